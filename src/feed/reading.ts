import type { Loss, LossCode } from './errors.js';
import type { SectionName } from './model.js';

/** What one rule does: a safe value out of an unknown one, or nothing and a loss. */
export type Rule = (value: unknown, reading: Reading) => unknown;

/** A record that was read, by what all of them have. */
export type Item = Readonly<Record<string, unknown>> & { readonly id: string };

/** A section of the feed and the rule of its records. Bundles hold the sections that they show. */
export interface Section {
  readonly name: SectionName;
  readonly rule: Rule;
  /** A last look at all records together; `places` says where each stands in the raw section. */
  readonly finish?: (
    records: Map<string, Item>,
    places: readonly number[],
    reading: Reading,
  ) => void;
}

/** What mend.ts can do about values that are not plainly fine. */
export type Mender = Readonly<
  Record<string, ((reading: Reading, value: unknown, ...rules: never[]) => unknown) | undefined>
>;

/** Thrown when something odd turns up before mend.ts is there. */
export const ODD = Symbol();

/**
 * The state of reading one feed: where we are, what got lost, which ids are known.
 *
 * Bundles know by one test per value what is plainly fine. The first value that is not makes them load mend.ts, which
 * mends, or notes the loss. Most pages never need it.
 */
export class Reading {
  /** Relative addresses start here. */
  readonly base: string | undefined;
  readonly path: (string | number)[] = [];
  readonly ids = new Map<SectionName, { has(id: string): boolean }>();
  readonly losses: Loss[] = [];
  mender: Mender | undefined;

  constructor(base?: string, mender?: Mender) {
    this.base = base;
    this.mender = mender;
  }

  mend(what: string, value: unknown, ...rules: unknown[]): unknown {
    if (!this.mender) throw ODD;
    return this.mender[what]?.(this, value, ...(rules as never[]));
  }

  /** Notes a loss; gives `undefined`, so that a rule can `return reading.lose(…)`. */
  lose(code: LossCode, value?: unknown, params?: Loss['params']): undefined {
    this.mend('lose', value, code, params);
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
