import { expect } from '@open-wc/testing';
import { contrastWarnings } from '../../src/widget/contrast.js';
import { readyWidget } from '../support/widgets.js';

type Variables = Readonly<Record<string, string>>;

const kern = ([text, muted, ground, hued, line, action, danger]: readonly string[]): Variables => ({
  '--kern-color-layout-text-default': `${text}`,
  '--kern-color-layout-text-muted': `${muted}`,
  '--kern-color-layout-background-default': `${ground}`,
  '--kern-color-layout-background-hued': `${hued}`,
  '--kern-color-layout-border': `${line}`,
  '--kern-color-form-input-border': `${text}`,
  '--kern-color-action-default': `${action}`,
  '--kern-color-action-on-default': `${ground}`,
  '--kern-color-feedback-danger': `${danger}`,
});

const wordpress = (contrast: string, base: string, primary: string): Variables => ({
  '--wp--preset--color--contrast': contrast,
  '--wp--preset--color--base': base,
  '--wp--preset--color--primary': primary,
});

/** Colours of pages, of which each has one look, whatever the visitor's setting. */
const pages: Readonly<Record<string, Readonly<Record<string, Variables>>>> = {
  wordpress: {
    // As in themes that come with WordPress: "Twenty Twenty-Three", light and as "Pitch", and "-Two" with its older names.
    'neon green on white': wordpress('#000', '#fff', '#9dff20'),
    'pale on dark': wordpress('#e3e3ff', '#202124', '#e3cbf4'),
    'older names': {
      '--wp--preset--color--foreground': '#000',
      '--wp--preset--color--background': '#fff',
      '--wp--preset--color--primary': '#1a4548',
    },
    'grey on grey': wordpress('#222', '#f0f0f0', '#1e73be'),
    'no presets': {},
  },
  kern: {
    light: kern(['#171a2b', '#4f5378', '#fff', '#eef0fb', '#c9cce6', '#3a3fae', '#ad2a2a']),
    dark: kern(['#f2f3fd', '#b9bcd9', '#101223', '#23274a', '#3d4270', '#a9adf5', '#ffaaa3']),
  },
  neutral: { 'of the browser': {} },
};

describe('theme files (A37)', () => {
  for (const [file, looks] of Object.entries(pages)) {
    for (const [look, variables] of Object.entries(looks)) {
      for (const theme of ['light', 'dark']) {
        it(`${file}: everything can be read on a page "${look}" by a visitor who wants it ${theme}`, async () => {
          const answer = await fetch(new URL(`../../src/themes/${file}.css`, import.meta.url));
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(await answer.text());
          document.adoptedStyleSheets.push(sheet);
          for (const [name, value] of Object.entries(variables)) {
            document.documentElement.style.setProperty(name, value);
          }
          try {
            const element = await readyWidget('engagiert-actor-map', { theme });
            expect(contrastWarnings(element)).to.deep.equal([]);
            // A box to tick that is dark on a light page looks ticked.
            const base = element.shadowRoot!.querySelector('.base')!;
            expect(getComputedStyle(base).colorScheme).to.equal(
              file === 'neutral' ? theme : getComputedStyle(document.body).colorScheme,
            );
            // Names of districts stand on it.
            const map = element.style;
            map.setProperty('--engagiert-color-surface', 'var(--engagiert-_land)');
            expect(
              contrastWarnings(element).filter((text) => /text|muted/.test(text)),
            ).to.deep.equal([]);
          } finally {
            document.documentElement.removeAttribute('style');
            document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
              (one) => one !== sheet,
            );
          }
        });
      }
    }
  }
});
