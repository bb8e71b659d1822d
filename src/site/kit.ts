/** What every published form of the data is made from, made once for a build. */
import { makeKit } from '../lib/export/make-kit.ts';
import { dataset, files, graph, versionDate } from './dataset.ts';
import { clusters, layout } from './network.ts';
import { absolute } from './urls.ts';

export const kit = makeKit(dataset, files, {
  version: versionDate,
  home: absolute('', new URL(import.meta.env.SITE)),
  network: { graph, layout, clusters },
});
