import type { Filters } from './finding.js';

/** Flat strings as the URL hash holds them: `q=paten`, `categories=kultur,sport`. */
export type Params = Readonly<Record<string, string>>;

const joint = ',';

/** Ids may hold the joint itself. */
function encode(value: string): string {
  return value.replace(/[%,]/g, encodeURIComponent);
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** An emptied preset is a lone joint: empty values do not survive in a URL. */
export function toParam(values: readonly string[]): string {
  return values.map(encode).join(joint) || joint;
}

/** Whatever a visitor or a mail program did to a link: never throws, drops what is empty or twice. */
export function fromParam(param: string): string[] {
  return [...new Set(param.split(joint).map(decode).filter(Boolean))];
}

/** What differs from the page owner's presets; an emptied preset is kept. In whatever order it was chosen, it reads the same. */
export function filtersToParams(filters: Filters, presets: Filters = {}): Params {
  const sorted = (values: readonly string[] = []) => toParam([...values].sort());
  return Object.fromEntries(
    Object.entries(filters)
      .map(([id, values]) => [id, sorted(values)] as const)
      .filter(([id, param]) => param !== sorted(presets[id]))
      .sort(),
  );
}

/** Only the named facets are read; others in the hash belong to somebody else. */
export function filtersFromParams(params: Params, ids: readonly string[]): Filters {
  return Object.fromEntries(
    ids.filter((id) => Object.hasOwn(params, id)).map((id) => [id, fromParam(params[id] ?? '')]),
  );
}
