/** Which class a change is of, and why. */
import * as words from '#words/verdicts.ts';
import { entryOfPath } from '../../core/ids.ts';
import type { Command } from './commands.ts';
import type { ChangeClass, FileChange, Input, Policy, Person } from './input.ts';
import { changedFields } from './read-data.ts';
import { holds, roleWords, widened } from './roles.ts';
import picomatch from 'picomatch';

type Match = ChangeClass['match'][number];

/** A class, why the change is of it, and requests for another that were refused. */
interface Classed {
  readonly class: ChangeClass;
  readonly because: string;
  readonly notes: readonly string[];
}

/** Returns the class of a change: the first that any of its files matches, raised by whoever asked for a stricter one. */
export function classOf(
  policy: Policy,
  { files }: Pick<Input, 'files'>,
  commands: readonly Command[],
): Classed {
  let found = matched(policy, files);
  const notes: string[] = [];
  for (const command of commands) {
    if (command.name !== 'class') continue;
    const index = policy.classes.findIndex(({ id }) => id === command.id);
    const asked = policy.classes[index];
    const { handle } = command;
    if (!asked) {
      notes.push(
        words.noSuchClass(
          handle,
          command.id,
          policy.classes.map(({ id }) => id),
        ),
      );
    } else if (index < found.index) {
      found = { index, class: asked, because: words.stricterAsked(handle) };
    } else if (index > found.index) {
      notes.push(words.milderAsked(handle, asked.id, found.class.id));
    }
  }
  return { class: found.class, because: found.because, notes };
}

interface Found {
  readonly index: number;
  readonly class: ChangeClass;
  readonly because: string;
}

function matched({ classes }: Policy, files: readonly FileChange[]): Found {
  for (const [index, one] of classes.entries()) {
    for (const file of files) {
      for (const match of one.match) {
        const because = reason(file, match);
        if (because !== undefined) return { index, class: one, because };
      }
    }
  }
  // Nothing matches, or the change touches no file: the strictest rules hold.
  const [strictest] = classes;
  if (!strictest) throw new Error('the policy has no classes');
  return { index: 0, class: strictest, because: words.noOtherClass };
}

/** Returns why a file matches, in words; undefined where it does not. */
function reason(file: FileChange, match: Match): string | undefined {
  const path = [file.path, ...(file.oldPath === undefined ? [] : [file.oldPath])].find((name) =>
    fits(name, match.paths, match.except),
  );
  if (path === undefined) return undefined;
  if (match.status && !match.status.some((status) => statusIn(file, match).includes(status)))
    return undefined;
  if (!match.changes) return words.touched(path, deedOf(file, path));
  const fields = fieldsOf(file);
  if (fields === undefined) return words.notCompared(path);
  const changed = match.changes.filter((field) => fields.has(field));
  return changed.length === 0 ? undefined : words.changesFields(path, changed);
}

/** A file that moves out of the paths of a match is, for them, removed, and one that moves in is added. */
function statusIn(file: FileChange, { paths, except }: Match): readonly FileChange['status'][] {
  if (file.status !== 'renamed' || file.oldPath === undefined) return [file.status];
  const [leaves, arrives] = [fits(file.oldPath, paths, except), fits(file.path, paths, except)];
  if (leaves && arrives) return ['renamed'];
  return leaves ? ['removed'] : ['added'];
}

function deedOf({ status, oldPath }: FileChange, path: string): Parameters<typeof words.touched>[1] {
  return status === 'renamed' && oldPath !== path ? 'arrived' : status;
}

/** Returns the fields of a data file that a change alters, with `id` where the file of an entry is renamed. */
function fieldsOf(file: FileChange): ReadonlySet<string> | undefined {
  const fields = changedFields(file.before, file.after);
  if (fields === undefined) return undefined;
  const renamed = file.oldPath !== undefined && idOf(file.oldPath) !== idOf(file.path);
  return renamed ? new Set([...fields, 'id']) : fields;
}

/** Returns the id of the entry that a path of the repository names, or undefined. */
export function idOf(path: string): string | undefined {
  return path.startsWith('data/') ? entryOfPath(path.slice('data/'.length))?.id : undefined;
}

/** Says whether a change takes the fast lane, and where it was asked for in vain, why. */
export function fastLane(
  { id }: ChangeClass,
  { labels, files }: Pick<Input, 'labels' | 'files'>,
  policy: Policy,
  people: readonly Person[],
): { readonly applies: boolean; readonly notes: readonly string[] } {
  const { label, set_by: setBy, applies_to: classes, only_paths: paths, except } = policy.fast_lane;
  const set = labels.find(({ name }) => name === label);
  if (!set) return { applies: false, notes: [] };
  const refuse = (why: string) => ({ applies: false, notes: [words.urgentRefused(label, why)] });
  const { by, when } = set;
  if (by === undefined || when === undefined) return refuse(words.setByUnknown);
  if (!holds(policy, people, by, setBy, when))
    return refuse(words.setByOther(by, roleWords(policy, widened(policy, setBy), false)));
  const other = files.find(({ path, oldPath }) =>
    [path, oldPath ?? path].some((name) => !fits(name, paths, except)),
  );
  if (other) return refuse(words.noDataFile(other.path));
  if (!classes.includes(id)) return refuse(words.neverUrgent(id));
  return { applies: true, notes: [] };
}

const matchers = new Map<string, (path: string) => boolean>();

/** Tells whether a path fits one of some patterns and none of others; names that begin with a dot are names like others. */
function fits(path: string, patterns: readonly string[], except: readonly string[] = []): boolean {
  // In patterns, signs such as line breaks end a name, and a name that holds one would slip through.
  const name = path.replace(/\p{Cc}|[\u2028\u2029]/gu, '_');
  return patterns.some((one) => matcher(one)(name)) && !except.some((one) => matcher(one)(name));
}

function matcher(pattern: string): (path: string) => boolean {
  const known = matchers.get(pattern);
  if (known) return known;
  const made = picomatch(pattern, { dot: true });
  matchers.set(pattern, made);
  return made;
}
