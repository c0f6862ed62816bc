import { expect } from '@open-wc/testing';
import { fitName } from '../../src/funder-banner/name-fit.js';

const long = 'Evangelische Kirche von Kurhessen-Waldeck und Diakonisches Werk';

describe('a name in the place of a logo', () => {
  it('is as large as the text around where there is room', () => {
    expect(fitName('Sparkasse', 7, 2.3, true)).to.include({ size: 1, width: 7 });
    // Five letters fit into a line of five, but not the space between them.
    expect(fitName('Bau am', 4, 2.4, false)).to.include({ size: 1, height: 2.4 });
    // Eight letters fit into one line, eight signs as wide as two letters each do not.
    expect(fitName('Stiftung', 6, 2.4, false)).to.include({ size: 1, height: 1.2 });
    expect(fitName('市民活動支援財団', 6, 2.4, false).size).to.equal(11 / 16);
  });

  it('gets smaller before a word is broken or a line too many is needed, but stays readable', () => {
    const { size, height } = fitName('Bürgerstiftung Kassel', 9.25, 2.3, false);
    expect(size).to.be.within(11 / 16, 15 / 16);
    expect(height).to.be.at.most(2.3);
    expect(fitName('Donaudampfschifffahrt', 2.8, 5.6, true).size).to.equal(11 / 16);
  });

  it('has a line for each piece of a broken word', () => {
    const lines = ({ size, height }: ReturnType<typeof fitName>) => Math.round(height / size / 1.2);
    expect(lines(fitName('x'.repeat(40), 4, 1, false))).to.equal(6);
    expect(lines(fitName(`${'x'.repeat(40)} abc`, 4, 1, false))).to.equal(7);
  });

  it('takes a little more width before a word is broken, but no hole beside a logo', () => {
    const width = (name: string) => fitName(name, 3.2, 5, true).width;
    expect(width('Sparkasse')).to.be.within(4.4, 5);
    expect(width('Diakonisches Werk')).to.be.within(5.5, 6.2);
    expect(width('Donaudampfschifffahrt')).to.equal(3.2);
    expect(fitName('Sparkasse', 3.2, 5, false).width).to.equal(3.2);
  });

  it('asks for height where width is given, and for no more than a square logo where it is not', () => {
    const given = fitName(long, 7, 2.3, false);
    expect(given.width).to.equal(7);
    expect(given.height).to.be.above(4);
    const free = fitName(long, 4, 4, true);
    expect(free.height).to.be.at.most(4);
    expect(free.width).to.be.within(6, 10);
  });

  it('of any length has room for all of it', () => {
    for (const length of [110, 125, 200, 400]) {
      const name = long.repeat(9).slice(0, length);
      const { size, width, height } = fitName(name, 4, 4, true);
      const letters = (width / (size * 0.66)) * (height / (size * 1.2));
      expect(letters, `${length}`).to.be.above(length);
      expect(height, `${length}`).to.be.below(length / 20);
    }
  });

  it('is not followed for ever', () => {
    for (const name of [long.repeat(40), 'x'.repeat(3000), '', ' ', '😀'.repeat(300)]) {
      const { size, width } = fitName(name, 4, 4, true);
      expect(size).to.be.at.least(11 / 16);
      expect(width).to.be.at.most(12.5);
    }
  });
});
