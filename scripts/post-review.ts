/** Posts what `review` found as one comment, and lines that put something right as suggestions. */
import * as commandWords from '#words/commands.ts';
import * as words from '#words/github.ts';
import { accessIn, connect } from '../src/github/client.ts';
import { postComment, postSuggestions } from '../src/github/comment.ts';
import { runCommand, wrongUsage } from './lib/args.ts';
import { unpack } from './lib/review-parcel.ts';
import type { Parcel } from './lib/review-parcel.ts';

const HELP = `node scripts/post-review.ts

Posts the review report of a pull request as one comment, which later runs put a new text into, and suggests the lines that
put a problem right. It installs and runs nothing of the change. Told by the environment:
  REVIEW             the parcel that \`npm run review -- --format parcel\` made
  NUMBER             the number of the pull request
  GITHUB_REPOSITORY  owner/name
  GITHUB_TOKEN       a token that may comment
  GITHUB_API_URL     the API; that of GitHub unless given
  --help             this text
Exit code: 0 when posted, 1 when the host refused, 2 for wrong usage.`;

await runCommand({
  help: HELP,
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
