// The SQLite driver's native part: its own prebuilt file where Electron speaks Node-API 10, else one compiled for Node-API 9.
// Compiled without node-gyp or Node's headers: only a C and a C++ compiler are needed. How Rapport uses SQLite has no place here.
import fs from 'node:fs';
import path from 'node:path';
import { copyFileAtomic, makeWorkDir, readJson, writeFileAtomic } from './cache.mjs';
import { run, SetupError, say, tail } from './report.mjs';

/** Raise it whenever the wrapper or the flags change: older compiled files are then not used. */
const MODULE_RECIPE = 1;

// The packaged Node-API headers leave out the experimental part, so the one function needed from it is declared here. Without it
// Electron 33 aborts as soon as a database or statement is collected while open.
const WRAPPER = `#include <node_api.h>
extern "C" NAPI_EXTERN napi_status NAPI_CDECL node_api_post_finalizer(node_api_basic_env, napi_finalize, void*, void*);
#define NODE_API_EXPERIMENTAL_HAS_POST_FINALIZER
#include "better_sqlite3.cpp"
`;

const CXX_FLAGS = [
  '-std=c++20',
  '-O2',
  '-fPIC',
  '-fno-rtti',
  '-fno-exceptions',
  '-fno-strict-aliasing',
  '-fvisibility=hidden',
];
const CXX_DEFINES = [
  'NAPI_EXPERIMENTAL',
  'NAPI_VERSION=2147483647',
  'NODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT',
  'NAPI_DISABLE_CPP_EXCEPTIONS',
  'NODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
  'BUILDING_NODE_EXTENSION',
  'NODE_GYP_MODULE_NAME=better_sqlite3',
  'NDEBUG',
];

// Searches a word, so that a file without full text, or one that cannot load at all, is found before the app is started.
const PROBE = `const Database = require('better-sqlite3');
const db = new Database(':memory:');
db.exec("CREATE VIRTUAL TABLE probe USING fts5(body); INSERT INTO probe VALUES ('set-up works')");
if (db.prepare("SELECT count(*) FROM probe WHERE probe MATCH 'works'").pluck().get() !== 1) throw new Error('no full text');
db.close();
process.stdout.write('sqlite-ready');`;

/**
 * @param {string} projectDir
 * @param {import('./runtime.mjs').Runtime} runtime
 */
function describe(projectDir, runtime) {
  const home = path.join(projectDir, 'node_modules', 'better-sqlite3');
  const version = readJson(path.join(home, 'package.json'))?.version;
  const isCompiled = runtime.kind === 'fallback';
  return {
    home,
    isCompiled,
    compiledFile: path.join(home, 'build', 'Release', 'better_sqlite3.node'),
    stampFile: path.join(home, 'rapport-checked.json'),
    stamp: { version, electron: runtime.version, isCompiled, recipe: MODULE_RECIPE },
    cacheName: `better-sqlite3-${version}-napi9-${process.platform}-${process.arch}-r${MODULE_RECIPE}.node`,
  };
}

/** True when the driver was checked with this very runtime and nothing is to do. */
export function isModuleReady(projectDir, runtime) {
  const { stampFile, stamp, isCompiled, compiledFile } = describe(projectDir, runtime);
  const checked = readJson(stampFile);
  if (!checked || Object.entries(stamp).some(([key, value]) => checked[key] !== value)) return false;
  return fs.existsSync(compiledFile) === isCompiled;
}

/** True when a compiler will be needed: the runtime asks for a compiled file and the cache has none. */
export function needsCompiler(projectDir, runtime, cacheDir) {
  const { isCompiled, cacheName } = describe(projectDir, runtime);
  return isCompiled && !isModuleReady(projectDir, runtime) && !fs.existsSync(path.join(cacheDir, cacheName));
}

/**
 * Puts the right native file in place and proves that it loads in Electron and in the project's Node.
 * @param {string} projectDir
 * @param {import('./runtime.mjs').Runtime} runtime
 * @param {string} cacheDir
 * @param {string} nodeExecutable the project's own Node
 */
