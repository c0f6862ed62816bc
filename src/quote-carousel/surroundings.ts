import type { Pause } from './rotation.js';

/** What the carousel hears from the page around it. */
export interface Surroundings {
  paused(pause: Pause, holds: boolean): void;
  printing(is: boolean): void;
  resized(): void;
  minutePassed(): void;
}

/** Listens until the returned function is called. */
export function watchSurroundings(element: Element, on: Surroundings): () => void {
  const end = new AbortController();
  const { signal } = end;
  const watch = (target: EventTarget, type: string, run: () => void) => {
    run();
    target.addEventListener(type, run, { signal });
  };
  const observe = (build: () => IntersectionObserver | ResizeObserver) => {
    try {
      const observer = build();
      observer.observe(element);
      signal.addEventListener('abort', () => observer.disconnect());
    } catch {
      // Sandboxes and privacy tools remove observers: the carousel then does without.
    }
  };

  const print = matchMedia('print');
  watch(print, 'change', () => on.printing(print.matches));
  // Some browsers tell only one of the two in time.
  addEventListener('beforeprint', () => on.printing(true), { signal });
  addEventListener('afterprint', () => on.printing(false), { signal });
  // Wishing for less motion stops it as the button does, so that the button can still start it.
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  watch(still, 'change', () => still.matches && on.paused('stopped', true));
  watch(document, 'visibilitychange', () => on.paused('hidden', document.hidden));
  observe(
    () => new IntersectionObserver((seen) => on.paused('away', !seen.at(-1)?.isIntersecting)),
  );
  let frame = 0;
  // Not within the observer: what is drawn anew may resize the widget again.
  observe(
    () =>
      new ResizeObserver(() => {
        cancelAnimationFrame(frame);
        frame = requestAnimationFrame(() => on.resized());
      }),
  );
  const timer = setInterval(() => on.minutePassed(), 60_000);
  return () => {
    end.abort();
    clearInterval(timer);
    cancelAnimationFrame(frame);
  };
}
