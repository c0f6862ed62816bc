/** The form is made from the manifest, so that it never tells of an option that does not exist. */

export interface ManifestAttribute {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}
export interface ManifestElement {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly ManifestAttribute[];
}
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly unknown[] }[];
}

export type Field = {
  readonly name: string;
  readonly description: string;
  /** Shared by all widgets, so that the form can keep it apart. */
  readonly shared: boolean;
} & (
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly initial: string }
  | { readonly kind: 'flag' }
  | { readonly kind: 'number'; readonly initial: string }
  | { readonly kind: 'text' }
);

/** The elements of a manifest that have a tag, by tag. */
export function elementsOf(manifest: Manifest): Map<string, ManifestElement> {
  const found = new Map<string, ManifestElement>();
  for (const { declarations = [] } of manifest.modules)
    for (const declaration of declarations as ManifestElement[])
      if (declaration.tagName) found.set(declaration.tagName, declaration);
  return found;
}

/** `src` and `lang` have places of their own in the builder; `status` is read-only. */
const elsewhere = new Set(['src', 'lang', 'status']);

export function fieldsOf(tag: string, elements: ReadonlyMap<string, ManifestElement>): Field[] {
  const everywhere = (name: string) =>
    [...elements.values()].every(({ attributes = [] }) =>
      attributes.some((attribute) => attribute.name === name),
    );
  return (elements.get(tag)?.attributes ?? [])
    .filter(({ name }) => !elsewhere.has(name))
    .map((attribute) => ({
      name: attribute.name,
      description: attribute.description ?? '',
      shared: everywhere(attribute.name),
      ...kindOf(attribute),
    }));
}

function kindOf({ type, default: initial = '' }: ManifestAttribute) {
  const text = type?.text ?? 'string';
  const options = wordsOf(text);
  if (options.length > 1) {
    return { kind: 'choice', options, initial: wordsOf(initial)[0] ?? '' } as const;
  }
  if (text.includes('boolean')) return { kind: 'flag' } as const;
  if (text.includes('number')) return { kind: 'number', initial } as const;
  return { kind: 'text' } as const;
}

/** The words of a union type, or the one of a default. */
export const wordsOf = (text: string): string[] =>
  [...text.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
