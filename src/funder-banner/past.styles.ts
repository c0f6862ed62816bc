import { css } from 'lit';

export const pastStyles = css`
  .past {
    margin-block-start: calc(var(--engagiert-_space) * 8);
    padding-block-start: calc(var(--engagiert-_space) * 5);
    border-block-start: var(--engagiert-_border-width) solid var(--engagiert-_border);
  }
  .past-heading {
    margin-block-end: calc(var(--engagiert-_space) * 4);
  }
  .funder.dated {
    flex-direction: column;
    align-items: start;
    gap: var(--engagiert-_space);
  }
`;
