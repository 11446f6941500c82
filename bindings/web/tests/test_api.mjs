// The library's vectors through the JavaScript interface, in node. node --test.

import assert from 'node:assert/strict'
import crypto from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import http from 'node:http'
import { test } from 'node:test'
import { Worker } from 'node:worker_threads'
import * as dsha256 from 'dsha256'
import { Native, compile, hasSimd } from '../dist/native.js'
import { pool } from '../dist/pool.js'
import { serve } from '../serve.mjs'

const data = new URL('../../../tests/data/', import.meta.url)
const sha256 = bytes => crypto.createHash('sha256').update(bytes).digest()
const twice = bytes => sha256(sha256(bytes))
const bytesOf = hex => Uint8Array.from(Buffer.from(hex, 'hex'))
const linesOf = name => readFileSync(new URL(name, data), 'utf8').split('\n').filter(line => line && line[0] !== '#')
  .map(line => line.split(' '))
const same = (a, b) => assert.equal(Buffer.from(a).toString('hex'), Buffer.from(b).toString('hex'))

const GENESIS = bytesOf('01000000' + '00'.repeat(32) +
  '3ba3edfd7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a29ab5f49ffff001d1dac2b7c')

/** Both modules: what an engine without SIMD runs is tested here, too. */
const natives = []
for (const simd of [false, true]) {
  if (simd && !hasSimd()) console.log('SKIPPED: web, SIMD: this engine has none')
  else natives.push(new Native(await compile(simd), simd))
}

test('hash: a million headers and as many random messages as node:crypto', () => {
  const n = 1e6 / 50
  for (let round = 0; round < 50; round++) {
    const headers = crypto.randomBytes(80 * n)
    for (const native of natives) {
      const hashes = native.hashBatch(headers, 80)
      for (let i = 0; i < n; i += native === natives.at(-1) ? 1 : 97)
        if (!twice(headers.subarray(80 * i, 80 * i + 80)).equals(hashes.subarray(32 * i, 32 * i + 32)))
          assert.fail(`header ${headers.subarray(80 * i, 80 * i + 80).toString('hex')}, SIMD ${native.simd}`)
    }
  }
  for (let length = 0; length < 400; length++) {
    const message = crypto.randomBytes(length)
    for (const native of natives) same(native.hash(message), twice(message))
  }
  same(dsha256.hash(Buffer.alloc(5e6, 7)), twice(Buffer.alloc(5e6, 7)))
})

test('pairs and merkle roots', () => {
  for (let n = 1; n < 70; n++) {
    const leaves = crypto.randomBytes(32 * n)
    let level = Array.from({ length: n }, (_, i) => leaves.subarray(32 * i, 32 * i + 32))
    while (level.length > 1) {
      if (level.length % 2) level.push(level.at(-1))
      level = Array.from({ length: level.length / 2 }, (_, i) => twice(Buffer.concat(level.slice(2 * i, 2 * i + 2))))
    }
    for (const native of natives) same(native.merkleRoot(leaves).root, level[0])
    same(dsha256.merkleRoot(leaves), level[0])
    const pairs = crypto.randomBytes(64 * n)
    same(dsha256.hashPairs(pairs), Buffer.concat(Array.from({ length: n }, (_, i) => twice(pairs.subarray(64 * i, 64 * i + 64)))))
  }
  const many = crypto.randomBytes(32 * 10000) // more than the memory at the start has room for
  assert.equal(dsha256.merkleRoot(many).length, 32)
  assert.throws(() => dsha256.merkleRoot(Buffer.alloc(64)), /CVE-2012-2459/)
})

test('headers of the main chain', () => {
  const rows = linesOf('headers/mainnet_chain_0_6823.txt')
  const hashes = dsha256.hashHeaders(Buffer.concat(rows.map(row => bytesOf(row[1]))))
  rows.forEach((row, i) => assert.equal(dsha256.toHex(hashes.subarray(32 * i, 32 * i + 32)), row[2]))
  assert.equal(rows.length, 6824)
})

test('searches with complete lists of hits', async () => {
  let one, n = 0
  for (const [word, ...rest] of linesOf('search/cases.txt')) {
    if (word === 'case') one = { name: rest[0], expected: [] }
    else if (word === 'hit') one.expected.push(`${rest[0]} ${rest[1]}`)
    else if (word !== 'end') one[word] = rest
    if (word !== 'end') continue
    const options = { header: bytesOf(one.header[0]), target: dsha256.fromHex(one.target[0]), first: +one.range[0],
      count: +one.range[1] }
    const write = hits => hits.map(hit => `${hit.nonce} ${dsha256.toHex(hit.hash)}`)
    for (const native of natives) {
      native.begin(options.header, options.target, [])
      assert.deepEqual(write(native.scanRange(options.first, options.count)), one.expected, `${one.name}, SIMD ${native.simd}`)
    }
    const found = await dsha256.scan(options)
    assert.deepEqual(write(found.hits), one.expected, one.name)
    assert.equal(found.done, options.count)
    n++
  }
  assert.ok(n > 50)
})

