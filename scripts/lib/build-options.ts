import * as words from '#words/commands/build.ts';
import { wrongUsage } from './args.ts';
import type { BuildRequest } from './build-site.ts';
import { dataFolder } from './check.ts';

/** The options of every command that builds the site. */
export const BUILD_OPTIONS = {
  base: { type: 'string' },
  site: { type: 'string' },
  out: { type: 'string', default: 'dist' },
  data: { type: 'string' },
} as const;

interface BuildValues {
  readonly base?: string | undefined;
  readonly site?: string | undefined;
  readonly out: string;
  readonly data?: string | undefined;
}

/** Turns options into what a build is asked for; refuses a base or an address that no site can have. */
export function buildRequest({ base, site, out, data }: BuildValues): BuildRequest {
  const request = { data: dataFolder(data), out: out.replace(/(?<=.)\/+$/, ''), base: pathOf(base), site };
  if (site !== undefined && !/^https?:\/\/[^/\s]+\/?$/.test(site)) {
    throw wrongUsage(words.notAHost(site));
  }
  return request;
}

/** Returns a base with a slash at both ends. */
function pathOf(base: string | undefined): string | undefined {
  if (base === undefined) return undefined;
  const path = `/${base}/`.replace(/\/{2,}/g, '/');
  if (!/^\/([\w.~-]+\/)*$/.test(path) || /\/\.{1,2}\//.test(path)) {
    throw wrongUsage(words.notABase(base));
  }
  return path;
}
