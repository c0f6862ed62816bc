import { AXE_TAGS } from '../test/support/axe-tags.js';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import '../src/all.js';
import { argTypesOf, descriptionOf } from '../stories/manifest.js';
import { settled, sourceOf } from '../stories/widget.js';
import { answerFetch } from './answers-fetch.js';
import { addHostStyles } from './hosts.js';
import { initialGlobals, inSurroundings, toolbars } from './surroundings.js';
import { brand } from './theme.js';
import './docs.css';

setCustomElementsManifest(manifest);
addHostStyles();
if (!import.meta.env.DEV) answerFetch();

const preview: Preview = {
  globalTypes: toolbars,
  initialGlobals,
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true, sort: 'none' },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Foundations',
          'Widgets',
          ['Funder banner', 'Actor map', 'Opportunity list', 'Quote carousel'],
          'Feed',
          'Interactions',
        ],
      },
    },
    // The toolbar's own width and ground go with theme, host page and language.
    backgrounds: { disable: true },
    viewport: { disable: true },
    docs: {
      theme: brand(),
      toc: { headingSelector: 'h2', title: 'On this page' },
      codePanel: true,
      // Storybook's own reading of the manifest knows no choices, only names of types.
      extractArgTypes: argTypesOf,
      extractComponentDescription: descriptionOf,
      source: { language: 'html', transform: sourceOf },
    },
    a11y: {
      test: 'error',
      options: {
        runOnly: AXE_TAGS,
        // A story is no page: it needs no landmarks and no heading of the first level.
        rules: {
          'target-size': { enabled: true },
          region: { enabled: false },
          'page-has-heading-one': { enabled: false },
          'landmark-one-main': { enabled: false },
        },
      },
    },
  },
  decorators: [inSurroundings],
  /** Before the accessibility check: what a story promises to show is there. */
  afterEach: async ({ canvasElement, parameters, args, initialArgs }) => {
    // Storybook holds all controls back meanwhile: a feed that a visitor has named may never come.
    if (args['src'] !== initialArgs['src']) return;
    await settled(canvasElement, parameters['status'] as string | undefined);
  },
};

export default preview;
