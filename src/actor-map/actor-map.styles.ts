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
    .switch [aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
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
  }
`;
