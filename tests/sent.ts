/** Issues as the host makes them of forms, for tests. */
import { expect } from 'vitest';
import { lintFiles } from '../src/check/run.ts';
import { pathOfEntry } from '../src/core/ids.ts';
import type { Kind } from '../src/core/ids.ts';
import { knownIn } from '../src/features/contribute/existing-entries.ts';
import { intake } from '../src/features/contribute/intake/intake.ts';
import type { Outcome } from '../src/features/contribute/intake/intake-outcome.ts';
import { filledIn, suggestForm } from '../src/features/contribute/intake/issue-form.ts';
import { filesOf } from './dataset.ts';

const FILES = filesOf(
  {
    'organisations/alpha': {
      name: 'Alpha',
      sources: [{ url: 'https://alpha.org.uk/about' }, { url: 'https://alpha.org.uk/news' }],
    },
    'communities/beta': { name: 'Beta', sources: [{ url: 'https://beta.org.uk/' }] },
  },
  { aleph: 'alpha' },
);
/** The map that is held against what is sent. */
export const MAP = {
  known: knownIn(FILES),
  repository: { url: 'https://github.com/example/map', branch: 'main' },
  context: { today: '2026-11-23', regionsOfTown: () => ['yorkshire-and-the-humber'] },
  textOf: (entry: { kind: Kind; id: string }) => FILES.find(({ path }) => path === pathOfEntry(entry))?.text,
};

/** A good suggestion, by the labels of the form. */
export const GOOD: Readonly<Record<string, string>> = {
  Name: 'Leeds Data Club',
  Summary: 'Monthly evening at which residents and council staff look at local open data together.',
  'Problem spaces': 'Open data and standards, Identity, credit and money',
  Status: 'Active',
  Sources: 'https://club.example.net/about\n- <https://club.example.net/join>',
  'Have you read these pages?': '- [X] I have read these pages today, and they say so.',
  Confidence: 'High',
  Website: '_No response_',
  'Town or city': 'Leeds',
  'How to join': 'Turn up on the day.',
  'What ties you to it?': 'I go there | <b> `now`',
};
const FIRST: Readonly<Record<Kind, Record<string, string>>> = {
  organisation: { Roles: 'Network or membership body' },
  project: { Form: '' },
  community: { Form: '' },
  event: { Form: '' },
  resource: { Form: '' },
};

/** The first choice of the list that only this kind has. */
export function ofKind(kind: Kind): Record<string, string> {
  const [label = ''] = Object.keys(FIRST[kind]);
  return { [label]: filledIn(suggestForm(kind)).find((one) => one.label === label)?.options?.[0] ?? '' };
}

/** Gives the body of an issue as the host makes it of a form. */
export const bodyOf = (parts: Readonly<Record<string, string>>) =>
  Object.entries(parts)
    .map(([label, text]) => `### ${label}\n\n${text}`)
    .join('\n\n');

/** Gives what becomes of an issue. */
export const read = (form: string, body: string, number = '12', author = 'kim-example') =>
  intake({ number, body, author, opened: '2026-11-20', labels: ['intake', form] }, MAP);

/** Gives what becomes of a good suggestion in which some parts are different. */
export const suggest = (parts: Readonly<Record<string, string>>, kind: Kind = 'community') =>
  read(`suggest-${kind}`, bodyOf({ ...GOOD, ...ofKind(kind), ...parts }));

/** Whatever comes out is a plain question, or a file in its place that validates by itself. */
export function isSafe(outcome: Outcome | undefined): string {
  if (outcome?.kind !== 'file') {
    expect(outcome?.comment.length).toBeLessThan(60_001);
    return 'ask';
  }
  expect(outcome.path).toMatch(
    /^(organisations|projects|communities|events|resources)\/[a-z0-9-]{1,80}\.yaml$/,
  );
  expect(outcome.branch).toBe('intake/issue-12');
  expect(outcome.title).toMatch(/^[A-Za-z]+ [a-z]+ [a-z0-9-]+$/);
  const { problems } = lintFiles([{ path: outcome.path, text: outcome.text }], { today: '2026-11-23' });
  expect(problems.filter(({ level, rule }) => level === 'error' && rule !== 'map-file')).toEqual([]);
  return 'file';
}
