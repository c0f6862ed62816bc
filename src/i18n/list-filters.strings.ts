import { msg, str } from './localize.js';

export const modes = {
  onsite: () => msg('Vor Ort', { id: 'list-onsite' }),
  remote: () => msg('Von zu Hause aus', { id: 'list-mode-remote' }),
  hybrid: () => msg('Teils vor Ort, teils zu Hause', { id: 'list-hybrid' }),
};

export const ageRange = (low: string, high: string) =>
  msg(str`${low} bis ${high}`, { id: 'list-age-range', desc: 'years of age' });
export const ageFrom = (low: string) => msg(str`ab ${low}`, { id: 'list-age-from' });
export const ageTo = (high: string) => msg(str`bis ${high}`, { id: 'list-age-to' });
