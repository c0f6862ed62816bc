import { html, render } from 'lit';
import * as logger from '../widget/logger.js';
import { version } from '../version.js';

/**
 * Registers a widget. The page may load this script twice, or two versions of it: the first one stays. Where the
 * page's trusted types forbid what Lit does, nothing is registered, so that the page's own content in the tag
 * stays visible.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const present = customElements.get(tag);
  if (present) {
    // One note for all tags; the loader says the same.
    if (present !== element) {
      const known = versionOf(present);
      logger.info('engagiert-*', `version ${known} is here already; ${version} is not used.`);
    }
    return;
  }
  if (!canDraw()) {
    logger.warn(
      'engagiert-*',
      'this page allows no trusted types policy "engagiert-widgets"; its own content is shown.',
    );
    return;
  }
  customElements.define(tag, element);
}

const versionOf = (element: CustomElementConstructor) =>
  'version' in element ? String(element.version) : 'unknown';

let drawn: boolean | undefined;

function canDraw(): boolean {
  if (drawn === undefined) {
    try {
      render(html`<i></i>`, document.createDocumentFragment());
      drawn = true;
    } catch {
      drawn = false;
    }
  }
  return drawn;
}
