/** The published files of a site: made once for a build, and shared by the routes and the pages about them. */
import { oncePer } from '../../core/once.ts';
import { clustersIn, graphIn, layoutIn } from '../../core/site.ts';
import type { Site } from '../../core/site.ts';
import { absolute } from '../../ui/urls.ts';
import type { Measured } from './data-package.ts';
import { makeExportContext } from './make-export-context.ts';
import { exportFiles } from './export-files.ts';

/** Returns what the published files of a site are made from. */
export const exportContextIn = oncePer((site: Site) =>
  makeExportContext(site.dataset, site.files, {
    version: site.version,
    home: absolute('', new URL(import.meta.env.SITE)),
    network: { graph: graphIn(site), layout: layoutIn(site), clusters: clustersIn(site) },
  }),
);

/** Returns all published files of a site, in the order in which they are listed. */
export const publishedIn = oncePer((site: Site) => exportFiles(exportContextIn(site)));

/** Returns the published file at a path below /data/; throws where there is none. */
export function fileAt(files: readonly Measured[], path: string): Measured {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`no file "${path}" is published`);
  return file;
}
