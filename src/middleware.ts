import { defineMiddleware } from 'astro:middleware';
import { loadSite } from './site.ts';

/** Hands the data of the build to every page and component as `Astro.locals.site`. */
export const onRequest = defineMiddleware(({ locals }, next) => {
  locals.site = loadSite();
  return next();
});
