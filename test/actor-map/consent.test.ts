import { expect } from '@open-wc/testing';
import {
  CONSENT_KEY,
  consentFor,
  followConsent,
  grant,
  revoke,
} from '../../src/actor-map/consent.js';

const host = 'tiles.example';

describe('consent', () => {
  afterEach(() => {
    revoke(host);
    revoke('other.example');
  });

  it('P3: stores nothing when tiles are allowed once', () => {
    grant(host, false);
    expect(consentFor(host)).to.equal('granted');
    expect(localStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
  });

  it('P3: stores one key without any id for "always", and removes it again', () => {
    grant(host, true);
    expect(Object.keys(localStorage)).to.deep.equal([CONSENT_KEY]);
    expect(localStorage.getItem(CONSENT_KEY)).to.equal(host);
    revoke(host);
    expect(consentFor(host)).to.equal('ask');
    expect(localStorage.length).to.equal(0);
  });

  it('holds for one provider only', () => {
    grant(host, true);
    expect(consentFor('other.example')).to.equal('ask');
    grant('other.example', true);
    expect(localStorage.getItem(CONSENT_KEY)).to.equal(`${host} other.example`);
    revoke(host);
    expect(consentFor('other.example')).to.equal('granted');
  });

  it('P4: tells every map of the page', () => {
    let heard = 0;
    const stop = followConsent(() => heard++);
    grant(host, false);
    revoke(host);
    stop();
    grant(host, false);
    expect(heard).to.equal(2);
  });

  it('R24: works where storage is blocked', () => {
    const original = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    try {
      expect(consentFor(host)).to.equal('ask');
      grant(host, true);
      expect(consentFor(host)).to.equal('granted');
      revoke(host);
      expect(consentFor(host)).to.equal('ask');
    } finally {
      Object.defineProperty(window, 'localStorage', original);
    }
  });
});
