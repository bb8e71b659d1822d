import { describe, expect, test } from 'vitest';
import { TODAY, filesOf } from '../../tests/dataset.ts';
import type { Entries } from '../../tests/dataset.ts';
import type { SourceFile } from '../core/source-file.ts';
import { lintFiles } from './run.ts';
import { say } from './say.ts';

const foundIn = (files: readonly SourceFile[]) =>
  lintFiles(files, { today: TODAY }).problems.map((one) => {
    const { message, tip } = say(one);
    return `${one.file}:${one.line} ${one.level}: ${message} → ${tip}${one.fixable ? ' (fixable)' : ''}`;
  });
const found = (entries: Entries, redirects: Readonly<Record<string, string>> = {}) =>
  foundIn(filesOf(entries, redirects));

const OLD = (to: string) => `"old" is an old id: the entry is now called "${to}".`;

const NOT_ALONE =
  'With "to: alpha" alone this relation would be wrong in another way. See on its source whether it still holds and what already stands between the two; if nothing is left to say, take it out.';

describe('A relation to an id that an entry had before', () => {
  test('is told the new id, and the map follows the redirect', () => {
    const entries: Entries = {
      'organisations/alpha': {},
      'projects/beta': { relations: [{ type: 'part-of', to: 'old' }] },
    };
    expect(found(entries, { old: 'alpha' })).toEqual([
      `projects/beta.yaml:10 warning: ${OLD('alpha')} → Write "to: alpha". (fixable)`,
    ]);
    const { dataset } = lintFiles(filesOf(entries, { old: 'alpha' }), { today: TODAY });
    expect(dataset?.byId.get('beta')?.relations?.map(({ to }) => to)).toEqual(['alpha']);
  });

  test('that is now this very entry is to be taken out', () => {
    expect(
      found({ 'organisations/alpha': { relations: [{ type: 'partner-of', to: 'old' }] } }, { old: 'alpha' }),
    ).toEqual([
      `organisations/alpha.yaml:11 error: ${OLD('alpha')} → That is the entry of this file, and a relation joins two: take the relation out.`,
    ]);
  });

  test('that leads nowhere needs the redirect put right first', () => {
    expect(
      found({ 'projects/beta': { relations: [{ type: 'part-of', to: 'old' }] } }, { old: 'gone' }),
    ).toEqual([
      `projects/beta.yaml:10 error: ${OLD('gone')} → There is no entry "gone" either: put the line of "old" in redirects.yaml right first.`,
      'redirects.yaml:2 error: "old" is redirected to "gone", and there is no entry with that id. → Write the id of the entry that took its place.',
    ]);
  });

  test.each<[string, Entries]>([
    [
      'stands twice with the new one',
      {
        'organisations/alpha': {},
        'organisations/beta': {
          relations: [
            { type: 'funds', to: 'alpha', source: 'https://links.test-sources.org.uk/alpha' },
            { type: 'funds', to: 'old', source: 'https://links.test-sources.org.uk/alpha' },
          ],
        },
      },
    ],
    [
      'does not fit the kind that the entry is of now',
      {
        'resources/alpha': {},
        'organisations/beta': { relations: [{ type: 'partner-of', to: 'old' }] },
      },
    ],
  ])('is not told the new id where it %s', (_, entries) => {
    expect(found(entries, { old: 'alpha' })).toEqual(
      expect.arrayContaining([expect.stringContaining(`error: ${OLD('alpha')} → ${NOT_ALONE}`)]),
    );
  });

  test('is told it once where two old ids lead to one entry', () => {
    const entries: Entries = {
      'organisations/alpha': {},
      'organisations/beta': {
        relations: [
          { type: 'funds', to: 'old' },
          { type: 'funds', to: 'older' },
        ],
      },
    };
    expect(found(entries, { old: 'alpha', older: 'alpha' })).toEqual([
      `organisations/beta.yaml:11 warning: ${OLD('alpha')} → Write "to: alpha". (fixable)`,
      `organisations/beta.yaml:14 error: "older" is an old id: the entry is now called "alpha". → ${NOT_ALONE}`,
    ]);
  });
});

