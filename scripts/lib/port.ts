import { createServer } from 'node:http';
import * as words from '#words/commands/build.ts';
import { stop } from './args.ts';

/** The address of this computer that its own browser uses. */
export const HOST = '127.0.0.1';

/** Returns the port to serve on (PORT, else 4321); throws if that is no port, or if something listens there already. */
export async function freePort(command: string): Promise<number> {
  const given = process.env['PORT'];
  const port = Number(given === undefined || given === '' ? 4321 : given);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw stop(words.notAPort(String(given)));
  }
  // A browser tries both addresses of this computer, so neither may belong to another program.
  for (const host of [HOST, '::1']) {
    const code = await trial(host, port);
    if (code === 'EADDRINUSE') throw stop(words.portInUse(port, command));
    if (code === 'EACCES') throw stop(words.portNotAllowed(port, command));
  }
  return port;
}

/** Listens for a moment and gives the code of the error if that fails. */
function trial(host: string, port: number): Promise<string | undefined> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}
