import { expect } from '@open-wc/testing';
import type { WidgetElement } from '../../src/widget/widget-element.js';
import { commonStates } from '../support/states.js';
import { placeWidget, readyWidget, shadow, tags } from '../support/widgets.js';
import { waitUntil } from '../support/wait-until.js';

const regions = (element: WidgetElement) => [
  ...shadow(element).querySelectorAll<HTMLElement>('[role=status], [aria-live]'),
];

for (const tag of tags) {
  describe(`<${tag}> announces (A30, A32, 4.1.3)`, () => {
    it('in a region that is there before its words are', async () => {
      const element = await placeWidget(tag, { lang: 'de' });
      const region = shadow(element).querySelector('[role=status]');
      expect(region?.textContent?.trim()).to.equal('');
      element.data = 42;
      await waitUntil(() => element.status === 'error');
      await waitUntil(() => region?.textContent?.includes('konnten nicht'), 'the failure is told');
      expect(shadow(element).querySelector('[role=status]')).to.equal(region);
    });

    it('nothing with an alarm, and nothing inside of another announcement', async () => {
      for (const place of Object.values(commonStates(tag))) {
        const element = await place({ lang: 'de' });
        expect(shadow(element).querySelector('[role=alert], [aria-live=assertive]')).to.equal(null);
        for (const region of regions(element))
          expect(region.parentElement?.closest('[role=status], [aria-live]')).to.equal(null);
        element.remove();
      }
    });
  });
}

for (const tag of ['engagiert-actor-map', 'engagiert-opportunity-list']) {
  describe(`<${tag}> tells how many it found (A30)`, () => {
    it('once per change, in the same region, while the focus stays in the field', async () => {
      const element = await readyWidget(tag, { lang: 'de' });
      const region = shadow(element).querySelector<HTMLElement>('.find-status')!;
      await waitUntil(() => region.textContent, 'the first count');
      const said: string[] = [];
      const observer = new MutationObserver(() => said.push(region.textContent ?? ''));
      observer.observe(region, { childList: true, characterData: true, subtree: true });
      const field = shadow(element).querySelector('input')!;
      field.focus();
      for (const typed of ['n', 'ni', 'nichtsdergleichen']) {
        field.value = typed;
        field.dispatchEvent(new Event('input'));
      }
      await waitUntil(() => /^(0|Kein)/.test(region.textContent ?? ''), 'none is found');
      observer.disconnect();
      expect(said, said.join(' | ')).to.have.length(1);
      expect(region.isConnected).to.equal(true);
      expect(shadow(element).activeElement).to.equal(field);
    });
  });
}
