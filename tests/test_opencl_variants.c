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

/* Groups of other sizes with every form. Every form has one message per work-item, as on GPUs, and sixteen; between
 * them the first, as a form differs only in expressions, and a compiler takes ten seconds for each. */
static void open_every_form_and_entry(unsigned lanes)
{
    const int n_forms = lanes == 1 || lanes == 16 ? DSHA256I_CL_FORMS : 1;
    for (int form = 0; form < n_forms; form++)
        for (int entry = DSHA256I_CL_SCAN; entry <= DSHA256I_CL_SCAN_VERSIONS; entry++)
            open_as(lanes, form, entry, (lanes == 1 ? 64u : 64u / lanes) << form);
}

TEST(opencl_variants, lanes_1)
{
    open_every_form_and_entry(1);
}

TEST(opencl_variants, lanes_2)
{
    open_every_form_and_entry(2);
}

TEST(opencl_variants, lanes_4)
{
    open_every_form_and_entry(4);
}

TEST(opencl_variants, lanes_8)
{
    open_every_form_and_entry(8);
}

TEST(opencl_variants, lanes_16)
{
    open_every_form_and_entry(16);
}
