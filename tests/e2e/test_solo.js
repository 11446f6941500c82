'use strict';
// examples/miners/solo against a real node: test_solo.js FOLDER_OF_PROGRAMS [TEST]
const {execFileSync} = require('child_process');
const net = require('net');
const path = require('path');
const {Address, Block, Coin, KeyRing, MTX} = require('./bcoin');
const {assert, Between, certificate, Node, Program, programs, run, sleep, until} = require('./harness');
const {hashOf, meets, target} = require('./oracle');

const key = KeyRing.fromPrivate(Buffer.alloc(32, 7), true);
key.witness = true;
const mine = key.getAddress().toString('testnet'); // bcoin has prefixes of its own for regtest

const EASIEST = 0xffff / 0x7fffff / 2 ** 24; // regtest's difficulty

const solo = (url, ...args) => new Program(path.join(programs, 'solo'), ['--address', mine, '--status', 0, ...args, url]);

const getBlock = async (node, height) =>
  Block.fromRaw(await node.call('getblock', await node.call('getblockhash', height), false), 'hex');

// The blocks that solo says were accepted must be the node's whole chain from `first` on: none missing, none twice.
async function checkChain(node, program, first) {
  const lines = program.lines.filter(line => line.endsWith('accepted'));
  for (const [i, line] of lines.entries())
    assert.strictEqual(line, `block ${first + i} ${await node.call('getblockhash', first + i)}: accepted`);
  assert.strictEqual(await node.call('getblockcount'), first + lines.length - 1);
  return lines.length;
}

// Spends the coinbases of n blocks from a height on, with witnesses and a fee of 10000 each.
async function spend(node, height, n) {
  for (let i = 0; i < n; i++) {
    const [coinbase] = (await getBlock(node, height + i)).txs;
    const tx = new MTX();
    tx.addCoin(Coin.fromTX(coinbase, 0, height + i));
    tx.addOutput(Address.fromPubkeyhash(Buffer.alloc(20, 2)), coinbase.outputs[0].value - 10000);
    tx.sign(key);
    await node.call('sendrawtransaction', tx.toRaw().toString('hex'));
  }
}

const last = program => program.errors[program.errors.length - 1];

