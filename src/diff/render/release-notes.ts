/** The difference between two states in words: the notes of a release, and what `npm run diff` prints for people. */
import * as words from '#words/diff.ts';
import type { Dataset } from '../../core/dataset.ts';
import { FOLDERS, KINDS } from '../../core/ids.ts';
import type { NotesPart, Release } from '../../core/releases.ts';
import type { Difference, Named } from '../difference.ts';
import { lowered } from '../field-diff.ts';

/** What is known of a release besides the data. */
interface Known {
  readonly id: string;
  /** What came since the last release; undefined for the first. */
  readonly difference: Difference | undefined;
  readonly last: string | undefined;
  readonly contributors: number | undefined;
}

/** Returns the notes of a release. */
export function releaseNotes({ entries }: Dataset, { id, difference, last, contributors }: Known): Release {
  const sum = (of: (entry: (typeof entries)[number]) => number) =>
    entries.reduce((all, entry) => all + of(entry), 0);
  return {
    id,
    ...(last !== undefined && { from: last }),
    figures: {
      entries: entries.length,
      ...Object.fromEntries(
        KINDS.map((kind) => [FOLDERS[kind], entries.filter((entry) => entry.kind === kind).length]),
      ),
      relations: sum(({ relations = [] }) => relations.length),
      sources: sum(({ sources }) => sources.length),
    },
    ...(contributors !== undefined && { contributors }),
    notes: difference ? notesOf(difference) : [],
  };
}

/** Returns what differs, heading by heading; headings under which nothing happened are left out. */
function notesOf(difference: Difference): readonly NotesPart[] {
  const { added, changed, closed, reopened, renamed, merged, removed, relations, terms } = difference;
  const { happenings } = words;
  const settled = new Set([...closed, ...reopened, ...renamed, ...merged].map(({ id }) => id));
  const factsOf = (entry: Difference['changed'][number]) => entry.fields.map(({ title }) => lowered(title));
  return [
    { title: happenings.added, lines: added.map(nameOf) },
    {
      title: happenings.changed,
      lines: changed
        .filter(({ id }) => !settled.has(id))
        .map((entry) => words.noteFacts(nameOf(entry), factsOf(entry))),
    },
    {
      title: happenings.closed,
      lines: closed.map((entry) => words.noteStatus(nameOf(entry), entry.status)),
    },
    { title: happenings.reopened, lines: reopened.map(nameOf) },
    {
      title: happenings.renamed,
      lines: renamed.map((entry) => words.noteRenamed(nameOf(entry), entry.was.name, entry.was.id)),
    },
    {
      title: happenings.merged,
      lines: merged.map((entry) =>
        entry.into === undefined ? nameOf(entry) : words.noteMerged(nameOf(entry), entry.into),
      ),
    },
    {
      title: happenings.removed,
      lines: removed.map((entry) => (entry.redirected ? words.noteRedirected(nameOf(entry)) : nameOf(entry))),
    },
    { title: words.relations, lines: relationLines(relations) },
    {
      title: words.terms,
      lines: terms.map(({ what, title, term }) => words.noteTerm(title, term.label, what)),
    },
  ].filter(({ lines }) => lines.length > 0);
}

function relationLines(relations: Difference['relations']): string[] {
  return (['added', 'removed', 'changed'] as const).flatMap((what) => {
    const count = relations.filter((one) => one.what === what).length;
    return count === 0 ? [] : [words.noteCount(what, count)];
  });
}

function nameOf({ name, kind }: Named): string {
  return words.noteEntry(name, kind);
}

/** Returns a difference as Markdown. */
export function differenceMarkdown(difference: Difference): string {
  const notes = notesOf(difference);
  const head = `# ${words.differenceTitle(difference.from.name, difference.to.name)}\n`;
  if (notes.length === 0) return `${head}\n${words.noDifference}\n`;
  return `${head}${notes.map((part) => `\n${partMarkdown(part)}\n`).join('')}`;
}

/** Returns the notes of a release as Markdown, for the repository host. What others wrote in them stays text. */
export function releaseMarkdown({ id, from, figures, contributors, notes }: Release): string {
  return `${[
    words.releaseFigures(id, Object.entries(figures)),
    ...(contributors === undefined ? [] : [words.releaseAccounts(contributors)]),
    from === undefined ? words.firstRelease : words.sinceRelease(from),
    ...notes.map(partMarkdown),
  ].join('\n\n')}\n`;
}

function partMarkdown({ title, lines }: NotesPart): string {
  return `## ${title}\n\n${lines.map((line) => `- ${escapedMarkdown(line)}`).join('\n')}`;
}

/** Returns text that Markdown shows as it is, in one line, and that calls nobody by an @. */
function escapedMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|&]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .replaceAll('@', '@\u200B');
}
