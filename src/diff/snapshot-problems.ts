import { TAXONOMY } from '../core/schema/taxonomy.ts';
import { parseYaml } from '../core/yaml.ts';
import { termUses } from './vocabulary.ts';
import type { Finding, Problem } from '../check/finding.ts';
import { problem } from '../check/collect.ts';
import type { Pairing } from './pairing.ts';
import { nameOf } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';
import { isMap, isScalar } from 'yaml';

/** Returns a problem for each list of terms that cannot be read. */
export function schemaFaults({ lists }: Snapshot): Problem[] {
  return lists.faults.map(({ path, why }) =>
    problem('taxonomy', `schema/${path}`, { code: 'taxonomy/unreadable-list', params: { reason: why } }),
  );
}

/** Returns a problem for each id that went without a redirect: its address would lead nowhere. */
export function removalProblems({ removed, renamed }: Pairing, { files }: Snapshot): Problem[] {
  const text = files.get('redirects.yaml')?.text ?? '';
  const form = redirectsForm(text);
  // Both stand for no redirect at all, and no line can stand beside them.
  const empty = form === 'braces' ? { empty: '{}' } : form === 'null' ? { empty: 'null' } : {};
  const line = Math.max(1, text.trimEnd().split('\n').length);
  const wrong = (finding: Finding) => problem('removed-id', 'data/redirects.yaml', { ...finding, line });
  return [
    ...renamed
      .filter(({ redirected }) => !redirected)
      .map(({ before, after }) =>
        wrong({ code: 'removed-id/renamed', params: { before: before.id, after: after.id, ...empty } }),
      ),
    ...removed.map((entry) =>
      wrong({ code: 'removed-id/gone', params: { id: entry.id, name: nameOf(entry), ...empty } }),
    ),
  ];
}

/** Returns the terms that entries carry and this code knows, though the state's own list has lost them. */
export function lostTerms(head: Snapshot): Problem[] {
  const lost = new Map(
    Object.entries(TAXONOMY).flatMap(([list, { terms }]) => {
      const own = head.lists.byName.get(list)?.terms;
      const gone = own ? terms.filter(({ id }) => !own.has(id)).map(({ id }) => id) : [];
      return gone.length === 0 ? [] : [[list, new Set(gone)] as const];
    }),
  );
  if (lost.size === 0) return [];
  return head.found.entries.flatMap((entry) =>
    termUses(entry)
      .filter(({ list, id }) => lost.get(list)?.has(id))
      .map(({ list, id, path }) => ({
        ...problem(
          'taxonomy',
          entry.file,
          {
            path,
            code: 'taxonomy/lost-term',
            params: { term: id, list },
          },
          () => parseYaml(head.files.get(entry.file)?.text ?? ''),
        ),
        file: `data/${entry.file}`,
      })),
  );
}

/** Whether the file holds lines, or only the `{}` or `null` that stands for none, or nothing but comments. */
type RedirectsForm = 'lines' | 'braces' | 'null' | 'nothing';

/** Returns in which form the text holds its redirects; undefined where it does not parse or is no map. */
export function redirectsForm(text: string): RedirectsForm | undefined {
  const { document, data } = parseYaml(text);
  if (data === undefined) return undefined;
  const { contents } = document;
  if (isMap(contents)) return contents.items.length === 0 ? 'braces' : 'lines';
  if (contents === null) return 'nothing';
  if (!isScalar(contents) || contents.value !== null) return undefined;
  return contents.source === '' ? 'nothing' : 'null';
}

/** Returns the text with one more redirect, all else as it is; undefined where the text does not parse or is no map. */
export function withRedirect(text: string, old: string, to: string): string | undefined {
  const form = redirectsForm(text);
  if (form === undefined) return undefined;
  const line = `${old}: ${to}`;
  const { contents } = parseYaml(text).document;
  if (form === 'braces' || form === 'null') {
    const [start, end] = contents?.range ?? [0, 0];
    return `${text.slice(0, start)}${line}${text.slice(end)}`;
  }
  if (isMap(contents) && contents.flow === true) {
    const end = text.lastIndexOf('}', contents.range[1]);
    return `${text.slice(0, end).trimEnd()}, ${line}${text.slice(end)}`;
  }
  const body = text.trimEnd();
  return `${body}${body === '' ? '' : '\n'}${line}\n`;
}
