import { expect } from '@open-wc/testing';
import { bareName, isNear } from '../../src/feed/slips.js';

describe('slips of the pen', () => {
  const table: [string, string, boolean][] = [
    ['name', 'name', true],
    ['nmae', 'name', true],
    ['scr', 'src', true],
    ['lat', 'lon', false],
    ['lon', 'lot', false],
    ['tilte', 'title', true],
    ['titel', 'title', true],
    ['tite', 'title', true],
    ['tittle', 'title', true],
    ['tidel', 'title', false],
    ['tixxe', 'title', false],
    ['sabt', 'scat', false],
    ['oppertuniteis', 'opportunities', false],
    ['oportunitys', 'opportunities', false],
    ['oportunites', 'opportunities', true],
    ['mane', 'name', false],
    ['titl', 'title', true],
    ['titles', 'title', true],
    ['titless', 'title', false],
    ['tit', 'title', false],
    ['opxningxours', 'openinghours', true],
    ['opxningxourx', 'openinghours', false],
    ['openinghoursxx', 'openinghours', true],
    ['openinghou', 'openinghours', true],
    ['openingho', 'openinghours', false],
    ['openinghorus', 'openinghours', true],
    ['', 'name', false],
  ];
  for (const [given, meant, near] of table) {
    it(`"${given}" ${near ? 'may be' : 'is not'} "${meant}"`, () => {
      expect(isNear(given, meant)).to.equal(near);
    });
  }

  it('bare names have no accents, umlauts, hyphens and capitals', () => {
    expect(bareName('Öffnungs-Zeiten')).to.equal('oeffnungszeiten');
    expect(bareName('Straße Nr. 1')).to.equal('strassenr1');
    expect(bareName('café')).to.equal('cafe');
  });
});
