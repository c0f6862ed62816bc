// S7, S9: the strictest policy in Firefox, which has an implementation of Trusted Types of its own.
import assert from 'node:assert/strict';
import { FEED, html, TAGS } from '../support/site.mjs';
import { testInFirefox } from '../support/test-in-firefox.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types engagiert-widgets";
const widgets = TAGS.map(
  (tag) => `<${tag} src="${FEED}" loading="eager" structured-data></${tag}>`,
);
const pages = {
  '/watch.js': `const seen = []; document.documentElement.seen = seen;
    addEventListener('securitypolicyviolation', (event) => seen.push(event.violatedDirective + ' ' + event.sourceFile + ' ' + event.sample));
    addEventListener('error', (event) => seen.push(event.message));
    addEventListener('unhandledrejection', (event) => seen.push(String(event.reason)));`,
  '/strict.html': {
    body: html(
      widgets.join(''),
      '<script src="/watch.js"></script><script type="module" src="/dist/loader.js"></script>',
    ),
    headers: { 'content-security-policy': POLICY },
  },
};

testInFirefox(
  'S7: all widgets, their buttons and structured data without one violation in Firefox',
  pages,
  async (page, { origin }) => {
    await page.goto(`${origin}/strict.html`);
    for (const tag of TAGS) {
      await page.waitForSelector(`${tag}[status="ready"]`);
      await page.evaluate((name) => {
        const widget = document.querySelector(name);
        widget.scrollIntoView();
        for (const control of widget.shadowRoot.querySelectorAll('summary, button'))
          if (!/druck|print/i.test(control.textContent)) control.click();
      }, tag);
    }
    await page.waitForSelector('script[type="application/ld+json"]');
    await page.waitForNetworkIdle();
    assert.deepEqual(await page.evaluate(() => document.documentElement.seen), []);
  },
);
