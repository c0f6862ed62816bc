// Firefox alone takes what scrolls, such as the row of quotes, to where it was when a page is loaded again.
import assert from 'node:assert/strict';
import { html } from '../support/site.mjs';
import { testInFirefox } from '../support/test-in-firefox.mjs';

const quotes = ['a', 'b', 'c'].map((id) => ({ id, text: `Zitat ${id}`, person: { name: id } }));
const pages = {
  '/feed.json': JSON.stringify({ version: '1.0', quotes }),
  '/page.html': html(
    `<p>Davor</p><engagiert-quote-carousel src="/feed.json" loading="eager" autoplay="1"></engagiert-quote-carousel>`,
    `<script>const changed = (window.changed = []);
    addEventListener('engagiert-slide-change', ({ reason }) => changed.push(reason));</script>
    <script type="module" src="/dist/quote-carousel.js"></script>`,
  ),
};

testInFirefox(
  'a carousel that moves by itself still does when the page is loaded again',
  pages,
  async (page, { origin }) => {
    const firstChange = () =>
      page.waitForFunction(() => window.changed[0]).then((reason) => reason.jsonValue());
    await page.goto(`${origin}/page.html`);
    assert.equal(await firstChange(), 'autoplay');
    await page.waitForFunction(() => {
      const { shadowRoot } = document.querySelector('engagiert-quote-carousel');
      const row = shadowRoot.querySelector('.track');
      return row.scrollLeft >= row.clientWidth / 2;
    });
    await page.reload();
    assert.equal(await firstChange(), 'autoplay');
  },
);
