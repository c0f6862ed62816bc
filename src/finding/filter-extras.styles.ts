import { css } from 'lit';

/** Looks of what a filter bar shows after the first touch. */
export const filterExtrasStyles = css`
  /* The browser's own button goes only now that ours is there. */
  .find ::-webkit-search-cancel-button {
    display: none;
  }
  .find-search .field {
    padding-inline-end: var(--engagiert-_target-size);
  }
  .find-clear {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    display: grid;
    place-items: center;
    inline-size: var(--engagiert-_target-size);
    padding: 0;
    border: 0;
    border-radius: var(--engagiert-_radius);
    background: none;
    cursor: pointer;
  }
  .find [aria-pressed='true'],
  .find-facet[aria-expanded='true'] {
    border-color: var(--engagiert-_accent);
    background: var(--engagiert-_tint);
    box-shadow: inset 0 0 0 1px var(--engagiert-_accent);
  }
  .find-ways {
    display: grid;
    gap: calc(var(--engagiert-_space) * 3);
    margin-block-end: calc(var(--engagiert-_space) * 4);
  }
  .find-panel {
    position: absolute;
    inset-block-start: 100%;
    inset-inline: 0;
    z-index: 2;
    display: grid;
    gap: calc(var(--engagiert-_space) * 3);
    max-block-size: min(28em, 70vh);
    margin-block-start: calc(var(--engagiert-_space) * 2);
    padding: calc(var(--engagiert-_space) * 4);
    overflow: auto;
    /* The ring around what is reached by keyboard is seen as well. */
    scroll-padding-block: calc(var(--engagiert-_focus-width) + 4px);
    border: var(--engagiert-_border-width) solid var(--engagiert-_control);
    border-radius: var(--engagiert-_radius);
    background: var(--engagiert-_surface);
    box-shadow: var(--engagiert-_shadow);
  }
  .find-panel .row {
    justify-content: end;
  }
  .find-panel .plain {
    margin-inline-end: auto;
  }
  .find-panel fieldset {
    min-inline-size: 0;
  }
  .find-panel .field {
    inline-size: min(100%, 22em);
    margin-block-end: calc(var(--engagiert-_space) * 2);
  }
  .find-values {
    columns: 14em;
    column-gap: calc(var(--engagiert-_space) * 6);
  }
  .find-value {
    padding-inline: 0;
    break-inside: avoid;
  }
  .level-1 {
    padding-inline-start: calc(var(--engagiert-_space) * 6);
  }
  .level-2 {
    padding-inline-start: calc(var(--engagiert-_space) * 12);
  }
  .level-3 {
    padding-inline-start: calc(var(--engagiert-_space) * 18);
  }
  .find-value .find-number {
    margin-inline-start: auto;
    text-align: end;
  }
  .find-chip {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--engagiert-_space) * 2);
    min-block-size: var(--engagiert-_target-size);
    padding: var(--engagiert-_space) calc(var(--engagiert-_space) * 3);
    border: var(--engagiert-_border-width) solid var(--engagiert-_accent);
    border-radius: calc(var(--engagiert-_radius) * 4);
    background: var(--engagiert-_tint);
    line-height: 1.25;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  /* On a narrow widget a panel takes its place in the flow, as wide as the widget. */
  @container (inline-size < 36em) {
    .find-panel {
      position: static;
      flex: 1 1 100%;
      max-block-size: none;
      margin: 0;
    }
  }
  @media (forced-colors: active) {
    .find [aria-pressed='true'],
    .find-facet[aria-expanded='true'] {
      border: 3px solid Highlight;
    }
  }
  @media print {
    .find-chip svg,
    .find-ways ul {
      display: none;
    }
  }
`;
