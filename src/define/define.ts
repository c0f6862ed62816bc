import { html, render } from 'lit';
import * as logger from '../widget/logger.js';
import { version } from '../version.js';

/**
 * Registers a widget. The page may load this script twice, or two versions of it: the first one stays. In a browser
 * below the baseline, and where the page's trusted types forbid what Lit does, nothing is registered, so that the
 * page's own content in the tag stays visible. On a server, where apps are drawn beforehand, there is nothing to do.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof document === 'undefined') return;
  if (isTooOld()) {
    logger.warn('engagiert-*', "this browser is too old; the page's own content is shown.");
    return;
  }
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
      'this page allows no trusted types policy "engagiert-widgets", or is XHTML; its own content is shown.',
    );
    return;
  }
  customElements.define(tag, element);
}

const versionOf = (element: CustomElementConstructor) =>
  'version' in element ? String(element.version) : 'unknown';

/** Of what the baseline has, that without which a widget would be an empty box. Older ones cannot even read the file. */
const isTooOld = () =>
  !('customElements' in window) ||
  !('attachShadow' in Element.prototype) ||
  !('replaceSync' in CSSStyleSheet.prototype) ||
  !('at' in Array.prototype);

let drawn: boolean | undefined;

function canDraw(): boolean {
  if (drawn === undefined) {
    try {
      // No XML: pages that are read as such take no templates.
      render(html`<br />`, document.createDocumentFragment());
      drawn = true;
    } catch {
      drawn = false;
    }
  }
  return drawn;
}
