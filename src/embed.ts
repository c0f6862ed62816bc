/**
 * The page for iframes: `embed.html?widget=actor-map&src=…&lang=…`. Every other parameter is an attribute of the
 * widget. The page around is told the height: `embed-host.js` listens, and WordPress, in its own words.
 */
import { bare, doors, nameOf, prefix } from './doors.js';
import { failed } from './i18n/common.strings.js';
import {
  directionOf,
  inLocale,
  loadCatalogue,
  resolveLocale,
  shownLocale,
} from './i18n/localize.js';
import * as strings from './i18n/embed.strings.js';
import { error } from './widget/logger.js';

const styles = `
  body { margin: 0; overflow-x: hidden; font: 100%/1.5 system-ui, sans-serif }
  p { margin: 0.5rem; font-size: 0.875rem }
  /* Visited or not. Chrome until 2024 has no LinkText for the dark, Firefox no name of WebKit's. */
  a { color: LinkText; color: -webkit-link }
`;

const {
  widget = '',
  lang: language = '',
  src: written = '',
  ...wishes
}: Record<string, string> = Object.fromEntries(
  // Editors write capitals, and systems that escape an address twice leave an “amp;” before names.
  [...new URLSearchParams(location.search)].map(([name, value]) => [
    name.toLowerCase().replace(/^(amp;)+/, ''),
    value,
  ]),
);
const src = bare(written);
const lang = bare(language).replaceAll('_', '-') || 'de';
const name = nameOf(widget);
const locale = resolveLocale(lang);
const framed = window.parent !== window;
/** WordPress writes it behind the `#` and expects it back. */
const [, secret = ''] = /secret=([a-z\d]+)/i.exec(location.hash) ?? [];

function tell(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  window.parent.postMessage({ type: 'engagiert-height', height }, '*');
  if (secret) window.parent.postMessage({ message: 'height', value: height, secret }, '*');
}

function createWidget(tag: string): HTMLElement {
  const element = document.createElement(tag);
  const known = (element.constructor as unknown as { observedAttributes: readonly string[] })
    .observedAttributes;
  for (const [attribute, value] of Object.entries({ loading: 'eager', src, ...wishes })) {
    // Only what the widget reads: an address must not be able to set `onclick`.
    if (known.includes(attribute)) element.setAttribute(attribute, value);
  }
  advise(tag, known);
  return element;
}

/** Misspelt parameters would be ignored without a word. */
function advise(tag: string, known: readonly string[]): void {
  const written = Object.keys(wishes);
  if (written.every((name) => known.includes(name))) return;
  import('./widget/attribute-names.js').then(
    ({ adviseOnNames }) => adviseOnNames(tag, ['src', ...written], known),
    () => {},
  );
}

/** The same page without a frame: for small screens, for printing and for a link to hand on. */
function createPageLink(): HTMLElement {
  const link = document.createElement('a');
  link.href = location.pathname + location.search;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = text(strings.openPage);
  // WordPress forbids its frames to open windows; it follows a link itself when it is told.
  link.addEventListener('click', () => {
    if (secret) window.parent.postMessage({ message: 'link', value: link.href, secret }, '*');
  });
  return paragraph(link);
}

const text = (words: () => string) => inLocale(locale, lang, words);

function paragraph(content: Node | string): HTMLElement {
  const element = document.createElement('p');
  // Not always the one asked for: there may be no words in that, or they did not arrive.
  element.lang = shownLocale(locale);
  element.dir = directionOf(element.lang);
  element.append(content);
  return element;
}

/**
 * What a link of the feed leads to is made for a whole window, and often refuses to be in a frame. Where the frame may not
 * open any, as in WordPress, it is all the room that there is.
 */
function leadOut(event: MouseEvent): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!link || !/^https?:/.test(link.href)) return;
  // A row that was dragged, and keys by which browsers open tabs.
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return;
  // Not by `target`: a frame without the right would have dead links, and there is no asking before.
  const opened = openWindow(link.href);
  if (!opened) return;
  event.preventDefault();
  opened.opener = null;
}

/** Where it may not, other browsers answer nothing, and Firefox throws. */
function openWindow(address: string): Window | null {
  try {
    return window.open(address);
  } catch {
    return null;
  }
}

/** Below the baseline there are none; the sentence that says so is there to read all the same. */
function dress(): void {
  if (!('replaceSync' in CSSStyleSheet.prototype)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [sheet];
}

/** Whether the widget is there. Where it came and may not be used, it has said so itself. */
async function arrived(door: () => Promise<unknown>): Promise<boolean> {
  try {
    await door();
  } catch (reason) {
    error('engagiert-*', `the script of the widget could not be loaded: ${reason}`);
  }
  return Boolean(window.customElements?.get(prefix + name));
}

/** Why there is no widget to show. */
async function findFault(): Promise<(() => string) | undefined> {
  const door = Object.keys(doors).includes(name) && doors[name];
  if (!door) return strings.unknownWidget;
  if (!src) return strings.noFeed;
  return (await arrived(door)) ? undefined : failed;
}

async function show(): Promise<void> {
  dress();
  document.documentElement.lang = lang;
  document.documentElement.dir = directionOf(locale);
  // The ground of the page and the colour of its link go with the widget, not with the visitor's setting.
  const { theme = '', heading } = wishes;
  if (/^(light|dark)$/.test(theme)) document.documentElement.style.colorScheme = theme;
  if (heading?.trim()) document.title = heading;
  const words = loadCatalogue(locale);
  const fault = await findFault();
  // The widget waits for no words: it fetches its feed meanwhile.
  if (fault) await words;
  document.body.append(fault ? paragraph(text(fault)) : createWidget(prefix + name));
  if (!framed) return;
  document.addEventListener('click', leadOut);
  new ResizeObserver(tell).observe(document.documentElement);
  // Out of sight, some browsers draw nothing in a frame, and then no size is observed.
  document.addEventListener('engagiert-load', () => setTimeout(tell));
  // Whoever begins to listen later asks; the answer is the height and nothing else.
  window.addEventListener('message', ({ data }) => {
    if (data?.message === 'ready') tell();
  });
  await words;
  // Where the script did not arrive, another try, too.
  if (!fault || fault === failed) document.body.append(createPageLink());
}

void show();
