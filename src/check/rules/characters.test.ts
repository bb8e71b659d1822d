import { describe, expect, it } from 'vitest';
import { runRule } from '../../../tests/run-rule.ts';
import { characters } from './characters.ts';

describe('characters', () => {
  const found = (text: string) => runRule(characters, { 'organisations/a.yaml': text });

  it('names characters that cannot be seen, in values, names and comments', () => {
    expect(
      found(
        'name: Data\u200bPlace\nsum\u00admary: \u202eB\u202c\n# re\u2066mark\nnotes: \ue000 \u{e0041} \u0378 A\ufe0f\u3164\n',
      ),
    ).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:11 error: There is a character in this line that cannot be seen, U+200B (zero-width space); it can make a text look like something else than it is. → Delete it: type the words around it again instead of copying them.",
        "organisations/a.yaml:2:4 error: There is a character in this line that cannot be seen, U+00AD (soft hyphen); it can make a text look like something else than it is. → Delete it: type the words around it again instead of copying them.",
        "organisations/a.yaml:2:11 error: There is a character in this line that cannot be seen, U+202E (right-to-left override); it can make a text look like something else than it is. → Delete it: type the words around it again instead of copying them.",
        "organisations/a.yaml:2:13 error: There is a character in this line that cannot be seen, U+202C (end of a direction change); it can make a text look like something else than it is. → Delete it: type the words around it again instead of copying them.",
        "organisations/a.yaml:3:5 error: There is a character in this line that cannot be seen, U+2066 (left-to-right isolate); it can make a text look like something else than it is. → Delete it: type the words around it again instead of copying them.",
        "organisations/a.yaml:4:8 error: There is a character in this line that cannot be seen, U+E000; it can make a text look like something else than it is. → Delete it: type the words around it again instead of copying them.",
        "organisations/a.yaml:4:10 error: There is a character in this line that cannot be seen, U+E0041; it can make a text look like something else than it is. → Delete it: type the words around it again instead of copying them.",
        "organisations/a.yaml:4:13 error: There is a character in this line that cannot be seen, U+0378; it can make a text look like something else than it is. → Delete it: type the words around it again instead of copying them.",
        "organisations/a.yaml:4:16 error: There is a character in this line that cannot be seen, U+FE0F (emoji variation selector); it can make a text look like something else than it is. → Delete it: type the words around it again instead of copying them.",
        "organisations/a.yaml:4:17 error: There is a character in this line that cannot be seen, U+3164 (Hangul filler); it can make a text look like something else than it is. → Delete it: type the words around it again instead of copying them.",
      ]
    `);
  });

  it('finds them where they are written as codes', () => {
    expect(found('name: "Data\\u200bPlace"\nplace:\n  "re\\u200bgion": x\nkeywords: ["a\\0b"]\n'))
      .toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:7 error: There is a character in this line that cannot be seen, U+200B (zero-width space); it can make a text look like something else than it is. → Delete it: type the words around it again instead of copying them.",
        "organisations/a.yaml:3:3 error: There is a character in this line that cannot be seen, U+200B (zero-width space); it can make a text look like something else than it is. → Delete it: type the words around it again instead of copying them.",
        "organisations/a.yaml:4:12 error: There is a character in this line that cannot be seen, U+0000 (null character); it can make a text look like something else than it is. → Delete it: type the words around it again instead of copying them.",
      ]
    `);
  });

  it('finds a byte-order mark, tabs, odd spaces, odd line ends and lost letters', () => {
    expect(found('\ufeffname: A\tB\nnotes: a\u2009b\u2028c\rd \ufffd\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:1 error: The file begins with the invisible character U+FEFF (byte-order mark), which some programs write and others stumble over. → Save the file as "UTF-8" and not as "UTF-8 with BOM".",
        "organisations/a.yaml:1:9 error: There is a tab (U+0009) in this line; tabs look different everywhere. → Replace it by a space.",
        "organisations/a.yaml:2:9 error: There is an unusual space, U+2009, in this line; it looks like a space, but a search does not take it for one. → Replace it by an ordinary space.",
        "organisations/a.yaml:2:11 error: There is a character in this line that cannot be seen, U+2028 (line separator); it can make a text look like something else than it is. → Delete it: type the words around it again instead of copying them.",
        "organisations/a.yaml:2:13 error: There is a character in this line that cannot be seen, U+000D (carriage return); it can make a text look like something else than it is. → Delete it: type the words around it again instead of copying them.",
      ]
    `);
  });

  it('wants letters composed in one way', () => {
    expect(found('name: Tŷ Cafe\u0301 Goch\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:13 error: An accented letter in "Café" is written as several characters on top of each other; it looks right, but a search does not find it. → Type the word again: Café",
      ]
    `);
  });

  it('finds words of mixed alphabets, and styled letters', () => {
    expect(found('name: Dаta Plαce\nnotes: ﬁrst Ｄata 𝐁old\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:7 error: The word "Dаta" mixes Latin letters with the Cyrillic letter "а" (U+0430); it looks like a word that it is not. → Type the word again on your own keyboard.",
        "organisations/a.yaml:1:12 error: The word "Plαce" mixes Latin letters with the Greek letter "α" (U+03B1); it looks like a word that it is not. → Type the word again on your own keyboard.",
        "organisations/a.yaml:2:8 error: The letter "ﬁ" (U+FB01) is a styled form of "fi"; it looks alike, but a search does not find it. → Type it as "fi".",
      ]
    `);
  });

  it('accepts the letters of all languages, and ordinary signs', () => {
    expect(
      found('name: Tŷ Ŵyn, Dùn Èideann, عربي, Привет, ελληνικά, 日本語\nnotes: “10 µm” – 5 °C… ½\u00a0£ É\n'),
    ).toEqual([]);
    expect(found('name: A\r\nstatus: active\r\n')).toEqual([]);
  });
});
