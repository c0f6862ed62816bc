import { colourTokens } from './token-table.js';

/** The tokens that are no colours, and a property that takes what each of them may be. */
export const MEASURES: Readonly<Record<string, string>> = {
  'font-family': 'font-family',
  'font-size': 'font-size',
  'line-height': 'line-height',
  'heading-weight': 'font-weight',
  space: 'inline-size',
  padding: 'padding',
  radius: 'border-radius',
  'border-width': 'border-width',
  'focus-width': 'border-width',
  'target-size': 'inline-size',
  shadow: 'box-shadow',
  duration: 'transition-duration',
  measure: 'max-inline-size',
  'map-height': 'inline-size',
  'logo-height': 'inline-size',
};

/**
 * A sentence for each token that cannot be used: `17528f` without its `#`, `8` without its `px`, or a notation newer
 * than the browser. Custom properties take any text.
 */
export function unusableTokens(widget: Element): string[] {
  const style = getComputedStyle(widget);
  const check = (token: string, property: string, words: (value: string) => string) => {
    const name = `--engagiert-${token}`;
    const value = style.getPropertyValue(name).trim();
    return !value || CSS.supports(property, value) ? [] : `${name}: ${words(`“${value}”`)}`;
  };
  return [
    ...colourTokens.flatMap((token) => check(`color-${token}`, 'color', noColour)),
    ...Object.entries(MEASURES).flatMap(([token, property]) => check(token, property, noMeasure)),
  ];
}

const noColour = (value: string) =>
  `${value} is no colour that this browser knows. ${value} ist keine Farbe, die dieser Browser kennt.`;

const noMeasure = (value: string) =>
  `${value} is of no use; does it lack a unit, as in 8px? ${value} ist nicht brauchbar; fehlt die Einheit, wie in 8px?`;
