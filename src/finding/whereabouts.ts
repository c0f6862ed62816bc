import { distanceBetween, type Place } from './near.js';

export type Locating = 'idle' | 'busy' | 'refused' | 'failed';

/** Where the visitor is: asked only after a click on "near me", and kept nowhere else. */
export class Whereabouts {
  readonly #changed: () => void;
  #here: Place | undefined;
  #locating: Locating = 'idle';

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get here(): Place | undefined {
    return this.#here;
  }

  get locating(): Locating {
    return this.#locating;
  }

  /** Metres to a place, once it is known from where. */
  distance(placeOf: () => Place | undefined): number | undefined {
    const place = this.#here && placeOf();
    return place && this.#here && distanceBetween(this.#here, place);
  }

  /** Asks; tells whether there is an answer. */
  async find(): Promise<boolean> {
    this.#locating = 'busy';
    this.#changed();
    const found = await locate();
    if (typeof found === 'string') {
      this.#locating = found;
      this.#changed();
      return false;
    }
    this.#here = found;
    return true;
  }

  /** What was asked for is done, or no longer wanted. */
  settle(): void {
    this.#locating = 'idle';
  }
}

/** Asks the browser. */
function locate(): Promise<Place | 'refused' | 'failed'> {
  return new Promise((resolve) => {
    try {
      navigator.geolocation.getCurrentPosition(
        // Some answer without knowing: with no number, or with 0° at the equator.
        ({ coords: { latitude: lat, longitude: lon } }) =>
          resolve(lat && lon ? { lat, lon } : 'failed'),
        ({ code }) => resolve(code === 1 ? 'refused' : 'failed'),
        { maximumAge: 300_000, timeout: 15_000 },
      );
    } catch {
      // No geolocation: an insecure page, an old browser, a sandboxed frame.
      resolve('failed');
    }
  });
}
