import { describe, expect, it } from 'vitest';
import { runRule } from '../../../tests/run-rule.ts';
import { readable } from './readable.ts';

describe('readable', () => {
  it('says why a file was not read', () => {
    expect(
      runRule(readable, [
        { path: 'organisations/a.yaml', text: '', unreadable: 'symlink' },
        { path: 'organisations/b.yaml', text: '', unreadable: 'too-large', bytes: 5_400_000 },
        { path: 'organisations/c.yaml', text: '', unreadable: 'not-utf8' },
        { path: 'organisations/d.yaml', text: '', unreadable: 'not-a-file' },
        { path: 'organisations/e.yaml', text: '', unreadable: 'too-large' },
      ]),
    ).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:1 error: "organisations/a.yaml" is a link to another file; links are not followed, because they can lead outside the map. → Put the file itself here instead of a link to it.",
        "organisations/b.yaml:1:1 error: "organisations/b.yaml" is too large to be read: 5,400 kB. → Keep what the fields ask for and leave out the rest; an entry is a page or two of text.",
        "organisations/c.yaml:1:1 error: "organisations/c.yaml" is not text in UTF-8, the encoding all files here use, so letters in it would come out wrong. → Open it in a text editor, choose "Save with encoding" or "Save as", and pick UTF-8.",
        "organisations/d.yaml:1:1 error: "organisations/d.yaml" is not an ordinary file. → Delete it, and put a plain text file here if one was meant.",
        "organisations/e.yaml:1:1 error: "organisations/e.yaml" is too large to be read. → Keep what the fields ask for and leave out the rest; an entry is a page or two of text.",
      ]
    `);
  });

  it('accepts a file that was read', () => {
    expect(runRule(readable, { 'organisations/a.yaml': '' })).toEqual([]);
  });
});
