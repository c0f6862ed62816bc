import { expect } from '@open-wc/testing';
import { adviseHours, inNotation } from '../../src/feed/hours-advice.js';
import { parseFeed } from '../../src/feed/parse.js';

const advice = (...hours: string[]) =>
  adviseHours(
    parseFeed({
      version: '1.0',
      actors: hours.map((openingHours, at) => ({ id: `a${at}`, name: 'A', openingHours })),
    }).feed,
  );

describe('opening hours as people write them', () => {
  for (const [text, meant] of [
    ['Mo-Fr 9 bis 17 Uhr', 'Mo-Fr 09:00-17:00'],
    ['Montag bis Freitag 9-17 Uhr', 'Mo-Fr 09:00-17:00'],
    ['Mo. – Fr.: 9.00 – 17.30 Uhr', 'Mo-Fr 09:00-17:30'],
    ['Mo-Fr 9 - 17 h', 'Mo-Fr 09:00-17:00'],
    ['Mo:9-12', 'Mo 09:00-12:00'],
    ['Di+Do 10.00 - 12.00', 'Tu,Th 10:00-12:00'],
    ['Mo, Mi und Fr 9-12 Uhr', 'Mo,We,Fr 09:00-12:00'],
    ['Di 10-12 u. 14-16 Uhr', 'Tu 10:00-12:00,14:00-16:00'],
    ['Mo-Do 8-16 Uhr, Fr 8-12 Uhr', 'Mo-Th 08:00-16:00; Fr 08:00-12:00'],
    ['Mo 9-12 Uhr Di 14-16 Uhr', 'Mo 09:00-12:00; Tu 14:00-16:00'],
    ['Di.: 9:30 – 11:30 Uhr | Do.: 15 - 17 Uhr', 'Tu 09:30-11:30; Th 15:00-17:00'],
    ['Mo-Fr 9-17 Uhr\nSonnabend 10-12 Uhr', 'Mo-Fr 09:00-17:00; Sa 10:00-12:00'],
    ['Samstag, 10 bis 14 Uhr', 'Sa 10:00-14:00'],
    ['Dienstags und donnerstags von 16.30 bis 18.00 Uhr', 'Tu,Th 16:30-18:00'],
    ['Mo-Fr 8-16, Sa/So geschlossen', 'Mo-Fr 08:00-16:00; Sa,Su off'],
    ['täglich 10-18 Uhr, an Feiertagen geschlossen', 'Mo-Su 10:00-18:00; PH off'],
    ['Mi ab 18 Uhr', 'We 18:00+'],
    ['Mon-Wed 9:00-17:00, Thursday 10 to 12', 'Mo-We 09:00-17:00; Th 10:00-12:00'],
  ] as const)
    it(`"${text}" means ${meant}`, () => expect(inNotation(text)).to.equal(meant));

  for (const text of [
    'jeden 2. Dienstag 15-17 Uhr',
    '1. Montag im Monat 18 Uhr',
    'April-Oktober Di-So 10-17',
    'Mo-Fr 25-30 Uhr',
    'Mo-Fr 9-17 Uhr (außer feiertags)',
    'Mo-Fr 9am-5pm',
    'Do, 18 Uhr',
    'zu Hause 9-12',
    'werktags 9-12 Uhr',
  ])
    it(`no guess at "${text}"`, () => expect(inNotation(text)).to.equal(undefined));

  it('are told with what is meant by them, or without', () => {
    const [told, ...others] = advice('Mo-Fr 9 bis 17 Uhr', 'Mo 09:00-12:00', 'Do, 18 Uhr');
    expect(others).to.be.empty;
    expect(told?.code).to.equal('hours-unread');
    expect(told?.message.de).to.contain(
      '(2; a0: Mo-Fr 9 bis 17 Uhr → gemeint wohl Mo-Fr 09:00-17:00; a2: Do, 18 Uhr)',
    );
    expect(told?.message.en).to.contain('→ perhaps Mo-Fr 09:00-17:00');
    expect(advice('9-17', '9-17', '9-17', '9-17')[0]?.message.de).to.match(/^[^(]*\(4;.*a2.*; …\)/);
    expect(advice('9-17', '9-17', '9-17')[0]?.message.de).not.to.contain('…');
  });

  it('are left alone where they can be read, or say no times', () => {
    const read = ['Mo-Fr 09:00-17:00', '24/7', 'PH off', '"nach Vereinbarung"', ''];
    expect(advice(...read, 'nach Vereinbarung', 'Termine unter 0561 1234567')).to.be.empty;
  });
});
