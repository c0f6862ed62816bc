import { expect } from '@open-wc/testing';
import type { Opportunity } from '../../src/feed/model.js';
import { parseFeed } from '../../src/feed/parse.js';
import { OfferLookup } from '../../src/opportunity-list/offer-lookup.js';
import {
  describe as describeOffers,
  describeOffers as describeFeed,
} from '../../src/opportunity-list/structured-data.js';
import { button, feedOf, list, offers, waitUntil } from './support.js';

const described = (offer: Partial<Opportunity>, more: object = {}) => {
  const [node] = describeOffers([
    {
      title: 'Lesen',
      description: '',
      requirements: '',
      benefits: '',
      ...more,
      offer: { id: 'a', title: 'Lesen', ...offer },
    },
  ]);
  return node as Record<string, unknown>;
};

describe('opportunity list: structured data', () => {
  it('a bare offer is a bare job for volunteers, without empty fields', () => {
    expect(described({})).to.deep.equal({
      '@type': 'JobPosting',
      identifier: 'a',
      title: 'Lesen',
      description: 'Lesen',
      employmentType: 'VOLUNTEER',
    });
  });

  it('says what a full one says', () => {
    const node = described(
      {
        published: '2026-11-01',
        validThrough: '2026-12-01',
        start: '2027-01-01',
        places: 3,
        address: { street: 'Weg 1', postalCode: '34117', city: 'Kassel' },
        position: { lat: 51.3, lon: 9.5 },
        applyUrl: 'https://example.org/a',
        contact: { name: 'Anna', email: 'a@example.org' },
      },
      { organizer: { name: 'Verein', url: 'https://example.org/' }, requirements: 'Geduld' },
    );
    expect(node).to.deep.include({
      datePosted: '2026-11-01',
      validThrough: '2026-12-01',
      jobStartDate: '2027-01-01',
      totalJobOpenings: 3,
      qualifications: 'Geduld',
      url: 'https://example.org/a',
      hiringOrganization: {
        '@type': 'Organization',
        name: 'Verein',
        sameAs: 'https://example.org/',
      },
      applicationContact: { '@type': 'ContactPoint', name: 'Anna', email: 'a@example.org' },
    });
    expect(node['jobLocation']).to.deep.equal({
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Weg 1',
        postalCode: '34117',
        addressLocality: 'Kassel',
        addressCountry: 'DE',
      },
      geo: { '@type': 'GeoCoordinates', latitude: 51.3, longitude: 9.5 },
    });
  });

  it('work from home is telecommuting and has no place', () => {
    const node = described({ mode: 'remote', address: { city: 'Kassel' } });
    expect(node).to.include({ jobLocationType: 'TELECOMMUTE' });
    expect(node).to.not.have.property('jobLocation');
  });

  it('work partly from home has a place, too, and the country that it may be done from', () => {
    const node = described({ mode: 'hybrid', end: '2027-06-30' }, { place: 'Nord-Holland' });
    expect(node).to.deep.include({
      validThrough: '2027-06-30',
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: { '@type': 'Country', name: 'DE' },
      jobLocation: {
        '@type': 'Place',
        address: {
          '@type': 'PostalAddress',
          addressLocality: 'Nord-Holland',
          addressCountry: 'DE',
        },
      },
    });
  });

  it('a district is a place in the city of the organiser, and no city', () => {
    const feed = {
      version: '1.0',
      districts: [{ id: 'nord', label: 'Nordstadt' }],
      actors: [
        { id: 'verein', name: 'Verein', address: { city: 'Kassel' } },
        { id: 'gruppe', name: 'Gruppe' },
      ],
      opportunities: [
        { id: 'a', title: 'A', organizer: 'verein', districts: ['nord'] },
        {
          id: 'b',
          title: 'B',
          organizer: 'verein',
          districts: ['nord'],
          address: { city: 'Baunatal' },
        },
        { id: 'c', title: 'C', organizer: 'gruppe', districts: ['nord'] },
        { id: 'd', title: 'D', organizer: 'verein' },
      ],
    };
    const lookup = new OfferLookup({
      feed: parseFeed(feed).feed,
      language: 'de',
      today: '2026-11-22',
      includeClosed: true,
    });
    const places = describeFeed(parseFeed(feed).feed.opportunities, lookup).map(
      (node) => (node as Record<string, unknown>)['jobLocation'],
    );
    const address = { '@type': 'PostalAddress', addressCountry: 'DE' };
    expect(places).to.deep.equal([
      { '@type': 'Place', name: 'Nordstadt', address: { ...address, addressLocality: 'Kassel' } },
      { '@type': 'Place', address: { ...address, addressLocality: 'Baunatal' } },
      { '@type': 'Place', address: { ...address, addressLocality: 'Nordstadt' } },
      undefined,
    ]);
  });

  it('ends with what ends first', () => {
    const [date, time] = ['2027-06-30', '2027-05-31T18:00:00+02:00'];
    expect(described({ end: date, validThrough: time })['validThrough']).to.equal(time);
    expect(described({ end: time, validThrough: date })['validThrough']).to.equal(time);
    expect(described({ end: `${date}T18:00`, validThrough: date })['validThrough']).to.equal(date);
  });

  it('offers no place where nobody can join now', () => {
    expect(described({ places: 3 }, { isOpen: true })['totalJobOpenings']).to.equal(3);
    expect(described({ places: 3 }, { isOpen: false })['totalJobOpenings']).to.equal(0);
    expect(described({}, { isOpen: false })['totalJobOpenings']).to.equal(0);
  });

  it('something on one day is an event', () => {
    const node = described({
      start: '2026-12-12T14:00:00+01:00',
      end: '2026-12-12T18:00:00+01:00',
      applyUrl: 'mailto:a@example.org',
    });
    expect(node).to.deep.equal({
      '@type': 'Event',
      identifier: 'a',
      name: 'Lesen',
      startDate: '2026-12-12T14:00:00+01:00',
      endDate: '2026-12-12T18:00:00+01:00',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    });
    expect(described({ start: '2026-12-12', commitment: 'once' })['@type']).to.equal('Event');
    expect(described({ start: '2026-12-12' })['@type']).to.equal('JobPosting');
  });

  it('an event that one joins from home is where its link leads, and without one nowhere', () => {
    const online = { start: '2026-12-12', commitment: 'once', mode: 'remote' } as const;
    const applyUrl = 'https://example.org/raum';
    const place = { address: { city: 'Kassel' } };
    const node = described({ ...online, ...place, applyUrl });
    expect(node['location']).to.deep.equal({ '@type': 'VirtualLocation', url: applyUrl });
    expect(node['eventAttendanceMode']).to.equal('https://schema.org/OnlineEventAttendanceMode');
    expect(described({ ...online, ...place })).to.not.have.property('location');
  });

  it('a position alone is a place, and something single without a day a job', () => {
    expect(described({ position: { lat: 51.3, lon: 9.5 } })['jobLocation']).to.deep.equal({
      '@type': 'Place',
      geo: { '@type': 'GeoCoordinates', latitude: 51.3, longitude: 9.5 },
    });
    expect(described({ commitment: 'once' })['@type']).to.equal('JobPosting');
  });

  it('describes what is shown to search engines, and only while it is there', async () => {
    const scripts = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];
    const element = await list(feedOf(offers), { 'structured-data': '', 'page-size': '2' });
    await waitUntil(() => scripts().length === 1, 'one script');
    const graph = () =>
      JSON.parse(scripts()[0]?.textContent ?? '{}')['@graph'] as Record<string, unknown>[];
    expect(graph().map((node) => node['@type'])).to.deep.equal(['JobPosting', 'Event']);
    button(element, 'Mehr anzeigen').click();
    await waitUntil(() => scripts().length === 1 && graph().length === 4, 'all four');
    const box = element.parentElement;
    element.remove();
    expect(scripts()).to.have.length(0);
    box?.append(element);
    await waitUntil(() => scripts().length === 1, 'again');
  });

  it('so is an evening that ends after midnight', () => {
    const typeOf = (start: string, end: string) => described({ start, end })['@type'];
    expect(typeOf('2026-12-12T19:00', '2026-12-13T01:00')).to.equal('Event');
    expect(typeOf('2026-12-12T18:00:00Z', '2026-12-13T00:00:00Z')).to.equal('Event');
    expect(typeOf('2026-12-12T19:00', '2026-12-13T09:00')).to.equal('JobPosting');
    expect(typeOf('2026-12-12T19:00', '2026-12-13')).to.equal('JobPosting');
    expect(typeOf('2026-12-12', '2026-12-13T01:00')).to.equal('JobPosting');
  });

  it('a midnight that nobody meant is no hour', () => {
    const [start, end] = ['2026-12-12T00:00:00', '2026-12-12T23:59:59'];
    const dates = { startDate: '2026-12-12', endDate: '2026-12-12' };
    expect(described({ start, end })).to.deep.include(dates);
    expect(described({ start: '2026-12-11T23:00:00Z', end })).to.deep.include(dates);
  });
});
