/** Suggests entries as people do who have never heard of Git, and puts what comes out into the data as it is. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Kind } from '../../src/core/ids.ts';
import { visitor } from './browser.ts';
import {
  answerNeeded,
  choice,
  choose,
  download,
  field,
  finish,
  group,
  putIn,
  unfold,
} from './contributor.ts';

const { visit } = visitor();

interface Suggested {
  readonly name: string;
  readonly answer: (page: Page) => Promise<void>;
  readonly file: string;
  readonly text: string;
}

/** One of each kind, between them with every sort of question that the forms have. */
const SUGGESTED: Readonly<Record<Kind, Suggested>> = {
  organisation: {
    name: 'Harbour Street Data Clinic',
    answer: async (page) => {
      await choose(page, 'Roles', 'Support and capacity body');
      await choose(page, 'Roles', 'Practice or consultancy');
      await field(page, 'Website').fill('https://www.harbourstreet.org.uk');
      await unfold(page, 'Where and when?');
      await field(page, 'Town or city').fill('Leeds');
      await field(page, 'Region').selectOption({ label: 'Yorkshire and The Humber' });
      await field(page, 'Where it works').selectOption({ label: 'One council area' });
      await field(page, 'Started').fill('2021-05');
      await unfold(page, 'What does it offer, and to whom?');
      await choose(page, 'Support', 'Advice');
      await choose(page, 'Audiences', 'Charities and community groups');
      await choose(page, 'Cost', 'Free');
      await unfold(page, 'How can people take part?');
      await field(page, 'How to join').fill('Come to the open afternoon on the first Monday of the month.');
      await choose(page, 'Open to', 'Anyone');
      await field(group(page, 'Joining'), 'Source').fill('https://www.harbourstreet.org.uk/join');
      await unfold(page, 'What is it connected to?');
      const tie = group(page, 'Relations');
      await field(tie, 'Type').selectOption({ label: 'works with' });
      await field(tie, 'Which one\\?').fill('open data manchester');
      await field(tie, 'Since').fill('2022');
      await field(tie, 'Source').fill('https://www.harbourstreet.org.uk/friends');
      await unfold(page, 'Other names, words and numbers');
      await field(page, 'Also known as').fill('Harbour Street Clinic\nHSDC');
      await field(page, 'Company number').fill('14999001');
      await choose(page, 'Legal form', 'Community interest company');
    },
    file: 'harbour-street-data-clinic.yaml',
    text: `# yaml-language-server: $schema=../../schema/organisation.schema.json
name: Harbour Street Data Clinic
also_known_as:
  - Harbour Street Clinic
  - HSDC
summary: Helps small charities to keep and use data with care.
website: https://www.harbourstreet.org.uk
legal_form: cic
roles:
  - support
  - practice
problem_spaces:
  - digital-inclusion
support:
  - advice
audiences:
  - charities
place:
  locality: Leeds
  region: yorkshire-and-the-humber
area_scope: local
cost: free
status: active
started: 2021-05
identifiers:
  company_number: "14999001"
join:
  how: Come to the open afternoon on the first Monday of the month.
  open_to: anyone
  source: https://www.harbourstreet.org.uk/join
relations:
  - type: partner-of
    to: open-data-manchester
    since: 2022
    source: https://www.harbourstreet.org.uk/friends
sources:
  - url: https://www.harbourstreet.org.uk/about
confidence: medium
`,
  },
  project: {
    name: 'Ledgers for Street Markets',
    answer: async (page) => {
      await choose(page, 'Form', 'Pilot or prototype');
      // Nobody has read the page for certain until somebody says when.
      await field(group(page, 'Sources'), 'Checked').fill('2025-11-20');
      await unfold(page, 'What is it connected to?');
      const tie = group(page, 'Relations');
      await field(tie, 'Type').selectOption({ label: 'runs' });
      await field(tie, 'Which one\\?').fill('Harbour Street Trust');
      await choice(tie, 'The other way round').check();
      await field(tie, 'Source').fill('https://www.harbourstreet.org.uk/ledgers');
    },
    file: 'ledgers-for-street-markets.yaml',
    text: `# yaml-language-server: $schema=../../schema/project.schema.json
name: Ledgers for Street Markets
summary: Helps small charities to keep and use data with care.
form: pilot
problem_spaces:
  - digital-inclusion
status: active
relations:
  - type: runs
    from_name: Harbour Street Trust
    source: https://www.harbourstreet.org.uk/ledgers
sources:
  - url: https://www.harbourstreet.org.uk/about
    checked: 2025-11-20
confidence: medium
`,
  },
  community: {
    name: 'Quayside Screen Readers Circle',
    answer: async (page) => {
      await choose(page, 'Form', 'Network');
      await unfold(page, 'Where and when?');
      await choose(page, 'How to take part', 'Hybrid');
      await unfold(page, 'What does it offer, and to whom?');
      const centred = group(page, 'Centred on');
      await field(centred, 'Degree').selectOption({ label: 'Led by' });
      await field(centred, 'Who').selectOption({ label: 'Disabled people' });
      await field(centred, 'Source').fill('https://www.harbourstreet.org.uk/circle');
    },
    file: 'quayside-screen-readers-circle.yaml',
    text: `# yaml-language-server: $schema=../../schema/community.schema.json
name: Quayside Screen Readers Circle
summary: Helps small charities to keep and use data with care.
form: network
problem_spaces:
  - digital-inclusion
centred_on:
  - degree: led
    who: disabled-people
    source: https://www.harbourstreet.org.uk/circle
mode: hybrid
status: active
sources:
  - url: https://www.harbourstreet.org.uk/about
confidence: medium
`,
  },
  event: {
    name: 'Harbour Street Repair Evening',
    answer: async (page) => {
      await choose(page, 'Form', 'Workshop');
      await unfold(page, 'Where and when?');
      await choose(page, 'How to take part', 'In person');
      await unfold(page, 'Other names, words and numbers');
      await field(page, 'Keywords').fill('repair\nold laptops');
      await field(page, 'Notes').fill('The days are given on its page a month ahead.');
    },
    file: 'harbour-street-repair-evening.yaml',
    text: `# yaml-language-server: $schema=../../schema/event.schema.json
name: Harbour Street Repair Evening
summary: Helps small charities to keep and use data with care.
form: workshop
problem_spaces:
  - digital-inclusion
keywords:
  - repair
  - old laptops
mode: in-person
status: active
sources:
  - url: https://www.harbourstreet.org.uk/about
confidence: medium
notes: The days are given on its page a month ahead.
`,
  },
  resource: {
    name: 'Canfas Moeseg y Cei',
    answer: async (page) => {
      await choose(page, 'Form', 'Toolkit, canvas or card deck');
      const sources = group(page, 'Sources');
      await sources.getByRole('button', { name: 'Add another' }).click();
      await field(sources.getByRole('group').nth(1), 'Address').fill(
        'https://cei.harbourstreet.org.uk/canfas',
      );
      await field(sources.getByRole('group').nth(1), 'Title').fill('Canfas moeseg: “sut i’w ddefnyddio”');
      await unfold(page, 'What is it connected to?');
      const tie = group(page, 'Relations');
      await field(tie, 'Type').selectOption({ label: 'is based on' });
      await field(tie, 'Which one\\?').fill('Data Ethics Canvas');
      await field(tie, 'Source').fill('https://cei.harbourstreet.org.uk/canfas');
      await unfold(page, 'Other names, words and numbers');
      await field(page, 'Language of the name').fill('cy');
    },
    file: 'canfas-moeseg-y-cei.yaml',
    text: `# yaml-language-server: $schema=../../schema/resource.schema.json
name: Canfas Moeseg y Cei
name_lang: cy
summary: Helps small charities to keep and use data with care.
form: toolkit
problem_spaces:
  - digital-inclusion
status: active
relations:
  - type: based-on
    to: data-ethics-canvas
    source: https://cei.harbourstreet.org.uk/canfas
sources:
  - url: https://www.harbourstreet.org.uk/about
  - url: https://cei.harbourstreet.org.uk/canfas
    title: "Canfas moeseg: “sut i’w ddefnyddio”"
confidence: medium
`,
  },
};

test.each(Object.entries(SUGGESTED))(
  'A suggested %s is a file that can be put into the data as it is',
  async (kind, { name, answer, file, text }) => {
    const page = await visit('contribute/', { keeps: [`contribute ${kind}`] });
    await page.getByRole('link', { name: new RegExp(`^Suggest an? ${kind}$`) }).click();
    await answerNeeded(page, name);
    await answer(page);
    const doors = await finish(page);
    const given = await download(doors);
    expect(given).toEqual({ name: file, text });
    expect(await putIn(given, doors)).toEqual({ errors: [], about: [] });
    expect(await page.getByRole('region', { name: 'How it will look' }).innerText()).toContain(name);
  },
);
