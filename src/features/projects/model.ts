import { yearOf } from '../../core/dates.ts';
import type { Entry } from '../../core/entry.ts';
import { oncePer } from '../../core/once.ts';
import type { Link } from '../../core/relation-index.ts';
import { TAXONOMY } from '../../core/schema/taxonomy.ts';
import { linksIn } from '../../core/site.ts';
import type { Site } from '../../core/site.ts';

type Project = Extract<Entry, { kind: 'project' }>;

/** A project with the published links to those who run and fund it. */
export interface Listed {
  readonly project: Project;
  readonly runners: readonly Link[];
  readonly funders: readonly Link[];
}

/** Projects of one status, those with newer evidence first. */
interface StatusGroup {
  readonly status: string;
  readonly projects: readonly Listed[];
}

/** Statuses in the order of the page: at work, coming, paused, not known, over. */
const ORDER = ['active', 'forming', 'paused', 'unknown', 'merged', 'ended'];

/** The projects of a site by status, see `projectsByStatus`. */
export const projectsIn = oncePer((site: Site) => projectsByStatus(site.dataset.entries, linksIn(site)));

/** Returns projects by status in the order of pages; statuses without a project are left out. */
export function projectsByStatus(
  entries: readonly Entry[],
  links: ReadonlyMap<string, readonly Link[]>,
): readonly StatusGroup[] {
  // Facts without a date come last.
  const year = ({ as_of }: Entry) => (as_of === undefined ? 0 : yearOf(as_of));
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
