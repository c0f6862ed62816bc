import type { Funder } from '../feed/model.js';
import type { Member } from './funder-banner.view.js';
import { baseHeight, logoSizes, opticalScale, type LogoSize } from './logo-sizes.js';
import { fitName } from './name-fit.js';

/** A logo as it is shown. */
export interface MarkLogo extends LogoSize {
  readonly src: string;
  /** Its name stands in its place: the file cannot be had, or not be read. */
  readonly isLost: boolean;
  /** Image of pixels: not enlarged. */
  readonly isRaster: boolean;
  /** As large as its place allows, because its funder asks for size. */
  readonly fills: boolean;
  /** The version for dark grounds, if it is to be used. */
  readonly srcDark: string | undefined;
  /** `always`: on white in light mode too; `dark`: in dark mode only; `inset`: then too, in the room that it has. */
  readonly plate: 'always' | 'dark' | 'inset' | 'never';
  /** Widest in pixels: photos of a logo are not enlarged. */
  readonly most: number;
}

/** Images of pixels, by the end of their name; all others may be vector images, which have any size. */
const isRaster = (url: string) =>
  /\.(png|jpe?g|gif|webp|avif|bmp|ico)$/i.test(new URL(url).pathname);
/** Of the text around logos, in the pixels in which they are planned. */
const textSize = 16;
/** Wider than any page, in pixels. */
const anyWidth = 1e5;
/** Nobody can read a logo that is lower: its owner's name says more. */
export const leastHeight = 20;

/**
 * The logos of those shown; whoever is not in it stands there by name. They are sized together, because what a
 * federal logo or the EU emblem needs depends on the others. What the files turn out to be changes no size: nothing
 * moves when they come, or do not.
 */
export function planLogos(
  members: readonly Pick<Member, 'funder' | 'role'>[],
  /** Whether an image may load. */
  allowed: (url: string) => boolean,
  /** Images that were loaded in vain. */
  lost: ReadonlySet<string> = new Set(),
): ReadonlyMap<Funder, MarkLogo> {
  const shown = members.flatMap(({ funder, role }) => {
    const { logo } = funder;
    if (!logo || !allowed(logo.src)) return [];
    const { width = 0, height = 0 } = logo;
    const raster = isRaster(logo.src);
    const ratio = height && width / height;
    if (raster && ratio && height < leastHeight) return [];
    return [{ funder, role, logo, ratio, raster, most: raster && ratio ? width : anyWidth }];
  });
  const sizes = logoSizes(
    shown.map(({ role, ratio, logo: { clearSpace, minHeight } }) => ({
      role,
      ratio,
      clearSpace,
      minHeight,
    })),
  );
  return new Map(
    shown.map(({ funder, role, most, raster, logo: { src, srcDark, plate } }, index) => {
      const white = plate === 'white' || role === 'federal';
      const pair = !white && srcDark && allowed(srcDark) ? srcDark : undefined;
      const isPairLost = pair && lost.has(pair);
      const ground = white
        ? 'always'
        : isPairLost
          ? 'inset'
          : pair || plate === 'none'
            ? 'never'
            : 'dark';
      return [
        funder,
        {
          ...(sizes[index] as LogoSize),
          src,
          isLost: lost.has(src),
          isRaster: raster,
          fills: role === 'federal' || role === 'eu',
          srcDark: isPairLost ? undefined : pair,
          plate: ground,
          most,
        } satisfies MarkLogo,
      ];
    }),
  );
}

/** What a name may take in the narrowest cell of the grid, in dark with a plate around, or in a list. */
const cellWidth = 8.5;
/** What is left of a place on phones, where two stand side by side, in dark with a plate around. */
const halfOfPhone = 7;

/**
 * How a name stands in the place of its logo: the size of its letters by the width of the place, and what it needs
 * beside, above and below it, which is kept free from the start.
 */
export function nameWithin(
  { isKnown, ratio, scale, least, most }: MarkLogo,
  name: string,
  isRow: boolean,
): { readonly letters: number; readonly spare: number; readonly wider: number } {
  const place = Math.min(Math.max(baseHeight * scale, least) * ratio, most) / textSize;
  const high = place / ratio;
  const room = isKnown ? (isRow ? place : Math.max(place, cellWidth)) : halfOfPhone;
  // A place that nobody knows the shape of is wide already.
  const mayWiden = isRow && isKnown;
  const { size, width, height } = fitName(name, room, high, mayWiden);
  return {
    letters: size / place,
    spare: Math.max(0, height - high) / 2,
    wider: mayWiden ? width - place : 0,
  };
}

/** How wide a logo is drawn in a place that was made without knowing it: in base heights, but at least in pixels. */
export const drawnWidth = (ratio: number, { least }: MarkLogo): readonly [number, number] => [
  opticalScale(ratio) * ratio,
  least * ratio,
];
