// The command line as a program of plain Node: `node electron/cli.ts`. What the words mean stands in cli/run.ts.
import { readFileSync } from 'node:fs';
import { keepCompiled } from './compile-cache.ts';

keepCompiled();
const { processIo, runCli } = await import('./cli/run.ts');

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
process.exitCode = await runCli(process.argv.slice(2), processIo(manifest.version));
