import { quote } from './quote.ts';
import type { Finding } from './rule.ts';

type Words = Pick<Finding, 'message' | 'tip' | 'fixable'>;

/** Says what is wrong with a file that does not hold fields at all. */
export function wholeFile(data: unknown, wanted: string): Words {
  if (data === null) {
    return {
      message: 'The file is empty.',
      tip: 'Fill it in: copy an entry of the same kind and change what is different. If it is not needed, delete it.',
    };
  }
  return {
    message: `The file holds ${typeWords(typeOf(data))} instead of ${wanted === 'array' ? 'a list' : 'fields'}.`,
    tip:
      wanted === 'array'
        ? 'Write each item of the list on a line of its own, after a hyphen and a space.'
        : 'Write each field on a line of its own: its name, a colon, a space and the value.',
  };
}

/**
 * Says that a value is of the wrong type; `typed` is the number as it was typed, where that is known. Where the value is
 * to be put in quotes, `fixable` tells whether the fixer does it.
 */
export function wrongType(
  name: string,
  data: unknown,
  wanted: string,
  typed: string | undefined,
  fixable: boolean,
  example: string,
): Words {
  if (data === null) {
    return {
      message: `${name} is there but empty.`,
      tip: `Fill it in, or take the line out if it is not known.${example}`,
    };
  }
  const number = typeof data === 'number' ? typed : undefined;
  const read = quote(data);
  if (number !== undefined && /^\d+$/.test(number) && number !== read && wanted.includes('string')) {
    const lost = number.startsWith('0') ? 'its leading zeros are' : 'some of its digits are';
    return {
      fixable,
      message: `${name} must be text, but ${number} without quotes is read as a number, and ${lost} lost (${read}).`,
      tip: `Put it in quotes: "${number}".`,
    };
  }
  return {
    fixable,
    message: `${name} must be ${typeWords(wanted)}, but ${number ?? read} is ${typeWords(typeOf(data))}.`,
    tip: `${typeTip(data, wanted, typed)}${example}`,
  };
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'a yes-or-no value',
  array: 'a list',
  object: 'a group of fields',
  null: 'empty',
};

function typeWords(type: unknown): string {
  return String(type)
    .split(',')
    .map((word) => TYPE_WORDS[word] ?? word)
    .join(' or ');
}

function typeTip(value: unknown, wanted: string, typed: string | undefined): string {
  if (wanted === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return `Put it in quotes: "${typed ?? String(value)}".`;
  }
  if (wanted === 'array') return 'Write each value on its own line, after a hyphen.';
  return 'Write it in that form.';
}
