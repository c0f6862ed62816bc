import { css } from 'lit';

// Dark grounds: a logo that was drawn for white gets white.
const darkPlate = css`
  background: var(--engagiert-_plate);
  padding: max(var(--engagiert-_free), var(--engagiert-_space) * 2);
`;

export const funderBannerStyles = css`
  :host {
    --engagiert-_reserve: 10em;
  }
  .groups,
  .funders,
  .funder,
  .mark {
    display: flex;
    flex-wrap: wrap;
  }
  .groups {
    gap: calc(var(--engagiert-_space) * 8) calc(var(--engagiert-_space) * 12);
  }
  .group,
  .funder,
  .mark,
  .wordmark,
  .logo {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .group-heading {
    margin-block-end: calc(var(--engagiert-_space) * 3);
    color: var(--engagiert-_muted);
    font-size: calc(1em / var(--engagiert-_step));
    font-weight: 400;
  }
  .funders {
    gap: calc(var(--engagiert-_space) * 5) calc(var(--engagiert-_space) * 8);
  }
  .funders,
  .funder,
  .mark {
    align-items: center;
  }
  .funder {
    gap: calc(var(--engagiert-_space) * 2) calc(var(--engagiert-_space) * 5);
  }
  .funder.dated {
    flex-direction: column;
    align-items: start;
    gap: var(--engagiert-_space);
  }
  .mark {
    min-block-size: var(--engagiert-_target);
    border-radius: var(--engagiert-_radius);
    color: inherit;
    text-decoration-color: var(--engagiert-_control);
    text-decoration-thickness: 1px;
  }
  /* A name set like a mark: two short lines on a rule. */
  .wordmark {
    align-content: center;
    max-inline-size: 9.25em;
    min-block-size: 2.5em;
    padding-inline-start: calc(var(--engagiert-_space) * 3);
    border-inline-start: calc(var(--engagiert-_border-width) * 2) solid var(--engagiert-_border);
    font-weight: var(--engagiert-_heading-weight);
    line-height: 1.25;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .wordmark.long {
    max-inline-size: 19em;
  }
  .logo {
    /* As far as there is room for it. */
    --engagiert-_free: min(var(--engagiert-_clear), 15cqi, 6em);
    display: block;
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
    inline-size: max(
      var(--engagiert-_logo-height) * var(--engagiert-_wide),
      var(--engagiert-_least)
    );
    block-size: auto;
  }
  .words {
    max-inline-size: min(100%, 29em);
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .wide .words {
    flex: 1 1 14.5em;
  }
  .words > * + * {
    margin-block-start: var(--engagiert-_space);
  }
  .past {
    margin-block-start: calc(var(--engagiert-_space) * 8);
    padding-block-start: calc(var(--engagiert-_space) * 5);
    border-block-start: var(--engagiert-_border-width) solid var(--engagiert-_border);
  }
  .past-heading {
    margin-block-end: calc(var(--engagiert-_space) * 4);
  }

  .grid,
  .grid .group {
    inline-size: 100%;
  }
  .grid .funders {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5em), 1fr));
  }
  /* A sentence stands beside its logo, and a prescribed size is kept. */
  .grid .wide {
    grid-column: 1 / -1;
  }

  .list {
    flex-direction: column;
    gap: calc(var(--engagiert-_space) * 5);
  }
  .list .group {
    inline-size: 100%;
    padding-block-start: calc(var(--engagiert-_space) * 4);
    border-block-start: var(--engagiert-_border-width) solid var(--engagiert-_border);
  }
  .list .funders {
    flex-direction: column;
    align-items: start;
    gap: calc(var(--engagiert-_space) * 2);
  }
  .list .mark {
    min-block-size: 1.5em;
  }
  .list .wordmark {
    max-inline-size: none;
    min-block-size: 0;
    padding: 0;
    border: 0;
  }
  /* From here on the grid has two columns. */
  @container (min-inline-size: 22em) {
    .grid .funder:has(.long, .broad):not(.wide) {
      grid-column: span 2;
    }
  }
  @container (min-inline-size: 40em) {
    .list .group {
      display: grid;
      grid-template-columns: minmax(13em, 1fr) 3fr;
      gap: calc(var(--engagiert-_space) * 8);
    }
  }

  /* Phones: two names side by side. */
  @container (min-inline-size: 20em) and (max-inline-size: 32em) {
    .row .group {
      inline-size: 100%;
    }
    .row .funders {
      column-gap: calc(var(--engagiert-_space) * 4);
    }
    .row .funder:has(.wordmark:not(.long)):not(.wide) {
      inline-size: calc(50% - var(--engagiert-_space) * 2);
    }
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
  @media print {
    .funder {
      break-inside: avoid;
    }
  }
`;
