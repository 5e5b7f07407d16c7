// What must hold for every file: each record is counted exactly once, what is counted is stored, and reading again adds nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digest } from '../../db/import-digest.ts';
import { createKeySet, createNumberColumn } from '../../db/import-keys.ts';
import { decodeSightings, encodeSightings } from '../../db/import-sighted.ts';
import { csvOf, importInto, importText, pictureOf, sumOf } from './import-support.ts';
import { openTestWorkspace } from './support.ts';

const HEADER = ['response_id', 'submitted_at', 'agent_name', 'team', 'nps', 'resolved', 'friendliness', 'comment'];
/** Decides the scale of the behaviour and leaves nothing to ask. */
const MAPPING = {
  '4': 'nps',
  '5': 'resolution',
  '6': 'behaviour:friendliness',
  '7': 'comment:why',
  '0': 'responseId',
  '1': 'respondedAt',
  '2': 'agentName',
  '3': 'team',
};

const record = fc.tuple(
  fc.oneof(
    fc.constantFrom('', 'R1', 'R2', 'R3'),
    fc.nat(40).map((id) => `R${id}`),
  ),
  fc.constantFrom('2026-03-02T10:00:00Z', '2026-03-03', '', '31/31/2026', '2026-02-01 09:00'),
  fc.constantFrom('Ana Quispe', 'QUISPE, ANA', 'Bruno Díaz', '', '__proto__', 'constructor'),
  fc.constantFrom('North', 'north ', 'South', ''),
  fc.constantFrom('0', '6', '9', '10', '11', 'n/a', ''),
  fc.constantFrom('yes', 'no', 'partly', '', 'perhaps'),
  fc.constantFrom('1', '5', '', '9'),
  fc.constantFrom('', 'Waited too long', 'Say "yes", then\nsilence', '=1+1', '\u202etxet'),
);
const file = fc.array(record, { minLength: 1, maxLength: 40 });

describe('any file', () => {
  it('adds up, is stored as counted, and adds nothing when it comes again in another order', async () => {
    await fc.assert(
      fc.asyncProperty(file, file, async (first, second) => {
        const workspace = openTestWorkspace();
        try {
          const settings = { mapping: MAPPING };
          const trial = await importInto(workspace.path, csvOf([HEADER, ...first]), settings, { isTrial: true });
          if (trial.status === 'needs-answer') return;
          const one = await importText(workspace, csvOf([HEADER, ...first]), settings);
          expect(sumOf(one.counts)).toBe(one.counts.rowsRead);
          expect(one.counts.rowsRead).toBe(first.length);
          if (trial.status === 'imported') expect(trial.result.counts).toEqual(one.counts);
          const count = (sql: string) => workspace.rows<{ n: number }>(sql)[0]?.n;
          expect(count('SELECT count(*) AS n FROM counted_responses')).toBe(one.counts.inserted);
          expect(count('SELECT count(*) AS n FROM import_rejects')).toBe(one.counts.rejected);
          expect(count('SELECT count(*) AS n FROM comments')).toBe(
            count('SELECT count(*) AS n FROM comment_search_docsize'),
          );

          const two = await importInto(workspace.path, csvOf([HEADER, ...second]), settings);
          if (two.status === 'needs-answer') return;
          if (two.status === 'imported') {
            const { counts } = two.result;
            expect(sumOf(counts)).toBe(counts.rowsRead);
            expect(count('SELECT count(*) AS n FROM counted_responses')).toBe(one.counts.inserted + counts.inserted);
            expect(count('SELECT count(*) AS n FROM response_changes WHERE applied = 1')).toBe(counts.updated);
          }
          // A file that says what is stored already: the second one once more, with a blank line at its end.
          const before = pictureOf(workspace)
            .split('\n')
            .filter((line) => /^(responses|comments|response_ratings|agents|teams) /.test(line));
          const again = await importInto(workspace.path, `${csvOf([HEADER, ...second])}\n`, settings);
          if (again.status !== 'imported') return;
          expect(again.result.counts).toMatchObject({ inserted: 0, updated: 0 });
          const after = pictureOf(workspace)
            .split('\n')
            .filter((line) => /^(responses|comments|response_ratings|agents|teams) /.test(line));
          expect(after).toEqual(before);
          expect(workspace.rows('PRAGMA foreign_key_check')).toEqual([]);
        } finally {
          workspace.close();
        }
      }),
      { numRuns: 25, seed: 20_261_122 },
    );
  }, 60_000);
});

describe('keys of 16 bytes', () => {
  const key = fc
    .array(fc.constantFrom(0, 1, 2, 65, 255), { minLength: 16, maxLength: 16 })
    .map((bytes) => String.fromCharCode(...bytes));

  it('are found again at the index they were given', () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 300 }), (keys) => {
        const set = createKeySet();
        const reference = new Map<string, number>();
        for (const each of keys) {
          const index = set.indexOf(each);
          expect(index).toBe(reference.get(each) ?? reference.size);
          reference.set(each, index);
        }
        expect(set.size()).toBe(reference.size);
      }),
    );
  });

  it('stay apart by the hundred thousand', () => {
    const set = createKeySet();
    const column = createNumberColumn(8);
    const keyOf = (index: number) => digest(`row ${index}`);
    for (let index = 0; index < 200_000; index += 1) column.set(set.indexOf(keyOf(index)), -index);
    for (let index = 0; index < 200_000; index += 7919) expect(column.get(set.indexOf(keyOf(index)))).toBe(-index);
    expect(set.size()).toBe(200_000);
    expect(set.indexOf(keyOf(200_000))).toBe(200_000);
  });
});

describe('sightings', () => {
  it('come back as they were, in file order', () => {
    const sighting = fc.record({
      rowNumber: fc.integer({ min: 1, max: 5_000_000 }),
      responseId: fc.integer({ min: 1, max: 2 ** 40 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(sighting, { selector: (each) => each.rowNumber }), (sightings) => {
        const sorted = [...sightings].sort((a, b) => a.rowNumber - b.rowNumber);
        expect(decodeSightings(encodeSightings(sightings))).toEqual(sorted);
      }),
    );
  });
});
