import { css } from 'lit';

// Dark grounds: a logo that was drawn for white gets white.
const darkPlate = css`
  background: var(--engagiert-_plate);
  padding: max(var(--engagiert-_free), var(--engagiert-_space) * 2);
`;

export const logoStyles = css`
  .logo {
    /* As far as there is room for it. */
    --engagiert-_free: min(var(--engagiert-_clear), 15cqi, 6em);
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
    padding: var(--engagiert-_free);
    border-radius: var(--engagiert-_radius);
    /* White stays white, also where colours are forced and on paper. */
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .logo.always {
    ${darkPlate}
  }
  .logo img {
    display: block;
    inline-size: min(
      max(var(--engagiert-_logo-height) * var(--engagiert-_wide), var(--engagiert-_least)),
      var(--engagiert-_most)
    );
    block-size: auto;
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) .logo.dark {
      ${darkPlate}
    }
  }
  :host([theme='dark']) .logo.dark {
    ${darkPlate}
  }
  @media (forced-colors: active) {
    .logo {
      ${darkPlate}
    }
  }
  /* From here on the grid has two columns. */
  @container (min-inline-size: 22em) {
    .grid .funder:has(.broad):not(.wide) {
      grid-column: span 2;
    }
  }
`;
