import type * as Leaflet from 'leaflet';

export interface Point {
  readonly name: string;
  readonly position: { readonly lat: number; readonly lon: number };
}

/** What every page offers to the script that measures it. */
declare global {
  interface Window {
    L: typeof Leaflet & {
      markerClusterGroup(): Leaflet.FeatureGroup & { addLayers(layers: Leaflet.Layer[]): void };
    };
    bench: {
      start(url: string): Promise<void>;
      /** The first markers or rows are there. */
      ready(): boolean;
      /** Every record is part of what is shown. */
      complete(): boolean;
      /** Zooms in, or shows the next slide; `place` tells before from after. */
      move?(): void;
      place?(): string;
      type?(text: string): void;
      found?(): string;
    };
  }
}

export async function points(url: string): Promise<readonly Point[]> {
  const response = await fetch(url);
  const feed = (await response.json()) as { actors: readonly Point[] };
  return feed.actors.filter(({ position }) => position);
}

/** The first page of a list, which ours shows too. */
export function rows(actors: readonly Point[]): void {
  const list = document.createElement('ul');
  for (const { name } of actors.slice(0, 20)) {
    const item = document.createElement('li');
    item.textContent = name;
    list.append(item);
  }
  document.body.append(list);
}
