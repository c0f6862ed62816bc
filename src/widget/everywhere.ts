/** Attributes that any element may have, or that are our own: they cannot be slips. */
export const everywhere =
  /^(id|class|lang|dir|title|hidden|slot|part|style|role|tabindex|status|aria-.*|data-engagiert)$/;
