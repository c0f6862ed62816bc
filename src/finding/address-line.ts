import type { Address } from '../feed/model.js';

/** An address in one line; empty when there is none. */
export function addressLine(address: Address | undefined): string {
  const town = [address?.postalCode, address?.city].filter(Boolean).join(' ');
  return [address?.street, town].filter(Boolean).join(', ');
}
