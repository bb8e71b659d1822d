/** Which file of the data folder is what: the schema that each must fit. */
import { decisionOfPath } from './decisions.ts';
import { indicatorOfPath } from './figures.ts';
import { LEFT_OFF_PATH, POLICY_PATH, personOfPath } from './governance.ts';
import { kindOfFolder } from './ids.ts';
import { searchOfPath } from './searches.ts';

/** Files of the data folder that are not entries and have a schema of their own. */
const SINGLE_FILES: Readonly<Record<string, string>> = {
  'map.yaml': 'map.schema.json',
  'redirects.yaml': 'redirects.schema.json',
  [POLICY_PATH]: 'policy.schema.json',
  [LEFT_OFF_PATH]: 'left-off.schema.json',
};

/** Gives the schema, inside the schema folder, that a file of the data folder must fit; undefined for other files. */
export function schemaOfPath(path: string): string | undefined {
  const [folder = '', name, ...rest] = path.split('/');
  if (Object.hasOwn(SINGLE_FILES, path)) return SINGLE_FILES[path];
  if (name === undefined) return undefined;
  if (indicatorOfPath(path) !== undefined) return 'context.schema.json';
  if (searchOfPath(path) !== undefined) return 'search.schema.json';
  if (decisionOfPath(path) !== undefined) return 'decision.schema.json';
  if (personOfPath(path) !== undefined) return 'person.schema.json';
  const kind = kindOfFolder(folder);
  return kind && rest.length === 0 && name.endsWith('.yaml') ? `${kind}.schema.json` : undefined;
}

/** Gives the path by which a file's schema is named in its first line. */
export function schemaReference(path: string, schema: string): string {
  return `${'../'.repeat(path.split('/').length)}schema/${schema}`;
}
