import type { Meta } from '@storybook/web-components-vite';
import { renderWidget, statuses, type Args, type Story } from './support.js';

const meta: Meta<Args> = {
  title: 'Widgets/Funder banner',
  component: 'engagiert-funder-banner',
  render: renderWidget,
  args: { src: 'feeds/kassel.json', loading: 'eager', heading: 'Gefördert und getragen' },
};
export default meta;

export const Row: Story = {};
export const Grid: Story = { args: { layout: 'grid' } };
export const List: Story = { args: { layout: 'list' } };
export const WithEarlierFunders: Story = { args: { 'include-past': true } };

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
