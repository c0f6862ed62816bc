/**
 * Rows by falling score; those without one are left out. Counting, as scores are small whole numbers; equal ones keep
 * the records' order. `refine` has the last word on a score.
 */
export function sortByScore(
  totals: Uint16Array,
  refine: (row: number, total: number) => number,
): Uint32Array {
  const starts = new Uint32Array(2 ** 16);
  for (let row = 0; row < totals.length; row++) {
    const total = totals[row] as number;
    if (total) starts[(totals[row] = refine(row, total))]!++;
  }
  let end = 0;
  for (let total = starts.length - 1; total; total--) {
    const count = starts[total] as number;
    starts[total] = end;
    end += count;
  }
  const rows = new Uint32Array(end);
  for (let row = 0; row < totals.length; row++) {
    const total = totals[row] as number;
    if (total) rows[starts[total]!++] = row;
  }
  return rows;
}
