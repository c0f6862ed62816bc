/** Endings, the Arabic article among them. */
const ending = /^ال|(?:in(?:nen)?|ern|en|er|es|e|n|s|ين)$/;

/**
 * Words that begin like the given one but for one slip (a letter more, less, other, or two swapped), or that hold its stem.
 * A regular expression is the fastest and shortest way to say so; words are letters only, so nothing needs escaping.
 */
export function nearby(word: string): RegExp {
  const slips = [...word].map((_, at) => {
    const [letter = '', next = ''] = word.slice(at);
    const [start, rest, after] = [word.slice(0, at), word.slice(at + 1), word.slice(at + 2)];
    return `${start}(?:.?${rest}|.${letter}${rest}|${next}${letter}${after})`;
  });
  const stem = word.replace(ending, '');
  return new RegExp(`^(?:${slips.join('|')})${stem.length > 3 ? `|${stem}` : ''}`);
}
