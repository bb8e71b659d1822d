/** Serves the site while people work on it; pages follow every change of the data, the schema and the code. */
import * as words from '#words/commands/data.ts';
import * as help from '#words/commands/help.ts';
import { dev } from 'astro';
import { runCommand } from './lib/args.ts';
import { checkFolder, dataFolder, printChecked } from './lib/check.ts';
import { freePort } from './lib/port.ts';
import { setEnvironment } from './lib/site-settings.ts';
import { watchData } from './lib/watch-data.ts';

await runCommand({
  help: help.dev,
  options: { data: { type: 'string' } },
  run: async ({ values }) => {
    const data = dataFolder(values.data);
    const port = await freePort('npm run dev');
    printChecked(checkFolder(data));
    setEnvironment({ data });
    const check = () => {
      console.log(`\n${words.dataChanged(new Date())}`);
      printChecked(checkFolder(data));
    };
    await dev({
      root: process.cwd(),
      server: { port },
      integrations: [watchData([data, 'schema'], check)],
    });
    return 0;
  },
});
