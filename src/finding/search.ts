import type { Text } from '../feed/model.js';
import { sortByScore } from './counting-sort.js';
import { fold, words } from './fold.js';
import { nearby } from './near-spelling.js';

/** A text of the feed is found in each of its languages. */
export type Texts = Text | readonly (Text | undefined)[] | undefined;

/**
 * Something that search looks into. The first field is the record's name: a hit at its beginning ranks highest.
 * Texts that many records share (category, district, organiser) come with `keys`: they are indexed once per key.
 */
export type SearchField<R> =
  | {
      /** 1 (least) … 7 (most). */
      readonly weight: number;
      readonly keys?: never;
      readonly text: (record: R) => Texts;
    }
  | {
      readonly weight: number;
      readonly keys: (record: R) => readonly string[] | undefined;
      /** The key above another one, whose texts count for it as well; the way up has an end. */
      readonly parent?: (key: string) => string | undefined;
      readonly textOf: (key: string) => Texts;
    };

/** One word of a query: the words of the records that match, and the points that each record has for it. */
interface Match {
  readonly word: string;
  readonly isFirst: boolean;
  readonly looksInside: boolean;
  readonly ids: readonly number[];
  readonly scores: Uint16Array;
}

/** Words that people type and that need not occur. */
const optional = new Set(
  words(
    'mit und in im an am auf bei zu zum zur von vom für der die das den dem des ein eine einen einem einer oder ich ' +
      'wir will möchte gern gerne etwas was machen tun arbeiten helfen and or with for the a an of to at on i want work help',
  ),
);
const maxWords = 8;
/** What is longer is no slip of a word; a pattern of its spellings would take all memory there is. */
const maxLetters = 40;
/** Fewer results than this: near spellings are looked for too. */
const few = 3;
const hyphenated = /(?<!\p{L})\p{L}+(?:-\p{L}+)+/gu;

const everyLanguage = (text: Text | undefined) =>
  typeof text === 'object' ? Object.values(text) : text;

const substring = 1;
const prefix = 2;
const exact = 3;
const strict = 256;

/**
 * Full-text search over records, built step by step so that no step holds up the page.
 *
 *     const index = new SearchIndex(actors, [{ weight: 4, text: (actor) => actor.name }]);
 *     while (!index.build(10)) await pause();
 *     index.find('muller'); // row numbers, best first
 *
 * It keeps every distinct word once and, per word, the records that hold it. Looking through the distinct
 * words is quick enough to allow hits inside compounds ("paten" in "Lesepaten") and near spellings without more tables.
 */
export class SearchIndex<R> {
  readonly #records: readonly R[];
  readonly #fields: readonly SearchField<R>[];
  #row = 0;
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [];
  /** Per word where it occurs: document · 16 + weight · 2 + whether it begins the name. */
  readonly #postings: number[][] = [];
  /** Words in the name, per record. */
  readonly #lengths: number[] = [];
  /** Per field key → number of its document (after the records), and per such document its records. */
  readonly #keys = new Map<string, number>();
  readonly #members: number[][] = [];
  /** The words of the last query. */
  #matches: readonly Match[] = [];

  constructor(records: readonly R[], fields: readonly SearchField<R>[]) {
    this.#records = records;
    this.#fields = fields;
  }

  /** Works for about so many milliseconds; true when the index is complete. */
  build(milliseconds = Infinity): boolean {
    const end = performance.now() + milliseconds;
    if (this.#row < this.#records.length) this.#matches = [];
    while (this.#row < this.#records.length) {
      this.#addRecord(this.#row++);
      if (this.#row % 8 === 0 && performance.now() > end) break;
    }
    return this.#row === this.#records.length;
  }

  /** Row numbers of the records that hold all words, best first; undefined when nothing was asked. */
  find(query: string): Uint32Array | undefined {
    const asked = [...new Set(words(query))].slice(0, maxWords);
    if (!asked.length) return undefined;
    const needed = asked.filter((word) => !optional.has(word));
    const matches = asked.map((word, at) => this.#match(word, !at, !optional.has(word)));
    this.#matches = matches;
    const scores = matches.map((match) => match.scores);
    const rows = this.#rank(asked, needed, scores);
    if (rows.length >= few) return rows;
    asked.forEach((word, at) => {
      // Short words and numbers have too many neighbours.
      const isLong = word.length > (rows.length ? 4 : 3) && !/\d/.test(word);
      if (isLong && word.length <= maxLetters && needed.includes(word))
        scores[at] = this.#forgive(word, scores[at] as Uint16Array);
    });
    return this.#rank(asked, needed, scores);
  }

  #addRecord(row: number): void {
    const record = this.#records[row] as R;
    this.#fields.forEach((field, at) => {
      if (!field.keys) {
        const count = this.#addTexts(row, field.text(record), field.weight, !at);
        if (!at) this.#lengths[row] = count;
        return;
      }
      for (const key of field.keys(record) ?? []) {
        let document = this.#keys.get(`${at}:${key}`);
        if (document === undefined) {
          document = this.#members.push([]) - 1;
          this.#keys.set(`${at}:${key}`, document);
          for (let at: string | undefined = key; at !== undefined; at = field.parent?.(at)) {
            this.#addTexts(this.#records.length + document, field.textOf(at), field.weight);
          }
        }
        this.#members[document]?.push(row);
      }
    });
  }

