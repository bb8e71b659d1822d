import { dataset, textOf } from '../../../legacy-site.ts';

export function getStaticPaths() {
  return dataset.entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** The file of an entry as it stands in the repository, for the form that changes it. */
export const GET = ({ props: { entry } }: { props: { entry: (typeof dataset.entries)[number] } }) =>
  Response.json({ id: entry.id, text: textOf(entry) });
