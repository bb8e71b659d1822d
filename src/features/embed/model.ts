import { absolute } from '../../ui/urls.ts';

/** The views that other sites can show in pages of their own, with what each is called. */
export const EMBEDDED = { list: 'List', map: 'Map', network: 'Network' } as const;

export type Embedded = keyof typeof EMBEDDED;

/** Gives the lines of HTML that show a view with nothing chosen; `title` is what the frame is called. */
export function frameLines(view: Embedded, title: string, site: URL | undefined): string {
  const src = absolute(`embed/${view}/`, site);
  const named = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${src}" title="${named}" width="100%" height="600" loading="lazy"></iframe>`;
}
