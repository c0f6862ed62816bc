import { unsafeCSS, type CSSResult } from 'lit';

/** Colours behind `--engagiert-color-…`: in the light theme and in the dark one, where that differs. */
const colours: Readonly<Record<string, readonly [light: string, dark?: string]>> = {
  text: ['#1b1f24', '#e9ebee'],
  muted: ['#545c66', '#adb4bd'],
  ground: ['transparent', '#15181c'],
  surface: ['#fff', '#1d2126'],
  border: ['#d5dade', '#363c44'],
  control: ['#767f89', '#838c97'],
  accent: ['#17528f', '#8ab8f0'],
  'on-accent': ['#fff', '#0d1c2e'],
  tint: ['#e9f0f8', '#22303f'],
  error: ['#a3200f', '#ffb4a8'],
  focus: ['#111'],
  'focus-halo': ['#ffdf66'],
  plate: ['#fff'],
  land: ['#eef0ea', '#23282c'],
  outline: ['#9aa39b', '#59626c'],
};

/** What else a page may set, and what it is otherwise. */
const measures: Readonly<Record<string, string>> = {
  'font-size': '1em',
  'line-height': '1.5',
  'heading-weight': '650',
  space: '4px',
  padding: '0px',
  radius: '6px',
  'border-width': '1px',
  'focus-width': '3px',
  'target-size': '44px',
  shadow: 'none',
  duration: '160ms',
  measure: '68ch',
  'map-height': '28em',
  'logo-height': '4em',
};

const declare = (own: string, open: string, value: string) =>
  `--engagiert-_${own}:var(--engagiert-${open},${value});`;

/** From our own constants only, never from a page or a feed. */
export const colourDeclarations = (theme: 0 | 1): CSSResult =>
  unsafeCSS(
    Object.entries(colours)
      .map(([name, values]) => {
        const value = values[theme];
        return value ? declare(name, `color-${name}`, value) : '';
      })
      .join(''),
  );

export const measureDeclarations: CSSResult = unsafeCSS(
  Object.entries(measures)
    .map(([name, value]) => declare(name, name, value))
    .join(''),
);

/** Names of the colours that a page's owner may set. */
export const colourTokens: readonly string[] = Object.keys(colours);
