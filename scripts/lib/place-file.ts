/** Lists and boundaries of places that commands make other files from, checked before they are used. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as words from '#words/commands.ts';
import { loadFile } from '../../src/check/load-file.ts';
import { fitsSchema } from '../../src/check/schema.ts';
import type { Boundary } from '../../src/core/geo/boundaries.ts';
import { fileTypeOf } from '../../src/core/schema/file-types.ts';
import { parseYaml } from '../../src/core/yaml.ts';
import { stop } from './args.ts';

const FOLDER = 'data/places';

/** Returns what a list holds, such as that of `councils.yaml`. Ends the command where it does not fit its schema. */
export function placeList(name: string): unknown {
  const path = join(FOLDER, name);
  const schema = fileTypeOf(`places/${name}`)?.type.schema;
  if (schema === undefined) throw new Error(`${path} is not in the table of file types`);
  const { data } = parseYaml(readFileSync(path, 'utf8'));
  if (data === undefined || !fitsSchema(data, schema)) throw stop(words.brokenFile(path));
  return data;
}

/** Returns the boundaries of the regions. Ends the command where they cannot be used. */
export function regionBoundaries(): readonly Boundary[] {
  const path = 'places/regions.topo.json';
  const loaded = loadFile({ path, text: readFileSync(join('data', path), 'utf8') });
  if (loaded.fault !== 'none') throw stop(words.brokenFile(`data/${path}`));
  return loaded.value as readonly Boundary[];
}
