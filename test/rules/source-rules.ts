// Rules about single words in a source file that neither the compiler nor the dependency checker sees. Each returns what breaks it.
import type { SourceFile } from './source-files.ts';

/** A word with one home: code elsewhere that names it goes around the checks made there. */
type OneHome = { name: string; home: string; word: RegExp };

const ONE_HOME: OneHome[] = [
  { name: 'ipcMain only in the gate', home: 'electron/gate.ts', word: /\bipcMain\b/ },
  { name: 'ipcRenderer only in the preload', home: 'electron/preload.ts', word: /\bipcRenderer\b/ },
  { name: 'the SQLite driver only in open', home: 'db/open.ts', word: /['"`]better-sqlite3['"`/]/ },
];

const LINE_LIMIT = 300;

/** A finding: which file breaks which rule. */
export type Finding = { path: string; rule: string };

/** All findings in these files. */
export function findBrokenRules(files: SourceFile[]): Finding[] {
  return files.flatMap((file) => rulesBrokenBy(file).map((rule) => ({ path: file.path, rule })));
}

function rulesBrokenBy({ path, text }: SourceFile): string[] {
  const code = withoutComments(text);
  const broken = ONE_HOME.filter(({ home, word }) => path !== home && !path.startsWith('test/') && word.test(code)).map(
    ({ name }) => name,
  );
  if (text.split('\n').length - 1 > LINE_LIMIT) broken.push(`at most ${LINE_LIMIT} lines`);
  if (!/^(?:\/\/|\/\*)/.test(text)) broken.push('opens by saying what it is for');
  // One with a type of its own (`const x: Resolver = () => …`) takes its parameters from that type, which a declaration cannot.
  if (/^(?:export )?const \w+ = (?:async )?(?:<[^>\n]*>)?\([^\n]*\)(?:: [^=\n]+)? =>/m.test(code)) {
    broken.push('top-level functions are declarations');
  }
  if (/(?:\/\/|\*).*\b(?:TO[D]O|FIX[M]E|XX[X]|HAC[K])\b/.test(text)) broken.push('no unfinished business');
  if (/@ts-(?:ignore|nocheck|expect-error)/.test(text) && !path.startsWith('test/'))
    broken.push('no silenced compiler');
  return broken;
}

/** The text without comments; strings that contain comment marks lose their rest, which no rule here looks for. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
}
