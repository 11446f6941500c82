/* Double SHA-256 on OpenCL devices: the whole of what runs there, in one file that the library carries within itself.
 *
 * Options: LANES         messages side by side in a work-item: 1 (GPUs), or 2, 4, 8, 16 (CPUs with vectors)
 *          CAPACITY      candidates that found has room for
 *          NESTED        both big sigmas as a rotation of a sum of rotations, beside the addition that takes them:
 *                        NVIDIA's GPUs rotate and add in one instruction
 *          MULTIPLY_ADD  the other additions as x * one + y, one being an argument that is 1, so that no compiler turns
 *                        them back: NVIDIA's multiply-add pipe takes them, which has nothing else to do
 *
 * A scan's work-item i tries the nonces first + i * LANES and following, the last of them maybe past the launch's end:
 * those are not reported. found[0] counts candidates and goes on when there is no room for more; candidate i stands in
 * found[1 + 2 i] (nonce) and found[2 + 2 i] (position of the version).
 *
 * The job (struct dsha256i_opencl_job in lib/opencl/opencl.h) has what does not depend on the nonce; it is read through
 * uniform loads. */

#define INLINE static inline __attribute__((always_inline))

#if LANES == 1
typedef uint word;
#else
#define JOIN_(a, b) a##b
#define JOIN(a, b)  JOIN_(a, b)
typedef JOIN(uint, LANES) word;
typedef union {
    word vector;
    uint lane[LANES];
} word_lanes;
#endif

#ifdef MULTIPLY_ADD
#define ADD(x, y) ((x)*one + (y))
#else
#define ADD(x, y) ((x) + (y))
#endif
#define ADD3(x, y, z)    ADD(ADD(x, y), z)
#define ADD4(x, y, z, u) ADD(ADD3(x, y, z), u)

/* ---- FIPS 180-4 -------------------------------------------------------------------------------------------------- */

