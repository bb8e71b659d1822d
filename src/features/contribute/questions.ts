import { fieldsOf } from '../../core/schema/fields.ts';
import type { Field } from '../../core/schema/fields.ts';
import type { Kind } from '../../core/ids.ts';
import { TAXONOMY } from '../../core/schema/taxonomy.ts';
import type { ListName, RelationTerm, Term, TermGroup } from '../../core/schema/taxonomy.ts';

/** Something to choose from a closed list. */
export interface Option {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  /** Heading under which it stands, where the list has any. */
  readonly group?: string;
}

/** How a question is answered: in a line, a longer text, by an address, a date or a number, by choosing one or some, in lines, or by questions of its own, once or several times. */
type Answering =
  'line' | 'text' | 'address' | 'date' | 'number' | 'one' | 'some' | 'lines' | 'group' | 'groups';

/** A field of the schema, as a question to somebody who has never seen it. */
export interface Question {
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  readonly example: unknown;
  readonly required: boolean;
  readonly answering: Answering;
  readonly options: readonly Option[];
  /** How many answers at most. */
  readonly most: number | undefined;
  /** How many characters at most. */
  readonly longest: number | undefined;
  /** The questions it is made of. */
  readonly questions: readonly Question[];
}

/** Returns all questions about an entry of a kind, in the order of the schema. */
export function questionsOf(kind: Kind): readonly Question[] {
  return fieldsOf(`${kind}.schema.json`).map((field) => questionOf(field, kind));
}

/** What an answer of over so many characters needs more room than a line for. */
const LINE = 200;

function questionOf(field: Field, kind: Kind): Question {
  const { name, title, description, example, required, most, longest } = field;
  return {
    name,
    title,
    hint: description,
    example,
    required,
    answering: answeringOf(field),
    options: field.list === undefined ? [] : optionsOf(field.list, kind),
    most,
    longest,
    questions: field.fields.map((inner) => questionOf(inner, kind)),
  };
}

function answeringOf({ list, many, fields, form, longest = 0 }: Field): Answering {
  if (list !== undefined) return many ? 'some' : 'one';
  if (fields.length > 0) return many ? 'groups' : 'group';
  if (many) return 'lines';
  if (form === 'address' || form === 'date' || form === 'number') return form;
  return longest > LINE ? 'text' : 'line';
}

/** Returns the options of a list; of relation types only those that an entry of the kind may hold. */
function optionsOf(name: string, kind: Kind): readonly Option[] {
  const { groups, terms }: { groups: readonly TermGroup[]; terms: readonly (Term | RelationTerm)[] } =
    TAXONOMY[name as ListName];
  const headings = new Map(groups.map(({ id, label }) => [id, label]));
  return terms
    .filter((term) => !('from' in term) || term.from.includes(kind))
    .map(({ id, label, definition, broader }) => {
      const group = broader === undefined ? undefined : headings.get(broader);
      return { id, label, definition, ...(group !== undefined && { group }) };
    });
}
