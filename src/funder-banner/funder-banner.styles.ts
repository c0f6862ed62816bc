import { css } from 'lit';

export const funderBannerStyles = css`
  /* About the height of seven funders, below each other or side by side. */
  :host {
    --engagiert-_reserve: 20em;
  }
  @container (inline-size >= 40em) {
    .base {
      --engagiert-_reserve: 12em;
    }
  }
  .groups,
  .funders,
  .funder,
  .mark {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .groups {
    align-items: start;
    gap: calc(var(--engagiert-_space) * 8) calc(var(--engagiert-_space) * 12);
  }
  .group,
  .wordmark {
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
  .funder {
    gap: calc(var(--engagiert-_space) * 2) calc(var(--engagiert-_space) * 5);
    break-inside: avoid;
  }
  .mark {
    min-block-size: var(--engagiert-_target-size);
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
  /* No wider than it is long: a short sentence has room beside its logo, too. */
  .words {
    max-inline-size: max-content;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .wide .words {
    flex: 1 1 14.5em;
  }
  .words > * {
    max-inline-size: 29em;
  }
  .words > * + * {
    margin-block-start: var(--engagiert-_space);
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
`;
