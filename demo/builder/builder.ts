import { html, nothing, render } from 'lit';
import '../../src/all.js';
import manifest from '../../custom-elements.json';
import { bare } from '../../src/doors.js';
import { catalogueLoaders } from '../../src/i18n/catalogues.js';
import { createCode } from './code-view.js';
import { hosts } from './doctor.js';
import { createDoctor } from './doctor-view.js';
import { createFeedCheck, willBeAt } from './feed-check.js';
import { renderField } from './field-view.js';
import { elementsOf, fieldsOf, type Field } from './fields.js';
import { createPreview } from './preview.js';
import { type Choice } from './snippets.js';
import { readState, writeState, type BuilderState } from './state.js';
import { texts, widgetNames, type BuilderLanguage } from './texts.js';

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
const feedCheck = createFeedCheck(language, draw);
const codeView = createCode(language, draw);
const renderDoctor = createDoctor(elements, language, draw);
const drawPreview = createPreview();

function change(next: Partial<BuilderState>): void {
  if (next.src !== undefined && next.src !== state.src) feedCheck.forget();
  codeView.forget();
  state = { ...state, ...next };
  history.replaceState(null, '', location.pathname + writeState(state, initial));
  draw();
}

function setAttribute(name: string, value: string | undefined): void {
  const attributes = { ...state.attributes };
  if (value === undefined) delete attributes[name];
  else attributes[name] = value;
  change({ attributes });
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

/** As the loader reads it; who writes “www.kassel.de/…” means a host, no folder. */
function addressIn({ target }: Event): string {
  const field = target as HTMLInputElement;
  const written = bare(field.value);
  field.value = hosts.test(written) ? `https://${written}` : written;
  return field.value;
}

const languageNames = new Intl.DisplayNames(language, { type: 'language' });
const languageName = (tag: string) =>
  tag === 'de-simple' ? 'Leichte Sprache' : languageNames.of(tag);

/** An address from elsewhere may name anything; only a page is one to go to. */
const isPage = (address: string) => /^(https?:\/\/[^/]|\/)/i.test(address);

function hint(src: string): unknown {
  if (src === initial.src) return t.example;
  return /^(?!\/\/|[a-z][a-z\d+.-]*:)./i.test(src) ? t.relative(willBeAt(src)) : nothing;
}

function choice(): Choice {
  const known = new Set(fieldsOf(state.widget, elements).map(({ name }) => name));
  const href = isPage(state.page) ? state.page : '';
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
              aria-describedby="example"
              @change=${(event: Event) => change({ src: addressIn(event) })}
          /></label>
          <p class="hint" id="example" role="status">${hint(state.src)}</p>
          ${feedCheck.render(state.src, state.widget)}
          <label
            >${t.page}<input
              type="url"
              .value=${state.page}
              aria-describedby="odd-page"
              @change=${(event: Event) => change({ page: addressIn(event) })}
          /></label>
          <p class="hint" id="odd-page" role="status">
            ${state.page && !isPage(state.page) ? t.oddPage : nothing}
          </p>
          <label
            >${t.language}<select
              .value=${state.lang}
              @change=${(event: Event) => change({ lang: (event.target as HTMLSelectElement).value })}
            >
              <option value="">${t.fromPage}</option>
              ${['de', ...Object.keys(catalogueLoaders)].map(
                (tag) =>
                  html`<option value=${tag} ?selected=${tag === state.lang}>
                    ${languageName(tag)} (${tag})
                  </option>`,
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
        ${codeView.render(state.target, choice(), (target) => change({ target }))}
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
        ${renderDoctor()}
      </div>`,
    root,
  );
  drawPreview(root.querySelector('#preview') as HTMLElement, choice());
  // Who reads on in the other language keeps the choice.
  const other = document.querySelector<HTMLAnchorElement>('header a[hreflang]');
  if (other) other.search = writeState(state, initial);
}

document.title = `${t.title} – engagiert-widgets`;
(document.querySelector('h1') as HTMLElement).textContent = t.title;
(document.querySelector('#intro') as HTMLElement).textContent = t.intro;
draw();
