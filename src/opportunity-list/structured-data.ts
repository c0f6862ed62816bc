import type { Address, Opportunity, OpportunityMode, Text } from '../feed/model.js';
import { availability, dayOf, eveningOf, isTimed } from './availability.js';
import type { OfferLookup } from './offer-lookup.js';
import { organizerOf } from './opportunity-list.view.js';

/** An offer with its texts in the language that is shown. */
export interface DescribedOffer {
  readonly offer: Opportunity;
  readonly title: string;
  readonly description: string;
  readonly requirements: string;
  readonly benefits: string;
  readonly organizer?: { readonly name: string; readonly url?: string };
  /** Whether somebody can join now. */
  readonly isOpen?: boolean;
  /** District, where there is no address. */
  readonly place?: string;
  /** Of the organiser: in it is the district. */
  readonly city?: string;
}

/** Fields without a value are left out: search engines complain about empty ones. */
type Node = Record<string, unknown>;
const clean = (node: Node): Node =>
  Object.fromEntries(
    Object.entries(node).filter(([, value]) => value !== undefined && value !== ''),
  );

/**
 * Each offer as schema.org has it: something on one day is an Event, all else is a JobPosting for volunteers
 * (https://github.com/schemaorg/schemaorg/issues/2701).
 */
export const describe = (offers: readonly DescribedOffer[]): readonly object[] =>
  offers.map((described) => (isEvent(described.offer) ? event(described) : posting(described)));

/** The offers that are shown, with the texts that are shown. */
export const describeOffers = (
  offers: readonly Opportunity[],
  lookup: OfferLookup,
): readonly object[] =>
  describe(
    offers.map((offer) => {
      const plain = (text: Text | undefined) => lookup.pick(text)?.text ?? '';
      const organizer = organizerOf(offer.organizer, (id) => lookup.actor(id));
      const [district] = offer.districts ?? [];
      const city = lookup.actor(String(offer.organizer))?.address?.city;
      return {
        offer,
        title: plain(offer.title),
        description: plain(offer.description),
        requirements: (offer.requirements ?? []).map(plain).join('\n'),
        benefits: (offer.benefits ?? []).map(plain).join('\n'),
        isOpen: availability(offer, lookup.key.today) === 'open',
        ...(organizer && {
          organizer: { name: plain(organizer.name), ...(organizer.url && { url: organizer.url }) },
        }),
        ...(district && { place: plain(lookup.district(district)) }),
        ...(city && { city }),
      };
    }),
  );

function isEvent({ start, end, commitment }: Opportunity): boolean {
  if (!start || !end) return start !== undefined && commitment === 'once';
  const last = start[10] ? eveningOf(end) : dayOf(end);
  return last <= dayOf(start);
}

function posting(described: DescribedOffer): Node {
  const { offer, title, description, requirements, benefits } = described;
  const away = offer.mode === 'remote' || offer.mode === 'hybrid';
  return clean({
    '@type': 'JobPosting',
    identifier: offer.id,
    title,
    description: description || title,
    employmentType: 'VOLUNTEER',
    datePosted: offer.published ?? offer.modified,
    validThrough: earlier(offer.validThrough, offer.end),
    jobStartDate: offer.start && dayOf(offer.start),
    hiringOrganization: organization(described),
    jobLocation: offer.mode === 'remote' ? undefined : place(described),
    jobLocationType: away ? 'TELECOMMUTE' : undefined,
    applicantLocationRequirements: away ? { '@type': 'Country', name: 'DE' } : undefined,
    qualifications: requirements,
    jobBenefits: benefits,
    totalJobOpenings: described.isOpen === false ? 0 : offer.places,
    url: webAddress(offer.applyUrl),
    image: offer.image?.src,
    applicationContact: contact(offer),
  });
}

/** An offer is gone after the first of its last days. */
const earlier = (first: string | undefined, second: string | undefined) =>
  first && (!second || dayOf(first) <= dayOf(second)) ? first : second;

const attendance: Readonly<Record<OpportunityMode, string>> = {
  onsite: 'https://schema.org/OfflineEventAttendanceMode',
  remote: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
};

function event(described: DescribedOffer): Node {
  const { offer, title, description } = described;
  const isAtHour = isTimed(offer.start ?? '', offer.end);
  const date = (iso = '') => (isAtHour ? iso : iso && dayOf(iso));
  return clean({
    '@type': 'Event',
    identifier: offer.id,
    name: title,
    description,
    startDate: date(offer.start),
    endDate: date(offer.end),
    eventAttendanceMode: attendance[offer.mode ?? 'onsite'],
    location:
      offer.mode === 'remote'
        ? offer.applyUrl && { '@type': 'VirtualLocation', url: offer.applyUrl }
        : place(described),
    organizer: organization(described),
    maximumAttendeeCapacity: offer.places,
    url: webAddress(offer.applyUrl),
    image: offer.image?.src,
  });
}

const webAddress = (url: string | undefined) => (url?.startsWith('http') ? url : undefined);

const organization = ({ organizer }: DescribedOffer) =>
  organizer && clean({ '@type': 'Organization', name: organizer.name, sameAs: organizer.url });

function contact({ contact: person }: Opportunity): Node | undefined {
  return (
    person &&
    clean({
      '@type': 'ContactPoint',
      name: person.name,
      email: person.email,
      telephone: person.phone,
    })
  );
}

function place({ offer, place: district, city }: DescribedOffer): Node | undefined {
  const { address, position } = offer;
  if (!address && !district && !position) return undefined;
  const isInCity = district && city && !address?.city;
  return clean({
    '@type': 'Place',
    name: isInCity ? district : undefined,
    address: postalAddress(address, isInCity ? city : district),
    geo: position && { '@type': 'GeoCoordinates', latitude: position.lat, longitude: position.lon },
  });
}

function postalAddress(address: Address | undefined, town: string | undefined) {
  if (!address && !town) return undefined;
  return clean({
    '@type': 'PostalAddress',
    streetAddress: address?.street,
    postalCode: address?.postalCode,
    addressLocality: address?.city ?? town,
    addressCountry: 'DE',
  });
}
