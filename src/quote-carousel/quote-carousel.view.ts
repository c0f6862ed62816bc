import type { Image, Quote, Text } from '../feed/model.js';
import type { PickedText } from '../feed/text.js';
import { timeZone } from '../i18n/format.js';

/** What is shown of one quote. */
export interface QuoteView {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly open: string;
  readonly close: string;
  /** Few words can be set larger than many. */
  readonly size: 'brief' | 'usual' | 'lengthy';
  /** May be folded after some lines. */
  readonly long: boolean;
  readonly name: string;
  readonly initials: string;
  readonly role: PickedText | undefined;
  readonly organization: string | undefined;
  readonly url: string | undefined;
  readonly portrait: Image | undefined;
  readonly date: string | undefined;
  readonly source: { readonly label: PickedText; readonly url: string | undefined } | undefined;
}

/** What a line break counts for, in characters. */
const shortLine = 25;

export type QuoteOrder = 'feed' | 'newest' | 'daily';

/** The quotes to show, in the order in which they are shown. */
export function chooseQuotes(
  quotes: readonly Quote[],
  topics: readonly string[],
  order: QuoteOrder,
  day: number,
): readonly Quote[] {
  const chosen = topics.length
    ? quotes.filter((quote) => quote.topics?.some((topic) => topics.includes(topic)))
    : quotes;
  if (order === 'newest') {
    const time = ({ date }: Quote) => (date ? Date.parse(date) : -Infinity);
    // Two undated quotes differ by NaN: they keep the order of the feed.
    return [...chosen].sort((a, b) => time(b) - time(a) || 0);
  }
  if (order === 'daily' && chosen.length) {
    const first = day % chosen.length;
    return [...chosen.slice(first), ...chosen.slice(0, first)];
  }
  return chosen;
}

/** The number of the calendar day in Germany, so that all visitors of a day see the same quote. */
export function dayNumber(now: number): number {
  // Swedish dates are ISO dates.
  const day = new Intl.DateTimeFormat('sv', { timeZone }).format(now);
  return Date.parse(`${day}T00:00Z`) / 864e5;
}

/** One quote, ready to be shown. */
export function viewQuote(
  quote: Quote,
  pick: (text: Text | undefined) => PickedText | undefined,
): QuoteView {
  const { text, lang } = pick(quote.text) ?? { text: '', lang: '' };
  const [open, close] = marksFor(lang);
  const { person, source } = quote;
  const words = withoutMarks(text).replace(/\n\s*\n/g, '\n\n');
  // Every line takes room, however short it is.
  const length = words.length + shortLine * (words.split('\n').length - 1);
  const label = pick(source?.label) ?? (source?.url ? hostOf(source.url) : undefined);
  return {
    id: quote.id,
    text: words,
    lang,
    open,
    close,
    size: length <= 120 ? 'brief' : length <= 260 ? 'usual' : 'lengthy',
    long: length > 260,
    name: person.name,
    initials: initialsOf(person.name),
    role: pick(person.role),
    organization: person.organization,
    url: person.url,
    portrait: person.portrait,
    date: quote.date,
    source: label && { label, url: source?.url },
  };
}

const marks: readonly (readonly [languages: RegExp, open: string, close: string])[] = [
  [/^(de-(ch|li)|it|es|ca|pt|ru|uk|be|el|ar|fa|ps|ckb|ku|no|nb|nn|hy|sq)\b/, '«', '»'],
  [/^fr\b/, '«\u202f', '\u202f»'],
  [/^(de|cs|sk|sl|bg|mk|lt|is|ka)\b/, '„', '“'],
  [/^(pl|ro|hu|hr|bs|sr|nds)\b/, '„', '”'],
  [/^(sv|fi|he)\b/, '”', '”'],
  [/^ja\b/, '「', '」'],
];

/** The quotation marks of a language. */
export function marksFor(lang: string): readonly [open: string, close: string] {
  const row = marks.find(([languages]) => languages.test(lang.toLowerCase()));
  return row ? [row[1], row[2]] : ['“', '”'];
}

/** Some feeds bring the marks along; only a pair around the whole text is taken away. */
function withoutMarks(text: string): string {
  return /^[„“”"«»][^„“”"«»]+[“”"«»]$/.test(text) ? text.slice(1, -1).trim() : text;
}

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
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}

/** A link without a name shows where it leads. */
const hostOf = (url: string): PickedText => ({
  text: url.replace(/^\w+:(\/\/)?(www\.)?/i, '').replace(/[/?#].*/, ''),
  lang: '',
});
