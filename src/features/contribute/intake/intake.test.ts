import { expect, test } from 'vitest';
import { GOOD, MAP, bodyOf, isSafe, ofKind, read, suggest } from '../../../../tests/sent.ts';
import { KINDS } from '../../../core/ids.ts';
import { intake } from './intake.ts';

test('A good suggestion becomes a file, a branch and a pull request', () => {
  expect(suggest({})).toMatchInlineSnapshot(`
    {
      "body": "Proposed-by: @kim-example

    Interests: \`\` I go there | <b> \`now\` \`\`

    This adds the community \`Leeds Data Club\`. It was sent with a form in #12, made into a file by a program, and checked by the same rules as \`npm run validate\`. A person decides.

    If no checks run below, press *Approve workflows to run*, or close this pull request and open it again.

    Closes #12",
      "branch": "intake/issue-12",
      "kind": "file",
      "path": "communities/leeds-data-club.yaml",
      "text": "# yaml-language-server: $schema=../../schema/community.schema.json
    name: Leeds Data Club
    summary: Monthly evening at which residents and council staff look at local open data together.
    form: community-of-practice
    problem_spaces:
      - open-data-and-standards
      - identity-and-money
    place:
      locality: Leeds
    status: active
    join:
      how: Turn up on the day.
    sources:
      - url: https://club.example.net/about
        checked: 2026-11-20
      - url: https://club.example.net/join
        checked: 2026-11-20
    confidence: high
    ",
      "title": "Add community leeds-data-club",
    }
  `);
});

test('Suggestions of every kind become files that validate', () => {
  expect(KINDS.map((kind) => isSafe(suggest({}, kind)))).toEqual(KINDS.map(() => 'file'));
});

test('A name that no file can have on Windows, or that objects have, gets a longer id', () => {
  const paths = ['Con', 'Constructor'].map((name) => {
    const outcome = suggest({ Name: name });
    return outcome?.kind === 'file' && [outcome.path, outcome.title];
  });
  expect(paths).toEqual([
    ['communities/con-leeds.yaml', 'Add community con-leeds'],
    ['communities/constructor-leeds.yaml', 'Add community constructor-leeds'],
  ]);
});

test('What is missing or wrong is asked for, all at once and in words of the form', () => {
  const outcome = suggest({ Name: 'X', Summary: '', Status: 'Busy', Sources: 'club.example.net' });
  expect(outcome?.kind === 'ask' && outcome.comment).toMatchInlineSnapshot(`
    "Thank you. A program looked at what you sent, and it cannot become a proposal yet:

    - **Summary**: \`Nothing is written here.\`
      What to do: \`Add it: What it is and does, in one to three plain sentences in our own words. No praise, no people's names.\`
    - **Name**: \`"name" is too short: "X".\`
      What to do: \`Write at least 2 characters. For example: "Open Data Manchester".\`
    - **Status**: \`"Busy" is not a term of the closed list "status".\`
      What to do: \`The terms are: forming, active, paused, ended, merged, unknown.\`
    - **Sources**: \`"club.example.net" is not a full web address: its beginning is missing.\`
      What to do: \`Write it in full: https://club.example.net\`

    Please edit your first message above: press the three dots at its corner, then *Edit*, and leave the headings as they are. It is looked at again when you save it. If you would rather not, leave it: a person reads it too."
  `);
});

test('Only what a form made is read, and only with the number of an issue', () => {
  const issue = { number: '12', body: '', author: 'x', opened: '2026-11-20', labels: ['suggest-event'] };
  expect(intake(issue, MAP)).toBeUndefined();
  expect(intake({ ...issue, labels: ['intake'] }, MAP)).toBeUndefined();
  expect(() => read('correct', '', '12; rm -rf .')).toThrow('that is not the number of an issue');
});

test('A handle that is none is shown as code', () => {
  const outcome = read('suggest-community', bodyOf({ ...GOOD, ...ofKind('community') }), '12', 'x @team');
  expect(outcome?.kind === 'file' && outcome.body.split('\n', 1)[0]).toBe('Proposed by `x @team`');
});

const about = (form: string, parts: Readonly<Record<string, string>>) => {
  const outcome = read(form, bodyOf({ 'What ties you to it?': 'none', ...parts }));
  return outcome?.kind === 'file' ? `${outcome.title}\n${outcome.text}` : outcome?.comment;
};

