import type { FeedError, Issue, Loss } from './errors.js';
import { checkFunders } from './funder-rules.js';
import { adviseHours } from './hours-advice.js';
import { adviseImages, type Advice } from './image-advice.js';
import { placesIn, type Place } from './json-places.js';
import { explain } from './json-fault-words.js';
import { describe } from './messages.js';
import type { Feed, SectionName, Text } from './model.js';
import { isOurs, likelyNames } from './other-names.js';
import { parseFeed } from './parse.js';
import { sectionNames } from './sections/head.js';
import { advisePlaces } from './place-advice.js';
import { bareName, isNear } from './slips.js';
import { adviseSections, adviseTexts } from './text-advice.js';
import type { FeedText, FoundFeed } from './whole-feed.js';

/*
 * All that can be told about a feed. For the command line and the builder.
 */

/** An issue with its place in the text; `file`: where its section has one of its own. */
export interface Finding extends Issue, Partial<Place> {
  readonly file?: string;
}

export interface Examined {
  readonly feed: Feed;
  readonly failure?: Pick<FeedError, 'code'> & Pick<Issue, 'message'>;
  readonly issues: readonly Finding[];
  /** What funders commonly ask for and the feed does not give, images that will not appear, and garbled texts; never an error. */
  readonly advice: readonly Advice[];
}

/** More than anyone reads of names that stand twice. */
const REPEATED = 100;

/** `url`: where the feed will be, for its relative addresses. */
export function examine({ raw, error, losses, texts = [] }: FoundFeed, url: string): Examined {
  const parsed = parseFeed(raw, { url });
  const { feed } = parsed;
  const failure = error ?? parsed.error;
  if (failure) {
    const issues = losses.map((loss) => describe(loss));
    return {
      feed,
      failure: { code: failure.code, message: explain(failure, raw) },
      issues,
      advice: [],
    };
  }
  // Names that are nearly right.
  const hints = likelyNames(raw, parsed.issues).map((hint) => describe(hint, raw));
  const namesIn = namesOf(feed);
  const read = parsed.issues.map((issue) => withMeant(issue, namesIn, raw));
  const issues = [...losses.map((loss) => describe(loss)), ...read, ...hints];
  return {
    feed,
    issues: placed(issues, texts, raw),
    advice: [
      ...adviseSections(raw, [...hints, ...losses.filter(({ code }) => code === 'section')]),
      ...checkFunders(feed.funders),
      ...advisePlaces(feed),
      ...adviseHours(feed),
      ...adviseImages(feed),
      ...adviseTexts(feed),
    ],
  };
}

/** Who refers by a name, or by nearly the id, is told the id. */
function withMeant(
  issue: Issue,
  namesIn: (section: SectionName) => readonly Named[],
  raw: unknown,
) {
  const { code, params } = issue;
  const section = sectionNames.find((name) => name === params?.section);
  const given = bareName(String(params?.value));
  if (code !== 'unknown-id' || !section || given.length < 2) return issue;
  const names = namesIn(section);
  const found =
    names.find(({ bare }) => bare === given) ?? names.find(({ bare }) => isNear(given, bare));
  if (!found) return issue;
  return describe({ ...issue, params: { ...params, meant: found.id } }, raw);
}

/** A bare name and the id that is meant by it. */
interface Named {
  readonly id: string;
  readonly bare: string;
}

/** The names of records by section. They are made once: each of a thousand issues asks for all of them. */
function namesOf(feed: Feed): (section: SectionName) => readonly Named[] {
  const made = new Map<SectionName, readonly Named[]>();
  return (section) => {
    const records: readonly Referred[] = feed[section];
    const names =
      made.get(section) ??
      records.flatMap(({ id, name, label }) =>
        [id, ...textsOf(name), ...textsOf(label)].map((given) => ({ id, bare: bareName(given) })),
      );
    made.set(section, names);
    return names;
  };
}

interface Referred {
  readonly id: string;
  readonly name?: Text;
  readonly label?: Text;
}

const textsOf = (text: Text | undefined): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text ?? {});

/** The issues with their places, and behind them what only the texts tell. */
function placed(issues: readonly Issue[], texts: readonly FeedText[], raw: unknown): Finding[] {
  const found = new Map<string, Partial<Finding>>();
  const repeated: Finding[] = [];
  for (const { text, name, file } of texts) {
    const start = name === undefined ? '' : `/${name}`;
    const within = issues.filter(({ pointer }) => pointer.startsWith(`${start}/`));
    const its = placesIn(text, new Set(within.map(({ pointer }) => pointer.slice(start.length))));
    for (const [pointer, place] of its.places)
      found.set(start + pointer, { ...place, ...(file && { file }) });
    for (const { pointer, places, isSame } of its.repeated) {
      const whole = start + pointer;
      const last = places.at(-1);
      if (!last || !isOurs(whole) || repeated.length >= REPEATED) continue;
      const lines = new Set(places.map(({ line }) => line));
      const params = { lines: [...lines].join(', ') };
      const loss: Loss = { pointer: whole, code: isSame ? 'repeated-same' : 'repeated', params };
      repeated.push({ ...describe(loss, raw), ...last, ...(file && { file }) });
    }
  }
  return [...issues.map((issue) => ({ ...issue, ...found.get(issue.pointer) })), ...repeated];
}

/** "Zeile 3, Spalte 5", as the places of faults in JSON are told. */
export function whereIs({ file, line, column }: Finding, language: 'de' | 'en'): string {
  if (line === undefined) return '';
  const place =
    language === 'de' ? `Zeile ${line}, Spalte ${column}` : `line ${line}, column ${column}`;
  return file ? `${file}, ${place}` : place;
}

/** So many of a kind are told one by one: more where each may be a slip of its own. */
const ALIKE = { error: 50, warning: 5 };

/** The issues without those that say once more what several have said, and how many of each kind are left out. */
export function digest(issues: readonly Finding[]): {
  readonly told: readonly Finding[];
  readonly rest: ReadonlyMap<string, number>;
} {
  const counts = new Map<string, number>();
  const rest = new Map<string, number>();
  const told = issues.filter(({ pointer, code, severity }) => {
    const place = pointer.replace(/\/\d+(?=\/|$)/g, '/*');
    const kind = `${place} (${code})`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const isTold = count <= ALIKE[severity];
    if (!isTold) rest.set(kind, count - ALIKE[severity]);
    return isTold;
  });
  return { told, rest };
}
