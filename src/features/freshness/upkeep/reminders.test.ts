import { describe, expect, test } from 'vitest';
import { datasetOf } from '../../../../tests/dataset.ts';
import type { Entries } from '../../../../tests/dataset.ts';
import { MOST_OPENED, planSweep } from './reminders.ts';
import type { OpenIssue, SweepAction } from './reminders.ts';
import { keyOf } from './reminder-texts.ts';

const TODAY = '2026-11-20';
const SELF = 'keeper[bot]';

/** Returns what the sweep does about entries and issues. */
function swept(
  entries: Entries,
  issues: readonly Partial<OpenIssue>[] = [],
  rest: Partial<Parameters<typeof planSweep>[0]> = {},
): readonly SweepAction[] {
  return planSweep({
    dataset: datasetOf(entries),
    people: [],
    decisions: [],
    self: SELF,
    today: TODAY,
    issues: issues.map((issue, place) => ({
      number: place + 1,
      title: 'A title',
      body: '',
      author: SELF,
      ...issue,
    })),
    ...rest,
  });
}

/** Returns the issues that actions leave open, as the host would return them. */
function asOpen(actions: readonly SweepAction[]): OpenIssue[] {
  return actions.flatMap((action, place) =>
    action.do === 'open'
      ? [{ number: place + 1, title: action.title, body: action.body.replaceAll('\n', '\r\n'), author: SELF }]
      : [],
  );
}

const wales = { place: { region: 'wales' } } as const;

describe('Old entries', () => {
  test('are asked about in one issue for each place, with links for each', () => {
    const [action, ...others] = swept({
      'organisations/alpha': { ...wales, as_of: 2019 },
      'organisations/beta': { ...wales, as_of: 2016, status: 'unknown' },
      'communities/gamma': { ...wales },
      'projects/delta': {
        ...wales,
        sources: [{ url: 'https://delta.test-sources.org.uk/', checked: '2025-11-01' }],
      },
      'organisations/fresh': { ...wales, as_of: 2026 },
      'organisations/over': { ...wales, as_of: 2012, status: 'ended' },
      'events/elsewhere': { as_of: 2024, area_scope: 'uk' },
    });
    expect(action).toMatchInlineSnapshot(`
      {
        "body": "<!-- sweep: still-right wales -->
      Facts grow old. As of 2026-11-20, these entries need somebody to open the sources and read whether they still say the same. You do not need to be an expert, and one entry is a help.

      - \`Gamma\`: status active; no date known. [Still right](<https://map.example/contribute/say/?entry=gamma&intent=still-right>) · [Closed](<https://map.example/contribute/say/?entry=gamma&intent=closed>) · [Correct it](<https://map.example/contribute/community/?entry=gamma>)
      - \`Beta\`: status not known; newest source of 2016, no check noted. [Still right](<https://map.example/contribute/say/?entry=beta&intent=still-right>) · [Closed](<https://map.example/contribute/say/?entry=beta&intent=closed>) · [Correct it](<https://map.example/contribute/organisation/?entry=beta>)
      - \`Alpha\`: status active; newest source of 2019, no check noted. [Still right](<https://map.example/contribute/say/?entry=alpha&intent=still-right>) · [Closed](<https://map.example/contribute/say/?entry=alpha&intent=closed>) · [Correct it](<https://map.example/contribute/organisation/?entry=alpha>)
      - \`Delta\`: status active; last checked 2025-11-01. [Still right](<https://map.example/contribute/say/?entry=delta&intent=still-right>) · [Closed](<https://map.example/contribute/say/?entry=delta&intent=closed>) · [Correct it](<https://map.example/contribute/project/?entry=delta>)

      When an entry is checked and its file says so (\`checked\`, beside the source), it leaves this list. The issue closes when none is left.

      This list is renewed each week. A link that answers does not prove that a body is at work, so nothing is changed by itself.",
        "do": "open",
        "key": "still-right wales",
        "title": "Still right? 4 entries to look at: Wales",
      }
    `);
    expect(others).toMatchObject([{ do: 'open', key: 'still-right uk-wide' }]);
  });

  test('are asked about ten at a time', () => {
    const many = Object.fromEntries(
      Array.from({ length: 13 }, (_, place) => [
        `organisations/number-${String(place).padStart(2, '0')}`,
        { ...wales, as_of: 2019 },
      ]),
    );
    const [action] = swept(many);
    const lines = action?.do === 'open' ? action.body.split('\n') : [];
    expect(lines.filter((line) => line.startsWith('- ')).length).toBe(10);
    expect(lines.find((line) => line.includes('behind these'))).toMatchInlineSnapshot(
      `"[3 more](<https://map.example/freshness/wales/>) wait behind these. When one is checked and its file says so (\`checked\`, beside the source), it leaves this list and the next takes its place."`,
    );
  });

  test('whose addresses have long not answered are asked about although their dates are new', () => {
    const address = 'https://alpha.test-sources.org.uk/about';
    const [action] = swept({ 'organisations/alpha': { ...wales, as_of: 2026 } }, [], {
      failing: new Set([address]),
    });
    expect(action?.do === 'open' ? action.body.split('\n')[3] : '').toMatchInlineSnapshot(
      `"- \`Alpha\`: status active; newest source of 2026, no check noted; \`https://alpha.test-sources.org.uk/about\` has long not answered. [Still right](<https://map.example/contribute/say/?entry=alpha&intent=still-right>) · [Closed](<https://map.example/contribute/say/?entry=alpha&intent=closed>) · [Correct it](<https://map.example/contribute/organisation/?entry=alpha>)"`,
    );
  });
});

