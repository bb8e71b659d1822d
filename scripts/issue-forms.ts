/** Writes the forms for issues, which follow from the schema. */
import { readFileSync, writeFileSync } from 'node:fs';
import * as help from '#words/commands/help.ts';
import { format } from 'prettier';
import { ISSUE_FORMS } from '../src/features/contribute/intake/issue-intents.ts';
import { formText } from '../src/features/contribute/intake/issue-form.ts';
import { runCommand } from './lib/args.ts';
import { options as prettierOptions } from './lib/prettier.ts';

await runCommand({
  help: help.issueForms,
  options: { check: { type: 'boolean', default: false } },
  run: async ({ values }) => {
    const wanted = await Promise.all(
      ISSUE_FORMS.map(async (form) => {
        const file = `.github/ISSUE_TEMPLATE/${form.id}.yml`;
        return { file, text: await format(formText(form), { ...(await prettierOptions()), filepath: file }) };
      }),
    );
    const stale = wanted.filter(({ file, text }) => readIfThere(file) !== text);
    const names = stale.map(({ file }) => file).join(', ');
    if (values.check && stale.length > 0) {
      console.error(`These forms do not follow from the schema: ${names}.`);
      console.error('Run `npm run issue-forms` and commit what it writes.');
      return 1;
    }
    if (values.check) console.log('The forms for issues follow from the schema.');
    else {
      for (const { file, text } of stale) writeFileSync(file, text);
      console.log(stale.length === 0 ? 'Nothing to change.' : `Wrote ${names}.`);
    }
    return 0;
  },
});

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
