// Some records of a file, evenly over its length, in bounded memory: enough to compare with what is stored. Never all of them, and
// nothing is counted by it.
import { type CellRecord, cellsOf, createTextRecord } from './records.ts';

const MOST_RECORDS = 512;
const MOST_CHARACTERS = 1_000_000;

export type RecordSample = {
  add(record: CellRecord): void;
  records(): readonly CellRecord[];
};

type Kept = { readonly record: CellRecord; readonly characters: number };

/** Keeps every n-th record; n doubles whenever there are too many. */
export function createRecordSample(): RecordSample {
  let kept: Kept[] = [];
  let characters = 0;
  let seen = 0;
  let stride = 1;

  function thinOut(): void {
    kept = kept.filter((_, index) => index % 2 === 0);
    characters = kept.reduce((sum, one) => sum + one.characters, 0);
    stride *= 2;
  }

  return {
    add: (record) => {
      const isWanted = seen % stride === 0;
      seen += 1;
      if (!isWanted) return;
      const cells = cellsOf(record);
      const size = cells.reduce((sum, cell) => sum + cell.length, 0);
      kept.push({ record: createTextRecord(cells, record.line), characters: size });
      characters += size;
      while (kept.length > 1 && (kept.length > MOST_RECORDS || characters > MOST_CHARACTERS)) thinOut();
    },
    records: () => kept.map(({ record }) => record),
  };
}
