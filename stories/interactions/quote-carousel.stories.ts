import type { Meta } from '@storybook/web-components-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { FEED, renderWidget, type Args, type Story } from '../widget.js';
import { widgetOf } from './support.js';

const meta: Meta<Args> = {
  title: 'Interactions/Quote carousel',
  component: 'engagiert-quote-carousel',
  render: renderWidget,
  args: { src: FEED, loading: 'eager', heading: 'Was Engagierte sagen' },
};
export default meta;

/** Buttons and dots turn the page, and say so to the page around. */
export const NextAndPrevious: Story = {
  play: async ({ canvasElement, step }) => {
    const { widget, inside } = await widgetOf(canvasElement);
    const changed = fn();
    widget.addEventListener('engagiert-slide-change', (event) =>
      changed((event as Event & { index: number }).index),
    );
    const isAt = (number: number) =>
      waitFor(() =>
        expect(inside.getByRole('button', { name: `Zitat ${number}` })).toHaveAttribute(
          'aria-disabled',
          'true',
        ),
      );
    await step('next', async () => {
      await userEvent.click(inside.getByRole('button', { name: 'Nächstes Zitat' }));
      await isAt(2);
    });
    await step('previous', async () => {
      await userEvent.click(inside.getByRole('button', { name: 'Vorheriges Zitat' }));
      await isAt(1);
    });
    await step('the third dot', async () => {
      await userEvent.click(inside.getByRole('button', { name: 'Zitat 3' }));
      await isAt(3);
    });
    await expect(changed.mock.calls).toEqual([[1], [0], [2]]);
  },
};

/** What moves by itself is stopped for good by the first button. */
export const Stop: Story = {
  args: { autoplay: 5 },
  play: async ({ canvasElement }) => {
    const { inside } = await widgetOf(canvasElement);
    // Those who want reduced motion get it standing still.
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (!still) {
      await userEvent.click(await inside.findByRole('button', { name: 'Wechsel anhalten' }));
    }
    await expect(await inside.findByRole('button', { name: 'Wechsel starten' })).toBeVisible();
  },
};
