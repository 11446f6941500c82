'use strict';
// What the miners lose to what surrounds them: test_rates.js FOLDER_OF_PROGRAMS. The command's bench, solo and stratum take
// turns, all on all cores, with 32 versions, on DSHA256_BACKEND ("auto"); the node and the pool are there, and no share is
// found. It judges nothing and is for idle machines, so CI leaves it out: tests/e2e/run.sh rates.
const {execFileSync} = require('child_process');
const path = require('path');
const {Node, Program, programs, run, sleep} = require('./harness');
const {JOB, LinePool} = require('./lines');

const SECONDS = 15, N_ROUNDS = 3;
const backend = process.env.DSHA256_BACKEND || 'auto';

const median = list => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];

function bench() {
  const text = execFileSync(path.join(programs, 'dsha256'),
    ['bench', '--json', '--backend', backend, '--versions', '32', '--threads', 'all', '--seconds', SECONDS]);
  return JSON.parse(text).runs[0].rate.median;
}

async function miner(name, ...args) {
  const program = new Program(path.join(programs, name), ['--backends', backend, '--status', 0, ...args]);
  await sleep(1000 * SECONDS);
  await program.kill('SIGTERM'); // the last status line is of all the time
  return 1e6 * Number(/^rate ([\d.]+) MH\/s/.exec(program.errors[program.errors.length - 1])[1]);
}

run({
  async 'rates'() {
    const node = await Node.start(); // and a pool with one job, of a difficulty that nobody meets
    const pool = await LinePool.start({difficulty: 1e9, job: Object.assign([...JOB], {6: '1d00ffff'})});
    const rates = {bench: [], solo: [], stratum: []};
    for (let i = 0; i < N_ROUNDS; i++) {
      rates.bench.push(bench());
      rates.solo.push(await miner('solo', '--share-difficulty', 1e9, '--address',
        'tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx', node.url));
      rates.stratum.push(await miner('stratum', '--user', 'worker', pool.url));
    }
    for (const [name, list] of Object.entries(rates))
      console.log(`${name}: ${(1e-6 * median(list)).toFixed(2)} MH/s, ` +
        `${(100 * median(list.map((rate, i) => rate / rates.bench[i]))).toFixed(2)} % of bench`);
    pool.end();
    return `${N_ROUNDS} rounds of ${SECONDS} s each, medians`;
  }
});
