import {
  autocomplete,
  autocompleteMultiselect,
  confirm,
  isCancel,
  log,
  note,
  select,
  text,
} from '@clack/prompts';
import type { Readable, Writable } from 'node:stream';
import * as commandWords from '#words/commands/new.ts';
import { stop } from '../args.ts';

/** Something to choose, with words that explain it. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

/** Asks a person in a terminal. Every question gives up the whole command when the person does. */
export interface Asker {
  /** Asks for a line of text; what `check` says of it is shown until it says nothing. */
  readonly text: (
    message: string,
    check: (answer: string) => string | undefined,
    given?: { readonly example?: string; readonly initial?: string },
  ) => Promise<string>;
  /** Asks for one of some choices. */
  readonly one: (message: string, choices: readonly Choice[], initial?: string) => Promise<string>;
  /** Asks for any number of choices, in the order in which they matter. */
  readonly some: (
    message: string,
    choices: readonly Choice[],
    initial?: readonly string[],
  ) => Promise<string[]>;
  readonly yes: (message: string, initial: boolean) => Promise<boolean>;
  readonly warn: (words: string) => void;
  readonly show: (words: string, title: string) => void;
}

/** Lists longer than this are searched by typing. */
const SHORT = 7;
/** Number of choices shown at a time. */
const SHOWN = 10;

/** Returns an asker that works through a terminal, or through streams that stand for one. */
export function terminalAsker(streams: { input?: Readable; output?: Writable } = {}): Asker {
  return {
    text: async (message, check, { example, initial } = {}) =>
      settled(
        await text({
          message,
          validate: (answer) => check(answer ?? ''),
          ...(example !== undefined && { placeholder: example }),
          ...(initial !== undefined && { initialValue: initial }),
          ...streams,
        }),
      ),
    one: async (message, choices, initial) => {
      const given = {
        message,
        options: options(choices),
        ...streams,
        ...(initial !== undefined && { initialValue: initial }),
      };
      return settled(
        choices.length > SHORT ? await autocomplete({ ...given, maxItems: SHOWN }) : await select(given),
      );
    },
    some: async (message, choices, initial = []) =>
      settled(
        await autocompleteMultiselect({
          message,
          options: options(choices),
          initialValues: [...initial],
          maxItems: SHOWN,
          ...streams,
        }),
      ),
    yes: async (message, initial) => settled(await confirm({ message, initialValue: initial, ...streams })),
    warn: (words) => log.warn(words, streams),
    show: (words, title) => note(words, title, { format: (line) => line, ...streams }),
  };
}

function options(choices: readonly Choice[]): { value: string; label: string; hint?: string }[] {
  return choices.map(({ id, label, hint }) => ({ value: id, label, ...(hint !== undefined && { hint }) }));
}

function settled<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw stop(commandWords.stopped);
  return answer as Exclude<T, symbol>;
}
