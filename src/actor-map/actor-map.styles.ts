import { css } from 'lit';

export const actorMapStyles = css`
  /* The map, and the bar above it: two rows of it side by side, or a switch and a row on phones. */
  :host {
    --engagiert-_reserve: calc(var(--engagiert-_map-height) + 11em);
  }
  @container (inline-size >= 40em) {
    .base {
      --engagiert-_reserve: calc(var(--engagiert-_map-height) + 16em);
    }
  }
  .switch {
    display: none;
    gap: 0;
    margin-block-end: calc(var(--engagiert-_space) * 3);
  }
  .switch .button {
    flex: 1;
    border-radius: 0;
  }
  .switch .button:first-child {
    border-start-start-radius: var(--engagiert-_radius);
    border-end-start-radius: var(--engagiert-_radius);
  }
  .switch .button:last-child {
    border-start-end-radius: var(--engagiert-_radius);
    border-end-end-radius: var(--engagiert-_radius);
    border-inline-start: 0;
  }
  .switch [aria-pressed='true'] {
    background: var(--engagiert-_tint);
    border-color: var(--engagiert-_accent);
    box-shadow: inset 0 calc(-1 * var(--engagiert-_bar)) 0 var(--engagiert-_accent);
    font-weight: var(--engagiert-_heading-weight);
  }
  .map {
    display: grid;
    grid-template-rows: auto 1fr auto;
    min-inline-size: 0;
    min-block-size: min(var(--engagiert-_map-height), 90vh);
    container-type: inline-size;
  }
  .ground {
    position: relative;
    isolation: isolate;
    contain: layout paint;
    /* On a low screen, as at 400 % zoom, the question above it would leave nothing to look at. */
    min-block-size: min(var(--engagiert-_map-height), 11em);
    border: var(--engagiert-_border-width) solid var(--engagiert-_border);
    border-radius: var(--engagiert-_radius);
    background: var(--engagiert-_land);
    overflow: hidden;
  }
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
    text-align: start;
    cursor: pointer;
  }
  .name:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
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

  /* One of the two at a time: on narrow widgets, and where the owner wants the map alone. */
  .switch.always,
  .narrow-switch {
    display: flex;
  }
  .panes[data-shown='map'] > .list,
  .panes[data-shown='list'] > .map {
    display: none;
  }
  @container (min-width: 45em) {
    .panes.both {
      display: grid;
      grid-template-columns: minmax(17em, 2fr) 3fr;
      gap: calc(var(--engagiert-_space) * 4);
      block-size: calc(var(--engagiert-_map-height) * 1.25);
      max-block-size: 90vh;
    }
    .panes.both > .map,
    .panes.both > .list {
      display: grid;
      min-block-size: 0;
    }
    .panes.both .ground {
      min-block-size: 0;
    }
    .panes.both > .list {
      display: block;
      overflow: auto;
      /* The ring around what is reached by keyboard is seen as well. */
      scroll-padding-block: calc(var(--engagiert-_focus-width) + 4px);
      border: var(--engagiert-_border-width) solid var(--engagiert-_border);
      border-radius: var(--engagiert-_radius);
    }
    .panes.both .find-ways {
      padding: calc(var(--engagiert-_space) * 3);
    }
    .narrow-switch {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .sign {
      border: 1px solid CanvasText;
    }
    .switch [aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .items > .selected {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .panes,
    .panes.both {
      display: block !important;
      block-size: auto !important;
      max-block-size: none !important;
    }
    .panes > .list {
      display: block !important;
      overflow: visible !important;
      border: 0 !important;
    }
    .panes > .map {
      display: grid !important;
      block-size: 24em !important;
      break-inside: avoid;
    }
    /* Nobody has come near it yet: on paper a frame around nothing. */
    .panes > .map:has(:is(.ground, .canvas):empty) {
      display: none !important;
    }
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
