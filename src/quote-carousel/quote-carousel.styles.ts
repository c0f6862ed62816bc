import { css } from 'lit';

export const quoteCarouselStyles = css`
  :host {
    /* What a quote of usual length takes, so that nothing below moves when it arrives. */
    --engagiert-_reserve: 30em;
    --engagiert-_gap: calc(var(--engagiert-_space) * 8);
    /* Room for focus rings, which a scroll container would cut off. */
    --engagiert-_ring: calc(var(--engagiert-_space) * 2);
  }
  .carousel,
  .track,
  .slide,
  .dot,
  .face {
    display: grid;
  }
  .carousel,
  .quote {
    gap: calc(var(--engagiert-_space) * 5);
  }
  .carousel {
    min-block-size: var(--engagiert-_reserve);
    align-content: start;
  }
  .track,
  .slide,
  .quote,
  .by > div {
    min-inline-size: 0;
  }

  .controls,
  .steps,
  .dots {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--engagiert-_space) * 2);
  }
  .controls {
    column-gap: calc(var(--engagiert-_space) * 4);
  }
  .dots {
    gap: 0;
  }
  /* Without a script nothing would happen; the row can still be scrolled. */
  :host(:not(:defined)) .controls {
    display: none;
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
  [dir='ltr'] .arrow:first-child .icon,
  [dir='rtl'] .arrow:last-child .icon {
    scale: -1 1;
  }
  .dot {
    place-items: center;
    inline-size: calc(var(--engagiert-_space) * 6);
    min-inline-size: 24px;
    block-size: var(--engagiert-_target-size);
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
    border-radius: 5px;
  }
  /* Longer as well as filled, so that it is not colour alone. */
  .dot[aria-disabled]::before {
    inline-size: 20px;
    border-color: var(--engagiert-_text);
    background: var(--engagiert-_text);
  }

  .track {
    grid-auto-flow: column;
    grid-auto-columns: calc(
      (100% + var(--engagiert-_gap)) / var(--engagiert-_shown, 1) - var(--engagiert-_gap)
    );
    gap: var(--engagiert-_gap);
    margin-block: calc(-1 * var(--engagiert-_ring));
    /* Only before the line begins: what reaches beyond its end makes the page scroll sideways. */
    margin-inline-start: calc(-1 * var(--engagiert-_ring));
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
    /* Words of another direction stand where those of the page's would: beside the controls. */
    grid-template-columns: minmax(0, max-content);
    scroll-snap-align: start;
    scroll-snap-stop: always;
  }
  @media (prefers-reduced-motion: no-preference) {
    .track {
      scroll-behavior: smooth;
    }
  }

  .quote {
    display: flex;
    flex-direction: column;
  }
  .text {
    --engagiert-_hang: 0.42em;
    max-inline-size: 46ch;
    padding-inline-start: var(--engagiert-_hang);
    font-size: calc(1em * var(--engagiert-_step));
    line-height: 1.4;
    text-indent: calc(-1 * var(--engagiert-_hang));
    text-wrap: pretty;
    /* The marks are those of the language that the words are in. */
    quotes: auto;
  }
  .text:lang(fr) {
    quotes: '«\\202f' '\\202f»';
  }
  .lines::before {
    content: open-quote;
  }
  .lines::after {
    content: close-quote;
  }
  .alone .text {
    font-size: calc(clamp(1.25em, 0.95em + 1.8cqi, 2.25em) * var(--engagiert-_scale, 1));
    line-height: 1.32;
  }
  .brief {
    --engagiert-_scale: 1.12;
  }
  .lengthy {
    --engagiert-_scale: 0.88;
  }
  /* A name alone stands beside the middle of the face. */
  .by {
    display: flex;
    align-items: center;
    gap: calc(var(--engagiert-_space) * 3.5);
    line-height: 1.4;
  }
  .name,
  .face {
    font-weight: var(--engagiert-_heading-weight);
  }
  .name a {
    color: inherit;
  }
  .face {
    position: relative;
    flex: none;
    align-self: start;
    place-items: center;
    inline-size: 3.5em;
    block-size: 3.5em;
    overflow: hidden;
    border: var(--engagiert-_border-width) solid var(--engagiert-_border);
    border-radius: 50%;
    background: var(--engagiert-_tint);
  }
  .face > img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  /* Out of sight, on paper as well: they would show through a portrait that is cut out. */
  .faced .face {
    text-indent: -9em;
  }
  .face:empty,
  .faceless :is(img, .credited > :last-child) {
    display: none;
  }

  /* With room to spare the controls stand beside the words and leave them the whole height. */
  @container (inline-size >= 36em) {
    .base {
      --engagiert-_reserve: 24em;
    }
  }
  @container (inline-size >= 54em) {
    .carousel.alone {
      grid-template-columns: minmax(11em, max-content) minmax(0, 1fr);
      column-gap: calc(var(--engagiert-_gap) * 1.5);
    }
    .alone .controls {
      flex-direction: column;
      align-items: start;
      align-self: start;
      max-inline-size: 14em;
    }
  }

  @media print {
    .base .carousel,
    .track {
      display: block;
      overflow: visible;
      min-block-size: 0 !important;
    }
    .slide {
      break-inside: avoid;
      margin-block-end: var(--engagiert-_gap);
    }
    .base .text {
      max-inline-size: 60ch;
      font-size: 1.1em;
    }
  }
`;
