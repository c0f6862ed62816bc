import { html, nothing } from 'lit';
import { checkFeed } from './check.js';
import { diagnose, type Finding } from './doctor.js';
import type { elementsOf } from './fields.js';
import { doctorTexts } from './doctor-texts.js';
import { longText } from './long-text.js';
import { texts, type BuilderLanguage } from './texts.js';

/** Why a browser would not run what lies at an address; `''` where it would. */
async function scriptFault(src: string, signal: AbortSignal): Promise<string> {
  try {
    const { ok, status, headers } = await fetch(src, { credentials: 'omit', signal });
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
  /** Too long for the field. */
  let isHidden = false;
  let findings: readonly Finding[] | 'asking' | undefined;
  let asking = new AbortController();

  function paste(text: string): void {
    asking.abort();
    pasted = text;
    isHidden = false;
    findings = undefined;
    draw();
  }

  function pasteLong(event: ClipboardEvent): void {
    const text = longText(event);
    if (text === undefined) return;
    pasted = text;
    isHidden = true;
    void examine();
  }

  async function examine(): Promise<void> {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    findings = 'asking';
    draw();
    const { findings: found, feeds, scripts } = diagnose(pasted, elements, location.protocol);
    const broken = await Promise.all([
      ...feeds.map(async (src): Promise<Finding[]> => {
        const result = await checkFeed(src, signal);
        if (result.state !== 'failed') return [];
        return [{ code: 'feed', detail: `${src} (${result.code}): ${result.message[language]}` }];
      }),
      ...scripts.map(async (src): Promise<Finding[]> => {
        const fault = await scriptFault(src, signal);
        return fault ? [{ code: 'gone', detail: `${src} (${fault})` }] : [];
      }),
    ]);
    if (signal.aborted) return;
    findings = [...found, ...broken.flat()];
    draw();
  }

  const renderFindings = (all: readonly Finding[]) =>
    all.length
      ? html`<ul class="findings">
          ${all.map(
            ({ code, detail }) => html`<li class="bad">${doctorTexts[code][language](detail)}</li>`,
          )}
        </ul>`
      : html`<p class="good">${t.doctorFine}</p>`;

  return () =>
    html`<h2 id="doctor">${t.doctor}</h2>
      <label
        >${t.doctorPaste}<textarea
          rows="6"
          spellcheck="false"
          @paste=${pasteLong}
          @input=${(event: Event) => paste((event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </label>
      ${isHidden ? html`<p class="hint">${t.longText}</p>` : nothing}
      <button type="button" @click=${() => void examine()}>${t.doctorAsk}</button>
      <div role="status">
        ${findings === 'asking' ? html`<p>${t.doctorAsking}</p>` : findings && renderFindings(findings)}
      </div>`;
}
