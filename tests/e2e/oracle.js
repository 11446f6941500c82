'use strict';
// The independent implementation: OpenSSL's SHA-256, by Node. A hash and a target are numbers here.
const {createHash} = require('crypto');

const sha256d = bytes => createHash('sha256').update(createHash('sha256').update(bytes).digest()).digest();
const hashOf = header => BigInt('0x' + sha256d(header).reverse().toString('hex'));
// floor(0xffff × 2^208 / difficulty), exact: a double is an integer divided by a power of two.
const target = (difficulty) => {
  let divisor = 1n;
  while (!Number.isInteger(difficulty)) {
    difficulty *= 2;
    divisor *= 2n;
  }
  return (0xffffn << 208n) * divisor / BigInt(difficulty);
};
const meets = (hash, bound) => hash <= bound;

module.exports = {hashOf, meets, sha256d, target};
