import { expect } from '@open-wc/testing';
import { Parts } from '../../src/widget/parts.js';
import { waitUntil } from '../support/wait-until.js';

/** Something that arrives, or not, when the test says so. */
function later<T>() {
  let arrive: (value: T) => void = () => {};
  let fail: () => void = () => {};
  const promise = new Promise<T>((resolve, reject) => {
    arrive = resolve;
    fail = () => reject(new Error('blocked'));
  });
  return { promise, arrive, fail };
}

describe('parts of a widget', () => {
  it('are fetched once, when they are needed', async () => {
    const [grid, asked] = [later<string>(), { grid: 0, other: 0 }];
    let drawn = 0;
    const parts = new Parts(
      {
        grid: () => (asked.grid++, grid.promise),
        other: () => (asked.other++, Promise.resolve(1)),
      },
      () => drawn++,
    );
    expect(parts.need(false, undefined)).to.equal(undefined);
    const coming = parts.need('grid');
    expect(parts.need('grid'), 'still on its way').to.be.instanceOf(Promise);
    expect(parts.here.grid).to.equal(undefined);
    grid.arrive('a grid');
    await coming;
    expect(parts.here.grid).to.equal('a grid');
    expect(parts.need('grid'), 'nothing to wait for').to.equal(undefined);
    expect(asked).to.deep.equal({ grid: 1, other: 0 });
    expect(drawn).to.equal(1);
  });

  it('answer with the last of all that are on their way', async () => {
    const [first, last] = [later<string>(), later<string>()];
    const parts = new Parts({ first: () => first.promise, last: () => last.promise }, () => {});
    let isHere = false;
    const coming = parts.need('first', 'last')!.then(() => (isHere = true));
    first.arrive('one');
    await waitUntil(() => parts.here.first);
    expect(isHere).to.equal(false);
    last.arrive('another');
    await coming;
    expect(parts.here.last).to.equal('another');
  });

  it('that answer nothing change nothing on screen', async () => {
    let drawn = 0;
    const parts = new Parts({ clock: () => Promise.resolve() }, () => drawn++);
    await parts.need('clock');
    expect(drawn).to.equal(0);
    expect(parts.need('clock'), 'it is here').to.equal(undefined);
  });

  it('that cannot be had are done without, and asked for again at the next occasion', async () => {
    const tries = [later<string>(), later<string>()];
    const [asked, drawn] = [{ grid: 0 }, { times: 0 }];
    const parts = new Parts({ grid: () => tries[asked.grid++]!.promise }, () => void drawn.times++);
    parts.again();
    expect(asked.grid, 'nobody has needed it').to.equal(0);
    const coming = parts.need('grid');
    parts.again();
    expect(asked.grid, 'still on its way').to.equal(1);
    tries[0]!.fail();
    await coming;
    expect(parts.here.grid).to.equal(null);
    expect(drawn.times).to.equal(1);
    expect(parts.need('grid'), 'drawing asks for nothing twice').to.equal(undefined);
    expect(asked.grid).to.equal(1);
    parts.again();
    parts.again();
    expect(asked.grid).to.equal(2);
    expect(parts.here.grid, 'not here yet').to.equal(null);
    const second = parts.need('grid');
    expect(second).to.be.instanceOf(Promise);
    tries[1]!.arrive('a grid');
    await second;
    expect(parts.here.grid).to.equal('a grid');
    expect(drawn.times).to.equal(2);
    parts.again();
    expect(asked.grid).to.equal(2);
  });
});
