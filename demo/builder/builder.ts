import { html, nothing, render } from 'lit';
import '../../src/all.js';
import manifest from '../../custom-elements.json';
import { bare } from '../../src/doors.js';
import { catalogueLoaders } from '../../src/i18n/catalogues.js';
import { checkFeed, type FeedCheck } from './check.js';
import { renderCheck } from './check-view.js';
import { createDoctor } from './doctor-view.js';
import { renderField } from './field-view.js';
import { elementsOf, fieldsOf, type Field } from './fields.js';
import { createPreview } from './preview.js';
import { snippet, targets, type Choice, type Target } from './snippets.js';
import { readState, writeState, type BuilderState } from './state.js';
import { doctorTexts, targetNames, texts, widgetNames, type BuilderLanguage } from './texts.js';

const elements = elementsOf(manifest);
const initial: BuilderState = {
  widget: 'engagiert-opportunity-list',
  src: new URL('feeds/kassel.json', document.baseURI).href,
  page: '',
  lang: '',
  width: 'desktop',
  target: 'html',
  attributes: {},
};

const language: BuilderLanguage = document.documentElement.lang === 'en' ? 'en' : 'de';
const t = texts[language];
const root = document.querySelector('#builder') as HTMLElement;
let state = readState(location.search, initial, elements.keys());
let check: FeedCheck = { state: 'none' };
let checking = new AbortController();
let copied: 'copied' | 'marked' | undefined;
const renderDoctor = createDoctor(elements, language, draw);
const drawPreview = createPreview();

function change(next: Partial<BuilderState>): void {
  state = { ...state, ...next };
  copied = undefined;
  history.replaceState(null, '', location.pathname + writeState(state, initial));
  draw();
}

function setAttribute(name: string, value: string | undefined): void {
  const attributes = { ...state.attributes };
  if (value === undefined) delete attributes[name];
  else attributes[name] = value;
  change({ attributes });
}

const noAddress = (): FeedCheck => ({
  state: 'failed',
  code: 'src',
  message: { de: doctorTexts.source.de(state.widget), en: doctorTexts.source.en(state.widget) },
});

async function runCheck(): Promise<void> {
  checking.abort();
  checking = new AbortController();
  const { signal } = checking;
  check = state.src ? { state: 'checking' } : noAddress();
  draw();
  // Without an address, this page itself would come.
  if (!state.src) return;
  const result = await checkFeed(state.src, signal);
  if (signal.aborted) return;
  check = result;
  draw();
}

/** The files lie where this page's folder does: `dist/builder/` in a build, the demo server otherwise. */
const base = new URL(location.pathname.includes('/builder/') ? '../' : './', document.baseURI).href;

/** Only a folder named after a version keeps its files for ever; elsewhere a hash would break the next update. */
let integrity: Record<string, string> | undefined;
if (/\/\d+\.\d+\.\d+\/$/.test(base)) {
  void fetch(`${base}integrity.json`)
    .then((response) => response.json())
    .then((hashes: Record<string, string>) => {
      integrity = hashes;
      draw();
    })
    .catch(() => {});
}

/** As the loader reads it. */
const addressIn = ({ target }: Event) => bare((target as HTMLInputElement).value);

function choice(): Choice {
  const known = new Set(fieldsOf(state.widget, elements).map(({ name }) => name));
  // An address from elsewhere may name anything; only a page is one to go to.
  const href = /^(https?:|\/)/.test(state.page) ? state.page : '';
  const title = widgetNames[state.widget]?.[language] ?? state.widget;
  return {
    tag: state.widget,
    title,
    src: state.src,
    lang: state.lang,
    attributes: Object.fromEntries(
      Object.entries(state.attributes).filter(([name]) => known.has(name)),
    ),
    base,
    ...(integrity && { integrity }),
    fallback: href ? { href, text: t.allOffers } : { href, text: `${t.here} ${title}` },
  };
}

