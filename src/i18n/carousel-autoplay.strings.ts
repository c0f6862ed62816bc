import { msg } from './localize.js';

export const stop = () =>
  msg('Wechsel anhalten', { id: 'carousel-stop', desc: 'Stops the quotes from changing' });
export const start = () =>
  msg('Wechsel starten', { id: 'carousel-start', desc: 'Lets the quotes change by themselves' });
