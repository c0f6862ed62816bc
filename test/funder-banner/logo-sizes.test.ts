import { expect } from '@open-wc/testing';
import type { FunderRole } from '../../src/feed/model.js';
import {
  baseHeight,
  logoSizes,
  opticalScale,
  type LogoFacts,
} from '../../src/funder-banner/logo-sizes.js';

const logo = (role: FunderRole, ratio: number, more: Partial<LogoFacts> = {}): LogoFacts => ({
  role,
  ratio,
  clearSpace: undefined,
  minHeight: undefined,
  ...more,
});

/** As the styles do it. */
const shown = (logos: readonly LogoFacts[], base = baseHeight) =>
  logoSizes(logos).map(({ ratio, scale, least, clear }) => {
    const height = Math.max(base * scale, least);
    return { height, width: height * ratio, outer: height + 2 * clear };
  });

describe('sizes of logos', () => {
  const heights: readonly [ratio: number, height: number][] = [
    [1, 64],
    [1.5, 52.26],
    [2, 45.25],
    [3, 36.95],
    [4, 32],
    [6, 26.13],
    [12, 18.48],
  ];
  for (const [ratio, height] of heights) {
    it(`gives ${ratio}:1 the same area as a square: ${height} px high`, () => {
      const [size] = shown([logo('funder', ratio)]);
      expect(size?.height).to.be.closeTo(height, 0.01);
      expect((size?.height ?? 0) * (size?.width ?? 0)).to.be.closeTo(64 * 64, 0.01);
    });
  }

  it('keeps extreme shapes within bounds', () => {
    expect(opticalScale(40)).to.equal(opticalScale(12));
    expect(opticalScale(0.01)).to.equal(opticalScale(0.5));
  });

  for (const ratio of [0, NaN, -3]) {
    it(`gives a logo of unknown size (${ratio}) a place in which up to 6:1 has its area`, () => {
      const [place] = shown([logo('funder', ratio)]);
      expect(place).to.include({ height: 64, width: 160 });
      const [widest] = shown([logo('funder', 6)]);
      expect(widest!.width).to.be.at.most(place!.width);
    });
  }

  it('gives an EU emblem of unknown size a place that it fills as the largest, whatever its shape', () => {
    const others = [logo('funder', 0, { minHeight: 100 }), logo('federal', 1), logo('carrier', 12)];
    const [place, ...rest] = shown([logo('eu', 0), ...others]);
    for (const { width, height } of rest) {
      expect(place!.height).to.be.at.least(height);
      expect(place!.width).to.be.at.least(width);
    }
  });

  it('keeps a least height, clear space included', () => {
    const [size] = shown([logo('funder', 3, { minHeight: 80, clearSpace: 10 })]);
    expect(size).to.include({ height: 60, outer: 80 });
  });

  for (const federal of [
    logo('federal', 2.2),
    logo('federal', 2.2, { minHeight: 50 }),
    logo('federal', 2.2, { minHeight: 180 }),
    logo('federal', 0, { clearSpace: 30 }),
    logo('federal', 4, { clearSpace: 0 }),
  ]) {
    it(`shows a federal logo at least 135 px high: ${JSON.stringify(federal)}`, () => {
      expect(shown([federal])[0]?.outer).to.be.at.least(Math.max(135, federal.minHeight ?? 0));
    });
  }

  for (const other of [
    logo('funder', 1),
    logo('funder', 0.4),
    logo('state', 3, { minHeight: 200 }),
    logo('carrier', 12),
  ]) {
    for (const base of [32, 64, 160]) {
      it(`keeps ${other.ratio}:1 under two thirds of the federal logo at a base of ${base} px`, () => {
        const [federal, size] = shown([logo('federal', 2), other], base);
        expect(size?.height).to.be.at.most((federal?.height ?? 0) * (2 / 3) + 1e-9);
        // Nor does a tall one make the federal logo larger than a square one does.
        expect(size?.height).to.be.at.most(Math.max(base, other.minHeight ?? 0));
      });
    }
  }

  const companions: readonly (readonly LogoFacts[])[] = [
    [logo('funder', 1)],
    [logo('funder', 12), logo('partner', 0.5)],
    [logo('funder', 3, { minHeight: 150 })],
    [logo('federal', 2.2), logo('funder', 1)],
    [logo('federal', 1), logo('state', 12, { minHeight: 90 })],
  ];
  for (const [index, others] of companions.entries()) {
    for (const ratio of [1.5, 4.2]) {
      it(`makes an EU emblem of ${ratio}:1 as large as the largest other logo (${index})`, () => {
        const [eu, ...rest] = shown([logo('eu', ratio), ...others]);
        const higher = rest.every(({ height }) => (eu?.height ?? 0) >= height - 1e-9);
        const wider = rest.every(({ width }) => (eu?.width ?? 0) >= width - 1e-9);
        expect(higher || wider).to.equal(true);
      });
    }
  }

  it('makes an EU emblem no larger than that asks', () => {
    for (const [ratio, other] of [
      [4.2, 1],
      [1.5, 6],
    ] as const) {
      const emblem = logo('eu', ratio);
      expect(shown([emblem, logo('funder', other)])[0]).to.deep.equal(shown([emblem])[0]);
    }
  });

  it('keeps free space around a federal logo whose feed names none, and around no other', () => {
    const clear = logoSizes([logo('federal', 2), logo('state', 2)]).map((size) => size.clear);
    expect(clear).to.deep.equal([16, 0]);
  });

  it('does not enlarge a federal logo beside an EU emblem', () => {
    const federal = logo('federal', 2);
    const [beside] = shown([federal, logo('eu', 1.5, { minHeight: 150 })]);
    expect(beside).to.deep.equal(shown([federal])[0]);
  });

  it('sizes nothing', () => {
    expect(logoSizes([])).to.deep.equal([]);
  });
});
