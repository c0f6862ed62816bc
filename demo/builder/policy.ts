import type { Tag } from './page-tags.js';

/** What a policy in the page itself keeps out; one that comes as a header is in the browser's console. */
export function checkPolicy(
  tags: readonly Tag[],
  script: string | undefined,
  feed: string | undefined,
): string[] {
  const meta = tags.find(
    ({ attributes }) => attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const directives = directivesIn(meta?.attributes.get('content') ?? '');
  const isOut = (name: string, address: string) => {
    const values = directives.get(name) ?? directives.get('default-src');
    // A script with a nonce takes its parts along.
    if (!values || (name === 'script-src' && values.some((value) => value.startsWith("'nonce-"))))
      return false;
    return !values.some((value) => lets(value, address));
  };
  const names = directives.get('trusted-types');
  return [
    ...(script && isOut('script-src', script) ? [`script-src ${script}`] : []),
    ...(feed && isOut('connect-src', feed) ? [`connect-src ${feed}`] : []),
    ...(names && !names.some((name) => name === '*' || name === 'engagiert-widgets')
      ? ['trusted-types engagiert-widgets']
      : []),
  ];
}

const directivesIn = (policy: string) =>
  new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name.toLowerCase(), values] as const;
    }),
  );

/** Whether one source of a directive lets an address in; paths and ports are not looked at. */
function lets(source: string, address: string): boolean {
  const host = /^(?:https?:)?\/\/([^/:?#]+)/.exec(address)?.[1]?.toLowerCase();
  const allowed = source.toLowerCase();
  if (!host) return allowed === "'self'";
  if (/^(\*|https:)$/.test(allowed)) return true;
  const [, own = ''] = /^(?:https?:\/\/)?([^/:]+)/.exec(allowed) ?? [];
  return own.startsWith('*.') ? host.endsWith(own.slice(1)) : host === own;
}
