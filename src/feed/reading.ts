import type { Loss, LossCode } from './errors.js';
import type { SectionName } from './model.js';

/** More losses than anyone reads; the rest is counted. */
const LOSSES_KEPT = 1000;

/** What one rule does: a safe value out of an unknown one, or nothing and a loss. */
export type Rule = (value: unknown, reading: Reading) => unknown;

/** A section of the feed and the rule of its records. Bundles hold the sections that they show. */
export interface Section {
  readonly name: SectionName;
  readonly rule: Rule;
  /** The field that names the record above, where records form a tree. */
  readonly tree?: string;
}

/** The state of reading one feed: where we are, what got lost, which ids are known. */
export class Reading {
  /** Relative addresses start here. */
  readonly base: string | undefined;
  readonly path: (string | number)[] = [];
  readonly ids = new Map<SectionName, ReadonlySet<string>>();
  private readonly kept: Loss[] = [];
  private count = 0;

  constructor(base?: string) {
    this.base = base;
  }

  /** Notes a loss; gives `undefined`, so that a rule can `return reading.lose(…)`. */
  lose(code: LossCode, value?: unknown, params?: Loss['params']): undefined {
    if (this.count++ >= LOSSES_KEPT) return;
    const pointer = this.path.map((step) => `/${step}`).join('');
    this.kept.push({ pointer, code, params: { value: brief(value), ...params } });
  }

  get losses(): readonly Loss[] {
    const more = this.count - this.kept.length;
    return more
      ? [...this.kept, { pointer: '', code: 'more', params: { count: more } }]
      : this.kept;
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Enough of a value to recognise it. Objects are named only: a hostile one may be too deep to print. */
function brief(value: unknown): string {
  return typeof value === 'object' && value
    ? Array.isArray(value)
      ? '[…]'
      : '{…}'
    : String(value).slice(0, 80);
}
