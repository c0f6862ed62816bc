import type { Opportunity } from '../feed/model.js';

/** The address of an offer in one line; empty when there is none. */
export function addressLine({ address }: Opportunity): string {
  const town = [address?.postalCode, address?.city].filter(Boolean).join(' ');
  return [address?.street, town].filter(Boolean).join(', ');
}
