import type { Funder } from '../feed/model.js';
import type { Member } from './funder-banner.view.js';
import { logoSizes, type LogoSize } from './logo-sizes.js';

/** A logo as it is shown. */
export interface MarkLogo extends LogoSize {
  readonly src: string;
  /** The version for dark grounds, if it is to be used. */
  readonly srcDark: string | undefined;
  /** `always`: on white in light mode too; `dark`: in dark mode only. */
  readonly plate: 'always' | 'dark' | 'never';
  /** Widest in pixels: photos of a logo are not enlarged. */
  readonly most: number;
}

/** What a file that was loaded measures, in pixels. */
export interface FileSize {
  readonly width: number;
  readonly height: number;
}

/** Images of pixels, by the end of their name; all others may be vector images, which have any size. */
export const isRaster = (url: string) =>
  /\.(png|jpe?g|gif|webp|avif|bmp|ico)$/i.test(new URL(url).pathname);
/** Wider than any page, in pixels. */
const anyWidth = 1e5;
/** Nobody can read a logo that is lower: its owner's name says more. */
const leastHeight = 20;

/**
 * The logos of those shown; whoever is not in it stands there by name. They are sized together, because what a
 * federal logo or the EU emblem needs depends on the others.
 */
export function planLogos(
  members: readonly Pick<Member, 'funder' | 'role'>[],
  /** Whether an image may load, and has not failed yet. */
  usable: (url: string) => boolean,
  /** Files that were loaded and differ from what the feed says. */
  files: ReadonlyMap<string, FileSize>,
): ReadonlyMap<Funder, MarkLogo> {
  const shown = members.flatMap(({ funder, role }) => {
    const { logo } = funder;
    if (!logo || !usable(logo.src)) return [];
    const { width = 0, height = 0 } = files.get(logo.src) ?? logo;
    const raster = isRaster(logo.src) && width > 0;
    if (raster && height > 0 && height < leastHeight) return [];
    return [
      { funder, role, logo, ratio: height && width / height, most: raster ? width : anyWidth },
    ];
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
    shown.map(({ funder, role, most, logo: { src, srcDark, plate } }, index) => {
      const white = plate === 'white' || role === 'federal';
      const pair = !white && srcDark && usable(srcDark) ? srcDark : undefined;
      const ground = white ? 'always' : pair || plate === 'none' ? 'never' : 'dark';
      return [
        funder,
        {
          ...(sizes[index] as LogoSize),
          src,
          srcDark: pair,
          plate: ground,
          most,
        } satisfies MarkLogo,
      ];
    }),
  );
}
