// The arrows of .dependency-cruiser.cjs: kept by the real tree, and broken on purpose once for every rule, so that a blind run fails.
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runProgram } from '../setup/scripts-in-process.ts';
import { copyInto, makeEmptyProject, plant, projectDir, ROOMS, readSources } from './source-files.ts';

const CONFIG = '.dependency-cruiser.cjs';
const FOLDERS = [...ROOMS, 'test', 'scripts'];

type Violation = { from: string; to: string; rule: { name: string } };
type Report = { modules: { source: string }[]; summary: { violations: Violation[] } };

async function cruise(dir: string): Promise<Report> {
  const program = join(projectDir, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
  const ended = await runProgram(process.execPath, [program, '--config', CONFIG, '--output-type', 'json', ...FOLDERS], {
    cwd: dir,
  });
  const report: Report = JSON.parse(ended.stdout);
  return report;
}

test('the real tree keeps every rule, and every one of its files was looked at', async () => {
  const report = await cruise(projectDir);
  const seen = new Set(report.modules.map((module) => module.source));
  const unseen = readSources(FOLDERS).filter((file) => !file.path.endsWith('.d.ts') && !seen.has(file.path));
  expect(unseen.map((file) => file.path)).toEqual([]);
  expect(seen.size).toBeGreaterThan(100);
  expect(report.summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
}, 60_000);

/** One broken rule each: the file that breaks it, and what it imports. Where two files are needed the second is planted too. */
const PLANTS: { rule: string; file: string; imports: string; also?: string }[] = [
  { rule: 'no-cycle', file: 'db/rows.ts', imports: './sql.ts', also: 'db/sql.ts' },
  { rule: 'resolvable', file: 'db/open.ts', imports: './not-there.ts' },
  { rule: 'shared-knows-nothing-of-ours', file: 'shared/stats/rates.ts', imports: '../../db/target.ts' },
  { rule: 'shared-is-pure', file: 'shared/stats/nps.ts', imports: 'react' },
  { rule: 'no-node-in-shared-or-page', file: 'shared/import/reader.ts', imports: 'node:fs' },
  { rule: 'db-knows-shared', file: 'db/dispatch.ts', imports: '../electron/target.ts' },
  { rule: 'db-packages', file: 'db/changes.ts', imports: 'react' },
  { rule: 'electron-knows-db-and-shared', file: 'electron/gate.ts', imports: '../renderer/data/target.ts' },
  { rule: 'electron-packages', file: 'electron/main.ts', imports: 'react' },
  { rule: 'renderer-knows-shared', file: 'renderer/agents/AgentPage.tsx', imports: '../../db/target.ts' },
  { rule: 'renderer-packages', file: 'renderer/data/bridge.ts', imports: 'electron' },
  { rule: 'scripts-know-db-and-shared', file: 'scripts/schema.ts', imports: '../renderer/data/target.ts' },
  { rule: 'driver-only-in-open', file: 'db/counts.ts', imports: 'better-sqlite3' },
  { rule: 'charts-only-in-ui', file: 'renderer/agents/Trend.tsx', imports: 'chart.js' },
  { rule: 'db-common-below-areas', file: 'db/search.ts', imports: './comments.ts' },
  { rule: 'renderer-area-alone', file: 'renderer/notes/NoteList.tsx', imports: '../training/target.ts' },
  { rule: 'renderer-common-below-areas', file: 'renderer/ui/Table.tsx', imports: '../training/target.ts' },
  { rule: 'renderer-app-on-top', file: 'renderer/imports/ImportPage.tsx', imports: '../app/target.ts' },
  { rule: 'db-area-alone', file: 'db/agents.ts', imports: './comments.ts' },
  { rule: 'db-area-alone', file: 'db/comments.ts', imports: './notes.ts' },
  { rule: 'db-area-alone', file: 'db/import-writer.ts', imports: './comments.ts' },
  { rule: 'db-area-alone', file: 'db/notes.ts', imports: './handlers.ts' },
  { rule: 'db-area-alone', file: 'db/tags/tree.ts', imports: '../comments.ts' },
  { rule: 'db-area-alone', file: 'db/not-thought-of-yet.ts', imports: './import-states.ts' },
];

/** What the plants point at, and allowed neighbours that must not be reported. */
const INNOCENT: [string, string][] = [
  ['db/target.ts', 'export const target = 1;\n'],
  ['electron/target.ts', 'export const target = 1;\n'],
  ['renderer/app/target.ts', 'export const target = 1;\n'],
  ['renderer/data/target.ts', 'export const target = 1;\n'],
  ['renderer/training/target.ts', 'export const target = 1;\n'],
  ['renderer/training/Board.tsx', "import { target } from './target.ts';\nexport const board = target;\n"],
  ['renderer/app/routes.ts', "import { target } from '../training/target.ts';\nexport const route = target;\n"],
  ['db/import-states.ts', 'export const state = 1;\n'],
  ['db/imports.ts', "import { state } from './import-states.ts';\nexport const imported = state;\n"],
  ['db/handlers.ts', "import { imported } from './imports.ts';\nexport const handlers = [imported];\n"],
  ['shared/contract/define.ts', "import { z } from 'zod';\nexport const anything = z.unknown();\n"],
  ['electron/data-entry.ts', "import { handlers } from '../db/handlers.ts';\nexport const all = handlers;\n"],
  ['test/db/handlers.test.ts', "import { handlers } from '../../db/handlers.ts';\nexport const all = handlers;\n"],
];

describe('a project in which every rule is broken once', () => {
  let dir = '';
  let violations: Violation[] = [];
  beforeAll(async () => {
    dir = makeEmptyProject();
    copyInto(dir, [CONFIG]);
    for (const [path, text] of INNOCENT) plant(dir, path, text);
    for (const { file, imports, also } of PLANTS) {
      plant(dir, file, `import * as planted from '${imports}';\nexport const used = planted;\n`);
      if (also) plant(dir, also, `import * as back from './${file.split('/').at(-1)}';\nexport const used = back;\n`);
    }
    violations = (await cruise(dir)).summary.violations;
  }, 60_000);
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  test.each(PLANTS)('$rule is seen in $file', ({ rule, file }) => {
    const found = violations.filter((violation) => violation.from === file).map((violation) => violation.rule.name);
    expect(found).toContain(rule);
  });

  test('what is allowed is not reported', () => {
    const innocent = new Set(INNOCENT.map(([path]) => path));
    expect(violations.filter((violation) => innocent.has(violation.from))).toEqual([]);
  });

  test('no rule is left without a plant', () => {
    const config: { forbidden: { name: string }[] } = createRequire(import.meta.url)(join(projectDir, CONFIG));
    expect(new Set(config.forbidden.map((rule) => rule.name))).toEqual(new Set(PLANTS.map((plant) => plant.rule)));
  });
});
