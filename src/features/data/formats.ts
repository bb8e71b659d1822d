/** All forms in which the data is published, in the order in which they are offered. */
import { csv } from './formats/csv.ts';
import { geojson } from './formats/geojson.ts';
import { gexf } from './formats/gexf.ts';
import { graphml } from './formats/graphml.ts';
import { jsonLd } from './formats/jsonld.ts';
import { turtle } from './formats/turtle.ts';
import { json } from './formats/json.ts';
import { ndjson } from './formats/ndjson.ts';
import { icalendar } from './formats/ical.ts';
import { openReferral } from './formats/open-referral.ts';
import { parquet } from './formats/parquet.ts';
import { sqlite } from './formats/sqlite.ts';
import { xlsx } from './formats/xlsx.ts';
import type { Format } from './export-context.ts';

export const FORMATS: readonly Format[] = [
  json,
  ndjson,
  csv,
  xlsx,
  sqlite,
  parquet,
  geojson,
  graphml,
  gexf,
  jsonLd,
  turtle,
  icalendar,
  openReferral,
];
