/**
 * Registers the widgets that the page uses, now and later, and turns `<div data-engagiert="actor-map" data-src="…">`
 * into the widget: many content management systems remove tags that they do not know, but keep such a div.
 *
 * It does not ask how it was loaded: optimisers delay, reorder, merge and repeat scripts. What stands in shadow roots of
 * other components it does not see; those import the widget's own file.
 */
import { bare, doors, nameOf, prefix } from './doors.js';
import { everywhere } from './widget/everywhere.js';
import { error, info, warn } from './widget/logger.js';
import { version } from './version.js';

const placeholders = 'data-engagiert';
/** What the attributes of a placeholder begin with. */
const before = 'data-';
const names = Object.keys(doors);
const selector = [...names.map((name) => prefix + name), `[${placeholders}]`].join();
const opened = new Map<string, Promise<unknown>>();

/**
 * Loaders on one page, perhaps of two versions, agree on who fetches a widget: whoever wants to asks the others, and
 * whoever is at it already says no. An event, so that no global is needed.
 */
const question = 'engagiert-loader-asks';
interface Asked {
  readonly name: string;
  readonly note: (present: string) => void;
}
const note = (present: string) =>
  info('engagiert-*', `version ${present} is here already; ${version} is not used.`);

function mayOpen(name: string): boolean {
  const detail: Asked = { name, note };
  return document.dispatchEvent(new CustomEvent(question, { cancelable: true, detail }));
}

const advice =
  'It is looked for beside loader.js: where that was pasted into the page or merged into another file, name it by its address instead (src=".../loader.js").';

/** The first speaks for all: it is the same folder. */
let isTold = false;
function tell(reason: unknown): void {
  if (!isTold)
    error(
      'engagiert-*',
      `a script could not be loaded, the page's own content stays. ${advice} ${reason}`,
    );
  isTold = true;
}

/** Fetches a widget once. Where its script cannot be had, the next such tag tries again, if the browser lets it. */
function open(name: string): Promise<unknown> | undefined {
  const present = customElements.get(prefix + name);
  if (present) {
    if (!opened.has(name)) note('version' in present ? String(present.version) : 'unknown');
    return undefined;
  }
  if (!opened.has(name) && mayOpen(name)) {
    const door = doors[name]!().catch((reason) => {
      opened.delete(name);
      tell(reason);
    });
    opened.set(name, door);
  }
  return opened.get(name);
}

/** What a widget reads. Under its name there may be a stranger, which tells nothing. */
function attributesOf(name: string): readonly string[] {
  const { observedAttributes = [] } = customElements.get(prefix + name) as unknown as {
    observedAttributes?: readonly string[];
  };
  return ['lang', ...observedAttributes];
}

/** Misspelt attributes are ignored without a word. The words for it are fetched only where there may be one. */
function advise(placeholder: Element, name: string): void {
  const known = attributesOf(name);
  const fine = known.map((attribute) => before + attribute);
  const written = placeholder.getAttributeNames().filter((name) => !everywhere.test(name));
  if (written.every((name) => fine.includes(name)) && written.includes(`${before}src`)) return;
  import('./widget/attribute-names.js').then(
    ({ adviseOnNames }) => adviseOnNames(prefix + name, written, known, before),
    () => {},
  );
}

/** Puts the widget around the placeholder's children: they become its fallback, and stay the very same nodes. */
function replace(placeholder: Element, name: string): void {
  placeholder.removeAttribute(placeholders);
  const widget = document.createElement(prefix + name);
  // Only what the widget reads: an editor who may write `data-…` must not be able to write `onclick`.
  const known = attributesOf(name);
  const hand = (attribute: string) => {
    const value = placeholder.getAttribute(before + attribute);
    if (value === null) widget.removeAttribute(attribute);
    else widget.setAttribute(attribute, attribute === 'src' ? bare(value) : value);
  };
  for (const attribute of known) hand(attribute);
  widget.append(...placeholder.childNodes);
  placeholder.append(widget);
  // Who knows only the placeholder goes on writing there: a framework, a switch between languages, a consent tool.
  new MutationObserver((records) => {
    for (const { attributeName } of records) hand(attributeName!.slice(before.length));
  }).observe(placeholder, { attributeFilter: known.map((attribute) => before + attribute) });
}

/** Only a placeholder can have a name that is none: tags are looked for by theirs. */
function complain(wish: string | null): void {
  warn('engagiert-*', `${placeholders}="${wish}" is not known; allowed: ${names.join(', ')}.`);
}

/** Of a placeholder that the browser is still reading, the rest of its content would come to stand beside the widget. */
const pageIsRead = () =>
  new Promise<unknown>((resolve) => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', resolve);
    else resolve(undefined);
  });

async function take(element: Element): Promise<void> {
  const wish = element.getAttribute(placeholders);
  const name = nameOf(wish ?? element.localName);
  if (!names.includes(name)) return complain(wish);
  await open(name);
  // Tags are there as soon as they are defined.
  if (wish !== null) await pageIsRead();
  if (!customElements.get(prefix + name)) return;
  // Tags speak for themselves, and another call may have been faster.
  if (!element.hasAttribute(placeholders)) return;
  // Some frameworks write the attribute again with everything that they draw.
  if (element.querySelector(`:scope > ${prefix}${name}`)) return;
  advise(element, name);
  replace(element, name);
}

function search(root: Element | Document): void {
  if (root instanceof Element && root.matches(selector)) void take(root);
  for (const element of root.querySelectorAll(selector)) void take(element);
}

function answer(event: Event): void {
  const { name, note } = (event as CustomEvent<Asked>).detail;
  if (!opened.has(name)) return;
  event.preventDefault();
  note(version);
}

/**
 * A script that has lost its `type="module"` and comes from another host does not know where it lies, and finds none of
 * its parts. Under its own name it can ask for itself: as a module, it knows.
 */
function ownAddress(): string | undefined {
  const { currentScript: script } = document;
  // An image or a form of that name takes its place, wherever it may come from.
  if (!(script instanceof HTMLScriptElement) || !script.src || script.crossOrigin) return undefined;
  const { origin, pathname } = new URL(script.src);
  return origin !== location.origin && pathname.endsWith('/loader.js') ? script.src : undefined;
}

function begin(): void {
  document.addEventListener(question, answer);
  search(document);
  new MutationObserver((records) => {
    for (const { addedNodes, attributeName, target } of records) {
      for (const node of attributeName ? [target] : addedNodes) {
        if (node instanceof Element) search(node);
      }
    }
  }).observe(document, { childList: true, subtree: true, attributeFilter: [placeholders] });
}

// Without it there is nothing to load for, in old browsers and on servers: the page's own content stays.
if (globalThis.window?.customElements) {
  const address = ownAddress();
  // Whoever may not read it is told by the browser.
  if (address) import(/* @vite-ignore */ address).catch(() => {});
  else begin();
}
