import { css } from 'lit';

/** The parts of the map that come with its engine. */
export const mapPaneStyles = css`
  .ground {
    container-type: size;
  }
  .canvas {
    position: absolute;
    inset: 0;
    z-index: 0;
  }
  .canvas:focus-visible {
    outline-offset: calc(-1 * var(--engagiert-_focus-width));
    box-shadow: inset 0 0 0 calc(var(--engagiert-_focus-width) * 2) var(--engagiert-_focus-halo);
    z-index: 1;
  }
  .canvas:focus-visible::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: 2;
    border: var(--engagiert-_focus-width) solid var(--engagiert-_focus);
    border-radius: inherit;
    pointer-events: none;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--engagiert-_space) calc(var(--engagiert-_space) * 4);
    padding: var(--engagiert-_space) calc(var(--engagiert-_space) * 3);
    margin-block-end: calc(var(--engagiert-_space) * 2);
    border-radius: var(--engagiert-_radius);
    background: var(--engagiert-_tint);
    font-size: max(0.8125em, 12px);
    line-height: 1.4;
  }
  .bar p {
    flex: 1 1 19em;
    margin-block: var(--engagiert-_space);
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--engagiert-_space) calc(var(--engagiert-_space) * 3);
  }
  .answers .button {
    font-size: inherit;
  }
  .answers .primary {
    padding-inline: calc(var(--engagiert-_space) * 2.5);
  }
  .skip {
    position: absolute;
    z-index: 2;
    display: none;
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    min-inline-size: 0;
    min-block-size: 0;
    padding: 0;
    overflow: hidden;
  }
  .controls {
    position: absolute;
    inset-block-start: calc(var(--engagiert-_space) * 2);
    inset-inline-end: calc(var(--engagiert-_space) * 2);
    z-index: 1;
    display: grid;
    gap: calc(var(--engagiert-_space) * 1.5);
  }
  .controls .button,
  .close {
    padding: 0;
    min-inline-size: max(2.75em, 44px);
    min-block-size: max(2.75em, 44px);
  }
  .controls svg {
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  .controls path,
  .close path {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
  }
  .hint {
    position: absolute;
    inset: auto 0 calc(var(--engagiert-_space) * 8);
    z-index: 3;
    inline-size: fit-content;
    max-inline-size: 90%;
    margin-inline: auto;
    padding: calc(var(--engagiert-_space) * 2) calc(var(--engagiert-_space) * 4);
    border: var(--engagiert-_border-width) solid var(--engagiert-_border);
    border-radius: var(--engagiert-_radius);
    background: var(--engagiert-_surface);
    font-size: calc(1em / var(--engagiert-_step));
    text-align: center;
    pointer-events: none;
  }
  .credits {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 calc(var(--engagiert-_space) * 4);
    padding-block-start: var(--engagiert-_space);
    font-size: max(0.6875em, 11px);
    color: var(--engagiert-_muted);
  }
  .credits p {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  @media (pointer: fine) {
    .credits .button {
      min-block-size: 24px;
    }
  }
  .popup {
    position: absolute;
    inset-inline: calc(var(--engagiert-_space) * 2);
    inset-block-end: calc(var(--engagiert-_space) * 2);
    z-index: 2;
    /* Below the buttons, however low the map is. */
    max-block-size: max(8em, min(60% - var(--engagiert-_space) * 2, 100% - 10.5em));
    overflow: auto;
    scroll-padding-block: calc(max(2.75em, 44px) + var(--engagiert-_space) * 4)
      calc(var(--engagiert-_focus-width) + 4px);
    padding: calc(var(--engagiert-_space) * 3) calc(var(--engagiert-_space) * 4);
    border: var(--engagiert-_border-width) solid var(--engagiert-_control);
    border-radius: var(--engagiert-_radius);
    background: var(--engagiert-_surface);
    box-shadow: var(--engagiert-_shadow);
  }
  #popup-title {
    padding-block-start: calc(var(--engagiert-_space) * 1.5);
  }
  /* Stays in its corner, however far a long card is scrolled; "inline-end" is too new for floats. */
  .close {
    position: sticky;
    inset-block-start: calc(var(--engagiert-_space) * -1);
    z-index: 1;
    float: right;
    margin-block-start: calc(var(--engagiert-_space) * -1);
    margin-inline: calc(var(--engagiert-_space) * 2) calc(var(--engagiert-_space) * -2);
  }
  [dir='rtl'] .close {
    float: left;
  }
  @container (min-width: 45em) {
    .skip {
      display: block;
    }
  }
  /* Too low for three buttons above a sheet. */
  @container (max-height: 18.5em) and (min-width: 11em) {
    .controls {
      grid-auto-flow: column;
    }
    .popup {
      max-block-size: min(8em, 100% - max(2.75em, 44px) - var(--engagiert-_space) * 6);
    }
  }
  @container (min-width: 40em) {
    .popup {
      inset-inline: calc(var(--engagiert-_space) * 3) auto;
      inset-block: auto calc(var(--engagiert-_space) * 3);
      inline-size: 20em;
      max-block-size: calc(100% - var(--engagiert-_space) * 6);
    }
  }
  .members {
    margin-block: calc(var(--engagiert-_space) * 2);
  }
  .members > li {
    border-block-start: var(--engagiert-_border-width) solid var(--engagiert-_border);
  }
  .members .name {
    inline-size: 100%;
    min-block-size: 44px;
  }
  @media (forced-colors: active) {
    .canvas:focus-visible::after {
      border-color: Highlight;
    }
  }
  @media print {
    .popup {
      display: none;
    }
  }
`;
