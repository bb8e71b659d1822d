/** What every published form of the data is made from, and the files that they make: made once for a build. */
import { exportFiles } from './export-files.ts';
import { makeKit } from './make-export-context.ts';
import { clustersIn, graphIn, layoutIn } from '../../core/site.ts';
import { site } from '../../legacy-site.ts';
import { absolute } from '../../ui/urls.ts';

export const kit = makeKit(site.dataset, site.files, {
  version: site.version,
  home: absolute('', new URL(import.meta.env.SITE)),
  network: { graph: graphIn(site), layout: layoutIn(site), clusters: clustersIn(site) },
});

/** All published files, in the order in which they are listed. */
export const published = await exportFiles(kit);

/** Gives a published file; throws where there is none. */
export function publishedFile(path: string): (typeof published)[number] {
  const file = published.find((one) => one.path === path);
  if (!file) throw new Error(`no file "${path}" is published`);
  return file;
}