describe('An open issue', () => {
  const entries: Entries = { 'organisations/alpha': { ...wales, as_of: 2019 } };
  const open = asOpen(swept(entries));

  test('is left as it is while it says the same, also on another day', () => {
    expect(swept(entries, open, { today: '2026-11-27' })).toEqual([
      { do: 'leave', key: 'still-right wales', number: 1 },
    ]);
  });

  test('is renewed and not repeated when there is more to look at', () => {
    const [action, ...others] = swept({ ...entries, 'organisations/beta': { ...wales, as_of: 2018 } }, [
      ...open,
      { number: 9, body: '<!-- sweep: still-right wales -->\nAn older copy' },
    ]);
    expect(action).toMatchObject({
      do: 'renew',
      key: 'still-right wales',
      number: 1,
      title: 'Still right? 2 entries to look at: Wales',
    });
    expect(others).toEqual([]);
  });

  test('is closed when nothing is left in it', () => {
    expect(swept({ 'organisations/alpha': { ...wales, as_of: 2026 } }, open)).toEqual([
      {
        do: 'close',
        key: 'still-right wales',
        number: 1,
        comment: 'Nothing is left to look at here as of 2026-11-20. Thank you.',
      },
    ]);
  });

  test('about a term or a decision is for people to close', () => {
    expect(
      swept({}, [
        { body: '<!-- sweep: term a reviewer 2026-11-01 -->' },
        { body: '<!-- sweep: review b -->' },
      ]),
    ).toEqual([]);
  });

  test('by anybody else is not its own, whatever its hidden line says', () => {
    const forged = open.map((issue) => ({ ...issue, author: 'stranger' }));
    expect(swept(entries, forged)).toMatchObject([{ do: 'open', key: 'still-right wales' }]);
    expect(swept({ 'organisations/alpha': { ...wales, as_of: 2026 } }, forged)).toEqual([]);
  });

  test('counts only with the hidden line at its very beginning', () => {
    expect(keyOf('<!-- sweep: still-right wales -->\nText')).toBe('still-right wales');
    expect(keyOf('Text\n<!-- sweep: still-right wales -->')).toBeUndefined();
    expect(keyOf('<!-- sweep: a --><!-- sweep: b -->')).toBe('a');
    expect(keyOf('<!-- sweep: <b> -->')).toBeUndefined();
  });
});

test('Events past their last date are listed until their file says that they are over', () => {
  const [action, ...others] = swept({
    'events/past': { as_of: 2026, ended: '2026-11-19' },
    'events/today': { as_of: 2026, ended: '2026-11-20' },
    'events/this-month': { as_of: 2026, ended: '2026-11' },
    'events/over': { as_of: 2026, ended: '2026-01-01', status: 'ended' },
  });
  expect(action).toMatchInlineSnapshot(`
    {
      "body": "<!-- sweep: past-events -->
    As of 2026-11-20, the last date in these files has gone by and their status does not say that they are over. Has the event ended, or is there a new date? Change \`status\` or \`ended\`, with a source.

    - \`Past\`: last date 2026-11-19, status active. [Correct it](<https://map.example/contribute/event/?entry=past>)

    This list is renewed each week. A link that answers does not prove that a body is at work, so nothing is changed by itself.",
      "do": "open",
      "key": "past-events",
      "title": "Events past their last date: 1",
    }
  `);
  expect(others).toEqual([]);
});

test('A term that ends and a decision to look at again each have their issue', () => {
  const people = [{ handle: 'someone', roles: [{ role: 'steward', until: '2026-12-31' }] }];
  const decisions = [{ id: 'founding-mode', title: 'Begin in founding mode', review_due: '2026-11-20' }];
  expect(swept({}, [], { people, decisions })).toMatchInlineSnapshot(`
    [
      {
        "body": "<!-- sweep: term someone steward 2026-12-31 -->
    The term of \`someone\` as \`steward\` ends on \`2026-12-31\`. From the day after, their approvals in this role no longer count.

    - To stay: change \`until\` in the file of the person, by a pull request in which others agree.
    - To stop: leave it as it is, with thanks. Then say here who could follow.",
        "do": "open",
        "key": "term someone steward 2026-12-31",
        "title": "A term as steward ends on 2026-12-31",
      },
      {
        "body": "<!-- sweep: review founding-mode -->
    When \`Begin in founding mode\` was decided, a review was promised for \`2026-11-20\`. That day has come.

    Does it still serve its purpose? Keep it with a new date in \`review_due\`, change it, or take it back, by a pull request.",
        "do": "open",
        "key": "review founding-mode",
        "title": "Look again at a decision: founding-mode",
      },
    ]
  `);
});

