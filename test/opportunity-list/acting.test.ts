import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { resetAddress } from '../support/address.js';
import {
  all,
  button,
  feedOf,
  focused,
  list,
  offers,
  one,
  open,
  text,
  titles,
  toggle,
  waitUntil,
} from './support.js';

describe('opportunity list: acting', () => {
  const start = location.href.split('#')[0] ?? '';
  afterEach(resetAddress);

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

  it('offers each way once: a mail or a number to apply to stands for the general one', async () => {
    const links = async (applyUrl: string) => {
      const element = await list(feedOf([{ id: 'a', title: 'A', organizer: 'verein', applyUrl }]));
      const found = (await open(element, 'a')).querySelectorAll('.actions a');
      return [...found].map((a) => a.getAttribute('href'));
    };
    const [call, about] = ['tel:+4956112', 'subject=Interesse%20an%3A%20A'];
    expect(await links('mailto:neu@example.org')).to.deep.equal([
      `mailto:neu@example.org?${about}`,
      call,
    ]);
    // A subject that it has already stays.
    const own = 'mailto:neu@example.org?subject=X';
    expect(await links(own)).to.deep.equal([own, call]);
    expect(await links('tel:+4956177')).to.deep.equal([
      'tel:+4956177',
      `mailto:verein@example.org?${about}`,
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
    const shared: ShareData[] = [];
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => Promise.resolve(void shared.push(data)),
      configurable: true,
    });
    button(element, 'Teilen').click();
    await waitUntil(() => shared.length, 'the system is asked');
    expect(shared).to.deep.equal([{ title: 'Lesepaten', url: `${start}#a.id=lesepate` }]);
    // Who closes the dialogue of the system wants nothing else.
    const said = text(status ?? undefined);
    let closed = 0;
    Object.defineProperty(navigator, 'share', {
      value: () => Promise.reject(new DOMException('', closed++ ? 'DataError' : 'AbortError')),
      configurable: true,
    });
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (url: string) => Promise.resolve(void copied.push(url)) },
      configurable: true,
    });
    button(element, 'Teilen').click();
    await new Promise((resolve) => setTimeout(resolve));
    expect(text(status ?? undefined)).to.equal(said);
    expect(copied).to.have.length(1);
    // Where the system cannot, the address is copied all the same.
    button(element, 'Teilen').click();
    await waitUntil(() => text(status ?? undefined) === 'Der Link ist kopiert.', 'it is copied');
    expect(copied).to.have.length(2);
    if (share) Object.defineProperty(navigator, 'share', share);
    else Reflect.deleteProperty(navigator, 'share');
    if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
    else Reflect.deleteProperty(navigator, 'clipboard');
  });

  /** Calendar files that a page hands out meanwhile. */
  async function filesOf(act: (files: readonly unknown[]) => Promise<void>) {
    const files: { name: string; content: Promise<string> }[] = [];
    const { createObjectURL, revokeObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    const { setTimeout } = window;
    let content: Blob | undefined;
    const held: string[] = [];
    const later: (() => void)[] = [];
    URL.createObjectURL = (blob) => {
      content = blob as Blob;
      held.push(`blob:${held.length}`);
      return held.at(-1)!;
    };
    URL.revokeObjectURL = (url) => void held.splice(held.indexOf(url), 1);
    window.setTimeout = ((run: () => void, ms?: number) =>
      ms === 60_000 ? later.push(run) : setTimeout(run, ms)) as typeof setTimeout;
    HTMLAnchorElement.prototype.click = function () {
      if (content) files.push({ name: this.download, content: content.text() });
    };
    try {
      await act(files);
      expect(held, 'the browser may still be about to save them').to.have.length(files.length);
      later.forEach((run) => run());
      expect(held, 'they take no memory for ever').to.deep.equal([]);
    } finally {
      Object.assign(URL, { createObjectURL, revokeObjectURL });
      HTMLAnchorElement.prototype.click = click;
      window.setTimeout = setTimeout;
    }
    return files;
  }

  it('saves the date of an offer, and all dates that are found', async () => {
    const element = await list();
    const files = await filesOf(async (saved) => {
      await open(element, 'fest');
      button(element, 'In den Kalender').click();
      await waitUntil(() => saved.length === 1, 'one file');
      button(element, 'Alle Termine in den Kalender (1)').click();
      await waitUntil(() => saved.length === 2, 'another');
    });
    expect(files.map(({ name }) => name)).to.deep.equal(['fest.ics', 'fest.ics']);
    const file = (await files[0]?.content) ?? '';
    expect(file).to.match(/SUMMARY:Sommerfest\r\nLOCATION:Südstadt/);
    expect(file).to.match(/DTSTART;TZID=Europe\/Berlin:\d{8}T140000/);
  });

  it('takes days and hours along that a calendar has no form for', async () => {
    const markt = {
      id: 'markt',
      title: 'Markt',
      description: 'Aufbauen',
      start: '2998-12-12',
      end: '2998-12-13',
      slots: [{ from: '14:00', to: '16:00' }, { part: 'evening' }],
    };
    const element = await list(feedOf([markt]));
    const [file] = await filesOf(async (saved) => {
      await open(element, 'markt');
      button(element, 'In den Kalender').click();
      await waitUntil(() => saved.length === 1, 'a file');
    });
    expect(((await file?.content) ?? '').replaceAll('\r\n ', '')).to.match(
      /DESCRIPTION:14:00–16:00 Uhr\\, abends.*\\n\\nAufbauen\r\n/,
    );
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
});
