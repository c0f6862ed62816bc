import { html, nothing } from 'lit';
import type { BuilderLanguage } from './texts.js';

/** The pages of `docs/errors/`: one text for the documentation and for here. */
const pages = import.meta.glob<string>('../../docs/errors/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What an error code means and what to do. */
export function renderHelp(code: string, language: BuilderLanguage): unknown {
  const page = pages[`../../docs/errors/${code}.md`];
  if (!page) return nothing;
  const [german = '', english = ''] = page.split(/^## In English: /m);
  const [title = '', ...lines] = (language === 'de' ? german : english).split('\n');
  const paragraphs = lines.filter(Boolean);
  const isItem = (line: string) => line.startsWith('- ');
  const list = paragraphs.findIndex(isItem);
  const plain = (line: string) => html`<p>${inline(line)}</p>`;
  return html`<p><strong>${title.replace(/^# `[\w-]+`: /, '')}</strong></p>
    ${paragraphs.slice(0, list).map(plain)}
    <ul>
      ${paragraphs.filter(isItem).map((line) => html`<li>${inline(line.slice(2))}</li>`)}
    </ul>
    ${paragraphs
      .slice(list)
      .filter((line) => !isItem(line))
      .map(plain)}`;
}

/** Backquotes are all the markup that these texts have. */
export const inline = (line: string) =>
  line.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));
