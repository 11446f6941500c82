// The page in real browsers: node --test. Screenshots go to $SCREENSHOTS, if that is set.

import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { serve } from '../serve.mjs'
import { PATIENCE, startChromium } from './browser.mjs'

const NONCE = '2083236893'
let browser
const servers = {}

before(async () => {
  browser = await startChromium()
  for (const isolated of [true, false]) servers[isolated] = await serve(0, isolated)
})

after(async () => {
  await browser?.close()
  for (const server of Object.values(servers)) server.close()
})

/** The page in a window, with what it asked for and complained of. */
async function open({ isolated = true, width = 1400, height = 1000, dark = false, reducedMotion = 'no-preference' } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light', reducedMotion })
  context.setDefaultTimeout(PATIENCE.timeout)
  const page = await context.newPage()
  page.requests = []
  page.faults = []
  page.on('request', request => page.requests.push(request.url()))
  page.on('console', message => { if (['error', 'warning'].includes(message.type())) page.faults.push(message.text()) })
  page.on('pageerror', error => page.faults.push(String(error)))
  page.origin = `http://127.0.0.1:${servers[isolated].address().port}`
  await page.goto(page.origin + '/')
  await page.waitForFunction(() => document.getElementById('status').textContent === 'Ready.')
  return page
}

const text = (page, id) => page.locator('#' + id).textContent()
const finished = page => page.waitForFunction(() => /^(Done|Failed)/.test(document.getElementById('status').textContent))

for (const isolated of [true, false]) {
  test(`the nonce is found, the bars move; ${isolated ? '' : 'not '}isolated`, async () => {
    const page = await open({ isolated })
    assert.equal(await page.evaluate(() => crossOriginIsolated), isolated)
    assert.match(await text(page, 'facts'), isolated ? /shared memoryyes/ : /shared memoryno/)
    const bars = () => page.locator('#bars').innerHTML()
    const before = await bars()
    await page.click('#start')
    await page.waitForFunction(() => document.getElementById('found').textContent !== '')
    assert.notEqual(await bars(), before)
    assert.match(await text(page, 'found'), new RegExp(`nonce ${NONCE}, hash 000000000019d668`))
    await finished(page)
    assert.match(await text(page, 'status'), /^Done: [0-9.]+ [kM]H\/s/)
    assert.match(await text(page, 'found'), /found 23 times of 23/)
    assert.equal((await page.locator('#chart polyline').getAttribute('points')).split(' ').length, 23)
    await page.click('#copy')
    await page.waitForFunction(() => /Copied|Selected/.test(document.getElementById('copied').textContent))
    const result = JSON.parse(await text(page, 'json'))
    assert.equal(result.runs[0].samples.filter(sample => !sample.warmup).length, 20)
    assert.equal(result.runs[0].backend, 'generic')
    if (process.env.RESULT) writeFileSync(process.env.RESULT, JSON.stringify(result)) // run.sh holds it against the schema
    assert.deepEqual(page.faults, [])
    assert.deepEqual(page.requests.filter(url => !url.startsWith(page.origin + '/')), [])
    await page.context().close()
  })
}

test('stop ends it at once, and it starts again', async () => {
  const page = await open()
  let best = Infinity
  for (let i = 0; i < 3; i++) {
    await page.click('#start')
    await page.waitForFunction(() => document.getElementById('found').textContent !== '')
    assert.match(await text(page, 'most'), /^[0-9.]+ [kM]H\/s$/)
    best = Math.min(best, await page.evaluate(async () => {
      const started = performance.now()
      document.getElementById('stop').click()
      while (document.getElementById('status').textContent !== 'Stopped.') await new Promise(resolve => setTimeout(resolve, 1))
      return performance.now() - started
    }))
  }
  assert.ok(best < 100, `${best} ms`)
  await page.context().close()
})

for (const isolated of [true, false])
  test(`an aborted scan leaves its workers free; ${isolated ? '' : 'not '}isolated`, async () => {
    const page = await open({ isolated })
    const { rejected, free } = await page.evaluate(async () => {
      const { scan } = await import('./dsha256/dsha256.js')
      const header = new Uint8Array(80), target = new Uint8Array(32) // none will do
      header.set([0xff, 0xff, 0, 0x1d], 72)
      let rejected = Infinity, free = Infinity
      for (let i = 0; i < 5; i++) {
        const controller = new AbortController()
        let aborted
        setTimeout(() => { aborted = performance.now(); controller.abort() }, 200)
        await scan({ header, target, signal: controller.signal }).catch(() => {})
        rejected = Math.min(rejected, performance.now() - aborted)
        await scan({ header, target, count: 1000 }) // which every worker has to be free for
        free = Math.min(free, performance.now() - aborted)
      }
      return { rejected, free }
    })
    console.log(`isolated: ${isolated}; rejected after ${rejected.toFixed(0)} ms, the next scan done after ${free.toFixed(0)} ms`)
    assert.ok(rejected < 2000 && free < 4000, `${rejected} ms, ${free} ms`) // on a busy machine; the whole range takes minutes
    await page.context().close()
  })

test('by keyboard alone', async () => {
  const page = await open({ reducedMotion: 'reduce' })
  assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('.track i')).transitionDuration), '0s')
  const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.tagName)
  await page.keyboard.press('Tab')
  assert.equal(await focused(), 'start')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.getElementById('found').textContent !== '')
  await page.locator('#stop').focus()
  await page.keyboard.press('Space')
  await page.waitForFunction(() => document.getElementById('status').textContent === 'Stopped.')
  await page.context().close()
})

for (const width of [360, 1400])
  for (const dark of [false, true])
    test(`nothing is too wide or hard to read at ${width} px, ${dark ? 'dark' : 'light'}`, async () => {
      const page = await open({ width, dark, height: 1400 })
      await page.click('#start')
      await page.waitForFunction(() => /found ([6-9]|\d\d)/.test(document.getElementById('found').textContent))
      await page.evaluate(() => document.getElementById('stop').click()) // if it is not done yet
      const { wide, contrast } = await page.evaluate(() => {
        const shine = colour => {
          const [r, g, b] = colour.match(/[\d.]+/g).map(x => x / 255).map(x => x <= 0.03928 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4)
          return 0.2126 * r + 0.7152 * g + 0.0722 * b
        }
        const paper = shine(getComputedStyle(document.body).backgroundColor)
        const ratio = id => {
          const ink = shine(getComputedStyle(document.getElementById(id)).color)
          return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05)
        }
        return { wide: document.documentElement.scrollWidth > innerWidth, contrast: Math.min(ratio('status'), ratio('rate')) }
      })
      assert.equal(wide, false)
      assert.ok(contrast >= 4.5, `contrast ${contrast}`)
      if (process.env.SCREENSHOTS)
        await page.screenshot({ path: `${process.env.SCREENSHOTS}/${width}-${dark ? 'dark' : 'light'}.png`, fullPage: true })
      await page.context().close()
    })
