import type { Pause } from './rotation.js';

/** What the carousel hears from the page around it. */
export interface Surroundings {
  paused(pause: Pause, holds: boolean): void;
  printing(is: boolean): void;
  /** The width has changed. */
  resized(): void;
  minutePassed(): void;
}

/** Listens until the returned function is called. What a page has taken away is not listened to. */
export function watchSurroundings(element: Element, on: Surroundings): () => void {
  const stops: (() => void)[] = [];
  const watch = (start: () => () => void) => {
    try {
      stops.push(start());
    } catch {
      // Sandboxes and privacy tools remove observers: the carousel then does without.
    }
  };
  const media = (query: string, changed: (matches: boolean) => void) =>
    watch(() => {
      const list = matchMedia(query);
      const listener = () => changed(list.matches);
      listener();
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    });

  media('print', (is) => on.printing(is));
  // Wishing for less motion stops it as the button does, so that the button can still start it.
  media('(prefers-reduced-motion: reduce)', (less) => less && on.paused('stopped', true));
  watch(() => {
    const listener = () => on.paused('hidden', document.hidden);
    listener();
    document.addEventListener('visibilitychange', listener);
    return () => document.removeEventListener('visibilitychange', listener);
  });
  watch(() => {
    const observer = new IntersectionObserver((entries) =>
      on.paused('away', !entries.at(-1)?.isIntersecting),
    );
    observer.observe(element);
    return () => observer.disconnect();
  });
  watch(() => {
    let frame = 0;
    // Not within the observer: what is drawn anew may resize the widget again.
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => on.resized());
    });
    observer.observe(element);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  });
  watch(() => {
    const timer = setInterval(() => on.minutePassed(), 60_000);
    return () => clearInterval(timer);
  });
  return () => stops.forEach((stop) => stop());
}
