import { FEDERAL_HEIGHT, FEDERAL_SHARE } from '../feed/federal-logo.js';
import type { FunderRole } from '../feed/model.js';

export interface LogoFacts {
  readonly role: FunderRole;
  /** Width by height; 0: not known. */
  readonly ratio: number;
  /** Free space on each side, in pixels. */
  readonly clearSpace: number | undefined;
  /** Least height in pixels, clear space included. */
  readonly minHeight: number | undefined;
}

/** The place of a logo is `scale` times the base height high, but at least `least` pixels. */
export interface LogoSize {
  /** Whether this is the logo's own shape; else it is that of the place in which it stands. */
  readonly isKnown: boolean;
  readonly ratio: number;
  readonly scale: number;
  readonly least: number;
  readonly clear: number;
}

/** Base height in pixels, unless the page sets `--engagiert-logo-height`. */
export const baseHeight = 64;
/**
 * A logo whose measures nobody knows gets a place that it keeps, whatever its file turns out to be: as high as a square
 * one, and as wide as one of 6:1. Within it, it weighs as much as the others.
 */
const placeRatio = 2.5;
/** Of a federal logo, where its feed names none. */
const federalClearSpace = 16;

/**
 * Equal visual area: a logo twice as wide as high and a square one weigh the same when their areas are
 * the same, so the height goes with the root of the ratio. Beyond 12:1 letters would get too small.
 */
export const opticalScale = (ratio: number): number =>
  1 / Math.sqrt(Math.min(12, Math.max(0.5, ratio)));

/** Sizes of logos that stand together, by what their funders ask for. */
export function logoSizes(logos: readonly LogoFacts[]): LogoSize[] {
  const federal = logos.some(({ role }) => role === 'federal');
  const sizes = logos.map(({ role, ratio: given, clearSpace, minHeight = 0 }) => {
    const isKnown = given > 0;
    const ratio = isKnown ? given : placeRatio;
    const scale = isKnown ? opticalScale(ratio) : 1;
    const clear = clearSpace ?? (role === 'federal' ? federalClearSpace : 0);
    const lowest = role === 'federal' ? Math.max(minHeight, FEDERAL_HEIGHT) : minHeight;
    return {
      role,
      isKnown,
      ratio,
      clear,
      scale: federal ? Math.min(1, scale) : scale,
      least: Math.max(0, lowest - 2 * clear),
    };
  });
  const most = (of: (size: LogoSize) => number, ...not: FunderRole[]) =>
    Math.max(0, ...sizes.filter(({ role }) => !not.includes(role)).map(of));

  for (const size of sizes) {
    if (size.role !== 'federal') continue;
    size.scale = Math.max(
      size.scale,
      most((other) => other.scale, 'federal', 'eu') / FEDERAL_SHARE,
    );
    size.least = Math.max(
      size.least,
      most((other) => other.least, 'federal', 'eu') / FEDERAL_SHARE,
    );
  }
  for (const size of sizes) {
    if (size.role !== 'eu') continue;
    // As large as the largest, in height or in width: whichever asks for less. What fills a place fills one of the two,
    // and nobody knows which.
    const byHeight = { scale: most((o) => o.scale, 'eu'), least: most((o) => o.least, 'eu') };
    const byWidth = {
      scale: most((o) => o.scale * o.ratio, 'eu') / size.ratio,
      least: most((o) => o.least * o.ratio, 'eu') / size.ratio,
    };
    const room = (s: { scale: number; least: number }) => Math.max(s.scale * baseHeight, s.least);
    const lead = room(byWidth) < room(byHeight) ? byWidth : byHeight;
    for (const { scale, least } of size.isKnown ? [lead] : [byHeight, byWidth]) {
      size.scale = Math.max(size.scale, scale);
      size.least = Math.max(size.least, least);
    }
  }
  return sizes;
}