  #addTexts(document: number, texts: Texts, weight: number, isName = false): number {
    let count = 0;
    for (const text of [texts].flat().flatMap(everyLanguage)) {
      if (!text) continue;
      for (const word of words(text)) this.#addWord(document, word, weight, isName && !count++);
      if (/[-\u2010\u2011]/.test(text)) {
        // Lese-Paten is to be found as Lesepaten too.
        for (const [word] of fold(text).matchAll(hyphenated)) {
          this.#addWord(document, word.replaceAll('-', ''), weight, false);
        }
      }
    }
    return count;
  }

  #addWord(document: number, word: string, weight: number, first: boolean): void {
    let id = this.#ids.get(word);
    if (id === undefined) {
      id = this.#words.push(word) - 1;
      this.#ids.set(word, id);
      this.#postings.push([]);
    }
    const postings = this.#postings[id] as number[];
    const posting = document * 16 + weight * 2 + Number(first);
    const last = postings.length - 1;
    const known = postings[last] ?? -1;
    if (known >> 4 === document) postings[last] = Math.max(known, posting);
    else postings.push(posting);
  }

  #rank(
    asked: readonly string[],
    needed: readonly string[],
    scores: readonly Uint16Array[],
  ): Uint32Array {
    const { length } = this.#records;
    // Of words of which none is needed, as in "ich will helfen", one is enough.
    const all = needed.length > 0;
    const totals = new Uint16Array(length).fill(Number(all));
    scores.forEach((ofWord, at) => {
      const must = needed.includes(asked[at] as string);
      for (let row = 0; row < length; row++) {
        const points = ofWord[row] as number;
        const total = totals[row] as number;
        if (points) totals[row] = all ? total && total + points : (total || 1) + points;
        else if (must) totals[row] = 0;
      }
    });
    const whole = 1 + asked.length * score(exact, this.#fields[0]?.weight ?? 0) + 2;
    return sortByScore(totals, (row, total) =>
      total === whole && this.#lengths[row] === asked.length ? total + 1 : total,
    );
  }

  /** Where one word of the query occurs. While somebody types, most is known from the letter before. */
  #match(word: string, isFirst: boolean, inside: boolean): Match {
    const looksInside = inside && (word.length > 2 || /[^a-z]/.test(word));
    const alike = this.#matches.filter((match) => match.looksInside === looksInside);
    const known = alike.find((match) => match.word === word && match.isFirst === isFirst);
    if (known) return known;
    // What holds "verein" holds "verei", too.
    const wider = alike.find((match) => word.startsWith(match.word))?.ids;
    const scores = new Uint16Array(this.#records.length + this.#members.length);
    const ids: number[] = [];
    const total = wider?.length ?? this.#words.length;
    for (let at = 0; at < total; at++) {
      const id = wider?.[at] ?? at;
      const candidate = this.#words[id] as string;
      if (candidate.startsWith(word)) {
        this.#mark(scores, id, candidate.length === word.length ? exact : prefix, isFirst);
      } else if (looksInside && holds(candidate, word)) this.#mark(scores, id, substring);
      else continue;
      ids.push(id);
    }
    this.#spread(scores);
    return { word, isFirst, looksInside, ids, scores };
  }

  /** The scores with near spellings, too. */
  #forgive(word: string, scores: Uint16Array): Uint16Array {
    const near = nearby(word);
    const more = scores.slice();
    this.#words.forEach((candidate, id) => {
      if (near.test(candidate)) this.#mark(more, id, 0);
    });
    this.#spread(more);
    return more;
  }

  #mark(scores: Uint16Array, id: number, quality: number, isFirst = false): void {
    for (const posting of this.#postings[id] as number[]) {
      const document = posting >> 4;
      const points = score(quality, (posting >> 1) & 7) + (isFirst && posting & 1 ? 2 : 0);
      if (points > (scores[document] as number)) scores[document] = points;
    }
  }

  /** From the shared texts to the records that have them. */
  #spread(scores: Uint16Array): void {
    this.#members.forEach((rows, document) => {
      const points = scores[this.#records.length + document] as number;
      if (points) for (const row of rows) scores[row] = Math.max(scores[row] as number, points);
    });
  }
}

/** Not within a number, as “7” is in every other postal code. */
function holds(candidate: string, word: string): boolean {
  const at = candidate.indexOf(word);
  return at > 0 && !/\d\d/.test(candidate.slice(at - 1, at + 1));
}

/** A near spelling never outranks a true hit; a better field outranks a better hit. */
function score(quality: number, weight: number): number {
  return quality ? strict + weight * 4 + quality : weight;
}
