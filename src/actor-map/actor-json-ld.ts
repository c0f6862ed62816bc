import type { Actor, Text } from '../feed/model.js';

/** The shown actors as schema.org organisations, for search engines. */
export function actorsAsJsonLd(
  actors: readonly Actor[],
  plain: (value: Text | undefined) => string,
): readonly object[] {
  return actors.map((actor) => ({
    '@type': actor.kind === 'municipality' ? 'GovernmentOrganization' : 'Organization',
    name: plain(actor.name),
    ...(actor.description && { description: plain(actor.description) }),
    ...(actor.url && { url: actor.url }),
    ...(actor.email && { email: actor.email }),
    ...(actor.phone && { telephone: actor.phone }),
    ...(actor.address && {
      address: {
        '@type': 'PostalAddress',
        streetAddress: actor.address.street,
        postalCode: actor.address.postalCode,
        addressLocality: actor.address.city,
      },
    }),
    ...(actor.position && {
      location: {
        '@type': 'Place',
        geo: {
          '@type': 'GeoCoordinates',
          latitude: actor.position.lat,
          longitude: actor.position.lon,
        },
      },
    }),
  }));
}
