import { describe, expect, it } from 'vitest';
import { say } from './say.ts';
import { checkSchema, fitsSchema } from './schema.ts';

const GOOD = {
  name: 'Chayn',
  summary: 'Makes guides for people who heal from violence.',
  roles: ['maker'],
  problem_spaces: ['online-safety'],
  status: 'active',
  sources: [{ url: 'https://example.org' }],
  confidence: 'high',
};

const explained = (change: Readonly<Record<string, unknown>>) =>
  checkSchema({ ...GOOD, ...change }, 'organisation.schema.json').map((finding) => {
    const { path = [], at = 'value' } = finding;
    const { message, tip } = say(finding);
    return `${path.join('.')} (${at}): ${message} → ${tip}`;
  });

describe('explain', () => {
  it('says nothing of what fits', () => {
    expect(explained({})).toEqual([]);
    expect(fitsSchema(GOOD, 'organisation.schema.json')).toBe(true);
  });

  it('counts what is too long, too short or too many', () => {
    expect(explained({ name: '😀'.repeat(121) })).toMatchInlineSnapshot(`
      [
        "name (value): "name" is too long: 121 characters, and at most 120 are allowed. → Shorten it; keep what a first-time reader needs.",
      ]
    `);
    expect(explained({ summary: 'Too short.' })).toMatchInlineSnapshot(`
      [
        "summary (value): "summary" is too short: "Too short.". → Write at least 20 characters. For example: "Works for a fairer digital society by helping public bodies and residents use data responsibly.".",
      ]
    `);
    expect(explained({ problem_spaces: ['online-safety', 'childhood', 'market-power', 'health-and-care'] }))
      .toMatchInlineSnapshot(`
      [
        "problem_spaces (value): "problem_spaces" holds 4 values, and at most 3 are allowed. → Keep those that matter most, the main one first.",
      ]
    `);
    expect(explained({ place: {} })).toMatchInlineSnapshot(`
      [
        "place (value): "place" is there but empty. → Fill it in, or take the whole field out if nothing is known. For example: {"locality":"Manchester","region":"north-west"}.",
      ]
    `);
    expect(explained({ started: 12 })).toMatchInlineSnapshot(`
      [
        "started (value): "started" cannot be 12. → Check the number. For example: 2015.",
      ]
    `);
  });

  it('says each wrong type once, and what to do about it', () => {
    expect(explained({ name: 7 })).toMatchInlineSnapshot(`
      [
        "name (value): "name" must be text, but 7 is a whole number. → Put it in quotes: "7". For example: "Open Data Manchester".",
      ]
    `);
    expect(explained({ name: true })).toMatchInlineSnapshot(`
      [
        "name (value): "name" must be text, but true is a yes-or-no value. → Put it in quotes: "true". For example: "Open Data Manchester".",
      ]
    `);
    expect(explained({ status: null })).toMatchInlineSnapshot(`
      [
        "status (value): "status" is there but empty. → Fill it in, or take the line out if it is not known. For example: "active".",
      ]
    `);
    expect(explained({ place: 'Leeds' })).toMatchInlineSnapshot(`
      [
        "place (value): "place" must be a group of fields, but "Leeds" is text. → Write it in that form. For example: {"locality":"Manchester","region":"north-west"}.",
      ]
    `);
    expect(
      explained({
        relations: [{ type: 'funds', to: 'b', amount_gbp: 'much', source: 'https://example.org' }],
      }),
    ).toMatchInlineSnapshot(`
      [
        "relations.0.amount_gbp (value): "amount_gbp" must be a number, but "much" is text. → Write it in that form. For example: 50000.",
      ]
    `);
    expect(explained({ started: { year: 1 } })).toMatchInlineSnapshot(`
      [
        "started (value): "started" must be a whole number or text, but {"year":1} is a group of fields. → Write it in that form. For example: 2015.",
      ]
    `);
  });

  it('points at the key of a field that is not known, at any depth', () => {
    expect(explained({ place: { region: 'london', town: 'London' } })).toMatchInlineSnapshot(`
      [
        "place.town (key): "town" is not a field under "place". → Take the line out. The fields are: locality, region, postcode_district.",
      ]
    `);
    expect(explained({ sources: [{ url: 'https://example.org', titel: 'B' }] })).toMatchInlineSnapshot(`
      [
        "sources.0.titel (key): "titel" is not a field under "sources". → Did you mean "title"? If not, take the line out.",
      ]
    `);
  });

  it('finds the term meant by its label or another word for it', () => {
    expect(explained({ place: { region: 'North West England' } })[0]).toContain('Did you mean "north-west"?');
    expect(explained({ place: { region: 'Atlantis' } })[0]).not.toContain('Did you mean');
  });

  it('throws on a schema that is not there', () => {
    expect(() => checkSchema({}, 'animal.schema.json')).toThrow('there is no schema "animal.schema.json"');
  });
});
