import { cores, sharesMemory, simd, version } from './dsha256/dsha256.js'
import { HASH, NONCE, SAMPLES, WARM_UP, measure } from './measure.js'

const $ = id => document.getElementById(id)
const SVG = 'http://www.w3.org/2000/svg'
let running // the AbortController of a measurement under way
let result

const scaled = rate => rate >= 1e9 ? [rate / 1e9, 'GH/s'] : rate >= 1e6 ? [rate / 1e6, 'MH/s'] : [rate / 1e3, 'kH/s']
const digits = value => value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
const words = rate => { const [value, unit] = scaled(rate); return `${digits(value)} ${unit}` }

function showRate(rate) {
  const [value, unit] = scaled(rate)
  $('rate').value = digits(value)
  $('unit').textContent = unit
}

function showFacts(facts) {
  $('facts').replaceChildren(...Object.entries(facts).map(([name, value]) => {
    const pair = document.createElement('div')
    pair.append(Object.assign(document.createElement('dt'), { textContent: name }),
      Object.assign(document.createElement('dd'), { textContent: value }))
    return pair
  }))
}

function draw(rates) {
  const most = Math.max(...rates, 1) * 1.1
  const at = rates.map((rate, i) => `${i * 700 / (WARM_UP + SAMPLES - 1)},${180 - rate / most * 180}`)
  const line = document.createElementNS(SVG, 'polyline')
  line.setAttribute('points', (at.length === 1 ? [at[0], at[0]] : at).join(' '))
  const warm = document.createElementNS(SVG, 'line') // what is left of it does not count
  const x = (WARM_UP - 0.5) * 700 / (WARM_UP + SAMPLES - 1)
  for (const [name, value] of Object.entries({ x1: x, x2: x, y1: 0, y2: 180 })) warm.setAttribute(name, value)
  $('chart').replaceChildren(warm, line)
  $('most').textContent = words(most)
  $('chart').setAttribute('aria-label', `Hash rate over time; now ${words(rates.at(-1))}`)
}

let machines = []
let last // the rate of the last whole measurement

function showBars(rate) {
  const rows = [{ name: 'this device, in this browser', rate, here: true }, ...machines].filter(row => row.rate > 0)
    .sort((a, b) => b.rate - a.rate)
  // Logarithmic: between a phone and a GPU lie four powers of ten.
  const share = value => Math.max(2, 100 * (Math.log10(value) - 4) / (Math.log10(rows[0].rate) - 4))
  $('bars').replaceChildren(...rows.map(row => {
    const bar = Object.assign(document.createElement('div'), { className: row.here ? 'bar here' : 'bar' })
    const track = Object.assign(document.createElement('span'), { className: 'track' })
    const fill = document.createElement('i')
    fill.style.width = share(row.rate) + '%'
    track.append(fill)
    bar.append(Object.assign(document.createElement('span'), { textContent: row.name }), track,
      Object.assign(document.createElement('span'), { textContent: words(row.rate) }))
    return bar
  }))
}

async function start(event) {
  event.preventDefault()
  const threads = Number($('threads').value), versions = Number($('versions').value)
  running = new AbortController()
  $('start').disabled = $('copy').disabled = true
  $('stop').disabled = false
  $('found').textContent = ''
  last = undefined
  $('status').textContent = 'Choosing a window for this device …'
  try {
    result = await measure({
      threads, versions, signal: running.signal,
      onProgress: showRate,
      onSample(sample, samples) {
        const i = samples.length
        draw(samples.map(one => one.rate))
        $('status').textContent = i <= WARM_UP ? `Warming up, ${i} of ${WARM_UP}` : `Measuring, ${i - WARM_UP} of ${SAMPLES}`
        $('found').textContent = `nonce ${NONCE}, hash ${HASH}: found ${i} times of ${i}`
        showBars(last = sample.rate)
      },
    })
    const { rate, stable } = result.runs[0]
    showRate(rate.median)
    showBars(rate.median)
    $('status').textContent = `Done: ${words(rate.median)}, ${words(rate.low)} to ${words(rate.high)} with 95 %` +
      (stable ? '' : '; the rate was not steady')
    $('json').textContent = JSON.stringify(result, null, 2)
    $('copy').disabled = false
  } catch (error) {
    if (last) showRate(last) // not that of one which was broken off
    $('status').textContent = error.name === 'AbortError' ? 'Stopped.' : `Failed: ${error.message}`
  }
  running = undefined
  $('start').disabled = false
  $('stop').disabled = true
}

$('form').addEventListener('submit', start)
$('stop').addEventListener('click', () => running?.abort())
$('copy').addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(JSON.stringify(result))
    $('copied').textContent = 'Copied.'
  } catch { // no permission: leave it to the reader
    document.querySelector('details').open = true
    getSelection().selectAllChildren($('json'))
    $('copied').textContent = 'Selected: copy it by the keyboard.'
  }
})

$('threads').value = await cores()
showFacts({ processors: await cores(), vectors: simd ? '128 bits (SIMD)' : 'none', 'shared memory': sharesMemory ? 'yes' : 'no',
  library: `dsha256 ${version}` })
const data = await (await fetch('rates.json')).json()
const UNITS = { 'kH/s': 1e3, 'MH/s': 1e6, 'GH/s': 1e9 }
machines = data.groups.flatMap(group => group.rows.filter(row => row.ours).slice(0, 1)
  .map(row => ({ name: group.machine, rate: row.rate * UNITS[group.unit] })))
showBars(0)
$('status').textContent = 'Ready.'
$('start').disabled = false
