import { css } from 'lit';

export const hoursStyles = css`
  .hours summary {
    inline-size: fit-content;
    min-block-size: 24px;
    cursor: pointer;
  }
  @media (pointer: coarse) {
    .hours summary {
      padding-block: calc((var(--engagiert-_target-size) - 1.5em) / 2);
    }
  }
  .hours dl {
    padding-block: var(--engagiert-_space);
    font-variant-numeric: tabular-nums;
  }
  .hours dl > div {
    display: grid;
    grid-template-columns: 6em 1fr;
    gap: calc(var(--engagiert-_space) * 2);
  }
  .open {
    font-weight: var(--engagiert-_heading-weight);
    color: var(--engagiert-_text);
  }
  @media print {
    .hours::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    /* Nobody reads on paper who is open at that moment; without the week it is all there is. */
    @supports selector(::details-content) {
      .hours summary {
        display: none;
      }
    }
  }
`;
