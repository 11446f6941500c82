/* Every way to compile and launch the OpenCL kernels, on a real driver's first device (PoCL in CI): opening it runs the
 * self-test, which compares complete candidates. What autotuning finds best here would leave the others untried. */
#include "opencl/opencl.h"
#include "test.h"

static void open_as(unsigned lanes, unsigned variant)
{
    static struct dsha256i_opencl_functions cl;
    static struct dsha256i_opencl_device_info info; /* the device keeps a pointer */
    cl_platform_id platform;
    const struct dsha256i_kernel *kernel;
    const char *problem = dsha256i_opencl_load(&cl);
    CHECK(!problem, "%s", problem);
    CHECK_STATUS(cl.clGetPlatformIDs(1, &platform, NULL), CL_SUCCESS);
    memset(&info, 0, sizeof info);
    info.platform = platform;
    CHECK_STATUS(cl.clGetDeviceIDs(platform, CL_DEVICE_TYPE_ALL, 1, &info.device, NULL), CL_SUCCESS);
    info.lanes = lanes;
    info.max_group = 256;
    info.tuned = 1 + variant;
    CHECK_STATUS(dsha256i_opencl_device_open(&kernel, &cl, &info), DSHA256_OK);
    kernel->close_device(kernel->device);
}

/* Groups of 64, 128 and 256; from 3 on MULTIPLY; from 6 on one version by scan_versions. */
TEST(opencl_variants, scalar)
{
    open_as(1, 1);
}

TEST(opencl_variants, multiply_and_one_version_as_several)
{
    open_as(1, 11);
}

TEST(opencl_variants, lanes)
{
    open_as(4, 0);
    open_as(8, 3);
}
