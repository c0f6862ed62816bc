const RealDate = Date;

/** Puts the page's clock at a moment, where it stays until it is set right again. */
export function setClock(now: string): void {
  const time = RealDate.parse(now);
  window.Date = class extends RealDate {
    constructor(...given: [] | [number | string]) {
      super(...((given.length ? given : [time]) as [number | string]));
    }
    static override now() {
      return time;
    }
  } as DateConstructor;
}

export function setClockRight(): void {
  window.Date = RealDate;
}
