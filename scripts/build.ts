/** Builds the site: checks the data, makes the pages and the search index, and puts both in place of the earlier build. */
import { runCommand } from './lib/args.ts';
import { BUILD_HELP, BUILD_OPTIONS, buildRequest } from './lib/build-options.ts';
import { buildSite } from './lib/build-site.ts';

const HELP = `npm run build [-- --base /map/ --site https://example.org --out dist --data data]

Checks the data, builds the site and indexes it for search. If anything is wrong, an earlier build stays as it was.
${BUILD_HELP}
Exit code: 0 when the site was built, 1 when not, 2 for wrong usage.`;

await runCommand({
  help: HELP,
  options: BUILD_OPTIONS,
  run: async ({ values }) => ((await buildSite(buildRequest(values))) ? 0 : 1),
});
