import { expect, test } from 'vitest';
import { datasetOf } from '../../../../tests/dataset.ts';
import { LONGEST_COMMENT } from '../../../core/text/untrusted-text.ts';
import { linksIssue } from './link-issue.ts';
import type { LinkFile } from '../../../core/link-file.ts';
import { recall } from './link-memory.ts';

const { byId, map } = datasetOf({ 'organisations/alpha': {}, 'events/beta': {} });
const told = { byId, repository: map.repository };
const failed = { first: '2026-10-22', last: '2026-11-26', times: 6 };
const FILE: LinkFile = {
  day: '2026-11-26',
  links: [
    {
      url: 'https://a.test-sources.org.uk/',
      entries: ['alpha'],
      answer: 'good',
      status: 200,
      good: '2026-11-26',
    },
    {
      url: 'https://b.test-sources.org.uk/`x`?a=)>@team',
      entries: ['alpha', 'beta'],
      answer: 'failed',
      status: 404,
      good: '2026-10-15',
      failed,
      isFailing: true,
    },
    {
      url: 'https://c.test-sources.org.uk/',
      entries: ['beta'],
      answer: 'failed',
      status: 0,
      failed: { first: '2026-11-26', last: '2026-11-26', times: 1 },
      isFailing: false,
    },
    {
      url: 'https://d.test-sources.org.uk/',
      entries: ['alpha'],
      answer: 'moved',
      status: 200,
      target: 'https://e.test-sources.org.uk/',
      good: '2026-11-26',
    },
    { url: 'https://f.test-sources.org.uk/', entries: ['alpha'], answer: 'unclear', status: 403 },
    { url: 'https://g.test-sources.org.uk/', entries: ['alpha'] },
  ],
};

test('says what is failing, what did not answer once and what has moved, and remembers', () => {
  const issue = linksIssue(FILE, told);
  expect(issue).toMatchInlineSnapshot(`
    {
      "body": "<!-- sweep: links -->
    <!-- link-memory {"day":"2026-11-26","good":"_6els5HK","links":{"https://b.test-sources.org.uk/\`x\`?a=)\\u003e\\u0040team":{"good":"2026-10-15","failed":{"first":"2026-10-22","last":"2026-11-26","times":6}},"https://c.test-sources.org.uk/":{"failed":{"first":"2026-11-26","last":"2026-11-26","times":1}}}} -->
    As of 2026-11-26, 5 addresses were asked once and without hurry: 1 answered, 1 answered from another address, 2 did not answer, and 1 would not say (some sites turn programs away, which tells nothing).

    Please leave this issue open: it remembers when each address last answered. It is renewed each week.

    ### Failing (1)

    Not answered three times or more over thirty days. The entries that lead there are due for a look. Is there a new address, or an archived copy?

    - \`\`https://b.test-sources.org.uk/\`x\`?a=)>@team\`\`: answer 404, 6 times since 2026-10-22; last answered 2026-10-15. In [alpha](<https://github.com/example/map/edit/main/data/organisations/alpha.yaml>), [beta](<https://github.com/example/map/edit/main/data/events/beta.yaml>). [Look for an archived copy](<https://web.archive.org/web/https://b.test-sources.org.uk/%60x%60?a=)%3E@team>)

    ### Did not answer this time (1)

    This may pass by itself. There is no need to do anything yet.

    - \`https://c.test-sources.org.uk/\`: no answer, 1 time since 2026-11-26; not known when it last answered. In [beta](<https://github.com/example/map/edit/main/data/events/beta.yaml>). [Look for an archived copy](<https://web.archive.org/web/https://c.test-sources.org.uk/>)

    ### Answered from another address (1)

    Often the entry can name the new address. Look whether it is still the same page.

    - \`https://d.test-sources.org.uk/\` leads to \`https://e.test-sources.org.uk/\`. In [alpha](<https://github.com/example/map/edit/main/data/organisations/alpha.yaml>)",
      "key": "links",
      "title": "Links: 1 failing",
    }
  `);
  expect(
    recall(issue.body, ['https://b.test-sources.org.uk/`x`?a=)>@team']).get(FILE.links[1]?.url ?? ''),
  ).toEqual({
    good: '2026-10-15',
    failed,
  });
});

test('stays open with its memory when nothing is failing', () => {
  const { title, body } = linksIssue({ ...FILE, links: FILE.links.slice(0, 1) }, told);
  expect(title).toBe('Links: none is failing');
  expect(body.split('\n').slice(2)).toEqual([
    'As of 2026-11-26, 1 address was asked once and without hurry: 1 answered, 0 answered from another address, 0 did not answer, and 0 would not say (some sites turn programs away, which tells nothing).',
    '',
    'Please leave this issue open: it remembers when each address last answered. It is renewed each week.',
  ]);
});

test('never grows beyond what the host takes', () => {
  const links = Array.from({ length: 4000 }, (_, place) => ({
    url: `https://n${place}.test-sources.org.uk/${'x'.repeat(400)}`,
    entries: ['alpha'],
    answer: 'failed' as const,
    status: 404,
    failed,
    isFailing: true,
  }));
  const { body } = linksIssue({ day: '2026-11-26', links }, told);
  expect(body.length).toBeLessThanOrEqual(LONGEST_COMMENT);
  expect(body).toContain('- and 3940 more, in the log of the run');
});
