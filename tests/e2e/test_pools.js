'use strict';
// What pools of the field do to miners: test_pools.js FOLDER_OF_PROGRAMS [TEST]. Each test has a pool of its own.
const fs = require('fs');
const net = require('net');
const path = require('path');
const {assert, fetchOnce, folder, freePort, metricsBase, Program, programs, run, sleep, until} = require('./harness');
const {JOB, LinePool} = require('./lines');
const {meets, target} = require('./oracle');

const stratum = (url, ...args) => new Program(path.join(programs, 'stratum'),
  ['--user', 'worker', '--status', 0, '--threads', 1, '--backends', 'cpu', '--suggest-difficulty', 0, ...args].concat(url));
const told = (program, pattern) => program.errors.filter(line => pattern.test(line)).length;
const last = program => program.errors[program.errors.length - 1];

// Ends a miner that works, and its pools.
async function finish(program, ...pools) {
  await program.kill('SIGTERM');
  assert.strictEqual(program.status, 0, program.errors.join('\n'));
  pools.forEach(pool => pool.end());
}

async function listen(take) {
  const server = net.createServer(socket => take(socket.on('error', () => {})));
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const tests = {
  async 'no share twice: the same work under other names'() {
    let id = 1;
    const pool = await LinePool.start({after(session, n) {
      if (n % 5 !== 0)
        return;
      session.tell('mining.set_extranonce', 'abcd', 4);
      session.notify(String(++id), ...JOB.slice(1));
    }});
    const program = stratum(pool.url, '--shares', 60);
    await program.end();
    pool.end();
    assert.strictEqual(pool.different(), pool.shares.length);
    return `${pool.shares.length} shares of ${id} names`;
  },

  async 'no share twice: new connections'() {
    const pool = await LinePool.start({after: (session, n) => n % 5 === 0 && session.socket.destroy()});
    const program = stratum(pool.url);
    await until('30 shares of some sessions', () => pool.shares.length >= 30 && pool.sessions.length >= 4);
    await finish(program, pool);
    assert.strictEqual(pool.different(), pool.shares.length);
    return `${pool.shares.length} shares of ${pool.sessions.length} sessions`;
  },

  // Time and version roll: a job that differs in nothing else is the same work.
  async 'no share twice: times, versions, masks, difficulties, extranonces'() {
    const times = ['60000000', '60000002', '60000001', '60000000'], versions = ['20000000', '2000e000', '20006000'];
    const extranonces = new Map([['1', 'abcd']]); // of jobs
    let extranonce1 = 'abcd';
    const pool = await LinePool.start({size: 1, after(session, n) {
      if (n % 4 !== 0)
        return;
      if (n % 16 === 0)
        session.tell('mining.set_version_mask', n % 32 ? '0000e000' : '1fffe000');
      if (n % 20 === 0) {
        extranonce1 = n % 40 ? 'dcba' : 'abcd';
        session.tell('mining.set_extranonce', extranonce1, 1);
      }
      extranonces.set(String(n), extranonce1);
      session.tell('mining.set_difficulty', n % 8 ? 1e-6 : 2e-6);
      session.notify(String(n), ...JOB.slice(1, 5), versions[n % 3], JOB[6], times[n / 4 % 4], n % 12 === 0);
    }});
    const headers = new Set();
    let nTwice = 0;
    pool.answer = (session, id, [, job, extranonce2, time, nonce, bits]) => {
      const version = (parseInt(versions[Number(job) % 3], 16) | parseInt(bits || '0', 16)) >>> 0;
      const name = [extranonces.get(job), extranonce2, time, nonce, version].join();
      nTwice += headers.has(name);
      headers.add(name);
      session.send({id, result: true, error: null});
    };
    const program = stratum(pool.url, '--shares', 200);
    await program.end();
    pool.end();
    assert.strictEqual(nTwice, 0);
    return `${headers.size} headers`;
  },

  async 'no hammering'() {
    const pool = await LinePool.start({on: {'mining.authorize'(session, id) {
      session.send({id, result: true});
      session.notify();
      session.socket.end();
    }}, difficulty: 1e9});
    const program = stratum(pool.url);
    await until('a connection', () => pool.sessions.length > 0);
    await sleep(5000);
    const n = pool.sessions.length;
    await until('another', () => pool.sessions.length >= 2);
    await finish(program, pool);
    assert(n <= 7, String(n)); // 0.25 + 0.5 + 1 + 2 + 4 s, a quarter more or less
    return `${n} connections in 5 s`;
  },

  async 'lines that cannot be read'() {
    const lines = ['', '   ', '\r', '{"id":null,"method":"client.show_message","params":["caf\xe9"]}', '{id:1,result:true}',
      '{', '7', '[]', '{"method":"mining.set_difficulty","params":[0]}', '{"method":"mining.set_version_mask","params":["1"]}',
      '{"method":"mining.set_extranonce","params":[]}', '{"method":"mining.notify","params":["2"]}', '\0'];
    const pool = await LinePool.start({after(session, n) {
      if (n !== 5)
        return;
      for (const line of lines)
        session.socket.write(Buffer.from(line + '\n', 'latin1'));
    }});
    const program = stratum(pool.url, '--shares', 20);
    await program.end();
    pool.end();
    assert.strictEqual(pool.sessions.length, 1);
    assert.strictEqual(told(program, /^pool: skipped: /), 1);
    const noise = await LinePool.start({after: session => session.socket.write('x\n'.repeat(100))});
    const other = stratum(noise.url);
    await other.line(/^pool: too many invalid messages in a row;/);
    await finish(other, noise);
    return `${lines.length} kinds in one session; 100 in a row end it`;
  },

  async 'a job before the answer to subscribe'() {
    const pool = await LinePool.start({on: {
      'mining.subscribe'(session, id) {
        session.tell('mining.set_difficulty', 1e-6);
        session.notify();
        setTimeout(() => session.send({id, result: [[], 'abcd', 4], error: null}), 300);
      },
      'mining.authorize': (session, id) => session.send({id, result: true})
    }});
    const program = stratum(pool.url, '--shares', 3);
    await program.end();
    pool.end();
    return `${pool.shares.length} shares`;
  },

  async 'refusals in every spelling'() {
    const stale = [{'reject-reason': 'Stale', result: false, error: null}, {result: false, error: 'Stale'},
      {result: null, error: [21, 'x', null]}, {result: null, error: [20, 'Job not found', null]},
      {result: null, error: {code: 21, message: 'y'}}, {result: null, error: ['21', 'z', null]},
      {'reject-reason': 'Invalid JobID', result: false, error: null}];
    const rejected = {
      'low difficulty share': {result: null, error: [23, 'low difficulty share', null]},
      'Above target': {'reject-reason': 'Above target', result: false, error: null},
      'Authorization validation error, name': {result: null, error: [20, 'Authorization validation error', ', name']},
      'no reason given': {result: false}, odd: {result: null, error: 'odd'}
    };
    const answers = stale.concat(Object.values(rejected));
    const pool = await LinePool.start({answer: (session, id) =>
      session.send({id, ...(answers[pool.shares.length - 1] || {result: true, error: null})})});
    const program = stratum(pool.url, '--shares', 1);
    await program.end();
    pool.end();
    assert.match(last(program), new RegExp(`stale ${stale.length}, rejected ${Object.keys(rejected).length},`));
    for (const reason of Object.keys(rejected))
      assert.strictEqual(program.lines.filter(line => line.endsWith(`refused: ${reason}`)).length, 1, reason);
    assert(program.lines[0].endsWith('refused: Stale'), program.lines[0]);
    return `${stale.length} of stale shares, ${Object.keys(rejected).length} of others`;
  },

  async 'a pool that does not answer shares'() {
    const pool = await LinePool.start({answer: () => {}});
    const program = stratum(pool.url);
    await until('shares', () => pool.shares.length >= 3);
    await program.kill('SIGTERM');
    assert.strictEqual(program.status, 0);
    const [, unanswered] = /^pool: shares 0, stale 0, rejected 0, unanswered (\d+)$/m.exec(program.errors.join('\n'));
    await until('all that were sent', () => pool.shares.length >= Number(unanswered));
    assert.strictEqual(pool.shares.length, Number(unanswered));
    pool.end();
    return `${unanswered} shares`;
  },

  async 'ids that come back as strings'() {
    const pool = await LinePool.start({answer: (session, id) => session.send({id: String(id), result: true, error: null}), on: {
      'mining.subscribe': (session, id) => session.send({id: String(id), result: [[], 'abcd', 4], error: null})}});
    const program = stratum(pool.url, '--shares', 5);
    await program.end();
    pool.end();
    return 'matched';
  },

  async 'pools that close on a request'() {
    const close = session => session.socket.destroy();
    const early = {'mining.configure'(session, id) {
      if (!session.methods.includes('mining.subscribe'))
        return close(session);
      return session.send({id, result: {'version-rolling': true, 'version-rolling.mask': '1fffe000'}, error: null});
    }};
    const kinds = {
      'extranonce.subscribe': [{'mining.extranonce.subscribe': close}, '--no-extranonce-subscribe'],
      'configure before subscribe': [early, '--no-configure'],
      configure: [{'mining.configure': close}, '--no-configure']
    };
    await Promise.all(Object.entries(kinds).map(async ([name, [on, option]]) => {
      const pool = await LinePool.start({on});
      const program = stratum(pool.url, '--shares', 3);
      await program.end();
      assert(told(program, /; now trying /) >= 1, name);
      const n = pool.sessions.length;
      const other = stratum(pool.url, '--shares', 3, option);
      await other.end();
      assert.strictEqual(pool.sessions.length, n + 1, name);
      pool.end();
    }));
    return Object.keys(kinds).join(', ');
  },

  async 'client.reconnect'() {
    const second = await LinePool.start();
    let at;
    const first = await LinePool.start({after(session, n) {
      if (n === 3) {
        at = Date.now();
        session.tell('client.reconnect', '127.0.0.1', String(second.port), 1);
      }
    }});
    const program = stratum(first.url);
    await until('the second', () => second.shares.length >= 3);
    const waited = second.sessions[0].at - at;
    await finish(program, first, second);
    assert(waited >= 950 && waited < 20000, String(waited));
    // Another host only if the user wants it.
    const there = await LinePool.start();
    const here = await LinePool.start({after: (session, n) =>
      n === 3 && session.tell('client.reconnect', 'localhost', there.port, 0)});
    const wary = stratum(here.url);
    await until('here again', () => here.sessions.length >= 2);
    await wary.line(/ignored without --follow-reconnect/);
    assert.strictEqual(told(wary, /ignored without --follow-reconnect/), 1);
    assert.strictEqual(there.sessions.length, 0);
    await finish(wary);
    here.shares = [];
    const trusting = stratum(here.url, '--follow-reconnect');
    await until('there', () => there.shares.length >= 3);
    await finish(trusting, here, there);
    return `followed after ${waited} ms`;
  },

  async 'requests of the pool'() {
    const pool = await LinePool.start({after(session, n) {
      if (n !== 1)
        return;
      session.raw('{"id":42,"method":"mining.ping","params":[]}');
      session.raw('{"id":"q","method":"client.get_version","params":[]}');
      session.raw('{"id":43,"method":"mining.dance","params":[]}');
      session.raw('{"id":null,"method":"mining.dance","params":[]}');
    }});
    const program = stratum(pool.url);
    const answers = () => pool.sessions[0].messages.filter(message => !message.method);
    await until('answers', () => pool.sessions.length > 0 && answers().length >= 3);
    await finish(program, pool);
    assert.deepStrictEqual(answers(), [{id: 42, result: 'pong', error: null},
      {id: 'q', result: 'dsha256-stratum/0.1', error: null}, {id: 43, result: null, error: [20, 'unknown method', null]}]);
    return 'ping, version, unknown';
  },

  async 'difficulties that are suggested and asked for'() {
    const suggestions = {};
    const pool = await LinePool.start({difficulty: 16384, on: {'mining.suggest_difficulty'(session, id, [difficulty]) {
      suggestions[session.pool.sessions.length] = difficulty;
      pool.difficulty = difficulty;
      session.send({id, result: true, error: null});
    }}});
    const plain = args => new Program(path.join(programs, 'stratum'),
      ['--user', 'worker', '--status', 0, '--backends', 'cpu', ...args, pool.url]);
    await plain(['--suggest-difficulty', '1e-5', '--shares', 1]).end();
    assert.strictEqual(suggestions[1], 1e-5);
    const unasked = plain([]);
    await until('a suggestion', () => suggestions[2]);
    assert(suggestions[2] > 1e-5 && suggestions[2] < 1e6, String(suggestions[2])); // 7 kH/s to 715 TH/s
    await finish(unasked);
    const none = plain(['--suggest-difficulty', '0', '--min-difficulty', '3e-5']);
    await none.line(/^pool: the pool ignores --min-difficulty: /);
    await until('a session', () => pool.sessions[2] && pool.sessions[2].methods.includes('mining.authorize'));
    assert.strictEqual(suggestions[3], undefined);
    await finish(none, pool);
    return `${suggestions[2]} of its own accord`;
  },

  // Nothing is tried that cannot be right: it ends with status 2, and before it connects.
  async 'options that cannot be right'() {
    const pool = await LinePool.start();
    const bad = [
      [[pool.url, '-u', Buffer.from('caf\xe9', 'latin1')], /^--user: not UTF-8$/],
      [[pool.url, '-u', 'x', '-p', Buffer.from('\xff', 'latin1')], /^--password: not UTF-8$/],
      [['-u', 'x', 'stratum://host:1'], /expected stratum\+tcp:/], [['-u', 'x', 'host:3333'], /expected stratum\+tcp:/],
      [['-u', 'x', 'stratum+tcp://'], /expected stratum\+tcp:/], [['-u', 'x', 'stratum+tcp://host'], /expected stratum\+tcp:/],
      [['-u', 'x', 'stratum+tcp://host:99999'], /expected stratum\+tcp:/], [['-u', 'x', 'http://host:1'], /expected stratum\+tcp:/],
      [['-u', 'x', pool.url, 'host:1'], /expected stratum\+tcp:/], [[pool.url], /expected a user/],
      [['-u', 'x', '--ca', '/none', pool.url], /^--ca: \/none: No such file/], [['-u', 'x'], /^usage: /],
      [['-u', 'x', '-d', '0', pool.url], /^--duty: '0': expected a number from 1 to 100$/],
      [['-u', 'x', '-m', 'xyz', pool.url], /^--version-mask: 'xyz': expected hex digits/],
      [['-u', 'x', '--min-difficulty', 'nan', pool.url], /^--min-difficulty: 'nan': expected a number above 0$/],
      [['-u', 'x', '-b', 'none', pool.url], /^--backends/], [['-u', 'x', '--control', '/dev/null', pool.url], /^--control: /],
      [['-u', 'x', '--metrics', 'x', pool.url], /^--metrics: /]
    ];
    await Promise.all(bad.map(async ([args, why]) => {
      // A shell passes bytes that are not UTF-8, which Node cannot.
      const quote = word => Buffer.isBuffer(word) ?
        `$(printf '${[...word].map(byte => '\\' + byte.toString(8).padStart(3, '0')).join('')}')` : `'${word}'`;
      const program = new Program('sh', ['-c', `exec ${path.join(programs, 'stratum')} ${args.map(quote).join(' ')}`]);
      await until('its end', () => program.status !== undefined);
      assert.strictEqual(program.status, 2, `${args.join(' ')}: ${program.errors.join('\n')}`);
      assert.match(program.errors[0], why);
    }));
    assert.strictEqual(pool.sessions.length, 0);
    const program = stratum(`stratum+ssl://${'x'.repeat(64)}.invalid:1`); // which no server for names is asked for
    await program.line(/^pool: .*resolve.*trying again$/);
    await sleep(300);
    await finish(program, pool);
    return `${bad.length} end with status 2; a name that does not resolve is tried again`;
  },

  async 'Ctrl-C while it connects'() {
    const sockets = [];
    const server = await listen(socket => sockets.push(socket)); // says nothing
    const {port} = server.address();
    const times = [];
    for (const url of [`stratum+tcp://127.0.0.1:${port}`, `stratum+ssl://127.0.0.1:${port}`, 'stratum+tcp://192.0.2.1:1']) {
      const n = sockets.length;
      const program = stratum(url, '--metrics', 0);
      await program.line(/^metrics on port/); // signals are caught before
      if (url.includes('127.0.0.1'))
        await until('a connection', () => sockets.length > n);
      else
        await sleep(700); // nothing shows that it connects
      const started = Date.now();
      await program.kill('SIGINT');
      assert.strictEqual(program.status, 0);
      times.push(Date.now() - started);
    }
    server.close();
    sockets.forEach(socket => socket.destroy());
    assert(Math.max(...times) < 5000, times.join()); // a busy machine included
    return `${times.join(', ')} ms`;
  },

  async 'a difficulty that floods'() {
    const pool = await LinePool.start({difficulty: 1e-12});
    const started = Date.now();
    const program = stratum(pool.url, '--max-rate', 20);
    await until('shares', () => pool.shares.length >= 20);
    await sleep(3000);
    const n = pool.shares.length, seconds = (Date.now() - started) / 1000;
    const line = await program.line(/^pool: difficulty 1e-12 is too low: only 20 shares a second/);
    await finish(program, pool);
    assert(line && n <= 20 * (seconds + 1), `${n} in ${seconds}`); // 20 at once, and 20 a second
    assert.strictEqual(pool.different(), pool.shares.length);
    return `${n} shares in ${seconds.toFixed(1)} s`;
  },

  // A raised difficulty that a pool means for the current job, too: some are refused, and then no more.
  async 'a difficulty that holds at once'() {
    const refused = [];
    const pool = await LinePool.start({difficulty: 1e-6, answer(session, id, params) {
      const {length} = pool.shares;
      if (length === 10)
        session.tell('mining.set_difficulty', 1e-5);
      const isLow = !meets(pool.hash(params), target(length > 10 ? 1e-5 : 1e-6));
      if (isLow)
        refused.push(length);
      session.send({id, ...(isLow ? {result: null, error: [23, 'Low difficulty share', null]} : {result: true, error: null})});
    }});
    const program = stratum(pool.url, '--max-rate', 1000000);
    // Of shares at the old difficulty nine in ten are refused.
    await until('50 shares in a row of the new difficulty', () =>
      refused.length > 0 && pool.shares.length >= refused[refused.length - 1] + 50);
    await finish(program, pool);
    assert(refused.every(n => n > 10 && n <= pool.shares.length - 50), refused.join());
    assert.strictEqual(pool.different(), pool.shares.length);
    return `${pool.shares.length} shares, ${refused.length} refused`;
  },

  // Of a pool that means it at once, every 10 ms, with and without the same job again: all is tried once, and at full rate,
  // which is some shares in every 10 ms.
  async 'a difficulty every 10 ms'() {
    let n = 0, isHigh = false, nRefused = 0;
    const change = (session) => {
      isHigh = !isHigh;
      session.tell('mining.set_difficulty', isHigh ? 2e-6 : 1e-6);
      if (++n % 7 === 0)
        session.notify(String(n), ...JOB.slice(1, 8), false);
    };
    const pool = await LinePool.start({difficulty: 1e-6, answer(session, id) {
      if (!session.timer)
        session.timer = setInterval(() => change(session), 10);
      const isRefused = n > 3 && nRefused === 0;
      nRefused += isRefused;
      session.send(isRefused ? {id, result: null, error: [23, 'Low difficulty share', null]} : {id, result: true, error: null});
    }});
    const program = stratum(pool.url, '--max-rate', 1000000);
    await until('100 changes, and more shares', () => n >= 100 && pool.shares.length > n);
    pool.sessions.forEach(session => clearInterval(session.timer));
    await finish(program, pool);
    assert.strictEqual(pool.different(), pool.shares.length);
    return `${n} changes, ${pool.shares.length} shares, none twice`;
  },

  // PoCL ends a process where /sys is empty; "cpu" does not load it.
  async 'an OpenCL driver that ends the program'() {
    const hide = ['-rm', 'sh', '-c', 'mount -t tmpfs none /sys && exec "$@"', 'sh'];
    const probe = new Program('unshare', [...hide, 'true']);
    await probe.ended;
    if (probe.status !== 0)
      return 'SKIPPED: namespaces cannot be made here';
    const pool = await LinePool.start();
    const program = new Program('unshare', [...hide, path.join(programs, 'stratum'), '-u', 'worker', '-t', 1, '-b', 'cpu', '-n', 3, pool.url]);
    await program.end();
    pool.end();
    return 'with cpu it mines where /sys is empty';
  },

  async 'failover'() {
    const port = await freePort();
    const first = await LinePool.start({extranonce1: 'aa01', port});
    const second = await LinePool.start({extranonce1: 'bb02'});
    const program = stratum([first.url, second.url], '--return-every', 1);
    await until('shares of the first', () => first.shares.length > 3);
    first.end();
    await until('shares of the second', () => second.shares.length > 3);
    const again = await LinePool.start({extranonce1: 'aa01', port});
    await until('the first again', () => again.shares.length > 3);
    await until('the second left', () => second.sessions.every(session => session.socket.destroyed));
    const n = second.shares.length;
    await sleep(300);
    assert.strictEqual(second.shares.length, n);
    await finish(program, again, second);
    const counts = program.errors.map(line => /^pool 127\.0\.0\.1:(\d+): shares (\d+), stale 0, rejected 0, unanswered (\d+)$/.exec(line))
      .filter(Boolean);
    assert.strictEqual(counts.length, 2);
    const sent = {[port]: first.shares.length + again.shares.length, [second.port]: second.shares.length};
    for (const [, name, accepted, unanswered] of counts)
      assert(sent[name] >= accepted && sent[name] <= Number(accepted) + Number(unanswered), counts.join());
    for (const pool of [first, again, second])
      assert.strictEqual(pool.different(), pool.shares.length);
    return `there and back; ${counts.map(([, , accepted]) => accepted).join(' and ')} shares`;
  },

  // It answers, and has nothing to do.
  async 'failover from a pool without work'() {
    const idle = await LinePool.start({on: {'mining.authorize': (session, id) => session.send({id, result: true})}});
    const second = await LinePool.start();
    const program = stratum([idle.url, second.url], '--work-timeout', 1, '--return-every', 1, '--shares', 20);
    await program.end();
    [idle, second].forEach(pool => pool.end());
    assert.strictEqual(idle.shares.length, 0);
    return `${second.shares.length} shares for the second`;
  },

  async 'users of their own for each address'() {
    const pool = await LinePool.start();
    const program = stratum(pool.url.replace('//', '//ann%40x:se%3Acret@'), '--shares', 2);
    await program.end();
    pool.end();
    const {params} = pool.sessions[0].messages.find(({method}) => method === 'mining.authorize');
    assert.deepStrictEqual(params, ['ann@x', 'se:cret']);
    return params.join(', ');
  },

  async 'numbers of shares, and what is told again'() {
    // Some dozens of shares a second: of a flood, what is under way when a connection ends takes all answers with it.
    const pool = await LinePool.start({difficulty: 3e-4, after: (session, n) => n % 5 === 0 && session.socket.end()});
    const program = stratum(pool.url);
    await until('10 answers', () => program.lines.length >= 10);
    const numbers = program.lines.map(line => Number(/^share (\d+) /.exec(line)[1]));
    assert.deepStrictEqual(numbers, [...new Set(numbers)].sort((a, b) => a - b));
    assert(numbers[numbers.length - 1] >= 10);
    pool.end();
    const from = program.errors.length;
    await until('it is told again', () => program.errors.slice(from).filter(line => /refused|connect/i.test(line)).length >= 2);
    await finish(program);
    return `${numbers.length} numbers in order`;
  },

  // The rate is that of the time in which there was work.
  async 'the rate after a gap'() {
    const port = await freePort();
    const pool = await LinePool.start({difficulty: 1e9, port});
    const program = new Program(path.join(programs, 'stratum'), ['-u', 'worker', '--metrics', 0, '-i', '1', '-t', 1, '-b', 'cpu', pool.url]);
    const base = await metricsBase(program);
    const figures = async () => (await fetchOnce(`${base}/json`)).json();
    const isMined = async () => (await figures()).dsha256_pool_mined[0].value === 1;
    const rates = () => program.errors.filter(line => line.startsWith('rate')).map(line => Number(/^rate ([\d.]+)/.exec(line)[1]));
    await until('rates', () => rates().length >= 3);
    pool.end();
    await until('the gap', async () => !await isMined());
    const before = (await figures()).dsha256_uptime_seconds[0].value;
    await sleep(1000 * Math.max(before, 3));
    const other = await LinePool.start({difficulty: 1e9, port});
    await until('the pool again', isMined);
    await sleep(1000);
    const answer = await figures();
    await finish(program, other);
    // The gap is about half of the time, and the rate as much more than that over all of it: 1.7 times, with 1 s after it.
    const uptime = answer.dsha256_uptime_seconds[0].value;
    const hashes = answer.dsha256_device_hashes_total.reduce((sum, {value}) => sum + value, 0);
    const ratio = 1e6 * rates().pop() / (hashes / uptime);
    assert(ratio > 1.25, `${ratio}`);
    return `${before.toFixed(1)} of ${uptime.toFixed(1)} s were before it; rate ${ratio.toFixed(2)} of the hashes over all of them`;
  }
};

run(tests, 4);
