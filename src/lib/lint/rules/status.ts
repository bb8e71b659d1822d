/** Who finds something that was merged wants to know where it went. */
import { recordsIn } from '../reading.ts';
import type { EntryRule } from '../rule.ts';

export const status: EntryRule = {
  name: 'status',
  description: 'What was merged into something else says into what.',
  scope: 'entry',
  check({ data }, report) {
    if (data['status'] !== 'merged') return;
    if (recordsIn(data['relations']).some(({ record }) => record['type'] === 'succeeded-by')) return;
    report({
      path: ['status'],
      message:
        '"status" is "merged", but nothing says into what: a visitor would not know where the work goes on.',
      tip: 'Add a relation with "type: succeeded-by", the id of the entry that carries it on after "to:" (or its name after "to_name:"), and a source. If nothing carries it on, write "status: ended".',
    });
  },
};
