import { describe, expect, it } from 'vitest';
import { runRule } from '../../../tests/run-rule.ts';
import { yamlSyntax } from './yaml-syntax.ts';

describe('yaml-syntax', () => {
  const faults = (text: string) => runRule(yamlSyntax, { 'organisations/a.yaml': text });

  it('says what a tab does', () => {
    expect(faults('place:\n\tregion: london\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:2:1 error: This line begins with a tab; YAML allows only spaces there, because tabs look different everywhere. → Replace the tab by two spaces for each level.",
      ]
    `);
  });

  it('names the field that stands twice', () => {
    expect(faults('name: A\nroles:\n  - network\nname: B\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:4:1 error: The field "name" stands here a second time; each field may stand once, or one of the two would be lost. → Keep one of the two and take the other out; if both hold items of a list, put them together into one list.",
      ]
    `);
    expect(faults('sources:\n  - url: a\n    "url": b\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:3:5 error: The field "url" stands here a second time; each field may stand once, or one of the two would be lost. → Keep one of the two and take the other out; if both hold items of a list, put them together into one list.",
      ]
    `);
  });

  it('finds a second document', () => {
    expect(faults('name: A\n---\nname: B\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:2:1 error: A second document begins here (after "---" or "..."), and a file holds one entry only. → Put what follows into a file of its own, or take the line "---" out.",
      ]
    `);
  });

  it('finds a colon in a value', () => {
    expect(faults('name: A\nsummary: Digital: by and for everyone.\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:2:10 error: The value "Digital: by and for everyone." holds a colon followed by a space, which YAML reads as the beginning of another field. → Put the whole value in double quotes, for example: summary: "Digital: by and for everyone".",
      ]
    `);
  });

  it('finds a missing space after the colon', () => {
    expect(faults('name: A\nstatus:active\nstarted: 2019\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:2:1 error: There is no space after the colon in "status:active", so it is not read as a field. → Write it with a space: status: active",
      ]
    `);
    expect(faults('name: A\nstatus:active\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:2:1 error: There is no space after the colon in "status:active", so it is not read as a field. → Write it with a space: status: active",
      ]
    `);
  });

  it('finds a line that is no field', () => {
    expect(faults('name: A\nsome words\nstatus: active\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:2:1 error: The line "some words" is neither a field nor part of the value above it. → Write a field as its name, a colon, a space and the value. If the line carries on the value above, indent it by two spaces.",
      ]
    `);
  });

  it('finds lines that are not indented alike', () => {
    expect(faults('place:\n  region: london\n locality: London\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:3:1 error: The line "locality: London" is not indented like the lines it belongs to. → Give lines that belong together the same number of spaces at their beginning: none for the fields of the entry, two more for what stands under a field.",
      ]
    `);
    expect(faults('name: A\n  status: active\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:2:3 error: The line "status: active" is indented further than the line above it, although that line already has a value. → Give lines that belong together the same number of spaces at their beginning: none for the fields of the entry, two more for what stands under a field.",
      ]
    `);
    expect(faults('roles:\n  - network\n- funder\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:3:1 error: The hyphen of "- funder" does not stand under the list it belongs to. → Give lines that belong together the same number of spaces at their beginning: none for the fields of the entry, two more for what stands under a field.",
      ]
    `);
  });

  it('finds where a quote or a bracket opens that is never closed', () => {
    expect(faults('name: A\nsummary: "It said so.\nstatus: active\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:2:10 error: A double quote (") opens here and is never closed, so the rest of the file is read as one value. → Add the closing quote at the end of the value, or take the opening one out. Inside single quotes write an apostrophe twice.",
      ]
    `);
    expect(faults("name: 'A\nstatus: active\n")).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:7 error: A single quote (') opens here and is never closed, so the rest of the file is read as one value. → Add the closing quote at the end of the value, or take the opening one out. Inside single quotes write an apostrophe twice.",
      ]
    `);
    expect(faults('name: A\nroles: [network\nstatus: active\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:2:8 error: A bracket "[" opens here and is not closed by "]". → Write a list with each value on its own line after a hyphen. If the bracket is part of the text, put the whole value in double quotes.",
      ]
    `);
    expect(faults('name: A\nroles: [network, funder')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:2:8 error: A bracket "[" opens here and is not closed by "]". → Write a list with each value on its own line after a hyphen. If the bracket is part of the text, put the whole value in double quotes.",
      ]
    `);
    expect(faults('name: A\nplace: {region: london\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:2:8 error: A bracket "{" opens here and is not closed by "}". → Write a list with each value on its own line after a hyphen. If the bracket is part of the text, put the whole value in double quotes.",
      ]
    `);
  });

  it('names the code after a backslash, and the innermost bracket that is open', () => {
    expect(faults('name: "\\x4 A"\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:8 error: In double quotes a backslash (\\) begins a code, and "\\x4 " is none. → Take the backslash out, or use single quotes around the value.",
      ]
    `);
    expect(faults('roles: [\n  network\n]\n')).toMatchInlineSnapshot(`[]`);
    expect(faults('place: {region: london, list: [a, b}\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:31 error: A bracket "[" opens here and is not closed by "]". → Write a list with each value on its own line after a hyphen. If the bracket is part of the text, put the whole value in double quotes.",
      ]
    `);
    expect(faults('name: "A"#b\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:10 error: Something is missing at "name: "A"#b". → Put a space after each colon and each hyphen, and a comma between values in brackets.",
      ]
    `);
  });

  it('finds text after a closing quote', () => {
    expect(faults('name: "Open" Data\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:14 error: "Data" stands after the closing quote, and YAML cannot tell what it is. → Put the whole value in one pair of double quotes; write a double quote inside it as \\".",
      ]
    `);
  });

  it('finds characters with a meaning of their own', () => {
    expect(faults('name: @home\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:7 error: A value cannot begin with "@" unless it is in quotes, because that character has a meaning of its own in YAML. → Put the whole value in double quotes, for example: summary: "Digital: by and for everyone".",
      ]
    `);
    expect(faults('name: `A`\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:7 error: A value cannot begin with a back-tick (\`) unless it is in quotes, because that character has a meaning of its own in YAML. → Put the whole value in double quotes, for example: summary: "Digital: by and for everyone".",
      ]
    `);
    expect(faults('name: "C:\\data"\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:10 error: In double quotes a backslash (\\) begins a code, and "\\d" is none. → Take the backslash out, or use single quotes around the value.",
      ]
    `);
    expect(faults('name: ]\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:7 error: "]" does not fit here. → Compare the lines around it with another entry. If it is part of a text, put the whole value in double quotes.",
      ]
    `);
  });

  it('finds a list beside its field', () => {
    expect(faults('roles: - network\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:8 error: The list item "- network" stands on the same line as its field. → Put each item on a line of its own below the field, after a hyphen and a space.",
      ]
    `);
  });

  it('reports faults on several lines, and one a line', () => {
    expect(faults('name: A: B\nname: `C`\nstatus: @D\n').map((line) => line.split(' ', 1)))
      .toMatchInlineSnapshot(`
      [
        [
          "organisations/a.yaml:1:7",
        ],
        [
          "organisations/a.yaml:2:7",
        ],
        [
          "organisations/a.yaml:3:9",
        ],
      ]
    `);
  });

  it('does not stumble over every line after the one that is wrong', () => {
    expect(faults('a line without a hash\n\nname: A\n').length).toBe(1);
    expect(faults('- name: A\nroles:\n  - network\nstatus: active\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:2:1 error: "roles:" does not fit here. → Compare the lines around it with another entry. If it is part of a text, put the whole value in double quotes.",
      ]
    `);
  });

  it('leaves features to their own rule, and accepts YAML that is right', () => {
    expect(faults('name: !x A\nsummary: *b\n')).toEqual([]);
    expect(faults('name: "A: b"\nroles: [network]\n# remark\n')).toEqual([]);
    expect(faults('')).toEqual([]);
  });
});
