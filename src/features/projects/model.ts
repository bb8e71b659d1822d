import type { Entry } from '../../core/entry.ts';
import { TAXONOMY } from '../../core/schema/taxonomy.ts';
import type { Link } from '../../core/relation-index.ts';

type Project = Extract<Entry, { kind: 'project' }>;

/** A project with who runs and funds it, as published. */
export interface Listed {
  readonly project: Project;
  readonly runners: readonly Link[];
  readonly funders: readonly Link[];
}

/** Projects of one status, those with newer evidence first. */
export interface StatusGroup {
  readonly status: string;
  readonly projects: readonly Listed[];
}

/** What is going on comes first, then what is coming, then what nobody knows of, then what is over. */
const ORDER = ['active', 'forming', 'paused', 'unknown', 'merged', 'ended'];

/** Gives projects by status, what is happening first; statuses without a project are left out. */
export function projectsByStatus(
  entries: readonly Entry[],
  links: ReadonlyMap<string, readonly Link[]>,
): readonly StatusGroup[] {
  const year = ({ as_of = 0 }: Entry) => Number(String(as_of).slice(0, 4));
  const projects = entries.filter((entry) => entry.kind === 'project').toSorted((a, b) => year(b) - year(a));
  const statuses = TAXONOMY.status.terms
    .map(({ id }) => id)
    .sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  return statuses.flatMap((status) => {
    const own = projects.filter((project) => project.status === status);
    if (own.length === 0) return [];
    return [
      {
        status,
        projects: own.map((project) => {
          const theirs = (links.get(project.id) ?? []).filter(({ owned }) => !owned);
          return {
            project,
            runners: theirs.filter(({ type }) => type === 'runs' || type === 'hosts'),
            funders: theirs.filter(({ type }) => type === 'funds'),
          };
        }),
      },
    ];
  });
}
