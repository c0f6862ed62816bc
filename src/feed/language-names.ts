import { TAG } from './rules.js';

/** Languages that people write out in feeds. */
const SPOKEN =
  'ar bg bs cs da de el en es fa fi fr hi hr hu it ja ko ku nl no pl ps pt ro ru sk sl so sq sr sv ti tr uk ur vi zh';

/** Made with the first name that turns up, as asking for all of them takes a while. */
let tags: ReadonlyMap<string | undefined, string> | undefined;

/** The tag of a language by its German, English or own name: "Türkisch", "turkish", "Türkçe"; else what was given. */
export function languageTag(given: string): string {
  const tag = given.trim().replace(/_/g, '-');
  if (TAG.test(tag)) return tag;
  tags ??= new Map([
    ...SPOKEN.split(' ').flatMap((known) => namesOf(known).map((name) => [name, known] as const)),
    ['farsi', 'fa'],
    ['dari', 'fa-AF'],
    ['plattdeutsch', 'nds'],
    ...['leicht', 'leichte sprache', 'leichte-sprache'].map((name) => [name, 'de-simple'] as const),
    ...['gebärdensprache', 'deutsche gebärdensprache'].map((name) => [name, 'gsg'] as const),
  ]);
  return tags.get(tag.toLowerCase()) ?? tag;
}

const namesOf = (tag: string) =>
  ['de', 'en', tag].map((locale) =>
    new Intl.DisplayNames(locale, { type: 'language' }).of(tag)?.toLowerCase(),
  );
