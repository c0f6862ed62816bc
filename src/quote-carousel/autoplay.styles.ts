import { css } from 'lit';

export const autoplayStyles = css`
  /* As wide as the longer of its two labels, so that no button moves away from under the hand. */
  .labels {
    display: inline-grid;
  }
  .labels > *,
  .labels::after {
    grid-area: 1 / 1;
  }
  .labels::after {
    content: attr(data-other);
    visibility: hidden;
  }
`;
