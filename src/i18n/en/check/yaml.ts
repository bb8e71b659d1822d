/** The YAML of a file. */
import { words } from '../../finding-words.ts';
import { quote } from '../../quote.ts';

interface Line {
  readonly line: string;
}

const IN_QUOTES =
  'Put the whole value in double quotes, for example: summary: "Digital: by and for everyone".';
const INDENT =
  'Give lines that belong together the same number of spaces at their beginning: none for the fields of the entry, two more for what stands under a field.';

const syntax = {
  'yaml-syntax/tab': words({
    message:
      'This line begins with a tab; YAML allows only spaces there, because tabs look different everywhere.',
    tip: 'Replace the tab by two spaces for each level.',
  }),
  'yaml-syntax/field-twice': words<{ field: string }>({
    message: ({ field }) =>
      `The field "${field}" stands here a second time; each field may stand once, or one of the two would be lost.`,
    tip: 'Keep one of the two and take the other out; if both hold items of a list, put them together into one list.',
  }),
  'yaml-syntax/second-document': words({
    message: 'A second document begins here (after "---" or "..."), and a file holds one entry only.',
    tip: 'Put what follows into a file of its own, or take the line "---" out.',
  }),
  'yaml-syntax/indent': words<Line>({
    message: ({ line }) => `The line ${quote(line)} is not indented like the lines it belongs to.`,
    tip: INDENT,
  }),
  'yaml-syntax/hyphen': words<Line>({
    message: ({ line }) => `The hyphen of ${quote(line)} does not stand under the list it belongs to.`,
    tip: INDENT,
  }),
  'yaml-syntax/too-far-in': words<Line>({
    message: ({ line }) =>
      `The line ${quote(line)} is indented further than the line above it, although that line already has a value.`,
    tip: INDENT,
  }),
  'yaml-syntax/colon-in-value': words<{ value: string }>({
    message: ({ value }) =>
      `The value ${quote(value)} holds a colon followed by a space, which YAML reads as the beginning of another field.`,
    tip: IN_QUOTES,
  }),
  'yaml-syntax/no-space': words<Line>({
    message: ({ line }) =>
      `There is no space after the colon in ${quote(line)}, so it is not read as a field.`,
    tip: ({ line }) => `Write it with a space: ${line.replace(':', ': ')}`,
  }),
  'yaml-syntax/no-field': words<Line>({
    message: ({ line }) => `The line ${quote(line)} is neither a field nor part of the value above it.`,
    tip: 'Write a field as its name, a colon, a space and the value. If the line carries on the value above, indent it by two spaces.',
  }),
  'yaml-syntax/missing-sign': words<Line>({
    message: ({ line }) => `Something is missing at ${quote(line)}.`,
    tip: 'Put a space after each colon and each hyphen, and a comma between values in brackets.',
  }),
  'yaml-syntax/value-start': words<{ character: string }>({
    message: ({ character }) =>
      `A value cannot begin with ${character === '`' ? 'a back-tick (`)' : `"${character}"`} unless it is in quotes, because that character has a meaning of its own in YAML.`,
    tip: IN_QUOTES,
  }),
  'yaml-syntax/backslash': words<{ escape: string }>({
    message: ({ escape }) => `In double quotes a backslash (\\) begins a code, and ${quote(escape)} is none.`,
    tip: 'Take the backslash out, or use single quotes around the value.',
  }),
  'yaml-syntax/long-key': words({
    message: 'The text before the colon is over 1,024 characters long, so it cannot be a field.',
    tip: IN_QUOTES,
  }),
  'yaml-syntax/too-deep': words({
    message: 'The file is nested too deeply to be read.',
    tip: 'Write it flat, as the other entries are.',
  }),
  'yaml-syntax/open-quote': words<{ single: boolean }>({
    message: ({ single }) =>
      `A ${single ? "single quote (')" : 'double quote (")'} opens here and is never closed, so the rest of the file is read as one value.`,
    tip: 'Add the closing quote at the end of the value, or take the opening one out. Inside single quotes write an apostrophe twice.',
  }),
  'yaml-syntax/open-bracket': words<{ open: string; close: string }>({
    message: ({ open, close }) => `A bracket "${open}" opens here and is not closed by "${close}".`,
    tip: 'Write a list with each value on its own line after a hyphen. If the bracket is part of the text, put the whole value in double quotes.',
  }),
  'yaml-syntax/item-beside-field': words<{ text: string }>({
    message: ({ text }) => `The list item ${quote(text)} stands on the same line as its field.`,
    tip: 'Put each item on a line of its own below the field, after a hyphen and a space.',
  }),
  'yaml-syntax/after-quote': words<{ text: string }>({
    message: ({ text }) => `${quote(text)} stands after the closing quote, and YAML cannot tell what it is.`,
    tip: 'Put the whole value in one pair of double quotes; write a double quote inside it as \\".',
  }),
  'yaml-syntax/unexpected': words<{ text: string }>({
    message: ({ text }) => `${quote(text)} does not fit here.`,
    tip: 'Compare the lines around it with another entry. If it is part of a text, put the whole value in double quotes.',
  }),
};

const features = {
  'yaml-features/directive': words<Line>({
    message: ({ line }) =>
      `"${line}" is an instruction to the program that reads the file; every file here is read in the same way.`,
    tip: 'Take the line out, and the line "---" below it.',
  }),
  'yaml-features/merge-key': words({
    message:
      '"<<" would copy the fields of another part of the file into this one, and a reader could not see them here.',
    tip: 'Write the fields out here.',
  }),
  'yaml-features/risky-key': words<{ key: string }>({
    message: ({ key }) =>
      `"${key}" cannot be a field: it has a meaning of its own in the programs that read these files and could make them misbehave.`,
    tip: 'Take the field out.',
  }),
  'yaml-features/alias': words<{ alias: string }>({
    message: ({ alias }) =>
      `"*${alias}" stands for a value written elsewhere in the file (an alias); a reader could not see here what it is.`,
    tip: 'Write the value out here. If the asterisk is part of the text, put the whole value in double quotes.',
  }),
  'yaml-features/anchor': words<{ anchor: string }>({
    message: ({ anchor }) =>
      `"&${anchor}" gives this value a name for use elsewhere in the file (an anchor); entries are written without.`,
    tip: ({ anchor }) =>
      `Take "&${anchor}" out. If it is part of the text, put the whole value in double quotes.`,
  }),
  'yaml-features/tag': words<{ tag: string }>({
    message: ({ tag }) =>
      `"${tag}" tells the program that reads the file what type a value has (a tag); types come from the schema here.`,
    tip: ({ tag }) =>
      tag === '!!str'
        ? 'Take "!!str" out and put the value in double quotes, which makes it text.'
        : `Take "${tag}" out. If it is part of the text, put the whole value in double quotes.`,
  }),
  'yaml-features/sign': words<{ text: string }>({
    message: ({ text }) =>
      `${quote(text)} uses signs (&, *, ! or %) that have a meaning of their own in YAML; entries are written without.`,
    tip: 'Take the sign out. If it is part of the text, put the whole value in double quotes.',
  }),
};

export const yaml = { ...syntax, ...features };