function draw(): void {
  const fields = fieldsOf(state.widget, elements);
  const option = (field: Field) =>
    renderField(field, state.attributes[field.name], language, (value) =>
      setAttribute(field.name, value),
    );
  render(
    html`<div class="form">
        <fieldset>
          <legend>${t.widget}</legend>
          ${[...elements.keys()].map(
            (tag) =>
              html`<label class="choice"
                ><input
                  type="radio"
                  name="widget"
                  .checked=${tag === state.widget}
                  @change=${() => change({ widget: tag })}
                />${widgetNames[tag]?.[language] ?? tag}</label
              >`,
          )}
        </fieldset>
        <fieldset>
          <legend>${t.feed}</legend>
          <label
            >${t.feedAddress}<input
              type="url"
              .value=${state.src}
              @change=${(event: Event) => change({ src: addressIn(event) })}
          /></label>
          <button type="button" @click=${() => void runCheck()}>${t.check}</button>
          <div role="status">${renderCheck(check, language)}</div>
          <label
            >${t.page}<input
              type="url"
              .value=${state.page}
              @change=${(event: Event) => change({ page: addressIn(event) })}
          /></label>
          <label
            >${t.language}<select
              .value=${state.lang}
              @change=${(event: Event) => change({ lang: (event.target as HTMLSelectElement).value })}
            >
              <option value="">${t.fromPage}</option>
              ${['de', ...Object.keys(catalogueLoaders)].map(
                (tag) => html`<option value=${tag} ?selected=${tag === state.lang}>${tag}</option>`,
              )}
            </select></label
          >
        </fieldset>
        <fieldset>
          <legend>${t.options}</legend>
          ${fields.filter(({ shared }) => !shared).map(option)}
        </fieldset>
        <fieldset>
          <legend>${t.shared}</legend>
          ${fields.filter(({ shared }) => shared).map(option)}
        </fieldset>
      </div>
      <div class="result">
        <h2>${t.preview}</h2>
        <div class="bar">
          ${(['phone', 'desktop'] as const).map(
            (width) =>
              html`<button
                type="button"
                aria-pressed=${state.width === width}
                @click=${() => change({ width })}
              >
                ${t[width]}
              </button>`,
          )}
        </div>
        <div class="preview ${state.width}" id="preview"></div>
        <h2>${t.code}</h2>
        <label
          >${t.target}<select
            @change=${(event: Event) => change({ target: (event.target as HTMLSelectElement).value })}
          >
            ${targets.map(
              (target) =>
                html`<option value=${target} ?selected=${target === state.target}>
                  ${targetNames[target]}
                </option>`,
            )}
          </select></label
        >
        <pre tabindex="0" aria-label=${t.code}><code>${code()}</code></pre>
        <button type="button" class="primary" @click=${() => void copy()}>${t.copy}</button>
        <span role="status">${copied ? t[copied] : nothing}</span>
        ${renderDoctor()}
      </div>`,
    root,
  );
  drawPreview(root.querySelector('#preview') as HTMLElement, choice());
  // Who reads on in the other language keeps the choice.
  const other = document.querySelector<HTMLAnchorElement>('header a[hreflang]');
  if (other) other.search = writeState(state, initial);
}

const code = () =>
  snippet(targets.find((target) => target === state.target) ?? ('html' as Target), choice());

async function copy(): Promise<void> {
  // Out of reach without https, and wherever the browser or the visitor says no.
  try {
    await navigator.clipboard.writeText(code());
    copied = 'copied';
  } catch {
    getSelection()?.selectAllChildren(root.querySelector('pre code') as HTMLElement);
    copied = 'marked';
  }
  draw();
}

document.title = `${t.title} – engagiert-widgets`;
(document.querySelector('h1') as HTMLElement).textContent = t.title;
(document.querySelector('#intro') as HTMLElement).textContent = t.intro;
draw();
