import type { Meta, StoryContext } from '@storybook/web-components-vite';
import { attributesOf, tags } from './manifest.js';
import { headings, makeWidget, settled, whichWidget, type Args, type Story } from './widget.js';

/** How a feed answers, and what visitors then see: every widget at once, or the one that is chosen. */
const meta: Meta<Args> = {
  title: 'Feed/States',
  render: renderAll,
  args: { widget: 'all' },
  argTypes: {
    widget: whichWidget,
    answer: { control: false, description: 'Name in `.storybook/answers.ts`' },
  },
};
export default meta;

/** Every opened story asks anew: answers may differ from request to request. */
let opened = 0;

function renderAll({ widget, answer }: Args, { parameters }: StoryContext<Args>): HTMLElement {
  const page = document.createElement('div');
  page.className = 'all-widgets';
  const origin = parameters['foreign'] ? otherOrigin() : document.baseURI;
  const path = `answers/${String(answer)}.json?key=${Date.now()}-${opened++}`;
  const src = answer ? new URL(path, origin).href : '';
  for (const tag of tags.filter((each) => widget === 'all' || widget === each)) {
    const small = { 'page-size': 3, at: '2021-05-01' };
    const known = Object.entries(small).filter(([name]) =>
      attributesOf(tag).some((attribute) => attribute.name === name),
    );
    page.append(
      makeWidget(tag, {
        src,
        loading: 'eager',
        heading: headings[tag],
        ...Object.fromEntries(known),
      }),
    );
  }
  return page;
}

/** This server under its other name: to browsers, another site. */
function otherOrigin(): string {
  const url = new URL(document.baseURI);
  url.hostname = url.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return url.href;
}

/** No feed is named yet: the page's own content stays. */
export const Idle: Story = { parameters: { status: 'idle' } };
/** The server is at it; after half a minute the widgets give up. */
export const Loading: Story = { args: { answer: 'loading' }, parameters: { status: 'loading' } };
/** Three seconds until the answer comes. */
export const Slow: Story = { args: { answer: 'slow' } };
export const Ready: Story = { args: { answer: 'feed' } };
/** Good the first time, gone ever after. */
export const Stale: Story = {
  args: { answer: 'once' },
  parameters: { status: 'stale', says: /http \(status 404\)/ },
  play: async ({ canvasElement }) => {
    const [widget] = await settled(canvasElement);
    (widget as HTMLElement & { refresh(): void }).refresh();
  },
};
export const Empty: Story = { args: { answer: 'empty' } };

const failing = (answer: string, says: RegExp): Story => ({
  args: { answer },
  parameters: { status: 'error', says },
});

/** The server cannot be reached: three more tries, then the notice. */
export const ErrorNetwork: Story = failing('network', /network/);
/** Another site that does not allow this page to read its feed. */
export const ErrorCors: Story = {
  ...failing('cors', /cors/),
  parameters: { status: 'error', says: /cors/, foreign: true },
};
/** Nothing comes for ten seconds. */
export const ErrorTimeout: Story = failing('timeout', /timeout/);
export const ErrorNotFound: Story = failing('http-404', /http \(status 404\)/);
/** A server in trouble: three more tries, then the notice. */
export const ErrorServer: Story = failing('http-503', /http \(status 503\)/);
export const ErrorTooLarge: Story = failing('too-large', /too-large/);
export const ErrorJson: Story = failing('json', /json/);
/** A page to sign in at, in place of the feed. */
export const ErrorHtml: Story = failing('html', /json \(type text\/html\)/);
export const ErrorShape: Story = failing('shape', /shape/);
