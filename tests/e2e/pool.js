'use strict';
// A Stratum V1 pool over the node's templates, as the tests need it: pool.js PORT NODE_PORT [--seed N] [KEY CERTIFICATE].
// It makes coinbases and merkle branches by itself, and checks each share by hashing the header anew with Node's
// OpenSSL. Meanwhile it does all that pools do to miners: it changes the difficulty, the version mask in mid-job, and the
// extranonce; sends jobs that leave the old one valid, and jobs that do not (when a share becomes a block of the node);
// and breaks the connection off; regularly, or at random from a seed. After each change it asks for the client's version: what comes after the answer was
// sent by a miner that knows of the change. It writes a line for each share: "accepted HASH", "stale REASON" (sent before
// the miner could know), or "fault REASON".
const fs = require('fs');
const http = require('http');
const net = require('net');
const tls = require('tls');
const {hashOf, meets, sha256d, target} = require('./oracle');

const args = process.argv.slice(2);
let seed = args[2] === '--seed' ? Number(args.splice(2, 2)[1]) : 0; // 0: regularly
const [port, nodePort, keyFile, certificateFile] = args;
const OUTPUT = '0014' + '09'.repeat(20); // the script that is paid

const EVERY = {job: 30, difficulty: 45, mask: 35, block: 60, extranonce: 160, drop: 310}; // shares
const DIFFICULTIES = [3e-5, 1e-4, 1e-5, 2e-4, 5e-5];
const MASKS = ['1fffe000', '00e00000', '1f000000', '00006000', '00000000'];

const askOnce = (method, ...params) => new Promise((resolve, reject) => {
  const request = http.request({host: '127.0.0.1', port: nodePort, method: 'POST', auth: 'x:test', agent: false},
    (response) => {
      let text = '';
      response.setEncoding('utf8').on('error', reject).on('data', part => text += part).on('end', () => {
        try {
          resolve(JSON.parse(text).result);
        } catch (error) {
          reject(error);
        }
      });
    });
  request.on('error', reject);
  request.end(JSON.stringify({method, params, id: 1}));
});

// A node that was killed is back within some seconds, or a minute where much else runs.
async function ask(...what) {
  for (let i = 0; ; i++)
    try {
      return await askOnce(...what);
    } catch (error) {
      if (i === 6000)
        throw error;
      await new Promise(resolve => setTimeout(resolve, 50));
    }
}

const say = line => fs.writeSync(1, line + '\n'); // at once: the process may be killed after it
const le32 = number => { const bytes = Buffer.alloc(4); bytes.writeUInt32LE(number >>> 0); return bytes; };
const le64 = number => { const bytes = Buffer.alloc(8); bytes.writeBigUInt64LE(BigInt(number)); return bytes; };
const random = () => { // xorshift
  seed ^= seed << 13;
  seed ^= seed >>> 17;
  seed ^= seed << 5;
  return (seed >>> 0) / 2 ** 32;
};
const hex32 = number => (number >>> 0).toString(16).padStart(8, '0');
const reversed = hex => Buffer.from(hex, 'hex').reverse();

// mining.notify's prevhash: eight words, each byte-swapped.
const words = bytes => Buffer.from(bytes).swap32().toString('hex');

// The branch of the coinbase among transactions' ids, in the header's byte order.
function branchOf(txids) {
  const branch = [];
  let row = txids;
  while (row.length > 0) { // what stands beside the way up, then the row above without its first
    branch.push(row[0]);
    const rest = row.slice(1);
    if (rest.length % 2)
      rest.push(rest[rest.length - 1]);
    row = [];
    for (let i = 0; i < rest.length; i += 2)
      row.push(sha256d(Buffer.concat([rest[i], rest[i + 1]])));
  }
  return branch;
}

let template, nJobs = 0, nShares = 0, nSessions = 0;
const seen = new Set(); // hashes of shares

