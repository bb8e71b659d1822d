/**
 * The data once more, read as plainly as can be: for tests that work a figure out a second time, by other means than the
 * site does. Nothing here uses the library.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** An entry as its file has it. */
export interface Plain {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly status: string;
  readonly problem_spaces: string[];
  readonly roles?: string[];
  readonly support?: string[];
  readonly audiences?: string[];
  readonly place?: { readonly locality?: string; readonly region?: string };
  readonly area_scope?: string;
  readonly relations?: {
    readonly type: string;
    readonly to?: string;
    readonly to_name?: string;
    readonly from_name?: string;
    readonly until?: string | number;
    readonly source: string;
  }[];
  readonly [field: string]: unknown;
}

/** Figures about regions as their file has them. */
export interface PlainFigures {
  readonly id: string;
  readonly title: string;
  readonly values: Readonly<Record<string, number>>;
  readonly uk?: number;
  readonly per?: { readonly amount: number; readonly label: string };
  readonly [field: string]: unknown;
}

const KINDS = {
  organisations: 'organisation',
  projects: 'project',
  communities: 'community',
  events: 'event',
  resources: 'resource',
};

/** Gives every entry of the real data. */
export function plainEntries(): Plain[] {
  return Object.entries(KINDS).flatMap(([folder, kind]) =>
    yamlIn(`data/${folder}`).map(
      ([id, data]) => ({ ...(data as Omit<Plain, 'id' | 'kind'>), id, kind }) as Plain,
    ),
  );
}

/** Gives every file of figures of the real data. */
export function plainFigures(): PlainFigures[] {
  return yamlIn('data/context').map(
    ([id, data]) => ({ ...(data as Omit<PlainFigures, 'id'>), id }) as PlainFigures,
  );
}

/**
 * Gives the entries and figures that some files of a data folder hold, as a commit of long ago may have them: nothing is
 * asked of them that today's schema asks.
 */
export function plainlyIn(files: readonly { readonly path: string; readonly text: string }[]): {
  readonly entries: readonly Plain[];
  readonly indicators: readonly PlainFigures[];
} {
  const under = (folder: string) =>
    files.flatMap(({ path, text }) => {
      const [, id] = new RegExp(`^${folder}/([^/]+)\\.yaml$`).exec(path) ?? [];
      return id === undefined ? [] : [{ ...(parse(text) as object), id }];
    });
  return {
    entries: Object.entries(KINDS).flatMap(([folder, kind]) =>
      under(folder).map((one) => ({ ...one, kind }) as Plain),
    ),
    indicators: under('context') as unknown as PlainFigures[],
  };
}

function yamlIn(folder: string): (readonly [id: string, data: unknown])[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map(
      (name) => [name.slice(0, -'.yaml'.length), parse(readFileSync(`${folder}/${name}`, 'utf8'))] as const,
    );
}

/** Gives the ids of a closed list with their labels, in order. */
export function termsOf(list: string): (readonly [id: string, label: string])[] {
  const file = JSON.parse(readFileSync(`schema/taxonomy/${list}.schema.json`, 'utf8')) as {
    'x-terms': Record<string, { label: string }>;
  };
  return Object.entries(file['x-terms']).map(([id, { label }]) => [id, label] as const);
}
