'use strict';
// examples/miners/mpi_scan on local ranks: test_mpi.js FOLDER_OF_PROGRAMS [TEST]
const fs = require('fs');
const path = require('path');
const {assert, folder, Program, programs, run, until} = require('./harness');
const {hashOf, meets, sha256d, target} = require('./oracle');

const environment = {...process.env, OMPI_ALLOW_RUN_AS_ROOT: '1', OMPI_ALLOW_RUN_AS_ROOT_CONFIRM: '1'};
const loopback = ['--mca', 'btl', 'self,vader,tcp', '--mca', 'btl_tcp_if_include', 'lo', '--mca', 'oob_tcp_if_include', 'lo'];

const start = (ranks, options, args) => new Program('mpirun', [...loopback, '--oversubscribe', ...options, '-n', ranks,
  path.join(programs, 'mpi_scan'), '--threads', 1, ...args], {env: environment});
const scan = (ranks, ...args) => start(ranks, ['--enable-recovery'], args);

// 3 extranonces × 2 times × 4 versions × 2^22 nonces.
const N = 3 * 2 * 4 * 2 ** 22;
const job = {
  notify: ['1', '11'.repeat(32), '0100000001' + 'ab'.repeat(40), 'cd'.repeat(40), ['22'.repeat(32), '33'.repeat(32)],
    '20000000', '1d00ffff', '60000000', true],
  extranonce1: 'abcd', extranonce2_size: 2, version_mask: '00006000', difficulty: 1e-5,
  range: {extranonce2: ['00fe', '0100'], time: ['60000000', '60000001'], nonce: ['ffc00000', 'ffffffff']}
};
const jobFile = (name, change) => {
  const file = path.join(folder, `${name}.json`);
  fs.writeFileSync(file, JSON.stringify({...job, ...change}));
  return file;
};

// Hashes the header of a line anew.
function checkLine(line) {
  const [extranonce2, time, nonce, version, hash] = line.split(' ');
  const [, previous, coinbase1, coinbase2, branch, , bits] = job.notify;
  let root = sha256d(Buffer.from(coinbase1 + job.extranonce1 + extranonce2 + coinbase2, 'hex'));
  for (const other of branch)
    root = sha256d(Buffer.concat([root, Buffer.from(other, 'hex')]));
  const reversed = hex => Buffer.from(hex, 'hex').reverse();
  const header = Buffer.concat([reversed(version), Buffer.from(previous, 'hex').swap32(), root, reversed(time),
    reversed(bits), reversed(nonce)]);
  assert.strictEqual(hashOf(header), BigInt('0x' + hash), line);
  assert(meets(hashOf(header), target(job.difficulty)), line);
}

// The process of a rank.
function pidOf(rank) {
  for (const pid of fs.readdirSync('/proc').filter(name => /^\d+$/.test(name)))
    try {
      const variables = fs.readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0');
      const command = fs.readFileSync(`/proc/${pid}/cmdline`, 'latin1').split('\0');
      if (command[0].endsWith('mpi_scan') && variables.includes(`OMPI_COMM_WORLD_RANK=${rank}`) &&
          command.some(word => word.startsWith(folder)))
        return Number(pid);
    } catch (error) {
      continue; // it ended meanwhile, or is not ours
    }
  return null;
}

const last = program => program.errors.filter(line => line.startsWith('tried')).pop();

