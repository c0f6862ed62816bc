import { css } from 'lit';

// Dark grounds: a logo that was drawn for white gets white.
const darkPlate = css`
  --engagiert-_around: max(var(--engagiert-_free), var(--engagiert-_space) * 2);
  --engagiert-_before: 0.5;
  background: var(--engagiert-_plate);
`;
// In the room that a dark version would have had.
const inset = css`
  --engagiert-_before: 0.5;
  background: var(--engagiert-_plate);
`;
const insetImage = css`
  padding: calc(var(--engagiert-_space) * 2);
`;

export const logoStyles = css`
  .logo {
    /* As far as there is room for it. */
    --engagiert-_free: min(var(--engagiert-_clear), 15cqi, 6em);
    --engagiert-_around: var(--engagiert-_free);
    --engagiert-_place: min(
      max(var(--engagiert-_logo-height) * var(--engagiert-_wide), var(--engagiert-_least)),
      var(--engagiert-_most)
    );
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
    padding: var(--engagiert-_around);
    border-radius: var(--engagiert-_radius);
    /* White stays white, also where colours are forced and on paper. */
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .logo.always {
    ${darkPlate}
  }
  /* The place has its shape from the start and keeps it, whatever the file is. */
  .logo img,
  .named::before {
    display: block;
    inline-size: var(--engagiert-_place);
    max-inline-size: 100%;
    block-size: auto;
    /* Also while a lost file shows its text, before the name stands there. */
    min-block-size: 0;
    aspect-ratio: var(--engagiert-_ratio);
  }
  /* Where the line begins; in the middle of a plate. */
  .logo img {
    --engagiert-_rest: max(
      0px,
      100% - max(
          var(--engagiert-_logo-height) * var(--engagiert-_drawn, 99),
          var(--engagiert-_drawn-least, 0px)
        )
    );
    object-fit: contain;
    object-position: calc(100% * var(--engagiert-_before, 0));
  }
  [dir='rtl'] .logo img {
    object-position: calc(100% - 100% * var(--engagiert-_before, 0));
  }
  .pixels.pixels img {
    object-fit: scale-down;
  }
  /* Smaller than its place, so that it weighs as much as the others. */
  .free img {
    padding-inline: calc(var(--engagiert-_rest) * var(--engagiert-_before, 0))
      calc(var(--engagiert-_rest) * (1 - var(--engagiert-_before, 0)));
  }
  /* Room for a long name, should it have to stand in: nothing moves then. */
  .logo,
  .named::before {
    margin-block: var(--engagiert-_spare, 0em);
  }
  .row .logo,
  .row .named::before {
    margin-inline-end: var(--engagiert-_wider, 0em);
  }
  /* A name in the place of a logo, as large as the place allows: name-fit.ts counts with these measures. */
  .named {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: center;
    max-inline-size: calc(max(var(--engagiert-_place), 9.25em) + 2 * var(--engagiert-_around));
    margin-block: 0;
    forced-color-adjust: auto;
  }
  .row .named {
    max-inline-size: calc(
      var(--engagiert-_place) + var(--engagiert-_wider, 0em) + 2 * var(--engagiert-_around)
    );
    margin-inline-end: 0;
  }
  .named::before {
    content: '';
  }
  .named::before,
  .named > * {
    grid-area: 1 / 1;
  }
  .named > .wordmark {
    max-inline-size: none;
    /* As high a rule as beside other names, where the place is. */
    min-block-size: min(2.5em, 100%);
    padding-inline-start: 0.45em;
    font-size: clamp(
      0.6875em,
      min(var(--engagiert-_place), 100cqi) * var(--engagiert-_letters, 0),
      1em
    );
    line-height: 1.2;
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) .logo.dark {
      ${darkPlate}
    }
    :host(:not([theme='light'])) .logo.inset {
      ${inset}
    }
    :host(:not([theme='light'])) .inset img {
      ${insetImage}
    }
  }
  :host([theme='dark']) .logo.dark {
    ${darkPlate}
  }
  :host([theme='dark']) .logo.inset {
    ${inset}
  }
  :host([theme='dark']) .inset img {
    ${insetImage}
  }
  @media (forced-colors: active) {
    .logo {
      ${darkPlate}
    }
  }
  .named {
    background: none !important;
  }
  /* Phones: two places side by side, as names stand. */
  @container (min-inline-size: 20em) and (max-inline-size: 32em) {
    .row .funder:has(.free):not(.wide) {
      inline-size: calc(50% - var(--engagiert-_space) * 2);
    }
  }
  /* A name in the place of a logo takes no more columns than the logo. */
  .row .funder:has(.named:not(.free)):not(.wide) {
    inline-size: auto;
  }
  .grid .funder:has(.named:not(.broad)):not(.wide) {
    grid-column: auto;
  }
  /* From here on the grid has two columns. */
  @container (min-inline-size: 22em) {
    .grid .funder:has(.broad):not(.wide) {
      grid-column: span 2;
    }
  }
`;
