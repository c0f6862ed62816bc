import { css } from 'lit';

/** Names behind `--engagiert-color-`. */
export const colourTokens = [
  'text',
  'muted',
  'ground',
  'surface',
  'control',
  'accent',
  'on-accent',
  'tint',
  'error',
] as const;

/**
 * The design tokens. A page sets `--engagiert-*` on the widget or on any ancestor; widget styles read
 * only the `--engagiert-_*` names, which carry the default. Tokens are only ever added, never renamed.
 */
const darkColours = css`
  --engagiert-_text: var(--engagiert-color-text, #e9ebee);
  --engagiert-_muted: var(--engagiert-color-muted, #adb4bd);
  --engagiert-_ground: var(--engagiert-color-ground, #15181c);
  --engagiert-_surface: var(--engagiert-color-surface, #1d2126);
  --engagiert-_border: var(--engagiert-color-border, #363c44);
  --engagiert-_control: var(--engagiert-color-control, #838c97);
  --engagiert-_accent: var(--engagiert-color-accent, #8ab8f0);
  --engagiert-_on-accent: var(--engagiert-color-on-accent, #0d1c2e);
  --engagiert-_tint: var(--engagiert-color-tint, #22303f);
  --engagiert-_error: var(--engagiert-color-error, #ffb4a8);
  --engagiert-_land: var(--engagiert-color-land, #23282c);
  --engagiert-_outline: var(--engagiert-color-outline, #59626c);
  --engagiert-_padding: var(--engagiert-padding, calc(var(--engagiert-_space) * 4));
  color-scheme: dark;
`;

export const tokens = css`
  :host {
    --engagiert-_text: var(--engagiert-color-text, #1b1f24);
    --engagiert-_muted: var(--engagiert-color-muted, #545c66);
    --engagiert-_ground: var(--engagiert-color-ground, transparent);
    --engagiert-_surface: var(--engagiert-color-surface, #fff);
    --engagiert-_border: var(--engagiert-color-border, #d5dade);
    --engagiert-_control: var(--engagiert-color-control, #767f89);
    --engagiert-_accent: var(--engagiert-color-accent, #17528f);
    --engagiert-_on-accent: var(--engagiert-color-on-accent, #fff);
    --engagiert-_tint: var(--engagiert-color-tint, #e9f0f8);
    --engagiert-_error: var(--engagiert-color-error, #a3200f);
    --engagiert-_focus: var(--engagiert-color-focus, #111);
    --engagiert-_focus-halo: var(--engagiert-color-focus-halo, #ffdf66);
    --engagiert-_plate: var(--engagiert-color-plate, #fff);
    --engagiert-_land: var(--engagiert-color-land, #eef0ea);
    --engagiert-_outline: var(--engagiert-color-outline, #9aa39b);
    --engagiert-_font: var(--engagiert-font-family, inherit);
    --engagiert-_size: var(--engagiert-font-size, 1em);
    --engagiert-_line: var(--engagiert-line-height, 1.5);
    --engagiert-_heading-weight: var(--engagiert-heading-weight, 650);
    --engagiert-_space: var(--engagiert-space, 4px);
    --engagiert-_padding: var(--engagiert-padding, 0px);
    --engagiert-_radius: var(--engagiert-radius, 6px);
    --engagiert-_border-width: var(--engagiert-border-width, 1px);
    --engagiert-_focus-width: var(--engagiert-focus-width, 3px);
    --engagiert-_target: var(--engagiert-target-size, 44px);
    --engagiert-_shadow: var(--engagiert-shadow, none);
    --engagiert-_duration: var(--engagiert-duration, 160ms);
    --engagiert-_measure: var(--engagiert-measure, 68ch);
    --engagiert-_map-height: var(--engagiert-map-height, 28rem);
    --engagiert-_logo-height: var(--engagiert-logo-height, 4rem);
    --engagiert-_bar: calc(var(--engagiert-_border-width) * 3);
    --engagiert-_step: 1.2;
    color-scheme: light;
  }
  @media (pointer: fine) {
    :host {
      --engagiert-_target: var(--engagiert-target-size, 36px);
    }
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      ${darkColours}
    }
  }
  :host([theme='dark']) {
    ${darkColours}
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
      --engagiert-_padding: 0px;
      color-scheme: light;
    }
  }
`;
