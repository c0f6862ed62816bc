import type { CSSResult } from 'lit';

/** Style sheets for a widget in a document that did not make those of the widgets, such as that of a frame. */
export function dress(root: ShadowRoot, styles: readonly CSSResult[]): void {
  // Content of a template has none, and is not seen.
  const { defaultView } = root.ownerDocument;
  if (!defaultView || defaultView === window) return;
  const sheet = new defaultView.CSSStyleSheet();
  sheet.replaceSync(styles.map(({ cssText }) => cssText).join('\n'));
  root.adoptedStyleSheets = [sheet];
}
