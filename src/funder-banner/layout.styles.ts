import { css } from 'lit';

/** For the layouts `grid` and `list`. */
export const layoutStyles = css`
  .grid,
  .grid .group {
    inline-size: 100%;
  }
  .grid .funders {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5em), 1fr));
  }
  /* A sentence stands beside its logo, and a prescribed size is kept. */
  .grid .wide {
    grid-column: 1 / -1;
  }

  .list {
    flex-direction: column;
    gap: calc(var(--engagiert-_space) * 5);
  }
  .list .group {
    inline-size: 100%;
    padding-block-start: calc(var(--engagiert-_space) * 4);
    border-block-start: var(--engagiert-_border-width) solid var(--engagiert-_border);
  }
  .list .funders {
    flex-direction: column;
    align-items: start;
    gap: calc(var(--engagiert-_space) * 2);
  }
  @media (pointer: fine) {
    .list .mark {
      min-block-size: 1.5em;
    }
  }
  /* Whose sentence it is that ends here. */
  .list .wide:not(:last-child) {
    margin-block-end: calc(var(--engagiert-_space) * 3);
  }
  /* Without a rule, also in the place of a logo: all names begin where the line does. */
  .list .wordmark.wordmark {
    max-inline-size: none;
    min-block-size: 0;
    padding: 0;
    border: 0;
  }
  /* From here on the grid has two columns, also within the padding of the dark theme. */
  @container (22em <= inline-size < 24em) {
    .grid .funders {
      column-gap: calc(var(--engagiert-_space) * 4);
    }
  }
  @container (min-inline-size: 22em) {
    .grid .funder:has(.long):not(.wide) {
      grid-column: span 2;
    }
  }
  @container (min-inline-size: 40em) {
    .list .group {
      display: grid;
      grid-template-columns: minmax(13em, 1fr) 3fr;
      gap: calc(var(--engagiert-_space) * 8);
    }
  }
`;
