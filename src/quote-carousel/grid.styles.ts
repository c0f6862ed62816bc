import { css } from 'lit';

export const gridStyles = css`
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: calc(var(--engagiert-_gap) * 1.25) var(--engagiert-_gap);
  }
  .show-more {
    margin-block-start: var(--engagiert-_gap);
  }
  @media print {
    .grid > * {
      break-inside: avoid;
    }
  }
`;
