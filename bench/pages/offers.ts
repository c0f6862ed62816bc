import '../../src/define/opportunity-list.js';

/** Our list: everything that a visitor gets, filters included. */
const list = document.createElement('engagiert-opportunity-list');
list.loading = 'eager';
document.body.append(list);
const query = <T extends Element>(selector: string) => list.shadowRoot!.querySelector<T>(selector);

window.bench = {
  async start(url) {
    list.src = url;
  },
  ready: () => Boolean(query('.items > li')),
  complete: () => list.status === 'ready',
  type(text) {
    const field = query<HTMLInputElement>('input[type=search]')!;
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  },
  found: () => query('.find-count')?.textContent ?? '',
};
