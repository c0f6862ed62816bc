import { css } from 'lit';

/** How an actor is drawn, in the list and over the map. */
export const actorRowsStyles = css`
  .items > li {
    position: relative;
    padding-block: calc(var(--engagiert-_space) * 3.5);
    padding-inline: calc(var(--engagiert-_space) * 3);
    border-block-end: var(--engagiert-_border-width) solid var(--engagiert-_border);
  }
  .items > .selected {
    background: var(--engagiert-_tint);
    box-shadow: inset var(--engagiert-_bar) 0 0 var(--engagiert-_accent);
  }
  [dir='rtl'] .items > .selected {
    box-shadow: inset calc(-1 * var(--engagiert-_bar)) 0 0 var(--engagiert-_accent);
  }
  .name {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font-weight: inherit;
    text-transform: inherit;
    text-align: start;
    cursor: pointer;
  }
  @media (hover) {
    .name:hover {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
  }
  .item {
    overflow-wrap: anywhere;
  }
  .item p,
  .item figure,
  .item .hours {
    margin-block-start: var(--engagiert-_space);
    font-size: calc(1em / 1.08);
  }
  .item figure img {
    display: block;
    block-size: auto;
    max-block-size: 10em;
    border-radius: var(--engagiert-_radius);
    object-fit: cover;
  }
  .item figcaption,
  .item .origin {
    font-size: max(0.75em, 12px);
    color: var(--engagiert-_muted);
  }
  .facts,
  .links,
  .origin {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--engagiert-_space) * 3);
    color: var(--engagiert-_muted);
  }
  .links {
    gap: var(--engagiert-_space) calc(var(--engagiert-_space) * 4);
  }
  .links a,
  .origin a {
    display: inline-flex;
    align-items: center;
  }
  .name,
  .links a,
  .origin a {
    min-block-size: 24px;
    min-inline-size: 24px;
  }
  .distance {
    font-variant-numeric: tabular-nums;
    color: var(--engagiert-_text);
    font-weight: var(--engagiert-_heading-weight);
  }
  .category {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--engagiert-_space) * 1.5);
  }
  .sign {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    border-radius: 50%;
    background-color: var(--engagiert-_fill);
    color: var(--engagiert-_ink);
    font-size: 0.8em;
    font-weight: var(--engagiert-_heading-weight);
    line-height: 1;
  }
  .items .description {
    max-inline-size: var(--engagiert-_measure);
  }
  /* Cut where the words end, whatever their direction; a paragraph that is cut would leave a line with dots alone. */
  @media screen {
    .items > :not(.selected) .description > * {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
      text-align: -webkit-match-parent;
      text-align: match-parent;
      white-space: normal;
    }
  }
  @media (pointer: coarse) {
    .name,
    .links a,
    .origin a {
      min-block-size: var(--engagiert-_target-size);
    }
  }
  .more {
    padding: calc(var(--engagiert-_space) * 3);
  }
  @media (forced-colors: active) {
    .sign {
      border: 1px solid CanvasText;
    }
    .items > .selected {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    /* In one column a third of many pages would be empty: entries are tall, and stay whole. */
    .items {
      columns: 17em;
    }
    .items > li {
      break-inside: avoid;
    }
    /* Nobody can press a word on paper. */
    .links [title]::after {
      content: ': ' attr(title);
    }
  }
`;
