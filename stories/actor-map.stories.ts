import type { Meta } from '@storybook/web-components-vite';
import { renderWidget, statuses, type Args, type Story } from './support.js';

const meta: Meta<Args> = {
  title: 'Widgets/Actor map',
  component: 'engagiert-actor-map',
  render: renderWidget,
  args: { src: 'feeds/kassel.json', loading: 'eager', heading: 'Wer ist aktiv?' },
};
export default meta;

export const Both: Story = {};
export const MapOnly: Story = { args: { view: 'map' } };
export const ListOnly: Story = { args: { view: 'list' } };
export const NoClusters: Story = { args: { 'no-cluster': true } };
export const LockedFilter: Story = { args: { kinds: 'association', locked: 'kinds' } };
export const StartsAt: Story = { args: { center: '51.3155 9.4979', zoom: 14 } };
export const AsksForTiles: Story = { args: { tiles: 'basemap-de' } };

export const Narrow: Story = { globals: { width: '280px' } };
export const Wide: Story = { globals: { width: 'full' } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const English: Story = { globals: { language: 'en' } };

export const StatusIdle: Story = statuses.idle;
export const StatusLoading: Story = statuses.loading;
export const StatusReady: Story = statuses.ready;
export const StatusStale: Story = statuses.stale;
export const StatusError: Story = statuses.error;
export const StatusEmpty: Story = statuses.empty;
