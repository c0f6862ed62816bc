import { expect } from '@open-wc/testing';
import manifest from '../../custom-elements.json';
import type { WidgetElement } from '../../src/widget/widget-element.js';
import { atRest } from '../support/variants.js';
import { waitUntil } from '../support/wait-until.js';
import { readyWidget, shadow, tags } from '../support/widgets.js';

/** Something to write where the manifest names no words; a boolean is there or not. */
const EXAMPLES: Readonly<Record<string, string>> = {
  at: '2031-01-01',
  audiences: 'erwachsene',
  autoplay: '60',
  categories: 'sozial',
  center: '51.31 9.47',
  commitments: 'regular',
  districts: 'nord',
  heading: 'Eine Überschrift',
  'image-hosts': 'images.example',
  kinds: 'association',
  lang: 'en',
  locked: 'categories',
  modes: 'remote',
  'page-size': '1',
  'per-view': '2',
  roles: 'funder',
  'tiles-attribution': '© Beispiel',
  topics: 'netzwerk',
  zoom: '11',
};

/** What a widget reads, or does, rather than how it looks. */
const ELSEWHERE = new Set([
  'src',
  'status',
  'loading',
  'group',
  'sync-url',
  'debug',
  'consent',
  'tiles',
]);

type Attribute = readonly [name: string, value: string];

function attributesOf(tag: string): Attribute[] {
  const declared = manifest.modules.flatMap((module) => module.declarations as readonly object[]);
  const own = declared.find(
    (declaration) => 'tagName' in declaration && declaration.tagName === tag,
  );
  const { attributes } = own as { attributes: { name: string; type: { text: string } }[] };
  return attributes
    .filter(({ name }) => !ELSEWHERE.has(name))
    .flatMap(({ name, type }): Attribute[] => {
      const words = [...type.text.matchAll(/'([^']+)'/g)].map(([, word]) => word!);
      if (words.length) return words.map((word) => [name, word]);
      const value = type.text === 'boolean' ? '' : EXAMPLES[name];
      if (value === undefined) throw new Error(`${tag} has no example for ${name}`);
      return [[name, value]];
    });
}

/**
 * All that is seen, tag by tag. Without places and drawings, which depend on where a map or a row was before, and the
 * spoken count, which comes when a visitor has stopped typing.
 */
function looksOf(element: WidgetElement): string {
  const lines: string[] = [];
  const walk = (node: Element, depth: number) => {
    if (node.matches('style, svg, .leaflet-tile-pane, [hidden], [role=status]')) return;
    const attributes = [...node.attributes]
      .filter(({ name }) => name !== 'style')
      .map(({ name, value }) => `${name}="${value.trim().split(/\s+/).sort().join(' ')}"`);
    const text = [...node.childNodes]
      .filter((child) => child instanceof Text)
      .map(({ data }) => data.trim())
      .join(' ');
    lines.push(
      `${' '.repeat(depth)}${node.localName} ${attributes.sort().join(' ')} ${text.trim()}`,
    );
    for (const child of node.children) walk(child, depth + 1);
  };
  for (const child of shadow(element).children) walk(child, 0);
  return lines.join('\n');
}

for (const tag of tags) {
  describe(`${tag}: whatever came before`, () => {
    it('looks as if it had been made that way, with each attribute set later and taken away again', async () => {
      const old = await readyWidget(tag, { loading: 'eager' });
      const same = async (attributes: Readonly<Record<string, string>>) => {
        const fresh = await readyWidget(tag, { loading: 'eager', ...attributes });
        // A map is drawn where it can be seen.
        fresh.scrollIntoView();
        await atRest(fresh);
        await atRest(old);
        // The browser takes its time to tell that it is.
        await waitUntil(() => looksOf(old) === looksOf(fresh)).catch(() => {});
        expect(looksOf(old), JSON.stringify(attributes)).to.equal(looksOf(fresh));
        fresh.parentElement?.remove();
      };
      for (const [name, value] of attributesOf(tag)) {
        old.setAttribute(name, value);
        await same({ [name]: value });
        old.removeAttribute(name);
      }
      await same({});
    });
  });
}
