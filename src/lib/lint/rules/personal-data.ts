/**
 * The map is about bodies, not about people: whoever is named or can be reached through it has not been asked. Shared
 * mailboxes of a body are no one's own and may stay.
 */
import { quote } from '../quote.ts';
import { fieldName, proseIn } from '../reading.ts';
import type { AuthoredRule } from '../rule.ts';

interface Shape {
  /** Gives what was found in a text, or undefined. */
  readonly find: (text: string) => string | undefined;
  readonly what: string;
  readonly tip: string;
}

const ROLES = new Set([
  'info',
  'hello',
  'contact',
  'enquiries',
  'press',
  'media',
  'support',
  'office',
  'admin',
  'team',
]);
const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const PHONE =
  /(?<![\p{L}\p{N}+/-])(?:\+44[\s.-]?(?:\(0\)[\s.-]?)?|0044[\s.-]?|\(?0(?=\d))(?:[\s().-]{0,2}\d){9,10}(?![\p{L}\p{N}])/u;
const POSTCODE = /\b(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b/;
const HOUSE =
  /(?:^|[\s,(])(?:(?:flat|unit|suite|no\.?|number)\s+)?\d{1,4}[a-z]?,?\s+(?:\p{Lu}[\p{L}'’.-]*[\s,]+){1,4}$/iu;
const HONORIFIC =
  /(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Baron|Rev|Reverend|Cllr|Councillor)\.?((?:\s+\p{Lu}(?:\.|[\p{L}'’-]*\p{Ll}[\p{L}'’-]*)){1,3})(?![\p{L}])/gu;
/** With these the words are the name of a body or an office, as in "Lady Margaret Hall" or "Lord Mayor". */
const NO_PERSON =
  /\b(?:Mayor|Chancellor|Advocate|Provost|Justice|Lieutenant|Speaker|Foundation|Trust|Institute|Hall|College|Fund|School|Centre|Award|Awards|University|Library|Lecture|Lectures|Prize|House|Charity|Building|Museum|Hospital|Theatre)\b/;
const HANDLE = /(?<![\p{L}\p{N}._%+/-])@[\p{L}\p{N}_]{2,}(?![\p{L}\p{N}_]*\.\p{L})/u;

const SHAPES: readonly Shape[] = [
  {
    find: (text) => [...text.matchAll(EMAIL)].map(([found]) => found).find((found) => !isRole(found)),
    what: 'an e-mail address that may be a person’s own',
    tip: `Take it out. A shared mailbox of the body may stay: one that begins with ${[...ROLES].map((role) => `${role}@`).join(', ')}.`,
  },
  {
    find: (text) => PHONE.exec(text)?.[0].trim(),
    what: 'a telephone number',
    tip: 'Take it out, and let "website" lead to the page where the body publishes it.',
  },
  {
    find: address,
    what: 'a house number and full postcode',
    tip: 'Take it out. Say where it is in "place": the town in "locality" and the first half of the postcode in "postcode_district".',
  },
  {
    find: (text) =>
      [...text.matchAll(HONORIFIC)].find(
        (match) =>
          !NO_PERSON.test(
            text
              .slice(match.index)
              .split(/[.,;:!?](?:\s|$)/, 1)[0]
              ?.slice(0, 80) ?? '',
          ),
      )?.[0],
    what: 'what looks like a person’s name',
    tip: 'Say what the body does without naming the person.',
  },
  {
    find: (text) => HANDLE.exec(text)?.[0],
    what: 'an account name, which may be a person’s',
    tip: 'Take it out; if it is the account of the body itself, its web address can be a source.',
  },
];

export const personalData: AuthoredRule = {
  name: 'personal-data',
  description:
    'No e-mail addresses of persons, telephone numbers, home addresses, names or account names of people.',
  scope: 'authored',
  check({ data }, report) {
    for (const { path, text } of proseIn(data)) {
      for (const { find, what, tip } of SHAPES) {
        const found = find(text);
        if (found === undefined) continue;
        report({
          path,
          message: `"${fieldName(path)}" holds ${what}, ${quote(found)}; the map is about bodies and keeps nothing about persons.`,
          tip,
        });
      }
    }
  },
};

function isRole(email: string): boolean {
  return ROLES.has(email.slice(0, email.indexOf('@')).toLowerCase());
}

function address(text: string): string | undefined {
  const postcode = POSTCODE.exec(text);
  if (!postcode) return undefined;
  const lead = text.slice(Math.max(0, postcode.index - 80), postcode.index);
  const house = HOUSE.exec(lead);
  return house ? `${house[0].replace(/^[\s,(]+/, '')}${postcode[0]}` : undefined;
}
