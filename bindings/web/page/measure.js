// The measurement, and its result in the form of docs/bench.schema.json. Nothing here touches the page.

import { hash, scan, simd, toHex, version } from './dsha256/dsha256.js'

// The genesis block's header: its nonce is what every sample has to find.
export const NONCE = 2083236893
export const HEADER = Uint8Array.from(('01000000' + '00'.repeat(32) +
  '3ba3edfd7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a29ab5f49ffff001d1dac2b7c').match(/../g),
digits => parseInt(digits, 16))
export const HASH = toHex(hash(HEADER))

export const WARM_UP = 3, SAMPLES = 20
const SAMPLE_SECONDS = 0.4

/** Versions 0x20000000 + i × 2^13, the genesis block's own last. */
export const versionsOf = n => [...Array.from({ length: n - 1 }, (_, i) => 0x20000000 + i * 0x2000), 1]

/** One sample: a window of so many nonces, with the block's at a random place, of which it must find that one. */
async function sample(nonces, options) {
  const count = Math.max(1, Math.min(nonces, 2 ** 32))
  const before = Math.floor(Math.random() * count)
  const first = Math.max(0, Math.min(NONCE - before, 2 ** 32 - count))
  const result = await scan({ header: HEADER, first, count, ...options })
  if (!result.hits.some(hit => hit.nonce === NONCE && hit.version === 1))
    throw new Error('the block’s nonce was in the window, and was not found: this device computes wrong')
  return result
}

const median = values => {
  const sorted = values.slice().sort((a, b) => a - b), n = sorted.length
  return n % 2 ? sorted[(n - 1) / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2
}

/** Median, median distance from it, and its 95 % interval: the k-th smallest and largest, for the largest k with
    2^(1-n) (C(n, 0) + … + C(n, k - 1)) ≤ 5 %, as tools/statistics.h derives it. */
export function statistics(values) {
  const sorted = values.slice().sort((a, b) => a - b), n = sorted.length, middle = median(values)
  let term = 0.5 ** (n - 1), outside = term, k = 0
  while (outside <= 0.05) {
    k++
    term *= (n - k + 1) / k
    outside += term
  }
  return { median: middle, mad: median(values.map(value => Math.abs(value - middle))), low: sorted[k - 1], high: sorted[n - k] }
}

/** Runs the samples, calling onSample(sample, all) after each and onProgress(rate) in between; gives bench's JSON. */
export async function measure({ threads, versions, signal, onSample, onProgress }) {
  const options = { threads, versions: versionsOf(versions), signal }
  const samples = []
  const began = performance.now(), date = new Date().toISOString().slice(0, 19) + 'Z'
  // The window for this device: from few nonces on, until one takes long enough to tell the rate.
  let nonces = 1 << 12
  for (;;) {
    const { seconds, rate } = await sample(nonces, options)
    if (seconds > SAMPLE_SECONDS / 4 || nonces >= 2 ** 30) {
      nonces = Math.round(rate * SAMPLE_SECONDS / versions)
      break
    }
    nonces *= 4
  }
  for (let i = 0; i < WARM_UP + SAMPLES; i++) {
    const start = (performance.now() - began) / 1000
    const { seconds, hashes, rate } = await sample(nonces, { ...options, onProgress: progress => onProgress?.(progress.rate) })
    samples.push({ warmup: i < WARM_UP, start, seconds, cpu_seconds: null, hashes, rate, clock_hz: null,
      cycles_per_hash: null, planted_hits: 1 })
    onSample?.(samples.at(-1), samples)
  }
  return report(samples, { threads, versions, date })
}

const NO_METER = 'a page cannot read an energy meter'

function report(samples, { threads, versions, date }) {
  const counted = samples.filter(one => !one.warmup).map(one => one.rate)
  const third = Math.ceil(counted.length / 3)
  const last = samples.slice(WARM_UP - 3, WARM_UP).map(one => one.rate)
  const reading = { sources: null, watts: null, joules_per_terahash: null, reason: NO_METER, watts_above_idle: null,
    joules_per_terahash_above_idle: null, idle_reason: NO_METER }
  const backend = simd ? 'generic' : 'scalar'
  return {
    type: 'dsha256 bench', schema: 1, interrupted: false,
    machine: { date, cpu: null, cpus: navigator.hardwareConcurrency || 1, microcode: null, frequency_driver: null,
      governor: null, boost: null, smt: null, load_average: null, system: navigator.userAgent || null, distribution: null,
      library: version, compiler: null, opencl_problem: 'a page has no OpenCL' },
    energy_sources: [], energy_absent: [NO_METER], skipped: [],
    runs: [{ backend, kernel: backend, description: simd ? 'WebAssembly, 128-bit vectors' : 'WebAssembly',
      is_device: false, threads, versions, pinned: false, stable: Math.max(...last) <= 1.02 * Math.min(...last),
      rate: statistics(counted), drift: median(counted.slice(-third)) / median(counted.slice(0, third)) - 1,
      cpu_share: null, cycles_per_hash: null, cycles_reason: 'a page cannot count cycles',
      energy: { ...reading, of_sources: [] }, samples }],
  }
}
