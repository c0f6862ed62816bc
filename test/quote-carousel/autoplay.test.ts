import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { all, changes, carouselOf, find, quotes, until } from './support.js';

describe('quote carousel: by itself', () => {
  /** Timers of five seconds and more are kept here and run by hand; 20 seconds are the test runner's own. */
  function holdTimers() {
    const { setTimeout: real, clearTimeout: realClear } = window;
    const held = new Map<number, { run: () => void; ms: number }>();
    let id = -1;
    window.setTimeout = ((run: () => void, ms?: number, ...rest: unknown[]) => {
      if ((ms ?? 0) < 5000 || ms === 20_000) return real(run, ms, ...rest);
      held.set(--id, { run, ms: ms ?? 0 });
      return id;
    }) as typeof setTimeout;
    window.clearTimeout = ((timer?: number) =>
      held.delete(timer ?? 0) || realClear(timer)) as typeof clearTimeout;
    return {
      get waits() {
        return [...held.values()].map(({ ms }) => ms);
      },
      pass() {
        const all = [...held.values()];
        held.clear();
        for (const { run } of all) run();
      },
      restore: () => Object.assign(window, { setTimeout: real, clearTimeout: realClear }),
    };
  }
  let timers: ReturnType<typeof holdTimers>;
  beforeEach(() => (timers = holdTimers()));
  afterEach(() => timers.restore());

  it('A22 never moves without being asked', async () => {
    await carouselOf(quotes(3));
    expect(timers.waits).to.deep.equal([]);
  });

  it('A22 waits five seconds or more and longer for long quotes, and says who moved', async () => {
    const element = await carouselOf(quotes(3), { autoplay: 1 });
    const seen = changes(element);
    expect(timers.waits[0]).to.be.at.least(5000);
    timers.pass();
    await element.updateComplete;
    const second = timers.waits[0] ?? 0;
    timers.pass();
    await element.updateComplete;
    expect(timers.waits[0]).to.be.above(second);
    timers.pass();
    await element.updateComplete;
    expect(seen).to.deep.equal(['1 autoplay', '2 autoplay', '0 autoplay']);
  });

  it('goes on by itself where the page, and no hand, has led it', async () => {
    const element = await carouselOf(quotes(3), { autoplay: 5 });
    const seen = changes(element);
    element.goTo(1);
    await element.updateComplete;
    timers.pass();
    await element.updateComplete;
    expect(seen).to.deep.equal(['1 method', '2 autoplay']);
  });

  it('A23 waits while a mouse is over it', async () => {
    const element = await carouselOf(quotes(3), { autoplay: 5 });
    element.parentElement!.style.marginTop = '100px';
    const box = find(element, '[part~=track]').getBoundingClientRect();
    await sendMouse({ type: 'move', position: [box.left + 50, Math.round(box.top) + 50] });
    await until(() => timers.waits.length === 0, 'hover holds it');
    expect(find(element, '[part~=rotation]').textContent).to.contain('anhalten');
    await sendMouse({ type: 'move', position: [1, 1] });
    await until(() => timers.waits.length === 1, 'and lets it go');
  });

  it('A23 waits for a mouse that was there before it was to move', async () => {
    const element = await carouselOf(quotes(3));
    element.parentElement!.style.marginTop = '100px';
    const box = find(element, '[part~=track]').getBoundingClientRect();
    await sendMouse({ type: 'move', position: [box.left + 50, Math.round(box.top) + 50] });
    element.autoplay = 5;
    await until(() => all(element, '[part~=rotation]').length, 'the button is there');
    await element.updateComplete;
    expect(timers.waits).to.deep.equal([]);
    await sendMouse({ type: 'move', position: [1, 1] });
    await until(() => timers.waits.length === 1, 'and moves when it has gone');
  });

  it('waits while a finger lies on it, also one that scrolls', async () => {
    const element = await carouselOf(quotes(3), { autoplay: 5 });
    const track = find(element, '[part~=track]');
    const event = (type: string, more = {}) =>
      track.dispatchEvent(Object.assign(new Event(type, { bubbles: true, composed: true }), more));
    const touch = (type: string, ...targets: EventTarget[]) =>
      event(type, { touches: targets.map((target) => ({ target })) });
    touch('touchstart', track);
    await until(() => timers.waits.length === 0, 'it holds it');
    // The browser scrolls now.
    event('pointercancel');
    element.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'touch' }));
    touch('touchstart', track, element);
    touch('touchend', element);
    await element.updateComplete;
    expect(timers.waits).to.deep.equal([]);
    // One that rests elsewhere on the page is none of its business.
    touch('touchend', document.body);
    await until(() => timers.waits.length === 1, 'and lets it go');
    // Taken away by the system: a call, a gesture at the edge of the screen.
    touch('touchstart', track);
    await until(() => timers.waits.length === 0, 'it holds it again');
    touch('touchcancel');
    await until(() => timers.waits.length === 1, 'and lets it go again');
  });

  it('R15 waits while the tab is hidden', async () => {
    const hide = (hidden: boolean) => {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    // From the start, as in a tab that was opened in the background, and later.
    hide(true);
    const element = await carouselOf(quotes(3), { autoplay: 5 });
    expect(timers.waits).to.have.length(0);
    hide(false);
    expect(timers.waits).to.have.length(1);
    hide(true);
    expect(timers.waits).to.have.length(0);
    hide(false);
    Reflect.deleteProperty(document, 'hidden');
    const place = element.parentElement as HTMLElement;
    element.remove();
    expect(timers.waits).to.have.length(0);
    place.append(element);
    await until(() => timers.waits.length === 1, 'moves on where it is put back');
  });

  it('R4 does not start again when a last update comes after it has left the page', async () => {
    const element = await carouselOf(quotes(3), { autoplay: 5 });
    element.requestUpdate();
    element.remove();
    await element.updateComplete;
    expect(timers.waits).to.have.length(0);
  });

  it('waits while it is out of sight', async () => {
    const element = await carouselOf(quotes(3), { autoplay: 5 });
    element.parentElement!.style.marginTop = '5000px';
    await until(() => timers.waits.length === 0);
    element.parentElement!.style.marginTop = '0';
    await until(() => timers.waits.length === 1);
  });

  it('takes seconds with a fraction', async () => {
    const element = await carouselOf(
      quotes(2, () => ({ text: 'Ja.' })),
      { autoplay: '7.5' },
    );
    expect(element.autoplay).to.equal(7.5);
    expect(timers.waits).to.deep.equal([7500]);
  });

  it('says what it takes when it was given something else', async () => {
    const { warn } = console;
    const lines: string[] = [];
    console.warn = (...words: unknown[]) => void lines.push(words.join(' '));
    const element = await carouselOf(quotes(2), { autoplay: 'schnell' });
    console.warn = warn;
    expect(element.autoplay).to.equal(0);
    expect(lines.join()).to.contain('autoplay="schnell"').and.contain('0 … 86400');
  });

  it('one quote never moves', async () => {
    const element = await carouselOf(quotes(1), { autoplay: 5 });
    expect(timers.waits).to.have.length(0);
    expect(all(element, 'button')).to.have.length(0);
  });
});
