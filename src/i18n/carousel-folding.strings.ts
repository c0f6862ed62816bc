import { msg } from './localize.js';

export const more = () =>
  msg('Weiterlesen', { id: 'carousel-more', desc: 'Shows the rest of a long quote' });
export const less = () =>
  msg('Weniger zeigen', { id: 'carousel-less', desc: 'Folds a long quote again' });
