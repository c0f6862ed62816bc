/** What Unicode does not take apart by itself, and umlauts, as that is slow. The letter apostrophe of Ukrainian
 * parts words as that of the keyboard does, and so do hyphens. Arabic: tatweel, alef wasla, alef maksura, teh marbuta, Persian letters. */
const special: Readonly<Record<string, string>> = {
  ä: 'a',
  ö: 'o',
  ü: 'u',
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'a',
  œ: 'o',
  '\u02bc': ' ',
  '\u2010': '-',
  '\u0671': '\u0627',
  '\u0649': '\u064a',
  '\u0629': '\u0647',
  '\u06cc': '\u064a',
  '\u06a9': '\u0643',
};
const beyondAscii = /[\u0080-\uffff]/;
const german = /[äöüß]/g;
/** Format signs, too: a soft hyphen in a long word is seen only where the line breaks. */
const marksAndSpecials = /[\p{M}\p{Cf}ßıłøđðþæœ\u02bc\u2010\u0640\u0671\u0649\u0629\u06cc\u06a9]/gu;
const digraph = /[aou]e/g;
const asciiWord = /[a-z0-9]+/g;
const anyWord = /[\p{L}\p{N}]+/gu;
const genderSigns = /[*:_·]|[/(-]in/;
/** Gender signs inside a word: Lesepat*innen and Helfer(innen) are one word. */
const genderSign = /(\p{L})(?:[*:_·](?=\p{L})|(?:\/-?|[-(])(?=in(?:nen)?(?!\p{L})))/gu;

const plain = (sign: string) => special[sign] ?? '';

/**
 * One spelling for all: Müller, Mueller, muller and MÜLLER become "muller"; ß becomes ss; accents, Turkish dots and
 * Arabic vowel signs go. "ue" stays after a vowel and after q (neue, Quelle), as in Lucene's German normaliser.
 */
export function fold(text: string): string {
  let folded = text.toLowerCase();
  if (beyondAscii.test(folded)) folded = folded.replace(german, plain);
  // Capitals may come to light only there: social media have bold letters of their own, and "№" is "No".
  if (beyondAscii.test(folded))
    folded = folded.normalize('NFKD').toLowerCase().replace(marksAndSpecials, plain);
  return folded.replace(digraph, (pair, at: number) =>
    pair === 'ue' && at > 0 && 'aeiouq'.includes(folded.charAt(at - 1)) ? pair : pair.charAt(0),
  );
}

/** The folded words of a text, in its order. */
export function words(text: string): string[] {
  let folded = fold(text);
  if (genderSigns.test(folded)) folded = folded.replace(genderSign, '$1');
  return folded.match(beyondAscii.test(folded) ? anyWord : asciiWord) ?? [];
}
