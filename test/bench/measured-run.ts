// Runs a program to its end and measures it: time from start to exit, processor time of it and its threads, most resident memory.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export type Measured = {
  /** From start to exit. */
  readonly seconds: number;
  /** User and system time of the program and what it started. */
  readonly cpuSeconds: number;
  /** Highest resident size the system saw (VmHWM), polled; 0 where there is no /proc. */
  readonly peakMb: number;
  readonly out: string;
};

const POLL_MS = 25;
/** Runs the words after the first two, then prints the shell's own account of its children's time on descriptor 3. */
const TIMED = 'exec 4>&3; "$@" 3>&-; code=$?; times >&4; exit $code';

/** @param input what the program reads on its standard input. Throws with the program's own words if it fails. */
export function measured(command: string, words: readonly string[], input = ''): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const child = spawn('sh', ['-c', TIMED, 'sh', command, ...words], { stdio: ['pipe', 'pipe', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    let account = '';
    let peakMb = 0;
    const poll = setInterval(() => {
      peakMb = Math.max(peakMb, peakOfChildren(child.pid));
    }, POLL_MS);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.stdio[3]?.on('data', (text: Buffer) => {
      account += text.toString('utf8');
    });
    child.stdin.end(input);
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(poll);
      const seconds = (performance.now() - startedAt) / 1000;
      if (code === 0) resolve({ seconds, cpuSeconds: cpuSecondsOf(account), peakMb, out });
      else reject(new Error(`${command} ended with ${code}: ${err || out}`));
    });
  });
}

/** `times` prints minutes and seconds, user then system: the shell's own on the first line, its children's on the second. */
function cpuSecondsOf(account: string): number {
  const line = account.trim().split('\n')[1] ?? '';
  return [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, min, sec]) => sum + Number(min) * 60 + Number(sec), 0);
}

function peakOfChildren(pid: number | undefined): number {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
    return Math.max(...children.map(peakOf));
  } catch {
    return 0;
  }
}

function peakOf(pid: string): number {
  const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(found?.[1] ?? 0) / 1024;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
