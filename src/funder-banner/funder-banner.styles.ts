import { css } from 'lit';

// Dark grounds: a logo that was drawn for white gets white.
const darkPlate = css`
  background: var(--engagiert-_plate);
  padding: max(var(--engagiert-_clear), var(--engagiert-_space) * 2);
`;

export const funderBannerStyles = css`
  :host {
    --engagiert-_reserve: 9rem;
  }
  .groups,
  .funders,
  .funder {
    display: flex;
    flex-wrap: wrap;
  }
  .groups {
    gap: calc(var(--engagiert-_space) * 8) calc(var(--engagiert-_space) * 14);
  }
  .group {
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
    align-items: center;
    gap: calc(var(--engagiert-_space) * 5) calc(var(--engagiert-_space) * 8);
  }
  .funder {
    align-items: center;
    gap: calc(var(--engagiert-_space) * 2) calc(var(--engagiert-_space) * 4);
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .mark {
    display: inline-flex;
    align-items: center;
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: var(--engagiert-_target);
    color: inherit;
    text-decoration-color: var(--engagiert-_control);
    text-decoration-thickness: 1px;
    border-radius: var(--engagiert-_radius);
  }
  .wordmark {
    max-inline-size: 13em;
    font-size: calc(1em * var(--engagiert-_step));
    font-weight: var(--engagiert-_heading-weight);
    line-height: 1.2;
    letter-spacing: -0.005em;
    text-wrap: balance;
  }
  .wordmark.long {
    max-inline-size: 19em;
    font-size: 1em;
    line-height: 1.25;
  }
  .logo {
    display: block;
    max-inline-size: 100%;
    padding: var(--engagiert-_clear);
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
    flex: 1 1 12rem;
    max-inline-size: 22rem;
    line-height: 1.4;
  }
  .past {
    margin-block-start: calc(var(--engagiert-_space) * 8);
    padding-block-start: calc(var(--engagiert-_space) * 5);
    border-block-start: var(--engagiert-_border-width) solid var(--engagiert-_border);
  }
  .past-heading {
    margin-block-end: calc(var(--engagiert-_space) * 4);
  }

  .list,
  .list .funders {
    flex-direction: column;
    align-items: stretch;
  }
  .grid,
  .grid .group {
    inline-size: 100%;
  }
  .grid .funders {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12rem), 1fr));
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
