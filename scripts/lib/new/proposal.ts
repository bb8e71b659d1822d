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

/** The file that facts make, and what is wrong with it. */
export interface Proposal {
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

/** Makes a file of what was given and checks it against the data; problems stand where their authors can find them. */
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
