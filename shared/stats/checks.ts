// What input the calculations refuse: impossible numbers end in a RangeError before anything is calculated.
// No statistics here.

/** Refuses anything but a whole number ≥ 0. */
export function requireCount(value: number, name: string): void {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`${name} must be a whole number of at least 0, not ${value}`);
  }
}

/** Refuses NaN and infinities. */
export function requireFinite(value: number, name: string): void {
  if (!Number.isFinite(value)) throw new RangeError(`${name} must be a finite number, not ${value}`);
}

/** Refuses anything outside 0…1. */
export function requireFraction(value: number, name: string): void {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${name} must be between 0 and 1, not ${value}`);
}

/** Refuses a confidence that is not strictly between 0 and 1. */
export function requireConfidence(confidence: number): void {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`confidence must be between 0 and 1, not ${confidence}`);
  }
}

/** Refuses a pair that is not 0 ≤ successes ≤ n in whole numbers; 0 of 0 passes. */
export function requireTally(successes: number, n: number): void {
  requireCount(successes, 'successes');
  requireCount(n, 'n');
  if (successes > n) throw new RangeError(`successes (${successes}) must not exceed n (${n})`);
}

/** Refuses a pair that is not 0 ≤ successes ≤ n with n ≥ 1. */
export function requireProportion(successes: number, n: number): void {
  requireTally(successes, n);
  if (n === 0) throw new RangeError('a rate needs at least one answer');
}

/** Refuses a mix whose shares are not fractions adding up to at most 1. */
export function requireMix(promoterShare: number, detractorShare: number): void {
  requireFraction(promoterShare, 'promoterShare');
  requireFraction(detractorShare, 'detractorShare');
  // Shares that come from divisions may exceed 1 together by rounding only.
  if (promoterShare + detractorShare > 1 + 1e-9) {
    throw new RangeError('promoterShare and detractorShare must not exceed 1 together');
  }
}

/** Refuses shares that are no fractions or do not add up to 1. */
export function requireWhole(shares: readonly number[], name: string): void {
  let sum = 0;
  for (const share of shares) {
    requireFraction(share, name);
    sum += share;
  }
  if (Math.abs(sum - 1) > 1e-6) throw new RangeError(`${name} must add up to 1, not ${sum}`);
}

/** Refuses a table that is not square with at least two categories, holds no counts, or counts nothing. */
export function requireSquare(matrix: readonly (readonly number[])[]): void {
  if (matrix.length < 2) throw new RangeError('a table of agreement needs at least two categories');
  let n = 0;
  for (const row of matrix) {
    if (row.length !== matrix.length) throw new RangeError('a table of agreement must be square');
    for (const count of row) {
      requireCount(count, 'a cell');
      n += count;
    }
  }
  if (n === 0) throw new RangeError('agreement needs at least one unit');
}
