'use strict';
// What the miners show and what they can be told: test_metrics.js FOLDER_OF_PROGRAMS [TEST]. Prometheus and promtool are
// Debian's, from PATH; Prometheus runs in a folder of its own, on loopback.
const {execFileSync} = require('child_process');
const fs = require('fs');
const path = require('path');
const {assert, fetchOnce, folder, freePort, metricsBase, Node, Program, programs, run, sleep, until} = require('./harness');
const {LinePool} = require('./lines');

const SECRET = 'a secret of enough characters';
const tokenFile = () => {
  const file = path.join(folder, 'token');
  fs.writeFileSync(file, `${SECRET}\n`, {mode: 0o600});
  return file;
};

// A miner that is at work.
async function start(url, ...args) {
  const program = new Program(path.join(programs, 'stratum'),
    ['-u', 'worker', '-i', 0, '-t', 1, '-b', 'cpu', '--suggest-difficulty', 0, '--metrics', 0, ...args].concat(url));
  program.base = await metricsBase(program);
  await until('hashes', async () => await value(program, 'dsha256_device_hashes_total') > 0);
  return program;
}

const getText = async (program, place) => (await fetchOnce(program.base + place)).text();
const getJson = async program => (await fetchOnce(program.base + '/json')).json();
const value = async (program, name) => (await getJson(program))[name].reduce((sum, sample) => sum + sample.value, 0);
// The hashes, once they stay the same.
const resting = program => until('it rests', async () => {
  const before = await value(program, 'dsha256_device_hashes_total');
  await sleep(300);
  return await value(program, 'dsha256_device_hashes_total') === before && before;
});
const put = async (program, place, body, secret = SECRET) =>
  (await fetchOnce(program.base + place, {method: 'PUT', body, headers: secret ? {Authorization: `Bearer ${secret}`} : {}})).status;

// Prometheus' answer to a query: {labels, value} each.
async function query(port, text) {
  const answer = await (await fetchOnce(`http://127.0.0.1:${port}/api/v1/query?query=${encodeURIComponent(text)}`)).json();
  return answer.data.result.map(({metric, value: [, number]}) => ({labels: metric, value: Number(number)}));
}

async function startPrometheus(...targets) {
  const port = await freePort(), home = path.join(folder, `prometheus-${port}`);
  fs.mkdirSync(home);
  fs.writeFileSync(path.join(home, 'prometheus.yml'), JSON.stringify({ // which is YAML, too
    global: {scrape_interval: '500ms', scrape_timeout: '500ms'},
    scrape_configs: [{job_name: 'dsha256', static_configs: [{targets: targets.map(target => target.replace('http://', ''))}]}]
  }));
  const start_ = () => new Program('prometheus', [`--config.file=${home}/prometheus.yml`, `--storage.tsdb.path=${home}/data`,
    `--web.listen-address=127.0.0.1:${port}`, '--log.level=warn']);
  return {port, start: start_};
}