const tests = {
  // Segwit becomes active on the way, at 432, as the version bits that the node asks for vote for it.
  async 'blocks in a row'() {
    const node = this.node = await Node.start();
    const program = solo(node.url, '--blocks', 450);
    await program.end();
    assert.strictEqual(program.lines.length, 450);
    await checkChain(node, program, 1);
    assert.match(last(program), /blocks 450, stale 0, rejected 0, hardware errors 0$/);
    assert((await node.call('getblocktemplate', {rules: ['segwit']})).rules.includes('!segwit'));
    return '450, each the new tip';
  },

  // Coins of earlier blocks are spent, with witnesses. The miner gets the fees.
  async 'a block with transactions'() {
    const {node} = this;
    const height = await node.call('getblockcount');
    await spend(node, height - 120, 7);
    const program = solo(node.url, '--blocks', 2); // the first may be of an old template
    await program.end();
    await checkChain(node, program, height + 1);
    const blocks = [await getBlock(node, height + 1), await getBlock(node, height + 2)];
    const full = blocks.find(block => block.txs.length > 1);
    assert.strictEqual(full.txs.length, 8);
    const rewards = blocks.map(block => block.txs[0].outputs[0].value);
    assert.strictEqual(Math.max(...rewards) - Math.min(...rewards), 70000);
    return '8 of them';
  },

  // Without rules, and the commitment as bare 32 bytes: the node would refuse a block that did not commit.
  async 'a template as btcd writes it'() {
    const {node} = this;
    const height = await node.call('getblockcount');
    await spend(node, height - 150, 3);
    let nSeen = 0;
    const between = await Between.start(node, async (method, params, forward) => {
      const whole = await forward();
      if (method === 'getblocktemplate' && whole.result) {
        nSeen += whole.result.transactions.length;
        const {rules, default_witness_commitment: script, ...others} = whole.result;
        assert(rules && script);
        whole.result = {...others, default_witness_commitment: script.slice(12)};
      }
      return whole;
    });
    let full;
    for (let i = 1; i <= 20 && !full; i++) { // the node makes a new template some seconds after a transaction
      const program = solo(between.url, '--blocks', 1);
      await program.end();
      const block = await getBlock(node, height + i);
      full = block.txs.length > 1 && block;
      await sleep(full ? 0 : 700);
    }
    between.end();
    assert.strictEqual(full.txs.length, 4);
    assert(full.getCommitmentHash().equals(full.createCommitmentHash()));
    return `${full.txs.length - 1} transactions with witnesses, and a commitment`;
  },

  // Each is mined, and what it asks for is in the block.
  async 'templates of other nodes'() {
    const {node} = this;
    let change, submitted;
    const between = await Between.start(node, async (method, params, forward) => {
      if (method === 'submitblock')
        submitted = params;
      const whole = await forward(method === 'submitblock' ? params.slice(0, 1) : params);
      if (method === 'getblocktemplate' && whole.result)
        whole.result = change(whole.result, params[0]);
      return whole;
    });
    const without = (template, ...names) =>
      Object.fromEntries(Object.entries(template).filter(([name]) => !names.includes(name)));
    const version = () => Buffer.from(submitted[0].slice(0, 8), 'hex').readUInt32LE();
    const kinds = {
      'no mintime': template => without(template, 'mintime'),
      'no commitment where there are no witnesses': template => without(template, 'default_witness_commitment'),
      nulls: template => ({...template, longpollid: null, default_witness_commitment: null, mintime: null, workid: null,
        vbrequired: null}),
      'a signet for all': (template, {rules}) => {
        assert(rules.includes('signet'));
        return {...template, rules: ['csv', '!segwit', '!signet'], signet_challenge: '51'};
      },
      vbrequired: template => ({...template, version: 0x20000000, vbrequired: 0x2000}),
      workid: template => ({...template, workid: 'w 1'})
    };
    for (const [kind, make] of Object.entries(kinds)) {
      change = make;
      const height = await node.call('getblockcount');
      const n = kind === 'vbrequired' ? 12 : 1; // blocks: the bit rolls, unless it is demanded
      for (let i = 0; i < n; i++) {
        const program = solo(between.url, '--blocks', 1);
        await program.end();
        assert(kind !== 'vbrequired' || version() & 0x2000, kind);
        assert.deepStrictEqual(submitted.slice(1), kind === 'workid' ? [{workid: 'w 1'}] : []);
      }
      assert.strictEqual(await node.call('getblockcount'), height + n);
    }
    between.end();
    return Object.keys(kinds).join(', ');
  },

  // It is asked now and then instead.
  async 'a node that drops long polls'() {
    let nAsked = 0;
    const between = await Between.start(this.node, (method, params, forward) => {
      nAsked += method === 'getblocktemplate';
      return method === 'getblocktemplate' && params[0].longpollid ? undefined : forward();
    });
    const started = Date.now();
    const program = solo(between.url, '--share-difficulty', 1e9);
    await program.line(/^new tip/);
    await sleep(4000);
    const seconds = (Date.now() - started) / 1000;
    assert(nAsked <= 8 + seconds, `${nAsked} in ${seconds}`);
    const [hash] = await this.node.call('generatetoaddress', 1,
      Address.fromPubkeyhash(Buffer.alloc(20, 8)).toString('regtest'));
    await program.line(new RegExp(`^new tip ${hash}`));
    await program.kill('SIGTERM');
    between.end();
    return `asked ${nAsked} times, and a new tip is seen`;
  },

  async 'networks'() {
    const main = 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', regtest = KeyRing.fromPrivate(Buffer.alloc(32, 7), true);
    regtest.witness = true;
    const real = [main, '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2'];
    const test = [mine, 'bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080'];
    const chains = {main: real, mainnet: real, test, testnet3: test, testnet4: test, signet: test, regtest: test, simnet: test,
      unheard: []};
    let chain;
    const between = await Between.start(this.node, async (method, params, forward) => {
      const whole = await forward();
      if (method === 'getblockchaininfo')
        whole.result = {chain};
      return whole;
    });
    for ([chain] of Object.entries(chains))
      await Promise.all(real.concat(test).map(async (address) => {
        const program = new Program(path.join(programs, 'solo'), ['-a', address, '-s', 1e9, '-i', 0, '-t', 1, '-b', 'cpu', between.url]);
        await until('it decides', () => program.status !== undefined || program.errors.some(line => /^new tip/.test(line)));
        const isTaken = chains[chain].includes(address);
        if (program.status === undefined)
          await program.kill('SIGTERM');
        assert.strictEqual(program.status, isTaken ? 0 : 2, `${chain} ${address}: ${program.errors.join()}`);
      }));
    between.end();
    return `${Object.keys(chains).length} names, ${real.length + test.length} addresses each`;
  },

  async 'HTTP'() {
    const {node} = this;
    const long = '01000000' + '00'.repeat(600000);
    let expect = null, status = 0;
    const template = await node.call('getblocktemplate', {rules: ['segwit']});
    const between = await Between.start(node, async (method, params, forward, response, request) => {
      if (status) {
        response.statusCode = status;
        response.end('');
        return undefined;
      }
      if (method === 'getblocktemplate')
        return {result: {...template, transactions: [{data: long, txid: '01'.repeat(32)}]}, error: null};
      if (method === 'submitblock') {
        assert(params[0].length > 1 << 20);
        expect = request.headers.expect;
        return {result: 'nonsense', error: null};
      }
      return forward();
    });
    const program = solo(between.url);
    await program.line(/rejected: nonsense/);
    await program.kill('SIGTERM');
    assert.strictEqual(expect, undefined);
    status = 403;
    const stranger = solo(between.url);
    await stranger.line(/^node: the node does not allow this address/);
    await stranger.kill('SIGTERM');
    status = 401;
    const mistyped = solo(between.url);
    await mistyped.line(/^node: the node rejected the user name or password/);
    await mistyped.kill('SIGTERM');
    between.end();
    const secure = await Between.start(node, (method, params, forward) => forward(), certificate());
    const distrustful = solo(secure.url);
    await distrustful.line(/^node: .*certificate/i);
    await distrustful.kill('SIGTERM');
    const trusting = solo(secure.url, '--ca', certificate().certificate, '--blocks', 2);
    await trusting.end();
    secure.end();
    return 'no Expect, 403, 401, a certificate of one\'s own';
  },

  async 'options that cannot be right'() {
    const bad = [['http//127.0.0.1:1'], ['127.0.0.1:8332'], ['ftp://127.0.0.1/'], ['--ca', '/none', this.node.url],
      ['--share-difficulty', '-1', this.node.url], ['--blocks', '0', this.node.url], []];
    await Promise.all(bad.map(async (args) => {
      const program = new Program(path.join(programs, 'solo'), ['--address', mine, ...args]);
      await program.ended;
      assert.strictEqual(program.status, 2, args.join(' '));
    }));
    return `${bad.length}, status 2`;
  },

  async 'Ctrl-C while the node says nothing'() {
    const sockets = [];
    const server = net.createServer(socket => sockets.push(socket.on('error', () => {})));
    await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
    const times = [];
    for (const scheme of ['http', 'https']) {
      const n = sockets.length;
      const program = solo(`${scheme}://x:y@127.0.0.1:${server.address().port}/`);
      await until('a connection', () => sockets.length > n);
      const started = Date.now();
      await program.kill('SIGINT');
      assert.strictEqual(program.status, 0);
      times.push(Date.now() - started);
    }
    assert(Math.max(...times) < 5000, times.join()); // a busy machine included
    // A block that was found is handed in first; the second Ctrl-C gives it up.
    let isHandedIn = false;
    const between = await Between.start(this.node, (method, params, forward) => {
      isHandedIn = isHandedIn || method === 'submitblock';
      return method === 'submitblock' ? new Promise(() => {}) : forward();
    });
    const program = solo(between.url);
    await until('a block', () => isHandedIn);
    program.child.kill('SIGINT');
    await program.line(/^submitting a block;/);
    await program.kill('SIGINT');
    assert.strictEqual(program.status, 130);
    between.end();
    sockets.forEach(socket => socket.destroy());
    server.close();
    return `${times.join(', ')} ms`;
  },

  async 'every backend'() {
    const list = JSON.parse(execFileSync(path.join(programs, 'dsha256'), ['backends', '--json']));
    const names = list.filter(backend => backend.usable).map(backend => backend.name).concat('auto');
    for (const name of names) {
      const height = await this.node.call('getblockcount');
      const program = solo(this.node.url, '--blocks', 20, '--backends', name, '--share-difficulty', 1e-7);
      await program.end();
      assert.strictEqual(await checkChain(this.node, program, height + 1), 20, name);
    }
    return `20 blocks by each of ${names.join(', ')}`;
  },

  // Targets harder than the network's, and few nonces: versions, time and extranonce must roll, and each block meet it.
  async 'everything rolls'() {
    const height = await this.node.call('getblockcount');
    const program = solo(this.node.url, '--blocks', 10, '--nonces', 4, '--version-mask', '6000', '--share-difficulty', 1e-6);
    await program.end();
    await checkChain(this.node, program, height + 1);
    const versions = new Set(), extranonces = new Set();
    for (let i = 1; i <= 10; i++) {
      const block = await getBlock(this.node, height + i);
      assert(meets(hashOf(block.toRaw().subarray(0, 80)), target(1e-6)));
      assert(block.nonce < 4);
      versions.add(block.version & 0x6000);
      const input = block.txs[0].inputs[0].script.toRaw();
      extranonces.add(input.readBigUInt64BE(input.length - 8));
    }
    assert(versions.size > 1);
    assert(extranonces.size > 1);
    return `${versions.size} versions, ${extranonces.size} extranonces`;
  },

  async 'addresses'() {
    const hash20 = Buffer.from('751e76e8199196d454941c45d1b3a323f1433bd6', 'hex');
    const good = { // P2PKH, P2SH, and witness programs of BIP173 and BIP350
      [Address.fromPubkeyhash(hash20).toString('testnet')]: `76a914${hash20.toString('hex')}88ac`,
      [Address.fromScripthash(hash20).toString('testnet')]: `a914${hash20.toString('hex')}87`,
      tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx: `0014${hash20.toString('hex')}`,
      TB1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KXPJZSX: `0014${hash20.toString('hex')}`,
      tb1qqqqqp399et2xygdj5xreqhjjvcmzhxw4aywxecjdzew6hylgvsesrxh6hy:
        '0020000000c4a5cad46221b2a187905e5266362b99d5e91c6ce24d165dab93e86433',
      tb1pqqqqp399et2xygdj5xreqhjjvcmzhxw4aywxecjdzew6hylgvsesf3hn0c:
        '5120000000c4a5cad46221b2a187905e5266362b99d5e91c6ce24d165dab93e86433'
    };
    for (const [address, script] of Object.entries(good)) {
      const height = await this.node.call('getblockcount');
      const program = new Program(path.join(programs, 'solo'), ['-a', address, '-n', 1, this.node.url]);
      await program.end();
      const block = await getBlock(this.node, height + 1);
      assert.strictEqual(block.txs[0].outputs[0].script.toRaw().toString('hex'), script, address);
    }
    const bad = { // BIP173's and BIP350's lists among them
      '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2': 'not for the node\'s chain',
      bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4: 'not for the node\'s chain',
      '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3': 'checksum',
      '11BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2': 'nor base58',
      tc1qw508d6qejxtdg4y5r3zarvary0c5xw7kg3g4ty: 'nor base58',
      bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5: 'checksum',
      bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd: 'checksum', // bech32 where bech32m must be
      BC1S0XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ54WELL: 'checksum',
      bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4: 'bech32 does not use',
      BC130XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ7ZWS8R: 'witness version',
      bc1pw5dgrnzv: 'witness version',
      BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P: 'witness version',
      tb1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vq47Zagq: 'mixed upper and lower',
      tb1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vpggkg4j: 'padding',
      bc1gmk9yu: 'length',
      '': 'nor base58'
    };
    for (const [address, why] of Object.entries(bad)) {
      const program = new Program(path.join(programs, 'solo'), ['-a', address, this.node.url]);
      await program.ended;
      assert.strictEqual(program.status, 2, address);
      assert(program.errors.length === 1 && program.errors[0].includes(why), `${address}: ${program.errors[0]}`);
    }
    return `${Object.keys(good).length} scripts as they must be, ${Object.keys(bad).length} refused`;
  },

  // What comes from solo is right, and the node would tell if it were not.
  async 'the node refuses what is spoiled'() {
    const {node} = this;
    const spoilers = {
      'high-hash': () => 0,
      'bad-txnmrklroot': header => header.writeUInt8(header[40] ^ 1, 40),
      'bad-prevblk': header => header.subarray(4, 36).reverse(),
      'time-too-old': header => header.writeUInt32LE(1296688602, 68),
      'time-too-new': header => header.writeUInt32LE(Math.floor(Date.now() / 1000) + 8000, 68)
    };
    for (const [reason, spoil] of Object.entries(spoilers)) {
      let answer;
      const between = await Between.start(node, async (method, params, forward) => {
        if (method !== 'submitblock' || answer)
          return forward();
        const block = Buffer.from(params[0], 'hex'), header = block.subarray(0, 80);
        assert(meets(hashOf(header), target(EASIEST)));
        spoil(header);
        while (meets(hashOf(header), target(EASIEST)) === (reason === 'high-hash'))
          header.writeUInt32LE(header.readUInt32LE(76) + 1, 76); // only the one thing is wrong
        const whole = await forward([block.toString('hex')]);
        answer = whole.result;
        return whole;
      });
      const height = await node.call('getblockcount');
      const program = solo(between.url, '--blocks', 1);
      await program.end();
      between.end();
      assert(answer.includes(reason), `${answer} where ${reason} was due`);
      assert(program.lines[0].endsWith(`: rejected: ${answer}`), program.lines[0]);
      assert.match(last(program), /blocks 1, stale 0, rejected 1,/);
      await checkChain(node, program, height + 1);
    }
    // The same block a second time: counted once.
    let twice;
    const between = await Between.start(node, async (method, params, forward) => {
      if (method === 'submitblock')
        await forward();
      const whole = await forward();
      if (method === 'submitblock')
        twice = whole.result;
      return whole;
    });
    const height = await node.call('getblockcount');
    const program = solo(between.url, '--blocks', 2);
    await program.end();
    between.end();
    assert(twice.includes('duplicate'));
    assert.strictEqual(await checkChain(node, program, height + 1), 2);
    return Object.keys(spoilers).concat('duplicate').join(', ');
  },

  // submitblock answers null for a block beside the chain as well.
  async 'a stale block'() {
    const {node} = this;
    let is_late = true;
    const between = await Between.start(node, async (method, params, forward) => {
      if (method === 'submitblock' && is_late) {
        is_late = false;
        await node.call('generatetoaddress', 1, Address.fromPubkeyhash(Buffer.alloc(20, 5)).toString('regtest'));
      }
      return forward();
    });
    const program = solo(between.url, '--blocks', 1);
    await program.end();
    between.end();
    assert.match(program.lines[0], /: stale$/);
    assert.match(program.lines[1], /: accepted$/);
    assert.match(last(program), /blocks 1, stale 1, rejected 0,/);
    return 'seen, and not counted';
  },

  // The long poll tells of it; no hash is found meanwhile.
  async 'a new tip'() {
    const program = solo(this.node.url, '--share-difficulty', 1e9);
    const latencies = [];
    for (let i = 0; i < 5; i++) {
      await sleep(200);
      const n = program.errors.length;
      const started = Date.now();
      const [hash] = await this.node.call('generatetoaddress', 1,
        Address.fromPubkeyhash(Buffer.alloc(20, 6)).toString('regtest'));
      await program.line(new RegExp(`^new tip ${hash}`));
      latencies.push(Date.now() - started);
      assert(program.errors.length > n);
    }
    await program.kill('SIGTERM');
    assert.strictEqual(program.status, 0);
    return `followed 5 times, ${Math.max(...latencies)} ms at most, the node's own work included`;
  },

  async 'getwork'() {
    const round = new Program(path.join(programs, 'getwork'), [], {stdio: ['pipe', 'pipe', 'pipe']});
    for (let i = 0; i < 5; i++) {
      const height = await this.node.call('getblockcount');
      const {data, target: easy} = await this.node.call('getwork');
      round.child.stdin.write(`${data} ${easy}\n`);
      await until('getwork', () => round.lines.length > i);
      assert.strictEqual(await this.node.call('getwork', round.lines[i]), true);
      assert.strictEqual(await this.node.call('getblockcount'), height + 1);
    }
    round.child.stdin.end();
    await round.end();
    return '5 of 5';
  },

  // At a moment of no one's choice, and at the worst: the block is in the chain, and nobody said so.
  async 'kill -9 of the node'() {
    const node = await Node.start();
    let between = null, n_cut = 0;
    between = await Between.start(node, async (method, params, forward) => {
      const result = await forward();
      if (method !== 'submitblock' || ++n_cut % 40 !== 0)
        return result;
      node.killAndRestart();
      return undefined;
    });
    const program = solo(between.url, '--blocks', 150, '--share-difficulty', 1e-4);
    for (let i = 0; i < 4; i++) {
      await until('some blocks', () => program.lines.length > 30 * i + 10 || program.status !== undefined);
      await sleep(37);
      await node.killAndRestart();
    }
    await program.end();
    between.end();
    const n = await checkChain(node, program, 1);
    assert.strictEqual(n, 150);
    const n_gone = program.errors.filter(line => /^node: .*trying again$/.test(line)).length;
    assert(n_gone >= 4, program.errors.join('\n')); // two that come close together may be one to the miner
    return `${n_gone} times, and all of ${n} blocks are counted once`;
  },

  // Whatever comes, it is told in one line, and mining goes on when the server does.
  async 'bad answers'() {
    let text, n_asked = 0;
    const template = await this.node.call('getblocktemplate', {rules: ['segwit']});
    const broken = change => JSON.stringify({result: {...template, ...change}, error: null, id: 1});
    const answers = [
      '', '{', 'null', '[]', '<html>no</html>', '{"result":7,"error":null}', '{"result":null,"error":null}',
      '{"result":null,"error":{"code":-28,"message":"Loading block index…\\u001b[2J"}}',
      '{"result":null,"error":{}}', '[['.repeat(100000), broken({version: '1'}), broken({version: 2 ** 40}),
      broken({curtime: -1}), broken({height: 2 ** 32}), broken({previousblockhash: 'ab'}),
      broken({previousblockhash: 'zz'.repeat(32)}), broken({bits: '00000000'}), broken({bits: 'ff'}), broken({bits: null}),
      broken({transactions: {}}), broken({transactions: [1]}), broken({transactions: [{data: 'a', txid: 'b'}]}),
      broken({transactions: [{data: '00', txid: '00'.repeat(31)}]}), broken({coinbasevalue: -1}),
      broken({default_witness_commitment: 7}), broken({vbrequired: -1}), broken({workid: {}}), broken({mintime: 'x'}),
      broken({signet_challenge: '52'}), broken({rules: ['!signet']}),
      broken({rules: ['!unheard-of']}), broken({rules: 7}), broken({longpollid: 3}),
      broken({vbavailable: {a: -1, b: 99, c: 'x'}, bits: ''})
    ];
    const between = await Between.start(this.node, async (method, params, forward, response) => {
      if (method !== 'getblocktemplate' || text === null)
        return forward();
      n_asked++;
      response.end(text);
    });
    text = answers[0];
    const program = solo(between.url, '--blocks', 3);
    for (const answer of answers) { // one program each: it says what fails at first
      text = answer;
      const other = solo(between.url);
      await other.line(/^node: .*; trying again$/).catch(() => assert.fail(`${answer.slice(0, 300)} is taken`));
      assert(!/[^ -~]/.test(other.errors[0]), other.errors[0]);
      await other.kill('SIGTERM');
      assert.strictEqual(other.status, 0);
    }
    text = null;
    await program.end();
    between.end();
    assert(program.errors.includes('node: back'));
    return `${answers.length} kinds, ${n_asked} times; then 3 blocks`;
  }
};

run(tests);
