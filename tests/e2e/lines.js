'use strict';
// A pool of JSON lines without a node, for what a real pool would not do: it takes every share, and says what a test tells
// it to. Its job is of regtest's bits, so that headers meet the network as well.
const net = require('net');
const {hashOf, sha256d} = require('./oracle');

const JOB = ['1', '00'.repeat(32), '0100000001', '02', [], '20000000', '207fffff', '60000000', true];

class LineSession {
  constructor(pool, socket) {
    this.pool = pool;
    this.socket = socket;
    this.methods = []; // that it asked for
    this.messages = []; // all that it sent
    this.at = Date.now();
    let rest = '';
    socket.setEncoding('utf8').on('error', () => {}).on('data', (text) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop();
      for (const line of lines)
        this.take(JSON.parse(line));
    });
  }

  raw(text) {
    this.socket.write(text + '\n');
  }

  send(message) {
    this.raw(JSON.stringify(message));
  }

  tell(method, ...params) {
    this.send({id: null, method, params});
  }

  notify(...job) {
    this.tell('mining.notify', ...(job.length ? job : this.pool.job));
  }

  take(message) {
    const {id, method, params} = message;
    this.messages.push(message);
    if (!method)
      return;
    this.methods.push(method);
    const {pool} = this;
    const own = pool.on[method];
    if (own)
      own(this, id, params);
    else if (method === 'mining.configure')
      this.send({id, result: {'version-rolling': true, 'version-rolling.mask': pool.mask}, error: null});
    else if (method === 'mining.subscribe')
      this.send({id, result: [[], pool.extranonce1, pool.size], error: null});
    else if (method === 'mining.authorize') {
      this.send({id, result: true, error: null});
      this.tell('mining.set_difficulty', pool.difficulty);
      this.notify();
    } else if (method === 'mining.submit') {
      pool.shares.push(params);
      if (pool.answer)
        pool.answer(this, id, params);
      else
        this.send({id, result: true, error: null});
      if (pool.after)
        pool.after(this, pool.shares.length);
    } else
      this.send({id, result: null, error: [20, 'unknown method', null]});
  }
}

class LinePool {
  // on: methods that a test answers by itself; answer(session, id, params): in place of "true" for a share;
  // after(session, n): after the n-th share.
  static async start({on = {}, answer, after, difficulty = 1e-6, extranonce1 = 'abcd', size = 4, mask = '1fffe000', job = JOB,
    port = 0, connected} = {}) {
    const pool = Object.assign(new LinePool(), {on, answer, after, difficulty, extranonce1, size, mask, job});
    pool.shares = [];
    pool.sessions = [];
    pool.server = net.createServer((socket) => {
      const session = new LineSession(pool, socket);
      pool.sessions.push(session);
      if (connected)
        connected(session);
    });
    await new Promise((resolve, reject) => pool.server.on('error', reject).listen(port, '127.0.0.1', resolve));
    pool.port = pool.server.address().port;
    pool.url = `stratum+tcp://127.0.0.1:${pool.port}`;
    return pool;
  }

  // The hash of a share of JOB, or of one that differs from it in its name only.
  hash([, , extranonce2, time, nonce, bits = '00000000']) {
    const [, previous, coinbase1, coinbase2, , version, networkBits] = JOB;
    const reversed = hex => Buffer.from(hex, 'hex').reverse();
    const mask = parseInt(this.mask, 16);
    const rolled = (((parseInt(version, 16) & ~mask) | parseInt(bits, 16)) >>> 0).toString(16).padStart(8, '0');
    return hashOf(Buffer.concat([reversed(rolled), Buffer.from(previous, 'hex').swap32(),
      sha256d(Buffer.from(coinbase1 + this.extranonce1 + extranonce2 + coinbase2, 'hex')), reversed(time),
      reversed(networkBits), reversed(nonce)]));
  }

  // Headers that were sent as shares, whatever the job's name was: extranonces of one pool mean one work.
  different() {
    return new Set(this.shares.map(([, , ...share]) => share.join())).size;
  }

  end() {
    this.server.close();
    for (const {socket} of this.sessions)
      socket.destroy();
  }
}

module.exports = {JOB, LinePool};
