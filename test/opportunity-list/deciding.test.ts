import { expect, oneEvent } from '@open-wc/testing';
import type { EngagiertSelectEvent } from '../../src/widget/finding-events.js';
import {
  all,
  cardOf,
  feedOf,
  focused,
  list,
  offers,
  one,
  open,
  text,
  toggle,
  waitUntil,
} from './support.js';

describe('opportunity list: deciding', () => {
  it('shows at a glance what, with whom, where, when and how much time', async () => {
    const element = await list();
    const said = text(cardOf(element, 'lesepate'));
    for (const part of [
      'Lesepaten',
      'Leseverein',
      'Neu',
      'Nordstadt',
      'Mo nachmittags',
      'regelmäßig, 1–2 Stunden pro Woche',
    ]) {
      expect(said).to.include(part);
    }
  });

  it('A29: real lists and headings one level below its own', async () => {
    const element = await list(feedOf(offers), { heading: 'Mitmachen', 'heading-level': '3' });
    expect(one(element, 'ul.items').getAttribute('role')).to.equal('list');
    expect(all(element, 'h3').map(text)).to.deep.equal(['Mitmachen']);
    expect(all(element, 'li h4')).to.have.length(4);
    await open(element, 'lesepate');
    expect(all(element, '.details h5').map(text)).to.deep.equal([
      'Was gebraucht wird',
      'Was es dafür gibt',
    ]);
    const bare = await list(feedOf(offers), { 'heading-level': '3' });
    expect(all(bare, 'li h3')).to.have.length(4);
  });

  it('parts what is said of the access from the note about it', async () => {
    const data = feedOf([
      { id: 'a', title: 'A', accessibility: { wheelchair: 'limited', note: 'Eine Stufe' } },
      { id: 'b', title: 'B', accessibility: { note: 'Mit Aufzug' } },
    ]);
    const element = await list(data);
    await open(element, 'a');
    expect(text(cardOf(element, 'a'))).to.include(
      'Barrierefreiheit teilweise rollstuhlgerecht: Eine Stufe',
    );
    await open(element, 'b');
    expect(text(cardOf(element, 'b'))).to.include('Barrierefreiheit Mit Aufzug');
  });

  it('R8: an offer with nothing but a title has no empty markup', async () => {
    const element = await list(feedOf([{ id: 'a', title: 'Nackt', organizer: 'unbekannt' }]));
    const card = cardOf(element, 'a');
    expect(text(card)).to.equal('Nackt Details');
    expect(card.querySelectorAll('dd, .badge')).to.have.length(0);
    const details = await open(element, 'a');
    expect(text(details)).to.equal('Teilen');
  });

  it('says that nobody touched an offer for over a year', async () => {
    const element = await list();
    expect(text(cardOf(element, 'voll'))).to.match(/Zurzeit voll.*Seit \d.* nicht geändert/);
  });

  it('A39: marks texts in another language', async () => {
    const element = await list(feedOf([{ id: 'a', title: { en: 'Only English' } }]));
    const mark = one(element, 'li .h bdi');
    expect(mark.lang).to.equal('en');
  });

  it('3.1.2: also those that are named in one line', async () => {
    const audiences = ['Ältere Menschen', { de: 'Kinder', en: 'Children' }];
    const element = await list(feedOf([{ id: 'a', title: 'A', audiences }]), { lang: 'en' });
    await open(element, 'a');
    await waitUntil(() => text(one(element, '.details')).includes(' and '), 'in English');
    const marks = all(element, '.details dd bdi').map(({ lang, textContent }) => [
      lang,
      textContent,
    ]);
    expect(marks.slice(0, 2)).to.deep.equal([
      ['de', 'Ältere Menschen'],
      ['', 'Children'],
    ]);
    expect(text(one(element, '.details'))).to.contain('Ältere Menschen and Children');
  });

  it('opens and closes in place, the focus stays on the button', async () => {
    const element = await list();
    const trigger = toggle(element, 'lesepate');
    trigger.focus();
    expect(trigger.getAttribute('aria-expanded')).to.equal('false');
    const details = await open(element, 'lesepate');
    expect(trigger.getAttribute('aria-expanded')).to.equal('true');
    expect(trigger.getAttribute('aria-controls')).to.equal(details.id);
    expect(focused(element) === trigger).to.equal(true);
    expect(text(details)).to.include('Geduld').and.to.include('Versicherung');
    expect(getComputedStyle(one(element, '.description')).whiteSpace).to.include('pre-line');
    trigger.click();
    await element.updateComplete;
    expect(details.hidden).to.equal(true);
    expect(text(details)).to.equal('');
  });

  it('names its buttons after their offers', async () => {
    const element = await list(feedOf(offers), { 'sync-url': 'a' });
    const names = all(element, '.toggle, .save').map((each) =>
      (each.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => text(one(element, `#${id}`)))
        .join(' '),
    );
    expect(names).to.include.members(['Details Lesepaten', 'Merken Sommerfest']);
    expect(new Set(names).size).to.equal(names.length);
  });

  it('tells the page, which may show the offer itself', async () => {
    const element = await list();
    const heard = oneEvent(element, 'engagiert-select') as Promise<EngagiertSelectEvent>;
    element.addEventListener('engagiert-select', (event) => event.preventDefault());
    toggle(element, 'fest').click();
    const { itemId, itemType } = await heard;
    expect([itemId, itemType]).to.deep.equal(['fest', 'opportunity']);
    await element.updateComplete;
    expect(toggle(element, 'fest').getAttribute('aria-expanded')).to.equal('false');
  });

  it('P8: loads no images from elsewhere unless the owner lists the host', async () => {
    const image = { src: 'https://bilder.example/a.png', alt: 'Bild' };
    const data = feedOf([{ id: 'a', title: 'A', image }]);
    const element = await list(data);
    expect((await open(element, 'a')).querySelector('img')).to.equal(null);
    const own = feedOf([
      { id: 'a', title: 'A', image: { src: '/demo/images/baum.svg', alt: 'Bild' } },
    ]);
    const img = (await open(await list(own), 'a')).querySelector('img');
    expect(img?.loading).to.equal('lazy');
    expect(img?.referrerPolicy).to.equal('no-referrer');
    expect(img?.alt).to.equal('Bild');
  });

  it('keeps no room for a picture that does not arrive', async () => {
    const image = { src: '/test/support/missing.svg', width: 400, height: 300, credit: 'Foto' };
    const details = await open(await list(feedOf([{ id: 'a', title: 'A', image }])), 'a');
    await waitUntil(() => !details.querySelector('figure')!.checkVisibility(), 'it is gone');
  });
});
