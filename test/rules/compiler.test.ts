// The compiler's half of the arrows: a room's tsconfig must refuse what the room may not know. Planted in a copy of the real rooms,
// because a package that drags Node's types into the page would open the hole again.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runProgram } from '../setup/scripts-in-process.ts';
import { copyInto, makeEmptyProject, plant, projectDir } from './source-files.ts';

const PLANTS = [
  {
    what: 'the page imports the database',
    file: 'renderer/data/planted-database.ts',
    text: "import * as open from '../../db/open.ts';\nexport const planted = open;\n",
    code: 'TS6307',
  },
  {
    what: 'the page imports Node',
    file: 'renderer/data/planted-node.ts',
    text: "import { readFileSync } from 'node:fs';\nexport const planted: unknown = readFileSync;\n",
    code: 'TS2591|TS2307',
  },
  {
    what: 'shared imports Node',
    file: 'shared/stats/planted-node.ts',
    text: "import { readFileSync } from 'node:fs';\nexport const planted: unknown = readFileSync;\n",
    code: 'TS2591|TS2307',
  },
  {
    what: 'shared uses the page',
    file: 'shared/stats/planted-window.ts',
    text: 'export const planted: unknown = window.document;\n',
    code: 'TS2304|TS2584',
  },
  {
    what: 'shared imports the database',
    file: 'shared/stats/planted-database.ts',
    text: "import * as open from '../../db/open.ts';\nexport const planted = open;\n",
    code: 'TS6307',
  },
  {
    what: 'the database uses the page',
    file: 'db/planted-window.ts',
    text: 'export const planted: unknown = window.document;\n',
    code: 'TS2304|TS2584',
  },
  {
    what: 'the database imports Electron’s room',
    file: 'db/planted-gate.ts',
    text: "import * as gate from '../electron/preload.ts';\nexport const planted = gate;\n",
    code: 'TS6307',
  },
];

let dir = '';
let output = '';
beforeAll(async () => {
  dir = makeEmptyProject();
  copyInto(dir, ['tsconfig.base.json', 'shared', 'db', 'electron', 'renderer']);
  for (const { file, text } of PLANTS) plant(dir, file, text);
  const tsc = join(projectDir, 'node_modules', 'typescript', 'bin', 'tsc');
  const rooms = ['shared', 'db', 'renderer'];
  output = (await runProgram(process.execPath, [tsc, '-b', ...rooms, '--pretty', 'false'], { cwd: dir })).stdout;
}, 120_000);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test.each(PLANTS)('refused: $what', ({ file, code }) => {
  const complaints = output.split('\n').filter((line) => line.startsWith(`${file}(`));
  expect(complaints.join('\n')).toMatch(new RegExp(`error (?:${code}):`));
});
