import type { Meta } from '@storybook/web-components-vite';
import { FEED, renderWidget, type Args, type Story } from './widget.js';

const meta: Meta<Args> = {
  title: 'Widgets/Opportunity list',
  component: 'engagiert-opportunity-list',
  render: renderWidget,
  args: { src: FEED, loading: 'eager', heading: 'Mitmachen' },
};
export default meta;

export const Cards: Story = {};
export const List: Story = { args: { layout: 'list' } };
export const Compact: Story = { args: { layout: 'compact' } };
export const ByDeadline: Story = { args: { sort: 'deadline', 'page-size': 3 } };
export const PresetAndLocked: Story = {
  args: { categories: 'kinder-jugend', locked: 'categories', commitments: 'regular' },
};
export const WithClosed: Story = { args: { 'include-closed': true, sort: 'title' } };
export const WithShortlist: Story = { args: { 'sync-url': 'angebote' } };
export const OnlyOffers: Story = { args: { 'no-search': true, 'no-filters': true } };

export const DoTeaser: Story = {
  tags: ['!dev'],
  args: {
    heading: 'Neu dabei',
    layout: 'compact',
    'page-size': 3,
    'no-search': true,
    'no-filters': true,
  },
};
export const DontWholeListAside: Story = {
  tags: ['!dev'],
  args: { heading: 'Angebote', 'page-size': 40, 'include-closed': true },
};
export const DoPreset: Story = {
  tags: ['!dev'],
  args: { heading: 'Mit Kindern und Jugendlichen', categories: 'kinder-jugend', 'page-size': 4 },
};
export const DontNothingToDecideBy: Story = {
  tags: ['!dev'],
  args: { heading: 'Hier klicken', 'no-search': true, 'no-filters': true, 'page-size': 40 },
};
