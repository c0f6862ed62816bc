import { css } from 'lit';

/**
 * How every widget stands in a foreign page. `!important` in a shadow tree outranks the page's, so it
 * is used only for what keeps the widget a box. Of what the page's text hands down, a widget takes the
 * typeface, the size, and the spacing of letters and words, which may be the reader's own setting; and it
 * hides with what is around it. Lengths are in `em`: what a `rem` is, depends on the page.
 */
export const hostStyles = css`
  :host {
    /*
     * A size container has no width of its own: it would be gone in a flex row or a float. The first column gives it one
     * that needs not be had, so that no column of the page grows beyond the page.
     */
    display: grid !important;
    grid-template-columns: minmax(0, min(48em, 100vw)) 1fr;
    align-items: start;
    box-sizing: border-box;
    min-inline-size: 0;
    max-inline-size: 100%;
    container-type: inline-size !important;
    writing-mode: horizontal-tb;
  }
  /* Firefox alone does not count the columns, and has no width that needs not be had. */
  @supports (-moz-orient: inline) {
    :host {
      contain-intrinsic-inline-size: min(48em, 100vw);
    }
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  .base {
    grid-column: 1 / -1;
    position: relative;
    padding: var(--engagiert-_padding);
    color: var(--engagiert-_text);
    background: var(--engagiert-_ground);
    color-scheme: var(--engagiert-_scheme);
    border-radius: var(--engagiert-_radius);
    font-family: var(--engagiert-font-family, inherit);
    font-size: var(--engagiert-_font-size);
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    line-height: var(--engagiert-_line-height);
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-transform: none;
    text-decoration: none;
    text-emphasis: none;
    text-shadow: none;
    -webkit-text-fill-color: currentcolor;
    -webkit-text-stroke: 0;
    white-space: normal;
    text-wrap: wrap;
    line-break: auto;
    word-break: normal;
    overflow-wrap: break-word;
    hyphens: auto;
    /* Not in names and short words, and only in halves that are words themselves for the most part. */
    hyphenate-limit-chars: 10 5;
    cursor: auto;
    -webkit-user-select: text;
    user-select: text;
  }
  .h {
    margin: 0;
    font-size: 1em;
    font-weight: var(--engagiert-_heading-weight);
    line-height: 1.25;
    text-wrap: balance;
    break-after: avoid;
  }
  .heading {
    font-size: calc(1em * var(--engagiert-_step) * var(--engagiert-_step));
  }
  p,
  ul,
  dl,
  dd,
  figure,
  blockquote,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    list-style: none;
  }
  img {
    max-inline-size: 100%;
  }
  .lines {
    white-space: pre-line;
  }
  .muted {
    color: var(--engagiert-_muted);
  }
  .small {
    font-size: calc(1em / var(--engagiert-_step));
  }
  a {
    color: var(--engagiert-_accent);
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  button,
  input,
  select {
    margin: 0;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--engagiert-_space) * 2);
    min-block-size: var(--engagiert-_target-size);
    min-inline-size: var(--engagiert-_target-size);
    padding: calc(var(--engagiert-_space) * 1.5) calc(var(--engagiert-_space) * 3.5);
    border: var(--engagiert-_border-width) solid var(--engagiert-_control);
    border-radius: var(--engagiert-_radius);
    background: var(--engagiert-_surface);
    color: var(--engagiert-_text);
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition: background-color var(--engagiert-_duration) ease-out;
  }
  /* Under a finger it would stay after the tap, and look like what is pressed. */
  @media (hover) {
    .button:hover {
      background: var(--engagiert-_tint);
    }
  }
  /* Two colours, so that the ring shows on any ground. */
  :focus-visible {
    outline: var(--engagiert-_focus-width) solid var(--engagiert-_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 calc(var(--engagiert-_focus-width) + 4px) var(--engagiert-_focus-halo);
  }
  .notice {
    padding: calc(var(--engagiert-_space) * 3) calc(var(--engagiert-_space) * 4);
    border-inline-start: var(--engagiert-_bar) solid var(--engagiert-_border);
    max-inline-size: var(--engagiert-_measure);
    overflow-wrap: anywhere;
  }
  .notice.error {
    border-color: var(--engagiert-_error);
  }
  /* Something follows: contents, or the page's own. */
  .heading,
  .notice {
    margin-block-end: calc(var(--engagiert-_space) * 4);
  }
  .notice > * + * {
    margin-block-start: calc(var(--engagiert-_space) * 3);
  }
  .skeleton {
    min-block-size: var(--engagiert-_reserve, 8em);
    display: grid;
    place-items: center;
    border-block-end: var(--engagiert-_border-width) solid var(--engagiert-_border);
    color: var(--engagiert-_muted);
  }
  @media (forced-colors: active) {
    .button {
      border-color: ButtonBorder;
    }
    :focus-visible {
      outline-color: Highlight;
      box-shadow: none;
    }
  }
  @media print {
    :host {
      display: block !important;
    }
    .no-print,
    .button,
    .status:empty {
      display: none !important;
    }
  }
`;
