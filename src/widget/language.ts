/** The next node outwards, out of shadow trees too. */
const outwards = (node: Node): Node | null | undefined =>
  node.parentNode ?? (node as Partial<ShadowRoot>).host;

/** The nearest `lang` around a node that names a language, spelled as formats take it; `''` when there is none. */
export function nearestLanguage(start: Node): string {
  for (let node: Node | null | undefined = start; node; node = outwards(node)) {
    const lang = (node as Partial<Element>).getAttribute?.('lang')?.trim();
    if (lang) return lang.toLowerCase().replaceAll('_', '-');
  }
  return '';
}

/** Calls back when any `lang` in the trees around `start` changes, until the returned function is called. */
export function watchLanguage(start: Node, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  for (let node: Node | null | undefined = start; node; node = outwards(node)) {
    if (!node.parentNode)
      observer.observe(node, { subtree: true, attributes: true, attributeFilter: ['lang'] });
  }
  return () => observer.disconnect();
}
