import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import '../src/all.js';
import { answerOddly } from '../stories/answers.js';
import { argTypesOf, descriptionOf, snippet } from '../stories/support.js';

setCustomElementsManifest(manifest);
answerOddly();

const toolbar = (title: string, icon: string, items: readonly string[]) => ({
  description: title,
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
});

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    language: toolbar('Language', 'globe', [
      'de',
      'de-simple',
      'en',
      'tr',
      'ar',
      'uk',
      'ru',
      'fr',
      'pl',
      'ro',
    ]),
    theme: toolbar('Theme', 'contrast', ['auto', 'light', 'dark']),
    direction: toolbar('Direction', 'transfer', ['auto', 'ltr', 'rtl']),
    width: toolbar('Width', 'grow', ['full', '280px', '360px', '600px', '900px']),
  },
  initialGlobals: { language: 'de', theme: 'auto', direction: 'auto', width: 'full' },
  parameters: {
    controls: { expanded: true, sort: 'none' },
    docs: {
      // Storybook's own reading of the manifest knows no choices, only names of types.
      extractArgTypes: argTypesOf,
      extractComponentDescription: descriptionOf,
      source: { language: 'html', transform: snippet },
    },
  },
  decorators: [
    (story, { globals }) => {
      const { language, direction, width } = globals as Record<string, string>;
      const page = document.createElement('div');
      page.style.fontFamily = 'system-ui, sans-serif';
      page.lang = language ?? 'de';
      if (direction !== 'auto') page.dir = direction ?? '';
      page.style.maxInlineSize = width === 'full' ? '' : (width ?? '');
      page.append(story() as Node);
      return page;
    },
  ],
};

export default preview;
