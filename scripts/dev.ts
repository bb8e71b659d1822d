/** Serves the site while people work on it; pages follow every change of the data, the schema and the code. */
import { dev } from 'astro';
import { runCommand } from './lib/args.ts';
import { checkFolder, dataFolder, printChecked } from './lib/check.ts';
import { freePort } from './lib/port.ts';
import { setEnvironment } from './lib/site-settings.ts';
import { watchData } from './lib/watch-data.ts';

const HELP = `npm run dev [-- --data data]

Serves the site at http://localhost:4321/ while you work; set PORT for another port. A page reloads when a file changes.
When the data is wrong, page and terminal say what and where, and both recover when it is mended.
Search works in the built site only (npm start).
  --data     the data folder; "data" unless given
  --help     this text
Exit code: 1 when the port is in use, 2 for wrong usage.`;

await runCommand({
  help: HELP,
  options: { data: { type: 'string' } },
  run: async ({ values }) => {
    const data = dataFolder(values.data);
    const port = await freePort('npm run dev');
    printChecked(checkFolder(data));
    setEnvironment({ data });
    const check = () => {
      console.log(`\n${new Date().toLocaleTimeString('en-GB')}  A data file changed.`);
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
