/** The settings make this map this map: without them there is no title, no scope and no site. */
import type { DatasetRule } from '../rule.ts';

export const mapFile: DatasetRule = {
  name: 'map-file',
  description: 'The data folder holds the settings of the map.',
  scope: 'dataset',
  check({ files }, report) {
    if (files.some(({ path }) => path === 'map.yaml')) return;
    report('map.yaml', {
      message:
        'The file "map.yaml" is missing from the data folder; it holds the title, the scope and the addresses of the map.',
      tip: 'Check that the right folder was given; if it was, add the file (schema/map.schema.json names its fields).',
    });
  },
};
