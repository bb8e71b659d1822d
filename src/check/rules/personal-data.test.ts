import { describe, expect, it } from 'vitest';
import { runRule } from '../../../tests/run-rule.ts';
import { personalData } from './personal-data.ts';

describe('personal-data', () => {
  const found = (...texts: string[]) =>
    texts.flatMap((text) =>
      runRule(personalData, { 'organisations/a.yaml': `notes: ${JSON.stringify(text)}\n` }),
    );

  it('finds e-mail addresses of persons', () => {
    expect(found('Write to info@example.org or Jo.Smith@example.org.')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:8 error: "notes" holds an e-mail address that may be a person’s own, "Jo.Smith@example.org"; the map is about bodies and keeps nothing about persons. → Take it out. A shared mailbox of the body may stay: one that begins with info@, hello@, contact@, enquiries@, press@, media@, support@, office@, admin@, team@.",
      ]
    `);
  });

  it('finds telephone numbers', () => {
    expect(
      found(
        'Call 0117 496 0123.',
        '+44 (0)20 7946 0018',
        '07700900123',
        '(020) 7946 0018',
        '0044 161 496 0000',
      ),
    ).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:8 error: "notes" holds a telephone number, "0117 496 0123"; the map is about bodies and keeps nothing about persons. → Take it out, and let "website" lead to the page where the body publishes it.",
        "organisations/a.yaml:1:8 error: "notes" holds a telephone number, "+44 (0)20 7946 0018"; the map is about bodies and keeps nothing about persons. → Take it out, and let "website" lead to the page where the body publishes it.",
        "organisations/a.yaml:1:8 error: "notes" holds a telephone number, "07700900123"; the map is about bodies and keeps nothing about persons. → Take it out, and let "website" lead to the page where the body publishes it.",
        "organisations/a.yaml:1:8 error: "notes" holds a telephone number, "(020) 7946 0018"; the map is about bodies and keeps nothing about persons. → Take it out, and let "website" lead to the page where the body publishes it.",
        "organisations/a.yaml:1:8 error: "notes" holds a telephone number, "0044 161 496 0000"; the map is about bodies and keeps nothing about persons. → Take it out, and let "website" lead to the page where the body publishes it.",
      ]
    `);
  });

  it('finds full addresses', () => {
    expect(found('Based at 12 High Street, Leeds LS1 4AP.', 'Flat 3b Mill Lane, M4 1HQ'))
      .toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:8 error: "notes" holds a house number and full postcode, "12 High Street, Leeds LS1 4AP"; the map is about bodies and keeps nothing about persons. → Take it out. Say where it is in "place": the town in "locality" and the first half of the postcode in "postcode_district".",
        "organisations/a.yaml:1:8 error: "notes" holds a house number and full postcode, "Flat 3b Mill Lane, M4 1HQ"; the map is about bodies and keeps nothing about persons. → Take it out. Say where it is in "place": the town in "locality" and the first half of the postcode in "postcode_district".",
      ]
    `);
  });

  it('finds names after titles', () => {
    expect(found('Led by Dr Jo Smith.', 'Founded by Dame J. Smith in 2010', 'Professor Jones spoke.'))
      .toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:8 error: "notes" holds what looks like a person’s name, "Dr Jo Smith"; the map is about bodies and keeps nothing about persons. → Say what the body does without naming the person.",
        "organisations/a.yaml:1:8 error: "notes" holds what looks like a person’s name, "Dame J. Smith"; the map is about bodies and keeps nothing about persons. → Say what the body does without naming the person.",
        "organisations/a.yaml:1:8 error: "notes" holds what looks like a person’s name, "Professor Jones"; the map is about bodies and keeps nothing about persons. → Say what the body does without naming the person.",
      ]
    `);
  });

  it('finds account names', () => {
    expect(found('Follow @josmith or see the site.')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:8 error: "notes" holds an account name, which may be a person’s, "@josmith"; the map is about bodies and keeps nothing about persons. → Take it out; if it is the account of the body itself, its web address can be a source.",
      ]
    `);
  });

  it('looks at the texts of an indicator too', () => {
    expect(runRule(personalData, { 'context/a.yaml': 'notes: Ask Jo.Smith@example.org for the table.\n' }))
      .toMatchInlineSnapshot(`
        [
          "context/a.yaml:1:8 error: "notes" holds an e-mail address that may be a person’s own, "Jo.Smith@example.org"; the map is about bodies and keeps nothing about persons. → Take it out. A shared mailbox of the body may stay: one that begins with info@, hello@, contact@, enquiries@, press@, media@, support@, office@, admin@, team@.",
        ]
      `);
  });

  it('accepts what bodies publish about themselves', () => {
    expect(
      found(
        'Write to Hello@example.org.uk or press@example.org.',
        'Company 09512457, charity 1161998, 2019-2024, £1,000,000, ISBN 978-0-306-40615-7.',
        'Meets in LS1 and M4, at Unit 5 of the mill; 10 Big Ideas.',
        'Lady Margaret Hall, the Lord Mayor of London, Sir John Cass Foundation, the House of Lords, MS Teams.',
        'Women@Work, https://mastodon.social/@group, @ the library',
        'Dr. and Prof. are titles; the Ms. is lost.',
      ),
    ).toEqual([]);
    expect(
      runRule(personalData, {
        'organisations/a.yaml': 'website: https://medium.com/@group\nnotes: [3, null]\n',
      }),
    ).toEqual([]);
  });
});
