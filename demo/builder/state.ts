/** What the builder's own address holds, so that a choice can be sent to a colleague. */

export interface BuilderState {
  readonly widget: string;
  readonly src: string;
  /** Where the link in the tag leads: the page's own content until the feed is there. */
  readonly page: string;
  readonly lang: string;
  readonly width: 'phone' | 'desktop';
  readonly target: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const own = ['widget', 'src', 'page', 'lang', 'width', 'target'] as const;

/** `known`: the tags there are. A widget may also be named without its prefix, as in `embed.html?widget=…`. */
export function readState(
  query: string,
  initial: BuilderState,
  known: Iterable<string>,
): BuilderState {
  const parameters = new URLSearchParams(query);
  const text = (name: (typeof own)[number]) => parameters.get(name) ?? initial[name];
  const attributes: Record<string, string> = {};
  for (const [name, value] of parameters)
    if (!(own as readonly string[]).includes(name) && /^[a-z][a-z-]*$/.test(name))
      attributes[name] = value;
  return {
    widget:
      [...known].find((tag) => [tag, tag.replace('engagiert-', '')].includes(text('widget'))) ??
      initial.widget,
    src: text('src'),
    page: text('page'),
    lang: text('lang'),
    width: text('width') === 'phone' ? 'phone' : 'desktop',
    target: text('target'),
    attributes,
  };
}

export function writeState(state: BuilderState, initial: BuilderState): string {
  const parameters = new URLSearchParams();
  for (const name of own) if (state[name] !== initial[name]) parameters.set(name, state[name]);
  for (const [name, value] of Object.entries(state.attributes)) parameters.set(name, value);
  const query = parameters.toString();
  return query && `?${query}`;
}
