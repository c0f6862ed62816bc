import { expect } from '@open-wc/testing';
import { joinGroup, type GroupState } from '../../src/widget/group.js';

describe('group', () => {
  it('tells the others, not oneself, and newcomers what is known', () => {
    const heard: Record<string, GroupState[]> = { a: [], b: [], c: [] };
    const a = joinGroup('kassel', (state) => heard['a']?.push(state));
    const b = joinGroup('kassel', (state) => heard['b']?.push(state));
    a.publish({ filters: { categories: ['kinder'] } });
    b.publish({ itemId: '7' });
    const c = joinGroup('kassel', (state) => heard['c']?.push(state));
    expect(heard['b']).to.deep.equal([{ filters: { categories: ['kinder'] } }]);
    expect(heard['a']?.at(-1)).to.deep.equal({ filters: { categories: ['kinder'] }, itemId: '7' });
    expect(heard['c']).to.deep.equal([{ filters: { categories: ['kinder'] }, itemId: '7' }]);
    for (const member of [a, b, c]) member.leave();
  });

  it('goes on while one is there, whoever leaves', () => {
    const heard: GroupState[] = [];
    const first = joinGroup('rest', () => {});
    const second = joinGroup('rest', (state) => heard.push(state));
    first.leave();
    const third = joinGroup('rest', () => {});
    third.publish({ itemId: '1' });
    expect(heard).to.deep.equal([{ itemId: '1' }]);
    second.leave();
    third.leave();
  });

  it('forgets a group when its last member leaves', () => {
    const first = joinGroup('g', () => {});
    first.publish({ itemId: '1' });
    first.leave();
    const heard: GroupState[] = [];
    joinGroup('g', (state) => heard.push(state)).leave();
    expect(heard).to.deep.equal([]);
  });
});
