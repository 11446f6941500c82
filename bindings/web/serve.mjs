// Serves site/ on loopback: node serve.mjs [PORT] [--not-isolated]. Cross-origin isolated unless told otherwise, so that
// the page's workers share memory.

import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import http from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

const SITE = fileURLToPath(new URL('site', import.meta.url))
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json',
  '.wasm': 'application/wasm' }
const ISOLATED = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' }

/** The file of the site that an address means; null if it means none. */
function fileOf(address) {
  try {
    const path = normalize(decodeURIComponent(new URL(address, 'http://localhost').pathname)) // no way out of the folder
    return path.includes('\0') ? null : join(SITE, path.endsWith('/') ? path + 'index.html' : path)
  } catch { // a broken escape, or no path at all
    return null
  }
}

/** own(request, response), if there is one, is asked first, and says whether it answered: for tests. */
export async function serve(port, isolated, own) {
  const server = http.createServer(async (request, response) => {
    for (const [name, value] of Object.entries(isolated ? ISOLATED : {})) response.setHeader(name, value)
    if (own?.(request, response)) return
    const file = fileOf(request.url)
    const found = file && await stat(file).catch(() => null)
    if (request.method !== 'GET' || !found?.isFile()) {
      response.writeHead(request.method !== 'GET' ? 405 : file ? 404 : 400).end()
      return
    }
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', 'Cache-Control': 'no-cache' })
    createReadStream(file).on('error', () => response.destroy()).pipe(response)
  })
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  return server
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [port = '8080'] = process.argv.slice(2).filter(word => !word.startsWith('--'))
  const server = await serve(Number(port), !process.argv.includes('--not-isolated'))
  console.log(`http://127.0.0.1:${server.address().port}/    (Ctrl-C ends it)`)
}
