/**
 * The page for iframes: `embed.html?widget=actor-map&src=…&lang=…`. Every other parameter is an attribute of the
 * widget. The page around is told the height, in the words that WordPress listens to.
 */
const doors: Readonly<Record<string, () => Promise<unknown>>> = {
  'funder-banner': () => import('./define/funder-banner.js'),
  'actor-map': () => import('./define/actor-map.js'),
  'opportunity-list': () => import('./define/opportunity-list.js'),
  'quote-carousel': () => import('./define/quote-carousel.js'),
};

const sheet = new CSSStyleSheet();
sheet.replaceSync('body { margin: 0; overflow-x: hidden }');
document.adoptedStyleSheets = [sheet];

const {
  widget = '',
  lang = 'de',
  ...wishes
}: Partial<Record<string, string>> = Object.fromEntries(new URLSearchParams(location.search));
document.documentElement.lang = lang;

if (Object.hasOwn(doors, widget)) {
  await doors[widget]?.();
  show(`engagiert-${widget}`);
}

function show(tag: string): void {
  const widget = document.createElement(tag);
  const { observedAttributes = [] } = widget.constructor as { observedAttributes?: string[] };
  for (const [attribute, value] of Object.entries({ loading: 'eager', ...wishes })) {
    // Only what the widget reads: an address must not be able to set `onclick`.
    if (value !== undefined && observedAttributes.includes(attribute)) {
      widget.setAttribute(attribute, value);
    }
  }
  document.body.append(widget);
  tellHeight();
}

function tellHeight(): void {
  const secret = new URLSearchParams(location.hash.replace(/^#\??/, '')).get('secret');
  new ResizeObserver(() => {
    const value = Math.ceil(document.documentElement.getBoundingClientRect().height);
    window.parent.postMessage({ message: 'height', value, secret }, '*');
  }).observe(document.documentElement);
}
