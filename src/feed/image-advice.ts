import type { Feed, Image } from './model.js';

/*
 * Images that are well-formed and will not appear all the same. For the command line and the builder.
 */

export interface Advice {
  readonly code: string;
  readonly message: { readonly de: string; readonly en: string };
}

/** As many as one reads in a line. */
const NAMED = 5;

export function adviseImages(feed: Feed): Advice[] {
  const addresses = imagesOf(feed).map((src) => new URL(src));
  const own = feed.url ? new URL(feed.url).host : '';
  const insecure = addresses.filter(({ protocol }) => protocol === 'http:');
  const hosts = [...new Set(addresses.map(({ host }) => host))].filter((host) => host !== own);
  const named = hosts.slice(0, NAMED).join(' ') + (hosts.length > NAMED ? ' …' : '');
  const advice: Advice[] = [];
  if (insecure.length) {
    advice.push({
      code: 'image-http',
      message: {
        de: `Bilder mit http:// (${insecure.length}, etwa ${insecure[0]?.href}): Auf Seiten mit https zeigen Browser sie meist nicht. Bitte https:// eintragen.`,
        en: `Images at http:// (${insecure.length}, such as ${insecure[0]?.href}): browsers mostly do not show them on pages at https. Please enter https://.`,
      },
    });
  }
  if (hosts.length) {
    advice.push({
      code: 'image-hosts',
      message: {
        de: `Bilder von anderen Servern erscheinen nur, wenn die Seite dort liegt oder sie erlaubt: image-hosts="${named}".`,
        en: `Images of other servers appear only where the page lies there or allows them: image-hosts="${named}".`,
      },
    });
  }
  return advice;
}

/** The addresses of all images of a feed. */
export function imagesOf({ actors, opportunities, quotes, funders }: Feed): string[] {
  const images: (Image | undefined)[] = [
    ...[...actors, ...opportunities].map(({ image }) => image),
    ...quotes.map(({ person }) => person.portrait),
    ...funders.flatMap(({ logo }) => [logo, logo?.srcDark ? { src: logo.srcDark } : undefined]),
  ];
  return images.flatMap((image) => image?.src ?? []);
}
