import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as words from '#words/commands/new.ts';
import { isRecord, textOf } from '../../../src/check/guards.ts';
import type { Kind } from '../../../src/core/ids.ts';
import type { Problem } from '../../../src/check/finding.ts';
import type { SourceFile } from '../../../src/core/source-file.ts';
import { besideOf, takenIds } from '../../../src/features/contribute/existing-entries.ts';
import { checkProposal } from '../../../src/features/contribute/check.ts';
import { entryFile, idFor, tidy } from '../../../src/features/contribute/draft.ts';
import { placedInFacts } from '../../../src/features/contribute/facts.ts';
import type { Facts } from '../../../src/features/contribute/facts.ts';
import type { DataFolder } from './data.ts';
import { stop } from '../args.ts';

/** The file that facts make, and what is wrong with it. */
interface Proposal {
  readonly id: string;
  readonly file: SourceFile;
  readonly problems: readonly Problem[];
}

interface Given {
  readonly kind: Kind;
  readonly name: string | undefined;
  readonly id: string | undefined;
  readonly facts: Facts;
}

/** Returns the file that was given, checked against the data; problems name the file that their author wrote. */
export function proposalOf(
  { kind, name, id: wanted, facts }: Given,
  { folder, known, context }: DataFolder,
): Proposal {
  const answers = { ...facts.answers, ...(name !== undefined && { name }) };
  const data = tidy(kind, answers);
  const place = isRecord(data['place']) ? textOf(data['place']['locality']) : undefined;
  const id =
    wanted ??
    idFor(textOf(data['name']) ?? '', takenIds(known), {
      kind,
      ...(place !== undefined && { locality: place }),
    });
  const file = entryFile(kind, id, answers);
  if (facts.answers === undefined) return { id, file, problems: facts.problems };
  const found = checkProposal(file, besideOf(known), context);
  const options: Record<string, string> = name === undefined ? {} : { name: '--name' };
  const problems = placedInFacts(found, file, facts, options).map((problem) =>
    problem.file === facts.path || problem.file === '--name'
      ? problem
      : { ...problem, file: `${folder}/${problem.file}` },
  );
  return { id, file, problems: [...facts.problems, ...problems] };
}

/** Writes a new file into a data folder. Ends the command where a file or link is there already, which stays as it is. */
export function writeNew(folder: string, { path, text }: SourceFile): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  try {
    writeFileSync(join(folder, path), text, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    throw stop(words.isThere(`${folder}/${path}`));
  }
}
