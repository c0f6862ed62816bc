import type { Meta } from '@storybook/web-components-vite';
import { tags } from './manifest.js';
import { headings, makeWidget, whichWidget, type Args, type Story } from './widget.js';

/** What a feed may hold besides the usual: as little, as much, and as long as it gets. */
const meta: Meta<Args> = {
  title: 'Feed/Extremes',
  render: renderAll,
  args: { widget: 'all' },
  argTypes: { widget: whichWidget, data: { control: false, description: 'The feed' } },
};
export default meta;

function renderAll({ widget, data }: Args): HTMLElement {
  const page = document.createElement('div');
  page.className = 'all-widgets';
  for (const tag of tags.filter((each) => widget === 'all' || widget === each))
    page.append(makeWidget(tag, { data, heading: headings[tag] }));
  return page;
}

const position = (at: number) => ({ lat: 51.3 + (at % 8) / 200, lon: 9.45 + at / 600 });
const many = <Item>(make: (at: number) => Item): Item[] =>
  Array.from({ length: 60 }, (_, at) => make(at));
const image = { src: 'logos/missing.svg', width: 400, height: 300 };

const word = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen';
const sentence =
  'Gemeinsam mit Nachbarinnen und Nachbarn aus dem Quartier ein Sommerfest für alle Generationen planen, vorbereiten, feiern und am Morgen danach aufräumen';
const address = 'vorname.nachname.und.noch.jemand@nachbarschaftshilfe.verein.example.org';

/** One record each, with nothing but what it must have. */
export const One: Story = {
  args: {
    data: {
      version: '1.0',
      funders: [{ id: 'f', name: 'Stadt Kassel', role: 'funder' }],
      actors: [{ id: 'a', name: 'Café' }],
      opportunities: [{ id: 'o', title: 'Lesen' }],
      quotes: [{ id: 'q', text: 'Ja!', person: { name: 'Li' } }],
    },
  },
};

export const Sixty: Story = {
  args: {
    data: {
      version: '1.0',
      funders: many((at) => ({
        id: `f${at}`,
        name: `${['Stadtwerke', 'Bürgerstiftung', 'Verein für Nachbarschaft und Kultur', 'Lesekreis'][at % 4]} ${at + 1}`,
        role: at % 3 ? 'supporter' : 'funder',
      })),
      actors: many((at) => ({ id: `a${at}`, name: `Verein ${at + 1}`, position: position(at) })),
      opportunities: many((at) => ({ id: `o${at}`, title: `Angebot ${at + 1}` })),
      quotes: many((at) => ({
        id: `q${at}`,
        text: sentence.slice(0, 8 + at * 2),
        person: { name: `Person ${at + 1}` },
      })),
    },
  },
};

/** Words without a break, titles that are sentences, addresses that fill a line. */
export const Long: Story = {
  args: {
    data: {
      version: '1.0',
      categories: [
        { id: 'c', label: word },
        { id: 'd', label: sentence },
      ],
      districts: [{ id: 'd', label: word, position: position(3) }],
      funders: [
        { id: 'f', name: word, role: 'funder', wording: sentence, disclaimer: sentence },
        { id: 'g', name: sentence, role: 'carrier' },
        { id: 'h', name: 'X', role: 'partner' },
      ],
      actors: [
        {
          id: 'a',
          name: sentence,
          kind: 'association',
          categories: ['c', 'd'],
          districts: ['d'],
          description: `${sentence}. ${word}.`,
          position: position(3),
          address: { street: `${word} 1`, postalCode: '34117', city: 'Kassel' },
          email: address,
          accessibility: { wheelchair: 'limited', note: sentence },
        },
      ],
      opportunities: [
        {
          id: 'o',
          title: sentence,
          organizer: { name: sentence },
          categories: ['c'],
          districts: ['d'],
          description: sentence,
          commitment: 'regular',
          hoursPerWeek: { min: 2, max: 4 },
          slots: ['mo', 'we', 'fr'].map((day) => ({ day, from: '08:00', to: '12:00' })),
          requirements: [sentence],
          benefits: [word],
          contact: { name: sentence, email: address },
        },
        { id: 'p', title: word },
        { id: 'q', title: 'Kurz' },
      ],
      quotes: [
        {
          id: 'q',
          text: `${word}! ${`${sentence}. `.repeat(20)}`,
          person: { name: sentence, role: word, organization: sentence },
          source: { label: sentence, url: 'https://example.org/' },
        },
        { id: 'r', text: 'Ja!', person: { name: 'Li' } },
      ],
    },
  },
};

/** Logos, pictures and portraits whose files are gone. */
export const NoImage: Story = {
  args: {
    data: {
      version: '1.0',
      funders: ['Bürgerstiftung', 'Stadtwerke', 'Stiftung Nachbarschaft'].map((name) => ({
        id: name,
        name,
        role: 'funder',
        logo: { ...image, alt: name },
      })),
      actors: [{ id: 'a', name: 'Café', image, position: position(0) }],
      opportunities: [{ id: 'o', title: 'Lesen', image }],
      quotes: [
        { id: 'q', text: 'Es lohnt sich.', person: { name: 'Ayşe Beispiel', portrait: image } },
      ],
    },
  },
  parameters: { says: /404/ },
};
