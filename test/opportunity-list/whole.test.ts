import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { whole } from '../../src/opportunity-list/whole.js';

const pieces = (phrase: string): readonly (string | null)[] => {
  const box = document.createElement('p');
  render(whole(phrase), box);
  expect(box.textContent).to.equal(phrase);
  return [...box.querySelectorAll('.whole')].map(({ textContent }) => textContent);
};

describe('what stays in one line', () => {
  for (const [phrase, ...expected] of [
    [
      'Mi 18:00–21:00 Uhr\u00a0· ab 20. Januar 2027',
      'Mi 18:00–21:00 Uhr\u00a0·',
      'ab 20. Januar 2027',
    ],
    ['Sa., 8. Mai 2027, 9:00–14:00 Uhr', 'Sa., 8. Mai 2027,', '9:00–14:00 Uhr'],
    ['1. März – 31. Oktober 2027', '1. März –', '31. Oktober 2027'],
    ['Sa., 12. – Mo., 14. Dezember 2026', 'Sa., 12. –', 'Mo., 14. Dezember 2026'],
    ['ab und zu, 2–4 Stunden pro Woche', '2–4 Stunden'],
    ['regelmäßig, 2–4 Stunden', '2–4 Stunden'],
    ['ср 18:00–21:00\u00a0· з 20 січня 2027 р.', 'ср 18:00–21:00\u00a0·', 'з 20 січня 2027 р.'],
  ] as const) {
    it(phrase, () => expect(pieces(phrase)).to.deep.equal(expected));
  }
});
