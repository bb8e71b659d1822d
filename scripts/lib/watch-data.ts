import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

/** The module of the site that reads the data; whatever shows data follows from it. */
const READER = resolve('src/site.ts');

/** Several files saved together count as one change, in milliseconds. */
const PAUSE = 100;

/**
 * Makes the development server load the data anew when a file in one of these folders changes, comes or goes: to the
 * server it is as if the module that reads the data had changed. `onChange` is called first.
 */
export function watchData(folders: readonly string[], onChange: () => void): AstroIntegration {
  const watched = folders.map((folder) => resolve(folder));
  return {
    name: 'watch-data',
    hooks: {
      'astro:server:setup': ({ server: { watcher } }) => {
        watcher.add(watched);
        let timer: NodeJS.Timeout | undefined;
        watcher.on('all', (_event, path) => {
          if (!watched.some((folder) => `${resolve(path)}${sep}`.startsWith(`${folder}${sep}`))) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            onChange();
            watcher.emit('change', READER);
          }, PAUSE);
        });
      },
    },
  };
}
