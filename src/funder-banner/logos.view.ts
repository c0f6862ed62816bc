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
}

/**
 * The logos of those shown; whoever is not in it stands there by name. They are sized together, because what a
 * federal logo or the EU emblem needs depends on the others.
 */
export function planLogos(
  members: readonly Pick<Member, 'funder' | 'role'>[],
  /** Whether an image may load, and has not failed yet. */
  usable: (url: string) => boolean,
  /** Width by height of files that were loaded and differ from what the feed says. */
  ratios: ReadonlyMap<string, number>,
): ReadonlyMap<Funder, MarkLogo> {
  const shown = members.flatMap(({ funder, role }) =>
    funder.logo && usable(funder.logo.src) ? [{ funder, role, logo: funder.logo }] : [],
  );
  const sizes = logoSizes(
    shown.map(({ role, logo: { src, width = 0, height = 1, clearSpace, minHeight } }) => ({
      role,
      ratio: ratios.get(src) ?? width / height,
      clearSpace,
      minHeight,
    })),
  );
  return new Map(
    shown.map(({ funder, role, logo: { src, srcDark, plate } }, index) => {
      const white = plate === 'white' || role === 'federal';
      const pair = !white && srcDark && usable(srcDark) ? srcDark : undefined;
      const ground = white ? 'always' : pair || plate === 'none' ? 'never' : 'dark';
      return [
        funder,
        { ...(sizes[index] as LogoSize), src, srcDark: pair, plate: ground } satisfies MarkLogo,
      ];
    }),
  );
}
