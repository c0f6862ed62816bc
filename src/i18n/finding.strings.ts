import { msg } from './localize.js';

export const search = () => msg('Suchen', { id: 'find-search', desc: 'Label of the search field' });
export const filters = () =>
  msg('Filter', {
    id: 'find-filters',
    desc: 'Button on narrow screens that shows all filters; also their group',
  });
export const sort = () =>
  msg('Sortieren', { id: 'find-sort', desc: 'Label of the choice of order' });
export const usualOrder = () =>
  msg('Empfohlen', {
    id: 'find-usual-order',
    desc: 'Order: best hits of the search first, otherwise as the city lists them',
  });
export const nearestFirst = () =>
  msg('Nächste zuerst', { id: 'find-nearest', desc: 'Order: by distance from the visitor' });
export const nearMe = () =>
  msg('In meiner Nähe', {
    id: 'find-near-me',
    desc: 'Button that asks for the visitor’s position and sorts by distance',
  });
export const notLoaded = () =>
  msg('Suche und Filter sind gerade nicht erreichbar.', {
    id: 'find-not-loaded',
    desc: 'The part that searches and filters could not be fetched; everything is listed',
  });
