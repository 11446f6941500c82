// What is measured, in turns, by bench.mjs: in node, and in a page of Chromium.

const TURNS = 15
const N = 1 << 14
const GENESIS_NONCE = 2083236893
const GENESIS = Uint8Array.from(('01000000' + '00'.repeat(32) +
  '3ba3edfd7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a29ab5f49ffff001d1dac2b7c').match(/../g),
digits => parseInt(digits, 16))

/** A line for each contender. as is @chainsafe/as-sha256; digest, if there is one, the engine's own SHA-256. */
export async function measure(where, { dsha256, Native, compile, as, digest }) {
  const native = new Native(await compile(dsha256.simd), dsha256.simd)
  const scalar = new Native(await compile(false), false)
  const target = dsha256.targetFromBits(0x1d00ffff)
  const pairs = Uint8Array.from({ length: 64 * N }, () => Math.random() * 256)
  const views = Array.from({ length: N }, (_, i) => pairs.subarray(64 * i, 64 * i + 64))
  const versions = [...Array.from({ length: 31 }, (_, i) => 0x20000000 + i * 0x2000), 1]

  /** A scan that holds the genesis block's nonce. */
  const scan = (instance, versions, count) => () => {
    instance.begin(GENESIS, target, versions)
    if (instance.scanRange(GENESIS_NONCE - 100, count).length !== 1) throw new Error('the genesis block was missed')
  }

  // Of a call: operations, each a double hash of a header or of 64 bytes.
  const contenders = {
    'scan, 1 version': [scan(native, [], N * 4), N * 4],
    'scan, 32 versions': [scan(native, versions, N / 8), N * 4],
    'scan, 1 version, without SIMD': [scan(scalar, [], N), N],
    '64-byte double digests': [() => native.hashBatch(pairs, 64), N],
    // Their batch is of single digests of 64 bytes; a double digest adds one of 32 bytes, which only its plain digest takes.
    '@chainsafe/as-sha256, batch, 64-byte digests (single)': [() => { for (let i = 0; i < N; i += 4) as.batchHash4UintArray64s(views.slice(i, i + 4)) }, N],
    '@chainsafe/as-sha256, 64-byte double digests': [() => { for (const view of views) as.digest(as.digest64(view)) }, N],
    ...digest && { 'node:crypto, 64-byte double digests': [() => { for (const view of views) digest(digest(view)) }, N] },
  }
  const best = Object.fromEntries(Object.keys(contenders).map(name => [name, Infinity]))
  for (let turn = 0; turn < TURNS; turn++)
    for (const [name, [call]] of Object.entries(contenders)) {
      const started = performance.now()
      call()
      best[name] = Math.min(best[name], performance.now() - started)
    }
  return [`dsha256 ${dsha256.version}, ${where}, SIMD ${dsha256.simd}, one thread, best of ${TURNS}`,
    ...Object.entries(best).map(([name, milliseconds]) =>
      `${name.padEnd(56)} ${(contenders[name][1] / milliseconds / 1e3).toFixed(3).padStart(8)} M/s`)].join('\n')
}
