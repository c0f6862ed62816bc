import { css } from 'lit';

export const listStyles = css`
  :host {
    --engagiert-_reserve: 64em;
  }
  .items {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    gap: calc(var(--engagiert-_space) * 8) calc(var(--engagiert-_space) * 6);
    align-items: start;
  }
  .card,
  .details {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
  }
  .card {
    gap: calc(var(--engagiert-_space) * 2);
    padding-block-start: calc(var(--engagiert-_space) * 4);
    border-block-start: var(--engagiert-_border-width) solid var(--engagiert-_control);
    scroll-margin-block: calc(var(--engagiert-_space) * 4);
  }
  .card > .h {
    font-size: calc(1em * var(--engagiert-_step));
    text-wrap: pretty;
  }
  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--engagiert-_space) * 2);
  }
  .badge {
    padding: 0 calc(var(--engagiert-_space) * 2);
    border: var(--engagiert-_border-width) solid var(--engagiert-_accent);
    border-radius: var(--engagiert-_radius);
    color: var(--engagiert-_accent);
  }
  .badge.new {
    background: var(--engagiert-_tint);
  }
  .badge.full,
  .badge.paused,
  .badge.over {
    border: var(--engagiert-_border-width) dashed var(--engagiert-_control);
    color: var(--engagiert-_muted);
  }
  .facts > div {
    display: grid;
    grid-template-columns: minmax(min-content, 4.5em) minmax(0, 1fr);
    gap: calc(var(--engagiert-_space) * 2);
  }
  .facts dd {
    font-variant-numeric: tabular-nums;
    text-wrap: pretty;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--engagiert-_space) * 2);
    margin-block-start: var(--engagiert-_space);
  }
  .toggle::after {
    content: '';
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-block-end: 0.2em;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  .toggle[aria-expanded='true']::after {
    margin-block: 0.2em 0;
    rotate: 225deg;
  }
  .details {
    gap: calc(var(--engagiert-_space) * 4);
    padding-block: calc(var(--engagiert-_space) * 3);
    max-inline-size: var(--engagiert-_measure);
  }
  .actions,
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--engagiert-_space) * 2);
  }
  .more {
    margin-block-start: calc(var(--engagiert-_space) * 8);
  }
  .more .updated {
    margin-inline-start: auto;
  }
  /* An open card is as tall as several: the columns beside it go on, and nothing changes its order. */
  .cards > .unfolded {
    grid-row: span 4;
  }
  /* Rows: what on the left, where and when in the middle, the step on the right. */
  .list,
  .compact {
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--engagiert-_space) * 4);
  }
  .compact {
    gap: calc(var(--engagiert-_space) * 2);
  }
  .compact .card {
    gap: var(--engagiert-_space);
    padding-block-start: calc(var(--engagiert-_space) * 2);
  }
  .compact .card > .h {
    font-size: 1em;
  }
  .compact .card > .facts {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(var(--engagiert-_space) * 4);
    font-size: calc(1em / var(--engagiert-_step));
  }
  .compact .card > .facts {
    align-content: start;
    row-gap: 0;
  }
  .compact .card > .muted {
    font-size: calc(1em / var(--engagiert-_step));
  }
  .compact .card > .facts > div {
    display: block;
  }
  .compact .card > .facts dt {
    display: none;
  }
  @container (inline-size >= 44em) {
    .list .card,
    .compact .card {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr) auto;
      grid-template-rows: repeat(4, auto) 1fr;
      gap: 0 calc(var(--engagiert-_space) * 8);
    }
    .list .card > *,
    .compact .card > * {
      grid-column: 1;
    }
    .list .card > p,
    .compact .card > p {
      margin-block-start: var(--engagiert-_space);
    }
    .list .card > .facts,
    .compact .card > .facts {
      grid-column: 2;
      grid-row: 1 / span 5;
    }
    .list .card > .foot,
    .compact .card > .foot {
      grid-column: 3;
      grid-row: 1 / span 5;
      align-self: start;
      margin: 0;
    }
    .list .card > .details,
    .compact .card > .details {
      grid-column: 1 / -1;
      grid-row: 6;
    }
  }
  @media print {
    .items {
      gap: calc(var(--engagiert-_space) * 4);
    }
    .card {
      break-inside: avoid;
    }
  }
`;
