import { msg, str } from './localize.js';

export const loading = () =>
  msg('Wird geladen …', { id: 'loading', desc: 'Shown while the feed is fetched' });
export const failed = () =>
  msg('Die Inhalte konnten nicht geladen werden.', {
    id: 'failed',
    desc: 'The feed could not be fetched and nothing older is at hand',
  });
export const offline = () =>
  msg('Keine Verbindung zum Internet.', { id: 'offline', desc: 'The device is offline' });
export const retry = () =>
  msg('Erneut versuchen', { id: 'retry', desc: 'Button after a failed load' });
export const empty = () =>
  msg('Hier gibt es noch keine Einträge.', {
    id: 'empty',
    desc: 'The feed is fine but has nothing to show',
  });
export const stale = (date: string) =>
  msg(str`Stand: ${date}. Neuere Angaben sind gerade nicht erreichbar.`, {
    id: 'stale',
    desc: 'An earlier feed is shown because the newest fetch failed; ${0} is its date',
  });
export const staleUndated = () =>
  msg('Neuere Angaben sind gerade nicht erreichbar. Gezeigt wird der letzte Stand.', {
    id: 'stale-undated',
    desc: 'As “stale”, when the feed has no date',
  });
