import { html, type TemplateResult } from 'lit';

/** A real heading of a level known only at run time; beyond six stays six. */
export function heading(level: number, content: unknown, part: string): TemplateResult {
  const name = `h ${part}`;
  switch (level) {
    case 2:
      return html`<h2 class=${name} part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${part}>${content}</h5>`;
    default:
      return html`<h6 class=${name} part=${part}>${content}</h6>`;
  }
}
