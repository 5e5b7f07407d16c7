// The compiler's half of the arrows: a room's tsconfig must refuse what the room may not know. Planted in a copy of the real rooms,
// because a package that drags Node's types into the page would open the hole again.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runProgram } from '../setup/scripts-in-process.ts';
import { copyInto, makeEmptyProject, plant, projectDir } from './source-files.ts';

type Plant = { what: string; file: string; text: string; code: string };

const USES_NODE = "import { readFileSync } from 'node:fs';\nexport const planted: unknown = readFileSync;\n";
const USES_PAGE = 'export const planted: unknown = window.document;\n';
const NO_SUCH_MODULE = 'TS2591|TS2307';
const NO_SUCH_NAME = 'TS2304|TS2584';
const NOT_IN_THIS_ROOM = 'TS6307';

const FOREIGN_WORLDS: Plant[] = [
  { what: 'the page imports Node', file: 'renderer/data/planted-node.ts', text: USES_NODE, code: NO_SUCH_MODULE },
  { what: 'shared imports Node', file: 'shared/stats/planted-node.ts', text: USES_NODE, code: NO_SUCH_MODULE },
  { what: 'shared uses the page', file: 'shared/stats/planted-window.ts', text: USES_PAGE, code: NO_SUCH_NAME },
  { what: 'the database uses the page', file: 'db/planted-window.ts', text: USES_PAGE, code: NO_SUCH_NAME },
];

// Apart from the others: a room that takes in a file of the database takes in Node's types with it.
const FOREIGN_ROOMS: Plant[] = [
  {
    what: 'the page imports the database',
    file: 'renderer/data/planted-database.ts',
    text: "import * as open from '../../db/open.ts';\nexport const planted = open;\n",
    code: NOT_IN_THIS_ROOM,
  },
  {
    what: 'shared imports the database',
    file: 'shared/stats/planted-database.ts',
    text: "import * as open from '../../db/open.ts';\nexport const planted = open;\n",
    code: NOT_IN_THIS_ROOM,
  },
  {
    what: 'the database imports the room of windows',
    file: 'db/planted-gate.ts',
    text: "import * as gate from '../electron/preload.ts';\nexport const planted = gate;\n",
    code: NOT_IN_THIS_ROOM,
  },
];

let dir = '';
let output = '';

beforeAll(async () => {
  dir = makeEmptyProject();
  copyInto(dir, ['tsconfig.base.json', 'shared', 'db', 'electron', 'renderer']);
  output = (await compileWith(FOREIGN_WORLDS)) + (await compileWith(FOREIGN_ROOMS));
}, 120_000);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

async function compileWith(plants: Plant[]): Promise<string> {
  for (const { file, text } of plants) plant(dir, file, text);
  const tsc = join(projectDir, 'node_modules', 'typescript', 'bin', 'tsc');
  const ended = await runProgram(process.execPath, [tsc, '-b', 'shared', 'db', 'renderer', '--pretty', 'false'], {
    cwd: dir,
  });
  for (const { file } of plants) rmSync(join(dir, file));
  return ended.stdout;
}

test.each([...FOREIGN_WORLDS, ...FOREIGN_ROOMS])('refused: $what', ({ file, code }) => {
  const complaints = output.split('\n').filter((line) => line.startsWith(`${file}(`));
  expect(complaints.join('\n')).toMatch(new RegExp(`error (?:${code}):`));
});
