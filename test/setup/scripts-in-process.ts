// Calls a function of the plain-JavaScript scripts in a process of its own and returns what it answered, as JSON.
// The scripts run before any build and on older Nodes, so they are tested the way they are used: as programs.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const projectDir = fileURLToPath(new URL('../..', import.meta.url));

/** How a program ended and what it printed. */
export type Ended = { code: number | null; stdout: string; stderr: string };

/** Runs a program to its end. */
export function runProgram(
  command: string,
  args: string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const ended: Ended = { code: null, stdout: '', stderr: '' };
    child.stdout.on('data', (chunk) => {
      ended.stdout += String(chunk);
    });
    child.stderr.on('data', (chunk) => {
      ended.stderr += String(chunk);
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...ended, code }));
  });
}

/** What a function of a script answered, or how it failed. */
export type Answer = { value?: unknown; error?: string; advice?: string };

const CALLER = `
const [, file, name, args] = process.argv;
const module = await import(file);
let answer;
try {
  answer = { value: await module[name](...JSON.parse(args)) };
} catch (error) {
  answer = { error: error.message, advice: error.advice };
}
process.stdout.write('\\u0000' + JSON.stringify(answer));
`;

/** Calls `name(...args)` of `scripts/<file>`; arguments and answer travel as JSON. */
export async function callScript(
  file: string,
  name: string,
  args: unknown[],
  env: NodeJS.ProcessEnv = {},
): Promise<Answer> {
  const url = new URL(`../../scripts/${file}`, import.meta.url).href;
  const ended = await runProgram(
    process.execPath,
    ['--input-type=module', '-e', CALLER, '--', url, name, JSON.stringify(args)],
    { cwd: projectDir, env: { ...process.env, ...env } },
  );
  const [, json] = ended.stdout.split('\0');
  if (json === undefined) throw new Error(`scripts/${file} ended with code ${ended.code}: ${ended.stderr}`);
  const answer: Answer = JSON.parse(json);
  return answer;
}
