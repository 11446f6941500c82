/* Included by every kernel: without optimisation the code is right, and 10 to 140 times slower. CMake optimises; other
 * builds are warned, by a pragma: #warning is not C11. */
#if !defined(__OPTIMIZE__) && !defined(DSHA256_UNOPTIMISED)
#pragma GCC warning "dsha256: without -O2 a kernel is 10 to 140 times slower (silence: -DDSHA256_UNOPTIMISED)"
#endif
