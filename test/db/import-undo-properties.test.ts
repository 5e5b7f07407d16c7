// Whatever is imported and taken back, in whatever order: in the end stands what importing only the remaining files would have given.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ImportSettings } from '../../shared/import/types.ts';
import { csvOf, importInto } from './import-support.ts';
import { openTestWorkspace, type TestWorkspace } from './support.ts';
import { aroundPicture, problemsOf, storedPicture, takeBack } from './undo-support.ts';

/** Columns a file may lack, with their target and the cells they may hold. */
const COLUMNS = [
  ['submitted_at', 'respondedAt', ['2026-03-02T10:05:00Z', '2026-03-03T11:07:00Z', '']],
  ['agent_name', 'agentName', ['Ana Quispe', 'Bruno Díaz', 'Carla Müller', '']],
  ['team', 'team', ['North', 'South', '']],
  ['channel', 'channel', ['phone', 'chat', '']],
  ['nps', 'nps', ['0', '6', '9', '']],
  ['csat', 'csat', ['1', '4', '']],
  ['resolved', 'resolution', ['yes', 'no', '']],
  ['friendliness', 'behaviour:friendliness', ['1', '5', '']],
  ['why', 'comment:why', ['', 'Waited too long', 'Very helpful']],
  ['order', 'extra:order', ['', 'a1', 'b2']],
  ['region', 'extra:region', ['', 'east', 'west']],
] as const;

type Row = { readonly id: string; readonly cells: readonly string[] };
type File = { readonly hasIds: boolean; readonly columns: readonly boolean[]; readonly rows: readonly Row[] };

const row: fc.Arbitrary<Row> = fc.record({
  id: fc.constantFrom('R1', 'R2', 'R3', 'R4'),
  cells: fc.tuple(...COLUMNS.map(([, , cells]) => fc.constantFrom<string>(...cells))),
});

const file: fc.Arbitrary<File> = fc.record({
  hasIds: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  columns: fc.array(fc.boolean(), { minLength: COLUMNS.length, maxLength: COLUMNS.length }),
  rows: fc.uniqueArray(row, { minLength: 1, maxLength: 5, selector: ({ id }) => id }),
});

/** `undo` counts among the imports standing at that moment. */
type Step = { readonly file: File } | { readonly undo: number };
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof({ weight: 3, arbitrary: fc.record({ file }) }, { weight: 2, arbitrary: fc.record({ undo: fc.nat(10) }) }),
  { minLength: 2, maxLength: 9 },
);

function written({ hasIds, columns, rows }: File): { text: string; settings: ImportSettings } {
  // One score is always there, so that every row can be an answer.
  const used = COLUMNS.map((column, at) => ({ column, at })).filter(
    ({ column, at }) => columns[at] || column[0] === 'nps',
  );
  const header = [...(hasIds ? ['response_id'] : []), ...used.map(({ column }) => column[0])];
  const targets = [...(hasIds ? ['responseId'] : []), ...used.map(({ column }) => column[1])];
  const scales = { csat: '1-5', 'behaviour:friendliness': '1-5', nps: '0-10' } as const;
  return {
    text: csvOf([
      header,
      ...rows.map(({ id, cells }) => [...(hasIds ? [id] : []), ...used.map(({ at }) => cells[at] ?? '')]),
    ]),
    settings: {
      sourceName: 'Survey',
      zone: 'UTC',
      mapping: Object.fromEntries(targets.map((target, at) => [String(at), target])),
      scales: Object.fromEntries(
        targets.flatMap((target, at) =>
          target in scales ? [[String(at), scales[target as keyof typeof scales]]] : [],
        ),
      ),
      answers: { restartedIds: 'same', olderFile: 'overwrite', aggregate: 'answers' },
    },
  };
}

/** The id of the import; null where the file was known, or is none. */
async function bringIn(workspace: TestWorkspace, given: File): Promise<number | null> {
  const { text, settings } = written(given);
  const outcome = await importInto(workspace.path, text, settings);
  if (outcome.status === 'needs-answer') throw new Error(JSON.stringify(outcome.plan.questions));
  return outcome.status === 'imported' ? outcome.importId : null;
}

async function run(workspace: TestWorkspace, sequence: readonly Step[]): Promise<File[]> {
  let standing: { importId: number; file: File }[] = [];
  for (const step of sequence) {
    if ('file' in step) {
      const importId = await bringIn(workspace, step.file);
      if (importId !== null) standing.push({ importId, file: step.file });
    } else if (standing.length > 0) {
      const chosen = standing[step.undo % standing.length];
      if (!chosen) continue;
      const preview = workspace.ask('imports.undoPreview', { importId: chosen.importId as never });
      const { removed, restored, passedOn, kept } = await takeBack(workspace, chosen.importId);
      expect({ removed, restored, passedOn, kept }).toEqual({
        removed: preview.removed,
        restored: preview.restored,
        passedOn: preview.passedOn,
        kept: preview.kept,
      });
      standing = standing.filter((one) => one !== chosen);
    }
    expect(problemsOf(workspace)).toEqual([]);
  }
  return standing.map((one) => one.file);
}

it('leaves what importing only the remaining files leaves', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const one = openTestWorkspace();
      const other = openTestWorkspace();
      try {
        const remaining = await run(one, sequence);
        for (const left of remaining) await bringIn(other, left);
        expect(storedPicture(one)).toEqual(storedPicture(other));
        if (remaining.length === 0) expect(aroundPicture(one)).toEqual([]);
      } finally {
        one.close();
        other.close();
      }
    }),
    { numRuns: 25, seed: 20_261_122, endOnFailure: false },
  );
}, 240_000);
