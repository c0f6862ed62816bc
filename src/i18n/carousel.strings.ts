import { msg, str } from './localize.js';

export const quotes = () =>
  msg('Zitate', { id: 'carousel-quotes', desc: 'Name of the carousel when it has no heading' });
export const carousel = () =>
  msg('Karussell', { id: 'carousel-role', desc: 'What a screen reader calls the widget' });
export const slide = () =>
  msg('Folie', { id: 'carousel-slide-role', desc: 'What a screen reader calls one slide' });
export const position = (index: number | string, count: number) =>
  msg(str`${index} von ${count}`, { id: 'carousel-position', desc: 'Slide ${0} of ${1}' });
export const previous = () => msg('Vorheriges Zitat', { id: 'carousel-previous' });
export const next = () => msg('Nächstes Zitat', { id: 'carousel-next' });
export const choose = () =>
  msg('Zitat wählen', { id: 'carousel-choose', desc: 'Name of the row of dots' });
export const dot = (number: number) =>
  msg(str`Zitat ${number}`, { id: 'carousel-dot', desc: 'Goes to quote number ${0}' });
export const photo = (credit: string) =>
  msg(str`Foto: ${credit}`, { id: 'carousel-photo', desc: '${0} made the portrait' });
