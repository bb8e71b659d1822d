/** Posts what `review` found as one comment, and lines that put something right as suggestions. */
import { postSuggestions } from './lib/post-suggestions.ts';
import { postSticky } from './lib/sticky-comment.ts';
import { runCommand, wrongUsage } from './lib/args.ts';
import { unpack } from './lib/review-parcel.ts';

const HELP = `node scripts/post-review.ts

Posts the review report of a pull request as one comment, which later runs put a new text into, and suggests the lines that
put a problem right. It installs and runs nothing of the change. Told by the environment:
  REVIEW             the parcel that \`npm run review -- --format parcel\` made
  NUMBER             the number of the pull request
  GITHUB_REPOSITORY  owner/name
  GITHUB_TOKEN       a token that may comment
  GITHUB_API_URL     the API; that of GitHub unless given
  --help             this text`;

await runCommand({
  help: HELP,
  options: {},
  run: async () => {
    const { comment, commit, suggestions } = unpack(told('REVIEW'));
    const thread = {
      repository: told('GITHUB_REPOSITORY'),
      number: told('NUMBER'),
      token: told('GITHUB_TOKEN'),
      api: process.env['GITHUB_API_URL'] ?? 'https://api.github.com',
      fetch,
    };
    const { done } = await postSticky({ ...thread, marker: 'review-report', body: comment });
    console.log(`The comment was ${done === 'unchanged' ? 'right already' : done}.`);
    const posted = commit === '' ? 0 : await postSuggestions({ ...thread, commit, suggestions });
    console.log(`New suggestions: ${posted}.`);
    return 0;
  },
});

function told(name: string): string {
  const value = process.env[name] ?? '';
  if (value === '') throw wrongUsage(`${name} is not given in the environment.`);
  return value;
}
