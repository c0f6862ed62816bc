import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Feed, Text } from '../feed/model.js';
import type { Section } from '../feed/parse.js';
import type { FeedState } from '../feed/feed-state.js';
import { pickText, type PickedText } from '../feed/text.js';
import * as strings from '../i18n/common.strings.js';
import {
  directionOf,
  inLocale,
  loadCatalogue,
  resolveLocale,
  shownLocale,
} from '../i18n/localize.js';
import { version } from '../version.js';
import { checkAttributes, checkContrast, debug, report } from './advice.js';
import { AttributeElement } from './attribute-element.js';
import { attributes, flag, oneOf, text, words } from './attributes.js';
import { EngagiertErrorEvent, EngagiertLoadEvent } from './events.js';
import { FeedController } from './feed-controller.js';
import { heading } from './heading.js';
import { hostStyles } from './host-styles.js';
import { imageAllowed } from './images.js';
import { nearestLanguage, watchLanguage } from './language.js';
import * as logger from './logger.js';
import { whenNear } from './nearness.js';
import { hasOwnContent, notice, type Doing } from './notices.js';
import { adoptAgain } from './parts.js';
import { tokens } from './tokens.js';

/**
 * What every widget is: a guest that reads one feed, speaks the page's language, shows how it is doing
 * and never throws into the page.
 *
 * @attribute {string} lang - Language of labels and feed texts; default: the nearest `lang` around the widget, then `de`.
 * @attribute {'idle' | 'loading' | 'ready' | 'stale' | 'error'} status - Read-only: how the widget is doing.
 * @slot - Your own fallback: shown before the feed is there, without JavaScript, and when the feed fails.
 * @slot heading - A heading of your own, in place of the attribute `heading`.
 * @csspart base - The box around everything.
 * @csspart heading - The heading.
 * @csspart status - The notice shown while loading, when empty, out of date or failed.
 * @csspart debug - What the attribute `debug` shows.
 * @cssprop [--engagiert-color-text=#1b1f24] - Text; dark theme: #e9ebee.
 * @cssprop [--engagiert-color-muted=#545c66] - Secondary text; dark theme: #adb4bd.
 * @cssprop [--engagiert-color-ground=transparent] - The ground behind the whole widget; dark theme: #15181c.
 * @cssprop [--engagiert-color-surface=#fff] - The ground of cards, fields and panels; dark theme: #1d2126.
 * @cssprop [--engagiert-color-border=#d5dade] - Quiet lines; dark theme: #363c44.
 * @cssprop [--engagiert-color-control=#767f89] - Outlines of buttons and fields (3:1 on the surface); dark theme: #838c97.
 * @cssprop [--engagiert-color-accent=#17528f] - Links, the main button, what is chosen; dark theme: #8ab8f0.
 * @cssprop [--engagiert-color-on-accent=#fff] - Text on the accent; dark theme: #0d1c2e.
 * @cssprop [--engagiert-color-tint=#e9f0f8] - A pale accent: hover, chips; dark theme: #22303f.
 * @cssprop [--engagiert-color-error=#a3200f] - Marks of error notices; dark theme: #ffb4a8.
 * @cssprop [--engagiert-color-focus=#111] - Inner colour of the focus ring.
 * @cssprop [--engagiert-color-focus-halo=#ffdf66] - Outer colour of the focus ring.
 * @cssprop [--engagiert-color-plate=#fff] - The plate behind logos that need one.
 * @cssprop [--engagiert-color-land=#eef0ea] - The map without tiles; dark theme: #23282c.
 * @cssprop [--engagiert-color-outline=#9aa39b] - District outlines on the map; dark theme: #59626c.
 * @cssprop [--engagiert-font-family=inherit] - Typeface.
 * @cssprop [--engagiert-font-size=1em] - Base size of text; everything else follows.
 * @cssprop [--engagiert-line-height=1.5] - Line height of running text.
 * @cssprop [--engagiert-heading-weight=650] - Weight of headings.
 * @cssprop [--engagiert-space=4px] - The unit of all distances.
 * @cssprop [--engagiert-padding=0px] - Distance from the widget's edge; dark theme: four units.
 * @cssprop [--engagiert-radius=6px] - Rounding of corners.
 * @cssprop [--engagiert-border-width=1px] - Thickness of lines.
 * @cssprop [--engagiert-focus-width=3px] - Thickness of the focus ring.
 * @cssprop [--engagiert-target-size=44px] - Height of controls; 36px with a mouse.
 * @cssprop [--engagiert-shadow=none] - Shadow of panels that lie over content.
 * @cssprop [--engagiert-duration=160ms] - Length of transitions; none with reduced motion.
 * @cssprop [--engagiert-measure=68ch] - Longest line of running text.
 * @cssprop [--engagiert-map-height=28em] - Height of the map; beside the list, both are a quarter higher.
 * @cssprop [--engagiert-logo-height=4em] - Height of a square logo; wider ones are lower, so that all weigh the same.
 * @fires {EngagiertLoadEvent} engagiert-load - The feed is shown; `count` is the number of records.
 * @fires {EngagiertErrorEvent} engagiert-error - The feed could not be had; `code` and `message` say why.
 */
