/** Smallest size of a name that stands in for a logo: 11 of 16 pixels. All lengths are in sizes of the text around. */
const smallest = 11 / 16;
const sizes = [1, 15 / 16, 14 / 16, 13 / 16, 12 / 16, smallest];
/** Width of a letter and height of a line, in font sizes: as much as bold letters of wide typefaces take. */
const letterWidth = 0.66;
const lineHeight = 1.2;
/** The rule before a name: its distance in font sizes, and its thickness. */
const ruleSpace = 0.45;
const ruleWidth = 2 / 16;
/** A strip is as high as its square logos: so high may a name be in a lower place, before its place is made wider. */
const usualHeight = 4;
/** A broken word is worth so wide a place, and no wider one: logos beside it would stand far apart. */
const unbroken = 6;
/** No place is made wider than this, or it would be wider than a phone: the room for longer names is higher. */
const widest = 12;

export interface NameFit {
  /** Size of the letters. */
  readonly size: number;
  /** Width of the place that the name needs, and height of its lines. */
  readonly width: number;
  readonly height: number;
}

/**
 * The largest letters with which a name keeps to the place of its logo, if need be the smallest, in a place that is a little wider or
 * with a word broken, and what the smallest need beyond it.
 */
export function fitName(name: string, width: number, height: number, mayWiden: boolean): NameFit {
  const fits = sizes.map((size) => setName(name, size, width));
  const within = fits.filter((fit) => fit.height <= height);
  let fit = within.find(({ breaks }) => !breaks) ?? within.at(-1) ?? setName(name, smallest, width);
  let whole = fit;
  while (mayWiden && whole.breaks && whole.width < unbroken) {
    whole = setName(name, smallest, whole.width + 0.5);
  }
  if (!whole.breaks) fit = whole;
  const most = mayWiden ? Math.max(height, usualHeight) : Infinity;
  while (fit.height > most && fit.width < widest) fit = setName(name, smallest, fit.width + 0.5);
  return fit;
}

function setName(name: string, size: number, width: number): NameFit & { breaks: boolean } {
  const space = (width - ruleWidth - ruleSpace * size) / (size * letterWidth);
  const room = Math.max(1, Math.floor(space));
  let lines = 1;
  let used = 0;
  let breaks = false;
  for (const [word] of name.matchAll(/[^\s-]+-?/gu)) {
    const length = lengthOf(word);
    if (used && used + 1 + length > room) {
      lines++;
      used = 0;
    }
    const all = used + (used && 1) + length;
    const more = Math.ceil(all / room) - 1;
    breaks ||= more > 0;
    lines += more;
    used = all - more * room;
  }
  return { size, width, height: lines * size * lineHeight, breaks };
}

/** In letters: East Asian signs and emoji are about twice as wide, words in capitals a quarter wider. */
const lengthOf = (word: string) =>
  [...word].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0) *
  (/\p{Lu}{2}/u.test(word) ? 1.25 : 1);
