/** What the checks say, by the code of the finding. */
import { words } from '../finding-words.ts';
import { characters } from './check/characters.ts';
import { entries } from './check/entries.ts';
import { facts } from './check/facts.ts';
import { files } from './check/files.ts';
import { form } from './check/form.ts';
import { governance } from './check/governance.ts';
import { json } from './check/json.ts';
import { records } from './check/records.ts';
import { relations } from './check/relations.ts';
import { review } from './check/review.ts';
import { schema } from './check/schema.ts';
import { texts } from './check/texts.ts';
import { urls } from './check/urls.ts';
import { yaml } from './check/yaml.ts';

export const findings = {
  ...files,
  ...yaml,
  ...characters,
  ...form,
  ...json,
  ...schema,
  ...texts,
  ...urls,
  ...facts,
  ...relations,
  ...entries,
  ...records,
  ...governance,
  ...review,
  'check/broke-down': words<{ rule: string; reason: string }>({
    message: ({ rule, reason }) =>
      `The check "${rule}" itself broke down here (${reason}), so nobody knows whether this is right.`,
    tip: 'This is a fault in the checks, not in your work: please tell the people who look after the map.',
  }),
};
