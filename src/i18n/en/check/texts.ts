/** Texts and web addresses as readers get them. */
import { words } from '../../finding-words.ts';
import { quote } from '../../quote.ts';

interface Found {
  readonly field: string;
  readonly found: string;
}

const marked = (what: string, tip: string) =>
  words<Found>({
    message: ({ field, found }, name) =>
      `${name(field)} holds ${what}, ${quote(found)}; texts are shown as they stand, so readers would see the signs.`,
    tip,
  });

const personal = (what: string, tip: string) =>
  words<Found>({
    message: ({ field, found }, name) =>
      `${name(field)} holds ${what}, ${quote(found)}; the map is about bodies and keeps nothing about persons.`,
    tip,
  });

export const texts = {
  'plain-text/html-tag': marked('an HTML tag', 'Take the tag out and keep the words.'),
  'plain-text/html-code': marked(
    'an HTML code',
    'Type the character itself, for example & instead of &amp;.',
  ),
  'plain-text/markdown-link': marked(
    'a Markdown link',
    'Keep the words, and put the address into "website" or "sources".',
  ),
  'plain-text/back-tick': marked('a back-tick', 'Take the back-ticks out.'),
  'plain-text/markdown-emphasis': marked('Markdown emphasis', 'Take the asterisks or underscores out.'),
  'plain-text/markdown-heading': marked('a Markdown heading', 'Take the "#" out.'),
  'plain-text/line-break': words<{ field: string }>({
    message: ({ field }, name) =>
      `${name(field)} holds a line break; texts are one paragraph each, so that they fit into lists and exports.`,
    tip: 'Write it as one paragraph: no empty line, no "|" after the colon, and no \\n in quotes.',
  }),
  'personal-data/email': words<Found & { shared: readonly string[] }>({
    message: ({ field, found }, name) =>
      `${name(field)} holds an e-mail address that may be a person’s own, ${quote(found)}; the map is about bodies and keeps nothing about persons.`,
    tip: ({ shared }) =>
      `Take it out. A shared mailbox of the body may stay: one that begins with ${shared.map((role) => `${role}@`).join(', ')}.`,
  }),
  'personal-data/telephone': personal(
    'a telephone number',
    'Take it out, and let "website" lead to the page where the body publishes it.',
  ),
  'personal-data/address': personal(
    'a house number and full postcode',
    'Take it out. Say where it is in "place": the town in "locality" and the first half of the postcode in "postcode_district".',
  ),
  'personal-data/name': personal(
    'what looks like a person’s name',
    'Say what the body does without naming the person.',
  ),
  'personal-data/account': personal(
    'an account name, which may be a person’s',
    'Take it out; if it is the account of the body itself, its web address can be a source.',
  ),
  'instructions/for-a-program': words<{ found: string }>({
    message: ({ found }) =>
      `${quote(found)} reads like an instruction to a program that reads the map, not like a fact for people.`,
    tip: 'Say what the body is and does. If these words are part of a name or a title, leave them as they are; a reviewer will look.',
  }),
  'summary-style/praise': words<{ found: string }>({
    message: ({ found }) =>
      `${quote(found)} praises; a summary says what something is and does, and leaves the judgement to the reader.`,
    tip: 'Take the words out, or say what was done, for whom and when.',
  }),
  'summary-style/no-full-stop': words<{ ending: string }>({
    message: ({ ending }) => `The summary does not end with a full stop: ${quote(`…${ending}`)}.`,
    tip: 'Write whole sentences, and end the last with a full stop.',
  }),
};
