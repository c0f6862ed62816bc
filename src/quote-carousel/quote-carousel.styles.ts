import { css } from 'lit';

export const quoteCarouselStyles = css`
  :host {
    /* What a quote of usual length takes, so that nothing below moves when it arrives. */
    --engagiert-_reserve: 30rem;
    --engagiert-_gap: calc(var(--engagiert-_space) * 8);
    /* Room for focus rings, which a scroll container would cut off. */
    --engagiert-_ring: calc(var(--engagiert-_space) * 2);
    --engagiert-_lines: 14;
  }
  .carousel {
    display: grid;
    gap: calc(var(--engagiert-_space) * 5);
    min-block-size: var(--engagiert-_reserve);
    align-content: start;
  }

  .controls,
  .steps,
  .dots {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  .controls {
    gap: calc(var(--engagiert-_space) * 2) calc(var(--engagiert-_space) * 4);
  }
  /* Without a script nothing would happen; the row can still be scrolled. */
  :host(:not(:defined)) .controls {
    display: none;
  }
  .steps {
    gap: calc(var(--engagiert-_space) * 2);
  }
  .arrow {
    padding: 0;
  }
  .icon {
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [dir='rtl'] .arrow .icon {
    scale: -1 1;
  }
  .dot {
    display: grid;
    place-items: center;
    inline-size: calc(var(--engagiert-_space) * 6);
    min-inline-size: 24px;
    block-size: var(--engagiert-_target);
    padding: 0;
    border: 0;
    border-radius: var(--engagiert-_radius);
    background: none;
    cursor: pointer;
  }
  .dot::before {
    content: '';
    inline-size: 10px;
    block-size: 10px;
    border: 2px solid var(--engagiert-_control);
    border-radius: 50%;
  }
  /* Longer as well as filled, so that it is not colour alone. */
  .dot[aria-disabled]::before {
    inline-size: 20px;
    border-color: var(--engagiert-_text);
    border-radius: 5px;
    background: var(--engagiert-_text);
  }

  .track {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: calc(
      (100% - (var(--engagiert-_shown, 1) - 1) * var(--engagiert-_gap)) / var(--engagiert-_shown, 1)
    );
    gap: var(--engagiert-_gap);
    min-inline-size: 0;
    margin-block: calc(-1 * var(--engagiert-_ring));
    /* Only before the line begins: what reaches beyond its end makes the page scroll sideways. */
    margin-inline: calc(-1 * var(--engagiert-_ring)) 0;
    padding: var(--engagiert-_ring);
    overflow: auto hidden;
    overscroll-behavior-x: contain;
    scroll-padding-inline: var(--engagiert-_ring);
    scroll-snap-type: x mandatory;
    scrollbar-width: none;
    border-radius: var(--engagiert-_radius);
  }
  :host(:dir(ltr)) [dir='rtl'] .track,
  :host(:dir(rtl)) [dir='ltr'] .track {
    margin-inline: 0;
  }
  .track:focus-visible {
    outline-offset: calc(-1 * var(--engagiert-_focus-width));
    box-shadow: none;
  }
  .slide {
    display: grid;
    min-inline-size: 0;
    scroll-snap-align: start;
    scroll-snap-stop: always;
  }
  @media (prefers-reduced-motion: no-preference) {
    .track {
      scroll-behavior: smooth;
    }
  }

  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: calc(var(--engagiert-_gap) * 1.25) var(--engagiert-_gap);
  }

  .quote {
    display: flex;
    flex-direction: column;
    gap: calc(var(--engagiert-_space) * 5);
    min-inline-size: 0;
  }
  .text {
    --engagiert-_hang: 0.42em;
    max-inline-size: min(46ch, 100%);
    padding-inline-start: var(--engagiert-_hang);
    font-size: calc(1em * var(--engagiert-_step));
    line-height: 1.42;
    text-indent: calc(-1 * var(--engagiert-_hang));
    text-wrap: pretty;
  }
  .folded {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--engagiert-_lines);
    line-clamp: var(--engagiert-_lines);
  }
  .more {
    align-self: start;
    margin-block-start: calc(var(--engagiert-_space) * -4);
    padding-inline: var(--engagiert-_space);
  }
  .alone .brief {
    --engagiert-_scale: 1.12;
  }
  .alone .lengthy {
    --engagiert-_scale: 0.88;
  }
  .alone .text {
    font-size: calc(clamp(1.25em, 0.95em + 1.8cqi, 2.25em) * var(--engagiert-_scale, 1));
    line-height: 1.32;
  }
  .by {
    display: flex;
    align-items: start;
    gap: calc(var(--engagiert-_space) * 3.5);
    min-inline-size: 0;
    line-height: 1.4;
  }
  .by > div {
    min-inline-size: 0;
  }
  .name {
    font-weight: var(--engagiert-_heading-weight);
  }
  .name a {
    color: inherit;
  }
  .face {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 3.5rem;
    block-size: 3.5rem;
    border: var(--engagiert-_border-width) solid var(--engagiert-_border);
    border-radius: 50%;
    background: var(--engagiert-_tint);
    color: var(--engagiert-_text);
    font-weight: var(--engagiert-_heading-weight);
    letter-spacing: 0.02em;
    object-fit: cover;
  }
  .show-more {
    margin-block-start: var(--engagiert-_gap);
  }

  /* With room to spare the controls stand beside the words and leave them the whole height. */
  @container (inline-size >= 36rem) {
    .base {
      --engagiert-_reserve: 24rem;
    }
    .alone .folded {
      --engagiert-_lines: 9;
    }
  }
  @container (inline-size >= 54rem) {
    .carousel.alone {
      grid-template-columns: minmax(11rem, max-content) minmax(0, 1fr);
      column-gap: calc(var(--engagiert-_gap) * 1.5);
    }
    .alone .controls {
      flex-direction: column;
      align-items: start;
      align-self: start;
    }
    .alone .controls {
      max-inline-size: 14rem;
    }
  }

  @media print {
    .carousel,
    .track,
    .carousel.alone {
      display: block;
      overflow: visible;
      min-block-size: 0 !important;
    }
    .slide,
    .grid > * {
      break-inside: avoid;
      margin-block-end: var(--engagiert-_gap);
    }
    .alone .text,
    .text {
      max-inline-size: 60ch;
      font-size: 1.1em;
    }
    .folded {
      display: block;
      overflow: visible;
      -webkit-line-clamp: none;
      line-clamp: none;
    }
  }
`;
