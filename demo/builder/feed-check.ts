import { html, nothing } from 'lit';
import { checkFeed, checkFile, type FeedCheck } from './check.js';
import { renderCheck } from './check-view.js';
import { doctorTexts } from './doctor-texts.js';
import { longText } from './long-text.js';
import { texts, type BuilderLanguage } from './texts.js';

export interface FeedChecker {
  /** What was found is no longer true: the address is another. */
  forget(): void;
  render(src: string, widget: string): unknown;
}

/** For those who keep a feed: it is checked at its address, or before it has one. */
export function createFeedCheck(language: BuilderLanguage, draw: () => void): FeedChecker {
  const t = texts[language];
  let check: FeedCheck = { state: 'none' };
  let checking = new AbortController();
  let pasted = '';
  /** Too long for the field. */
  let isHidden = false;

  function forget(): void {
    checking.abort();
    check = { state: 'none' };
  }

  async function run(start: (signal: AbortSignal) => Promise<FeedCheck>): Promise<void> {
    forget();
    checking = new AbortController();
    const { signal } = checking;
    check = { state: 'checking' };
    draw();
    // A long feed keeps the page busy: that it is must be on screen before.
    await drawn();
    const result = await start(signal);
    if (signal.aborted) return;
    check = result;
    draw();
  }

  // Without an address, this page itself would come.
  const atAddress = (src: string, widget: string) =>
    run(async (signal) => (src ? checkFeed(src, signal) : noAddress(widget)));

  const ofFile = (file: File | undefined, src: string) =>
    file && run((signal) => checkFile(file, willBeAt(src), signal));

  const ofText = (src: string) =>
    run((signal) => checkFile(new Blob([pasted]), willBeAt(src), signal));

  /** A long text is checked as a file would be, and stays out of the field. */
  function paste(event: ClipboardEvent, src: string): void {
    const text = longText(event);
    if (text === undefined) return;
    pasted = text;
    isHidden = true;
    void ofText(src);
  }

  function write(text: string): void {
    pasted = text;
    isHidden = false;
    draw();
  }

  return {
    forget,
    render: (src, widget) =>
      html`<button type="button" @click=${() => void atAddress(src, widget)}>${t.check}</button>
        <details>
          <summary>${t.unpublished}</summary>
          <label
            >${t.file}<input
              type="file"
              accept=".json,application/json"
              @click=${({ target }: Event) =>
                // The same file once more, when it was mended, would else be no change.
                ((target as HTMLInputElement).value = '')}
              @change=${({ target }: Event) =>
                void ofFile((target as HTMLInputElement).files?.[0], src)}
          /></label>
          <label
            >${t.text}<textarea
              rows="4"
              spellcheck="false"
              @paste=${(event: ClipboardEvent) => paste(event, src)}
              @input=${({ target }: Event) => write((target as HTMLTextAreaElement).value)}
            ></textarea>
          </label>
          ${isHidden ? html`<p class="hint">${t.longText}</p>` : nothing}
          <button type="button" @click=${() => void ofText(src)}>${t.checkText}</button>
        </details>
        <div role="status">${renderCheck(check, language)}</div>`,
  };

  function noAddress(widget: string): FeedCheck {
    const { de, en } = doctorTexts.source;
    return { state: 'failed', code: 'src', message: { de: de(widget), en: en(widget) } };
  }
}

/** Resolves when a frame has been shown; a page in the background shows none. */
const drawn = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    if (document.hidden) resolve(undefined);
  });

/** What an address means on this page, and where a text will be that lies nowhere yet: beside it, if the address is none. */
export function willBeAt(src: string): string {
  try {
    return new URL(src, document.baseURI).href;
  } catch {
    return document.baseURI;
  }
}
