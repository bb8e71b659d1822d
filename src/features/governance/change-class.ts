/** Which class a change is of, and why. */
import { code } from '../../core/text/untrusted-text.ts';
import { entryOfPath } from '../../core/ids.ts';
import type { Command } from './commands.ts';
import type { ChangeClass, FileChange, Input, Policy } from './input.ts';
import { fits } from './paths.ts';
import { changedFields } from './read-data.ts';

type Match = ChangeClass['match'][number];

/** A class, why the change is of it, and requests for another that were refused. */
export interface Classed {
  readonly class: ChangeClass;
  readonly because: string;
  readonly notes: readonly string[];
}

/** Gives the class of a change: the first that any of its files matches, raised by whoever asked for a stricter one. */
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
    const who = code(`@${command.handle}`);
    if (!asked) {
      const ids = policy.classes.map(({ id }) => code(id)).join(', ');
      notes.push(
        `${who} asked for the class ${code(command.id)}, which there is not. The classes are ${ids}.`,
      );
    } else if (index < found.index) {
      found = { index, class: asked, because: `${who} asked for this stricter class` };
    } else if (index > found.index) {
      notes.push(
        `${who} asked for the class ${code(asked.id)}, which is milder than ${code(found.class.id)}. Nobody can ask for a milder one.`,
      );
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
  return { index: 0, class: strictest, because: 'no other class fits it' };
}

/** Gives why a file matches, in words; undefined where it does not. */
function reason(file: FileChange, match: Match): string | undefined {
  const path = [file.path, ...(file.oldPath === undefined ? [] : [file.oldPath])].find((name) =>
    fits(name, match.paths, match.except),
  );
  if (path === undefined) return undefined;
  if (match.status && !match.status.some((status) => statusIn(file, match).includes(status)))
    return undefined;
  if (!match.changes) return `${code(path)} ${done(file, path)}`;
  const fields = fieldsOf(file);
  if (fields === undefined)
    return `${code(path)} could not be compared field by field, so it is taken for the strictest case`;
  const changed = match.changes.filter((field) => fields.has(field));
  if (changed.length === 0) return undefined;
  return `${code(path)} changes ${changed.map((field) => code(field)).join(' and ')}`;
}

/** A file that moves out of the paths of a match is, for them, removed, and one that moves in is added. */
function statusIn(file: FileChange, { paths, except }: Match): readonly FileChange['status'][] {
  if (file.status !== 'renamed' || file.oldPath === undefined) return [file.status];
  const [leaves, arrives] = [fits(file.oldPath, paths, except), fits(file.path, paths, except)];
  if (leaves && arrives) return ['renamed'];
  return leaves ? ['removed'] : ['added'];
}

function done({ status, oldPath }: FileChange, path: string): string {
  if (status === 'renamed') return oldPath === path ? 'is renamed or moved' : 'is the new name of a file';
  return { added: 'is new', removed: 'is taken out', modified: 'changes' }[status];
}

/** Gives the fields of a data file that a change alters; `id` where the file of an entry gets another name. */
function fieldsOf(file: FileChange): ReadonlySet<string> | undefined {
  const fields = changedFields(file.before, file.after);
  if (fields === undefined) return undefined;
  const renamed = file.oldPath !== undefined && idOf(file.oldPath) !== idOf(file.path);
  return renamed ? new Set([...fields, 'id']) : fields;
}

/** Gives the id of the entry that a path of the repository names, or undefined. */
export function idOf(path: string): string | undefined {
  return path.startsWith('data/') ? entryOfPath(path.slice('data/'.length))?.id : undefined;
}
