/** Builds the site: checks the data, makes the pages and the search index, and puts both in place of the earlier build. */
import * as help from '#words/commands/help.ts';
import { runCommand } from './lib/args.ts';
import { BUILD_OPTIONS, buildRequest } from './lib/build-options.ts';
import { buildSite } from './lib/build-site.ts';

await runCommand({
  help: help.build,
  options: BUILD_OPTIONS,
  run: async ({ values }) => ((await buildSite(buildRequest(values))) ? 0 : 1),
});