test('versions, order, progress, limit', async () => {
  const versions = Array.from({ length: 32 }, (_, i) => 0x3fffe000 - i * 0x2000)
  const target = new Uint8Array(32).fill(255)
  target[31] = 0
  const seen = []
  const found = await dsha256.scan({ header: GENESIS, target, versions, first: 5, count: 9000, threads: 3,
    onProgress: progress => seen.push(progress.done) })
  assert.equal(found.hashes, 9000 * 32)
  assert.ok(Math.abs(found.hits.length - 1125) < 250, `${found.hits.length} hits`)
  found.hits.slice(1).forEach((hit, i) => {
    const before = found.hits[i]
    assert.ok(before.nonce < hit.nonce || (before.nonce === hit.nonce && before.version > hit.version))
  })
  for (const hit of found.hits) {
    const header = Buffer.from(GENESIS)
    header.writeUInt32LE(hit.version)
    header.writeUInt32LE(hit.nonce, 76)
    same(hit.hash, twice(header))
    assert.equal(hit.hash[31], 0)
  }
  assert.equal(seen.at(-1), 9000)
  assert.ok(seen.every((done, i) => i === 0 || done > seen[i - 1]))
  const first = await dsha256.scan({ header: GENESIS, first: 2083000000, limit: 1 })
  assert.equal(first.hits[0].nonce, 2083236893)
  assert.equal(dsha256.toHex(first.hits[0].hash).slice(0, 16), '000000000019d668')
  const everything = await dsha256.scan({ header: GENESIS, target: new Uint8Array(32).fill(255), count: 5000 })
  assert.deepEqual(everything.hits.map(hit => hit.nonce), Array.from({ length: 5000 }, (_, i) => i))
  assert.equal((await dsha256.scan({ header: GENESIS, count: 0 })).done, 0)
  assert.equal((await dsha256.scan({ header: GENESIS, first: 0xffffffff })).done, 1)
})

test('headers and targets in parts of larger buffers, which change later', async () => {
  const header = Buffer.from(Buffer.from(GENESIS)), target = Buffer.from(dsha256.targetFromBits(0x1d00ffff)) // of one pool
  const { hits } = await dsha256.scan({ header, first: 2083236893, count: 1 })
  assert.equal(hits.length, 1)
  const found = dsha256.scan({ header, target, first: 2083236000, count: 1000 })
  header.fill(0)
  target.fill(0)
  assert.equal((await found).hits.length, 1)
})

test('several scans at once share the workers', async () => {
  const target = new Uint8Array(32).fill(255)
  target[31] = 0
  const alone = await Promise.all([0, 1, 2, 3].map(i => dsha256.scan({ header: GENESIS, target, first: i * 20000, count: 20000 })))
  const whole = await dsha256.scan({ header: GENESIS, target, count: 80000 })
  assert.deepEqual(alone.flatMap(found => found.hits.map(hit => hit.nonce)), whole.hits.map(hit => hit.nonce))
})

/** A worker of our own, with a scan to do. */
async function startScan(shared, scan) {
  const worker = new Worker(new URL('../dist/worker.js', import.meta.url))
  const simd = hasSimd()
  worker.postMessage({ module: await compile(simd), simd, shared })
  worker.postMessage({ id: 1, header: GENESIS, target: new Uint8Array(32).fill(255), versions: [], first: 0, ...scan })
  return worker
}
const answerOf = async worker => {
  const [message] = await once(worker, 'message')
  await worker.terminate()
  return message
}

test('more hits than a call takes arguments', async () => {
  const { hits, error } = await answerOf(await startScan(null, { count: 300000 }))
  assert.equal(error, undefined)
  assert.equal(hits.length, 300000)
  await dsha256.scan({ header: GENESIS, count: 3e6 }) // workers whose ranges are large now
  const found = await dsha256.scan({ header: GENESIS, target: new Uint8Array(32).fill(255), count: 600000 })
  assert.equal(found.hits.length, 600000)
})

test('what onProgress throws ends the scan', async () => {
  const thrown = new Error('mine')
  await assert.rejects(dsha256.scan({ header: GENESIS, onProgress() { throw thrown } }), error => error === thrown)
  assert.equal((await dsha256.scan({ header: GENESIS, first: 2083236893, count: 1 })).hits.length, 1)
})

