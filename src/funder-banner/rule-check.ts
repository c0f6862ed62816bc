import { checkFunders, type ShownLogo } from '../feed/funder-rules.js';
import type { Funder } from '../feed/model.js';
import * as logger from '../widget/logger.js';

/** Measures the logos and tells the page's owner what the funders shown would object to. */
export function checkRules(banner: HTMLElement, logos: ReadonlyMap<Funder, unknown>): void {
  const funders = [...logos.keys()];
  for (const { message } of checkFunders(funders, measure(banner, funders))) {
    logger.warn(banner.localName, `${message.de} – ${message.en}`);
  }
}

function measure(banner: HTMLElement, funders: readonly Funder[]): Map<string, ShownLogo> {
  const marks = banner.shadowRoot?.querySelectorAll<HTMLElement>('.logo') ?? [];
  const sizes = new Map<string, ShownLogo>();
  funders.forEach(({ id }, index) => {
    const mark = marks[index];
    const image = mark?.querySelector('img');
    // Hidden banners and images that are still to come have no measures to judge.
    if (!mark?.offsetHeight || !image?.naturalWidth) return;
    const { width, height } = drawn(image);
    const contrast = contrastOf(image, groundOf(mark));
    sizes.set(id, {
      width,
      height,
      outerHeight: mark.offsetHeight - image.offsetHeight + height,
      ...(contrast && { contrast }),
    });
  });
  return sizes;
}

/** The size of what is seen within the place of an image. */
function drawn(image: HTMLImageElement): { readonly width: number; readonly height: number } {
  const { naturalWidth, naturalHeight } = image;
  const { width, height } = image.getBoundingClientRect();
  const { paddingInlineStart, paddingInlineEnd, paddingBlockStart, objectFit } =
    getComputedStyle(image);
  const around = parseFloat(paddingInlineStart) + parseFloat(paddingInlineEnd);
  const fit = Math.min(
    (width - around) / naturalWidth,
    (height - 2 * parseFloat(paddingBlockStart)) / naturalHeight,
  );
  const scale = objectFit === 'scale-down' ? Math.min(1, fit) : fit;
  return { width: naturalWidth * scale, height: naturalHeight * scale };
}

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** The first opaque background behind an element; out of shadow trees; else the page's canvas. */
function groundOf(start: HTMLElement): Colour {
  for (let node: Element | null = start; node; node = outer(node)) {
    const colour = readColour(getComputedStyle(node).backgroundColor);
    if (colour && colour[3] > 0.5) return colour;
  }
  return readColour('Canvas') ?? [255, 255, 255, 1];
}

const outer = (node: Element): Element | null => {
  const root = node.getRootNode();
  return node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

const readColour = (colour: string): Colour | undefined =>
  pixels(1, (context) => {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  })[0];

/**
 * Contrast of a logo against its ground: a tenth of its visible pixels has this or more. Images of other hosts
 * cannot be read and are not judged.
 */
function contrastOf(image: HTMLImageElement, ground: Colour): number | undefined {
  const side = 48;
  const contrasts = pixels(side, (context) => context.drawImage(image, 0, 0, side, side))
    .filter(([, , , alpha]) => alpha > 0.5)
    .map((colour) => contrast(luminance(colour), luminance(ground)))
    .sort((a, b) => b - a);
  return contrasts[Math.floor(contrasts.length / 10)];
}

function pixels(side: number, draw: (context: CanvasRenderingContext2D) => void): Colour[] {
  try {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = side;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) return [];
    draw(context);
    const { data } = context.getImageData(0, 0, side, side);
    return [...Array<unknown>(side * side)].map((_, index) => {
      const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(index * 4, index * 4 + 4);
      return [red, green, blue, alpha / 255] as const;
    });
  } catch {
    return [];
  }
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance([red, green, blue]: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
