/** Puts one of our widgets on the page, as its owner would, and says how the script that measures gets at it. */
export function ownPage<
  T extends 'engagiert-actor-map' | 'engagiert-opportunity-list' | 'engagiert-quote-carousel',
>(tag: T) {
  const widget = document.createElement(tag);
  widget.loading = 'eager';
  document.body.append(widget);
  const query = <E extends Element>(selector: string) =>
    widget.shadowRoot!.querySelector<E>(selector);
  const page = {
    async start(url: string) {
      widget.src = url;
    },
    complete: () => widget.status === 'ready',
  };
  /** For widgets with a search field. */
  const search = {
    type(text: string) {
      const field = query<HTMLInputElement>('input[type=search]')!;
      field.focus();
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    found: () => query('.find-count')?.textContent ?? '',
  };
  return { query, page, search };
}
