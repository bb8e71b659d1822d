/** Holds the page on how decisions are made against the rules themselves, read a second time from their file. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { built } from './built.ts';
import { attribute, byId, elements, linksIn, pageAt, words } from './pages.ts';

interface Rules {
  readonly founding: { active: boolean; at_most: number; window_times: number; stewards: number };
  readonly classes: {
    id: string;
    touches: string;
    window_days: number;
    needs: { approvals: number; organisations: number };
    review_after_months?: number;
  }[];
  readonly roles: { id: string; title: string; does: string; chosen: string; term_months: number }[];
  readonly objections: { kinds: { id: string; says: string }[] };
  readonly appeals: { within_days: number; answer_days: number };
}

const some = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

describe.each(['map', 'small'] as const)('The page on decisions of the %s site', (name) => {
  const { site, pages, mainOf, address } = built(name);
  const file = join(site.data, 'governance/policy.yaml');
  const rules = existsSync(file) ? (parse(readFileSync(file, 'utf8')) as Rules) : undefined;
  const main = () => mainOf('governance/');
  const partOf = (id: string) => {
    const found = byId(pageAt(pages, 'governance/'), id);
    if (!found) throw new Error(`the page has no part "${id}"`);
    return words(found);
  };

  test('says so where a map has no rules', () => {
    expect(words(main()).includes('This map has not written down rules for decisions.')).toBe(
      rules === undefined,
    );
  });

  test.runIf(rules)('tells each class of change with what it needs while stewards are few', () => {
    const { founding, classes } = rules ?? { founding: undefined, classes: [] };
    expect(founding?.active).toBe(true);
    expect(classes.length).toBeGreaterThan(5);
    for (const { id, touches, needs, window_days: days, review_after_months: months } of classes) {
      const most = founding?.at_most ?? NaN;
      const approvals = Math.min(needs.approvals, most);
      const organisations = Math.min(needs.organisations, most);
      const wait = days * (founding?.window_times ?? NaN);
      const text = partOf(`class-${id}`);
      expect(text).toContain(`It touches ${touches}.`);
      expect(text).toContain(
        `${some(approvals, 'approval')}${organisations > 1 ? ` from ${some(organisations, 'organisation')}` : ''} by `,
      );
      expect(text).toContain(
        days === 0 ? 'stays open until approved' : `stays open for ${some(wait, 'day')}`,
      );
      expect(text.includes('looked at again after')).toBe(months !== undefined);
    }
  });

  test.runIf(rules)('tells each role, how somebody comes to it and that nobody is recorded in it', () => {
    for (const { id, does, chosen, term_months: months } of rules?.roles ?? []) {
      const text = partOf(`role-${id}`);
      expect(text).toContain(does);
      expect(text).toContain(`${chosen} For ${some(months, 'month')}`);
      expect(text).toContain('Nobody is recorded in this role today.');
    }
  });

  test.runIf(rules)('tells every kind of objection, and how long one can appeal', () => {
    const text = words(main());
    for (const { id, says } of rules?.objections.kinds ?? [])
      expect(text).toContain(`(${id}): the change ${says}.`);
    expect(text).toContain(`Appeal within ${some(rules?.appeals.within_days ?? 0, 'day')}.`);
    expect(text).toContain(`answer in writing within ${some(rules?.appeals.answer_days ?? 0, 'day')}.`);
  });

  test.runIf(rules)('says in a list, step by step, what the picture shows', () => {
    const [picture] = elements(main(), 'figure');
    const shown = elements(picture ?? main(), 'text')
      .map((one) => /^(\d) · (.*)$/.exec(words(one)))
      .flatMap((found) => found?.[1] ?? []);
    const steps = elements(main(), 'ol').find((one) => attribute(one, 'class')?.includes('steps'));
    const items = elements(steps ?? main(), 'li').length;
    expect(shown).toEqual(Array.from({ length: items }, (_, index) => `${index + 1}`));
    expect(items).toBe(7);
    expect(words(steps ?? main())).toContain('for up to 28 days');
  });

  test('is led to by every page, by the decisions and by the invitation to take part', () => {
    for (const path of ['', 'decisions/', 'contribute/', 'about/']) {
      const targets = linksIn(pageAt(pages, path).root).map(({ href }) => href);
      expect(targets).toContain(address('governance/'));
    }
  });
});
