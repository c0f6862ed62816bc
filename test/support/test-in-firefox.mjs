import { test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../tools/browsers.mjs';
import { PATIENCE, startSite } from './site.mjs';

const executablePath = await findBrowser('firefox');

/**
 * A test of the built files in Firefox, on a site of its own with these `pages`. Like the browser tests, it is left out
 * where there is no Firefox; CI has one.
 */
export function testInFirefox(name, pages, act) {
  if (!executablePath) return;
  test(name, async () => {
    const site = await startSite(pages);
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      timeout: PATIENCE,
    });
    try {
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE);
      await act(page, site);
    } finally {
      await browser.close();
      site.close();
    }
  });
}
