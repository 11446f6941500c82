// Chromium for the tests and the benchmark.

import { chromium } from 'playwright-core'

export const PATIENCE = { timeout: 600000 } // on a machine with much else to do

/** No request of the browser's own leaves the machine. */
export function startChromium() {
  const launch = () => chromium.launch({ ...PATIENCE, executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu',
    '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })
  return launch().catch(launch) // a second time if it does not start
}
