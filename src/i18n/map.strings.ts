import { msg, plural, str } from './localize.js';
import { formatNumber } from './format.js';
import type { ActorKind } from '../feed/model.js';

export const actorCount = (count: number) =>
  plural(
    count,
    msg('{one}1 Akteur|{other}# Akteure', {
      id: 'map-actor-count',
      desc: 'plural; # is the number',
    }),
    formatNumber(count),
  );
export const category = () => msg('Thema', { id: 'map-category', desc: 'Filter' });
export const district = () => msg('Stadtteil', { id: 'map-district', desc: 'Filter' });
export const kind = () => msg('Art', { id: 'map-kind', desc: 'Filter: kind of actor' });
export const openNow = () =>
  msg('Jetzt geöffnet', { id: 'map-open-now', desc: 'Filter, and a mark' });
export const hoursUnknown = () =>
  msg('Öffnungszeiten unbekannt', {
    id: 'map-hours-unknown',
    desc: 'Mark in the list of places open now',
  });
export const barrierFree = () =>
  msg('Rollstuhlgerecht', { id: 'map-wheelchair', desc: 'Filter, and a fact' });
export const partlyBarrierFree = () =>
  msg('Teilweise rollstuhlgerecht', { id: 'map-wheelchair-limited' });
export const notBarrierFree = () => msg('Nicht rollstuhlgerecht', { id: 'map-wheelchair-no' });
export const languages = (list: string) =>
  msg(str`Sprachen: ${list}`, { id: 'map-languages', desc: 'Languages spoken there' });
export const website = () => msg('Website', { id: 'map-website', desc: 'Link' });
export const websiteOf = (name: string) =>
  msg(str`Website: ${name}`, { id: 'map-website-of', desc: 'Full name of the link "Website"' });
export const source = (name: string) =>
  msg(str`Quelle: ${name}`, { id: 'map-source', desc: 'Where the record comes from' });
export const checked = (date: string) =>
  msg(str`Zuletzt geprüft: ${date}`, { id: 'map-checked', desc: 'Date of the record' });
export const imageCredit = (credit: string) =>
  msg(str`Bild: ${credit}`, { id: 'map-image-credit', desc: 'Who made the image' });

export const viewSwitch = () => msg('Ansicht', { id: 'map-view', desc: 'Label of the switch' });
export const list = () => msg('Liste', { id: 'map-list', desc: 'Switch' });
export const map = () => msg('Karte', { id: 'map-map', desc: 'Switch' });
export const listOfActors = () => msg('Liste der Akteure', { id: 'map-list-of-actors' });
export const onMap = () =>
  msg('auf der Karte zeigen', {
    id: 'map-on-map',
    desc: 'Follows a name: "Name, auf der Karte zeigen"',
  });
export const showMore = (count: number) =>
  msg(str`Mehr anzeigen (${formatNumber(count)})`, { id: 'map-show-more' });

export const engineFailed = () =>
  msg('Die Karte konnte nicht geladen werden. Die Liste zeigt alles.', { id: 'map-engine-failed' });

export function kindName(id: ActorKind): string {
  switch (id) {
    case 'municipality':
      return msg('Kommune', { id: 'map-kind-municipality' });
    case 'centre':
      return msg('Anlaufstelle', { id: 'map-kind-centre' });
    case 'association':
      return msg('Verein', { id: 'map-kind-association' });
    case 'initiative':
      return msg('Initiative', { id: 'map-kind-initiative' });
    case 'foundation':
      return msg('Stiftung', { id: 'map-kind-foundation' });
    case 'company':
      return msg('Unternehmen', { id: 'map-kind-company' });
    case 'other':
      return msg('Sonstige', { id: 'map-kind-other' });
  }
}
