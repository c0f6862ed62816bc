import { css } from 'lit';

export const foldingStyles = css`
  .folded {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 14;
    line-clamp: 14;
  }
  .more {
    align-self: start;
    margin-block-start: calc(var(--engagiert-_space) * -4);
    /* In line with the mark above and the face below. */
    padding-inline: 0;
    border-color: transparent;
    border-inline-width: 0;
    background: none;
    color: var(--engagiert-_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @container (inline-size >= 36em) {
    .alone .folded {
      -webkit-line-clamp: 9;
      line-clamp: 9;
    }
  }
  /* Forced colours would draw the upper and lower edge alone. */
  @media (forced-colors: active) {
    .more {
      border-color: Canvas;
    }
  }
  @media print {
    .text.folded.folded {
      display: block;
      overflow: visible;
      -webkit-line-clamp: none;
      line-clamp: none;
    }
  }
`;
