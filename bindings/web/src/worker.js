// A Web Worker (or node's worker thread) that scans ranges. Messages in:
//   {module, simd, shared}                     first: the compiled module; shared: null, or shared memory whose
//                                              word is the number of the scan up to which all are stopped
//   {id, header, target, versions, first, count}
// and out: {id, first, count, hits, milliseconds}, or {id, error}. count is less than asked for when the scan was stopped.

import { Native } from './native.js'

const STOP_MILLISECONDS = 5 // between two looks at the shared memory

const port = typeof WorkerGlobalScope === 'undefined' ? (await import('node:worker_threads')).parentPort : globalThis
let native, shared, prepared, rate = 500 // hashes a millisecond: a low guess

function scan({ id, header, target, versions, first, count }) {
  if (prepared !== id) native.begin(header, target, versions)
  prepared = id
  const n = Math.max(1, versions.length)
  const hits = []
  const started = performance.now()
  let done = 0
  while (done < count && !(shared && Atomics.load(shared, 0) >= id)) {
    const part = shared ? Math.min(count - done, Math.max(256, Math.round(rate * STOP_MILLISECONDS / n))) : count
    native.scanRange(first + done, part, hits)
    done += part
    const milliseconds = performance.now() - started
    if (milliseconds > 1) rate = done * n / milliseconds
  }
  port.postMessage({ id, first, count: done, hits, milliseconds: performance.now() - started })
}

function receive(message) {
  if (message.module) {
    shared = message.shared
    native = new Native(message.module, message.simd)
    return
  }
  try {
    scan(message)
  } catch (error) {
    port.postMessage({ id: message.id, error: String(error.message ?? error) })
  }
}

if (port.on) port.on('message', receive)
else port.onmessage = event => receive(event.data)
