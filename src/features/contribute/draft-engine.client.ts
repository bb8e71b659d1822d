/** All that knows the rules; large, so a page fetches it when somebody begins to write. */
import { checkProposal } from './check.ts';
import { besideOf, takenIds } from './existing-entries.ts';
import type { Known } from './existing-entries.ts';
import { entryFile, idFor, tidy, revisedFile } from './draft.ts';
import { entryNames } from './entry-names.ts';
import type { EntryNames } from './entry-names.ts';
import { answersOf, heldOf } from './query-form.ts';
import type { Held, Read } from './query-form.ts';
import { questionsOf } from './questions.ts';
import type { Question } from './questions.ts';
import { saidInForm } from './form-errors.ts';
import type { Said } from './form-errors.ts';
import { parseGazetteer } from '../../core/geo/gazetteer.ts';
import type { Gazetteer } from '../../core/geo/gazetteer.ts';
import type { Kind } from '../../core/ids.ts';
import type { SourceFile } from '../../core/source-file.ts';
import { parseYaml } from '../../core/yaml.ts';
import { isRecord, textOf } from '../../check/guards.ts';

/** An entry that is there, as its file. */
export interface Edited {
  readonly id: string;
  readonly text: string;
}

/** What came of a form: the file, its data, and what is wrong with it. */
export interface Draft {
  readonly id: string;
  readonly file: SourceFile;
  readonly data: Readonly<Record<string, unknown>>;
  readonly problems: readonly Said[];
  /** Whether it differs from what is on the map. */
  readonly changed: boolean;
}

/** Makes entries out of forms. */
export interface DraftEngine {
  readonly names: EntryNames;
  readonly questions: readonly Question[];
  /** What the form holds when it shows the entry as it is. */
  readonly asItIs: Held;
  /** Makes the file of what a form holds. */
  draft(held: Held): Draft;
  /** Makes the file of an entry with other data. */
  revise(data: Readonly<Record<string, unknown>>): Draft;
  /** Lets towns be checked; before, their names are taken as they are. */
  learnPlaces(text: string): void;
  /** The data of the entry as it is; empty for a new one. */
  readonly before: Readonly<Record<string, unknown>>;
}

/**
 * Returns what drafts entries of a kind and compares them with what is known; `edited` is the entry that is to be changed, and
 * `begun` its file when somebody began to change it, if that was another.
 */
export function draftEngine(
  kind: Kind,
  known: Known,
  today: string,
  edited?: Edited,
  begun = edited?.text,
): DraftEngine {
  const names = entryNames(known);
  const beside = besideOf(known);
  const taken = takenIds(known);
  const questions = questionsOf(kind);
  const parsed = edited && begun !== undefined ? parseYaml(begun).data : undefined;
  const before = isRecord(parsed) ? parsed : {};
  let gazetteer: Gazetteer | undefined;
  const made = (data: Readonly<Record<string, unknown>>, read: Pick<Read, 'rows'>): Draft => {
    const place = isRecord(data['place']) ? textOf(data['place']['locality']) : undefined;
    const id =
      edited?.id ??
      idFor(textOf(data['name']) ?? '', taken, { kind, ...(place !== undefined && { locality: place }) });
    const file = edited ? revisedFile({ kind, ...edited }, before, data) : entryFile(kind, id, data);
    const found = checkProposal(file, beside, {
      today,
      regionsOfTown: (town) => gazetteer?.regionsOf(town),
      nearestTown: (town) => gazetteer?.nearest(town),
    });
    const changed = edited === undefined || file.text !== edited.text;
    return { id, file, data, problems: found.map((one) => saidInForm(one, read, questions)), changed };
  };
  return {
    names,
    questions,
    before,
    asItIs: edited ? heldOf(kind, before, names) : {},
    draft: (held) => {
      const { answers, rows } = answersOf(kind, held, names);
      return made(tidy(kind, answers), { rows });
    },
    revise: (data) => made(data, { rows: {} }),
    learnPlaces: (text) => {
      gazetteer ??= parseGazetteer(text);
    },
  };
}
