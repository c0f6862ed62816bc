/**
 * Calls `arrived` once when the element comes near the viewport (or at once where that cannot be told).
 * Returns how to stop waiting.
 */
export function whenNear(element: Element, arrived: () => void): () => void {
  let observer: IntersectionObserver;
  try {
    observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        arrived();
      },
      { rootMargin: '400px' },
    );
    observer.observe(element);
  } catch {
    arrived();
    return () => {};
  }
  return () => observer.disconnect();
}
