/** The settings make this map this map: without them there is no title, no scope and no site. */
import type { DatasetRule } from '../rule.ts';

export const mapFile: DatasetRule = {
  name: 'map-file',
  scope: 'dataset',
  check({ files }, report) {
    if (files.some(({ path }) => path === 'map.yaml')) return;
    report('map.yaml', { code: 'map-file/missing', params: {} });
  },
};
