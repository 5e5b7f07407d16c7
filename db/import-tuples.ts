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
  /** Numbers given that still hold. */
  readonly size: () => number;
};

/** Combinations remembered before a book begins anew: columns that hardly repeat must not fill the memory. */
const LIMIT = 50_000;
/** Every number is below this. Between two times of taking a book may grow past its limit, by one batch. */
export const TUPLE_NUMBERS = 131_072;

/** A combination, or a choice by its next value. One that nothing else begins like is not taken apart further. */
type Leaf = { readonly values: readonly TupleValue[]; readonly number: number };
type Branch = Map<TupleValue, Branch | Leaf>;

function isLeaf(node: Branch | Leaf): node is Leaf {
  return !(node instanceof Map);
}

/** A book of combinations that all have the same length. */
export function createTupleBook(): TupleBook {
  let root: Branch = new Map();
  let count = 0;
  let from = 1;
  let made: (readonly TupleValue[])[] = [];
  let isAnew = false;

  function add(values: readonly TupleValue[]): Leaf {
    count += 1;
    const leaf = { values: [...values], number: count };
    made.push(leaf.values);
    return leaf;
  }

  /** Two combinations that are equal up to `place`: a branch for each value they have in common from there on. */
  function part(branch: Branch, place: number, old: Leaf, values: readonly TupleValue[]): Leaf {
    let node = branch;
    for (let at = place; ; at += 1) {
      const next: Branch = new Map();
      node.set(valueAt(values, at), next);
      const [before, now] = [valueAt(old.values, at + 1), valueAt(values, at + 1)];
      node = next;
      if (before === now) continue;
      const leaf = add(values);
      node.set(before, old);
      node.set(now, leaf);
      return leaf;
    }
  }

  return {
    numberOf: (values) => {
      let branch = root;
      for (let place = 0; ; place += 1) {
        const value = valueAt(values, place);
        const node = branch.get(value);
        if (node === undefined) {
          const leaf = add(values);
          branch.set(value, leaf);
          return leaf.number;
        }
        if (isLeaf(node)) {
          return isEqualFrom(place + 1, node.values, values) ? node.number : part(branch, place, node, values).number;
        }
        branch = node;
      }
    },
    size: () => count,
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

function valueAt(values: readonly TupleValue[], place: number): TupleValue {
  return values[place] ?? null;
}

function isEqualFrom(place: number, left: readonly TupleValue[], right: readonly TupleValue[]): boolean {
  for (let at = place; at < right.length; at += 1) if (left[at] !== right[at]) return false;
  return true;
}