const tests = {
  async 'one, two and four ranks'() {
    const file = jobFile('whole');
    for (const ranks of [1, 2, 4]) {
      const program = scan(ranks, '--parts', 37, file);
      await program.end();
      this.lines = this.lines || program.lines;
      assert.deepStrictEqual(program.lines, this.lines);
      assert.strictEqual(last(program), `tried ${N} of ${N} headers in 37 of 37 parts: ${this.lines.length} hits`);
    }
    this.lines.forEach(checkLine);
    assert.strictEqual(new Set(this.lines).size, this.lines.length);
    assert(Math.abs(this.lines.length - 2344) < 300, this.lines.length); // 6 sigma around what is to be expected
    return `the same ${this.lines.length} hits, each right; ${N} of ${N} headers`;
  },

  async 'the first hit'() {
    const program = scan(2, '--first', '--parts', 1000, jobFile('first'));
    await program.end();
    assert(program.lines.length > 0);
    program.lines.forEach(line => assert(this.lines.includes(line)));
    const [, hashes] = /^tried (\d+) of/.exec(last(program));
    assert(Number(hashes) < N);
    return `after ${hashes} of ${N} headers`;
  },

  // The others do their parts, and the hits are the same.
  async 'kill -9 of ranks'() {
    const state = path.join(folder, 'state-killed');
    const program = scan(4, '--parts', 60, '--patience', 10, '--state', state, jobFile('killed'));
    await until('a part', () => nDone(state) > 0 || program.status !== undefined);
    const pids = [2, 3].map(pidOf);
    await until('parts', () => nDone(state) > 5 || program.status !== undefined);
    pids.forEach(pid => process.kill(pid, 'SIGKILL'));
    await program.end();
    assert(nDone(state) === 60);
    assert.deepStrictEqual(program.lines, this.lines);
    assert.strictEqual(last(program), `tried ${N} of ${N} headers in 60 of 60 parts: ${this.lines.length} hits`);
    const told = pattern => program.errors.filter(line => pattern.test(line)).length; // a rank that waits for a CPU may come back
    const gone = [2, 3].map(rank => told(new RegExp(`^rank ${rank} is gone; its part goes to another$`)) -
      told(new RegExp(`^rank ${rank} is back$`)));
    assert.deepStrictEqual(gone, [1, 1], program.errors.join('\n'));
    return '2 ranks, and the same hits';
  },

  // All ranks are killed at once, again and again: what was done stays done.
  async 'kill -9 of all'() {
    const file = jobFile('resumed'), state = path.join(folder, 'state');
    let n = 0, program;
    for (const ranks of [2, 1, 4]) {
      program = scan(ranks, '--state', state, '--parts', 90, file);
      const before = n;
      await until('parts', () => (n = nDone(state)) >= before + 10 || program.status !== undefined);
      if (program.status !== undefined)
        break;
      const pids = [...Array(ranks).keys()].map(pidOf);
      pids.forEach(pid => pid && process.kill(pid, 'SIGKILL'));
      await program.ended;
      fs.appendFileSync(state, '00000000 7\n00fe 6000'); // as if it had been killed while it wrote
      n = nDone(state);
    }
    program = scan(2, '--state', state, '--parts', 90, file);
    await program.end();
    assert(program.errors.some(line => line === `going on: ${n} of 90 parts are done`), program.errors.join('\n'));
    assert.deepStrictEqual(program.lines, this.lines);
    assert.strictEqual(last(program), `tried ${N} of ${N} headers in 90 of 90 parts: ${this.lines.length} hits`);
    const other = scan(1, '--state', state, '--parts', 91, file);
    await other.ended;
    assert(other.errors.some(line => line.endsWith('is the state of another job, or of other --parts')));
    return `3 times, the last time with ${n} of 90 parts done`;
  },

  async 'bad jobs'() {
    const bad = [
      {notify: 1}, {notify: []}, {notify: [...job.notify.slice(0, 5), '2', '3', '4']}, {extranonce1: 'x'},
      {extranonce2_size: 33}, {version_mask: 7}, {difficulty: 0}, {difficulty: null}, {range: {time: ['60000001', '60000000']}},
      {range: {time: []}}, {range: {nonce: 5}}, {range: {extranonce2: ['00', '01']}}
    ];
    await Promise.all(bad.map(async (change, i) => {
      const program = start(2, [], [jobFile(`bad${i}`, change)]);
      await program.ended;
      assert.notStrictEqual(program.status, 0, JSON.stringify(change));
      assert(program.errors.some(line => /^("|the job has)/.test(line)), program.errors.join('\n'));
    }));
    return `${bad.length} kinds, each told in a line`;
  }
};

const nDone = state => fs.existsSync(state) ? fs.readFileSync(state, 'utf8').split('\n\n').length - 1 : 0;

run(tests);
