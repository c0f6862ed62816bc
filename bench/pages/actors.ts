import '../../src/define/actor-map.js';

/** Our map: everything that a visitor gets, list and filters included. */
const map = document.createElement('engagiert-actor-map');
map.loading = 'eager';
document.body.append(map);
const query = <T extends Element>(selector: string) => map.shadowRoot!.querySelector<T>(selector);

window.bench = {
  async start(url) {
    map.src = url;
  },
  ready: () => Boolean(query('.marker') && query('.items > li')),
  complete: () => map.status === 'ready',
  zoom: () => query<HTMLButtonElement>('.controls button')!.click(),
  scale: () => query('.scale')?.outerHTML ?? '',
  type(text) {
    const field = query<HTMLInputElement>('input[type=search]')!;
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  },
  found: () => query('.find-count')?.textContent ?? '',
};
