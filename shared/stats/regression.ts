// Least squares in the form drivers need: correlations, R² of every subset of questions, eigenvectors.
// How R² is shared out among drivers is in drivers.ts.

/** Columns of x and then y, each centred and scaled to length 1; a constant column becomes all zeros. */
export function standardisedColumns(x: readonly (readonly number[])[], y: readonly number[]): Float64Array[] {
  const width = x[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, j) => Float64Array.from(x, (row) => row[j] ?? 0));
  columns.push(Float64Array.from(y));
  for (const column of columns) standardise(column);
  return columns;
}

/** Centres a column and scales it to length 1, in place; a constant column becomes all zeros. */
export function standardise(column: Float64Array): void {
  let sum = 0;
  for (const value of column) sum += value;
  const mean = sum / column.length;
  let squares = 0;
  let original = 0;
  for (const value of column) {
    squares += (value - mean) ** 2;
    original += value * value;
  }
  // What rounding leaves of a constant column is no variation.
  const length = squares <= 1e-24 * original ? 0 : Math.sqrt(squares);
  for (let i = 0; i < column.length; i++) column[i] = length === 0 ? 0 : ((column[i] ?? 0) - mean) / length;
}

/** Products of every pair of columns: for standardised columns, their correlations. */
export function correlations(columns: readonly Float64Array[]): Float64Array[] {
  const table = columns.map(() => new Float64Array(columns.length));
  columns.forEach((first, i) => {
    for (let j = 0; j <= i; j++) {
      const second = columns[j] ?? first;
      let sum = 0;
      for (let k = 0; k < first.length; k++) sum += (first[k] ?? 0) * (second[k] ?? 0);
      const [row, mirror] = [table[i], table[j]];
      if (row !== undefined) row[j] = sum;
      if (mirror !== undefined) mirror[i] = sum;
    }
  });
  return table;
}

/** A question explained this well by the others (1 − R²) adds nothing of its own. */
const COLLINEAR = 1e-10;

/**
 * R² of y on every subset of the questions, by bit mask (bit j: question j). `table` is a correlation table whose last
 * row is y. Each subset takes one elimination step from the subset without its last question. Questions that are constant
 * or a combination of those already in add nothing.
 */
export function subsetRSquares(table: readonly Float64Array[]): Float64Array {
  const width = table.length - 1;
  const result = new Float64Array(1 << width);
  const visit = (mask: number, from: number, rest: readonly Float64Array[]): void => {
    for (let j = from; j < width; j++) {
      const pivotRow = rest[j];
      if (pivotRow === undefined) continue;
      const pivot = pivotRow[j] ?? 0;
      const own = mask | (1 << j);
      if (pivot < COLLINEAR) {
        result[own] = result[mask] ?? 0;
        visit(own, j + 1, rest);
        continue;
      }
      const withY = pivotRow[width] ?? 0;
      result[own] = Math.min(1, (result[mask] ?? 0) + (withY * withY) / pivot);
      if (j + 1 === width) continue;
      const next = rest.map((row, r) => {
        if (r <= j) return row;
        const factor = (pivotRow[r] ?? 0) / pivot;
        const reduced = new Float64Array(width + 1);
        for (let c = j + 1; c <= width; c++) reduced[c] = (row[c] ?? 0) - factor * (pivotRow[c] ?? 0);
        return reduced;
      });
      visit(own, j + 1, next);
    }
  };
  visit(0, 0, table);
  return result;
}

export type Eigen = { values: number[]; vectors: number[][] };

/**
 * Eigenvalues of a symmetric matrix and the eigenvectors belonging to them (`vectors[i]` to `values[i]`, length 1), in no
 * particular order, by cyclic Jacobi rotations (Golub & Van Loan, Matrix Computations, 8.5).
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): Eigen {
  const size = matrix.length;
  const a = matrix.map((row) => Float64Array.from(row));
  const v = matrix.map((_, i) => Float64Array.from({ length: size }, (_unused, j) => (i === j ? 1 : 0)));
  const at = (rows: readonly Float64Array[], i: number, j: number): number => rows[i]?.[j] ?? 0;
  const put = (rows: readonly Float64Array[], i: number, j: number, value: number): void => {
    const row = rows[i];
    if (row !== undefined) row[j] = value;
  };
  for (let sweep = 0; sweep < 60; sweep++) {
    let off = 0;
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) off += at(a, p, q) ** 2;
    if (off < 1e-30) break;
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        const apq = at(a, p, q);
        if (apq === 0) continue;
        const theta = (at(a, q, q) - at(a, p, p)) / (2 * apq);
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let k = 0; k < size; k++) {
          const [kp, kq] = [at(a, k, p), at(a, k, q)];
          put(a, k, p, c * kp - s * kq);
          put(a, k, q, s * kp + c * kq);
        }
        for (let k = 0; k < size; k++) {
          const [pk, qk] = [at(a, p, k), at(a, q, k)];
          put(a, p, k, c * pk - s * qk);
          put(a, q, k, s * pk + c * qk);
          const [vp, vq] = [at(v, k, p), at(v, k, q)];
          put(v, k, p, c * vp - s * vq);
          put(v, k, q, s * vp + c * vq);
        }
      }
    }
  }
  return {
    values: a.map((row, i) => row[i] ?? 0),
    vectors: a.map((_, i) => v.map((row) => row[i] ?? 0)),
  };
}
