import { css } from 'lit';

export const listStyles = css`
  :host {
    --engagiert-_reserve: 64em;
  }
  .items {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    /*
     * Two rows for each card: what it says, so that buttons stand in line, and what unfolds. Only rows of the second
     * kind grow beside an open card, so that no button moves.
     */
    grid-auto-rows: min-content minmax(min-content, auto);
    gap: calc(var(--engagiert-_space) * 4) calc(var(--engagiert-_space) * 6);
  }
  .cards > .card {
    display: grid;
    /* Where there is no subgrid, buttons follow what stands above them. */
    grid: auto 1fr / minmax(0, 1fr);
    grid: subgrid / minmax(0, 1fr);
    grid-row: span 2;
  }
  .card {
    overflow-wrap: anywhere;
    padding-block-start: calc(var(--engagiert-_space) * 4);
    border-block-start: var(--engagiert-_border-width) solid var(--engagiert-_control);
    scroll-margin-block: calc(var(--engagiert-_space) * 4);
  }
  .body {
    display: flex;
    flex-flow: column;
    gap: calc(var(--engagiert-_space) * 2);
  }
  .body > .h {
    font-size: calc(1em * var(--engagiert-_step));
    text-wrap: pretty;
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
  .badge.off {
    border-style: dashed;
    border-color: var(--engagiert-_control);
    color: var(--engagiert-_muted);
  }
  .facts:not(:has(*)) {
    display: none;
  }
  .facts > div {
    display: grid;
    grid-template-columns: minmax(min-content, 5em) minmax(0, 1fr);
    gap: calc(var(--engagiert-_space) * 2);
  }
  /* Text at twice its size on a phone: beside a label there is no room for a word. */
  @container (inline-size < 14em) {
    .facts > div {
      display: block;
    }
  }
  .facts dd {
    font-variant-numeric: tabular-nums;
    text-wrap: pretty;
  }
  /* Unlike a line that must not break, it breaks where it would not fit. */
  .whole {
    display: inline-block;
  }
  .foot {
    margin-block-start: auto;
    padding-block-start: var(--engagiert-_space);
  }
  .more {
    column-gap: calc(var(--engagiert-_space) * 5);
    margin-block-start: calc(var(--engagiert-_space) * 8);
  }
  .more .updated {
    margin-inline-start: auto;
  }
  @media print {
    .items {
      row-gap: calc(var(--engagiert-_space) * 2);
    }
    .card {
      break-inside: avoid;
    }
  }
`;
