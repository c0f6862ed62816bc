import { formatNumber } from './format.js';
import { msg, plural, str } from './localize.js';

export const clusterName = (count: number) =>
  plural(
    count,
    msg('{one}1 Akteur, vergrößern|{other}# Akteure, vergrößern', {
      id: 'map-cluster',
      desc: 'plural; a button that zooms into a group of markers',
    }),
    formatNumber(count),
  );
/** Inside a marker there is room for four characters. */
export const shortNumber = (count: number) =>
  count < 1000
    ? formatNumber(count)
    : formatNumber(count, { notation: 'compact', maximumSignificantDigits: 2 });
/** Length of the scale bar. */
export const length = (metres: number) =>
  metres < 1000
    ? formatNumber(metres, { style: 'unit', unit: 'meter' })
    : formatNumber(metres / 1000, { style: 'unit', unit: 'kilometer' });
export const samePlace = (count: number) =>
  plural(
    count,
    msg('{one}1 Akteur an diesem Ort|{other}# Akteure an diesem Ort', {
      id: 'map-same-place',
      desc: 'plural; heading of the list of actors whose markers stand on one spot',
    }),
    formatNumber(count),
  );
export const keys = () =>
  msg('Pfeiltasten verschieben die Karte, Plus und Minus ändern den Maßstab.', { id: 'map-keys' });
export const zoomIn = () => msg('Vergrößern', { id: 'map-zoom-in' });
export const zoomOut = () => msg('Verkleinern', { id: 'map-zoom-out' });
export const showAll = () => msg('Alles zeigen', { id: 'map-show-all' });
export const skip = () =>
  msg('Zur Karte', { id: 'map-skip', desc: 'Leads keyboards past the list' });
export const close = () => msg('Schließen', { id: 'map-close' });
export const back = () =>
  msg('Zurück', { id: 'map-back', desc: 'From one of the actors of a place' });
export const askTiles = (provider: string) =>
  msg(
    str`Straßenkarte (${provider}): Beim Laden werden die IP-Adresse und die Adresse dieser Seite dorthin übertragen.`,
    { id: 'map-ask-tiles', desc: 'Above the map, before tiles of another host are loaded' },
  );
export const askTilesPrivate = (provider: string) =>
  msg(str`Straßenkarte (${provider}): Beim Laden wird die IP-Adresse dorthin übertragen.`, {
    id: 'map-ask-tiles-private',
    desc: 'As map-ask-tiles, for providers that are not told the page',
  });
export const privacy = () =>
  msg('Datenschutz', { id: 'map-privacy', desc: 'Link to the provider' });
export const loadTiles = () => msg('Karte laden', { id: 'map-load-tiles' });
export const alwaysLoad = () =>
  msg('immer laden', { id: 'map-always-load', desc: 'Remembers the choice in this browser' });
export const revoke = () => msg('Einwilligung zurücknehmen', { id: 'map-revoke' });
export const tilesFailed = () =>
  msg('Karte derzeit nicht verfügbar. Die Liste zeigt alles.', { id: 'map-tiles-failed' });
export const mapOf = (heading: string) =>
  msg(str`Karte: ${heading}`, { id: 'map-of', desc: 'Name of the map for screen readers' });
export const mapOfActors = () => msg('Karte der Akteure', { id: 'map-of-actors' });
export const wheelHint = () =>
  msg('Strg gedrückt halten, um die Karte zu vergrößern', { id: 'map-wheel-hint' });
export const wheelHintMac = () =>
  msg('⌘ gedrückt halten, um die Karte zu vergrößern', { id: 'map-wheel-hint-mac' });
export const touchHint = () => msg('Karte mit zwei Fingern bewegen', { id: 'map-touch-hint' });
