import { msg, str } from './localize.js';

export const showMore = (count: number) =>
  msg(str`Mehr Zitate anzeigen (${count})`, {
    id: 'carousel-show-more',
    desc: '${0} are not shown yet',
  });
