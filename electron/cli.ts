// The command line as a program of plain Node: `node electron/cli.ts`. What the words mean stands in cli/run.ts.
import { readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';

// Before anything else is loaded: reading the sources anew each time takes longer than a small file.
enableCompileCache();
const { processIo, runCli } = await import('./cli/run.ts');

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
process.exitCode = await runCli(process.argv.slice(2), processIo(manifest.version));
