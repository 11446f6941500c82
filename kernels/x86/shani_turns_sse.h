/* Written by shani_turns.py, which says what it is: change that. */
/* clang-format off */
#pragma GCC diagnostic ignored "-Woverlength-strings"

enum { SCAN_BATCH = 6, TURNS_BEFORE_HIT = 2, BATCH = 4 };

/* K + W of the second block of 6 headers that differ in the nonce */
struct first_schedules {
    _Alignas(64) uint32_t kw[6][48]; /* rounds 16 … 63 */
    uint32_t nonce_words[6][4]; /* 0, the nonce as a message word, 0, and that again */
};
_Static_assert(offsetof(struct first_schedules, kw) == 0, "as the assembly has it");
_Static_assert(offsetof(struct first_schedules, nonce_words) == 1152, "as the assembly has it");

/* What the second hashes of 6 headers are made from, and their K + W */
struct second_schedules {
    _Alignas(64) uint32_t kw[6][64]; /* rounds 0 … 8 and 15 … 63 */
    uint32_t word0[6][4]; /* 0, message word 0, 0, and that again */
    uint32_t states[6][2][4]; /* ends of first hashes */
};
_Static_assert(offsetof(struct second_schedules, kw) == 0, "as the assembly has it");
_Static_assert(offsetof(struct second_schedules, word0) == 1536, "as the assembly has it");
_Static_assert(offsetof(struct second_schedules, states) == 1632, "as the assembly has it");

/* What a version's first hash starts from, and what is added to its end */
struct version {
    _Alignas(64) uint32_t round3_abef[4]; /* the state after round 3 for nonce 0 */
    uint32_t round3_cdgh[4]; /* the other half */
    uint32_t midstate_abef[4];
    uint32_t midstate_cdgh[4];
};
_Static_assert(offsetof(struct version, round3_abef) == 0, "as the assembly has it");
_Static_assert(offsetof(struct version, round3_cdgh) == 16, "as the assembly has it");
_Static_assert(offsetof(struct version, midstate_abef) == 32, "as the assembly has it");
_Static_assert(offsetof(struct version, midstate_cdgh) == 48, "as the assembly has it");

/* What else a turn of the scan reads and writes */
struct scan_memory {
    _Alignas(64) uint32_t e60[6][4]; /* out, a message: f, e, b, a after round 60; hash word 7 is e + IV7 */
    uint32_t quad4[6][4]; /* words 16 … 19 of the headers to schedule */
    uint32_t scratch[3][16][4]; /* schedule words */
};
_Static_assert(offsetof(struct scan_memory, e60) == 0, "as the assembly has it");
_Static_assert(offsetof(struct scan_memory, quad4) == 96, "as the assembly has it");
_Static_assert(offsetof(struct scan_memory, scratch) == 192, "as the assembly has it");

/* K + W of the blocks of 4 messages; pairs have no second */
struct message_schedules {
    _Alignas(64) uint32_t kw[4][2][64];
};
_Static_assert(offsetof(struct message_schedules, kw) == 0, "as the assembly has it");

/* What the second hashes of 4 messages are made from, and their K + W */
struct digest_schedules {
    _Alignas(64) uint32_t kw[4][64]; /* rounds 0 … 7 and 16 … 63 */
    uint32_t states[4][2][4]; /* first hashes */
};
_Static_assert(offsetof(struct digest_schedules, kw) == 0, "as the assembly has it");
_Static_assert(offsetof(struct digest_schedules, states) == 1024, "as the assembly has it");

/* What else a turn of a batch reads and writes */
struct batch_memory {
    _Alignas(64) uint32_t between[4][2][4]; /* states after the first blocks */
    uint32_t scratch[3][16][4]; /* schedule words */
};
_Static_assert(offsetof(struct batch_memory, between) == 0, "as the assembly has it");
_Static_assert(offsetof(struct batch_memory, scratch) == 128, "as the assembly has it");

static const uint32_t assembly_constants[176] = {
    0xb956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3,
    0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf3f4, 0x510e527f, 0x98c7e2a2, 0x6a09e667, 0xfc08884d,
    0x1f83d9ab, 0x9b05688c, 0x3c6ef372, 0xbb67ae85, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74,
    0x80deb1fe, 0x9bdc06a7, 0x00000000, 0x00000000, 0x80000000, 0x00000000, 0x00000000, 0x00000000,
    0x00000000, 0x00000000, 0x00000000, 0x00000100, 0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5,
    0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc,
    0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7,
    0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
    0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
    0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5,
    0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208,
    0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2, 0x00000000, 0x00000000, 0x00000000, 0x00000000,
    0x00000000, 0x00000000, 0x00000000, 0x00000280, 0x9b05688c, 0x510e527f, 0xbb67ae85, 0x6a09e667,
    0x5be0cd19, 0x1f83d9ab, 0xa54ff53a, 0x3c6ef372, 0x04050607, 0x00010203, 0x0c0d0e0f, 0x08090a0b,
    0x5807aa98, 0x12835b01, 0x9bdc06a7, 0xc19bf274, 0x00010203, 0x04050607, 0x08090a0b, 0x0c0d0e0f,
    0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xc28a2f98, 0x71374491, 0x9bdc06a7, 0xc19bf374,
    0x649b69c1, 0xf0fe4786, 0x0fe1edc6, 0x240cf254, 0x4fe9346f, 0x6cc984be, 0x61b9411e, 0x16f988fa,
    0xf2c65152, 0xa88e5a6d, 0xb019fc65, 0xb9d99ec7, 0x9a1231c3, 0xe70eeaa0, 0xfdb1232b, 0xc7353eb0,
    0x3069bad5, 0xcb976d5f, 0x5a0f118f, 0xdc1eeefd, 0x0a35b689, 0xde0b7a04, 0x58f4ca9d, 0xe15d5b16,
    0x007f3e86, 0x37088980, 0xa507ea32, 0x6fab9537, 0x17406110, 0x0d8cd6f1, 0xcdaa3b6d, 0xc0bbbe37,
    0x83613bda, 0xdb48a363, 0x0b02e931, 0x6fd15ca7, 0x521afaca, 0x31338431, 0x6ed41a95, 0x6d437890,
    0xc39c91f2, 0x9eccabbd, 0xb5c9a0e6, 0x532fb63c, 0xd2c741c6, 0x07237ea3, 0xa4954b68, 0x4c191d76,
};

/* First hashes with first, second schedules of first hashes of before, second hashes with second */
static inline void scan_turn(struct scan_memory *memory, const struct first_schedules *first, const struct first_schedules *first_before, struct first_schedules *next_first, const struct second_schedules *second, struct second_schedules *next_second, const struct version *version, const struct version *version_before, const uint32_t *constants)
{
    register const struct version *in_r8 __asm__("r8") = version_before;
    (void)first_before;
    (void)next_first;
    __asm__ volatile(
        ".p2align 6\n"
        "movdqa 0(%[version]), %%xmm1\n" /* C first 0: start */
        "paddd 1152(%[first]), %%xmm1\n" /* C first 0: start */
        "movdqa 16(%[version]), %%xmm2\n" /* C first 0: start */
        "movq 0(%[constants]), %%xmm0\n" /* C first 0: rounds 4, 5 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 4, 5 */
        "movdqa 1632(%[second]), %%xmm10\n" /* S second 0: load */
        "movdqa 1648(%[second]), %%xmm9\n" /* S second 0: load */
        "paddd 32(%[version_before]), %%xmm10\n" /* S second 0: load */
        "paddd 48(%[version_before]), %%xmm9\n" /* S second 0: load */
        "movdqa %%xmm10, %%xmm15\n" /* S second 0: load */
        "movdqa 0(%[version]), %%xmm3\n" /* C first 1: start */
        "paddd 1168(%[first]), %%xmm3\n" /* C first 1: start */
        "movdqa 16(%[version]), %%xmm4\n" /* C first 1: start */
        "movq 0(%[constants]), %%xmm0\n" /* C first 1: rounds 4, 5 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 4, 5 */
        "movdqa 0(%[version]), %%xmm5\n" /* C first 2: start */
        "paddd 1184(%[first]), %%xmm5\n" /* C first 2: start */
        "movdqa 16(%[version]), %%xmm6\n" /* C first 2: start */
        "movq 0(%[constants]), %%xmm0\n" /* C first 2: rounds 4, 5 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 4, 5 */
        "punpckhqdq %%xmm9, %%xmm15\n" /* S second 0: load */
        "punpcklqdq %%xmm9, %%xmm10\n" /* S second 0: load */
        "pshufd $0xb1, %%xmm15, %%xmm9\n" /* S second 0: load */
        "pshufd $0xb1, %%xmm10, %%xmm10\n" /* S second 0: load */
        "movdqa 1664(%[second]), %%xmm12\n" /* S second 1: load */
        "movdqa 0(%[version]), %%xmm7\n" /* C first 3: start */
        "paddd 1200(%[first]), %%xmm7\n" /* C first 3: start */
        "movdqa 16(%[version]), %%xmm8\n" /* C first 3: start */
        "movq 0(%[constants]), %%xmm0\n" /* C first 3: rounds 4, 5 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 4, 5 */
        "movq 8(%[constants]), %%xmm0\n" /* C first 0: rounds 6, 7 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 6, 7 */
        "movdqa 1680(%[second]), %%xmm11\n" /* S second 1: load */
        "paddd 32(%[version_before]), %%xmm12\n" /* S second 1: load */
        "paddd 48(%[version_before]), %%xmm11\n" /* S second 1: load */
        "movdqa %%xmm12, %%xmm15\n" /* S second 1: load */
        "punpckhqdq %%xmm11, %%xmm15\n" /* S second 1: load */
        "movq 8(%[constants]), %%xmm0\n" /* C first 1: rounds 6, 7 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 6, 7 */
        "movq 8(%[constants]), %%xmm0\n" /* C first 2: rounds 6, 7 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 6, 7 */
        "punpcklqdq %%xmm11, %%xmm12\n" /* S second 1: load */
        "pshufd $0xb1, %%xmm15, %%xmm11\n" /* S second 1: load */
        "pshufd $0xb1, %%xmm12, %%xmm12\n" /* S second 1: load */
        "movdqa 1696(%[second]), %%xmm14\n" /* S second 2: load */
        "movdqa 1712(%[second]), %%xmm13\n" /* S second 2: load */
        "movq 8(%[constants]), %%xmm0\n" /* C first 3: rounds 6, 7 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 6, 7 */
        "movq 16(%[constants]), %%xmm0\n" /* C first 0: rounds 8, 9 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 8, 9 */
        "paddd 32(%[version_before]), %%xmm14\n" /* S second 2: load */
        "paddd 48(%[version_before]), %%xmm13\n" /* S second 2: load */
        "movdqa %%xmm14, %%xmm15\n" /* S second 2: load */
        "punpckhqdq %%xmm13, %%xmm15\n" /* S second 2: load */
        "punpcklqdq %%xmm13, %%xmm14\n" /* S second 2: load */
        "movq 16(%[constants]), %%xmm0\n" /* C first 1: rounds 8, 9 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 8, 9 */
        "movq 16(%[constants]), %%xmm0\n" /* C first 2: rounds 8, 9 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 8, 9 */
        "pshufd $0xb1, %%xmm15, %%xmm13\n" /* S second 2: load */
        "pshufd $0xb1, %%xmm14, %%xmm14\n" /* S second 2: load */
        "pshufd $0, %%xmm9, %%xmm15\n" /* S second 0: word 0 */
        "psllq $32, %%xmm15\n" /* S second 0: word 0 */
        "movdqa %%xmm15, 1536(%[next_second])\n" /* S second 0: word 0 */
        "movq 16(%[constants]), %%xmm0\n" /* C first 3: rounds 8, 9 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 8, 9 */
        "movq 24(%[constants]), %%xmm0\n" /* C first 0: rounds 10, 11 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 10, 11 */
        "pshufd $0, %%xmm11, %%xmm15\n" /* S second 1: word 0 */
        "psllq $32, %%xmm15\n" /* S second 1: word 0 */
        "movdqa %%xmm15, 1552(%[next_second])\n" /* S second 1: word 0 */
        "pshufd $0, %%xmm13, %%xmm15\n" /* S second 2: word 0 */
        "psllq $32, %%xmm15\n" /* S second 2: word 0 */
        "movq 24(%[constants]), %%xmm0\n" /* C first 1: rounds 10, 11 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 10, 11 */
        "movq 24(%[constants]), %%xmm0\n" /* C first 2: rounds 10, 11 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 10, 11 */
        "movdqa %%xmm15, 1568(%[next_second])\n" /* S second 2: word 0 */
        "movdqa 144(%[constants]), %%xmm15\n" /* S second 0: K + W of quad 0 */
        "paddd %%xmm9, %%xmm15\n" /* S second 0: K + W of quad 0 */
        "movdqa %%xmm15, 0(%[next_second])\n" /* S second 0: K + W of quad 0 */
        "movdqa 144(%[constants]), %%xmm15\n" /* S second 1: K + W of quad 0 */
        "movq 24(%[constants]), %%xmm0\n" /* C first 3: rounds 10, 11 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 10, 11 */
        "movq 32(%[constants]), %%xmm0\n" /* C first 0: rounds 12, 13 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 12, 13 */
        "paddd %%xmm11, %%xmm15\n" /* S second 1: K + W of quad 0 */
        "movdqa %%xmm15, 256(%[next_second])\n" /* S second 1: K + W of quad 0 */
        "movdqa 144(%[constants]), %%xmm15\n" /* S second 2: K + W of quad 0 */
        "paddd %%xmm13, %%xmm15\n" /* S second 2: K + W of quad 0 */
        "movdqa %%xmm15, 512(%[next_second])\n" /* S second 2: K + W of quad 0 */
        "movq 32(%[constants]), %%xmm0\n" /* C first 1: rounds 12, 13 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 12, 13 */
        "movq 32(%[constants]), %%xmm0\n" /* C first 2: rounds 12, 13 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 12, 13 */
        "movdqa 160(%[constants]), %%xmm15\n" /* S second 0: K + W of quad 1 */
        "paddd %%xmm10, %%xmm15\n" /* S second 0: K + W of quad 1 */
        "movdqa %%xmm15, 16(%[next_second])\n" /* S second 0: K + W of quad 1 */
        "movdqa 160(%[constants]), %%xmm15\n" /* S second 1: K + W of quad 1 */
        "paddd %%xmm12, %%xmm15\n" /* S second 1: K + W of quad 1 */
        "movq 32(%[constants]), %%xmm0\n" /* C first 3: rounds 12, 13 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 12, 13 */
        "movq 40(%[constants]), %%xmm0\n" /* C first 0: rounds 14, 15 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 14, 15 */
        "movdqa %%xmm15, 272(%[next_second])\n" /* S second 1: K + W of quad 1 */
        "movdqa 160(%[constants]), %%xmm15\n" /* S second 2: K + W of quad 1 */
        "paddd %%xmm14, %%xmm15\n" /* S second 2: K + W of quad 1 */
        "movdqa %%xmm15, 528(%[next_second])\n" /* S second 2: K + W of quad 1 */
        "sha256msg1 %%xmm10, %%xmm9\n" /* S second 0: quad 4 */
        "movq 40(%[constants]), %%xmm0\n" /* C first 1: rounds 14, 15 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 14, 15 */
        "movq 40(%[constants]), %%xmm0\n" /* C first 2: rounds 14, 15 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 14, 15 */
        "sha256msg2 128(%[constants]), %%xmm9\n" /* S second 0: quad 4 */
        "movdqa %%xmm9, 256(%[memory])\n" /* S second 0: quad 4 */
        "sha256msg1 %%xmm12, %%xmm11\n" /* S second 1: quad 4 */
        "sha256msg2 128(%[constants]), %%xmm11\n" /* S second 1: quad 4 */
        "movdqa %%xmm11, 512(%[memory])\n" /* S second 1: quad 4 */
        "movq 40(%[constants]), %%xmm0\n" /* C first 3: rounds 14, 15 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 14, 15 */
        "movq 0(%[first]), %%xmm0\n" /* C first 0: rounds 16, 17 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 16, 17 */
        "sha256msg1 %%xmm14, %%xmm13\n" /* S second 2: quad 4 */
        "sha256msg2 128(%[constants]), %%xmm13\n" /* S second 2: quad 4 */
        "movdqa %%xmm13, 768(%[memory])\n" /* S second 2: quad 4 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S second 0: K + W of quad 4 */
        "paddd %%xmm9, %%xmm15\n" /* S second 0: K + W of quad 4 */
        "movq 192(%[first]), %%xmm0\n" /* C first 1: rounds 16, 17 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 16, 17 */
        "movq 384(%[first]), %%xmm0\n" /* C first 2: rounds 16, 17 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 16, 17 */
        "movdqa %%xmm15, 64(%[next_second])\n" /* S second 0: K + W of quad 4 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S second 1: K + W of quad 4 */
        "paddd %%xmm11, %%xmm15\n" /* S second 1: K + W of quad 4 */
        "movdqa %%xmm15, 320(%[next_second])\n" /* S second 1: K + W of quad 4 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S second 2: K + W of quad 4 */
        "movq 576(%[first]), %%xmm0\n" /* C first 3: rounds 16, 17 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 16, 17 */
        "movq 8(%[first]), %%xmm0\n" /* C first 0: rounds 18, 19 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 18, 19 */
        "paddd %%xmm13, %%xmm15\n" /* S second 2: K + W of quad 4 */
        "movdqa %%xmm15, 576(%[next_second])\n" /* S second 2: K + W of quad 4 */
        "movdqa %%xmm9, %%xmm15\n" /* S second 0: quad 5 */
        "palignr $4, 128(%[constants]), %%xmm15\n" /* S second 0: quad 5 */
        "sha256msg1 112(%[constants]), %%xmm10\n" /* S second 0: quad 5 */
        "movq 200(%[first]), %%xmm0\n" /* C first 1: rounds 18, 19 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 18, 19 */
        "movq 392(%[first]), %%xmm0\n" /* C first 2: rounds 18, 19 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 18, 19 */
        "paddd %%xmm15, %%xmm10\n" /* S second 0: quad 5 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S second 0: quad 5 */
        "movdqa %%xmm10, 272(%[memory])\n" /* S second 0: quad 5 */
        "movdqa %%xmm11, %%xmm15\n" /* S second 1: quad 5 */
        "palignr $4, 128(%[constants]), %%xmm15\n" /* S second 1: quad 5 */
        "movq 584(%[first]), %%xmm0\n" /* C first 3: rounds 18, 19 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 18, 19 */
        "movq 16(%[first]), %%xmm0\n" /* C first 0: rounds 20, 21 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 20, 21 */
        "sha256msg1 112(%[constants]), %%xmm12\n" /* S second 1: quad 5 */
        "paddd %%xmm15, %%xmm12\n" /* S second 1: quad 5 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S second 1: quad 5 */
        "movdqa %%xmm12, 528(%[memory])\n" /* S second 1: quad 5 */
        "movdqa %%xmm13, %%xmm15\n" /* S second 2: quad 5 */
        "movq 208(%[first]), %%xmm0\n" /* C first 1: rounds 20, 21 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 20, 21 */
        "movq 400(%[first]), %%xmm0\n" /* C first 2: rounds 20, 21 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 20, 21 */
        "palignr $4, 128(%[constants]), %%xmm15\n" /* S second 2: quad 5 */
        "sha256msg1 112(%[constants]), %%xmm14\n" /* S second 2: quad 5 */
        "paddd %%xmm15, %%xmm14\n" /* S second 2: quad 5 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S second 2: quad 5 */
        "movdqa %%xmm14, 784(%[memory])\n" /* S second 2: quad 5 */
        "movq 592(%[first]), %%xmm0\n" /* C first 3: rounds 20, 21 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 20, 21 */
        "movq 24(%[first]), %%xmm0\n" /* C first 0: rounds 22, 23 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 22, 23 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S second 0: K + W of quad 5 */
        "paddd %%xmm10, %%xmm15\n" /* S second 0: K + W of quad 5 */
        "movdqa %%xmm15, 80(%[next_second])\n" /* S second 0: K + W of quad 5 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S second 1: K + W of quad 5 */
        "paddd %%xmm12, %%xmm15\n" /* S second 1: K + W of quad 5 */
        "movq 216(%[first]), %%xmm0\n" /* C first 1: rounds 22, 23 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 22, 23 */
        "movq 408(%[first]), %%xmm0\n" /* C first 2: rounds 22, 23 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 22, 23 */
        "movdqa %%xmm15, 336(%[next_second])\n" /* S second 1: K + W of quad 5 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S second 2: K + W of quad 5 */
        "paddd %%xmm14, %%xmm15\n" /* S second 2: K + W of quad 5 */
        "movdqa %%xmm15, 592(%[next_second])\n" /* S second 2: K + W of quad 5 */
        "movdqa %%xmm10, %%xmm15\n" /* S second 0: quad 6 */
        "movq 600(%[first]), %%xmm0\n" /* C first 3: rounds 22, 23 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 22, 23 */
        "movq 32(%[first]), %%xmm0\n" /* C first 0: rounds 24, 25 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 24, 25 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S second 0: quad 6 */
        "movdqa 112(%[constants]), %%xmm9\n" /* S second 0: quad 6 */
        "paddd %%xmm15, %%xmm9\n" /* S second 0: quad 6 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S second 0: quad 6 */
        "movdqa %%xmm9, 288(%[memory])\n" /* S second 0: quad 6 */
        "movq 224(%[first]), %%xmm0\n" /* C first 1: rounds 24, 25 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 24, 25 */
        "movq 416(%[first]), %%xmm0\n" /* C first 2: rounds 24, 25 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 24, 25 */
        "movdqa %%xmm12, %%xmm15\n" /* S second 1: quad 6 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S second 1: quad 6 */
        "movdqa 112(%[constants]), %%xmm11\n" /* S second 1: quad 6 */
        "paddd %%xmm15, %%xmm11\n" /* S second 1: quad 6 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S second 1: quad 6 */
        "movq 608(%[first]), %%xmm0\n" /* C first 3: rounds 24, 25 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 24, 25 */
        "movq 40(%[first]), %%xmm0\n" /* C first 0: rounds 26, 27 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 26, 27 */
        "movdqa %%xmm11, 544(%[memory])\n" /* S second 1: quad 6 */
        "movdqa %%xmm14, %%xmm15\n" /* S second 2: quad 6 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S second 2: quad 6 */
        "movdqa 112(%[constants]), %%xmm13\n" /* S second 2: quad 6 */
        "paddd %%xmm15, %%xmm13\n" /* S second 2: quad 6 */
        "movq 232(%[first]), %%xmm0\n" /* C first 1: rounds 26, 27 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 26, 27 */
        "movq 424(%[first]), %%xmm0\n" /* C first 2: rounds 26, 27 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 26, 27 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S second 2: quad 6 */
        "movdqa %%xmm13, 800(%[memory])\n" /* S second 2: quad 6 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S second 0: K + W of quad 6 */
        "paddd %%xmm9, %%xmm15\n" /* S second 0: K + W of quad 6 */
        "movdqa %%xmm15, 96(%[next_second])\n" /* S second 0: K + W of quad 6 */
        "movq 616(%[first]), %%xmm0\n" /* C first 3: rounds 26, 27 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 26, 27 */
        "movq 48(%[first]), %%xmm0\n" /* C first 0: rounds 28, 29 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 28, 29 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S second 1: K + W of quad 6 */
        "paddd %%xmm11, %%xmm15\n" /* S second 1: K + W of quad 6 */
        "movdqa %%xmm15, 352(%[next_second])\n" /* S second 1: K + W of quad 6 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S second 2: K + W of quad 6 */
        "paddd %%xmm13, %%xmm15\n" /* S second 2: K + W of quad 6 */
        "movq 240(%[first]), %%xmm0\n" /* C first 1: rounds 28, 29 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 28, 29 */
        "movq 432(%[first]), %%xmm0\n" /* C first 2: rounds 28, 29 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 28, 29 */
        "movdqa %%xmm15, 608(%[next_second])\n" /* S second 2: K + W of quad 6 */
        "movdqa %%xmm9, %%xmm15\n" /* S second 0: quad 7 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S second 0: quad 7 */
        "movdqa 128(%[constants]), %%xmm10\n" /* S second 0: quad 7 */
        "sha256msg1 256(%[memory]), %%xmm10\n" /* S second 0: quad 7 */
        "movq 624(%[first]), %%xmm0\n" /* C first 3: rounds 28, 29 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 28, 29 */
        "movq 56(%[first]), %%xmm0\n" /* C first 0: rounds 30, 31 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 30, 31 */
        "paddd %%xmm15, %%xmm10\n" /* S second 0: quad 7 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S second 0: quad 7 */
        "movdqa %%xmm10, 304(%[memory])\n" /* S second 0: quad 7 */
        "movdqa %%xmm11, %%xmm15\n" /* S second 1: quad 7 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S second 1: quad 7 */
        "movq 248(%[first]), %%xmm0\n" /* C first 1: rounds 30, 31 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 30, 31 */
        "movq 440(%[first]), %%xmm0\n" /* C first 2: rounds 30, 31 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 30, 31 */
        "movdqa 128(%[constants]), %%xmm12\n" /* S second 1: quad 7 */
        "sha256msg1 512(%[memory]), %%xmm12\n" /* S second 1: quad 7 */
        "paddd %%xmm15, %%xmm12\n" /* S second 1: quad 7 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S second 1: quad 7 */
        "movdqa %%xmm12, 560(%[memory])\n" /* S second 1: quad 7 */
        "movq 632(%[first]), %%xmm0\n" /* C first 3: rounds 30, 31 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 30, 31 */
        "movq 64(%[first]), %%xmm0\n" /* C first 0: rounds 32, 33 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 32, 33 */
        "movdqa %%xmm13, %%xmm15\n" /* S second 2: quad 7 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S second 2: quad 7 */
        "movdqa 128(%[constants]), %%xmm14\n" /* S second 2: quad 7 */
        "sha256msg1 768(%[memory]), %%xmm14\n" /* S second 2: quad 7 */
        "paddd %%xmm15, %%xmm14\n" /* S second 2: quad 7 */
        "movq 256(%[first]), %%xmm0\n" /* C first 1: rounds 32, 33 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 32, 33 */
        "movq 448(%[first]), %%xmm0\n" /* C first 2: rounds 32, 33 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 32, 33 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S second 2: quad 7 */
        "movdqa %%xmm14, 816(%[memory])\n" /* S second 2: quad 7 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S second 0: K + W of quad 7 */
        "paddd %%xmm10, %%xmm15\n" /* S second 0: K + W of quad 7 */
        "movdqa %%xmm15, 112(%[next_second])\n" /* S second 0: K + W of quad 7 */
        "movq 640(%[first]), %%xmm0\n" /* C first 3: rounds 32, 33 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 32, 33 */
        "movq 72(%[first]), %%xmm0\n" /* C first 0: rounds 34, 35 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 34, 35 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S second 1: K + W of quad 7 */
        "paddd %%xmm12, %%xmm15\n" /* S second 1: K + W of quad 7 */
        "movdqa %%xmm15, 368(%[next_second])\n" /* S second 1: K + W of quad 7 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S second 2: K + W of quad 7 */
        "paddd %%xmm14, %%xmm15\n" /* S second 2: K + W of quad 7 */
        "movq 264(%[first]), %%xmm0\n" /* C first 1: rounds 34, 35 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 34, 35 */
        "movq 456(%[first]), %%xmm0\n" /* C first 2: rounds 34, 35 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 34, 35 */
        "movdqa %%xmm15, 624(%[next_second])\n" /* S second 2: K + W of quad 7 */
        "movdqa %%xmm10, %%xmm15\n" /* S second 0: quad 8 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S second 0: quad 8 */
        "movdqa 256(%[memory]), %%xmm9\n" /* S second 0: quad 8 */
        "sha256msg1 272(%[memory]), %%xmm9\n" /* S second 0: quad 8 */
        "movq 648(%[first]), %%xmm0\n" /* C first 3: rounds 34, 35 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 34, 35 */
        "movq 80(%[first]), %%xmm0\n" /* C first 0: rounds 36, 37 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 36, 37 */
        "paddd %%xmm15, %%xmm9\n" /* S second 0: quad 8 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S second 0: quad 8 */
        "movdqa %%xmm9, 320(%[memory])\n" /* S second 0: quad 8 */
        "movdqa %%xmm12, %%xmm15\n" /* S second 1: quad 8 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S second 1: quad 8 */
        "movq 272(%[first]), %%xmm0\n" /* C first 1: rounds 36, 37 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 36, 37 */
        "movq 464(%[first]), %%xmm0\n" /* C first 2: rounds 36, 37 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 36, 37 */
        "movdqa 512(%[memory]), %%xmm11\n" /* S second 1: quad 8 */
        "sha256msg1 528(%[memory]), %%xmm11\n" /* S second 1: quad 8 */
        "paddd %%xmm15, %%xmm11\n" /* S second 1: quad 8 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S second 1: quad 8 */
        "movdqa %%xmm11, 576(%[memory])\n" /* S second 1: quad 8 */
        "movq 656(%[first]), %%xmm0\n" /* C first 3: rounds 36, 37 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 36, 37 */
        "movq 88(%[first]), %%xmm0\n" /* C first 0: rounds 38, 39 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 38, 39 */
        "movdqa %%xmm14, %%xmm15\n" /* S second 2: quad 8 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S second 2: quad 8 */
        "movdqa 768(%[memory]), %%xmm13\n" /* S second 2: quad 8 */
        "sha256msg1 784(%[memory]), %%xmm13\n" /* S second 2: quad 8 */
        "paddd %%xmm15, %%xmm13\n" /* S second 2: quad 8 */
        "movq 280(%[first]), %%xmm0\n" /* C first 1: rounds 38, 39 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 38, 39 */
        "movq 472(%[first]), %%xmm0\n" /* C first 2: rounds 38, 39 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 38, 39 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S second 2: quad 8 */
        "movdqa %%xmm13, 832(%[memory])\n" /* S second 2: quad 8 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S second 0: K + W of quad 8 */
        "paddd %%xmm9, %%xmm15\n" /* S second 0: K + W of quad 8 */
        "movdqa %%xmm15, 128(%[next_second])\n" /* S second 0: K + W of quad 8 */
        "movq 664(%[first]), %%xmm0\n" /* C first 3: rounds 38, 39 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 38, 39 */
        "movq 96(%[first]), %%xmm0\n" /* C first 0: rounds 40, 41 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 40, 41 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S second 1: K + W of quad 8 */
        "paddd %%xmm11, %%xmm15\n" /* S second 1: K + W of quad 8 */
        "movdqa %%xmm15, 384(%[next_second])\n" /* S second 1: K + W of quad 8 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S second 2: K + W of quad 8 */
        "paddd %%xmm13, %%xmm15\n" /* S second 2: K + W of quad 8 */
        "movq 288(%[first]), %%xmm0\n" /* C first 1: rounds 40, 41 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 40, 41 */
        "movq 480(%[first]), %%xmm0\n" /* C first 2: rounds 40, 41 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 40, 41 */
        "movdqa %%xmm15, 640(%[next_second])\n" /* S second 2: K + W of quad 8 */
        "movdqa %%xmm9, %%xmm15\n" /* S second 0: quad 9 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S second 0: quad 9 */
        "movdqa 272(%[memory]), %%xmm10\n" /* S second 0: quad 9 */
        "sha256msg1 288(%[memory]), %%xmm10\n" /* S second 0: quad 9 */
        "movq 672(%[first]), %%xmm0\n" /* C first 3: rounds 40, 41 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 40, 41 */
        "movq 104(%[first]), %%xmm0\n" /* C first 0: rounds 42, 43 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 42, 43 */
        "paddd %%xmm15, %%xmm10\n" /* S second 0: quad 9 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S second 0: quad 9 */
        "movdqa %%xmm10, 336(%[memory])\n" /* S second 0: quad 9 */
        "movdqa %%xmm11, %%xmm15\n" /* S second 1: quad 9 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S second 1: quad 9 */
        "movq 296(%[first]), %%xmm0\n" /* C first 1: rounds 42, 43 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 42, 43 */
        "movq 488(%[first]), %%xmm0\n" /* C first 2: rounds 42, 43 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 42, 43 */
        "movdqa 528(%[memory]), %%xmm12\n" /* S second 1: quad 9 */
        "sha256msg1 544(%[memory]), %%xmm12\n" /* S second 1: quad 9 */
        "paddd %%xmm15, %%xmm12\n" /* S second 1: quad 9 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S second 1: quad 9 */
        "movdqa %%xmm12, 592(%[memory])\n" /* S second 1: quad 9 */
        "movq 680(%[first]), %%xmm0\n" /* C first 3: rounds 42, 43 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 42, 43 */
        "movq 112(%[first]), %%xmm0\n" /* C first 0: rounds 44, 45 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 44, 45 */
        "movdqa %%xmm13, %%xmm15\n" /* S second 2: quad 9 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S second 2: quad 9 */
        "movdqa 784(%[memory]), %%xmm14\n" /* S second 2: quad 9 */
        "sha256msg1 800(%[memory]), %%xmm14\n" /* S second 2: quad 9 */
        "paddd %%xmm15, %%xmm14\n" /* S second 2: quad 9 */
        "movq 304(%[first]), %%xmm0\n" /* C first 1: rounds 44, 45 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 44, 45 */
        "movq 496(%[first]), %%xmm0\n" /* C first 2: rounds 44, 45 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 44, 45 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S second 2: quad 9 */
        "movdqa %%xmm14, 848(%[memory])\n" /* S second 2: quad 9 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S second 0: K + W of quad 9 */
        "paddd %%xmm10, %%xmm15\n" /* S second 0: K + W of quad 9 */
        "movdqa %%xmm15, 144(%[next_second])\n" /* S second 0: K + W of quad 9 */
        "movq 688(%[first]), %%xmm0\n" /* C first 3: rounds 44, 45 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 44, 45 */
        "movq 120(%[first]), %%xmm0\n" /* C first 0: rounds 46, 47 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 46, 47 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S second 1: K + W of quad 9 */
        "paddd %%xmm12, %%xmm15\n" /* S second 1: K + W of quad 9 */
        "movdqa %%xmm15, 400(%[next_second])\n" /* S second 1: K + W of quad 9 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S second 2: K + W of quad 9 */
        "paddd %%xmm14, %%xmm15\n" /* S second 2: K + W of quad 9 */
        "movq 312(%[first]), %%xmm0\n" /* C first 1: rounds 46, 47 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 46, 47 */
        "movq 504(%[first]), %%xmm0\n" /* C first 2: rounds 46, 47 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 46, 47 */
        "movdqa %%xmm15, 656(%[next_second])\n" /* S second 2: K + W of quad 9 */
        "movdqa %%xmm10, %%xmm15\n" /* S second 0: quad 10 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S second 0: quad 10 */
        "movdqa 288(%[memory]), %%xmm9\n" /* S second 0: quad 10 */
        "sha256msg1 304(%[memory]), %%xmm9\n" /* S second 0: quad 10 */
        "movq 696(%[first]), %%xmm0\n" /* C first 3: rounds 46, 47 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 46, 47 */
        "movq 128(%[first]), %%xmm0\n" /* C first 0: rounds 48, 49 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 48, 49 */
        "paddd %%xmm15, %%xmm9\n" /* S second 0: quad 10 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S second 0: quad 10 */
        "movdqa %%xmm9, 352(%[memory])\n" /* S second 0: quad 10 */
        "movdqa %%xmm12, %%xmm15\n" /* S second 1: quad 10 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S second 1: quad 10 */
        "movq 320(%[first]), %%xmm0\n" /* C first 1: rounds 48, 49 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 48, 49 */
        "movq 512(%[first]), %%xmm0\n" /* C first 2: rounds 48, 49 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 48, 49 */
        "movdqa 544(%[memory]), %%xmm11\n" /* S second 1: quad 10 */
        "sha256msg1 560(%[memory]), %%xmm11\n" /* S second 1: quad 10 */
        "paddd %%xmm15, %%xmm11\n" /* S second 1: quad 10 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S second 1: quad 10 */
        "movdqa %%xmm11, 608(%[memory])\n" /* S second 1: quad 10 */
        "movq 704(%[first]), %%xmm0\n" /* C first 3: rounds 48, 49 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 48, 49 */
        "movq 136(%[first]), %%xmm0\n" /* C first 0: rounds 50, 51 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 50, 51 */
        "movdqa %%xmm14, %%xmm15\n" /* S second 2: quad 10 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S second 2: quad 10 */
        "movdqa 800(%[memory]), %%xmm13\n" /* S second 2: quad 10 */
        "sha256msg1 816(%[memory]), %%xmm13\n" /* S second 2: quad 10 */
        "paddd %%xmm15, %%xmm13\n" /* S second 2: quad 10 */
        "movq 328(%[first]), %%xmm0\n" /* C first 1: rounds 50, 51 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 50, 51 */
        "movq 520(%[first]), %%xmm0\n" /* C first 2: rounds 50, 51 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 50, 51 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S second 2: quad 10 */
        "movdqa %%xmm13, 864(%[memory])\n" /* S second 2: quad 10 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S second 0: K + W of quad 10 */
        "paddd %%xmm9, %%xmm15\n" /* S second 0: K + W of quad 10 */
        "movdqa %%xmm15, 160(%[next_second])\n" /* S second 0: K + W of quad 10 */
        "movq 712(%[first]), %%xmm0\n" /* C first 3: rounds 50, 51 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 50, 51 */
        "movq 144(%[first]), %%xmm0\n" /* C first 0: rounds 52, 53 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 52, 53 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S second 1: K + W of quad 10 */
        "paddd %%xmm11, %%xmm15\n" /* S second 1: K + W of quad 10 */
        "movdqa %%xmm15, 416(%[next_second])\n" /* S second 1: K + W of quad 10 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S second 2: K + W of quad 10 */
        "paddd %%xmm13, %%xmm15\n" /* S second 2: K + W of quad 10 */
        "movq 336(%[first]), %%xmm0\n" /* C first 1: rounds 52, 53 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 52, 53 */
        "movq 528(%[first]), %%xmm0\n" /* C first 2: rounds 52, 53 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 52, 53 */
        "movdqa %%xmm15, 672(%[next_second])\n" /* S second 2: K + W of quad 10 */
        "movdqa %%xmm9, %%xmm15\n" /* S second 0: quad 11 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S second 0: quad 11 */
        "movdqa 304(%[memory]), %%xmm10\n" /* S second 0: quad 11 */
        "sha256msg1 320(%[memory]), %%xmm10\n" /* S second 0: quad 11 */
        "movq 720(%[first]), %%xmm0\n" /* C first 3: rounds 52, 53 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 52, 53 */
        "movq 152(%[first]), %%xmm0\n" /* C first 0: rounds 54, 55 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 54, 55 */
        "paddd %%xmm15, %%xmm10\n" /* S second 0: quad 11 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S second 0: quad 11 */
        "movdqa %%xmm10, 368(%[memory])\n" /* S second 0: quad 11 */
        "movdqa %%xmm11, %%xmm15\n" /* S second 1: quad 11 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S second 1: quad 11 */
        "movq 344(%[first]), %%xmm0\n" /* C first 1: rounds 54, 55 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 54, 55 */
        "movq 536(%[first]), %%xmm0\n" /* C first 2: rounds 54, 55 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 54, 55 */
        "movdqa 560(%[memory]), %%xmm12\n" /* S second 1: quad 11 */
        "sha256msg1 576(%[memory]), %%xmm12\n" /* S second 1: quad 11 */
        "paddd %%xmm15, %%xmm12\n" /* S second 1: quad 11 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S second 1: quad 11 */
        "movdqa %%xmm12, 624(%[memory])\n" /* S second 1: quad 11 */
        "movq 728(%[first]), %%xmm0\n" /* C first 3: rounds 54, 55 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 54, 55 */
        "movq 160(%[first]), %%xmm0\n" /* C first 0: rounds 56, 57 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 56, 57 */
        "movdqa %%xmm13, %%xmm15\n" /* S second 2: quad 11 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S second 2: quad 11 */
        "movdqa 816(%[memory]), %%xmm14\n" /* S second 2: quad 11 */
        "sha256msg1 832(%[memory]), %%xmm14\n" /* S second 2: quad 11 */
        "paddd %%xmm15, %%xmm14\n" /* S second 2: quad 11 */
        "movq 352(%[first]), %%xmm0\n" /* C first 1: rounds 56, 57 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 56, 57 */
        "movq 544(%[first]), %%xmm0\n" /* C first 2: rounds 56, 57 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 56, 57 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S second 2: quad 11 */
        "movdqa %%xmm14, 880(%[memory])\n" /* S second 2: quad 11 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S second 0: K + W of quad 11 */
        "paddd %%xmm10, %%xmm15\n" /* S second 0: K + W of quad 11 */
        "movdqa %%xmm15, 176(%[next_second])\n" /* S second 0: K + W of quad 11 */
        "movq 736(%[first]), %%xmm0\n" /* C first 3: rounds 56, 57 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 56, 57 */
        "movq 168(%[first]), %%xmm0\n" /* C first 0: rounds 58, 59 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 58, 59 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S second 1: K + W of quad 11 */
        "paddd %%xmm12, %%xmm15\n" /* S second 1: K + W of quad 11 */
        "movdqa %%xmm15, 432(%[next_second])\n" /* S second 1: K + W of quad 11 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S second 2: K + W of quad 11 */
        "paddd %%xmm14, %%xmm15\n" /* S second 2: K + W of quad 11 */
        "movq 360(%[first]), %%xmm0\n" /* C first 1: rounds 58, 59 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 58, 59 */
        "movq 552(%[first]), %%xmm0\n" /* C first 2: rounds 58, 59 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 58, 59 */
        "movdqa %%xmm15, 688(%[next_second])\n" /* S second 2: K + W of quad 11 */
        "movdqa %%xmm10, %%xmm15\n" /* S second 0: quad 12 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S second 0: quad 12 */
        "movdqa 320(%[memory]), %%xmm9\n" /* S second 0: quad 12 */
        "sha256msg1 336(%[memory]), %%xmm9\n" /* S second 0: quad 12 */
        "movq 744(%[first]), %%xmm0\n" /* C first 3: rounds 58, 59 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 58, 59 */
        "movq 176(%[first]), %%xmm0\n" /* C first 0: rounds 60, 61 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 60, 61 */
        "paddd %%xmm15, %%xmm9\n" /* S second 0: quad 12 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S second 0: quad 12 */
        "movdqa %%xmm9, 384(%[memory])\n" /* S second 0: quad 12 */
        "movdqa %%xmm12, %%xmm15\n" /* S second 1: quad 12 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S second 1: quad 12 */
        "movq 368(%[first]), %%xmm0\n" /* C first 1: rounds 60, 61 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 60, 61 */
        "movq 560(%[first]), %%xmm0\n" /* C first 2: rounds 60, 61 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 60, 61 */
        "movdqa 576(%[memory]), %%xmm11\n" /* S second 1: quad 12 */
        "sha256msg1 592(%[memory]), %%xmm11\n" /* S second 1: quad 12 */
        "paddd %%xmm15, %%xmm11\n" /* S second 1: quad 12 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S second 1: quad 12 */
        "movdqa %%xmm11, 640(%[memory])\n" /* S second 1: quad 12 */
        "movq 752(%[first]), %%xmm0\n" /* C first 3: rounds 60, 61 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 60, 61 */
        "movq 184(%[first]), %%xmm0\n" /* C first 0: rounds 62, 63 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 62, 63 */
        "movdqa %%xmm1, 1632(%[next_second])\n" /* C first 0: end */
        "movdqa %%xmm2, 1648(%[next_second])\n" /* C first 0: end */
        "movdqa %%xmm14, %%xmm15\n" /* S second 2: quad 12 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S second 2: quad 12 */
        "movdqa 832(%[memory]), %%xmm13\n" /* S second 2: quad 12 */
        "sha256msg1 848(%[memory]), %%xmm13\n" /* S second 2: quad 12 */
        "paddd %%xmm15, %%xmm13\n" /* S second 2: quad 12 */
        "movq 376(%[first]), %%xmm0\n" /* C first 1: rounds 62, 63 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 62, 63 */
        "movdqa %%xmm3, 1664(%[next_second])\n" /* C first 1: end */
        "movdqa %%xmm4, 1680(%[next_second])\n" /* C first 1: end */
        "movq 568(%[first]), %%xmm0\n" /* C first 2: rounds 62, 63 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 62, 63 */
        "movdqa %%xmm5, 1696(%[next_second])\n" /* C first 2: end */
        "movdqa %%xmm6, 1712(%[next_second])\n" /* C first 2: end */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S second 2: quad 12 */
        "movdqa %%xmm13, 896(%[memory])\n" /* S second 2: quad 12 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S second 0: K + W of quad 12 */
        "paddd %%xmm9, %%xmm15\n" /* S second 0: K + W of quad 12 */
        "movdqa %%xmm15, 192(%[next_second])\n" /* S second 0: K + W of quad 12 */
        "movq 760(%[first]), %%xmm0\n" /* C first 3: rounds 62, 63 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 62, 63 */
        "movdqa %%xmm7, 1728(%[next_second])\n" /* C first 3: end */
        "movdqa %%xmm8, 1744(%[next_second])\n" /* C first 3: end */
        "movdqa 0(%[version]), %%xmm1\n" /* C first 4: start */
        "paddd 1216(%[first]), %%xmm1\n" /* C first 4: start */
        "movdqa 16(%[version]), %%xmm2\n" /* C first 4: start */
        "movq 0(%[constants]), %%xmm0\n" /* C first 4: rounds 4, 5 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 4, 5 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S second 1: K + W of quad 12 */
        "paddd %%xmm11, %%xmm15\n" /* S second 1: K + W of quad 12 */
        "movdqa %%xmm15, 448(%[next_second])\n" /* S second 1: K + W of quad 12 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S second 2: K + W of quad 12 */
        "paddd %%xmm13, %%xmm15\n" /* S second 2: K + W of quad 12 */
        "movdqa 0(%[version]), %%xmm3\n" /* C first 5: start */
        "paddd 1232(%[first]), %%xmm3\n" /* C first 5: start */
        "movdqa 16(%[version]), %%xmm4\n" /* C first 5: start */
        "movq 0(%[constants]), %%xmm0\n" /* C first 5: rounds 4, 5 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 4, 5 */
        "movdqa 48(%[constants]), %%xmm5\n" /* C second 0: start */
        "paddd 1536(%[second]), %%xmm5\n" /* C second 0: start */
        "movdqa 64(%[constants]), %%xmm6\n" /* C second 0: start */
        "movq 4(%[second]), %%xmm0\n" /* C second 0: rounds 1, 2 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 0: rounds 1, 2 */
        "movdqa %%xmm15, 704(%[next_second])\n" /* S second 2: K + W of quad 12 */
        "movdqa %%xmm9, %%xmm15\n" /* S second 0: quad 13 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S second 0: quad 13 */
        "movdqa 336(%[memory]), %%xmm10\n" /* S second 0: quad 13 */
        "sha256msg1 352(%[memory]), %%xmm10\n" /* S second 0: quad 13 */
        "movdqa 48(%[constants]), %%xmm7\n" /* C second 1: start */
        "paddd 1552(%[second]), %%xmm7\n" /* C second 1: start */
        "movdqa 64(%[constants]), %%xmm8\n" /* C second 1: start */
        "movq 260(%[second]), %%xmm0\n" /* C second 1: rounds 1, 2 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 1: rounds 1, 2 */
        "movq 8(%[constants]), %%xmm0\n" /* C first 4: rounds 6, 7 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 6, 7 */
        "paddd %%xmm15, %%xmm10\n" /* S second 0: quad 13 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S second 0: quad 13 */
        "movdqa %%xmm11, %%xmm15\n" /* S second 1: quad 13 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S second 1: quad 13 */
        "movdqa 592(%[memory]), %%xmm12\n" /* S second 1: quad 13 */
        "movq 8(%[constants]), %%xmm0\n" /* C first 5: rounds 6, 7 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 6, 7 */
        "movq 12(%[second]), %%xmm0\n" /* C second 0: rounds 3, 4 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 0: rounds 3, 4 */
        "sha256msg1 608(%[memory]), %%xmm12\n" /* S second 1: quad 13 */
        "paddd %%xmm15, %%xmm12\n" /* S second 1: quad 13 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S second 1: quad 13 */
        "movdqa %%xmm13, %%xmm15\n" /* S second 2: quad 13 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S second 2: quad 13 */
        "movq 268(%[second]), %%xmm0\n" /* C second 1: rounds 3, 4 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 1: rounds 3, 4 */
        "movq 16(%[constants]), %%xmm0\n" /* C first 4: rounds 8, 9 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 8, 9 */
        "movdqa 848(%[memory]), %%xmm14\n" /* S second 2: quad 13 */
        "sha256msg1 864(%[memory]), %%xmm14\n" /* S second 2: quad 13 */
        "paddd %%xmm15, %%xmm14\n" /* S second 2: quad 13 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S second 2: quad 13 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S second 0: K + W of quad 13 */
        "movq 16(%[constants]), %%xmm0\n" /* C first 5: rounds 8, 9 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 8, 9 */
        "movq 20(%[second]), %%xmm0\n" /* C second 0: rounds 5, 6 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 0: rounds 5, 6 */
        "paddd %%xmm10, %%xmm15\n" /* S second 0: K + W of quad 13 */
        "movdqa %%xmm15, 208(%[next_second])\n" /* S second 0: K + W of quad 13 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S second 1: K + W of quad 13 */
        "paddd %%xmm12, %%xmm15\n" /* S second 1: K + W of quad 13 */
        "movdqa %%xmm15, 464(%[next_second])\n" /* S second 1: K + W of quad 13 */
        "movq 276(%[second]), %%xmm0\n" /* C second 1: rounds 5, 6 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 1: rounds 5, 6 */
        "movq 24(%[constants]), %%xmm0\n" /* C first 4: rounds 10, 11 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 10, 11 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S second 2: K + W of quad 13 */
        "paddd %%xmm14, %%xmm15\n" /* S second 2: K + W of quad 13 */
        "movdqa %%xmm15, 720(%[next_second])\n" /* S second 2: K + W of quad 13 */
        "movdqa %%xmm10, %%xmm15\n" /* S second 0: quad 14 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S second 0: quad 14 */
        "movq 24(%[constants]), %%xmm0\n" /* C first 5: rounds 10, 11 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 10, 11 */
        "movq 28(%[second]), %%xmm0\n" /* C second 0: rounds 7, 8 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 0: rounds 7, 8 */
        "movdqa 352(%[memory]), %%xmm9\n" /* S second 0: quad 14 */
        "sha256msg1 368(%[memory]), %%xmm9\n" /* S second 0: quad 14 */
        "paddd %%xmm15, %%xmm9\n" /* S second 0: quad 14 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S second 0: quad 14 */
        "movdqa %%xmm12, %%xmm15\n" /* S second 1: quad 14 */
        "movq 284(%[second]), %%xmm0\n" /* C second 1: rounds 7, 8 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 1: rounds 7, 8 */
        "movq 32(%[constants]), %%xmm0\n" /* C first 4: rounds 12, 13 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 12, 13 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S second 1: quad 14 */
        "movdqa 608(%[memory]), %%xmm11\n" /* S second 1: quad 14 */
        "sha256msg1 624(%[memory]), %%xmm11\n" /* S second 1: quad 14 */
        "paddd %%xmm15, %%xmm11\n" /* S second 1: quad 14 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S second 1: quad 14 */
        "movq 32(%[constants]), %%xmm0\n" /* C first 5: rounds 12, 13 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 12, 13 */
        "movq 80(%[constants]), %%xmm0\n" /* C second 0: rounds 9, 10 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 0: rounds 9, 10 */
        "movdqa %%xmm14, %%xmm15\n" /* S second 2: quad 14 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S second 2: quad 14 */
        "movdqa 864(%[memory]), %%xmm13\n" /* S second 2: quad 14 */
        "sha256msg1 880(%[memory]), %%xmm13\n" /* S second 2: quad 14 */
        "paddd %%xmm15, %%xmm13\n" /* S second 2: quad 14 */
        "movq 80(%[constants]), %%xmm0\n" /* C second 1: rounds 9, 10 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 1: rounds 9, 10 */
        "movq 40(%[constants]), %%xmm0\n" /* C first 4: rounds 14, 15 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 14, 15 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S second 2: quad 14 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S second 0: K + W of quad 14 */
        "paddd %%xmm9, %%xmm15\n" /* S second 0: K + W of quad 14 */
        "movdqa %%xmm15, 224(%[next_second])\n" /* S second 0: K + W of quad 14 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S second 1: K + W of quad 14 */
        "movq 40(%[constants]), %%xmm0\n" /* C first 5: rounds 14, 15 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 14, 15 */
        "movq 88(%[constants]), %%xmm0\n" /* C second 0: rounds 11, 12 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 0: rounds 11, 12 */
        "paddd %%xmm11, %%xmm15\n" /* S second 1: K + W of quad 14 */
        "movdqa %%xmm15, 480(%[next_second])\n" /* S second 1: K + W of quad 14 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S second 2: K + W of quad 14 */
        "paddd %%xmm13, %%xmm15\n" /* S second 2: K + W of quad 14 */
        "movdqa %%xmm15, 736(%[next_second])\n" /* S second 2: K + W of quad 14 */
        "movq 88(%[constants]), %%xmm0\n" /* C second 1: rounds 11, 12 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 1: rounds 11, 12 */
        "movq 768(%[first]), %%xmm0\n" /* C first 4: rounds 16, 17 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 16, 17 */
        "movdqa %%xmm9, %%xmm15\n" /* S second 0: quad 15 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S second 0: quad 15 */
        "movdqa 368(%[memory]), %%xmm10\n" /* S second 0: quad 15 */
        "sha256msg1 384(%[memory]), %%xmm10\n" /* S second 0: quad 15 */
        "paddd %%xmm15, %%xmm10\n" /* S second 0: quad 15 */
        "movq 960(%[first]), %%xmm0\n" /* C first 5: rounds 16, 17 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 16, 17 */
        "movq 96(%[constants]), %%xmm0\n" /* C second 0: rounds 13, 14 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 0: rounds 13, 14 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S second 0: quad 15 */
        "movdqa %%xmm11, %%xmm15\n" /* S second 1: quad 15 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S second 1: quad 15 */
        "movdqa 624(%[memory]), %%xmm12\n" /* S second 1: quad 15 */
        "sha256msg1 640(%[memory]), %%xmm12\n" /* S second 1: quad 15 */
        "movq 96(%[constants]), %%xmm0\n" /* C second 1: rounds 13, 14 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 1: rounds 13, 14 */
        "movq 776(%[first]), %%xmm0\n" /* C first 4: rounds 18, 19 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 18, 19 */
        "paddd %%xmm15, %%xmm12\n" /* S second 1: quad 15 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S second 1: quad 15 */
        "movdqa %%xmm13, %%xmm15\n" /* S second 2: quad 15 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S second 2: quad 15 */
        "movdqa 880(%[memory]), %%xmm14\n" /* S second 2: quad 15 */
        "movq 968(%[first]), %%xmm0\n" /* C first 5: rounds 18, 19 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 18, 19 */
        "movq 60(%[second]), %%xmm0\n" /* C second 0: rounds 15, 16 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 0: rounds 15, 16 */
        "sha256msg1 896(%[memory]), %%xmm14\n" /* S second 2: quad 15 */
        "paddd %%xmm15, %%xmm14\n" /* S second 2: quad 15 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S second 2: quad 15 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S second 0: K + W of quad 15 */
        "paddd %%xmm10, %%xmm15\n" /* S second 0: K + W of quad 15 */
        "movq 316(%[second]), %%xmm0\n" /* C second 1: rounds 15, 16 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 1: rounds 15, 16 */
        "movq 784(%[first]), %%xmm0\n" /* C first 4: rounds 20, 21 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 20, 21 */
        "movdqa %%xmm15, 240(%[next_second])\n" /* S second 0: K + W of quad 15 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S second 1: K + W of quad 15 */
        "paddd %%xmm12, %%xmm15\n" /* S second 1: K + W of quad 15 */
        "movdqa %%xmm15, 496(%[next_second])\n" /* S second 1: K + W of quad 15 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S second 2: K + W of quad 15 */
        "movq 976(%[first]), %%xmm0\n" /* C first 5: rounds 20, 21 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 20, 21 */
        "movq 68(%[second]), %%xmm0\n" /* C second 0: rounds 17, 18 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 0: rounds 17, 18 */
        "paddd %%xmm14, %%xmm15\n" /* S second 2: K + W of quad 15 */
        "movdqa %%xmm15, 752(%[next_second])\n" /* S second 2: K + W of quad 15 */
        "movdqa 1728(%[second]), %%xmm10\n" /* S second 3: load */
        "movdqa 1744(%[second]), %%xmm9\n" /* S second 3: load */
        "paddd 32(%[version_before]), %%xmm10\n" /* S second 3: load */
        "movq 324(%[second]), %%xmm0\n" /* C second 1: rounds 17, 18 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 1: rounds 17, 18 */
        "movq 792(%[first]), %%xmm0\n" /* C first 4: rounds 22, 23 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 22, 23 */
        "paddd 48(%[version_before]), %%xmm9\n" /* S second 3: load */
        "movdqa %%xmm10, %%xmm15\n" /* S second 3: load */
        "punpckhqdq %%xmm9, %%xmm15\n" /* S second 3: load */
        "punpcklqdq %%xmm9, %%xmm10\n" /* S second 3: load */
        "pshufd $0xb1, %%xmm15, %%xmm9\n" /* S second 3: load */
        "movq 984(%[first]), %%xmm0\n" /* C first 5: rounds 22, 23 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 22, 23 */
        "movq 76(%[second]), %%xmm0\n" /* C second 0: rounds 19, 20 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 0: rounds 19, 20 */
        "pshufd $0xb1, %%xmm10, %%xmm10\n" /* S second 3: load */
        "movdqa 1760(%[second]), %%xmm12\n" /* S second 4: load */
        "movdqa 1776(%[second]), %%xmm11\n" /* S second 4: load */
        "paddd 32(%[version_before]), %%xmm12\n" /* S second 4: load */
        "paddd 48(%[version_before]), %%xmm11\n" /* S second 4: load */
        "movq 332(%[second]), %%xmm0\n" /* C second 1: rounds 19, 20 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 1: rounds 19, 20 */
        "movq 800(%[first]), %%xmm0\n" /* C first 4: rounds 24, 25 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 24, 25 */
        "movdqa %%xmm12, %%xmm15\n" /* S second 4: load */
        "punpckhqdq %%xmm11, %%xmm15\n" /* S second 4: load */
        "punpcklqdq %%xmm11, %%xmm12\n" /* S second 4: load */
        "pshufd $0xb1, %%xmm15, %%xmm11\n" /* S second 4: load */
        "pshufd $0xb1, %%xmm12, %%xmm12\n" /* S second 4: load */
        "movq 992(%[first]), %%xmm0\n" /* C first 5: rounds 24, 25 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 24, 25 */
        "movq 84(%[second]), %%xmm0\n" /* C second 0: rounds 21, 22 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 0: rounds 21, 22 */
        "movdqa 1792(%[second]), %%xmm14\n" /* S second 5: load */
        "movdqa 1808(%[second]), %%xmm13\n" /* S second 5: load */
        "paddd 32(%[version_before]), %%xmm14\n" /* S second 5: load */
        "paddd 48(%[version_before]), %%xmm13\n" /* S second 5: load */
        "movdqa %%xmm14, %%xmm15\n" /* S second 5: load */
        "movq 340(%[second]), %%xmm0\n" /* C second 1: rounds 21, 22 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 1: rounds 21, 22 */
        "movq 808(%[first]), %%xmm0\n" /* C first 4: rounds 26, 27 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 26, 27 */
        "punpckhqdq %%xmm13, %%xmm15\n" /* S second 5: load */
        "punpcklqdq %%xmm13, %%xmm14\n" /* S second 5: load */
        "pshufd $0xb1, %%xmm15, %%xmm13\n" /* S second 5: load */
        "pshufd $0xb1, %%xmm14, %%xmm14\n" /* S second 5: load */
        "pshufd $0, %%xmm9, %%xmm15\n" /* S second 3: word 0 */
        "movq 1000(%[first]), %%xmm0\n" /* C first 5: rounds 26, 27 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 26, 27 */
        "movq 92(%[second]), %%xmm0\n" /* C second 0: rounds 23, 24 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 0: rounds 23, 24 */
        "psllq $32, %%xmm15\n" /* S second 3: word 0 */
        "movdqa %%xmm15, 1584(%[next_second])\n" /* S second 3: word 0 */
        "pshufd $0, %%xmm11, %%xmm15\n" /* S second 4: word 0 */
        "psllq $32, %%xmm15\n" /* S second 4: word 0 */
        "movdqa %%xmm15, 1600(%[next_second])\n" /* S second 4: word 0 */
        "movq 348(%[second]), %%xmm0\n" /* C second 1: rounds 23, 24 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 1: rounds 23, 24 */
        "movq 816(%[first]), %%xmm0\n" /* C first 4: rounds 28, 29 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 28, 29 */
        "pshufd $0, %%xmm13, %%xmm15\n" /* S second 5: word 0 */
        "psllq $32, %%xmm15\n" /* S second 5: word 0 */
        "movdqa %%xmm15, 1616(%[next_second])\n" /* S second 5: word 0 */
        "movdqa 144(%[constants]), %%xmm15\n" /* S second 3: K + W of quad 0 */
        "paddd %%xmm9, %%xmm15\n" /* S second 3: K + W of quad 0 */
        "movq 1008(%[first]), %%xmm0\n" /* C first 5: rounds 28, 29 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 28, 29 */
        "movq 100(%[second]), %%xmm0\n" /* C second 0: rounds 25, 26 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 0: rounds 25, 26 */
        "movdqa %%xmm15, 768(%[next_second])\n" /* S second 3: K + W of quad 0 */
        "movdqa 144(%[constants]), %%xmm15\n" /* S second 4: K + W of quad 0 */
        "paddd %%xmm11, %%xmm15\n" /* S second 4: K + W of quad 0 */
        "movdqa %%xmm15, 1024(%[next_second])\n" /* S second 4: K + W of quad 0 */
        "movdqa 144(%[constants]), %%xmm15\n" /* S second 5: K + W of quad 0 */
        "movq 356(%[second]), %%xmm0\n" /* C second 1: rounds 25, 26 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 1: rounds 25, 26 */
        "movq 824(%[first]), %%xmm0\n" /* C first 4: rounds 30, 31 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 30, 31 */
        "paddd %%xmm13, %%xmm15\n" /* S second 5: K + W of quad 0 */
        "movdqa %%xmm15, 1280(%[next_second])\n" /* S second 5: K + W of quad 0 */
        "movdqa 160(%[constants]), %%xmm15\n" /* S second 3: K + W of quad 1 */
        "paddd %%xmm10, %%xmm15\n" /* S second 3: K + W of quad 1 */
        "movdqa %%xmm15, 784(%[next_second])\n" /* S second 3: K + W of quad 1 */
        "movq 1016(%[first]), %%xmm0\n" /* C first 5: rounds 30, 31 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 30, 31 */
        "movq 108(%[second]), %%xmm0\n" /* C second 0: rounds 27, 28 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 0: rounds 27, 28 */
        "movdqa 160(%[constants]), %%xmm15\n" /* S second 4: K + W of quad 1 */
        "paddd %%xmm12, %%xmm15\n" /* S second 4: K + W of quad 1 */
        "movdqa %%xmm15, 1040(%[next_second])\n" /* S second 4: K + W of quad 1 */
        "movdqa 160(%[constants]), %%xmm15\n" /* S second 5: K + W of quad 1 */
        "paddd %%xmm14, %%xmm15\n" /* S second 5: K + W of quad 1 */
        "movq 364(%[second]), %%xmm0\n" /* C second 1: rounds 27, 28 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 1: rounds 27, 28 */
        "movq 832(%[first]), %%xmm0\n" /* C first 4: rounds 32, 33 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 32, 33 */
        "movdqa %%xmm15, 1296(%[next_second])\n" /* S second 5: K + W of quad 1 */
        "sha256msg1 %%xmm10, %%xmm9\n" /* S second 3: quad 4 */
        "sha256msg2 128(%[constants]), %%xmm9\n" /* S second 3: quad 4 */
        "movdqa %%xmm9, 256(%[memory])\n" /* S second 3: quad 4 */
        "sha256msg1 %%xmm12, %%xmm11\n" /* S second 4: quad 4 */
        "movq 1024(%[first]), %%xmm0\n" /* C first 5: rounds 32, 33 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 32, 33 */
        "movq 116(%[second]), %%xmm0\n" /* C second 0: rounds 29, 30 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 0: rounds 29, 30 */
        "sha256msg2 128(%[constants]), %%xmm11\n" /* S second 4: quad 4 */
        "movdqa %%xmm11, 512(%[memory])\n" /* S second 4: quad 4 */
        "sha256msg1 %%xmm14, %%xmm13\n" /* S second 5: quad 4 */
        "sha256msg2 128(%[constants]), %%xmm13\n" /* S second 5: quad 4 */
        "movdqa %%xmm13, 768(%[memory])\n" /* S second 5: quad 4 */
        "movq 372(%[second]), %%xmm0\n" /* C second 1: rounds 29, 30 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 1: rounds 29, 30 */
        "movq 840(%[first]), %%xmm0\n" /* C first 4: rounds 34, 35 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 34, 35 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S second 3: K + W of quad 4 */
        "paddd %%xmm9, %%xmm15\n" /* S second 3: K + W of quad 4 */
        "movdqa %%xmm15, 832(%[next_second])\n" /* S second 3: K + W of quad 4 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S second 4: K + W of quad 4 */
        "paddd %%xmm11, %%xmm15\n" /* S second 4: K + W of quad 4 */
        "movq 1032(%[first]), %%xmm0\n" /* C first 5: rounds 34, 35 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 34, 35 */
        "movq 124(%[second]), %%xmm0\n" /* C second 0: rounds 31, 32 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 0: rounds 31, 32 */
        "movdqa %%xmm15, 1088(%[next_second])\n" /* S second 4: K + W of quad 4 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S second 5: K + W of quad 4 */
        "paddd %%xmm13, %%xmm15\n" /* S second 5: K + W of quad 4 */
        "movdqa %%xmm15, 1344(%[next_second])\n" /* S second 5: K + W of quad 4 */
        "movdqa %%xmm9, %%xmm15\n" /* S second 3: quad 5 */
        "movq 380(%[second]), %%xmm0\n" /* C second 1: rounds 31, 32 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 1: rounds 31, 32 */
        "movq 848(%[first]), %%xmm0\n" /* C first 4: rounds 36, 37 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 36, 37 */
        "palignr $4, 128(%[constants]), %%xmm15\n" /* S second 3: quad 5 */
        "sha256msg1 112(%[constants]), %%xmm10\n" /* S second 3: quad 5 */
        "paddd %%xmm15, %%xmm10\n" /* S second 3: quad 5 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S second 3: quad 5 */
        "movdqa %%xmm10, 272(%[memory])\n" /* S second 3: quad 5 */
        "movq 1040(%[first]), %%xmm0\n" /* C first 5: rounds 36, 37 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 36, 37 */
        "movq 132(%[second]), %%xmm0\n" /* C second 0: rounds 33, 34 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 0: rounds 33, 34 */
        "movdqa %%xmm11, %%xmm15\n" /* S second 4: quad 5 */
        "palignr $4, 128(%[constants]), %%xmm15\n" /* S second 4: quad 5 */
        "sha256msg1 112(%[constants]), %%xmm12\n" /* S second 4: quad 5 */
        "paddd %%xmm15, %%xmm12\n" /* S second 4: quad 5 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S second 4: quad 5 */
        "movq 388(%[second]), %%xmm0\n" /* C second 1: rounds 33, 34 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 1: rounds 33, 34 */
        "movq 856(%[first]), %%xmm0\n" /* C first 4: rounds 38, 39 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 38, 39 */
        "movdqa %%xmm12, 528(%[memory])\n" /* S second 4: quad 5 */
        "movdqa %%xmm13, %%xmm15\n" /* S second 5: quad 5 */
        "palignr $4, 128(%[constants]), %%xmm15\n" /* S second 5: quad 5 */
        "sha256msg1 112(%[constants]), %%xmm14\n" /* S second 5: quad 5 */
        "paddd %%xmm15, %%xmm14\n" /* S second 5: quad 5 */
        "movq 1048(%[first]), %%xmm0\n" /* C first 5: rounds 38, 39 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 38, 39 */
        "movq 140(%[second]), %%xmm0\n" /* C second 0: rounds 35, 36 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 0: rounds 35, 36 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S second 5: quad 5 */
        "movdqa %%xmm14, 784(%[memory])\n" /* S second 5: quad 5 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S second 3: K + W of quad 5 */
        "paddd %%xmm10, %%xmm15\n" /* S second 3: K + W of quad 5 */
        "movdqa %%xmm15, 848(%[next_second])\n" /* S second 3: K + W of quad 5 */
        "movq 396(%[second]), %%xmm0\n" /* C second 1: rounds 35, 36 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 1: rounds 35, 36 */
        "movq 864(%[first]), %%xmm0\n" /* C first 4: rounds 40, 41 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 40, 41 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S second 4: K + W of quad 5 */
        "paddd %%xmm12, %%xmm15\n" /* S second 4: K + W of quad 5 */
        "movdqa %%xmm15, 1104(%[next_second])\n" /* S second 4: K + W of quad 5 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S second 5: K + W of quad 5 */
        "paddd %%xmm14, %%xmm15\n" /* S second 5: K + W of quad 5 */
        "movq 1056(%[first]), %%xmm0\n" /* C first 5: rounds 40, 41 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 40, 41 */
        "movq 148(%[second]), %%xmm0\n" /* C second 0: rounds 37, 38 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 0: rounds 37, 38 */
        "movdqa %%xmm15, 1360(%[next_second])\n" /* S second 5: K + W of quad 5 */
        "movdqa %%xmm10, %%xmm15\n" /* S second 3: quad 6 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S second 3: quad 6 */
        "movdqa 112(%[constants]), %%xmm9\n" /* S second 3: quad 6 */
        "paddd %%xmm15, %%xmm9\n" /* S second 3: quad 6 */
        "movq 404(%[second]), %%xmm0\n" /* C second 1: rounds 37, 38 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 1: rounds 37, 38 */
        "movq 872(%[first]), %%xmm0\n" /* C first 4: rounds 42, 43 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 42, 43 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S second 3: quad 6 */
        "movdqa %%xmm9, 288(%[memory])\n" /* S second 3: quad 6 */
        "movdqa %%xmm12, %%xmm15\n" /* S second 4: quad 6 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S second 4: quad 6 */
        "movdqa 112(%[constants]), %%xmm11\n" /* S second 4: quad 6 */
        "movq 1064(%[first]), %%xmm0\n" /* C first 5: rounds 42, 43 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 42, 43 */
        "movq 156(%[second]), %%xmm0\n" /* C second 0: rounds 39, 40 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 0: rounds 39, 40 */
        "paddd %%xmm15, %%xmm11\n" /* S second 4: quad 6 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S second 4: quad 6 */
        "movdqa %%xmm11, 544(%[memory])\n" /* S second 4: quad 6 */
        "movdqa %%xmm14, %%xmm15\n" /* S second 5: quad 6 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S second 5: quad 6 */
        "movq 412(%[second]), %%xmm0\n" /* C second 1: rounds 39, 40 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 1: rounds 39, 40 */
        "movq 880(%[first]), %%xmm0\n" /* C first 4: rounds 44, 45 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 44, 45 */
        "movdqa 112(%[constants]), %%xmm13\n" /* S second 5: quad 6 */
        "paddd %%xmm15, %%xmm13\n" /* S second 5: quad 6 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S second 5: quad 6 */
        "movdqa %%xmm13, 800(%[memory])\n" /* S second 5: quad 6 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S second 3: K + W of quad 6 */
        "movq 1072(%[first]), %%xmm0\n" /* C first 5: rounds 44, 45 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 44, 45 */
        "movq 164(%[second]), %%xmm0\n" /* C second 0: rounds 41, 42 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 0: rounds 41, 42 */
        "paddd %%xmm9, %%xmm15\n" /* S second 3: K + W of quad 6 */
        "movdqa %%xmm15, 864(%[next_second])\n" /* S second 3: K + W of quad 6 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S second 4: K + W of quad 6 */
        "paddd %%xmm11, %%xmm15\n" /* S second 4: K + W of quad 6 */
        "movdqa %%xmm15, 1120(%[next_second])\n" /* S second 4: K + W of quad 6 */
        "movq 420(%[second]), %%xmm0\n" /* C second 1: rounds 41, 42 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 1: rounds 41, 42 */
        "movq 888(%[first]), %%xmm0\n" /* C first 4: rounds 46, 47 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 46, 47 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S second 5: K + W of quad 6 */
        "paddd %%xmm13, %%xmm15\n" /* S second 5: K + W of quad 6 */
        "movdqa %%xmm15, 1376(%[next_second])\n" /* S second 5: K + W of quad 6 */
        "movdqa %%xmm9, %%xmm15\n" /* S second 3: quad 7 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S second 3: quad 7 */
        "movq 1080(%[first]), %%xmm0\n" /* C first 5: rounds 46, 47 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 46, 47 */
        "movq 172(%[second]), %%xmm0\n" /* C second 0: rounds 43, 44 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 0: rounds 43, 44 */
        "movdqa 128(%[constants]), %%xmm10\n" /* S second 3: quad 7 */
        "sha256msg1 256(%[memory]), %%xmm10\n" /* S second 3: quad 7 */
        "paddd %%xmm15, %%xmm10\n" /* S second 3: quad 7 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S second 3: quad 7 */
        "movdqa %%xmm10, 304(%[memory])\n" /* S second 3: quad 7 */
        "movq 428(%[second]), %%xmm0\n" /* C second 1: rounds 43, 44 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 1: rounds 43, 44 */
        "movq 896(%[first]), %%xmm0\n" /* C first 4: rounds 48, 49 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 48, 49 */
        "movdqa %%xmm11, %%xmm15\n" /* S second 4: quad 7 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S second 4: quad 7 */
        "movdqa 128(%[constants]), %%xmm12\n" /* S second 4: quad 7 */
        "sha256msg1 512(%[memory]), %%xmm12\n" /* S second 4: quad 7 */
        "paddd %%xmm15, %%xmm12\n" /* S second 4: quad 7 */
        "movq 1088(%[first]), %%xmm0\n" /* C first 5: rounds 48, 49 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 48, 49 */
        "movq 180(%[second]), %%xmm0\n" /* C second 0: rounds 45, 46 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 0: rounds 45, 46 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S second 4: quad 7 */
        "movdqa %%xmm12, 560(%[memory])\n" /* S second 4: quad 7 */
        "movdqa %%xmm13, %%xmm15\n" /* S second 5: quad 7 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S second 5: quad 7 */
        "movdqa 128(%[constants]), %%xmm14\n" /* S second 5: quad 7 */
        "movq 436(%[second]), %%xmm0\n" /* C second 1: rounds 45, 46 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 1: rounds 45, 46 */
        "movq 904(%[first]), %%xmm0\n" /* C first 4: rounds 50, 51 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 50, 51 */
        "sha256msg1 768(%[memory]), %%xmm14\n" /* S second 5: quad 7 */
        "paddd %%xmm15, %%xmm14\n" /* S second 5: quad 7 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S second 5: quad 7 */
        "movdqa %%xmm14, 816(%[memory])\n" /* S second 5: quad 7 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S second 3: K + W of quad 7 */
        "movq 1096(%[first]), %%xmm0\n" /* C first 5: rounds 50, 51 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 50, 51 */
        "movq 188(%[second]), %%xmm0\n" /* C second 0: rounds 47, 48 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 0: rounds 47, 48 */
        "paddd %%xmm10, %%xmm15\n" /* S second 3: K + W of quad 7 */
        "movdqa %%xmm15, 880(%[next_second])\n" /* S second 3: K + W of quad 7 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S second 4: K + W of quad 7 */
        "paddd %%xmm12, %%xmm15\n" /* S second 4: K + W of quad 7 */
        "movdqa %%xmm15, 1136(%[next_second])\n" /* S second 4: K + W of quad 7 */
        "movq 444(%[second]), %%xmm0\n" /* C second 1: rounds 47, 48 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 1: rounds 47, 48 */
        "movq 912(%[first]), %%xmm0\n" /* C first 4: rounds 52, 53 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 52, 53 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S second 5: K + W of quad 7 */
        "paddd %%xmm14, %%xmm15\n" /* S second 5: K + W of quad 7 */
        "movdqa %%xmm15, 1392(%[next_second])\n" /* S second 5: K + W of quad 7 */
        "movdqa %%xmm10, %%xmm15\n" /* S second 3: quad 8 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S second 3: quad 8 */
        "movq 1104(%[first]), %%xmm0\n" /* C first 5: rounds 52, 53 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 52, 53 */
        "movq 196(%[second]), %%xmm0\n" /* C second 0: rounds 49, 50 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 0: rounds 49, 50 */
        "movdqa 256(%[memory]), %%xmm9\n" /* S second 3: quad 8 */
        "sha256msg1 272(%[memory]), %%xmm9\n" /* S second 3: quad 8 */
        "paddd %%xmm15, %%xmm9\n" /* S second 3: quad 8 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S second 3: quad 8 */
        "movdqa %%xmm9, 320(%[memory])\n" /* S second 3: quad 8 */
        "movq 452(%[second]), %%xmm0\n" /* C second 1: rounds 49, 50 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 1: rounds 49, 50 */
        "movq 920(%[first]), %%xmm0\n" /* C first 4: rounds 54, 55 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 54, 55 */
        "movdqa %%xmm12, %%xmm15\n" /* S second 4: quad 8 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S second 4: quad 8 */
        "movdqa 512(%[memory]), %%xmm11\n" /* S second 4: quad 8 */
        "sha256msg1 528(%[memory]), %%xmm11\n" /* S second 4: quad 8 */
        "paddd %%xmm15, %%xmm11\n" /* S second 4: quad 8 */
        "movq 1112(%[first]), %%xmm0\n" /* C first 5: rounds 54, 55 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 54, 55 */
        "movq 204(%[second]), %%xmm0\n" /* C second 0: rounds 51, 52 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 0: rounds 51, 52 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S second 4: quad 8 */
        "movdqa %%xmm11, 576(%[memory])\n" /* S second 4: quad 8 */
        "movdqa %%xmm14, %%xmm15\n" /* S second 5: quad 8 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S second 5: quad 8 */
        "movdqa 768(%[memory]), %%xmm13\n" /* S second 5: quad 8 */
        "movq 460(%[second]), %%xmm0\n" /* C second 1: rounds 51, 52 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 1: rounds 51, 52 */
        "movq 928(%[first]), %%xmm0\n" /* C first 4: rounds 56, 57 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 56, 57 */
        "sha256msg1 784(%[memory]), %%xmm13\n" /* S second 5: quad 8 */
        "paddd %%xmm15, %%xmm13\n" /* S second 5: quad 8 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S second 5: quad 8 */
        "movdqa %%xmm13, 832(%[memory])\n" /* S second 5: quad 8 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S second 3: K + W of quad 8 */
        "movq 1120(%[first]), %%xmm0\n" /* C first 5: rounds 56, 57 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 56, 57 */
        "movq 212(%[second]), %%xmm0\n" /* C second 0: rounds 53, 54 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 0: rounds 53, 54 */
        "paddd %%xmm9, %%xmm15\n" /* S second 3: K + W of quad 8 */
        "movdqa %%xmm15, 896(%[next_second])\n" /* S second 3: K + W of quad 8 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S second 4: K + W of quad 8 */
        "paddd %%xmm11, %%xmm15\n" /* S second 4: K + W of quad 8 */
        "movdqa %%xmm15, 1152(%[next_second])\n" /* S second 4: K + W of quad 8 */
        "movq 468(%[second]), %%xmm0\n" /* C second 1: rounds 53, 54 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 1: rounds 53, 54 */
        "movq 936(%[first]), %%xmm0\n" /* C first 4: rounds 58, 59 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 58, 59 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S second 5: K + W of quad 8 */
        "paddd %%xmm13, %%xmm15\n" /* S second 5: K + W of quad 8 */
        "movdqa %%xmm15, 1408(%[next_second])\n" /* S second 5: K + W of quad 8 */
        "movdqa %%xmm9, %%xmm15\n" /* S second 3: quad 9 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S second 3: quad 9 */
        "movq 1128(%[first]), %%xmm0\n" /* C first 5: rounds 58, 59 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 58, 59 */
        "movq 220(%[second]), %%xmm0\n" /* C second 0: rounds 55, 56 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 0: rounds 55, 56 */
        "movdqa 272(%[memory]), %%xmm10\n" /* S second 3: quad 9 */
        "sha256msg1 288(%[memory]), %%xmm10\n" /* S second 3: quad 9 */
        "paddd %%xmm15, %%xmm10\n" /* S second 3: quad 9 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S second 3: quad 9 */
        "movdqa %%xmm10, 336(%[memory])\n" /* S second 3: quad 9 */
        "movq 476(%[second]), %%xmm0\n" /* C second 1: rounds 55, 56 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 1: rounds 55, 56 */
        "movq 944(%[first]), %%xmm0\n" /* C first 4: rounds 60, 61 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 60, 61 */
        "movdqa %%xmm11, %%xmm15\n" /* S second 4: quad 9 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S second 4: quad 9 */
        "movdqa 528(%[memory]), %%xmm12\n" /* S second 4: quad 9 */
        "sha256msg1 544(%[memory]), %%xmm12\n" /* S second 4: quad 9 */
        "paddd %%xmm15, %%xmm12\n" /* S second 4: quad 9 */
        "movq 1136(%[first]), %%xmm0\n" /* C first 5: rounds 60, 61 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 60, 61 */
        "movq 228(%[second]), %%xmm0\n" /* C second 0: rounds 57, 58 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 0: rounds 57, 58 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S second 4: quad 9 */
        "movdqa %%xmm12, 592(%[memory])\n" /* S second 4: quad 9 */
        "movdqa %%xmm13, %%xmm15\n" /* S second 5: quad 9 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S second 5: quad 9 */
        "movdqa 784(%[memory]), %%xmm14\n" /* S second 5: quad 9 */
        "movq 484(%[second]), %%xmm0\n" /* C second 1: rounds 57, 58 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 1: rounds 57, 58 */
        "movq 952(%[first]), %%xmm0\n" /* C first 4: rounds 62, 63 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 62, 63 */
        "movdqa %%xmm1, 1760(%[next_second])\n" /* C first 4: end */
        "movdqa %%xmm2, 1776(%[next_second])\n" /* C first 4: end */
        "sha256msg1 800(%[memory]), %%xmm14\n" /* S second 5: quad 9 */
        "paddd %%xmm15, %%xmm14\n" /* S second 5: quad 9 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S second 5: quad 9 */
        "movdqa %%xmm14, 848(%[memory])\n" /* S second 5: quad 9 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S second 3: K + W of quad 9 */
        "movq 1144(%[first]), %%xmm0\n" /* C first 5: rounds 62, 63 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 62, 63 */
        "movdqa %%xmm3, 1792(%[next_second])\n" /* C first 5: end */
        "movdqa %%xmm4, 1808(%[next_second])\n" /* C first 5: end */
        "movq 236(%[second]), %%xmm0\n" /* C second 0: rounds 59, 60 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 0: rounds 59, 60 */
        "movdqa %%xmm5, 0(%[memory])\n" /* C second 0: end */
        "paddd %%xmm10, %%xmm15\n" /* S second 3: K + W of quad 9 */
        "movdqa %%xmm15, 912(%[next_second])\n" /* S second 3: K + W of quad 9 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S second 4: K + W of quad 9 */
        "paddd %%xmm12, %%xmm15\n" /* S second 4: K + W of quad 9 */
        "movdqa %%xmm15, 1168(%[next_second])\n" /* S second 4: K + W of quad 9 */
        "movq 492(%[second]), %%xmm0\n" /* C second 1: rounds 59, 60 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 1: rounds 59, 60 */
        "movdqa %%xmm7, 16(%[memory])\n" /* C second 1: end */
        "movdqa 48(%[constants]), %%xmm1\n" /* C second 2: start */
        "paddd 1568(%[second]), %%xmm1\n" /* C second 2: start */
        "movdqa 64(%[constants]), %%xmm2\n" /* C second 2: start */
        "movq 516(%[second]), %%xmm0\n" /* C second 2: rounds 1, 2 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 2: rounds 1, 2 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S second 5: K + W of quad 9 */
        "paddd %%xmm14, %%xmm15\n" /* S second 5: K + W of quad 9 */
        "movdqa %%xmm15, 1424(%[next_second])\n" /* S second 5: K + W of quad 9 */
        "movdqa %%xmm10, %%xmm15\n" /* S second 3: quad 10 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S second 3: quad 10 */
        "movdqa 48(%[constants]), %%xmm3\n" /* C second 3: start */
        "paddd 1584(%[second]), %%xmm3\n" /* C second 3: start */
        "movdqa 64(%[constants]), %%xmm4\n" /* C second 3: start */
        "movq 772(%[second]), %%xmm0\n" /* C second 3: rounds 1, 2 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 3: rounds 1, 2 */
        "movdqa 48(%[constants]), %%xmm5\n" /* C second 4: start */
        "paddd 1600(%[second]), %%xmm5\n" /* C second 4: start */
        "movdqa 64(%[constants]), %%xmm6\n" /* C second 4: start */
        "movq 1028(%[second]), %%xmm0\n" /* C second 4: rounds 1, 2 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 4: rounds 1, 2 */
        "movdqa 288(%[memory]), %%xmm9\n" /* S second 3: quad 10 */
        "sha256msg1 304(%[memory]), %%xmm9\n" /* S second 3: quad 10 */
        "paddd %%xmm15, %%xmm9\n" /* S second 3: quad 10 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S second 3: quad 10 */
        "movdqa %%xmm9, 352(%[memory])\n" /* S second 3: quad 10 */
        "movdqa 48(%[constants]), %%xmm7\n" /* C second 5: start */
        "paddd 1616(%[second]), %%xmm7\n" /* C second 5: start */
        "movdqa 64(%[constants]), %%xmm8\n" /* C second 5: start */
        "movq 1284(%[second]), %%xmm0\n" /* C second 5: rounds 1, 2 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 5: rounds 1, 2 */
        "movq 524(%[second]), %%xmm0\n" /* C second 2: rounds 3, 4 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 2: rounds 3, 4 */
        "movdqa %%xmm12, %%xmm15\n" /* S second 4: quad 10 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S second 4: quad 10 */
        "movdqa 544(%[memory]), %%xmm11\n" /* S second 4: quad 10 */
        "sha256msg1 560(%[memory]), %%xmm11\n" /* S second 4: quad 10 */
        "paddd %%xmm15, %%xmm11\n" /* S second 4: quad 10 */
        "movq 780(%[second]), %%xmm0\n" /* C second 3: rounds 3, 4 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 3: rounds 3, 4 */
        "movq 1036(%[second]), %%xmm0\n" /* C second 4: rounds 3, 4 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 4: rounds 3, 4 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S second 4: quad 10 */
        "movdqa %%xmm11, 608(%[memory])\n" /* S second 4: quad 10 */
        "movdqa %%xmm14, %%xmm15\n" /* S second 5: quad 10 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S second 5: quad 10 */
        "movdqa 800(%[memory]), %%xmm13\n" /* S second 5: quad 10 */
        "movq 1292(%[second]), %%xmm0\n" /* C second 5: rounds 3, 4 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 5: rounds 3, 4 */
        "movq 532(%[second]), %%xmm0\n" /* C second 2: rounds 5, 6 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 2: rounds 5, 6 */
        "sha256msg1 816(%[memory]), %%xmm13\n" /* S second 5: quad 10 */
        "paddd %%xmm15, %%xmm13\n" /* S second 5: quad 10 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S second 5: quad 10 */
        "movdqa %%xmm13, 864(%[memory])\n" /* S second 5: quad 10 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S second 3: K + W of quad 10 */
        "movq 788(%[second]), %%xmm0\n" /* C second 3: rounds 5, 6 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 3: rounds 5, 6 */
        "movq 1044(%[second]), %%xmm0\n" /* C second 4: rounds 5, 6 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 4: rounds 5, 6 */
        "paddd %%xmm9, %%xmm15\n" /* S second 3: K + W of quad 10 */
        "movdqa %%xmm15, 928(%[next_second])\n" /* S second 3: K + W of quad 10 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S second 4: K + W of quad 10 */
        "paddd %%xmm11, %%xmm15\n" /* S second 4: K + W of quad 10 */
        "movdqa %%xmm15, 1184(%[next_second])\n" /* S second 4: K + W of quad 10 */
        "movq 1300(%[second]), %%xmm0\n" /* C second 5: rounds 5, 6 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 5: rounds 5, 6 */
        "movq 540(%[second]), %%xmm0\n" /* C second 2: rounds 7, 8 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 2: rounds 7, 8 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S second 5: K + W of quad 10 */
        "paddd %%xmm13, %%xmm15\n" /* S second 5: K + W of quad 10 */
        "movdqa %%xmm15, 1440(%[next_second])\n" /* S second 5: K + W of quad 10 */
        "movdqa %%xmm9, %%xmm15\n" /* S second 3: quad 11 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S second 3: quad 11 */
        "movq 796(%[second]), %%xmm0\n" /* C second 3: rounds 7, 8 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 3: rounds 7, 8 */
        "movq 1052(%[second]), %%xmm0\n" /* C second 4: rounds 7, 8 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 4: rounds 7, 8 */
        "movdqa 304(%[memory]), %%xmm10\n" /* S second 3: quad 11 */
        "sha256msg1 320(%[memory]), %%xmm10\n" /* S second 3: quad 11 */
        "paddd %%xmm15, %%xmm10\n" /* S second 3: quad 11 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S second 3: quad 11 */
        "movdqa %%xmm10, 368(%[memory])\n" /* S second 3: quad 11 */
        "movq 1308(%[second]), %%xmm0\n" /* C second 5: rounds 7, 8 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 5: rounds 7, 8 */
        "movq 80(%[constants]), %%xmm0\n" /* C second 2: rounds 9, 10 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 2: rounds 9, 10 */
        "movdqa %%xmm11, %%xmm15\n" /* S second 4: quad 11 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S second 4: quad 11 */
        "movdqa 560(%[memory]), %%xmm12\n" /* S second 4: quad 11 */
        "sha256msg1 576(%[memory]), %%xmm12\n" /* S second 4: quad 11 */
        "paddd %%xmm15, %%xmm12\n" /* S second 4: quad 11 */
        "movq 80(%[constants]), %%xmm0\n" /* C second 3: rounds 9, 10 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 3: rounds 9, 10 */
        "movq 80(%[constants]), %%xmm0\n" /* C second 4: rounds 9, 10 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 4: rounds 9, 10 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S second 4: quad 11 */
        "movdqa %%xmm12, 624(%[memory])\n" /* S second 4: quad 11 */
        "movdqa %%xmm13, %%xmm15\n" /* S second 5: quad 11 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S second 5: quad 11 */
        "movdqa 816(%[memory]), %%xmm14\n" /* S second 5: quad 11 */
        "movq 80(%[constants]), %%xmm0\n" /* C second 5: rounds 9, 10 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 5: rounds 9, 10 */
        "movq 88(%[constants]), %%xmm0\n" /* C second 2: rounds 11, 12 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 2: rounds 11, 12 */
        "sha256msg1 832(%[memory]), %%xmm14\n" /* S second 5: quad 11 */
        "paddd %%xmm15, %%xmm14\n" /* S second 5: quad 11 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S second 5: quad 11 */
        "movdqa %%xmm14, 880(%[memory])\n" /* S second 5: quad 11 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S second 3: K + W of quad 11 */
        "movq 88(%[constants]), %%xmm0\n" /* C second 3: rounds 11, 12 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 3: rounds 11, 12 */
        "movq 88(%[constants]), %%xmm0\n" /* C second 4: rounds 11, 12 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 4: rounds 11, 12 */
        "paddd %%xmm10, %%xmm15\n" /* S second 3: K + W of quad 11 */
        "movdqa %%xmm15, 944(%[next_second])\n" /* S second 3: K + W of quad 11 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S second 4: K + W of quad 11 */
        "paddd %%xmm12, %%xmm15\n" /* S second 4: K + W of quad 11 */
        "movdqa %%xmm15, 1200(%[next_second])\n" /* S second 4: K + W of quad 11 */
        "movq 88(%[constants]), %%xmm0\n" /* C second 5: rounds 11, 12 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 5: rounds 11, 12 */
        "movq 96(%[constants]), %%xmm0\n" /* C second 2: rounds 13, 14 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 2: rounds 13, 14 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S second 5: K + W of quad 11 */
        "paddd %%xmm14, %%xmm15\n" /* S second 5: K + W of quad 11 */
        "movdqa %%xmm15, 1456(%[next_second])\n" /* S second 5: K + W of quad 11 */
        "movdqa %%xmm10, %%xmm15\n" /* S second 3: quad 12 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S second 3: quad 12 */
        "movq 96(%[constants]), %%xmm0\n" /* C second 3: rounds 13, 14 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 3: rounds 13, 14 */
        "movq 96(%[constants]), %%xmm0\n" /* C second 4: rounds 13, 14 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 4: rounds 13, 14 */
        "movdqa 320(%[memory]), %%xmm9\n" /* S second 3: quad 12 */
        "sha256msg1 336(%[memory]), %%xmm9\n" /* S second 3: quad 12 */
        "paddd %%xmm15, %%xmm9\n" /* S second 3: quad 12 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S second 3: quad 12 */
        "movdqa %%xmm9, 384(%[memory])\n" /* S second 3: quad 12 */
        "movq 96(%[constants]), %%xmm0\n" /* C second 5: rounds 13, 14 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 5: rounds 13, 14 */
        "movq 572(%[second]), %%xmm0\n" /* C second 2: rounds 15, 16 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 2: rounds 15, 16 */
        "movdqa %%xmm12, %%xmm15\n" /* S second 4: quad 12 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S second 4: quad 12 */
        "movdqa 576(%[memory]), %%xmm11\n" /* S second 4: quad 12 */
        "sha256msg1 592(%[memory]), %%xmm11\n" /* S second 4: quad 12 */
        "paddd %%xmm15, %%xmm11\n" /* S second 4: quad 12 */
        "movq 828(%[second]), %%xmm0\n" /* C second 3: rounds 15, 16 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 3: rounds 15, 16 */
        "movq 1084(%[second]), %%xmm0\n" /* C second 4: rounds 15, 16 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 4: rounds 15, 16 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S second 4: quad 12 */
        "movdqa %%xmm11, 640(%[memory])\n" /* S second 4: quad 12 */
        "movdqa %%xmm14, %%xmm15\n" /* S second 5: quad 12 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S second 5: quad 12 */
        "movdqa 832(%[memory]), %%xmm13\n" /* S second 5: quad 12 */
        "movq 1340(%[second]), %%xmm0\n" /* C second 5: rounds 15, 16 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 5: rounds 15, 16 */
        "movq 580(%[second]), %%xmm0\n" /* C second 2: rounds 17, 18 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 2: rounds 17, 18 */
        "sha256msg1 848(%[memory]), %%xmm13\n" /* S second 5: quad 12 */
        "paddd %%xmm15, %%xmm13\n" /* S second 5: quad 12 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S second 5: quad 12 */
        "movdqa %%xmm13, 896(%[memory])\n" /* S second 5: quad 12 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S second 3: K + W of quad 12 */
        "movq 836(%[second]), %%xmm0\n" /* C second 3: rounds 17, 18 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 3: rounds 17, 18 */
        "movq 1092(%[second]), %%xmm0\n" /* C second 4: rounds 17, 18 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 4: rounds 17, 18 */
        "paddd %%xmm9, %%xmm15\n" /* S second 3: K + W of quad 12 */
        "movdqa %%xmm15, 960(%[next_second])\n" /* S second 3: K + W of quad 12 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S second 4: K + W of quad 12 */
        "paddd %%xmm11, %%xmm15\n" /* S second 4: K + W of quad 12 */
        "movdqa %%xmm15, 1216(%[next_second])\n" /* S second 4: K + W of quad 12 */
        "movq 1348(%[second]), %%xmm0\n" /* C second 5: rounds 17, 18 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 5: rounds 17, 18 */
        "movq 588(%[second]), %%xmm0\n" /* C second 2: rounds 19, 20 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 2: rounds 19, 20 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S second 5: K + W of quad 12 */
        "paddd %%xmm13, %%xmm15\n" /* S second 5: K + W of quad 12 */
        "movdqa %%xmm15, 1472(%[next_second])\n" /* S second 5: K + W of quad 12 */
        "movdqa %%xmm9, %%xmm15\n" /* S second 3: quad 13 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S second 3: quad 13 */
        "movq 844(%[second]), %%xmm0\n" /* C second 3: rounds 19, 20 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 3: rounds 19, 20 */
        "movq 1100(%[second]), %%xmm0\n" /* C second 4: rounds 19, 20 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 4: rounds 19, 20 */
        "movdqa 336(%[memory]), %%xmm10\n" /* S second 3: quad 13 */
        "sha256msg1 352(%[memory]), %%xmm10\n" /* S second 3: quad 13 */
        "paddd %%xmm15, %%xmm10\n" /* S second 3: quad 13 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S second 3: quad 13 */
        "movdqa %%xmm11, %%xmm15\n" /* S second 4: quad 13 */
        "movq 1356(%[second]), %%xmm0\n" /* C second 5: rounds 19, 20 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 5: rounds 19, 20 */
        "movq 596(%[second]), %%xmm0\n" /* C second 2: rounds 21, 22 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 2: rounds 21, 22 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S second 4: quad 13 */
        "movdqa 592(%[memory]), %%xmm12\n" /* S second 4: quad 13 */
        "sha256msg1 608(%[memory]), %%xmm12\n" /* S second 4: quad 13 */
        "paddd %%xmm15, %%xmm12\n" /* S second 4: quad 13 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S second 4: quad 13 */
        "movq 852(%[second]), %%xmm0\n" /* C second 3: rounds 21, 22 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 3: rounds 21, 22 */
        "movq 1108(%[second]), %%xmm0\n" /* C second 4: rounds 21, 22 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 4: rounds 21, 22 */
        "movdqa %%xmm13, %%xmm15\n" /* S second 5: quad 13 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S second 5: quad 13 */
        "movdqa 848(%[memory]), %%xmm14\n" /* S second 5: quad 13 */
        "sha256msg1 864(%[memory]), %%xmm14\n" /* S second 5: quad 13 */
        "paddd %%xmm15, %%xmm14\n" /* S second 5: quad 13 */
        "movq 1364(%[second]), %%xmm0\n" /* C second 5: rounds 21, 22 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 5: rounds 21, 22 */
        "movq 604(%[second]), %%xmm0\n" /* C second 2: rounds 23, 24 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 2: rounds 23, 24 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S second 5: quad 13 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S second 3: K + W of quad 13 */
        "paddd %%xmm10, %%xmm15\n" /* S second 3: K + W of quad 13 */
        "movdqa %%xmm15, 976(%[next_second])\n" /* S second 3: K + W of quad 13 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S second 4: K + W of quad 13 */
        "movq 860(%[second]), %%xmm0\n" /* C second 3: rounds 23, 24 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 3: rounds 23, 24 */
        "movq 1116(%[second]), %%xmm0\n" /* C second 4: rounds 23, 24 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 4: rounds 23, 24 */
        "paddd %%xmm12, %%xmm15\n" /* S second 4: K + W of quad 13 */
        "movdqa %%xmm15, 1232(%[next_second])\n" /* S second 4: K + W of quad 13 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S second 5: K + W of quad 13 */
        "paddd %%xmm14, %%xmm15\n" /* S second 5: K + W of quad 13 */
        "movdqa %%xmm15, 1488(%[next_second])\n" /* S second 5: K + W of quad 13 */
        "movq 1372(%[second]), %%xmm0\n" /* C second 5: rounds 23, 24 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 5: rounds 23, 24 */
        "movq 612(%[second]), %%xmm0\n" /* C second 2: rounds 25, 26 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 2: rounds 25, 26 */
        "movdqa %%xmm10, %%xmm15\n" /* S second 3: quad 14 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S second 3: quad 14 */
        "movdqa 352(%[memory]), %%xmm9\n" /* S second 3: quad 14 */
        "sha256msg1 368(%[memory]), %%xmm9\n" /* S second 3: quad 14 */
        "paddd %%xmm15, %%xmm9\n" /* S second 3: quad 14 */
        "movq 868(%[second]), %%xmm0\n" /* C second 3: rounds 25, 26 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 3: rounds 25, 26 */
        "movq 1124(%[second]), %%xmm0\n" /* C second 4: rounds 25, 26 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 4: rounds 25, 26 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S second 3: quad 14 */
        "movdqa %%xmm12, %%xmm15\n" /* S second 4: quad 14 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S second 4: quad 14 */
        "movdqa 608(%[memory]), %%xmm11\n" /* S second 4: quad 14 */
        "sha256msg1 624(%[memory]), %%xmm11\n" /* S second 4: quad 14 */
        "movq 1380(%[second]), %%xmm0\n" /* C second 5: rounds 25, 26 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 5: rounds 25, 26 */
        "movq 620(%[second]), %%xmm0\n" /* C second 2: rounds 27, 28 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 2: rounds 27, 28 */
        "paddd %%xmm15, %%xmm11\n" /* S second 4: quad 14 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S second 4: quad 14 */
        "movdqa %%xmm14, %%xmm15\n" /* S second 5: quad 14 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S second 5: quad 14 */
        "movdqa 864(%[memory]), %%xmm13\n" /* S second 5: quad 14 */
        "movq 876(%[second]), %%xmm0\n" /* C second 3: rounds 27, 28 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 3: rounds 27, 28 */
        "movq 1132(%[second]), %%xmm0\n" /* C second 4: rounds 27, 28 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 4: rounds 27, 28 */
        "sha256msg1 880(%[memory]), %%xmm13\n" /* S second 5: quad 14 */
        "paddd %%xmm15, %%xmm13\n" /* S second 5: quad 14 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S second 5: quad 14 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S second 3: K + W of quad 14 */
        "paddd %%xmm9, %%xmm15\n" /* S second 3: K + W of quad 14 */
        "movq 1388(%[second]), %%xmm0\n" /* C second 5: rounds 27, 28 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 5: rounds 27, 28 */
        "movq 628(%[second]), %%xmm0\n" /* C second 2: rounds 29, 30 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 2: rounds 29, 30 */
        "movdqa %%xmm15, 992(%[next_second])\n" /* S second 3: K + W of quad 14 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S second 4: K + W of quad 14 */
        "paddd %%xmm11, %%xmm15\n" /* S second 4: K + W of quad 14 */
        "movdqa %%xmm15, 1248(%[next_second])\n" /* S second 4: K + W of quad 14 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S second 5: K + W of quad 14 */
        "movq 884(%[second]), %%xmm0\n" /* C second 3: rounds 29, 30 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 3: rounds 29, 30 */
        "movq 1140(%[second]), %%xmm0\n" /* C second 4: rounds 29, 30 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 4: rounds 29, 30 */
        "paddd %%xmm13, %%xmm15\n" /* S second 5: K + W of quad 14 */
        "movdqa %%xmm15, 1504(%[next_second])\n" /* S second 5: K + W of quad 14 */
        "movdqa %%xmm9, %%xmm15\n" /* S second 3: quad 15 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S second 3: quad 15 */
        "movdqa 368(%[memory]), %%xmm10\n" /* S second 3: quad 15 */
        "movq 1396(%[second]), %%xmm0\n" /* C second 5: rounds 29, 30 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 5: rounds 29, 30 */
        "movq 636(%[second]), %%xmm0\n" /* C second 2: rounds 31, 32 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 2: rounds 31, 32 */
        "sha256msg1 384(%[memory]), %%xmm10\n" /* S second 3: quad 15 */
        "paddd %%xmm15, %%xmm10\n" /* S second 3: quad 15 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S second 3: quad 15 */
        "movdqa %%xmm11, %%xmm15\n" /* S second 4: quad 15 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S second 4: quad 15 */
        "movq 892(%[second]), %%xmm0\n" /* C second 3: rounds 31, 32 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 3: rounds 31, 32 */
        "movq 1148(%[second]), %%xmm0\n" /* C second 4: rounds 31, 32 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 4: rounds 31, 32 */
        "movdqa 624(%[memory]), %%xmm12\n" /* S second 4: quad 15 */
        "sha256msg1 640(%[memory]), %%xmm12\n" /* S second 4: quad 15 */
        "paddd %%xmm15, %%xmm12\n" /* S second 4: quad 15 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S second 4: quad 15 */
        "movdqa %%xmm13, %%xmm15\n" /* S second 5: quad 15 */
        "movq 1404(%[second]), %%xmm0\n" /* C second 5: rounds 31, 32 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 5: rounds 31, 32 */
        "movq 644(%[second]), %%xmm0\n" /* C second 2: rounds 33, 34 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 2: rounds 33, 34 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S second 5: quad 15 */
        "movdqa 880(%[memory]), %%xmm14\n" /* S second 5: quad 15 */
        "sha256msg1 896(%[memory]), %%xmm14\n" /* S second 5: quad 15 */
        "paddd %%xmm15, %%xmm14\n" /* S second 5: quad 15 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S second 5: quad 15 */
        "movq 900(%[second]), %%xmm0\n" /* C second 3: rounds 33, 34 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 3: rounds 33, 34 */
        "movq 1156(%[second]), %%xmm0\n" /* C second 4: rounds 33, 34 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 4: rounds 33, 34 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S second 3: K + W of quad 15 */
        "paddd %%xmm10, %%xmm15\n" /* S second 3: K + W of quad 15 */
        "movdqa %%xmm15, 1008(%[next_second])\n" /* S second 3: K + W of quad 15 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S second 4: K + W of quad 15 */
        "paddd %%xmm12, %%xmm15\n" /* S second 4: K + W of quad 15 */
        "movq 1412(%[second]), %%xmm0\n" /* C second 5: rounds 33, 34 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 5: rounds 33, 34 */
        "movq 652(%[second]), %%xmm0\n" /* C second 2: rounds 35, 36 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 2: rounds 35, 36 */
        "movdqa %%xmm15, 1264(%[next_second])\n" /* S second 4: K + W of quad 15 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S second 5: K + W of quad 15 */
        "paddd %%xmm14, %%xmm15\n" /* S second 5: K + W of quad 15 */
        "movdqa %%xmm15, 1520(%[next_second])\n" /* S second 5: K + W of quad 15 */
        "movq 908(%[second]), %%xmm0\n" /* C second 3: rounds 35, 36 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 3: rounds 35, 36 */
        "movq 1164(%[second]), %%xmm0\n" /* C second 4: rounds 35, 36 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 4: rounds 35, 36 */
        "movq 1420(%[second]), %%xmm0\n" /* C second 5: rounds 35, 36 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 5: rounds 35, 36 */
        "movq 660(%[second]), %%xmm0\n" /* C second 2: rounds 37, 38 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 2: rounds 37, 38 */
        "movq 916(%[second]), %%xmm0\n" /* C second 3: rounds 37, 38 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 3: rounds 37, 38 */
        "movq 1172(%[second]), %%xmm0\n" /* C second 4: rounds 37, 38 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 4: rounds 37, 38 */
        "movq 1428(%[second]), %%xmm0\n" /* C second 5: rounds 37, 38 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 5: rounds 37, 38 */
        "movq 668(%[second]), %%xmm0\n" /* C second 2: rounds 39, 40 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 2: rounds 39, 40 */
        "movq 924(%[second]), %%xmm0\n" /* C second 3: rounds 39, 40 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 3: rounds 39, 40 */
        "movq 1180(%[second]), %%xmm0\n" /* C second 4: rounds 39, 40 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 4: rounds 39, 40 */
        "movq 1436(%[second]), %%xmm0\n" /* C second 5: rounds 39, 40 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 5: rounds 39, 40 */
        "movq 676(%[second]), %%xmm0\n" /* C second 2: rounds 41, 42 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 2: rounds 41, 42 */
        "movq 932(%[second]), %%xmm0\n" /* C second 3: rounds 41, 42 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 3: rounds 41, 42 */
        "movq 1188(%[second]), %%xmm0\n" /* C second 4: rounds 41, 42 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 4: rounds 41, 42 */
        "movq 1444(%[second]), %%xmm0\n" /* C second 5: rounds 41, 42 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 5: rounds 41, 42 */
        "movq 684(%[second]), %%xmm0\n" /* C second 2: rounds 43, 44 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 2: rounds 43, 44 */
        "movq 940(%[second]), %%xmm0\n" /* C second 3: rounds 43, 44 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 3: rounds 43, 44 */
        "movq 1196(%[second]), %%xmm0\n" /* C second 4: rounds 43, 44 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 4: rounds 43, 44 */
        "movq 1452(%[second]), %%xmm0\n" /* C second 5: rounds 43, 44 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 5: rounds 43, 44 */
        "movq 692(%[second]), %%xmm0\n" /* C second 2: rounds 45, 46 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 2: rounds 45, 46 */
        "movq 948(%[second]), %%xmm0\n" /* C second 3: rounds 45, 46 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 3: rounds 45, 46 */
        "movq 1204(%[second]), %%xmm0\n" /* C second 4: rounds 45, 46 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 4: rounds 45, 46 */
        "movq 1460(%[second]), %%xmm0\n" /* C second 5: rounds 45, 46 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 5: rounds 45, 46 */
        "movq 700(%[second]), %%xmm0\n" /* C second 2: rounds 47, 48 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 2: rounds 47, 48 */
        "movq 956(%[second]), %%xmm0\n" /* C second 3: rounds 47, 48 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 3: rounds 47, 48 */
        "movq 1212(%[second]), %%xmm0\n" /* C second 4: rounds 47, 48 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 4: rounds 47, 48 */
        "movq 1468(%[second]), %%xmm0\n" /* C second 5: rounds 47, 48 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 5: rounds 47, 48 */
        "movq 708(%[second]), %%xmm0\n" /* C second 2: rounds 49, 50 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 2: rounds 49, 50 */
        "movq 964(%[second]), %%xmm0\n" /* C second 3: rounds 49, 50 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 3: rounds 49, 50 */
        "movq 1220(%[second]), %%xmm0\n" /* C second 4: rounds 49, 50 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 4: rounds 49, 50 */
        "movq 1476(%[second]), %%xmm0\n" /* C second 5: rounds 49, 50 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 5: rounds 49, 50 */
        "movq 716(%[second]), %%xmm0\n" /* C second 2: rounds 51, 52 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 2: rounds 51, 52 */
        "movq 972(%[second]), %%xmm0\n" /* C second 3: rounds 51, 52 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 3: rounds 51, 52 */
        "movq 1228(%[second]), %%xmm0\n" /* C second 4: rounds 51, 52 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 4: rounds 51, 52 */
        "movq 1484(%[second]), %%xmm0\n" /* C second 5: rounds 51, 52 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 5: rounds 51, 52 */
        "movq 724(%[second]), %%xmm0\n" /* C second 2: rounds 53, 54 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 2: rounds 53, 54 */
        "movq 980(%[second]), %%xmm0\n" /* C second 3: rounds 53, 54 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 3: rounds 53, 54 */
        "movq 1236(%[second]), %%xmm0\n" /* C second 4: rounds 53, 54 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 4: rounds 53, 54 */
        "movq 1492(%[second]), %%xmm0\n" /* C second 5: rounds 53, 54 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 5: rounds 53, 54 */
        "movq 732(%[second]), %%xmm0\n" /* C second 2: rounds 55, 56 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 2: rounds 55, 56 */
        "movq 988(%[second]), %%xmm0\n" /* C second 3: rounds 55, 56 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 3: rounds 55, 56 */
        "movq 1244(%[second]), %%xmm0\n" /* C second 4: rounds 55, 56 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 4: rounds 55, 56 */
        "movq 1500(%[second]), %%xmm0\n" /* C second 5: rounds 55, 56 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 5: rounds 55, 56 */
        "movq 740(%[second]), %%xmm0\n" /* C second 2: rounds 57, 58 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 2: rounds 57, 58 */
        "movq 996(%[second]), %%xmm0\n" /* C second 3: rounds 57, 58 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 3: rounds 57, 58 */
        "movq 1252(%[second]), %%xmm0\n" /* C second 4: rounds 57, 58 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 4: rounds 57, 58 */
        "movq 1508(%[second]), %%xmm0\n" /* C second 5: rounds 57, 58 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 5: rounds 57, 58 */
        "movq 748(%[second]), %%xmm0\n" /* C second 2: rounds 59, 60 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 2: rounds 59, 60 */
        "movdqa %%xmm1, 32(%[memory])\n" /* C second 2: end */
        "movq 1004(%[second]), %%xmm0\n" /* C second 3: rounds 59, 60 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 3: rounds 59, 60 */
        "movdqa %%xmm3, 48(%[memory])\n" /* C second 3: end */
        "movq 1260(%[second]), %%xmm0\n" /* C second 4: rounds 59, 60 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 4: rounds 59, 60 */
        "movdqa %%xmm5, 64(%[memory])\n" /* C second 4: end */
        "movq 1516(%[second]), %%xmm0\n" /* C second 5: rounds 59, 60 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 5: rounds 59, 60 */
        "movdqa %%xmm7, 80(%[memory])\n" /* C second 5: end */
        :
        : [second] "D"(second), [constants] "S"(constants), [memory] "a"(memory), [first] "c"(first), [next_second] "d"(next_second), [version] "b"(version), [version_before] "r"(in_r8)
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
        "movdqa 0(%[version]), %%xmm1\n" /* C first 0: start */
        "paddd 1152(%[first]), %%xmm1\n" /* C first 0: start */
        "movdqa 16(%[version]), %%xmm2\n" /* C first 0: start */
        "movq 0(%[constants]), %%xmm0\n" /* C first 0: rounds 4, 5 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 4, 5 */
        "movdqa 0(%[version]), %%xmm3\n" /* C first 1: start */
        "paddd 1168(%[first]), %%xmm3\n" /* C first 1: start */
        "movdqa 16(%[version]), %%xmm4\n" /* C first 1: start */
        "movq 0(%[constants]), %%xmm0\n" /* C first 1: rounds 4, 5 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 4, 5 */
        "movdqa 1632(%[second]), %%xmm10\n" /* S second 0: load */
        "movdqa 1648(%[second]), %%xmm9\n" /* S second 0: load */
        "paddd 32(%[version_before]), %%xmm10\n" /* S second 0: load */
        "paddd 48(%[version_before]), %%xmm9\n" /* S second 0: load */
        "movdqa %%xmm10, %%xmm15\n" /* S second 0: load */
        "punpckhqdq %%xmm9, %%xmm15\n" /* S second 0: load */
        "punpcklqdq %%xmm9, %%xmm10\n" /* S second 0: load */
        "movdqa 0(%[version]), %%xmm5\n" /* C first 2: start */
        "paddd 1184(%[first]), %%xmm5\n" /* C first 2: start */
        "movdqa 16(%[version]), %%xmm6\n" /* C first 2: start */
        "movq 0(%[constants]), %%xmm0\n" /* C first 2: rounds 4, 5 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 4, 5 */
        "movdqa 0(%[version]), %%xmm7\n" /* C first 3: start */
        "paddd 1200(%[first]), %%xmm7\n" /* C first 3: start */
        "movdqa 16(%[version]), %%xmm8\n" /* C first 3: start */
        "movq 0(%[constants]), %%xmm0\n" /* C first 3: rounds 4, 5 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 4, 5 */
        "pshufd $0xb1, %%xmm15, %%xmm9\n" /* S second 0: load */
        "pshufd $0xb1, %%xmm10, %%xmm10\n" /* S second 0: load */
        "movdqa 1664(%[second]), %%xmm12\n" /* S second 1: load */
        "movdqa 1680(%[second]), %%xmm11\n" /* S second 1: load */
        "paddd 32(%[version_before]), %%xmm12\n" /* S second 1: load */
        "paddd 48(%[version_before]), %%xmm11\n" /* S second 1: load */
        "movdqa %%xmm12, %%xmm15\n" /* S second 1: load */
        "movq 8(%[constants]), %%xmm0\n" /* C first 0: rounds 6, 7 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 6, 7 */
        "movq 8(%[constants]), %%xmm0\n" /* C first 1: rounds 6, 7 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 6, 7 */
        "punpckhqdq %%xmm11, %%xmm15\n" /* S second 1: load */
        "punpcklqdq %%xmm11, %%xmm12\n" /* S second 1: load */
        "pshufd $0xb1, %%xmm15, %%xmm11\n" /* S second 1: load */
        "pshufd $0xb1, %%xmm12, %%xmm12\n" /* S second 1: load */
        "movdqa 1696(%[second]), %%xmm14\n" /* S second 2: load */
        "movdqa 1712(%[second]), %%xmm13\n" /* S second 2: load */
        "paddd 32(%[version_before]), %%xmm14\n" /* S second 2: load */
        "movq 8(%[constants]), %%xmm0\n" /* C first 2: rounds 6, 7 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 6, 7 */
        "movq 8(%[constants]), %%xmm0\n" /* C first 3: rounds 6, 7 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 6, 7 */
        "paddd 48(%[version_before]), %%xmm13\n" /* S second 2: load */
        "movdqa %%xmm14, %%xmm15\n" /* S second 2: load */
        "punpckhqdq %%xmm13, %%xmm15\n" /* S second 2: load */
        "punpcklqdq %%xmm13, %%xmm14\n" /* S second 2: load */
        "pshufd $0xb1, %%xmm15, %%xmm13\n" /* S second 2: load */
        "pshufd $0xb1, %%xmm14, %%xmm14\n" /* S second 2: load */
        "pshufd $0, %%xmm9, %%xmm15\n" /* S second 0: word 0 */
        "movq 16(%[constants]), %%xmm0\n" /* C first 0: rounds 8, 9 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 8, 9 */
        "movq 16(%[constants]), %%xmm0\n" /* C first 1: rounds 8, 9 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 8, 9 */
        "psllq $32, %%xmm15\n" /* S second 0: word 0 */
        "movdqa %%xmm15, 1536(%[next_second])\n" /* S second 0: word 0 */
        "pshufd $0, %%xmm11, %%xmm15\n" /* S second 1: word 0 */
        "psllq $32, %%xmm15\n" /* S second 1: word 0 */
        "movdqa %%xmm15, 1552(%[next_second])\n" /* S second 1: word 0 */
        "pshufd $0, %%xmm13, %%xmm15\n" /* S second 2: word 0 */
        "psllq $32, %%xmm15\n" /* S second 2: word 0 */
        "movq 16(%[constants]), %%xmm0\n" /* C first 2: rounds 8, 9 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 8, 9 */
        "movq 16(%[constants]), %%xmm0\n" /* C first 3: rounds 8, 9 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 8, 9 */
        "movdqa %%xmm15, 1568(%[next_second])\n" /* S second 2: word 0 */
        "movdqa 144(%[constants]), %%xmm15\n" /* S second 0: K + W of quad 0 */
        "paddd %%xmm9, %%xmm15\n" /* S second 0: K + W of quad 0 */
        "movdqa %%xmm15, 0(%[next_second])\n" /* S second 0: K + W of quad 0 */
        "movdqa 144(%[constants]), %%xmm15\n" /* S second 1: K + W of quad 0 */
        "paddd %%xmm11, %%xmm15\n" /* S second 1: K + W of quad 0 */
        "movdqa %%xmm15, 256(%[next_second])\n" /* S second 1: K + W of quad 0 */
        "movq 24(%[constants]), %%xmm0\n" /* C first 0: rounds 10, 11 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 10, 11 */
        "movq 24(%[constants]), %%xmm0\n" /* C first 1: rounds 10, 11 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 10, 11 */
        "movdqa 144(%[constants]), %%xmm15\n" /* S second 2: K + W of quad 0 */
        "paddd %%xmm13, %%xmm15\n" /* S second 2: K + W of quad 0 */
        "movdqa %%xmm15, 512(%[next_second])\n" /* S second 2: K + W of quad 0 */
        "movdqa 160(%[constants]), %%xmm15\n" /* S second 0: K + W of quad 1 */
        "paddd %%xmm10, %%xmm15\n" /* S second 0: K + W of quad 1 */
        "movdqa %%xmm15, 16(%[next_second])\n" /* S second 0: K + W of quad 1 */
        "movdqa 160(%[constants]), %%xmm15\n" /* S second 1: K + W of quad 1 */
        "movq 24(%[constants]), %%xmm0\n" /* C first 2: rounds 10, 11 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 10, 11 */
        "movq 24(%[constants]), %%xmm0\n" /* C first 3: rounds 10, 11 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 10, 11 */
        "paddd %%xmm12, %%xmm15\n" /* S second 1: K + W of quad 1 */
        "movdqa %%xmm15, 272(%[next_second])\n" /* S second 1: K + W of quad 1 */
        "movdqa 160(%[constants]), %%xmm15\n" /* S second 2: K + W of quad 1 */
        "paddd %%xmm14, %%xmm15\n" /* S second 2: K + W of quad 1 */
        "movdqa %%xmm15, 528(%[next_second])\n" /* S second 2: K + W of quad 1 */
        "sha256msg1 %%xmm10, %%xmm9\n" /* S second 0: quad 4 */
        "sha256msg2 128(%[constants]), %%xmm9\n" /* S second 0: quad 4 */
        "movq 32(%[constants]), %%xmm0\n" /* C first 0: rounds 12, 13 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 12, 13 */
        "movq 32(%[constants]), %%xmm0\n" /* C first 1: rounds 12, 13 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 12, 13 */
        "movdqa %%xmm9, 256(%[memory])\n" /* S second 0: quad 4 */
        "sha256msg1 %%xmm12, %%xmm11\n" /* S second 1: quad 4 */
        "sha256msg2 128(%[constants]), %%xmm11\n" /* S second 1: quad 4 */
        "movdqa %%xmm11, 512(%[memory])\n" /* S second 1: quad 4 */
        "sha256msg1 %%xmm14, %%xmm13\n" /* S second 2: quad 4 */
        "sha256msg2 128(%[constants]), %%xmm13\n" /* S second 2: quad 4 */
        "movdqa %%xmm13, 768(%[memory])\n" /* S second 2: quad 4 */
        "movq 32(%[constants]), %%xmm0\n" /* C first 2: rounds 12, 13 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 12, 13 */
        "movq 32(%[constants]), %%xmm0\n" /* C first 3: rounds 12, 13 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 12, 13 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S second 0: K + W of quad 4 */
        "paddd %%xmm9, %%xmm15\n" /* S second 0: K + W of quad 4 */
        "movdqa %%xmm15, 64(%[next_second])\n" /* S second 0: K + W of quad 4 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S second 1: K + W of quad 4 */
        "paddd %%xmm11, %%xmm15\n" /* S second 1: K + W of quad 4 */
        "movdqa %%xmm15, 320(%[next_second])\n" /* S second 1: K + W of quad 4 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S second 2: K + W of quad 4 */
        "movq 40(%[constants]), %%xmm0\n" /* C first 0: rounds 14, 15 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 14, 15 */
        "movq 40(%[constants]), %%xmm0\n" /* C first 1: rounds 14, 15 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 14, 15 */
        "paddd %%xmm13, %%xmm15\n" /* S second 2: K + W of quad 4 */
        "movdqa %%xmm15, 576(%[next_second])\n" /* S second 2: K + W of quad 4 */
        "movdqa %%xmm9, %%xmm15\n" /* S second 0: quad 5 */
        "palignr $4, 128(%[constants]), %%xmm15\n" /* S second 0: quad 5 */
        "sha256msg1 112(%[constants]), %%xmm10\n" /* S second 0: quad 5 */
        "paddd %%xmm15, %%xmm10\n" /* S second 0: quad 5 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S second 0: quad 5 */
        "movq 40(%[constants]), %%xmm0\n" /* C first 2: rounds 14, 15 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 14, 15 */
        "movq 40(%[constants]), %%xmm0\n" /* C first 3: rounds 14, 15 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 14, 15 */
        "movdqa %%xmm10, 272(%[memory])\n" /* S second 0: quad 5 */
        "movdqa %%xmm11, %%xmm15\n" /* S second 1: quad 5 */
        "palignr $4, 128(%[constants]), %%xmm15\n" /* S second 1: quad 5 */
        "sha256msg1 112(%[constants]), %%xmm12\n" /* S second 1: quad 5 */
        "paddd %%xmm15, %%xmm12\n" /* S second 1: quad 5 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S second 1: quad 5 */
        "movdqa %%xmm12, 528(%[memory])\n" /* S second 1: quad 5 */
        "movq 0(%[first]), %%xmm0\n" /* C first 0: rounds 16, 17 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 16, 17 */
        "movq 192(%[first]), %%xmm0\n" /* C first 1: rounds 16, 17 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 16, 17 */
        "movdqa %%xmm13, %%xmm15\n" /* S second 2: quad 5 */
        "palignr $4, 128(%[constants]), %%xmm15\n" /* S second 2: quad 5 */
        "sha256msg1 112(%[constants]), %%xmm14\n" /* S second 2: quad 5 */
        "paddd %%xmm15, %%xmm14\n" /* S second 2: quad 5 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S second 2: quad 5 */
        "movdqa %%xmm14, 784(%[memory])\n" /* S second 2: quad 5 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S second 0: K + W of quad 5 */
        "movq 384(%[first]), %%xmm0\n" /* C first 2: rounds 16, 17 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 16, 17 */
        "movq 576(%[first]), %%xmm0\n" /* C first 3: rounds 16, 17 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 16, 17 */
        "paddd %%xmm10, %%xmm15\n" /* S second 0: K + W of quad 5 */
        "movdqa %%xmm15, 80(%[next_second])\n" /* S second 0: K + W of quad 5 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S second 1: K + W of quad 5 */
        "paddd %%xmm12, %%xmm15\n" /* S second 1: K + W of quad 5 */
        "movdqa %%xmm15, 336(%[next_second])\n" /* S second 1: K + W of quad 5 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S second 2: K + W of quad 5 */
        "paddd %%xmm14, %%xmm15\n" /* S second 2: K + W of quad 5 */
        "movq 8(%[first]), %%xmm0\n" /* C first 0: rounds 18, 19 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 18, 19 */
        "movq 200(%[first]), %%xmm0\n" /* C first 1: rounds 18, 19 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 18, 19 */
        "movdqa %%xmm15, 592(%[next_second])\n" /* S second 2: K + W of quad 5 */
        "movdqa %%xmm10, %%xmm15\n" /* S second 0: quad 6 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S second 0: quad 6 */
        "movdqa 112(%[constants]), %%xmm9\n" /* S second 0: quad 6 */
        "paddd %%xmm15, %%xmm9\n" /* S second 0: quad 6 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S second 0: quad 6 */
        "movdqa %%xmm9, 288(%[memory])\n" /* S second 0: quad 6 */
        "movq 392(%[first]), %%xmm0\n" /* C first 2: rounds 18, 19 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 18, 19 */
        "movq 584(%[first]), %%xmm0\n" /* C first 3: rounds 18, 19 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 18, 19 */
        "movdqa %%xmm12, %%xmm15\n" /* S second 1: quad 6 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S second 1: quad 6 */
        "movdqa 112(%[constants]), %%xmm11\n" /* S second 1: quad 6 */
        "paddd %%xmm15, %%xmm11\n" /* S second 1: quad 6 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S second 1: quad 6 */
        "movdqa %%xmm11, 544(%[memory])\n" /* S second 1: quad 6 */
        "movdqa %%xmm14, %%xmm15\n" /* S second 2: quad 6 */
        "movq 16(%[first]), %%xmm0\n" /* C first 0: rounds 20, 21 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 20, 21 */
        "movq 208(%[first]), %%xmm0\n" /* C first 1: rounds 20, 21 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 20, 21 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S second 2: quad 6 */
        "movdqa 112(%[constants]), %%xmm13\n" /* S second 2: quad 6 */
        "paddd %%xmm15, %%xmm13\n" /* S second 2: quad 6 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S second 2: quad 6 */
        "movdqa %%xmm13, 800(%[memory])\n" /* S second 2: quad 6 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S second 0: K + W of quad 6 */
        "paddd %%xmm9, %%xmm15\n" /* S second 0: K + W of quad 6 */
        "movq 400(%[first]), %%xmm0\n" /* C first 2: rounds 20, 21 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 20, 21 */
        "movq 592(%[first]), %%xmm0\n" /* C first 3: rounds 20, 21 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 20, 21 */
        "movdqa %%xmm15, 96(%[next_second])\n" /* S second 0: K + W of quad 6 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S second 1: K + W of quad 6 */
        "paddd %%xmm11, %%xmm15\n" /* S second 1: K + W of quad 6 */
        "movdqa %%xmm15, 352(%[next_second])\n" /* S second 1: K + W of quad 6 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S second 2: K + W of quad 6 */
        "paddd %%xmm13, %%xmm15\n" /* S second 2: K + W of quad 6 */
        "movdqa %%xmm15, 608(%[next_second])\n" /* S second 2: K + W of quad 6 */
        "movq 24(%[first]), %%xmm0\n" /* C first 0: rounds 22, 23 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 22, 23 */
        "movq 216(%[first]), %%xmm0\n" /* C first 1: rounds 22, 23 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 22, 23 */
        "movdqa %%xmm9, %%xmm15\n" /* S second 0: quad 7 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S second 0: quad 7 */
        "movdqa 128(%[constants]), %%xmm10\n" /* S second 0: quad 7 */
        "sha256msg1 256(%[memory]), %%xmm10\n" /* S second 0: quad 7 */
        "paddd %%xmm15, %%xmm10\n" /* S second 0: quad 7 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S second 0: quad 7 */
        "movdqa %%xmm10, 304(%[memory])\n" /* S second 0: quad 7 */
        "movq 408(%[first]), %%xmm0\n" /* C first 2: rounds 22, 23 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 22, 23 */
        "movq 600(%[first]), %%xmm0\n" /* C first 3: rounds 22, 23 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 22, 23 */
        "movdqa %%xmm11, %%xmm15\n" /* S second 1: quad 7 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S second 1: quad 7 */
        "movdqa 128(%[constants]), %%xmm12\n" /* S second 1: quad 7 */
        "sha256msg1 512(%[memory]), %%xmm12\n" /* S second 1: quad 7 */
        "paddd %%xmm15, %%xmm12\n" /* S second 1: quad 7 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S second 1: quad 7 */
        "movdqa %%xmm12, 560(%[memory])\n" /* S second 1: quad 7 */
        "movq 32(%[first]), %%xmm0\n" /* C first 0: rounds 24, 25 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 24, 25 */
        "movq 224(%[first]), %%xmm0\n" /* C first 1: rounds 24, 25 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 24, 25 */
        "movdqa %%xmm13, %%xmm15\n" /* S second 2: quad 7 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S second 2: quad 7 */
        "movdqa 128(%[constants]), %%xmm14\n" /* S second 2: quad 7 */
        "sha256msg1 768(%[memory]), %%xmm14\n" /* S second 2: quad 7 */
        "paddd %%xmm15, %%xmm14\n" /* S second 2: quad 7 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S second 2: quad 7 */
        "movdqa %%xmm14, 816(%[memory])\n" /* S second 2: quad 7 */
        "movq 416(%[first]), %%xmm0\n" /* C first 2: rounds 24, 25 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 24, 25 */
        "movq 608(%[first]), %%xmm0\n" /* C first 3: rounds 24, 25 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 24, 25 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S second 0: K + W of quad 7 */
        "paddd %%xmm10, %%xmm15\n" /* S second 0: K + W of quad 7 */
        "movdqa %%xmm15, 112(%[next_second])\n" /* S second 0: K + W of quad 7 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S second 1: K + W of quad 7 */
        "paddd %%xmm12, %%xmm15\n" /* S second 1: K + W of quad 7 */
        "movdqa %%xmm15, 368(%[next_second])\n" /* S second 1: K + W of quad 7 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S second 2: K + W of quad 7 */
        "movq 40(%[first]), %%xmm0\n" /* C first 0: rounds 26, 27 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 26, 27 */
        "movq 232(%[first]), %%xmm0\n" /* C first 1: rounds 26, 27 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 26, 27 */
        "paddd %%xmm14, %%xmm15\n" /* S second 2: K + W of quad 7 */
        "movdqa %%xmm15, 624(%[next_second])\n" /* S second 2: K + W of quad 7 */
        "movdqa %%xmm10, %%xmm15\n" /* S second 0: quad 8 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S second 0: quad 8 */
        "movdqa 256(%[memory]), %%xmm9\n" /* S second 0: quad 8 */
        "sha256msg1 272(%[memory]), %%xmm9\n" /* S second 0: quad 8 */
        "paddd %%xmm15, %%xmm9\n" /* S second 0: quad 8 */
        "movq 424(%[first]), %%xmm0\n" /* C first 2: rounds 26, 27 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 26, 27 */
        "movq 616(%[first]), %%xmm0\n" /* C first 3: rounds 26, 27 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 26, 27 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S second 0: quad 8 */
        "movdqa %%xmm9, 320(%[memory])\n" /* S second 0: quad 8 */
        "movdqa %%xmm12, %%xmm15\n" /* S second 1: quad 8 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S second 1: quad 8 */
        "movdqa 512(%[memory]), %%xmm11\n" /* S second 1: quad 8 */
        "sha256msg1 528(%[memory]), %%xmm11\n" /* S second 1: quad 8 */
        "paddd %%xmm15, %%xmm11\n" /* S second 1: quad 8 */
        "movq 48(%[first]), %%xmm0\n" /* C first 0: rounds 28, 29 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 28, 29 */
        "movq 240(%[first]), %%xmm0\n" /* C first 1: rounds 28, 29 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 28, 29 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S second 1: quad 8 */
        "movdqa %%xmm11, 576(%[memory])\n" /* S second 1: quad 8 */
        "movdqa %%xmm14, %%xmm15\n" /* S second 2: quad 8 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S second 2: quad 8 */
        "movdqa 768(%[memory]), %%xmm13\n" /* S second 2: quad 8 */
        "sha256msg1 784(%[memory]), %%xmm13\n" /* S second 2: quad 8 */
        "paddd %%xmm15, %%xmm13\n" /* S second 2: quad 8 */
        "movq 432(%[first]), %%xmm0\n" /* C first 2: rounds 28, 29 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 28, 29 */
        "movq 624(%[first]), %%xmm0\n" /* C first 3: rounds 28, 29 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 28, 29 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S second 2: quad 8 */
        "movdqa %%xmm13, 832(%[memory])\n" /* S second 2: quad 8 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S second 0: K + W of quad 8 */
        "paddd %%xmm9, %%xmm15\n" /* S second 0: K + W of quad 8 */
        "movdqa %%xmm15, 128(%[next_second])\n" /* S second 0: K + W of quad 8 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S second 1: K + W of quad 8 */
        "paddd %%xmm11, %%xmm15\n" /* S second 1: K + W of quad 8 */
        "movq 56(%[first]), %%xmm0\n" /* C first 0: rounds 30, 31 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 30, 31 */
        "movq 248(%[first]), %%xmm0\n" /* C first 1: rounds 30, 31 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 30, 31 */
        "movdqa %%xmm15, 384(%[next_second])\n" /* S second 1: K + W of quad 8 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S second 2: K + W of quad 8 */
        "paddd %%xmm13, %%xmm15\n" /* S second 2: K + W of quad 8 */
        "movdqa %%xmm15, 640(%[next_second])\n" /* S second 2: K + W of quad 8 */
        "movdqa %%xmm9, %%xmm15\n" /* S second 0: quad 9 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S second 0: quad 9 */
        "movdqa 272(%[memory]), %%xmm10\n" /* S second 0: quad 9 */
        "movq 440(%[first]), %%xmm0\n" /* C first 2: rounds 30, 31 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 30, 31 */
        "movq 632(%[first]), %%xmm0\n" /* C first 3: rounds 30, 31 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 30, 31 */
        "sha256msg1 288(%[memory]), %%xmm10\n" /* S second 0: quad 9 */
        "paddd %%xmm15, %%xmm10\n" /* S second 0: quad 9 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S second 0: quad 9 */
        "movdqa %%xmm10, 336(%[memory])\n" /* S second 0: quad 9 */
        "movdqa %%xmm11, %%xmm15\n" /* S second 1: quad 9 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S second 1: quad 9 */
        "movdqa 528(%[memory]), %%xmm12\n" /* S second 1: quad 9 */
        "movq 64(%[first]), %%xmm0\n" /* C first 0: rounds 32, 33 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 32, 33 */
        "movq 256(%[first]), %%xmm0\n" /* C first 1: rounds 32, 33 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 32, 33 */
        "sha256msg1 544(%[memory]), %%xmm12\n" /* S second 1: quad 9 */
        "paddd %%xmm15, %%xmm12\n" /* S second 1: quad 9 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S second 1: quad 9 */
        "movdqa %%xmm12, 592(%[memory])\n" /* S second 1: quad 9 */
        "movdqa %%xmm13, %%xmm15\n" /* S second 2: quad 9 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S second 2: quad 9 */
        "movdqa 784(%[memory]), %%xmm14\n" /* S second 2: quad 9 */
        "movq 448(%[first]), %%xmm0\n" /* C first 2: rounds 32, 33 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 32, 33 */
        "movq 640(%[first]), %%xmm0\n" /* C first 3: rounds 32, 33 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 32, 33 */
        "sha256msg1 800(%[memory]), %%xmm14\n" /* S second 2: quad 9 */
        "paddd %%xmm15, %%xmm14\n" /* S second 2: quad 9 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S second 2: quad 9 */
        "movdqa %%xmm14, 848(%[memory])\n" /* S second 2: quad 9 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S second 0: K + W of quad 9 */
        "paddd %%xmm10, %%xmm15\n" /* S second 0: K + W of quad 9 */
        "movdqa %%xmm15, 144(%[next_second])\n" /* S second 0: K + W of quad 9 */
        "movq 72(%[first]), %%xmm0\n" /* C first 0: rounds 34, 35 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 34, 35 */
        "movq 264(%[first]), %%xmm0\n" /* C first 1: rounds 34, 35 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 34, 35 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S second 1: K + W of quad 9 */
        "paddd %%xmm12, %%xmm15\n" /* S second 1: K + W of quad 9 */
        "movdqa %%xmm15, 400(%[next_second])\n" /* S second 1: K + W of quad 9 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S second 2: K + W of quad 9 */
        "paddd %%xmm14, %%xmm15\n" /* S second 2: K + W of quad 9 */
        "movdqa %%xmm15, 656(%[next_second])\n" /* S second 2: K + W of quad 9 */
        "movdqa %%xmm10, %%xmm15\n" /* S second 0: quad 10 */
        "movq 456(%[first]), %%xmm0\n" /* C first 2: rounds 34, 35 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 34, 35 */
        "movq 648(%[first]), %%xmm0\n" /* C first 3: rounds 34, 35 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 34, 35 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S second 0: quad 10 */
        "movdqa 288(%[memory]), %%xmm9\n" /* S second 0: quad 10 */
        "sha256msg1 304(%[memory]), %%xmm9\n" /* S second 0: quad 10 */
        "paddd %%xmm15, %%xmm9\n" /* S second 0: quad 10 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S second 0: quad 10 */
        "movdqa %%xmm9, 352(%[memory])\n" /* S second 0: quad 10 */
        "movdqa %%xmm12, %%xmm15\n" /* S second 1: quad 10 */
        "movq 80(%[first]), %%xmm0\n" /* C first 0: rounds 36, 37 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 36, 37 */
        "movq 272(%[first]), %%xmm0\n" /* C first 1: rounds 36, 37 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 36, 37 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S second 1: quad 10 */
        "movdqa 544(%[memory]), %%xmm11\n" /* S second 1: quad 10 */
        "sha256msg1 560(%[memory]), %%xmm11\n" /* S second 1: quad 10 */
        "paddd %%xmm15, %%xmm11\n" /* S second 1: quad 10 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S second 1: quad 10 */
        "movdqa %%xmm11, 608(%[memory])\n" /* S second 1: quad 10 */
        "movdqa %%xmm14, %%xmm15\n" /* S second 2: quad 10 */
        "movq 464(%[first]), %%xmm0\n" /* C first 2: rounds 36, 37 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 36, 37 */
        "movq 656(%[first]), %%xmm0\n" /* C first 3: rounds 36, 37 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 36, 37 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S second 2: quad 10 */
        "movdqa 800(%[memory]), %%xmm13\n" /* S second 2: quad 10 */
        "sha256msg1 816(%[memory]), %%xmm13\n" /* S second 2: quad 10 */
        "paddd %%xmm15, %%xmm13\n" /* S second 2: quad 10 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S second 2: quad 10 */
        "movdqa %%xmm13, 864(%[memory])\n" /* S second 2: quad 10 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S second 0: K + W of quad 10 */
        "movq 88(%[first]), %%xmm0\n" /* C first 0: rounds 38, 39 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 38, 39 */
        "movq 280(%[first]), %%xmm0\n" /* C first 1: rounds 38, 39 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 38, 39 */
        "paddd %%xmm9, %%xmm15\n" /* S second 0: K + W of quad 10 */
        "movdqa %%xmm15, 160(%[next_second])\n" /* S second 0: K + W of quad 10 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S second 1: K + W of quad 10 */
        "paddd %%xmm11, %%xmm15\n" /* S second 1: K + W of quad 10 */
        "movdqa %%xmm15, 416(%[next_second])\n" /* S second 1: K + W of quad 10 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S second 2: K + W of quad 10 */
        "paddd %%xmm13, %%xmm15\n" /* S second 2: K + W of quad 10 */
        "movq 472(%[first]), %%xmm0\n" /* C first 2: rounds 38, 39 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 38, 39 */
        "movq 664(%[first]), %%xmm0\n" /* C first 3: rounds 38, 39 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 38, 39 */
        "movdqa %%xmm15, 672(%[next_second])\n" /* S second 2: K + W of quad 10 */
        "movdqa %%xmm9, %%xmm15\n" /* S second 0: quad 11 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S second 0: quad 11 */
        "movdqa 304(%[memory]), %%xmm10\n" /* S second 0: quad 11 */
        "sha256msg1 320(%[memory]), %%xmm10\n" /* S second 0: quad 11 */
        "paddd %%xmm15, %%xmm10\n" /* S second 0: quad 11 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S second 0: quad 11 */
        "movq 96(%[first]), %%xmm0\n" /* C first 0: rounds 40, 41 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 40, 41 */
        "movq 288(%[first]), %%xmm0\n" /* C first 1: rounds 40, 41 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 40, 41 */
        "movdqa %%xmm10, 368(%[memory])\n" /* S second 0: quad 11 */
        "movdqa %%xmm11, %%xmm15\n" /* S second 1: quad 11 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S second 1: quad 11 */
        "movdqa 560(%[memory]), %%xmm12\n" /* S second 1: quad 11 */
        "sha256msg1 576(%[memory]), %%xmm12\n" /* S second 1: quad 11 */
        "paddd %%xmm15, %%xmm12\n" /* S second 1: quad 11 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S second 1: quad 11 */
        "movq 480(%[first]), %%xmm0\n" /* C first 2: rounds 40, 41 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 40, 41 */
        "movq 672(%[first]), %%xmm0\n" /* C first 3: rounds 40, 41 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 40, 41 */
        "movdqa %%xmm12, 624(%[memory])\n" /* S second 1: quad 11 */
        "movdqa %%xmm13, %%xmm15\n" /* S second 2: quad 11 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S second 2: quad 11 */
        "movdqa 816(%[memory]), %%xmm14\n" /* S second 2: quad 11 */
        "sha256msg1 832(%[memory]), %%xmm14\n" /* S second 2: quad 11 */
        "paddd %%xmm15, %%xmm14\n" /* S second 2: quad 11 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S second 2: quad 11 */
        "movq 104(%[first]), %%xmm0\n" /* C first 0: rounds 42, 43 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 42, 43 */
        "movq 296(%[first]), %%xmm0\n" /* C first 1: rounds 42, 43 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 42, 43 */
        "movdqa %%xmm14, 880(%[memory])\n" /* S second 2: quad 11 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S second 0: K + W of quad 11 */
        "paddd %%xmm10, %%xmm15\n" /* S second 0: K + W of quad 11 */
        "movdqa %%xmm15, 176(%[next_second])\n" /* S second 0: K + W of quad 11 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S second 1: K + W of quad 11 */
        "paddd %%xmm12, %%xmm15\n" /* S second 1: K + W of quad 11 */
        "movdqa %%xmm15, 432(%[next_second])\n" /* S second 1: K + W of quad 11 */
        "movq 488(%[first]), %%xmm0\n" /* C first 2: rounds 42, 43 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 42, 43 */
        "movq 680(%[first]), %%xmm0\n" /* C first 3: rounds 42, 43 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 42, 43 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S second 2: K + W of quad 11 */
        "paddd %%xmm14, %%xmm15\n" /* S second 2: K + W of quad 11 */
        "movdqa %%xmm15, 688(%[next_second])\n" /* S second 2: K + W of quad 11 */
        "movdqa %%xmm10, %%xmm15\n" /* S second 0: quad 12 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S second 0: quad 12 */
        "movdqa 320(%[memory]), %%xmm9\n" /* S second 0: quad 12 */
        "sha256msg1 336(%[memory]), %%xmm9\n" /* S second 0: quad 12 */
        "movq 112(%[first]), %%xmm0\n" /* C first 0: rounds 44, 45 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 44, 45 */
        "movq 304(%[first]), %%xmm0\n" /* C first 1: rounds 44, 45 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 44, 45 */
        "paddd %%xmm15, %%xmm9\n" /* S second 0: quad 12 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S second 0: quad 12 */
        "movdqa %%xmm9, 384(%[memory])\n" /* S second 0: quad 12 */
        "movdqa %%xmm12, %%xmm15\n" /* S second 1: quad 12 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S second 1: quad 12 */
        "movdqa 576(%[memory]), %%xmm11\n" /* S second 1: quad 12 */
        "sha256msg1 592(%[memory]), %%xmm11\n" /* S second 1: quad 12 */
        "movq 496(%[first]), %%xmm0\n" /* C first 2: rounds 44, 45 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 44, 45 */
        "movq 688(%[first]), %%xmm0\n" /* C first 3: rounds 44, 45 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 44, 45 */
        "paddd %%xmm15, %%xmm11\n" /* S second 1: quad 12 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S second 1: quad 12 */
        "movdqa %%xmm11, 640(%[memory])\n" /* S second 1: quad 12 */
        "movdqa %%xmm14, %%xmm15\n" /* S second 2: quad 12 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S second 2: quad 12 */
        "movdqa 832(%[memory]), %%xmm13\n" /* S second 2: quad 12 */
        "sha256msg1 848(%[memory]), %%xmm13\n" /* S second 2: quad 12 */
        "movq 120(%[first]), %%xmm0\n" /* C first 0: rounds 46, 47 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 46, 47 */
        "movq 312(%[first]), %%xmm0\n" /* C first 1: rounds 46, 47 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 46, 47 */
        "paddd %%xmm15, %%xmm13\n" /* S second 2: quad 12 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S second 2: quad 12 */
        "movdqa %%xmm13, 896(%[memory])\n" /* S second 2: quad 12 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S second 0: K + W of quad 12 */
        "paddd %%xmm9, %%xmm15\n" /* S second 0: K + W of quad 12 */
        "movdqa %%xmm15, 192(%[next_second])\n" /* S second 0: K + W of quad 12 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S second 1: K + W of quad 12 */
        "movq 504(%[first]), %%xmm0\n" /* C first 2: rounds 46, 47 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 46, 47 */
        "movq 696(%[first]), %%xmm0\n" /* C first 3: rounds 46, 47 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 46, 47 */
        "paddd %%xmm11, %%xmm15\n" /* S second 1: K + W of quad 12 */
        "movdqa %%xmm15, 448(%[next_second])\n" /* S second 1: K + W of quad 12 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S second 2: K + W of quad 12 */
        "paddd %%xmm13, %%xmm15\n" /* S second 2: K + W of quad 12 */
        "movdqa %%xmm15, 704(%[next_second])\n" /* S second 2: K + W of quad 12 */
        "movdqa %%xmm9, %%xmm15\n" /* S second 0: quad 13 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S second 0: quad 13 */
        "movq 128(%[first]), %%xmm0\n" /* C first 0: rounds 48, 49 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 48, 49 */
        "movq 320(%[first]), %%xmm0\n" /* C first 1: rounds 48, 49 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 48, 49 */
        "movdqa 336(%[memory]), %%xmm10\n" /* S second 0: quad 13 */
        "sha256msg1 352(%[memory]), %%xmm10\n" /* S second 0: quad 13 */
        "paddd %%xmm15, %%xmm10\n" /* S second 0: quad 13 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S second 0: quad 13 */
        "movdqa %%xmm11, %%xmm15\n" /* S second 1: quad 13 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S second 1: quad 13 */
        "movdqa 592(%[memory]), %%xmm12\n" /* S second 1: quad 13 */
        "movq 512(%[first]), %%xmm0\n" /* C first 2: rounds 48, 49 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 48, 49 */
        "movq 704(%[first]), %%xmm0\n" /* C first 3: rounds 48, 49 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 48, 49 */
        "sha256msg1 608(%[memory]), %%xmm12\n" /* S second 1: quad 13 */
        "paddd %%xmm15, %%xmm12\n" /* S second 1: quad 13 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S second 1: quad 13 */
        "movdqa %%xmm13, %%xmm15\n" /* S second 2: quad 13 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S second 2: quad 13 */
        "movdqa 848(%[memory]), %%xmm14\n" /* S second 2: quad 13 */
        "sha256msg1 864(%[memory]), %%xmm14\n" /* S second 2: quad 13 */
        "movq 136(%[first]), %%xmm0\n" /* C first 0: rounds 50, 51 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 50, 51 */
        "movq 328(%[first]), %%xmm0\n" /* C first 1: rounds 50, 51 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 50, 51 */
        "paddd %%xmm15, %%xmm14\n" /* S second 2: quad 13 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S second 2: quad 13 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S second 0: K + W of quad 13 */
        "paddd %%xmm10, %%xmm15\n" /* S second 0: K + W of quad 13 */
        "movdqa %%xmm15, 208(%[next_second])\n" /* S second 0: K + W of quad 13 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S second 1: K + W of quad 13 */
        "paddd %%xmm12, %%xmm15\n" /* S second 1: K + W of quad 13 */
        "movq 520(%[first]), %%xmm0\n" /* C first 2: rounds 50, 51 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 50, 51 */
        "movq 712(%[first]), %%xmm0\n" /* C first 3: rounds 50, 51 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 50, 51 */
        "movdqa %%xmm15, 464(%[next_second])\n" /* S second 1: K + W of quad 13 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S second 2: K + W of quad 13 */
        "paddd %%xmm14, %%xmm15\n" /* S second 2: K + W of quad 13 */
        "movdqa %%xmm15, 720(%[next_second])\n" /* S second 2: K + W of quad 13 */
        "movdqa %%xmm10, %%xmm15\n" /* S second 0: quad 14 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S second 0: quad 14 */
        "movdqa 352(%[memory]), %%xmm9\n" /* S second 0: quad 14 */
        "movq 144(%[first]), %%xmm0\n" /* C first 0: rounds 52, 53 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 52, 53 */
        "movq 336(%[first]), %%xmm0\n" /* C first 1: rounds 52, 53 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 52, 53 */
        "sha256msg1 368(%[memory]), %%xmm9\n" /* S second 0: quad 14 */
        "paddd %%xmm15, %%xmm9\n" /* S second 0: quad 14 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S second 0: quad 14 */
        "movdqa %%xmm12, %%xmm15\n" /* S second 1: quad 14 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S second 1: quad 14 */
        "movdqa 608(%[memory]), %%xmm11\n" /* S second 1: quad 14 */
        "sha256msg1 624(%[memory]), %%xmm11\n" /* S second 1: quad 14 */
        "movq 528(%[first]), %%xmm0\n" /* C first 2: rounds 52, 53 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 52, 53 */
        "movq 720(%[first]), %%xmm0\n" /* C first 3: rounds 52, 53 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 52, 53 */
        "paddd %%xmm15, %%xmm11\n" /* S second 1: quad 14 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S second 1: quad 14 */
        "movdqa %%xmm14, %%xmm15\n" /* S second 2: quad 14 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S second 2: quad 14 */
        "movdqa 864(%[memory]), %%xmm13\n" /* S second 2: quad 14 */
        "sha256msg1 880(%[memory]), %%xmm13\n" /* S second 2: quad 14 */
        "paddd %%xmm15, %%xmm13\n" /* S second 2: quad 14 */
        "movq 152(%[first]), %%xmm0\n" /* C first 0: rounds 54, 55 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 54, 55 */
        "movq 344(%[first]), %%xmm0\n" /* C first 1: rounds 54, 55 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 54, 55 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S second 2: quad 14 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S second 0: K + W of quad 14 */
        "paddd %%xmm9, %%xmm15\n" /* S second 0: K + W of quad 14 */
        "movdqa %%xmm15, 224(%[next_second])\n" /* S second 0: K + W of quad 14 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S second 1: K + W of quad 14 */
        "paddd %%xmm11, %%xmm15\n" /* S second 1: K + W of quad 14 */
        "movdqa %%xmm15, 480(%[next_second])\n" /* S second 1: K + W of quad 14 */
        "movq 536(%[first]), %%xmm0\n" /* C first 2: rounds 54, 55 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 54, 55 */
        "movq 728(%[first]), %%xmm0\n" /* C first 3: rounds 54, 55 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 54, 55 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S second 2: K + W of quad 14 */
        "paddd %%xmm13, %%xmm15\n" /* S second 2: K + W of quad 14 */
        "movdqa %%xmm15, 736(%[next_second])\n" /* S second 2: K + W of quad 14 */
        "movdqa %%xmm9, %%xmm15\n" /* S second 0: quad 15 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S second 0: quad 15 */
        "movdqa 368(%[memory]), %%xmm10\n" /* S second 0: quad 15 */
        "sha256msg1 384(%[memory]), %%xmm10\n" /* S second 0: quad 15 */
        "movq 160(%[first]), %%xmm0\n" /* C first 0: rounds 56, 57 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 56, 57 */
        "movq 352(%[first]), %%xmm0\n" /* C first 1: rounds 56, 57 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 56, 57 */
        "paddd %%xmm15, %%xmm10\n" /* S second 0: quad 15 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S second 0: quad 15 */
        "movdqa %%xmm11, %%xmm15\n" /* S second 1: quad 15 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S second 1: quad 15 */
        "movdqa 624(%[memory]), %%xmm12\n" /* S second 1: quad 15 */
        "sha256msg1 640(%[memory]), %%xmm12\n" /* S second 1: quad 15 */
        "paddd %%xmm15, %%xmm12\n" /* S second 1: quad 15 */
        "movq 544(%[first]), %%xmm0\n" /* C first 2: rounds 56, 57 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 56, 57 */
        "movq 736(%[first]), %%xmm0\n" /* C first 3: rounds 56, 57 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 56, 57 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S second 1: quad 15 */
        "movdqa %%xmm13, %%xmm15\n" /* S second 2: quad 15 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S second 2: quad 15 */
        "movdqa 880(%[memory]), %%xmm14\n" /* S second 2: quad 15 */
        "sha256msg1 896(%[memory]), %%xmm14\n" /* S second 2: quad 15 */
        "paddd %%xmm15, %%xmm14\n" /* S second 2: quad 15 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S second 2: quad 15 */
        "movq 168(%[first]), %%xmm0\n" /* C first 0: rounds 58, 59 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 58, 59 */
        "movq 360(%[first]), %%xmm0\n" /* C first 1: rounds 58, 59 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 58, 59 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S second 0: K + W of quad 15 */
        "paddd %%xmm10, %%xmm15\n" /* S second 0: K + W of quad 15 */
        "movdqa %%xmm15, 240(%[next_second])\n" /* S second 0: K + W of quad 15 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S second 1: K + W of quad 15 */
        "paddd %%xmm12, %%xmm15\n" /* S second 1: K + W of quad 15 */
        "movdqa %%xmm15, 496(%[next_second])\n" /* S second 1: K + W of quad 15 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S second 2: K + W of quad 15 */
        "movq 552(%[first]), %%xmm0\n" /* C first 2: rounds 58, 59 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 58, 59 */
        "movq 744(%[first]), %%xmm0\n" /* C first 3: rounds 58, 59 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 58, 59 */
        "paddd %%xmm14, %%xmm15\n" /* S second 2: K + W of quad 15 */
        "movdqa %%xmm15, 752(%[next_second])\n" /* S second 2: K + W of quad 15 */
        "movdqa 1728(%[second]), %%xmm10\n" /* S second 3: load */
        "movdqa 1744(%[second]), %%xmm9\n" /* S second 3: load */
        "paddd 32(%[version_before]), %%xmm10\n" /* S second 3: load */
        "paddd 48(%[version_before]), %%xmm9\n" /* S second 3: load */
        "movdqa %%xmm10, %%xmm15\n" /* S second 3: load */
        "movq 176(%[first]), %%xmm0\n" /* C first 0: rounds 60, 61 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 0: rounds 60, 61 */
        "movq 368(%[first]), %%xmm0\n" /* C first 1: rounds 60, 61 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 1: rounds 60, 61 */
        "punpckhqdq %%xmm9, %%xmm15\n" /* S second 3: load */
        "punpcklqdq %%xmm9, %%xmm10\n" /* S second 3: load */
        "pshufd $0xb1, %%xmm15, %%xmm9\n" /* S second 3: load */
        "pshufd $0xb1, %%xmm10, %%xmm10\n" /* S second 3: load */
        "movdqa 1760(%[second]), %%xmm12\n" /* S second 4: load */
        "movdqa 1776(%[second]), %%xmm11\n" /* S second 4: load */
        "paddd 32(%[version_before]), %%xmm12\n" /* S second 4: load */
        "movq 560(%[first]), %%xmm0\n" /* C first 2: rounds 60, 61 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C first 2: rounds 60, 61 */
        "movq 752(%[first]), %%xmm0\n" /* C first 3: rounds 60, 61 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C first 3: rounds 60, 61 */
        "paddd 48(%[version_before]), %%xmm11\n" /* S second 4: load */
        "movdqa %%xmm12, %%xmm15\n" /* S second 4: load */
        "punpckhqdq %%xmm11, %%xmm15\n" /* S second 4: load */
        "punpcklqdq %%xmm11, %%xmm12\n" /* S second 4: load */
        "pshufd $0xb1, %%xmm15, %%xmm11\n" /* S second 4: load */
        "pshufd $0xb1, %%xmm12, %%xmm12\n" /* S second 4: load */
        "movdqa 1792(%[second]), %%xmm14\n" /* S second 5: load */
        "movq 184(%[first]), %%xmm0\n" /* C first 0: rounds 62, 63 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 0: rounds 62, 63 */
        "movdqa %%xmm1, 1632(%[next_second])\n" /* C first 0: end */
        "movdqa %%xmm2, 1648(%[next_second])\n" /* C first 0: end */
        "movq 376(%[first]), %%xmm0\n" /* C first 1: rounds 62, 63 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 1: rounds 62, 63 */
        "movdqa %%xmm3, 1664(%[next_second])\n" /* C first 1: end */
        "movdqa %%xmm4, 1680(%[next_second])\n" /* C first 1: end */
        "movdqa 1808(%[second]), %%xmm13\n" /* S second 5: load */
        "paddd 32(%[version_before]), %%xmm14\n" /* S second 5: load */
        "paddd 48(%[version_before]), %%xmm13\n" /* S second 5: load */
        "movdqa %%xmm14, %%xmm15\n" /* S second 5: load */
        "punpckhqdq %%xmm13, %%xmm15\n" /* S second 5: load */
        "punpcklqdq %%xmm13, %%xmm14\n" /* S second 5: load */
        "pshufd $0xb1, %%xmm15, %%xmm13\n" /* S second 5: load */
        "movq 568(%[first]), %%xmm0\n" /* C first 2: rounds 62, 63 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C first 2: rounds 62, 63 */
        "movdqa %%xmm5, 1696(%[next_second])\n" /* C first 2: end */
        "movdqa %%xmm6, 1712(%[next_second])\n" /* C first 2: end */
        "movq 760(%[first]), %%xmm0\n" /* C first 3: rounds 62, 63 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C first 3: rounds 62, 63 */
        "movdqa %%xmm7, 1728(%[next_second])\n" /* C first 3: end */
        "movdqa %%xmm8, 1744(%[next_second])\n" /* C first 3: end */
        "pshufd $0xb1, %%xmm14, %%xmm14\n" /* S second 5: load */
        "pshufd $0, %%xmm9, %%xmm15\n" /* S second 3: word 0 */
        "psllq $32, %%xmm15\n" /* S second 3: word 0 */
        "movdqa %%xmm15, 1584(%[next_second])\n" /* S second 3: word 0 */
        "pshufd $0, %%xmm11, %%xmm15\n" /* S second 4: word 0 */
        "psllq $32, %%xmm15\n" /* S second 4: word 0 */
        "movdqa %%xmm15, 1600(%[next_second])\n" /* S second 4: word 0 */
        "movdqa 0(%[version]), %%xmm1\n" /* C first 4: start */
        "paddd 1216(%[first]), %%xmm1\n" /* C first 4: start */
        "movdqa 16(%[version]), %%xmm2\n" /* C first 4: start */
        "movq 0(%[constants]), %%xmm0\n" /* C first 4: rounds 4, 5 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 4, 5 */
        "movdqa 0(%[version]), %%xmm3\n" /* C first 5: start */
        "paddd 1232(%[first]), %%xmm3\n" /* C first 5: start */
        "movdqa 16(%[version]), %%xmm4\n" /* C first 5: start */
        "movq 0(%[constants]), %%xmm0\n" /* C first 5: rounds 4, 5 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 4, 5 */
        "pshufd $0, %%xmm13, %%xmm15\n" /* S second 5: word 0 */
        "psllq $32, %%xmm15\n" /* S second 5: word 0 */
        "movdqa %%xmm15, 1616(%[next_second])\n" /* S second 5: word 0 */
        "movdqa 144(%[constants]), %%xmm15\n" /* S second 3: K + W of quad 0 */
        "paddd %%xmm9, %%xmm15\n" /* S second 3: K + W of quad 0 */
        "movdqa %%xmm15, 768(%[next_second])\n" /* S second 3: K + W of quad 0 */
        "movdqa 144(%[constants]), %%xmm15\n" /* S second 4: K + W of quad 0 */
        "movdqa 48(%[constants]), %%xmm5\n" /* C second 0: start */
        "paddd 1536(%[second]), %%xmm5\n" /* C second 0: start */
        "movdqa 64(%[constants]), %%xmm6\n" /* C second 0: start */
        "movq 4(%[second]), %%xmm0\n" /* C second 0: rounds 1, 2 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 0: rounds 1, 2 */
        "movdqa 48(%[constants]), %%xmm7\n" /* C second 1: start */
        "paddd 1552(%[second]), %%xmm7\n" /* C second 1: start */
        "movdqa 64(%[constants]), %%xmm8\n" /* C second 1: start */
        "movq 260(%[second]), %%xmm0\n" /* C second 1: rounds 1, 2 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 1: rounds 1, 2 */
        "paddd %%xmm11, %%xmm15\n" /* S second 4: K + W of quad 0 */
        "movdqa %%xmm15, 1024(%[next_second])\n" /* S second 4: K + W of quad 0 */
        "movdqa 144(%[constants]), %%xmm15\n" /* S second 5: K + W of quad 0 */
        "paddd %%xmm13, %%xmm15\n" /* S second 5: K + W of quad 0 */
        "movdqa %%xmm15, 1280(%[next_second])\n" /* S second 5: K + W of quad 0 */
        "movdqa 160(%[constants]), %%xmm15\n" /* S second 3: K + W of quad 1 */
        "paddd %%xmm10, %%xmm15\n" /* S second 3: K + W of quad 1 */
        "movq 8(%[constants]), %%xmm0\n" /* C first 4: rounds 6, 7 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 6, 7 */
        "movq 8(%[constants]), %%xmm0\n" /* C first 5: rounds 6, 7 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 6, 7 */
        "movdqa %%xmm15, 784(%[next_second])\n" /* S second 3: K + W of quad 1 */
        "movdqa 160(%[constants]), %%xmm15\n" /* S second 4: K + W of quad 1 */
        "paddd %%xmm12, %%xmm15\n" /* S second 4: K + W of quad 1 */
        "movdqa %%xmm15, 1040(%[next_second])\n" /* S second 4: K + W of quad 1 */
        "movdqa 160(%[constants]), %%xmm15\n" /* S second 5: K + W of quad 1 */
        "paddd %%xmm14, %%xmm15\n" /* S second 5: K + W of quad 1 */
        "movdqa %%xmm15, 1296(%[next_second])\n" /* S second 5: K + W of quad 1 */
        "movq 12(%[second]), %%xmm0\n" /* C second 0: rounds 3, 4 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 0: rounds 3, 4 */
        "movq 268(%[second]), %%xmm0\n" /* C second 1: rounds 3, 4 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 1: rounds 3, 4 */
        "sha256msg1 %%xmm10, %%xmm9\n" /* S second 3: quad 4 */
        "sha256msg2 128(%[constants]), %%xmm9\n" /* S second 3: quad 4 */
        "movdqa %%xmm9, 256(%[memory])\n" /* S second 3: quad 4 */
        "sha256msg1 %%xmm12, %%xmm11\n" /* S second 4: quad 4 */
        "sha256msg2 128(%[constants]), %%xmm11\n" /* S second 4: quad 4 */
        "movdqa %%xmm11, 512(%[memory])\n" /* S second 4: quad 4 */
        "sha256msg1 %%xmm14, %%xmm13\n" /* S second 5: quad 4 */
        "movq 16(%[constants]), %%xmm0\n" /* C first 4: rounds 8, 9 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 8, 9 */
        "movq 16(%[constants]), %%xmm0\n" /* C first 5: rounds 8, 9 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 8, 9 */
        "sha256msg2 128(%[constants]), %%xmm13\n" /* S second 5: quad 4 */
        "movdqa %%xmm13, 768(%[memory])\n" /* S second 5: quad 4 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S second 3: K + W of quad 4 */
        "paddd %%xmm9, %%xmm15\n" /* S second 3: K + W of quad 4 */
        "movdqa %%xmm15, 832(%[next_second])\n" /* S second 3: K + W of quad 4 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S second 4: K + W of quad 4 */
        "paddd %%xmm11, %%xmm15\n" /* S second 4: K + W of quad 4 */
        "movq 20(%[second]), %%xmm0\n" /* C second 0: rounds 5, 6 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 0: rounds 5, 6 */
        "movq 276(%[second]), %%xmm0\n" /* C second 1: rounds 5, 6 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 1: rounds 5, 6 */
        "movdqa %%xmm15, 1088(%[next_second])\n" /* S second 4: K + W of quad 4 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S second 5: K + W of quad 4 */
        "paddd %%xmm13, %%xmm15\n" /* S second 5: K + W of quad 4 */
        "movdqa %%xmm15, 1344(%[next_second])\n" /* S second 5: K + W of quad 4 */
        "movdqa %%xmm9, %%xmm15\n" /* S second 3: quad 5 */
        "palignr $4, 128(%[constants]), %%xmm15\n" /* S second 3: quad 5 */
        "sha256msg1 112(%[constants]), %%xmm10\n" /* S second 3: quad 5 */
        "movq 24(%[constants]), %%xmm0\n" /* C first 4: rounds 10, 11 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 10, 11 */
        "movq 24(%[constants]), %%xmm0\n" /* C first 5: rounds 10, 11 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 10, 11 */
        "paddd %%xmm15, %%xmm10\n" /* S second 3: quad 5 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S second 3: quad 5 */
        "movdqa %%xmm10, 272(%[memory])\n" /* S second 3: quad 5 */
        "movdqa %%xmm11, %%xmm15\n" /* S second 4: quad 5 */
        "palignr $4, 128(%[constants]), %%xmm15\n" /* S second 4: quad 5 */
        "sha256msg1 112(%[constants]), %%xmm12\n" /* S second 4: quad 5 */
        "paddd %%xmm15, %%xmm12\n" /* S second 4: quad 5 */
        "movq 28(%[second]), %%xmm0\n" /* C second 0: rounds 7, 8 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 0: rounds 7, 8 */
        "movq 284(%[second]), %%xmm0\n" /* C second 1: rounds 7, 8 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 1: rounds 7, 8 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S second 4: quad 5 */
        "movdqa %%xmm12, 528(%[memory])\n" /* S second 4: quad 5 */
        "movdqa %%xmm13, %%xmm15\n" /* S second 5: quad 5 */
        "palignr $4, 128(%[constants]), %%xmm15\n" /* S second 5: quad 5 */
        "sha256msg1 112(%[constants]), %%xmm14\n" /* S second 5: quad 5 */
        "paddd %%xmm15, %%xmm14\n" /* S second 5: quad 5 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S second 5: quad 5 */
        "movq 32(%[constants]), %%xmm0\n" /* C first 4: rounds 12, 13 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 12, 13 */
        "movq 32(%[constants]), %%xmm0\n" /* C first 5: rounds 12, 13 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 12, 13 */
        "movdqa %%xmm14, 784(%[memory])\n" /* S second 5: quad 5 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S second 3: K + W of quad 5 */
        "paddd %%xmm10, %%xmm15\n" /* S second 3: K + W of quad 5 */
        "movdqa %%xmm15, 848(%[next_second])\n" /* S second 3: K + W of quad 5 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S second 4: K + W of quad 5 */
        "paddd %%xmm12, %%xmm15\n" /* S second 4: K + W of quad 5 */
        "movdqa %%xmm15, 1104(%[next_second])\n" /* S second 4: K + W of quad 5 */
        "movq 80(%[constants]), %%xmm0\n" /* C second 0: rounds 9, 10 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 0: rounds 9, 10 */
        "movq 80(%[constants]), %%xmm0\n" /* C second 1: rounds 9, 10 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 1: rounds 9, 10 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S second 5: K + W of quad 5 */
        "paddd %%xmm14, %%xmm15\n" /* S second 5: K + W of quad 5 */
        "movdqa %%xmm15, 1360(%[next_second])\n" /* S second 5: K + W of quad 5 */
        "movdqa %%xmm10, %%xmm15\n" /* S second 3: quad 6 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S second 3: quad 6 */
        "movdqa 112(%[constants]), %%xmm9\n" /* S second 3: quad 6 */
        "paddd %%xmm15, %%xmm9\n" /* S second 3: quad 6 */
        "movq 40(%[constants]), %%xmm0\n" /* C first 4: rounds 14, 15 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 14, 15 */
        "movq 40(%[constants]), %%xmm0\n" /* C first 5: rounds 14, 15 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 14, 15 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S second 3: quad 6 */
        "movdqa %%xmm9, 288(%[memory])\n" /* S second 3: quad 6 */
        "movdqa %%xmm12, %%xmm15\n" /* S second 4: quad 6 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S second 4: quad 6 */
        "movdqa 112(%[constants]), %%xmm11\n" /* S second 4: quad 6 */
        "paddd %%xmm15, %%xmm11\n" /* S second 4: quad 6 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S second 4: quad 6 */
        "movq 88(%[constants]), %%xmm0\n" /* C second 0: rounds 11, 12 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 0: rounds 11, 12 */
        "movq 88(%[constants]), %%xmm0\n" /* C second 1: rounds 11, 12 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 1: rounds 11, 12 */
        "movdqa %%xmm11, 544(%[memory])\n" /* S second 4: quad 6 */
        "movdqa %%xmm14, %%xmm15\n" /* S second 5: quad 6 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S second 5: quad 6 */
        "movdqa 112(%[constants]), %%xmm13\n" /* S second 5: quad 6 */
        "paddd %%xmm15, %%xmm13\n" /* S second 5: quad 6 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S second 5: quad 6 */
        "movdqa %%xmm13, 800(%[memory])\n" /* S second 5: quad 6 */
        "movq 768(%[first]), %%xmm0\n" /* C first 4: rounds 16, 17 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 16, 17 */
        "movq 960(%[first]), %%xmm0\n" /* C first 5: rounds 16, 17 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 16, 17 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S second 3: K + W of quad 6 */
        "paddd %%xmm9, %%xmm15\n" /* S second 3: K + W of quad 6 */
        "movdqa %%xmm15, 864(%[next_second])\n" /* S second 3: K + W of quad 6 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S second 4: K + W of quad 6 */
        "paddd %%xmm11, %%xmm15\n" /* S second 4: K + W of quad 6 */
        "movdqa %%xmm15, 1120(%[next_second])\n" /* S second 4: K + W of quad 6 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S second 5: K + W of quad 6 */
        "movq 96(%[constants]), %%xmm0\n" /* C second 0: rounds 13, 14 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 0: rounds 13, 14 */
        "movq 96(%[constants]), %%xmm0\n" /* C second 1: rounds 13, 14 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 1: rounds 13, 14 */
        "paddd %%xmm13, %%xmm15\n" /* S second 5: K + W of quad 6 */
        "movdqa %%xmm15, 1376(%[next_second])\n" /* S second 5: K + W of quad 6 */
        "movdqa %%xmm9, %%xmm15\n" /* S second 3: quad 7 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S second 3: quad 7 */
        "movdqa 128(%[constants]), %%xmm10\n" /* S second 3: quad 7 */
        "sha256msg1 256(%[memory]), %%xmm10\n" /* S second 3: quad 7 */
        "paddd %%xmm15, %%xmm10\n" /* S second 3: quad 7 */
        "movq 776(%[first]), %%xmm0\n" /* C first 4: rounds 18, 19 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 18, 19 */
        "movq 968(%[first]), %%xmm0\n" /* C first 5: rounds 18, 19 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 18, 19 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S second 3: quad 7 */
        "movdqa %%xmm10, 304(%[memory])\n" /* S second 3: quad 7 */
        "movdqa %%xmm11, %%xmm15\n" /* S second 4: quad 7 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S second 4: quad 7 */
        "movdqa 128(%[constants]), %%xmm12\n" /* S second 4: quad 7 */
        "sha256msg1 512(%[memory]), %%xmm12\n" /* S second 4: quad 7 */
        "paddd %%xmm15, %%xmm12\n" /* S second 4: quad 7 */
        "movq 60(%[second]), %%xmm0\n" /* C second 0: rounds 15, 16 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 0: rounds 15, 16 */
        "movq 316(%[second]), %%xmm0\n" /* C second 1: rounds 15, 16 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 1: rounds 15, 16 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S second 4: quad 7 */
        "movdqa %%xmm12, 560(%[memory])\n" /* S second 4: quad 7 */
        "movdqa %%xmm13, %%xmm15\n" /* S second 5: quad 7 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S second 5: quad 7 */
        "movdqa 128(%[constants]), %%xmm14\n" /* S second 5: quad 7 */
        "sha256msg1 768(%[memory]), %%xmm14\n" /* S second 5: quad 7 */
        "paddd %%xmm15, %%xmm14\n" /* S second 5: quad 7 */
        "movq 784(%[first]), %%xmm0\n" /* C first 4: rounds 20, 21 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 20, 21 */
        "movq 976(%[first]), %%xmm0\n" /* C first 5: rounds 20, 21 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 20, 21 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S second 5: quad 7 */
        "movdqa %%xmm14, 816(%[memory])\n" /* S second 5: quad 7 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S second 3: K + W of quad 7 */
        "paddd %%xmm10, %%xmm15\n" /* S second 3: K + W of quad 7 */
        "movdqa %%xmm15, 880(%[next_second])\n" /* S second 3: K + W of quad 7 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S second 4: K + W of quad 7 */
        "paddd %%xmm12, %%xmm15\n" /* S second 4: K + W of quad 7 */
        "movq 68(%[second]), %%xmm0\n" /* C second 0: rounds 17, 18 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 0: rounds 17, 18 */
        "movq 324(%[second]), %%xmm0\n" /* C second 1: rounds 17, 18 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 1: rounds 17, 18 */
        "movdqa %%xmm15, 1136(%[next_second])\n" /* S second 4: K + W of quad 7 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S second 5: K + W of quad 7 */
        "paddd %%xmm14, %%xmm15\n" /* S second 5: K + W of quad 7 */
        "movdqa %%xmm15, 1392(%[next_second])\n" /* S second 5: K + W of quad 7 */
        "movdqa %%xmm10, %%xmm15\n" /* S second 3: quad 8 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S second 3: quad 8 */
        "movdqa 256(%[memory]), %%xmm9\n" /* S second 3: quad 8 */
        "movq 792(%[first]), %%xmm0\n" /* C first 4: rounds 22, 23 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 22, 23 */
        "movq 984(%[first]), %%xmm0\n" /* C first 5: rounds 22, 23 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 22, 23 */
        "sha256msg1 272(%[memory]), %%xmm9\n" /* S second 3: quad 8 */
        "paddd %%xmm15, %%xmm9\n" /* S second 3: quad 8 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S second 3: quad 8 */
        "movdqa %%xmm9, 320(%[memory])\n" /* S second 3: quad 8 */
        "movdqa %%xmm12, %%xmm15\n" /* S second 4: quad 8 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S second 4: quad 8 */
        "movdqa 512(%[memory]), %%xmm11\n" /* S second 4: quad 8 */
        "movq 76(%[second]), %%xmm0\n" /* C second 0: rounds 19, 20 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 0: rounds 19, 20 */
        "movq 332(%[second]), %%xmm0\n" /* C second 1: rounds 19, 20 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 1: rounds 19, 20 */
        "sha256msg1 528(%[memory]), %%xmm11\n" /* S second 4: quad 8 */
        "paddd %%xmm15, %%xmm11\n" /* S second 4: quad 8 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S second 4: quad 8 */
        "movdqa %%xmm11, 576(%[memory])\n" /* S second 4: quad 8 */
        "movdqa %%xmm14, %%xmm15\n" /* S second 5: quad 8 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S second 5: quad 8 */
        "movdqa 768(%[memory]), %%xmm13\n" /* S second 5: quad 8 */
        "movq 800(%[first]), %%xmm0\n" /* C first 4: rounds 24, 25 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 24, 25 */
        "movq 992(%[first]), %%xmm0\n" /* C first 5: rounds 24, 25 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 24, 25 */
        "sha256msg1 784(%[memory]), %%xmm13\n" /* S second 5: quad 8 */
        "paddd %%xmm15, %%xmm13\n" /* S second 5: quad 8 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S second 5: quad 8 */
        "movdqa %%xmm13, 832(%[memory])\n" /* S second 5: quad 8 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S second 3: K + W of quad 8 */
        "paddd %%xmm9, %%xmm15\n" /* S second 3: K + W of quad 8 */
        "movdqa %%xmm15, 896(%[next_second])\n" /* S second 3: K + W of quad 8 */
        "movq 84(%[second]), %%xmm0\n" /* C second 0: rounds 21, 22 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 0: rounds 21, 22 */
        "movq 340(%[second]), %%xmm0\n" /* C second 1: rounds 21, 22 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 1: rounds 21, 22 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S second 4: K + W of quad 8 */
        "paddd %%xmm11, %%xmm15\n" /* S second 4: K + W of quad 8 */
        "movdqa %%xmm15, 1152(%[next_second])\n" /* S second 4: K + W of quad 8 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S second 5: K + W of quad 8 */
        "paddd %%xmm13, %%xmm15\n" /* S second 5: K + W of quad 8 */
        "movdqa %%xmm15, 1408(%[next_second])\n" /* S second 5: K + W of quad 8 */
        "movdqa %%xmm9, %%xmm15\n" /* S second 3: quad 9 */
        "movq 808(%[first]), %%xmm0\n" /* C first 4: rounds 26, 27 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 26, 27 */
        "movq 1000(%[first]), %%xmm0\n" /* C first 5: rounds 26, 27 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 26, 27 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S second 3: quad 9 */
        "movdqa 272(%[memory]), %%xmm10\n" /* S second 3: quad 9 */
        "sha256msg1 288(%[memory]), %%xmm10\n" /* S second 3: quad 9 */
        "paddd %%xmm15, %%xmm10\n" /* S second 3: quad 9 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S second 3: quad 9 */
        "movdqa %%xmm10, 336(%[memory])\n" /* S second 3: quad 9 */
        "movdqa %%xmm11, %%xmm15\n" /* S second 4: quad 9 */
        "movq 92(%[second]), %%xmm0\n" /* C second 0: rounds 23, 24 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 0: rounds 23, 24 */
        "movq 348(%[second]), %%xmm0\n" /* C second 1: rounds 23, 24 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 1: rounds 23, 24 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S second 4: quad 9 */
        "movdqa 528(%[memory]), %%xmm12\n" /* S second 4: quad 9 */
        "sha256msg1 544(%[memory]), %%xmm12\n" /* S second 4: quad 9 */
        "paddd %%xmm15, %%xmm12\n" /* S second 4: quad 9 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S second 4: quad 9 */
        "movdqa %%xmm12, 592(%[memory])\n" /* S second 4: quad 9 */
        "movdqa %%xmm13, %%xmm15\n" /* S second 5: quad 9 */
        "movq 816(%[first]), %%xmm0\n" /* C first 4: rounds 28, 29 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 28, 29 */
        "movq 1008(%[first]), %%xmm0\n" /* C first 5: rounds 28, 29 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 28, 29 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S second 5: quad 9 */
        "movdqa 784(%[memory]), %%xmm14\n" /* S second 5: quad 9 */
        "sha256msg1 800(%[memory]), %%xmm14\n" /* S second 5: quad 9 */
        "paddd %%xmm15, %%xmm14\n" /* S second 5: quad 9 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S second 5: quad 9 */
        "movdqa %%xmm14, 848(%[memory])\n" /* S second 5: quad 9 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S second 3: K + W of quad 9 */
        "movq 100(%[second]), %%xmm0\n" /* C second 0: rounds 25, 26 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 0: rounds 25, 26 */
        "movq 356(%[second]), %%xmm0\n" /* C second 1: rounds 25, 26 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 1: rounds 25, 26 */
        "paddd %%xmm10, %%xmm15\n" /* S second 3: K + W of quad 9 */
        "movdqa %%xmm15, 912(%[next_second])\n" /* S second 3: K + W of quad 9 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S second 4: K + W of quad 9 */
        "paddd %%xmm12, %%xmm15\n" /* S second 4: K + W of quad 9 */
        "movdqa %%xmm15, 1168(%[next_second])\n" /* S second 4: K + W of quad 9 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S second 5: K + W of quad 9 */
        "paddd %%xmm14, %%xmm15\n" /* S second 5: K + W of quad 9 */
        "movq 824(%[first]), %%xmm0\n" /* C first 4: rounds 30, 31 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 30, 31 */
        "movq 1016(%[first]), %%xmm0\n" /* C first 5: rounds 30, 31 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 30, 31 */
        "movdqa %%xmm15, 1424(%[next_second])\n" /* S second 5: K + W of quad 9 */
        "movdqa %%xmm10, %%xmm15\n" /* S second 3: quad 10 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S second 3: quad 10 */
        "movdqa 288(%[memory]), %%xmm9\n" /* S second 3: quad 10 */
        "sha256msg1 304(%[memory]), %%xmm9\n" /* S second 3: quad 10 */
        "paddd %%xmm15, %%xmm9\n" /* S second 3: quad 10 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S second 3: quad 10 */
        "movq 108(%[second]), %%xmm0\n" /* C second 0: rounds 27, 28 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 0: rounds 27, 28 */
        "movq 364(%[second]), %%xmm0\n" /* C second 1: rounds 27, 28 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 1: rounds 27, 28 */
        "movdqa %%xmm9, 352(%[memory])\n" /* S second 3: quad 10 */
        "movdqa %%xmm12, %%xmm15\n" /* S second 4: quad 10 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S second 4: quad 10 */
        "movdqa 544(%[memory]), %%xmm11\n" /* S second 4: quad 10 */
        "sha256msg1 560(%[memory]), %%xmm11\n" /* S second 4: quad 10 */
        "paddd %%xmm15, %%xmm11\n" /* S second 4: quad 10 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S second 4: quad 10 */
        "movq 832(%[first]), %%xmm0\n" /* C first 4: rounds 32, 33 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 32, 33 */
        "movq 1024(%[first]), %%xmm0\n" /* C first 5: rounds 32, 33 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 32, 33 */
        "movdqa %%xmm11, 608(%[memory])\n" /* S second 4: quad 10 */
        "movdqa %%xmm14, %%xmm15\n" /* S second 5: quad 10 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S second 5: quad 10 */
        "movdqa 800(%[memory]), %%xmm13\n" /* S second 5: quad 10 */
        "sha256msg1 816(%[memory]), %%xmm13\n" /* S second 5: quad 10 */
        "paddd %%xmm15, %%xmm13\n" /* S second 5: quad 10 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S second 5: quad 10 */
        "movq 116(%[second]), %%xmm0\n" /* C second 0: rounds 29, 30 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 0: rounds 29, 30 */
        "movq 372(%[second]), %%xmm0\n" /* C second 1: rounds 29, 30 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 1: rounds 29, 30 */
        "movdqa %%xmm13, 864(%[memory])\n" /* S second 5: quad 10 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S second 3: K + W of quad 10 */
        "paddd %%xmm9, %%xmm15\n" /* S second 3: K + W of quad 10 */
        "movdqa %%xmm15, 928(%[next_second])\n" /* S second 3: K + W of quad 10 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S second 4: K + W of quad 10 */
        "paddd %%xmm11, %%xmm15\n" /* S second 4: K + W of quad 10 */
        "movdqa %%xmm15, 1184(%[next_second])\n" /* S second 4: K + W of quad 10 */
        "movq 840(%[first]), %%xmm0\n" /* C first 4: rounds 34, 35 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 34, 35 */
        "movq 1032(%[first]), %%xmm0\n" /* C first 5: rounds 34, 35 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 34, 35 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S second 5: K + W of quad 10 */
        "paddd %%xmm13, %%xmm15\n" /* S second 5: K + W of quad 10 */
        "movdqa %%xmm15, 1440(%[next_second])\n" /* S second 5: K + W of quad 10 */
        "movdqa %%xmm9, %%xmm15\n" /* S second 3: quad 11 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S second 3: quad 11 */
        "movdqa 304(%[memory]), %%xmm10\n" /* S second 3: quad 11 */
        "sha256msg1 320(%[memory]), %%xmm10\n" /* S second 3: quad 11 */
        "movq 124(%[second]), %%xmm0\n" /* C second 0: rounds 31, 32 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 0: rounds 31, 32 */
        "movq 380(%[second]), %%xmm0\n" /* C second 1: rounds 31, 32 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 1: rounds 31, 32 */
        "paddd %%xmm15, %%xmm10\n" /* S second 3: quad 11 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S second 3: quad 11 */
        "movdqa %%xmm10, 368(%[memory])\n" /* S second 3: quad 11 */
        "movdqa %%xmm11, %%xmm15\n" /* S second 4: quad 11 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S second 4: quad 11 */
        "movdqa 560(%[memory]), %%xmm12\n" /* S second 4: quad 11 */
        "sha256msg1 576(%[memory]), %%xmm12\n" /* S second 4: quad 11 */
        "movq 848(%[first]), %%xmm0\n" /* C first 4: rounds 36, 37 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 36, 37 */
        "movq 1040(%[first]), %%xmm0\n" /* C first 5: rounds 36, 37 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 36, 37 */
        "paddd %%xmm15, %%xmm12\n" /* S second 4: quad 11 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S second 4: quad 11 */
        "movdqa %%xmm12, 624(%[memory])\n" /* S second 4: quad 11 */
        "movdqa %%xmm13, %%xmm15\n" /* S second 5: quad 11 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S second 5: quad 11 */
        "movdqa 816(%[memory]), %%xmm14\n" /* S second 5: quad 11 */
        "sha256msg1 832(%[memory]), %%xmm14\n" /* S second 5: quad 11 */
        "movq 132(%[second]), %%xmm0\n" /* C second 0: rounds 33, 34 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 0: rounds 33, 34 */
        "movq 388(%[second]), %%xmm0\n" /* C second 1: rounds 33, 34 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 1: rounds 33, 34 */
        "paddd %%xmm15, %%xmm14\n" /* S second 5: quad 11 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S second 5: quad 11 */
        "movdqa %%xmm14, 880(%[memory])\n" /* S second 5: quad 11 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S second 3: K + W of quad 11 */
        "paddd %%xmm10, %%xmm15\n" /* S second 3: K + W of quad 11 */
        "movdqa %%xmm15, 944(%[next_second])\n" /* S second 3: K + W of quad 11 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S second 4: K + W of quad 11 */
        "movq 856(%[first]), %%xmm0\n" /* C first 4: rounds 38, 39 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 38, 39 */
        "movq 1048(%[first]), %%xmm0\n" /* C first 5: rounds 38, 39 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 38, 39 */
        "paddd %%xmm12, %%xmm15\n" /* S second 4: K + W of quad 11 */
        "movdqa %%xmm15, 1200(%[next_second])\n" /* S second 4: K + W of quad 11 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S second 5: K + W of quad 11 */
        "paddd %%xmm14, %%xmm15\n" /* S second 5: K + W of quad 11 */
        "movdqa %%xmm15, 1456(%[next_second])\n" /* S second 5: K + W of quad 11 */
        "movdqa %%xmm10, %%xmm15\n" /* S second 3: quad 12 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S second 3: quad 12 */
        "movq 140(%[second]), %%xmm0\n" /* C second 0: rounds 35, 36 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 0: rounds 35, 36 */
        "movq 396(%[second]), %%xmm0\n" /* C second 1: rounds 35, 36 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 1: rounds 35, 36 */
        "movdqa 320(%[memory]), %%xmm9\n" /* S second 3: quad 12 */
        "sha256msg1 336(%[memory]), %%xmm9\n" /* S second 3: quad 12 */
        "paddd %%xmm15, %%xmm9\n" /* S second 3: quad 12 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S second 3: quad 12 */
        "movdqa %%xmm9, 384(%[memory])\n" /* S second 3: quad 12 */
        "movdqa %%xmm12, %%xmm15\n" /* S second 4: quad 12 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S second 4: quad 12 */
        "movq 864(%[first]), %%xmm0\n" /* C first 4: rounds 40, 41 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 40, 41 */
        "movq 1056(%[first]), %%xmm0\n" /* C first 5: rounds 40, 41 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 40, 41 */
        "movdqa 576(%[memory]), %%xmm11\n" /* S second 4: quad 12 */
        "sha256msg1 592(%[memory]), %%xmm11\n" /* S second 4: quad 12 */
        "paddd %%xmm15, %%xmm11\n" /* S second 4: quad 12 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S second 4: quad 12 */
        "movdqa %%xmm11, 640(%[memory])\n" /* S second 4: quad 12 */
        "movdqa %%xmm14, %%xmm15\n" /* S second 5: quad 12 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S second 5: quad 12 */
        "movq 148(%[second]), %%xmm0\n" /* C second 0: rounds 37, 38 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 0: rounds 37, 38 */
        "movq 404(%[second]), %%xmm0\n" /* C second 1: rounds 37, 38 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 1: rounds 37, 38 */
        "movdqa 832(%[memory]), %%xmm13\n" /* S second 5: quad 12 */
        "sha256msg1 848(%[memory]), %%xmm13\n" /* S second 5: quad 12 */
        "paddd %%xmm15, %%xmm13\n" /* S second 5: quad 12 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S second 5: quad 12 */
        "movdqa %%xmm13, 896(%[memory])\n" /* S second 5: quad 12 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S second 3: K + W of quad 12 */
        "paddd %%xmm9, %%xmm15\n" /* S second 3: K + W of quad 12 */
        "movq 872(%[first]), %%xmm0\n" /* C first 4: rounds 42, 43 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 42, 43 */
        "movq 1064(%[first]), %%xmm0\n" /* C first 5: rounds 42, 43 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 42, 43 */
        "movdqa %%xmm15, 960(%[next_second])\n" /* S second 3: K + W of quad 12 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S second 4: K + W of quad 12 */
        "paddd %%xmm11, %%xmm15\n" /* S second 4: K + W of quad 12 */
        "movdqa %%xmm15, 1216(%[next_second])\n" /* S second 4: K + W of quad 12 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S second 5: K + W of quad 12 */
        "paddd %%xmm13, %%xmm15\n" /* S second 5: K + W of quad 12 */
        "movdqa %%xmm15, 1472(%[next_second])\n" /* S second 5: K + W of quad 12 */
        "movq 156(%[second]), %%xmm0\n" /* C second 0: rounds 39, 40 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 0: rounds 39, 40 */
        "movq 412(%[second]), %%xmm0\n" /* C second 1: rounds 39, 40 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 1: rounds 39, 40 */
        "movdqa %%xmm9, %%xmm15\n" /* S second 3: quad 13 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S second 3: quad 13 */
        "movdqa 336(%[memory]), %%xmm10\n" /* S second 3: quad 13 */
        "sha256msg1 352(%[memory]), %%xmm10\n" /* S second 3: quad 13 */
        "paddd %%xmm15, %%xmm10\n" /* S second 3: quad 13 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S second 3: quad 13 */
        "movdqa %%xmm11, %%xmm15\n" /* S second 4: quad 13 */
        "movq 880(%[first]), %%xmm0\n" /* C first 4: rounds 44, 45 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 44, 45 */
        "movq 1072(%[first]), %%xmm0\n" /* C first 5: rounds 44, 45 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 44, 45 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S second 4: quad 13 */
        "movdqa 592(%[memory]), %%xmm12\n" /* S second 4: quad 13 */
        "sha256msg1 608(%[memory]), %%xmm12\n" /* S second 4: quad 13 */
        "paddd %%xmm15, %%xmm12\n" /* S second 4: quad 13 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S second 4: quad 13 */
        "movdqa %%xmm13, %%xmm15\n" /* S second 5: quad 13 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S second 5: quad 13 */
        "movq 164(%[second]), %%xmm0\n" /* C second 0: rounds 41, 42 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 0: rounds 41, 42 */
        "movq 420(%[second]), %%xmm0\n" /* C second 1: rounds 41, 42 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 1: rounds 41, 42 */
        "movdqa 848(%[memory]), %%xmm14\n" /* S second 5: quad 13 */
        "sha256msg1 864(%[memory]), %%xmm14\n" /* S second 5: quad 13 */
        "paddd %%xmm15, %%xmm14\n" /* S second 5: quad 13 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S second 5: quad 13 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S second 3: K + W of quad 13 */
        "paddd %%xmm10, %%xmm15\n" /* S second 3: K + W of quad 13 */
        "movdqa %%xmm15, 976(%[next_second])\n" /* S second 3: K + W of quad 13 */
        "movq 888(%[first]), %%xmm0\n" /* C first 4: rounds 46, 47 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 46, 47 */
        "movq 1080(%[first]), %%xmm0\n" /* C first 5: rounds 46, 47 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 46, 47 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S second 4: K + W of quad 13 */
        "paddd %%xmm12, %%xmm15\n" /* S second 4: K + W of quad 13 */
        "movdqa %%xmm15, 1232(%[next_second])\n" /* S second 4: K + W of quad 13 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S second 5: K + W of quad 13 */
        "paddd %%xmm14, %%xmm15\n" /* S second 5: K + W of quad 13 */
        "movdqa %%xmm15, 1488(%[next_second])\n" /* S second 5: K + W of quad 13 */
        "movdqa %%xmm10, %%xmm15\n" /* S second 3: quad 14 */
        "movq 172(%[second]), %%xmm0\n" /* C second 0: rounds 43, 44 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 0: rounds 43, 44 */
        "movq 428(%[second]), %%xmm0\n" /* C second 1: rounds 43, 44 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 1: rounds 43, 44 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S second 3: quad 14 */
        "movdqa 352(%[memory]), %%xmm9\n" /* S second 3: quad 14 */
        "sha256msg1 368(%[memory]), %%xmm9\n" /* S second 3: quad 14 */
        "paddd %%xmm15, %%xmm9\n" /* S second 3: quad 14 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S second 3: quad 14 */
        "movdqa %%xmm12, %%xmm15\n" /* S second 4: quad 14 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S second 4: quad 14 */
        "movq 896(%[first]), %%xmm0\n" /* C first 4: rounds 48, 49 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 48, 49 */
        "movq 1088(%[first]), %%xmm0\n" /* C first 5: rounds 48, 49 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 48, 49 */
        "movdqa 608(%[memory]), %%xmm11\n" /* S second 4: quad 14 */
        "sha256msg1 624(%[memory]), %%xmm11\n" /* S second 4: quad 14 */
        "paddd %%xmm15, %%xmm11\n" /* S second 4: quad 14 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S second 4: quad 14 */
        "movdqa %%xmm14, %%xmm15\n" /* S second 5: quad 14 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S second 5: quad 14 */
        "movdqa 864(%[memory]), %%xmm13\n" /* S second 5: quad 14 */
        "movq 180(%[second]), %%xmm0\n" /* C second 0: rounds 45, 46 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 0: rounds 45, 46 */
        "movq 436(%[second]), %%xmm0\n" /* C second 1: rounds 45, 46 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 1: rounds 45, 46 */
        "sha256msg1 880(%[memory]), %%xmm13\n" /* S second 5: quad 14 */
        "paddd %%xmm15, %%xmm13\n" /* S second 5: quad 14 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S second 5: quad 14 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S second 3: K + W of quad 14 */
        "paddd %%xmm9, %%xmm15\n" /* S second 3: K + W of quad 14 */
        "movdqa %%xmm15, 992(%[next_second])\n" /* S second 3: K + W of quad 14 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S second 4: K + W of quad 14 */
        "movq 904(%[first]), %%xmm0\n" /* C first 4: rounds 50, 51 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 50, 51 */
        "movq 1096(%[first]), %%xmm0\n" /* C first 5: rounds 50, 51 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 50, 51 */
        "paddd %%xmm11, %%xmm15\n" /* S second 4: K + W of quad 14 */
        "movdqa %%xmm15, 1248(%[next_second])\n" /* S second 4: K + W of quad 14 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S second 5: K + W of quad 14 */
        "paddd %%xmm13, %%xmm15\n" /* S second 5: K + W of quad 14 */
        "movdqa %%xmm15, 1504(%[next_second])\n" /* S second 5: K + W of quad 14 */
        "movdqa %%xmm9, %%xmm15\n" /* S second 3: quad 15 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S second 3: quad 15 */
        "movq 188(%[second]), %%xmm0\n" /* C second 0: rounds 47, 48 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 0: rounds 47, 48 */
        "movq 444(%[second]), %%xmm0\n" /* C second 1: rounds 47, 48 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 1: rounds 47, 48 */
        "movdqa 368(%[memory]), %%xmm10\n" /* S second 3: quad 15 */
        "sha256msg1 384(%[memory]), %%xmm10\n" /* S second 3: quad 15 */
        "paddd %%xmm15, %%xmm10\n" /* S second 3: quad 15 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S second 3: quad 15 */
        "movdqa %%xmm11, %%xmm15\n" /* S second 4: quad 15 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S second 4: quad 15 */
        "movdqa 624(%[memory]), %%xmm12\n" /* S second 4: quad 15 */
        "movq 912(%[first]), %%xmm0\n" /* C first 4: rounds 52, 53 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 52, 53 */
        "movq 1104(%[first]), %%xmm0\n" /* C first 5: rounds 52, 53 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 52, 53 */
        "sha256msg1 640(%[memory]), %%xmm12\n" /* S second 4: quad 15 */
        "paddd %%xmm15, %%xmm12\n" /* S second 4: quad 15 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S second 4: quad 15 */
        "movdqa %%xmm13, %%xmm15\n" /* S second 5: quad 15 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S second 5: quad 15 */
        "movdqa 880(%[memory]), %%xmm14\n" /* S second 5: quad 15 */
        "sha256msg1 896(%[memory]), %%xmm14\n" /* S second 5: quad 15 */
        "movq 196(%[second]), %%xmm0\n" /* C second 0: rounds 49, 50 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 0: rounds 49, 50 */
        "movq 452(%[second]), %%xmm0\n" /* C second 1: rounds 49, 50 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 1: rounds 49, 50 */
        "paddd %%xmm15, %%xmm14\n" /* S second 5: quad 15 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S second 5: quad 15 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S second 3: K + W of quad 15 */
        "paddd %%xmm10, %%xmm15\n" /* S second 3: K + W of quad 15 */
        "movdqa %%xmm15, 1008(%[next_second])\n" /* S second 3: K + W of quad 15 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S second 4: K + W of quad 15 */
        "paddd %%xmm12, %%xmm15\n" /* S second 4: K + W of quad 15 */
        "movq 920(%[first]), %%xmm0\n" /* C first 4: rounds 54, 55 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 54, 55 */
        "movq 1112(%[first]), %%xmm0\n" /* C first 5: rounds 54, 55 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 54, 55 */
        "movdqa %%xmm15, 1264(%[next_second])\n" /* S second 4: K + W of quad 15 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S second 5: K + W of quad 15 */
        "paddd %%xmm14, %%xmm15\n" /* S second 5: K + W of quad 15 */
        "movdqa %%xmm15, 1520(%[next_second])\n" /* S second 5: K + W of quad 15 */
        "movdqa 96(%[memory]), %%xmm9\n" /* S first 0: quad 4 */
        "movdqa %%xmm9, 256(%[memory])\n" /* S first 0: quad 4 */
        "movdqa 112(%[memory]), %%xmm11\n" /* S first 1: quad 4 */
        "movq 204(%[second]), %%xmm0\n" /* C second 0: rounds 51, 52 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 0: rounds 51, 52 */
        "movq 460(%[second]), %%xmm0\n" /* C second 1: rounds 51, 52 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 1: rounds 51, 52 */
        "movdqa %%xmm11, 512(%[memory])\n" /* S first 1: quad 4 */
        "movdqa 128(%[memory]), %%xmm13\n" /* S first 2: quad 4 */
        "movdqa %%xmm13, 768(%[memory])\n" /* S first 2: quad 4 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S first 0: K + W of quad 4 */
        "paddd %%xmm9, %%xmm15\n" /* S first 0: K + W of quad 4 */
        "movdqa %%xmm15, 0(%[next_first])\n" /* S first 0: K + W of quad 4 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S first 1: K + W of quad 4 */
        "movq 928(%[first]), %%xmm0\n" /* C first 4: rounds 56, 57 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 56, 57 */
        "movq 1120(%[first]), %%xmm0\n" /* C first 5: rounds 56, 57 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 56, 57 */
        "paddd %%xmm11, %%xmm15\n" /* S first 1: K + W of quad 4 */
        "movdqa %%xmm15, 192(%[next_first])\n" /* S first 1: K + W of quad 4 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S first 2: K + W of quad 4 */
        "paddd %%xmm13, %%xmm15\n" /* S first 2: K + W of quad 4 */
        "movdqa %%xmm15, 384(%[next_first])\n" /* S first 2: K + W of quad 4 */
        "movdqa %%xmm9, %%xmm15\n" /* S first 0: quad 5 */
        "palignr $4, 384(%[constants]), %%xmm15\n" /* S first 0: quad 5 */
        "movq 212(%[second]), %%xmm0\n" /* C second 0: rounds 53, 54 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 0: rounds 53, 54 */
        "movq 468(%[second]), %%xmm0\n" /* C second 1: rounds 53, 54 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 1: rounds 53, 54 */
        "movdqa 112(%[constants]), %%xmm10\n" /* S first 0: quad 5 */
        "paddd %%xmm15, %%xmm10\n" /* S first 0: quad 5 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S first 0: quad 5 */
        "movdqa %%xmm10, 272(%[memory])\n" /* S first 0: quad 5 */
        "movdqa %%xmm11, %%xmm15\n" /* S first 1: quad 5 */
        "palignr $4, 384(%[constants]), %%xmm15\n" /* S first 1: quad 5 */
        "movdqa 112(%[constants]), %%xmm12\n" /* S first 1: quad 5 */
        "movq 936(%[first]), %%xmm0\n" /* C first 4: rounds 58, 59 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 58, 59 */
        "movq 1128(%[first]), %%xmm0\n" /* C first 5: rounds 58, 59 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 58, 59 */
        "paddd %%xmm15, %%xmm12\n" /* S first 1: quad 5 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S first 1: quad 5 */
        "movdqa %%xmm12, 528(%[memory])\n" /* S first 1: quad 5 */
        "movdqa %%xmm13, %%xmm15\n" /* S first 2: quad 5 */
        "palignr $4, 384(%[constants]), %%xmm15\n" /* S first 2: quad 5 */
        "movdqa 112(%[constants]), %%xmm14\n" /* S first 2: quad 5 */
        "paddd %%xmm15, %%xmm14\n" /* S first 2: quad 5 */
        "movq 220(%[second]), %%xmm0\n" /* C second 0: rounds 55, 56 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 0: rounds 55, 56 */
        "movq 476(%[second]), %%xmm0\n" /* C second 1: rounds 55, 56 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 1: rounds 55, 56 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S first 2: quad 5 */
        "movdqa %%xmm14, 784(%[memory])\n" /* S first 2: quad 5 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S first 0: K + W of quad 5 */
        "paddd %%xmm10, %%xmm15\n" /* S first 0: K + W of quad 5 */
        "movdqa %%xmm15, 16(%[next_first])\n" /* S first 0: K + W of quad 5 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S first 1: K + W of quad 5 */
        "paddd %%xmm12, %%xmm15\n" /* S first 1: K + W of quad 5 */
        "movq 944(%[first]), %%xmm0\n" /* C first 4: rounds 60, 61 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C first 4: rounds 60, 61 */
        "movq 1136(%[first]), %%xmm0\n" /* C first 5: rounds 60, 61 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C first 5: rounds 60, 61 */
        "movdqa %%xmm15, 208(%[next_first])\n" /* S first 1: K + W of quad 5 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S first 2: K + W of quad 5 */
        "paddd %%xmm14, %%xmm15\n" /* S first 2: K + W of quad 5 */
        "movdqa %%xmm15, 400(%[next_first])\n" /* S first 2: K + W of quad 5 */
        "movdqa %%xmm10, %%xmm15\n" /* S first 0: quad 6 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S first 0: quad 6 */
        "movdqa %%xmm15, %%xmm9\n" /* S first 0: quad 6 */
        "movq 228(%[second]), %%xmm0\n" /* C second 0: rounds 57, 58 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 0: rounds 57, 58 */
        "movq 484(%[second]), %%xmm0\n" /* C second 1: rounds 57, 58 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 1: rounds 57, 58 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S first 0: quad 6 */
        "movdqa %%xmm9, 288(%[memory])\n" /* S first 0: quad 6 */
        "movdqa %%xmm12, %%xmm15\n" /* S first 1: quad 6 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S first 1: quad 6 */
        "movdqa %%xmm15, %%xmm11\n" /* S first 1: quad 6 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S first 1: quad 6 */
        "movdqa %%xmm11, 544(%[memory])\n" /* S first 1: quad 6 */
        "movq 952(%[first]), %%xmm0\n" /* C first 4: rounds 62, 63 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C first 4: rounds 62, 63 */
        "movdqa %%xmm1, 1760(%[next_second])\n" /* C first 4: end */
        "movdqa %%xmm2, 1776(%[next_second])\n" /* C first 4: end */
        "movq 1144(%[first]), %%xmm0\n" /* C first 5: rounds 62, 63 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C first 5: rounds 62, 63 */
        "movdqa %%xmm3, 1792(%[next_second])\n" /* C first 5: end */
        "movdqa %%xmm4, 1808(%[next_second])\n" /* C first 5: end */
        "movdqa %%xmm14, %%xmm15\n" /* S first 2: quad 6 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S first 2: quad 6 */
        "movdqa %%xmm15, %%xmm13\n" /* S first 2: quad 6 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S first 2: quad 6 */
        "movdqa %%xmm13, 800(%[memory])\n" /* S first 2: quad 6 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S first 0: K + W of quad 6 */
        "paddd %%xmm9, %%xmm15\n" /* S first 0: K + W of quad 6 */
        "movq 236(%[second]), %%xmm0\n" /* C second 0: rounds 59, 60 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 0: rounds 59, 60 */
        "movdqa %%xmm5, 0(%[memory])\n" /* C second 0: end */
        "movq 492(%[second]), %%xmm0\n" /* C second 1: rounds 59, 60 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 1: rounds 59, 60 */
        "movdqa %%xmm7, 16(%[memory])\n" /* C second 1: end */
        "movdqa %%xmm15, 32(%[next_first])\n" /* S first 0: K + W of quad 6 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S first 1: K + W of quad 6 */
        "paddd %%xmm11, %%xmm15\n" /* S first 1: K + W of quad 6 */
        "movdqa %%xmm15, 224(%[next_first])\n" /* S first 1: K + W of quad 6 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S first 2: K + W of quad 6 */
        "paddd %%xmm13, %%xmm15\n" /* S first 2: K + W of quad 6 */
        "movdqa %%xmm15, 416(%[next_first])\n" /* S first 2: K + W of quad 6 */
        "movdqa 48(%[constants]), %%xmm1\n" /* C second 2: start */
        "paddd 1568(%[second]), %%xmm1\n" /* C second 2: start */
        "movdqa 64(%[constants]), %%xmm2\n" /* C second 2: start */
        "movq 516(%[second]), %%xmm0\n" /* C second 2: rounds 1, 2 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 2: rounds 1, 2 */
        "movdqa 48(%[constants]), %%xmm3\n" /* C second 3: start */
        "paddd 1584(%[second]), %%xmm3\n" /* C second 3: start */
        "movdqa 64(%[constants]), %%xmm4\n" /* C second 3: start */
        "movq 772(%[second]), %%xmm0\n" /* C second 3: rounds 1, 2 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 3: rounds 1, 2 */
        "movdqa %%xmm9, %%xmm15\n" /* S first 0: quad 7 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S first 0: quad 7 */
        "movdqa 384(%[constants]), %%xmm10\n" /* S first 0: quad 7 */
        "sha256msg1 256(%[memory]), %%xmm10\n" /* S first 0: quad 7 */
        "paddd %%xmm15, %%xmm10\n" /* S first 0: quad 7 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S first 0: quad 7 */
        "movdqa %%xmm10, 304(%[memory])\n" /* S first 0: quad 7 */
        "movdqa 48(%[constants]), %%xmm5\n" /* C second 4: start */
        "paddd 1600(%[second]), %%xmm5\n" /* C second 4: start */
        "movdqa 64(%[constants]), %%xmm6\n" /* C second 4: start */
        "movq 1028(%[second]), %%xmm0\n" /* C second 4: rounds 1, 2 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 4: rounds 1, 2 */
        "movdqa 48(%[constants]), %%xmm7\n" /* C second 5: start */
        "paddd 1616(%[second]), %%xmm7\n" /* C second 5: start */
        "movdqa 64(%[constants]), %%xmm8\n" /* C second 5: start */
        "movq 1284(%[second]), %%xmm0\n" /* C second 5: rounds 1, 2 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 5: rounds 1, 2 */
        "movdqa %%xmm11, %%xmm15\n" /* S first 1: quad 7 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S first 1: quad 7 */
        "movdqa 384(%[constants]), %%xmm12\n" /* S first 1: quad 7 */
        "sha256msg1 512(%[memory]), %%xmm12\n" /* S first 1: quad 7 */
        "paddd %%xmm15, %%xmm12\n" /* S first 1: quad 7 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S first 1: quad 7 */
        "movdqa %%xmm12, 560(%[memory])\n" /* S first 1: quad 7 */
        "movq 524(%[second]), %%xmm0\n" /* C second 2: rounds 3, 4 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 2: rounds 3, 4 */
        "movq 780(%[second]), %%xmm0\n" /* C second 3: rounds 3, 4 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 3: rounds 3, 4 */
        "movdqa %%xmm13, %%xmm15\n" /* S first 2: quad 7 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S first 2: quad 7 */
        "movdqa 384(%[constants]), %%xmm14\n" /* S first 2: quad 7 */
        "sha256msg1 768(%[memory]), %%xmm14\n" /* S first 2: quad 7 */
        "paddd %%xmm15, %%xmm14\n" /* S first 2: quad 7 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S first 2: quad 7 */
        "movdqa %%xmm14, 816(%[memory])\n" /* S first 2: quad 7 */
        "movq 1036(%[second]), %%xmm0\n" /* C second 4: rounds 3, 4 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 4: rounds 3, 4 */
        "movq 1292(%[second]), %%xmm0\n" /* C second 5: rounds 3, 4 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 5: rounds 3, 4 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S first 0: K + W of quad 7 */
        "paddd %%xmm10, %%xmm15\n" /* S first 0: K + W of quad 7 */
        "movdqa %%xmm15, 48(%[next_first])\n" /* S first 0: K + W of quad 7 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S first 1: K + W of quad 7 */
        "paddd %%xmm12, %%xmm15\n" /* S first 1: K + W of quad 7 */
        "movdqa %%xmm15, 240(%[next_first])\n" /* S first 1: K + W of quad 7 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S first 2: K + W of quad 7 */
        "movq 532(%[second]), %%xmm0\n" /* C second 2: rounds 5, 6 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 2: rounds 5, 6 */
        "movq 788(%[second]), %%xmm0\n" /* C second 3: rounds 5, 6 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 3: rounds 5, 6 */
        "paddd %%xmm14, %%xmm15\n" /* S first 2: K + W of quad 7 */
        "movdqa %%xmm15, 432(%[next_first])\n" /* S first 2: K + W of quad 7 */
        "movdqa %%xmm10, %%xmm15\n" /* S first 0: quad 8 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S first 0: quad 8 */
        "movdqa 256(%[memory]), %%xmm9\n" /* S first 0: quad 8 */
        "sha256msg1 272(%[memory]), %%xmm9\n" /* S first 0: quad 8 */
        "paddd %%xmm15, %%xmm9\n" /* S first 0: quad 8 */
        "movq 1044(%[second]), %%xmm0\n" /* C second 4: rounds 5, 6 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 4: rounds 5, 6 */
        "movq 1300(%[second]), %%xmm0\n" /* C second 5: rounds 5, 6 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 5: rounds 5, 6 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S first 0: quad 8 */
        "movdqa %%xmm9, 320(%[memory])\n" /* S first 0: quad 8 */
        "movdqa %%xmm12, %%xmm15\n" /* S first 1: quad 8 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S first 1: quad 8 */
        "movdqa 512(%[memory]), %%xmm11\n" /* S first 1: quad 8 */
        "sha256msg1 528(%[memory]), %%xmm11\n" /* S first 1: quad 8 */
        "paddd %%xmm15, %%xmm11\n" /* S first 1: quad 8 */
        "movq 540(%[second]), %%xmm0\n" /* C second 2: rounds 7, 8 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 2: rounds 7, 8 */
        "movq 796(%[second]), %%xmm0\n" /* C second 3: rounds 7, 8 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 3: rounds 7, 8 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S first 1: quad 8 */
        "movdqa %%xmm11, 576(%[memory])\n" /* S first 1: quad 8 */
        "movdqa %%xmm14, %%xmm15\n" /* S first 2: quad 8 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S first 2: quad 8 */
        "movdqa 768(%[memory]), %%xmm13\n" /* S first 2: quad 8 */
        "sha256msg1 784(%[memory]), %%xmm13\n" /* S first 2: quad 8 */
        "paddd %%xmm15, %%xmm13\n" /* S first 2: quad 8 */
        "movq 1052(%[second]), %%xmm0\n" /* C second 4: rounds 7, 8 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 4: rounds 7, 8 */
        "movq 1308(%[second]), %%xmm0\n" /* C second 5: rounds 7, 8 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 5: rounds 7, 8 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S first 2: quad 8 */
        "movdqa %%xmm13, 832(%[memory])\n" /* S first 2: quad 8 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S first 0: K + W of quad 8 */
        "paddd %%xmm9, %%xmm15\n" /* S first 0: K + W of quad 8 */
        "movdqa %%xmm15, 64(%[next_first])\n" /* S first 0: K + W of quad 8 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S first 1: K + W of quad 8 */
        "paddd %%xmm11, %%xmm15\n" /* S first 1: K + W of quad 8 */
        "movq 80(%[constants]), %%xmm0\n" /* C second 2: rounds 9, 10 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 2: rounds 9, 10 */
        "movq 80(%[constants]), %%xmm0\n" /* C second 3: rounds 9, 10 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 3: rounds 9, 10 */
        "movdqa %%xmm15, 256(%[next_first])\n" /* S first 1: K + W of quad 8 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S first 2: K + W of quad 8 */
        "paddd %%xmm13, %%xmm15\n" /* S first 2: K + W of quad 8 */
        "movdqa %%xmm15, 448(%[next_first])\n" /* S first 2: K + W of quad 8 */
        "movdqa %%xmm9, %%xmm15\n" /* S first 0: quad 9 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S first 0: quad 9 */
        "movdqa 272(%[memory]), %%xmm10\n" /* S first 0: quad 9 */
        "movq 80(%[constants]), %%xmm0\n" /* C second 4: rounds 9, 10 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 4: rounds 9, 10 */
        "movq 80(%[constants]), %%xmm0\n" /* C second 5: rounds 9, 10 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 5: rounds 9, 10 */
        "sha256msg1 288(%[memory]), %%xmm10\n" /* S first 0: quad 9 */
        "paddd %%xmm15, %%xmm10\n" /* S first 0: quad 9 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S first 0: quad 9 */
        "movdqa %%xmm10, 336(%[memory])\n" /* S first 0: quad 9 */
        "movdqa %%xmm11, %%xmm15\n" /* S first 1: quad 9 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S first 1: quad 9 */
        "movdqa 528(%[memory]), %%xmm12\n" /* S first 1: quad 9 */
        "movq 88(%[constants]), %%xmm0\n" /* C second 2: rounds 11, 12 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 2: rounds 11, 12 */
        "movq 88(%[constants]), %%xmm0\n" /* C second 3: rounds 11, 12 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 3: rounds 11, 12 */
        "sha256msg1 544(%[memory]), %%xmm12\n" /* S first 1: quad 9 */
        "paddd %%xmm15, %%xmm12\n" /* S first 1: quad 9 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S first 1: quad 9 */
        "movdqa %%xmm12, 592(%[memory])\n" /* S first 1: quad 9 */
        "movdqa %%xmm13, %%xmm15\n" /* S first 2: quad 9 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S first 2: quad 9 */
        "movdqa 784(%[memory]), %%xmm14\n" /* S first 2: quad 9 */
        "movq 88(%[constants]), %%xmm0\n" /* C second 4: rounds 11, 12 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 4: rounds 11, 12 */
        "movq 88(%[constants]), %%xmm0\n" /* C second 5: rounds 11, 12 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 5: rounds 11, 12 */
        "sha256msg1 800(%[memory]), %%xmm14\n" /* S first 2: quad 9 */
        "paddd %%xmm15, %%xmm14\n" /* S first 2: quad 9 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S first 2: quad 9 */
        "movdqa %%xmm14, 848(%[memory])\n" /* S first 2: quad 9 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S first 0: K + W of quad 9 */
        "paddd %%xmm10, %%xmm15\n" /* S first 0: K + W of quad 9 */
        "movdqa %%xmm15, 80(%[next_first])\n" /* S first 0: K + W of quad 9 */
        "movq 96(%[constants]), %%xmm0\n" /* C second 2: rounds 13, 14 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 2: rounds 13, 14 */
        "movq 96(%[constants]), %%xmm0\n" /* C second 3: rounds 13, 14 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 3: rounds 13, 14 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S first 1: K + W of quad 9 */
        "paddd %%xmm12, %%xmm15\n" /* S first 1: K + W of quad 9 */
        "movdqa %%xmm15, 272(%[next_first])\n" /* S first 1: K + W of quad 9 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S first 2: K + W of quad 9 */
        "paddd %%xmm14, %%xmm15\n" /* S first 2: K + W of quad 9 */
        "movdqa %%xmm15, 464(%[next_first])\n" /* S first 2: K + W of quad 9 */
        "movdqa %%xmm10, %%xmm15\n" /* S first 0: quad 10 */
        "movq 96(%[constants]), %%xmm0\n" /* C second 4: rounds 13, 14 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 4: rounds 13, 14 */
        "movq 96(%[constants]), %%xmm0\n" /* C second 5: rounds 13, 14 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 5: rounds 13, 14 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S first 0: quad 10 */
        "movdqa 288(%[memory]), %%xmm9\n" /* S first 0: quad 10 */
        "sha256msg1 304(%[memory]), %%xmm9\n" /* S first 0: quad 10 */
        "paddd %%xmm15, %%xmm9\n" /* S first 0: quad 10 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S first 0: quad 10 */
        "movdqa %%xmm9, 352(%[memory])\n" /* S first 0: quad 10 */
        "movdqa %%xmm12, %%xmm15\n" /* S first 1: quad 10 */
        "movq 572(%[second]), %%xmm0\n" /* C second 2: rounds 15, 16 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 2: rounds 15, 16 */
        "movq 828(%[second]), %%xmm0\n" /* C second 3: rounds 15, 16 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 3: rounds 15, 16 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S first 1: quad 10 */
        "movdqa 544(%[memory]), %%xmm11\n" /* S first 1: quad 10 */
        "sha256msg1 560(%[memory]), %%xmm11\n" /* S first 1: quad 10 */
        "paddd %%xmm15, %%xmm11\n" /* S first 1: quad 10 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S first 1: quad 10 */
        "movdqa %%xmm11, 608(%[memory])\n" /* S first 1: quad 10 */
        "movdqa %%xmm14, %%xmm15\n" /* S first 2: quad 10 */
        "movq 1084(%[second]), %%xmm0\n" /* C second 4: rounds 15, 16 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 4: rounds 15, 16 */
        "movq 1340(%[second]), %%xmm0\n" /* C second 5: rounds 15, 16 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 5: rounds 15, 16 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S first 2: quad 10 */
        "movdqa 800(%[memory]), %%xmm13\n" /* S first 2: quad 10 */
        "sha256msg1 816(%[memory]), %%xmm13\n" /* S first 2: quad 10 */
        "paddd %%xmm15, %%xmm13\n" /* S first 2: quad 10 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S first 2: quad 10 */
        "movdqa %%xmm13, 864(%[memory])\n" /* S first 2: quad 10 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S first 0: K + W of quad 10 */
        "movq 580(%[second]), %%xmm0\n" /* C second 2: rounds 17, 18 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 2: rounds 17, 18 */
        "movq 836(%[second]), %%xmm0\n" /* C second 3: rounds 17, 18 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 3: rounds 17, 18 */
        "paddd %%xmm9, %%xmm15\n" /* S first 0: K + W of quad 10 */
        "movdqa %%xmm15, 96(%[next_first])\n" /* S first 0: K + W of quad 10 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S first 1: K + W of quad 10 */
        "paddd %%xmm11, %%xmm15\n" /* S first 1: K + W of quad 10 */
        "movdqa %%xmm15, 288(%[next_first])\n" /* S first 1: K + W of quad 10 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S first 2: K + W of quad 10 */
        "paddd %%xmm13, %%xmm15\n" /* S first 2: K + W of quad 10 */
        "movq 1092(%[second]), %%xmm0\n" /* C second 4: rounds 17, 18 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 4: rounds 17, 18 */
        "movq 1348(%[second]), %%xmm0\n" /* C second 5: rounds 17, 18 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 5: rounds 17, 18 */
        "movdqa %%xmm15, 480(%[next_first])\n" /* S first 2: K + W of quad 10 */
        "movdqa %%xmm9, %%xmm15\n" /* S first 0: quad 11 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S first 0: quad 11 */
        "movdqa 304(%[memory]), %%xmm10\n" /* S first 0: quad 11 */
        "sha256msg1 320(%[memory]), %%xmm10\n" /* S first 0: quad 11 */
        "paddd %%xmm15, %%xmm10\n" /* S first 0: quad 11 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S first 0: quad 11 */
        "movq 588(%[second]), %%xmm0\n" /* C second 2: rounds 19, 20 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 2: rounds 19, 20 */
        "movq 844(%[second]), %%xmm0\n" /* C second 3: rounds 19, 20 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 3: rounds 19, 20 */
        "movdqa %%xmm10, 368(%[memory])\n" /* S first 0: quad 11 */
        "movdqa %%xmm11, %%xmm15\n" /* S first 1: quad 11 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S first 1: quad 11 */
        "movdqa 560(%[memory]), %%xmm12\n" /* S first 1: quad 11 */
        "sha256msg1 576(%[memory]), %%xmm12\n" /* S first 1: quad 11 */
        "paddd %%xmm15, %%xmm12\n" /* S first 1: quad 11 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S first 1: quad 11 */
        "movq 1100(%[second]), %%xmm0\n" /* C second 4: rounds 19, 20 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 4: rounds 19, 20 */
        "movq 1356(%[second]), %%xmm0\n" /* C second 5: rounds 19, 20 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 5: rounds 19, 20 */
        "movdqa %%xmm12, 624(%[memory])\n" /* S first 1: quad 11 */
        "movdqa %%xmm13, %%xmm15\n" /* S first 2: quad 11 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S first 2: quad 11 */
        "movdqa 816(%[memory]), %%xmm14\n" /* S first 2: quad 11 */
        "sha256msg1 832(%[memory]), %%xmm14\n" /* S first 2: quad 11 */
        "paddd %%xmm15, %%xmm14\n" /* S first 2: quad 11 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S first 2: quad 11 */
        "movq 596(%[second]), %%xmm0\n" /* C second 2: rounds 21, 22 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 2: rounds 21, 22 */
        "movq 852(%[second]), %%xmm0\n" /* C second 3: rounds 21, 22 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 3: rounds 21, 22 */
        "movdqa %%xmm14, 880(%[memory])\n" /* S first 2: quad 11 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S first 0: K + W of quad 11 */
        "paddd %%xmm10, %%xmm15\n" /* S first 0: K + W of quad 11 */
        "movdqa %%xmm15, 112(%[next_first])\n" /* S first 0: K + W of quad 11 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S first 1: K + W of quad 11 */
        "paddd %%xmm12, %%xmm15\n" /* S first 1: K + W of quad 11 */
        "movdqa %%xmm15, 304(%[next_first])\n" /* S first 1: K + W of quad 11 */
        "movq 1108(%[second]), %%xmm0\n" /* C second 4: rounds 21, 22 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 4: rounds 21, 22 */
        "movq 1364(%[second]), %%xmm0\n" /* C second 5: rounds 21, 22 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 5: rounds 21, 22 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S first 2: K + W of quad 11 */
        "paddd %%xmm14, %%xmm15\n" /* S first 2: K + W of quad 11 */
        "movdqa %%xmm15, 496(%[next_first])\n" /* S first 2: K + W of quad 11 */
        "movdqa %%xmm10, %%xmm15\n" /* S first 0: quad 12 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S first 0: quad 12 */
        "movdqa 320(%[memory]), %%xmm9\n" /* S first 0: quad 12 */
        "sha256msg1 336(%[memory]), %%xmm9\n" /* S first 0: quad 12 */
        "movq 604(%[second]), %%xmm0\n" /* C second 2: rounds 23, 24 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 2: rounds 23, 24 */
        "movq 860(%[second]), %%xmm0\n" /* C second 3: rounds 23, 24 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 3: rounds 23, 24 */
        "paddd %%xmm15, %%xmm9\n" /* S first 0: quad 12 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S first 0: quad 12 */
        "movdqa %%xmm9, 384(%[memory])\n" /* S first 0: quad 12 */
        "movdqa %%xmm12, %%xmm15\n" /* S first 1: quad 12 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S first 1: quad 12 */
        "movdqa 576(%[memory]), %%xmm11\n" /* S first 1: quad 12 */
        "sha256msg1 592(%[memory]), %%xmm11\n" /* S first 1: quad 12 */
        "movq 1116(%[second]), %%xmm0\n" /* C second 4: rounds 23, 24 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 4: rounds 23, 24 */
        "movq 1372(%[second]), %%xmm0\n" /* C second 5: rounds 23, 24 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 5: rounds 23, 24 */
        "paddd %%xmm15, %%xmm11\n" /* S first 1: quad 12 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S first 1: quad 12 */
        "movdqa %%xmm11, 640(%[memory])\n" /* S first 1: quad 12 */
        "movdqa %%xmm14, %%xmm15\n" /* S first 2: quad 12 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S first 2: quad 12 */
        "movdqa 832(%[memory]), %%xmm13\n" /* S first 2: quad 12 */
        "sha256msg1 848(%[memory]), %%xmm13\n" /* S first 2: quad 12 */
        "movq 612(%[second]), %%xmm0\n" /* C second 2: rounds 25, 26 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 2: rounds 25, 26 */
        "movq 868(%[second]), %%xmm0\n" /* C second 3: rounds 25, 26 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 3: rounds 25, 26 */
        "paddd %%xmm15, %%xmm13\n" /* S first 2: quad 12 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S first 2: quad 12 */
        "movdqa %%xmm13, 896(%[memory])\n" /* S first 2: quad 12 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S first 0: K + W of quad 12 */
        "paddd %%xmm9, %%xmm15\n" /* S first 0: K + W of quad 12 */
        "movdqa %%xmm15, 128(%[next_first])\n" /* S first 0: K + W of quad 12 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S first 1: K + W of quad 12 */
        "movq 1124(%[second]), %%xmm0\n" /* C second 4: rounds 25, 26 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 4: rounds 25, 26 */
        "movq 1380(%[second]), %%xmm0\n" /* C second 5: rounds 25, 26 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 5: rounds 25, 26 */
        "paddd %%xmm11, %%xmm15\n" /* S first 1: K + W of quad 12 */
        "movdqa %%xmm15, 320(%[next_first])\n" /* S first 1: K + W of quad 12 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S first 2: K + W of quad 12 */
        "paddd %%xmm13, %%xmm15\n" /* S first 2: K + W of quad 12 */
        "movdqa %%xmm15, 512(%[next_first])\n" /* S first 2: K + W of quad 12 */
        "movdqa %%xmm9, %%xmm15\n" /* S first 0: quad 13 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S first 0: quad 13 */
        "movq 620(%[second]), %%xmm0\n" /* C second 2: rounds 27, 28 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 2: rounds 27, 28 */
        "movq 876(%[second]), %%xmm0\n" /* C second 3: rounds 27, 28 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 3: rounds 27, 28 */
        "movdqa 336(%[memory]), %%xmm10\n" /* S first 0: quad 13 */
        "sha256msg1 352(%[memory]), %%xmm10\n" /* S first 0: quad 13 */
        "paddd %%xmm15, %%xmm10\n" /* S first 0: quad 13 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S first 0: quad 13 */
        "movdqa %%xmm11, %%xmm15\n" /* S first 1: quad 13 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S first 1: quad 13 */
        "movdqa 592(%[memory]), %%xmm12\n" /* S first 1: quad 13 */
        "movq 1132(%[second]), %%xmm0\n" /* C second 4: rounds 27, 28 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 4: rounds 27, 28 */
        "movq 1388(%[second]), %%xmm0\n" /* C second 5: rounds 27, 28 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 5: rounds 27, 28 */
        "sha256msg1 608(%[memory]), %%xmm12\n" /* S first 1: quad 13 */
        "paddd %%xmm15, %%xmm12\n" /* S first 1: quad 13 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S first 1: quad 13 */
        "movdqa %%xmm13, %%xmm15\n" /* S first 2: quad 13 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S first 2: quad 13 */
        "movdqa 848(%[memory]), %%xmm14\n" /* S first 2: quad 13 */
        "sha256msg1 864(%[memory]), %%xmm14\n" /* S first 2: quad 13 */
        "movq 628(%[second]), %%xmm0\n" /* C second 2: rounds 29, 30 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 2: rounds 29, 30 */
        "movq 884(%[second]), %%xmm0\n" /* C second 3: rounds 29, 30 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 3: rounds 29, 30 */
        "paddd %%xmm15, %%xmm14\n" /* S first 2: quad 13 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S first 2: quad 13 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S first 0: K + W of quad 13 */
        "paddd %%xmm10, %%xmm15\n" /* S first 0: K + W of quad 13 */
        "movdqa %%xmm15, 144(%[next_first])\n" /* S first 0: K + W of quad 13 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S first 1: K + W of quad 13 */
        "paddd %%xmm12, %%xmm15\n" /* S first 1: K + W of quad 13 */
        "movq 1140(%[second]), %%xmm0\n" /* C second 4: rounds 29, 30 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 4: rounds 29, 30 */
        "movq 1396(%[second]), %%xmm0\n" /* C second 5: rounds 29, 30 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 5: rounds 29, 30 */
        "movdqa %%xmm15, 336(%[next_first])\n" /* S first 1: K + W of quad 13 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S first 2: K + W of quad 13 */
        "paddd %%xmm14, %%xmm15\n" /* S first 2: K + W of quad 13 */
        "movdqa %%xmm15, 528(%[next_first])\n" /* S first 2: K + W of quad 13 */
        "movdqa %%xmm10, %%xmm15\n" /* S first 0: quad 14 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S first 0: quad 14 */
        "movdqa 352(%[memory]), %%xmm9\n" /* S first 0: quad 14 */
        "movq 636(%[second]), %%xmm0\n" /* C second 2: rounds 31, 32 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 2: rounds 31, 32 */
        "movq 892(%[second]), %%xmm0\n" /* C second 3: rounds 31, 32 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 3: rounds 31, 32 */
        "sha256msg1 368(%[memory]), %%xmm9\n" /* S first 0: quad 14 */
        "paddd %%xmm15, %%xmm9\n" /* S first 0: quad 14 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S first 0: quad 14 */
        "movdqa %%xmm12, %%xmm15\n" /* S first 1: quad 14 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S first 1: quad 14 */
        "movdqa 608(%[memory]), %%xmm11\n" /* S first 1: quad 14 */
        "sha256msg1 624(%[memory]), %%xmm11\n" /* S first 1: quad 14 */
        "movq 1148(%[second]), %%xmm0\n" /* C second 4: rounds 31, 32 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 4: rounds 31, 32 */
        "movq 1404(%[second]), %%xmm0\n" /* C second 5: rounds 31, 32 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 5: rounds 31, 32 */
        "paddd %%xmm15, %%xmm11\n" /* S first 1: quad 14 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S first 1: quad 14 */
        "movdqa %%xmm14, %%xmm15\n" /* S first 2: quad 14 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S first 2: quad 14 */
        "movdqa 864(%[memory]), %%xmm13\n" /* S first 2: quad 14 */
        "sha256msg1 880(%[memory]), %%xmm13\n" /* S first 2: quad 14 */
        "paddd %%xmm15, %%xmm13\n" /* S first 2: quad 14 */
        "movq 644(%[second]), %%xmm0\n" /* C second 2: rounds 33, 34 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 2: rounds 33, 34 */
        "movq 900(%[second]), %%xmm0\n" /* C second 3: rounds 33, 34 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 3: rounds 33, 34 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S first 2: quad 14 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S first 0: K + W of quad 14 */
        "paddd %%xmm9, %%xmm15\n" /* S first 0: K + W of quad 14 */
        "movdqa %%xmm15, 160(%[next_first])\n" /* S first 0: K + W of quad 14 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S first 1: K + W of quad 14 */
        "paddd %%xmm11, %%xmm15\n" /* S first 1: K + W of quad 14 */
        "movdqa %%xmm15, 352(%[next_first])\n" /* S first 1: K + W of quad 14 */
        "movq 1156(%[second]), %%xmm0\n" /* C second 4: rounds 33, 34 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 4: rounds 33, 34 */
        "movq 1412(%[second]), %%xmm0\n" /* C second 5: rounds 33, 34 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 5: rounds 33, 34 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S first 2: K + W of quad 14 */
        "paddd %%xmm13, %%xmm15\n" /* S first 2: K + W of quad 14 */
        "movdqa %%xmm15, 544(%[next_first])\n" /* S first 2: K + W of quad 14 */
        "movdqa %%xmm9, %%xmm15\n" /* S first 0: quad 15 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S first 0: quad 15 */
        "movdqa 368(%[memory]), %%xmm10\n" /* S first 0: quad 15 */
        "sha256msg1 384(%[memory]), %%xmm10\n" /* S first 0: quad 15 */
        "movq 652(%[second]), %%xmm0\n" /* C second 2: rounds 35, 36 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 2: rounds 35, 36 */
        "movq 908(%[second]), %%xmm0\n" /* C second 3: rounds 35, 36 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 3: rounds 35, 36 */
        "paddd %%xmm15, %%xmm10\n" /* S first 0: quad 15 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S first 0: quad 15 */
        "movdqa %%xmm11, %%xmm15\n" /* S first 1: quad 15 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S first 1: quad 15 */
        "movdqa 624(%[memory]), %%xmm12\n" /* S first 1: quad 15 */
        "sha256msg1 640(%[memory]), %%xmm12\n" /* S first 1: quad 15 */
        "paddd %%xmm15, %%xmm12\n" /* S first 1: quad 15 */
        "movq 1164(%[second]), %%xmm0\n" /* C second 4: rounds 35, 36 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 4: rounds 35, 36 */
        "movq 1420(%[second]), %%xmm0\n" /* C second 5: rounds 35, 36 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 5: rounds 35, 36 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S first 1: quad 15 */
        "movdqa %%xmm13, %%xmm15\n" /* S first 2: quad 15 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S first 2: quad 15 */
        "movdqa 880(%[memory]), %%xmm14\n" /* S first 2: quad 15 */
        "sha256msg1 896(%[memory]), %%xmm14\n" /* S first 2: quad 15 */
        "paddd %%xmm15, %%xmm14\n" /* S first 2: quad 15 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S first 2: quad 15 */
        "movq 660(%[second]), %%xmm0\n" /* C second 2: rounds 37, 38 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 2: rounds 37, 38 */
        "movq 916(%[second]), %%xmm0\n" /* C second 3: rounds 37, 38 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 3: rounds 37, 38 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S first 0: K + W of quad 15 */
        "paddd %%xmm10, %%xmm15\n" /* S first 0: K + W of quad 15 */
        "movdqa %%xmm15, 176(%[next_first])\n" /* S first 0: K + W of quad 15 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S first 1: K + W of quad 15 */
        "paddd %%xmm12, %%xmm15\n" /* S first 1: K + W of quad 15 */
        "movdqa %%xmm15, 368(%[next_first])\n" /* S first 1: K + W of quad 15 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S first 2: K + W of quad 15 */
        "movq 1172(%[second]), %%xmm0\n" /* C second 4: rounds 37, 38 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 4: rounds 37, 38 */
        "movq 1428(%[second]), %%xmm0\n" /* C second 5: rounds 37, 38 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 5: rounds 37, 38 */
        "paddd %%xmm14, %%xmm15\n" /* S first 2: K + W of quad 15 */
        "movdqa %%xmm15, 560(%[next_first])\n" /* S first 2: K + W of quad 15 */
        "movdqa 144(%[memory]), %%xmm9\n" /* S first 3: quad 4 */
        "movdqa %%xmm9, 256(%[memory])\n" /* S first 3: quad 4 */
        "movdqa 160(%[memory]), %%xmm11\n" /* S first 4: quad 4 */
        "movdqa %%xmm11, 512(%[memory])\n" /* S first 4: quad 4 */
        "movdqa 176(%[memory]), %%xmm13\n" /* S first 5: quad 4 */
        "movq 668(%[second]), %%xmm0\n" /* C second 2: rounds 39, 40 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 2: rounds 39, 40 */
        "movq 924(%[second]), %%xmm0\n" /* C second 3: rounds 39, 40 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 3: rounds 39, 40 */
        "movdqa %%xmm13, 768(%[memory])\n" /* S first 5: quad 4 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S first 3: K + W of quad 4 */
        "paddd %%xmm9, %%xmm15\n" /* S first 3: K + W of quad 4 */
        "movdqa %%xmm15, 576(%[next_first])\n" /* S first 3: K + W of quad 4 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S first 4: K + W of quad 4 */
        "paddd %%xmm11, %%xmm15\n" /* S first 4: K + W of quad 4 */
        "movdqa %%xmm15, 768(%[next_first])\n" /* S first 4: K + W of quad 4 */
        "movq 1180(%[second]), %%xmm0\n" /* C second 4: rounds 39, 40 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 4: rounds 39, 40 */
        "movq 1436(%[second]), %%xmm0\n" /* C second 5: rounds 39, 40 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 5: rounds 39, 40 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S first 5: K + W of quad 4 */
        "paddd %%xmm13, %%xmm15\n" /* S first 5: K + W of quad 4 */
        "movdqa %%xmm15, 960(%[next_first])\n" /* S first 5: K + W of quad 4 */
        "movdqa %%xmm9, %%xmm15\n" /* S first 3: quad 5 */
        "palignr $4, 384(%[constants]), %%xmm15\n" /* S first 3: quad 5 */
        "movdqa 112(%[constants]), %%xmm10\n" /* S first 3: quad 5 */
        "paddd %%xmm15, %%xmm10\n" /* S first 3: quad 5 */
        "movq 676(%[second]), %%xmm0\n" /* C second 2: rounds 41, 42 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 2: rounds 41, 42 */
        "movq 932(%[second]), %%xmm0\n" /* C second 3: rounds 41, 42 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 3: rounds 41, 42 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S first 3: quad 5 */
        "movdqa %%xmm10, 272(%[memory])\n" /* S first 3: quad 5 */
        "movdqa %%xmm11, %%xmm15\n" /* S first 4: quad 5 */
        "palignr $4, 384(%[constants]), %%xmm15\n" /* S first 4: quad 5 */
        "movdqa 112(%[constants]), %%xmm12\n" /* S first 4: quad 5 */
        "paddd %%xmm15, %%xmm12\n" /* S first 4: quad 5 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S first 4: quad 5 */
        "movq 1188(%[second]), %%xmm0\n" /* C second 4: rounds 41, 42 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 4: rounds 41, 42 */
        "movq 1444(%[second]), %%xmm0\n" /* C second 5: rounds 41, 42 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 5: rounds 41, 42 */
        "movdqa %%xmm12, 528(%[memory])\n" /* S first 4: quad 5 */
        "movdqa %%xmm13, %%xmm15\n" /* S first 5: quad 5 */
        "palignr $4, 384(%[constants]), %%xmm15\n" /* S first 5: quad 5 */
        "movdqa 112(%[constants]), %%xmm14\n" /* S first 5: quad 5 */
        "paddd %%xmm15, %%xmm14\n" /* S first 5: quad 5 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S first 5: quad 5 */
        "movdqa %%xmm14, 784(%[memory])\n" /* S first 5: quad 5 */
        "movq 684(%[second]), %%xmm0\n" /* C second 2: rounds 43, 44 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 2: rounds 43, 44 */
        "movq 940(%[second]), %%xmm0\n" /* C second 3: rounds 43, 44 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 3: rounds 43, 44 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S first 3: K + W of quad 5 */
        "paddd %%xmm10, %%xmm15\n" /* S first 3: K + W of quad 5 */
        "movdqa %%xmm15, 592(%[next_first])\n" /* S first 3: K + W of quad 5 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S first 4: K + W of quad 5 */
        "paddd %%xmm12, %%xmm15\n" /* S first 4: K + W of quad 5 */
        "movdqa %%xmm15, 784(%[next_first])\n" /* S first 4: K + W of quad 5 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S first 5: K + W of quad 5 */
        "movq 1196(%[second]), %%xmm0\n" /* C second 4: rounds 43, 44 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 4: rounds 43, 44 */
        "movq 1452(%[second]), %%xmm0\n" /* C second 5: rounds 43, 44 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 5: rounds 43, 44 */
        "paddd %%xmm14, %%xmm15\n" /* S first 5: K + W of quad 5 */
        "movdqa %%xmm15, 976(%[next_first])\n" /* S first 5: K + W of quad 5 */
        "movdqa %%xmm10, %%xmm15\n" /* S first 3: quad 6 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S first 3: quad 6 */
        "movdqa %%xmm15, %%xmm9\n" /* S first 3: quad 6 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S first 3: quad 6 */
        "movdqa %%xmm9, 288(%[memory])\n" /* S first 3: quad 6 */
        "movq 692(%[second]), %%xmm0\n" /* C second 2: rounds 45, 46 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 2: rounds 45, 46 */
        "movq 948(%[second]), %%xmm0\n" /* C second 3: rounds 45, 46 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 3: rounds 45, 46 */
        "movdqa %%xmm12, %%xmm15\n" /* S first 4: quad 6 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S first 4: quad 6 */
        "movdqa %%xmm15, %%xmm11\n" /* S first 4: quad 6 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S first 4: quad 6 */
        "movdqa %%xmm11, 544(%[memory])\n" /* S first 4: quad 6 */
        "movdqa %%xmm14, %%xmm15\n" /* S first 5: quad 6 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S first 5: quad 6 */
        "movq 1204(%[second]), %%xmm0\n" /* C second 4: rounds 45, 46 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 4: rounds 45, 46 */
        "movq 1460(%[second]), %%xmm0\n" /* C second 5: rounds 45, 46 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 5: rounds 45, 46 */
        "movdqa %%xmm15, %%xmm13\n" /* S first 5: quad 6 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S first 5: quad 6 */
        "movdqa %%xmm13, 800(%[memory])\n" /* S first 5: quad 6 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S first 3: K + W of quad 6 */
        "paddd %%xmm9, %%xmm15\n" /* S first 3: K + W of quad 6 */
        "movdqa %%xmm15, 608(%[next_first])\n" /* S first 3: K + W of quad 6 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S first 4: K + W of quad 6 */
        "movq 700(%[second]), %%xmm0\n" /* C second 2: rounds 47, 48 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 2: rounds 47, 48 */
        "movq 956(%[second]), %%xmm0\n" /* C second 3: rounds 47, 48 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 3: rounds 47, 48 */
        "paddd %%xmm11, %%xmm15\n" /* S first 4: K + W of quad 6 */
        "movdqa %%xmm15, 800(%[next_first])\n" /* S first 4: K + W of quad 6 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S first 5: K + W of quad 6 */
        "paddd %%xmm13, %%xmm15\n" /* S first 5: K + W of quad 6 */
        "movdqa %%xmm15, 992(%[next_first])\n" /* S first 5: K + W of quad 6 */
        "movdqa %%xmm9, %%xmm15\n" /* S first 3: quad 7 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S first 3: quad 7 */
        "movq 1212(%[second]), %%xmm0\n" /* C second 4: rounds 47, 48 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 4: rounds 47, 48 */
        "movq 1468(%[second]), %%xmm0\n" /* C second 5: rounds 47, 48 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 5: rounds 47, 48 */
        "movdqa 384(%[constants]), %%xmm10\n" /* S first 3: quad 7 */
        "sha256msg1 256(%[memory]), %%xmm10\n" /* S first 3: quad 7 */
        "paddd %%xmm15, %%xmm10\n" /* S first 3: quad 7 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S first 3: quad 7 */
        "movdqa %%xmm10, 304(%[memory])\n" /* S first 3: quad 7 */
        "movdqa %%xmm11, %%xmm15\n" /* S first 4: quad 7 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S first 4: quad 7 */
        "movq 708(%[second]), %%xmm0\n" /* C second 2: rounds 49, 50 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 2: rounds 49, 50 */
        "movq 964(%[second]), %%xmm0\n" /* C second 3: rounds 49, 50 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 3: rounds 49, 50 */
        "movdqa 384(%[constants]), %%xmm12\n" /* S first 4: quad 7 */
        "sha256msg1 512(%[memory]), %%xmm12\n" /* S first 4: quad 7 */
        "paddd %%xmm15, %%xmm12\n" /* S first 4: quad 7 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S first 4: quad 7 */
        "movdqa %%xmm12, 560(%[memory])\n" /* S first 4: quad 7 */
        "movdqa %%xmm13, %%xmm15\n" /* S first 5: quad 7 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S first 5: quad 7 */
        "movq 1220(%[second]), %%xmm0\n" /* C second 4: rounds 49, 50 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 4: rounds 49, 50 */
        "movq 1476(%[second]), %%xmm0\n" /* C second 5: rounds 49, 50 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 5: rounds 49, 50 */
        "movdqa 384(%[constants]), %%xmm14\n" /* S first 5: quad 7 */
        "sha256msg1 768(%[memory]), %%xmm14\n" /* S first 5: quad 7 */
        "paddd %%xmm15, %%xmm14\n" /* S first 5: quad 7 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S first 5: quad 7 */
        "movdqa %%xmm14, 816(%[memory])\n" /* S first 5: quad 7 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S first 3: K + W of quad 7 */
        "paddd %%xmm10, %%xmm15\n" /* S first 3: K + W of quad 7 */
        "movq 716(%[second]), %%xmm0\n" /* C second 2: rounds 51, 52 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 2: rounds 51, 52 */
        "movq 972(%[second]), %%xmm0\n" /* C second 3: rounds 51, 52 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 3: rounds 51, 52 */
        "movdqa %%xmm15, 624(%[next_first])\n" /* S first 3: K + W of quad 7 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S first 4: K + W of quad 7 */
        "paddd %%xmm12, %%xmm15\n" /* S first 4: K + W of quad 7 */
        "movdqa %%xmm15, 816(%[next_first])\n" /* S first 4: K + W of quad 7 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S first 5: K + W of quad 7 */
        "paddd %%xmm14, %%xmm15\n" /* S first 5: K + W of quad 7 */
        "movdqa %%xmm15, 1008(%[next_first])\n" /* S first 5: K + W of quad 7 */
        "movq 1228(%[second]), %%xmm0\n" /* C second 4: rounds 51, 52 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 4: rounds 51, 52 */
        "movq 1484(%[second]), %%xmm0\n" /* C second 5: rounds 51, 52 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 5: rounds 51, 52 */
        "movdqa %%xmm10, %%xmm15\n" /* S first 3: quad 8 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S first 3: quad 8 */
        "movdqa 256(%[memory]), %%xmm9\n" /* S first 3: quad 8 */
        "sha256msg1 272(%[memory]), %%xmm9\n" /* S first 3: quad 8 */
        "paddd %%xmm15, %%xmm9\n" /* S first 3: quad 8 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S first 3: quad 8 */
        "movdqa %%xmm9, 320(%[memory])\n" /* S first 3: quad 8 */
        "movq 724(%[second]), %%xmm0\n" /* C second 2: rounds 53, 54 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 2: rounds 53, 54 */
        "movq 980(%[second]), %%xmm0\n" /* C second 3: rounds 53, 54 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 3: rounds 53, 54 */
        "movdqa %%xmm12, %%xmm15\n" /* S first 4: quad 8 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S first 4: quad 8 */
        "movdqa 512(%[memory]), %%xmm11\n" /* S first 4: quad 8 */
        "sha256msg1 528(%[memory]), %%xmm11\n" /* S first 4: quad 8 */
        "paddd %%xmm15, %%xmm11\n" /* S first 4: quad 8 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S first 4: quad 8 */
        "movdqa %%xmm11, 576(%[memory])\n" /* S first 4: quad 8 */
        "movq 1236(%[second]), %%xmm0\n" /* C second 4: rounds 53, 54 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 4: rounds 53, 54 */
        "movq 1492(%[second]), %%xmm0\n" /* C second 5: rounds 53, 54 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 5: rounds 53, 54 */
        "movdqa %%xmm14, %%xmm15\n" /* S first 5: quad 8 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S first 5: quad 8 */
        "movdqa 768(%[memory]), %%xmm13\n" /* S first 5: quad 8 */
        "sha256msg1 784(%[memory]), %%xmm13\n" /* S first 5: quad 8 */
        "paddd %%xmm15, %%xmm13\n" /* S first 5: quad 8 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S first 5: quad 8 */
        "movdqa %%xmm13, 832(%[memory])\n" /* S first 5: quad 8 */
        "movq 732(%[second]), %%xmm0\n" /* C second 2: rounds 55, 56 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 2: rounds 55, 56 */
        "movq 988(%[second]), %%xmm0\n" /* C second 3: rounds 55, 56 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 3: rounds 55, 56 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S first 3: K + W of quad 8 */
        "paddd %%xmm9, %%xmm15\n" /* S first 3: K + W of quad 8 */
        "movdqa %%xmm15, 640(%[next_first])\n" /* S first 3: K + W of quad 8 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S first 4: K + W of quad 8 */
        "paddd %%xmm11, %%xmm15\n" /* S first 4: K + W of quad 8 */
        "movdqa %%xmm15, 832(%[next_first])\n" /* S first 4: K + W of quad 8 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S first 5: K + W of quad 8 */
        "movq 1244(%[second]), %%xmm0\n" /* C second 4: rounds 55, 56 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 4: rounds 55, 56 */
        "movq 1500(%[second]), %%xmm0\n" /* C second 5: rounds 55, 56 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 5: rounds 55, 56 */
        "paddd %%xmm13, %%xmm15\n" /* S first 5: K + W of quad 8 */
        "movdqa %%xmm15, 1024(%[next_first])\n" /* S first 5: K + W of quad 8 */
        "movdqa %%xmm9, %%xmm15\n" /* S first 3: quad 9 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S first 3: quad 9 */
        "movdqa 272(%[memory]), %%xmm10\n" /* S first 3: quad 9 */
        "sha256msg1 288(%[memory]), %%xmm10\n" /* S first 3: quad 9 */
        "paddd %%xmm15, %%xmm10\n" /* S first 3: quad 9 */
        "movq 740(%[second]), %%xmm0\n" /* C second 2: rounds 57, 58 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C second 2: rounds 57, 58 */
        "movq 996(%[second]), %%xmm0\n" /* C second 3: rounds 57, 58 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C second 3: rounds 57, 58 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S first 3: quad 9 */
        "movdqa %%xmm10, 336(%[memory])\n" /* S first 3: quad 9 */
        "movdqa %%xmm11, %%xmm15\n" /* S first 4: quad 9 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S first 4: quad 9 */
        "movdqa 528(%[memory]), %%xmm12\n" /* S first 4: quad 9 */
        "sha256msg1 544(%[memory]), %%xmm12\n" /* S first 4: quad 9 */
        "paddd %%xmm15, %%xmm12\n" /* S first 4: quad 9 */
        "movq 1252(%[second]), %%xmm0\n" /* C second 4: rounds 57, 58 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C second 4: rounds 57, 58 */
        "movq 1508(%[second]), %%xmm0\n" /* C second 5: rounds 57, 58 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C second 5: rounds 57, 58 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S first 4: quad 9 */
        "movdqa %%xmm12, 592(%[memory])\n" /* S first 4: quad 9 */
        "movdqa %%xmm13, %%xmm15\n" /* S first 5: quad 9 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S first 5: quad 9 */
        "movdqa 784(%[memory]), %%xmm14\n" /* S first 5: quad 9 */
        "sha256msg1 800(%[memory]), %%xmm14\n" /* S first 5: quad 9 */
        "paddd %%xmm15, %%xmm14\n" /* S first 5: quad 9 */
        "movq 748(%[second]), %%xmm0\n" /* C second 2: rounds 59, 60 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C second 2: rounds 59, 60 */
        "movdqa %%xmm1, 32(%[memory])\n" /* C second 2: end */
        "movq 1004(%[second]), %%xmm0\n" /* C second 3: rounds 59, 60 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C second 3: rounds 59, 60 */
        "movdqa %%xmm3, 48(%[memory])\n" /* C second 3: end */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S first 5: quad 9 */
        "movdqa %%xmm14, 848(%[memory])\n" /* S first 5: quad 9 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S first 3: K + W of quad 9 */
        "paddd %%xmm10, %%xmm15\n" /* S first 3: K + W of quad 9 */
        "movdqa %%xmm15, 656(%[next_first])\n" /* S first 3: K + W of quad 9 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S first 4: K + W of quad 9 */
        "paddd %%xmm12, %%xmm15\n" /* S first 4: K + W of quad 9 */
        "movq 1260(%[second]), %%xmm0\n" /* C second 4: rounds 59, 60 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C second 4: rounds 59, 60 */
        "movdqa %%xmm5, 64(%[memory])\n" /* C second 4: end */
        "movq 1516(%[second]), %%xmm0\n" /* C second 5: rounds 59, 60 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C second 5: rounds 59, 60 */
        "movdqa %%xmm7, 80(%[memory])\n" /* C second 5: end */
        "movdqa %%xmm15, 848(%[next_first])\n" /* S first 4: K + W of quad 9 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S first 5: K + W of quad 9 */
        "paddd %%xmm14, %%xmm15\n" /* S first 5: K + W of quad 9 */
        "movdqa %%xmm15, 1040(%[next_first])\n" /* S first 5: K + W of quad 9 */
        "movdqa %%xmm10, %%xmm15\n" /* S first 3: quad 10 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S first 3: quad 10 */
        "movdqa 288(%[memory]), %%xmm9\n" /* S first 3: quad 10 */
        "sha256msg1 304(%[memory]), %%xmm9\n" /* S first 3: quad 10 */
        "paddd %%xmm15, %%xmm9\n" /* S first 3: quad 10 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S first 3: quad 10 */
        "movdqa %%xmm9, 352(%[memory])\n" /* S first 3: quad 10 */
        "movdqa %%xmm12, %%xmm15\n" /* S first 4: quad 10 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S first 4: quad 10 */
        "movdqa 544(%[memory]), %%xmm11\n" /* S first 4: quad 10 */
        "sha256msg1 560(%[memory]), %%xmm11\n" /* S first 4: quad 10 */
        "paddd %%xmm15, %%xmm11\n" /* S first 4: quad 10 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S first 4: quad 10 */
        "movdqa %%xmm11, 608(%[memory])\n" /* S first 4: quad 10 */
        "movdqa %%xmm14, %%xmm15\n" /* S first 5: quad 10 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S first 5: quad 10 */
        "movdqa 800(%[memory]), %%xmm13\n" /* S first 5: quad 10 */
        "sha256msg1 816(%[memory]), %%xmm13\n" /* S first 5: quad 10 */
        "paddd %%xmm15, %%xmm13\n" /* S first 5: quad 10 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S first 5: quad 10 */
        "movdqa %%xmm13, 864(%[memory])\n" /* S first 5: quad 10 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S first 3: K + W of quad 10 */
        "paddd %%xmm9, %%xmm15\n" /* S first 3: K + W of quad 10 */
        "movdqa %%xmm15, 672(%[next_first])\n" /* S first 3: K + W of quad 10 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S first 4: K + W of quad 10 */
        "paddd %%xmm11, %%xmm15\n" /* S first 4: K + W of quad 10 */
        "movdqa %%xmm15, 864(%[next_first])\n" /* S first 4: K + W of quad 10 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S first 5: K + W of quad 10 */
        "paddd %%xmm13, %%xmm15\n" /* S first 5: K + W of quad 10 */
        "movdqa %%xmm15, 1056(%[next_first])\n" /* S first 5: K + W of quad 10 */
        "movdqa %%xmm9, %%xmm15\n" /* S first 3: quad 11 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S first 3: quad 11 */
        "movdqa 304(%[memory]), %%xmm10\n" /* S first 3: quad 11 */
        "sha256msg1 320(%[memory]), %%xmm10\n" /* S first 3: quad 11 */
        "paddd %%xmm15, %%xmm10\n" /* S first 3: quad 11 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S first 3: quad 11 */
        "movdqa %%xmm10, 368(%[memory])\n" /* S first 3: quad 11 */
        "movdqa %%xmm11, %%xmm15\n" /* S first 4: quad 11 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S first 4: quad 11 */
        "movdqa 560(%[memory]), %%xmm12\n" /* S first 4: quad 11 */
        "sha256msg1 576(%[memory]), %%xmm12\n" /* S first 4: quad 11 */
        "paddd %%xmm15, %%xmm12\n" /* S first 4: quad 11 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S first 4: quad 11 */
        "movdqa %%xmm12, 624(%[memory])\n" /* S first 4: quad 11 */
        "movdqa %%xmm13, %%xmm15\n" /* S first 5: quad 11 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S first 5: quad 11 */
        "movdqa 816(%[memory]), %%xmm14\n" /* S first 5: quad 11 */
        "sha256msg1 832(%[memory]), %%xmm14\n" /* S first 5: quad 11 */
        "paddd %%xmm15, %%xmm14\n" /* S first 5: quad 11 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S first 5: quad 11 */
        "movdqa %%xmm14, 880(%[memory])\n" /* S first 5: quad 11 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S first 3: K + W of quad 11 */
        "paddd %%xmm10, %%xmm15\n" /* S first 3: K + W of quad 11 */
        "movdqa %%xmm15, 688(%[next_first])\n" /* S first 3: K + W of quad 11 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S first 4: K + W of quad 11 */
        "paddd %%xmm12, %%xmm15\n" /* S first 4: K + W of quad 11 */
        "movdqa %%xmm15, 880(%[next_first])\n" /* S first 4: K + W of quad 11 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S first 5: K + W of quad 11 */
        "paddd %%xmm14, %%xmm15\n" /* S first 5: K + W of quad 11 */
        "movdqa %%xmm15, 1072(%[next_first])\n" /* S first 5: K + W of quad 11 */
        "movdqa %%xmm10, %%xmm15\n" /* S first 3: quad 12 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S first 3: quad 12 */
        "movdqa 320(%[memory]), %%xmm9\n" /* S first 3: quad 12 */
        "sha256msg1 336(%[memory]), %%xmm9\n" /* S first 3: quad 12 */
        "paddd %%xmm15, %%xmm9\n" /* S first 3: quad 12 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S first 3: quad 12 */
        "movdqa %%xmm9, 384(%[memory])\n" /* S first 3: quad 12 */
        "movdqa %%xmm12, %%xmm15\n" /* S first 4: quad 12 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S first 4: quad 12 */
        "movdqa 576(%[memory]), %%xmm11\n" /* S first 4: quad 12 */
        "sha256msg1 592(%[memory]), %%xmm11\n" /* S first 4: quad 12 */
        "paddd %%xmm15, %%xmm11\n" /* S first 4: quad 12 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S first 4: quad 12 */
        "movdqa %%xmm11, 640(%[memory])\n" /* S first 4: quad 12 */
        "movdqa %%xmm14, %%xmm15\n" /* S first 5: quad 12 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S first 5: quad 12 */
        "movdqa 832(%[memory]), %%xmm13\n" /* S first 5: quad 12 */
        "sha256msg1 848(%[memory]), %%xmm13\n" /* S first 5: quad 12 */
        "paddd %%xmm15, %%xmm13\n" /* S first 5: quad 12 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S first 5: quad 12 */
        "movdqa %%xmm13, 896(%[memory])\n" /* S first 5: quad 12 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S first 3: K + W of quad 12 */
        "paddd %%xmm9, %%xmm15\n" /* S first 3: K + W of quad 12 */
        "movdqa %%xmm15, 704(%[next_first])\n" /* S first 3: K + W of quad 12 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S first 4: K + W of quad 12 */
        "paddd %%xmm11, %%xmm15\n" /* S first 4: K + W of quad 12 */
        "movdqa %%xmm15, 896(%[next_first])\n" /* S first 4: K + W of quad 12 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S first 5: K + W of quad 12 */
        "paddd %%xmm13, %%xmm15\n" /* S first 5: K + W of quad 12 */
        "movdqa %%xmm15, 1088(%[next_first])\n" /* S first 5: K + W of quad 12 */
        "movdqa %%xmm9, %%xmm15\n" /* S first 3: quad 13 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S first 3: quad 13 */
        "movdqa 336(%[memory]), %%xmm10\n" /* S first 3: quad 13 */
        "sha256msg1 352(%[memory]), %%xmm10\n" /* S first 3: quad 13 */
        "paddd %%xmm15, %%xmm10\n" /* S first 3: quad 13 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S first 3: quad 13 */
        "movdqa %%xmm11, %%xmm15\n" /* S first 4: quad 13 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S first 4: quad 13 */
        "movdqa 592(%[memory]), %%xmm12\n" /* S first 4: quad 13 */
        "sha256msg1 608(%[memory]), %%xmm12\n" /* S first 4: quad 13 */
        "paddd %%xmm15, %%xmm12\n" /* S first 4: quad 13 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S first 4: quad 13 */
        "movdqa %%xmm13, %%xmm15\n" /* S first 5: quad 13 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S first 5: quad 13 */
        "movdqa 848(%[memory]), %%xmm14\n" /* S first 5: quad 13 */
        "sha256msg1 864(%[memory]), %%xmm14\n" /* S first 5: quad 13 */
        "paddd %%xmm15, %%xmm14\n" /* S first 5: quad 13 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S first 5: quad 13 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S first 3: K + W of quad 13 */
        "paddd %%xmm10, %%xmm15\n" /* S first 3: K + W of quad 13 */
        "movdqa %%xmm15, 720(%[next_first])\n" /* S first 3: K + W of quad 13 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S first 4: K + W of quad 13 */
        "paddd %%xmm12, %%xmm15\n" /* S first 4: K + W of quad 13 */
        "movdqa %%xmm15, 912(%[next_first])\n" /* S first 4: K + W of quad 13 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S first 5: K + W of quad 13 */
        "paddd %%xmm14, %%xmm15\n" /* S first 5: K + W of quad 13 */
        "movdqa %%xmm15, 1104(%[next_first])\n" /* S first 5: K + W of quad 13 */
        "movdqa %%xmm10, %%xmm15\n" /* S first 3: quad 14 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S first 3: quad 14 */
        "movdqa 352(%[memory]), %%xmm9\n" /* S first 3: quad 14 */
        "sha256msg1 368(%[memory]), %%xmm9\n" /* S first 3: quad 14 */
        "paddd %%xmm15, %%xmm9\n" /* S first 3: quad 14 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S first 3: quad 14 */
        "movdqa %%xmm12, %%xmm15\n" /* S first 4: quad 14 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S first 4: quad 14 */
        "movdqa 608(%[memory]), %%xmm11\n" /* S first 4: quad 14 */
        "sha256msg1 624(%[memory]), %%xmm11\n" /* S first 4: quad 14 */
        "paddd %%xmm15, %%xmm11\n" /* S first 4: quad 14 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S first 4: quad 14 */
        "movdqa %%xmm14, %%xmm15\n" /* S first 5: quad 14 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S first 5: quad 14 */
        "movdqa 864(%[memory]), %%xmm13\n" /* S first 5: quad 14 */
        "sha256msg1 880(%[memory]), %%xmm13\n" /* S first 5: quad 14 */
        "paddd %%xmm15, %%xmm13\n" /* S first 5: quad 14 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S first 5: quad 14 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S first 3: K + W of quad 14 */
        "paddd %%xmm9, %%xmm15\n" /* S first 3: K + W of quad 14 */
        "movdqa %%xmm15, 736(%[next_first])\n" /* S first 3: K + W of quad 14 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S first 4: K + W of quad 14 */
        "paddd %%xmm11, %%xmm15\n" /* S first 4: K + W of quad 14 */
        "movdqa %%xmm15, 928(%[next_first])\n" /* S first 4: K + W of quad 14 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S first 5: K + W of quad 14 */
        "paddd %%xmm13, %%xmm15\n" /* S first 5: K + W of quad 14 */
        "movdqa %%xmm15, 1120(%[next_first])\n" /* S first 5: K + W of quad 14 */
        "movdqa %%xmm9, %%xmm15\n" /* S first 3: quad 15 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S first 3: quad 15 */
        "movdqa 368(%[memory]), %%xmm10\n" /* S first 3: quad 15 */
        "sha256msg1 384(%[memory]), %%xmm10\n" /* S first 3: quad 15 */
        "paddd %%xmm15, %%xmm10\n" /* S first 3: quad 15 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S first 3: quad 15 */
        "movdqa %%xmm11, %%xmm15\n" /* S first 4: quad 15 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S first 4: quad 15 */
        "movdqa 624(%[memory]), %%xmm12\n" /* S first 4: quad 15 */
        "sha256msg1 640(%[memory]), %%xmm12\n" /* S first 4: quad 15 */
        "paddd %%xmm15, %%xmm12\n" /* S first 4: quad 15 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S first 4: quad 15 */
        "movdqa %%xmm13, %%xmm15\n" /* S first 5: quad 15 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S first 5: quad 15 */
        "movdqa 880(%[memory]), %%xmm14\n" /* S first 5: quad 15 */
        "sha256msg1 896(%[memory]), %%xmm14\n" /* S first 5: quad 15 */
        "paddd %%xmm15, %%xmm14\n" /* S first 5: quad 15 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S first 5: quad 15 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S first 3: K + W of quad 15 */
        "paddd %%xmm10, %%xmm15\n" /* S first 3: K + W of quad 15 */
        "movdqa %%xmm15, 752(%[next_first])\n" /* S first 3: K + W of quad 15 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S first 4: K + W of quad 15 */
        "paddd %%xmm12, %%xmm15\n" /* S first 4: K + W of quad 15 */
        "movdqa %%xmm15, 944(%[next_first])\n" /* S first 4: K + W of quad 15 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S first 5: K + W of quad 15 */
        "paddd %%xmm14, %%xmm15\n" /* S first 5: K + W of quad 15 */
        "movdqa %%xmm15, 1136(%[next_first])\n" /* S first 5: K + W of quad 15 */
        :
        : [memory] "D"(memory), [constants] "S"(constants), [second] "a"(second), [first] "c"(first), [next_second] "d"(next_second), [next_first] "b"(next_first), [version] "r"(in_r8), [version_before] "r"(in_r9)
        : "memory", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15");
}

/* Only these */
static inline void scan_schedule(struct scan_memory *memory, struct first_schedules *next_first, const uint32_t *constants)
{
    __asm__ volatile(
        ".p2align 6\n"
        "movdqa 96(%[memory]), %%xmm9\n" /* S first 0: quad 4 */
        "movdqa %%xmm9, 256(%[memory])\n" /* S first 0: quad 4 */
        "movdqa 112(%[memory]), %%xmm11\n" /* S first 1: quad 4 */
        "movdqa %%xmm11, 512(%[memory])\n" /* S first 1: quad 4 */
        "movdqa 128(%[memory]), %%xmm13\n" /* S first 2: quad 4 */
        "movdqa %%xmm13, 768(%[memory])\n" /* S first 2: quad 4 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S first 0: K + W of quad 4 */
        "paddd %%xmm9, %%xmm15\n" /* S first 0: K + W of quad 4 */
        "movdqa %%xmm15, 0(%[next_first])\n" /* S first 0: K + W of quad 4 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S first 1: K + W of quad 4 */
        "paddd %%xmm11, %%xmm15\n" /* S first 1: K + W of quad 4 */
        "movdqa %%xmm15, 192(%[next_first])\n" /* S first 1: K + W of quad 4 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S first 2: K + W of quad 4 */
        "paddd %%xmm13, %%xmm15\n" /* S first 2: K + W of quad 4 */
        "movdqa %%xmm15, 384(%[next_first])\n" /* S first 2: K + W of quad 4 */
        "movdqa %%xmm9, %%xmm15\n" /* S first 0: quad 5 */
        "palignr $4, 384(%[constants]), %%xmm15\n" /* S first 0: quad 5 */
        "movdqa 112(%[constants]), %%xmm10\n" /* S first 0: quad 5 */
        "paddd %%xmm15, %%xmm10\n" /* S first 0: quad 5 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S first 0: quad 5 */
        "movdqa %%xmm10, 272(%[memory])\n" /* S first 0: quad 5 */
        "movdqa %%xmm11, %%xmm15\n" /* S first 1: quad 5 */
        "palignr $4, 384(%[constants]), %%xmm15\n" /* S first 1: quad 5 */
        "movdqa 112(%[constants]), %%xmm12\n" /* S first 1: quad 5 */
        "paddd %%xmm15, %%xmm12\n" /* S first 1: quad 5 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S first 1: quad 5 */
        "movdqa %%xmm12, 528(%[memory])\n" /* S first 1: quad 5 */
        "movdqa %%xmm13, %%xmm15\n" /* S first 2: quad 5 */
        "palignr $4, 384(%[constants]), %%xmm15\n" /* S first 2: quad 5 */
        "movdqa 112(%[constants]), %%xmm14\n" /* S first 2: quad 5 */
        "paddd %%xmm15, %%xmm14\n" /* S first 2: quad 5 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S first 2: quad 5 */
        "movdqa %%xmm14, 784(%[memory])\n" /* S first 2: quad 5 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S first 0: K + W of quad 5 */
        "paddd %%xmm10, %%xmm15\n" /* S first 0: K + W of quad 5 */
        "movdqa %%xmm15, 16(%[next_first])\n" /* S first 0: K + W of quad 5 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S first 1: K + W of quad 5 */
        "paddd %%xmm12, %%xmm15\n" /* S first 1: K + W of quad 5 */
        "movdqa %%xmm15, 208(%[next_first])\n" /* S first 1: K + W of quad 5 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S first 2: K + W of quad 5 */
        "paddd %%xmm14, %%xmm15\n" /* S first 2: K + W of quad 5 */
        "movdqa %%xmm15, 400(%[next_first])\n" /* S first 2: K + W of quad 5 */
        "movdqa %%xmm10, %%xmm15\n" /* S first 0: quad 6 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S first 0: quad 6 */
        "movdqa %%xmm15, %%xmm9\n" /* S first 0: quad 6 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S first 0: quad 6 */
        "movdqa %%xmm9, 288(%[memory])\n" /* S first 0: quad 6 */
        "movdqa %%xmm12, %%xmm15\n" /* S first 1: quad 6 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S first 1: quad 6 */
        "movdqa %%xmm15, %%xmm11\n" /* S first 1: quad 6 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S first 1: quad 6 */
        "movdqa %%xmm11, 544(%[memory])\n" /* S first 1: quad 6 */
        "movdqa %%xmm14, %%xmm15\n" /* S first 2: quad 6 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S first 2: quad 6 */
        "movdqa %%xmm15, %%xmm13\n" /* S first 2: quad 6 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S first 2: quad 6 */
        "movdqa %%xmm13, 800(%[memory])\n" /* S first 2: quad 6 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S first 0: K + W of quad 6 */
        "paddd %%xmm9, %%xmm15\n" /* S first 0: K + W of quad 6 */
        "movdqa %%xmm15, 32(%[next_first])\n" /* S first 0: K + W of quad 6 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S first 1: K + W of quad 6 */
        "paddd %%xmm11, %%xmm15\n" /* S first 1: K + W of quad 6 */
        "movdqa %%xmm15, 224(%[next_first])\n" /* S first 1: K + W of quad 6 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S first 2: K + W of quad 6 */
        "paddd %%xmm13, %%xmm15\n" /* S first 2: K + W of quad 6 */
        "movdqa %%xmm15, 416(%[next_first])\n" /* S first 2: K + W of quad 6 */
        "movdqa %%xmm9, %%xmm15\n" /* S first 0: quad 7 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S first 0: quad 7 */
        "movdqa 384(%[constants]), %%xmm10\n" /* S first 0: quad 7 */
        "sha256msg1 256(%[memory]), %%xmm10\n" /* S first 0: quad 7 */
        "paddd %%xmm15, %%xmm10\n" /* S first 0: quad 7 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S first 0: quad 7 */
        "movdqa %%xmm10, 304(%[memory])\n" /* S first 0: quad 7 */
        "movdqa %%xmm11, %%xmm15\n" /* S first 1: quad 7 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S first 1: quad 7 */
        "movdqa 384(%[constants]), %%xmm12\n" /* S first 1: quad 7 */
        "sha256msg1 512(%[memory]), %%xmm12\n" /* S first 1: quad 7 */
        "paddd %%xmm15, %%xmm12\n" /* S first 1: quad 7 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S first 1: quad 7 */
        "movdqa %%xmm12, 560(%[memory])\n" /* S first 1: quad 7 */
        "movdqa %%xmm13, %%xmm15\n" /* S first 2: quad 7 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S first 2: quad 7 */
        "movdqa 384(%[constants]), %%xmm14\n" /* S first 2: quad 7 */
        "sha256msg1 768(%[memory]), %%xmm14\n" /* S first 2: quad 7 */
        "paddd %%xmm15, %%xmm14\n" /* S first 2: quad 7 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S first 2: quad 7 */
        "movdqa %%xmm14, 816(%[memory])\n" /* S first 2: quad 7 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S first 0: K + W of quad 7 */
        "paddd %%xmm10, %%xmm15\n" /* S first 0: K + W of quad 7 */
        "movdqa %%xmm15, 48(%[next_first])\n" /* S first 0: K + W of quad 7 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S first 1: K + W of quad 7 */
        "paddd %%xmm12, %%xmm15\n" /* S first 1: K + W of quad 7 */
        "movdqa %%xmm15, 240(%[next_first])\n" /* S first 1: K + W of quad 7 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S first 2: K + W of quad 7 */
        "paddd %%xmm14, %%xmm15\n" /* S first 2: K + W of quad 7 */
        "movdqa %%xmm15, 432(%[next_first])\n" /* S first 2: K + W of quad 7 */
        "movdqa %%xmm10, %%xmm15\n" /* S first 0: quad 8 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S first 0: quad 8 */
        "movdqa 256(%[memory]), %%xmm9\n" /* S first 0: quad 8 */
        "sha256msg1 272(%[memory]), %%xmm9\n" /* S first 0: quad 8 */
        "paddd %%xmm15, %%xmm9\n" /* S first 0: quad 8 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S first 0: quad 8 */
        "movdqa %%xmm9, 320(%[memory])\n" /* S first 0: quad 8 */
        "movdqa %%xmm12, %%xmm15\n" /* S first 1: quad 8 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S first 1: quad 8 */
        "movdqa 512(%[memory]), %%xmm11\n" /* S first 1: quad 8 */
        "sha256msg1 528(%[memory]), %%xmm11\n" /* S first 1: quad 8 */
        "paddd %%xmm15, %%xmm11\n" /* S first 1: quad 8 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S first 1: quad 8 */
        "movdqa %%xmm11, 576(%[memory])\n" /* S first 1: quad 8 */
        "movdqa %%xmm14, %%xmm15\n" /* S first 2: quad 8 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S first 2: quad 8 */
        "movdqa 768(%[memory]), %%xmm13\n" /* S first 2: quad 8 */
        "sha256msg1 784(%[memory]), %%xmm13\n" /* S first 2: quad 8 */
        "paddd %%xmm15, %%xmm13\n" /* S first 2: quad 8 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S first 2: quad 8 */
        "movdqa %%xmm13, 832(%[memory])\n" /* S first 2: quad 8 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S first 0: K + W of quad 8 */
        "paddd %%xmm9, %%xmm15\n" /* S first 0: K + W of quad 8 */
        "movdqa %%xmm15, 64(%[next_first])\n" /* S first 0: K + W of quad 8 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S first 1: K + W of quad 8 */
        "paddd %%xmm11, %%xmm15\n" /* S first 1: K + W of quad 8 */
        "movdqa %%xmm15, 256(%[next_first])\n" /* S first 1: K + W of quad 8 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S first 2: K + W of quad 8 */
        "paddd %%xmm13, %%xmm15\n" /* S first 2: K + W of quad 8 */
        "movdqa %%xmm15, 448(%[next_first])\n" /* S first 2: K + W of quad 8 */
        "movdqa %%xmm9, %%xmm15\n" /* S first 0: quad 9 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S first 0: quad 9 */
        "movdqa 272(%[memory]), %%xmm10\n" /* S first 0: quad 9 */
        "sha256msg1 288(%[memory]), %%xmm10\n" /* S first 0: quad 9 */
        "paddd %%xmm15, %%xmm10\n" /* S first 0: quad 9 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S first 0: quad 9 */
        "movdqa %%xmm10, 336(%[memory])\n" /* S first 0: quad 9 */
        "movdqa %%xmm11, %%xmm15\n" /* S first 1: quad 9 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S first 1: quad 9 */
        "movdqa 528(%[memory]), %%xmm12\n" /* S first 1: quad 9 */
        "sha256msg1 544(%[memory]), %%xmm12\n" /* S first 1: quad 9 */
        "paddd %%xmm15, %%xmm12\n" /* S first 1: quad 9 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S first 1: quad 9 */
        "movdqa %%xmm12, 592(%[memory])\n" /* S first 1: quad 9 */
        "movdqa %%xmm13, %%xmm15\n" /* S first 2: quad 9 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S first 2: quad 9 */
        "movdqa 784(%[memory]), %%xmm14\n" /* S first 2: quad 9 */
        "sha256msg1 800(%[memory]), %%xmm14\n" /* S first 2: quad 9 */
        "paddd %%xmm15, %%xmm14\n" /* S first 2: quad 9 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S first 2: quad 9 */
        "movdqa %%xmm14, 848(%[memory])\n" /* S first 2: quad 9 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S first 0: K + W of quad 9 */
        "paddd %%xmm10, %%xmm15\n" /* S first 0: K + W of quad 9 */
        "movdqa %%xmm15, 80(%[next_first])\n" /* S first 0: K + W of quad 9 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S first 1: K + W of quad 9 */
        "paddd %%xmm12, %%xmm15\n" /* S first 1: K + W of quad 9 */
        "movdqa %%xmm15, 272(%[next_first])\n" /* S first 1: K + W of quad 9 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S first 2: K + W of quad 9 */
        "paddd %%xmm14, %%xmm15\n" /* S first 2: K + W of quad 9 */
        "movdqa %%xmm15, 464(%[next_first])\n" /* S first 2: K + W of quad 9 */
        "movdqa %%xmm10, %%xmm15\n" /* S first 0: quad 10 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S first 0: quad 10 */
        "movdqa 288(%[memory]), %%xmm9\n" /* S first 0: quad 10 */
        "sha256msg1 304(%[memory]), %%xmm9\n" /* S first 0: quad 10 */
        "paddd %%xmm15, %%xmm9\n" /* S first 0: quad 10 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S first 0: quad 10 */
        "movdqa %%xmm9, 352(%[memory])\n" /* S first 0: quad 10 */
        "movdqa %%xmm12, %%xmm15\n" /* S first 1: quad 10 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S first 1: quad 10 */
        "movdqa 544(%[memory]), %%xmm11\n" /* S first 1: quad 10 */
        "sha256msg1 560(%[memory]), %%xmm11\n" /* S first 1: quad 10 */
        "paddd %%xmm15, %%xmm11\n" /* S first 1: quad 10 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S first 1: quad 10 */
        "movdqa %%xmm11, 608(%[memory])\n" /* S first 1: quad 10 */
        "movdqa %%xmm14, %%xmm15\n" /* S first 2: quad 10 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S first 2: quad 10 */
        "movdqa 800(%[memory]), %%xmm13\n" /* S first 2: quad 10 */
        "sha256msg1 816(%[memory]), %%xmm13\n" /* S first 2: quad 10 */
        "paddd %%xmm15, %%xmm13\n" /* S first 2: quad 10 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S first 2: quad 10 */
        "movdqa %%xmm13, 864(%[memory])\n" /* S first 2: quad 10 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S first 0: K + W of quad 10 */
        "paddd %%xmm9, %%xmm15\n" /* S first 0: K + W of quad 10 */
        "movdqa %%xmm15, 96(%[next_first])\n" /* S first 0: K + W of quad 10 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S first 1: K + W of quad 10 */
        "paddd %%xmm11, %%xmm15\n" /* S first 1: K + W of quad 10 */
        "movdqa %%xmm15, 288(%[next_first])\n" /* S first 1: K + W of quad 10 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S first 2: K + W of quad 10 */
        "paddd %%xmm13, %%xmm15\n" /* S first 2: K + W of quad 10 */
        "movdqa %%xmm15, 480(%[next_first])\n" /* S first 2: K + W of quad 10 */
        "movdqa %%xmm9, %%xmm15\n" /* S first 0: quad 11 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S first 0: quad 11 */
        "movdqa 304(%[memory]), %%xmm10\n" /* S first 0: quad 11 */
        "sha256msg1 320(%[memory]), %%xmm10\n" /* S first 0: quad 11 */
        "paddd %%xmm15, %%xmm10\n" /* S first 0: quad 11 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S first 0: quad 11 */
        "movdqa %%xmm10, 368(%[memory])\n" /* S first 0: quad 11 */
        "movdqa %%xmm11, %%xmm15\n" /* S first 1: quad 11 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S first 1: quad 11 */
        "movdqa 560(%[memory]), %%xmm12\n" /* S first 1: quad 11 */
        "sha256msg1 576(%[memory]), %%xmm12\n" /* S first 1: quad 11 */
        "paddd %%xmm15, %%xmm12\n" /* S first 1: quad 11 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S first 1: quad 11 */
        "movdqa %%xmm12, 624(%[memory])\n" /* S first 1: quad 11 */
        "movdqa %%xmm13, %%xmm15\n" /* S first 2: quad 11 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S first 2: quad 11 */
        "movdqa 816(%[memory]), %%xmm14\n" /* S first 2: quad 11 */
        "sha256msg1 832(%[memory]), %%xmm14\n" /* S first 2: quad 11 */
        "paddd %%xmm15, %%xmm14\n" /* S first 2: quad 11 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S first 2: quad 11 */
        "movdqa %%xmm14, 880(%[memory])\n" /* S first 2: quad 11 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S first 0: K + W of quad 11 */
        "paddd %%xmm10, %%xmm15\n" /* S first 0: K + W of quad 11 */
        "movdqa %%xmm15, 112(%[next_first])\n" /* S first 0: K + W of quad 11 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S first 1: K + W of quad 11 */
        "paddd %%xmm12, %%xmm15\n" /* S first 1: K + W of quad 11 */
        "movdqa %%xmm15, 304(%[next_first])\n" /* S first 1: K + W of quad 11 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S first 2: K + W of quad 11 */
        "paddd %%xmm14, %%xmm15\n" /* S first 2: K + W of quad 11 */
        "movdqa %%xmm15, 496(%[next_first])\n" /* S first 2: K + W of quad 11 */
        "movdqa %%xmm10, %%xmm15\n" /* S first 0: quad 12 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S first 0: quad 12 */
        "movdqa 320(%[memory]), %%xmm9\n" /* S first 0: quad 12 */
        "sha256msg1 336(%[memory]), %%xmm9\n" /* S first 0: quad 12 */
        "paddd %%xmm15, %%xmm9\n" /* S first 0: quad 12 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S first 0: quad 12 */
        "movdqa %%xmm9, 384(%[memory])\n" /* S first 0: quad 12 */
        "movdqa %%xmm12, %%xmm15\n" /* S first 1: quad 12 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S first 1: quad 12 */
        "movdqa 576(%[memory]), %%xmm11\n" /* S first 1: quad 12 */
        "sha256msg1 592(%[memory]), %%xmm11\n" /* S first 1: quad 12 */
        "paddd %%xmm15, %%xmm11\n" /* S first 1: quad 12 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S first 1: quad 12 */
        "movdqa %%xmm11, 640(%[memory])\n" /* S first 1: quad 12 */
        "movdqa %%xmm14, %%xmm15\n" /* S first 2: quad 12 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S first 2: quad 12 */
        "movdqa 832(%[memory]), %%xmm13\n" /* S first 2: quad 12 */
        "sha256msg1 848(%[memory]), %%xmm13\n" /* S first 2: quad 12 */
        "paddd %%xmm15, %%xmm13\n" /* S first 2: quad 12 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S first 2: quad 12 */
        "movdqa %%xmm13, 896(%[memory])\n" /* S first 2: quad 12 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S first 0: K + W of quad 12 */
        "paddd %%xmm9, %%xmm15\n" /* S first 0: K + W of quad 12 */
        "movdqa %%xmm15, 128(%[next_first])\n" /* S first 0: K + W of quad 12 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S first 1: K + W of quad 12 */
        "paddd %%xmm11, %%xmm15\n" /* S first 1: K + W of quad 12 */
        "movdqa %%xmm15, 320(%[next_first])\n" /* S first 1: K + W of quad 12 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S first 2: K + W of quad 12 */
        "paddd %%xmm13, %%xmm15\n" /* S first 2: K + W of quad 12 */
        "movdqa %%xmm15, 512(%[next_first])\n" /* S first 2: K + W of quad 12 */
        "movdqa %%xmm9, %%xmm15\n" /* S first 0: quad 13 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S first 0: quad 13 */
        "movdqa 336(%[memory]), %%xmm10\n" /* S first 0: quad 13 */
        "sha256msg1 352(%[memory]), %%xmm10\n" /* S first 0: quad 13 */
        "paddd %%xmm15, %%xmm10\n" /* S first 0: quad 13 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S first 0: quad 13 */
        "movdqa %%xmm11, %%xmm15\n" /* S first 1: quad 13 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S first 1: quad 13 */
        "movdqa 592(%[memory]), %%xmm12\n" /* S first 1: quad 13 */
        "sha256msg1 608(%[memory]), %%xmm12\n" /* S first 1: quad 13 */
        "paddd %%xmm15, %%xmm12\n" /* S first 1: quad 13 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S first 1: quad 13 */
        "movdqa %%xmm13, %%xmm15\n" /* S first 2: quad 13 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S first 2: quad 13 */
        "movdqa 848(%[memory]), %%xmm14\n" /* S first 2: quad 13 */
        "sha256msg1 864(%[memory]), %%xmm14\n" /* S first 2: quad 13 */
        "paddd %%xmm15, %%xmm14\n" /* S first 2: quad 13 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S first 2: quad 13 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S first 0: K + W of quad 13 */
        "paddd %%xmm10, %%xmm15\n" /* S first 0: K + W of quad 13 */
        "movdqa %%xmm15, 144(%[next_first])\n" /* S first 0: K + W of quad 13 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S first 1: K + W of quad 13 */
        "paddd %%xmm12, %%xmm15\n" /* S first 1: K + W of quad 13 */
        "movdqa %%xmm15, 336(%[next_first])\n" /* S first 1: K + W of quad 13 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S first 2: K + W of quad 13 */
        "paddd %%xmm14, %%xmm15\n" /* S first 2: K + W of quad 13 */
        "movdqa %%xmm15, 528(%[next_first])\n" /* S first 2: K + W of quad 13 */
        "movdqa %%xmm10, %%xmm15\n" /* S first 0: quad 14 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S first 0: quad 14 */
        "movdqa 352(%[memory]), %%xmm9\n" /* S first 0: quad 14 */
        "sha256msg1 368(%[memory]), %%xmm9\n" /* S first 0: quad 14 */
        "paddd %%xmm15, %%xmm9\n" /* S first 0: quad 14 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S first 0: quad 14 */
        "movdqa %%xmm12, %%xmm15\n" /* S first 1: quad 14 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S first 1: quad 14 */
        "movdqa 608(%[memory]), %%xmm11\n" /* S first 1: quad 14 */
        "sha256msg1 624(%[memory]), %%xmm11\n" /* S first 1: quad 14 */
        "paddd %%xmm15, %%xmm11\n" /* S first 1: quad 14 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S first 1: quad 14 */
        "movdqa %%xmm14, %%xmm15\n" /* S first 2: quad 14 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S first 2: quad 14 */
        "movdqa 864(%[memory]), %%xmm13\n" /* S first 2: quad 14 */
        "sha256msg1 880(%[memory]), %%xmm13\n" /* S first 2: quad 14 */
        "paddd %%xmm15, %%xmm13\n" /* S first 2: quad 14 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S first 2: quad 14 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S first 0: K + W of quad 14 */
        "paddd %%xmm9, %%xmm15\n" /* S first 0: K + W of quad 14 */
        "movdqa %%xmm15, 160(%[next_first])\n" /* S first 0: K + W of quad 14 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S first 1: K + W of quad 14 */
        "paddd %%xmm11, %%xmm15\n" /* S first 1: K + W of quad 14 */
        "movdqa %%xmm15, 352(%[next_first])\n" /* S first 1: K + W of quad 14 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S first 2: K + W of quad 14 */
        "paddd %%xmm13, %%xmm15\n" /* S first 2: K + W of quad 14 */
        "movdqa %%xmm15, 544(%[next_first])\n" /* S first 2: K + W of quad 14 */
        "movdqa %%xmm9, %%xmm15\n" /* S first 0: quad 15 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S first 0: quad 15 */
        "movdqa 368(%[memory]), %%xmm10\n" /* S first 0: quad 15 */
        "sha256msg1 384(%[memory]), %%xmm10\n" /* S first 0: quad 15 */
        "paddd %%xmm15, %%xmm10\n" /* S first 0: quad 15 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S first 0: quad 15 */
        "movdqa %%xmm11, %%xmm15\n" /* S first 1: quad 15 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S first 1: quad 15 */
        "movdqa 624(%[memory]), %%xmm12\n" /* S first 1: quad 15 */
        "sha256msg1 640(%[memory]), %%xmm12\n" /* S first 1: quad 15 */
        "paddd %%xmm15, %%xmm12\n" /* S first 1: quad 15 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S first 1: quad 15 */
        "movdqa %%xmm13, %%xmm15\n" /* S first 2: quad 15 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S first 2: quad 15 */
        "movdqa 880(%[memory]), %%xmm14\n" /* S first 2: quad 15 */
        "sha256msg1 896(%[memory]), %%xmm14\n" /* S first 2: quad 15 */
        "paddd %%xmm15, %%xmm14\n" /* S first 2: quad 15 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S first 2: quad 15 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S first 0: K + W of quad 15 */
        "paddd %%xmm10, %%xmm15\n" /* S first 0: K + W of quad 15 */
        "movdqa %%xmm15, 176(%[next_first])\n" /* S first 0: K + W of quad 15 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S first 1: K + W of quad 15 */
        "paddd %%xmm12, %%xmm15\n" /* S first 1: K + W of quad 15 */
        "movdqa %%xmm15, 368(%[next_first])\n" /* S first 1: K + W of quad 15 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S first 2: K + W of quad 15 */
        "paddd %%xmm14, %%xmm15\n" /* S first 2: K + W of quad 15 */
        "movdqa %%xmm15, 560(%[next_first])\n" /* S first 2: K + W of quad 15 */
        "movdqa 144(%[memory]), %%xmm9\n" /* S first 3: quad 4 */
        "movdqa %%xmm9, 256(%[memory])\n" /* S first 3: quad 4 */
        "movdqa 160(%[memory]), %%xmm11\n" /* S first 4: quad 4 */
        "movdqa %%xmm11, 512(%[memory])\n" /* S first 4: quad 4 */
        "movdqa 176(%[memory]), %%xmm13\n" /* S first 5: quad 4 */
        "movdqa %%xmm13, 768(%[memory])\n" /* S first 5: quad 4 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S first 3: K + W of quad 4 */
        "paddd %%xmm9, %%xmm15\n" /* S first 3: K + W of quad 4 */
        "movdqa %%xmm15, 576(%[next_first])\n" /* S first 3: K + W of quad 4 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S first 4: K + W of quad 4 */
        "paddd %%xmm11, %%xmm15\n" /* S first 4: K + W of quad 4 */
        "movdqa %%xmm15, 768(%[next_first])\n" /* S first 4: K + W of quad 4 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S first 5: K + W of quad 4 */
        "paddd %%xmm13, %%xmm15\n" /* S first 5: K + W of quad 4 */
        "movdqa %%xmm15, 960(%[next_first])\n" /* S first 5: K + W of quad 4 */
        "movdqa %%xmm9, %%xmm15\n" /* S first 3: quad 5 */
        "palignr $4, 384(%[constants]), %%xmm15\n" /* S first 3: quad 5 */
        "movdqa 112(%[constants]), %%xmm10\n" /* S first 3: quad 5 */
        "paddd %%xmm15, %%xmm10\n" /* S first 3: quad 5 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S first 3: quad 5 */
        "movdqa %%xmm10, 272(%[memory])\n" /* S first 3: quad 5 */
        "movdqa %%xmm11, %%xmm15\n" /* S first 4: quad 5 */
        "palignr $4, 384(%[constants]), %%xmm15\n" /* S first 4: quad 5 */
        "movdqa 112(%[constants]), %%xmm12\n" /* S first 4: quad 5 */
        "paddd %%xmm15, %%xmm12\n" /* S first 4: quad 5 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S first 4: quad 5 */
        "movdqa %%xmm12, 528(%[memory])\n" /* S first 4: quad 5 */
        "movdqa %%xmm13, %%xmm15\n" /* S first 5: quad 5 */
        "palignr $4, 384(%[constants]), %%xmm15\n" /* S first 5: quad 5 */
        "movdqa 112(%[constants]), %%xmm14\n" /* S first 5: quad 5 */
        "paddd %%xmm15, %%xmm14\n" /* S first 5: quad 5 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S first 5: quad 5 */
        "movdqa %%xmm14, 784(%[memory])\n" /* S first 5: quad 5 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S first 3: K + W of quad 5 */
        "paddd %%xmm10, %%xmm15\n" /* S first 3: K + W of quad 5 */
        "movdqa %%xmm15, 592(%[next_first])\n" /* S first 3: K + W of quad 5 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S first 4: K + W of quad 5 */
        "paddd %%xmm12, %%xmm15\n" /* S first 4: K + W of quad 5 */
        "movdqa %%xmm15, 784(%[next_first])\n" /* S first 4: K + W of quad 5 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S first 5: K + W of quad 5 */
        "paddd %%xmm14, %%xmm15\n" /* S first 5: K + W of quad 5 */
        "movdqa %%xmm15, 976(%[next_first])\n" /* S first 5: K + W of quad 5 */
        "movdqa %%xmm10, %%xmm15\n" /* S first 3: quad 6 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S first 3: quad 6 */
        "movdqa %%xmm15, %%xmm9\n" /* S first 3: quad 6 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S first 3: quad 6 */
        "movdqa %%xmm9, 288(%[memory])\n" /* S first 3: quad 6 */
        "movdqa %%xmm12, %%xmm15\n" /* S first 4: quad 6 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S first 4: quad 6 */
        "movdqa %%xmm15, %%xmm11\n" /* S first 4: quad 6 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S first 4: quad 6 */
        "movdqa %%xmm11, 544(%[memory])\n" /* S first 4: quad 6 */
        "movdqa %%xmm14, %%xmm15\n" /* S first 5: quad 6 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S first 5: quad 6 */
        "movdqa %%xmm15, %%xmm13\n" /* S first 5: quad 6 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S first 5: quad 6 */
        "movdqa %%xmm13, 800(%[memory])\n" /* S first 5: quad 6 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S first 3: K + W of quad 6 */
        "paddd %%xmm9, %%xmm15\n" /* S first 3: K + W of quad 6 */
        "movdqa %%xmm15, 608(%[next_first])\n" /* S first 3: K + W of quad 6 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S first 4: K + W of quad 6 */
        "paddd %%xmm11, %%xmm15\n" /* S first 4: K + W of quad 6 */
        "movdqa %%xmm15, 800(%[next_first])\n" /* S first 4: K + W of quad 6 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S first 5: K + W of quad 6 */
        "paddd %%xmm13, %%xmm15\n" /* S first 5: K + W of quad 6 */
        "movdqa %%xmm15, 992(%[next_first])\n" /* S first 5: K + W of quad 6 */
        "movdqa %%xmm9, %%xmm15\n" /* S first 3: quad 7 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S first 3: quad 7 */
        "movdqa 384(%[constants]), %%xmm10\n" /* S first 3: quad 7 */
        "sha256msg1 256(%[memory]), %%xmm10\n" /* S first 3: quad 7 */
        "paddd %%xmm15, %%xmm10\n" /* S first 3: quad 7 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S first 3: quad 7 */
        "movdqa %%xmm10, 304(%[memory])\n" /* S first 3: quad 7 */
        "movdqa %%xmm11, %%xmm15\n" /* S first 4: quad 7 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S first 4: quad 7 */
        "movdqa 384(%[constants]), %%xmm12\n" /* S first 4: quad 7 */
        "sha256msg1 512(%[memory]), %%xmm12\n" /* S first 4: quad 7 */
        "paddd %%xmm15, %%xmm12\n" /* S first 4: quad 7 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S first 4: quad 7 */
        "movdqa %%xmm12, 560(%[memory])\n" /* S first 4: quad 7 */
        "movdqa %%xmm13, %%xmm15\n" /* S first 5: quad 7 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S first 5: quad 7 */
        "movdqa 384(%[constants]), %%xmm14\n" /* S first 5: quad 7 */
        "sha256msg1 768(%[memory]), %%xmm14\n" /* S first 5: quad 7 */
        "paddd %%xmm15, %%xmm14\n" /* S first 5: quad 7 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S first 5: quad 7 */
        "movdqa %%xmm14, 816(%[memory])\n" /* S first 5: quad 7 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S first 3: K + W of quad 7 */
        "paddd %%xmm10, %%xmm15\n" /* S first 3: K + W of quad 7 */
        "movdqa %%xmm15, 624(%[next_first])\n" /* S first 3: K + W of quad 7 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S first 4: K + W of quad 7 */
        "paddd %%xmm12, %%xmm15\n" /* S first 4: K + W of quad 7 */
        "movdqa %%xmm15, 816(%[next_first])\n" /* S first 4: K + W of quad 7 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S first 5: K + W of quad 7 */
        "paddd %%xmm14, %%xmm15\n" /* S first 5: K + W of quad 7 */
        "movdqa %%xmm15, 1008(%[next_first])\n" /* S first 5: K + W of quad 7 */
        "movdqa %%xmm10, %%xmm15\n" /* S first 3: quad 8 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S first 3: quad 8 */
        "movdqa 256(%[memory]), %%xmm9\n" /* S first 3: quad 8 */
        "sha256msg1 272(%[memory]), %%xmm9\n" /* S first 3: quad 8 */
        "paddd %%xmm15, %%xmm9\n" /* S first 3: quad 8 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S first 3: quad 8 */
        "movdqa %%xmm9, 320(%[memory])\n" /* S first 3: quad 8 */
        "movdqa %%xmm12, %%xmm15\n" /* S first 4: quad 8 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S first 4: quad 8 */
        "movdqa 512(%[memory]), %%xmm11\n" /* S first 4: quad 8 */
        "sha256msg1 528(%[memory]), %%xmm11\n" /* S first 4: quad 8 */
        "paddd %%xmm15, %%xmm11\n" /* S first 4: quad 8 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S first 4: quad 8 */
        "movdqa %%xmm11, 576(%[memory])\n" /* S first 4: quad 8 */
        "movdqa %%xmm14, %%xmm15\n" /* S first 5: quad 8 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S first 5: quad 8 */
        "movdqa 768(%[memory]), %%xmm13\n" /* S first 5: quad 8 */
        "sha256msg1 784(%[memory]), %%xmm13\n" /* S first 5: quad 8 */
        "paddd %%xmm15, %%xmm13\n" /* S first 5: quad 8 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S first 5: quad 8 */
        "movdqa %%xmm13, 832(%[memory])\n" /* S first 5: quad 8 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S first 3: K + W of quad 8 */
        "paddd %%xmm9, %%xmm15\n" /* S first 3: K + W of quad 8 */
        "movdqa %%xmm15, 640(%[next_first])\n" /* S first 3: K + W of quad 8 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S first 4: K + W of quad 8 */
        "paddd %%xmm11, %%xmm15\n" /* S first 4: K + W of quad 8 */
        "movdqa %%xmm15, 832(%[next_first])\n" /* S first 4: K + W of quad 8 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S first 5: K + W of quad 8 */
        "paddd %%xmm13, %%xmm15\n" /* S first 5: K + W of quad 8 */
        "movdqa %%xmm15, 1024(%[next_first])\n" /* S first 5: K + W of quad 8 */
        "movdqa %%xmm9, %%xmm15\n" /* S first 3: quad 9 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S first 3: quad 9 */
        "movdqa 272(%[memory]), %%xmm10\n" /* S first 3: quad 9 */
        "sha256msg1 288(%[memory]), %%xmm10\n" /* S first 3: quad 9 */
        "paddd %%xmm15, %%xmm10\n" /* S first 3: quad 9 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S first 3: quad 9 */
        "movdqa %%xmm10, 336(%[memory])\n" /* S first 3: quad 9 */
        "movdqa %%xmm11, %%xmm15\n" /* S first 4: quad 9 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S first 4: quad 9 */
        "movdqa 528(%[memory]), %%xmm12\n" /* S first 4: quad 9 */
        "sha256msg1 544(%[memory]), %%xmm12\n" /* S first 4: quad 9 */
        "paddd %%xmm15, %%xmm12\n" /* S first 4: quad 9 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S first 4: quad 9 */
        "movdqa %%xmm12, 592(%[memory])\n" /* S first 4: quad 9 */
        "movdqa %%xmm13, %%xmm15\n" /* S first 5: quad 9 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S first 5: quad 9 */
        "movdqa 784(%[memory]), %%xmm14\n" /* S first 5: quad 9 */
        "sha256msg1 800(%[memory]), %%xmm14\n" /* S first 5: quad 9 */
        "paddd %%xmm15, %%xmm14\n" /* S first 5: quad 9 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S first 5: quad 9 */
        "movdqa %%xmm14, 848(%[memory])\n" /* S first 5: quad 9 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S first 3: K + W of quad 9 */
        "paddd %%xmm10, %%xmm15\n" /* S first 3: K + W of quad 9 */
        "movdqa %%xmm15, 656(%[next_first])\n" /* S first 3: K + W of quad 9 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S first 4: K + W of quad 9 */
        "paddd %%xmm12, %%xmm15\n" /* S first 4: K + W of quad 9 */
        "movdqa %%xmm15, 848(%[next_first])\n" /* S first 4: K + W of quad 9 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S first 5: K + W of quad 9 */
        "paddd %%xmm14, %%xmm15\n" /* S first 5: K + W of quad 9 */
        "movdqa %%xmm15, 1040(%[next_first])\n" /* S first 5: K + W of quad 9 */
        "movdqa %%xmm10, %%xmm15\n" /* S first 3: quad 10 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S first 3: quad 10 */
        "movdqa 288(%[memory]), %%xmm9\n" /* S first 3: quad 10 */
        "sha256msg1 304(%[memory]), %%xmm9\n" /* S first 3: quad 10 */
        "paddd %%xmm15, %%xmm9\n" /* S first 3: quad 10 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S first 3: quad 10 */
        "movdqa %%xmm9, 352(%[memory])\n" /* S first 3: quad 10 */
        "movdqa %%xmm12, %%xmm15\n" /* S first 4: quad 10 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S first 4: quad 10 */
        "movdqa 544(%[memory]), %%xmm11\n" /* S first 4: quad 10 */
        "sha256msg1 560(%[memory]), %%xmm11\n" /* S first 4: quad 10 */
        "paddd %%xmm15, %%xmm11\n" /* S first 4: quad 10 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S first 4: quad 10 */
        "movdqa %%xmm11, 608(%[memory])\n" /* S first 4: quad 10 */
        "movdqa %%xmm14, %%xmm15\n" /* S first 5: quad 10 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S first 5: quad 10 */
        "movdqa 800(%[memory]), %%xmm13\n" /* S first 5: quad 10 */
        "sha256msg1 816(%[memory]), %%xmm13\n" /* S first 5: quad 10 */
        "paddd %%xmm15, %%xmm13\n" /* S first 5: quad 10 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S first 5: quad 10 */
        "movdqa %%xmm13, 864(%[memory])\n" /* S first 5: quad 10 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S first 3: K + W of quad 10 */
        "paddd %%xmm9, %%xmm15\n" /* S first 3: K + W of quad 10 */
        "movdqa %%xmm15, 672(%[next_first])\n" /* S first 3: K + W of quad 10 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S first 4: K + W of quad 10 */
        "paddd %%xmm11, %%xmm15\n" /* S first 4: K + W of quad 10 */
        "movdqa %%xmm15, 864(%[next_first])\n" /* S first 4: K + W of quad 10 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S first 5: K + W of quad 10 */
        "paddd %%xmm13, %%xmm15\n" /* S first 5: K + W of quad 10 */
        "movdqa %%xmm15, 1056(%[next_first])\n" /* S first 5: K + W of quad 10 */
        "movdqa %%xmm9, %%xmm15\n" /* S first 3: quad 11 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S first 3: quad 11 */
        "movdqa 304(%[memory]), %%xmm10\n" /* S first 3: quad 11 */
        "sha256msg1 320(%[memory]), %%xmm10\n" /* S first 3: quad 11 */
        "paddd %%xmm15, %%xmm10\n" /* S first 3: quad 11 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S first 3: quad 11 */
        "movdqa %%xmm10, 368(%[memory])\n" /* S first 3: quad 11 */
        "movdqa %%xmm11, %%xmm15\n" /* S first 4: quad 11 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S first 4: quad 11 */
        "movdqa 560(%[memory]), %%xmm12\n" /* S first 4: quad 11 */
        "sha256msg1 576(%[memory]), %%xmm12\n" /* S first 4: quad 11 */
        "paddd %%xmm15, %%xmm12\n" /* S first 4: quad 11 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S first 4: quad 11 */
        "movdqa %%xmm12, 624(%[memory])\n" /* S first 4: quad 11 */
        "movdqa %%xmm13, %%xmm15\n" /* S first 5: quad 11 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S first 5: quad 11 */
        "movdqa 816(%[memory]), %%xmm14\n" /* S first 5: quad 11 */
        "sha256msg1 832(%[memory]), %%xmm14\n" /* S first 5: quad 11 */
        "paddd %%xmm15, %%xmm14\n" /* S first 5: quad 11 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S first 5: quad 11 */
        "movdqa %%xmm14, 880(%[memory])\n" /* S first 5: quad 11 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S first 3: K + W of quad 11 */
        "paddd %%xmm10, %%xmm15\n" /* S first 3: K + W of quad 11 */
        "movdqa %%xmm15, 688(%[next_first])\n" /* S first 3: K + W of quad 11 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S first 4: K + W of quad 11 */
        "paddd %%xmm12, %%xmm15\n" /* S first 4: K + W of quad 11 */
        "movdqa %%xmm15, 880(%[next_first])\n" /* S first 4: K + W of quad 11 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S first 5: K + W of quad 11 */
        "paddd %%xmm14, %%xmm15\n" /* S first 5: K + W of quad 11 */
        "movdqa %%xmm15, 1072(%[next_first])\n" /* S first 5: K + W of quad 11 */
        "movdqa %%xmm10, %%xmm15\n" /* S first 3: quad 12 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S first 3: quad 12 */
        "movdqa 320(%[memory]), %%xmm9\n" /* S first 3: quad 12 */
        "sha256msg1 336(%[memory]), %%xmm9\n" /* S first 3: quad 12 */
        "paddd %%xmm15, %%xmm9\n" /* S first 3: quad 12 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S first 3: quad 12 */
        "movdqa %%xmm9, 384(%[memory])\n" /* S first 3: quad 12 */
        "movdqa %%xmm12, %%xmm15\n" /* S first 4: quad 12 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S first 4: quad 12 */
        "movdqa 576(%[memory]), %%xmm11\n" /* S first 4: quad 12 */
        "sha256msg1 592(%[memory]), %%xmm11\n" /* S first 4: quad 12 */
        "paddd %%xmm15, %%xmm11\n" /* S first 4: quad 12 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S first 4: quad 12 */
        "movdqa %%xmm11, 640(%[memory])\n" /* S first 4: quad 12 */
        "movdqa %%xmm14, %%xmm15\n" /* S first 5: quad 12 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S first 5: quad 12 */
        "movdqa 832(%[memory]), %%xmm13\n" /* S first 5: quad 12 */
        "sha256msg1 848(%[memory]), %%xmm13\n" /* S first 5: quad 12 */
        "paddd %%xmm15, %%xmm13\n" /* S first 5: quad 12 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S first 5: quad 12 */
        "movdqa %%xmm13, 896(%[memory])\n" /* S first 5: quad 12 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S first 3: K + W of quad 12 */
        "paddd %%xmm9, %%xmm15\n" /* S first 3: K + W of quad 12 */
        "movdqa %%xmm15, 704(%[next_first])\n" /* S first 3: K + W of quad 12 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S first 4: K + W of quad 12 */
        "paddd %%xmm11, %%xmm15\n" /* S first 4: K + W of quad 12 */
        "movdqa %%xmm15, 896(%[next_first])\n" /* S first 4: K + W of quad 12 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S first 5: K + W of quad 12 */
        "paddd %%xmm13, %%xmm15\n" /* S first 5: K + W of quad 12 */
        "movdqa %%xmm15, 1088(%[next_first])\n" /* S first 5: K + W of quad 12 */
        "movdqa %%xmm9, %%xmm15\n" /* S first 3: quad 13 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S first 3: quad 13 */
        "movdqa 336(%[memory]), %%xmm10\n" /* S first 3: quad 13 */
        "sha256msg1 352(%[memory]), %%xmm10\n" /* S first 3: quad 13 */
        "paddd %%xmm15, %%xmm10\n" /* S first 3: quad 13 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S first 3: quad 13 */
        "movdqa %%xmm11, %%xmm15\n" /* S first 4: quad 13 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S first 4: quad 13 */
        "movdqa 592(%[memory]), %%xmm12\n" /* S first 4: quad 13 */
        "sha256msg1 608(%[memory]), %%xmm12\n" /* S first 4: quad 13 */
        "paddd %%xmm15, %%xmm12\n" /* S first 4: quad 13 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S first 4: quad 13 */
        "movdqa %%xmm13, %%xmm15\n" /* S first 5: quad 13 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S first 5: quad 13 */
        "movdqa 848(%[memory]), %%xmm14\n" /* S first 5: quad 13 */
        "sha256msg1 864(%[memory]), %%xmm14\n" /* S first 5: quad 13 */
        "paddd %%xmm15, %%xmm14\n" /* S first 5: quad 13 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S first 5: quad 13 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S first 3: K + W of quad 13 */
        "paddd %%xmm10, %%xmm15\n" /* S first 3: K + W of quad 13 */
        "movdqa %%xmm15, 720(%[next_first])\n" /* S first 3: K + W of quad 13 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S first 4: K + W of quad 13 */
        "paddd %%xmm12, %%xmm15\n" /* S first 4: K + W of quad 13 */
        "movdqa %%xmm15, 912(%[next_first])\n" /* S first 4: K + W of quad 13 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S first 5: K + W of quad 13 */
        "paddd %%xmm14, %%xmm15\n" /* S first 5: K + W of quad 13 */
        "movdqa %%xmm15, 1104(%[next_first])\n" /* S first 5: K + W of quad 13 */
        "movdqa %%xmm10, %%xmm15\n" /* S first 3: quad 14 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S first 3: quad 14 */
        "movdqa 352(%[memory]), %%xmm9\n" /* S first 3: quad 14 */
        "sha256msg1 368(%[memory]), %%xmm9\n" /* S first 3: quad 14 */
        "paddd %%xmm15, %%xmm9\n" /* S first 3: quad 14 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S first 3: quad 14 */
        "movdqa %%xmm12, %%xmm15\n" /* S first 4: quad 14 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S first 4: quad 14 */
        "movdqa 608(%[memory]), %%xmm11\n" /* S first 4: quad 14 */
        "sha256msg1 624(%[memory]), %%xmm11\n" /* S first 4: quad 14 */
        "paddd %%xmm15, %%xmm11\n" /* S first 4: quad 14 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S first 4: quad 14 */
        "movdqa %%xmm14, %%xmm15\n" /* S first 5: quad 14 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S first 5: quad 14 */
        "movdqa 864(%[memory]), %%xmm13\n" /* S first 5: quad 14 */
        "sha256msg1 880(%[memory]), %%xmm13\n" /* S first 5: quad 14 */
        "paddd %%xmm15, %%xmm13\n" /* S first 5: quad 14 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S first 5: quad 14 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S first 3: K + W of quad 14 */
        "paddd %%xmm9, %%xmm15\n" /* S first 3: K + W of quad 14 */
        "movdqa %%xmm15, 736(%[next_first])\n" /* S first 3: K + W of quad 14 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S first 4: K + W of quad 14 */
        "paddd %%xmm11, %%xmm15\n" /* S first 4: K + W of quad 14 */
        "movdqa %%xmm15, 928(%[next_first])\n" /* S first 4: K + W of quad 14 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S first 5: K + W of quad 14 */
        "paddd %%xmm13, %%xmm15\n" /* S first 5: K + W of quad 14 */
        "movdqa %%xmm15, 1120(%[next_first])\n" /* S first 5: K + W of quad 14 */
        "movdqa %%xmm9, %%xmm15\n" /* S first 3: quad 15 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S first 3: quad 15 */
        "movdqa 368(%[memory]), %%xmm10\n" /* S first 3: quad 15 */
        "sha256msg1 384(%[memory]), %%xmm10\n" /* S first 3: quad 15 */
        "paddd %%xmm15, %%xmm10\n" /* S first 3: quad 15 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S first 3: quad 15 */
        "movdqa %%xmm11, %%xmm15\n" /* S first 4: quad 15 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S first 4: quad 15 */
        "movdqa 624(%[memory]), %%xmm12\n" /* S first 4: quad 15 */
        "sha256msg1 640(%[memory]), %%xmm12\n" /* S first 4: quad 15 */
        "paddd %%xmm15, %%xmm12\n" /* S first 4: quad 15 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S first 4: quad 15 */
        "movdqa %%xmm13, %%xmm15\n" /* S first 5: quad 15 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S first 5: quad 15 */
        "movdqa 880(%[memory]), %%xmm14\n" /* S first 5: quad 15 */
        "sha256msg1 896(%[memory]), %%xmm14\n" /* S first 5: quad 15 */
        "paddd %%xmm15, %%xmm14\n" /* S first 5: quad 15 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S first 5: quad 15 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S first 3: K + W of quad 15 */
        "paddd %%xmm10, %%xmm15\n" /* S first 3: K + W of quad 15 */
        "movdqa %%xmm15, 752(%[next_first])\n" /* S first 3: K + W of quad 15 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S first 4: K + W of quad 15 */
        "paddd %%xmm12, %%xmm15\n" /* S first 4: K + W of quad 15 */
        "movdqa %%xmm15, 944(%[next_first])\n" /* S first 4: K + W of quad 15 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S first 5: K + W of quad 15 */
        "paddd %%xmm14, %%xmm15\n" /* S first 5: K + W of quad 15 */
        "movdqa %%xmm15, 1136(%[next_first])\n" /* S first 5: K + W of quad 15 */
        :
        : [memory] "D"(memory), [constants] "S"(constants), [next_first] "a"(next_first)
        : "memory", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15");
}

/* First hashes of messages of 64 bytes with message, digest schedules of those of the turn before, digests with digest, and the schedules of messages */
static inline void pairs_turn(struct batch_memory *memory, const struct message_schedules *message, struct message_schedules *next_message, const struct digest_schedules *digest, struct digest_schedules *next_digest, const uint8_t *messages, uint8_t *hashes, const uint32_t *constants)
{
    register const uint8_t *in_r8 __asm__("r8") = messages;
    register uint8_t *in_r9 __asm__("r9") = hashes;
    __asm__ volatile(
        ".p2align 6\n"
        "movdqa 400(%[constants]), %%xmm1\n" /* C message 0, block 1: start */
        "movdqa 416(%[constants]), %%xmm2\n" /* C message 0, block 1: start */
        "movq 0(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 0, 1 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 1: rounds 0, 1 */
        "movdqa 400(%[constants]), %%xmm3\n" /* C message 1, block 1: start */
        "movdqa 416(%[constants]), %%xmm4\n" /* C message 1, block 1: start */
        "movq 512(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 0, 1 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 1: rounds 0, 1 */
        "movdqa 1024(%[digest]), %%xmm10\n" /* S digest 0: load */
        "movdqa 1040(%[digest]), %%xmm9\n" /* S digest 0: load */
        "movdqa %%xmm10, %%xmm15\n" /* S digest 0: load */
        "punpckhqdq %%xmm9, %%xmm15\n" /* S digest 0: load */
        "punpcklqdq %%xmm9, %%xmm10\n" /* S digest 0: load */
        "movdqa 400(%[constants]), %%xmm5\n" /* C message 2, block 1: start */
        "movdqa 416(%[constants]), %%xmm6\n" /* C message 2, block 1: start */
        "movq 1024(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 0, 1 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 1: rounds 0, 1 */
        "movdqa 400(%[constants]), %%xmm7\n" /* C message 3, block 1: start */
        "movdqa 416(%[constants]), %%xmm8\n" /* C message 3, block 1: start */
        "movq 1536(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 0, 1 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 1: rounds 0, 1 */
        "pshufd $0xb1, %%xmm15, %%xmm9\n" /* S digest 0: load */
        "pshufd $0xb1, %%xmm10, %%xmm10\n" /* S digest 0: load */
        "movdqa 1056(%[digest]), %%xmm12\n" /* S digest 1: load */
        "movdqa 1072(%[digest]), %%xmm11\n" /* S digest 1: load */
        "movdqa %%xmm12, %%xmm15\n" /* S digest 1: load */
        "punpckhqdq %%xmm11, %%xmm15\n" /* S digest 1: load */
        "movq 8(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 2, 3 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 1: rounds 2, 3 */
        "movq 520(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 2, 3 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 1: rounds 2, 3 */
        "punpcklqdq %%xmm11, %%xmm12\n" /* S digest 1: load */
        "pshufd $0xb1, %%xmm15, %%xmm11\n" /* S digest 1: load */
        "pshufd $0xb1, %%xmm12, %%xmm12\n" /* S digest 1: load */
        "movdqa 1088(%[digest]), %%xmm14\n" /* S digest 2: load */
        "movdqa 1104(%[digest]), %%xmm13\n" /* S digest 2: load */
        "movq 1032(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 2, 3 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 1: rounds 2, 3 */
        "movq 1544(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 2, 3 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 1: rounds 2, 3 */
        "movdqa %%xmm14, %%xmm15\n" /* S digest 2: load */
        "punpckhqdq %%xmm13, %%xmm15\n" /* S digest 2: load */
        "punpcklqdq %%xmm13, %%xmm14\n" /* S digest 2: load */
        "pshufd $0xb1, %%xmm15, %%xmm13\n" /* S digest 2: load */
        "pshufd $0xb1, %%xmm14, %%xmm14\n" /* S digest 2: load */
        "movdqa 144(%[constants]), %%xmm15\n" /* S digest 0: K + W of quad 0 */
        "movq 16(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 4, 5 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 1: rounds 4, 5 */
        "movq 528(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 4, 5 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 1: rounds 4, 5 */
        "paddd %%xmm9, %%xmm15\n" /* S digest 0: K + W of quad 0 */
        "movdqa %%xmm15, 0(%[next_digest])\n" /* S digest 0: K + W of quad 0 */
        "movdqa 144(%[constants]), %%xmm15\n" /* S digest 1: K + W of quad 0 */
        "paddd %%xmm11, %%xmm15\n" /* S digest 1: K + W of quad 0 */
        "movdqa %%xmm15, 256(%[next_digest])\n" /* S digest 1: K + W of quad 0 */
        "movq 1040(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 4, 5 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 1: rounds 4, 5 */
        "movq 1552(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 4, 5 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 1: rounds 4, 5 */
        "movdqa 144(%[constants]), %%xmm15\n" /* S digest 2: K + W of quad 0 */
        "paddd %%xmm13, %%xmm15\n" /* S digest 2: K + W of quad 0 */
        "movdqa %%xmm15, 512(%[next_digest])\n" /* S digest 2: K + W of quad 0 */
        "movdqa 160(%[constants]), %%xmm15\n" /* S digest 0: K + W of quad 1 */
        "paddd %%xmm10, %%xmm15\n" /* S digest 0: K + W of quad 1 */
        "movdqa %%xmm15, 16(%[next_digest])\n" /* S digest 0: K + W of quad 1 */
        "movq 24(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 6, 7 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 1: rounds 6, 7 */
        "movq 536(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 6, 7 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 1: rounds 6, 7 */
        "movdqa 160(%[constants]), %%xmm15\n" /* S digest 1: K + W of quad 1 */
        "paddd %%xmm12, %%xmm15\n" /* S digest 1: K + W of quad 1 */
        "movdqa %%xmm15, 272(%[next_digest])\n" /* S digest 1: K + W of quad 1 */
        "movdqa 160(%[constants]), %%xmm15\n" /* S digest 2: K + W of quad 1 */
        "paddd %%xmm14, %%xmm15\n" /* S digest 2: K + W of quad 1 */
        "movq 1048(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 6, 7 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 1: rounds 6, 7 */
        "movq 1560(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 6, 7 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 1: rounds 6, 7 */
        "movdqa %%xmm15, 528(%[next_digest])\n" /* S digest 2: K + W of quad 1 */
        "sha256msg1 %%xmm10, %%xmm9\n" /* S digest 0: quad 4 */
        "sha256msg2 128(%[constants]), %%xmm9\n" /* S digest 0: quad 4 */
        "movdqa %%xmm9, 192(%[memory])\n" /* S digest 0: quad 4 */
        "sha256msg1 %%xmm12, %%xmm11\n" /* S digest 1: quad 4 */
        "sha256msg2 128(%[constants]), %%xmm11\n" /* S digest 1: quad 4 */
        "movq 32(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 8, 9 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 1: rounds 8, 9 */
        "movq 544(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 8, 9 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 1: rounds 8, 9 */
        "movdqa %%xmm11, 448(%[memory])\n" /* S digest 1: quad 4 */
        "sha256msg1 %%xmm14, %%xmm13\n" /* S digest 2: quad 4 */
        "sha256msg2 128(%[constants]), %%xmm13\n" /* S digest 2: quad 4 */
        "movdqa %%xmm13, 704(%[memory])\n" /* S digest 2: quad 4 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S digest 0: K + W of quad 4 */
        "movq 1056(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 8, 9 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 1: rounds 8, 9 */
        "movq 1568(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 8, 9 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 1: rounds 8, 9 */
        "paddd %%xmm9, %%xmm15\n" /* S digest 0: K + W of quad 4 */
        "movdqa %%xmm15, 64(%[next_digest])\n" /* S digest 0: K + W of quad 4 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S digest 1: K + W of quad 4 */
        "paddd %%xmm11, %%xmm15\n" /* S digest 1: K + W of quad 4 */
        "movdqa %%xmm15, 320(%[next_digest])\n" /* S digest 1: K + W of quad 4 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S digest 2: K + W of quad 4 */
        "movq 40(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 10, 11 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 1: rounds 10, 11 */
        "movq 552(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 10, 11 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 1: rounds 10, 11 */
        "paddd %%xmm13, %%xmm15\n" /* S digest 2: K + W of quad 4 */
        "movdqa %%xmm15, 576(%[next_digest])\n" /* S digest 2: K + W of quad 4 */
        "movdqa %%xmm9, %%xmm15\n" /* S digest 0: quad 5 */
        "palignr $4, 128(%[constants]), %%xmm15\n" /* S digest 0: quad 5 */
        "sha256msg1 112(%[constants]), %%xmm10\n" /* S digest 0: quad 5 */
        "movq 1064(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 10, 11 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 1: rounds 10, 11 */
        "movq 1576(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 10, 11 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 1: rounds 10, 11 */
        "paddd %%xmm15, %%xmm10\n" /* S digest 0: quad 5 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S digest 0: quad 5 */
        "movdqa %%xmm10, 208(%[memory])\n" /* S digest 0: quad 5 */
        "movdqa %%xmm11, %%xmm15\n" /* S digest 1: quad 5 */
        "palignr $4, 128(%[constants]), %%xmm15\n" /* S digest 1: quad 5 */
        "sha256msg1 112(%[constants]), %%xmm12\n" /* S digest 1: quad 5 */
        "movq 48(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 12, 13 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 1: rounds 12, 13 */
        "movq 560(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 12, 13 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 1: rounds 12, 13 */
        "paddd %%xmm15, %%xmm12\n" /* S digest 1: quad 5 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S digest 1: quad 5 */
        "movdqa %%xmm12, 464(%[memory])\n" /* S digest 1: quad 5 */
        "movdqa %%xmm13, %%xmm15\n" /* S digest 2: quad 5 */
        "palignr $4, 128(%[constants]), %%xmm15\n" /* S digest 2: quad 5 */
        "movq 1072(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 12, 13 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 1: rounds 12, 13 */
        "movq 1584(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 12, 13 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 1: rounds 12, 13 */
        "sha256msg1 112(%[constants]), %%xmm14\n" /* S digest 2: quad 5 */
        "paddd %%xmm15, %%xmm14\n" /* S digest 2: quad 5 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S digest 2: quad 5 */
        "movdqa %%xmm14, 720(%[memory])\n" /* S digest 2: quad 5 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S digest 0: K + W of quad 5 */
        "paddd %%xmm10, %%xmm15\n" /* S digest 0: K + W of quad 5 */
        "movq 56(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 14, 15 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 1: rounds 14, 15 */
        "movq 568(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 14, 15 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 1: rounds 14, 15 */
        "movdqa %%xmm15, 80(%[next_digest])\n" /* S digest 0: K + W of quad 5 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S digest 1: K + W of quad 5 */
        "paddd %%xmm12, %%xmm15\n" /* S digest 1: K + W of quad 5 */
        "movdqa %%xmm15, 336(%[next_digest])\n" /* S digest 1: K + W of quad 5 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S digest 2: K + W of quad 5 */
        "movq 1080(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 14, 15 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 1: rounds 14, 15 */
        "movq 1592(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 14, 15 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 1: rounds 14, 15 */
        "paddd %%xmm14, %%xmm15\n" /* S digest 2: K + W of quad 5 */
        "movdqa %%xmm15, 592(%[next_digest])\n" /* S digest 2: K + W of quad 5 */
        "movdqa %%xmm10, %%xmm15\n" /* S digest 0: quad 6 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S digest 0: quad 6 */
        "movdqa 112(%[constants]), %%xmm9\n" /* S digest 0: quad 6 */
        "paddd %%xmm15, %%xmm9\n" /* S digest 0: quad 6 */
        "movq 64(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 16, 17 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 1: rounds 16, 17 */
        "movq 576(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 16, 17 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 1: rounds 16, 17 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S digest 0: quad 6 */
        "movdqa %%xmm9, 224(%[memory])\n" /* S digest 0: quad 6 */
        "movdqa %%xmm12, %%xmm15\n" /* S digest 1: quad 6 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S digest 1: quad 6 */
        "movdqa 112(%[constants]), %%xmm11\n" /* S digest 1: quad 6 */
        "movq 1088(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 16, 17 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 1: rounds 16, 17 */
        "movq 1600(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 16, 17 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 1: rounds 16, 17 */
        "paddd %%xmm15, %%xmm11\n" /* S digest 1: quad 6 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S digest 1: quad 6 */
        "movdqa %%xmm11, 480(%[memory])\n" /* S digest 1: quad 6 */
        "movdqa %%xmm14, %%xmm15\n" /* S digest 2: quad 6 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S digest 2: quad 6 */
        "movdqa 112(%[constants]), %%xmm13\n" /* S digest 2: quad 6 */
        "movq 72(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 18, 19 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 1: rounds 18, 19 */
        "movq 584(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 18, 19 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 1: rounds 18, 19 */
        "paddd %%xmm15, %%xmm13\n" /* S digest 2: quad 6 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S digest 2: quad 6 */
        "movdqa %%xmm13, 736(%[memory])\n" /* S digest 2: quad 6 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S digest 0: K + W of quad 6 */
        "paddd %%xmm9, %%xmm15\n" /* S digest 0: K + W of quad 6 */
        "movq 1096(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 18, 19 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 1: rounds 18, 19 */
        "movq 1608(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 18, 19 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 1: rounds 18, 19 */
        "movdqa %%xmm15, 96(%[next_digest])\n" /* S digest 0: K + W of quad 6 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S digest 1: K + W of quad 6 */
        "paddd %%xmm11, %%xmm15\n" /* S digest 1: K + W of quad 6 */
        "movdqa %%xmm15, 352(%[next_digest])\n" /* S digest 1: K + W of quad 6 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S digest 2: K + W of quad 6 */
        "paddd %%xmm13, %%xmm15\n" /* S digest 2: K + W of quad 6 */
        "movq 80(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 20, 21 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 1: rounds 20, 21 */
        "movq 592(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 20, 21 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 1: rounds 20, 21 */
        "movdqa %%xmm15, 608(%[next_digest])\n" /* S digest 2: K + W of quad 6 */
        "movdqa %%xmm9, %%xmm15\n" /* S digest 0: quad 7 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S digest 0: quad 7 */
        "movdqa 128(%[constants]), %%xmm10\n" /* S digest 0: quad 7 */
        "sha256msg1 192(%[memory]), %%xmm10\n" /* S digest 0: quad 7 */
        "movq 1104(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 20, 21 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 1: rounds 20, 21 */
        "movq 1616(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 20, 21 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 1: rounds 20, 21 */
        "paddd %%xmm15, %%xmm10\n" /* S digest 0: quad 7 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S digest 0: quad 7 */
        "movdqa %%xmm10, 240(%[memory])\n" /* S digest 0: quad 7 */
        "movdqa %%xmm11, %%xmm15\n" /* S digest 1: quad 7 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S digest 1: quad 7 */
        "movdqa 128(%[constants]), %%xmm12\n" /* S digest 1: quad 7 */
        "movq 88(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 22, 23 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 1: rounds 22, 23 */
        "movq 600(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 22, 23 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 1: rounds 22, 23 */
        "sha256msg1 448(%[memory]), %%xmm12\n" /* S digest 1: quad 7 */
        "paddd %%xmm15, %%xmm12\n" /* S digest 1: quad 7 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S digest 1: quad 7 */
        "movdqa %%xmm12, 496(%[memory])\n" /* S digest 1: quad 7 */
        "movdqa %%xmm13, %%xmm15\n" /* S digest 2: quad 7 */
        "movq 1112(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 22, 23 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 1: rounds 22, 23 */
        "movq 1624(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 22, 23 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 1: rounds 22, 23 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S digest 2: quad 7 */
        "movdqa 128(%[constants]), %%xmm14\n" /* S digest 2: quad 7 */
        "sha256msg1 704(%[memory]), %%xmm14\n" /* S digest 2: quad 7 */
        "paddd %%xmm15, %%xmm14\n" /* S digest 2: quad 7 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S digest 2: quad 7 */
        "movdqa %%xmm14, 752(%[memory])\n" /* S digest 2: quad 7 */
        "movq 96(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 24, 25 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 1: rounds 24, 25 */
        "movq 608(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 24, 25 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 1: rounds 24, 25 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S digest 0: K + W of quad 7 */
        "paddd %%xmm10, %%xmm15\n" /* S digest 0: K + W of quad 7 */
        "movdqa %%xmm15, 112(%[next_digest])\n" /* S digest 0: K + W of quad 7 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S digest 1: K + W of quad 7 */
        "paddd %%xmm12, %%xmm15\n" /* S digest 1: K + W of quad 7 */
        "movq 1120(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 24, 25 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 1: rounds 24, 25 */
        "movq 1632(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 24, 25 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 1: rounds 24, 25 */
        "movdqa %%xmm15, 368(%[next_digest])\n" /* S digest 1: K + W of quad 7 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S digest 2: K + W of quad 7 */
        "paddd %%xmm14, %%xmm15\n" /* S digest 2: K + W of quad 7 */
        "movdqa %%xmm15, 624(%[next_digest])\n" /* S digest 2: K + W of quad 7 */
        "movdqa %%xmm10, %%xmm15\n" /* S digest 0: quad 8 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S digest 0: quad 8 */
        "movq 104(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 26, 27 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 1: rounds 26, 27 */
        "movq 616(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 26, 27 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 1: rounds 26, 27 */
        "movdqa 192(%[memory]), %%xmm9\n" /* S digest 0: quad 8 */
        "sha256msg1 208(%[memory]), %%xmm9\n" /* S digest 0: quad 8 */
        "paddd %%xmm15, %%xmm9\n" /* S digest 0: quad 8 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S digest 0: quad 8 */
        "movdqa %%xmm9, 256(%[memory])\n" /* S digest 0: quad 8 */
        "movq 1128(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 26, 27 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 1: rounds 26, 27 */
        "movq 1640(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 26, 27 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 1: rounds 26, 27 */
        "movdqa %%xmm12, %%xmm15\n" /* S digest 1: quad 8 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S digest 1: quad 8 */
        "movdqa 448(%[memory]), %%xmm11\n" /* S digest 1: quad 8 */
        "sha256msg1 464(%[memory]), %%xmm11\n" /* S digest 1: quad 8 */
        "paddd %%xmm15, %%xmm11\n" /* S digest 1: quad 8 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S digest 1: quad 8 */
        "movq 112(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 28, 29 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 1: rounds 28, 29 */
        "movq 624(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 28, 29 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 1: rounds 28, 29 */
        "movdqa %%xmm11, 512(%[memory])\n" /* S digest 1: quad 8 */
        "movdqa %%xmm14, %%xmm15\n" /* S digest 2: quad 8 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S digest 2: quad 8 */
        "movdqa 704(%[memory]), %%xmm13\n" /* S digest 2: quad 8 */
        "sha256msg1 720(%[memory]), %%xmm13\n" /* S digest 2: quad 8 */
        "movq 1136(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 28, 29 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 1: rounds 28, 29 */
        "movq 1648(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 28, 29 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 1: rounds 28, 29 */
        "paddd %%xmm15, %%xmm13\n" /* S digest 2: quad 8 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S digest 2: quad 8 */
        "movdqa %%xmm13, 768(%[memory])\n" /* S digest 2: quad 8 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S digest 0: K + W of quad 8 */
        "paddd %%xmm9, %%xmm15\n" /* S digest 0: K + W of quad 8 */
        "movdqa %%xmm15, 128(%[next_digest])\n" /* S digest 0: K + W of quad 8 */
        "movq 120(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 30, 31 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 1: rounds 30, 31 */
        "movq 632(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 30, 31 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 1: rounds 30, 31 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S digest 1: K + W of quad 8 */
        "paddd %%xmm11, %%xmm15\n" /* S digest 1: K + W of quad 8 */
        "movdqa %%xmm15, 384(%[next_digest])\n" /* S digest 1: K + W of quad 8 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S digest 2: K + W of quad 8 */
        "paddd %%xmm13, %%xmm15\n" /* S digest 2: K + W of quad 8 */
        "movq 1144(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 30, 31 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 1: rounds 30, 31 */
        "movq 1656(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 30, 31 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 1: rounds 30, 31 */
        "movdqa %%xmm15, 640(%[next_digest])\n" /* S digest 2: K + W of quad 8 */
        "movdqa %%xmm9, %%xmm15\n" /* S digest 0: quad 9 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S digest 0: quad 9 */
        "movdqa 208(%[memory]), %%xmm10\n" /* S digest 0: quad 9 */
        "sha256msg1 224(%[memory]), %%xmm10\n" /* S digest 0: quad 9 */
        "paddd %%xmm15, %%xmm10\n" /* S digest 0: quad 9 */
        "movq 128(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 32, 33 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 1: rounds 32, 33 */
        "movq 640(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 32, 33 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 1: rounds 32, 33 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S digest 0: quad 9 */
        "movdqa %%xmm10, 272(%[memory])\n" /* S digest 0: quad 9 */
        "movdqa %%xmm11, %%xmm15\n" /* S digest 1: quad 9 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S digest 1: quad 9 */
        "movdqa 464(%[memory]), %%xmm12\n" /* S digest 1: quad 9 */
        "movq 1152(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 32, 33 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 1: rounds 32, 33 */
        "movq 1664(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 32, 33 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 1: rounds 32, 33 */
        "sha256msg1 480(%[memory]), %%xmm12\n" /* S digest 1: quad 9 */
        "paddd %%xmm15, %%xmm12\n" /* S digest 1: quad 9 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S digest 1: quad 9 */
        "movdqa %%xmm12, 528(%[memory])\n" /* S digest 1: quad 9 */
        "movdqa %%xmm13, %%xmm15\n" /* S digest 2: quad 9 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S digest 2: quad 9 */
        "movq 136(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 34, 35 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 1: rounds 34, 35 */
        "movq 648(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 34, 35 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 1: rounds 34, 35 */
        "movdqa 720(%[memory]), %%xmm14\n" /* S digest 2: quad 9 */
        "sha256msg1 736(%[memory]), %%xmm14\n" /* S digest 2: quad 9 */
        "paddd %%xmm15, %%xmm14\n" /* S digest 2: quad 9 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S digest 2: quad 9 */
        "movdqa %%xmm14, 784(%[memory])\n" /* S digest 2: quad 9 */
        "movq 1160(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 34, 35 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 1: rounds 34, 35 */
        "movq 1672(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 34, 35 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 1: rounds 34, 35 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S digest 0: K + W of quad 9 */
        "paddd %%xmm10, %%xmm15\n" /* S digest 0: K + W of quad 9 */
        "movdqa %%xmm15, 144(%[next_digest])\n" /* S digest 0: K + W of quad 9 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S digest 1: K + W of quad 9 */
        "paddd %%xmm12, %%xmm15\n" /* S digest 1: K + W of quad 9 */
        "movdqa %%xmm15, 400(%[next_digest])\n" /* S digest 1: K + W of quad 9 */
        "movq 144(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 36, 37 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 1: rounds 36, 37 */
        "movq 656(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 36, 37 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 1: rounds 36, 37 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S digest 2: K + W of quad 9 */
        "paddd %%xmm14, %%xmm15\n" /* S digest 2: K + W of quad 9 */
        "movdqa %%xmm15, 656(%[next_digest])\n" /* S digest 2: K + W of quad 9 */
        "movdqa %%xmm10, %%xmm15\n" /* S digest 0: quad 10 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S digest 0: quad 10 */
        "movq 1168(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 36, 37 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 1: rounds 36, 37 */
        "movq 1680(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 36, 37 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 1: rounds 36, 37 */
        "movdqa 224(%[memory]), %%xmm9\n" /* S digest 0: quad 10 */
        "sha256msg1 240(%[memory]), %%xmm9\n" /* S digest 0: quad 10 */
        "paddd %%xmm15, %%xmm9\n" /* S digest 0: quad 10 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S digest 0: quad 10 */
        "movdqa %%xmm9, 288(%[memory])\n" /* S digest 0: quad 10 */
        "movdqa %%xmm12, %%xmm15\n" /* S digest 1: quad 10 */
        "movq 152(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 38, 39 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 1: rounds 38, 39 */
        "movq 664(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 38, 39 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 1: rounds 38, 39 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S digest 1: quad 10 */
        "movdqa 480(%[memory]), %%xmm11\n" /* S digest 1: quad 10 */
        "sha256msg1 496(%[memory]), %%xmm11\n" /* S digest 1: quad 10 */
        "paddd %%xmm15, %%xmm11\n" /* S digest 1: quad 10 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S digest 1: quad 10 */
        "movq 1176(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 38, 39 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 1: rounds 38, 39 */
        "movq 1688(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 38, 39 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 1: rounds 38, 39 */
        "movdqa %%xmm11, 544(%[memory])\n" /* S digest 1: quad 10 */
        "movdqa %%xmm14, %%xmm15\n" /* S digest 2: quad 10 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S digest 2: quad 10 */
        "movdqa 736(%[memory]), %%xmm13\n" /* S digest 2: quad 10 */
        "sha256msg1 752(%[memory]), %%xmm13\n" /* S digest 2: quad 10 */
        "paddd %%xmm15, %%xmm13\n" /* S digest 2: quad 10 */
        "movq 160(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 40, 41 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 1: rounds 40, 41 */
        "movq 672(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 40, 41 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 1: rounds 40, 41 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S digest 2: quad 10 */
        "movdqa %%xmm13, 800(%[memory])\n" /* S digest 2: quad 10 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S digest 0: K + W of quad 10 */
        "paddd %%xmm9, %%xmm15\n" /* S digest 0: K + W of quad 10 */
        "movdqa %%xmm15, 160(%[next_digest])\n" /* S digest 0: K + W of quad 10 */
        "movq 1184(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 40, 41 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 1: rounds 40, 41 */
        "movq 1696(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 40, 41 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 1: rounds 40, 41 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S digest 1: K + W of quad 10 */
        "paddd %%xmm11, %%xmm15\n" /* S digest 1: K + W of quad 10 */
        "movdqa %%xmm15, 416(%[next_digest])\n" /* S digest 1: K + W of quad 10 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S digest 2: K + W of quad 10 */
        "paddd %%xmm13, %%xmm15\n" /* S digest 2: K + W of quad 10 */
        "movdqa %%xmm15, 672(%[next_digest])\n" /* S digest 2: K + W of quad 10 */
        "movq 168(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 42, 43 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 1: rounds 42, 43 */
        "movq 680(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 42, 43 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 1: rounds 42, 43 */
        "movdqa %%xmm9, %%xmm15\n" /* S digest 0: quad 11 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S digest 0: quad 11 */
        "movdqa 240(%[memory]), %%xmm10\n" /* S digest 0: quad 11 */
        "sha256msg1 256(%[memory]), %%xmm10\n" /* S digest 0: quad 11 */
        "paddd %%xmm15, %%xmm10\n" /* S digest 0: quad 11 */
        "movq 1192(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 42, 43 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 1: rounds 42, 43 */
        "movq 1704(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 42, 43 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 1: rounds 42, 43 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S digest 0: quad 11 */
        "movdqa %%xmm10, 304(%[memory])\n" /* S digest 0: quad 11 */
        "movdqa %%xmm11, %%xmm15\n" /* S digest 1: quad 11 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S digest 1: quad 11 */
        "movdqa 496(%[memory]), %%xmm12\n" /* S digest 1: quad 11 */
        "sha256msg1 512(%[memory]), %%xmm12\n" /* S digest 1: quad 11 */
        "movq 176(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 44, 45 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 1: rounds 44, 45 */
        "movq 688(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 44, 45 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 1: rounds 44, 45 */
        "paddd %%xmm15, %%xmm12\n" /* S digest 1: quad 11 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S digest 1: quad 11 */
        "movdqa %%xmm12, 560(%[memory])\n" /* S digest 1: quad 11 */
        "movdqa %%xmm13, %%xmm15\n" /* S digest 2: quad 11 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S digest 2: quad 11 */
        "movq 1200(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 44, 45 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 1: rounds 44, 45 */
        "movq 1712(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 44, 45 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 1: rounds 44, 45 */
        "movdqa 752(%[memory]), %%xmm14\n" /* S digest 2: quad 11 */
        "sha256msg1 768(%[memory]), %%xmm14\n" /* S digest 2: quad 11 */
        "paddd %%xmm15, %%xmm14\n" /* S digest 2: quad 11 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S digest 2: quad 11 */
        "movdqa %%xmm14, 816(%[memory])\n" /* S digest 2: quad 11 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S digest 0: K + W of quad 11 */
        "movq 184(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 46, 47 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 1: rounds 46, 47 */
        "movq 696(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 46, 47 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 1: rounds 46, 47 */
        "paddd %%xmm10, %%xmm15\n" /* S digest 0: K + W of quad 11 */
        "movdqa %%xmm15, 176(%[next_digest])\n" /* S digest 0: K + W of quad 11 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S digest 1: K + W of quad 11 */
        "paddd %%xmm12, %%xmm15\n" /* S digest 1: K + W of quad 11 */
        "movdqa %%xmm15, 432(%[next_digest])\n" /* S digest 1: K + W of quad 11 */
        "movq 1208(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 46, 47 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 1: rounds 46, 47 */
        "movq 1720(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 46, 47 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 1: rounds 46, 47 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S digest 2: K + W of quad 11 */
        "paddd %%xmm14, %%xmm15\n" /* S digest 2: K + W of quad 11 */
        "movdqa %%xmm15, 688(%[next_digest])\n" /* S digest 2: K + W of quad 11 */
        "movdqa %%xmm10, %%xmm15\n" /* S digest 0: quad 12 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S digest 0: quad 12 */
        "movdqa 256(%[memory]), %%xmm9\n" /* S digest 0: quad 12 */
        "movq 192(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 48, 49 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 1: rounds 48, 49 */
        "movq 704(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 48, 49 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 1: rounds 48, 49 */
        "sha256msg1 272(%[memory]), %%xmm9\n" /* S digest 0: quad 12 */
        "paddd %%xmm15, %%xmm9\n" /* S digest 0: quad 12 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S digest 0: quad 12 */
        "movdqa %%xmm9, 320(%[memory])\n" /* S digest 0: quad 12 */
        "movdqa %%xmm12, %%xmm15\n" /* S digest 1: quad 12 */
        "movq 1216(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 48, 49 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 1: rounds 48, 49 */
        "movq 1728(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 48, 49 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 1: rounds 48, 49 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S digest 1: quad 12 */
        "movdqa 512(%[memory]), %%xmm11\n" /* S digest 1: quad 12 */
        "sha256msg1 528(%[memory]), %%xmm11\n" /* S digest 1: quad 12 */
        "paddd %%xmm15, %%xmm11\n" /* S digest 1: quad 12 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S digest 1: quad 12 */
        "movdqa %%xmm11, 576(%[memory])\n" /* S digest 1: quad 12 */
        "movq 200(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 50, 51 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 1: rounds 50, 51 */
        "movq 712(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 50, 51 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 1: rounds 50, 51 */
        "movdqa %%xmm14, %%xmm15\n" /* S digest 2: quad 12 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S digest 2: quad 12 */
        "movdqa 768(%[memory]), %%xmm13\n" /* S digest 2: quad 12 */
        "sha256msg1 784(%[memory]), %%xmm13\n" /* S digest 2: quad 12 */
        "paddd %%xmm15, %%xmm13\n" /* S digest 2: quad 12 */
        "movq 1224(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 50, 51 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 1: rounds 50, 51 */
        "movq 1736(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 50, 51 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 1: rounds 50, 51 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S digest 2: quad 12 */
        "movdqa %%xmm13, 832(%[memory])\n" /* S digest 2: quad 12 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S digest 0: K + W of quad 12 */
        "paddd %%xmm9, %%xmm15\n" /* S digest 0: K + W of quad 12 */
        "movdqa %%xmm15, 192(%[next_digest])\n" /* S digest 0: K + W of quad 12 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S digest 1: K + W of quad 12 */
        "movq 208(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 52, 53 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 1: rounds 52, 53 */
        "movq 720(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 52, 53 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 1: rounds 52, 53 */
        "paddd %%xmm11, %%xmm15\n" /* S digest 1: K + W of quad 12 */
        "movdqa %%xmm15, 448(%[next_digest])\n" /* S digest 1: K + W of quad 12 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S digest 2: K + W of quad 12 */
        "paddd %%xmm13, %%xmm15\n" /* S digest 2: K + W of quad 12 */
        "movdqa %%xmm15, 704(%[next_digest])\n" /* S digest 2: K + W of quad 12 */
        "movq 1232(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 52, 53 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 1: rounds 52, 53 */
        "movq 1744(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 52, 53 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 1: rounds 52, 53 */
        "movdqa %%xmm9, %%xmm15\n" /* S digest 0: quad 13 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S digest 0: quad 13 */
        "movdqa 272(%[memory]), %%xmm10\n" /* S digest 0: quad 13 */
        "sha256msg1 288(%[memory]), %%xmm10\n" /* S digest 0: quad 13 */
        "paddd %%xmm15, %%xmm10\n" /* S digest 0: quad 13 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S digest 0: quad 13 */
        "movq 216(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 54, 55 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 1: rounds 54, 55 */
        "movq 728(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 54, 55 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 1: rounds 54, 55 */
        "movdqa %%xmm11, %%xmm15\n" /* S digest 1: quad 13 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S digest 1: quad 13 */
        "movdqa 528(%[memory]), %%xmm12\n" /* S digest 1: quad 13 */
        "sha256msg1 544(%[memory]), %%xmm12\n" /* S digest 1: quad 13 */
        "paddd %%xmm15, %%xmm12\n" /* S digest 1: quad 13 */
        "movq 1240(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 54, 55 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 1: rounds 54, 55 */
        "movq 1752(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 54, 55 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 1: rounds 54, 55 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S digest 1: quad 13 */
        "movdqa %%xmm13, %%xmm15\n" /* S digest 2: quad 13 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S digest 2: quad 13 */
        "movdqa 784(%[memory]), %%xmm14\n" /* S digest 2: quad 13 */
        "sha256msg1 800(%[memory]), %%xmm14\n" /* S digest 2: quad 13 */
        "paddd %%xmm15, %%xmm14\n" /* S digest 2: quad 13 */
        "movq 224(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 56, 57 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 1: rounds 56, 57 */
        "movq 736(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 56, 57 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 1: rounds 56, 57 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S digest 2: quad 13 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S digest 0: K + W of quad 13 */
        "paddd %%xmm10, %%xmm15\n" /* S digest 0: K + W of quad 13 */
        "movdqa %%xmm15, 208(%[next_digest])\n" /* S digest 0: K + W of quad 13 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S digest 1: K + W of quad 13 */
        "movq 1248(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 56, 57 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 1: rounds 56, 57 */
        "movq 1760(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 56, 57 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 1: rounds 56, 57 */
        "paddd %%xmm12, %%xmm15\n" /* S digest 1: K + W of quad 13 */
        "movdqa %%xmm15, 464(%[next_digest])\n" /* S digest 1: K + W of quad 13 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S digest 2: K + W of quad 13 */
        "paddd %%xmm14, %%xmm15\n" /* S digest 2: K + W of quad 13 */
        "movdqa %%xmm15, 720(%[next_digest])\n" /* S digest 2: K + W of quad 13 */
        "movdqa %%xmm10, %%xmm15\n" /* S digest 0: quad 14 */
        "movq 232(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 58, 59 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 1: rounds 58, 59 */
        "movq 744(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 58, 59 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 1: rounds 58, 59 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S digest 0: quad 14 */
        "movdqa 288(%[memory]), %%xmm9\n" /* S digest 0: quad 14 */
        "sha256msg1 304(%[memory]), %%xmm9\n" /* S digest 0: quad 14 */
        "paddd %%xmm15, %%xmm9\n" /* S digest 0: quad 14 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S digest 0: quad 14 */
        "movq 1256(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 58, 59 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 1: rounds 58, 59 */
        "movq 1768(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 58, 59 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 1: rounds 58, 59 */
        "movdqa %%xmm12, %%xmm15\n" /* S digest 1: quad 14 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S digest 1: quad 14 */
        "movdqa 544(%[memory]), %%xmm11\n" /* S digest 1: quad 14 */
        "sha256msg1 560(%[memory]), %%xmm11\n" /* S digest 1: quad 14 */
        "paddd %%xmm15, %%xmm11\n" /* S digest 1: quad 14 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S digest 1: quad 14 */
        "movq 240(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 60, 61 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 1: rounds 60, 61 */
        "movq 752(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 60, 61 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 1: rounds 60, 61 */
        "movdqa %%xmm14, %%xmm15\n" /* S digest 2: quad 14 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S digest 2: quad 14 */
        "movdqa 800(%[memory]), %%xmm13\n" /* S digest 2: quad 14 */
        "sha256msg1 816(%[memory]), %%xmm13\n" /* S digest 2: quad 14 */
        "paddd %%xmm15, %%xmm13\n" /* S digest 2: quad 14 */
        "movq 1264(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 60, 61 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 1: rounds 60, 61 */
        "movq 1776(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 60, 61 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 1: rounds 60, 61 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S digest 2: quad 14 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S digest 0: K + W of quad 14 */
        "paddd %%xmm9, %%xmm15\n" /* S digest 0: K + W of quad 14 */
        "movdqa %%xmm15, 224(%[next_digest])\n" /* S digest 0: K + W of quad 14 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S digest 1: K + W of quad 14 */
        "paddd %%xmm11, %%xmm15\n" /* S digest 1: K + W of quad 14 */
        "movq 248(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 62, 63 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 1: rounds 62, 63 */
        "paddd 400(%[constants]), %%xmm1\n" /* C message 0, block 1: end */
        "paddd 416(%[constants]), %%xmm2\n" /* C message 0, block 1: end */
        "movdqa %%xmm1, 0(%[memory])\n" /* C message 0, block 1: end */
        "movdqa %%xmm2, 16(%[memory])\n" /* C message 0, block 1: end */
        "movq 760(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 62, 63 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 1: rounds 62, 63 */
        "paddd 400(%[constants]), %%xmm3\n" /* C message 1, block 1: end */
        "paddd 416(%[constants]), %%xmm4\n" /* C message 1, block 1: end */
        "movdqa %%xmm3, 32(%[memory])\n" /* C message 1, block 1: end */
        "movdqa %%xmm4, 48(%[memory])\n" /* C message 1, block 1: end */
        "movdqa %%xmm15, 480(%[next_digest])\n" /* S digest 1: K + W of quad 14 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S digest 2: K + W of quad 14 */
        "paddd %%xmm13, %%xmm15\n" /* S digest 2: K + W of quad 14 */
        "movdqa %%xmm15, 736(%[next_digest])\n" /* S digest 2: K + W of quad 14 */
        "movdqa %%xmm9, %%xmm15\n" /* S digest 0: quad 15 */
        "movq 1272(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 62, 63 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 1: rounds 62, 63 */
        "paddd 400(%[constants]), %%xmm5\n" /* C message 2, block 1: end */
        "paddd 416(%[constants]), %%xmm6\n" /* C message 2, block 1: end */
        "movdqa %%xmm5, 64(%[memory])\n" /* C message 2, block 1: end */
        "movdqa %%xmm6, 80(%[memory])\n" /* C message 2, block 1: end */
        "movq 1784(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 62, 63 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 1: rounds 62, 63 */
        "paddd 400(%[constants]), %%xmm7\n" /* C message 3, block 1: end */
        "paddd 416(%[constants]), %%xmm8\n" /* C message 3, block 1: end */
        "movdqa %%xmm7, 96(%[memory])\n" /* C message 3, block 1: end */
        "movdqa %%xmm8, 112(%[memory])\n" /* C message 3, block 1: end */
        "palignr $4, %%xmm10, %%xmm15\n" /* S digest 0: quad 15 */
        "movdqa 304(%[memory]), %%xmm10\n" /* S digest 0: quad 15 */
        "sha256msg1 320(%[memory]), %%xmm10\n" /* S digest 0: quad 15 */
        "paddd %%xmm15, %%xmm10\n" /* S digest 0: quad 15 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S digest 0: quad 15 */
        "movdqa %%xmm11, %%xmm15\n" /* S digest 1: quad 15 */
        "movq 496(%[constants]), %%xmm0\n" /* C message 0, block 2: rounds 0, 1 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 2: rounds 0, 1 */
        "movq 496(%[constants]), %%xmm0\n" /* C message 1, block 2: rounds 0, 1 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 2: rounds 0, 1 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S digest 1: quad 15 */
        "movdqa 560(%[memory]), %%xmm12\n" /* S digest 1: quad 15 */
        "sha256msg1 576(%[memory]), %%xmm12\n" /* S digest 1: quad 15 */
        "paddd %%xmm15, %%xmm12\n" /* S digest 1: quad 15 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S digest 1: quad 15 */
        "movq 496(%[constants]), %%xmm0\n" /* C message 2, block 2: rounds 0, 1 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 2: rounds 0, 1 */
        "movq 496(%[constants]), %%xmm0\n" /* C message 3, block 2: rounds 0, 1 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 2: rounds 0, 1 */
        "movdqa %%xmm13, %%xmm15\n" /* S digest 2: quad 15 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S digest 2: quad 15 */
        "movdqa 816(%[memory]), %%xmm14\n" /* S digest 2: quad 15 */
        "sha256msg1 832(%[memory]), %%xmm14\n" /* S digest 2: quad 15 */
        "paddd %%xmm15, %%xmm14\n" /* S digest 2: quad 15 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S digest 2: quad 15 */
        "movq 152(%[constants]), %%xmm0\n" /* C message 0, block 2: rounds 2, 3 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 2: rounds 2, 3 */
        "movq 152(%[constants]), %%xmm0\n" /* C message 1, block 2: rounds 2, 3 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 2: rounds 2, 3 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S digest 0: K + W of quad 15 */
        "paddd %%xmm10, %%xmm15\n" /* S digest 0: K + W of quad 15 */
        "movdqa %%xmm15, 240(%[next_digest])\n" /* S digest 0: K + W of quad 15 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S digest 1: K + W of quad 15 */
        "paddd %%xmm12, %%xmm15\n" /* S digest 1: K + W of quad 15 */
        "movq 152(%[constants]), %%xmm0\n" /* C message 2, block 2: rounds 2, 3 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 2: rounds 2, 3 */
        "movq 152(%[constants]), %%xmm0\n" /* C message 3, block 2: rounds 2, 3 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 2: rounds 2, 3 */
        "movdqa %%xmm15, 496(%[next_digest])\n" /* S digest 1: K + W of quad 15 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S digest 2: K + W of quad 15 */
        "paddd %%xmm14, %%xmm15\n" /* S digest 2: K + W of quad 15 */
        "movdqa %%xmm15, 752(%[next_digest])\n" /* S digest 2: K + W of quad 15 */
        "movdqa 1120(%[digest]), %%xmm10\n" /* S digest 3: load */
        "movdqa 1136(%[digest]), %%xmm9\n" /* S digest 3: load */
        "movq 160(%[constants]), %%xmm0\n" /* C message 0, block 2: rounds 4, 5 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 2: rounds 4, 5 */
        "movq 160(%[constants]), %%xmm0\n" /* C message 1, block 2: rounds 4, 5 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 2: rounds 4, 5 */
        "movdqa %%xmm10, %%xmm15\n" /* S digest 3: load */
        "punpckhqdq %%xmm9, %%xmm15\n" /* S digest 3: load */
        "punpcklqdq %%xmm9, %%xmm10\n" /* S digest 3: load */
        "pshufd $0xb1, %%xmm15, %%xmm9\n" /* S digest 3: load */
        "pshufd $0xb1, %%xmm10, %%xmm10\n" /* S digest 3: load */
        "movq 160(%[constants]), %%xmm0\n" /* C message 2, block 2: rounds 4, 5 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 2: rounds 4, 5 */
        "movq 160(%[constants]), %%xmm0\n" /* C message 3, block 2: rounds 4, 5 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 2: rounds 4, 5 */
        "movdqu 0(%[messages]), %%xmm11\n" /* S message 0, block 1: quad 0 */
        "pshufb 464(%[constants]), %%xmm11\n" /* S message 0, block 1: quad 0 */
        "movdqa %%xmm11, 384(%[memory])\n" /* S message 0, block 1: quad 0 */
        "movdqu 64(%[messages]), %%xmm13\n" /* S message 1, block 1: quad 0 */
        "pshufb 464(%[constants]), %%xmm13\n" /* S message 1, block 1: quad 0 */
        "movdqa %%xmm13, 640(%[memory])\n" /* S message 1, block 1: quad 0 */
        "movq 8(%[constants]), %%xmm0\n" /* C message 0, block 2: rounds 6, 7 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 2: rounds 6, 7 */
        "movq 8(%[constants]), %%xmm0\n" /* C message 1, block 2: rounds 6, 7 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 2: rounds 6, 7 */
        "movdqa 144(%[constants]), %%xmm15\n" /* S digest 3: K + W of quad 0 */
        "paddd %%xmm9, %%xmm15\n" /* S digest 3: K + W of quad 0 */
        "movdqa %%xmm15, 768(%[next_digest])\n" /* S digest 3: K + W of quad 0 */
        "movdqa 144(%[constants]), %%xmm15\n" /* S message 0, block 1: K + W of quad 0 */
        "paddd %%xmm11, %%xmm15\n" /* S message 0, block 1: K + W of quad 0 */
        "movq 8(%[constants]), %%xmm0\n" /* C message 2, block 2: rounds 6, 7 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 2: rounds 6, 7 */
        "movq 8(%[constants]), %%xmm0\n" /* C message 3, block 2: rounds 6, 7 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 2: rounds 6, 7 */
        "movdqa %%xmm15, 0(%[next_message])\n" /* S message 0, block 1: K + W of quad 0 */
        "movdqa 144(%[constants]), %%xmm15\n" /* S message 1, block 1: K + W of quad 0 */
        "paddd %%xmm13, %%xmm15\n" /* S message 1, block 1: K + W of quad 0 */
        "movdqa %%xmm15, 512(%[next_message])\n" /* S message 1, block 1: K + W of quad 0 */
        "movdqa 160(%[constants]), %%xmm15\n" /* S digest 3: K + W of quad 1 */
        "paddd %%xmm10, %%xmm15\n" /* S digest 3: K + W of quad 1 */
        "movq 16(%[constants]), %%xmm0\n" /* C message 0, block 2: rounds 8, 9 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 2: rounds 8, 9 */
        "movq 16(%[constants]), %%xmm0\n" /* C message 1, block 2: rounds 8, 9 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 2: rounds 8, 9 */
        "movdqa %%xmm15, 784(%[next_digest])\n" /* S digest 3: K + W of quad 1 */
        "movdqu 16(%[messages]), %%xmm11\n" /* S message 0, block 1: quad 1 */
        "pshufb 464(%[constants]), %%xmm11\n" /* S message 0, block 1: quad 1 */
        "movdqa %%xmm11, 400(%[memory])\n" /* S message 0, block 1: quad 1 */
        "movdqu 80(%[messages]), %%xmm13\n" /* S message 1, block 1: quad 1 */
        "movq 16(%[constants]), %%xmm0\n" /* C message 2, block 2: rounds 8, 9 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 2: rounds 8, 9 */
        "movq 16(%[constants]), %%xmm0\n" /* C message 3, block 2: rounds 8, 9 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 2: rounds 8, 9 */
        "pshufb 464(%[constants]), %%xmm13\n" /* S message 1, block 1: quad 1 */
        "movdqa %%xmm13, 656(%[memory])\n" /* S message 1, block 1: quad 1 */
        "sha256msg1 %%xmm10, %%xmm9\n" /* S digest 3: quad 4 */
        "sha256msg2 128(%[constants]), %%xmm9\n" /* S digest 3: quad 4 */
        "movdqa %%xmm9, 192(%[memory])\n" /* S digest 3: quad 4 */
        "movdqa 160(%[constants]), %%xmm15\n" /* S message 0, block 1: K + W of quad 1 */
        "movq 24(%[constants]), %%xmm0\n" /* C message 0, block 2: rounds 10, 11 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 2: rounds 10, 11 */
        "movq 24(%[constants]), %%xmm0\n" /* C message 1, block 2: rounds 10, 11 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 2: rounds 10, 11 */
        "paddd %%xmm11, %%xmm15\n" /* S message 0, block 1: K + W of quad 1 */
        "movdqa %%xmm15, 16(%[next_message])\n" /* S message 0, block 1: K + W of quad 1 */
        "movdqa 160(%[constants]), %%xmm15\n" /* S message 1, block 1: K + W of quad 1 */
        "paddd %%xmm13, %%xmm15\n" /* S message 1, block 1: K + W of quad 1 */
        "movdqa %%xmm15, 528(%[next_message])\n" /* S message 1, block 1: K + W of quad 1 */
        "movq 24(%[constants]), %%xmm0\n" /* C message 2, block 2: rounds 10, 11 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 2: rounds 10, 11 */
        "movq 24(%[constants]), %%xmm0\n" /* C message 3, block 2: rounds 10, 11 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 2: rounds 10, 11 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S digest 3: K + W of quad 4 */
        "paddd %%xmm9, %%xmm15\n" /* S digest 3: K + W of quad 4 */
        "movdqa %%xmm15, 832(%[next_digest])\n" /* S digest 3: K + W of quad 4 */
        "movdqu 32(%[messages]), %%xmm11\n" /* S message 0, block 1: quad 2 */
        "pshufb 464(%[constants]), %%xmm11\n" /* S message 0, block 1: quad 2 */
        "movdqa %%xmm11, 416(%[memory])\n" /* S message 0, block 1: quad 2 */
        "movq 32(%[constants]), %%xmm0\n" /* C message 0, block 2: rounds 12, 13 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 2: rounds 12, 13 */
        "movq 32(%[constants]), %%xmm0\n" /* C message 1, block 2: rounds 12, 13 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 2: rounds 12, 13 */
        "movdqu 96(%[messages]), %%xmm13\n" /* S message 1, block 1: quad 2 */
        "pshufb 464(%[constants]), %%xmm13\n" /* S message 1, block 1: quad 2 */
        "movdqa %%xmm13, 672(%[memory])\n" /* S message 1, block 1: quad 2 */
        "movdqa %%xmm9, %%xmm15\n" /* S digest 3: quad 5 */
        "palignr $4, 128(%[constants]), %%xmm15\n" /* S digest 3: quad 5 */
        "movq 32(%[constants]), %%xmm0\n" /* C message 2, block 2: rounds 12, 13 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 2: rounds 12, 13 */
        "movq 32(%[constants]), %%xmm0\n" /* C message 3, block 2: rounds 12, 13 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 2: rounds 12, 13 */
        "sha256msg1 112(%[constants]), %%xmm10\n" /* S digest 3: quad 5 */
        "paddd %%xmm15, %%xmm10\n" /* S digest 3: quad 5 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S digest 3: quad 5 */
        "movdqa %%xmm10, 208(%[memory])\n" /* S digest 3: quad 5 */
        "movdqa 16(%[constants]), %%xmm15\n" /* S message 0, block 1: K + W of quad 2 */
        "paddd %%xmm11, %%xmm15\n" /* S message 0, block 1: K + W of quad 2 */
        "movq 504(%[constants]), %%xmm0\n" /* C message 0, block 2: rounds 14, 15 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 2: rounds 14, 15 */
        "movq 504(%[constants]), %%xmm0\n" /* C message 1, block 2: rounds 14, 15 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 2: rounds 14, 15 */
        "movdqa %%xmm15, 32(%[next_message])\n" /* S message 0, block 1: K + W of quad 2 */
        "movdqa 16(%[constants]), %%xmm15\n" /* S message 1, block 1: K + W of quad 2 */
        "paddd %%xmm13, %%xmm15\n" /* S message 1, block 1: K + W of quad 2 */
        "movdqa %%xmm15, 544(%[next_message])\n" /* S message 1, block 1: K + W of quad 2 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S digest 3: K + W of quad 5 */
        "movq 504(%[constants]), %%xmm0\n" /* C message 2, block 2: rounds 14, 15 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 2: rounds 14, 15 */
        "movq 504(%[constants]), %%xmm0\n" /* C message 3, block 2: rounds 14, 15 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 2: rounds 14, 15 */
        "paddd %%xmm10, %%xmm15\n" /* S digest 3: K + W of quad 5 */
        "movdqa %%xmm15, 848(%[next_digest])\n" /* S digest 3: K + W of quad 5 */
        "movdqu 48(%[messages]), %%xmm11\n" /* S message 0, block 1: quad 3 */
        "pshufb 464(%[constants]), %%xmm11\n" /* S message 0, block 1: quad 3 */
        "movdqa %%xmm11, 432(%[memory])\n" /* S message 0, block 1: quad 3 */
        "movdqu 112(%[messages]), %%xmm13\n" /* S message 1, block 1: quad 3 */
        "movq 512(%[constants]), %%xmm0\n" /* C message 0, block 2: rounds 16, 17 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 2: rounds 16, 17 */
        "movq 512(%[constants]), %%xmm0\n" /* C message 1, block 2: rounds 16, 17 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 2: rounds 16, 17 */
        "pshufb 464(%[constants]), %%xmm13\n" /* S message 1, block 1: quad 3 */
        "movdqa %%xmm13, 688(%[memory])\n" /* S message 1, block 1: quad 3 */
        "movdqa %%xmm10, %%xmm15\n" /* S digest 3: quad 6 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S digest 3: quad 6 */
        "movdqa 112(%[constants]), %%xmm9\n" /* S digest 3: quad 6 */
        "movq 512(%[constants]), %%xmm0\n" /* C message 2, block 2: rounds 16, 17 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 2: rounds 16, 17 */
        "movq 512(%[constants]), %%xmm0\n" /* C message 3, block 2: rounds 16, 17 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 2: rounds 16, 17 */
        "paddd %%xmm15, %%xmm9\n" /* S digest 3: quad 6 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S digest 3: quad 6 */
        "movdqa %%xmm9, 224(%[memory])\n" /* S digest 3: quad 6 */
        "movdqa 480(%[constants]), %%xmm15\n" /* S message 0, block 1: K + W of quad 3 */
        "paddd %%xmm11, %%xmm15\n" /* S message 0, block 1: K + W of quad 3 */
        "movdqa %%xmm15, 48(%[next_message])\n" /* S message 0, block 1: K + W of quad 3 */
        "movq 520(%[constants]), %%xmm0\n" /* C message 0, block 2: rounds 18, 19 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 2: rounds 18, 19 */
        "movq 520(%[constants]), %%xmm0\n" /* C message 1, block 2: rounds 18, 19 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 2: rounds 18, 19 */
        "movdqa 480(%[constants]), %%xmm15\n" /* S message 1, block 1: K + W of quad 3 */
        "paddd %%xmm13, %%xmm15\n" /* S message 1, block 1: K + W of quad 3 */
        "movdqa %%xmm15, 560(%[next_message])\n" /* S message 1, block 1: K + W of quad 3 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S digest 3: K + W of quad 6 */
        "paddd %%xmm9, %%xmm15\n" /* S digest 3: K + W of quad 6 */
        "movq 520(%[constants]), %%xmm0\n" /* C message 2, block 2: rounds 18, 19 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 2: rounds 18, 19 */
        "movq 520(%[constants]), %%xmm0\n" /* C message 3, block 2: rounds 18, 19 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 2: rounds 18, 19 */
        "movdqa %%xmm15, 864(%[next_digest])\n" /* S digest 3: K + W of quad 6 */
        "movdqa 432(%[memory]), %%xmm15\n" /* S message 0, block 1: quad 4 */
        "palignr $4, 416(%[memory]), %%xmm15\n" /* S message 0, block 1: quad 4 */
        "movdqa 384(%[memory]), %%xmm11\n" /* S message 0, block 1: quad 4 */
        "sha256msg1 400(%[memory]), %%xmm11\n" /* S message 0, block 1: quad 4 */
        "paddd %%xmm15, %%xmm11\n" /* S message 0, block 1: quad 4 */
        "movq 528(%[constants]), %%xmm0\n" /* C message 0, block 2: rounds 20, 21 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 2: rounds 20, 21 */
        "movq 528(%[constants]), %%xmm0\n" /* C message 1, block 2: rounds 20, 21 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 2: rounds 20, 21 */
        "sha256msg2 432(%[memory]), %%xmm11\n" /* S message 0, block 1: quad 4 */
        "movdqa %%xmm11, 448(%[memory])\n" /* S message 0, block 1: quad 4 */
        "movdqa 688(%[memory]), %%xmm15\n" /* S message 1, block 1: quad 4 */
        "palignr $4, 672(%[memory]), %%xmm15\n" /* S message 1, block 1: quad 4 */
        "movdqa 640(%[memory]), %%xmm13\n" /* S message 1, block 1: quad 4 */
        "movq 528(%[constants]), %%xmm0\n" /* C message 2, block 2: rounds 20, 21 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 2: rounds 20, 21 */
        "movq 528(%[constants]), %%xmm0\n" /* C message 3, block 2: rounds 20, 21 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 2: rounds 20, 21 */
        "sha256msg1 656(%[memory]), %%xmm13\n" /* S message 1, block 1: quad 4 */
        "paddd %%xmm15, %%xmm13\n" /* S message 1, block 1: quad 4 */
        "sha256msg2 688(%[memory]), %%xmm13\n" /* S message 1, block 1: quad 4 */
        "movdqa %%xmm13, 704(%[memory])\n" /* S message 1, block 1: quad 4 */
        "movdqa %%xmm9, %%xmm15\n" /* S digest 3: quad 7 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S digest 3: quad 7 */
        "movq 536(%[constants]), %%xmm0\n" /* C message 0, block 2: rounds 22, 23 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 2: rounds 22, 23 */
        "movq 536(%[constants]), %%xmm0\n" /* C message 1, block 2: rounds 22, 23 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 2: rounds 22, 23 */
        "movdqa 128(%[constants]), %%xmm10\n" /* S digest 3: quad 7 */
        "sha256msg1 192(%[memory]), %%xmm10\n" /* S digest 3: quad 7 */
        "paddd %%xmm15, %%xmm10\n" /* S digest 3: quad 7 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S digest 3: quad 7 */
        "movdqa %%xmm10, 240(%[memory])\n" /* S digest 3: quad 7 */
        "movq 536(%[constants]), %%xmm0\n" /* C message 2, block 2: rounds 22, 23 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 2: rounds 22, 23 */
        "movq 536(%[constants]), %%xmm0\n" /* C message 3, block 2: rounds 22, 23 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 2: rounds 22, 23 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S message 0, block 1: K + W of quad 4 */
        "paddd %%xmm11, %%xmm15\n" /* S message 0, block 1: K + W of quad 4 */
        "movdqa %%xmm15, 64(%[next_message])\n" /* S message 0, block 1: K + W of quad 4 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S message 1, block 1: K + W of quad 4 */
        "paddd %%xmm13, %%xmm15\n" /* S message 1, block 1: K + W of quad 4 */
        "movdqa %%xmm15, 576(%[next_message])\n" /* S message 1, block 1: K + W of quad 4 */
        "movq 544(%[constants]), %%xmm0\n" /* C message 0, block 2: rounds 24, 25 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 2: rounds 24, 25 */
        "movq 544(%[constants]), %%xmm0\n" /* C message 1, block 2: rounds 24, 25 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 2: rounds 24, 25 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S digest 3: K + W of quad 7 */
        "paddd %%xmm10, %%xmm15\n" /* S digest 3: K + W of quad 7 */
        "movdqa %%xmm15, 880(%[next_digest])\n" /* S digest 3: K + W of quad 7 */
        "movdqa %%xmm11, %%xmm15\n" /* S message 0, block 1: quad 5 */
        "palignr $4, 432(%[memory]), %%xmm15\n" /* S message 0, block 1: quad 5 */
        "movq 544(%[constants]), %%xmm0\n" /* C message 2, block 2: rounds 24, 25 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 2: rounds 24, 25 */
        "movq 544(%[constants]), %%xmm0\n" /* C message 3, block 2: rounds 24, 25 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 2: rounds 24, 25 */
        "movdqa 400(%[memory]), %%xmm12\n" /* S message 0, block 1: quad 5 */
        "sha256msg1 416(%[memory]), %%xmm12\n" /* S message 0, block 1: quad 5 */
        "paddd %%xmm15, %%xmm12\n" /* S message 0, block 1: quad 5 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S message 0, block 1: quad 5 */
        "movdqa %%xmm12, 464(%[memory])\n" /* S message 0, block 1: quad 5 */
        "movdqa %%xmm13, %%xmm15\n" /* S message 1, block 1: quad 5 */
        "movq 552(%[constants]), %%xmm0\n" /* C message 0, block 2: rounds 26, 27 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 2: rounds 26, 27 */
        "movq 552(%[constants]), %%xmm0\n" /* C message 1, block 2: rounds 26, 27 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 2: rounds 26, 27 */
        "palignr $4, 688(%[memory]), %%xmm15\n" /* S message 1, block 1: quad 5 */
        "movdqa 656(%[memory]), %%xmm14\n" /* S message 1, block 1: quad 5 */
        "sha256msg1 672(%[memory]), %%xmm14\n" /* S message 1, block 1: quad 5 */
        "paddd %%xmm15, %%xmm14\n" /* S message 1, block 1: quad 5 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S message 1, block 1: quad 5 */
        "movq 552(%[constants]), %%xmm0\n" /* C message 2, block 2: rounds 26, 27 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 2: rounds 26, 27 */
        "movq 552(%[constants]), %%xmm0\n" /* C message 3, block 2: rounds 26, 27 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 2: rounds 26, 27 */
        "movdqa %%xmm14, 720(%[memory])\n" /* S message 1, block 1: quad 5 */
        "movdqa %%xmm10, %%xmm15\n" /* S digest 3: quad 8 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S digest 3: quad 8 */
        "movdqa 192(%[memory]), %%xmm9\n" /* S digest 3: quad 8 */
        "sha256msg1 208(%[memory]), %%xmm9\n" /* S digest 3: quad 8 */
        "paddd %%xmm15, %%xmm9\n" /* S digest 3: quad 8 */
        "movq 560(%[constants]), %%xmm0\n" /* C message 0, block 2: rounds 28, 29 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 2: rounds 28, 29 */
        "movq 560(%[constants]), %%xmm0\n" /* C message 1, block 2: rounds 28, 29 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 2: rounds 28, 29 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S digest 3: quad 8 */
        "movdqa %%xmm9, 256(%[memory])\n" /* S digest 3: quad 8 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S message 0, block 1: K + W of quad 5 */
        "paddd %%xmm12, %%xmm15\n" /* S message 0, block 1: K + W of quad 5 */
        "movdqa %%xmm15, 80(%[next_message])\n" /* S message 0, block 1: K + W of quad 5 */
        "movq 560(%[constants]), %%xmm0\n" /* C message 2, block 2: rounds 28, 29 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 2: rounds 28, 29 */
        "movq 560(%[constants]), %%xmm0\n" /* C message 3, block 2: rounds 28, 29 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 2: rounds 28, 29 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S message 1, block 1: K + W of quad 5 */
        "paddd %%xmm14, %%xmm15\n" /* S message 1, block 1: K + W of quad 5 */
        "movdqa %%xmm15, 592(%[next_message])\n" /* S message 1, block 1: K + W of quad 5 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S digest 3: K + W of quad 8 */
        "paddd %%xmm9, %%xmm15\n" /* S digest 3: K + W of quad 8 */
        "movdqa %%xmm15, 896(%[next_digest])\n" /* S digest 3: K + W of quad 8 */
        "movq 568(%[constants]), %%xmm0\n" /* C message 0, block 2: rounds 30, 31 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 2: rounds 30, 31 */
        "movq 568(%[constants]), %%xmm0\n" /* C message 1, block 2: rounds 30, 31 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 2: rounds 30, 31 */
        "movdqa %%xmm12, %%xmm15\n" /* S message 0, block 1: quad 6 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S message 0, block 1: quad 6 */
        "movdqa 416(%[memory]), %%xmm11\n" /* S message 0, block 1: quad 6 */
        "sha256msg1 432(%[memory]), %%xmm11\n" /* S message 0, block 1: quad 6 */
        "paddd %%xmm15, %%xmm11\n" /* S message 0, block 1: quad 6 */
        "movq 568(%[constants]), %%xmm0\n" /* C message 2, block 2: rounds 30, 31 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 2: rounds 30, 31 */
        "movq 568(%[constants]), %%xmm0\n" /* C message 3, block 2: rounds 30, 31 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 2: rounds 30, 31 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S message 0, block 1: quad 6 */
        "movdqa %%xmm11, 480(%[memory])\n" /* S message 0, block 1: quad 6 */
        "movdqa %%xmm14, %%xmm15\n" /* S message 1, block 1: quad 6 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S message 1, block 1: quad 6 */
        "movdqa 672(%[memory]), %%xmm13\n" /* S message 1, block 1: quad 6 */
        "sha256msg1 688(%[memory]), %%xmm13\n" /* S message 1, block 1: quad 6 */
        "movq 576(%[constants]), %%xmm0\n" /* C message 0, block 2: rounds 32, 33 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 2: rounds 32, 33 */
        "movq 576(%[constants]), %%xmm0\n" /* C message 1, block 2: rounds 32, 33 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 2: rounds 32, 33 */
        "paddd %%xmm15, %%xmm13\n" /* S message 1, block 1: quad 6 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S message 1, block 1: quad 6 */
        "movdqa %%xmm13, 736(%[memory])\n" /* S message 1, block 1: quad 6 */
        "movdqa %%xmm9, %%xmm15\n" /* S digest 3: quad 9 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S digest 3: quad 9 */
        "movq 576(%[constants]), %%xmm0\n" /* C message 2, block 2: rounds 32, 33 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 2: rounds 32, 33 */
        "movq 576(%[constants]), %%xmm0\n" /* C message 3, block 2: rounds 32, 33 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 2: rounds 32, 33 */
        "movdqa 208(%[memory]), %%xmm10\n" /* S digest 3: quad 9 */
        "sha256msg1 224(%[memory]), %%xmm10\n" /* S digest 3: quad 9 */
        "paddd %%xmm15, %%xmm10\n" /* S digest 3: quad 9 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S digest 3: quad 9 */
        "movdqa %%xmm10, 272(%[memory])\n" /* S digest 3: quad 9 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S message 0, block 1: K + W of quad 6 */
        "movq 584(%[constants]), %%xmm0\n" /* C message 0, block 2: rounds 34, 35 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 2: rounds 34, 35 */
        "movq 584(%[constants]), %%xmm0\n" /* C message 1, block 2: rounds 34, 35 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 2: rounds 34, 35 */
        "paddd %%xmm11, %%xmm15\n" /* S message 0, block 1: K + W of quad 6 */
        "movdqa %%xmm15, 96(%[next_message])\n" /* S message 0, block 1: K + W of quad 6 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S message 1, block 1: K + W of quad 6 */
        "paddd %%xmm13, %%xmm15\n" /* S message 1, block 1: K + W of quad 6 */
        "movdqa %%xmm15, 608(%[next_message])\n" /* S message 1, block 1: K + W of quad 6 */
        "movq 584(%[constants]), %%xmm0\n" /* C message 2, block 2: rounds 34, 35 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 2: rounds 34, 35 */
        "movq 584(%[constants]), %%xmm0\n" /* C message 3, block 2: rounds 34, 35 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 2: rounds 34, 35 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S digest 3: K + W of quad 9 */
        "paddd %%xmm10, %%xmm15\n" /* S digest 3: K + W of quad 9 */
        "movdqa %%xmm15, 912(%[next_digest])\n" /* S digest 3: K + W of quad 9 */
        "movdqa %%xmm11, %%xmm15\n" /* S message 0, block 1: quad 7 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S message 0, block 1: quad 7 */
        "movdqa 432(%[memory]), %%xmm12\n" /* S message 0, block 1: quad 7 */
        "movq 592(%[constants]), %%xmm0\n" /* C message 0, block 2: rounds 36, 37 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 2: rounds 36, 37 */
        "movq 592(%[constants]), %%xmm0\n" /* C message 1, block 2: rounds 36, 37 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 2: rounds 36, 37 */
        "sha256msg1 448(%[memory]), %%xmm12\n" /* S message 0, block 1: quad 7 */
        "paddd %%xmm15, %%xmm12\n" /* S message 0, block 1: quad 7 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S message 0, block 1: quad 7 */
        "movdqa %%xmm12, 496(%[memory])\n" /* S message 0, block 1: quad 7 */
        "movdqa %%xmm13, %%xmm15\n" /* S message 1, block 1: quad 7 */
        "movq 592(%[constants]), %%xmm0\n" /* C message 2, block 2: rounds 36, 37 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 2: rounds 36, 37 */
        "movq 592(%[constants]), %%xmm0\n" /* C message 3, block 2: rounds 36, 37 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 2: rounds 36, 37 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S message 1, block 1: quad 7 */
        "movdqa 688(%[memory]), %%xmm14\n" /* S message 1, block 1: quad 7 */
        "sha256msg1 704(%[memory]), %%xmm14\n" /* S message 1, block 1: quad 7 */
        "paddd %%xmm15, %%xmm14\n" /* S message 1, block 1: quad 7 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S message 1, block 1: quad 7 */
        "movdqa %%xmm14, 752(%[memory])\n" /* S message 1, block 1: quad 7 */
        "movq 600(%[constants]), %%xmm0\n" /* C message 0, block 2: rounds 38, 39 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 2: rounds 38, 39 */
        "movq 600(%[constants]), %%xmm0\n" /* C message 1, block 2: rounds 38, 39 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 2: rounds 38, 39 */
        "movdqa %%xmm10, %%xmm15\n" /* S digest 3: quad 10 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S digest 3: quad 10 */
        "movdqa 224(%[memory]), %%xmm9\n" /* S digest 3: quad 10 */
        "sha256msg1 240(%[memory]), %%xmm9\n" /* S digest 3: quad 10 */
        "paddd %%xmm15, %%xmm9\n" /* S digest 3: quad 10 */
        "movq 600(%[constants]), %%xmm0\n" /* C message 2, block 2: rounds 38, 39 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 2: rounds 38, 39 */
        "movq 600(%[constants]), %%xmm0\n" /* C message 3, block 2: rounds 38, 39 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 2: rounds 38, 39 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S digest 3: quad 10 */
        "movdqa %%xmm9, 288(%[memory])\n" /* S digest 3: quad 10 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S message 0, block 1: K + W of quad 7 */
        "paddd %%xmm12, %%xmm15\n" /* S message 0, block 1: K + W of quad 7 */
        "movdqa %%xmm15, 112(%[next_message])\n" /* S message 0, block 1: K + W of quad 7 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S message 1, block 1: K + W of quad 7 */
        "movq 608(%[constants]), %%xmm0\n" /* C message 0, block 2: rounds 40, 41 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 2: rounds 40, 41 */
        "movq 608(%[constants]), %%xmm0\n" /* C message 1, block 2: rounds 40, 41 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 2: rounds 40, 41 */
        "paddd %%xmm14, %%xmm15\n" /* S message 1, block 1: K + W of quad 7 */
        "movdqa %%xmm15, 624(%[next_message])\n" /* S message 1, block 1: K + W of quad 7 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S digest 3: K + W of quad 10 */
        "paddd %%xmm9, %%xmm15\n" /* S digest 3: K + W of quad 10 */
        "movdqa %%xmm15, 928(%[next_digest])\n" /* S digest 3: K + W of quad 10 */
        "movq 608(%[constants]), %%xmm0\n" /* C message 2, block 2: rounds 40, 41 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 2: rounds 40, 41 */
        "movq 608(%[constants]), %%xmm0\n" /* C message 3, block 2: rounds 40, 41 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 2: rounds 40, 41 */
        "movdqa %%xmm12, %%xmm15\n" /* S message 0, block 1: quad 8 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S message 0, block 1: quad 8 */
        "movdqa 448(%[memory]), %%xmm11\n" /* S message 0, block 1: quad 8 */
        "sha256msg1 464(%[memory]), %%xmm11\n" /* S message 0, block 1: quad 8 */
        "paddd %%xmm15, %%xmm11\n" /* S message 0, block 1: quad 8 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S message 0, block 1: quad 8 */
        "movq 616(%[constants]), %%xmm0\n" /* C message 0, block 2: rounds 42, 43 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 2: rounds 42, 43 */
        "movq 616(%[constants]), %%xmm0\n" /* C message 1, block 2: rounds 42, 43 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 2: rounds 42, 43 */
        "movdqa %%xmm11, 512(%[memory])\n" /* S message 0, block 1: quad 8 */
        "movdqa %%xmm14, %%xmm15\n" /* S message 1, block 1: quad 8 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S message 1, block 1: quad 8 */
        "movdqa 704(%[memory]), %%xmm13\n" /* S message 1, block 1: quad 8 */
        "sha256msg1 720(%[memory]), %%xmm13\n" /* S message 1, block 1: quad 8 */
        "movq 616(%[constants]), %%xmm0\n" /* C message 2, block 2: rounds 42, 43 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 2: rounds 42, 43 */
        "movq 616(%[constants]), %%xmm0\n" /* C message 3, block 2: rounds 42, 43 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 2: rounds 42, 43 */
        "paddd %%xmm15, %%xmm13\n" /* S message 1, block 1: quad 8 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S message 1, block 1: quad 8 */
        "movdqa %%xmm13, 768(%[memory])\n" /* S message 1, block 1: quad 8 */
        "movdqa %%xmm9, %%xmm15\n" /* S digest 3: quad 11 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S digest 3: quad 11 */
        "movdqa 240(%[memory]), %%xmm10\n" /* S digest 3: quad 11 */
        "movq 624(%[constants]), %%xmm0\n" /* C message 0, block 2: rounds 44, 45 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 2: rounds 44, 45 */
        "movq 624(%[constants]), %%xmm0\n" /* C message 1, block 2: rounds 44, 45 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 2: rounds 44, 45 */
        "sha256msg1 256(%[memory]), %%xmm10\n" /* S digest 3: quad 11 */
        "paddd %%xmm15, %%xmm10\n" /* S digest 3: quad 11 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S digest 3: quad 11 */
        "movdqa %%xmm10, 304(%[memory])\n" /* S digest 3: quad 11 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S message 0, block 1: K + W of quad 8 */
        "movq 624(%[constants]), %%xmm0\n" /* C message 2, block 2: rounds 44, 45 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 2: rounds 44, 45 */
        "movq 624(%[constants]), %%xmm0\n" /* C message 3, block 2: rounds 44, 45 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 2: rounds 44, 45 */
        "paddd %%xmm11, %%xmm15\n" /* S message 0, block 1: K + W of quad 8 */
        "movdqa %%xmm15, 128(%[next_message])\n" /* S message 0, block 1: K + W of quad 8 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S message 1, block 1: K + W of quad 8 */
        "paddd %%xmm13, %%xmm15\n" /* S message 1, block 1: K + W of quad 8 */
        "movdqa %%xmm15, 640(%[next_message])\n" /* S message 1, block 1: K + W of quad 8 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S digest 3: K + W of quad 11 */
        "movq 632(%[constants]), %%xmm0\n" /* C message 0, block 2: rounds 46, 47 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 2: rounds 46, 47 */
        "movq 632(%[constants]), %%xmm0\n" /* C message 1, block 2: rounds 46, 47 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 2: rounds 46, 47 */
        "paddd %%xmm10, %%xmm15\n" /* S digest 3: K + W of quad 11 */
        "movdqa %%xmm15, 944(%[next_digest])\n" /* S digest 3: K + W of quad 11 */
        "movdqa %%xmm11, %%xmm15\n" /* S message 0, block 1: quad 9 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S message 0, block 1: quad 9 */
        "movdqa 464(%[memory]), %%xmm12\n" /* S message 0, block 1: quad 9 */
        "movq 632(%[constants]), %%xmm0\n" /* C message 2, block 2: rounds 46, 47 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 2: rounds 46, 47 */
        "movq 632(%[constants]), %%xmm0\n" /* C message 3, block 2: rounds 46, 47 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 2: rounds 46, 47 */
        "sha256msg1 480(%[memory]), %%xmm12\n" /* S message 0, block 1: quad 9 */
        "paddd %%xmm15, %%xmm12\n" /* S message 0, block 1: quad 9 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S message 0, block 1: quad 9 */
        "movdqa %%xmm12, 528(%[memory])\n" /* S message 0, block 1: quad 9 */
        "movdqa %%xmm13, %%xmm15\n" /* S message 1, block 1: quad 9 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S message 1, block 1: quad 9 */
        "movq 640(%[constants]), %%xmm0\n" /* C message 0, block 2: rounds 48, 49 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 2: rounds 48, 49 */
        "movq 640(%[constants]), %%xmm0\n" /* C message 1, block 2: rounds 48, 49 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 2: rounds 48, 49 */
        "movdqa 720(%[memory]), %%xmm14\n" /* S message 1, block 1: quad 9 */
        "sha256msg1 736(%[memory]), %%xmm14\n" /* S message 1, block 1: quad 9 */
        "paddd %%xmm15, %%xmm14\n" /* S message 1, block 1: quad 9 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S message 1, block 1: quad 9 */
        "movdqa %%xmm14, 784(%[memory])\n" /* S message 1, block 1: quad 9 */
        "movq 640(%[constants]), %%xmm0\n" /* C message 2, block 2: rounds 48, 49 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 2: rounds 48, 49 */
        "movq 640(%[constants]), %%xmm0\n" /* C message 3, block 2: rounds 48, 49 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 2: rounds 48, 49 */
        "movdqa %%xmm10, %%xmm15\n" /* S digest 3: quad 12 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S digest 3: quad 12 */
        "movdqa 256(%[memory]), %%xmm9\n" /* S digest 3: quad 12 */
        "sha256msg1 272(%[memory]), %%xmm9\n" /* S digest 3: quad 12 */
        "paddd %%xmm15, %%xmm9\n" /* S digest 3: quad 12 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S digest 3: quad 12 */
        "movq 648(%[constants]), %%xmm0\n" /* C message 0, block 2: rounds 50, 51 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 2: rounds 50, 51 */
        "movq 648(%[constants]), %%xmm0\n" /* C message 1, block 2: rounds 50, 51 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 2: rounds 50, 51 */
        "movdqa %%xmm9, 320(%[memory])\n" /* S digest 3: quad 12 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S message 0, block 1: K + W of quad 9 */
        "paddd %%xmm12, %%xmm15\n" /* S message 0, block 1: K + W of quad 9 */
        "movdqa %%xmm15, 144(%[next_message])\n" /* S message 0, block 1: K + W of quad 9 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S message 1, block 1: K + W of quad 9 */
        "movq 648(%[constants]), %%xmm0\n" /* C message 2, block 2: rounds 50, 51 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 2: rounds 50, 51 */
        "movq 648(%[constants]), %%xmm0\n" /* C message 3, block 2: rounds 50, 51 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 2: rounds 50, 51 */
        "paddd %%xmm14, %%xmm15\n" /* S message 1, block 1: K + W of quad 9 */
        "movdqa %%xmm15, 656(%[next_message])\n" /* S message 1, block 1: K + W of quad 9 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S digest 3: K + W of quad 12 */
        "paddd %%xmm9, %%xmm15\n" /* S digest 3: K + W of quad 12 */
        "movdqa %%xmm15, 960(%[next_digest])\n" /* S digest 3: K + W of quad 12 */
        "movdqa %%xmm12, %%xmm15\n" /* S message 0, block 1: quad 10 */
        "movq 656(%[constants]), %%xmm0\n" /* C message 0, block 2: rounds 52, 53 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 2: rounds 52, 53 */
        "movq 656(%[constants]), %%xmm0\n" /* C message 1, block 2: rounds 52, 53 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 2: rounds 52, 53 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S message 0, block 1: quad 10 */
        "movdqa 480(%[memory]), %%xmm11\n" /* S message 0, block 1: quad 10 */
        "sha256msg1 496(%[memory]), %%xmm11\n" /* S message 0, block 1: quad 10 */
        "paddd %%xmm15, %%xmm11\n" /* S message 0, block 1: quad 10 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S message 0, block 1: quad 10 */
        "movq 656(%[constants]), %%xmm0\n" /* C message 2, block 2: rounds 52, 53 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 2: rounds 52, 53 */
        "movq 656(%[constants]), %%xmm0\n" /* C message 3, block 2: rounds 52, 53 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 2: rounds 52, 53 */
        "movdqa %%xmm11, 544(%[memory])\n" /* S message 0, block 1: quad 10 */
        "movdqa %%xmm14, %%xmm15\n" /* S message 1, block 1: quad 10 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S message 1, block 1: quad 10 */
        "movdqa 736(%[memory]), %%xmm13\n" /* S message 1, block 1: quad 10 */
        "sha256msg1 752(%[memory]), %%xmm13\n" /* S message 1, block 1: quad 10 */
        "paddd %%xmm15, %%xmm13\n" /* S message 1, block 1: quad 10 */
        "movq 664(%[constants]), %%xmm0\n" /* C message 0, block 2: rounds 54, 55 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 2: rounds 54, 55 */
        "movq 664(%[constants]), %%xmm0\n" /* C message 1, block 2: rounds 54, 55 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 2: rounds 54, 55 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S message 1, block 1: quad 10 */
        "movdqa %%xmm13, 800(%[memory])\n" /* S message 1, block 1: quad 10 */
        "movdqa %%xmm9, %%xmm15\n" /* S digest 3: quad 13 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S digest 3: quad 13 */
        "movdqa 272(%[memory]), %%xmm10\n" /* S digest 3: quad 13 */
        "movq 664(%[constants]), %%xmm0\n" /* C message 2, block 2: rounds 54, 55 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 2: rounds 54, 55 */
        "movq 664(%[constants]), %%xmm0\n" /* C message 3, block 2: rounds 54, 55 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 2: rounds 54, 55 */
        "sha256msg1 288(%[memory]), %%xmm10\n" /* S digest 3: quad 13 */
        "paddd %%xmm15, %%xmm10\n" /* S digest 3: quad 13 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S digest 3: quad 13 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S message 0, block 1: K + W of quad 10 */
        "paddd %%xmm11, %%xmm15\n" /* S message 0, block 1: K + W of quad 10 */
        "movdqa %%xmm15, 160(%[next_message])\n" /* S message 0, block 1: K + W of quad 10 */
        "movq 672(%[constants]), %%xmm0\n" /* C message 0, block 2: rounds 56, 57 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 2: rounds 56, 57 */
        "movq 672(%[constants]), %%xmm0\n" /* C message 1, block 2: rounds 56, 57 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 2: rounds 56, 57 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S message 1, block 1: K + W of quad 10 */
        "paddd %%xmm13, %%xmm15\n" /* S message 1, block 1: K + W of quad 10 */
        "movdqa %%xmm15, 672(%[next_message])\n" /* S message 1, block 1: K + W of quad 10 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S digest 3: K + W of quad 13 */
        "paddd %%xmm10, %%xmm15\n" /* S digest 3: K + W of quad 13 */
        "movq 672(%[constants]), %%xmm0\n" /* C message 2, block 2: rounds 56, 57 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 2: rounds 56, 57 */
        "movq 672(%[constants]), %%xmm0\n" /* C message 3, block 2: rounds 56, 57 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 2: rounds 56, 57 */
        "movdqa %%xmm15, 976(%[next_digest])\n" /* S digest 3: K + W of quad 13 */
        "movdqa %%xmm11, %%xmm15\n" /* S message 0, block 1: quad 11 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S message 0, block 1: quad 11 */
        "movdqa 496(%[memory]), %%xmm12\n" /* S message 0, block 1: quad 11 */
        "sha256msg1 512(%[memory]), %%xmm12\n" /* S message 0, block 1: quad 11 */
        "paddd %%xmm15, %%xmm12\n" /* S message 0, block 1: quad 11 */
        "movq 680(%[constants]), %%xmm0\n" /* C message 0, block 2: rounds 58, 59 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 2: rounds 58, 59 */
        "movq 680(%[constants]), %%xmm0\n" /* C message 1, block 2: rounds 58, 59 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 2: rounds 58, 59 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S message 0, block 1: quad 11 */
        "movdqa %%xmm12, 560(%[memory])\n" /* S message 0, block 1: quad 11 */
        "movdqa %%xmm13, %%xmm15\n" /* S message 1, block 1: quad 11 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S message 1, block 1: quad 11 */
        "movdqa 752(%[memory]), %%xmm14\n" /* S message 1, block 1: quad 11 */
        "movq 680(%[constants]), %%xmm0\n" /* C message 2, block 2: rounds 58, 59 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 2: rounds 58, 59 */
        "movq 680(%[constants]), %%xmm0\n" /* C message 3, block 2: rounds 58, 59 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 2: rounds 58, 59 */
        "sha256msg1 768(%[memory]), %%xmm14\n" /* S message 1, block 1: quad 11 */
        "paddd %%xmm15, %%xmm14\n" /* S message 1, block 1: quad 11 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S message 1, block 1: quad 11 */
        "movdqa %%xmm14, 816(%[memory])\n" /* S message 1, block 1: quad 11 */
        "movdqa %%xmm10, %%xmm15\n" /* S digest 3: quad 14 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S digest 3: quad 14 */
        "movq 688(%[constants]), %%xmm0\n" /* C message 0, block 2: rounds 60, 61 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 2: rounds 60, 61 */
        "movq 688(%[constants]), %%xmm0\n" /* C message 1, block 2: rounds 60, 61 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 2: rounds 60, 61 */
        "movdqa 288(%[memory]), %%xmm9\n" /* S digest 3: quad 14 */
        "sha256msg1 304(%[memory]), %%xmm9\n" /* S digest 3: quad 14 */
        "paddd %%xmm15, %%xmm9\n" /* S digest 3: quad 14 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S digest 3: quad 14 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S message 0, block 1: K + W of quad 11 */
        "movq 688(%[constants]), %%xmm0\n" /* C message 2, block 2: rounds 60, 61 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 2: rounds 60, 61 */
        "movq 688(%[constants]), %%xmm0\n" /* C message 3, block 2: rounds 60, 61 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 2: rounds 60, 61 */
        "paddd %%xmm12, %%xmm15\n" /* S message 0, block 1: K + W of quad 11 */
        "movdqa %%xmm15, 176(%[next_message])\n" /* S message 0, block 1: K + W of quad 11 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S message 1, block 1: K + W of quad 11 */
        "paddd %%xmm14, %%xmm15\n" /* S message 1, block 1: K + W of quad 11 */
        "movdqa %%xmm15, 688(%[next_message])\n" /* S message 1, block 1: K + W of quad 11 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S digest 3: K + W of quad 14 */
        "movq 696(%[constants]), %%xmm0\n" /* C message 0, block 2: rounds 62, 63 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 2: rounds 62, 63 */
        "paddd 0(%[memory]), %%xmm1\n" /* C message 0, block 2: end */
        "paddd 16(%[memory]), %%xmm2\n" /* C message 0, block 2: end */
        "movdqa %%xmm1, 1024(%[next_digest])\n" /* C message 0, block 2: end */
        "movdqa %%xmm2, 1040(%[next_digest])\n" /* C message 0, block 2: end */
        "movq 696(%[constants]), %%xmm0\n" /* C message 1, block 2: rounds 62, 63 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 2: rounds 62, 63 */
        "paddd 32(%[memory]), %%xmm3\n" /* C message 1, block 2: end */
        "paddd 48(%[memory]), %%xmm4\n" /* C message 1, block 2: end */
        "movdqa %%xmm3, 1056(%[next_digest])\n" /* C message 1, block 2: end */
        "movdqa %%xmm4, 1072(%[next_digest])\n" /* C message 1, block 2: end */
        "paddd %%xmm9, %%xmm15\n" /* S digest 3: K + W of quad 14 */
        "movdqa %%xmm15, 992(%[next_digest])\n" /* S digest 3: K + W of quad 14 */
        "movdqa %%xmm12, %%xmm15\n" /* S message 0, block 1: quad 12 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S message 0, block 1: quad 12 */
        "movdqa 512(%[memory]), %%xmm11\n" /* S message 0, block 1: quad 12 */
        "movq 696(%[constants]), %%xmm0\n" /* C message 2, block 2: rounds 62, 63 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 2: rounds 62, 63 */
        "paddd 64(%[memory]), %%xmm5\n" /* C message 2, block 2: end */
        "paddd 80(%[memory]), %%xmm6\n" /* C message 2, block 2: end */
        "movdqa %%xmm5, 1088(%[next_digest])\n" /* C message 2, block 2: end */
        "movdqa %%xmm6, 1104(%[next_digest])\n" /* C message 2, block 2: end */
        "movq 696(%[constants]), %%xmm0\n" /* C message 3, block 2: rounds 62, 63 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 2: rounds 62, 63 */
        "paddd 96(%[memory]), %%xmm7\n" /* C message 3, block 2: end */
        "paddd 112(%[memory]), %%xmm8\n" /* C message 3, block 2: end */
        "movdqa %%xmm7, 1120(%[next_digest])\n" /* C message 3, block 2: end */
        "movdqa %%xmm8, 1136(%[next_digest])\n" /* C message 3, block 2: end */
        "sha256msg1 528(%[memory]), %%xmm11\n" /* S message 0, block 1: quad 12 */
        "paddd %%xmm15, %%xmm11\n" /* S message 0, block 1: quad 12 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S message 0, block 1: quad 12 */
        "movdqa %%xmm11, 576(%[memory])\n" /* S message 0, block 1: quad 12 */
        "movdqa %%xmm14, %%xmm15\n" /* S message 1, block 1: quad 12 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S message 1, block 1: quad 12 */
        "movdqa 400(%[constants]), %%xmm1\n" /* C digest 0: start */
        "movdqa 416(%[constants]), %%xmm2\n" /* C digest 0: start */
        "movq 0(%[digest]), %%xmm0\n" /* C digest 0: rounds 0, 1 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C digest 0: rounds 0, 1 */
        "movdqa 400(%[constants]), %%xmm3\n" /* C digest 1: start */
        "movdqa 416(%[constants]), %%xmm4\n" /* C digest 1: start */
        "movq 256(%[digest]), %%xmm0\n" /* C digest 1: rounds 0, 1 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C digest 1: rounds 0, 1 */
        "movdqa 768(%[memory]), %%xmm13\n" /* S message 1, block 1: quad 12 */
        "sha256msg1 784(%[memory]), %%xmm13\n" /* S message 1, block 1: quad 12 */
        "paddd %%xmm15, %%xmm13\n" /* S message 1, block 1: quad 12 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S message 1, block 1: quad 12 */
        "movdqa %%xmm13, 832(%[memory])\n" /* S message 1, block 1: quad 12 */
        "movdqa 400(%[constants]), %%xmm5\n" /* C digest 2: start */
        "movdqa 416(%[constants]), %%xmm6\n" /* C digest 2: start */
        "movq 512(%[digest]), %%xmm0\n" /* C digest 2: rounds 0, 1 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C digest 2: rounds 0, 1 */
        "movdqa 400(%[constants]), %%xmm7\n" /* C digest 3: start */
        "movdqa 416(%[constants]), %%xmm8\n" /* C digest 3: start */
        "movq 768(%[digest]), %%xmm0\n" /* C digest 3: rounds 0, 1 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C digest 3: rounds 0, 1 */
        "movdqa %%xmm9, %%xmm15\n" /* S digest 3: quad 15 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S digest 3: quad 15 */
        "movdqa 304(%[memory]), %%xmm10\n" /* S digest 3: quad 15 */
        "sha256msg1 320(%[memory]), %%xmm10\n" /* S digest 3: quad 15 */
        "paddd %%xmm15, %%xmm10\n" /* S digest 3: quad 15 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S digest 3: quad 15 */
        "movq 8(%[digest]), %%xmm0\n" /* C digest 0: rounds 2, 3 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C digest 0: rounds 2, 3 */
        "movq 264(%[digest]), %%xmm0\n" /* C digest 1: rounds 2, 3 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C digest 1: rounds 2, 3 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S message 0, block 1: K + W of quad 12 */
        "paddd %%xmm11, %%xmm15\n" /* S message 0, block 1: K + W of quad 12 */
        "movdqa %%xmm15, 192(%[next_message])\n" /* S message 0, block 1: K + W of quad 12 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S message 1, block 1: K + W of quad 12 */
        "paddd %%xmm13, %%xmm15\n" /* S message 1, block 1: K + W of quad 12 */
        "movq 520(%[digest]), %%xmm0\n" /* C digest 2: rounds 2, 3 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C digest 2: rounds 2, 3 */
        "movq 776(%[digest]), %%xmm0\n" /* C digest 3: rounds 2, 3 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C digest 3: rounds 2, 3 */
        "movdqa %%xmm15, 704(%[next_message])\n" /* S message 1, block 1: K + W of quad 12 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S digest 3: K + W of quad 15 */
        "paddd %%xmm10, %%xmm15\n" /* S digest 3: K + W of quad 15 */
        "movdqa %%xmm15, 1008(%[next_digest])\n" /* S digest 3: K + W of quad 15 */
        "movdqa %%xmm11, %%xmm15\n" /* S message 0, block 1: quad 13 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S message 0, block 1: quad 13 */
        "movq 16(%[digest]), %%xmm0\n" /* C digest 0: rounds 4, 5 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C digest 0: rounds 4, 5 */
        "movq 272(%[digest]), %%xmm0\n" /* C digest 1: rounds 4, 5 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C digest 1: rounds 4, 5 */
        "movdqa 528(%[memory]), %%xmm12\n" /* S message 0, block 1: quad 13 */
        "sha256msg1 544(%[memory]), %%xmm12\n" /* S message 0, block 1: quad 13 */
        "paddd %%xmm15, %%xmm12\n" /* S message 0, block 1: quad 13 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S message 0, block 1: quad 13 */
        "movdqa %%xmm13, %%xmm15\n" /* S message 1, block 1: quad 13 */
        "movq 528(%[digest]), %%xmm0\n" /* C digest 2: rounds 4, 5 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C digest 2: rounds 4, 5 */
        "movq 784(%[digest]), %%xmm0\n" /* C digest 3: rounds 4, 5 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C digest 3: rounds 4, 5 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S message 1, block 1: quad 13 */
        "movdqa 784(%[memory]), %%xmm14\n" /* S message 1, block 1: quad 13 */
        "sha256msg1 800(%[memory]), %%xmm14\n" /* S message 1, block 1: quad 13 */
        "paddd %%xmm15, %%xmm14\n" /* S message 1, block 1: quad 13 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S message 1, block 1: quad 13 */
        "movdqu 128(%[messages]), %%xmm9\n" /* S message 2, block 1: quad 0 */
        "movq 24(%[digest]), %%xmm0\n" /* C digest 0: rounds 6, 7 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C digest 0: rounds 6, 7 */
        "movq 280(%[digest]), %%xmm0\n" /* C digest 1: rounds 6, 7 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C digest 1: rounds 6, 7 */
        "pshufb 464(%[constants]), %%xmm9\n" /* S message 2, block 1: quad 0 */
        "movdqa %%xmm9, 128(%[memory])\n" /* S message 2, block 1: quad 0 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S message 0, block 1: K + W of quad 13 */
        "paddd %%xmm12, %%xmm15\n" /* S message 0, block 1: K + W of quad 13 */
        "movdqa %%xmm15, 208(%[next_message])\n" /* S message 0, block 1: K + W of quad 13 */
        "movq 536(%[digest]), %%xmm0\n" /* C digest 2: rounds 6, 7 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C digest 2: rounds 6, 7 */
        "movq 792(%[digest]), %%xmm0\n" /* C digest 3: rounds 6, 7 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C digest 3: rounds 6, 7 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S message 1, block 1: K + W of quad 13 */
        "paddd %%xmm14, %%xmm15\n" /* S message 1, block 1: K + W of quad 13 */
        "movdqa %%xmm15, 720(%[next_message])\n" /* S message 1, block 1: K + W of quad 13 */
        "movdqa 144(%[constants]), %%xmm15\n" /* S message 2, block 1: K + W of quad 0 */
        "paddd %%xmm9, %%xmm15\n" /* S message 2, block 1: K + W of quad 0 */
        "movdqa %%xmm15, 1024(%[next_message])\n" /* S message 2, block 1: K + W of quad 0 */
        "movq 448(%[constants]), %%xmm0\n" /* C digest 0: rounds 8, 9 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C digest 0: rounds 8, 9 */
        "movq 448(%[constants]), %%xmm0\n" /* C digest 1: rounds 8, 9 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C digest 1: rounds 8, 9 */
        "movdqa %%xmm12, %%xmm15\n" /* S message 0, block 1: quad 14 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S message 0, block 1: quad 14 */
        "movdqa 544(%[memory]), %%xmm11\n" /* S message 0, block 1: quad 14 */
        "sha256msg1 560(%[memory]), %%xmm11\n" /* S message 0, block 1: quad 14 */
        "paddd %%xmm15, %%xmm11\n" /* S message 0, block 1: quad 14 */
        "movq 448(%[constants]), %%xmm0\n" /* C digest 2: rounds 8, 9 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C digest 2: rounds 8, 9 */
        "movq 448(%[constants]), %%xmm0\n" /* C digest 3: rounds 8, 9 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C digest 3: rounds 8, 9 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S message 0, block 1: quad 14 */
        "movdqa %%xmm14, %%xmm15\n" /* S message 1, block 1: quad 14 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S message 1, block 1: quad 14 */
        "movdqa 800(%[memory]), %%xmm13\n" /* S message 1, block 1: quad 14 */
        "sha256msg1 816(%[memory]), %%xmm13\n" /* S message 1, block 1: quad 14 */
        "paddd %%xmm15, %%xmm13\n" /* S message 1, block 1: quad 14 */
        "movq 24(%[constants]), %%xmm0\n" /* C digest 0: rounds 10, 11 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C digest 0: rounds 10, 11 */
        "movq 24(%[constants]), %%xmm0\n" /* C digest 1: rounds 10, 11 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C digest 1: rounds 10, 11 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S message 1, block 1: quad 14 */
        "movdqu 144(%[messages]), %%xmm9\n" /* S message 2, block 1: quad 1 */
        "pshufb 464(%[constants]), %%xmm9\n" /* S message 2, block 1: quad 1 */
        "movdqa %%xmm9, 144(%[memory])\n" /* S message 2, block 1: quad 1 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S message 0, block 1: K + W of quad 14 */
        "movq 24(%[constants]), %%xmm0\n" /* C digest 2: rounds 10, 11 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C digest 2: rounds 10, 11 */
        "movq 24(%[constants]), %%xmm0\n" /* C digest 3: rounds 10, 11 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C digest 3: rounds 10, 11 */
        "paddd %%xmm11, %%xmm15\n" /* S message 0, block 1: K + W of quad 14 */
        "movdqa %%xmm15, 224(%[next_message])\n" /* S message 0, block 1: K + W of quad 14 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S message 1, block 1: K + W of quad 14 */
        "paddd %%xmm13, %%xmm15\n" /* S message 1, block 1: K + W of quad 14 */
        "movdqa %%xmm15, 736(%[next_message])\n" /* S message 1, block 1: K + W of quad 14 */
        "movdqa 160(%[constants]), %%xmm15\n" /* S message 2, block 1: K + W of quad 1 */
        "movq 32(%[constants]), %%xmm0\n" /* C digest 0: rounds 12, 13 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C digest 0: rounds 12, 13 */
        "movq 32(%[constants]), %%xmm0\n" /* C digest 1: rounds 12, 13 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C digest 1: rounds 12, 13 */
        "paddd %%xmm9, %%xmm15\n" /* S message 2, block 1: K + W of quad 1 */
        "movdqa %%xmm15, 1040(%[next_message])\n" /* S message 2, block 1: K + W of quad 1 */
        "movdqa %%xmm11, %%xmm15\n" /* S message 0, block 1: quad 15 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S message 0, block 1: quad 15 */
        "movdqa 560(%[memory]), %%xmm12\n" /* S message 0, block 1: quad 15 */
        "movq 32(%[constants]), %%xmm0\n" /* C digest 2: rounds 12, 13 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C digest 2: rounds 12, 13 */
        "movq 32(%[constants]), %%xmm0\n" /* C digest 3: rounds 12, 13 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C digest 3: rounds 12, 13 */
        "sha256msg1 576(%[memory]), %%xmm12\n" /* S message 0, block 1: quad 15 */
        "paddd %%xmm15, %%xmm12\n" /* S message 0, block 1: quad 15 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S message 0, block 1: quad 15 */
        "movdqa %%xmm13, %%xmm15\n" /* S message 1, block 1: quad 15 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S message 1, block 1: quad 15 */
        "movdqa 816(%[memory]), %%xmm14\n" /* S message 1, block 1: quad 15 */
        "movq 456(%[constants]), %%xmm0\n" /* C digest 0: rounds 14, 15 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C digest 0: rounds 14, 15 */
        "movq 456(%[constants]), %%xmm0\n" /* C digest 1: rounds 14, 15 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C digest 1: rounds 14, 15 */
        "sha256msg1 832(%[memory]), %%xmm14\n" /* S message 1, block 1: quad 15 */
        "paddd %%xmm15, %%xmm14\n" /* S message 1, block 1: quad 15 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S message 1, block 1: quad 15 */
        "movdqu 160(%[messages]), %%xmm9\n" /* S message 2, block 1: quad 2 */
        "pshufb 464(%[constants]), %%xmm9\n" /* S message 2, block 1: quad 2 */
        "movq 456(%[constants]), %%xmm0\n" /* C digest 2: rounds 14, 15 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C digest 2: rounds 14, 15 */
        "movq 456(%[constants]), %%xmm0\n" /* C digest 3: rounds 14, 15 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C digest 3: rounds 14, 15 */
        "movdqa %%xmm9, 160(%[memory])\n" /* S message 2, block 1: quad 2 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S message 0, block 1: K + W of quad 15 */
        "paddd %%xmm12, %%xmm15\n" /* S message 0, block 1: K + W of quad 15 */
        "movdqa %%xmm15, 240(%[next_message])\n" /* S message 0, block 1: K + W of quad 15 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S message 1, block 1: K + W of quad 15 */
        "paddd %%xmm14, %%xmm15\n" /* S message 1, block 1: K + W of quad 15 */
        "movq 64(%[digest]), %%xmm0\n" /* C digest 0: rounds 16, 17 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C digest 0: rounds 16, 17 */
        "movq 320(%[digest]), %%xmm0\n" /* C digest 1: rounds 16, 17 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C digest 1: rounds 16, 17 */
        "movdqa %%xmm15, 752(%[next_message])\n" /* S message 1, block 1: K + W of quad 15 */
        "movdqa 16(%[constants]), %%xmm15\n" /* S message 2, block 1: K + W of quad 2 */
        "paddd %%xmm9, %%xmm15\n" /* S message 2, block 1: K + W of quad 2 */
        "movdqa %%xmm15, 1056(%[next_message])\n" /* S message 2, block 1: K + W of quad 2 */
        "movdqu 192(%[messages]), %%xmm11\n" /* S message 3, block 1: quad 0 */
        "movq 576(%[digest]), %%xmm0\n" /* C digest 2: rounds 16, 17 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C digest 2: rounds 16, 17 */
        "movq 832(%[digest]), %%xmm0\n" /* C digest 3: rounds 16, 17 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C digest 3: rounds 16, 17 */
        "pshufb 464(%[constants]), %%xmm11\n" /* S message 3, block 1: quad 0 */
        "movdqa %%xmm11, 384(%[memory])\n" /* S message 3, block 1: quad 0 */
        "movdqu 176(%[messages]), %%xmm9\n" /* S message 2, block 1: quad 3 */
        "pshufb 464(%[constants]), %%xmm9\n" /* S message 2, block 1: quad 3 */
        "movdqa %%xmm9, 176(%[memory])\n" /* S message 2, block 1: quad 3 */
        "movdqa 144(%[constants]), %%xmm15\n" /* S message 3, block 1: K + W of quad 0 */
        "movq 72(%[digest]), %%xmm0\n" /* C digest 0: rounds 18, 19 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C digest 0: rounds 18, 19 */
        "movq 328(%[digest]), %%xmm0\n" /* C digest 1: rounds 18, 19 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C digest 1: rounds 18, 19 */
        "paddd %%xmm11, %%xmm15\n" /* S message 3, block 1: K + W of quad 0 */
        "movdqa %%xmm15, 1536(%[next_message])\n" /* S message 3, block 1: K + W of quad 0 */
        "movdqa 480(%[constants]), %%xmm15\n" /* S message 2, block 1: K + W of quad 3 */
        "paddd %%xmm9, %%xmm15\n" /* S message 2, block 1: K + W of quad 3 */
        "movdqa %%xmm15, 1072(%[next_message])\n" /* S message 2, block 1: K + W of quad 3 */
        "movq 584(%[digest]), %%xmm0\n" /* C digest 2: rounds 18, 19 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C digest 2: rounds 18, 19 */
        "movq 840(%[digest]), %%xmm0\n" /* C digest 3: rounds 18, 19 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C digest 3: rounds 18, 19 */
        "movdqu 208(%[messages]), %%xmm11\n" /* S message 3, block 1: quad 1 */
        "pshufb 464(%[constants]), %%xmm11\n" /* S message 3, block 1: quad 1 */
        "movdqa %%xmm11, 400(%[memory])\n" /* S message 3, block 1: quad 1 */
        "movdqa 176(%[memory]), %%xmm15\n" /* S message 2, block 1: quad 4 */
        "palignr $4, 160(%[memory]), %%xmm15\n" /* S message 2, block 1: quad 4 */
        "movdqa 128(%[memory]), %%xmm9\n" /* S message 2, block 1: quad 4 */
        "movq 80(%[digest]), %%xmm0\n" /* C digest 0: rounds 20, 21 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C digest 0: rounds 20, 21 */
        "movq 336(%[digest]), %%xmm0\n" /* C digest 1: rounds 20, 21 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C digest 1: rounds 20, 21 */
        "sha256msg1 144(%[memory]), %%xmm9\n" /* S message 2, block 1: quad 4 */
        "paddd %%xmm15, %%xmm9\n" /* S message 2, block 1: quad 4 */
        "sha256msg2 176(%[memory]), %%xmm9\n" /* S message 2, block 1: quad 4 */
        "movdqa %%xmm9, 192(%[memory])\n" /* S message 2, block 1: quad 4 */
        "movdqa 160(%[constants]), %%xmm15\n" /* S message 3, block 1: K + W of quad 1 */
        "movq 592(%[digest]), %%xmm0\n" /* C digest 2: rounds 20, 21 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C digest 2: rounds 20, 21 */
        "movq 848(%[digest]), %%xmm0\n" /* C digest 3: rounds 20, 21 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C digest 3: rounds 20, 21 */
        "paddd %%xmm11, %%xmm15\n" /* S message 3, block 1: K + W of quad 1 */
        "movdqa %%xmm15, 1552(%[next_message])\n" /* S message 3, block 1: K + W of quad 1 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S message 2, block 1: K + W of quad 4 */
        "paddd %%xmm9, %%xmm15\n" /* S message 2, block 1: K + W of quad 4 */
        "movdqa %%xmm15, 1088(%[next_message])\n" /* S message 2, block 1: K + W of quad 4 */
        "movdqu 224(%[messages]), %%xmm11\n" /* S message 3, block 1: quad 2 */
        "movq 88(%[digest]), %%xmm0\n" /* C digest 0: rounds 22, 23 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C digest 0: rounds 22, 23 */
        "movq 344(%[digest]), %%xmm0\n" /* C digest 1: rounds 22, 23 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C digest 1: rounds 22, 23 */
        "pshufb 464(%[constants]), %%xmm11\n" /* S message 3, block 1: quad 2 */
        "movdqa %%xmm11, 416(%[memory])\n" /* S message 3, block 1: quad 2 */
        "movdqa %%xmm9, %%xmm15\n" /* S message 2, block 1: quad 5 */
        "palignr $4, 176(%[memory]), %%xmm15\n" /* S message 2, block 1: quad 5 */
        "movdqa 144(%[memory]), %%xmm10\n" /* S message 2, block 1: quad 5 */
        "movq 600(%[digest]), %%xmm0\n" /* C digest 2: rounds 22, 23 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C digest 2: rounds 22, 23 */
        "movq 856(%[digest]), %%xmm0\n" /* C digest 3: rounds 22, 23 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C digest 3: rounds 22, 23 */
        "sha256msg1 160(%[memory]), %%xmm10\n" /* S message 2, block 1: quad 5 */
        "paddd %%xmm15, %%xmm10\n" /* S message 2, block 1: quad 5 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S message 2, block 1: quad 5 */
        "movdqa %%xmm10, 208(%[memory])\n" /* S message 2, block 1: quad 5 */
        "movdqa 16(%[constants]), %%xmm15\n" /* S message 3, block 1: K + W of quad 2 */
        "paddd %%xmm11, %%xmm15\n" /* S message 3, block 1: K + W of quad 2 */
        "movq 96(%[digest]), %%xmm0\n" /* C digest 0: rounds 24, 25 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C digest 0: rounds 24, 25 */
        "movq 352(%[digest]), %%xmm0\n" /* C digest 1: rounds 24, 25 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C digest 1: rounds 24, 25 */
        "movdqa %%xmm15, 1568(%[next_message])\n" /* S message 3, block 1: K + W of quad 2 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S message 2, block 1: K + W of quad 5 */
        "paddd %%xmm10, %%xmm15\n" /* S message 2, block 1: K + W of quad 5 */
        "movdqa %%xmm15, 1104(%[next_message])\n" /* S message 2, block 1: K + W of quad 5 */
        "movdqu 240(%[messages]), %%xmm11\n" /* S message 3, block 1: quad 3 */
        "movq 608(%[digest]), %%xmm0\n" /* C digest 2: rounds 24, 25 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C digest 2: rounds 24, 25 */
        "movq 864(%[digest]), %%xmm0\n" /* C digest 3: rounds 24, 25 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C digest 3: rounds 24, 25 */
        "pshufb 464(%[constants]), %%xmm11\n" /* S message 3, block 1: quad 3 */
        "movdqa %%xmm11, 432(%[memory])\n" /* S message 3, block 1: quad 3 */
        "movdqa %%xmm10, %%xmm15\n" /* S message 2, block 1: quad 6 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S message 2, block 1: quad 6 */
        "movdqa 160(%[memory]), %%xmm9\n" /* S message 2, block 1: quad 6 */
        "sha256msg1 176(%[memory]), %%xmm9\n" /* S message 2, block 1: quad 6 */
        "movq 104(%[digest]), %%xmm0\n" /* C digest 0: rounds 26, 27 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C digest 0: rounds 26, 27 */
        "movq 360(%[digest]), %%xmm0\n" /* C digest 1: rounds 26, 27 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C digest 1: rounds 26, 27 */
        "paddd %%xmm15, %%xmm9\n" /* S message 2, block 1: quad 6 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S message 2, block 1: quad 6 */
        "movdqa %%xmm9, 224(%[memory])\n" /* S message 2, block 1: quad 6 */
        "movdqa 480(%[constants]), %%xmm15\n" /* S message 3, block 1: K + W of quad 3 */
        "paddd %%xmm11, %%xmm15\n" /* S message 3, block 1: K + W of quad 3 */
        "movq 616(%[digest]), %%xmm0\n" /* C digest 2: rounds 26, 27 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C digest 2: rounds 26, 27 */
        "movq 872(%[digest]), %%xmm0\n" /* C digest 3: rounds 26, 27 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C digest 3: rounds 26, 27 */
        "movdqa %%xmm15, 1584(%[next_message])\n" /* S message 3, block 1: K + W of quad 3 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S message 2, block 1: K + W of quad 6 */
        "paddd %%xmm9, %%xmm15\n" /* S message 2, block 1: K + W of quad 6 */
        "movdqa %%xmm15, 1120(%[next_message])\n" /* S message 2, block 1: K + W of quad 6 */
        "movdqa 432(%[memory]), %%xmm15\n" /* S message 3, block 1: quad 4 */
        "palignr $4, 416(%[memory]), %%xmm15\n" /* S message 3, block 1: quad 4 */
        "movq 112(%[digest]), %%xmm0\n" /* C digest 0: rounds 28, 29 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C digest 0: rounds 28, 29 */
        "movq 368(%[digest]), %%xmm0\n" /* C digest 1: rounds 28, 29 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C digest 1: rounds 28, 29 */
        "movdqa 384(%[memory]), %%xmm11\n" /* S message 3, block 1: quad 4 */
        "sha256msg1 400(%[memory]), %%xmm11\n" /* S message 3, block 1: quad 4 */
        "paddd %%xmm15, %%xmm11\n" /* S message 3, block 1: quad 4 */
        "sha256msg2 432(%[memory]), %%xmm11\n" /* S message 3, block 1: quad 4 */
        "movdqa %%xmm11, 448(%[memory])\n" /* S message 3, block 1: quad 4 */
        "movq 624(%[digest]), %%xmm0\n" /* C digest 2: rounds 28, 29 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C digest 2: rounds 28, 29 */
        "movq 880(%[digest]), %%xmm0\n" /* C digest 3: rounds 28, 29 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C digest 3: rounds 28, 29 */
        "movdqa %%xmm9, %%xmm15\n" /* S message 2, block 1: quad 7 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S message 2, block 1: quad 7 */
        "movdqa 176(%[memory]), %%xmm10\n" /* S message 2, block 1: quad 7 */
        "sha256msg1 192(%[memory]), %%xmm10\n" /* S message 2, block 1: quad 7 */
        "paddd %%xmm15, %%xmm10\n" /* S message 2, block 1: quad 7 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S message 2, block 1: quad 7 */
        "movq 120(%[digest]), %%xmm0\n" /* C digest 0: rounds 30, 31 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C digest 0: rounds 30, 31 */
        "movq 376(%[digest]), %%xmm0\n" /* C digest 1: rounds 30, 31 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C digest 1: rounds 30, 31 */
        "movdqa %%xmm10, 240(%[memory])\n" /* S message 2, block 1: quad 7 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S message 3, block 1: K + W of quad 4 */
        "paddd %%xmm11, %%xmm15\n" /* S message 3, block 1: K + W of quad 4 */
        "movdqa %%xmm15, 1600(%[next_message])\n" /* S message 3, block 1: K + W of quad 4 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S message 2, block 1: K + W of quad 7 */
        "movq 632(%[digest]), %%xmm0\n" /* C digest 2: rounds 30, 31 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C digest 2: rounds 30, 31 */
        "movq 888(%[digest]), %%xmm0\n" /* C digest 3: rounds 30, 31 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C digest 3: rounds 30, 31 */
        "paddd %%xmm10, %%xmm15\n" /* S message 2, block 1: K + W of quad 7 */
        "movdqa %%xmm15, 1136(%[next_message])\n" /* S message 2, block 1: K + W of quad 7 */
        "movdqa %%xmm11, %%xmm15\n" /* S message 3, block 1: quad 5 */
        "palignr $4, 432(%[memory]), %%xmm15\n" /* S message 3, block 1: quad 5 */
        "movdqa 400(%[memory]), %%xmm12\n" /* S message 3, block 1: quad 5 */
        "sha256msg1 416(%[memory]), %%xmm12\n" /* S message 3, block 1: quad 5 */
        "movq 128(%[digest]), %%xmm0\n" /* C digest 0: rounds 32, 33 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C digest 0: rounds 32, 33 */
        "movq 384(%[digest]), %%xmm0\n" /* C digest 1: rounds 32, 33 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C digest 1: rounds 32, 33 */
        "paddd %%xmm15, %%xmm12\n" /* S message 3, block 1: quad 5 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S message 3, block 1: quad 5 */
        "movdqa %%xmm12, 464(%[memory])\n" /* S message 3, block 1: quad 5 */
        "movdqa %%xmm10, %%xmm15\n" /* S message 2, block 1: quad 8 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S message 2, block 1: quad 8 */
        "movq 640(%[digest]), %%xmm0\n" /* C digest 2: rounds 32, 33 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C digest 2: rounds 32, 33 */
        "movq 896(%[digest]), %%xmm0\n" /* C digest 3: rounds 32, 33 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C digest 3: rounds 32, 33 */
        "movdqa 192(%[memory]), %%xmm9\n" /* S message 2, block 1: quad 8 */
        "sha256msg1 208(%[memory]), %%xmm9\n" /* S message 2, block 1: quad 8 */
        "paddd %%xmm15, %%xmm9\n" /* S message 2, block 1: quad 8 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S message 2, block 1: quad 8 */
        "movdqa %%xmm9, 256(%[memory])\n" /* S message 2, block 1: quad 8 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S message 3, block 1: K + W of quad 5 */
        "movq 136(%[digest]), %%xmm0\n" /* C digest 0: rounds 34, 35 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C digest 0: rounds 34, 35 */
        "movq 392(%[digest]), %%xmm0\n" /* C digest 1: rounds 34, 35 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C digest 1: rounds 34, 35 */
        "paddd %%xmm12, %%xmm15\n" /* S message 3, block 1: K + W of quad 5 */
        "movdqa %%xmm15, 1616(%[next_message])\n" /* S message 3, block 1: K + W of quad 5 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S message 2, block 1: K + W of quad 8 */
        "paddd %%xmm9, %%xmm15\n" /* S message 2, block 1: K + W of quad 8 */
        "movdqa %%xmm15, 1152(%[next_message])\n" /* S message 2, block 1: K + W of quad 8 */
        "movq 648(%[digest]), %%xmm0\n" /* C digest 2: rounds 34, 35 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C digest 2: rounds 34, 35 */
        "movq 904(%[digest]), %%xmm0\n" /* C digest 3: rounds 34, 35 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C digest 3: rounds 34, 35 */
        "movdqa %%xmm12, %%xmm15\n" /* S message 3, block 1: quad 6 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S message 3, block 1: quad 6 */
        "movdqa 416(%[memory]), %%xmm11\n" /* S message 3, block 1: quad 6 */
        "sha256msg1 432(%[memory]), %%xmm11\n" /* S message 3, block 1: quad 6 */
        "paddd %%xmm15, %%xmm11\n" /* S message 3, block 1: quad 6 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S message 3, block 1: quad 6 */
        "movq 144(%[digest]), %%xmm0\n" /* C digest 0: rounds 36, 37 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C digest 0: rounds 36, 37 */
        "movq 400(%[digest]), %%xmm0\n" /* C digest 1: rounds 36, 37 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C digest 1: rounds 36, 37 */
        "movdqa %%xmm11, 480(%[memory])\n" /* S message 3, block 1: quad 6 */
        "movdqa %%xmm9, %%xmm15\n" /* S message 2, block 1: quad 9 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S message 2, block 1: quad 9 */
        "movdqa 208(%[memory]), %%xmm10\n" /* S message 2, block 1: quad 9 */
        "sha256msg1 224(%[memory]), %%xmm10\n" /* S message 2, block 1: quad 9 */
        "movq 656(%[digest]), %%xmm0\n" /* C digest 2: rounds 36, 37 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C digest 2: rounds 36, 37 */
        "movq 912(%[digest]), %%xmm0\n" /* C digest 3: rounds 36, 37 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C digest 3: rounds 36, 37 */
        "paddd %%xmm15, %%xmm10\n" /* S message 2, block 1: quad 9 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S message 2, block 1: quad 9 */
        "movdqa %%xmm10, 272(%[memory])\n" /* S message 2, block 1: quad 9 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S message 3, block 1: K + W of quad 6 */
        "paddd %%xmm11, %%xmm15\n" /* S message 3, block 1: K + W of quad 6 */
        "movdqa %%xmm15, 1632(%[next_message])\n" /* S message 3, block 1: K + W of quad 6 */
        "movq 152(%[digest]), %%xmm0\n" /* C digest 0: rounds 38, 39 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C digest 0: rounds 38, 39 */
        "movq 408(%[digest]), %%xmm0\n" /* C digest 1: rounds 38, 39 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C digest 1: rounds 38, 39 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S message 2, block 1: K + W of quad 9 */
        "paddd %%xmm10, %%xmm15\n" /* S message 2, block 1: K + W of quad 9 */
        "movdqa %%xmm15, 1168(%[next_message])\n" /* S message 2, block 1: K + W of quad 9 */
        "movdqa %%xmm11, %%xmm15\n" /* S message 3, block 1: quad 7 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S message 3, block 1: quad 7 */
        "movq 664(%[digest]), %%xmm0\n" /* C digest 2: rounds 38, 39 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C digest 2: rounds 38, 39 */
        "movq 920(%[digest]), %%xmm0\n" /* C digest 3: rounds 38, 39 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C digest 3: rounds 38, 39 */
        "movdqa 432(%[memory]), %%xmm12\n" /* S message 3, block 1: quad 7 */
        "sha256msg1 448(%[memory]), %%xmm12\n" /* S message 3, block 1: quad 7 */
        "paddd %%xmm15, %%xmm12\n" /* S message 3, block 1: quad 7 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S message 3, block 1: quad 7 */
        "movdqa %%xmm12, 496(%[memory])\n" /* S message 3, block 1: quad 7 */
        "movdqa %%xmm10, %%xmm15\n" /* S message 2, block 1: quad 10 */
        "movq 160(%[digest]), %%xmm0\n" /* C digest 0: rounds 40, 41 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C digest 0: rounds 40, 41 */
        "movq 416(%[digest]), %%xmm0\n" /* C digest 1: rounds 40, 41 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C digest 1: rounds 40, 41 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S message 2, block 1: quad 10 */
        "movdqa 224(%[memory]), %%xmm9\n" /* S message 2, block 1: quad 10 */
        "sha256msg1 240(%[memory]), %%xmm9\n" /* S message 2, block 1: quad 10 */
        "paddd %%xmm15, %%xmm9\n" /* S message 2, block 1: quad 10 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S message 2, block 1: quad 10 */
        "movq 672(%[digest]), %%xmm0\n" /* C digest 2: rounds 40, 41 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C digest 2: rounds 40, 41 */
        "movq 928(%[digest]), %%xmm0\n" /* C digest 3: rounds 40, 41 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C digest 3: rounds 40, 41 */
        "movdqa %%xmm9, 288(%[memory])\n" /* S message 2, block 1: quad 10 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S message 3, block 1: K + W of quad 7 */
        "paddd %%xmm12, %%xmm15\n" /* S message 3, block 1: K + W of quad 7 */
        "movdqa %%xmm15, 1648(%[next_message])\n" /* S message 3, block 1: K + W of quad 7 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S message 2, block 1: K + W of quad 10 */
        "paddd %%xmm9, %%xmm15\n" /* S message 2, block 1: K + W of quad 10 */
        "movq 168(%[digest]), %%xmm0\n" /* C digest 0: rounds 42, 43 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C digest 0: rounds 42, 43 */
        "movq 424(%[digest]), %%xmm0\n" /* C digest 1: rounds 42, 43 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C digest 1: rounds 42, 43 */
        "movdqa %%xmm15, 1184(%[next_message])\n" /* S message 2, block 1: K + W of quad 10 */
        "movdqa %%xmm12, %%xmm15\n" /* S message 3, block 1: quad 8 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S message 3, block 1: quad 8 */
        "movdqa 448(%[memory]), %%xmm11\n" /* S message 3, block 1: quad 8 */
        "sha256msg1 464(%[memory]), %%xmm11\n" /* S message 3, block 1: quad 8 */
        "movq 680(%[digest]), %%xmm0\n" /* C digest 2: rounds 42, 43 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C digest 2: rounds 42, 43 */
        "movq 936(%[digest]), %%xmm0\n" /* C digest 3: rounds 42, 43 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C digest 3: rounds 42, 43 */
        "paddd %%xmm15, %%xmm11\n" /* S message 3, block 1: quad 8 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S message 3, block 1: quad 8 */
        "movdqa %%xmm11, 512(%[memory])\n" /* S message 3, block 1: quad 8 */
        "movdqa %%xmm9, %%xmm15\n" /* S message 2, block 1: quad 11 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S message 2, block 1: quad 11 */
        "movdqa 240(%[memory]), %%xmm10\n" /* S message 2, block 1: quad 11 */
        "movq 176(%[digest]), %%xmm0\n" /* C digest 0: rounds 44, 45 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C digest 0: rounds 44, 45 */
        "movq 432(%[digest]), %%xmm0\n" /* C digest 1: rounds 44, 45 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C digest 1: rounds 44, 45 */
        "sha256msg1 256(%[memory]), %%xmm10\n" /* S message 2, block 1: quad 11 */
        "paddd %%xmm15, %%xmm10\n" /* S message 2, block 1: quad 11 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S message 2, block 1: quad 11 */
        "movdqa %%xmm10, 304(%[memory])\n" /* S message 2, block 1: quad 11 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S message 3, block 1: K + W of quad 8 */
        "movq 688(%[digest]), %%xmm0\n" /* C digest 2: rounds 44, 45 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C digest 2: rounds 44, 45 */
        "movq 944(%[digest]), %%xmm0\n" /* C digest 3: rounds 44, 45 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C digest 3: rounds 44, 45 */
        "paddd %%xmm11, %%xmm15\n" /* S message 3, block 1: K + W of quad 8 */
        "movdqa %%xmm15, 1664(%[next_message])\n" /* S message 3, block 1: K + W of quad 8 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S message 2, block 1: K + W of quad 11 */
        "paddd %%xmm10, %%xmm15\n" /* S message 2, block 1: K + W of quad 11 */
        "movdqa %%xmm15, 1200(%[next_message])\n" /* S message 2, block 1: K + W of quad 11 */
        "movdqa %%xmm11, %%xmm15\n" /* S message 3, block 1: quad 9 */
        "movq 184(%[digest]), %%xmm0\n" /* C digest 0: rounds 46, 47 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C digest 0: rounds 46, 47 */
        "movq 440(%[digest]), %%xmm0\n" /* C digest 1: rounds 46, 47 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C digest 1: rounds 46, 47 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S message 3, block 1: quad 9 */
        "movdqa 464(%[memory]), %%xmm12\n" /* S message 3, block 1: quad 9 */
        "sha256msg1 480(%[memory]), %%xmm12\n" /* S message 3, block 1: quad 9 */
        "paddd %%xmm15, %%xmm12\n" /* S message 3, block 1: quad 9 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S message 3, block 1: quad 9 */
        "movq 696(%[digest]), %%xmm0\n" /* C digest 2: rounds 46, 47 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C digest 2: rounds 46, 47 */
        "movq 952(%[digest]), %%xmm0\n" /* C digest 3: rounds 46, 47 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C digest 3: rounds 46, 47 */
        "movdqa %%xmm12, 528(%[memory])\n" /* S message 3, block 1: quad 9 */
        "movdqa %%xmm10, %%xmm15\n" /* S message 2, block 1: quad 12 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S message 2, block 1: quad 12 */
        "movdqa 256(%[memory]), %%xmm9\n" /* S message 2, block 1: quad 12 */
        "sha256msg1 272(%[memory]), %%xmm9\n" /* S message 2, block 1: quad 12 */
        "paddd %%xmm15, %%xmm9\n" /* S message 2, block 1: quad 12 */
        "movq 192(%[digest]), %%xmm0\n" /* C digest 0: rounds 48, 49 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C digest 0: rounds 48, 49 */
        "movq 448(%[digest]), %%xmm0\n" /* C digest 1: rounds 48, 49 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C digest 1: rounds 48, 49 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S message 2, block 1: quad 12 */
        "movdqa %%xmm9, 320(%[memory])\n" /* S message 2, block 1: quad 12 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S message 3, block 1: K + W of quad 9 */
        "paddd %%xmm12, %%xmm15\n" /* S message 3, block 1: K + W of quad 9 */
        "movdqa %%xmm15, 1680(%[next_message])\n" /* S message 3, block 1: K + W of quad 9 */
        "movq 704(%[digest]), %%xmm0\n" /* C digest 2: rounds 48, 49 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C digest 2: rounds 48, 49 */
        "movq 960(%[digest]), %%xmm0\n" /* C digest 3: rounds 48, 49 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C digest 3: rounds 48, 49 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S message 2, block 1: K + W of quad 12 */
        "paddd %%xmm9, %%xmm15\n" /* S message 2, block 1: K + W of quad 12 */
        "movdqa %%xmm15, 1216(%[next_message])\n" /* S message 2, block 1: K + W of quad 12 */
        "movdqa %%xmm12, %%xmm15\n" /* S message 3, block 1: quad 10 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S message 3, block 1: quad 10 */
        "movdqa 480(%[memory]), %%xmm11\n" /* S message 3, block 1: quad 10 */
        "movq 200(%[digest]), %%xmm0\n" /* C digest 0: rounds 50, 51 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C digest 0: rounds 50, 51 */
        "movq 456(%[digest]), %%xmm0\n" /* C digest 1: rounds 50, 51 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C digest 1: rounds 50, 51 */
        "sha256msg1 496(%[memory]), %%xmm11\n" /* S message 3, block 1: quad 10 */
        "paddd %%xmm15, %%xmm11\n" /* S message 3, block 1: quad 10 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S message 3, block 1: quad 10 */
        "movdqa %%xmm11, 544(%[memory])\n" /* S message 3, block 1: quad 10 */
        "movdqa %%xmm9, %%xmm15\n" /* S message 2, block 1: quad 13 */
        "movq 712(%[digest]), %%xmm0\n" /* C digest 2: rounds 50, 51 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C digest 2: rounds 50, 51 */
        "movq 968(%[digest]), %%xmm0\n" /* C digest 3: rounds 50, 51 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C digest 3: rounds 50, 51 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S message 2, block 1: quad 13 */
        "movdqa 272(%[memory]), %%xmm10\n" /* S message 2, block 1: quad 13 */
        "sha256msg1 288(%[memory]), %%xmm10\n" /* S message 2, block 1: quad 13 */
        "paddd %%xmm15, %%xmm10\n" /* S message 2, block 1: quad 13 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S message 2, block 1: quad 13 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S message 3, block 1: K + W of quad 10 */
        "movq 208(%[digest]), %%xmm0\n" /* C digest 0: rounds 52, 53 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C digest 0: rounds 52, 53 */
        "movq 464(%[digest]), %%xmm0\n" /* C digest 1: rounds 52, 53 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C digest 1: rounds 52, 53 */
        "paddd %%xmm11, %%xmm15\n" /* S message 3, block 1: K + W of quad 10 */
        "movdqa %%xmm15, 1696(%[next_message])\n" /* S message 3, block 1: K + W of quad 10 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S message 2, block 1: K + W of quad 13 */
        "paddd %%xmm10, %%xmm15\n" /* S message 2, block 1: K + W of quad 13 */
        "movdqa %%xmm15, 1232(%[next_message])\n" /* S message 2, block 1: K + W of quad 13 */
        "movq 720(%[digest]), %%xmm0\n" /* C digest 2: rounds 52, 53 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C digest 2: rounds 52, 53 */
        "movq 976(%[digest]), %%xmm0\n" /* C digest 3: rounds 52, 53 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C digest 3: rounds 52, 53 */
        "movdqa %%xmm11, %%xmm15\n" /* S message 3, block 1: quad 11 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S message 3, block 1: quad 11 */
        "movdqa 496(%[memory]), %%xmm12\n" /* S message 3, block 1: quad 11 */
        "sha256msg1 512(%[memory]), %%xmm12\n" /* S message 3, block 1: quad 11 */
        "paddd %%xmm15, %%xmm12\n" /* S message 3, block 1: quad 11 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S message 3, block 1: quad 11 */
        "movq 216(%[digest]), %%xmm0\n" /* C digest 0: rounds 54, 55 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C digest 0: rounds 54, 55 */
        "movq 472(%[digest]), %%xmm0\n" /* C digest 1: rounds 54, 55 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C digest 1: rounds 54, 55 */
        "movdqa %%xmm12, 560(%[memory])\n" /* S message 3, block 1: quad 11 */
        "movdqa %%xmm10, %%xmm15\n" /* S message 2, block 1: quad 14 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S message 2, block 1: quad 14 */
        "movdqa 288(%[memory]), %%xmm9\n" /* S message 2, block 1: quad 14 */
        "sha256msg1 304(%[memory]), %%xmm9\n" /* S message 2, block 1: quad 14 */
        "movq 728(%[digest]), %%xmm0\n" /* C digest 2: rounds 54, 55 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C digest 2: rounds 54, 55 */
        "movq 984(%[digest]), %%xmm0\n" /* C digest 3: rounds 54, 55 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C digest 3: rounds 54, 55 */
        "paddd %%xmm15, %%xmm9\n" /* S message 2, block 1: quad 14 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S message 2, block 1: quad 14 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S message 3, block 1: K + W of quad 11 */
        "paddd %%xmm12, %%xmm15\n" /* S message 3, block 1: K + W of quad 11 */
        "movdqa %%xmm15, 1712(%[next_message])\n" /* S message 3, block 1: K + W of quad 11 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S message 2, block 1: K + W of quad 14 */
        "movq 224(%[digest]), %%xmm0\n" /* C digest 0: rounds 56, 57 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C digest 0: rounds 56, 57 */
        "movq 480(%[digest]), %%xmm0\n" /* C digest 1: rounds 56, 57 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C digest 1: rounds 56, 57 */
        "paddd %%xmm9, %%xmm15\n" /* S message 2, block 1: K + W of quad 14 */
        "movdqa %%xmm15, 1248(%[next_message])\n" /* S message 2, block 1: K + W of quad 14 */
        "movdqa %%xmm12, %%xmm15\n" /* S message 3, block 1: quad 12 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S message 3, block 1: quad 12 */
        "movdqa 512(%[memory]), %%xmm11\n" /* S message 3, block 1: quad 12 */
        "movq 736(%[digest]), %%xmm0\n" /* C digest 2: rounds 56, 57 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C digest 2: rounds 56, 57 */
        "movq 992(%[digest]), %%xmm0\n" /* C digest 3: rounds 56, 57 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C digest 3: rounds 56, 57 */
        "sha256msg1 528(%[memory]), %%xmm11\n" /* S message 3, block 1: quad 12 */
        "paddd %%xmm15, %%xmm11\n" /* S message 3, block 1: quad 12 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S message 3, block 1: quad 12 */
        "movdqa %%xmm11, 576(%[memory])\n" /* S message 3, block 1: quad 12 */
        "movdqa %%xmm9, %%xmm15\n" /* S message 2, block 1: quad 15 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S message 2, block 1: quad 15 */
        "movq 232(%[digest]), %%xmm0\n" /* C digest 0: rounds 58, 59 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C digest 0: rounds 58, 59 */
        "movq 488(%[digest]), %%xmm0\n" /* C digest 1: rounds 58, 59 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C digest 1: rounds 58, 59 */
        "movdqa 304(%[memory]), %%xmm10\n" /* S message 2, block 1: quad 15 */
        "sha256msg1 320(%[memory]), %%xmm10\n" /* S message 2, block 1: quad 15 */
        "paddd %%xmm15, %%xmm10\n" /* S message 2, block 1: quad 15 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S message 2, block 1: quad 15 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S message 3, block 1: K + W of quad 12 */
        "movq 744(%[digest]), %%xmm0\n" /* C digest 2: rounds 58, 59 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C digest 2: rounds 58, 59 */
        "movq 1000(%[digest]), %%xmm0\n" /* C digest 3: rounds 58, 59 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C digest 3: rounds 58, 59 */
        "paddd %%xmm11, %%xmm15\n" /* S message 3, block 1: K + W of quad 12 */
        "movdqa %%xmm15, 1728(%[next_message])\n" /* S message 3, block 1: K + W of quad 12 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S message 2, block 1: K + W of quad 15 */
        "paddd %%xmm10, %%xmm15\n" /* S message 2, block 1: K + W of quad 15 */
        "movdqa %%xmm15, 1264(%[next_message])\n" /* S message 2, block 1: K + W of quad 15 */
        "movdqa %%xmm11, %%xmm15\n" /* S message 3, block 1: quad 13 */
        "movq 240(%[digest]), %%xmm0\n" /* C digest 0: rounds 60, 61 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C digest 0: rounds 60, 61 */
        "movq 496(%[digest]), %%xmm0\n" /* C digest 1: rounds 60, 61 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C digest 1: rounds 60, 61 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S message 3, block 1: quad 13 */
        "movdqa 528(%[memory]), %%xmm12\n" /* S message 3, block 1: quad 13 */
        "sha256msg1 544(%[memory]), %%xmm12\n" /* S message 3, block 1: quad 13 */
        "paddd %%xmm15, %%xmm12\n" /* S message 3, block 1: quad 13 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S message 3, block 1: quad 13 */
        "movq 752(%[digest]), %%xmm0\n" /* C digest 2: rounds 60, 61 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C digest 2: rounds 60, 61 */
        "movq 1008(%[digest]), %%xmm0\n" /* C digest 3: rounds 60, 61 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C digest 3: rounds 60, 61 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S message 3, block 1: K + W of quad 13 */
        "paddd %%xmm12, %%xmm15\n" /* S message 3, block 1: K + W of quad 13 */
        "movdqa %%xmm15, 1744(%[next_message])\n" /* S message 3, block 1: K + W of quad 13 */
        "movdqa %%xmm12, %%xmm15\n" /* S message 3, block 1: quad 14 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S message 3, block 1: quad 14 */
        "movdqa 544(%[memory]), %%xmm11\n" /* S message 3, block 1: quad 14 */
        "movq 248(%[digest]), %%xmm0\n" /* C digest 0: rounds 62, 63 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C digest 0: rounds 62, 63 */
        "paddd 400(%[constants]), %%xmm1\n" /* C digest 0: end */
        "paddd 416(%[constants]), %%xmm2\n" /* C digest 0: end */
        "movdqa %%xmm1, %%xmm0\n" /* C digest 0: end */
        "punpckhqdq %%xmm2, %%xmm0\n" /* C digest 0: end */
        "punpcklqdq %%xmm2, %%xmm1\n" /* C digest 0: end */
        "pshufb 432(%[constants]), %%xmm0\n" /* C digest 0: end */
        "pshufb 432(%[constants]), %%xmm1\n" /* C digest 0: end */
        "movdqu %%xmm0, 0(%[hashes])\n" /* C digest 0: end */
        "movdqu %%xmm1, 16(%[hashes])\n" /* C digest 0: end */
        "movq 504(%[digest]), %%xmm0\n" /* C digest 1: rounds 62, 63 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C digest 1: rounds 62, 63 */
        "paddd 400(%[constants]), %%xmm3\n" /* C digest 1: end */
        "paddd 416(%[constants]), %%xmm4\n" /* C digest 1: end */
        "movdqa %%xmm3, %%xmm0\n" /* C digest 1: end */
        "punpckhqdq %%xmm4, %%xmm0\n" /* C digest 1: end */
        "punpcklqdq %%xmm4, %%xmm3\n" /* C digest 1: end */
        "pshufb 432(%[constants]), %%xmm0\n" /* C digest 1: end */
        "pshufb 432(%[constants]), %%xmm3\n" /* C digest 1: end */
        "movdqu %%xmm0, 32(%[hashes])\n" /* C digest 1: end */
        "movdqu %%xmm3, 48(%[hashes])\n" /* C digest 1: end */
        "sha256msg1 560(%[memory]), %%xmm11\n" /* S message 3, block 1: quad 14 */
        "paddd %%xmm15, %%xmm11\n" /* S message 3, block 1: quad 14 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S message 3, block 1: quad 14 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S message 3, block 1: K + W of quad 14 */
        "paddd %%xmm11, %%xmm15\n" /* S message 3, block 1: K + W of quad 14 */
        "movq 760(%[digest]), %%xmm0\n" /* C digest 2: rounds 62, 63 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C digest 2: rounds 62, 63 */
        "paddd 400(%[constants]), %%xmm5\n" /* C digest 2: end */
        "paddd 416(%[constants]), %%xmm6\n" /* C digest 2: end */
        "movdqa %%xmm5, %%xmm0\n" /* C digest 2: end */
        "punpckhqdq %%xmm6, %%xmm0\n" /* C digest 2: end */
        "punpcklqdq %%xmm6, %%xmm5\n" /* C digest 2: end */
        "pshufb 432(%[constants]), %%xmm0\n" /* C digest 2: end */
        "pshufb 432(%[constants]), %%xmm5\n" /* C digest 2: end */
        "movdqu %%xmm0, 64(%[hashes])\n" /* C digest 2: end */
        "movdqu %%xmm5, 80(%[hashes])\n" /* C digest 2: end */
        "movq 1016(%[digest]), %%xmm0\n" /* C digest 3: rounds 62, 63 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C digest 3: rounds 62, 63 */
        "paddd 400(%[constants]), %%xmm7\n" /* C digest 3: end */
        "paddd 416(%[constants]), %%xmm8\n" /* C digest 3: end */
        "movdqa %%xmm7, %%xmm0\n" /* C digest 3: end */
        "punpckhqdq %%xmm8, %%xmm0\n" /* C digest 3: end */
        "punpcklqdq %%xmm8, %%xmm7\n" /* C digest 3: end */
        "pshufb 432(%[constants]), %%xmm0\n" /* C digest 3: end */
        "pshufb 432(%[constants]), %%xmm7\n" /* C digest 3: end */
        "movdqu %%xmm0, 96(%[hashes])\n" /* C digest 3: end */
        "movdqu %%xmm7, 112(%[hashes])\n" /* C digest 3: end */
        "movdqa %%xmm15, 1760(%[next_message])\n" /* S message 3, block 1: K + W of quad 14 */
        "movdqa %%xmm11, %%xmm15\n" /* S message 3, block 1: quad 15 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S message 3, block 1: quad 15 */
        "movdqa 560(%[memory]), %%xmm12\n" /* S message 3, block 1: quad 15 */
        "sha256msg1 576(%[memory]), %%xmm12\n" /* S message 3, block 1: quad 15 */
        "paddd %%xmm15, %%xmm12\n" /* S message 3, block 1: quad 15 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S message 3, block 1: quad 15 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S message 3, block 1: K + W of quad 15 */
        "paddd %%xmm12, %%xmm15\n" /* S message 3, block 1: K + W of quad 15 */
        "movdqa %%xmm15, 1776(%[next_message])\n" /* S message 3, block 1: K + W of quad 15 */
        :
        : [constants] "D"(constants), [memory] "S"(memory), [message] "a"(message), [digest] "c"(digest), [next_message] "d"(next_message), [next_digest] "b"(next_digest), [messages] "r"(in_r8), [hashes] "r"(in_r9)
        : "memory", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15");
}

/* First hashes of messages of 80 bytes with message, digest schedules of those of the turn before, digests with digest, and the schedules of messages */
static inline void headers_turn(struct batch_memory *memory, const struct message_schedules *message, struct message_schedules *next_message, const struct digest_schedules *digest, struct digest_schedules *next_digest, const uint8_t *messages, uint8_t *hashes, const uint32_t *constants)
{
    register const uint8_t *in_r8 __asm__("r8") = messages;
    register uint8_t *in_r9 __asm__("r9") = hashes;
    __asm__ volatile(
        ".p2align 6\n"
        "movdqa 400(%[constants]), %%xmm1\n" /* C message 0, block 1: start */
        "movdqa 416(%[constants]), %%xmm2\n" /* C message 0, block 1: start */
        "movq 0(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 0, 1 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 1: rounds 0, 1 */
        "movdqa 1024(%[digest]), %%xmm10\n" /* S digest 0: load */
        "movdqa 1040(%[digest]), %%xmm9\n" /* S digest 0: load */
        "movdqa 400(%[constants]), %%xmm3\n" /* C message 1, block 1: start */
        "movdqa 416(%[constants]), %%xmm4\n" /* C message 1, block 1: start */
        "movq 512(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 0, 1 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 1: rounds 0, 1 */
        "movdqa %%xmm10, %%xmm15\n" /* S digest 0: load */
        "punpckhqdq %%xmm9, %%xmm15\n" /* S digest 0: load */
        "punpcklqdq %%xmm9, %%xmm10\n" /* S digest 0: load */
        "movdqa 400(%[constants]), %%xmm5\n" /* C message 2, block 1: start */
        "movdqa 416(%[constants]), %%xmm6\n" /* C message 2, block 1: start */
        "movq 1024(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 0, 1 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 1: rounds 0, 1 */
        "pshufd $0xb1, %%xmm15, %%xmm9\n" /* S digest 0: load */
        "pshufd $0xb1, %%xmm10, %%xmm10\n" /* S digest 0: load */
        "movdqa 1056(%[digest]), %%xmm12\n" /* S digest 1: load */
        "movdqa 1072(%[digest]), %%xmm11\n" /* S digest 1: load */
        "movdqa 400(%[constants]), %%xmm7\n" /* C message 3, block 1: start */
        "movdqa 416(%[constants]), %%xmm8\n" /* C message 3, block 1: start */
        "movq 1536(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 0, 1 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 1: rounds 0, 1 */
        "movdqa %%xmm12, %%xmm15\n" /* S digest 1: load */
        "punpckhqdq %%xmm11, %%xmm15\n" /* S digest 1: load */
        "punpcklqdq %%xmm11, %%xmm12\n" /* S digest 1: load */
        "pshufd $0xb1, %%xmm15, %%xmm11\n" /* S digest 1: load */
        "pshufd $0xb1, %%xmm12, %%xmm12\n" /* S digest 1: load */
        "movdqa 1088(%[digest]), %%xmm14\n" /* S digest 2: load */
        "movdqa 1104(%[digest]), %%xmm13\n" /* S digest 2: load */
        "movq 8(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 2, 3 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 1: rounds 2, 3 */
        "movdqa %%xmm14, %%xmm15\n" /* S digest 2: load */
        "punpckhqdq %%xmm13, %%xmm15\n" /* S digest 2: load */
        "movq 520(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 2, 3 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 1: rounds 2, 3 */
        "punpcklqdq %%xmm13, %%xmm14\n" /* S digest 2: load */
        "pshufd $0xb1, %%xmm15, %%xmm13\n" /* S digest 2: load */
        "pshufd $0xb1, %%xmm14, %%xmm14\n" /* S digest 2: load */
        "movq 1032(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 2, 3 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 1: rounds 2, 3 */
        "movdqa 144(%[constants]), %%xmm15\n" /* S digest 0: K + W of quad 0 */
        "paddd %%xmm9, %%xmm15\n" /* S digest 0: K + W of quad 0 */
        "movdqa %%xmm15, 0(%[next_digest])\n" /* S digest 0: K + W of quad 0 */
        "movdqa 144(%[constants]), %%xmm15\n" /* S digest 1: K + W of quad 0 */
        "movq 1544(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 2, 3 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 1: rounds 2, 3 */
        "paddd %%xmm11, %%xmm15\n" /* S digest 1: K + W of quad 0 */
        "movdqa %%xmm15, 256(%[next_digest])\n" /* S digest 1: K + W of quad 0 */
        "movdqa 144(%[constants]), %%xmm15\n" /* S digest 2: K + W of quad 0 */
        "paddd %%xmm13, %%xmm15\n" /* S digest 2: K + W of quad 0 */
        "movdqa %%xmm15, 512(%[next_digest])\n" /* S digest 2: K + W of quad 0 */
        "movdqa 160(%[constants]), %%xmm15\n" /* S digest 0: K + W of quad 1 */
        "paddd %%xmm10, %%xmm15\n" /* S digest 0: K + W of quad 1 */
        "movq 16(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 4, 5 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 1: rounds 4, 5 */
        "movdqa %%xmm15, 16(%[next_digest])\n" /* S digest 0: K + W of quad 1 */
        "movdqa 160(%[constants]), %%xmm15\n" /* S digest 1: K + W of quad 1 */
        "movq 528(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 4, 5 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 1: rounds 4, 5 */
        "paddd %%xmm12, %%xmm15\n" /* S digest 1: K + W of quad 1 */
        "movdqa %%xmm15, 272(%[next_digest])\n" /* S digest 1: K + W of quad 1 */
        "movdqa 160(%[constants]), %%xmm15\n" /* S digest 2: K + W of quad 1 */
        "movq 1040(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 4, 5 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 1: rounds 4, 5 */
        "paddd %%xmm14, %%xmm15\n" /* S digest 2: K + W of quad 1 */
        "movdqa %%xmm15, 528(%[next_digest])\n" /* S digest 2: K + W of quad 1 */
        "sha256msg1 %%xmm10, %%xmm9\n" /* S digest 0: quad 4 */
        "sha256msg2 128(%[constants]), %%xmm9\n" /* S digest 0: quad 4 */
        "movq 1552(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 4, 5 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 1: rounds 4, 5 */
        "movdqa %%xmm9, 192(%[memory])\n" /* S digest 0: quad 4 */
        "sha256msg1 %%xmm12, %%xmm11\n" /* S digest 1: quad 4 */
        "sha256msg2 128(%[constants]), %%xmm11\n" /* S digest 1: quad 4 */
        "movdqa %%xmm11, 448(%[memory])\n" /* S digest 1: quad 4 */
        "sha256msg1 %%xmm14, %%xmm13\n" /* S digest 2: quad 4 */
        "sha256msg2 128(%[constants]), %%xmm13\n" /* S digest 2: quad 4 */
        "movdqa %%xmm13, 704(%[memory])\n" /* S digest 2: quad 4 */
        "movq 24(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 6, 7 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 1: rounds 6, 7 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S digest 0: K + W of quad 4 */
        "paddd %%xmm9, %%xmm15\n" /* S digest 0: K + W of quad 4 */
        "movq 536(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 6, 7 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 1: rounds 6, 7 */
        "movdqa %%xmm15, 64(%[next_digest])\n" /* S digest 0: K + W of quad 4 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S digest 1: K + W of quad 4 */
        "paddd %%xmm11, %%xmm15\n" /* S digest 1: K + W of quad 4 */
        "movq 1048(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 6, 7 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 1: rounds 6, 7 */
        "movdqa %%xmm15, 320(%[next_digest])\n" /* S digest 1: K + W of quad 4 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S digest 2: K + W of quad 4 */
        "paddd %%xmm13, %%xmm15\n" /* S digest 2: K + W of quad 4 */
        "movdqa %%xmm15, 576(%[next_digest])\n" /* S digest 2: K + W of quad 4 */
        "movq 1560(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 6, 7 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 1: rounds 6, 7 */
        "movdqa %%xmm9, %%xmm15\n" /* S digest 0: quad 5 */
        "palignr $4, 128(%[constants]), %%xmm15\n" /* S digest 0: quad 5 */
        "sha256msg1 112(%[constants]), %%xmm10\n" /* S digest 0: quad 5 */
        "paddd %%xmm15, %%xmm10\n" /* S digest 0: quad 5 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S digest 0: quad 5 */
        "movdqa %%xmm10, 208(%[memory])\n" /* S digest 0: quad 5 */
        "movdqa %%xmm11, %%xmm15\n" /* S digest 1: quad 5 */
        "movq 32(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 8, 9 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 1: rounds 8, 9 */
        "palignr $4, 128(%[constants]), %%xmm15\n" /* S digest 1: quad 5 */
        "sha256msg1 112(%[constants]), %%xmm12\n" /* S digest 1: quad 5 */
        "movq 544(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 8, 9 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 1: rounds 8, 9 */
        "paddd %%xmm15, %%xmm12\n" /* S digest 1: quad 5 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S digest 1: quad 5 */
        "movdqa %%xmm12, 464(%[memory])\n" /* S digest 1: quad 5 */
        "movq 1056(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 8, 9 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 1: rounds 8, 9 */
        "movdqa %%xmm13, %%xmm15\n" /* S digest 2: quad 5 */
        "palignr $4, 128(%[constants]), %%xmm15\n" /* S digest 2: quad 5 */
        "sha256msg1 112(%[constants]), %%xmm14\n" /* S digest 2: quad 5 */
        "paddd %%xmm15, %%xmm14\n" /* S digest 2: quad 5 */
        "movq 1568(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 8, 9 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 1: rounds 8, 9 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S digest 2: quad 5 */
        "movdqa %%xmm14, 720(%[memory])\n" /* S digest 2: quad 5 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S digest 0: K + W of quad 5 */
        "paddd %%xmm10, %%xmm15\n" /* S digest 0: K + W of quad 5 */
        "movdqa %%xmm15, 80(%[next_digest])\n" /* S digest 0: K + W of quad 5 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S digest 1: K + W of quad 5 */
        "paddd %%xmm12, %%xmm15\n" /* S digest 1: K + W of quad 5 */
        "movq 40(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 10, 11 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 1: rounds 10, 11 */
        "movdqa %%xmm15, 336(%[next_digest])\n" /* S digest 1: K + W of quad 5 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S digest 2: K + W of quad 5 */
        "movq 552(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 10, 11 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 1: rounds 10, 11 */
        "paddd %%xmm14, %%xmm15\n" /* S digest 2: K + W of quad 5 */
        "movdqa %%xmm15, 592(%[next_digest])\n" /* S digest 2: K + W of quad 5 */
        "movdqa %%xmm10, %%xmm15\n" /* S digest 0: quad 6 */
        "movq 1064(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 10, 11 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 1: rounds 10, 11 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S digest 0: quad 6 */
        "movdqa 112(%[constants]), %%xmm9\n" /* S digest 0: quad 6 */
        "paddd %%xmm15, %%xmm9\n" /* S digest 0: quad 6 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S digest 0: quad 6 */
        "movq 1576(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 10, 11 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 1: rounds 10, 11 */
        "movdqa %%xmm9, 224(%[memory])\n" /* S digest 0: quad 6 */
        "movdqa %%xmm12, %%xmm15\n" /* S digest 1: quad 6 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S digest 1: quad 6 */
        "movdqa 112(%[constants]), %%xmm11\n" /* S digest 1: quad 6 */
        "paddd %%xmm15, %%xmm11\n" /* S digest 1: quad 6 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S digest 1: quad 6 */
        "movdqa %%xmm11, 480(%[memory])\n" /* S digest 1: quad 6 */
        "movq 48(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 12, 13 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 1: rounds 12, 13 */
        "movdqa %%xmm14, %%xmm15\n" /* S digest 2: quad 6 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S digest 2: quad 6 */
        "movq 560(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 12, 13 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 1: rounds 12, 13 */
        "movdqa 112(%[constants]), %%xmm13\n" /* S digest 2: quad 6 */
        "paddd %%xmm15, %%xmm13\n" /* S digest 2: quad 6 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S digest 2: quad 6 */
        "movq 1072(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 12, 13 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 1: rounds 12, 13 */
        "movdqa %%xmm13, 736(%[memory])\n" /* S digest 2: quad 6 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S digest 0: K + W of quad 6 */
        "paddd %%xmm9, %%xmm15\n" /* S digest 0: K + W of quad 6 */
        "movdqa %%xmm15, 96(%[next_digest])\n" /* S digest 0: K + W of quad 6 */
        "movq 1584(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 12, 13 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 1: rounds 12, 13 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S digest 1: K + W of quad 6 */
        "paddd %%xmm11, %%xmm15\n" /* S digest 1: K + W of quad 6 */
        "movdqa %%xmm15, 352(%[next_digest])\n" /* S digest 1: K + W of quad 6 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S digest 2: K + W of quad 6 */
        "paddd %%xmm13, %%xmm15\n" /* S digest 2: K + W of quad 6 */
        "movdqa %%xmm15, 608(%[next_digest])\n" /* S digest 2: K + W of quad 6 */
        "movdqa %%xmm9, %%xmm15\n" /* S digest 0: quad 7 */
        "movq 56(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 14, 15 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 1: rounds 14, 15 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S digest 0: quad 7 */
        "movdqa 128(%[constants]), %%xmm10\n" /* S digest 0: quad 7 */
        "movq 568(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 14, 15 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 1: rounds 14, 15 */
        "sha256msg1 192(%[memory]), %%xmm10\n" /* S digest 0: quad 7 */
        "paddd %%xmm15, %%xmm10\n" /* S digest 0: quad 7 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S digest 0: quad 7 */
        "movq 1080(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 14, 15 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 1: rounds 14, 15 */
        "movdqa %%xmm10, 240(%[memory])\n" /* S digest 0: quad 7 */
        "movdqa %%xmm11, %%xmm15\n" /* S digest 1: quad 7 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S digest 1: quad 7 */
        "movdqa 128(%[constants]), %%xmm12\n" /* S digest 1: quad 7 */
        "movq 1592(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 14, 15 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 1: rounds 14, 15 */
        "sha256msg1 448(%[memory]), %%xmm12\n" /* S digest 1: quad 7 */
        "paddd %%xmm15, %%xmm12\n" /* S digest 1: quad 7 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S digest 1: quad 7 */
        "movdqa %%xmm12, 496(%[memory])\n" /* S digest 1: quad 7 */
        "movdqa %%xmm13, %%xmm15\n" /* S digest 2: quad 7 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S digest 2: quad 7 */
        "movdqa 128(%[constants]), %%xmm14\n" /* S digest 2: quad 7 */
        "movq 64(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 16, 17 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 1: rounds 16, 17 */
        "sha256msg1 704(%[memory]), %%xmm14\n" /* S digest 2: quad 7 */
        "paddd %%xmm15, %%xmm14\n" /* S digest 2: quad 7 */
        "movq 576(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 16, 17 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 1: rounds 16, 17 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S digest 2: quad 7 */
        "movdqa %%xmm14, 752(%[memory])\n" /* S digest 2: quad 7 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S digest 0: K + W of quad 7 */
        "movq 1088(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 16, 17 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 1: rounds 16, 17 */
        "paddd %%xmm10, %%xmm15\n" /* S digest 0: K + W of quad 7 */
        "movdqa %%xmm15, 112(%[next_digest])\n" /* S digest 0: K + W of quad 7 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S digest 1: K + W of quad 7 */
        "paddd %%xmm12, %%xmm15\n" /* S digest 1: K + W of quad 7 */
        "movq 1600(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 16, 17 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 1: rounds 16, 17 */
        "movdqa %%xmm15, 368(%[next_digest])\n" /* S digest 1: K + W of quad 7 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S digest 2: K + W of quad 7 */
        "paddd %%xmm14, %%xmm15\n" /* S digest 2: K + W of quad 7 */
        "movdqa %%xmm15, 624(%[next_digest])\n" /* S digest 2: K + W of quad 7 */
        "movdqa %%xmm10, %%xmm15\n" /* S digest 0: quad 8 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S digest 0: quad 8 */
        "movdqa 192(%[memory]), %%xmm9\n" /* S digest 0: quad 8 */
        "movq 72(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 18, 19 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 1: rounds 18, 19 */
        "sha256msg1 208(%[memory]), %%xmm9\n" /* S digest 0: quad 8 */
        "paddd %%xmm15, %%xmm9\n" /* S digest 0: quad 8 */
        "movq 584(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 18, 19 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 1: rounds 18, 19 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S digest 0: quad 8 */
        "movdqa %%xmm9, 256(%[memory])\n" /* S digest 0: quad 8 */
        "movdqa %%xmm12, %%xmm15\n" /* S digest 1: quad 8 */
        "movq 1096(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 18, 19 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 1: rounds 18, 19 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S digest 1: quad 8 */
        "movdqa 448(%[memory]), %%xmm11\n" /* S digest 1: quad 8 */
        "sha256msg1 464(%[memory]), %%xmm11\n" /* S digest 1: quad 8 */
        "paddd %%xmm15, %%xmm11\n" /* S digest 1: quad 8 */
        "movq 1608(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 18, 19 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 1: rounds 18, 19 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S digest 1: quad 8 */
        "movdqa %%xmm11, 512(%[memory])\n" /* S digest 1: quad 8 */
        "movdqa %%xmm14, %%xmm15\n" /* S digest 2: quad 8 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S digest 2: quad 8 */
        "movdqa 704(%[memory]), %%xmm13\n" /* S digest 2: quad 8 */
        "sha256msg1 720(%[memory]), %%xmm13\n" /* S digest 2: quad 8 */
        "paddd %%xmm15, %%xmm13\n" /* S digest 2: quad 8 */
        "movq 80(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 20, 21 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 1: rounds 20, 21 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S digest 2: quad 8 */
        "movdqa %%xmm13, 768(%[memory])\n" /* S digest 2: quad 8 */
        "movq 592(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 20, 21 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 1: rounds 20, 21 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S digest 0: K + W of quad 8 */
        "paddd %%xmm9, %%xmm15\n" /* S digest 0: K + W of quad 8 */
        "movdqa %%xmm15, 128(%[next_digest])\n" /* S digest 0: K + W of quad 8 */
        "movq 1104(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 20, 21 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 1: rounds 20, 21 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S digest 1: K + W of quad 8 */
        "paddd %%xmm11, %%xmm15\n" /* S digest 1: K + W of quad 8 */
        "movdqa %%xmm15, 384(%[next_digest])\n" /* S digest 1: K + W of quad 8 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S digest 2: K + W of quad 8 */
        "movq 1616(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 20, 21 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 1: rounds 20, 21 */
        "paddd %%xmm13, %%xmm15\n" /* S digest 2: K + W of quad 8 */
        "movdqa %%xmm15, 640(%[next_digest])\n" /* S digest 2: K + W of quad 8 */
        "movdqa %%xmm9, %%xmm15\n" /* S digest 0: quad 9 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S digest 0: quad 9 */
        "movdqa 208(%[memory]), %%xmm10\n" /* S digest 0: quad 9 */
        "sha256msg1 224(%[memory]), %%xmm10\n" /* S digest 0: quad 9 */
        "paddd %%xmm15, %%xmm10\n" /* S digest 0: quad 9 */
        "movq 88(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 22, 23 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 1: rounds 22, 23 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S digest 0: quad 9 */
        "movdqa %%xmm10, 272(%[memory])\n" /* S digest 0: quad 9 */
        "movq 600(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 22, 23 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 1: rounds 22, 23 */
        "movdqa %%xmm11, %%xmm15\n" /* S digest 1: quad 9 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S digest 1: quad 9 */
        "movdqa 464(%[memory]), %%xmm12\n" /* S digest 1: quad 9 */
        "movq 1112(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 22, 23 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 1: rounds 22, 23 */
        "sha256msg1 480(%[memory]), %%xmm12\n" /* S digest 1: quad 9 */
        "paddd %%xmm15, %%xmm12\n" /* S digest 1: quad 9 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S digest 1: quad 9 */
        "movdqa %%xmm12, 528(%[memory])\n" /* S digest 1: quad 9 */
        "movq 1624(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 22, 23 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 1: rounds 22, 23 */
        "movdqa %%xmm13, %%xmm15\n" /* S digest 2: quad 9 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S digest 2: quad 9 */
        "movdqa 720(%[memory]), %%xmm14\n" /* S digest 2: quad 9 */
        "sha256msg1 736(%[memory]), %%xmm14\n" /* S digest 2: quad 9 */
        "paddd %%xmm15, %%xmm14\n" /* S digest 2: quad 9 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S digest 2: quad 9 */
        "movdqa %%xmm14, 784(%[memory])\n" /* S digest 2: quad 9 */
        "movq 96(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 24, 25 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 1: rounds 24, 25 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S digest 0: K + W of quad 9 */
        "paddd %%xmm10, %%xmm15\n" /* S digest 0: K + W of quad 9 */
        "movq 608(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 24, 25 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 1: rounds 24, 25 */
        "movdqa %%xmm15, 144(%[next_digest])\n" /* S digest 0: K + W of quad 9 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S digest 1: K + W of quad 9 */
        "paddd %%xmm12, %%xmm15\n" /* S digest 1: K + W of quad 9 */
        "movq 1120(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 24, 25 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 1: rounds 24, 25 */
        "movdqa %%xmm15, 400(%[next_digest])\n" /* S digest 1: K + W of quad 9 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S digest 2: K + W of quad 9 */
        "paddd %%xmm14, %%xmm15\n" /* S digest 2: K + W of quad 9 */
        "movdqa %%xmm15, 656(%[next_digest])\n" /* S digest 2: K + W of quad 9 */
        "movq 1632(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 24, 25 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 1: rounds 24, 25 */
        "movdqa %%xmm10, %%xmm15\n" /* S digest 0: quad 10 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S digest 0: quad 10 */
        "movdqa 224(%[memory]), %%xmm9\n" /* S digest 0: quad 10 */
        "sha256msg1 240(%[memory]), %%xmm9\n" /* S digest 0: quad 10 */
        "paddd %%xmm15, %%xmm9\n" /* S digest 0: quad 10 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S digest 0: quad 10 */
        "movdqa %%xmm9, 288(%[memory])\n" /* S digest 0: quad 10 */
        "movq 104(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 26, 27 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 1: rounds 26, 27 */
        "movdqa %%xmm12, %%xmm15\n" /* S digest 1: quad 10 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S digest 1: quad 10 */
        "movq 616(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 26, 27 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 1: rounds 26, 27 */
        "movdqa 480(%[memory]), %%xmm11\n" /* S digest 1: quad 10 */
        "sha256msg1 496(%[memory]), %%xmm11\n" /* S digest 1: quad 10 */
        "paddd %%xmm15, %%xmm11\n" /* S digest 1: quad 10 */
        "movq 1128(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 26, 27 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 1: rounds 26, 27 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S digest 1: quad 10 */
        "movdqa %%xmm11, 544(%[memory])\n" /* S digest 1: quad 10 */
        "movdqa %%xmm14, %%xmm15\n" /* S digest 2: quad 10 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S digest 2: quad 10 */
        "movq 1640(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 26, 27 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 1: rounds 26, 27 */
        "movdqa 736(%[memory]), %%xmm13\n" /* S digest 2: quad 10 */
        "sha256msg1 752(%[memory]), %%xmm13\n" /* S digest 2: quad 10 */
        "paddd %%xmm15, %%xmm13\n" /* S digest 2: quad 10 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S digest 2: quad 10 */
        "movdqa %%xmm13, 800(%[memory])\n" /* S digest 2: quad 10 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S digest 0: K + W of quad 10 */
        "paddd %%xmm9, %%xmm15\n" /* S digest 0: K + W of quad 10 */
        "movq 112(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 28, 29 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 1: rounds 28, 29 */
        "movdqa %%xmm15, 160(%[next_digest])\n" /* S digest 0: K + W of quad 10 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S digest 1: K + W of quad 10 */
        "movq 624(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 28, 29 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 1: rounds 28, 29 */
        "paddd %%xmm11, %%xmm15\n" /* S digest 1: K + W of quad 10 */
        "movdqa %%xmm15, 416(%[next_digest])\n" /* S digest 1: K + W of quad 10 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S digest 2: K + W of quad 10 */
        "movq 1136(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 28, 29 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 1: rounds 28, 29 */
        "paddd %%xmm13, %%xmm15\n" /* S digest 2: K + W of quad 10 */
        "movdqa %%xmm15, 672(%[next_digest])\n" /* S digest 2: K + W of quad 10 */
        "movdqa %%xmm9, %%xmm15\n" /* S digest 0: quad 11 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S digest 0: quad 11 */
        "movq 1648(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 28, 29 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 1: rounds 28, 29 */
        "movdqa 240(%[memory]), %%xmm10\n" /* S digest 0: quad 11 */
        "sha256msg1 256(%[memory]), %%xmm10\n" /* S digest 0: quad 11 */
        "paddd %%xmm15, %%xmm10\n" /* S digest 0: quad 11 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S digest 0: quad 11 */
        "movdqa %%xmm10, 304(%[memory])\n" /* S digest 0: quad 11 */
        "movdqa %%xmm11, %%xmm15\n" /* S digest 1: quad 11 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S digest 1: quad 11 */
        "movq 120(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 30, 31 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 1: rounds 30, 31 */
        "movdqa 496(%[memory]), %%xmm12\n" /* S digest 1: quad 11 */
        "sha256msg1 512(%[memory]), %%xmm12\n" /* S digest 1: quad 11 */
        "movq 632(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 30, 31 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 1: rounds 30, 31 */
        "paddd %%xmm15, %%xmm12\n" /* S digest 1: quad 11 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S digest 1: quad 11 */
        "movdqa %%xmm12, 560(%[memory])\n" /* S digest 1: quad 11 */
        "movq 1144(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 30, 31 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 1: rounds 30, 31 */
        "movdqa %%xmm13, %%xmm15\n" /* S digest 2: quad 11 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S digest 2: quad 11 */
        "movdqa 752(%[memory]), %%xmm14\n" /* S digest 2: quad 11 */
        "sha256msg1 768(%[memory]), %%xmm14\n" /* S digest 2: quad 11 */
        "movq 1656(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 30, 31 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 1: rounds 30, 31 */
        "paddd %%xmm15, %%xmm14\n" /* S digest 2: quad 11 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S digest 2: quad 11 */
        "movdqa %%xmm14, 816(%[memory])\n" /* S digest 2: quad 11 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S digest 0: K + W of quad 11 */
        "paddd %%xmm10, %%xmm15\n" /* S digest 0: K + W of quad 11 */
        "movdqa %%xmm15, 176(%[next_digest])\n" /* S digest 0: K + W of quad 11 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S digest 1: K + W of quad 11 */
        "movq 128(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 32, 33 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 1: rounds 32, 33 */
        "paddd %%xmm12, %%xmm15\n" /* S digest 1: K + W of quad 11 */
        "movdqa %%xmm15, 432(%[next_digest])\n" /* S digest 1: K + W of quad 11 */
        "movq 640(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 32, 33 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 1: rounds 32, 33 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S digest 2: K + W of quad 11 */
        "paddd %%xmm14, %%xmm15\n" /* S digest 2: K + W of quad 11 */
        "movdqa %%xmm15, 688(%[next_digest])\n" /* S digest 2: K + W of quad 11 */
        "movq 1152(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 32, 33 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 1: rounds 32, 33 */
        "movdqa %%xmm10, %%xmm15\n" /* S digest 0: quad 12 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S digest 0: quad 12 */
        "movdqa 256(%[memory]), %%xmm9\n" /* S digest 0: quad 12 */
        "sha256msg1 272(%[memory]), %%xmm9\n" /* S digest 0: quad 12 */
        "movq 1664(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 32, 33 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 1: rounds 32, 33 */
        "paddd %%xmm15, %%xmm9\n" /* S digest 0: quad 12 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S digest 0: quad 12 */
        "movdqa %%xmm9, 320(%[memory])\n" /* S digest 0: quad 12 */
        "movdqa %%xmm12, %%xmm15\n" /* S digest 1: quad 12 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S digest 1: quad 12 */
        "movdqa 512(%[memory]), %%xmm11\n" /* S digest 1: quad 12 */
        "sha256msg1 528(%[memory]), %%xmm11\n" /* S digest 1: quad 12 */
        "movq 136(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 34, 35 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 1: rounds 34, 35 */
        "paddd %%xmm15, %%xmm11\n" /* S digest 1: quad 12 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S digest 1: quad 12 */
        "movq 648(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 34, 35 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 1: rounds 34, 35 */
        "movdqa %%xmm11, 576(%[memory])\n" /* S digest 1: quad 12 */
        "movdqa %%xmm14, %%xmm15\n" /* S digest 2: quad 12 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S digest 2: quad 12 */
        "movq 1160(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 34, 35 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 1: rounds 34, 35 */
        "movdqa 768(%[memory]), %%xmm13\n" /* S digest 2: quad 12 */
        "sha256msg1 784(%[memory]), %%xmm13\n" /* S digest 2: quad 12 */
        "paddd %%xmm15, %%xmm13\n" /* S digest 2: quad 12 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S digest 2: quad 12 */
        "movq 1672(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 34, 35 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 1: rounds 34, 35 */
        "movdqa %%xmm13, 832(%[memory])\n" /* S digest 2: quad 12 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S digest 0: K + W of quad 12 */
        "paddd %%xmm9, %%xmm15\n" /* S digest 0: K + W of quad 12 */
        "movdqa %%xmm15, 192(%[next_digest])\n" /* S digest 0: K + W of quad 12 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S digest 1: K + W of quad 12 */
        "paddd %%xmm11, %%xmm15\n" /* S digest 1: K + W of quad 12 */
        "movdqa %%xmm15, 448(%[next_digest])\n" /* S digest 1: K + W of quad 12 */
        "movq 144(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 36, 37 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 1: rounds 36, 37 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S digest 2: K + W of quad 12 */
        "paddd %%xmm13, %%xmm15\n" /* S digest 2: K + W of quad 12 */
        "movq 656(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 36, 37 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 1: rounds 36, 37 */
        "movdqa %%xmm15, 704(%[next_digest])\n" /* S digest 2: K + W of quad 12 */
        "movdqa %%xmm9, %%xmm15\n" /* S digest 0: quad 13 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S digest 0: quad 13 */
        "movq 1168(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 36, 37 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 1: rounds 36, 37 */
        "movdqa 272(%[memory]), %%xmm10\n" /* S digest 0: quad 13 */
        "sha256msg1 288(%[memory]), %%xmm10\n" /* S digest 0: quad 13 */
        "paddd %%xmm15, %%xmm10\n" /* S digest 0: quad 13 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S digest 0: quad 13 */
        "movq 1680(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 36, 37 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 1: rounds 36, 37 */
        "movdqa %%xmm11, %%xmm15\n" /* S digest 1: quad 13 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S digest 1: quad 13 */
        "movdqa 528(%[memory]), %%xmm12\n" /* S digest 1: quad 13 */
        "sha256msg1 544(%[memory]), %%xmm12\n" /* S digest 1: quad 13 */
        "paddd %%xmm15, %%xmm12\n" /* S digest 1: quad 13 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S digest 1: quad 13 */
        "movdqa %%xmm13, %%xmm15\n" /* S digest 2: quad 13 */
        "movq 152(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 38, 39 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 1: rounds 38, 39 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S digest 2: quad 13 */
        "movdqa 784(%[memory]), %%xmm14\n" /* S digest 2: quad 13 */
        "movq 664(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 38, 39 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 1: rounds 38, 39 */
        "sha256msg1 800(%[memory]), %%xmm14\n" /* S digest 2: quad 13 */
        "paddd %%xmm15, %%xmm14\n" /* S digest 2: quad 13 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S digest 2: quad 13 */
        "movq 1176(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 38, 39 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 1: rounds 38, 39 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S digest 0: K + W of quad 13 */
        "paddd %%xmm10, %%xmm15\n" /* S digest 0: K + W of quad 13 */
        "movdqa %%xmm15, 208(%[next_digest])\n" /* S digest 0: K + W of quad 13 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S digest 1: K + W of quad 13 */
        "movq 1688(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 38, 39 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 1: rounds 38, 39 */
        "paddd %%xmm12, %%xmm15\n" /* S digest 1: K + W of quad 13 */
        "movdqa %%xmm15, 464(%[next_digest])\n" /* S digest 1: K + W of quad 13 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S digest 2: K + W of quad 13 */
        "paddd %%xmm14, %%xmm15\n" /* S digest 2: K + W of quad 13 */
        "movdqa %%xmm15, 720(%[next_digest])\n" /* S digest 2: K + W of quad 13 */
        "movdqa %%xmm10, %%xmm15\n" /* S digest 0: quad 14 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S digest 0: quad 14 */
        "movq 160(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 40, 41 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 1: rounds 40, 41 */
        "movdqa 288(%[memory]), %%xmm9\n" /* S digest 0: quad 14 */
        "sha256msg1 304(%[memory]), %%xmm9\n" /* S digest 0: quad 14 */
        "movq 672(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 40, 41 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 1: rounds 40, 41 */
        "paddd %%xmm15, %%xmm9\n" /* S digest 0: quad 14 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S digest 0: quad 14 */
        "movdqa %%xmm12, %%xmm15\n" /* S digest 1: quad 14 */
        "movq 1184(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 40, 41 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 1: rounds 40, 41 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S digest 1: quad 14 */
        "movdqa 544(%[memory]), %%xmm11\n" /* S digest 1: quad 14 */
        "sha256msg1 560(%[memory]), %%xmm11\n" /* S digest 1: quad 14 */
        "paddd %%xmm15, %%xmm11\n" /* S digest 1: quad 14 */
        "movq 1696(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 40, 41 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 1: rounds 40, 41 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S digest 1: quad 14 */
        "movdqa %%xmm14, %%xmm15\n" /* S digest 2: quad 14 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S digest 2: quad 14 */
        "movdqa 800(%[memory]), %%xmm13\n" /* S digest 2: quad 14 */
        "sha256msg1 816(%[memory]), %%xmm13\n" /* S digest 2: quad 14 */
        "paddd %%xmm15, %%xmm13\n" /* S digest 2: quad 14 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S digest 2: quad 14 */
        "movq 168(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 42, 43 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 1: rounds 42, 43 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S digest 0: K + W of quad 14 */
        "paddd %%xmm9, %%xmm15\n" /* S digest 0: K + W of quad 14 */
        "movq 680(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 42, 43 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 1: rounds 42, 43 */
        "movdqa %%xmm15, 224(%[next_digest])\n" /* S digest 0: K + W of quad 14 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S digest 1: K + W of quad 14 */
        "paddd %%xmm11, %%xmm15\n" /* S digest 1: K + W of quad 14 */
        "movq 1192(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 42, 43 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 1: rounds 42, 43 */
        "movdqa %%xmm15, 480(%[next_digest])\n" /* S digest 1: K + W of quad 14 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S digest 2: K + W of quad 14 */
        "paddd %%xmm13, %%xmm15\n" /* S digest 2: K + W of quad 14 */
        "movdqa %%xmm15, 736(%[next_digest])\n" /* S digest 2: K + W of quad 14 */
        "movq 1704(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 42, 43 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 1: rounds 42, 43 */
        "movdqa %%xmm9, %%xmm15\n" /* S digest 0: quad 15 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S digest 0: quad 15 */
        "movdqa 304(%[memory]), %%xmm10\n" /* S digest 0: quad 15 */
        "sha256msg1 320(%[memory]), %%xmm10\n" /* S digest 0: quad 15 */
        "paddd %%xmm15, %%xmm10\n" /* S digest 0: quad 15 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S digest 0: quad 15 */
        "movdqa %%xmm11, %%xmm15\n" /* S digest 1: quad 15 */
        "movq 176(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 44, 45 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 1: rounds 44, 45 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S digest 1: quad 15 */
        "movdqa 560(%[memory]), %%xmm12\n" /* S digest 1: quad 15 */
        "movq 688(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 44, 45 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 1: rounds 44, 45 */
        "sha256msg1 576(%[memory]), %%xmm12\n" /* S digest 1: quad 15 */
        "paddd %%xmm15, %%xmm12\n" /* S digest 1: quad 15 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S digest 1: quad 15 */
        "movq 1200(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 44, 45 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 1: rounds 44, 45 */
        "movdqa %%xmm13, %%xmm15\n" /* S digest 2: quad 15 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S digest 2: quad 15 */
        "movdqa 816(%[memory]), %%xmm14\n" /* S digest 2: quad 15 */
        "sha256msg1 832(%[memory]), %%xmm14\n" /* S digest 2: quad 15 */
        "movq 1712(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 44, 45 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 1: rounds 44, 45 */
        "paddd %%xmm15, %%xmm14\n" /* S digest 2: quad 15 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S digest 2: quad 15 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S digest 0: K + W of quad 15 */
        "paddd %%xmm10, %%xmm15\n" /* S digest 0: K + W of quad 15 */
        "movdqa %%xmm15, 240(%[next_digest])\n" /* S digest 0: K + W of quad 15 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S digest 1: K + W of quad 15 */
        "paddd %%xmm12, %%xmm15\n" /* S digest 1: K + W of quad 15 */
        "movq 184(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 46, 47 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 1: rounds 46, 47 */
        "movdqa %%xmm15, 496(%[next_digest])\n" /* S digest 1: K + W of quad 15 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S digest 2: K + W of quad 15 */
        "movq 696(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 46, 47 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 1: rounds 46, 47 */
        "paddd %%xmm14, %%xmm15\n" /* S digest 2: K + W of quad 15 */
        "movdqa %%xmm15, 752(%[next_digest])\n" /* S digest 2: K + W of quad 15 */
        "movdqa 1120(%[digest]), %%xmm10\n" /* S digest 3: load */
        "movq 1208(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 46, 47 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 1: rounds 46, 47 */
        "movdqa 1136(%[digest]), %%xmm9\n" /* S digest 3: load */
        "movdqa %%xmm10, %%xmm15\n" /* S digest 3: load */
        "punpckhqdq %%xmm9, %%xmm15\n" /* S digest 3: load */
        "punpcklqdq %%xmm9, %%xmm10\n" /* S digest 3: load */
        "movq 1720(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 46, 47 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 1: rounds 46, 47 */
        "pshufd $0xb1, %%xmm15, %%xmm9\n" /* S digest 3: load */
        "pshufd $0xb1, %%xmm10, %%xmm10\n" /* S digest 3: load */
        "movdqu 0(%[messages]), %%xmm11\n" /* S message 0, block 1: quad 0 */
        "pshufb 464(%[constants]), %%xmm11\n" /* S message 0, block 1: quad 0 */
        "movdqa %%xmm11, 384(%[memory])\n" /* S message 0, block 1: quad 0 */
        "movdqu 80(%[messages]), %%xmm13\n" /* S message 1, block 1: quad 0 */
        "pshufb 464(%[constants]), %%xmm13\n" /* S message 1, block 1: quad 0 */
        "movq 192(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 48, 49 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 1: rounds 48, 49 */
        "movdqa %%xmm13, 640(%[memory])\n" /* S message 1, block 1: quad 0 */
        "movdqa 144(%[constants]), %%xmm15\n" /* S digest 3: K + W of quad 0 */
        "movq 704(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 48, 49 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 1: rounds 48, 49 */
        "paddd %%xmm9, %%xmm15\n" /* S digest 3: K + W of quad 0 */
        "movdqa %%xmm15, 768(%[next_digest])\n" /* S digest 3: K + W of quad 0 */
        "movdqa 144(%[constants]), %%xmm15\n" /* S message 0, block 1: K + W of quad 0 */
        "movq 1216(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 48, 49 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 1: rounds 48, 49 */
        "paddd %%xmm11, %%xmm15\n" /* S message 0, block 1: K + W of quad 0 */
        "movdqa %%xmm15, 0(%[next_message])\n" /* S message 0, block 1: K + W of quad 0 */
        "movdqa 144(%[constants]), %%xmm15\n" /* S message 1, block 1: K + W of quad 0 */
        "paddd %%xmm13, %%xmm15\n" /* S message 1, block 1: K + W of quad 0 */
        "movq 1728(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 48, 49 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 1: rounds 48, 49 */
        "movdqa %%xmm15, 512(%[next_message])\n" /* S message 1, block 1: K + W of quad 0 */
        "movdqa 160(%[constants]), %%xmm15\n" /* S digest 3: K + W of quad 1 */
        "paddd %%xmm10, %%xmm15\n" /* S digest 3: K + W of quad 1 */
        "movdqa %%xmm15, 784(%[next_digest])\n" /* S digest 3: K + W of quad 1 */
        "movdqu 16(%[messages]), %%xmm11\n" /* S message 0, block 1: quad 1 */
        "pshufb 464(%[constants]), %%xmm11\n" /* S message 0, block 1: quad 1 */
        "movdqa %%xmm11, 400(%[memory])\n" /* S message 0, block 1: quad 1 */
        "movq 200(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 50, 51 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 1: rounds 50, 51 */
        "movdqu 96(%[messages]), %%xmm13\n" /* S message 1, block 1: quad 1 */
        "pshufb 464(%[constants]), %%xmm13\n" /* S message 1, block 1: quad 1 */
        "movq 712(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 50, 51 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 1: rounds 50, 51 */
        "movdqa %%xmm13, 656(%[memory])\n" /* S message 1, block 1: quad 1 */
        "sha256msg1 %%xmm10, %%xmm9\n" /* S digest 3: quad 4 */
        "sha256msg2 128(%[constants]), %%xmm9\n" /* S digest 3: quad 4 */
        "movq 1224(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 50, 51 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 1: rounds 50, 51 */
        "movdqa %%xmm9, 192(%[memory])\n" /* S digest 3: quad 4 */
        "movdqa 160(%[constants]), %%xmm15\n" /* S message 0, block 1: K + W of quad 1 */
        "paddd %%xmm11, %%xmm15\n" /* S message 0, block 1: K + W of quad 1 */
        "movdqa %%xmm15, 16(%[next_message])\n" /* S message 0, block 1: K + W of quad 1 */
        "movq 1736(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 50, 51 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 1: rounds 50, 51 */
        "movdqa 160(%[constants]), %%xmm15\n" /* S message 1, block 1: K + W of quad 1 */
        "paddd %%xmm13, %%xmm15\n" /* S message 1, block 1: K + W of quad 1 */
        "movdqa %%xmm15, 528(%[next_message])\n" /* S message 1, block 1: K + W of quad 1 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S digest 3: K + W of quad 4 */
        "paddd %%xmm9, %%xmm15\n" /* S digest 3: K + W of quad 4 */
        "movdqa %%xmm15, 832(%[next_digest])\n" /* S digest 3: K + W of quad 4 */
        "movdqu 32(%[messages]), %%xmm11\n" /* S message 0, block 1: quad 2 */
        "movq 208(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 52, 53 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 1: rounds 52, 53 */
        "pshufb 464(%[constants]), %%xmm11\n" /* S message 0, block 1: quad 2 */
        "movdqa %%xmm11, 416(%[memory])\n" /* S message 0, block 1: quad 2 */
        "movq 720(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 52, 53 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 1: rounds 52, 53 */
        "movdqu 112(%[messages]), %%xmm13\n" /* S message 1, block 1: quad 2 */
        "pshufb 464(%[constants]), %%xmm13\n" /* S message 1, block 1: quad 2 */
        "movdqa %%xmm13, 672(%[memory])\n" /* S message 1, block 1: quad 2 */
        "movq 1232(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 52, 53 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 1: rounds 52, 53 */
        "movdqa %%xmm9, %%xmm15\n" /* S digest 3: quad 5 */
        "palignr $4, 128(%[constants]), %%xmm15\n" /* S digest 3: quad 5 */
        "sha256msg1 112(%[constants]), %%xmm10\n" /* S digest 3: quad 5 */
        "paddd %%xmm15, %%xmm10\n" /* S digest 3: quad 5 */
        "movq 1744(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 52, 53 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 1: rounds 52, 53 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S digest 3: quad 5 */
        "movdqa %%xmm10, 208(%[memory])\n" /* S digest 3: quad 5 */
        "movdqa 16(%[constants]), %%xmm15\n" /* S message 0, block 1: K + W of quad 2 */
        "paddd %%xmm11, %%xmm15\n" /* S message 0, block 1: K + W of quad 2 */
        "movdqa %%xmm15, 32(%[next_message])\n" /* S message 0, block 1: K + W of quad 2 */
        "movdqa 16(%[constants]), %%xmm15\n" /* S message 1, block 1: K + W of quad 2 */
        "paddd %%xmm13, %%xmm15\n" /* S message 1, block 1: K + W of quad 2 */
        "movq 216(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 54, 55 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 1: rounds 54, 55 */
        "movdqa %%xmm15, 544(%[next_message])\n" /* S message 1, block 1: K + W of quad 2 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S digest 3: K + W of quad 5 */
        "movq 728(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 54, 55 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 1: rounds 54, 55 */
        "paddd %%xmm10, %%xmm15\n" /* S digest 3: K + W of quad 5 */
        "movdqa %%xmm15, 848(%[next_digest])\n" /* S digest 3: K + W of quad 5 */
        "movdqu 48(%[messages]), %%xmm11\n" /* S message 0, block 1: quad 3 */
        "movq 1240(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 54, 55 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 1: rounds 54, 55 */
        "pshufb 464(%[constants]), %%xmm11\n" /* S message 0, block 1: quad 3 */
        "movdqa %%xmm11, 432(%[memory])\n" /* S message 0, block 1: quad 3 */
        "movdqu 128(%[messages]), %%xmm13\n" /* S message 1, block 1: quad 3 */
        "pshufb 464(%[constants]), %%xmm13\n" /* S message 1, block 1: quad 3 */
        "movq 1752(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 54, 55 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 1: rounds 54, 55 */
        "movdqa %%xmm13, 688(%[memory])\n" /* S message 1, block 1: quad 3 */
        "movdqa %%xmm10, %%xmm15\n" /* S digest 3: quad 6 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S digest 3: quad 6 */
        "movdqa 112(%[constants]), %%xmm9\n" /* S digest 3: quad 6 */
        "paddd %%xmm15, %%xmm9\n" /* S digest 3: quad 6 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S digest 3: quad 6 */
        "movdqa %%xmm9, 224(%[memory])\n" /* S digest 3: quad 6 */
        "movq 224(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 56, 57 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 1: rounds 56, 57 */
        "movdqa 480(%[constants]), %%xmm15\n" /* S message 0, block 1: K + W of quad 3 */
        "paddd %%xmm11, %%xmm15\n" /* S message 0, block 1: K + W of quad 3 */
        "movq 736(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 56, 57 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 1: rounds 56, 57 */
        "movdqa %%xmm15, 48(%[next_message])\n" /* S message 0, block 1: K + W of quad 3 */
        "movdqa 480(%[constants]), %%xmm15\n" /* S message 1, block 1: K + W of quad 3 */
        "paddd %%xmm13, %%xmm15\n" /* S message 1, block 1: K + W of quad 3 */
        "movq 1248(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 56, 57 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 1: rounds 56, 57 */
        "movdqa %%xmm15, 560(%[next_message])\n" /* S message 1, block 1: K + W of quad 3 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S digest 3: K + W of quad 6 */
        "paddd %%xmm9, %%xmm15\n" /* S digest 3: K + W of quad 6 */
        "movdqa %%xmm15, 864(%[next_digest])\n" /* S digest 3: K + W of quad 6 */
        "movq 1760(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 56, 57 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 1: rounds 56, 57 */
        "movdqa 432(%[memory]), %%xmm15\n" /* S message 0, block 1: quad 4 */
        "palignr $4, 416(%[memory]), %%xmm15\n" /* S message 0, block 1: quad 4 */
        "movdqa 384(%[memory]), %%xmm11\n" /* S message 0, block 1: quad 4 */
        "sha256msg1 400(%[memory]), %%xmm11\n" /* S message 0, block 1: quad 4 */
        "paddd %%xmm15, %%xmm11\n" /* S message 0, block 1: quad 4 */
        "sha256msg2 432(%[memory]), %%xmm11\n" /* S message 0, block 1: quad 4 */
        "movdqa %%xmm11, 448(%[memory])\n" /* S message 0, block 1: quad 4 */
        "movq 232(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 58, 59 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 1: rounds 58, 59 */
        "movdqa 688(%[memory]), %%xmm15\n" /* S message 1, block 1: quad 4 */
        "palignr $4, 672(%[memory]), %%xmm15\n" /* S message 1, block 1: quad 4 */
        "movq 744(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 58, 59 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 1: rounds 58, 59 */
        "movdqa 640(%[memory]), %%xmm13\n" /* S message 1, block 1: quad 4 */
        "sha256msg1 656(%[memory]), %%xmm13\n" /* S message 1, block 1: quad 4 */
        "paddd %%xmm15, %%xmm13\n" /* S message 1, block 1: quad 4 */
        "movq 1256(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 58, 59 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 1: rounds 58, 59 */
        "sha256msg2 688(%[memory]), %%xmm13\n" /* S message 1, block 1: quad 4 */
        "movdqa %%xmm13, 704(%[memory])\n" /* S message 1, block 1: quad 4 */
        "movdqa %%xmm9, %%xmm15\n" /* S digest 3: quad 7 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S digest 3: quad 7 */
        "movq 1768(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 58, 59 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 1: rounds 58, 59 */
        "movdqa 128(%[constants]), %%xmm10\n" /* S digest 3: quad 7 */
        "sha256msg1 192(%[memory]), %%xmm10\n" /* S digest 3: quad 7 */
        "paddd %%xmm15, %%xmm10\n" /* S digest 3: quad 7 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S digest 3: quad 7 */
        "movdqa %%xmm10, 240(%[memory])\n" /* S digest 3: quad 7 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S message 0, block 1: K + W of quad 4 */
        "paddd %%xmm11, %%xmm15\n" /* S message 0, block 1: K + W of quad 4 */
        "movq 240(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 60, 61 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 1: rounds 60, 61 */
        "movdqa %%xmm15, 64(%[next_message])\n" /* S message 0, block 1: K + W of quad 4 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S message 1, block 1: K + W of quad 4 */
        "movq 752(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 60, 61 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 1: rounds 60, 61 */
        "paddd %%xmm13, %%xmm15\n" /* S message 1, block 1: K + W of quad 4 */
        "movdqa %%xmm15, 576(%[next_message])\n" /* S message 1, block 1: K + W of quad 4 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S digest 3: K + W of quad 7 */
        "movq 1264(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 60, 61 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 1: rounds 60, 61 */
        "paddd %%xmm10, %%xmm15\n" /* S digest 3: K + W of quad 7 */
        "movdqa %%xmm15, 880(%[next_digest])\n" /* S digest 3: K + W of quad 7 */
        "movdqa %%xmm11, %%xmm15\n" /* S message 0, block 1: quad 5 */
        "palignr $4, 432(%[memory]), %%xmm15\n" /* S message 0, block 1: quad 5 */
        "movq 1776(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 60, 61 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 1: rounds 60, 61 */
        "movdqa 400(%[memory]), %%xmm12\n" /* S message 0, block 1: quad 5 */
        "sha256msg1 416(%[memory]), %%xmm12\n" /* S message 0, block 1: quad 5 */
        "paddd %%xmm15, %%xmm12\n" /* S message 0, block 1: quad 5 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S message 0, block 1: quad 5 */
        "movdqa %%xmm12, 464(%[memory])\n" /* S message 0, block 1: quad 5 */
        "movdqa %%xmm13, %%xmm15\n" /* S message 1, block 1: quad 5 */
        "palignr $4, 688(%[memory]), %%xmm15\n" /* S message 1, block 1: quad 5 */
        "movq 248(%[message]), %%xmm0\n" /* C message 0, block 1: rounds 62, 63 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 1: rounds 62, 63 */
        "paddd 400(%[constants]), %%xmm1\n" /* C message 0, block 1: end */
        "paddd 416(%[constants]), %%xmm2\n" /* C message 0, block 1: end */
        "movdqa %%xmm1, 0(%[memory])\n" /* C message 0, block 1: end */
        "movdqa %%xmm2, 16(%[memory])\n" /* C message 0, block 1: end */
        "movdqa 656(%[memory]), %%xmm14\n" /* S message 1, block 1: quad 5 */
        "sha256msg1 672(%[memory]), %%xmm14\n" /* S message 1, block 1: quad 5 */
        "movq 760(%[message]), %%xmm0\n" /* C message 1, block 1: rounds 62, 63 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 1: rounds 62, 63 */
        "paddd 400(%[constants]), %%xmm3\n" /* C message 1, block 1: end */
        "paddd 416(%[constants]), %%xmm4\n" /* C message 1, block 1: end */
        "movdqa %%xmm3, 32(%[memory])\n" /* C message 1, block 1: end */
        "movdqa %%xmm4, 48(%[memory])\n" /* C message 1, block 1: end */
        "paddd %%xmm15, %%xmm14\n" /* S message 1, block 1: quad 5 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S message 1, block 1: quad 5 */
        "movdqa %%xmm14, 720(%[memory])\n" /* S message 1, block 1: quad 5 */
        "movq 1272(%[message]), %%xmm0\n" /* C message 2, block 1: rounds 62, 63 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 1: rounds 62, 63 */
        "paddd 400(%[constants]), %%xmm5\n" /* C message 2, block 1: end */
        "paddd 416(%[constants]), %%xmm6\n" /* C message 2, block 1: end */
        "movdqa %%xmm5, 64(%[memory])\n" /* C message 2, block 1: end */
        "movdqa %%xmm6, 80(%[memory])\n" /* C message 2, block 1: end */
        "movdqa %%xmm10, %%xmm15\n" /* S digest 3: quad 8 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S digest 3: quad 8 */
        "movdqa 192(%[memory]), %%xmm9\n" /* S digest 3: quad 8 */
        "sha256msg1 208(%[memory]), %%xmm9\n" /* S digest 3: quad 8 */
        "movq 1784(%[message]), %%xmm0\n" /* C message 3, block 1: rounds 62, 63 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 1: rounds 62, 63 */
        "paddd 400(%[constants]), %%xmm7\n" /* C message 3, block 1: end */
        "paddd 416(%[constants]), %%xmm8\n" /* C message 3, block 1: end */
        "movdqa %%xmm7, 96(%[memory])\n" /* C message 3, block 1: end */
        "movdqa %%xmm8, 112(%[memory])\n" /* C message 3, block 1: end */
        "paddd %%xmm15, %%xmm9\n" /* S digest 3: quad 8 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S digest 3: quad 8 */
        "movdqa %%xmm9, 256(%[memory])\n" /* S digest 3: quad 8 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S message 0, block 1: K + W of quad 5 */
        "paddd %%xmm12, %%xmm15\n" /* S message 0, block 1: K + W of quad 5 */
        "movdqa %%xmm15, 80(%[next_message])\n" /* S message 0, block 1: K + W of quad 5 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S message 1, block 1: K + W of quad 5 */
        "movq 256(%[message]), %%xmm0\n" /* C message 0, block 2: rounds 0, 1 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 2: rounds 0, 1 */
        "paddd %%xmm14, %%xmm15\n" /* S message 1, block 1: K + W of quad 5 */
        "movdqa %%xmm15, 592(%[next_message])\n" /* S message 1, block 1: K + W of quad 5 */
        "movq 768(%[message]), %%xmm0\n" /* C message 1, block 2: rounds 0, 1 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 2: rounds 0, 1 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S digest 3: K + W of quad 8 */
        "paddd %%xmm9, %%xmm15\n" /* S digest 3: K + W of quad 8 */
        "movdqa %%xmm15, 896(%[next_digest])\n" /* S digest 3: K + W of quad 8 */
        "movq 1280(%[message]), %%xmm0\n" /* C message 2, block 2: rounds 0, 1 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 2: rounds 0, 1 */
        "movdqa %%xmm12, %%xmm15\n" /* S message 0, block 1: quad 6 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S message 0, block 1: quad 6 */
        "movdqa 416(%[memory]), %%xmm11\n" /* S message 0, block 1: quad 6 */
        "sha256msg1 432(%[memory]), %%xmm11\n" /* S message 0, block 1: quad 6 */
        "movq 1792(%[message]), %%xmm0\n" /* C message 3, block 2: rounds 0, 1 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 2: rounds 0, 1 */
        "paddd %%xmm15, %%xmm11\n" /* S message 0, block 1: quad 6 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S message 0, block 1: quad 6 */
        "movdqa %%xmm11, 480(%[memory])\n" /* S message 0, block 1: quad 6 */
        "movdqa %%xmm14, %%xmm15\n" /* S message 1, block 1: quad 6 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S message 1, block 1: quad 6 */
        "movdqa 672(%[memory]), %%xmm13\n" /* S message 1, block 1: quad 6 */
        "sha256msg1 688(%[memory]), %%xmm13\n" /* S message 1, block 1: quad 6 */
        "movq 264(%[message]), %%xmm0\n" /* C message 0, block 2: rounds 2, 3 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 2: rounds 2, 3 */
        "paddd %%xmm15, %%xmm13\n" /* S message 1, block 1: quad 6 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S message 1, block 1: quad 6 */
        "movq 776(%[message]), %%xmm0\n" /* C message 1, block 2: rounds 2, 3 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 2: rounds 2, 3 */
        "movdqa %%xmm13, 736(%[memory])\n" /* S message 1, block 1: quad 6 */
        "movdqa %%xmm9, %%xmm15\n" /* S digest 3: quad 9 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S digest 3: quad 9 */
        "movq 1288(%[message]), %%xmm0\n" /* C message 2, block 2: rounds 2, 3 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 2: rounds 2, 3 */
        "movdqa 208(%[memory]), %%xmm10\n" /* S digest 3: quad 9 */
        "sha256msg1 224(%[memory]), %%xmm10\n" /* S digest 3: quad 9 */
        "paddd %%xmm15, %%xmm10\n" /* S digest 3: quad 9 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S digest 3: quad 9 */
        "movq 1800(%[message]), %%xmm0\n" /* C message 3, block 2: rounds 2, 3 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 2: rounds 2, 3 */
        "movdqa %%xmm10, 272(%[memory])\n" /* S digest 3: quad 9 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S message 0, block 1: K + W of quad 6 */
        "paddd %%xmm11, %%xmm15\n" /* S message 0, block 1: K + W of quad 6 */
        "movdqa %%xmm15, 96(%[next_message])\n" /* S message 0, block 1: K + W of quad 6 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S message 1, block 1: K + W of quad 6 */
        "paddd %%xmm13, %%xmm15\n" /* S message 1, block 1: K + W of quad 6 */
        "movdqa %%xmm15, 608(%[next_message])\n" /* S message 1, block 1: K + W of quad 6 */
        "movq 272(%[message]), %%xmm0\n" /* C message 0, block 2: rounds 4, 5 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 2: rounds 4, 5 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S digest 3: K + W of quad 9 */
        "paddd %%xmm10, %%xmm15\n" /* S digest 3: K + W of quad 9 */
        "movq 784(%[message]), %%xmm0\n" /* C message 1, block 2: rounds 4, 5 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 2: rounds 4, 5 */
        "movdqa %%xmm15, 912(%[next_digest])\n" /* S digest 3: K + W of quad 9 */
        "movdqa %%xmm11, %%xmm15\n" /* S message 0, block 1: quad 7 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S message 0, block 1: quad 7 */
        "movq 1296(%[message]), %%xmm0\n" /* C message 2, block 2: rounds 4, 5 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 2: rounds 4, 5 */
        "movdqa 432(%[memory]), %%xmm12\n" /* S message 0, block 1: quad 7 */
        "sha256msg1 448(%[memory]), %%xmm12\n" /* S message 0, block 1: quad 7 */
        "paddd %%xmm15, %%xmm12\n" /* S message 0, block 1: quad 7 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S message 0, block 1: quad 7 */
        "movq 1808(%[message]), %%xmm0\n" /* C message 3, block 2: rounds 4, 5 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 2: rounds 4, 5 */
        "movdqa %%xmm12, 496(%[memory])\n" /* S message 0, block 1: quad 7 */
        "movdqa %%xmm13, %%xmm15\n" /* S message 1, block 1: quad 7 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S message 1, block 1: quad 7 */
        "movdqa 688(%[memory]), %%xmm14\n" /* S message 1, block 1: quad 7 */
        "sha256msg1 704(%[memory]), %%xmm14\n" /* S message 1, block 1: quad 7 */
        "paddd %%xmm15, %%xmm14\n" /* S message 1, block 1: quad 7 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S message 1, block 1: quad 7 */
        "movq 280(%[message]), %%xmm0\n" /* C message 0, block 2: rounds 6, 7 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 2: rounds 6, 7 */
        "movdqa %%xmm14, 752(%[memory])\n" /* S message 1, block 1: quad 7 */
        "movdqa %%xmm10, %%xmm15\n" /* S digest 3: quad 10 */
        "movq 792(%[message]), %%xmm0\n" /* C message 1, block 2: rounds 6, 7 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 2: rounds 6, 7 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S digest 3: quad 10 */
        "movdqa 224(%[memory]), %%xmm9\n" /* S digest 3: quad 10 */
        "sha256msg1 240(%[memory]), %%xmm9\n" /* S digest 3: quad 10 */
        "movq 1304(%[message]), %%xmm0\n" /* C message 2, block 2: rounds 6, 7 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 2: rounds 6, 7 */
        "paddd %%xmm15, %%xmm9\n" /* S digest 3: quad 10 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S digest 3: quad 10 */
        "movdqa %%xmm9, 288(%[memory])\n" /* S digest 3: quad 10 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S message 0, block 1: K + W of quad 7 */
        "movq 1816(%[message]), %%xmm0\n" /* C message 3, block 2: rounds 6, 7 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 2: rounds 6, 7 */
        "paddd %%xmm12, %%xmm15\n" /* S message 0, block 1: K + W of quad 7 */
        "movdqa %%xmm15, 112(%[next_message])\n" /* S message 0, block 1: K + W of quad 7 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S message 1, block 1: K + W of quad 7 */
        "paddd %%xmm14, %%xmm15\n" /* S message 1, block 1: K + W of quad 7 */
        "movdqa %%xmm15, 624(%[next_message])\n" /* S message 1, block 1: K + W of quad 7 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S digest 3: K + W of quad 10 */
        "paddd %%xmm9, %%xmm15\n" /* S digest 3: K + W of quad 10 */
        "movq 288(%[message]), %%xmm0\n" /* C message 0, block 2: rounds 8, 9 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 2: rounds 8, 9 */
        "movdqa %%xmm15, 928(%[next_digest])\n" /* S digest 3: K + W of quad 10 */
        "movdqa %%xmm12, %%xmm15\n" /* S message 0, block 1: quad 8 */
        "movq 800(%[message]), %%xmm0\n" /* C message 1, block 2: rounds 8, 9 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 2: rounds 8, 9 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S message 0, block 1: quad 8 */
        "movdqa 448(%[memory]), %%xmm11\n" /* S message 0, block 1: quad 8 */
        "sha256msg1 464(%[memory]), %%xmm11\n" /* S message 0, block 1: quad 8 */
        "movq 1312(%[message]), %%xmm0\n" /* C message 2, block 2: rounds 8, 9 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 2: rounds 8, 9 */
        "paddd %%xmm15, %%xmm11\n" /* S message 0, block 1: quad 8 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S message 0, block 1: quad 8 */
        "movdqa %%xmm11, 512(%[memory])\n" /* S message 0, block 1: quad 8 */
        "movdqa %%xmm14, %%xmm15\n" /* S message 1, block 1: quad 8 */
        "movq 1824(%[message]), %%xmm0\n" /* C message 3, block 2: rounds 8, 9 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 2: rounds 8, 9 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S message 1, block 1: quad 8 */
        "movdqa 704(%[memory]), %%xmm13\n" /* S message 1, block 1: quad 8 */
        "sha256msg1 720(%[memory]), %%xmm13\n" /* S message 1, block 1: quad 8 */
        "paddd %%xmm15, %%xmm13\n" /* S message 1, block 1: quad 8 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S message 1, block 1: quad 8 */
        "movdqa %%xmm13, 768(%[memory])\n" /* S message 1, block 1: quad 8 */
        "movdqa %%xmm9, %%xmm15\n" /* S digest 3: quad 11 */
        "movq 296(%[message]), %%xmm0\n" /* C message 0, block 2: rounds 10, 11 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 2: rounds 10, 11 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S digest 3: quad 11 */
        "movdqa 240(%[memory]), %%xmm10\n" /* S digest 3: quad 11 */
        "movq 808(%[message]), %%xmm0\n" /* C message 1, block 2: rounds 10, 11 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 2: rounds 10, 11 */
        "sha256msg1 256(%[memory]), %%xmm10\n" /* S digest 3: quad 11 */
        "paddd %%xmm15, %%xmm10\n" /* S digest 3: quad 11 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S digest 3: quad 11 */
        "movq 1320(%[message]), %%xmm0\n" /* C message 2, block 2: rounds 10, 11 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 2: rounds 10, 11 */
        "movdqa %%xmm10, 304(%[memory])\n" /* S digest 3: quad 11 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S message 0, block 1: K + W of quad 8 */
        "paddd %%xmm11, %%xmm15\n" /* S message 0, block 1: K + W of quad 8 */
        "movdqa %%xmm15, 128(%[next_message])\n" /* S message 0, block 1: K + W of quad 8 */
        "movq 1832(%[message]), %%xmm0\n" /* C message 3, block 2: rounds 10, 11 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 2: rounds 10, 11 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S message 1, block 1: K + W of quad 8 */
        "paddd %%xmm13, %%xmm15\n" /* S message 1, block 1: K + W of quad 8 */
        "movdqa %%xmm15, 640(%[next_message])\n" /* S message 1, block 1: K + W of quad 8 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S digest 3: K + W of quad 11 */
        "paddd %%xmm10, %%xmm15\n" /* S digest 3: K + W of quad 11 */
        "movdqa %%xmm15, 944(%[next_digest])\n" /* S digest 3: K + W of quad 11 */
        "movdqa %%xmm11, %%xmm15\n" /* S message 0, block 1: quad 9 */
        "movq 304(%[message]), %%xmm0\n" /* C message 0, block 2: rounds 12, 13 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 2: rounds 12, 13 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S message 0, block 1: quad 9 */
        "movdqa 464(%[memory]), %%xmm12\n" /* S message 0, block 1: quad 9 */
        "movq 816(%[message]), %%xmm0\n" /* C message 1, block 2: rounds 12, 13 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 2: rounds 12, 13 */
        "sha256msg1 480(%[memory]), %%xmm12\n" /* S message 0, block 1: quad 9 */
        "paddd %%xmm15, %%xmm12\n" /* S message 0, block 1: quad 9 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S message 0, block 1: quad 9 */
        "movq 1328(%[message]), %%xmm0\n" /* C message 2, block 2: rounds 12, 13 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 2: rounds 12, 13 */
        "movdqa %%xmm12, 528(%[memory])\n" /* S message 0, block 1: quad 9 */
        "movdqa %%xmm13, %%xmm15\n" /* S message 1, block 1: quad 9 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S message 1, block 1: quad 9 */
        "movdqa 720(%[memory]), %%xmm14\n" /* S message 1, block 1: quad 9 */
        "movq 1840(%[message]), %%xmm0\n" /* C message 3, block 2: rounds 12, 13 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 2: rounds 12, 13 */
        "sha256msg1 736(%[memory]), %%xmm14\n" /* S message 1, block 1: quad 9 */
        "paddd %%xmm15, %%xmm14\n" /* S message 1, block 1: quad 9 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S message 1, block 1: quad 9 */
        "movdqa %%xmm14, 784(%[memory])\n" /* S message 1, block 1: quad 9 */
        "movdqa %%xmm10, %%xmm15\n" /* S digest 3: quad 12 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S digest 3: quad 12 */
        "movdqa 256(%[memory]), %%xmm9\n" /* S digest 3: quad 12 */
        "movq 312(%[message]), %%xmm0\n" /* C message 0, block 2: rounds 14, 15 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 2: rounds 14, 15 */
        "sha256msg1 272(%[memory]), %%xmm9\n" /* S digest 3: quad 12 */
        "paddd %%xmm15, %%xmm9\n" /* S digest 3: quad 12 */
        "movq 824(%[message]), %%xmm0\n" /* C message 1, block 2: rounds 14, 15 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 2: rounds 14, 15 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S digest 3: quad 12 */
        "movdqa %%xmm9, 320(%[memory])\n" /* S digest 3: quad 12 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S message 0, block 1: K + W of quad 9 */
        "movq 1336(%[message]), %%xmm0\n" /* C message 2, block 2: rounds 14, 15 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 2: rounds 14, 15 */
        "paddd %%xmm12, %%xmm15\n" /* S message 0, block 1: K + W of quad 9 */
        "movdqa %%xmm15, 144(%[next_message])\n" /* S message 0, block 1: K + W of quad 9 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S message 1, block 1: K + W of quad 9 */
        "paddd %%xmm14, %%xmm15\n" /* S message 1, block 1: K + W of quad 9 */
        "movq 1848(%[message]), %%xmm0\n" /* C message 3, block 2: rounds 14, 15 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 2: rounds 14, 15 */
        "movdqa %%xmm15, 656(%[next_message])\n" /* S message 1, block 1: K + W of quad 9 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S digest 3: K + W of quad 12 */
        "paddd %%xmm9, %%xmm15\n" /* S digest 3: K + W of quad 12 */
        "movdqa %%xmm15, 960(%[next_digest])\n" /* S digest 3: K + W of quad 12 */
        "movdqa %%xmm12, %%xmm15\n" /* S message 0, block 1: quad 10 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S message 0, block 1: quad 10 */
        "movdqa 480(%[memory]), %%xmm11\n" /* S message 0, block 1: quad 10 */
        "movq 320(%[message]), %%xmm0\n" /* C message 0, block 2: rounds 16, 17 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 2: rounds 16, 17 */
        "sha256msg1 496(%[memory]), %%xmm11\n" /* S message 0, block 1: quad 10 */
        "paddd %%xmm15, %%xmm11\n" /* S message 0, block 1: quad 10 */
        "movq 832(%[message]), %%xmm0\n" /* C message 1, block 2: rounds 16, 17 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 2: rounds 16, 17 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S message 0, block 1: quad 10 */
        "movdqa %%xmm11, 544(%[memory])\n" /* S message 0, block 1: quad 10 */
        "movdqa %%xmm14, %%xmm15\n" /* S message 1, block 1: quad 10 */
        "movq 1344(%[message]), %%xmm0\n" /* C message 2, block 2: rounds 16, 17 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 2: rounds 16, 17 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S message 1, block 1: quad 10 */
        "movdqa 736(%[memory]), %%xmm13\n" /* S message 1, block 1: quad 10 */
        "sha256msg1 752(%[memory]), %%xmm13\n" /* S message 1, block 1: quad 10 */
        "paddd %%xmm15, %%xmm13\n" /* S message 1, block 1: quad 10 */
        "movq 1856(%[message]), %%xmm0\n" /* C message 3, block 2: rounds 16, 17 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 2: rounds 16, 17 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S message 1, block 1: quad 10 */
        "movdqa %%xmm13, 800(%[memory])\n" /* S message 1, block 1: quad 10 */
        "movdqa %%xmm9, %%xmm15\n" /* S digest 3: quad 13 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S digest 3: quad 13 */
        "movdqa 272(%[memory]), %%xmm10\n" /* S digest 3: quad 13 */
        "sha256msg1 288(%[memory]), %%xmm10\n" /* S digest 3: quad 13 */
        "paddd %%xmm15, %%xmm10\n" /* S digest 3: quad 13 */
        "movq 328(%[message]), %%xmm0\n" /* C message 0, block 2: rounds 18, 19 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 2: rounds 18, 19 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S digest 3: quad 13 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S message 0, block 1: K + W of quad 10 */
        "movq 840(%[message]), %%xmm0\n" /* C message 1, block 2: rounds 18, 19 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 2: rounds 18, 19 */
        "paddd %%xmm11, %%xmm15\n" /* S message 0, block 1: K + W of quad 10 */
        "movdqa %%xmm15, 160(%[next_message])\n" /* S message 0, block 1: K + W of quad 10 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S message 1, block 1: K + W of quad 10 */
        "movq 1352(%[message]), %%xmm0\n" /* C message 2, block 2: rounds 18, 19 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 2: rounds 18, 19 */
        "paddd %%xmm13, %%xmm15\n" /* S message 1, block 1: K + W of quad 10 */
        "movdqa %%xmm15, 672(%[next_message])\n" /* S message 1, block 1: K + W of quad 10 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S digest 3: K + W of quad 13 */
        "paddd %%xmm10, %%xmm15\n" /* S digest 3: K + W of quad 13 */
        "movq 1864(%[message]), %%xmm0\n" /* C message 3, block 2: rounds 18, 19 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 2: rounds 18, 19 */
        "movdqa %%xmm15, 976(%[next_digest])\n" /* S digest 3: K + W of quad 13 */
        "movdqa %%xmm11, %%xmm15\n" /* S message 0, block 1: quad 11 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S message 0, block 1: quad 11 */
        "movdqa 496(%[memory]), %%xmm12\n" /* S message 0, block 1: quad 11 */
        "sha256msg1 512(%[memory]), %%xmm12\n" /* S message 0, block 1: quad 11 */
        "paddd %%xmm15, %%xmm12\n" /* S message 0, block 1: quad 11 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S message 0, block 1: quad 11 */
        "movq 336(%[message]), %%xmm0\n" /* C message 0, block 2: rounds 20, 21 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 2: rounds 20, 21 */
        "movdqa %%xmm12, 560(%[memory])\n" /* S message 0, block 1: quad 11 */
        "movdqa %%xmm13, %%xmm15\n" /* S message 1, block 1: quad 11 */
        "movq 848(%[message]), %%xmm0\n" /* C message 1, block 2: rounds 20, 21 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 2: rounds 20, 21 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S message 1, block 1: quad 11 */
        "movdqa 752(%[memory]), %%xmm14\n" /* S message 1, block 1: quad 11 */
        "sha256msg1 768(%[memory]), %%xmm14\n" /* S message 1, block 1: quad 11 */
        "movq 1360(%[message]), %%xmm0\n" /* C message 2, block 2: rounds 20, 21 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 2: rounds 20, 21 */
        "paddd %%xmm15, %%xmm14\n" /* S message 1, block 1: quad 11 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S message 1, block 1: quad 11 */
        "movdqa %%xmm14, 816(%[memory])\n" /* S message 1, block 1: quad 11 */
        "movdqa %%xmm10, %%xmm15\n" /* S digest 3: quad 14 */
        "movq 1872(%[message]), %%xmm0\n" /* C message 3, block 2: rounds 20, 21 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 2: rounds 20, 21 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S digest 3: quad 14 */
        "movdqa 288(%[memory]), %%xmm9\n" /* S digest 3: quad 14 */
        "sha256msg1 304(%[memory]), %%xmm9\n" /* S digest 3: quad 14 */
        "paddd %%xmm15, %%xmm9\n" /* S digest 3: quad 14 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S digest 3: quad 14 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S message 0, block 1: K + W of quad 11 */
        "paddd %%xmm12, %%xmm15\n" /* S message 0, block 1: K + W of quad 11 */
        "movq 344(%[message]), %%xmm0\n" /* C message 0, block 2: rounds 22, 23 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 2: rounds 22, 23 */
        "movdqa %%xmm15, 176(%[next_message])\n" /* S message 0, block 1: K + W of quad 11 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S message 1, block 1: K + W of quad 11 */
        "movq 856(%[message]), %%xmm0\n" /* C message 1, block 2: rounds 22, 23 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 2: rounds 22, 23 */
        "paddd %%xmm14, %%xmm15\n" /* S message 1, block 1: K + W of quad 11 */
        "movdqa %%xmm15, 688(%[next_message])\n" /* S message 1, block 1: K + W of quad 11 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S digest 3: K + W of quad 14 */
        "movq 1368(%[message]), %%xmm0\n" /* C message 2, block 2: rounds 22, 23 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 2: rounds 22, 23 */
        "paddd %%xmm9, %%xmm15\n" /* S digest 3: K + W of quad 14 */
        "movdqa %%xmm15, 992(%[next_digest])\n" /* S digest 3: K + W of quad 14 */
        "movdqa %%xmm12, %%xmm15\n" /* S message 0, block 1: quad 12 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S message 0, block 1: quad 12 */
        "movq 1880(%[message]), %%xmm0\n" /* C message 3, block 2: rounds 22, 23 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 2: rounds 22, 23 */
        "movdqa 512(%[memory]), %%xmm11\n" /* S message 0, block 1: quad 12 */
        "sha256msg1 528(%[memory]), %%xmm11\n" /* S message 0, block 1: quad 12 */
        "paddd %%xmm15, %%xmm11\n" /* S message 0, block 1: quad 12 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S message 0, block 1: quad 12 */
        "movdqa %%xmm11, 576(%[memory])\n" /* S message 0, block 1: quad 12 */
        "movdqa %%xmm14, %%xmm15\n" /* S message 1, block 1: quad 12 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S message 1, block 1: quad 12 */
        "movq 352(%[message]), %%xmm0\n" /* C message 0, block 2: rounds 24, 25 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 2: rounds 24, 25 */
        "movdqa 768(%[memory]), %%xmm13\n" /* S message 1, block 1: quad 12 */
        "sha256msg1 784(%[memory]), %%xmm13\n" /* S message 1, block 1: quad 12 */
        "movq 864(%[message]), %%xmm0\n" /* C message 1, block 2: rounds 24, 25 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 2: rounds 24, 25 */
        "paddd %%xmm15, %%xmm13\n" /* S message 1, block 1: quad 12 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S message 1, block 1: quad 12 */
        "movdqa %%xmm13, 832(%[memory])\n" /* S message 1, block 1: quad 12 */
        "movq 1376(%[message]), %%xmm0\n" /* C message 2, block 2: rounds 24, 25 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 2: rounds 24, 25 */
        "movdqa %%xmm9, %%xmm15\n" /* S digest 3: quad 15 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S digest 3: quad 15 */
        "movdqa 304(%[memory]), %%xmm10\n" /* S digest 3: quad 15 */
        "sha256msg1 320(%[memory]), %%xmm10\n" /* S digest 3: quad 15 */
        "movq 1888(%[message]), %%xmm0\n" /* C message 3, block 2: rounds 24, 25 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 2: rounds 24, 25 */
        "paddd %%xmm15, %%xmm10\n" /* S digest 3: quad 15 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S digest 3: quad 15 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S message 0, block 1: K + W of quad 12 */
        "paddd %%xmm11, %%xmm15\n" /* S message 0, block 1: K + W of quad 12 */
        "movdqa %%xmm15, 192(%[next_message])\n" /* S message 0, block 1: K + W of quad 12 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S message 1, block 1: K + W of quad 12 */
        "paddd %%xmm13, %%xmm15\n" /* S message 1, block 1: K + W of quad 12 */
        "movq 360(%[message]), %%xmm0\n" /* C message 0, block 2: rounds 26, 27 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 2: rounds 26, 27 */
        "movdqa %%xmm15, 704(%[next_message])\n" /* S message 1, block 1: K + W of quad 12 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S digest 3: K + W of quad 15 */
        "movq 872(%[message]), %%xmm0\n" /* C message 1, block 2: rounds 26, 27 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 2: rounds 26, 27 */
        "paddd %%xmm10, %%xmm15\n" /* S digest 3: K + W of quad 15 */
        "movdqa %%xmm15, 1008(%[next_digest])\n" /* S digest 3: K + W of quad 15 */
        "movdqa %%xmm11, %%xmm15\n" /* S message 0, block 1: quad 13 */
        "movq 1384(%[message]), %%xmm0\n" /* C message 2, block 2: rounds 26, 27 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 2: rounds 26, 27 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S message 0, block 1: quad 13 */
        "movdqa 528(%[memory]), %%xmm12\n" /* S message 0, block 1: quad 13 */
        "sha256msg1 544(%[memory]), %%xmm12\n" /* S message 0, block 1: quad 13 */
        "paddd %%xmm15, %%xmm12\n" /* S message 0, block 1: quad 13 */
        "movq 1896(%[message]), %%xmm0\n" /* C message 3, block 2: rounds 26, 27 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 2: rounds 26, 27 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S message 0, block 1: quad 13 */
        "movdqa %%xmm13, %%xmm15\n" /* S message 1, block 1: quad 13 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S message 1, block 1: quad 13 */
        "movdqa 784(%[memory]), %%xmm14\n" /* S message 1, block 1: quad 13 */
        "sha256msg1 800(%[memory]), %%xmm14\n" /* S message 1, block 1: quad 13 */
        "paddd %%xmm15, %%xmm14\n" /* S message 1, block 1: quad 13 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S message 1, block 1: quad 13 */
        "movq 368(%[message]), %%xmm0\n" /* C message 0, block 2: rounds 28, 29 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 2: rounds 28, 29 */
        "movdqu 160(%[messages]), %%xmm9\n" /* S message 2, block 1: quad 0 */
        "pshufb 464(%[constants]), %%xmm9\n" /* S message 2, block 1: quad 0 */
        "movq 880(%[message]), %%xmm0\n" /* C message 1, block 2: rounds 28, 29 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 2: rounds 28, 29 */
        "movdqa %%xmm9, 128(%[memory])\n" /* S message 2, block 1: quad 0 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S message 0, block 1: K + W of quad 13 */
        "paddd %%xmm12, %%xmm15\n" /* S message 0, block 1: K + W of quad 13 */
        "movq 1392(%[message]), %%xmm0\n" /* C message 2, block 2: rounds 28, 29 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 2: rounds 28, 29 */
        "movdqa %%xmm15, 208(%[next_message])\n" /* S message 0, block 1: K + W of quad 13 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S message 1, block 1: K + W of quad 13 */
        "paddd %%xmm14, %%xmm15\n" /* S message 1, block 1: K + W of quad 13 */
        "movdqa %%xmm15, 720(%[next_message])\n" /* S message 1, block 1: K + W of quad 13 */
        "movq 1904(%[message]), %%xmm0\n" /* C message 3, block 2: rounds 28, 29 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 2: rounds 28, 29 */
        "movdqa 144(%[constants]), %%xmm15\n" /* S message 2, block 1: K + W of quad 0 */
        "paddd %%xmm9, %%xmm15\n" /* S message 2, block 1: K + W of quad 0 */
        "movdqa %%xmm15, 1024(%[next_message])\n" /* S message 2, block 1: K + W of quad 0 */
        "movdqa %%xmm12, %%xmm15\n" /* S message 0, block 1: quad 14 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S message 0, block 1: quad 14 */
        "movdqa 544(%[memory]), %%xmm11\n" /* S message 0, block 1: quad 14 */
        "sha256msg1 560(%[memory]), %%xmm11\n" /* S message 0, block 1: quad 14 */
        "movq 376(%[message]), %%xmm0\n" /* C message 0, block 2: rounds 30, 31 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 2: rounds 30, 31 */
        "paddd %%xmm15, %%xmm11\n" /* S message 0, block 1: quad 14 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S message 0, block 1: quad 14 */
        "movq 888(%[message]), %%xmm0\n" /* C message 1, block 2: rounds 30, 31 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 2: rounds 30, 31 */
        "movdqa %%xmm14, %%xmm15\n" /* S message 1, block 1: quad 14 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S message 1, block 1: quad 14 */
        "movdqa 800(%[memory]), %%xmm13\n" /* S message 1, block 1: quad 14 */
        "movq 1400(%[message]), %%xmm0\n" /* C message 2, block 2: rounds 30, 31 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 2: rounds 30, 31 */
        "sha256msg1 816(%[memory]), %%xmm13\n" /* S message 1, block 1: quad 14 */
        "paddd %%xmm15, %%xmm13\n" /* S message 1, block 1: quad 14 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S message 1, block 1: quad 14 */
        "movdqu 176(%[messages]), %%xmm9\n" /* S message 2, block 1: quad 1 */
        "movq 1912(%[message]), %%xmm0\n" /* C message 3, block 2: rounds 30, 31 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 2: rounds 30, 31 */
        "pshufb 464(%[constants]), %%xmm9\n" /* S message 2, block 1: quad 1 */
        "movdqa %%xmm9, 144(%[memory])\n" /* S message 2, block 1: quad 1 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S message 0, block 1: K + W of quad 14 */
        "paddd %%xmm11, %%xmm15\n" /* S message 0, block 1: K + W of quad 14 */
        "movdqa %%xmm15, 224(%[next_message])\n" /* S message 0, block 1: K + W of quad 14 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S message 1, block 1: K + W of quad 14 */
        "paddd %%xmm13, %%xmm15\n" /* S message 1, block 1: K + W of quad 14 */
        "movq 384(%[message]), %%xmm0\n" /* C message 0, block 2: rounds 32, 33 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 2: rounds 32, 33 */
        "movdqa %%xmm15, 736(%[next_message])\n" /* S message 1, block 1: K + W of quad 14 */
        "movdqa 160(%[constants]), %%xmm15\n" /* S message 2, block 1: K + W of quad 1 */
        "movq 896(%[message]), %%xmm0\n" /* C message 1, block 2: rounds 32, 33 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 2: rounds 32, 33 */
        "paddd %%xmm9, %%xmm15\n" /* S message 2, block 1: K + W of quad 1 */
        "movdqa %%xmm15, 1040(%[next_message])\n" /* S message 2, block 1: K + W of quad 1 */
        "movdqa %%xmm11, %%xmm15\n" /* S message 0, block 1: quad 15 */
        "movq 1408(%[message]), %%xmm0\n" /* C message 2, block 2: rounds 32, 33 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 2: rounds 32, 33 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S message 0, block 1: quad 15 */
        "movdqa 560(%[memory]), %%xmm12\n" /* S message 0, block 1: quad 15 */
        "sha256msg1 576(%[memory]), %%xmm12\n" /* S message 0, block 1: quad 15 */
        "paddd %%xmm15, %%xmm12\n" /* S message 0, block 1: quad 15 */
        "movq 1920(%[message]), %%xmm0\n" /* C message 3, block 2: rounds 32, 33 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 2: rounds 32, 33 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S message 0, block 1: quad 15 */
        "movdqa %%xmm13, %%xmm15\n" /* S message 1, block 1: quad 15 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S message 1, block 1: quad 15 */
        "movdqa 816(%[memory]), %%xmm14\n" /* S message 1, block 1: quad 15 */
        "sha256msg1 832(%[memory]), %%xmm14\n" /* S message 1, block 1: quad 15 */
        "paddd %%xmm15, %%xmm14\n" /* S message 1, block 1: quad 15 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S message 1, block 1: quad 15 */
        "movq 392(%[message]), %%xmm0\n" /* C message 0, block 2: rounds 34, 35 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 2: rounds 34, 35 */
        "movdqu 192(%[messages]), %%xmm9\n" /* S message 2, block 1: quad 2 */
        "pshufb 464(%[constants]), %%xmm9\n" /* S message 2, block 1: quad 2 */
        "movq 904(%[message]), %%xmm0\n" /* C message 1, block 2: rounds 34, 35 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 2: rounds 34, 35 */
        "movdqa %%xmm9, 160(%[memory])\n" /* S message 2, block 1: quad 2 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S message 0, block 1: K + W of quad 15 */
        "paddd %%xmm12, %%xmm15\n" /* S message 0, block 1: K + W of quad 15 */
        "movq 1416(%[message]), %%xmm0\n" /* C message 2, block 2: rounds 34, 35 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 2: rounds 34, 35 */
        "movdqa %%xmm15, 240(%[next_message])\n" /* S message 0, block 1: K + W of quad 15 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S message 1, block 1: K + W of quad 15 */
        "paddd %%xmm14, %%xmm15\n" /* S message 1, block 1: K + W of quad 15 */
        "movdqa %%xmm15, 752(%[next_message])\n" /* S message 1, block 1: K + W of quad 15 */
        "movq 1928(%[message]), %%xmm0\n" /* C message 3, block 2: rounds 34, 35 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 2: rounds 34, 35 */
        "movdqa 16(%[constants]), %%xmm15\n" /* S message 2, block 1: K + W of quad 2 */
        "paddd %%xmm9, %%xmm15\n" /* S message 2, block 1: K + W of quad 2 */
        "movdqa %%xmm15, 1056(%[next_message])\n" /* S message 2, block 1: K + W of quad 2 */
        "movdqu 240(%[messages]), %%xmm11\n" /* S message 3, block 1: quad 0 */
        "pshufb 464(%[constants]), %%xmm11\n" /* S message 3, block 1: quad 0 */
        "movdqa %%xmm11, 384(%[memory])\n" /* S message 3, block 1: quad 0 */
        "movdqu 64(%[messages]), %%xmm13\n" /* S message 0, block 2: quad 0 */
        "movq 400(%[message]), %%xmm0\n" /* C message 0, block 2: rounds 36, 37 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 2: rounds 36, 37 */
        "pshufb 464(%[constants]), %%xmm13\n" /* S message 0, block 2: quad 0 */
        "movdqa %%xmm13, 640(%[memory])\n" /* S message 0, block 2: quad 0 */
        "movq 912(%[message]), %%xmm0\n" /* C message 1, block 2: rounds 36, 37 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 2: rounds 36, 37 */
        "movdqu 208(%[messages]), %%xmm9\n" /* S message 2, block 1: quad 3 */
        "pshufb 464(%[constants]), %%xmm9\n" /* S message 2, block 1: quad 3 */
        "movdqa %%xmm9, 176(%[memory])\n" /* S message 2, block 1: quad 3 */
        "movq 1424(%[message]), %%xmm0\n" /* C message 2, block 2: rounds 36, 37 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 2: rounds 36, 37 */
        "movdqa 144(%[constants]), %%xmm15\n" /* S message 3, block 1: K + W of quad 0 */
        "paddd %%xmm11, %%xmm15\n" /* S message 3, block 1: K + W of quad 0 */
        "movdqa %%xmm15, 1536(%[next_message])\n" /* S message 3, block 1: K + W of quad 0 */
        "movdqa 144(%[constants]), %%xmm15\n" /* S message 0, block 2: K + W of quad 0 */
        "movq 1936(%[message]), %%xmm0\n" /* C message 3, block 2: rounds 36, 37 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 2: rounds 36, 37 */
        "paddd %%xmm13, %%xmm15\n" /* S message 0, block 2: K + W of quad 0 */
        "movdqa %%xmm15, 256(%[next_message])\n" /* S message 0, block 2: K + W of quad 0 */
        "movdqa 480(%[constants]), %%xmm15\n" /* S message 2, block 1: K + W of quad 3 */
        "paddd %%xmm9, %%xmm15\n" /* S message 2, block 1: K + W of quad 3 */
        "movdqa %%xmm15, 1072(%[next_message])\n" /* S message 2, block 1: K + W of quad 3 */
        "movdqu 256(%[messages]), %%xmm11\n" /* S message 3, block 1: quad 1 */
        "pshufb 464(%[constants]), %%xmm11\n" /* S message 3, block 1: quad 1 */
        "movq 408(%[message]), %%xmm0\n" /* C message 0, block 2: rounds 38, 39 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 2: rounds 38, 39 */
        "movdqa %%xmm11, 400(%[memory])\n" /* S message 3, block 1: quad 1 */
        "movdqa 0(%[constants]), %%xmm15\n" /* S message 0, block 2: K + W of quad 1 */
        "movq 920(%[message]), %%xmm0\n" /* C message 1, block 2: rounds 38, 39 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 2: rounds 38, 39 */
        "movdqa %%xmm15, 272(%[next_message])\n" /* S message 0, block 2: K + W of quad 1 */
        "movdqa 176(%[memory]), %%xmm15\n" /* S message 2, block 1: quad 4 */
        "palignr $4, 160(%[memory]), %%xmm15\n" /* S message 2, block 1: quad 4 */
        "movq 1432(%[message]), %%xmm0\n" /* C message 2, block 2: rounds 38, 39 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 2: rounds 38, 39 */
        "movdqa 128(%[memory]), %%xmm9\n" /* S message 2, block 1: quad 4 */
        "sha256msg1 144(%[memory]), %%xmm9\n" /* S message 2, block 1: quad 4 */
        "paddd %%xmm15, %%xmm9\n" /* S message 2, block 1: quad 4 */
        "sha256msg2 176(%[memory]), %%xmm9\n" /* S message 2, block 1: quad 4 */
        "movq 1944(%[message]), %%xmm0\n" /* C message 3, block 2: rounds 38, 39 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 2: rounds 38, 39 */
        "movdqa %%xmm9, 192(%[memory])\n" /* S message 2, block 1: quad 4 */
        "movdqa 160(%[constants]), %%xmm15\n" /* S message 3, block 1: K + W of quad 1 */
        "paddd %%xmm11, %%xmm15\n" /* S message 3, block 1: K + W of quad 1 */
        "movdqa %%xmm15, 1552(%[next_message])\n" /* S message 3, block 1: K + W of quad 1 */
        "movdqa 16(%[constants]), %%xmm15\n" /* S message 0, block 2: K + W of quad 2 */
        "movdqa %%xmm15, 288(%[next_message])\n" /* S message 0, block 2: K + W of quad 2 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S message 2, block 1: K + W of quad 4 */
        "movq 416(%[message]), %%xmm0\n" /* C message 0, block 2: rounds 40, 41 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 2: rounds 40, 41 */
        "paddd %%xmm9, %%xmm15\n" /* S message 2, block 1: K + W of quad 4 */
        "movdqa %%xmm15, 1088(%[next_message])\n" /* S message 2, block 1: K + W of quad 4 */
        "movq 928(%[message]), %%xmm0\n" /* C message 1, block 2: rounds 40, 41 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 2: rounds 40, 41 */
        "movdqu 272(%[messages]), %%xmm11\n" /* S message 3, block 1: quad 2 */
        "pshufb 464(%[constants]), %%xmm11\n" /* S message 3, block 1: quad 2 */
        "movdqa %%xmm11, 416(%[memory])\n" /* S message 3, block 1: quad 2 */
        "movq 1440(%[message]), %%xmm0\n" /* C message 2, block 2: rounds 40, 41 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 2: rounds 40, 41 */
        "movdqa 32(%[constants]), %%xmm15\n" /* S message 0, block 2: K + W of quad 3 */
        "movdqa %%xmm15, 304(%[next_message])\n" /* S message 0, block 2: K + W of quad 3 */
        "movdqa %%xmm9, %%xmm15\n" /* S message 2, block 1: quad 5 */
        "palignr $4, 176(%[memory]), %%xmm15\n" /* S message 2, block 1: quad 5 */
        "movq 1952(%[message]), %%xmm0\n" /* C message 3, block 2: rounds 40, 41 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 2: rounds 40, 41 */
        "movdqa 144(%[memory]), %%xmm10\n" /* S message 2, block 1: quad 5 */
        "sha256msg1 160(%[memory]), %%xmm10\n" /* S message 2, block 1: quad 5 */
        "paddd %%xmm15, %%xmm10\n" /* S message 2, block 1: quad 5 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S message 2, block 1: quad 5 */
        "movdqa %%xmm10, 208(%[memory])\n" /* S message 2, block 1: quad 5 */
        "movdqa 16(%[constants]), %%xmm15\n" /* S message 3, block 1: K + W of quad 2 */
        "paddd %%xmm11, %%xmm15\n" /* S message 3, block 1: K + W of quad 2 */
        "movq 424(%[message]), %%xmm0\n" /* C message 0, block 2: rounds 42, 43 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 2: rounds 42, 43 */
        "movdqa %%xmm15, 1568(%[next_message])\n" /* S message 3, block 1: K + W of quad 2 */
        "movdqa 640(%[memory]), %%xmm13\n" /* S message 0, block 2: quad 4 */
        "movq 936(%[message]), %%xmm0\n" /* C message 1, block 2: rounds 42, 43 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 2: rounds 42, 43 */
        "sha256msg1 112(%[constants]), %%xmm13\n" /* S message 0, block 2: quad 4 */
        "sha256msg2 384(%[constants]), %%xmm13\n" /* S message 0, block 2: quad 4 */
        "movdqa %%xmm13, 704(%[memory])\n" /* S message 0, block 2: quad 4 */
        "movq 1448(%[message]), %%xmm0\n" /* C message 2, block 2: rounds 42, 43 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 2: rounds 42, 43 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S message 2, block 1: K + W of quad 5 */
        "paddd %%xmm10, %%xmm15\n" /* S message 2, block 1: K + W of quad 5 */
        "movdqa %%xmm15, 1104(%[next_message])\n" /* S message 2, block 1: K + W of quad 5 */
        "movdqu 288(%[messages]), %%xmm11\n" /* S message 3, block 1: quad 3 */
        "movq 1960(%[message]), %%xmm0\n" /* C message 3, block 2: rounds 42, 43 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 2: rounds 42, 43 */
        "pshufb 464(%[constants]), %%xmm11\n" /* S message 3, block 1: quad 3 */
        "movdqa %%xmm11, 432(%[memory])\n" /* S message 3, block 1: quad 3 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S message 0, block 2: K + W of quad 4 */
        "paddd %%xmm13, %%xmm15\n" /* S message 0, block 2: K + W of quad 4 */
        "movdqa %%xmm15, 320(%[next_message])\n" /* S message 0, block 2: K + W of quad 4 */
        "movdqa %%xmm10, %%xmm15\n" /* S message 2, block 1: quad 6 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S message 2, block 1: quad 6 */
        "movq 432(%[message]), %%xmm0\n" /* C message 0, block 2: rounds 44, 45 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 2: rounds 44, 45 */
        "movdqa 160(%[memory]), %%xmm9\n" /* S message 2, block 1: quad 6 */
        "sha256msg1 176(%[memory]), %%xmm9\n" /* S message 2, block 1: quad 6 */
        "movq 944(%[message]), %%xmm0\n" /* C message 1, block 2: rounds 44, 45 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 2: rounds 44, 45 */
        "paddd %%xmm15, %%xmm9\n" /* S message 2, block 1: quad 6 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S message 2, block 1: quad 6 */
        "movdqa %%xmm9, 224(%[memory])\n" /* S message 2, block 1: quad 6 */
        "movq 1456(%[message]), %%xmm0\n" /* C message 2, block 2: rounds 44, 45 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 2: rounds 44, 45 */
        "movdqa 480(%[constants]), %%xmm15\n" /* S message 3, block 1: K + W of quad 3 */
        "paddd %%xmm11, %%xmm15\n" /* S message 3, block 1: K + W of quad 3 */
        "movdqa %%xmm15, 1584(%[next_message])\n" /* S message 3, block 1: K + W of quad 3 */
        "movdqa %%xmm13, %%xmm15\n" /* S message 0, block 2: quad 5 */
        "movq 1968(%[message]), %%xmm0\n" /* C message 3, block 2: rounds 44, 45 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 2: rounds 44, 45 */
        "palignr $4, 384(%[constants]), %%xmm15\n" /* S message 0, block 2: quad 5 */
        "movdqa 112(%[constants]), %%xmm14\n" /* S message 0, block 2: quad 5 */
        "paddd %%xmm15, %%xmm14\n" /* S message 0, block 2: quad 5 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S message 0, block 2: quad 5 */
        "movdqa %%xmm14, 720(%[memory])\n" /* S message 0, block 2: quad 5 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S message 2, block 1: K + W of quad 6 */
        "paddd %%xmm9, %%xmm15\n" /* S message 2, block 1: K + W of quad 6 */
        "movq 440(%[message]), %%xmm0\n" /* C message 0, block 2: rounds 46, 47 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 2: rounds 46, 47 */
        "movdqa %%xmm15, 1120(%[next_message])\n" /* S message 2, block 1: K + W of quad 6 */
        "movdqa 432(%[memory]), %%xmm15\n" /* S message 3, block 1: quad 4 */
        "movq 952(%[message]), %%xmm0\n" /* C message 1, block 2: rounds 46, 47 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 2: rounds 46, 47 */
        "palignr $4, 416(%[memory]), %%xmm15\n" /* S message 3, block 1: quad 4 */
        "movdqa 384(%[memory]), %%xmm11\n" /* S message 3, block 1: quad 4 */
        "sha256msg1 400(%[memory]), %%xmm11\n" /* S message 3, block 1: quad 4 */
        "movq 1464(%[message]), %%xmm0\n" /* C message 2, block 2: rounds 46, 47 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 2: rounds 46, 47 */
        "paddd %%xmm15, %%xmm11\n" /* S message 3, block 1: quad 4 */
        "sha256msg2 432(%[memory]), %%xmm11\n" /* S message 3, block 1: quad 4 */
        "movdqa %%xmm11, 448(%[memory])\n" /* S message 3, block 1: quad 4 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S message 0, block 2: K + W of quad 5 */
        "movq 1976(%[message]), %%xmm0\n" /* C message 3, block 2: rounds 46, 47 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 2: rounds 46, 47 */
        "paddd %%xmm14, %%xmm15\n" /* S message 0, block 2: K + W of quad 5 */
        "movdqa %%xmm15, 336(%[next_message])\n" /* S message 0, block 2: K + W of quad 5 */
        "movdqa %%xmm9, %%xmm15\n" /* S message 2, block 1: quad 7 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S message 2, block 1: quad 7 */
        "movdqa 176(%[memory]), %%xmm10\n" /* S message 2, block 1: quad 7 */
        "sha256msg1 192(%[memory]), %%xmm10\n" /* S message 2, block 1: quad 7 */
        "paddd %%xmm15, %%xmm10\n" /* S message 2, block 1: quad 7 */
        "movq 448(%[message]), %%xmm0\n" /* C message 0, block 2: rounds 48, 49 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 2: rounds 48, 49 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S message 2, block 1: quad 7 */
        "movdqa %%xmm10, 240(%[memory])\n" /* S message 2, block 1: quad 7 */
        "movq 960(%[message]), %%xmm0\n" /* C message 1, block 2: rounds 48, 49 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 2: rounds 48, 49 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S message 3, block 1: K + W of quad 4 */
        "paddd %%xmm11, %%xmm15\n" /* S message 3, block 1: K + W of quad 4 */
        "movdqa %%xmm15, 1600(%[next_message])\n" /* S message 3, block 1: K + W of quad 4 */
        "movq 1472(%[message]), %%xmm0\n" /* C message 2, block 2: rounds 48, 49 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 2: rounds 48, 49 */
        "movdqa %%xmm14, %%xmm15\n" /* S message 0, block 2: quad 6 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S message 0, block 2: quad 6 */
        "movdqa %%xmm15, %%xmm13\n" /* S message 0, block 2: quad 6 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S message 0, block 2: quad 6 */
        "movq 1984(%[message]), %%xmm0\n" /* C message 3, block 2: rounds 48, 49 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 2: rounds 48, 49 */
        "movdqa %%xmm13, 736(%[memory])\n" /* S message 0, block 2: quad 6 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S message 2, block 1: K + W of quad 7 */
        "paddd %%xmm10, %%xmm15\n" /* S message 2, block 1: K + W of quad 7 */
        "movdqa %%xmm15, 1136(%[next_message])\n" /* S message 2, block 1: K + W of quad 7 */
        "movdqa %%xmm11, %%xmm15\n" /* S message 3, block 1: quad 5 */
        "palignr $4, 432(%[memory]), %%xmm15\n" /* S message 3, block 1: quad 5 */
        "movdqa 400(%[memory]), %%xmm12\n" /* S message 3, block 1: quad 5 */
        "movq 456(%[message]), %%xmm0\n" /* C message 0, block 2: rounds 50, 51 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 2: rounds 50, 51 */
        "sha256msg1 416(%[memory]), %%xmm12\n" /* S message 3, block 1: quad 5 */
        "paddd %%xmm15, %%xmm12\n" /* S message 3, block 1: quad 5 */
        "movq 968(%[message]), %%xmm0\n" /* C message 1, block 2: rounds 50, 51 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 2: rounds 50, 51 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S message 3, block 1: quad 5 */
        "movdqa %%xmm12, 464(%[memory])\n" /* S message 3, block 1: quad 5 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S message 0, block 2: K + W of quad 6 */
        "movq 1480(%[message]), %%xmm0\n" /* C message 2, block 2: rounds 50, 51 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 2: rounds 50, 51 */
        "paddd %%xmm13, %%xmm15\n" /* S message 0, block 2: K + W of quad 6 */
        "movdqa %%xmm15, 352(%[next_message])\n" /* S message 0, block 2: K + W of quad 6 */
        "movdqa %%xmm10, %%xmm15\n" /* S message 2, block 1: quad 8 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S message 2, block 1: quad 8 */
        "movq 1992(%[message]), %%xmm0\n" /* C message 3, block 2: rounds 50, 51 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 2: rounds 50, 51 */
        "movdqa 192(%[memory]), %%xmm9\n" /* S message 2, block 1: quad 8 */
        "sha256msg1 208(%[memory]), %%xmm9\n" /* S message 2, block 1: quad 8 */
        "paddd %%xmm15, %%xmm9\n" /* S message 2, block 1: quad 8 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S message 2, block 1: quad 8 */
        "movdqa %%xmm9, 256(%[memory])\n" /* S message 2, block 1: quad 8 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S message 3, block 1: K + W of quad 5 */
        "paddd %%xmm12, %%xmm15\n" /* S message 3, block 1: K + W of quad 5 */
        "movq 464(%[message]), %%xmm0\n" /* C message 0, block 2: rounds 52, 53 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 2: rounds 52, 53 */
        "movdqa %%xmm15, 1616(%[next_message])\n" /* S message 3, block 1: K + W of quad 5 */
        "movdqa %%xmm13, %%xmm15\n" /* S message 0, block 2: quad 7 */
        "movq 976(%[message]), %%xmm0\n" /* C message 1, block 2: rounds 52, 53 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 2: rounds 52, 53 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S message 0, block 2: quad 7 */
        "movdqa 384(%[constants]), %%xmm14\n" /* S message 0, block 2: quad 7 */
        "sha256msg1 704(%[memory]), %%xmm14\n" /* S message 0, block 2: quad 7 */
        "movq 1488(%[message]), %%xmm0\n" /* C message 2, block 2: rounds 52, 53 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 2: rounds 52, 53 */
        "paddd %%xmm15, %%xmm14\n" /* S message 0, block 2: quad 7 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S message 0, block 2: quad 7 */
        "movdqa %%xmm14, 752(%[memory])\n" /* S message 0, block 2: quad 7 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S message 2, block 1: K + W of quad 8 */
        "movq 2000(%[message]), %%xmm0\n" /* C message 3, block 2: rounds 52, 53 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 2: rounds 52, 53 */
        "paddd %%xmm9, %%xmm15\n" /* S message 2, block 1: K + W of quad 8 */
        "movdqa %%xmm15, 1152(%[next_message])\n" /* S message 2, block 1: K + W of quad 8 */
        "movdqa %%xmm12, %%xmm15\n" /* S message 3, block 1: quad 6 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S message 3, block 1: quad 6 */
        "movdqa 416(%[memory]), %%xmm11\n" /* S message 3, block 1: quad 6 */
        "sha256msg1 432(%[memory]), %%xmm11\n" /* S message 3, block 1: quad 6 */
        "paddd %%xmm15, %%xmm11\n" /* S message 3, block 1: quad 6 */
        "movq 472(%[message]), %%xmm0\n" /* C message 0, block 2: rounds 54, 55 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 2: rounds 54, 55 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S message 3, block 1: quad 6 */
        "movdqa %%xmm11, 480(%[memory])\n" /* S message 3, block 1: quad 6 */
        "movq 984(%[message]), %%xmm0\n" /* C message 1, block 2: rounds 54, 55 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 2: rounds 54, 55 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S message 0, block 2: K + W of quad 7 */
        "paddd %%xmm14, %%xmm15\n" /* S message 0, block 2: K + W of quad 7 */
        "movdqa %%xmm15, 368(%[next_message])\n" /* S message 0, block 2: K + W of quad 7 */
        "movq 1496(%[message]), %%xmm0\n" /* C message 2, block 2: rounds 54, 55 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 2: rounds 54, 55 */
        "movdqa %%xmm9, %%xmm15\n" /* S message 2, block 1: quad 9 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S message 2, block 1: quad 9 */
        "movdqa 208(%[memory]), %%xmm10\n" /* S message 2, block 1: quad 9 */
        "sha256msg1 224(%[memory]), %%xmm10\n" /* S message 2, block 1: quad 9 */
        "movq 2008(%[message]), %%xmm0\n" /* C message 3, block 2: rounds 54, 55 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 2: rounds 54, 55 */
        "paddd %%xmm15, %%xmm10\n" /* S message 2, block 1: quad 9 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S message 2, block 1: quad 9 */
        "movdqa %%xmm10, 272(%[memory])\n" /* S message 2, block 1: quad 9 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S message 3, block 1: K + W of quad 6 */
        "paddd %%xmm11, %%xmm15\n" /* S message 3, block 1: K + W of quad 6 */
        "movdqa %%xmm15, 1632(%[next_message])\n" /* S message 3, block 1: K + W of quad 6 */
        "movdqa %%xmm14, %%xmm15\n" /* S message 0, block 2: quad 8 */
        "movq 480(%[message]), %%xmm0\n" /* C message 0, block 2: rounds 56, 57 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 2: rounds 56, 57 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S message 0, block 2: quad 8 */
        "movdqa 704(%[memory]), %%xmm13\n" /* S message 0, block 2: quad 8 */
        "movq 992(%[message]), %%xmm0\n" /* C message 1, block 2: rounds 56, 57 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 2: rounds 56, 57 */
        "sha256msg1 720(%[memory]), %%xmm13\n" /* S message 0, block 2: quad 8 */
        "paddd %%xmm15, %%xmm13\n" /* S message 0, block 2: quad 8 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S message 0, block 2: quad 8 */
        "movq 1504(%[message]), %%xmm0\n" /* C message 2, block 2: rounds 56, 57 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 2: rounds 56, 57 */
        "movdqa %%xmm13, 768(%[memory])\n" /* S message 0, block 2: quad 8 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S message 2, block 1: K + W of quad 9 */
        "paddd %%xmm10, %%xmm15\n" /* S message 2, block 1: K + W of quad 9 */
        "movdqa %%xmm15, 1168(%[next_message])\n" /* S message 2, block 1: K + W of quad 9 */
        "movq 2016(%[message]), %%xmm0\n" /* C message 3, block 2: rounds 56, 57 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 2: rounds 56, 57 */
        "movdqa %%xmm11, %%xmm15\n" /* S message 3, block 1: quad 7 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S message 3, block 1: quad 7 */
        "movdqa 432(%[memory]), %%xmm12\n" /* S message 3, block 1: quad 7 */
        "sha256msg1 448(%[memory]), %%xmm12\n" /* S message 3, block 1: quad 7 */
        "paddd %%xmm15, %%xmm12\n" /* S message 3, block 1: quad 7 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S message 3, block 1: quad 7 */
        "movdqa %%xmm12, 496(%[memory])\n" /* S message 3, block 1: quad 7 */
        "movq 488(%[message]), %%xmm0\n" /* C message 0, block 2: rounds 58, 59 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 2: rounds 58, 59 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S message 0, block 2: K + W of quad 8 */
        "paddd %%xmm13, %%xmm15\n" /* S message 0, block 2: K + W of quad 8 */
        "movq 1000(%[message]), %%xmm0\n" /* C message 1, block 2: rounds 58, 59 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 2: rounds 58, 59 */
        "movdqa %%xmm15, 384(%[next_message])\n" /* S message 0, block 2: K + W of quad 8 */
        "movdqa %%xmm10, %%xmm15\n" /* S message 2, block 1: quad 10 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S message 2, block 1: quad 10 */
        "movq 1512(%[message]), %%xmm0\n" /* C message 2, block 2: rounds 58, 59 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 2: rounds 58, 59 */
        "movdqa 224(%[memory]), %%xmm9\n" /* S message 2, block 1: quad 10 */
        "sha256msg1 240(%[memory]), %%xmm9\n" /* S message 2, block 1: quad 10 */
        "paddd %%xmm15, %%xmm9\n" /* S message 2, block 1: quad 10 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S message 2, block 1: quad 10 */
        "movq 2024(%[message]), %%xmm0\n" /* C message 3, block 2: rounds 58, 59 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 2: rounds 58, 59 */
        "movdqa %%xmm9, 288(%[memory])\n" /* S message 2, block 1: quad 10 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S message 3, block 1: K + W of quad 7 */
        "paddd %%xmm12, %%xmm15\n" /* S message 3, block 1: K + W of quad 7 */
        "movdqa %%xmm15, 1648(%[next_message])\n" /* S message 3, block 1: K + W of quad 7 */
        "movdqa %%xmm13, %%xmm15\n" /* S message 0, block 2: quad 9 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S message 0, block 2: quad 9 */
        "movdqa 720(%[memory]), %%xmm14\n" /* S message 0, block 2: quad 9 */
        "movq 496(%[message]), %%xmm0\n" /* C message 0, block 2: rounds 60, 61 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C message 0, block 2: rounds 60, 61 */
        "sha256msg1 736(%[memory]), %%xmm14\n" /* S message 0, block 2: quad 9 */
        "paddd %%xmm15, %%xmm14\n" /* S message 0, block 2: quad 9 */
        "movq 1008(%[message]), %%xmm0\n" /* C message 1, block 2: rounds 60, 61 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C message 1, block 2: rounds 60, 61 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S message 0, block 2: quad 9 */
        "movdqa %%xmm14, 784(%[memory])\n" /* S message 0, block 2: quad 9 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S message 2, block 1: K + W of quad 10 */
        "movq 1520(%[message]), %%xmm0\n" /* C message 2, block 2: rounds 60, 61 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C message 2, block 2: rounds 60, 61 */
        "paddd %%xmm9, %%xmm15\n" /* S message 2, block 1: K + W of quad 10 */
        "movdqa %%xmm15, 1184(%[next_message])\n" /* S message 2, block 1: K + W of quad 10 */
        "movdqa %%xmm12, %%xmm15\n" /* S message 3, block 1: quad 8 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S message 3, block 1: quad 8 */
        "movq 2032(%[message]), %%xmm0\n" /* C message 3, block 2: rounds 60, 61 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C message 3, block 2: rounds 60, 61 */
        "movdqa 448(%[memory]), %%xmm11\n" /* S message 3, block 1: quad 8 */
        "sha256msg1 464(%[memory]), %%xmm11\n" /* S message 3, block 1: quad 8 */
        "paddd %%xmm15, %%xmm11\n" /* S message 3, block 1: quad 8 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S message 3, block 1: quad 8 */
        "movdqa %%xmm11, 512(%[memory])\n" /* S message 3, block 1: quad 8 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S message 0, block 2: K + W of quad 9 */
        "paddd %%xmm14, %%xmm15\n" /* S message 0, block 2: K + W of quad 9 */
        "movq 504(%[message]), %%xmm0\n" /* C message 0, block 2: rounds 62, 63 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C message 0, block 2: rounds 62, 63 */
        "paddd 0(%[memory]), %%xmm1\n" /* C message 0, block 2: end */
        "paddd 16(%[memory]), %%xmm2\n" /* C message 0, block 2: end */
        "movdqa %%xmm1, 1024(%[next_digest])\n" /* C message 0, block 2: end */
        "movdqa %%xmm2, 1040(%[next_digest])\n" /* C message 0, block 2: end */
        "movdqa %%xmm15, 400(%[next_message])\n" /* S message 0, block 2: K + W of quad 9 */
        "movdqa %%xmm9, %%xmm15\n" /* S message 2, block 1: quad 11 */
        "movq 1016(%[message]), %%xmm0\n" /* C message 1, block 2: rounds 62, 63 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C message 1, block 2: rounds 62, 63 */
        "paddd 32(%[memory]), %%xmm3\n" /* C message 1, block 2: end */
        "paddd 48(%[memory]), %%xmm4\n" /* C message 1, block 2: end */
        "movdqa %%xmm3, 1056(%[next_digest])\n" /* C message 1, block 2: end */
        "movdqa %%xmm4, 1072(%[next_digest])\n" /* C message 1, block 2: end */
        "palignr $4, %%xmm10, %%xmm15\n" /* S message 2, block 1: quad 11 */
        "movdqa 240(%[memory]), %%xmm10\n" /* S message 2, block 1: quad 11 */
        "sha256msg1 256(%[memory]), %%xmm10\n" /* S message 2, block 1: quad 11 */
        "movq 1528(%[message]), %%xmm0\n" /* C message 2, block 2: rounds 62, 63 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C message 2, block 2: rounds 62, 63 */
        "paddd 64(%[memory]), %%xmm5\n" /* C message 2, block 2: end */
        "paddd 80(%[memory]), %%xmm6\n" /* C message 2, block 2: end */
        "movdqa %%xmm5, 1088(%[next_digest])\n" /* C message 2, block 2: end */
        "movdqa %%xmm6, 1104(%[next_digest])\n" /* C message 2, block 2: end */
        "paddd %%xmm15, %%xmm10\n" /* S message 2, block 1: quad 11 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S message 2, block 1: quad 11 */
        "movdqa %%xmm10, 304(%[memory])\n" /* S message 2, block 1: quad 11 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S message 3, block 1: K + W of quad 8 */
        "movq 2040(%[message]), %%xmm0\n" /* C message 3, block 2: rounds 62, 63 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C message 3, block 2: rounds 62, 63 */
        "paddd 96(%[memory]), %%xmm7\n" /* C message 3, block 2: end */
        "paddd 112(%[memory]), %%xmm8\n" /* C message 3, block 2: end */
        "movdqa %%xmm7, 1120(%[next_digest])\n" /* C message 3, block 2: end */
        "movdqa %%xmm8, 1136(%[next_digest])\n" /* C message 3, block 2: end */
        "paddd %%xmm11, %%xmm15\n" /* S message 3, block 1: K + W of quad 8 */
        "movdqa %%xmm15, 1664(%[next_message])\n" /* S message 3, block 1: K + W of quad 8 */
        "movdqa %%xmm14, %%xmm15\n" /* S message 0, block 2: quad 10 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S message 0, block 2: quad 10 */
        "movdqa 736(%[memory]), %%xmm13\n" /* S message 0, block 2: quad 10 */
        "sha256msg1 752(%[memory]), %%xmm13\n" /* S message 0, block 2: quad 10 */
        "paddd %%xmm15, %%xmm13\n" /* S message 0, block 2: quad 10 */
        "movdqa 400(%[constants]), %%xmm1\n" /* C digest 0: start */
        "movdqa 416(%[constants]), %%xmm2\n" /* C digest 0: start */
        "movq 0(%[digest]), %%xmm0\n" /* C digest 0: rounds 0, 1 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C digest 0: rounds 0, 1 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S message 0, block 2: quad 10 */
        "movdqa %%xmm13, 800(%[memory])\n" /* S message 0, block 2: quad 10 */
        "movdqa 400(%[constants]), %%xmm3\n" /* C digest 1: start */
        "movdqa 416(%[constants]), %%xmm4\n" /* C digest 1: start */
        "movq 256(%[digest]), %%xmm0\n" /* C digest 1: rounds 0, 1 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C digest 1: rounds 0, 1 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S message 2, block 1: K + W of quad 11 */
        "paddd %%xmm10, %%xmm15\n" /* S message 2, block 1: K + W of quad 11 */
        "movdqa %%xmm15, 1200(%[next_message])\n" /* S message 2, block 1: K + W of quad 11 */
        "movdqa 400(%[constants]), %%xmm5\n" /* C digest 2: start */
        "movdqa 416(%[constants]), %%xmm6\n" /* C digest 2: start */
        "movq 512(%[digest]), %%xmm0\n" /* C digest 2: rounds 0, 1 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C digest 2: rounds 0, 1 */
        "movdqa %%xmm11, %%xmm15\n" /* S message 3, block 1: quad 9 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S message 3, block 1: quad 9 */
        "movdqa 464(%[memory]), %%xmm12\n" /* S message 3, block 1: quad 9 */
        "sha256msg1 480(%[memory]), %%xmm12\n" /* S message 3, block 1: quad 9 */
        "movdqa 400(%[constants]), %%xmm7\n" /* C digest 3: start */
        "movdqa 416(%[constants]), %%xmm8\n" /* C digest 3: start */
        "movq 768(%[digest]), %%xmm0\n" /* C digest 3: rounds 0, 1 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C digest 3: rounds 0, 1 */
        "paddd %%xmm15, %%xmm12\n" /* S message 3, block 1: quad 9 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S message 3, block 1: quad 9 */
        "movdqa %%xmm12, 528(%[memory])\n" /* S message 3, block 1: quad 9 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S message 0, block 2: K + W of quad 10 */
        "paddd %%xmm13, %%xmm15\n" /* S message 0, block 2: K + W of quad 10 */
        "movdqa %%xmm15, 416(%[next_message])\n" /* S message 0, block 2: K + W of quad 10 */
        "movdqa %%xmm10, %%xmm15\n" /* S message 2, block 1: quad 12 */
        "movq 8(%[digest]), %%xmm0\n" /* C digest 0: rounds 2, 3 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C digest 0: rounds 2, 3 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S message 2, block 1: quad 12 */
        "movdqa 256(%[memory]), %%xmm9\n" /* S message 2, block 1: quad 12 */
        "movq 264(%[digest]), %%xmm0\n" /* C digest 1: rounds 2, 3 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C digest 1: rounds 2, 3 */
        "sha256msg1 272(%[memory]), %%xmm9\n" /* S message 2, block 1: quad 12 */
        "paddd %%xmm15, %%xmm9\n" /* S message 2, block 1: quad 12 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S message 2, block 1: quad 12 */
        "movq 520(%[digest]), %%xmm0\n" /* C digest 2: rounds 2, 3 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C digest 2: rounds 2, 3 */
        "movdqa %%xmm9, 320(%[memory])\n" /* S message 2, block 1: quad 12 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S message 3, block 1: K + W of quad 9 */
        "paddd %%xmm12, %%xmm15\n" /* S message 3, block 1: K + W of quad 9 */
        "movdqa %%xmm15, 1680(%[next_message])\n" /* S message 3, block 1: K + W of quad 9 */
        "movq 776(%[digest]), %%xmm0\n" /* C digest 3: rounds 2, 3 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C digest 3: rounds 2, 3 */
        "movdqa %%xmm13, %%xmm15\n" /* S message 0, block 2: quad 11 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S message 0, block 2: quad 11 */
        "movdqa 752(%[memory]), %%xmm14\n" /* S message 0, block 2: quad 11 */
        "sha256msg1 768(%[memory]), %%xmm14\n" /* S message 0, block 2: quad 11 */
        "paddd %%xmm15, %%xmm14\n" /* S message 0, block 2: quad 11 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S message 0, block 2: quad 11 */
        "movdqa %%xmm14, 816(%[memory])\n" /* S message 0, block 2: quad 11 */
        "movq 16(%[digest]), %%xmm0\n" /* C digest 0: rounds 4, 5 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C digest 0: rounds 4, 5 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S message 2, block 1: K + W of quad 12 */
        "paddd %%xmm9, %%xmm15\n" /* S message 2, block 1: K + W of quad 12 */
        "movq 272(%[digest]), %%xmm0\n" /* C digest 1: rounds 4, 5 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C digest 1: rounds 4, 5 */
        "movdqa %%xmm15, 1216(%[next_message])\n" /* S message 2, block 1: K + W of quad 12 */
        "movdqa %%xmm12, %%xmm15\n" /* S message 3, block 1: quad 10 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S message 3, block 1: quad 10 */
        "movq 528(%[digest]), %%xmm0\n" /* C digest 2: rounds 4, 5 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C digest 2: rounds 4, 5 */
        "movdqa 480(%[memory]), %%xmm11\n" /* S message 3, block 1: quad 10 */
        "sha256msg1 496(%[memory]), %%xmm11\n" /* S message 3, block 1: quad 10 */
        "paddd %%xmm15, %%xmm11\n" /* S message 3, block 1: quad 10 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S message 3, block 1: quad 10 */
        "movq 784(%[digest]), %%xmm0\n" /* C digest 3: rounds 4, 5 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C digest 3: rounds 4, 5 */
        "movdqa %%xmm11, 544(%[memory])\n" /* S message 3, block 1: quad 10 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S message 0, block 2: K + W of quad 11 */
        "paddd %%xmm14, %%xmm15\n" /* S message 0, block 2: K + W of quad 11 */
        "movdqa %%xmm15, 432(%[next_message])\n" /* S message 0, block 2: K + W of quad 11 */
        "movdqa %%xmm9, %%xmm15\n" /* S message 2, block 1: quad 13 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S message 2, block 1: quad 13 */
        "movdqa 272(%[memory]), %%xmm10\n" /* S message 2, block 1: quad 13 */
        "movq 24(%[digest]), %%xmm0\n" /* C digest 0: rounds 6, 7 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C digest 0: rounds 6, 7 */
        "sha256msg1 288(%[memory]), %%xmm10\n" /* S message 2, block 1: quad 13 */
        "paddd %%xmm15, %%xmm10\n" /* S message 2, block 1: quad 13 */
        "movq 280(%[digest]), %%xmm0\n" /* C digest 1: rounds 6, 7 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C digest 1: rounds 6, 7 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S message 2, block 1: quad 13 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S message 3, block 1: K + W of quad 10 */
        "paddd %%xmm11, %%xmm15\n" /* S message 3, block 1: K + W of quad 10 */
        "movq 536(%[digest]), %%xmm0\n" /* C digest 2: rounds 6, 7 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C digest 2: rounds 6, 7 */
        "movdqa %%xmm15, 1696(%[next_message])\n" /* S message 3, block 1: K + W of quad 10 */
        "movdqa %%xmm14, %%xmm15\n" /* S message 0, block 2: quad 12 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S message 0, block 2: quad 12 */
        "movdqa 768(%[memory]), %%xmm13\n" /* S message 0, block 2: quad 12 */
        "movq 792(%[digest]), %%xmm0\n" /* C digest 3: rounds 6, 7 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C digest 3: rounds 6, 7 */
        "sha256msg1 784(%[memory]), %%xmm13\n" /* S message 0, block 2: quad 12 */
        "paddd %%xmm15, %%xmm13\n" /* S message 0, block 2: quad 12 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S message 0, block 2: quad 12 */
        "movdqa %%xmm13, 832(%[memory])\n" /* S message 0, block 2: quad 12 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S message 2, block 1: K + W of quad 13 */
        "paddd %%xmm10, %%xmm15\n" /* S message 2, block 1: K + W of quad 13 */
        "movdqa %%xmm15, 1232(%[next_message])\n" /* S message 2, block 1: K + W of quad 13 */
        "movq 448(%[constants]), %%xmm0\n" /* C digest 0: rounds 8, 9 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C digest 0: rounds 8, 9 */
        "movdqa %%xmm11, %%xmm15\n" /* S message 3, block 1: quad 11 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S message 3, block 1: quad 11 */
        "movq 448(%[constants]), %%xmm0\n" /* C digest 1: rounds 8, 9 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C digest 1: rounds 8, 9 */
        "movdqa 496(%[memory]), %%xmm12\n" /* S message 3, block 1: quad 11 */
        "sha256msg1 512(%[memory]), %%xmm12\n" /* S message 3, block 1: quad 11 */
        "paddd %%xmm15, %%xmm12\n" /* S message 3, block 1: quad 11 */
        "movq 448(%[constants]), %%xmm0\n" /* C digest 2: rounds 8, 9 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C digest 2: rounds 8, 9 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S message 3, block 1: quad 11 */
        "movdqa %%xmm12, 560(%[memory])\n" /* S message 3, block 1: quad 11 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S message 0, block 2: K + W of quad 12 */
        "paddd %%xmm13, %%xmm15\n" /* S message 0, block 2: K + W of quad 12 */
        "movq 448(%[constants]), %%xmm0\n" /* C digest 3: rounds 8, 9 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C digest 3: rounds 8, 9 */
        "movdqa %%xmm15, 448(%[next_message])\n" /* S message 0, block 2: K + W of quad 12 */
        "movdqa %%xmm10, %%xmm15\n" /* S message 2, block 1: quad 14 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S message 2, block 1: quad 14 */
        "movdqa 288(%[memory]), %%xmm9\n" /* S message 2, block 1: quad 14 */
        "sha256msg1 304(%[memory]), %%xmm9\n" /* S message 2, block 1: quad 14 */
        "paddd %%xmm15, %%xmm9\n" /* S message 2, block 1: quad 14 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S message 2, block 1: quad 14 */
        "movq 24(%[constants]), %%xmm0\n" /* C digest 0: rounds 10, 11 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C digest 0: rounds 10, 11 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S message 3, block 1: K + W of quad 11 */
        "paddd %%xmm12, %%xmm15\n" /* S message 3, block 1: K + W of quad 11 */
        "movq 24(%[constants]), %%xmm0\n" /* C digest 1: rounds 10, 11 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C digest 1: rounds 10, 11 */
        "movdqa %%xmm15, 1712(%[next_message])\n" /* S message 3, block 1: K + W of quad 11 */
        "movdqa %%xmm13, %%xmm15\n" /* S message 0, block 2: quad 13 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S message 0, block 2: quad 13 */
        "movq 24(%[constants]), %%xmm0\n" /* C digest 2: rounds 10, 11 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C digest 2: rounds 10, 11 */
        "movdqa 784(%[memory]), %%xmm14\n" /* S message 0, block 2: quad 13 */
        "sha256msg1 800(%[memory]), %%xmm14\n" /* S message 0, block 2: quad 13 */
        "paddd %%xmm15, %%xmm14\n" /* S message 0, block 2: quad 13 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S message 0, block 2: quad 13 */
        "movq 24(%[constants]), %%xmm0\n" /* C digest 3: rounds 10, 11 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C digest 3: rounds 10, 11 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S message 2, block 1: K + W of quad 14 */
        "paddd %%xmm9, %%xmm15\n" /* S message 2, block 1: K + W of quad 14 */
        "movdqa %%xmm15, 1248(%[next_message])\n" /* S message 2, block 1: K + W of quad 14 */
        "movdqa %%xmm12, %%xmm15\n" /* S message 3, block 1: quad 12 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S message 3, block 1: quad 12 */
        "movdqa 512(%[memory]), %%xmm11\n" /* S message 3, block 1: quad 12 */
        "sha256msg1 528(%[memory]), %%xmm11\n" /* S message 3, block 1: quad 12 */
        "movq 32(%[constants]), %%xmm0\n" /* C digest 0: rounds 12, 13 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C digest 0: rounds 12, 13 */
        "paddd %%xmm15, %%xmm11\n" /* S message 3, block 1: quad 12 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S message 3, block 1: quad 12 */
        "movq 32(%[constants]), %%xmm0\n" /* C digest 1: rounds 12, 13 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C digest 1: rounds 12, 13 */
        "movdqa %%xmm11, 576(%[memory])\n" /* S message 3, block 1: quad 12 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S message 0, block 2: K + W of quad 13 */
        "paddd %%xmm14, %%xmm15\n" /* S message 0, block 2: K + W of quad 13 */
        "movq 32(%[constants]), %%xmm0\n" /* C digest 2: rounds 12, 13 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C digest 2: rounds 12, 13 */
        "movdqa %%xmm15, 464(%[next_message])\n" /* S message 0, block 2: K + W of quad 13 */
        "movdqa %%xmm9, %%xmm15\n" /* S message 2, block 1: quad 15 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S message 2, block 1: quad 15 */
        "movdqa 304(%[memory]), %%xmm10\n" /* S message 2, block 1: quad 15 */
        "movq 32(%[constants]), %%xmm0\n" /* C digest 3: rounds 12, 13 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C digest 3: rounds 12, 13 */
        "sha256msg1 320(%[memory]), %%xmm10\n" /* S message 2, block 1: quad 15 */
        "paddd %%xmm15, %%xmm10\n" /* S message 2, block 1: quad 15 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S message 2, block 1: quad 15 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S message 3, block 1: K + W of quad 12 */
        "paddd %%xmm11, %%xmm15\n" /* S message 3, block 1: K + W of quad 12 */
        "movdqa %%xmm15, 1728(%[next_message])\n" /* S message 3, block 1: K + W of quad 12 */
        "movdqa %%xmm14, %%xmm15\n" /* S message 0, block 2: quad 14 */
        "movq 456(%[constants]), %%xmm0\n" /* C digest 0: rounds 14, 15 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C digest 0: rounds 14, 15 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S message 0, block 2: quad 14 */
        "movdqa 800(%[memory]), %%xmm13\n" /* S message 0, block 2: quad 14 */
        "movq 456(%[constants]), %%xmm0\n" /* C digest 1: rounds 14, 15 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C digest 1: rounds 14, 15 */
        "sha256msg1 816(%[memory]), %%xmm13\n" /* S message 0, block 2: quad 14 */
        "paddd %%xmm15, %%xmm13\n" /* S message 0, block 2: quad 14 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S message 0, block 2: quad 14 */
        "movq 456(%[constants]), %%xmm0\n" /* C digest 2: rounds 14, 15 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C digest 2: rounds 14, 15 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S message 2, block 1: K + W of quad 15 */
        "paddd %%xmm10, %%xmm15\n" /* S message 2, block 1: K + W of quad 15 */
        "movdqa %%xmm15, 1264(%[next_message])\n" /* S message 2, block 1: K + W of quad 15 */
        "movdqa %%xmm11, %%xmm15\n" /* S message 3, block 1: quad 13 */
        "movq 456(%[constants]), %%xmm0\n" /* C digest 3: rounds 14, 15 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C digest 3: rounds 14, 15 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S message 3, block 1: quad 13 */
        "movdqa 528(%[memory]), %%xmm12\n" /* S message 3, block 1: quad 13 */
        "sha256msg1 544(%[memory]), %%xmm12\n" /* S message 3, block 1: quad 13 */
        "paddd %%xmm15, %%xmm12\n" /* S message 3, block 1: quad 13 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S message 3, block 1: quad 13 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S message 0, block 2: K + W of quad 14 */
        "paddd %%xmm13, %%xmm15\n" /* S message 0, block 2: K + W of quad 14 */
        "movq 64(%[digest]), %%xmm0\n" /* C digest 0: rounds 16, 17 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C digest 0: rounds 16, 17 */
        "movdqa %%xmm15, 480(%[next_message])\n" /* S message 0, block 2: K + W of quad 14 */
        "movdqu 144(%[messages]), %%xmm9\n" /* S message 1, block 2: quad 0 */
        "movq 320(%[digest]), %%xmm0\n" /* C digest 1: rounds 16, 17 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C digest 1: rounds 16, 17 */
        "pshufb 464(%[constants]), %%xmm9\n" /* S message 1, block 2: quad 0 */
        "movdqa %%xmm9, 128(%[memory])\n" /* S message 1, block 2: quad 0 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S message 3, block 1: K + W of quad 13 */
        "movq 576(%[digest]), %%xmm0\n" /* C digest 2: rounds 16, 17 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C digest 2: rounds 16, 17 */
        "paddd %%xmm12, %%xmm15\n" /* S message 3, block 1: K + W of quad 13 */
        "movdqa %%xmm15, 1744(%[next_message])\n" /* S message 3, block 1: K + W of quad 13 */
        "movdqa %%xmm13, %%xmm15\n" /* S message 0, block 2: quad 15 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S message 0, block 2: quad 15 */
        "movq 832(%[digest]), %%xmm0\n" /* C digest 3: rounds 16, 17 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C digest 3: rounds 16, 17 */
        "movdqa 816(%[memory]), %%xmm14\n" /* S message 0, block 2: quad 15 */
        "sha256msg1 832(%[memory]), %%xmm14\n" /* S message 0, block 2: quad 15 */
        "paddd %%xmm15, %%xmm14\n" /* S message 0, block 2: quad 15 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S message 0, block 2: quad 15 */
        "movdqa 144(%[constants]), %%xmm15\n" /* S message 1, block 2: K + W of quad 0 */
        "paddd %%xmm9, %%xmm15\n" /* S message 1, block 2: K + W of quad 0 */
        "movdqa %%xmm15, 768(%[next_message])\n" /* S message 1, block 2: K + W of quad 0 */
        "movq 72(%[digest]), %%xmm0\n" /* C digest 0: rounds 18, 19 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C digest 0: rounds 18, 19 */
        "movdqa %%xmm12, %%xmm15\n" /* S message 3, block 1: quad 14 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S message 3, block 1: quad 14 */
        "movq 328(%[digest]), %%xmm0\n" /* C digest 1: rounds 18, 19 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C digest 1: rounds 18, 19 */
        "movdqa 544(%[memory]), %%xmm11\n" /* S message 3, block 1: quad 14 */
        "sha256msg1 560(%[memory]), %%xmm11\n" /* S message 3, block 1: quad 14 */
        "paddd %%xmm15, %%xmm11\n" /* S message 3, block 1: quad 14 */
        "movq 584(%[digest]), %%xmm0\n" /* C digest 2: rounds 18, 19 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C digest 2: rounds 18, 19 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S message 3, block 1: quad 14 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S message 0, block 2: K + W of quad 15 */
        "paddd %%xmm14, %%xmm15\n" /* S message 0, block 2: K + W of quad 15 */
        "movdqa %%xmm15, 496(%[next_message])\n" /* S message 0, block 2: K + W of quad 15 */
        "movq 840(%[digest]), %%xmm0\n" /* C digest 3: rounds 18, 19 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C digest 3: rounds 18, 19 */
        "movdqa 0(%[constants]), %%xmm15\n" /* S message 1, block 2: K + W of quad 1 */
        "movdqa %%xmm15, 784(%[next_message])\n" /* S message 1, block 2: K + W of quad 1 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S message 3, block 1: K + W of quad 14 */
        "paddd %%xmm11, %%xmm15\n" /* S message 3, block 1: K + W of quad 14 */
        "movdqa %%xmm15, 1760(%[next_message])\n" /* S message 3, block 1: K + W of quad 14 */
        "movdqu 304(%[messages]), %%xmm13\n" /* S message 3, block 2: quad 0 */
        "pshufb 464(%[constants]), %%xmm13\n" /* S message 3, block 2: quad 0 */
        "movq 80(%[digest]), %%xmm0\n" /* C digest 0: rounds 20, 21 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C digest 0: rounds 20, 21 */
        "movdqa %%xmm13, 640(%[memory])\n" /* S message 3, block 2: quad 0 */
        "movdqa 16(%[constants]), %%xmm15\n" /* S message 1, block 2: K + W of quad 2 */
        "movq 336(%[digest]), %%xmm0\n" /* C digest 1: rounds 20, 21 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C digest 1: rounds 20, 21 */
        "movdqa %%xmm15, 800(%[next_message])\n" /* S message 1, block 2: K + W of quad 2 */
        "movdqa %%xmm11, %%xmm15\n" /* S message 3, block 1: quad 15 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S message 3, block 1: quad 15 */
        "movq 592(%[digest]), %%xmm0\n" /* C digest 2: rounds 20, 21 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C digest 2: rounds 20, 21 */
        "movdqa 560(%[memory]), %%xmm12\n" /* S message 3, block 1: quad 15 */
        "sha256msg1 576(%[memory]), %%xmm12\n" /* S message 3, block 1: quad 15 */
        "paddd %%xmm15, %%xmm12\n" /* S message 3, block 1: quad 15 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S message 3, block 1: quad 15 */
        "movq 848(%[digest]), %%xmm0\n" /* C digest 3: rounds 20, 21 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C digest 3: rounds 20, 21 */
        "movdqa 144(%[constants]), %%xmm15\n" /* S message 3, block 2: K + W of quad 0 */
        "paddd %%xmm13, %%xmm15\n" /* S message 3, block 2: K + W of quad 0 */
        "movdqa %%xmm15, 1792(%[next_message])\n" /* S message 3, block 2: K + W of quad 0 */
        "movdqa 32(%[constants]), %%xmm15\n" /* S message 1, block 2: K + W of quad 3 */
        "movdqa %%xmm15, 816(%[next_message])\n" /* S message 1, block 2: K + W of quad 3 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S message 3, block 1: K + W of quad 15 */
        "paddd %%xmm12, %%xmm15\n" /* S message 3, block 1: K + W of quad 15 */
        "movq 88(%[digest]), %%xmm0\n" /* C digest 0: rounds 22, 23 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C digest 0: rounds 22, 23 */
        "movdqa %%xmm15, 1776(%[next_message])\n" /* S message 3, block 1: K + W of quad 15 */
        "movdqa 0(%[constants]), %%xmm15\n" /* S message 3, block 2: K + W of quad 1 */
        "movq 344(%[digest]), %%xmm0\n" /* C digest 1: rounds 22, 23 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C digest 1: rounds 22, 23 */
        "movdqa %%xmm15, 1808(%[next_message])\n" /* S message 3, block 2: K + W of quad 1 */
        "movdqa 128(%[memory]), %%xmm9\n" /* S message 1, block 2: quad 4 */
        "sha256msg1 112(%[constants]), %%xmm9\n" /* S message 1, block 2: quad 4 */
        "movq 600(%[digest]), %%xmm0\n" /* C digest 2: rounds 22, 23 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C digest 2: rounds 22, 23 */
        "sha256msg2 384(%[constants]), %%xmm9\n" /* S message 1, block 2: quad 4 */
        "movdqa %%xmm9, 192(%[memory])\n" /* S message 1, block 2: quad 4 */
        "movdqu 224(%[messages]), %%xmm11\n" /* S message 2, block 2: quad 0 */
        "pshufb 464(%[constants]), %%xmm11\n" /* S message 2, block 2: quad 0 */
        "movq 856(%[digest]), %%xmm0\n" /* C digest 3: rounds 22, 23 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C digest 3: rounds 22, 23 */
        "movdqa %%xmm11, 384(%[memory])\n" /* S message 2, block 2: quad 0 */
        "movdqa 16(%[constants]), %%xmm15\n" /* S message 3, block 2: K + W of quad 2 */
        "movdqa %%xmm15, 1824(%[next_message])\n" /* S message 3, block 2: K + W of quad 2 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S message 1, block 2: K + W of quad 4 */
        "paddd %%xmm9, %%xmm15\n" /* S message 1, block 2: K + W of quad 4 */
        "movdqa %%xmm15, 832(%[next_message])\n" /* S message 1, block 2: K + W of quad 4 */
        "movdqa 144(%[constants]), %%xmm15\n" /* S message 2, block 2: K + W of quad 0 */
        "movq 96(%[digest]), %%xmm0\n" /* C digest 0: rounds 24, 25 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C digest 0: rounds 24, 25 */
        "paddd %%xmm11, %%xmm15\n" /* S message 2, block 2: K + W of quad 0 */
        "movdqa %%xmm15, 1280(%[next_message])\n" /* S message 2, block 2: K + W of quad 0 */
        "movq 352(%[digest]), %%xmm0\n" /* C digest 1: rounds 24, 25 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C digest 1: rounds 24, 25 */
        "movdqa 32(%[constants]), %%xmm15\n" /* S message 3, block 2: K + W of quad 3 */
        "movdqa %%xmm15, 1840(%[next_message])\n" /* S message 3, block 2: K + W of quad 3 */
        "movdqa %%xmm9, %%xmm15\n" /* S message 1, block 2: quad 5 */
        "movq 608(%[digest]), %%xmm0\n" /* C digest 2: rounds 24, 25 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C digest 2: rounds 24, 25 */
        "palignr $4, 384(%[constants]), %%xmm15\n" /* S message 1, block 2: quad 5 */
        "movdqa 112(%[constants]), %%xmm10\n" /* S message 1, block 2: quad 5 */
        "paddd %%xmm15, %%xmm10\n" /* S message 1, block 2: quad 5 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S message 1, block 2: quad 5 */
        "movq 864(%[digest]), %%xmm0\n" /* C digest 3: rounds 24, 25 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C digest 3: rounds 24, 25 */
        "movdqa %%xmm10, 208(%[memory])\n" /* S message 1, block 2: quad 5 */
        "movdqa 0(%[constants]), %%xmm15\n" /* S message 2, block 2: K + W of quad 1 */
        "movdqa %%xmm15, 1296(%[next_message])\n" /* S message 2, block 2: K + W of quad 1 */
        "movdqa 640(%[memory]), %%xmm13\n" /* S message 3, block 2: quad 4 */
        "sha256msg1 112(%[constants]), %%xmm13\n" /* S message 3, block 2: quad 4 */
        "sha256msg2 384(%[constants]), %%xmm13\n" /* S message 3, block 2: quad 4 */
        "movdqa %%xmm13, 704(%[memory])\n" /* S message 3, block 2: quad 4 */
        "movq 104(%[digest]), %%xmm0\n" /* C digest 0: rounds 26, 27 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C digest 0: rounds 26, 27 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S message 1, block 2: K + W of quad 5 */
        "paddd %%xmm10, %%xmm15\n" /* S message 1, block 2: K + W of quad 5 */
        "movq 360(%[digest]), %%xmm0\n" /* C digest 1: rounds 26, 27 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C digest 1: rounds 26, 27 */
        "movdqa %%xmm15, 848(%[next_message])\n" /* S message 1, block 2: K + W of quad 5 */
        "movdqa 16(%[constants]), %%xmm15\n" /* S message 2, block 2: K + W of quad 2 */
        "movdqa %%xmm15, 1312(%[next_message])\n" /* S message 2, block 2: K + W of quad 2 */
        "movq 616(%[digest]), %%xmm0\n" /* C digest 2: rounds 26, 27 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C digest 2: rounds 26, 27 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S message 3, block 2: K + W of quad 4 */
        "paddd %%xmm13, %%xmm15\n" /* S message 3, block 2: K + W of quad 4 */
        "movdqa %%xmm15, 1856(%[next_message])\n" /* S message 3, block 2: K + W of quad 4 */
        "movdqa %%xmm10, %%xmm15\n" /* S message 1, block 2: quad 6 */
        "movq 872(%[digest]), %%xmm0\n" /* C digest 3: rounds 26, 27 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C digest 3: rounds 26, 27 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S message 1, block 2: quad 6 */
        "movdqa %%xmm15, %%xmm9\n" /* S message 1, block 2: quad 6 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S message 1, block 2: quad 6 */
        "movdqa %%xmm9, 224(%[memory])\n" /* S message 1, block 2: quad 6 */
        "movdqa 32(%[constants]), %%xmm15\n" /* S message 2, block 2: K + W of quad 3 */
        "movdqa %%xmm15, 1328(%[next_message])\n" /* S message 2, block 2: K + W of quad 3 */
        "movdqa %%xmm13, %%xmm15\n" /* S message 3, block 2: quad 5 */
        "movq 112(%[digest]), %%xmm0\n" /* C digest 0: rounds 28, 29 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C digest 0: rounds 28, 29 */
        "palignr $4, 384(%[constants]), %%xmm15\n" /* S message 3, block 2: quad 5 */
        "movdqa 112(%[constants]), %%xmm14\n" /* S message 3, block 2: quad 5 */
        "movq 368(%[digest]), %%xmm0\n" /* C digest 1: rounds 28, 29 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C digest 1: rounds 28, 29 */
        "paddd %%xmm15, %%xmm14\n" /* S message 3, block 2: quad 5 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S message 3, block 2: quad 5 */
        "movdqa %%xmm14, 720(%[memory])\n" /* S message 3, block 2: quad 5 */
        "movq 624(%[digest]), %%xmm0\n" /* C digest 2: rounds 28, 29 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C digest 2: rounds 28, 29 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S message 1, block 2: K + W of quad 6 */
        "paddd %%xmm9, %%xmm15\n" /* S message 1, block 2: K + W of quad 6 */
        "movdqa %%xmm15, 864(%[next_message])\n" /* S message 1, block 2: K + W of quad 6 */
        "movdqa 384(%[memory]), %%xmm11\n" /* S message 2, block 2: quad 4 */
        "movq 880(%[digest]), %%xmm0\n" /* C digest 3: rounds 28, 29 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C digest 3: rounds 28, 29 */
        "sha256msg1 112(%[constants]), %%xmm11\n" /* S message 2, block 2: quad 4 */
        "sha256msg2 384(%[constants]), %%xmm11\n" /* S message 2, block 2: quad 4 */
        "movdqa %%xmm11, 448(%[memory])\n" /* S message 2, block 2: quad 4 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S message 3, block 2: K + W of quad 5 */
        "paddd %%xmm14, %%xmm15\n" /* S message 3, block 2: K + W of quad 5 */
        "movdqa %%xmm15, 1872(%[next_message])\n" /* S message 3, block 2: K + W of quad 5 */
        "movdqa %%xmm9, %%xmm15\n" /* S message 1, block 2: quad 7 */
        "movq 120(%[digest]), %%xmm0\n" /* C digest 0: rounds 30, 31 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C digest 0: rounds 30, 31 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S message 1, block 2: quad 7 */
        "movdqa 384(%[constants]), %%xmm10\n" /* S message 1, block 2: quad 7 */
        "movq 376(%[digest]), %%xmm0\n" /* C digest 1: rounds 30, 31 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C digest 1: rounds 30, 31 */
        "sha256msg1 192(%[memory]), %%xmm10\n" /* S message 1, block 2: quad 7 */
        "paddd %%xmm15, %%xmm10\n" /* S message 1, block 2: quad 7 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S message 1, block 2: quad 7 */
        "movq 632(%[digest]), %%xmm0\n" /* C digest 2: rounds 30, 31 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C digest 2: rounds 30, 31 */
        "movdqa %%xmm10, 240(%[memory])\n" /* S message 1, block 2: quad 7 */
        "movdqa 176(%[constants]), %%xmm15\n" /* S message 2, block 2: K + W of quad 4 */
        "paddd %%xmm11, %%xmm15\n" /* S message 2, block 2: K + W of quad 4 */
        "movdqa %%xmm15, 1344(%[next_message])\n" /* S message 2, block 2: K + W of quad 4 */
        "movq 888(%[digest]), %%xmm0\n" /* C digest 3: rounds 30, 31 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C digest 3: rounds 30, 31 */
        "movdqa %%xmm14, %%xmm15\n" /* S message 3, block 2: quad 6 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S message 3, block 2: quad 6 */
        "movdqa %%xmm15, %%xmm13\n" /* S message 3, block 2: quad 6 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S message 3, block 2: quad 6 */
        "movdqa %%xmm13, 736(%[memory])\n" /* S message 3, block 2: quad 6 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S message 1, block 2: K + W of quad 7 */
        "paddd %%xmm10, %%xmm15\n" /* S message 1, block 2: K + W of quad 7 */
        "movq 128(%[digest]), %%xmm0\n" /* C digest 0: rounds 32, 33 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C digest 0: rounds 32, 33 */
        "movdqa %%xmm15, 880(%[next_message])\n" /* S message 1, block 2: K + W of quad 7 */
        "movdqa %%xmm11, %%xmm15\n" /* S message 2, block 2: quad 5 */
        "movq 384(%[digest]), %%xmm0\n" /* C digest 1: rounds 32, 33 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C digest 1: rounds 32, 33 */
        "palignr $4, 384(%[constants]), %%xmm15\n" /* S message 2, block 2: quad 5 */
        "movdqa 112(%[constants]), %%xmm12\n" /* S message 2, block 2: quad 5 */
        "paddd %%xmm15, %%xmm12\n" /* S message 2, block 2: quad 5 */
        "movq 640(%[digest]), %%xmm0\n" /* C digest 2: rounds 32, 33 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C digest 2: rounds 32, 33 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S message 2, block 2: quad 5 */
        "movdqa %%xmm12, 464(%[memory])\n" /* S message 2, block 2: quad 5 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S message 3, block 2: K + W of quad 6 */
        "paddd %%xmm13, %%xmm15\n" /* S message 3, block 2: K + W of quad 6 */
        "movq 896(%[digest]), %%xmm0\n" /* C digest 3: rounds 32, 33 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C digest 3: rounds 32, 33 */
        "movdqa %%xmm15, 1888(%[next_message])\n" /* S message 3, block 2: K + W of quad 6 */
        "movdqa %%xmm10, %%xmm15\n" /* S message 1, block 2: quad 8 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S message 1, block 2: quad 8 */
        "movdqa 192(%[memory]), %%xmm9\n" /* S message 1, block 2: quad 8 */
        "sha256msg1 208(%[memory]), %%xmm9\n" /* S message 1, block 2: quad 8 */
        "paddd %%xmm15, %%xmm9\n" /* S message 1, block 2: quad 8 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S message 1, block 2: quad 8 */
        "movq 136(%[digest]), %%xmm0\n" /* C digest 0: rounds 34, 35 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C digest 0: rounds 34, 35 */
        "movdqa %%xmm9, 256(%[memory])\n" /* S message 1, block 2: quad 8 */
        "movdqa 192(%[constants]), %%xmm15\n" /* S message 2, block 2: K + W of quad 5 */
        "movq 392(%[digest]), %%xmm0\n" /* C digest 1: rounds 34, 35 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C digest 1: rounds 34, 35 */
        "paddd %%xmm12, %%xmm15\n" /* S message 2, block 2: K + W of quad 5 */
        "movdqa %%xmm15, 1360(%[next_message])\n" /* S message 2, block 2: K + W of quad 5 */
        "movdqa %%xmm13, %%xmm15\n" /* S message 3, block 2: quad 7 */
        "movq 648(%[digest]), %%xmm0\n" /* C digest 2: rounds 34, 35 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C digest 2: rounds 34, 35 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S message 3, block 2: quad 7 */
        "movdqa 384(%[constants]), %%xmm14\n" /* S message 3, block 2: quad 7 */
        "sha256msg1 704(%[memory]), %%xmm14\n" /* S message 3, block 2: quad 7 */
        "paddd %%xmm15, %%xmm14\n" /* S message 3, block 2: quad 7 */
        "movq 904(%[digest]), %%xmm0\n" /* C digest 3: rounds 34, 35 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C digest 3: rounds 34, 35 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S message 3, block 2: quad 7 */
        "movdqa %%xmm14, 752(%[memory])\n" /* S message 3, block 2: quad 7 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S message 1, block 2: K + W of quad 8 */
        "paddd %%xmm9, %%xmm15\n" /* S message 1, block 2: K + W of quad 8 */
        "movdqa %%xmm15, 896(%[next_message])\n" /* S message 1, block 2: K + W of quad 8 */
        "movdqa %%xmm12, %%xmm15\n" /* S message 2, block 2: quad 6 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S message 2, block 2: quad 6 */
        "movq 144(%[digest]), %%xmm0\n" /* C digest 0: rounds 36, 37 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C digest 0: rounds 36, 37 */
        "movdqa %%xmm15, %%xmm11\n" /* S message 2, block 2: quad 6 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S message 2, block 2: quad 6 */
        "movq 400(%[digest]), %%xmm0\n" /* C digest 1: rounds 36, 37 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C digest 1: rounds 36, 37 */
        "movdqa %%xmm11, 480(%[memory])\n" /* S message 2, block 2: quad 6 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S message 3, block 2: K + W of quad 7 */
        "paddd %%xmm14, %%xmm15\n" /* S message 3, block 2: K + W of quad 7 */
        "movq 656(%[digest]), %%xmm0\n" /* C digest 2: rounds 36, 37 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C digest 2: rounds 36, 37 */
        "movdqa %%xmm15, 1904(%[next_message])\n" /* S message 3, block 2: K + W of quad 7 */
        "movdqa %%xmm9, %%xmm15\n" /* S message 1, block 2: quad 9 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S message 1, block 2: quad 9 */
        "movdqa 208(%[memory]), %%xmm10\n" /* S message 1, block 2: quad 9 */
        "movq 912(%[digest]), %%xmm0\n" /* C digest 3: rounds 36, 37 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C digest 3: rounds 36, 37 */
        "sha256msg1 224(%[memory]), %%xmm10\n" /* S message 1, block 2: quad 9 */
        "paddd %%xmm15, %%xmm10\n" /* S message 1, block 2: quad 9 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S message 1, block 2: quad 9 */
        "movdqa %%xmm10, 272(%[memory])\n" /* S message 1, block 2: quad 9 */
        "movdqa 208(%[constants]), %%xmm15\n" /* S message 2, block 2: K + W of quad 6 */
        "paddd %%xmm11, %%xmm15\n" /* S message 2, block 2: K + W of quad 6 */
        "movdqa %%xmm15, 1376(%[next_message])\n" /* S message 2, block 2: K + W of quad 6 */
        "movq 152(%[digest]), %%xmm0\n" /* C digest 0: rounds 38, 39 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C digest 0: rounds 38, 39 */
        "movdqa %%xmm14, %%xmm15\n" /* S message 3, block 2: quad 8 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S message 3, block 2: quad 8 */
        "movq 408(%[digest]), %%xmm0\n" /* C digest 1: rounds 38, 39 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C digest 1: rounds 38, 39 */
        "movdqa 704(%[memory]), %%xmm13\n" /* S message 3, block 2: quad 8 */
        "sha256msg1 720(%[memory]), %%xmm13\n" /* S message 3, block 2: quad 8 */
        "paddd %%xmm15, %%xmm13\n" /* S message 3, block 2: quad 8 */
        "movq 664(%[digest]), %%xmm0\n" /* C digest 2: rounds 38, 39 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C digest 2: rounds 38, 39 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S message 3, block 2: quad 8 */
        "movdqa %%xmm13, 768(%[memory])\n" /* S message 3, block 2: quad 8 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S message 1, block 2: K + W of quad 9 */
        "paddd %%xmm10, %%xmm15\n" /* S message 1, block 2: K + W of quad 9 */
        "movq 920(%[digest]), %%xmm0\n" /* C digest 3: rounds 38, 39 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C digest 3: rounds 38, 39 */
        "movdqa %%xmm15, 912(%[next_message])\n" /* S message 1, block 2: K + W of quad 9 */
        "movdqa %%xmm11, %%xmm15\n" /* S message 2, block 2: quad 7 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S message 2, block 2: quad 7 */
        "movdqa 384(%[constants]), %%xmm12\n" /* S message 2, block 2: quad 7 */
        "sha256msg1 448(%[memory]), %%xmm12\n" /* S message 2, block 2: quad 7 */
        "paddd %%xmm15, %%xmm12\n" /* S message 2, block 2: quad 7 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S message 2, block 2: quad 7 */
        "movq 160(%[digest]), %%xmm0\n" /* C digest 0: rounds 40, 41 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C digest 0: rounds 40, 41 */
        "movdqa %%xmm12, 496(%[memory])\n" /* S message 2, block 2: quad 7 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S message 3, block 2: K + W of quad 8 */
        "movq 416(%[digest]), %%xmm0\n" /* C digest 1: rounds 40, 41 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C digest 1: rounds 40, 41 */
        "paddd %%xmm13, %%xmm15\n" /* S message 3, block 2: K + W of quad 8 */
        "movdqa %%xmm15, 1920(%[next_message])\n" /* S message 3, block 2: K + W of quad 8 */
        "movdqa %%xmm10, %%xmm15\n" /* S message 1, block 2: quad 10 */
        "movq 672(%[digest]), %%xmm0\n" /* C digest 2: rounds 40, 41 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C digest 2: rounds 40, 41 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S message 1, block 2: quad 10 */
        "movdqa 224(%[memory]), %%xmm9\n" /* S message 1, block 2: quad 10 */
        "sha256msg1 240(%[memory]), %%xmm9\n" /* S message 1, block 2: quad 10 */
        "paddd %%xmm15, %%xmm9\n" /* S message 1, block 2: quad 10 */
        "movq 928(%[digest]), %%xmm0\n" /* C digest 3: rounds 40, 41 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C digest 3: rounds 40, 41 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S message 1, block 2: quad 10 */
        "movdqa %%xmm9, 288(%[memory])\n" /* S message 1, block 2: quad 10 */
        "movdqa 224(%[constants]), %%xmm15\n" /* S message 2, block 2: K + W of quad 7 */
        "paddd %%xmm12, %%xmm15\n" /* S message 2, block 2: K + W of quad 7 */
        "movdqa %%xmm15, 1392(%[next_message])\n" /* S message 2, block 2: K + W of quad 7 */
        "movdqa %%xmm13, %%xmm15\n" /* S message 3, block 2: quad 9 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S message 3, block 2: quad 9 */
        "movq 168(%[digest]), %%xmm0\n" /* C digest 0: rounds 42, 43 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C digest 0: rounds 42, 43 */
        "movdqa 720(%[memory]), %%xmm14\n" /* S message 3, block 2: quad 9 */
        "sha256msg1 736(%[memory]), %%xmm14\n" /* S message 3, block 2: quad 9 */
        "movq 424(%[digest]), %%xmm0\n" /* C digest 1: rounds 42, 43 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C digest 1: rounds 42, 43 */
        "paddd %%xmm15, %%xmm14\n" /* S message 3, block 2: quad 9 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S message 3, block 2: quad 9 */
        "movdqa %%xmm14, 784(%[memory])\n" /* S message 3, block 2: quad 9 */
        "movq 680(%[digest]), %%xmm0\n" /* C digest 2: rounds 42, 43 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C digest 2: rounds 42, 43 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S message 1, block 2: K + W of quad 10 */
        "paddd %%xmm9, %%xmm15\n" /* S message 1, block 2: K + W of quad 10 */
        "movdqa %%xmm15, 928(%[next_message])\n" /* S message 1, block 2: K + W of quad 10 */
        "movdqa %%xmm12, %%xmm15\n" /* S message 2, block 2: quad 8 */
        "movq 936(%[digest]), %%xmm0\n" /* C digest 3: rounds 42, 43 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C digest 3: rounds 42, 43 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S message 2, block 2: quad 8 */
        "movdqa 448(%[memory]), %%xmm11\n" /* S message 2, block 2: quad 8 */
        "sha256msg1 464(%[memory]), %%xmm11\n" /* S message 2, block 2: quad 8 */
        "paddd %%xmm15, %%xmm11\n" /* S message 2, block 2: quad 8 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S message 2, block 2: quad 8 */
        "movdqa %%xmm11, 512(%[memory])\n" /* S message 2, block 2: quad 8 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S message 3, block 2: K + W of quad 9 */
        "movq 176(%[digest]), %%xmm0\n" /* C digest 0: rounds 44, 45 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C digest 0: rounds 44, 45 */
        "paddd %%xmm14, %%xmm15\n" /* S message 3, block 2: K + W of quad 9 */
        "movdqa %%xmm15, 1936(%[next_message])\n" /* S message 3, block 2: K + W of quad 9 */
        "movq 432(%[digest]), %%xmm0\n" /* C digest 1: rounds 44, 45 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C digest 1: rounds 44, 45 */
        "movdqa %%xmm9, %%xmm15\n" /* S message 1, block 2: quad 11 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S message 1, block 2: quad 11 */
        "movdqa 240(%[memory]), %%xmm10\n" /* S message 1, block 2: quad 11 */
        "movq 688(%[digest]), %%xmm0\n" /* C digest 2: rounds 44, 45 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C digest 2: rounds 44, 45 */
        "sha256msg1 256(%[memory]), %%xmm10\n" /* S message 1, block 2: quad 11 */
        "paddd %%xmm15, %%xmm10\n" /* S message 1, block 2: quad 11 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S message 1, block 2: quad 11 */
        "movdqa %%xmm10, 304(%[memory])\n" /* S message 1, block 2: quad 11 */
        "movq 944(%[digest]), %%xmm0\n" /* C digest 3: rounds 44, 45 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C digest 3: rounds 44, 45 */
        "movdqa 240(%[constants]), %%xmm15\n" /* S message 2, block 2: K + W of quad 8 */
        "paddd %%xmm11, %%xmm15\n" /* S message 2, block 2: K + W of quad 8 */
        "movdqa %%xmm15, 1408(%[next_message])\n" /* S message 2, block 2: K + W of quad 8 */
        "movdqa %%xmm14, %%xmm15\n" /* S message 3, block 2: quad 10 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S message 3, block 2: quad 10 */
        "movdqa 736(%[memory]), %%xmm13\n" /* S message 3, block 2: quad 10 */
        "sha256msg1 752(%[memory]), %%xmm13\n" /* S message 3, block 2: quad 10 */
        "movq 184(%[digest]), %%xmm0\n" /* C digest 0: rounds 46, 47 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C digest 0: rounds 46, 47 */
        "paddd %%xmm15, %%xmm13\n" /* S message 3, block 2: quad 10 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S message 3, block 2: quad 10 */
        "movq 440(%[digest]), %%xmm0\n" /* C digest 1: rounds 46, 47 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C digest 1: rounds 46, 47 */
        "movdqa %%xmm13, 800(%[memory])\n" /* S message 3, block 2: quad 10 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S message 1, block 2: K + W of quad 11 */
        "paddd %%xmm10, %%xmm15\n" /* S message 1, block 2: K + W of quad 11 */
        "movq 696(%[digest]), %%xmm0\n" /* C digest 2: rounds 46, 47 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C digest 2: rounds 46, 47 */
        "movdqa %%xmm15, 944(%[next_message])\n" /* S message 1, block 2: K + W of quad 11 */
        "movdqa %%xmm11, %%xmm15\n" /* S message 2, block 2: quad 9 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S message 2, block 2: quad 9 */
        "movdqa 464(%[memory]), %%xmm12\n" /* S message 2, block 2: quad 9 */
        "movq 952(%[digest]), %%xmm0\n" /* C digest 3: rounds 46, 47 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C digest 3: rounds 46, 47 */
        "sha256msg1 480(%[memory]), %%xmm12\n" /* S message 2, block 2: quad 9 */
        "paddd %%xmm15, %%xmm12\n" /* S message 2, block 2: quad 9 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S message 2, block 2: quad 9 */
        "movdqa %%xmm12, 528(%[memory])\n" /* S message 2, block 2: quad 9 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S message 3, block 2: K + W of quad 10 */
        "paddd %%xmm13, %%xmm15\n" /* S message 3, block 2: K + W of quad 10 */
        "movdqa %%xmm15, 1952(%[next_message])\n" /* S message 3, block 2: K + W of quad 10 */
        "movq 192(%[digest]), %%xmm0\n" /* C digest 0: rounds 48, 49 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C digest 0: rounds 48, 49 */
        "movdqa %%xmm10, %%xmm15\n" /* S message 1, block 2: quad 12 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S message 1, block 2: quad 12 */
        "movq 448(%[digest]), %%xmm0\n" /* C digest 1: rounds 48, 49 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C digest 1: rounds 48, 49 */
        "movdqa 256(%[memory]), %%xmm9\n" /* S message 1, block 2: quad 12 */
        "sha256msg1 272(%[memory]), %%xmm9\n" /* S message 1, block 2: quad 12 */
        "paddd %%xmm15, %%xmm9\n" /* S message 1, block 2: quad 12 */
        "movq 704(%[digest]), %%xmm0\n" /* C digest 2: rounds 48, 49 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C digest 2: rounds 48, 49 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S message 1, block 2: quad 12 */
        "movdqa %%xmm9, 320(%[memory])\n" /* S message 1, block 2: quad 12 */
        "movdqa 256(%[constants]), %%xmm15\n" /* S message 2, block 2: K + W of quad 9 */
        "paddd %%xmm12, %%xmm15\n" /* S message 2, block 2: K + W of quad 9 */
        "movq 960(%[digest]), %%xmm0\n" /* C digest 3: rounds 48, 49 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C digest 3: rounds 48, 49 */
        "movdqa %%xmm15, 1424(%[next_message])\n" /* S message 2, block 2: K + W of quad 9 */
        "movdqa %%xmm13, %%xmm15\n" /* S message 3, block 2: quad 11 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S message 3, block 2: quad 11 */
        "movdqa 752(%[memory]), %%xmm14\n" /* S message 3, block 2: quad 11 */
        "sha256msg1 768(%[memory]), %%xmm14\n" /* S message 3, block 2: quad 11 */
        "paddd %%xmm15, %%xmm14\n" /* S message 3, block 2: quad 11 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S message 3, block 2: quad 11 */
        "movq 200(%[digest]), %%xmm0\n" /* C digest 0: rounds 50, 51 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C digest 0: rounds 50, 51 */
        "movdqa %%xmm14, 816(%[memory])\n" /* S message 3, block 2: quad 11 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S message 1, block 2: K + W of quad 12 */
        "movq 456(%[digest]), %%xmm0\n" /* C digest 1: rounds 50, 51 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C digest 1: rounds 50, 51 */
        "paddd %%xmm9, %%xmm15\n" /* S message 1, block 2: K + W of quad 12 */
        "movdqa %%xmm15, 960(%[next_message])\n" /* S message 1, block 2: K + W of quad 12 */
        "movdqa %%xmm12, %%xmm15\n" /* S message 2, block 2: quad 10 */
        "movq 712(%[digest]), %%xmm0\n" /* C digest 2: rounds 50, 51 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C digest 2: rounds 50, 51 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S message 2, block 2: quad 10 */
        "movdqa 480(%[memory]), %%xmm11\n" /* S message 2, block 2: quad 10 */
        "sha256msg1 496(%[memory]), %%xmm11\n" /* S message 2, block 2: quad 10 */
        "paddd %%xmm15, %%xmm11\n" /* S message 2, block 2: quad 10 */
        "movq 968(%[digest]), %%xmm0\n" /* C digest 3: rounds 50, 51 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C digest 3: rounds 50, 51 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S message 2, block 2: quad 10 */
        "movdqa %%xmm11, 544(%[memory])\n" /* S message 2, block 2: quad 10 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S message 3, block 2: K + W of quad 11 */
        "paddd %%xmm14, %%xmm15\n" /* S message 3, block 2: K + W of quad 11 */
        "movdqa %%xmm15, 1968(%[next_message])\n" /* S message 3, block 2: K + W of quad 11 */
        "movdqa %%xmm9, %%xmm15\n" /* S message 1, block 2: quad 13 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S message 1, block 2: quad 13 */
        "movq 208(%[digest]), %%xmm0\n" /* C digest 0: rounds 52, 53 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C digest 0: rounds 52, 53 */
        "movdqa 272(%[memory]), %%xmm10\n" /* S message 1, block 2: quad 13 */
        "sha256msg1 288(%[memory]), %%xmm10\n" /* S message 1, block 2: quad 13 */
        "movq 464(%[digest]), %%xmm0\n" /* C digest 1: rounds 52, 53 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C digest 1: rounds 52, 53 */
        "paddd %%xmm15, %%xmm10\n" /* S message 1, block 2: quad 13 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S message 1, block 2: quad 13 */
        "movdqa 272(%[constants]), %%xmm15\n" /* S message 2, block 2: K + W of quad 10 */
        "movq 720(%[digest]), %%xmm0\n" /* C digest 2: rounds 52, 53 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C digest 2: rounds 52, 53 */
        "paddd %%xmm11, %%xmm15\n" /* S message 2, block 2: K + W of quad 10 */
        "movdqa %%xmm15, 1440(%[next_message])\n" /* S message 2, block 2: K + W of quad 10 */
        "movdqa %%xmm14, %%xmm15\n" /* S message 3, block 2: quad 12 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S message 3, block 2: quad 12 */
        "movq 976(%[digest]), %%xmm0\n" /* C digest 3: rounds 52, 53 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C digest 3: rounds 52, 53 */
        "movdqa 768(%[memory]), %%xmm13\n" /* S message 3, block 2: quad 12 */
        "sha256msg1 784(%[memory]), %%xmm13\n" /* S message 3, block 2: quad 12 */
        "paddd %%xmm15, %%xmm13\n" /* S message 3, block 2: quad 12 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S message 3, block 2: quad 12 */
        "movdqa %%xmm13, 832(%[memory])\n" /* S message 3, block 2: quad 12 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S message 1, block 2: K + W of quad 13 */
        "paddd %%xmm10, %%xmm15\n" /* S message 1, block 2: K + W of quad 13 */
        "movq 216(%[digest]), %%xmm0\n" /* C digest 0: rounds 54, 55 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C digest 0: rounds 54, 55 */
        "movdqa %%xmm15, 976(%[next_message])\n" /* S message 1, block 2: K + W of quad 13 */
        "movdqa %%xmm11, %%xmm15\n" /* S message 2, block 2: quad 11 */
        "movq 472(%[digest]), %%xmm0\n" /* C digest 1: rounds 54, 55 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C digest 1: rounds 54, 55 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S message 2, block 2: quad 11 */
        "movdqa 496(%[memory]), %%xmm12\n" /* S message 2, block 2: quad 11 */
        "sha256msg1 512(%[memory]), %%xmm12\n" /* S message 2, block 2: quad 11 */
        "movq 728(%[digest]), %%xmm0\n" /* C digest 2: rounds 54, 55 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C digest 2: rounds 54, 55 */
        "paddd %%xmm15, %%xmm12\n" /* S message 2, block 2: quad 11 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S message 2, block 2: quad 11 */
        "movdqa %%xmm12, 560(%[memory])\n" /* S message 2, block 2: quad 11 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S message 3, block 2: K + W of quad 12 */
        "movq 984(%[digest]), %%xmm0\n" /* C digest 3: rounds 54, 55 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C digest 3: rounds 54, 55 */
        "paddd %%xmm13, %%xmm15\n" /* S message 3, block 2: K + W of quad 12 */
        "movdqa %%xmm15, 1984(%[next_message])\n" /* S message 3, block 2: K + W of quad 12 */
        "movdqa %%xmm10, %%xmm15\n" /* S message 1, block 2: quad 14 */
        "palignr $4, %%xmm9, %%xmm15\n" /* S message 1, block 2: quad 14 */
        "movdqa 288(%[memory]), %%xmm9\n" /* S message 1, block 2: quad 14 */
        "sha256msg1 304(%[memory]), %%xmm9\n" /* S message 1, block 2: quad 14 */
        "paddd %%xmm15, %%xmm9\n" /* S message 1, block 2: quad 14 */
        "movq 224(%[digest]), %%xmm0\n" /* C digest 0: rounds 56, 57 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C digest 0: rounds 56, 57 */
        "sha256msg2 %%xmm10, %%xmm9\n" /* S message 1, block 2: quad 14 */
        "movdqa 288(%[constants]), %%xmm15\n" /* S message 2, block 2: K + W of quad 11 */
        "movq 480(%[digest]), %%xmm0\n" /* C digest 1: rounds 56, 57 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C digest 1: rounds 56, 57 */
        "paddd %%xmm12, %%xmm15\n" /* S message 2, block 2: K + W of quad 11 */
        "movdqa %%xmm15, 1456(%[next_message])\n" /* S message 2, block 2: K + W of quad 11 */
        "movdqa %%xmm13, %%xmm15\n" /* S message 3, block 2: quad 13 */
        "movq 736(%[digest]), %%xmm0\n" /* C digest 2: rounds 56, 57 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C digest 2: rounds 56, 57 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S message 3, block 2: quad 13 */
        "movdqa 784(%[memory]), %%xmm14\n" /* S message 3, block 2: quad 13 */
        "sha256msg1 800(%[memory]), %%xmm14\n" /* S message 3, block 2: quad 13 */
        "paddd %%xmm15, %%xmm14\n" /* S message 3, block 2: quad 13 */
        "movq 992(%[digest]), %%xmm0\n" /* C digest 3: rounds 56, 57 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C digest 3: rounds 56, 57 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S message 3, block 2: quad 13 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S message 1, block 2: K + W of quad 14 */
        "paddd %%xmm9, %%xmm15\n" /* S message 1, block 2: K + W of quad 14 */
        "movdqa %%xmm15, 992(%[next_message])\n" /* S message 1, block 2: K + W of quad 14 */
        "movdqa %%xmm12, %%xmm15\n" /* S message 2, block 2: quad 12 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S message 2, block 2: quad 12 */
        "movdqa 512(%[memory]), %%xmm11\n" /* S message 2, block 2: quad 12 */
        "movq 232(%[digest]), %%xmm0\n" /* C digest 0: rounds 58, 59 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C digest 0: rounds 58, 59 */
        "sha256msg1 528(%[memory]), %%xmm11\n" /* S message 2, block 2: quad 12 */
        "paddd %%xmm15, %%xmm11\n" /* S message 2, block 2: quad 12 */
        "movq 488(%[digest]), %%xmm0\n" /* C digest 1: rounds 58, 59 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C digest 1: rounds 58, 59 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S message 2, block 2: quad 12 */
        "movdqa %%xmm11, 576(%[memory])\n" /* S message 2, block 2: quad 12 */
        "movdqa 320(%[constants]), %%xmm15\n" /* S message 3, block 2: K + W of quad 13 */
        "movq 744(%[digest]), %%xmm0\n" /* C digest 2: rounds 58, 59 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C digest 2: rounds 58, 59 */
        "paddd %%xmm14, %%xmm15\n" /* S message 3, block 2: K + W of quad 13 */
        "movdqa %%xmm15, 2000(%[next_message])\n" /* S message 3, block 2: K + W of quad 13 */
        "movdqa %%xmm9, %%xmm15\n" /* S message 1, block 2: quad 15 */
        "palignr $4, %%xmm10, %%xmm15\n" /* S message 1, block 2: quad 15 */
        "movq 1000(%[digest]), %%xmm0\n" /* C digest 3: rounds 58, 59 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C digest 3: rounds 58, 59 */
        "movdqa 304(%[memory]), %%xmm10\n" /* S message 1, block 2: quad 15 */
        "sha256msg1 320(%[memory]), %%xmm10\n" /* S message 1, block 2: quad 15 */
        "paddd %%xmm15, %%xmm10\n" /* S message 1, block 2: quad 15 */
        "sha256msg2 %%xmm9, %%xmm10\n" /* S message 1, block 2: quad 15 */
        "movdqa 304(%[constants]), %%xmm15\n" /* S message 2, block 2: K + W of quad 12 */
        "paddd %%xmm11, %%xmm15\n" /* S message 2, block 2: K + W of quad 12 */
        "movdqa %%xmm15, 1472(%[next_message])\n" /* S message 2, block 2: K + W of quad 12 */
        "movq 240(%[digest]), %%xmm0\n" /* C digest 0: rounds 60, 61 */
        "sha256rnds2 %%xmm1, %%xmm2\n" /* C digest 0: rounds 60, 61 */
        "movdqa %%xmm14, %%xmm15\n" /* S message 3, block 2: quad 14 */
        "palignr $4, %%xmm13, %%xmm15\n" /* S message 3, block 2: quad 14 */
        "movq 496(%[digest]), %%xmm0\n" /* C digest 1: rounds 60, 61 */
        "sha256rnds2 %%xmm3, %%xmm4\n" /* C digest 1: rounds 60, 61 */
        "movdqa 800(%[memory]), %%xmm13\n" /* S message 3, block 2: quad 14 */
        "sha256msg1 816(%[memory]), %%xmm13\n" /* S message 3, block 2: quad 14 */
        "paddd %%xmm15, %%xmm13\n" /* S message 3, block 2: quad 14 */
        "movq 752(%[digest]), %%xmm0\n" /* C digest 2: rounds 60, 61 */
        "sha256rnds2 %%xmm5, %%xmm6\n" /* C digest 2: rounds 60, 61 */
        "sha256msg2 %%xmm14, %%xmm13\n" /* S message 3, block 2: quad 14 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S message 1, block 2: K + W of quad 15 */
        "paddd %%xmm10, %%xmm15\n" /* S message 1, block 2: K + W of quad 15 */
        "movdqa %%xmm15, 1008(%[next_message])\n" /* S message 1, block 2: K + W of quad 15 */
        "movq 1008(%[digest]), %%xmm0\n" /* C digest 3: rounds 60, 61 */
        "sha256rnds2 %%xmm7, %%xmm8\n" /* C digest 3: rounds 60, 61 */
        "movdqa %%xmm11, %%xmm15\n" /* S message 2, block 2: quad 13 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S message 2, block 2: quad 13 */
        "movdqa 528(%[memory]), %%xmm12\n" /* S message 2, block 2: quad 13 */
        "sha256msg1 544(%[memory]), %%xmm12\n" /* S message 2, block 2: quad 13 */
        "paddd %%xmm15, %%xmm12\n" /* S message 2, block 2: quad 13 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S message 2, block 2: quad 13 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S message 3, block 2: K + W of quad 14 */
        "movq 248(%[digest]), %%xmm0\n" /* C digest 0: rounds 62, 63 */
        "sha256rnds2 %%xmm2, %%xmm1\n" /* C digest 0: rounds 62, 63 */
        "paddd 400(%[constants]), %%xmm1\n" /* C digest 0: end */
        "paddd 416(%[constants]), %%xmm2\n" /* C digest 0: end */
        "movdqa %%xmm1, %%xmm0\n" /* C digest 0: end */
        "punpckhqdq %%xmm2, %%xmm0\n" /* C digest 0: end */
        "punpcklqdq %%xmm2, %%xmm1\n" /* C digest 0: end */
        "pshufb 432(%[constants]), %%xmm0\n" /* C digest 0: end */
        "pshufb 432(%[constants]), %%xmm1\n" /* C digest 0: end */
        "movdqu %%xmm0, 0(%[hashes])\n" /* C digest 0: end */
        "movdqu %%xmm1, 16(%[hashes])\n" /* C digest 0: end */
        "paddd %%xmm13, %%xmm15\n" /* S message 3, block 2: K + W of quad 14 */
        "movdqa %%xmm15, 2016(%[next_message])\n" /* S message 3, block 2: K + W of quad 14 */
        "movq 504(%[digest]), %%xmm0\n" /* C digest 1: rounds 62, 63 */
        "sha256rnds2 %%xmm4, %%xmm3\n" /* C digest 1: rounds 62, 63 */
        "paddd 400(%[constants]), %%xmm3\n" /* C digest 1: end */
        "paddd 416(%[constants]), %%xmm4\n" /* C digest 1: end */
        "movdqa %%xmm3, %%xmm0\n" /* C digest 1: end */
        "punpckhqdq %%xmm4, %%xmm0\n" /* C digest 1: end */
        "punpcklqdq %%xmm4, %%xmm3\n" /* C digest 1: end */
        "pshufb 432(%[constants]), %%xmm0\n" /* C digest 1: end */
        "pshufb 432(%[constants]), %%xmm3\n" /* C digest 1: end */
        "movdqu %%xmm0, 32(%[hashes])\n" /* C digest 1: end */
        "movdqu %%xmm3, 48(%[hashes])\n" /* C digest 1: end */
        "movdqa 320(%[constants]), %%xmm15\n" /* S message 2, block 2: K + W of quad 13 */
        "paddd %%xmm12, %%xmm15\n" /* S message 2, block 2: K + W of quad 13 */
        "movdqa %%xmm15, 1488(%[next_message])\n" /* S message 2, block 2: K + W of quad 13 */
        "movq 760(%[digest]), %%xmm0\n" /* C digest 2: rounds 62, 63 */
        "sha256rnds2 %%xmm6, %%xmm5\n" /* C digest 2: rounds 62, 63 */
        "paddd 400(%[constants]), %%xmm5\n" /* C digest 2: end */
        "paddd 416(%[constants]), %%xmm6\n" /* C digest 2: end */
        "movdqa %%xmm5, %%xmm0\n" /* C digest 2: end */
        "punpckhqdq %%xmm6, %%xmm0\n" /* C digest 2: end */
        "punpcklqdq %%xmm6, %%xmm5\n" /* C digest 2: end */
        "pshufb 432(%[constants]), %%xmm0\n" /* C digest 2: end */
        "pshufb 432(%[constants]), %%xmm5\n" /* C digest 2: end */
        "movdqu %%xmm0, 64(%[hashes])\n" /* C digest 2: end */
        "movdqu %%xmm5, 80(%[hashes])\n" /* C digest 2: end */
        "movdqa %%xmm13, %%xmm15\n" /* S message 3, block 2: quad 15 */
        "palignr $4, %%xmm14, %%xmm15\n" /* S message 3, block 2: quad 15 */
        "movdqa 816(%[memory]), %%xmm14\n" /* S message 3, block 2: quad 15 */
        "sha256msg1 832(%[memory]), %%xmm14\n" /* S message 3, block 2: quad 15 */
        "movq 1016(%[digest]), %%xmm0\n" /* C digest 3: rounds 62, 63 */
        "sha256rnds2 %%xmm8, %%xmm7\n" /* C digest 3: rounds 62, 63 */
        "paddd 400(%[constants]), %%xmm7\n" /* C digest 3: end */
        "paddd 416(%[constants]), %%xmm8\n" /* C digest 3: end */
        "movdqa %%xmm7, %%xmm0\n" /* C digest 3: end */
        "punpckhqdq %%xmm8, %%xmm0\n" /* C digest 3: end */
        "punpcklqdq %%xmm8, %%xmm7\n" /* C digest 3: end */
        "pshufb 432(%[constants]), %%xmm0\n" /* C digest 3: end */
        "pshufb 432(%[constants]), %%xmm7\n" /* C digest 3: end */
        "movdqu %%xmm0, 96(%[hashes])\n" /* C digest 3: end */
        "movdqu %%xmm7, 112(%[hashes])\n" /* C digest 3: end */
        "paddd %%xmm15, %%xmm14\n" /* S message 3, block 2: quad 15 */
        "sha256msg2 %%xmm13, %%xmm14\n" /* S message 3, block 2: quad 15 */
        "movdqa %%xmm12, %%xmm15\n" /* S message 2, block 2: quad 14 */
        "palignr $4, %%xmm11, %%xmm15\n" /* S message 2, block 2: quad 14 */
        "movdqa 544(%[memory]), %%xmm11\n" /* S message 2, block 2: quad 14 */
        "sha256msg1 560(%[memory]), %%xmm11\n" /* S message 2, block 2: quad 14 */
        "paddd %%xmm15, %%xmm11\n" /* S message 2, block 2: quad 14 */
        "sha256msg2 %%xmm12, %%xmm11\n" /* S message 2, block 2: quad 14 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S message 3, block 2: K + W of quad 15 */
        "paddd %%xmm14, %%xmm15\n" /* S message 3, block 2: K + W of quad 15 */
        "movdqa %%xmm15, 2032(%[next_message])\n" /* S message 3, block 2: K + W of quad 15 */
        "movdqa 336(%[constants]), %%xmm15\n" /* S message 2, block 2: K + W of quad 14 */
        "paddd %%xmm11, %%xmm15\n" /* S message 2, block 2: K + W of quad 14 */
        "movdqa %%xmm15, 1504(%[next_message])\n" /* S message 2, block 2: K + W of quad 14 */
        "movdqa %%xmm11, %%xmm15\n" /* S message 2, block 2: quad 15 */
        "palignr $4, %%xmm12, %%xmm15\n" /* S message 2, block 2: quad 15 */
        "movdqa 560(%[memory]), %%xmm12\n" /* S message 2, block 2: quad 15 */
        "sha256msg1 576(%[memory]), %%xmm12\n" /* S message 2, block 2: quad 15 */
        "paddd %%xmm15, %%xmm12\n" /* S message 2, block 2: quad 15 */
        "sha256msg2 %%xmm11, %%xmm12\n" /* S message 2, block 2: quad 15 */
        "movdqa 352(%[constants]), %%xmm15\n" /* S message 2, block 2: K + W of quad 15 */
        "paddd %%xmm12, %%xmm15\n" /* S message 2, block 2: K + W of quad 15 */
        "movdqa %%xmm15, 1520(%[next_message])\n" /* S message 2, block 2: K + W of quad 15 */
        :
        : [memory] "D"(memory), [constants] "S"(constants), [message] "a"(message), [next_message] "c"(next_message), [digest] "d"(digest), [next_digest] "b"(next_digest), [messages] "r"(in_r8), [hashes] "r"(in_r9)
        : "memory", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15");
}

