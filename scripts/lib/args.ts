import { parseArgs } from 'node:util';
import type { ParseArgsConfig, ParseArgsOptionsConfig } from 'node:util';
import * as commandWords from '#words/commands.ts';
import * as words from '#words/github.ts';
import { realDay } from '../../src/core/dates.ts';
import { HostError } from '../../src/github/host-error.ts';
import type { HostProblem, Refusal } from '../../src/github/host-error.ts';
import { explainSystemError } from './system-error.ts';

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
  /** Does the work and returns the exit code. */
  readonly run: (told: Told<T>) => number | Promise<number>;
  /** How the command says that the host refused a request. */
  readonly refused?: (refusal: Refusal) => string;
}

/** What ends a command with a message of its own instead of a stack trace. */
interface Stop extends Error {
  readonly exitCode: number;
}

/** Returns an error that ends a command with this message; the exit code is 1 unless told otherwise. */
export function stop(message: string, exitCode = 1): Stop {
  return Object.assign(new Error(message), { exitCode });
}

/** Returns an error for wrong usage, which ends a command with exit code 2. */
export function wrongUsage(message: string): Stop {
  return stop(message, 2);
}

/** Returns the day by the clock, in UTC, as YYYY-MM-DD. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Returns the day given with an option, or that of the clock. Throws wrong usage for what is no day. */
export function dayGiven(text: string | undefined, notADay = words.notADay): string {
  if (text !== undefined && realDay(text) === undefined) throw wrongUsage(notADay(text));
  return text ?? today();
}

/** Runs a command with the arguments of this process: help where asked for, a plain message where something is wrong. */
export async function runCommand<const T extends ParseArgsOptionsConfig>({
  help,
  options,
  words: takesWords = false,
  run,
  refused,
}: Command<T>): Promise<void> {
  endQuietlyWhenUnread();
  try {
    const all = { ...options, help: { type: 'boolean', short: 'h' } } as const;
    const { values, positionals } = parse({ options: all, allowPositionals: takesWords });
    if ('help' in values && values.help === true) {
      console.log(help);
      return;
    }
    refuseOddArguments(values, positionals);
    process.exitCode = await run({ values, positionals });
  } catch (error) {
    process.exitCode = explain(error, help, refused);
  }
}

let isListening = false;

/** A reader such as `head` may end first; then nobody waits for the rest. */
function endQuietlyWhenUnread(): void {
  if (isListening) return;
  isListening = true;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

function parse<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    // Node adds advice on "--", which helps nobody here.
    throw wrongUsage(messageOf(error).replace(/\. To specify a positional .*$/s, '.'));
  }
}

/** Whether the stack of a fault is wanted. */
export function isDebugging(): boolean {
  return (process.env['MAP_DEBUG'] ?? '') !== '';
}

/** No argument needs to be empty or to hold a line break, and both make paths and messages that nobody understands. */
function refuseOddArguments(values: object, positionals: readonly string[]): void {
  const named = Object.entries(values).flatMap(([option, value]: [string, unknown]) =>
    [value].flat().map((one: unknown) => [option, one] as const),
  );
  for (const [option, value] of [...named, ...positionals.map((one) => [undefined, one] as const)]) {
    if (typeof value !== 'string') continue;
    if (value.trim() === '')
      throw wrongUsage(option === undefined ? commandWords.emptyArgument : commandWords.emptyOption(option));
    const odd = /[\p{Cc}\u2028\u2029]/u.exec(value)?.[0];
    if (odd !== undefined)
      throw wrongUsage(
        commandWords.hiddenCharacter(
          option === undefined ? commandWords.argument : `--${option}`,
          `U+${(odd.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
        ),
      );
  }
}

function explain(error: unknown, help: string, refused: Command<never>['refused']): number {
  if (error instanceof HostError) {
    const { code } = error.problem;
    return explain(stop(messageOf(error, refused), code === 'not-a-repository' ? 2 : 1), help, refused);
  }
  if (!(error instanceof Error && 'exitCode' in error && typeof error.exitCode === 'number')) {
    const known = explainSystemError(error);
    if (isDebugging()) console.error(error);
    if (known) return explain(stop(known.message, known.exitCode), help, refused);
    console.error(commandWords.ownFault(messageOf(error, refused)));
    return 1;
  }
  console.error(error.message);
  if (error.exitCode === 2) console.error(`\nUsage: ${help.split('\n', 1)[0] ?? ''}\n--help says more.`);
  return error.exitCode;
}

/** Returns what an error says to people, whatever was thrown; `refused` words what the host refused. */
export function messageOf(error: unknown, refused: (refusal: Refusal) => string = words.refused): string {
  if (error instanceof HostError) return hostMessage(error.problem, refused);
  return error instanceof Error ? error.message : String(error);
}

function hostMessage(problem: HostProblem, refused: (refusal: Refusal) => string): string {
  switch (problem.code) {
    case 'refused':
      return refused(problem);
    case 'unreachable':
      return words.unreachable(problem.api, problem.reason);
    case 'not-json':
      return words.notJson(problem.path);
    case 'not-a-list':
      return words.notAList(problem.path);
    case 'too-many-pages':
      return words.tooManyPages(problem.path, problem.most);
    case 'too-many-issues':
      return words.tooManyIssues(problem.most);
    case 'not-a-repository':
      return words.notARepository(problem.repository);
    case 'not-a-number':
      return words.notANumber(problem.text);
    case 'not-a-commit':
      return words.notACommit(problem.text);
    case 'comment-too-long':
      return words.commentTooLong(problem.length);
    case 'other-change':
      return words.otherChange(problem.number);
    case 'no-fork-point':
      return words.noForkPoint;
  }
}
