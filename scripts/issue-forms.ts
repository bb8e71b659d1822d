/** Writes the forms for issues, which follow from the schema. */
import * as words from '#words/commands/build.ts';
import * as help from '#words/commands/help.ts';
import { ISSUE_FORMS } from '../src/features/contribute/intake/issue-intents.ts';
import { formText } from '../src/features/contribute/intake/issue-form.ts';
import { runCommand, stop } from './lib/args.ts';
import { formatted, settle } from './lib/generated.ts';

await runCommand({
  help: help.issueForms,
  options: { check: { type: 'boolean', default: false } },
  run: async ({ values: { check } }) => {
    const wanted = new Map<string, string>();
    for (const form of ISSUE_FORMS) {
      const file = `.github/ISSUE_TEMPLATE/${form.id}.yml`;
      wanted.set(file, await formatted(file, formText(form)));
    }
    const stale = settle(wanted, check);
    if (check && stale.length > 0) throw stop(words.formsStale(stale));
    console.log(check ? words.formsFollow : words.wrote(stale));
    return 0;
  },
});