test('workers stop within their range', async () => {
  const shared = new Int32Array(new SharedArrayBuffer(4))
  const worker = await startScan(shared, { target: new Uint8Array(32), count: 2 ** 32 }) // at least some minutes
  setTimeout(() => Atomics.store(shared, 0, 1), 100)
  const { count } = await answerOf(worker)
  assert.ok(count < 2 ** 32, `${count} nonces`)
})

test('the package has the version of its library', () => {
  assert.equal(JSON.parse(readFileSync(new URL('../package.json', import.meta.url))).version, dsha256.version)
})

test('an abort ends it at once', async () => {
  const impossible = new Uint8Array(32)
  let best = Infinity, last = pool.shared[0]
  for (let i = 0; i < 5; i++) {
    const controller = new AbortController()
    let aborted
    setTimeout(() => { aborted = performance.now(); controller.abort() }, 100)
    await assert.rejects(dsha256.scan({ header: GENESIS, target: impossible, signal: controller.signal }), { name: 'AbortError' })
    best = Math.min(best, performance.now() - aborted)
    const scan = pool.shared[0]
    assert.ok(scan > last, 'its workers were not stopped')
    last = scan
  }
  assert.ok(best < 100, `${best} ms`)
  await assert.rejects(dsha256.scan({ header: GENESIS, signal: AbortSignal.abort() }), { name: 'AbortError' })
  assert.equal((await dsha256.scan({ header: GENESIS, first: 2083236893, count: 1 })).hits.length, 1) // and they work again
})

test('what is wrong is told', async () => {
  for (const [call, kind, text] of [
    [() => dsha256.hash('text'), TypeError, /^data: expected bytes .*, got string$/],
    [() => dsha256.hash(null), TypeError, /got null$/],
    [() => dsha256.hashHeaders(new Uint8Array(81)), RangeError, /^headers: expected n × 80 bytes, got 81$/],
    [() => dsha256.merkleRoot(new Uint8Array(0)), RangeError, /^leaves: expected at least one$/],
    [() => dsha256.toHex(new Uint8Array(31)), RangeError, /^hash32: expected 32 bytes, got 31$/],
    [() => dsha256.fromHex('0'.repeat(63)), RangeError, /^text: expected 64 hex digits$/],
    [() => dsha256.targetFromBits(0), Error, /malformed/],
    [() => dsha256.targetFromBits(-1), RangeError, /^bits: expected an integer of 0/],
    [() => dsha256.targetFromDifficulty(NaN), Error, /argument/]]) {
    assert.throws(call, error => error instanceof kind && text.test(error.message) || assert.fail(error))
  }
  for (const [options, kind, text] of [
    [undefined, TypeError, /^options: expected an object, got undefined$/],
    [{}, TypeError, /^header: expected bytes .*, got undefined$/],
    [{ header: GENESIS, nonce: 1 }, TypeError, /^nonce: expected one of header, target/],
    [{ header: GENESIS, first: -1 }, RangeError, /^first: expected an integer of 0 … 4294967295, got -1$/],
    [{ header: GENESIS, first: 1, count: 2 ** 32 }, RangeError, /^count: expected an integer of 0 … 4294967295/],
    [{ header: GENESIS, versions: [] }, RangeError, /^the number of versions: expected an integer of 1 … 32, got 0$/],
    [{ header: GENESIS, versions: new Array(33).fill(1) }, RangeError, /got 33$/],
    [{ header: GENESIS, versions: [1.5] }, RangeError, /^versions: /], [{ header: GENESIS, threads: 0 }, RangeError, /^threads: /],
    [{ header: GENESIS, versions: 5 }, TypeError, /^versions: expected an array of numbers, got number$/],
    [{ header: GENESIS, versions: null }, TypeError, /^versions: .* got null$/],
    [{ header: GENESIS, signal: 5 }, TypeError, /^signal: expected an AbortSignal, got number$/],
    [{ header: GENESIS, signal: null }, TypeError, /^signal: .* got null$/],
    [{ header: new Uint8Array(80) }, Error, /malformed/], [{ header: GENESIS, onProgress: 5 }, TypeError, /^onProgress: /]])
    await assert.rejects(dsha256.scan(options), error => error instanceof kind && text.test(error.message) || assert.fail(error))
})

test('the server of the page survives bad requests', async () => {
  const server = await serve(0, true)
  const { port } = server.address()
  const statusOf = (path, method = 'GET') => new Promise((resolve, reject) => {
    http.request({ port, path, method }, response => resolve(response.resume().statusCode)).on('error', reject).end()
  })
  for (const [path, status, method] of [['/%ff', 400], ['/%00', 400], ['/a%00.html', 400], ['//', 400], ['/nothing', 404],
    ['/../../package.json', 404], ['/%2e%2e/package.json', 404], ['/dsha256', 404], ['/', 405, 'POST'], ['/', 200]])
    assert.equal(await statusOf(path, method), status, path)
  server.closeAllConnections()
  server.close()
})
