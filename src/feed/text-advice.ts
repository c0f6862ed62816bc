import type { Advice } from './image-advice.js';
import type { Feed } from './model.js';
import { isObject } from './reading.js';
import { sectionNames } from './sections/head.js';

/*
 * Texts that are well-formed and cannot be read all the same. For the command line and the builder.
 */

/** Looked for first: few texts have any, and to look for whole words takes as long as to read the feed. */
const GARBAGE = /Ã|â€/;
/**
 * A word with the two signs that a byte pair of UTF-8 becomes when it is read as Windows-1252: "BÃ¼cherei", "10â€“12".
 * With no more before them than is told: an image written out in a text is one word of many thousand letters.
 */
const GARBLED = /\S{0,50}(?:Ã[\u00a0-\u00bfŸ„–œ]|â€)\S*/u;

/** What programs write where a cell or a field was empty. */
const PLACEHOLDER = /^(nan|NaN|null|NULL|None|undefined|#N\/A|#NV|#REF!|\[object Object\])$/;

/** Signs of a markup that is not read: of Markdown, of WordPress, tags written as text, and "\n" in letters. */
const MARKS =
  /\*\*[^*\n]+\*\*|^#{1,6} .*|\[[^[\]\n]+\]\(\S+?\)|\[\/?(?:vc_|et_pb_|caption|gallery|embed)[^[\]]*\]|<\/?(?:p|br|div|strong|em|ul|li|a)\b[^<>]*>|\\n/m;

type Say = (found: string) => string;

/** All texts of a feed by what they hold, with their language maps looked through. */
function look(value: unknown, found: (text: string) => void): void {
  if (typeof value === 'string') found(value);
  else if (typeof value === 'object' && value)
    Object.values(value).forEach((item) => look(item, found));
}

export function adviseTexts(feed: Feed): Advice[] {
  const garbled: string[] = [];
  const placeholders: string[] = [];
  const marks: string[] = [];
  look({ ...feed, url: '', districts: feed.districts.map(({ label }) => label) }, (text) => {
    if (GARBAGE.test(text)) garbled.push(...(GARBLED.exec(text) ?? []));
    placeholders.push(...(PLACEHOLDER.exec(text)?.slice(0, 1) ?? []));
    marks.push(...(MARKS.exec(text)?.slice(0, 1) ?? []));
  });
  const advise = (code: string, words: readonly string[], de: Say, en: Say): Advice[] => {
    const [count, example] = [words.length, words[0]?.slice(0, 60)];
    if (!example) return [];
    return [
      {
        code,
        message: {
          de: de(`${count}, etwa „${example}“`),
          en: en(`${count}, such as "${example}"`),
        },
      },
    ];
  };
  return [
    ...advise(
      'text-encoding',
      garbled,
      (found) =>
        `Zeichensalat in Texten (${found}): UTF-8 wurde als Windows-1252 gelesen. Bitte beim Export UTF-8 wählen und die Texte neu übernehmen.`,
      (found) =>
        `Garbled letters in texts (${found}): UTF-8 was read as Windows-1252. Please choose UTF-8 when exporting and take the texts over again.`,
    ),
    ...advise(
      'text-placeholder',
      placeholders,
      (found) =>
        `Texte, die für „nichts“ stehen (${found}), werden so gezeigt. Bitte beim Export solche Felder weglassen.`,
      (found) =>
        `Texts that stand for nothing (${found}) are shown as they are. Please leave such fields out when exporting.`,
    ),
    ...advise(
      'text-marks',
      marks,
      (found) =>
        `Auszeichnungen in Texten (${found}) werden so gezeigt, wie sie dastehen. Bitte reinen Text exportieren, Zeilenumbrüche als \\n.`,
      (found) =>
        `Markup in texts (${found}) is shown as it stands. Please export plain text, line breaks as \\n.`,
    ),
  ];
}

/**
 * Who fetches an export of a database may have a feed in it that begins further down. `hints`: names that are nearly
 * right, which say more.
 */
export function adviseSections(raw: unknown, hints: readonly unknown[]): Advice[] {
  if (hints.length || !isObject(raw) || sectionNames.some((name) => name in raw)) return [];
  const names = sectionNames.join(', ');
  const [above, below] =
    Object.entries(raw).find(
      ([, value]) => isObject(value) && sectionNames.some((name) => name in value),
    ) ?? [];
  const found = isObject(below) ? sectionNames.filter((name) => name in below).join(', ') : '';
  if (above !== undefined)
    return [
      {
        code: 'no-section',
        message: {
          de: `Es gibt nichts zu zeigen: ${found} steht in „${above.slice(0, 40)}“. Abschnitte gehören auf die oberste Ebene, neben "version".`,
          en: `There is nothing to show: ${found} stands within "${above.slice(0, 40)}". Sections belong on the top level, beside "version".`,
        },
      },
    ];
  return [
    {
      code: 'no-section',
      message: {
        de: `Der Feed hat keinen Abschnitt, es gibt nichts zu zeigen. Abschnitte heißen: ${names}.`,
        en: `The feed has no section, there is nothing to show. Sections are called: ${names}.`,
      },
    },
  ];
}
