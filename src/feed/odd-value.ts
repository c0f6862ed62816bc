/** Enough of a value to recognise it. Objects are only named: a hostile one may be too deep to print. */
export function brief(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  return typeof value === 'object' && value ? '{…}' : String(value ?? '–').slice(0, 80);
}

export const isEmpty = (value: unknown) => (value ?? '') === '';
