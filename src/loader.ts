/**
 * Registers the widgets that the page uses, now and later, and turns `<div data-engagiert="actor-map" data-src="…">`
 * into the widget: many content management systems remove tags that they do not know, but keep such a div.
 */
const doors: Readonly<Record<string, () => Promise<unknown>>> = {
  'funder-banner': () => import('./define/funder-banner.js'),
  'actor-map': () => import('./define/actor-map.js'),
  'opportunity-list': () => import('./define/opportunity-list.js'),
  'quote-carousel': () => import('./define/quote-carousel.js'),
};
const prefix = 'engagiert-';
const names = Object.keys(doors);
const selector = [...names.map((name) => prefix + name), '[data-engagiert]'].join();
const opened = new Map<string, Promise<unknown>>();

/** The class of a widget; undefined where its script cannot be had, and the next such tag tries again. */
async function load(name: string): Promise<CustomElementConstructor | undefined> {
  let door = opened.get(name);
  if (!door) {
    door = doors[name]?.().catch(() => opened.delete(name)) ?? Promise.resolve();
    opened.set(name, door);
  }
  await door;
  return customElements.get(prefix + name);
}

/** Puts the widget around the placeholder's children: they become its fallback, and stay the very same nodes. */
function replace(placeholder: Element, name: string, element: CustomElementConstructor): void {
  if (!placeholder.hasAttribute('data-engagiert')) return;
  placeholder.removeAttribute('data-engagiert');
  const widget = document.createElement(prefix + name);
  // Only what the widget reads: an editor who may write `data-…` must not be able to write `onclick`.
  const { observedAttributes = [] } = element as { observedAttributes?: readonly string[] };
  for (const attribute of ['lang', ...observedAttributes]) {
    const value = placeholder.getAttribute(`data-${attribute}`);
    if (value !== null) widget.setAttribute(attribute, value);
  }
  widget.append(...placeholder.childNodes);
  placeholder.append(widget);
}

async function take(element: Element): Promise<void> {
  const placeholder = element.getAttribute('data-engagiert');
  const name = placeholder ?? element.localName.slice(prefix.length);
  if (!names.includes(name)) return;
  const widget = await load(name);
  if (widget && placeholder) replace(element, name, widget);
}

function search(root: Element | Document): void {
  if (root instanceof Element && root.matches(selector)) void take(root);
  for (const element of root.querySelectorAll(selector)) void take(element);
}

search(document);
new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) if (node instanceof Element) search(node);
  }
}).observe(document, { childList: true, subtree: true });
