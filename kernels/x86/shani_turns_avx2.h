/* Written by shani_turns.py, which says what it is: change that. */
/* clang-format off */
#pragma GCC diagnostic ignored "-Woverlength-strings"

enum { SCAN_BATCH = 8, TURNS_BEFORE_HIT = 3 };

/* K + W of the second block of eight headers that differ in the nonce */
struct first_schedules {
    _Alignas(64) uint64_t kw[23][8]; /* rounds 18 … 63 */
    uint64_t nonce_words[8]; /* the nonce, as message word, above 32 bits of zero */
};
_Static_assert(offsetof(struct first_schedules, kw) == 0, "as the assembly has it");
_Static_assert(offsetof(struct first_schedules, nonce_words) == 1472, "as the assembly has it");

/* What the second hashes of eight headers are made from, and their K + W */
struct second_schedules {
    _Alignas(64) uint64_t kw[27][8]; /* rounds 1 … 8 and 15 … 60 */
    uint64_t word0[8]; /* message word 0 above 32 bits of zero */
    uint32_t states[2][4][2][4]; /* ends of first hashes: half, message modulo 4, message over 4 */
    uint32_t words[8][8]; /* their message words */
};
_Static_assert(offsetof(struct second_schedules, kw) == 0, "as the assembly has it");
_Static_assert(offsetof(struct second_schedules, word0) == 1728, "as the assembly has it");
_Static_assert(offsetof(struct second_schedules, states) == 1792, "as the assembly has it");
_Static_assert(offsetof(struct second_schedules, words) == 2048, "as the assembly has it");

/* What a version's first hash starts from, and what is added to its end */
struct version {
    _Alignas(64) uint32_t round3_abef[4]; /* the state after round 3 for nonce 0 */
    uint32_t round3_cdgh[4]; /* the other half */
    uint32_t midstate[8]; /* a … h */
};
_Static_assert(offsetof(struct version, round3_abef) == 0, "as the assembly has it");
_Static_assert(offsetof(struct version, round3_cdgh) == 16, "as the assembly has it");
_Static_assert(offsetof(struct version, midstate) == 32, "as the assembly has it");

/* What else a turn of the scan reads and writes */
struct scan_memory {
    _Alignas(64) uint32_t scratch[64][8]; /* words of the second schedules, 32-byte aligned as all that follow */
    uint32_t first_scratch[64][8]; /* of the first */
    uint32_t lane_a[8][8]; /* a of rounds in lanes, of round i at i modulo 8 */
    uint32_t lane_e[8][8]; /* e of rounds in lanes, of round i at i modulo 8 */
    uint32_t e60[8][4]; /* out, a message: f, e, b, a after round 60; hash word 7 is e + IV7 */
    uint32_t any[4]; /* out: word 1 is not zero if some e is -IV7 */
    uint32_t w18_base; /* these six are the job's */
    uint32_t w19_base;
    uint32_t w31_base;
    uint32_t w32_base;
    uint32_t w16;
    uint32_t w17;
    uint32_t kw16[2]; /* K + W of rounds 16, 17 */
    uint32_t nonces[8]; /* message word 3 of the eight headers to schedule */
};
_Static_assert(offsetof(struct scan_memory, scratch) == 0, "as the assembly has it");
_Static_assert(offsetof(struct scan_memory, first_scratch) == 2048, "as the assembly has it");
_Static_assert(offsetof(struct scan_memory, lane_a) == 4096, "as the assembly has it");
_Static_assert(offsetof(struct scan_memory, lane_e) == 4352, "as the assembly has it");
_Static_assert(offsetof(struct scan_memory, e60) == 4608, "as the assembly has it");
_Static_assert(offsetof(struct scan_memory, any) == 4736, "as the assembly has it");
_Static_assert(offsetof(struct scan_memory, w18_base) == 4752, "as the assembly has it");
_Static_assert(offsetof(struct scan_memory, w19_base) == 4756, "as the assembly has it");
_Static_assert(offsetof(struct scan_memory, w31_base) == 4760, "as the assembly has it");
_Static_assert(offsetof(struct scan_memory, w32_base) == 4764, "as the assembly has it");
_Static_assert(offsetof(struct scan_memory, w16) == 4768, "as the assembly has it");
_Static_assert(offsetof(struct scan_memory, w17) == 4772, "as the assembly has it");
_Static_assert(offsetof(struct scan_memory, kw16) == 4776, "as the assembly has it");
_Static_assert(offsetof(struct scan_memory, nonces) == 4784, "as the assembly has it");

static const uint32_t assembly_constants[544] = {
    0xb956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3,
    0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf3f4, 0x510e527f, 0x98c7e2a2, 0x6a09e667, 0xfc08884d,
    0x1f83d9ab, 0x9b05688c, 0x3c6ef372, 0xbb67ae85, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74,
    0x80deb1fe, 0x9bdc06a7, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000,
    0x71374491, 0x71374491, 0x71374491, 0x71374491, 0x71374491, 0x71374491, 0x71374491, 0x71374491,
    0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf,
    0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5,
    0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b,
    0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1,
    0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4,
    0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5,
    0x5807aa98, 0xc19bf274, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000,
    0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1,
    0x00a00000, 0x00a00000, 0x00a00000, 0x00a00000, 0x00a00000, 0x00a00000, 0x00a00000, 0x00a00000,
    0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786,
    0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6,
    0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc,
    0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f,
    0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa,
    0x00000100, 0x00000100, 0x00000100, 0x00000100, 0x00000100, 0x00000100, 0x00000100, 0x00000100,
    0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc,
    0x11002000, 0x11002000, 0x11002000, 0x11002000, 0x11002000, 0x11002000, 0x11002000, 0x11002000,
    0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da,
    0x80000000, 0x80000000, 0x80000000, 0x80000000, 0x80000000, 0x80000000, 0x80000000, 0x80000000,
    0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152,
    0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d,
    0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8,
    0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7,
    0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3,
    0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147,
    0x00400022, 0x00400022, 0x00400022, 0x00400022, 0x00400022, 0x00400022, 0x00400022, 0x00400022,
    0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351,
    0x14292967, 0x14292967, 0x14292967, 0x14292967, 0x14292967, 0x14292967, 0x14292967, 0x14292967,
    0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85,
    0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138,
    0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc,
    0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13,
    0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354,
    0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb,
    0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e,
    0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85,
    0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1,
    0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b,
    0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70,
    0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3,
    0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819,
    0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624,
    0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585,
    0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070,
    0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116,
    0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08,
    0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c,
    0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5,
    0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3,
    0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a,
    0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f,
    0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3,
    0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee,
    0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f,
    0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814,
    0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208,
    0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa,
    0xa41f32e7, 0xa41f32e7, 0xa41f32e7, 0xa41f32e7, 0x00000000, 0x00000000, 0x00000000, 0x00000000,
    0x00000280, 0x00000280, 0x00000280, 0x00000280, 0x00000280, 0x00000280, 0x00000280, 0x00000280,
    0x00a00055, 0x00a00055, 0x00a00055, 0x00a00055, 0x00a00055, 0x00a00055, 0x00a00055, 0x00a00055,
    0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb,
    0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7,
    0xc67178f2, 0xc67178f2, 0xc67178f2, 0xc67178f2, 0xc67178f2, 0xc67178f2, 0xc67178f2, 0xc67178f2,
};

/* First hashes with first, second schedules of first hashes of before, second hashes with second */
static inline void scan_turn(struct scan_memory *memory, const struct first_schedules *first, const struct first_schedules *first_before, struct first_schedules *next_first, const struct second_schedules *second, struct second_schedules *next_second, const struct version *version, const struct version *version_before, const uint32_t *constants)
{
    register const struct version *in_r8 __asm__("r8") = version_before;
    (void)first_before;
    (void)next_first;
    __asm__ volatile(
        ".p2align 6\n"
        "vzeroupper\n" /* C: look for hits */
        "vpxor %%xmm0, %%xmm0, %%xmm0\n" /* C: look for hits */
        "vmovdqa %%xmm0, 4736(%[memory])\n" /* C: look for hits */
        "vmovdqa 0(%[version]), %%xmm1\n" /* C first 0: start */
        "vmovddup 1472(%[first]), %%xmm0\n" /* C first 0: start */
        "vpaddq %%xmm0, %%xmm1, %%xmm1\n" /* C first 0: start */
        "vmovdqa 16(%[version]), %%xmm2\n" /* C first 0: start */
        "vmovq 0(%[constants]), %%xmm0\n" /* C first 0: rounds 4, 5 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 4, 5 */
        "vmovdqa 0(%[version]), %%xmm3\n" /* C first 1: start */
        "vmovddup 1480(%[first]), %%xmm0\n" /* C first 1: start */
        "vpaddq %%xmm0, %%xmm3, %%xmm3\n" /* C first 1: start */
        "vmovdqa 16(%[version]), %%xmm4\n" /* C first 1: start */
        "vmovq 0(%[constants]), %%xmm0\n" /* C first 1: rounds 4, 5 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 4, 5 */
        "vmovdqa 0(%[version]), %%xmm5\n" /* C first 2: start */
        "vmovddup 1504(%[first]), %%xmm0\n" /* C first 2: start */
        "vpaddq %%xmm0, %%xmm5, %%xmm5\n" /* C first 2: start */
        "vmovdqa 16(%[version]), %%xmm6\n" /* C first 2: start */
        "vmovq 0(%[constants]), %%xmm0\n" /* C first 2: rounds 4, 5 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 4, 5 */
        "vmovdqa 0(%[version]), %%xmm7\n" /* C first 3: start */
        "vmovddup 1512(%[first]), %%xmm0\n" /* C first 3: start */
        "vpaddq %%xmm0, %%xmm7, %%xmm7\n" /* C first 3: start */
        "vmovdqa 16(%[version]), %%xmm8\n" /* C first 3: start */
        "vmovq 0(%[constants]), %%xmm0\n" /* C first 3: rounds 4, 5 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 4, 5 */
        "vmovq 8(%[constants]), %%xmm0\n" /* C first 0: rounds 6, 7 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 6, 7 */
        "vmovq 8(%[constants]), %%xmm0\n" /* C first 1: rounds 6, 7 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 6, 7 */
        "vmovq 8(%[constants]), %%xmm0\n" /* C first 2: rounds 6, 7 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 6, 7 */
        "vmovq 8(%[constants]), %%xmm0\n" /* C first 3: rounds 6, 7 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 6, 7 */
        "vmovq 16(%[constants]), %%xmm0\n" /* C first 0: rounds 8, 9 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 8, 9 */
        "vmovq 16(%[constants]), %%xmm0\n" /* C first 1: rounds 8, 9 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 8, 9 */
        "vmovq 16(%[constants]), %%xmm0\n" /* C first 2: rounds 8, 9 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 8, 9 */
        "vmovq 16(%[constants]), %%xmm0\n" /* C first 3: rounds 8, 9 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 8, 9 */
        "vmovq 24(%[constants]), %%xmm0\n" /* C first 0: rounds 10, 11 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 10, 11 */
        "vmovq 24(%[constants]), %%xmm0\n" /* C first 1: rounds 10, 11 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 10, 11 */
        "vmovq 24(%[constants]), %%xmm0\n" /* C first 2: rounds 10, 11 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 10, 11 */
        "vmovdqu 2048(%[second]), %%ymm9\n" /* S second: word 0 */
        "vpxor %%ymm9, %%ymm9, %%ymm10\n" /* S second: word 0 */
        "vpunpckldq %%ymm9, %%ymm10, %%ymm11\n" /* S second: word 0 */
        "vmovdqu %%ymm11, 1728(%[next_second])\n" /* S second: word 0 */
        "vpunpckhdq %%ymm9, %%ymm10, %%ymm12\n" /* S second: word 0 */
        "vmovdqu %%ymm12, 1760(%[next_second])\n" /* S second: word 0 */
        "vzeroupper\n" /* S second: K + W of round 0 */
        "vmovq 24(%[constants]), %%xmm0\n" /* C first 3: rounds 10, 11 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 10, 11 */
        "vmovq 32(%[constants]), %%xmm0\n" /* C first 0: rounds 12, 13 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 12, 13 */
        "vmovq 32(%[constants]), %%xmm0\n" /* C first 1: rounds 12, 13 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 12, 13 */
        "vmovq 32(%[constants]), %%xmm0\n" /* C first 2: rounds 12, 13 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 12, 13 */
        "vmovq 32(%[constants]), %%xmm0\n" /* C first 3: rounds 12, 13 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 12, 13 */
        "vmovq 40(%[constants]), %%xmm0\n" /* C first 0: rounds 14, 15 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 14, 15 */
        "vmovq 40(%[constants]), %%xmm0\n" /* C first 1: rounds 14, 15 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 14, 15 */
        "vmovq 40(%[constants]), %%xmm0\n" /* C first 2: rounds 14, 15 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 14, 15 */
        "vmovq 40(%[constants]), %%xmm0\n" /* C first 3: rounds 14, 15 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 14, 15 */
        "vmovq 4776(%[memory]), %%xmm0\n" /* C first 0: rounds 16, 17 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 16, 17 */
        "vmovq 4776(%[memory]), %%xmm0\n" /* C first 1: rounds 16, 17 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 16, 17 */
        "vmovq 4776(%[memory]), %%xmm0\n" /* C first 2: rounds 16, 17 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 16, 17 */
        "vmovq 4776(%[memory]), %%xmm0\n" /* C first 3: rounds 16, 17 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 16, 17 */
        "vmovq 0(%[first]), %%xmm0\n" /* C first 0: rounds 18, 19 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 18, 19 */
        "vmovq 8(%[first]), %%xmm0\n" /* C first 1: rounds 18, 19 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 18, 19 */
        "vmovdqu 2080(%[second]), %%ymm9\n" /* S second: K + W of round 1 */
        "vpaddd 128(%[constants]), %%ymm9, %%ymm10\n" /* S second: K + W of round 1 */
        "vmovdqu 2112(%[second]), %%ymm11\n" /* S second: K + W of round 2 */
        "vpaddd 160(%[constants]), %%ymm11, %%ymm12\n" /* S second: K + W of round 2 */
        "vpunpckldq %%ymm12, %%ymm10, %%ymm13\n" /* S second: K + W of rounds 1, 2 */
        "vmovdqu %%ymm13, 0(%[next_second])\n" /* S second: K + W of rounds 1, 2 */
        "vpunpckhdq %%ymm12, %%ymm10, %%ymm14\n" /* S second: K + W of rounds 1, 2 */
        "vmovdqu %%ymm14, 32(%[next_second])\n" /* S second: K + W of rounds 1, 2 */
        "vzeroupper\n" /* S second: K + W of rounds 1, 2 */
        "vmovq 32(%[first]), %%xmm0\n" /* C first 2: rounds 18, 19 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 18, 19 */
        "vmovq 40(%[first]), %%xmm0\n" /* C first 3: rounds 18, 19 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 18, 19 */
        "vmovq 64(%[first]), %%xmm0\n" /* C first 0: rounds 20, 21 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 20, 21 */
        "vmovq 72(%[first]), %%xmm0\n" /* C first 1: rounds 20, 21 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 20, 21 */
        "vmovq 96(%[first]), %%xmm0\n" /* C first 2: rounds 20, 21 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 20, 21 */
        "vmovq 104(%[first]), %%xmm0\n" /* C first 3: rounds 20, 21 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 20, 21 */
        "vmovq 128(%[first]), %%xmm0\n" /* C first 0: rounds 22, 23 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 22, 23 */
        "vmovq 136(%[first]), %%xmm0\n" /* C first 1: rounds 22, 23 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 22, 23 */
        "vmovq 160(%[first]), %%xmm0\n" /* C first 2: rounds 22, 23 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 22, 23 */
        "vmovq 168(%[first]), %%xmm0\n" /* C first 3: rounds 22, 23 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 22, 23 */
        "vmovq 192(%[first]), %%xmm0\n" /* C first 0: rounds 24, 25 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 24, 25 */
        "vmovq 200(%[first]), %%xmm0\n" /* C first 1: rounds 24, 25 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 24, 25 */
        "vmovq 224(%[first]), %%xmm0\n" /* C first 2: rounds 24, 25 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 24, 25 */
        "vmovq 232(%[first]), %%xmm0\n" /* C first 3: rounds 24, 25 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 24, 25 */
        "vmovq 256(%[first]), %%xmm0\n" /* C first 0: rounds 26, 27 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 26, 27 */
        "vmovdqu 2144(%[second]), %%ymm9\n" /* S second: K + W of round 3 */
        "vpaddd 192(%[constants]), %%ymm9, %%ymm10\n" /* S second: K + W of round 3 */
        "vmovdqu 2176(%[second]), %%ymm11\n" /* S second: K + W of round 4 */
        "vpaddd 224(%[constants]), %%ymm11, %%ymm12\n" /* S second: K + W of round 4 */
        "vpunpckldq %%ymm12, %%ymm10, %%ymm13\n" /* S second: K + W of rounds 3, 4 */
        "vmovdqu %%ymm13, 64(%[next_second])\n" /* S second: K + W of rounds 3, 4 */
        "vpunpckhdq %%ymm12, %%ymm10, %%ymm14\n" /* S second: K + W of rounds 3, 4 */
        "vmovdqu %%ymm14, 96(%[next_second])\n" /* S second: K + W of rounds 3, 4 */
        "vzeroupper\n" /* S second: K + W of rounds 3, 4 */
        "vmovq 264(%[first]), %%xmm0\n" /* C first 1: rounds 26, 27 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 26, 27 */
        "vmovq 288(%[first]), %%xmm0\n" /* C first 2: rounds 26, 27 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 26, 27 */
        "vmovq 296(%[first]), %%xmm0\n" /* C first 3: rounds 26, 27 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 26, 27 */
        "vmovq 320(%[first]), %%xmm0\n" /* C first 0: rounds 28, 29 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 28, 29 */
        "vmovq 328(%[first]), %%xmm0\n" /* C first 1: rounds 28, 29 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 28, 29 */
        "vmovq 352(%[first]), %%xmm0\n" /* C first 2: rounds 28, 29 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 28, 29 */
        "vmovq 360(%[first]), %%xmm0\n" /* C first 3: rounds 28, 29 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 28, 29 */
        "vmovq 384(%[first]), %%xmm0\n" /* C first 0: rounds 30, 31 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 30, 31 */
        "vmovq 392(%[first]), %%xmm0\n" /* C first 1: rounds 30, 31 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 30, 31 */
        "vmovq 416(%[first]), %%xmm0\n" /* C first 2: rounds 30, 31 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 30, 31 */
        "vmovq 424(%[first]), %%xmm0\n" /* C first 3: rounds 30, 31 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 30, 31 */
        "vmovq 448(%[first]), %%xmm0\n" /* C first 0: rounds 32, 33 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 32, 33 */
        "vmovq 456(%[first]), %%xmm0\n" /* C first 1: rounds 32, 33 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 32, 33 */
        "vmovq 480(%[first]), %%xmm0\n" /* C first 2: rounds 32, 33 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 32, 33 */
        "vmovq 488(%[first]), %%xmm0\n" /* C first 3: rounds 32, 33 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 32, 33 */
        "vmovdqu 2208(%[second]), %%ymm9\n" /* S second: K + W of round 5 */
        "vpaddd 256(%[constants]), %%ymm9, %%ymm10\n" /* S second: K + W of round 5 */
        "vmovdqu 2240(%[second]), %%ymm11\n" /* S second: K + W of round 6 */
        "vpaddd 288(%[constants]), %%ymm11, %%ymm12\n" /* S second: K + W of round 6 */
        "vpunpckldq %%ymm12, %%ymm10, %%ymm13\n" /* S second: K + W of rounds 5, 6 */
        "vmovdqu %%ymm13, 128(%[next_second])\n" /* S second: K + W of rounds 5, 6 */
        "vpunpckhdq %%ymm12, %%ymm10, %%ymm14\n" /* S second: K + W of rounds 5, 6 */
        "vmovdqu %%ymm14, 160(%[next_second])\n" /* S second: K + W of rounds 5, 6 */
        "vzeroupper\n" /* S second: K + W of rounds 5, 6 */
        "vmovq 512(%[first]), %%xmm0\n" /* C first 0: rounds 34, 35 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 34, 35 */
        "vmovq 520(%[first]), %%xmm0\n" /* C first 1: rounds 34, 35 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 34, 35 */
        "vmovq 544(%[first]), %%xmm0\n" /* C first 2: rounds 34, 35 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 34, 35 */
        "vmovq 552(%[first]), %%xmm0\n" /* C first 3: rounds 34, 35 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 34, 35 */
        "vmovq 576(%[first]), %%xmm0\n" /* C first 0: rounds 36, 37 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 36, 37 */
        "vmovq 584(%[first]), %%xmm0\n" /* C first 1: rounds 36, 37 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 36, 37 */
        "vmovq 608(%[first]), %%xmm0\n" /* C first 2: rounds 36, 37 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 36, 37 */
        "vmovq 616(%[first]), %%xmm0\n" /* C first 3: rounds 36, 37 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 36, 37 */
        "vmovq 640(%[first]), %%xmm0\n" /* C first 0: rounds 38, 39 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 38, 39 */
        "vmovq 648(%[first]), %%xmm0\n" /* C first 1: rounds 38, 39 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 38, 39 */
        "vmovq 672(%[first]), %%xmm0\n" /* C first 2: rounds 38, 39 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 38, 39 */
        "vmovq 680(%[first]), %%xmm0\n" /* C first 3: rounds 38, 39 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 38, 39 */
        "vmovq 704(%[first]), %%xmm0\n" /* C first 0: rounds 40, 41 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 40, 41 */
        "vmovq 712(%[first]), %%xmm0\n" /* C first 1: rounds 40, 41 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 40, 41 */
        "vmovq 736(%[first]), %%xmm0\n" /* C first 2: rounds 40, 41 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 40, 41 */
        "vmovdqu 2272(%[second]), %%ymm9\n" /* S second: K + W of round 7 */
        "vpaddd 320(%[constants]), %%ymm9, %%ymm10\n" /* S second: K + W of round 7 */
        "vpbroadcastd 352(%[constants]), %%ymm11\n" /* S second: K + W of round 8 */
        "vpunpckldq %%ymm11, %%ymm10, %%ymm12\n" /* S second: K + W of rounds 7, 8 */
        "vmovdqu %%ymm12, 192(%[next_second])\n" /* S second: K + W of rounds 7, 8 */
        "vpunpckhdq %%ymm11, %%ymm10, %%ymm13\n" /* S second: K + W of rounds 7, 8 */
        "vmovdqu %%ymm13, 224(%[next_second])\n" /* S second: K + W of rounds 7, 8 */
        "vzeroupper\n" /* S second: K + W of rounds 7, 8 */
        "vmovq 744(%[first]), %%xmm0\n" /* C first 3: rounds 40, 41 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 40, 41 */
        "vmovq 768(%[first]), %%xmm0\n" /* C first 0: rounds 42, 43 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 42, 43 */
        "vmovq 776(%[first]), %%xmm0\n" /* C first 1: rounds 42, 43 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 42, 43 */
        "vmovq 800(%[first]), %%xmm0\n" /* C first 2: rounds 42, 43 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 42, 43 */
        "vmovq 808(%[first]), %%xmm0\n" /* C first 3: rounds 42, 43 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 42, 43 */
        "vmovq 832(%[first]), %%xmm0\n" /* C first 0: rounds 44, 45 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 44, 45 */
        "vmovq 840(%[first]), %%xmm0\n" /* C first 1: rounds 44, 45 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 44, 45 */
        "vmovq 864(%[first]), %%xmm0\n" /* C first 2: rounds 44, 45 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 44, 45 */
        "vmovq 872(%[first]), %%xmm0\n" /* C first 3: rounds 44, 45 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 44, 45 */
        "vmovq 896(%[first]), %%xmm0\n" /* C first 0: rounds 46, 47 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 46, 47 */
        "vmovq 904(%[first]), %%xmm0\n" /* C first 1: rounds 46, 47 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 46, 47 */
        "vmovq 928(%[first]), %%xmm0\n" /* C first 2: rounds 46, 47 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 46, 47 */
        "vmovq 936(%[first]), %%xmm0\n" /* C first 3: rounds 46, 47 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 46, 47 */
        "vmovq 960(%[first]), %%xmm0\n" /* C first 0: rounds 48, 49 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 48, 49 */
        "vmovq 968(%[first]), %%xmm0\n" /* C first 1: rounds 48, 49 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 48, 49 */
        "vpbroadcastd 356(%[constants]), %%ymm9\n" /* S second: K + W of round 15 */
        "vmovdqu 2080(%[second]), %%ymm10\n" /* S second: word 16 */
        "vpsrld $7, %%ymm10, %%ymm11\n" /* S second: word 16 */
        "vpslld $25, %%ymm10, %%ymm12\n" /* S second: word 16 */
        "vpxor %%ymm12, %%ymm11, %%ymm13\n" /* S second: word 16 */
        "vpsrld $18, %%ymm10, %%ymm14\n" /* S second: word 16 */
        "vpslld $14, %%ymm10, %%ymm15\n" /* S second: word 16 */
        "vpxor %%ymm15, %%ymm14, %%ymm12\n" /* S second: word 16 */
        "vpxor %%ymm12, %%ymm13, %%ymm11\n" /* S second: word 16 */
        "vpsrld $3, %%ymm10, %%ymm15\n" /* S second: word 16 */
        "vpxor %%ymm15, %%ymm11, %%ymm14\n" /* S second: word 16 */
        "vpaddd 2048(%[second]), %%ymm14, %%ymm12\n" /* S second: word 16 */
        "vmovdqu %%ymm12, 512(%[memory])\n" /* S second: word 16 */
        "vpaddd 384(%[constants]), %%ymm12, %%ymm13\n" /* S second: K + W of round 16 */
        "vpunpckldq %%ymm13, %%ymm9, %%ymm10\n" /* S second: K + W of rounds 15, 16 */
        "vmovdqu %%ymm10, 256(%[next_second])\n" /* S second: K + W of rounds 15, 16 */
        "vpunpckhdq %%ymm13, %%ymm9, %%ymm15\n" /* S second: K + W of rounds 15, 16 */
        "vmovdqu %%ymm15, 288(%[next_second])\n" /* S second: K + W of rounds 15, 16 */
        "vzeroupper\n" /* S second: K + W of rounds 15, 16 */
        "vmovq 992(%[first]), %%xmm0\n" /* C first 2: rounds 48, 49 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 48, 49 */
        "vmovq 1000(%[first]), %%xmm0\n" /* C first 3: rounds 48, 49 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 48, 49 */
        "vmovq 1024(%[first]), %%xmm0\n" /* C first 0: rounds 50, 51 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 50, 51 */
        "vmovq 1032(%[first]), %%xmm0\n" /* C first 1: rounds 50, 51 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 50, 51 */
        "vmovq 1056(%[first]), %%xmm0\n" /* C first 2: rounds 50, 51 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 50, 51 */
        "vmovq 1064(%[first]), %%xmm0\n" /* C first 3: rounds 50, 51 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 50, 51 */
        "vmovq 1088(%[first]), %%xmm0\n" /* C first 0: rounds 52, 53 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 52, 53 */
        "vmovq 1096(%[first]), %%xmm0\n" /* C first 1: rounds 52, 53 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 52, 53 */
        "vmovq 1120(%[first]), %%xmm0\n" /* C first 2: rounds 52, 53 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 52, 53 */
        "vmovq 1128(%[first]), %%xmm0\n" /* C first 3: rounds 52, 53 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 52, 53 */
        "vmovq 1152(%[first]), %%xmm0\n" /* C first 0: rounds 54, 55 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 54, 55 */
        "vmovq 1160(%[first]), %%xmm0\n" /* C first 1: rounds 54, 55 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 54, 55 */
        "vmovq 1184(%[first]), %%xmm0\n" /* C first 2: rounds 54, 55 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 54, 55 */
        "vmovq 1192(%[first]), %%xmm0\n" /* C first 3: rounds 54, 55 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 54, 55 */
        "vmovq 1216(%[first]), %%xmm0\n" /* C first 0: rounds 56, 57 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 56, 57 */
        "vmovdqu 2112(%[second]), %%ymm9\n" /* S second: word 17 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 17 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 17 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 17 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 17 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 17 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 17 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 17 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 17 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 17 */
        "vpaddd 2080(%[second]), %%ymm14, %%ymm13\n" /* S second: word 17 */
        "vpaddd 416(%[constants]), %%ymm13, %%ymm15\n" /* S second: word 17 */
        "vmovdqu %%ymm15, 544(%[memory])\n" /* S second: word 17 */
        "vpaddd 448(%[constants]), %%ymm15, %%ymm12\n" /* S second: K + W of round 17 */
        "vmovdqu 2144(%[second]), %%ymm9\n" /* S second: word 18 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 18 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 18 */
        "vpxor %%ymm11, %%ymm10, %%ymm14\n" /* S second: word 18 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 18 */
        "vpslld $14, %%ymm9, %%ymm15\n" /* S second: word 18 */
        "vpxor %%ymm15, %%ymm13, %%ymm11\n" /* S second: word 18 */
        "vpxor %%ymm11, %%ymm14, %%ymm10\n" /* S second: word 18 */
        "vpsrld $3, %%ymm9, %%ymm15\n" /* S second: word 18 */
        "vpxor %%ymm15, %%ymm10, %%ymm13\n" /* S second: word 18 */
        "vpaddd 2112(%[second]), %%ymm13, %%ymm11\n" /* S second: word 18 */
        "vmovdqu 512(%[memory]), %%ymm14\n" /* S second: word 18 */
        "vpsrld $17, %%ymm14, %%ymm9\n" /* S second: word 18 */
        "vpslld $15, %%ymm14, %%ymm15\n" /* S second: word 18 */
        "vpxor %%ymm15, %%ymm9, %%ymm10\n" /* S second: word 18 */
        "vpsrld $19, %%ymm14, %%ymm13\n" /* S second: word 18 */
        "vpslld $13, %%ymm14, %%ymm15\n" /* S second: word 18 */
        "vpxor %%ymm15, %%ymm13, %%ymm9\n" /* S second: word 18 */
        "vpxor %%ymm9, %%ymm10, %%ymm15\n" /* S second: word 18 */
        "vpsrld $10, %%ymm14, %%ymm13\n" /* S second: word 18 */
        "vpxor %%ymm13, %%ymm15, %%ymm9\n" /* S second: word 18 */
        "vpaddd %%ymm9, %%ymm11, %%ymm10\n" /* S second: word 18 */
        "vmovdqu %%ymm10, 576(%[memory])\n" /* S second: word 18 */
        "vpaddd 480(%[constants]), %%ymm10, %%ymm14\n" /* S second: K + W of round 18 */
        "vpunpckldq %%ymm14, %%ymm12, %%ymm13\n" /* S second: K + W of rounds 17, 18 */
        "vmovdqu %%ymm13, 320(%[next_second])\n" /* S second: K + W of rounds 17, 18 */
        "vpunpckhdq %%ymm14, %%ymm12, %%ymm15\n" /* S second: K + W of rounds 17, 18 */
        "vmovdqu %%ymm15, 352(%[next_second])\n" /* S second: K + W of rounds 17, 18 */
        "vzeroupper\n" /* S second: K + W of rounds 17, 18 */
        "vmovq 1224(%[first]), %%xmm0\n" /* C first 1: rounds 56, 57 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 56, 57 */
        "vmovq 1248(%[first]), %%xmm0\n" /* C first 2: rounds 56, 57 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 56, 57 */
        "vmovq 1256(%[first]), %%xmm0\n" /* C first 3: rounds 56, 57 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 56, 57 */
        "vmovq 1280(%[first]), %%xmm0\n" /* C first 0: rounds 58, 59 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 58, 59 */
        "vmovq 1288(%[first]), %%xmm0\n" /* C first 1: rounds 58, 59 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 58, 59 */
        "vmovq 1312(%[first]), %%xmm0\n" /* C first 2: rounds 58, 59 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 58, 59 */
        "vmovq 1320(%[first]), %%xmm0\n" /* C first 3: rounds 58, 59 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 58, 59 */
        "vmovq 1344(%[first]), %%xmm0\n" /* C first 0: rounds 60, 61 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 60, 61 */
        "vmovq 1352(%[first]), %%xmm0\n" /* C first 1: rounds 60, 61 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 60, 61 */
        "vmovq 1376(%[first]), %%xmm0\n" /* C first 2: rounds 60, 61 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 60, 61 */
        "vmovq 1384(%[first]), %%xmm0\n" /* C first 3: rounds 60, 61 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 60, 61 */
        "vmovq 1408(%[first]), %%xmm0\n" /* C first 0: rounds 62, 63 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 62, 63 */
        "vmovdqa %%xmm1, 1792(%[next_second])\n" /* C first 0: end */
        "vmovdqa %%xmm2, 1920(%[next_second])\n" /* C first 0: end */
        "vmovq 1416(%[first]), %%xmm0\n" /* C first 1: rounds 62, 63 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 62, 63 */
        "vmovdqa %%xmm3, 1824(%[next_second])\n" /* C first 1: end */
        "vmovdqa %%xmm4, 1952(%[next_second])\n" /* C first 1: end */
        "vmovq 1440(%[first]), %%xmm0\n" /* C first 2: rounds 62, 63 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 62, 63 */
        "vmovdqa %%xmm5, 1856(%[next_second])\n" /* C first 2: end */
        "vmovdqa %%xmm6, 1984(%[next_second])\n" /* C first 2: end */
        "vmovq 1448(%[first]), %%xmm0\n" /* C first 3: rounds 62, 63 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 62, 63 */
        "vmovdqa %%xmm7, 1888(%[next_second])\n" /* C first 3: end */
        "vmovdqa %%xmm8, 2016(%[next_second])\n" /* C first 3: end */
        "vmovdqu 1792(%[second]), %%ymm9\n" /* S second: load */
        "vpunpckldq 1824(%[second]), %%ymm9, %%ymm10\n" /* S second: load */
        "vpunpckhdq 1824(%[second]), %%ymm9, %%ymm11\n" /* S second: load */
        "vmovdqu 1856(%[second]), %%ymm12\n" /* S second: load */
        "vpunpckldq 1888(%[second]), %%ymm12, %%ymm13\n" /* S second: load */
        "vpunpckhdq 1888(%[second]), %%ymm12, %%ymm14\n" /* S second: load */
        "vpunpcklqdq %%ymm13, %%ymm10, %%ymm15\n" /* S second: load */
        "vpunpckhqdq %%ymm13, %%ymm10, %%ymm9\n" /* S second: load */
        "vpunpcklqdq %%ymm14, %%ymm11, %%ymm12\n" /* S second: load */
        "vpunpckhqdq %%ymm14, %%ymm11, %%ymm13\n" /* S second: load */
        "vpbroadcastd 52(%[version_before]), %%ymm10\n" /* S second: load */
        "vpaddd %%ymm10, %%ymm15, %%ymm14\n" /* S second: load */
        "vmovdqu %%ymm14, 2208(%[next_second])\n" /* S second: load */
        "vpbroadcastd 48(%[version_before]), %%ymm11\n" /* S second: load */
        "vpaddd %%ymm11, %%ymm9, %%ymm10\n" /* S second: load */
        "vmovdqu %%ymm10, 2176(%[next_second])\n" /* S second: load */
        "vpbroadcastd 36(%[version_before]), %%ymm15\n" /* S second: load */
        "vpaddd %%ymm15, %%ymm12, %%ymm14\n" /* S second: load */
        "vmovdqu %%ymm14, 2080(%[next_second])\n" /* S second: load */
        "vpbroadcastd 32(%[version_before]), %%ymm11\n" /* S second: load */
        "vpaddd %%ymm11, %%ymm13, %%ymm9\n" /* S second: load */
        "vmovdqu %%ymm9, 2048(%[next_second])\n" /* S second: load */
        "vzeroupper\n" /* S second: load */
        "vmovdqa 0(%[version]), %%xmm1\n" /* C first 4: start */
        "vmovddup 1488(%[first]), %%xmm0\n" /* C first 4: start */
        "vpaddq %%xmm0, %%xmm1, %%xmm1\n" /* C first 4: start */
        "vmovdqa 16(%[version]), %%xmm2\n" /* C first 4: start */
        "vmovq 0(%[constants]), %%xmm0\n" /* C first 4: rounds 4, 5 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 4, 5 */
        "vmovdqa 0(%[version]), %%xmm3\n" /* C first 5: start */
        "vmovddup 1496(%[first]), %%xmm0\n" /* C first 5: start */
        "vpaddq %%xmm0, %%xmm3, %%xmm3\n" /* C first 5: start */
        "vmovdqa 16(%[version]), %%xmm4\n" /* C first 5: start */
        "vmovq 0(%[constants]), %%xmm0\n" /* C first 5: rounds 4, 5 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 4, 5 */
        "vmovdqa 0(%[version]), %%xmm5\n" /* C first 6: start */
        "vmovddup 1520(%[first]), %%xmm0\n" /* C first 6: start */
        "vpaddq %%xmm0, %%xmm5, %%xmm5\n" /* C first 6: start */
        "vmovdqa 16(%[version]), %%xmm6\n" /* C first 6: start */
        "vmovq 0(%[constants]), %%xmm0\n" /* C first 6: rounds 4, 5 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 6: rounds 4, 5 */
        "vmovdqa 0(%[version]), %%xmm7\n" /* C first 7: start */
        "vmovddup 1528(%[first]), %%xmm0\n" /* C first 7: start */
        "vpaddq %%xmm0, %%xmm7, %%xmm7\n" /* C first 7: start */
        "vmovdqa 16(%[version]), %%xmm8\n" /* C first 7: start */
        "vmovq 0(%[constants]), %%xmm0\n" /* C first 7: rounds 4, 5 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 7: rounds 4, 5 */
        "vmovq 8(%[constants]), %%xmm0\n" /* C first 4: rounds 6, 7 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 6, 7 */
        "vmovq 8(%[constants]), %%xmm0\n" /* C first 5: rounds 6, 7 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 6, 7 */
        "vmovq 8(%[constants]), %%xmm0\n" /* C first 6: rounds 6, 7 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 6: rounds 6, 7 */
        "vmovq 8(%[constants]), %%xmm0\n" /* C first 7: rounds 6, 7 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 7: rounds 6, 7 */
        "vmovq 16(%[constants]), %%xmm0\n" /* C first 4: rounds 8, 9 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 8, 9 */
        "vmovq 16(%[constants]), %%xmm0\n" /* C first 5: rounds 8, 9 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 8, 9 */
        "vmovq 16(%[constants]), %%xmm0\n" /* C first 6: rounds 8, 9 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 6: rounds 8, 9 */
        "vmovq 16(%[constants]), %%xmm0\n" /* C first 7: rounds 8, 9 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 7: rounds 8, 9 */
        "vmovq 24(%[constants]), %%xmm0\n" /* C first 4: rounds 10, 11 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 10, 11 */
        "vmovq 24(%[constants]), %%xmm0\n" /* C first 5: rounds 10, 11 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 10, 11 */
        "vmovq 24(%[constants]), %%xmm0\n" /* C first 6: rounds 10, 11 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 6: rounds 10, 11 */
        "vmovdqu 2176(%[second]), %%ymm9\n" /* S second: word 19 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 19 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 19 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 19 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 19 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 19 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 19 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 19 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 19 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 19 */
        "vpaddd 2144(%[second]), %%ymm14, %%ymm13\n" /* S second: word 19 */
        "vmovdqu 544(%[memory]), %%ymm15\n" /* S second: word 19 */
        "vpsrld $17, %%ymm15, %%ymm12\n" /* S second: word 19 */
        "vpslld $15, %%ymm15, %%ymm9\n" /* S second: word 19 */
        "vpxor %%ymm9, %%ymm12, %%ymm10\n" /* S second: word 19 */
        "vpsrld $19, %%ymm15, %%ymm11\n" /* S second: word 19 */
        "vpslld $13, %%ymm15, %%ymm14\n" /* S second: word 19 */
        "vpxor %%ymm14, %%ymm11, %%ymm9\n" /* S second: word 19 */
        "vpxor %%ymm9, %%ymm10, %%ymm12\n" /* S second: word 19 */
        "vpsrld $10, %%ymm15, %%ymm14\n" /* S second: word 19 */
        "vpxor %%ymm14, %%ymm12, %%ymm11\n" /* S second: word 19 */
        "vpaddd %%ymm11, %%ymm13, %%ymm9\n" /* S second: word 19 */
        "vmovdqu %%ymm9, 608(%[memory])\n" /* S second: word 19 */
        "vpaddd 512(%[constants]), %%ymm9, %%ymm10\n" /* S second: K + W of round 19 */
        "vmovdqu 2208(%[second]), %%ymm15\n" /* S second: word 20 */
        "vpsrld $7, %%ymm15, %%ymm14\n" /* S second: word 20 */
        "vpslld $25, %%ymm15, %%ymm12\n" /* S second: word 20 */
        "vpxor %%ymm12, %%ymm14, %%ymm11\n" /* S second: word 20 */
        "vpsrld $18, %%ymm15, %%ymm13\n" /* S second: word 20 */
        "vpslld $14, %%ymm15, %%ymm9\n" /* S second: word 20 */
        "vpxor %%ymm9, %%ymm13, %%ymm12\n" /* S second: word 20 */
        "vpxor %%ymm12, %%ymm11, %%ymm14\n" /* S second: word 20 */
        "vpsrld $3, %%ymm15, %%ymm9\n" /* S second: word 20 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S second: word 20 */
        "vpaddd 2176(%[second]), %%ymm13, %%ymm12\n" /* S second: word 20 */
        "vmovdqu 576(%[memory]), %%ymm11\n" /* S second: word 20 */
        "vpsrld $17, %%ymm11, %%ymm15\n" /* S second: word 20 */
        "vpslld $15, %%ymm11, %%ymm9\n" /* S second: word 20 */
        "vpxor %%ymm9, %%ymm15, %%ymm14\n" /* S second: word 20 */
        "vpsrld $19, %%ymm11, %%ymm13\n" /* S second: word 20 */
        "vpslld $13, %%ymm11, %%ymm9\n" /* S second: word 20 */
        "vpxor %%ymm9, %%ymm13, %%ymm15\n" /* S second: word 20 */
        "vpxor %%ymm15, %%ymm14, %%ymm9\n" /* S second: word 20 */
        "vpsrld $10, %%ymm11, %%ymm13\n" /* S second: word 20 */
        "vpxor %%ymm13, %%ymm9, %%ymm15\n" /* S second: word 20 */
        "vpaddd %%ymm15, %%ymm12, %%ymm14\n" /* S second: word 20 */
        "vmovdqu %%ymm14, 640(%[memory])\n" /* S second: word 20 */
        "vpaddd 544(%[constants]), %%ymm14, %%ymm11\n" /* S second: K + W of round 20 */
        "vpunpckldq %%ymm11, %%ymm10, %%ymm13\n" /* S second: K + W of rounds 19, 20 */
        "vmovdqu %%ymm13, 384(%[next_second])\n" /* S second: K + W of rounds 19, 20 */
        "vpunpckhdq %%ymm11, %%ymm10, %%ymm9\n" /* S second: K + W of rounds 19, 20 */
        "vmovdqu %%ymm9, 416(%[next_second])\n" /* S second: K + W of rounds 19, 20 */
        "vzeroupper\n" /* S second: K + W of rounds 19, 20 */
        "vmovq 24(%[constants]), %%xmm0\n" /* C first 7: rounds 10, 11 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 7: rounds 10, 11 */
        "vmovq 32(%[constants]), %%xmm0\n" /* C first 4: rounds 12, 13 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 12, 13 */
        "vmovq 32(%[constants]), %%xmm0\n" /* C first 5: rounds 12, 13 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 12, 13 */
        "vmovq 32(%[constants]), %%xmm0\n" /* C first 6: rounds 12, 13 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 6: rounds 12, 13 */
        "vmovq 32(%[constants]), %%xmm0\n" /* C first 7: rounds 12, 13 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 7: rounds 12, 13 */
        "vmovq 40(%[constants]), %%xmm0\n" /* C first 4: rounds 14, 15 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 14, 15 */
        "vmovq 40(%[constants]), %%xmm0\n" /* C first 5: rounds 14, 15 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 14, 15 */
        "vmovq 40(%[constants]), %%xmm0\n" /* C first 6: rounds 14, 15 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 6: rounds 14, 15 */
        "vmovq 40(%[constants]), %%xmm0\n" /* C first 7: rounds 14, 15 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 7: rounds 14, 15 */
        "vmovq 4776(%[memory]), %%xmm0\n" /* C first 4: rounds 16, 17 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 16, 17 */
        "vmovq 4776(%[memory]), %%xmm0\n" /* C first 5: rounds 16, 17 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 16, 17 */
        "vmovq 4776(%[memory]), %%xmm0\n" /* C first 6: rounds 16, 17 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 6: rounds 16, 17 */
        "vmovq 4776(%[memory]), %%xmm0\n" /* C first 7: rounds 16, 17 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 7: rounds 16, 17 */
        "vmovq 16(%[first]), %%xmm0\n" /* C first 4: rounds 18, 19 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 18, 19 */
        "vmovq 24(%[first]), %%xmm0\n" /* C first 5: rounds 18, 19 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 18, 19 */
        "vmovdqu 2240(%[second]), %%ymm9\n" /* S second: word 21 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 21 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 21 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 21 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 21 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 21 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 21 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 21 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 21 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 21 */
        "vpaddd 2208(%[second]), %%ymm14, %%ymm13\n" /* S second: word 21 */
        "vmovdqu 608(%[memory]), %%ymm15\n" /* S second: word 21 */
        "vpsrld $17, %%ymm15, %%ymm12\n" /* S second: word 21 */
        "vpslld $15, %%ymm15, %%ymm9\n" /* S second: word 21 */
        "vpxor %%ymm9, %%ymm12, %%ymm10\n" /* S second: word 21 */
        "vpsrld $19, %%ymm15, %%ymm11\n" /* S second: word 21 */
        "vpslld $13, %%ymm15, %%ymm14\n" /* S second: word 21 */
        "vpxor %%ymm14, %%ymm11, %%ymm9\n" /* S second: word 21 */
        "vpxor %%ymm9, %%ymm10, %%ymm12\n" /* S second: word 21 */
        "vpsrld $10, %%ymm15, %%ymm14\n" /* S second: word 21 */
        "vpxor %%ymm14, %%ymm12, %%ymm11\n" /* S second: word 21 */
        "vpaddd %%ymm11, %%ymm13, %%ymm9\n" /* S second: word 21 */
        "vmovdqu %%ymm9, 672(%[memory])\n" /* S second: word 21 */
        "vpaddd 576(%[constants]), %%ymm9, %%ymm10\n" /* S second: K + W of round 21 */
        "vmovdqu 2272(%[second]), %%ymm15\n" /* S second: word 22 */
        "vpsrld $7, %%ymm15, %%ymm14\n" /* S second: word 22 */
        "vpslld $25, %%ymm15, %%ymm12\n" /* S second: word 22 */
        "vpxor %%ymm12, %%ymm14, %%ymm11\n" /* S second: word 22 */
        "vpsrld $18, %%ymm15, %%ymm13\n" /* S second: word 22 */
        "vpslld $14, %%ymm15, %%ymm9\n" /* S second: word 22 */
        "vpxor %%ymm9, %%ymm13, %%ymm12\n" /* S second: word 22 */
        "vpxor %%ymm12, %%ymm11, %%ymm14\n" /* S second: word 22 */
        "vpsrld $3, %%ymm15, %%ymm9\n" /* S second: word 22 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S second: word 22 */
        "vpaddd 2240(%[second]), %%ymm13, %%ymm12\n" /* S second: word 22 */
        "vpaddd 608(%[constants]), %%ymm12, %%ymm11\n" /* S second: word 22 */
        "vmovdqu 640(%[memory]), %%ymm15\n" /* S second: word 22 */
        "vpsrld $17, %%ymm15, %%ymm9\n" /* S second: word 22 */
        "vpslld $15, %%ymm15, %%ymm14\n" /* S second: word 22 */
        "vpxor %%ymm14, %%ymm9, %%ymm13\n" /* S second: word 22 */
        "vpsrld $19, %%ymm15, %%ymm12\n" /* S second: word 22 */
        "vpslld $13, %%ymm15, %%ymm14\n" /* S second: word 22 */
        "vpxor %%ymm14, %%ymm12, %%ymm9\n" /* S second: word 22 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S second: word 22 */
        "vpsrld $10, %%ymm15, %%ymm12\n" /* S second: word 22 */
        "vpxor %%ymm12, %%ymm14, %%ymm9\n" /* S second: word 22 */
        "vpaddd %%ymm9, %%ymm11, %%ymm13\n" /* S second: word 22 */
        "vmovdqu %%ymm13, 704(%[memory])\n" /* S second: word 22 */
        "vpaddd 640(%[constants]), %%ymm13, %%ymm15\n" /* S second: K + W of round 22 */
        "vpunpckldq %%ymm15, %%ymm10, %%ymm12\n" /* S second: K + W of rounds 21, 22 */
        "vmovdqu %%ymm12, 448(%[next_second])\n" /* S second: K + W of rounds 21, 22 */
        "vpunpckhdq %%ymm15, %%ymm10, %%ymm14\n" /* S second: K + W of rounds 21, 22 */
        "vmovdqu %%ymm14, 480(%[next_second])\n" /* S second: K + W of rounds 21, 22 */
        "vzeroupper\n" /* S second: K + W of rounds 21, 22 */
        "vmovq 48(%[first]), %%xmm0\n" /* C first 6: rounds 18, 19 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 6: rounds 18, 19 */
        "vmovq 56(%[first]), %%xmm0\n" /* C first 7: rounds 18, 19 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 7: rounds 18, 19 */
        "vmovq 80(%[first]), %%xmm0\n" /* C first 4: rounds 20, 21 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 20, 21 */
        "vmovq 88(%[first]), %%xmm0\n" /* C first 5: rounds 20, 21 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 20, 21 */
        "vmovq 112(%[first]), %%xmm0\n" /* C first 6: rounds 20, 21 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 6: rounds 20, 21 */
        "vmovq 120(%[first]), %%xmm0\n" /* C first 7: rounds 20, 21 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 7: rounds 20, 21 */
        "vmovq 144(%[first]), %%xmm0\n" /* C first 4: rounds 22, 23 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 22, 23 */
        "vmovq 152(%[first]), %%xmm0\n" /* C first 5: rounds 22, 23 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 22, 23 */
        "vmovq 176(%[first]), %%xmm0\n" /* C first 6: rounds 22, 23 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 6: rounds 22, 23 */
        "vmovq 184(%[first]), %%xmm0\n" /* C first 7: rounds 22, 23 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 7: rounds 22, 23 */
        "vmovq 208(%[first]), %%xmm0\n" /* C first 4: rounds 24, 25 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 24, 25 */
        "vmovq 216(%[first]), %%xmm0\n" /* C first 5: rounds 24, 25 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 24, 25 */
        "vmovq 240(%[first]), %%xmm0\n" /* C first 6: rounds 24, 25 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 6: rounds 24, 25 */
        "vmovq 248(%[first]), %%xmm0\n" /* C first 7: rounds 24, 25 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 7: rounds 24, 25 */
        "vmovq 272(%[first]), %%xmm0\n" /* C first 4: rounds 26, 27 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 26, 27 */
        "vmovdqu 672(%[memory]), %%ymm9\n" /* S second: word 23 */
        "vpsrld $17, %%ymm9, %%ymm10\n" /* S second: word 23 */
        "vpslld $15, %%ymm9, %%ymm11\n" /* S second: word 23 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 23 */
        "vpsrld $19, %%ymm9, %%ymm13\n" /* S second: word 23 */
        "vpslld $13, %%ymm9, %%ymm14\n" /* S second: word 23 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 23 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 23 */
        "vpsrld $10, %%ymm9, %%ymm10\n" /* S second: word 23 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 23 */
        "vpaddd 2272(%[second]), %%ymm14, %%ymm13\n" /* S second: word 23 */
        "vpaddd 512(%[memory]), %%ymm13, %%ymm15\n" /* S second: word 23 */
        "vpaddd 672(%[constants]), %%ymm15, %%ymm12\n" /* S second: word 23 */
        "vmovdqu %%ymm12, 736(%[memory])\n" /* S second: word 23 */
        "vpaddd 704(%[constants]), %%ymm12, %%ymm9\n" /* S second: K + W of round 23 */
        "vmovdqu 704(%[memory]), %%ymm10\n" /* S second: word 24 */
        "vpsrld $17, %%ymm10, %%ymm11\n" /* S second: word 24 */
        "vpslld $15, %%ymm10, %%ymm14\n" /* S second: word 24 */
        "vpxor %%ymm14, %%ymm11, %%ymm13\n" /* S second: word 24 */
        "vpsrld $19, %%ymm10, %%ymm15\n" /* S second: word 24 */
        "vpslld $13, %%ymm10, %%ymm12\n" /* S second: word 24 */
        "vpxor %%ymm12, %%ymm15, %%ymm14\n" /* S second: word 24 */
        "vpxor %%ymm14, %%ymm13, %%ymm11\n" /* S second: word 24 */
        "vpsrld $10, %%ymm10, %%ymm12\n" /* S second: word 24 */
        "vpxor %%ymm12, %%ymm11, %%ymm15\n" /* S second: word 24 */
        "vpaddd 544(%[memory]), %%ymm15, %%ymm14\n" /* S second: word 24 */
        "vpaddd 736(%[constants]), %%ymm14, %%ymm13\n" /* S second: word 24 */
        "vmovdqu %%ymm13, 768(%[memory])\n" /* S second: word 24 */
        "vpaddd 768(%[constants]), %%ymm13, %%ymm10\n" /* S second: K + W of round 24 */
        "vpunpckldq %%ymm10, %%ymm9, %%ymm12\n" /* S second: K + W of rounds 23, 24 */
        "vmovdqu %%ymm12, 512(%[next_second])\n" /* S second: K + W of rounds 23, 24 */
        "vpunpckhdq %%ymm10, %%ymm9, %%ymm11\n" /* S second: K + W of rounds 23, 24 */
        "vmovdqu %%ymm11, 544(%[next_second])\n" /* S second: K + W of rounds 23, 24 */
        "vzeroupper\n" /* S second: K + W of rounds 23, 24 */
        "vmovq 280(%[first]), %%xmm0\n" /* C first 5: rounds 26, 27 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 26, 27 */
        "vmovq 304(%[first]), %%xmm0\n" /* C first 6: rounds 26, 27 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 6: rounds 26, 27 */
        "vmovq 312(%[first]), %%xmm0\n" /* C first 7: rounds 26, 27 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 7: rounds 26, 27 */
        "vmovq 336(%[first]), %%xmm0\n" /* C first 4: rounds 28, 29 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 28, 29 */
        "vmovq 344(%[first]), %%xmm0\n" /* C first 5: rounds 28, 29 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 28, 29 */
        "vmovq 368(%[first]), %%xmm0\n" /* C first 6: rounds 28, 29 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 6: rounds 28, 29 */
        "vmovq 376(%[first]), %%xmm0\n" /* C first 7: rounds 28, 29 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 7: rounds 28, 29 */
        "vmovq 400(%[first]), %%xmm0\n" /* C first 4: rounds 30, 31 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 30, 31 */
        "vmovq 408(%[first]), %%xmm0\n" /* C first 5: rounds 30, 31 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 30, 31 */
        "vmovq 432(%[first]), %%xmm0\n" /* C first 6: rounds 30, 31 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 6: rounds 30, 31 */
        "vmovq 440(%[first]), %%xmm0\n" /* C first 7: rounds 30, 31 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 7: rounds 30, 31 */
        "vmovq 464(%[first]), %%xmm0\n" /* C first 4: rounds 32, 33 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 32, 33 */
        "vmovq 472(%[first]), %%xmm0\n" /* C first 5: rounds 32, 33 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 32, 33 */
        "vmovq 496(%[first]), %%xmm0\n" /* C first 6: rounds 32, 33 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 6: rounds 32, 33 */
        "vmovq 504(%[first]), %%xmm0\n" /* C first 7: rounds 32, 33 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 7: rounds 32, 33 */
        "vmovdqu 736(%[memory]), %%ymm9\n" /* S second: word 25 */
        "vpsrld $17, %%ymm9, %%ymm10\n" /* S second: word 25 */
        "vpslld $15, %%ymm9, %%ymm11\n" /* S second: word 25 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 25 */
        "vpsrld $19, %%ymm9, %%ymm13\n" /* S second: word 25 */
        "vpslld $13, %%ymm9, %%ymm14\n" /* S second: word 25 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 25 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 25 */
        "vpsrld $10, %%ymm9, %%ymm10\n" /* S second: word 25 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 25 */
        "vpaddd 576(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 25 */
        "vmovdqu %%ymm13, 800(%[memory])\n" /* S second: word 25 */
        "vpaddd 800(%[constants]), %%ymm13, %%ymm15\n" /* S second: K + W of round 25 */
        "vmovdqu 768(%[memory]), %%ymm12\n" /* S second: word 26 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 26 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 26 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 26 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 26 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 26 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 26 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 26 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 26 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 26 */
        "vpaddd 608(%[memory]), %%ymm14, %%ymm10\n" /* S second: word 26 */
        "vmovdqu %%ymm10, 832(%[memory])\n" /* S second: word 26 */
        "vpaddd 832(%[constants]), %%ymm10, %%ymm11\n" /* S second: K + W of round 26 */
        "vpunpckldq %%ymm11, %%ymm15, %%ymm12\n" /* S second: K + W of rounds 25, 26 */
        "vmovdqu %%ymm12, 576(%[next_second])\n" /* S second: K + W of rounds 25, 26 */
        "vpunpckhdq %%ymm11, %%ymm15, %%ymm13\n" /* S second: K + W of rounds 25, 26 */
        "vmovdqu %%ymm13, 608(%[next_second])\n" /* S second: K + W of rounds 25, 26 */
        "vzeroupper\n" /* S second: K + W of rounds 25, 26 */
        "vmovq 528(%[first]), %%xmm0\n" /* C first 4: rounds 34, 35 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 34, 35 */
        "vmovq 536(%[first]), %%xmm0\n" /* C first 5: rounds 34, 35 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 34, 35 */
        "vmovq 560(%[first]), %%xmm0\n" /* C first 6: rounds 34, 35 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 6: rounds 34, 35 */
        "vmovq 568(%[first]), %%xmm0\n" /* C first 7: rounds 34, 35 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 7: rounds 34, 35 */
        "vmovq 592(%[first]), %%xmm0\n" /* C first 4: rounds 36, 37 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 36, 37 */
        "vmovq 600(%[first]), %%xmm0\n" /* C first 5: rounds 36, 37 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 36, 37 */
        "vmovq 624(%[first]), %%xmm0\n" /* C first 6: rounds 36, 37 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 6: rounds 36, 37 */
        "vmovq 632(%[first]), %%xmm0\n" /* C first 7: rounds 36, 37 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 7: rounds 36, 37 */
        "vmovq 656(%[first]), %%xmm0\n" /* C first 4: rounds 38, 39 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 38, 39 */
        "vmovq 664(%[first]), %%xmm0\n" /* C first 5: rounds 38, 39 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 38, 39 */
        "vmovq 688(%[first]), %%xmm0\n" /* C first 6: rounds 38, 39 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 6: rounds 38, 39 */
        "vmovq 696(%[first]), %%xmm0\n" /* C first 7: rounds 38, 39 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 7: rounds 38, 39 */
        "vmovq 720(%[first]), %%xmm0\n" /* C first 4: rounds 40, 41 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 40, 41 */
        "vmovq 728(%[first]), %%xmm0\n" /* C first 5: rounds 40, 41 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 40, 41 */
        "vmovq 752(%[first]), %%xmm0\n" /* C first 6: rounds 40, 41 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 6: rounds 40, 41 */
        "vmovdqu 800(%[memory]), %%ymm9\n" /* S second: word 27 */
        "vpsrld $17, %%ymm9, %%ymm10\n" /* S second: word 27 */
        "vpslld $15, %%ymm9, %%ymm11\n" /* S second: word 27 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 27 */
        "vpsrld $19, %%ymm9, %%ymm13\n" /* S second: word 27 */
        "vpslld $13, %%ymm9, %%ymm14\n" /* S second: word 27 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 27 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 27 */
        "vpsrld $10, %%ymm9, %%ymm10\n" /* S second: word 27 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 27 */
        "vpaddd 640(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 27 */
        "vmovdqu %%ymm13, 864(%[memory])\n" /* S second: word 27 */
        "vpaddd 864(%[constants]), %%ymm13, %%ymm15\n" /* S second: K + W of round 27 */
        "vmovdqu 832(%[memory]), %%ymm12\n" /* S second: word 28 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 28 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 28 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 28 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 28 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 28 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 28 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 28 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 28 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 28 */
        "vpaddd 672(%[memory]), %%ymm14, %%ymm10\n" /* S second: word 28 */
        "vmovdqu %%ymm10, 896(%[memory])\n" /* S second: word 28 */
        "vpaddd 896(%[constants]), %%ymm10, %%ymm11\n" /* S second: K + W of round 28 */
        "vpunpckldq %%ymm11, %%ymm15, %%ymm12\n" /* S second: K + W of rounds 27, 28 */
        "vmovdqu %%ymm12, 640(%[next_second])\n" /* S second: K + W of rounds 27, 28 */
        "vpunpckhdq %%ymm11, %%ymm15, %%ymm13\n" /* S second: K + W of rounds 27, 28 */
        "vmovdqu %%ymm13, 672(%[next_second])\n" /* S second: K + W of rounds 27, 28 */
        "vzeroupper\n" /* S second: K + W of rounds 27, 28 */
        "vmovq 760(%[first]), %%xmm0\n" /* C first 7: rounds 40, 41 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 7: rounds 40, 41 */
        "vmovq 784(%[first]), %%xmm0\n" /* C first 4: rounds 42, 43 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 42, 43 */
        "vmovq 792(%[first]), %%xmm0\n" /* C first 5: rounds 42, 43 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 42, 43 */
        "vmovq 816(%[first]), %%xmm0\n" /* C first 6: rounds 42, 43 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 6: rounds 42, 43 */
        "vmovq 824(%[first]), %%xmm0\n" /* C first 7: rounds 42, 43 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 7: rounds 42, 43 */
        "vmovq 848(%[first]), %%xmm0\n" /* C first 4: rounds 44, 45 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 44, 45 */
        "vmovq 856(%[first]), %%xmm0\n" /* C first 5: rounds 44, 45 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 44, 45 */
        "vmovq 880(%[first]), %%xmm0\n" /* C first 6: rounds 44, 45 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 6: rounds 44, 45 */
        "vmovq 888(%[first]), %%xmm0\n" /* C first 7: rounds 44, 45 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 7: rounds 44, 45 */
        "vmovq 912(%[first]), %%xmm0\n" /* C first 4: rounds 46, 47 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 46, 47 */
        "vmovq 920(%[first]), %%xmm0\n" /* C first 5: rounds 46, 47 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 46, 47 */
        "vmovq 944(%[first]), %%xmm0\n" /* C first 6: rounds 46, 47 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 6: rounds 46, 47 */
        "vmovq 952(%[first]), %%xmm0\n" /* C first 7: rounds 46, 47 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 7: rounds 46, 47 */
        "vmovq 976(%[first]), %%xmm0\n" /* C first 4: rounds 48, 49 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 48, 49 */
        "vmovq 984(%[first]), %%xmm0\n" /* C first 5: rounds 48, 49 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 48, 49 */
        "vmovdqu 864(%[memory]), %%ymm9\n" /* S second: word 29 */
        "vpsrld $17, %%ymm9, %%ymm10\n" /* S second: word 29 */
        "vpslld $15, %%ymm9, %%ymm11\n" /* S second: word 29 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 29 */
        "vpsrld $19, %%ymm9, %%ymm13\n" /* S second: word 29 */
        "vpslld $13, %%ymm9, %%ymm14\n" /* S second: word 29 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 29 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 29 */
        "vpsrld $10, %%ymm9, %%ymm10\n" /* S second: word 29 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 29 */
        "vpaddd 704(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 29 */
        "vmovdqu %%ymm13, 928(%[memory])\n" /* S second: word 29 */
        "vpaddd 928(%[constants]), %%ymm13, %%ymm15\n" /* S second: K + W of round 29 */
        "vmovdqu 896(%[memory]), %%ymm12\n" /* S second: word 30 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 30 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 30 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 30 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 30 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 30 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 30 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 30 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 30 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 30 */
        "vpaddd 736(%[memory]), %%ymm14, %%ymm10\n" /* S second: word 30 */
        "vpaddd 960(%[constants]), %%ymm10, %%ymm11\n" /* S second: word 30 */
        "vmovdqu %%ymm11, 960(%[memory])\n" /* S second: word 30 */
        "vpaddd 992(%[constants]), %%ymm11, %%ymm12\n" /* S second: K + W of round 30 */
        "vpunpckldq %%ymm12, %%ymm15, %%ymm13\n" /* S second: K + W of rounds 29, 30 */
        "vmovdqu %%ymm13, 704(%[next_second])\n" /* S second: K + W of rounds 29, 30 */
        "vpunpckhdq %%ymm12, %%ymm15, %%ymm9\n" /* S second: K + W of rounds 29, 30 */
        "vmovdqu %%ymm9, 736(%[next_second])\n" /* S second: K + W of rounds 29, 30 */
        "vzeroupper\n" /* S second: K + W of rounds 29, 30 */
        "vmovq 1008(%[first]), %%xmm0\n" /* C first 6: rounds 48, 49 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 6: rounds 48, 49 */
        "vmovq 1016(%[first]), %%xmm0\n" /* C first 7: rounds 48, 49 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 7: rounds 48, 49 */
        "vmovq 1040(%[first]), %%xmm0\n" /* C first 4: rounds 50, 51 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 50, 51 */
        "vmovq 1048(%[first]), %%xmm0\n" /* C first 5: rounds 50, 51 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 50, 51 */
        "vmovq 1072(%[first]), %%xmm0\n" /* C first 6: rounds 50, 51 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 6: rounds 50, 51 */
        "vmovq 1080(%[first]), %%xmm0\n" /* C first 7: rounds 50, 51 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 7: rounds 50, 51 */
        "vmovq 1104(%[first]), %%xmm0\n" /* C first 4: rounds 52, 53 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 52, 53 */
        "vmovq 1112(%[first]), %%xmm0\n" /* C first 5: rounds 52, 53 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 52, 53 */
        "vmovq 1136(%[first]), %%xmm0\n" /* C first 6: rounds 52, 53 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 6: rounds 52, 53 */
        "vmovq 1144(%[first]), %%xmm0\n" /* C first 7: rounds 52, 53 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 7: rounds 52, 53 */
        "vmovq 1168(%[first]), %%xmm0\n" /* C first 4: rounds 54, 55 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 54, 55 */
        "vmovq 1176(%[first]), %%xmm0\n" /* C first 5: rounds 54, 55 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 54, 55 */
        "vmovq 1200(%[first]), %%xmm0\n" /* C first 6: rounds 54, 55 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 6: rounds 54, 55 */
        "vmovq 1208(%[first]), %%xmm0\n" /* C first 7: rounds 54, 55 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 7: rounds 54, 55 */
        "vmovq 1232(%[first]), %%xmm0\n" /* C first 4: rounds 56, 57 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 56, 57 */
        "vmovdqu 512(%[memory]), %%ymm9\n" /* S second: word 31 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 31 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 31 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 31 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 31 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 31 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 31 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 31 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 31 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 31 */
        "vpaddd 768(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 31 */
        "vpaddd 608(%[constants]), %%ymm13, %%ymm15\n" /* S second: word 31 */
        "vmovdqu 928(%[memory]), %%ymm12\n" /* S second: word 31 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 31 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 31 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 31 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 31 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 31 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 31 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 31 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 31 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 31 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S second: word 31 */
        "vmovdqu %%ymm10, 992(%[memory])\n" /* S second: word 31 */
        "vpaddd 1024(%[constants]), %%ymm10, %%ymm11\n" /* S second: K + W of round 31 */
        "vmovdqu 544(%[memory]), %%ymm12\n" /* S second: word 32 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S second: word 32 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S second: word 32 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S second: word 32 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S second: word 32 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S second: word 32 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S second: word 32 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S second: word 32 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S second: word 32 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S second: word 32 */
        "vpaddd 512(%[memory]), %%ymm15, %%ymm9\n" /* S second: word 32 */
        "vpaddd 800(%[memory]), %%ymm9, %%ymm14\n" /* S second: word 32 */
        "vmovdqu 960(%[memory]), %%ymm12\n" /* S second: word 32 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S second: word 32 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S second: word 32 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S second: word 32 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S second: word 32 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 32 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S second: word 32 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S second: word 32 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S second: word 32 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S second: word 32 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S second: word 32 */
        "vmovdqu %%ymm15, 1024(%[memory])\n" /* S second: word 32 */
        "vpaddd 1056(%[constants]), %%ymm15, %%ymm12\n" /* S second: K + W of round 32 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S second: K + W of rounds 31, 32 */
        "vmovdqu %%ymm9, 768(%[next_second])\n" /* S second: K + W of rounds 31, 32 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S second: K + W of rounds 31, 32 */
        "vmovdqu %%ymm13, 800(%[next_second])\n" /* S second: K + W of rounds 31, 32 */
        "vzeroupper\n" /* S second: K + W of rounds 31, 32 */
        "vmovq 1240(%[first]), %%xmm0\n" /* C first 5: rounds 56, 57 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 56, 57 */
        "vmovq 1264(%[first]), %%xmm0\n" /* C first 6: rounds 56, 57 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 6: rounds 56, 57 */
        "vmovq 1272(%[first]), %%xmm0\n" /* C first 7: rounds 56, 57 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 7: rounds 56, 57 */
        "vmovq 1296(%[first]), %%xmm0\n" /* C first 4: rounds 58, 59 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 58, 59 */
        "vmovq 1304(%[first]), %%xmm0\n" /* C first 5: rounds 58, 59 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 58, 59 */
        "vmovq 1328(%[first]), %%xmm0\n" /* C first 6: rounds 58, 59 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 6: rounds 58, 59 */
        "vmovq 1336(%[first]), %%xmm0\n" /* C first 7: rounds 58, 59 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 7: rounds 58, 59 */
        "vmovq 1360(%[first]), %%xmm0\n" /* C first 4: rounds 60, 61 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 60, 61 */
        "vmovq 1368(%[first]), %%xmm0\n" /* C first 5: rounds 60, 61 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 60, 61 */
        "vmovq 1392(%[first]), %%xmm0\n" /* C first 6: rounds 60, 61 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 6: rounds 60, 61 */
        "vmovq 1400(%[first]), %%xmm0\n" /* C first 7: rounds 60, 61 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 7: rounds 60, 61 */
        "vmovq 1424(%[first]), %%xmm0\n" /* C first 4: rounds 62, 63 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 62, 63 */
        "vmovdqa %%xmm1, 1808(%[next_second])\n" /* C first 4: end */
        "vmovdqa %%xmm2, 1936(%[next_second])\n" /* C first 4: end */
        "vmovq 1432(%[first]), %%xmm0\n" /* C first 5: rounds 62, 63 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 62, 63 */
        "vmovdqa %%xmm3, 1840(%[next_second])\n" /* C first 5: end */
        "vmovdqa %%xmm4, 1968(%[next_second])\n" /* C first 5: end */
        "vmovq 1456(%[first]), %%xmm0\n" /* C first 6: rounds 62, 63 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 6: rounds 62, 63 */
        "vmovdqa %%xmm5, 1872(%[next_second])\n" /* C first 6: end */
        "vmovdqa %%xmm6, 2000(%[next_second])\n" /* C first 6: end */
        "vmovq 1464(%[first]), %%xmm0\n" /* C first 7: rounds 62, 63 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 7: rounds 62, 63 */
        "vmovdqa %%xmm7, 1904(%[next_second])\n" /* C first 7: end */
        "vmovdqa %%xmm8, 2032(%[next_second])\n" /* C first 7: end */
        "vmovdqu 576(%[memory]), %%ymm9\n" /* S second: word 33 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 33 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 33 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 33 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 33 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 33 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 33 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 33 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 33 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 33 */
        "vpaddd 544(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 33 */
        "vpaddd 832(%[memory]), %%ymm13, %%ymm15\n" /* S second: word 33 */
        "vmovdqu 992(%[memory]), %%ymm12\n" /* S second: word 33 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 33 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 33 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 33 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 33 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 33 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 33 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 33 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 33 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 33 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S second: word 33 */
        "vmovdqu %%ymm10, 1056(%[memory])\n" /* S second: word 33 */
        "vpaddd 1088(%[constants]), %%ymm10, %%ymm11\n" /* S second: K + W of round 33 */
        "vmovdqu 608(%[memory]), %%ymm12\n" /* S second: word 34 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S second: word 34 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S second: word 34 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S second: word 34 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S second: word 34 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S second: word 34 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S second: word 34 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S second: word 34 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S second: word 34 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S second: word 34 */
        "vpaddd 576(%[memory]), %%ymm15, %%ymm9\n" /* S second: word 34 */
        "vpaddd 864(%[memory]), %%ymm9, %%ymm14\n" /* S second: word 34 */
        "vmovdqu 1024(%[memory]), %%ymm12\n" /* S second: word 34 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S second: word 34 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S second: word 34 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S second: word 34 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S second: word 34 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 34 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S second: word 34 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S second: word 34 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S second: word 34 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S second: word 34 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S second: word 34 */
        "vmovdqu %%ymm15, 1088(%[memory])\n" /* S second: word 34 */
        "vpaddd 1120(%[constants]), %%ymm15, %%ymm12\n" /* S second: K + W of round 34 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S second: K + W of rounds 33, 34 */
        "vmovdqu %%ymm9, 832(%[next_second])\n" /* S second: K + W of rounds 33, 34 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S second: K + W of rounds 33, 34 */
        "vmovdqu %%ymm13, 864(%[next_second])\n" /* S second: K + W of rounds 33, 34 */
        "vzeroupper\n" /* S second: K + W of rounds 33, 34 */
        "vmovdqa 48(%[constants]), %%xmm1\n" /* C second 0: start */
        "vmovddup 1728(%[second]), %%xmm0\n" /* C second 0: start */
        "vpaddq %%xmm0, %%xmm1, %%xmm1\n" /* C second 0: start */
        "vmovdqa 64(%[constants]), %%xmm2\n" /* C second 0: start */
        "vmovq 0(%[second]), %%xmm0\n" /* C second 0: rounds 1, 2 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 0: rounds 1, 2 */
        "vmovdqa 48(%[constants]), %%xmm3\n" /* C second 1: start */
        "vmovddup 1736(%[second]), %%xmm0\n" /* C second 1: start */
        "vpaddq %%xmm0, %%xmm3, %%xmm3\n" /* C second 1: start */
        "vmovdqa 64(%[constants]), %%xmm4\n" /* C second 1: start */
        "vmovq 8(%[second]), %%xmm0\n" /* C second 1: rounds 1, 2 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 1: rounds 1, 2 */
        "vmovdqa 48(%[constants]), %%xmm5\n" /* C second 2: start */
        "vmovddup 1760(%[second]), %%xmm0\n" /* C second 2: start */
        "vpaddq %%xmm0, %%xmm5, %%xmm5\n" /* C second 2: start */
        "vmovdqa 64(%[constants]), %%xmm6\n" /* C second 2: start */
        "vmovq 32(%[second]), %%xmm0\n" /* C second 2: rounds 1, 2 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 2: rounds 1, 2 */
        "vmovdqa 48(%[constants]), %%xmm7\n" /* C second 3: start */
        "vmovddup 1768(%[second]), %%xmm0\n" /* C second 3: start */
        "vpaddq %%xmm0, %%xmm7, %%xmm7\n" /* C second 3: start */
        "vmovdqa 64(%[constants]), %%xmm8\n" /* C second 3: start */
        "vmovq 40(%[second]), %%xmm0\n" /* C second 3: rounds 1, 2 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 3: rounds 1, 2 */
        "vmovq 64(%[second]), %%xmm0\n" /* C second 0: rounds 3, 4 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 0: rounds 3, 4 */
        "vmovq 72(%[second]), %%xmm0\n" /* C second 1: rounds 3, 4 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 1: rounds 3, 4 */
        "vmovq 96(%[second]), %%xmm0\n" /* C second 2: rounds 3, 4 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 2: rounds 3, 4 */
        "vmovq 104(%[second]), %%xmm0\n" /* C second 3: rounds 3, 4 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 3: rounds 3, 4 */
        "vmovq 128(%[second]), %%xmm0\n" /* C second 0: rounds 5, 6 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 0: rounds 5, 6 */
        "vmovq 136(%[second]), %%xmm0\n" /* C second 1: rounds 5, 6 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 1: rounds 5, 6 */
        "vmovq 160(%[second]), %%xmm0\n" /* C second 2: rounds 5, 6 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 2: rounds 5, 6 */
        "vmovq 168(%[second]), %%xmm0\n" /* C second 3: rounds 5, 6 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 3: rounds 5, 6 */
        "vmovq 192(%[second]), %%xmm0\n" /* C second 0: rounds 7, 8 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 0: rounds 7, 8 */
        "vmovq 200(%[second]), %%xmm0\n" /* C second 1: rounds 7, 8 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 1: rounds 7, 8 */
        "vmovq 224(%[second]), %%xmm0\n" /* C second 2: rounds 7, 8 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 2: rounds 7, 8 */
        "vmovdqu 640(%[memory]), %%ymm9\n" /* S second: word 35 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 35 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 35 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 35 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 35 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 35 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 35 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 35 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 35 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 35 */
        "vpaddd 608(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 35 */
        "vpaddd 896(%[memory]), %%ymm13, %%ymm15\n" /* S second: word 35 */
        "vmovdqu 1056(%[memory]), %%ymm12\n" /* S second: word 35 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 35 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 35 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 35 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 35 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 35 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 35 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 35 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 35 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 35 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S second: word 35 */
        "vmovdqu %%ymm10, 1120(%[memory])\n" /* S second: word 35 */
        "vpaddd 1152(%[constants]), %%ymm10, %%ymm11\n" /* S second: K + W of round 35 */
        "vmovdqu 672(%[memory]), %%ymm12\n" /* S second: word 36 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S second: word 36 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S second: word 36 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S second: word 36 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S second: word 36 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S second: word 36 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S second: word 36 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S second: word 36 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S second: word 36 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S second: word 36 */
        "vpaddd 640(%[memory]), %%ymm15, %%ymm9\n" /* S second: word 36 */
        "vpaddd 928(%[memory]), %%ymm9, %%ymm14\n" /* S second: word 36 */
        "vmovdqu 1088(%[memory]), %%ymm12\n" /* S second: word 36 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S second: word 36 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S second: word 36 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S second: word 36 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S second: word 36 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 36 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S second: word 36 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S second: word 36 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S second: word 36 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S second: word 36 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S second: word 36 */
        "vmovdqu %%ymm15, 1152(%[memory])\n" /* S second: word 36 */
        "vpaddd 1184(%[constants]), %%ymm15, %%ymm12\n" /* S second: K + W of round 36 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S second: K + W of rounds 35, 36 */
        "vmovdqu %%ymm9, 896(%[next_second])\n" /* S second: K + W of rounds 35, 36 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S second: K + W of rounds 35, 36 */
        "vmovdqu %%ymm13, 928(%[next_second])\n" /* S second: K + W of rounds 35, 36 */
        "vzeroupper\n" /* S second: K + W of rounds 35, 36 */
        "vmovq 232(%[second]), %%xmm0\n" /* C second 3: rounds 7, 8 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 3: rounds 7, 8 */
        "vmovq 80(%[constants]), %%xmm0\n" /* C second 0: rounds 9, 10 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 0: rounds 9, 10 */
        "vmovq 80(%[constants]), %%xmm0\n" /* C second 1: rounds 9, 10 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 1: rounds 9, 10 */
        "vmovq 80(%[constants]), %%xmm0\n" /* C second 2: rounds 9, 10 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 2: rounds 9, 10 */
        "vmovq 80(%[constants]), %%xmm0\n" /* C second 3: rounds 9, 10 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 3: rounds 9, 10 */
        "vmovq 88(%[constants]), %%xmm0\n" /* C second 0: rounds 11, 12 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 0: rounds 11, 12 */
        "vmovq 88(%[constants]), %%xmm0\n" /* C second 1: rounds 11, 12 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 1: rounds 11, 12 */
        "vmovq 88(%[constants]), %%xmm0\n" /* C second 2: rounds 11, 12 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 2: rounds 11, 12 */
        "vmovq 88(%[constants]), %%xmm0\n" /* C second 3: rounds 11, 12 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 3: rounds 11, 12 */
        "vmovq 96(%[constants]), %%xmm0\n" /* C second 0: rounds 13, 14 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 0: rounds 13, 14 */
        "vmovq 96(%[constants]), %%xmm0\n" /* C second 1: rounds 13, 14 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 1: rounds 13, 14 */
        "vmovq 96(%[constants]), %%xmm0\n" /* C second 2: rounds 13, 14 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 2: rounds 13, 14 */
        "vmovq 96(%[constants]), %%xmm0\n" /* C second 3: rounds 13, 14 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 3: rounds 13, 14 */
        "vmovq 256(%[second]), %%xmm0\n" /* C second 0: rounds 15, 16 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 0: rounds 15, 16 */
        "vmovq 264(%[second]), %%xmm0\n" /* C second 1: rounds 15, 16 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 1: rounds 15, 16 */
        "vmovdqu 704(%[memory]), %%ymm9\n" /* S second: word 37 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 37 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 37 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 37 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 37 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 37 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 37 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 37 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 37 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 37 */
        "vpaddd 672(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 37 */
        "vpaddd 960(%[memory]), %%ymm13, %%ymm15\n" /* S second: word 37 */
        "vmovdqu 1120(%[memory]), %%ymm12\n" /* S second: word 37 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 37 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 37 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 37 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 37 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 37 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 37 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 37 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 37 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 37 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S second: word 37 */
        "vmovdqu %%ymm10, 1184(%[memory])\n" /* S second: word 37 */
        "vpaddd 1216(%[constants]), %%ymm10, %%ymm11\n" /* S second: K + W of round 37 */
        "vmovdqu 736(%[memory]), %%ymm12\n" /* S second: word 38 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S second: word 38 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S second: word 38 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S second: word 38 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S second: word 38 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S second: word 38 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S second: word 38 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S second: word 38 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S second: word 38 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S second: word 38 */
        "vpaddd 704(%[memory]), %%ymm15, %%ymm9\n" /* S second: word 38 */
        "vpaddd 992(%[memory]), %%ymm9, %%ymm14\n" /* S second: word 38 */
        "vmovdqu 1152(%[memory]), %%ymm12\n" /* S second: word 38 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S second: word 38 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S second: word 38 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S second: word 38 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S second: word 38 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 38 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S second: word 38 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S second: word 38 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S second: word 38 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S second: word 38 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S second: word 38 */
        "vmovdqu %%ymm15, 1216(%[memory])\n" /* S second: word 38 */
        "vpaddd 1248(%[constants]), %%ymm15, %%ymm12\n" /* S second: K + W of round 38 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S second: K + W of rounds 37, 38 */
        "vmovdqu %%ymm9, 960(%[next_second])\n" /* S second: K + W of rounds 37, 38 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S second: K + W of rounds 37, 38 */
        "vmovdqu %%ymm13, 992(%[next_second])\n" /* S second: K + W of rounds 37, 38 */
        "vzeroupper\n" /* S second: K + W of rounds 37, 38 */
        "vmovq 288(%[second]), %%xmm0\n" /* C second 2: rounds 15, 16 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 2: rounds 15, 16 */
        "vmovq 296(%[second]), %%xmm0\n" /* C second 3: rounds 15, 16 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 3: rounds 15, 16 */
        "vmovq 320(%[second]), %%xmm0\n" /* C second 0: rounds 17, 18 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 0: rounds 17, 18 */
        "vmovq 328(%[second]), %%xmm0\n" /* C second 1: rounds 17, 18 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 1: rounds 17, 18 */
        "vmovq 352(%[second]), %%xmm0\n" /* C second 2: rounds 17, 18 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 2: rounds 17, 18 */
        "vmovq 360(%[second]), %%xmm0\n" /* C second 3: rounds 17, 18 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 3: rounds 17, 18 */
        "vmovq 384(%[second]), %%xmm0\n" /* C second 0: rounds 19, 20 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 0: rounds 19, 20 */
        "vmovq 392(%[second]), %%xmm0\n" /* C second 1: rounds 19, 20 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 1: rounds 19, 20 */
        "vmovq 416(%[second]), %%xmm0\n" /* C second 2: rounds 19, 20 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 2: rounds 19, 20 */
        "vmovq 424(%[second]), %%xmm0\n" /* C second 3: rounds 19, 20 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 3: rounds 19, 20 */
        "vmovq 448(%[second]), %%xmm0\n" /* C second 0: rounds 21, 22 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 0: rounds 21, 22 */
        "vmovq 456(%[second]), %%xmm0\n" /* C second 1: rounds 21, 22 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 1: rounds 21, 22 */
        "vmovq 480(%[second]), %%xmm0\n" /* C second 2: rounds 21, 22 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 2: rounds 21, 22 */
        "vmovq 488(%[second]), %%xmm0\n" /* C second 3: rounds 21, 22 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 3: rounds 21, 22 */
        "vmovq 512(%[second]), %%xmm0\n" /* C second 0: rounds 23, 24 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 0: rounds 23, 24 */
        "vmovdqu 768(%[memory]), %%ymm9\n" /* S second: word 39 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 39 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 39 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 39 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 39 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 39 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 39 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 39 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 39 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 39 */
        "vpaddd 736(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 39 */
        "vpaddd 1024(%[memory]), %%ymm13, %%ymm15\n" /* S second: word 39 */
        "vmovdqu 1184(%[memory]), %%ymm12\n" /* S second: word 39 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 39 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 39 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 39 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 39 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 39 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 39 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 39 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 39 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 39 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S second: word 39 */
        "vmovdqu %%ymm10, 1248(%[memory])\n" /* S second: word 39 */
        "vpaddd 1280(%[constants]), %%ymm10, %%ymm11\n" /* S second: K + W of round 39 */
        "vmovdqu 800(%[memory]), %%ymm12\n" /* S second: word 40 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S second: word 40 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S second: word 40 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S second: word 40 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S second: word 40 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S second: word 40 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S second: word 40 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S second: word 40 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S second: word 40 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S second: word 40 */
        "vpaddd 768(%[memory]), %%ymm15, %%ymm9\n" /* S second: word 40 */
        "vpaddd 1056(%[memory]), %%ymm9, %%ymm14\n" /* S second: word 40 */
        "vmovdqu 1216(%[memory]), %%ymm12\n" /* S second: word 40 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S second: word 40 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S second: word 40 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S second: word 40 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S second: word 40 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 40 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S second: word 40 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S second: word 40 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S second: word 40 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S second: word 40 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S second: word 40 */
        "vmovdqu %%ymm15, 1280(%[memory])\n" /* S second: word 40 */
        "vpaddd 1312(%[constants]), %%ymm15, %%ymm12\n" /* S second: K + W of round 40 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S second: K + W of rounds 39, 40 */
        "vmovdqu %%ymm9, 1024(%[next_second])\n" /* S second: K + W of rounds 39, 40 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S second: K + W of rounds 39, 40 */
        "vmovdqu %%ymm13, 1056(%[next_second])\n" /* S second: K + W of rounds 39, 40 */
        "vzeroupper\n" /* S second: K + W of rounds 39, 40 */
        "vmovq 520(%[second]), %%xmm0\n" /* C second 1: rounds 23, 24 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 1: rounds 23, 24 */
        "vmovq 544(%[second]), %%xmm0\n" /* C second 2: rounds 23, 24 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 2: rounds 23, 24 */
        "vmovq 552(%[second]), %%xmm0\n" /* C second 3: rounds 23, 24 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 3: rounds 23, 24 */
        "vmovq 576(%[second]), %%xmm0\n" /* C second 0: rounds 25, 26 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 0: rounds 25, 26 */
        "vmovq 584(%[second]), %%xmm0\n" /* C second 1: rounds 25, 26 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 1: rounds 25, 26 */
        "vmovq 608(%[second]), %%xmm0\n" /* C second 2: rounds 25, 26 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 2: rounds 25, 26 */
        "vmovq 616(%[second]), %%xmm0\n" /* C second 3: rounds 25, 26 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 3: rounds 25, 26 */
        "vmovq 640(%[second]), %%xmm0\n" /* C second 0: rounds 27, 28 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 0: rounds 27, 28 */
        "vmovq 648(%[second]), %%xmm0\n" /* C second 1: rounds 27, 28 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 1: rounds 27, 28 */
        "vmovq 672(%[second]), %%xmm0\n" /* C second 2: rounds 27, 28 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 2: rounds 27, 28 */
        "vmovq 680(%[second]), %%xmm0\n" /* C second 3: rounds 27, 28 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 3: rounds 27, 28 */
        "vmovq 704(%[second]), %%xmm0\n" /* C second 0: rounds 29, 30 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 0: rounds 29, 30 */
        "vmovq 712(%[second]), %%xmm0\n" /* C second 1: rounds 29, 30 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 1: rounds 29, 30 */
        "vmovq 736(%[second]), %%xmm0\n" /* C second 2: rounds 29, 30 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 2: rounds 29, 30 */
        "vmovq 744(%[second]), %%xmm0\n" /* C second 3: rounds 29, 30 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 3: rounds 29, 30 */
        "vmovdqu 832(%[memory]), %%ymm9\n" /* S second: word 41 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 41 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 41 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 41 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 41 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 41 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 41 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 41 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 41 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 41 */
        "vpaddd 800(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 41 */
        "vpaddd 1088(%[memory]), %%ymm13, %%ymm15\n" /* S second: word 41 */
        "vmovdqu 1248(%[memory]), %%ymm12\n" /* S second: word 41 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 41 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 41 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 41 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 41 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 41 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 41 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 41 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 41 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 41 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S second: word 41 */
        "vmovdqu %%ymm10, 1312(%[memory])\n" /* S second: word 41 */
        "vpaddd 1344(%[constants]), %%ymm10, %%ymm11\n" /* S second: K + W of round 41 */
        "vmovdqu 864(%[memory]), %%ymm12\n" /* S second: word 42 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S second: word 42 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S second: word 42 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S second: word 42 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S second: word 42 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S second: word 42 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S second: word 42 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S second: word 42 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S second: word 42 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S second: word 42 */
        "vpaddd 832(%[memory]), %%ymm15, %%ymm9\n" /* S second: word 42 */
        "vpaddd 1120(%[memory]), %%ymm9, %%ymm14\n" /* S second: word 42 */
        "vmovdqu 1280(%[memory]), %%ymm12\n" /* S second: word 42 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S second: word 42 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S second: word 42 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S second: word 42 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S second: word 42 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 42 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S second: word 42 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S second: word 42 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S second: word 42 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S second: word 42 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S second: word 42 */
        "vmovdqu %%ymm15, 1344(%[memory])\n" /* S second: word 42 */
        "vpaddd 1376(%[constants]), %%ymm15, %%ymm12\n" /* S second: K + W of round 42 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S second: K + W of rounds 41, 42 */
        "vmovdqu %%ymm9, 1088(%[next_second])\n" /* S second: K + W of rounds 41, 42 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S second: K + W of rounds 41, 42 */
        "vmovdqu %%ymm13, 1120(%[next_second])\n" /* S second: K + W of rounds 41, 42 */
        "vzeroupper\n" /* S second: K + W of rounds 41, 42 */
        "vmovq 768(%[second]), %%xmm0\n" /* C second 0: rounds 31, 32 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 0: rounds 31, 32 */
        "vmovq 776(%[second]), %%xmm0\n" /* C second 1: rounds 31, 32 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 1: rounds 31, 32 */
        "vmovq 800(%[second]), %%xmm0\n" /* C second 2: rounds 31, 32 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 2: rounds 31, 32 */
        "vmovq 808(%[second]), %%xmm0\n" /* C second 3: rounds 31, 32 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 3: rounds 31, 32 */
        "vmovq 832(%[second]), %%xmm0\n" /* C second 0: rounds 33, 34 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 0: rounds 33, 34 */
        "vmovq 840(%[second]), %%xmm0\n" /* C second 1: rounds 33, 34 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 1: rounds 33, 34 */
        "vmovq 864(%[second]), %%xmm0\n" /* C second 2: rounds 33, 34 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 2: rounds 33, 34 */
        "vmovq 872(%[second]), %%xmm0\n" /* C second 3: rounds 33, 34 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 3: rounds 33, 34 */
        "vmovq 896(%[second]), %%xmm0\n" /* C second 0: rounds 35, 36 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 0: rounds 35, 36 */
        "vmovq 904(%[second]), %%xmm0\n" /* C second 1: rounds 35, 36 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 1: rounds 35, 36 */
        "vmovq 928(%[second]), %%xmm0\n" /* C second 2: rounds 35, 36 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 2: rounds 35, 36 */
        "vmovq 936(%[second]), %%xmm0\n" /* C second 3: rounds 35, 36 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 3: rounds 35, 36 */
        "vmovq 960(%[second]), %%xmm0\n" /* C second 0: rounds 37, 38 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 0: rounds 37, 38 */
        "vmovq 968(%[second]), %%xmm0\n" /* C second 1: rounds 37, 38 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 1: rounds 37, 38 */
        "vmovq 992(%[second]), %%xmm0\n" /* C second 2: rounds 37, 38 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 2: rounds 37, 38 */
        "vmovdqu 896(%[memory]), %%ymm9\n" /* S second: word 43 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 43 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 43 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 43 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 43 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 43 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 43 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 43 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 43 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 43 */
        "vpaddd 864(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 43 */
        "vpaddd 1152(%[memory]), %%ymm13, %%ymm15\n" /* S second: word 43 */
        "vmovdqu 1312(%[memory]), %%ymm12\n" /* S second: word 43 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 43 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 43 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 43 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 43 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 43 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 43 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 43 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 43 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 43 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S second: word 43 */
        "vmovdqu %%ymm10, 1376(%[memory])\n" /* S second: word 43 */
        "vpaddd 1408(%[constants]), %%ymm10, %%ymm11\n" /* S second: K + W of round 43 */
        "vmovdqu 928(%[memory]), %%ymm12\n" /* S second: word 44 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S second: word 44 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S second: word 44 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S second: word 44 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S second: word 44 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S second: word 44 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S second: word 44 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S second: word 44 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S second: word 44 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S second: word 44 */
        "vpaddd 896(%[memory]), %%ymm15, %%ymm9\n" /* S second: word 44 */
        "vpaddd 1184(%[memory]), %%ymm9, %%ymm14\n" /* S second: word 44 */
        "vmovdqu 1344(%[memory]), %%ymm12\n" /* S second: word 44 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S second: word 44 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S second: word 44 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S second: word 44 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S second: word 44 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 44 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S second: word 44 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S second: word 44 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S second: word 44 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S second: word 44 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S second: word 44 */
        "vmovdqu %%ymm15, 1408(%[memory])\n" /* S second: word 44 */
        "vpaddd 1440(%[constants]), %%ymm15, %%ymm12\n" /* S second: K + W of round 44 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S second: K + W of rounds 43, 44 */
        "vmovdqu %%ymm9, 1152(%[next_second])\n" /* S second: K + W of rounds 43, 44 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S second: K + W of rounds 43, 44 */
        "vmovdqu %%ymm13, 1184(%[next_second])\n" /* S second: K + W of rounds 43, 44 */
        "vzeroupper\n" /* S second: K + W of rounds 43, 44 */
        "vmovq 1000(%[second]), %%xmm0\n" /* C second 3: rounds 37, 38 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 3: rounds 37, 38 */
        "vmovq 1024(%[second]), %%xmm0\n" /* C second 0: rounds 39, 40 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 0: rounds 39, 40 */
        "vmovq 1032(%[second]), %%xmm0\n" /* C second 1: rounds 39, 40 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 1: rounds 39, 40 */
        "vmovq 1056(%[second]), %%xmm0\n" /* C second 2: rounds 39, 40 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 2: rounds 39, 40 */
        "vmovq 1064(%[second]), %%xmm0\n" /* C second 3: rounds 39, 40 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 3: rounds 39, 40 */
        "vmovq 1088(%[second]), %%xmm0\n" /* C second 0: rounds 41, 42 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 0: rounds 41, 42 */
        "vmovq 1096(%[second]), %%xmm0\n" /* C second 1: rounds 41, 42 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 1: rounds 41, 42 */
        "vmovq 1120(%[second]), %%xmm0\n" /* C second 2: rounds 41, 42 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 2: rounds 41, 42 */
        "vmovq 1128(%[second]), %%xmm0\n" /* C second 3: rounds 41, 42 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 3: rounds 41, 42 */
        "vmovq 1152(%[second]), %%xmm0\n" /* C second 0: rounds 43, 44 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 0: rounds 43, 44 */
        "vmovq 1160(%[second]), %%xmm0\n" /* C second 1: rounds 43, 44 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 1: rounds 43, 44 */
        "vmovq 1184(%[second]), %%xmm0\n" /* C second 2: rounds 43, 44 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 2: rounds 43, 44 */
        "vmovq 1192(%[second]), %%xmm0\n" /* C second 3: rounds 43, 44 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 3: rounds 43, 44 */
        "vmovq 1216(%[second]), %%xmm0\n" /* C second 0: rounds 45, 46 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 0: rounds 45, 46 */
        "vmovq 1224(%[second]), %%xmm0\n" /* C second 1: rounds 45, 46 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 1: rounds 45, 46 */
        "vmovdqu 960(%[memory]), %%ymm9\n" /* S second: word 45 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 45 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 45 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 45 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 45 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 45 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 45 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 45 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 45 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 45 */
        "vpaddd 928(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 45 */
        "vpaddd 1216(%[memory]), %%ymm13, %%ymm15\n" /* S second: word 45 */
        "vmovdqu 1376(%[memory]), %%ymm12\n" /* S second: word 45 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 45 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 45 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 45 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 45 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 45 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 45 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 45 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 45 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 45 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S second: word 45 */
        "vmovdqu %%ymm10, 1440(%[memory])\n" /* S second: word 45 */
        "vpaddd 1472(%[constants]), %%ymm10, %%ymm11\n" /* S second: K + W of round 45 */
        "vmovdqu 992(%[memory]), %%ymm12\n" /* S second: word 46 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S second: word 46 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S second: word 46 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S second: word 46 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S second: word 46 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S second: word 46 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S second: word 46 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S second: word 46 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S second: word 46 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S second: word 46 */
        "vpaddd 960(%[memory]), %%ymm15, %%ymm9\n" /* S second: word 46 */
        "vpaddd 1248(%[memory]), %%ymm9, %%ymm14\n" /* S second: word 46 */
        "vmovdqu 1408(%[memory]), %%ymm12\n" /* S second: word 46 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S second: word 46 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S second: word 46 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S second: word 46 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S second: word 46 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 46 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S second: word 46 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S second: word 46 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S second: word 46 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S second: word 46 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S second: word 46 */
        "vmovdqu %%ymm15, 1472(%[memory])\n" /* S second: word 46 */
        "vpaddd 1504(%[constants]), %%ymm15, %%ymm12\n" /* S second: K + W of round 46 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S second: K + W of rounds 45, 46 */
        "vmovdqu %%ymm9, 1216(%[next_second])\n" /* S second: K + W of rounds 45, 46 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S second: K + W of rounds 45, 46 */
        "vmovdqu %%ymm13, 1248(%[next_second])\n" /* S second: K + W of rounds 45, 46 */
        "vzeroupper\n" /* S second: K + W of rounds 45, 46 */
        "vmovq 1248(%[second]), %%xmm0\n" /* C second 2: rounds 45, 46 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 2: rounds 45, 46 */
        "vmovq 1256(%[second]), %%xmm0\n" /* C second 3: rounds 45, 46 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 3: rounds 45, 46 */
        "vmovq 1280(%[second]), %%xmm0\n" /* C second 0: rounds 47, 48 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 0: rounds 47, 48 */
        "vmovq 1288(%[second]), %%xmm0\n" /* C second 1: rounds 47, 48 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 1: rounds 47, 48 */
        "vmovq 1312(%[second]), %%xmm0\n" /* C second 2: rounds 47, 48 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 2: rounds 47, 48 */
        "vmovq 1320(%[second]), %%xmm0\n" /* C second 3: rounds 47, 48 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 3: rounds 47, 48 */
        "vmovq 1344(%[second]), %%xmm0\n" /* C second 0: rounds 49, 50 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 0: rounds 49, 50 */
        "vmovq 1352(%[second]), %%xmm0\n" /* C second 1: rounds 49, 50 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 1: rounds 49, 50 */
        "vmovq 1376(%[second]), %%xmm0\n" /* C second 2: rounds 49, 50 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 2: rounds 49, 50 */
        "vmovq 1384(%[second]), %%xmm0\n" /* C second 3: rounds 49, 50 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 3: rounds 49, 50 */
        "vmovq 1408(%[second]), %%xmm0\n" /* C second 0: rounds 51, 52 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 0: rounds 51, 52 */
        "vmovq 1416(%[second]), %%xmm0\n" /* C second 1: rounds 51, 52 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 1: rounds 51, 52 */
        "vmovq 1440(%[second]), %%xmm0\n" /* C second 2: rounds 51, 52 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 2: rounds 51, 52 */
        "vmovq 1448(%[second]), %%xmm0\n" /* C second 3: rounds 51, 52 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 3: rounds 51, 52 */
        "vmovq 1472(%[second]), %%xmm0\n" /* C second 0: rounds 53, 54 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 0: rounds 53, 54 */
        "vmovdqu 1920(%[second]), %%ymm9\n" /* S second: load */
        "vpunpckldq 1952(%[second]), %%ymm9, %%ymm10\n" /* S second: load */
        "vpunpckhdq 1952(%[second]), %%ymm9, %%ymm11\n" /* S second: load */
        "vmovdqu 1984(%[second]), %%ymm12\n" /* S second: load */
        "vpunpckldq 2016(%[second]), %%ymm12, %%ymm13\n" /* S second: load */
        "vpunpckhdq 2016(%[second]), %%ymm12, %%ymm14\n" /* S second: load */
        "vpunpcklqdq %%ymm13, %%ymm10, %%ymm15\n" /* S second: load */
        "vpunpckhqdq %%ymm13, %%ymm10, %%ymm9\n" /* S second: load */
        "vpunpcklqdq %%ymm14, %%ymm11, %%ymm12\n" /* S second: load */
        "vpunpckhqdq %%ymm14, %%ymm11, %%ymm13\n" /* S second: load */
        "vpbroadcastd 60(%[version_before]), %%ymm10\n" /* S second: load */
        "vpaddd %%ymm10, %%ymm15, %%ymm14\n" /* S second: load */
        "vmovdqu %%ymm14, 2272(%[next_second])\n" /* S second: load */
        "vpbroadcastd 56(%[version_before]), %%ymm11\n" /* S second: load */
        "vpaddd %%ymm11, %%ymm9, %%ymm10\n" /* S second: load */
        "vmovdqu %%ymm10, 2240(%[next_second])\n" /* S second: load */
        "vpbroadcastd 44(%[version_before]), %%ymm15\n" /* S second: load */
        "vpaddd %%ymm15, %%ymm12, %%ymm14\n" /* S second: load */
        "vmovdqu %%ymm14, 2144(%[next_second])\n" /* S second: load */
        "vpbroadcastd 40(%[version_before]), %%ymm11\n" /* S second: load */
        "vpaddd %%ymm11, %%ymm13, %%ymm9\n" /* S second: load */
        "vmovdqu %%ymm9, 2112(%[next_second])\n" /* S second: load */
        "vzeroupper\n" /* S second: load */
        "vmovq 1480(%[second]), %%xmm0\n" /* C second 1: rounds 53, 54 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 1: rounds 53, 54 */
        "vmovq 1504(%[second]), %%xmm0\n" /* C second 2: rounds 53, 54 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 2: rounds 53, 54 */
        "vmovq 1512(%[second]), %%xmm0\n" /* C second 3: rounds 53, 54 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 3: rounds 53, 54 */
        "vmovq 1536(%[second]), %%xmm0\n" /* C second 0: rounds 55, 56 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 0: rounds 55, 56 */
        "vmovq 1544(%[second]), %%xmm0\n" /* C second 1: rounds 55, 56 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 1: rounds 55, 56 */
        "vmovq 1568(%[second]), %%xmm0\n" /* C second 2: rounds 55, 56 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 2: rounds 55, 56 */
        "vmovq 1576(%[second]), %%xmm0\n" /* C second 3: rounds 55, 56 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 3: rounds 55, 56 */
        "vmovq 1600(%[second]), %%xmm0\n" /* C second 0: rounds 57, 58 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 0: rounds 57, 58 */
        "vmovq 1608(%[second]), %%xmm0\n" /* C second 1: rounds 57, 58 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 1: rounds 57, 58 */
        "vmovq 1632(%[second]), %%xmm0\n" /* C second 2: rounds 57, 58 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 2: rounds 57, 58 */
        "vmovq 1640(%[second]), %%xmm0\n" /* C second 3: rounds 57, 58 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 3: rounds 57, 58 */
        "vmovq 1664(%[second]), %%xmm0\n" /* C second 0: rounds 59, 60 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 0: rounds 59, 60 */
        "vmovdqa %%xmm1, 4608(%[memory])\n" /* C second 0: end */
        "vpcmpeqd 1984(%[constants]), %%xmm1, %%xmm1\n" /* C second 0: end */
        "vpor 4736(%[memory]), %%xmm1, %%xmm1\n" /* C second 0: end */
        "vmovdqa %%xmm1, 4736(%[memory])\n" /* C second 0: end */
        "vmovq 1672(%[second]), %%xmm0\n" /* C second 1: rounds 59, 60 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 1: rounds 59, 60 */
        "vmovdqa %%xmm3, 4624(%[memory])\n" /* C second 1: end */
        "vpcmpeqd 1984(%[constants]), %%xmm3, %%xmm3\n" /* C second 1: end */
        "vpor 4736(%[memory]), %%xmm3, %%xmm3\n" /* C second 1: end */
        "vmovdqa %%xmm3, 4736(%[memory])\n" /* C second 1: end */
        "vmovq 1696(%[second]), %%xmm0\n" /* C second 2: rounds 59, 60 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 2: rounds 59, 60 */
        "vmovdqa %%xmm5, 4640(%[memory])\n" /* C second 2: end */
        "vpcmpeqd 1984(%[constants]), %%xmm5, %%xmm5\n" /* C second 2: end */
        "vpor 4736(%[memory]), %%xmm5, %%xmm5\n" /* C second 2: end */
        "vmovdqa %%xmm5, 4736(%[memory])\n" /* C second 2: end */
        "vmovq 1704(%[second]), %%xmm0\n" /* C second 3: rounds 59, 60 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 3: rounds 59, 60 */
        "vmovdqa %%xmm7, 4656(%[memory])\n" /* C second 3: end */
        "vpcmpeqd 1984(%[constants]), %%xmm7, %%xmm7\n" /* C second 3: end */
        "vpor 4736(%[memory]), %%xmm7, %%xmm7\n" /* C second 3: end */
        "vmovdqa %%xmm7, 4736(%[memory])\n" /* C second 3: end */
        "vmovdqu 1024(%[memory]), %%ymm9\n" /* S second: word 47 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 47 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 47 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 47 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 47 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 47 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 47 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 47 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 47 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 47 */
        "vpaddd 992(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 47 */
        "vpaddd 1280(%[memory]), %%ymm13, %%ymm15\n" /* S second: word 47 */
        "vmovdqu 1440(%[memory]), %%ymm12\n" /* S second: word 47 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 47 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 47 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 47 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 47 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 47 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 47 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 47 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 47 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 47 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S second: word 47 */
        "vmovdqu %%ymm10, 1504(%[memory])\n" /* S second: word 47 */
        "vpaddd 1536(%[constants]), %%ymm10, %%ymm11\n" /* S second: K + W of round 47 */
        "vmovdqu 1056(%[memory]), %%ymm12\n" /* S second: word 48 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S second: word 48 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S second: word 48 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S second: word 48 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S second: word 48 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S second: word 48 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S second: word 48 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S second: word 48 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S second: word 48 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S second: word 48 */
        "vpaddd 1024(%[memory]), %%ymm15, %%ymm9\n" /* S second: word 48 */
        "vpaddd 1312(%[memory]), %%ymm9, %%ymm14\n" /* S second: word 48 */
        "vmovdqu 1472(%[memory]), %%ymm12\n" /* S second: word 48 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S second: word 48 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S second: word 48 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S second: word 48 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S second: word 48 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 48 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S second: word 48 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S second: word 48 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S second: word 48 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S second: word 48 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S second: word 48 */
        "vmovdqu %%ymm15, 1536(%[memory])\n" /* S second: word 48 */
        "vpaddd 1568(%[constants]), %%ymm15, %%ymm12\n" /* S second: K + W of round 48 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S second: K + W of rounds 47, 48 */
        "vmovdqu %%ymm9, 1280(%[next_second])\n" /* S second: K + W of rounds 47, 48 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S second: K + W of rounds 47, 48 */
        "vmovdqu %%ymm13, 1312(%[next_second])\n" /* S second: K + W of rounds 47, 48 */
        "vzeroupper\n" /* S second: K + W of rounds 47, 48 */
        "vmovdqa 48(%[constants]), %%xmm1\n" /* C second 4: start */
        "vmovddup 1744(%[second]), %%xmm0\n" /* C second 4: start */
        "vpaddq %%xmm0, %%xmm1, %%xmm1\n" /* C second 4: start */
        "vmovdqa 64(%[constants]), %%xmm2\n" /* C second 4: start */
        "vmovq 16(%[second]), %%xmm0\n" /* C second 4: rounds 1, 2 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 4: rounds 1, 2 */
        "vmovdqa 48(%[constants]), %%xmm3\n" /* C second 5: start */
        "vmovddup 1752(%[second]), %%xmm0\n" /* C second 5: start */
        "vpaddq %%xmm0, %%xmm3, %%xmm3\n" /* C second 5: start */
        "vmovdqa 64(%[constants]), %%xmm4\n" /* C second 5: start */
        "vmovq 24(%[second]), %%xmm0\n" /* C second 5: rounds 1, 2 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 5: rounds 1, 2 */
        "vmovdqa 48(%[constants]), %%xmm5\n" /* C second 6: start */
        "vmovddup 1776(%[second]), %%xmm0\n" /* C second 6: start */
        "vpaddq %%xmm0, %%xmm5, %%xmm5\n" /* C second 6: start */
        "vmovdqa 64(%[constants]), %%xmm6\n" /* C second 6: start */
        "vmovq 48(%[second]), %%xmm0\n" /* C second 6: rounds 1, 2 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 6: rounds 1, 2 */
        "vmovdqa 48(%[constants]), %%xmm7\n" /* C second 7: start */
        "vmovddup 1784(%[second]), %%xmm0\n" /* C second 7: start */
        "vpaddq %%xmm0, %%xmm7, %%xmm7\n" /* C second 7: start */
        "vmovdqa 64(%[constants]), %%xmm8\n" /* C second 7: start */
        "vmovq 56(%[second]), %%xmm0\n" /* C second 7: rounds 1, 2 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 7: rounds 1, 2 */
        "vmovq 80(%[second]), %%xmm0\n" /* C second 4: rounds 3, 4 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 4: rounds 3, 4 */
        "vmovq 88(%[second]), %%xmm0\n" /* C second 5: rounds 3, 4 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 5: rounds 3, 4 */
        "vmovq 112(%[second]), %%xmm0\n" /* C second 6: rounds 3, 4 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 6: rounds 3, 4 */
        "vmovq 120(%[second]), %%xmm0\n" /* C second 7: rounds 3, 4 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 7: rounds 3, 4 */
        "vmovq 144(%[second]), %%xmm0\n" /* C second 4: rounds 5, 6 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 4: rounds 5, 6 */
        "vmovq 152(%[second]), %%xmm0\n" /* C second 5: rounds 5, 6 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 5: rounds 5, 6 */
        "vmovq 176(%[second]), %%xmm0\n" /* C second 6: rounds 5, 6 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 6: rounds 5, 6 */
        "vmovq 184(%[second]), %%xmm0\n" /* C second 7: rounds 5, 6 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 7: rounds 5, 6 */
        "vmovq 208(%[second]), %%xmm0\n" /* C second 4: rounds 7, 8 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 4: rounds 7, 8 */
        "vmovq 216(%[second]), %%xmm0\n" /* C second 5: rounds 7, 8 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 5: rounds 7, 8 */
        "vmovq 240(%[second]), %%xmm0\n" /* C second 6: rounds 7, 8 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 6: rounds 7, 8 */
        "vmovdqu 1088(%[memory]), %%ymm9\n" /* S second: word 49 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 49 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 49 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 49 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 49 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 49 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 49 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 49 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 49 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 49 */
        "vpaddd 1056(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 49 */
        "vpaddd 1344(%[memory]), %%ymm13, %%ymm15\n" /* S second: word 49 */
        "vmovdqu 1504(%[memory]), %%ymm12\n" /* S second: word 49 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 49 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 49 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 49 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 49 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 49 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 49 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 49 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 49 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 49 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S second: word 49 */
        "vmovdqu %%ymm10, 1568(%[memory])\n" /* S second: word 49 */
        "vpaddd 1600(%[constants]), %%ymm10, %%ymm11\n" /* S second: K + W of round 49 */
        "vmovdqu 1120(%[memory]), %%ymm12\n" /* S second: word 50 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S second: word 50 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S second: word 50 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S second: word 50 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S second: word 50 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S second: word 50 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S second: word 50 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S second: word 50 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S second: word 50 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S second: word 50 */
        "vpaddd 1088(%[memory]), %%ymm15, %%ymm9\n" /* S second: word 50 */
        "vpaddd 1376(%[memory]), %%ymm9, %%ymm14\n" /* S second: word 50 */
        "vmovdqu 1536(%[memory]), %%ymm12\n" /* S second: word 50 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S second: word 50 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S second: word 50 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S second: word 50 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S second: word 50 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 50 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S second: word 50 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S second: word 50 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S second: word 50 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S second: word 50 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S second: word 50 */
        "vmovdqu %%ymm15, 1600(%[memory])\n" /* S second: word 50 */
        "vpaddd 1632(%[constants]), %%ymm15, %%ymm12\n" /* S second: K + W of round 50 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S second: K + W of rounds 49, 50 */
        "vmovdqu %%ymm9, 1344(%[next_second])\n" /* S second: K + W of rounds 49, 50 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S second: K + W of rounds 49, 50 */
        "vmovdqu %%ymm13, 1376(%[next_second])\n" /* S second: K + W of rounds 49, 50 */
        "vzeroupper\n" /* S second: K + W of rounds 49, 50 */
        "vmovq 248(%[second]), %%xmm0\n" /* C second 7: rounds 7, 8 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 7: rounds 7, 8 */
        "vmovq 80(%[constants]), %%xmm0\n" /* C second 4: rounds 9, 10 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 4: rounds 9, 10 */
        "vmovq 80(%[constants]), %%xmm0\n" /* C second 5: rounds 9, 10 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 5: rounds 9, 10 */
        "vmovq 80(%[constants]), %%xmm0\n" /* C second 6: rounds 9, 10 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 6: rounds 9, 10 */
        "vmovq 80(%[constants]), %%xmm0\n" /* C second 7: rounds 9, 10 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 7: rounds 9, 10 */
        "vmovq 88(%[constants]), %%xmm0\n" /* C second 4: rounds 11, 12 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 4: rounds 11, 12 */
        "vmovq 88(%[constants]), %%xmm0\n" /* C second 5: rounds 11, 12 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 5: rounds 11, 12 */
        "vmovq 88(%[constants]), %%xmm0\n" /* C second 6: rounds 11, 12 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 6: rounds 11, 12 */
        "vmovq 88(%[constants]), %%xmm0\n" /* C second 7: rounds 11, 12 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 7: rounds 11, 12 */
        "vmovq 96(%[constants]), %%xmm0\n" /* C second 4: rounds 13, 14 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 4: rounds 13, 14 */
        "vmovq 96(%[constants]), %%xmm0\n" /* C second 5: rounds 13, 14 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 5: rounds 13, 14 */
        "vmovq 96(%[constants]), %%xmm0\n" /* C second 6: rounds 13, 14 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 6: rounds 13, 14 */
        "vmovq 96(%[constants]), %%xmm0\n" /* C second 7: rounds 13, 14 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 7: rounds 13, 14 */
        "vmovq 272(%[second]), %%xmm0\n" /* C second 4: rounds 15, 16 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 4: rounds 15, 16 */
        "vmovq 280(%[second]), %%xmm0\n" /* C second 5: rounds 15, 16 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 5: rounds 15, 16 */
        "vmovdqu 1152(%[memory]), %%ymm9\n" /* S second: word 51 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 51 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 51 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 51 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 51 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 51 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 51 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 51 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 51 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 51 */
        "vpaddd 1120(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 51 */
        "vpaddd 1408(%[memory]), %%ymm13, %%ymm15\n" /* S second: word 51 */
        "vmovdqu 1568(%[memory]), %%ymm12\n" /* S second: word 51 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 51 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 51 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 51 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 51 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 51 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 51 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 51 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 51 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 51 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S second: word 51 */
        "vmovdqu %%ymm10, 1632(%[memory])\n" /* S second: word 51 */
        "vpaddd 1664(%[constants]), %%ymm10, %%ymm11\n" /* S second: K + W of round 51 */
        "vmovdqu 1184(%[memory]), %%ymm12\n" /* S second: word 52 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S second: word 52 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S second: word 52 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S second: word 52 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S second: word 52 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S second: word 52 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S second: word 52 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S second: word 52 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S second: word 52 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S second: word 52 */
        "vpaddd 1152(%[memory]), %%ymm15, %%ymm9\n" /* S second: word 52 */
        "vpaddd 1440(%[memory]), %%ymm9, %%ymm14\n" /* S second: word 52 */
        "vmovdqu 1600(%[memory]), %%ymm12\n" /* S second: word 52 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S second: word 52 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S second: word 52 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S second: word 52 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S second: word 52 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 52 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S second: word 52 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S second: word 52 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S second: word 52 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S second: word 52 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S second: word 52 */
        "vmovdqu %%ymm15, 1664(%[memory])\n" /* S second: word 52 */
        "vpaddd 1696(%[constants]), %%ymm15, %%ymm12\n" /* S second: K + W of round 52 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S second: K + W of rounds 51, 52 */
        "vmovdqu %%ymm9, 1408(%[next_second])\n" /* S second: K + W of rounds 51, 52 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S second: K + W of rounds 51, 52 */
        "vmovdqu %%ymm13, 1440(%[next_second])\n" /* S second: K + W of rounds 51, 52 */
        "vzeroupper\n" /* S second: K + W of rounds 51, 52 */
        "vmovq 304(%[second]), %%xmm0\n" /* C second 6: rounds 15, 16 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 6: rounds 15, 16 */
        "vmovq 312(%[second]), %%xmm0\n" /* C second 7: rounds 15, 16 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 7: rounds 15, 16 */
        "vmovq 336(%[second]), %%xmm0\n" /* C second 4: rounds 17, 18 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 4: rounds 17, 18 */
        "vmovq 344(%[second]), %%xmm0\n" /* C second 5: rounds 17, 18 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 5: rounds 17, 18 */
        "vmovq 368(%[second]), %%xmm0\n" /* C second 6: rounds 17, 18 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 6: rounds 17, 18 */
        "vmovq 376(%[second]), %%xmm0\n" /* C second 7: rounds 17, 18 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 7: rounds 17, 18 */
        "vmovq 400(%[second]), %%xmm0\n" /* C second 4: rounds 19, 20 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 4: rounds 19, 20 */
        "vmovq 408(%[second]), %%xmm0\n" /* C second 5: rounds 19, 20 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 5: rounds 19, 20 */
        "vmovq 432(%[second]), %%xmm0\n" /* C second 6: rounds 19, 20 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 6: rounds 19, 20 */
        "vmovq 440(%[second]), %%xmm0\n" /* C second 7: rounds 19, 20 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 7: rounds 19, 20 */
        "vmovq 464(%[second]), %%xmm0\n" /* C second 4: rounds 21, 22 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 4: rounds 21, 22 */
        "vmovq 472(%[second]), %%xmm0\n" /* C second 5: rounds 21, 22 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 5: rounds 21, 22 */
        "vmovq 496(%[second]), %%xmm0\n" /* C second 6: rounds 21, 22 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 6: rounds 21, 22 */
        "vmovq 504(%[second]), %%xmm0\n" /* C second 7: rounds 21, 22 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 7: rounds 21, 22 */
        "vmovq 528(%[second]), %%xmm0\n" /* C second 4: rounds 23, 24 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 4: rounds 23, 24 */
        "vmovdqu 1216(%[memory]), %%ymm9\n" /* S second: word 53 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 53 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 53 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 53 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 53 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 53 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 53 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 53 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 53 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 53 */
        "vpaddd 1184(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 53 */
        "vpaddd 1472(%[memory]), %%ymm13, %%ymm15\n" /* S second: word 53 */
        "vmovdqu 1632(%[memory]), %%ymm12\n" /* S second: word 53 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 53 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 53 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 53 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 53 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 53 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 53 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 53 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 53 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 53 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S second: word 53 */
        "vmovdqu %%ymm10, 1696(%[memory])\n" /* S second: word 53 */
        "vpaddd 1728(%[constants]), %%ymm10, %%ymm11\n" /* S second: K + W of round 53 */
        "vmovdqu 1248(%[memory]), %%ymm12\n" /* S second: word 54 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S second: word 54 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S second: word 54 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S second: word 54 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S second: word 54 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S second: word 54 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S second: word 54 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S second: word 54 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S second: word 54 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S second: word 54 */
        "vpaddd 1216(%[memory]), %%ymm15, %%ymm9\n" /* S second: word 54 */
        "vpaddd 1504(%[memory]), %%ymm9, %%ymm14\n" /* S second: word 54 */
        "vmovdqu 1664(%[memory]), %%ymm12\n" /* S second: word 54 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S second: word 54 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S second: word 54 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S second: word 54 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S second: word 54 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 54 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S second: word 54 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S second: word 54 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S second: word 54 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S second: word 54 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S second: word 54 */
        "vmovdqu %%ymm15, 1728(%[memory])\n" /* S second: word 54 */
        "vpaddd 1760(%[constants]), %%ymm15, %%ymm12\n" /* S second: K + W of round 54 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S second: K + W of rounds 53, 54 */
        "vmovdqu %%ymm9, 1472(%[next_second])\n" /* S second: K + W of rounds 53, 54 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S second: K + W of rounds 53, 54 */
        "vmovdqu %%ymm13, 1504(%[next_second])\n" /* S second: K + W of rounds 53, 54 */
        "vzeroupper\n" /* S second: K + W of rounds 53, 54 */
        "vmovq 536(%[second]), %%xmm0\n" /* C second 5: rounds 23, 24 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 5: rounds 23, 24 */
        "vmovq 560(%[second]), %%xmm0\n" /* C second 6: rounds 23, 24 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 6: rounds 23, 24 */
        "vmovq 568(%[second]), %%xmm0\n" /* C second 7: rounds 23, 24 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 7: rounds 23, 24 */
        "vmovq 592(%[second]), %%xmm0\n" /* C second 4: rounds 25, 26 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 4: rounds 25, 26 */
        "vmovq 600(%[second]), %%xmm0\n" /* C second 5: rounds 25, 26 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 5: rounds 25, 26 */
        "vmovq 624(%[second]), %%xmm0\n" /* C second 6: rounds 25, 26 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 6: rounds 25, 26 */
        "vmovq 632(%[second]), %%xmm0\n" /* C second 7: rounds 25, 26 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 7: rounds 25, 26 */
        "vmovq 656(%[second]), %%xmm0\n" /* C second 4: rounds 27, 28 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 4: rounds 27, 28 */
        "vmovq 664(%[second]), %%xmm0\n" /* C second 5: rounds 27, 28 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 5: rounds 27, 28 */
        "vmovq 688(%[second]), %%xmm0\n" /* C second 6: rounds 27, 28 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 6: rounds 27, 28 */
        "vmovq 696(%[second]), %%xmm0\n" /* C second 7: rounds 27, 28 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 7: rounds 27, 28 */
        "vmovq 720(%[second]), %%xmm0\n" /* C second 4: rounds 29, 30 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 4: rounds 29, 30 */
        "vmovq 728(%[second]), %%xmm0\n" /* C second 5: rounds 29, 30 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 5: rounds 29, 30 */
        "vmovq 752(%[second]), %%xmm0\n" /* C second 6: rounds 29, 30 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 6: rounds 29, 30 */
        "vmovq 760(%[second]), %%xmm0\n" /* C second 7: rounds 29, 30 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 7: rounds 29, 30 */
        "vmovdqu 1280(%[memory]), %%ymm9\n" /* S second: word 55 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 55 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 55 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 55 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 55 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 55 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 55 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 55 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 55 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 55 */
        "vpaddd 1248(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 55 */
        "vpaddd 1536(%[memory]), %%ymm13, %%ymm15\n" /* S second: word 55 */
        "vmovdqu 1696(%[memory]), %%ymm12\n" /* S second: word 55 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 55 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 55 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 55 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 55 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 55 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 55 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 55 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 55 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 55 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S second: word 55 */
        "vmovdqu %%ymm10, 1760(%[memory])\n" /* S second: word 55 */
        "vpaddd 1792(%[constants]), %%ymm10, %%ymm11\n" /* S second: K + W of round 55 */
        "vmovdqu 1312(%[memory]), %%ymm12\n" /* S second: word 56 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S second: word 56 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S second: word 56 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S second: word 56 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S second: word 56 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S second: word 56 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S second: word 56 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S second: word 56 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S second: word 56 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S second: word 56 */
        "vpaddd 1280(%[memory]), %%ymm15, %%ymm9\n" /* S second: word 56 */
        "vpaddd 1568(%[memory]), %%ymm9, %%ymm14\n" /* S second: word 56 */
        "vmovdqu 1728(%[memory]), %%ymm12\n" /* S second: word 56 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S second: word 56 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S second: word 56 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S second: word 56 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S second: word 56 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 56 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S second: word 56 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S second: word 56 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S second: word 56 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S second: word 56 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S second: word 56 */
        "vmovdqu %%ymm15, 1792(%[memory])\n" /* S second: word 56 */
        "vpaddd 1824(%[constants]), %%ymm15, %%ymm12\n" /* S second: K + W of round 56 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S second: K + W of rounds 55, 56 */
        "vmovdqu %%ymm9, 1536(%[next_second])\n" /* S second: K + W of rounds 55, 56 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S second: K + W of rounds 55, 56 */
        "vmovdqu %%ymm13, 1568(%[next_second])\n" /* S second: K + W of rounds 55, 56 */
        "vzeroupper\n" /* S second: K + W of rounds 55, 56 */
        "vmovq 784(%[second]), %%xmm0\n" /* C second 4: rounds 31, 32 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 4: rounds 31, 32 */
        "vmovq 792(%[second]), %%xmm0\n" /* C second 5: rounds 31, 32 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 5: rounds 31, 32 */
        "vmovq 816(%[second]), %%xmm0\n" /* C second 6: rounds 31, 32 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 6: rounds 31, 32 */
        "vmovq 824(%[second]), %%xmm0\n" /* C second 7: rounds 31, 32 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 7: rounds 31, 32 */
        "vmovq 848(%[second]), %%xmm0\n" /* C second 4: rounds 33, 34 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 4: rounds 33, 34 */
        "vmovq 856(%[second]), %%xmm0\n" /* C second 5: rounds 33, 34 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 5: rounds 33, 34 */
        "vmovq 880(%[second]), %%xmm0\n" /* C second 6: rounds 33, 34 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 6: rounds 33, 34 */
        "vmovq 888(%[second]), %%xmm0\n" /* C second 7: rounds 33, 34 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 7: rounds 33, 34 */
        "vmovq 912(%[second]), %%xmm0\n" /* C second 4: rounds 35, 36 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 4: rounds 35, 36 */
        "vmovq 920(%[second]), %%xmm0\n" /* C second 5: rounds 35, 36 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 5: rounds 35, 36 */
        "vmovq 944(%[second]), %%xmm0\n" /* C second 6: rounds 35, 36 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 6: rounds 35, 36 */
        "vmovq 952(%[second]), %%xmm0\n" /* C second 7: rounds 35, 36 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 7: rounds 35, 36 */
        "vmovq 976(%[second]), %%xmm0\n" /* C second 4: rounds 37, 38 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 4: rounds 37, 38 */
        "vmovq 984(%[second]), %%xmm0\n" /* C second 5: rounds 37, 38 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 5: rounds 37, 38 */
        "vmovq 1008(%[second]), %%xmm0\n" /* C second 6: rounds 37, 38 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 6: rounds 37, 38 */
        "vmovdqu 1344(%[memory]), %%ymm9\n" /* S second: word 57 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 57 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 57 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 57 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 57 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 57 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 57 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 57 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 57 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 57 */
        "vpaddd 1312(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 57 */
        "vpaddd 1600(%[memory]), %%ymm13, %%ymm15\n" /* S second: word 57 */
        "vmovdqu 1760(%[memory]), %%ymm12\n" /* S second: word 57 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 57 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 57 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 57 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 57 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 57 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 57 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 57 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 57 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 57 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S second: word 57 */
        "vmovdqu %%ymm10, 1824(%[memory])\n" /* S second: word 57 */
        "vpaddd 1856(%[constants]), %%ymm10, %%ymm11\n" /* S second: K + W of round 57 */
        "vmovdqu 1376(%[memory]), %%ymm12\n" /* S second: word 58 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S second: word 58 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S second: word 58 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S second: word 58 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S second: word 58 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S second: word 58 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S second: word 58 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S second: word 58 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S second: word 58 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S second: word 58 */
        "vpaddd 1344(%[memory]), %%ymm15, %%ymm9\n" /* S second: word 58 */
        "vpaddd 1632(%[memory]), %%ymm9, %%ymm14\n" /* S second: word 58 */
        "vmovdqu 1792(%[memory]), %%ymm12\n" /* S second: word 58 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S second: word 58 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S second: word 58 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S second: word 58 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S second: word 58 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 58 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S second: word 58 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S second: word 58 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S second: word 58 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S second: word 58 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S second: word 58 */
        "vmovdqu %%ymm15, 1856(%[memory])\n" /* S second: word 58 */
        "vpaddd 1888(%[constants]), %%ymm15, %%ymm12\n" /* S second: K + W of round 58 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S second: K + W of rounds 57, 58 */
        "vmovdqu %%ymm9, 1600(%[next_second])\n" /* S second: K + W of rounds 57, 58 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S second: K + W of rounds 57, 58 */
        "vmovdqu %%ymm13, 1632(%[next_second])\n" /* S second: K + W of rounds 57, 58 */
        "vzeroupper\n" /* S second: K + W of rounds 57, 58 */
        "vmovq 1016(%[second]), %%xmm0\n" /* C second 7: rounds 37, 38 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 7: rounds 37, 38 */
        "vmovq 1040(%[second]), %%xmm0\n" /* C second 4: rounds 39, 40 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 4: rounds 39, 40 */
        "vmovq 1048(%[second]), %%xmm0\n" /* C second 5: rounds 39, 40 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 5: rounds 39, 40 */
        "vmovq 1072(%[second]), %%xmm0\n" /* C second 6: rounds 39, 40 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 6: rounds 39, 40 */
        "vmovq 1080(%[second]), %%xmm0\n" /* C second 7: rounds 39, 40 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 7: rounds 39, 40 */
        "vmovq 1104(%[second]), %%xmm0\n" /* C second 4: rounds 41, 42 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 4: rounds 41, 42 */
        "vmovq 1112(%[second]), %%xmm0\n" /* C second 5: rounds 41, 42 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 5: rounds 41, 42 */
        "vmovq 1136(%[second]), %%xmm0\n" /* C second 6: rounds 41, 42 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 6: rounds 41, 42 */
        "vmovq 1144(%[second]), %%xmm0\n" /* C second 7: rounds 41, 42 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 7: rounds 41, 42 */
        "vmovq 1168(%[second]), %%xmm0\n" /* C second 4: rounds 43, 44 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 4: rounds 43, 44 */
        "vmovq 1176(%[second]), %%xmm0\n" /* C second 5: rounds 43, 44 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 5: rounds 43, 44 */
        "vmovq 1200(%[second]), %%xmm0\n" /* C second 6: rounds 43, 44 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 6: rounds 43, 44 */
        "vmovq 1208(%[second]), %%xmm0\n" /* C second 7: rounds 43, 44 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 7: rounds 43, 44 */
        "vmovq 1232(%[second]), %%xmm0\n" /* C second 4: rounds 45, 46 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 4: rounds 45, 46 */
        "vmovq 1240(%[second]), %%xmm0\n" /* C second 5: rounds 45, 46 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 5: rounds 45, 46 */
        "vmovdqu 1408(%[memory]), %%ymm9\n" /* S second: word 59 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 59 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 59 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 59 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 59 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 59 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 59 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 59 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 59 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 59 */
        "vpaddd 1376(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 59 */
        "vpaddd 1664(%[memory]), %%ymm13, %%ymm15\n" /* S second: word 59 */
        "vmovdqu 1824(%[memory]), %%ymm12\n" /* S second: word 59 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 59 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 59 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 59 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 59 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 59 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 59 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 59 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 59 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 59 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S second: word 59 */
        "vpaddd 1920(%[constants]), %%ymm10, %%ymm11\n" /* S second: K + W of round 59 */
        "vmovdqu 1440(%[memory]), %%ymm12\n" /* S second: word 60 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S second: word 60 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S second: word 60 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S second: word 60 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S second: word 60 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S second: word 60 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S second: word 60 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S second: word 60 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S second: word 60 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S second: word 60 */
        "vpaddd 1408(%[memory]), %%ymm15, %%ymm9\n" /* S second: word 60 */
        "vpaddd 1696(%[memory]), %%ymm9, %%ymm14\n" /* S second: word 60 */
        "vmovdqu 1856(%[memory]), %%ymm12\n" /* S second: word 60 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S second: word 60 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S second: word 60 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S second: word 60 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S second: word 60 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 60 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S second: word 60 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S second: word 60 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S second: word 60 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S second: word 60 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S second: word 60 */
        "vpaddd 1952(%[constants]), %%ymm15, %%ymm12\n" /* S second: K + W of round 60 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S second: K + W of rounds 59, 60 */
        "vmovdqu %%ymm9, 1664(%[next_second])\n" /* S second: K + W of rounds 59, 60 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S second: K + W of rounds 59, 60 */
        "vmovdqu %%ymm13, 1696(%[next_second])\n" /* S second: K + W of rounds 59, 60 */
        "vzeroupper\n" /* S second: K + W of rounds 59, 60 */
        "vmovq 1264(%[second]), %%xmm0\n" /* C second 6: rounds 45, 46 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 6: rounds 45, 46 */
        "vmovq 1272(%[second]), %%xmm0\n" /* C second 7: rounds 45, 46 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 7: rounds 45, 46 */
        "vmovq 1296(%[second]), %%xmm0\n" /* C second 4: rounds 47, 48 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 4: rounds 47, 48 */
        "vmovq 1304(%[second]), %%xmm0\n" /* C second 5: rounds 47, 48 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 5: rounds 47, 48 */
        "vmovq 1328(%[second]), %%xmm0\n" /* C second 6: rounds 47, 48 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 6: rounds 47, 48 */
        "vmovq 1336(%[second]), %%xmm0\n" /* C second 7: rounds 47, 48 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 7: rounds 47, 48 */
        "vmovq 1360(%[second]), %%xmm0\n" /* C second 4: rounds 49, 50 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 4: rounds 49, 50 */
        "vmovq 1368(%[second]), %%xmm0\n" /* C second 5: rounds 49, 50 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 5: rounds 49, 50 */
        "vmovq 1392(%[second]), %%xmm0\n" /* C second 6: rounds 49, 50 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 6: rounds 49, 50 */
        "vmovq 1400(%[second]), %%xmm0\n" /* C second 7: rounds 49, 50 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 7: rounds 49, 50 */
        "vmovq 1424(%[second]), %%xmm0\n" /* C second 4: rounds 51, 52 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 4: rounds 51, 52 */
        "vmovq 1432(%[second]), %%xmm0\n" /* C second 5: rounds 51, 52 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 5: rounds 51, 52 */
        "vmovq 1456(%[second]), %%xmm0\n" /* C second 6: rounds 51, 52 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 6: rounds 51, 52 */
        "vmovq 1464(%[second]), %%xmm0\n" /* C second 7: rounds 51, 52 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 7: rounds 51, 52 */
        "vmovq 1488(%[second]), %%xmm0\n" /* C second 4: rounds 53, 54 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 4: rounds 53, 54 */
        "vmovq 1496(%[second]), %%xmm0\n" /* C second 5: rounds 53, 54 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 5: rounds 53, 54 */
        "vmovq 1520(%[second]), %%xmm0\n" /* C second 6: rounds 53, 54 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 6: rounds 53, 54 */
        "vmovq 1528(%[second]), %%xmm0\n" /* C second 7: rounds 53, 54 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 7: rounds 53, 54 */
        "vmovq 1552(%[second]), %%xmm0\n" /* C second 4: rounds 55, 56 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 4: rounds 55, 56 */
        "vmovq 1560(%[second]), %%xmm0\n" /* C second 5: rounds 55, 56 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 5: rounds 55, 56 */
        "vmovq 1584(%[second]), %%xmm0\n" /* C second 6: rounds 55, 56 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 6: rounds 55, 56 */
        "vmovq 1592(%[second]), %%xmm0\n" /* C second 7: rounds 55, 56 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 7: rounds 55, 56 */
        "vmovq 1616(%[second]), %%xmm0\n" /* C second 4: rounds 57, 58 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 4: rounds 57, 58 */
        "vmovq 1624(%[second]), %%xmm0\n" /* C second 5: rounds 57, 58 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 5: rounds 57, 58 */
        "vmovq 1648(%[second]), %%xmm0\n" /* C second 6: rounds 57, 58 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 6: rounds 57, 58 */
        "vmovq 1656(%[second]), %%xmm0\n" /* C second 7: rounds 57, 58 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 7: rounds 57, 58 */
        "vmovq 1680(%[second]), %%xmm0\n" /* C second 4: rounds 59, 60 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 4: rounds 59, 60 */
        "vmovdqa %%xmm1, 4672(%[memory])\n" /* C second 4: end */
        "vpcmpeqd 1984(%[constants]), %%xmm1, %%xmm1\n" /* C second 4: end */
        "vpor 4736(%[memory]), %%xmm1, %%xmm1\n" /* C second 4: end */
        "vmovdqa %%xmm1, 4736(%[memory])\n" /* C second 4: end */
        "vmovq 1688(%[second]), %%xmm0\n" /* C second 5: rounds 59, 60 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 5: rounds 59, 60 */
        "vmovdqa %%xmm3, 4688(%[memory])\n" /* C second 5: end */
        "vpcmpeqd 1984(%[constants]), %%xmm3, %%xmm3\n" /* C second 5: end */
        "vpor 4736(%[memory]), %%xmm3, %%xmm3\n" /* C second 5: end */
        "vmovdqa %%xmm3, 4736(%[memory])\n" /* C second 5: end */
        "vmovq 1712(%[second]), %%xmm0\n" /* C second 6: rounds 59, 60 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 6: rounds 59, 60 */
        "vmovdqa %%xmm5, 4704(%[memory])\n" /* C second 6: end */
        "vpcmpeqd 1984(%[constants]), %%xmm5, %%xmm5\n" /* C second 6: end */
        "vpor 4736(%[memory]), %%xmm5, %%xmm5\n" /* C second 6: end */
        "vmovdqa %%xmm5, 4736(%[memory])\n" /* C second 6: end */
        "vmovq 1720(%[second]), %%xmm0\n" /* C second 7: rounds 59, 60 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 7: rounds 59, 60 */
        "vmovdqa %%xmm7, 4720(%[memory])\n" /* C second 7: end */
        "vpcmpeqd 1984(%[constants]), %%xmm7, %%xmm7\n" /* C second 7: end */
        "vpor 4736(%[memory]), %%xmm7, %%xmm7\n" /* C second 7: end */
        "vmovdqa %%xmm7, 4736(%[memory])\n" /* C second 7: end */
        :
        : [second] "D"(second), [memory] "S"(memory), [first] "a"(first), [constants] "c"(constants), [next_second] "d"(next_second), [version] "b"(version), [version_before] "r"(in_r8)
        : "memory", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15");
}

/* The same, and the first schedules of the headers in memory */
static inline void scan_turn_and_schedule(struct scan_memory *memory, const struct first_schedules *first, const struct first_schedules *first_before, struct first_schedules *next_first, const struct second_schedules *second, struct second_schedules *next_second, const struct version *version, const struct version *version_before, const uint32_t *constants)
{
    register const struct version *in_r8 __asm__("r8") = version;
    register const struct version *in_r9 __asm__("r9") = version_before;
    (void)first_before;
    __asm__ volatile(
        ".p2align 6\n"
        "vzeroupper\n" /* C: look for hits */
        "vpxor %%xmm0, %%xmm0, %%xmm0\n" /* C: look for hits */
        "vmovdqa %%xmm0, 4736(%[memory])\n" /* C: look for hits */
        "vmovdqa 0(%[version]), %%xmm1\n" /* C first 0: start */
        "vmovddup 1472(%[first]), %%xmm0\n" /* C first 0: start */
        "vpaddq %%xmm0, %%xmm1, %%xmm1\n" /* C first 0: start */
        "vmovdqa 16(%[version]), %%xmm2\n" /* C first 0: start */
        "vmovq 0(%[constants]), %%xmm0\n" /* C first 0: rounds 4, 5 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 4, 5 */
        "vmovdqa 0(%[version]), %%xmm3\n" /* C first 1: start */
        "vmovddup 1480(%[first]), %%xmm0\n" /* C first 1: start */
        "vpaddq %%xmm0, %%xmm3, %%xmm3\n" /* C first 1: start */
        "vmovdqa 16(%[version]), %%xmm4\n" /* C first 1: start */
        "vmovq 0(%[constants]), %%xmm0\n" /* C first 1: rounds 4, 5 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 4, 5 */
        "vmovdqa 0(%[version]), %%xmm5\n" /* C first 2: start */
        "vmovddup 1504(%[first]), %%xmm0\n" /* C first 2: start */
        "vpaddq %%xmm0, %%xmm5, %%xmm5\n" /* C first 2: start */
        "vmovdqa 16(%[version]), %%xmm6\n" /* C first 2: start */
        "vmovq 0(%[constants]), %%xmm0\n" /* C first 2: rounds 4, 5 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 4, 5 */
        "vmovdqa 0(%[version]), %%xmm7\n" /* C first 3: start */
        "vmovddup 1512(%[first]), %%xmm0\n" /* C first 3: start */
        "vpaddq %%xmm0, %%xmm7, %%xmm7\n" /* C first 3: start */
        "vmovdqa 16(%[version]), %%xmm8\n" /* C first 3: start */
        "vmovq 0(%[constants]), %%xmm0\n" /* C first 3: rounds 4, 5 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 4, 5 */
        "vmovq 8(%[constants]), %%xmm0\n" /* C first 0: rounds 6, 7 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 6, 7 */
        "vmovq 8(%[constants]), %%xmm0\n" /* C first 1: rounds 6, 7 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 6, 7 */
        "vmovq 8(%[constants]), %%xmm0\n" /* C first 2: rounds 6, 7 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 6, 7 */
        "vmovq 8(%[constants]), %%xmm0\n" /* C first 3: rounds 6, 7 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 6, 7 */
        "vmovq 16(%[constants]), %%xmm0\n" /* C first 0: rounds 8, 9 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 8, 9 */
        "vmovdqu 2048(%[second]), %%ymm9\n" /* S second: word 0 */
        "vpxor %%ymm9, %%ymm9, %%ymm10\n" /* S second: word 0 */
        "vpunpckldq %%ymm9, %%ymm10, %%ymm11\n" /* S second: word 0 */
        "vmovdqu %%ymm11, 1728(%[next_second])\n" /* S second: word 0 */
        "vpunpckhdq %%ymm9, %%ymm10, %%ymm12\n" /* S second: word 0 */
        "vmovdqu %%ymm12, 1760(%[next_second])\n" /* S second: word 0 */
        "vzeroupper\n" /* S second: K + W of round 0 */
        "vmovq 16(%[constants]), %%xmm0\n" /* C first 1: rounds 8, 9 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 8, 9 */
        "vmovq 16(%[constants]), %%xmm0\n" /* C first 2: rounds 8, 9 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 8, 9 */
        "vmovq 16(%[constants]), %%xmm0\n" /* C first 3: rounds 8, 9 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 8, 9 */
        "vmovq 24(%[constants]), %%xmm0\n" /* C first 0: rounds 10, 11 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 10, 11 */
        "vmovq 24(%[constants]), %%xmm0\n" /* C first 1: rounds 10, 11 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 10, 11 */
        "vmovq 24(%[constants]), %%xmm0\n" /* C first 2: rounds 10, 11 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 10, 11 */
        "vmovq 24(%[constants]), %%xmm0\n" /* C first 3: rounds 10, 11 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 10, 11 */
        "vmovq 32(%[constants]), %%xmm0\n" /* C first 0: rounds 12, 13 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 12, 13 */
        "vmovq 32(%[constants]), %%xmm0\n" /* C first 1: rounds 12, 13 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 12, 13 */
        "vmovdqu 4784(%[memory]), %%ymm9\n" /* S first: nonces */
        "vpxor %%ymm9, %%ymm9, %%ymm10\n" /* S first: nonces */
        "vpunpckldq %%ymm9, %%ymm10, %%ymm11\n" /* S first: nonces */
        "vmovdqu %%ymm11, 1472(%[next_first])\n" /* S first: nonces */
        "vpunpckhdq %%ymm9, %%ymm10, %%ymm12\n" /* S first: nonces */
        "vmovdqu %%ymm12, 1504(%[next_first])\n" /* S first: nonces */
        "vmovdqu %%ymm9, 2144(%[memory])\n" /* S first: nonces */
        "vzeroupper\n" /* S first: nonces */
        "vmovq 32(%[constants]), %%xmm0\n" /* C first 2: rounds 12, 13 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 12, 13 */
        "vmovq 32(%[constants]), %%xmm0\n" /* C first 3: rounds 12, 13 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 12, 13 */
        "vmovq 40(%[constants]), %%xmm0\n" /* C first 0: rounds 14, 15 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 14, 15 */
        "vmovq 40(%[constants]), %%xmm0\n" /* C first 1: rounds 14, 15 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 14, 15 */
        "vmovq 40(%[constants]), %%xmm0\n" /* C first 2: rounds 14, 15 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 14, 15 */
        "vmovq 40(%[constants]), %%xmm0\n" /* C first 3: rounds 14, 15 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 14, 15 */
        "vmovq 4776(%[memory]), %%xmm0\n" /* C first 0: rounds 16, 17 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 16, 17 */
        "vmovq 4776(%[memory]), %%xmm0\n" /* C first 1: rounds 16, 17 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 16, 17 */
        "vmovq 4776(%[memory]), %%xmm0\n" /* C first 2: rounds 16, 17 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 16, 17 */
        "vmovdqu 2080(%[second]), %%ymm9\n" /* S second: K + W of round 1 */
        "vpaddd 128(%[constants]), %%ymm9, %%ymm10\n" /* S second: K + W of round 1 */
        "vmovdqu 2112(%[second]), %%ymm11\n" /* S second: K + W of round 2 */
        "vpaddd 160(%[constants]), %%ymm11, %%ymm12\n" /* S second: K + W of round 2 */
        "vpunpckldq %%ymm12, %%ymm10, %%ymm13\n" /* S second: K + W of rounds 1, 2 */
        "vmovdqu %%ymm13, 0(%[next_second])\n" /* S second: K + W of rounds 1, 2 */
        "vpunpckhdq %%ymm12, %%ymm10, %%ymm14\n" /* S second: K + W of rounds 1, 2 */
        "vmovdqu %%ymm14, 32(%[next_second])\n" /* S second: K + W of rounds 1, 2 */
        "vzeroupper\n" /* S second: K + W of rounds 1, 2 */
        "vmovq 4776(%[memory]), %%xmm0\n" /* C first 3: rounds 16, 17 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 16, 17 */
        "vmovq 0(%[first]), %%xmm0\n" /* C first 0: rounds 18, 19 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 18, 19 */
        "vmovq 8(%[first]), %%xmm0\n" /* C first 1: rounds 18, 19 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 18, 19 */
        "vmovq 32(%[first]), %%xmm0\n" /* C first 2: rounds 18, 19 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 18, 19 */
        "vmovq 40(%[first]), %%xmm0\n" /* C first 3: rounds 18, 19 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 18, 19 */
        "vmovq 64(%[first]), %%xmm0\n" /* C first 0: rounds 20, 21 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 20, 21 */
        "vmovq 72(%[first]), %%xmm0\n" /* C first 1: rounds 20, 21 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 20, 21 */
        "vmovq 96(%[first]), %%xmm0\n" /* C first 2: rounds 20, 21 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 20, 21 */
        "vmovq 104(%[first]), %%xmm0\n" /* C first 3: rounds 20, 21 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 20, 21 */
        "vmovdqu 2144(%[memory]), %%ymm9\n" /* S first: word 18 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S first: word 18 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S first: word 18 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 18 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S first: word 18 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S first: word 18 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 18 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 18 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S first: word 18 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 18 */
        "vpbroadcastd 4752(%[memory]), %%ymm13\n" /* S first: word 18 */
        "vpaddd %%ymm13, %%ymm14, %%ymm15\n" /* S first: word 18 */
        "vmovdqu %%ymm15, 2624(%[memory])\n" /* S first: word 18 */
        "vpaddd 480(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 18 */
        "vmovdqu 2144(%[memory]), %%ymm9\n" /* S first: word 19 */
        "vpbroadcastd 4756(%[memory]), %%ymm10\n" /* S first: word 19 */
        "vpaddd %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 19 */
        "vmovdqu %%ymm11, 2656(%[memory])\n" /* S first: word 19 */
        "vpaddd 512(%[constants]), %%ymm11, %%ymm13\n" /* S first: K + W of round 19 */
        "vpunpckldq %%ymm13, %%ymm12, %%ymm14\n" /* S first: K + W of rounds 18, 19 */
        "vmovdqu %%ymm14, 0(%[next_first])\n" /* S first: K + W of rounds 18, 19 */
        "vpunpckhdq %%ymm13, %%ymm12, %%ymm15\n" /* S first: K + W of rounds 18, 19 */
        "vmovdqu %%ymm15, 32(%[next_first])\n" /* S first: K + W of rounds 18, 19 */
        "vzeroupper\n" /* S first: K + W of rounds 18, 19 */
        "vmovq 128(%[first]), %%xmm0\n" /* C first 0: rounds 22, 23 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 22, 23 */
        "vmovq 136(%[first]), %%xmm0\n" /* C first 1: rounds 22, 23 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 22, 23 */
        "vmovq 160(%[first]), %%xmm0\n" /* C first 2: rounds 22, 23 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 22, 23 */
        "vmovq 168(%[first]), %%xmm0\n" /* C first 3: rounds 22, 23 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 22, 23 */
        "vmovq 192(%[first]), %%xmm0\n" /* C first 0: rounds 24, 25 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 24, 25 */
        "vmovq 200(%[first]), %%xmm0\n" /* C first 1: rounds 24, 25 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 24, 25 */
        "vmovq 224(%[first]), %%xmm0\n" /* C first 2: rounds 24, 25 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 24, 25 */
        "vmovq 232(%[first]), %%xmm0\n" /* C first 3: rounds 24, 25 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 24, 25 */
        "vmovq 256(%[first]), %%xmm0\n" /* C first 0: rounds 26, 27 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 26, 27 */
        "vmovdqu 2144(%[second]), %%ymm9\n" /* S second: K + W of round 3 */
        "vpaddd 192(%[constants]), %%ymm9, %%ymm10\n" /* S second: K + W of round 3 */
        "vmovdqu 2176(%[second]), %%ymm11\n" /* S second: K + W of round 4 */
        "vpaddd 224(%[constants]), %%ymm11, %%ymm12\n" /* S second: K + W of round 4 */
        "vpunpckldq %%ymm12, %%ymm10, %%ymm13\n" /* S second: K + W of rounds 3, 4 */
        "vmovdqu %%ymm13, 64(%[next_second])\n" /* S second: K + W of rounds 3, 4 */
        "vpunpckhdq %%ymm12, %%ymm10, %%ymm14\n" /* S second: K + W of rounds 3, 4 */
        "vmovdqu %%ymm14, 96(%[next_second])\n" /* S second: K + W of rounds 3, 4 */
        "vzeroupper\n" /* S second: K + W of rounds 3, 4 */
        "vmovq 264(%[first]), %%xmm0\n" /* C first 1: rounds 26, 27 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 26, 27 */
        "vmovq 288(%[first]), %%xmm0\n" /* C first 2: rounds 26, 27 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 26, 27 */
        "vmovq 296(%[first]), %%xmm0\n" /* C first 3: rounds 26, 27 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 26, 27 */
        "vmovq 320(%[first]), %%xmm0\n" /* C first 0: rounds 28, 29 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 28, 29 */
        "vmovq 328(%[first]), %%xmm0\n" /* C first 1: rounds 28, 29 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 28, 29 */
        "vmovq 352(%[first]), %%xmm0\n" /* C first 2: rounds 28, 29 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 28, 29 */
        "vmovq 360(%[first]), %%xmm0\n" /* C first 3: rounds 28, 29 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 28, 29 */
        "vmovq 384(%[first]), %%xmm0\n" /* C first 0: rounds 30, 31 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 30, 31 */
        "vmovq 392(%[first]), %%xmm0\n" /* C first 1: rounds 30, 31 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 30, 31 */
        "vmovdqu 2624(%[memory]), %%ymm9\n" /* S first: word 20 */
        "vpsrld $17, %%ymm9, %%ymm10\n" /* S first: word 20 */
        "vpslld $15, %%ymm9, %%ymm11\n" /* S first: word 20 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 20 */
        "vpsrld $19, %%ymm9, %%ymm13\n" /* S first: word 20 */
        "vpslld $13, %%ymm9, %%ymm14\n" /* S first: word 20 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 20 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 20 */
        "vpsrld $10, %%ymm9, %%ymm10\n" /* S first: word 20 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 20 */
        "vpaddd 736(%[constants]), %%ymm14, %%ymm13\n" /* S first: word 20 */
        "vmovdqu %%ymm13, 2688(%[memory])\n" /* S first: word 20 */
        "vpaddd 544(%[constants]), %%ymm13, %%ymm15\n" /* S first: K + W of round 20 */
        "vmovdqu 2656(%[memory]), %%ymm12\n" /* S first: word 21 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 21 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 21 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 21 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 21 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 21 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 21 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 21 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 21 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 21 */
        "vmovdqu %%ymm14, 2720(%[memory])\n" /* S first: word 21 */
        "vpaddd 576(%[constants]), %%ymm14, %%ymm10\n" /* S first: K + W of round 21 */
        "vpunpckldq %%ymm10, %%ymm15, %%ymm11\n" /* S first: K + W of rounds 20, 21 */
        "vmovdqu %%ymm11, 64(%[next_first])\n" /* S first: K + W of rounds 20, 21 */
        "vpunpckhdq %%ymm10, %%ymm15, %%ymm12\n" /* S first: K + W of rounds 20, 21 */
        "vmovdqu %%ymm12, 96(%[next_first])\n" /* S first: K + W of rounds 20, 21 */
        "vzeroupper\n" /* S first: K + W of rounds 20, 21 */
        "vmovq 416(%[first]), %%xmm0\n" /* C first 2: rounds 30, 31 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 30, 31 */
        "vmovq 424(%[first]), %%xmm0\n" /* C first 3: rounds 30, 31 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 30, 31 */
        "vmovq 448(%[first]), %%xmm0\n" /* C first 0: rounds 32, 33 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 32, 33 */
        "vmovq 456(%[first]), %%xmm0\n" /* C first 1: rounds 32, 33 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 32, 33 */
        "vmovq 480(%[first]), %%xmm0\n" /* C first 2: rounds 32, 33 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 32, 33 */
        "vmovq 488(%[first]), %%xmm0\n" /* C first 3: rounds 32, 33 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 32, 33 */
        "vmovq 512(%[first]), %%xmm0\n" /* C first 0: rounds 34, 35 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 34, 35 */
        "vmovq 520(%[first]), %%xmm0\n" /* C first 1: rounds 34, 35 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 34, 35 */
        "vmovq 544(%[first]), %%xmm0\n" /* C first 2: rounds 34, 35 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 34, 35 */
        "vmovdqu 2208(%[second]), %%ymm9\n" /* S second: K + W of round 5 */
        "vpaddd 256(%[constants]), %%ymm9, %%ymm10\n" /* S second: K + W of round 5 */
        "vmovdqu 2240(%[second]), %%ymm11\n" /* S second: K + W of round 6 */
        "vpaddd 288(%[constants]), %%ymm11, %%ymm12\n" /* S second: K + W of round 6 */
        "vpunpckldq %%ymm12, %%ymm10, %%ymm13\n" /* S second: K + W of rounds 5, 6 */
        "vmovdqu %%ymm13, 128(%[next_second])\n" /* S second: K + W of rounds 5, 6 */
        "vpunpckhdq %%ymm12, %%ymm10, %%ymm14\n" /* S second: K + W of rounds 5, 6 */
        "vmovdqu %%ymm14, 160(%[next_second])\n" /* S second: K + W of rounds 5, 6 */
        "vzeroupper\n" /* S second: K + W of rounds 5, 6 */
        "vmovq 552(%[first]), %%xmm0\n" /* C first 3: rounds 34, 35 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 34, 35 */
        "vmovq 576(%[first]), %%xmm0\n" /* C first 0: rounds 36, 37 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 36, 37 */
        "vmovq 584(%[first]), %%xmm0\n" /* C first 1: rounds 36, 37 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 36, 37 */
        "vmovq 608(%[first]), %%xmm0\n" /* C first 2: rounds 36, 37 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 36, 37 */
        "vmovq 616(%[first]), %%xmm0\n" /* C first 3: rounds 36, 37 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 36, 37 */
        "vmovq 640(%[first]), %%xmm0\n" /* C first 0: rounds 38, 39 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 38, 39 */
        "vmovq 648(%[first]), %%xmm0\n" /* C first 1: rounds 38, 39 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 38, 39 */
        "vmovq 672(%[first]), %%xmm0\n" /* C first 2: rounds 38, 39 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 38, 39 */
        "vmovq 680(%[first]), %%xmm0\n" /* C first 3: rounds 38, 39 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 38, 39 */
        "vmovdqu 2688(%[memory]), %%ymm9\n" /* S first: word 22 */
        "vpsrld $17, %%ymm9, %%ymm10\n" /* S first: word 22 */
        "vpslld $15, %%ymm9, %%ymm11\n" /* S first: word 22 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 22 */
        "vpsrld $19, %%ymm9, %%ymm13\n" /* S first: word 22 */
        "vpslld $13, %%ymm9, %%ymm14\n" /* S first: word 22 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 22 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 22 */
        "vpsrld $10, %%ymm9, %%ymm10\n" /* S first: word 22 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 22 */
        "vpaddd 2016(%[constants]), %%ymm14, %%ymm13\n" /* S first: word 22 */
        "vmovdqu %%ymm13, 2752(%[memory])\n" /* S first: word 22 */
        "vpaddd 640(%[constants]), %%ymm13, %%ymm15\n" /* S first: K + W of round 22 */
        "vmovdqu 2720(%[memory]), %%ymm12\n" /* S first: word 23 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 23 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 23 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 23 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 23 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 23 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 23 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 23 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 23 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 23 */
        "vpbroadcastd 4768(%[memory]), %%ymm10\n" /* S first: word 23 */
        "vpaddd %%ymm10, %%ymm14, %%ymm11\n" /* S first: word 23 */
        "vmovdqu %%ymm11, 2784(%[memory])\n" /* S first: word 23 */
        "vpaddd 704(%[constants]), %%ymm11, %%ymm12\n" /* S first: K + W of round 23 */
        "vpunpckldq %%ymm12, %%ymm15, %%ymm13\n" /* S first: K + W of rounds 22, 23 */
        "vmovdqu %%ymm13, 128(%[next_first])\n" /* S first: K + W of rounds 22, 23 */
        "vpunpckhdq %%ymm12, %%ymm15, %%ymm9\n" /* S first: K + W of rounds 22, 23 */
        "vmovdqu %%ymm9, 160(%[next_first])\n" /* S first: K + W of rounds 22, 23 */
        "vzeroupper\n" /* S first: K + W of rounds 22, 23 */
        "vmovq 704(%[first]), %%xmm0\n" /* C first 0: rounds 40, 41 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 40, 41 */
        "vmovq 712(%[first]), %%xmm0\n" /* C first 1: rounds 40, 41 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 40, 41 */
        "vmovq 736(%[first]), %%xmm0\n" /* C first 2: rounds 40, 41 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 40, 41 */
        "vmovq 744(%[first]), %%xmm0\n" /* C first 3: rounds 40, 41 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 40, 41 */
        "vmovq 768(%[first]), %%xmm0\n" /* C first 0: rounds 42, 43 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 42, 43 */
        "vmovq 776(%[first]), %%xmm0\n" /* C first 1: rounds 42, 43 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 42, 43 */
        "vmovq 800(%[first]), %%xmm0\n" /* C first 2: rounds 42, 43 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 42, 43 */
        "vmovq 808(%[first]), %%xmm0\n" /* C first 3: rounds 42, 43 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 42, 43 */
        "vmovq 832(%[first]), %%xmm0\n" /* C first 0: rounds 44, 45 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 44, 45 */
        "vmovdqu 2272(%[second]), %%ymm9\n" /* S second: K + W of round 7 */
        "vpaddd 320(%[constants]), %%ymm9, %%ymm10\n" /* S second: K + W of round 7 */
        "vpbroadcastd 352(%[constants]), %%ymm11\n" /* S second: K + W of round 8 */
        "vpunpckldq %%ymm11, %%ymm10, %%ymm12\n" /* S second: K + W of rounds 7, 8 */
        "vmovdqu %%ymm12, 192(%[next_second])\n" /* S second: K + W of rounds 7, 8 */
        "vpunpckhdq %%ymm11, %%ymm10, %%ymm13\n" /* S second: K + W of rounds 7, 8 */
        "vmovdqu %%ymm13, 224(%[next_second])\n" /* S second: K + W of rounds 7, 8 */
        "vzeroupper\n" /* S second: K + W of rounds 7, 8 */
        "vmovq 840(%[first]), %%xmm0\n" /* C first 1: rounds 44, 45 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 44, 45 */
        "vmovq 864(%[first]), %%xmm0\n" /* C first 2: rounds 44, 45 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 44, 45 */
        "vmovq 872(%[first]), %%xmm0\n" /* C first 3: rounds 44, 45 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 44, 45 */
        "vmovq 896(%[first]), %%xmm0\n" /* C first 0: rounds 46, 47 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 46, 47 */
        "vmovq 904(%[first]), %%xmm0\n" /* C first 1: rounds 46, 47 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 46, 47 */
        "vmovq 928(%[first]), %%xmm0\n" /* C first 2: rounds 46, 47 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 46, 47 */
        "vmovq 936(%[first]), %%xmm0\n" /* C first 3: rounds 46, 47 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 46, 47 */
        "vmovq 960(%[first]), %%xmm0\n" /* C first 0: rounds 48, 49 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 48, 49 */
        "vmovq 968(%[first]), %%xmm0\n" /* C first 1: rounds 48, 49 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 48, 49 */
        "vmovdqu 2752(%[memory]), %%ymm9\n" /* S first: word 24 */
        "vpsrld $17, %%ymm9, %%ymm10\n" /* S first: word 24 */
        "vpslld $15, %%ymm9, %%ymm11\n" /* S first: word 24 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 24 */
        "vpsrld $19, %%ymm9, %%ymm13\n" /* S first: word 24 */
        "vpslld $13, %%ymm9, %%ymm14\n" /* S first: word 24 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 24 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 24 */
        "vpsrld $10, %%ymm9, %%ymm10\n" /* S first: word 24 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 24 */
        "vpbroadcastd 4772(%[memory]), %%ymm13\n" /* S first: word 24 */
        "vpaddd %%ymm13, %%ymm14, %%ymm15\n" /* S first: word 24 */
        "vmovdqu %%ymm15, 2816(%[memory])\n" /* S first: word 24 */
        "vpaddd 768(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 24 */
        "vmovdqu 2784(%[memory]), %%ymm9\n" /* S first: word 25 */
        "vpsrld $17, %%ymm9, %%ymm10\n" /* S first: word 25 */
        "vpslld $15, %%ymm9, %%ymm11\n" /* S first: word 25 */
        "vpxor %%ymm11, %%ymm10, %%ymm13\n" /* S first: word 25 */
        "vpsrld $19, %%ymm9, %%ymm14\n" /* S first: word 25 */
        "vpslld $13, %%ymm9, %%ymm15\n" /* S first: word 25 */
        "vpxor %%ymm15, %%ymm14, %%ymm11\n" /* S first: word 25 */
        "vpxor %%ymm11, %%ymm13, %%ymm10\n" /* S first: word 25 */
        "vpsrld $10, %%ymm9, %%ymm15\n" /* S first: word 25 */
        "vpxor %%ymm15, %%ymm10, %%ymm14\n" /* S first: word 25 */
        "vpaddd 2624(%[memory]), %%ymm14, %%ymm11\n" /* S first: word 25 */
        "vmovdqu %%ymm11, 2848(%[memory])\n" /* S first: word 25 */
        "vpaddd 800(%[constants]), %%ymm11, %%ymm13\n" /* S first: K + W of round 25 */
        "vpunpckldq %%ymm13, %%ymm12, %%ymm9\n" /* S first: K + W of rounds 24, 25 */
        "vmovdqu %%ymm9, 192(%[next_first])\n" /* S first: K + W of rounds 24, 25 */
        "vpunpckhdq %%ymm13, %%ymm12, %%ymm15\n" /* S first: K + W of rounds 24, 25 */
        "vmovdqu %%ymm15, 224(%[next_first])\n" /* S first: K + W of rounds 24, 25 */
        "vzeroupper\n" /* S first: K + W of rounds 24, 25 */
        "vmovq 992(%[first]), %%xmm0\n" /* C first 2: rounds 48, 49 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 48, 49 */
        "vmovq 1000(%[first]), %%xmm0\n" /* C first 3: rounds 48, 49 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 48, 49 */
        "vmovq 1024(%[first]), %%xmm0\n" /* C first 0: rounds 50, 51 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 50, 51 */
        "vmovq 1032(%[first]), %%xmm0\n" /* C first 1: rounds 50, 51 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 50, 51 */
        "vmovq 1056(%[first]), %%xmm0\n" /* C first 2: rounds 50, 51 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 50, 51 */
        "vmovq 1064(%[first]), %%xmm0\n" /* C first 3: rounds 50, 51 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 50, 51 */
        "vmovq 1088(%[first]), %%xmm0\n" /* C first 0: rounds 52, 53 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 52, 53 */
        "vmovq 1096(%[first]), %%xmm0\n" /* C first 1: rounds 52, 53 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 52, 53 */
        "vmovq 1120(%[first]), %%xmm0\n" /* C first 2: rounds 52, 53 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 52, 53 */
        "vpbroadcastd 356(%[constants]), %%ymm9\n" /* S second: K + W of round 15 */
        "vmovdqu 2080(%[second]), %%ymm10\n" /* S second: word 16 */
        "vpsrld $7, %%ymm10, %%ymm11\n" /* S second: word 16 */
        "vpslld $25, %%ymm10, %%ymm12\n" /* S second: word 16 */
        "vpxor %%ymm12, %%ymm11, %%ymm13\n" /* S second: word 16 */
        "vpsrld $18, %%ymm10, %%ymm14\n" /* S second: word 16 */
        "vpslld $14, %%ymm10, %%ymm15\n" /* S second: word 16 */
        "vpxor %%ymm15, %%ymm14, %%ymm12\n" /* S second: word 16 */
        "vpxor %%ymm12, %%ymm13, %%ymm11\n" /* S second: word 16 */
        "vpsrld $3, %%ymm10, %%ymm15\n" /* S second: word 16 */
        "vpxor %%ymm15, %%ymm11, %%ymm14\n" /* S second: word 16 */
        "vpaddd 2048(%[second]), %%ymm14, %%ymm12\n" /* S second: word 16 */
        "vmovdqu %%ymm12, 512(%[memory])\n" /* S second: word 16 */
        "vpaddd 384(%[constants]), %%ymm12, %%ymm13\n" /* S second: K + W of round 16 */
        "vpunpckldq %%ymm13, %%ymm9, %%ymm10\n" /* S second: K + W of rounds 15, 16 */
        "vmovdqu %%ymm10, 256(%[next_second])\n" /* S second: K + W of rounds 15, 16 */
        "vpunpckhdq %%ymm13, %%ymm9, %%ymm15\n" /* S second: K + W of rounds 15, 16 */
        "vmovdqu %%ymm15, 288(%[next_second])\n" /* S second: K + W of rounds 15, 16 */
        "vzeroupper\n" /* S second: K + W of rounds 15, 16 */
        "vmovq 1128(%[first]), %%xmm0\n" /* C first 3: rounds 52, 53 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 52, 53 */
        "vmovq 1152(%[first]), %%xmm0\n" /* C first 0: rounds 54, 55 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 54, 55 */
        "vmovq 1160(%[first]), %%xmm0\n" /* C first 1: rounds 54, 55 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 54, 55 */
        "vmovq 1184(%[first]), %%xmm0\n" /* C first 2: rounds 54, 55 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 54, 55 */
        "vmovq 1192(%[first]), %%xmm0\n" /* C first 3: rounds 54, 55 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 54, 55 */
        "vmovq 1216(%[first]), %%xmm0\n" /* C first 0: rounds 56, 57 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 56, 57 */
        "vmovq 1224(%[first]), %%xmm0\n" /* C first 1: rounds 56, 57 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 56, 57 */
        "vmovq 1248(%[first]), %%xmm0\n" /* C first 2: rounds 56, 57 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 56, 57 */
        "vmovq 1256(%[first]), %%xmm0\n" /* C first 3: rounds 56, 57 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 56, 57 */
        "vmovdqu 2816(%[memory]), %%ymm9\n" /* S first: word 26 */
        "vpsrld $17, %%ymm9, %%ymm10\n" /* S first: word 26 */
        "vpslld $15, %%ymm9, %%ymm11\n" /* S first: word 26 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 26 */
        "vpsrld $19, %%ymm9, %%ymm13\n" /* S first: word 26 */
        "vpslld $13, %%ymm9, %%ymm14\n" /* S first: word 26 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 26 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 26 */
        "vpsrld $10, %%ymm9, %%ymm10\n" /* S first: word 26 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 26 */
        "vpaddd 2656(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 26 */
        "vmovdqu %%ymm13, 2880(%[memory])\n" /* S first: word 26 */
        "vpaddd 832(%[constants]), %%ymm13, %%ymm15\n" /* S first: K + W of round 26 */
        "vmovdqu 2848(%[memory]), %%ymm12\n" /* S first: word 27 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 27 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 27 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 27 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 27 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 27 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 27 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 27 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 27 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 27 */
        "vpaddd 2688(%[memory]), %%ymm14, %%ymm10\n" /* S first: word 27 */
        "vmovdqu %%ymm10, 2912(%[memory])\n" /* S first: word 27 */
        "vpaddd 864(%[constants]), %%ymm10, %%ymm11\n" /* S first: K + W of round 27 */
        "vpunpckldq %%ymm11, %%ymm15, %%ymm12\n" /* S first: K + W of rounds 26, 27 */
        "vmovdqu %%ymm12, 256(%[next_first])\n" /* S first: K + W of rounds 26, 27 */
        "vpunpckhdq %%ymm11, %%ymm15, %%ymm13\n" /* S first: K + W of rounds 26, 27 */
        "vmovdqu %%ymm13, 288(%[next_first])\n" /* S first: K + W of rounds 26, 27 */
        "vzeroupper\n" /* S first: K + W of rounds 26, 27 */
        "vmovq 1280(%[first]), %%xmm0\n" /* C first 0: rounds 58, 59 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 58, 59 */
        "vmovq 1288(%[first]), %%xmm0\n" /* C first 1: rounds 58, 59 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 58, 59 */
        "vmovq 1312(%[first]), %%xmm0\n" /* C first 2: rounds 58, 59 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 58, 59 */
        "vmovq 1320(%[first]), %%xmm0\n" /* C first 3: rounds 58, 59 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 58, 59 */
        "vmovq 1344(%[first]), %%xmm0\n" /* C first 0: rounds 60, 61 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 60, 61 */
        "vmovq 1352(%[first]), %%xmm0\n" /* C first 1: rounds 60, 61 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 60, 61 */
        "vmovq 1376(%[first]), %%xmm0\n" /* C first 2: rounds 60, 61 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 60, 61 */
        "vmovq 1384(%[first]), %%xmm0\n" /* C first 3: rounds 60, 61 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 60, 61 */
        "vmovq 1408(%[first]), %%xmm0\n" /* C first 0: rounds 62, 63 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 62, 63 */
        "vmovdqa %%xmm1, 1792(%[next_second])\n" /* C first 0: end */
        "vmovdqa %%xmm2, 1920(%[next_second])\n" /* C first 0: end */
        "vmovdqu 2112(%[second]), %%ymm9\n" /* S second: word 17 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 17 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 17 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 17 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 17 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 17 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 17 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 17 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 17 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 17 */
        "vpaddd 2080(%[second]), %%ymm14, %%ymm13\n" /* S second: word 17 */
        "vpaddd 416(%[constants]), %%ymm13, %%ymm15\n" /* S second: word 17 */
        "vmovdqu %%ymm15, 544(%[memory])\n" /* S second: word 17 */
        "vpaddd 448(%[constants]), %%ymm15, %%ymm12\n" /* S second: K + W of round 17 */
        "vmovdqu 2144(%[second]), %%ymm9\n" /* S second: word 18 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 18 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 18 */
        "vpxor %%ymm11, %%ymm10, %%ymm14\n" /* S second: word 18 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 18 */
        "vpslld $14, %%ymm9, %%ymm15\n" /* S second: word 18 */
        "vpxor %%ymm15, %%ymm13, %%ymm11\n" /* S second: word 18 */
        "vpxor %%ymm11, %%ymm14, %%ymm10\n" /* S second: word 18 */
        "vpsrld $3, %%ymm9, %%ymm15\n" /* S second: word 18 */
        "vpxor %%ymm15, %%ymm10, %%ymm13\n" /* S second: word 18 */
        "vpaddd 2112(%[second]), %%ymm13, %%ymm11\n" /* S second: word 18 */
        "vmovdqu 512(%[memory]), %%ymm14\n" /* S second: word 18 */
        "vpsrld $17, %%ymm14, %%ymm9\n" /* S second: word 18 */
        "vpslld $15, %%ymm14, %%ymm15\n" /* S second: word 18 */
        "vpxor %%ymm15, %%ymm9, %%ymm10\n" /* S second: word 18 */
        "vpsrld $19, %%ymm14, %%ymm13\n" /* S second: word 18 */
        "vpslld $13, %%ymm14, %%ymm15\n" /* S second: word 18 */
        "vpxor %%ymm15, %%ymm13, %%ymm9\n" /* S second: word 18 */
        "vpxor %%ymm9, %%ymm10, %%ymm15\n" /* S second: word 18 */
        "vpsrld $10, %%ymm14, %%ymm13\n" /* S second: word 18 */
        "vpxor %%ymm13, %%ymm15, %%ymm9\n" /* S second: word 18 */
        "vpaddd %%ymm9, %%ymm11, %%ymm10\n" /* S second: word 18 */
        "vmovdqu %%ymm10, 576(%[memory])\n" /* S second: word 18 */
        "vpaddd 480(%[constants]), %%ymm10, %%ymm14\n" /* S second: K + W of round 18 */
        "vpunpckldq %%ymm14, %%ymm12, %%ymm13\n" /* S second: K + W of rounds 17, 18 */
        "vmovdqu %%ymm13, 320(%[next_second])\n" /* S second: K + W of rounds 17, 18 */
        "vpunpckhdq %%ymm14, %%ymm12, %%ymm15\n" /* S second: K + W of rounds 17, 18 */
        "vmovdqu %%ymm15, 352(%[next_second])\n" /* S second: K + W of rounds 17, 18 */
        "vzeroupper\n" /* S second: K + W of rounds 17, 18 */
        "vmovq 1416(%[first]), %%xmm0\n" /* C first 1: rounds 62, 63 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 62, 63 */
        "vmovdqa %%xmm3, 1824(%[next_second])\n" /* C first 1: end */
        "vmovdqa %%xmm4, 1952(%[next_second])\n" /* C first 1: end */
        "vmovq 1440(%[first]), %%xmm0\n" /* C first 2: rounds 62, 63 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 62, 63 */
        "vmovdqa %%xmm5, 1856(%[next_second])\n" /* C first 2: end */
        "vmovdqa %%xmm6, 1984(%[next_second])\n" /* C first 2: end */
        "vmovq 1448(%[first]), %%xmm0\n" /* C first 3: rounds 62, 63 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 62, 63 */
        "vmovdqa %%xmm7, 1888(%[next_second])\n" /* C first 3: end */
        "vmovdqa %%xmm8, 2016(%[next_second])\n" /* C first 3: end */
        "vmovdqa 0(%[version]), %%xmm1\n" /* C first 4: start */
        "vmovddup 1488(%[first]), %%xmm0\n" /* C first 4: start */
        "vpaddq %%xmm0, %%xmm1, %%xmm1\n" /* C first 4: start */
        "vmovdqa 16(%[version]), %%xmm2\n" /* C first 4: start */
        "vmovq 0(%[constants]), %%xmm0\n" /* C first 4: rounds 4, 5 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 4, 5 */
        "vmovdqa 0(%[version]), %%xmm3\n" /* C first 5: start */
        "vmovddup 1496(%[first]), %%xmm0\n" /* C first 5: start */
        "vpaddq %%xmm0, %%xmm3, %%xmm3\n" /* C first 5: start */
        "vmovdqa 16(%[version]), %%xmm4\n" /* C first 5: start */
        "vmovq 0(%[constants]), %%xmm0\n" /* C first 5: rounds 4, 5 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 4, 5 */
        "vmovdqa 0(%[version]), %%xmm5\n" /* C first 6: start */
        "vmovddup 1520(%[first]), %%xmm0\n" /* C first 6: start */
        "vpaddq %%xmm0, %%xmm5, %%xmm5\n" /* C first 6: start */
        "vmovdqa 16(%[version]), %%xmm6\n" /* C first 6: start */
        "vmovq 0(%[constants]), %%xmm0\n" /* C first 6: rounds 4, 5 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 6: rounds 4, 5 */
        "vmovdqa 0(%[version]), %%xmm7\n" /* C first 7: start */
        "vmovddup 1528(%[first]), %%xmm0\n" /* C first 7: start */
        "vpaddq %%xmm0, %%xmm7, %%xmm7\n" /* C first 7: start */
        "vmovdqa 16(%[version]), %%xmm8\n" /* C first 7: start */
        "vmovq 0(%[constants]), %%xmm0\n" /* C first 7: rounds 4, 5 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 7: rounds 4, 5 */
        "vmovq 8(%[constants]), %%xmm0\n" /* C first 4: rounds 6, 7 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 6, 7 */
        "vmovq 8(%[constants]), %%xmm0\n" /* C first 5: rounds 6, 7 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 6, 7 */
        "vmovdqu 1792(%[second]), %%ymm9\n" /* S second: load */
        "vpunpckldq 1824(%[second]), %%ymm9, %%ymm10\n" /* S second: load */
        "vpunpckhdq 1824(%[second]), %%ymm9, %%ymm11\n" /* S second: load */
        "vmovdqu 1856(%[second]), %%ymm12\n" /* S second: load */
        "vpunpckldq 1888(%[second]), %%ymm12, %%ymm13\n" /* S second: load */
        "vpunpckhdq 1888(%[second]), %%ymm12, %%ymm14\n" /* S second: load */
        "vpunpcklqdq %%ymm13, %%ymm10, %%ymm15\n" /* S second: load */
        "vpunpckhqdq %%ymm13, %%ymm10, %%ymm9\n" /* S second: load */
        "vpunpcklqdq %%ymm14, %%ymm11, %%ymm12\n" /* S second: load */
        "vpunpckhqdq %%ymm14, %%ymm11, %%ymm13\n" /* S second: load */
        "vpbroadcastd 52(%[version_before]), %%ymm10\n" /* S second: load */
        "vpaddd %%ymm10, %%ymm15, %%ymm14\n" /* S second: load */
        "vmovdqu %%ymm14, 2208(%[next_second])\n" /* S second: load */
        "vpbroadcastd 48(%[version_before]), %%ymm11\n" /* S second: load */
        "vpaddd %%ymm11, %%ymm9, %%ymm10\n" /* S second: load */
        "vmovdqu %%ymm10, 2176(%[next_second])\n" /* S second: load */
        "vpbroadcastd 36(%[version_before]), %%ymm15\n" /* S second: load */
        "vpaddd %%ymm15, %%ymm12, %%ymm14\n" /* S second: load */
        "vmovdqu %%ymm14, 2080(%[next_second])\n" /* S second: load */
        "vpbroadcastd 32(%[version_before]), %%ymm11\n" /* S second: load */
        "vpaddd %%ymm11, %%ymm13, %%ymm9\n" /* S second: load */
        "vmovdqu %%ymm9, 2048(%[next_second])\n" /* S second: load */
        "vzeroupper\n" /* S second: load */
        "vmovq 8(%[constants]), %%xmm0\n" /* C first 6: rounds 6, 7 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 6: rounds 6, 7 */
        "vmovq 8(%[constants]), %%xmm0\n" /* C first 7: rounds 6, 7 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 7: rounds 6, 7 */
        "vmovq 16(%[constants]), %%xmm0\n" /* C first 4: rounds 8, 9 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 8, 9 */
        "vmovq 16(%[constants]), %%xmm0\n" /* C first 5: rounds 8, 9 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 8, 9 */
        "vmovq 16(%[constants]), %%xmm0\n" /* C first 6: rounds 8, 9 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 6: rounds 8, 9 */
        "vmovq 16(%[constants]), %%xmm0\n" /* C first 7: rounds 8, 9 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 7: rounds 8, 9 */
        "vmovq 24(%[constants]), %%xmm0\n" /* C first 4: rounds 10, 11 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 10, 11 */
        "vmovq 24(%[constants]), %%xmm0\n" /* C first 5: rounds 10, 11 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 10, 11 */
        "vmovq 24(%[constants]), %%xmm0\n" /* C first 6: rounds 10, 11 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 6: rounds 10, 11 */
        "vmovdqu 2176(%[second]), %%ymm9\n" /* S second: word 19 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 19 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 19 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 19 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 19 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 19 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 19 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 19 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 19 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 19 */
        "vpaddd 2144(%[second]), %%ymm14, %%ymm13\n" /* S second: word 19 */
        "vmovdqu 544(%[memory]), %%ymm15\n" /* S second: word 19 */
        "vpsrld $17, %%ymm15, %%ymm12\n" /* S second: word 19 */
        "vpslld $15, %%ymm15, %%ymm9\n" /* S second: word 19 */
        "vpxor %%ymm9, %%ymm12, %%ymm10\n" /* S second: word 19 */
        "vpsrld $19, %%ymm15, %%ymm11\n" /* S second: word 19 */
        "vpslld $13, %%ymm15, %%ymm14\n" /* S second: word 19 */
        "vpxor %%ymm14, %%ymm11, %%ymm9\n" /* S second: word 19 */
        "vpxor %%ymm9, %%ymm10, %%ymm12\n" /* S second: word 19 */
        "vpsrld $10, %%ymm15, %%ymm14\n" /* S second: word 19 */
        "vpxor %%ymm14, %%ymm12, %%ymm11\n" /* S second: word 19 */
        "vpaddd %%ymm11, %%ymm13, %%ymm9\n" /* S second: word 19 */
        "vmovdqu %%ymm9, 608(%[memory])\n" /* S second: word 19 */
        "vpaddd 512(%[constants]), %%ymm9, %%ymm10\n" /* S second: K + W of round 19 */
        "vmovdqu 2208(%[second]), %%ymm15\n" /* S second: word 20 */
        "vpsrld $7, %%ymm15, %%ymm14\n" /* S second: word 20 */
        "vpslld $25, %%ymm15, %%ymm12\n" /* S second: word 20 */
        "vpxor %%ymm12, %%ymm14, %%ymm11\n" /* S second: word 20 */
        "vpsrld $18, %%ymm15, %%ymm13\n" /* S second: word 20 */
        "vpslld $14, %%ymm15, %%ymm9\n" /* S second: word 20 */
        "vpxor %%ymm9, %%ymm13, %%ymm12\n" /* S second: word 20 */
        "vpxor %%ymm12, %%ymm11, %%ymm14\n" /* S second: word 20 */
        "vpsrld $3, %%ymm15, %%ymm9\n" /* S second: word 20 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S second: word 20 */
        "vpaddd 2176(%[second]), %%ymm13, %%ymm12\n" /* S second: word 20 */
        "vmovdqu 576(%[memory]), %%ymm11\n" /* S second: word 20 */
        "vpsrld $17, %%ymm11, %%ymm15\n" /* S second: word 20 */
        "vpslld $15, %%ymm11, %%ymm9\n" /* S second: word 20 */
        "vpxor %%ymm9, %%ymm15, %%ymm14\n" /* S second: word 20 */
        "vpsrld $19, %%ymm11, %%ymm13\n" /* S second: word 20 */
        "vpslld $13, %%ymm11, %%ymm9\n" /* S second: word 20 */
        "vpxor %%ymm9, %%ymm13, %%ymm15\n" /* S second: word 20 */
        "vpxor %%ymm15, %%ymm14, %%ymm9\n" /* S second: word 20 */
        "vpsrld $10, %%ymm11, %%ymm13\n" /* S second: word 20 */
        "vpxor %%ymm13, %%ymm9, %%ymm15\n" /* S second: word 20 */
        "vpaddd %%ymm15, %%ymm12, %%ymm14\n" /* S second: word 20 */
        "vmovdqu %%ymm14, 640(%[memory])\n" /* S second: word 20 */
        "vpaddd 544(%[constants]), %%ymm14, %%ymm11\n" /* S second: K + W of round 20 */
        "vpunpckldq %%ymm11, %%ymm10, %%ymm13\n" /* S second: K + W of rounds 19, 20 */
        "vmovdqu %%ymm13, 384(%[next_second])\n" /* S second: K + W of rounds 19, 20 */
        "vpunpckhdq %%ymm11, %%ymm10, %%ymm9\n" /* S second: K + W of rounds 19, 20 */
        "vmovdqu %%ymm9, 416(%[next_second])\n" /* S second: K + W of rounds 19, 20 */
        "vzeroupper\n" /* S second: K + W of rounds 19, 20 */
        "vmovq 24(%[constants]), %%xmm0\n" /* C first 7: rounds 10, 11 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 7: rounds 10, 11 */
        "vmovq 32(%[constants]), %%xmm0\n" /* C first 4: rounds 12, 13 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 12, 13 */
        "vmovq 32(%[constants]), %%xmm0\n" /* C first 5: rounds 12, 13 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 12, 13 */
        "vmovq 32(%[constants]), %%xmm0\n" /* C first 6: rounds 12, 13 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 6: rounds 12, 13 */
        "vmovq 32(%[constants]), %%xmm0\n" /* C first 7: rounds 12, 13 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 7: rounds 12, 13 */
        "vmovq 40(%[constants]), %%xmm0\n" /* C first 4: rounds 14, 15 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 14, 15 */
        "vmovq 40(%[constants]), %%xmm0\n" /* C first 5: rounds 14, 15 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 14, 15 */
        "vmovq 40(%[constants]), %%xmm0\n" /* C first 6: rounds 14, 15 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 6: rounds 14, 15 */
        "vmovq 40(%[constants]), %%xmm0\n" /* C first 7: rounds 14, 15 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 7: rounds 14, 15 */
        "vmovdqu 2880(%[memory]), %%ymm9\n" /* S first: word 28 */
        "vpsrld $17, %%ymm9, %%ymm10\n" /* S first: word 28 */
        "vpslld $15, %%ymm9, %%ymm11\n" /* S first: word 28 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 28 */
        "vpsrld $19, %%ymm9, %%ymm13\n" /* S first: word 28 */
        "vpslld $13, %%ymm9, %%ymm14\n" /* S first: word 28 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 28 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 28 */
        "vpsrld $10, %%ymm9, %%ymm10\n" /* S first: word 28 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 28 */
        "vpaddd 2720(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 28 */
        "vmovdqu %%ymm13, 2944(%[memory])\n" /* S first: word 28 */
        "vpaddd 896(%[constants]), %%ymm13, %%ymm15\n" /* S first: K + W of round 28 */
        "vmovdqu 2912(%[memory]), %%ymm12\n" /* S first: word 29 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 29 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 29 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 29 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 29 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 29 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 29 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 29 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 29 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 29 */
        "vpaddd 2752(%[memory]), %%ymm14, %%ymm10\n" /* S first: word 29 */
        "vmovdqu %%ymm10, 2976(%[memory])\n" /* S first: word 29 */
        "vpaddd 928(%[constants]), %%ymm10, %%ymm11\n" /* S first: K + W of round 29 */
        "vpunpckldq %%ymm11, %%ymm15, %%ymm12\n" /* S first: K + W of rounds 28, 29 */
        "vmovdqu %%ymm12, 320(%[next_first])\n" /* S first: K + W of rounds 28, 29 */
        "vpunpckhdq %%ymm11, %%ymm15, %%ymm13\n" /* S first: K + W of rounds 28, 29 */
        "vmovdqu %%ymm13, 352(%[next_first])\n" /* S first: K + W of rounds 28, 29 */
        "vzeroupper\n" /* S first: K + W of rounds 28, 29 */
        "vmovq 4776(%[memory]), %%xmm0\n" /* C first 4: rounds 16, 17 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 16, 17 */
        "vmovq 4776(%[memory]), %%xmm0\n" /* C first 5: rounds 16, 17 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 16, 17 */
        "vmovq 4776(%[memory]), %%xmm0\n" /* C first 6: rounds 16, 17 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 6: rounds 16, 17 */
        "vmovq 4776(%[memory]), %%xmm0\n" /* C first 7: rounds 16, 17 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 7: rounds 16, 17 */
        "vmovq 16(%[first]), %%xmm0\n" /* C first 4: rounds 18, 19 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 18, 19 */
        "vmovq 24(%[first]), %%xmm0\n" /* C first 5: rounds 18, 19 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 18, 19 */
        "vmovq 48(%[first]), %%xmm0\n" /* C first 6: rounds 18, 19 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 6: rounds 18, 19 */
        "vmovq 56(%[first]), %%xmm0\n" /* C first 7: rounds 18, 19 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 7: rounds 18, 19 */
        "vmovq 80(%[first]), %%xmm0\n" /* C first 4: rounds 20, 21 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 20, 21 */
        "vmovdqu 2240(%[second]), %%ymm9\n" /* S second: word 21 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 21 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 21 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 21 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 21 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 21 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 21 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 21 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 21 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 21 */
        "vpaddd 2208(%[second]), %%ymm14, %%ymm13\n" /* S second: word 21 */
        "vmovdqu 608(%[memory]), %%ymm15\n" /* S second: word 21 */
        "vpsrld $17, %%ymm15, %%ymm12\n" /* S second: word 21 */
        "vpslld $15, %%ymm15, %%ymm9\n" /* S second: word 21 */
        "vpxor %%ymm9, %%ymm12, %%ymm10\n" /* S second: word 21 */
        "vpsrld $19, %%ymm15, %%ymm11\n" /* S second: word 21 */
        "vpslld $13, %%ymm15, %%ymm14\n" /* S second: word 21 */
        "vpxor %%ymm14, %%ymm11, %%ymm9\n" /* S second: word 21 */
        "vpxor %%ymm9, %%ymm10, %%ymm12\n" /* S second: word 21 */
        "vpsrld $10, %%ymm15, %%ymm14\n" /* S second: word 21 */
        "vpxor %%ymm14, %%ymm12, %%ymm11\n" /* S second: word 21 */
        "vpaddd %%ymm11, %%ymm13, %%ymm9\n" /* S second: word 21 */
        "vmovdqu %%ymm9, 672(%[memory])\n" /* S second: word 21 */
        "vpaddd 576(%[constants]), %%ymm9, %%ymm10\n" /* S second: K + W of round 21 */
        "vmovdqu 2272(%[second]), %%ymm15\n" /* S second: word 22 */
        "vpsrld $7, %%ymm15, %%ymm14\n" /* S second: word 22 */
        "vpslld $25, %%ymm15, %%ymm12\n" /* S second: word 22 */
        "vpxor %%ymm12, %%ymm14, %%ymm11\n" /* S second: word 22 */
        "vpsrld $18, %%ymm15, %%ymm13\n" /* S second: word 22 */
        "vpslld $14, %%ymm15, %%ymm9\n" /* S second: word 22 */
        "vpxor %%ymm9, %%ymm13, %%ymm12\n" /* S second: word 22 */
        "vpxor %%ymm12, %%ymm11, %%ymm14\n" /* S second: word 22 */
        "vpsrld $3, %%ymm15, %%ymm9\n" /* S second: word 22 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S second: word 22 */
        "vpaddd 2240(%[second]), %%ymm13, %%ymm12\n" /* S second: word 22 */
        "vpaddd 608(%[constants]), %%ymm12, %%ymm11\n" /* S second: word 22 */
        "vmovdqu 640(%[memory]), %%ymm15\n" /* S second: word 22 */
        "vpsrld $17, %%ymm15, %%ymm9\n" /* S second: word 22 */
        "vpslld $15, %%ymm15, %%ymm14\n" /* S second: word 22 */
        "vpxor %%ymm14, %%ymm9, %%ymm13\n" /* S second: word 22 */
        "vpsrld $19, %%ymm15, %%ymm12\n" /* S second: word 22 */
        "vpslld $13, %%ymm15, %%ymm14\n" /* S second: word 22 */
        "vpxor %%ymm14, %%ymm12, %%ymm9\n" /* S second: word 22 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S second: word 22 */
        "vpsrld $10, %%ymm15, %%ymm12\n" /* S second: word 22 */
        "vpxor %%ymm12, %%ymm14, %%ymm9\n" /* S second: word 22 */
        "vpaddd %%ymm9, %%ymm11, %%ymm13\n" /* S second: word 22 */
        "vmovdqu %%ymm13, 704(%[memory])\n" /* S second: word 22 */
        "vpaddd 640(%[constants]), %%ymm13, %%ymm15\n" /* S second: K + W of round 22 */
        "vpunpckldq %%ymm15, %%ymm10, %%ymm12\n" /* S second: K + W of rounds 21, 22 */
        "vmovdqu %%ymm12, 448(%[next_second])\n" /* S second: K + W of rounds 21, 22 */
        "vpunpckhdq %%ymm15, %%ymm10, %%ymm14\n" /* S second: K + W of rounds 21, 22 */
        "vmovdqu %%ymm14, 480(%[next_second])\n" /* S second: K + W of rounds 21, 22 */
        "vzeroupper\n" /* S second: K + W of rounds 21, 22 */
        "vmovq 88(%[first]), %%xmm0\n" /* C first 5: rounds 20, 21 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 20, 21 */
        "vmovq 112(%[first]), %%xmm0\n" /* C first 6: rounds 20, 21 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 6: rounds 20, 21 */
        "vmovq 120(%[first]), %%xmm0\n" /* C first 7: rounds 20, 21 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 7: rounds 20, 21 */
        "vmovq 144(%[first]), %%xmm0\n" /* C first 4: rounds 22, 23 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 22, 23 */
        "vmovq 152(%[first]), %%xmm0\n" /* C first 5: rounds 22, 23 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 22, 23 */
        "vmovq 176(%[first]), %%xmm0\n" /* C first 6: rounds 22, 23 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 6: rounds 22, 23 */
        "vmovq 184(%[first]), %%xmm0\n" /* C first 7: rounds 22, 23 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 7: rounds 22, 23 */
        "vmovq 208(%[first]), %%xmm0\n" /* C first 4: rounds 24, 25 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 24, 25 */
        "vmovq 216(%[first]), %%xmm0\n" /* C first 5: rounds 24, 25 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 24, 25 */
        "vmovdqu 2944(%[memory]), %%ymm9\n" /* S first: word 30 */
        "vpsrld $17, %%ymm9, %%ymm10\n" /* S first: word 30 */
        "vpslld $15, %%ymm9, %%ymm11\n" /* S first: word 30 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 30 */
        "vpsrld $19, %%ymm9, %%ymm13\n" /* S first: word 30 */
        "vpslld $13, %%ymm9, %%ymm14\n" /* S first: word 30 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 30 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 30 */
        "vpsrld $10, %%ymm9, %%ymm10\n" /* S first: word 30 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 30 */
        "vpaddd 2784(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 30 */
        "vpaddd 2048(%[constants]), %%ymm13, %%ymm15\n" /* S first: word 30 */
        "vmovdqu %%ymm15, 3008(%[memory])\n" /* S first: word 30 */
        "vpaddd 992(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 30 */
        "vmovdqu 2976(%[memory]), %%ymm9\n" /* S first: word 31 */
        "vpsrld $17, %%ymm9, %%ymm10\n" /* S first: word 31 */
        "vpslld $15, %%ymm9, %%ymm11\n" /* S first: word 31 */
        "vpxor %%ymm11, %%ymm10, %%ymm14\n" /* S first: word 31 */
        "vpsrld $19, %%ymm9, %%ymm13\n" /* S first: word 31 */
        "vpslld $13, %%ymm9, %%ymm15\n" /* S first: word 31 */
        "vpxor %%ymm15, %%ymm13, %%ymm11\n" /* S first: word 31 */
        "vpxor %%ymm11, %%ymm14, %%ymm10\n" /* S first: word 31 */
        "vpsrld $10, %%ymm9, %%ymm15\n" /* S first: word 31 */
        "vpxor %%ymm15, %%ymm10, %%ymm13\n" /* S first: word 31 */
        "vpaddd 2816(%[memory]), %%ymm13, %%ymm11\n" /* S first: word 31 */
        "vpbroadcastd 4760(%[memory]), %%ymm14\n" /* S first: word 31 */
        "vpaddd %%ymm14, %%ymm11, %%ymm9\n" /* S first: word 31 */
        "vmovdqu %%ymm9, 3040(%[memory])\n" /* S first: word 31 */
        "vpaddd 1024(%[constants]), %%ymm9, %%ymm15\n" /* S first: K + W of round 31 */
        "vpunpckldq %%ymm15, %%ymm12, %%ymm10\n" /* S first: K + W of rounds 30, 31 */
        "vmovdqu %%ymm10, 384(%[next_first])\n" /* S first: K + W of rounds 30, 31 */
        "vpunpckhdq %%ymm15, %%ymm12, %%ymm13\n" /* S first: K + W of rounds 30, 31 */
        "vmovdqu %%ymm13, 416(%[next_first])\n" /* S first: K + W of rounds 30, 31 */
        "vzeroupper\n" /* S first: K + W of rounds 30, 31 */
        "vmovq 240(%[first]), %%xmm0\n" /* C first 6: rounds 24, 25 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 6: rounds 24, 25 */
        "vmovq 248(%[first]), %%xmm0\n" /* C first 7: rounds 24, 25 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 7: rounds 24, 25 */
        "vmovq 272(%[first]), %%xmm0\n" /* C first 4: rounds 26, 27 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 26, 27 */
        "vmovq 280(%[first]), %%xmm0\n" /* C first 5: rounds 26, 27 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 26, 27 */
        "vmovq 304(%[first]), %%xmm0\n" /* C first 6: rounds 26, 27 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 6: rounds 26, 27 */
        "vmovq 312(%[first]), %%xmm0\n" /* C first 7: rounds 26, 27 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 7: rounds 26, 27 */
        "vmovq 336(%[first]), %%xmm0\n" /* C first 4: rounds 28, 29 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 28, 29 */
        "vmovq 344(%[first]), %%xmm0\n" /* C first 5: rounds 28, 29 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 28, 29 */
        "vmovq 368(%[first]), %%xmm0\n" /* C first 6: rounds 28, 29 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 6: rounds 28, 29 */
        "vmovdqu 672(%[memory]), %%ymm9\n" /* S second: word 23 */
        "vpsrld $17, %%ymm9, %%ymm10\n" /* S second: word 23 */
        "vpslld $15, %%ymm9, %%ymm11\n" /* S second: word 23 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 23 */
        "vpsrld $19, %%ymm9, %%ymm13\n" /* S second: word 23 */
        "vpslld $13, %%ymm9, %%ymm14\n" /* S second: word 23 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 23 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 23 */
        "vpsrld $10, %%ymm9, %%ymm10\n" /* S second: word 23 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 23 */
        "vpaddd 2272(%[second]), %%ymm14, %%ymm13\n" /* S second: word 23 */
        "vpaddd 512(%[memory]), %%ymm13, %%ymm15\n" /* S second: word 23 */
        "vpaddd 672(%[constants]), %%ymm15, %%ymm12\n" /* S second: word 23 */
        "vmovdqu %%ymm12, 736(%[memory])\n" /* S second: word 23 */
        "vpaddd 704(%[constants]), %%ymm12, %%ymm9\n" /* S second: K + W of round 23 */
        "vmovdqu 704(%[memory]), %%ymm10\n" /* S second: word 24 */
        "vpsrld $17, %%ymm10, %%ymm11\n" /* S second: word 24 */
        "vpslld $15, %%ymm10, %%ymm14\n" /* S second: word 24 */
        "vpxor %%ymm14, %%ymm11, %%ymm13\n" /* S second: word 24 */
        "vpsrld $19, %%ymm10, %%ymm15\n" /* S second: word 24 */
        "vpslld $13, %%ymm10, %%ymm12\n" /* S second: word 24 */
        "vpxor %%ymm12, %%ymm15, %%ymm14\n" /* S second: word 24 */
        "vpxor %%ymm14, %%ymm13, %%ymm11\n" /* S second: word 24 */
        "vpsrld $10, %%ymm10, %%ymm12\n" /* S second: word 24 */
        "vpxor %%ymm12, %%ymm11, %%ymm15\n" /* S second: word 24 */
        "vpaddd 544(%[memory]), %%ymm15, %%ymm14\n" /* S second: word 24 */
        "vpaddd 736(%[constants]), %%ymm14, %%ymm13\n" /* S second: word 24 */
        "vmovdqu %%ymm13, 768(%[memory])\n" /* S second: word 24 */
        "vpaddd 768(%[constants]), %%ymm13, %%ymm10\n" /* S second: K + W of round 24 */
        "vpunpckldq %%ymm10, %%ymm9, %%ymm12\n" /* S second: K + W of rounds 23, 24 */
        "vmovdqu %%ymm12, 512(%[next_second])\n" /* S second: K + W of rounds 23, 24 */
        "vpunpckhdq %%ymm10, %%ymm9, %%ymm11\n" /* S second: K + W of rounds 23, 24 */
        "vmovdqu %%ymm11, 544(%[next_second])\n" /* S second: K + W of rounds 23, 24 */
        "vzeroupper\n" /* S second: K + W of rounds 23, 24 */
        "vmovq 376(%[first]), %%xmm0\n" /* C first 7: rounds 28, 29 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 7: rounds 28, 29 */
        "vmovq 400(%[first]), %%xmm0\n" /* C first 4: rounds 30, 31 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 30, 31 */
        "vmovq 408(%[first]), %%xmm0\n" /* C first 5: rounds 30, 31 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 30, 31 */
        "vmovq 432(%[first]), %%xmm0\n" /* C first 6: rounds 30, 31 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 6: rounds 30, 31 */
        "vmovq 440(%[first]), %%xmm0\n" /* C first 7: rounds 30, 31 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 7: rounds 30, 31 */
        "vmovq 464(%[first]), %%xmm0\n" /* C first 4: rounds 32, 33 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 32, 33 */
        "vmovq 472(%[first]), %%xmm0\n" /* C first 5: rounds 32, 33 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 32, 33 */
        "vmovq 496(%[first]), %%xmm0\n" /* C first 6: rounds 32, 33 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 6: rounds 32, 33 */
        "vmovq 504(%[first]), %%xmm0\n" /* C first 7: rounds 32, 33 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 7: rounds 32, 33 */
        "vmovdqu 3008(%[memory]), %%ymm9\n" /* S first: word 32 */
        "vpsrld $17, %%ymm9, %%ymm10\n" /* S first: word 32 */
        "vpslld $15, %%ymm9, %%ymm11\n" /* S first: word 32 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 32 */
        "vpsrld $19, %%ymm9, %%ymm13\n" /* S first: word 32 */
        "vpslld $13, %%ymm9, %%ymm14\n" /* S first: word 32 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 32 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 32 */
        "vpsrld $10, %%ymm9, %%ymm10\n" /* S first: word 32 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 32 */
        "vpaddd 2848(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 32 */
        "vpbroadcastd 4764(%[memory]), %%ymm15\n" /* S first: word 32 */
        "vpaddd %%ymm15, %%ymm13, %%ymm12\n" /* S first: word 32 */
        "vmovdqu %%ymm12, 3072(%[memory])\n" /* S first: word 32 */
        "vpaddd 1056(%[constants]), %%ymm12, %%ymm9\n" /* S first: K + W of round 32 */
        "vmovdqu 2624(%[memory]), %%ymm10\n" /* S first: word 33 */
        "vpsrld $7, %%ymm10, %%ymm11\n" /* S first: word 33 */
        "vpslld $25, %%ymm10, %%ymm14\n" /* S first: word 33 */
        "vpxor %%ymm14, %%ymm11, %%ymm15\n" /* S first: word 33 */
        "vpsrld $18, %%ymm10, %%ymm13\n" /* S first: word 33 */
        "vpslld $14, %%ymm10, %%ymm12\n" /* S first: word 33 */
        "vpxor %%ymm12, %%ymm13, %%ymm14\n" /* S first: word 33 */
        "vpxor %%ymm14, %%ymm15, %%ymm11\n" /* S first: word 33 */
        "vpsrld $3, %%ymm10, %%ymm12\n" /* S first: word 33 */
        "vpxor %%ymm12, %%ymm11, %%ymm13\n" /* S first: word 33 */
        "vpaddd 2880(%[memory]), %%ymm13, %%ymm14\n" /* S first: word 33 */
        "vpbroadcastd 4772(%[memory]), %%ymm15\n" /* S first: word 33 */
        "vpaddd %%ymm15, %%ymm14, %%ymm10\n" /* S first: word 33 */
        "vmovdqu 3040(%[memory]), %%ymm12\n" /* S first: word 33 */
        "vpsrld $17, %%ymm12, %%ymm11\n" /* S first: word 33 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S first: word 33 */
        "vpxor %%ymm13, %%ymm11, %%ymm15\n" /* S first: word 33 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 33 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 33 */
        "vpxor %%ymm13, %%ymm14, %%ymm11\n" /* S first: word 33 */
        "vpxor %%ymm11, %%ymm15, %%ymm13\n" /* S first: word 33 */
        "vpsrld $10, %%ymm12, %%ymm14\n" /* S first: word 33 */
        "vpxor %%ymm14, %%ymm13, %%ymm11\n" /* S first: word 33 */
        "vpaddd %%ymm11, %%ymm10, %%ymm15\n" /* S first: word 33 */
        "vmovdqu %%ymm15, 3104(%[memory])\n" /* S first: word 33 */
        "vpaddd 1088(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 33 */
        "vpunpckldq %%ymm12, %%ymm9, %%ymm14\n" /* S first: K + W of rounds 32, 33 */
        "vmovdqu %%ymm14, 448(%[next_first])\n" /* S first: K + W of rounds 32, 33 */
        "vpunpckhdq %%ymm12, %%ymm9, %%ymm13\n" /* S first: K + W of rounds 32, 33 */
        "vmovdqu %%ymm13, 480(%[next_first])\n" /* S first: K + W of rounds 32, 33 */
        "vzeroupper\n" /* S first: K + W of rounds 32, 33 */
        "vmovq 528(%[first]), %%xmm0\n" /* C first 4: rounds 34, 35 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 34, 35 */
        "vmovq 536(%[first]), %%xmm0\n" /* C first 5: rounds 34, 35 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 34, 35 */
        "vmovq 560(%[first]), %%xmm0\n" /* C first 6: rounds 34, 35 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 6: rounds 34, 35 */
        "vmovq 568(%[first]), %%xmm0\n" /* C first 7: rounds 34, 35 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 7: rounds 34, 35 */
        "vmovq 592(%[first]), %%xmm0\n" /* C first 4: rounds 36, 37 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 36, 37 */
        "vmovq 600(%[first]), %%xmm0\n" /* C first 5: rounds 36, 37 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 36, 37 */
        "vmovq 624(%[first]), %%xmm0\n" /* C first 6: rounds 36, 37 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 6: rounds 36, 37 */
        "vmovq 632(%[first]), %%xmm0\n" /* C first 7: rounds 36, 37 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 7: rounds 36, 37 */
        "vmovq 656(%[first]), %%xmm0\n" /* C first 4: rounds 38, 39 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 38, 39 */
        "vmovdqu 736(%[memory]), %%ymm9\n" /* S second: word 25 */
        "vpsrld $17, %%ymm9, %%ymm10\n" /* S second: word 25 */
        "vpslld $15, %%ymm9, %%ymm11\n" /* S second: word 25 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 25 */
        "vpsrld $19, %%ymm9, %%ymm13\n" /* S second: word 25 */
        "vpslld $13, %%ymm9, %%ymm14\n" /* S second: word 25 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 25 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 25 */
        "vpsrld $10, %%ymm9, %%ymm10\n" /* S second: word 25 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 25 */
        "vpaddd 576(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 25 */
        "vmovdqu %%ymm13, 800(%[memory])\n" /* S second: word 25 */
        "vpaddd 800(%[constants]), %%ymm13, %%ymm15\n" /* S second: K + W of round 25 */
        "vmovdqu 768(%[memory]), %%ymm12\n" /* S second: word 26 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 26 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 26 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 26 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 26 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 26 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 26 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 26 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 26 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 26 */
        "vpaddd 608(%[memory]), %%ymm14, %%ymm10\n" /* S second: word 26 */
        "vmovdqu %%ymm10, 832(%[memory])\n" /* S second: word 26 */
        "vpaddd 832(%[constants]), %%ymm10, %%ymm11\n" /* S second: K + W of round 26 */
        "vpunpckldq %%ymm11, %%ymm15, %%ymm12\n" /* S second: K + W of rounds 25, 26 */
        "vmovdqu %%ymm12, 576(%[next_second])\n" /* S second: K + W of rounds 25, 26 */
        "vpunpckhdq %%ymm11, %%ymm15, %%ymm13\n" /* S second: K + W of rounds 25, 26 */
        "vmovdqu %%ymm13, 608(%[next_second])\n" /* S second: K + W of rounds 25, 26 */
        "vzeroupper\n" /* S second: K + W of rounds 25, 26 */
        "vmovq 664(%[first]), %%xmm0\n" /* C first 5: rounds 38, 39 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 38, 39 */
        "vmovq 688(%[first]), %%xmm0\n" /* C first 6: rounds 38, 39 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 6: rounds 38, 39 */
        "vmovq 696(%[first]), %%xmm0\n" /* C first 7: rounds 38, 39 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 7: rounds 38, 39 */
        "vmovq 720(%[first]), %%xmm0\n" /* C first 4: rounds 40, 41 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 40, 41 */
        "vmovq 728(%[first]), %%xmm0\n" /* C first 5: rounds 40, 41 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 40, 41 */
        "vmovq 752(%[first]), %%xmm0\n" /* C first 6: rounds 40, 41 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 6: rounds 40, 41 */
        "vmovq 760(%[first]), %%xmm0\n" /* C first 7: rounds 40, 41 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 7: rounds 40, 41 */
        "vmovq 784(%[first]), %%xmm0\n" /* C first 4: rounds 42, 43 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 42, 43 */
        "vmovq 792(%[first]), %%xmm0\n" /* C first 5: rounds 42, 43 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 42, 43 */
        "vmovdqu 2656(%[memory]), %%ymm9\n" /* S first: word 34 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S first: word 34 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S first: word 34 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 34 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S first: word 34 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S first: word 34 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 34 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 34 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S first: word 34 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 34 */
        "vpaddd 2624(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 34 */
        "vpaddd 2912(%[memory]), %%ymm13, %%ymm15\n" /* S first: word 34 */
        "vmovdqu 3072(%[memory]), %%ymm12\n" /* S first: word 34 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 34 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 34 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 34 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 34 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 34 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 34 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 34 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 34 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 34 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S first: word 34 */
        "vmovdqu %%ymm10, 3136(%[memory])\n" /* S first: word 34 */
        "vpaddd 1120(%[constants]), %%ymm10, %%ymm11\n" /* S first: K + W of round 34 */
        "vmovdqu 2688(%[memory]), %%ymm12\n" /* S first: word 35 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S first: word 35 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S first: word 35 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S first: word 35 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S first: word 35 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S first: word 35 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S first: word 35 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S first: word 35 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S first: word 35 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S first: word 35 */
        "vpaddd 2656(%[memory]), %%ymm15, %%ymm9\n" /* S first: word 35 */
        "vpaddd 2944(%[memory]), %%ymm9, %%ymm14\n" /* S first: word 35 */
        "vmovdqu 3104(%[memory]), %%ymm12\n" /* S first: word 35 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S first: word 35 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S first: word 35 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S first: word 35 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S first: word 35 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 35 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S first: word 35 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S first: word 35 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S first: word 35 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S first: word 35 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S first: word 35 */
        "vmovdqu %%ymm15, 3168(%[memory])\n" /* S first: word 35 */
        "vpaddd 1152(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 35 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S first: K + W of rounds 34, 35 */
        "vmovdqu %%ymm9, 512(%[next_first])\n" /* S first: K + W of rounds 34, 35 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S first: K + W of rounds 34, 35 */
        "vmovdqu %%ymm13, 544(%[next_first])\n" /* S first: K + W of rounds 34, 35 */
        "vzeroupper\n" /* S first: K + W of rounds 34, 35 */
        "vmovq 816(%[first]), %%xmm0\n" /* C first 6: rounds 42, 43 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 6: rounds 42, 43 */
        "vmovq 824(%[first]), %%xmm0\n" /* C first 7: rounds 42, 43 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 7: rounds 42, 43 */
        "vmovq 848(%[first]), %%xmm0\n" /* C first 4: rounds 44, 45 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 44, 45 */
        "vmovq 856(%[first]), %%xmm0\n" /* C first 5: rounds 44, 45 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 44, 45 */
        "vmovq 880(%[first]), %%xmm0\n" /* C first 6: rounds 44, 45 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 6: rounds 44, 45 */
        "vmovq 888(%[first]), %%xmm0\n" /* C first 7: rounds 44, 45 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 7: rounds 44, 45 */
        "vmovq 912(%[first]), %%xmm0\n" /* C first 4: rounds 46, 47 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 46, 47 */
        "vmovq 920(%[first]), %%xmm0\n" /* C first 5: rounds 46, 47 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 46, 47 */
        "vmovq 944(%[first]), %%xmm0\n" /* C first 6: rounds 46, 47 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 6: rounds 46, 47 */
        "vmovdqu 800(%[memory]), %%ymm9\n" /* S second: word 27 */
        "vpsrld $17, %%ymm9, %%ymm10\n" /* S second: word 27 */
        "vpslld $15, %%ymm9, %%ymm11\n" /* S second: word 27 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 27 */
        "vpsrld $19, %%ymm9, %%ymm13\n" /* S second: word 27 */
        "vpslld $13, %%ymm9, %%ymm14\n" /* S second: word 27 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 27 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 27 */
        "vpsrld $10, %%ymm9, %%ymm10\n" /* S second: word 27 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 27 */
        "vpaddd 640(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 27 */
        "vmovdqu %%ymm13, 864(%[memory])\n" /* S second: word 27 */
        "vpaddd 864(%[constants]), %%ymm13, %%ymm15\n" /* S second: K + W of round 27 */
        "vmovdqu 832(%[memory]), %%ymm12\n" /* S second: word 28 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 28 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 28 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 28 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 28 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 28 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 28 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 28 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 28 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 28 */
        "vpaddd 672(%[memory]), %%ymm14, %%ymm10\n" /* S second: word 28 */
        "vmovdqu %%ymm10, 896(%[memory])\n" /* S second: word 28 */
        "vpaddd 896(%[constants]), %%ymm10, %%ymm11\n" /* S second: K + W of round 28 */
        "vpunpckldq %%ymm11, %%ymm15, %%ymm12\n" /* S second: K + W of rounds 27, 28 */
        "vmovdqu %%ymm12, 640(%[next_second])\n" /* S second: K + W of rounds 27, 28 */
        "vpunpckhdq %%ymm11, %%ymm15, %%ymm13\n" /* S second: K + W of rounds 27, 28 */
        "vmovdqu %%ymm13, 672(%[next_second])\n" /* S second: K + W of rounds 27, 28 */
        "vzeroupper\n" /* S second: K + W of rounds 27, 28 */
        "vmovq 952(%[first]), %%xmm0\n" /* C first 7: rounds 46, 47 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 7: rounds 46, 47 */
        "vmovq 976(%[first]), %%xmm0\n" /* C first 4: rounds 48, 49 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 48, 49 */
        "vmovq 984(%[first]), %%xmm0\n" /* C first 5: rounds 48, 49 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 48, 49 */
        "vmovq 1008(%[first]), %%xmm0\n" /* C first 6: rounds 48, 49 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 6: rounds 48, 49 */
        "vmovq 1016(%[first]), %%xmm0\n" /* C first 7: rounds 48, 49 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 7: rounds 48, 49 */
        "vmovq 1040(%[first]), %%xmm0\n" /* C first 4: rounds 50, 51 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 50, 51 */
        "vmovq 1048(%[first]), %%xmm0\n" /* C first 5: rounds 50, 51 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 50, 51 */
        "vmovq 1072(%[first]), %%xmm0\n" /* C first 6: rounds 50, 51 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 6: rounds 50, 51 */
        "vmovq 1080(%[first]), %%xmm0\n" /* C first 7: rounds 50, 51 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 7: rounds 50, 51 */
        "vmovdqu 2720(%[memory]), %%ymm9\n" /* S first: word 36 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S first: word 36 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S first: word 36 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 36 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S first: word 36 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S first: word 36 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 36 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 36 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S first: word 36 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 36 */
        "vpaddd 2688(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 36 */
        "vpaddd 2976(%[memory]), %%ymm13, %%ymm15\n" /* S first: word 36 */
        "vmovdqu 3136(%[memory]), %%ymm12\n" /* S first: word 36 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 36 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 36 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 36 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 36 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 36 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 36 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 36 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 36 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 36 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S first: word 36 */
        "vmovdqu %%ymm10, 3200(%[memory])\n" /* S first: word 36 */
        "vpaddd 1184(%[constants]), %%ymm10, %%ymm11\n" /* S first: K + W of round 36 */
        "vmovdqu 2752(%[memory]), %%ymm12\n" /* S first: word 37 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S first: word 37 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S first: word 37 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S first: word 37 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S first: word 37 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S first: word 37 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S first: word 37 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S first: word 37 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S first: word 37 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S first: word 37 */
        "vpaddd 2720(%[memory]), %%ymm15, %%ymm9\n" /* S first: word 37 */
        "vpaddd 3008(%[memory]), %%ymm9, %%ymm14\n" /* S first: word 37 */
        "vmovdqu 3168(%[memory]), %%ymm12\n" /* S first: word 37 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S first: word 37 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S first: word 37 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S first: word 37 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S first: word 37 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 37 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S first: word 37 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S first: word 37 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S first: word 37 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S first: word 37 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S first: word 37 */
        "vmovdqu %%ymm15, 3232(%[memory])\n" /* S first: word 37 */
        "vpaddd 1216(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 37 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S first: K + W of rounds 36, 37 */
        "vmovdqu %%ymm9, 576(%[next_first])\n" /* S first: K + W of rounds 36, 37 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S first: K + W of rounds 36, 37 */
        "vmovdqu %%ymm13, 608(%[next_first])\n" /* S first: K + W of rounds 36, 37 */
        "vzeroupper\n" /* S first: K + W of rounds 36, 37 */
        "vmovq 1104(%[first]), %%xmm0\n" /* C first 4: rounds 52, 53 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 52, 53 */
        "vmovq 1112(%[first]), %%xmm0\n" /* C first 5: rounds 52, 53 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 52, 53 */
        "vmovq 1136(%[first]), %%xmm0\n" /* C first 6: rounds 52, 53 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 6: rounds 52, 53 */
        "vmovq 1144(%[first]), %%xmm0\n" /* C first 7: rounds 52, 53 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 7: rounds 52, 53 */
        "vmovq 1168(%[first]), %%xmm0\n" /* C first 4: rounds 54, 55 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 54, 55 */
        "vmovq 1176(%[first]), %%xmm0\n" /* C first 5: rounds 54, 55 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 54, 55 */
        "vmovq 1200(%[first]), %%xmm0\n" /* C first 6: rounds 54, 55 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 6: rounds 54, 55 */
        "vmovq 1208(%[first]), %%xmm0\n" /* C first 7: rounds 54, 55 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 7: rounds 54, 55 */
        "vmovq 1232(%[first]), %%xmm0\n" /* C first 4: rounds 56, 57 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 56, 57 */
        "vmovdqu 864(%[memory]), %%ymm9\n" /* S second: word 29 */
        "vpsrld $17, %%ymm9, %%ymm10\n" /* S second: word 29 */
        "vpslld $15, %%ymm9, %%ymm11\n" /* S second: word 29 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 29 */
        "vpsrld $19, %%ymm9, %%ymm13\n" /* S second: word 29 */
        "vpslld $13, %%ymm9, %%ymm14\n" /* S second: word 29 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 29 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 29 */
        "vpsrld $10, %%ymm9, %%ymm10\n" /* S second: word 29 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 29 */
        "vpaddd 704(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 29 */
        "vmovdqu %%ymm13, 928(%[memory])\n" /* S second: word 29 */
        "vpaddd 928(%[constants]), %%ymm13, %%ymm15\n" /* S second: K + W of round 29 */
        "vmovdqu 896(%[memory]), %%ymm12\n" /* S second: word 30 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 30 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 30 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 30 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 30 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 30 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 30 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 30 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 30 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 30 */
        "vpaddd 736(%[memory]), %%ymm14, %%ymm10\n" /* S second: word 30 */
        "vpaddd 960(%[constants]), %%ymm10, %%ymm11\n" /* S second: word 30 */
        "vmovdqu %%ymm11, 960(%[memory])\n" /* S second: word 30 */
        "vpaddd 992(%[constants]), %%ymm11, %%ymm12\n" /* S second: K + W of round 30 */
        "vpunpckldq %%ymm12, %%ymm15, %%ymm13\n" /* S second: K + W of rounds 29, 30 */
        "vmovdqu %%ymm13, 704(%[next_second])\n" /* S second: K + W of rounds 29, 30 */
        "vpunpckhdq %%ymm12, %%ymm15, %%ymm9\n" /* S second: K + W of rounds 29, 30 */
        "vmovdqu %%ymm9, 736(%[next_second])\n" /* S second: K + W of rounds 29, 30 */
        "vzeroupper\n" /* S second: K + W of rounds 29, 30 */
        "vmovq 1240(%[first]), %%xmm0\n" /* C first 5: rounds 56, 57 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 56, 57 */
        "vmovq 1264(%[first]), %%xmm0\n" /* C first 6: rounds 56, 57 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 6: rounds 56, 57 */
        "vmovq 1272(%[first]), %%xmm0\n" /* C first 7: rounds 56, 57 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 7: rounds 56, 57 */
        "vmovq 1296(%[first]), %%xmm0\n" /* C first 4: rounds 58, 59 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 58, 59 */
        "vmovq 1304(%[first]), %%xmm0\n" /* C first 5: rounds 58, 59 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 58, 59 */
        "vmovq 1328(%[first]), %%xmm0\n" /* C first 6: rounds 58, 59 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 6: rounds 58, 59 */
        "vmovq 1336(%[first]), %%xmm0\n" /* C first 7: rounds 58, 59 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 7: rounds 58, 59 */
        "vmovq 1360(%[first]), %%xmm0\n" /* C first 4: rounds 60, 61 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 60, 61 */
        "vmovq 1368(%[first]), %%xmm0\n" /* C first 5: rounds 60, 61 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 60, 61 */
        "vmovdqu 2784(%[memory]), %%ymm9\n" /* S first: word 38 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S first: word 38 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S first: word 38 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 38 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S first: word 38 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S first: word 38 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 38 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 38 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S first: word 38 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 38 */
        "vpaddd 2752(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 38 */
        "vpaddd 3040(%[memory]), %%ymm13, %%ymm15\n" /* S first: word 38 */
        "vmovdqu 3200(%[memory]), %%ymm12\n" /* S first: word 38 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 38 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 38 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 38 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 38 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 38 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 38 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 38 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 38 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 38 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S first: word 38 */
        "vmovdqu %%ymm10, 3264(%[memory])\n" /* S first: word 38 */
        "vpaddd 1248(%[constants]), %%ymm10, %%ymm11\n" /* S first: K + W of round 38 */
        "vmovdqu 2816(%[memory]), %%ymm12\n" /* S first: word 39 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S first: word 39 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S first: word 39 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S first: word 39 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S first: word 39 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S first: word 39 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S first: word 39 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S first: word 39 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S first: word 39 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S first: word 39 */
        "vpaddd 2784(%[memory]), %%ymm15, %%ymm9\n" /* S first: word 39 */
        "vpaddd 3072(%[memory]), %%ymm9, %%ymm14\n" /* S first: word 39 */
        "vmovdqu 3232(%[memory]), %%ymm12\n" /* S first: word 39 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S first: word 39 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S first: word 39 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S first: word 39 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S first: word 39 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 39 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S first: word 39 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S first: word 39 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S first: word 39 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S first: word 39 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S first: word 39 */
        "vmovdqu %%ymm15, 3296(%[memory])\n" /* S first: word 39 */
        "vpaddd 1280(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 39 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S first: K + W of rounds 38, 39 */
        "vmovdqu %%ymm9, 640(%[next_first])\n" /* S first: K + W of rounds 38, 39 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S first: K + W of rounds 38, 39 */
        "vmovdqu %%ymm13, 672(%[next_first])\n" /* S first: K + W of rounds 38, 39 */
        "vzeroupper\n" /* S first: K + W of rounds 38, 39 */
        "vmovq 1392(%[first]), %%xmm0\n" /* C first 6: rounds 60, 61 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 6: rounds 60, 61 */
        "vmovq 1400(%[first]), %%xmm0\n" /* C first 7: rounds 60, 61 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 7: rounds 60, 61 */
        "vmovq 1424(%[first]), %%xmm0\n" /* C first 4: rounds 62, 63 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 62, 63 */
        "vmovdqa %%xmm1, 1808(%[next_second])\n" /* C first 4: end */
        "vmovdqa %%xmm2, 1936(%[next_second])\n" /* C first 4: end */
        "vmovq 1432(%[first]), %%xmm0\n" /* C first 5: rounds 62, 63 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 62, 63 */
        "vmovdqa %%xmm3, 1840(%[next_second])\n" /* C first 5: end */
        "vmovdqa %%xmm4, 1968(%[next_second])\n" /* C first 5: end */
        "vmovq 1456(%[first]), %%xmm0\n" /* C first 6: rounds 62, 63 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 6: rounds 62, 63 */
        "vmovdqa %%xmm5, 1872(%[next_second])\n" /* C first 6: end */
        "vmovdqa %%xmm6, 2000(%[next_second])\n" /* C first 6: end */
        "vmovq 1464(%[first]), %%xmm0\n" /* C first 7: rounds 62, 63 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 7: rounds 62, 63 */
        "vmovdqa %%xmm7, 1904(%[next_second])\n" /* C first 7: end */
        "vmovdqa %%xmm8, 2032(%[next_second])\n" /* C first 7: end */
        "vmovdqa 48(%[constants]), %%xmm1\n" /* C second 0: start */
        "vmovddup 1728(%[second]), %%xmm0\n" /* C second 0: start */
        "vpaddq %%xmm0, %%xmm1, %%xmm1\n" /* C second 0: start */
        "vmovdqa 64(%[constants]), %%xmm2\n" /* C second 0: start */
        "vmovq 0(%[second]), %%xmm0\n" /* C second 0: rounds 1, 2 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 0: rounds 1, 2 */
        "vmovdqa 48(%[constants]), %%xmm3\n" /* C second 1: start */
        "vmovddup 1736(%[second]), %%xmm0\n" /* C second 1: start */
        "vpaddq %%xmm0, %%xmm3, %%xmm3\n" /* C second 1: start */
        "vmovdqa 64(%[constants]), %%xmm4\n" /* C second 1: start */
        "vmovq 8(%[second]), %%xmm0\n" /* C second 1: rounds 1, 2 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 1: rounds 1, 2 */
        "vmovdqa 48(%[constants]), %%xmm5\n" /* C second 2: start */
        "vmovddup 1760(%[second]), %%xmm0\n" /* C second 2: start */
        "vpaddq %%xmm0, %%xmm5, %%xmm5\n" /* C second 2: start */
        "vmovdqa 64(%[constants]), %%xmm6\n" /* C second 2: start */
        "vmovq 32(%[second]), %%xmm0\n" /* C second 2: rounds 1, 2 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 2: rounds 1, 2 */
        "vmovdqu 512(%[memory]), %%ymm9\n" /* S second: word 31 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 31 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 31 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 31 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 31 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 31 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 31 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 31 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 31 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 31 */
        "vpaddd 768(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 31 */
        "vpaddd 608(%[constants]), %%ymm13, %%ymm15\n" /* S second: word 31 */
        "vmovdqu 928(%[memory]), %%ymm12\n" /* S second: word 31 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 31 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 31 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 31 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 31 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 31 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 31 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 31 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 31 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 31 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S second: word 31 */
        "vmovdqu %%ymm10, 992(%[memory])\n" /* S second: word 31 */
        "vpaddd 1024(%[constants]), %%ymm10, %%ymm11\n" /* S second: K + W of round 31 */
        "vmovdqu 544(%[memory]), %%ymm12\n" /* S second: word 32 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S second: word 32 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S second: word 32 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S second: word 32 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S second: word 32 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S second: word 32 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S second: word 32 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S second: word 32 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S second: word 32 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S second: word 32 */
        "vpaddd 512(%[memory]), %%ymm15, %%ymm9\n" /* S second: word 32 */
        "vpaddd 800(%[memory]), %%ymm9, %%ymm14\n" /* S second: word 32 */
        "vmovdqu 960(%[memory]), %%ymm12\n" /* S second: word 32 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S second: word 32 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S second: word 32 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S second: word 32 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S second: word 32 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 32 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S second: word 32 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S second: word 32 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S second: word 32 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S second: word 32 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S second: word 32 */
        "vmovdqu %%ymm15, 1024(%[memory])\n" /* S second: word 32 */
        "vpaddd 1056(%[constants]), %%ymm15, %%ymm12\n" /* S second: K + W of round 32 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S second: K + W of rounds 31, 32 */
        "vmovdqu %%ymm9, 768(%[next_second])\n" /* S second: K + W of rounds 31, 32 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S second: K + W of rounds 31, 32 */
        "vmovdqu %%ymm13, 800(%[next_second])\n" /* S second: K + W of rounds 31, 32 */
        "vzeroupper\n" /* S second: K + W of rounds 31, 32 */
        "vmovdqa 48(%[constants]), %%xmm7\n" /* C second 3: start */
        "vmovddup 1768(%[second]), %%xmm0\n" /* C second 3: start */
        "vpaddq %%xmm0, %%xmm7, %%xmm7\n" /* C second 3: start */
        "vmovdqa 64(%[constants]), %%xmm8\n" /* C second 3: start */
        "vmovq 40(%[second]), %%xmm0\n" /* C second 3: rounds 1, 2 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 3: rounds 1, 2 */
        "vmovq 64(%[second]), %%xmm0\n" /* C second 0: rounds 3, 4 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 0: rounds 3, 4 */
        "vmovq 72(%[second]), %%xmm0\n" /* C second 1: rounds 3, 4 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 1: rounds 3, 4 */
        "vmovq 96(%[second]), %%xmm0\n" /* C second 2: rounds 3, 4 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 2: rounds 3, 4 */
        "vmovq 104(%[second]), %%xmm0\n" /* C second 3: rounds 3, 4 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 3: rounds 3, 4 */
        "vmovq 128(%[second]), %%xmm0\n" /* C second 0: rounds 5, 6 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 0: rounds 5, 6 */
        "vmovq 136(%[second]), %%xmm0\n" /* C second 1: rounds 5, 6 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 1: rounds 5, 6 */
        "vmovq 160(%[second]), %%xmm0\n" /* C second 2: rounds 5, 6 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 2: rounds 5, 6 */
        "vmovq 168(%[second]), %%xmm0\n" /* C second 3: rounds 5, 6 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 3: rounds 5, 6 */
        "vmovdqu 576(%[memory]), %%ymm9\n" /* S second: word 33 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 33 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 33 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 33 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 33 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 33 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 33 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 33 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 33 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 33 */
        "vpaddd 544(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 33 */
        "vpaddd 832(%[memory]), %%ymm13, %%ymm15\n" /* S second: word 33 */
        "vmovdqu 992(%[memory]), %%ymm12\n" /* S second: word 33 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 33 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 33 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 33 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 33 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 33 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 33 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 33 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 33 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 33 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S second: word 33 */
        "vmovdqu %%ymm10, 1056(%[memory])\n" /* S second: word 33 */
        "vpaddd 1088(%[constants]), %%ymm10, %%ymm11\n" /* S second: K + W of round 33 */
        "vmovdqu 608(%[memory]), %%ymm12\n" /* S second: word 34 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S second: word 34 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S second: word 34 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S second: word 34 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S second: word 34 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S second: word 34 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S second: word 34 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S second: word 34 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S second: word 34 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S second: word 34 */
        "vpaddd 576(%[memory]), %%ymm15, %%ymm9\n" /* S second: word 34 */
        "vpaddd 864(%[memory]), %%ymm9, %%ymm14\n" /* S second: word 34 */
        "vmovdqu 1024(%[memory]), %%ymm12\n" /* S second: word 34 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S second: word 34 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S second: word 34 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S second: word 34 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S second: word 34 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 34 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S second: word 34 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S second: word 34 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S second: word 34 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S second: word 34 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S second: word 34 */
        "vmovdqu %%ymm15, 1088(%[memory])\n" /* S second: word 34 */
        "vpaddd 1120(%[constants]), %%ymm15, %%ymm12\n" /* S second: K + W of round 34 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S second: K + W of rounds 33, 34 */
        "vmovdqu %%ymm9, 832(%[next_second])\n" /* S second: K + W of rounds 33, 34 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S second: K + W of rounds 33, 34 */
        "vmovdqu %%ymm13, 864(%[next_second])\n" /* S second: K + W of rounds 33, 34 */
        "vzeroupper\n" /* S second: K + W of rounds 33, 34 */
        "vmovq 192(%[second]), %%xmm0\n" /* C second 0: rounds 7, 8 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 0: rounds 7, 8 */
        "vmovq 200(%[second]), %%xmm0\n" /* C second 1: rounds 7, 8 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 1: rounds 7, 8 */
        "vmovq 224(%[second]), %%xmm0\n" /* C second 2: rounds 7, 8 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 2: rounds 7, 8 */
        "vmovq 232(%[second]), %%xmm0\n" /* C second 3: rounds 7, 8 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 3: rounds 7, 8 */
        "vmovq 80(%[constants]), %%xmm0\n" /* C second 0: rounds 9, 10 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 0: rounds 9, 10 */
        "vmovq 80(%[constants]), %%xmm0\n" /* C second 1: rounds 9, 10 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 1: rounds 9, 10 */
        "vmovq 80(%[constants]), %%xmm0\n" /* C second 2: rounds 9, 10 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 2: rounds 9, 10 */
        "vmovq 80(%[constants]), %%xmm0\n" /* C second 3: rounds 9, 10 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 3: rounds 9, 10 */
        "vmovq 88(%[constants]), %%xmm0\n" /* C second 0: rounds 11, 12 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 0: rounds 11, 12 */
        "vmovdqu 2848(%[memory]), %%ymm9\n" /* S first: word 40 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S first: word 40 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S first: word 40 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 40 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S first: word 40 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S first: word 40 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 40 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 40 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S first: word 40 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 40 */
        "vpaddd 2816(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 40 */
        "vpaddd 3104(%[memory]), %%ymm13, %%ymm15\n" /* S first: word 40 */
        "vmovdqu 3264(%[memory]), %%ymm12\n" /* S first: word 40 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 40 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 40 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 40 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 40 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 40 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 40 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 40 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 40 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 40 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S first: word 40 */
        "vmovdqu %%ymm10, 3328(%[memory])\n" /* S first: word 40 */
        "vpaddd 1312(%[constants]), %%ymm10, %%ymm11\n" /* S first: K + W of round 40 */
        "vmovdqu 2880(%[memory]), %%ymm12\n" /* S first: word 41 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S first: word 41 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S first: word 41 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S first: word 41 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S first: word 41 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S first: word 41 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S first: word 41 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S first: word 41 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S first: word 41 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S first: word 41 */
        "vpaddd 2848(%[memory]), %%ymm15, %%ymm9\n" /* S first: word 41 */
        "vpaddd 3136(%[memory]), %%ymm9, %%ymm14\n" /* S first: word 41 */
        "vmovdqu 3296(%[memory]), %%ymm12\n" /* S first: word 41 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S first: word 41 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S first: word 41 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S first: word 41 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S first: word 41 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 41 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S first: word 41 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S first: word 41 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S first: word 41 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S first: word 41 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S first: word 41 */
        "vmovdqu %%ymm15, 3360(%[memory])\n" /* S first: word 41 */
        "vpaddd 1344(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 41 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S first: K + W of rounds 40, 41 */
        "vmovdqu %%ymm9, 704(%[next_first])\n" /* S first: K + W of rounds 40, 41 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S first: K + W of rounds 40, 41 */
        "vmovdqu %%ymm13, 736(%[next_first])\n" /* S first: K + W of rounds 40, 41 */
        "vzeroupper\n" /* S first: K + W of rounds 40, 41 */
        "vmovq 88(%[constants]), %%xmm0\n" /* C second 1: rounds 11, 12 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 1: rounds 11, 12 */
        "vmovq 88(%[constants]), %%xmm0\n" /* C second 2: rounds 11, 12 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 2: rounds 11, 12 */
        "vmovq 88(%[constants]), %%xmm0\n" /* C second 3: rounds 11, 12 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 3: rounds 11, 12 */
        "vmovq 96(%[constants]), %%xmm0\n" /* C second 0: rounds 13, 14 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 0: rounds 13, 14 */
        "vmovq 96(%[constants]), %%xmm0\n" /* C second 1: rounds 13, 14 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 1: rounds 13, 14 */
        "vmovq 96(%[constants]), %%xmm0\n" /* C second 2: rounds 13, 14 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 2: rounds 13, 14 */
        "vmovq 96(%[constants]), %%xmm0\n" /* C second 3: rounds 13, 14 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 3: rounds 13, 14 */
        "vmovq 256(%[second]), %%xmm0\n" /* C second 0: rounds 15, 16 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 0: rounds 15, 16 */
        "vmovq 264(%[second]), %%xmm0\n" /* C second 1: rounds 15, 16 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 1: rounds 15, 16 */
        "vmovdqu 640(%[memory]), %%ymm9\n" /* S second: word 35 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 35 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 35 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 35 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 35 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 35 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 35 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 35 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 35 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 35 */
        "vpaddd 608(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 35 */
        "vpaddd 896(%[memory]), %%ymm13, %%ymm15\n" /* S second: word 35 */
        "vmovdqu 1056(%[memory]), %%ymm12\n" /* S second: word 35 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 35 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 35 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 35 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 35 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 35 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 35 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 35 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 35 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 35 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S second: word 35 */
        "vmovdqu %%ymm10, 1120(%[memory])\n" /* S second: word 35 */
        "vpaddd 1152(%[constants]), %%ymm10, %%ymm11\n" /* S second: K + W of round 35 */
        "vmovdqu 672(%[memory]), %%ymm12\n" /* S second: word 36 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S second: word 36 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S second: word 36 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S second: word 36 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S second: word 36 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S second: word 36 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S second: word 36 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S second: word 36 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S second: word 36 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S second: word 36 */
        "vpaddd 640(%[memory]), %%ymm15, %%ymm9\n" /* S second: word 36 */
        "vpaddd 928(%[memory]), %%ymm9, %%ymm14\n" /* S second: word 36 */
        "vmovdqu 1088(%[memory]), %%ymm12\n" /* S second: word 36 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S second: word 36 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S second: word 36 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S second: word 36 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S second: word 36 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 36 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S second: word 36 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S second: word 36 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S second: word 36 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S second: word 36 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S second: word 36 */
        "vmovdqu %%ymm15, 1152(%[memory])\n" /* S second: word 36 */
        "vpaddd 1184(%[constants]), %%ymm15, %%ymm12\n" /* S second: K + W of round 36 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S second: K + W of rounds 35, 36 */
        "vmovdqu %%ymm9, 896(%[next_second])\n" /* S second: K + W of rounds 35, 36 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S second: K + W of rounds 35, 36 */
        "vmovdqu %%ymm13, 928(%[next_second])\n" /* S second: K + W of rounds 35, 36 */
        "vzeroupper\n" /* S second: K + W of rounds 35, 36 */
        "vmovq 288(%[second]), %%xmm0\n" /* C second 2: rounds 15, 16 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 2: rounds 15, 16 */
        "vmovq 296(%[second]), %%xmm0\n" /* C second 3: rounds 15, 16 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 3: rounds 15, 16 */
        "vmovq 320(%[second]), %%xmm0\n" /* C second 0: rounds 17, 18 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 0: rounds 17, 18 */
        "vmovq 328(%[second]), %%xmm0\n" /* C second 1: rounds 17, 18 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 1: rounds 17, 18 */
        "vmovq 352(%[second]), %%xmm0\n" /* C second 2: rounds 17, 18 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 2: rounds 17, 18 */
        "vmovq 360(%[second]), %%xmm0\n" /* C second 3: rounds 17, 18 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 3: rounds 17, 18 */
        "vmovq 384(%[second]), %%xmm0\n" /* C second 0: rounds 19, 20 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 0: rounds 19, 20 */
        "vmovq 392(%[second]), %%xmm0\n" /* C second 1: rounds 19, 20 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 1: rounds 19, 20 */
        "vmovq 416(%[second]), %%xmm0\n" /* C second 2: rounds 19, 20 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 2: rounds 19, 20 */
        "vmovdqu 2912(%[memory]), %%ymm9\n" /* S first: word 42 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S first: word 42 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S first: word 42 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 42 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S first: word 42 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S first: word 42 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 42 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 42 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S first: word 42 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 42 */
        "vpaddd 2880(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 42 */
        "vpaddd 3168(%[memory]), %%ymm13, %%ymm15\n" /* S first: word 42 */
        "vmovdqu 3328(%[memory]), %%ymm12\n" /* S first: word 42 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 42 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 42 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 42 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 42 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 42 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 42 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 42 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 42 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 42 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S first: word 42 */
        "vmovdqu %%ymm10, 3392(%[memory])\n" /* S first: word 42 */
        "vpaddd 1376(%[constants]), %%ymm10, %%ymm11\n" /* S first: K + W of round 42 */
        "vmovdqu 2944(%[memory]), %%ymm12\n" /* S first: word 43 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S first: word 43 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S first: word 43 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S first: word 43 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S first: word 43 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S first: word 43 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S first: word 43 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S first: word 43 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S first: word 43 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S first: word 43 */
        "vpaddd 2912(%[memory]), %%ymm15, %%ymm9\n" /* S first: word 43 */
        "vpaddd 3200(%[memory]), %%ymm9, %%ymm14\n" /* S first: word 43 */
        "vmovdqu 3360(%[memory]), %%ymm12\n" /* S first: word 43 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S first: word 43 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S first: word 43 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S first: word 43 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S first: word 43 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 43 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S first: word 43 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S first: word 43 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S first: word 43 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S first: word 43 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S first: word 43 */
        "vmovdqu %%ymm15, 3424(%[memory])\n" /* S first: word 43 */
        "vpaddd 1408(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 43 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S first: K + W of rounds 42, 43 */
        "vmovdqu %%ymm9, 768(%[next_first])\n" /* S first: K + W of rounds 42, 43 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S first: K + W of rounds 42, 43 */
        "vmovdqu %%ymm13, 800(%[next_first])\n" /* S first: K + W of rounds 42, 43 */
        "vzeroupper\n" /* S first: K + W of rounds 42, 43 */
        "vmovq 424(%[second]), %%xmm0\n" /* C second 3: rounds 19, 20 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 3: rounds 19, 20 */
        "vmovq 448(%[second]), %%xmm0\n" /* C second 0: rounds 21, 22 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 0: rounds 21, 22 */
        "vmovq 456(%[second]), %%xmm0\n" /* C second 1: rounds 21, 22 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 1: rounds 21, 22 */
        "vmovq 480(%[second]), %%xmm0\n" /* C second 2: rounds 21, 22 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 2: rounds 21, 22 */
        "vmovq 488(%[second]), %%xmm0\n" /* C second 3: rounds 21, 22 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 3: rounds 21, 22 */
        "vmovq 512(%[second]), %%xmm0\n" /* C second 0: rounds 23, 24 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 0: rounds 23, 24 */
        "vmovq 520(%[second]), %%xmm0\n" /* C second 1: rounds 23, 24 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 1: rounds 23, 24 */
        "vmovq 544(%[second]), %%xmm0\n" /* C second 2: rounds 23, 24 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 2: rounds 23, 24 */
        "vmovq 552(%[second]), %%xmm0\n" /* C second 3: rounds 23, 24 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 3: rounds 23, 24 */
        "vmovdqu 704(%[memory]), %%ymm9\n" /* S second: word 37 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 37 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 37 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 37 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 37 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 37 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 37 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 37 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 37 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 37 */
        "vpaddd 672(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 37 */
        "vpaddd 960(%[memory]), %%ymm13, %%ymm15\n" /* S second: word 37 */
        "vmovdqu 1120(%[memory]), %%ymm12\n" /* S second: word 37 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 37 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 37 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 37 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 37 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 37 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 37 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 37 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 37 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 37 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S second: word 37 */
        "vmovdqu %%ymm10, 1184(%[memory])\n" /* S second: word 37 */
        "vpaddd 1216(%[constants]), %%ymm10, %%ymm11\n" /* S second: K + W of round 37 */
        "vmovdqu 736(%[memory]), %%ymm12\n" /* S second: word 38 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S second: word 38 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S second: word 38 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S second: word 38 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S second: word 38 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S second: word 38 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S second: word 38 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S second: word 38 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S second: word 38 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S second: word 38 */
        "vpaddd 704(%[memory]), %%ymm15, %%ymm9\n" /* S second: word 38 */
        "vpaddd 992(%[memory]), %%ymm9, %%ymm14\n" /* S second: word 38 */
        "vmovdqu 1152(%[memory]), %%ymm12\n" /* S second: word 38 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S second: word 38 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S second: word 38 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S second: word 38 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S second: word 38 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 38 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S second: word 38 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S second: word 38 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S second: word 38 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S second: word 38 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S second: word 38 */
        "vmovdqu %%ymm15, 1216(%[memory])\n" /* S second: word 38 */
        "vpaddd 1248(%[constants]), %%ymm15, %%ymm12\n" /* S second: K + W of round 38 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S second: K + W of rounds 37, 38 */
        "vmovdqu %%ymm9, 960(%[next_second])\n" /* S second: K + W of rounds 37, 38 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S second: K + W of rounds 37, 38 */
        "vmovdqu %%ymm13, 992(%[next_second])\n" /* S second: K + W of rounds 37, 38 */
        "vzeroupper\n" /* S second: K + W of rounds 37, 38 */
        "vmovq 576(%[second]), %%xmm0\n" /* C second 0: rounds 25, 26 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 0: rounds 25, 26 */
        "vmovq 584(%[second]), %%xmm0\n" /* C second 1: rounds 25, 26 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 1: rounds 25, 26 */
        "vmovq 608(%[second]), %%xmm0\n" /* C second 2: rounds 25, 26 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 2: rounds 25, 26 */
        "vmovq 616(%[second]), %%xmm0\n" /* C second 3: rounds 25, 26 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 3: rounds 25, 26 */
        "vmovq 640(%[second]), %%xmm0\n" /* C second 0: rounds 27, 28 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 0: rounds 27, 28 */
        "vmovq 648(%[second]), %%xmm0\n" /* C second 1: rounds 27, 28 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 1: rounds 27, 28 */
        "vmovq 672(%[second]), %%xmm0\n" /* C second 2: rounds 27, 28 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 2: rounds 27, 28 */
        "vmovq 680(%[second]), %%xmm0\n" /* C second 3: rounds 27, 28 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 3: rounds 27, 28 */
        "vmovq 704(%[second]), %%xmm0\n" /* C second 0: rounds 29, 30 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 0: rounds 29, 30 */
        "vmovdqu 2976(%[memory]), %%ymm9\n" /* S first: word 44 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S first: word 44 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S first: word 44 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 44 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S first: word 44 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S first: word 44 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 44 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 44 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S first: word 44 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 44 */
        "vpaddd 2944(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 44 */
        "vpaddd 3232(%[memory]), %%ymm13, %%ymm15\n" /* S first: word 44 */
        "vmovdqu 3392(%[memory]), %%ymm12\n" /* S first: word 44 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 44 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 44 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 44 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 44 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 44 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 44 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 44 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 44 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 44 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S first: word 44 */
        "vmovdqu %%ymm10, 3456(%[memory])\n" /* S first: word 44 */
        "vpaddd 1440(%[constants]), %%ymm10, %%ymm11\n" /* S first: K + W of round 44 */
        "vmovdqu 3008(%[memory]), %%ymm12\n" /* S first: word 45 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S first: word 45 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S first: word 45 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S first: word 45 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S first: word 45 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S first: word 45 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S first: word 45 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S first: word 45 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S first: word 45 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S first: word 45 */
        "vpaddd 2976(%[memory]), %%ymm15, %%ymm9\n" /* S first: word 45 */
        "vpaddd 3264(%[memory]), %%ymm9, %%ymm14\n" /* S first: word 45 */
        "vmovdqu 3424(%[memory]), %%ymm12\n" /* S first: word 45 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S first: word 45 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S first: word 45 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S first: word 45 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S first: word 45 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 45 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S first: word 45 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S first: word 45 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S first: word 45 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S first: word 45 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S first: word 45 */
        "vmovdqu %%ymm15, 3488(%[memory])\n" /* S first: word 45 */
        "vpaddd 1472(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 45 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S first: K + W of rounds 44, 45 */
        "vmovdqu %%ymm9, 832(%[next_first])\n" /* S first: K + W of rounds 44, 45 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S first: K + W of rounds 44, 45 */
        "vmovdqu %%ymm13, 864(%[next_first])\n" /* S first: K + W of rounds 44, 45 */
        "vzeroupper\n" /* S first: K + W of rounds 44, 45 */
        "vmovq 712(%[second]), %%xmm0\n" /* C second 1: rounds 29, 30 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 1: rounds 29, 30 */
        "vmovq 736(%[second]), %%xmm0\n" /* C second 2: rounds 29, 30 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 2: rounds 29, 30 */
        "vmovq 744(%[second]), %%xmm0\n" /* C second 3: rounds 29, 30 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 3: rounds 29, 30 */
        "vmovq 768(%[second]), %%xmm0\n" /* C second 0: rounds 31, 32 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 0: rounds 31, 32 */
        "vmovq 776(%[second]), %%xmm0\n" /* C second 1: rounds 31, 32 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 1: rounds 31, 32 */
        "vmovq 800(%[second]), %%xmm0\n" /* C second 2: rounds 31, 32 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 2: rounds 31, 32 */
        "vmovq 808(%[second]), %%xmm0\n" /* C second 3: rounds 31, 32 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 3: rounds 31, 32 */
        "vmovq 832(%[second]), %%xmm0\n" /* C second 0: rounds 33, 34 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 0: rounds 33, 34 */
        "vmovq 840(%[second]), %%xmm0\n" /* C second 1: rounds 33, 34 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 1: rounds 33, 34 */
        "vmovdqu 768(%[memory]), %%ymm9\n" /* S second: word 39 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 39 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 39 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 39 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 39 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 39 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 39 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 39 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 39 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 39 */
        "vpaddd 736(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 39 */
        "vpaddd 1024(%[memory]), %%ymm13, %%ymm15\n" /* S second: word 39 */
        "vmovdqu 1184(%[memory]), %%ymm12\n" /* S second: word 39 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 39 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 39 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 39 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 39 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 39 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 39 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 39 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 39 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 39 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S second: word 39 */
        "vmovdqu %%ymm10, 1248(%[memory])\n" /* S second: word 39 */
        "vpaddd 1280(%[constants]), %%ymm10, %%ymm11\n" /* S second: K + W of round 39 */
        "vmovdqu 800(%[memory]), %%ymm12\n" /* S second: word 40 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S second: word 40 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S second: word 40 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S second: word 40 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S second: word 40 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S second: word 40 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S second: word 40 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S second: word 40 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S second: word 40 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S second: word 40 */
        "vpaddd 768(%[memory]), %%ymm15, %%ymm9\n" /* S second: word 40 */
        "vpaddd 1056(%[memory]), %%ymm9, %%ymm14\n" /* S second: word 40 */
        "vmovdqu 1216(%[memory]), %%ymm12\n" /* S second: word 40 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S second: word 40 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S second: word 40 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S second: word 40 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S second: word 40 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 40 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S second: word 40 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S second: word 40 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S second: word 40 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S second: word 40 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S second: word 40 */
        "vmovdqu %%ymm15, 1280(%[memory])\n" /* S second: word 40 */
        "vpaddd 1312(%[constants]), %%ymm15, %%ymm12\n" /* S second: K + W of round 40 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S second: K + W of rounds 39, 40 */
        "vmovdqu %%ymm9, 1024(%[next_second])\n" /* S second: K + W of rounds 39, 40 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S second: K + W of rounds 39, 40 */
        "vmovdqu %%ymm13, 1056(%[next_second])\n" /* S second: K + W of rounds 39, 40 */
        "vzeroupper\n" /* S second: K + W of rounds 39, 40 */
        "vmovq 864(%[second]), %%xmm0\n" /* C second 2: rounds 33, 34 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 2: rounds 33, 34 */
        "vmovq 872(%[second]), %%xmm0\n" /* C second 3: rounds 33, 34 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 3: rounds 33, 34 */
        "vmovq 896(%[second]), %%xmm0\n" /* C second 0: rounds 35, 36 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 0: rounds 35, 36 */
        "vmovq 904(%[second]), %%xmm0\n" /* C second 1: rounds 35, 36 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 1: rounds 35, 36 */
        "vmovq 928(%[second]), %%xmm0\n" /* C second 2: rounds 35, 36 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 2: rounds 35, 36 */
        "vmovq 936(%[second]), %%xmm0\n" /* C second 3: rounds 35, 36 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 3: rounds 35, 36 */
        "vmovq 960(%[second]), %%xmm0\n" /* C second 0: rounds 37, 38 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 0: rounds 37, 38 */
        "vmovq 968(%[second]), %%xmm0\n" /* C second 1: rounds 37, 38 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 1: rounds 37, 38 */
        "vmovq 992(%[second]), %%xmm0\n" /* C second 2: rounds 37, 38 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 2: rounds 37, 38 */
        "vmovdqu 3040(%[memory]), %%ymm9\n" /* S first: word 46 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S first: word 46 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S first: word 46 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 46 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S first: word 46 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S first: word 46 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 46 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 46 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S first: word 46 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 46 */
        "vpaddd 3008(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 46 */
        "vpaddd 3296(%[memory]), %%ymm13, %%ymm15\n" /* S first: word 46 */
        "vmovdqu 3456(%[memory]), %%ymm12\n" /* S first: word 46 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 46 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 46 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 46 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 46 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 46 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 46 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 46 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 46 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 46 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S first: word 46 */
        "vmovdqu %%ymm10, 3520(%[memory])\n" /* S first: word 46 */
        "vpaddd 1504(%[constants]), %%ymm10, %%ymm11\n" /* S first: K + W of round 46 */
        "vmovdqu 3072(%[memory]), %%ymm12\n" /* S first: word 47 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S first: word 47 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S first: word 47 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S first: word 47 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S first: word 47 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S first: word 47 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S first: word 47 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S first: word 47 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S first: word 47 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S first: word 47 */
        "vpaddd 3040(%[memory]), %%ymm15, %%ymm9\n" /* S first: word 47 */
        "vpaddd 3328(%[memory]), %%ymm9, %%ymm14\n" /* S first: word 47 */
        "vmovdqu 3488(%[memory]), %%ymm12\n" /* S first: word 47 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S first: word 47 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S first: word 47 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S first: word 47 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S first: word 47 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 47 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S first: word 47 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S first: word 47 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S first: word 47 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S first: word 47 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S first: word 47 */
        "vmovdqu %%ymm15, 3552(%[memory])\n" /* S first: word 47 */
        "vpaddd 1536(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 47 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S first: K + W of rounds 46, 47 */
        "vmovdqu %%ymm9, 896(%[next_first])\n" /* S first: K + W of rounds 46, 47 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S first: K + W of rounds 46, 47 */
        "vmovdqu %%ymm13, 928(%[next_first])\n" /* S first: K + W of rounds 46, 47 */
        "vzeroupper\n" /* S first: K + W of rounds 46, 47 */
        "vmovq 1000(%[second]), %%xmm0\n" /* C second 3: rounds 37, 38 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 3: rounds 37, 38 */
        "vmovq 1024(%[second]), %%xmm0\n" /* C second 0: rounds 39, 40 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 0: rounds 39, 40 */
        "vmovq 1032(%[second]), %%xmm0\n" /* C second 1: rounds 39, 40 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 1: rounds 39, 40 */
        "vmovq 1056(%[second]), %%xmm0\n" /* C second 2: rounds 39, 40 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 2: rounds 39, 40 */
        "vmovq 1064(%[second]), %%xmm0\n" /* C second 3: rounds 39, 40 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 3: rounds 39, 40 */
        "vmovq 1088(%[second]), %%xmm0\n" /* C second 0: rounds 41, 42 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 0: rounds 41, 42 */
        "vmovq 1096(%[second]), %%xmm0\n" /* C second 1: rounds 41, 42 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 1: rounds 41, 42 */
        "vmovq 1120(%[second]), %%xmm0\n" /* C second 2: rounds 41, 42 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 2: rounds 41, 42 */
        "vmovq 1128(%[second]), %%xmm0\n" /* C second 3: rounds 41, 42 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 3: rounds 41, 42 */
        "vmovdqu 832(%[memory]), %%ymm9\n" /* S second: word 41 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 41 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 41 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 41 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 41 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 41 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 41 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 41 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 41 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 41 */
        "vpaddd 800(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 41 */
        "vpaddd 1088(%[memory]), %%ymm13, %%ymm15\n" /* S second: word 41 */
        "vmovdqu 1248(%[memory]), %%ymm12\n" /* S second: word 41 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 41 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 41 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 41 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 41 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 41 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 41 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 41 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 41 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 41 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S second: word 41 */
        "vmovdqu %%ymm10, 1312(%[memory])\n" /* S second: word 41 */
        "vpaddd 1344(%[constants]), %%ymm10, %%ymm11\n" /* S second: K + W of round 41 */
        "vmovdqu 864(%[memory]), %%ymm12\n" /* S second: word 42 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S second: word 42 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S second: word 42 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S second: word 42 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S second: word 42 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S second: word 42 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S second: word 42 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S second: word 42 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S second: word 42 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S second: word 42 */
        "vpaddd 832(%[memory]), %%ymm15, %%ymm9\n" /* S second: word 42 */
        "vpaddd 1120(%[memory]), %%ymm9, %%ymm14\n" /* S second: word 42 */
        "vmovdqu 1280(%[memory]), %%ymm12\n" /* S second: word 42 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S second: word 42 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S second: word 42 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S second: word 42 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S second: word 42 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 42 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S second: word 42 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S second: word 42 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S second: word 42 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S second: word 42 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S second: word 42 */
        "vmovdqu %%ymm15, 1344(%[memory])\n" /* S second: word 42 */
        "vpaddd 1376(%[constants]), %%ymm15, %%ymm12\n" /* S second: K + W of round 42 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S second: K + W of rounds 41, 42 */
        "vmovdqu %%ymm9, 1088(%[next_second])\n" /* S second: K + W of rounds 41, 42 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S second: K + W of rounds 41, 42 */
        "vmovdqu %%ymm13, 1120(%[next_second])\n" /* S second: K + W of rounds 41, 42 */
        "vzeroupper\n" /* S second: K + W of rounds 41, 42 */
        "vmovq 1152(%[second]), %%xmm0\n" /* C second 0: rounds 43, 44 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 0: rounds 43, 44 */
        "vmovq 1160(%[second]), %%xmm0\n" /* C second 1: rounds 43, 44 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 1: rounds 43, 44 */
        "vmovq 1184(%[second]), %%xmm0\n" /* C second 2: rounds 43, 44 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 2: rounds 43, 44 */
        "vmovq 1192(%[second]), %%xmm0\n" /* C second 3: rounds 43, 44 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 3: rounds 43, 44 */
        "vmovq 1216(%[second]), %%xmm0\n" /* C second 0: rounds 45, 46 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 0: rounds 45, 46 */
        "vmovq 1224(%[second]), %%xmm0\n" /* C second 1: rounds 45, 46 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 1: rounds 45, 46 */
        "vmovq 1248(%[second]), %%xmm0\n" /* C second 2: rounds 45, 46 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 2: rounds 45, 46 */
        "vmovq 1256(%[second]), %%xmm0\n" /* C second 3: rounds 45, 46 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 3: rounds 45, 46 */
        "vmovq 1280(%[second]), %%xmm0\n" /* C second 0: rounds 47, 48 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 0: rounds 47, 48 */
        "vmovdqu 3104(%[memory]), %%ymm9\n" /* S first: word 48 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S first: word 48 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S first: word 48 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 48 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S first: word 48 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S first: word 48 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 48 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 48 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S first: word 48 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 48 */
        "vpaddd 3072(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 48 */
        "vpaddd 3360(%[memory]), %%ymm13, %%ymm15\n" /* S first: word 48 */
        "vmovdqu 3520(%[memory]), %%ymm12\n" /* S first: word 48 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 48 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 48 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 48 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 48 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 48 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 48 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 48 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 48 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 48 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S first: word 48 */
        "vmovdqu %%ymm10, 3584(%[memory])\n" /* S first: word 48 */
        "vpaddd 1568(%[constants]), %%ymm10, %%ymm11\n" /* S first: K + W of round 48 */
        "vmovdqu 3136(%[memory]), %%ymm12\n" /* S first: word 49 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S first: word 49 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S first: word 49 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S first: word 49 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S first: word 49 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S first: word 49 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S first: word 49 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S first: word 49 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S first: word 49 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S first: word 49 */
        "vpaddd 3104(%[memory]), %%ymm15, %%ymm9\n" /* S first: word 49 */
        "vpaddd 3392(%[memory]), %%ymm9, %%ymm14\n" /* S first: word 49 */
        "vmovdqu 3552(%[memory]), %%ymm12\n" /* S first: word 49 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S first: word 49 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S first: word 49 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S first: word 49 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S first: word 49 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 49 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S first: word 49 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S first: word 49 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S first: word 49 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S first: word 49 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S first: word 49 */
        "vmovdqu %%ymm15, 3616(%[memory])\n" /* S first: word 49 */
        "vpaddd 1600(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 49 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S first: K + W of rounds 48, 49 */
        "vmovdqu %%ymm9, 960(%[next_first])\n" /* S first: K + W of rounds 48, 49 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S first: K + W of rounds 48, 49 */
        "vmovdqu %%ymm13, 992(%[next_first])\n" /* S first: K + W of rounds 48, 49 */
        "vzeroupper\n" /* S first: K + W of rounds 48, 49 */
        "vmovq 1288(%[second]), %%xmm0\n" /* C second 1: rounds 47, 48 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 1: rounds 47, 48 */
        "vmovq 1312(%[second]), %%xmm0\n" /* C second 2: rounds 47, 48 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 2: rounds 47, 48 */
        "vmovq 1320(%[second]), %%xmm0\n" /* C second 3: rounds 47, 48 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 3: rounds 47, 48 */
        "vmovq 1344(%[second]), %%xmm0\n" /* C second 0: rounds 49, 50 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 0: rounds 49, 50 */
        "vmovq 1352(%[second]), %%xmm0\n" /* C second 1: rounds 49, 50 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 1: rounds 49, 50 */
        "vmovq 1376(%[second]), %%xmm0\n" /* C second 2: rounds 49, 50 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 2: rounds 49, 50 */
        "vmovq 1384(%[second]), %%xmm0\n" /* C second 3: rounds 49, 50 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 3: rounds 49, 50 */
        "vmovq 1408(%[second]), %%xmm0\n" /* C second 0: rounds 51, 52 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 0: rounds 51, 52 */
        "vmovq 1416(%[second]), %%xmm0\n" /* C second 1: rounds 51, 52 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 1: rounds 51, 52 */
        "vmovdqu 896(%[memory]), %%ymm9\n" /* S second: word 43 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 43 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 43 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 43 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 43 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 43 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 43 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 43 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 43 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 43 */
        "vpaddd 864(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 43 */
        "vpaddd 1152(%[memory]), %%ymm13, %%ymm15\n" /* S second: word 43 */
        "vmovdqu 1312(%[memory]), %%ymm12\n" /* S second: word 43 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 43 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 43 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 43 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 43 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 43 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 43 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 43 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 43 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 43 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S second: word 43 */
        "vmovdqu %%ymm10, 1376(%[memory])\n" /* S second: word 43 */
        "vpaddd 1408(%[constants]), %%ymm10, %%ymm11\n" /* S second: K + W of round 43 */
        "vmovdqu 928(%[memory]), %%ymm12\n" /* S second: word 44 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S second: word 44 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S second: word 44 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S second: word 44 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S second: word 44 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S second: word 44 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S second: word 44 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S second: word 44 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S second: word 44 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S second: word 44 */
        "vpaddd 896(%[memory]), %%ymm15, %%ymm9\n" /* S second: word 44 */
        "vpaddd 1184(%[memory]), %%ymm9, %%ymm14\n" /* S second: word 44 */
        "vmovdqu 1344(%[memory]), %%ymm12\n" /* S second: word 44 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S second: word 44 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S second: word 44 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S second: word 44 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S second: word 44 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 44 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S second: word 44 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S second: word 44 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S second: word 44 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S second: word 44 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S second: word 44 */
        "vmovdqu %%ymm15, 1408(%[memory])\n" /* S second: word 44 */
        "vpaddd 1440(%[constants]), %%ymm15, %%ymm12\n" /* S second: K + W of round 44 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S second: K + W of rounds 43, 44 */
        "vmovdqu %%ymm9, 1152(%[next_second])\n" /* S second: K + W of rounds 43, 44 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S second: K + W of rounds 43, 44 */
        "vmovdqu %%ymm13, 1184(%[next_second])\n" /* S second: K + W of rounds 43, 44 */
        "vzeroupper\n" /* S second: K + W of rounds 43, 44 */
        "vmovq 1440(%[second]), %%xmm0\n" /* C second 2: rounds 51, 52 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 2: rounds 51, 52 */
        "vmovq 1448(%[second]), %%xmm0\n" /* C second 3: rounds 51, 52 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 3: rounds 51, 52 */
        "vmovq 1472(%[second]), %%xmm0\n" /* C second 0: rounds 53, 54 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 0: rounds 53, 54 */
        "vmovq 1480(%[second]), %%xmm0\n" /* C second 1: rounds 53, 54 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 1: rounds 53, 54 */
        "vmovq 1504(%[second]), %%xmm0\n" /* C second 2: rounds 53, 54 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 2: rounds 53, 54 */
        "vmovq 1512(%[second]), %%xmm0\n" /* C second 3: rounds 53, 54 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 3: rounds 53, 54 */
        "vmovq 1536(%[second]), %%xmm0\n" /* C second 0: rounds 55, 56 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 0: rounds 55, 56 */
        "vmovq 1544(%[second]), %%xmm0\n" /* C second 1: rounds 55, 56 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 1: rounds 55, 56 */
        "vmovq 1568(%[second]), %%xmm0\n" /* C second 2: rounds 55, 56 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 2: rounds 55, 56 */
        "vmovdqu 3168(%[memory]), %%ymm9\n" /* S first: word 50 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S first: word 50 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S first: word 50 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 50 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S first: word 50 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S first: word 50 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 50 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 50 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S first: word 50 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 50 */
        "vpaddd 3136(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 50 */
        "vpaddd 3424(%[memory]), %%ymm13, %%ymm15\n" /* S first: word 50 */
        "vmovdqu 3584(%[memory]), %%ymm12\n" /* S first: word 50 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 50 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 50 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 50 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 50 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 50 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 50 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 50 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 50 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 50 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S first: word 50 */
        "vmovdqu %%ymm10, 3648(%[memory])\n" /* S first: word 50 */
        "vpaddd 1632(%[constants]), %%ymm10, %%ymm11\n" /* S first: K + W of round 50 */
        "vmovdqu 3200(%[memory]), %%ymm12\n" /* S first: word 51 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S first: word 51 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S first: word 51 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S first: word 51 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S first: word 51 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S first: word 51 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S first: word 51 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S first: word 51 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S first: word 51 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S first: word 51 */
        "vpaddd 3168(%[memory]), %%ymm15, %%ymm9\n" /* S first: word 51 */
        "vpaddd 3456(%[memory]), %%ymm9, %%ymm14\n" /* S first: word 51 */
        "vmovdqu 3616(%[memory]), %%ymm12\n" /* S first: word 51 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S first: word 51 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S first: word 51 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S first: word 51 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S first: word 51 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 51 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S first: word 51 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S first: word 51 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S first: word 51 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S first: word 51 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S first: word 51 */
        "vmovdqu %%ymm15, 3680(%[memory])\n" /* S first: word 51 */
        "vpaddd 1664(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 51 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S first: K + W of rounds 50, 51 */
        "vmovdqu %%ymm9, 1024(%[next_first])\n" /* S first: K + W of rounds 50, 51 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S first: K + W of rounds 50, 51 */
        "vmovdqu %%ymm13, 1056(%[next_first])\n" /* S first: K + W of rounds 50, 51 */
        "vzeroupper\n" /* S first: K + W of rounds 50, 51 */
        "vmovq 1576(%[second]), %%xmm0\n" /* C second 3: rounds 55, 56 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 3: rounds 55, 56 */
        "vmovq 1600(%[second]), %%xmm0\n" /* C second 0: rounds 57, 58 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 0: rounds 57, 58 */
        "vmovq 1608(%[second]), %%xmm0\n" /* C second 1: rounds 57, 58 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 1: rounds 57, 58 */
        "vmovq 1632(%[second]), %%xmm0\n" /* C second 2: rounds 57, 58 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 2: rounds 57, 58 */
        "vmovq 1640(%[second]), %%xmm0\n" /* C second 3: rounds 57, 58 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 3: rounds 57, 58 */
        "vmovq 1664(%[second]), %%xmm0\n" /* C second 0: rounds 59, 60 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 0: rounds 59, 60 */
        "vmovdqa %%xmm1, 4608(%[memory])\n" /* C second 0: end */
        "vpcmpeqd 1984(%[constants]), %%xmm1, %%xmm1\n" /* C second 0: end */
        "vpor 4736(%[memory]), %%xmm1, %%xmm1\n" /* C second 0: end */
        "vmovdqa %%xmm1, 4736(%[memory])\n" /* C second 0: end */
        "vmovq 1672(%[second]), %%xmm0\n" /* C second 1: rounds 59, 60 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 1: rounds 59, 60 */
        "vmovdqa %%xmm3, 4624(%[memory])\n" /* C second 1: end */
        "vpcmpeqd 1984(%[constants]), %%xmm3, %%xmm3\n" /* C second 1: end */
        "vpor 4736(%[memory]), %%xmm3, %%xmm3\n" /* C second 1: end */
        "vmovdqa %%xmm3, 4736(%[memory])\n" /* C second 1: end */
        "vmovq 1696(%[second]), %%xmm0\n" /* C second 2: rounds 59, 60 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 2: rounds 59, 60 */
        "vmovdqa %%xmm5, 4640(%[memory])\n" /* C second 2: end */
        "vpcmpeqd 1984(%[constants]), %%xmm5, %%xmm5\n" /* C second 2: end */
        "vpor 4736(%[memory]), %%xmm5, %%xmm5\n" /* C second 2: end */
        "vmovdqa %%xmm5, 4736(%[memory])\n" /* C second 2: end */
        "vmovq 1704(%[second]), %%xmm0\n" /* C second 3: rounds 59, 60 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 3: rounds 59, 60 */
        "vmovdqa %%xmm7, 4656(%[memory])\n" /* C second 3: end */
        "vpcmpeqd 1984(%[constants]), %%xmm7, %%xmm7\n" /* C second 3: end */
        "vpor 4736(%[memory]), %%xmm7, %%xmm7\n" /* C second 3: end */
        "vmovdqa %%xmm7, 4736(%[memory])\n" /* C second 3: end */
        "vmovdqu 960(%[memory]), %%ymm9\n" /* S second: word 45 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 45 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 45 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 45 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 45 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 45 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 45 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 45 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 45 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 45 */
        "vpaddd 928(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 45 */
        "vpaddd 1216(%[memory]), %%ymm13, %%ymm15\n" /* S second: word 45 */
        "vmovdqu 1376(%[memory]), %%ymm12\n" /* S second: word 45 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 45 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 45 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 45 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 45 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 45 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 45 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 45 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 45 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 45 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S second: word 45 */
        "vmovdqu %%ymm10, 1440(%[memory])\n" /* S second: word 45 */
        "vpaddd 1472(%[constants]), %%ymm10, %%ymm11\n" /* S second: K + W of round 45 */
        "vmovdqu 992(%[memory]), %%ymm12\n" /* S second: word 46 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S second: word 46 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S second: word 46 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S second: word 46 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S second: word 46 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S second: word 46 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S second: word 46 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S second: word 46 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S second: word 46 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S second: word 46 */
        "vpaddd 960(%[memory]), %%ymm15, %%ymm9\n" /* S second: word 46 */
        "vpaddd 1248(%[memory]), %%ymm9, %%ymm14\n" /* S second: word 46 */
        "vmovdqu 1408(%[memory]), %%ymm12\n" /* S second: word 46 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S second: word 46 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S second: word 46 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S second: word 46 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S second: word 46 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 46 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S second: word 46 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S second: word 46 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S second: word 46 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S second: word 46 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S second: word 46 */
        "vmovdqu %%ymm15, 1472(%[memory])\n" /* S second: word 46 */
        "vpaddd 1504(%[constants]), %%ymm15, %%ymm12\n" /* S second: K + W of round 46 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S second: K + W of rounds 45, 46 */
        "vmovdqu %%ymm9, 1216(%[next_second])\n" /* S second: K + W of rounds 45, 46 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S second: K + W of rounds 45, 46 */
        "vmovdqu %%ymm13, 1248(%[next_second])\n" /* S second: K + W of rounds 45, 46 */
        "vzeroupper\n" /* S second: K + W of rounds 45, 46 */
        "vmovdqa 48(%[constants]), %%xmm1\n" /* C second 4: start */
        "vmovddup 1744(%[second]), %%xmm0\n" /* C second 4: start */
        "vpaddq %%xmm0, %%xmm1, %%xmm1\n" /* C second 4: start */
        "vmovdqa 64(%[constants]), %%xmm2\n" /* C second 4: start */
        "vmovq 16(%[second]), %%xmm0\n" /* C second 4: rounds 1, 2 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 4: rounds 1, 2 */
        "vmovdqa 48(%[constants]), %%xmm3\n" /* C second 5: start */
        "vmovddup 1752(%[second]), %%xmm0\n" /* C second 5: start */
        "vpaddq %%xmm0, %%xmm3, %%xmm3\n" /* C second 5: start */
        "vmovdqa 64(%[constants]), %%xmm4\n" /* C second 5: start */
        "vmovq 24(%[second]), %%xmm0\n" /* C second 5: rounds 1, 2 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 5: rounds 1, 2 */
        "vmovdqa 48(%[constants]), %%xmm5\n" /* C second 6: start */
        "vmovddup 1776(%[second]), %%xmm0\n" /* C second 6: start */
        "vpaddq %%xmm0, %%xmm5, %%xmm5\n" /* C second 6: start */
        "vmovdqa 64(%[constants]), %%xmm6\n" /* C second 6: start */
        "vmovq 48(%[second]), %%xmm0\n" /* C second 6: rounds 1, 2 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 6: rounds 1, 2 */
        "vmovdqa 48(%[constants]), %%xmm7\n" /* C second 7: start */
        "vmovddup 1784(%[second]), %%xmm0\n" /* C second 7: start */
        "vpaddq %%xmm0, %%xmm7, %%xmm7\n" /* C second 7: start */
        "vmovdqa 64(%[constants]), %%xmm8\n" /* C second 7: start */
        "vmovq 56(%[second]), %%xmm0\n" /* C second 7: rounds 1, 2 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 7: rounds 1, 2 */
        "vmovq 80(%[second]), %%xmm0\n" /* C second 4: rounds 3, 4 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 4: rounds 3, 4 */
        "vmovq 88(%[second]), %%xmm0\n" /* C second 5: rounds 3, 4 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 5: rounds 3, 4 */
        "vmovq 112(%[second]), %%xmm0\n" /* C second 6: rounds 3, 4 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 6: rounds 3, 4 */
        "vmovq 120(%[second]), %%xmm0\n" /* C second 7: rounds 3, 4 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 7: rounds 3, 4 */
        "vmovq 144(%[second]), %%xmm0\n" /* C second 4: rounds 5, 6 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 4: rounds 5, 6 */
        "vmovdqu 1920(%[second]), %%ymm9\n" /* S second: load */
        "vpunpckldq 1952(%[second]), %%ymm9, %%ymm10\n" /* S second: load */
        "vpunpckhdq 1952(%[second]), %%ymm9, %%ymm11\n" /* S second: load */
        "vmovdqu 1984(%[second]), %%ymm12\n" /* S second: load */
        "vpunpckldq 2016(%[second]), %%ymm12, %%ymm13\n" /* S second: load */
        "vpunpckhdq 2016(%[second]), %%ymm12, %%ymm14\n" /* S second: load */
        "vpunpcklqdq %%ymm13, %%ymm10, %%ymm15\n" /* S second: load */
        "vpunpckhqdq %%ymm13, %%ymm10, %%ymm9\n" /* S second: load */
        "vpunpcklqdq %%ymm14, %%ymm11, %%ymm12\n" /* S second: load */
        "vpunpckhqdq %%ymm14, %%ymm11, %%ymm13\n" /* S second: load */
        "vpbroadcastd 60(%[version_before]), %%ymm10\n" /* S second: load */
        "vpaddd %%ymm10, %%ymm15, %%ymm14\n" /* S second: load */
        "vmovdqu %%ymm14, 2272(%[next_second])\n" /* S second: load */
        "vpbroadcastd 56(%[version_before]), %%ymm11\n" /* S second: load */
        "vpaddd %%ymm11, %%ymm9, %%ymm10\n" /* S second: load */
        "vmovdqu %%ymm10, 2240(%[next_second])\n" /* S second: load */
        "vpbroadcastd 44(%[version_before]), %%ymm15\n" /* S second: load */
        "vpaddd %%ymm15, %%ymm12, %%ymm14\n" /* S second: load */
        "vmovdqu %%ymm14, 2144(%[next_second])\n" /* S second: load */
        "vpbroadcastd 40(%[version_before]), %%ymm11\n" /* S second: load */
        "vpaddd %%ymm11, %%ymm13, %%ymm9\n" /* S second: load */
        "vmovdqu %%ymm9, 2112(%[next_second])\n" /* S second: load */
        "vzeroupper\n" /* S second: load */
        "vmovq 152(%[second]), %%xmm0\n" /* C second 5: rounds 5, 6 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 5: rounds 5, 6 */
        "vmovq 176(%[second]), %%xmm0\n" /* C second 6: rounds 5, 6 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 6: rounds 5, 6 */
        "vmovq 184(%[second]), %%xmm0\n" /* C second 7: rounds 5, 6 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 7: rounds 5, 6 */
        "vmovq 208(%[second]), %%xmm0\n" /* C second 4: rounds 7, 8 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 4: rounds 7, 8 */
        "vmovq 216(%[second]), %%xmm0\n" /* C second 5: rounds 7, 8 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 5: rounds 7, 8 */
        "vmovq 240(%[second]), %%xmm0\n" /* C second 6: rounds 7, 8 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 6: rounds 7, 8 */
        "vmovq 248(%[second]), %%xmm0\n" /* C second 7: rounds 7, 8 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 7: rounds 7, 8 */
        "vmovq 80(%[constants]), %%xmm0\n" /* C second 4: rounds 9, 10 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 4: rounds 9, 10 */
        "vmovq 80(%[constants]), %%xmm0\n" /* C second 5: rounds 9, 10 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 5: rounds 9, 10 */
        "vmovdqu 1024(%[memory]), %%ymm9\n" /* S second: word 47 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 47 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 47 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 47 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 47 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 47 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 47 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 47 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 47 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 47 */
        "vpaddd 992(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 47 */
        "vpaddd 1280(%[memory]), %%ymm13, %%ymm15\n" /* S second: word 47 */
        "vmovdqu 1440(%[memory]), %%ymm12\n" /* S second: word 47 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 47 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 47 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 47 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 47 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 47 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 47 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 47 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 47 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 47 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S second: word 47 */
        "vmovdqu %%ymm10, 1504(%[memory])\n" /* S second: word 47 */
        "vpaddd 1536(%[constants]), %%ymm10, %%ymm11\n" /* S second: K + W of round 47 */
        "vmovdqu 1056(%[memory]), %%ymm12\n" /* S second: word 48 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S second: word 48 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S second: word 48 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S second: word 48 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S second: word 48 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S second: word 48 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S second: word 48 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S second: word 48 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S second: word 48 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S second: word 48 */
        "vpaddd 1024(%[memory]), %%ymm15, %%ymm9\n" /* S second: word 48 */
        "vpaddd 1312(%[memory]), %%ymm9, %%ymm14\n" /* S second: word 48 */
        "vmovdqu 1472(%[memory]), %%ymm12\n" /* S second: word 48 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S second: word 48 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S second: word 48 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S second: word 48 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S second: word 48 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 48 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S second: word 48 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S second: word 48 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S second: word 48 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S second: word 48 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S second: word 48 */
        "vmovdqu %%ymm15, 1536(%[memory])\n" /* S second: word 48 */
        "vpaddd 1568(%[constants]), %%ymm15, %%ymm12\n" /* S second: K + W of round 48 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S second: K + W of rounds 47, 48 */
        "vmovdqu %%ymm9, 1280(%[next_second])\n" /* S second: K + W of rounds 47, 48 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S second: K + W of rounds 47, 48 */
        "vmovdqu %%ymm13, 1312(%[next_second])\n" /* S second: K + W of rounds 47, 48 */
        "vzeroupper\n" /* S second: K + W of rounds 47, 48 */
        "vmovq 80(%[constants]), %%xmm0\n" /* C second 6: rounds 9, 10 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 6: rounds 9, 10 */
        "vmovq 80(%[constants]), %%xmm0\n" /* C second 7: rounds 9, 10 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 7: rounds 9, 10 */
        "vmovq 88(%[constants]), %%xmm0\n" /* C second 4: rounds 11, 12 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 4: rounds 11, 12 */
        "vmovq 88(%[constants]), %%xmm0\n" /* C second 5: rounds 11, 12 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 5: rounds 11, 12 */
        "vmovq 88(%[constants]), %%xmm0\n" /* C second 6: rounds 11, 12 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 6: rounds 11, 12 */
        "vmovq 88(%[constants]), %%xmm0\n" /* C second 7: rounds 11, 12 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 7: rounds 11, 12 */
        "vmovq 96(%[constants]), %%xmm0\n" /* C second 4: rounds 13, 14 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 4: rounds 13, 14 */
        "vmovq 96(%[constants]), %%xmm0\n" /* C second 5: rounds 13, 14 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 5: rounds 13, 14 */
        "vmovq 96(%[constants]), %%xmm0\n" /* C second 6: rounds 13, 14 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 6: rounds 13, 14 */
        "vmovdqu 3232(%[memory]), %%ymm9\n" /* S first: word 52 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S first: word 52 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S first: word 52 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 52 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S first: word 52 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S first: word 52 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 52 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 52 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S first: word 52 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 52 */
        "vpaddd 3200(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 52 */
        "vpaddd 3488(%[memory]), %%ymm13, %%ymm15\n" /* S first: word 52 */
        "vmovdqu 3648(%[memory]), %%ymm12\n" /* S first: word 52 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 52 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 52 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 52 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 52 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 52 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 52 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 52 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 52 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 52 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S first: word 52 */
        "vmovdqu %%ymm10, 3712(%[memory])\n" /* S first: word 52 */
        "vpaddd 1696(%[constants]), %%ymm10, %%ymm11\n" /* S first: K + W of round 52 */
        "vmovdqu 3264(%[memory]), %%ymm12\n" /* S first: word 53 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S first: word 53 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S first: word 53 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S first: word 53 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S first: word 53 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S first: word 53 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S first: word 53 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S first: word 53 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S first: word 53 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S first: word 53 */
        "vpaddd 3232(%[memory]), %%ymm15, %%ymm9\n" /* S first: word 53 */
        "vpaddd 3520(%[memory]), %%ymm9, %%ymm14\n" /* S first: word 53 */
        "vmovdqu 3680(%[memory]), %%ymm12\n" /* S first: word 53 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S first: word 53 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S first: word 53 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S first: word 53 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S first: word 53 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 53 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S first: word 53 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S first: word 53 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S first: word 53 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S first: word 53 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S first: word 53 */
        "vmovdqu %%ymm15, 3744(%[memory])\n" /* S first: word 53 */
        "vpaddd 1728(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 53 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S first: K + W of rounds 52, 53 */
        "vmovdqu %%ymm9, 1088(%[next_first])\n" /* S first: K + W of rounds 52, 53 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S first: K + W of rounds 52, 53 */
        "vmovdqu %%ymm13, 1120(%[next_first])\n" /* S first: K + W of rounds 52, 53 */
        "vzeroupper\n" /* S first: K + W of rounds 52, 53 */
        "vmovq 96(%[constants]), %%xmm0\n" /* C second 7: rounds 13, 14 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 7: rounds 13, 14 */
        "vmovq 272(%[second]), %%xmm0\n" /* C second 4: rounds 15, 16 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 4: rounds 15, 16 */
        "vmovq 280(%[second]), %%xmm0\n" /* C second 5: rounds 15, 16 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 5: rounds 15, 16 */
        "vmovq 304(%[second]), %%xmm0\n" /* C second 6: rounds 15, 16 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 6: rounds 15, 16 */
        "vmovq 312(%[second]), %%xmm0\n" /* C second 7: rounds 15, 16 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 7: rounds 15, 16 */
        "vmovq 336(%[second]), %%xmm0\n" /* C second 4: rounds 17, 18 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 4: rounds 17, 18 */
        "vmovq 344(%[second]), %%xmm0\n" /* C second 5: rounds 17, 18 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 5: rounds 17, 18 */
        "vmovq 368(%[second]), %%xmm0\n" /* C second 6: rounds 17, 18 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 6: rounds 17, 18 */
        "vmovq 376(%[second]), %%xmm0\n" /* C second 7: rounds 17, 18 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 7: rounds 17, 18 */
        "vmovdqu 1088(%[memory]), %%ymm9\n" /* S second: word 49 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 49 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 49 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 49 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 49 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 49 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 49 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 49 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 49 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 49 */
        "vpaddd 1056(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 49 */
        "vpaddd 1344(%[memory]), %%ymm13, %%ymm15\n" /* S second: word 49 */
        "vmovdqu 1504(%[memory]), %%ymm12\n" /* S second: word 49 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 49 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 49 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 49 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 49 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 49 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 49 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 49 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 49 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 49 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S second: word 49 */
        "vmovdqu %%ymm10, 1568(%[memory])\n" /* S second: word 49 */
        "vpaddd 1600(%[constants]), %%ymm10, %%ymm11\n" /* S second: K + W of round 49 */
        "vmovdqu 1120(%[memory]), %%ymm12\n" /* S second: word 50 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S second: word 50 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S second: word 50 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S second: word 50 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S second: word 50 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S second: word 50 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S second: word 50 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S second: word 50 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S second: word 50 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S second: word 50 */
        "vpaddd 1088(%[memory]), %%ymm15, %%ymm9\n" /* S second: word 50 */
        "vpaddd 1376(%[memory]), %%ymm9, %%ymm14\n" /* S second: word 50 */
        "vmovdqu 1536(%[memory]), %%ymm12\n" /* S second: word 50 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S second: word 50 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S second: word 50 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S second: word 50 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S second: word 50 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 50 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S second: word 50 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S second: word 50 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S second: word 50 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S second: word 50 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S second: word 50 */
        "vmovdqu %%ymm15, 1600(%[memory])\n" /* S second: word 50 */
        "vpaddd 1632(%[constants]), %%ymm15, %%ymm12\n" /* S second: K + W of round 50 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S second: K + W of rounds 49, 50 */
        "vmovdqu %%ymm9, 1344(%[next_second])\n" /* S second: K + W of rounds 49, 50 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S second: K + W of rounds 49, 50 */
        "vmovdqu %%ymm13, 1376(%[next_second])\n" /* S second: K + W of rounds 49, 50 */
        "vzeroupper\n" /* S second: K + W of rounds 49, 50 */
        "vmovq 400(%[second]), %%xmm0\n" /* C second 4: rounds 19, 20 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 4: rounds 19, 20 */
        "vmovq 408(%[second]), %%xmm0\n" /* C second 5: rounds 19, 20 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 5: rounds 19, 20 */
        "vmovq 432(%[second]), %%xmm0\n" /* C second 6: rounds 19, 20 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 6: rounds 19, 20 */
        "vmovq 440(%[second]), %%xmm0\n" /* C second 7: rounds 19, 20 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 7: rounds 19, 20 */
        "vmovq 464(%[second]), %%xmm0\n" /* C second 4: rounds 21, 22 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 4: rounds 21, 22 */
        "vmovq 472(%[second]), %%xmm0\n" /* C second 5: rounds 21, 22 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 5: rounds 21, 22 */
        "vmovq 496(%[second]), %%xmm0\n" /* C second 6: rounds 21, 22 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 6: rounds 21, 22 */
        "vmovq 504(%[second]), %%xmm0\n" /* C second 7: rounds 21, 22 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 7: rounds 21, 22 */
        "vmovq 528(%[second]), %%xmm0\n" /* C second 4: rounds 23, 24 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 4: rounds 23, 24 */
        "vmovdqu 3296(%[memory]), %%ymm9\n" /* S first: word 54 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S first: word 54 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S first: word 54 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 54 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S first: word 54 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S first: word 54 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 54 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 54 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S first: word 54 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 54 */
        "vpaddd 3264(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 54 */
        "vpaddd 3552(%[memory]), %%ymm13, %%ymm15\n" /* S first: word 54 */
        "vmovdqu 3712(%[memory]), %%ymm12\n" /* S first: word 54 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 54 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 54 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 54 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 54 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 54 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 54 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 54 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 54 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 54 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S first: word 54 */
        "vmovdqu %%ymm10, 3776(%[memory])\n" /* S first: word 54 */
        "vpaddd 1760(%[constants]), %%ymm10, %%ymm11\n" /* S first: K + W of round 54 */
        "vmovdqu 3328(%[memory]), %%ymm12\n" /* S first: word 55 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S first: word 55 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S first: word 55 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S first: word 55 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S first: word 55 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S first: word 55 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S first: word 55 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S first: word 55 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S first: word 55 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S first: word 55 */
        "vpaddd 3296(%[memory]), %%ymm15, %%ymm9\n" /* S first: word 55 */
        "vpaddd 3584(%[memory]), %%ymm9, %%ymm14\n" /* S first: word 55 */
        "vmovdqu 3744(%[memory]), %%ymm12\n" /* S first: word 55 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S first: word 55 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S first: word 55 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S first: word 55 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S first: word 55 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 55 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S first: word 55 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S first: word 55 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S first: word 55 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S first: word 55 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S first: word 55 */
        "vmovdqu %%ymm15, 3808(%[memory])\n" /* S first: word 55 */
        "vpaddd 1792(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 55 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S first: K + W of rounds 54, 55 */
        "vmovdqu %%ymm9, 1152(%[next_first])\n" /* S first: K + W of rounds 54, 55 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S first: K + W of rounds 54, 55 */
        "vmovdqu %%ymm13, 1184(%[next_first])\n" /* S first: K + W of rounds 54, 55 */
        "vzeroupper\n" /* S first: K + W of rounds 54, 55 */
        "vmovq 536(%[second]), %%xmm0\n" /* C second 5: rounds 23, 24 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 5: rounds 23, 24 */
        "vmovq 560(%[second]), %%xmm0\n" /* C second 6: rounds 23, 24 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 6: rounds 23, 24 */
        "vmovq 568(%[second]), %%xmm0\n" /* C second 7: rounds 23, 24 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 7: rounds 23, 24 */
        "vmovq 592(%[second]), %%xmm0\n" /* C second 4: rounds 25, 26 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 4: rounds 25, 26 */
        "vmovq 600(%[second]), %%xmm0\n" /* C second 5: rounds 25, 26 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 5: rounds 25, 26 */
        "vmovq 624(%[second]), %%xmm0\n" /* C second 6: rounds 25, 26 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 6: rounds 25, 26 */
        "vmovq 632(%[second]), %%xmm0\n" /* C second 7: rounds 25, 26 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 7: rounds 25, 26 */
        "vmovq 656(%[second]), %%xmm0\n" /* C second 4: rounds 27, 28 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 4: rounds 27, 28 */
        "vmovq 664(%[second]), %%xmm0\n" /* C second 5: rounds 27, 28 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 5: rounds 27, 28 */
        "vmovdqu 1152(%[memory]), %%ymm9\n" /* S second: word 51 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 51 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 51 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 51 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 51 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 51 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 51 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 51 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 51 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 51 */
        "vpaddd 1120(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 51 */
        "vpaddd 1408(%[memory]), %%ymm13, %%ymm15\n" /* S second: word 51 */
        "vmovdqu 1568(%[memory]), %%ymm12\n" /* S second: word 51 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 51 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 51 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 51 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 51 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 51 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 51 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 51 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 51 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 51 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S second: word 51 */
        "vmovdqu %%ymm10, 1632(%[memory])\n" /* S second: word 51 */
        "vpaddd 1664(%[constants]), %%ymm10, %%ymm11\n" /* S second: K + W of round 51 */
        "vmovdqu 1184(%[memory]), %%ymm12\n" /* S second: word 52 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S second: word 52 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S second: word 52 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S second: word 52 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S second: word 52 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S second: word 52 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S second: word 52 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S second: word 52 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S second: word 52 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S second: word 52 */
        "vpaddd 1152(%[memory]), %%ymm15, %%ymm9\n" /* S second: word 52 */
        "vpaddd 1440(%[memory]), %%ymm9, %%ymm14\n" /* S second: word 52 */
        "vmovdqu 1600(%[memory]), %%ymm12\n" /* S second: word 52 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S second: word 52 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S second: word 52 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S second: word 52 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S second: word 52 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 52 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S second: word 52 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S second: word 52 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S second: word 52 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S second: word 52 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S second: word 52 */
        "vmovdqu %%ymm15, 1664(%[memory])\n" /* S second: word 52 */
        "vpaddd 1696(%[constants]), %%ymm15, %%ymm12\n" /* S second: K + W of round 52 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S second: K + W of rounds 51, 52 */
        "vmovdqu %%ymm9, 1408(%[next_second])\n" /* S second: K + W of rounds 51, 52 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S second: K + W of rounds 51, 52 */
        "vmovdqu %%ymm13, 1440(%[next_second])\n" /* S second: K + W of rounds 51, 52 */
        "vzeroupper\n" /* S second: K + W of rounds 51, 52 */
        "vmovq 688(%[second]), %%xmm0\n" /* C second 6: rounds 27, 28 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 6: rounds 27, 28 */
        "vmovq 696(%[second]), %%xmm0\n" /* C second 7: rounds 27, 28 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 7: rounds 27, 28 */
        "vmovq 720(%[second]), %%xmm0\n" /* C second 4: rounds 29, 30 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 4: rounds 29, 30 */
        "vmovq 728(%[second]), %%xmm0\n" /* C second 5: rounds 29, 30 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 5: rounds 29, 30 */
        "vmovq 752(%[second]), %%xmm0\n" /* C second 6: rounds 29, 30 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 6: rounds 29, 30 */
        "vmovq 760(%[second]), %%xmm0\n" /* C second 7: rounds 29, 30 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 7: rounds 29, 30 */
        "vmovq 784(%[second]), %%xmm0\n" /* C second 4: rounds 31, 32 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 4: rounds 31, 32 */
        "vmovq 792(%[second]), %%xmm0\n" /* C second 5: rounds 31, 32 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 5: rounds 31, 32 */
        "vmovq 816(%[second]), %%xmm0\n" /* C second 6: rounds 31, 32 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 6: rounds 31, 32 */
        "vmovdqu 3360(%[memory]), %%ymm9\n" /* S first: word 56 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S first: word 56 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S first: word 56 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 56 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S first: word 56 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S first: word 56 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 56 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 56 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S first: word 56 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 56 */
        "vpaddd 3328(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 56 */
        "vpaddd 3616(%[memory]), %%ymm13, %%ymm15\n" /* S first: word 56 */
        "vmovdqu 3776(%[memory]), %%ymm12\n" /* S first: word 56 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 56 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 56 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 56 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 56 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 56 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 56 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 56 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 56 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 56 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S first: word 56 */
        "vmovdqu %%ymm10, 3840(%[memory])\n" /* S first: word 56 */
        "vpaddd 1824(%[constants]), %%ymm10, %%ymm11\n" /* S first: K + W of round 56 */
        "vmovdqu 3392(%[memory]), %%ymm12\n" /* S first: word 57 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S first: word 57 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S first: word 57 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S first: word 57 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S first: word 57 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S first: word 57 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S first: word 57 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S first: word 57 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S first: word 57 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S first: word 57 */
        "vpaddd 3360(%[memory]), %%ymm15, %%ymm9\n" /* S first: word 57 */
        "vpaddd 3648(%[memory]), %%ymm9, %%ymm14\n" /* S first: word 57 */
        "vmovdqu 3808(%[memory]), %%ymm12\n" /* S first: word 57 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S first: word 57 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S first: word 57 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S first: word 57 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S first: word 57 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 57 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S first: word 57 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S first: word 57 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S first: word 57 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S first: word 57 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S first: word 57 */
        "vmovdqu %%ymm15, 3872(%[memory])\n" /* S first: word 57 */
        "vpaddd 1856(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 57 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S first: K + W of rounds 56, 57 */
        "vmovdqu %%ymm9, 1216(%[next_first])\n" /* S first: K + W of rounds 56, 57 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S first: K + W of rounds 56, 57 */
        "vmovdqu %%ymm13, 1248(%[next_first])\n" /* S first: K + W of rounds 56, 57 */
        "vzeroupper\n" /* S first: K + W of rounds 56, 57 */
        "vmovq 824(%[second]), %%xmm0\n" /* C second 7: rounds 31, 32 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 7: rounds 31, 32 */
        "vmovq 848(%[second]), %%xmm0\n" /* C second 4: rounds 33, 34 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 4: rounds 33, 34 */
        "vmovq 856(%[second]), %%xmm0\n" /* C second 5: rounds 33, 34 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 5: rounds 33, 34 */
        "vmovq 880(%[second]), %%xmm0\n" /* C second 6: rounds 33, 34 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 6: rounds 33, 34 */
        "vmovq 888(%[second]), %%xmm0\n" /* C second 7: rounds 33, 34 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 7: rounds 33, 34 */
        "vmovq 912(%[second]), %%xmm0\n" /* C second 4: rounds 35, 36 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 4: rounds 35, 36 */
        "vmovq 920(%[second]), %%xmm0\n" /* C second 5: rounds 35, 36 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 5: rounds 35, 36 */
        "vmovq 944(%[second]), %%xmm0\n" /* C second 6: rounds 35, 36 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 6: rounds 35, 36 */
        "vmovq 952(%[second]), %%xmm0\n" /* C second 7: rounds 35, 36 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 7: rounds 35, 36 */
        "vmovdqu 1216(%[memory]), %%ymm9\n" /* S second: word 53 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 53 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 53 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 53 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 53 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 53 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 53 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 53 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 53 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 53 */
        "vpaddd 1184(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 53 */
        "vpaddd 1472(%[memory]), %%ymm13, %%ymm15\n" /* S second: word 53 */
        "vmovdqu 1632(%[memory]), %%ymm12\n" /* S second: word 53 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 53 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 53 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 53 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 53 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 53 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 53 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 53 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 53 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 53 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S second: word 53 */
        "vmovdqu %%ymm10, 1696(%[memory])\n" /* S second: word 53 */
        "vpaddd 1728(%[constants]), %%ymm10, %%ymm11\n" /* S second: K + W of round 53 */
        "vmovdqu 1248(%[memory]), %%ymm12\n" /* S second: word 54 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S second: word 54 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S second: word 54 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S second: word 54 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S second: word 54 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S second: word 54 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S second: word 54 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S second: word 54 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S second: word 54 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S second: word 54 */
        "vpaddd 1216(%[memory]), %%ymm15, %%ymm9\n" /* S second: word 54 */
        "vpaddd 1504(%[memory]), %%ymm9, %%ymm14\n" /* S second: word 54 */
        "vmovdqu 1664(%[memory]), %%ymm12\n" /* S second: word 54 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S second: word 54 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S second: word 54 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S second: word 54 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S second: word 54 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 54 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S second: word 54 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S second: word 54 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S second: word 54 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S second: word 54 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S second: word 54 */
        "vmovdqu %%ymm15, 1728(%[memory])\n" /* S second: word 54 */
        "vpaddd 1760(%[constants]), %%ymm15, %%ymm12\n" /* S second: K + W of round 54 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S second: K + W of rounds 53, 54 */
        "vmovdqu %%ymm9, 1472(%[next_second])\n" /* S second: K + W of rounds 53, 54 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S second: K + W of rounds 53, 54 */
        "vmovdqu %%ymm13, 1504(%[next_second])\n" /* S second: K + W of rounds 53, 54 */
        "vzeroupper\n" /* S second: K + W of rounds 53, 54 */
        "vmovq 976(%[second]), %%xmm0\n" /* C second 4: rounds 37, 38 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 4: rounds 37, 38 */
        "vmovq 984(%[second]), %%xmm0\n" /* C second 5: rounds 37, 38 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 5: rounds 37, 38 */
        "vmovq 1008(%[second]), %%xmm0\n" /* C second 6: rounds 37, 38 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 6: rounds 37, 38 */
        "vmovq 1016(%[second]), %%xmm0\n" /* C second 7: rounds 37, 38 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 7: rounds 37, 38 */
        "vmovq 1040(%[second]), %%xmm0\n" /* C second 4: rounds 39, 40 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 4: rounds 39, 40 */
        "vmovq 1048(%[second]), %%xmm0\n" /* C second 5: rounds 39, 40 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 5: rounds 39, 40 */
        "vmovq 1072(%[second]), %%xmm0\n" /* C second 6: rounds 39, 40 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 6: rounds 39, 40 */
        "vmovq 1080(%[second]), %%xmm0\n" /* C second 7: rounds 39, 40 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 7: rounds 39, 40 */
        "vmovq 1104(%[second]), %%xmm0\n" /* C second 4: rounds 41, 42 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 4: rounds 41, 42 */
        "vmovdqu 3424(%[memory]), %%ymm9\n" /* S first: word 58 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S first: word 58 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S first: word 58 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 58 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S first: word 58 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S first: word 58 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 58 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 58 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S first: word 58 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 58 */
        "vpaddd 3392(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 58 */
        "vpaddd 3680(%[memory]), %%ymm13, %%ymm15\n" /* S first: word 58 */
        "vmovdqu 3840(%[memory]), %%ymm12\n" /* S first: word 58 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 58 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 58 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 58 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 58 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 58 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 58 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 58 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 58 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 58 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S first: word 58 */
        "vmovdqu %%ymm10, 3904(%[memory])\n" /* S first: word 58 */
        "vpaddd 1888(%[constants]), %%ymm10, %%ymm11\n" /* S first: K + W of round 58 */
        "vmovdqu 3456(%[memory]), %%ymm12\n" /* S first: word 59 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S first: word 59 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S first: word 59 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S first: word 59 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S first: word 59 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S first: word 59 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S first: word 59 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S first: word 59 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S first: word 59 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S first: word 59 */
        "vpaddd 3424(%[memory]), %%ymm15, %%ymm9\n" /* S first: word 59 */
        "vpaddd 3712(%[memory]), %%ymm9, %%ymm14\n" /* S first: word 59 */
        "vmovdqu 3872(%[memory]), %%ymm12\n" /* S first: word 59 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S first: word 59 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S first: word 59 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S first: word 59 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S first: word 59 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 59 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S first: word 59 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S first: word 59 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S first: word 59 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S first: word 59 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S first: word 59 */
        "vmovdqu %%ymm15, 3936(%[memory])\n" /* S first: word 59 */
        "vpaddd 1920(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 59 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S first: K + W of rounds 58, 59 */
        "vmovdqu %%ymm9, 1280(%[next_first])\n" /* S first: K + W of rounds 58, 59 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S first: K + W of rounds 58, 59 */
        "vmovdqu %%ymm13, 1312(%[next_first])\n" /* S first: K + W of rounds 58, 59 */
        "vzeroupper\n" /* S first: K + W of rounds 58, 59 */
        "vmovq 1112(%[second]), %%xmm0\n" /* C second 5: rounds 41, 42 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 5: rounds 41, 42 */
        "vmovq 1136(%[second]), %%xmm0\n" /* C second 6: rounds 41, 42 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 6: rounds 41, 42 */
        "vmovq 1144(%[second]), %%xmm0\n" /* C second 7: rounds 41, 42 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 7: rounds 41, 42 */
        "vmovq 1168(%[second]), %%xmm0\n" /* C second 4: rounds 43, 44 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 4: rounds 43, 44 */
        "vmovq 1176(%[second]), %%xmm0\n" /* C second 5: rounds 43, 44 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 5: rounds 43, 44 */
        "vmovq 1200(%[second]), %%xmm0\n" /* C second 6: rounds 43, 44 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 6: rounds 43, 44 */
        "vmovq 1208(%[second]), %%xmm0\n" /* C second 7: rounds 43, 44 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 7: rounds 43, 44 */
        "vmovq 1232(%[second]), %%xmm0\n" /* C second 4: rounds 45, 46 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 4: rounds 45, 46 */
        "vmovq 1240(%[second]), %%xmm0\n" /* C second 5: rounds 45, 46 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 5: rounds 45, 46 */
        "vmovdqu 1280(%[memory]), %%ymm9\n" /* S second: word 55 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 55 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 55 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 55 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 55 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 55 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 55 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 55 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 55 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 55 */
        "vpaddd 1248(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 55 */
        "vpaddd 1536(%[memory]), %%ymm13, %%ymm15\n" /* S second: word 55 */
        "vmovdqu 1696(%[memory]), %%ymm12\n" /* S second: word 55 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 55 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 55 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 55 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 55 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 55 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 55 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 55 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 55 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 55 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S second: word 55 */
        "vmovdqu %%ymm10, 1760(%[memory])\n" /* S second: word 55 */
        "vpaddd 1792(%[constants]), %%ymm10, %%ymm11\n" /* S second: K + W of round 55 */
        "vmovdqu 1312(%[memory]), %%ymm12\n" /* S second: word 56 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S second: word 56 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S second: word 56 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S second: word 56 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S second: word 56 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S second: word 56 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S second: word 56 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S second: word 56 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S second: word 56 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S second: word 56 */
        "vpaddd 1280(%[memory]), %%ymm15, %%ymm9\n" /* S second: word 56 */
        "vpaddd 1568(%[memory]), %%ymm9, %%ymm14\n" /* S second: word 56 */
        "vmovdqu 1728(%[memory]), %%ymm12\n" /* S second: word 56 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S second: word 56 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S second: word 56 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S second: word 56 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S second: word 56 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 56 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S second: word 56 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S second: word 56 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S second: word 56 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S second: word 56 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S second: word 56 */
        "vmovdqu %%ymm15, 1792(%[memory])\n" /* S second: word 56 */
        "vpaddd 1824(%[constants]), %%ymm15, %%ymm12\n" /* S second: K + W of round 56 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S second: K + W of rounds 55, 56 */
        "vmovdqu %%ymm9, 1536(%[next_second])\n" /* S second: K + W of rounds 55, 56 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S second: K + W of rounds 55, 56 */
        "vmovdqu %%ymm13, 1568(%[next_second])\n" /* S second: K + W of rounds 55, 56 */
        "vzeroupper\n" /* S second: K + W of rounds 55, 56 */
        "vmovq 1264(%[second]), %%xmm0\n" /* C second 6: rounds 45, 46 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 6: rounds 45, 46 */
        "vmovq 1272(%[second]), %%xmm0\n" /* C second 7: rounds 45, 46 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 7: rounds 45, 46 */
        "vmovq 1296(%[second]), %%xmm0\n" /* C second 4: rounds 47, 48 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 4: rounds 47, 48 */
        "vmovq 1304(%[second]), %%xmm0\n" /* C second 5: rounds 47, 48 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 5: rounds 47, 48 */
        "vmovq 1328(%[second]), %%xmm0\n" /* C second 6: rounds 47, 48 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 6: rounds 47, 48 */
        "vmovq 1336(%[second]), %%xmm0\n" /* C second 7: rounds 47, 48 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 7: rounds 47, 48 */
        "vmovq 1360(%[second]), %%xmm0\n" /* C second 4: rounds 49, 50 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 4: rounds 49, 50 */
        "vmovq 1368(%[second]), %%xmm0\n" /* C second 5: rounds 49, 50 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 5: rounds 49, 50 */
        "vmovq 1392(%[second]), %%xmm0\n" /* C second 6: rounds 49, 50 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 6: rounds 49, 50 */
        "vmovdqu 3488(%[memory]), %%ymm9\n" /* S first: word 60 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S first: word 60 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S first: word 60 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 60 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S first: word 60 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S first: word 60 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 60 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 60 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S first: word 60 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 60 */
        "vpaddd 3456(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 60 */
        "vpaddd 3744(%[memory]), %%ymm13, %%ymm15\n" /* S first: word 60 */
        "vmovdqu 3904(%[memory]), %%ymm12\n" /* S first: word 60 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 60 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 60 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 60 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 60 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 60 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 60 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 60 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 60 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 60 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S first: word 60 */
        "vmovdqu %%ymm10, 3968(%[memory])\n" /* S first: word 60 */
        "vpaddd 1952(%[constants]), %%ymm10, %%ymm11\n" /* S first: K + W of round 60 */
        "vmovdqu 3520(%[memory]), %%ymm12\n" /* S first: word 61 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S first: word 61 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S first: word 61 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S first: word 61 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S first: word 61 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S first: word 61 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S first: word 61 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S first: word 61 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S first: word 61 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S first: word 61 */
        "vpaddd 3488(%[memory]), %%ymm15, %%ymm9\n" /* S first: word 61 */
        "vpaddd 3776(%[memory]), %%ymm9, %%ymm14\n" /* S first: word 61 */
        "vmovdqu 3936(%[memory]), %%ymm12\n" /* S first: word 61 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S first: word 61 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S first: word 61 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S first: word 61 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S first: word 61 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 61 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S first: word 61 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S first: word 61 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S first: word 61 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S first: word 61 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S first: word 61 */
        "vmovdqu %%ymm15, 4000(%[memory])\n" /* S first: word 61 */
        "vpaddd 2080(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 61 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S first: K + W of rounds 60, 61 */
        "vmovdqu %%ymm9, 1344(%[next_first])\n" /* S first: K + W of rounds 60, 61 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S first: K + W of rounds 60, 61 */
        "vmovdqu %%ymm13, 1376(%[next_first])\n" /* S first: K + W of rounds 60, 61 */
        "vzeroupper\n" /* S first: K + W of rounds 60, 61 */
        "vmovq 1400(%[second]), %%xmm0\n" /* C second 7: rounds 49, 50 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 7: rounds 49, 50 */
        "vmovq 1424(%[second]), %%xmm0\n" /* C second 4: rounds 51, 52 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 4: rounds 51, 52 */
        "vmovq 1432(%[second]), %%xmm0\n" /* C second 5: rounds 51, 52 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 5: rounds 51, 52 */
        "vmovq 1456(%[second]), %%xmm0\n" /* C second 6: rounds 51, 52 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 6: rounds 51, 52 */
        "vmovq 1464(%[second]), %%xmm0\n" /* C second 7: rounds 51, 52 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 7: rounds 51, 52 */
        "vmovq 1488(%[second]), %%xmm0\n" /* C second 4: rounds 53, 54 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 4: rounds 53, 54 */
        "vmovq 1496(%[second]), %%xmm0\n" /* C second 5: rounds 53, 54 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 5: rounds 53, 54 */
        "vmovq 1520(%[second]), %%xmm0\n" /* C second 6: rounds 53, 54 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 6: rounds 53, 54 */
        "vmovq 1528(%[second]), %%xmm0\n" /* C second 7: rounds 53, 54 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 7: rounds 53, 54 */
        "vmovdqu 1344(%[memory]), %%ymm9\n" /* S second: word 57 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 57 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 57 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 57 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 57 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 57 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 57 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 57 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 57 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 57 */
        "vpaddd 1312(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 57 */
        "vpaddd 1600(%[memory]), %%ymm13, %%ymm15\n" /* S second: word 57 */
        "vmovdqu 1760(%[memory]), %%ymm12\n" /* S second: word 57 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 57 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 57 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 57 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 57 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 57 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 57 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 57 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 57 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 57 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S second: word 57 */
        "vmovdqu %%ymm10, 1824(%[memory])\n" /* S second: word 57 */
        "vpaddd 1856(%[constants]), %%ymm10, %%ymm11\n" /* S second: K + W of round 57 */
        "vmovdqu 1376(%[memory]), %%ymm12\n" /* S second: word 58 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S second: word 58 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S second: word 58 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S second: word 58 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S second: word 58 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S second: word 58 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S second: word 58 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S second: word 58 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S second: word 58 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S second: word 58 */
        "vpaddd 1344(%[memory]), %%ymm15, %%ymm9\n" /* S second: word 58 */
        "vpaddd 1632(%[memory]), %%ymm9, %%ymm14\n" /* S second: word 58 */
        "vmovdqu 1792(%[memory]), %%ymm12\n" /* S second: word 58 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S second: word 58 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S second: word 58 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S second: word 58 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S second: word 58 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 58 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S second: word 58 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S second: word 58 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S second: word 58 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S second: word 58 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S second: word 58 */
        "vmovdqu %%ymm15, 1856(%[memory])\n" /* S second: word 58 */
        "vpaddd 1888(%[constants]), %%ymm15, %%ymm12\n" /* S second: K + W of round 58 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S second: K + W of rounds 57, 58 */
        "vmovdqu %%ymm9, 1600(%[next_second])\n" /* S second: K + W of rounds 57, 58 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S second: K + W of rounds 57, 58 */
        "vmovdqu %%ymm13, 1632(%[next_second])\n" /* S second: K + W of rounds 57, 58 */
        "vzeroupper\n" /* S second: K + W of rounds 57, 58 */
        "vmovq 1552(%[second]), %%xmm0\n" /* C second 4: rounds 55, 56 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 4: rounds 55, 56 */
        "vmovq 1560(%[second]), %%xmm0\n" /* C second 5: rounds 55, 56 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 5: rounds 55, 56 */
        "vmovq 1584(%[second]), %%xmm0\n" /* C second 6: rounds 55, 56 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 6: rounds 55, 56 */
        "vmovq 1592(%[second]), %%xmm0\n" /* C second 7: rounds 55, 56 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 7: rounds 55, 56 */
        "vmovq 1616(%[second]), %%xmm0\n" /* C second 4: rounds 57, 58 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 4: rounds 57, 58 */
        "vmovq 1624(%[second]), %%xmm0\n" /* C second 5: rounds 57, 58 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 5: rounds 57, 58 */
        "vmovq 1648(%[second]), %%xmm0\n" /* C second 6: rounds 57, 58 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 6: rounds 57, 58 */
        "vmovq 1656(%[second]), %%xmm0\n" /* C second 7: rounds 57, 58 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 7: rounds 57, 58 */
        "vmovq 1680(%[second]), %%xmm0\n" /* C second 4: rounds 59, 60 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 4: rounds 59, 60 */
        "vmovdqa %%xmm1, 4672(%[memory])\n" /* C second 4: end */
        "vpcmpeqd 1984(%[constants]), %%xmm1, %%xmm1\n" /* C second 4: end */
        "vpor 4736(%[memory]), %%xmm1, %%xmm1\n" /* C second 4: end */
        "vmovdqa %%xmm1, 4736(%[memory])\n" /* C second 4: end */
        "vmovdqu 3552(%[memory]), %%ymm9\n" /* S first: word 62 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S first: word 62 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S first: word 62 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 62 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S first: word 62 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S first: word 62 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 62 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 62 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S first: word 62 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 62 */
        "vpaddd 3520(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 62 */
        "vpaddd 3808(%[memory]), %%ymm13, %%ymm15\n" /* S first: word 62 */
        "vmovdqu 3968(%[memory]), %%ymm12\n" /* S first: word 62 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 62 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 62 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 62 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 62 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 62 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 62 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 62 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 62 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 62 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S first: word 62 */
        "vpaddd 2112(%[constants]), %%ymm10, %%ymm11\n" /* S first: K + W of round 62 */
        "vmovdqu 3584(%[memory]), %%ymm12\n" /* S first: word 63 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S first: word 63 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S first: word 63 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S first: word 63 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S first: word 63 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S first: word 63 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S first: word 63 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S first: word 63 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S first: word 63 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S first: word 63 */
        "vpaddd 3552(%[memory]), %%ymm15, %%ymm9\n" /* S first: word 63 */
        "vpaddd 3840(%[memory]), %%ymm9, %%ymm14\n" /* S first: word 63 */
        "vmovdqu 4000(%[memory]), %%ymm12\n" /* S first: word 63 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S first: word 63 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S first: word 63 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S first: word 63 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S first: word 63 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 63 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S first: word 63 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S first: word 63 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S first: word 63 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S first: word 63 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S first: word 63 */
        "vpaddd 2144(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 63 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S first: K + W of rounds 62, 63 */
        "vmovdqu %%ymm9, 1408(%[next_first])\n" /* S first: K + W of rounds 62, 63 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S first: K + W of rounds 62, 63 */
        "vmovdqu %%ymm13, 1440(%[next_first])\n" /* S first: K + W of rounds 62, 63 */
        "vzeroupper\n" /* S first: K + W of rounds 62, 63 */
        "vmovq 1688(%[second]), %%xmm0\n" /* C second 5: rounds 59, 60 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 5: rounds 59, 60 */
        "vmovdqa %%xmm3, 4688(%[memory])\n" /* C second 5: end */
        "vpcmpeqd 1984(%[constants]), %%xmm3, %%xmm3\n" /* C second 5: end */
        "vpor 4736(%[memory]), %%xmm3, %%xmm3\n" /* C second 5: end */
        "vmovdqa %%xmm3, 4736(%[memory])\n" /* C second 5: end */
        "vmovq 1712(%[second]), %%xmm0\n" /* C second 6: rounds 59, 60 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 6: rounds 59, 60 */
        "vmovdqa %%xmm5, 4704(%[memory])\n" /* C second 6: end */
        "vpcmpeqd 1984(%[constants]), %%xmm5, %%xmm5\n" /* C second 6: end */
        "vpor 4736(%[memory]), %%xmm5, %%xmm5\n" /* C second 6: end */
        "vmovdqa %%xmm5, 4736(%[memory])\n" /* C second 6: end */
        "vmovq 1720(%[second]), %%xmm0\n" /* C second 7: rounds 59, 60 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 7: rounds 59, 60 */
        "vmovdqa %%xmm7, 4720(%[memory])\n" /* C second 7: end */
        "vpcmpeqd 1984(%[constants]), %%xmm7, %%xmm7\n" /* C second 7: end */
        "vpor 4736(%[memory]), %%xmm7, %%xmm7\n" /* C second 7: end */
        "vmovdqa %%xmm7, 4736(%[memory])\n" /* C second 7: end */
        "vmovdqu 1408(%[memory]), %%ymm9\n" /* S second: word 59 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S second: word 59 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S second: word 59 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S second: word 59 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S second: word 59 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S second: word 59 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S second: word 59 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S second: word 59 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S second: word 59 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S second: word 59 */
        "vpaddd 1376(%[memory]), %%ymm14, %%ymm13\n" /* S second: word 59 */
        "vpaddd 1664(%[memory]), %%ymm13, %%ymm15\n" /* S second: word 59 */
        "vmovdqu 1824(%[memory]), %%ymm12\n" /* S second: word 59 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S second: word 59 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S second: word 59 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S second: word 59 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S second: word 59 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 59 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S second: word 59 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S second: word 59 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S second: word 59 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S second: word 59 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S second: word 59 */
        "vpaddd 1920(%[constants]), %%ymm10, %%ymm11\n" /* S second: K + W of round 59 */
        "vmovdqu 1440(%[memory]), %%ymm12\n" /* S second: word 60 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S second: word 60 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S second: word 60 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S second: word 60 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S second: word 60 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S second: word 60 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S second: word 60 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S second: word 60 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S second: word 60 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S second: word 60 */
        "vpaddd 1408(%[memory]), %%ymm15, %%ymm9\n" /* S second: word 60 */
        "vpaddd 1696(%[memory]), %%ymm9, %%ymm14\n" /* S second: word 60 */
        "vmovdqu 1856(%[memory]), %%ymm12\n" /* S second: word 60 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S second: word 60 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S second: word 60 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S second: word 60 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S second: word 60 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S second: word 60 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S second: word 60 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S second: word 60 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S second: word 60 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S second: word 60 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S second: word 60 */
        "vpaddd 1952(%[constants]), %%ymm15, %%ymm12\n" /* S second: K + W of round 60 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S second: K + W of rounds 59, 60 */
        "vmovdqu %%ymm9, 1664(%[next_second])\n" /* S second: K + W of rounds 59, 60 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S second: K + W of rounds 59, 60 */
        "vmovdqu %%ymm13, 1696(%[next_second])\n" /* S second: K + W of rounds 59, 60 */
        "vzeroupper\n" /* S second: K + W of rounds 59, 60 */
        :
        : [memory] "D"(memory), [second] "S"(second), [constants] "a"(constants), [first] "c"(first), [next_second] "d"(next_second), [next_first] "b"(next_first), [version] "r"(in_r8), [version_before] "r"(in_r9)
        : "memory", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15");
}

/* Only these */
static inline void scan_schedule(struct scan_memory *memory, struct first_schedules *next_first, const uint32_t *constants)
{
    __asm__ volatile(
        ".p2align 6\n"
        "vmovdqu 4784(%[memory]), %%ymm9\n" /* S first: nonces */
        "vpxor %%ymm9, %%ymm9, %%ymm10\n" /* S first: nonces */
        "vpunpckldq %%ymm9, %%ymm10, %%ymm11\n" /* S first: nonces */
        "vmovdqu %%ymm11, 1472(%[next_first])\n" /* S first: nonces */
        "vpunpckhdq %%ymm9, %%ymm10, %%ymm12\n" /* S first: nonces */
        "vmovdqu %%ymm12, 1504(%[next_first])\n" /* S first: nonces */
        "vmovdqu %%ymm9, 2144(%[memory])\n" /* S first: nonces */
        "vzeroupper\n" /* S first: nonces */
        "vmovdqu 2144(%[memory]), %%ymm9\n" /* S first: word 18 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S first: word 18 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S first: word 18 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 18 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S first: word 18 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S first: word 18 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 18 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 18 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S first: word 18 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 18 */
        "vpbroadcastd 4752(%[memory]), %%ymm13\n" /* S first: word 18 */
        "vpaddd %%ymm13, %%ymm14, %%ymm15\n" /* S first: word 18 */
        "vmovdqu %%ymm15, 2624(%[memory])\n" /* S first: word 18 */
        "vpaddd 480(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 18 */
        "vmovdqu 2144(%[memory]), %%ymm9\n" /* S first: word 19 */
        "vpbroadcastd 4756(%[memory]), %%ymm10\n" /* S first: word 19 */
        "vpaddd %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 19 */
        "vmovdqu %%ymm11, 2656(%[memory])\n" /* S first: word 19 */
        "vpaddd 512(%[constants]), %%ymm11, %%ymm13\n" /* S first: K + W of round 19 */
        "vpunpckldq %%ymm13, %%ymm12, %%ymm14\n" /* S first: K + W of rounds 18, 19 */
        "vmovdqu %%ymm14, 0(%[next_first])\n" /* S first: K + W of rounds 18, 19 */
        "vpunpckhdq %%ymm13, %%ymm12, %%ymm15\n" /* S first: K + W of rounds 18, 19 */
        "vmovdqu %%ymm15, 32(%[next_first])\n" /* S first: K + W of rounds 18, 19 */
        "vzeroupper\n" /* S first: K + W of rounds 18, 19 */
        "vmovdqu 2624(%[memory]), %%ymm9\n" /* S first: word 20 */
        "vpsrld $17, %%ymm9, %%ymm10\n" /* S first: word 20 */
        "vpslld $15, %%ymm9, %%ymm11\n" /* S first: word 20 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 20 */
        "vpsrld $19, %%ymm9, %%ymm13\n" /* S first: word 20 */
        "vpslld $13, %%ymm9, %%ymm14\n" /* S first: word 20 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 20 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 20 */
        "vpsrld $10, %%ymm9, %%ymm10\n" /* S first: word 20 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 20 */
        "vpaddd 736(%[constants]), %%ymm14, %%ymm13\n" /* S first: word 20 */
        "vmovdqu %%ymm13, 2688(%[memory])\n" /* S first: word 20 */
        "vpaddd 544(%[constants]), %%ymm13, %%ymm15\n" /* S first: K + W of round 20 */
        "vmovdqu 2656(%[memory]), %%ymm12\n" /* S first: word 21 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 21 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 21 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 21 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 21 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 21 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 21 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 21 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 21 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 21 */
        "vmovdqu %%ymm14, 2720(%[memory])\n" /* S first: word 21 */
        "vpaddd 576(%[constants]), %%ymm14, %%ymm10\n" /* S first: K + W of round 21 */
        "vpunpckldq %%ymm10, %%ymm15, %%ymm11\n" /* S first: K + W of rounds 20, 21 */
        "vmovdqu %%ymm11, 64(%[next_first])\n" /* S first: K + W of rounds 20, 21 */
        "vpunpckhdq %%ymm10, %%ymm15, %%ymm12\n" /* S first: K + W of rounds 20, 21 */
        "vmovdqu %%ymm12, 96(%[next_first])\n" /* S first: K + W of rounds 20, 21 */
        "vzeroupper\n" /* S first: K + W of rounds 20, 21 */
        "vmovdqu 2688(%[memory]), %%ymm9\n" /* S first: word 22 */
        "vpsrld $17, %%ymm9, %%ymm10\n" /* S first: word 22 */
        "vpslld $15, %%ymm9, %%ymm11\n" /* S first: word 22 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 22 */
        "vpsrld $19, %%ymm9, %%ymm13\n" /* S first: word 22 */
        "vpslld $13, %%ymm9, %%ymm14\n" /* S first: word 22 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 22 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 22 */
        "vpsrld $10, %%ymm9, %%ymm10\n" /* S first: word 22 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 22 */
        "vpaddd 2016(%[constants]), %%ymm14, %%ymm13\n" /* S first: word 22 */
        "vmovdqu %%ymm13, 2752(%[memory])\n" /* S first: word 22 */
        "vpaddd 640(%[constants]), %%ymm13, %%ymm15\n" /* S first: K + W of round 22 */
        "vmovdqu 2720(%[memory]), %%ymm12\n" /* S first: word 23 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 23 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 23 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 23 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 23 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 23 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 23 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 23 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 23 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 23 */
        "vpbroadcastd 4768(%[memory]), %%ymm10\n" /* S first: word 23 */
        "vpaddd %%ymm10, %%ymm14, %%ymm11\n" /* S first: word 23 */
        "vmovdqu %%ymm11, 2784(%[memory])\n" /* S first: word 23 */
        "vpaddd 704(%[constants]), %%ymm11, %%ymm12\n" /* S first: K + W of round 23 */
        "vpunpckldq %%ymm12, %%ymm15, %%ymm13\n" /* S first: K + W of rounds 22, 23 */
        "vmovdqu %%ymm13, 128(%[next_first])\n" /* S first: K + W of rounds 22, 23 */
        "vpunpckhdq %%ymm12, %%ymm15, %%ymm9\n" /* S first: K + W of rounds 22, 23 */
        "vmovdqu %%ymm9, 160(%[next_first])\n" /* S first: K + W of rounds 22, 23 */
        "vzeroupper\n" /* S first: K + W of rounds 22, 23 */
        "vmovdqu 2752(%[memory]), %%ymm9\n" /* S first: word 24 */
        "vpsrld $17, %%ymm9, %%ymm10\n" /* S first: word 24 */
        "vpslld $15, %%ymm9, %%ymm11\n" /* S first: word 24 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 24 */
        "vpsrld $19, %%ymm9, %%ymm13\n" /* S first: word 24 */
        "vpslld $13, %%ymm9, %%ymm14\n" /* S first: word 24 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 24 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 24 */
        "vpsrld $10, %%ymm9, %%ymm10\n" /* S first: word 24 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 24 */
        "vpbroadcastd 4772(%[memory]), %%ymm13\n" /* S first: word 24 */
        "vpaddd %%ymm13, %%ymm14, %%ymm15\n" /* S first: word 24 */
        "vmovdqu %%ymm15, 2816(%[memory])\n" /* S first: word 24 */
        "vpaddd 768(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 24 */
        "vmovdqu 2784(%[memory]), %%ymm9\n" /* S first: word 25 */
        "vpsrld $17, %%ymm9, %%ymm10\n" /* S first: word 25 */
        "vpslld $15, %%ymm9, %%ymm11\n" /* S first: word 25 */
        "vpxor %%ymm11, %%ymm10, %%ymm13\n" /* S first: word 25 */
        "vpsrld $19, %%ymm9, %%ymm14\n" /* S first: word 25 */
        "vpslld $13, %%ymm9, %%ymm15\n" /* S first: word 25 */
        "vpxor %%ymm15, %%ymm14, %%ymm11\n" /* S first: word 25 */
        "vpxor %%ymm11, %%ymm13, %%ymm10\n" /* S first: word 25 */
        "vpsrld $10, %%ymm9, %%ymm15\n" /* S first: word 25 */
        "vpxor %%ymm15, %%ymm10, %%ymm14\n" /* S first: word 25 */
        "vpaddd 2624(%[memory]), %%ymm14, %%ymm11\n" /* S first: word 25 */
        "vmovdqu %%ymm11, 2848(%[memory])\n" /* S first: word 25 */
        "vpaddd 800(%[constants]), %%ymm11, %%ymm13\n" /* S first: K + W of round 25 */
        "vpunpckldq %%ymm13, %%ymm12, %%ymm9\n" /* S first: K + W of rounds 24, 25 */
        "vmovdqu %%ymm9, 192(%[next_first])\n" /* S first: K + W of rounds 24, 25 */
        "vpunpckhdq %%ymm13, %%ymm12, %%ymm15\n" /* S first: K + W of rounds 24, 25 */
        "vmovdqu %%ymm15, 224(%[next_first])\n" /* S first: K + W of rounds 24, 25 */
        "vzeroupper\n" /* S first: K + W of rounds 24, 25 */
        "vmovdqu 2816(%[memory]), %%ymm9\n" /* S first: word 26 */
        "vpsrld $17, %%ymm9, %%ymm10\n" /* S first: word 26 */
        "vpslld $15, %%ymm9, %%ymm11\n" /* S first: word 26 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 26 */
        "vpsrld $19, %%ymm9, %%ymm13\n" /* S first: word 26 */
        "vpslld $13, %%ymm9, %%ymm14\n" /* S first: word 26 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 26 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 26 */
        "vpsrld $10, %%ymm9, %%ymm10\n" /* S first: word 26 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 26 */
        "vpaddd 2656(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 26 */
        "vmovdqu %%ymm13, 2880(%[memory])\n" /* S first: word 26 */
        "vpaddd 832(%[constants]), %%ymm13, %%ymm15\n" /* S first: K + W of round 26 */
        "vmovdqu 2848(%[memory]), %%ymm12\n" /* S first: word 27 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 27 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 27 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 27 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 27 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 27 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 27 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 27 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 27 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 27 */
        "vpaddd 2688(%[memory]), %%ymm14, %%ymm10\n" /* S first: word 27 */
        "vmovdqu %%ymm10, 2912(%[memory])\n" /* S first: word 27 */
        "vpaddd 864(%[constants]), %%ymm10, %%ymm11\n" /* S first: K + W of round 27 */
        "vpunpckldq %%ymm11, %%ymm15, %%ymm12\n" /* S first: K + W of rounds 26, 27 */
        "vmovdqu %%ymm12, 256(%[next_first])\n" /* S first: K + W of rounds 26, 27 */
        "vpunpckhdq %%ymm11, %%ymm15, %%ymm13\n" /* S first: K + W of rounds 26, 27 */
        "vmovdqu %%ymm13, 288(%[next_first])\n" /* S first: K + W of rounds 26, 27 */
        "vzeroupper\n" /* S first: K + W of rounds 26, 27 */
        "vmovdqu 2880(%[memory]), %%ymm9\n" /* S first: word 28 */
        "vpsrld $17, %%ymm9, %%ymm10\n" /* S first: word 28 */
        "vpslld $15, %%ymm9, %%ymm11\n" /* S first: word 28 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 28 */
        "vpsrld $19, %%ymm9, %%ymm13\n" /* S first: word 28 */
        "vpslld $13, %%ymm9, %%ymm14\n" /* S first: word 28 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 28 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 28 */
        "vpsrld $10, %%ymm9, %%ymm10\n" /* S first: word 28 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 28 */
        "vpaddd 2720(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 28 */
        "vmovdqu %%ymm13, 2944(%[memory])\n" /* S first: word 28 */
        "vpaddd 896(%[constants]), %%ymm13, %%ymm15\n" /* S first: K + W of round 28 */
        "vmovdqu 2912(%[memory]), %%ymm12\n" /* S first: word 29 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 29 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 29 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 29 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 29 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 29 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 29 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 29 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 29 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 29 */
        "vpaddd 2752(%[memory]), %%ymm14, %%ymm10\n" /* S first: word 29 */
        "vmovdqu %%ymm10, 2976(%[memory])\n" /* S first: word 29 */
        "vpaddd 928(%[constants]), %%ymm10, %%ymm11\n" /* S first: K + W of round 29 */
        "vpunpckldq %%ymm11, %%ymm15, %%ymm12\n" /* S first: K + W of rounds 28, 29 */
        "vmovdqu %%ymm12, 320(%[next_first])\n" /* S first: K + W of rounds 28, 29 */
        "vpunpckhdq %%ymm11, %%ymm15, %%ymm13\n" /* S first: K + W of rounds 28, 29 */
        "vmovdqu %%ymm13, 352(%[next_first])\n" /* S first: K + W of rounds 28, 29 */
        "vzeroupper\n" /* S first: K + W of rounds 28, 29 */
        "vmovdqu 2944(%[memory]), %%ymm9\n" /* S first: word 30 */
        "vpsrld $17, %%ymm9, %%ymm10\n" /* S first: word 30 */
        "vpslld $15, %%ymm9, %%ymm11\n" /* S first: word 30 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 30 */
        "vpsrld $19, %%ymm9, %%ymm13\n" /* S first: word 30 */
        "vpslld $13, %%ymm9, %%ymm14\n" /* S first: word 30 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 30 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 30 */
        "vpsrld $10, %%ymm9, %%ymm10\n" /* S first: word 30 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 30 */
        "vpaddd 2784(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 30 */
        "vpaddd 2048(%[constants]), %%ymm13, %%ymm15\n" /* S first: word 30 */
        "vmovdqu %%ymm15, 3008(%[memory])\n" /* S first: word 30 */
        "vpaddd 992(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 30 */
        "vmovdqu 2976(%[memory]), %%ymm9\n" /* S first: word 31 */
        "vpsrld $17, %%ymm9, %%ymm10\n" /* S first: word 31 */
        "vpslld $15, %%ymm9, %%ymm11\n" /* S first: word 31 */
        "vpxor %%ymm11, %%ymm10, %%ymm14\n" /* S first: word 31 */
        "vpsrld $19, %%ymm9, %%ymm13\n" /* S first: word 31 */
        "vpslld $13, %%ymm9, %%ymm15\n" /* S first: word 31 */
        "vpxor %%ymm15, %%ymm13, %%ymm11\n" /* S first: word 31 */
        "vpxor %%ymm11, %%ymm14, %%ymm10\n" /* S first: word 31 */
        "vpsrld $10, %%ymm9, %%ymm15\n" /* S first: word 31 */
        "vpxor %%ymm15, %%ymm10, %%ymm13\n" /* S first: word 31 */
        "vpaddd 2816(%[memory]), %%ymm13, %%ymm11\n" /* S first: word 31 */
        "vpbroadcastd 4760(%[memory]), %%ymm14\n" /* S first: word 31 */
        "vpaddd %%ymm14, %%ymm11, %%ymm9\n" /* S first: word 31 */
        "vmovdqu %%ymm9, 3040(%[memory])\n" /* S first: word 31 */
        "vpaddd 1024(%[constants]), %%ymm9, %%ymm15\n" /* S first: K + W of round 31 */
        "vpunpckldq %%ymm15, %%ymm12, %%ymm10\n" /* S first: K + W of rounds 30, 31 */
        "vmovdqu %%ymm10, 384(%[next_first])\n" /* S first: K + W of rounds 30, 31 */
        "vpunpckhdq %%ymm15, %%ymm12, %%ymm13\n" /* S first: K + W of rounds 30, 31 */
        "vmovdqu %%ymm13, 416(%[next_first])\n" /* S first: K + W of rounds 30, 31 */
        "vzeroupper\n" /* S first: K + W of rounds 30, 31 */
        "vmovdqu 3008(%[memory]), %%ymm9\n" /* S first: word 32 */
        "vpsrld $17, %%ymm9, %%ymm10\n" /* S first: word 32 */
        "vpslld $15, %%ymm9, %%ymm11\n" /* S first: word 32 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 32 */
        "vpsrld $19, %%ymm9, %%ymm13\n" /* S first: word 32 */
        "vpslld $13, %%ymm9, %%ymm14\n" /* S first: word 32 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 32 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 32 */
        "vpsrld $10, %%ymm9, %%ymm10\n" /* S first: word 32 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 32 */
        "vpaddd 2848(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 32 */
        "vpbroadcastd 4764(%[memory]), %%ymm15\n" /* S first: word 32 */
        "vpaddd %%ymm15, %%ymm13, %%ymm12\n" /* S first: word 32 */
        "vmovdqu %%ymm12, 3072(%[memory])\n" /* S first: word 32 */
        "vpaddd 1056(%[constants]), %%ymm12, %%ymm9\n" /* S first: K + W of round 32 */
        "vmovdqu 2624(%[memory]), %%ymm10\n" /* S first: word 33 */
        "vpsrld $7, %%ymm10, %%ymm11\n" /* S first: word 33 */
        "vpslld $25, %%ymm10, %%ymm14\n" /* S first: word 33 */
        "vpxor %%ymm14, %%ymm11, %%ymm15\n" /* S first: word 33 */
        "vpsrld $18, %%ymm10, %%ymm13\n" /* S first: word 33 */
        "vpslld $14, %%ymm10, %%ymm12\n" /* S first: word 33 */
        "vpxor %%ymm12, %%ymm13, %%ymm14\n" /* S first: word 33 */
        "vpxor %%ymm14, %%ymm15, %%ymm11\n" /* S first: word 33 */
        "vpsrld $3, %%ymm10, %%ymm12\n" /* S first: word 33 */
        "vpxor %%ymm12, %%ymm11, %%ymm13\n" /* S first: word 33 */
        "vpaddd 2880(%[memory]), %%ymm13, %%ymm14\n" /* S first: word 33 */
        "vpbroadcastd 4772(%[memory]), %%ymm15\n" /* S first: word 33 */
        "vpaddd %%ymm15, %%ymm14, %%ymm10\n" /* S first: word 33 */
        "vmovdqu 3040(%[memory]), %%ymm12\n" /* S first: word 33 */
        "vpsrld $17, %%ymm12, %%ymm11\n" /* S first: word 33 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S first: word 33 */
        "vpxor %%ymm13, %%ymm11, %%ymm15\n" /* S first: word 33 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 33 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 33 */
        "vpxor %%ymm13, %%ymm14, %%ymm11\n" /* S first: word 33 */
        "vpxor %%ymm11, %%ymm15, %%ymm13\n" /* S first: word 33 */
        "vpsrld $10, %%ymm12, %%ymm14\n" /* S first: word 33 */
        "vpxor %%ymm14, %%ymm13, %%ymm11\n" /* S first: word 33 */
        "vpaddd %%ymm11, %%ymm10, %%ymm15\n" /* S first: word 33 */
        "vmovdqu %%ymm15, 3104(%[memory])\n" /* S first: word 33 */
        "vpaddd 1088(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 33 */
        "vpunpckldq %%ymm12, %%ymm9, %%ymm14\n" /* S first: K + W of rounds 32, 33 */
        "vmovdqu %%ymm14, 448(%[next_first])\n" /* S first: K + W of rounds 32, 33 */
        "vpunpckhdq %%ymm12, %%ymm9, %%ymm13\n" /* S first: K + W of rounds 32, 33 */
        "vmovdqu %%ymm13, 480(%[next_first])\n" /* S first: K + W of rounds 32, 33 */
        "vzeroupper\n" /* S first: K + W of rounds 32, 33 */
        "vmovdqu 2656(%[memory]), %%ymm9\n" /* S first: word 34 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S first: word 34 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S first: word 34 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 34 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S first: word 34 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S first: word 34 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 34 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 34 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S first: word 34 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 34 */
        "vpaddd 2624(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 34 */
        "vpaddd 2912(%[memory]), %%ymm13, %%ymm15\n" /* S first: word 34 */
        "vmovdqu 3072(%[memory]), %%ymm12\n" /* S first: word 34 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 34 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 34 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 34 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 34 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 34 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 34 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 34 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 34 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 34 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S first: word 34 */
        "vmovdqu %%ymm10, 3136(%[memory])\n" /* S first: word 34 */
        "vpaddd 1120(%[constants]), %%ymm10, %%ymm11\n" /* S first: K + W of round 34 */
        "vmovdqu 2688(%[memory]), %%ymm12\n" /* S first: word 35 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S first: word 35 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S first: word 35 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S first: word 35 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S first: word 35 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S first: word 35 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S first: word 35 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S first: word 35 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S first: word 35 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S first: word 35 */
        "vpaddd 2656(%[memory]), %%ymm15, %%ymm9\n" /* S first: word 35 */
        "vpaddd 2944(%[memory]), %%ymm9, %%ymm14\n" /* S first: word 35 */
        "vmovdqu 3104(%[memory]), %%ymm12\n" /* S first: word 35 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S first: word 35 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S first: word 35 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S first: word 35 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S first: word 35 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 35 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S first: word 35 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S first: word 35 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S first: word 35 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S first: word 35 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S first: word 35 */
        "vmovdqu %%ymm15, 3168(%[memory])\n" /* S first: word 35 */
        "vpaddd 1152(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 35 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S first: K + W of rounds 34, 35 */
        "vmovdqu %%ymm9, 512(%[next_first])\n" /* S first: K + W of rounds 34, 35 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S first: K + W of rounds 34, 35 */
        "vmovdqu %%ymm13, 544(%[next_first])\n" /* S first: K + W of rounds 34, 35 */
        "vzeroupper\n" /* S first: K + W of rounds 34, 35 */
        "vmovdqu 2720(%[memory]), %%ymm9\n" /* S first: word 36 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S first: word 36 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S first: word 36 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 36 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S first: word 36 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S first: word 36 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 36 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 36 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S first: word 36 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 36 */
        "vpaddd 2688(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 36 */
        "vpaddd 2976(%[memory]), %%ymm13, %%ymm15\n" /* S first: word 36 */
        "vmovdqu 3136(%[memory]), %%ymm12\n" /* S first: word 36 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 36 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 36 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 36 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 36 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 36 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 36 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 36 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 36 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 36 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S first: word 36 */
        "vmovdqu %%ymm10, 3200(%[memory])\n" /* S first: word 36 */
        "vpaddd 1184(%[constants]), %%ymm10, %%ymm11\n" /* S first: K + W of round 36 */
        "vmovdqu 2752(%[memory]), %%ymm12\n" /* S first: word 37 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S first: word 37 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S first: word 37 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S first: word 37 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S first: word 37 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S first: word 37 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S first: word 37 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S first: word 37 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S first: word 37 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S first: word 37 */
        "vpaddd 2720(%[memory]), %%ymm15, %%ymm9\n" /* S first: word 37 */
        "vpaddd 3008(%[memory]), %%ymm9, %%ymm14\n" /* S first: word 37 */
        "vmovdqu 3168(%[memory]), %%ymm12\n" /* S first: word 37 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S first: word 37 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S first: word 37 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S first: word 37 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S first: word 37 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 37 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S first: word 37 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S first: word 37 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S first: word 37 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S first: word 37 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S first: word 37 */
        "vmovdqu %%ymm15, 3232(%[memory])\n" /* S first: word 37 */
        "vpaddd 1216(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 37 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S first: K + W of rounds 36, 37 */
        "vmovdqu %%ymm9, 576(%[next_first])\n" /* S first: K + W of rounds 36, 37 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S first: K + W of rounds 36, 37 */
        "vmovdqu %%ymm13, 608(%[next_first])\n" /* S first: K + W of rounds 36, 37 */
        "vzeroupper\n" /* S first: K + W of rounds 36, 37 */
        "vmovdqu 2784(%[memory]), %%ymm9\n" /* S first: word 38 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S first: word 38 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S first: word 38 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 38 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S first: word 38 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S first: word 38 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 38 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 38 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S first: word 38 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 38 */
        "vpaddd 2752(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 38 */
        "vpaddd 3040(%[memory]), %%ymm13, %%ymm15\n" /* S first: word 38 */
        "vmovdqu 3200(%[memory]), %%ymm12\n" /* S first: word 38 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 38 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 38 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 38 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 38 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 38 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 38 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 38 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 38 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 38 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S first: word 38 */
        "vmovdqu %%ymm10, 3264(%[memory])\n" /* S first: word 38 */
        "vpaddd 1248(%[constants]), %%ymm10, %%ymm11\n" /* S first: K + W of round 38 */
        "vmovdqu 2816(%[memory]), %%ymm12\n" /* S first: word 39 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S first: word 39 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S first: word 39 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S first: word 39 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S first: word 39 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S first: word 39 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S first: word 39 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S first: word 39 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S first: word 39 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S first: word 39 */
        "vpaddd 2784(%[memory]), %%ymm15, %%ymm9\n" /* S first: word 39 */
        "vpaddd 3072(%[memory]), %%ymm9, %%ymm14\n" /* S first: word 39 */
        "vmovdqu 3232(%[memory]), %%ymm12\n" /* S first: word 39 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S first: word 39 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S first: word 39 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S first: word 39 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S first: word 39 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 39 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S first: word 39 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S first: word 39 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S first: word 39 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S first: word 39 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S first: word 39 */
        "vmovdqu %%ymm15, 3296(%[memory])\n" /* S first: word 39 */
        "vpaddd 1280(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 39 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S first: K + W of rounds 38, 39 */
        "vmovdqu %%ymm9, 640(%[next_first])\n" /* S first: K + W of rounds 38, 39 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S first: K + W of rounds 38, 39 */
        "vmovdqu %%ymm13, 672(%[next_first])\n" /* S first: K + W of rounds 38, 39 */
        "vzeroupper\n" /* S first: K + W of rounds 38, 39 */
        "vmovdqu 2848(%[memory]), %%ymm9\n" /* S first: word 40 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S first: word 40 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S first: word 40 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 40 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S first: word 40 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S first: word 40 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 40 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 40 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S first: word 40 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 40 */
        "vpaddd 2816(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 40 */
        "vpaddd 3104(%[memory]), %%ymm13, %%ymm15\n" /* S first: word 40 */
        "vmovdqu 3264(%[memory]), %%ymm12\n" /* S first: word 40 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 40 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 40 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 40 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 40 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 40 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 40 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 40 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 40 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 40 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S first: word 40 */
        "vmovdqu %%ymm10, 3328(%[memory])\n" /* S first: word 40 */
        "vpaddd 1312(%[constants]), %%ymm10, %%ymm11\n" /* S first: K + W of round 40 */
        "vmovdqu 2880(%[memory]), %%ymm12\n" /* S first: word 41 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S first: word 41 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S first: word 41 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S first: word 41 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S first: word 41 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S first: word 41 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S first: word 41 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S first: word 41 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S first: word 41 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S first: word 41 */
        "vpaddd 2848(%[memory]), %%ymm15, %%ymm9\n" /* S first: word 41 */
        "vpaddd 3136(%[memory]), %%ymm9, %%ymm14\n" /* S first: word 41 */
        "vmovdqu 3296(%[memory]), %%ymm12\n" /* S first: word 41 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S first: word 41 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S first: word 41 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S first: word 41 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S first: word 41 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 41 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S first: word 41 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S first: word 41 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S first: word 41 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S first: word 41 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S first: word 41 */
        "vmovdqu %%ymm15, 3360(%[memory])\n" /* S first: word 41 */
        "vpaddd 1344(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 41 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S first: K + W of rounds 40, 41 */
        "vmovdqu %%ymm9, 704(%[next_first])\n" /* S first: K + W of rounds 40, 41 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S first: K + W of rounds 40, 41 */
        "vmovdqu %%ymm13, 736(%[next_first])\n" /* S first: K + W of rounds 40, 41 */
        "vzeroupper\n" /* S first: K + W of rounds 40, 41 */
        "vmovdqu 2912(%[memory]), %%ymm9\n" /* S first: word 42 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S first: word 42 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S first: word 42 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 42 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S first: word 42 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S first: word 42 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 42 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 42 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S first: word 42 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 42 */
        "vpaddd 2880(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 42 */
        "vpaddd 3168(%[memory]), %%ymm13, %%ymm15\n" /* S first: word 42 */
        "vmovdqu 3328(%[memory]), %%ymm12\n" /* S first: word 42 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 42 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 42 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 42 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 42 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 42 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 42 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 42 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 42 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 42 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S first: word 42 */
        "vmovdqu %%ymm10, 3392(%[memory])\n" /* S first: word 42 */
        "vpaddd 1376(%[constants]), %%ymm10, %%ymm11\n" /* S first: K + W of round 42 */
        "vmovdqu 2944(%[memory]), %%ymm12\n" /* S first: word 43 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S first: word 43 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S first: word 43 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S first: word 43 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S first: word 43 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S first: word 43 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S first: word 43 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S first: word 43 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S first: word 43 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S first: word 43 */
        "vpaddd 2912(%[memory]), %%ymm15, %%ymm9\n" /* S first: word 43 */
        "vpaddd 3200(%[memory]), %%ymm9, %%ymm14\n" /* S first: word 43 */
        "vmovdqu 3360(%[memory]), %%ymm12\n" /* S first: word 43 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S first: word 43 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S first: word 43 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S first: word 43 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S first: word 43 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 43 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S first: word 43 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S first: word 43 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S first: word 43 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S first: word 43 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S first: word 43 */
        "vmovdqu %%ymm15, 3424(%[memory])\n" /* S first: word 43 */
        "vpaddd 1408(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 43 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S first: K + W of rounds 42, 43 */
        "vmovdqu %%ymm9, 768(%[next_first])\n" /* S first: K + W of rounds 42, 43 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S first: K + W of rounds 42, 43 */
        "vmovdqu %%ymm13, 800(%[next_first])\n" /* S first: K + W of rounds 42, 43 */
        "vzeroupper\n" /* S first: K + W of rounds 42, 43 */
        "vmovdqu 2976(%[memory]), %%ymm9\n" /* S first: word 44 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S first: word 44 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S first: word 44 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 44 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S first: word 44 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S first: word 44 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 44 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 44 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S first: word 44 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 44 */
        "vpaddd 2944(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 44 */
        "vpaddd 3232(%[memory]), %%ymm13, %%ymm15\n" /* S first: word 44 */
        "vmovdqu 3392(%[memory]), %%ymm12\n" /* S first: word 44 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 44 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 44 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 44 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 44 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 44 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 44 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 44 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 44 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 44 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S first: word 44 */
        "vmovdqu %%ymm10, 3456(%[memory])\n" /* S first: word 44 */
        "vpaddd 1440(%[constants]), %%ymm10, %%ymm11\n" /* S first: K + W of round 44 */
        "vmovdqu 3008(%[memory]), %%ymm12\n" /* S first: word 45 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S first: word 45 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S first: word 45 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S first: word 45 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S first: word 45 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S first: word 45 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S first: word 45 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S first: word 45 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S first: word 45 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S first: word 45 */
        "vpaddd 2976(%[memory]), %%ymm15, %%ymm9\n" /* S first: word 45 */
        "vpaddd 3264(%[memory]), %%ymm9, %%ymm14\n" /* S first: word 45 */
        "vmovdqu 3424(%[memory]), %%ymm12\n" /* S first: word 45 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S first: word 45 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S first: word 45 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S first: word 45 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S first: word 45 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 45 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S first: word 45 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S first: word 45 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S first: word 45 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S first: word 45 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S first: word 45 */
        "vmovdqu %%ymm15, 3488(%[memory])\n" /* S first: word 45 */
        "vpaddd 1472(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 45 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S first: K + W of rounds 44, 45 */
        "vmovdqu %%ymm9, 832(%[next_first])\n" /* S first: K + W of rounds 44, 45 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S first: K + W of rounds 44, 45 */
        "vmovdqu %%ymm13, 864(%[next_first])\n" /* S first: K + W of rounds 44, 45 */
        "vzeroupper\n" /* S first: K + W of rounds 44, 45 */
        "vmovdqu 3040(%[memory]), %%ymm9\n" /* S first: word 46 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S first: word 46 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S first: word 46 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 46 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S first: word 46 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S first: word 46 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 46 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 46 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S first: word 46 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 46 */
        "vpaddd 3008(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 46 */
        "vpaddd 3296(%[memory]), %%ymm13, %%ymm15\n" /* S first: word 46 */
        "vmovdqu 3456(%[memory]), %%ymm12\n" /* S first: word 46 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 46 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 46 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 46 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 46 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 46 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 46 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 46 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 46 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 46 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S first: word 46 */
        "vmovdqu %%ymm10, 3520(%[memory])\n" /* S first: word 46 */
        "vpaddd 1504(%[constants]), %%ymm10, %%ymm11\n" /* S first: K + W of round 46 */
        "vmovdqu 3072(%[memory]), %%ymm12\n" /* S first: word 47 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S first: word 47 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S first: word 47 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S first: word 47 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S first: word 47 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S first: word 47 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S first: word 47 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S first: word 47 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S first: word 47 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S first: word 47 */
        "vpaddd 3040(%[memory]), %%ymm15, %%ymm9\n" /* S first: word 47 */
        "vpaddd 3328(%[memory]), %%ymm9, %%ymm14\n" /* S first: word 47 */
        "vmovdqu 3488(%[memory]), %%ymm12\n" /* S first: word 47 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S first: word 47 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S first: word 47 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S first: word 47 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S first: word 47 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 47 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S first: word 47 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S first: word 47 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S first: word 47 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S first: word 47 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S first: word 47 */
        "vmovdqu %%ymm15, 3552(%[memory])\n" /* S first: word 47 */
        "vpaddd 1536(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 47 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S first: K + W of rounds 46, 47 */
        "vmovdqu %%ymm9, 896(%[next_first])\n" /* S first: K + W of rounds 46, 47 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S first: K + W of rounds 46, 47 */
        "vmovdqu %%ymm13, 928(%[next_first])\n" /* S first: K + W of rounds 46, 47 */
        "vzeroupper\n" /* S first: K + W of rounds 46, 47 */
        "vmovdqu 3104(%[memory]), %%ymm9\n" /* S first: word 48 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S first: word 48 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S first: word 48 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 48 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S first: word 48 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S first: word 48 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 48 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 48 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S first: word 48 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 48 */
        "vpaddd 3072(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 48 */
        "vpaddd 3360(%[memory]), %%ymm13, %%ymm15\n" /* S first: word 48 */
        "vmovdqu 3520(%[memory]), %%ymm12\n" /* S first: word 48 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 48 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 48 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 48 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 48 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 48 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 48 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 48 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 48 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 48 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S first: word 48 */
        "vmovdqu %%ymm10, 3584(%[memory])\n" /* S first: word 48 */
        "vpaddd 1568(%[constants]), %%ymm10, %%ymm11\n" /* S first: K + W of round 48 */
        "vmovdqu 3136(%[memory]), %%ymm12\n" /* S first: word 49 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S first: word 49 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S first: word 49 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S first: word 49 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S first: word 49 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S first: word 49 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S first: word 49 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S first: word 49 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S first: word 49 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S first: word 49 */
        "vpaddd 3104(%[memory]), %%ymm15, %%ymm9\n" /* S first: word 49 */
        "vpaddd 3392(%[memory]), %%ymm9, %%ymm14\n" /* S first: word 49 */
        "vmovdqu 3552(%[memory]), %%ymm12\n" /* S first: word 49 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S first: word 49 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S first: word 49 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S first: word 49 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S first: word 49 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 49 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S first: word 49 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S first: word 49 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S first: word 49 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S first: word 49 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S first: word 49 */
        "vmovdqu %%ymm15, 3616(%[memory])\n" /* S first: word 49 */
        "vpaddd 1600(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 49 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S first: K + W of rounds 48, 49 */
        "vmovdqu %%ymm9, 960(%[next_first])\n" /* S first: K + W of rounds 48, 49 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S first: K + W of rounds 48, 49 */
        "vmovdqu %%ymm13, 992(%[next_first])\n" /* S first: K + W of rounds 48, 49 */
        "vzeroupper\n" /* S first: K + W of rounds 48, 49 */
        "vmovdqu 3168(%[memory]), %%ymm9\n" /* S first: word 50 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S first: word 50 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S first: word 50 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 50 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S first: word 50 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S first: word 50 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 50 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 50 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S first: word 50 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 50 */
        "vpaddd 3136(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 50 */
        "vpaddd 3424(%[memory]), %%ymm13, %%ymm15\n" /* S first: word 50 */
        "vmovdqu 3584(%[memory]), %%ymm12\n" /* S first: word 50 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 50 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 50 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 50 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 50 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 50 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 50 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 50 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 50 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 50 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S first: word 50 */
        "vmovdqu %%ymm10, 3648(%[memory])\n" /* S first: word 50 */
        "vpaddd 1632(%[constants]), %%ymm10, %%ymm11\n" /* S first: K + W of round 50 */
        "vmovdqu 3200(%[memory]), %%ymm12\n" /* S first: word 51 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S first: word 51 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S first: word 51 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S first: word 51 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S first: word 51 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S first: word 51 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S first: word 51 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S first: word 51 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S first: word 51 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S first: word 51 */
        "vpaddd 3168(%[memory]), %%ymm15, %%ymm9\n" /* S first: word 51 */
        "vpaddd 3456(%[memory]), %%ymm9, %%ymm14\n" /* S first: word 51 */
        "vmovdqu 3616(%[memory]), %%ymm12\n" /* S first: word 51 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S first: word 51 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S first: word 51 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S first: word 51 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S first: word 51 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 51 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S first: word 51 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S first: word 51 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S first: word 51 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S first: word 51 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S first: word 51 */
        "vmovdqu %%ymm15, 3680(%[memory])\n" /* S first: word 51 */
        "vpaddd 1664(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 51 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S first: K + W of rounds 50, 51 */
        "vmovdqu %%ymm9, 1024(%[next_first])\n" /* S first: K + W of rounds 50, 51 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S first: K + W of rounds 50, 51 */
        "vmovdqu %%ymm13, 1056(%[next_first])\n" /* S first: K + W of rounds 50, 51 */
        "vzeroupper\n" /* S first: K + W of rounds 50, 51 */
        "vmovdqu 3232(%[memory]), %%ymm9\n" /* S first: word 52 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S first: word 52 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S first: word 52 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 52 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S first: word 52 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S first: word 52 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 52 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 52 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S first: word 52 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 52 */
        "vpaddd 3200(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 52 */
        "vpaddd 3488(%[memory]), %%ymm13, %%ymm15\n" /* S first: word 52 */
        "vmovdqu 3648(%[memory]), %%ymm12\n" /* S first: word 52 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 52 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 52 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 52 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 52 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 52 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 52 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 52 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 52 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 52 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S first: word 52 */
        "vmovdqu %%ymm10, 3712(%[memory])\n" /* S first: word 52 */
        "vpaddd 1696(%[constants]), %%ymm10, %%ymm11\n" /* S first: K + W of round 52 */
        "vmovdqu 3264(%[memory]), %%ymm12\n" /* S first: word 53 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S first: word 53 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S first: word 53 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S first: word 53 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S first: word 53 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S first: word 53 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S first: word 53 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S first: word 53 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S first: word 53 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S first: word 53 */
        "vpaddd 3232(%[memory]), %%ymm15, %%ymm9\n" /* S first: word 53 */
        "vpaddd 3520(%[memory]), %%ymm9, %%ymm14\n" /* S first: word 53 */
        "vmovdqu 3680(%[memory]), %%ymm12\n" /* S first: word 53 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S first: word 53 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S first: word 53 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S first: word 53 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S first: word 53 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 53 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S first: word 53 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S first: word 53 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S first: word 53 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S first: word 53 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S first: word 53 */
        "vmovdqu %%ymm15, 3744(%[memory])\n" /* S first: word 53 */
        "vpaddd 1728(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 53 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S first: K + W of rounds 52, 53 */
        "vmovdqu %%ymm9, 1088(%[next_first])\n" /* S first: K + W of rounds 52, 53 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S first: K + W of rounds 52, 53 */
        "vmovdqu %%ymm13, 1120(%[next_first])\n" /* S first: K + W of rounds 52, 53 */
        "vzeroupper\n" /* S first: K + W of rounds 52, 53 */
        "vmovdqu 3296(%[memory]), %%ymm9\n" /* S first: word 54 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S first: word 54 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S first: word 54 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 54 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S first: word 54 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S first: word 54 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 54 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 54 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S first: word 54 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 54 */
        "vpaddd 3264(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 54 */
        "vpaddd 3552(%[memory]), %%ymm13, %%ymm15\n" /* S first: word 54 */
        "vmovdqu 3712(%[memory]), %%ymm12\n" /* S first: word 54 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 54 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 54 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 54 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 54 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 54 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 54 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 54 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 54 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 54 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S first: word 54 */
        "vmovdqu %%ymm10, 3776(%[memory])\n" /* S first: word 54 */
        "vpaddd 1760(%[constants]), %%ymm10, %%ymm11\n" /* S first: K + W of round 54 */
        "vmovdqu 3328(%[memory]), %%ymm12\n" /* S first: word 55 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S first: word 55 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S first: word 55 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S first: word 55 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S first: word 55 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S first: word 55 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S first: word 55 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S first: word 55 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S first: word 55 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S first: word 55 */
        "vpaddd 3296(%[memory]), %%ymm15, %%ymm9\n" /* S first: word 55 */
        "vpaddd 3584(%[memory]), %%ymm9, %%ymm14\n" /* S first: word 55 */
        "vmovdqu 3744(%[memory]), %%ymm12\n" /* S first: word 55 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S first: word 55 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S first: word 55 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S first: word 55 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S first: word 55 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 55 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S first: word 55 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S first: word 55 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S first: word 55 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S first: word 55 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S first: word 55 */
        "vmovdqu %%ymm15, 3808(%[memory])\n" /* S first: word 55 */
        "vpaddd 1792(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 55 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S first: K + W of rounds 54, 55 */
        "vmovdqu %%ymm9, 1152(%[next_first])\n" /* S first: K + W of rounds 54, 55 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S first: K + W of rounds 54, 55 */
        "vmovdqu %%ymm13, 1184(%[next_first])\n" /* S first: K + W of rounds 54, 55 */
        "vzeroupper\n" /* S first: K + W of rounds 54, 55 */
        "vmovdqu 3360(%[memory]), %%ymm9\n" /* S first: word 56 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S first: word 56 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S first: word 56 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 56 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S first: word 56 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S first: word 56 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 56 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 56 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S first: word 56 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 56 */
        "vpaddd 3328(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 56 */
        "vpaddd 3616(%[memory]), %%ymm13, %%ymm15\n" /* S first: word 56 */
        "vmovdqu 3776(%[memory]), %%ymm12\n" /* S first: word 56 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 56 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 56 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 56 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 56 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 56 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 56 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 56 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 56 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 56 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S first: word 56 */
        "vmovdqu %%ymm10, 3840(%[memory])\n" /* S first: word 56 */
        "vpaddd 1824(%[constants]), %%ymm10, %%ymm11\n" /* S first: K + W of round 56 */
        "vmovdqu 3392(%[memory]), %%ymm12\n" /* S first: word 57 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S first: word 57 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S first: word 57 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S first: word 57 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S first: word 57 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S first: word 57 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S first: word 57 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S first: word 57 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S first: word 57 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S first: word 57 */
        "vpaddd 3360(%[memory]), %%ymm15, %%ymm9\n" /* S first: word 57 */
        "vpaddd 3648(%[memory]), %%ymm9, %%ymm14\n" /* S first: word 57 */
        "vmovdqu 3808(%[memory]), %%ymm12\n" /* S first: word 57 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S first: word 57 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S first: word 57 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S first: word 57 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S first: word 57 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 57 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S first: word 57 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S first: word 57 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S first: word 57 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S first: word 57 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S first: word 57 */
        "vmovdqu %%ymm15, 3872(%[memory])\n" /* S first: word 57 */
        "vpaddd 1856(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 57 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S first: K + W of rounds 56, 57 */
        "vmovdqu %%ymm9, 1216(%[next_first])\n" /* S first: K + W of rounds 56, 57 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S first: K + W of rounds 56, 57 */
        "vmovdqu %%ymm13, 1248(%[next_first])\n" /* S first: K + W of rounds 56, 57 */
        "vzeroupper\n" /* S first: K + W of rounds 56, 57 */
        "vmovdqu 3424(%[memory]), %%ymm9\n" /* S first: word 58 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S first: word 58 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S first: word 58 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 58 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S first: word 58 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S first: word 58 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 58 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 58 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S first: word 58 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 58 */
        "vpaddd 3392(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 58 */
        "vpaddd 3680(%[memory]), %%ymm13, %%ymm15\n" /* S first: word 58 */
        "vmovdqu 3840(%[memory]), %%ymm12\n" /* S first: word 58 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 58 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 58 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 58 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 58 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 58 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 58 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 58 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 58 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 58 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S first: word 58 */
        "vmovdqu %%ymm10, 3904(%[memory])\n" /* S first: word 58 */
        "vpaddd 1888(%[constants]), %%ymm10, %%ymm11\n" /* S first: K + W of round 58 */
        "vmovdqu 3456(%[memory]), %%ymm12\n" /* S first: word 59 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S first: word 59 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S first: word 59 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S first: word 59 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S first: word 59 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S first: word 59 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S first: word 59 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S first: word 59 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S first: word 59 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S first: word 59 */
        "vpaddd 3424(%[memory]), %%ymm15, %%ymm9\n" /* S first: word 59 */
        "vpaddd 3712(%[memory]), %%ymm9, %%ymm14\n" /* S first: word 59 */
        "vmovdqu 3872(%[memory]), %%ymm12\n" /* S first: word 59 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S first: word 59 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S first: word 59 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S first: word 59 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S first: word 59 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 59 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S first: word 59 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S first: word 59 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S first: word 59 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S first: word 59 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S first: word 59 */
        "vmovdqu %%ymm15, 3936(%[memory])\n" /* S first: word 59 */
        "vpaddd 1920(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 59 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S first: K + W of rounds 58, 59 */
        "vmovdqu %%ymm9, 1280(%[next_first])\n" /* S first: K + W of rounds 58, 59 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S first: K + W of rounds 58, 59 */
        "vmovdqu %%ymm13, 1312(%[next_first])\n" /* S first: K + W of rounds 58, 59 */
        "vzeroupper\n" /* S first: K + W of rounds 58, 59 */
        "vmovdqu 3488(%[memory]), %%ymm9\n" /* S first: word 60 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S first: word 60 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S first: word 60 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 60 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S first: word 60 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S first: word 60 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 60 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 60 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S first: word 60 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 60 */
        "vpaddd 3456(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 60 */
        "vpaddd 3744(%[memory]), %%ymm13, %%ymm15\n" /* S first: word 60 */
        "vmovdqu 3904(%[memory]), %%ymm12\n" /* S first: word 60 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 60 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 60 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 60 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 60 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 60 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 60 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 60 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 60 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 60 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S first: word 60 */
        "vmovdqu %%ymm10, 3968(%[memory])\n" /* S first: word 60 */
        "vpaddd 1952(%[constants]), %%ymm10, %%ymm11\n" /* S first: K + W of round 60 */
        "vmovdqu 3520(%[memory]), %%ymm12\n" /* S first: word 61 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S first: word 61 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S first: word 61 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S first: word 61 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S first: word 61 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S first: word 61 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S first: word 61 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S first: word 61 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S first: word 61 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S first: word 61 */
        "vpaddd 3488(%[memory]), %%ymm15, %%ymm9\n" /* S first: word 61 */
        "vpaddd 3776(%[memory]), %%ymm9, %%ymm14\n" /* S first: word 61 */
        "vmovdqu 3936(%[memory]), %%ymm12\n" /* S first: word 61 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S first: word 61 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S first: word 61 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S first: word 61 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S first: word 61 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 61 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S first: word 61 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S first: word 61 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S first: word 61 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S first: word 61 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S first: word 61 */
        "vmovdqu %%ymm15, 4000(%[memory])\n" /* S first: word 61 */
        "vpaddd 2080(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 61 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S first: K + W of rounds 60, 61 */
        "vmovdqu %%ymm9, 1344(%[next_first])\n" /* S first: K + W of rounds 60, 61 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S first: K + W of rounds 60, 61 */
        "vmovdqu %%ymm13, 1376(%[next_first])\n" /* S first: K + W of rounds 60, 61 */
        "vzeroupper\n" /* S first: K + W of rounds 60, 61 */
        "vmovdqu 3552(%[memory]), %%ymm9\n" /* S first: word 62 */
        "vpsrld $7, %%ymm9, %%ymm10\n" /* S first: word 62 */
        "vpslld $25, %%ymm9, %%ymm11\n" /* S first: word 62 */
        "vpxor %%ymm11, %%ymm10, %%ymm12\n" /* S first: word 62 */
        "vpsrld $18, %%ymm9, %%ymm13\n" /* S first: word 62 */
        "vpslld $14, %%ymm9, %%ymm14\n" /* S first: word 62 */
        "vpxor %%ymm14, %%ymm13, %%ymm15\n" /* S first: word 62 */
        "vpxor %%ymm15, %%ymm12, %%ymm11\n" /* S first: word 62 */
        "vpsrld $3, %%ymm9, %%ymm10\n" /* S first: word 62 */
        "vpxor %%ymm10, %%ymm11, %%ymm14\n" /* S first: word 62 */
        "vpaddd 3520(%[memory]), %%ymm14, %%ymm13\n" /* S first: word 62 */
        "vpaddd 3808(%[memory]), %%ymm13, %%ymm15\n" /* S first: word 62 */
        "vmovdqu 3968(%[memory]), %%ymm12\n" /* S first: word 62 */
        "vpsrld $17, %%ymm12, %%ymm9\n" /* S first: word 62 */
        "vpslld $15, %%ymm12, %%ymm10\n" /* S first: word 62 */
        "vpxor %%ymm10, %%ymm9, %%ymm11\n" /* S first: word 62 */
        "vpsrld $19, %%ymm12, %%ymm14\n" /* S first: word 62 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 62 */
        "vpxor %%ymm13, %%ymm14, %%ymm10\n" /* S first: word 62 */
        "vpxor %%ymm10, %%ymm11, %%ymm9\n" /* S first: word 62 */
        "vpsrld $10, %%ymm12, %%ymm13\n" /* S first: word 62 */
        "vpxor %%ymm13, %%ymm9, %%ymm14\n" /* S first: word 62 */
        "vpaddd %%ymm14, %%ymm15, %%ymm10\n" /* S first: word 62 */
        "vpaddd 2112(%[constants]), %%ymm10, %%ymm11\n" /* S first: K + W of round 62 */
        "vmovdqu 3584(%[memory]), %%ymm12\n" /* S first: word 63 */
        "vpsrld $7, %%ymm12, %%ymm13\n" /* S first: word 63 */
        "vpslld $25, %%ymm12, %%ymm9\n" /* S first: word 63 */
        "vpxor %%ymm9, %%ymm13, %%ymm14\n" /* S first: word 63 */
        "vpsrld $18, %%ymm12, %%ymm15\n" /* S first: word 63 */
        "vpslld $14, %%ymm12, %%ymm10\n" /* S first: word 63 */
        "vpxor %%ymm10, %%ymm15, %%ymm9\n" /* S first: word 63 */
        "vpxor %%ymm9, %%ymm14, %%ymm13\n" /* S first: word 63 */
        "vpsrld $3, %%ymm12, %%ymm10\n" /* S first: word 63 */
        "vpxor %%ymm10, %%ymm13, %%ymm15\n" /* S first: word 63 */
        "vpaddd 3552(%[memory]), %%ymm15, %%ymm9\n" /* S first: word 63 */
        "vpaddd 3840(%[memory]), %%ymm9, %%ymm14\n" /* S first: word 63 */
        "vmovdqu 4000(%[memory]), %%ymm12\n" /* S first: word 63 */
        "vpsrld $17, %%ymm12, %%ymm10\n" /* S first: word 63 */
        "vpslld $15, %%ymm12, %%ymm13\n" /* S first: word 63 */
        "vpxor %%ymm13, %%ymm10, %%ymm15\n" /* S first: word 63 */
        "vpsrld $19, %%ymm12, %%ymm9\n" /* S first: word 63 */
        "vpslld $13, %%ymm12, %%ymm13\n" /* S first: word 63 */
        "vpxor %%ymm13, %%ymm9, %%ymm10\n" /* S first: word 63 */
        "vpxor %%ymm10, %%ymm15, %%ymm13\n" /* S first: word 63 */
        "vpsrld $10, %%ymm12, %%ymm9\n" /* S first: word 63 */
        "vpxor %%ymm9, %%ymm13, %%ymm10\n" /* S first: word 63 */
        "vpaddd %%ymm10, %%ymm14, %%ymm15\n" /* S first: word 63 */
        "vpaddd 2144(%[constants]), %%ymm15, %%ymm12\n" /* S first: K + W of round 63 */
        "vpunpckldq %%ymm12, %%ymm11, %%ymm9\n" /* S first: K + W of rounds 62, 63 */
        "vmovdqu %%ymm9, 1408(%[next_first])\n" /* S first: K + W of rounds 62, 63 */
        "vpunpckhdq %%ymm12, %%ymm11, %%ymm13\n" /* S first: K + W of rounds 62, 63 */
        "vmovdqu %%ymm13, 1440(%[next_first])\n" /* S first: K + W of rounds 62, 63 */
        "vzeroupper\n" /* S first: K + W of rounds 62, 63 */
        :
        : [memory] "D"(memory), [constants] "S"(constants), [next_first] "a"(next_first)
        : "memory", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15");
}

