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
    padding-block-start: calc(var(--engagiert-_space) * 2);
  }
  .compact .body {
    gap: var(--engagiert-_space);
  }
  .compact .body > .h {
    font-size: 1em;
  }
  .compact .body > .facts {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    gap: 0 calc(var(--engagiert-_space) * 4);
    font-size: calc(1em / var(--engagiert-_step));
  }
  .compact .body > .muted {
    font-size: calc(1em / var(--engagiert-_step));
  }
  .compact .body > .facts > div {
    display: block;
  }
  .compact .body > .facts dt {
    display: none;
  }
  @container (inline-size >= 44em) {
    .list .card,
    .compact .card {
      display: grid;
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr) auto;
      grid-template-rows: repeat(4, auto) 1fr;
      gap: 0 calc(var(--engagiert-_space) * 8);
    }
    .list .body,
    .compact .body {
      display: contents;
    }
    .list .body > *,
    .compact .body > * {
      grid-column: 1;
    }
    .list .body > p,
    .compact .body > p {
      margin-block-start: var(--engagiert-_space);
    }
    .list .body > .facts,
    .compact .body > .facts {
      grid-column: 2;
      grid-row: 1 / span 5;
    }
    .list .body > .foot,
    .compact .body > .foot {
      grid-column: 3;
      grid-row: 1 / span 5;
      align-self: start;
      margin: 0;
      padding: 0;
    }
    .list .card > .details,
    .compact .card > .details {
      grid-column: 1 / -1;
      grid-row: 6;
    }
    .list .body > .ways,
    .compact .body > .ways {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .compact {
      gap: calc(var(--engagiert-_space) * 4);
    }
  }
`;
