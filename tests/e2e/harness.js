'use strict';
// What the end-to-end tests share: the node and the miners as processes of their own, JSON-RPC, waiting. Everything runs
// on loopback, and every wait has an end.
const assert = require('assert');
const {execFileSync, spawn} = require('child_process');
const fs = require('fs');
const http = require('http');
const https = require('https');
const net = require('net');
const os = require('os');
const path = require('path');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dsha256-e2e-'));
const processes = new Set();

const sleep = ms => new Promise(resolve => setTimeout(resolve, ms));

// The patience is that of a machine with much else to do: only what never comes runs into it.
async function until(what, condition, seconds = 600) {
  const end = Date.now() + 1000 * seconds;
  for (;;) {
    const value = await condition();
    if (value)
      return value;
    assert(Date.now() < end, `timed out: ${what}`);
    await sleep(20);
  }
}

// A program whose output is kept by lines.
class Program {
  constructor(command, args, options = {}) {
    this.name = path.basename(command);
    this.lines = []; // of stdout
    this.errors = []; // of stderr
    this.child = spawn(command, args, {stdio: ['ignore', 'pipe', 'pipe'], ...options});
    processes.add(this);
    for (const [stream, lines] of [[this.child.stdout, this.lines], [this.child.stderr, this.errors]]) {
      let rest = '';
      stream.setEncoding('utf8').on('data', (text) => {
        const parts = (rest + text).split('\n');
        rest = parts.pop();
        lines.push(...parts);
      });
    }
    this.child.on('error', error => this.errors.push(error.message));
    this.ended = new Promise(resolve => this.child.on('close', (code, signal) => {
      processes.delete(this);
      this.status = signal || code;
      resolve(this.status);
    }));
  }

  // Waits for the end, which must be a good one.
  async end() {
    await until(`${this.name} ends\n${this.errors.slice(-5).join('\n')}`, () => this.status !== undefined);
    assert.strictEqual(this.status, 0, `${this.name}: ${this.errors.join('\n')}`);
  }

  // Waits for a line of either kind after the first `from` of it.
  line(pattern, from = 0) {
    return until(`${this.name}: ${pattern}`,
      () => this.lines.slice(from).concat(this.errors).find(line => pattern.test(line)));
  }

  async kill(signal = 'SIGKILL') {
    this.child.kill(signal);
    await this.ended;
  }
}

// A port that is free, and stays so until it is used, also between two uses: it is below those that systems give to whoever
// asks for any, and is given once.
const given = new Set();
async function freePort() {
  for (;;) {
    const port = 10000 + Math.floor(22000 * Math.random());
    const isFree = !given.has(port) && await new Promise((resolve) => {
      const server = net.createServer().on('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
    });
    given.add(port);
    if (isFree)
      return port;
  }
}

// A certificate for 127.0.0.1 that nobody knows: the names of two files.
let files;
function certificate() {
  if (!files) {
    files = {key: path.join(folder, 'key.pem'), certificate: path.join(folder, 'certificate.pem')};
    execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout',
      files.key, '-out', files.certificate, '-days', '2', '-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'],
    {stdio: 'ignore'});
  }
  return files;
}

// Where a miner that got --metrics 0 listens.
async function metricsBase(program) {
  const [, port] = /^metrics on port (\d+)/.exec(await program.line(/^metrics on port/));
  return `http://127.0.0.1:${port}`;
}

// On a connection of its own: one that is kept may be closed by the server just when it is used again.
const fetchOnce = (url, {headers, ...options} = {}) => fetch(url, {headers: {...headers, Connection: 'close'}, ...options});

// The node in regtest. Its blocks outlive a kill.
class Node {
  static async start() {
    const node = new Node();
    node.port = await freePort();
    node.blocks = path.join(folder, `blocks-${node.port}`);
    node.url = `http://x:test@127.0.0.1:${node.port}/`;
    await node.restart();
    return node;
  }

  async restart() {
    this.program = new Program(process.execPath, [path.join(__dirname, 'node.js'), this.port, this.blocks]);
    await this.program.line(/^ready/);
  }

  // One after the other, whoever asks.
  killAndRestart() {
    this.last = (this.last || Promise.resolve()).then(async () => {
      await this.program.kill();
      await this.restart();
    });
    return this.last;
  }

  // The whole answer: {result, error}.
  ask(method, ...params) {
    return new Promise((resolve, reject) => {
      const request = http.request(
        {host: '127.0.0.1', port: this.port, method: 'POST', auth: 'x:test', agent: false}, (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', part => text += part).on('end', () => {
            try {
              resolve(JSON.parse(text));
            } catch (error) {
              reject(error);
            }
          });
        });
      request.on('error', reject);
      request.end(JSON.stringify({method, params, id: 1}));
    });
  }

  async call(method, ...params) {
    const {result, error} = await this.ask(method, ...params);
    assert(!error, error && `${method}: ${error.message}`);
    return result;
  }
}

// Stands between a program and the node. handle(method, params, forward) returns what is answered, {result, error}; so does
// forward(params), from the node. Nothing breaks the connection off.
class Between {
  static async start(node, handle, files) {
    const between = new Between();
    between.handle = handle;
    const create = files ? take => https.createServer({key: fs.readFileSync(files.key), cert: fs.readFileSync(files.certificate)},
      take) : take => http.createServer(take);
    between.server = create((request, response) => {
      let text = '';
      request.on('data', part => text += part).on('end', async () => {
        const {method, params} = JSON.parse(text);
        try {
          const forward = (others = params) => node.ask(method, ...others);
          const answer = await between.handle(method, params, forward, response, request);
          if (answer)
            response.end(JSON.stringify(answer));
          else if (!response.writableEnded)
            request.socket.destroy();
        } catch (error) { // of an assertion, or of a node that was killed
          between.error = error;
          request.socket.destroy();
        }
      });
    });
    await new Promise(resolve => between.server.listen(0, '127.0.0.1', resolve));
    between.port = between.server.address().port;
    between.url = `http${files ? 's' : ''}://x:test@127.0.0.1:${between.port}/`;
    return between;
  }

  end() {
    this.server.close();
    assert(!(this.error instanceof assert.AssertionError), this.error);
    this.server.closeAllConnections?.();
  }
}

// Runs the tests, as many as `together` side by side, and ends all that is left of them.
function run(tests, together = 1) {
  const only = new RegExp(process.argv[3] || '');
  const end = (status) => {
    for (const program of processes)
      program.child.kill('SIGKILL');
    fs.rmSync(folder, {recursive: true, maxRetries: 10}); // they may still be writing
    process.exit(status);
  };
  const names = Object.keys(tests).filter(name => only.test(name));
  let nFailed = 0;
  const work = async () => {
    for (let name; (name = names.shift()) !== undefined;) {
      const started = Date.now();
      let said;
      try {
        said = await tests[name].call(tests);
      } catch (error) {
        said = `FAIL: ${error.stack}`;
        nFailed++;
      }
      if (said.startsWith('SKIPPED: '))
        console.log(`SKIPPED: miners, ${name}: ${said.slice('SKIPPED: '.length)}`);
      else
        console.log(`  ${name}: ${said} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    }
  };
  Promise.all(Array.from({length: together}, work)).then(() => end(nFailed > 0 ? 1 : 0));
}

// Folder of the programs under test, the first argument of every test.
const programs = process.argv[2];

module.exports = {
  assert, Between, certificate, fetchOnce, folder, freePort, metricsBase, Node, Program, programs, run, sleep, until
};
