import { css } from 'lit';
import { colourDeclarations, measureDeclarations } from './token-table.js';

const dark = css`
  ${colourDeclarations(1)}
  --engagiert-_padding: var(--engagiert-padding, calc(var(--engagiert-_space) * 4));
  --engagiert-_scheme: dark;
`;

/**
 * The design tokens. A page sets `--engagiert-*` on the widget or on any ancestor; widget styles read
 * only the `--engagiert-_*` names, which carry the default. Tokens are only ever added, never renamed.
 */
export const tokens = css`
  :host {
    ${colourDeclarations(0)}
    ${measureDeclarations}
    --engagiert-_bar: calc(var(--engagiert-_border-width) * 3);
    --engagiert-_step: 1.2;
    --engagiert-_scheme: light;
  }
  @media (pointer: fine) {
    :host {
      --engagiert-_target-size: var(--engagiert-target-size, 36px);
    }
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      ${dark}
    }
  }
  :host([theme='dark']) {
    ${dark}
  }
  @media (prefers-contrast: more) {
    :host {
      --engagiert-_muted: var(--engagiert-_text);
      --engagiert-_border: var(--engagiert-_text);
      --engagiert-_control: var(--engagiert-_text);
      --engagiert-_outline: var(--engagiert-_text);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --engagiert-_duration: 0s;
    }
  }
  @media print {
    :host(:not([theme='x'])) {
      --engagiert-_text: #000;
      --engagiert-_muted: #333;
      --engagiert-_ground: transparent;
      --engagiert-_surface: transparent;
      --engagiert-_accent: #000;
      --engagiert-_on-accent: #fff;
      --engagiert-_tint: transparent;
      --engagiert-_land: #fff;
      --engagiert-_error: #000;
      --engagiert-_padding: 0px;
      --engagiert-_scheme: light;
    }
  }
`;
