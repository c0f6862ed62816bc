/**
 * The page for iframes: `embed.html?widget=actor-map&src=…&lang=…`. Every other parameter is an attribute of the
 * widget. The page around is told the height: `embed-host.js` listens, and WordPress, in its own words.
 */
import { bare, doors, nameOf, prefix } from './doors.js';
import { directionOf, inLocale, loadCatalogue, resolveLocale } from './i18n/localize.js';
import * as strings from './i18n/embed.strings.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  body { margin: 0; overflow-x: hidden; font: 100%/1.5 system-ui, sans-serif }
  p { margin: 0.5rem; font-size: 0.875rem }
  a { color: LinkText }
`);

const {
  widget = '',
  lang: language,
  src: written = '',
  ...wishes
}: Partial<Record<string, string>> = Object.fromEntries(
  // Editors write capitals, and systems that escape an address twice leave an “amp;” before names.
  [...new URLSearchParams(location.search)].map(([name, value]) => [
    name.toLowerCase().replace(/^(amp;)+/, ''),
    value,
  ]),
);
const src = bare(written);
const lang = language?.replaceAll('_', '-') || 'de';
const name = nameOf(widget);
const locale = resolveLocale(lang);
const framed = window.parent !== window;
/** WordPress writes it behind the `#` and expects it back. */
const [, secret = ''] = /\bsecret=([a-z\d]+)/i.exec(location.hash) ?? [];

function tell(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  window.parent.postMessage({ type: 'engagiert-height', height }, '*');
  if (secret) window.parent.postMessage({ message: 'height', value: height, secret }, '*');
}

function createWidget(tag: string): HTMLElement {
  const element = document.createElement(tag);
  const { observedAttributes = [] } = element.constructor as { observedAttributes?: string[] };
  for (const [attribute, value] of Object.entries({ loading: 'eager', src, ...wishes })) {
    // Only what the widget reads: an address must not be able to set `onclick`.
    if (value !== undefined && observedAttributes.includes(attribute)) {
      element.setAttribute(attribute, value);
    }
  }
  return element;
}

/** The same page without a frame: for small screens, for printing and for a link to hand on. */
function createPageLink(): HTMLElement {
  const link = document.createElement('a');
  link.href = location.pathname + location.search;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = inLocale(locale, lang, strings.openPage);
  // WordPress forbids its frames to open windows; it follows a link itself when it is told.
  link.addEventListener('click', () => {
    if (secret) window.parent.postMessage({ message: 'link', value: link.href, secret }, '*');
  });
  return paragraph(link);
}

function paragraph(content: Node | string): HTMLElement {
  const element = document.createElement('p');
  element.append(content);
  return element;
}

async function show(): Promise<void> {
  document.adoptedStyleSheets = [sheet];
  document.documentElement.lang = lang;
  document.documentElement.dir = directionOf(locale);
  // The ground of the page and the colour of its link go with the widget, not with the visitor's setting.
  const { theme = '' } = wishes;
  if (/^(light|dark)$/.test(theme)) document.documentElement.style.colorScheme = theme;
  const arriving = Object.hasOwn(doors, name) ? doors[name]?.() : undefined;
  await loadCatalogue(locale);
  if (arriving && src) {
    document.title = wishes['heading'] || document.title;
    await arriving;
    document.body.append(createWidget(prefix + name));
    if (framed) document.body.append(createPageLink());
  } else {
    const missing = arriving ? strings.noFeed : strings.unknownWidget;
    document.body.append(paragraph(inLocale(locale, lang, missing)));
  }
  if (!framed) return;
  new ResizeObserver(tell).observe(document.documentElement);
  // Out of sight, some browsers draw nothing in a frame, and then no size is observed.
  document.addEventListener('engagiert-load', () => setTimeout(tell));
  // Whoever begins to listen later asks; the answer is the height and nothing else.
  window.addEventListener('message', ({ data, source }) => {
    if (source === window.parent && data?.message === 'ready') tell();
  });
}

void show();
