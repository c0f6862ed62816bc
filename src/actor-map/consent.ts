/**
 * Whether map tiles of another host may load. Nothing is stored unless a visitor chooses "always";
 * then it is the one key below, holding the names of the hosts that were allowed.
 */
export const CONSENT_KEY = 'engagiert-map-tiles';

export type Consent = 'granted' | 'ask';

/** Allowed until the page is left; shared by all maps of the page. */
const session = new Set<string>();
const listeners = new Set<() => void>();

export function consentFor(host: string): Consent {
  return session.has(host) || stored().includes(host) ? 'granted' : 'ask';
}

export function grant(host: string, always: boolean): void {
  session.add(host);
  if (always) store([...new Set([...stored(), host])]);
  for (const listener of listeners) listener();
}

export function revoke(host: string): void {
  session.delete(host);
  store(stored().filter((other) => other !== host));
  for (const listener of listeners) listener();
}

/** Tells every map of the page when consent was given or taken back; returns how to stop. */
export function followConsent(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

// Storage throws in sandboxed frames and when it is blocked: consent then lasts as long as the page.
function stored(): readonly string[] {
  try {
    return (localStorage.getItem(CONSENT_KEY) ?? '').split(' ').filter(Boolean);
  } catch {
    return [];
  }
}

function store(hosts: readonly string[]): void {
  try {
    if (hosts.length > 0) localStorage.setItem(CONSENT_KEY, hosts.join(' '));
    else localStorage.removeItem(CONSENT_KEY);
  } catch {
    // Nothing to do: see above.
  }
}
