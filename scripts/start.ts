/** Checks, builds and indexes the site, and serves it on this computer. */
import * as words from '#words/commands/build.ts';
import * as help from '#words/commands/help.ts';
import { runCommand } from './lib/args.ts';
import { BUILD_OPTIONS, buildRequest } from './lib/build-options.ts';
import { buildSite } from './lib/build-site.ts';
import { styled } from './lib/print.ts';
import { freePort } from './lib/port.ts';
import { serve } from './lib/serve.ts';

await runCommand({
  help: help.start,
  options: BUILD_OPTIONS,
  run: async ({ values }) => {
    const request = buildRequest(values);
    const port = await freePort('npm start');
    const built = await buildSite(request);
    if (!built) return 1;
    const { url, close } = await serve(built.out, { base: built.base, port });
    console.log(`\n${words.siteIsAt(styled('bold', url))}`);
    await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
    await close();
    return 0;
  },
});
