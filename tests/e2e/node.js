'use strict';
// A Bitcoin node in regtest for the tests: node.js PORT BLOCKS. It answers JSON-RPC on 127.0.0.1:PORT (password "test"),
// and talks to no peers. The chain is in memory; the file BLOCKS gets each block before it is answered for, and is read
// at the start, so that the node can be killed at any time and started again.
const fs = require('fs');
const {FullNode, Address, Block, Network} = require('./bcoin');

const [port, file] = process.argv.slice(2);

async function main() {
  Network.get('regtest'); // said once, as some of bcoin's parts ask for the network that was named first
  const node = new FullNode({
    network: 'regtest', memory: true, workers: false, listen: false, only: ['127.0.0.1'],
    httpHost: '127.0.0.1', httpPort: Number(port), apiKey: 'test', noWallet: true, logConsole: false,
    coinbaseAddress: Address.fromPubkeyhash(Buffer.alloc(20, 1)).toString('regtest') // getwork's blocks pay there
  });
  node.on('error', error => console.error(error.message));
  await node.ensure();
  const lines = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n') : [];
  if (lines.pop()) // the last line has no end: the node was killed in the middle of it
    fs.writeFileSync(file, lines.map(line => line + '\n').join(''));
  const log = fs.openSync(file, 'a');
  const listen = node.http.open.bind(node.http);
  node.http.open = async () => {}; // not before the chain is whole
  await node.open(); // and never connect() or startSync()
  for (const line of lines)
    if (!await node.chain.add(Block.fromRaw(line, 'hex')))
      throw new Error('a saved block is refused');
  node.chain.on('connect', (entry, block) => fs.writeSync(log, block.toRaw().toString('hex') + '\n'));
  await listen();
  console.log(`ready, height ${node.chain.height}`);
}

main().catch((error) => {
  console.error(error.stack);
  process.exit(1);
});
