/** A difference in words: what stands in the notes of a release, and what the command prints. */
import type { NotesPart } from '../../lib/model/releases.ts';
import type { Difference, Named } from '../difference.ts';

/** Gives what differs, part by part; parts in which nothing happened are left out. */
export function partsOf(difference: Difference): readonly NotesPart[] {
  const { added, changed, closed, reopened, renamed, merged, removed, relations, terms } = difference;
  const settled = new Set([...closed, ...reopened, ...renamed, ...merged].map(({ id }) => id));
  return [
    { title: 'Added', lines: added.map(nameOf) },
    {
      title: 'Changed',
      lines: changed
        .filter(({ id }) => !settled.has(id))
        .map((entry) => `${nameOf(entry)}: ${entry.fields.map(({ title }) => lower(title)).join('; ')}`),
    },
    { title: 'Closed or paused', lines: closed.map((entry) => `${nameOf(entry)}: ${entry.status}`) },
    { title: 'At work again', lines: reopened.map(nameOf) },
    {
      title: 'Renamed',
      lines: renamed.map((entry) => `${nameOf(entry)}, formerly ${entry.was.name} (${entry.was.id})`),
    },
    {
      title: 'Merged',
      lines: merged.map(
        (entry) => `${nameOf(entry)}${entry.into === undefined ? '' : ` into ${entry.into}`}`,
      ),
    },
    {
      title: 'Taken off',
      lines: removed.map((entry) => `${nameOf(entry)}${entry.redirected ? ', with a redirect' : ''}`),
    },
    { title: 'Relations', lines: relationLines(relations) },
    { title: 'Terms', lines: terms.map(({ what, title, term }) => `${title}: “${term.label}” ${what}`) },
  ].filter(({ lines }) => lines.length > 0);
}

function relationLines(relations: Difference['relations']): string[] {
  return (['added', 'removed', 'changed'] as const).flatMap((what) => {
    const count = relations.filter((one) => one.what === what).length;
    return count === 0 ? [] : [`${count} ${what}`];
  });
}

/** Gives the same as Markdown. */
export function differenceMarkdown(difference: Difference): string {
  const parts = partsOf(difference);
  const head = `# From ${difference.from.name} to ${difference.to.name}\n`;
  if (parts.length === 0) return `${head}\nNothing changed in what the data means.\n`;
  return `${head}${parts.map((part) => `\n${partMarkdown(part)}\n`).join('')}`;
}

/** Gives one part of the notes as Markdown, without an end of line. */
export function partMarkdown({ title, lines }: NotesPart): string {
  return `## ${title}\n\n${lines.map((line) => `- ${plainMarkdown(line)}`).join('\n')}`;
}

/** Gives text that Markdown shows as it is, in one line, and that calls nobody by an @. */
function plainMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|&]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .replaceAll('@', '@\u200B');
}

function nameOf({ name, kind }: Named): string {
  return `${name} (${kind})`;
}

function lower(text: string): string {
  return text.replace(/^./, (letter) => letter.toLowerCase());
}
