/* The compilers' own vectors, 4 lanes: kernels/lanes.h over vec_generic.h. For every machine that has vectors and no
 * vocabulary yet; where it has none, the scalar kernel is faster, and "auto" finds that. */
#include "vec_generic.h"

#define LANES_KERNEL           dsha256i_kernel_generic
#define LANES_NAME             "generic"
#define LANES_DESCRIPTION      "the compiler's vectors, 4 lanes"
#define LANES_NEEDS            0
#define LANES_STREAMS_NONCES   1
#define LANES_STREAMS_VERSIONS 1
#define LANES_STREAMS_BATCH    1
#define LANES_STAGED           0
#define LANES_PASSES           2
#define LANES_RUN_HASHES       1024
#include "lanes.h"