class Session {
  constructor(socket) {
    this.socket = socket;
    this.jobs = new Map();
    this.mask = 0;
    this.fences = new Map();
    this.nFences = 0;
    this.nNewMasks = 0; // of which the miner has not answered the fence
    this.difficulty = DIFFICULTIES[0];
    this.setExtranonce(4);
    let rest = '';
    socket.setEncoding('utf8').on('data', (text) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop();
      for (const line of lines)
        this.queue = (this.queue || Promise.resolve()).then(() => this.take(JSON.parse(line))).catch((error) => {
          say(`fault ${error.stack.split('\n').join(' ')}`);
        });
    });
    socket.on('error', () => {});
  }

  setExtranonce(size) {
    this.extranonce1 = hex32(process.pid * 4096 + nSessions++) + (size === 4 ? '' : 'ab');
    this.size = size;
  }

  send(message) {
    this.socket.write(JSON.stringify(message) + '\n');
  }

  tell(method, ...params) {
    this.send({id: null, method, params});
  }

  // Runs then() once the miner must have seen all that was sent before.
  fence(then) {
    const id = `fence ${++this.nFences}`;
    this.fences.set(id, then);
    this.send({id, method: 'client.get_version', params: []});
  }

  async job(clean) {
    if (clean || !template)
      template = await ask('getblocktemplate', {rules: ['segwit']});
    const height = Buffer.from(template.height < 17 ? [0x50 + template.height] :
      template.height < 128 ? [1, template.height] : [2, template.height & 255, template.height >> 8]);
    const text = Buffer.concat([height, Buffer.from([4]), le32(nJobs)]);
    const nExtranonce = this.extranonce1.length / 2 + this.size;
    const job = {
      id: (++nJobs).toString(16), template, version: template.version | 0x0040e000, time: Math.max(template.curtime, Math.floor(Date.now() / 1000)),
      started: Date.now(), bound: target(this.difficulty), extranonce1: this.extranonce1, size: this.size,
      coinbase1: Buffer.concat([le32(1), Buffer.from([1]), Buffer.alloc(32), le32(-1),
        Buffer.from([text.length + nExtranonce]), text]).toString('hex'),
      coinbase2: Buffer.concat([le32(-1), Buffer.from([1]), le64(template.coinbasevalue),
        Buffer.from([OUTPUT.length / 2]), Buffer.from(OUTPUT, 'hex'), le32(0)]).toString('hex'),
      branch: branchOf(template.transactions.map(transaction => reversed(transaction.txid)))
    };
    const old = clean ? [...this.jobs.values()] : [];
    for (const other of old)
      other.isLate = true;
    this.jobs.set(job.id, job);
    this.tell('mining.notify', job.id, words(reversed(template.previousblockhash)), job.coinbase1, job.coinbase2,
      job.branch.map(hash => hash.toString('hex')), hex32(job.version), template.bits, hex32(job.time), clean);
    this.fence(() => old.forEach(other => this.jobs.delete(other.id)));
  }

  // A share's hash and block, or what is wrong with it: Stratum's code, the reason, whether the miner could not know.
  check([, id, extranonce2, time, nonce, bits = '00000000'], isMaskNew) {
    const job = this.jobs.get(id);
    if (!job)
      return {code: 21, reason: 'job not found'};
    if (job.isLate)
      return {code: 21, reason: 'job not found', isStale: true};
    const isHex = (text, length) => typeof text === 'string' && new RegExp(`^[0-9a-f]{${length}}$`).test(text);
    if (!isHex(extranonce2, 2 * job.size) || !isHex(time, 8) || !isHex(nonce, 8) || !isHex(bits, 8))
      return {code: 20, reason: 'malformed'};
    const seconds = parseInt(time, 16) - job.time;
    if (seconds < 0 || seconds > (Date.now() - job.started) / 1000)
      return {code: 20, reason: 'time out of range'};
    if ((parseInt(bits, 16) & ~this.mask) !== 0)
      return {code: 20, reason: 'version bits outside of the mask', isStale: isMaskNew};
    const coinbase = Buffer.from(job.coinbase1 + job.extranonce1 + extranonce2 + job.coinbase2, 'hex');
    let root = sha256d(coinbase);
    for (const hash of job.branch)
      root = sha256d(Buffer.concat([root, hash]));
    const version = (job.version & ~this.mask) | parseInt(bits, 16);
    const header = Buffer.concat([le32(version), reversed(job.template.previousblockhash), root,
      le32(parseInt(time, 16)), reversed(job.template.bits), le32(parseInt(nonce, 16))]);
    const hash = hashOf(header);
    if (!meets(hash, job.bound)) // also if the version was rolled with a mask that is not any more
      return {code: 23, reason: 'low difficulty share', isStale: isMaskNew};
    const name = hash.toString(16).padStart(64, '0');
    if (seen.has(name))
      return {code: 22, reason: 'duplicate share'};
    seen.add(name);
    return {hash: name, block: header.toString('hex') + '01' + coinbase.toString('hex'), job};
  }

  async submit(id, params) {
    const share = this.check(params, this.nNewMasks > 0);
    nShares++;
    if (share.hash) { // said first: who is killed between the two has not answered
      say(`accepted ${share.hash}`);
      this.send({id, result: true, error: null});
    } else {
      say(`${share.isStale ? 'stale' : 'fault'} ${share.reason}`);
      this.send({id, result: null, error: [share.code, share.reason, null]});
    }
    const is = what => seed ? random() < 1 / EVERY[what] : nShares % EVERY[what] === 0;
    const pick = (list, what) => list[seed ? Math.floor(list.length * random()) : nShares / EVERY[what] % list.length];
    if (is('block') && share.hash && share.job.template === template && template.transactions.length === 0) {
      const answer = await ask('submitblock', share.block);
      const isTaken = answer === null || answer === 'rejected: duplicate'; // the first answer was lost
      const isBest = isTaken && await ask('getbestblockhash') === share.hash;
      const isBeside = isTaken && seed; // at random there are two pools, and the other's block may have come first
      say(isBest ? `block ${share.hash}` : isBeside ? 'beside' : `fault ${answer}`);
      await this.job(true);
    } else if (is('drop')) {
      say('dropped');
      this.socket.destroy();
    } else if (is('extranonce')) {
      this.setExtranonce(pick([4, 2, 8], 'extranonce'));
      this.tell('mining.set_extranonce', this.extranonce1, this.size);
      say(`extranonce ${this.size}`);
      await this.job(false);
    } else if (is('difficulty')) {
      this.difficulty = pick(DIFFICULTIES, 'difficulty');
      this.tell('mining.set_difficulty', this.difficulty);
      say(`difficulty ${this.difficulty}`);
      await this.job(false);
    } else if (is('mask') && this.isRolling) {
      const mask = pick(MASKS, 'mask');
      this.mask = parseInt(mask, 16);
      this.nNewMasks++; // another may come before the answer that fences this one
      this.tell('mining.set_version_mask', mask);
      say(`mask ${mask}`);
      this.fence(() => this.nNewMasks--);
    } else if (is('job'))
      await this.job(false);
  }

  async take({id, method, params, result}) {
    if (!method) {
      this.fences.get(id)();
      this.fences.delete(id);
    } else if (method === 'mining.configure') {
      this.isRolling = true;
      this.mask = parseInt(MASKS[0], 16) & parseInt(params[1]['version-rolling.mask'], 16);
      this.send({id, result: {'version-rolling': true, 'version-rolling.mask': hex32(this.mask)}, error: null});
    } else if (method === 'mining.subscribe')
      this.send({id, result: [[['mining.notify', '1']], this.extranonce1, this.size], error: null});
    else if (method === 'mining.authorize') {
      const isKnown = params[0] === 'worker';
      this.send({id, result: isKnown, error: isKnown ? null : [24, 'unauthorized worker', null]});
      if (!isKnown)
        return;
      this.tell('mining.set_difficulty', this.difficulty);
      this.tell('client.show_message', 'welcome\u0007');
      await this.job(true);
    } else if (method === 'mining.submit')
      await this.submit(id, params);
    else
      this.send({id, result: null, error: [20, 'unknown method', null]});
  }
}

const server = keyFile ? tls.createServer({key: fs.readFileSync(keyFile), cert: fs.readFileSync(certificateFile)}) :
  net.createServer();
server.on(keyFile ? 'secureConnection' : 'connection', socket => new Session(socket));
server.on('tlsClientError', () => {});
server.listen(Number(port), '127.0.0.1', () => say('ready'));
