import { describe, expect, it } from 'vitest';
import { runRule } from '../../../tests/run-rule.ts';
import { redirects } from './redirects.ts';

describe('redirects', () => {
  const found = (text: string) =>
    runRule(redirects, { 'organisations/chayn.yaml': 'name: A', 'redirects.yaml': text });

  it('finds targets that are not there', () => {
    expect(found('old: chyan\n')).toMatchInlineSnapshot(`
      [
        "redirects.yaml:1:6 error: "old" is redirected to "chyan", and there is no entry with that id. → Did you mean "chayn"? Write the id of the entry that took its place.",
      ]
    `);
  });

  it('finds redirects of redirects', () => {
    expect(found('older: old\nold: chayn\n')).toMatchInlineSnapshot(`
      [
        "redirects.yaml:1:8 error: "older" is redirected to "old", which is itself redirected; a redirect leads straight to an entry. → Write "older: chayn".",
      ]
    `);
    expect(found('one: two\ntwo: one\n')).toMatchInlineSnapshot(`
      [
        "redirects.yaml:1:6 error: "one" is redirected to "two", which is itself redirected; a redirect leads straight to an entry. → Write the id of the entry that took its place.",
        "redirects.yaml:2:6 error: "two" is redirected to "one", which is itself redirected; a redirect leads straight to an entry. → Write the id of the entry that took its place.",
      ]
    `);
  });

  it('finds an id that is an entry again', () => {
    expect(found('chayn: chayn\n')).toMatchInlineSnapshot(`
      [
        "redirects.yaml:1:1 error: "chayn" is redirected, but there is an entry with this id, "organisations/chayn.yaml"; nobody could reach it. → Take the redirect out, or give the entry another id: an id that was once used is never used again for something else.",
      ]
    `);
  });

  it('accepts redirects that lead straight to an entry', () => {
    expect(found('old: chayn\nolder: chayn\n')).toEqual([]);
    expect(found('')).toEqual([]);
    expect(found('[a]')).toEqual([]);
    expect(found('old: 7\n')).toEqual([]);
  });
});
