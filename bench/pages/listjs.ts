import List from 'list.js';

interface Offer {
  readonly title: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly applyUrl: string;
}

/** What a webmaster would take instead: List.js, which searches and pages a list. */
document.body.innerHTML =
  '<div id="list"><input class="search" type="search"><p id="count"></p><ul class="list"></ul><ul class="pagination"></ul></div>';
const field = document.querySelector<HTMLInputElement>('.search')!;
const count = document.querySelector('#count')!;

window.bench = {
  async start(url) {
    const response = await fetch(url);
    const { opportunities } = (await response.json()) as { opportunities: readonly Offer[] };
    const list = new List(
      'list',
      {
        valueNames: ['title', 'description', 'topic', { name: 'link', attr: 'href' }],
        item: '<li><h3 class="title"></h3><p class="description"></p><p class="topic"></p><a class="link">Mitmachen</a></li>',
        page: 12,
        pagination: true,
      },
      opportunities.map(({ title, description, categories, applyUrl }) => ({
        title,
        description,
        topic: categories.join(', '),
        link: applyUrl,
      })),
    );
    list.on('updated', () => (count.textContent = `${list.matchingItems.length}`));
  },
  ready: () => document.querySelector('.list > li') !== null,
  complete: () => true,
  type(text) {
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
  },
  found: () => count.textContent,
};