__constant uint sha256_k[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};
__constant uint sha256_iv[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

/* Rotations as two shifts: every compiler knows them, and not every library's rotate() is one instruction. */
#ifndef ROTR /* tests set another: a simulator knows only rotate() */
#define ROTR(x, n) ((x) >> (n) | (x) << (32 - (n)))
#endif
#define SIGMA0(x) (ROTR(x, 7) ^ ROTR(x, 18) ^ (x) >> 3)
#define SIGMA1(x) (ROTR(x, 17) ^ ROTR(x, 19) ^ (x) >> 10)
/* A big sigma in two steps, of which the second adds it to y. ROTR 6, 11 and 25 of x are its ROTR 0, 5 and 19 rotated
 * by 6; ROTR 2, 13 and 22 are its ROTR 0, 11 and 20 rotated by 2. Between the steps it is a variable: NVIDIA's compiler
 * makes two chains of shifts of a rotation of an expression (2830 instructions instead of 2122 on the pipe that
 * counts). */
#ifdef NESTED
#define HALF_SIGMA0(x)      ((x) ^ ROTR(x, 11) ^ ROTR(x, 20))
#define HALF_SIGMA1(x)      ((x) ^ ROTR(x, 5) ^ ROTR(x, 19))
#define ADD_SIGMA0(half, y) (ROTR(half, 2) + (y))
#define ADD_SIGMA1(half, y) (ROTR(half, 6) + (y))
#else
#define HALF_SIGMA0(x)      (ROTR(x, 2) ^ ROTR(x, 13) ^ ROTR(x, 22))
#define HALF_SIGMA1(x)      (ROTR(x, 6) ^ ROTR(x, 11) ^ ROTR(x, 25))
#define ADD_SIGMA0(half, y) ADD(y, half)
#define ADD_SIGMA1(half, y) ADD(y, half)
#endif
/* Ch has two spellings. The first becomes AMD's v_bfi wherever it stands; the second, where h + K is all that is added
 * to it, an and and an exclusive or with addition, one instruction more. But where x was made by adding a constant,
 * compilers make a subtraction of the first one's ~x. */
#define CH(x, y, z)     (((x) & (y)) | (~(x) & (z)))
#define CH_XOR(x, y, z) ((z) ^ ((x) & ((y) ^ (z))))
#define MAJ(x, y, z)    (((x) & (y)) | ((z) & ((x) | (y))))
#define SWAP(x)         ((x) << 24 | ((x) & 0xff00) << 8 | ((x) >> 8 & 0xff00) | (x) >> 24)

/* One round, with hkw = h + K_i + W_i. The eight names rotate from round to round instead of the values. */
#define ROUND_WITH(CHOOSE, a, b, c, d, e, f, g, h, hkw)                                                                \
    {                                                                                                                  \
        const word half1 = HALF_SIGMA1(e), half0 = HALF_SIGMA0(a);                                                     \
        const word t1 = ADD_SIGMA1(half1, ADD(CHOOSE(e, f, g), hkw));                                                  \
        d = ADD(t1, d);                                                                                                \
        h = ADD_SIGMA0(half0, ADD(MAJ(a, b, c), t1));                                                                  \
    }
#define ROUND(a, b, c, d, e, f, g, h, hkw) ROUND_WITH(CH, a, b, c, d, e, f, g, h, hkw)
/* The half of a round that makes the new e, for the last rounds, after which no a is wanted. */
#define ROUND_E(d, e, f, g, h, hkw)                                                                                    \
    {                                                                                                                  \
        const word half1 = HALF_SIGMA1(e);                                                                             \
        d = ADD(ADD_SIGMA1(half1, ADD(CH(e, f, g), hkw)), d);                                                          \
    }

/* Schedule word i from the words before it; where those are constants (padding), the compiler folds them away. */
#define SCHEDULE(i) (w[i] = ADD4(SIGMA1(w[(i)-2]), w[(i)-7], SIGMA0(w[(i)-15]), w[(i)-16]))
#define SCHEDULE_4(i)                                                                                                  \
    SCHEDULE(i);                                                                                                       \
    SCHEDULE((i) + 1);                                                                                                 \
    SCHEDULE((i) + 2);                                                                                                 \
    SCHEDULE((i) + 3);

/* How a round comes by h + K_i + W_i. */
#define READY(h, i)  ADD3(h, w[i], sha256_k[i])
#define MAKE(h, i)   ADD3(h, SCHEDULE(i), sha256_k[i])
#define SHARED(h, i) ADD(h, kw[i])

/* Four and eight rounds from round i on, i a multiple of 8 (of 4: ROUNDS_4_7). */
#define ROUNDS_0_3(HKW, i)                                                                                             \
    ROUND(a, b, c, d, e, f, g, h, HKW(h, i))                                                                           \
    ROUND(h, a, b, c, d, e, f, g, HKW(g, (i) + 1))                                                                     \
    ROUND(g, h, a, b, c, d, e, f, HKW(f, (i) + 2))                                                                     \
    ROUND(f, g, h, a, b, c, d, e, HKW(e, (i) + 3))
#define ROUNDS_4_7(HKW, i)                                                                                             \
    ROUND(e, f, g, h, a, b, c, d, HKW(d, i))                                                                           \
    ROUND(d, e, f, g, h, a, b, c, HKW(c, (i) + 1))                                                                     \
    ROUND(c, d, e, f, g, h, a, b, HKW(b, (i) + 2))                                                                     \
    ROUND(b, c, d, e, f, g, h, a, HKW(a, (i) + 3))
#define ROUNDS_8(HKW, i) ROUNDS_0_3(HKW, i) ROUNDS_4_7(HKW, (i) + 4)

/* ---- Scan -------------------------------------------------------------------------------------------------------- */

/* Words of a job, and of one of its versions behind them. */
enum {
    JOB_W16,
    JOB_W17,
    JOB_W18_BASE,
    JOB_W19_BASE,
    JOB_W31_BASE,
    JOB_W32_BASE,
    JOB_TARGET_TOP,
    JOB_N_VERSIONS,
    JOB_VERSIONS,

    VERSION_ROUND3 = 0,    /* the state after round 3 with nonce 0, of which round 3 adds the nonce to words 0 and 4 */
    VERSION_HKW4 = 8,       /* h + K + W of rounds 4 ... 6, whose h was there before the nonce */
    VERSION_MIDSTATE = 11,  /* */
    VERSION_NEXT_A = 19,    /* what the second hash's round 0 adds to the first hash's word 0, without its midstate, */
    VERSION_NEXT_E = 20,    /* for its new a and e */
    VERSION_WORDS = 21,
};

INLINE void report(__global uint *found, uint first, uint n, uint nonce, uint version)
{
    if (nonce - first < n) {
        const uint at = atomic_inc((volatile __global uint *)found);
        if (at < CAPACITY) {
            found[1 + 2 * at] = nonce;
            found[2 + 2 * at] = version;
        }
    }
}

/* Reports the lanes whose word 7 of the second hash is the top of a hash that may meet the target. */
INLINE void test(__global uint *found, uint first, uint n, uint target_top, uint nonce, uint version, word word7)
{
#if LANES == 1
    if (SWAP(word7) <= target_top)
        report(found, first, n, nonce, version);
#else
    word_lanes top;
    top.vector = SWAP(word7);
    if (any(top.vector <= target_top))
        for (uint i = 0; i < LANES; i++)
            if (top.lane[i] <= target_top)
                report(found, first, n, nonce + i, version);
#endif
}

/* Words 4 ... 32 of the second block's schedule. */
#define BEGIN_SCHEDULE                                                                                                 \
    w[4] = 0x80000000;                                                                                                 \
    w[5] = w[6] = w[7] = w[8] = w[9] = w[10] = w[11] = w[12] = w[13] = w[14] = 0;                                      \
    w[15] = 640;                                                                                                       \
    w[16] = job[JOB_W16];                                                                                              \
    w[17] = job[JOB_W17];                                                                                              \
    w[18] = ADD(SIGMA0(nonce_word), job[JOB_W18_BASE]);                                                                \
    w[19] = ADD(nonce_word, job[JOB_W19_BASE]);                                                                        \
    w[20] = ADD(SIGMA1(w[18]), 0x80000000);                                                                            \
    w[21] = SIGMA1(w[19]);                                                                                             \
    w[22] = ADD(SIGMA1(w[20]), 640);                                                                                   \
    w[23] = ADD(SIGMA1(w[21]), w[16]);                                                                                 \
    w[24] = ADD(SIGMA1(w[22]), w[17]);                                                                                 \
    w[25] = ADD(SIGMA1(w[23]), w[18]);                                                                                 \
    w[26] = ADD(SIGMA1(w[24]), w[19]);                                                                                 \
    w[27] = ADD(SIGMA1(w[25]), w[20]);                                                                                 \
    w[28] = ADD(SIGMA1(w[26]), w[21]);                                                                                 \
    w[29] = ADD(SIGMA1(w[27]), w[22]);                                                                                 \
    w[30] = ADD3(SIGMA1(w[28]), w[23], SIGMA0(640u));                                                                  \
    w[31] = ADD3(SIGMA1(w[29]), w[24], job[JOB_W31_BASE]);                                                             \
    w[32] = ADD3(SIGMA1(w[30]), w[25], job[JOB_W32_BASE]);

/* From the state after round 3 (with the names that round 4 calls it by) through round 7. */
#define BEGIN_ROUNDS(version)                                                                                          \
    __constant const uint *const r3 = (version) + VERSION_ROUND3;                                                      \
    word e = ADD(nonce_word, r3[0]), a = ADD(nonce_word, r3[4]);                                                       \
    word f = r3[1], g = r3[2], h = r3[3], b = r3[5], c = r3[6], d = 0;                                                 \
    ROUND(e, f, g, h, a, b, c, d, (version)[VERSION_HKW4])                                                             \
    ROUND(d, e, f, g, h, a, b, c, (version)[VERSION_HKW4 + 1])                                                         \
    ROUND(c, d, e, f, g, h, a, b, (version)[VERSION_HKW4 + 2])                                                         \
    ROUND(b, c, d, e, f, g, h, a, ADD(a, sha256_k[7]))

/* Word 7 of the second hash, all that the quick test needs, from the state after round 63 of the first. It is IV7 + the
 * h of round 63, which is the e of round 60, so rounds 61 ... 63 fall away; and the e of round 60 needs no a later than
 * that of round 56. Of round 0 only the first message word is no constant. A macro, as ROUND is: it goes on with the
 * round variables a ... h where it stands, and with `one`; a function would take ten arguments. */
#define SECOND_HASH(version)                                                                                           \
    {                                                                                                                  \
        __constant const uint *const midstate = (version) + VERSION_MIDSTATE;                                          \
        word w[64];                                                                                                    \
        const word first_a = ADD(a, (version)[VERSION_NEXT_A]), first_e = ADD(a, (version)[VERSION_NEXT_E]);           \
        w[0] = ADD(a, midstate[0]);                                                                                    \
        w[1] = ADD(b, midstate[1]);                                                                                    \
        w[2] = ADD(c, midstate[2]);                                                                                    \
        w[3] = ADD(d, midstate[3]);                                                                                    \
        w[4] = ADD(e, midstate[4]);                                                                                    \
        w[5] = ADD(f, midstate[5]);                                                                                    \
        w[6] = ADD(g, midstate[6]);                                                                                    \
        w[7] = ADD(h, midstate[7]);                                                                                    \
        w[8] = 0x80000000;                                                                                             \
        w[9] = w[10] = w[11] = w[12] = w[13] = w[14] = 0;                                                              \
        w[15] = 256;                                                                                                   \
        a = sha256_iv[0], b = sha256_iv[1], c = sha256_iv[2], d = first_e;                                             \
        e = sha256_iv[4], f = sha256_iv[5], g = sha256_iv[6], h = first_a;                                             \
        ROUND_WITH(CH_XOR, h, a, b, c, d, e, f, g, ADD(w[1], sha256_iv[6] + sha256_k[1]))                              \
        ROUND_WITH(CH_XOR, g, h, a, b, c, d, e, f, ADD(w[2], sha256_iv[5] + sha256_k[2]))                              \
        ROUND_WITH(CH_XOR, f, g, h, a, b, c, d, e, ADD(w[3], sha256_iv[4] + sha256_k[3]))                              \
        ROUND_WITH(CH_XOR, e, f, g, h, a, b, c, d, READY(d, 4))                                                        \
        ROUND(d, e, f, g, h, a, b, c, READY(c, 5))                                                                     \
        ROUND(c, d, e, f, g, h, a, b, READY(b, 6))                                                                     \
        ROUND(b, c, d, e, f, g, h, a, READY(a, 7))                                                                     \
        ROUND(a, b, c, d, e, f, g, h, ADD(h, 0x80000000 + sha256_k[8]))                                                \
        ROUND(h, a, b, c, d, e, f, g, ADD(g, sha256_k[9]))                                                             \
        ROUND(g, h, a, b, c, d, e, f, ADD(f, sha256_k[10]))                                                            \
        ROUND(f, g, h, a, b, c, d, e, ADD(e, sha256_k[11]))                                                            \
        ROUND(e, f, g, h, a, b, c, d, ADD(d, sha256_k[12]))                                                            \
        ROUND(d, e, f, g, h, a, b, c, ADD(c, sha256_k[13]))                                                            \
        ROUND(c, d, e, f, g, h, a, b, ADD(b, sha256_k[14]))                                                            \
        ROUND(b, c, d, e, f, g, h, a, ADD(a, 256 + sha256_k[15]))                                                      \
        w[16] = ADD(SIGMA0(w[1]), w[0]);                                                                               \
        w[17] = ADD3(SIGMA0(w[2]), w[1], SIGMA1(256u));                                                                \
        w[18] = ADD3(SIGMA0(w[3]), w[2], SIGMA1(w[16]));                                                               \
        w[19] = ADD3(SIGMA0(w[4]), w[3], SIGMA1(w[17]));                                                               \
        w[20] = ADD3(SIGMA0(w[5]), w[4], SIGMA1(w[18]));                                                               \
        w[21] = ADD3(SIGMA0(w[6]), w[5], SIGMA1(w[19]));                                                               \
        w[22] = ADD4(SIGMA0(w[7]), w[6], SIGMA1(w[20]), 256);                                                          \
        w[23] = ADD4(SIGMA1(w[21]), w[7], w[16], SIGMA0(0x80000000u));                                                 \
        w[24] = ADD3(SIGMA1(w[22]), w[17], 0x80000000);                                                                \
        w[25] = ADD(SIGMA1(w[23]), w[18]);                                                                             \
        w[26] = ADD(SIGMA1(w[24]), w[19]);                                                                             \
        w[27] = ADD(SIGMA1(w[25]), w[20]);                                                                             \
        w[28] = ADD(SIGMA1(w[26]), w[21]);                                                                             \
        w[29] = ADD(SIGMA1(w[27]), w[22]);                                                                             \
        w[30] = ADD3(SIGMA1(w[28]), w[23], SIGMA0(256u));                                                              \
        w[31] = ADD4(SIGMA1(w[29]), w[24], SIGMA0(w[16]), 256);                                                        \
        ROUNDS_8(READY, 16)                                                                                            \
        ROUNDS_8(READY, 24)                                                                                            \
        ROUNDS_8(MAKE, 32)                                                                                             \
        ROUNDS_8(MAKE, 40)                                                                                             \
        ROUNDS_8(MAKE, 48)                                                                                             \
        ROUND(a, b, c, d, e, f, g, h, MAKE(h, 56))                                                                     \
        ROUND_E(c, d, e, f, g, MAKE(g, 57));                                                                           \
        ROUND_E(b, c, d, e, f, MAKE(f, 58));                                                                           \
        ROUND_E(a, b, c, d, e, MAKE(e, 59));                                                                           \
        SCHEDULE(60);                                                                                                  \
        ROUND_E(h, a, b, c, d, ADD3(d, w[60], sha256_k[60] + sha256_iv[7]));                                           \
    }

#if LANES == 1
#define NONCES(nonce) (nonce)
#elif LANES == 2
#define NONCES(nonce) ((nonce) + (uint2)(0, 1))
#elif LANES == 4
#define NONCES(nonce) ((nonce) + (uint4)(0, 1, 2, 3))
#elif LANES == 8
#define NONCES(nonce) ((nonce) + (uint8)(0, 1, 2, 3, 4, 5, 6, 7))
#else
#define NONCES(nonce) ((nonce) + (uint16)(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15))
#endif

/* One version: the schedule is made along with the rounds. */
__kernel void scan(__constant const uint *job, uint first, uint n, __global uint *found, uint one)
{
    const uint nonce = first + (uint)get_global_id(0) * LANES;
    const word nonces = NONCES(nonce), nonce_word = SWAP(nonces);
    __constant const uint *const version = job + JOB_VERSIONS;
    word w[64];
    BEGIN_SCHEDULE
    BEGIN_ROUNDS(version)
    ROUND(a, b, c, d, e, f, g, h, ADD(h, sha256_k[8]))
    ROUND(h, a, b, c, d, e, f, g, ADD(g, sha256_k[9]))
    ROUND(g, h, a, b, c, d, e, f, ADD(f, sha256_k[10]))
    ROUND(f, g, h, a, b, c, d, e, ADD(e, sha256_k[11]))
    ROUND(e, f, g, h, a, b, c, d, ADD(d, sha256_k[12]))
    ROUND(d, e, f, g, h, a, b, c, ADD(c, sha256_k[13]))
    ROUND(c, d, e, f, g, h, a, b, ADD(b, sha256_k[14]))
    ROUND(b, c, d, e, f, g, h, a, ADD(a, 640 + sha256_k[15]))
    ROUNDS_8(READY, 16)
    ROUNDS_8(READY, 24)
    ROUND(a, b, c, d, e, f, g, h, READY(h, 32))
    ROUND(h, a, b, c, d, e, f, g, MAKE(g, 33))
    ROUND(g, h, a, b, c, d, e, f, MAKE(f, 34))
    ROUND(f, g, h, a, b, c, d, e, MAKE(e, 35))
    ROUNDS_4_7(MAKE, 36)
    ROUNDS_8(MAKE, 40)
    ROUNDS_8(MAKE, 48)
    ROUNDS_8(MAKE, 56)
    SECOND_HASH(version)
    test(found, first, n, job[JOB_TARGET_TOP], nonce, 0, h);
}

/* Several versions: K + W of rounds 8 ... 63 are made once, and kept in registers. */
__kernel void scan_versions(__constant const uint *job, uint first, uint n, __global uint *found, uint one)
{
    const uint nonce = first + (uint)get_global_id(0) * LANES;
    const word nonces = NONCES(nonce), nonce_word = SWAP(nonces);
    word kw[64];
    {
        word w[64];
        BEGIN_SCHEDULE
        SCHEDULE(33);
        SCHEDULE(34);
        SCHEDULE(35);
        SCHEDULE_4(36)
        SCHEDULE_4(40)
        SCHEDULE_4(44)
        SCHEDULE_4(48)
        SCHEDULE_4(52)
        SCHEDULE_4(56)
        SCHEDULE_4(60)
#pragma unroll
        for (int i = 8; i < 64; i++)
            kw[i] = ADD(w[i], sha256_k[i]);
    }
    __constant const uint *version = job + JOB_VERSIONS;
#pragma unroll 1
    for (uint v = 0; v < job[JOB_N_VERSIONS]; v++, version += VERSION_WORDS) {
        BEGIN_ROUNDS(version)
        ROUNDS_8(SHARED, 8)
        ROUNDS_8(SHARED, 16)
        ROUNDS_8(SHARED, 24)
        ROUNDS_8(SHARED, 32)
        ROUNDS_8(SHARED, 40)
        ROUNDS_8(SHARED, 48)
        ROUNDS_8(SHARED, 56)
        SECOND_HASH(version)
        test(found, first, n, job[JOB_TARGET_TOP], nonce, v, h);
    }
}

/* ---- Batches ----------------------------------------------------------------------------------------------------- */

/* SHA-256 compression of one block into state, sixteen rounds a turn: w is a window on the schedule. */
INLINE void compress(word state[8], word w[16])
{
    const uint one = 1;
    word a = state[0], b = state[1], c = state[2], d = state[3];
    word e = state[4], f = state[5], g = state[6], h = state[7];
#define WINDOW(h, j)                                                                                                   \
    ADD3(h, sha256_k[i + (j)], w[j]);                                                                                  \
    w[j] += SIGMA1(w[((j) + 14) & 15]) + w[((j) + 9) & 15] + SIGMA0(w[((j) + 1) & 15])
#define WINDOW_ROUND(a, b, c, d, e, f, g, h, j)                                                                        \
    {                                                                                                                  \
        const word hkw = WINDOW(h, j);                                                                                 \
        ROUND(a, b, c, d, e, f, g, h, hkw)                                                                             \
    }
#define WINDOW_ROUNDS_8(j)                                                                                             \
    WINDOW_ROUND(a, b, c, d, e, f, g, h, j)                                                                            \
    WINDOW_ROUND(h, a, b, c, d, e, f, g, (j) + 1)                                                                      \
    WINDOW_ROUND(g, h, a, b, c, d, e, f, (j) + 2)                                                                      \
    WINDOW_ROUND(f, g, h, a, b, c, d, e, (j) + 3)                                                                      \
    WINDOW_ROUND(e, f, g, h, a, b, c, d, (j) + 4)                                                                      \
    WINDOW_ROUND(d, e, f, g, h, a, b, c, (j) + 5)                                                                      \
    WINDOW_ROUND(c, d, e, f, g, h, a, b, (j) + 6)                                                                      \
    WINDOW_ROUND(b, c, d, e, f, g, h, a, (j) + 7)
#pragma unroll 1
    for (uint i = 0; i < 64; i += 16) {
        WINDOW_ROUNDS_8(0)
        WINDOW_ROUNDS_8(8)
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
    state[5] += f;
    state[6] += g;
    state[7] += h;
}

/* Word number at of the messages of n_words words, from message first on; past the last message, the last again. */
INLINE word load(__global const uint *messages, uint n_words, uint first, uint n, uint at)
{
#if LANES == 1
    return SWAP(messages[n_words * min(first, n - 1) + at]);
#else
    word_lanes x;
    for (uint i = 0; i < LANES; i++)
        x.lane[i] = messages[n_words * min(first + i, n - 1) + at];
    return SWAP(x.vector);
#endif
}

INLINE void start(word state[8])
{
    for (int i = 0; i < 8; i++)
        state[i] = sha256_iv[i];
}

/* The digest of the digest that state holds, to hashes[first ...]. */
INLINE void finish(__global uint *hashes, uint first, uint n, word state[8])
{
    word w[16];
    for (int i = 0; i < 8; i++)
        w[i] = state[i];
    w[8] = 0x80000000;
    for (int i = 9; i < 15; i++)
        w[i] = 0;
    w[15] = 256;
    start(state);
    compress(state, w);
    for (uint i = 0; i < 8; i++) {
#if LANES == 1
        if (first < n)
            hashes[8 * first + i] = SWAP(state[i]);
#else
        word_lanes x;
        x.vector = SWAP(state[i]);
        for (uint lane = 0; lane < LANES; lane++)
            if (first + lane < n)
                hashes[8 * (first + lane) + i] = x.lane[lane];
#endif
    }
}

/* Double SHA-256 of n messages of 80 bytes; work-item i does those from i * LANES on. */
__kernel void hash_headers(__global const uint *headers, uint n, __global uint *hashes)
{
    const uint first = (uint)get_global_id(0) * LANES;
    word state[8], w[16];
    start(state);
    for (uint i = 0; i < 16; i++)
        w[i] = load(headers, 20, first, n, i);
    compress(state, w);
    for (uint i = 0; i < 4; i++)
        w[i] = load(headers, 20, first, n, 16 + i);
    w[4] = 0x80000000;
    for (int i = 5; i < 15; i++)
        w[i] = 0;
    w[15] = 640;
    compress(state, w);
    finish(hashes, first, n, state);
}

/* What remains of hashing pairs after their words were loaded. */
INLINE void hash_loaded_pairs(__global uint *hashes, uint first, uint n, word w[16])
{
    word state[8];
    start(state);
    compress(state, w);
    w[0] = 0x80000000;
    for (int i = 1; i < 15; i++)
        w[i] = 0;
    w[15] = 512;
    compress(state, w);
    finish(hashes, first, n, state);
}

/* The same for messages of 64 bytes. */
__kernel void hash_pairs(__global const uint *pairs, uint n, __global uint *hashes)
{
    const uint first = (uint)get_global_id(0) * LANES;
    word w[16];
    for (uint i = 0; i < 16; i++)
        w[i] = load(pairs, 16, first, n, i);
    hash_loaded_pairs(hashes, first, n, w);
}

/* Word number at of one side (0 or 1) of the pairs of nodes from pair first on; past the last node, the last again. */
INLINE word load_node(__global const uint *nodes, uint n, uint first, uint side, uint at)
{
#if LANES == 1
    return nodes[8 * min(2 * first + side, n - 1) + at];
#else
    word_lanes x;
    for (uint i = 0; i < LANES; i++)
        x.lane[i] = nodes[8 * min(2 * (first + i) + side, n - 1) + at];
    return x.vector;
#endif
}

/* A level of a merkle tree: from n nodes to the (n + 1) / 2 above them, of which work-item i makes those from i * LANES
 * on. The last of an odd number is its own neighbour. result[8] counts the pairs of equal nodes, of which that is none.
 * above may be result. */
__kernel void merkle_level(__global const uint *nodes, uint n, __global uint *above, __global uint *result)
{
    const uint first = (uint)get_global_id(0) * LANES;
    word w[16], difference = 0;
    for (uint i = 0; i < 8; i++) {
        const word left = load_node(nodes, n, first, 0, i), right = load_node(nodes, n, first, 1, i);
        difference |= left ^ right;
        w[i] = SWAP(left);
        w[8 + i] = SWAP(right);
    }
#if LANES == 1
    if (difference == 0 && 2 * first + 1 < n)
        atomic_inc((volatile __global uint *)&result[8]);
#else
    word_lanes x;
    x.vector = difference;
    for (uint i = 0; i < LANES; i++)
        if (x.lane[i] == 0 && 2 * (first + i) + 1 < n)
            atomic_inc((volatile __global uint *)&result[8]);
#endif
    hash_loaded_pairs(above, first, (n + 1) / 2, w);
}
