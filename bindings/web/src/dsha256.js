// dsha256 for JavaScript: see dsha256.d.ts, which is the manual.

import { Native, VERSIONS_MAX, compile, hasSimd } from './native.js'
import { cores, pool } from './pool.js'

export { cores }
export const simd = hasSimd()
const native = new Native(await compile(simd), simd)
export const version = native.version
export const sharesMemory = pool.shared !== null

function bytes(data, name) {
  if (data instanceof Uint8Array) return data
  if (data instanceof ArrayBuffer) return new Uint8Array(data)
  if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
  throw new TypeError(`${name}: expected bytes (a Uint8Array, another view, or an ArrayBuffer), got ${kind(data)}`)
}

const kind = value => value === null ? 'null' : typeof value === 'object' ? value.constructor?.name ?? 'an object' : typeof value

function exactly(data, size, name) {
  const found = bytes(data, name)
  if (found.length !== size) throw new RangeError(`${name}: expected ${size} bytes, got ${found.length}`)
  return found
}

function multiple(data, size, name) {
  const found = bytes(data, name)
  if (found.length % size !== 0) throw new RangeError(`${name}: expected n × ${size} bytes, got ${found.length}`)
  return found
}

function integer(value, first, last, name) {
  if (typeof value !== 'number') throw new TypeError(`${name}: expected a number, got ${kind(value)}`)
  if (!Number.isInteger(value) || value < first || value > last)
    throw new RangeError(`${name}: expected an integer of ${first} … ${last}, got ${value}`)
  return value
}

export const hash = data => native.hash(bytes(data, 'data'))
export const hashHeaders = headers => native.hashBatch(multiple(headers, 80, 'headers'), 80)
export const hashPairs = pairs => native.hashBatch(multiple(pairs, 64, 'pairs'), 64)

export function merkleRoot(leaves) {
  const found = multiple(leaves, 32, 'leaves')
  if (found.length === 0) throw new RangeError('leaves: expected at least one')
  const { root, mutated } = native.merkleRoot(found)
  if (mutated)
    throw new RangeError('leaves: two equal nodes side by side: the root is that of a shorter list (CVE-2012-2459)')
  return root
}

export const targetFromBits = bits => native.targetFromBits(integer(bits, 0, 0xffffffff, 'bits'))

export function targetFromDifficulty(difficulty) {
  if (typeof difficulty !== 'number') throw new TypeError(`difficulty: expected a number, got ${kind(difficulty)}`)
  return native.targetFromDifficulty(difficulty)
}

export const toHex = hash32 => Array.from(exactly(hash32, 32, 'hash32'), byte => byte.toString(16).padStart(2, '0'))
  .reverse().join('')

export function fromHex(text) {
  if (typeof text !== 'string') throw new TypeError(`text: expected a string, got ${kind(text)}`)
  if (!/^[0-9a-fA-F]{64}$/.test(text)) throw new RangeError('text: expected 64 hex digits')
  return Uint8Array.from(text.match(/../g).reverse(), digits => parseInt(digits, 16))
}

const SCAN_OPTIONS = ['header', 'target', 'versions', 'first', 'count', 'threads', 'limit', 'signal', 'onProgress']

export async function scan(options) {
  if (typeof options !== 'object' || options === null) throw new TypeError(`options: expected an object, got ${kind(options)}`)
  for (const name of Object.keys(options))
    if (!SCAN_OPTIONS.includes(name)) throw new TypeError(`${name}: expected one of ${SCAN_OPTIONS.join(', ')}`)
  const { first = 0, signal, onProgress } = options
  const header = new Uint8Array(exactly(options.header, 80, 'header')) // a copy, which slice() of node's Buffers is not
  const bits = new DataView(header.buffer).getUint32(72, true)
  const target = options.target === undefined ? targetFromBits(bits) : new Uint8Array(exactly(options.target, 32, 'target'))
  if (options.versions !== undefined && typeof options.versions?.[Symbol.iterator] !== 'function')
    throw new TypeError(`versions: expected an array of numbers, got ${kind(options.versions)}`)
  const versions = Array.from(options.versions ?? [], number => integer(number, 0, 0xffffffff, 'versions'))
  if (options.versions !== undefined) integer(versions.length, 1, VERSIONS_MAX, 'the number of versions')
  integer(first, 0, 0xffffffff, 'first')
  const count = integer(options.count ?? 2 ** 32 - first, 0, 2 ** 32 - first, 'count')
  const threads = options.threads === undefined ? undefined : integer(options.threads, 1, 1024, 'threads')
  const limit = options.limit === undefined ? undefined : integer(options.limit, 1, Number.MAX_SAFE_INTEGER, 'limit')
  if (signal !== undefined && (typeof signal?.throwIfAborted !== 'function' || typeof signal.addEventListener !== 'function'))
    throw new TypeError(`signal: expected an AbortSignal, got ${kind(signal)}`)
  if (onProgress !== undefined && typeof onProgress !== 'function')
    throw new TypeError(`onProgress: expected a function, got ${kind(onProgress)}`)
  return pool.scan({ header, target, versions, first, count, threads, limit, signal, onProgress })
}
