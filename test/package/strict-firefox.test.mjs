// S7, S9: the strictest policy in Firefox, which has an implementation of Trusted Types of its own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../tools/browsers.mjs';
import { FEED, html, PATIENCE, startSite, TAGS } from '../support/site.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types engagiert-widgets";
const executablePath = await findBrowser('firefox');

// Like the browser tests: engines that are not there are left out; CI has all of them.
if (executablePath) {
  test('S7: all widgets, their buttons and structured data without one violation in Firefox', async () => {
    const widgets = TAGS.map(
      (tag) => `<${tag} src="${FEED}" loading="eager" structured-data></${tag}>`,
    );
    const site = await startSite({
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
    });
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      timeout: PATIENCE,
    });
    try {
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE);
      await page.goto(`${site.origin}/strict.html`);
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
    } finally {
      await browser.close();
      site.close();
    }
  });
}
