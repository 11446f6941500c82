// One instance of the library: the WebAssembly module, and its memory as JavaScript sees it.
//
// The library never allocates while it hashes or scans, so there is no allocator: what a call reads and writes lies in
// places that are laid down once, and a message that is larger than its place lies behind them all.

const JOB_WORDS = 320 // DSHA256_JOB_WORDS
export const VERSIONS_MAX = 32 // DSHA256_JOB_VERSIONS_MAX
const HIT_BYTES = 40 // nonce, version, hash
const HITS_MAX = 1024
const ENOSYS = 52
export const BATCH = 2048 // messages that are hashed in one call

// (module (func (result v128) i32.const 0 i8x16.splat i8x16.popcnt)): valid where SIMD is
const SIMD_PROBE = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11])

/** Whether this engine runs WebAssembly's 128-bit vectors. */
export const hasSimd = () => WebAssembly.validate(SIMD_PROBE)

/** The bytes of a file beside this one. */
async function read(name) {
  const url = new URL(name, import.meta.url)
  if (url.protocol === 'file:') {
    const { readFile } = await import('node:fs/promises')
    return readFile(url)
  }
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url.pathname}: ${answer.status} ${answer.statusText}`)
  return answer.arrayBuffer()
}

/** The compiled module, which workers are handed as it is. */
export async function compile(simd = hasSimd()) {
  return WebAssembly.compile(await read(simd ? 'dsha256-simd.wasm' : 'dsha256.wasm'))
}

export class Native {
  #exports
  #at = {}
  #end // of the places

  constructor(module, simd) {
    this.simd = simd
    // What the module asks for: wasi's clock, in nanoseconds, by which "auto" finds its fastest kernel. Of the other
    // functions that its C library names none is ever called.
    const wasi = Object.fromEntries(WebAssembly.Module.imports(module).map(({ name }) => [name, () => ENOSYS]))
    wasi.clock_time_get = (_clock, _precision, at) => {
      this.#view.setBigUint64(at, BigInt(Math.round(performance.now() * 1e6)), true)
      return 0
    }
    this.#exports = new WebAssembly.Instance(module, { wasi_snapshot_preview1: wasi }).exports
    let at = this.#exports.__heap_base.value
    const places = {
      header: 80, target: 32, versions: 4 * VERSIONS_MAX, job: 8 * JOB_WORDS, result: 16, backend: 16, flag: 16, hash: 32,
      hits: HIT_BYTES * HITS_MAX, messages: 80 * BATCH, hashes: 32 * BATCH,
    }
    for (const [name, size] of Object.entries(places)) {
      at = Math.ceil(at / 64) * 64
      this.#at[name] = at
      at += size
    }
    this.#end = at
    this.#room(0)
    const name = simd ? 'generic\0' : 'scalar\0'
    this.#bytes.set(new TextEncoder().encode(name), this.#at.messages)
    this.#check(this.#exports.dsha256_backend_open(this.#at.backend, this.#at.messages))
    this.handle = this.#view.getUint32(this.#at.backend, true)
  }

  get #bytes() {
    return new Uint8Array(this.#exports.memory.buffer)
  }

  get #view() {
    return new DataView(this.#exports.memory.buffer)
  }

  /** Where so many bytes behind all places lie. */
  #room(n) {
    const missing = this.#end + n - this.#exports.memory.buffer.byteLength
    if (missing > 0) this.#exports.memory.grow(Math.ceil(missing / 65536))
    return this.#end
  }

  #text(pointer) {
    const bytes = this.#bytes
    return new TextDecoder().decode(bytes.slice(pointer, bytes.indexOf(0, pointer)))
  }

  #check(status) {
    if (status >= 0) return status
    const detail = this.#text(this.#exports.dsha256_error_text())
    throw new Error(this.#text(this.#exports.dsha256_strerror(status)) + (detail ? ': ' + detail : ''))
  }

  get version() {
    return this.#text(this.#exports.dsha256_version())
  }

  hash(data) {
    const at = this.#room(data.length)
    this.#bytes.set(data, at)
    this.#exports.dsha256_hash(this.#at.hash, at, data.length)
    return this.#bytes.slice(this.#at.hash, this.#at.hash + 32)
  }

  /** Double SHA-256 of messages of 64 or 80 bytes. */
  hashBatch(messages, size) {
    const hash = size === 80 ? this.#exports.dsha256_hash_headers : this.#exports.dsha256_hash_pairs
    const n = messages.length / size
    const hashes = new Uint8Array(32 * n)
    const bytes = this.#bytes
    for (let first = 0; first < n; first += BATCH) {
      const count = Math.min(BATCH, n - first)
      bytes.set(messages.subarray(size * first, size * (first + count)), this.#at.messages)
      this.#check(hash(this.handle, this.#at.hashes, this.#at.messages, count))
      hashes.set(bytes.subarray(this.#at.hashes, this.#at.hashes + 32 * count), 32 * first)
    }
    return hashes
  }

  /** The root, and whether two equal nodes stand side by side (CVE-2012-2459). */
  merkleRoot(leaves) {
    const at = this.#room(leaves.length)
    this.#bytes.set(leaves, at)
    this.#check(this.#exports.dsha256_merkle_root(
      this.handle, this.#at.hash, at, leaves.length / 32, this.#at.flag))
    const root = this.#bytes.slice(this.#at.hash, this.#at.hash + 32)
    return { root, mutated: this.#view.getInt32(this.#at.flag, true) !== 0 }
  }

  targetFromBits(bits) {
    this.#check(this.#exports.dsha256_target_from_bits(this.#at.target, bits))
    return this.#bytes.slice(this.#at.target, this.#at.target + 32)
  }

  targetFromDifficulty(difficulty) {
    this.#check(this.#exports.dsha256_target_from_difficulty(this.#at.target, difficulty))
    return this.#bytes.slice(this.#at.target, this.#at.target + 32)
  }

  /** Prepares the header, target and versions for scanRange. */
  begin(header, target, versions) {
    this.#bytes.set(header, this.#at.header)
    this.#bytes.set(target, this.#at.target)
    versions.forEach((version, i) => this.#view.setUint32(this.#at.versions + 4 * i, version, true))
    this.#check(this.#exports.dsha256_job_init(this.#at.job, this.#at.header, this.#at.target))
    this.#check(this.#exports.dsha256_job_set_versions(this.#at.job, this.#at.versions, versions.length))
  }

  /** Appends every hit of count nonces from first on, in order, to hits. */
  scanRange(first, count, hits = []) {
    for (let done = 0; done < count;) {
      this.#check(this.#exports.dsha256_scan(this.handle, this.#at.job, first + done, BigInt(count - done),
        this.#at.hits, HITS_MAX, 0, this.#at.result))
      const view = this.#view
      const n = view.getUint32(this.#at.result, true)
      done += Number(view.getBigUint64(this.#at.result + 8, true))
      for (let i = 0; i < n; i++) {
        const at = this.#at.hits + HIT_BYTES * i
        hits.push({ nonce: view.getUint32(at, true), version: view.getUint32(at + 4, true),
          hash: this.#bytes.slice(at + 8, at + 40) })
      }
    }
    return hits
  }
}
