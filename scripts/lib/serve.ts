import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { HOST } from './port.ts';

/** A running server. */
interface Served {
  /** Address of the home page. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Folders that hold data for programs. */
const OPEN = ['/data/', '/feeds/', '/news/'];

interface Place {
  /** Path at which the site lives. */
  readonly base: string;
  /** Port to listen on; 0 takes any that is free. */
  readonly port: number;
}

/**
 * Serves a folder of finished pages on this computer, as a plain web host would: under its base, a folder by its
 * `index.html`, `404.html` for what is not there, text compressed. Only files that are there when it begins are served.
 */
export async function serve(folder: string, { base, port }: Place): Promise<Served> {
  const missing = readFileSync(join(folder, '404.html'));
  const types = typesIn(folder);
  const notFound = (response: ServerResponse): void => {
    response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' }).end(missing);
  };
  const files = sirv(folder, {
    etag: true,
    onNoMatch: (_request, response) => notFound(response),
    setHeaders: (response, path) => {
      response.setHeader('x-content-type-options', 'nosniff');
      // Names of these files change with what is in them.
      response.setHeader(
        'cache-control',
        path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
      const type = types.get(path);
      if (type !== undefined) response.setHeader('content-type', type);
      // As docs/data.md asks of every host: other pages may read what is published for programs.
      if (OPEN.some((open) => path.startsWith(open))) response.setHeader('access-control-allow-origin', '*');
    },
  });
  const compress = compression();
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const to = elsewhere(url, base, folder);
    if (to !== undefined) {
      // The base is a matter of this one server; the slash belongs to the address everywhere.
      response.writeHead(to === base ? 302 : 301, { location: to }).end();
      return;
    }
    // The library is written for Express, whose requests are those of Node with more on them; it uses none of that.
    compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () => {
      if (!url.startsWith(base)) {
        notFound(response);
        return;
      }
      request.url = url.slice(base.length - 1);
      files(request, response);
    });
  });
  const address = await listen(server, port);
  return {
    url: `http://localhost:${address.port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Returns the types of the published files as their own list has them; hosts know only the common ones. */
function typesIn(folder: string): ReadonlyMap<string, string> {
  const list = join(folder, 'data/index.json');
  if (!existsSync(list)) return new Map();
  const { files } = JSON.parse(readFileSync(list, 'utf8')) as {
    readonly files: readonly { readonly path: string; readonly type: string }[];
  };
  return new Map(files.map(({ path, type }) => [`/data/${path}`, type]));
}

/** Returns where an address should lead instead: the site's base, or a folder's address with its slash. */
function elsewhere(url: string, base: string, folder: string): string | undefined {
  const [path = '/', query] = url.split('?', 2);
  if (base !== '/' && (path === '/' || `${path}/` === base)) return base;
  if (!path.startsWith(base) || path.endsWith('/') || !/^[\w./-]+$/.test(path) || path.includes('..'))
    return undefined;
  const page = join(folder, path.slice(base.length), 'index.html');
  const found = statSync(page, { throwIfNoEntry: false })?.isFile() === true;
  return found ? `${path}/${query === undefined ? '' : `?${query}`}` : undefined;
}

async function listen(server: Server, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => resolve(server.address() as AddressInfo));
  });
}
