import type { Meta } from '@storybook/web-components-vite';
import { FEED, renderWidget, type Args, type Story } from './widget.js';

const meta: Meta<Args> = {
  title: 'Widgets/Funder banner',
  component: 'engagiert-funder-banner',
  render: renderWidget,
  args: { src: FEED, loading: 'eager', heading: 'Gefördert und getragen' },
};
export default meta;

/** Invented logos of many shapes, as a data set in place of `src`. */
const shapes: readonly [name: string, role: string, width: number, height: number][] = [
  ['Europäische Union', 'eu', 420, 100],
  ['Bundesministerium', 'federal', 440, 200],
  ['Quadrat-Stiftung', 'funder', 200, 200],
  ['Breite Stiftung', 'funder', 600, 100],
  ['Sehr breite Stiftung', 'funder', 1200, 100],
  ['Hohe Stiftung', 'funder', 100, 160],
  ['Trägerverein', 'carrier', 300, 100],
];

const logos = (more: (name: string) => object = () => ({})) => ({
  version: '1.0',
  programme: { name: 'Engagierte Stadt' },
  funders: shapes.map(([name, role, width, height]) => ({
    id: name,
    name,
    role,
    url: 'https://example.org/',
    logo: { src: `logos/${width}x${height}.svg`, alt: name, width, height },
    ...((role === 'eu' || role === 'federal') && {
      wording: 'Hier steht der Satz, den der Zuwendungsbescheid verlangt.',
    }),
    ...more(name),
  })),
});

export const Row: Story = {};
export const Grid: Story = { args: { layout: 'grid' } };
export const List: Story = { args: { layout: 'list' } };
export const WhileTheProgrammeRan: Story = { args: { at: '2021-05-01' } };
export const SomeRolesInAnotherOrder: Story = { args: { roles: 'strategic-partner federal' } };

/** Equal areas, the federal logo on white, the EU emblem as large as the largest, sentences beside them. */
export const Logos: Story = { args: { src: '', data: logos() } };
export const LogosInAGrid: Story = { args: { src: '', data: logos(), layout: 'grid' } };
export const LogosOnDark: Story = { ...Logos, globals: { theme: 'dark' } };
/** A feed without measures: each logo has a place of the same size and weighs within it what it would weigh with them. */
export const LogosWithoutSizes: Story = {
  args: {
    src: '',
    data: logos((name) => {
      const shape = shapes.find(([known]) => known === name);
      return { logo: { src: `logos/${shape?.[2]}x${shape?.[3]}.svg`, alt: name } };
    }),
  },
};
/** Names stand in for files that do not arrive. */
export const MissingLogos: Story = {
  args: { src: '', data: logos((name) => ({ logo: { src: 'logos/missing.svg', alt: name } })) },
  parameters: { says: /404/ },
};
export const WithEarlierFunders: Story = {
  args: {
    src: '',
    'include-past': true,
    data: logos((name) =>
      name.startsWith('Breite') || name.startsWith('Hohe')
        ? { period: { from: '2015-01-01', to: '2019-12-31' } }
        : {},
    ),
  },
};
export const Sixty: Story = {
  args: {
    src: '',
    layout: 'grid',
    data: {
      version: '1.0',
      funders: Array.from({ length: 60 }, (_, index) => ({
        id: `f${index}`,
        name: `${['Stadtwerke', 'Bürgerstiftung', 'Verein für Nachbarschaft', 'Rotary Club'][index % 4]} ${index + 1}`,
        role: index % 3 ? 'supporter' : 'funder',
      })),
    },
  },
};

export const DoAllRoles: Story = { tags: ['!dev'], args: { src: '', data: logos() } };
export const DontLeaveOut: Story = {
  tags: ['!dev'],
  args: { src: '', data: logos(), roles: 'funder' },
};
export const DoKnowTheDay: Story = { tags: ['!dev'], args: { ...WithEarlierFunders.args } };
export const DontFreezeTheDay: Story = {
  tags: ['!dev'],
  args: { ...WithEarlierFunders.args, 'include-past': false, at: '2018-01-01' },
};
