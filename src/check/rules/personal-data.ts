/**
 * The map is about bodies, not about people: whoever is named or can be reached through it has not been asked. Shared
 * mailboxes of a body are no one's own and may stay.
 */
import { fieldName, proseIn } from '../guards.ts';
import type { AuthoredRule } from '../rule.ts';

interface Shape {
  /** Returns what was found in a text, or undefined. */
  readonly find: (text: string) => string | undefined;
  readonly code:
    'personal-data/telephone' | 'personal-data/address' | 'personal-data/name' | 'personal-data/account';
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
    find: (text) => PHONE.exec(text)?.[0].trim(),
    code: 'personal-data/telephone',
  },
  {
    find: address,
    code: 'personal-data/address',
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
    code: 'personal-data/name',
  },
  {
    find: (text) => HANDLE.exec(text)?.[0],
    code: 'personal-data/account',
  },
];

export const personalData: AuthoredRule = {
  name: 'personal-data',
  scope: 'authored',
  check({ data }, report) {
    for (const { path, text } of proseIn(data)) {
      const field = fieldName(path);
      const email = [...text.matchAll(EMAIL)].map(([found]) => found).find((found) => !isRole(found));
      if (email !== undefined)
        report({
          path,
          code: 'personal-data/email',
          params: { field, found: email, shared: [...ROLES] },
        });
      for (const { find, code } of SHAPES) {
        const found = find(text);
        if (found !== undefined) report({ path, code, params: { field, found } });
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
