/* Written by avx512_streams.py, which says what it is: change that. */
/* clang-format off */
#pragma GCC diagnostic ignored "-Woverlength-strings"

enum { GROUP = 48 };

/* What the scan reads and writes: rows of three vectors of words */
struct scan_memory {
    _Alignas(64) uint32_t kw_first[64][48]; /* K + W of the headers' second block, rounds 4 … 63 */
    uint32_t kw_second[61][48]; /* of the second hash, rounds 1 … 60, and word 0 without K */
    uint32_t words[16][48]; /* the last 16 of a schedule */
    uint32_t nonces[48]; /* as message words */
    uint32_t first_nonce;
    uint32_t target_top; /* this and the following are the job's */
    uint32_t w16;
    uint32_t w17;
    uint32_t w18_base;
    uint32_t w19_base;
    uint32_t w31_base;
    uint32_t w32_base;
};
_Static_assert(offsetof(struct scan_memory, kw_first) == 0, "as the assembly has it");
_Static_assert(offsetof(struct scan_memory, kw_second) == 12288, "as the assembly has it");
_Static_assert(offsetof(struct scan_memory, words) == 24000, "as the assembly has it");
_Static_assert(offsetof(struct scan_memory, nonces) == 27072, "as the assembly has it");
_Static_assert(offsetof(struct scan_memory, first_nonce) == 27264, "as the assembly has it");
_Static_assert(offsetof(struct scan_memory, target_top) == 27268, "as the assembly has it");
_Static_assert(offsetof(struct scan_memory, w16) == 27272, "as the assembly has it");
_Static_assert(offsetof(struct scan_memory, w17) == 27276, "as the assembly has it");
_Static_assert(offsetof(struct scan_memory, w18_base) == 27280, "as the assembly has it");
_Static_assert(offsetof(struct scan_memory, w19_base) == 27284, "as the assembly has it");
_Static_assert(offsetof(struct scan_memory, w31_base) == 27288, "as the assembly has it");
_Static_assert(offsetof(struct scan_memory, w32_base) == 27292, "as the assembly has it");

/* What a batch reads and writes: rows of three vectors of words */
struct batch_memory {
    _Alignas(64) uint32_t kw[64][48]; /* K + W of the block at work */
    uint32_t kw_padding[64][48]; /* of the block of padding after a pair */
    uint32_t words[16][48]; /* the last 16 of a schedule */
    uint32_t state[8][48]; /* before the block at work, but for the first */
};
_Static_assert(offsetof(struct batch_memory, kw) == 0, "as the assembly has it");
_Static_assert(offsetof(struct batch_memory, kw_padding) == 12288, "as the assembly has it");
_Static_assert(offsetof(struct batch_memory, words) == 24576, "as the assembly has it");
_Static_assert(offsetof(struct batch_memory, state) == 27648, "as the assembly has it");

static const uint32_t assembly_constants[163] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    0x00000000, 0x00000001, 0x00000002, 0x00000003, 0x00000004, 0x00000005, 0x00000006, 0x00000007,
    0x00000008, 0x00000009, 0x0000000a, 0x0000000b, 0x0000000c, 0x0000000d, 0x0000000e, 0x0000000f,
    0x00010203, 0x04050607, 0x08090a0b, 0x0c0d0e0f, 0x00010203, 0x04050607, 0x08090a0b, 0x0c0d0e0f,
    0x00010203, 0x04050607, 0x08090a0b, 0x0c0d0e0f, 0x00010203, 0x04050607, 0x08090a0b, 0x0c0d0e0f,
    0x80000000, 0x00000280, 0x00a00055, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000,
    0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000,
    0x00000010, 0x00000011, 0x00000012, 0x00000013, 0x00000014, 0x00000015, 0x00000016, 0x00000017,
    0x00000018, 0x00000019, 0x0000001a, 0x0000001b, 0x0000001c, 0x0000001d, 0x0000001e, 0x0000001f,
    0x00000020, 0x00000021, 0x00000022, 0x00000023, 0x00000024, 0x00000025, 0x00000026, 0x00000027,
    0x00000028, 0x00000029, 0x0000002a, 0x0000002b, 0x0000002c, 0x0000002d, 0x0000002e, 0x0000002f,
    0x00a00000, 0x00000100, 0x11002000, 0x00400022, 0xfc08884d, 0x6a09e667, 0xbb67ae85, 0x3c6ef372,
    0x98c7e2a2, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19, 0xa54ff53a, 0xb956c25b, 0xc19bf3f4,
    0x01100000, 0x5807aa98, 0xc19bf274,
};

/* K + W of the second block, rounds 18 … 63, of 48 headers from first_nonce on */
static inline void scan_schedule(struct scan_memory *memory, const uint32_t *constants)
{
    __asm__ volatile(
        ".p2align 6\n"
        "jmp 1f\n"
        ".p2align 12, 0xcc\n"
        "1:\n" /* begin */
        "vpbroadcastd 27264(%[memory]), %%zmm24\n" /* stream 0: nonces */
        "vpaddd 256(%[constants]), %%zmm24, %%zmm25\n" /* stream 0: nonces */
        "vpshufb 320(%[constants]), %%zmm25, %%zmm3\n" /* stream 0: nonces */
        "vmovdqu32 %%zmm3, 27072(%[memory])\n" /* stream 0: nonces */
        "vpbroadcastd 27264(%[memory]), %%zmm26\n" /* stream 1: nonces */
        "vpaddd 448(%[constants]), %%zmm26, %%zmm27\n" /* stream 1: nonces */
        "vpshufb 320(%[constants]), %%zmm27, %%zmm11\n" /* stream 1: nonces */
        "vmovdqu32 %%zmm11, 27136(%[memory])\n" /* stream 1: nonces */
        "vpbroadcastd 27264(%[memory]), %%zmm28\n" /* stream 2: nonces */
        "vpaddd 512(%[constants]), %%zmm28, %%zmm29\n" /* stream 2: nonces */
        "vpshufb 320(%[constants]), %%zmm29, %%zmm19\n" /* stream 2: nonces */
        "vmovdqu32 %%zmm19, 27200(%[memory])\n" /* stream 2: nonces */
        "vpbroadcastd 27276(%[memory]), %%zmm30\n" /* stream 0: word 17 */
        "vmovdqu32 %%zmm30, 24192(%[memory])\n" /* stream 0: word 17 */
        "vpbroadcastd 27276(%[memory]), %%zmm31\n" /* stream 1: word 17 */
        "vmovdqu32 %%zmm31, 24256(%[memory])\n" /* stream 1: word 17 */
        "vpbroadcastd 27276(%[memory]), %%zmm24\n" /* stream 2: word 17 */
        "vmovdqu32 %%zmm24, 24320(%[memory])\n" /* stream 2: word 17 */
        "vprord $7, %%zmm3, %%zmm25\n" /* stream 0: word 18 */
        "vprord $18, %%zmm3, %%zmm26\n" /* stream 0: word 18 */
        "vpsrld $3, %%zmm3, %%zmm27\n" /* stream 0: word 18 */
        "vpternlogd $0x96, %%zmm26, %%zmm27, %%zmm25\n" /* stream 0: word 18 */
        "vpaddd 27280(%[memory])%{1to16%}, %%zmm25, %%zmm2\n" /* stream 0: word 18 */
        "vpaddd 72(%[constants])%{1to16%}, %%zmm2, %%zmm28\n" /* stream 0: word 18 */
        "vmovdqu32 %%zmm28, 3456(%[memory])\n" /* stream 0: word 18 */
        "vmovdqu32 %%zmm2, 24384(%[memory])\n" /* stream 0: word 18 */
        "vprord $7, %%zmm11, %%zmm29\n" /* stream 1: word 18 */
        "vprord $18, %%zmm11, %%zmm30\n" /* stream 1: word 18 */
        "vpsrld $3, %%zmm11, %%zmm31\n" /* stream 1: word 18 */
        "vpternlogd $0x96, %%zmm30, %%zmm31, %%zmm29\n" /* stream 1: word 18 */
        "vpaddd 27280(%[memory])%{1to16%}, %%zmm29, %%zmm10\n" /* stream 1: word 18 */
        "vpaddd 72(%[constants])%{1to16%}, %%zmm10, %%zmm24\n" /* stream 1: word 18 */
        "vmovdqu32 %%zmm24, 3520(%[memory])\n" /* stream 1: word 18 */
        "vmovdqu32 %%zmm10, 24448(%[memory])\n" /* stream 1: word 18 */
        "vprord $7, %%zmm19, %%zmm26\n" /* stream 2: word 18 */
        "vprord $18, %%zmm19, %%zmm27\n" /* stream 2: word 18 */
        "vpsrld $3, %%zmm19, %%zmm25\n" /* stream 2: word 18 */
        "vpternlogd $0x96, %%zmm27, %%zmm25, %%zmm26\n" /* stream 2: word 18 */
        "vpaddd 27280(%[memory])%{1to16%}, %%zmm26, %%zmm18\n" /* stream 2: word 18 */
        "vpaddd 72(%[constants])%{1to16%}, %%zmm18, %%zmm28\n" /* stream 2: word 18 */
        "vmovdqu32 %%zmm28, 3584(%[memory])\n" /* stream 2: word 18 */
        "vmovdqu32 %%zmm18, 24512(%[memory])\n" /* stream 2: word 18 */
        "vpaddd 27284(%[memory])%{1to16%}, %%zmm3, %%zmm3\n" /* stream 0: word 19 */
        "vpaddd 76(%[constants])%{1to16%}, %%zmm3, %%zmm30\n" /* stream 0: word 19 */
        "vmovdqu32 %%zmm30, 3648(%[memory])\n" /* stream 0: word 19 */
        "vmovdqu32 %%zmm3, 24576(%[memory])\n" /* stream 0: word 19 */
        "vpaddd 27284(%[memory])%{1to16%}, %%zmm11, %%zmm11\n" /* stream 1: word 19 */
        "vpaddd 76(%[constants])%{1to16%}, %%zmm11, %%zmm31\n" /* stream 1: word 19 */
        "vmovdqu32 %%zmm31, 3712(%[memory])\n" /* stream 1: word 19 */
        "vmovdqu32 %%zmm11, 24640(%[memory])\n" /* stream 1: word 19 */
        "vpaddd 27284(%[memory])%{1to16%}, %%zmm19, %%zmm19\n" /* stream 2: word 19 */
        "vpaddd 76(%[constants])%{1to16%}, %%zmm19, %%zmm29\n" /* stream 2: word 19 */
        "vmovdqu32 %%zmm29, 3776(%[memory])\n" /* stream 2: word 19 */
        "vmovdqu32 %%zmm19, 24704(%[memory])\n" /* stream 2: word 19 */
        "vprord $17, %%zmm2, %%zmm24\n" /* stream 0: word 20 */
        "vprord $19, %%zmm2, %%zmm27\n" /* stream 0: word 20 */
        "vpsrld $10, %%zmm2, %%zmm25\n" /* stream 0: word 20 */
        "vpternlogd $0x96, %%zmm27, %%zmm25, %%zmm24\n" /* stream 0: word 20 */
        "vpaddd 384(%[constants])%{1to16%}, %%zmm24, %%zmm4\n" /* stream 0: word 20 */
        "vpaddd 80(%[constants])%{1to16%}, %%zmm4, %%zmm26\n" /* stream 0: word 20 */
        "vmovdqu32 %%zmm26, 3840(%[memory])\n" /* stream 0: word 20 */
        "vmovdqu32 %%zmm4, 24768(%[memory])\n" /* stream 0: word 20 */
        "vprord $17, %%zmm10, %%zmm28\n" /* stream 1: word 20 */
        "vprord $19, %%zmm10, %%zmm30\n" /* stream 1: word 20 */
        "vpsrld $10, %%zmm10, %%zmm31\n" /* stream 1: word 20 */
        "vpternlogd $0x96, %%zmm30, %%zmm31, %%zmm28\n" /* stream 1: word 20 */
        "vpaddd 384(%[constants])%{1to16%}, %%zmm28, %%zmm12\n" /* stream 1: word 20 */
        "vpaddd 80(%[constants])%{1to16%}, %%zmm12, %%zmm29\n" /* stream 1: word 20 */
        "vmovdqu32 %%zmm29, 3904(%[memory])\n" /* stream 1: word 20 */
        "vmovdqu32 %%zmm12, 24832(%[memory])\n" /* stream 1: word 20 */
        "vprord $17, %%zmm18, %%zmm27\n" /* stream 2: word 20 */
        "vprord $19, %%zmm18, %%zmm25\n" /* stream 2: word 20 */
        "vpsrld $10, %%zmm18, %%zmm24\n" /* stream 2: word 20 */
        "vpternlogd $0x96, %%zmm25, %%zmm24, %%zmm27\n" /* stream 2: word 20 */
        "vpaddd 384(%[constants])%{1to16%}, %%zmm27, %%zmm20\n" /* stream 2: word 20 */
        "vpaddd 80(%[constants])%{1to16%}, %%zmm20, %%zmm26\n" /* stream 2: word 20 */
        "vmovdqu32 %%zmm26, 3968(%[memory])\n" /* stream 2: word 20 */
        "vmovdqu32 %%zmm20, 24896(%[memory])\n" /* stream 2: word 20 */
        "vprord $17, %%zmm3, %%zmm5\n" /* stream 0: word 21 */
        "vprord $19, %%zmm3, %%zmm30\n" /* stream 0: word 21 */
        "vpsrld $10, %%zmm3, %%zmm31\n" /* stream 0: word 21 */
        "vpternlogd $0x96, %%zmm30, %%zmm31, %%zmm5\n" /* stream 0: word 21 */
        "vpaddd 84(%[constants])%{1to16%}, %%zmm5, %%zmm28\n" /* stream 0: word 21 */
        "vmovdqu32 %%zmm28, 4032(%[memory])\n" /* stream 0: word 21 */
        "vmovdqu32 %%zmm5, 24960(%[memory])\n" /* stream 0: word 21 */
        "vprord $17, %%zmm11, %%zmm13\n" /* stream 1: word 21 */
        "vprord $19, %%zmm11, %%zmm29\n" /* stream 1: word 21 */
        "vpsrld $10, %%zmm11, %%zmm25\n" /* stream 1: word 21 */
        "vpternlogd $0x96, %%zmm29, %%zmm25, %%zmm13\n" /* stream 1: word 21 */
        "vpaddd 84(%[constants])%{1to16%}, %%zmm13, %%zmm24\n" /* stream 1: word 21 */
        "vmovdqu32 %%zmm24, 4096(%[memory])\n" /* stream 1: word 21 */
        "vmovdqu32 %%zmm13, 25024(%[memory])\n" /* stream 1: word 21 */
        "vprord $17, %%zmm19, %%zmm21\n" /* stream 2: word 21 */
        "vprord $19, %%zmm19, %%zmm27\n" /* stream 2: word 21 */
        "vpsrld $10, %%zmm19, %%zmm26\n" /* stream 2: word 21 */
        "vpternlogd $0x96, %%zmm27, %%zmm26, %%zmm21\n" /* stream 2: word 21 */
        "vpaddd 84(%[constants])%{1to16%}, %%zmm21, %%zmm30\n" /* stream 2: word 21 */
        "vmovdqu32 %%zmm30, 4160(%[memory])\n" /* stream 2: word 21 */
        "vmovdqu32 %%zmm21, 25088(%[memory])\n" /* stream 2: word 21 */
        "vprord $17, %%zmm4, %%zmm31\n" /* stream 0: word 22 */
        "vprord $19, %%zmm4, %%zmm28\n" /* stream 0: word 22 */
        "vpsrld $10, %%zmm4, %%zmm29\n" /* stream 0: word 22 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm31\n" /* stream 0: word 22 */
        "vpaddd 388(%[constants])%{1to16%}, %%zmm31, %%zmm6\n" /* stream 0: word 22 */
        "vpaddd 88(%[constants])%{1to16%}, %%zmm6, %%zmm25\n" /* stream 0: word 22 */
        "vmovdqu32 %%zmm25, 4224(%[memory])\n" /* stream 0: word 22 */
        "vmovdqu32 %%zmm6, 25152(%[memory])\n" /* stream 0: word 22 */
        "vprord $17, %%zmm12, %%zmm24\n" /* stream 1: word 22 */
        "vprord $19, %%zmm12, %%zmm27\n" /* stream 1: word 22 */
        "vpsrld $10, %%zmm12, %%zmm26\n" /* stream 1: word 22 */
        "vpternlogd $0x96, %%zmm27, %%zmm26, %%zmm24\n" /* stream 1: word 22 */
        "vpaddd 388(%[constants])%{1to16%}, %%zmm24, %%zmm14\n" /* stream 1: word 22 */
        "vpaddd 88(%[constants])%{1to16%}, %%zmm14, %%zmm30\n" /* stream 1: word 22 */
        "vmovdqu32 %%zmm30, 4288(%[memory])\n" /* stream 1: word 22 */
        "vmovdqu32 %%zmm14, 25216(%[memory])\n" /* stream 1: word 22 */
        "vprord $17, %%zmm20, %%zmm28\n" /* stream 2: word 22 */
        "vprord $19, %%zmm20, %%zmm29\n" /* stream 2: word 22 */
        "vpsrld $10, %%zmm20, %%zmm31\n" /* stream 2: word 22 */
        "vpternlogd $0x96, %%zmm29, %%zmm31, %%zmm28\n" /* stream 2: word 22 */
        "vpaddd 388(%[constants])%{1to16%}, %%zmm28, %%zmm22\n" /* stream 2: word 22 */
        "vpaddd 88(%[constants])%{1to16%}, %%zmm22, %%zmm25\n" /* stream 2: word 22 */
        "vmovdqu32 %%zmm25, 4352(%[memory])\n" /* stream 2: word 22 */
        "vmovdqu32 %%zmm22, 25280(%[memory])\n" /* stream 2: word 22 */
        "vprord $17, %%zmm5, %%zmm27\n" /* stream 0: word 23 */
        "vprord $19, %%zmm5, %%zmm26\n" /* stream 0: word 23 */
        "vpsrld $10, %%zmm5, %%zmm24\n" /* stream 0: word 23 */
        "vpternlogd $0x96, %%zmm26, %%zmm24, %%zmm27\n" /* stream 0: word 23 */
        "vpaddd 27272(%[memory])%{1to16%}, %%zmm27, %%zmm7\n" /* stream 0: word 23 */
        "vpaddd 92(%[constants])%{1to16%}, %%zmm7, %%zmm30\n" /* stream 0: word 23 */
        "vmovdqu32 %%zmm30, 4416(%[memory])\n" /* stream 0: word 23 */
        "vmovdqu32 %%zmm7, 25344(%[memory])\n" /* stream 0: word 23 */
        "vprord $17, %%zmm13, %%zmm29\n" /* stream 1: word 23 */
        "vprord $19, %%zmm13, %%zmm31\n" /* stream 1: word 23 */
        "vpsrld $10, %%zmm13, %%zmm28\n" /* stream 1: word 23 */
        "vpternlogd $0x96, %%zmm31, %%zmm28, %%zmm29\n" /* stream 1: word 23 */
        "vpaddd 27272(%[memory])%{1to16%}, %%zmm29, %%zmm15\n" /* stream 1: word 23 */
        "vpaddd 92(%[constants])%{1to16%}, %%zmm15, %%zmm25\n" /* stream 1: word 23 */
        "vmovdqu32 %%zmm25, 4480(%[memory])\n" /* stream 1: word 23 */
        "vmovdqu32 %%zmm15, 25408(%[memory])\n" /* stream 1: word 23 */
        "vprord $17, %%zmm21, %%zmm26\n" /* stream 2: word 23 */
        "vprord $19, %%zmm21, %%zmm24\n" /* stream 2: word 23 */
        "vpsrld $10, %%zmm21, %%zmm27\n" /* stream 2: word 23 */
        "vpternlogd $0x96, %%zmm24, %%zmm27, %%zmm26\n" /* stream 2: word 23 */
        "vpaddd 27272(%[memory])%{1to16%}, %%zmm26, %%zmm23\n" /* stream 2: word 23 */
        "vpaddd 92(%[constants])%{1to16%}, %%zmm23, %%zmm30\n" /* stream 2: word 23 */
        "vmovdqu32 %%zmm30, 4544(%[memory])\n" /* stream 2: word 23 */
        "vmovdqu32 %%zmm23, 25472(%[memory])\n" /* stream 2: word 23 */
        "vprord $17, %%zmm6, %%zmm31\n" /* stream 0: word 24 */
        "vprord $19, %%zmm6, %%zmm28\n" /* stream 0: word 24 */
        "vpsrld $10, %%zmm6, %%zmm29\n" /* stream 0: word 24 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm31\n" /* stream 0: word 24 */
        "vpaddd 27276(%[memory])%{1to16%}, %%zmm31, %%zmm0\n" /* stream 0: word 24 */
        "vpaddd 96(%[constants])%{1to16%}, %%zmm0, %%zmm25\n" /* stream 0: word 24 */
        "vmovdqu32 %%zmm25, 4608(%[memory])\n" /* stream 0: word 24 */
        "vmovdqu32 %%zmm0, 25536(%[memory])\n" /* stream 0: word 24 */
        "vprord $17, %%zmm14, %%zmm24\n" /* stream 1: word 24 */
        "vprord $19, %%zmm14, %%zmm27\n" /* stream 1: word 24 */
        "vpsrld $10, %%zmm14, %%zmm26\n" /* stream 1: word 24 */
        "vpternlogd $0x96, %%zmm27, %%zmm26, %%zmm24\n" /* stream 1: word 24 */
        "vpaddd 27276(%[memory])%{1to16%}, %%zmm24, %%zmm8\n" /* stream 1: word 24 */
        "vpaddd 96(%[constants])%{1to16%}, %%zmm8, %%zmm30\n" /* stream 1: word 24 */
        "vmovdqu32 %%zmm30, 4672(%[memory])\n" /* stream 1: word 24 */
        "vmovdqu32 %%zmm8, 25600(%[memory])\n" /* stream 1: word 24 */
        "vprord $17, %%zmm22, %%zmm28\n" /* stream 2: word 24 */
        "vprord $19, %%zmm22, %%zmm29\n" /* stream 2: word 24 */
        "vpsrld $10, %%zmm22, %%zmm31\n" /* stream 2: word 24 */
        "vpternlogd $0x96, %%zmm29, %%zmm31, %%zmm28\n" /* stream 2: word 24 */
        "vpaddd 27276(%[memory])%{1to16%}, %%zmm28, %%zmm16\n" /* stream 2: word 24 */
        "vpaddd 96(%[constants])%{1to16%}, %%zmm16, %%zmm25\n" /* stream 2: word 24 */
        "vmovdqu32 %%zmm25, 4736(%[memory])\n" /* stream 2: word 24 */
        "vmovdqu32 %%zmm16, 25664(%[memory])\n" /* stream 2: word 24 */
        "vprord $17, %%zmm7, %%zmm27\n" /* stream 0: word 25 */
        "vprord $19, %%zmm7, %%zmm26\n" /* stream 0: word 25 */
        "vpsrld $10, %%zmm7, %%zmm24\n" /* stream 0: word 25 */
        "vpternlogd $0x96, %%zmm26, %%zmm24, %%zmm27\n" /* stream 0: word 25 */
        "vpaddd %%zmm27, %%zmm2, %%zmm1\n" /* stream 0: word 25 */
        "vpaddd 100(%[constants])%{1to16%}, %%zmm1, %%zmm30\n" /* stream 0: word 25 */
        "vmovdqu32 %%zmm30, 4800(%[memory])\n" /* stream 0: word 25 */
        "vmovdqu32 %%zmm1, 25728(%[memory])\n" /* stream 0: word 25 */
        "vprord $17, %%zmm15, %%zmm29\n" /* stream 1: word 25 */
        "vprord $19, %%zmm15, %%zmm31\n" /* stream 1: word 25 */
        "vpsrld $10, %%zmm15, %%zmm28\n" /* stream 1: word 25 */
        "vpternlogd $0x96, %%zmm31, %%zmm28, %%zmm29\n" /* stream 1: word 25 */
        "vpaddd %%zmm29, %%zmm10, %%zmm9\n" /* stream 1: word 25 */
        "vpaddd 100(%[constants])%{1to16%}, %%zmm9, %%zmm25\n" /* stream 1: word 25 */
        "vmovdqu32 %%zmm25, 4864(%[memory])\n" /* stream 1: word 25 */
        "vmovdqu32 %%zmm9, 25792(%[memory])\n" /* stream 1: word 25 */
        "vprord $17, %%zmm23, %%zmm26\n" /* stream 2: word 25 */
        "vprord $19, %%zmm23, %%zmm24\n" /* stream 2: word 25 */
        "vpsrld $10, %%zmm23, %%zmm27\n" /* stream 2: word 25 */
        "vpternlogd $0x96, %%zmm24, %%zmm27, %%zmm26\n" /* stream 2: word 25 */
        "vpaddd %%zmm26, %%zmm18, %%zmm17\n" /* stream 2: word 25 */
        "vpaddd 100(%[constants])%{1to16%}, %%zmm17, %%zmm30\n" /* stream 2: word 25 */
        "vmovdqu32 %%zmm30, 4928(%[memory])\n" /* stream 2: word 25 */
        "vmovdqu32 %%zmm17, 25856(%[memory])\n" /* stream 2: word 25 */
        "vprord $17, %%zmm0, %%zmm31\n" /* stream 0: word 26 */
        "vprord $19, %%zmm0, %%zmm28\n" /* stream 0: word 26 */
        "vpsrld $10, %%zmm0, %%zmm29\n" /* stream 0: word 26 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm31\n" /* stream 0: word 26 */
        "vpaddd %%zmm31, %%zmm3, %%zmm2\n" /* stream 0: word 26 */
        "vpaddd 104(%[constants])%{1to16%}, %%zmm2, %%zmm25\n" /* stream 0: word 26 */
        "vmovdqu32 %%zmm25, 4992(%[memory])\n" /* stream 0: word 26 */
        "vmovdqu32 %%zmm2, 25920(%[memory])\n" /* stream 0: word 26 */
        "vprord $17, %%zmm8, %%zmm24\n" /* stream 1: word 26 */
        "vprord $19, %%zmm8, %%zmm27\n" /* stream 1: word 26 */
        "vpsrld $10, %%zmm8, %%zmm26\n" /* stream 1: word 26 */
        "vpternlogd $0x96, %%zmm27, %%zmm26, %%zmm24\n" /* stream 1: word 26 */
        "vpaddd %%zmm24, %%zmm11, %%zmm10\n" /* stream 1: word 26 */
        "vpaddd 104(%[constants])%{1to16%}, %%zmm10, %%zmm30\n" /* stream 1: word 26 */
        "vmovdqu32 %%zmm30, 5056(%[memory])\n" /* stream 1: word 26 */
        "vmovdqu32 %%zmm10, 25984(%[memory])\n" /* stream 1: word 26 */
        "vprord $17, %%zmm16, %%zmm28\n" /* stream 2: word 26 */
        "vprord $19, %%zmm16, %%zmm29\n" /* stream 2: word 26 */
        "vpsrld $10, %%zmm16, %%zmm31\n" /* stream 2: word 26 */
        "vpternlogd $0x96, %%zmm29, %%zmm31, %%zmm28\n" /* stream 2: word 26 */
        "vpaddd %%zmm28, %%zmm19, %%zmm18\n" /* stream 2: word 26 */
        "vpaddd 104(%[constants])%{1to16%}, %%zmm18, %%zmm25\n" /* stream 2: word 26 */
        "vmovdqu32 %%zmm25, 5120(%[memory])\n" /* stream 2: word 26 */
        "vmovdqu32 %%zmm18, 26048(%[memory])\n" /* stream 2: word 26 */
        "vprord $17, %%zmm1, %%zmm27\n" /* stream 0: word 27 */
        "vprord $19, %%zmm1, %%zmm26\n" /* stream 0: word 27 */
        "vpsrld $10, %%zmm1, %%zmm24\n" /* stream 0: word 27 */
        "vpternlogd $0x96, %%zmm26, %%zmm24, %%zmm27\n" /* stream 0: word 27 */
        "vpaddd %%zmm27, %%zmm4, %%zmm3\n" /* stream 0: word 27 */
        "vpaddd 108(%[constants])%{1to16%}, %%zmm3, %%zmm30\n" /* stream 0: word 27 */
        "vmovdqu32 %%zmm30, 5184(%[memory])\n" /* stream 0: word 27 */
        "vmovdqu32 %%zmm3, 26112(%[memory])\n" /* stream 0: word 27 */
        "vprord $17, %%zmm9, %%zmm29\n" /* stream 1: word 27 */
        "vprord $19, %%zmm9, %%zmm31\n" /* stream 1: word 27 */
        "vpsrld $10, %%zmm9, %%zmm28\n" /* stream 1: word 27 */
        "vpternlogd $0x96, %%zmm31, %%zmm28, %%zmm29\n" /* stream 1: word 27 */
        "vpaddd %%zmm29, %%zmm12, %%zmm11\n" /* stream 1: word 27 */
        "vpaddd 108(%[constants])%{1to16%}, %%zmm11, %%zmm25\n" /* stream 1: word 27 */
        "vmovdqu32 %%zmm25, 5248(%[memory])\n" /* stream 1: word 27 */
        "vmovdqu32 %%zmm11, 26176(%[memory])\n" /* stream 1: word 27 */
        "vprord $17, %%zmm17, %%zmm26\n" /* stream 2: word 27 */
        "vprord $19, %%zmm17, %%zmm24\n" /* stream 2: word 27 */
        "vpsrld $10, %%zmm17, %%zmm27\n" /* stream 2: word 27 */
        "vpternlogd $0x96, %%zmm24, %%zmm27, %%zmm26\n" /* stream 2: word 27 */
        "vpaddd %%zmm26, %%zmm20, %%zmm19\n" /* stream 2: word 27 */
        "vpaddd 108(%[constants])%{1to16%}, %%zmm19, %%zmm30\n" /* stream 2: word 27 */
        "vmovdqu32 %%zmm30, 5312(%[memory])\n" /* stream 2: word 27 */
        "vmovdqu32 %%zmm19, 26240(%[memory])\n" /* stream 2: word 27 */
        "vprord $17, %%zmm2, %%zmm31\n" /* stream 0: word 28 */
        "vprord $19, %%zmm2, %%zmm28\n" /* stream 0: word 28 */
        "vpsrld $10, %%zmm2, %%zmm29\n" /* stream 0: word 28 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm31\n" /* stream 0: word 28 */
        "vpaddd %%zmm31, %%zmm5, %%zmm4\n" /* stream 0: word 28 */
        "vpaddd 112(%[constants])%{1to16%}, %%zmm4, %%zmm25\n" /* stream 0: word 28 */
        "vmovdqu32 %%zmm25, 5376(%[memory])\n" /* stream 0: word 28 */
        "vmovdqu32 %%zmm4, 26304(%[memory])\n" /* stream 0: word 28 */
        "vprord $17, %%zmm10, %%zmm24\n" /* stream 1: word 28 */
        "vprord $19, %%zmm10, %%zmm27\n" /* stream 1: word 28 */
        "vpsrld $10, %%zmm10, %%zmm26\n" /* stream 1: word 28 */
        "vpternlogd $0x96, %%zmm27, %%zmm26, %%zmm24\n" /* stream 1: word 28 */
        "vpaddd %%zmm24, %%zmm13, %%zmm12\n" /* stream 1: word 28 */
        "vpaddd 112(%[constants])%{1to16%}, %%zmm12, %%zmm30\n" /* stream 1: word 28 */
        "vmovdqu32 %%zmm30, 5440(%[memory])\n" /* stream 1: word 28 */
        "vmovdqu32 %%zmm12, 26368(%[memory])\n" /* stream 1: word 28 */
        "vprord $17, %%zmm18, %%zmm28\n" /* stream 2: word 28 */
        "vprord $19, %%zmm18, %%zmm29\n" /* stream 2: word 28 */
        "vpsrld $10, %%zmm18, %%zmm31\n" /* stream 2: word 28 */
        "vpternlogd $0x96, %%zmm29, %%zmm31, %%zmm28\n" /* stream 2: word 28 */
        "vpaddd %%zmm28, %%zmm21, %%zmm20\n" /* stream 2: word 28 */
        "vpaddd 112(%[constants])%{1to16%}, %%zmm20, %%zmm25\n" /* stream 2: word 28 */
        "vmovdqu32 %%zmm25, 5504(%[memory])\n" /* stream 2: word 28 */
        "vmovdqu32 %%zmm20, 26432(%[memory])\n" /* stream 2: word 28 */
        "vprord $17, %%zmm3, %%zmm27\n" /* stream 0: word 29 */
        "vprord $19, %%zmm3, %%zmm26\n" /* stream 0: word 29 */
        "vpsrld $10, %%zmm3, %%zmm24\n" /* stream 0: word 29 */
        "vpternlogd $0x96, %%zmm26, %%zmm24, %%zmm27\n" /* stream 0: word 29 */
        "vpaddd %%zmm27, %%zmm6, %%zmm5\n" /* stream 0: word 29 */
        "vpaddd 116(%[constants])%{1to16%}, %%zmm5, %%zmm30\n" /* stream 0: word 29 */
        "vmovdqu32 %%zmm30, 5568(%[memory])\n" /* stream 0: word 29 */
        "vmovdqu32 %%zmm5, 26496(%[memory])\n" /* stream 0: word 29 */
        "vprord $17, %%zmm11, %%zmm29\n" /* stream 1: word 29 */
        "vprord $19, %%zmm11, %%zmm31\n" /* stream 1: word 29 */
        "vpsrld $10, %%zmm11, %%zmm28\n" /* stream 1: word 29 */
        "vpternlogd $0x96, %%zmm31, %%zmm28, %%zmm29\n" /* stream 1: word 29 */
        "vpaddd %%zmm29, %%zmm14, %%zmm13\n" /* stream 1: word 29 */
        "vpaddd 116(%[constants])%{1to16%}, %%zmm13, %%zmm25\n" /* stream 1: word 29 */
        "vmovdqu32 %%zmm25, 5632(%[memory])\n" /* stream 1: word 29 */
        "vmovdqu32 %%zmm13, 26560(%[memory])\n" /* stream 1: word 29 */
        "vprord $17, %%zmm19, %%zmm26\n" /* stream 2: word 29 */
        "vprord $19, %%zmm19, %%zmm24\n" /* stream 2: word 29 */
        "vpsrld $10, %%zmm19, %%zmm27\n" /* stream 2: word 29 */
        "vpternlogd $0x96, %%zmm24, %%zmm27, %%zmm26\n" /* stream 2: word 29 */
        "vpaddd %%zmm26, %%zmm22, %%zmm21\n" /* stream 2: word 29 */
        "vpaddd 116(%[constants])%{1to16%}, %%zmm21, %%zmm30\n" /* stream 2: word 29 */
        "vmovdqu32 %%zmm30, 5696(%[memory])\n" /* stream 2: word 29 */
        "vmovdqu32 %%zmm21, 26624(%[memory])\n" /* stream 2: word 29 */
        "vpaddd 392(%[constants])%{1to16%}, %%zmm7, %%zmm31\n" /* stream 0: word 30 */
        "vprord $17, %%zmm4, %%zmm28\n" /* stream 0: word 30 */
        "vprord $19, %%zmm4, %%zmm29\n" /* stream 0: word 30 */
        "vpsrld $10, %%zmm4, %%zmm25\n" /* stream 0: word 30 */
        "vpternlogd $0x96, %%zmm29, %%zmm25, %%zmm28\n" /* stream 0: word 30 */
        "vpaddd %%zmm28, %%zmm31, %%zmm6\n" /* stream 0: word 30 */
        "vpaddd 120(%[constants])%{1to16%}, %%zmm6, %%zmm24\n" /* stream 0: word 30 */
        "vmovdqu32 %%zmm24, 5760(%[memory])\n" /* stream 0: word 30 */
        "vmovdqu32 %%zmm6, 26688(%[memory])\n" /* stream 0: word 30 */
        "vpaddd 392(%[constants])%{1to16%}, %%zmm15, %%zmm27\n" /* stream 1: word 30 */
        "vprord $17, %%zmm12, %%zmm26\n" /* stream 1: word 30 */
        "vprord $19, %%zmm12, %%zmm30\n" /* stream 1: word 30 */
        "vpsrld $10, %%zmm12, %%zmm29\n" /* stream 1: word 30 */
        "vpternlogd $0x96, %%zmm30, %%zmm29, %%zmm26\n" /* stream 1: word 30 */
        "vpaddd %%zmm26, %%zmm27, %%zmm14\n" /* stream 1: word 30 */
        "vpaddd 120(%[constants])%{1to16%}, %%zmm14, %%zmm25\n" /* stream 1: word 30 */
        "vmovdqu32 %%zmm25, 5824(%[memory])\n" /* stream 1: word 30 */
        "vmovdqu32 %%zmm14, 26752(%[memory])\n" /* stream 1: word 30 */
        "vpaddd 392(%[constants])%{1to16%}, %%zmm23, %%zmm28\n" /* stream 2: word 30 */
        "vprord $17, %%zmm20, %%zmm31\n" /* stream 2: word 30 */
        "vprord $19, %%zmm20, %%zmm24\n" /* stream 2: word 30 */
        "vpsrld $10, %%zmm20, %%zmm30\n" /* stream 2: word 30 */
        "vpternlogd $0x96, %%zmm24, %%zmm30, %%zmm31\n" /* stream 2: word 30 */
        "vpaddd %%zmm31, %%zmm28, %%zmm22\n" /* stream 2: word 30 */
        "vpaddd 120(%[constants])%{1to16%}, %%zmm22, %%zmm29\n" /* stream 2: word 30 */
        "vmovdqu32 %%zmm29, 5888(%[memory])\n" /* stream 2: word 30 */
        "vmovdqu32 %%zmm22, 26816(%[memory])\n" /* stream 2: word 30 */
        "vpaddd 27288(%[memory])%{1to16%}, %%zmm0, %%zmm26\n" /* stream 0: word 31 */
        "vprord $17, %%zmm5, %%zmm27\n" /* stream 0: word 31 */
        "vprord $19, %%zmm5, %%zmm25\n" /* stream 0: word 31 */
        "vpsrld $10, %%zmm5, %%zmm24\n" /* stream 0: word 31 */
        "vpternlogd $0x96, %%zmm25, %%zmm24, %%zmm27\n" /* stream 0: word 31 */
        "vpaddd %%zmm27, %%zmm26, %%zmm7\n" /* stream 0: word 31 */
        "vpaddd 124(%[constants])%{1to16%}, %%zmm7, %%zmm30\n" /* stream 0: word 31 */
        "vmovdqu32 %%zmm30, 5952(%[memory])\n" /* stream 0: word 31 */
        "vmovdqu32 %%zmm7, 26880(%[memory])\n" /* stream 0: word 31 */
        "vpaddd 27288(%[memory])%{1to16%}, %%zmm8, %%zmm31\n" /* stream 1: word 31 */
        "vprord $17, %%zmm13, %%zmm28\n" /* stream 1: word 31 */
        "vprord $19, %%zmm13, %%zmm29\n" /* stream 1: word 31 */
        "vpsrld $10, %%zmm13, %%zmm25\n" /* stream 1: word 31 */
        "vpternlogd $0x96, %%zmm29, %%zmm25, %%zmm28\n" /* stream 1: word 31 */
        "vpaddd %%zmm28, %%zmm31, %%zmm15\n" /* stream 1: word 31 */
        "vpaddd 124(%[constants])%{1to16%}, %%zmm15, %%zmm24\n" /* stream 1: word 31 */
        "vmovdqu32 %%zmm24, 6016(%[memory])\n" /* stream 1: word 31 */
        "vmovdqu32 %%zmm15, 26944(%[memory])\n" /* stream 1: word 31 */
        "vpaddd 27288(%[memory])%{1to16%}, %%zmm16, %%zmm27\n" /* stream 2: word 31 */
        "vprord $17, %%zmm21, %%zmm26\n" /* stream 2: word 31 */
        "vprord $19, %%zmm21, %%zmm30\n" /* stream 2: word 31 */
        "vpsrld $10, %%zmm21, %%zmm29\n" /* stream 2: word 31 */
        "vpternlogd $0x96, %%zmm30, %%zmm29, %%zmm26\n" /* stream 2: word 31 */
        "vpaddd %%zmm26, %%zmm27, %%zmm23\n" /* stream 2: word 31 */
        "vpaddd 124(%[constants])%{1to16%}, %%zmm23, %%zmm25\n" /* stream 2: word 31 */
        "vmovdqu32 %%zmm25, 6080(%[memory])\n" /* stream 2: word 31 */
        "vmovdqu32 %%zmm23, 27008(%[memory])\n" /* stream 2: word 31 */
        "vpaddd 27292(%[memory])%{1to16%}, %%zmm1, %%zmm28\n" /* stream 0: word 32 */
        "vprord $17, %%zmm6, %%zmm31\n" /* stream 0: word 32 */
        "vprord $19, %%zmm6, %%zmm24\n" /* stream 0: word 32 */
        "vpsrld $10, %%zmm6, %%zmm30\n" /* stream 0: word 32 */
        "vpternlogd $0x96, %%zmm24, %%zmm30, %%zmm31\n" /* stream 0: word 32 */
        "vpaddd %%zmm31, %%zmm28, %%zmm0\n" /* stream 0: word 32 */
        "vpaddd 128(%[constants])%{1to16%}, %%zmm0, %%zmm29\n" /* stream 0: word 32 */
        "vmovdqu32 %%zmm29, 6144(%[memory])\n" /* stream 0: word 32 */
        "vmovdqu32 %%zmm0, 24000(%[memory])\n" /* stream 0: word 32 */
        "vpaddd 27292(%[memory])%{1to16%}, %%zmm9, %%zmm26\n" /* stream 1: word 32 */
        "vprord $17, %%zmm14, %%zmm27\n" /* stream 1: word 32 */
        "vprord $19, %%zmm14, %%zmm25\n" /* stream 1: word 32 */
        "vpsrld $10, %%zmm14, %%zmm24\n" /* stream 1: word 32 */
        "vpternlogd $0x96, %%zmm25, %%zmm24, %%zmm27\n" /* stream 1: word 32 */
        "vpaddd %%zmm27, %%zmm26, %%zmm8\n" /* stream 1: word 32 */
        "vpaddd 128(%[constants])%{1to16%}, %%zmm8, %%zmm30\n" /* stream 1: word 32 */
        "vmovdqu32 %%zmm30, 6208(%[memory])\n" /* stream 1: word 32 */
        "vmovdqu32 %%zmm8, 24064(%[memory])\n" /* stream 1: word 32 */
        "vpaddd 27292(%[memory])%{1to16%}, %%zmm17, %%zmm31\n" /* stream 2: word 32 */
        "vprord $17, %%zmm22, %%zmm28\n" /* stream 2: word 32 */
        "vprord $19, %%zmm22, %%zmm29\n" /* stream 2: word 32 */
        "vpsrld $10, %%zmm22, %%zmm25\n" /* stream 2: word 32 */
        "vpternlogd $0x96, %%zmm29, %%zmm25, %%zmm28\n" /* stream 2: word 32 */
        "vpaddd %%zmm28, %%zmm31, %%zmm16\n" /* stream 2: word 32 */
        "vpaddd 128(%[constants])%{1to16%}, %%zmm16, %%zmm24\n" /* stream 2: word 32 */
        "vmovdqu32 %%zmm24, 6272(%[memory])\n" /* stream 2: word 32 */
        "vmovdqu32 %%zmm16, 24128(%[memory])\n" /* stream 2: word 32 */
        "leaq 6144(%[memory]), %%r8\n" /* cursors */
        "leaq 12288(%[memory]), %%r9\n" /* cursors */
        "leaq 128(%[constants]), %%r10\n" /* cursors */
        "leaq 24000(%[memory]), %%r11\n" /* cursors */
        "leaq 25536(%[memory]), %%rdx\n" /* cursors */
        "jmp 3f\n"
        ".p2align 12, 0xcc\n"
        "2:\n" /* words_turn */
        "vmovdqu32 320(%%r11), %%zmm1\n" /* stream 2: word 0 of 8 */
        "vmovdqu32 192(%%r11), %%zmm2\n" /* stream 0: word 0 of 8 */
        "vprord $18, %%zmm2, %%zmm3\n" /* stream 0: word 0 of 8 */
        "vprord $7, %%zmm2, %%zmm4\n" /* stream 0: word 0 of 8 */
        "vmovdqu32 256(%%r11), %%zmm5\n" /* stream 1: word 0 of 8 */
        "vprord $18, %%zmm5, %%zmm6\n" /* stream 1: word 0 of 8 */
        "vprord $7, %%zmm5, %%zmm9\n" /* stream 1: word 0 of 8 */
        "vprord $18, %%zmm1, %%zmm10\n" /* stream 2: word 0 of 8 */
        "vprord $7, %%zmm1, %%zmm11\n" /* stream 2: word 0 of 8 */
        "vprord $19, %%zmm8, %%zmm12\n" /* stream 1: word 0 of 8 */
        "vprord $17, %%zmm8, %%zmm13\n" /* stream 1: word 0 of 8 */
        "vprord $19, %%zmm0, %%zmm14\n" /* stream 0: word 0 of 8 */
        "vprord $19, %%zmm16, %%zmm17\n" /* stream 2: word 0 of 8 */
        "vprord $17, %%zmm16, %%zmm18\n" /* stream 2: word 0 of 8 */
        "vprord $17, %%zmm0, %%zmm19\n" /* stream 0: word 0 of 8 */
        "vpsrld $3, %%zmm2, %%zmm20\n" /* stream 0: word 0 of 8 */
        "vpsrld $3, %%zmm5, %%zmm21\n" /* stream 1: word 0 of 8 */
        "vpternlogd $0x96, %%zmm6, %%zmm21, %%zmm9\n" /* stream 1: word 0 of 8 */
        "vpternlogd $0x96, %%zmm3, %%zmm20, %%zmm4\n" /* stream 0: word 0 of 8 */
        "vpaddd 0(%%r11), %%zmm4, %%zmm4\n" /* stream 0: word 0 of 8 */
        "vpsrld $10, %%zmm0, %%zmm22\n" /* stream 0: word 0 of 8 */
        "vpsrld $3, %%zmm1, %%zmm24\n" /* stream 2: word 0 of 8 */
        "vpaddd 192(%%rdx), %%zmm4, %%zmm4\n" /* stream 0: word 0 of 8 */
        "vpternlogd $0x96, %%zmm14, %%zmm22, %%zmm19\n" /* stream 0: word 0 of 8 */
        "vpaddd %%zmm19, %%zmm4, %%zmm0\n" /* stream 0: word 0 of 8 */
        "vmovdqu32 %%zmm0, 0(%%r11)\n" /* stream 0: word 0 of 8 */
        "vpaddd 0(%%r10)%{1to16%}, %%zmm0, %%zmm25\n" /* stream 0: word 0 of 8 */
        "vpternlogd $0x96, %%zmm10, %%zmm24, %%zmm11\n" /* stream 2: word 0 of 8 */
        "vmovdqu32 %%zmm25, 0(%%r8)\n" /* stream 0: word 0 of 8 */
        "vpaddd 64(%%r11), %%zmm9, %%zmm9\n" /* stream 1: word 0 of 8 */
        "vpsrld $10, %%zmm8, %%zmm26\n" /* stream 1: word 0 of 8 */
        "vpaddd 256(%%rdx), %%zmm9, %%zmm9\n" /* stream 1: word 0 of 8 */
        "vpternlogd $0x96, %%zmm12, %%zmm26, %%zmm13\n" /* stream 1: word 0 of 8 */
        "vpaddd %%zmm13, %%zmm9, %%zmm8\n" /* stream 1: word 0 of 8 */
        "vmovdqu32 %%zmm8, 64(%%r11)\n" /* stream 1: word 0 of 8 */
        "vpaddd 0(%%r10)%{1to16%}, %%zmm8, %%zmm27\n" /* stream 1: word 0 of 8 */
        "vpaddd 128(%%r11), %%zmm11, %%zmm11\n" /* stream 2: word 0 of 8 */
        "vmovdqu32 %%zmm27, 64(%%r8)\n" /* stream 1: word 0 of 8 */
        "vpsrld $10, %%zmm16, %%zmm28\n" /* stream 2: word 0 of 8 */
        "vpaddd 320(%%rdx), %%zmm11, %%zmm11\n" /* stream 2: word 0 of 8 */
        "vpternlogd $0x96, %%zmm17, %%zmm28, %%zmm18\n" /* stream 2: word 0 of 8 */
        "vpaddd %%zmm18, %%zmm11, %%zmm16\n" /* stream 2: word 0 of 8 */
        "vmovdqu32 %%zmm16, 128(%%r11)\n" /* stream 2: word 0 of 8 */
        "vpaddd 0(%%r10)%{1to16%}, %%zmm16, %%zmm29\n" /* stream 2: word 0 of 8 */
        "vmovdqu32 %%zmm29, 128(%%r8)\n" /* stream 2: word 0 of 8 */
        "3:\n" /* words */
        "vmovdqu32 512(%%r11), %%zmm30\n" /* stream 2: word 1 of 8 */
        "vmovdqu32 384(%%r11), %%zmm31\n" /* stream 0: word 1 of 8 */
        "vprord $18, %%zmm31, %%zmm2\n" /* stream 0: word 1 of 8 */
        "vprord $7, %%zmm31, %%zmm5\n" /* stream 0: word 1 of 8 */
        "vmovdqu32 448(%%r11), %%zmm6\n" /* stream 1: word 1 of 8 */
        "vprord $18, %%zmm6, %%zmm21\n" /* stream 1: word 1 of 8 */
        "vprord $7, %%zmm6, %%zmm3\n" /* stream 1: word 1 of 8 */
        "vprord $18, %%zmm30, %%zmm20\n" /* stream 2: word 1 of 8 */
        "vprord $7, %%zmm30, %%zmm1\n" /* stream 2: word 1 of 8 */
        "vprord $19, %%zmm15, %%zmm14\n" /* stream 1: word 1 of 8 */
        "vprord $17, %%zmm15, %%zmm22\n" /* stream 1: word 1 of 8 */
        "vprord $19, %%zmm7, %%zmm19\n" /* stream 0: word 1 of 8 */
        "vprord $19, %%zmm23, %%zmm4\n" /* stream 2: word 1 of 8 */
        "vprord $17, %%zmm23, %%zmm10\n" /* stream 2: word 1 of 8 */
        "vprord $17, %%zmm7, %%zmm24\n" /* stream 0: word 1 of 8 */
        "vpsrld $3, %%zmm31, %%zmm25\n" /* stream 0: word 1 of 8 */
        "vpsrld $3, %%zmm6, %%zmm12\n" /* stream 1: word 1 of 8 */
        "vpternlogd $0x96, %%zmm21, %%zmm12, %%zmm3\n" /* stream 1: word 1 of 8 */
        "vpternlogd $0x96, %%zmm2, %%zmm25, %%zmm5\n" /* stream 0: word 1 of 8 */
        "vpaddd 192(%%r11), %%zmm5, %%zmm5\n" /* stream 0: word 1 of 8 */
        "vpsrld $10, %%zmm7, %%zmm26\n" /* stream 0: word 1 of 8 */
        "vpsrld $3, %%zmm30, %%zmm13\n" /* stream 2: word 1 of 8 */
        "vpaddd 384(%%rdx), %%zmm5, %%zmm5\n" /* stream 0: word 1 of 8 */
        "vpternlogd $0x96, %%zmm19, %%zmm26, %%zmm24\n" /* stream 0: word 1 of 8 */
        "vpaddd %%zmm24, %%zmm5, %%zmm7\n" /* stream 0: word 1 of 8 */
        "vmovdqu32 %%zmm7, 192(%%r11)\n" /* stream 0: word 1 of 8 */
        "vpaddd 4(%%r10)%{1to16%}, %%zmm7, %%zmm9\n" /* stream 0: word 1 of 8 */
        "vpternlogd $0x96, %%zmm20, %%zmm13, %%zmm1\n" /* stream 2: word 1 of 8 */
        "vmovdqu32 %%zmm9, 192(%%r8)\n" /* stream 0: word 1 of 8 */
        "vpaddd 256(%%r11), %%zmm3, %%zmm3\n" /* stream 1: word 1 of 8 */
        "vpsrld $10, %%zmm15, %%zmm27\n" /* stream 1: word 1 of 8 */
        "vpaddd 448(%%rdx), %%zmm3, %%zmm3\n" /* stream 1: word 1 of 8 */
        "vpternlogd $0x96, %%zmm14, %%zmm27, %%zmm22\n" /* stream 1: word 1 of 8 */
        "vpaddd %%zmm22, %%zmm3, %%zmm15\n" /* stream 1: word 1 of 8 */
        "vmovdqu32 %%zmm15, 256(%%r11)\n" /* stream 1: word 1 of 8 */
        "vpaddd 4(%%r10)%{1to16%}, %%zmm15, %%zmm17\n" /* stream 1: word 1 of 8 */
        "vpaddd 320(%%r11), %%zmm1, %%zmm1\n" /* stream 2: word 1 of 8 */
        "vmovdqu32 %%zmm17, 256(%%r8)\n" /* stream 1: word 1 of 8 */
        "vpsrld $10, %%zmm23, %%zmm28\n" /* stream 2: word 1 of 8 */
        "vpaddd 512(%%rdx), %%zmm1, %%zmm1\n" /* stream 2: word 1 of 8 */
        "vpternlogd $0x96, %%zmm4, %%zmm28, %%zmm10\n" /* stream 2: word 1 of 8 */
        "vpaddd %%zmm10, %%zmm1, %%zmm23\n" /* stream 2: word 1 of 8 */
        "vmovdqu32 %%zmm23, 320(%%r11)\n" /* stream 2: word 1 of 8 */
        "vpaddd 4(%%r10)%{1to16%}, %%zmm23, %%zmm18\n" /* stream 2: word 1 of 8 */
        "vmovdqu32 %%zmm18, 320(%%r8)\n" /* stream 2: word 1 of 8 */
        "vmovdqu32 704(%%r11), %%zmm11\n" /* stream 2: word 2 of 8 */
        "vmovdqu32 576(%%r11), %%zmm29\n" /* stream 0: word 2 of 8 */
        "vprord $18, %%zmm29, %%zmm31\n" /* stream 0: word 2 of 8 */
        "vprord $7, %%zmm29, %%zmm6\n" /* stream 0: word 2 of 8 */
        "vmovdqu32 640(%%r11), %%zmm21\n" /* stream 1: word 2 of 8 */
        "vprord $18, %%zmm21, %%zmm12\n" /* stream 1: word 2 of 8 */
        "vprord $7, %%zmm21, %%zmm2\n" /* stream 1: word 2 of 8 */
        "vprord $18, %%zmm11, %%zmm25\n" /* stream 2: word 2 of 8 */
        "vprord $7, %%zmm11, %%zmm30\n" /* stream 2: word 2 of 8 */
        "vprord $19, %%zmm8, %%zmm19\n" /* stream 1: word 2 of 8 */
        "vprord $17, %%zmm8, %%zmm26\n" /* stream 1: word 2 of 8 */
        "vprord $19, %%zmm0, %%zmm24\n" /* stream 0: word 2 of 8 */
        "vprord $19, %%zmm16, %%zmm5\n" /* stream 2: word 2 of 8 */
        "vprord $17, %%zmm16, %%zmm20\n" /* stream 2: word 2 of 8 */
        "vprord $17, %%zmm0, %%zmm13\n" /* stream 0: word 2 of 8 */
        "vpsrld $3, %%zmm29, %%zmm9\n" /* stream 0: word 2 of 8 */
        "vpsrld $3, %%zmm21, %%zmm14\n" /* stream 1: word 2 of 8 */
        "vpternlogd $0x96, %%zmm12, %%zmm14, %%zmm2\n" /* stream 1: word 2 of 8 */
        "vpternlogd $0x96, %%zmm31, %%zmm9, %%zmm6\n" /* stream 0: word 2 of 8 */
        "vpaddd 384(%%r11), %%zmm6, %%zmm6\n" /* stream 0: word 2 of 8 */
        "vpsrld $10, %%zmm0, %%zmm27\n" /* stream 0: word 2 of 8 */
        "vpsrld $3, %%zmm11, %%zmm22\n" /* stream 2: word 2 of 8 */
        "vpaddd 576(%%rdx), %%zmm6, %%zmm6\n" /* stream 0: word 2 of 8 */
        "vpternlogd $0x96, %%zmm24, %%zmm27, %%zmm13\n" /* stream 0: word 2 of 8 */
        "vpaddd %%zmm13, %%zmm6, %%zmm0\n" /* stream 0: word 2 of 8 */
        "vmovdqu32 %%zmm0, 384(%%r11)\n" /* stream 0: word 2 of 8 */
        "vpaddd 8(%%r10)%{1to16%}, %%zmm0, %%zmm3\n" /* stream 0: word 2 of 8 */
        "vpternlogd $0x96, %%zmm25, %%zmm22, %%zmm30\n" /* stream 2: word 2 of 8 */
        "vmovdqu32 %%zmm3, 384(%%r8)\n" /* stream 0: word 2 of 8 */
        "vpaddd 448(%%r11), %%zmm2, %%zmm2\n" /* stream 1: word 2 of 8 */
        "vpsrld $10, %%zmm8, %%zmm17\n" /* stream 1: word 2 of 8 */
        "vpaddd 640(%%rdx), %%zmm2, %%zmm2\n" /* stream 1: word 2 of 8 */
        "vpternlogd $0x96, %%zmm19, %%zmm17, %%zmm26\n" /* stream 1: word 2 of 8 */
        "vpaddd %%zmm26, %%zmm2, %%zmm8\n" /* stream 1: word 2 of 8 */
        "vmovdqu32 %%zmm8, 448(%%r11)\n" /* stream 1: word 2 of 8 */
        "vpaddd 8(%%r10)%{1to16%}, %%zmm8, %%zmm4\n" /* stream 1: word 2 of 8 */
        "vpaddd 512(%%r11), %%zmm30, %%zmm30\n" /* stream 2: word 2 of 8 */
        "vmovdqu32 %%zmm4, 448(%%r8)\n" /* stream 1: word 2 of 8 */
        "vpsrld $10, %%zmm16, %%zmm28\n" /* stream 2: word 2 of 8 */
        "vpaddd 704(%%rdx), %%zmm30, %%zmm30\n" /* stream 2: word 2 of 8 */
        "vpternlogd $0x96, %%zmm5, %%zmm28, %%zmm20\n" /* stream 2: word 2 of 8 */
        "vpaddd %%zmm20, %%zmm30, %%zmm16\n" /* stream 2: word 2 of 8 */
        "vmovdqu32 %%zmm16, 512(%%r11)\n" /* stream 2: word 2 of 8 */
        "vpaddd 8(%%r10)%{1to16%}, %%zmm16, %%zmm10\n" /* stream 2: word 2 of 8 */
        "vmovdqu32 %%zmm10, 512(%%r8)\n" /* stream 2: word 2 of 8 */
        "vmovdqu32 896(%%r11), %%zmm1\n" /* stream 2: word 3 of 8 */
        "vmovdqu32 768(%%r11), %%zmm18\n" /* stream 0: word 3 of 8 */
        "vprord $18, %%zmm18, %%zmm29\n" /* stream 0: word 3 of 8 */
        "vprord $7, %%zmm18, %%zmm21\n" /* stream 0: word 3 of 8 */
        "vmovdqu32 832(%%r11), %%zmm12\n" /* stream 1: word 3 of 8 */
        "vprord $18, %%zmm12, %%zmm14\n" /* stream 1: word 3 of 8 */
        "vprord $7, %%zmm12, %%zmm31\n" /* stream 1: word 3 of 8 */
        "vprord $18, %%zmm1, %%zmm9\n" /* stream 2: word 3 of 8 */
        "vprord $7, %%zmm1, %%zmm11\n" /* stream 2: word 3 of 8 */
        "vprord $19, %%zmm15, %%zmm24\n" /* stream 1: word 3 of 8 */
        "vprord $17, %%zmm15, %%zmm27\n" /* stream 1: word 3 of 8 */
        "vprord $19, %%zmm7, %%zmm13\n" /* stream 0: word 3 of 8 */
        "vprord $19, %%zmm23, %%zmm6\n" /* stream 2: word 3 of 8 */
        "vprord $17, %%zmm23, %%zmm25\n" /* stream 2: word 3 of 8 */
        "vprord $17, %%zmm7, %%zmm22\n" /* stream 0: word 3 of 8 */
        "vpsrld $3, %%zmm18, %%zmm3\n" /* stream 0: word 3 of 8 */
        "vpsrld $3, %%zmm12, %%zmm19\n" /* stream 1: word 3 of 8 */
        "vpternlogd $0x96, %%zmm14, %%zmm19, %%zmm31\n" /* stream 1: word 3 of 8 */
        "vpternlogd $0x96, %%zmm29, %%zmm3, %%zmm21\n" /* stream 0: word 3 of 8 */
        "vpaddd 576(%%r11), %%zmm21, %%zmm21\n" /* stream 0: word 3 of 8 */
        "vpsrld $10, %%zmm7, %%zmm17\n" /* stream 0: word 3 of 8 */
        "vpsrld $3, %%zmm1, %%zmm26\n" /* stream 2: word 3 of 8 */
        "vpaddd 768(%%rdx), %%zmm21, %%zmm21\n" /* stream 0: word 3 of 8 */
        "vpternlogd $0x96, %%zmm13, %%zmm17, %%zmm22\n" /* stream 0: word 3 of 8 */
        "vpaddd %%zmm22, %%zmm21, %%zmm7\n" /* stream 0: word 3 of 8 */
        "vmovdqu32 %%zmm7, 576(%%r11)\n" /* stream 0: word 3 of 8 */
        "vpaddd 12(%%r10)%{1to16%}, %%zmm7, %%zmm2\n" /* stream 0: word 3 of 8 */
        "vpternlogd $0x96, %%zmm9, %%zmm26, %%zmm11\n" /* stream 2: word 3 of 8 */
        "vmovdqu32 %%zmm2, 576(%%r8)\n" /* stream 0: word 3 of 8 */
        "vpaddd 640(%%r11), %%zmm31, %%zmm31\n" /* stream 1: word 3 of 8 */
        "vpsrld $10, %%zmm15, %%zmm4\n" /* stream 1: word 3 of 8 */
        "vpaddd 832(%%rdx), %%zmm31, %%zmm31\n" /* stream 1: word 3 of 8 */
        "vpternlogd $0x96, %%zmm24, %%zmm4, %%zmm27\n" /* stream 1: word 3 of 8 */
        "vpaddd %%zmm27, %%zmm31, %%zmm15\n" /* stream 1: word 3 of 8 */
        "vmovdqu32 %%zmm15, 640(%%r11)\n" /* stream 1: word 3 of 8 */
        "vpaddd 12(%%r10)%{1to16%}, %%zmm15, %%zmm5\n" /* stream 1: word 3 of 8 */
        "vpaddd 704(%%r11), %%zmm11, %%zmm11\n" /* stream 2: word 3 of 8 */
        "vmovdqu32 %%zmm5, 640(%%r8)\n" /* stream 1: word 3 of 8 */
        "vpsrld $10, %%zmm23, %%zmm28\n" /* stream 2: word 3 of 8 */
        "vpaddd 896(%%rdx), %%zmm11, %%zmm11\n" /* stream 2: word 3 of 8 */
        "vpternlogd $0x96, %%zmm6, %%zmm28, %%zmm25\n" /* stream 2: word 3 of 8 */
        "vpaddd %%zmm25, %%zmm11, %%zmm23\n" /* stream 2: word 3 of 8 */
        "vmovdqu32 %%zmm23, 704(%%r11)\n" /* stream 2: word 3 of 8 */
        "vpaddd 12(%%r10)%{1to16%}, %%zmm23, %%zmm20\n" /* stream 2: word 3 of 8 */
        "vmovdqu32 %%zmm20, 704(%%r8)\n" /* stream 2: word 3 of 8 */
        "vmovdqu32 1088(%%r11), %%zmm30\n" /* stream 2: word 4 of 8 */
        "vmovdqu32 960(%%r11), %%zmm10\n" /* stream 0: word 4 of 8 */
        "vprord $18, %%zmm10, %%zmm18\n" /* stream 0: word 4 of 8 */
        "vprord $7, %%zmm10, %%zmm12\n" /* stream 0: word 4 of 8 */
        "vmovdqu32 1024(%%r11), %%zmm14\n" /* stream 1: word 4 of 8 */
        "vprord $18, %%zmm14, %%zmm19\n" /* stream 1: word 4 of 8 */
        "vprord $7, %%zmm14, %%zmm29\n" /* stream 1: word 4 of 8 */
        "vprord $18, %%zmm30, %%zmm3\n" /* stream 2: word 4 of 8 */
        "vprord $7, %%zmm30, %%zmm1\n" /* stream 2: word 4 of 8 */
        "vprord $19, %%zmm8, %%zmm13\n" /* stream 1: word 4 of 8 */
        "vprord $17, %%zmm8, %%zmm17\n" /* stream 1: word 4 of 8 */
        "vprord $19, %%zmm0, %%zmm22\n" /* stream 0: word 4 of 8 */
        "vprord $19, %%zmm16, %%zmm21\n" /* stream 2: word 4 of 8 */
        "vprord $17, %%zmm16, %%zmm9\n" /* stream 2: word 4 of 8 */
        "vprord $17, %%zmm0, %%zmm26\n" /* stream 0: word 4 of 8 */
        "vpsrld $3, %%zmm10, %%zmm2\n" /* stream 0: word 4 of 8 */
        "vpsrld $3, %%zmm14, %%zmm24\n" /* stream 1: word 4 of 8 */
        "vpternlogd $0x96, %%zmm19, %%zmm24, %%zmm29\n" /* stream 1: word 4 of 8 */
        "vpternlogd $0x96, %%zmm18, %%zmm2, %%zmm12\n" /* stream 0: word 4 of 8 */
        "vpaddd 768(%%r11), %%zmm12, %%zmm12\n" /* stream 0: word 4 of 8 */
        "vpsrld $10, %%zmm0, %%zmm4\n" /* stream 0: word 4 of 8 */
        "vpsrld $3, %%zmm30, %%zmm27\n" /* stream 2: word 4 of 8 */
        "vpaddd 960(%%rdx), %%zmm12, %%zmm12\n" /* stream 0: word 4 of 8 */
        "vpternlogd $0x96, %%zmm22, %%zmm4, %%zmm26\n" /* stream 0: word 4 of 8 */
        "vpaddd %%zmm26, %%zmm12, %%zmm0\n" /* stream 0: word 4 of 8 */
        "vmovdqu32 %%zmm0, 768(%%r11)\n" /* stream 0: word 4 of 8 */
        "vpaddd 16(%%r10)%{1to16%}, %%zmm0, %%zmm31\n" /* stream 0: word 4 of 8 */
        "vpternlogd $0x96, %%zmm3, %%zmm27, %%zmm1\n" /* stream 2: word 4 of 8 */
        "vmovdqu32 %%zmm31, 768(%%r8)\n" /* stream 0: word 4 of 8 */
        "vpaddd 832(%%r11), %%zmm29, %%zmm29\n" /* stream 1: word 4 of 8 */
        "vpsrld $10, %%zmm8, %%zmm5\n" /* stream 1: word 4 of 8 */
        "vpaddd 1024(%%rdx), %%zmm29, %%zmm29\n" /* stream 1: word 4 of 8 */
        "vpternlogd $0x96, %%zmm13, %%zmm5, %%zmm17\n" /* stream 1: word 4 of 8 */
        "vpaddd %%zmm17, %%zmm29, %%zmm8\n" /* stream 1: word 4 of 8 */
        "vmovdqu32 %%zmm8, 832(%%r11)\n" /* stream 1: word 4 of 8 */
        "vpaddd 16(%%r10)%{1to16%}, %%zmm8, %%zmm6\n" /* stream 1: word 4 of 8 */
        "vpaddd 896(%%r11), %%zmm1, %%zmm1\n" /* stream 2: word 4 of 8 */
        "vmovdqu32 %%zmm6, 832(%%r8)\n" /* stream 1: word 4 of 8 */
        "vpsrld $10, %%zmm16, %%zmm28\n" /* stream 2: word 4 of 8 */
        "vpaddd 1088(%%rdx), %%zmm1, %%zmm1\n" /* stream 2: word 4 of 8 */
        "vpternlogd $0x96, %%zmm21, %%zmm28, %%zmm9\n" /* stream 2: word 4 of 8 */
        "vpaddd %%zmm9, %%zmm1, %%zmm16\n" /* stream 2: word 4 of 8 */
        "vmovdqu32 %%zmm16, 896(%%r11)\n" /* stream 2: word 4 of 8 */
        "vpaddd 16(%%r10)%{1to16%}, %%zmm16, %%zmm25\n" /* stream 2: word 4 of 8 */
        "vmovdqu32 %%zmm25, 896(%%r8)\n" /* stream 2: word 4 of 8 */
        "vmovdqu32 1280(%%r11), %%zmm11\n" /* stream 2: word 5 of 8 */
        "vmovdqu32 1152(%%r11), %%zmm20\n" /* stream 0: word 5 of 8 */
        "vprord $18, %%zmm20, %%zmm10\n" /* stream 0: word 5 of 8 */
        "vprord $7, %%zmm20, %%zmm14\n" /* stream 0: word 5 of 8 */
        "vmovdqu32 1216(%%r11), %%zmm19\n" /* stream 1: word 5 of 8 */
        "vprord $18, %%zmm19, %%zmm24\n" /* stream 1: word 5 of 8 */
        "vprord $7, %%zmm19, %%zmm18\n" /* stream 1: word 5 of 8 */
        "vprord $18, %%zmm11, %%zmm2\n" /* stream 2: word 5 of 8 */
        "vprord $7, %%zmm11, %%zmm30\n" /* stream 2: word 5 of 8 */
        "vprord $19, %%zmm15, %%zmm22\n" /* stream 1: word 5 of 8 */
        "vprord $17, %%zmm15, %%zmm4\n" /* stream 1: word 5 of 8 */
        "vprord $19, %%zmm7, %%zmm26\n" /* stream 0: word 5 of 8 */
        "vprord $19, %%zmm23, %%zmm12\n" /* stream 2: word 5 of 8 */
        "vprord $17, %%zmm23, %%zmm3\n" /* stream 2: word 5 of 8 */
        "vprord $17, %%zmm7, %%zmm27\n" /* stream 0: word 5 of 8 */
        "vpsrld $3, %%zmm20, %%zmm31\n" /* stream 0: word 5 of 8 */
        "vpsrld $3, %%zmm19, %%zmm13\n" /* stream 1: word 5 of 8 */
        "vpternlogd $0x96, %%zmm24, %%zmm13, %%zmm18\n" /* stream 1: word 5 of 8 */
        "vpternlogd $0x96, %%zmm10, %%zmm31, %%zmm14\n" /* stream 0: word 5 of 8 */
        "vpaddd 960(%%r11), %%zmm14, %%zmm14\n" /* stream 0: word 5 of 8 */
        "vpsrld $10, %%zmm7, %%zmm5\n" /* stream 0: word 5 of 8 */
        "vpsrld $3, %%zmm11, %%zmm17\n" /* stream 2: word 5 of 8 */
        "vpaddd 1152(%%rdx), %%zmm14, %%zmm14\n" /* stream 0: word 5 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm5, %%zmm27\n" /* stream 0: word 5 of 8 */
        "vpaddd %%zmm27, %%zmm14, %%zmm7\n" /* stream 0: word 5 of 8 */
        "vmovdqu32 %%zmm7, 960(%%r11)\n" /* stream 0: word 5 of 8 */
        "vpaddd 20(%%r10)%{1to16%}, %%zmm7, %%zmm29\n" /* stream 0: word 5 of 8 */
        "vpternlogd $0x96, %%zmm2, %%zmm17, %%zmm30\n" /* stream 2: word 5 of 8 */
        "vmovdqu32 %%zmm29, 960(%%r8)\n" /* stream 0: word 5 of 8 */
        "vpaddd 1024(%%r11), %%zmm18, %%zmm18\n" /* stream 1: word 5 of 8 */
        "vpsrld $10, %%zmm15, %%zmm6\n" /* stream 1: word 5 of 8 */
        "vpaddd 1216(%%rdx), %%zmm18, %%zmm18\n" /* stream 1: word 5 of 8 */
        "vpternlogd $0x96, %%zmm22, %%zmm6, %%zmm4\n" /* stream 1: word 5 of 8 */
        "vpaddd %%zmm4, %%zmm18, %%zmm15\n" /* stream 1: word 5 of 8 */
        "vmovdqu32 %%zmm15, 1024(%%r11)\n" /* stream 1: word 5 of 8 */
        "vpaddd 20(%%r10)%{1to16%}, %%zmm15, %%zmm21\n" /* stream 1: word 5 of 8 */
        "vpaddd 1088(%%r11), %%zmm30, %%zmm30\n" /* stream 2: word 5 of 8 */
        "vmovdqu32 %%zmm21, 1024(%%r8)\n" /* stream 1: word 5 of 8 */
        "vpsrld $10, %%zmm23, %%zmm28\n" /* stream 2: word 5 of 8 */
        "vpaddd 1280(%%rdx), %%zmm30, %%zmm30\n" /* stream 2: word 5 of 8 */
        "vpternlogd $0x96, %%zmm12, %%zmm28, %%zmm3\n" /* stream 2: word 5 of 8 */
        "vpaddd %%zmm3, %%zmm30, %%zmm23\n" /* stream 2: word 5 of 8 */
        "vmovdqu32 %%zmm23, 1088(%%r11)\n" /* stream 2: word 5 of 8 */
        "vpaddd 20(%%r10)%{1to16%}, %%zmm23, %%zmm9\n" /* stream 2: word 5 of 8 */
        "vmovdqu32 %%zmm9, 1088(%%r8)\n" /* stream 2: word 5 of 8 */
        "vmovdqu32 1472(%%r11), %%zmm1\n" /* stream 2: word 6 of 8 */
        "vmovdqu32 1344(%%r11), %%zmm25\n" /* stream 0: word 6 of 8 */
        "vprord $18, %%zmm25, %%zmm20\n" /* stream 0: word 6 of 8 */
        "vprord $7, %%zmm25, %%zmm19\n" /* stream 0: word 6 of 8 */
        "vmovdqu32 1408(%%r11), %%zmm24\n" /* stream 1: word 6 of 8 */
        "vprord $18, %%zmm24, %%zmm13\n" /* stream 1: word 6 of 8 */
        "vprord $7, %%zmm24, %%zmm10\n" /* stream 1: word 6 of 8 */
        "vprord $18, %%zmm1, %%zmm31\n" /* stream 2: word 6 of 8 */
        "vprord $7, %%zmm1, %%zmm11\n" /* stream 2: word 6 of 8 */
        "vprord $19, %%zmm8, %%zmm26\n" /* stream 1: word 6 of 8 */
        "vprord $17, %%zmm8, %%zmm5\n" /* stream 1: word 6 of 8 */
        "vprord $19, %%zmm0, %%zmm27\n" /* stream 0: word 6 of 8 */
        "vprord $19, %%zmm16, %%zmm14\n" /* stream 2: word 6 of 8 */
        "vprord $17, %%zmm16, %%zmm2\n" /* stream 2: word 6 of 8 */
        "vprord $17, %%zmm0, %%zmm17\n" /* stream 0: word 6 of 8 */
        "vpsrld $3, %%zmm25, %%zmm29\n" /* stream 0: word 6 of 8 */
        "vpsrld $3, %%zmm24, %%zmm22\n" /* stream 1: word 6 of 8 */
        "vpternlogd $0x96, %%zmm13, %%zmm22, %%zmm10\n" /* stream 1: word 6 of 8 */
        "vpternlogd $0x96, %%zmm20, %%zmm29, %%zmm19\n" /* stream 0: word 6 of 8 */
        "vpaddd 1152(%%r11), %%zmm19, %%zmm19\n" /* stream 0: word 6 of 8 */
        "vpsrld $10, %%zmm0, %%zmm6\n" /* stream 0: word 6 of 8 */
        "vpsrld $3, %%zmm1, %%zmm4\n" /* stream 2: word 6 of 8 */
        "vpaddd 1344(%%rdx), %%zmm19, %%zmm19\n" /* stream 0: word 6 of 8 */
        "vpternlogd $0x96, %%zmm27, %%zmm6, %%zmm17\n" /* stream 0: word 6 of 8 */
        "vpaddd %%zmm17, %%zmm19, %%zmm0\n" /* stream 0: word 6 of 8 */
        "vmovdqu32 %%zmm0, 1152(%%r11)\n" /* stream 0: word 6 of 8 */
        "vpaddd 24(%%r10)%{1to16%}, %%zmm0, %%zmm18\n" /* stream 0: word 6 of 8 */
        "vpternlogd $0x96, %%zmm31, %%zmm4, %%zmm11\n" /* stream 2: word 6 of 8 */
        "vmovdqu32 %%zmm18, 1152(%%r8)\n" /* stream 0: word 6 of 8 */
        "vpaddd 1216(%%r11), %%zmm10, %%zmm10\n" /* stream 1: word 6 of 8 */
        "vpsrld $10, %%zmm8, %%zmm21\n" /* stream 1: word 6 of 8 */
        "vpaddd 1408(%%rdx), %%zmm10, %%zmm10\n" /* stream 1: word 6 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm21, %%zmm5\n" /* stream 1: word 6 of 8 */
        "vpaddd %%zmm5, %%zmm10, %%zmm8\n" /* stream 1: word 6 of 8 */
        "vmovdqu32 %%zmm8, 1216(%%r11)\n" /* stream 1: word 6 of 8 */
        "vpaddd 24(%%r10)%{1to16%}, %%zmm8, %%zmm12\n" /* stream 1: word 6 of 8 */
        "vpaddd 1280(%%r11), %%zmm11, %%zmm11\n" /* stream 2: word 6 of 8 */
        "vmovdqu32 %%zmm12, 1216(%%r8)\n" /* stream 1: word 6 of 8 */
        "vpsrld $10, %%zmm16, %%zmm28\n" /* stream 2: word 6 of 8 */
        "vpaddd 1472(%%rdx), %%zmm11, %%zmm11\n" /* stream 2: word 6 of 8 */
        "vpternlogd $0x96, %%zmm14, %%zmm28, %%zmm2\n" /* stream 2: word 6 of 8 */
        "vpaddd %%zmm2, %%zmm11, %%zmm16\n" /* stream 2: word 6 of 8 */
        "vmovdqu32 %%zmm16, 1280(%%r11)\n" /* stream 2: word 6 of 8 */
        "vpaddd 24(%%r10)%{1to16%}, %%zmm16, %%zmm3\n" /* stream 2: word 6 of 8 */
        "vmovdqu32 %%zmm3, 1280(%%r8)\n" /* stream 2: word 6 of 8 */
        "vmovdqu32 128(%%rdx), %%zmm30\n" /* stream 2: word 7 of 8 */
        "vmovdqu32 0(%%rdx), %%zmm9\n" /* stream 0: word 7 of 8 */
        "vprord $18, %%zmm9, %%zmm25\n" /* stream 0: word 7 of 8 */
        "vprord $7, %%zmm9, %%zmm24\n" /* stream 0: word 7 of 8 */
        "vmovdqu32 64(%%rdx), %%zmm13\n" /* stream 1: word 7 of 8 */
        "vprord $18, %%zmm13, %%zmm22\n" /* stream 1: word 7 of 8 */
        "vprord $7, %%zmm13, %%zmm20\n" /* stream 1: word 7 of 8 */
        "vprord $18, %%zmm30, %%zmm29\n" /* stream 2: word 7 of 8 */
        "vprord $7, %%zmm30, %%zmm1\n" /* stream 2: word 7 of 8 */
        "vprord $19, %%zmm15, %%zmm27\n" /* stream 1: word 7 of 8 */
        "vprord $17, %%zmm15, %%zmm6\n" /* stream 1: word 7 of 8 */
        "vprord $19, %%zmm7, %%zmm17\n" /* stream 0: word 7 of 8 */
        "vprord $19, %%zmm23, %%zmm19\n" /* stream 2: word 7 of 8 */
        "vprord $17, %%zmm23, %%zmm31\n" /* stream 2: word 7 of 8 */
        "vprord $17, %%zmm7, %%zmm4\n" /* stream 0: word 7 of 8 */
        "vpsrld $3, %%zmm9, %%zmm18\n" /* stream 0: word 7 of 8 */
        "vpsrld $3, %%zmm13, %%zmm26\n" /* stream 1: word 7 of 8 */
        "vpternlogd $0x96, %%zmm22, %%zmm26, %%zmm20\n" /* stream 1: word 7 of 8 */
        "vpternlogd $0x96, %%zmm25, %%zmm18, %%zmm24\n" /* stream 0: word 7 of 8 */
        "vpaddd 1344(%%r11), %%zmm24, %%zmm24\n" /* stream 0: word 7 of 8 */
        "vpsrld $10, %%zmm7, %%zmm21\n" /* stream 0: word 7 of 8 */
        "vpsrld $3, %%zmm30, %%zmm5\n" /* stream 2: word 7 of 8 */
        "vpaddd 0(%%r11), %%zmm24, %%zmm24\n" /* stream 0: word 7 of 8 */
        "vpternlogd $0x96, %%zmm17, %%zmm21, %%zmm4\n" /* stream 0: word 7 of 8 */
        "vpaddd %%zmm4, %%zmm24, %%zmm7\n" /* stream 0: word 7 of 8 */
        "vmovdqu32 %%zmm7, 1344(%%r11)\n" /* stream 0: word 7 of 8 */
        "vpaddd 28(%%r10)%{1to16%}, %%zmm7, %%zmm10\n" /* stream 0: word 7 of 8 */
        "vpternlogd $0x96, %%zmm29, %%zmm5, %%zmm1\n" /* stream 2: word 7 of 8 */
        "vmovdqu32 %%zmm10, 1344(%%r8)\n" /* stream 0: word 7 of 8 */
        "vpaddd 1408(%%r11), %%zmm20, %%zmm20\n" /* stream 1: word 7 of 8 */
        "vpsrld $10, %%zmm15, %%zmm12\n" /* stream 1: word 7 of 8 */
        "vpaddd 64(%%r11), %%zmm20, %%zmm20\n" /* stream 1: word 7 of 8 */
        "vpternlogd $0x96, %%zmm27, %%zmm12, %%zmm6\n" /* stream 1: word 7 of 8 */
        "vpaddd %%zmm6, %%zmm20, %%zmm15\n" /* stream 1: word 7 of 8 */
        "vmovdqu32 %%zmm15, 1408(%%r11)\n" /* stream 1: word 7 of 8 */
        "vpaddd 28(%%r10)%{1to16%}, %%zmm15, %%zmm14\n" /* stream 1: word 7 of 8 */
        "vpaddd 1472(%%r11), %%zmm1, %%zmm1\n" /* stream 2: word 7 of 8 */
        "vmovdqu32 %%zmm14, 1408(%%r8)\n" /* stream 1: word 7 of 8 */
        "vpsrld $10, %%zmm23, %%zmm28\n" /* stream 2: word 7 of 8 */
        "vpaddd 128(%%r11), %%zmm1, %%zmm1\n" /* stream 2: word 7 of 8 */
        "vpternlogd $0x96, %%zmm19, %%zmm28, %%zmm31\n" /* stream 2: word 7 of 8 */
        "vpaddd %%zmm31, %%zmm1, %%zmm23\n" /* stream 2: word 7 of 8 */
        "vmovdqu32 %%zmm23, 1472(%%r11)\n" /* stream 2: word 7 of 8 */
        "vpaddd 28(%%r10)%{1to16%}, %%zmm23, %%zmm2\n" /* stream 2: word 7 of 8 */
        "vmovdqu32 %%zmm2, 1472(%%r8)\n" /* stream 2: word 7 of 8 */
        "movq %%r11, %%r12\n" /* words */
        "movq %%rdx, %%r11\n" /* words */
        "movq %%r12, %%rdx\n" /* words */
        "addq $32, %%r10\n" /* words */
        "addq $1536, %%r8\n" /* words */
        "cmpq %%r9, %%r8\n" /* words */
        "jne 2b\n" /* words */
        :
        : [memory] "D"(memory), [constants] "S"(constants)
        : "memory", "cc", "r8", "r9", "r10", "r11", "r12", "rdx", "rbx", "k1", "k2", "k3", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15", "xmm16", "xmm17", "xmm18", "xmm19", "xmm20", "xmm21", "xmm22", "xmm23", "xmm24", "xmm25", "xmm26", "xmm27", "xmm28", "xmm29", "xmm30", "xmm31");
}

/* A version with these nonces. In passed, three vectors of bits: those whose hash has a top word up to target_top */
static inline void scan_version(struct scan_memory *memory, const uint32_t *constants, const struct dsha256i_job_version *version, uint16_t *passed)
{
    __asm__ volatile(
        ".p2align 6\n"
        "jmp 1f\n"
        ".p2align 12, 0xcc\n"
        "1:\n" /* begin */
        "vpbroadcastd 32(%[version]), %%zmm31\n" /* state after round 3 */
        "vpaddd 27072(%[memory]), %%zmm31, %%zmm4\n" /* state after round 3 */
        "vpaddd 27136(%[memory]), %%zmm31, %%zmm12\n" /* state after round 3 */
        "vpaddd 27200(%[memory]), %%zmm31, %%zmm20\n" /* state after round 3 */
        "vpbroadcastd 36(%[version]), %%zmm5\n" /* state after round 3 */
        "vmovdqa64 %%zmm5, %%zmm13\n" /* state after round 3 */
        "vmovdqa64 %%zmm5, %%zmm21\n" /* state after round 3 */
        "vpbroadcastd 40(%[version]), %%zmm6\n" /* state after round 3 */
        "vmovdqa64 %%zmm6, %%zmm14\n" /* state after round 3 */
        "vmovdqa64 %%zmm6, %%zmm22\n" /* state after round 3 */
        "vpbroadcastd 44(%[version]), %%zmm7\n" /* state after round 3 */
        "vmovdqa64 %%zmm7, %%zmm15\n" /* state after round 3 */
        "vmovdqa64 %%zmm7, %%zmm23\n" /* state after round 3 */
        "vpbroadcastd 48(%[version]), %%zmm31\n" /* state after round 3 */
        "vpaddd 27072(%[memory]), %%zmm31, %%zmm0\n" /* state after round 3 */
        "vpaddd 27136(%[memory]), %%zmm31, %%zmm8\n" /* state after round 3 */
        "vpaddd 27200(%[memory]), %%zmm31, %%zmm16\n" /* state after round 3 */
        "vpbroadcastd 52(%[version]), %%zmm1\n" /* state after round 3 */
        "vmovdqa64 %%zmm1, %%zmm9\n" /* state after round 3 */
        "vmovdqa64 %%zmm1, %%zmm17\n" /* state after round 3 */
        "vpbroadcastd 56(%[version]), %%zmm2\n" /* state after round 3 */
        "vmovdqa64 %%zmm2, %%zmm10\n" /* state after round 3 */
        "vmovdqa64 %%zmm2, %%zmm18\n" /* state after round 3 */
        "vpbroadcastd 60(%[version]), %%zmm3\n" /* state after round 3 */
        "vmovdqa64 %%zmm3, %%zmm11\n" /* state after round 3 */
        "vmovdqa64 %%zmm3, %%zmm19\n" /* state after round 3 */
        "movl $1, %%ebx\n"
        "leaq 0(%[memory]), %%r8\n" /* cursors */
        "leaq 12288(%[memory]), %%r9\n" /* cursors */
        "jmp 3f\n"
        ".p2align 12, 0xcc\n"
        "2:\n" /* rounds */
        "vprord $25, %%zmm4, %%zmm24\n" /* stream 0: round 0 of 8 */
        "vprord $11, %%zmm4, %%zmm25\n" /* stream 0: round 0 of 8 */
        "vpaddd 0(%%r8), %%zmm7, %%zmm7\n" /* stream 0: round 0 of 8 */
        "vprord $6, %%zmm4, %%zmm26\n" /* stream 0: round 0 of 8 */
        "vprord $25, %%zmm12, %%zmm27\n" /* stream 1: round 0 of 8 */
        "vprord $11, %%zmm12, %%zmm28\n" /* stream 1: round 0 of 8 */
        "vpaddd 64(%%r8), %%zmm15, %%zmm15\n" /* stream 1: round 0 of 8 */
        "vmovdqa64 %%zmm4, %%zmm29\n" /* stream 0: round 0 of 8 */
        "vprord $6, %%zmm12, %%zmm30\n" /* stream 1: round 0 of 8 */
        "vpternlogd $0xca, %%zmm6, %%zmm5, %%zmm29\n" /* stream 0: round 0 of 8 */
        "vpaddd %%zmm29, %%zmm7, %%zmm7\n" /* stream 0: round 0 of 8 */
        "vprord $25, %%zmm20, %%zmm31\n" /* stream 2: round 0 of 8 */
        "vpternlogd $0x96, %%zmm25, %%zmm24, %%zmm26\n" /* stream 0: round 0 of 8 */
        "vpaddd %%zmm26, %%zmm7, %%zmm7\n" /* stream 0: round 0 of 8 */
        "vprord $11, %%zmm20, %%zmm29\n" /* stream 2: round 0 of 8 */
        "vpaddd 128(%%r8), %%zmm23, %%zmm23\n" /* stream 2: round 0 of 8 */
        "vprord $6, %%zmm20, %%zmm25\n" /* stream 2: round 0 of 8 */
        "vmovdqa64 %%zmm20, %%zmm24\n" /* stream 2: round 0 of 8 */
        "vpternlogd $0xca, %%zmm22, %%zmm21, %%zmm24\n" /* stream 2: round 0 of 8 */
        "vmovdqa64 %%zmm12, %%zmm26\n" /* stream 1: round 0 of 8 */
        "vpternlogd $0xca, %%zmm14, %%zmm13, %%zmm26\n" /* stream 1: round 0 of 8 */
        "vpaddd %%zmm26, %%zmm15, %%zmm15\n" /* stream 1: round 0 of 8 */
        "vpternlogd $0x96, %%zmm28, %%zmm27, %%zmm30\n" /* stream 1: round 0 of 8 */
        "vpaddd %%zmm24, %%zmm23, %%zmm23\n" /* stream 2: round 0 of 8 */
        "vpaddd %%zmm30, %%zmm15, %%zmm15\n" /* stream 1: round 0 of 8 */
        "vpaddd %%zmm7, %%zmm3, %%zmm3\n" /* stream 0: round 0 of 8 */
        "vpternlogd $0x96, %%zmm29, %%zmm31, %%zmm25\n" /* stream 2: round 0 of 8 */
        "vpaddd %%zmm25, %%zmm23, %%zmm23\n" /* stream 2: round 0 of 8 */
        "vprord $13, %%zmm0, %%zmm26\n" /* stream 0: round 0 of 8 */
        "vprord $2, %%zmm0, %%zmm28\n" /* stream 0: round 0 of 8 */
        "vprord $22, %%zmm0, %%zmm27\n" /* stream 0: round 0 of 8 */
        "vmovdqa64 %%zmm0, %%zmm24\n" /* stream 0: round 0 of 8 */
        "vpternlogd $0xe8, %%zmm2, %%zmm1, %%zmm24\n" /* stream 0: round 0 of 8 */
        "vpaddd %%zmm23, %%zmm19, %%zmm19\n" /* stream 2: round 0 of 8 */
        "vprord $13, %%zmm16, %%zmm30\n" /* stream 2: round 0 of 8 */
        "vprord $2, %%zmm16, %%zmm29\n" /* stream 2: round 0 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm27, %%zmm28\n" /* stream 0: round 0 of 8 */
        "vprord $22, %%zmm16, %%zmm31\n" /* stream 2: round 0 of 8 */
        "vmovdqa64 %%zmm16, %%zmm25\n" /* stream 2: round 0 of 8 */
        "vpaddd %%zmm15, %%zmm11, %%zmm11\n" /* stream 1: round 0 of 8 */
        "vpternlogd $0xe8, %%zmm18, %%zmm17, %%zmm25\n" /* stream 2: round 0 of 8 */
        "vpternlogd $0x96, %%zmm30, %%zmm31, %%zmm29\n" /* stream 2: round 0 of 8 */
        "vpaddd %%zmm24, %%zmm7, %%zmm7\n" /* stream 0: round 0 of 8 */
        "vpaddd %%zmm28, %%zmm7, %%zmm7\n" /* stream 0: round 0 of 8 */
        "vprord $13, %%zmm8, %%zmm26\n" /* stream 1: round 0 of 8 */
        "vprord $2, %%zmm8, %%zmm27\n" /* stream 1: round 0 of 8 */
        "vprord $22, %%zmm8, %%zmm30\n" /* stream 1: round 0 of 8 */
        "vmovdqa64 %%zmm8, %%zmm31\n" /* stream 1: round 0 of 8 */
        "vpternlogd $0xe8, %%zmm10, %%zmm9, %%zmm31\n" /* stream 1: round 0 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm30, %%zmm27\n" /* stream 1: round 0 of 8 */
        "vpaddd %%zmm25, %%zmm23, %%zmm23\n" /* stream 2: round 0 of 8 */
        "vpaddd %%zmm29, %%zmm23, %%zmm23\n" /* stream 2: round 0 of 8 */
        "vpaddd %%zmm31, %%zmm15, %%zmm15\n" /* stream 1: round 0 of 8 */
        "vpaddd %%zmm27, %%zmm15, %%zmm15\n" /* stream 1: round 0 of 8 */
        "vprord $25, %%zmm3, %%zmm24\n" /* stream 0: round 1 of 8 */
        "vprord $11, %%zmm3, %%zmm28\n" /* stream 0: round 1 of 8 */
        "vpaddd 192(%%r8), %%zmm6, %%zmm6\n" /* stream 0: round 1 of 8 */
        "vprord $6, %%zmm3, %%zmm26\n" /* stream 0: round 1 of 8 */
        "vprord $25, %%zmm11, %%zmm30\n" /* stream 1: round 1 of 8 */
        "vprord $11, %%zmm11, %%zmm25\n" /* stream 1: round 1 of 8 */
        "vpaddd 256(%%r8), %%zmm14, %%zmm14\n" /* stream 1: round 1 of 8 */
        "vmovdqa64 %%zmm3, %%zmm29\n" /* stream 0: round 1 of 8 */
        "vprord $6, %%zmm11, %%zmm31\n" /* stream 1: round 1 of 8 */
        "vpternlogd $0xca, %%zmm5, %%zmm4, %%zmm29\n" /* stream 0: round 1 of 8 */
        "vpaddd %%zmm29, %%zmm6, %%zmm6\n" /* stream 0: round 1 of 8 */
        "vprord $25, %%zmm19, %%zmm27\n" /* stream 2: round 1 of 8 */
        "vpternlogd $0x96, %%zmm28, %%zmm24, %%zmm26\n" /* stream 0: round 1 of 8 */
        "vpaddd %%zmm26, %%zmm6, %%zmm6\n" /* stream 0: round 1 of 8 */
        "vprord $11, %%zmm19, %%zmm29\n" /* stream 2: round 1 of 8 */
        "vpaddd 320(%%r8), %%zmm22, %%zmm22\n" /* stream 2: round 1 of 8 */
        "vprord $6, %%zmm19, %%zmm28\n" /* stream 2: round 1 of 8 */
        "vmovdqa64 %%zmm19, %%zmm24\n" /* stream 2: round 1 of 8 */
        "vpternlogd $0xca, %%zmm21, %%zmm20, %%zmm24\n" /* stream 2: round 1 of 8 */
        "vmovdqa64 %%zmm11, %%zmm26\n" /* stream 1: round 1 of 8 */
        "vpternlogd $0xca, %%zmm13, %%zmm12, %%zmm26\n" /* stream 1: round 1 of 8 */
        "vpaddd %%zmm26, %%zmm14, %%zmm14\n" /* stream 1: round 1 of 8 */
        "vpternlogd $0x96, %%zmm25, %%zmm30, %%zmm31\n" /* stream 1: round 1 of 8 */
        "vpaddd %%zmm24, %%zmm22, %%zmm22\n" /* stream 2: round 1 of 8 */
        "vpaddd %%zmm31, %%zmm14, %%zmm14\n" /* stream 1: round 1 of 8 */
        "vpaddd %%zmm6, %%zmm2, %%zmm2\n" /* stream 0: round 1 of 8 */
        "vpternlogd $0x96, %%zmm29, %%zmm27, %%zmm28\n" /* stream 2: round 1 of 8 */
        "vpaddd %%zmm28, %%zmm22, %%zmm22\n" /* stream 2: round 1 of 8 */
        "vprord $13, %%zmm7, %%zmm26\n" /* stream 0: round 1 of 8 */
        "vprord $2, %%zmm7, %%zmm25\n" /* stream 0: round 1 of 8 */
        "vprord $22, %%zmm7, %%zmm30\n" /* stream 0: round 1 of 8 */
        "vmovdqa64 %%zmm7, %%zmm24\n" /* stream 0: round 1 of 8 */
        "vpternlogd $0xe8, %%zmm1, %%zmm0, %%zmm24\n" /* stream 0: round 1 of 8 */
        "vpaddd %%zmm22, %%zmm18, %%zmm18\n" /* stream 2: round 1 of 8 */
        "vprord $13, %%zmm23, %%zmm31\n" /* stream 2: round 1 of 8 */
        "vprord $2, %%zmm23, %%zmm29\n" /* stream 2: round 1 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm30, %%zmm25\n" /* stream 0: round 1 of 8 */
        "vprord $22, %%zmm23, %%zmm27\n" /* stream 2: round 1 of 8 */
        "vmovdqa64 %%zmm23, %%zmm28\n" /* stream 2: round 1 of 8 */
        "vpaddd %%zmm14, %%zmm10, %%zmm10\n" /* stream 1: round 1 of 8 */
        "vpternlogd $0xe8, %%zmm17, %%zmm16, %%zmm28\n" /* stream 2: round 1 of 8 */
        "vpternlogd $0x96, %%zmm31, %%zmm27, %%zmm29\n" /* stream 2: round 1 of 8 */
        "vpaddd %%zmm24, %%zmm6, %%zmm6\n" /* stream 0: round 1 of 8 */
        "vpaddd %%zmm25, %%zmm6, %%zmm6\n" /* stream 0: round 1 of 8 */
        "vprord $13, %%zmm15, %%zmm26\n" /* stream 1: round 1 of 8 */
        "vprord $2, %%zmm15, %%zmm30\n" /* stream 1: round 1 of 8 */
        "vprord $22, %%zmm15, %%zmm31\n" /* stream 1: round 1 of 8 */
        "vmovdqa64 %%zmm15, %%zmm27\n" /* stream 1: round 1 of 8 */
        "vpternlogd $0xe8, %%zmm9, %%zmm8, %%zmm27\n" /* stream 1: round 1 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm31, %%zmm30\n" /* stream 1: round 1 of 8 */
        "vpaddd %%zmm28, %%zmm22, %%zmm22\n" /* stream 2: round 1 of 8 */
        "vpaddd %%zmm29, %%zmm22, %%zmm22\n" /* stream 2: round 1 of 8 */
        "vpaddd %%zmm27, %%zmm14, %%zmm14\n" /* stream 1: round 1 of 8 */
        "vpaddd %%zmm30, %%zmm14, %%zmm14\n" /* stream 1: round 1 of 8 */
        "vprord $25, %%zmm2, %%zmm24\n" /* stream 0: round 2 of 8 */
        "vprord $11, %%zmm2, %%zmm25\n" /* stream 0: round 2 of 8 */
        "vpaddd 384(%%r8), %%zmm5, %%zmm5\n" /* stream 0: round 2 of 8 */
        "vprord $6, %%zmm2, %%zmm26\n" /* stream 0: round 2 of 8 */
        "vprord $25, %%zmm10, %%zmm31\n" /* stream 1: round 2 of 8 */
        "vprord $11, %%zmm10, %%zmm28\n" /* stream 1: round 2 of 8 */
        "vpaddd 448(%%r8), %%zmm13, %%zmm13\n" /* stream 1: round 2 of 8 */
        "vmovdqa64 %%zmm2, %%zmm29\n" /* stream 0: round 2 of 8 */
        "vprord $6, %%zmm10, %%zmm27\n" /* stream 1: round 2 of 8 */
        "vpternlogd $0xca, %%zmm4, %%zmm3, %%zmm29\n" /* stream 0: round 2 of 8 */
        "vpaddd %%zmm29, %%zmm5, %%zmm5\n" /* stream 0: round 2 of 8 */
        "vprord $25, %%zmm18, %%zmm30\n" /* stream 2: round 2 of 8 */
        "vpternlogd $0x96, %%zmm25, %%zmm24, %%zmm26\n" /* stream 0: round 2 of 8 */
        "vpaddd %%zmm26, %%zmm5, %%zmm5\n" /* stream 0: round 2 of 8 */
        "vprord $11, %%zmm18, %%zmm29\n" /* stream 2: round 2 of 8 */
        "vpaddd 512(%%r8), %%zmm21, %%zmm21\n" /* stream 2: round 2 of 8 */
        "vprord $6, %%zmm18, %%zmm25\n" /* stream 2: round 2 of 8 */
        "vmovdqa64 %%zmm18, %%zmm24\n" /* stream 2: round 2 of 8 */
        "vpternlogd $0xca, %%zmm20, %%zmm19, %%zmm24\n" /* stream 2: round 2 of 8 */
        "vmovdqa64 %%zmm10, %%zmm26\n" /* stream 1: round 2 of 8 */
        "vpternlogd $0xca, %%zmm12, %%zmm11, %%zmm26\n" /* stream 1: round 2 of 8 */
        "vpaddd %%zmm26, %%zmm13, %%zmm13\n" /* stream 1: round 2 of 8 */
        "vpternlogd $0x96, %%zmm28, %%zmm31, %%zmm27\n" /* stream 1: round 2 of 8 */
        "vpaddd %%zmm24, %%zmm21, %%zmm21\n" /* stream 2: round 2 of 8 */
        "vpaddd %%zmm27, %%zmm13, %%zmm13\n" /* stream 1: round 2 of 8 */
        "vpaddd %%zmm5, %%zmm1, %%zmm1\n" /* stream 0: round 2 of 8 */
        "vpternlogd $0x96, %%zmm29, %%zmm30, %%zmm25\n" /* stream 2: round 2 of 8 */
        "vpaddd %%zmm25, %%zmm21, %%zmm21\n" /* stream 2: round 2 of 8 */
        "vprord $13, %%zmm6, %%zmm26\n" /* stream 0: round 2 of 8 */
        "vprord $2, %%zmm6, %%zmm28\n" /* stream 0: round 2 of 8 */
        "vprord $22, %%zmm6, %%zmm31\n" /* stream 0: round 2 of 8 */
        "vmovdqa64 %%zmm6, %%zmm24\n" /* stream 0: round 2 of 8 */
        "vpternlogd $0xe8, %%zmm0, %%zmm7, %%zmm24\n" /* stream 0: round 2 of 8 */
        "vpaddd %%zmm21, %%zmm17, %%zmm17\n" /* stream 2: round 2 of 8 */
        "vprord $13, %%zmm22, %%zmm27\n" /* stream 2: round 2 of 8 */
        "vprord $2, %%zmm22, %%zmm29\n" /* stream 2: round 2 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm31, %%zmm28\n" /* stream 0: round 2 of 8 */
        "vprord $22, %%zmm22, %%zmm30\n" /* stream 2: round 2 of 8 */
        "vmovdqa64 %%zmm22, %%zmm25\n" /* stream 2: round 2 of 8 */
        "vpaddd %%zmm13, %%zmm9, %%zmm9\n" /* stream 1: round 2 of 8 */
        "vpternlogd $0xe8, %%zmm16, %%zmm23, %%zmm25\n" /* stream 2: round 2 of 8 */
        "vpternlogd $0x96, %%zmm27, %%zmm30, %%zmm29\n" /* stream 2: round 2 of 8 */
        "vpaddd %%zmm24, %%zmm5, %%zmm5\n" /* stream 0: round 2 of 8 */
        "vpaddd %%zmm28, %%zmm5, %%zmm5\n" /* stream 0: round 2 of 8 */
        "vprord $13, %%zmm14, %%zmm26\n" /* stream 1: round 2 of 8 */
        "vprord $2, %%zmm14, %%zmm31\n" /* stream 1: round 2 of 8 */
        "vprord $22, %%zmm14, %%zmm27\n" /* stream 1: round 2 of 8 */
        "vmovdqa64 %%zmm14, %%zmm30\n" /* stream 1: round 2 of 8 */
        "vpternlogd $0xe8, %%zmm8, %%zmm15, %%zmm30\n" /* stream 1: round 2 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm27, %%zmm31\n" /* stream 1: round 2 of 8 */
        "vpaddd %%zmm25, %%zmm21, %%zmm21\n" /* stream 2: round 2 of 8 */
        "vpaddd %%zmm29, %%zmm21, %%zmm21\n" /* stream 2: round 2 of 8 */
        "vpaddd %%zmm30, %%zmm13, %%zmm13\n" /* stream 1: round 2 of 8 */
        "vpaddd %%zmm31, %%zmm13, %%zmm13\n" /* stream 1: round 2 of 8 */
        "vprord $25, %%zmm1, %%zmm24\n" /* stream 0: round 3 of 8 */
        "vprord $11, %%zmm1, %%zmm28\n" /* stream 0: round 3 of 8 */
        "vpaddd 576(%%r8), %%zmm4, %%zmm4\n" /* stream 0: round 3 of 8 */
        "vprord $6, %%zmm1, %%zmm26\n" /* stream 0: round 3 of 8 */
        "vprord $25, %%zmm9, %%zmm27\n" /* stream 1: round 3 of 8 */
        "vprord $11, %%zmm9, %%zmm25\n" /* stream 1: round 3 of 8 */
        "vpaddd 640(%%r8), %%zmm12, %%zmm12\n" /* stream 1: round 3 of 8 */
        "vmovdqa64 %%zmm1, %%zmm29\n" /* stream 0: round 3 of 8 */
        "vprord $6, %%zmm9, %%zmm30\n" /* stream 1: round 3 of 8 */
        "vpternlogd $0xca, %%zmm3, %%zmm2, %%zmm29\n" /* stream 0: round 3 of 8 */
        "vpaddd %%zmm29, %%zmm4, %%zmm4\n" /* stream 0: round 3 of 8 */
        "vprord $25, %%zmm17, %%zmm31\n" /* stream 2: round 3 of 8 */
        "vpternlogd $0x96, %%zmm28, %%zmm24, %%zmm26\n" /* stream 0: round 3 of 8 */
        "vpaddd %%zmm26, %%zmm4, %%zmm4\n" /* stream 0: round 3 of 8 */
        "vprord $11, %%zmm17, %%zmm29\n" /* stream 2: round 3 of 8 */
        "vpaddd 704(%%r8), %%zmm20, %%zmm20\n" /* stream 2: round 3 of 8 */
        "vprord $6, %%zmm17, %%zmm28\n" /* stream 2: round 3 of 8 */
        "vmovdqa64 %%zmm17, %%zmm24\n" /* stream 2: round 3 of 8 */
        "vpternlogd $0xca, %%zmm19, %%zmm18, %%zmm24\n" /* stream 2: round 3 of 8 */
        "vmovdqa64 %%zmm9, %%zmm26\n" /* stream 1: round 3 of 8 */
        "vpternlogd $0xca, %%zmm11, %%zmm10, %%zmm26\n" /* stream 1: round 3 of 8 */
        "vpaddd %%zmm26, %%zmm12, %%zmm12\n" /* stream 1: round 3 of 8 */
        "vpternlogd $0x96, %%zmm25, %%zmm27, %%zmm30\n" /* stream 1: round 3 of 8 */
        "vpaddd %%zmm24, %%zmm20, %%zmm20\n" /* stream 2: round 3 of 8 */
        "vpaddd %%zmm30, %%zmm12, %%zmm12\n" /* stream 1: round 3 of 8 */
        "vpaddd %%zmm4, %%zmm0, %%zmm0\n" /* stream 0: round 3 of 8 */
        "vpternlogd $0x96, %%zmm29, %%zmm31, %%zmm28\n" /* stream 2: round 3 of 8 */
        "vpaddd %%zmm28, %%zmm20, %%zmm20\n" /* stream 2: round 3 of 8 */
        "vprord $13, %%zmm5, %%zmm26\n" /* stream 0: round 3 of 8 */
        "vprord $2, %%zmm5, %%zmm25\n" /* stream 0: round 3 of 8 */
        "vprord $22, %%zmm5, %%zmm27\n" /* stream 0: round 3 of 8 */
        "vmovdqa64 %%zmm5, %%zmm24\n" /* stream 0: round 3 of 8 */
        "vpternlogd $0xe8, %%zmm7, %%zmm6, %%zmm24\n" /* stream 0: round 3 of 8 */
        "vpaddd %%zmm20, %%zmm16, %%zmm16\n" /* stream 2: round 3 of 8 */
        "vprord $13, %%zmm21, %%zmm30\n" /* stream 2: round 3 of 8 */
        "vprord $2, %%zmm21, %%zmm29\n" /* stream 2: round 3 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm27, %%zmm25\n" /* stream 0: round 3 of 8 */
        "vprord $22, %%zmm21, %%zmm31\n" /* stream 2: round 3 of 8 */
        "vmovdqa64 %%zmm21, %%zmm28\n" /* stream 2: round 3 of 8 */
        "vpaddd %%zmm12, %%zmm8, %%zmm8\n" /* stream 1: round 3 of 8 */
        "vpternlogd $0xe8, %%zmm23, %%zmm22, %%zmm28\n" /* stream 2: round 3 of 8 */
        "vpternlogd $0x96, %%zmm30, %%zmm31, %%zmm29\n" /* stream 2: round 3 of 8 */
        "vpaddd %%zmm24, %%zmm4, %%zmm4\n" /* stream 0: round 3 of 8 */
        "vpaddd %%zmm25, %%zmm4, %%zmm4\n" /* stream 0: round 3 of 8 */
        "vprord $13, %%zmm13, %%zmm26\n" /* stream 1: round 3 of 8 */
        "vprord $2, %%zmm13, %%zmm27\n" /* stream 1: round 3 of 8 */
        "vprord $22, %%zmm13, %%zmm30\n" /* stream 1: round 3 of 8 */
        "vmovdqa64 %%zmm13, %%zmm31\n" /* stream 1: round 3 of 8 */
        "vpternlogd $0xe8, %%zmm15, %%zmm14, %%zmm31\n" /* stream 1: round 3 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm30, %%zmm27\n" /* stream 1: round 3 of 8 */
        "vpaddd %%zmm28, %%zmm20, %%zmm20\n" /* stream 2: round 3 of 8 */
        "vpaddd %%zmm29, %%zmm20, %%zmm20\n" /* stream 2: round 3 of 8 */
        "vpaddd %%zmm31, %%zmm12, %%zmm12\n" /* stream 1: round 3 of 8 */
        "vpaddd %%zmm27, %%zmm12, %%zmm12\n" /* stream 1: round 3 of 8 */
        "3:\n" /* rounds_4 */
        "vprord $25, %%zmm0, %%zmm24\n" /* stream 0: round 4 of 8 */
        "vprord $11, %%zmm0, %%zmm25\n" /* stream 0: round 4 of 8 */
        "vpaddd 768(%%r8), %%zmm3, %%zmm3\n" /* stream 0: round 4 of 8 */
        "vprord $6, %%zmm0, %%zmm26\n" /* stream 0: round 4 of 8 */
        "vprord $25, %%zmm8, %%zmm30\n" /* stream 1: round 4 of 8 */
        "vprord $11, %%zmm8, %%zmm28\n" /* stream 1: round 4 of 8 */
        "vpaddd 832(%%r8), %%zmm11, %%zmm11\n" /* stream 1: round 4 of 8 */
        "vmovdqa64 %%zmm0, %%zmm29\n" /* stream 0: round 4 of 8 */
        "vprord $6, %%zmm8, %%zmm31\n" /* stream 1: round 4 of 8 */
        "vpternlogd $0xca, %%zmm2, %%zmm1, %%zmm29\n" /* stream 0: round 4 of 8 */
        "vpaddd %%zmm29, %%zmm3, %%zmm3\n" /* stream 0: round 4 of 8 */
        "vprord $25, %%zmm16, %%zmm27\n" /* stream 2: round 4 of 8 */
        "vpternlogd $0x96, %%zmm25, %%zmm24, %%zmm26\n" /* stream 0: round 4 of 8 */
        "vpaddd %%zmm26, %%zmm3, %%zmm3\n" /* stream 0: round 4 of 8 */
        "vprord $11, %%zmm16, %%zmm29\n" /* stream 2: round 4 of 8 */
        "vpaddd 896(%%r8), %%zmm19, %%zmm19\n" /* stream 2: round 4 of 8 */
        "vprord $6, %%zmm16, %%zmm25\n" /* stream 2: round 4 of 8 */
        "vmovdqa64 %%zmm16, %%zmm24\n" /* stream 2: round 4 of 8 */
        "vpternlogd $0xca, %%zmm18, %%zmm17, %%zmm24\n" /* stream 2: round 4 of 8 */
        "vmovdqa64 %%zmm8, %%zmm26\n" /* stream 1: round 4 of 8 */
        "vpternlogd $0xca, %%zmm10, %%zmm9, %%zmm26\n" /* stream 1: round 4 of 8 */
        "vpaddd %%zmm26, %%zmm11, %%zmm11\n" /* stream 1: round 4 of 8 */
        "vpternlogd $0x96, %%zmm28, %%zmm30, %%zmm31\n" /* stream 1: round 4 of 8 */
        "vpaddd %%zmm24, %%zmm19, %%zmm19\n" /* stream 2: round 4 of 8 */
        "vpaddd %%zmm31, %%zmm11, %%zmm11\n" /* stream 1: round 4 of 8 */
        "vpaddd %%zmm3, %%zmm7, %%zmm7\n" /* stream 0: round 4 of 8 */
        "vpternlogd $0x96, %%zmm29, %%zmm27, %%zmm25\n" /* stream 2: round 4 of 8 */
        "vpaddd %%zmm25, %%zmm19, %%zmm19\n" /* stream 2: round 4 of 8 */
        "vprord $13, %%zmm4, %%zmm26\n" /* stream 0: round 4 of 8 */
        "vprord $2, %%zmm4, %%zmm28\n" /* stream 0: round 4 of 8 */
        "vprord $22, %%zmm4, %%zmm30\n" /* stream 0: round 4 of 8 */
        "vmovdqa64 %%zmm4, %%zmm24\n" /* stream 0: round 4 of 8 */
        "vpternlogd $0xe8, %%zmm6, %%zmm5, %%zmm24\n" /* stream 0: round 4 of 8 */
        "vpaddd %%zmm19, %%zmm23, %%zmm23\n" /* stream 2: round 4 of 8 */
        "vprord $13, %%zmm20, %%zmm31\n" /* stream 2: round 4 of 8 */
        "vprord $2, %%zmm20, %%zmm29\n" /* stream 2: round 4 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm30, %%zmm28\n" /* stream 0: round 4 of 8 */
        "vprord $22, %%zmm20, %%zmm27\n" /* stream 2: round 4 of 8 */
        "vmovdqa64 %%zmm20, %%zmm25\n" /* stream 2: round 4 of 8 */
        "vpaddd %%zmm11, %%zmm15, %%zmm15\n" /* stream 1: round 4 of 8 */
        "vpternlogd $0xe8, %%zmm22, %%zmm21, %%zmm25\n" /* stream 2: round 4 of 8 */
        "vpternlogd $0x96, %%zmm31, %%zmm27, %%zmm29\n" /* stream 2: round 4 of 8 */
        "vpaddd %%zmm24, %%zmm3, %%zmm3\n" /* stream 0: round 4 of 8 */
        "vpaddd %%zmm28, %%zmm3, %%zmm3\n" /* stream 0: round 4 of 8 */
        "vprord $13, %%zmm12, %%zmm26\n" /* stream 1: round 4 of 8 */
        "vprord $2, %%zmm12, %%zmm30\n" /* stream 1: round 4 of 8 */
        "vprord $22, %%zmm12, %%zmm31\n" /* stream 1: round 4 of 8 */
        "vmovdqa64 %%zmm12, %%zmm27\n" /* stream 1: round 4 of 8 */
        "vpternlogd $0xe8, %%zmm14, %%zmm13, %%zmm27\n" /* stream 1: round 4 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm31, %%zmm30\n" /* stream 1: round 4 of 8 */
        "vpaddd %%zmm25, %%zmm19, %%zmm19\n" /* stream 2: round 4 of 8 */
        "vpaddd %%zmm29, %%zmm19, %%zmm19\n" /* stream 2: round 4 of 8 */
        "vpaddd %%zmm27, %%zmm11, %%zmm11\n" /* stream 1: round 4 of 8 */
        "vpaddd %%zmm30, %%zmm11, %%zmm11\n" /* stream 1: round 4 of 8 */
        "vprord $25, %%zmm7, %%zmm24\n" /* stream 0: round 5 of 8 */
        "vprord $11, %%zmm7, %%zmm28\n" /* stream 0: round 5 of 8 */
        "vpaddd 960(%%r8), %%zmm2, %%zmm2\n" /* stream 0: round 5 of 8 */
        "vprord $6, %%zmm7, %%zmm26\n" /* stream 0: round 5 of 8 */
        "vprord $25, %%zmm15, %%zmm31\n" /* stream 1: round 5 of 8 */
        "vprord $11, %%zmm15, %%zmm25\n" /* stream 1: round 5 of 8 */
        "vpaddd 1024(%%r8), %%zmm10, %%zmm10\n" /* stream 1: round 5 of 8 */
        "vmovdqa64 %%zmm7, %%zmm29\n" /* stream 0: round 5 of 8 */
        "vprord $6, %%zmm15, %%zmm27\n" /* stream 1: round 5 of 8 */
        "vpternlogd $0xca, %%zmm1, %%zmm0, %%zmm29\n" /* stream 0: round 5 of 8 */
        "vpaddd %%zmm29, %%zmm2, %%zmm2\n" /* stream 0: round 5 of 8 */
        "vprord $25, %%zmm23, %%zmm30\n" /* stream 2: round 5 of 8 */
        "vpternlogd $0x96, %%zmm28, %%zmm24, %%zmm26\n" /* stream 0: round 5 of 8 */
        "vpaddd %%zmm26, %%zmm2, %%zmm2\n" /* stream 0: round 5 of 8 */
        "vprord $11, %%zmm23, %%zmm29\n" /* stream 2: round 5 of 8 */
        "vpaddd 1088(%%r8), %%zmm18, %%zmm18\n" /* stream 2: round 5 of 8 */
        "vprord $6, %%zmm23, %%zmm28\n" /* stream 2: round 5 of 8 */
        "vmovdqa64 %%zmm23, %%zmm24\n" /* stream 2: round 5 of 8 */
        "vpternlogd $0xca, %%zmm17, %%zmm16, %%zmm24\n" /* stream 2: round 5 of 8 */
        "vmovdqa64 %%zmm15, %%zmm26\n" /* stream 1: round 5 of 8 */
        "vpternlogd $0xca, %%zmm9, %%zmm8, %%zmm26\n" /* stream 1: round 5 of 8 */
        "vpaddd %%zmm26, %%zmm10, %%zmm10\n" /* stream 1: round 5 of 8 */
        "vpternlogd $0x96, %%zmm25, %%zmm31, %%zmm27\n" /* stream 1: round 5 of 8 */
        "vpaddd %%zmm24, %%zmm18, %%zmm18\n" /* stream 2: round 5 of 8 */
        "vpaddd %%zmm27, %%zmm10, %%zmm10\n" /* stream 1: round 5 of 8 */
        "vpaddd %%zmm2, %%zmm6, %%zmm6\n" /* stream 0: round 5 of 8 */
        "vpternlogd $0x96, %%zmm29, %%zmm30, %%zmm28\n" /* stream 2: round 5 of 8 */
        "vpaddd %%zmm28, %%zmm18, %%zmm18\n" /* stream 2: round 5 of 8 */
        "vprord $13, %%zmm3, %%zmm26\n" /* stream 0: round 5 of 8 */
        "vprord $2, %%zmm3, %%zmm25\n" /* stream 0: round 5 of 8 */
        "vprord $22, %%zmm3, %%zmm31\n" /* stream 0: round 5 of 8 */
        "vmovdqa64 %%zmm3, %%zmm24\n" /* stream 0: round 5 of 8 */
        "vpternlogd $0xe8, %%zmm5, %%zmm4, %%zmm24\n" /* stream 0: round 5 of 8 */
        "vpaddd %%zmm18, %%zmm22, %%zmm22\n" /* stream 2: round 5 of 8 */
        "vprord $13, %%zmm19, %%zmm27\n" /* stream 2: round 5 of 8 */
        "vprord $2, %%zmm19, %%zmm29\n" /* stream 2: round 5 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm31, %%zmm25\n" /* stream 0: round 5 of 8 */
        "vprord $22, %%zmm19, %%zmm30\n" /* stream 2: round 5 of 8 */
        "vmovdqa64 %%zmm19, %%zmm28\n" /* stream 2: round 5 of 8 */
        "vpaddd %%zmm10, %%zmm14, %%zmm14\n" /* stream 1: round 5 of 8 */
        "vpternlogd $0xe8, %%zmm21, %%zmm20, %%zmm28\n" /* stream 2: round 5 of 8 */
        "vpternlogd $0x96, %%zmm27, %%zmm30, %%zmm29\n" /* stream 2: round 5 of 8 */
        "vpaddd %%zmm24, %%zmm2, %%zmm2\n" /* stream 0: round 5 of 8 */
        "vpaddd %%zmm25, %%zmm2, %%zmm2\n" /* stream 0: round 5 of 8 */
        "vprord $13, %%zmm11, %%zmm26\n" /* stream 1: round 5 of 8 */
        "vprord $2, %%zmm11, %%zmm31\n" /* stream 1: round 5 of 8 */
        "vprord $22, %%zmm11, %%zmm27\n" /* stream 1: round 5 of 8 */
        "vmovdqa64 %%zmm11, %%zmm30\n" /* stream 1: round 5 of 8 */
        "vpternlogd $0xe8, %%zmm13, %%zmm12, %%zmm30\n" /* stream 1: round 5 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm27, %%zmm31\n" /* stream 1: round 5 of 8 */
        "vpaddd %%zmm28, %%zmm18, %%zmm18\n" /* stream 2: round 5 of 8 */
        "vpaddd %%zmm29, %%zmm18, %%zmm18\n" /* stream 2: round 5 of 8 */
        "vpaddd %%zmm30, %%zmm10, %%zmm10\n" /* stream 1: round 5 of 8 */
        "vpaddd %%zmm31, %%zmm10, %%zmm10\n" /* stream 1: round 5 of 8 */
        "vprord $25, %%zmm6, %%zmm24\n" /* stream 0: round 6 of 8 */
        "vprord $11, %%zmm6, %%zmm25\n" /* stream 0: round 6 of 8 */
        "vpaddd 1152(%%r8), %%zmm1, %%zmm1\n" /* stream 0: round 6 of 8 */
        "vprord $6, %%zmm6, %%zmm26\n" /* stream 0: round 6 of 8 */
        "vprord $25, %%zmm14, %%zmm27\n" /* stream 1: round 6 of 8 */
        "vprord $11, %%zmm14, %%zmm28\n" /* stream 1: round 6 of 8 */
        "vpaddd 1216(%%r8), %%zmm9, %%zmm9\n" /* stream 1: round 6 of 8 */
        "vmovdqa64 %%zmm6, %%zmm29\n" /* stream 0: round 6 of 8 */
        "vprord $6, %%zmm14, %%zmm30\n" /* stream 1: round 6 of 8 */
        "vpternlogd $0xca, %%zmm0, %%zmm7, %%zmm29\n" /* stream 0: round 6 of 8 */
        "vpaddd %%zmm29, %%zmm1, %%zmm1\n" /* stream 0: round 6 of 8 */
        "vprord $25, %%zmm22, %%zmm31\n" /* stream 2: round 6 of 8 */
        "vpternlogd $0x96, %%zmm25, %%zmm24, %%zmm26\n" /* stream 0: round 6 of 8 */
        "vpaddd %%zmm26, %%zmm1, %%zmm1\n" /* stream 0: round 6 of 8 */
        "vprord $11, %%zmm22, %%zmm29\n" /* stream 2: round 6 of 8 */
        "vpaddd 1280(%%r8), %%zmm17, %%zmm17\n" /* stream 2: round 6 of 8 */
        "vprord $6, %%zmm22, %%zmm25\n" /* stream 2: round 6 of 8 */
        "vmovdqa64 %%zmm22, %%zmm24\n" /* stream 2: round 6 of 8 */
        "vpternlogd $0xca, %%zmm16, %%zmm23, %%zmm24\n" /* stream 2: round 6 of 8 */
        "vmovdqa64 %%zmm14, %%zmm26\n" /* stream 1: round 6 of 8 */
        "vpternlogd $0xca, %%zmm8, %%zmm15, %%zmm26\n" /* stream 1: round 6 of 8 */
        "vpaddd %%zmm26, %%zmm9, %%zmm9\n" /* stream 1: round 6 of 8 */
        "vpternlogd $0x96, %%zmm28, %%zmm27, %%zmm30\n" /* stream 1: round 6 of 8 */
        "vpaddd %%zmm24, %%zmm17, %%zmm17\n" /* stream 2: round 6 of 8 */
        "vpaddd %%zmm30, %%zmm9, %%zmm9\n" /* stream 1: round 6 of 8 */
        "vpaddd %%zmm1, %%zmm5, %%zmm5\n" /* stream 0: round 6 of 8 */
        "vpternlogd $0x96, %%zmm29, %%zmm31, %%zmm25\n" /* stream 2: round 6 of 8 */
        "vpaddd %%zmm25, %%zmm17, %%zmm17\n" /* stream 2: round 6 of 8 */
        "vprord $13, %%zmm2, %%zmm26\n" /* stream 0: round 6 of 8 */
        "vprord $2, %%zmm2, %%zmm28\n" /* stream 0: round 6 of 8 */
        "vprord $22, %%zmm2, %%zmm27\n" /* stream 0: round 6 of 8 */
        "vmovdqa64 %%zmm2, %%zmm24\n" /* stream 0: round 6 of 8 */
        "vpternlogd $0xe8, %%zmm4, %%zmm3, %%zmm24\n" /* stream 0: round 6 of 8 */
        "vpaddd %%zmm17, %%zmm21, %%zmm21\n" /* stream 2: round 6 of 8 */
        "vprord $13, %%zmm18, %%zmm30\n" /* stream 2: round 6 of 8 */
        "vprord $2, %%zmm18, %%zmm29\n" /* stream 2: round 6 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm27, %%zmm28\n" /* stream 0: round 6 of 8 */
        "vprord $22, %%zmm18, %%zmm31\n" /* stream 2: round 6 of 8 */
        "vmovdqa64 %%zmm18, %%zmm25\n" /* stream 2: round 6 of 8 */
        "vpaddd %%zmm9, %%zmm13, %%zmm13\n" /* stream 1: round 6 of 8 */
        "vpternlogd $0xe8, %%zmm20, %%zmm19, %%zmm25\n" /* stream 2: round 6 of 8 */
        "vpternlogd $0x96, %%zmm30, %%zmm31, %%zmm29\n" /* stream 2: round 6 of 8 */
        "vpaddd %%zmm24, %%zmm1, %%zmm1\n" /* stream 0: round 6 of 8 */
        "vpaddd %%zmm28, %%zmm1, %%zmm1\n" /* stream 0: round 6 of 8 */
        "vprord $13, %%zmm10, %%zmm26\n" /* stream 1: round 6 of 8 */
        "vprord $2, %%zmm10, %%zmm27\n" /* stream 1: round 6 of 8 */
        "vprord $22, %%zmm10, %%zmm30\n" /* stream 1: round 6 of 8 */
        "vmovdqa64 %%zmm10, %%zmm31\n" /* stream 1: round 6 of 8 */
        "vpternlogd $0xe8, %%zmm12, %%zmm11, %%zmm31\n" /* stream 1: round 6 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm30, %%zmm27\n" /* stream 1: round 6 of 8 */
        "vpaddd %%zmm25, %%zmm17, %%zmm17\n" /* stream 2: round 6 of 8 */
        "vpaddd %%zmm29, %%zmm17, %%zmm17\n" /* stream 2: round 6 of 8 */
        "vpaddd %%zmm31, %%zmm9, %%zmm9\n" /* stream 1: round 6 of 8 */
        "vpaddd %%zmm27, %%zmm9, %%zmm9\n" /* stream 1: round 6 of 8 */
        "vprord $25, %%zmm5, %%zmm24\n" /* stream 0: round 7 of 8 */
        "vprord $11, %%zmm5, %%zmm28\n" /* stream 0: round 7 of 8 */
        "vpaddd 1344(%%r8), %%zmm0, %%zmm0\n" /* stream 0: round 7 of 8 */
        "vprord $6, %%zmm5, %%zmm26\n" /* stream 0: round 7 of 8 */
        "vprord $25, %%zmm13, %%zmm30\n" /* stream 1: round 7 of 8 */
        "vprord $11, %%zmm13, %%zmm25\n" /* stream 1: round 7 of 8 */
        "vpaddd 1408(%%r8), %%zmm8, %%zmm8\n" /* stream 1: round 7 of 8 */
        "vmovdqa64 %%zmm5, %%zmm29\n" /* stream 0: round 7 of 8 */
        "vprord $6, %%zmm13, %%zmm31\n" /* stream 1: round 7 of 8 */
        "vpternlogd $0xca, %%zmm7, %%zmm6, %%zmm29\n" /* stream 0: round 7 of 8 */
        "vpaddd %%zmm29, %%zmm0, %%zmm0\n" /* stream 0: round 7 of 8 */
        "vprord $25, %%zmm21, %%zmm27\n" /* stream 2: round 7 of 8 */
        "vpternlogd $0x96, %%zmm28, %%zmm24, %%zmm26\n" /* stream 0: round 7 of 8 */
        "vpaddd %%zmm26, %%zmm0, %%zmm0\n" /* stream 0: round 7 of 8 */
        "vprord $11, %%zmm21, %%zmm29\n" /* stream 2: round 7 of 8 */
        "vpaddd 1472(%%r8), %%zmm16, %%zmm16\n" /* stream 2: round 7 of 8 */
        "vprord $6, %%zmm21, %%zmm28\n" /* stream 2: round 7 of 8 */
        "vmovdqa64 %%zmm21, %%zmm24\n" /* stream 2: round 7 of 8 */
        "vpternlogd $0xca, %%zmm23, %%zmm22, %%zmm24\n" /* stream 2: round 7 of 8 */
        "vmovdqa64 %%zmm13, %%zmm26\n" /* stream 1: round 7 of 8 */
        "vpternlogd $0xca, %%zmm15, %%zmm14, %%zmm26\n" /* stream 1: round 7 of 8 */
        "vpaddd %%zmm26, %%zmm8, %%zmm8\n" /* stream 1: round 7 of 8 */
        "vpternlogd $0x96, %%zmm25, %%zmm30, %%zmm31\n" /* stream 1: round 7 of 8 */
        "vpaddd %%zmm24, %%zmm16, %%zmm16\n" /* stream 2: round 7 of 8 */
        "vpaddd %%zmm31, %%zmm8, %%zmm8\n" /* stream 1: round 7 of 8 */
        "vpaddd %%zmm0, %%zmm4, %%zmm4\n" /* stream 0: round 7 of 8 */
        "vpternlogd $0x96, %%zmm29, %%zmm27, %%zmm28\n" /* stream 2: round 7 of 8 */
        "vpaddd %%zmm28, %%zmm16, %%zmm16\n" /* stream 2: round 7 of 8 */
        "vprord $13, %%zmm1, %%zmm26\n" /* stream 0: round 7 of 8 */
        "vprord $2, %%zmm1, %%zmm25\n" /* stream 0: round 7 of 8 */
        "vprord $22, %%zmm1, %%zmm30\n" /* stream 0: round 7 of 8 */
        "vmovdqa64 %%zmm1, %%zmm24\n" /* stream 0: round 7 of 8 */
        "vpternlogd $0xe8, %%zmm3, %%zmm2, %%zmm24\n" /* stream 0: round 7 of 8 */
        "vpaddd %%zmm16, %%zmm20, %%zmm20\n" /* stream 2: round 7 of 8 */
        "vprord $13, %%zmm17, %%zmm31\n" /* stream 2: round 7 of 8 */
        "vprord $2, %%zmm17, %%zmm29\n" /* stream 2: round 7 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm30, %%zmm25\n" /* stream 0: round 7 of 8 */
        "vprord $22, %%zmm17, %%zmm27\n" /* stream 2: round 7 of 8 */
        "vmovdqa64 %%zmm17, %%zmm28\n" /* stream 2: round 7 of 8 */
        "vpaddd %%zmm8, %%zmm12, %%zmm12\n" /* stream 1: round 7 of 8 */
        "vpternlogd $0xe8, %%zmm19, %%zmm18, %%zmm28\n" /* stream 2: round 7 of 8 */
        "vpternlogd $0x96, %%zmm31, %%zmm27, %%zmm29\n" /* stream 2: round 7 of 8 */
        "vpaddd %%zmm24, %%zmm0, %%zmm0\n" /* stream 0: round 7 of 8 */
        "vpaddd %%zmm25, %%zmm0, %%zmm0\n" /* stream 0: round 7 of 8 */
        "vprord $13, %%zmm9, %%zmm26\n" /* stream 1: round 7 of 8 */
        "vprord $2, %%zmm9, %%zmm30\n" /* stream 1: round 7 of 8 */
        "vprord $22, %%zmm9, %%zmm31\n" /* stream 1: round 7 of 8 */
        "vmovdqa64 %%zmm9, %%zmm27\n" /* stream 1: round 7 of 8 */
        "vpternlogd $0xe8, %%zmm11, %%zmm10, %%zmm27\n" /* stream 1: round 7 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm31, %%zmm30\n" /* stream 1: round 7 of 8 */
        "vpaddd %%zmm28, %%zmm16, %%zmm16\n" /* stream 2: round 7 of 8 */
        "vpaddd %%zmm29, %%zmm16, %%zmm16\n" /* stream 2: round 7 of 8 */
        "vpaddd %%zmm27, %%zmm8, %%zmm8\n" /* stream 1: round 7 of 8 */
        "vpaddd %%zmm30, %%zmm8, %%zmm8\n" /* stream 1: round 7 of 8 */
        "addq $1536, %%r8\n" /* rounds */
        "cmpq %%r9, %%r8\n" /* rounds */
        "jne 2b\n" /* rounds */
        "subl $1, %%ebx\n"
        "jc 6f\n"
        "vpaddd 0(%[version])%{1to16%}, %%zmm0, %%zmm0\n" /* midstate */
        "vpaddd 0(%[version])%{1to16%}, %%zmm8, %%zmm8\n" /* midstate */
        "vpaddd 0(%[version])%{1to16%}, %%zmm16, %%zmm16\n" /* midstate */
        "vpaddd 4(%[version])%{1to16%}, %%zmm1, %%zmm1\n" /* midstate */
        "vpaddd 4(%[version])%{1to16%}, %%zmm9, %%zmm9\n" /* midstate */
        "vpaddd 4(%[version])%{1to16%}, %%zmm17, %%zmm17\n" /* midstate */
        "vpaddd 8(%[version])%{1to16%}, %%zmm2, %%zmm2\n" /* midstate */
        "vpaddd 8(%[version])%{1to16%}, %%zmm10, %%zmm10\n" /* midstate */
        "vpaddd 8(%[version])%{1to16%}, %%zmm18, %%zmm18\n" /* midstate */
        "vpaddd 12(%[version])%{1to16%}, %%zmm3, %%zmm3\n" /* midstate */
        "vpaddd 12(%[version])%{1to16%}, %%zmm11, %%zmm11\n" /* midstate */
        "vpaddd 12(%[version])%{1to16%}, %%zmm19, %%zmm19\n" /* midstate */
        "vpaddd 16(%[version])%{1to16%}, %%zmm4, %%zmm4\n" /* midstate */
        "vpaddd 16(%[version])%{1to16%}, %%zmm12, %%zmm12\n" /* midstate */
        "vpaddd 16(%[version])%{1to16%}, %%zmm20, %%zmm20\n" /* midstate */
        "vpaddd 20(%[version])%{1to16%}, %%zmm5, %%zmm5\n" /* midstate */
        "vpaddd 20(%[version])%{1to16%}, %%zmm13, %%zmm13\n" /* midstate */
        "vpaddd 20(%[version])%{1to16%}, %%zmm21, %%zmm21\n" /* midstate */
        "vpaddd 24(%[version])%{1to16%}, %%zmm6, %%zmm6\n" /* midstate */
        "vpaddd 24(%[version])%{1to16%}, %%zmm14, %%zmm14\n" /* midstate */
        "vpaddd 24(%[version])%{1to16%}, %%zmm22, %%zmm22\n" /* midstate */
        "vpaddd 28(%[version])%{1to16%}, %%zmm7, %%zmm7\n" /* midstate */
        "vpaddd 28(%[version])%{1to16%}, %%zmm15, %%zmm15\n" /* midstate */
        "vpaddd 28(%[version])%{1to16%}, %%zmm23, %%zmm23\n" /* midstate */
        "vmovdqu32 %%zmm0, 12288(%[memory])\n" /* stream 0: word 0 */
        "vmovdqu32 %%zmm8, 12352(%[memory])\n" /* stream 1: word 0 */
        "vmovdqu32 %%zmm16, 12416(%[memory])\n" /* stream 2: word 0 */
        "vpaddd 4(%[constants])%{1to16%}, %%zmm1, %%zmm24\n" /* stream 0: word 1 */
        "vmovdqu32 %%zmm24, 12480(%[memory])\n" /* stream 0: word 1 */
        "vpaddd 4(%[constants])%{1to16%}, %%zmm9, %%zmm25\n" /* stream 1: word 1 */
        "vmovdqu32 %%zmm25, 12544(%[memory])\n" /* stream 1: word 1 */
        "vpaddd 4(%[constants])%{1to16%}, %%zmm17, %%zmm26\n" /* stream 2: word 1 */
        "vmovdqu32 %%zmm26, 12608(%[memory])\n" /* stream 2: word 1 */
        "vpaddd 8(%[constants])%{1to16%}, %%zmm2, %%zmm27\n" /* stream 0: word 2 */
        "vmovdqu32 %%zmm27, 12672(%[memory])\n" /* stream 0: word 2 */
        "vpaddd 8(%[constants])%{1to16%}, %%zmm10, %%zmm28\n" /* stream 1: word 2 */
        "vmovdqu32 %%zmm28, 12736(%[memory])\n" /* stream 1: word 2 */
        "vpaddd 8(%[constants])%{1to16%}, %%zmm18, %%zmm29\n" /* stream 2: word 2 */
        "vmovdqu32 %%zmm29, 12800(%[memory])\n" /* stream 2: word 2 */
        "vpaddd 12(%[constants])%{1to16%}, %%zmm3, %%zmm30\n" /* stream 0: word 3 */
        "vmovdqu32 %%zmm30, 12864(%[memory])\n" /* stream 0: word 3 */
        "vpaddd 12(%[constants])%{1to16%}, %%zmm11, %%zmm31\n" /* stream 1: word 3 */
        "vmovdqu32 %%zmm31, 12928(%[memory])\n" /* stream 1: word 3 */
        "vpaddd 12(%[constants])%{1to16%}, %%zmm19, %%zmm24\n" /* stream 2: word 3 */
        "vmovdqu32 %%zmm24, 12992(%[memory])\n" /* stream 2: word 3 */
        "vpaddd 16(%[constants])%{1to16%}, %%zmm4, %%zmm25\n" /* stream 0: word 4 */
        "vmovdqu32 %%zmm25, 13056(%[memory])\n" /* stream 0: word 4 */
        "vpaddd 16(%[constants])%{1to16%}, %%zmm12, %%zmm26\n" /* stream 1: word 4 */
        "vmovdqu32 %%zmm26, 13120(%[memory])\n" /* stream 1: word 4 */
        "vpaddd 16(%[constants])%{1to16%}, %%zmm20, %%zmm27\n" /* stream 2: word 4 */
        "vmovdqu32 %%zmm27, 13184(%[memory])\n" /* stream 2: word 4 */
        "vpaddd 20(%[constants])%{1to16%}, %%zmm5, %%zmm28\n" /* stream 0: word 5 */
        "vmovdqu32 %%zmm28, 13248(%[memory])\n" /* stream 0: word 5 */
        "vpaddd 20(%[constants])%{1to16%}, %%zmm13, %%zmm29\n" /* stream 1: word 5 */
        "vmovdqu32 %%zmm29, 13312(%[memory])\n" /* stream 1: word 5 */
        "vpaddd 20(%[constants])%{1to16%}, %%zmm21, %%zmm30\n" /* stream 2: word 5 */
        "vmovdqu32 %%zmm30, 13376(%[memory])\n" /* stream 2: word 5 */
        "vpaddd 24(%[constants])%{1to16%}, %%zmm6, %%zmm31\n" /* stream 0: word 6 */
        "vmovdqu32 %%zmm31, 13440(%[memory])\n" /* stream 0: word 6 */
        "vpaddd 24(%[constants])%{1to16%}, %%zmm14, %%zmm24\n" /* stream 1: word 6 */
        "vmovdqu32 %%zmm24, 13504(%[memory])\n" /* stream 1: word 6 */
        "vpaddd 24(%[constants])%{1to16%}, %%zmm22, %%zmm25\n" /* stream 2: word 6 */
        "vmovdqu32 %%zmm25, 13568(%[memory])\n" /* stream 2: word 6 */
        "vpaddd 28(%[constants])%{1to16%}, %%zmm7, %%zmm26\n" /* stream 0: word 7 */
        "vmovdqu32 %%zmm26, 13632(%[memory])\n" /* stream 0: word 7 */
        "vpaddd 28(%[constants])%{1to16%}, %%zmm15, %%zmm27\n" /* stream 1: word 7 */
        "vmovdqu32 %%zmm27, 13696(%[memory])\n" /* stream 1: word 7 */
        "vpaddd 28(%[constants])%{1to16%}, %%zmm23, %%zmm28\n" /* stream 2: word 7 */
        "vmovdqu32 %%zmm28, 13760(%[memory])\n" /* stream 2: word 7 */
        "vprord $7, %%zmm1, %%zmm29\n" /* stream 0: word 16 */
        "vprord $18, %%zmm1, %%zmm30\n" /* stream 0: word 16 */
        "vpsrld $3, %%zmm1, %%zmm31\n" /* stream 0: word 16 */
        "vpternlogd $0x96, %%zmm30, %%zmm31, %%zmm29\n" /* stream 0: word 16 */
        "vpaddd %%zmm29, %%zmm0, %%zmm0\n" /* stream 0: word 16 */
        "vpaddd 64(%[constants])%{1to16%}, %%zmm0, %%zmm24\n" /* stream 0: word 16 */
        "vmovdqu32 %%zmm24, 15360(%[memory])\n" /* stream 0: word 16 */
        "vmovdqu32 %%zmm0, 24576(%[memory])\n" /* stream 0: word 16 */
        "vprord $7, %%zmm9, %%zmm25\n" /* stream 1: word 16 */
        "vprord $18, %%zmm9, %%zmm26\n" /* stream 1: word 16 */
        "vpsrld $3, %%zmm9, %%zmm27\n" /* stream 1: word 16 */
        "vpternlogd $0x96, %%zmm26, %%zmm27, %%zmm25\n" /* stream 1: word 16 */
        "vpaddd %%zmm25, %%zmm8, %%zmm8\n" /* stream 1: word 16 */
        "vpaddd 64(%[constants])%{1to16%}, %%zmm8, %%zmm28\n" /* stream 1: word 16 */
        "vmovdqu32 %%zmm28, 15424(%[memory])\n" /* stream 1: word 16 */
        "vmovdqu32 %%zmm8, 24640(%[memory])\n" /* stream 1: word 16 */
        "vprord $7, %%zmm17, %%zmm30\n" /* stream 2: word 16 */
        "vprord $18, %%zmm17, %%zmm31\n" /* stream 2: word 16 */
        "vpsrld $3, %%zmm17, %%zmm29\n" /* stream 2: word 16 */
        "vpternlogd $0x96, %%zmm31, %%zmm29, %%zmm30\n" /* stream 2: word 16 */
        "vpaddd %%zmm30, %%zmm16, %%zmm16\n" /* stream 2: word 16 */
        "vpaddd 64(%[constants])%{1to16%}, %%zmm16, %%zmm24\n" /* stream 2: word 16 */
        "vmovdqu32 %%zmm24, 15488(%[memory])\n" /* stream 2: word 16 */
        "vmovdqu32 %%zmm16, 24704(%[memory])\n" /* stream 2: word 16 */
        "vprord $7, %%zmm2, %%zmm26\n" /* stream 0: word 17 */
        "vprord $18, %%zmm2, %%zmm27\n" /* stream 0: word 17 */
        "vpsrld $3, %%zmm2, %%zmm25\n" /* stream 0: word 17 */
        "vpternlogd $0x96, %%zmm27, %%zmm25, %%zmm26\n" /* stream 0: word 17 */
        "vpaddd %%zmm26, %%zmm1, %%zmm1\n" /* stream 0: word 17 */
        "vpaddd 576(%[constants])%{1to16%}, %%zmm1, %%zmm1\n" /* stream 0: word 17 */
        "vpaddd 68(%[constants])%{1to16%}, %%zmm1, %%zmm28\n" /* stream 0: word 17 */
        "vmovdqu32 %%zmm28, 15552(%[memory])\n" /* stream 0: word 17 */
        "vmovdqu32 %%zmm1, 24768(%[memory])\n" /* stream 0: word 17 */
        "vprord $7, %%zmm10, %%zmm31\n" /* stream 1: word 17 */
        "vprord $18, %%zmm10, %%zmm29\n" /* stream 1: word 17 */
        "vpsrld $3, %%zmm10, %%zmm30\n" /* stream 1: word 17 */
        "vpternlogd $0x96, %%zmm29, %%zmm30, %%zmm31\n" /* stream 1: word 17 */
        "vpaddd %%zmm31, %%zmm9, %%zmm9\n" /* stream 1: word 17 */
        "vpaddd 576(%[constants])%{1to16%}, %%zmm9, %%zmm9\n" /* stream 1: word 17 */
        "vpaddd 68(%[constants])%{1to16%}, %%zmm9, %%zmm24\n" /* stream 1: word 17 */
        "vmovdqu32 %%zmm24, 15616(%[memory])\n" /* stream 1: word 17 */
        "vmovdqu32 %%zmm9, 24832(%[memory])\n" /* stream 1: word 17 */
        "vprord $7, %%zmm18, %%zmm27\n" /* stream 2: word 17 */
        "vprord $18, %%zmm18, %%zmm25\n" /* stream 2: word 17 */
        "vpsrld $3, %%zmm18, %%zmm26\n" /* stream 2: word 17 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm27\n" /* stream 2: word 17 */
        "vpaddd %%zmm27, %%zmm17, %%zmm17\n" /* stream 2: word 17 */
        "vpaddd 576(%[constants])%{1to16%}, %%zmm17, %%zmm17\n" /* stream 2: word 17 */
        "vpaddd 68(%[constants])%{1to16%}, %%zmm17, %%zmm28\n" /* stream 2: word 17 */
        "vmovdqu32 %%zmm28, 15680(%[memory])\n" /* stream 2: word 17 */
        "vmovdqu32 %%zmm17, 24896(%[memory])\n" /* stream 2: word 17 */
        "vprord $7, %%zmm3, %%zmm29\n" /* stream 0: word 18 */
        "vprord $18, %%zmm3, %%zmm30\n" /* stream 0: word 18 */
        "vpsrld $3, %%zmm3, %%zmm31\n" /* stream 0: word 18 */
        "vpternlogd $0x96, %%zmm30, %%zmm31, %%zmm29\n" /* stream 0: word 18 */
        "vpaddd %%zmm29, %%zmm2, %%zmm2\n" /* stream 0: word 18 */
        "vprord $17, %%zmm0, %%zmm24\n" /* stream 0: word 18 */
        "vprord $19, %%zmm0, %%zmm25\n" /* stream 0: word 18 */
        "vpsrld $10, %%zmm0, %%zmm26\n" /* stream 0: word 18 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm24\n" /* stream 0: word 18 */
        "vpaddd %%zmm24, %%zmm2, %%zmm2\n" /* stream 0: word 18 */
        "vpaddd 72(%[constants])%{1to16%}, %%zmm2, %%zmm27\n" /* stream 0: word 18 */
        "vmovdqu32 %%zmm27, 15744(%[memory])\n" /* stream 0: word 18 */
        "vmovdqu32 %%zmm2, 24960(%[memory])\n" /* stream 0: word 18 */
        "vprord $7, %%zmm11, %%zmm28\n" /* stream 1: word 18 */
        "vprord $18, %%zmm11, %%zmm30\n" /* stream 1: word 18 */
        "vpsrld $3, %%zmm11, %%zmm31\n" /* stream 1: word 18 */
        "vpternlogd $0x96, %%zmm30, %%zmm31, %%zmm28\n" /* stream 1: word 18 */
        "vpaddd %%zmm28, %%zmm10, %%zmm10\n" /* stream 1: word 18 */
        "vprord $17, %%zmm8, %%zmm29\n" /* stream 1: word 18 */
        "vprord $19, %%zmm8, %%zmm25\n" /* stream 1: word 18 */
        "vpsrld $10, %%zmm8, %%zmm26\n" /* stream 1: word 18 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm29\n" /* stream 1: word 18 */
        "vpaddd %%zmm29, %%zmm10, %%zmm10\n" /* stream 1: word 18 */
        "vpaddd 72(%[constants])%{1to16%}, %%zmm10, %%zmm24\n" /* stream 1: word 18 */
        "vmovdqu32 %%zmm24, 15808(%[memory])\n" /* stream 1: word 18 */
        "vmovdqu32 %%zmm10, 25024(%[memory])\n" /* stream 1: word 18 */
        "vprord $7, %%zmm19, %%zmm27\n" /* stream 2: word 18 */
        "vprord $18, %%zmm19, %%zmm30\n" /* stream 2: word 18 */
        "vpsrld $3, %%zmm19, %%zmm31\n" /* stream 2: word 18 */
        "vpternlogd $0x96, %%zmm30, %%zmm31, %%zmm27\n" /* stream 2: word 18 */
        "vpaddd %%zmm27, %%zmm18, %%zmm18\n" /* stream 2: word 18 */
        "vprord $17, %%zmm16, %%zmm28\n" /* stream 2: word 18 */
        "vprord $19, %%zmm16, %%zmm25\n" /* stream 2: word 18 */
        "vpsrld $10, %%zmm16, %%zmm26\n" /* stream 2: word 18 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm28\n" /* stream 2: word 18 */
        "vpaddd %%zmm28, %%zmm18, %%zmm18\n" /* stream 2: word 18 */
        "vpaddd 72(%[constants])%{1to16%}, %%zmm18, %%zmm29\n" /* stream 2: word 18 */
        "vmovdqu32 %%zmm29, 15872(%[memory])\n" /* stream 2: word 18 */
        "vmovdqu32 %%zmm18, 25088(%[memory])\n" /* stream 2: word 18 */
        "vprord $7, %%zmm4, %%zmm24\n" /* stream 0: word 19 */
        "vprord $18, %%zmm4, %%zmm30\n" /* stream 0: word 19 */
        "vpsrld $3, %%zmm4, %%zmm31\n" /* stream 0: word 19 */
        "vpternlogd $0x96, %%zmm30, %%zmm31, %%zmm24\n" /* stream 0: word 19 */
        "vpaddd %%zmm24, %%zmm3, %%zmm3\n" /* stream 0: word 19 */
        "vprord $17, %%zmm1, %%zmm27\n" /* stream 0: word 19 */
        "vprord $19, %%zmm1, %%zmm25\n" /* stream 0: word 19 */
        "vpsrld $10, %%zmm1, %%zmm26\n" /* stream 0: word 19 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm27\n" /* stream 0: word 19 */
        "vpaddd %%zmm27, %%zmm3, %%zmm3\n" /* stream 0: word 19 */
        "vpaddd 76(%[constants])%{1to16%}, %%zmm3, %%zmm28\n" /* stream 0: word 19 */
        "vmovdqu32 %%zmm28, 15936(%[memory])\n" /* stream 0: word 19 */
        "vmovdqu32 %%zmm3, 25152(%[memory])\n" /* stream 0: word 19 */
        "vprord $7, %%zmm12, %%zmm29\n" /* stream 1: word 19 */
        "vprord $18, %%zmm12, %%zmm30\n" /* stream 1: word 19 */
        "vpsrld $3, %%zmm12, %%zmm31\n" /* stream 1: word 19 */
        "vpternlogd $0x96, %%zmm30, %%zmm31, %%zmm29\n" /* stream 1: word 19 */
        "vpaddd %%zmm29, %%zmm11, %%zmm11\n" /* stream 1: word 19 */
        "vprord $17, %%zmm9, %%zmm24\n" /* stream 1: word 19 */
        "vprord $19, %%zmm9, %%zmm25\n" /* stream 1: word 19 */
        "vpsrld $10, %%zmm9, %%zmm26\n" /* stream 1: word 19 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm24\n" /* stream 1: word 19 */
        "vpaddd %%zmm24, %%zmm11, %%zmm11\n" /* stream 1: word 19 */
        "vpaddd 76(%[constants])%{1to16%}, %%zmm11, %%zmm27\n" /* stream 1: word 19 */
        "vmovdqu32 %%zmm27, 16000(%[memory])\n" /* stream 1: word 19 */
        "vmovdqu32 %%zmm11, 25216(%[memory])\n" /* stream 1: word 19 */
        "vprord $7, %%zmm20, %%zmm28\n" /* stream 2: word 19 */
        "vprord $18, %%zmm20, %%zmm30\n" /* stream 2: word 19 */
        "vpsrld $3, %%zmm20, %%zmm31\n" /* stream 2: word 19 */
        "vpternlogd $0x96, %%zmm30, %%zmm31, %%zmm28\n" /* stream 2: word 19 */
        "vpaddd %%zmm28, %%zmm19, %%zmm19\n" /* stream 2: word 19 */
        "vprord $17, %%zmm17, %%zmm29\n" /* stream 2: word 19 */
        "vprord $19, %%zmm17, %%zmm25\n" /* stream 2: word 19 */
        "vpsrld $10, %%zmm17, %%zmm26\n" /* stream 2: word 19 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm29\n" /* stream 2: word 19 */
        "vpaddd %%zmm29, %%zmm19, %%zmm19\n" /* stream 2: word 19 */
        "vpaddd 76(%[constants])%{1to16%}, %%zmm19, %%zmm24\n" /* stream 2: word 19 */
        "vmovdqu32 %%zmm24, 16064(%[memory])\n" /* stream 2: word 19 */
        "vmovdqu32 %%zmm19, 25280(%[memory])\n" /* stream 2: word 19 */
        "vprord $7, %%zmm5, %%zmm27\n" /* stream 0: word 20 */
        "vprord $18, %%zmm5, %%zmm30\n" /* stream 0: word 20 */
        "vpsrld $3, %%zmm5, %%zmm31\n" /* stream 0: word 20 */
        "vpternlogd $0x96, %%zmm30, %%zmm31, %%zmm27\n" /* stream 0: word 20 */
        "vpaddd %%zmm27, %%zmm4, %%zmm4\n" /* stream 0: word 20 */
        "vprord $17, %%zmm2, %%zmm28\n" /* stream 0: word 20 */
        "vprord $19, %%zmm2, %%zmm25\n" /* stream 0: word 20 */
        "vpsrld $10, %%zmm2, %%zmm26\n" /* stream 0: word 20 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm28\n" /* stream 0: word 20 */
        "vpaddd %%zmm28, %%zmm4, %%zmm4\n" /* stream 0: word 20 */
        "vpaddd 80(%[constants])%{1to16%}, %%zmm4, %%zmm29\n" /* stream 0: word 20 */
        "vmovdqu32 %%zmm29, 16128(%[memory])\n" /* stream 0: word 20 */
        "vmovdqu32 %%zmm4, 25344(%[memory])\n" /* stream 0: word 20 */
        "vprord $7, %%zmm13, %%zmm24\n" /* stream 1: word 20 */
        "vprord $18, %%zmm13, %%zmm30\n" /* stream 1: word 20 */
        "vpsrld $3, %%zmm13, %%zmm31\n" /* stream 1: word 20 */
        "vpternlogd $0x96, %%zmm30, %%zmm31, %%zmm24\n" /* stream 1: word 20 */
        "vpaddd %%zmm24, %%zmm12, %%zmm12\n" /* stream 1: word 20 */
        "vprord $17, %%zmm10, %%zmm27\n" /* stream 1: word 20 */
        "vprord $19, %%zmm10, %%zmm25\n" /* stream 1: word 20 */
        "vpsrld $10, %%zmm10, %%zmm26\n" /* stream 1: word 20 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm27\n" /* stream 1: word 20 */
        "vpaddd %%zmm27, %%zmm12, %%zmm12\n" /* stream 1: word 20 */
        "vpaddd 80(%[constants])%{1to16%}, %%zmm12, %%zmm28\n" /* stream 1: word 20 */
        "vmovdqu32 %%zmm28, 16192(%[memory])\n" /* stream 1: word 20 */
        "vmovdqu32 %%zmm12, 25408(%[memory])\n" /* stream 1: word 20 */
        "vprord $7, %%zmm21, %%zmm29\n" /* stream 2: word 20 */
        "vprord $18, %%zmm21, %%zmm30\n" /* stream 2: word 20 */
        "vpsrld $3, %%zmm21, %%zmm31\n" /* stream 2: word 20 */
        "vpternlogd $0x96, %%zmm30, %%zmm31, %%zmm29\n" /* stream 2: word 20 */
        "vpaddd %%zmm29, %%zmm20, %%zmm20\n" /* stream 2: word 20 */
        "vprord $17, %%zmm18, %%zmm24\n" /* stream 2: word 20 */
        "vprord $19, %%zmm18, %%zmm25\n" /* stream 2: word 20 */
        "vpsrld $10, %%zmm18, %%zmm26\n" /* stream 2: word 20 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm24\n" /* stream 2: word 20 */
        "vpaddd %%zmm24, %%zmm20, %%zmm20\n" /* stream 2: word 20 */
        "vpaddd 80(%[constants])%{1to16%}, %%zmm20, %%zmm27\n" /* stream 2: word 20 */
        "vmovdqu32 %%zmm27, 16256(%[memory])\n" /* stream 2: word 20 */
        "vmovdqu32 %%zmm20, 25472(%[memory])\n" /* stream 2: word 20 */
        "vprord $7, %%zmm6, %%zmm28\n" /* stream 0: word 21 */
        "vprord $18, %%zmm6, %%zmm30\n" /* stream 0: word 21 */
        "vpsrld $3, %%zmm6, %%zmm31\n" /* stream 0: word 21 */
        "vpternlogd $0x96, %%zmm30, %%zmm31, %%zmm28\n" /* stream 0: word 21 */
        "vpaddd %%zmm28, %%zmm5, %%zmm5\n" /* stream 0: word 21 */
        "vprord $17, %%zmm3, %%zmm29\n" /* stream 0: word 21 */
        "vprord $19, %%zmm3, %%zmm25\n" /* stream 0: word 21 */
        "vpsrld $10, %%zmm3, %%zmm26\n" /* stream 0: word 21 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm29\n" /* stream 0: word 21 */
        "vpaddd %%zmm29, %%zmm5, %%zmm5\n" /* stream 0: word 21 */
        "vpaddd 84(%[constants])%{1to16%}, %%zmm5, %%zmm24\n" /* stream 0: word 21 */
        "vmovdqu32 %%zmm24, 16320(%[memory])\n" /* stream 0: word 21 */
        "vmovdqu32 %%zmm5, 25536(%[memory])\n" /* stream 0: word 21 */
        "vprord $7, %%zmm14, %%zmm27\n" /* stream 1: word 21 */
        "vprord $18, %%zmm14, %%zmm30\n" /* stream 1: word 21 */
        "vpsrld $3, %%zmm14, %%zmm31\n" /* stream 1: word 21 */
        "vpternlogd $0x96, %%zmm30, %%zmm31, %%zmm27\n" /* stream 1: word 21 */
        "vpaddd %%zmm27, %%zmm13, %%zmm13\n" /* stream 1: word 21 */
        "vprord $17, %%zmm11, %%zmm28\n" /* stream 1: word 21 */
        "vprord $19, %%zmm11, %%zmm25\n" /* stream 1: word 21 */
        "vpsrld $10, %%zmm11, %%zmm26\n" /* stream 1: word 21 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm28\n" /* stream 1: word 21 */
        "vpaddd %%zmm28, %%zmm13, %%zmm13\n" /* stream 1: word 21 */
        "vpaddd 84(%[constants])%{1to16%}, %%zmm13, %%zmm29\n" /* stream 1: word 21 */
        "vmovdqu32 %%zmm29, 16384(%[memory])\n" /* stream 1: word 21 */
        "vmovdqu32 %%zmm13, 25600(%[memory])\n" /* stream 1: word 21 */
        "vprord $7, %%zmm22, %%zmm24\n" /* stream 2: word 21 */
        "vprord $18, %%zmm22, %%zmm30\n" /* stream 2: word 21 */
        "vpsrld $3, %%zmm22, %%zmm31\n" /* stream 2: word 21 */
        "vpternlogd $0x96, %%zmm30, %%zmm31, %%zmm24\n" /* stream 2: word 21 */
        "vpaddd %%zmm24, %%zmm21, %%zmm21\n" /* stream 2: word 21 */
        "vprord $17, %%zmm19, %%zmm27\n" /* stream 2: word 21 */
        "vprord $19, %%zmm19, %%zmm25\n" /* stream 2: word 21 */
        "vpsrld $10, %%zmm19, %%zmm26\n" /* stream 2: word 21 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm27\n" /* stream 2: word 21 */
        "vpaddd %%zmm27, %%zmm21, %%zmm21\n" /* stream 2: word 21 */
        "vpaddd 84(%[constants])%{1to16%}, %%zmm21, %%zmm28\n" /* stream 2: word 21 */
        "vmovdqu32 %%zmm28, 16448(%[memory])\n" /* stream 2: word 21 */
        "vmovdqu32 %%zmm21, 25664(%[memory])\n" /* stream 2: word 21 */
        "vprord $7, %%zmm7, %%zmm29\n" /* stream 0: word 22 */
        "vprord $18, %%zmm7, %%zmm30\n" /* stream 0: word 22 */
        "vpsrld $3, %%zmm7, %%zmm31\n" /* stream 0: word 22 */
        "vpternlogd $0x96, %%zmm30, %%zmm31, %%zmm29\n" /* stream 0: word 22 */
        "vpaddd %%zmm29, %%zmm6, %%zmm6\n" /* stream 0: word 22 */
        "vpaddd 580(%[constants])%{1to16%}, %%zmm6, %%zmm6\n" /* stream 0: word 22 */
        "vprord $17, %%zmm4, %%zmm24\n" /* stream 0: word 22 */
        "vprord $19, %%zmm4, %%zmm25\n" /* stream 0: word 22 */
        "vpsrld $10, %%zmm4, %%zmm26\n" /* stream 0: word 22 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm24\n" /* stream 0: word 22 */
        "vpaddd %%zmm24, %%zmm6, %%zmm6\n" /* stream 0: word 22 */
        "vpaddd 88(%[constants])%{1to16%}, %%zmm6, %%zmm27\n" /* stream 0: word 22 */
        "vmovdqu32 %%zmm27, 16512(%[memory])\n" /* stream 0: word 22 */
        "vmovdqu32 %%zmm6, 25728(%[memory])\n" /* stream 0: word 22 */
        "vprord $7, %%zmm15, %%zmm28\n" /* stream 1: word 22 */
        "vprord $18, %%zmm15, %%zmm30\n" /* stream 1: word 22 */
        "vpsrld $3, %%zmm15, %%zmm31\n" /* stream 1: word 22 */
        "vpternlogd $0x96, %%zmm30, %%zmm31, %%zmm28\n" /* stream 1: word 22 */
        "vpaddd %%zmm28, %%zmm14, %%zmm14\n" /* stream 1: word 22 */
        "vpaddd 580(%[constants])%{1to16%}, %%zmm14, %%zmm14\n" /* stream 1: word 22 */
        "vprord $17, %%zmm12, %%zmm29\n" /* stream 1: word 22 */
        "vprord $19, %%zmm12, %%zmm25\n" /* stream 1: word 22 */
        "vpsrld $10, %%zmm12, %%zmm26\n" /* stream 1: word 22 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm29\n" /* stream 1: word 22 */
        "vpaddd %%zmm29, %%zmm14, %%zmm14\n" /* stream 1: word 22 */
        "vpaddd 88(%[constants])%{1to16%}, %%zmm14, %%zmm24\n" /* stream 1: word 22 */
        "vmovdqu32 %%zmm24, 16576(%[memory])\n" /* stream 1: word 22 */
        "vmovdqu32 %%zmm14, 25792(%[memory])\n" /* stream 1: word 22 */
        "vprord $7, %%zmm23, %%zmm27\n" /* stream 2: word 22 */
        "vprord $18, %%zmm23, %%zmm30\n" /* stream 2: word 22 */
        "vpsrld $3, %%zmm23, %%zmm31\n" /* stream 2: word 22 */
        "vpternlogd $0x96, %%zmm30, %%zmm31, %%zmm27\n" /* stream 2: word 22 */
        "vpaddd %%zmm27, %%zmm22, %%zmm22\n" /* stream 2: word 22 */
        "vpaddd 580(%[constants])%{1to16%}, %%zmm22, %%zmm22\n" /* stream 2: word 22 */
        "vprord $17, %%zmm20, %%zmm28\n" /* stream 2: word 22 */
        "vprord $19, %%zmm20, %%zmm25\n" /* stream 2: word 22 */
        "vpsrld $10, %%zmm20, %%zmm26\n" /* stream 2: word 22 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm28\n" /* stream 2: word 22 */
        "vpaddd %%zmm28, %%zmm22, %%zmm22\n" /* stream 2: word 22 */
        "vpaddd 88(%[constants])%{1to16%}, %%zmm22, %%zmm29\n" /* stream 2: word 22 */
        "vmovdqu32 %%zmm29, 16640(%[memory])\n" /* stream 2: word 22 */
        "vmovdqu32 %%zmm22, 25856(%[memory])\n" /* stream 2: word 22 */
        "vpaddd %%zmm0, %%zmm7, %%zmm7\n" /* stream 0: word 23 */
        "vpaddd 584(%[constants])%{1to16%}, %%zmm7, %%zmm7\n" /* stream 0: word 23 */
        "vprord $17, %%zmm5, %%zmm24\n" /* stream 0: word 23 */
        "vprord $19, %%zmm5, %%zmm30\n" /* stream 0: word 23 */
        "vpsrld $10, %%zmm5, %%zmm31\n" /* stream 0: word 23 */
        "vpternlogd $0x96, %%zmm30, %%zmm31, %%zmm24\n" /* stream 0: word 23 */
        "vpaddd %%zmm24, %%zmm7, %%zmm7\n" /* stream 0: word 23 */
        "vpaddd 92(%[constants])%{1to16%}, %%zmm7, %%zmm27\n" /* stream 0: word 23 */
        "vmovdqu32 %%zmm27, 16704(%[memory])\n" /* stream 0: word 23 */
        "vmovdqu32 %%zmm7, 25920(%[memory])\n" /* stream 0: word 23 */
        "vpaddd %%zmm8, %%zmm15, %%zmm15\n" /* stream 1: word 23 */
        "vpaddd 584(%[constants])%{1to16%}, %%zmm15, %%zmm15\n" /* stream 1: word 23 */
        "vprord $17, %%zmm13, %%zmm25\n" /* stream 1: word 23 */
        "vprord $19, %%zmm13, %%zmm26\n" /* stream 1: word 23 */
        "vpsrld $10, %%zmm13, %%zmm28\n" /* stream 1: word 23 */
        "vpternlogd $0x96, %%zmm26, %%zmm28, %%zmm25\n" /* stream 1: word 23 */
        "vpaddd %%zmm25, %%zmm15, %%zmm15\n" /* stream 1: word 23 */
        "vpaddd 92(%[constants])%{1to16%}, %%zmm15, %%zmm29\n" /* stream 1: word 23 */
        "vmovdqu32 %%zmm29, 16768(%[memory])\n" /* stream 1: word 23 */
        "vmovdqu32 %%zmm15, 25984(%[memory])\n" /* stream 1: word 23 */
        "vpaddd %%zmm16, %%zmm23, %%zmm23\n" /* stream 2: word 23 */
        "vpaddd 584(%[constants])%{1to16%}, %%zmm23, %%zmm23\n" /* stream 2: word 23 */
        "vprord $17, %%zmm21, %%zmm30\n" /* stream 2: word 23 */
        "vprord $19, %%zmm21, %%zmm31\n" /* stream 2: word 23 */
        "vpsrld $10, %%zmm21, %%zmm24\n" /* stream 2: word 23 */
        "vpternlogd $0x96, %%zmm31, %%zmm24, %%zmm30\n" /* stream 2: word 23 */
        "vpaddd %%zmm30, %%zmm23, %%zmm23\n" /* stream 2: word 23 */
        "vpaddd 92(%[constants])%{1to16%}, %%zmm23, %%zmm27\n" /* stream 2: word 23 */
        "vmovdqu32 %%zmm27, 16832(%[memory])\n" /* stream 2: word 23 */
        "vmovdqu32 %%zmm23, 26048(%[memory])\n" /* stream 2: word 23 */
        "vpaddd 384(%[constants])%{1to16%}, %%zmm1, %%zmm26\n" /* stream 0: word 24 */
        "vprord $17, %%zmm6, %%zmm28\n" /* stream 0: word 24 */
        "vprord $19, %%zmm6, %%zmm25\n" /* stream 0: word 24 */
        "vpsrld $10, %%zmm6, %%zmm29\n" /* stream 0: word 24 */
        "vpternlogd $0x96, %%zmm25, %%zmm29, %%zmm28\n" /* stream 0: word 24 */
        "vpaddd %%zmm28, %%zmm26, %%zmm0\n" /* stream 0: word 24 */
        "vpaddd 96(%[constants])%{1to16%}, %%zmm0, %%zmm31\n" /* stream 0: word 24 */
        "vmovdqu32 %%zmm31, 16896(%[memory])\n" /* stream 0: word 24 */
        "vmovdqu32 %%zmm0, 26112(%[memory])\n" /* stream 0: word 24 */
        "vpaddd 384(%[constants])%{1to16%}, %%zmm9, %%zmm24\n" /* stream 1: word 24 */
        "vprord $17, %%zmm14, %%zmm30\n" /* stream 1: word 24 */
        "vprord $19, %%zmm14, %%zmm27\n" /* stream 1: word 24 */
        "vpsrld $10, %%zmm14, %%zmm25\n" /* stream 1: word 24 */
        "vpternlogd $0x96, %%zmm27, %%zmm25, %%zmm30\n" /* stream 1: word 24 */
        "vpaddd %%zmm30, %%zmm24, %%zmm8\n" /* stream 1: word 24 */
        "vpaddd 96(%[constants])%{1to16%}, %%zmm8, %%zmm29\n" /* stream 1: word 24 */
        "vmovdqu32 %%zmm29, 16960(%[memory])\n" /* stream 1: word 24 */
        "vmovdqu32 %%zmm8, 26176(%[memory])\n" /* stream 1: word 24 */
        "vpaddd 384(%[constants])%{1to16%}, %%zmm17, %%zmm28\n" /* stream 2: word 24 */
        "vprord $17, %%zmm22, %%zmm26\n" /* stream 2: word 24 */
        "vprord $19, %%zmm22, %%zmm31\n" /* stream 2: word 24 */
        "vpsrld $10, %%zmm22, %%zmm27\n" /* stream 2: word 24 */
        "vpternlogd $0x96, %%zmm31, %%zmm27, %%zmm26\n" /* stream 2: word 24 */
        "vpaddd %%zmm26, %%zmm28, %%zmm16\n" /* stream 2: word 24 */
        "vpaddd 96(%[constants])%{1to16%}, %%zmm16, %%zmm25\n" /* stream 2: word 24 */
        "vmovdqu32 %%zmm25, 17024(%[memory])\n" /* stream 2: word 24 */
        "vmovdqu32 %%zmm16, 26240(%[memory])\n" /* stream 2: word 24 */
        "vprord $17, %%zmm7, %%zmm30\n" /* stream 0: word 25 */
        "vprord $19, %%zmm7, %%zmm24\n" /* stream 0: word 25 */
        "vpsrld $10, %%zmm7, %%zmm29\n" /* stream 0: word 25 */
        "vpternlogd $0x96, %%zmm24, %%zmm29, %%zmm30\n" /* stream 0: word 25 */
        "vpaddd %%zmm30, %%zmm2, %%zmm1\n" /* stream 0: word 25 */
        "vpaddd 100(%[constants])%{1to16%}, %%zmm1, %%zmm31\n" /* stream 0: word 25 */
        "vmovdqu32 %%zmm31, 17088(%[memory])\n" /* stream 0: word 25 */
        "vmovdqu32 %%zmm1, 26304(%[memory])\n" /* stream 0: word 25 */
        "vprord $17, %%zmm15, %%zmm27\n" /* stream 1: word 25 */
        "vprord $19, %%zmm15, %%zmm26\n" /* stream 1: word 25 */
        "vpsrld $10, %%zmm15, %%zmm28\n" /* stream 1: word 25 */
        "vpternlogd $0x96, %%zmm26, %%zmm28, %%zmm27\n" /* stream 1: word 25 */
        "vpaddd %%zmm27, %%zmm10, %%zmm9\n" /* stream 1: word 25 */
        "vpaddd 100(%[constants])%{1to16%}, %%zmm9, %%zmm25\n" /* stream 1: word 25 */
        "vmovdqu32 %%zmm25, 17152(%[memory])\n" /* stream 1: word 25 */
        "vmovdqu32 %%zmm9, 26368(%[memory])\n" /* stream 1: word 25 */
        "vprord $17, %%zmm23, %%zmm24\n" /* stream 2: word 25 */
        "vprord $19, %%zmm23, %%zmm29\n" /* stream 2: word 25 */
        "vpsrld $10, %%zmm23, %%zmm30\n" /* stream 2: word 25 */
        "vpternlogd $0x96, %%zmm29, %%zmm30, %%zmm24\n" /* stream 2: word 25 */
        "vpaddd %%zmm24, %%zmm18, %%zmm17\n" /* stream 2: word 25 */
        "vpaddd 100(%[constants])%{1to16%}, %%zmm17, %%zmm31\n" /* stream 2: word 25 */
        "vmovdqu32 %%zmm31, 17216(%[memory])\n" /* stream 2: word 25 */
        "vmovdqu32 %%zmm17, 26432(%[memory])\n" /* stream 2: word 25 */
        "vprord $17, %%zmm0, %%zmm26\n" /* stream 0: word 26 */
        "vprord $19, %%zmm0, %%zmm28\n" /* stream 0: word 26 */
        "vpsrld $10, %%zmm0, %%zmm27\n" /* stream 0: word 26 */
        "vpternlogd $0x96, %%zmm28, %%zmm27, %%zmm26\n" /* stream 0: word 26 */
        "vpaddd %%zmm26, %%zmm3, %%zmm2\n" /* stream 0: word 26 */
        "vpaddd 104(%[constants])%{1to16%}, %%zmm2, %%zmm25\n" /* stream 0: word 26 */
        "vmovdqu32 %%zmm25, 17280(%[memory])\n" /* stream 0: word 26 */
        "vmovdqu32 %%zmm2, 26496(%[memory])\n" /* stream 0: word 26 */
        "vprord $17, %%zmm8, %%zmm29\n" /* stream 1: word 26 */
        "vprord $19, %%zmm8, %%zmm30\n" /* stream 1: word 26 */
        "vpsrld $10, %%zmm8, %%zmm24\n" /* stream 1: word 26 */
        "vpternlogd $0x96, %%zmm30, %%zmm24, %%zmm29\n" /* stream 1: word 26 */
        "vpaddd %%zmm29, %%zmm11, %%zmm10\n" /* stream 1: word 26 */
        "vpaddd 104(%[constants])%{1to16%}, %%zmm10, %%zmm31\n" /* stream 1: word 26 */
        "vmovdqu32 %%zmm31, 17344(%[memory])\n" /* stream 1: word 26 */
        "vmovdqu32 %%zmm10, 26560(%[memory])\n" /* stream 1: word 26 */
        "vprord $17, %%zmm16, %%zmm28\n" /* stream 2: word 26 */
        "vprord $19, %%zmm16, %%zmm27\n" /* stream 2: word 26 */
        "vpsrld $10, %%zmm16, %%zmm26\n" /* stream 2: word 26 */
        "vpternlogd $0x96, %%zmm27, %%zmm26, %%zmm28\n" /* stream 2: word 26 */
        "vpaddd %%zmm28, %%zmm19, %%zmm18\n" /* stream 2: word 26 */
        "vpaddd 104(%[constants])%{1to16%}, %%zmm18, %%zmm25\n" /* stream 2: word 26 */
        "vmovdqu32 %%zmm25, 17408(%[memory])\n" /* stream 2: word 26 */
        "vmovdqu32 %%zmm18, 26624(%[memory])\n" /* stream 2: word 26 */
        "vprord $17, %%zmm1, %%zmm30\n" /* stream 0: word 27 */
        "vprord $19, %%zmm1, %%zmm24\n" /* stream 0: word 27 */
        "vpsrld $10, %%zmm1, %%zmm29\n" /* stream 0: word 27 */
        "vpternlogd $0x96, %%zmm24, %%zmm29, %%zmm30\n" /* stream 0: word 27 */
        "vpaddd %%zmm30, %%zmm4, %%zmm3\n" /* stream 0: word 27 */
        "vpaddd 108(%[constants])%{1to16%}, %%zmm3, %%zmm31\n" /* stream 0: word 27 */
        "vmovdqu32 %%zmm31, 17472(%[memory])\n" /* stream 0: word 27 */
        "vmovdqu32 %%zmm3, 26688(%[memory])\n" /* stream 0: word 27 */
        "vprord $17, %%zmm9, %%zmm27\n" /* stream 1: word 27 */
        "vprord $19, %%zmm9, %%zmm26\n" /* stream 1: word 27 */
        "vpsrld $10, %%zmm9, %%zmm28\n" /* stream 1: word 27 */
        "vpternlogd $0x96, %%zmm26, %%zmm28, %%zmm27\n" /* stream 1: word 27 */
        "vpaddd %%zmm27, %%zmm12, %%zmm11\n" /* stream 1: word 27 */
        "vpaddd 108(%[constants])%{1to16%}, %%zmm11, %%zmm25\n" /* stream 1: word 27 */
        "vmovdqu32 %%zmm25, 17536(%[memory])\n" /* stream 1: word 27 */
        "vmovdqu32 %%zmm11, 26752(%[memory])\n" /* stream 1: word 27 */
        "vprord $17, %%zmm17, %%zmm24\n" /* stream 2: word 27 */
        "vprord $19, %%zmm17, %%zmm29\n" /* stream 2: word 27 */
        "vpsrld $10, %%zmm17, %%zmm30\n" /* stream 2: word 27 */
        "vpternlogd $0x96, %%zmm29, %%zmm30, %%zmm24\n" /* stream 2: word 27 */
        "vpaddd %%zmm24, %%zmm20, %%zmm19\n" /* stream 2: word 27 */
        "vpaddd 108(%[constants])%{1to16%}, %%zmm19, %%zmm31\n" /* stream 2: word 27 */
        "vmovdqu32 %%zmm31, 17600(%[memory])\n" /* stream 2: word 27 */
        "vmovdqu32 %%zmm19, 26816(%[memory])\n" /* stream 2: word 27 */
        "vprord $17, %%zmm2, %%zmm26\n" /* stream 0: word 28 */
        "vprord $19, %%zmm2, %%zmm28\n" /* stream 0: word 28 */
        "vpsrld $10, %%zmm2, %%zmm27\n" /* stream 0: word 28 */
        "vpternlogd $0x96, %%zmm28, %%zmm27, %%zmm26\n" /* stream 0: word 28 */
        "vpaddd %%zmm26, %%zmm5, %%zmm4\n" /* stream 0: word 28 */
        "vpaddd 112(%[constants])%{1to16%}, %%zmm4, %%zmm25\n" /* stream 0: word 28 */
        "vmovdqu32 %%zmm25, 17664(%[memory])\n" /* stream 0: word 28 */
        "vmovdqu32 %%zmm4, 26880(%[memory])\n" /* stream 0: word 28 */
        "vprord $17, %%zmm10, %%zmm29\n" /* stream 1: word 28 */
        "vprord $19, %%zmm10, %%zmm30\n" /* stream 1: word 28 */
        "vpsrld $10, %%zmm10, %%zmm24\n" /* stream 1: word 28 */
        "vpternlogd $0x96, %%zmm30, %%zmm24, %%zmm29\n" /* stream 1: word 28 */
        "vpaddd %%zmm29, %%zmm13, %%zmm12\n" /* stream 1: word 28 */
        "vpaddd 112(%[constants])%{1to16%}, %%zmm12, %%zmm31\n" /* stream 1: word 28 */
        "vmovdqu32 %%zmm31, 17728(%[memory])\n" /* stream 1: word 28 */
        "vmovdqu32 %%zmm12, 26944(%[memory])\n" /* stream 1: word 28 */
        "vprord $17, %%zmm18, %%zmm28\n" /* stream 2: word 28 */
        "vprord $19, %%zmm18, %%zmm27\n" /* stream 2: word 28 */
        "vpsrld $10, %%zmm18, %%zmm26\n" /* stream 2: word 28 */
        "vpternlogd $0x96, %%zmm27, %%zmm26, %%zmm28\n" /* stream 2: word 28 */
        "vpaddd %%zmm28, %%zmm21, %%zmm20\n" /* stream 2: word 28 */
        "vpaddd 112(%[constants])%{1to16%}, %%zmm20, %%zmm25\n" /* stream 2: word 28 */
        "vmovdqu32 %%zmm25, 17792(%[memory])\n" /* stream 2: word 28 */
        "vmovdqu32 %%zmm20, 27008(%[memory])\n" /* stream 2: word 28 */
        "vprord $17, %%zmm3, %%zmm30\n" /* stream 0: word 29 */
        "vprord $19, %%zmm3, %%zmm24\n" /* stream 0: word 29 */
        "vpsrld $10, %%zmm3, %%zmm29\n" /* stream 0: word 29 */
        "vpternlogd $0x96, %%zmm24, %%zmm29, %%zmm30\n" /* stream 0: word 29 */
        "vpaddd %%zmm30, %%zmm6, %%zmm5\n" /* stream 0: word 29 */
        "vpaddd 116(%[constants])%{1to16%}, %%zmm5, %%zmm31\n" /* stream 0: word 29 */
        "vmovdqu32 %%zmm31, 17856(%[memory])\n" /* stream 0: word 29 */
        "vmovdqu32 %%zmm5, 24000(%[memory])\n" /* stream 0: word 29 */
        "vprord $17, %%zmm11, %%zmm27\n" /* stream 1: word 29 */
        "vprord $19, %%zmm11, %%zmm26\n" /* stream 1: word 29 */
        "vpsrld $10, %%zmm11, %%zmm28\n" /* stream 1: word 29 */
        "vpternlogd $0x96, %%zmm26, %%zmm28, %%zmm27\n" /* stream 1: word 29 */
        "vpaddd %%zmm27, %%zmm14, %%zmm13\n" /* stream 1: word 29 */
        "vpaddd 116(%[constants])%{1to16%}, %%zmm13, %%zmm25\n" /* stream 1: word 29 */
        "vmovdqu32 %%zmm25, 17920(%[memory])\n" /* stream 1: word 29 */
        "vmovdqu32 %%zmm13, 24064(%[memory])\n" /* stream 1: word 29 */
        "vprord $17, %%zmm19, %%zmm24\n" /* stream 2: word 29 */
        "vprord $19, %%zmm19, %%zmm29\n" /* stream 2: word 29 */
        "vpsrld $10, %%zmm19, %%zmm30\n" /* stream 2: word 29 */
        "vpternlogd $0x96, %%zmm29, %%zmm30, %%zmm24\n" /* stream 2: word 29 */
        "vpaddd %%zmm24, %%zmm22, %%zmm21\n" /* stream 2: word 29 */
        "vpaddd 116(%[constants])%{1to16%}, %%zmm21, %%zmm31\n" /* stream 2: word 29 */
        "vmovdqu32 %%zmm31, 17984(%[memory])\n" /* stream 2: word 29 */
        "vmovdqu32 %%zmm21, 24128(%[memory])\n" /* stream 2: word 29 */
        "vpaddd 588(%[constants])%{1to16%}, %%zmm7, %%zmm26\n" /* stream 0: word 30 */
        "vprord $17, %%zmm4, %%zmm28\n" /* stream 0: word 30 */
        "vprord $19, %%zmm4, %%zmm27\n" /* stream 0: word 30 */
        "vpsrld $10, %%zmm4, %%zmm25\n" /* stream 0: word 30 */
        "vpternlogd $0x96, %%zmm27, %%zmm25, %%zmm28\n" /* stream 0: word 30 */
        "vpaddd %%zmm28, %%zmm26, %%zmm6\n" /* stream 0: word 30 */
        "vpaddd 120(%[constants])%{1to16%}, %%zmm6, %%zmm29\n" /* stream 0: word 30 */
        "vmovdqu32 %%zmm29, 18048(%[memory])\n" /* stream 0: word 30 */
        "vmovdqu32 %%zmm6, 24192(%[memory])\n" /* stream 0: word 30 */
        "vpaddd 588(%[constants])%{1to16%}, %%zmm15, %%zmm30\n" /* stream 1: word 30 */
        "vprord $17, %%zmm12, %%zmm24\n" /* stream 1: word 30 */
        "vprord $19, %%zmm12, %%zmm31\n" /* stream 1: word 30 */
        "vpsrld $10, %%zmm12, %%zmm27\n" /* stream 1: word 30 */
        "vpternlogd $0x96, %%zmm31, %%zmm27, %%zmm24\n" /* stream 1: word 30 */
        "vpaddd %%zmm24, %%zmm30, %%zmm14\n" /* stream 1: word 30 */
        "vpaddd 120(%[constants])%{1to16%}, %%zmm14, %%zmm25\n" /* stream 1: word 30 */
        "vmovdqu32 %%zmm25, 18112(%[memory])\n" /* stream 1: word 30 */
        "vmovdqu32 %%zmm14, 24256(%[memory])\n" /* stream 1: word 30 */
        "vpaddd 588(%[constants])%{1to16%}, %%zmm23, %%zmm28\n" /* stream 2: word 30 */
        "vprord $17, %%zmm20, %%zmm26\n" /* stream 2: word 30 */
        "vprord $19, %%zmm20, %%zmm29\n" /* stream 2: word 30 */
        "vpsrld $10, %%zmm20, %%zmm31\n" /* stream 2: word 30 */
        "vpternlogd $0x96, %%zmm29, %%zmm31, %%zmm26\n" /* stream 2: word 30 */
        "vpaddd %%zmm26, %%zmm28, %%zmm22\n" /* stream 2: word 30 */
        "vpaddd 120(%[constants])%{1to16%}, %%zmm22, %%zmm27\n" /* stream 2: word 30 */
        "vmovdqu32 %%zmm27, 18176(%[memory])\n" /* stream 2: word 30 */
        "vmovdqu32 %%zmm22, 24320(%[memory])\n" /* stream 2: word 30 */
        "vmovdqu32 24576(%[memory]), %%zmm24\n" /* stream 0: word 31 */
        "vprord $7, %%zmm24, %%zmm30\n" /* stream 0: word 31 */
        "vprord $18, %%zmm24, %%zmm25\n" /* stream 0: word 31 */
        "vpsrld $3, %%zmm24, %%zmm29\n" /* stream 0: word 31 */
        "vpternlogd $0x96, %%zmm25, %%zmm29, %%zmm30\n" /* stream 0: word 31 */
        "vpaddd %%zmm0, %%zmm30, %%zmm30\n" /* stream 0: word 31 */
        "vpaddd 580(%[constants])%{1to16%}, %%zmm30, %%zmm30\n" /* stream 0: word 31 */
        "vprord $17, %%zmm5, %%zmm31\n" /* stream 0: word 31 */
        "vprord $19, %%zmm5, %%zmm26\n" /* stream 0: word 31 */
        "vpsrld $10, %%zmm5, %%zmm28\n" /* stream 0: word 31 */
        "vpternlogd $0x96, %%zmm26, %%zmm28, %%zmm31\n" /* stream 0: word 31 */
        "vpaddd %%zmm31, %%zmm30, %%zmm7\n" /* stream 0: word 31 */
        "vpaddd 124(%[constants])%{1to16%}, %%zmm7, %%zmm27\n" /* stream 0: word 31 */
        "vmovdqu32 %%zmm27, 18240(%[memory])\n" /* stream 0: word 31 */
        "vmovdqu32 %%zmm7, 24384(%[memory])\n" /* stream 0: word 31 */
        "vmovdqu32 24640(%[memory]), %%zmm24\n" /* stream 1: word 31 */
        "vprord $7, %%zmm24, %%zmm25\n" /* stream 1: word 31 */
        "vprord $18, %%zmm24, %%zmm29\n" /* stream 1: word 31 */
        "vpsrld $3, %%zmm24, %%zmm26\n" /* stream 1: word 31 */
        "vpternlogd $0x96, %%zmm29, %%zmm26, %%zmm25\n" /* stream 1: word 31 */
        "vpaddd %%zmm8, %%zmm25, %%zmm25\n" /* stream 1: word 31 */
        "vpaddd 580(%[constants])%{1to16%}, %%zmm25, %%zmm25\n" /* stream 1: word 31 */
        "vprord $17, %%zmm13, %%zmm28\n" /* stream 1: word 31 */
        "vprord $19, %%zmm13, %%zmm31\n" /* stream 1: word 31 */
        "vpsrld $10, %%zmm13, %%zmm30\n" /* stream 1: word 31 */
        "vpternlogd $0x96, %%zmm31, %%zmm30, %%zmm28\n" /* stream 1: word 31 */
        "vpaddd %%zmm28, %%zmm25, %%zmm15\n" /* stream 1: word 31 */
        "vpaddd 124(%[constants])%{1to16%}, %%zmm15, %%zmm27\n" /* stream 1: word 31 */
        "vmovdqu32 %%zmm27, 18304(%[memory])\n" /* stream 1: word 31 */
        "vmovdqu32 %%zmm15, 24448(%[memory])\n" /* stream 1: word 31 */
        "vmovdqu32 24704(%[memory]), %%zmm24\n" /* stream 2: word 31 */
        "vprord $7, %%zmm24, %%zmm29\n" /* stream 2: word 31 */
        "vprord $18, %%zmm24, %%zmm26\n" /* stream 2: word 31 */
        "vpsrld $3, %%zmm24, %%zmm31\n" /* stream 2: word 31 */
        "vpternlogd $0x96, %%zmm26, %%zmm31, %%zmm29\n" /* stream 2: word 31 */
        "vpaddd %%zmm16, %%zmm29, %%zmm29\n" /* stream 2: word 31 */
        "vpaddd 580(%[constants])%{1to16%}, %%zmm29, %%zmm29\n" /* stream 2: word 31 */
        "vprord $17, %%zmm21, %%zmm30\n" /* stream 2: word 31 */
        "vprord $19, %%zmm21, %%zmm28\n" /* stream 2: word 31 */
        "vpsrld $10, %%zmm21, %%zmm25\n" /* stream 2: word 31 */
        "vpternlogd $0x96, %%zmm28, %%zmm25, %%zmm30\n" /* stream 2: word 31 */
        "vpaddd %%zmm30, %%zmm29, %%zmm23\n" /* stream 2: word 31 */
        "vpaddd 124(%[constants])%{1to16%}, %%zmm23, %%zmm27\n" /* stream 2: word 31 */
        "vmovdqu32 %%zmm27, 18368(%[memory])\n" /* stream 2: word 31 */
        "vmovdqu32 %%zmm23, 24512(%[memory])\n" /* stream 2: word 31 */
        "leaq 17856(%[memory]), %%r8\n" /* cursors */
        "leaq 24000(%[memory]), %%r9\n" /* cursors */
        "leaq 116(%[constants]), %%r10\n" /* cursors */
        "leaq 24000(%[memory]), %%r11\n" /* cursors */
        "leaq 25536(%[memory]), %%rdx\n" /* cursors */
        "jmp 5f\n"
        ".p2align 12, 0xcc\n"
        "4:\n" /* words_turn */
        "vmovdqu32 320(%%r11), %%zmm0\n" /* stream 2: word 0 of 8 */
        "vmovdqu32 192(%%r11), %%zmm1\n" /* stream 0: word 0 of 8 */
        "vprord $18, %%zmm1, %%zmm2\n" /* stream 0: word 0 of 8 */
        "vprord $7, %%zmm1, %%zmm3\n" /* stream 0: word 0 of 8 */
        "vmovdqu32 256(%%r11), %%zmm4\n" /* stream 1: word 0 of 8 */
        "vprord $18, %%zmm4, %%zmm5\n" /* stream 1: word 0 of 8 */
        "vprord $7, %%zmm4, %%zmm8\n" /* stream 1: word 0 of 8 */
        "vprord $18, %%zmm0, %%zmm9\n" /* stream 2: word 0 of 8 */
        "vprord $7, %%zmm0, %%zmm10\n" /* stream 2: word 0 of 8 */
        "vprord $19, %%zmm15, %%zmm11\n" /* stream 1: word 0 of 8 */
        "vprord $17, %%zmm15, %%zmm12\n" /* stream 1: word 0 of 8 */
        "vprord $19, %%zmm7, %%zmm13\n" /* stream 0: word 0 of 8 */
        "vprord $19, %%zmm23, %%zmm16\n" /* stream 2: word 0 of 8 */
        "vprord $17, %%zmm23, %%zmm17\n" /* stream 2: word 0 of 8 */
        "vprord $17, %%zmm7, %%zmm18\n" /* stream 0: word 0 of 8 */
        "vpsrld $3, %%zmm1, %%zmm19\n" /* stream 0: word 0 of 8 */
        "vpsrld $3, %%zmm4, %%zmm20\n" /* stream 1: word 0 of 8 */
        "vpternlogd $0x96, %%zmm5, %%zmm20, %%zmm8\n" /* stream 1: word 0 of 8 */
        "vpternlogd $0x96, %%zmm2, %%zmm19, %%zmm3\n" /* stream 0: word 0 of 8 */
        "vpaddd 0(%%r11), %%zmm3, %%zmm3\n" /* stream 0: word 0 of 8 */
        "vpsrld $10, %%zmm7, %%zmm21\n" /* stream 0: word 0 of 8 */
        "vpsrld $3, %%zmm0, %%zmm24\n" /* stream 2: word 0 of 8 */
        "vpaddd 192(%%rdx), %%zmm3, %%zmm3\n" /* stream 0: word 0 of 8 */
        "vpternlogd $0x96, %%zmm13, %%zmm21, %%zmm18\n" /* stream 0: word 0 of 8 */
        "vpaddd %%zmm18, %%zmm3, %%zmm7\n" /* stream 0: word 0 of 8 */
        "vmovdqu32 %%zmm7, 0(%%r11)\n" /* stream 0: word 0 of 8 */
        "vpaddd 0(%%r10)%{1to16%}, %%zmm7, %%zmm25\n" /* stream 0: word 0 of 8 */
        "vpternlogd $0x96, %%zmm9, %%zmm24, %%zmm10\n" /* stream 2: word 0 of 8 */
        "vmovdqu32 %%zmm25, 0(%%r8)\n" /* stream 0: word 0 of 8 */
        "vpaddd 64(%%r11), %%zmm8, %%zmm8\n" /* stream 1: word 0 of 8 */
        "vpsrld $10, %%zmm15, %%zmm26\n" /* stream 1: word 0 of 8 */
        "vpaddd 256(%%rdx), %%zmm8, %%zmm8\n" /* stream 1: word 0 of 8 */
        "vpternlogd $0x96, %%zmm11, %%zmm26, %%zmm12\n" /* stream 1: word 0 of 8 */
        "vpaddd %%zmm12, %%zmm8, %%zmm15\n" /* stream 1: word 0 of 8 */
        "vmovdqu32 %%zmm15, 64(%%r11)\n" /* stream 1: word 0 of 8 */
        "vpaddd 0(%%r10)%{1to16%}, %%zmm15, %%zmm27\n" /* stream 1: word 0 of 8 */
        "vpaddd 128(%%r11), %%zmm10, %%zmm10\n" /* stream 2: word 0 of 8 */
        "vmovdqu32 %%zmm27, 64(%%r8)\n" /* stream 1: word 0 of 8 */
        "vpsrld $10, %%zmm23, %%zmm28\n" /* stream 2: word 0 of 8 */
        "vpaddd 320(%%rdx), %%zmm10, %%zmm10\n" /* stream 2: word 0 of 8 */
        "vpternlogd $0x96, %%zmm16, %%zmm28, %%zmm17\n" /* stream 2: word 0 of 8 */
        "vpaddd %%zmm17, %%zmm10, %%zmm23\n" /* stream 2: word 0 of 8 */
        "vmovdqu32 %%zmm23, 128(%%r11)\n" /* stream 2: word 0 of 8 */
        "vpaddd 0(%%r10)%{1to16%}, %%zmm23, %%zmm29\n" /* stream 2: word 0 of 8 */
        "vmovdqu32 %%zmm29, 128(%%r8)\n" /* stream 2: word 0 of 8 */
        "vmovdqu32 512(%%r11), %%zmm30\n" /* stream 2: word 1 of 8 */
        "vmovdqu32 384(%%r11), %%zmm31\n" /* stream 0: word 1 of 8 */
        "vprord $18, %%zmm31, %%zmm1\n" /* stream 0: word 1 of 8 */
        "vprord $7, %%zmm31, %%zmm4\n" /* stream 0: word 1 of 8 */
        "vmovdqu32 448(%%r11), %%zmm5\n" /* stream 1: word 1 of 8 */
        "vprord $18, %%zmm5, %%zmm20\n" /* stream 1: word 1 of 8 */
        "vprord $7, %%zmm5, %%zmm2\n" /* stream 1: word 1 of 8 */
        "vprord $18, %%zmm30, %%zmm19\n" /* stream 2: word 1 of 8 */
        "vprord $7, %%zmm30, %%zmm0\n" /* stream 2: word 1 of 8 */
        "vprord $19, %%zmm14, %%zmm13\n" /* stream 1: word 1 of 8 */
        "vprord $17, %%zmm14, %%zmm21\n" /* stream 1: word 1 of 8 */
        "vprord $19, %%zmm6, %%zmm18\n" /* stream 0: word 1 of 8 */
        "vprord $19, %%zmm22, %%zmm3\n" /* stream 2: word 1 of 8 */
        "vprord $17, %%zmm22, %%zmm9\n" /* stream 2: word 1 of 8 */
        "vprord $17, %%zmm6, %%zmm24\n" /* stream 0: word 1 of 8 */
        "vpsrld $3, %%zmm31, %%zmm25\n" /* stream 0: word 1 of 8 */
        "vpsrld $3, %%zmm5, %%zmm11\n" /* stream 1: word 1 of 8 */
        "vpternlogd $0x96, %%zmm20, %%zmm11, %%zmm2\n" /* stream 1: word 1 of 8 */
        "vpternlogd $0x96, %%zmm1, %%zmm25, %%zmm4\n" /* stream 0: word 1 of 8 */
        "vpaddd 192(%%r11), %%zmm4, %%zmm4\n" /* stream 0: word 1 of 8 */
        "vpsrld $10, %%zmm6, %%zmm26\n" /* stream 0: word 1 of 8 */
        "vpsrld $3, %%zmm30, %%zmm12\n" /* stream 2: word 1 of 8 */
        "vpaddd 384(%%rdx), %%zmm4, %%zmm4\n" /* stream 0: word 1 of 8 */
        "vpternlogd $0x96, %%zmm18, %%zmm26, %%zmm24\n" /* stream 0: word 1 of 8 */
        "vpaddd %%zmm24, %%zmm4, %%zmm6\n" /* stream 0: word 1 of 8 */
        "vmovdqu32 %%zmm6, 192(%%r11)\n" /* stream 0: word 1 of 8 */
        "vpaddd 4(%%r10)%{1to16%}, %%zmm6, %%zmm8\n" /* stream 0: word 1 of 8 */
        "vpternlogd $0x96, %%zmm19, %%zmm12, %%zmm0\n" /* stream 2: word 1 of 8 */
        "vmovdqu32 %%zmm8, 192(%%r8)\n" /* stream 0: word 1 of 8 */
        "vpaddd 256(%%r11), %%zmm2, %%zmm2\n" /* stream 1: word 1 of 8 */
        "vpsrld $10, %%zmm14, %%zmm27\n" /* stream 1: word 1 of 8 */
        "vpaddd 448(%%rdx), %%zmm2, %%zmm2\n" /* stream 1: word 1 of 8 */
        "vpternlogd $0x96, %%zmm13, %%zmm27, %%zmm21\n" /* stream 1: word 1 of 8 */
        "vpaddd %%zmm21, %%zmm2, %%zmm14\n" /* stream 1: word 1 of 8 */
        "vmovdqu32 %%zmm14, 256(%%r11)\n" /* stream 1: word 1 of 8 */
        "vpaddd 4(%%r10)%{1to16%}, %%zmm14, %%zmm16\n" /* stream 1: word 1 of 8 */
        "vpaddd 320(%%r11), %%zmm0, %%zmm0\n" /* stream 2: word 1 of 8 */
        "vmovdqu32 %%zmm16, 256(%%r8)\n" /* stream 1: word 1 of 8 */
        "vpsrld $10, %%zmm22, %%zmm28\n" /* stream 2: word 1 of 8 */
        "vpaddd 512(%%rdx), %%zmm0, %%zmm0\n" /* stream 2: word 1 of 8 */
        "vpternlogd $0x96, %%zmm3, %%zmm28, %%zmm9\n" /* stream 2: word 1 of 8 */
        "vpaddd %%zmm9, %%zmm0, %%zmm22\n" /* stream 2: word 1 of 8 */
        "vmovdqu32 %%zmm22, 320(%%r11)\n" /* stream 2: word 1 of 8 */
        "vpaddd 4(%%r10)%{1to16%}, %%zmm22, %%zmm17\n" /* stream 2: word 1 of 8 */
        "vmovdqu32 %%zmm17, 320(%%r8)\n" /* stream 2: word 1 of 8 */
        "vmovdqu32 704(%%r11), %%zmm10\n" /* stream 2: word 2 of 8 */
        "vmovdqu32 576(%%r11), %%zmm29\n" /* stream 0: word 2 of 8 */
        "vprord $18, %%zmm29, %%zmm31\n" /* stream 0: word 2 of 8 */
        "vprord $7, %%zmm29, %%zmm5\n" /* stream 0: word 2 of 8 */
        "vmovdqu32 640(%%r11), %%zmm20\n" /* stream 1: word 2 of 8 */
        "vprord $18, %%zmm20, %%zmm11\n" /* stream 1: word 2 of 8 */
        "vprord $7, %%zmm20, %%zmm1\n" /* stream 1: word 2 of 8 */
        "vprord $18, %%zmm10, %%zmm25\n" /* stream 2: word 2 of 8 */
        "vprord $7, %%zmm10, %%zmm30\n" /* stream 2: word 2 of 8 */
        "vprord $19, %%zmm15, %%zmm18\n" /* stream 1: word 2 of 8 */
        "vprord $17, %%zmm15, %%zmm26\n" /* stream 1: word 2 of 8 */
        "vprord $19, %%zmm7, %%zmm24\n" /* stream 0: word 2 of 8 */
        "vprord $19, %%zmm23, %%zmm4\n" /* stream 2: word 2 of 8 */
        "vprord $17, %%zmm23, %%zmm19\n" /* stream 2: word 2 of 8 */
        "vprord $17, %%zmm7, %%zmm12\n" /* stream 0: word 2 of 8 */
        "vpsrld $3, %%zmm29, %%zmm8\n" /* stream 0: word 2 of 8 */
        "vpsrld $3, %%zmm20, %%zmm13\n" /* stream 1: word 2 of 8 */
        "vpternlogd $0x96, %%zmm11, %%zmm13, %%zmm1\n" /* stream 1: word 2 of 8 */
        "vpternlogd $0x96, %%zmm31, %%zmm8, %%zmm5\n" /* stream 0: word 2 of 8 */
        "vpaddd 384(%%r11), %%zmm5, %%zmm5\n" /* stream 0: word 2 of 8 */
        "vpsrld $10, %%zmm7, %%zmm27\n" /* stream 0: word 2 of 8 */
        "vpsrld $3, %%zmm10, %%zmm21\n" /* stream 2: word 2 of 8 */
        "vpaddd 576(%%rdx), %%zmm5, %%zmm5\n" /* stream 0: word 2 of 8 */
        "vpternlogd $0x96, %%zmm24, %%zmm27, %%zmm12\n" /* stream 0: word 2 of 8 */
        "vpaddd %%zmm12, %%zmm5, %%zmm7\n" /* stream 0: word 2 of 8 */
        "vmovdqu32 %%zmm7, 384(%%r11)\n" /* stream 0: word 2 of 8 */
        "vpaddd 8(%%r10)%{1to16%}, %%zmm7, %%zmm2\n" /* stream 0: word 2 of 8 */
        "vpternlogd $0x96, %%zmm25, %%zmm21, %%zmm30\n" /* stream 2: word 2 of 8 */
        "vmovdqu32 %%zmm2, 384(%%r8)\n" /* stream 0: word 2 of 8 */
        "vpaddd 448(%%r11), %%zmm1, %%zmm1\n" /* stream 1: word 2 of 8 */
        "vpsrld $10, %%zmm15, %%zmm16\n" /* stream 1: word 2 of 8 */
        "vpaddd 640(%%rdx), %%zmm1, %%zmm1\n" /* stream 1: word 2 of 8 */
        "vpternlogd $0x96, %%zmm18, %%zmm16, %%zmm26\n" /* stream 1: word 2 of 8 */
        "vpaddd %%zmm26, %%zmm1, %%zmm15\n" /* stream 1: word 2 of 8 */
        "vmovdqu32 %%zmm15, 448(%%r11)\n" /* stream 1: word 2 of 8 */
        "vpaddd 8(%%r10)%{1to16%}, %%zmm15, %%zmm3\n" /* stream 1: word 2 of 8 */
        "vpaddd 512(%%r11), %%zmm30, %%zmm30\n" /* stream 2: word 2 of 8 */
        "vmovdqu32 %%zmm3, 448(%%r8)\n" /* stream 1: word 2 of 8 */
        "vpsrld $10, %%zmm23, %%zmm28\n" /* stream 2: word 2 of 8 */
        "vpaddd 704(%%rdx), %%zmm30, %%zmm30\n" /* stream 2: word 2 of 8 */
        "vpternlogd $0x96, %%zmm4, %%zmm28, %%zmm19\n" /* stream 2: word 2 of 8 */
        "vpaddd %%zmm19, %%zmm30, %%zmm23\n" /* stream 2: word 2 of 8 */
        "vmovdqu32 %%zmm23, 512(%%r11)\n" /* stream 2: word 2 of 8 */
        "vpaddd 8(%%r10)%{1to16%}, %%zmm23, %%zmm9\n" /* stream 2: word 2 of 8 */
        "vmovdqu32 %%zmm9, 512(%%r8)\n" /* stream 2: word 2 of 8 */
        "5:\n" /* words */
        "vmovdqu32 896(%%r11), %%zmm0\n" /* stream 2: word 3 of 8 */
        "vmovdqu32 768(%%r11), %%zmm17\n" /* stream 0: word 3 of 8 */
        "vprord $18, %%zmm17, %%zmm29\n" /* stream 0: word 3 of 8 */
        "vprord $7, %%zmm17, %%zmm20\n" /* stream 0: word 3 of 8 */
        "vmovdqu32 832(%%r11), %%zmm11\n" /* stream 1: word 3 of 8 */
        "vprord $18, %%zmm11, %%zmm13\n" /* stream 1: word 3 of 8 */
        "vprord $7, %%zmm11, %%zmm31\n" /* stream 1: word 3 of 8 */
        "vprord $18, %%zmm0, %%zmm8\n" /* stream 2: word 3 of 8 */
        "vprord $7, %%zmm0, %%zmm10\n" /* stream 2: word 3 of 8 */
        "vprord $19, %%zmm14, %%zmm24\n" /* stream 1: word 3 of 8 */
        "vprord $17, %%zmm14, %%zmm27\n" /* stream 1: word 3 of 8 */
        "vprord $19, %%zmm6, %%zmm12\n" /* stream 0: word 3 of 8 */
        "vprord $19, %%zmm22, %%zmm5\n" /* stream 2: word 3 of 8 */
        "vprord $17, %%zmm22, %%zmm25\n" /* stream 2: word 3 of 8 */
        "vprord $17, %%zmm6, %%zmm21\n" /* stream 0: word 3 of 8 */
        "vpsrld $3, %%zmm17, %%zmm2\n" /* stream 0: word 3 of 8 */
        "vpsrld $3, %%zmm11, %%zmm18\n" /* stream 1: word 3 of 8 */
        "vpternlogd $0x96, %%zmm13, %%zmm18, %%zmm31\n" /* stream 1: word 3 of 8 */
        "vpternlogd $0x96, %%zmm29, %%zmm2, %%zmm20\n" /* stream 0: word 3 of 8 */
        "vpaddd 576(%%r11), %%zmm20, %%zmm20\n" /* stream 0: word 3 of 8 */
        "vpsrld $10, %%zmm6, %%zmm16\n" /* stream 0: word 3 of 8 */
        "vpsrld $3, %%zmm0, %%zmm26\n" /* stream 2: word 3 of 8 */
        "vpaddd 768(%%rdx), %%zmm20, %%zmm20\n" /* stream 0: word 3 of 8 */
        "vpternlogd $0x96, %%zmm12, %%zmm16, %%zmm21\n" /* stream 0: word 3 of 8 */
        "vpaddd %%zmm21, %%zmm20, %%zmm6\n" /* stream 0: word 3 of 8 */
        "vmovdqu32 %%zmm6, 576(%%r11)\n" /* stream 0: word 3 of 8 */
        "vpaddd 12(%%r10)%{1to16%}, %%zmm6, %%zmm1\n" /* stream 0: word 3 of 8 */
        "vpternlogd $0x96, %%zmm8, %%zmm26, %%zmm10\n" /* stream 2: word 3 of 8 */
        "vmovdqu32 %%zmm1, 576(%%r8)\n" /* stream 0: word 3 of 8 */
        "vpaddd 640(%%r11), %%zmm31, %%zmm31\n" /* stream 1: word 3 of 8 */
        "vpsrld $10, %%zmm14, %%zmm3\n" /* stream 1: word 3 of 8 */
        "vpaddd 832(%%rdx), %%zmm31, %%zmm31\n" /* stream 1: word 3 of 8 */
        "vpternlogd $0x96, %%zmm24, %%zmm3, %%zmm27\n" /* stream 1: word 3 of 8 */
        "vpaddd %%zmm27, %%zmm31, %%zmm14\n" /* stream 1: word 3 of 8 */
        "vmovdqu32 %%zmm14, 640(%%r11)\n" /* stream 1: word 3 of 8 */
        "vpaddd 12(%%r10)%{1to16%}, %%zmm14, %%zmm4\n" /* stream 1: word 3 of 8 */
        "vpaddd 704(%%r11), %%zmm10, %%zmm10\n" /* stream 2: word 3 of 8 */
        "vmovdqu32 %%zmm4, 640(%%r8)\n" /* stream 1: word 3 of 8 */
        "vpsrld $10, %%zmm22, %%zmm28\n" /* stream 2: word 3 of 8 */
        "vpaddd 896(%%rdx), %%zmm10, %%zmm10\n" /* stream 2: word 3 of 8 */
        "vpternlogd $0x96, %%zmm5, %%zmm28, %%zmm25\n" /* stream 2: word 3 of 8 */
        "vpaddd %%zmm25, %%zmm10, %%zmm22\n" /* stream 2: word 3 of 8 */
        "vmovdqu32 %%zmm22, 704(%%r11)\n" /* stream 2: word 3 of 8 */
        "vpaddd 12(%%r10)%{1to16%}, %%zmm22, %%zmm19\n" /* stream 2: word 3 of 8 */
        "vmovdqu32 %%zmm19, 704(%%r8)\n" /* stream 2: word 3 of 8 */
        "vmovdqu32 1088(%%r11), %%zmm30\n" /* stream 2: word 4 of 8 */
        "vmovdqu32 960(%%r11), %%zmm9\n" /* stream 0: word 4 of 8 */
        "vprord $18, %%zmm9, %%zmm17\n" /* stream 0: word 4 of 8 */
        "vprord $7, %%zmm9, %%zmm11\n" /* stream 0: word 4 of 8 */
        "vmovdqu32 1024(%%r11), %%zmm13\n" /* stream 1: word 4 of 8 */
        "vprord $18, %%zmm13, %%zmm18\n" /* stream 1: word 4 of 8 */
        "vprord $7, %%zmm13, %%zmm29\n" /* stream 1: word 4 of 8 */
        "vprord $18, %%zmm30, %%zmm2\n" /* stream 2: word 4 of 8 */
        "vprord $7, %%zmm30, %%zmm0\n" /* stream 2: word 4 of 8 */
        "vprord $19, %%zmm15, %%zmm12\n" /* stream 1: word 4 of 8 */
        "vprord $17, %%zmm15, %%zmm16\n" /* stream 1: word 4 of 8 */
        "vprord $19, %%zmm7, %%zmm21\n" /* stream 0: word 4 of 8 */
        "vprord $19, %%zmm23, %%zmm20\n" /* stream 2: word 4 of 8 */
        "vprord $17, %%zmm23, %%zmm8\n" /* stream 2: word 4 of 8 */
        "vprord $17, %%zmm7, %%zmm26\n" /* stream 0: word 4 of 8 */
        "vpsrld $3, %%zmm9, %%zmm1\n" /* stream 0: word 4 of 8 */
        "vpsrld $3, %%zmm13, %%zmm24\n" /* stream 1: word 4 of 8 */
        "vpternlogd $0x96, %%zmm18, %%zmm24, %%zmm29\n" /* stream 1: word 4 of 8 */
        "vpternlogd $0x96, %%zmm17, %%zmm1, %%zmm11\n" /* stream 0: word 4 of 8 */
        "vpaddd 768(%%r11), %%zmm11, %%zmm11\n" /* stream 0: word 4 of 8 */
        "vpsrld $10, %%zmm7, %%zmm3\n" /* stream 0: word 4 of 8 */
        "vpsrld $3, %%zmm30, %%zmm27\n" /* stream 2: word 4 of 8 */
        "vpaddd 960(%%rdx), %%zmm11, %%zmm11\n" /* stream 0: word 4 of 8 */
        "vpternlogd $0x96, %%zmm21, %%zmm3, %%zmm26\n" /* stream 0: word 4 of 8 */
        "vpaddd %%zmm26, %%zmm11, %%zmm7\n" /* stream 0: word 4 of 8 */
        "vmovdqu32 %%zmm7, 768(%%r11)\n" /* stream 0: word 4 of 8 */
        "vpaddd 16(%%r10)%{1to16%}, %%zmm7, %%zmm31\n" /* stream 0: word 4 of 8 */
        "vpternlogd $0x96, %%zmm2, %%zmm27, %%zmm0\n" /* stream 2: word 4 of 8 */
        "vmovdqu32 %%zmm31, 768(%%r8)\n" /* stream 0: word 4 of 8 */
        "vpaddd 832(%%r11), %%zmm29, %%zmm29\n" /* stream 1: word 4 of 8 */
        "vpsrld $10, %%zmm15, %%zmm4\n" /* stream 1: word 4 of 8 */
        "vpaddd 1024(%%rdx), %%zmm29, %%zmm29\n" /* stream 1: word 4 of 8 */
        "vpternlogd $0x96, %%zmm12, %%zmm4, %%zmm16\n" /* stream 1: word 4 of 8 */
        "vpaddd %%zmm16, %%zmm29, %%zmm15\n" /* stream 1: word 4 of 8 */
        "vmovdqu32 %%zmm15, 832(%%r11)\n" /* stream 1: word 4 of 8 */
        "vpaddd 16(%%r10)%{1to16%}, %%zmm15, %%zmm5\n" /* stream 1: word 4 of 8 */
        "vpaddd 896(%%r11), %%zmm0, %%zmm0\n" /* stream 2: word 4 of 8 */
        "vmovdqu32 %%zmm5, 832(%%r8)\n" /* stream 1: word 4 of 8 */
        "vpsrld $10, %%zmm23, %%zmm28\n" /* stream 2: word 4 of 8 */
        "vpaddd 1088(%%rdx), %%zmm0, %%zmm0\n" /* stream 2: word 4 of 8 */
        "vpternlogd $0x96, %%zmm20, %%zmm28, %%zmm8\n" /* stream 2: word 4 of 8 */
        "vpaddd %%zmm8, %%zmm0, %%zmm23\n" /* stream 2: word 4 of 8 */
        "vmovdqu32 %%zmm23, 896(%%r11)\n" /* stream 2: word 4 of 8 */
        "vpaddd 16(%%r10)%{1to16%}, %%zmm23, %%zmm25\n" /* stream 2: word 4 of 8 */
        "vmovdqu32 %%zmm25, 896(%%r8)\n" /* stream 2: word 4 of 8 */
        "vmovdqu32 1280(%%r11), %%zmm10\n" /* stream 2: word 5 of 8 */
        "vmovdqu32 1152(%%r11), %%zmm19\n" /* stream 0: word 5 of 8 */
        "vprord $18, %%zmm19, %%zmm9\n" /* stream 0: word 5 of 8 */
        "vprord $7, %%zmm19, %%zmm13\n" /* stream 0: word 5 of 8 */
        "vmovdqu32 1216(%%r11), %%zmm18\n" /* stream 1: word 5 of 8 */
        "vprord $18, %%zmm18, %%zmm24\n" /* stream 1: word 5 of 8 */
        "vprord $7, %%zmm18, %%zmm17\n" /* stream 1: word 5 of 8 */
        "vprord $18, %%zmm10, %%zmm1\n" /* stream 2: word 5 of 8 */
        "vprord $7, %%zmm10, %%zmm30\n" /* stream 2: word 5 of 8 */
        "vprord $19, %%zmm14, %%zmm21\n" /* stream 1: word 5 of 8 */
        "vprord $17, %%zmm14, %%zmm3\n" /* stream 1: word 5 of 8 */
        "vprord $19, %%zmm6, %%zmm26\n" /* stream 0: word 5 of 8 */
        "vprord $19, %%zmm22, %%zmm11\n" /* stream 2: word 5 of 8 */
        "vprord $17, %%zmm22, %%zmm2\n" /* stream 2: word 5 of 8 */
        "vprord $17, %%zmm6, %%zmm27\n" /* stream 0: word 5 of 8 */
        "vpsrld $3, %%zmm19, %%zmm31\n" /* stream 0: word 5 of 8 */
        "vpsrld $3, %%zmm18, %%zmm12\n" /* stream 1: word 5 of 8 */
        "vpternlogd $0x96, %%zmm24, %%zmm12, %%zmm17\n" /* stream 1: word 5 of 8 */
        "vpternlogd $0x96, %%zmm9, %%zmm31, %%zmm13\n" /* stream 0: word 5 of 8 */
        "vpaddd 960(%%r11), %%zmm13, %%zmm13\n" /* stream 0: word 5 of 8 */
        "vpsrld $10, %%zmm6, %%zmm4\n" /* stream 0: word 5 of 8 */
        "vpsrld $3, %%zmm10, %%zmm16\n" /* stream 2: word 5 of 8 */
        "vpaddd 1152(%%rdx), %%zmm13, %%zmm13\n" /* stream 0: word 5 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm4, %%zmm27\n" /* stream 0: word 5 of 8 */
        "vpaddd %%zmm27, %%zmm13, %%zmm6\n" /* stream 0: word 5 of 8 */
        "vmovdqu32 %%zmm6, 960(%%r11)\n" /* stream 0: word 5 of 8 */
        "vpaddd 20(%%r10)%{1to16%}, %%zmm6, %%zmm29\n" /* stream 0: word 5 of 8 */
        "vpternlogd $0x96, %%zmm1, %%zmm16, %%zmm30\n" /* stream 2: word 5 of 8 */
        "vmovdqu32 %%zmm29, 960(%%r8)\n" /* stream 0: word 5 of 8 */
        "vpaddd 1024(%%r11), %%zmm17, %%zmm17\n" /* stream 1: word 5 of 8 */
        "vpsrld $10, %%zmm14, %%zmm5\n" /* stream 1: word 5 of 8 */
        "vpaddd 1216(%%rdx), %%zmm17, %%zmm17\n" /* stream 1: word 5 of 8 */
        "vpternlogd $0x96, %%zmm21, %%zmm5, %%zmm3\n" /* stream 1: word 5 of 8 */
        "vpaddd %%zmm3, %%zmm17, %%zmm14\n" /* stream 1: word 5 of 8 */
        "vmovdqu32 %%zmm14, 1024(%%r11)\n" /* stream 1: word 5 of 8 */
        "vpaddd 20(%%r10)%{1to16%}, %%zmm14, %%zmm20\n" /* stream 1: word 5 of 8 */
        "vpaddd 1088(%%r11), %%zmm30, %%zmm30\n" /* stream 2: word 5 of 8 */
        "vmovdqu32 %%zmm20, 1024(%%r8)\n" /* stream 1: word 5 of 8 */
        "vpsrld $10, %%zmm22, %%zmm28\n" /* stream 2: word 5 of 8 */
        "vpaddd 1280(%%rdx), %%zmm30, %%zmm30\n" /* stream 2: word 5 of 8 */
        "vpternlogd $0x96, %%zmm11, %%zmm28, %%zmm2\n" /* stream 2: word 5 of 8 */
        "vpaddd %%zmm2, %%zmm30, %%zmm22\n" /* stream 2: word 5 of 8 */
        "vmovdqu32 %%zmm22, 1088(%%r11)\n" /* stream 2: word 5 of 8 */
        "vpaddd 20(%%r10)%{1to16%}, %%zmm22, %%zmm8\n" /* stream 2: word 5 of 8 */
        "vmovdqu32 %%zmm8, 1088(%%r8)\n" /* stream 2: word 5 of 8 */
        "vmovdqu32 1472(%%r11), %%zmm0\n" /* stream 2: word 6 of 8 */
        "vmovdqu32 1344(%%r11), %%zmm25\n" /* stream 0: word 6 of 8 */
        "vprord $18, %%zmm25, %%zmm19\n" /* stream 0: word 6 of 8 */
        "vprord $7, %%zmm25, %%zmm18\n" /* stream 0: word 6 of 8 */
        "vmovdqu32 1408(%%r11), %%zmm24\n" /* stream 1: word 6 of 8 */
        "vprord $18, %%zmm24, %%zmm12\n" /* stream 1: word 6 of 8 */
        "vprord $7, %%zmm24, %%zmm9\n" /* stream 1: word 6 of 8 */
        "vprord $18, %%zmm0, %%zmm31\n" /* stream 2: word 6 of 8 */
        "vprord $7, %%zmm0, %%zmm10\n" /* stream 2: word 6 of 8 */
        "vprord $19, %%zmm15, %%zmm26\n" /* stream 1: word 6 of 8 */
        "vprord $17, %%zmm15, %%zmm4\n" /* stream 1: word 6 of 8 */
        "vprord $19, %%zmm7, %%zmm27\n" /* stream 0: word 6 of 8 */
        "vprord $19, %%zmm23, %%zmm13\n" /* stream 2: word 6 of 8 */
        "vprord $17, %%zmm23, %%zmm1\n" /* stream 2: word 6 of 8 */
        "vprord $17, %%zmm7, %%zmm16\n" /* stream 0: word 6 of 8 */
        "vpsrld $3, %%zmm25, %%zmm29\n" /* stream 0: word 6 of 8 */
        "vpsrld $3, %%zmm24, %%zmm21\n" /* stream 1: word 6 of 8 */
        "vpternlogd $0x96, %%zmm12, %%zmm21, %%zmm9\n" /* stream 1: word 6 of 8 */
        "vpternlogd $0x96, %%zmm19, %%zmm29, %%zmm18\n" /* stream 0: word 6 of 8 */
        "vpaddd 1152(%%r11), %%zmm18, %%zmm18\n" /* stream 0: word 6 of 8 */
        "vpsrld $10, %%zmm7, %%zmm5\n" /* stream 0: word 6 of 8 */
        "vpsrld $3, %%zmm0, %%zmm3\n" /* stream 2: word 6 of 8 */
        "vpaddd 1344(%%rdx), %%zmm18, %%zmm18\n" /* stream 0: word 6 of 8 */
        "vpternlogd $0x96, %%zmm27, %%zmm5, %%zmm16\n" /* stream 0: word 6 of 8 */
        "vpaddd %%zmm16, %%zmm18, %%zmm7\n" /* stream 0: word 6 of 8 */
        "vmovdqu32 %%zmm7, 1152(%%r11)\n" /* stream 0: word 6 of 8 */
        "vpaddd 24(%%r10)%{1to16%}, %%zmm7, %%zmm17\n" /* stream 0: word 6 of 8 */
        "vpternlogd $0x96, %%zmm31, %%zmm3, %%zmm10\n" /* stream 2: word 6 of 8 */
        "vmovdqu32 %%zmm17, 1152(%%r8)\n" /* stream 0: word 6 of 8 */
        "vpaddd 1216(%%r11), %%zmm9, %%zmm9\n" /* stream 1: word 6 of 8 */
        "vpsrld $10, %%zmm15, %%zmm20\n" /* stream 1: word 6 of 8 */
        "vpaddd 1408(%%rdx), %%zmm9, %%zmm9\n" /* stream 1: word 6 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm20, %%zmm4\n" /* stream 1: word 6 of 8 */
        "vpaddd %%zmm4, %%zmm9, %%zmm15\n" /* stream 1: word 6 of 8 */
        "vmovdqu32 %%zmm15, 1216(%%r11)\n" /* stream 1: word 6 of 8 */
        "vpaddd 24(%%r10)%{1to16%}, %%zmm15, %%zmm11\n" /* stream 1: word 6 of 8 */
        "vpaddd 1280(%%r11), %%zmm10, %%zmm10\n" /* stream 2: word 6 of 8 */
        "vmovdqu32 %%zmm11, 1216(%%r8)\n" /* stream 1: word 6 of 8 */
        "vpsrld $10, %%zmm23, %%zmm28\n" /* stream 2: word 6 of 8 */
        "vpaddd 1472(%%rdx), %%zmm10, %%zmm10\n" /* stream 2: word 6 of 8 */
        "vpternlogd $0x96, %%zmm13, %%zmm28, %%zmm1\n" /* stream 2: word 6 of 8 */
        "vpaddd %%zmm1, %%zmm10, %%zmm23\n" /* stream 2: word 6 of 8 */
        "vmovdqu32 %%zmm23, 1280(%%r11)\n" /* stream 2: word 6 of 8 */
        "vpaddd 24(%%r10)%{1to16%}, %%zmm23, %%zmm2\n" /* stream 2: word 6 of 8 */
        "vmovdqu32 %%zmm2, 1280(%%r8)\n" /* stream 2: word 6 of 8 */
        "vmovdqu32 128(%%rdx), %%zmm30\n" /* stream 2: word 7 of 8 */
        "vmovdqu32 0(%%rdx), %%zmm8\n" /* stream 0: word 7 of 8 */
        "vprord $18, %%zmm8, %%zmm25\n" /* stream 0: word 7 of 8 */
        "vprord $7, %%zmm8, %%zmm24\n" /* stream 0: word 7 of 8 */
        "vmovdqu32 64(%%rdx), %%zmm12\n" /* stream 1: word 7 of 8 */
        "vprord $18, %%zmm12, %%zmm21\n" /* stream 1: word 7 of 8 */
        "vprord $7, %%zmm12, %%zmm19\n" /* stream 1: word 7 of 8 */
        "vprord $18, %%zmm30, %%zmm29\n" /* stream 2: word 7 of 8 */
        "vprord $7, %%zmm30, %%zmm0\n" /* stream 2: word 7 of 8 */
        "vprord $19, %%zmm14, %%zmm27\n" /* stream 1: word 7 of 8 */
        "vprord $17, %%zmm14, %%zmm5\n" /* stream 1: word 7 of 8 */
        "vprord $19, %%zmm6, %%zmm16\n" /* stream 0: word 7 of 8 */
        "vprord $19, %%zmm22, %%zmm18\n" /* stream 2: word 7 of 8 */
        "vprord $17, %%zmm22, %%zmm31\n" /* stream 2: word 7 of 8 */
        "vprord $17, %%zmm6, %%zmm3\n" /* stream 0: word 7 of 8 */
        "vpsrld $3, %%zmm8, %%zmm17\n" /* stream 0: word 7 of 8 */
        "vpsrld $3, %%zmm12, %%zmm26\n" /* stream 1: word 7 of 8 */
        "vpternlogd $0x96, %%zmm21, %%zmm26, %%zmm19\n" /* stream 1: word 7 of 8 */
        "vpternlogd $0x96, %%zmm25, %%zmm17, %%zmm24\n" /* stream 0: word 7 of 8 */
        "vpaddd 1344(%%r11), %%zmm24, %%zmm24\n" /* stream 0: word 7 of 8 */
        "vpsrld $10, %%zmm6, %%zmm20\n" /* stream 0: word 7 of 8 */
        "vpsrld $3, %%zmm30, %%zmm4\n" /* stream 2: word 7 of 8 */
        "vpaddd 0(%%r11), %%zmm24, %%zmm24\n" /* stream 0: word 7 of 8 */
        "vpternlogd $0x96, %%zmm16, %%zmm20, %%zmm3\n" /* stream 0: word 7 of 8 */
        "vpaddd %%zmm3, %%zmm24, %%zmm6\n" /* stream 0: word 7 of 8 */
        "vmovdqu32 %%zmm6, 1344(%%r11)\n" /* stream 0: word 7 of 8 */
        "vpaddd 28(%%r10)%{1to16%}, %%zmm6, %%zmm9\n" /* stream 0: word 7 of 8 */
        "vpternlogd $0x96, %%zmm29, %%zmm4, %%zmm0\n" /* stream 2: word 7 of 8 */
        "vmovdqu32 %%zmm9, 1344(%%r8)\n" /* stream 0: word 7 of 8 */
        "vpaddd 1408(%%r11), %%zmm19, %%zmm19\n" /* stream 1: word 7 of 8 */
        "vpsrld $10, %%zmm14, %%zmm11\n" /* stream 1: word 7 of 8 */
        "vpaddd 64(%%r11), %%zmm19, %%zmm19\n" /* stream 1: word 7 of 8 */
        "vpternlogd $0x96, %%zmm27, %%zmm11, %%zmm5\n" /* stream 1: word 7 of 8 */
        "vpaddd %%zmm5, %%zmm19, %%zmm14\n" /* stream 1: word 7 of 8 */
        "vmovdqu32 %%zmm14, 1408(%%r11)\n" /* stream 1: word 7 of 8 */
        "vpaddd 28(%%r10)%{1to16%}, %%zmm14, %%zmm13\n" /* stream 1: word 7 of 8 */
        "vpaddd 1472(%%r11), %%zmm0, %%zmm0\n" /* stream 2: word 7 of 8 */
        "vmovdqu32 %%zmm13, 1408(%%r8)\n" /* stream 1: word 7 of 8 */
        "vpsrld $10, %%zmm22, %%zmm28\n" /* stream 2: word 7 of 8 */
        "vpaddd 128(%%r11), %%zmm0, %%zmm0\n" /* stream 2: word 7 of 8 */
        "vpternlogd $0x96, %%zmm18, %%zmm28, %%zmm31\n" /* stream 2: word 7 of 8 */
        "vpaddd %%zmm31, %%zmm0, %%zmm22\n" /* stream 2: word 7 of 8 */
        "vmovdqu32 %%zmm22, 1472(%%r11)\n" /* stream 2: word 7 of 8 */
        "vpaddd 28(%%r10)%{1to16%}, %%zmm22, %%zmm1\n" /* stream 2: word 7 of 8 */
        "vmovdqu32 %%zmm1, 1472(%%r8)\n" /* stream 2: word 7 of 8 */
        "movq %%r11, %%r12\n" /* words */
        "movq %%rdx, %%r11\n" /* words */
        "movq %%r12, %%rdx\n" /* words */
        "addq $32, %%r10\n" /* words */
        "addq $1536, %%r8\n" /* words */
        "cmpq %%r9, %%r8\n" /* words */
        "jne 4b\n" /* words */
        "vpbroadcastd 592(%[constants]), %%zmm31\n" /* state after round 0 */
        "vpaddd 12288(%[memory]), %%zmm31, %%zmm0\n" /* state after round 0 */
        "vpaddd 12352(%[memory]), %%zmm31, %%zmm8\n" /* state after round 0 */
        "vpaddd 12416(%[memory]), %%zmm31, %%zmm16\n" /* state after round 0 */
        "vpbroadcastd 596(%[constants]), %%zmm1\n" /* state after round 0 */
        "vmovdqa64 %%zmm1, %%zmm9\n" /* state after round 0 */
        "vmovdqa64 %%zmm1, %%zmm17\n" /* state after round 0 */
        "vpbroadcastd 600(%[constants]), %%zmm2\n" /* state after round 0 */
        "vmovdqa64 %%zmm2, %%zmm10\n" /* state after round 0 */
        "vmovdqa64 %%zmm2, %%zmm18\n" /* state after round 0 */
        "vpbroadcastd 604(%[constants]), %%zmm3\n" /* state after round 0 */
        "vmovdqa64 %%zmm3, %%zmm11\n" /* state after round 0 */
        "vmovdqa64 %%zmm3, %%zmm19\n" /* state after round 0 */
        "vpbroadcastd 608(%[constants]), %%zmm31\n" /* state after round 0 */
        "vpaddd 12288(%[memory]), %%zmm31, %%zmm4\n" /* state after round 0 */
        "vpaddd 12352(%[memory]), %%zmm31, %%zmm12\n" /* state after round 0 */
        "vpaddd 12416(%[memory]), %%zmm31, %%zmm20\n" /* state after round 0 */
        "vpbroadcastd 612(%[constants]), %%zmm5\n" /* state after round 0 */
        "vmovdqa64 %%zmm5, %%zmm13\n" /* state after round 0 */
        "vmovdqa64 %%zmm5, %%zmm21\n" /* state after round 0 */
        "vpbroadcastd 616(%[constants]), %%zmm6\n" /* state after round 0 */
        "vmovdqa64 %%zmm6, %%zmm14\n" /* state after round 0 */
        "vmovdqa64 %%zmm6, %%zmm22\n" /* state after round 0 */
        "vpbroadcastd 620(%[constants]), %%zmm7\n" /* state after round 0 */
        "vmovdqa64 %%zmm7, %%zmm15\n" /* state after round 0 */
        "vmovdqa64 %%zmm7, %%zmm23\n" /* state after round 0 */
        "leaq 12480(%[memory]), %%r8\n" /* cursors */
        "leaq 23232(%[memory]), %%r9\n" /* cursors */
        "jmp 2b\n"
        "6:\n" /* last_rounds */
        "vprord $25, %%zmm4, %%zmm24\n" /* stream 0: round 57 */
        "vprord $11, %%zmm4, %%zmm25\n" /* stream 0: round 57 */
        "vpaddd 0(%%r8), %%zmm7, %%zmm7\n" /* stream 0: round 57 */
        "vprord $6, %%zmm4, %%zmm26\n" /* stream 0: round 57 */
        "vmovdqa64 %%zmm4, %%zmm27\n" /* stream 0: round 57 */
        "vpternlogd $0xca, %%zmm6, %%zmm5, %%zmm27\n" /* stream 0: round 57 */
        "vpaddd %%zmm27, %%zmm7, %%zmm7\n" /* stream 0: round 57 */
        "vpternlogd $0x96, %%zmm25, %%zmm24, %%zmm26\n" /* stream 0: round 57 */
        "vpaddd %%zmm26, %%zmm7, %%zmm7\n" /* stream 0: round 57 */
        "vpaddd %%zmm7, %%zmm3, %%zmm3\n" /* stream 0: round 57 */
        "vprord $25, %%zmm12, %%zmm28\n" /* stream 1: round 57 */
        "vprord $11, %%zmm12, %%zmm29\n" /* stream 1: round 57 */
        "vpaddd 64(%%r8), %%zmm15, %%zmm15\n" /* stream 1: round 57 */
        "vprord $6, %%zmm12, %%zmm30\n" /* stream 1: round 57 */
        "vmovdqa64 %%zmm12, %%zmm31\n" /* stream 1: round 57 */
        "vpternlogd $0xca, %%zmm14, %%zmm13, %%zmm31\n" /* stream 1: round 57 */
        "vpaddd %%zmm31, %%zmm15, %%zmm15\n" /* stream 1: round 57 */
        "vpternlogd $0x96, %%zmm29, %%zmm28, %%zmm30\n" /* stream 1: round 57 */
        "vpaddd %%zmm30, %%zmm15, %%zmm15\n" /* stream 1: round 57 */
        "vpaddd %%zmm15, %%zmm11, %%zmm11\n" /* stream 1: round 57 */
        "vprord $25, %%zmm20, %%zmm27\n" /* stream 2: round 57 */
        "vprord $11, %%zmm20, %%zmm25\n" /* stream 2: round 57 */
        "vpaddd 128(%%r8), %%zmm23, %%zmm23\n" /* stream 2: round 57 */
        "vprord $6, %%zmm20, %%zmm24\n" /* stream 2: round 57 */
        "vmovdqa64 %%zmm20, %%zmm26\n" /* stream 2: round 57 */
        "vpternlogd $0xca, %%zmm22, %%zmm21, %%zmm26\n" /* stream 2: round 57 */
        "vpaddd %%zmm26, %%zmm23, %%zmm23\n" /* stream 2: round 57 */
        "vpternlogd $0x96, %%zmm25, %%zmm27, %%zmm24\n" /* stream 2: round 57 */
        "vpaddd %%zmm24, %%zmm23, %%zmm23\n" /* stream 2: round 57 */
        "vpaddd %%zmm23, %%zmm19, %%zmm19\n" /* stream 2: round 57 */
        "vprord $25, %%zmm3, %%zmm31\n" /* stream 0: round 58 */
        "vprord $11, %%zmm3, %%zmm29\n" /* stream 0: round 58 */
        "vpaddd 192(%%r8), %%zmm6, %%zmm6\n" /* stream 0: round 58 */
        "vprord $6, %%zmm3, %%zmm28\n" /* stream 0: round 58 */
        "vmovdqa64 %%zmm3, %%zmm30\n" /* stream 0: round 58 */
        "vpternlogd $0xca, %%zmm5, %%zmm4, %%zmm30\n" /* stream 0: round 58 */
        "vpaddd %%zmm30, %%zmm6, %%zmm6\n" /* stream 0: round 58 */
        "vpternlogd $0x96, %%zmm29, %%zmm31, %%zmm28\n" /* stream 0: round 58 */
        "vpaddd %%zmm28, %%zmm6, %%zmm6\n" /* stream 0: round 58 */
        "vpaddd %%zmm6, %%zmm2, %%zmm2\n" /* stream 0: round 58 */
        "vprord $25, %%zmm11, %%zmm26\n" /* stream 1: round 58 */
        "vprord $11, %%zmm11, %%zmm25\n" /* stream 1: round 58 */
        "vpaddd 256(%%r8), %%zmm14, %%zmm14\n" /* stream 1: round 58 */
        "vprord $6, %%zmm11, %%zmm27\n" /* stream 1: round 58 */
        "vmovdqa64 %%zmm11, %%zmm24\n" /* stream 1: round 58 */
        "vpternlogd $0xca, %%zmm13, %%zmm12, %%zmm24\n" /* stream 1: round 58 */
        "vpaddd %%zmm24, %%zmm14, %%zmm14\n" /* stream 1: round 58 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm27\n" /* stream 1: round 58 */
        "vpaddd %%zmm27, %%zmm14, %%zmm14\n" /* stream 1: round 58 */
        "vpaddd %%zmm14, %%zmm10, %%zmm10\n" /* stream 1: round 58 */
        "vprord $25, %%zmm19, %%zmm30\n" /* stream 2: round 58 */
        "vprord $11, %%zmm19, %%zmm29\n" /* stream 2: round 58 */
        "vpaddd 320(%%r8), %%zmm22, %%zmm22\n" /* stream 2: round 58 */
        "vprord $6, %%zmm19, %%zmm31\n" /* stream 2: round 58 */
        "vmovdqa64 %%zmm19, %%zmm28\n" /* stream 2: round 58 */
        "vpternlogd $0xca, %%zmm21, %%zmm20, %%zmm28\n" /* stream 2: round 58 */
        "vpaddd %%zmm28, %%zmm22, %%zmm22\n" /* stream 2: round 58 */
        "vpternlogd $0x96, %%zmm29, %%zmm30, %%zmm31\n" /* stream 2: round 58 */
        "vpaddd %%zmm31, %%zmm22, %%zmm22\n" /* stream 2: round 58 */
        "vpaddd %%zmm22, %%zmm18, %%zmm18\n" /* stream 2: round 58 */
        "vprord $25, %%zmm2, %%zmm24\n" /* stream 0: round 59 */
        "vprord $11, %%zmm2, %%zmm25\n" /* stream 0: round 59 */
        "vpaddd 384(%%r8), %%zmm5, %%zmm5\n" /* stream 0: round 59 */
        "vprord $6, %%zmm2, %%zmm26\n" /* stream 0: round 59 */
        "vmovdqa64 %%zmm2, %%zmm27\n" /* stream 0: round 59 */
        "vpternlogd $0xca, %%zmm4, %%zmm3, %%zmm27\n" /* stream 0: round 59 */
        "vpaddd %%zmm27, %%zmm5, %%zmm5\n" /* stream 0: round 59 */
        "vpternlogd $0x96, %%zmm25, %%zmm24, %%zmm26\n" /* stream 0: round 59 */
        "vpaddd %%zmm26, %%zmm5, %%zmm5\n" /* stream 0: round 59 */
        "vpaddd %%zmm5, %%zmm1, %%zmm1\n" /* stream 0: round 59 */
        "vprord $25, %%zmm10, %%zmm28\n" /* stream 1: round 59 */
        "vprord $11, %%zmm10, %%zmm29\n" /* stream 1: round 59 */
        "vpaddd 448(%%r8), %%zmm13, %%zmm13\n" /* stream 1: round 59 */
        "vprord $6, %%zmm10, %%zmm30\n" /* stream 1: round 59 */
        "vmovdqa64 %%zmm10, %%zmm31\n" /* stream 1: round 59 */
        "vpternlogd $0xca, %%zmm12, %%zmm11, %%zmm31\n" /* stream 1: round 59 */
        "vpaddd %%zmm31, %%zmm13, %%zmm13\n" /* stream 1: round 59 */
        "vpternlogd $0x96, %%zmm29, %%zmm28, %%zmm30\n" /* stream 1: round 59 */
        "vpaddd %%zmm30, %%zmm13, %%zmm13\n" /* stream 1: round 59 */
        "vpaddd %%zmm13, %%zmm9, %%zmm9\n" /* stream 1: round 59 */
        "vprord $25, %%zmm18, %%zmm27\n" /* stream 2: round 59 */
        "vprord $11, %%zmm18, %%zmm25\n" /* stream 2: round 59 */
        "vpaddd 512(%%r8), %%zmm21, %%zmm21\n" /* stream 2: round 59 */
        "vprord $6, %%zmm18, %%zmm24\n" /* stream 2: round 59 */
        "vmovdqa64 %%zmm18, %%zmm26\n" /* stream 2: round 59 */
        "vpternlogd $0xca, %%zmm20, %%zmm19, %%zmm26\n" /* stream 2: round 59 */
        "vpaddd %%zmm26, %%zmm21, %%zmm21\n" /* stream 2: round 59 */
        "vpternlogd $0x96, %%zmm25, %%zmm27, %%zmm24\n" /* stream 2: round 59 */
        "vpaddd %%zmm24, %%zmm21, %%zmm21\n" /* stream 2: round 59 */
        "vpaddd %%zmm21, %%zmm17, %%zmm17\n" /* stream 2: round 59 */
        "vprord $25, %%zmm1, %%zmm31\n" /* stream 0: round 60 */
        "vprord $11, %%zmm1, %%zmm29\n" /* stream 0: round 60 */
        "vpaddd 576(%%r8), %%zmm4, %%zmm4\n" /* stream 0: round 60 */
        "vprord $6, %%zmm1, %%zmm28\n" /* stream 0: round 60 */
        "vmovdqa64 %%zmm1, %%zmm30\n" /* stream 0: round 60 */
        "vpternlogd $0xca, %%zmm3, %%zmm2, %%zmm30\n" /* stream 0: round 60 */
        "vpaddd %%zmm30, %%zmm4, %%zmm4\n" /* stream 0: round 60 */
        "vpternlogd $0x96, %%zmm29, %%zmm31, %%zmm28\n" /* stream 0: round 60 */
        "vpaddd %%zmm28, %%zmm4, %%zmm4\n" /* stream 0: round 60 */
        "vpaddd %%zmm4, %%zmm0, %%zmm0\n" /* stream 0: round 60 */
        "vprord $25, %%zmm9, %%zmm26\n" /* stream 1: round 60 */
        "vprord $11, %%zmm9, %%zmm25\n" /* stream 1: round 60 */
        "vpaddd 640(%%r8), %%zmm12, %%zmm12\n" /* stream 1: round 60 */
        "vprord $6, %%zmm9, %%zmm27\n" /* stream 1: round 60 */
        "vmovdqa64 %%zmm9, %%zmm24\n" /* stream 1: round 60 */
        "vpternlogd $0xca, %%zmm11, %%zmm10, %%zmm24\n" /* stream 1: round 60 */
        "vpaddd %%zmm24, %%zmm12, %%zmm12\n" /* stream 1: round 60 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm27\n" /* stream 1: round 60 */
        "vpaddd %%zmm27, %%zmm12, %%zmm12\n" /* stream 1: round 60 */
        "vpaddd %%zmm12, %%zmm8, %%zmm8\n" /* stream 1: round 60 */
        "vprord $25, %%zmm17, %%zmm30\n" /* stream 2: round 60 */
        "vprord $11, %%zmm17, %%zmm29\n" /* stream 2: round 60 */
        "vpaddd 704(%%r8), %%zmm20, %%zmm20\n" /* stream 2: round 60 */
        "vprord $6, %%zmm17, %%zmm31\n" /* stream 2: round 60 */
        "vmovdqa64 %%zmm17, %%zmm28\n" /* stream 2: round 60 */
        "vpternlogd $0xca, %%zmm19, %%zmm18, %%zmm28\n" /* stream 2: round 60 */
        "vpaddd %%zmm28, %%zmm20, %%zmm20\n" /* stream 2: round 60 */
        "vpternlogd $0x96, %%zmm29, %%zmm30, %%zmm31\n" /* stream 2: round 60 */
        "vpaddd %%zmm31, %%zmm20, %%zmm20\n" /* stream 2: round 60 */
        "vpaddd %%zmm20, %%zmm16, %%zmm16\n" /* stream 2: round 60 */
        "vpaddd 624(%[constants])%{1to16%}, %%zmm0, %%zmm24\n" /* stream 0: quick test */
        "vpshufb 320(%[constants]), %%zmm24, %%zmm25\n" /* stream 0: quick test */
        "vpcmpud $2, 27268(%[memory])%{1to16%}, %%zmm25, %%k1\n" /* stream 0: quick test */
        "kmovw %%k1, 0(%[passed])\n" /* stream 0: quick test */
        "vpaddd 624(%[constants])%{1to16%}, %%zmm8, %%zmm26\n" /* stream 1: quick test */
        "vpshufb 320(%[constants]), %%zmm26, %%zmm27\n" /* stream 1: quick test */
        "vpcmpud $2, 27268(%[memory])%{1to16%}, %%zmm27, %%k2\n" /* stream 1: quick test */
        "kmovw %%k2, 2(%[passed])\n" /* stream 1: quick test */
        "vpaddd 624(%[constants])%{1to16%}, %%zmm16, %%zmm28\n" /* stream 2: quick test */
        "vpshufb 320(%[constants]), %%zmm28, %%zmm29\n" /* stream 2: quick test */
        "vpcmpud $2, 27268(%[memory])%{1to16%}, %%zmm29, %%k3\n" /* stream 2: quick test */
        "kmovw %%k3, 4(%[passed])\n" /* stream 2: quick test */
        :
        : [memory] "D"(memory), [passed] "S"(passed), [constants] "a"(constants), [version] "c"(version)
        : "memory", "cc", "r8", "r9", "r10", "r11", "r12", "rdx", "rbx", "k1", "k2", "k3", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15", "xmm16", "xmm17", "xmm18", "xmm19", "xmm20", "xmm21", "xmm22", "xmm23", "xmm24", "xmm25", "xmm26", "xmm27", "xmm28", "xmm29", "xmm30", "xmm31");
}

/* Double SHA-256 of 48 messages of 80 bytes, all of which are read before a hash is written */
static inline void hash_header_group(struct batch_memory *memory, const uint32_t *constants, const uint8_t *messages, uint8_t *hashes)
{
    __asm__ volatile(
        ".p2align 6\n"
        "jmp 1f\n"
        ".p2align 12, 0xcc\n"
        "1:\n" /* begin */
        "vbroadcasti32x4 0(%[messages]), %%zmm0\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $1, 320(%[messages]), %%zmm0, %%zmm0\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $2, 640(%[messages]), %%zmm0, %%zmm0\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $3, 960(%[messages]), %%zmm0, %%zmm0\n" /* stream 0: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm0, %%zmm1\n" /* stream 0: words 0 … 3 of the messages */
        "vbroadcasti32x4 80(%[messages]), %%zmm2\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $1, 400(%[messages]), %%zmm2, %%zmm2\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $2, 720(%[messages]), %%zmm2, %%zmm2\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $3, 1040(%[messages]), %%zmm2, %%zmm2\n" /* stream 0: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm2, %%zmm3\n" /* stream 0: words 0 … 3 of the messages */
        "vbroadcasti32x4 160(%[messages]), %%zmm4\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $1, 480(%[messages]), %%zmm4, %%zmm4\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $2, 800(%[messages]), %%zmm4, %%zmm4\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $3, 1120(%[messages]), %%zmm4, %%zmm4\n" /* stream 0: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm4, %%zmm5\n" /* stream 0: words 0 … 3 of the messages */
        "vbroadcasti32x4 240(%[messages]), %%zmm8\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $1, 560(%[messages]), %%zmm8, %%zmm8\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $2, 880(%[messages]), %%zmm8, %%zmm8\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $3, 1200(%[messages]), %%zmm8, %%zmm8\n" /* stream 0: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm8, %%zmm9\n" /* stream 0: words 0 … 3 of the messages */
        "vpunpckldq %%zmm3, %%zmm1, %%zmm10\n" /* stream 0: words 0 … 3 of the messages */
        "vpunpckldq %%zmm9, %%zmm5, %%zmm11\n" /* stream 0: words 0 … 3 of the messages */
        "vpunpckhdq %%zmm3, %%zmm1, %%zmm12\n" /* stream 0: words 0 … 3 of the messages */
        "vpunpckhdq %%zmm9, %%zmm5, %%zmm13\n" /* stream 0: words 0 … 3 of the messages */
        "vpunpcklqdq %%zmm11, %%zmm10, %%zmm16\n" /* stream 0: words 0 … 3 of the messages */
        "vpunpckhqdq %%zmm11, %%zmm10, %%zmm17\n" /* stream 0: words 0 … 3 of the messages */
        "vpunpcklqdq %%zmm13, %%zmm12, %%zmm18\n" /* stream 0: words 0 … 3 of the messages */
        "vpunpckhqdq %%zmm13, %%zmm12, %%zmm19\n" /* stream 0: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm16, 24576(%[memory])\n" /* stream 0: words 0 … 3 of the messages */
        "vpaddd 0(%[constants])%{1to16%}, %%zmm16, %%zmm20\n" /* stream 0: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm20, 0(%[memory])\n" /* stream 0: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm17, 24768(%[memory])\n" /* stream 0: words 0 … 3 of the messages */
        "vpaddd 4(%[constants])%{1to16%}, %%zmm17, %%zmm21\n" /* stream 0: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm21, 192(%[memory])\n" /* stream 0: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm18, 24960(%[memory])\n" /* stream 0: words 0 … 3 of the messages */
        "vpaddd 8(%[constants])%{1to16%}, %%zmm18, %%zmm24\n" /* stream 0: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm24, 384(%[memory])\n" /* stream 0: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm19, 25152(%[memory])\n" /* stream 0: words 0 … 3 of the messages */
        "vpaddd 12(%[constants])%{1to16%}, %%zmm19, %%zmm25\n" /* stream 0: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm25, 576(%[memory])\n" /* stream 0: words 0 … 3 of the messages */
        "vbroadcasti32x4 1280(%[messages]), %%zmm26\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $1, 1600(%[messages]), %%zmm26, %%zmm26\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $2, 1920(%[messages]), %%zmm26, %%zmm26\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $3, 2240(%[messages]), %%zmm26, %%zmm26\n" /* stream 1: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm26, %%zmm27\n" /* stream 1: words 0 … 3 of the messages */
        "vbroadcasti32x4 1360(%[messages]), %%zmm28\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $1, 1680(%[messages]), %%zmm28, %%zmm28\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $2, 2000(%[messages]), %%zmm28, %%zmm28\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $3, 2320(%[messages]), %%zmm28, %%zmm28\n" /* stream 1: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm28, %%zmm29\n" /* stream 1: words 0 … 3 of the messages */
        "vbroadcasti32x4 1440(%[messages]), %%zmm30\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $1, 1760(%[messages]), %%zmm30, %%zmm30\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $2, 2080(%[messages]), %%zmm30, %%zmm30\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $3, 2400(%[messages]), %%zmm30, %%zmm30\n" /* stream 1: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm30, %%zmm31\n" /* stream 1: words 0 … 3 of the messages */
        "vbroadcasti32x4 1520(%[messages]), %%zmm0\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $1, 1840(%[messages]), %%zmm0, %%zmm0\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $2, 2160(%[messages]), %%zmm0, %%zmm0\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $3, 2480(%[messages]), %%zmm0, %%zmm0\n" /* stream 1: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm0, %%zmm2\n" /* stream 1: words 0 … 3 of the messages */
        "vpunpckldq %%zmm29, %%zmm27, %%zmm4\n" /* stream 1: words 0 … 3 of the messages */
        "vpunpckldq %%zmm2, %%zmm31, %%zmm8\n" /* stream 1: words 0 … 3 of the messages */
        "vpunpckhdq %%zmm29, %%zmm27, %%zmm3\n" /* stream 1: words 0 … 3 of the messages */
        "vpunpckhdq %%zmm2, %%zmm31, %%zmm1\n" /* stream 1: words 0 … 3 of the messages */
        "vpunpcklqdq %%zmm8, %%zmm4, %%zmm9\n" /* stream 1: words 0 … 3 of the messages */
        "vpunpckhqdq %%zmm8, %%zmm4, %%zmm5\n" /* stream 1: words 0 … 3 of the messages */
        "vpunpcklqdq %%zmm1, %%zmm3, %%zmm11\n" /* stream 1: words 0 … 3 of the messages */
        "vpunpckhqdq %%zmm1, %%zmm3, %%zmm10\n" /* stream 1: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm9, 24640(%[memory])\n" /* stream 1: words 0 … 3 of the messages */
        "vpaddd 0(%[constants])%{1to16%}, %%zmm9, %%zmm13\n" /* stream 1: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm13, 64(%[memory])\n" /* stream 1: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm5, 24832(%[memory])\n" /* stream 1: words 0 … 3 of the messages */
        "vpaddd 4(%[constants])%{1to16%}, %%zmm5, %%zmm12\n" /* stream 1: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm12, 256(%[memory])\n" /* stream 1: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm11, 25024(%[memory])\n" /* stream 1: words 0 … 3 of the messages */
        "vpaddd 8(%[constants])%{1to16%}, %%zmm11, %%zmm16\n" /* stream 1: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm16, 448(%[memory])\n" /* stream 1: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm10, 25216(%[memory])\n" /* stream 1: words 0 … 3 of the messages */
        "vpaddd 12(%[constants])%{1to16%}, %%zmm10, %%zmm20\n" /* stream 1: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm20, 640(%[memory])\n" /* stream 1: words 0 … 3 of the messages */
        "vbroadcasti32x4 2560(%[messages]), %%zmm17\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $1, 2880(%[messages]), %%zmm17, %%zmm17\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $2, 3200(%[messages]), %%zmm17, %%zmm17\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $3, 3520(%[messages]), %%zmm17, %%zmm17\n" /* stream 2: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm17, %%zmm21\n" /* stream 2: words 0 … 3 of the messages */
        "vbroadcasti32x4 2640(%[messages]), %%zmm18\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $1, 2960(%[messages]), %%zmm18, %%zmm18\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $2, 3280(%[messages]), %%zmm18, %%zmm18\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $3, 3600(%[messages]), %%zmm18, %%zmm18\n" /* stream 2: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm18, %%zmm24\n" /* stream 2: words 0 … 3 of the messages */
        "vbroadcasti32x4 2720(%[messages]), %%zmm19\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $1, 3040(%[messages]), %%zmm19, %%zmm19\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $2, 3360(%[messages]), %%zmm19, %%zmm19\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $3, 3680(%[messages]), %%zmm19, %%zmm19\n" /* stream 2: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm19, %%zmm25\n" /* stream 2: words 0 … 3 of the messages */
        "vbroadcasti32x4 2800(%[messages]), %%zmm26\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $1, 3120(%[messages]), %%zmm26, %%zmm26\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $2, 3440(%[messages]), %%zmm26, %%zmm26\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $3, 3760(%[messages]), %%zmm26, %%zmm26\n" /* stream 2: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm26, %%zmm28\n" /* stream 2: words 0 … 3 of the messages */
        "vpunpckldq %%zmm24, %%zmm21, %%zmm30\n" /* stream 2: words 0 … 3 of the messages */
        "vpunpckldq %%zmm28, %%zmm25, %%zmm0\n" /* stream 2: words 0 … 3 of the messages */
        "vpunpckhdq %%zmm24, %%zmm21, %%zmm29\n" /* stream 2: words 0 … 3 of the messages */
        "vpunpckhdq %%zmm28, %%zmm25, %%zmm27\n" /* stream 2: words 0 … 3 of the messages */
        "vpunpcklqdq %%zmm0, %%zmm30, %%zmm2\n" /* stream 2: words 0 … 3 of the messages */
        "vpunpckhqdq %%zmm0, %%zmm30, %%zmm31\n" /* stream 2: words 0 … 3 of the messages */
        "vpunpcklqdq %%zmm27, %%zmm29, %%zmm8\n" /* stream 2: words 0 … 3 of the messages */
        "vpunpckhqdq %%zmm27, %%zmm29, %%zmm4\n" /* stream 2: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm2, 24704(%[memory])\n" /* stream 2: words 0 … 3 of the messages */
        "vpaddd 0(%[constants])%{1to16%}, %%zmm2, %%zmm1\n" /* stream 2: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm1, 128(%[memory])\n" /* stream 2: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm31, 24896(%[memory])\n" /* stream 2: words 0 … 3 of the messages */
        "vpaddd 4(%[constants])%{1to16%}, %%zmm31, %%zmm3\n" /* stream 2: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm3, 320(%[memory])\n" /* stream 2: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm8, 25088(%[memory])\n" /* stream 2: words 0 … 3 of the messages */
        "vpaddd 8(%[constants])%{1to16%}, %%zmm8, %%zmm9\n" /* stream 2: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm9, 512(%[memory])\n" /* stream 2: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm4, 25280(%[memory])\n" /* stream 2: words 0 … 3 of the messages */
        "vpaddd 12(%[constants])%{1to16%}, %%zmm4, %%zmm13\n" /* stream 2: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm13, 704(%[memory])\n" /* stream 2: words 0 … 3 of the messages */
        "vbroadcasti32x4 16(%[messages]), %%zmm5\n" /* stream 0: words 4 … 7 of the messages */
        "vinserti32x4 $1, 336(%[messages]), %%zmm5, %%zmm5\n" /* stream 0: words 4 … 7 of the messages */
        "vinserti32x4 $2, 656(%[messages]), %%zmm5, %%zmm5\n" /* stream 0: words 4 … 7 of the messages */
        "vinserti32x4 $3, 976(%[messages]), %%zmm5, %%zmm5\n" /* stream 0: words 4 … 7 of the messages */
        "vpshufb 320(%[constants]), %%zmm5, %%zmm12\n" /* stream 0: words 4 … 7 of the messages */
        "vbroadcasti32x4 96(%[messages]), %%zmm11\n" /* stream 0: words 4 … 7 of the messages */
        "vinserti32x4 $1, 416(%[messages]), %%zmm11, %%zmm11\n" /* stream 0: words 4 … 7 of the messages */
        "vinserti32x4 $2, 736(%[messages]), %%zmm11, %%zmm11\n" /* stream 0: words 4 … 7 of the messages */
        "vinserti32x4 $3, 1056(%[messages]), %%zmm11, %%zmm11\n" /* stream 0: words 4 … 7 of the messages */
        "vpshufb 320(%[constants]), %%zmm11, %%zmm16\n" /* stream 0: words 4 … 7 of the messages */
        "vbroadcasti32x4 176(%[messages]), %%zmm10\n" /* stream 0: words 4 … 7 of the messages */
        "vinserti32x4 $1, 496(%[messages]), %%zmm10, %%zmm10\n" /* stream 0: words 4 … 7 of the messages */
        "vinserti32x4 $2, 816(%[messages]), %%zmm10, %%zmm10\n" /* stream 0: words 4 … 7 of the messages */
        "vinserti32x4 $3, 1136(%[messages]), %%zmm10, %%zmm10\n" /* stream 0: words 4 … 7 of the messages */
        "vpshufb 320(%[constants]), %%zmm10, %%zmm20\n" /* stream 0: words 4 … 7 of the messages */
        "vbroadcasti32x4 256(%[messages]), %%zmm17\n" /* stream 0: words 4 … 7 of the messages */
        "vinserti32x4 $1, 576(%[messages]), %%zmm17, %%zmm17\n" /* stream 0: words 4 … 7 of the messages */
        "vinserti32x4 $2, 896(%[messages]), %%zmm17, %%zmm17\n" /* stream 0: words 4 … 7 of the messages */
        "vinserti32x4 $3, 1216(%[messages]), %%zmm17, %%zmm17\n" /* stream 0: words 4 … 7 of the messages */
        "vpshufb 320(%[constants]), %%zmm17, %%zmm18\n" /* stream 0: words 4 … 7 of the messages */
        "vpunpckldq %%zmm16, %%zmm12, %%zmm19\n" /* stream 0: words 4 … 7 of the messages */
        "vpunpckldq %%zmm18, %%zmm20, %%zmm26\n" /* stream 0: words 4 … 7 of the messages */
        "vpunpckhdq %%zmm16, %%zmm12, %%zmm24\n" /* stream 0: words 4 … 7 of the messages */
        "vpunpckhdq %%zmm18, %%zmm20, %%zmm21\n" /* stream 0: words 4 … 7 of the messages */
        "vpunpcklqdq %%zmm26, %%zmm19, %%zmm28\n" /* stream 0: words 4 … 7 of the messages */
        "vpunpckhqdq %%zmm26, %%zmm19, %%zmm25\n" /* stream 0: words 4 … 7 of the messages */
        "vpunpcklqdq %%zmm21, %%zmm24, %%zmm0\n" /* stream 0: words 4 … 7 of the messages */
        "vpunpckhqdq %%zmm21, %%zmm24, %%zmm30\n" /* stream 0: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm28, 25344(%[memory])\n" /* stream 0: words 4 … 7 of the messages */
        "vpaddd 16(%[constants])%{1to16%}, %%zmm28, %%zmm27\n" /* stream 0: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm27, 768(%[memory])\n" /* stream 0: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm25, 25536(%[memory])\n" /* stream 0: words 4 … 7 of the messages */
        "vpaddd 20(%[constants])%{1to16%}, %%zmm25, %%zmm29\n" /* stream 0: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm29, 960(%[memory])\n" /* stream 0: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm0, 25728(%[memory])\n" /* stream 0: words 4 … 7 of the messages */
        "vpaddd 24(%[constants])%{1to16%}, %%zmm0, %%zmm2\n" /* stream 0: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm2, 1152(%[memory])\n" /* stream 0: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm30, 25920(%[memory])\n" /* stream 0: words 4 … 7 of the messages */
        "vpaddd 28(%[constants])%{1to16%}, %%zmm30, %%zmm1\n" /* stream 0: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm1, 1344(%[memory])\n" /* stream 0: words 4 … 7 of the messages */
        "vbroadcasti32x4 1296(%[messages]), %%zmm31\n" /* stream 1: words 4 … 7 of the messages */
        "vinserti32x4 $1, 1616(%[messages]), %%zmm31, %%zmm31\n" /* stream 1: words 4 … 7 of the messages */
        "vinserti32x4 $2, 1936(%[messages]), %%zmm31, %%zmm31\n" /* stream 1: words 4 … 7 of the messages */
        "vinserti32x4 $3, 2256(%[messages]), %%zmm31, %%zmm31\n" /* stream 1: words 4 … 7 of the messages */
        "vpshufb 320(%[constants]), %%zmm31, %%zmm3\n" /* stream 1: words 4 … 7 of the messages */
        "vbroadcasti32x4 1376(%[messages]), %%zmm8\n" /* stream 1: words 4 … 7 of the messages */
        "vinserti32x4 $1, 1696(%[messages]), %%zmm8, %%zmm8\n" /* stream 1: words 4 … 7 of the messages */
        "vinserti32x4 $2, 2016(%[messages]), %%zmm8, %%zmm8\n" /* stream 1: words 4 … 7 of the messages */
        "vinserti32x4 $3, 2336(%[messages]), %%zmm8, %%zmm8\n" /* stream 1: words 4 … 7 of the messages */
        "vpshufb 320(%[constants]), %%zmm8, %%zmm9\n" /* stream 1: words 4 … 7 of the messages */
        "vbroadcasti32x4 1456(%[messages]), %%zmm4\n" /* stream 1: words 4 … 7 of the messages */
        "vinserti32x4 $1, 1776(%[messages]), %%zmm4, %%zmm4\n" /* stream 1: words 4 … 7 of the messages */
        "vinserti32x4 $2, 2096(%[messages]), %%zmm4, %%zmm4\n" /* stream 1: words 4 … 7 of the messages */
        "vinserti32x4 $3, 2416(%[messages]), %%zmm4, %%zmm4\n" /* stream 1: words 4 … 7 of the messages */
        "vpshufb 320(%[constants]), %%zmm4, %%zmm13\n" /* stream 1: words 4 … 7 of the messages */
        "vbroadcasti32x4 1536(%[messages]), %%zmm5\n" /* stream 1: words 4 … 7 of the messages */
        "vinserti32x4 $1, 1856(%[messages]), %%zmm5, %%zmm5\n" /* stream 1: words 4 … 7 of the messages */
        "vinserti32x4 $2, 2176(%[messages]), %%zmm5, %%zmm5\n" /* stream 1: words 4 … 7 of the messages */
        "vinserti32x4 $3, 2496(%[messages]), %%zmm5, %%zmm5\n" /* stream 1: words 4 … 7 of the messages */
        "vpshufb 320(%[constants]), %%zmm5, %%zmm11\n" /* stream 1: words 4 … 7 of the messages */
        "vpunpckldq %%zmm9, %%zmm3, %%zmm10\n" /* stream 1: words 4 … 7 of the messages */
        "vpunpckldq %%zmm11, %%zmm13, %%zmm17\n" /* stream 1: words 4 … 7 of the messages */
        "vpunpckhdq %%zmm9, %%zmm3, %%zmm16\n" /* stream 1: words 4 … 7 of the messages */
        "vpunpckhdq %%zmm11, %%zmm13, %%zmm12\n" /* stream 1: words 4 … 7 of the messages */
        "vpunpcklqdq %%zmm17, %%zmm10, %%zmm18\n" /* stream 1: words 4 … 7 of the messages */
        "vpunpckhqdq %%zmm17, %%zmm10, %%zmm20\n" /* stream 1: words 4 … 7 of the messages */
        "vpunpcklqdq %%zmm12, %%zmm16, %%zmm26\n" /* stream 1: words 4 … 7 of the messages */
        "vpunpckhqdq %%zmm12, %%zmm16, %%zmm19\n" /* stream 1: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm18, 25408(%[memory])\n" /* stream 1: words 4 … 7 of the messages */
        "vpaddd 16(%[constants])%{1to16%}, %%zmm18, %%zmm21\n" /* stream 1: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm21, 832(%[memory])\n" /* stream 1: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm20, 25600(%[memory])\n" /* stream 1: words 4 … 7 of the messages */
        "vpaddd 20(%[constants])%{1to16%}, %%zmm20, %%zmm24\n" /* stream 1: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm24, 1024(%[memory])\n" /* stream 1: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm26, 25792(%[memory])\n" /* stream 1: words 4 … 7 of the messages */
        "vpaddd 24(%[constants])%{1to16%}, %%zmm26, %%zmm28\n" /* stream 1: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm28, 1216(%[memory])\n" /* stream 1: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm19, 25984(%[memory])\n" /* stream 1: words 4 … 7 of the messages */
        "vpaddd 28(%[constants])%{1to16%}, %%zmm19, %%zmm27\n" /* stream 1: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm27, 1408(%[memory])\n" /* stream 1: words 4 … 7 of the messages */
        "vbroadcasti32x4 2576(%[messages]), %%zmm25\n" /* stream 2: words 4 … 7 of the messages */
        "vinserti32x4 $1, 2896(%[messages]), %%zmm25, %%zmm25\n" /* stream 2: words 4 … 7 of the messages */
        "vinserti32x4 $2, 3216(%[messages]), %%zmm25, %%zmm25\n" /* stream 2: words 4 … 7 of the messages */
        "vinserti32x4 $3, 3536(%[messages]), %%zmm25, %%zmm25\n" /* stream 2: words 4 … 7 of the messages */
        "vpshufb 320(%[constants]), %%zmm25, %%zmm29\n" /* stream 2: words 4 … 7 of the messages */
        "vbroadcasti32x4 2656(%[messages]), %%zmm0\n" /* stream 2: words 4 … 7 of the messages */
        "vinserti32x4 $1, 2976(%[messages]), %%zmm0, %%zmm0\n" /* stream 2: words 4 … 7 of the messages */
        "vinserti32x4 $2, 3296(%[messages]), %%zmm0, %%zmm0\n" /* stream 2: words 4 … 7 of the messages */
        "vinserti32x4 $3, 3616(%[messages]), %%zmm0, %%zmm0\n" /* stream 2: words 4 … 7 of the messages */
        "vpshufb 320(%[constants]), %%zmm0, %%zmm2\n" /* stream 2: words 4 … 7 of the messages */
        "vbroadcasti32x4 2736(%[messages]), %%zmm30\n" /* stream 2: words 4 … 7 of the messages */
        "vinserti32x4 $1, 3056(%[messages]), %%zmm30, %%zmm30\n" /* stream 2: words 4 … 7 of the messages */
        "vinserti32x4 $2, 3376(%[messages]), %%zmm30, %%zmm30\n" /* stream 2: words 4 … 7 of the messages */
        "vinserti32x4 $3, 3696(%[messages]), %%zmm30, %%zmm30\n" /* stream 2: words 4 … 7 of the messages */
        "vpshufb 320(%[constants]), %%zmm30, %%zmm1\n" /* stream 2: words 4 … 7 of the messages */
        "vbroadcasti32x4 2816(%[messages]), %%zmm31\n" /* stream 2: words 4 … 7 of the messages */
        "vinserti32x4 $1, 3136(%[messages]), %%zmm31, %%zmm31\n" /* stream 2: words 4 … 7 of the messages */
        "vinserti32x4 $2, 3456(%[messages]), %%zmm31, %%zmm31\n" /* stream 2: words 4 … 7 of the messages */
        "vinserti32x4 $3, 3776(%[messages]), %%zmm31, %%zmm31\n" /* stream 2: words 4 … 7 of the messages */
        "vpshufb 320(%[constants]), %%zmm31, %%zmm8\n" /* stream 2: words 4 … 7 of the messages */
        "vpunpckldq %%zmm2, %%zmm29, %%zmm4\n" /* stream 2: words 4 … 7 of the messages */
        "vpunpckldq %%zmm8, %%zmm1, %%zmm5\n" /* stream 2: words 4 … 7 of the messages */
        "vpunpckhdq %%zmm2, %%zmm29, %%zmm9\n" /* stream 2: words 4 … 7 of the messages */
        "vpunpckhdq %%zmm8, %%zmm1, %%zmm3\n" /* stream 2: words 4 … 7 of the messages */
        "vpunpcklqdq %%zmm5, %%zmm4, %%zmm11\n" /* stream 2: words 4 … 7 of the messages */
        "vpunpckhqdq %%zmm5, %%zmm4, %%zmm13\n" /* stream 2: words 4 … 7 of the messages */
        "vpunpcklqdq %%zmm3, %%zmm9, %%zmm17\n" /* stream 2: words 4 … 7 of the messages */
        "vpunpckhqdq %%zmm3, %%zmm9, %%zmm10\n" /* stream 2: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm11, 25472(%[memory])\n" /* stream 2: words 4 … 7 of the messages */
        "vpaddd 16(%[constants])%{1to16%}, %%zmm11, %%zmm12\n" /* stream 2: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm12, 896(%[memory])\n" /* stream 2: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm13, 25664(%[memory])\n" /* stream 2: words 4 … 7 of the messages */
        "vpaddd 20(%[constants])%{1to16%}, %%zmm13, %%zmm16\n" /* stream 2: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm16, 1088(%[memory])\n" /* stream 2: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm17, 25856(%[memory])\n" /* stream 2: words 4 … 7 of the messages */
        "vpaddd 24(%[constants])%{1to16%}, %%zmm17, %%zmm18\n" /* stream 2: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm18, 1280(%[memory])\n" /* stream 2: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm10, 26048(%[memory])\n" /* stream 2: words 4 … 7 of the messages */
        "vpaddd 28(%[constants])%{1to16%}, %%zmm10, %%zmm21\n" /* stream 2: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm21, 1472(%[memory])\n" /* stream 2: words 4 … 7 of the messages */
        "vbroadcasti32x4 32(%[messages]), %%zmm20\n" /* stream 0: words 8 … 11 of the messages */
        "vinserti32x4 $1, 352(%[messages]), %%zmm20, %%zmm20\n" /* stream 0: words 8 … 11 of the messages */
        "vinserti32x4 $2, 672(%[messages]), %%zmm20, %%zmm20\n" /* stream 0: words 8 … 11 of the messages */
        "vinserti32x4 $3, 992(%[messages]), %%zmm20, %%zmm20\n" /* stream 0: words 8 … 11 of the messages */
        "vpshufb 320(%[constants]), %%zmm20, %%zmm24\n" /* stream 0: words 8 … 11 of the messages */
        "vbroadcasti32x4 112(%[messages]), %%zmm26\n" /* stream 0: words 8 … 11 of the messages */
        "vinserti32x4 $1, 432(%[messages]), %%zmm26, %%zmm26\n" /* stream 0: words 8 … 11 of the messages */
        "vinserti32x4 $2, 752(%[messages]), %%zmm26, %%zmm26\n" /* stream 0: words 8 … 11 of the messages */
        "vinserti32x4 $3, 1072(%[messages]), %%zmm26, %%zmm26\n" /* stream 0: words 8 … 11 of the messages */
        "vpshufb 320(%[constants]), %%zmm26, %%zmm28\n" /* stream 0: words 8 … 11 of the messages */
        "vbroadcasti32x4 192(%[messages]), %%zmm19\n" /* stream 0: words 8 … 11 of the messages */
        "vinserti32x4 $1, 512(%[messages]), %%zmm19, %%zmm19\n" /* stream 0: words 8 … 11 of the messages */
        "vinserti32x4 $2, 832(%[messages]), %%zmm19, %%zmm19\n" /* stream 0: words 8 … 11 of the messages */
        "vinserti32x4 $3, 1152(%[messages]), %%zmm19, %%zmm19\n" /* stream 0: words 8 … 11 of the messages */
        "vpshufb 320(%[constants]), %%zmm19, %%zmm27\n" /* stream 0: words 8 … 11 of the messages */
        "vbroadcasti32x4 272(%[messages]), %%zmm25\n" /* stream 0: words 8 … 11 of the messages */
        "vinserti32x4 $1, 592(%[messages]), %%zmm25, %%zmm25\n" /* stream 0: words 8 … 11 of the messages */
        "vinserti32x4 $2, 912(%[messages]), %%zmm25, %%zmm25\n" /* stream 0: words 8 … 11 of the messages */
        "vinserti32x4 $3, 1232(%[messages]), %%zmm25, %%zmm25\n" /* stream 0: words 8 … 11 of the messages */
        "vpshufb 320(%[constants]), %%zmm25, %%zmm0\n" /* stream 0: words 8 … 11 of the messages */
        "vpunpckldq %%zmm28, %%zmm24, %%zmm30\n" /* stream 0: words 8 … 11 of the messages */
        "vpunpckldq %%zmm0, %%zmm27, %%zmm31\n" /* stream 0: words 8 … 11 of the messages */
        "vpunpckhdq %%zmm28, %%zmm24, %%zmm2\n" /* stream 0: words 8 … 11 of the messages */
        "vpunpckhdq %%zmm0, %%zmm27, %%zmm29\n" /* stream 0: words 8 … 11 of the messages */
        "vpunpcklqdq %%zmm31, %%zmm30, %%zmm8\n" /* stream 0: words 8 … 11 of the messages */
        "vpunpckhqdq %%zmm31, %%zmm30, %%zmm1\n" /* stream 0: words 8 … 11 of the messages */
        "vpunpcklqdq %%zmm29, %%zmm2, %%zmm5\n" /* stream 0: words 8 … 11 of the messages */
        "vpunpckhqdq %%zmm29, %%zmm2, %%zmm4\n" /* stream 0: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm8, 26112(%[memory])\n" /* stream 0: words 8 … 11 of the messages */
        "vpaddd 32(%[constants])%{1to16%}, %%zmm8, %%zmm3\n" /* stream 0: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm3, 1536(%[memory])\n" /* stream 0: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm1, 26304(%[memory])\n" /* stream 0: words 8 … 11 of the messages */
        "vpaddd 36(%[constants])%{1to16%}, %%zmm1, %%zmm9\n" /* stream 0: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm9, 1728(%[memory])\n" /* stream 0: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm5, 26496(%[memory])\n" /* stream 0: words 8 … 11 of the messages */
        "vpaddd 40(%[constants])%{1to16%}, %%zmm5, %%zmm11\n" /* stream 0: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm11, 1920(%[memory])\n" /* stream 0: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm4, 26688(%[memory])\n" /* stream 0: words 8 … 11 of the messages */
        "vpaddd 44(%[constants])%{1to16%}, %%zmm4, %%zmm12\n" /* stream 0: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm12, 2112(%[memory])\n" /* stream 0: words 8 … 11 of the messages */
        "vbroadcasti32x4 1312(%[messages]), %%zmm13\n" /* stream 1: words 8 … 11 of the messages */
        "vinserti32x4 $1, 1632(%[messages]), %%zmm13, %%zmm13\n" /* stream 1: words 8 … 11 of the messages */
        "vinserti32x4 $2, 1952(%[messages]), %%zmm13, %%zmm13\n" /* stream 1: words 8 … 11 of the messages */
        "vinserti32x4 $3, 2272(%[messages]), %%zmm13, %%zmm13\n" /* stream 1: words 8 … 11 of the messages */
        "vpshufb 320(%[constants]), %%zmm13, %%zmm16\n" /* stream 1: words 8 … 11 of the messages */
        "vbroadcasti32x4 1392(%[messages]), %%zmm17\n" /* stream 1: words 8 … 11 of the messages */
        "vinserti32x4 $1, 1712(%[messages]), %%zmm17, %%zmm17\n" /* stream 1: words 8 … 11 of the messages */
        "vinserti32x4 $2, 2032(%[messages]), %%zmm17, %%zmm17\n" /* stream 1: words 8 … 11 of the messages */
        "vinserti32x4 $3, 2352(%[messages]), %%zmm17, %%zmm17\n" /* stream 1: words 8 … 11 of the messages */
        "vpshufb 320(%[constants]), %%zmm17, %%zmm18\n" /* stream 1: words 8 … 11 of the messages */
        "vbroadcasti32x4 1472(%[messages]), %%zmm10\n" /* stream 1: words 8 … 11 of the messages */
        "vinserti32x4 $1, 1792(%[messages]), %%zmm10, %%zmm10\n" /* stream 1: words 8 … 11 of the messages */
        "vinserti32x4 $2, 2112(%[messages]), %%zmm10, %%zmm10\n" /* stream 1: words 8 … 11 of the messages */
        "vinserti32x4 $3, 2432(%[messages]), %%zmm10, %%zmm10\n" /* stream 1: words 8 … 11 of the messages */
        "vpshufb 320(%[constants]), %%zmm10, %%zmm21\n" /* stream 1: words 8 … 11 of the messages */
        "vbroadcasti32x4 1552(%[messages]), %%zmm20\n" /* stream 1: words 8 … 11 of the messages */
        "vinserti32x4 $1, 1872(%[messages]), %%zmm20, %%zmm20\n" /* stream 1: words 8 … 11 of the messages */
        "vinserti32x4 $2, 2192(%[messages]), %%zmm20, %%zmm20\n" /* stream 1: words 8 … 11 of the messages */
        "vinserti32x4 $3, 2512(%[messages]), %%zmm20, %%zmm20\n" /* stream 1: words 8 … 11 of the messages */
        "vpshufb 320(%[constants]), %%zmm20, %%zmm26\n" /* stream 1: words 8 … 11 of the messages */
        "vpunpckldq %%zmm18, %%zmm16, %%zmm19\n" /* stream 1: words 8 … 11 of the messages */
        "vpunpckldq %%zmm26, %%zmm21, %%zmm25\n" /* stream 1: words 8 … 11 of the messages */
        "vpunpckhdq %%zmm18, %%zmm16, %%zmm28\n" /* stream 1: words 8 … 11 of the messages */
        "vpunpckhdq %%zmm26, %%zmm21, %%zmm24\n" /* stream 1: words 8 … 11 of the messages */
        "vpunpcklqdq %%zmm25, %%zmm19, %%zmm0\n" /* stream 1: words 8 … 11 of the messages */
        "vpunpckhqdq %%zmm25, %%zmm19, %%zmm27\n" /* stream 1: words 8 … 11 of the messages */
        "vpunpcklqdq %%zmm24, %%zmm28, %%zmm31\n" /* stream 1: words 8 … 11 of the messages */
        "vpunpckhqdq %%zmm24, %%zmm28, %%zmm30\n" /* stream 1: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm0, 26176(%[memory])\n" /* stream 1: words 8 … 11 of the messages */
        "vpaddd 32(%[constants])%{1to16%}, %%zmm0, %%zmm29\n" /* stream 1: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm29, 1600(%[memory])\n" /* stream 1: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm27, 26368(%[memory])\n" /* stream 1: words 8 … 11 of the messages */
        "vpaddd 36(%[constants])%{1to16%}, %%zmm27, %%zmm2\n" /* stream 1: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm2, 1792(%[memory])\n" /* stream 1: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm31, 26560(%[memory])\n" /* stream 1: words 8 … 11 of the messages */
        "vpaddd 40(%[constants])%{1to16%}, %%zmm31, %%zmm8\n" /* stream 1: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm8, 1984(%[memory])\n" /* stream 1: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm30, 26752(%[memory])\n" /* stream 1: words 8 … 11 of the messages */
        "vpaddd 44(%[constants])%{1to16%}, %%zmm30, %%zmm3\n" /* stream 1: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm3, 2176(%[memory])\n" /* stream 1: words 8 … 11 of the messages */
        "vbroadcasti32x4 2592(%[messages]), %%zmm1\n" /* stream 2: words 8 … 11 of the messages */
        "vinserti32x4 $1, 2912(%[messages]), %%zmm1, %%zmm1\n" /* stream 2: words 8 … 11 of the messages */
        "vinserti32x4 $2, 3232(%[messages]), %%zmm1, %%zmm1\n" /* stream 2: words 8 … 11 of the messages */
        "vinserti32x4 $3, 3552(%[messages]), %%zmm1, %%zmm1\n" /* stream 2: words 8 … 11 of the messages */
        "vpshufb 320(%[constants]), %%zmm1, %%zmm9\n" /* stream 2: words 8 … 11 of the messages */
        "vbroadcasti32x4 2672(%[messages]), %%zmm5\n" /* stream 2: words 8 … 11 of the messages */
        "vinserti32x4 $1, 2992(%[messages]), %%zmm5, %%zmm5\n" /* stream 2: words 8 … 11 of the messages */
        "vinserti32x4 $2, 3312(%[messages]), %%zmm5, %%zmm5\n" /* stream 2: words 8 … 11 of the messages */
        "vinserti32x4 $3, 3632(%[messages]), %%zmm5, %%zmm5\n" /* stream 2: words 8 … 11 of the messages */
        "vpshufb 320(%[constants]), %%zmm5, %%zmm11\n" /* stream 2: words 8 … 11 of the messages */
        "vbroadcasti32x4 2752(%[messages]), %%zmm4\n" /* stream 2: words 8 … 11 of the messages */
        "vinserti32x4 $1, 3072(%[messages]), %%zmm4, %%zmm4\n" /* stream 2: words 8 … 11 of the messages */
        "vinserti32x4 $2, 3392(%[messages]), %%zmm4, %%zmm4\n" /* stream 2: words 8 … 11 of the messages */
        "vinserti32x4 $3, 3712(%[messages]), %%zmm4, %%zmm4\n" /* stream 2: words 8 … 11 of the messages */
        "vpshufb 320(%[constants]), %%zmm4, %%zmm12\n" /* stream 2: words 8 … 11 of the messages */
        "vbroadcasti32x4 2832(%[messages]), %%zmm13\n" /* stream 2: words 8 … 11 of the messages */
        "vinserti32x4 $1, 3152(%[messages]), %%zmm13, %%zmm13\n" /* stream 2: words 8 … 11 of the messages */
        "vinserti32x4 $2, 3472(%[messages]), %%zmm13, %%zmm13\n" /* stream 2: words 8 … 11 of the messages */
        "vinserti32x4 $3, 3792(%[messages]), %%zmm13, %%zmm13\n" /* stream 2: words 8 … 11 of the messages */
        "vpshufb 320(%[constants]), %%zmm13, %%zmm17\n" /* stream 2: words 8 … 11 of the messages */
        "vpunpckldq %%zmm11, %%zmm9, %%zmm10\n" /* stream 2: words 8 … 11 of the messages */
        "vpunpckldq %%zmm17, %%zmm12, %%zmm20\n" /* stream 2: words 8 … 11 of the messages */
        "vpunpckhdq %%zmm11, %%zmm9, %%zmm18\n" /* stream 2: words 8 … 11 of the messages */
        "vpunpckhdq %%zmm17, %%zmm12, %%zmm16\n" /* stream 2: words 8 … 11 of the messages */
        "vpunpcklqdq %%zmm20, %%zmm10, %%zmm26\n" /* stream 2: words 8 … 11 of the messages */
        "vpunpckhqdq %%zmm20, %%zmm10, %%zmm21\n" /* stream 2: words 8 … 11 of the messages */
        "vpunpcklqdq %%zmm16, %%zmm18, %%zmm25\n" /* stream 2: words 8 … 11 of the messages */
        "vpunpckhqdq %%zmm16, %%zmm18, %%zmm19\n" /* stream 2: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm26, 26240(%[memory])\n" /* stream 2: words 8 … 11 of the messages */
        "vpaddd 32(%[constants])%{1to16%}, %%zmm26, %%zmm24\n" /* stream 2: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm24, 1664(%[memory])\n" /* stream 2: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm21, 26432(%[memory])\n" /* stream 2: words 8 … 11 of the messages */
        "vpaddd 36(%[constants])%{1to16%}, %%zmm21, %%zmm28\n" /* stream 2: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm28, 1856(%[memory])\n" /* stream 2: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm25, 26624(%[memory])\n" /* stream 2: words 8 … 11 of the messages */
        "vpaddd 40(%[constants])%{1to16%}, %%zmm25, %%zmm0\n" /* stream 2: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm0, 2048(%[memory])\n" /* stream 2: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm19, 26816(%[memory])\n" /* stream 2: words 8 … 11 of the messages */
        "vpaddd 44(%[constants])%{1to16%}, %%zmm19, %%zmm29\n" /* stream 2: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm29, 2240(%[memory])\n" /* stream 2: words 8 … 11 of the messages */
        "vbroadcasti32x4 48(%[messages]), %%zmm27\n" /* stream 0: words 12 … 15 of the messages */
        "vinserti32x4 $1, 368(%[messages]), %%zmm27, %%zmm27\n" /* stream 0: words 12 … 15 of the messages */
        "vinserti32x4 $2, 688(%[messages]), %%zmm27, %%zmm27\n" /* stream 0: words 12 … 15 of the messages */
        "vinserti32x4 $3, 1008(%[messages]), %%zmm27, %%zmm27\n" /* stream 0: words 12 … 15 of the messages */
        "vpshufb 320(%[constants]), %%zmm27, %%zmm2\n" /* stream 0: words 12 … 15 of the messages */
        "vbroadcasti32x4 128(%[messages]), %%zmm31\n" /* stream 0: words 12 … 15 of the messages */
        "vinserti32x4 $1, 448(%[messages]), %%zmm31, %%zmm31\n" /* stream 0: words 12 … 15 of the messages */
        "vinserti32x4 $2, 768(%[messages]), %%zmm31, %%zmm31\n" /* stream 0: words 12 … 15 of the messages */
        "vinserti32x4 $3, 1088(%[messages]), %%zmm31, %%zmm31\n" /* stream 0: words 12 … 15 of the messages */
        "vpshufb 320(%[constants]), %%zmm31, %%zmm8\n" /* stream 0: words 12 … 15 of the messages */
        "vbroadcasti32x4 208(%[messages]), %%zmm30\n" /* stream 0: words 12 … 15 of the messages */
        "vinserti32x4 $1, 528(%[messages]), %%zmm30, %%zmm30\n" /* stream 0: words 12 … 15 of the messages */
        "vinserti32x4 $2, 848(%[messages]), %%zmm30, %%zmm30\n" /* stream 0: words 12 … 15 of the messages */
        "vinserti32x4 $3, 1168(%[messages]), %%zmm30, %%zmm30\n" /* stream 0: words 12 … 15 of the messages */
        "vpshufb 320(%[constants]), %%zmm30, %%zmm3\n" /* stream 0: words 12 … 15 of the messages */
        "vbroadcasti32x4 288(%[messages]), %%zmm1\n" /* stream 0: words 12 … 15 of the messages */
        "vinserti32x4 $1, 608(%[messages]), %%zmm1, %%zmm1\n" /* stream 0: words 12 … 15 of the messages */
        "vinserti32x4 $2, 928(%[messages]), %%zmm1, %%zmm1\n" /* stream 0: words 12 … 15 of the messages */
        "vinserti32x4 $3, 1248(%[messages]), %%zmm1, %%zmm1\n" /* stream 0: words 12 … 15 of the messages */
        "vpshufb 320(%[constants]), %%zmm1, %%zmm5\n" /* stream 0: words 12 … 15 of the messages */
        "vpunpckldq %%zmm8, %%zmm2, %%zmm4\n" /* stream 0: words 12 … 15 of the messages */
        "vpunpckldq %%zmm5, %%zmm3, %%zmm13\n" /* stream 0: words 12 … 15 of the messages */
        "vpunpckhdq %%zmm8, %%zmm2, %%zmm11\n" /* stream 0: words 12 … 15 of the messages */
        "vpunpckhdq %%zmm5, %%zmm3, %%zmm9\n" /* stream 0: words 12 … 15 of the messages */
        "vpunpcklqdq %%zmm13, %%zmm4, %%zmm17\n" /* stream 0: words 12 … 15 of the messages */
        "vpunpckhqdq %%zmm13, %%zmm4, %%zmm12\n" /* stream 0: words 12 … 15 of the messages */
        "vpunpcklqdq %%zmm9, %%zmm11, %%zmm6\n" /* stream 0: words 12 … 15 of the messages */
        "vpunpckhqdq %%zmm9, %%zmm11, %%zmm7\n" /* stream 0: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm17, 26880(%[memory])\n" /* stream 0: words 12 … 15 of the messages */
        "vpaddd 48(%[constants])%{1to16%}, %%zmm17, %%zmm20\n" /* stream 0: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm20, 2304(%[memory])\n" /* stream 0: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm12, 27072(%[memory])\n" /* stream 0: words 12 … 15 of the messages */
        "vpaddd 52(%[constants])%{1to16%}, %%zmm12, %%zmm10\n" /* stream 0: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm10, 2496(%[memory])\n" /* stream 0: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm6, 27264(%[memory])\n" /* stream 0: words 12 … 15 of the messages */
        "vpaddd 56(%[constants])%{1to16%}, %%zmm6, %%zmm16\n" /* stream 0: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm16, 2688(%[memory])\n" /* stream 0: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm7, 27456(%[memory])\n" /* stream 0: words 12 … 15 of the messages */
        "vpaddd 60(%[constants])%{1to16%}, %%zmm7, %%zmm18\n" /* stream 0: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm18, 2880(%[memory])\n" /* stream 0: words 12 … 15 of the messages */
        "vbroadcasti32x4 1328(%[messages]), %%zmm26\n" /* stream 1: words 12 … 15 of the messages */
        "vinserti32x4 $1, 1648(%[messages]), %%zmm26, %%zmm26\n" /* stream 1: words 12 … 15 of the messages */
        "vinserti32x4 $2, 1968(%[messages]), %%zmm26, %%zmm26\n" /* stream 1: words 12 … 15 of the messages */
        "vinserti32x4 $3, 2288(%[messages]), %%zmm26, %%zmm26\n" /* stream 1: words 12 … 15 of the messages */
        "vpshufb 320(%[constants]), %%zmm26, %%zmm24\n" /* stream 1: words 12 … 15 of the messages */
        "vbroadcasti32x4 1408(%[messages]), %%zmm21\n" /* stream 1: words 12 … 15 of the messages */
        "vinserti32x4 $1, 1728(%[messages]), %%zmm21, %%zmm21\n" /* stream 1: words 12 … 15 of the messages */
        "vinserti32x4 $2, 2048(%[messages]), %%zmm21, %%zmm21\n" /* stream 1: words 12 … 15 of the messages */
        "vinserti32x4 $3, 2368(%[messages]), %%zmm21, %%zmm21\n" /* stream 1: words 12 … 15 of the messages */
        "vpshufb 320(%[constants]), %%zmm21, %%zmm28\n" /* stream 1: words 12 … 15 of the messages */
        "vbroadcasti32x4 1488(%[messages]), %%zmm25\n" /* stream 1: words 12 … 15 of the messages */
        "vinserti32x4 $1, 1808(%[messages]), %%zmm25, %%zmm25\n" /* stream 1: words 12 … 15 of the messages */
        "vinserti32x4 $2, 2128(%[messages]), %%zmm25, %%zmm25\n" /* stream 1: words 12 … 15 of the messages */
        "vinserti32x4 $3, 2448(%[messages]), %%zmm25, %%zmm25\n" /* stream 1: words 12 … 15 of the messages */
        "vpshufb 320(%[constants]), %%zmm25, %%zmm0\n" /* stream 1: words 12 … 15 of the messages */
        "vbroadcasti32x4 1568(%[messages]), %%zmm19\n" /* stream 1: words 12 … 15 of the messages */
        "vinserti32x4 $1, 1888(%[messages]), %%zmm19, %%zmm19\n" /* stream 1: words 12 … 15 of the messages */
        "vinserti32x4 $2, 2208(%[messages]), %%zmm19, %%zmm19\n" /* stream 1: words 12 … 15 of the messages */
        "vinserti32x4 $3, 2528(%[messages]), %%zmm19, %%zmm19\n" /* stream 1: words 12 … 15 of the messages */
        "vpshufb 320(%[constants]), %%zmm19, %%zmm29\n" /* stream 1: words 12 … 15 of the messages */
        "vpunpckldq %%zmm28, %%zmm24, %%zmm27\n" /* stream 1: words 12 … 15 of the messages */
        "vpunpckldq %%zmm29, %%zmm0, %%zmm31\n" /* stream 1: words 12 … 15 of the messages */
        "vpunpckhdq %%zmm28, %%zmm24, %%zmm30\n" /* stream 1: words 12 … 15 of the messages */
        "vpunpckhdq %%zmm29, %%zmm0, %%zmm1\n" /* stream 1: words 12 … 15 of the messages */
        "vpunpcklqdq %%zmm31, %%zmm27, %%zmm8\n" /* stream 1: words 12 … 15 of the messages */
        "vpunpckhqdq %%zmm31, %%zmm27, %%zmm2\n" /* stream 1: words 12 … 15 of the messages */
        "vpunpcklqdq %%zmm1, %%zmm30, %%zmm14\n" /* stream 1: words 12 … 15 of the messages */
        "vpunpckhqdq %%zmm1, %%zmm30, %%zmm15\n" /* stream 1: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm8, 26944(%[memory])\n" /* stream 1: words 12 … 15 of the messages */
        "vpaddd 48(%[constants])%{1to16%}, %%zmm8, %%zmm5\n" /* stream 1: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm5, 2368(%[memory])\n" /* stream 1: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm2, 27136(%[memory])\n" /* stream 1: words 12 … 15 of the messages */
        "vpaddd 52(%[constants])%{1to16%}, %%zmm2, %%zmm3\n" /* stream 1: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm3, 2560(%[memory])\n" /* stream 1: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm14, 27328(%[memory])\n" /* stream 1: words 12 … 15 of the messages */
        "vpaddd 56(%[constants])%{1to16%}, %%zmm14, %%zmm13\n" /* stream 1: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm13, 2752(%[memory])\n" /* stream 1: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm15, 27520(%[memory])\n" /* stream 1: words 12 … 15 of the messages */
        "vpaddd 60(%[constants])%{1to16%}, %%zmm15, %%zmm4\n" /* stream 1: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm4, 2944(%[memory])\n" /* stream 1: words 12 … 15 of the messages */
        "vbroadcasti32x4 2608(%[messages]), %%zmm9\n" /* stream 2: words 12 … 15 of the messages */
        "vinserti32x4 $1, 2928(%[messages]), %%zmm9, %%zmm9\n" /* stream 2: words 12 … 15 of the messages */
        "vinserti32x4 $2, 3248(%[messages]), %%zmm9, %%zmm9\n" /* stream 2: words 12 … 15 of the messages */
        "vinserti32x4 $3, 3568(%[messages]), %%zmm9, %%zmm9\n" /* stream 2: words 12 … 15 of the messages */
        "vpshufb 320(%[constants]), %%zmm9, %%zmm11\n" /* stream 2: words 12 … 15 of the messages */
        "vbroadcasti32x4 2688(%[messages]), %%zmm17\n" /* stream 2: words 12 … 15 of the messages */
        "vinserti32x4 $1, 3008(%[messages]), %%zmm17, %%zmm17\n" /* stream 2: words 12 … 15 of the messages */
        "vinserti32x4 $2, 3328(%[messages]), %%zmm17, %%zmm17\n" /* stream 2: words 12 … 15 of the messages */
        "vinserti32x4 $3, 3648(%[messages]), %%zmm17, %%zmm17\n" /* stream 2: words 12 … 15 of the messages */
        "vpshufb 320(%[constants]), %%zmm17, %%zmm20\n" /* stream 2: words 12 … 15 of the messages */
        "vbroadcasti32x4 2768(%[messages]), %%zmm12\n" /* stream 2: words 12 … 15 of the messages */
        "vinserti32x4 $1, 3088(%[messages]), %%zmm12, %%zmm12\n" /* stream 2: words 12 … 15 of the messages */
        "vinserti32x4 $2, 3408(%[messages]), %%zmm12, %%zmm12\n" /* stream 2: words 12 … 15 of the messages */
        "vinserti32x4 $3, 3728(%[messages]), %%zmm12, %%zmm12\n" /* stream 2: words 12 … 15 of the messages */
        "vpshufb 320(%[constants]), %%zmm12, %%zmm10\n" /* stream 2: words 12 … 15 of the messages */
        "vbroadcasti32x4 2848(%[messages]), %%zmm16\n" /* stream 2: words 12 … 15 of the messages */
        "vinserti32x4 $1, 3168(%[messages]), %%zmm16, %%zmm16\n" /* stream 2: words 12 … 15 of the messages */
        "vinserti32x4 $2, 3488(%[messages]), %%zmm16, %%zmm16\n" /* stream 2: words 12 … 15 of the messages */
        "vinserti32x4 $3, 3808(%[messages]), %%zmm16, %%zmm16\n" /* stream 2: words 12 … 15 of the messages */
        "vpshufb 320(%[constants]), %%zmm16, %%zmm18\n" /* stream 2: words 12 … 15 of the messages */
        "vpunpckldq %%zmm20, %%zmm11, %%zmm26\n" /* stream 2: words 12 … 15 of the messages */
        "vpunpckldq %%zmm18, %%zmm10, %%zmm21\n" /* stream 2: words 12 … 15 of the messages */
        "vpunpckhdq %%zmm20, %%zmm11, %%zmm25\n" /* stream 2: words 12 … 15 of the messages */
        "vpunpckhdq %%zmm18, %%zmm10, %%zmm19\n" /* stream 2: words 12 … 15 of the messages */
        "vpunpcklqdq %%zmm21, %%zmm26, %%zmm28\n" /* stream 2: words 12 … 15 of the messages */
        "vpunpckhqdq %%zmm21, %%zmm26, %%zmm24\n" /* stream 2: words 12 … 15 of the messages */
        "vpunpcklqdq %%zmm19, %%zmm25, %%zmm22\n" /* stream 2: words 12 … 15 of the messages */
        "vpunpckhqdq %%zmm19, %%zmm25, %%zmm23\n" /* stream 2: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm28, 27008(%[memory])\n" /* stream 2: words 12 … 15 of the messages */
        "vpaddd 48(%[constants])%{1to16%}, %%zmm28, %%zmm29\n" /* stream 2: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm29, 2432(%[memory])\n" /* stream 2: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm24, 27200(%[memory])\n" /* stream 2: words 12 … 15 of the messages */
        "vpaddd 52(%[constants])%{1to16%}, %%zmm24, %%zmm0\n" /* stream 2: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm0, 2624(%[memory])\n" /* stream 2: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm22, 27392(%[memory])\n" /* stream 2: words 12 … 15 of the messages */
        "vpaddd 56(%[constants])%{1to16%}, %%zmm22, %%zmm31\n" /* stream 2: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm31, 2816(%[memory])\n" /* stream 2: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm23, 27584(%[memory])\n" /* stream 2: words 12 … 15 of the messages */
        "vpaddd 60(%[constants])%{1to16%}, %%zmm23, %%zmm27\n" /* stream 2: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm27, 3008(%[memory])\n" /* stream 2: words 12 … 15 of the messages */
        "xorl %%ebx, %%ebx\n"
        "leaq 3072(%[memory]), %%r8\n" /* cursors */
        "leaq 12288(%[memory]), %%r9\n" /* cursors */
        "leaq 64(%[constants]), %%r10\n" /* cursors */
        "leaq 24576(%[memory]), %%r11\n" /* cursors */
        "leaq 26112(%[memory]), %%rdx\n" /* cursors */
        "jmp 3f\n"
        ".p2align 12, 0xcc\n"
        "2:\n" /* words_turn */
        "3:\n" /* words */
        "vmovdqu32 320(%%r11), %%zmm0\n" /* stream 2: word 0 of 8 */
        "vmovdqu32 192(%%r11), %%zmm1\n" /* stream 0: word 0 of 8 */
        "vprord $18, %%zmm1, %%zmm2\n" /* stream 0: word 0 of 8 */
        "vprord $7, %%zmm1, %%zmm3\n" /* stream 0: word 0 of 8 */
        "vmovdqu32 256(%%r11), %%zmm4\n" /* stream 1: word 0 of 8 */
        "vprord $18, %%zmm4, %%zmm5\n" /* stream 1: word 0 of 8 */
        "vprord $7, %%zmm4, %%zmm8\n" /* stream 1: word 0 of 8 */
        "vprord $18, %%zmm0, %%zmm9\n" /* stream 2: word 0 of 8 */
        "vprord $7, %%zmm0, %%zmm10\n" /* stream 2: word 0 of 8 */
        "vprord $19, %%zmm14, %%zmm11\n" /* stream 1: word 0 of 8 */
        "vprord $17, %%zmm14, %%zmm12\n" /* stream 1: word 0 of 8 */
        "vprord $19, %%zmm6, %%zmm13\n" /* stream 0: word 0 of 8 */
        "vprord $19, %%zmm22, %%zmm16\n" /* stream 2: word 0 of 8 */
        "vprord $17, %%zmm22, %%zmm17\n" /* stream 2: word 0 of 8 */
        "vprord $17, %%zmm6, %%zmm18\n" /* stream 0: word 0 of 8 */
        "vpsrld $3, %%zmm1, %%zmm19\n" /* stream 0: word 0 of 8 */
        "vpsrld $3, %%zmm4, %%zmm20\n" /* stream 1: word 0 of 8 */
        "vpternlogd $0x96, %%zmm5, %%zmm20, %%zmm8\n" /* stream 1: word 0 of 8 */
        "vpternlogd $0x96, %%zmm2, %%zmm19, %%zmm3\n" /* stream 0: word 0 of 8 */
        "vpaddd 0(%%r11), %%zmm3, %%zmm3\n" /* stream 0: word 0 of 8 */
        "vpsrld $10, %%zmm6, %%zmm21\n" /* stream 0: word 0 of 8 */
        "vpsrld $3, %%zmm0, %%zmm24\n" /* stream 2: word 0 of 8 */
        "vpaddd 192(%%rdx), %%zmm3, %%zmm3\n" /* stream 0: word 0 of 8 */
        "vpternlogd $0x96, %%zmm13, %%zmm21, %%zmm18\n" /* stream 0: word 0 of 8 */
        "vpaddd %%zmm18, %%zmm3, %%zmm6\n" /* stream 0: word 0 of 8 */
        "vmovdqu32 %%zmm6, 0(%%r11)\n" /* stream 0: word 0 of 8 */
        "vpaddd 0(%%r10)%{1to16%}, %%zmm6, %%zmm25\n" /* stream 0: word 0 of 8 */
        "vpternlogd $0x96, %%zmm9, %%zmm24, %%zmm10\n" /* stream 2: word 0 of 8 */
        "vmovdqu32 %%zmm25, 0(%%r8)\n" /* stream 0: word 0 of 8 */
        "vpaddd 64(%%r11), %%zmm8, %%zmm8\n" /* stream 1: word 0 of 8 */
        "vpsrld $10, %%zmm14, %%zmm26\n" /* stream 1: word 0 of 8 */
        "vpaddd 256(%%rdx), %%zmm8, %%zmm8\n" /* stream 1: word 0 of 8 */
        "vpternlogd $0x96, %%zmm11, %%zmm26, %%zmm12\n" /* stream 1: word 0 of 8 */
        "vpaddd %%zmm12, %%zmm8, %%zmm14\n" /* stream 1: word 0 of 8 */
        "vmovdqu32 %%zmm14, 64(%%r11)\n" /* stream 1: word 0 of 8 */
        "vpaddd 0(%%r10)%{1to16%}, %%zmm14, %%zmm27\n" /* stream 1: word 0 of 8 */
        "vpaddd 128(%%r11), %%zmm10, %%zmm10\n" /* stream 2: word 0 of 8 */
        "vmovdqu32 %%zmm27, 64(%%r8)\n" /* stream 1: word 0 of 8 */
        "vpsrld $10, %%zmm22, %%zmm28\n" /* stream 2: word 0 of 8 */
        "vpaddd 320(%%rdx), %%zmm10, %%zmm10\n" /* stream 2: word 0 of 8 */
        "vpternlogd $0x96, %%zmm16, %%zmm28, %%zmm17\n" /* stream 2: word 0 of 8 */
        "vpaddd %%zmm17, %%zmm10, %%zmm22\n" /* stream 2: word 0 of 8 */
        "vmovdqu32 %%zmm22, 128(%%r11)\n" /* stream 2: word 0 of 8 */
        "vpaddd 0(%%r10)%{1to16%}, %%zmm22, %%zmm29\n" /* stream 2: word 0 of 8 */
        "vmovdqu32 %%zmm29, 128(%%r8)\n" /* stream 2: word 0 of 8 */
        "vmovdqu32 512(%%r11), %%zmm30\n" /* stream 2: word 1 of 8 */
        "vmovdqu32 384(%%r11), %%zmm31\n" /* stream 0: word 1 of 8 */
        "vprord $18, %%zmm31, %%zmm1\n" /* stream 0: word 1 of 8 */
        "vprord $7, %%zmm31, %%zmm4\n" /* stream 0: word 1 of 8 */
        "vmovdqu32 448(%%r11), %%zmm5\n" /* stream 1: word 1 of 8 */
        "vprord $18, %%zmm5, %%zmm20\n" /* stream 1: word 1 of 8 */
        "vprord $7, %%zmm5, %%zmm2\n" /* stream 1: word 1 of 8 */
        "vprord $18, %%zmm30, %%zmm19\n" /* stream 2: word 1 of 8 */
        "vprord $7, %%zmm30, %%zmm0\n" /* stream 2: word 1 of 8 */
        "vprord $19, %%zmm15, %%zmm13\n" /* stream 1: word 1 of 8 */
        "vprord $17, %%zmm15, %%zmm21\n" /* stream 1: word 1 of 8 */
        "vprord $19, %%zmm7, %%zmm18\n" /* stream 0: word 1 of 8 */
        "vprord $19, %%zmm23, %%zmm3\n" /* stream 2: word 1 of 8 */
        "vprord $17, %%zmm23, %%zmm9\n" /* stream 2: word 1 of 8 */
        "vprord $17, %%zmm7, %%zmm24\n" /* stream 0: word 1 of 8 */
        "vpsrld $3, %%zmm31, %%zmm25\n" /* stream 0: word 1 of 8 */
        "vpsrld $3, %%zmm5, %%zmm11\n" /* stream 1: word 1 of 8 */
        "vpternlogd $0x96, %%zmm20, %%zmm11, %%zmm2\n" /* stream 1: word 1 of 8 */
        "vpternlogd $0x96, %%zmm1, %%zmm25, %%zmm4\n" /* stream 0: word 1 of 8 */
        "vpaddd 192(%%r11), %%zmm4, %%zmm4\n" /* stream 0: word 1 of 8 */
        "vpsrld $10, %%zmm7, %%zmm26\n" /* stream 0: word 1 of 8 */
        "vpsrld $3, %%zmm30, %%zmm12\n" /* stream 2: word 1 of 8 */
        "vpaddd 384(%%rdx), %%zmm4, %%zmm4\n" /* stream 0: word 1 of 8 */
        "vpternlogd $0x96, %%zmm18, %%zmm26, %%zmm24\n" /* stream 0: word 1 of 8 */
        "vpaddd %%zmm24, %%zmm4, %%zmm7\n" /* stream 0: word 1 of 8 */
        "vmovdqu32 %%zmm7, 192(%%r11)\n" /* stream 0: word 1 of 8 */
        "vpaddd 4(%%r10)%{1to16%}, %%zmm7, %%zmm8\n" /* stream 0: word 1 of 8 */
        "vpternlogd $0x96, %%zmm19, %%zmm12, %%zmm0\n" /* stream 2: word 1 of 8 */
        "vmovdqu32 %%zmm8, 192(%%r8)\n" /* stream 0: word 1 of 8 */
        "vpaddd 256(%%r11), %%zmm2, %%zmm2\n" /* stream 1: word 1 of 8 */
        "vpsrld $10, %%zmm15, %%zmm27\n" /* stream 1: word 1 of 8 */
        "vpaddd 448(%%rdx), %%zmm2, %%zmm2\n" /* stream 1: word 1 of 8 */
        "vpternlogd $0x96, %%zmm13, %%zmm27, %%zmm21\n" /* stream 1: word 1 of 8 */
        "vpaddd %%zmm21, %%zmm2, %%zmm15\n" /* stream 1: word 1 of 8 */
        "vmovdqu32 %%zmm15, 256(%%r11)\n" /* stream 1: word 1 of 8 */
        "vpaddd 4(%%r10)%{1to16%}, %%zmm15, %%zmm16\n" /* stream 1: word 1 of 8 */
        "vpaddd 320(%%r11), %%zmm0, %%zmm0\n" /* stream 2: word 1 of 8 */
        "vmovdqu32 %%zmm16, 256(%%r8)\n" /* stream 1: word 1 of 8 */
        "vpsrld $10, %%zmm23, %%zmm28\n" /* stream 2: word 1 of 8 */
        "vpaddd 512(%%rdx), %%zmm0, %%zmm0\n" /* stream 2: word 1 of 8 */
        "vpternlogd $0x96, %%zmm3, %%zmm28, %%zmm9\n" /* stream 2: word 1 of 8 */
        "vpaddd %%zmm9, %%zmm0, %%zmm23\n" /* stream 2: word 1 of 8 */
        "vmovdqu32 %%zmm23, 320(%%r11)\n" /* stream 2: word 1 of 8 */
        "vpaddd 4(%%r10)%{1to16%}, %%zmm23, %%zmm17\n" /* stream 2: word 1 of 8 */
        "vmovdqu32 %%zmm17, 320(%%r8)\n" /* stream 2: word 1 of 8 */
        "vmovdqu32 704(%%r11), %%zmm10\n" /* stream 2: word 2 of 8 */
        "vmovdqu32 576(%%r11), %%zmm29\n" /* stream 0: word 2 of 8 */
        "vprord $18, %%zmm29, %%zmm31\n" /* stream 0: word 2 of 8 */
        "vprord $7, %%zmm29, %%zmm5\n" /* stream 0: word 2 of 8 */
        "vmovdqu32 640(%%r11), %%zmm20\n" /* stream 1: word 2 of 8 */
        "vprord $18, %%zmm20, %%zmm11\n" /* stream 1: word 2 of 8 */
        "vprord $7, %%zmm20, %%zmm1\n" /* stream 1: word 2 of 8 */
        "vprord $18, %%zmm10, %%zmm25\n" /* stream 2: word 2 of 8 */
        "vprord $7, %%zmm10, %%zmm30\n" /* stream 2: word 2 of 8 */
        "vprord $19, %%zmm14, %%zmm18\n" /* stream 1: word 2 of 8 */
        "vprord $17, %%zmm14, %%zmm26\n" /* stream 1: word 2 of 8 */
        "vprord $19, %%zmm6, %%zmm24\n" /* stream 0: word 2 of 8 */
        "vprord $19, %%zmm22, %%zmm4\n" /* stream 2: word 2 of 8 */
        "vprord $17, %%zmm22, %%zmm19\n" /* stream 2: word 2 of 8 */
        "vprord $17, %%zmm6, %%zmm12\n" /* stream 0: word 2 of 8 */
        "vpsrld $3, %%zmm29, %%zmm8\n" /* stream 0: word 2 of 8 */
        "vpsrld $3, %%zmm20, %%zmm13\n" /* stream 1: word 2 of 8 */
        "vpternlogd $0x96, %%zmm11, %%zmm13, %%zmm1\n" /* stream 1: word 2 of 8 */
        "vpternlogd $0x96, %%zmm31, %%zmm8, %%zmm5\n" /* stream 0: word 2 of 8 */
        "vpaddd 384(%%r11), %%zmm5, %%zmm5\n" /* stream 0: word 2 of 8 */
        "vpsrld $10, %%zmm6, %%zmm27\n" /* stream 0: word 2 of 8 */
        "vpsrld $3, %%zmm10, %%zmm21\n" /* stream 2: word 2 of 8 */
        "vpaddd 576(%%rdx), %%zmm5, %%zmm5\n" /* stream 0: word 2 of 8 */
        "vpternlogd $0x96, %%zmm24, %%zmm27, %%zmm12\n" /* stream 0: word 2 of 8 */
        "vpaddd %%zmm12, %%zmm5, %%zmm6\n" /* stream 0: word 2 of 8 */
        "vmovdqu32 %%zmm6, 384(%%r11)\n" /* stream 0: word 2 of 8 */
        "vpaddd 8(%%r10)%{1to16%}, %%zmm6, %%zmm2\n" /* stream 0: word 2 of 8 */
        "vpternlogd $0x96, %%zmm25, %%zmm21, %%zmm30\n" /* stream 2: word 2 of 8 */
        "vmovdqu32 %%zmm2, 384(%%r8)\n" /* stream 0: word 2 of 8 */
        "vpaddd 448(%%r11), %%zmm1, %%zmm1\n" /* stream 1: word 2 of 8 */
        "vpsrld $10, %%zmm14, %%zmm16\n" /* stream 1: word 2 of 8 */
        "vpaddd 640(%%rdx), %%zmm1, %%zmm1\n" /* stream 1: word 2 of 8 */
        "vpternlogd $0x96, %%zmm18, %%zmm16, %%zmm26\n" /* stream 1: word 2 of 8 */
        "vpaddd %%zmm26, %%zmm1, %%zmm14\n" /* stream 1: word 2 of 8 */
        "vmovdqu32 %%zmm14, 448(%%r11)\n" /* stream 1: word 2 of 8 */
        "vpaddd 8(%%r10)%{1to16%}, %%zmm14, %%zmm3\n" /* stream 1: word 2 of 8 */
        "vpaddd 512(%%r11), %%zmm30, %%zmm30\n" /* stream 2: word 2 of 8 */
        "vmovdqu32 %%zmm3, 448(%%r8)\n" /* stream 1: word 2 of 8 */
        "vpsrld $10, %%zmm22, %%zmm28\n" /* stream 2: word 2 of 8 */
        "vpaddd 704(%%rdx), %%zmm30, %%zmm30\n" /* stream 2: word 2 of 8 */
        "vpternlogd $0x96, %%zmm4, %%zmm28, %%zmm19\n" /* stream 2: word 2 of 8 */
        "vpaddd %%zmm19, %%zmm30, %%zmm22\n" /* stream 2: word 2 of 8 */
        "vmovdqu32 %%zmm22, 512(%%r11)\n" /* stream 2: word 2 of 8 */
        "vpaddd 8(%%r10)%{1to16%}, %%zmm22, %%zmm9\n" /* stream 2: word 2 of 8 */
        "vmovdqu32 %%zmm9, 512(%%r8)\n" /* stream 2: word 2 of 8 */
        "vmovdqu32 896(%%r11), %%zmm0\n" /* stream 2: word 3 of 8 */
        "vmovdqu32 768(%%r11), %%zmm17\n" /* stream 0: word 3 of 8 */
        "vprord $18, %%zmm17, %%zmm29\n" /* stream 0: word 3 of 8 */
        "vprord $7, %%zmm17, %%zmm20\n" /* stream 0: word 3 of 8 */
        "vmovdqu32 832(%%r11), %%zmm11\n" /* stream 1: word 3 of 8 */
        "vprord $18, %%zmm11, %%zmm13\n" /* stream 1: word 3 of 8 */
        "vprord $7, %%zmm11, %%zmm31\n" /* stream 1: word 3 of 8 */
        "vprord $18, %%zmm0, %%zmm8\n" /* stream 2: word 3 of 8 */
        "vprord $7, %%zmm0, %%zmm10\n" /* stream 2: word 3 of 8 */
        "vprord $19, %%zmm15, %%zmm24\n" /* stream 1: word 3 of 8 */
        "vprord $17, %%zmm15, %%zmm27\n" /* stream 1: word 3 of 8 */
        "vprord $19, %%zmm7, %%zmm12\n" /* stream 0: word 3 of 8 */
        "vprord $19, %%zmm23, %%zmm5\n" /* stream 2: word 3 of 8 */
        "vprord $17, %%zmm23, %%zmm25\n" /* stream 2: word 3 of 8 */
        "vprord $17, %%zmm7, %%zmm21\n" /* stream 0: word 3 of 8 */
        "vpsrld $3, %%zmm17, %%zmm2\n" /* stream 0: word 3 of 8 */
        "vpsrld $3, %%zmm11, %%zmm18\n" /* stream 1: word 3 of 8 */
        "vpternlogd $0x96, %%zmm13, %%zmm18, %%zmm31\n" /* stream 1: word 3 of 8 */
        "vpternlogd $0x96, %%zmm29, %%zmm2, %%zmm20\n" /* stream 0: word 3 of 8 */
        "vpaddd 576(%%r11), %%zmm20, %%zmm20\n" /* stream 0: word 3 of 8 */
        "vpsrld $10, %%zmm7, %%zmm16\n" /* stream 0: word 3 of 8 */
        "vpsrld $3, %%zmm0, %%zmm26\n" /* stream 2: word 3 of 8 */
        "vpaddd 768(%%rdx), %%zmm20, %%zmm20\n" /* stream 0: word 3 of 8 */
        "vpternlogd $0x96, %%zmm12, %%zmm16, %%zmm21\n" /* stream 0: word 3 of 8 */
        "vpaddd %%zmm21, %%zmm20, %%zmm7\n" /* stream 0: word 3 of 8 */
        "vmovdqu32 %%zmm7, 576(%%r11)\n" /* stream 0: word 3 of 8 */
        "vpaddd 12(%%r10)%{1to16%}, %%zmm7, %%zmm1\n" /* stream 0: word 3 of 8 */
        "vpternlogd $0x96, %%zmm8, %%zmm26, %%zmm10\n" /* stream 2: word 3 of 8 */
        "vmovdqu32 %%zmm1, 576(%%r8)\n" /* stream 0: word 3 of 8 */
        "vpaddd 640(%%r11), %%zmm31, %%zmm31\n" /* stream 1: word 3 of 8 */
        "vpsrld $10, %%zmm15, %%zmm3\n" /* stream 1: word 3 of 8 */
        "vpaddd 832(%%rdx), %%zmm31, %%zmm31\n" /* stream 1: word 3 of 8 */
        "vpternlogd $0x96, %%zmm24, %%zmm3, %%zmm27\n" /* stream 1: word 3 of 8 */
        "vpaddd %%zmm27, %%zmm31, %%zmm15\n" /* stream 1: word 3 of 8 */
        "vmovdqu32 %%zmm15, 640(%%r11)\n" /* stream 1: word 3 of 8 */
        "vpaddd 12(%%r10)%{1to16%}, %%zmm15, %%zmm4\n" /* stream 1: word 3 of 8 */
        "vpaddd 704(%%r11), %%zmm10, %%zmm10\n" /* stream 2: word 3 of 8 */
        "vmovdqu32 %%zmm4, 640(%%r8)\n" /* stream 1: word 3 of 8 */
        "vpsrld $10, %%zmm23, %%zmm28\n" /* stream 2: word 3 of 8 */
        "vpaddd 896(%%rdx), %%zmm10, %%zmm10\n" /* stream 2: word 3 of 8 */
        "vpternlogd $0x96, %%zmm5, %%zmm28, %%zmm25\n" /* stream 2: word 3 of 8 */
        "vpaddd %%zmm25, %%zmm10, %%zmm23\n" /* stream 2: word 3 of 8 */
        "vmovdqu32 %%zmm23, 704(%%r11)\n" /* stream 2: word 3 of 8 */
        "vpaddd 12(%%r10)%{1to16%}, %%zmm23, %%zmm19\n" /* stream 2: word 3 of 8 */
        "vmovdqu32 %%zmm19, 704(%%r8)\n" /* stream 2: word 3 of 8 */
        "vmovdqu32 1088(%%r11), %%zmm30\n" /* stream 2: word 4 of 8 */
        "vmovdqu32 960(%%r11), %%zmm9\n" /* stream 0: word 4 of 8 */
        "vprord $18, %%zmm9, %%zmm17\n" /* stream 0: word 4 of 8 */
        "vprord $7, %%zmm9, %%zmm11\n" /* stream 0: word 4 of 8 */
        "vmovdqu32 1024(%%r11), %%zmm13\n" /* stream 1: word 4 of 8 */
        "vprord $18, %%zmm13, %%zmm18\n" /* stream 1: word 4 of 8 */
        "vprord $7, %%zmm13, %%zmm29\n" /* stream 1: word 4 of 8 */
        "vprord $18, %%zmm30, %%zmm2\n" /* stream 2: word 4 of 8 */
        "vprord $7, %%zmm30, %%zmm0\n" /* stream 2: word 4 of 8 */
        "vprord $19, %%zmm14, %%zmm12\n" /* stream 1: word 4 of 8 */
        "vprord $17, %%zmm14, %%zmm16\n" /* stream 1: word 4 of 8 */
        "vprord $19, %%zmm6, %%zmm21\n" /* stream 0: word 4 of 8 */
        "vprord $19, %%zmm22, %%zmm20\n" /* stream 2: word 4 of 8 */
        "vprord $17, %%zmm22, %%zmm8\n" /* stream 2: word 4 of 8 */
        "vprord $17, %%zmm6, %%zmm26\n" /* stream 0: word 4 of 8 */
        "vpsrld $3, %%zmm9, %%zmm1\n" /* stream 0: word 4 of 8 */
        "vpsrld $3, %%zmm13, %%zmm24\n" /* stream 1: word 4 of 8 */
        "vpternlogd $0x96, %%zmm18, %%zmm24, %%zmm29\n" /* stream 1: word 4 of 8 */
        "vpternlogd $0x96, %%zmm17, %%zmm1, %%zmm11\n" /* stream 0: word 4 of 8 */
        "vpaddd 768(%%r11), %%zmm11, %%zmm11\n" /* stream 0: word 4 of 8 */
        "vpsrld $10, %%zmm6, %%zmm3\n" /* stream 0: word 4 of 8 */
        "vpsrld $3, %%zmm30, %%zmm27\n" /* stream 2: word 4 of 8 */
        "vpaddd 960(%%rdx), %%zmm11, %%zmm11\n" /* stream 0: word 4 of 8 */
        "vpternlogd $0x96, %%zmm21, %%zmm3, %%zmm26\n" /* stream 0: word 4 of 8 */
        "vpaddd %%zmm26, %%zmm11, %%zmm6\n" /* stream 0: word 4 of 8 */
        "vmovdqu32 %%zmm6, 768(%%r11)\n" /* stream 0: word 4 of 8 */
        "vpaddd 16(%%r10)%{1to16%}, %%zmm6, %%zmm31\n" /* stream 0: word 4 of 8 */
        "vpternlogd $0x96, %%zmm2, %%zmm27, %%zmm0\n" /* stream 2: word 4 of 8 */
        "vmovdqu32 %%zmm31, 768(%%r8)\n" /* stream 0: word 4 of 8 */
        "vpaddd 832(%%r11), %%zmm29, %%zmm29\n" /* stream 1: word 4 of 8 */
        "vpsrld $10, %%zmm14, %%zmm4\n" /* stream 1: word 4 of 8 */
        "vpaddd 1024(%%rdx), %%zmm29, %%zmm29\n" /* stream 1: word 4 of 8 */
        "vpternlogd $0x96, %%zmm12, %%zmm4, %%zmm16\n" /* stream 1: word 4 of 8 */
        "vpaddd %%zmm16, %%zmm29, %%zmm14\n" /* stream 1: word 4 of 8 */
        "vmovdqu32 %%zmm14, 832(%%r11)\n" /* stream 1: word 4 of 8 */
        "vpaddd 16(%%r10)%{1to16%}, %%zmm14, %%zmm5\n" /* stream 1: word 4 of 8 */
        "vpaddd 896(%%r11), %%zmm0, %%zmm0\n" /* stream 2: word 4 of 8 */
        "vmovdqu32 %%zmm5, 832(%%r8)\n" /* stream 1: word 4 of 8 */
        "vpsrld $10, %%zmm22, %%zmm28\n" /* stream 2: word 4 of 8 */
        "vpaddd 1088(%%rdx), %%zmm0, %%zmm0\n" /* stream 2: word 4 of 8 */
        "vpternlogd $0x96, %%zmm20, %%zmm28, %%zmm8\n" /* stream 2: word 4 of 8 */
        "vpaddd %%zmm8, %%zmm0, %%zmm22\n" /* stream 2: word 4 of 8 */
        "vmovdqu32 %%zmm22, 896(%%r11)\n" /* stream 2: word 4 of 8 */
        "vpaddd 16(%%r10)%{1to16%}, %%zmm22, %%zmm25\n" /* stream 2: word 4 of 8 */
        "vmovdqu32 %%zmm25, 896(%%r8)\n" /* stream 2: word 4 of 8 */
        "vmovdqu32 1280(%%r11), %%zmm10\n" /* stream 2: word 5 of 8 */
        "vmovdqu32 1152(%%r11), %%zmm19\n" /* stream 0: word 5 of 8 */
        "vprord $18, %%zmm19, %%zmm9\n" /* stream 0: word 5 of 8 */
        "vprord $7, %%zmm19, %%zmm13\n" /* stream 0: word 5 of 8 */
        "vmovdqu32 1216(%%r11), %%zmm18\n" /* stream 1: word 5 of 8 */
        "vprord $18, %%zmm18, %%zmm24\n" /* stream 1: word 5 of 8 */
        "vprord $7, %%zmm18, %%zmm17\n" /* stream 1: word 5 of 8 */
        "vprord $18, %%zmm10, %%zmm1\n" /* stream 2: word 5 of 8 */
        "vprord $7, %%zmm10, %%zmm30\n" /* stream 2: word 5 of 8 */
        "vprord $19, %%zmm15, %%zmm21\n" /* stream 1: word 5 of 8 */
        "vprord $17, %%zmm15, %%zmm3\n" /* stream 1: word 5 of 8 */
        "vprord $19, %%zmm7, %%zmm26\n" /* stream 0: word 5 of 8 */
        "vprord $19, %%zmm23, %%zmm11\n" /* stream 2: word 5 of 8 */
        "vprord $17, %%zmm23, %%zmm2\n" /* stream 2: word 5 of 8 */
        "vprord $17, %%zmm7, %%zmm27\n" /* stream 0: word 5 of 8 */
        "vpsrld $3, %%zmm19, %%zmm31\n" /* stream 0: word 5 of 8 */
        "vpsrld $3, %%zmm18, %%zmm12\n" /* stream 1: word 5 of 8 */
        "vpternlogd $0x96, %%zmm24, %%zmm12, %%zmm17\n" /* stream 1: word 5 of 8 */
        "vpternlogd $0x96, %%zmm9, %%zmm31, %%zmm13\n" /* stream 0: word 5 of 8 */
        "vpaddd 960(%%r11), %%zmm13, %%zmm13\n" /* stream 0: word 5 of 8 */
        "vpsrld $10, %%zmm7, %%zmm4\n" /* stream 0: word 5 of 8 */
        "vpsrld $3, %%zmm10, %%zmm16\n" /* stream 2: word 5 of 8 */
        "vpaddd 1152(%%rdx), %%zmm13, %%zmm13\n" /* stream 0: word 5 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm4, %%zmm27\n" /* stream 0: word 5 of 8 */
        "vpaddd %%zmm27, %%zmm13, %%zmm7\n" /* stream 0: word 5 of 8 */
        "vmovdqu32 %%zmm7, 960(%%r11)\n" /* stream 0: word 5 of 8 */
        "vpaddd 20(%%r10)%{1to16%}, %%zmm7, %%zmm29\n" /* stream 0: word 5 of 8 */
        "vpternlogd $0x96, %%zmm1, %%zmm16, %%zmm30\n" /* stream 2: word 5 of 8 */
        "vmovdqu32 %%zmm29, 960(%%r8)\n" /* stream 0: word 5 of 8 */
        "vpaddd 1024(%%r11), %%zmm17, %%zmm17\n" /* stream 1: word 5 of 8 */
        "vpsrld $10, %%zmm15, %%zmm5\n" /* stream 1: word 5 of 8 */
        "vpaddd 1216(%%rdx), %%zmm17, %%zmm17\n" /* stream 1: word 5 of 8 */
        "vpternlogd $0x96, %%zmm21, %%zmm5, %%zmm3\n" /* stream 1: word 5 of 8 */
        "vpaddd %%zmm3, %%zmm17, %%zmm15\n" /* stream 1: word 5 of 8 */
        "vmovdqu32 %%zmm15, 1024(%%r11)\n" /* stream 1: word 5 of 8 */
        "vpaddd 20(%%r10)%{1to16%}, %%zmm15, %%zmm20\n" /* stream 1: word 5 of 8 */
        "vpaddd 1088(%%r11), %%zmm30, %%zmm30\n" /* stream 2: word 5 of 8 */
        "vmovdqu32 %%zmm20, 1024(%%r8)\n" /* stream 1: word 5 of 8 */
        "vpsrld $10, %%zmm23, %%zmm28\n" /* stream 2: word 5 of 8 */
        "vpaddd 1280(%%rdx), %%zmm30, %%zmm30\n" /* stream 2: word 5 of 8 */
        "vpternlogd $0x96, %%zmm11, %%zmm28, %%zmm2\n" /* stream 2: word 5 of 8 */
        "vpaddd %%zmm2, %%zmm30, %%zmm23\n" /* stream 2: word 5 of 8 */
        "vmovdqu32 %%zmm23, 1088(%%r11)\n" /* stream 2: word 5 of 8 */
        "vpaddd 20(%%r10)%{1to16%}, %%zmm23, %%zmm8\n" /* stream 2: word 5 of 8 */
        "vmovdqu32 %%zmm8, 1088(%%r8)\n" /* stream 2: word 5 of 8 */
        "vmovdqu32 1472(%%r11), %%zmm0\n" /* stream 2: word 6 of 8 */
        "vmovdqu32 1344(%%r11), %%zmm25\n" /* stream 0: word 6 of 8 */
        "vprord $18, %%zmm25, %%zmm19\n" /* stream 0: word 6 of 8 */
        "vprord $7, %%zmm25, %%zmm18\n" /* stream 0: word 6 of 8 */
        "vmovdqu32 1408(%%r11), %%zmm24\n" /* stream 1: word 6 of 8 */
        "vprord $18, %%zmm24, %%zmm12\n" /* stream 1: word 6 of 8 */
        "vprord $7, %%zmm24, %%zmm9\n" /* stream 1: word 6 of 8 */
        "vprord $18, %%zmm0, %%zmm31\n" /* stream 2: word 6 of 8 */
        "vprord $7, %%zmm0, %%zmm10\n" /* stream 2: word 6 of 8 */
        "vprord $19, %%zmm14, %%zmm26\n" /* stream 1: word 6 of 8 */
        "vprord $17, %%zmm14, %%zmm4\n" /* stream 1: word 6 of 8 */
        "vprord $19, %%zmm6, %%zmm27\n" /* stream 0: word 6 of 8 */
        "vprord $19, %%zmm22, %%zmm13\n" /* stream 2: word 6 of 8 */
        "vprord $17, %%zmm22, %%zmm1\n" /* stream 2: word 6 of 8 */
        "vprord $17, %%zmm6, %%zmm16\n" /* stream 0: word 6 of 8 */
        "vpsrld $3, %%zmm25, %%zmm29\n" /* stream 0: word 6 of 8 */
        "vpsrld $3, %%zmm24, %%zmm21\n" /* stream 1: word 6 of 8 */
        "vpternlogd $0x96, %%zmm12, %%zmm21, %%zmm9\n" /* stream 1: word 6 of 8 */
        "vpternlogd $0x96, %%zmm19, %%zmm29, %%zmm18\n" /* stream 0: word 6 of 8 */
        "vpaddd 1152(%%r11), %%zmm18, %%zmm18\n" /* stream 0: word 6 of 8 */
        "vpsrld $10, %%zmm6, %%zmm5\n" /* stream 0: word 6 of 8 */
        "vpsrld $3, %%zmm0, %%zmm3\n" /* stream 2: word 6 of 8 */
        "vpaddd 1344(%%rdx), %%zmm18, %%zmm18\n" /* stream 0: word 6 of 8 */
        "vpternlogd $0x96, %%zmm27, %%zmm5, %%zmm16\n" /* stream 0: word 6 of 8 */
        "vpaddd %%zmm16, %%zmm18, %%zmm6\n" /* stream 0: word 6 of 8 */
        "vmovdqu32 %%zmm6, 1152(%%r11)\n" /* stream 0: word 6 of 8 */
        "vpaddd 24(%%r10)%{1to16%}, %%zmm6, %%zmm17\n" /* stream 0: word 6 of 8 */
        "vpternlogd $0x96, %%zmm31, %%zmm3, %%zmm10\n" /* stream 2: word 6 of 8 */
        "vmovdqu32 %%zmm17, 1152(%%r8)\n" /* stream 0: word 6 of 8 */
        "vpaddd 1216(%%r11), %%zmm9, %%zmm9\n" /* stream 1: word 6 of 8 */
        "vpsrld $10, %%zmm14, %%zmm20\n" /* stream 1: word 6 of 8 */
        "vpaddd 1408(%%rdx), %%zmm9, %%zmm9\n" /* stream 1: word 6 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm20, %%zmm4\n" /* stream 1: word 6 of 8 */
        "vpaddd %%zmm4, %%zmm9, %%zmm14\n" /* stream 1: word 6 of 8 */
        "vmovdqu32 %%zmm14, 1216(%%r11)\n" /* stream 1: word 6 of 8 */
        "vpaddd 24(%%r10)%{1to16%}, %%zmm14, %%zmm11\n" /* stream 1: word 6 of 8 */
        "vpaddd 1280(%%r11), %%zmm10, %%zmm10\n" /* stream 2: word 6 of 8 */
        "vmovdqu32 %%zmm11, 1216(%%r8)\n" /* stream 1: word 6 of 8 */
        "vpsrld $10, %%zmm22, %%zmm28\n" /* stream 2: word 6 of 8 */
        "vpaddd 1472(%%rdx), %%zmm10, %%zmm10\n" /* stream 2: word 6 of 8 */
        "vpternlogd $0x96, %%zmm13, %%zmm28, %%zmm1\n" /* stream 2: word 6 of 8 */
        "vpaddd %%zmm1, %%zmm10, %%zmm22\n" /* stream 2: word 6 of 8 */
        "vmovdqu32 %%zmm22, 1280(%%r11)\n" /* stream 2: word 6 of 8 */
        "vpaddd 24(%%r10)%{1to16%}, %%zmm22, %%zmm2\n" /* stream 2: word 6 of 8 */
        "vmovdqu32 %%zmm2, 1280(%%r8)\n" /* stream 2: word 6 of 8 */
        "vmovdqu32 128(%%rdx), %%zmm30\n" /* stream 2: word 7 of 8 */
        "vmovdqu32 0(%%rdx), %%zmm8\n" /* stream 0: word 7 of 8 */
        "vprord $18, %%zmm8, %%zmm25\n" /* stream 0: word 7 of 8 */
        "vprord $7, %%zmm8, %%zmm24\n" /* stream 0: word 7 of 8 */
        "vmovdqu32 64(%%rdx), %%zmm12\n" /* stream 1: word 7 of 8 */
        "vprord $18, %%zmm12, %%zmm21\n" /* stream 1: word 7 of 8 */
        "vprord $7, %%zmm12, %%zmm19\n" /* stream 1: word 7 of 8 */
        "vprord $18, %%zmm30, %%zmm29\n" /* stream 2: word 7 of 8 */
        "vprord $7, %%zmm30, %%zmm0\n" /* stream 2: word 7 of 8 */
        "vprord $19, %%zmm15, %%zmm27\n" /* stream 1: word 7 of 8 */
        "vprord $17, %%zmm15, %%zmm5\n" /* stream 1: word 7 of 8 */
        "vprord $19, %%zmm7, %%zmm16\n" /* stream 0: word 7 of 8 */
        "vprord $19, %%zmm23, %%zmm18\n" /* stream 2: word 7 of 8 */
        "vprord $17, %%zmm23, %%zmm31\n" /* stream 2: word 7 of 8 */
        "vprord $17, %%zmm7, %%zmm3\n" /* stream 0: word 7 of 8 */
        "vpsrld $3, %%zmm8, %%zmm17\n" /* stream 0: word 7 of 8 */
        "vpsrld $3, %%zmm12, %%zmm26\n" /* stream 1: word 7 of 8 */
        "vpternlogd $0x96, %%zmm21, %%zmm26, %%zmm19\n" /* stream 1: word 7 of 8 */
        "vpternlogd $0x96, %%zmm25, %%zmm17, %%zmm24\n" /* stream 0: word 7 of 8 */
        "vpaddd 1344(%%r11), %%zmm24, %%zmm24\n" /* stream 0: word 7 of 8 */
        "vpsrld $10, %%zmm7, %%zmm20\n" /* stream 0: word 7 of 8 */
        "vpsrld $3, %%zmm30, %%zmm4\n" /* stream 2: word 7 of 8 */
        "vpaddd 0(%%r11), %%zmm24, %%zmm24\n" /* stream 0: word 7 of 8 */
        "vpternlogd $0x96, %%zmm16, %%zmm20, %%zmm3\n" /* stream 0: word 7 of 8 */
        "vpaddd %%zmm3, %%zmm24, %%zmm7\n" /* stream 0: word 7 of 8 */
        "vmovdqu32 %%zmm7, 1344(%%r11)\n" /* stream 0: word 7 of 8 */
        "vpaddd 28(%%r10)%{1to16%}, %%zmm7, %%zmm9\n" /* stream 0: word 7 of 8 */
        "vpternlogd $0x96, %%zmm29, %%zmm4, %%zmm0\n" /* stream 2: word 7 of 8 */
        "vmovdqu32 %%zmm9, 1344(%%r8)\n" /* stream 0: word 7 of 8 */
        "vpaddd 1408(%%r11), %%zmm19, %%zmm19\n" /* stream 1: word 7 of 8 */
        "vpsrld $10, %%zmm15, %%zmm11\n" /* stream 1: word 7 of 8 */
        "vpaddd 64(%%r11), %%zmm19, %%zmm19\n" /* stream 1: word 7 of 8 */
        "vpternlogd $0x96, %%zmm27, %%zmm11, %%zmm5\n" /* stream 1: word 7 of 8 */
        "vpaddd %%zmm5, %%zmm19, %%zmm15\n" /* stream 1: word 7 of 8 */
        "vmovdqu32 %%zmm15, 1408(%%r11)\n" /* stream 1: word 7 of 8 */
        "vpaddd 28(%%r10)%{1to16%}, %%zmm15, %%zmm13\n" /* stream 1: word 7 of 8 */
        "vpaddd 1472(%%r11), %%zmm0, %%zmm0\n" /* stream 2: word 7 of 8 */
        "vmovdqu32 %%zmm13, 1408(%%r8)\n" /* stream 1: word 7 of 8 */
        "vpsrld $10, %%zmm23, %%zmm28\n" /* stream 2: word 7 of 8 */
        "vpaddd 128(%%r11), %%zmm0, %%zmm0\n" /* stream 2: word 7 of 8 */
        "vpternlogd $0x96, %%zmm18, %%zmm28, %%zmm31\n" /* stream 2: word 7 of 8 */
        "vpaddd %%zmm31, %%zmm0, %%zmm23\n" /* stream 2: word 7 of 8 */
        "vmovdqu32 %%zmm23, 1472(%%r11)\n" /* stream 2: word 7 of 8 */
        "vpaddd 28(%%r10)%{1to16%}, %%zmm23, %%zmm1\n" /* stream 2: word 7 of 8 */
        "vmovdqu32 %%zmm1, 1472(%%r8)\n" /* stream 2: word 7 of 8 */
        "movq %%r11, %%r12\n" /* words */
        "movq %%rdx, %%r11\n" /* words */
        "movq %%r12, %%rdx\n" /* words */
        "addq $32, %%r10\n" /* words */
        "addq $1536, %%r8\n" /* words */
        "cmpq %%r9, %%r8\n" /* words */
        "jne 2b\n" /* words */
        "cmpl $1, %%ebx\n"
        "je 7f\n"
        "vpbroadcastd 596(%[constants]), %%zmm0\n" /* state: IV */
        "vmovdqa64 %%zmm0, %%zmm8\n" /* state: IV */
        "vmovdqa64 %%zmm0, %%zmm16\n" /* state: IV */
        "vpbroadcastd 600(%[constants]), %%zmm1\n" /* state: IV */
        "vmovdqa64 %%zmm1, %%zmm9\n" /* state: IV */
        "vmovdqa64 %%zmm1, %%zmm17\n" /* state: IV */
        "vpbroadcastd 604(%[constants]), %%zmm2\n" /* state: IV */
        "vmovdqa64 %%zmm2, %%zmm10\n" /* state: IV */
        "vmovdqa64 %%zmm2, %%zmm18\n" /* state: IV */
        "vpbroadcastd 628(%[constants]), %%zmm3\n" /* state: IV */
        "vmovdqa64 %%zmm3, %%zmm11\n" /* state: IV */
        "vmovdqa64 %%zmm3, %%zmm19\n" /* state: IV */
        "vpbroadcastd 612(%[constants]), %%zmm4\n" /* state: IV */
        "vmovdqa64 %%zmm4, %%zmm12\n" /* state: IV */
        "vmovdqa64 %%zmm4, %%zmm20\n" /* state: IV */
        "vpbroadcastd 616(%[constants]), %%zmm5\n" /* state: IV */
        "vmovdqa64 %%zmm5, %%zmm13\n" /* state: IV */
        "vmovdqa64 %%zmm5, %%zmm21\n" /* state: IV */
        "vpbroadcastd 620(%[constants]), %%zmm6\n" /* state: IV */
        "vmovdqa64 %%zmm6, %%zmm14\n" /* state: IV */
        "vmovdqa64 %%zmm6, %%zmm22\n" /* state: IV */
        "vpbroadcastd 624(%[constants]), %%zmm7\n" /* state: IV */
        "vmovdqa64 %%zmm7, %%zmm15\n" /* state: IV */
        "vmovdqa64 %%zmm7, %%zmm23\n" /* state: IV */
        "4:\n" /* block */
        "leaq 0(%[memory]), %%r8\n" /* cursors */
        "leaq 12288(%[memory]), %%r9\n" /* cursors */
        "jmp 5f\n"
        ".p2align 12, 0xcc\n"
        "5:\n" /* rounds */
        "vprord $25, %%zmm4, %%zmm24\n" /* stream 0: round 0 of 8 */
        "vprord $11, %%zmm4, %%zmm25\n" /* stream 0: round 0 of 8 */
        "vpaddd 0(%%r8), %%zmm7, %%zmm7\n" /* stream 0: round 0 of 8 */
        "vprord $6, %%zmm4, %%zmm26\n" /* stream 0: round 0 of 8 */
        "vprord $25, %%zmm12, %%zmm27\n" /* stream 1: round 0 of 8 */
        "vprord $11, %%zmm12, %%zmm28\n" /* stream 1: round 0 of 8 */
        "vpaddd 64(%%r8), %%zmm15, %%zmm15\n" /* stream 1: round 0 of 8 */
        "vmovdqa64 %%zmm4, %%zmm29\n" /* stream 0: round 0 of 8 */
        "vprord $6, %%zmm12, %%zmm30\n" /* stream 1: round 0 of 8 */
        "vpternlogd $0xca, %%zmm6, %%zmm5, %%zmm29\n" /* stream 0: round 0 of 8 */
        "vpaddd %%zmm29, %%zmm7, %%zmm7\n" /* stream 0: round 0 of 8 */
        "vprord $25, %%zmm20, %%zmm31\n" /* stream 2: round 0 of 8 */
        "vpternlogd $0x96, %%zmm25, %%zmm24, %%zmm26\n" /* stream 0: round 0 of 8 */
        "vpaddd %%zmm26, %%zmm7, %%zmm7\n" /* stream 0: round 0 of 8 */
        "vprord $11, %%zmm20, %%zmm29\n" /* stream 2: round 0 of 8 */
        "vpaddd 128(%%r8), %%zmm23, %%zmm23\n" /* stream 2: round 0 of 8 */
        "vprord $6, %%zmm20, %%zmm25\n" /* stream 2: round 0 of 8 */
        "vmovdqa64 %%zmm20, %%zmm24\n" /* stream 2: round 0 of 8 */
        "vpternlogd $0xca, %%zmm22, %%zmm21, %%zmm24\n" /* stream 2: round 0 of 8 */
        "vmovdqa64 %%zmm12, %%zmm26\n" /* stream 1: round 0 of 8 */
        "vpternlogd $0xca, %%zmm14, %%zmm13, %%zmm26\n" /* stream 1: round 0 of 8 */
        "vpaddd %%zmm26, %%zmm15, %%zmm15\n" /* stream 1: round 0 of 8 */
        "vpternlogd $0x96, %%zmm28, %%zmm27, %%zmm30\n" /* stream 1: round 0 of 8 */
        "vpaddd %%zmm24, %%zmm23, %%zmm23\n" /* stream 2: round 0 of 8 */
        "vpaddd %%zmm30, %%zmm15, %%zmm15\n" /* stream 1: round 0 of 8 */
        "vpaddd %%zmm7, %%zmm3, %%zmm3\n" /* stream 0: round 0 of 8 */
        "vpternlogd $0x96, %%zmm29, %%zmm31, %%zmm25\n" /* stream 2: round 0 of 8 */
        "vpaddd %%zmm25, %%zmm23, %%zmm23\n" /* stream 2: round 0 of 8 */
        "vprord $13, %%zmm0, %%zmm26\n" /* stream 0: round 0 of 8 */
        "vprord $2, %%zmm0, %%zmm28\n" /* stream 0: round 0 of 8 */
        "vprord $22, %%zmm0, %%zmm27\n" /* stream 0: round 0 of 8 */
        "vmovdqa64 %%zmm0, %%zmm24\n" /* stream 0: round 0 of 8 */
        "vpternlogd $0xe8, %%zmm2, %%zmm1, %%zmm24\n" /* stream 0: round 0 of 8 */
        "vpaddd %%zmm23, %%zmm19, %%zmm19\n" /* stream 2: round 0 of 8 */
        "vprord $13, %%zmm16, %%zmm30\n" /* stream 2: round 0 of 8 */
        "vprord $2, %%zmm16, %%zmm29\n" /* stream 2: round 0 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm27, %%zmm28\n" /* stream 0: round 0 of 8 */
        "vprord $22, %%zmm16, %%zmm31\n" /* stream 2: round 0 of 8 */
        "vmovdqa64 %%zmm16, %%zmm25\n" /* stream 2: round 0 of 8 */
        "vpaddd %%zmm15, %%zmm11, %%zmm11\n" /* stream 1: round 0 of 8 */
        "vpternlogd $0xe8, %%zmm18, %%zmm17, %%zmm25\n" /* stream 2: round 0 of 8 */
        "vpternlogd $0x96, %%zmm30, %%zmm31, %%zmm29\n" /* stream 2: round 0 of 8 */
        "vpaddd %%zmm24, %%zmm7, %%zmm7\n" /* stream 0: round 0 of 8 */
        "vpaddd %%zmm28, %%zmm7, %%zmm7\n" /* stream 0: round 0 of 8 */
        "vprord $13, %%zmm8, %%zmm26\n" /* stream 1: round 0 of 8 */
        "vprord $2, %%zmm8, %%zmm27\n" /* stream 1: round 0 of 8 */
        "vprord $22, %%zmm8, %%zmm30\n" /* stream 1: round 0 of 8 */
        "vmovdqa64 %%zmm8, %%zmm31\n" /* stream 1: round 0 of 8 */
        "vpternlogd $0xe8, %%zmm10, %%zmm9, %%zmm31\n" /* stream 1: round 0 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm30, %%zmm27\n" /* stream 1: round 0 of 8 */
        "vpaddd %%zmm25, %%zmm23, %%zmm23\n" /* stream 2: round 0 of 8 */
        "vpaddd %%zmm29, %%zmm23, %%zmm23\n" /* stream 2: round 0 of 8 */
        "vpaddd %%zmm31, %%zmm15, %%zmm15\n" /* stream 1: round 0 of 8 */
        "vpaddd %%zmm27, %%zmm15, %%zmm15\n" /* stream 1: round 0 of 8 */
        "vprord $25, %%zmm3, %%zmm24\n" /* stream 0: round 1 of 8 */
        "vprord $11, %%zmm3, %%zmm28\n" /* stream 0: round 1 of 8 */
        "vpaddd 192(%%r8), %%zmm6, %%zmm6\n" /* stream 0: round 1 of 8 */
        "vprord $6, %%zmm3, %%zmm26\n" /* stream 0: round 1 of 8 */
        "vprord $25, %%zmm11, %%zmm30\n" /* stream 1: round 1 of 8 */
        "vprord $11, %%zmm11, %%zmm25\n" /* stream 1: round 1 of 8 */
        "vpaddd 256(%%r8), %%zmm14, %%zmm14\n" /* stream 1: round 1 of 8 */
        "vmovdqa64 %%zmm3, %%zmm29\n" /* stream 0: round 1 of 8 */
        "vprord $6, %%zmm11, %%zmm31\n" /* stream 1: round 1 of 8 */
        "vpternlogd $0xca, %%zmm5, %%zmm4, %%zmm29\n" /* stream 0: round 1 of 8 */
        "vpaddd %%zmm29, %%zmm6, %%zmm6\n" /* stream 0: round 1 of 8 */
        "vprord $25, %%zmm19, %%zmm27\n" /* stream 2: round 1 of 8 */
        "vpternlogd $0x96, %%zmm28, %%zmm24, %%zmm26\n" /* stream 0: round 1 of 8 */
        "vpaddd %%zmm26, %%zmm6, %%zmm6\n" /* stream 0: round 1 of 8 */
        "vprord $11, %%zmm19, %%zmm29\n" /* stream 2: round 1 of 8 */
        "vpaddd 320(%%r8), %%zmm22, %%zmm22\n" /* stream 2: round 1 of 8 */
        "vprord $6, %%zmm19, %%zmm28\n" /* stream 2: round 1 of 8 */
        "vmovdqa64 %%zmm19, %%zmm24\n" /* stream 2: round 1 of 8 */
        "vpternlogd $0xca, %%zmm21, %%zmm20, %%zmm24\n" /* stream 2: round 1 of 8 */
        "vmovdqa64 %%zmm11, %%zmm26\n" /* stream 1: round 1 of 8 */
        "vpternlogd $0xca, %%zmm13, %%zmm12, %%zmm26\n" /* stream 1: round 1 of 8 */
        "vpaddd %%zmm26, %%zmm14, %%zmm14\n" /* stream 1: round 1 of 8 */
        "vpternlogd $0x96, %%zmm25, %%zmm30, %%zmm31\n" /* stream 1: round 1 of 8 */
        "vpaddd %%zmm24, %%zmm22, %%zmm22\n" /* stream 2: round 1 of 8 */
        "vpaddd %%zmm31, %%zmm14, %%zmm14\n" /* stream 1: round 1 of 8 */
        "vpaddd %%zmm6, %%zmm2, %%zmm2\n" /* stream 0: round 1 of 8 */
        "vpternlogd $0x96, %%zmm29, %%zmm27, %%zmm28\n" /* stream 2: round 1 of 8 */
        "vpaddd %%zmm28, %%zmm22, %%zmm22\n" /* stream 2: round 1 of 8 */
        "vprord $13, %%zmm7, %%zmm26\n" /* stream 0: round 1 of 8 */
        "vprord $2, %%zmm7, %%zmm25\n" /* stream 0: round 1 of 8 */
        "vprord $22, %%zmm7, %%zmm30\n" /* stream 0: round 1 of 8 */
        "vmovdqa64 %%zmm7, %%zmm24\n" /* stream 0: round 1 of 8 */
        "vpternlogd $0xe8, %%zmm1, %%zmm0, %%zmm24\n" /* stream 0: round 1 of 8 */
        "vpaddd %%zmm22, %%zmm18, %%zmm18\n" /* stream 2: round 1 of 8 */
        "vprord $13, %%zmm23, %%zmm31\n" /* stream 2: round 1 of 8 */
        "vprord $2, %%zmm23, %%zmm29\n" /* stream 2: round 1 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm30, %%zmm25\n" /* stream 0: round 1 of 8 */
        "vprord $22, %%zmm23, %%zmm27\n" /* stream 2: round 1 of 8 */
        "vmovdqa64 %%zmm23, %%zmm28\n" /* stream 2: round 1 of 8 */
        "vpaddd %%zmm14, %%zmm10, %%zmm10\n" /* stream 1: round 1 of 8 */
        "vpternlogd $0xe8, %%zmm17, %%zmm16, %%zmm28\n" /* stream 2: round 1 of 8 */
        "vpternlogd $0x96, %%zmm31, %%zmm27, %%zmm29\n" /* stream 2: round 1 of 8 */
        "vpaddd %%zmm24, %%zmm6, %%zmm6\n" /* stream 0: round 1 of 8 */
        "vpaddd %%zmm25, %%zmm6, %%zmm6\n" /* stream 0: round 1 of 8 */
        "vprord $13, %%zmm15, %%zmm26\n" /* stream 1: round 1 of 8 */
        "vprord $2, %%zmm15, %%zmm30\n" /* stream 1: round 1 of 8 */
        "vprord $22, %%zmm15, %%zmm31\n" /* stream 1: round 1 of 8 */
        "vmovdqa64 %%zmm15, %%zmm27\n" /* stream 1: round 1 of 8 */
        "vpternlogd $0xe8, %%zmm9, %%zmm8, %%zmm27\n" /* stream 1: round 1 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm31, %%zmm30\n" /* stream 1: round 1 of 8 */
        "vpaddd %%zmm28, %%zmm22, %%zmm22\n" /* stream 2: round 1 of 8 */
        "vpaddd %%zmm29, %%zmm22, %%zmm22\n" /* stream 2: round 1 of 8 */
        "vpaddd %%zmm27, %%zmm14, %%zmm14\n" /* stream 1: round 1 of 8 */
        "vpaddd %%zmm30, %%zmm14, %%zmm14\n" /* stream 1: round 1 of 8 */
        "vprord $25, %%zmm2, %%zmm24\n" /* stream 0: round 2 of 8 */
        "vprord $11, %%zmm2, %%zmm25\n" /* stream 0: round 2 of 8 */
        "vpaddd 384(%%r8), %%zmm5, %%zmm5\n" /* stream 0: round 2 of 8 */
        "vprord $6, %%zmm2, %%zmm26\n" /* stream 0: round 2 of 8 */
        "vprord $25, %%zmm10, %%zmm31\n" /* stream 1: round 2 of 8 */
        "vprord $11, %%zmm10, %%zmm28\n" /* stream 1: round 2 of 8 */
        "vpaddd 448(%%r8), %%zmm13, %%zmm13\n" /* stream 1: round 2 of 8 */
        "vmovdqa64 %%zmm2, %%zmm29\n" /* stream 0: round 2 of 8 */
        "vprord $6, %%zmm10, %%zmm27\n" /* stream 1: round 2 of 8 */
        "vpternlogd $0xca, %%zmm4, %%zmm3, %%zmm29\n" /* stream 0: round 2 of 8 */
        "vpaddd %%zmm29, %%zmm5, %%zmm5\n" /* stream 0: round 2 of 8 */
        "vprord $25, %%zmm18, %%zmm30\n" /* stream 2: round 2 of 8 */
        "vpternlogd $0x96, %%zmm25, %%zmm24, %%zmm26\n" /* stream 0: round 2 of 8 */
        "vpaddd %%zmm26, %%zmm5, %%zmm5\n" /* stream 0: round 2 of 8 */
        "vprord $11, %%zmm18, %%zmm29\n" /* stream 2: round 2 of 8 */
        "vpaddd 512(%%r8), %%zmm21, %%zmm21\n" /* stream 2: round 2 of 8 */
        "vprord $6, %%zmm18, %%zmm25\n" /* stream 2: round 2 of 8 */
        "vmovdqa64 %%zmm18, %%zmm24\n" /* stream 2: round 2 of 8 */
        "vpternlogd $0xca, %%zmm20, %%zmm19, %%zmm24\n" /* stream 2: round 2 of 8 */
        "vmovdqa64 %%zmm10, %%zmm26\n" /* stream 1: round 2 of 8 */
        "vpternlogd $0xca, %%zmm12, %%zmm11, %%zmm26\n" /* stream 1: round 2 of 8 */
        "vpaddd %%zmm26, %%zmm13, %%zmm13\n" /* stream 1: round 2 of 8 */
        "vpternlogd $0x96, %%zmm28, %%zmm31, %%zmm27\n" /* stream 1: round 2 of 8 */
        "vpaddd %%zmm24, %%zmm21, %%zmm21\n" /* stream 2: round 2 of 8 */
        "vpaddd %%zmm27, %%zmm13, %%zmm13\n" /* stream 1: round 2 of 8 */
        "vpaddd %%zmm5, %%zmm1, %%zmm1\n" /* stream 0: round 2 of 8 */
        "vpternlogd $0x96, %%zmm29, %%zmm30, %%zmm25\n" /* stream 2: round 2 of 8 */
        "vpaddd %%zmm25, %%zmm21, %%zmm21\n" /* stream 2: round 2 of 8 */
        "vprord $13, %%zmm6, %%zmm26\n" /* stream 0: round 2 of 8 */
        "vprord $2, %%zmm6, %%zmm28\n" /* stream 0: round 2 of 8 */
        "vprord $22, %%zmm6, %%zmm31\n" /* stream 0: round 2 of 8 */
        "vmovdqa64 %%zmm6, %%zmm24\n" /* stream 0: round 2 of 8 */
        "vpternlogd $0xe8, %%zmm0, %%zmm7, %%zmm24\n" /* stream 0: round 2 of 8 */
        "vpaddd %%zmm21, %%zmm17, %%zmm17\n" /* stream 2: round 2 of 8 */
        "vprord $13, %%zmm22, %%zmm27\n" /* stream 2: round 2 of 8 */
        "vprord $2, %%zmm22, %%zmm29\n" /* stream 2: round 2 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm31, %%zmm28\n" /* stream 0: round 2 of 8 */
        "vprord $22, %%zmm22, %%zmm30\n" /* stream 2: round 2 of 8 */
        "vmovdqa64 %%zmm22, %%zmm25\n" /* stream 2: round 2 of 8 */
        "vpaddd %%zmm13, %%zmm9, %%zmm9\n" /* stream 1: round 2 of 8 */
        "vpternlogd $0xe8, %%zmm16, %%zmm23, %%zmm25\n" /* stream 2: round 2 of 8 */
        "vpternlogd $0x96, %%zmm27, %%zmm30, %%zmm29\n" /* stream 2: round 2 of 8 */
        "vpaddd %%zmm24, %%zmm5, %%zmm5\n" /* stream 0: round 2 of 8 */
        "vpaddd %%zmm28, %%zmm5, %%zmm5\n" /* stream 0: round 2 of 8 */
        "vprord $13, %%zmm14, %%zmm26\n" /* stream 1: round 2 of 8 */
        "vprord $2, %%zmm14, %%zmm31\n" /* stream 1: round 2 of 8 */
        "vprord $22, %%zmm14, %%zmm27\n" /* stream 1: round 2 of 8 */
        "vmovdqa64 %%zmm14, %%zmm30\n" /* stream 1: round 2 of 8 */
        "vpternlogd $0xe8, %%zmm8, %%zmm15, %%zmm30\n" /* stream 1: round 2 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm27, %%zmm31\n" /* stream 1: round 2 of 8 */
        "vpaddd %%zmm25, %%zmm21, %%zmm21\n" /* stream 2: round 2 of 8 */
        "vpaddd %%zmm29, %%zmm21, %%zmm21\n" /* stream 2: round 2 of 8 */
        "vpaddd %%zmm30, %%zmm13, %%zmm13\n" /* stream 1: round 2 of 8 */
        "vpaddd %%zmm31, %%zmm13, %%zmm13\n" /* stream 1: round 2 of 8 */
        "vprord $25, %%zmm1, %%zmm24\n" /* stream 0: round 3 of 8 */
        "vprord $11, %%zmm1, %%zmm28\n" /* stream 0: round 3 of 8 */
        "vpaddd 576(%%r8), %%zmm4, %%zmm4\n" /* stream 0: round 3 of 8 */
        "vprord $6, %%zmm1, %%zmm26\n" /* stream 0: round 3 of 8 */
        "vprord $25, %%zmm9, %%zmm27\n" /* stream 1: round 3 of 8 */
        "vprord $11, %%zmm9, %%zmm25\n" /* stream 1: round 3 of 8 */
        "vpaddd 640(%%r8), %%zmm12, %%zmm12\n" /* stream 1: round 3 of 8 */
        "vmovdqa64 %%zmm1, %%zmm29\n" /* stream 0: round 3 of 8 */
        "vprord $6, %%zmm9, %%zmm30\n" /* stream 1: round 3 of 8 */
        "vpternlogd $0xca, %%zmm3, %%zmm2, %%zmm29\n" /* stream 0: round 3 of 8 */
        "vpaddd %%zmm29, %%zmm4, %%zmm4\n" /* stream 0: round 3 of 8 */
        "vprord $25, %%zmm17, %%zmm31\n" /* stream 2: round 3 of 8 */
        "vpternlogd $0x96, %%zmm28, %%zmm24, %%zmm26\n" /* stream 0: round 3 of 8 */
        "vpaddd %%zmm26, %%zmm4, %%zmm4\n" /* stream 0: round 3 of 8 */
        "vprord $11, %%zmm17, %%zmm29\n" /* stream 2: round 3 of 8 */
        "vpaddd 704(%%r8), %%zmm20, %%zmm20\n" /* stream 2: round 3 of 8 */
        "vprord $6, %%zmm17, %%zmm28\n" /* stream 2: round 3 of 8 */
        "vmovdqa64 %%zmm17, %%zmm24\n" /* stream 2: round 3 of 8 */
        "vpternlogd $0xca, %%zmm19, %%zmm18, %%zmm24\n" /* stream 2: round 3 of 8 */
        "vmovdqa64 %%zmm9, %%zmm26\n" /* stream 1: round 3 of 8 */
        "vpternlogd $0xca, %%zmm11, %%zmm10, %%zmm26\n" /* stream 1: round 3 of 8 */
        "vpaddd %%zmm26, %%zmm12, %%zmm12\n" /* stream 1: round 3 of 8 */
        "vpternlogd $0x96, %%zmm25, %%zmm27, %%zmm30\n" /* stream 1: round 3 of 8 */
        "vpaddd %%zmm24, %%zmm20, %%zmm20\n" /* stream 2: round 3 of 8 */
        "vpaddd %%zmm30, %%zmm12, %%zmm12\n" /* stream 1: round 3 of 8 */
        "vpaddd %%zmm4, %%zmm0, %%zmm0\n" /* stream 0: round 3 of 8 */
        "vpternlogd $0x96, %%zmm29, %%zmm31, %%zmm28\n" /* stream 2: round 3 of 8 */
        "vpaddd %%zmm28, %%zmm20, %%zmm20\n" /* stream 2: round 3 of 8 */
        "vprord $13, %%zmm5, %%zmm26\n" /* stream 0: round 3 of 8 */
        "vprord $2, %%zmm5, %%zmm25\n" /* stream 0: round 3 of 8 */
        "vprord $22, %%zmm5, %%zmm27\n" /* stream 0: round 3 of 8 */
        "vmovdqa64 %%zmm5, %%zmm24\n" /* stream 0: round 3 of 8 */
        "vpternlogd $0xe8, %%zmm7, %%zmm6, %%zmm24\n" /* stream 0: round 3 of 8 */
        "vpaddd %%zmm20, %%zmm16, %%zmm16\n" /* stream 2: round 3 of 8 */
        "vprord $13, %%zmm21, %%zmm30\n" /* stream 2: round 3 of 8 */
        "vprord $2, %%zmm21, %%zmm29\n" /* stream 2: round 3 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm27, %%zmm25\n" /* stream 0: round 3 of 8 */
        "vprord $22, %%zmm21, %%zmm31\n" /* stream 2: round 3 of 8 */
        "vmovdqa64 %%zmm21, %%zmm28\n" /* stream 2: round 3 of 8 */
        "vpaddd %%zmm12, %%zmm8, %%zmm8\n" /* stream 1: round 3 of 8 */
        "vpternlogd $0xe8, %%zmm23, %%zmm22, %%zmm28\n" /* stream 2: round 3 of 8 */
        "vpternlogd $0x96, %%zmm30, %%zmm31, %%zmm29\n" /* stream 2: round 3 of 8 */
        "vpaddd %%zmm24, %%zmm4, %%zmm4\n" /* stream 0: round 3 of 8 */
        "vpaddd %%zmm25, %%zmm4, %%zmm4\n" /* stream 0: round 3 of 8 */
        "vprord $13, %%zmm13, %%zmm26\n" /* stream 1: round 3 of 8 */
        "vprord $2, %%zmm13, %%zmm27\n" /* stream 1: round 3 of 8 */
        "vprord $22, %%zmm13, %%zmm30\n" /* stream 1: round 3 of 8 */
        "vmovdqa64 %%zmm13, %%zmm31\n" /* stream 1: round 3 of 8 */
        "vpternlogd $0xe8, %%zmm15, %%zmm14, %%zmm31\n" /* stream 1: round 3 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm30, %%zmm27\n" /* stream 1: round 3 of 8 */
        "vpaddd %%zmm28, %%zmm20, %%zmm20\n" /* stream 2: round 3 of 8 */
        "vpaddd %%zmm29, %%zmm20, %%zmm20\n" /* stream 2: round 3 of 8 */
        "vpaddd %%zmm31, %%zmm12, %%zmm12\n" /* stream 1: round 3 of 8 */
        "vpaddd %%zmm27, %%zmm12, %%zmm12\n" /* stream 1: round 3 of 8 */
        "6:\n" /* rounds_4 */
        "vprord $25, %%zmm0, %%zmm24\n" /* stream 0: round 4 of 8 */
        "vprord $11, %%zmm0, %%zmm25\n" /* stream 0: round 4 of 8 */
        "vpaddd 768(%%r8), %%zmm3, %%zmm3\n" /* stream 0: round 4 of 8 */
        "vprord $6, %%zmm0, %%zmm26\n" /* stream 0: round 4 of 8 */
        "vprord $25, %%zmm8, %%zmm30\n" /* stream 1: round 4 of 8 */
        "vprord $11, %%zmm8, %%zmm28\n" /* stream 1: round 4 of 8 */
        "vpaddd 832(%%r8), %%zmm11, %%zmm11\n" /* stream 1: round 4 of 8 */
        "vmovdqa64 %%zmm0, %%zmm29\n" /* stream 0: round 4 of 8 */
        "vprord $6, %%zmm8, %%zmm31\n" /* stream 1: round 4 of 8 */
        "vpternlogd $0xca, %%zmm2, %%zmm1, %%zmm29\n" /* stream 0: round 4 of 8 */
        "vpaddd %%zmm29, %%zmm3, %%zmm3\n" /* stream 0: round 4 of 8 */
        "vprord $25, %%zmm16, %%zmm27\n" /* stream 2: round 4 of 8 */
        "vpternlogd $0x96, %%zmm25, %%zmm24, %%zmm26\n" /* stream 0: round 4 of 8 */
        "vpaddd %%zmm26, %%zmm3, %%zmm3\n" /* stream 0: round 4 of 8 */
        "vprord $11, %%zmm16, %%zmm29\n" /* stream 2: round 4 of 8 */
        "vpaddd 896(%%r8), %%zmm19, %%zmm19\n" /* stream 2: round 4 of 8 */
        "vprord $6, %%zmm16, %%zmm25\n" /* stream 2: round 4 of 8 */
        "vmovdqa64 %%zmm16, %%zmm24\n" /* stream 2: round 4 of 8 */
        "vpternlogd $0xca, %%zmm18, %%zmm17, %%zmm24\n" /* stream 2: round 4 of 8 */
        "vmovdqa64 %%zmm8, %%zmm26\n" /* stream 1: round 4 of 8 */
        "vpternlogd $0xca, %%zmm10, %%zmm9, %%zmm26\n" /* stream 1: round 4 of 8 */
        "vpaddd %%zmm26, %%zmm11, %%zmm11\n" /* stream 1: round 4 of 8 */
        "vpternlogd $0x96, %%zmm28, %%zmm30, %%zmm31\n" /* stream 1: round 4 of 8 */
        "vpaddd %%zmm24, %%zmm19, %%zmm19\n" /* stream 2: round 4 of 8 */
        "vpaddd %%zmm31, %%zmm11, %%zmm11\n" /* stream 1: round 4 of 8 */
        "vpaddd %%zmm3, %%zmm7, %%zmm7\n" /* stream 0: round 4 of 8 */
        "vpternlogd $0x96, %%zmm29, %%zmm27, %%zmm25\n" /* stream 2: round 4 of 8 */
        "vpaddd %%zmm25, %%zmm19, %%zmm19\n" /* stream 2: round 4 of 8 */
        "vprord $13, %%zmm4, %%zmm26\n" /* stream 0: round 4 of 8 */
        "vprord $2, %%zmm4, %%zmm28\n" /* stream 0: round 4 of 8 */
        "vprord $22, %%zmm4, %%zmm30\n" /* stream 0: round 4 of 8 */
        "vmovdqa64 %%zmm4, %%zmm24\n" /* stream 0: round 4 of 8 */
        "vpternlogd $0xe8, %%zmm6, %%zmm5, %%zmm24\n" /* stream 0: round 4 of 8 */
        "vpaddd %%zmm19, %%zmm23, %%zmm23\n" /* stream 2: round 4 of 8 */
        "vprord $13, %%zmm20, %%zmm31\n" /* stream 2: round 4 of 8 */
        "vprord $2, %%zmm20, %%zmm29\n" /* stream 2: round 4 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm30, %%zmm28\n" /* stream 0: round 4 of 8 */
        "vprord $22, %%zmm20, %%zmm27\n" /* stream 2: round 4 of 8 */
        "vmovdqa64 %%zmm20, %%zmm25\n" /* stream 2: round 4 of 8 */
        "vpaddd %%zmm11, %%zmm15, %%zmm15\n" /* stream 1: round 4 of 8 */
        "vpternlogd $0xe8, %%zmm22, %%zmm21, %%zmm25\n" /* stream 2: round 4 of 8 */
        "vpternlogd $0x96, %%zmm31, %%zmm27, %%zmm29\n" /* stream 2: round 4 of 8 */
        "vpaddd %%zmm24, %%zmm3, %%zmm3\n" /* stream 0: round 4 of 8 */
        "vpaddd %%zmm28, %%zmm3, %%zmm3\n" /* stream 0: round 4 of 8 */
        "vprord $13, %%zmm12, %%zmm26\n" /* stream 1: round 4 of 8 */
        "vprord $2, %%zmm12, %%zmm30\n" /* stream 1: round 4 of 8 */
        "vprord $22, %%zmm12, %%zmm31\n" /* stream 1: round 4 of 8 */
        "vmovdqa64 %%zmm12, %%zmm27\n" /* stream 1: round 4 of 8 */
        "vpternlogd $0xe8, %%zmm14, %%zmm13, %%zmm27\n" /* stream 1: round 4 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm31, %%zmm30\n" /* stream 1: round 4 of 8 */
        "vpaddd %%zmm25, %%zmm19, %%zmm19\n" /* stream 2: round 4 of 8 */
        "vpaddd %%zmm29, %%zmm19, %%zmm19\n" /* stream 2: round 4 of 8 */
        "vpaddd %%zmm27, %%zmm11, %%zmm11\n" /* stream 1: round 4 of 8 */
        "vpaddd %%zmm30, %%zmm11, %%zmm11\n" /* stream 1: round 4 of 8 */
        "vprord $25, %%zmm7, %%zmm24\n" /* stream 0: round 5 of 8 */
        "vprord $11, %%zmm7, %%zmm28\n" /* stream 0: round 5 of 8 */
        "vpaddd 960(%%r8), %%zmm2, %%zmm2\n" /* stream 0: round 5 of 8 */
        "vprord $6, %%zmm7, %%zmm26\n" /* stream 0: round 5 of 8 */
        "vprord $25, %%zmm15, %%zmm31\n" /* stream 1: round 5 of 8 */
        "vprord $11, %%zmm15, %%zmm25\n" /* stream 1: round 5 of 8 */
        "vpaddd 1024(%%r8), %%zmm10, %%zmm10\n" /* stream 1: round 5 of 8 */
        "vmovdqa64 %%zmm7, %%zmm29\n" /* stream 0: round 5 of 8 */
        "vprord $6, %%zmm15, %%zmm27\n" /* stream 1: round 5 of 8 */
        "vpternlogd $0xca, %%zmm1, %%zmm0, %%zmm29\n" /* stream 0: round 5 of 8 */
        "vpaddd %%zmm29, %%zmm2, %%zmm2\n" /* stream 0: round 5 of 8 */
        "vprord $25, %%zmm23, %%zmm30\n" /* stream 2: round 5 of 8 */
        "vpternlogd $0x96, %%zmm28, %%zmm24, %%zmm26\n" /* stream 0: round 5 of 8 */
        "vpaddd %%zmm26, %%zmm2, %%zmm2\n" /* stream 0: round 5 of 8 */
        "vprord $11, %%zmm23, %%zmm29\n" /* stream 2: round 5 of 8 */
        "vpaddd 1088(%%r8), %%zmm18, %%zmm18\n" /* stream 2: round 5 of 8 */
        "vprord $6, %%zmm23, %%zmm28\n" /* stream 2: round 5 of 8 */
        "vmovdqa64 %%zmm23, %%zmm24\n" /* stream 2: round 5 of 8 */
        "vpternlogd $0xca, %%zmm17, %%zmm16, %%zmm24\n" /* stream 2: round 5 of 8 */
        "vmovdqa64 %%zmm15, %%zmm26\n" /* stream 1: round 5 of 8 */
        "vpternlogd $0xca, %%zmm9, %%zmm8, %%zmm26\n" /* stream 1: round 5 of 8 */
        "vpaddd %%zmm26, %%zmm10, %%zmm10\n" /* stream 1: round 5 of 8 */
        "vpternlogd $0x96, %%zmm25, %%zmm31, %%zmm27\n" /* stream 1: round 5 of 8 */
        "vpaddd %%zmm24, %%zmm18, %%zmm18\n" /* stream 2: round 5 of 8 */
        "vpaddd %%zmm27, %%zmm10, %%zmm10\n" /* stream 1: round 5 of 8 */
        "vpaddd %%zmm2, %%zmm6, %%zmm6\n" /* stream 0: round 5 of 8 */
        "vpternlogd $0x96, %%zmm29, %%zmm30, %%zmm28\n" /* stream 2: round 5 of 8 */
        "vpaddd %%zmm28, %%zmm18, %%zmm18\n" /* stream 2: round 5 of 8 */
        "vprord $13, %%zmm3, %%zmm26\n" /* stream 0: round 5 of 8 */
        "vprord $2, %%zmm3, %%zmm25\n" /* stream 0: round 5 of 8 */
        "vprord $22, %%zmm3, %%zmm31\n" /* stream 0: round 5 of 8 */
        "vmovdqa64 %%zmm3, %%zmm24\n" /* stream 0: round 5 of 8 */
        "vpternlogd $0xe8, %%zmm5, %%zmm4, %%zmm24\n" /* stream 0: round 5 of 8 */
        "vpaddd %%zmm18, %%zmm22, %%zmm22\n" /* stream 2: round 5 of 8 */
        "vprord $13, %%zmm19, %%zmm27\n" /* stream 2: round 5 of 8 */
        "vprord $2, %%zmm19, %%zmm29\n" /* stream 2: round 5 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm31, %%zmm25\n" /* stream 0: round 5 of 8 */
        "vprord $22, %%zmm19, %%zmm30\n" /* stream 2: round 5 of 8 */
        "vmovdqa64 %%zmm19, %%zmm28\n" /* stream 2: round 5 of 8 */
        "vpaddd %%zmm10, %%zmm14, %%zmm14\n" /* stream 1: round 5 of 8 */
        "vpternlogd $0xe8, %%zmm21, %%zmm20, %%zmm28\n" /* stream 2: round 5 of 8 */
        "vpternlogd $0x96, %%zmm27, %%zmm30, %%zmm29\n" /* stream 2: round 5 of 8 */
        "vpaddd %%zmm24, %%zmm2, %%zmm2\n" /* stream 0: round 5 of 8 */
        "vpaddd %%zmm25, %%zmm2, %%zmm2\n" /* stream 0: round 5 of 8 */
        "vprord $13, %%zmm11, %%zmm26\n" /* stream 1: round 5 of 8 */
        "vprord $2, %%zmm11, %%zmm31\n" /* stream 1: round 5 of 8 */
        "vprord $22, %%zmm11, %%zmm27\n" /* stream 1: round 5 of 8 */
        "vmovdqa64 %%zmm11, %%zmm30\n" /* stream 1: round 5 of 8 */
        "vpternlogd $0xe8, %%zmm13, %%zmm12, %%zmm30\n" /* stream 1: round 5 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm27, %%zmm31\n" /* stream 1: round 5 of 8 */
        "vpaddd %%zmm28, %%zmm18, %%zmm18\n" /* stream 2: round 5 of 8 */
        "vpaddd %%zmm29, %%zmm18, %%zmm18\n" /* stream 2: round 5 of 8 */
        "vpaddd %%zmm30, %%zmm10, %%zmm10\n" /* stream 1: round 5 of 8 */
        "vpaddd %%zmm31, %%zmm10, %%zmm10\n" /* stream 1: round 5 of 8 */
        "vprord $25, %%zmm6, %%zmm24\n" /* stream 0: round 6 of 8 */
        "vprord $11, %%zmm6, %%zmm25\n" /* stream 0: round 6 of 8 */
        "vpaddd 1152(%%r8), %%zmm1, %%zmm1\n" /* stream 0: round 6 of 8 */
        "vprord $6, %%zmm6, %%zmm26\n" /* stream 0: round 6 of 8 */
        "vprord $25, %%zmm14, %%zmm27\n" /* stream 1: round 6 of 8 */
        "vprord $11, %%zmm14, %%zmm28\n" /* stream 1: round 6 of 8 */
        "vpaddd 1216(%%r8), %%zmm9, %%zmm9\n" /* stream 1: round 6 of 8 */
        "vmovdqa64 %%zmm6, %%zmm29\n" /* stream 0: round 6 of 8 */
        "vprord $6, %%zmm14, %%zmm30\n" /* stream 1: round 6 of 8 */
        "vpternlogd $0xca, %%zmm0, %%zmm7, %%zmm29\n" /* stream 0: round 6 of 8 */
        "vpaddd %%zmm29, %%zmm1, %%zmm1\n" /* stream 0: round 6 of 8 */
        "vprord $25, %%zmm22, %%zmm31\n" /* stream 2: round 6 of 8 */
        "vpternlogd $0x96, %%zmm25, %%zmm24, %%zmm26\n" /* stream 0: round 6 of 8 */
        "vpaddd %%zmm26, %%zmm1, %%zmm1\n" /* stream 0: round 6 of 8 */
        "vprord $11, %%zmm22, %%zmm29\n" /* stream 2: round 6 of 8 */
        "vpaddd 1280(%%r8), %%zmm17, %%zmm17\n" /* stream 2: round 6 of 8 */
        "vprord $6, %%zmm22, %%zmm25\n" /* stream 2: round 6 of 8 */
        "vmovdqa64 %%zmm22, %%zmm24\n" /* stream 2: round 6 of 8 */
        "vpternlogd $0xca, %%zmm16, %%zmm23, %%zmm24\n" /* stream 2: round 6 of 8 */
        "vmovdqa64 %%zmm14, %%zmm26\n" /* stream 1: round 6 of 8 */
        "vpternlogd $0xca, %%zmm8, %%zmm15, %%zmm26\n" /* stream 1: round 6 of 8 */
        "vpaddd %%zmm26, %%zmm9, %%zmm9\n" /* stream 1: round 6 of 8 */
        "vpternlogd $0x96, %%zmm28, %%zmm27, %%zmm30\n" /* stream 1: round 6 of 8 */
        "vpaddd %%zmm24, %%zmm17, %%zmm17\n" /* stream 2: round 6 of 8 */
        "vpaddd %%zmm30, %%zmm9, %%zmm9\n" /* stream 1: round 6 of 8 */
        "vpaddd %%zmm1, %%zmm5, %%zmm5\n" /* stream 0: round 6 of 8 */
        "vpternlogd $0x96, %%zmm29, %%zmm31, %%zmm25\n" /* stream 2: round 6 of 8 */
        "vpaddd %%zmm25, %%zmm17, %%zmm17\n" /* stream 2: round 6 of 8 */
        "vprord $13, %%zmm2, %%zmm26\n" /* stream 0: round 6 of 8 */
        "vprord $2, %%zmm2, %%zmm28\n" /* stream 0: round 6 of 8 */
        "vprord $22, %%zmm2, %%zmm27\n" /* stream 0: round 6 of 8 */
        "vmovdqa64 %%zmm2, %%zmm24\n" /* stream 0: round 6 of 8 */
        "vpternlogd $0xe8, %%zmm4, %%zmm3, %%zmm24\n" /* stream 0: round 6 of 8 */
        "vpaddd %%zmm17, %%zmm21, %%zmm21\n" /* stream 2: round 6 of 8 */
        "vprord $13, %%zmm18, %%zmm30\n" /* stream 2: round 6 of 8 */
        "vprord $2, %%zmm18, %%zmm29\n" /* stream 2: round 6 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm27, %%zmm28\n" /* stream 0: round 6 of 8 */
        "vprord $22, %%zmm18, %%zmm31\n" /* stream 2: round 6 of 8 */
        "vmovdqa64 %%zmm18, %%zmm25\n" /* stream 2: round 6 of 8 */
        "vpaddd %%zmm9, %%zmm13, %%zmm13\n" /* stream 1: round 6 of 8 */
        "vpternlogd $0xe8, %%zmm20, %%zmm19, %%zmm25\n" /* stream 2: round 6 of 8 */
        "vpternlogd $0x96, %%zmm30, %%zmm31, %%zmm29\n" /* stream 2: round 6 of 8 */
        "vpaddd %%zmm24, %%zmm1, %%zmm1\n" /* stream 0: round 6 of 8 */
        "vpaddd %%zmm28, %%zmm1, %%zmm1\n" /* stream 0: round 6 of 8 */
        "vprord $13, %%zmm10, %%zmm26\n" /* stream 1: round 6 of 8 */
        "vprord $2, %%zmm10, %%zmm27\n" /* stream 1: round 6 of 8 */
        "vprord $22, %%zmm10, %%zmm30\n" /* stream 1: round 6 of 8 */
        "vmovdqa64 %%zmm10, %%zmm31\n" /* stream 1: round 6 of 8 */
        "vpternlogd $0xe8, %%zmm12, %%zmm11, %%zmm31\n" /* stream 1: round 6 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm30, %%zmm27\n" /* stream 1: round 6 of 8 */
        "vpaddd %%zmm25, %%zmm17, %%zmm17\n" /* stream 2: round 6 of 8 */
        "vpaddd %%zmm29, %%zmm17, %%zmm17\n" /* stream 2: round 6 of 8 */
        "vpaddd %%zmm31, %%zmm9, %%zmm9\n" /* stream 1: round 6 of 8 */
        "vpaddd %%zmm27, %%zmm9, %%zmm9\n" /* stream 1: round 6 of 8 */
        "vprord $25, %%zmm5, %%zmm24\n" /* stream 0: round 7 of 8 */
        "vprord $11, %%zmm5, %%zmm28\n" /* stream 0: round 7 of 8 */
        "vpaddd 1344(%%r8), %%zmm0, %%zmm0\n" /* stream 0: round 7 of 8 */
        "vprord $6, %%zmm5, %%zmm26\n" /* stream 0: round 7 of 8 */
        "vprord $25, %%zmm13, %%zmm30\n" /* stream 1: round 7 of 8 */
        "vprord $11, %%zmm13, %%zmm25\n" /* stream 1: round 7 of 8 */
        "vpaddd 1408(%%r8), %%zmm8, %%zmm8\n" /* stream 1: round 7 of 8 */
        "vmovdqa64 %%zmm5, %%zmm29\n" /* stream 0: round 7 of 8 */
        "vprord $6, %%zmm13, %%zmm31\n" /* stream 1: round 7 of 8 */
        "vpternlogd $0xca, %%zmm7, %%zmm6, %%zmm29\n" /* stream 0: round 7 of 8 */
        "vpaddd %%zmm29, %%zmm0, %%zmm0\n" /* stream 0: round 7 of 8 */
        "vprord $25, %%zmm21, %%zmm27\n" /* stream 2: round 7 of 8 */
        "vpternlogd $0x96, %%zmm28, %%zmm24, %%zmm26\n" /* stream 0: round 7 of 8 */
        "vpaddd %%zmm26, %%zmm0, %%zmm0\n" /* stream 0: round 7 of 8 */
        "vprord $11, %%zmm21, %%zmm29\n" /* stream 2: round 7 of 8 */
        "vpaddd 1472(%%r8), %%zmm16, %%zmm16\n" /* stream 2: round 7 of 8 */
        "vprord $6, %%zmm21, %%zmm28\n" /* stream 2: round 7 of 8 */
        "vmovdqa64 %%zmm21, %%zmm24\n" /* stream 2: round 7 of 8 */
        "vpternlogd $0xca, %%zmm23, %%zmm22, %%zmm24\n" /* stream 2: round 7 of 8 */
        "vmovdqa64 %%zmm13, %%zmm26\n" /* stream 1: round 7 of 8 */
        "vpternlogd $0xca, %%zmm15, %%zmm14, %%zmm26\n" /* stream 1: round 7 of 8 */
        "vpaddd %%zmm26, %%zmm8, %%zmm8\n" /* stream 1: round 7 of 8 */
        "vpternlogd $0x96, %%zmm25, %%zmm30, %%zmm31\n" /* stream 1: round 7 of 8 */
        "vpaddd %%zmm24, %%zmm16, %%zmm16\n" /* stream 2: round 7 of 8 */
        "vpaddd %%zmm31, %%zmm8, %%zmm8\n" /* stream 1: round 7 of 8 */
        "vpaddd %%zmm0, %%zmm4, %%zmm4\n" /* stream 0: round 7 of 8 */
        "vpternlogd $0x96, %%zmm29, %%zmm27, %%zmm28\n" /* stream 2: round 7 of 8 */
        "vpaddd %%zmm28, %%zmm16, %%zmm16\n" /* stream 2: round 7 of 8 */
        "vprord $13, %%zmm1, %%zmm26\n" /* stream 0: round 7 of 8 */
        "vprord $2, %%zmm1, %%zmm25\n" /* stream 0: round 7 of 8 */
        "vprord $22, %%zmm1, %%zmm30\n" /* stream 0: round 7 of 8 */
        "vmovdqa64 %%zmm1, %%zmm24\n" /* stream 0: round 7 of 8 */
        "vpternlogd $0xe8, %%zmm3, %%zmm2, %%zmm24\n" /* stream 0: round 7 of 8 */
        "vpaddd %%zmm16, %%zmm20, %%zmm20\n" /* stream 2: round 7 of 8 */
        "vprord $13, %%zmm17, %%zmm31\n" /* stream 2: round 7 of 8 */
        "vprord $2, %%zmm17, %%zmm29\n" /* stream 2: round 7 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm30, %%zmm25\n" /* stream 0: round 7 of 8 */
        "vprord $22, %%zmm17, %%zmm27\n" /* stream 2: round 7 of 8 */
        "vmovdqa64 %%zmm17, %%zmm28\n" /* stream 2: round 7 of 8 */
        "vpaddd %%zmm8, %%zmm12, %%zmm12\n" /* stream 1: round 7 of 8 */
        "vpternlogd $0xe8, %%zmm19, %%zmm18, %%zmm28\n" /* stream 2: round 7 of 8 */
        "vpternlogd $0x96, %%zmm31, %%zmm27, %%zmm29\n" /* stream 2: round 7 of 8 */
        "vpaddd %%zmm24, %%zmm0, %%zmm0\n" /* stream 0: round 7 of 8 */
        "vpaddd %%zmm25, %%zmm0, %%zmm0\n" /* stream 0: round 7 of 8 */
        "vprord $13, %%zmm9, %%zmm26\n" /* stream 1: round 7 of 8 */
        "vprord $2, %%zmm9, %%zmm30\n" /* stream 1: round 7 of 8 */
        "vprord $22, %%zmm9, %%zmm31\n" /* stream 1: round 7 of 8 */
        "vmovdqa64 %%zmm9, %%zmm27\n" /* stream 1: round 7 of 8 */
        "vpternlogd $0xe8, %%zmm11, %%zmm10, %%zmm27\n" /* stream 1: round 7 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm31, %%zmm30\n" /* stream 1: round 7 of 8 */
        "vpaddd %%zmm28, %%zmm16, %%zmm16\n" /* stream 2: round 7 of 8 */
        "vpaddd %%zmm29, %%zmm16, %%zmm16\n" /* stream 2: round 7 of 8 */
        "vpaddd %%zmm27, %%zmm8, %%zmm8\n" /* stream 1: round 7 of 8 */
        "vpaddd %%zmm30, %%zmm8, %%zmm8\n" /* stream 1: round 7 of 8 */
        "addq $1536, %%r8\n" /* rounds */
        "cmpq %%r9, %%r8\n" /* rounds */
        "jne 5b\n" /* rounds */
        "cmpl $1, %%ebx\n"
        "je 8f\n"
        "vpaddd 596(%[constants])%{1to16%}, %%zmm0, %%zmm0\n" /* IV */
        "vpaddd 596(%[constants])%{1to16%}, %%zmm8, %%zmm8\n" /* IV */
        "vpaddd 596(%[constants])%{1to16%}, %%zmm16, %%zmm16\n" /* IV */
        "vpaddd 600(%[constants])%{1to16%}, %%zmm1, %%zmm1\n" /* IV */
        "vpaddd 600(%[constants])%{1to16%}, %%zmm9, %%zmm9\n" /* IV */
        "vpaddd 600(%[constants])%{1to16%}, %%zmm17, %%zmm17\n" /* IV */
        "vpaddd 604(%[constants])%{1to16%}, %%zmm2, %%zmm2\n" /* IV */
        "vpaddd 604(%[constants])%{1to16%}, %%zmm10, %%zmm10\n" /* IV */
        "vpaddd 604(%[constants])%{1to16%}, %%zmm18, %%zmm18\n" /* IV */
        "vpaddd 628(%[constants])%{1to16%}, %%zmm3, %%zmm3\n" /* IV */
        "vpaddd 628(%[constants])%{1to16%}, %%zmm11, %%zmm11\n" /* IV */
        "vpaddd 628(%[constants])%{1to16%}, %%zmm19, %%zmm19\n" /* IV */
        "vpaddd 612(%[constants])%{1to16%}, %%zmm4, %%zmm4\n" /* IV */
        "vpaddd 612(%[constants])%{1to16%}, %%zmm12, %%zmm12\n" /* IV */
        "vpaddd 612(%[constants])%{1to16%}, %%zmm20, %%zmm20\n" /* IV */
        "vpaddd 616(%[constants])%{1to16%}, %%zmm5, %%zmm5\n" /* IV */
        "vpaddd 616(%[constants])%{1to16%}, %%zmm13, %%zmm13\n" /* IV */
        "vpaddd 616(%[constants])%{1to16%}, %%zmm21, %%zmm21\n" /* IV */
        "vpaddd 620(%[constants])%{1to16%}, %%zmm6, %%zmm6\n" /* IV */
        "vpaddd 620(%[constants])%{1to16%}, %%zmm14, %%zmm14\n" /* IV */
        "vpaddd 620(%[constants])%{1to16%}, %%zmm22, %%zmm22\n" /* IV */
        "vpaddd 624(%[constants])%{1to16%}, %%zmm7, %%zmm7\n" /* IV */
        "vpaddd 624(%[constants])%{1to16%}, %%zmm15, %%zmm15\n" /* IV */
        "vpaddd 624(%[constants])%{1to16%}, %%zmm23, %%zmm23\n" /* IV */
        "ja 9f\n"
        "movl $1, %%ebx\n"
        "vmovdqu32 %%zmm0, 27648(%[memory])\n" /* state */
        "vmovdqu32 %%zmm8, 27712(%[memory])\n" /* state */
        "vmovdqu32 %%zmm16, 27776(%[memory])\n" /* state */
        "vmovdqu32 %%zmm1, 27840(%[memory])\n" /* state */
        "vmovdqu32 %%zmm9, 27904(%[memory])\n" /* state */
        "vmovdqu32 %%zmm17, 27968(%[memory])\n" /* state */
        "vmovdqu32 %%zmm2, 28032(%[memory])\n" /* state */
        "vmovdqu32 %%zmm10, 28096(%[memory])\n" /* state */
        "vmovdqu32 %%zmm18, 28160(%[memory])\n" /* state */
        "vmovdqu32 %%zmm3, 28224(%[memory])\n" /* state */
        "vmovdqu32 %%zmm11, 28288(%[memory])\n" /* state */
        "vmovdqu32 %%zmm19, 28352(%[memory])\n" /* state */
        "vmovdqu32 %%zmm4, 28416(%[memory])\n" /* state */
        "vmovdqu32 %%zmm12, 28480(%[memory])\n" /* state */
        "vmovdqu32 %%zmm20, 28544(%[memory])\n" /* state */
        "vmovdqu32 %%zmm5, 28608(%[memory])\n" /* state */
        "vmovdqu32 %%zmm13, 28672(%[memory])\n" /* state */
        "vmovdqu32 %%zmm21, 28736(%[memory])\n" /* state */
        "vmovdqu32 %%zmm6, 28800(%[memory])\n" /* state */
        "vmovdqu32 %%zmm14, 28864(%[memory])\n" /* state */
        "vmovdqu32 %%zmm22, 28928(%[memory])\n" /* state */
        "vmovdqu32 %%zmm7, 28992(%[memory])\n" /* state */
        "vmovdqu32 %%zmm15, 29056(%[memory])\n" /* state */
        "vmovdqu32 %%zmm23, 29120(%[memory])\n" /* state */
        "vbroadcasti32x4 64(%[messages]), %%zmm4\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $1, 384(%[messages]), %%zmm4, %%zmm4\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $2, 704(%[messages]), %%zmm4, %%zmm4\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $3, 1024(%[messages]), %%zmm4, %%zmm4\n" /* stream 0: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm4, %%zmm5\n" /* stream 0: words 0 … 3 of the messages */
        "vbroadcasti32x4 144(%[messages]), %%zmm6\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $1, 464(%[messages]), %%zmm6, %%zmm6\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $2, 784(%[messages]), %%zmm6, %%zmm6\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $3, 1104(%[messages]), %%zmm6, %%zmm6\n" /* stream 0: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm6, %%zmm7\n" /* stream 0: words 0 … 3 of the messages */
        "vbroadcasti32x4 224(%[messages]), %%zmm12\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $1, 544(%[messages]), %%zmm12, %%zmm12\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $2, 864(%[messages]), %%zmm12, %%zmm12\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $3, 1184(%[messages]), %%zmm12, %%zmm12\n" /* stream 0: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm12, %%zmm13\n" /* stream 0: words 0 … 3 of the messages */
        "vbroadcasti32x4 304(%[messages]), %%zmm14\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $1, 624(%[messages]), %%zmm14, %%zmm14\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $2, 944(%[messages]), %%zmm14, %%zmm14\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $3, 1264(%[messages]), %%zmm14, %%zmm14\n" /* stream 0: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm14, %%zmm15\n" /* stream 0: words 0 … 3 of the messages */
        "vpunpckldq %%zmm7, %%zmm5, %%zmm20\n" /* stream 0: words 0 … 3 of the messages */
        "vpunpckldq %%zmm15, %%zmm13, %%zmm21\n" /* stream 0: words 0 … 3 of the messages */
        "vpunpckhdq %%zmm7, %%zmm5, %%zmm22\n" /* stream 0: words 0 … 3 of the messages */
        "vpunpckhdq %%zmm15, %%zmm13, %%zmm23\n" /* stream 0: words 0 … 3 of the messages */
        "vpunpcklqdq %%zmm21, %%zmm20, %%zmm0\n" /* stream 0: words 0 … 3 of the messages */
        "vpunpckhqdq %%zmm21, %%zmm20, %%zmm1\n" /* stream 0: words 0 … 3 of the messages */
        "vpunpcklqdq %%zmm23, %%zmm22, %%zmm2\n" /* stream 0: words 0 … 3 of the messages */
        "vpunpckhqdq %%zmm23, %%zmm22, %%zmm3\n" /* stream 0: words 0 … 3 of the messages */
        "vpaddd 0(%[constants])%{1to16%}, %%zmm0, %%zmm24\n" /* stream 0: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm24, 0(%[memory])\n" /* stream 0: words 0 … 3 of the messages */
        "vpaddd 4(%[constants])%{1to16%}, %%zmm1, %%zmm25\n" /* stream 0: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm25, 192(%[memory])\n" /* stream 0: words 0 … 3 of the messages */
        "vpaddd 8(%[constants])%{1to16%}, %%zmm2, %%zmm26\n" /* stream 0: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm26, 384(%[memory])\n" /* stream 0: words 0 … 3 of the messages */
        "vpaddd 12(%[constants])%{1to16%}, %%zmm3, %%zmm27\n" /* stream 0: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm27, 576(%[memory])\n" /* stream 0: words 0 … 3 of the messages */
        "vbroadcasti32x4 1344(%[messages]), %%zmm28\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $1, 1664(%[messages]), %%zmm28, %%zmm28\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $2, 1984(%[messages]), %%zmm28, %%zmm28\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $3, 2304(%[messages]), %%zmm28, %%zmm28\n" /* stream 1: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm28, %%zmm29\n" /* stream 1: words 0 … 3 of the messages */
        "vbroadcasti32x4 1424(%[messages]), %%zmm30\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $1, 1744(%[messages]), %%zmm30, %%zmm30\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $2, 2064(%[messages]), %%zmm30, %%zmm30\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $3, 2384(%[messages]), %%zmm30, %%zmm30\n" /* stream 1: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm30, %%zmm31\n" /* stream 1: words 0 … 3 of the messages */
        "vbroadcasti32x4 1504(%[messages]), %%zmm4\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $1, 1824(%[messages]), %%zmm4, %%zmm4\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $2, 2144(%[messages]), %%zmm4, %%zmm4\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $3, 2464(%[messages]), %%zmm4, %%zmm4\n" /* stream 1: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm4, %%zmm6\n" /* stream 1: words 0 … 3 of the messages */
        "vbroadcasti32x4 1584(%[messages]), %%zmm12\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $1, 1904(%[messages]), %%zmm12, %%zmm12\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $2, 2224(%[messages]), %%zmm12, %%zmm12\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $3, 2544(%[messages]), %%zmm12, %%zmm12\n" /* stream 1: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm12, %%zmm14\n" /* stream 1: words 0 … 3 of the messages */
        "vpunpckldq %%zmm31, %%zmm29, %%zmm7\n" /* stream 1: words 0 … 3 of the messages */
        "vpunpckldq %%zmm14, %%zmm6, %%zmm5\n" /* stream 1: words 0 … 3 of the messages */
        "vpunpckhdq %%zmm31, %%zmm29, %%zmm15\n" /* stream 1: words 0 … 3 of the messages */
        "vpunpckhdq %%zmm14, %%zmm6, %%zmm13\n" /* stream 1: words 0 … 3 of the messages */
        "vpunpcklqdq %%zmm5, %%zmm7, %%zmm8\n" /* stream 1: words 0 … 3 of the messages */
        "vpunpckhqdq %%zmm5, %%zmm7, %%zmm9\n" /* stream 1: words 0 … 3 of the messages */
        "vpunpcklqdq %%zmm13, %%zmm15, %%zmm10\n" /* stream 1: words 0 … 3 of the messages */
        "vpunpckhqdq %%zmm13, %%zmm15, %%zmm11\n" /* stream 1: words 0 … 3 of the messages */
        "vpaddd 0(%[constants])%{1to16%}, %%zmm8, %%zmm21\n" /* stream 1: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm21, 64(%[memory])\n" /* stream 1: words 0 … 3 of the messages */
        "vpaddd 4(%[constants])%{1to16%}, %%zmm9, %%zmm20\n" /* stream 1: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm20, 256(%[memory])\n" /* stream 1: words 0 … 3 of the messages */
        "vpaddd 8(%[constants])%{1to16%}, %%zmm10, %%zmm23\n" /* stream 1: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm23, 448(%[memory])\n" /* stream 1: words 0 … 3 of the messages */
        "vpaddd 12(%[constants])%{1to16%}, %%zmm11, %%zmm22\n" /* stream 1: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm22, 640(%[memory])\n" /* stream 1: words 0 … 3 of the messages */
        "vbroadcasti32x4 2624(%[messages]), %%zmm24\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $1, 2944(%[messages]), %%zmm24, %%zmm24\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $2, 3264(%[messages]), %%zmm24, %%zmm24\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $3, 3584(%[messages]), %%zmm24, %%zmm24\n" /* stream 2: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm24, %%zmm25\n" /* stream 2: words 0 … 3 of the messages */
        "vbroadcasti32x4 2704(%[messages]), %%zmm26\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $1, 3024(%[messages]), %%zmm26, %%zmm26\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $2, 3344(%[messages]), %%zmm26, %%zmm26\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $3, 3664(%[messages]), %%zmm26, %%zmm26\n" /* stream 2: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm26, %%zmm27\n" /* stream 2: words 0 … 3 of the messages */
        "vbroadcasti32x4 2784(%[messages]), %%zmm28\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $1, 3104(%[messages]), %%zmm28, %%zmm28\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $2, 3424(%[messages]), %%zmm28, %%zmm28\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $3, 3744(%[messages]), %%zmm28, %%zmm28\n" /* stream 2: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm28, %%zmm30\n" /* stream 2: words 0 … 3 of the messages */
        "vbroadcasti32x4 2864(%[messages]), %%zmm4\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $1, 3184(%[messages]), %%zmm4, %%zmm4\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $2, 3504(%[messages]), %%zmm4, %%zmm4\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $3, 3824(%[messages]), %%zmm4, %%zmm4\n" /* stream 2: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm4, %%zmm12\n" /* stream 2: words 0 … 3 of the messages */
        "vpunpckldq %%zmm27, %%zmm25, %%zmm31\n" /* stream 2: words 0 … 3 of the messages */
        "vpunpckldq %%zmm12, %%zmm30, %%zmm29\n" /* stream 2: words 0 … 3 of the messages */
        "vpunpckhdq %%zmm27, %%zmm25, %%zmm14\n" /* stream 2: words 0 … 3 of the messages */
        "vpunpckhdq %%zmm12, %%zmm30, %%zmm6\n" /* stream 2: words 0 … 3 of the messages */
        "vpunpcklqdq %%zmm29, %%zmm31, %%zmm16\n" /* stream 2: words 0 … 3 of the messages */
        "vpunpckhqdq %%zmm29, %%zmm31, %%zmm17\n" /* stream 2: words 0 … 3 of the messages */
        "vpunpcklqdq %%zmm6, %%zmm14, %%zmm18\n" /* stream 2: words 0 … 3 of the messages */
        "vpunpckhqdq %%zmm6, %%zmm14, %%zmm19\n" /* stream 2: words 0 … 3 of the messages */
        "vpaddd 0(%[constants])%{1to16%}, %%zmm16, %%zmm5\n" /* stream 2: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm5, 128(%[memory])\n" /* stream 2: words 0 … 3 of the messages */
        "vpaddd 4(%[constants])%{1to16%}, %%zmm17, %%zmm7\n" /* stream 2: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm7, 320(%[memory])\n" /* stream 2: words 0 … 3 of the messages */
        "vpaddd 8(%[constants])%{1to16%}, %%zmm18, %%zmm13\n" /* stream 2: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm13, 512(%[memory])\n" /* stream 2: words 0 … 3 of the messages */
        "vpaddd 12(%[constants])%{1to16%}, %%zmm19, %%zmm15\n" /* stream 2: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm15, 704(%[memory])\n" /* stream 2: words 0 … 3 of the messages */
        "vpbroadcastd 632(%[constants]), %%zmm31\n" /* K + W 4 */
        "vmovdqu32 %%zmm31, 768(%[memory])\n" /* K + W 4 */
        "vmovdqu32 %%zmm31, 832(%[memory])\n" /* K + W 4 */
        "vmovdqu32 %%zmm31, 896(%[memory])\n" /* K + W 4 */
        "vpbroadcastd 20(%[constants]), %%zmm31\n" /* K + W 5 */
        "vmovdqu32 %%zmm31, 960(%[memory])\n" /* K + W 5 */
        "vmovdqu32 %%zmm31, 1024(%[memory])\n" /* K + W 5 */
        "vmovdqu32 %%zmm31, 1088(%[memory])\n" /* K + W 5 */
        "vpbroadcastd 24(%[constants]), %%zmm31\n" /* K + W 6 */
        "vmovdqu32 %%zmm31, 1152(%[memory])\n" /* K + W 6 */
        "vmovdqu32 %%zmm31, 1216(%[memory])\n" /* K + W 6 */
        "vmovdqu32 %%zmm31, 1280(%[memory])\n" /* K + W 6 */
        "vpbroadcastd 28(%[constants]), %%zmm31\n" /* K + W 7 */
        "vmovdqu32 %%zmm31, 1344(%[memory])\n" /* K + W 7 */
        "vmovdqu32 %%zmm31, 1408(%[memory])\n" /* K + W 7 */
        "vmovdqu32 %%zmm31, 1472(%[memory])\n" /* K + W 7 */
        "vpbroadcastd 32(%[constants]), %%zmm31\n" /* K + W 8 */
        "vmovdqu32 %%zmm31, 1536(%[memory])\n" /* K + W 8 */
        "vmovdqu32 %%zmm31, 1600(%[memory])\n" /* K + W 8 */
        "vmovdqu32 %%zmm31, 1664(%[memory])\n" /* K + W 8 */
        "vpbroadcastd 36(%[constants]), %%zmm31\n" /* K + W 9 */
        "vmovdqu32 %%zmm31, 1728(%[memory])\n" /* K + W 9 */
        "vmovdqu32 %%zmm31, 1792(%[memory])\n" /* K + W 9 */
        "vmovdqu32 %%zmm31, 1856(%[memory])\n" /* K + W 9 */
        "vpbroadcastd 40(%[constants]), %%zmm31\n" /* K + W 10 */
        "vmovdqu32 %%zmm31, 1920(%[memory])\n" /* K + W 10 */
        "vmovdqu32 %%zmm31, 1984(%[memory])\n" /* K + W 10 */
        "vmovdqu32 %%zmm31, 2048(%[memory])\n" /* K + W 10 */
        "vpbroadcastd 44(%[constants]), %%zmm31\n" /* K + W 11 */
        "vmovdqu32 %%zmm31, 2112(%[memory])\n" /* K + W 11 */
        "vmovdqu32 %%zmm31, 2176(%[memory])\n" /* K + W 11 */
        "vmovdqu32 %%zmm31, 2240(%[memory])\n" /* K + W 11 */
        "vpbroadcastd 48(%[constants]), %%zmm31\n" /* K + W 12 */
        "vmovdqu32 %%zmm31, 2304(%[memory])\n" /* K + W 12 */
        "vmovdqu32 %%zmm31, 2368(%[memory])\n" /* K + W 12 */
        "vmovdqu32 %%zmm31, 2432(%[memory])\n" /* K + W 12 */
        "vpbroadcastd 52(%[constants]), %%zmm31\n" /* K + W 13 */
        "vmovdqu32 %%zmm31, 2496(%[memory])\n" /* K + W 13 */
        "vmovdqu32 %%zmm31, 2560(%[memory])\n" /* K + W 13 */
        "vmovdqu32 %%zmm31, 2624(%[memory])\n" /* K + W 13 */
        "vpbroadcastd 56(%[constants]), %%zmm31\n" /* K + W 14 */
        "vmovdqu32 %%zmm31, 2688(%[memory])\n" /* K + W 14 */
        "vmovdqu32 %%zmm31, 2752(%[memory])\n" /* K + W 14 */
        "vmovdqu32 %%zmm31, 2816(%[memory])\n" /* K + W 14 */
        "vpbroadcastd 636(%[constants]), %%zmm31\n" /* K + W 15 */
        "vmovdqu32 %%zmm31, 2880(%[memory])\n" /* K + W 15 */
        "vmovdqu32 %%zmm31, 2944(%[memory])\n" /* K + W 15 */
        "vmovdqu32 %%zmm31, 3008(%[memory])\n" /* K + W 15 */
        "vprord $7, %%zmm1, %%zmm24\n" /* stream 0: word 16 */
        "vprord $18, %%zmm1, %%zmm25\n" /* stream 0: word 16 */
        "vpsrld $3, %%zmm1, %%zmm26\n" /* stream 0: word 16 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm24\n" /* stream 0: word 16 */
        "vpaddd %%zmm24, %%zmm0, %%zmm0\n" /* stream 0: word 16 */
        "vpaddd 64(%[constants])%{1to16%}, %%zmm0, %%zmm27\n" /* stream 0: word 16 */
        "vmovdqu32 %%zmm27, 3072(%[memory])\n" /* stream 0: word 16 */
        "vmovdqu32 %%zmm0, 24576(%[memory])\n" /* stream 0: word 16 */
        "vprord $7, %%zmm9, %%zmm28\n" /* stream 1: word 16 */
        "vprord $18, %%zmm9, %%zmm29\n" /* stream 1: word 16 */
        "vpsrld $3, %%zmm9, %%zmm30\n" /* stream 1: word 16 */
        "vpternlogd $0x96, %%zmm29, %%zmm30, %%zmm28\n" /* stream 1: word 16 */
        "vpaddd %%zmm28, %%zmm8, %%zmm8\n" /* stream 1: word 16 */
        "vpaddd 64(%[constants])%{1to16%}, %%zmm8, %%zmm31\n" /* stream 1: word 16 */
        "vmovdqu32 %%zmm31, 3136(%[memory])\n" /* stream 1: word 16 */
        "vmovdqu32 %%zmm8, 24640(%[memory])\n" /* stream 1: word 16 */
        "vprord $7, %%zmm17, %%zmm25\n" /* stream 2: word 16 */
        "vprord $18, %%zmm17, %%zmm26\n" /* stream 2: word 16 */
        "vpsrld $3, %%zmm17, %%zmm24\n" /* stream 2: word 16 */
        "vpternlogd $0x96, %%zmm26, %%zmm24, %%zmm25\n" /* stream 2: word 16 */
        "vpaddd %%zmm25, %%zmm16, %%zmm16\n" /* stream 2: word 16 */
        "vpaddd 64(%[constants])%{1to16%}, %%zmm16, %%zmm27\n" /* stream 2: word 16 */
        "vmovdqu32 %%zmm27, 3200(%[memory])\n" /* stream 2: word 16 */
        "vmovdqu32 %%zmm16, 24704(%[memory])\n" /* stream 2: word 16 */
        "vprord $7, %%zmm2, %%zmm29\n" /* stream 0: word 17 */
        "vprord $18, %%zmm2, %%zmm30\n" /* stream 0: word 17 */
        "vpsrld $3, %%zmm2, %%zmm28\n" /* stream 0: word 17 */
        "vpternlogd $0x96, %%zmm30, %%zmm28, %%zmm29\n" /* stream 0: word 17 */
        "vpaddd %%zmm29, %%zmm1, %%zmm1\n" /* stream 0: word 17 */
        "vpaddd 640(%[constants])%{1to16%}, %%zmm1, %%zmm1\n" /* stream 0: word 17 */
        "vpaddd 68(%[constants])%{1to16%}, %%zmm1, %%zmm31\n" /* stream 0: word 17 */
        "vmovdqu32 %%zmm31, 3264(%[memory])\n" /* stream 0: word 17 */
        "vmovdqu32 %%zmm1, 24768(%[memory])\n" /* stream 0: word 17 */
        "vprord $7, %%zmm10, %%zmm26\n" /* stream 1: word 17 */
        "vprord $18, %%zmm10, %%zmm24\n" /* stream 1: word 17 */
        "vpsrld $3, %%zmm10, %%zmm25\n" /* stream 1: word 17 */
        "vpternlogd $0x96, %%zmm24, %%zmm25, %%zmm26\n" /* stream 1: word 17 */
        "vpaddd %%zmm26, %%zmm9, %%zmm9\n" /* stream 1: word 17 */
        "vpaddd 640(%[constants])%{1to16%}, %%zmm9, %%zmm9\n" /* stream 1: word 17 */
        "vpaddd 68(%[constants])%{1to16%}, %%zmm9, %%zmm27\n" /* stream 1: word 17 */
        "vmovdqu32 %%zmm27, 3328(%[memory])\n" /* stream 1: word 17 */
        "vmovdqu32 %%zmm9, 24832(%[memory])\n" /* stream 1: word 17 */
        "vprord $7, %%zmm18, %%zmm30\n" /* stream 2: word 17 */
        "vprord $18, %%zmm18, %%zmm28\n" /* stream 2: word 17 */
        "vpsrld $3, %%zmm18, %%zmm29\n" /* stream 2: word 17 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm30\n" /* stream 2: word 17 */
        "vpaddd %%zmm30, %%zmm17, %%zmm17\n" /* stream 2: word 17 */
        "vpaddd 640(%[constants])%{1to16%}, %%zmm17, %%zmm17\n" /* stream 2: word 17 */
        "vpaddd 68(%[constants])%{1to16%}, %%zmm17, %%zmm31\n" /* stream 2: word 17 */
        "vmovdqu32 %%zmm31, 3392(%[memory])\n" /* stream 2: word 17 */
        "vmovdqu32 %%zmm17, 24896(%[memory])\n" /* stream 2: word 17 */
        "vprord $7, %%zmm3, %%zmm24\n" /* stream 0: word 18 */
        "vprord $18, %%zmm3, %%zmm25\n" /* stream 0: word 18 */
        "vpsrld $3, %%zmm3, %%zmm26\n" /* stream 0: word 18 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm24\n" /* stream 0: word 18 */
        "vpaddd %%zmm24, %%zmm2, %%zmm2\n" /* stream 0: word 18 */
        "vprord $17, %%zmm0, %%zmm27\n" /* stream 0: word 18 */
        "vprord $19, %%zmm0, %%zmm28\n" /* stream 0: word 18 */
        "vpsrld $10, %%zmm0, %%zmm29\n" /* stream 0: word 18 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm27\n" /* stream 0: word 18 */
        "vpaddd %%zmm27, %%zmm2, %%zmm2\n" /* stream 0: word 18 */
        "vpaddd 72(%[constants])%{1to16%}, %%zmm2, %%zmm30\n" /* stream 0: word 18 */
        "vmovdqu32 %%zmm30, 3456(%[memory])\n" /* stream 0: word 18 */
        "vmovdqu32 %%zmm2, 24960(%[memory])\n" /* stream 0: word 18 */
        "vprord $7, %%zmm11, %%zmm31\n" /* stream 1: word 18 */
        "vprord $18, %%zmm11, %%zmm25\n" /* stream 1: word 18 */
        "vpsrld $3, %%zmm11, %%zmm26\n" /* stream 1: word 18 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm31\n" /* stream 1: word 18 */
        "vpaddd %%zmm31, %%zmm10, %%zmm10\n" /* stream 1: word 18 */
        "vprord $17, %%zmm8, %%zmm24\n" /* stream 1: word 18 */
        "vprord $19, %%zmm8, %%zmm28\n" /* stream 1: word 18 */
        "vpsrld $10, %%zmm8, %%zmm29\n" /* stream 1: word 18 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm24\n" /* stream 1: word 18 */
        "vpaddd %%zmm24, %%zmm10, %%zmm10\n" /* stream 1: word 18 */
        "vpaddd 72(%[constants])%{1to16%}, %%zmm10, %%zmm27\n" /* stream 1: word 18 */
        "vmovdqu32 %%zmm27, 3520(%[memory])\n" /* stream 1: word 18 */
        "vmovdqu32 %%zmm10, 25024(%[memory])\n" /* stream 1: word 18 */
        "vprord $7, %%zmm19, %%zmm30\n" /* stream 2: word 18 */
        "vprord $18, %%zmm19, %%zmm25\n" /* stream 2: word 18 */
        "vpsrld $3, %%zmm19, %%zmm26\n" /* stream 2: word 18 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm30\n" /* stream 2: word 18 */
        "vpaddd %%zmm30, %%zmm18, %%zmm18\n" /* stream 2: word 18 */
        "vprord $17, %%zmm16, %%zmm31\n" /* stream 2: word 18 */
        "vprord $19, %%zmm16, %%zmm28\n" /* stream 2: word 18 */
        "vpsrld $10, %%zmm16, %%zmm29\n" /* stream 2: word 18 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm31\n" /* stream 2: word 18 */
        "vpaddd %%zmm31, %%zmm18, %%zmm18\n" /* stream 2: word 18 */
        "vpaddd 72(%[constants])%{1to16%}, %%zmm18, %%zmm24\n" /* stream 2: word 18 */
        "vmovdqu32 %%zmm24, 3584(%[memory])\n" /* stream 2: word 18 */
        "vmovdqu32 %%zmm18, 25088(%[memory])\n" /* stream 2: word 18 */
        "vpaddd 584(%[constants])%{1to16%}, %%zmm3, %%zmm3\n" /* stream 0: word 19 */
        "vprord $17, %%zmm1, %%zmm27\n" /* stream 0: word 19 */
        "vprord $19, %%zmm1, %%zmm25\n" /* stream 0: word 19 */
        "vpsrld $10, %%zmm1, %%zmm26\n" /* stream 0: word 19 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm27\n" /* stream 0: word 19 */
        "vpaddd %%zmm27, %%zmm3, %%zmm3\n" /* stream 0: word 19 */
        "vpaddd 76(%[constants])%{1to16%}, %%zmm3, %%zmm30\n" /* stream 0: word 19 */
        "vmovdqu32 %%zmm30, 3648(%[memory])\n" /* stream 0: word 19 */
        "vmovdqu32 %%zmm3, 25152(%[memory])\n" /* stream 0: word 19 */
        "vpaddd 584(%[constants])%{1to16%}, %%zmm11, %%zmm11\n" /* stream 1: word 19 */
        "vprord $17, %%zmm9, %%zmm28\n" /* stream 1: word 19 */
        "vprord $19, %%zmm9, %%zmm29\n" /* stream 1: word 19 */
        "vpsrld $10, %%zmm9, %%zmm31\n" /* stream 1: word 19 */
        "vpternlogd $0x96, %%zmm29, %%zmm31, %%zmm28\n" /* stream 1: word 19 */
        "vpaddd %%zmm28, %%zmm11, %%zmm11\n" /* stream 1: word 19 */
        "vpaddd 76(%[constants])%{1to16%}, %%zmm11, %%zmm24\n" /* stream 1: word 19 */
        "vmovdqu32 %%zmm24, 3712(%[memory])\n" /* stream 1: word 19 */
        "vmovdqu32 %%zmm11, 25216(%[memory])\n" /* stream 1: word 19 */
        "vpaddd 584(%[constants])%{1to16%}, %%zmm19, %%zmm19\n" /* stream 2: word 19 */
        "vprord $17, %%zmm17, %%zmm25\n" /* stream 2: word 19 */
        "vprord $19, %%zmm17, %%zmm26\n" /* stream 2: word 19 */
        "vpsrld $10, %%zmm17, %%zmm27\n" /* stream 2: word 19 */
        "vpternlogd $0x96, %%zmm26, %%zmm27, %%zmm25\n" /* stream 2: word 19 */
        "vpaddd %%zmm25, %%zmm19, %%zmm19\n" /* stream 2: word 19 */
        "vpaddd 76(%[constants])%{1to16%}, %%zmm19, %%zmm30\n" /* stream 2: word 19 */
        "vmovdqu32 %%zmm30, 3776(%[memory])\n" /* stream 2: word 19 */
        "vmovdqu32 %%zmm19, 25280(%[memory])\n" /* stream 2: word 19 */
        "vprord $17, %%zmm2, %%zmm29\n" /* stream 0: word 20 */
        "vprord $19, %%zmm2, %%zmm31\n" /* stream 0: word 20 */
        "vpsrld $10, %%zmm2, %%zmm28\n" /* stream 0: word 20 */
        "vpternlogd $0x96, %%zmm31, %%zmm28, %%zmm29\n" /* stream 0: word 20 */
        "vpaddd 384(%[constants])%{1to16%}, %%zmm29, %%zmm4\n" /* stream 0: word 20 */
        "vpaddd 80(%[constants])%{1to16%}, %%zmm4, %%zmm24\n" /* stream 0: word 20 */
        "vmovdqu32 %%zmm24, 3840(%[memory])\n" /* stream 0: word 20 */
        "vmovdqu32 %%zmm4, 25344(%[memory])\n" /* stream 0: word 20 */
        "vprord $17, %%zmm10, %%zmm26\n" /* stream 1: word 20 */
        "vprord $19, %%zmm10, %%zmm27\n" /* stream 1: word 20 */
        "vpsrld $10, %%zmm10, %%zmm25\n" /* stream 1: word 20 */
        "vpternlogd $0x96, %%zmm27, %%zmm25, %%zmm26\n" /* stream 1: word 20 */
        "vpaddd 384(%[constants])%{1to16%}, %%zmm26, %%zmm12\n" /* stream 1: word 20 */
        "vpaddd 80(%[constants])%{1to16%}, %%zmm12, %%zmm30\n" /* stream 1: word 20 */
        "vmovdqu32 %%zmm30, 3904(%[memory])\n" /* stream 1: word 20 */
        "vmovdqu32 %%zmm12, 25408(%[memory])\n" /* stream 1: word 20 */
        "vprord $17, %%zmm18, %%zmm31\n" /* stream 2: word 20 */
        "vprord $19, %%zmm18, %%zmm28\n" /* stream 2: word 20 */
        "vpsrld $10, %%zmm18, %%zmm29\n" /* stream 2: word 20 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm31\n" /* stream 2: word 20 */
        "vpaddd 384(%[constants])%{1to16%}, %%zmm31, %%zmm20\n" /* stream 2: word 20 */
        "vpaddd 80(%[constants])%{1to16%}, %%zmm20, %%zmm24\n" /* stream 2: word 20 */
        "vmovdqu32 %%zmm24, 3968(%[memory])\n" /* stream 2: word 20 */
        "vmovdqu32 %%zmm20, 25472(%[memory])\n" /* stream 2: word 20 */
        "vprord $17, %%zmm3, %%zmm5\n" /* stream 0: word 21 */
        "vprord $19, %%zmm3, %%zmm27\n" /* stream 0: word 21 */
        "vpsrld $10, %%zmm3, %%zmm25\n" /* stream 0: word 21 */
        "vpternlogd $0x96, %%zmm27, %%zmm25, %%zmm5\n" /* stream 0: word 21 */
        "vpaddd 84(%[constants])%{1to16%}, %%zmm5, %%zmm26\n" /* stream 0: word 21 */
        "vmovdqu32 %%zmm26, 4032(%[memory])\n" /* stream 0: word 21 */
        "vmovdqu32 %%zmm5, 25536(%[memory])\n" /* stream 0: word 21 */
        "vprord $17, %%zmm11, %%zmm13\n" /* stream 1: word 21 */
        "vprord $19, %%zmm11, %%zmm30\n" /* stream 1: word 21 */
        "vpsrld $10, %%zmm11, %%zmm28\n" /* stream 1: word 21 */
        "vpternlogd $0x96, %%zmm30, %%zmm28, %%zmm13\n" /* stream 1: word 21 */
        "vpaddd 84(%[constants])%{1to16%}, %%zmm13, %%zmm29\n" /* stream 1: word 21 */
        "vmovdqu32 %%zmm29, 4096(%[memory])\n" /* stream 1: word 21 */
        "vmovdqu32 %%zmm13, 25600(%[memory])\n" /* stream 1: word 21 */
        "vprord $17, %%zmm19, %%zmm21\n" /* stream 2: word 21 */
        "vprord $19, %%zmm19, %%zmm31\n" /* stream 2: word 21 */
        "vpsrld $10, %%zmm19, %%zmm24\n" /* stream 2: word 21 */
        "vpternlogd $0x96, %%zmm31, %%zmm24, %%zmm21\n" /* stream 2: word 21 */
        "vpaddd 84(%[constants])%{1to16%}, %%zmm21, %%zmm27\n" /* stream 2: word 21 */
        "vmovdqu32 %%zmm27, 4160(%[memory])\n" /* stream 2: word 21 */
        "vmovdqu32 %%zmm21, 25664(%[memory])\n" /* stream 2: word 21 */
        "vprord $17, %%zmm4, %%zmm25\n" /* stream 0: word 22 */
        "vprord $19, %%zmm4, %%zmm26\n" /* stream 0: word 22 */
        "vpsrld $10, %%zmm4, %%zmm30\n" /* stream 0: word 22 */
        "vpternlogd $0x96, %%zmm26, %%zmm30, %%zmm25\n" /* stream 0: word 22 */
        "vpaddd 388(%[constants])%{1to16%}, %%zmm25, %%zmm6\n" /* stream 0: word 22 */
        "vpaddd 88(%[constants])%{1to16%}, %%zmm6, %%zmm28\n" /* stream 0: word 22 */
        "vmovdqu32 %%zmm28, 4224(%[memory])\n" /* stream 0: word 22 */
        "vmovdqu32 %%zmm6, 25728(%[memory])\n" /* stream 0: word 22 */
        "vprord $17, %%zmm12, %%zmm29\n" /* stream 1: word 22 */
        "vprord $19, %%zmm12, %%zmm31\n" /* stream 1: word 22 */
        "vpsrld $10, %%zmm12, %%zmm24\n" /* stream 1: word 22 */
        "vpternlogd $0x96, %%zmm31, %%zmm24, %%zmm29\n" /* stream 1: word 22 */
        "vpaddd 388(%[constants])%{1to16%}, %%zmm29, %%zmm14\n" /* stream 1: word 22 */
        "vpaddd 88(%[constants])%{1to16%}, %%zmm14, %%zmm27\n" /* stream 1: word 22 */
        "vmovdqu32 %%zmm27, 4288(%[memory])\n" /* stream 1: word 22 */
        "vmovdqu32 %%zmm14, 25792(%[memory])\n" /* stream 1: word 22 */
        "vprord $17, %%zmm20, %%zmm26\n" /* stream 2: word 22 */
        "vprord $19, %%zmm20, %%zmm30\n" /* stream 2: word 22 */
        "vpsrld $10, %%zmm20, %%zmm25\n" /* stream 2: word 22 */
        "vpternlogd $0x96, %%zmm30, %%zmm25, %%zmm26\n" /* stream 2: word 22 */
        "vpaddd 388(%[constants])%{1to16%}, %%zmm26, %%zmm22\n" /* stream 2: word 22 */
        "vpaddd 88(%[constants])%{1to16%}, %%zmm22, %%zmm28\n" /* stream 2: word 22 */
        "vmovdqu32 %%zmm28, 4352(%[memory])\n" /* stream 2: word 22 */
        "vmovdqu32 %%zmm22, 25856(%[memory])\n" /* stream 2: word 22 */
        "vprord $17, %%zmm5, %%zmm31\n" /* stream 0: word 23 */
        "vprord $19, %%zmm5, %%zmm24\n" /* stream 0: word 23 */
        "vpsrld $10, %%zmm5, %%zmm29\n" /* stream 0: word 23 */
        "vpternlogd $0x96, %%zmm24, %%zmm29, %%zmm31\n" /* stream 0: word 23 */
        "vpaddd %%zmm31, %%zmm0, %%zmm7\n" /* stream 0: word 23 */
        "vpaddd 92(%[constants])%{1to16%}, %%zmm7, %%zmm27\n" /* stream 0: word 23 */
        "vmovdqu32 %%zmm27, 4416(%[memory])\n" /* stream 0: word 23 */
        "vmovdqu32 %%zmm7, 25920(%[memory])\n" /* stream 0: word 23 */
        "vprord $17, %%zmm13, %%zmm30\n" /* stream 1: word 23 */
        "vprord $19, %%zmm13, %%zmm25\n" /* stream 1: word 23 */
        "vpsrld $10, %%zmm13, %%zmm26\n" /* stream 1: word 23 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm30\n" /* stream 1: word 23 */
        "vpaddd %%zmm30, %%zmm8, %%zmm15\n" /* stream 1: word 23 */
        "vpaddd 92(%[constants])%{1to16%}, %%zmm15, %%zmm28\n" /* stream 1: word 23 */
        "vmovdqu32 %%zmm28, 4480(%[memory])\n" /* stream 1: word 23 */
        "vmovdqu32 %%zmm15, 25984(%[memory])\n" /* stream 1: word 23 */
        "vprord $17, %%zmm21, %%zmm24\n" /* stream 2: word 23 */
        "vprord $19, %%zmm21, %%zmm29\n" /* stream 2: word 23 */
        "vpsrld $10, %%zmm21, %%zmm31\n" /* stream 2: word 23 */
        "vpternlogd $0x96, %%zmm29, %%zmm31, %%zmm24\n" /* stream 2: word 23 */
        "vpaddd %%zmm24, %%zmm16, %%zmm23\n" /* stream 2: word 23 */
        "vpaddd 92(%[constants])%{1to16%}, %%zmm23, %%zmm27\n" /* stream 2: word 23 */
        "vmovdqu32 %%zmm27, 4544(%[memory])\n" /* stream 2: word 23 */
        "vmovdqu32 %%zmm23, 26048(%[memory])\n" /* stream 2: word 23 */
        "vprord $17, %%zmm6, %%zmm25\n" /* stream 0: word 24 */
        "vprord $19, %%zmm6, %%zmm26\n" /* stream 0: word 24 */
        "vpsrld $10, %%zmm6, %%zmm30\n" /* stream 0: word 24 */
        "vpternlogd $0x96, %%zmm26, %%zmm30, %%zmm25\n" /* stream 0: word 24 */
        "vpaddd %%zmm25, %%zmm1, %%zmm0\n" /* stream 0: word 24 */
        "vpaddd 96(%[constants])%{1to16%}, %%zmm0, %%zmm28\n" /* stream 0: word 24 */
        "vmovdqu32 %%zmm28, 4608(%[memory])\n" /* stream 0: word 24 */
        "vmovdqu32 %%zmm0, 26112(%[memory])\n" /* stream 0: word 24 */
        "vprord $17, %%zmm14, %%zmm29\n" /* stream 1: word 24 */
        "vprord $19, %%zmm14, %%zmm31\n" /* stream 1: word 24 */
        "vpsrld $10, %%zmm14, %%zmm24\n" /* stream 1: word 24 */
        "vpternlogd $0x96, %%zmm31, %%zmm24, %%zmm29\n" /* stream 1: word 24 */
        "vpaddd %%zmm29, %%zmm9, %%zmm8\n" /* stream 1: word 24 */
        "vpaddd 96(%[constants])%{1to16%}, %%zmm8, %%zmm27\n" /* stream 1: word 24 */
        "vmovdqu32 %%zmm27, 4672(%[memory])\n" /* stream 1: word 24 */
        "vmovdqu32 %%zmm8, 26176(%[memory])\n" /* stream 1: word 24 */
        "vprord $17, %%zmm22, %%zmm26\n" /* stream 2: word 24 */
        "vprord $19, %%zmm22, %%zmm30\n" /* stream 2: word 24 */
        "vpsrld $10, %%zmm22, %%zmm25\n" /* stream 2: word 24 */
        "vpternlogd $0x96, %%zmm30, %%zmm25, %%zmm26\n" /* stream 2: word 24 */
        "vpaddd %%zmm26, %%zmm17, %%zmm16\n" /* stream 2: word 24 */
        "vpaddd 96(%[constants])%{1to16%}, %%zmm16, %%zmm28\n" /* stream 2: word 24 */
        "vmovdqu32 %%zmm28, 4736(%[memory])\n" /* stream 2: word 24 */
        "vmovdqu32 %%zmm16, 26240(%[memory])\n" /* stream 2: word 24 */
        "vprord $17, %%zmm7, %%zmm31\n" /* stream 0: word 25 */
        "vprord $19, %%zmm7, %%zmm24\n" /* stream 0: word 25 */
        "vpsrld $10, %%zmm7, %%zmm29\n" /* stream 0: word 25 */
        "vpternlogd $0x96, %%zmm24, %%zmm29, %%zmm31\n" /* stream 0: word 25 */
        "vpaddd %%zmm31, %%zmm2, %%zmm1\n" /* stream 0: word 25 */
        "vpaddd 100(%[constants])%{1to16%}, %%zmm1, %%zmm27\n" /* stream 0: word 25 */
        "vmovdqu32 %%zmm27, 4800(%[memory])\n" /* stream 0: word 25 */
        "vmovdqu32 %%zmm1, 26304(%[memory])\n" /* stream 0: word 25 */
        "vprord $17, %%zmm15, %%zmm30\n" /* stream 1: word 25 */
        "vprord $19, %%zmm15, %%zmm25\n" /* stream 1: word 25 */
        "vpsrld $10, %%zmm15, %%zmm26\n" /* stream 1: word 25 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm30\n" /* stream 1: word 25 */
        "vpaddd %%zmm30, %%zmm10, %%zmm9\n" /* stream 1: word 25 */
        "vpaddd 100(%[constants])%{1to16%}, %%zmm9, %%zmm28\n" /* stream 1: word 25 */
        "vmovdqu32 %%zmm28, 4864(%[memory])\n" /* stream 1: word 25 */
        "vmovdqu32 %%zmm9, 26368(%[memory])\n" /* stream 1: word 25 */
        "vprord $17, %%zmm23, %%zmm24\n" /* stream 2: word 25 */
        "vprord $19, %%zmm23, %%zmm29\n" /* stream 2: word 25 */
        "vpsrld $10, %%zmm23, %%zmm31\n" /* stream 2: word 25 */
        "vpternlogd $0x96, %%zmm29, %%zmm31, %%zmm24\n" /* stream 2: word 25 */
        "vpaddd %%zmm24, %%zmm18, %%zmm17\n" /* stream 2: word 25 */
        "vpaddd 100(%[constants])%{1to16%}, %%zmm17, %%zmm27\n" /* stream 2: word 25 */
        "vmovdqu32 %%zmm27, 4928(%[memory])\n" /* stream 2: word 25 */
        "vmovdqu32 %%zmm17, 26432(%[memory])\n" /* stream 2: word 25 */
        "vprord $17, %%zmm0, %%zmm25\n" /* stream 0: word 26 */
        "vprord $19, %%zmm0, %%zmm26\n" /* stream 0: word 26 */
        "vpsrld $10, %%zmm0, %%zmm30\n" /* stream 0: word 26 */
        "vpternlogd $0x96, %%zmm26, %%zmm30, %%zmm25\n" /* stream 0: word 26 */
        "vpaddd %%zmm25, %%zmm3, %%zmm2\n" /* stream 0: word 26 */
        "vpaddd 104(%[constants])%{1to16%}, %%zmm2, %%zmm28\n" /* stream 0: word 26 */
        "vmovdqu32 %%zmm28, 4992(%[memory])\n" /* stream 0: word 26 */
        "vmovdqu32 %%zmm2, 26496(%[memory])\n" /* stream 0: word 26 */
        "vprord $17, %%zmm8, %%zmm29\n" /* stream 1: word 26 */
        "vprord $19, %%zmm8, %%zmm31\n" /* stream 1: word 26 */
        "vpsrld $10, %%zmm8, %%zmm24\n" /* stream 1: word 26 */
        "vpternlogd $0x96, %%zmm31, %%zmm24, %%zmm29\n" /* stream 1: word 26 */
        "vpaddd %%zmm29, %%zmm11, %%zmm10\n" /* stream 1: word 26 */
        "vpaddd 104(%[constants])%{1to16%}, %%zmm10, %%zmm27\n" /* stream 1: word 26 */
        "vmovdqu32 %%zmm27, 5056(%[memory])\n" /* stream 1: word 26 */
        "vmovdqu32 %%zmm10, 26560(%[memory])\n" /* stream 1: word 26 */
        "vprord $17, %%zmm16, %%zmm26\n" /* stream 2: word 26 */
        "vprord $19, %%zmm16, %%zmm30\n" /* stream 2: word 26 */
        "vpsrld $10, %%zmm16, %%zmm25\n" /* stream 2: word 26 */
        "vpternlogd $0x96, %%zmm30, %%zmm25, %%zmm26\n" /* stream 2: word 26 */
        "vpaddd %%zmm26, %%zmm19, %%zmm18\n" /* stream 2: word 26 */
        "vpaddd 104(%[constants])%{1to16%}, %%zmm18, %%zmm28\n" /* stream 2: word 26 */
        "vmovdqu32 %%zmm28, 5120(%[memory])\n" /* stream 2: word 26 */
        "vmovdqu32 %%zmm18, 26624(%[memory])\n" /* stream 2: word 26 */
        "vprord $17, %%zmm1, %%zmm31\n" /* stream 0: word 27 */
        "vprord $19, %%zmm1, %%zmm24\n" /* stream 0: word 27 */
        "vpsrld $10, %%zmm1, %%zmm29\n" /* stream 0: word 27 */
        "vpternlogd $0x96, %%zmm24, %%zmm29, %%zmm31\n" /* stream 0: word 27 */
        "vpaddd %%zmm31, %%zmm4, %%zmm3\n" /* stream 0: word 27 */
        "vpaddd 108(%[constants])%{1to16%}, %%zmm3, %%zmm27\n" /* stream 0: word 27 */
        "vmovdqu32 %%zmm27, 5184(%[memory])\n" /* stream 0: word 27 */
        "vmovdqu32 %%zmm3, 26688(%[memory])\n" /* stream 0: word 27 */
        "vprord $17, %%zmm9, %%zmm30\n" /* stream 1: word 27 */
        "vprord $19, %%zmm9, %%zmm25\n" /* stream 1: word 27 */
        "vpsrld $10, %%zmm9, %%zmm26\n" /* stream 1: word 27 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm30\n" /* stream 1: word 27 */
        "vpaddd %%zmm30, %%zmm12, %%zmm11\n" /* stream 1: word 27 */
        "vpaddd 108(%[constants])%{1to16%}, %%zmm11, %%zmm28\n" /* stream 1: word 27 */
        "vmovdqu32 %%zmm28, 5248(%[memory])\n" /* stream 1: word 27 */
        "vmovdqu32 %%zmm11, 26752(%[memory])\n" /* stream 1: word 27 */
        "vprord $17, %%zmm17, %%zmm24\n" /* stream 2: word 27 */
        "vprord $19, %%zmm17, %%zmm29\n" /* stream 2: word 27 */
        "vpsrld $10, %%zmm17, %%zmm31\n" /* stream 2: word 27 */
        "vpternlogd $0x96, %%zmm29, %%zmm31, %%zmm24\n" /* stream 2: word 27 */
        "vpaddd %%zmm24, %%zmm20, %%zmm19\n" /* stream 2: word 27 */
        "vpaddd 108(%[constants])%{1to16%}, %%zmm19, %%zmm27\n" /* stream 2: word 27 */
        "vmovdqu32 %%zmm27, 5312(%[memory])\n" /* stream 2: word 27 */
        "vmovdqu32 %%zmm19, 26816(%[memory])\n" /* stream 2: word 27 */
        "vprord $17, %%zmm2, %%zmm25\n" /* stream 0: word 28 */
        "vprord $19, %%zmm2, %%zmm26\n" /* stream 0: word 28 */
        "vpsrld $10, %%zmm2, %%zmm30\n" /* stream 0: word 28 */
        "vpternlogd $0x96, %%zmm26, %%zmm30, %%zmm25\n" /* stream 0: word 28 */
        "vpaddd %%zmm25, %%zmm5, %%zmm4\n" /* stream 0: word 28 */
        "vpaddd 112(%[constants])%{1to16%}, %%zmm4, %%zmm28\n" /* stream 0: word 28 */
        "vmovdqu32 %%zmm28, 5376(%[memory])\n" /* stream 0: word 28 */
        "vmovdqu32 %%zmm4, 26880(%[memory])\n" /* stream 0: word 28 */
        "vprord $17, %%zmm10, %%zmm29\n" /* stream 1: word 28 */
        "vprord $19, %%zmm10, %%zmm31\n" /* stream 1: word 28 */
        "vpsrld $10, %%zmm10, %%zmm24\n" /* stream 1: word 28 */
        "vpternlogd $0x96, %%zmm31, %%zmm24, %%zmm29\n" /* stream 1: word 28 */
        "vpaddd %%zmm29, %%zmm13, %%zmm12\n" /* stream 1: word 28 */
        "vpaddd 112(%[constants])%{1to16%}, %%zmm12, %%zmm27\n" /* stream 1: word 28 */
        "vmovdqu32 %%zmm27, 5440(%[memory])\n" /* stream 1: word 28 */
        "vmovdqu32 %%zmm12, 26944(%[memory])\n" /* stream 1: word 28 */
        "vprord $17, %%zmm18, %%zmm26\n" /* stream 2: word 28 */
        "vprord $19, %%zmm18, %%zmm30\n" /* stream 2: word 28 */
        "vpsrld $10, %%zmm18, %%zmm25\n" /* stream 2: word 28 */
        "vpternlogd $0x96, %%zmm30, %%zmm25, %%zmm26\n" /* stream 2: word 28 */
        "vpaddd %%zmm26, %%zmm21, %%zmm20\n" /* stream 2: word 28 */
        "vpaddd 112(%[constants])%{1to16%}, %%zmm20, %%zmm28\n" /* stream 2: word 28 */
        "vmovdqu32 %%zmm28, 5504(%[memory])\n" /* stream 2: word 28 */
        "vmovdqu32 %%zmm20, 27008(%[memory])\n" /* stream 2: word 28 */
        "vprord $17, %%zmm3, %%zmm31\n" /* stream 0: word 29 */
        "vprord $19, %%zmm3, %%zmm24\n" /* stream 0: word 29 */
        "vpsrld $10, %%zmm3, %%zmm29\n" /* stream 0: word 29 */
        "vpternlogd $0x96, %%zmm24, %%zmm29, %%zmm31\n" /* stream 0: word 29 */
        "vpaddd %%zmm31, %%zmm6, %%zmm5\n" /* stream 0: word 29 */
        "vpaddd 116(%[constants])%{1to16%}, %%zmm5, %%zmm27\n" /* stream 0: word 29 */
        "vmovdqu32 %%zmm27, 5568(%[memory])\n" /* stream 0: word 29 */
        "vmovdqu32 %%zmm5, 27072(%[memory])\n" /* stream 0: word 29 */
        "vprord $17, %%zmm11, %%zmm30\n" /* stream 1: word 29 */
        "vprord $19, %%zmm11, %%zmm25\n" /* stream 1: word 29 */
        "vpsrld $10, %%zmm11, %%zmm26\n" /* stream 1: word 29 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm30\n" /* stream 1: word 29 */
        "vpaddd %%zmm30, %%zmm14, %%zmm13\n" /* stream 1: word 29 */
        "vpaddd 116(%[constants])%{1to16%}, %%zmm13, %%zmm28\n" /* stream 1: word 29 */
        "vmovdqu32 %%zmm28, 5632(%[memory])\n" /* stream 1: word 29 */
        "vmovdqu32 %%zmm13, 27136(%[memory])\n" /* stream 1: word 29 */
        "vprord $17, %%zmm19, %%zmm24\n" /* stream 2: word 29 */
        "vprord $19, %%zmm19, %%zmm29\n" /* stream 2: word 29 */
        "vpsrld $10, %%zmm19, %%zmm31\n" /* stream 2: word 29 */
        "vpternlogd $0x96, %%zmm29, %%zmm31, %%zmm24\n" /* stream 2: word 29 */
        "vpaddd %%zmm24, %%zmm22, %%zmm21\n" /* stream 2: word 29 */
        "vpaddd 116(%[constants])%{1to16%}, %%zmm21, %%zmm27\n" /* stream 2: word 29 */
        "vmovdqu32 %%zmm27, 5696(%[memory])\n" /* stream 2: word 29 */
        "vmovdqu32 %%zmm21, 27200(%[memory])\n" /* stream 2: word 29 */
        "vpaddd 392(%[constants])%{1to16%}, %%zmm7, %%zmm25\n" /* stream 0: word 30 */
        "vprord $17, %%zmm4, %%zmm26\n" /* stream 0: word 30 */
        "vprord $19, %%zmm4, %%zmm30\n" /* stream 0: word 30 */
        "vpsrld $10, %%zmm4, %%zmm28\n" /* stream 0: word 30 */
        "vpternlogd $0x96, %%zmm30, %%zmm28, %%zmm26\n" /* stream 0: word 30 */
        "vpaddd %%zmm26, %%zmm25, %%zmm6\n" /* stream 0: word 30 */
        "vpaddd 120(%[constants])%{1to16%}, %%zmm6, %%zmm29\n" /* stream 0: word 30 */
        "vmovdqu32 %%zmm29, 5760(%[memory])\n" /* stream 0: word 30 */
        "vmovdqu32 %%zmm6, 27264(%[memory])\n" /* stream 0: word 30 */
        "vpaddd 392(%[constants])%{1to16%}, %%zmm15, %%zmm31\n" /* stream 1: word 30 */
        "vprord $17, %%zmm12, %%zmm24\n" /* stream 1: word 30 */
        "vprord $19, %%zmm12, %%zmm27\n" /* stream 1: word 30 */
        "vpsrld $10, %%zmm12, %%zmm30\n" /* stream 1: word 30 */
        "vpternlogd $0x96, %%zmm27, %%zmm30, %%zmm24\n" /* stream 1: word 30 */
        "vpaddd %%zmm24, %%zmm31, %%zmm14\n" /* stream 1: word 30 */
        "vpaddd 120(%[constants])%{1to16%}, %%zmm14, %%zmm28\n" /* stream 1: word 30 */
        "vmovdqu32 %%zmm28, 5824(%[memory])\n" /* stream 1: word 30 */
        "vmovdqu32 %%zmm14, 27328(%[memory])\n" /* stream 1: word 30 */
        "vpaddd 392(%[constants])%{1to16%}, %%zmm23, %%zmm26\n" /* stream 2: word 30 */
        "vprord $17, %%zmm20, %%zmm25\n" /* stream 2: word 30 */
        "vprord $19, %%zmm20, %%zmm29\n" /* stream 2: word 30 */
        "vpsrld $10, %%zmm20, %%zmm27\n" /* stream 2: word 30 */
        "vpternlogd $0x96, %%zmm29, %%zmm27, %%zmm25\n" /* stream 2: word 30 */
        "vpaddd %%zmm25, %%zmm26, %%zmm22\n" /* stream 2: word 30 */
        "vpaddd 120(%[constants])%{1to16%}, %%zmm22, %%zmm30\n" /* stream 2: word 30 */
        "vmovdqu32 %%zmm30, 5888(%[memory])\n" /* stream 2: word 30 */
        "vmovdqu32 %%zmm22, 27392(%[memory])\n" /* stream 2: word 30 */
        "vmovdqu32 24576(%[memory]), %%zmm24\n" /* stream 0: word 31 */
        "vprord $7, %%zmm24, %%zmm31\n" /* stream 0: word 31 */
        "vprord $18, %%zmm24, %%zmm28\n" /* stream 0: word 31 */
        "vpsrld $3, %%zmm24, %%zmm29\n" /* stream 0: word 31 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm31\n" /* stream 0: word 31 */
        "vpaddd %%zmm0, %%zmm31, %%zmm31\n" /* stream 0: word 31 */
        "vpaddd 388(%[constants])%{1to16%}, %%zmm31, %%zmm31\n" /* stream 0: word 31 */
        "vprord $17, %%zmm5, %%zmm27\n" /* stream 0: word 31 */
        "vprord $19, %%zmm5, %%zmm25\n" /* stream 0: word 31 */
        "vpsrld $10, %%zmm5, %%zmm26\n" /* stream 0: word 31 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm27\n" /* stream 0: word 31 */
        "vpaddd %%zmm27, %%zmm31, %%zmm7\n" /* stream 0: word 31 */
        "vpaddd 124(%[constants])%{1to16%}, %%zmm7, %%zmm30\n" /* stream 0: word 31 */
        "vmovdqu32 %%zmm30, 5952(%[memory])\n" /* stream 0: word 31 */
        "vmovdqu32 %%zmm7, 27456(%[memory])\n" /* stream 0: word 31 */
        "vmovdqu32 24640(%[memory]), %%zmm24\n" /* stream 1: word 31 */
        "vprord $7, %%zmm24, %%zmm28\n" /* stream 1: word 31 */
        "vprord $18, %%zmm24, %%zmm29\n" /* stream 1: word 31 */
        "vpsrld $3, %%zmm24, %%zmm25\n" /* stream 1: word 31 */
        "vpternlogd $0x96, %%zmm29, %%zmm25, %%zmm28\n" /* stream 1: word 31 */
        "vpaddd %%zmm8, %%zmm28, %%zmm28\n" /* stream 1: word 31 */
        "vpaddd 388(%[constants])%{1to16%}, %%zmm28, %%zmm28\n" /* stream 1: word 31 */
        "vprord $17, %%zmm13, %%zmm26\n" /* stream 1: word 31 */
        "vprord $19, %%zmm13, %%zmm27\n" /* stream 1: word 31 */
        "vpsrld $10, %%zmm13, %%zmm31\n" /* stream 1: word 31 */
        "vpternlogd $0x96, %%zmm27, %%zmm31, %%zmm26\n" /* stream 1: word 31 */
        "vpaddd %%zmm26, %%zmm28, %%zmm15\n" /* stream 1: word 31 */
        "vpaddd 124(%[constants])%{1to16%}, %%zmm15, %%zmm30\n" /* stream 1: word 31 */
        "vmovdqu32 %%zmm30, 6016(%[memory])\n" /* stream 1: word 31 */
        "vmovdqu32 %%zmm15, 27520(%[memory])\n" /* stream 1: word 31 */
        "vmovdqu32 24704(%[memory]), %%zmm24\n" /* stream 2: word 31 */
        "vprord $7, %%zmm24, %%zmm29\n" /* stream 2: word 31 */
        "vprord $18, %%zmm24, %%zmm25\n" /* stream 2: word 31 */
        "vpsrld $3, %%zmm24, %%zmm27\n" /* stream 2: word 31 */
        "vpternlogd $0x96, %%zmm25, %%zmm27, %%zmm29\n" /* stream 2: word 31 */
        "vpaddd %%zmm16, %%zmm29, %%zmm29\n" /* stream 2: word 31 */
        "vpaddd 388(%[constants])%{1to16%}, %%zmm29, %%zmm29\n" /* stream 2: word 31 */
        "vprord $17, %%zmm21, %%zmm31\n" /* stream 2: word 31 */
        "vprord $19, %%zmm21, %%zmm26\n" /* stream 2: word 31 */
        "vpsrld $10, %%zmm21, %%zmm28\n" /* stream 2: word 31 */
        "vpternlogd $0x96, %%zmm26, %%zmm28, %%zmm31\n" /* stream 2: word 31 */
        "vpaddd %%zmm31, %%zmm29, %%zmm23\n" /* stream 2: word 31 */
        "vpaddd 124(%[constants])%{1to16%}, %%zmm23, %%zmm30\n" /* stream 2: word 31 */
        "vmovdqu32 %%zmm30, 6080(%[memory])\n" /* stream 2: word 31 */
        "vmovdqu32 %%zmm23, 27584(%[memory])\n" /* stream 2: word 31 */
        "leaq 6144(%[memory]), %%r8\n" /* cursors */
        "leaq 12288(%[memory]), %%r9\n" /* cursors */
        "leaq 128(%[constants]), %%r10\n" /* cursors */
        "leaq 24576(%[memory]), %%r11\n" /* cursors */
        "leaq 26112(%[memory]), %%rdx\n" /* cursors */
        "jmp 3b\n"
        "7:\n" /* second_block */
        "vmovdqu32 27648(%[memory]), %%zmm0\n" /* state */
        "vmovdqu32 27712(%[memory]), %%zmm8\n" /* state */
        "vmovdqu32 27776(%[memory]), %%zmm16\n" /* state */
        "vmovdqu32 27840(%[memory]), %%zmm1\n" /* state */
        "vmovdqu32 27904(%[memory]), %%zmm9\n" /* state */
        "vmovdqu32 27968(%[memory]), %%zmm17\n" /* state */
        "vmovdqu32 28032(%[memory]), %%zmm2\n" /* state */
        "vmovdqu32 28096(%[memory]), %%zmm10\n" /* state */
        "vmovdqu32 28160(%[memory]), %%zmm18\n" /* state */
        "vmovdqu32 28224(%[memory]), %%zmm3\n" /* state */
        "vmovdqu32 28288(%[memory]), %%zmm11\n" /* state */
        "vmovdqu32 28352(%[memory]), %%zmm19\n" /* state */
        "vmovdqu32 28416(%[memory]), %%zmm4\n" /* state */
        "vmovdqu32 28480(%[memory]), %%zmm12\n" /* state */
        "vmovdqu32 28544(%[memory]), %%zmm20\n" /* state */
        "vmovdqu32 28608(%[memory]), %%zmm5\n" /* state */
        "vmovdqu32 28672(%[memory]), %%zmm13\n" /* state */
        "vmovdqu32 28736(%[memory]), %%zmm21\n" /* state */
        "vmovdqu32 28800(%[memory]), %%zmm6\n" /* state */
        "vmovdqu32 28864(%[memory]), %%zmm14\n" /* state */
        "vmovdqu32 28928(%[memory]), %%zmm22\n" /* state */
        "vmovdqu32 28992(%[memory]), %%zmm7\n" /* state */
        "vmovdqu32 29056(%[memory]), %%zmm15\n" /* state */
        "vmovdqu32 29120(%[memory]), %%zmm23\n" /* state */
        "jmp 4b\n"
        "8:\n" /* second_hash */
        "vpaddd 27648(%[memory]), %%zmm0, %%zmm0\n" /* state */
        "vpaddd 27712(%[memory]), %%zmm8, %%zmm8\n" /* state */
        "vpaddd 27776(%[memory]), %%zmm16, %%zmm16\n" /* state */
        "vpaddd 27840(%[memory]), %%zmm1, %%zmm1\n" /* state */
        "vpaddd 27904(%[memory]), %%zmm9, %%zmm9\n" /* state */
        "vpaddd 27968(%[memory]), %%zmm17, %%zmm17\n" /* state */
        "vpaddd 28032(%[memory]), %%zmm2, %%zmm2\n" /* state */
        "vpaddd 28096(%[memory]), %%zmm10, %%zmm10\n" /* state */
        "vpaddd 28160(%[memory]), %%zmm18, %%zmm18\n" /* state */
        "vpaddd 28224(%[memory]), %%zmm3, %%zmm3\n" /* state */
        "vpaddd 28288(%[memory]), %%zmm11, %%zmm11\n" /* state */
        "vpaddd 28352(%[memory]), %%zmm19, %%zmm19\n" /* state */
        "vpaddd 28416(%[memory]), %%zmm4, %%zmm4\n" /* state */
        "vpaddd 28480(%[memory]), %%zmm12, %%zmm12\n" /* state */
        "vpaddd 28544(%[memory]), %%zmm20, %%zmm20\n" /* state */
        "vpaddd 28608(%[memory]), %%zmm5, %%zmm5\n" /* state */
        "vpaddd 28672(%[memory]), %%zmm13, %%zmm13\n" /* state */
        "vpaddd 28736(%[memory]), %%zmm21, %%zmm21\n" /* state */
        "vpaddd 28800(%[memory]), %%zmm6, %%zmm6\n" /* state */
        "vpaddd 28864(%[memory]), %%zmm14, %%zmm14\n" /* state */
        "vpaddd 28928(%[memory]), %%zmm22, %%zmm22\n" /* state */
        "vpaddd 28992(%[memory]), %%zmm7, %%zmm7\n" /* state */
        "vpaddd 29056(%[memory]), %%zmm15, %%zmm15\n" /* state */
        "vpaddd 29120(%[memory]), %%zmm23, %%zmm23\n" /* state */
        "movl $2, %%ebx\n"
        "vpaddd 0(%[constants])%{1to16%}, %%zmm0, %%zmm24\n" /* stream 0: word 0 */
        "vmovdqu32 %%zmm24, 0(%[memory])\n" /* stream 0: word 0 */
        "vpaddd 0(%[constants])%{1to16%}, %%zmm8, %%zmm25\n" /* stream 1: word 0 */
        "vmovdqu32 %%zmm25, 64(%[memory])\n" /* stream 1: word 0 */
        "vpaddd 0(%[constants])%{1to16%}, %%zmm16, %%zmm26\n" /* stream 2: word 0 */
        "vmovdqu32 %%zmm26, 128(%[memory])\n" /* stream 2: word 0 */
        "vpaddd 4(%[constants])%{1to16%}, %%zmm1, %%zmm27\n" /* stream 0: word 1 */
        "vmovdqu32 %%zmm27, 192(%[memory])\n" /* stream 0: word 1 */
        "vpaddd 4(%[constants])%{1to16%}, %%zmm9, %%zmm28\n" /* stream 1: word 1 */
        "vmovdqu32 %%zmm28, 256(%[memory])\n" /* stream 1: word 1 */
        "vpaddd 4(%[constants])%{1to16%}, %%zmm17, %%zmm29\n" /* stream 2: word 1 */
        "vmovdqu32 %%zmm29, 320(%[memory])\n" /* stream 2: word 1 */
        "vpaddd 8(%[constants])%{1to16%}, %%zmm2, %%zmm30\n" /* stream 0: word 2 */
        "vmovdqu32 %%zmm30, 384(%[memory])\n" /* stream 0: word 2 */
        "vpaddd 8(%[constants])%{1to16%}, %%zmm10, %%zmm31\n" /* stream 1: word 2 */
        "vmovdqu32 %%zmm31, 448(%[memory])\n" /* stream 1: word 2 */
        "vpaddd 8(%[constants])%{1to16%}, %%zmm18, %%zmm24\n" /* stream 2: word 2 */
        "vmovdqu32 %%zmm24, 512(%[memory])\n" /* stream 2: word 2 */
        "vpaddd 12(%[constants])%{1to16%}, %%zmm3, %%zmm25\n" /* stream 0: word 3 */
        "vmovdqu32 %%zmm25, 576(%[memory])\n" /* stream 0: word 3 */
        "vpaddd 12(%[constants])%{1to16%}, %%zmm11, %%zmm26\n" /* stream 1: word 3 */
        "vmovdqu32 %%zmm26, 640(%[memory])\n" /* stream 1: word 3 */
        "vpaddd 12(%[constants])%{1to16%}, %%zmm19, %%zmm27\n" /* stream 2: word 3 */
        "vmovdqu32 %%zmm27, 704(%[memory])\n" /* stream 2: word 3 */
        "vpaddd 16(%[constants])%{1to16%}, %%zmm4, %%zmm28\n" /* stream 0: word 4 */
        "vmovdqu32 %%zmm28, 768(%[memory])\n" /* stream 0: word 4 */
        "vpaddd 16(%[constants])%{1to16%}, %%zmm12, %%zmm29\n" /* stream 1: word 4 */
        "vmovdqu32 %%zmm29, 832(%[memory])\n" /* stream 1: word 4 */
        "vpaddd 16(%[constants])%{1to16%}, %%zmm20, %%zmm30\n" /* stream 2: word 4 */
        "vmovdqu32 %%zmm30, 896(%[memory])\n" /* stream 2: word 4 */
        "vpaddd 20(%[constants])%{1to16%}, %%zmm5, %%zmm31\n" /* stream 0: word 5 */
        "vmovdqu32 %%zmm31, 960(%[memory])\n" /* stream 0: word 5 */
        "vpaddd 20(%[constants])%{1to16%}, %%zmm13, %%zmm24\n" /* stream 1: word 5 */
        "vmovdqu32 %%zmm24, 1024(%[memory])\n" /* stream 1: word 5 */
        "vpaddd 20(%[constants])%{1to16%}, %%zmm21, %%zmm25\n" /* stream 2: word 5 */
        "vmovdqu32 %%zmm25, 1088(%[memory])\n" /* stream 2: word 5 */
        "vpaddd 24(%[constants])%{1to16%}, %%zmm6, %%zmm26\n" /* stream 0: word 6 */
        "vmovdqu32 %%zmm26, 1152(%[memory])\n" /* stream 0: word 6 */
        "vpaddd 24(%[constants])%{1to16%}, %%zmm14, %%zmm27\n" /* stream 1: word 6 */
        "vmovdqu32 %%zmm27, 1216(%[memory])\n" /* stream 1: word 6 */
        "vpaddd 24(%[constants])%{1to16%}, %%zmm22, %%zmm28\n" /* stream 2: word 6 */
        "vmovdqu32 %%zmm28, 1280(%[memory])\n" /* stream 2: word 6 */
        "vpaddd 28(%[constants])%{1to16%}, %%zmm7, %%zmm29\n" /* stream 0: word 7 */
        "vmovdqu32 %%zmm29, 1344(%[memory])\n" /* stream 0: word 7 */
        "vpaddd 28(%[constants])%{1to16%}, %%zmm15, %%zmm30\n" /* stream 1: word 7 */
        "vmovdqu32 %%zmm30, 1408(%[memory])\n" /* stream 1: word 7 */
        "vpaddd 28(%[constants])%{1to16%}, %%zmm23, %%zmm31\n" /* stream 2: word 7 */
        "vmovdqu32 %%zmm31, 1472(%[memory])\n" /* stream 2: word 7 */
        "vprord $7, %%zmm1, %%zmm24\n" /* stream 0: word 16 */
        "vprord $18, %%zmm1, %%zmm25\n" /* stream 0: word 16 */
        "vpsrld $3, %%zmm1, %%zmm26\n" /* stream 0: word 16 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm24\n" /* stream 0: word 16 */
        "vpaddd %%zmm24, %%zmm0, %%zmm0\n" /* stream 0: word 16 */
        "vpaddd 64(%[constants])%{1to16%}, %%zmm0, %%zmm27\n" /* stream 0: word 16 */
        "vmovdqu32 %%zmm27, 3072(%[memory])\n" /* stream 0: word 16 */
        "vmovdqu32 %%zmm0, 24576(%[memory])\n" /* stream 0: word 16 */
        "vprord $7, %%zmm9, %%zmm28\n" /* stream 1: word 16 */
        "vprord $18, %%zmm9, %%zmm29\n" /* stream 1: word 16 */
        "vpsrld $3, %%zmm9, %%zmm30\n" /* stream 1: word 16 */
        "vpternlogd $0x96, %%zmm29, %%zmm30, %%zmm28\n" /* stream 1: word 16 */
        "vpaddd %%zmm28, %%zmm8, %%zmm8\n" /* stream 1: word 16 */
        "vpaddd 64(%[constants])%{1to16%}, %%zmm8, %%zmm31\n" /* stream 1: word 16 */
        "vmovdqu32 %%zmm31, 3136(%[memory])\n" /* stream 1: word 16 */
        "vmovdqu32 %%zmm8, 24640(%[memory])\n" /* stream 1: word 16 */
        "vprord $7, %%zmm17, %%zmm25\n" /* stream 2: word 16 */
        "vprord $18, %%zmm17, %%zmm26\n" /* stream 2: word 16 */
        "vpsrld $3, %%zmm17, %%zmm24\n" /* stream 2: word 16 */
        "vpternlogd $0x96, %%zmm26, %%zmm24, %%zmm25\n" /* stream 2: word 16 */
        "vpaddd %%zmm25, %%zmm16, %%zmm16\n" /* stream 2: word 16 */
        "vpaddd 64(%[constants])%{1to16%}, %%zmm16, %%zmm27\n" /* stream 2: word 16 */
        "vmovdqu32 %%zmm27, 3200(%[memory])\n" /* stream 2: word 16 */
        "vmovdqu32 %%zmm16, 24704(%[memory])\n" /* stream 2: word 16 */
        "vprord $7, %%zmm2, %%zmm29\n" /* stream 0: word 17 */
        "vprord $18, %%zmm2, %%zmm30\n" /* stream 0: word 17 */
        "vpsrld $3, %%zmm2, %%zmm28\n" /* stream 0: word 17 */
        "vpternlogd $0x96, %%zmm30, %%zmm28, %%zmm29\n" /* stream 0: word 17 */
        "vpaddd %%zmm29, %%zmm1, %%zmm1\n" /* stream 0: word 17 */
        "vpaddd 576(%[constants])%{1to16%}, %%zmm1, %%zmm1\n" /* stream 0: word 17 */
        "vpaddd 68(%[constants])%{1to16%}, %%zmm1, %%zmm31\n" /* stream 0: word 17 */
        "vmovdqu32 %%zmm31, 3264(%[memory])\n" /* stream 0: word 17 */
        "vmovdqu32 %%zmm1, 24768(%[memory])\n" /* stream 0: word 17 */
        "vprord $7, %%zmm10, %%zmm26\n" /* stream 1: word 17 */
        "vprord $18, %%zmm10, %%zmm24\n" /* stream 1: word 17 */
        "vpsrld $3, %%zmm10, %%zmm25\n" /* stream 1: word 17 */
        "vpternlogd $0x96, %%zmm24, %%zmm25, %%zmm26\n" /* stream 1: word 17 */
        "vpaddd %%zmm26, %%zmm9, %%zmm9\n" /* stream 1: word 17 */
        "vpaddd 576(%[constants])%{1to16%}, %%zmm9, %%zmm9\n" /* stream 1: word 17 */
        "vpaddd 68(%[constants])%{1to16%}, %%zmm9, %%zmm27\n" /* stream 1: word 17 */
        "vmovdqu32 %%zmm27, 3328(%[memory])\n" /* stream 1: word 17 */
        "vmovdqu32 %%zmm9, 24832(%[memory])\n" /* stream 1: word 17 */
        "vprord $7, %%zmm18, %%zmm30\n" /* stream 2: word 17 */
        "vprord $18, %%zmm18, %%zmm28\n" /* stream 2: word 17 */
        "vpsrld $3, %%zmm18, %%zmm29\n" /* stream 2: word 17 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm30\n" /* stream 2: word 17 */
        "vpaddd %%zmm30, %%zmm17, %%zmm17\n" /* stream 2: word 17 */
        "vpaddd 576(%[constants])%{1to16%}, %%zmm17, %%zmm17\n" /* stream 2: word 17 */
        "vpaddd 68(%[constants])%{1to16%}, %%zmm17, %%zmm31\n" /* stream 2: word 17 */
        "vmovdqu32 %%zmm31, 3392(%[memory])\n" /* stream 2: word 17 */
        "vmovdqu32 %%zmm17, 24896(%[memory])\n" /* stream 2: word 17 */
        "vprord $7, %%zmm3, %%zmm24\n" /* stream 0: word 18 */
        "vprord $18, %%zmm3, %%zmm25\n" /* stream 0: word 18 */
        "vpsrld $3, %%zmm3, %%zmm26\n" /* stream 0: word 18 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm24\n" /* stream 0: word 18 */
        "vpaddd %%zmm24, %%zmm2, %%zmm2\n" /* stream 0: word 18 */
        "vprord $17, %%zmm0, %%zmm27\n" /* stream 0: word 18 */
        "vprord $19, %%zmm0, %%zmm28\n" /* stream 0: word 18 */
        "vpsrld $10, %%zmm0, %%zmm29\n" /* stream 0: word 18 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm27\n" /* stream 0: word 18 */
        "vpaddd %%zmm27, %%zmm2, %%zmm2\n" /* stream 0: word 18 */
        "vpaddd 72(%[constants])%{1to16%}, %%zmm2, %%zmm30\n" /* stream 0: word 18 */
        "vmovdqu32 %%zmm30, 3456(%[memory])\n" /* stream 0: word 18 */
        "vmovdqu32 %%zmm2, 24960(%[memory])\n" /* stream 0: word 18 */
        "vprord $7, %%zmm11, %%zmm31\n" /* stream 1: word 18 */
        "vprord $18, %%zmm11, %%zmm25\n" /* stream 1: word 18 */
        "vpsrld $3, %%zmm11, %%zmm26\n" /* stream 1: word 18 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm31\n" /* stream 1: word 18 */
        "vpaddd %%zmm31, %%zmm10, %%zmm10\n" /* stream 1: word 18 */
        "vprord $17, %%zmm8, %%zmm24\n" /* stream 1: word 18 */
        "vprord $19, %%zmm8, %%zmm28\n" /* stream 1: word 18 */
        "vpsrld $10, %%zmm8, %%zmm29\n" /* stream 1: word 18 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm24\n" /* stream 1: word 18 */
        "vpaddd %%zmm24, %%zmm10, %%zmm10\n" /* stream 1: word 18 */
        "vpaddd 72(%[constants])%{1to16%}, %%zmm10, %%zmm27\n" /* stream 1: word 18 */
        "vmovdqu32 %%zmm27, 3520(%[memory])\n" /* stream 1: word 18 */
        "vmovdqu32 %%zmm10, 25024(%[memory])\n" /* stream 1: word 18 */
        "vprord $7, %%zmm19, %%zmm30\n" /* stream 2: word 18 */
        "vprord $18, %%zmm19, %%zmm25\n" /* stream 2: word 18 */
        "vpsrld $3, %%zmm19, %%zmm26\n" /* stream 2: word 18 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm30\n" /* stream 2: word 18 */
        "vpaddd %%zmm30, %%zmm18, %%zmm18\n" /* stream 2: word 18 */
        "vprord $17, %%zmm16, %%zmm31\n" /* stream 2: word 18 */
        "vprord $19, %%zmm16, %%zmm28\n" /* stream 2: word 18 */
        "vpsrld $10, %%zmm16, %%zmm29\n" /* stream 2: word 18 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm31\n" /* stream 2: word 18 */
        "vpaddd %%zmm31, %%zmm18, %%zmm18\n" /* stream 2: word 18 */
        "vpaddd 72(%[constants])%{1to16%}, %%zmm18, %%zmm24\n" /* stream 2: word 18 */
        "vmovdqu32 %%zmm24, 3584(%[memory])\n" /* stream 2: word 18 */
        "vmovdqu32 %%zmm18, 25088(%[memory])\n" /* stream 2: word 18 */
        "vprord $7, %%zmm4, %%zmm27\n" /* stream 0: word 19 */
        "vprord $18, %%zmm4, %%zmm25\n" /* stream 0: word 19 */
        "vpsrld $3, %%zmm4, %%zmm26\n" /* stream 0: word 19 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm27\n" /* stream 0: word 19 */
        "vpaddd %%zmm27, %%zmm3, %%zmm3\n" /* stream 0: word 19 */
        "vprord $17, %%zmm1, %%zmm30\n" /* stream 0: word 19 */
        "vprord $19, %%zmm1, %%zmm28\n" /* stream 0: word 19 */
        "vpsrld $10, %%zmm1, %%zmm29\n" /* stream 0: word 19 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm30\n" /* stream 0: word 19 */
        "vpaddd %%zmm30, %%zmm3, %%zmm3\n" /* stream 0: word 19 */
        "vpaddd 76(%[constants])%{1to16%}, %%zmm3, %%zmm31\n" /* stream 0: word 19 */
        "vmovdqu32 %%zmm31, 3648(%[memory])\n" /* stream 0: word 19 */
        "vmovdqu32 %%zmm3, 25152(%[memory])\n" /* stream 0: word 19 */
        "vprord $7, %%zmm12, %%zmm24\n" /* stream 1: word 19 */
        "vprord $18, %%zmm12, %%zmm25\n" /* stream 1: word 19 */
        "vpsrld $3, %%zmm12, %%zmm26\n" /* stream 1: word 19 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm24\n" /* stream 1: word 19 */
        "vpaddd %%zmm24, %%zmm11, %%zmm11\n" /* stream 1: word 19 */
        "vprord $17, %%zmm9, %%zmm27\n" /* stream 1: word 19 */
        "vprord $19, %%zmm9, %%zmm28\n" /* stream 1: word 19 */
        "vpsrld $10, %%zmm9, %%zmm29\n" /* stream 1: word 19 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm27\n" /* stream 1: word 19 */
        "vpaddd %%zmm27, %%zmm11, %%zmm11\n" /* stream 1: word 19 */
        "vpaddd 76(%[constants])%{1to16%}, %%zmm11, %%zmm30\n" /* stream 1: word 19 */
        "vmovdqu32 %%zmm30, 3712(%[memory])\n" /* stream 1: word 19 */
        "vmovdqu32 %%zmm11, 25216(%[memory])\n" /* stream 1: word 19 */
        "vprord $7, %%zmm20, %%zmm31\n" /* stream 2: word 19 */
        "vprord $18, %%zmm20, %%zmm25\n" /* stream 2: word 19 */
        "vpsrld $3, %%zmm20, %%zmm26\n" /* stream 2: word 19 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm31\n" /* stream 2: word 19 */
        "vpaddd %%zmm31, %%zmm19, %%zmm19\n" /* stream 2: word 19 */
        "vprord $17, %%zmm17, %%zmm24\n" /* stream 2: word 19 */
        "vprord $19, %%zmm17, %%zmm28\n" /* stream 2: word 19 */
        "vpsrld $10, %%zmm17, %%zmm29\n" /* stream 2: word 19 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm24\n" /* stream 2: word 19 */
        "vpaddd %%zmm24, %%zmm19, %%zmm19\n" /* stream 2: word 19 */
        "vpaddd 76(%[constants])%{1to16%}, %%zmm19, %%zmm27\n" /* stream 2: word 19 */
        "vmovdqu32 %%zmm27, 3776(%[memory])\n" /* stream 2: word 19 */
        "vmovdqu32 %%zmm19, 25280(%[memory])\n" /* stream 2: word 19 */
        "vprord $7, %%zmm5, %%zmm30\n" /* stream 0: word 20 */
        "vprord $18, %%zmm5, %%zmm25\n" /* stream 0: word 20 */
        "vpsrld $3, %%zmm5, %%zmm26\n" /* stream 0: word 20 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm30\n" /* stream 0: word 20 */
        "vpaddd %%zmm30, %%zmm4, %%zmm4\n" /* stream 0: word 20 */
        "vprord $17, %%zmm2, %%zmm31\n" /* stream 0: word 20 */
        "vprord $19, %%zmm2, %%zmm28\n" /* stream 0: word 20 */
        "vpsrld $10, %%zmm2, %%zmm29\n" /* stream 0: word 20 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm31\n" /* stream 0: word 20 */
        "vpaddd %%zmm31, %%zmm4, %%zmm4\n" /* stream 0: word 20 */
        "vpaddd 80(%[constants])%{1to16%}, %%zmm4, %%zmm24\n" /* stream 0: word 20 */
        "vmovdqu32 %%zmm24, 3840(%[memory])\n" /* stream 0: word 20 */
        "vmovdqu32 %%zmm4, 25344(%[memory])\n" /* stream 0: word 20 */
        "vprord $7, %%zmm13, %%zmm27\n" /* stream 1: word 20 */
        "vprord $18, %%zmm13, %%zmm25\n" /* stream 1: word 20 */
        "vpsrld $3, %%zmm13, %%zmm26\n" /* stream 1: word 20 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm27\n" /* stream 1: word 20 */
        "vpaddd %%zmm27, %%zmm12, %%zmm12\n" /* stream 1: word 20 */
        "vprord $17, %%zmm10, %%zmm30\n" /* stream 1: word 20 */
        "vprord $19, %%zmm10, %%zmm28\n" /* stream 1: word 20 */
        "vpsrld $10, %%zmm10, %%zmm29\n" /* stream 1: word 20 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm30\n" /* stream 1: word 20 */
        "vpaddd %%zmm30, %%zmm12, %%zmm12\n" /* stream 1: word 20 */
        "vpaddd 80(%[constants])%{1to16%}, %%zmm12, %%zmm31\n" /* stream 1: word 20 */
        "vmovdqu32 %%zmm31, 3904(%[memory])\n" /* stream 1: word 20 */
        "vmovdqu32 %%zmm12, 25408(%[memory])\n" /* stream 1: word 20 */
        "vprord $7, %%zmm21, %%zmm24\n" /* stream 2: word 20 */
        "vprord $18, %%zmm21, %%zmm25\n" /* stream 2: word 20 */
        "vpsrld $3, %%zmm21, %%zmm26\n" /* stream 2: word 20 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm24\n" /* stream 2: word 20 */
        "vpaddd %%zmm24, %%zmm20, %%zmm20\n" /* stream 2: word 20 */
        "vprord $17, %%zmm18, %%zmm27\n" /* stream 2: word 20 */
        "vprord $19, %%zmm18, %%zmm28\n" /* stream 2: word 20 */
        "vpsrld $10, %%zmm18, %%zmm29\n" /* stream 2: word 20 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm27\n" /* stream 2: word 20 */
        "vpaddd %%zmm27, %%zmm20, %%zmm20\n" /* stream 2: word 20 */
        "vpaddd 80(%[constants])%{1to16%}, %%zmm20, %%zmm30\n" /* stream 2: word 20 */
        "vmovdqu32 %%zmm30, 3968(%[memory])\n" /* stream 2: word 20 */
        "vmovdqu32 %%zmm20, 25472(%[memory])\n" /* stream 2: word 20 */
        "vprord $7, %%zmm6, %%zmm31\n" /* stream 0: word 21 */
        "vprord $18, %%zmm6, %%zmm25\n" /* stream 0: word 21 */
        "vpsrld $3, %%zmm6, %%zmm26\n" /* stream 0: word 21 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm31\n" /* stream 0: word 21 */
        "vpaddd %%zmm31, %%zmm5, %%zmm5\n" /* stream 0: word 21 */
        "vprord $17, %%zmm3, %%zmm24\n" /* stream 0: word 21 */
        "vprord $19, %%zmm3, %%zmm28\n" /* stream 0: word 21 */
        "vpsrld $10, %%zmm3, %%zmm29\n" /* stream 0: word 21 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm24\n" /* stream 0: word 21 */
        "vpaddd %%zmm24, %%zmm5, %%zmm5\n" /* stream 0: word 21 */
        "vpaddd 84(%[constants])%{1to16%}, %%zmm5, %%zmm27\n" /* stream 0: word 21 */
        "vmovdqu32 %%zmm27, 4032(%[memory])\n" /* stream 0: word 21 */
        "vmovdqu32 %%zmm5, 25536(%[memory])\n" /* stream 0: word 21 */
        "vprord $7, %%zmm14, %%zmm30\n" /* stream 1: word 21 */
        "vprord $18, %%zmm14, %%zmm25\n" /* stream 1: word 21 */
        "vpsrld $3, %%zmm14, %%zmm26\n" /* stream 1: word 21 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm30\n" /* stream 1: word 21 */
        "vpaddd %%zmm30, %%zmm13, %%zmm13\n" /* stream 1: word 21 */
        "vprord $17, %%zmm11, %%zmm31\n" /* stream 1: word 21 */
        "vprord $19, %%zmm11, %%zmm28\n" /* stream 1: word 21 */
        "vpsrld $10, %%zmm11, %%zmm29\n" /* stream 1: word 21 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm31\n" /* stream 1: word 21 */
        "vpaddd %%zmm31, %%zmm13, %%zmm13\n" /* stream 1: word 21 */
        "vpaddd 84(%[constants])%{1to16%}, %%zmm13, %%zmm24\n" /* stream 1: word 21 */
        "vmovdqu32 %%zmm24, 4096(%[memory])\n" /* stream 1: word 21 */
        "vmovdqu32 %%zmm13, 25600(%[memory])\n" /* stream 1: word 21 */
        "vprord $7, %%zmm22, %%zmm27\n" /* stream 2: word 21 */
        "vprord $18, %%zmm22, %%zmm25\n" /* stream 2: word 21 */
        "vpsrld $3, %%zmm22, %%zmm26\n" /* stream 2: word 21 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm27\n" /* stream 2: word 21 */
        "vpaddd %%zmm27, %%zmm21, %%zmm21\n" /* stream 2: word 21 */
        "vprord $17, %%zmm19, %%zmm30\n" /* stream 2: word 21 */
        "vprord $19, %%zmm19, %%zmm28\n" /* stream 2: word 21 */
        "vpsrld $10, %%zmm19, %%zmm29\n" /* stream 2: word 21 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm30\n" /* stream 2: word 21 */
        "vpaddd %%zmm30, %%zmm21, %%zmm21\n" /* stream 2: word 21 */
        "vpaddd 84(%[constants])%{1to16%}, %%zmm21, %%zmm31\n" /* stream 2: word 21 */
        "vmovdqu32 %%zmm31, 4160(%[memory])\n" /* stream 2: word 21 */
        "vmovdqu32 %%zmm21, 25664(%[memory])\n" /* stream 2: word 21 */
        "vprord $7, %%zmm7, %%zmm24\n" /* stream 0: word 22 */
        "vprord $18, %%zmm7, %%zmm25\n" /* stream 0: word 22 */
        "vpsrld $3, %%zmm7, %%zmm26\n" /* stream 0: word 22 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm24\n" /* stream 0: word 22 */
        "vpaddd %%zmm24, %%zmm6, %%zmm6\n" /* stream 0: word 22 */
        "vpaddd 580(%[constants])%{1to16%}, %%zmm6, %%zmm6\n" /* stream 0: word 22 */
        "vprord $17, %%zmm4, %%zmm27\n" /* stream 0: word 22 */
        "vprord $19, %%zmm4, %%zmm28\n" /* stream 0: word 22 */
        "vpsrld $10, %%zmm4, %%zmm29\n" /* stream 0: word 22 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm27\n" /* stream 0: word 22 */
        "vpaddd %%zmm27, %%zmm6, %%zmm6\n" /* stream 0: word 22 */
        "vpaddd 88(%[constants])%{1to16%}, %%zmm6, %%zmm30\n" /* stream 0: word 22 */
        "vmovdqu32 %%zmm30, 4224(%[memory])\n" /* stream 0: word 22 */
        "vmovdqu32 %%zmm6, 25728(%[memory])\n" /* stream 0: word 22 */
        "vprord $7, %%zmm15, %%zmm31\n" /* stream 1: word 22 */
        "vprord $18, %%zmm15, %%zmm25\n" /* stream 1: word 22 */
        "vpsrld $3, %%zmm15, %%zmm26\n" /* stream 1: word 22 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm31\n" /* stream 1: word 22 */
        "vpaddd %%zmm31, %%zmm14, %%zmm14\n" /* stream 1: word 22 */
        "vpaddd 580(%[constants])%{1to16%}, %%zmm14, %%zmm14\n" /* stream 1: word 22 */
        "vprord $17, %%zmm12, %%zmm24\n" /* stream 1: word 22 */
        "vprord $19, %%zmm12, %%zmm28\n" /* stream 1: word 22 */
        "vpsrld $10, %%zmm12, %%zmm29\n" /* stream 1: word 22 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm24\n" /* stream 1: word 22 */
        "vpaddd %%zmm24, %%zmm14, %%zmm14\n" /* stream 1: word 22 */
        "vpaddd 88(%[constants])%{1to16%}, %%zmm14, %%zmm27\n" /* stream 1: word 22 */
        "vmovdqu32 %%zmm27, 4288(%[memory])\n" /* stream 1: word 22 */
        "vmovdqu32 %%zmm14, 25792(%[memory])\n" /* stream 1: word 22 */
        "vprord $7, %%zmm23, %%zmm30\n" /* stream 2: word 22 */
        "vprord $18, %%zmm23, %%zmm25\n" /* stream 2: word 22 */
        "vpsrld $3, %%zmm23, %%zmm26\n" /* stream 2: word 22 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm30\n" /* stream 2: word 22 */
        "vpaddd %%zmm30, %%zmm22, %%zmm22\n" /* stream 2: word 22 */
        "vpaddd 580(%[constants])%{1to16%}, %%zmm22, %%zmm22\n" /* stream 2: word 22 */
        "vprord $17, %%zmm20, %%zmm31\n" /* stream 2: word 22 */
        "vprord $19, %%zmm20, %%zmm28\n" /* stream 2: word 22 */
        "vpsrld $10, %%zmm20, %%zmm29\n" /* stream 2: word 22 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm31\n" /* stream 2: word 22 */
        "vpaddd %%zmm31, %%zmm22, %%zmm22\n" /* stream 2: word 22 */
        "vpaddd 88(%[constants])%{1to16%}, %%zmm22, %%zmm24\n" /* stream 2: word 22 */
        "vmovdqu32 %%zmm24, 4352(%[memory])\n" /* stream 2: word 22 */
        "vmovdqu32 %%zmm22, 25856(%[memory])\n" /* stream 2: word 22 */
        "vpaddd %%zmm0, %%zmm7, %%zmm7\n" /* stream 0: word 23 */
        "vpaddd 584(%[constants])%{1to16%}, %%zmm7, %%zmm7\n" /* stream 0: word 23 */
        "vprord $17, %%zmm5, %%zmm27\n" /* stream 0: word 23 */
        "vprord $19, %%zmm5, %%zmm25\n" /* stream 0: word 23 */
        "vpsrld $10, %%zmm5, %%zmm26\n" /* stream 0: word 23 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm27\n" /* stream 0: word 23 */
        "vpaddd %%zmm27, %%zmm7, %%zmm7\n" /* stream 0: word 23 */
        "vpaddd 92(%[constants])%{1to16%}, %%zmm7, %%zmm30\n" /* stream 0: word 23 */
        "vmovdqu32 %%zmm30, 4416(%[memory])\n" /* stream 0: word 23 */
        "vmovdqu32 %%zmm7, 25920(%[memory])\n" /* stream 0: word 23 */
        "vpaddd %%zmm8, %%zmm15, %%zmm15\n" /* stream 1: word 23 */
        "vpaddd 584(%[constants])%{1to16%}, %%zmm15, %%zmm15\n" /* stream 1: word 23 */
        "vprord $17, %%zmm13, %%zmm28\n" /* stream 1: word 23 */
        "vprord $19, %%zmm13, %%zmm29\n" /* stream 1: word 23 */
        "vpsrld $10, %%zmm13, %%zmm31\n" /* stream 1: word 23 */
        "vpternlogd $0x96, %%zmm29, %%zmm31, %%zmm28\n" /* stream 1: word 23 */
        "vpaddd %%zmm28, %%zmm15, %%zmm15\n" /* stream 1: word 23 */
        "vpaddd 92(%[constants])%{1to16%}, %%zmm15, %%zmm24\n" /* stream 1: word 23 */
        "vmovdqu32 %%zmm24, 4480(%[memory])\n" /* stream 1: word 23 */
        "vmovdqu32 %%zmm15, 25984(%[memory])\n" /* stream 1: word 23 */
        "vpaddd %%zmm16, %%zmm23, %%zmm23\n" /* stream 2: word 23 */
        "vpaddd 584(%[constants])%{1to16%}, %%zmm23, %%zmm23\n" /* stream 2: word 23 */
        "vprord $17, %%zmm21, %%zmm25\n" /* stream 2: word 23 */
        "vprord $19, %%zmm21, %%zmm26\n" /* stream 2: word 23 */
        "vpsrld $10, %%zmm21, %%zmm27\n" /* stream 2: word 23 */
        "vpternlogd $0x96, %%zmm26, %%zmm27, %%zmm25\n" /* stream 2: word 23 */
        "vpaddd %%zmm25, %%zmm23, %%zmm23\n" /* stream 2: word 23 */
        "vpaddd 92(%[constants])%{1to16%}, %%zmm23, %%zmm30\n" /* stream 2: word 23 */
        "vmovdqu32 %%zmm30, 4544(%[memory])\n" /* stream 2: word 23 */
        "vmovdqu32 %%zmm23, 26048(%[memory])\n" /* stream 2: word 23 */
        "vpaddd 384(%[constants])%{1to16%}, %%zmm1, %%zmm29\n" /* stream 0: word 24 */
        "vprord $17, %%zmm6, %%zmm31\n" /* stream 0: word 24 */
        "vprord $19, %%zmm6, %%zmm28\n" /* stream 0: word 24 */
        "vpsrld $10, %%zmm6, %%zmm24\n" /* stream 0: word 24 */
        "vpternlogd $0x96, %%zmm28, %%zmm24, %%zmm31\n" /* stream 0: word 24 */
        "vpaddd %%zmm31, %%zmm29, %%zmm0\n" /* stream 0: word 24 */
        "vpaddd 96(%[constants])%{1to16%}, %%zmm0, %%zmm26\n" /* stream 0: word 24 */
        "vmovdqu32 %%zmm26, 4608(%[memory])\n" /* stream 0: word 24 */
        "vmovdqu32 %%zmm0, 26112(%[memory])\n" /* stream 0: word 24 */
        "vpaddd 384(%[constants])%{1to16%}, %%zmm9, %%zmm27\n" /* stream 1: word 24 */
        "vprord $17, %%zmm14, %%zmm25\n" /* stream 1: word 24 */
        "vprord $19, %%zmm14, %%zmm30\n" /* stream 1: word 24 */
        "vpsrld $10, %%zmm14, %%zmm28\n" /* stream 1: word 24 */
        "vpternlogd $0x96, %%zmm30, %%zmm28, %%zmm25\n" /* stream 1: word 24 */
        "vpaddd %%zmm25, %%zmm27, %%zmm8\n" /* stream 1: word 24 */
        "vpaddd 96(%[constants])%{1to16%}, %%zmm8, %%zmm24\n" /* stream 1: word 24 */
        "vmovdqu32 %%zmm24, 4672(%[memory])\n" /* stream 1: word 24 */
        "vmovdqu32 %%zmm8, 26176(%[memory])\n" /* stream 1: word 24 */
        "vpaddd 384(%[constants])%{1to16%}, %%zmm17, %%zmm31\n" /* stream 2: word 24 */
        "vprord $17, %%zmm22, %%zmm29\n" /* stream 2: word 24 */
        "vprord $19, %%zmm22, %%zmm26\n" /* stream 2: word 24 */
        "vpsrld $10, %%zmm22, %%zmm30\n" /* stream 2: word 24 */
        "vpternlogd $0x96, %%zmm26, %%zmm30, %%zmm29\n" /* stream 2: word 24 */
        "vpaddd %%zmm29, %%zmm31, %%zmm16\n" /* stream 2: word 24 */
        "vpaddd 96(%[constants])%{1to16%}, %%zmm16, %%zmm28\n" /* stream 2: word 24 */
        "vmovdqu32 %%zmm28, 4736(%[memory])\n" /* stream 2: word 24 */
        "vmovdqu32 %%zmm16, 26240(%[memory])\n" /* stream 2: word 24 */
        "vprord $17, %%zmm7, %%zmm25\n" /* stream 0: word 25 */
        "vprord $19, %%zmm7, %%zmm27\n" /* stream 0: word 25 */
        "vpsrld $10, %%zmm7, %%zmm24\n" /* stream 0: word 25 */
        "vpternlogd $0x96, %%zmm27, %%zmm24, %%zmm25\n" /* stream 0: word 25 */
        "vpaddd %%zmm25, %%zmm2, %%zmm1\n" /* stream 0: word 25 */
        "vpaddd 100(%[constants])%{1to16%}, %%zmm1, %%zmm26\n" /* stream 0: word 25 */
        "vmovdqu32 %%zmm26, 4800(%[memory])\n" /* stream 0: word 25 */
        "vmovdqu32 %%zmm1, 26304(%[memory])\n" /* stream 0: word 25 */
        "vprord $17, %%zmm15, %%zmm30\n" /* stream 1: word 25 */
        "vprord $19, %%zmm15, %%zmm29\n" /* stream 1: word 25 */
        "vpsrld $10, %%zmm15, %%zmm31\n" /* stream 1: word 25 */
        "vpternlogd $0x96, %%zmm29, %%zmm31, %%zmm30\n" /* stream 1: word 25 */
        "vpaddd %%zmm30, %%zmm10, %%zmm9\n" /* stream 1: word 25 */
        "vpaddd 100(%[constants])%{1to16%}, %%zmm9, %%zmm28\n" /* stream 1: word 25 */
        "vmovdqu32 %%zmm28, 4864(%[memory])\n" /* stream 1: word 25 */
        "vmovdqu32 %%zmm9, 26368(%[memory])\n" /* stream 1: word 25 */
        "vprord $17, %%zmm23, %%zmm27\n" /* stream 2: word 25 */
        "vprord $19, %%zmm23, %%zmm24\n" /* stream 2: word 25 */
        "vpsrld $10, %%zmm23, %%zmm25\n" /* stream 2: word 25 */
        "vpternlogd $0x96, %%zmm24, %%zmm25, %%zmm27\n" /* stream 2: word 25 */
        "vpaddd %%zmm27, %%zmm18, %%zmm17\n" /* stream 2: word 25 */
        "vpaddd 100(%[constants])%{1to16%}, %%zmm17, %%zmm26\n" /* stream 2: word 25 */
        "vmovdqu32 %%zmm26, 4928(%[memory])\n" /* stream 2: word 25 */
        "vmovdqu32 %%zmm17, 26432(%[memory])\n" /* stream 2: word 25 */
        "vprord $17, %%zmm0, %%zmm29\n" /* stream 0: word 26 */
        "vprord $19, %%zmm0, %%zmm31\n" /* stream 0: word 26 */
        "vpsrld $10, %%zmm0, %%zmm30\n" /* stream 0: word 26 */
        "vpternlogd $0x96, %%zmm31, %%zmm30, %%zmm29\n" /* stream 0: word 26 */
        "vpaddd %%zmm29, %%zmm3, %%zmm2\n" /* stream 0: word 26 */
        "vpaddd 104(%[constants])%{1to16%}, %%zmm2, %%zmm28\n" /* stream 0: word 26 */
        "vmovdqu32 %%zmm28, 4992(%[memory])\n" /* stream 0: word 26 */
        "vmovdqu32 %%zmm2, 26496(%[memory])\n" /* stream 0: word 26 */
        "vprord $17, %%zmm8, %%zmm24\n" /* stream 1: word 26 */
        "vprord $19, %%zmm8, %%zmm25\n" /* stream 1: word 26 */
        "vpsrld $10, %%zmm8, %%zmm27\n" /* stream 1: word 26 */
        "vpternlogd $0x96, %%zmm25, %%zmm27, %%zmm24\n" /* stream 1: word 26 */
        "vpaddd %%zmm24, %%zmm11, %%zmm10\n" /* stream 1: word 26 */
        "vpaddd 104(%[constants])%{1to16%}, %%zmm10, %%zmm26\n" /* stream 1: word 26 */
        "vmovdqu32 %%zmm26, 5056(%[memory])\n" /* stream 1: word 26 */
        "vmovdqu32 %%zmm10, 26560(%[memory])\n" /* stream 1: word 26 */
        "vprord $17, %%zmm16, %%zmm31\n" /* stream 2: word 26 */
        "vprord $19, %%zmm16, %%zmm30\n" /* stream 2: word 26 */
        "vpsrld $10, %%zmm16, %%zmm29\n" /* stream 2: word 26 */
        "vpternlogd $0x96, %%zmm30, %%zmm29, %%zmm31\n" /* stream 2: word 26 */
        "vpaddd %%zmm31, %%zmm19, %%zmm18\n" /* stream 2: word 26 */
        "vpaddd 104(%[constants])%{1to16%}, %%zmm18, %%zmm28\n" /* stream 2: word 26 */
        "vmovdqu32 %%zmm28, 5120(%[memory])\n" /* stream 2: word 26 */
        "vmovdqu32 %%zmm18, 26624(%[memory])\n" /* stream 2: word 26 */
        "vprord $17, %%zmm1, %%zmm25\n" /* stream 0: word 27 */
        "vprord $19, %%zmm1, %%zmm27\n" /* stream 0: word 27 */
        "vpsrld $10, %%zmm1, %%zmm24\n" /* stream 0: word 27 */
        "vpternlogd $0x96, %%zmm27, %%zmm24, %%zmm25\n" /* stream 0: word 27 */
        "vpaddd %%zmm25, %%zmm4, %%zmm3\n" /* stream 0: word 27 */
        "vpaddd 108(%[constants])%{1to16%}, %%zmm3, %%zmm26\n" /* stream 0: word 27 */
        "vmovdqu32 %%zmm26, 5184(%[memory])\n" /* stream 0: word 27 */
        "vmovdqu32 %%zmm3, 26688(%[memory])\n" /* stream 0: word 27 */
        "vprord $17, %%zmm9, %%zmm30\n" /* stream 1: word 27 */
        "vprord $19, %%zmm9, %%zmm29\n" /* stream 1: word 27 */
        "vpsrld $10, %%zmm9, %%zmm31\n" /* stream 1: word 27 */
        "vpternlogd $0x96, %%zmm29, %%zmm31, %%zmm30\n" /* stream 1: word 27 */
        "vpaddd %%zmm30, %%zmm12, %%zmm11\n" /* stream 1: word 27 */
        "vpaddd 108(%[constants])%{1to16%}, %%zmm11, %%zmm28\n" /* stream 1: word 27 */
        "vmovdqu32 %%zmm28, 5248(%[memory])\n" /* stream 1: word 27 */
        "vmovdqu32 %%zmm11, 26752(%[memory])\n" /* stream 1: word 27 */
        "vprord $17, %%zmm17, %%zmm27\n" /* stream 2: word 27 */
        "vprord $19, %%zmm17, %%zmm24\n" /* stream 2: word 27 */
        "vpsrld $10, %%zmm17, %%zmm25\n" /* stream 2: word 27 */
        "vpternlogd $0x96, %%zmm24, %%zmm25, %%zmm27\n" /* stream 2: word 27 */
        "vpaddd %%zmm27, %%zmm20, %%zmm19\n" /* stream 2: word 27 */
        "vpaddd 108(%[constants])%{1to16%}, %%zmm19, %%zmm26\n" /* stream 2: word 27 */
        "vmovdqu32 %%zmm26, 5312(%[memory])\n" /* stream 2: word 27 */
        "vmovdqu32 %%zmm19, 26816(%[memory])\n" /* stream 2: word 27 */
        "vprord $17, %%zmm2, %%zmm29\n" /* stream 0: word 28 */
        "vprord $19, %%zmm2, %%zmm31\n" /* stream 0: word 28 */
        "vpsrld $10, %%zmm2, %%zmm30\n" /* stream 0: word 28 */
        "vpternlogd $0x96, %%zmm31, %%zmm30, %%zmm29\n" /* stream 0: word 28 */
        "vpaddd %%zmm29, %%zmm5, %%zmm4\n" /* stream 0: word 28 */
        "vpaddd 112(%[constants])%{1to16%}, %%zmm4, %%zmm28\n" /* stream 0: word 28 */
        "vmovdqu32 %%zmm28, 5376(%[memory])\n" /* stream 0: word 28 */
        "vmovdqu32 %%zmm4, 26880(%[memory])\n" /* stream 0: word 28 */
        "vprord $17, %%zmm10, %%zmm24\n" /* stream 1: word 28 */
        "vprord $19, %%zmm10, %%zmm25\n" /* stream 1: word 28 */
        "vpsrld $10, %%zmm10, %%zmm27\n" /* stream 1: word 28 */
        "vpternlogd $0x96, %%zmm25, %%zmm27, %%zmm24\n" /* stream 1: word 28 */
        "vpaddd %%zmm24, %%zmm13, %%zmm12\n" /* stream 1: word 28 */
        "vpaddd 112(%[constants])%{1to16%}, %%zmm12, %%zmm26\n" /* stream 1: word 28 */
        "vmovdqu32 %%zmm26, 5440(%[memory])\n" /* stream 1: word 28 */
        "vmovdqu32 %%zmm12, 26944(%[memory])\n" /* stream 1: word 28 */
        "vprord $17, %%zmm18, %%zmm31\n" /* stream 2: word 28 */
        "vprord $19, %%zmm18, %%zmm30\n" /* stream 2: word 28 */
        "vpsrld $10, %%zmm18, %%zmm29\n" /* stream 2: word 28 */
        "vpternlogd $0x96, %%zmm30, %%zmm29, %%zmm31\n" /* stream 2: word 28 */
        "vpaddd %%zmm31, %%zmm21, %%zmm20\n" /* stream 2: word 28 */
        "vpaddd 112(%[constants])%{1to16%}, %%zmm20, %%zmm28\n" /* stream 2: word 28 */
        "vmovdqu32 %%zmm28, 5504(%[memory])\n" /* stream 2: word 28 */
        "vmovdqu32 %%zmm20, 27008(%[memory])\n" /* stream 2: word 28 */
        "vprord $17, %%zmm3, %%zmm25\n" /* stream 0: word 29 */
        "vprord $19, %%zmm3, %%zmm27\n" /* stream 0: word 29 */
        "vpsrld $10, %%zmm3, %%zmm24\n" /* stream 0: word 29 */
        "vpternlogd $0x96, %%zmm27, %%zmm24, %%zmm25\n" /* stream 0: word 29 */
        "vpaddd %%zmm25, %%zmm6, %%zmm5\n" /* stream 0: word 29 */
        "vpaddd 116(%[constants])%{1to16%}, %%zmm5, %%zmm26\n" /* stream 0: word 29 */
        "vmovdqu32 %%zmm26, 5568(%[memory])\n" /* stream 0: word 29 */
        "vmovdqu32 %%zmm5, 27072(%[memory])\n" /* stream 0: word 29 */
        "vprord $17, %%zmm11, %%zmm30\n" /* stream 1: word 29 */
        "vprord $19, %%zmm11, %%zmm29\n" /* stream 1: word 29 */
        "vpsrld $10, %%zmm11, %%zmm31\n" /* stream 1: word 29 */
        "vpternlogd $0x96, %%zmm29, %%zmm31, %%zmm30\n" /* stream 1: word 29 */
        "vpaddd %%zmm30, %%zmm14, %%zmm13\n" /* stream 1: word 29 */
        "vpaddd 116(%[constants])%{1to16%}, %%zmm13, %%zmm28\n" /* stream 1: word 29 */
        "vmovdqu32 %%zmm28, 5632(%[memory])\n" /* stream 1: word 29 */
        "vmovdqu32 %%zmm13, 27136(%[memory])\n" /* stream 1: word 29 */
        "vprord $17, %%zmm19, %%zmm27\n" /* stream 2: word 29 */
        "vprord $19, %%zmm19, %%zmm24\n" /* stream 2: word 29 */
        "vpsrld $10, %%zmm19, %%zmm25\n" /* stream 2: word 29 */
        "vpternlogd $0x96, %%zmm24, %%zmm25, %%zmm27\n" /* stream 2: word 29 */
        "vpaddd %%zmm27, %%zmm22, %%zmm21\n" /* stream 2: word 29 */
        "vpaddd 116(%[constants])%{1to16%}, %%zmm21, %%zmm26\n" /* stream 2: word 29 */
        "vmovdqu32 %%zmm26, 5696(%[memory])\n" /* stream 2: word 29 */
        "vmovdqu32 %%zmm21, 27200(%[memory])\n" /* stream 2: word 29 */
        "vpaddd 588(%[constants])%{1to16%}, %%zmm7, %%zmm29\n" /* stream 0: word 30 */
        "vprord $17, %%zmm4, %%zmm31\n" /* stream 0: word 30 */
        "vprord $19, %%zmm4, %%zmm30\n" /* stream 0: word 30 */
        "vpsrld $10, %%zmm4, %%zmm28\n" /* stream 0: word 30 */
        "vpternlogd $0x96, %%zmm30, %%zmm28, %%zmm31\n" /* stream 0: word 30 */
        "vpaddd %%zmm31, %%zmm29, %%zmm6\n" /* stream 0: word 30 */
        "vpaddd 120(%[constants])%{1to16%}, %%zmm6, %%zmm24\n" /* stream 0: word 30 */
        "vmovdqu32 %%zmm24, 5760(%[memory])\n" /* stream 0: word 30 */
        "vmovdqu32 %%zmm6, 27264(%[memory])\n" /* stream 0: word 30 */
        "vpaddd 588(%[constants])%{1to16%}, %%zmm15, %%zmm25\n" /* stream 1: word 30 */
        "vprord $17, %%zmm12, %%zmm27\n" /* stream 1: word 30 */
        "vprord $19, %%zmm12, %%zmm26\n" /* stream 1: word 30 */
        "vpsrld $10, %%zmm12, %%zmm30\n" /* stream 1: word 30 */
        "vpternlogd $0x96, %%zmm26, %%zmm30, %%zmm27\n" /* stream 1: word 30 */
        "vpaddd %%zmm27, %%zmm25, %%zmm14\n" /* stream 1: word 30 */
        "vpaddd 120(%[constants])%{1to16%}, %%zmm14, %%zmm28\n" /* stream 1: word 30 */
        "vmovdqu32 %%zmm28, 5824(%[memory])\n" /* stream 1: word 30 */
        "vmovdqu32 %%zmm14, 27328(%[memory])\n" /* stream 1: word 30 */
        "vpaddd 588(%[constants])%{1to16%}, %%zmm23, %%zmm31\n" /* stream 2: word 30 */
        "vprord $17, %%zmm20, %%zmm29\n" /* stream 2: word 30 */
        "vprord $19, %%zmm20, %%zmm24\n" /* stream 2: word 30 */
        "vpsrld $10, %%zmm20, %%zmm26\n" /* stream 2: word 30 */
        "vpternlogd $0x96, %%zmm24, %%zmm26, %%zmm29\n" /* stream 2: word 30 */
        "vpaddd %%zmm29, %%zmm31, %%zmm22\n" /* stream 2: word 30 */
        "vpaddd 120(%[constants])%{1to16%}, %%zmm22, %%zmm30\n" /* stream 2: word 30 */
        "vmovdqu32 %%zmm30, 5888(%[memory])\n" /* stream 2: word 30 */
        "vmovdqu32 %%zmm22, 27392(%[memory])\n" /* stream 2: word 30 */
        "vmovdqu32 24576(%[memory]), %%zmm27\n" /* stream 0: word 31 */
        "vprord $7, %%zmm27, %%zmm25\n" /* stream 0: word 31 */
        "vprord $18, %%zmm27, %%zmm28\n" /* stream 0: word 31 */
        "vpsrld $3, %%zmm27, %%zmm24\n" /* stream 0: word 31 */
        "vpternlogd $0x96, %%zmm28, %%zmm24, %%zmm25\n" /* stream 0: word 31 */
        "vpaddd %%zmm0, %%zmm25, %%zmm25\n" /* stream 0: word 31 */
        "vpaddd 580(%[constants])%{1to16%}, %%zmm25, %%zmm25\n" /* stream 0: word 31 */
        "vprord $17, %%zmm5, %%zmm26\n" /* stream 0: word 31 */
        "vprord $19, %%zmm5, %%zmm29\n" /* stream 0: word 31 */
        "vpsrld $10, %%zmm5, %%zmm31\n" /* stream 0: word 31 */
        "vpternlogd $0x96, %%zmm29, %%zmm31, %%zmm26\n" /* stream 0: word 31 */
        "vpaddd %%zmm26, %%zmm25, %%zmm7\n" /* stream 0: word 31 */
        "vpaddd 124(%[constants])%{1to16%}, %%zmm7, %%zmm30\n" /* stream 0: word 31 */
        "vmovdqu32 %%zmm30, 5952(%[memory])\n" /* stream 0: word 31 */
        "vmovdqu32 %%zmm7, 27456(%[memory])\n" /* stream 0: word 31 */
        "vmovdqu32 24640(%[memory]), %%zmm27\n" /* stream 1: word 31 */
        "vprord $7, %%zmm27, %%zmm28\n" /* stream 1: word 31 */
        "vprord $18, %%zmm27, %%zmm24\n" /* stream 1: word 31 */
        "vpsrld $3, %%zmm27, %%zmm29\n" /* stream 1: word 31 */
        "vpternlogd $0x96, %%zmm24, %%zmm29, %%zmm28\n" /* stream 1: word 31 */
        "vpaddd %%zmm8, %%zmm28, %%zmm28\n" /* stream 1: word 31 */
        "vpaddd 580(%[constants])%{1to16%}, %%zmm28, %%zmm28\n" /* stream 1: word 31 */
        "vprord $17, %%zmm13, %%zmm31\n" /* stream 1: word 31 */
        "vprord $19, %%zmm13, %%zmm26\n" /* stream 1: word 31 */
        "vpsrld $10, %%zmm13, %%zmm25\n" /* stream 1: word 31 */
        "vpternlogd $0x96, %%zmm26, %%zmm25, %%zmm31\n" /* stream 1: word 31 */
        "vpaddd %%zmm31, %%zmm28, %%zmm15\n" /* stream 1: word 31 */
        "vpaddd 124(%[constants])%{1to16%}, %%zmm15, %%zmm30\n" /* stream 1: word 31 */
        "vmovdqu32 %%zmm30, 6016(%[memory])\n" /* stream 1: word 31 */
        "vmovdqu32 %%zmm15, 27520(%[memory])\n" /* stream 1: word 31 */
        "vmovdqu32 24704(%[memory]), %%zmm27\n" /* stream 2: word 31 */
        "vprord $7, %%zmm27, %%zmm24\n" /* stream 2: word 31 */
        "vprord $18, %%zmm27, %%zmm29\n" /* stream 2: word 31 */
        "vpsrld $3, %%zmm27, %%zmm26\n" /* stream 2: word 31 */
        "vpternlogd $0x96, %%zmm29, %%zmm26, %%zmm24\n" /* stream 2: word 31 */
        "vpaddd %%zmm16, %%zmm24, %%zmm24\n" /* stream 2: word 31 */
        "vpaddd 580(%[constants])%{1to16%}, %%zmm24, %%zmm24\n" /* stream 2: word 31 */
        "vprord $17, %%zmm21, %%zmm25\n" /* stream 2: word 31 */
        "vprord $19, %%zmm21, %%zmm31\n" /* stream 2: word 31 */
        "vpsrld $10, %%zmm21, %%zmm28\n" /* stream 2: word 31 */
        "vpternlogd $0x96, %%zmm31, %%zmm28, %%zmm25\n" /* stream 2: word 31 */
        "vpaddd %%zmm25, %%zmm24, %%zmm23\n" /* stream 2: word 31 */
        "vpaddd 124(%[constants])%{1to16%}, %%zmm23, %%zmm30\n" /* stream 2: word 31 */
        "vmovdqu32 %%zmm30, 6080(%[memory])\n" /* stream 2: word 31 */
        "vmovdqu32 %%zmm23, 27584(%[memory])\n" /* stream 2: word 31 */
        "vpbroadcastd 644(%[constants]), %%zmm31\n" /* K + W 8 */
        "vmovdqu32 %%zmm31, 1536(%[memory])\n" /* K + W 8 */
        "vmovdqu32 %%zmm31, 1600(%[memory])\n" /* K + W 8 */
        "vmovdqu32 %%zmm31, 1664(%[memory])\n" /* K + W 8 */
        "vpbroadcastd 36(%[constants]), %%zmm31\n" /* K + W 9 */
        "vmovdqu32 %%zmm31, 1728(%[memory])\n" /* K + W 9 */
        "vmovdqu32 %%zmm31, 1792(%[memory])\n" /* K + W 9 */
        "vmovdqu32 %%zmm31, 1856(%[memory])\n" /* K + W 9 */
        "vpbroadcastd 40(%[constants]), %%zmm31\n" /* K + W 10 */
        "vmovdqu32 %%zmm31, 1920(%[memory])\n" /* K + W 10 */
        "vmovdqu32 %%zmm31, 1984(%[memory])\n" /* K + W 10 */
        "vmovdqu32 %%zmm31, 2048(%[memory])\n" /* K + W 10 */
        "vpbroadcastd 44(%[constants]), %%zmm31\n" /* K + W 11 */
        "vmovdqu32 %%zmm31, 2112(%[memory])\n" /* K + W 11 */
        "vmovdqu32 %%zmm31, 2176(%[memory])\n" /* K + W 11 */
        "vmovdqu32 %%zmm31, 2240(%[memory])\n" /* K + W 11 */
        "vpbroadcastd 48(%[constants]), %%zmm31\n" /* K + W 12 */
        "vmovdqu32 %%zmm31, 2304(%[memory])\n" /* K + W 12 */
        "vmovdqu32 %%zmm31, 2368(%[memory])\n" /* K + W 12 */
        "vmovdqu32 %%zmm31, 2432(%[memory])\n" /* K + W 12 */
        "vpbroadcastd 52(%[constants]), %%zmm31\n" /* K + W 13 */
        "vmovdqu32 %%zmm31, 2496(%[memory])\n" /* K + W 13 */
        "vmovdqu32 %%zmm31, 2560(%[memory])\n" /* K + W 13 */
        "vmovdqu32 %%zmm31, 2624(%[memory])\n" /* K + W 13 */
        "vpbroadcastd 56(%[constants]), %%zmm31\n" /* K + W 14 */
        "vmovdqu32 %%zmm31, 2688(%[memory])\n" /* K + W 14 */
        "vmovdqu32 %%zmm31, 2752(%[memory])\n" /* K + W 14 */
        "vmovdqu32 %%zmm31, 2816(%[memory])\n" /* K + W 14 */
        "vpbroadcastd 648(%[constants]), %%zmm31\n" /* K + W 15 */
        "vmovdqu32 %%zmm31, 2880(%[memory])\n" /* K + W 15 */
        "vmovdqu32 %%zmm31, 2944(%[memory])\n" /* K + W 15 */
        "vmovdqu32 %%zmm31, 3008(%[memory])\n" /* K + W 15 */
        "leaq 6144(%[memory]), %%r8\n" /* cursors */
        "leaq 12288(%[memory]), %%r9\n" /* cursors */
        "leaq 128(%[constants]), %%r10\n" /* cursors */
        "leaq 24576(%[memory]), %%r11\n" /* cursors */
        "leaq 26112(%[memory]), %%rdx\n" /* cursors */
        "jmp 3b\n"
        "9:\n" /* done */
        "vpshufb 320(%[constants]), %%zmm0, %%zmm24\n" /* stream 0: words 0 … 3 of the hashes */
        "vpshufb 320(%[constants]), %%zmm1, %%zmm25\n" /* stream 0: words 0 … 3 of the hashes */
        "vpshufb 320(%[constants]), %%zmm2, %%zmm26\n" /* stream 0: words 0 … 3 of the hashes */
        "vpshufb 320(%[constants]), %%zmm3, %%zmm27\n" /* stream 0: words 0 … 3 of the hashes */
        "vpunpckldq %%zmm25, %%zmm24, %%zmm28\n" /* stream 0: words 0 … 3 of the hashes */
        "vpunpckldq %%zmm27, %%zmm26, %%zmm29\n" /* stream 0: words 0 … 3 of the hashes */
        "vpunpckhdq %%zmm25, %%zmm24, %%zmm30\n" /* stream 0: words 0 … 3 of the hashes */
        "vpunpckhdq %%zmm27, %%zmm26, %%zmm31\n" /* stream 0: words 0 … 3 of the hashes */
        "vpunpcklqdq %%zmm29, %%zmm28, %%zmm25\n" /* stream 0: words 0 … 3 of the hashes */
        "vpunpckhqdq %%zmm29, %%zmm28, %%zmm24\n" /* stream 0: words 0 … 3 of the hashes */
        "vpunpcklqdq %%zmm31, %%zmm30, %%zmm27\n" /* stream 0: words 0 … 3 of the hashes */
        "vpunpckhqdq %%zmm31, %%zmm30, %%zmm26\n" /* stream 0: words 0 … 3 of the hashes */
        "vextracti32x4 $0, %%zmm25, 0(%[hashes])\n" /* stream 0: words 0 … 3 of the hashes */
        "vextracti32x4 $1, %%zmm25, 128(%[hashes])\n" /* stream 0: words 0 … 3 of the hashes */
        "vextracti32x4 $2, %%zmm25, 256(%[hashes])\n" /* stream 0: words 0 … 3 of the hashes */
        "vextracti32x4 $3, %%zmm25, 384(%[hashes])\n" /* stream 0: words 0 … 3 of the hashes */
        "vextracti32x4 $0, %%zmm24, 32(%[hashes])\n" /* stream 0: words 0 … 3 of the hashes */
        "vextracti32x4 $1, %%zmm24, 160(%[hashes])\n" /* stream 0: words 0 … 3 of the hashes */
        "vextracti32x4 $2, %%zmm24, 288(%[hashes])\n" /* stream 0: words 0 … 3 of the hashes */
        "vextracti32x4 $3, %%zmm24, 416(%[hashes])\n" /* stream 0: words 0 … 3 of the hashes */
        "vextracti32x4 $0, %%zmm27, 64(%[hashes])\n" /* stream 0: words 0 … 3 of the hashes */
        "vextracti32x4 $1, %%zmm27, 192(%[hashes])\n" /* stream 0: words 0 … 3 of the hashes */
        "vextracti32x4 $2, %%zmm27, 320(%[hashes])\n" /* stream 0: words 0 … 3 of the hashes */
        "vextracti32x4 $3, %%zmm27, 448(%[hashes])\n" /* stream 0: words 0 … 3 of the hashes */
        "vextracti32x4 $0, %%zmm26, 96(%[hashes])\n" /* stream 0: words 0 … 3 of the hashes */
        "vextracti32x4 $1, %%zmm26, 224(%[hashes])\n" /* stream 0: words 0 … 3 of the hashes */
        "vextracti32x4 $2, %%zmm26, 352(%[hashes])\n" /* stream 0: words 0 … 3 of the hashes */
        "vextracti32x4 $3, %%zmm26, 480(%[hashes])\n" /* stream 0: words 0 … 3 of the hashes */
        "vpshufb 320(%[constants]), %%zmm8, %%zmm29\n" /* stream 1: words 0 … 3 of the hashes */
        "vpshufb 320(%[constants]), %%zmm9, %%zmm28\n" /* stream 1: words 0 … 3 of the hashes */
        "vpshufb 320(%[constants]), %%zmm10, %%zmm31\n" /* stream 1: words 0 … 3 of the hashes */
        "vpshufb 320(%[constants]), %%zmm11, %%zmm30\n" /* stream 1: words 0 … 3 of the hashes */
        "vpunpckldq %%zmm28, %%zmm29, %%zmm25\n" /* stream 1: words 0 … 3 of the hashes */
        "vpunpckldq %%zmm30, %%zmm31, %%zmm24\n" /* stream 1: words 0 … 3 of the hashes */
        "vpunpckhdq %%zmm28, %%zmm29, %%zmm27\n" /* stream 1: words 0 … 3 of the hashes */
        "vpunpckhdq %%zmm30, %%zmm31, %%zmm26\n" /* stream 1: words 0 … 3 of the hashes */
        "vpunpcklqdq %%zmm24, %%zmm25, %%zmm28\n" /* stream 1: words 0 … 3 of the hashes */
        "vpunpckhqdq %%zmm24, %%zmm25, %%zmm29\n" /* stream 1: words 0 … 3 of the hashes */
        "vpunpcklqdq %%zmm26, %%zmm27, %%zmm30\n" /* stream 1: words 0 … 3 of the hashes */
        "vpunpckhqdq %%zmm26, %%zmm27, %%zmm31\n" /* stream 1: words 0 … 3 of the hashes */
        "vextracti32x4 $0, %%zmm28, 512(%[hashes])\n" /* stream 1: words 0 … 3 of the hashes */
        "vextracti32x4 $1, %%zmm28, 640(%[hashes])\n" /* stream 1: words 0 … 3 of the hashes */
        "vextracti32x4 $2, %%zmm28, 768(%[hashes])\n" /* stream 1: words 0 … 3 of the hashes */
        "vextracti32x4 $3, %%zmm28, 896(%[hashes])\n" /* stream 1: words 0 … 3 of the hashes */
        "vextracti32x4 $0, %%zmm29, 544(%[hashes])\n" /* stream 1: words 0 … 3 of the hashes */
        "vextracti32x4 $1, %%zmm29, 672(%[hashes])\n" /* stream 1: words 0 … 3 of the hashes */
        "vextracti32x4 $2, %%zmm29, 800(%[hashes])\n" /* stream 1: words 0 … 3 of the hashes */
        "vextracti32x4 $3, %%zmm29, 928(%[hashes])\n" /* stream 1: words 0 … 3 of the hashes */
        "vextracti32x4 $0, %%zmm30, 576(%[hashes])\n" /* stream 1: words 0 … 3 of the hashes */
        "vextracti32x4 $1, %%zmm30, 704(%[hashes])\n" /* stream 1: words 0 … 3 of the hashes */
        "vextracti32x4 $2, %%zmm30, 832(%[hashes])\n" /* stream 1: words 0 … 3 of the hashes */
        "vextracti32x4 $3, %%zmm30, 960(%[hashes])\n" /* stream 1: words 0 … 3 of the hashes */
        "vextracti32x4 $0, %%zmm31, 608(%[hashes])\n" /* stream 1: words 0 … 3 of the hashes */
        "vextracti32x4 $1, %%zmm31, 736(%[hashes])\n" /* stream 1: words 0 … 3 of the hashes */
        "vextracti32x4 $2, %%zmm31, 864(%[hashes])\n" /* stream 1: words 0 … 3 of the hashes */
        "vextracti32x4 $3, %%zmm31, 992(%[hashes])\n" /* stream 1: words 0 … 3 of the hashes */
        "vpshufb 320(%[constants]), %%zmm16, %%zmm24\n" /* stream 2: words 0 … 3 of the hashes */
        "vpshufb 320(%[constants]), %%zmm17, %%zmm25\n" /* stream 2: words 0 … 3 of the hashes */
        "vpshufb 320(%[constants]), %%zmm18, %%zmm26\n" /* stream 2: words 0 … 3 of the hashes */
        "vpshufb 320(%[constants]), %%zmm19, %%zmm27\n" /* stream 2: words 0 … 3 of the hashes */
        "vpunpckldq %%zmm25, %%zmm24, %%zmm28\n" /* stream 2: words 0 … 3 of the hashes */
        "vpunpckldq %%zmm27, %%zmm26, %%zmm29\n" /* stream 2: words 0 … 3 of the hashes */
        "vpunpckhdq %%zmm25, %%zmm24, %%zmm30\n" /* stream 2: words 0 … 3 of the hashes */
        "vpunpckhdq %%zmm27, %%zmm26, %%zmm31\n" /* stream 2: words 0 … 3 of the hashes */
        "vpunpcklqdq %%zmm29, %%zmm28, %%zmm25\n" /* stream 2: words 0 … 3 of the hashes */
        "vpunpckhqdq %%zmm29, %%zmm28, %%zmm24\n" /* stream 2: words 0 … 3 of the hashes */
        "vpunpcklqdq %%zmm31, %%zmm30, %%zmm27\n" /* stream 2: words 0 … 3 of the hashes */
        "vpunpckhqdq %%zmm31, %%zmm30, %%zmm26\n" /* stream 2: words 0 … 3 of the hashes */
        "vextracti32x4 $0, %%zmm25, 1024(%[hashes])\n" /* stream 2: words 0 … 3 of the hashes */
        "vextracti32x4 $1, %%zmm25, 1152(%[hashes])\n" /* stream 2: words 0 … 3 of the hashes */
        "vextracti32x4 $2, %%zmm25, 1280(%[hashes])\n" /* stream 2: words 0 … 3 of the hashes */
        "vextracti32x4 $3, %%zmm25, 1408(%[hashes])\n" /* stream 2: words 0 … 3 of the hashes */
        "vextracti32x4 $0, %%zmm24, 1056(%[hashes])\n" /* stream 2: words 0 … 3 of the hashes */
        "vextracti32x4 $1, %%zmm24, 1184(%[hashes])\n" /* stream 2: words 0 … 3 of the hashes */
        "vextracti32x4 $2, %%zmm24, 1312(%[hashes])\n" /* stream 2: words 0 … 3 of the hashes */
        "vextracti32x4 $3, %%zmm24, 1440(%[hashes])\n" /* stream 2: words 0 … 3 of the hashes */
        "vextracti32x4 $0, %%zmm27, 1088(%[hashes])\n" /* stream 2: words 0 … 3 of the hashes */
        "vextracti32x4 $1, %%zmm27, 1216(%[hashes])\n" /* stream 2: words 0 … 3 of the hashes */
        "vextracti32x4 $2, %%zmm27, 1344(%[hashes])\n" /* stream 2: words 0 … 3 of the hashes */
        "vextracti32x4 $3, %%zmm27, 1472(%[hashes])\n" /* stream 2: words 0 … 3 of the hashes */
        "vextracti32x4 $0, %%zmm26, 1120(%[hashes])\n" /* stream 2: words 0 … 3 of the hashes */
        "vextracti32x4 $1, %%zmm26, 1248(%[hashes])\n" /* stream 2: words 0 … 3 of the hashes */
        "vextracti32x4 $2, %%zmm26, 1376(%[hashes])\n" /* stream 2: words 0 … 3 of the hashes */
        "vextracti32x4 $3, %%zmm26, 1504(%[hashes])\n" /* stream 2: words 0 … 3 of the hashes */
        "vpshufb 320(%[constants]), %%zmm4, %%zmm29\n" /* stream 0: words 4 … 7 of the hashes */
        "vpshufb 320(%[constants]), %%zmm5, %%zmm28\n" /* stream 0: words 4 … 7 of the hashes */
        "vpshufb 320(%[constants]), %%zmm6, %%zmm31\n" /* stream 0: words 4 … 7 of the hashes */
        "vpshufb 320(%[constants]), %%zmm7, %%zmm30\n" /* stream 0: words 4 … 7 of the hashes */
        "vpunpckldq %%zmm28, %%zmm29, %%zmm25\n" /* stream 0: words 4 … 7 of the hashes */
        "vpunpckldq %%zmm30, %%zmm31, %%zmm24\n" /* stream 0: words 4 … 7 of the hashes */
        "vpunpckhdq %%zmm28, %%zmm29, %%zmm27\n" /* stream 0: words 4 … 7 of the hashes */
        "vpunpckhdq %%zmm30, %%zmm31, %%zmm26\n" /* stream 0: words 4 … 7 of the hashes */
        "vpunpcklqdq %%zmm24, %%zmm25, %%zmm28\n" /* stream 0: words 4 … 7 of the hashes */
        "vpunpckhqdq %%zmm24, %%zmm25, %%zmm29\n" /* stream 0: words 4 … 7 of the hashes */
        "vpunpcklqdq %%zmm26, %%zmm27, %%zmm30\n" /* stream 0: words 4 … 7 of the hashes */
        "vpunpckhqdq %%zmm26, %%zmm27, %%zmm31\n" /* stream 0: words 4 … 7 of the hashes */
        "vextracti32x4 $0, %%zmm28, 16(%[hashes])\n" /* stream 0: words 4 … 7 of the hashes */
        "vextracti32x4 $1, %%zmm28, 144(%[hashes])\n" /* stream 0: words 4 … 7 of the hashes */
        "vextracti32x4 $2, %%zmm28, 272(%[hashes])\n" /* stream 0: words 4 … 7 of the hashes */
        "vextracti32x4 $3, %%zmm28, 400(%[hashes])\n" /* stream 0: words 4 … 7 of the hashes */
        "vextracti32x4 $0, %%zmm29, 48(%[hashes])\n" /* stream 0: words 4 … 7 of the hashes */
        "vextracti32x4 $1, %%zmm29, 176(%[hashes])\n" /* stream 0: words 4 … 7 of the hashes */
        "vextracti32x4 $2, %%zmm29, 304(%[hashes])\n" /* stream 0: words 4 … 7 of the hashes */
        "vextracti32x4 $3, %%zmm29, 432(%[hashes])\n" /* stream 0: words 4 … 7 of the hashes */
        "vextracti32x4 $0, %%zmm30, 80(%[hashes])\n" /* stream 0: words 4 … 7 of the hashes */
        "vextracti32x4 $1, %%zmm30, 208(%[hashes])\n" /* stream 0: words 4 … 7 of the hashes */
        "vextracti32x4 $2, %%zmm30, 336(%[hashes])\n" /* stream 0: words 4 … 7 of the hashes */
        "vextracti32x4 $3, %%zmm30, 464(%[hashes])\n" /* stream 0: words 4 … 7 of the hashes */
        "vextracti32x4 $0, %%zmm31, 112(%[hashes])\n" /* stream 0: words 4 … 7 of the hashes */
        "vextracti32x4 $1, %%zmm31, 240(%[hashes])\n" /* stream 0: words 4 … 7 of the hashes */
        "vextracti32x4 $2, %%zmm31, 368(%[hashes])\n" /* stream 0: words 4 … 7 of the hashes */
        "vextracti32x4 $3, %%zmm31, 496(%[hashes])\n" /* stream 0: words 4 … 7 of the hashes */
        "vpshufb 320(%[constants]), %%zmm12, %%zmm24\n" /* stream 1: words 4 … 7 of the hashes */
        "vpshufb 320(%[constants]), %%zmm13, %%zmm25\n" /* stream 1: words 4 … 7 of the hashes */
        "vpshufb 320(%[constants]), %%zmm14, %%zmm26\n" /* stream 1: words 4 … 7 of the hashes */
        "vpshufb 320(%[constants]), %%zmm15, %%zmm27\n" /* stream 1: words 4 … 7 of the hashes */
        "vpunpckldq %%zmm25, %%zmm24, %%zmm28\n" /* stream 1: words 4 … 7 of the hashes */
        "vpunpckldq %%zmm27, %%zmm26, %%zmm29\n" /* stream 1: words 4 … 7 of the hashes */
        "vpunpckhdq %%zmm25, %%zmm24, %%zmm30\n" /* stream 1: words 4 … 7 of the hashes */
        "vpunpckhdq %%zmm27, %%zmm26, %%zmm31\n" /* stream 1: words 4 … 7 of the hashes */
        "vpunpcklqdq %%zmm29, %%zmm28, %%zmm25\n" /* stream 1: words 4 … 7 of the hashes */
        "vpunpckhqdq %%zmm29, %%zmm28, %%zmm24\n" /* stream 1: words 4 … 7 of the hashes */
        "vpunpcklqdq %%zmm31, %%zmm30, %%zmm27\n" /* stream 1: words 4 … 7 of the hashes */
        "vpunpckhqdq %%zmm31, %%zmm30, %%zmm26\n" /* stream 1: words 4 … 7 of the hashes */
        "vextracti32x4 $0, %%zmm25, 528(%[hashes])\n" /* stream 1: words 4 … 7 of the hashes */
        "vextracti32x4 $1, %%zmm25, 656(%[hashes])\n" /* stream 1: words 4 … 7 of the hashes */
        "vextracti32x4 $2, %%zmm25, 784(%[hashes])\n" /* stream 1: words 4 … 7 of the hashes */
        "vextracti32x4 $3, %%zmm25, 912(%[hashes])\n" /* stream 1: words 4 … 7 of the hashes */
        "vextracti32x4 $0, %%zmm24, 560(%[hashes])\n" /* stream 1: words 4 … 7 of the hashes */
        "vextracti32x4 $1, %%zmm24, 688(%[hashes])\n" /* stream 1: words 4 … 7 of the hashes */
        "vextracti32x4 $2, %%zmm24, 816(%[hashes])\n" /* stream 1: words 4 … 7 of the hashes */
        "vextracti32x4 $3, %%zmm24, 944(%[hashes])\n" /* stream 1: words 4 … 7 of the hashes */
        "vextracti32x4 $0, %%zmm27, 592(%[hashes])\n" /* stream 1: words 4 … 7 of the hashes */
        "vextracti32x4 $1, %%zmm27, 720(%[hashes])\n" /* stream 1: words 4 … 7 of the hashes */
        "vextracti32x4 $2, %%zmm27, 848(%[hashes])\n" /* stream 1: words 4 … 7 of the hashes */
        "vextracti32x4 $3, %%zmm27, 976(%[hashes])\n" /* stream 1: words 4 … 7 of the hashes */
        "vextracti32x4 $0, %%zmm26, 624(%[hashes])\n" /* stream 1: words 4 … 7 of the hashes */
        "vextracti32x4 $1, %%zmm26, 752(%[hashes])\n" /* stream 1: words 4 … 7 of the hashes */
        "vextracti32x4 $2, %%zmm26, 880(%[hashes])\n" /* stream 1: words 4 … 7 of the hashes */
        "vextracti32x4 $3, %%zmm26, 1008(%[hashes])\n" /* stream 1: words 4 … 7 of the hashes */
        "vpshufb 320(%[constants]), %%zmm20, %%zmm29\n" /* stream 2: words 4 … 7 of the hashes */
        "vpshufb 320(%[constants]), %%zmm21, %%zmm28\n" /* stream 2: words 4 … 7 of the hashes */
        "vpshufb 320(%[constants]), %%zmm22, %%zmm31\n" /* stream 2: words 4 … 7 of the hashes */
        "vpshufb 320(%[constants]), %%zmm23, %%zmm30\n" /* stream 2: words 4 … 7 of the hashes */
        "vpunpckldq %%zmm28, %%zmm29, %%zmm25\n" /* stream 2: words 4 … 7 of the hashes */
        "vpunpckldq %%zmm30, %%zmm31, %%zmm24\n" /* stream 2: words 4 … 7 of the hashes */
        "vpunpckhdq %%zmm28, %%zmm29, %%zmm27\n" /* stream 2: words 4 … 7 of the hashes */
        "vpunpckhdq %%zmm30, %%zmm31, %%zmm26\n" /* stream 2: words 4 … 7 of the hashes */
        "vpunpcklqdq %%zmm24, %%zmm25, %%zmm28\n" /* stream 2: words 4 … 7 of the hashes */
        "vpunpckhqdq %%zmm24, %%zmm25, %%zmm29\n" /* stream 2: words 4 … 7 of the hashes */
        "vpunpcklqdq %%zmm26, %%zmm27, %%zmm30\n" /* stream 2: words 4 … 7 of the hashes */
        "vpunpckhqdq %%zmm26, %%zmm27, %%zmm31\n" /* stream 2: words 4 … 7 of the hashes */
        "vextracti32x4 $0, %%zmm28, 1040(%[hashes])\n" /* stream 2: words 4 … 7 of the hashes */
        "vextracti32x4 $1, %%zmm28, 1168(%[hashes])\n" /* stream 2: words 4 … 7 of the hashes */
        "vextracti32x4 $2, %%zmm28, 1296(%[hashes])\n" /* stream 2: words 4 … 7 of the hashes */
        "vextracti32x4 $3, %%zmm28, 1424(%[hashes])\n" /* stream 2: words 4 … 7 of the hashes */
        "vextracti32x4 $0, %%zmm29, 1072(%[hashes])\n" /* stream 2: words 4 … 7 of the hashes */
        "vextracti32x4 $1, %%zmm29, 1200(%[hashes])\n" /* stream 2: words 4 … 7 of the hashes */
        "vextracti32x4 $2, %%zmm29, 1328(%[hashes])\n" /* stream 2: words 4 … 7 of the hashes */
        "vextracti32x4 $3, %%zmm29, 1456(%[hashes])\n" /* stream 2: words 4 … 7 of the hashes */
        "vextracti32x4 $0, %%zmm30, 1104(%[hashes])\n" /* stream 2: words 4 … 7 of the hashes */
        "vextracti32x4 $1, %%zmm30, 1232(%[hashes])\n" /* stream 2: words 4 … 7 of the hashes */
        "vextracti32x4 $2, %%zmm30, 1360(%[hashes])\n" /* stream 2: words 4 … 7 of the hashes */
        "vextracti32x4 $3, %%zmm30, 1488(%[hashes])\n" /* stream 2: words 4 … 7 of the hashes */
        "vextracti32x4 $0, %%zmm31, 1136(%[hashes])\n" /* stream 2: words 4 … 7 of the hashes */
        "vextracti32x4 $1, %%zmm31, 1264(%[hashes])\n" /* stream 2: words 4 … 7 of the hashes */
        "vextracti32x4 $2, %%zmm31, 1392(%[hashes])\n" /* stream 2: words 4 … 7 of the hashes */
        "vextracti32x4 $3, %%zmm31, 1520(%[hashes])\n" /* stream 2: words 4 … 7 of the hashes */
        :
        : [memory] "D"(memory), [constants] "S"(constants), [messages] "a"(messages), [hashes] "c"(hashes)
        : "memory", "cc", "r8", "r9", "r10", "r11", "r12", "rdx", "rbx", "k1", "k2", "k3", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15", "xmm16", "xmm17", "xmm18", "xmm19", "xmm20", "xmm21", "xmm22", "xmm23", "xmm24", "xmm25", "xmm26", "xmm27", "xmm28", "xmm29", "xmm30", "xmm31");
}

/* Double SHA-256 of 48 messages of 64 bytes, all of which are read before a hash is written */
static inline void hash_pair_group(struct batch_memory *memory, const uint32_t *constants, const uint8_t *messages, uint8_t *hashes)
{
    __asm__ volatile(
        ".p2align 6\n"
        "jmp 1f\n"
        ".p2align 12, 0xcc\n"
        "1:\n" /* begin */
        "vbroadcasti32x4 0(%[messages]), %%zmm0\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $1, 256(%[messages]), %%zmm0, %%zmm0\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $2, 512(%[messages]), %%zmm0, %%zmm0\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $3, 768(%[messages]), %%zmm0, %%zmm0\n" /* stream 0: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm0, %%zmm1\n" /* stream 0: words 0 … 3 of the messages */
        "vbroadcasti32x4 64(%[messages]), %%zmm2\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $1, 320(%[messages]), %%zmm2, %%zmm2\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $2, 576(%[messages]), %%zmm2, %%zmm2\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $3, 832(%[messages]), %%zmm2, %%zmm2\n" /* stream 0: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm2, %%zmm3\n" /* stream 0: words 0 … 3 of the messages */
        "vbroadcasti32x4 128(%[messages]), %%zmm4\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $1, 384(%[messages]), %%zmm4, %%zmm4\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $2, 640(%[messages]), %%zmm4, %%zmm4\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $3, 896(%[messages]), %%zmm4, %%zmm4\n" /* stream 0: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm4, %%zmm5\n" /* stream 0: words 0 … 3 of the messages */
        "vbroadcasti32x4 192(%[messages]), %%zmm8\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $1, 448(%[messages]), %%zmm8, %%zmm8\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $2, 704(%[messages]), %%zmm8, %%zmm8\n" /* stream 0: words 0 … 3 of the messages */
        "vinserti32x4 $3, 960(%[messages]), %%zmm8, %%zmm8\n" /* stream 0: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm8, %%zmm9\n" /* stream 0: words 0 … 3 of the messages */
        "vpunpckldq %%zmm3, %%zmm1, %%zmm10\n" /* stream 0: words 0 … 3 of the messages */
        "vpunpckldq %%zmm9, %%zmm5, %%zmm11\n" /* stream 0: words 0 … 3 of the messages */
        "vpunpckhdq %%zmm3, %%zmm1, %%zmm12\n" /* stream 0: words 0 … 3 of the messages */
        "vpunpckhdq %%zmm9, %%zmm5, %%zmm13\n" /* stream 0: words 0 … 3 of the messages */
        "vpunpcklqdq %%zmm11, %%zmm10, %%zmm16\n" /* stream 0: words 0 … 3 of the messages */
        "vpunpckhqdq %%zmm11, %%zmm10, %%zmm17\n" /* stream 0: words 0 … 3 of the messages */
        "vpunpcklqdq %%zmm13, %%zmm12, %%zmm18\n" /* stream 0: words 0 … 3 of the messages */
        "vpunpckhqdq %%zmm13, %%zmm12, %%zmm19\n" /* stream 0: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm16, 24576(%[memory])\n" /* stream 0: words 0 … 3 of the messages */
        "vpaddd 0(%[constants])%{1to16%}, %%zmm16, %%zmm20\n" /* stream 0: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm20, 0(%[memory])\n" /* stream 0: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm17, 24768(%[memory])\n" /* stream 0: words 0 … 3 of the messages */
        "vpaddd 4(%[constants])%{1to16%}, %%zmm17, %%zmm21\n" /* stream 0: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm21, 192(%[memory])\n" /* stream 0: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm18, 24960(%[memory])\n" /* stream 0: words 0 … 3 of the messages */
        "vpaddd 8(%[constants])%{1to16%}, %%zmm18, %%zmm24\n" /* stream 0: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm24, 384(%[memory])\n" /* stream 0: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm19, 25152(%[memory])\n" /* stream 0: words 0 … 3 of the messages */
        "vpaddd 12(%[constants])%{1to16%}, %%zmm19, %%zmm25\n" /* stream 0: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm25, 576(%[memory])\n" /* stream 0: words 0 … 3 of the messages */
        "vbroadcasti32x4 1024(%[messages]), %%zmm26\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $1, 1280(%[messages]), %%zmm26, %%zmm26\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $2, 1536(%[messages]), %%zmm26, %%zmm26\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $3, 1792(%[messages]), %%zmm26, %%zmm26\n" /* stream 1: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm26, %%zmm27\n" /* stream 1: words 0 … 3 of the messages */
        "vbroadcasti32x4 1088(%[messages]), %%zmm28\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $1, 1344(%[messages]), %%zmm28, %%zmm28\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $2, 1600(%[messages]), %%zmm28, %%zmm28\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $3, 1856(%[messages]), %%zmm28, %%zmm28\n" /* stream 1: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm28, %%zmm29\n" /* stream 1: words 0 … 3 of the messages */
        "vbroadcasti32x4 1152(%[messages]), %%zmm30\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $1, 1408(%[messages]), %%zmm30, %%zmm30\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $2, 1664(%[messages]), %%zmm30, %%zmm30\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $3, 1920(%[messages]), %%zmm30, %%zmm30\n" /* stream 1: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm30, %%zmm31\n" /* stream 1: words 0 … 3 of the messages */
        "vbroadcasti32x4 1216(%[messages]), %%zmm0\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $1, 1472(%[messages]), %%zmm0, %%zmm0\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $2, 1728(%[messages]), %%zmm0, %%zmm0\n" /* stream 1: words 0 … 3 of the messages */
        "vinserti32x4 $3, 1984(%[messages]), %%zmm0, %%zmm0\n" /* stream 1: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm0, %%zmm2\n" /* stream 1: words 0 … 3 of the messages */
        "vpunpckldq %%zmm29, %%zmm27, %%zmm4\n" /* stream 1: words 0 … 3 of the messages */
        "vpunpckldq %%zmm2, %%zmm31, %%zmm8\n" /* stream 1: words 0 … 3 of the messages */
        "vpunpckhdq %%zmm29, %%zmm27, %%zmm3\n" /* stream 1: words 0 … 3 of the messages */
        "vpunpckhdq %%zmm2, %%zmm31, %%zmm1\n" /* stream 1: words 0 … 3 of the messages */
        "vpunpcklqdq %%zmm8, %%zmm4, %%zmm9\n" /* stream 1: words 0 … 3 of the messages */
        "vpunpckhqdq %%zmm8, %%zmm4, %%zmm5\n" /* stream 1: words 0 … 3 of the messages */
        "vpunpcklqdq %%zmm1, %%zmm3, %%zmm11\n" /* stream 1: words 0 … 3 of the messages */
        "vpunpckhqdq %%zmm1, %%zmm3, %%zmm10\n" /* stream 1: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm9, 24640(%[memory])\n" /* stream 1: words 0 … 3 of the messages */
        "vpaddd 0(%[constants])%{1to16%}, %%zmm9, %%zmm13\n" /* stream 1: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm13, 64(%[memory])\n" /* stream 1: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm5, 24832(%[memory])\n" /* stream 1: words 0 … 3 of the messages */
        "vpaddd 4(%[constants])%{1to16%}, %%zmm5, %%zmm12\n" /* stream 1: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm12, 256(%[memory])\n" /* stream 1: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm11, 25024(%[memory])\n" /* stream 1: words 0 … 3 of the messages */
        "vpaddd 8(%[constants])%{1to16%}, %%zmm11, %%zmm16\n" /* stream 1: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm16, 448(%[memory])\n" /* stream 1: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm10, 25216(%[memory])\n" /* stream 1: words 0 … 3 of the messages */
        "vpaddd 12(%[constants])%{1to16%}, %%zmm10, %%zmm20\n" /* stream 1: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm20, 640(%[memory])\n" /* stream 1: words 0 … 3 of the messages */
        "vbroadcasti32x4 2048(%[messages]), %%zmm17\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $1, 2304(%[messages]), %%zmm17, %%zmm17\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $2, 2560(%[messages]), %%zmm17, %%zmm17\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $3, 2816(%[messages]), %%zmm17, %%zmm17\n" /* stream 2: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm17, %%zmm21\n" /* stream 2: words 0 … 3 of the messages */
        "vbroadcasti32x4 2112(%[messages]), %%zmm18\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $1, 2368(%[messages]), %%zmm18, %%zmm18\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $2, 2624(%[messages]), %%zmm18, %%zmm18\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $3, 2880(%[messages]), %%zmm18, %%zmm18\n" /* stream 2: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm18, %%zmm24\n" /* stream 2: words 0 … 3 of the messages */
        "vbroadcasti32x4 2176(%[messages]), %%zmm19\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $1, 2432(%[messages]), %%zmm19, %%zmm19\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $2, 2688(%[messages]), %%zmm19, %%zmm19\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $3, 2944(%[messages]), %%zmm19, %%zmm19\n" /* stream 2: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm19, %%zmm25\n" /* stream 2: words 0 … 3 of the messages */
        "vbroadcasti32x4 2240(%[messages]), %%zmm26\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $1, 2496(%[messages]), %%zmm26, %%zmm26\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $2, 2752(%[messages]), %%zmm26, %%zmm26\n" /* stream 2: words 0 … 3 of the messages */
        "vinserti32x4 $3, 3008(%[messages]), %%zmm26, %%zmm26\n" /* stream 2: words 0 … 3 of the messages */
        "vpshufb 320(%[constants]), %%zmm26, %%zmm28\n" /* stream 2: words 0 … 3 of the messages */
        "vpunpckldq %%zmm24, %%zmm21, %%zmm30\n" /* stream 2: words 0 … 3 of the messages */
        "vpunpckldq %%zmm28, %%zmm25, %%zmm0\n" /* stream 2: words 0 … 3 of the messages */
        "vpunpckhdq %%zmm24, %%zmm21, %%zmm29\n" /* stream 2: words 0 … 3 of the messages */
        "vpunpckhdq %%zmm28, %%zmm25, %%zmm27\n" /* stream 2: words 0 … 3 of the messages */
        "vpunpcklqdq %%zmm0, %%zmm30, %%zmm2\n" /* stream 2: words 0 … 3 of the messages */
        "vpunpckhqdq %%zmm0, %%zmm30, %%zmm31\n" /* stream 2: words 0 … 3 of the messages */
        "vpunpcklqdq %%zmm27, %%zmm29, %%zmm8\n" /* stream 2: words 0 … 3 of the messages */
        "vpunpckhqdq %%zmm27, %%zmm29, %%zmm4\n" /* stream 2: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm2, 24704(%[memory])\n" /* stream 2: words 0 … 3 of the messages */
        "vpaddd 0(%[constants])%{1to16%}, %%zmm2, %%zmm1\n" /* stream 2: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm1, 128(%[memory])\n" /* stream 2: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm31, 24896(%[memory])\n" /* stream 2: words 0 … 3 of the messages */
        "vpaddd 4(%[constants])%{1to16%}, %%zmm31, %%zmm3\n" /* stream 2: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm3, 320(%[memory])\n" /* stream 2: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm8, 25088(%[memory])\n" /* stream 2: words 0 … 3 of the messages */
        "vpaddd 8(%[constants])%{1to16%}, %%zmm8, %%zmm9\n" /* stream 2: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm9, 512(%[memory])\n" /* stream 2: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm4, 25280(%[memory])\n" /* stream 2: words 0 … 3 of the messages */
        "vpaddd 12(%[constants])%{1to16%}, %%zmm4, %%zmm13\n" /* stream 2: words 0 … 3 of the messages */
        "vmovdqu32 %%zmm13, 704(%[memory])\n" /* stream 2: words 0 … 3 of the messages */
        "vbroadcasti32x4 16(%[messages]), %%zmm5\n" /* stream 0: words 4 … 7 of the messages */
        "vinserti32x4 $1, 272(%[messages]), %%zmm5, %%zmm5\n" /* stream 0: words 4 … 7 of the messages */
        "vinserti32x4 $2, 528(%[messages]), %%zmm5, %%zmm5\n" /* stream 0: words 4 … 7 of the messages */
        "vinserti32x4 $3, 784(%[messages]), %%zmm5, %%zmm5\n" /* stream 0: words 4 … 7 of the messages */
        "vpshufb 320(%[constants]), %%zmm5, %%zmm12\n" /* stream 0: words 4 … 7 of the messages */
        "vbroadcasti32x4 80(%[messages]), %%zmm11\n" /* stream 0: words 4 … 7 of the messages */
        "vinserti32x4 $1, 336(%[messages]), %%zmm11, %%zmm11\n" /* stream 0: words 4 … 7 of the messages */
        "vinserti32x4 $2, 592(%[messages]), %%zmm11, %%zmm11\n" /* stream 0: words 4 … 7 of the messages */
        "vinserti32x4 $3, 848(%[messages]), %%zmm11, %%zmm11\n" /* stream 0: words 4 … 7 of the messages */
        "vpshufb 320(%[constants]), %%zmm11, %%zmm16\n" /* stream 0: words 4 … 7 of the messages */
        "vbroadcasti32x4 144(%[messages]), %%zmm10\n" /* stream 0: words 4 … 7 of the messages */
        "vinserti32x4 $1, 400(%[messages]), %%zmm10, %%zmm10\n" /* stream 0: words 4 … 7 of the messages */
        "vinserti32x4 $2, 656(%[messages]), %%zmm10, %%zmm10\n" /* stream 0: words 4 … 7 of the messages */
        "vinserti32x4 $3, 912(%[messages]), %%zmm10, %%zmm10\n" /* stream 0: words 4 … 7 of the messages */
        "vpshufb 320(%[constants]), %%zmm10, %%zmm20\n" /* stream 0: words 4 … 7 of the messages */
        "vbroadcasti32x4 208(%[messages]), %%zmm17\n" /* stream 0: words 4 … 7 of the messages */
        "vinserti32x4 $1, 464(%[messages]), %%zmm17, %%zmm17\n" /* stream 0: words 4 … 7 of the messages */
        "vinserti32x4 $2, 720(%[messages]), %%zmm17, %%zmm17\n" /* stream 0: words 4 … 7 of the messages */
        "vinserti32x4 $3, 976(%[messages]), %%zmm17, %%zmm17\n" /* stream 0: words 4 … 7 of the messages */
        "vpshufb 320(%[constants]), %%zmm17, %%zmm18\n" /* stream 0: words 4 … 7 of the messages */
        "vpunpckldq %%zmm16, %%zmm12, %%zmm19\n" /* stream 0: words 4 … 7 of the messages */
        "vpunpckldq %%zmm18, %%zmm20, %%zmm26\n" /* stream 0: words 4 … 7 of the messages */
        "vpunpckhdq %%zmm16, %%zmm12, %%zmm24\n" /* stream 0: words 4 … 7 of the messages */
        "vpunpckhdq %%zmm18, %%zmm20, %%zmm21\n" /* stream 0: words 4 … 7 of the messages */
        "vpunpcklqdq %%zmm26, %%zmm19, %%zmm28\n" /* stream 0: words 4 … 7 of the messages */
        "vpunpckhqdq %%zmm26, %%zmm19, %%zmm25\n" /* stream 0: words 4 … 7 of the messages */
        "vpunpcklqdq %%zmm21, %%zmm24, %%zmm0\n" /* stream 0: words 4 … 7 of the messages */
        "vpunpckhqdq %%zmm21, %%zmm24, %%zmm30\n" /* stream 0: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm28, 25344(%[memory])\n" /* stream 0: words 4 … 7 of the messages */
        "vpaddd 16(%[constants])%{1to16%}, %%zmm28, %%zmm27\n" /* stream 0: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm27, 768(%[memory])\n" /* stream 0: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm25, 25536(%[memory])\n" /* stream 0: words 4 … 7 of the messages */
        "vpaddd 20(%[constants])%{1to16%}, %%zmm25, %%zmm29\n" /* stream 0: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm29, 960(%[memory])\n" /* stream 0: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm0, 25728(%[memory])\n" /* stream 0: words 4 … 7 of the messages */
        "vpaddd 24(%[constants])%{1to16%}, %%zmm0, %%zmm2\n" /* stream 0: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm2, 1152(%[memory])\n" /* stream 0: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm30, 25920(%[memory])\n" /* stream 0: words 4 … 7 of the messages */
        "vpaddd 28(%[constants])%{1to16%}, %%zmm30, %%zmm1\n" /* stream 0: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm1, 1344(%[memory])\n" /* stream 0: words 4 … 7 of the messages */
        "vbroadcasti32x4 1040(%[messages]), %%zmm31\n" /* stream 1: words 4 … 7 of the messages */
        "vinserti32x4 $1, 1296(%[messages]), %%zmm31, %%zmm31\n" /* stream 1: words 4 … 7 of the messages */
        "vinserti32x4 $2, 1552(%[messages]), %%zmm31, %%zmm31\n" /* stream 1: words 4 … 7 of the messages */
        "vinserti32x4 $3, 1808(%[messages]), %%zmm31, %%zmm31\n" /* stream 1: words 4 … 7 of the messages */
        "vpshufb 320(%[constants]), %%zmm31, %%zmm3\n" /* stream 1: words 4 … 7 of the messages */
        "vbroadcasti32x4 1104(%[messages]), %%zmm8\n" /* stream 1: words 4 … 7 of the messages */
        "vinserti32x4 $1, 1360(%[messages]), %%zmm8, %%zmm8\n" /* stream 1: words 4 … 7 of the messages */
        "vinserti32x4 $2, 1616(%[messages]), %%zmm8, %%zmm8\n" /* stream 1: words 4 … 7 of the messages */
        "vinserti32x4 $3, 1872(%[messages]), %%zmm8, %%zmm8\n" /* stream 1: words 4 … 7 of the messages */
        "vpshufb 320(%[constants]), %%zmm8, %%zmm9\n" /* stream 1: words 4 … 7 of the messages */
        "vbroadcasti32x4 1168(%[messages]), %%zmm4\n" /* stream 1: words 4 … 7 of the messages */
        "vinserti32x4 $1, 1424(%[messages]), %%zmm4, %%zmm4\n" /* stream 1: words 4 … 7 of the messages */
        "vinserti32x4 $2, 1680(%[messages]), %%zmm4, %%zmm4\n" /* stream 1: words 4 … 7 of the messages */
        "vinserti32x4 $3, 1936(%[messages]), %%zmm4, %%zmm4\n" /* stream 1: words 4 … 7 of the messages */
        "vpshufb 320(%[constants]), %%zmm4, %%zmm13\n" /* stream 1: words 4 … 7 of the messages */
        "vbroadcasti32x4 1232(%[messages]), %%zmm5\n" /* stream 1: words 4 … 7 of the messages */
        "vinserti32x4 $1, 1488(%[messages]), %%zmm5, %%zmm5\n" /* stream 1: words 4 … 7 of the messages */
        "vinserti32x4 $2, 1744(%[messages]), %%zmm5, %%zmm5\n" /* stream 1: words 4 … 7 of the messages */
        "vinserti32x4 $3, 2000(%[messages]), %%zmm5, %%zmm5\n" /* stream 1: words 4 … 7 of the messages */
        "vpshufb 320(%[constants]), %%zmm5, %%zmm11\n" /* stream 1: words 4 … 7 of the messages */
        "vpunpckldq %%zmm9, %%zmm3, %%zmm10\n" /* stream 1: words 4 … 7 of the messages */
        "vpunpckldq %%zmm11, %%zmm13, %%zmm17\n" /* stream 1: words 4 … 7 of the messages */
        "vpunpckhdq %%zmm9, %%zmm3, %%zmm16\n" /* stream 1: words 4 … 7 of the messages */
        "vpunpckhdq %%zmm11, %%zmm13, %%zmm12\n" /* stream 1: words 4 … 7 of the messages */
        "vpunpcklqdq %%zmm17, %%zmm10, %%zmm18\n" /* stream 1: words 4 … 7 of the messages */
        "vpunpckhqdq %%zmm17, %%zmm10, %%zmm20\n" /* stream 1: words 4 … 7 of the messages */
        "vpunpcklqdq %%zmm12, %%zmm16, %%zmm26\n" /* stream 1: words 4 … 7 of the messages */
        "vpunpckhqdq %%zmm12, %%zmm16, %%zmm19\n" /* stream 1: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm18, 25408(%[memory])\n" /* stream 1: words 4 … 7 of the messages */
        "vpaddd 16(%[constants])%{1to16%}, %%zmm18, %%zmm21\n" /* stream 1: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm21, 832(%[memory])\n" /* stream 1: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm20, 25600(%[memory])\n" /* stream 1: words 4 … 7 of the messages */
        "vpaddd 20(%[constants])%{1to16%}, %%zmm20, %%zmm24\n" /* stream 1: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm24, 1024(%[memory])\n" /* stream 1: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm26, 25792(%[memory])\n" /* stream 1: words 4 … 7 of the messages */
        "vpaddd 24(%[constants])%{1to16%}, %%zmm26, %%zmm28\n" /* stream 1: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm28, 1216(%[memory])\n" /* stream 1: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm19, 25984(%[memory])\n" /* stream 1: words 4 … 7 of the messages */
        "vpaddd 28(%[constants])%{1to16%}, %%zmm19, %%zmm27\n" /* stream 1: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm27, 1408(%[memory])\n" /* stream 1: words 4 … 7 of the messages */
        "vbroadcasti32x4 2064(%[messages]), %%zmm25\n" /* stream 2: words 4 … 7 of the messages */
        "vinserti32x4 $1, 2320(%[messages]), %%zmm25, %%zmm25\n" /* stream 2: words 4 … 7 of the messages */
        "vinserti32x4 $2, 2576(%[messages]), %%zmm25, %%zmm25\n" /* stream 2: words 4 … 7 of the messages */
        "vinserti32x4 $3, 2832(%[messages]), %%zmm25, %%zmm25\n" /* stream 2: words 4 … 7 of the messages */
        "vpshufb 320(%[constants]), %%zmm25, %%zmm29\n" /* stream 2: words 4 … 7 of the messages */
        "vbroadcasti32x4 2128(%[messages]), %%zmm0\n" /* stream 2: words 4 … 7 of the messages */
        "vinserti32x4 $1, 2384(%[messages]), %%zmm0, %%zmm0\n" /* stream 2: words 4 … 7 of the messages */
        "vinserti32x4 $2, 2640(%[messages]), %%zmm0, %%zmm0\n" /* stream 2: words 4 … 7 of the messages */
        "vinserti32x4 $3, 2896(%[messages]), %%zmm0, %%zmm0\n" /* stream 2: words 4 … 7 of the messages */
        "vpshufb 320(%[constants]), %%zmm0, %%zmm2\n" /* stream 2: words 4 … 7 of the messages */
        "vbroadcasti32x4 2192(%[messages]), %%zmm30\n" /* stream 2: words 4 … 7 of the messages */
        "vinserti32x4 $1, 2448(%[messages]), %%zmm30, %%zmm30\n" /* stream 2: words 4 … 7 of the messages */
        "vinserti32x4 $2, 2704(%[messages]), %%zmm30, %%zmm30\n" /* stream 2: words 4 … 7 of the messages */
        "vinserti32x4 $3, 2960(%[messages]), %%zmm30, %%zmm30\n" /* stream 2: words 4 … 7 of the messages */
        "vpshufb 320(%[constants]), %%zmm30, %%zmm1\n" /* stream 2: words 4 … 7 of the messages */
        "vbroadcasti32x4 2256(%[messages]), %%zmm31\n" /* stream 2: words 4 … 7 of the messages */
        "vinserti32x4 $1, 2512(%[messages]), %%zmm31, %%zmm31\n" /* stream 2: words 4 … 7 of the messages */
        "vinserti32x4 $2, 2768(%[messages]), %%zmm31, %%zmm31\n" /* stream 2: words 4 … 7 of the messages */
        "vinserti32x4 $3, 3024(%[messages]), %%zmm31, %%zmm31\n" /* stream 2: words 4 … 7 of the messages */
        "vpshufb 320(%[constants]), %%zmm31, %%zmm8\n" /* stream 2: words 4 … 7 of the messages */
        "vpunpckldq %%zmm2, %%zmm29, %%zmm4\n" /* stream 2: words 4 … 7 of the messages */
        "vpunpckldq %%zmm8, %%zmm1, %%zmm5\n" /* stream 2: words 4 … 7 of the messages */
        "vpunpckhdq %%zmm2, %%zmm29, %%zmm9\n" /* stream 2: words 4 … 7 of the messages */
        "vpunpckhdq %%zmm8, %%zmm1, %%zmm3\n" /* stream 2: words 4 … 7 of the messages */
        "vpunpcklqdq %%zmm5, %%zmm4, %%zmm11\n" /* stream 2: words 4 … 7 of the messages */
        "vpunpckhqdq %%zmm5, %%zmm4, %%zmm13\n" /* stream 2: words 4 … 7 of the messages */
        "vpunpcklqdq %%zmm3, %%zmm9, %%zmm17\n" /* stream 2: words 4 … 7 of the messages */
        "vpunpckhqdq %%zmm3, %%zmm9, %%zmm10\n" /* stream 2: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm11, 25472(%[memory])\n" /* stream 2: words 4 … 7 of the messages */
        "vpaddd 16(%[constants])%{1to16%}, %%zmm11, %%zmm12\n" /* stream 2: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm12, 896(%[memory])\n" /* stream 2: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm13, 25664(%[memory])\n" /* stream 2: words 4 … 7 of the messages */
        "vpaddd 20(%[constants])%{1to16%}, %%zmm13, %%zmm16\n" /* stream 2: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm16, 1088(%[memory])\n" /* stream 2: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm17, 25856(%[memory])\n" /* stream 2: words 4 … 7 of the messages */
        "vpaddd 24(%[constants])%{1to16%}, %%zmm17, %%zmm18\n" /* stream 2: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm18, 1280(%[memory])\n" /* stream 2: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm10, 26048(%[memory])\n" /* stream 2: words 4 … 7 of the messages */
        "vpaddd 28(%[constants])%{1to16%}, %%zmm10, %%zmm21\n" /* stream 2: words 4 … 7 of the messages */
        "vmovdqu32 %%zmm21, 1472(%[memory])\n" /* stream 2: words 4 … 7 of the messages */
        "vbroadcasti32x4 32(%[messages]), %%zmm20\n" /* stream 0: words 8 … 11 of the messages */
        "vinserti32x4 $1, 288(%[messages]), %%zmm20, %%zmm20\n" /* stream 0: words 8 … 11 of the messages */
        "vinserti32x4 $2, 544(%[messages]), %%zmm20, %%zmm20\n" /* stream 0: words 8 … 11 of the messages */
        "vinserti32x4 $3, 800(%[messages]), %%zmm20, %%zmm20\n" /* stream 0: words 8 … 11 of the messages */
        "vpshufb 320(%[constants]), %%zmm20, %%zmm24\n" /* stream 0: words 8 … 11 of the messages */
        "vbroadcasti32x4 96(%[messages]), %%zmm26\n" /* stream 0: words 8 … 11 of the messages */
        "vinserti32x4 $1, 352(%[messages]), %%zmm26, %%zmm26\n" /* stream 0: words 8 … 11 of the messages */
        "vinserti32x4 $2, 608(%[messages]), %%zmm26, %%zmm26\n" /* stream 0: words 8 … 11 of the messages */
        "vinserti32x4 $3, 864(%[messages]), %%zmm26, %%zmm26\n" /* stream 0: words 8 … 11 of the messages */
        "vpshufb 320(%[constants]), %%zmm26, %%zmm28\n" /* stream 0: words 8 … 11 of the messages */
        "vbroadcasti32x4 160(%[messages]), %%zmm19\n" /* stream 0: words 8 … 11 of the messages */
        "vinserti32x4 $1, 416(%[messages]), %%zmm19, %%zmm19\n" /* stream 0: words 8 … 11 of the messages */
        "vinserti32x4 $2, 672(%[messages]), %%zmm19, %%zmm19\n" /* stream 0: words 8 … 11 of the messages */
        "vinserti32x4 $3, 928(%[messages]), %%zmm19, %%zmm19\n" /* stream 0: words 8 … 11 of the messages */
        "vpshufb 320(%[constants]), %%zmm19, %%zmm27\n" /* stream 0: words 8 … 11 of the messages */
        "vbroadcasti32x4 224(%[messages]), %%zmm25\n" /* stream 0: words 8 … 11 of the messages */
        "vinserti32x4 $1, 480(%[messages]), %%zmm25, %%zmm25\n" /* stream 0: words 8 … 11 of the messages */
        "vinserti32x4 $2, 736(%[messages]), %%zmm25, %%zmm25\n" /* stream 0: words 8 … 11 of the messages */
        "vinserti32x4 $3, 992(%[messages]), %%zmm25, %%zmm25\n" /* stream 0: words 8 … 11 of the messages */
        "vpshufb 320(%[constants]), %%zmm25, %%zmm0\n" /* stream 0: words 8 … 11 of the messages */
        "vpunpckldq %%zmm28, %%zmm24, %%zmm30\n" /* stream 0: words 8 … 11 of the messages */
        "vpunpckldq %%zmm0, %%zmm27, %%zmm31\n" /* stream 0: words 8 … 11 of the messages */
        "vpunpckhdq %%zmm28, %%zmm24, %%zmm2\n" /* stream 0: words 8 … 11 of the messages */
        "vpunpckhdq %%zmm0, %%zmm27, %%zmm29\n" /* stream 0: words 8 … 11 of the messages */
        "vpunpcklqdq %%zmm31, %%zmm30, %%zmm8\n" /* stream 0: words 8 … 11 of the messages */
        "vpunpckhqdq %%zmm31, %%zmm30, %%zmm1\n" /* stream 0: words 8 … 11 of the messages */
        "vpunpcklqdq %%zmm29, %%zmm2, %%zmm5\n" /* stream 0: words 8 … 11 of the messages */
        "vpunpckhqdq %%zmm29, %%zmm2, %%zmm4\n" /* stream 0: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm8, 26112(%[memory])\n" /* stream 0: words 8 … 11 of the messages */
        "vpaddd 32(%[constants])%{1to16%}, %%zmm8, %%zmm3\n" /* stream 0: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm3, 1536(%[memory])\n" /* stream 0: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm1, 26304(%[memory])\n" /* stream 0: words 8 … 11 of the messages */
        "vpaddd 36(%[constants])%{1to16%}, %%zmm1, %%zmm9\n" /* stream 0: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm9, 1728(%[memory])\n" /* stream 0: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm5, 26496(%[memory])\n" /* stream 0: words 8 … 11 of the messages */
        "vpaddd 40(%[constants])%{1to16%}, %%zmm5, %%zmm11\n" /* stream 0: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm11, 1920(%[memory])\n" /* stream 0: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm4, 26688(%[memory])\n" /* stream 0: words 8 … 11 of the messages */
        "vpaddd 44(%[constants])%{1to16%}, %%zmm4, %%zmm12\n" /* stream 0: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm12, 2112(%[memory])\n" /* stream 0: words 8 … 11 of the messages */
        "vbroadcasti32x4 1056(%[messages]), %%zmm13\n" /* stream 1: words 8 … 11 of the messages */
        "vinserti32x4 $1, 1312(%[messages]), %%zmm13, %%zmm13\n" /* stream 1: words 8 … 11 of the messages */
        "vinserti32x4 $2, 1568(%[messages]), %%zmm13, %%zmm13\n" /* stream 1: words 8 … 11 of the messages */
        "vinserti32x4 $3, 1824(%[messages]), %%zmm13, %%zmm13\n" /* stream 1: words 8 … 11 of the messages */
        "vpshufb 320(%[constants]), %%zmm13, %%zmm16\n" /* stream 1: words 8 … 11 of the messages */
        "vbroadcasti32x4 1120(%[messages]), %%zmm17\n" /* stream 1: words 8 … 11 of the messages */
        "vinserti32x4 $1, 1376(%[messages]), %%zmm17, %%zmm17\n" /* stream 1: words 8 … 11 of the messages */
        "vinserti32x4 $2, 1632(%[messages]), %%zmm17, %%zmm17\n" /* stream 1: words 8 … 11 of the messages */
        "vinserti32x4 $3, 1888(%[messages]), %%zmm17, %%zmm17\n" /* stream 1: words 8 … 11 of the messages */
        "vpshufb 320(%[constants]), %%zmm17, %%zmm18\n" /* stream 1: words 8 … 11 of the messages */
        "vbroadcasti32x4 1184(%[messages]), %%zmm10\n" /* stream 1: words 8 … 11 of the messages */
        "vinserti32x4 $1, 1440(%[messages]), %%zmm10, %%zmm10\n" /* stream 1: words 8 … 11 of the messages */
        "vinserti32x4 $2, 1696(%[messages]), %%zmm10, %%zmm10\n" /* stream 1: words 8 … 11 of the messages */
        "vinserti32x4 $3, 1952(%[messages]), %%zmm10, %%zmm10\n" /* stream 1: words 8 … 11 of the messages */
        "vpshufb 320(%[constants]), %%zmm10, %%zmm21\n" /* stream 1: words 8 … 11 of the messages */
        "vbroadcasti32x4 1248(%[messages]), %%zmm20\n" /* stream 1: words 8 … 11 of the messages */
        "vinserti32x4 $1, 1504(%[messages]), %%zmm20, %%zmm20\n" /* stream 1: words 8 … 11 of the messages */
        "vinserti32x4 $2, 1760(%[messages]), %%zmm20, %%zmm20\n" /* stream 1: words 8 … 11 of the messages */
        "vinserti32x4 $3, 2016(%[messages]), %%zmm20, %%zmm20\n" /* stream 1: words 8 … 11 of the messages */
        "vpshufb 320(%[constants]), %%zmm20, %%zmm26\n" /* stream 1: words 8 … 11 of the messages */
        "vpunpckldq %%zmm18, %%zmm16, %%zmm19\n" /* stream 1: words 8 … 11 of the messages */
        "vpunpckldq %%zmm26, %%zmm21, %%zmm25\n" /* stream 1: words 8 … 11 of the messages */
        "vpunpckhdq %%zmm18, %%zmm16, %%zmm28\n" /* stream 1: words 8 … 11 of the messages */
        "vpunpckhdq %%zmm26, %%zmm21, %%zmm24\n" /* stream 1: words 8 … 11 of the messages */
        "vpunpcklqdq %%zmm25, %%zmm19, %%zmm0\n" /* stream 1: words 8 … 11 of the messages */
        "vpunpckhqdq %%zmm25, %%zmm19, %%zmm27\n" /* stream 1: words 8 … 11 of the messages */
        "vpunpcklqdq %%zmm24, %%zmm28, %%zmm31\n" /* stream 1: words 8 … 11 of the messages */
        "vpunpckhqdq %%zmm24, %%zmm28, %%zmm30\n" /* stream 1: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm0, 26176(%[memory])\n" /* stream 1: words 8 … 11 of the messages */
        "vpaddd 32(%[constants])%{1to16%}, %%zmm0, %%zmm29\n" /* stream 1: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm29, 1600(%[memory])\n" /* stream 1: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm27, 26368(%[memory])\n" /* stream 1: words 8 … 11 of the messages */
        "vpaddd 36(%[constants])%{1to16%}, %%zmm27, %%zmm2\n" /* stream 1: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm2, 1792(%[memory])\n" /* stream 1: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm31, 26560(%[memory])\n" /* stream 1: words 8 … 11 of the messages */
        "vpaddd 40(%[constants])%{1to16%}, %%zmm31, %%zmm8\n" /* stream 1: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm8, 1984(%[memory])\n" /* stream 1: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm30, 26752(%[memory])\n" /* stream 1: words 8 … 11 of the messages */
        "vpaddd 44(%[constants])%{1to16%}, %%zmm30, %%zmm3\n" /* stream 1: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm3, 2176(%[memory])\n" /* stream 1: words 8 … 11 of the messages */
        "vbroadcasti32x4 2080(%[messages]), %%zmm1\n" /* stream 2: words 8 … 11 of the messages */
        "vinserti32x4 $1, 2336(%[messages]), %%zmm1, %%zmm1\n" /* stream 2: words 8 … 11 of the messages */
        "vinserti32x4 $2, 2592(%[messages]), %%zmm1, %%zmm1\n" /* stream 2: words 8 … 11 of the messages */
        "vinserti32x4 $3, 2848(%[messages]), %%zmm1, %%zmm1\n" /* stream 2: words 8 … 11 of the messages */
        "vpshufb 320(%[constants]), %%zmm1, %%zmm9\n" /* stream 2: words 8 … 11 of the messages */
        "vbroadcasti32x4 2144(%[messages]), %%zmm5\n" /* stream 2: words 8 … 11 of the messages */
        "vinserti32x4 $1, 2400(%[messages]), %%zmm5, %%zmm5\n" /* stream 2: words 8 … 11 of the messages */
        "vinserti32x4 $2, 2656(%[messages]), %%zmm5, %%zmm5\n" /* stream 2: words 8 … 11 of the messages */
        "vinserti32x4 $3, 2912(%[messages]), %%zmm5, %%zmm5\n" /* stream 2: words 8 … 11 of the messages */
        "vpshufb 320(%[constants]), %%zmm5, %%zmm11\n" /* stream 2: words 8 … 11 of the messages */
        "vbroadcasti32x4 2208(%[messages]), %%zmm4\n" /* stream 2: words 8 … 11 of the messages */
        "vinserti32x4 $1, 2464(%[messages]), %%zmm4, %%zmm4\n" /* stream 2: words 8 … 11 of the messages */
        "vinserti32x4 $2, 2720(%[messages]), %%zmm4, %%zmm4\n" /* stream 2: words 8 … 11 of the messages */
        "vinserti32x4 $3, 2976(%[messages]), %%zmm4, %%zmm4\n" /* stream 2: words 8 … 11 of the messages */
        "vpshufb 320(%[constants]), %%zmm4, %%zmm12\n" /* stream 2: words 8 … 11 of the messages */
        "vbroadcasti32x4 2272(%[messages]), %%zmm13\n" /* stream 2: words 8 … 11 of the messages */
        "vinserti32x4 $1, 2528(%[messages]), %%zmm13, %%zmm13\n" /* stream 2: words 8 … 11 of the messages */
        "vinserti32x4 $2, 2784(%[messages]), %%zmm13, %%zmm13\n" /* stream 2: words 8 … 11 of the messages */
        "vinserti32x4 $3, 3040(%[messages]), %%zmm13, %%zmm13\n" /* stream 2: words 8 … 11 of the messages */
        "vpshufb 320(%[constants]), %%zmm13, %%zmm17\n" /* stream 2: words 8 … 11 of the messages */
        "vpunpckldq %%zmm11, %%zmm9, %%zmm10\n" /* stream 2: words 8 … 11 of the messages */
        "vpunpckldq %%zmm17, %%zmm12, %%zmm20\n" /* stream 2: words 8 … 11 of the messages */
        "vpunpckhdq %%zmm11, %%zmm9, %%zmm18\n" /* stream 2: words 8 … 11 of the messages */
        "vpunpckhdq %%zmm17, %%zmm12, %%zmm16\n" /* stream 2: words 8 … 11 of the messages */
        "vpunpcklqdq %%zmm20, %%zmm10, %%zmm26\n" /* stream 2: words 8 … 11 of the messages */
        "vpunpckhqdq %%zmm20, %%zmm10, %%zmm21\n" /* stream 2: words 8 … 11 of the messages */
        "vpunpcklqdq %%zmm16, %%zmm18, %%zmm25\n" /* stream 2: words 8 … 11 of the messages */
        "vpunpckhqdq %%zmm16, %%zmm18, %%zmm19\n" /* stream 2: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm26, 26240(%[memory])\n" /* stream 2: words 8 … 11 of the messages */
        "vpaddd 32(%[constants])%{1to16%}, %%zmm26, %%zmm24\n" /* stream 2: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm24, 1664(%[memory])\n" /* stream 2: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm21, 26432(%[memory])\n" /* stream 2: words 8 … 11 of the messages */
        "vpaddd 36(%[constants])%{1to16%}, %%zmm21, %%zmm28\n" /* stream 2: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm28, 1856(%[memory])\n" /* stream 2: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm25, 26624(%[memory])\n" /* stream 2: words 8 … 11 of the messages */
        "vpaddd 40(%[constants])%{1to16%}, %%zmm25, %%zmm0\n" /* stream 2: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm0, 2048(%[memory])\n" /* stream 2: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm19, 26816(%[memory])\n" /* stream 2: words 8 … 11 of the messages */
        "vpaddd 44(%[constants])%{1to16%}, %%zmm19, %%zmm29\n" /* stream 2: words 8 … 11 of the messages */
        "vmovdqu32 %%zmm29, 2240(%[memory])\n" /* stream 2: words 8 … 11 of the messages */
        "vbroadcasti32x4 48(%[messages]), %%zmm27\n" /* stream 0: words 12 … 15 of the messages */
        "vinserti32x4 $1, 304(%[messages]), %%zmm27, %%zmm27\n" /* stream 0: words 12 … 15 of the messages */
        "vinserti32x4 $2, 560(%[messages]), %%zmm27, %%zmm27\n" /* stream 0: words 12 … 15 of the messages */
        "vinserti32x4 $3, 816(%[messages]), %%zmm27, %%zmm27\n" /* stream 0: words 12 … 15 of the messages */
        "vpshufb 320(%[constants]), %%zmm27, %%zmm2\n" /* stream 0: words 12 … 15 of the messages */
        "vbroadcasti32x4 112(%[messages]), %%zmm31\n" /* stream 0: words 12 … 15 of the messages */
        "vinserti32x4 $1, 368(%[messages]), %%zmm31, %%zmm31\n" /* stream 0: words 12 … 15 of the messages */
        "vinserti32x4 $2, 624(%[messages]), %%zmm31, %%zmm31\n" /* stream 0: words 12 … 15 of the messages */
        "vinserti32x4 $3, 880(%[messages]), %%zmm31, %%zmm31\n" /* stream 0: words 12 … 15 of the messages */
        "vpshufb 320(%[constants]), %%zmm31, %%zmm8\n" /* stream 0: words 12 … 15 of the messages */
        "vbroadcasti32x4 176(%[messages]), %%zmm30\n" /* stream 0: words 12 … 15 of the messages */
        "vinserti32x4 $1, 432(%[messages]), %%zmm30, %%zmm30\n" /* stream 0: words 12 … 15 of the messages */
        "vinserti32x4 $2, 688(%[messages]), %%zmm30, %%zmm30\n" /* stream 0: words 12 … 15 of the messages */
        "vinserti32x4 $3, 944(%[messages]), %%zmm30, %%zmm30\n" /* stream 0: words 12 … 15 of the messages */
        "vpshufb 320(%[constants]), %%zmm30, %%zmm3\n" /* stream 0: words 12 … 15 of the messages */
        "vbroadcasti32x4 240(%[messages]), %%zmm1\n" /* stream 0: words 12 … 15 of the messages */
        "vinserti32x4 $1, 496(%[messages]), %%zmm1, %%zmm1\n" /* stream 0: words 12 … 15 of the messages */
        "vinserti32x4 $2, 752(%[messages]), %%zmm1, %%zmm1\n" /* stream 0: words 12 … 15 of the messages */
        "vinserti32x4 $3, 1008(%[messages]), %%zmm1, %%zmm1\n" /* stream 0: words 12 … 15 of the messages */
        "vpshufb 320(%[constants]), %%zmm1, %%zmm5\n" /* stream 0: words 12 … 15 of the messages */
        "vpunpckldq %%zmm8, %%zmm2, %%zmm4\n" /* stream 0: words 12 … 15 of the messages */
        "vpunpckldq %%zmm5, %%zmm3, %%zmm13\n" /* stream 0: words 12 … 15 of the messages */
        "vpunpckhdq %%zmm8, %%zmm2, %%zmm11\n" /* stream 0: words 12 … 15 of the messages */
        "vpunpckhdq %%zmm5, %%zmm3, %%zmm9\n" /* stream 0: words 12 … 15 of the messages */
        "vpunpcklqdq %%zmm13, %%zmm4, %%zmm17\n" /* stream 0: words 12 … 15 of the messages */
        "vpunpckhqdq %%zmm13, %%zmm4, %%zmm12\n" /* stream 0: words 12 … 15 of the messages */
        "vpunpcklqdq %%zmm9, %%zmm11, %%zmm6\n" /* stream 0: words 12 … 15 of the messages */
        "vpunpckhqdq %%zmm9, %%zmm11, %%zmm7\n" /* stream 0: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm17, 26880(%[memory])\n" /* stream 0: words 12 … 15 of the messages */
        "vpaddd 48(%[constants])%{1to16%}, %%zmm17, %%zmm20\n" /* stream 0: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm20, 2304(%[memory])\n" /* stream 0: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm12, 27072(%[memory])\n" /* stream 0: words 12 … 15 of the messages */
        "vpaddd 52(%[constants])%{1to16%}, %%zmm12, %%zmm10\n" /* stream 0: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm10, 2496(%[memory])\n" /* stream 0: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm6, 27264(%[memory])\n" /* stream 0: words 12 … 15 of the messages */
        "vpaddd 56(%[constants])%{1to16%}, %%zmm6, %%zmm16\n" /* stream 0: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm16, 2688(%[memory])\n" /* stream 0: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm7, 27456(%[memory])\n" /* stream 0: words 12 … 15 of the messages */
        "vpaddd 60(%[constants])%{1to16%}, %%zmm7, %%zmm18\n" /* stream 0: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm18, 2880(%[memory])\n" /* stream 0: words 12 … 15 of the messages */
        "vbroadcasti32x4 1072(%[messages]), %%zmm26\n" /* stream 1: words 12 … 15 of the messages */
        "vinserti32x4 $1, 1328(%[messages]), %%zmm26, %%zmm26\n" /* stream 1: words 12 … 15 of the messages */
        "vinserti32x4 $2, 1584(%[messages]), %%zmm26, %%zmm26\n" /* stream 1: words 12 … 15 of the messages */
        "vinserti32x4 $3, 1840(%[messages]), %%zmm26, %%zmm26\n" /* stream 1: words 12 … 15 of the messages */
        "vpshufb 320(%[constants]), %%zmm26, %%zmm24\n" /* stream 1: words 12 … 15 of the messages */
        "vbroadcasti32x4 1136(%[messages]), %%zmm21\n" /* stream 1: words 12 … 15 of the messages */
        "vinserti32x4 $1, 1392(%[messages]), %%zmm21, %%zmm21\n" /* stream 1: words 12 … 15 of the messages */
        "vinserti32x4 $2, 1648(%[messages]), %%zmm21, %%zmm21\n" /* stream 1: words 12 … 15 of the messages */
        "vinserti32x4 $3, 1904(%[messages]), %%zmm21, %%zmm21\n" /* stream 1: words 12 … 15 of the messages */
        "vpshufb 320(%[constants]), %%zmm21, %%zmm28\n" /* stream 1: words 12 … 15 of the messages */
        "vbroadcasti32x4 1200(%[messages]), %%zmm25\n" /* stream 1: words 12 … 15 of the messages */
        "vinserti32x4 $1, 1456(%[messages]), %%zmm25, %%zmm25\n" /* stream 1: words 12 … 15 of the messages */
        "vinserti32x4 $2, 1712(%[messages]), %%zmm25, %%zmm25\n" /* stream 1: words 12 … 15 of the messages */
        "vinserti32x4 $3, 1968(%[messages]), %%zmm25, %%zmm25\n" /* stream 1: words 12 … 15 of the messages */
        "vpshufb 320(%[constants]), %%zmm25, %%zmm0\n" /* stream 1: words 12 … 15 of the messages */
        "vbroadcasti32x4 1264(%[messages]), %%zmm19\n" /* stream 1: words 12 … 15 of the messages */
        "vinserti32x4 $1, 1520(%[messages]), %%zmm19, %%zmm19\n" /* stream 1: words 12 … 15 of the messages */
        "vinserti32x4 $2, 1776(%[messages]), %%zmm19, %%zmm19\n" /* stream 1: words 12 … 15 of the messages */
        "vinserti32x4 $3, 2032(%[messages]), %%zmm19, %%zmm19\n" /* stream 1: words 12 … 15 of the messages */
        "vpshufb 320(%[constants]), %%zmm19, %%zmm29\n" /* stream 1: words 12 … 15 of the messages */
        "vpunpckldq %%zmm28, %%zmm24, %%zmm27\n" /* stream 1: words 12 … 15 of the messages */
        "vpunpckldq %%zmm29, %%zmm0, %%zmm31\n" /* stream 1: words 12 … 15 of the messages */
        "vpunpckhdq %%zmm28, %%zmm24, %%zmm30\n" /* stream 1: words 12 … 15 of the messages */
        "vpunpckhdq %%zmm29, %%zmm0, %%zmm1\n" /* stream 1: words 12 … 15 of the messages */
        "vpunpcklqdq %%zmm31, %%zmm27, %%zmm8\n" /* stream 1: words 12 … 15 of the messages */
        "vpunpckhqdq %%zmm31, %%zmm27, %%zmm2\n" /* stream 1: words 12 … 15 of the messages */
        "vpunpcklqdq %%zmm1, %%zmm30, %%zmm14\n" /* stream 1: words 12 … 15 of the messages */
        "vpunpckhqdq %%zmm1, %%zmm30, %%zmm15\n" /* stream 1: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm8, 26944(%[memory])\n" /* stream 1: words 12 … 15 of the messages */
        "vpaddd 48(%[constants])%{1to16%}, %%zmm8, %%zmm5\n" /* stream 1: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm5, 2368(%[memory])\n" /* stream 1: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm2, 27136(%[memory])\n" /* stream 1: words 12 … 15 of the messages */
        "vpaddd 52(%[constants])%{1to16%}, %%zmm2, %%zmm3\n" /* stream 1: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm3, 2560(%[memory])\n" /* stream 1: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm14, 27328(%[memory])\n" /* stream 1: words 12 … 15 of the messages */
        "vpaddd 56(%[constants])%{1to16%}, %%zmm14, %%zmm13\n" /* stream 1: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm13, 2752(%[memory])\n" /* stream 1: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm15, 27520(%[memory])\n" /* stream 1: words 12 … 15 of the messages */
        "vpaddd 60(%[constants])%{1to16%}, %%zmm15, %%zmm4\n" /* stream 1: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm4, 2944(%[memory])\n" /* stream 1: words 12 … 15 of the messages */
        "vbroadcasti32x4 2096(%[messages]), %%zmm9\n" /* stream 2: words 12 … 15 of the messages */
        "vinserti32x4 $1, 2352(%[messages]), %%zmm9, %%zmm9\n" /* stream 2: words 12 … 15 of the messages */
        "vinserti32x4 $2, 2608(%[messages]), %%zmm9, %%zmm9\n" /* stream 2: words 12 … 15 of the messages */
        "vinserti32x4 $3, 2864(%[messages]), %%zmm9, %%zmm9\n" /* stream 2: words 12 … 15 of the messages */
        "vpshufb 320(%[constants]), %%zmm9, %%zmm11\n" /* stream 2: words 12 … 15 of the messages */
        "vbroadcasti32x4 2160(%[messages]), %%zmm17\n" /* stream 2: words 12 … 15 of the messages */
        "vinserti32x4 $1, 2416(%[messages]), %%zmm17, %%zmm17\n" /* stream 2: words 12 … 15 of the messages */
        "vinserti32x4 $2, 2672(%[messages]), %%zmm17, %%zmm17\n" /* stream 2: words 12 … 15 of the messages */
        "vinserti32x4 $3, 2928(%[messages]), %%zmm17, %%zmm17\n" /* stream 2: words 12 … 15 of the messages */
        "vpshufb 320(%[constants]), %%zmm17, %%zmm20\n" /* stream 2: words 12 … 15 of the messages */
        "vbroadcasti32x4 2224(%[messages]), %%zmm12\n" /* stream 2: words 12 … 15 of the messages */
        "vinserti32x4 $1, 2480(%[messages]), %%zmm12, %%zmm12\n" /* stream 2: words 12 … 15 of the messages */
        "vinserti32x4 $2, 2736(%[messages]), %%zmm12, %%zmm12\n" /* stream 2: words 12 … 15 of the messages */
        "vinserti32x4 $3, 2992(%[messages]), %%zmm12, %%zmm12\n" /* stream 2: words 12 … 15 of the messages */
        "vpshufb 320(%[constants]), %%zmm12, %%zmm10\n" /* stream 2: words 12 … 15 of the messages */
        "vbroadcasti32x4 2288(%[messages]), %%zmm16\n" /* stream 2: words 12 … 15 of the messages */
        "vinserti32x4 $1, 2544(%[messages]), %%zmm16, %%zmm16\n" /* stream 2: words 12 … 15 of the messages */
        "vinserti32x4 $2, 2800(%[messages]), %%zmm16, %%zmm16\n" /* stream 2: words 12 … 15 of the messages */
        "vinserti32x4 $3, 3056(%[messages]), %%zmm16, %%zmm16\n" /* stream 2: words 12 … 15 of the messages */
        "vpshufb 320(%[constants]), %%zmm16, %%zmm18\n" /* stream 2: words 12 … 15 of the messages */
        "vpunpckldq %%zmm20, %%zmm11, %%zmm26\n" /* stream 2: words 12 … 15 of the messages */
        "vpunpckldq %%zmm18, %%zmm10, %%zmm21\n" /* stream 2: words 12 … 15 of the messages */
        "vpunpckhdq %%zmm20, %%zmm11, %%zmm25\n" /* stream 2: words 12 … 15 of the messages */
        "vpunpckhdq %%zmm18, %%zmm10, %%zmm19\n" /* stream 2: words 12 … 15 of the messages */
        "vpunpcklqdq %%zmm21, %%zmm26, %%zmm28\n" /* stream 2: words 12 … 15 of the messages */
        "vpunpckhqdq %%zmm21, %%zmm26, %%zmm24\n" /* stream 2: words 12 … 15 of the messages */
        "vpunpcklqdq %%zmm19, %%zmm25, %%zmm22\n" /* stream 2: words 12 … 15 of the messages */
        "vpunpckhqdq %%zmm19, %%zmm25, %%zmm23\n" /* stream 2: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm28, 27008(%[memory])\n" /* stream 2: words 12 … 15 of the messages */
        "vpaddd 48(%[constants])%{1to16%}, %%zmm28, %%zmm29\n" /* stream 2: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm29, 2432(%[memory])\n" /* stream 2: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm24, 27200(%[memory])\n" /* stream 2: words 12 … 15 of the messages */
        "vpaddd 52(%[constants])%{1to16%}, %%zmm24, %%zmm0\n" /* stream 2: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm0, 2624(%[memory])\n" /* stream 2: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm22, 27392(%[memory])\n" /* stream 2: words 12 … 15 of the messages */
        "vpaddd 56(%[constants])%{1to16%}, %%zmm22, %%zmm31\n" /* stream 2: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm31, 2816(%[memory])\n" /* stream 2: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm23, 27584(%[memory])\n" /* stream 2: words 12 … 15 of the messages */
        "vpaddd 60(%[constants])%{1to16%}, %%zmm23, %%zmm27\n" /* stream 2: words 12 … 15 of the messages */
        "vmovdqu32 %%zmm27, 3008(%[memory])\n" /* stream 2: words 12 … 15 of the messages */
        "xorl %%ebx, %%ebx\n"
        "leaq 3072(%[memory]), %%r8\n" /* cursors */
        "leaq 12288(%[memory]), %%r9\n" /* cursors */
        "leaq 64(%[constants]), %%r10\n" /* cursors */
        "leaq 24576(%[memory]), %%r11\n" /* cursors */
        "leaq 26112(%[memory]), %%rdx\n" /* cursors */
        "jmp 3f\n"
        ".p2align 12, 0xcc\n"
        "2:\n" /* words_turn */
        "3:\n" /* words */
        "vmovdqu32 320(%%r11), %%zmm0\n" /* stream 2: word 0 of 8 */
        "vmovdqu32 192(%%r11), %%zmm1\n" /* stream 0: word 0 of 8 */
        "vprord $18, %%zmm1, %%zmm2\n" /* stream 0: word 0 of 8 */
        "vprord $7, %%zmm1, %%zmm3\n" /* stream 0: word 0 of 8 */
        "vmovdqu32 256(%%r11), %%zmm4\n" /* stream 1: word 0 of 8 */
        "vprord $18, %%zmm4, %%zmm5\n" /* stream 1: word 0 of 8 */
        "vprord $7, %%zmm4, %%zmm8\n" /* stream 1: word 0 of 8 */
        "vprord $18, %%zmm0, %%zmm9\n" /* stream 2: word 0 of 8 */
        "vprord $7, %%zmm0, %%zmm10\n" /* stream 2: word 0 of 8 */
        "vprord $19, %%zmm14, %%zmm11\n" /* stream 1: word 0 of 8 */
        "vprord $17, %%zmm14, %%zmm12\n" /* stream 1: word 0 of 8 */
        "vprord $19, %%zmm6, %%zmm13\n" /* stream 0: word 0 of 8 */
        "vprord $19, %%zmm22, %%zmm16\n" /* stream 2: word 0 of 8 */
        "vprord $17, %%zmm22, %%zmm17\n" /* stream 2: word 0 of 8 */
        "vprord $17, %%zmm6, %%zmm18\n" /* stream 0: word 0 of 8 */
        "vpsrld $3, %%zmm1, %%zmm19\n" /* stream 0: word 0 of 8 */
        "vpsrld $3, %%zmm4, %%zmm20\n" /* stream 1: word 0 of 8 */
        "vpternlogd $0x96, %%zmm5, %%zmm20, %%zmm8\n" /* stream 1: word 0 of 8 */
        "vpternlogd $0x96, %%zmm2, %%zmm19, %%zmm3\n" /* stream 0: word 0 of 8 */
        "vpaddd 0(%%r11), %%zmm3, %%zmm3\n" /* stream 0: word 0 of 8 */
        "vpsrld $10, %%zmm6, %%zmm21\n" /* stream 0: word 0 of 8 */
        "vpsrld $3, %%zmm0, %%zmm24\n" /* stream 2: word 0 of 8 */
        "vpaddd 192(%%rdx), %%zmm3, %%zmm3\n" /* stream 0: word 0 of 8 */
        "vpternlogd $0x96, %%zmm13, %%zmm21, %%zmm18\n" /* stream 0: word 0 of 8 */
        "vpaddd %%zmm18, %%zmm3, %%zmm6\n" /* stream 0: word 0 of 8 */
        "vmovdqu32 %%zmm6, 0(%%r11)\n" /* stream 0: word 0 of 8 */
        "vpaddd 0(%%r10)%{1to16%}, %%zmm6, %%zmm25\n" /* stream 0: word 0 of 8 */
        "vpternlogd $0x96, %%zmm9, %%zmm24, %%zmm10\n" /* stream 2: word 0 of 8 */
        "vmovdqu32 %%zmm25, 0(%%r8)\n" /* stream 0: word 0 of 8 */
        "vpaddd 64(%%r11), %%zmm8, %%zmm8\n" /* stream 1: word 0 of 8 */
        "vpsrld $10, %%zmm14, %%zmm26\n" /* stream 1: word 0 of 8 */
        "vpaddd 256(%%rdx), %%zmm8, %%zmm8\n" /* stream 1: word 0 of 8 */
        "vpternlogd $0x96, %%zmm11, %%zmm26, %%zmm12\n" /* stream 1: word 0 of 8 */
        "vpaddd %%zmm12, %%zmm8, %%zmm14\n" /* stream 1: word 0 of 8 */
        "vmovdqu32 %%zmm14, 64(%%r11)\n" /* stream 1: word 0 of 8 */
        "vpaddd 0(%%r10)%{1to16%}, %%zmm14, %%zmm27\n" /* stream 1: word 0 of 8 */
        "vpaddd 128(%%r11), %%zmm10, %%zmm10\n" /* stream 2: word 0 of 8 */
        "vmovdqu32 %%zmm27, 64(%%r8)\n" /* stream 1: word 0 of 8 */
        "vpsrld $10, %%zmm22, %%zmm28\n" /* stream 2: word 0 of 8 */
        "vpaddd 320(%%rdx), %%zmm10, %%zmm10\n" /* stream 2: word 0 of 8 */
        "vpternlogd $0x96, %%zmm16, %%zmm28, %%zmm17\n" /* stream 2: word 0 of 8 */
        "vpaddd %%zmm17, %%zmm10, %%zmm22\n" /* stream 2: word 0 of 8 */
        "vmovdqu32 %%zmm22, 128(%%r11)\n" /* stream 2: word 0 of 8 */
        "vpaddd 0(%%r10)%{1to16%}, %%zmm22, %%zmm29\n" /* stream 2: word 0 of 8 */
        "vmovdqu32 %%zmm29, 128(%%r8)\n" /* stream 2: word 0 of 8 */
        "vmovdqu32 512(%%r11), %%zmm30\n" /* stream 2: word 1 of 8 */
        "vmovdqu32 384(%%r11), %%zmm31\n" /* stream 0: word 1 of 8 */
        "vprord $18, %%zmm31, %%zmm1\n" /* stream 0: word 1 of 8 */
        "vprord $7, %%zmm31, %%zmm4\n" /* stream 0: word 1 of 8 */
        "vmovdqu32 448(%%r11), %%zmm5\n" /* stream 1: word 1 of 8 */
        "vprord $18, %%zmm5, %%zmm20\n" /* stream 1: word 1 of 8 */
        "vprord $7, %%zmm5, %%zmm2\n" /* stream 1: word 1 of 8 */
        "vprord $18, %%zmm30, %%zmm19\n" /* stream 2: word 1 of 8 */
        "vprord $7, %%zmm30, %%zmm0\n" /* stream 2: word 1 of 8 */
        "vprord $19, %%zmm15, %%zmm13\n" /* stream 1: word 1 of 8 */
        "vprord $17, %%zmm15, %%zmm21\n" /* stream 1: word 1 of 8 */
        "vprord $19, %%zmm7, %%zmm18\n" /* stream 0: word 1 of 8 */
        "vprord $19, %%zmm23, %%zmm3\n" /* stream 2: word 1 of 8 */
        "vprord $17, %%zmm23, %%zmm9\n" /* stream 2: word 1 of 8 */
        "vprord $17, %%zmm7, %%zmm24\n" /* stream 0: word 1 of 8 */
        "vpsrld $3, %%zmm31, %%zmm25\n" /* stream 0: word 1 of 8 */
        "vpsrld $3, %%zmm5, %%zmm11\n" /* stream 1: word 1 of 8 */
        "vpternlogd $0x96, %%zmm20, %%zmm11, %%zmm2\n" /* stream 1: word 1 of 8 */
        "vpternlogd $0x96, %%zmm1, %%zmm25, %%zmm4\n" /* stream 0: word 1 of 8 */
        "vpaddd 192(%%r11), %%zmm4, %%zmm4\n" /* stream 0: word 1 of 8 */
        "vpsrld $10, %%zmm7, %%zmm26\n" /* stream 0: word 1 of 8 */
        "vpsrld $3, %%zmm30, %%zmm12\n" /* stream 2: word 1 of 8 */
        "vpaddd 384(%%rdx), %%zmm4, %%zmm4\n" /* stream 0: word 1 of 8 */
        "vpternlogd $0x96, %%zmm18, %%zmm26, %%zmm24\n" /* stream 0: word 1 of 8 */
        "vpaddd %%zmm24, %%zmm4, %%zmm7\n" /* stream 0: word 1 of 8 */
        "vmovdqu32 %%zmm7, 192(%%r11)\n" /* stream 0: word 1 of 8 */
        "vpaddd 4(%%r10)%{1to16%}, %%zmm7, %%zmm8\n" /* stream 0: word 1 of 8 */
        "vpternlogd $0x96, %%zmm19, %%zmm12, %%zmm0\n" /* stream 2: word 1 of 8 */
        "vmovdqu32 %%zmm8, 192(%%r8)\n" /* stream 0: word 1 of 8 */
        "vpaddd 256(%%r11), %%zmm2, %%zmm2\n" /* stream 1: word 1 of 8 */
        "vpsrld $10, %%zmm15, %%zmm27\n" /* stream 1: word 1 of 8 */
        "vpaddd 448(%%rdx), %%zmm2, %%zmm2\n" /* stream 1: word 1 of 8 */
        "vpternlogd $0x96, %%zmm13, %%zmm27, %%zmm21\n" /* stream 1: word 1 of 8 */
        "vpaddd %%zmm21, %%zmm2, %%zmm15\n" /* stream 1: word 1 of 8 */
        "vmovdqu32 %%zmm15, 256(%%r11)\n" /* stream 1: word 1 of 8 */
        "vpaddd 4(%%r10)%{1to16%}, %%zmm15, %%zmm16\n" /* stream 1: word 1 of 8 */
        "vpaddd 320(%%r11), %%zmm0, %%zmm0\n" /* stream 2: word 1 of 8 */
        "vmovdqu32 %%zmm16, 256(%%r8)\n" /* stream 1: word 1 of 8 */
        "vpsrld $10, %%zmm23, %%zmm28\n" /* stream 2: word 1 of 8 */
        "vpaddd 512(%%rdx), %%zmm0, %%zmm0\n" /* stream 2: word 1 of 8 */
        "vpternlogd $0x96, %%zmm3, %%zmm28, %%zmm9\n" /* stream 2: word 1 of 8 */
        "vpaddd %%zmm9, %%zmm0, %%zmm23\n" /* stream 2: word 1 of 8 */
        "vmovdqu32 %%zmm23, 320(%%r11)\n" /* stream 2: word 1 of 8 */
        "vpaddd 4(%%r10)%{1to16%}, %%zmm23, %%zmm17\n" /* stream 2: word 1 of 8 */
        "vmovdqu32 %%zmm17, 320(%%r8)\n" /* stream 2: word 1 of 8 */
        "vmovdqu32 704(%%r11), %%zmm10\n" /* stream 2: word 2 of 8 */
        "vmovdqu32 576(%%r11), %%zmm29\n" /* stream 0: word 2 of 8 */
        "vprord $18, %%zmm29, %%zmm31\n" /* stream 0: word 2 of 8 */
        "vprord $7, %%zmm29, %%zmm5\n" /* stream 0: word 2 of 8 */
        "vmovdqu32 640(%%r11), %%zmm20\n" /* stream 1: word 2 of 8 */
        "vprord $18, %%zmm20, %%zmm11\n" /* stream 1: word 2 of 8 */
        "vprord $7, %%zmm20, %%zmm1\n" /* stream 1: word 2 of 8 */
        "vprord $18, %%zmm10, %%zmm25\n" /* stream 2: word 2 of 8 */
        "vprord $7, %%zmm10, %%zmm30\n" /* stream 2: word 2 of 8 */
        "vprord $19, %%zmm14, %%zmm18\n" /* stream 1: word 2 of 8 */
        "vprord $17, %%zmm14, %%zmm26\n" /* stream 1: word 2 of 8 */
        "vprord $19, %%zmm6, %%zmm24\n" /* stream 0: word 2 of 8 */
        "vprord $19, %%zmm22, %%zmm4\n" /* stream 2: word 2 of 8 */
        "vprord $17, %%zmm22, %%zmm19\n" /* stream 2: word 2 of 8 */
        "vprord $17, %%zmm6, %%zmm12\n" /* stream 0: word 2 of 8 */
        "vpsrld $3, %%zmm29, %%zmm8\n" /* stream 0: word 2 of 8 */
        "vpsrld $3, %%zmm20, %%zmm13\n" /* stream 1: word 2 of 8 */
        "vpternlogd $0x96, %%zmm11, %%zmm13, %%zmm1\n" /* stream 1: word 2 of 8 */
        "vpternlogd $0x96, %%zmm31, %%zmm8, %%zmm5\n" /* stream 0: word 2 of 8 */
        "vpaddd 384(%%r11), %%zmm5, %%zmm5\n" /* stream 0: word 2 of 8 */
        "vpsrld $10, %%zmm6, %%zmm27\n" /* stream 0: word 2 of 8 */
        "vpsrld $3, %%zmm10, %%zmm21\n" /* stream 2: word 2 of 8 */
        "vpaddd 576(%%rdx), %%zmm5, %%zmm5\n" /* stream 0: word 2 of 8 */
        "vpternlogd $0x96, %%zmm24, %%zmm27, %%zmm12\n" /* stream 0: word 2 of 8 */
        "vpaddd %%zmm12, %%zmm5, %%zmm6\n" /* stream 0: word 2 of 8 */
        "vmovdqu32 %%zmm6, 384(%%r11)\n" /* stream 0: word 2 of 8 */
        "vpaddd 8(%%r10)%{1to16%}, %%zmm6, %%zmm2\n" /* stream 0: word 2 of 8 */
        "vpternlogd $0x96, %%zmm25, %%zmm21, %%zmm30\n" /* stream 2: word 2 of 8 */
        "vmovdqu32 %%zmm2, 384(%%r8)\n" /* stream 0: word 2 of 8 */
        "vpaddd 448(%%r11), %%zmm1, %%zmm1\n" /* stream 1: word 2 of 8 */
        "vpsrld $10, %%zmm14, %%zmm16\n" /* stream 1: word 2 of 8 */
        "vpaddd 640(%%rdx), %%zmm1, %%zmm1\n" /* stream 1: word 2 of 8 */
        "vpternlogd $0x96, %%zmm18, %%zmm16, %%zmm26\n" /* stream 1: word 2 of 8 */
        "vpaddd %%zmm26, %%zmm1, %%zmm14\n" /* stream 1: word 2 of 8 */
        "vmovdqu32 %%zmm14, 448(%%r11)\n" /* stream 1: word 2 of 8 */
        "vpaddd 8(%%r10)%{1to16%}, %%zmm14, %%zmm3\n" /* stream 1: word 2 of 8 */
        "vpaddd 512(%%r11), %%zmm30, %%zmm30\n" /* stream 2: word 2 of 8 */
        "vmovdqu32 %%zmm3, 448(%%r8)\n" /* stream 1: word 2 of 8 */
        "vpsrld $10, %%zmm22, %%zmm28\n" /* stream 2: word 2 of 8 */
        "vpaddd 704(%%rdx), %%zmm30, %%zmm30\n" /* stream 2: word 2 of 8 */
        "vpternlogd $0x96, %%zmm4, %%zmm28, %%zmm19\n" /* stream 2: word 2 of 8 */
        "vpaddd %%zmm19, %%zmm30, %%zmm22\n" /* stream 2: word 2 of 8 */
        "vmovdqu32 %%zmm22, 512(%%r11)\n" /* stream 2: word 2 of 8 */
        "vpaddd 8(%%r10)%{1to16%}, %%zmm22, %%zmm9\n" /* stream 2: word 2 of 8 */
        "vmovdqu32 %%zmm9, 512(%%r8)\n" /* stream 2: word 2 of 8 */
        "vmovdqu32 896(%%r11), %%zmm0\n" /* stream 2: word 3 of 8 */
        "vmovdqu32 768(%%r11), %%zmm17\n" /* stream 0: word 3 of 8 */
        "vprord $18, %%zmm17, %%zmm29\n" /* stream 0: word 3 of 8 */
        "vprord $7, %%zmm17, %%zmm20\n" /* stream 0: word 3 of 8 */
        "vmovdqu32 832(%%r11), %%zmm11\n" /* stream 1: word 3 of 8 */
        "vprord $18, %%zmm11, %%zmm13\n" /* stream 1: word 3 of 8 */
        "vprord $7, %%zmm11, %%zmm31\n" /* stream 1: word 3 of 8 */
        "vprord $18, %%zmm0, %%zmm8\n" /* stream 2: word 3 of 8 */
        "vprord $7, %%zmm0, %%zmm10\n" /* stream 2: word 3 of 8 */
        "vprord $19, %%zmm15, %%zmm24\n" /* stream 1: word 3 of 8 */
        "vprord $17, %%zmm15, %%zmm27\n" /* stream 1: word 3 of 8 */
        "vprord $19, %%zmm7, %%zmm12\n" /* stream 0: word 3 of 8 */
        "vprord $19, %%zmm23, %%zmm5\n" /* stream 2: word 3 of 8 */
        "vprord $17, %%zmm23, %%zmm25\n" /* stream 2: word 3 of 8 */
        "vprord $17, %%zmm7, %%zmm21\n" /* stream 0: word 3 of 8 */
        "vpsrld $3, %%zmm17, %%zmm2\n" /* stream 0: word 3 of 8 */
        "vpsrld $3, %%zmm11, %%zmm18\n" /* stream 1: word 3 of 8 */
        "vpternlogd $0x96, %%zmm13, %%zmm18, %%zmm31\n" /* stream 1: word 3 of 8 */
        "vpternlogd $0x96, %%zmm29, %%zmm2, %%zmm20\n" /* stream 0: word 3 of 8 */
        "vpaddd 576(%%r11), %%zmm20, %%zmm20\n" /* stream 0: word 3 of 8 */
        "vpsrld $10, %%zmm7, %%zmm16\n" /* stream 0: word 3 of 8 */
        "vpsrld $3, %%zmm0, %%zmm26\n" /* stream 2: word 3 of 8 */
        "vpaddd 768(%%rdx), %%zmm20, %%zmm20\n" /* stream 0: word 3 of 8 */
        "vpternlogd $0x96, %%zmm12, %%zmm16, %%zmm21\n" /* stream 0: word 3 of 8 */
        "vpaddd %%zmm21, %%zmm20, %%zmm7\n" /* stream 0: word 3 of 8 */
        "vmovdqu32 %%zmm7, 576(%%r11)\n" /* stream 0: word 3 of 8 */
        "vpaddd 12(%%r10)%{1to16%}, %%zmm7, %%zmm1\n" /* stream 0: word 3 of 8 */
        "vpternlogd $0x96, %%zmm8, %%zmm26, %%zmm10\n" /* stream 2: word 3 of 8 */
        "vmovdqu32 %%zmm1, 576(%%r8)\n" /* stream 0: word 3 of 8 */
        "vpaddd 640(%%r11), %%zmm31, %%zmm31\n" /* stream 1: word 3 of 8 */
        "vpsrld $10, %%zmm15, %%zmm3\n" /* stream 1: word 3 of 8 */
        "vpaddd 832(%%rdx), %%zmm31, %%zmm31\n" /* stream 1: word 3 of 8 */
        "vpternlogd $0x96, %%zmm24, %%zmm3, %%zmm27\n" /* stream 1: word 3 of 8 */
        "vpaddd %%zmm27, %%zmm31, %%zmm15\n" /* stream 1: word 3 of 8 */
        "vmovdqu32 %%zmm15, 640(%%r11)\n" /* stream 1: word 3 of 8 */
        "vpaddd 12(%%r10)%{1to16%}, %%zmm15, %%zmm4\n" /* stream 1: word 3 of 8 */
        "vpaddd 704(%%r11), %%zmm10, %%zmm10\n" /* stream 2: word 3 of 8 */
        "vmovdqu32 %%zmm4, 640(%%r8)\n" /* stream 1: word 3 of 8 */
        "vpsrld $10, %%zmm23, %%zmm28\n" /* stream 2: word 3 of 8 */
        "vpaddd 896(%%rdx), %%zmm10, %%zmm10\n" /* stream 2: word 3 of 8 */
        "vpternlogd $0x96, %%zmm5, %%zmm28, %%zmm25\n" /* stream 2: word 3 of 8 */
        "vpaddd %%zmm25, %%zmm10, %%zmm23\n" /* stream 2: word 3 of 8 */
        "vmovdqu32 %%zmm23, 704(%%r11)\n" /* stream 2: word 3 of 8 */
        "vpaddd 12(%%r10)%{1to16%}, %%zmm23, %%zmm19\n" /* stream 2: word 3 of 8 */
        "vmovdqu32 %%zmm19, 704(%%r8)\n" /* stream 2: word 3 of 8 */
        "vmovdqu32 1088(%%r11), %%zmm30\n" /* stream 2: word 4 of 8 */
        "vmovdqu32 960(%%r11), %%zmm9\n" /* stream 0: word 4 of 8 */
        "vprord $18, %%zmm9, %%zmm17\n" /* stream 0: word 4 of 8 */
        "vprord $7, %%zmm9, %%zmm11\n" /* stream 0: word 4 of 8 */
        "vmovdqu32 1024(%%r11), %%zmm13\n" /* stream 1: word 4 of 8 */
        "vprord $18, %%zmm13, %%zmm18\n" /* stream 1: word 4 of 8 */
        "vprord $7, %%zmm13, %%zmm29\n" /* stream 1: word 4 of 8 */
        "vprord $18, %%zmm30, %%zmm2\n" /* stream 2: word 4 of 8 */
        "vprord $7, %%zmm30, %%zmm0\n" /* stream 2: word 4 of 8 */
        "vprord $19, %%zmm14, %%zmm12\n" /* stream 1: word 4 of 8 */
        "vprord $17, %%zmm14, %%zmm16\n" /* stream 1: word 4 of 8 */
        "vprord $19, %%zmm6, %%zmm21\n" /* stream 0: word 4 of 8 */
        "vprord $19, %%zmm22, %%zmm20\n" /* stream 2: word 4 of 8 */
        "vprord $17, %%zmm22, %%zmm8\n" /* stream 2: word 4 of 8 */
        "vprord $17, %%zmm6, %%zmm26\n" /* stream 0: word 4 of 8 */
        "vpsrld $3, %%zmm9, %%zmm1\n" /* stream 0: word 4 of 8 */
        "vpsrld $3, %%zmm13, %%zmm24\n" /* stream 1: word 4 of 8 */
        "vpternlogd $0x96, %%zmm18, %%zmm24, %%zmm29\n" /* stream 1: word 4 of 8 */
        "vpternlogd $0x96, %%zmm17, %%zmm1, %%zmm11\n" /* stream 0: word 4 of 8 */
        "vpaddd 768(%%r11), %%zmm11, %%zmm11\n" /* stream 0: word 4 of 8 */
        "vpsrld $10, %%zmm6, %%zmm3\n" /* stream 0: word 4 of 8 */
        "vpsrld $3, %%zmm30, %%zmm27\n" /* stream 2: word 4 of 8 */
        "vpaddd 960(%%rdx), %%zmm11, %%zmm11\n" /* stream 0: word 4 of 8 */
        "vpternlogd $0x96, %%zmm21, %%zmm3, %%zmm26\n" /* stream 0: word 4 of 8 */
        "vpaddd %%zmm26, %%zmm11, %%zmm6\n" /* stream 0: word 4 of 8 */
        "vmovdqu32 %%zmm6, 768(%%r11)\n" /* stream 0: word 4 of 8 */
        "vpaddd 16(%%r10)%{1to16%}, %%zmm6, %%zmm31\n" /* stream 0: word 4 of 8 */
        "vpternlogd $0x96, %%zmm2, %%zmm27, %%zmm0\n" /* stream 2: word 4 of 8 */
        "vmovdqu32 %%zmm31, 768(%%r8)\n" /* stream 0: word 4 of 8 */
        "vpaddd 832(%%r11), %%zmm29, %%zmm29\n" /* stream 1: word 4 of 8 */
        "vpsrld $10, %%zmm14, %%zmm4\n" /* stream 1: word 4 of 8 */
        "vpaddd 1024(%%rdx), %%zmm29, %%zmm29\n" /* stream 1: word 4 of 8 */
        "vpternlogd $0x96, %%zmm12, %%zmm4, %%zmm16\n" /* stream 1: word 4 of 8 */
        "vpaddd %%zmm16, %%zmm29, %%zmm14\n" /* stream 1: word 4 of 8 */
        "vmovdqu32 %%zmm14, 832(%%r11)\n" /* stream 1: word 4 of 8 */
        "vpaddd 16(%%r10)%{1to16%}, %%zmm14, %%zmm5\n" /* stream 1: word 4 of 8 */
        "vpaddd 896(%%r11), %%zmm0, %%zmm0\n" /* stream 2: word 4 of 8 */
        "vmovdqu32 %%zmm5, 832(%%r8)\n" /* stream 1: word 4 of 8 */
        "vpsrld $10, %%zmm22, %%zmm28\n" /* stream 2: word 4 of 8 */
        "vpaddd 1088(%%rdx), %%zmm0, %%zmm0\n" /* stream 2: word 4 of 8 */
        "vpternlogd $0x96, %%zmm20, %%zmm28, %%zmm8\n" /* stream 2: word 4 of 8 */
        "vpaddd %%zmm8, %%zmm0, %%zmm22\n" /* stream 2: word 4 of 8 */
        "vmovdqu32 %%zmm22, 896(%%r11)\n" /* stream 2: word 4 of 8 */
        "vpaddd 16(%%r10)%{1to16%}, %%zmm22, %%zmm25\n" /* stream 2: word 4 of 8 */
        "vmovdqu32 %%zmm25, 896(%%r8)\n" /* stream 2: word 4 of 8 */
        "vmovdqu32 1280(%%r11), %%zmm10\n" /* stream 2: word 5 of 8 */
        "vmovdqu32 1152(%%r11), %%zmm19\n" /* stream 0: word 5 of 8 */
        "vprord $18, %%zmm19, %%zmm9\n" /* stream 0: word 5 of 8 */
        "vprord $7, %%zmm19, %%zmm13\n" /* stream 0: word 5 of 8 */
        "vmovdqu32 1216(%%r11), %%zmm18\n" /* stream 1: word 5 of 8 */
        "vprord $18, %%zmm18, %%zmm24\n" /* stream 1: word 5 of 8 */
        "vprord $7, %%zmm18, %%zmm17\n" /* stream 1: word 5 of 8 */
        "vprord $18, %%zmm10, %%zmm1\n" /* stream 2: word 5 of 8 */
        "vprord $7, %%zmm10, %%zmm30\n" /* stream 2: word 5 of 8 */
        "vprord $19, %%zmm15, %%zmm21\n" /* stream 1: word 5 of 8 */
        "vprord $17, %%zmm15, %%zmm3\n" /* stream 1: word 5 of 8 */
        "vprord $19, %%zmm7, %%zmm26\n" /* stream 0: word 5 of 8 */
        "vprord $19, %%zmm23, %%zmm11\n" /* stream 2: word 5 of 8 */
        "vprord $17, %%zmm23, %%zmm2\n" /* stream 2: word 5 of 8 */
        "vprord $17, %%zmm7, %%zmm27\n" /* stream 0: word 5 of 8 */
        "vpsrld $3, %%zmm19, %%zmm31\n" /* stream 0: word 5 of 8 */
        "vpsrld $3, %%zmm18, %%zmm12\n" /* stream 1: word 5 of 8 */
        "vpternlogd $0x96, %%zmm24, %%zmm12, %%zmm17\n" /* stream 1: word 5 of 8 */
        "vpternlogd $0x96, %%zmm9, %%zmm31, %%zmm13\n" /* stream 0: word 5 of 8 */
        "vpaddd 960(%%r11), %%zmm13, %%zmm13\n" /* stream 0: word 5 of 8 */
        "vpsrld $10, %%zmm7, %%zmm4\n" /* stream 0: word 5 of 8 */
        "vpsrld $3, %%zmm10, %%zmm16\n" /* stream 2: word 5 of 8 */
        "vpaddd 1152(%%rdx), %%zmm13, %%zmm13\n" /* stream 0: word 5 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm4, %%zmm27\n" /* stream 0: word 5 of 8 */
        "vpaddd %%zmm27, %%zmm13, %%zmm7\n" /* stream 0: word 5 of 8 */
        "vmovdqu32 %%zmm7, 960(%%r11)\n" /* stream 0: word 5 of 8 */
        "vpaddd 20(%%r10)%{1to16%}, %%zmm7, %%zmm29\n" /* stream 0: word 5 of 8 */
        "vpternlogd $0x96, %%zmm1, %%zmm16, %%zmm30\n" /* stream 2: word 5 of 8 */
        "vmovdqu32 %%zmm29, 960(%%r8)\n" /* stream 0: word 5 of 8 */
        "vpaddd 1024(%%r11), %%zmm17, %%zmm17\n" /* stream 1: word 5 of 8 */
        "vpsrld $10, %%zmm15, %%zmm5\n" /* stream 1: word 5 of 8 */
        "vpaddd 1216(%%rdx), %%zmm17, %%zmm17\n" /* stream 1: word 5 of 8 */
        "vpternlogd $0x96, %%zmm21, %%zmm5, %%zmm3\n" /* stream 1: word 5 of 8 */
        "vpaddd %%zmm3, %%zmm17, %%zmm15\n" /* stream 1: word 5 of 8 */
        "vmovdqu32 %%zmm15, 1024(%%r11)\n" /* stream 1: word 5 of 8 */
        "vpaddd 20(%%r10)%{1to16%}, %%zmm15, %%zmm20\n" /* stream 1: word 5 of 8 */
        "vpaddd 1088(%%r11), %%zmm30, %%zmm30\n" /* stream 2: word 5 of 8 */
        "vmovdqu32 %%zmm20, 1024(%%r8)\n" /* stream 1: word 5 of 8 */
        "vpsrld $10, %%zmm23, %%zmm28\n" /* stream 2: word 5 of 8 */
        "vpaddd 1280(%%rdx), %%zmm30, %%zmm30\n" /* stream 2: word 5 of 8 */
        "vpternlogd $0x96, %%zmm11, %%zmm28, %%zmm2\n" /* stream 2: word 5 of 8 */
        "vpaddd %%zmm2, %%zmm30, %%zmm23\n" /* stream 2: word 5 of 8 */
        "vmovdqu32 %%zmm23, 1088(%%r11)\n" /* stream 2: word 5 of 8 */
        "vpaddd 20(%%r10)%{1to16%}, %%zmm23, %%zmm8\n" /* stream 2: word 5 of 8 */
        "vmovdqu32 %%zmm8, 1088(%%r8)\n" /* stream 2: word 5 of 8 */
        "vmovdqu32 1472(%%r11), %%zmm0\n" /* stream 2: word 6 of 8 */
        "vmovdqu32 1344(%%r11), %%zmm25\n" /* stream 0: word 6 of 8 */
        "vprord $18, %%zmm25, %%zmm19\n" /* stream 0: word 6 of 8 */
        "vprord $7, %%zmm25, %%zmm18\n" /* stream 0: word 6 of 8 */
        "vmovdqu32 1408(%%r11), %%zmm24\n" /* stream 1: word 6 of 8 */
        "vprord $18, %%zmm24, %%zmm12\n" /* stream 1: word 6 of 8 */
        "vprord $7, %%zmm24, %%zmm9\n" /* stream 1: word 6 of 8 */
        "vprord $18, %%zmm0, %%zmm31\n" /* stream 2: word 6 of 8 */
        "vprord $7, %%zmm0, %%zmm10\n" /* stream 2: word 6 of 8 */
        "vprord $19, %%zmm14, %%zmm26\n" /* stream 1: word 6 of 8 */
        "vprord $17, %%zmm14, %%zmm4\n" /* stream 1: word 6 of 8 */
        "vprord $19, %%zmm6, %%zmm27\n" /* stream 0: word 6 of 8 */
        "vprord $19, %%zmm22, %%zmm13\n" /* stream 2: word 6 of 8 */
        "vprord $17, %%zmm22, %%zmm1\n" /* stream 2: word 6 of 8 */
        "vprord $17, %%zmm6, %%zmm16\n" /* stream 0: word 6 of 8 */
        "vpsrld $3, %%zmm25, %%zmm29\n" /* stream 0: word 6 of 8 */
        "vpsrld $3, %%zmm24, %%zmm21\n" /* stream 1: word 6 of 8 */
        "vpternlogd $0x96, %%zmm12, %%zmm21, %%zmm9\n" /* stream 1: word 6 of 8 */
        "vpternlogd $0x96, %%zmm19, %%zmm29, %%zmm18\n" /* stream 0: word 6 of 8 */
        "vpaddd 1152(%%r11), %%zmm18, %%zmm18\n" /* stream 0: word 6 of 8 */
        "vpsrld $10, %%zmm6, %%zmm5\n" /* stream 0: word 6 of 8 */
        "vpsrld $3, %%zmm0, %%zmm3\n" /* stream 2: word 6 of 8 */
        "vpaddd 1344(%%rdx), %%zmm18, %%zmm18\n" /* stream 0: word 6 of 8 */
        "vpternlogd $0x96, %%zmm27, %%zmm5, %%zmm16\n" /* stream 0: word 6 of 8 */
        "vpaddd %%zmm16, %%zmm18, %%zmm6\n" /* stream 0: word 6 of 8 */
        "vmovdqu32 %%zmm6, 1152(%%r11)\n" /* stream 0: word 6 of 8 */
        "vpaddd 24(%%r10)%{1to16%}, %%zmm6, %%zmm17\n" /* stream 0: word 6 of 8 */
        "vpternlogd $0x96, %%zmm31, %%zmm3, %%zmm10\n" /* stream 2: word 6 of 8 */
        "vmovdqu32 %%zmm17, 1152(%%r8)\n" /* stream 0: word 6 of 8 */
        "vpaddd 1216(%%r11), %%zmm9, %%zmm9\n" /* stream 1: word 6 of 8 */
        "vpsrld $10, %%zmm14, %%zmm20\n" /* stream 1: word 6 of 8 */
        "vpaddd 1408(%%rdx), %%zmm9, %%zmm9\n" /* stream 1: word 6 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm20, %%zmm4\n" /* stream 1: word 6 of 8 */
        "vpaddd %%zmm4, %%zmm9, %%zmm14\n" /* stream 1: word 6 of 8 */
        "vmovdqu32 %%zmm14, 1216(%%r11)\n" /* stream 1: word 6 of 8 */
        "vpaddd 24(%%r10)%{1to16%}, %%zmm14, %%zmm11\n" /* stream 1: word 6 of 8 */
        "vpaddd 1280(%%r11), %%zmm10, %%zmm10\n" /* stream 2: word 6 of 8 */
        "vmovdqu32 %%zmm11, 1216(%%r8)\n" /* stream 1: word 6 of 8 */
        "vpsrld $10, %%zmm22, %%zmm28\n" /* stream 2: word 6 of 8 */
        "vpaddd 1472(%%rdx), %%zmm10, %%zmm10\n" /* stream 2: word 6 of 8 */
        "vpternlogd $0x96, %%zmm13, %%zmm28, %%zmm1\n" /* stream 2: word 6 of 8 */
        "vpaddd %%zmm1, %%zmm10, %%zmm22\n" /* stream 2: word 6 of 8 */
        "vmovdqu32 %%zmm22, 1280(%%r11)\n" /* stream 2: word 6 of 8 */
        "vpaddd 24(%%r10)%{1to16%}, %%zmm22, %%zmm2\n" /* stream 2: word 6 of 8 */
        "vmovdqu32 %%zmm2, 1280(%%r8)\n" /* stream 2: word 6 of 8 */
        "vmovdqu32 128(%%rdx), %%zmm30\n" /* stream 2: word 7 of 8 */
        "vmovdqu32 0(%%rdx), %%zmm8\n" /* stream 0: word 7 of 8 */
        "vprord $18, %%zmm8, %%zmm25\n" /* stream 0: word 7 of 8 */
        "vprord $7, %%zmm8, %%zmm24\n" /* stream 0: word 7 of 8 */
        "vmovdqu32 64(%%rdx), %%zmm12\n" /* stream 1: word 7 of 8 */
        "vprord $18, %%zmm12, %%zmm21\n" /* stream 1: word 7 of 8 */
        "vprord $7, %%zmm12, %%zmm19\n" /* stream 1: word 7 of 8 */
        "vprord $18, %%zmm30, %%zmm29\n" /* stream 2: word 7 of 8 */
        "vprord $7, %%zmm30, %%zmm0\n" /* stream 2: word 7 of 8 */
        "vprord $19, %%zmm15, %%zmm27\n" /* stream 1: word 7 of 8 */
        "vprord $17, %%zmm15, %%zmm5\n" /* stream 1: word 7 of 8 */
        "vprord $19, %%zmm7, %%zmm16\n" /* stream 0: word 7 of 8 */
        "vprord $19, %%zmm23, %%zmm18\n" /* stream 2: word 7 of 8 */
        "vprord $17, %%zmm23, %%zmm31\n" /* stream 2: word 7 of 8 */
        "vprord $17, %%zmm7, %%zmm3\n" /* stream 0: word 7 of 8 */
        "vpsrld $3, %%zmm8, %%zmm17\n" /* stream 0: word 7 of 8 */
        "vpsrld $3, %%zmm12, %%zmm26\n" /* stream 1: word 7 of 8 */
        "vpternlogd $0x96, %%zmm21, %%zmm26, %%zmm19\n" /* stream 1: word 7 of 8 */
        "vpternlogd $0x96, %%zmm25, %%zmm17, %%zmm24\n" /* stream 0: word 7 of 8 */
        "vpaddd 1344(%%r11), %%zmm24, %%zmm24\n" /* stream 0: word 7 of 8 */
        "vpsrld $10, %%zmm7, %%zmm20\n" /* stream 0: word 7 of 8 */
        "vpsrld $3, %%zmm30, %%zmm4\n" /* stream 2: word 7 of 8 */
        "vpaddd 0(%%r11), %%zmm24, %%zmm24\n" /* stream 0: word 7 of 8 */
        "vpternlogd $0x96, %%zmm16, %%zmm20, %%zmm3\n" /* stream 0: word 7 of 8 */
        "vpaddd %%zmm3, %%zmm24, %%zmm7\n" /* stream 0: word 7 of 8 */
        "vmovdqu32 %%zmm7, 1344(%%r11)\n" /* stream 0: word 7 of 8 */
        "vpaddd 28(%%r10)%{1to16%}, %%zmm7, %%zmm9\n" /* stream 0: word 7 of 8 */
        "vpternlogd $0x96, %%zmm29, %%zmm4, %%zmm0\n" /* stream 2: word 7 of 8 */
        "vmovdqu32 %%zmm9, 1344(%%r8)\n" /* stream 0: word 7 of 8 */
        "vpaddd 1408(%%r11), %%zmm19, %%zmm19\n" /* stream 1: word 7 of 8 */
        "vpsrld $10, %%zmm15, %%zmm11\n" /* stream 1: word 7 of 8 */
        "vpaddd 64(%%r11), %%zmm19, %%zmm19\n" /* stream 1: word 7 of 8 */
        "vpternlogd $0x96, %%zmm27, %%zmm11, %%zmm5\n" /* stream 1: word 7 of 8 */
        "vpaddd %%zmm5, %%zmm19, %%zmm15\n" /* stream 1: word 7 of 8 */
        "vmovdqu32 %%zmm15, 1408(%%r11)\n" /* stream 1: word 7 of 8 */
        "vpaddd 28(%%r10)%{1to16%}, %%zmm15, %%zmm13\n" /* stream 1: word 7 of 8 */
        "vpaddd 1472(%%r11), %%zmm0, %%zmm0\n" /* stream 2: word 7 of 8 */
        "vmovdqu32 %%zmm13, 1408(%%r8)\n" /* stream 1: word 7 of 8 */
        "vpsrld $10, %%zmm23, %%zmm28\n" /* stream 2: word 7 of 8 */
        "vpaddd 128(%%r11), %%zmm0, %%zmm0\n" /* stream 2: word 7 of 8 */
        "vpternlogd $0x96, %%zmm18, %%zmm28, %%zmm31\n" /* stream 2: word 7 of 8 */
        "vpaddd %%zmm31, %%zmm0, %%zmm23\n" /* stream 2: word 7 of 8 */
        "vmovdqu32 %%zmm23, 1472(%%r11)\n" /* stream 2: word 7 of 8 */
        "vpaddd 28(%%r10)%{1to16%}, %%zmm23, %%zmm1\n" /* stream 2: word 7 of 8 */
        "vmovdqu32 %%zmm1, 1472(%%r8)\n" /* stream 2: word 7 of 8 */
        "movq %%r11, %%r12\n" /* words */
        "movq %%rdx, %%r11\n" /* words */
        "movq %%r12, %%rdx\n" /* words */
        "addq $32, %%r10\n" /* words */
        "addq $1536, %%r8\n" /* words */
        "cmpq %%r9, %%r8\n" /* words */
        "jne 2b\n" /* words */
        "vpbroadcastd 596(%[constants]), %%zmm0\n" /* state: IV */
        "vmovdqa64 %%zmm0, %%zmm8\n" /* state: IV */
        "vmovdqa64 %%zmm0, %%zmm16\n" /* state: IV */
        "vpbroadcastd 600(%[constants]), %%zmm1\n" /* state: IV */
        "vmovdqa64 %%zmm1, %%zmm9\n" /* state: IV */
        "vmovdqa64 %%zmm1, %%zmm17\n" /* state: IV */
        "vpbroadcastd 604(%[constants]), %%zmm2\n" /* state: IV */
        "vmovdqa64 %%zmm2, %%zmm10\n" /* state: IV */
        "vmovdqa64 %%zmm2, %%zmm18\n" /* state: IV */
        "vpbroadcastd 628(%[constants]), %%zmm3\n" /* state: IV */
        "vmovdqa64 %%zmm3, %%zmm11\n" /* state: IV */
        "vmovdqa64 %%zmm3, %%zmm19\n" /* state: IV */
        "vpbroadcastd 612(%[constants]), %%zmm4\n" /* state: IV */
        "vmovdqa64 %%zmm4, %%zmm12\n" /* state: IV */
        "vmovdqa64 %%zmm4, %%zmm20\n" /* state: IV */
        "vpbroadcastd 616(%[constants]), %%zmm5\n" /* state: IV */
        "vmovdqa64 %%zmm5, %%zmm13\n" /* state: IV */
        "vmovdqa64 %%zmm5, %%zmm21\n" /* state: IV */
        "vpbroadcastd 620(%[constants]), %%zmm6\n" /* state: IV */
        "vmovdqa64 %%zmm6, %%zmm14\n" /* state: IV */
        "vmovdqa64 %%zmm6, %%zmm22\n" /* state: IV */
        "vpbroadcastd 624(%[constants]), %%zmm7\n" /* state: IV */
        "vmovdqa64 %%zmm7, %%zmm15\n" /* state: IV */
        "vmovdqa64 %%zmm7, %%zmm23\n" /* state: IV */
        "4:\n" /* block */
        "leaq 0(%[memory]), %%r8\n" /* cursors */
        "leaq 12288(%[memory]), %%r9\n" /* cursors */
        "jmp 5f\n"
        ".p2align 12, 0xcc\n"
        "5:\n" /* rounds */
        "vprord $25, %%zmm4, %%zmm24\n" /* stream 0: round 0 of 8 */
        "vprord $11, %%zmm4, %%zmm25\n" /* stream 0: round 0 of 8 */
        "vpaddd 0(%%r8), %%zmm7, %%zmm7\n" /* stream 0: round 0 of 8 */
        "vprord $6, %%zmm4, %%zmm26\n" /* stream 0: round 0 of 8 */
        "vprord $25, %%zmm12, %%zmm27\n" /* stream 1: round 0 of 8 */
        "vprord $11, %%zmm12, %%zmm28\n" /* stream 1: round 0 of 8 */
        "vpaddd 64(%%r8), %%zmm15, %%zmm15\n" /* stream 1: round 0 of 8 */
        "vmovdqa64 %%zmm4, %%zmm29\n" /* stream 0: round 0 of 8 */
        "vprord $6, %%zmm12, %%zmm30\n" /* stream 1: round 0 of 8 */
        "vpternlogd $0xca, %%zmm6, %%zmm5, %%zmm29\n" /* stream 0: round 0 of 8 */
        "vpaddd %%zmm29, %%zmm7, %%zmm7\n" /* stream 0: round 0 of 8 */
        "vprord $25, %%zmm20, %%zmm31\n" /* stream 2: round 0 of 8 */
        "vpternlogd $0x96, %%zmm25, %%zmm24, %%zmm26\n" /* stream 0: round 0 of 8 */
        "vpaddd %%zmm26, %%zmm7, %%zmm7\n" /* stream 0: round 0 of 8 */
        "vprord $11, %%zmm20, %%zmm29\n" /* stream 2: round 0 of 8 */
        "vpaddd 128(%%r8), %%zmm23, %%zmm23\n" /* stream 2: round 0 of 8 */
        "vprord $6, %%zmm20, %%zmm25\n" /* stream 2: round 0 of 8 */
        "vmovdqa64 %%zmm20, %%zmm24\n" /* stream 2: round 0 of 8 */
        "vpternlogd $0xca, %%zmm22, %%zmm21, %%zmm24\n" /* stream 2: round 0 of 8 */
        "vmovdqa64 %%zmm12, %%zmm26\n" /* stream 1: round 0 of 8 */
        "vpternlogd $0xca, %%zmm14, %%zmm13, %%zmm26\n" /* stream 1: round 0 of 8 */
        "vpaddd %%zmm26, %%zmm15, %%zmm15\n" /* stream 1: round 0 of 8 */
        "vpternlogd $0x96, %%zmm28, %%zmm27, %%zmm30\n" /* stream 1: round 0 of 8 */
        "vpaddd %%zmm24, %%zmm23, %%zmm23\n" /* stream 2: round 0 of 8 */
        "vpaddd %%zmm30, %%zmm15, %%zmm15\n" /* stream 1: round 0 of 8 */
        "vpaddd %%zmm7, %%zmm3, %%zmm3\n" /* stream 0: round 0 of 8 */
        "vpternlogd $0x96, %%zmm29, %%zmm31, %%zmm25\n" /* stream 2: round 0 of 8 */
        "vpaddd %%zmm25, %%zmm23, %%zmm23\n" /* stream 2: round 0 of 8 */
        "vprord $13, %%zmm0, %%zmm26\n" /* stream 0: round 0 of 8 */
        "vprord $2, %%zmm0, %%zmm28\n" /* stream 0: round 0 of 8 */
        "vprord $22, %%zmm0, %%zmm27\n" /* stream 0: round 0 of 8 */
        "vmovdqa64 %%zmm0, %%zmm24\n" /* stream 0: round 0 of 8 */
        "vpternlogd $0xe8, %%zmm2, %%zmm1, %%zmm24\n" /* stream 0: round 0 of 8 */
        "vpaddd %%zmm23, %%zmm19, %%zmm19\n" /* stream 2: round 0 of 8 */
        "vprord $13, %%zmm16, %%zmm30\n" /* stream 2: round 0 of 8 */
        "vprord $2, %%zmm16, %%zmm29\n" /* stream 2: round 0 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm27, %%zmm28\n" /* stream 0: round 0 of 8 */
        "vprord $22, %%zmm16, %%zmm31\n" /* stream 2: round 0 of 8 */
        "vmovdqa64 %%zmm16, %%zmm25\n" /* stream 2: round 0 of 8 */
        "vpaddd %%zmm15, %%zmm11, %%zmm11\n" /* stream 1: round 0 of 8 */
        "vpternlogd $0xe8, %%zmm18, %%zmm17, %%zmm25\n" /* stream 2: round 0 of 8 */
        "vpternlogd $0x96, %%zmm30, %%zmm31, %%zmm29\n" /* stream 2: round 0 of 8 */
        "vpaddd %%zmm24, %%zmm7, %%zmm7\n" /* stream 0: round 0 of 8 */
        "vpaddd %%zmm28, %%zmm7, %%zmm7\n" /* stream 0: round 0 of 8 */
        "vprord $13, %%zmm8, %%zmm26\n" /* stream 1: round 0 of 8 */
        "vprord $2, %%zmm8, %%zmm27\n" /* stream 1: round 0 of 8 */
        "vprord $22, %%zmm8, %%zmm30\n" /* stream 1: round 0 of 8 */
        "vmovdqa64 %%zmm8, %%zmm31\n" /* stream 1: round 0 of 8 */
        "vpternlogd $0xe8, %%zmm10, %%zmm9, %%zmm31\n" /* stream 1: round 0 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm30, %%zmm27\n" /* stream 1: round 0 of 8 */
        "vpaddd %%zmm25, %%zmm23, %%zmm23\n" /* stream 2: round 0 of 8 */
        "vpaddd %%zmm29, %%zmm23, %%zmm23\n" /* stream 2: round 0 of 8 */
        "vpaddd %%zmm31, %%zmm15, %%zmm15\n" /* stream 1: round 0 of 8 */
        "vpaddd %%zmm27, %%zmm15, %%zmm15\n" /* stream 1: round 0 of 8 */
        "vprord $25, %%zmm3, %%zmm24\n" /* stream 0: round 1 of 8 */
        "vprord $11, %%zmm3, %%zmm28\n" /* stream 0: round 1 of 8 */
        "vpaddd 192(%%r8), %%zmm6, %%zmm6\n" /* stream 0: round 1 of 8 */
        "vprord $6, %%zmm3, %%zmm26\n" /* stream 0: round 1 of 8 */
        "vprord $25, %%zmm11, %%zmm30\n" /* stream 1: round 1 of 8 */
        "vprord $11, %%zmm11, %%zmm25\n" /* stream 1: round 1 of 8 */
        "vpaddd 256(%%r8), %%zmm14, %%zmm14\n" /* stream 1: round 1 of 8 */
        "vmovdqa64 %%zmm3, %%zmm29\n" /* stream 0: round 1 of 8 */
        "vprord $6, %%zmm11, %%zmm31\n" /* stream 1: round 1 of 8 */
        "vpternlogd $0xca, %%zmm5, %%zmm4, %%zmm29\n" /* stream 0: round 1 of 8 */
        "vpaddd %%zmm29, %%zmm6, %%zmm6\n" /* stream 0: round 1 of 8 */
        "vprord $25, %%zmm19, %%zmm27\n" /* stream 2: round 1 of 8 */
        "vpternlogd $0x96, %%zmm28, %%zmm24, %%zmm26\n" /* stream 0: round 1 of 8 */
        "vpaddd %%zmm26, %%zmm6, %%zmm6\n" /* stream 0: round 1 of 8 */
        "vprord $11, %%zmm19, %%zmm29\n" /* stream 2: round 1 of 8 */
        "vpaddd 320(%%r8), %%zmm22, %%zmm22\n" /* stream 2: round 1 of 8 */
        "vprord $6, %%zmm19, %%zmm28\n" /* stream 2: round 1 of 8 */
        "vmovdqa64 %%zmm19, %%zmm24\n" /* stream 2: round 1 of 8 */
        "vpternlogd $0xca, %%zmm21, %%zmm20, %%zmm24\n" /* stream 2: round 1 of 8 */
        "vmovdqa64 %%zmm11, %%zmm26\n" /* stream 1: round 1 of 8 */
        "vpternlogd $0xca, %%zmm13, %%zmm12, %%zmm26\n" /* stream 1: round 1 of 8 */
        "vpaddd %%zmm26, %%zmm14, %%zmm14\n" /* stream 1: round 1 of 8 */
        "vpternlogd $0x96, %%zmm25, %%zmm30, %%zmm31\n" /* stream 1: round 1 of 8 */
        "vpaddd %%zmm24, %%zmm22, %%zmm22\n" /* stream 2: round 1 of 8 */
        "vpaddd %%zmm31, %%zmm14, %%zmm14\n" /* stream 1: round 1 of 8 */
        "vpaddd %%zmm6, %%zmm2, %%zmm2\n" /* stream 0: round 1 of 8 */
        "vpternlogd $0x96, %%zmm29, %%zmm27, %%zmm28\n" /* stream 2: round 1 of 8 */
        "vpaddd %%zmm28, %%zmm22, %%zmm22\n" /* stream 2: round 1 of 8 */
        "vprord $13, %%zmm7, %%zmm26\n" /* stream 0: round 1 of 8 */
        "vprord $2, %%zmm7, %%zmm25\n" /* stream 0: round 1 of 8 */
        "vprord $22, %%zmm7, %%zmm30\n" /* stream 0: round 1 of 8 */
        "vmovdqa64 %%zmm7, %%zmm24\n" /* stream 0: round 1 of 8 */
        "vpternlogd $0xe8, %%zmm1, %%zmm0, %%zmm24\n" /* stream 0: round 1 of 8 */
        "vpaddd %%zmm22, %%zmm18, %%zmm18\n" /* stream 2: round 1 of 8 */
        "vprord $13, %%zmm23, %%zmm31\n" /* stream 2: round 1 of 8 */
        "vprord $2, %%zmm23, %%zmm29\n" /* stream 2: round 1 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm30, %%zmm25\n" /* stream 0: round 1 of 8 */
        "vprord $22, %%zmm23, %%zmm27\n" /* stream 2: round 1 of 8 */
        "vmovdqa64 %%zmm23, %%zmm28\n" /* stream 2: round 1 of 8 */
        "vpaddd %%zmm14, %%zmm10, %%zmm10\n" /* stream 1: round 1 of 8 */
        "vpternlogd $0xe8, %%zmm17, %%zmm16, %%zmm28\n" /* stream 2: round 1 of 8 */
        "vpternlogd $0x96, %%zmm31, %%zmm27, %%zmm29\n" /* stream 2: round 1 of 8 */
        "vpaddd %%zmm24, %%zmm6, %%zmm6\n" /* stream 0: round 1 of 8 */
        "vpaddd %%zmm25, %%zmm6, %%zmm6\n" /* stream 0: round 1 of 8 */
        "vprord $13, %%zmm15, %%zmm26\n" /* stream 1: round 1 of 8 */
        "vprord $2, %%zmm15, %%zmm30\n" /* stream 1: round 1 of 8 */
        "vprord $22, %%zmm15, %%zmm31\n" /* stream 1: round 1 of 8 */
        "vmovdqa64 %%zmm15, %%zmm27\n" /* stream 1: round 1 of 8 */
        "vpternlogd $0xe8, %%zmm9, %%zmm8, %%zmm27\n" /* stream 1: round 1 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm31, %%zmm30\n" /* stream 1: round 1 of 8 */
        "vpaddd %%zmm28, %%zmm22, %%zmm22\n" /* stream 2: round 1 of 8 */
        "vpaddd %%zmm29, %%zmm22, %%zmm22\n" /* stream 2: round 1 of 8 */
        "vpaddd %%zmm27, %%zmm14, %%zmm14\n" /* stream 1: round 1 of 8 */
        "vpaddd %%zmm30, %%zmm14, %%zmm14\n" /* stream 1: round 1 of 8 */
        "vprord $25, %%zmm2, %%zmm24\n" /* stream 0: round 2 of 8 */
        "vprord $11, %%zmm2, %%zmm25\n" /* stream 0: round 2 of 8 */
        "vpaddd 384(%%r8), %%zmm5, %%zmm5\n" /* stream 0: round 2 of 8 */
        "vprord $6, %%zmm2, %%zmm26\n" /* stream 0: round 2 of 8 */
        "vprord $25, %%zmm10, %%zmm31\n" /* stream 1: round 2 of 8 */
        "vprord $11, %%zmm10, %%zmm28\n" /* stream 1: round 2 of 8 */
        "vpaddd 448(%%r8), %%zmm13, %%zmm13\n" /* stream 1: round 2 of 8 */
        "vmovdqa64 %%zmm2, %%zmm29\n" /* stream 0: round 2 of 8 */
        "vprord $6, %%zmm10, %%zmm27\n" /* stream 1: round 2 of 8 */
        "vpternlogd $0xca, %%zmm4, %%zmm3, %%zmm29\n" /* stream 0: round 2 of 8 */
        "vpaddd %%zmm29, %%zmm5, %%zmm5\n" /* stream 0: round 2 of 8 */
        "vprord $25, %%zmm18, %%zmm30\n" /* stream 2: round 2 of 8 */
        "vpternlogd $0x96, %%zmm25, %%zmm24, %%zmm26\n" /* stream 0: round 2 of 8 */
        "vpaddd %%zmm26, %%zmm5, %%zmm5\n" /* stream 0: round 2 of 8 */
        "vprord $11, %%zmm18, %%zmm29\n" /* stream 2: round 2 of 8 */
        "vpaddd 512(%%r8), %%zmm21, %%zmm21\n" /* stream 2: round 2 of 8 */
        "vprord $6, %%zmm18, %%zmm25\n" /* stream 2: round 2 of 8 */
        "vmovdqa64 %%zmm18, %%zmm24\n" /* stream 2: round 2 of 8 */
        "vpternlogd $0xca, %%zmm20, %%zmm19, %%zmm24\n" /* stream 2: round 2 of 8 */
        "vmovdqa64 %%zmm10, %%zmm26\n" /* stream 1: round 2 of 8 */
        "vpternlogd $0xca, %%zmm12, %%zmm11, %%zmm26\n" /* stream 1: round 2 of 8 */
        "vpaddd %%zmm26, %%zmm13, %%zmm13\n" /* stream 1: round 2 of 8 */
        "vpternlogd $0x96, %%zmm28, %%zmm31, %%zmm27\n" /* stream 1: round 2 of 8 */
        "vpaddd %%zmm24, %%zmm21, %%zmm21\n" /* stream 2: round 2 of 8 */
        "vpaddd %%zmm27, %%zmm13, %%zmm13\n" /* stream 1: round 2 of 8 */
        "vpaddd %%zmm5, %%zmm1, %%zmm1\n" /* stream 0: round 2 of 8 */
        "vpternlogd $0x96, %%zmm29, %%zmm30, %%zmm25\n" /* stream 2: round 2 of 8 */
        "vpaddd %%zmm25, %%zmm21, %%zmm21\n" /* stream 2: round 2 of 8 */
        "vprord $13, %%zmm6, %%zmm26\n" /* stream 0: round 2 of 8 */
        "vprord $2, %%zmm6, %%zmm28\n" /* stream 0: round 2 of 8 */
        "vprord $22, %%zmm6, %%zmm31\n" /* stream 0: round 2 of 8 */
        "vmovdqa64 %%zmm6, %%zmm24\n" /* stream 0: round 2 of 8 */
        "vpternlogd $0xe8, %%zmm0, %%zmm7, %%zmm24\n" /* stream 0: round 2 of 8 */
        "vpaddd %%zmm21, %%zmm17, %%zmm17\n" /* stream 2: round 2 of 8 */
        "vprord $13, %%zmm22, %%zmm27\n" /* stream 2: round 2 of 8 */
        "vprord $2, %%zmm22, %%zmm29\n" /* stream 2: round 2 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm31, %%zmm28\n" /* stream 0: round 2 of 8 */
        "vprord $22, %%zmm22, %%zmm30\n" /* stream 2: round 2 of 8 */
        "vmovdqa64 %%zmm22, %%zmm25\n" /* stream 2: round 2 of 8 */
        "vpaddd %%zmm13, %%zmm9, %%zmm9\n" /* stream 1: round 2 of 8 */
        "vpternlogd $0xe8, %%zmm16, %%zmm23, %%zmm25\n" /* stream 2: round 2 of 8 */
        "vpternlogd $0x96, %%zmm27, %%zmm30, %%zmm29\n" /* stream 2: round 2 of 8 */
        "vpaddd %%zmm24, %%zmm5, %%zmm5\n" /* stream 0: round 2 of 8 */
        "vpaddd %%zmm28, %%zmm5, %%zmm5\n" /* stream 0: round 2 of 8 */
        "vprord $13, %%zmm14, %%zmm26\n" /* stream 1: round 2 of 8 */
        "vprord $2, %%zmm14, %%zmm31\n" /* stream 1: round 2 of 8 */
        "vprord $22, %%zmm14, %%zmm27\n" /* stream 1: round 2 of 8 */
        "vmovdqa64 %%zmm14, %%zmm30\n" /* stream 1: round 2 of 8 */
        "vpternlogd $0xe8, %%zmm8, %%zmm15, %%zmm30\n" /* stream 1: round 2 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm27, %%zmm31\n" /* stream 1: round 2 of 8 */
        "vpaddd %%zmm25, %%zmm21, %%zmm21\n" /* stream 2: round 2 of 8 */
        "vpaddd %%zmm29, %%zmm21, %%zmm21\n" /* stream 2: round 2 of 8 */
        "vpaddd %%zmm30, %%zmm13, %%zmm13\n" /* stream 1: round 2 of 8 */
        "vpaddd %%zmm31, %%zmm13, %%zmm13\n" /* stream 1: round 2 of 8 */
        "vprord $25, %%zmm1, %%zmm24\n" /* stream 0: round 3 of 8 */
        "vprord $11, %%zmm1, %%zmm28\n" /* stream 0: round 3 of 8 */
        "vpaddd 576(%%r8), %%zmm4, %%zmm4\n" /* stream 0: round 3 of 8 */
        "vprord $6, %%zmm1, %%zmm26\n" /* stream 0: round 3 of 8 */
        "vprord $25, %%zmm9, %%zmm27\n" /* stream 1: round 3 of 8 */
        "vprord $11, %%zmm9, %%zmm25\n" /* stream 1: round 3 of 8 */
        "vpaddd 640(%%r8), %%zmm12, %%zmm12\n" /* stream 1: round 3 of 8 */
        "vmovdqa64 %%zmm1, %%zmm29\n" /* stream 0: round 3 of 8 */
        "vprord $6, %%zmm9, %%zmm30\n" /* stream 1: round 3 of 8 */
        "vpternlogd $0xca, %%zmm3, %%zmm2, %%zmm29\n" /* stream 0: round 3 of 8 */
        "vpaddd %%zmm29, %%zmm4, %%zmm4\n" /* stream 0: round 3 of 8 */
        "vprord $25, %%zmm17, %%zmm31\n" /* stream 2: round 3 of 8 */
        "vpternlogd $0x96, %%zmm28, %%zmm24, %%zmm26\n" /* stream 0: round 3 of 8 */
        "vpaddd %%zmm26, %%zmm4, %%zmm4\n" /* stream 0: round 3 of 8 */
        "vprord $11, %%zmm17, %%zmm29\n" /* stream 2: round 3 of 8 */
        "vpaddd 704(%%r8), %%zmm20, %%zmm20\n" /* stream 2: round 3 of 8 */
        "vprord $6, %%zmm17, %%zmm28\n" /* stream 2: round 3 of 8 */
        "vmovdqa64 %%zmm17, %%zmm24\n" /* stream 2: round 3 of 8 */
        "vpternlogd $0xca, %%zmm19, %%zmm18, %%zmm24\n" /* stream 2: round 3 of 8 */
        "vmovdqa64 %%zmm9, %%zmm26\n" /* stream 1: round 3 of 8 */
        "vpternlogd $0xca, %%zmm11, %%zmm10, %%zmm26\n" /* stream 1: round 3 of 8 */
        "vpaddd %%zmm26, %%zmm12, %%zmm12\n" /* stream 1: round 3 of 8 */
        "vpternlogd $0x96, %%zmm25, %%zmm27, %%zmm30\n" /* stream 1: round 3 of 8 */
        "vpaddd %%zmm24, %%zmm20, %%zmm20\n" /* stream 2: round 3 of 8 */
        "vpaddd %%zmm30, %%zmm12, %%zmm12\n" /* stream 1: round 3 of 8 */
        "vpaddd %%zmm4, %%zmm0, %%zmm0\n" /* stream 0: round 3 of 8 */
        "vpternlogd $0x96, %%zmm29, %%zmm31, %%zmm28\n" /* stream 2: round 3 of 8 */
        "vpaddd %%zmm28, %%zmm20, %%zmm20\n" /* stream 2: round 3 of 8 */
        "vprord $13, %%zmm5, %%zmm26\n" /* stream 0: round 3 of 8 */
        "vprord $2, %%zmm5, %%zmm25\n" /* stream 0: round 3 of 8 */
        "vprord $22, %%zmm5, %%zmm27\n" /* stream 0: round 3 of 8 */
        "vmovdqa64 %%zmm5, %%zmm24\n" /* stream 0: round 3 of 8 */
        "vpternlogd $0xe8, %%zmm7, %%zmm6, %%zmm24\n" /* stream 0: round 3 of 8 */
        "vpaddd %%zmm20, %%zmm16, %%zmm16\n" /* stream 2: round 3 of 8 */
        "vprord $13, %%zmm21, %%zmm30\n" /* stream 2: round 3 of 8 */
        "vprord $2, %%zmm21, %%zmm29\n" /* stream 2: round 3 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm27, %%zmm25\n" /* stream 0: round 3 of 8 */
        "vprord $22, %%zmm21, %%zmm31\n" /* stream 2: round 3 of 8 */
        "vmovdqa64 %%zmm21, %%zmm28\n" /* stream 2: round 3 of 8 */
        "vpaddd %%zmm12, %%zmm8, %%zmm8\n" /* stream 1: round 3 of 8 */
        "vpternlogd $0xe8, %%zmm23, %%zmm22, %%zmm28\n" /* stream 2: round 3 of 8 */
        "vpternlogd $0x96, %%zmm30, %%zmm31, %%zmm29\n" /* stream 2: round 3 of 8 */
        "vpaddd %%zmm24, %%zmm4, %%zmm4\n" /* stream 0: round 3 of 8 */
        "vpaddd %%zmm25, %%zmm4, %%zmm4\n" /* stream 0: round 3 of 8 */
        "vprord $13, %%zmm13, %%zmm26\n" /* stream 1: round 3 of 8 */
        "vprord $2, %%zmm13, %%zmm27\n" /* stream 1: round 3 of 8 */
        "vprord $22, %%zmm13, %%zmm30\n" /* stream 1: round 3 of 8 */
        "vmovdqa64 %%zmm13, %%zmm31\n" /* stream 1: round 3 of 8 */
        "vpternlogd $0xe8, %%zmm15, %%zmm14, %%zmm31\n" /* stream 1: round 3 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm30, %%zmm27\n" /* stream 1: round 3 of 8 */
        "vpaddd %%zmm28, %%zmm20, %%zmm20\n" /* stream 2: round 3 of 8 */
        "vpaddd %%zmm29, %%zmm20, %%zmm20\n" /* stream 2: round 3 of 8 */
        "vpaddd %%zmm31, %%zmm12, %%zmm12\n" /* stream 1: round 3 of 8 */
        "vpaddd %%zmm27, %%zmm12, %%zmm12\n" /* stream 1: round 3 of 8 */
        "6:\n" /* rounds_4 */
        "vprord $25, %%zmm0, %%zmm24\n" /* stream 0: round 4 of 8 */
        "vprord $11, %%zmm0, %%zmm25\n" /* stream 0: round 4 of 8 */
        "vpaddd 768(%%r8), %%zmm3, %%zmm3\n" /* stream 0: round 4 of 8 */
        "vprord $6, %%zmm0, %%zmm26\n" /* stream 0: round 4 of 8 */
        "vprord $25, %%zmm8, %%zmm30\n" /* stream 1: round 4 of 8 */
        "vprord $11, %%zmm8, %%zmm28\n" /* stream 1: round 4 of 8 */
        "vpaddd 832(%%r8), %%zmm11, %%zmm11\n" /* stream 1: round 4 of 8 */
        "vmovdqa64 %%zmm0, %%zmm29\n" /* stream 0: round 4 of 8 */
        "vprord $6, %%zmm8, %%zmm31\n" /* stream 1: round 4 of 8 */
        "vpternlogd $0xca, %%zmm2, %%zmm1, %%zmm29\n" /* stream 0: round 4 of 8 */
        "vpaddd %%zmm29, %%zmm3, %%zmm3\n" /* stream 0: round 4 of 8 */
        "vprord $25, %%zmm16, %%zmm27\n" /* stream 2: round 4 of 8 */
        "vpternlogd $0x96, %%zmm25, %%zmm24, %%zmm26\n" /* stream 0: round 4 of 8 */
        "vpaddd %%zmm26, %%zmm3, %%zmm3\n" /* stream 0: round 4 of 8 */
        "vprord $11, %%zmm16, %%zmm29\n" /* stream 2: round 4 of 8 */
        "vpaddd 896(%%r8), %%zmm19, %%zmm19\n" /* stream 2: round 4 of 8 */
        "vprord $6, %%zmm16, %%zmm25\n" /* stream 2: round 4 of 8 */
        "vmovdqa64 %%zmm16, %%zmm24\n" /* stream 2: round 4 of 8 */
        "vpternlogd $0xca, %%zmm18, %%zmm17, %%zmm24\n" /* stream 2: round 4 of 8 */
        "vmovdqa64 %%zmm8, %%zmm26\n" /* stream 1: round 4 of 8 */
        "vpternlogd $0xca, %%zmm10, %%zmm9, %%zmm26\n" /* stream 1: round 4 of 8 */
        "vpaddd %%zmm26, %%zmm11, %%zmm11\n" /* stream 1: round 4 of 8 */
        "vpternlogd $0x96, %%zmm28, %%zmm30, %%zmm31\n" /* stream 1: round 4 of 8 */
        "vpaddd %%zmm24, %%zmm19, %%zmm19\n" /* stream 2: round 4 of 8 */
        "vpaddd %%zmm31, %%zmm11, %%zmm11\n" /* stream 1: round 4 of 8 */
        "vpaddd %%zmm3, %%zmm7, %%zmm7\n" /* stream 0: round 4 of 8 */
        "vpternlogd $0x96, %%zmm29, %%zmm27, %%zmm25\n" /* stream 2: round 4 of 8 */
        "vpaddd %%zmm25, %%zmm19, %%zmm19\n" /* stream 2: round 4 of 8 */
        "vprord $13, %%zmm4, %%zmm26\n" /* stream 0: round 4 of 8 */
        "vprord $2, %%zmm4, %%zmm28\n" /* stream 0: round 4 of 8 */
        "vprord $22, %%zmm4, %%zmm30\n" /* stream 0: round 4 of 8 */
        "vmovdqa64 %%zmm4, %%zmm24\n" /* stream 0: round 4 of 8 */
        "vpternlogd $0xe8, %%zmm6, %%zmm5, %%zmm24\n" /* stream 0: round 4 of 8 */
        "vpaddd %%zmm19, %%zmm23, %%zmm23\n" /* stream 2: round 4 of 8 */
        "vprord $13, %%zmm20, %%zmm31\n" /* stream 2: round 4 of 8 */
        "vprord $2, %%zmm20, %%zmm29\n" /* stream 2: round 4 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm30, %%zmm28\n" /* stream 0: round 4 of 8 */
        "vprord $22, %%zmm20, %%zmm27\n" /* stream 2: round 4 of 8 */
        "vmovdqa64 %%zmm20, %%zmm25\n" /* stream 2: round 4 of 8 */
        "vpaddd %%zmm11, %%zmm15, %%zmm15\n" /* stream 1: round 4 of 8 */
        "vpternlogd $0xe8, %%zmm22, %%zmm21, %%zmm25\n" /* stream 2: round 4 of 8 */
        "vpternlogd $0x96, %%zmm31, %%zmm27, %%zmm29\n" /* stream 2: round 4 of 8 */
        "vpaddd %%zmm24, %%zmm3, %%zmm3\n" /* stream 0: round 4 of 8 */
        "vpaddd %%zmm28, %%zmm3, %%zmm3\n" /* stream 0: round 4 of 8 */
        "vprord $13, %%zmm12, %%zmm26\n" /* stream 1: round 4 of 8 */
        "vprord $2, %%zmm12, %%zmm30\n" /* stream 1: round 4 of 8 */
        "vprord $22, %%zmm12, %%zmm31\n" /* stream 1: round 4 of 8 */
        "vmovdqa64 %%zmm12, %%zmm27\n" /* stream 1: round 4 of 8 */
        "vpternlogd $0xe8, %%zmm14, %%zmm13, %%zmm27\n" /* stream 1: round 4 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm31, %%zmm30\n" /* stream 1: round 4 of 8 */
        "vpaddd %%zmm25, %%zmm19, %%zmm19\n" /* stream 2: round 4 of 8 */
        "vpaddd %%zmm29, %%zmm19, %%zmm19\n" /* stream 2: round 4 of 8 */
        "vpaddd %%zmm27, %%zmm11, %%zmm11\n" /* stream 1: round 4 of 8 */
        "vpaddd %%zmm30, %%zmm11, %%zmm11\n" /* stream 1: round 4 of 8 */
        "vprord $25, %%zmm7, %%zmm24\n" /* stream 0: round 5 of 8 */
        "vprord $11, %%zmm7, %%zmm28\n" /* stream 0: round 5 of 8 */
        "vpaddd 960(%%r8), %%zmm2, %%zmm2\n" /* stream 0: round 5 of 8 */
        "vprord $6, %%zmm7, %%zmm26\n" /* stream 0: round 5 of 8 */
        "vprord $25, %%zmm15, %%zmm31\n" /* stream 1: round 5 of 8 */
        "vprord $11, %%zmm15, %%zmm25\n" /* stream 1: round 5 of 8 */
        "vpaddd 1024(%%r8), %%zmm10, %%zmm10\n" /* stream 1: round 5 of 8 */
        "vmovdqa64 %%zmm7, %%zmm29\n" /* stream 0: round 5 of 8 */
        "vprord $6, %%zmm15, %%zmm27\n" /* stream 1: round 5 of 8 */
        "vpternlogd $0xca, %%zmm1, %%zmm0, %%zmm29\n" /* stream 0: round 5 of 8 */
        "vpaddd %%zmm29, %%zmm2, %%zmm2\n" /* stream 0: round 5 of 8 */
        "vprord $25, %%zmm23, %%zmm30\n" /* stream 2: round 5 of 8 */
        "vpternlogd $0x96, %%zmm28, %%zmm24, %%zmm26\n" /* stream 0: round 5 of 8 */
        "vpaddd %%zmm26, %%zmm2, %%zmm2\n" /* stream 0: round 5 of 8 */
        "vprord $11, %%zmm23, %%zmm29\n" /* stream 2: round 5 of 8 */
        "vpaddd 1088(%%r8), %%zmm18, %%zmm18\n" /* stream 2: round 5 of 8 */
        "vprord $6, %%zmm23, %%zmm28\n" /* stream 2: round 5 of 8 */
        "vmovdqa64 %%zmm23, %%zmm24\n" /* stream 2: round 5 of 8 */
        "vpternlogd $0xca, %%zmm17, %%zmm16, %%zmm24\n" /* stream 2: round 5 of 8 */
        "vmovdqa64 %%zmm15, %%zmm26\n" /* stream 1: round 5 of 8 */
        "vpternlogd $0xca, %%zmm9, %%zmm8, %%zmm26\n" /* stream 1: round 5 of 8 */
        "vpaddd %%zmm26, %%zmm10, %%zmm10\n" /* stream 1: round 5 of 8 */
        "vpternlogd $0x96, %%zmm25, %%zmm31, %%zmm27\n" /* stream 1: round 5 of 8 */
        "vpaddd %%zmm24, %%zmm18, %%zmm18\n" /* stream 2: round 5 of 8 */
        "vpaddd %%zmm27, %%zmm10, %%zmm10\n" /* stream 1: round 5 of 8 */
        "vpaddd %%zmm2, %%zmm6, %%zmm6\n" /* stream 0: round 5 of 8 */
        "vpternlogd $0x96, %%zmm29, %%zmm30, %%zmm28\n" /* stream 2: round 5 of 8 */
        "vpaddd %%zmm28, %%zmm18, %%zmm18\n" /* stream 2: round 5 of 8 */
        "vprord $13, %%zmm3, %%zmm26\n" /* stream 0: round 5 of 8 */
        "vprord $2, %%zmm3, %%zmm25\n" /* stream 0: round 5 of 8 */
        "vprord $22, %%zmm3, %%zmm31\n" /* stream 0: round 5 of 8 */
        "vmovdqa64 %%zmm3, %%zmm24\n" /* stream 0: round 5 of 8 */
        "vpternlogd $0xe8, %%zmm5, %%zmm4, %%zmm24\n" /* stream 0: round 5 of 8 */
        "vpaddd %%zmm18, %%zmm22, %%zmm22\n" /* stream 2: round 5 of 8 */
        "vprord $13, %%zmm19, %%zmm27\n" /* stream 2: round 5 of 8 */
        "vprord $2, %%zmm19, %%zmm29\n" /* stream 2: round 5 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm31, %%zmm25\n" /* stream 0: round 5 of 8 */
        "vprord $22, %%zmm19, %%zmm30\n" /* stream 2: round 5 of 8 */
        "vmovdqa64 %%zmm19, %%zmm28\n" /* stream 2: round 5 of 8 */
        "vpaddd %%zmm10, %%zmm14, %%zmm14\n" /* stream 1: round 5 of 8 */
        "vpternlogd $0xe8, %%zmm21, %%zmm20, %%zmm28\n" /* stream 2: round 5 of 8 */
        "vpternlogd $0x96, %%zmm27, %%zmm30, %%zmm29\n" /* stream 2: round 5 of 8 */
        "vpaddd %%zmm24, %%zmm2, %%zmm2\n" /* stream 0: round 5 of 8 */
        "vpaddd %%zmm25, %%zmm2, %%zmm2\n" /* stream 0: round 5 of 8 */
        "vprord $13, %%zmm11, %%zmm26\n" /* stream 1: round 5 of 8 */
        "vprord $2, %%zmm11, %%zmm31\n" /* stream 1: round 5 of 8 */
        "vprord $22, %%zmm11, %%zmm27\n" /* stream 1: round 5 of 8 */
        "vmovdqa64 %%zmm11, %%zmm30\n" /* stream 1: round 5 of 8 */
        "vpternlogd $0xe8, %%zmm13, %%zmm12, %%zmm30\n" /* stream 1: round 5 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm27, %%zmm31\n" /* stream 1: round 5 of 8 */
        "vpaddd %%zmm28, %%zmm18, %%zmm18\n" /* stream 2: round 5 of 8 */
        "vpaddd %%zmm29, %%zmm18, %%zmm18\n" /* stream 2: round 5 of 8 */
        "vpaddd %%zmm30, %%zmm10, %%zmm10\n" /* stream 1: round 5 of 8 */
        "vpaddd %%zmm31, %%zmm10, %%zmm10\n" /* stream 1: round 5 of 8 */
        "vprord $25, %%zmm6, %%zmm24\n" /* stream 0: round 6 of 8 */
        "vprord $11, %%zmm6, %%zmm25\n" /* stream 0: round 6 of 8 */
        "vpaddd 1152(%%r8), %%zmm1, %%zmm1\n" /* stream 0: round 6 of 8 */
        "vprord $6, %%zmm6, %%zmm26\n" /* stream 0: round 6 of 8 */
        "vprord $25, %%zmm14, %%zmm27\n" /* stream 1: round 6 of 8 */
        "vprord $11, %%zmm14, %%zmm28\n" /* stream 1: round 6 of 8 */
        "vpaddd 1216(%%r8), %%zmm9, %%zmm9\n" /* stream 1: round 6 of 8 */
        "vmovdqa64 %%zmm6, %%zmm29\n" /* stream 0: round 6 of 8 */
        "vprord $6, %%zmm14, %%zmm30\n" /* stream 1: round 6 of 8 */
        "vpternlogd $0xca, %%zmm0, %%zmm7, %%zmm29\n" /* stream 0: round 6 of 8 */
        "vpaddd %%zmm29, %%zmm1, %%zmm1\n" /* stream 0: round 6 of 8 */
        "vprord $25, %%zmm22, %%zmm31\n" /* stream 2: round 6 of 8 */
        "vpternlogd $0x96, %%zmm25, %%zmm24, %%zmm26\n" /* stream 0: round 6 of 8 */
        "vpaddd %%zmm26, %%zmm1, %%zmm1\n" /* stream 0: round 6 of 8 */
        "vprord $11, %%zmm22, %%zmm29\n" /* stream 2: round 6 of 8 */
        "vpaddd 1280(%%r8), %%zmm17, %%zmm17\n" /* stream 2: round 6 of 8 */
        "vprord $6, %%zmm22, %%zmm25\n" /* stream 2: round 6 of 8 */
        "vmovdqa64 %%zmm22, %%zmm24\n" /* stream 2: round 6 of 8 */
        "vpternlogd $0xca, %%zmm16, %%zmm23, %%zmm24\n" /* stream 2: round 6 of 8 */
        "vmovdqa64 %%zmm14, %%zmm26\n" /* stream 1: round 6 of 8 */
        "vpternlogd $0xca, %%zmm8, %%zmm15, %%zmm26\n" /* stream 1: round 6 of 8 */
        "vpaddd %%zmm26, %%zmm9, %%zmm9\n" /* stream 1: round 6 of 8 */
        "vpternlogd $0x96, %%zmm28, %%zmm27, %%zmm30\n" /* stream 1: round 6 of 8 */
        "vpaddd %%zmm24, %%zmm17, %%zmm17\n" /* stream 2: round 6 of 8 */
        "vpaddd %%zmm30, %%zmm9, %%zmm9\n" /* stream 1: round 6 of 8 */
        "vpaddd %%zmm1, %%zmm5, %%zmm5\n" /* stream 0: round 6 of 8 */
        "vpternlogd $0x96, %%zmm29, %%zmm31, %%zmm25\n" /* stream 2: round 6 of 8 */
        "vpaddd %%zmm25, %%zmm17, %%zmm17\n" /* stream 2: round 6 of 8 */
        "vprord $13, %%zmm2, %%zmm26\n" /* stream 0: round 6 of 8 */
        "vprord $2, %%zmm2, %%zmm28\n" /* stream 0: round 6 of 8 */
        "vprord $22, %%zmm2, %%zmm27\n" /* stream 0: round 6 of 8 */
        "vmovdqa64 %%zmm2, %%zmm24\n" /* stream 0: round 6 of 8 */
        "vpternlogd $0xe8, %%zmm4, %%zmm3, %%zmm24\n" /* stream 0: round 6 of 8 */
        "vpaddd %%zmm17, %%zmm21, %%zmm21\n" /* stream 2: round 6 of 8 */
        "vprord $13, %%zmm18, %%zmm30\n" /* stream 2: round 6 of 8 */
        "vprord $2, %%zmm18, %%zmm29\n" /* stream 2: round 6 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm27, %%zmm28\n" /* stream 0: round 6 of 8 */
        "vprord $22, %%zmm18, %%zmm31\n" /* stream 2: round 6 of 8 */
        "vmovdqa64 %%zmm18, %%zmm25\n" /* stream 2: round 6 of 8 */
        "vpaddd %%zmm9, %%zmm13, %%zmm13\n" /* stream 1: round 6 of 8 */
        "vpternlogd $0xe8, %%zmm20, %%zmm19, %%zmm25\n" /* stream 2: round 6 of 8 */
        "vpternlogd $0x96, %%zmm30, %%zmm31, %%zmm29\n" /* stream 2: round 6 of 8 */
        "vpaddd %%zmm24, %%zmm1, %%zmm1\n" /* stream 0: round 6 of 8 */
        "vpaddd %%zmm28, %%zmm1, %%zmm1\n" /* stream 0: round 6 of 8 */
        "vprord $13, %%zmm10, %%zmm26\n" /* stream 1: round 6 of 8 */
        "vprord $2, %%zmm10, %%zmm27\n" /* stream 1: round 6 of 8 */
        "vprord $22, %%zmm10, %%zmm30\n" /* stream 1: round 6 of 8 */
        "vmovdqa64 %%zmm10, %%zmm31\n" /* stream 1: round 6 of 8 */
        "vpternlogd $0xe8, %%zmm12, %%zmm11, %%zmm31\n" /* stream 1: round 6 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm30, %%zmm27\n" /* stream 1: round 6 of 8 */
        "vpaddd %%zmm25, %%zmm17, %%zmm17\n" /* stream 2: round 6 of 8 */
        "vpaddd %%zmm29, %%zmm17, %%zmm17\n" /* stream 2: round 6 of 8 */
        "vpaddd %%zmm31, %%zmm9, %%zmm9\n" /* stream 1: round 6 of 8 */
        "vpaddd %%zmm27, %%zmm9, %%zmm9\n" /* stream 1: round 6 of 8 */
        "vprord $25, %%zmm5, %%zmm24\n" /* stream 0: round 7 of 8 */
        "vprord $11, %%zmm5, %%zmm28\n" /* stream 0: round 7 of 8 */
        "vpaddd 1344(%%r8), %%zmm0, %%zmm0\n" /* stream 0: round 7 of 8 */
        "vprord $6, %%zmm5, %%zmm26\n" /* stream 0: round 7 of 8 */
        "vprord $25, %%zmm13, %%zmm30\n" /* stream 1: round 7 of 8 */
        "vprord $11, %%zmm13, %%zmm25\n" /* stream 1: round 7 of 8 */
        "vpaddd 1408(%%r8), %%zmm8, %%zmm8\n" /* stream 1: round 7 of 8 */
        "vmovdqa64 %%zmm5, %%zmm29\n" /* stream 0: round 7 of 8 */
        "vprord $6, %%zmm13, %%zmm31\n" /* stream 1: round 7 of 8 */
        "vpternlogd $0xca, %%zmm7, %%zmm6, %%zmm29\n" /* stream 0: round 7 of 8 */
        "vpaddd %%zmm29, %%zmm0, %%zmm0\n" /* stream 0: round 7 of 8 */
        "vprord $25, %%zmm21, %%zmm27\n" /* stream 2: round 7 of 8 */
        "vpternlogd $0x96, %%zmm28, %%zmm24, %%zmm26\n" /* stream 0: round 7 of 8 */
        "vpaddd %%zmm26, %%zmm0, %%zmm0\n" /* stream 0: round 7 of 8 */
        "vprord $11, %%zmm21, %%zmm29\n" /* stream 2: round 7 of 8 */
        "vpaddd 1472(%%r8), %%zmm16, %%zmm16\n" /* stream 2: round 7 of 8 */
        "vprord $6, %%zmm21, %%zmm28\n" /* stream 2: round 7 of 8 */
        "vmovdqa64 %%zmm21, %%zmm24\n" /* stream 2: round 7 of 8 */
        "vpternlogd $0xca, %%zmm23, %%zmm22, %%zmm24\n" /* stream 2: round 7 of 8 */
        "vmovdqa64 %%zmm13, %%zmm26\n" /* stream 1: round 7 of 8 */
        "vpternlogd $0xca, %%zmm15, %%zmm14, %%zmm26\n" /* stream 1: round 7 of 8 */
        "vpaddd %%zmm26, %%zmm8, %%zmm8\n" /* stream 1: round 7 of 8 */
        "vpternlogd $0x96, %%zmm25, %%zmm30, %%zmm31\n" /* stream 1: round 7 of 8 */
        "vpaddd %%zmm24, %%zmm16, %%zmm16\n" /* stream 2: round 7 of 8 */
        "vpaddd %%zmm31, %%zmm8, %%zmm8\n" /* stream 1: round 7 of 8 */
        "vpaddd %%zmm0, %%zmm4, %%zmm4\n" /* stream 0: round 7 of 8 */
        "vpternlogd $0x96, %%zmm29, %%zmm27, %%zmm28\n" /* stream 2: round 7 of 8 */
        "vpaddd %%zmm28, %%zmm16, %%zmm16\n" /* stream 2: round 7 of 8 */
        "vprord $13, %%zmm1, %%zmm26\n" /* stream 0: round 7 of 8 */
        "vprord $2, %%zmm1, %%zmm25\n" /* stream 0: round 7 of 8 */
        "vprord $22, %%zmm1, %%zmm30\n" /* stream 0: round 7 of 8 */
        "vmovdqa64 %%zmm1, %%zmm24\n" /* stream 0: round 7 of 8 */
        "vpternlogd $0xe8, %%zmm3, %%zmm2, %%zmm24\n" /* stream 0: round 7 of 8 */
        "vpaddd %%zmm16, %%zmm20, %%zmm20\n" /* stream 2: round 7 of 8 */
        "vprord $13, %%zmm17, %%zmm31\n" /* stream 2: round 7 of 8 */
        "vprord $2, %%zmm17, %%zmm29\n" /* stream 2: round 7 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm30, %%zmm25\n" /* stream 0: round 7 of 8 */
        "vprord $22, %%zmm17, %%zmm27\n" /* stream 2: round 7 of 8 */
        "vmovdqa64 %%zmm17, %%zmm28\n" /* stream 2: round 7 of 8 */
        "vpaddd %%zmm8, %%zmm12, %%zmm12\n" /* stream 1: round 7 of 8 */
        "vpternlogd $0xe8, %%zmm19, %%zmm18, %%zmm28\n" /* stream 2: round 7 of 8 */
        "vpternlogd $0x96, %%zmm31, %%zmm27, %%zmm29\n" /* stream 2: round 7 of 8 */
        "vpaddd %%zmm24, %%zmm0, %%zmm0\n" /* stream 0: round 7 of 8 */
        "vpaddd %%zmm25, %%zmm0, %%zmm0\n" /* stream 0: round 7 of 8 */
        "vprord $13, %%zmm9, %%zmm26\n" /* stream 1: round 7 of 8 */
        "vprord $2, %%zmm9, %%zmm30\n" /* stream 1: round 7 of 8 */
        "vprord $22, %%zmm9, %%zmm31\n" /* stream 1: round 7 of 8 */
        "vmovdqa64 %%zmm9, %%zmm27\n" /* stream 1: round 7 of 8 */
        "vpternlogd $0xe8, %%zmm11, %%zmm10, %%zmm27\n" /* stream 1: round 7 of 8 */
        "vpternlogd $0x96, %%zmm26, %%zmm31, %%zmm30\n" /* stream 1: round 7 of 8 */
        "vpaddd %%zmm28, %%zmm16, %%zmm16\n" /* stream 2: round 7 of 8 */
        "vpaddd %%zmm29, %%zmm16, %%zmm16\n" /* stream 2: round 7 of 8 */
        "vpaddd %%zmm27, %%zmm8, %%zmm8\n" /* stream 1: round 7 of 8 */
        "vpaddd %%zmm30, %%zmm8, %%zmm8\n" /* stream 1: round 7 of 8 */
        "addq $1536, %%r8\n" /* rounds */
        "cmpq %%r9, %%r8\n" /* rounds */
        "jne 5b\n" /* rounds */
        "cmpl $1, %%ebx\n"
        "je 7f\n"
        "vpaddd 596(%[constants])%{1to16%}, %%zmm0, %%zmm0\n" /* IV */
        "vpaddd 596(%[constants])%{1to16%}, %%zmm8, %%zmm8\n" /* IV */
        "vpaddd 596(%[constants])%{1to16%}, %%zmm16, %%zmm16\n" /* IV */
        "vpaddd 600(%[constants])%{1to16%}, %%zmm1, %%zmm1\n" /* IV */
        "vpaddd 600(%[constants])%{1to16%}, %%zmm9, %%zmm9\n" /* IV */
        "vpaddd 600(%[constants])%{1to16%}, %%zmm17, %%zmm17\n" /* IV */
        "vpaddd 604(%[constants])%{1to16%}, %%zmm2, %%zmm2\n" /* IV */
        "vpaddd 604(%[constants])%{1to16%}, %%zmm10, %%zmm10\n" /* IV */
        "vpaddd 604(%[constants])%{1to16%}, %%zmm18, %%zmm18\n" /* IV */
        "vpaddd 628(%[constants])%{1to16%}, %%zmm3, %%zmm3\n" /* IV */
        "vpaddd 628(%[constants])%{1to16%}, %%zmm11, %%zmm11\n" /* IV */
        "vpaddd 628(%[constants])%{1to16%}, %%zmm19, %%zmm19\n" /* IV */
        "vpaddd 612(%[constants])%{1to16%}, %%zmm4, %%zmm4\n" /* IV */
        "vpaddd 612(%[constants])%{1to16%}, %%zmm12, %%zmm12\n" /* IV */
        "vpaddd 612(%[constants])%{1to16%}, %%zmm20, %%zmm20\n" /* IV */
        "vpaddd 616(%[constants])%{1to16%}, %%zmm5, %%zmm5\n" /* IV */
        "vpaddd 616(%[constants])%{1to16%}, %%zmm13, %%zmm13\n" /* IV */
        "vpaddd 616(%[constants])%{1to16%}, %%zmm21, %%zmm21\n" /* IV */
        "vpaddd 620(%[constants])%{1to16%}, %%zmm6, %%zmm6\n" /* IV */
        "vpaddd 620(%[constants])%{1to16%}, %%zmm14, %%zmm14\n" /* IV */
        "vpaddd 620(%[constants])%{1to16%}, %%zmm22, %%zmm22\n" /* IV */
        "vpaddd 624(%[constants])%{1to16%}, %%zmm7, %%zmm7\n" /* IV */
        "vpaddd 624(%[constants])%{1to16%}, %%zmm15, %%zmm15\n" /* IV */
        "vpaddd 624(%[constants])%{1to16%}, %%zmm23, %%zmm23\n" /* IV */
        "ja 8f\n"
        "movl $1, %%ebx\n"
        "vmovdqu32 %%zmm0, 27648(%[memory])\n" /* state */
        "vmovdqu32 %%zmm8, 27712(%[memory])\n" /* state */
        "vmovdqu32 %%zmm16, 27776(%[memory])\n" /* state */
        "vmovdqu32 %%zmm1, 27840(%[memory])\n" /* state */
        "vmovdqu32 %%zmm9, 27904(%[memory])\n" /* state */
        "vmovdqu32 %%zmm17, 27968(%[memory])\n" /* state */
        "vmovdqu32 %%zmm2, 28032(%[memory])\n" /* state */
        "vmovdqu32 %%zmm10, 28096(%[memory])\n" /* state */
        "vmovdqu32 %%zmm18, 28160(%[memory])\n" /* state */
        "vmovdqu32 %%zmm3, 28224(%[memory])\n" /* state */
        "vmovdqu32 %%zmm11, 28288(%[memory])\n" /* state */
        "vmovdqu32 %%zmm19, 28352(%[memory])\n" /* state */
        "vmovdqu32 %%zmm4, 28416(%[memory])\n" /* state */
        "vmovdqu32 %%zmm12, 28480(%[memory])\n" /* state */
        "vmovdqu32 %%zmm20, 28544(%[memory])\n" /* state */
        "vmovdqu32 %%zmm5, 28608(%[memory])\n" /* state */
        "vmovdqu32 %%zmm13, 28672(%[memory])\n" /* state */
        "vmovdqu32 %%zmm21, 28736(%[memory])\n" /* state */
        "vmovdqu32 %%zmm6, 28800(%[memory])\n" /* state */
        "vmovdqu32 %%zmm14, 28864(%[memory])\n" /* state */
        "vmovdqu32 %%zmm22, 28928(%[memory])\n" /* state */
        "vmovdqu32 %%zmm7, 28992(%[memory])\n" /* state */
        "vmovdqu32 %%zmm15, 29056(%[memory])\n" /* state */
        "vmovdqu32 %%zmm23, 29120(%[memory])\n" /* state */
        "leaq 12288(%[memory]), %%r8\n" /* cursors */
        "leaq 24576(%[memory]), %%r9\n" /* cursors */
        "jmp 5b\n"
        "7:\n" /* second_hash */
        "vpaddd 27648(%[memory]), %%zmm0, %%zmm0\n" /* state */
        "vpaddd 27712(%[memory]), %%zmm8, %%zmm8\n" /* state */
        "vpaddd 27776(%[memory]), %%zmm16, %%zmm16\n" /* state */
        "vpaddd 27840(%[memory]), %%zmm1, %%zmm1\n" /* state */
        "vpaddd 27904(%[memory]), %%zmm9, %%zmm9\n" /* state */
        "vpaddd 27968(%[memory]), %%zmm17, %%zmm17\n" /* state */
        "vpaddd 28032(%[memory]), %%zmm2, %%zmm2\n" /* state */
        "vpaddd 28096(%[memory]), %%zmm10, %%zmm10\n" /* state */
        "vpaddd 28160(%[memory]), %%zmm18, %%zmm18\n" /* state */
        "vpaddd 28224(%[memory]), %%zmm3, %%zmm3\n" /* state */
        "vpaddd 28288(%[memory]), %%zmm11, %%zmm11\n" /* state */
        "vpaddd 28352(%[memory]), %%zmm19, %%zmm19\n" /* state */
        "vpaddd 28416(%[memory]), %%zmm4, %%zmm4\n" /* state */
        "vpaddd 28480(%[memory]), %%zmm12, %%zmm12\n" /* state */
        "vpaddd 28544(%[memory]), %%zmm20, %%zmm20\n" /* state */
        "vpaddd 28608(%[memory]), %%zmm5, %%zmm5\n" /* state */
        "vpaddd 28672(%[memory]), %%zmm13, %%zmm13\n" /* state */
        "vpaddd 28736(%[memory]), %%zmm21, %%zmm21\n" /* state */
        "vpaddd 28800(%[memory]), %%zmm6, %%zmm6\n" /* state */
        "vpaddd 28864(%[memory]), %%zmm14, %%zmm14\n" /* state */
        "vpaddd 28928(%[memory]), %%zmm22, %%zmm22\n" /* state */
        "vpaddd 28992(%[memory]), %%zmm7, %%zmm7\n" /* state */
        "vpaddd 29056(%[memory]), %%zmm15, %%zmm15\n" /* state */
        "vpaddd 29120(%[memory]), %%zmm23, %%zmm23\n" /* state */
        "movl $2, %%ebx\n"
        "vpaddd 0(%[constants])%{1to16%}, %%zmm0, %%zmm24\n" /* stream 0: word 0 */
        "vmovdqu32 %%zmm24, 0(%[memory])\n" /* stream 0: word 0 */
        "vpaddd 0(%[constants])%{1to16%}, %%zmm8, %%zmm25\n" /* stream 1: word 0 */
        "vmovdqu32 %%zmm25, 64(%[memory])\n" /* stream 1: word 0 */
        "vpaddd 0(%[constants])%{1to16%}, %%zmm16, %%zmm26\n" /* stream 2: word 0 */
        "vmovdqu32 %%zmm26, 128(%[memory])\n" /* stream 2: word 0 */
        "vpaddd 4(%[constants])%{1to16%}, %%zmm1, %%zmm27\n" /* stream 0: word 1 */
        "vmovdqu32 %%zmm27, 192(%[memory])\n" /* stream 0: word 1 */
        "vpaddd 4(%[constants])%{1to16%}, %%zmm9, %%zmm28\n" /* stream 1: word 1 */
        "vmovdqu32 %%zmm28, 256(%[memory])\n" /* stream 1: word 1 */
        "vpaddd 4(%[constants])%{1to16%}, %%zmm17, %%zmm29\n" /* stream 2: word 1 */
        "vmovdqu32 %%zmm29, 320(%[memory])\n" /* stream 2: word 1 */
        "vpaddd 8(%[constants])%{1to16%}, %%zmm2, %%zmm30\n" /* stream 0: word 2 */
        "vmovdqu32 %%zmm30, 384(%[memory])\n" /* stream 0: word 2 */
        "vpaddd 8(%[constants])%{1to16%}, %%zmm10, %%zmm31\n" /* stream 1: word 2 */
        "vmovdqu32 %%zmm31, 448(%[memory])\n" /* stream 1: word 2 */
        "vpaddd 8(%[constants])%{1to16%}, %%zmm18, %%zmm24\n" /* stream 2: word 2 */
        "vmovdqu32 %%zmm24, 512(%[memory])\n" /* stream 2: word 2 */
        "vpaddd 12(%[constants])%{1to16%}, %%zmm3, %%zmm25\n" /* stream 0: word 3 */
        "vmovdqu32 %%zmm25, 576(%[memory])\n" /* stream 0: word 3 */
        "vpaddd 12(%[constants])%{1to16%}, %%zmm11, %%zmm26\n" /* stream 1: word 3 */
        "vmovdqu32 %%zmm26, 640(%[memory])\n" /* stream 1: word 3 */
        "vpaddd 12(%[constants])%{1to16%}, %%zmm19, %%zmm27\n" /* stream 2: word 3 */
        "vmovdqu32 %%zmm27, 704(%[memory])\n" /* stream 2: word 3 */
        "vpaddd 16(%[constants])%{1to16%}, %%zmm4, %%zmm28\n" /* stream 0: word 4 */
        "vmovdqu32 %%zmm28, 768(%[memory])\n" /* stream 0: word 4 */
        "vpaddd 16(%[constants])%{1to16%}, %%zmm12, %%zmm29\n" /* stream 1: word 4 */
        "vmovdqu32 %%zmm29, 832(%[memory])\n" /* stream 1: word 4 */
        "vpaddd 16(%[constants])%{1to16%}, %%zmm20, %%zmm30\n" /* stream 2: word 4 */
        "vmovdqu32 %%zmm30, 896(%[memory])\n" /* stream 2: word 4 */
        "vpaddd 20(%[constants])%{1to16%}, %%zmm5, %%zmm31\n" /* stream 0: word 5 */
        "vmovdqu32 %%zmm31, 960(%[memory])\n" /* stream 0: word 5 */
        "vpaddd 20(%[constants])%{1to16%}, %%zmm13, %%zmm24\n" /* stream 1: word 5 */
        "vmovdqu32 %%zmm24, 1024(%[memory])\n" /* stream 1: word 5 */
        "vpaddd 20(%[constants])%{1to16%}, %%zmm21, %%zmm25\n" /* stream 2: word 5 */
        "vmovdqu32 %%zmm25, 1088(%[memory])\n" /* stream 2: word 5 */
        "vpaddd 24(%[constants])%{1to16%}, %%zmm6, %%zmm26\n" /* stream 0: word 6 */
        "vmovdqu32 %%zmm26, 1152(%[memory])\n" /* stream 0: word 6 */
        "vpaddd 24(%[constants])%{1to16%}, %%zmm14, %%zmm27\n" /* stream 1: word 6 */
        "vmovdqu32 %%zmm27, 1216(%[memory])\n" /* stream 1: word 6 */
        "vpaddd 24(%[constants])%{1to16%}, %%zmm22, %%zmm28\n" /* stream 2: word 6 */
        "vmovdqu32 %%zmm28, 1280(%[memory])\n" /* stream 2: word 6 */
        "vpaddd 28(%[constants])%{1to16%}, %%zmm7, %%zmm29\n" /* stream 0: word 7 */
        "vmovdqu32 %%zmm29, 1344(%[memory])\n" /* stream 0: word 7 */
        "vpaddd 28(%[constants])%{1to16%}, %%zmm15, %%zmm30\n" /* stream 1: word 7 */
        "vmovdqu32 %%zmm30, 1408(%[memory])\n" /* stream 1: word 7 */
        "vpaddd 28(%[constants])%{1to16%}, %%zmm23, %%zmm31\n" /* stream 2: word 7 */
        "vmovdqu32 %%zmm31, 1472(%[memory])\n" /* stream 2: word 7 */
        "vprord $7, %%zmm1, %%zmm24\n" /* stream 0: word 16 */
        "vprord $18, %%zmm1, %%zmm25\n" /* stream 0: word 16 */
        "vpsrld $3, %%zmm1, %%zmm26\n" /* stream 0: word 16 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm24\n" /* stream 0: word 16 */
        "vpaddd %%zmm24, %%zmm0, %%zmm0\n" /* stream 0: word 16 */
        "vpaddd 64(%[constants])%{1to16%}, %%zmm0, %%zmm27\n" /* stream 0: word 16 */
        "vmovdqu32 %%zmm27, 3072(%[memory])\n" /* stream 0: word 16 */
        "vmovdqu32 %%zmm0, 24576(%[memory])\n" /* stream 0: word 16 */
        "vprord $7, %%zmm9, %%zmm28\n" /* stream 1: word 16 */
        "vprord $18, %%zmm9, %%zmm29\n" /* stream 1: word 16 */
        "vpsrld $3, %%zmm9, %%zmm30\n" /* stream 1: word 16 */
        "vpternlogd $0x96, %%zmm29, %%zmm30, %%zmm28\n" /* stream 1: word 16 */
        "vpaddd %%zmm28, %%zmm8, %%zmm8\n" /* stream 1: word 16 */
        "vpaddd 64(%[constants])%{1to16%}, %%zmm8, %%zmm31\n" /* stream 1: word 16 */
        "vmovdqu32 %%zmm31, 3136(%[memory])\n" /* stream 1: word 16 */
        "vmovdqu32 %%zmm8, 24640(%[memory])\n" /* stream 1: word 16 */
        "vprord $7, %%zmm17, %%zmm25\n" /* stream 2: word 16 */
        "vprord $18, %%zmm17, %%zmm26\n" /* stream 2: word 16 */
        "vpsrld $3, %%zmm17, %%zmm24\n" /* stream 2: word 16 */
        "vpternlogd $0x96, %%zmm26, %%zmm24, %%zmm25\n" /* stream 2: word 16 */
        "vpaddd %%zmm25, %%zmm16, %%zmm16\n" /* stream 2: word 16 */
        "vpaddd 64(%[constants])%{1to16%}, %%zmm16, %%zmm27\n" /* stream 2: word 16 */
        "vmovdqu32 %%zmm27, 3200(%[memory])\n" /* stream 2: word 16 */
        "vmovdqu32 %%zmm16, 24704(%[memory])\n" /* stream 2: word 16 */
        "vprord $7, %%zmm2, %%zmm29\n" /* stream 0: word 17 */
        "vprord $18, %%zmm2, %%zmm30\n" /* stream 0: word 17 */
        "vpsrld $3, %%zmm2, %%zmm28\n" /* stream 0: word 17 */
        "vpternlogd $0x96, %%zmm30, %%zmm28, %%zmm29\n" /* stream 0: word 17 */
        "vpaddd %%zmm29, %%zmm1, %%zmm1\n" /* stream 0: word 17 */
        "vpaddd 576(%[constants])%{1to16%}, %%zmm1, %%zmm1\n" /* stream 0: word 17 */
        "vpaddd 68(%[constants])%{1to16%}, %%zmm1, %%zmm31\n" /* stream 0: word 17 */
        "vmovdqu32 %%zmm31, 3264(%[memory])\n" /* stream 0: word 17 */
        "vmovdqu32 %%zmm1, 24768(%[memory])\n" /* stream 0: word 17 */
        "vprord $7, %%zmm10, %%zmm26\n" /* stream 1: word 17 */
        "vprord $18, %%zmm10, %%zmm24\n" /* stream 1: word 17 */
        "vpsrld $3, %%zmm10, %%zmm25\n" /* stream 1: word 17 */
        "vpternlogd $0x96, %%zmm24, %%zmm25, %%zmm26\n" /* stream 1: word 17 */
        "vpaddd %%zmm26, %%zmm9, %%zmm9\n" /* stream 1: word 17 */
        "vpaddd 576(%[constants])%{1to16%}, %%zmm9, %%zmm9\n" /* stream 1: word 17 */
        "vpaddd 68(%[constants])%{1to16%}, %%zmm9, %%zmm27\n" /* stream 1: word 17 */
        "vmovdqu32 %%zmm27, 3328(%[memory])\n" /* stream 1: word 17 */
        "vmovdqu32 %%zmm9, 24832(%[memory])\n" /* stream 1: word 17 */
        "vprord $7, %%zmm18, %%zmm30\n" /* stream 2: word 17 */
        "vprord $18, %%zmm18, %%zmm28\n" /* stream 2: word 17 */
        "vpsrld $3, %%zmm18, %%zmm29\n" /* stream 2: word 17 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm30\n" /* stream 2: word 17 */
        "vpaddd %%zmm30, %%zmm17, %%zmm17\n" /* stream 2: word 17 */
        "vpaddd 576(%[constants])%{1to16%}, %%zmm17, %%zmm17\n" /* stream 2: word 17 */
        "vpaddd 68(%[constants])%{1to16%}, %%zmm17, %%zmm31\n" /* stream 2: word 17 */
        "vmovdqu32 %%zmm31, 3392(%[memory])\n" /* stream 2: word 17 */
        "vmovdqu32 %%zmm17, 24896(%[memory])\n" /* stream 2: word 17 */
        "vprord $7, %%zmm3, %%zmm24\n" /* stream 0: word 18 */
        "vprord $18, %%zmm3, %%zmm25\n" /* stream 0: word 18 */
        "vpsrld $3, %%zmm3, %%zmm26\n" /* stream 0: word 18 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm24\n" /* stream 0: word 18 */
        "vpaddd %%zmm24, %%zmm2, %%zmm2\n" /* stream 0: word 18 */
        "vprord $17, %%zmm0, %%zmm27\n" /* stream 0: word 18 */
        "vprord $19, %%zmm0, %%zmm28\n" /* stream 0: word 18 */
        "vpsrld $10, %%zmm0, %%zmm29\n" /* stream 0: word 18 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm27\n" /* stream 0: word 18 */
        "vpaddd %%zmm27, %%zmm2, %%zmm2\n" /* stream 0: word 18 */
        "vpaddd 72(%[constants])%{1to16%}, %%zmm2, %%zmm30\n" /* stream 0: word 18 */
        "vmovdqu32 %%zmm30, 3456(%[memory])\n" /* stream 0: word 18 */
        "vmovdqu32 %%zmm2, 24960(%[memory])\n" /* stream 0: word 18 */
        "vprord $7, %%zmm11, %%zmm31\n" /* stream 1: word 18 */
        "vprord $18, %%zmm11, %%zmm25\n" /* stream 1: word 18 */
        "vpsrld $3, %%zmm11, %%zmm26\n" /* stream 1: word 18 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm31\n" /* stream 1: word 18 */
        "vpaddd %%zmm31, %%zmm10, %%zmm10\n" /* stream 1: word 18 */
        "vprord $17, %%zmm8, %%zmm24\n" /* stream 1: word 18 */
        "vprord $19, %%zmm8, %%zmm28\n" /* stream 1: word 18 */
        "vpsrld $10, %%zmm8, %%zmm29\n" /* stream 1: word 18 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm24\n" /* stream 1: word 18 */
        "vpaddd %%zmm24, %%zmm10, %%zmm10\n" /* stream 1: word 18 */
        "vpaddd 72(%[constants])%{1to16%}, %%zmm10, %%zmm27\n" /* stream 1: word 18 */
        "vmovdqu32 %%zmm27, 3520(%[memory])\n" /* stream 1: word 18 */
        "vmovdqu32 %%zmm10, 25024(%[memory])\n" /* stream 1: word 18 */
        "vprord $7, %%zmm19, %%zmm30\n" /* stream 2: word 18 */
        "vprord $18, %%zmm19, %%zmm25\n" /* stream 2: word 18 */
        "vpsrld $3, %%zmm19, %%zmm26\n" /* stream 2: word 18 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm30\n" /* stream 2: word 18 */
        "vpaddd %%zmm30, %%zmm18, %%zmm18\n" /* stream 2: word 18 */
        "vprord $17, %%zmm16, %%zmm31\n" /* stream 2: word 18 */
        "vprord $19, %%zmm16, %%zmm28\n" /* stream 2: word 18 */
        "vpsrld $10, %%zmm16, %%zmm29\n" /* stream 2: word 18 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm31\n" /* stream 2: word 18 */
        "vpaddd %%zmm31, %%zmm18, %%zmm18\n" /* stream 2: word 18 */
        "vpaddd 72(%[constants])%{1to16%}, %%zmm18, %%zmm24\n" /* stream 2: word 18 */
        "vmovdqu32 %%zmm24, 3584(%[memory])\n" /* stream 2: word 18 */
        "vmovdqu32 %%zmm18, 25088(%[memory])\n" /* stream 2: word 18 */
        "vprord $7, %%zmm4, %%zmm27\n" /* stream 0: word 19 */
        "vprord $18, %%zmm4, %%zmm25\n" /* stream 0: word 19 */
        "vpsrld $3, %%zmm4, %%zmm26\n" /* stream 0: word 19 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm27\n" /* stream 0: word 19 */
        "vpaddd %%zmm27, %%zmm3, %%zmm3\n" /* stream 0: word 19 */
        "vprord $17, %%zmm1, %%zmm30\n" /* stream 0: word 19 */
        "vprord $19, %%zmm1, %%zmm28\n" /* stream 0: word 19 */
        "vpsrld $10, %%zmm1, %%zmm29\n" /* stream 0: word 19 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm30\n" /* stream 0: word 19 */
        "vpaddd %%zmm30, %%zmm3, %%zmm3\n" /* stream 0: word 19 */
        "vpaddd 76(%[constants])%{1to16%}, %%zmm3, %%zmm31\n" /* stream 0: word 19 */
        "vmovdqu32 %%zmm31, 3648(%[memory])\n" /* stream 0: word 19 */
        "vmovdqu32 %%zmm3, 25152(%[memory])\n" /* stream 0: word 19 */
        "vprord $7, %%zmm12, %%zmm24\n" /* stream 1: word 19 */
        "vprord $18, %%zmm12, %%zmm25\n" /* stream 1: word 19 */
        "vpsrld $3, %%zmm12, %%zmm26\n" /* stream 1: word 19 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm24\n" /* stream 1: word 19 */
        "vpaddd %%zmm24, %%zmm11, %%zmm11\n" /* stream 1: word 19 */
        "vprord $17, %%zmm9, %%zmm27\n" /* stream 1: word 19 */
        "vprord $19, %%zmm9, %%zmm28\n" /* stream 1: word 19 */
        "vpsrld $10, %%zmm9, %%zmm29\n" /* stream 1: word 19 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm27\n" /* stream 1: word 19 */
        "vpaddd %%zmm27, %%zmm11, %%zmm11\n" /* stream 1: word 19 */
        "vpaddd 76(%[constants])%{1to16%}, %%zmm11, %%zmm30\n" /* stream 1: word 19 */
        "vmovdqu32 %%zmm30, 3712(%[memory])\n" /* stream 1: word 19 */
        "vmovdqu32 %%zmm11, 25216(%[memory])\n" /* stream 1: word 19 */
        "vprord $7, %%zmm20, %%zmm31\n" /* stream 2: word 19 */
        "vprord $18, %%zmm20, %%zmm25\n" /* stream 2: word 19 */
        "vpsrld $3, %%zmm20, %%zmm26\n" /* stream 2: word 19 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm31\n" /* stream 2: word 19 */
        "vpaddd %%zmm31, %%zmm19, %%zmm19\n" /* stream 2: word 19 */
        "vprord $17, %%zmm17, %%zmm24\n" /* stream 2: word 19 */
        "vprord $19, %%zmm17, %%zmm28\n" /* stream 2: word 19 */
        "vpsrld $10, %%zmm17, %%zmm29\n" /* stream 2: word 19 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm24\n" /* stream 2: word 19 */
        "vpaddd %%zmm24, %%zmm19, %%zmm19\n" /* stream 2: word 19 */
        "vpaddd 76(%[constants])%{1to16%}, %%zmm19, %%zmm27\n" /* stream 2: word 19 */
        "vmovdqu32 %%zmm27, 3776(%[memory])\n" /* stream 2: word 19 */
        "vmovdqu32 %%zmm19, 25280(%[memory])\n" /* stream 2: word 19 */
        "vprord $7, %%zmm5, %%zmm30\n" /* stream 0: word 20 */
        "vprord $18, %%zmm5, %%zmm25\n" /* stream 0: word 20 */
        "vpsrld $3, %%zmm5, %%zmm26\n" /* stream 0: word 20 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm30\n" /* stream 0: word 20 */
        "vpaddd %%zmm30, %%zmm4, %%zmm4\n" /* stream 0: word 20 */
        "vprord $17, %%zmm2, %%zmm31\n" /* stream 0: word 20 */
        "vprord $19, %%zmm2, %%zmm28\n" /* stream 0: word 20 */
        "vpsrld $10, %%zmm2, %%zmm29\n" /* stream 0: word 20 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm31\n" /* stream 0: word 20 */
        "vpaddd %%zmm31, %%zmm4, %%zmm4\n" /* stream 0: word 20 */
        "vpaddd 80(%[constants])%{1to16%}, %%zmm4, %%zmm24\n" /* stream 0: word 20 */
        "vmovdqu32 %%zmm24, 3840(%[memory])\n" /* stream 0: word 20 */
        "vmovdqu32 %%zmm4, 25344(%[memory])\n" /* stream 0: word 20 */
        "vprord $7, %%zmm13, %%zmm27\n" /* stream 1: word 20 */
        "vprord $18, %%zmm13, %%zmm25\n" /* stream 1: word 20 */
        "vpsrld $3, %%zmm13, %%zmm26\n" /* stream 1: word 20 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm27\n" /* stream 1: word 20 */
        "vpaddd %%zmm27, %%zmm12, %%zmm12\n" /* stream 1: word 20 */
        "vprord $17, %%zmm10, %%zmm30\n" /* stream 1: word 20 */
        "vprord $19, %%zmm10, %%zmm28\n" /* stream 1: word 20 */
        "vpsrld $10, %%zmm10, %%zmm29\n" /* stream 1: word 20 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm30\n" /* stream 1: word 20 */
        "vpaddd %%zmm30, %%zmm12, %%zmm12\n" /* stream 1: word 20 */
        "vpaddd 80(%[constants])%{1to16%}, %%zmm12, %%zmm31\n" /* stream 1: word 20 */
        "vmovdqu32 %%zmm31, 3904(%[memory])\n" /* stream 1: word 20 */
        "vmovdqu32 %%zmm12, 25408(%[memory])\n" /* stream 1: word 20 */
        "vprord $7, %%zmm21, %%zmm24\n" /* stream 2: word 20 */
        "vprord $18, %%zmm21, %%zmm25\n" /* stream 2: word 20 */
        "vpsrld $3, %%zmm21, %%zmm26\n" /* stream 2: word 20 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm24\n" /* stream 2: word 20 */
        "vpaddd %%zmm24, %%zmm20, %%zmm20\n" /* stream 2: word 20 */
        "vprord $17, %%zmm18, %%zmm27\n" /* stream 2: word 20 */
        "vprord $19, %%zmm18, %%zmm28\n" /* stream 2: word 20 */
        "vpsrld $10, %%zmm18, %%zmm29\n" /* stream 2: word 20 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm27\n" /* stream 2: word 20 */
        "vpaddd %%zmm27, %%zmm20, %%zmm20\n" /* stream 2: word 20 */
        "vpaddd 80(%[constants])%{1to16%}, %%zmm20, %%zmm30\n" /* stream 2: word 20 */
        "vmovdqu32 %%zmm30, 3968(%[memory])\n" /* stream 2: word 20 */
        "vmovdqu32 %%zmm20, 25472(%[memory])\n" /* stream 2: word 20 */
        "vprord $7, %%zmm6, %%zmm31\n" /* stream 0: word 21 */
        "vprord $18, %%zmm6, %%zmm25\n" /* stream 0: word 21 */
        "vpsrld $3, %%zmm6, %%zmm26\n" /* stream 0: word 21 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm31\n" /* stream 0: word 21 */
        "vpaddd %%zmm31, %%zmm5, %%zmm5\n" /* stream 0: word 21 */
        "vprord $17, %%zmm3, %%zmm24\n" /* stream 0: word 21 */
        "vprord $19, %%zmm3, %%zmm28\n" /* stream 0: word 21 */
        "vpsrld $10, %%zmm3, %%zmm29\n" /* stream 0: word 21 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm24\n" /* stream 0: word 21 */
        "vpaddd %%zmm24, %%zmm5, %%zmm5\n" /* stream 0: word 21 */
        "vpaddd 84(%[constants])%{1to16%}, %%zmm5, %%zmm27\n" /* stream 0: word 21 */
        "vmovdqu32 %%zmm27, 4032(%[memory])\n" /* stream 0: word 21 */
        "vmovdqu32 %%zmm5, 25536(%[memory])\n" /* stream 0: word 21 */
        "vprord $7, %%zmm14, %%zmm30\n" /* stream 1: word 21 */
        "vprord $18, %%zmm14, %%zmm25\n" /* stream 1: word 21 */
        "vpsrld $3, %%zmm14, %%zmm26\n" /* stream 1: word 21 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm30\n" /* stream 1: word 21 */
        "vpaddd %%zmm30, %%zmm13, %%zmm13\n" /* stream 1: word 21 */
        "vprord $17, %%zmm11, %%zmm31\n" /* stream 1: word 21 */
        "vprord $19, %%zmm11, %%zmm28\n" /* stream 1: word 21 */
        "vpsrld $10, %%zmm11, %%zmm29\n" /* stream 1: word 21 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm31\n" /* stream 1: word 21 */
        "vpaddd %%zmm31, %%zmm13, %%zmm13\n" /* stream 1: word 21 */
        "vpaddd 84(%[constants])%{1to16%}, %%zmm13, %%zmm24\n" /* stream 1: word 21 */
        "vmovdqu32 %%zmm24, 4096(%[memory])\n" /* stream 1: word 21 */
        "vmovdqu32 %%zmm13, 25600(%[memory])\n" /* stream 1: word 21 */
        "vprord $7, %%zmm22, %%zmm27\n" /* stream 2: word 21 */
        "vprord $18, %%zmm22, %%zmm25\n" /* stream 2: word 21 */
        "vpsrld $3, %%zmm22, %%zmm26\n" /* stream 2: word 21 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm27\n" /* stream 2: word 21 */
        "vpaddd %%zmm27, %%zmm21, %%zmm21\n" /* stream 2: word 21 */
        "vprord $17, %%zmm19, %%zmm30\n" /* stream 2: word 21 */
        "vprord $19, %%zmm19, %%zmm28\n" /* stream 2: word 21 */
        "vpsrld $10, %%zmm19, %%zmm29\n" /* stream 2: word 21 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm30\n" /* stream 2: word 21 */
        "vpaddd %%zmm30, %%zmm21, %%zmm21\n" /* stream 2: word 21 */
        "vpaddd 84(%[constants])%{1to16%}, %%zmm21, %%zmm31\n" /* stream 2: word 21 */
        "vmovdqu32 %%zmm31, 4160(%[memory])\n" /* stream 2: word 21 */
        "vmovdqu32 %%zmm21, 25664(%[memory])\n" /* stream 2: word 21 */
        "vprord $7, %%zmm7, %%zmm24\n" /* stream 0: word 22 */
        "vprord $18, %%zmm7, %%zmm25\n" /* stream 0: word 22 */
        "vpsrld $3, %%zmm7, %%zmm26\n" /* stream 0: word 22 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm24\n" /* stream 0: word 22 */
        "vpaddd %%zmm24, %%zmm6, %%zmm6\n" /* stream 0: word 22 */
        "vpaddd 580(%[constants])%{1to16%}, %%zmm6, %%zmm6\n" /* stream 0: word 22 */
        "vprord $17, %%zmm4, %%zmm27\n" /* stream 0: word 22 */
        "vprord $19, %%zmm4, %%zmm28\n" /* stream 0: word 22 */
        "vpsrld $10, %%zmm4, %%zmm29\n" /* stream 0: word 22 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm27\n" /* stream 0: word 22 */
        "vpaddd %%zmm27, %%zmm6, %%zmm6\n" /* stream 0: word 22 */
        "vpaddd 88(%[constants])%{1to16%}, %%zmm6, %%zmm30\n" /* stream 0: word 22 */
        "vmovdqu32 %%zmm30, 4224(%[memory])\n" /* stream 0: word 22 */
        "vmovdqu32 %%zmm6, 25728(%[memory])\n" /* stream 0: word 22 */
        "vprord $7, %%zmm15, %%zmm31\n" /* stream 1: word 22 */
        "vprord $18, %%zmm15, %%zmm25\n" /* stream 1: word 22 */
        "vpsrld $3, %%zmm15, %%zmm26\n" /* stream 1: word 22 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm31\n" /* stream 1: word 22 */
        "vpaddd %%zmm31, %%zmm14, %%zmm14\n" /* stream 1: word 22 */
        "vpaddd 580(%[constants])%{1to16%}, %%zmm14, %%zmm14\n" /* stream 1: word 22 */
        "vprord $17, %%zmm12, %%zmm24\n" /* stream 1: word 22 */
        "vprord $19, %%zmm12, %%zmm28\n" /* stream 1: word 22 */
        "vpsrld $10, %%zmm12, %%zmm29\n" /* stream 1: word 22 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm24\n" /* stream 1: word 22 */
        "vpaddd %%zmm24, %%zmm14, %%zmm14\n" /* stream 1: word 22 */
        "vpaddd 88(%[constants])%{1to16%}, %%zmm14, %%zmm27\n" /* stream 1: word 22 */
        "vmovdqu32 %%zmm27, 4288(%[memory])\n" /* stream 1: word 22 */
        "vmovdqu32 %%zmm14, 25792(%[memory])\n" /* stream 1: word 22 */
        "vprord $7, %%zmm23, %%zmm30\n" /* stream 2: word 22 */
        "vprord $18, %%zmm23, %%zmm25\n" /* stream 2: word 22 */
        "vpsrld $3, %%zmm23, %%zmm26\n" /* stream 2: word 22 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm30\n" /* stream 2: word 22 */
        "vpaddd %%zmm30, %%zmm22, %%zmm22\n" /* stream 2: word 22 */
        "vpaddd 580(%[constants])%{1to16%}, %%zmm22, %%zmm22\n" /* stream 2: word 22 */
        "vprord $17, %%zmm20, %%zmm31\n" /* stream 2: word 22 */
        "vprord $19, %%zmm20, %%zmm28\n" /* stream 2: word 22 */
        "vpsrld $10, %%zmm20, %%zmm29\n" /* stream 2: word 22 */
        "vpternlogd $0x96, %%zmm28, %%zmm29, %%zmm31\n" /* stream 2: word 22 */
        "vpaddd %%zmm31, %%zmm22, %%zmm22\n" /* stream 2: word 22 */
        "vpaddd 88(%[constants])%{1to16%}, %%zmm22, %%zmm24\n" /* stream 2: word 22 */
        "vmovdqu32 %%zmm24, 4352(%[memory])\n" /* stream 2: word 22 */
        "vmovdqu32 %%zmm22, 25856(%[memory])\n" /* stream 2: word 22 */
        "vpaddd %%zmm0, %%zmm7, %%zmm7\n" /* stream 0: word 23 */
        "vpaddd 584(%[constants])%{1to16%}, %%zmm7, %%zmm7\n" /* stream 0: word 23 */
        "vprord $17, %%zmm5, %%zmm27\n" /* stream 0: word 23 */
        "vprord $19, %%zmm5, %%zmm25\n" /* stream 0: word 23 */
        "vpsrld $10, %%zmm5, %%zmm26\n" /* stream 0: word 23 */
        "vpternlogd $0x96, %%zmm25, %%zmm26, %%zmm27\n" /* stream 0: word 23 */
        "vpaddd %%zmm27, %%zmm7, %%zmm7\n" /* stream 0: word 23 */
        "vpaddd 92(%[constants])%{1to16%}, %%zmm7, %%zmm30\n" /* stream 0: word 23 */
        "vmovdqu32 %%zmm30, 4416(%[memory])\n" /* stream 0: word 23 */
        "vmovdqu32 %%zmm7, 25920(%[memory])\n" /* stream 0: word 23 */
        "vpaddd %%zmm8, %%zmm15, %%zmm15\n" /* stream 1: word 23 */
        "vpaddd 584(%[constants])%{1to16%}, %%zmm15, %%zmm15\n" /* stream 1: word 23 */
        "vprord $17, %%zmm13, %%zmm28\n" /* stream 1: word 23 */
        "vprord $19, %%zmm13, %%zmm29\n" /* stream 1: word 23 */
        "vpsrld $10, %%zmm13, %%zmm31\n" /* stream 1: word 23 */
        "vpternlogd $0x96, %%zmm29, %%zmm31, %%zmm28\n" /* stream 1: word 23 */
        "vpaddd %%zmm28, %%zmm15, %%zmm15\n" /* stream 1: word 23 */
        "vpaddd 92(%[constants])%{1to16%}, %%zmm15, %%zmm24\n" /* stream 1: word 23 */
        "vmovdqu32 %%zmm24, 4480(%[memory])\n" /* stream 1: word 23 */
        "vmovdqu32 %%zmm15, 25984(%[memory])\n" /* stream 1: word 23 */
        "vpaddd %%zmm16, %%zmm23, %%zmm23\n" /* stream 2: word 23 */
        "vpaddd 584(%[constants])%{1to16%}, %%zmm23, %%zmm23\n" /* stream 2: word 23 */
        "vprord $17, %%zmm21, %%zmm25\n" /* stream 2: word 23 */
        "vprord $19, %%zmm21, %%zmm26\n" /* stream 2: word 23 */
        "vpsrld $10, %%zmm21, %%zmm27\n" /* stream 2: word 23 */
        "vpternlogd $0x96, %%zmm26, %%zmm27, %%zmm25\n" /* stream 2: word 23 */
        "vpaddd %%zmm25, %%zmm23, %%zmm23\n" /* stream 2: word 23 */
        "vpaddd 92(%[constants])%{1to16%}, %%zmm23, %%zmm30\n" /* stream 2: word 23 */
        "vmovdqu32 %%zmm30, 4544(%[memory])\n" /* stream 2: word 23 */
        "vmovdqu32 %%zmm23, 26048(%[memory])\n" /* stream 2: word 23 */
        "vpaddd 384(%[constants])%{1to16%}, %%zmm1, %%zmm29\n" /* stream 0: word 24 */
        "vprord $17, %%zmm6, %%zmm31\n" /* stream 0: word 24 */
        "vprord $19, %%zmm6, %%zmm28\n" /* stream 0: word 24 */
        "vpsrld $10, %%zmm6, %%zmm24\n" /* stream 0: word 24 */
        "vpternlogd $0x96, %%zmm28, %%zmm24, %%zmm31\n" /* stream 0: word 24 */
        "vpaddd %%zmm31, %%zmm29, %%zmm0\n" /* stream 0: word 24 */
        "vpaddd 96(%[constants])%{1to16%}, %%zmm0, %%zmm26\n" /* stream 0: word 24 */
        "vmovdqu32 %%zmm26, 4608(%[memory])\n" /* stream 0: word 24 */
        "vmovdqu32 %%zmm0, 26112(%[memory])\n" /* stream 0: word 24 */
        "vpaddd 384(%[constants])%{1to16%}, %%zmm9, %%zmm27\n" /* stream 1: word 24 */
        "vprord $17, %%zmm14, %%zmm25\n" /* stream 1: word 24 */
        "vprord $19, %%zmm14, %%zmm30\n" /* stream 1: word 24 */
        "vpsrld $10, %%zmm14, %%zmm28\n" /* stream 1: word 24 */
        "vpternlogd $0x96, %%zmm30, %%zmm28, %%zmm25\n" /* stream 1: word 24 */
        "vpaddd %%zmm25, %%zmm27, %%zmm8\n" /* stream 1: word 24 */
        "vpaddd 96(%[constants])%{1to16%}, %%zmm8, %%zmm24\n" /* stream 1: word 24 */
        "vmovdqu32 %%zmm24, 4672(%[memory])\n" /* stream 1: word 24 */
        "vmovdqu32 %%zmm8, 26176(%[memory])\n" /* stream 1: word 24 */
        "vpaddd 384(%[constants])%{1to16%}, %%zmm17, %%zmm31\n" /* stream 2: word 24 */
        "vprord $17, %%zmm22, %%zmm29\n" /* stream 2: word 24 */
        "vprord $19, %%zmm22, %%zmm26\n" /* stream 2: word 24 */
        "vpsrld $10, %%zmm22, %%zmm30\n" /* stream 2: word 24 */
        "vpternlogd $0x96, %%zmm26, %%zmm30, %%zmm29\n" /* stream 2: word 24 */
        "vpaddd %%zmm29, %%zmm31, %%zmm16\n" /* stream 2: word 24 */
        "vpaddd 96(%[constants])%{1to16%}, %%zmm16, %%zmm28\n" /* stream 2: word 24 */
        "vmovdqu32 %%zmm28, 4736(%[memory])\n" /* stream 2: word 24 */
        "vmovdqu32 %%zmm16, 26240(%[memory])\n" /* stream 2: word 24 */
        "vprord $17, %%zmm7, %%zmm25\n" /* stream 0: word 25 */
        "vprord $19, %%zmm7, %%zmm27\n" /* stream 0: word 25 */
        "vpsrld $10, %%zmm7, %%zmm24\n" /* stream 0: word 25 */
        "vpternlogd $0x96, %%zmm27, %%zmm24, %%zmm25\n" /* stream 0: word 25 */
        "vpaddd %%zmm25, %%zmm2, %%zmm1\n" /* stream 0: word 25 */
        "vpaddd 100(%[constants])%{1to16%}, %%zmm1, %%zmm26\n" /* stream 0: word 25 */
        "vmovdqu32 %%zmm26, 4800(%[memory])\n" /* stream 0: word 25 */
        "vmovdqu32 %%zmm1, 26304(%[memory])\n" /* stream 0: word 25 */
        "vprord $17, %%zmm15, %%zmm30\n" /* stream 1: word 25 */
        "vprord $19, %%zmm15, %%zmm29\n" /* stream 1: word 25 */
        "vpsrld $10, %%zmm15, %%zmm31\n" /* stream 1: word 25 */
        "vpternlogd $0x96, %%zmm29, %%zmm31, %%zmm30\n" /* stream 1: word 25 */
        "vpaddd %%zmm30, %%zmm10, %%zmm9\n" /* stream 1: word 25 */
        "vpaddd 100(%[constants])%{1to16%}, %%zmm9, %%zmm28\n" /* stream 1: word 25 */
        "vmovdqu32 %%zmm28, 4864(%[memory])\n" /* stream 1: word 25 */
        "vmovdqu32 %%zmm9, 26368(%[memory])\n" /* stream 1: word 25 */
        "vprord $17, %%zmm23, %%zmm27\n" /* stream 2: word 25 */
        "vprord $19, %%zmm23, %%zmm24\n" /* stream 2: word 25 */
        "vpsrld $10, %%zmm23, %%zmm25\n" /* stream 2: word 25 */
        "vpternlogd $0x96, %%zmm24, %%zmm25, %%zmm27\n" /* stream 2: word 25 */
        "vpaddd %%zmm27, %%zmm18, %%zmm17\n" /* stream 2: word 25 */
        "vpaddd 100(%[constants])%{1to16%}, %%zmm17, %%zmm26\n" /* stream 2: word 25 */
        "vmovdqu32 %%zmm26, 4928(%[memory])\n" /* stream 2: word 25 */
        "vmovdqu32 %%zmm17, 26432(%[memory])\n" /* stream 2: word 25 */
        "vprord $17, %%zmm0, %%zmm29\n" /* stream 0: word 26 */
        "vprord $19, %%zmm0, %%zmm31\n" /* stream 0: word 26 */
        "vpsrld $10, %%zmm0, %%zmm30\n" /* stream 0: word 26 */
        "vpternlogd $0x96, %%zmm31, %%zmm30, %%zmm29\n" /* stream 0: word 26 */
        "vpaddd %%zmm29, %%zmm3, %%zmm2\n" /* stream 0: word 26 */
        "vpaddd 104(%[constants])%{1to16%}, %%zmm2, %%zmm28\n" /* stream 0: word 26 */
        "vmovdqu32 %%zmm28, 4992(%[memory])\n" /* stream 0: word 26 */
        "vmovdqu32 %%zmm2, 26496(%[memory])\n" /* stream 0: word 26 */
        "vprord $17, %%zmm8, %%zmm24\n" /* stream 1: word 26 */
        "vprord $19, %%zmm8, %%zmm25\n" /* stream 1: word 26 */
        "vpsrld $10, %%zmm8, %%zmm27\n" /* stream 1: word 26 */
        "vpternlogd $0x96, %%zmm25, %%zmm27, %%zmm24\n" /* stream 1: word 26 */
        "vpaddd %%zmm24, %%zmm11, %%zmm10\n" /* stream 1: word 26 */
        "vpaddd 104(%[constants])%{1to16%}, %%zmm10, %%zmm26\n" /* stream 1: word 26 */
        "vmovdqu32 %%zmm26, 5056(%[memory])\n" /* stream 1: word 26 */
        "vmovdqu32 %%zmm10, 26560(%[memory])\n" /* stream 1: word 26 */
        "vprord $17, %%zmm16, %%zmm31\n" /* stream 2: word 26 */
        "vprord $19, %%zmm16, %%zmm30\n" /* stream 2: word 26 */
        "vpsrld $10, %%zmm16, %%zmm29\n" /* stream 2: word 26 */
        "vpternlogd $0x96, %%zmm30, %%zmm29, %%zmm31\n" /* stream 2: word 26 */
        "vpaddd %%zmm31, %%zmm19, %%zmm18\n" /* stream 2: word 26 */
        "vpaddd 104(%[constants])%{1to16%}, %%zmm18, %%zmm28\n" /* stream 2: word 26 */
        "vmovdqu32 %%zmm28, 5120(%[memory])\n" /* stream 2: word 26 */
        "vmovdqu32 %%zmm18, 26624(%[memory])\n" /* stream 2: word 26 */
        "vprord $17, %%zmm1, %%zmm25\n" /* stream 0: word 27 */
        "vprord $19, %%zmm1, %%zmm27\n" /* stream 0: word 27 */
        "vpsrld $10, %%zmm1, %%zmm24\n" /* stream 0: word 27 */
        "vpternlogd $0x96, %%zmm27, %%zmm24, %%zmm25\n" /* stream 0: word 27 */
        "vpaddd %%zmm25, %%zmm4, %%zmm3\n" /* stream 0: word 27 */
        "vpaddd 108(%[constants])%{1to16%}, %%zmm3, %%zmm26\n" /* stream 0: word 27 */
        "vmovdqu32 %%zmm26, 5184(%[memory])\n" /* stream 0: word 27 */
        "vmovdqu32 %%zmm3, 26688(%[memory])\n" /* stream 0: word 27 */
        "vprord $17, %%zmm9, %%zmm30\n" /* stream 1: word 27 */
        "vprord $19, %%zmm9, %%zmm29\n" /* stream 1: word 27 */
        "vpsrld $10, %%zmm9, %%zmm31\n" /* stream 1: word 27 */
        "vpternlogd $0x96, %%zmm29, %%zmm31, %%zmm30\n" /* stream 1: word 27 */
        "vpaddd %%zmm30, %%zmm12, %%zmm11\n" /* stream 1: word 27 */
        "vpaddd 108(%[constants])%{1to16%}, %%zmm11, %%zmm28\n" /* stream 1: word 27 */
        "vmovdqu32 %%zmm28, 5248(%[memory])\n" /* stream 1: word 27 */
        "vmovdqu32 %%zmm11, 26752(%[memory])\n" /* stream 1: word 27 */
        "vprord $17, %%zmm17, %%zmm27\n" /* stream 2: word 27 */
        "vprord $19, %%zmm17, %%zmm24\n" /* stream 2: word 27 */
        "vpsrld $10, %%zmm17, %%zmm25\n" /* stream 2: word 27 */
        "vpternlogd $0x96, %%zmm24, %%zmm25, %%zmm27\n" /* stream 2: word 27 */
        "vpaddd %%zmm27, %%zmm20, %%zmm19\n" /* stream 2: word 27 */
        "vpaddd 108(%[constants])%{1to16%}, %%zmm19, %%zmm26\n" /* stream 2: word 27 */
        "vmovdqu32 %%zmm26, 5312(%[memory])\n" /* stream 2: word 27 */
        "vmovdqu32 %%zmm19, 26816(%[memory])\n" /* stream 2: word 27 */
        "vprord $17, %%zmm2, %%zmm29\n" /* stream 0: word 28 */
        "vprord $19, %%zmm2, %%zmm31\n" /* stream 0: word 28 */
        "vpsrld $10, %%zmm2, %%zmm30\n" /* stream 0: word 28 */
        "vpternlogd $0x96, %%zmm31, %%zmm30, %%zmm29\n" /* stream 0: word 28 */
        "vpaddd %%zmm29, %%zmm5, %%zmm4\n" /* stream 0: word 28 */
        "vpaddd 112(%[constants])%{1to16%}, %%zmm4, %%zmm28\n" /* stream 0: word 28 */
        "vmovdqu32 %%zmm28, 5376(%[memory])\n" /* stream 0: word 28 */
        "vmovdqu32 %%zmm4, 26880(%[memory])\n" /* stream 0: word 28 */
        "vprord $17, %%zmm10, %%zmm24\n" /* stream 1: word 28 */
        "vprord $19, %%zmm10, %%zmm25\n" /* stream 1: word 28 */
        "vpsrld $10, %%zmm10, %%zmm27\n" /* stream 1: word 28 */
        "vpternlogd $0x96, %%zmm25, %%zmm27, %%zmm24\n" /* stream 1: word 28 */
        "vpaddd %%zmm24, %%zmm13, %%zmm12\n" /* stream 1: word 28 */
        "vpaddd 112(%[constants])%{1to16%}, %%zmm12, %%zmm26\n" /* stream 1: word 28 */
        "vmovdqu32 %%zmm26, 5440(%[memory])\n" /* stream 1: word 28 */
        "vmovdqu32 %%zmm12, 26944(%[memory])\n" /* stream 1: word 28 */
        "vprord $17, %%zmm18, %%zmm31\n" /* stream 2: word 28 */
        "vprord $19, %%zmm18, %%zmm30\n" /* stream 2: word 28 */
        "vpsrld $10, %%zmm18, %%zmm29\n" /* stream 2: word 28 */
        "vpternlogd $0x96, %%zmm30, %%zmm29, %%zmm31\n" /* stream 2: word 28 */
        "vpaddd %%zmm31, %%zmm21, %%zmm20\n" /* stream 2: word 28 */
        "vpaddd 112(%[constants])%{1to16%}, %%zmm20, %%zmm28\n" /* stream 2: word 28 */
        "vmovdqu32 %%zmm28, 5504(%[memory])\n" /* stream 2: word 28 */
        "vmovdqu32 %%zmm20, 27008(%[memory])\n" /* stream 2: word 28 */
        "vprord $17, %%zmm3, %%zmm25\n" /* stream 0: word 29 */
        "vprord $19, %%zmm3, %%zmm27\n" /* stream 0: word 29 */
        "vpsrld $10, %%zmm3, %%zmm24\n" /* stream 0: word 29 */
        "vpternlogd $0x96, %%zmm27, %%zmm24, %%zmm25\n" /* stream 0: word 29 */
        "vpaddd %%zmm25, %%zmm6, %%zmm5\n" /* stream 0: word 29 */
        "vpaddd 116(%[constants])%{1to16%}, %%zmm5, %%zmm26\n" /* stream 0: word 29 */
        "vmovdqu32 %%zmm26, 5568(%[memory])\n" /* stream 0: word 29 */
        "vmovdqu32 %%zmm5, 27072(%[memory])\n" /* stream 0: word 29 */
        "vprord $17, %%zmm11, %%zmm30\n" /* stream 1: word 29 */
        "vprord $19, %%zmm11, %%zmm29\n" /* stream 1: word 29 */
        "vpsrld $10, %%zmm11, %%zmm31\n" /* stream 1: word 29 */
        "vpternlogd $0x96, %%zmm29, %%zmm31, %%zmm30\n" /* stream 1: word 29 */
        "vpaddd %%zmm30, %%zmm14, %%zmm13\n" /* stream 1: word 29 */
        "vpaddd 116(%[constants])%{1to16%}, %%zmm13, %%zmm28\n" /* stream 1: word 29 */
        "vmovdqu32 %%zmm28, 5632(%[memory])\n" /* stream 1: word 29 */
        "vmovdqu32 %%zmm13, 27136(%[memory])\n" /* stream 1: word 29 */
        "vprord $17, %%zmm19, %%zmm27\n" /* stream 2: word 29 */
        "vprord $19, %%zmm19, %%zmm24\n" /* stream 2: word 29 */
        "vpsrld $10, %%zmm19, %%zmm25\n" /* stream 2: word 29 */
        "vpternlogd $0x96, %%zmm24, %%zmm25, %%zmm27\n" /* stream 2: word 29 */
        "vpaddd %%zmm27, %%zmm22, %%zmm21\n" /* stream 2: word 29 */
        "vpaddd 116(%[constants])%{1to16%}, %%zmm21, %%zmm26\n" /* stream 2: word 29 */
        "vmovdqu32 %%zmm26, 5696(%[memory])\n" /* stream 2: word 29 */
        "vmovdqu32 %%zmm21, 27200(%[memory])\n" /* stream 2: word 29 */
        "vpaddd 588(%[constants])%{1to16%}, %%zmm7, %%zmm29\n" /* stream 0: word 30 */
        "vprord $17, %%zmm4, %%zmm31\n" /* stream 0: word 30 */
        "vprord $19, %%zmm4, %%zmm30\n" /* stream 0: word 30 */
        "vpsrld $10, %%zmm4, %%zmm28\n" /* stream 0: word 30 */
        "vpternlogd $0x96, %%zmm30, %%zmm28, %%zmm31\n" /* stream 0: word 30 */
        "vpaddd %%zmm31, %%zmm29, %%zmm6\n" /* stream 0: word 30 */
        "vpaddd 120(%[constants])%{1to16%}, %%zmm6, %%zmm24\n" /* stream 0: word 30 */
        "vmovdqu32 %%zmm24, 5760(%[memory])\n" /* stream 0: word 30 */
        "vmovdqu32 %%zmm6, 27264(%[memory])\n" /* stream 0: word 30 */
        "vpaddd 588(%[constants])%{1to16%}, %%zmm15, %%zmm25\n" /* stream 1: word 30 */
        "vprord $17, %%zmm12, %%zmm27\n" /* stream 1: word 30 */
        "vprord $19, %%zmm12, %%zmm26\n" /* stream 1: word 30 */
        "vpsrld $10, %%zmm12, %%zmm30\n" /* stream 1: word 30 */
        "vpternlogd $0x96, %%zmm26, %%zmm30, %%zmm27\n" /* stream 1: word 30 */
        "vpaddd %%zmm27, %%zmm25, %%zmm14\n" /* stream 1: word 30 */
        "vpaddd 120(%[constants])%{1to16%}, %%zmm14, %%zmm28\n" /* stream 1: word 30 */
        "vmovdqu32 %%zmm28, 5824(%[memory])\n" /* stream 1: word 30 */
        "vmovdqu32 %%zmm14, 27328(%[memory])\n" /* stream 1: word 30 */
        "vpaddd 588(%[constants])%{1to16%}, %%zmm23, %%zmm31\n" /* stream 2: word 30 */
        "vprord $17, %%zmm20, %%zmm29\n" /* stream 2: word 30 */
        "vprord $19, %%zmm20, %%zmm24\n" /* stream 2: word 30 */
        "vpsrld $10, %%zmm20, %%zmm26\n" /* stream 2: word 30 */
        "vpternlogd $0x96, %%zmm24, %%zmm26, %%zmm29\n" /* stream 2: word 30 */
        "vpaddd %%zmm29, %%zmm31, %%zmm22\n" /* stream 2: word 30 */
        "vpaddd 120(%[constants])%{1to16%}, %%zmm22, %%zmm30\n" /* stream 2: word 30 */
        "vmovdqu32 %%zmm30, 5888(%[memory])\n" /* stream 2: word 30 */
        "vmovdqu32 %%zmm22, 27392(%[memory])\n" /* stream 2: word 30 */
        "vmovdqu32 24576(%[memory]), %%zmm27\n" /* stream 0: word 31 */
        "vprord $7, %%zmm27, %%zmm25\n" /* stream 0: word 31 */
        "vprord $18, %%zmm27, %%zmm28\n" /* stream 0: word 31 */
        "vpsrld $3, %%zmm27, %%zmm24\n" /* stream 0: word 31 */
        "vpternlogd $0x96, %%zmm28, %%zmm24, %%zmm25\n" /* stream 0: word 31 */
        "vpaddd %%zmm0, %%zmm25, %%zmm25\n" /* stream 0: word 31 */
        "vpaddd 580(%[constants])%{1to16%}, %%zmm25, %%zmm25\n" /* stream 0: word 31 */
        "vprord $17, %%zmm5, %%zmm26\n" /* stream 0: word 31 */
        "vprord $19, %%zmm5, %%zmm29\n" /* stream 0: word 31 */
        "vpsrld $10, %%zmm5, %%zmm31\n" /* stream 0: word 31 */
        "vpternlogd $0x96, %%zmm29, %%zmm31, %%zmm26\n" /* stream 0: word 31 */
        "vpaddd %%zmm26, %%zmm25, %%zmm7\n" /* stream 0: word 31 */
        "vpaddd 124(%[constants])%{1to16%}, %%zmm7, %%zmm30\n" /* stream 0: word 31 */
        "vmovdqu32 %%zmm30, 5952(%[memory])\n" /* stream 0: word 31 */
        "vmovdqu32 %%zmm7, 27456(%[memory])\n" /* stream 0: word 31 */
        "vmovdqu32 24640(%[memory]), %%zmm27\n" /* stream 1: word 31 */
        "vprord $7, %%zmm27, %%zmm28\n" /* stream 1: word 31 */
        "vprord $18, %%zmm27, %%zmm24\n" /* stream 1: word 31 */
        "vpsrld $3, %%zmm27, %%zmm29\n" /* stream 1: word 31 */
        "vpternlogd $0x96, %%zmm24, %%zmm29, %%zmm28\n" /* stream 1: word 31 */
        "vpaddd %%zmm8, %%zmm28, %%zmm28\n" /* stream 1: word 31 */
        "vpaddd 580(%[constants])%{1to16%}, %%zmm28, %%zmm28\n" /* stream 1: word 31 */
        "vprord $17, %%zmm13, %%zmm31\n" /* stream 1: word 31 */
        "vprord $19, %%zmm13, %%zmm26\n" /* stream 1: word 31 */
        "vpsrld $10, %%zmm13, %%zmm25\n" /* stream 1: word 31 */
        "vpternlogd $0x96, %%zmm26, %%zmm25, %%zmm31\n" /* stream 1: word 31 */
        "vpaddd %%zmm31, %%zmm28, %%zmm15\n" /* stream 1: word 31 */
        "vpaddd 124(%[constants])%{1to16%}, %%zmm15, %%zmm30\n" /* stream 1: word 31 */
        "vmovdqu32 %%zmm30, 6016(%[memory])\n" /* stream 1: word 31 */
        "vmovdqu32 %%zmm15, 27520(%[memory])\n" /* stream 1: word 31 */
        "vmovdqu32 24704(%[memory]), %%zmm27\n" /* stream 2: word 31 */
        "vprord $7, %%zmm27, %%zmm24\n" /* stream 2: word 31 */
        "vprord $18, %%zmm27, %%zmm29\n" /* stream 2: word 31 */
        "vpsrld $3, %%zmm27, %%zmm26\n" /* stream 2: word 31 */
        "vpternlogd $0x96, %%zmm29, %%zmm26, %%zmm24\n" /* stream 2: word 31 */
        "vpaddd %%zmm16, %%zmm24, %%zmm24\n" /* stream 2: word 31 */
        "vpaddd 580(%[constants])%{1to16%}, %%zmm24, %%zmm24\n" /* stream 2: word 31 */
        "vprord $17, %%zmm21, %%zmm25\n" /* stream 2: word 31 */
        "vprord $19, %%zmm21, %%zmm31\n" /* stream 2: word 31 */
        "vpsrld $10, %%zmm21, %%zmm28\n" /* stream 2: word 31 */
        "vpternlogd $0x96, %%zmm31, %%zmm28, %%zmm25\n" /* stream 2: word 31 */
        "vpaddd %%zmm25, %%zmm24, %%zmm23\n" /* stream 2: word 31 */
        "vpaddd 124(%[constants])%{1to16%}, %%zmm23, %%zmm30\n" /* stream 2: word 31 */
        "vmovdqu32 %%zmm30, 6080(%[memory])\n" /* stream 2: word 31 */
        "vmovdqu32 %%zmm23, 27584(%[memory])\n" /* stream 2: word 31 */
        "vpbroadcastd 644(%[constants]), %%zmm31\n" /* K + W 8 */
        "vmovdqu32 %%zmm31, 1536(%[memory])\n" /* K + W 8 */
        "vmovdqu32 %%zmm31, 1600(%[memory])\n" /* K + W 8 */
        "vmovdqu32 %%zmm31, 1664(%[memory])\n" /* K + W 8 */
        "vpbroadcastd 36(%[constants]), %%zmm31\n" /* K + W 9 */
        "vmovdqu32 %%zmm31, 1728(%[memory])\n" /* K + W 9 */
        "vmovdqu32 %%zmm31, 1792(%[memory])\n" /* K + W 9 */
        "vmovdqu32 %%zmm31, 1856(%[memory])\n" /* K + W 9 */
        "vpbroadcastd 40(%[constants]), %%zmm31\n" /* K + W 10 */
        "vmovdqu32 %%zmm31, 1920(%[memory])\n" /* K + W 10 */
        "vmovdqu32 %%zmm31, 1984(%[memory])\n" /* K + W 10 */
        "vmovdqu32 %%zmm31, 2048(%[memory])\n" /* K + W 10 */
        "vpbroadcastd 44(%[constants]), %%zmm31\n" /* K + W 11 */
        "vmovdqu32 %%zmm31, 2112(%[memory])\n" /* K + W 11 */
        "vmovdqu32 %%zmm31, 2176(%[memory])\n" /* K + W 11 */
        "vmovdqu32 %%zmm31, 2240(%[memory])\n" /* K + W 11 */
        "vpbroadcastd 48(%[constants]), %%zmm31\n" /* K + W 12 */
        "vmovdqu32 %%zmm31, 2304(%[memory])\n" /* K + W 12 */
        "vmovdqu32 %%zmm31, 2368(%[memory])\n" /* K + W 12 */
        "vmovdqu32 %%zmm31, 2432(%[memory])\n" /* K + W 12 */
        "vpbroadcastd 52(%[constants]), %%zmm31\n" /* K + W 13 */
        "vmovdqu32 %%zmm31, 2496(%[memory])\n" /* K + W 13 */
        "vmovdqu32 %%zmm31, 2560(%[memory])\n" /* K + W 13 */
        "vmovdqu32 %%zmm31, 2624(%[memory])\n" /* K + W 13 */
        "vpbroadcastd 56(%[constants]), %%zmm31\n" /* K + W 14 */
        "vmovdqu32 %%zmm31, 2688(%[memory])\n" /* K + W 14 */
        "vmovdqu32 %%zmm31, 2752(%[memory])\n" /* K + W 14 */
        "vmovdqu32 %%zmm31, 2816(%[memory])\n" /* K + W 14 */
        "vpbroadcastd 648(%[constants]), %%zmm31\n" /* K + W 15 */
        "vmovdqu32 %%zmm31, 2880(%[memory])\n" /* K + W 15 */
        "vmovdqu32 %%zmm31, 2944(%[memory])\n" /* K + W 15 */
        "vmovdqu32 %%zmm31, 3008(%[memory])\n" /* K + W 15 */
        "leaq 6144(%[memory]), %%r8\n" /* cursors */
        "leaq 12288(%[memory]), %%r9\n" /* cursors */
        "leaq 128(%[constants]), %%r10\n" /* cursors */
        "leaq 24576(%[memory]), %%r11\n" /* cursors */
        "leaq 26112(%[memory]), %%rdx\n" /* cursors */
        "jmp 3b\n"
        "8:\n" /* done */
        "vpshufb 320(%[constants]), %%zmm0, %%zmm24\n" /* stream 0: words 0 … 3 of the hashes */
        "vpshufb 320(%[constants]), %%zmm1, %%zmm25\n" /* stream 0: words 0 … 3 of the hashes */
        "vpshufb 320(%[constants]), %%zmm2, %%zmm26\n" /* stream 0: words 0 … 3 of the hashes */
        "vpshufb 320(%[constants]), %%zmm3, %%zmm27\n" /* stream 0: words 0 … 3 of the hashes */
        "vpunpckldq %%zmm25, %%zmm24, %%zmm28\n" /* stream 0: words 0 … 3 of the hashes */
        "vpunpckldq %%zmm27, %%zmm26, %%zmm29\n" /* stream 0: words 0 … 3 of the hashes */
        "vpunpckhdq %%zmm25, %%zmm24, %%zmm30\n" /* stream 0: words 0 … 3 of the hashes */
        "vpunpckhdq %%zmm27, %%zmm26, %%zmm31\n" /* stream 0: words 0 … 3 of the hashes */
        "vpunpcklqdq %%zmm29, %%zmm28, %%zmm25\n" /* stream 0: words 0 … 3 of the hashes */
        "vpunpckhqdq %%zmm29, %%zmm28, %%zmm24\n" /* stream 0: words 0 … 3 of the hashes */
        "vpunpcklqdq %%zmm31, %%zmm30, %%zmm27\n" /* stream 0: words 0 … 3 of the hashes */
        "vpunpckhqdq %%zmm31, %%zmm30, %%zmm26\n" /* stream 0: words 0 … 3 of the hashes */
        "vextracti32x4 $0, %%zmm25, 0(%[hashes])\n" /* stream 0: words 0 … 3 of the hashes */
        "vextracti32x4 $1, %%zmm25, 128(%[hashes])\n" /* stream 0: words 0 … 3 of the hashes */
        "vextracti32x4 $2, %%zmm25, 256(%[hashes])\n" /* stream 0: words 0 … 3 of the hashes */
        "vextracti32x4 $3, %%zmm25, 384(%[hashes])\n" /* stream 0: words 0 … 3 of the hashes */
        "vextracti32x4 $0, %%zmm24, 32(%[hashes])\n" /* stream 0: words 0 … 3 of the hashes */
        "vextracti32x4 $1, %%zmm24, 160(%[hashes])\n" /* stream 0: words 0 … 3 of the hashes */
        "vextracti32x4 $2, %%zmm24, 288(%[hashes])\n" /* stream 0: words 0 … 3 of the hashes */
        "vextracti32x4 $3, %%zmm24, 416(%[hashes])\n" /* stream 0: words 0 … 3 of the hashes */
        "vextracti32x4 $0, %%zmm27, 64(%[hashes])\n" /* stream 0: words 0 … 3 of the hashes */
        "vextracti32x4 $1, %%zmm27, 192(%[hashes])\n" /* stream 0: words 0 … 3 of the hashes */
        "vextracti32x4 $2, %%zmm27, 320(%[hashes])\n" /* stream 0: words 0 … 3 of the hashes */
        "vextracti32x4 $3, %%zmm27, 448(%[hashes])\n" /* stream 0: words 0 … 3 of the hashes */
        "vextracti32x4 $0, %%zmm26, 96(%[hashes])\n" /* stream 0: words 0 … 3 of the hashes */
        "vextracti32x4 $1, %%zmm26, 224(%[hashes])\n" /* stream 0: words 0 … 3 of the hashes */
        "vextracti32x4 $2, %%zmm26, 352(%[hashes])\n" /* stream 0: words 0 … 3 of the hashes */
        "vextracti32x4 $3, %%zmm26, 480(%[hashes])\n" /* stream 0: words 0 … 3 of the hashes */
        "vpshufb 320(%[constants]), %%zmm8, %%zmm29\n" /* stream 1: words 0 … 3 of the hashes */
        "vpshufb 320(%[constants]), %%zmm9, %%zmm28\n" /* stream 1: words 0 … 3 of the hashes */
        "vpshufb 320(%[constants]), %%zmm10, %%zmm31\n" /* stream 1: words 0 … 3 of the hashes */
        "vpshufb 320(%[constants]), %%zmm11, %%zmm30\n" /* stream 1: words 0 … 3 of the hashes */
        "vpunpckldq %%zmm28, %%zmm29, %%zmm25\n" /* stream 1: words 0 … 3 of the hashes */
        "vpunpckldq %%zmm30, %%zmm31, %%zmm24\n" /* stream 1: words 0 … 3 of the hashes */
        "vpunpckhdq %%zmm28, %%zmm29, %%zmm27\n" /* stream 1: words 0 … 3 of the hashes */
        "vpunpckhdq %%zmm30, %%zmm31, %%zmm26\n" /* stream 1: words 0 … 3 of the hashes */
        "vpunpcklqdq %%zmm24, %%zmm25, %%zmm28\n" /* stream 1: words 0 … 3 of the hashes */
        "vpunpckhqdq %%zmm24, %%zmm25, %%zmm29\n" /* stream 1: words 0 … 3 of the hashes */
        "vpunpcklqdq %%zmm26, %%zmm27, %%zmm30\n" /* stream 1: words 0 … 3 of the hashes */
        "vpunpckhqdq %%zmm26, %%zmm27, %%zmm31\n" /* stream 1: words 0 … 3 of the hashes */
        "vextracti32x4 $0, %%zmm28, 512(%[hashes])\n" /* stream 1: words 0 … 3 of the hashes */
        "vextracti32x4 $1, %%zmm28, 640(%[hashes])\n" /* stream 1: words 0 … 3 of the hashes */
        "vextracti32x4 $2, %%zmm28, 768(%[hashes])\n" /* stream 1: words 0 … 3 of the hashes */
        "vextracti32x4 $3, %%zmm28, 896(%[hashes])\n" /* stream 1: words 0 … 3 of the hashes */
        "vextracti32x4 $0, %%zmm29, 544(%[hashes])\n" /* stream 1: words 0 … 3 of the hashes */
        "vextracti32x4 $1, %%zmm29, 672(%[hashes])\n" /* stream 1: words 0 … 3 of the hashes */
        "vextracti32x4 $2, %%zmm29, 800(%[hashes])\n" /* stream 1: words 0 … 3 of the hashes */
        "vextracti32x4 $3, %%zmm29, 928(%[hashes])\n" /* stream 1: words 0 … 3 of the hashes */
        "vextracti32x4 $0, %%zmm30, 576(%[hashes])\n" /* stream 1: words 0 … 3 of the hashes */
        "vextracti32x4 $1, %%zmm30, 704(%[hashes])\n" /* stream 1: words 0 … 3 of the hashes */
        "vextracti32x4 $2, %%zmm30, 832(%[hashes])\n" /* stream 1: words 0 … 3 of the hashes */
        "vextracti32x4 $3, %%zmm30, 960(%[hashes])\n" /* stream 1: words 0 … 3 of the hashes */
        "vextracti32x4 $0, %%zmm31, 608(%[hashes])\n" /* stream 1: words 0 … 3 of the hashes */
        "vextracti32x4 $1, %%zmm31, 736(%[hashes])\n" /* stream 1: words 0 … 3 of the hashes */
        "vextracti32x4 $2, %%zmm31, 864(%[hashes])\n" /* stream 1: words 0 … 3 of the hashes */
        "vextracti32x4 $3, %%zmm31, 992(%[hashes])\n" /* stream 1: words 0 … 3 of the hashes */
        "vpshufb 320(%[constants]), %%zmm16, %%zmm24\n" /* stream 2: words 0 … 3 of the hashes */
        "vpshufb 320(%[constants]), %%zmm17, %%zmm25\n" /* stream 2: words 0 … 3 of the hashes */
        "vpshufb 320(%[constants]), %%zmm18, %%zmm26\n" /* stream 2: words 0 … 3 of the hashes */
        "vpshufb 320(%[constants]), %%zmm19, %%zmm27\n" /* stream 2: words 0 … 3 of the hashes */
        "vpunpckldq %%zmm25, %%zmm24, %%zmm28\n" /* stream 2: words 0 … 3 of the hashes */
        "vpunpckldq %%zmm27, %%zmm26, %%zmm29\n" /* stream 2: words 0 … 3 of the hashes */
        "vpunpckhdq %%zmm25, %%zmm24, %%zmm30\n" /* stream 2: words 0 … 3 of the hashes */
        "vpunpckhdq %%zmm27, %%zmm26, %%zmm31\n" /* stream 2: words 0 … 3 of the hashes */
        "vpunpcklqdq %%zmm29, %%zmm28, %%zmm25\n" /* stream 2: words 0 … 3 of the hashes */
        "vpunpckhqdq %%zmm29, %%zmm28, %%zmm24\n" /* stream 2: words 0 … 3 of the hashes */
        "vpunpcklqdq %%zmm31, %%zmm30, %%zmm27\n" /* stream 2: words 0 … 3 of the hashes */
        "vpunpckhqdq %%zmm31, %%zmm30, %%zmm26\n" /* stream 2: words 0 … 3 of the hashes */
        "vextracti32x4 $0, %%zmm25, 1024(%[hashes])\n" /* stream 2: words 0 … 3 of the hashes */
        "vextracti32x4 $1, %%zmm25, 1152(%[hashes])\n" /* stream 2: words 0 … 3 of the hashes */
        "vextracti32x4 $2, %%zmm25, 1280(%[hashes])\n" /* stream 2: words 0 … 3 of the hashes */
        "vextracti32x4 $3, %%zmm25, 1408(%[hashes])\n" /* stream 2: words 0 … 3 of the hashes */
        "vextracti32x4 $0, %%zmm24, 1056(%[hashes])\n" /* stream 2: words 0 … 3 of the hashes */
        "vextracti32x4 $1, %%zmm24, 1184(%[hashes])\n" /* stream 2: words 0 … 3 of the hashes */
        "vextracti32x4 $2, %%zmm24, 1312(%[hashes])\n" /* stream 2: words 0 … 3 of the hashes */
        "vextracti32x4 $3, %%zmm24, 1440(%[hashes])\n" /* stream 2: words 0 … 3 of the hashes */
        "vextracti32x4 $0, %%zmm27, 1088(%[hashes])\n" /* stream 2: words 0 … 3 of the hashes */
        "vextracti32x4 $1, %%zmm27, 1216(%[hashes])\n" /* stream 2: words 0 … 3 of the hashes */
        "vextracti32x4 $2, %%zmm27, 1344(%[hashes])\n" /* stream 2: words 0 … 3 of the hashes */
        "vextracti32x4 $3, %%zmm27, 1472(%[hashes])\n" /* stream 2: words 0 … 3 of the hashes */
        "vextracti32x4 $0, %%zmm26, 1120(%[hashes])\n" /* stream 2: words 0 … 3 of the hashes */
        "vextracti32x4 $1, %%zmm26, 1248(%[hashes])\n" /* stream 2: words 0 … 3 of the hashes */
        "vextracti32x4 $2, %%zmm26, 1376(%[hashes])\n" /* stream 2: words 0 … 3 of the hashes */
        "vextracti32x4 $3, %%zmm26, 1504(%[hashes])\n" /* stream 2: words 0 … 3 of the hashes */
        "vpshufb 320(%[constants]), %%zmm4, %%zmm29\n" /* stream 0: words 4 … 7 of the hashes */
        "vpshufb 320(%[constants]), %%zmm5, %%zmm28\n" /* stream 0: words 4 … 7 of the hashes */
        "vpshufb 320(%[constants]), %%zmm6, %%zmm31\n" /* stream 0: words 4 … 7 of the hashes */
        "vpshufb 320(%[constants]), %%zmm7, %%zmm30\n" /* stream 0: words 4 … 7 of the hashes */
        "vpunpckldq %%zmm28, %%zmm29, %%zmm25\n" /* stream 0: words 4 … 7 of the hashes */
        "vpunpckldq %%zmm30, %%zmm31, %%zmm24\n" /* stream 0: words 4 … 7 of the hashes */
        "vpunpckhdq %%zmm28, %%zmm29, %%zmm27\n" /* stream 0: words 4 … 7 of the hashes */
        "vpunpckhdq %%zmm30, %%zmm31, %%zmm26\n" /* stream 0: words 4 … 7 of the hashes */
        "vpunpcklqdq %%zmm24, %%zmm25, %%zmm28\n" /* stream 0: words 4 … 7 of the hashes */
        "vpunpckhqdq %%zmm24, %%zmm25, %%zmm29\n" /* stream 0: words 4 … 7 of the hashes */
        "vpunpcklqdq %%zmm26, %%zmm27, %%zmm30\n" /* stream 0: words 4 … 7 of the hashes */
        "vpunpckhqdq %%zmm26, %%zmm27, %%zmm31\n" /* stream 0: words 4 … 7 of the hashes */
        "vextracti32x4 $0, %%zmm28, 16(%[hashes])\n" /* stream 0: words 4 … 7 of the hashes */
        "vextracti32x4 $1, %%zmm28, 144(%[hashes])\n" /* stream 0: words 4 … 7 of the hashes */
        "vextracti32x4 $2, %%zmm28, 272(%[hashes])\n" /* stream 0: words 4 … 7 of the hashes */
        "vextracti32x4 $3, %%zmm28, 400(%[hashes])\n" /* stream 0: words 4 … 7 of the hashes */
        "vextracti32x4 $0, %%zmm29, 48(%[hashes])\n" /* stream 0: words 4 … 7 of the hashes */
        "vextracti32x4 $1, %%zmm29, 176(%[hashes])\n" /* stream 0: words 4 … 7 of the hashes */
        "vextracti32x4 $2, %%zmm29, 304(%[hashes])\n" /* stream 0: words 4 … 7 of the hashes */
        "vextracti32x4 $3, %%zmm29, 432(%[hashes])\n" /* stream 0: words 4 … 7 of the hashes */
        "vextracti32x4 $0, %%zmm30, 80(%[hashes])\n" /* stream 0: words 4 … 7 of the hashes */
        "vextracti32x4 $1, %%zmm30, 208(%[hashes])\n" /* stream 0: words 4 … 7 of the hashes */
        "vextracti32x4 $2, %%zmm30, 336(%[hashes])\n" /* stream 0: words 4 … 7 of the hashes */
        "vextracti32x4 $3, %%zmm30, 464(%[hashes])\n" /* stream 0: words 4 … 7 of the hashes */
        "vextracti32x4 $0, %%zmm31, 112(%[hashes])\n" /* stream 0: words 4 … 7 of the hashes */
        "vextracti32x4 $1, %%zmm31, 240(%[hashes])\n" /* stream 0: words 4 … 7 of the hashes */
        "vextracti32x4 $2, %%zmm31, 368(%[hashes])\n" /* stream 0: words 4 … 7 of the hashes */
        "vextracti32x4 $3, %%zmm31, 496(%[hashes])\n" /* stream 0: words 4 … 7 of the hashes */
        "vpshufb 320(%[constants]), %%zmm12, %%zmm24\n" /* stream 1: words 4 … 7 of the hashes */
        "vpshufb 320(%[constants]), %%zmm13, %%zmm25\n" /* stream 1: words 4 … 7 of the hashes */
        "vpshufb 320(%[constants]), %%zmm14, %%zmm26\n" /* stream 1: words 4 … 7 of the hashes */
        "vpshufb 320(%[constants]), %%zmm15, %%zmm27\n" /* stream 1: words 4 … 7 of the hashes */
        "vpunpckldq %%zmm25, %%zmm24, %%zmm28\n" /* stream 1: words 4 … 7 of the hashes */
        "vpunpckldq %%zmm27, %%zmm26, %%zmm29\n" /* stream 1: words 4 … 7 of the hashes */
        "vpunpckhdq %%zmm25, %%zmm24, %%zmm30\n" /* stream 1: words 4 … 7 of the hashes */
        "vpunpckhdq %%zmm27, %%zmm26, %%zmm31\n" /* stream 1: words 4 … 7 of the hashes */
        "vpunpcklqdq %%zmm29, %%zmm28, %%zmm25\n" /* stream 1: words 4 … 7 of the hashes */
        "vpunpckhqdq %%zmm29, %%zmm28, %%zmm24\n" /* stream 1: words 4 … 7 of the hashes */
        "vpunpcklqdq %%zmm31, %%zmm30, %%zmm27\n" /* stream 1: words 4 … 7 of the hashes */
        "vpunpckhqdq %%zmm31, %%zmm30, %%zmm26\n" /* stream 1: words 4 … 7 of the hashes */
        "vextracti32x4 $0, %%zmm25, 528(%[hashes])\n" /* stream 1: words 4 … 7 of the hashes */
        "vextracti32x4 $1, %%zmm25, 656(%[hashes])\n" /* stream 1: words 4 … 7 of the hashes */
        "vextracti32x4 $2, %%zmm25, 784(%[hashes])\n" /* stream 1: words 4 … 7 of the hashes */
        "vextracti32x4 $3, %%zmm25, 912(%[hashes])\n" /* stream 1: words 4 … 7 of the hashes */
        "vextracti32x4 $0, %%zmm24, 560(%[hashes])\n" /* stream 1: words 4 … 7 of the hashes */
        "vextracti32x4 $1, %%zmm24, 688(%[hashes])\n" /* stream 1: words 4 … 7 of the hashes */
        "vextracti32x4 $2, %%zmm24, 816(%[hashes])\n" /* stream 1: words 4 … 7 of the hashes */
        "vextracti32x4 $3, %%zmm24, 944(%[hashes])\n" /* stream 1: words 4 … 7 of the hashes */
        "vextracti32x4 $0, %%zmm27, 592(%[hashes])\n" /* stream 1: words 4 … 7 of the hashes */
        "vextracti32x4 $1, %%zmm27, 720(%[hashes])\n" /* stream 1: words 4 … 7 of the hashes */
        "vextracti32x4 $2, %%zmm27, 848(%[hashes])\n" /* stream 1: words 4 … 7 of the hashes */
        "vextracti32x4 $3, %%zmm27, 976(%[hashes])\n" /* stream 1: words 4 … 7 of the hashes */
        "vextracti32x4 $0, %%zmm26, 624(%[hashes])\n" /* stream 1: words 4 … 7 of the hashes */
        "vextracti32x4 $1, %%zmm26, 752(%[hashes])\n" /* stream 1: words 4 … 7 of the hashes */
        "vextracti32x4 $2, %%zmm26, 880(%[hashes])\n" /* stream 1: words 4 … 7 of the hashes */
        "vextracti32x4 $3, %%zmm26, 1008(%[hashes])\n" /* stream 1: words 4 … 7 of the hashes */
        "vpshufb 320(%[constants]), %%zmm20, %%zmm29\n" /* stream 2: words 4 … 7 of the hashes */
        "vpshufb 320(%[constants]), %%zmm21, %%zmm28\n" /* stream 2: words 4 … 7 of the hashes */
        "vpshufb 320(%[constants]), %%zmm22, %%zmm31\n" /* stream 2: words 4 … 7 of the hashes */
        "vpshufb 320(%[constants]), %%zmm23, %%zmm30\n" /* stream 2: words 4 … 7 of the hashes */
        "vpunpckldq %%zmm28, %%zmm29, %%zmm25\n" /* stream 2: words 4 … 7 of the hashes */
        "vpunpckldq %%zmm30, %%zmm31, %%zmm24\n" /* stream 2: words 4 … 7 of the hashes */
        "vpunpckhdq %%zmm28, %%zmm29, %%zmm27\n" /* stream 2: words 4 … 7 of the hashes */
        "vpunpckhdq %%zmm30, %%zmm31, %%zmm26\n" /* stream 2: words 4 … 7 of the hashes */
        "vpunpcklqdq %%zmm24, %%zmm25, %%zmm28\n" /* stream 2: words 4 … 7 of the hashes */
        "vpunpckhqdq %%zmm24, %%zmm25, %%zmm29\n" /* stream 2: words 4 … 7 of the hashes */
        "vpunpcklqdq %%zmm26, %%zmm27, %%zmm30\n" /* stream 2: words 4 … 7 of the hashes */
        "vpunpckhqdq %%zmm26, %%zmm27, %%zmm31\n" /* stream 2: words 4 … 7 of the hashes */
        "vextracti32x4 $0, %%zmm28, 1040(%[hashes])\n" /* stream 2: words 4 … 7 of the hashes */
        "vextracti32x4 $1, %%zmm28, 1168(%[hashes])\n" /* stream 2: words 4 … 7 of the hashes */
        "vextracti32x4 $2, %%zmm28, 1296(%[hashes])\n" /* stream 2: words 4 … 7 of the hashes */
        "vextracti32x4 $3, %%zmm28, 1424(%[hashes])\n" /* stream 2: words 4 … 7 of the hashes */
        "vextracti32x4 $0, %%zmm29, 1072(%[hashes])\n" /* stream 2: words 4 … 7 of the hashes */
        "vextracti32x4 $1, %%zmm29, 1200(%[hashes])\n" /* stream 2: words 4 … 7 of the hashes */
        "vextracti32x4 $2, %%zmm29, 1328(%[hashes])\n" /* stream 2: words 4 … 7 of the hashes */
        "vextracti32x4 $3, %%zmm29, 1456(%[hashes])\n" /* stream 2: words 4 … 7 of the hashes */
        "vextracti32x4 $0, %%zmm30, 1104(%[hashes])\n" /* stream 2: words 4 … 7 of the hashes */
        "vextracti32x4 $1, %%zmm30, 1232(%[hashes])\n" /* stream 2: words 4 … 7 of the hashes */
        "vextracti32x4 $2, %%zmm30, 1360(%[hashes])\n" /* stream 2: words 4 … 7 of the hashes */
        "vextracti32x4 $3, %%zmm30, 1488(%[hashes])\n" /* stream 2: words 4 … 7 of the hashes */
        "vextracti32x4 $0, %%zmm31, 1136(%[hashes])\n" /* stream 2: words 4 … 7 of the hashes */
        "vextracti32x4 $1, %%zmm31, 1264(%[hashes])\n" /* stream 2: words 4 … 7 of the hashes */
        "vextracti32x4 $2, %%zmm31, 1392(%[hashes])\n" /* stream 2: words 4 … 7 of the hashes */
        "vextracti32x4 $3, %%zmm31, 1520(%[hashes])\n" /* stream 2: words 4 … 7 of the hashes */
        :
        : [memory] "D"(memory), [constants] "S"(constants), [messages] "a"(messages), [hashes] "c"(hashes)
        : "memory", "cc", "r8", "r9", "r10", "r11", "r12", "rdx", "rbx", "k1", "k2", "k3", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15", "xmm16", "xmm17", "xmm18", "xmm19", "xmm20", "xmm21", "xmm22", "xmm23", "xmm24", "xmm25", "xmm26", "xmm27", "xmm28", "xmm29", "xmm30", "xmm31");
}

