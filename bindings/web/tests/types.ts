// What a user of the types writes: compiled, not run.
import { hash, hashHeaders, merkleRoot, scan, toHex, type Hit, type Progress, type ScanResult } from '../dist/dsha256.js'

const digest: Uint8Array = hash(new Uint8Array(3))
const hex: string = toHex(digest)
const root: Uint8Array = merkleRoot(hashHeaders(new ArrayBuffer(160)))
const found: ScanResult = await scan({
  header: new Uint8Array(80), target: root, versions: new Set([1, 2]), first: 1, count: 2, threads: 2, limit: 1,
  signal: AbortSignal.timeout(1000), onProgress: (progress: Progress) => console.log(progress.rate, hex),
})
const first: Hit | undefined = found.hits[0]
console.log(first?.nonce)
// @ts-expect-error: a text is no bytes
hash('text')
// @ts-expect-error: a scan needs a header
await scan({ first: 1 })
