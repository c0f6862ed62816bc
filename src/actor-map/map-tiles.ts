import type { LitElement, ReactiveController } from 'lit';
import * as logger from '../widget/logger.js';
import { consentFor, followConsent, grant, revoke, type Consent } from './consent.js';
import { tileSource, type TileRefusal, type TileSource } from './tile-sources.js';

const reasons: Readonly<Record<TileRefusal, string>> = {
  url: 'is neither a known name nor an address of tiles',
  https: 'must be https, or of this page',
  subdomains: 'must not use subdomains such as {s}',
  placeholders: 'needs {z}, {x} and {y}',
};

/** Which tiles the map may load just now: what the owner asks for, and what the visitor allowed. */
export class MapTiles implements ReactiveController {
  readonly #host: LitElement;
  readonly #changed: (granted: boolean) => void;
  #asked = '';
  #source: TileSource | undefined;
  #ownerGrants = false;
  #allowedBefore = true;
  #unfollow = () => {};
  /** The tiles could not be had. */
  failed = false;

  constructor(host: LitElement, changed: (granted: boolean) => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unfollow = followConsent(() => {
      const { allowed } = this;
      if (allowed !== this.#allowedBefore) {
        this.failed = false;
        this.#changed(allowed);
      }
      this.#allowedBefore = allowed;
      this.#host.requestUpdate();
    });
    addEventListener('online', this.#tryAgain);
  }

  hostDisconnected(): void {
    this.#unfollow();
    removeEventListener('online', this.#tryAgain);
  }

  #tryAgain = (): void => {
    this.failed = false;
    this.#host.requestUpdate();
  };

  update(tiles: string, attribution: string, consent: Consent): void {
    this.#ownerGrants = consent === 'granted';
    const asked = `${tiles}\n${attribution}`;
    if (asked !== this.#asked) {
      this.#asked = asked;
      this.failed = false;
      const found = tileSource(tiles, {
        attribution,
        pageUrl: document.baseURI,
        year: new Date().getFullYear(),
      });
      if (typeof found === 'string') {
        logger.warn(
          this.#host.localName,
          `tiles="${tiles}" ${reasons[found]}; allowed: none, basemap-de, topplus, osm, an https template with {z}, {x}, {y}, a .pmtiles file. No tiles are used.`,
        );
      }
      this.#source = typeof found === 'string' ? undefined : found;
    }
    this.#allowedBefore = this.allowed;
  }

  /** What the map draws. */
  get active(): TileSource | undefined {
    return this.allowed && !this.failed ? this.#source : undefined;
  }

  get source(): TileSource | undefined {
    return this.#source;
  }

  get allowed(): boolean {
    const host = this.#source?.provider?.host;
    return host === undefined || this.#ownerGrants || consentFor(host) === 'granted';
  }

  /** Allowed by the visitor, who can take it back. */
  get revocable(): boolean {
    const host = this.#source?.provider?.host;
    return host !== undefined && !this.#ownerGrants && consentFor(host) === 'granted';
  }

  /** Resolves when the answer is drawn. */
  async grant(always: boolean): Promise<void> {
    if (this.#source?.provider) grant(this.#source.provider.host, always);
    await this.#host.updateComplete;
  }

  /** Resolves when the question is drawn again. */
  async revoke(): Promise<void> {
    if (this.#source?.provider) revoke(this.#source.provider.host);
    await this.#host.updateComplete;
  }
}
