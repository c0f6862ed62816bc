/** Events leave the shadow tree and reach the page. */
export const outward: EventInit = { bubbles: true, composed: true };
