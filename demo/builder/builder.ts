import { html, nothing, render } from 'lit';
import '../../src/all.js';
import manifest from '../../custom-elements.json';
import { catalogueLoaders } from '../../src/i18n/catalogues.js';
import { digest, whereIs } from '../../src/feed/examine.js';
import { checkFeed, type FeedCheck } from './check.js';
import { diagnose, type Finding } from './doctor.js';
import { elementsOf, fieldsOf, type Field } from './fields.js';
import { renderHelp } from './help.js';
import { snippet, targets, type Choice, type Target } from './snippets.js';
import { readState, writeState, type BuilderState } from './state.js';
import {
  doctorTexts,
  germanAttributes,
  targetNames,
  texts,
  widgetNames,
  type BuilderLanguage,
} from './texts.js';

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
let pasted = '';
let findings: readonly Finding[] | undefined;
let preview: HTMLElement | undefined;

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

async function runCheck(): Promise<void> {
  checking.abort();
  checking = new AbortController();
  const { signal } = checking;
  check = { state: 'checking' };
  draw();
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

function choice(): Choice {
  const known = new Set(fieldsOf(state.widget, elements).map(({ name }) => name));
  return {
    tag: state.widget,
    title: widgetNames[state.widget]?.[language] ?? state.widget,
    src: state.src,
    lang: state.lang,
    attributes: Object.fromEntries(
      Object.entries(state.attributes).filter(([name]) => known.has(name)),
    ),
    base,
    ...(integrity && { integrity }),
    // An address from elsewhere may name anything; only a page is one to go to.
    fallback: { href: /^(https?:|\/)/.test(state.page) ? state.page : '', text: t.allOffers },
  };
}

function draw(): void {
  const fields = fieldsOf(state.widget, elements);
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
              @change=${(event: Event) => change({ src: (event.target as HTMLInputElement).value.trim() })}
          /></label>
          <button type="button" @click=${() => void runCheck()}>${t.check}</button>
          <div role="status">${renderCheck()}</div>
          <label
            >${t.page}<input
              type="url"
              .value=${state.page}
              @change=${(event: Event) => change({ page: (event.target as HTMLInputElement).value.trim() })}
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
          ${fields.filter(({ shared }) => !shared).map(renderField)}
        </fieldset>
        <fieldset>
          <legend>${t.shared}</legend>
          ${fields.filter(({ shared }) => shared).map(renderField)}
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
  drawPreview();
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

/** One element for as long as the widget stays the same: its attributes change live, as an owner would change them. */
function drawPreview(): void {
  const { tag, src, lang, attributes } = choice();
  if (preview?.localName !== tag) {
    preview = document.createElement(tag);
    preview.setAttribute('loading', 'eager');
    root.querySelector('#preview')?.replaceChildren(preview);
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
}

function renderField(field: Field): unknown {
  const value = state.attributes[field.name];
  const label =
    language === 'de' ? (germanAttributes[field.name] ?? field.description) : field.description;
  const name = html`<code>${field.name}</code>`;
  switch (field.kind) {
    case 'flag':
      return html`<label class="choice"
        ><input
          type="checkbox"
          .checked=${value !== undefined}
          @change=${(event: Event) =>
            setAttribute(field.name, (event.target as HTMLInputElement).checked ? '' : undefined)}
        /><span>${label} ${name}</span></label
      >`;
    case 'choice':
      return html`<label
        ><span>${label} ${name}</span
        ><select
          @change=${(event: Event) =>
            setAttribute(field.name, (event.target as HTMLSelectElement).value || undefined)}
        >
          ${field.options.map(
            (option) =>
              html`<option
                value=${option === field.initial ? '' : option}
                ?selected=${(value ?? field.initial) === option}
              >
                ${option}${option === field.initial ? ` (${t.standard})` : nothing}
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
          @change=${(event: Event) =>
            setAttribute(field.name, (event.target as HTMLInputElement).value || undefined)}
      /></label>`;
  }
}

function renderCheck(): unknown {
  switch (check.state) {
    case 'none':
      return nothing;
    case 'checking':
      return html`<p>${t.checking}</p>`;
    case 'failed':
      return html`<div class="bad">
        <p><strong>${check.code}</strong> <span>${check.message[language]}</span></p>
        ${renderHelp(check.code, language)}
      </div>`;
    case 'read': {
      const { counts, issues, advice } = check;
      const { told, rest } = digest(issues);
      const left = [...rest].reduce((sum, [, more]) => sum + more, 0);
      return html`<p class="good">${t.good}</p>
        <p>
          ${Object.entries(counts)
            .map(([name, count]) => `${count} ${name}`)
            .join(' · ')}
        </p>
        ${
          issues.length + advice.length
            ? html`<details>
                <summary>${t.issues}: ${issues.length + advice.length}</summary>
                <ul>
                  ${told.map(
                    (issue) =>
                      html`<li>
                        ${issue.pointer ? html`<code>${issue.pointer}</code>` : nothing}
                        ${whereIs(issue, language)} ${issue.message[language]}
                      </li>`,
                  )}
                  ${advice.map((words) => html`<li>${words[language]}</li>`)}
                </ul>
                ${left ? html`<p>${left} ${t.more}</p>` : nothing}
              </details>`
            : html`<p>${t.noIssues}</p>`
        }`;
    }
  }
}

/** For those whose page stays empty: they paste what is in it, and are told what is wrong. */
function renderDoctor(): unknown {
  return html`<h2>${t.doctor}</h2>
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

function paste(text: string): void {
  pasted = text;
  findings = undefined;
  draw();
}

async function examine(): Promise<void> {
  const { findings: found, feeds } = diagnose(pasted, elements, location.protocol);
  const broken: Finding[] = [];
  for (const src of feeds) {
    const result = await checkFeed(src, new AbortController().signal);
    if (result.state === 'failed') broken.push({ code: 'feed', detail: `${src}: ${result.code}` });
  }
  findings = [...found, ...broken];
  draw();
}

document.title = `${t.title} – engagiert-widgets`;
(document.querySelector('h1') as HTMLElement).textContent = t.title;
(document.querySelector('#intro') as HTMLElement).textContent = t.intro;
draw();