export abstract class WidgetElement extends AttributeElement {
  static readonly version = version;
  /** The sections of the feed that this widget reads; the last is what it is about. */
  static readonly sections: readonly Section[] = [];
  /** Draws the beginning of a long feed while the rest is still being read; `status` stays `loading`. */
  static readonly readsEarly: boolean = false;
  static override styles = [tokens, hostStyles];
  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    ...attributes({
      src: text(),
      theme: oneOf('auto', 'light', 'dark'),
      loading: oneOf('lazy', 'eager'),
      heading: text(),
      headingLevel: oneOf('2', '3', '4', '5', '6'),
      imageHosts: words(),
      structuredData: flag(),
      group: text(),
      syncUrl: text(),
      debug: flag(),
    }),
  };

  /** Address of the feed, relative to the page. @default '' */
  declare src: string;
  /** A feed object, in place of `src`. */
  declare data: unknown;
  /** Colours: `auto` follows the visitor's setting. @default 'auto' @reflect */
  declare theme: 'auto' | 'light' | 'dark';
  /** `lazy` fetches nothing until the widget comes near the viewport. @default 'lazy' */
  declare loading: 'lazy' | 'eager';
  /** Heading of the widget. @default '' */
  declare heading: string;
  /** Level of the heading; the inner ones follow. @default '2' */
  declare headingLevel: '2' | '3' | '4' | '5' | '6';
  /** Hosts whose images may load besides the page's and the feed's own, such as `bilder.example.org`; separated by spaces. @default [] */
  declare imageHosts: readonly string[];
  /** Adds schema.org data for what is shown to the page. @default false */
  declare structuredData: boolean;
  /** Widgets with the same group share filter and selection. @default '' */
  declare group: string;
  /** Keeps filter, page, view and selection in the page's address under this key. @default '' */
  declare syncUrl: string;
  /** For building a page: shows version, feed, counts, timings and what got lost under the widget. @default false */
  declare debug: boolean;

  /** The language asked for. */
  protected language = 'de';
  /** The interface language that we have for it. */
  protected locale = 'de';
  readonly #feed = new FeedController(this.constructor as typeof WidgetElement, () =>
    this.#feedChanged(),
  );
  #near = false;
  /** The visitor asked for another try, after this. */
  #tries: unknown;
  #reported: FeedState | undefined;
  #stopWaiting = () => {};
  #stopWatching = () => {};
  /** Takes its structured data out of the page. */
  #jsonLd = new AbortController();

  /** How the widget is doing. */
  get status(): 'idle' | 'loading' | 'ready' | 'stale' | 'error' {
    return this.#feed.state.status;
  }

  /** Fetches the feed again. */
  refresh(): void {
    // A catalogue that did not arrive either gets its second chance.
    this.#readLanguage();
    if (this.#near) this.#feed.refresh();
    else this.#arrive();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#readLanguage();
    this.#stopWatching = watchLanguage(this, () => this.#readLanguage());
    this.#reflectStatus();
    // A moved element keeps its properties, so Lit alone would not start it again.
    if (this.hasUpdated) this.#start();
    else checkAttributes(this, (this.constructor as typeof WidgetElement).observedAttributes);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching();
    this.#stopWaiting();
    this.#feed.stop();
    this.#jsonLd.abort();
  }

  /** For the browser: the widget has come into another document. */
  adoptedCallback(): void {
    adoptAgain(this.renderRoot);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || changed.has('src') || changed.has('data') || changed.has('loading')) {
      this.#start();
    }
  }

  protected override updated(changed: PropertyValues): void {
    // Styles look at the attribute; as long as nobody sets one, there is none.
    if (changed.has('theme') && (changed.get('theme') || this.theme !== 'auto')) {
      this.setAttribute('theme', this.theme);
    }
    const { state } = this.#feed;
    if (this.debug || changed.get('debug')) {
      debug(this, () => this.debug && this.#feed.state);
    }
    const before = this.#reported;
    if (before === state) return;
    this.#reported = state;
    // An older feed that is shown is told with the same error until the answer is there.
    if (this.#tries && state.status !== 'loading' && state.error !== this.#tries)
      this.#afterRetry();
    // Another widget that reads more of the same feed, or a new try, is no news of its own.
    if (state.feed && state.status === 'ready' && this.#records(state) !== this.#records(before)) {
      this.dispatchEvent(new EngagiertLoadEvent(this.count(state.feed)));
      // Asking for a style makes the browser compute all of them: a task of its own, after the one that drew.
      setTimeout(() => checkContrast(this));
    }
    if (state.error && state.error !== before?.error) {
      this.dispatchEvent(new EngagiertErrorEvent(state.error.code, state.error.message));
    }
    if (state.error || state.issues.length) report(this.localName, this.src, state);
  }

  // Lit renders within this call, so the language set here holds for one widget and no other.
  protected override performUpdate(): void {
    const draw = () => this.inLocale(() => super.performUpdate());
    try {
      draw();
    } catch {
      import('./redraw.js')
        .then(({ redraw }) => redraw(this, draw, this.#retry))
        .catch((reason: unknown) => logger.error(this.localName, `not drawn: ${String(reason)}`));
    }
  }

  /**
   * Fetches what has to be there before this feed may be shown; nothing when all of it is. Asked without a feed
   * as soon as there will be one, so that both come at the same time.
   */
  protected prepare(_feed?: Feed): Promise<unknown> | undefined {
    return undefined;
  }

  /** How many records the widget has to show; none shows the empty state. */
  protected abstract count(feed: Feed): number;
  /** What the widget shows once the feed is there. */
  protected abstract renderFeed(feed: Feed): unknown;

  protected get feed(): Feed | undefined {
    return this.#feed.state.feed;
  }

  /** Runs something in this widget's language outside of rendering. */
  protected inLocale<T>(run: () => T): T {
    return inLocale(this.locale, this.language, run);
  }

  /** A feed text in this widget's language. */
  protected pick(value: Text | undefined): PickedText | undefined {
    return pickText(value, this.language, this.feed?.language ?? 'de');
  }

  /** The same as a string; empty when there is none. */
  protected plain(value: Text | undefined): string {
    return this.pick(value)?.text ?? '';
  }

  /** A feed text, isolated from its neighbours and marked when it is in another language than the labels. */
  protected feedText(value: Text | undefined): TemplateResult | typeof nothing {
    const picked = this.pick(value);
    return picked ? html`<bdi lang=${this.langOf(value, picked)}>${picked.text}</bdi>` : nothing;
  }

  /** The language of a feed text, where it is not that of the labels. */
  protected langOf(value: Text | undefined, picked = this.pick(value)): string | typeof nothing {
    const lang = picked?.lang;
    return lang && lang !== shownLocale(this.locale) ? lang : nothing;
  }

  /** Whether an image of the feed may load here. */
  protected imageAllowed(url: string): boolean {
    return imageAllowed(url, this.feed?.url, this.imageHosts);
  }

  /** A heading `below` levels under the widget's own, or in its place: a widget without one must not skip a level. */
  protected renderHeading(below: number, content: unknown, part = ''): TemplateResult {
    const isHeaded = this.heading || this.querySelector(':scope > [slot="heading"]');
    return heading(Number(this.headingLevel) + below - Number(!isHeaded), content, part);
  }

  /**
   * Shows schema.org data for what is on screen when the owner asked for it; `build` runs only then, and again when
   * something `of` which it tells is another.
   */
  protected updateStructuredData(
    of: readonly unknown[],
    build: () => Promise<readonly object[]>,
  ): void {
    if (!this.structuredData || !this.isConnected || !this.feed) return this.#jsonLd.abort();
    if (this.#jsonLd.signal.aborted) this.#jsonLd = new AbortController();
    const { signal } = this.#jsonLd;
    import('./json-ld.js')
      .then(({ publishJsonLd }) => publishJsonLd(of, build, signal))
      .catch((reason: unknown) =>
        logger.warn(this.localName, `no structured data: ${String(reason)}`),
      );
  }

  protected override render(): unknown {
    const { feed } = this;
    const isEmpty = !feed || !this.count(feed);
    return html`<div
      class="base"
      part="base"
      lang=${shownLocale(this.locale)}
      dir=${directionOf(this.locale)}
    >
      <slot name="heading" lang=${this.language}
        >${this.heading ? this.renderHeading(0, this.heading, 'heading') : nothing}</slot
      >
      <div role="status" class="status">${notice(this.#doing(isEmpty))}</div>
      ${isEmpty ? nothing : this.renderFeed(feed)}
      <slot ?hidden=${Boolean(feed)}></slot>
    </div>`;
  }

  /** Shown when the feed is fine but holds nothing for this widget. */
  protected renderEmpty(): unknown {
    return html`<p>${strings.empty()}</p>`;
  }

  #doing(isEmpty: boolean): Doing {
    return {
      state: this.#feed.state,
      isEmpty,
      hasFallback: hasOwnContent(this),
      tries: this.#tries,
      retry: this.#retry,
      renderEmpty: () => this.renderEmpty(),
    };
  }

  /** Where the button that was pressed is gone, the keyboard goes on where the content begins. */
  #afterRetry(): void {
    this.#tries = undefined;
    const { activeElement, body } = this.ownerDocument;
    if (activeElement && activeElement !== body) return;
    const base = this.renderRoot.querySelector<HTMLElement>('.base')!;
    base.tabIndex = -1;
    base.focus();
  }

  #retry = () => {
    this.#tries = this.#feed.state.error ?? true;
    this.refresh();
  };

  /** What the widget is about. */
  #records({ feed }: Partial<FeedState> = {}): unknown {
    const { sections } = this.constructor as typeof WidgetElement;
    const name = sections.at(-1)?.name;
    return name && feed?.[name];
  }

  #start(): void {
    this.#stopWaiting();
    if (this.#near || this.loading === 'eager' || this.data != null) this.#arrive();
    else if (this.src) this.#stopWaiting = whenNear(this, () => this.#arrive());
    else this.#feed.follow('', undefined);
  }

  #arrive(): void {
    // Connecting starts anew.
    if (!this.isConnected) return;
    this.#near = true;
    void this.prepare();
    this.#feed.follow(this.src, this.data, (feed) => this.prepare(feed));
  }

  #feedChanged(): void {
    this.#reflectStatus();
    this.requestUpdate();
  }

  #reflectStatus(): void {
    this.setAttribute('status', this.status);
  }

  #readLanguage(): void {
    const asked = nearestLanguage(this) || 'de';
    const locale = resolveLocale(asked);
    const language = locale === 'de-simple' ? locale : asked;
    void loadCatalogue(locale)?.then(() => this.requestUpdate());
    if (language === this.language && locale === this.locale) return;
    this.language = language;
    this.locale = locale;
    this.requestUpdate();
  }
}