describe('A tip that says what to write', () => {
  const SOURCES = [{ url: 'https://alpha.org.uk/about' }];
  /** What is found in one organisation, with lines of its file put for others. */
  const changed = (
    fields: Entries['organisations/alpha'],
    ...swaps: readonly (readonly [string, string])[]
  ) =>
    foundIn(
      filesOf({ 'organisations/alpha': fields, 'organisations/beta': {}, 'projects/gamma': {} }).map(
        (file) =>
          file.path === 'organisations/alpha.yaml'
            ? { ...file, text: swaps.reduce((text, [from, to]) => text.replace(from, to), file.text) }
            : file,
      ),
    );

  test('of a term is given where that term brings no other problem', () => {
    expect(changed({ support: ['training'] }, ['- training', '- trainning'])).toMatchInlineSnapshot(`
      [
        "organisations/alpha.yaml:9 error: "trainning" is not a term of the closed list "support". → Did you mean "training"? The terms are: advice, training, mentoring, peer-support, audit, design-and-build, research, tools, funding, legal, advocacy, convening, incubation, space, opportunities.",
      ]
    `);
    expect(changed({ support: ['training', 'funding'] }, ['- funding', '- trainning']))
      .toMatchInlineSnapshot(`
      [
        "organisations/alpha.yaml:10 error: "trainning" is not a term of the closed list "support". → The terms are: advice, training, mentoring, peer-support, audit, design-and-build, research, tools, funding, legal, advocacy, convening, incubation, space, opportunities.",
      ]
    `);
  });

  test('of a type of relation is given where the kinds at its ends fit', () => {
    const relations = [{ type: 'part-of' as const, to: 'gamma' }];
    expect(changed({ relations }, ['type: part-of', 'type: runz'])).toMatchInlineSnapshot(`
      [
        "organisations/alpha.yaml:10 error: "runz" is not a term of the closed list "relation". → Did you mean "runs"? The terms are: runs, hosts, part-of, member-of, partner-of, funds, commissioned, created, contributed-to, uses, based-on, advises, takes-part-in, spun-out-of, succeeded-by.",
      ]
    `);
    expect(changed({ relations }, ['type: part-of', 'type: partner-off'])).toMatchInlineSnapshot(`
      [
        "organisations/alpha.yaml:10 error: "partner-off" is not a term of the closed list "relation". → Did you mean "partner-of"? The terms are: runs, hosts, part-of, member-of, partner-of, funds, commissioned, created, contributed-to, uses, based-on, advises, takes-part-in, spun-out-of, succeeded-by.",
      ]
    `);
  });

  test('of a field is given where the field is not there yet', () => {
    expect(changed({ started: 2019 }, ['started:', 'startd:'])).toMatchInlineSnapshot(`
      [
        "organisations/alpha.yaml:9 error: The file is not in the canonical form: this line is "startd: 2019" and should be "sources:". → Run \`npm run fix\`, which rewrites the file; only its form changes. If you cannot run it, leave it as it is: a reviewer can. (fixable)",
        "organisations/alpha.yaml:9 error: "startd" is not a field of this kind of file. → Did you mean "started"? If not, take the line out.",
      ]
    `);
    expect(changed({ started: 2019 }, ['started:', 'startd: 2018\nstarted:'])).toMatchInlineSnapshot(`
      [
        "organisations/alpha.yaml:9 error: The file is not in the canonical form: this line is "startd: 2018" and should be "started: 2019". → Run \`npm run fix\`, which rewrites the file; only its form changes. If you cannot run it, leave it as it is: a reviewer can. (fixable)",
        "organisations/alpha.yaml:9 error: "startd" is not a field of this kind of file. → Take the line out. The fields are: name, name_lang, also_known_as, summary, website, legal_form, roles, problem_spaces, support, audiences, centred_on, keywords, place, area_scope, cost, status, stage, started, ended, identifiers, join, access, relations, distinct_from, sources, as_of, confidence, notes.",
      ]
    `);
  });

  test('of an id is given where the relation fits that entry', () => {
    const to = (type: 'funds' | 'member-of') =>
      found({
        'organisations/alpha': { relations: [{ type, to: 'gama' }] },
        'projects/gamma': {},
      });
    expect(to('funds')).toMatchInlineSnapshot(`
      [
        "organisations/alpha.yaml:11 error: "gama" is not the id of an entry, so this relation leads nowhere. → Did you mean "gamma"? If it is a body without an entry, write "to_name:" and its name instead. If its entry is still to come, add the file first.",
      ]
    `);
    expect(to('member-of')).toMatchInlineSnapshot(`
      [
        "organisations/alpha.yaml:11 error: "gama" is not the id of an entry, so this relation leads nowhere. → If it is a body without an entry, write "to_name:" and its name instead. If its entry is still to come, add the file first.",
      ]
    `);
  });

  test('of an id in the place of a name is given where the relation does not stand there already', () => {
    const relations = [{ type: 'funds' as const, to_name: 'Gamma' }];
    expect(found({ 'organisations/alpha': { relations }, 'projects/gamma': {} })).toMatchInlineSnapshot(`
      [
        "organisations/alpha.yaml:11 error: "Gamma" has an entry of its own, "projects/gamma.yaml", so the relation should lead there. → Write "to: gamma" instead of "to_name". If another body of that name is meant, list "gamma" under "distinct_from".",
      ]
    `);
    expect(
      found({
        'organisations/alpha': { relations: [...relations, { type: 'funds', to: 'gamma' }] },
        'projects/gamma': {},
      }),
    ).toMatchInlineSnapshot(`
      [
        "organisations/alpha.yaml:11 error: "Gamma" has an entry of its own, "projects/gamma.yaml", so the relation should lead there. → With "to: gamma" this relation would be wrong in another way. See on its source whether it still holds and what already stands between the two; if nothing is left to say, take it out. If another body of that name is meant, list "gamma" under "distinct_from".",
      ]
    `);
  });

  test('to move a relation to the side that acts is given where it does not stand there already', () => {
    const project = { relations: [{ type: 'funds' as const, from_name: 'Alpha' }] };
    expect(found({ 'organisations/alpha': {}, 'projects/gamma': project })).toMatchInlineSnapshot(`
      [
        "projects/gamma.yaml:10 error: "Alpha" has an entry of its own, "organisations/alpha.yaml", and a relation stands in the file of the side that acts. → Take the relation out here and add it to "organisations/alpha.yaml" as "type: funds" with "to: gamma" and the same source. If another body of that name is meant, list "alpha" under "distinct_from".",
      ]
    `);
    expect(
      found({
        'organisations/alpha': { relations: [{ type: 'funds', to: 'gamma' }] },
        'projects/gamma': project,
      }),
    ).toMatchInlineSnapshot(`
      [
        "projects/gamma.yaml:10 error: "Alpha" has an entry of its own, "organisations/alpha.yaml", and a relation stands in the file of the side that acts. → In "organisations/alpha.yaml" this relation would be wrong in another way. See on its source whether it still holds and what already stands between the two; if nothing is left to say, take it out. If another body of that name is meant, list "alpha" under "distinct_from".",
      ]
    `);
  });

  test('of a town is given where it lies in the region', () => {
    const at = (region: 'wales' | 'london') =>
      found({ 'organisations/alpha': { place: { locality: 'Aberystwith', region } } });
    expect(at('wales')).toMatchInlineSnapshot(`
      [
        "organisations/alpha.yaml:9 warning: The gazetteer does not know a town "Aberystwith", so the entry will not be shown as a point on the map. → Did you mean "Aberystwyth"? Check the spelling; if it is right, use the nearest larger town, or leave it as it is and the entry is shown by region only.",
      ]
    `);
    expect(at('london')).toMatchInlineSnapshot(`
      [
        "organisations/alpha.yaml:9 warning: The gazetteer does not know a town "Aberystwith", so the entry will not be shown as a point on the map. → Check the spelling; if it is right, use the nearest larger town, or leave it as it is and the entry is shown by region only.",
      ]
    `);
  });

  test('of a whole address is given where the address is a good one', () => {
    const at = (website: string) => found({ 'organisations/alpha': { website, sources: SOURCES } });
    expect(at('www.alpha.org.uk')).toMatchInlineSnapshot(`
      [
        "organisations/alpha.yaml:4 error: "www.alpha.org.uk" is not a full web address: its beginning is missing. → Write it in full: https://www.alpha.org.uk",
      ]
    `);
    expect(at('bit.ly/alpha')).toMatchInlineSnapshot(`
      [
        "organisations/alpha.yaml:4 error: "bit.ly/alpha" is not a full web address: its beginning is missing. → Open the page in a browser and copy the address from the address bar.",
      ]
    `);
    expect(at('http://alpha.org.uk')).toMatchInlineSnapshot(`
      [
        "organisations/alpha.yaml:4 warning: "http://alpha.org.uk" begins with http://, so what readers see there can be changed on the way; this entry cites https:// pages of the same site. → Try https://alpha.org.uk and use that if it leads to the same page.",
      ]
    `);
  });

  test('to put a number in quotes is given where the text then has its form', () => {
    const number = (typed: string) =>
      changed({ identifiers: { company_number: 'X' } }, ['company_number: X', `company_number: ${typed}`]);
    expect(number('09512457')).toMatchInlineSnapshot(`
      [
        "organisations/alpha.yaml:10 error: "company_number" must be text, but 09512457 without quotes is read as a number, and its leading zeros are lost (9512457). → Put it in quotes: "09512457". (fixable)",
      ]
    `);
    expect(number('9512457')).toMatchInlineSnapshot(`
      [
        "organisations/alpha.yaml:10 error: "company_number" must be text, but 9512457 is a whole number. → Write it in that form. For example: "09512457".",
      ]
    `);
  });

  test('of what a search found is given where nothing else is wrong with that', () => {
    const searches = { 'advice-in-wales': { entries: ['alpha'] } };
    expect(foundIn(filesOf({ 'organisations/alpha': {} }, {}, {}, searches))).toMatchInlineSnapshot(`
      [
        "searches/advice-in-wales.yaml:9 error: "found" is "none", and "entries" names what was found: one of them is wrong. → Write "found: some", or take "entries" out.",
      ]
    `);
  });

  test('of a status is given with the date that asks for it', () => {
    expect(found({ 'organisations/alpha': { status: 'active', ended: 2019 } })).toMatchInlineSnapshot(`
      [
        "organisations/alpha.yaml:8 error: "status" is "active", but "ended" is 2019; what is over has the status "ended", or "merged" if it goes on inside something else. → Write "status: ended", or take "ended" out if it still goes on.",
      ]
    `);
  });
});
