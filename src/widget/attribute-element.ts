import { LitElement, type CSSResult, type PropertyDeclaration } from 'lit';
import type { AttributeOptions } from './attributes.js';
import * as logger from './logger.js';
import { adopt } from './parts.js';

/** An element whose properties hold valid values, whatever its attributes or a page's script say. */
export abstract class AttributeElement extends LitElement {
  constructor() {
    super();
    const properties = (this.constructor as typeof LitElement).elementProperties;
    for (const [name, options] of properties) {
      if ('parse' in options) Reflect.set(this, name, undefined);
    }
  }

  /** Every value passes its attribute's own reader, so what is rendered is valid whoever set it. */
  static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration & AttributeOptions<unknown>,
  ): PropertyDescriptor | undefined {
    const descriptor = super.getPropertyDescriptor(name, key, options);
    if (!descriptor?.set || !options.parse) return descriptor;
    const { set } = descriptor;
    return {
      ...descriptor,
      set(this: LitElement, value: unknown) {
        let allowed: string | undefined;
        const used = options.parse(value, (words) => (allowed = words), options.attribute);
        if (allowed) {
          logger.warn(
            this.localName,
            `${String(options.attribute ?? name)}="${String(value)}" is not known; allowed: ${allowed}; used: "${String(used)}".`,
          );
        }
        set.call(this, used);
      },
    };
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.attachShadow({ mode: 'open' });
    adopt(root, ...((this.constructor as typeof LitElement).elementStyles as CSSResult[]));
    return root;
  }

  // A value arrives as it is written: its property reads it. Names differ in nothing but their hyphens.
  override attributeChangedCallback(
    name: string,
    _before: string | null,
    value: string | null,
  ): void {
    const property = name.replace(/-./g, (match) => match.charAt(1).toUpperCase());
    Reflect.set(this, property, value);
  }
}
