import { msg, str } from './localize.js';

export const stop = () =>
  msg('Wechsel anhalten', { id: 'carousel-stop', desc: 'Stops the quotes from changing' });
export const start = () =>
  msg('Wechsel starten', { id: 'carousel-start', desc: 'Lets the quotes change by themselves' });
export const more = () =>
  msg('Weiterlesen', { id: 'carousel-more', desc: 'Shows the rest of a long quote' });
export const less = () =>
  msg('Weniger zeigen', { id: 'carousel-less', desc: 'Folds a long quote again' });
export const showMore = (count: number) =>
  msg(str`Mehr Zitate anzeigen (${count})`, {
    id: 'carousel-show-more',
    desc: '${0} are not shown yet',
  });
