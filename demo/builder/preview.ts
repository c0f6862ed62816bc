import type { Choice } from './snippets.js';

/** One element for as long as the widget stays the same: its attributes change live, as an owner would change them. */
export function createPreview(): (place: HTMLElement, choice: Choice) => void {
  let preview: HTMLElement | undefined;
  return (place, { tag, src, lang, attributes }) => {
    if (preview?.localName !== tag) {
      preview = document.createElement(tag);
      preview.setAttribute('loading', 'eager');
      place.replaceChildren(preview);
    }
    const wanted: Record<string, string> = {
      loading: 'eager',
      src,
      ...(lang ? { lang } : {}),
      ...attributes,
    };
    for (const { name } of [...preview.attributes])
      if (!(name in wanted) && name !== 'status') preview.removeAttribute(name);
    for (const [name, value] of Object.entries(wanted))
      if (preview.getAttribute(name) !== value) preview.setAttribute(name, value);
  };
}
