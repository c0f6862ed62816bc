import { expect } from '@open-wc/testing';
import { Rotation, secondsFor, type Clock, type Pause } from '../../src/quote-carousel/rotation.js';

/** A clock that moves when it is told to. */
function handClock(): Clock & { pass(seconds: number): void; readonly waiting: boolean } {
  let now = 0;
  let timer: { at: number; run: () => void } | undefined;
  return {
    start: (run, milliseconds) => (timer = { at: now + milliseconds, run }),
    stop: () => (timer = undefined),
    get waiting() {
      return timer !== undefined;
    },
    pass(seconds) {
      now += seconds * 1000;
      if (!timer || timer.at > now) return;
      const { run } = timer;
      timer = undefined;
      run();
    },
  };
}

describe('rotation', () => {
  it('A22 gives every quote at least five seconds, long ones longer', () => {
    const table: [asked: number, characters: number, seconds: number][] = [
      [1, 10, 5],
      [5, 10, 5],
      [8, 10, 8],
      [5, 300, 22],
      [30, 300, 30],
      [5, 3000, 40],
      [90, 3000, 90],
    ];
    for (const [asked, characters, seconds] of table) {
      expect(secondsFor(asked, characters), `${asked} s, ${characters} characters`).to.equal(
        seconds,
      );
    }
  });

  it('A22 never moves unless it is given a time', () => {
    const clock = handClock();
    let moves = 0;
    const rotation = new Rotation(() => moves++, clock);
    rotation.set('hover', true);
    rotation.set('hover', false);
    clock.pass(1000);
    expect(moves).to.equal(0);
    expect(rotation.on).to.equal(false);
  });

  it('moves once for each time that it is told to wait', () => {
    const clock = handClock();
    let moves = 0;
    const rotation = new Rotation(() => moves++, clock);
    rotation.wait(5);
    clock.pass(4.9);
    expect(moves).to.equal(0);
    clock.pass(0.1);
    clock.pass(100);
    expect(moves).to.equal(1);
    rotation.wait(5);
    clock.pass(5);
    expect(moves).to.equal(2);
  });

  const short: Pause[] = ['hover', 'focus', 'hidden', 'away'];
  for (const pause of short) {
    it(`A23 R15 stands still while “${pause}” lasts, and gives the whole time again after it`, () => {
      const clock = handClock();
      let moves = 0;
      const rotation = new Rotation(() => moves++, clock);
      rotation.wait(5);
      clock.pass(4);
      rotation.set(pause, true);
      clock.pass(60);
      expect(moves).to.equal(0);
      expect(rotation.on, 'the button still offers to stop it').to.equal(true);
      rotation.set(pause, false);
      clock.pass(4);
      expect(moves).to.equal(0);
      clock.pass(1);
      expect(moves).to.equal(1);
    });
  }

  it('A23 one reason that ends does not end another', () => {
    const clock = handClock();
    const rotation = new Rotation(() => {}, clock);
    rotation.wait(5);
    for (const pause of short) rotation.set(pause, true);
    rotation.set('stopped', true);
    for (const pause of short) {
      rotation.set(pause, false);
      rotation.set(pause, false);
      expect(clock.waiting, pause).to.equal(false);
    }
    expect(rotation.on).to.equal(false);
    rotation.set('stopped', false);
    expect(clock.waiting).to.equal(true);
    expect(rotation.on).to.equal(true);
  });

  it('A23 the same reason twice is one reason, and does not start the time again', () => {
    const clock = handClock();
    let moves = 0;
    const rotation = new Rotation(() => moves++, clock);
    rotation.set('hover', true);
    rotation.set('hover', true);
    rotation.set('hover', false);
    rotation.wait(5);
    clock.pass(4);
    rotation.set('hover', false);
    clock.pass(1);
    expect(moves).to.equal(1);
  });

  it('A23 what is switched on while the keyboard is inside stands still until someone starts it', () => {
    const clock = handClock();
    const rotation = new Rotation(() => {}, clock);
    rotation.enter(false);
    expect(rotation.has('stopped'), 'nothing to stop yet').to.equal(false);
    rotation.wait(5);
    expect(rotation.on).to.equal(false);
    rotation.leave();
    rotation.wait(5);
    expect(clock.waiting, 'for good').to.equal(false);
    rotation.start();
    expect(clock.waiting).to.equal(true);
  });

  it('A23 whoever starts it with the keyboard inside sees it move, until the keyboard goes on', () => {
    const clock = handClock();
    const rotation = new Rotation(() => {}, clock);
    rotation.enter(false);
    rotation.start();
    rotation.wait(5);
    expect(clock.waiting).to.equal(true);
    rotation.wait(7);
    expect(clock.waiting, 'the next quote').to.equal(true);
    rotation.leave();
    rotation.enter(false);
    expect(rotation.on).to.equal(false);
  });

  it('A23 a keyboard that has left stops nothing', () => {
    const clock = handClock();
    const rotation = new Rotation(() => {}, clock);
    rotation.enter(false);
    rotation.leave();
    rotation.wait(5);
    expect(clock.waiting).to.equal(true);
  });

  it('a keyboard that was inside before it was ever to move has stopped nothing when it has left', () => {
    const clock = handClock();
    const rotation = new Rotation(() => {}, clock);
    rotation.enter(false);
    rotation.wait(0);
    rotation.leave();
    rotation.wait(5);
    expect(rotation.on).to.equal(true);
    expect(clock.waiting).to.equal(true);
  });

  it('A23 on its button the keyboard holds it; leaving without a press stops it for good', () => {
    const clock = handClock();
    const rotation = new Rotation(() => {}, clock);
    rotation.wait(5);
    rotation.enter(true);
    expect(rotation.on).to.equal(true);
    expect(clock.waiting).to.equal(false);
    rotation.leave();
    expect(rotation.on).to.equal(false);
  });

  it('a new quote waits while a reason holds', () => {
    const clock = handClock();
    const rotation = new Rotation(() => {}, clock);
    rotation.set('away', true);
    rotation.wait(5);
    expect(clock.waiting).to.equal(false);
    rotation.wait(0);
    rotation.set('away', false);
    expect(clock.waiting).to.equal(false);
  });
});
