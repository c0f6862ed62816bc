import type { Quote, Text } from '../feed/model.js';
import type { Words } from './quote-carousel.view.js';

/** schema.org `Quotation`s of the quotes on screen. */
export const quotations = (
  quotes: readonly Quote[],
  wordsOf: (quote: Quote) => Words,
  plain: (text: Text | undefined) => string,
  imageAllowed: (url: string) => boolean,
): readonly object[] =>
  quotes.map((quote) => {
    const { text, lang } = wordsOf(quote);
    const { person, date, source } = quote;
    const { name, role, organization, url, portrait } = person;
    return {
      '@type': 'Quotation',
      text,
      inLanguage: lang || undefined,
      dateCreated: date,
      creator: {
        '@type': 'Person',
        name,
        jobTitle: plain(role) || undefined,
        url,
        image: portrait && imageAllowed(portrait.src) ? portrait.src : undefined,
        affiliation: organization && { '@type': 'Organization', name: organization },
      },
      isBasedOn: source?.url && {
        '@type': 'CreativeWork',
        url: source.url,
        name: plain(source.label) || undefined,
      },
    };
  });
