import { css } from 'lit';

/** Markers, clusters, and spots that are no actors. */
export const markerStyles = css`
  .pin {
    width: 0;
    height: 0;
  }
  .pin:focus-within {
    z-index: 100000 !important;
  }
  .marker {
    position: absolute;
    display: grid;
    place-items: center;
    min-width: 44px;
    min-height: 44px;
    padding: 0;
    margin: 0;
    border: 0;
    background: none;
    color: var(--engagiert-_text);
    cursor: pointer;
    border-radius: 50%;
  }
  .single {
    place-items: end center;
    transform: translate(-50%, calc(-100% + 2px));
    border-radius: 22px 22px 12px 12px;
  }
  .cluster {
    transform: translate(-50%, -50%);
  }
  .marker svg {
    display: block;
    overflow: visible;
  }
  .drop-body {
    fill: var(--engagiert-_fill);
    stroke: var(--engagiert-_surface);
    stroke-width: 2;
  }
  .drop-sign {
    fill: var(--engagiert-_ink);
    font-size: 15px;
    font-weight: 650;
    font-family: inherit;
  }
  .ring-ground {
    fill: var(--engagiert-_surface);
    stroke: var(--engagiert-_outline);
    stroke-width: 0.75;
  }
  .ring-share {
    fill: none;
    stroke: var(--engagiert-_fill);
    stroke-width: 5;
  }
  .ring-count {
    fill: currentColor;
    font-size: 14px;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .ring-count.long {
    font-size: 12px;
  }
  @media (hover) {
    .marker:hover {
      z-index: 1;
    }
    .marker:hover svg {
      transform: scale(1.06);
    }
  }
  .single svg {
    transform-origin: 50% 100%;
  }
  .marker.selected svg {
    transform: scale(1.3);
  }
  .marker.selected .drop-body {
    stroke: currentColor;
    stroke-width: 3;
  }
  .marker.selected .ring-ground {
    stroke: currentColor;
    stroke-width: 3;
  }
  .single.selected::after {
    content: '';
    position: absolute;
    left: 50%;
    bottom: -9px;
    width: 18px;
    height: 8px;
    border-radius: 50%;
    transform: translateX(-50%);
    border: 2px solid currentColor;
    z-index: -1;
  }
  .here {
    position: absolute;
    width: 18px;
    height: 18px;
    transform: translate(-50%, -50%);
    border-radius: 50%;
    background: var(--engagiert-_accent);
    border: 3px solid var(--engagiert-_on-accent);
    outline: 2px solid var(--engagiert-_accent);
  }
  .place {
    position: absolute;
    width: 26px;
    height: 26px;
    transform: translate(-50%, -50%);
    border-radius: 50%;
    pointer-events: none;
    border: 4px solid var(--engagiert-_accent);
    outline: 2px solid var(--engagiert-_surface);
  }
  .place::after {
    content: '';
    position: absolute;
    inset: 5px;
    border-radius: 50%;
    background: var(--engagiert-_accent);
  }
  .offer {
    position: absolute;
    width: 14px;
    height: 14px;
    box-sizing: border-box;
    transform: translate(-50%, -50%);
    border-radius: 50%;
    pointer-events: none;
    background: var(--engagiert-_surface);
    border: 3px solid var(--engagiert-_accent);
    outline: 1px solid var(--engagiert-_surface);
  }
  @media (prefers-reduced-motion: no-preference) {
    .marker svg {
      transition: transform var(--engagiert-_duration) ease-out;
    }
  }
  @media (forced-colors: active) {
    .drop-body,
    .ring-ground {
      fill: ButtonFace;
      stroke: ButtonText;
    }
    .drop-sign,
    .ring-count {
      fill: ButtonText;
    }
    .ring-share {
      stroke: ButtonText;
    }
    .marker.selected .drop-body,
    .marker.selected .ring-ground {
      fill: Highlight;
      stroke: Highlight;
    }
    .marker.selected .drop-sign,
    .marker.selected .ring-count {
      fill: HighlightText;
    }
  }
`;
