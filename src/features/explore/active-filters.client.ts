import type { Catalogue } from '../../catalogue/catalogue.ts';
import { toggled } from '../../catalogue/query.ts';
import type { Question } from '../../catalogue/query.ts';
import { button, element } from '../../ui/dom.ts';

/** One thing that narrows the entries: how it is called, and the question without it. */
interface Tag {
  readonly label: string;
  readonly without: Question;
}

/** Gives everything that narrows the entries, in words. */
export function tagsOf(question: Question, catalogue: Catalogue): readonly Tag[] {
  const { since, year, ...rest } = question;
  return [
    ...(question.words === ''
      ? []
      : [{ label: `Words: ${question.words}`, without: { ...question, words: '' } }]),
    ...(question.near === ''
      ? []
      : [{ label: `Near: ${question.near}`, without: { ...question, near: '' } }]),
    ...catalogue.facets.flatMap(({ name, title, options }) =>
      options
        .filter(({ id }) => question.chosen[name]?.includes(id))
        .map(({ id, label }) => ({ label: `${title}: ${label}`, without: toggled(question, name, id) })),
    ),
    ...(since === undefined
      ? []
      : [{ label: `Checked since ${since}`, without: { ...rest, ...(year !== undefined && { year }) } }]),
    ...(year === undefined
      ? []
      : [
          {
            label: `As it was at the end of ${year}`,
            without: { ...rest, undated: false, ...(since !== undefined && { since }) },
          },
        ]),
  ];
}

/** Shows what narrows the entries, each with a button that takes it off. */
export function showTags(
  list: HTMLElement,
  question: Question,
  catalogue: Catalogue,
  ask: (question: Question) => void,
): void {
  const tags = tagsOf(question, catalogue);
  list.hidden = tags.length === 0;
  list.replaceChildren(
    ...tags.map(({ label, without }) => {
      const item = element('li');
      const off = button('', 'tag', () => ask(without));
      const cross = element('span', 'cross', '×');
      cross.setAttribute('aria-hidden', 'true');
      off.append(element('span', 'visually-hidden', 'Take off: '), label, ' ', cross);
      item.append(off);
      return item;
    }),
  );
}