export async function installModule(projectDir, runtime, cacheDir, nodeExecutable) {
  const place = describe(projectDir, runtime);
  if (!place.isCompiled) {
    fs.rmSync(path.join(place.home, 'build'), { recursive: true, force: true });
    await check(projectDir, runtime, nodeExecutable);
  } else {
    const cached = path.join(cacheDir, place.cacheName);
    const wasCached = fs.existsSync(cached);
    if (!wasCached) await compile(projectDir, place.home, cached, cacheDir);
    copyFileAtomic(cached, place.compiledFile);
    try {
      await check(projectDir, runtime, nodeExecutable);
    } catch (error) {
      fs.rmSync(cached, { force: true });
      if (!wasCached) throw error;
      // The kept file does not load here (made on another system, or damaged): make it anew, once.
      say('the compiled SQLite driver in the cache does not load here; compiling it again');
      await compile(projectDir, place.home, cached, cacheDir);
      copyFileAtomic(cached, place.compiledFile);
      await check(projectDir, runtime, nodeExecutable);
    }
  }
  writeFileAtomic(place.stampFile, `${JSON.stringify(place.stamp)}\n`);
}

async function check(projectDir, runtime, nodeExecutable) {
  for (const executable of [runtime.executable, nodeExecutable]) {
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
    const result = await run(executable, ['-e', PROBE], { cwd: projectDir, env });
    if (result.code === 0 && result.stdout.includes('sqlite-ready')) continue;
    throw new SetupError(
      `The SQLite driver does not work in ${executable}.\n${tail(result.stderr || `exit code ${result.code}`)}`,
      'Run `npm ci` and then `npm run setup`; if it stays so, report the lines above.',
    );
  }
}

/** Defines of the driver's own SQLite build, read from its build file. */
function sqliteDefines(home) {
  const text = fs.readFileSync(path.join(home, 'deps', 'defines.gypi'), 'utf8');
  const defines = [...text.matchAll(/^\s*'([A-Z][A-Z0-9_]*(?:=[^']*)?)',/gm)].map((match) => match[1]);
  if (defines.length > 0) return defines;
  throw new SetupError(
    'The build file of better-sqlite3 has changed its form.',
    'Pin the version of package.json and run `npm ci`.',
  );
}

async function compile(projectDir, home, target, cacheDir) {
  const work = makeWorkDir(cacheDir);
  const modules = path.join(projectDir, 'node_modules');
  const inWork = (name) => path.join(work, name);
  try {
    say('compiling the SQLite driver (one to two minutes, once per machine)');
    fs.writeFileSync(inWork('driver.cpp'), WRAPPER);
    const includes = [
      path.join(modules, 'node-api-headers', 'include'),
      path.join(modules, 'node-addon-api'),
      path.join(home, 'src'),
      path.join(home, 'deps', 'sqlite3'),
    ].map((dir) => `-I${dir}`);
    const sqliteArgs = [
      '-O2',
      '-fPIC',
      '-std=c99',
      '-w',
      '-DNDEBUG',
      ...sqliteDefines(home).map((define) => `-D${define}`),
    ];
    const driverArgs = [...CXX_FLAGS, '-w', ...CXX_DEFINES.map((define) => `-D${define}`), ...includes];
    const sqliteSource = path.join(home, 'deps', 'sqlite3', 'sqlite3.c');
    await Promise.all([
      build('cc', [...sqliteArgs, '-c', sqliteSource, '-o', inWork('sqlite3.o')]),
      build('c++', [...driverArgs, '-c', inWork('driver.cpp'), '-o', inWork('driver.o')]),
    ]);
    const linkArgs = ['-shared', '-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL', '-s'];
    await build('c++', [...linkArgs, inWork('driver.o'), inWork('sqlite3.o'), '-ldl', '-o', inWork('done.node')]);
    fs.renameSync(inWork('done.node'), target);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}

async function build(compiler, args) {
  const result = await run(compiler, args);
  if (result.code === 0) return;
  throw new SetupError(
    `The SQLite driver could not be compiled.\n${tail(result.stderr)}`,
    'A C and a C++20 compiler are needed (Debian: `apt-get install g++`, version 10 or newer). Then run `npm run setup` again.',
  );
}
