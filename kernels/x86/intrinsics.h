/* All intrinsics. gcc 12 for i386 without -msse2 has no _Float16, whatever a target pragma says, and cannot read its
 * own headers that use it: they are left out. */
#ifndef __FLT16_MAX__
#define __AVX512FP16INTRIN_H_INCLUDED
#define __AVX512FP16VLINTRIN_H_INCLUDED
#endif
#include <immintrin.h>
