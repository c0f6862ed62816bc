import type { Opportunity } from '../feed/model.js';
import type { FacetDetails } from '../finding/finding.js';
import { formatNumber } from '../i18n/format.js';
import * as strings from '../i18n/list-filters.strings.js';

/** Lower ends of age groups. Under the first is a group too. */
const ages = [14, 16, 18, 27, 60];

function ageIds({ minAge = 0, maxAge = 150 }: Opportunity): readonly string[] {
  return [0, ...ages]
    .filter((low, at) => minAge < (ages[at] ?? 151) && maxAge >= low)
    .map((low) => `a${low}`);
}

function ageLabel(id: string): string {
  const low = Number(id.slice(1));
  const next = ages[ages.indexOf(low) + 1];
  if (!low) return strings.ageTo(formatNumber((ages[0] ?? 1) - 1));
  return next
    ? strings.ageRange(formatNumber(low), formatNumber(next - 1))
    : strings.ageFrom(formatNumber(low));
}

/** How old a volunteer is. Who names no age is open to all, which is no news where nobody names one. */
export const ageFacet = (isNews: () => boolean): FacetDetails<Opportunity> => ({
  single: true,
  values: (offer) => (isNews() ? ageIds(offer) : []),
  order: () => [0, ...ages].map((low) => `a${low}`),
  valueLabel: ageLabel,
});
