import { joinGroup, type GroupState } from './group.js';
import { UrlState, type UrlRecord } from './url-state.js';

/** What a widget remembers with: the page's address and its group. Fetched by those that are asked to remember. */
export interface Memory {
  write(state: UrlRecord, step: boolean): void;
  publish(change: GroupState): void;
  leave(): void;
}

/** Starts to remember; both listeners may hear at once what is known already. An empty name stands for none. */
export function remember(
  key: string,
  group: string,
  urlChanged: (state: UrlRecord) => void,
  groupChanged: (state: GroupState) => void,
): Memory {
  const url = new UrlState(urlChanged);
  url.connect(key);
  const member = group ? joinGroup(group, groupChanged) : undefined;
  return {
    write: (state, step) => url.write(state, step),
    publish: (change) => member?.publish(change),
    leave() {
      url.disconnect();
      member?.leave();
    },
  };
}
