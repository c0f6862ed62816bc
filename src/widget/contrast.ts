import { unusableTokens } from './unusable-tokens.js';

type Token = string;
type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** What must be told apart: WCAG 1.4.3 asks 4.5:1 of text, 1.4.11 asks 3:1 of controls. */
const pairs: readonly (readonly [Token, Token, number])[] = [
  ['text', 'ground', 4.5],
  ['text', 'surface', 4.5],
  ['muted', 'ground', 4.5],
  ['muted', 'surface', 4.5],
  ['accent', 'ground', 4.5],
  ['accent', 'surface', 4.5],
  ['on-accent', 'accent', 4.5],
  ['text', 'tint', 4.5],
  ['muted', 'tint', 4.5],
  ['accent', 'tint', 4.5],
  ['muted', 'land', 4.5],
  ['control', 'surface', 3],
  ['error', 'ground', 3],
];

export interface Contrast {
  readonly front: Token;
  readonly back: Token;
  readonly ratio: number;
  /** What is needed. */
  readonly least: number;
}

/** The contrast of each pair of tokens, as they are on this widget now. */
export function contrasts(widget: Element): Contrast[] {
  const root = widget.shadowRoot;
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  // What has left the page meanwhile has no colours.
  if (!root || !context || !widget.isConnected) return [];
  // Tor and others that guard against fingerprinting give noise in place of what was painted.
  if (toColour('#369', context).join() !== '51,102,153,1') return [];
  const probe = document.createElement('span');
  // Within the text, whose colour it inherits.
  (root.querySelector('.base') ?? root).append(probe);
  const page = pageGround(widget, context);
  // Both at once, as styles use them: a ground of `currentcolor` is that of the text on it, and what is no colour is none.
  const read = (front: Token, back: Token) => {
    probe.style.color = `var(--engagiert-_${front})`;
    probe.style.backgroundColor = `var(--engagiert-_${back})`;
    const { color, backgroundColor } = getComputedStyle(probe);
    return [toColour(color, context), toColour(backgroundColor, context)] as const;
  };
  const ground = over(read('text', 'ground')[1], page);
  const found = pairs.map(([front, back, least]) => {
    const [colour, behind] = read(front, back);
    const below = back === 'ground' ? ground : over(behind, ground);
    return { front, back, ratio: contrastRatio(over(colour, below), below), least };
  });
  probe.remove();
  return found;
}

/** A sentence for each token that is of no use, and for each pair of colours that is too close. */
export const contrastWarnings = (widget: Element): string[] => [
  ...unusableTokens(widget),
  ...contrasts(widget)
    .filter(({ ratio, least }) => ratio < least)
    .map(
      ({ front, back, ratio, least }) =>
        `--engagiert-color-${front} on --engagiert-color-${back} has a contrast of ${ratio.toFixed(1)}:1; at least ${least}:1 is needed. ` +
        `Der Kontrast ist zu gering: ${ratio.toFixed(1)}:1 statt mindestens ${least}:1.`,
    ),
];

/** The WCAG contrast of two opaque colours, 1 to 21. */
export function contrastRatio(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const [r, g, b] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** A colour laid over another one. */
function over([r, g, b, alpha]: Colour, [r2, g2, b2]: Colour): Colour {
  const mix = (front: number, back: number) => front * alpha + back * (1 - alpha);
  return [mix(r, r2), mix(g, g2), mix(b, b2), 1];
}

/** The first opaque ground around the widget; white, as browsers paint, when there is none. */
function pageGround(widget: Element, context: CanvasRenderingContext2D): Colour {
  for (let node: Element | null = widget; node;) {
    const colour = toColour(getComputedStyle(node).backgroundColor, context);
    if (colour[3] === 1) return colour;
    const root = node.getRootNode();
    node = node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return [255, 255, 255, 1];
}

/** Any CSS colour as the screen shows it: painting it is the one way that knows every notation. */
function toColour(css: string, context: CanvasRenderingContext2D): Colour {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}
