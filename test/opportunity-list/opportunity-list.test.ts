import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type {
  EngagiertFilterChangeEvent,
  EngagiertSelectEvent,
} from '../../src/widget/finding-events.js';
import { joinGroup, type GroupState } from '../../src/widget/group.js';
import { expectAccessible, findings } from '../support/axe.js';
import {
  all,
  button,
  cardOf,
  feedOf,
  focused,
  list,
  many,
  offers,
  one,
  open,
  text,
  titles,
  toggle,
  waitUntil,
} from './support.js';
import { resetAddress } from '../support/address.js';

const search = async (element: Element, words: string) => {
  const input = one<HTMLInputElement>(element, 'input[type=search]');
  input.focus();
  input.value = words;
  input.dispatchEvent(new Event('input', { bubbles: true }));
};

/** On how many lines a phrase stands. */
function linesOf(node: Element, phrase: RegExp): number {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const found = phrase.exec(texts.map(({ data }) => data).join(''));
  if (!found) throw new Error(`nothing says ${phrase}`);
  const range = new Range();
  const place = (at: number): [Text, number] => {
    for (const text of texts) {
      if (at <= text.length) return [text, at];
      at -= text.length;
    }
    throw new RangeError();
  };
  range.setStart(...place(found.index + 1));
  range.setEnd(...place(found.index + found[0].length));
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
}

