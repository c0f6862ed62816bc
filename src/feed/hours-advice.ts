import type { Advice } from './image-advice.js';
import type { Feed } from './model.js';
import { parseHours } from './opening-hours.js';

/*
 * Opening hours as people write them, such as "Mo-Fr 9 bis 17 Uhr": they are shown, and nobody can tell from them who is
 * open now. For the command line and the builder.
 */

/** As many as one reads in a line. */
const NAMED = 3;

/** What people write, and what OSM's notation has for it: first what joins days and times, then days. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2015\u2212]|\b(?:bis|to|until)\b/g, '-'],
  [/\b(?:von|from|uhr|h)\b\.?/g, ' '],
  [/\b(?:und|sowie|and|u)\b\.?|[&/]|(?<=[a-z.] ?)\+/g, ','],
  [/\|/g, ';'],
  [/\b(?:täglich|tägl|tgl|daily)\b\.?/g, 'Mo-Su'],
  [/\b(?:an )?(?:gesetzlichen )?feiertag(?:en|e|s)?\b/g, 'PH'],
  [/\b(?:geschlossen|ruhetag|zu)\b/g, 'off'],
  [/\bmo(?:ntags?|n|nday)?\b\.?/g, 'Mo'],
  [/\b(?:di(?:enstags?)?|tue(?:s|sday)?)\b\.?/g, 'Tu'],
  [/\b(?:mi(?:ttwochs?)?|wed(?:nesday)?)\b\.?/g, 'We'],
  [/\b(?:do(?:nnerstags?)?|thu(?:r|rs|rsday)?)\b\.?/g, 'Th'],
  [/\bfr(?:eitags?|i|iday)?\b\.?/g, 'Fr'],
  [/\bsa(?:mstags?|t|turday)?\b\.?|\bsonnabends?\b/g, 'Sa'],
  [/\b(?:so(?:nntags?)?|sun(?:day)?)\b\.?/g, 'Su'],
];

/** "9", "9.30" and "9:30" as hours and minutes. */
const TIME = /\b(\d{1,2})(?:[.:](\d\d))?\b/g;
/** A time, or two numbers with something like "to" between them: other texts, such as a phone number, say nothing of hours. */
const TELLS_TIMES = /\d\s*(?:uhr|h\b)|\b\d{1,2}[.:]\d\d\b|\b\d{1,2}\s*(?:-|–|bis)\s*\d{1,2}\b/i;

/** The same hours in OSM's notation; `undefined` where they are no such hours, or that would be a guess. */
export function inNotation(text: string): string | undefined {
  let words = text.toLowerCase();
  for (const [pattern, word] of WORDS) words = words.replace(pattern, word);
  words = words
    .replace(TIME, (_time, hours: string, minutes = '00') => `${hours.padStart(2, '0')}:${minutes}`)
    .replace(/\bab (\d\d:\d\d)/g, '$1+')
    .replace(/\s+/g, ' ')
    .replace(/\s*([-,;])\s*/g, '$1')
    .replace(/(?<=[a-z])[,:]\s*(?=\d|$)/gi, ' ')
    // A day after hours begins a rule; behind a comma, days go on to be named.
    .replace(/(?<=\d\+?|off)[ ,;]+(?=Mo|Tu|We|Th|Fr|Sa|Su|PH)/g, '; ')
    .replace(/\s*;\s*/g, '; ')
    .trim();
  return parseHours(words) && words;
}

export function adviseHours({ actors }: Feed): Advice[] {
  const unread = actors.flatMap(({ id, openingHours }) => {
    if (!openingHours || !TELLS_TIMES.test(openingHours) || parseHours(openingHours)) return [];
    return { id, openingHours };
  });
  if (!unread.length) return [];
  const named = (meant: string) =>
    unread
      .slice(0, NAMED)
      .map(({ id, openingHours }) => {
        const better = inNotation(openingHours);
        return `${id}: ${openingHours.slice(0, 60)}${better ? ` → ${meant} ${better}` : ''}`;
      })
      .join('; ') + (unread.length > NAMED ? '; …' : '');
  return [
    {
      code: 'hours-unread',
      message: {
        de: `Öffnungszeiten, die niemand berechnen kann (${unread.length}; ${named('gemeint wohl')}): Sie werden gezeigt, und „Jetzt geöffnet“ kennt sie nicht. Gelesen wird die Schreibweise von OpenStreetMap mit Mo Tu We Th Fr Sa Su, etwa „Mo-Fr 09:00-17:00; Sa off“.`,
        en: `Opening hours that cannot be computed (${unread.length}; ${named('perhaps')}): they are shown, and "Open now" does not know them. What is read is the notation of OpenStreetMap with Mo Tu We Th Fr Sa Su, such as "Mo-Fr 09:00-17:00; Sa off".`,
      },
    },
  ];
}
