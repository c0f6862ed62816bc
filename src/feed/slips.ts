/** A name as it is compared: small letters and figures, without accents and hyphens. */
export const bareName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter)
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[^a-z\d]/g, '');

/**
 * Whether a bare name is another one but for a slip: one letter in short words, two in long ones, or two neighbours
 * that changed places; the first letter is hardly ever wrong.
 */
export function isNear(a: string, b: string): boolean {
  const most = b.length < 4 ? 0 : b.length < 8 ? 1 : 2;
  return a[0] === b[0] && (isWithin(a, b, most) || isSwapped(a, b));
}

/** Gives up after the last slip that is allowed: thousands of names of a feed are compared. `i`, `j`: where to begin. */
function isWithin(a: string, b: string, slips: number, i = 0, j = 0): boolean {
  while (i < a.length && a[i] === b[j]) {
    i++;
    j++;
  }
  const [left, right] = [a.length - i, b.length - j];
  if (Math.abs(left - right) > slips) return false;
  if (Math.max(left, right) <= slips) return true;
  return (
    slips > 0 &&
    (isWithin(a, b, slips - 1, i + 1, j + 1) ||
      isWithin(a, b, slips - 1, i + 1, j) ||
      isWithin(a, b, slips - 1, i, j + 1))
  );
}

/** "scr" for "src", "nmae" for "name". */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return (
    at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  );
}
