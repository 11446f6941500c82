'use strict';
// bcoin without its native modules, which are not built here. Its packages bcrypto, bstring and mrmr carry a twin in plain
// JavaScript beside each of them (X-browser.js beside X.js); leveldown, the database on disk, is not used at all.
const Module = require('module');
const fs = require('fs');
const path = require('path');

// bcrypto asks for the browser's random numbers, which Node has as a global from version 19 on
globalThis.crypto ??= require('crypto').webcrypto;

const resolve = Module._resolveFilename;
Module._resolveFilename = function resolveTwin(request, ...rest) {
  if (request === 'leveldown')
    return path.join(__dirname, 'leveldown.js');
  const file = resolve.call(this, request, ...rest);
  const twin = file.replace(/\.js$/, '-browser.js');
  return /node_modules[/\\](bcrypto|bstring|mrmr)[/\\]lib[/\\]/.test(file) && fs.existsSync(twin) ? twin : file;
};

module.exports = require('bcoin');
