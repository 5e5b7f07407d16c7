// The loader that makes `electron .` work in the fallback runtime, which ships without Electron's own one.
// Its behaviour follows Electron 33's default_app; nothing about Rapport belongs in it.

// An ES module ending in a top-level `await import`: Electron withholds `ready` until it has run, so the app can still call what must
// come before `ready` (registering schemes, enabling the sandbox). argv is left as it is, as stock Electron leaves it.
const LOADER_SOURCE = `import { app } from 'electron';
import fs from 'node:fs';
import { Module } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const preloads = [];
let target;
const argv = process.argv.slice(1);
for (let index = 0; index < argv.length; index += 1) {
  const argument = argv[index];
  if (argument === '-r' || argument === '--require') {
    index += 1;
    preloads.push(argv[index]);
  } else if (argument.startsWith('--app=')) {
    target = argument.slice('--app='.length);
    break;
  } else if (!argument.startsWith('-')) {
    target = argument;
    break;
  }
}
if (argv.includes('--version') && target === undefined) {
  console.log('v' + process.versions.electron);
  process.exit(0);
}
if (target === undefined) {
  console.error('Usage: electron <folder or file of an app>');
  process.exit(1);
}

if (preloads.length > 0) Module._preloadModules(preloads);
Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });

const appPath = path.resolve(target);
const packageFile = path.join(appPath, 'package.json');
let isPackage = false;
if (fs.existsSync(packageFile)) {
  const description = JSON.parse(fs.readFileSync(packageFile, 'utf8'));
  isPackage = true;
  if (description.version) app.setVersion(description.version);
  const name = description.productName ?? description.name;
  if (name) app.name = name;
  app.setDesktopName(description.desktopName ?? app.name + '.desktop');
}

let main;
try {
  main = Module._resolveFilename(appPath, null, true);
} catch (error) {
  console.error('Unable to find an Electron app at ' + appPath + '\\n' + error.message);
  process.exit(1);
}
app.setAppPath(isPackage ? appPath : path.dirname(main));

try {
  await import(pathToFileURL(main).toString());
} catch (error) {
  console.error('App threw an error during load');
  console.error(error?.stack ?? error);
  process.exit(1);
}
`;

const LOADER_PACKAGE = JSON.stringify({ name: 'electron', productName: 'Electron', main: 'main.js', type: 'module' });

/** The bytes of `default_app.asar`. */
export function buildDefaultApp() {
  return packAsar({ 'package.json': LOADER_PACKAGE, 'main.js': LOADER_SOURCE });
}

/**
 * Packs a flat set of text files as an asar archive: four little-endian sizes, the JSON header padded to four bytes, the contents.
 * Written here because the packer of the same name needs a newer Node than set-up promises to run on.
 * @param {Record<string, string>} files
 * @returns {Buffer}
 */
function packAsar(files) {
  const entries = {};
  const contents = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const bytes = Buffer.from(text, 'utf8');
    entries[name] = { size: bytes.length, offset: String(offset) };
    contents.push(bytes);
    offset += bytes.length;
  }
  const header = Buffer.from(JSON.stringify({ files: entries }), 'utf8');
  const padding = Buffer.alloc((4 - (header.length % 4)) % 4);
  const paddedLength = header.length + padding.length;
  const sizes = Buffer.alloc(16);
  sizes.writeUInt32LE(4, 0);
  sizes.writeUInt32LE(paddedLength + 8, 4);
  sizes.writeUInt32LE(paddedLength + 4, 8);
  sizes.writeUInt32LE(header.length, 12);
  return Buffer.concat([sizes, header, padding, ...contents]);
}
