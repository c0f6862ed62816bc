import type { Meta } from '@storybook/web-components-vite';
import { renderWidget, statuses, type Args, type Story } from './support.js';

const meta: Meta<Args> = {
  title: 'Widgets/Opportunity list',
  component: 'engagiert-opportunity-list',
  render: renderWidget,
  args: { src: 'feeds/kassel.json', loading: 'eager', heading: 'Mitmachen' },
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
