/** What Unicode does not take apart by itself. Arabic: tatweel, alef wasla, alef maksura, teh marbuta, Persian letters. */
const special: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'a',
  œ: 'o',
  '\u0671': '\u0627',
  '\u0649': '\u064a',
  '\u0629': '\u0647',
  '\u06cc': '\u064a',
  '\u06a9': '\u0643',
};
const beyondAscii = /[\u0080-\uffff]/;
const marksAndSpecials = /[\p{M}ßıłøđðþæœ\u0640\u0671\u0649\u0629\u06cc\u06a9]/gu;
const digraph = /[aou]e/g;
const noLetters = /[^\p{L}\p{N}]+/u;
/** Gender signs inside a word: Lesepat*innen is one word. */
const genderSign = /(\p{L})[*:_·](?=\p{L})/gu;

/**
 * One spelling for all: Müller, Mueller, muller and MÜLLER become "muller"; ß becomes ss; accents, Turkish dots and
 * Arabic vowel signs go. "ue" stays after a vowel and after q (neue, Quelle), as in Lucene's German normaliser.
 */
export function fold(text: string): string {
  let folded = text.toLowerCase();
  if (beyondAscii.test(folded)) {
    folded = folded.normalize('NFKD').replace(marksAndSpecials, (sign) => special[sign] ?? '');
  }
  return folded.replace(digraph, (pair, at: number) =>
    pair === 'ue' && at > 0 && 'aeiouq'.includes(folded.charAt(at - 1)) ? pair : pair.charAt(0),
  );
}

/** The folded words of a text, in its order. */
export function words(text: string): string[] {
  return fold(text).replace(genderSign, '$1').split(noLetters).filter(Boolean);
}
