import { describe, expect, it } from 'vitest';
import { runRule } from '../../../tests/run-rule.ts';
import { strayFile } from './stray-file.ts';

describe('stray-file', () => {
  it('names each sort of file that does not belong, and what to do', () => {
    expect(
      runRule(strayFile, {
        '.DS_Store': '',
        context: '',
        'context/Population.csv': '',
        'context/population-2024.yml': '',
        'context/old/population-2024.yaml': '',
        'governance/decisions/2027-12.txt': '',
        'governance/decisions/2027/12.yaml': '',
        'governance/people/ana.md': '',
        'governance/people/old/ana.yaml': '',
        'governance/charter.yaml': '',
        'notes.yaml': '',
        'organisation/chayn.yaml': '',
        'organisations/.chayn.yaml.swp': '',
        'organisations/chayn.json': '',
        'organisations/Chayn Ltd.txt': '',
        'organisations/chayn.yml': '',
        'organisations/leeds/odi.yaml': '',
        'places/old/regions.yaml': '',
        'places/towns.yml': '',
      }),
    ).toMatchInlineSnapshot(`
      [
        ".DS_Store:1:1 error: ".DS_Store" is a hidden or left-over file of a program; it is not part of the map. → Delete it.",
        "context:1:1 error: "context" has no place in the data folder: nothing reads it, so it would never be seen. → If it is an entry, move it into the folder of its kind (organisations/, projects/, communities/, events/, resources/); otherwise delete it.",
        "context/Population.csv:1:1 error: "Population.csv" is not an indicator: the folder context/ holds one YAML file for each indicator, with a name that ends in ".yaml". → If it is meant as an indicator, write it in YAML and call it after the indicator, for example "population-2024.yaml"; otherwise delete it.",
        "context/old/population-2024.yaml:1:1 error: "context/old/population-2024.yaml" lies in a folder inside context/, and files there are not read. → Move it up into context/, or delete it.",
        "context/population-2024.yml:1:1 error: "population-2024.yml" ends in ".yml", and only files that end in ".yaml" are read. → Rename it to "population-2024.yaml".",
        "governance/charter.yaml:1:1 error: "governance/charter.yaml" has no place in the data folder: nothing reads it, so it would never be seen. → If it is an entry, move it into the folder of its kind (organisations/, projects/, communities/, events/, resources/); otherwise delete it.",
        "governance/decisions/2027-12.txt:1:1 error: "2027-12.txt" is not a recorded decision: the folder governance/decisions/ holds one YAML file for each decision, with a name that ends in ".yaml". → If it is meant as a recorded decision, write it in YAML and call it "2027-12.yaml"; otherwise delete it.",
        "governance/decisions/2027/12.yaml:1:1 error: "governance/decisions/2027/12.yaml" lies in a folder inside governance/decisions/, and files there are not read. → Move it up into governance/decisions/, or delete it.",
        "governance/people/ana.md:1:1 error: "ana.md" is not a person in a role: the folder governance/people/ holds one YAML file for each person, with a name that ends in ".yaml". → If it is meant as a person in a role, write it in YAML and call it "ana.yaml"; otherwise delete it.",
        "governance/people/old/ana.yaml:1:1 error: "governance/people/old/ana.yaml" lies in a folder inside governance/people/, and files there are not read. → Move it up into governance/people/, or delete it.",
        "notes.yaml:1:1 error: "notes.yaml" has no place in the data folder: nothing reads it, so it would never be seen. → If it is an entry, move it into the folder of its kind (organisations/, projects/, communities/, events/, resources/); otherwise delete it.",
        "organisation/chayn.yaml:1:1 error: "organisation/chayn.yaml" has no place in the data folder: nothing reads it, so it would never be seen. → If it is an entry, move it into the folder of its kind (organisations/, projects/, communities/, events/, resources/); otherwise delete it.",
        "organisations/.chayn.yaml.swp:1:1 error: ".chayn.yaml.swp" is a hidden or left-over file of a program; it is not part of the map. → Delete it.",
        "organisations/Chayn Ltd.txt:1:1 error: "Chayn Ltd.txt" is not an entry: the folder organisations/ holds one YAML file for each entry, with a name that ends in ".yaml". → If it is meant as an entry, write it in YAML and call it after the entry, for example "open-data-manchester.yaml"; otherwise delete it.",
        "organisations/chayn.json:1:1 error: "chayn.json" is not an entry: the folder organisations/ holds one YAML file for each entry, with a name that ends in ".yaml". → If it is meant as an entry, write it in YAML and call it "chayn.yaml"; otherwise delete it.",
        "organisations/chayn.yml:1:1 error: "chayn.yml" ends in ".yml", and only files that end in ".yaml" are read. → Rename it to "chayn.yaml".",
        "organisations/leeds/odi.yaml:1:1 error: "organisations/leeds/odi.yaml" lies in a folder inside organisations/, and files there are not read. → Move it up into organisations/, or delete it.",
        "places/old/regions.yaml:1:1 error: "places/old/regions.yaml" has no place in the data folder: nothing reads it, so it would never be seen. → If it is an entry, move it into the folder of its kind (organisations/, projects/, communities/, events/, resources/); otherwise delete it.",
        "places/towns.yml:1:1 error: "towns.yml" ends in ".yml", and only files that end in ".yaml" are read. → Rename it to "towns.yaml".",
      ]
    `);
  });

  it('leaves alone what has its place', () => {
    expect(
      runRule(strayFile, {
        LICENSE: '',
        'README.md': '',
        'context/population-2024.yaml': '',
        'governance/left-off.yaml': '',
        'governance/people/README.md': '',
        'governance/people/ana.yaml': '',
        'governance/policy.yaml': '',
        'governance/ruleset.json': '',
        'map.yaml': '',
        'organisations/chayn.yaml': '',
        'organisations/Chayn.yaml': '',
        'places/gazetteer.json': '',
        'redirects.yaml': '',
      }),
    ).toEqual([]);
    expect(runRule(strayFile, [{ path: 'else', text: '', unreadable: 'symlink' }])).toEqual([]);
  });
});