describe('What strangers write', () => {
  const HOSTILE = '`x` --> @everyone [a](https://evil.test-sources.org.uk) <img src=x> | \u202E';

  test('stays inside code, in names, handles, roles and titles', () => {
    // The checks of the data take no such name; here it has to be harmless without them.
    const dataset = datasetOf({ 'organisations/alpha': { ...wales, as_of: 2019 } });
    const entries = dataset.entries.map((entry) => ({ ...entry, name: `A) ${HOSTILE}` }));
    const actions = swept({}, [], {
      dataset: { ...dataset, entries },
      people: [{ handle: HOSTILE, roles: [{ role: HOSTILE, until: '2026-12-31' }] }],
      decisions: [{ id: HOSTILE, title: HOSTILE, review_due: '2026-11-20' }],
    });
    expect(actions).toMatchInlineSnapshot(`
      [
        {
          "body": "<!-- sweep: still-right wales -->
      Facts grow old. As of 2026-11-20, this entry needs somebody to open the sources and read whether they still say the same. You do not need to be an expert, and one entry is a help.

      - \`\`A) \`x\` --> @everyone [a](https://evil.test-sources.org.uk) <img src=x> | ⟨U+202E⟩\`\`: status active; newest source of 2019, no check noted. [Still right](<https://map.example/contribute/say/?entry=alpha&intent=still-right>) · [Closed](<https://map.example/contribute/say/?entry=alpha&intent=closed>) · [Correct it](<https://map.example/contribute/organisation/?entry=alpha>)

      When an entry is checked and its file says so (\`checked\`, beside the source), it leaves this list. The issue closes when none is left.

      This list is renewed each week. A link that answers does not prove that a body is at work, so nothing is changed by itself.",
          "do": "open",
          "key": "still-right wales",
          "title": "Still right? 1 entry to look at: Wales",
        },
        {
          "body": "<!-- sweep: term -x-everyone-a-https-evil-test-sources-org-uk-img-src-x- -x-everyone-a-https-evil-test-sources-org-uk-img-src-x- 2026-12-31 -->
      The term of \`\` \`x\` --> @everyone [a](https://evil.test-sources.org.uk) <img src=x> | ⟨U+202E⟩ \`\` as \`\` \`x\` --> @everyone [a](https://evil.test-sources.org.uk) <img src=x> | ⟨U+202E⟩ \`\` ends on \`2026-12-31\`. From the day after, their approvals in this role no longer count.

      - To stay: change \`until\` in the file of the person, by a pull request in which others agree.
      - To stop: leave it as it is, with thanks. Then say here who could follow.",
          "do": "open",
          "key": "term -x-everyone-a-https-evil-test-sources-org-uk-img-src-x- -x-everyone-a-https-evil-test-sources-org-uk-img-src-x- 2026-12-31",
          "title": "A term as \`x\` --> @everyone [a](https://evil.test-sources.org.uk) <img src=x> | ⟨U+202E⟩ ends on 2026-12-31",
        },
        {
          "body": "<!-- sweep: review -x-everyone-a-https-evil-test-sources-org-uk-img-src-x- -->
      When \`\` \`x\` --> @everyone [a](https://evil.test-sources.org.uk) <img src=x> | ⟨U+202E⟩ \`\` was decided, a review was promised for \`2026-11-20\`. That day has come.

      Does it still serve its purpose? Keep it with a new date in \`review_due\`, change it, or take it back, by a pull request.",
          "do": "open",
          "key": "review -x-everyone-a-https-evil-test-sources-org-uk-img-src-x-",
          "title": "Look again at a decision: \`x\` --> @everyone [a](https://evil.test-sources.org.uk) <img src=x> | ⟨U+202E⟩",
        },
      ]
    `);
  });

  test('cannot fill an issue', () => {
    const decisions = [{ id: 'a', title: 'x'.repeat(70_000), review_due: '2026-11-20' }];
    const [action] = swept({}, [], { decisions });
    expect(action?.do === 'open' ? action.body.length : 0).toBeLessThan(1000);
  });

  test('opens no more than twenty issues at once', () => {
    const people = Array.from({ length: 30 }, (_, place) => ({
      handle: `person-${place}`,
      roles: [{ role: 'reviewer', until: '2026-12-01' }],
    }));
    expect(swept({}, [], { people }).length).toBe(MOST_OPENED);
  });
});
