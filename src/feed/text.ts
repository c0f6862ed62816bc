import type { Text } from './model.js';

export interface PickedText {
  readonly text: string;
  /** The language that the text is in, for its `lang` attribute. */
  readonly lang: string;
}

/**
 * The text in the language asked for, or the nearest: `de-simple → de`, `en-GB → en → language of the feed → first`.
 */
export function pickText(
  text: Text | undefined,
  locale: string,
  feedLanguage: string,
): PickedText | undefined {
  if (typeof text !== 'object') return text ? { text, lang: feedLanguage } : undefined;
  const tags = Object.keys(text);
  const lang = nearest(tags, locale) ?? nearest(tags, feedLanguage) ?? tags[0] ?? '';
  const picked = text[lang];
  return picked ? { text: picked, lang } : undefined;
}

/** The tag itself, or the longest beginning of it that there is. */
function nearest(tags: readonly string[], wanted: string): string | undefined {
  let range = wanted.toLowerCase().replace(/_/g, '-');
  while (range) {
    const found = tags.find((tag) => tag.toLowerCase().replace(/_/g, '-') === range);
    if (found !== undefined) return found;
    range = range.slice(0, Math.max(0, range.lastIndexOf('-')));
  }
  return undefined;
}
