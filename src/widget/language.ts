/** The nearest `lang` around a node, looking out of shadow trees; `''` when the page names none. */
export function nearestLanguage(start: Element): string {
  for (let node: Element | undefined = start; node;) {
    const holder: Element | null = node.closest('[lang]');
    const lang = holder?.getAttribute('lang')?.trim();
    if (lang) return lang;
    if (holder?.parentElement) {
      // `lang=""` means unknown: a widget asks further out rather than show no language at all.
      node = holder.parentElement;
      continue;
    }
    const root = (holder ?? node).getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
}

/** Calls back when any `lang` in the trees around `start` changes, until the returned function is called. */
export function watchLanguage(start: Element, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  for (let root: Node = start.getRootNode(); ; root = root.host.getRootNode()) {
    observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    if (!(root instanceof ShadowRoot)) break;
  }
  return () => observer.disconnect();
}
