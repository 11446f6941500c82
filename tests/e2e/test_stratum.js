'use strict';
// examples/miners/stratum against a pool of our own over a real node: test_stratum.js FOLDER_OF_PROGRAMS [TEST]
const {execFileSync} = require('child_process');
const path = require('path');
const {assert, Between, certificate, freePort, Node, Program, programs, run, sleep, until} = require('./harness');
const {JOB, LinePool} = require('./lines');

const stratum = (url, ...args) =>
  new Program(path.join(programs, 'stratum'),
    ['--user', 'worker', '--status', 0, '--max-rate', 1000000, '--suggest-difficulty', 0, ...args].concat(url));

class Pool {
  static async start(node, ...files) { // or '--seed', N
    const pool = new Pool();
    pool.port = await freePort();
    pool.url = `stratum+${files.length && files[0] !== '--seed' ? 'ssl' : 'tcp'}://127.0.0.1:${pool.port}`;
    pool.args = [path.join(__dirname, 'pool.js'), pool.port, node.port, ...files];
    pool.lines = []; // of all that ran
    await pool.restart();
    return pool;
  }

  async restart() {
    this.program = new Program(process.execPath, this.args);
    await this.program.line(/^ready/);
  }

  async kill() {
    await this.program.kill();
    this.lines.push(...this.program.lines);
    assert.deepStrictEqual(this.program.errors, []);
  }

  all(word) {
    return this.lines.filter(line => line.startsWith(word));
  }
}

const last = program => program.errors[program.errors.length - 1];
const nUnanswered = program => // told at the end, if there are any
  Number((/^pool: shares .* unanswered (\d+)$/m.exec(program.errors.join('\n')) || [0, 0])[1]);

// Every share that the pool took is there once, and was counted once, but for those whose answer was lost on the way.
async function checkShares(program, pool) {
  const accepted = pool.all('accepted');
  assert.strictEqual(new Set(accepted).size, accepted.length);
  assert.deepStrictEqual(pool.all('fault'), []);
  const n = program.lines.filter(line => line.endsWith('accepted')).length;
  assert(accepted.length >= n && accepted.length <= n + nUnanswered(program), `${accepted.length} ${n}`);
  const [, shares, stale, rejected] = /shares (\d+), stale (\d+), rejected (\d+), hardware errors 0$/.exec(last(program));
  assert.strictEqual(Number(shares), n);
  assert(Number(stale) + Number(rejected) <= pool.all('stale').length);
  return n;
}

