import { describe, expect, it } from 'vitest';
import { runRule } from '../../../tests/run-rule.ts';
import { fileName } from './file-name.ts';

describe('file-name', () => {
  it('suggests the id that a name should have been', () => {
    expect(
      runRule(fileName, {
        'organisations/Open Data_Manchester.yaml': '',
        'organisations/Café & Co.yaml': '',
        'organisations/a--b.yaml': '',
        'organisations/数据.yaml': '',
        'organisations/.yaml': '',
        'organisations/..yaml': '',
        'context/Population 2024.yaml': '',
        'context/.yaml': '',
        'governance/people/Ana.yaml': '',
      }),
    ).toMatchInlineSnapshot(`
      [
        "context/.yaml:1:1 error: The file name ".yaml" is not in the form of an id: only a–z, 0–9 and single hyphens between words, because it becomes part of a web address. → Rename it after the indicator, for example "population-2024.yaml".",
        "context/Population 2024.yaml:1:1 error: The file name "Population 2024.yaml" is not in the form of an id: only a–z, 0–9 and single hyphens between words, because it becomes part of a web address. → Rename it to "population-2024.yaml".",
        "governance/people/Ana.yaml:1:1 error: The file name "Ana.yaml" is not in the form of an id: only a–z, 0–9 and single hyphens between words, because it becomes part of a web address. → Rename it to "ana.yaml".",
        "organisations/..yaml:1:1 error: The file name "..yaml" is not in the form of an id: only a–z, 0–9 and single hyphens between words, because it becomes part of a web address. → Rename it after the entry, for example "open-data-manchester.yaml".",
        "organisations/.yaml:1:1 error: The file name ".yaml" is not in the form of an id: only a–z, 0–9 and single hyphens between words, because it becomes part of a web address. → Rename it after the entry, for example "open-data-manchester.yaml".",
        "organisations/Café & Co.yaml:1:1 error: The file name "Café & Co.yaml" is not in the form of an id: only a–z, 0–9 and single hyphens between words, because it becomes part of a web address. → Rename it to "cafe-and-co.yaml".",
        "organisations/Open Data_Manchester.yaml:1:1 error: The file name "Open Data_Manchester.yaml" is not in the form of an id: only a–z, 0–9 and single hyphens between words, because it becomes part of a web address. → Rename it to "open-data-manchester.yaml".",
        "organisations/a--b.yaml:1:1 error: The file name "a--b.yaml" is not in the form of an id: only a–z, 0–9 and single hyphens between words, because it becomes part of a web address. → Rename it to "a-b.yaml".",
        "organisations/数据.yaml:1:1 error: The file name "数据.yaml" is not in the form of an id: only a–z, 0–9 and single hyphens between words, because it becomes part of a web address. → Rename it after the entry, for example "open-data-manchester.yaml".",
      ]
    `);
  });

  it('counts the characters of a long name', () => {
    expect(runRule(fileName, { [`events/${'a'.repeat(81)}.yaml`]: '' })).toMatchInlineSnapshot(`
      [
        "events/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.yaml:1:1 error: The file name "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.yaml" is too long: an id has at most 80 characters, and this one has 81. → Shorten it to the words by which people know the entry.",
      ]
    `);
  });

  it('refuses what Windows cannot check out, and names that objects have', () => {
    expect(
      runRule(fileName, {
        'organisations/con.yaml': '',
        'events/Nul.yaml': '',
        'projects/aux.old.yaml': '',
        'context/com1.yaml': '',
        'searches/lpt9.yaml': '',
        'governance/people/prn.yaml': '',
        'communities/constructor.yaml': '',
        'resources/__proto__.yaml': '',
      }),
    ).toMatchInlineSnapshot(`
      [
        "communities/constructor.yaml:1:1 error: The file name "constructor.yaml" gives an id that has a meaning of its own in the programs that read this data; no redirect could name it. → Add a word that tells the entry apart, for example "constructor-community.yaml".",
        "context/com1.yaml:1:1 error: The file name "com1.yaml" is one that Windows keeps for a device, whatever its ending: nobody could check the repository out there. → Add a word that tells the indicator apart, for example "com1-indicator.yaml".",
        "events/Nul.yaml:1:1 error: The file name "Nul.yaml" is one that Windows keeps for a device, whatever its ending: nobody could check the repository out there. → Add a word that tells the entry apart, for example "nul-event.yaml".",
        "governance/people/prn.yaml:1:1 error: The file name "prn.yaml" is one that Windows keeps for a device, whatever its ending: nobody could check the repository out there. → Name another account of theirs in the field "handle", and rename the file after it.",
        "organisations/con.yaml:1:1 error: The file name "con.yaml" is one that Windows keeps for a device, whatever its ending: nobody could check the repository out there. → Add a word that tells the entry apart, for example "con-organisation.yaml".",
        "projects/aux.old.yaml:1:1 error: The file name "aux.old.yaml" is one that Windows keeps for a device, whatever its ending: nobody could check the repository out there. → Rename it to "aux-old.yaml".",
        "resources/__proto__.yaml:1:1 error: The file name "__proto__.yaml" gives an id that has a meaning of its own in the programs that read this data; no redirect could name it. → Rename it to "proto.yaml".",
        "searches/lpt9.yaml:1:1 error: The file name "lpt9.yaml" is one that Windows keeps for a device, whatever its ending: nobody could check the repository out there. → Add a word that tells the search apart, for example "lpt9-search.yaml".",
      ]
    `);
  });

  it('accepts an id, and leaves other files alone', () => {
    expect(
      runRule(fileName, {
        'events/camp-2-0.yaml': '',
        'context/population-2024.yaml': '',
        [`events/${'a'.repeat(80)}.yaml`]: '',
        'No Entry.yml': '',
      }),
    ).toEqual([]);
  });
});
