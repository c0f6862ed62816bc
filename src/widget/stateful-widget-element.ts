import type { PropertyValues } from 'lit';
import type { Feed } from '../feed/model.js';
import type { GroupState } from './group.js';
import type { Memory } from './memory.js';
import type { UrlRecord } from './url-state.js';
import { WidgetElement } from './widget-element.js';

/** A widget with something to remember: in the page's address (`sync-url`) and with others (`group`). */
export abstract class StatefulWidgetElement extends WidgetElement {
  #memory: Memory | undefined;
  #joining: Promise<void> | undefined;
  #turn = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    // One that was moved has left.
    if (this.hasUpdated) void this.prepare();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('syncUrl') || changed.has('group')) {
      this.#leave();
      void this.prepare();
    }
    super.willUpdate(changed);
  }

  /** The address holds another state: the page was opened with it, or the visitor went back. */
  protected abstract urlChanged(state: UrlRecord): void;
  /** Another widget of the group changed what is shared. */
  protected groupChanged(_state: GroupState): void {}

  /** Keeps the state in the address; `step`: the back button returns from it. */
  protected writeUrl(state: UrlRecord, step = false): void {
    this.#memory?.write(state, step);
  }

  /** Tells the other widgets of the group. */
  protected publish(change: GroupState): void {
    this.#memory?.publish(change);
  }

  /** What is remembered is known before the feed is shown: nothing else flashes up. */
  protected override prepare(_feed?: Feed): Promise<unknown> | undefined {
    if (this.isConnected && (this.syncUrl || this.group)) this.#joining ??= this.#join();
    return this.#memory ? undefined : this.#joining;
  }

  async #join(): Promise<void> {
    const turn = this.#turn;
    const memory = await import('./memory.js').catch(() => undefined);
    // Meanwhile the widget may have left the page, or been given another group.
    if (turn !== this.#turn) return;
    // The next feed, or another wish of the page, asks again.
    if (!memory) this.#joining = undefined;
    this.#memory = memory?.remember(
      this.syncUrl,
      this.group,
      (state) => this.urlChanged(state),
      (state) => this.groupChanged(state),
    );
  }

  #leave(): void {
    this.#turn++;
    this.#joining = undefined;
    this.#memory?.leave();
    this.#memory = undefined;
  }
}
