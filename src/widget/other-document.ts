import type { CSSResult } from 'lit';

/** Style sheets belong to the document that made them: in another one, such as that of a frame, they are made again. */
export function dress(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const { defaultView } = root.ownerDocument;
  // Content of a template has none, and is not seen.
  if (!defaultView) return;
  if (defaultView === window) {
    const sheets = styles.map(({ styleSheet }) => styleSheet!);
    root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
    return;
  }
  const sheet = new defaultView.CSSStyleSheet();
  sheet.replaceSync(styles.map(({ cssText }) => cssText).join('\n'));
  root.adoptedStyleSheets = [sheet];
}
