import { inkOn } from './ink.js';
import type { Mark } from './map-engine.js';

/** Markers as DOM nodes: buttons with a drawing. Built node by node, so no text of a feed is ever markup. */

const SVG = 'http://www.w3.org/2000/svg';
/** Diameter of a ring by the digits of its count, so that wide typefaces fit as well. */
const DIAMETERS = [42, 46, 52, 58, 64, 72];
/** So many characters fit into a ring at full size. */
const ROOM = 4;

export function drop(mark: Mark): SVGElement {
  const svg = drawing('drop', 32, 40);
  const body = shape('path', {
    class: 'drop-body',
    d: 'M16 38.5C12 32 3 24.6 3 15.5a13 13 0 0 1 26 0C29 24.6 20 32 16 38.5Z',
  });
  const sign = shape('text', { class: 'drop-sign', x: '16', y: '20.5', 'text-anchor': 'middle' });
  sign.textContent = mark.sign;
  body.style.setProperty('--engagiert-_fill', mark.color);
  sign.style.setProperty('--engagiert-_ink', inkOn(mark.color));
  svg.append(body, sign);
  return svg;
}

/** A ring of the categories' shares around the count. */
export function ring(
  shares: Uint32Array,
  marks: readonly Mark[],
  count: number,
  label: string,
): SVGElement {
  const size = DIAMETERS[String(count).length - 1] ?? 72;
  const middle = size / 2;
  const svg = drawing('ring', size, size);
  const around = { cx: `${middle}`, cy: `${middle}`, r: `${middle - 4}`, pathLength: '100' };
  svg.append(
    shape('circle', { class: 'ring-ground', cx: `${middle}`, cy: `${middle}`, r: `${middle - 1}` }),
  );
  let start = 0;
  const kinds = [...shares.keys()].filter((kind) => shares[kind]! > 0);
  kinds.sort((a, b) => shares[b]! - shares[a]!);
  for (const kind of kinds) {
    const part = (shares[kind]! / count) * 100;
    // A hair of ground between shares, so that they can be told apart without colour.
    const drawn = kinds.length > 1 ? Math.max(0.5, part - 1.5) : 100;
    const arc = shape('circle', {
      ...around,
      class: 'ring-share',
      'stroke-dasharray': `${drawn} ${100 - drawn}`,
      'stroke-dashoffset': `${25 - start}`,
    });
    arc.style.setProperty('--engagiert-_fill', marks[kind]!.color);
    svg.append(arc);
    start += part;
  }
  const text = shape('text', {
    class: label.length > ROOM ? 'ring-count long' : 'ring-count',
    x: `${middle}`,
    y: `${middle}`,
    'text-anchor': 'middle',
    dy: '0.36em',
  });
  text.textContent = label;
  svg.append(text);
  return svg;
}

export function markerButton(
  kind: 'single' | 'cluster',
  content: SVGElement,
  name: string,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `marker ${kind}`;
  button.tabIndex = -1;
  button.setAttribute('part', kind === 'single' ? 'marker' : 'cluster');
  button.setAttribute('aria-label', name);
  button.append(content);
  return button;
}

function drawing(name: string, width: number, height: number): SVGElement {
  return shape('svg', {
    class: name,
    width: `${width}`,
    height: `${height}`,
    viewBox: `0 0 ${width} ${height}`,
    'aria-hidden': 'true',
    focusable: 'false',
  });
}

function shape(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
