import type { Quote } from '../feed/model.js';
import type { PickedText } from '../feed/text.js';

/** The words of a quote, ready to be set. */
export interface Words {
  readonly text: string;
  readonly lang: string;
  /** Few words can be set larger than many. */
  readonly size: 'brief' | 'usual' | 'lengthy';
}

/** What a line break counts for, in characters. */
const shortLine = 25;

/** The quotes on some topics; without topics all. */
export const chooseQuotes = (
  quotes: readonly Quote[],
  topics: readonly string[],
): readonly Quote[] =>
  topics.length
    ? quotes.filter((quote) => quote.topics?.some((topic) => topics.includes(topic)))
    : quotes;

export function wordsOf(picked: PickedText | undefined): Words {
  const { text: given, lang } = picked ?? { text: '', lang: '' };
  const text = withoutMarks(given).replace(/\n\s*\n/g, '\n\n');
  // Every line takes room, however short it is.
  const length = text.length + shortLine * (text.split('\n').length - 1);
  return { text, lang, size: length <= 120 ? 'brief' : length <= 260 ? 'usual' : 'lengthy' };
}

/**
 * The style sheet sets the marks; of a text that brings its own, only a pair around the whole is taken away. Within it,
 * a quote begins after a space.
 */
const withoutMarks = (text: string) =>
  /^[„“”"«»]([^„“”"«»]|[\s(][„“”"«»][^„“”"«»]+[„“”"«»])+[„“”"«»]$/.test(text)
    ? text.slice(1, -1).trim()
    : text;

/** First and last name's first letters, without titles: "Dr. Franziska Giffey" → "FG". */
export function initialsOf(name: string): string {
  const words = name
    .replace(/\(.*?\)|,.*/g, ' ')
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word) && !word.endsWith('.'));
  // Particles such as "von" are no initials, but names in scripts without capitals are.
  const names = words.filter((word) => !/^\p{Ll}/u.test(word));
  const from = names.length ? names : words;
  return [...new Set([from[0], from.at(-1)])]
    .map((word = '') => [...word][0] ?? '')
    .join('')
    .toUpperCase();
}

/** A link without a name shows where it leads. */
export function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return host.replace(/^www\./, '') || pathname;
}
