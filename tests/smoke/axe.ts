import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Returns what axe objects to on a page, each with the rule, the reason and the first places. It checks all its rules for
 * WCAG 2.2 AA and best practice, or some rules alone.
 */
export async function faults(page: Page, ...rules: readonly string[]): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // The other mode puts results together in a second page; that is for frames, which these pages have not.
    .setLegacyMode(true)
    .options({
      runOnly: rules.length > 0 ? { type: 'rule', values: [...rules] } : { type: 'tag', values: TAGS },
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    })
    .analyze();
  return violations.map(({ id, help, nodes }) => {
    const places = nodes
      .slice(0, 3)
      .map(
        ({ html, failureSummary = '' }) => `${html.slice(0, 160)} (${failureSummary.replace(/\s+/g, ' ')})`,
      );
    return `${id}: ${help}, in ${nodes.length} places, such as ${places.join(' and ')}`;
  });
}
