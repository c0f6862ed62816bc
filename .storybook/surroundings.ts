import type { Decorator } from '@storybook/web-components-vite';
import { directionOf, resolveLocale } from '../src/i18n/localize.js';
import { tags } from '../stories/manifest.js';
import './surroundings.css';

/** Toolbar: each combines with each, stays when the story changes, and holds on documentation pages too. */
export const toolbars = {
  language: toolbar('Language', 'globe', {
    de: 'Deutsch',
    'de-simple': 'Leichte Sprache',
    en: 'English',
    tr: 'Türkçe',
    ar: 'العربية',
    uk: 'Українська',
    ru: 'Русский',
    fr: 'Français',
    pl: 'Polski',
    ro: 'Română',
  }),
  theme: toolbar('Theme', 'contrast', {
    auto: 'Auto theme',
    light: 'Light theme',
    dark: 'Dark theme',
    'high-contrast': 'High contrast',
  }),
  direction: toolbar('Direction', 'transfer', {
    auto: 'Auto direction',
    ltr: 'Left to right',
    rtl: 'Right to left',
  }),
  width: toolbar('Width', 'grow', {
    full: 'Full width',
    280: '280 px',
    320: '320 px, phone',
    480: '480 px, sidebar',
    768: '768 px, tablet',
    1280: '1280 px, desktop',
  }),
  host: toolbar('Host page', 'paintbrush', {
    none: 'No host styles',
    neutral: 'Neutral theme file',
    kern: 'KERN and its bridge',
    wordpress: 'WordPress and its bridge',
    hostile: 'Hostile: all: unset',
    'huge-root': 'Huge root font (32 px)',
    'dark-page': 'Dark page',
  }),
};

export const initialGlobals = {
  language: 'de',
  theme: 'auto',
  direction: 'auto',
  width: 'full',
  host: 'none',
};

function toolbar(title: string, icon: string, items: Readonly<Record<string, string>>) {
  return {
    description: title,
    toolbar: {
      title,
      icon,
      items: Object.entries(items).map(([value, name]) => ({ value, title: name })),
      dynamicTitle: true,
    },
  };
}

/** Puts a story into a page as the toolbar wants it. A story that gives the same node again keeps its page. */
export const inSurroundings: Decorator = (story, { args, globals, viewMode }) => {
  const node = story() as HTMLElement;
  const { language, theme, direction, width, host } = globals as typeof initialGlobals;
  const page = node.closest<HTMLElement>('.surroundings') ?? wrap(node);
  page.lang = language;
  page.dir = direction === 'auto' ? directionOf(resolveLocale(language)) : direction;
  Object.assign(page.dataset, { view: viewMode, theme });
  page.dataset['host'] = [host, theme].filter((name) => name !== 'none').join(' ');
  const column = page.firstElementChild as HTMLElement;
  column.style.inlineSize = width === 'full' ? '' : `${width}px`;
  column.toggleAttribute('data-width', width !== 'full');
  const own = theme === 'light' || theme === 'dark' ? theme : 'auto';
  if (!args['theme']) {
    for (const widget of column.querySelectorAll(tags.join())) widget.setAttribute('theme', own);
  }
  return page;
};

function wrap(node: Node): HTMLElement {
  const page = document.createElement('div');
  page.className = 'surroundings';
  const column = document.createElement('div');
  column.className = 'column';
  // Inline, for a host page that takes all from everything.
  column.style.display = 'block';
  column.append(node);
  page.append(column);
  return page;
}
