import type { Funder } from '../feed/model.js';
import type { Member } from './funder-banner.view.js';
import { logoSizes, opticalScale, type LogoSize } from './logo-sizes.js';

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

/** How wide a logo is drawn in a place that was made without knowing it: in base heights, but at least in pixels. */
export const drawnWidth = (ratio: number, { least }: MarkLogo): readonly [number, number] => [
  opticalScale(ratio) * ratio,
  least * ratio,
];
