/** What widgets with the same `group` share. */
export interface GroupState {
  readonly filters?: Readonly<Record<string, readonly string[]>>;
  readonly itemId?: string | undefined;
  readonly itemType?: string;
  /** Ids of the records that the sender shows now, by type, and which of them stands open: a map can show a list's hits. */
  readonly shown?: {
    readonly type: string;
    readonly ids: readonly string[];
    readonly open?: string;
  };
}

type Listener = (state: GroupState) => void;
const groups = new Map<string, { state: GroupState; readonly members: Set<Listener> }>();

/** Joins a group on this page; the listener hears what others publish, and at once what is known. */
export function joinGroup(
  name: string,
  listener: Listener,
): { publish(change: GroupState): void; leave(): void } {
  const group = groups.get(name) ?? { state: {}, members: new Set<Listener>() };
  groups.set(name, group);
  group.members.add(listener);
  if (Object.keys(group.state).length) listener(group.state);
  return {
    publish(change) {
      group.state = { ...group.state, ...change };
      for (const member of group.members) if (member !== listener) member(group.state);
    },
    leave() {
      group.members.delete(listener);
      if (!group.members.size) groups.delete(name);
    },
  };
}
