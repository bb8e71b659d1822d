/** Forms in which a command can write its result, and where it goes. */
import { writeFileSync } from 'node:fs';
import * as words from '#words/commands/data.ts';
import { wrongUsage } from './args.ts';

/** Returns the writer of a form. Throws wrong usage where there is none of that name. */
export function formatNamed<Write>(name: string, formats: Readonly<Record<string, Write>>): Write {
  const write = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (write === undefined) throw wrongUsage(words.notAFormatOf(name, Object.keys(formats)));
  return write;
}

/** Writes a text into a file, or to standard output where none is named. */
export function writeOut(text: string, file: string | undefined): void {
  if (file === undefined) process.stdout.write(text);
  else writeFileSync(file, text);
}
