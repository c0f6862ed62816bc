import 'axe-core';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import { AXE_TAGS } from './axe-tags.js';

declare const axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };

/** Every finding of axe in an element and its shadow tree, one line each; empty when there is none. */
export async function findings(
  element: Element,
  rules: RunOptions['rules'] = {},
): Promise<string[]> {
  const results = await axe.run(element, {
    runOnly: { type: 'tag', values: AXE_TAGS },
    // `region` asks that a whole page has landmarks: a widget is not a page.
    rules: { 'target-size': { enabled: true }, region: { enabled: false }, ...rules },
    resultTypes: ['violations'],
  });
  return results.violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${node.target.flat().join(' ')}\n  ${node.failureSummary ?? ''}`,
    ),
  );
}

/** Throws with every finding. Must be awaited: a test proves that it can fail. */
export async function expectAccessible(
  element: Element,
  rules?: RunOptions['rules'],
): Promise<void> {
  const found = await findings(element, rules);
  if (found.length) throw new Error(`axe found ${found.length}:\n${found.join('\n')}`);
}
