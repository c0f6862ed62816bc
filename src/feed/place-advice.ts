import type { Advice } from './image-advice.js';
import type { Feed, Position } from './model.js';

/*
 * Places that are well-formed and far from all others, such as 94.9 for 9.49, and none at all. For the command line and
 * the builder.
 */

/** About a hundred kilometres: no city reaches that far. */
const DEGREES = 1;
/** Fewer actors may do without a place, and of fewer places none can be told to be the odd one. */
const ENOUGH = 4;
/** As many as one reads in a line. */
const NAMED = 3;

export const advisePlaces = (feed: Feed): Advice[] => [...adviseNone(feed), ...adviseFar(feed)];

function adviseNone({ actors }: Feed): Advice[] {
  if (actors.length < ENOUGH || actors.some(({ position }) => position)) return [];
  return [
    {
      code: 'place-none',
      message: {
        de: 'Kein Akteur hat eine Position: Auf der Karte steht niemand, nur in der Liste. Wer auf die Karte soll, braucht „position“ mit „lat“ und „lon“.',
        en: 'No actor has a position: nobody is on the map, all are in the list alone. Whoever is to be on the map needs a "position" with "lat" and "lon".',
      },
    },
  ];
}

function adviseFar({ actors, opportunities }: Feed): Advice[] {
  const placed = [...actors, ...opportunities].flatMap(({ id, position }) =>
    position ? { id, position } : [],
  );
  const middle: Position = {
    lat: median(placed.map(({ position }) => position.lat)),
    lon: median(placed.map(({ position }) => position.lon)),
  };
  const far = placed.filter(
    ({ position: { lat, lon } }) =>
      Math.abs(lat - middle.lat) > DEGREES || Math.abs(lon - middle.lon) > DEGREES * 2,
  );
  // Where they are few, or all over the country, nobody has made a mistake.
  if (!far.length || far.length > placed.length / ENOUGH) return [];
  const named = far
    .slice(0, NAMED)
    .map(({ id, position: { lat, lon } }) => `${id}: ${lat}, ${lon}`)
    .join('; ');
  const count = far.length > NAMED ? '; …' : '';
  return [
    {
      code: 'place-far',
      message: {
        de: `Weit weg von allen anderen (${far.length}; ${named}${count}): Die Karte zeigt dann ein ganzes Land statt der Stadt. Bitte „lat“ und „lon“ prüfen.`,
        en: `Far from all others (${far.length}; ${named}${count}): the map then shows a whole country in place of the city. Please check "lat" and "lon".`,
      },
    },
  ];
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
