// Damaged copies of the twelve fixtures: whatever happens to a few bytes, a file is imported, asks or is refused by name, and no row is lost.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CliFolder, json, openCliFolder } from '../cli/cli-folder.ts';
import { randomFrom } from '../cli/exports.ts';
import type { Fixture } from './fixture.ts';
import { f5, f8 } from './german.ts';
import { f10, f11 } from './helpdesks.ts';
import { f1 } from './qualtrics.ts';
import { f2 } from './qualtrics-legacy.ts';
import { f9, f9AskNicely, f9Delighted } from './ratings-json.ts';
import { f3, f4, f7 } from './surveys.ts';
import { f6, f12 } from './workbooks.ts';

const SUM = ['inserted', 'updated', 'unchanged', 'duplicatesInFile', 'rejected', 'notAnswers', 'mergedRows'];
const COPIES = 12;
/** Bytes that mean something to a reader of records, of text and of JSON. */
const TELLING = [0x00, 0x0a, 0x0d, 0x22, 0x27, 0x2c, 0x3b, 0x09, 0x5c, 0x7b, 0x7d, 0x5b, 0x80, 0xc3, 0xff, 0x30];

/** A copy with up to six bytes changed, taken out or put in. */
function damaged(bytes: Uint8Array, seed: number): Uint8Array {
  const random = randomFrom(seed);
  const copy = [...bytes];
  const count = 1 + Math.floor(random() * 6);
  for (let step = 0; step < count && copy.length > 1; step += 1) {
    const at = Math.floor(random() * copy.length);
    const byte = TELLING[Math.floor(random() * TELLING.length)] ?? 0;
    const kind = random();
    if (kind < 0.4) copy[at] = byte;
    else if (kind < 0.7) copy.splice(at, 0, byte);
    else copy.splice(at, 1 + Math.floor(random() * 8));
  }
  return Uint8Array.from(copy);
}

let here: CliFolder;

beforeEach(() => {
  here = openCliFolder();
});

afterEach(() => here.remove());

describe('damaged copies', () => {
  it.each<Fixture>([f1, f2, f3, f4, f5, f6, f7, f8, f9, f9AskNicely, f9Delighted, f10, f11, f12])(
    '$id $fileName',
    async ({ id, fileName, bytes, words = [] }) => {
      const whole = bytes();
      for (let copy = 0; copy < COPIES; copy += 1) {
        const seed = copy * 1000 + id.length * 37 + whole.length;
        const file = here.write(fileName, damaged(whole, seed));
        const run = await here.cli('import', file, ...words, '--dry-run');
        expect([0, 2, 3], `seed ${seed}: ${run.err}`).toContain(run.code);
        const [report] = json(run).files;
        const sum = SUM.reduce((total, term) => total + Number(report[term]), 0);
        expect(sum, `seed ${seed}`).toBe(report.rowsRead);
        if (run.code === 3) expect(report.warnings[0].code, `seed ${seed}`).toMatch(/^file\./);
        if (run.code === 2) expect(report.questions.length, `seed ${seed}`).toBeGreaterThan(0);
      }
    },
    60_000,
  );
});
