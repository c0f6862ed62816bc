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

/** Public name, private name, default. */
const measures: readonly (readonly [string, string, string])[] = [
  ['font-size', 'size', '1em'],
  ['line-height', 'line', '1.5'],
  ['heading-weight', 'heading-weight', '650'],
  ['space', 'space', '4px'],
  ['padding', 'padding', '0px'],
  ['radius', 'radius', '6px'],
  ['border-width', 'border-width', '1px'],
  ['focus-width', 'focus-width', '3px'],
  ['target-size', 'target', '44px'],
  ['shadow', 'shadow', 'none'],
  ['duration', 'duration', '160ms'],
  ['measure', 'measure', '68ch'],
  ['map-height', 'map-height', '28em'],
  ['logo-height', 'logo-height', '4em'],
];

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
  measures.map(([open, own, value]) => declare(own, open, value)).join(''),
);

/** Names of the colours that a page's owner may set. */
export const colourTokens: readonly string[] = Object.keys(colours);
