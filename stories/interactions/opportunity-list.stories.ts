import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { FEED, renderWidget, type Args, type Story } from '../widget.js';
import { widgetOf } from './support.js';

const meta: Meta<Args> = {
  title: 'Interactions/Opportunity list',
  component: 'engagiert-opportunity-list',
  render: renderWidget,
  args: { src: FEED, loading: 'eager', heading: 'Mitmachen' },
};
export default meta;

/** A filter shows fewer offers and a chip; one button takes all filters back. */
export const FilterChipsReset: Story = {
  play: async ({ canvasElement, step }) => {
    const { inside, one, all } = await widgetOf(canvasElement);
    const count = () => one('.find-count')?.textContent?.trim();
    const before = count();
    await step('choose a topic and a district', async () => {
      for (const facet of [/^Thema/, /^Stadtteil/]) {
        await userEvent.click(inside.getByRole('button', { name: facet }));
        const panel = await waitFor(() => {
          const found = one('.find-panel:not([hidden])');
          if (!found) throw new Error('no panel');
          return found;
        });
        await userEvent.click(panel.querySelector('input[type=checkbox]') as HTMLElement);
        await userEvent.click(inside.getByRole('button', { name: 'Fertig' }));
      }
      await waitFor(() => expect(all('.find-chip')).toHaveLength(2));
      await expect(count()).not.toBe(before);
    });
    await step('take one chip off', async () => {
      await userEvent.click(all('.find-chip')[0] as HTMLElement);
      await waitFor(() => expect(all('.find-chip')).toHaveLength(1));
    });
    await step('take all filters back', async () => {
      await userEvent.click(inside.getByRole('button', { name: 'Filter zurücksetzen' }));
      await waitFor(() => expect(count()).toBe(before));
      await expect(all('.find-chip')).toHaveLength(0);
    });
  },
};

/** Searching finds while one types; nothing found shows a way out. */
export const SearchAndNothingFound: Story = {
  play: async ({ canvasElement, step }) => {
    const { inside, all } = await widgetOf(canvasElement);
    const cards = () => all('li.card').length;
    const before = cards();
    const field = inside.getByRole('searchbox', { name: 'Suchen' });
    await step('search for a word', async () => {
      await userEvent.type(field, 'lesen');
      await waitFor(() => expect(cards()).toBeLessThan(before));
      await expect(cards()).toBeGreaterThan(0);
    });
    await step('search for what is not there', async () => {
      await userEvent.type(field, 'qqqq');
      await waitFor(() => expect(cards()).toBe(0));
    });
    await step('empty the field', async () => {
      await userEvent.click(inside.getByRole('button', { name: 'Suche leeren' }));
      await waitFor(() => expect(cards()).toBe(before));
    });
  },
};

/** The details of an offer open in place, and close again. */
export const OpenDetails: Story = {
  play: async ({ canvasElement, step }) => {
    const { one } = await widgetOf(canvasElement);
    const toggle = one('li.card .toggle') as HTMLElement;
    await step('open', async () => {
      await userEvent.click(toggle);
      await waitFor(() => expect(toggle).toHaveAttribute('aria-expanded', 'true'));
      await waitFor(() => expect(one('li.card .details:not([hidden]) .actions')).toBeTruthy());
    });
    await step('close with the keyboard', async () => {
      toggle.focus();
      await userEvent.keyboard('{Enter}');
      await waitFor(() => expect(toggle).toHaveAttribute('aria-expanded', 'false'));
      await expect(one('li.card .details:not([hidden])')).toBeNull();
    });
  },
};

/** “Mehr anzeigen” shows the next offers and puts the focus on the first of them. */
export const ShowMore: Story = {
  args: { 'page-size': 6 },
  play: async ({ canvasElement }) => {
    const { inside, all, focused } = await widgetOf(canvasElement);
    await userEvent.click(inside.getByRole('button', { name: /^Mehr anzeigen/ }));
    await waitFor(() => expect(all('li.card')).toHaveLength(12));
    await waitFor(() => expect(all('li.card')[6]?.contains(focused())).toBe(true));
  },
};

/** After an error one button asks again. */
export const RetryAfterAnError: Story = {
  parameters: { says: /404/ },
  render: (args, context) =>
    renderWidget({ ...args, src: `answers/second-time.json?key=${crypto.randomUUID()}` }, context),
  play: async ({ canvasElement }) => {
    const { inside } = await widgetOf(canvasElement, 'error');
    await userEvent.click(await inside.findByRole('button', { name: 'Erneut versuchen' }));
    await widgetOf(canvasElement, 'ready');
    await waitFor(() => expect(inside.getByRole('heading', { name: 'Mitmachen' })).toBeVisible());
  },
};
