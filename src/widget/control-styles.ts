import { css } from 'lit';

/** What widgets with a form share: fields, kinds of buttons, text for screen readers only. */
export const controlStyles = css`
  button,
  input,
  select {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
    margin: 0;
  }
  .button.primary {
    border-color: var(--engagiert-_accent);
    background: var(--engagiert-_accent);
    color: var(--engagiert-_on-accent);
  }
  .button.primary:hover {
    text-decoration: underline;
  }
  .button[aria-disabled='true'] {
    border-color: var(--engagiert-_border);
    color: var(--engagiert-_muted);
    cursor: default;
  }
  .button.plain {
    border-color: transparent;
    background: none;
    color: var(--engagiert-_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .field {
    min-block-size: var(--engagiert-_target);
    padding: calc(var(--engagiert-_space) * 1.5) calc(var(--engagiert-_space) * 3);
    border: var(--engagiert-_border-width) solid var(--engagiert-_control);
    border-radius: var(--engagiert-_radius);
    background: var(--engagiert-_surface);
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
  .foot {
    margin-block-start: calc(var(--engagiert-_space) * 4);
  }
  @media (forced-colors: active) {
    .button.plain {
      border-color: Canvas;
    }
    .button[aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }
  }
`;
