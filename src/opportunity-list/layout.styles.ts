import { css } from 'lit';

/** Looks of the layouts other than `cards`. */
export const layoutStyles = css`
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
    align-content: start;
    gap: 0 calc(var(--engagiert-_space) * 4);
    font-size: calc(1em / var(--engagiert-_step));
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
    .list .card > .ways,
    .compact .card > .ways {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .compact {
      gap: calc(var(--engagiert-_space) * 4);
    }
  }
`;
