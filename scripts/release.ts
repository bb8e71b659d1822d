/** Makes a release: notes in words, a commit and a tag. Nothing leaves this machine. */
import { pathOfId } from '../src/core/schema/file-types.ts';
import { join } from 'node:path';
import * as words from '#words/commands/data.ts';
import * as help from '#words/commands/help.ts';
import { tagOfRelease } from '../src/core/releases.ts';
import { releaseMarkdown } from '../src/diff/render/release-notes.ts';
import { dayGiven, runCommand } from './lib/args.ts';
import { checkFolder, printChecked } from './lib/check.ts';
import { existingFolder } from './lib/paths.ts';
import { gitIn, recordRelease, refuseUnfinished, releaseNamed, releaseOf } from './lib/release.ts';

await runCommand({
  help: help.release,
  options: {
    date: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    notes: { type: 'string' },
    in: { type: 'string', default: '.' },
  },
  run: ({ values: { date, 'dry-run': dry, notes, in: repository } }) => {
    existingFolder(repository, 'in');
    if (notes !== undefined) {
      process.stdout.write(releaseMarkdown(releaseNamed(notes, repository)));
      return 0;
    }
    const day = dayGiven(date, words.notADayOfRelease);
    const git = gitIn(repository);
    if (!dry) refuseUnfinished(git);
    const checked = checkFolder(join(repository, 'data'));
    if (!printChecked(checked)) {
      console.log(`\n${words.errorsFirst}`);
      return 1;
    }
    const release = releaseOf(checked, day, repository, git);
    const text = `${JSON.stringify(release, undefined, 2)}\n`;
    if (dry) {
      process.stdout.write(text);
      return 0;
    }
    recordRelease(git, repository, release.id, text);
    console.log(words.released(release.id, tagOfRelease(release.id), pathOfId(release.id, 'release')));
    return 0;
  },
});
