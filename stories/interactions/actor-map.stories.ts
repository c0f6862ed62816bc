import type { Meta } from '@storybook/web-components-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { FEED, renderWidget, type Args, type Story } from '../widget.js';
import { widgetOf } from './support.js';

const meta: Meta<Args> = {
  title: 'Interactions/Actor map',
  component: 'engagiert-actor-map',
  render: renderWidget,
  args: { src: FEED, loading: 'eager', heading: 'Wer ist aktiv?' },
};
export default meta;

/** A marker opens with the keyboard; Escape closes, and the focus is back where it was. */
export const PopupAndBack: Story = {
  args: { 'no-cluster': true },
  play: async ({ canvasElement, step }) => {
    const { one, focused } = await widgetOf(canvasElement);
    const marker = await waitFor(() => {
      const found = one('.marker[tabindex="0"]');
      if (!found) throw new Error('no marker');
      return found;
    });
    const name = marker.getAttribute('aria-label');
    await step('open with Enter', async () => {
      marker.focus();
      await userEvent.keyboard('{Enter}');
      await waitFor(() => expect(focused()).toHaveClass('popup'));
    });
    await step('close with Escape', async () => {
      await userEvent.keyboard('{Escape}');
      await waitFor(() => expect(one('.popup')).toBeNull());
      await waitFor(() => expect(focused()).toHaveAttribute('aria-label', name));
    });
  },
};

/** What is chosen in the list is shown on the map. */
export const FromTheListToTheMap: Story = {
  play: async ({ canvasElement }) => {
    const { inside, one, focused } = await widgetOf(canvasElement);
    await waitFor(() => expect(one('.marker')).toBeTruthy());
    const row = inside.getByRole('button', { name: /Wehlheider Markt/ });
    await userEvent.click(row);
    await waitFor(() => expect(one('.popup')).toBeTruthy());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(one('.popup')).toBeNull());
    await waitFor(() => expect(focused()).toBe(row));
  },
};

/** Where there is room for one, a switch leads to the map and back to the list. */
export const NarrowSwitch: Story = {
  globals: { width: '320' },
  play: async ({ canvasElement, step }) => {
    const { inside, one } = await widgetOf(canvasElement);
    const button = (name: string) => inside.getByRole('button', { name });
    await step('to the map', async () => {
      await userEvent.click(button('Karte'));
      await waitFor(() => expect(button('Karte')).toHaveAttribute('aria-pressed', 'true'));
      await waitFor(() => expect(one('[part~=map]')?.checkVisibility()).toBe(true));
      await expect(one('[part~=list]')?.checkVisibility() ?? false).toBe(false);
    });
    await step('back to the list', async () => {
      await userEvent.click(button('Liste'));
      await waitFor(() => expect(one('[part~=list]')?.checkVisibility()).toBe(true));
      await expect(button('Liste')).toHaveAttribute('aria-pressed', 'true');
    });
  },
};

/** The street map loads when a visitor says so; the consent can be taken back. Nothing listens at that address. */
export const Consent: Story = {
  args: { tiles: 'https://localhost:1/{z}/{x}/{y}.png' },
  parameters: { says: /ERR_CONNECTION_REFUSED|ERR_UNSAFE_PORT/ },
  play: async ({ canvasElement, step }) => {
    const { widget, inside, one, all } = await widgetOf(canvasElement);
    const bar = () => one('[part~=consent]');
    await waitFor(() => expect(bar()).toBeTruthy());
    await expect(bar()).toHaveTextContent('IP-Adresse');
    await expect(all('img.leaflet-tile')).toHaveLength(0);
    const failed = fn();
    widget.shadowRoot?.addEventListener('error', failed, true);
    await step('load the map', async () => {
      await userEvent.click(inside.getByRole('button', { name: 'Karte laden' }));
      await waitFor(() => expect(bar()).toBeNull());
      await expect(localStorage).toHaveLength(0);
      // Taken back before, no request would fail, and the browser would say nothing.
      await waitFor(() => expect(failed).toHaveBeenCalled());
    });
    await step('take the consent back', async () => {
      const revoke = { name: 'Einwilligung zurücknehmen' };
      await userEvent.click(await inside.findByRole('button', revoke));
      await waitFor(() => expect(bar()).toBeTruthy());
      await expect(all('img.leaflet-tile')).toHaveLength(0);
    });
  },
};