describe('opportunity list', () => {
  const start = location.href.split('#')[0] ?? '';
  afterEach(resetAddress);

  describe('deciding', () => {
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
      expect(all(element, 'li > h4')).to.have.length(4);
      await open(element, 'lesepate');
      expect(all(element, '.details h5').map(text)).to.deep.equal([
        'Was gebraucht wird',
        'Was es dafür gibt',
      ]);
      const bare = await list(feedOf(offers), { 'heading-level': '3' });
      expect(all(bare, 'li > h3')).to.have.length(4);
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

  describe('acting', () => {
    it('leads to the form, a mail with its subject, and the phone', async () => {
      const element = await list();
      const details = await open(element, 'lesepate');
      const links = [...details.querySelectorAll('.actions a')].map((a) => a.getAttribute('href'));
      expect(links).to.deep.equal([
        'https://example.org/lesen',
        'mailto:anna@example.org?subject=Interesse%20an%3A%20Lesepaten',
        'tel:056134',
      ]);
    });

    it('P14: falls back to what the feed says of the organiser, and to nothing else', async () => {
      const element = await list(feedOf([{ id: 'a', title: 'A', organizer: 'verein' }]));
      const links = [...(await open(element, 'a')).querySelectorAll('.actions a')];
      expect(links.map((a) => a.getAttribute('href'))).to.deep.equal([
        'mailto:verein@example.org?subject=Interesse%20an%3A%20A',
        'tel:+4956112',
      ]);
    });

    it('S3, A40: hostile addresses are no links, and no link opens a window', async () => {
      const element = await list(
        feedOf([
          {
            id: 'a',
            title: 'A &amp; <img src=x onerror=alert(1)> <3 B',
            description: '<script>alert(1)</script> & <b>fett</b>',
            applyUrl: 'javascript:alert(1)',
            organizer: { name: '"><script>', url: 'data:text/html,x' },
            source: { name: 'Q', url: 'javascript:alert(2)' },
          },
        ]),
      );
      const details = await open(element, 'a');
      expect(details.querySelectorAll('a, b, script, [onerror], [target]')).to.have.length(0);
      expect(all(element, 'script, img')).to.have.length(0);
      // The parser takes markup out of texts; nothing of it may become an element here.
      expect(element.shadowRoot?.querySelector('li .h *:not(bdi, span)')).to.equal(null);
    });

    it('shares or copies the address, and says so', async () => {
      const element = await list(feedOf(offers), { 'sync-url': 'a' });
      const details = await open(element, 'lesepate');
      const share = Object.getOwnPropertyDescriptor(navigator, 'share');
      const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
      const copied: string[] = [];
      Object.defineProperty(navigator, 'share', { value: undefined, configurable: true });
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: (url: string) => Promise.resolve(void copied.push(url)) },
        configurable: true,
      });
      button(element, 'Teilen').click();
      const status = details.querySelector('[role=status]');
      await waitUntil(() => text(status ?? undefined) === 'Der Link ist kopiert.', 'it is said');
      expect(copied).to.deep.equal([`${start}#a.id=lesepate`]);
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('no')) },
        configurable: true,
      });
      button(element, 'Teilen').click();
      await waitUntil(
        () => text(status ?? undefined).includes('#a.id=lesepate'),
        'the address is shown',
      );
      if (share) Object.defineProperty(navigator, 'share', share);
      else Reflect.deleteProperty(navigator, 'share');
      if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
      else Reflect.deleteProperty(navigator, 'clipboard');
    });

    it('saves the date of an offer, and all dates that are found', async () => {
      const element = await list();
      const files: { name: string; content: Promise<string> }[] = [];
      const { createObjectURL } = URL;
      const { click } = HTMLAnchorElement.prototype;
      let content: Blob | undefined;
      URL.createObjectURL = (blob) => ((content = blob as Blob), 'blob:x');
      HTMLAnchorElement.prototype.click = function () {
        if (content) files.push({ name: this.download, content: content.text() });
      };
      try {
        await open(element, 'fest');
        button(element, 'In den Kalender').click();
        await waitUntil(() => files.length === 1, 'one file');
        button(element, 'Alle Termine in den Kalender (1)').click();
        await waitUntil(() => files.length === 2, 'another');
      } finally {
        URL.createObjectURL = createObjectURL;
        HTMLAnchorElement.prototype.click = click;
      }
      expect(files.map(({ name }) => name)).to.deep.equal(['fest.ics', 'fest.ics']);
      const file = (await files[0]?.content) ?? '';
      expect(file).to.match(/SUMMARY:Sommerfest\r\nLOCATION:Südstadt/);
      expect(file).to.match(/DTSTART;TZID=Europe\/Berlin:\d{8}T140000/);
    });

    it('keeps the focus when an offer leaves the shortlist', async () => {
      history.replaceState(null, '', '#a.saved=fest,voll,nackt&a.only=saved');
      const element = await list(feedOf(offers), { 'sync-url': 'a' });
      const drop = async (at: number) => {
        const button = one(element, `#save-${at}`);
        button.focus();
        button.click();
        await element.updateComplete;
        await new Promise((resolve) => setTimeout(resolve));
      };
      await drop(0);
      expect(focused(element)?.id).to.equal('save-0');
      await drop(1);
      expect(focused(element)?.id).to.equal('save-0');
      await drop(0);
      expect(focused(element)?.className).to.include('shortlist');
    });

    it('has the shortlist in line with count and order, and the focus on its button', async () => {
      const element = await list(feedOf(offers), { 'sync-url': 'a' });
      await waitUntil(() => all(element, '.find-summary > .shortlist').length === 1, 'its button');
      const press = async () => {
        one(element, '.shortlist').focus();
        one(element, '.shortlist').click();
        await element.updateComplete;
      };
      await press();
      await waitUntil(() => focused(element)?.matches('.bar > .shortlist') ?? false, 'shown');
      await press();
      await waitUntil(() => focused(element)?.matches('.find-summary > *') ?? false, 'left');
    });

    it('keeps the shortlist in the address and nowhere else', async () => {
      const element = await list(feedOf(offers), { 'sync-url': 'a' });
      const save = (id: string) => one<HTMLButtonElement>(element, `li[data-id=${id}] .save`);
      save('fest').click();
      save('lesepate').click();
      await element.updateComplete;
      expect(location.hash).to.equal('#a.saved=fest,lesepate');
      expect(save('fest').getAttribute('aria-pressed')).to.equal('true');
      expect(localStorage.length + sessionStorage.length).to.equal(0);
      button(element, 'Merkliste (2)').click();
      await element.updateComplete;
      expect(titles(element)).to.deep.equal(['Sommerfest', 'Lesepaten']);
      await waitUntil(() => all(element, '.bar button').length === 3, 'share and print');
      // Who gets the link sees the same.
      const hash = location.hash;
      const other = await list(feedOf(offers), { 'sync-url': 'a' });
      expect(location.hash).to.equal(hash);
      expect(titles(other)).to.deep.equal(['Sommerfest', 'Lesepaten']);
      const without = await list(feedOf(offers));
      expect(all(without, '.save, .shortlist')).to.have.length(0);
    });

    it('shows on the shortlist only what is on it, also when another offer was open', async () => {
      history.replaceState(null, '', '#a.saved=fest&a.id=lesepate');
      const element = await list(feedOf(offers), { 'sync-url': 'a' });
      const { length } = history;
      button(element, 'Merkliste (1)').click();
      await element.updateComplete;
      expect(titles(element)).to.deep.equal(['Sommerfest']);
      expect(location.hash).to.equal('#a.saved=fest&a.only=saved');
      expect(history.length, 'the back button leads back').to.equal(length + 1);
    });
  });

  describe('finding', () => {
    it('finds by what people say: synonyms of categories, one slip', async () => {
      const element = await list();
      for (const words of ['mit Kindern arbeiten', 'Lesepatne', 'ältere', 'leseverein', 'nordst']) {
        await search(element, words);
        await waitUntil(() => titles(element).join() === 'Lesepaten', words);
      }
    });

    it('A30: the count is said once in a status that was there before, the focus stays', async () => {
      const element = await list();
      const status = one(element, '.find-status');
      expect(text(status)).to.equal('4 Angebote');
      const said: string[] = [];
      new MutationObserver(() => said.push(text(status))).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      for (const words of ['l', 'le', 'lesep']) await search(element, words);
      await waitUntil(() => said.length > 0, 'the count is said');
      expect(said).to.deep.equal(['1 Angebot']);
      expect(focused(element)?.matches('input[type=search]')).to.equal(true);
      expect(one(element, '.find-status')).to.equal(status);
    });

    it('ranks hits of a search, and says so, until another order is chosen', async () => {
      const data = feedOf([
        { id: 'a', title: 'Garten', description: 'Lesen', published: '2026-01-02' },
        { id: 'b', title: 'Lesen', published: '2026-01-01' },
      ]);
      const element = await list(data);
      const sort = () => one<HTMLSelectElement>(element, 'select');
      expect(sort().value).to.equal('newest');
      await search(element, 'lesen');
      await waitUntil(() => titles(element).join() === 'Lesen,Garten', 'ranked');
      expect(sort().value).to.equal('');
      sort().value = 'newest';
      sort().dispatchEvent(new Event('change'));
      await waitUntil(() => titles(element).join() === 'Garten,Lesen', 'by date');
      expect(sort().value).to.equal('newest');
    });

    it('an empty result offers the way out', async () => {
      const element = await list(feedOf(offers), { districts: 'nord', 'sync-url': 'a' });
      await search(element, 'sommerfest');
      await waitUntil(() => titles(element).length === 0, 'nothing is found');
      await waitUntil(() => /ohne Stadtteil: 1/.test(text(one(element, '.base'))), 'a way out');
      button(element, 'ohne Stadtteil: 1').click();
      await waitUntil(() => titles(element).join() === 'Sommerfest', 'found');
    });

    it('presets are where visitors start, locks are where they stay', async () => {
      const preset = await list(feedOf(offers), { categories: 'bildung' });
      expect(titles(preset)).to.deep.equal(['Lesepaten']);
      const heard = oneEvent(
        preset,
        'engagiert-filter-change',
      ) as Promise<EngagiertFilterChangeEvent>;
      preset.clearFilters();
      expect((await heard).filters).to.deep.equal({});
      await preset.updateComplete;
      expect(titles(preset)).to.have.length(4);

      const locked = await list(feedOf(offers), { categories: 'bildung', locked: 'categories' });
      locked.clearFilters();
      await locked.updateComplete;
      expect(titles(locked)).to.deep.equal(['Lesepaten']);
      expect(all(locked, '[data-facet=categories]')).to.have.length(0);

      const audience = await list(feedOf(offers), { audiences: 'ältere-menschen' });
      expect(titles(audience)).to.deep.equal(['Lesepaten']);
      const bare = await list(feedOf(offers), { 'no-search': '', 'no-filters': '' });
      expect(all(bare, 'input, [data-facet]')).to.have.length(0);
    });

    it('orders by date, deadline and title', async () => {
      const element = await list();
      expect(titles(element)).to.deep.equal(['Lesepaten', 'Sommerfest', 'Nackt', 'Volles Boot']);
      element.sort = 'deadline';
      await waitUntil(() => titles(element)[0] === 'Sommerfest', 'by deadline');
      element.sort = 'title';
      await element.updateComplete;
      expect(titles(element)).to.deep.equal(['Lesepaten', 'Nackt', 'Sommerfest', 'Volles Boot']);
    });

    it('orders titles as their readers do', async () => {
      const turkish = ['Çorba', 'Cuma', 'Iğdır', 'İzmir', 'Şeker', 'Su', 'Dil'].map((title) => ({
        id: title,
        title,
      }));
      const element = await list(feedOf(turkish), { sort: 'title', lang: 'tr' });
      expect(titles(element)).to.deep.equal([
        'Cuma',
        'Çorba',
        'Dil',
        'Iğdır',
        'İzmir',
        'Su',
        'Şeker',
      ]);
      element.lang = 'de';
      const german = ['Zoo', 'Ämter', 'Arbeit', 'Atem'].map((title) => ({ id: title, title }));
      element.data = feedOf(german);
      await waitUntil(() => titles(element).length === 4, 'the German ones');
      expect(titles(element)).to.deep.equal(['Ämter', 'Arbeit', 'Atem', 'Zoo']);
    });

    it('counts a language once, however its tag is written', async () => {
      const spoken = ['de', 'DE', 'tr'].map((tag) => ({ id: tag, title: tag, languages: [tag] }));
      const element = await list(feedOf(spoken));
      one(element, '[data-facet=languages]').click();
      await waitUntil(() => all(element, '#find-languages label').length > 0, 'the languages');
      expect(all(element, '#find-languages label').map(text)).to.deep.equal([
        'Deutsch 2',
        'Türkisch 1',
      ]);
    });

    it('shows more, and puts the focus on the first new offer', async () => {
      const element = await list(feedOf(many(30)), { 'page-size': '10', 'sync-url': 'a' });
      expect(all(element, 'li.card')).to.have.length(10);
      button(element, 'Mehr anzeigen (20)').click();
      await waitUntil(() => focused(element)?.id === 'toggle-10', 'the focus moved on');
      expect(all(element, 'li.card')).to.have.length(20);
      expect(location.hash).to.equal('#a.pages=2');
      button(element, 'Mehr anzeigen (10)').click();
      await waitUntil(() => all(element, 'li.card').length === 30, 'all');
      expect(all(element, '[part=more]')).to.have.length(0);
    });
  });

  describe('in the address', () => {
    it('keeps the open offer; back restores list, filter and focus', async () => {
      const element = await list(feedOf(offers), { 'sync-url': 'a', sort: 'title' });
      await search(element, 'sommer');
      await waitUntil(() => titles(element).length === 1, 'the filter');
      const before = titles(element);
      toggle(element, 'fest').focus();
      await open(element, 'fest');
      expect(location.hash).to.equal('#a.q=sommer&a.id=fest');
      history.back();
      await waitUntil(
        () => toggle(element, 'fest').getAttribute('aria-expanded') === 'false',
        'closed',
      );
      expect(location.hash).to.equal('#a.q=sommer');
      expect(titles(element)).to.deep.equal(before);
      expect(focused(element) === toggle(element, 'fest')).to.equal(true);
    });

    it('closing goes back, so that the back button has no idle step', async () => {
      const element = await list(feedOf(offers), { 'sync-url': 'a' });
      await open(element, 'fest');
      const { length } = history;
      const arrived = new Promise((resolve) =>
        addEventListener('popstate', resolve, { once: true }),
      );
      toggle(element, 'fest').click();
      await arrived;
      expect(location.hash).to.equal('');
      await open(element, 'voll');
      expect(history.length).to.equal(length);
      expect(location.hash).to.equal('#a.id=voll');
    });

    it('closes an offer that the words leave out, which is no step to go back to', async () => {
      const element = await list(feedOf(offers), { 'sync-url': 'a' });
      await open(element, 'fest');
      const { length } = history;
      await search(element, 'lesepaten');
      await waitUntil(() => titles(element).join() === 'Lesepaten', 'found');
      expect(location.hash).to.equal('#a.q=lesepaten');
      expect(history.length).to.equal(length);
    });

    it('opens what a link names, even far down or filtered out', async () => {
      history.replaceState(null, '', '#a.id=o25');
      const element = await list(feedOf(many(30)), { 'sync-url': 'a' });
      expect(all(element, 'li.card')).to.have.length(13);
      expect(titles(element)[0]).to.equal('Angebot 26');
      expect(toggle(element, 'o25').getAttribute('aria-expanded')).to.equal('true');
    });

    it('wakes up for a linked offer far down the page, and brings it into view', async () => {
      history.replaceState(null, '', '#a.id=lesepate');
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.style.paddingBlockStart = '6000px';
      const element = document.createElement('engagiert-opportunity-list');
      element.setAttribute('src', '/demo/feeds/kassel.json');
      element.setAttribute('sync-url', 'a');
      box.append(element);
      await waitUntil(() => element.status === 'ready', 'it is fetched at once');
      await waitUntil(() => {
        const { top, bottom } = toggle(element, 'lesepate').getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }, 'in view');
      expect(scrollY).to.be.above(3000);
    });

    it('says when the named offer is gone', async () => {
      history.replaceState(null, '', '#a.id=vorbei');
      const element = await list(feedOf(offers), { 'sync-url': 'a' });
      expect(text(one(element, '.notice'))).to.include('gibt es nicht mehr');
      expect(titles(element)).to.have.length(4);
    });

    it('restores filters and leaves the rest of the hash alone', async () => {
      history.replaceState(null, '', '#oben&a.districts=sued&b.q=x');
      const element = await list(feedOf(offers), { 'sync-url': 'a' });
      expect(titles(element)).to.deep.equal(['Sommerfest', 'Volles Boot']);
      await open(element, 'fest');
      expect(location.hash).to.include('oben').and.to.include('b.q=x').and.to.include('a.id=fest');
    });
  });

  describe('true by itself', () => {
    it('leaves out what is over or closed, unless asked', async () => {
      const element = await list();
      expect(titles(element)).to.not.include('Vorbei').and.to.not.include('Geschlossen');
      element.includeClosed = true;
      await element.updateComplete;
      expect(text(cardOf(element, 'zu'))).to.include('Beendet');
      expect(text(cardOf(element, 'vorbei'))).to.include('Beendet');
    });

    it('R29: at midnight in Berlin an offer is gone without a reload, an ongoing one stays', async () => {
      const data = feedOf([
        { id: 'heute', title: 'Heute', validThrough: '2027-03-28' },
        { id: 'immer', title: 'Immer', start: '2019-01-01', commitment: 'regular' },
      ]);
      const element = await list(data);
      // The night after clocks went forward: midnight is at 22:00 UTC.
      element.clock.now = () => Date.parse('2027-03-28T21:59:59Z');
      element.clock.look();
      await element.updateComplete;
      expect(titles(element)).to.have.members(['Heute', 'Immer']);
      expect(text(cardOf(element, 'heute'))).to.include('Nur noch heute');
      element.clock.now = () => Date.parse('2027-03-28T22:00:00Z');
      element.clock.look();
      await element.updateComplete;
      expect(titles(element)).to.deep.equal(['Immer']);
    });

    it('waits for midnight itself, and not while it is out of the page', async () => {
      const element = await list();
      let time = Date.parse('2027-03-28T21:59:59.950Z');
      element.clock.now = () => time;
      element.clock.look();
      expect(element.clock.today).to.equal('2027-03-28');
      time += 50;
      await waitUntil(() => element.clock.today === '2027-03-29', 'the day changed');
      const box = element.parentElement;
      element.remove();
      time += 86_400_000;
      await new Promise((done) => setTimeout(done, 20));
      expect(element.clock.today).to.equal('2027-03-29');
      box?.append(element);
      expect(element.clock.today).to.equal('2027-03-30');
    });

    it('says when everything is over', async () => {
      const element = await list(feedOf([{ id: 'a', title: 'A', end: '2020-01-01' }]));
      expect(text(one(element, '[part=status]'))).to.not.equal('');
      expect(all(element, 'li')).to.have.length(0);
    });

    it('R13: shows the date of the feed', async () => {
      const element = await list();
      expect(text(one(element, '.updated'))).to.equal('Stand: 20. November 2026');
    });
  });

  it('shares filters and hits with its group, and opens what others choose', async () => {
    const heard: GroupState[] = [];
    const other = joinGroup('stadt', (state) => heard.push(state));
    const element = await list(feedOf(offers), { group: 'stadt' });
    await waitUntil(() => heard.at(-1)?.shown?.ids.length === 4, 'all hits');
    other.publish({ filters: { districts: ['sued'] } });
    await waitUntil(() => titles(element).length === 2, 'filtered');
    await waitUntil(() => heard.at(-1)?.shown?.ids.join() === 'fest,voll', 'their hits');
    await open(element, 'fest');
    expect(heard.at(-1)).to.include({ itemId: 'fest', itemType: 'opportunity' });
    other.publish({ itemId: 'voll', itemType: 'opportunity' });
    await waitUntil(() => toggle(element, 'voll').getAttribute('aria-expanded') === 'true', 'open');
    other.leave();
  });

  it('tells its group the filters that an address brings', async () => {
    const heard: unknown[] = [];
    const member = joinGroup('k', ({ filters }) => heard.push(filters?.['districts']));
    history.replaceState(null, '', '#a.districts=sued');
    const element = await list(feedOf(offers), { group: 'k', 'sync-url': 'a' });
    expect(heard.at(-1)).to.deep.equal(['sued']);
    history.replaceState(null, '', '#');
    dispatchEvent(new PopStateEvent('popstate'));
    await element.updateComplete;
    expect(heard.at(-1)).to.deep.equal([]);
    member.leave();
  });

  it('writes the filters of its group into its address, so that a step back in another widget leaves them', async () => {
    const member = joinGroup('k', () => {});
    const element = await list(feedOf(offers), { group: 'k', 'sync-url': 'a' });
    member.publish({ filters: { districts: ['sued'] } });
    await waitUntil(() => location.hash === '#a.districts=sued', 'the address');
    member.publish({ filters: { districts: [] } });
    await waitUntil(() => location.hash === '', 'and again');
    expect(titles(element)).to.have.length(4);
    member.leave();
  });

  it('a filter dropped in one widget of a group is dropped in the other', async () => {
    const first = await list(feedOf(offers), { group: 'k', districts: 'sued' });
    const second = await list(feedOf(offers), { group: 'k' });
    first.clearFilters();
    await first.updateComplete;
    await second.updateComplete;
    expect(titles(second)).to.have.length(4);
    resetAddress();
    const third = await list(feedOf(offers), { group: 'k', 'sync-url': 'a' });
    history.replaceState(null, '', '#a.districts=sued');
    dispatchEvent(new PopStateEvent('popstate'));
    await waitUntil(() => titles(second).length === 2, 'the filter arrived');
    third.clearFilters();
    await third.updateComplete;
    await second.updateComplete;
    expect(titles(second)).to.have.length(4);
  });

  it('describes what is shown to search engines, and only while it is there', async () => {
    const scripts = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];
    const element = await list(feedOf(offers), { 'structured-data': '', 'page-size': '2' });
    await waitUntil(() => scripts().length === 1, 'one script');
    const graph = () =>
      JSON.parse(scripts()[0]?.textContent ?? '{}')['@graph'] as Record<string, unknown>[];
    expect(graph().map((node) => node['@type'])).to.deep.equal(['JobPosting', 'Event']);
    button(element, 'Mehr anzeigen').click();
    await waitUntil(() => scripts().length === 1 && graph().length === 4, 'all four');
    const box = element.parentElement;
    element.remove();
    expect(scripts()).to.have.length(0);
    box?.append(element);
    await waitUntil(() => scripts().length === 1, 'again');
  });

  it('is used by keyboard alone', async () => {
    const element = await list(feedOf(offers), { 'no-filters': '' });
    one(element, 'input[type=search]').focus();
    await sendKeys({ type: 'lesep' });
    await waitUntil(() => titles(element).join() === 'Lesepaten', 'found');
    for (let tabs = 0; tabs < 12 && !focused(element)?.matches('.toggle'); tabs++) {
      await sendKeys({ press: 'Tab' });
    }
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => all(element, '[part=apply]').length === 1, 'open');
    await sendKeys({ press: 'Tab' });
    expect(focused(element)?.getAttribute('part')).to.equal('apply');
    await sendKeys({ press: 'Shift+Tab' });
    await sendKeys({ press: 'Space' });
    await waitUntil(
      () => toggle(element, 'lesepate').getAttribute('aria-expanded') === 'false',
      'closed',
    );
  });

  describe('A4: axe finds nothing', () => {
    it('in cards, list and compact, with an open offer', async () => {
      for (const layout of ['cards', 'list', 'compact']) {
        const element = await list(feedOf(offers), { layout, 'sync-url': layout });
        await open(element, 'lesepate');
        one<HTMLButtonElement>(element, '.save').click();
        await element.updateComplete;
        await expectAccessible(element);
      }
    });

    it('in the dark, in the shortlist and without hits', async () => {
      const element = await list(feedOf(offers), {
        theme: 'dark',
        'sync-url': 'a',
        districts: 'nord',
      });
      await expectAccessible(element);
      await search(element, 'xyz');
      await waitUntil(() => titles(element).length === 0, 'nothing');
      await expectAccessible(element);
    });

    it('A5: and would find something', async () => {
      const element = await list();
      one(element, '.toggle').removeAttribute('aria-labelledby');
      one(element, '.toggle').textContent = '';
      expect((await findings(element)).join()).to.include('button-name');
    });
  });

  describe('A33: fits', () => {
    const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihung'.repeat(3);
    for (const width of [280, 320, 1920]) {
      it(`${width} px, with hostile lengths`, async () => {
        const data = feedOf([
          ...offers,
          {
            ...offers[0],
            id: 'lang',
            title: long,
            description: long.repeat(10),
            organizer: { name: long },
            contact: { email: `${'a'.repeat(60)}@example.org` },
            requirements: [long],
            source: { name: long, url: 'https://example.org/' },
          },
        ]);
        for (const layout of ['cards', 'list', 'compact']) {
          const element = await list(data, { layout, 'sync-url': 'a' });
          const box = element.parentElement as HTMLElement;
          box.style.inlineSize = `${width}px`;
          await open(element, 'lang');
          expect(element.scrollWidth, layout).to.be.at.most(width);
          const edge = element.getBoundingClientRect().right + 0.5;
          for (const part of all(element, 'li *, .more *')) {
            const { right, width: size } = part.getBoundingClientRect();
            if (size > 1) expect(right, part.outerHTML.slice(0, 80)).to.be.at.most(edge);
          }
        }
      });
    }

    const languages = ['de', 'de-simple', 'en', 'tr', 'ar', 'uk', 'ru', 'fr', 'pl', 'ro'];
    for (const lang of languages) {
      it(`${lang}: hours and dates stay together, and yield where there is no room`, async () => {
        const dated = {
          ...offers[0],
          slots: ['mo', 'we', 'fr', 'su'].map((day) => ({ day, from: '16:00', to: '22:00' })),
          start: '2126-01-20',
          modified: '2020-12-20',
          contact: { phone: '0561 123 45 678' },
        };
        const element = await list(feedOf([dated]), { lang });
        await waitUntil(() => one(element, '.base').lang === lang, 'its texts');
        const box = element.parentElement as HTMLElement;
        const details = await open(element, 'lesepate');
        const phrases = [/16:00\D+22:00( Uhr)?/, /20\.?\s\p{L}+\s2126/u, /20\.?\s\p{L}+\s2020/u];
        // Below 224 px facts have the whole line.
        for (const width of [200, 216, 264, 272, 280, 288, 296, 304, 312, 320]) {
          box.style.inlineSize = `${width}px`;
          for (const phrase of phrases) {
            expect(linesOf(cardOf(element, 'lesepate'), phrase), `${phrase} at ${width}`).to.equal(
              1,
            );
          }
          expect(linesOf(details, /0561\s123\s45\s678(?=\u2069)/), 'phone').to.equal(1);
          expect(linesOf(details, /20\.?\s\p{L}+\s2020/u), `changed, at ${width}`).to.equal(1);
        }
        box.style.cssText = 'inline-size: 280px; font-size: 64px';
        for (const part of all(element, '.facts dd, .facts dd *')) {
          expect(part.scrollWidth, part.textContent ?? '').to.be.at.most(280);
        }
      });
    }

    it('A35: facts have the whole line where text is twice its size on a phone', async () => {
      const element = await list();
      const box = element.parentElement as HTMLElement;
      box.style.cssText = 'inline-size: 320px; font-size: 32px';
      expect(one(element, '.facts dd').clientWidth).to.equal(320);
      box.style.fontSize = '16px';
      expect(one(element, '.facts dd').clientWidth).to.be.below(260);
    });
  });
});
