import { expect, test } from 'vitest';
import type { Known } from '../../../src/features/contribute/existing-entries.ts';
import type { Asker } from './asker.ts';
import { askKind, interview } from './interview.ts';

const KNOWN: Known = {
  entries: [
    { id: 'alpha', kind: 'organisation', data: { name: 'Alpha' } },
    { id: 'beta', kind: 'event', data: { name: 'Beta' } },
  ],
  redirects: {},
};
const DATA = {
  folder: 'data',
  known: KNOWN,
  context: { today: '2026-11-23', regionsOfTown: () => undefined },
};

/** Stands for a person: answers in order, and keeps what was asked and said. */
function person(...answers: (string | string[] | boolean)[]): { asker: Asker; heard: string[] } {
  const heard: string[] = [];
  const next = (message: string) => {
    heard.push(message);
    const answer = answers.shift();
    if (answer === undefined) throw new Error(`no answer is left for "${message}"`);
    return answer;
  };
  const asker: Asker = {
    text: (message, check) => {
      for (;;) {
        const answer = next(message) as string;
        const wrong = check(answer);
        if (wrong === undefined) return Promise.resolve(answer);
        heard.push(`! ${wrong}`);
      }
    },
    one: (message, choices) => {
      const answer = next(message) as string;
      expect(choices.map(({ id }) => id)).toContain(answer);
      return Promise.resolve(answer);
    },
    some: (message) => Promise.resolve(next(message) as string[]),
    yes: (message) => Promise.resolve(next(message) as boolean),
    warn: (words) => heard.push(`! ${words}`),
    show: (words) => heard.push(words),
  };
  return { asker, heard };
}

const SUMMARY = 'Monthly evening at which residents and council staff look at local open data together.';

test('What is needed is asked first, and each answer is checked in the words of the schema', async () => {
  const { asker, heard } = person(
    ...['', 'Alfa', 'too short', SUMMARY, 'meet-up', [], ['open-data-and-standards'], 'active'],
    ...[
      'www.example.net',
      'https://club.example.net/about',
      '',
      '2026-11-31',
      '2026-11-20',
      '',
      false,
      'high',
      'done',
    ],
  );
  expect(await interview(asker, 'community', {}, DATA)).toEqual({
    name: 'Alfa',
    summary: SUMMARY,
    form: 'meet-up',
    problem_spaces: ['open-data-and-standards'],
    status: 'active',
    sources: [{ url: 'https://club.example.net/about', checked: '2026-11-20' }],
    confidence: 'high',
  });
  expect(heard).toMatchInlineSnapshot(`
    [
      "Name
    The name in public use, as the body itself writes it.",
      "! This is needed. Ctrl + C stops without writing anything.",
      "Name
    The name in public use, as the body itself writes it.",
      "Summary
    What it is and does, in one to three plain sentences in our own words. No praise, no people's names.",
      "! "summary" is too short: "too short". Write at least 20 characters. For example: "Works for a fairer digital society by helping public bodies and residents use data responsibly.".",
      "Summary
    What it is and does, in one to three plain sentences in our own words. No praise, no people's names.",
      "Form
    What sort of community it is.",
      "Problem spaces
    What it works on, the main one first; three at most.",
      "! This is needed: choose at least one.",
      "Problem spaces
    What it works on, the main one first; three at most.",
      "Status
    Whether the thing itself is working, paused or ended.",
      "Address
    The page's full address.",
      "! "www.example.net" is not a full web address: its beginning is missing. Write it in full: https://www.example.net",
      "Address
    The page's full address.",
      "Title (Enter to leave it out)
    The page's own title, where it helps.",
      "Checked (Enter to leave it out)
    When someone last read the page and found it to say this.",
      "! "2026-11-31" is not a day in the calendar: that month has fewer days. Look the day up on the source, or write the month only, for example "2019-02".",
      "Checked (Enter to leave it out)
    When someone last read the page and found it to say this.",
      "Archived copy (Enter to leave it out)
    A copy of the page in a public web archive.",
      "Sources: add another?
    The public pages on which the facts rest; at least one.",
      "Confidence
    How well the sources carry the facts.",
      "Is there more to say? The rest can be added later.",
    ]
  `);
});

test('A double is asked about at once: another one is said to be distinct', async () => {
  const { asker, heard } = person('Alpha', false, 'done');
  const rest = { summary: SUMMARY, form: 'meet-up', problem_spaces: ['digital-inclusion'], status: 'active' };
  const sources = [{ url: 'https://club.example.net/about' }];
  expect(await interview(asker, 'community', { ...rest, sources, confidence: 'high' }, DATA)).toEqual({
    ...{ ...rest, name: 'Alpha', distinct_from: ['alpha'], sources, confidence: 'high' },
  });
  expect(heard.slice(1)).toEqual([
    'Is it the organisation "Alpha", which is on the map already?',
    'Is there more to say? The rest can be added later.',
  ]);
});

test('A double that is the same ends the questions', async () => {
  const { asker } = person('Alpha', true);
  await expect(interview(asker, 'community', {}, DATA)).rejects.toThrow(
    'Then it needs no new file, and nothing was written. What is missing or wrong can be put right in data/organisations/alpha.yaml.',
  );
});

test('The rest is asked by parts; ties lead only to what they may lead to', async () => {
  const given = {
    ...{ name: 'Gamma', summary: SUMMARY, form: 'meet-up', problem_spaces: ['digital-inclusion'] },
    ...{ status: 'active', sources: [{ url: 'https://club.example.net/about' }], confidence: 'high' },
  };
  const { asker } = person(
    ...['web', 'https://club.example.net', 'GM; Gam', '', '', '', '', ''],
    ...['ties', true, 'part-of', 'alpha', '', '', '', 'https://club.example.net/about', false, ''],
    'done',
  );
  expect(await interview(asker, 'community', given, DATA)).toEqual({
    ...given,
    website: 'https://club.example.net',
    also_known_as: ['GM', ' Gam'],
    relations: [{ type: 'part-of', to: 'alpha', source: 'https://club.example.net/about' }],
  });
});

test('What is wrong only together with other answers is asked once more', async () => {
  const { asker, heard } = person(
    ...[
      'merged',
      'done',
      true,
      'succeeded-by',
      '',
      'Omega',
      '',
      '',
      '',
      'https://club.example.net/about',
      false,
    ],
  );
  const given = {
    ...{ name: 'Gamma', summary: SUMMARY, form: 'meet-up', problem_spaces: ['digital-inclusion'] },
    ...{ sources: [{ url: 'https://club.example.net/about' }], confidence: 'high' },
  };
  expect(await interview(asker, 'community', given, DATA)).toEqual({
    ...given,
    status: 'merged',
    relations: [{ type: 'succeeded-by', to_name: 'Omega', source: 'https://club.example.net/about' }],
  });
  expect(heard.filter((one) => one.startsWith('!'))).toHaveLength(2);
});

test('The kind is asked with what each is', async () => {
  const { asker, heard } = person('event');
  expect(await askKind(asker)).toBe('event');
  expect(heard).toEqual(['What is it?']);
});
