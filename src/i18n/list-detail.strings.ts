import { msg, str } from './localize.js';

// What an unfolded offer says. In a file of its own, because it is fetched with the first offer that is opened.

export const requirements = () =>
  msg('Was gebraucht wird', { id: 'list-requirements', desc: 'Heading' });
export const benefits = () =>
  msg('Was es dafür gibt', { id: 'list-benefits', desc: 'Heading: insurance, training, …' });
export const audiences = () =>
  msg('Für wen', { id: 'list-for', desc: 'Label: whom the offer helps' });
export const place = () => msg('Adresse', { id: 'list-address' });
export const respondBy = () =>
  msg('Melden bis', { id: 'list-respond-by', desc: 'Label before the last day to respond' });
export const places = () =>
  msg('Plätze', { id: 'list-places', desc: 'Label: how many people are wanted' });
export const age = () => msg('Alter', { id: 'list-age-label' });
export const ageFrom = (min: string) => msg(str`ab ${min} Jahren`, { id: 'list-age-min' });
export const ageTo = (max: string) => msg(str`bis ${max} Jahre`, { id: 'list-age-max' });
export const ageBetween = (min: string, max: string) =>
  msg(str`${min} bis ${max} Jahre`, { id: 'list-age-between' });
export const languages = () => msg('Sprachen', { id: 'list-languages' });
export const access = () =>
  msg('Barrierefreiheit', { id: 'list-access', desc: 'Label: access by wheelchair' });
export const wheelchair = {
  yes: () => msg('rollstuhlgerecht', { id: 'list-wheelchair-yes' }),
  limited: () => msg('teilweise rollstuhlgerecht', { id: 'list-wheelchair-limited' }),
  no: () => msg('nicht rollstuhlgerecht', { id: 'list-wheelchair-no' }),
  unknown: () => '',
};
export const contact = () => msg('Kontakt', { id: 'list-contact' });
export const website = () =>
  msg('Website', { id: 'list-website', desc: 'Link to the organisation' });
export const apply = () =>
  msg('Jetzt mitmachen', { id: 'list-apply', desc: 'Link to the form of the organisation' });
export const mail = () => msg('E-Mail schreiben', { id: 'list-mail' });
export const call = (phone: string) =>
  msg(str`Anrufen: ${phone}`, { id: 'list-call', desc: '${0} is a phone number' });
export const subject = (title: string) =>
  msg(str`Interesse an: ${title}`, {
    id: 'list-subject',
    desc: 'Subject of a mail; ${0} is the title of the offer',
  });
export const calendar = () => msg('In den Kalender', { id: 'list-calendar' });
export const share = () => msg('Teilen', { id: 'list-share' });
export const copied = () => msg('Der Link ist kopiert.', { id: 'list-copied' });
export const copyByHand = (url: string) =>
  msg(str`Link zum Kopieren: ${url}`, {
    id: 'list-copy-by-hand',
    desc: 'Sharing and copying were refused',
  });
export const nothingSaved = () =>
  msg('Noch nichts gemerkt. Der Knopf „Merken“ bei einem Angebot legt es auf die Liste.', {
    id: 'list-nothing-saved',
    desc: 'The shortlist is empty',
  });
export const print = () => msg('Drucken', { id: 'list-print' });
export const source = (name: string) =>
  msg(str`Quelle: ${name}`, { id: 'list-source', desc: 'Where the offer comes from' });

export const gone = () =>
  msg('Das verlinkte Angebot gibt es nicht mehr. Hier sind die aktuellen:', {
    id: 'list-gone',
    desc: 'The address names an offer that is over or unknown',
  });

// The shortlist.
export const save = () =>
  msg('Merken', { id: 'list-save', desc: 'Toggle: puts an offer on the shortlist' });
export const saved = (n: string) =>
  msg(str`Merkliste (${n})`, { id: 'list-saved', desc: 'Toggle: shows the shortlist only' });
