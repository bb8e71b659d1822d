import { describe, expect, it } from 'vitest';
import { trial } from '../trial.ts';
import { canonicalForm, canonicalText } from './canonical-form.ts';

describe('canonical-form', () => {
  const LINE = '# yaml-language-server: $schema=../../schema/organisation.schema.json\n';
  const found = (text: string) => trial(canonicalForm, { 'organisations/a.yaml': text });

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
});
