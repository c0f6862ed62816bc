import type { QuoteView } from './quote-carousel.view.js';

/** schema.org `Quotation`s of the quotes on screen. */
export const quotations = (
  quotes: readonly QuoteView[],
  imageAllowed: (url: string) => boolean,
): readonly object[] =>
  quotes.map(({ text, lang, name, role, organization, url, portrait, date, source }) => ({
    '@type': 'Quotation',
    text,
    inLanguage: lang || undefined,
    dateCreated: date,
    creator: {
      '@type': 'Person',
      name,
      jobTitle: role?.text,
      url,
      image: portrait && imageAllowed(portrait.src) ? portrait.src : undefined,
      affiliation: organization && { '@type': 'Organization', name: organization },
    },
    isBasedOn: source?.url && {
      '@type': 'CreativeWork',
      url: source.url,
      name: source.label.text,
    },
  }));
