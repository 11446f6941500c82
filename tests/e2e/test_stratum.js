'use strict';
// examples/miners/stratum against a pool of our own over a real node: test_stratum.js FOLDER_OF_PROGRAMS [TEST]
const {execFileSync} = require('child_process');
const net = require('net');
const path = require('path');
const {assert, folder, freePort, Node, Program, programs, run, sleep, until} = require('./harness');

const stratum = (url, ...args) =>
  new Program(path.join(programs, 'stratum'), ['--user', 'worker', '--status', 0, ...args, url]);

class Pool {
  static async start(node, ...files) {
    const pool = new Pool();
    pool.port = await freePort();
    pool.url = `stratum+${files.length ? 'ssl' : 'tcp'}://127.0.0.1:${pool.port}`;
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
const nUnanswered = program => program.errors.reduce((sum, line) =>
  sum + Number((/; (\d+) shares unanswered/.exec(line) || [0, 0])[1]), 0);

// Every share that the pool took is there once, and was counted once, but for those whose answer was lost on the way.
async function checkShares(program, pool) {
  const accepted = pool.all('accepted');
  assert.strictEqual(new Set(accepted).size, accepted.length);
  assert.deepStrictEqual(pool.all('fault'), []);
  const n = program.lines.filter(line => line.endsWith('accepted')).length;
  assert(accepted.length >= n && accepted.length <= n + nUnanswered(program) + 64, `${accepted.length} ${n}`);
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
    await program.end(120);
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

  async 'TLS'() {
    const key = path.join(folder, 'key.pem'), certificate = path.join(folder, 'certificate.pem');
    execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout',
      key, '-out', certificate, '-days', '2', '-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'],
    {stdio: 'ignore'});
    const pool = await Pool.start(this.node, key, certificate);
    const distrustful = stratum(pool.url);
    const why = await distrustful.line(/^pool: /);
    assert.match(why, /certificate/i);
    await distrustful.kill('SIGTERM');
    const program = stratum(pool.url, '--shares', 40, '--ca', certificate);
    await program.end();
    await pool.kill();
    return `${await checkShares(program, pool)} shares; a certificate that nobody knows is refused`;
  },

  async 'what the pool has against us is shown'() {
    const pool = await Pool.start(this.node);
    const program = new Program(path.join(programs, 'stratum'), ['--user', 'stranger', pool.url]);
    await program.line(/^pool: it does not know the user: unauthorized worker;/);
    await program.kill('SIGTERM');
    await pool.kill();
    return 'an unknown user';
  },

