import type { Loss, LossCode } from './errors.js';
import { languageTag } from './language-names.js';
import { INVISIBLE, link, withAt } from './mend-address.js';
import { formed, line, text } from './mend-text.js';
import { geometry, object } from './mend-object.js';
import { clock, date, number, position, withZero } from './mend-value.js';
import { brief, isEmpty } from './odd-value.js';
import type { SectionName } from './model.js';
import type { Mender, Reading, Rule } from './reading.js';
import { wordOf } from './word-names.js';

/*
 * What happens to values that are not plainly fine: mended where it is clear what was meant, otherwise noted as lost.
 * Bundles load this when the first of them turns up.
 */

/** More losses than anyone reads; of the rest only the first few of each kind are kept, and all are counted. */
const LOSSES_KEPT = 1000;
const RARE_KEPT = 3;
/** How many of a kind there are, for each reading that has so many. */
const kinds = new WeakMap<readonly Loss[], Map<string, number>>();

function lose(
  { losses, path }: Reading,
  value: unknown,
  code: LossCode,
  params?: Loss['params'],
): void {
  const pointer = path.map((step) => `/${step}`).join('');
  const loss: Loss = { pointer, code, params: { value: brief(value), ...params } };
  const more = losses.at(-1)?.code === 'more' ? losses.pop() : undefined;
  const isKept = losses.length < LOSSES_KEPT || isRare(losses, loss);
  if (isKept) losses.push(loss);
  const last = isKept ? more : oneMore(more, code);
  if (last) losses.push(last);
}

function isRare(losses: readonly Loss[], loss: Loss): boolean {
  const kindOf = ({ code, pointer }: Loss) => `${code} ${pointer.replace(/\/\d+/g, '')}`;
  let counts = kinds.get(losses);
  if (!counts) {
    counts = new Map();
    for (const kind of losses.map(kindOf)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    kinds.set(losses, counts);
  }
  const kind = kindOf(loss);
  const count = (counts.get(kind) ?? 0) + 1;
  // Kinds are without number where languages have names of all sorts.
  const isKept = count <= RARE_KEPT && losses.length < 2 * LOSSES_KEPT;
  if (isKept) counts.set(kind, count);
  return isKept;
}

function oneMore(more: Loss | undefined, code: LossCode): Loss {
  const { count = 0, codes = '' } = more?.params ?? {};
  return {
    pointer: '',
    code: 'more',
    // Whether there is an error among them, only the words for losses know.
    params: {
      count: Number(count) + 1,
      codes: [...new Set(`${codes} ${code}`.trim().split(' '))].join(' '),
    },
  };
}

/** An offer that is "CLOSED" or "beendet" would be shown as open, the "EU" as any funder. */
function word(reading: Reading, value: unknown, words: readonly string[]): string | undefined {
  const mended = wordOf(value, words);
  if (!mended) return reading.lose('word', value, { allowed: words.join(', ') });
  reading.lose('notation', value, { mended });
  return mended;
}

/** "a1, a2" as a spreadsheet's cell has it is a list, where each is the id of a record. */
function unknown(
  reading: Reading,
  value: string,
  section: SectionName,
): readonly string[] | undefined {
  const [, , field] = reading.path;
  const parts = value.split(/\s*[,;]\s*/).filter(Boolean);
  const isEach = parts.every((part) => reading.ids.get(section)?.has(part));
  // What refers to one record only is named otherwise than its section.
  if (field !== section || !parts.length || !isEach)
    return reading.lose('unknown-id', value, { section });
  reading.lose('notation', value, { mended: JSON.stringify(parts) });
  return parts;
}

/** An object may be empty; one of which no field is known is not what it was meant to be. */
function nothing(
  reading: Reading,
  value: Readonly<Record<string, unknown>>,
  rules: readonly (readonly [name: string, rule: Rule])[],
): undefined {
  const known = rules.map(([name]) => name);
  const others = Object.keys(value).filter(
    (name) => !known.includes(name) && !isEmpty(value[name]),
  );
  if (others.length) reading.lose('word', others.join(', '), { allowed: known.join(', ') });
}

/** Neither end of a period can be trusted when the first is after the last. */
function order(
  reading: Reading,
  value: Record<string, unknown>,
  first: string,
  last: string,
): void {
  reading.lose('period', `${value[first]} – ${value[last]}`, { first, last });
  delete value[first];
  delete value[last];
}

const email = formed('email', (given) =>
  given
    .replace(INVISIBLE, '')
    .replace(/^mailto:([^?]*).*/i, '$1')
    .replace(/^[^<>]*<([^<>]+)>$/, '$1'),
);
const phone = formed('phone', (given) => given.replace(/^tel[^\d+(]*/i, ''));

/** Everything, by the names that rules.ts uses. */
const mender = {
  lose,
  line,
  text,
  language: formed('language', languageTag),
  color: formed('color', (given) => `#${given.replace('#', '')}`),
  email: (reading: Reading, value: unknown, ...rules: [RegExp, number]) =>
    email(reading, withAt(reading, value), ...rules),
  phone: (reading: Reading, value: unknown, ...rules: [RegExp, number]) =>
    phone(reading, withZero(reading, value), ...rules),
  time: formed('time', clock),
  date,
  word,
  number,
  position,
  object,
  geometry,
  order,
  nothing,
  unknown,
  link,
  image: (reading: Reading, value: unknown) => link(reading, value, /^https?:/),
};
export default mender as unknown as Mender;
