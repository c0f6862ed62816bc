import type { Actor } from '../feed/model.js';
import type { PickedText } from '../feed/text.js';
import type { Marks } from './actor-map.view.js';
import type { MapData } from './map-engine.js';

/** What the map draws, from the feed and the settings. Pure. */

/** The columns that the map draws, and which record each of its points is. */
export function mapData(
  records: readonly Actor[],
  marks: Marks,
  nameOf: (actor: Actor) => PickedText,
): { readonly data: MapData; readonly placed: readonly Actor[] } {
  const placed = records.filter((actor) => actor.position);
  const lat = new Float64Array(placed.length);
  const lon = new Float64Array(placed.length);
  const mark = new Uint16Array(placed.length);
  placed.forEach((actor, at) => {
    lat[at] = actor.position!.lat;
    lon[at] = actor.position!.lon;
    mark[at] = marks.of(actor);
  });
  return {
    placed,
    data: {
      lat,
      lon,
      mark,
      marks: marks.all,
      name: (index) => nameOf(placed[index]!).text,
      lang: (index) => nameOf(placed[index]!).lang,
    },
  };
}

/** "lat lon", also with a comma between them or decimal commas, as people copy it. */
export function parseCenter(text: string): { lat: number; lon: number } | undefined {
  const parts = /^\s*(-?\d+(?:[.,]\d+)?)(?:\s*[,;]\s+|\s+|;|,)(-?\d+(?:[.,]\d+)?)\s*$/.exec(text);
  if (!parts) return undefined;
  const [lat, lon] = [parts[1]!, parts[2]!].map((part) => Number(part.replace(',', '.'))) as [
    number,
    number,
  ];
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : undefined;
}