test('Still right: the sources that were read get the day', () => {
  const ticked = {
    'What did you find?': '- [x] I have read them today, and they still say what the entry says.',
  };
  expect(about('still-right', { 'Which entry?': 'https://map.example/entries/beta/', ...ticked })).toContain(
    'Check community beta\n',
  );
  expect(about('still-right', { 'Which entry?': 'Beta', ...ticked })).toContain(
    '  - url: https://beta.org.uk/\n    checked: 2026-11-20\n',
  );
  expect(
    about('still-right', {
      'Which entry?': 'Still right: Alpha (aleph)',
      'Which of its sources have you read?': 'https://alpha.org.uk/about',
      ...ticked,
    }),
  ).toContain(
    '  - url: https://alpha.org.uk/about\n    checked: 2026-11-20\n  - url: https://alpha.org.uk/news\n',
  );
  expect(about('still-right', { 'Which entry?': 'Alpha' })).toMatchInlineSnapshot(`
    "Thank you. A program looked at what you sent, and it cannot become a proposal yet:

    - **What did you find?**: \`The box is not ticked.\`
      What to do: \`Tick it if you have read them. If something is wrong, use the form for corrections.\`
    - **Which of its sources have you read?**: \`None is named.\`
      What to do: \`Name those that you read: https://alpha.org.uk/about https://alpha.org.uk/news\`

    Please edit your first message above: press the three dots at its corner, then *Edit*, and leave the headings as they are. It is looked at again when you save it. If you would rather not, leave it: a person reads it too."
  `);
  expect(about('still-right', { 'Which entry?': 'Betta' })).toContain('Did you mean "beta"?');
});

test('Closed: status, day, source and what carries it on', () => {
  expect(
    about('closed', {
      'Which entry?': 'beta',
      Status: 'Merged',
      Ended: '2026-05',
      'What carries it on, if anything?': 'Alpha',
      'Where can we read it?': 'https://beta.org.uk/end',
    }),
  ).toMatchInlineSnapshot(`
    "Close community beta
    # yaml-language-server: $schema=../../schema/community.schema.json
    name: Beta
    summary: Is here so that a test of beta has something to read.
    form: meet-up
    problem_spaces:
      - responsible-ai
    status: merged
    ended: 2026-05
    relations:
      - type: succeeded-by
        to: alpha
        source: https://beta.org.uk/end
    sources:
      - url: https://beta.org.uk/
      - url: https://beta.org.uk/end
    confidence: medium
    "
  `);
  expect(
    about('closed', {
      'Which entry?': 'beta',
      Status: 'Merged',
      'Where can we read it?': 'https://beta.org.uk/end',
    }),
  ).toContain('nothing says into what');
});

test('Correct: a single fact is changed, all else goes to a person', () => {
  const base = { 'Which entry?': 'beta', 'What is wrong, and what is right?': 'It moved.' };
  expect(
    about('correct', {
      ...base,
      'Is it a single fact?': 'Website',
      'What should it say?': 'https://www.beta.org.uk',
    }),
  ).toContain('website: https://www.beta.org.uk\n');
  expect(
    about('correct', { ...base, 'Is it a single fact?': 'Region', 'What should it say?': 'wales' }),
  ).toContain('  region: wales\n');
  expect(
    about('correct', {
      ...base,
      'Is it a single fact?': 'Website',
      'What should it say?': 'javascript:alert(1)',
    }),
  ).toContain('Thank you. A program looked');
  expect(about('correct', base)).toContain('```yaml\n# yaml-language-server');
});

test('Leave us off, terms and appeals are answered with the rules; nothing is decided', () => {
  const off = read('leave-us-off', bodyOf({ 'Which entry?': 'Beta' }));
  expect(off).toMatchObject({ kind: 'ask', labels: ['urgent'] });
  expect(off?.kind === 'ask' && off.comment).toMatchInlineSnapshot(`
    "We have your request to be left off. It is about \`beta\`. You need not give a reason.

    A person answers within three working days, sooner where someone could be harmed. They only need to see that you speak for it. The entry leaves the site with the next build after that.

    This page is public. [SECURITY.md](https://github.com/example/map/blob/main/SECURITY.md) says how to reach us in private, and [GOVERNANCE.md](https://github.com/example/map/blob/main/GOVERNANCE.md#the-right-to-be-left-off) what the right is."
  `);
  const term = {
    'Which list?': 'Status',
    'What should happen?': 'Add a term',
    'Which term?': 'Active',
    'What would belong under it, and what would not?': 'A',
    'Why?': 'B',
    'What ties you to the entries it touches?': 'none',
  };
  expect(about('term', term)).toMatchInlineSnapshot(`
    "Thank you. People talk about \`Active\` here first. A change to the closed lists is of the class “vocabulary”: [the rules](https://github.com/example/map/blob/main/GOVERNANCE.md#classes-of-change) say who has to agree and how long it stays open.

    The map has this word already:
    - **Active** in “Status”: Shown to be working within the last 24 months.

    When you agree on the words, someone changes the file of the list under \`schema/taxonomy/\`, and the proposal names every entry that it touches."
  `);
  const appeal = {
    'Which decision?': '#7',
    'What was wrong with it?': 'A',
    'What ties you to what it is about?': 'none',
  };
  expect(about('appeal', appeal)).toMatchInlineSnapshot(
    `"We have your appeal. Those who did not take part in the decision answer it here, in writing. [The rules on appeals](https://github.com/example/map/blob/main/GOVERNANCE.md#appeals) say who they are and by when they answer."`,
  );
});
