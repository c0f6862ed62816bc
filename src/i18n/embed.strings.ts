import { msg } from './localize.js';

export const openPage = () =>
  msg('In eigenem Fenster öffnen', {
    id: 'embed-open-page',
    desc: 'Link under a widget in a frame: shows the same widget on a page of its own',
  });
export const unknownWidget = () =>
  msg('In der Adresse dieser Seite fehlt, welches Widget gezeigt werden soll.', {
    id: 'embed-unknown-widget',
    desc: 'Shown in a frame whose address names no widget that exists',
  });
export const noFeed = () =>
  msg('In der Adresse dieser Seite fehlt, wo die Daten liegen (src=…).', {
    id: 'embed-no-feed',
    desc: 'Shown in a frame whose address names no feed; “src=” is a technical name and stays',
  });
