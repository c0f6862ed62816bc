/**
 * Keeps the page's scrolling the page's: the wheel reaches the map only while the map has the focus or with Ctrl/⌘,
 * and one finger scrolls the page while two move the map. Listens on the way down, before the map library does.
 */
export function guardGestures(
  outer: HTMLElement,
  declined: (gesture: 'wheel' | 'touch') => void,
): () => void {
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal };
  const focused = () => {
    const { activeElement } = outer.getRootNode() as Document | ShadowRoot;
    return activeElement !== null && outer.contains(activeElement);
  };
  outer.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey || event.metaKey || focused()) return;
      event.stopPropagation();
      declined('wheel');
    },
    options,
  );
  outer.addEventListener(
    'touchstart',
    (event) => {
      if (event.touches.length === 1) event.stopPropagation();
    },
    options,
  );
  outer.addEventListener(
    'touchmove',
    (event) => {
      if (event.touches.length === 1) declined('touch');
    },
    options,
  );
  return () => stop.abort();
}
