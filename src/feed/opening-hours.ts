/**
 * The part of OSM's opening_hours syntax that places of a city use: weekdays and times, several rules, "off", "24/7",
 * open ends, comments and "PH" (shown, but holidays are not computed). Anything else (months, nth weekdays, sunrise)
 * is not guessed at: the text is shown as it is, and the place counts as "hours unknown".
 * https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
 */

/** Minutes since midnight; `to` may exceed a day's 1440 for hours past midnight. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly openEnd?: boolean;
}

export interface Week {
  /** Monday first; none where nothing is said of weekdays: comments or holidays alone. */
  readonly days: readonly (readonly Span[])[];
  readonly notes: readonly string[];
  readonly holidays?: readonly Span[];
}

export const DAY = 1440;
export const dayNames = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const rulePattern =
  /^((?:(?:mo|tu|we|th|fr|sa|su|ph)(?:\s*-\s*(?:mo|tu|we|th|fr|sa|su))?(?:\s*,\s*|(?=[\s:]|$)):?)+)?\s*(.*)$/i;
const spanPattern = /^(\d{1,2}):([0-5]\d)(?:\s*-\s*(\d{1,2}):([0-5]\d))?(\+)?$/;

export function parseHours(text: string): Week | undefined {
  const days: Span[][] = dayNames.map(() => []);
  const notes: string[] = [];
  let holidays: readonly Span[] | undefined;
  let saysDays = false;
  const bare = text.replace(/"([^"]*)"/g, (_match, note: string) => {
    if (note.trim()) notes.push(note.trim());
    return ' ';
  });
  for (const part of splitRules(bare)) {
    const { rule, additional } = part;
    const [, dayList, hours = ''] =
      rulePattern.exec(rule === '24/7' ? 'Mo-Su 00:00-24:00' : rule) ?? [];
    // What is no rule at all counts as hours, and cannot be read as such.
    const spans = readSpans(hours);
    if (!spans) return undefined;
    const chosen = readDays(dayList);
    if (chosen.holiday) holidays = spans;
    for (const day of chosen.days) {
      saysDays = true;
      // "Mo-Fr 10:00-12:00, We off": what is off adds nothing, it takes the day away.
      days[day] = additional && spans.length ? [...days[day]!, ...spans] : spans;
    }
  }
  if (!holidays && notes.length === 0 && !saysDays) return undefined;
  for (const spans of days) spans.sort((a, b) => a.from - b.from);
  return { days: saysDays ? days : [], notes, holidays };
}

/** Rules after ";" replace earlier ones for their days, rules after ", Mo" add to them. */
function splitRules(text: string): { rule: string; additional: boolean }[] {
  return text.split(';').flatMap((group) =>
    group
      .split(/(?<=\d|\+|off|closed)\s*,\s*(?=[a-z]{2}\b)/i)
      .map((rule, at) => ({ rule: rule.trim(), additional: at > 0 }))
      .filter(({ rule }) => rule !== ''),
  );
}

/** Of a text in which there are names of days alone. */
function readDays(text: string | undefined): { days: Set<number>; holiday: boolean } {
  const days = new Set<number>();
  let holiday = false;
  if (!text) return { days: new Set(dayNames.keys()), holiday };
  for (const word of text.toLowerCase().replaceAll(':', '').split(',')) {
    const [from, to] = word.split('-').map((day) => day.trim());
    if (!from) continue;
    if (from === 'ph') holiday = true;
    else {
      const first = dayNames.indexOf(from);
      const last = to ? dayNames.indexOf(to) : first;
      for (let day = first; ; day = (day + 1) % 7) {
        days.add(day);
        if (day === last) break;
      }
    }
  }
  return { days, holiday };
}

function readSpans(text: string): Span[] | undefined {
  if (/^(off|closed)$/i.test(text)) return [];
  const spans: Span[] = [];
  for (const word of text.split(',')) {
    if (word.trim() === '') continue;
    const match = spanPattern.exec(word.trim());
    if (!match) return undefined;
    const from = Number(match[1]) * 60 + Number(match[2]);
    const openEnd = match[5] === '+';
    if (match[3] === undefined && !openEnd) return undefined;
    let to = match[3] === undefined ? DAY : Number(match[3]) * 60 + Number(match[4]);
    if (to <= from) to += DAY;
    if (from > DAY || to > 2 * DAY) return undefined;
    spans.push({ from, to, ...(openEnd ? { openEnd } : {}) });
  }
  // Days without times, as before a comment ("Fr "nach Vereinbarung""), are not days that are closed.
  return spans.length ? spans : undefined;
}
