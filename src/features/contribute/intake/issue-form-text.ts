import { stringify } from 'yaml';
import type { Element, IssueForm } from './issue-form.ts';

/** Gives the text of the file by which the host shows a form. */
export function formText({ name, description, title, labels, body }: IssueForm): string {
  const form = { name, description, title, labels, body: body.map(element) };
  return `# Made from schema/ and src/features/contribute/ by \`npm run issue-forms\`. Do not edit.\n${stringify(form, { lineWidth: 0 })}`;
}

function element(one: Element): object {
  if (one.type === 'markdown') return { type: one.type, attributes: { value: one.value } };
  const { type, id, label, description, placeholder, options, multiple, required } = one;
  const offered = type === 'checkboxes' ? options?.map((option) => ({ label: option })) : options;
  return {
    type,
    id,
    attributes: {
      label,
      ...(description !== undefined && { description }),
      ...(placeholder !== undefined && { placeholder }),
      ...(multiple === true && { multiple }),
      ...(offered !== undefined && { options: offered }),
    },
    ...(required === true && { validations: { required } }),
  };
}
