import { html } from 'lit';
import { checkFeed } from './check.js';
import { diagnose, type Finding } from './doctor.js';
import type { elementsOf } from './fields.js';
import { doctorTexts, texts, type BuilderLanguage } from './texts.js';

/** Why a browser would not run what lies at an address; `''` where it would. */
async function scriptFault(src: string): Promise<string> {
  try {
    const { ok, status, headers } = await fetch(src, { credentials: 'omit' });
    const type = headers.get('content-type') ?? '';
    if (!ok) return String(status);
    return /\b(java|ecma)script\b/i.test(type) ? '' : type;
  } catch {
    return 'cors';
  }
}

/** For those whose page stays empty: they paste what is in it, and are told what is wrong. */
export function createDoctor(
  elements: ReturnType<typeof elementsOf>,
  language: BuilderLanguage,
  draw: () => void,
): () => unknown {
  const t = texts[language];
  let pasted = '';
  let findings: readonly Finding[] | undefined;

  function paste(text: string): void {
    pasted = text;
    findings = undefined;
    draw();
  }

  async function examine(): Promise<void> {
    const { findings: found, feeds, scripts } = diagnose(pasted, elements, location.protocol);
    const broken: Finding[] = [];
    for (const src of feeds) {
      const result = await checkFeed(src, new AbortController().signal);
      if (result.state === 'failed')
        broken.push({ code: 'feed', detail: `${src}: ${result.code}` });
    }
    for (const src of scripts) {
      const detail = await scriptFault(src);
      if (detail) broken.push({ code: 'gone', detail: `${src} (${detail})` });
    }
    findings = [...found, ...broken];
    draw();
  }

  return () =>
    html`<h2>${t.doctor}</h2>
      <label
        >${t.doctorPaste}<textarea
          rows="6"
          spellcheck="false"
          .value=${pasted}
          @input=${(event: Event) => paste((event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </label>
      <button type="button" @click=${() => void examine()}>${t.doctorAsk}</button>
      <div role="status">
        ${
          findings &&
          (findings.length
            ? html`<ul class="findings">
                ${findings.map(
                  ({ code, detail }) =>
                    html`<li class="bad">${doctorTexts[code][language](detail)}</li>`,
                )}
              </ul>`
            : html`<p class="good">${t.doctorFine}</p>`)
        }
      </div>`;
}
