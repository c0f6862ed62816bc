/** Scrolls a row into the view of its own scroller, and never the page. */
export function scrollWithin(scroller: Element | null, row: Element | null | undefined): void {
  if (!scroller || !row || scroller.scrollHeight <= scroller.clientHeight) return;
  const outer = scroller.getBoundingClientRect();
  const inner = row.getBoundingClientRect();
  if (inner.top < outer.top || inner.height > outer.height)
    scroller.scrollTop += inner.top - outer.top;
  else if (inner.bottom > outer.bottom) scroller.scrollTop += inner.bottom - outer.bottom;
}