  // Each is told in a line, and leads to a new connection.
  async 'bad pools'() {
    const start = [
      '{"id":1,"result":{"version-rolling":true,"version-rolling.mask":"1fffe000"},"error":null}',
      '{"id":2,"result":[[],"abcd",4],"error":null}', '{"id":3,"result":true,"error":null}'
    ];
    const job = ['1', '00'.repeat(32), '0100000001', '02', [], '20000000', '207fffff', '60000000', true];
    const notify = change => JSON.stringify({id: null, method: 'mining.notify', params: Object.assign([...job], change)});
    const bad = [
      ['{'], ['7'], ['[]'], ['[['.repeat(100000)], ['\0\0'], ['x'.repeat(5 << 20)],
      ['{"id":2,"result":null,"error":[20,"no \\u001b[2J room",null]}'], ['{"id":2,"result":[[],7,4],"error":null}'],
      ['{"id":2,"result":[[],"ab",-1],"error":null}'], ['{"id":2,"result":[[],"ab",33],"error":null}'],
      ['{"id":3,"result":false,"error":null}'], ['{"id":3,"error":"nobody"}'],
      ['{"method":"mining.set_difficulty","params":[0]}'], ['{"method":"mining.set_difficulty","params":["1"]}'],
      ['{"method":"mining.set_difficulty","params":{}}'], ['{"method":"mining.set_version_mask","params":["1f"]}'],
      ['{"method":"mining.set_extranonce","params":[]}'], ['{"method":"client.reconnect"}'], [notify({})],
      [...start, notify({0: 7})], [...start, notify({1: '00'})], [...start, notify({2: 'xx'})], [...start, notify({4: 3})],
      [...start, notify({4: [1]})], [...start, notify({4: Array(33).fill('00'.repeat(32))})],
      [...start, notify({5: '2'})], [...start, notify({6: '00000000'})], [...start, notify({7: null})],
      [...start, '{"method":"mining.notify","params":null}'],
      [start[0], '{"id":2,"result":[[],"zz",4],"error":null}', notify({})]
    ];
    const ignored = ['{}', '{"id":99,"result":true}', '{"id":5,"result":true}', '{"id":"x","result":null}', '{"method":"?"}',
      '{"id":4,"error":[1]}', '{"method":"client.get_version"}', '{"method":"client.show_message","params":[7]}'];
    let lines, socket;
    const server = net.createServer((connection) => {
      socket = connection.on('error', () => {});
      connection.once('data', () => connection.write(lines.join('\n') + '\n'));
    });
    const port = await freePort();
    await new Promise(resolve => server.listen(port, '127.0.0.1', resolve));
    for (lines of bad) {
      const program = stratum(`stratum+tcp://127.0.0.1:${port}`, '--threads', 1);
      await program.line(/^pool: .*; 0 shares unanswered; trying again$/, 10)
        .catch(() => assert.fail(`${lines.join('\n').slice(0, 1000)} is taken`));
      assert(program.errors.every(line => /^[ -~]*$/.test(line)), program.errors.join('\n'));
      await program.kill('SIGTERM');
      assert.strictEqual(program.status, 0);
    }
    lines = [...start, ...ignored, '{"method":"mining.set_difficulty","params":[1e9]}', notify({})];
    const program = stratum(`stratum+tcp://127.0.0.1:${port}`);
    await sleep(500);
    assert.deepStrictEqual(program.errors, []);
    socket.destroy();
    await program.line(/^pool: the connection broke off; 0 shares/);
    await program.line(/^pool: connected, mining$/);
    await program.kill('SIGTERM');
    server.close();
    for (const url of ['http://127.0.0.1:1', 'stratum+tcp://127.0.0.1:1', 'stratum+tcp://', 'stratum+ssl://host.invalid:1']) {
      const other = stratum(url);
      await other.line(/^pool: .*trying again$/);
      await other.kill('SIGTERM');
    }
    return `${bad.length} kinds, each told in a line`;
  },

  // No extranonce2, and a new mask in mid-job: nothing of the old second may be tried again, so the time goes on.
  async 'no extranonce'() {
    const shares = [];
    const server = net.createServer((socket) => {
      const tell = message => socket.write(JSON.stringify(message) + '\n');
      let rest = '';
      socket.setEncoding('utf8').on('error', () => {}).on('data', (text) => {
        const lines = (rest + text).split('\n');
        rest = lines.pop();
        for (const {id, method, params} of lines.map(line => JSON.parse(line))) {
          if (method === 'mining.configure')
            tell({id, result: {'version-rolling': true, 'version-rolling.mask': '00006000'}});
          else if (method === 'mining.subscribe')
            tell({id, result: [[], 'abcd', 0]});
          else if (method === 'mining.authorize') {
            tell({id, result: true});
            tell({method: 'mining.set_difficulty', params: [2e-4]});
            tell({method: 'mining.notify', params: ['1', '00'.repeat(32), '0100000001', '02', [], '20000000', '207fffff',
              '60000000', true]});
          } else if (method === 'mining.submit') {
            shares.push(params);
            tell({id, result: true});
            if (shares.length % 10 === 0)
              tell({method: 'mining.set_version_mask', params: [shares.length % 20 ? '0000e000' : '00006000']});
          }
        }
      });
    });
    const port = await freePort();
    await new Promise(resolve => server.listen(port, '127.0.0.1', resolve));
    const program = stratum(`stratum+tcp://127.0.0.1:${port}`, '--shares', 30);
    await program.end();
    server.close();
    const different = new Set(shares.map(([, , extranonce2, time, nonce, bits]) => {
      assert.strictEqual(extranonce2, '');
      return [parseInt(time, 16), nonce, bits].join();
    }));
    const times = new Set(shares.map(share => share[3]));
    assert.strictEqual(different.size, shares.length);
    assert(times.size >= 3, [...times].join());
    return `${shares.length} shares at ${times.size} times, none twice`;
  }
};

run(tests);
