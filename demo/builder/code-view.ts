import { html, nothing } from 'lit';
import { shortName, snippets, targets, type Choice, type Target } from './snippets.js';
import { targetNames, targetPlaces, texts, type BuilderLanguage } from './texts.js';

/** The code to copy: one block for each place where some of it goes. `forget()` when the code is another. */
export function createCode(
  language: BuilderLanguage,
  draw: () => void,
): {
  forget(): void;
  render(wish: string, choice: Choice, choose: (target: string) => void): unknown;
} {
  const t = texts[language];
  let copied: { readonly index: number; readonly how: 'copied' | 'marked' } | undefined;

  async function copy(code: string, index: number, { target }: Event): Promise<void> {
    // Out of reach without https, and wherever the browser or the visitor says no.
    try {
      await navigator.clipboard.writeText(code);
      copied = { index, how: 'copied' };
    } catch {
      const block = (target as HTMLElement).closest('.part')?.querySelector('code');
      if (block) getSelection()?.selectAllChildren(block);
      copied = { index, how: 'marked' };
    }
    draw();
  }

  const renderPart = (code: string, place: string, index: number) =>
    html`<div class="part">
      <p id="place-${index}">${place}</p>
      <pre role="region" tabindex="0" aria-labelledby="place-${index}"><code>${code}</code></pre>
      <button
        type="button"
        class="primary"
        aria-describedby="place-${index}"
        @click=${(event: Event) => void copy(code, index, event)}
      >
        ${t.copy}
      </button>
      <span role="status">${copied?.index === index ? t[copied.how] : nothing}</span>
    </div>`;

  return {
    forget: () => (copied = undefined),
    render(wish, choice, choose) {
      const target: Target = targets.find((name) => name === wish) ?? 'html';
      const places = targetPlaces[target][language](shortName(choice));
      return html`<h2>${t.code}</h2>
        <label
          >${t.target}<select
            @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
          >
            ${targets.map(
              (name) =>
                html`<option value=${name} ?selected=${name === target}>
                  ${targetNames[name]}
                </option>`,
            )}
          </select></label
        >
        ${snippets(target, choice).map((code, index) =>
          renderPart(code, places[index] ?? '', index),
        )}`;
    },
  };
}
