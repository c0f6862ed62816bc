import { msg, plural, str } from './localize.js';

export const count = (n: number, formatted: string) =>
  plural(
    n,
    msg('{one}# Angebot|{other}# Angebote', { id: 'list-count', desc: 'plural; # is the number' }),
    formatted,
  );
export const details = () =>
  msg('Details', { id: 'list-details', desc: 'Button that unfolds an offer in its place' });
export const showMore = (n: string) =>
  msg(str`Mehr anzeigen (${n})`, { id: 'list-more', desc: '${0}: how many offers are left' });
export const allDates = (n: string) =>
  msg(str`Alle Termine in den Kalender (${n})`, {
    id: 'list-all-dates',
    desc: 'Button: calendar file with all dated offers that are found; ${0} is their number',
  });

// The three questions that each card answers, as labels before the answer.
export const where = () => msg('Wo', { id: 'list-where' });
export const when = () => msg('Wann', { id: 'list-when' });
export const effort = () => msg('Zeit', { id: 'list-effort', desc: 'How much time it takes' });

export const remote = () =>
  msg('von zu Hause aus', { id: 'list-remote', desc: 'Where: online or by phone' });
export const orRemote = (place: string) =>
  msg(str`${place} oder von zu Hause aus`, { id: 'list-or-remote', desc: '${0} is a district' });
export const commitments = {
  once: () => msg('einmalig', { id: 'list-once' }),
  occasional: () => msg('ab und zu', { id: 'list-occasional' }),
  regular: () => msg('regelmäßig', { id: 'list-regular' }),
  flexible: () => msg('flexibel', { id: 'list-flexible' }),
};
export const parts = {
  morning: () => msg('vormittags', { id: 'list-morning' }),
  afternoon: () => msg('nachmittags', { id: 'list-afternoon' }),
  evening: () => msg('abends', { id: 'list-evening' }),
};
export const range = (from: string, to: string) =>
  msg(str`${from}–${to}`, {
    id: 'list-range',
    desc: 'From day to day, or numbers such as 2 and 4',
  });
export const between = (from: string, to: string) =>
  msg(str`${from}–${to} Uhr`, { id: 'list-between', desc: 'Times such as 14:00 and 16:00' });
export const fromTime = (from: string) => msg(str`ab ${from} Uhr`, { id: 'list-from-time' });
export const toTime = (to: string) => msg(str`bis ${to} Uhr`, { id: 'list-to-time' });
export const from = (date: string) => msg(str`ab ${date}`, { id: 'list-from', desc: 'a date' });
export const until = (date: string) => msg(str`bis ${date}`, { id: 'list-until', desc: 'a date' });
export const upTo = (n: string) =>
  msg(str`bis zu ${n}`, { id: 'list-up-to', desc: 'a number of hours' });
export const atLeast = (n: string) =>
  msg(str`mindestens ${n}`, { id: 'week-at-least', desc: 'a number of hours' });
export const hours = (n: number, formatted: string) =>
  plural(
    n,
    msg('{one}# Stunde pro Woche|{other}# Stunden pro Woche', {
      id: 'list-hours',
      desc: 'plural; # is a number or a range such as 2–4',
    }),
    formatted,
  );

// Badges.
export const isNew = () => msg('Neu', { id: 'list-new' });
export const full = () => msg('Zurzeit voll', { id: 'list-full', desc: 'no place is left' });
export const paused = () => msg('Macht gerade Pause', { id: 'list-paused' });
export const over = () => msg('Beendet', { id: 'list-over' });
export const lastDay = () => msg('Nur noch heute', { id: 'list-last-day' });
export const daysLeft = (n: number) =>
  plural(n, msg('{one}Noch # Tag|{other}Noch # Tage', { id: 'list-days-left', desc: 'plural' }));
export const placesLeft = (n: number) =>
  plural(
    n,
    msg('{one}Noch # Platz|{other}Noch # Plätze', { id: 'list-places-left', desc: 'plural' }),
  );
export const untouched = (date: string) =>
  msg(str`Seit ${date} nicht geändert. Am besten vorher nachfragen.`, {
    id: 'list-untouched',
    desc: 'The offer has not been edited for more than a year',
  });

// Filters and orders.
export const category = () => msg('Thema', { id: 'list-category' });
export const district = () => msg('Stadtteil', { id: 'list-district' });
export const audience = () => msg('Für wen', { id: 'list-audience', desc: 'whom it helps' });
export const commitment = () => msg('Wie oft', { id: 'list-commitment' });
export const mode = () => msg('Ort', { id: 'list-mode', desc: 'on site or from home' });
export const age = () => msg('Mein Alter', { id: 'list-age' });
export const language = () => msg('Sprache', { id: 'list-language' });
export const wheelchair = () => msg('Rollstuhlgerecht', { id: 'list-wheelchair' });
export const newest = () => msg('Neueste zuerst', { id: 'list-newest' });
export const deadline = () => msg('Bald vorbei zuerst', { id: 'list-deadline' });
export const title = () => msg('Von A bis Z', { id: 'list-title' });
export const updated = (date: string) =>
  msg(str`Stand: ${date}`, { id: 'updated', desc: 'Date of the feed' });
