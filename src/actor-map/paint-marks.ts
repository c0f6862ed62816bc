import { inkOn } from './ink.js';

/** Colours of the feed are set by script, since a strict content policy drops `style` attributes. */
export function paintMarks(root: ParentNode): void {
  for (const sign of root.querySelectorAll<HTMLElement>('.sign')) {
    const color = sign.dataset['color'] ?? '';
    if (sign.style.getPropertyValue('--engagiert-_fill') === color) continue;
    sign.style.setProperty('--engagiert-_fill', color);
    sign.style.setProperty('--engagiert-_ink', inkOn(color));
  }
}
