/** What was given with the command, checked before anything is asked. */
import { readFileSync, statSync } from 'node:fs';
import * as words from '#words/commands/new.ts';
import { ID_MAX_LENGTH, KINDS, idFault } from '../../../src/core/ids.ts';
import type { Kind } from '../../../src/core/ids.ts';
import { tidy } from '../../../src/features/contribute/draft.ts';
import { takenIds } from '../../../src/features/contribute/existing-entries.ts';
import { readFacts } from '../../../src/features/contribute/facts.ts';
import type { Facts } from '../../../src/features/contribute/facts.ts';
import { neededOf } from '../../../src/features/contribute/parts.ts';
import { stop, wrongUsage } from '../args.ts';
import type { Asker } from './asker.ts';
import type { DataFolder } from './data.ts';
import { askKind, interview } from './interview.ts';

interface Given {
  readonly kind: Kind | undefined;
  readonly name: string | undefined;
  /** Path of a file with the facts. */
  readonly from: string | undefined;
  readonly id: string | undefined;
}

interface Answered {
  readonly kind: Kind;
  readonly facts: Facts;
  /** Whether a person was asked for some of it, and can be asked whether it is right. */
  readonly asked: boolean;
}

/** Larger files are not even read; the limits of an entry are checked later. */
const MAX_BYTES = 1_000_000;

/** Returns the kind of a name. Throws wrong usage where there is none. */
export function kindNamed(name: string): Kind {
  const kind = KINDS.find((one) => one === name);
  if (!kind) throw wrongUsage(words.noSuchKind(name, KINDS));
  return kind;
}

/** Ends the command where a text cannot be the id of a new entry. */
export function checkId(id: string, { known, folder }: DataFolder): void {
  const fault = idFault(id);
  if (fault === 'device' || fault === 'object') throw wrongUsage(words.idFaults[fault](id));
  if (fault !== undefined) throw wrongUsage(words.idFaults.form(id, ID_MAX_LENGTH));
  if (takenIds(known).has(id)) throw stop(words.idTaken(id, folder));
}

/** Reads the facts that were given, and asks for the rest where there is a terminal to ask in. */
export async function answered(given: Given, data: DataFolder, asker?: Asker): Promise<Answered> {
  const { from, name } = given;
  if (!asker && (given.kind === undefined || from === undefined)) throw wrongUsage(missing(given));
  const kind = given.kind ?? (asker && (await askKind(asker)));
  if (kind === undefined) throw wrongUsage(missing(given));
  const facts =
    from === undefined
      ? { path: 'answers', answers: {}, problems: [], yaml: undefined }
      : readFactsFile(from, kind);
  const answers = { ...facts.answers, ...(name !== undefined && { name }) };
  const known = tidy(kind, answers);
  const isWhole = from !== undefined && neededOf(kind).every((one) => known[one.name] !== undefined);
  if (!asker || facts.answers === undefined || isWhole) return { kind, facts, asked: false };
  return { kind, facts: { ...facts, answers: await interview(asker, kind, answers, data) }, asked: true };
}

function missing({ kind, name, from }: Given): string {
  const lacks = {
    kind: kind === undefined,
    name: name === undefined && from === undefined,
    from: from === undefined,
  };
  return words.missing(lacks, KINDS, kind && { kind, fields: neededOf(kind).map((one) => one.name) });
}

function readFactsFile(path: string, kind: Kind): Facts {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) throw wrongUsage(words.noFactsFile(path));
  if (found.size > MAX_BYTES) throw wrongUsage(words.factsTooLarge(path, Math.round(found.size / 1000)));
  return readFacts({ path, text: textOf(path) }, kind);
}

function textOf(path: string): string {
  const bytes = readFileSync(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw wrongUsage(words.notUtf8(path));
  }
}
