'use strict';
// What the miners lose to what surrounds them: test_rates.js FOLDER_OF_PROGRAMS. The command's bench, solo and stratum take
// turns, all on all cores, with 32 versions, on DSHA256_BACKEND ("auto"); the node and the pool are there, and no share is
// found. It judges nothing and is for idle machines, so CI leaves it out: tests/e2e/run.sh rates.
const {execFileSync} = require('child_process');
const net = require('net');
const path = require('path');
const {freePort, Node, Program, programs, run, sleep} = require('./harness');

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

// A pool with one job, of a difficulty that nobody meets.
async function startPool() {
  const answers = {
    'mining.configure': {'version-rolling': true, 'version-rolling.mask': '1fffe000'},
    'mining.subscribe': [[], 'abcd', 4], 'mining.authorize': true
  };
  const server = net.createServer((socket) => {
    const tell = message => socket.write(JSON.stringify(message) + '\n');
    let rest = '';
    socket.setEncoding('utf8').on('error', () => {}).on('data', (text) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop();
      for (const {id, method} of lines.map(line => JSON.parse(line))) {
        tell({id, result: answers[method] || null});
        if (method !== 'mining.authorize')
          continue;
        tell({method: 'mining.set_difficulty', params: [1e9]});
        tell({method: 'mining.notify', params: ['1', '00'.repeat(32), '0100000001', '02', [], '20000000', '1d00ffff',
          '60000000', true]});
      }
    });
  });
  const port = await freePort();
  await new Promise(resolve => server.listen(port, '127.0.0.1', resolve));
  return `stratum+tcp://127.0.0.1:${port}`;
}

run({
  async 'rates'() {
    const node = await Node.start(), pool = await startPool();
    const rates = {bench: [], solo: [], stratum: []};
    for (let i = 0; i < N_ROUNDS; i++) {
      rates.bench.push(bench());
      rates.solo.push(await miner('solo', '--share-difficulty', 1e9, '--address',
        'tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx', node.url));
      rates.stratum.push(await miner('stratum', '--user', 'worker', pool));
    }
    for (const [name, list] of Object.entries(rates))
      console.log(`${name}: ${(1e-6 * median(list)).toFixed(2)} MH/s, ` +
        `${(100 * median(list.map((rate, i) => rate / rates.bench[i]))).toFixed(2)} % of bench`);
    return `${N_ROUNDS} rounds of ${SECONDS} s each, medians`;
  }
});
