// The city's calendar is that of Germany: whoever looks from elsewhere sees the same days, hours and funders.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html, openSite, ready, TAGS, visit } from '../support/site.mjs';

const { browser, site } = await openSite();

/** Half an hour into Tuesday, 2 March, in Germany; elsewhere it is Monday still, or later on Tuesday. */
const NOW = '2027-03-01T23:30:00Z';
const ZONES = ['Europe/Berlin', 'America/Los_Angeles', 'Pacific/Auckland'];

const open = { status: 'open', organizer: 'a1' };
site.pages['/feed.json'] = JSON.stringify({
  version: '1.0',
  language: 'de',
  modified: '2027-03-01T23:10:00Z',
  actors: [
    {
      id: 'a1',
      name: 'Werkstatt',
      position: { lat: 51.31, lon: 9.49 },
      openingHours: 'Mo 00:00-24:00; Tu 09:00-17:00',
    },
  ],
  opportunities: [
    { ...open, id: 'o1', title: 'Gestern', validThrough: '2027-03-01' },
    { ...open, id: 'o2', title: 'Heute', validThrough: '2027-03-02' },
    { ...open, id: 'o3', title: 'Abends', commitment: 'once', start: '2027-03-02T18:00' },
    {
      ...open,
      id: 'o4',
      title: 'Mit Zone',
      commitment: 'once',
      start: '2027-03-28T00:30:00Z',
      end: '2027-03-28T02:30:00Z',
    },
    // A day ends at midnight in Germany.
    { ...open, id: 'o6', title: 'Eben', validThrough: '2027-03-01T22:30:00Z' },
    { ...open, id: 'o7', title: 'Gleich', validThrough: '2027-03-01T23:15:00Z' },
    { ...open, id: 'o5', title: 'Neulich', published: '2027-02-28T23:30:00Z' },
  ],
  quotes: [{ id: 'q1', text: 'Ein Beispiel.', person: { name: 'Beispiel' }, date: '2027-03-01' }],
  funders: [
    { id: 'f1', name: 'Bis gestern', role: 'funder', period: { to: '2027-03-01' } },
    { id: 'f2', name: 'Ab heute', role: 'funder', period: { from: '2027-03-02' } },
  ],
});
site.pages['/page.html'] = html(
  TAGS.map((tag) => `<${tag} src="/feed.json" loading="eager" include-past></${tag}>`).join(''),
  '<script type="module" src="/dist/loader.js"></script>',
);

/** What a visitor in that zone reads in each widget. */
async function seenFrom(timezoneId) {
  const { page, close } = await visit(browser, 'about:blank', { timezoneId, locale: 'de-DE' });
  await page.clock.setFixedTime(NOW);
  await page.goto(`${site.origin}/page.html`);
  await ready(page);
  // The list does not wait for the map, which brings words of its own.
  await page.locator('engagiert-actor-map .scale', { hasText: /\d/ }).waitFor();
  const seen = {};
  for (const tag of TAGS) {
    const base = page.locator(tag).locator('[part="base"]');
    seen[tag] = (await base.innerText()).replace(/\s+/g, ' ');
  }
  await close();
  return seen;
}

test('widgets say the same in every time zone', async () => {
  const [here, ...elsewhere] = await Promise.all(ZONES.map(seenFrom));
  const { 'engagiert-funder-banner': funders, 'engagiert-opportunity-list': offers } = here;
  assert.match(funders, /Gefördert durch Ab heute Früher dabei .* Bis gestern$/);
  assert.match(here['engagiert-actor-map'], /Jetzt geschlossen/);
  for (const title of ['Heute', 'Abends', 'Neulich', 'Gleich']) assert.ok(offers.includes(title));
  for (const title of ['Gestern', 'Eben']) assert.ok(!offers.includes(title), title);
  assert.match(offers, /Di\., 2\. März 2027, ab 18:00 Uhr/);
  assert.match(offers, /So\., 28\. März 2027, 01:30–04:30 Uhr/);
  for (const there of elsewhere) assert.deepEqual(there, here);
});
