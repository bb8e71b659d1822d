import axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Returns what axe objects to on a page, each with the rule, the reason and the first places. It checks all its rules for
 * WCAG 2.2 AA and best practice, or some rules alone.
 */
export async function faults(page: Page, ...rules: readonly string[]): Promise<string[]> {
  // Handing over the program takes longer than most checks, so that it is done once for each page.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const options: RunOptions = {
    runOnly: rules.length > 0 ? { type: 'rule', values: [...rules] } : { type: 'tag', values: TAGS },
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
    iframes: false,
    // No rule asked for here looks at media or at styles that are not on the page.
    preload: false,
  };
  const { violations } = await page.evaluate(
    async (given) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, given),
    options,
  );
  return violations.map(({ id, help, nodes }) => {
    const places = nodes
      .slice(0, 3)
      .map(
        ({ html, failureSummary = '' }) => `${html.slice(0, 160)} (${failureSummary.replace(/\s+/g, ' ')})`,
      );
    return `${id}: ${help}, in ${nodes.length} places, such as ${places.join(' and ')}`;
  });
}
