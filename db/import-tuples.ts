// Combinations of values that repeat from row to row, numbered: a row then carries one number in their place. Knows no column and no SQL.

export type TupleValue = string | number | null;

/** Combinations met for the first time since the last time they were taken: the first has the number `from`. */
export type NewTuples = {
  readonly from: number;
  readonly tuples: readonly (readonly TupleValue[])[];
  /** Numbers given before no longer hold. */
  readonly isAnew: boolean;
};

export type TupleBook = {
  /** The number of a combination, from 1 to at most twice the limit. `values` may be reused afterwards. */
  numberOf(values: readonly TupleValue[]): number;
  takeNew(): NewTuples;
};

/** Combinations remembered before a book begins anew: columns that hardly repeat must not fill the memory. */
const LIMIT = 50_000;
/** Every number is below this. Between two times of taking a book may grow past its limit, by one batch. */
export const TUPLE_NUMBERS = 131_072;

type Node = Map<TupleValue, Node | number>;

/** A book of combinations that all have the same length. */
export function createTupleBook(): TupleBook {
  let root: Node = new Map();
  let count = 0;
  let from = 1;
  let made: TupleValue[][] = [];
  let isAnew = false;

  return {
    numberOf: (values) => {
      let node = root;
      const last = values.length - 1;
      for (let place = 0; place < last; place += 1) {
        const value = values[place] ?? null;
        const next = node.get(value);
        if (next instanceof Map) node = next;
        else {
          const branch: Node = new Map();
          node.set(value, branch);
          node = branch;
        }
      }
      const leaf = values[last] ?? null;
      const known = node.get(leaf);
      if (typeof known === 'number') return known;
      count += 1;
      node.set(leaf, count);
      made.push([...values]);
      return count;
    },
    takeNew: () => {
      const taken: NewTuples = { from, tuples: made, isAnew };
      isAnew = count > LIMIT;
      if (isAnew) {
        root = new Map();
        count = 0;
      }
      from = count + 1;
      made = [];
      return taken;
    },
  };
}
