import type { LossCode } from './errors.js';

/** Enough of a value to recognise it. Objects are only named: a hostile one may be too deep to print. */
export function brief(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  return typeof value === 'object' && value ? '{…}' : String(value ?? '–').slice(0, 80);
}

export const isEmpty = (value: unknown) => (value ?? '') === '';

/** Shown all the same, or only a guess that it was meant for us. */
const MENDED: readonly LossCode[] = [
  'markup',
  'characters',
  'encoding',
  'too-long',
  'notation',
  'scheme',
  'swapped',
  'content-type',
  'reference',
  'name',
];

export const isMended = (code: LossCode): boolean => MENDED.includes(code);
