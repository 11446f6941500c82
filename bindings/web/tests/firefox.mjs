// The package in a real Firefox: node tests/firefox.mjs. A page of the test's own scans, and tells this server what it found.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '../serve.mjs'

const PAGE = `<!DOCTYPE html><script type="module">
let found
try {
  const { scan, simd, sharesMemory, toHex } = await import('./dsha256/dsha256.js')
  const header = new Uint8Array(80)
  header.set([1], 0)
  header.set('3ba3edfd7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a29ab5f49ffff001d'.match(/../g)
    .map(digits => parseInt(digits, 16)), 36)
  const { hits, done, rate } = await scan({ header, first: 2083000000, count: 500000 })
  const controller = new AbortController()
  setTimeout(() => controller.abort(), 100)
  const ended = await scan({ header, target: new Uint8Array(32), signal: controller.signal }).catch(error => error.name)
  found = { nonce: hits[0].nonce, hash: toHex(hits[0].hash), done, rate, simd, sharesMemory, ended, agent: navigator.userAgent }
} catch (error) {
  found = { error: String(error) }
}
await fetch('report', { method: 'POST', body: JSON.stringify(found) })
</script>`

/** What the page says when it is served isolated or not; null if Firefox never asked for it. */
async function visit(isolated) {
  let report, isAskedFor = false
  const reported = new Promise(resolve => { report = resolve })
  const server = await serve(0, isolated, (request, response) => {
    if (request.url === '/test.html') {
      isAskedFor = true
      response.setHeader('Content-Type', 'text/html')
      response.end(PAGE)
    } else if (request.url === '/report') {
      let body = ''
      request.on('data', data => { body += data }).on('end', () => { response.end(); report(JSON.parse(body)) })
    } else {
      return false
    }
    return true
  })
  const profile = mkdtempSync(join(tmpdir(), 'dsha256-firefox-'))
  const firefox = spawn('firefox-esr', ['--headless', '--no-remote', '--profile', profile,
    `http://127.0.0.1:${server.address().port}/test.html`], { stdio: 'ignore', env: { ...process.env, HOME: profile } })
  const ended = new Promise(resolve => firefox.once('exit', resolve))
  ended.then(() => report({ error: 'Firefox ended' }))
  const late = setTimeout(() => report({ error: 'no answer within 300 s' }), 300000)
  const found = await reported
  clearTimeout(late)
  firefox.kill()
  await ended
  server.closeAllConnections()
  server.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 20 }) // some of its processes end after it
  return isAskedFor ? found : null
}

for (const isolated of [true, false]) {
  const found = await visit(isolated) ?? await visit(isolated) // a second time if Firefox did not start
  assert.ok(found, 'Firefox does not start')
  assert.equal(found.error, undefined)
  assert.deepEqual({ ...found, rate: 0, agent: '' }, { nonce: 2083236893, done: 500000, simd: true, sharesMemory: isolated,
    hash: '000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f', ended: 'AbortError', rate: 0, agent: '' })
  console.log(`${found.agent.split(' ').at(-1)}, ${isolated ? '' : 'not '}isolated: ${(found.rate / 1e6).toFixed(1)} MH/s`)
}
