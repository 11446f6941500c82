// What the package makes of this machine, in turns with @chainsafe/as-sha256 (and node:crypto), in node and in Chromium:
// node tests/bench.mjs, after npm ci.

import crypto from 'node:crypto'
import { readFileSync } from 'node:fs'
import * as as from '@chainsafe/as-sha256'
import * as dsha256 from 'dsha256'
import { Native, compile } from '../dist/native.js'
import { serve } from '../serve.mjs'
import { PATIENCE, startChromium } from './browser.mjs'
import { measure } from './contenders.mjs'

const digest = bytes => crypto.createHash('sha256').update(bytes).digest()
console.log(await measure(`node ${process.version}`, { dsha256, Native, compile, as, digest }))

// The same in a page, whose address has what it imports from outside of the site in two folders.
const PLACES = { '/tests/': new URL('./', import.meta.url), '/as-sha256/': new URL('./', import.meta.resolve('@chainsafe/as-sha256')) }
const server = await serve(0, true, (request, response) => {
  const place = Object.keys(PLACES).find(name => request.url.startsWith(name))
  if (request.url !== '/bench.html' && !place) return false
  response.setHeader('Content-Type', place ? 'text/javascript' : 'text/html')
  response.end(place ? readFileSync(new URL(request.url.slice(place.length), PLACES[place])) : '<!DOCTYPE html>')
  return true
})
const browser = await startChromium()
const page = await browser.newPage()
page.setDefaultTimeout(PATIENCE.timeout)
await page.goto(`http://127.0.0.1:${server.address().port}/bench.html`)
console.log(await page.evaluate(async where => {
  const [dsha256, { Native, compile }, as, { measure }] = await Promise.all(['./dsha256/dsha256.js', './dsha256/native.js',
    './as-sha256/index.js', './tests/contenders.mjs'].map(name => import(name)))
  return measure(where, { dsha256, Native, compile, as })
}, `Chromium ${browser.version()}`))
await browser.close()
server.closeAllConnections()
server.close()
