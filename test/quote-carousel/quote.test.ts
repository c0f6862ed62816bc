import { expect } from '@open-wc/testing';
import { all, carouselOf, find, quotes, type QuoteData, until } from './support.js';

describe('quote carousel: a quote', () => {
  const full: QuoteData = {
    id: 'a',
    text: 'Es lohnt sich.',
    person: {
      name: 'Dr. Ilona Friedrich',
      role: 'Bürgermeisterin',
      organization: 'Stadt Kassel',
      url: 'https://example.org/if',
      portrait: {
        src: new URL('/test/support/missing.png', location.href).href,
        alt: 'Porträt',
        credit: 'Anna Muster',
      },
    },
    date: '2020-07-01',
    source: { label: 'HNA', url: 'https://example.org/hna' },
  };

  it('A28 is a blockquote with a footer: who, for whom, when, where', async () => {
    const quote = find(await carouselOf([full]), '[part~=quote]');
    expect(quote.localName).to.equal('blockquote');
    expect(find(await carouselOf([full]), '[part~=text]').textContent?.trim()).to.equal(
      'Es lohnt sich.',
    );
    const footer = quote.querySelector('footer');
    const said = footer?.innerText.replace(/\s+/g, ' ');
    for (const part of ['Dr. Ilona Friedrich', 'Bürgermeisterin, Stadt Kassel', '1. Juli 2020']) {
      expect(said).to.contain(part);
    }
    expect(
      [...(footer?.querySelectorAll('a') ?? [])].map((link) => [
        link.textContent?.trim(),
        link.href,
      ]),
    ).to.deep.equal([
      ['Dr. Ilona Friedrich', 'https://example.org/if'],
      ['HNA', 'https://example.org/hna'],
    ]);
    expect(footer?.querySelector('time')?.dateTime).to.equal('2020-07-01');
  });

  it('names no day that nobody gave', async () => {
    for (const [date, said] of [
      ['2020-07', 'Juli 2020'],
      ['2020', '2020'],
    ]) {
      const element = await carouselOf([{ ...full, date }]);
      const time = element.shadowRoot!.querySelector('time')!;
      expect([time.dateTime, time.innerText]).to.deep.equal([date, said]);
    }
  });

  it('A28 P8 the portrait is silent, and gives way to initials when it does not load', async () => {
    const element = await carouselOf([full]);
    await until(() => find(element, 'footer').matches('.faceless'));
    const face = find(element, '[part~=portrait]');
    expect(face.textContent).to.equal('IF');
    expect(face.getAttribute('aria-hidden')).to.equal('true');
    expect(find(element, 'footer').innerText).not.to.contain('Anna Muster');
    expect(find(element, 'footer').innerText.trim(), 'no separator is left over').to.match(/HNA$/);
    expect(find(element, 'footer img').offsetHeight).to.equal(0);
  });

  it('shows initials where another quote without a portrait takes the place of one that has it', async () => {
    const src = new URL('/demo/images/portrait-1.svg', location.href).href;
    const person = { name: 'Anna Berg' };
    const element = await carouselOf([{ ...full, person: { ...person, portrait: { src } } }]);
    await until(() => find(element, 'footer').matches('.faced'));
    element.data = { version: '1.0', quotes: [{ id: 'other', text: 'Andere Worte.', person }] };
    await until(() => !element.shadowRoot!.querySelector('footer img'));
    expect(getComputedStyle(find(element, '[part~=portrait]')).textIndent).to.equal('0px');
  });

  it('a portrait that comes after its quote has gone throws nothing into the page', async () => {
    const element = await carouselOf([full]);
    const image = find(element, 'footer img');
    element.data = { version: '1.0', quotes: [{ ...full, person: { name: 'Anna Berg' } }] };
    await until(() => !image.isConnected);
    const thrown: string[] = [];
    const hear = (event: ErrorEvent) => {
      event.preventDefault();
      thrown.push(event.message);
    };
    addEventListener('error', hear);
    image.dispatchEvent(new Event('load'));
    removeEventListener('error', hear);
    expect(thrown).to.deep.equal([]);
  });

  it('the portrait covers the initials, which hold its place', async () => {
    const src = new URL('/demo/images/portrait-1.svg', location.href).href;
    const element = await carouselOf([
      { id: 'a', text: 'Ja.', person: { name: 'Jo Muster', portrait: { src } } },
    ]);
    const image = find<HTMLImageElement>(element, '[part~=portrait] img');
    await until(() => image.naturalWidth > 0);
    const [inner, outer] = [image, find(element, '[part~=portrait]')].map((box) =>
      box.getBoundingClientRect(),
    ) as [DOMRect, DOMRect];
    for (const side of ['top', 'bottom', 'left', 'right'] as const)
      expect(inner[side]).to.be.closeTo(outer[side], 1.5);
  });

  it('P8 a portrait from a foreign host is not asked for', async () => {
    const person = { name: 'Jo Muster', portrait: { src: 'https://elsewhere.example/jo.jpg' } };
    const element = await carouselOf([{ id: 'a', text: 'Ja.', person }]);
    expect(all(element, 'img')).to.have.length(0);
    expect(find(element, '[part~=portrait]').textContent).to.equal('JM');
    element.setAttribute('image-hosts', 'elsewhere.example');
    await element.updateComplete;
    const image = find<HTMLImageElement>(element, 'img');
    expect(image.alt).to.equal('');
    expect(image.referrerPolicy).to.equal('no-referrer');
    expect(image.loading).to.equal('lazy');
  });

  it('A39 a quote in another language says so and has its own marks and direction', async () => {
    const person = { name: 'Amal' };
    const element = await carouselOf([
      { id: 'a', text: { en: 'Lose yourself.' }, person },
      { id: 'b', text: { ar: 'التطوع' }, person },
      { id: 'c', text: 'Deutsch.', person },
    ]);
    const shown = all(element, '[part~=text]').map((part) => [
      part.getAttribute('lang'),
      getComputedStyle(part).direction,
      part.textContent?.trim(),
    ]);
    expect(shown).to.deep.equal([
      ['en', 'ltr', 'Lose yourself.'],
      ['ar', 'rtl', 'التطوع'],
      [null, 'ltr', 'Deutsch.'],
    ]);
    // The browser knows the marks of each language; French ones have a narrow space inside.
    for (const part of all(element, '.lines')) {
      expect(getComputedStyle(part, '::before').content).to.equal('open-quote');
      expect(getComputedStyle(part, '::after').content).to.equal('close-quote');
      expect(getComputedStyle(part).quotes).to.equal('auto');
    }
    find(element, '[part~=text]').lang = 'fr';
    expect(getComputedStyle(find(element, '.lines')).quotes).to.equal('"«\u202f" "\u202f»"');
  });

  it('A33 an Arabic date beside a German quote is read from the right', async () => {
    const element = await carouselOf(quotes(1), { lang: 'ar' });
    await until(() => /\p{Script=Arabic}/u.test(find(element, 'time').textContent ?? ''));
    expect(getComputedStyle(find(element, 'blockquote')).direction).to.equal('ltr');
    expect(getComputedStyle(find(element, 'time')).direction).to.equal('rtl');
  });

  it('S1 hostile text stays text', async () => {
    const evil = '<img src=x onerror="window.hacked=1"> ${1+1} </blockquote><script>';
    const element = await carouselOf([
      { id: 'a', text: `A ${evil}`, person: { name: evil, role: evil, organization: evil } },
      { id: evil, text: 'B', person: { name: 'B', url: 'javascript:alert(1)' } },
    ]);
    expect(all(element, 'img, script')).to.have.length(0);
    expect(all(element, '[href^="javascript"]')).to.have.length(0);
    expect('hacked' in window).to.equal(false);
    expect(all(element, '[part~=name]')[1]?.querySelector('a')).to.equal(null);
  });

  it('S16 right-to-left marks in a name do not turn its neighbours round', async () => {
    const element = await carouselOf([
      { id: 'a', text: 'A', person: { name: '\u202eneb', organization: 'Verein' } },
    ]);
    for (const part of all(element, 'footer bdi')) {
      expect(getComputedStyle(part).unicodeBidi).to.equal('isolate');
    }
  });
});
