import type { APIRoute } from 'astro';
import { CHANGES_SCHEMA } from '../../../features/data/bundle-schema.ts';
import { tagOfRelease } from '../../../core/releases.ts';
import { releasesOf } from '../../../features/data/releases.ts';
import { absolute } from '../../../ui/urls.ts';

/** All releases with their notes, and where the differences between them are. */
export const GET: APIRoute = ({ site: host, locals: { site } }) => {
  const { changes, commits, releases } = releasesOf(site);
  const list = {
    schema: absolute(`data/${CHANGES_SCHEMA}`, host),
    releases: releases.map((release) => ({
      ...release,
      tag: tagOfRelease(release.id),
      ...(commits.has(release.id) && { commit: commits.get(release.id) }),
    })),
    changes: changes.map(({ from, to, path, difference: { counts } }) => ({
      from,
      to,
      url: absolute(path, host),
      counts,
    })),
  };
  return new Response(`${JSON.stringify(list, undefined, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
};
