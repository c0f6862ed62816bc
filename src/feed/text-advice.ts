import type { Advice } from './image-advice.js';
import type { Feed } from './model.js';

/*
 * Texts that are well-formed and cannot be read all the same. For the command line and the builder.
 */

/** A word with the two signs that a byte pair of UTF-8 becomes when it is read as Windows-1252: "BÃ¼cherei", "10â€“12". */
const GARBLED = /\S*(?:Ã[\u00a0-\u00bfŸ„–œ]|â€)\S*/u;

export function adviseTexts(feed: Feed): Advice[] {
  const words: string[] = [];
  const look = (value: unknown): void => {
    if (typeof value === 'string') words.push(...(GARBLED.exec(value) ?? []));
    else if (typeof value === 'object' && value) Object.values(value).forEach(look);
  };
  look({ ...feed, districts: feed.districts.map(({ label }) => label) });
  const [first] = words;
  if (!first) return [];
  const example = first.slice(0, 60);
  return [
    {
      code: 'text-encoding',
      message: {
        de: `Zeichensalat in Texten (${words.length}, etwa „${example}“): UTF-8 wurde als Windows-1252 gelesen. Bitte beim Export UTF-8 wählen und die Texte neu übernehmen.`,
        en: `Garbled letters in texts (${words.length}, such as "${example}"): UTF-8 was read as Windows-1252. Please choose UTF-8 when exporting and take the texts over again.`,
      },
    },
  ];
}
