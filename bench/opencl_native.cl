/* The library's kernels compiled by clang as plain functions for the CPU: what a work-item asks OpenCL for, here. */
extern ulong native_item(void);

#define get_global_id(dimension) native_item()
#define atomic_inc(counter)      ((*(counter))++) /* every thread has its own */
#define min(x, y)                ((x) < (y) ? (x) : (y))
#define any(x)                   (native_any(x) < 0)

#define OVERLOADED static inline __attribute__((overloadable, always_inline))
OVERLOADED int native_any(int2 x)
{
    return x.x | x.y;
}
OVERLOADED int native_any(int4 x)
{
    return native_any(x.lo | x.hi);
}
OVERLOADED int native_any(int8 x)
{
    return native_any(x.lo | x.hi);
}
OVERLOADED int native_any(int16 x)
{
    return native_any(x.lo | x.hi);
}

#include "../kernels/opencl/sha256d.cl"
