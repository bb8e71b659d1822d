import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { messageOf, stop } from './args.ts';
import { folderSize } from './folder-size.ts';

/** A running server. */
export interface Served {
  /** Address of the home page. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface Place {
  /** Path at which the site lives. */
  readonly base: string;
  /** Port to listen on; 0 takes any that is free. */
  readonly port: number;
}

const HOST = '127.0.0.1';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

const COMPRESSIBLE = /^text\/|json|xml|javascript/;

const zip = promisify(gzip);

/**
 * Serves a folder of finished pages on this computer, as a plain web host would: under its base, a folder by its
 * `index.html`, `404.html` for what is not there, text compressed. Only files that are there when it begins are served.
 */
export async function serve(folder: string, { base, port }: Place): Promise<Served> {
  const paths = new Set(folderSize(folder).files);
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const found = find(request.url ?? '/', base, paths);
    if ('to' in found) {
      response.writeHead(found.status, { location: found.to }).end();
      return;
    }
    const body =
      found.path === undefined ? Buffer.from('Not found') : await readFile(join(folder, found.path));
    await send(request, response, found.status, found.path ?? 'not-found.txt', body);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(`${request.url ?? ''}: ${messageOf(error)}`);
      response.writeHead(500).end();
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

type Found = { status: 200 | 404; path?: string } | { status: 301 | 302; to: string };

/** Finds the file for an address among those that are there, or where the address should lead instead. */
function find(url: string, base: string, paths: ReadonlySet<string>): Found {
  const [address = '', query] = url.split('?', 2);
  const missing: Found = paths.has('404.html') ? { status: 404, path: '404.html' } : { status: 404 };
  let path: string;
  try {
    path = decodeURIComponent(address);
  } catch {
    return missing;
  }
  if (base !== '/' && (path === '/' || `${path}/` === base)) return { status: 302, to: base };
  if (!path.startsWith(base)) return missing;
  const file = path.slice(base.length);
  if (paths.has(file)) return { status: 200, path: file };
  if ((file === '' || file.endsWith('/')) && paths.has(`${file}index.html`)) {
    return { status: 200, path: `${file}index.html` };
  }
  return paths.has(`${file}/index.html`)
    ? { status: 301, to: `${address}/${query === undefined ? '' : `?${query}`}` }
    : missing;
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  path: string,
  body: Buffer,
): Promise<void> {
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const zipped = COMPRESSIBLE.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const content = zipped ? await zip(body) : body;
  response.writeHead(status, {
    'content-type': type,
    'content-length': content.length,
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    // Names of these files change with what is in them.
    'cache-control': path.startsWith('_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(zipped && { 'content-encoding': 'gzip' }),
  });
  response.end(request.method === 'HEAD' ? undefined : content);
}

async function listen(server: Server, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => resolve(server.address() as AddressInfo));
  });
}

/** Gives the port to serve on (PORT, else 4321); throws if that is no port, or if something listens there already. */
export async function freePort(command: string): Promise<number> {
  const given = process.env['PORT'];
  const port = Number(given === undefined || given === '' ? 4321 : given);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw stop(`PORT is "${given ?? ''}", and a port is a number from 0 to 65535.`);
  }
  // A browser tries both addresses of this computer, so neither may belong to another program.
  for (const host of [HOST, '::1']) {
    const code = await trial(host, port);
    if (code === 'EADDRINUSE') throw stop(`Port ${port} is in use. Try PORT=${port + 1} ${command}`);
    if (code === 'EACCES')
      throw stop(`Port ${port} may not be used on this computer. Try PORT=4321 ${command}`);
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
