import { css } from 'lit';
import { controlStyles } from '../widget/control-styles.js';

const barStyles = css`
  .find {
    position: relative;
    z-index: 1;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--engagiert-_space) * 3);
    margin-block-end: calc(var(--engagiert-_space) * 4);
  }
  .find-search {
    position: relative;
    flex: 1 1 14em;
    max-inline-size: 36em;
  }
  .find-search .field {
    inline-size: 100%;
  }
  .find input[type='search'] {
    appearance: none;
  }
  .find ::placeholder {
    color: var(--engagiert-_muted);
    opacity: 1;
  }
  .find-filters {
    position: relative;
  }
  .find-unfold {
    display: none;
  }
  .find-toggle {
    display: flex;
    align-items: center;
    gap: calc(var(--engagiert-_space) * 2);
    min-block-size: var(--engagiert-_target-size);
    line-height: 1.25;
    padding-inline-end: calc(var(--engagiert-_space) * 4);
    cursor: pointer;
  }
  /* Long words break rather than push the widget open. */
  .find-toggle,
  .find-toggle :not(.find-number) {
    min-inline-size: 0;
  }
  .find-toggle input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--engagiert-_accent);
  }
  .find-number {
    min-inline-size: 2ch;
    font-variant-numeric: tabular-nums;
  }
  .find-summary .find-count {
    margin-inline-end: auto;
  }
  .find-count {
    font-variant-numeric: tabular-nums;
    font-weight: var(--engagiert-_heading-weight);
  }
  .find-sort,
  .find-sort .field {
    max-inline-size: 100%;
  }
  /* On a narrow widget the filters fold away behind a button. */
  @container (inline-size < 36em) {
    .find-unfold {
      display: inline-flex;
    }
    .find-filters:not(.unfolded) {
      display: none;
    }
    .find-facet,
    .find-toggle {
      flex: 1 1 100%;
      text-align: start;
    }
    .find-facet {
      justify-content: space-between;
    }
  }
  @media print {
    .find {
      display: block;
      break-after: avoid;
    }
    .find > :not(.find-summary, .find-chips),
    .find-sort {
      display: none !important;
    }
  }
`;

/** For hosts that draw a `FilterBar`; the host is a size container and brings the shared host styles. */
export const filterBarStyles = [controlStyles, barStyles];
