import { msg, str } from './localize.js';

export const clearSearch = () =>
  msg('Suche leeren', { id: 'find-clear-search', desc: 'Button in the search field' });
export const removeFilter = (name: string) =>
  msg(str`Filter entfernen: ${name}`, {
    id: 'find-remove-filter',
    desc: 'Name of the button that removes one filter; ${0} is the filter, such as a category',
  });
export const reset = () =>
  msg('Filter zurücksetzen', {
    id: 'find-reset',
    desc: 'Button that removes all filters and the search words',
  });
export const none = () =>
  msg('Auswahl aufheben', {
    id: 'find-none',
    desc: 'Button in a filter panel that unticks everything in it',
  });
export const close = () =>
  msg('Fertig', { id: 'find-close', desc: 'Button that closes a filter panel' });
export const searchIn = (name: string) =>
  msg(str`Suchen in: ${name}`, {
    id: 'find-search-in',
    desc: 'Label of the field that searches the values of a long filter; ${0} is the filter, such as “Stadtteil”',
  });
export const noValue = () =>
  msg('Kein Eintrag passt.', {
    id: 'find-no-value',
    desc: 'The search among the values of a filter found none',
  });
export const moreValues = () =>
  msg('Weitere Einträge findet die Suche.', {
    id: 'find-more-values',
    desc: 'Below the first hundred values of a filter; a search field is above them',
  });
export const locating = () =>
  msg('Standort wird gesucht …', { id: 'find-locating', desc: 'While the position is awaited' });
export const refused = () =>
  msg(
    'Ohne Erlaubnis für den Standort geht das nicht. Die Suche nach Stadtteil oder Adresse hilft weiter.',
    { id: 'find-refused', desc: 'The visitor did not allow the position' },
  );
export const notLocated = () =>
  msg('Der Standort war nicht zu ermitteln. Die Suche nach Stadtteil oder Adresse hilft weiter.', {
    id: 'find-not-located',
    desc: 'The position could not be found out',
  });
export const without = (name: string, count: string) =>
  msg(str`ohne ${name}: ${count}`, {
    id: 'find-without',
    desc: 'Button when nothing is found: ${0} is a filter such as “Stadtteil”, ${1} how many there are without it',
  });
export const withoutWords = (query: string, count: string) =>
  msg(str`ohne „${query}“: ${count}`, {
    id: 'find-without-words',
    desc: 'Button when nothing is found: ${0} are the search words, ${1} how many there are without them',
  });
export const nothingFound = () =>
  msg('Dazu passt gerade nichts.', { id: 'find-nothing', desc: 'Nothing is found' });
export const fewerFilters = () =>
  msg('Weniger Filter zeigen mehr:', {
    id: 'find-fewer',
    desc: 'Follows “find-nothing”; buttons that drop a filter follow',
  });
