import { msg, str } from './localize.js';

export const closedNow = () =>
  msg('Jetzt geschlossen', { id: 'map-closed-now', desc: 'Mark of a place that is closed now' });
export const hours = () => msg('Öffnungszeiten', { id: 'map-hours', desc: 'Heading of the week' });
export const closedDay = () => msg('geschlossen', { id: 'map-closed-day', desc: 'In the week' });
export const holidays = () => msg('Feiertage', { id: 'map-holidays', desc: 'Row of the week' });
export const openEnd = (time: string) =>
  msg(str`ab ${time}`, { id: 'map-open-end', desc: 'Opening hours without an end' });
export const range = (from: string, to: string) =>
  msg(str`${from}–${to}`, { id: 'map-range', desc: 'From day to day, or from hour to hour' });
