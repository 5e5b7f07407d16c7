// Least squares by the normal equations and Gauss–Jordan: a second, plain way for tests to check the product's own.
// No expectations here.

export type Fit = { coefficients: number[]; residual: number; total: number; inverse: number[][] };

/** Inverse of a square matrix with partial pivoting. */
function invert(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  const cell = (i: number, j: number): number => rows[i]?.[j] ?? Number.NaN;
  for (let column = 0; column < size; column++) {
    let best = column;
    for (let i = column + 1; i < size; i++) if (Math.abs(cell(i, column)) > Math.abs(cell(best, column))) best = i;
    const swap = rows[best] ?? [];
    rows[best] = rows[column] ?? [];
    const pivot = swap[column] ?? Number.NaN;
    const own = swap.map((value) => value / pivot);
    rows[column] = own;
    for (let i = 0; i < size; i++) {
      if (i === column) continue;
      const factor = cell(i, column);
      rows[i] = (rows[i] ?? []).map((value, j) => value - factor * (own[j] ?? 0));
    }
  }
  return rows.map((row) => row.slice(size));
}

/** Coefficients, residual and total (around the mean) sum of squares, and (XᵀX)⁻¹. `x` needs its own column of ones. */
export function leastSquares(x: readonly (readonly number[])[], y: readonly number[]): Fit {
  const width = x[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, j) => x.map((row) => row[j] ?? 0));
  const dot = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
  const inverse = invert(columns.map((a) => columns.map((b) => dot(a, b))));
  const withY = columns.map((column) => dot(column, y));
  const coefficients = inverse.map((row) => dot(row, withY));
  const mean = y.reduce((sum, value) => sum + value, 0) / y.length;
  let residual = 0;
  let total = 0;
  y.forEach((value, i) => {
    residual += (value - dot(x[i] ?? [], coefficients)) ** 2;
    total += (value - mean) ** 2;
  });
  return { coefficients, residual, total, inverse };
}
