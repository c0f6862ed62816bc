import { html } from 'lit';
import type { Field } from './fields.js';
import { inline } from './help.js';
import { germanAttributes, germanWords } from './attribute-texts.js';
import { texts, type BuilderLanguage } from './texts.js';

/** One setting; `set` hears the new value, or `undefined` for the default. */
export function renderField(
  field: Field,
  value: string | undefined,
  language: BuilderLanguage,
  set: (value: string | undefined) => void,
): unknown {
  const label = inline(
    language === 'de' ? (germanAttributes[field.name] ?? field.description) : field.description,
  );
  const meaning = (word: string) =>
    language === 'de' && word in germanWords ? `: ${germanWords[word]}` : '';
  const name = html`<code class="name">${field.name}</code>`;
  switch (field.kind) {
    case 'flag':
      return html`<label class="choice"
        ><input
          type="checkbox"
          .checked=${value !== undefined}
          @change=${(event: Event) =>
            set((event.target as HTMLInputElement).checked ? '' : undefined)}
        /><span>${label} ${name}</span></label
      >`;
    case 'choice':
      return html`<label
        ><span>${label} ${name}</span
        ><select
          @change=${(event: Event) => set((event.target as HTMLSelectElement).value || undefined)}
        >
          ${field.options.map(
            (option) =>
              html`<option
                value=${option === field.initial ? '' : option}
                ?selected=${(value ?? field.initial) === option}
              >
                ${option}${option === field.initial ? ` (${texts[language].standard})` : ''}${meaning(option)}
              </option>`,
          )}
        </select></label
      >`;
    default:
      return html`<label
        ><span>${label} ${name}</span
        ><input
          type=${field.kind === 'number' ? 'number' : 'text'}
          placeholder=${field.kind === 'number' ? field.initial : ''}
          .value=${value ?? ''}
          @change=${(event: Event) => set((event.target as HTMLInputElement).value || undefined)}
      /></label>`;
  }
}
