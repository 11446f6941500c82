// The workers, and the scans that they share.

import { compile, hasSimd } from './native.js'

const RANGE_MILLISECONDS = 25 // of a worker's work in one message: an abort without shared memory waits for two of these
const AHEAD = 2 // messages that a worker has: one that it works on, one that waits

const isNode = typeof process !== 'undefined' && process.versions?.node !== undefined && typeof window === 'undefined'

async function startWorker() {
  const url = new URL('./worker.js', import.meta.url)
  if (!isNode) return new Worker(url, { type: 'module' })
  const { Worker: NodeWorker } = await import('node:worker_threads')
  const worker = new NodeWorker(url)
  worker.unref() // idle workers do not keep the program alive
  worker.on('message', data => worker.onmessage?.({ data }))
  worker.on('error', error => worker.onerror?.(error))
  return worker
}

/** How many processors the device says it has. */
export async function cores() {
  if (!isNode) return navigator.hardwareConcurrency || 1
  const os = await import('node:os')
  return os.availableParallelism?.() ?? os.cpus().length
}

class Pool {
  #workers = []
  #started
  #scans = new Map() // by id
  #lastId = 0
  // Where memory can be shared, a scan that ends stops its workers within milliseconds, in the middle of their ranges.
  shared = typeof SharedArrayBuffer !== 'undefined' && (isNode || globalThis.crossOriginIsolated)
    ? new Int32Array(new SharedArrayBuffer(4)) : null

  /** At least n workers; concurrent calls wait for each other. */
  async #start(n) {
    while (this.#started) await this.#started
    if (this.#workers.length >= n) return
    this.#started = (async () => {
      const simd = hasSimd()
      const module = await compile(simd)
      while (this.#workers.length < n) {
        const worker = await startWorker()
        worker.onmessage = event => this.#receive(worker, event.data)
        worker.onerror = error => this.#fail(error)
        worker.postMessage({ module, simd, shared: this.shared })
        worker.given = 0
        worker.rate = 0
        this.#workers.push(worker)
      }
    })()
    try {
      await this.#started
    } finally {
      this.#started = undefined
    }
  }

  #fail(error) {
    const failed = new Error('a worker failed: ' + (error.message ?? error))
    for (const scan of this.#scans.values()) scan.reject(failed)
    for (const worker of this.#workers) worker.terminate()
    this.#workers = []
    this.#scans.clear()
  }

  /** Hands a worker its next ranges, of the oldest scan that has any. */
  #give(worker) {
    for (const scan of this.#scans.values()) this.#giveOf(scan, worker)
  }

  #giveOf(scan, worker) {
    while (scan.workers.has(worker) && worker.given < AHEAD && scan.next < scan.end && !scan.enough) {
      const hashes = worker.rate ? worker.rate * RANGE_MILLISECONDS : 1 << 13
      const count = Math.min(scan.end - scan.next, Math.max(1, Math.round(hashes / scan.nVersions)))
      worker.given++
      scan.outstanding++
      worker.postMessage({ id: scan.id, header: scan.header, target: scan.target, versions: scan.versions,
        first: scan.next, count })
      scan.next += count
    }
  }

  #receive(worker, message) {
    worker.given--
    const scan = this.#scans.get(message.id) // there is none if it was aborted
    try {
      if (scan) this.#settle(scan, worker, message)
    } catch (error) { // the worker's, or the caller's own in onProgress
      this.#scans.delete(scan.id)
      scan.reject(error)
    }
    this.#give(worker)
  }

  #settle(scan, worker, message) {
    scan.outstanding--
    if (message.error) throw new Error(message.error)
    if (message.milliseconds > 0.5) worker.rate = message.count * scan.nVersions / message.milliseconds
    for (const hit of message.hits) scan.hits.push(hit) // more than a call takes arguments
    scan.done += message.count
    scan.enough ||= scan.limit !== undefined && scan.hits.length >= scan.limit
    scan.progress()
    if (scan.outstanding === 0 && (scan.next === scan.end || scan.enough)) scan.resolve()
  }

  /** Runs a scan: see scan in dsha256.js, which has checked everything. */
  async scan({ header, target, versions, first, count, threads, signal, onProgress, limit }) {
    signal?.throwIfAborted()
    const size = Math.min(threads ?? await cores(), Math.max(1, count))
    await this.#start(size)
    signal?.throwIfAborted()
    const workers = new Set(this.#workers.slice(0, size))
    const started = performance.now()
    const scan = { id: ++this.#lastId, workers, header, target, versions, nVersions: Math.max(1, versions.length), next: first,
      end: first + count, outstanding: 0, hits: [], done: 0, limit, enough: false }
    const seconds = () => (performance.now() - started) / 1000
    const state = () => ({ done: scan.done, count, hashes: scan.done * scan.nVersions, seconds: seconds(),
      rate: scan.done * scan.nVersions / Math.max(seconds(), 1e-9) })
    scan.progress = () => onProgress?.(state())
    const abort = () => scan.reject(signal.reason)
    signal?.addEventListener('abort', abort)
    for (const worker of workers) worker.ref?.()
    try {
      await new Promise((resolve, reject) => {
        Object.assign(scan, { resolve, reject })
        this.#scans.set(scan.id, scan)
        for (const worker of workers) this.#give(worker)
        if (count === 0) resolve()
      })
    } finally {
      signal?.removeEventListener('abort', abort)
      this.#scans.delete(scan.id)
      if (this.#scans.size === 0) {
        if (this.shared) Atomics.store(this.shared, 0, this.#lastId) // what is under way is nobody's any more
        for (const worker of this.#workers) worker.unref?.()
      }
    }
    const place = new Map(versions.map((version, i) => [version, i]))
    scan.hits.sort((a, b) => a.nonce - b.nonce || place.get(a.version) - place.get(b.version))
    return { hits: scan.hits, ...state() }
  }
}

export const pool = new Pool()
