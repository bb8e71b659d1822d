/** Posts what `review` found as one comment, and lines that put something right as suggestions. */
import * as help from '#words/commands/help.ts';
import * as commandWords from '#words/commands.ts';
import * as words from '#words/github.ts';
import { accessIn, connect } from '../src/github/client.ts';
import { postComment, postSuggestions } from '../src/github/comment.ts';
import { runCommand, wrongUsage } from './lib/args.ts';
import { unpack } from './lib/review-parcel.ts';
import type { Parcel } from './lib/review-parcel.ts';

await runCommand({
  help: help.postReview,
  options: {},
  run: async () => {
    const { comment, commit, suggestions } = unpacked(told('REVIEW'));
    const { api } = accessIn(process.env);
    const client = connect({ api, repository: told('GITHUB_REPOSITORY'), token: told('GITHUB_TOKEN') });
    const number = told('NUMBER');
    const { done } = await postComment(client, { number, marker: 'review-report', body: comment });
    console.log(words.reviewPosted[done]);
    const lead = words.suggestionLead;
    const posted = commit === '' ? 0 : await postSuggestions(client, { number, commit, suggestions, lead });
    console.log(words.suggestionsPosted(posted));
    return 0;
  },
});

function told(name: string): string {
  const value = process.env[name] ?? '';
  if (value === '') throw wrongUsage(words.notGiven([name]));
  return value;
}

/** Opens the parcel. Ends the command where it is none: whatever is wrong with it, the one who made it must do it again. */
function unpacked(line: string): Parcel {
  try {
    return unpack(line);
  } catch {
    throw wrongUsage(commandWords.notAParcel);
  }
}
