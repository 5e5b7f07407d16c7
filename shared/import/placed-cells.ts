// What is known of a cell, found by the place of its text in the reader's memory (`CellRecord.memoryPlace`) without a look into a map. Several
// texts share an entry: whoever uses one compares the text first.

/** Entries of one column, a power of two less one. */
export const PLACE_MASK = 1023;

/** Filled from the beginning: an array with gaps would be kept as a map after all. */
export function createPlaced<Entry>(): (Entry | undefined)[] {
  return new Array<Entry | undefined>(PLACE_MASK + 1).fill(undefined);
}
