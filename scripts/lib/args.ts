import { parseArgs } from 'node:util';
import type { ParseArgsConfig, ParseArgsOptionsConfig } from 'node:util';

/** What a command is told: its options, and the words that are none. */
type Told<T extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: true }>
>;

interface Command<T extends ParseArgsOptionsConfig> {
  /** Printed by --help; its first line is how to call the command. */
  readonly help: string;
  readonly options: T;
  /** Whether words that are no options may be given. */
  readonly words?: boolean;
  /** Does the work and gives the exit code. */
  readonly run: (told: Told<T>) => number | Promise<number>;
}

/** What ends a command with a message of its own instead of a stack trace. */
interface Stop extends Error {
  readonly exitCode: number;
}

/** Gives an error that ends a command with this message; the exit code is 1 unless told otherwise. */
export function stop(message: string, exitCode = 1): Stop {
  return Object.assign(new Error(message), { exitCode });
}

/** Gives an error for wrong usage, which ends a command with exit code 2. */
export function wrongUsage(message: string): Stop {
  return stop(message, 2);
}

/** Runs a command with the arguments of this process: help where asked for, a plain message where something is wrong. */
export async function runCommand<const T extends ParseArgsOptionsConfig>({
  help,
  options,
  words = false,
  run,
}: Command<T>): Promise<void> {
  try {
    const all = { ...options, help: { type: 'boolean', short: 'h' } } as const;
    const { values, positionals } = parse({ options: all, allowPositionals: words });
    if ('help' in values && values.help === true) console.log(help);
    else process.exitCode = await run({ values, positionals });
  } catch (error) {
    process.exitCode = explain(error, help);
  }
}

function parse<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    // Node adds advice on "--", which helps nobody here.
    throw wrongUsage(messageOf(error).replace(/\. To specify a positional .*$/s, '.'));
  }
}

function explain(error: unknown, help: string): number {
  if (!(error instanceof Error && 'exitCode' in error && typeof error.exitCode === 'number')) {
    console.error(error);
    return 1;
  }
  console.error(error.message);
  if (error.exitCode === 2) console.error(`\nUsage: ${help.split('\n', 1)[0] ?? ''}\n--help says more.`);
  return error.exitCode;
}

/** Gives what an error says, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
