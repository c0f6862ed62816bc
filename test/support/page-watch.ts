interface Held {
  readonly target: EventTarget;
  readonly type: string;
  readonly listener: unknown;
}

const isPage = (target: EventTarget) =>
  target === window || target === document || target instanceof MediaQueryList;

/** Shorter waits end by themselves. */
const MINUTE = 60_000;

/** From the call on: who listens to the page, and which long timers run. `end` gives the page its own functions back. */
export function watchPage(): { left(): readonly string[]; end(): void } {
  const events = EventTarget.prototype;
  const own = { add: events.addEventListener, remove: events.removeEventListener };
  const { setInterval, setTimeout, clearInterval, clearTimeout } = window;
  let held: readonly Held[] = [];
  const timers = new Set<unknown>();
  const drop = (target: EventTarget, type: string, listener: unknown) => {
    held = held.filter(
      (one) => one.target !== target || one.type !== type || one.listener !== listener,
    );
  };
  events.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    if (isPage(target)) {
      drop(target, type, listener);
      held = [...held, { target, type, listener }];
      const signal = typeof options === 'object' ? options.signal : undefined;
      signal?.addEventListener('abort', () => drop(target, type, listener));
    }
    own.add.call(target, type, listener, options);
  };
  events.removeEventListener = function (this: EventTarget | undefined, type, listener, options) {
    drop(this ?? window, type, listener);
    own.remove.call(this ?? window, type, listener, options);
  };
  const starts = (start: Window['setTimeout']) => (run: TimerHandler, milliseconds?: number) => {
    const timer = start(run, milliseconds);
    if (Number(milliseconds) >= MINUTE) timers.add(timer);
    return timer;
  };
  const stops = (stop: Window['clearTimeout']) => (timer: number | undefined) => {
    timers.delete(timer);
    stop(timer);
  };
  Object.assign(window, {
    setInterval: starts(setInterval),
    setTimeout: starts(setTimeout),
    clearInterval: stops(clearInterval),
    clearTimeout: stops(clearTimeout),
  });
  return {
    left: () => [
      ...held.map(({ target, type }) => `${target.constructor.name} ${type}`),
      ...[...timers].map(() => 'timer'),
    ],
    end() {
      events.addEventListener = own.add;
      events.removeEventListener = own.remove;
      Object.assign(window, { setInterval, setTimeout, clearInterval, clearTimeout });
    },
  };
}
