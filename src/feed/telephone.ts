/** A phone number as an address to dial. "+49 (0)561": the zero is for those who dial without the country. */
export const telephone = (phone: string): string =>
  `tel:${phone.replace(/^(\+\d+\s*)\(0\)/, '$1').replace(/[^\d+]/g, '')}`;
