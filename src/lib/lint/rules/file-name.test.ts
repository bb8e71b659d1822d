import { describe, expect, it } from 'vitest';
import { trial } from '../trial.ts';
import { fileName } from './file-name.ts';

describe('file-name', () => {
  it('suggests the id that a name should have been', () => {
    expect(
      trial(fileName, {
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
    expect(trial(fileName, { [`events/${'a'.repeat(81)}.yaml`]: '' })).toMatchInlineSnapshot(`
      [
        "events/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.yaml:1:1 error: The file name "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.yaml" is too long: an id has at most 80 characters, and this one has 81. → Shorten it to the words by which people know the entry.",
      ]
    `);
  });

  it('accepts an id, and leaves other files alone', () => {
    expect(
      trial(fileName, {
        'events/camp-2-0.yaml': '',
        'context/population-2024.yaml': '',
        [`events/${'a'.repeat(80)}.yaml`]: '',
        'No Entry.yml': '',
      }),
    ).toEqual([]);
  });
});
