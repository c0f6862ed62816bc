import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { Midnight } from '../../src/widget/midnight.js';

describe('midnight', () => {
  it('tells of another day, and of each once', () => {
    const heard: string[] = [];
    let today = 'Monday';
    const host = { addController() {} } as unknown as ReactiveControllerHost;
    const midnight = new Midnight(
      host,
      () => today,
      () => heard.push(today),
    );
    const look = () => document.dispatchEvent(new Event('visibilitychange'));
    midnight.hostConnected();
    look();
    expect(heard).to.deep.equal([]);
    for (today of ['Tuesday', 'Wednesday']) [look, look].forEach((each) => each());
    expect(heard).to.deep.equal(['Tuesday', 'Wednesday']);
    // While nobody looks it rests, and knows the day when somebody does.
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    today = 'Wednesday night';
    look();
    expect(heard).to.have.length(2);
    Reflect.deleteProperty(document, 'visibilityState');
    look();
    expect(heard.splice(2)).to.deep.equal(['Wednesday night']);
    midnight.hostDisconnected();
    today = 'Thursday';
    look();
    expect(heard).to.have.length(2);
  });
});