const tests = {
  async 'the text'() {
    const answers = [{result: null, error: [20, 'a "quoted" \\ reason', null]}, {result: null, error: [21, 'job not found']}];
    const pool = await LinePool.start({answer: (session, id) =>
      session.send({id, ...(answers[pool.shares.length - 1] || {result: true})})});
    const program = await start(pool.url);
    await until('shares', async () => await value(program, 'dsha256_shares_accepted_total') >= 3);
    const text = await getText(program, '/metrics');
    execFileSync('promtool', ['check', 'metrics'], {input: text});
    for (const name of ['device_hashes_total', 'device_hashes_per_second', 'device_hardware_errors_total', 'shares_accepted_total',
      'shares_rejected_total', 'shares_stale_total', 'shares_unanswered_total', 'best_difficulty', 'blocks_found_total',
      'pool_connections_total', 'pool_difficulty', 'job_age_seconds', 'uptime_seconds', 'duty_asked_ratio', 'duty_reached_ratio'])
      assert.match(text, new RegExp(`^dsha256_${name}(\\{.*\\})? [0-9.e+-]+$`, 'm'), name);
    assert.match(text, /^dsha256_device_info\{device="0",backend="[a-z0-9_]+",kernel="[a-z0-9_]+"\} 1$/m);
    assert(text.includes('dsha256_shares_rejected_total{reason="a \\"quoted\\" \\\\ reason",pool='), text);
    assert.strictEqual(await value(program, 'dsha256_shares_stale_total'), 1);
    assert(!text.includes('joules') || fs.existsSync('/sys/class/powercap/intel-rapl:0'));
    for (const [place, status] of [['/', 404], ['/metrics/x', 404], ['/duty', 404]])
      assert.strictEqual((await fetchOnce(program.base + place)).status, status);
    assert.strictEqual((await fetchOnce(program.base + '/metrics', {method: 'POST', body: 'x'})).status, 405);
    await program.kill('SIGTERM');
    pool.end();
    return `${text.split('\n').length} lines, which promtool accepts`;
  },

  async 'solo'() {
    const node = await Node.start();
    const program = new Program(path.join(programs, 'solo'), ['-a', 'tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx', '-t', 1, '-b',
      'cpu', '-s', 1e9, '-i', 0, '--metrics', '127.0.0.1:0', node.url]);
    program.base = await metricsBase(program);
    await program.line(/^new tip/);
    const text = await getText(program, '/metrics');
    execFileSync('promtool', ['check', 'metrics'], {input: text});
    assert.match(text, /^dsha256_node_up 1$/m);
    assert.match(text, /^dsha256_block_height 1$/m);
    await node.program.kill();
    await until('it is seen', async () => await value(program, 'dsha256_node_up') === 0);
    await program.kill('SIGTERM');
    return 'a node that goes is seen';
  },

  // Which is killed at any time.
  async 'a real Prometheus'() {
    const pool = await LinePool.start({difficulty: 1e-4});
    const program = await start(pool.url);
    const prometheus = await startPrometheus(program.base);
    for (let i = 0; i < 2; i++) {
      const server = prometheus.start();
      const seen = what => until(what, async () => { // a scrape that comes too late hides all that came before
        const [sample] = await query(prometheus.port, what).catch(() => []);
        return sample && sample.value > 0 && sample;
      });
      for (const what of ['up', 'sum(dsha256_device_hashes_total)'])
        await seen(what);
      assert.strictEqual((await seen('dsha256_build_info')).labels.program, 'stratum');
      await server.kill('SIGKILL');
    }
    const n = pool.shares.length;
    await until('more shares', () => pool.shares.length > n);
    await program.kill('SIGTERM');
    pool.end();
    return 'scrapes it; killed twice, mining goes on';
  },

  // The rate follows within a second; what cannot be read changes nothing.
  async 'a duty file'() {
    const pool = await LinePool.start({difficulty: 1e9});
    const file = path.join(folder, 'duty');
    const program = await start(pool.url, '--duty-file', file);
    const duty = text => text === null ? fs.rmSync(file) : fs.writeFileSync(file, text);
    await program.line(/^--duty-file: No such file/);
    const follows = async (text, ratio, isRest) => {
      duty(text);
      await until(`duty ${text}`, async () => await value(program, 'dsha256_duty_asked_ratio') === ratio);
      if (isRest)
        await resting(program);
    };
    await follows('50\n', 0.5);
    await follows('0', 0, true);
    await follows('12.5 %\n', 0.13);
    await follows('0.2', 0.01);
    const told = () => program.errors.filter(line => line.startsWith('--duty-file: '));
    for (const bad of ['', 'x', '101', '-1', '1e9', 'nan', '0x10', '50 60', null]) {
      duty(bad);
      await until('it is told', () => told().length >= 2);
      await sleep(400);
      assert.strictEqual(await value(program, 'dsha256_duty_asked_ratio'), 0.01, bad);
      if (bad === null)
        duty('1');
    }
    await follows('100', 1);
    await until('the duty', async () => await value(program, 'dsha256_duty_reached_ratio') > 0.5);
    // Missing; not a percentage; missing again: each is told once, though it lasts for many looks.
    assert(told().length <= 3 && told().every((line, i) => line !== told()[i - 1]), told().join('\n'));
    await program.kill('SIGTERM');
    pool.end();
    return 'followed; nine that are none change nothing';
  },

  async 'PUT /duty and /pause'() {
    const pool = await LinePool.start({difficulty: 1e9});
    const closed = await start(pool.url);
    assert.strictEqual(await put(closed, '/duty', '50'), 403);
    await closed.kill('SIGTERM');
    const program = await start(pool.url, '--control', tokenFile());
    for (const secret of [null, 'x', SECRET + 'x', SECRET.slice(1), SECRET.toUpperCase()])
      assert.strictEqual(await put(program, '/duty', '50', secret), 401, secret);
    assert.strictEqual(await value(program, 'dsha256_duty_asked_ratio'), 1);
    assert.strictEqual(await put(program, '/duty', '40'), 204);
    assert.strictEqual(await value(program, 'dsha256_duty_asked_ratio'), 0.4);
    for (const bad of ['', 'x', '101', '1'.repeat(1000)])
      assert.strictEqual(await put(program, '/duty', bad), 400, bad);
    assert.strictEqual(await put(program, '/pause', 'perhaps'), 400);
    assert.strictEqual(await put(program, '/other', 'on'), 404);
    assert.strictEqual(await put(program, '/pause', 'on'), 204);
    const before = await resting(program);
    assert.strictEqual(await value(program, 'dsha256_paused'), 1);
    assert.strictEqual(await put(program, '/pause', 'off'), 204);
    await until('it goes on', async () => await value(program, 'dsha256_device_hashes_total') > before);
    await program.kill('SIGTERM');
    pool.end();
    return 'off without a secret, refused with a wrong one';
  },

  // Counters of a processor, as Linux shows them, that a test turns.
  async 'a meter'() {
    const zone = path.join(folder, 'sys', 'class', 'powercap', 'intel-rapl:0');
    fs.mkdirSync(zone, {recursive: true});
    const write = (name, text) => fs.writeFileSync(path.join(zone, name), `${text}\n`);
    write('name', 'package-0');
    write('max_energy_range_uj', 262143328850);
    write('energy_uj', 262143328850 - 1000000);
    const pool = await LinePool.start({difficulty: 1e9});
    const program = await start(pool.url, '--sysfs', path.join(folder, 'sys'));
    assert.strictEqual(await value(program, 'dsha256_energy_joules_total'), 0);
    write('energy_uj', 41000000); // past the end of the counter
    await until('42 J', async () => Math.abs(await value(program, 'dsha256_energy_joules_total') - 42) < 0.01);
    execFileSync('promtool', ['check', 'metrics'], {input: await getText(program, '/metrics')});
    await until('J/TH', async () => await value(program, 'dsha256_energy_joules_per_terahash') > 0);
    await program.kill('SIGTERM');
    pool.end();
    return '42 J over the end of its counter';
  },

  // Connections that say nothing, or nonsense, or never end.
  async 'bad clients'() {
    const net = require('net');
    const pool = await LinePool.start({difficulty: 1e-4});
    const program = await start(pool.url);
    const {port} = new URL(program.base);
    const sockets = Array.from({length: 40}, (_, i) => {
      const socket = net.connect(Number(port), '127.0.0.1').on('error', () => {});
      if (i % 2)
        socket.write(i % 4 === 1 ? 'PUT /duty HTTP/1.1\r\nContent-Length: 99999999\r\n\r\nx' : '\0\xff'.repeat(5000));
      return socket;
    });
    const n = pool.shares.length;
    await until('shares', () => pool.shares.length > n + 3);
    sockets.forEach(socket => socket.destroy());
    await until('an answer', () => getJson(program).catch(() => null));
    await program.kill('SIGTERM');
    assert.strictEqual(program.status, 0);
    pool.end();
    return `${sockets.length} at once; mining goes on`;
  }
};

run(tests, 4);
