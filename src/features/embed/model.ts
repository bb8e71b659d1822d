import { absolute } from '../../ui/urls.ts';

/** The views that other sites can show in pages of their own. */
export const EMBEDDED_VIEWS = ['list', 'map', 'network'] as const;

export type EmbeddedView = (typeof EMBEDDED_VIEWS)[number];

/** Returns the HTML that shows a view of all entries in another page; `title` names the frame. */
export function frameLines(view: EmbeddedView, title: string, origin: URL | undefined): string {
  const src = absolute(`embed/${view}/`, origin);
  const named = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${src}" title="${named}" width="100%" height="600" loading="lazy"></iframe>`;
}
