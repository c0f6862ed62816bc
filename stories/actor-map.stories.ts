import type { Meta } from '@storybook/web-components-vite';
import { FEED, renderWidget, type Args, type Story } from './widget.js';

const meta: Meta<Args> = {
  title: 'Widgets/Actor map',
  component: 'engagiert-actor-map',
  render: renderWidget,
  args: { src: FEED, loading: 'eager', heading: 'Wer ist aktiv?' },
};
export default meta;

export const Both: Story = {};
export const MapOnly: Story = { args: { view: 'map' } };
export const ListOnly: Story = { args: { view: 'list' } };
export const NoClusters: Story = { args: { 'no-cluster': true } };
export const LockedFilter: Story = { args: { kinds: 'association', locked: 'kinds' } };
export const StartsAt: Story = { args: { center: '51.3155 9.4979', zoom: 14 } };
export const AsksForTiles: Story = { args: { tiles: 'basemap-de' } };

export const DoBoth: Story = {
  tags: ['!dev'],
  args: { heading: 'Wer ist in Kassel aktiv?', view: 'both' },
};
export const DontMapAlone: Story = {
  tags: ['!dev'],
  args: { heading: '', view: 'map', 'no-search': true, 'no-filters': true },
};
export const DoPreset: Story = {
  tags: ['!dev'],
  args: { heading: 'Vereine für Kinder und Jugend', view: 'list', categories: 'kinder-jugend' },
};
export const DontLockAll: Story = {
  tags: ['!dev'],
  args: {
    heading: 'Karte',
    view: 'list',
    categories: 'kinder-jugend',
    locked: 'categories districts kinds',
    'no-search': true,
  },
};
