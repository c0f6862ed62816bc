import type { Loss, LossCode } from './errors.js';
import { languageTag } from './language-names.js';
import { INVISIBLE, link } from './mend-address.js';
import { formed, line, text } from './mend-text.js';
import { clock, date, number, position, withZero } from './mend-value.js';
import { brief, isEmpty } from './odd-value.js';
import type { Mender, Reading, Rule } from './reading.js';

/*
 * What happens to values that are not plainly fine: mended where it is clear what was meant, otherwise noted as lost.
 * Bundles load this when the first of them turns up.
 */

/** More losses than anyone reads; the rest is counted. */
const LOSSES_KEPT = 1000;

function lose(
  { losses, path }: Reading,
  value: unknown,
  code: LossCode,
  params?: Loss['params'],
): void {
  if (losses.length < LOSSES_KEPT) {
    const pointer = path.map((step) => `/${step}`).join('');
    losses.push({ pointer, code, params: { value: brief(value), ...params } });
    return;
  }
  const { count = 0, codes = '' } = losses[LOSSES_KEPT]?.params ?? {};
  losses[LOSSES_KEPT] = {
    pointer: '',
    code: 'more',
    // Whether there is an error among them, only the words for losses know.
    params: {
      count: Number(count) + 1,
      codes: [...new Set(`${codes} ${code}`.trim().split(' '))].join(' '),
    },
  };
}

/** Capitals mean nothing else: an offer that is "CLOSED" would be shown as open, the "EU" as any funder. */
function word(reading: Reading, value: unknown, words: readonly string[]): string | undefined {
  const mended = typeof value === 'string' ? value.trim().toLowerCase() : '';
  if (!words.includes(mended)) return reading.lose('word', value, { allowed: words.join(', ') });
  reading.lose('notation', value, { mended });
  return mended;
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

const phone = formed('phone', (given) => given.replace(/^tel[^\d+(]*/i, ''));

/** Everything, by the names that rules.ts uses. */
const mender = {
  lose,
  line,
  text,
  language: formed('language', languageTag),
  color: formed('color', (given) => `#${given.replace('#', '')}`),
  email: formed('email', (given) =>
    given
      .replace(INVISIBLE, '')
      .replace(/^mailto:([^?]*).*/i, '$1')
      .replace(/^[^<>]*<([^<>]+)>$/, '$1'),
  ),
  phone: (reading: Reading, value: unknown, ...rules: [RegExp, number]) =>
    phone(reading, withZero(reading, value), ...rules),
  time: formed('time', clock),
  date,
  word,
  number,
  position,
  order,
  nothing,
  link,
  image: (reading: Reading, value: unknown) => link(reading, value, /^https?:/),
};
export default mender as unknown as Mender;
