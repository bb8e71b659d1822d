/** All forms in which the data is published, in the order in which they are offered. */
import { csv } from './formats/csv.ts';
import { geojson } from './formats/geojson.ts';
import { gexf, graphml } from './formats/network.ts';
import { jsonLd, turtle } from './formats/linked.ts';
import { json, ndjson } from './formats/json.ts';
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
