import { expect } from '@open-wc/testing';
import { fold, words } from '../../src/finding/fold.js';

const same: readonly (readonly [string, ...string[]])[] = [
  ['muller', 'Müller', 'Mueller', 'muller', 'MÜLLER', 'MUELLER', 'Mu\u0308ller'],
  ['strasse', 'Straße', 'STRASSE', 'Strasse', 'straẞe'],
  ['kolner', 'Kölner', 'Koelner', 'kolner'],
  ['koln-mulheim', 'Köln-Mülheim', 'Koeln-Muelheim'],
  ['bauerin', 'Bäuerin', 'Baeuerin', 'bauerin'],
  ['ubung', 'Übung', 'Uebung', 'ubung'],
  ['gothe', 'Goethe', 'Göthe'],
  ['cafe', 'Café', 'CAFÉ', 'Cafe\u0301'],
  ['istanbul', 'İstanbul', 'ıstanbul', 'ISTANBUL'],
  ['lodz', 'Łódź', 'łodz'],
  ['smorrebrod', 'Smørrebrød'],
  ['aro', 'Ærø', 'aerø'],
  ['ouvre', 'œuvre', 'oeuvre'],
  ['flohmarkt', '𝗙𝗹𝗼𝗵𝗺𝗮𝗿𝗸𝘁', '𝐅𝐋𝐎𝐇𝐌𝐀𝐑𝐊𝐓', 'ＦＬＯＨＭＡＲＫＴ'],
  ['dorde', 'Đorđe'],
  ['thorshofn', 'Þórshöfn'],
  ['كتاب', 'کتاب'],
  ['елка', 'Ёлка', 'ЕЛКА'],
  ['москва', 'Москва'],
  ['محمد', 'مُحَمَّد', 'محـــمد'],
  ['احمد', 'أحمد', 'إحمد', 'آحمد', 'ٱحمد'],
  ['مدرسه', 'مدرسة', 'مدرسه'],
  ['neue quelle', 'Neue Quelle'],
];

describe('fold', () => {
  for (const [folded, ...spellings] of same) {
    for (const spelling of spellings) {
      it(`${spelling} → ${folded}`, () => expect(fold(spelling)).to.equal(folded));
    }
  }

  const split: readonly (readonly [string, readonly string[]])[] = [
    ['', []],
    [' – … ', []],
    ['St.-Martins-Schule (Kassel)', ['st', 'martins', 'schule', 'kassel']],
    [
      'Lesepat*innen, Helfer:innen & Tröster_innen',
      ['lesepatinnen', 'helferinnen', 'trosterinnen'],
    ],
    [
      'Schüler/innen, Helfer(innen), Pate/-in, Koch-in',
      ['schulerinnen', 'helferinnen', 'patein', 'kochin'],
    ],
    ['und/oder (in Kassel), Spiel/Innenhof', ['und', 'oder', 'in', 'kassel', 'spiel', 'innenhof']],
    // Where a long word may break, and where Persian letters stop joining.
    ['Nachbarschafts\u00adhilfe', ['nachbarschaftshilfe']],
    ['Nachbarschafts\u200bhilfe', ['nachbarschaftshilfe']],
    ['می\u200cخواهم', ['ميخواهم']],
    ['33. Grundschule', ['33', 'grundschule']],
    ['日本 語', ['日本', '語']],
    ['Школа № 12', ['школа', 'no', '12']],
    // The apostrophe of keyboards, of print and of Unicode's letters (U+02BC).
    ["Здоров'я", ['здоров', 'я']],
    ['Здоров’я', ['здоров', 'я']],
    ['Здоров\u02bcя', ['здоров', 'я']],
  ];
  for (const [text, expected] of split) {
    it(`words of "${text}"`, () => expect(words(text)).to.deep.equal(expected));
  }
});
