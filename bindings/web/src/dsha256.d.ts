/**
 * dsha256: double SHA-256 of Bitcoin block headers, in WebAssembly.
 *
 * Hashes and targets are 32 bytes in the order that a header itself holds, least significant byte first; toHex and fromHex
 * turn them to and from what people read. What is of the wrong type is a TypeError, of the wrong size or range a
 * RangeError, what the library refuses an Error; each says what was expected.
 */

/** Bytes: a Uint8Array, another view, or an ArrayBuffer. */
export type Bytes = ArrayBufferView | ArrayBuffer

/** The library's version, "MAJOR.MINOR.PATCH". */
export const version: string

/** Whether 128-bit vectors are used. */
export const simd: boolean

/** Whether workers share memory with the page: in node, and where the page is cross-origin isolated. */
export const sharesMemory: boolean

/** How many processors the device says it has. */
export function cores(): Promise<number>

/** SHA256(SHA256(data)): 32 bytes. */
export function hash(data: Bytes): Uint8Array

/** Double SHA-256 of n headers of 80 bytes, one after the other: n × 32 bytes. */
export function hashHeaders(headers: Bytes): Uint8Array

/** Double SHA-256 of n messages of 64 bytes, as in a merkle tree: n × 32 bytes. */
export function hashPairs(pairs: Bytes): Uint8Array

/**
 * The merkle root of n ≥ 1 leaves of 32 bytes; an odd level repeats its last node. A RangeError if two equal nodes stand
 * side by side: such a list has the root of a shorter one (CVE-2012-2459), and no valid block has one.
 */
export function merkleRoot(leaves: Bytes): Uint8Array

/** The target of a header's bits field. An Error where the network refuses it: negative, zero, over 256 bits. */
export function targetFromBits(bits: number): Uint8Array

/** floor(0xffff × 2^208 / difficulty): the scale of Stratum pools. */
export function targetFromDifficulty(difficulty: number): Uint8Array

/** 32 bytes as people read them, most significant first. */
export function toHex(hash32: Bytes): string

/** The 32 bytes of 64 hex digits. */
export function fromHex(text: string): Uint8Array

export interface Hit {
  nonce: number
  version: number
  hash: Uint8Array
}

export interface Progress {
  /** Nonces tried, each with every version. */
  done: number
  /** Of so many. */
  count: number
  /** Headers tried: done × versions. */
  hashes: number
  seconds: number
  /** Hashes per second since the scan began. */
  rate: number
}

export interface ScanResult extends Progress {
  /** Ascending by (nonce, position of the version). */
  hits: Hit[]
}

export interface ScanOptions {
  /** 80 bytes; the nonce in it does not matter. */
  header: Bytes
  /** 32 bytes. Default: the target of the header's own bits. */
  target?: Bytes
  /** Up to 32 values of the whole version field. Default: the header's own. */
  versions?: Iterable<number>
  /** The first nonce. Default: 0. */
  first?: number
  /** How many nonces; first + count ≤ 2^32. Default: all from first on. */
  count?: number
  /** Workers. Default: as many as the device has processors. */
  threads?: number
  /** Ends soon after so many hits were found; then the nonces that were tried need not be a range without gaps. */
  limit?: number
  /** Ends the scan: the promise is rejected with the signal's reason at once. */
  signal?: AbortSignal
  /** Called some 40 times a second and worker. What it throws ends the scan: the promise is rejected with it. */
  onProgress?: (progress: Progress) => void
}

/** Tries every nonce of a range with every version, in Web Workers (node: worker threads), and finds every hit. */
export function scan(options: ScanOptions): Promise<ScanResult>
