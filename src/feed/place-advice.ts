import type { Advice } from './image-advice.js';
import type { Feed, Position } from './model.js';

/*
 * Places that are well-formed and far from all others: 94.9 for 9.49. For the command line and the builder.
 */

/** About a hundred kilometres: no city reaches that far. */
const DEGREES = 1;
/** Of fewer places none can be told to be the odd one. */
const ENOUGH = 4;
/** As many as one reads in a line. */
const NAMED = 3;

export function advisePlaces({ actors, opportunities }: Feed): Advice[] {
  const placed = [...actors, ...opportunities].flatMap(({ id, position }) =>
    position ? { id, position } : [],
  );
  if (placed.length < ENOUGH) return [];
  const middle: Position = {
    lat: median(placed.map(({ position }) => position.lat)),
    lon: median(placed.map(({ position }) => position.lon)),
  };
  const far = placed.filter(
    ({ position: { lat, lon } }) =>
      Math.abs(lat - middle.lat) > DEGREES || Math.abs(lon - middle.lon) > DEGREES * 2,
  );
  // Where they are all over the country, nobody has made a mistake.
  if (!far.length || far.length > placed.length / 4) return [];
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
