import { missing, type AttributeOptions } from './attributes.js';

/** A number with a default and its bounds; a whole one unless `isValid` says otherwise. */
export const count = (
  initial: number,
  min: number,
  max = Number.MAX_SAFE_INTEGER,
  isValid: (value: unknown) => boolean = Number.isInteger,
): AttributeOptions<number> => ({
  parse: (value, complain) => {
    const number = missing(value) ? initial : Number(value);
    if (isValid(number) && number >= min && number <= max) return number;
    complain(max === Number.MAX_SAFE_INTEGER ? `${min} …` : `${min} … ${max}`);
    return initial;
  },
});
