import { css } from 'lit';

/** What widgets with a form share: fields, kinds of buttons, rows, text for screen readers only. */
export const controlStyles = css`
  .button.primary {
    border-color: var(--engagiert-_accent);
    background: var(--engagiert-_accent);
    color: var(--engagiert-_on-accent);
  }
  @media (hover) {
    .button.primary:hover {
      text-decoration: underline;
    }
  }
  .button.plain {
    padding-inline: 0;
    border-color: transparent;
    background: none;
    color: var(--engagiert-_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  /* What unfolds something says so. */
  .button[aria-expanded]::after {
    content: '';
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-block-end: 0.2em;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  .button[aria-expanded='true']::after {
    margin-block: 0.2em 0;
    rotate: 225deg;
  }
  .field {
    min-block-size: var(--engagiert-_target-size);
    padding: calc(var(--engagiert-_space) * 1.5) calc(var(--engagiert-_space) * 3);
    border: var(--engagiert-_border-width) solid var(--engagiert-_control);
    border-radius: var(--engagiert-_radius);
    background: var(--engagiert-_surface);
    line-height: 1.25;
  }
  /* Phones zoom the page into fields with smaller letters, and leave it so. */
  @media (pointer: coarse) {
    .field {
      font-size: max(1em, 16px);
    }
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--engagiert-_space) * 2);
  }
  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    border: 0;
  }
  @media (forced-colors: active) {
    .button.plain {
      border-color: Canvas;
    }
  }
`;
