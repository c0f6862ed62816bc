import type { PropertyValues } from 'lit';
import { controlStyles } from './control-styles.js';
import { joinGroup, type GroupState } from './group.js';
import { UrlState, type UrlRecord } from './url-state.js';
import { WidgetElement } from './widget-element.js';

/** A widget with something to remember: in the page's address (`sync-url`) and with others (`group`). */
export abstract class StatefulWidgetElement extends WidgetElement {
  static override styles = [...WidgetElement.styles, controlStyles];

  readonly #url = new UrlState((state) => this.urlChanged(state));
  #member: ReturnType<typeof joinGroup> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#join();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#url.disconnect();
    this.#member?.leave();
    this.#member = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.hasUpdated || changed.has('syncUrl') || changed.has('group')) this.#join();
  }

  /** The address holds another state: the page was opened with it, or the visitor went back. */
  protected abstract urlChanged(state: UrlRecord): void;
  /** Another widget of the group changed what is shared. */
  protected groupChanged(_state: GroupState): void {}

  /** Keeps the state in the address; `step`: the back button returns from it. */
  protected writeUrl(state: UrlRecord, step = false): void {
    this.#url.write(state, step);
  }

  /** Tells the other widgets of the group. */
  protected publish(change: GroupState): void {
    this.#member?.publish(change);
  }

  #join(): void {
    this.#url.connect(this.syncUrl);
    this.#member?.leave();
    this.#member = this.group
      ? joinGroup(this.group, (state) => this.groupChanged(state))
      : undefined;
  }
}
