import { css } from 'lit';

/** Looks of open offers and of the shortlist. */
export const lateStyles = css`
  .save {
    padding-inline: calc(var(--engagiert-_space) * 2);
  }
  .save svg {
    inline-size: 0.9em;
    block-size: 0.9em;
  }
  .save path {
    fill: none;
  }
  .save[aria-pressed='true'] path {
    fill: currentColor;
  }
  .details {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-self: start;
    gap: calc(var(--engagiert-_space) * 4);
    padding-block: calc(var(--engagiert-_space) * 3);
    max-inline-size: var(--engagiert-_measure);
  }
  /* An open card is as tall as several: the columns beside it go on, and nothing changes its order. */
  .cards > .unfolded {
    grid-row: span var(--engagiert-_rows, 2);
  }
  .unfolded > .details {
    grid-row: 2 / -1;
  }
  /* The words on the left are as wide as the longest of them, which breaks by hyphens alone, in one line for all. */
  .details .facts:not(:empty) {
    display: grid;
    grid-template-columns: minmax(min-content, 7em) minmax(0, 1fr);
    column-gap: calc(var(--engagiert-_space) * 2);
  }
  .details .facts > div {
    grid-column: 1 / -1;
    grid-template-columns: minmax(min-content, 7em) minmax(0, 1fr);
    grid-template-columns: subgrid;
    padding-block: var(--engagiert-_space);
  }
  .details dt {
    overflow-wrap: normal;
  }
  .details img {
    display: block;
    block-size: auto;
    border-radius: var(--engagiert-_radius);
  }
  .texts {
    margin-block-start: var(--engagiert-_space);
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .line {
    display: block;
  }
  .find-summary > .shortlist {
    margin-inline-end: calc(var(--engagiert-_space) * 2);
  }
  .shortlist[aria-pressed='true'] {
    border-color: var(--engagiert-_accent);
    background: var(--engagiert-_tint);
  }
  .bar,
  .notice + .items {
    margin-block-end: calc(var(--engagiert-_space) * 4);
  }
  /* Columns of another width than those measured on the screen. */
  @media print {
    .cards > .unfolded {
      grid-row: span 2;
      /* As tall as half a page it would leave the rest of one empty. */
      break-inside: auto;
    }
  }
`;