const tests = {
  async 'shares'() {
    this.node = await Node.start();
    const pool = await Pool.start(this.node);
    const program = stratum(pool.url, '--shares', 2000);
    await program.end();
    await pool.kill();
    const n = await checkShares(program, pool);
    assert(n >= 2000); // answers come by the packet
    for (const line of program.lines)
      assert.match(line, /^share \d+ (accepted|refused: (job not found|version bits outside of the mask|low difficulty share))$/);
    const counts = ['block', 'dropped', 'mask', 'difficulty', 'extranonce', 'stale'].map(word => pool.all(word).length);
    assert(Math.min(...counts.slice(0, 5)) >= 3, counts.join());
    assert(program.errors.includes('pool says: welcome?'));
    return `${n}, none refused but ${counts[5]} made stale on purpose; ${counts[0]} blocks, ${counts[1]} connections ` +
      `dropped, new: ${counts[2]} masks in mid-job, ${counts[3]} difficulties, ${counts[4]} extranonces`;
  },

  // They roll fewer bits than the pool's masks have.
  async 'every backend'() {
    const list = JSON.parse(execFileSync(path.join(programs, 'dsha256'), ['backends', '--json']));
    const names = list.filter(backend => backend.usable).map(backend => backend.name);
    for (const name of names) {
      const pool = await Pool.start(this.node);
      const program = stratum(pool.url, '--shares', 40, '--version-mask', '0000f000', '--backends', name);
      await program.end();
      await pool.kill();
      assert(await checkShares(program, pool) >= 40);
    }
    return `40 shares by each of ${names.join(', ')}`;
  },

  async 'kill -9 of the pool'() {
    const pool = await Pool.start(this.node);
    const program = stratum(pool.url, '--shares', 400);
    for (let i = 1; i <= 4; i++) {
      await until('shares', () => program.lines.length > 70 * i);
      await sleep(13 * i);
      await pool.kill();
      await sleep(100);
      await pool.restart();
    }
    await program.end();
    await pool.kill();
    const n = await checkShares(program, pool);
    assert(n >= 400);
    return `4 times; ${n} shares, none counted twice, ${nUnanswered(program)} unanswered`;
  },

  // It has the block, and says nothing: the pool hands it in again.
  async 'a node whose answers are lost'() {
    const lost = new Set(); // blocks
    const between = await Between.start(this.node, async (method, [block], forward) => {
      const answer = await forward();
      if (method !== 'submitblock' || lost.has(block))
        return answer;
      lost.add(block);
      return undefined;
    });
    const pool = await Pool.start(between);
    const program = stratum(pool.url, '--shares', 200);
    await program.end();
    await pool.kill();
    between.end();
    const n = await checkShares(program, pool), nBlocks = pool.all('block').length;
    assert(nBlocks >= 2 && lost.size >= nBlocks, `${nBlocks} of ${lost.size}`);
    return `${n} shares, ${nBlocks} blocks that were handed in twice`;
  },

  // Two pools that do everything at random, one of which is killed twice, and the node with it: N_STORM shares, of which
  // none is lost or comes twice. DSHA256_STORM=10000 is for those who have the time.
  async 'a storm'() {
    const nAll = Number(process.env.DSHA256_STORM || 1500), seed = Date.now() % 2 ** 31 || 1;
    const node = await Node.start();
    const first = await Pool.start(node, '--seed', seed), second = await Pool.start(node, '--seed', seed ^ 0x55555555);
    const program = stratum([first.url, second.url], '--threads', 1, '--backends', 'cpu', '--return-every', 1);
    const lives = () => assert(program.status === undefined, program.errors.join('\n')) || true;
    const taken = pool => pool.lines.concat(pool.program.lines).filter(line => line.startsWith('accepted')).length;
    for (let i = 1; i <= 2; i++) {
      await until('shares of the first', () => lives() && taken(first) > nAll * i / 4, 1800);
      await first.kill();
      const n = taken(second);
      await until('shares of the second', () => lives() && taken(second) > n + nAll / 10, 1800);
      await node.killAndRestart();
      await first.restart();
      await program.line(new RegExp(`^pool 127.0.0.1:${first.port}: connected`), program.lines.length);
    }
    await until('all shares', () => lives() && program.lines.filter(line => line.endsWith('accepted')).length >= nAll, 1800);
    await program.kill('SIGTERM');
    assert.strictEqual(program.status, 0, program.errors.join('\n'));
    await first.kill();
    await second.kill();
    const accepted = first.all('accepted').concat(second.all('accepted'));
    assert.strictEqual(new Set(accepted).size, accepted.length, `seed ${seed}`);
    assert.deepStrictEqual(first.all('fault').concat(second.all('fault')), [], `seed ${seed}`);
    // What a pool took, it answered, and the answer was counted, unless it was lost with the connection.
    let n = 0, nLost = 0;
    for (const pool of [first, second]) {
      const [, shares, unanswered] = new RegExp(`${pool.port}: shares (\\d+), stale \\d+, rejected \\d+, unanswered (\\d+)`)
        .exec(program.errors.filter(line => /unanswered \d+$/.test(line)).join('\n'));
      const missing = pool.all('accepted').length - Number(shares);
      assert(missing >= 0 && missing <= Number(unanswered), `seed ${seed}: ${missing} of ${unanswered}`);
      n += Number(shares);
      nLost += missing;
    }
    assert(n >= nAll);
    const count = word => first.all(word).length + second.all(word).length;
    return `${n} shares, ${nLost} answers lost on the way; ${count('dropped')} drops, ${count('mask')} masks, ` +
      `${count('difficulty')} difficulties, ${count('extranonce')} extranonces, ${count('block')} blocks; twice to the other pool`;
  },

  async 'TLS'() {
    const files = certificate();
    const pool = await Pool.start(this.node, files.key, files.certificate);
    const distrustful = stratum(pool.url);
    const why = await distrustful.line(/^pool: /);
    assert.match(why, /certificate/i);
    await distrustful.kill('SIGTERM');
    const program = stratum(pool.url, '--shares', 40, '--ca', files.certificate);
    await program.end();
    await pool.kill();
    return `${await checkShares(program, pool)} shares; a certificate that nobody knows is refused`;
  },

  async 'what the pool has against us is shown'() {
    const pool = await Pool.start(this.node);
    const program = new Program(path.join(programs, 'stratum'), ['--user', 'stranger', pool.url]);
    await program.line(/^pool: authorization failed: unauthorized worker;/);
    await program.kill('SIGTERM');
    await pool.kill();
    return 'an unknown user';
  },

  // Each is told in a line; some lead to a new connection, the others are skipped.
  async 'bad pools'() {
    const start = [
      '{"id":1,"result":{"version-rolling":true,"version-rolling.mask":"1fffe000"},"error":null}',
      '{"id":2,"result":[[],"abcd",4],"error":null}', '{"id":3,"result":true,"error":null}'
    ];
    const notify = change => JSON.stringify({id: null, method: 'mining.notify', params: Object.assign([...JOB], change)});
    const fatal = [
      ['x'.repeat(5 << 20)], ['{"id":2,"result":null,"error":[20,"no \\u001b[2J room",null]}'],
      ['{"id":2,"result":[[],7,4],"error":null}'], ['{"id":2,"result":[[],"ab",-1],"error":null}'],
      ['{"id":2,"result":[[],"ab",33],"error":null}'], ['{"id":3,"result":false,"error":null}'],
      ['{"id":3,"error":"nobody"}'], ['{"method":"client.reconnect"}'], Array(100).fill('{')
    ];
    const skipped = [
      ['{'], ['7'], ['[]'], ['[['.repeat(100000)], ['\0\0'], ['{"method":"mining.set_difficulty","params":[0]}'],
      ['{"method":"mining.set_difficulty","params":["1"]}'], ['{"method":"mining.set_difficulty","params":{}}'],
      ['{"method":"mining.set_version_mask","params":["1f"]}'], ['{"method":"mining.set_extranonce","params":[]}'],
      [...start, notify({0: 7})], [...start, notify({1: '00'})], [...start, notify({2: 'xx'})], [...start, notify({4: 3})],
      [...start, notify({4: [1]})], [...start, notify({4: Array(33).fill('00'.repeat(32))})],
      [...start, notify({5: '2'})], [...start, notify({6: '00000000'})], [...start, notify({7: null})],
      [...start, '{"method":"mining.notify","params":null}'],
      [start[0], '{"id":2,"result":[[],"zz",4],"error":null}', notify({})]
    ];
    const ignored = ['{}', '{"id":99,"result":true}', '{"id":6,"result":true}', '{"id":"x","result":null}', '{"method":"?"}',
      '{"id":4,"error":[1]}', '{"method":"client.get_version"}', '{"method":"client.show_message","params":[7]}'];
    const nothing = () => {};
    const silent = {'mining.configure': nothing, 'mining.subscribe': nothing, 'mining.authorize': nothing,
      'mining.extranonce.subscribe': nothing};
    const check = async (lines, pattern) => {
      const pool = await LinePool.start({on: silent, connected: session =>
        session.socket.once('data', () => session.raw(lines.join('\n')))});
      const program = stratum(pool.url, '--threads', 1, '--backends', 'cpu');
      await program.line(pattern).catch(() => assert.fail(`${lines.join('\n').slice(0, 1000)} is taken`));
      assert(program.errors.every(line => /^[ -~]*$/.test(line)), program.errors.join('\n'));
      await program.kill('SIGTERM');
      assert.strictEqual(program.status, 0);
      pool.end();
    };
    const all = fatal.map(lines => [lines, /^pool: .*; 0 shares unanswered; trying again$/])
      .concat(skipped.map(lines => [lines, /^pool: skipped: /]));
    for (let i = 0; i < all.length; i += 6)
      await Promise.all(all.slice(i, i + 6).map(([lines, pattern]) => check(lines, pattern)));
    const pool = await LinePool.start({difficulty: 1e9, connected: session =>
      session.socket.once('data', () => session.raw(ignored.join('\n')))});
    const program = stratum(pool.url);
    await until('a session', () => pool.sessions.length > 0 && pool.sessions[0].methods.includes('mining.authorize'));
    await sleep(500);
    assert.deepStrictEqual(program.errors, []);
    pool.sessions[0].socket.destroy();
    await program.line(/^pool: connection closed; 0 shares/);
    await program.line(/^pool: connected, mining$/);
    await program.kill('SIGTERM');
    pool.end();
    for (const url of ['stratum+tcp://127.0.0.1:1', 'stratum+ssl://host.invalid:1']) {
      const other = stratum(url);
      await other.line(/^pool: .*trying again$/);
      await other.kill('SIGTERM');
    }
    return `${all.length} kinds, each told in a line`;
  },

  // No extranonce2, and a new mask in mid-job: nothing of the old second may be tried again, so the time goes on.
  async 'no extranonce'() {
    const pool = await LinePool.start({size: 0, mask: '00006000', difficulty: 2e-4, after(session, n) {
      if (n % 10 === 0)
        session.tell('mining.set_version_mask', n % 20 ? '0000e000' : '00006000');
    }});
    const program = stratum(pool.url);
    const {shares} = pool;
    const times = () => new Set(shares.map(share => share[3]));
    await until('shares of some times', () => shares.length >= 30 && times().size >= 3);
    await program.kill('SIGTERM');
    pool.end();
    const different = new Set(shares.map(([, , extranonce2, time, nonce, bits]) => {
      assert.strictEqual(extranonce2, '');
      return [parseInt(time, 16), nonce, bits].join();
    }));
    assert.strictEqual(different.size, shares.length);
    return `${shares.length} shares at ${times().size} times, none twice`;
  }
};

run(tests);
