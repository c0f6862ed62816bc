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
  if (a[0] !== b[0]) return false;
  if (isSwapped(a, b)) return true;
  if (Math.abs(a.length - b.length) > most) return false;
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(above[j - 1]! + same, above[j]! + 1, row[j - 1]! + 1);
    }
  }
  return (row[b.length] ?? most + 1) <= most;
}

/** "scr" for "src", "nmae" for "name". */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return (
    at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  );
}
