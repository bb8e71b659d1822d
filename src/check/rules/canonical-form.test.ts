import { describe, expect, it } from 'vitest';
import { runRule } from '../../../tests/run-rule.ts';
import { canonicalForm, canonicalText } from './canonical-form.ts';

describe('canonical-form', () => {
  const LINE = '# yaml-language-server: $schema=../../schema/organisation.schema.json\n';
  const found = (text: string) => runRule(canonicalForm, { 'organisations/a.yaml': text });

  it('shows the first line that differs, and that it can be repaired', () => {
    expect(found('name: A\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:1 error: The file is not in the canonical form: this line is "name: A" and should be "# yaml-language-server: $schema=../../schema/organisation.schema.json". → Run \`npm run fix\`, which rewrites the file; only its form changes. If you cannot run it, leave it as it is: a reviewer can. (fixable)",
      ]
    `);
    expect(found(`${LINE}status: active\nname: A\n`)).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:2:1 error: The file is not in the canonical form: this line is "status: active" and should be "name: A". → Run \`npm run fix\`, which rewrites the file; only its form changes. If you cannot run it, leave it as it is: a reviewer can. (fixable)",
      ]
    `);
    expect(found(`${LINE}name: A\nroles: [network]\n`)).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:3:1 error: The file is not in the canonical form: this line is "roles: [network]" and should be "roles:". → Run \`npm run fix\`, which rewrites the file; only its form changes. If you cannot run it, leave it as it is: a reviewer can. (fixable)",
      ]
    `);
    expect(found(`${LINE}name: A\n\n`)).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:4:1 error: The file goes on after its last line; it should end there, with one line feed. → Run \`npm run fix\`, which rewrites the file; only its form changes. If you cannot run it, leave it as it is: a reviewer can. (fixable)",
      ]
    `);
    expect(found(`${LINE}name: A`)).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:3:1 error: The last line of the file does not end with a line feed. → Run \`npm run fix\`, which rewrites the file; only its form changes. If you cannot run it, leave it as it is: a reviewer can. (fixable)",
      ]
    `);
    expect(found(`${LINE}name: A\n`.replaceAll('\n', '\r\n'))).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:1 error: The lines of the file end as on Windows, with a carriage return; here they end with a line feed alone. → Run \`npm run fix\`, which rewrites the file; only its form changes. If you cannot run it, leave it as it is: a reviewer can. (fixable)",
      ]
    `);
  });

  it('shows where long lines differ', () => {
    const words =
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';
    expect(found(`${LINE}summary: ${words} seventeen eighteen\n`)).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:2:1 error: The file is not in the canonical form: this line is "…een fourteen fifteen sixteen seventeen eighteen" and should be "…een fourteen fifteen". → Run \`npm run fix\`, which rewrites the file; only its form changes. If you cannot run it, leave it as it is: a reviewer can. (fixable)",
      ]
    `);
  });

  it('accepts what it would write, comments and quoted numbers included', () => {
    const text = `${LINE}# the name in public use\nname: A # short\nidentifiers:\n  company_number: "09512457"\n`;
    expect(found(text)).toEqual([]);
    expect(canonicalText('organisations/a.yaml', text, 'organisation.schema.json')).toBe(text);
  });

  it('leaves files that do not parse, or hold no fields, to other rules', () => {
    expect(found('name: "A\n')).toEqual([]);
    expect(found('- a\n')).toEqual([]);
    expect(found('')).toEqual([]);
  });

  it('says what is lost, where, and what to do, where rewriting would lose something', () => {
    expect(found(`${LINE}# a\u2028b\nname: "A"\n`)).toEqual([
      'organisations/a.yaml:2:1 error: The file is not in the canonical form, and `npm run fix` leaves it as it is, because writing it anew would lose or change the comment "# a⟨U+2028⟩b". → Put the comment on a line of its own above the field it is about, in plain characters. Then run `npm run fix`.',
    ]);
    expect(found(`${LINE}name: "A"\nsummary: "B\rC"\n`)).toEqual([
      'organisations/a.yaml:3:1 error: The file is not in the canonical form, and `npm run fix` leaves it as it is, because this line ends with a carriage return alone and others do not, so it is not certain which lines belong together. → Begin a new line there, or replace the carriage return by a space if the text goes on. Then run `npm run fix`.',
    ]);
  });

  it('reads lines that end with a carriage return alone, and says so', () => {
    expect(found(`${LINE}name: A # short\n`.replaceAll('\n', '\r'))).toEqual([
      'organisations/a.yaml:1:1 error: The lines of the file end with a carriage return alone, as some old programs save them; here they end with a line feed alone. → Run `npm run fix`, which rewrites the file; only its form changes. If you cannot run it, leave it as it is: a reviewer can. (fixable)',
    ]);
  });

  it('leaves it to the schema to say that a number needs quotes', () => {
    expect(found(`${LINE}name: 360\n`)).toEqual([]);
    expect(canonicalText('organisations/a.yaml', `${LINE}name: 360\n`, 'organisation.schema.json')).toBe(
      `${LINE}name: "360"\n`,
    );
  });
});
