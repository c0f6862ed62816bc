/** Languages that people write out in feeds. */
const SPOKEN =
  'ar bg bs cs da de el en es fa fi fr hi hr hu it ja ko ku nl no pl ps pt ro ru sk sl so sq sr sv ti tr uk ur vi zh';

/** The tag of a language by its German, English or own name: "Türkisch", "turkish", "Türkçe"; else what was given. */
export function languageTag(given: string): string {
  const tag = given.trim().replace(/_/g, '-');
  const name = tag.toLowerCase();
  if (/^(leichte.sprache|leicht)$/.test(name)) return 'de-simple';
  return SPOKEN.split(' ').find((known) => namesOf(known).includes(name)) ?? tag;
}

function namesOf(tag: string): (string | undefined)[] {
  return ['de', 'en', tag].map((locale) =>
    new Intl.DisplayNames(locale, { type: 'language' }).of(tag)?.toLocaleLowerCase(locale),
  );
}
