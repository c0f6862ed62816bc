import type { CSSResult } from 'lit';

type Fetchers = Readonly<Record<string, () => Promise<unknown>>>;
type Here<F extends Fetchers> = { [K in keyof F]?: Awaited<ReturnType<F[K]>> | null | undefined };

/** Parts of a widget that few pages need: each is fetched once, and done without as long as it cannot be had. */
export class Parts<F extends Fetchers> {
  /** Those that have come; null: cannot be had. */
  readonly here: Here<F> = {};
  readonly #fetchers: F;
  readonly #arrived: () => void;
  readonly #coming = new Map<keyof F, Promise<void>>();

  constructor(fetchers: F, arrived: () => void) {
    this.#fetchers = fetchers;
    this.#arrived = arrived;
  }

  /** Asks for parts; the answer comes with the last of all that are on their way, and is missing when none is. */
  need(...names: readonly (keyof F | false | undefined)[]): Promise<unknown> | undefined {
    for (const name of names) if (name && !(name in this.here)) this.#fetch(name);
    // A list: the Promise of zone.js knows no other iterables.
    return this.#coming.size ? Promise.all([...this.#coming.values()]) : undefined;
  }

  /** A new occasion to ask for those that could not be had. Drawing is none: their failure makes the widget draw. */
  again(): void {
    for (const name in this.here) {
      if (this.here[name] === null && !this.#coming.has(name)) this.#fetch(name);
    }
  }

  #fetch(name: keyof F): void {
    // What could not be had cannot until it is here.
    if (!(name in this.here)) this.here[name] = undefined;
    const coming = this.#fetchers[name]!()
      .catch(() => null)
      .then((part) => {
        this.here[name] = part as Here<F>[keyof F];
        this.#coming.delete(name);
        if (part !== undefined) this.#arrived();
      });
    this.#coming.set(name, coming);
  }
}

/** What each shadow tree wears. Browsers take it all away when the tree comes into another document. */
const worn = new WeakMap<Node, CSSResult[]>();

/** Gives a shadow tree style sheets: those of the widget, and those of a part, once it is here. */
export function adopt(root: HTMLElement | DocumentFragment, ...styles: readonly CSSResult[]): void {
  worn.set(root, [...(worn.get(root) ?? []), ...styles]);
  try {
    (root as ShadowRoot).adoptedStyleSheets.push(...styles.map(({ styleSheet }) => styleSheet!));
  } catch {
    // They belong to the document that made them.
    adoptAgain(root);
  }
}

/** After it has come into another document, or back from there. */
export function adoptAgain(root: HTMLElement | DocumentFragment): void {
  import('./other-document.js')
    .then(({ dress }) => dress(root as ShadowRoot, worn.get(root) ?? []))
    .catch(() => {});
}
