import type { Kind } from '../../../src/core/ids.ts';
import { targetsOf } from '../../../src/features/contribute/check.ts';
import type { Known } from '../../../src/features/contribute/existing-entries.ts';
import { questionsOf } from '../../../src/features/contribute/questions.ts';
import type { Asker, Choice } from './asker.ts';
import { worded } from './ask.ts';

const NO_ENTRY = '';

/** Asks what kind of tie it is and to what: an entry of the map, or the name of a body that has none. */
export async function askEnds(
  asker: Asker,
  kind: Kind,
  known: Known,
): Promise<Readonly<Record<string, unknown>>> {
  const relation = questionsOf(kind).find(({ name }) => name === 'relations');
  const question = (name: string) => {
    const found = relation?.questions.find((one) => one.name === name);
    if (!found) throw new Error(`a relation has no field "${name}"`);
    return found;
  };
  const types = question('type');
  const type = await asker.one(
    worded(types),
    types.options.map(({ id, label, definition }) => ({ id, label, hint: definition })),
  );
  const entries = targetsOf(kind, type, known).map(({ id, kind: what, data }): Choice => {
    const name = typeof data['name'] === 'string' ? data['name'] : id;
    return { id, label: name, hint: `${what}, ${id}` };
  });
  const to = await asker.one(worded({ ...question('to'), required: true }), [
    ...entries,
    { id: NO_ENTRY, label: 'It has no entry on this map' },
  ]);
  if (to !== NO_ENTRY) return { type, to };
  const named = question('to_name');
  const name = await asker.text(worded({ ...named, required: true }), (answer) =>
    answer.trim() === '' ? 'This is needed: write its name.' : undefined,
  );
  return { type, to_name: name };
}
