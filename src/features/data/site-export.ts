/** What every published form of the data is made from, and the files that they make: made once for a build. */
import { exportFiles } from './export-files.ts';
import { makeKit } from './make-export-context.ts';
import { dataset, files, graph, versionDate } from '../../site.ts';
import { clusters, layout } from '../explore/network/model.ts';
import { absolute } from '../../ui/urls.ts';

export const kit = makeKit(dataset, files, {
  version: versionDate,
  home: absolute('', new URL(import.meta.env.SITE)),
  network: { graph, layout, clusters },
});

/** All published files, in the order in which they are listed. */
export const published = await exportFiles(kit);

/** Gives a published file; throws where there is none. */
export function publishedFile(path: string): (typeof published)[number] {
  const file = published.find((one) => one.path === path);
  if (!file) throw new Error(`no file "${path}" is published`);
  return file;
}
