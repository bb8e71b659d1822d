import { describe, expect, it } from 'vitest';
import { runRule } from '../../../tests/run-rule.ts';
import { yamlFeatures } from './yaml-features.ts';

describe('yaml-features', () => {
  const found = (text: string) => runRule(yamlFeatures, { 'organisations/a.yaml': text });

  it('refuses anchors and aliases', () => {
    expect(found('name: &n A\nsummary: *n\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:7 error: "&n" gives this value a name for use elsewhere in the file (an anchor); entries are written without. → Take "&n" out. If it is part of the text, put the whole value in double quotes.",
        "organisations/a.yaml:2:10 error: "*n" stands for a value written elsewhere in the file (an alias); a reader could not see here what it is. → Write the value out here. If the asterisk is part of the text, put the whole value in double quotes.",
      ]
    `);
    expect(found('summary: **bold** words\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:10 error: "**bold**" stands for a value written elsewhere in the file (an alias); a reader could not see here what it is. → Write the value out here. If the asterisk is part of the text, put the whole value in double quotes.",
      ]
    `);
    expect(found('name: &a &b A\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:10 error: "&b" gives this value a name for use elsewhere in the file (an anchor); entries are written without. → Take "&b" out. If it is part of the text, put the whole value in double quotes.",
      ]
    `);
  });

  it('refuses tags, known and unknown', () => {
    expect(
      found(
        'name: !!str 1\nlogo: !!binary aGVsbG8=\nplace: !place\n  region: london\nnotes: !e!x y\nroles: !!set {a}\n',
      ),
    ).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:7 error: "!!str" tells the program that reads the file what type a value has (a tag); types come from the schema here. → Take "!!str" out and put the value in double quotes, which makes it text.",
        "organisations/a.yaml:2:7 error: "!!binary" tells the program that reads the file what type a value has (a tag); types come from the schema here. → Take "!!binary" out. If it is part of the text, put the whole value in double quotes.",
        "organisations/a.yaml:3:8 error: "!place" tells the program that reads the file what type a value has (a tag); types come from the schema here. → Take "!place" out. If it is part of the text, put the whole value in double quotes.",
        "organisations/a.yaml:5:8 error: "!e!x y" uses signs (&, *, ! or %) that have a meaning of their own in YAML; entries are written without. → Take the sign out. If it is part of the text, put the whole value in double quotes.",
        "organisations/a.yaml:6:8 error: "!!set" tells the program that reads the file what type a value has (a tag); types come from the schema here. → Take "!!set" out. If it is part of the text, put the whole value in double quotes.",
      ]
    `);
  });

  it('refuses merge keys and keys that programs trip over', () => {
    expect(
      found('<<: {a: 1}\n__proto__: {b: 1}\nconstructor: c\nplace:\n  prototype: d\n"\\u005f_proto__": e\n'),
    ).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:1 error: "<<" would copy the fields of another part of the file into this one, and a reader could not see them here. → Write the fields out here.",
        "organisations/a.yaml:2:1 error: "__proto__" cannot be a field: it has a meaning of its own in the programs that read these files and could make them misbehave. → Take the field out.",
        "organisations/a.yaml:3:1 error: "constructor" cannot be a field: it has a meaning of its own in the programs that read these files and could make them misbehave. → Take the field out.",
        "organisations/a.yaml:5:3 error: "prototype" cannot be a field: it has a meaning of its own in the programs that read these files and could make them misbehave. → Take the field out.",
        "organisations/a.yaml:6:1 error: "__proto__" cannot be a field: it has a meaning of its own in the programs that read these files and could make them misbehave. → Take the field out.",
      ]
    `);
  });

  it('refuses directives', () => {
    expect(found('%YAML 1.1\n%TAG ! tag:example.org,2020:\n---\nname: A\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:1 error: "%YAML 1.1" is an instruction to the program that reads the file; every file here is read in the same way. → Take the line out, and the line "---" below it.",
        "organisations/a.yaml:2:1 error: "%TAG ! tag:example.org,2020:" is an instruction to the program that reads the file; every file here is read in the same way. → Take the line out, and the line "---" below it.",
      ]
    `);
    expect(found('%FOO\n---\nname: A\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:1 error: "%FOO" is an instruction to the program that reads the file; every file here is read in the same way. → Take the line out, and the line "---" below it.",
      ]
    `);
  });

  it('accepts such signs inside texts', () => {
    expect(found('name: A & B\nsummary: "*All* of it! <<50%>>, the constructor"\n# &x *y !z\n')).toEqual([]);
  });
});
