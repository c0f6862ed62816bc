/* Styleguide of the Federal Government, for logos on screens. */

/** Least height in pixels, clear zone included. */
export const FEDERAL_HEIGHT = 135;
/** How high others may be beside it. */
export const FEDERAL_SHARE = 2 / 3;
