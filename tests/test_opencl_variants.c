/* Every way to compile and launch the OpenCL kernels, on a real driver's first device (PoCL in CI): opening it runs the
 * self-test, which compares complete candidates. What autotuning finds best here would leave the others untried. */
#include "opencl/context.h"
#include "test.h"

static void open_as(unsigned lanes, int form, int entry_of_one, unsigned group)
{
    static struct dsha256i_opencl_functions cl;
    static struct dsha256i_opencl_device_info info; /* the device keeps pointers */
    static struct dsha256i_opencl_variant variant;
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
    variant = (struct dsha256i_opencl_variant){form, entry_of_one, group};
    info.only = &variant;
    CHECK_STATUS(dsha256i_opencl_device_open(&kernel, &cl, &info), DSHA256_OK);
    kernel->close_device(kernel->device);
}

TEST(opencl_variants, every_form_in_scalars)
{
    for (int form = 0; form < DSHA256I_CL_FORMS; form++)
        open_as(1, form, DSHA256I_CL_SCAN, 64u << form);
}

TEST(opencl_variants, one_version_as_several)
{
    open_as(1, DSHA256I_CL_FORMS - 1, DSHA256I_CL_SCAN_VERSIONS, 256);
}

TEST(opencl_variants, lanes)
{
    open_as(4, DSHA256I_CL_PLAIN, DSHA256I_CL_SCAN, 16);
    open_as(8, DSHA256I_CL_FORMS - 1, DSHA256I_CL_SCAN, 8);
}
