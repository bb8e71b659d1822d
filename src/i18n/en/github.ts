/** What people are told about the host of the repository and what was done there. */

/** A request that the host refused; `path` is below the address of the repository. */
interface Refusal {
  readonly method: string;
  readonly repository: string;
  readonly path: string;
  readonly status: number;
  /** What the host said. */
  readonly said: string;
}

// What went wrong, one for each code of a HostProblem; a command chooses how it words a refusal.

export const refused = ({ method, repository, path, status, said }: Refusal) =>
  `${method} /repos/${repository}/${path} was refused with ${status}: ${said}`;
export const notAnswered = ({ path, status }: Refusal) =>
  `The host answered ${status} when it was asked for ${path}.`;
export const stoppedThere = ({ method, path, status }: Refusal) =>
  `The host answered ${status} to ${method} ${path}. Nothing more was done; run it again later.`;
export const unreachable = (api: string, reason: string) =>
  `The host at ${api} cannot be reached: ${reason}. Run it again later, or put the right address into GITHUB_API_URL.`;
export const notJson = (path: string) => `The host answered with something else than JSON for ${path}.`;
export const notAList = (path: string) => `The host answered with something else than a list for ${path}.`;
export const tooManyPages = (path: string, most: number) =>
  `The host has more than ${most} pages for ${path}.`;
export const tooManyIssues = (most: number) =>
  `There are more than ${most} open issues; too many to see what is there already.`;
export const notARepository = (repository: string) =>
  `"${repository}" is not the name of a repository; it is written as owner/name.`;
export const notANumber = (text: string) => `"${text}" is not the number of a pull request or issue.`;
export const notACommit = (text: string) => `"${text}" is not the hash of a commit.`;
export const commentTooLong = (length: number) =>
  `The comment has ${length} characters, which is too long for the host.`;
export const otherChange = (number: number) => `The host answered with something else than change ${number}.`;
export const noForkPoint = 'The host does not say where the change set out.';

// What is missing in the environment.

export const noHost = 'GITHUB_REPOSITORY and GITHUB_TOKEN are not set.';
export const noHostForSweep = `${noHost} Add --dry-run to see what would be done.`;
export const notGiven = (names: readonly string[]) =>
  names.length === 1
    ? `${names.join()} is not given in the environment.`
    : `${names.join(' and ')} are not given in the environment.`;
export const whichRepository = 'Which repository? Put its name, owner/name, into GITHUB_REPOSITORY.';

// Judging changes.

/** What `npm run govern -- --help` says. */
export const governHelp = `npm run govern -- (--number N | --head SHA | --all | --input FILE) [--dry-run] [--json] [--now INSTANT] [--data DIR]

Judges a change by the rules in data/governance/ as they are in this checkout, sets the status "governance" on its newest
commit and keeps one comment up to date. Nothing of the change is checked out or run.
  --number N     the change of this number; with --head only if that is its newest commit
  --head SHA     the open changes whose newest commit this is
  --all          all open changes; one that cannot be judged does not keep the others from it
  --input FILE   answers of the host that were saved as JSON; nothing is asked and nothing is set
  --dry-run      say what would be said, and set nothing
  --json         print the judgement as JSON
  --now INSTANT  judge as at this instant, such as 2027-03-04T10:00:00Z; only with --input or --dry-run
  --data DIR     the data folder; "data" unless given
It reads GITHUB_REPOSITORY (owner/name), GITHUB_TOKEN and LEFT_OFF_KEY, the key to the list of those left off, from the
environment.

npm run govern -- --ruleset FILE
  Compares the rules of the branch, as exported from the host, with data/governance/ruleset.json.

npm run govern -- --leave-off NAME [--website URL]
  Prints the lines for data/governance/left-off.yaml; they hold keyed hashes and not the name.

Exit code: 0 when judged, whatever was found; 1 when something could not be judged or rules differ; 2 for wrong usage.`;
export const nowWithTrial =
  '--now goes with --input or --dry-run: what is set on the host is judged as of now.';
export const notAnInstant = (text: string) =>
  `"${text}" is not an instant: write it as 2027-03-04T10:00:00Z.`;
export const notAnswersOfHost = (file: string, said: string) =>
  `"${file}" does not hold answers about a change: ${said}.`;
export const noKey = 'LEFT_OFF_KEY is not given in the environment.';
export const keyTooShort = (shortest: number) =>
  `LEFT_OFF_KEY is shorter than ${shortest} characters, so it could be guessed.`;
export const notAnAddress = (text: string) => `"${text}" is not a web address.`;
export const sameRuleset = 'The rules of the branch are as they should be.';
export const noRules = (path: string) =>
  `There is no "${path}" in the data folder, so nobody can say by which rules to judge.`;
export const brokenRules = (path: string) =>
  `"${path}" is not what its schema asks for. \`npm run validate\` says why.`;
export const notJsonFile = (file: string, said: string) => `"${file}" cannot be read as JSON: ${said}.`;
export const notAChange = (text: string) => `"${text}" is not the number of a change.`;
export const notTheCommit = (text: string) => `"${text}" is not a commit.`;
export const whichChange = 'Which change? Give one of --number, --head, --all and --input.';
export const noSuchChange = 'There is no such open change.';
export const ofChange = (number: number, words: string) => `Change ${number}: ${words}`;
export const notJudged = (number: number, reason: string) =>
  `Change ${number} could not be judged: ${reason}`;
export const otherHead = (wanted: string) => `its newest commit is not ${wanted}, so nothing was judged.`;
export const notOpen = 'it is not open, so nothing was judged.';
export const otherBranch = (branch: string) => `it is not for the branch ${branch}, so nothing was judged.`;
export const judged = (state: string, status: string, isSame: boolean, comment: string) =>
  `${state}: ${status} (status ${isSame ? 'unchanged' : 'set'}, comment ${comment})`;

// Recording decisions.

export const notRecorded = (number: number, reason: string) =>
  `Change ${number} could not be recorded: ${reason}`;
export const wrote = (file: string) => `Wrote ${file}.`;
export const allRecorded = 'Every merged change has its record.';

// Posting the review of a change.

export const suggestionLead = 'This would put it right:';
export const reviewPosted = {
  created: 'The comment was created.',
  updated: 'The comment was updated.',
  unchanged: 'The comment was right already.',
} as const;
export const suggestionsPosted = (count: number) => `New suggestions: ${count}.`;

// Answering an issue that was made with a form.

export const whichIssue = 'Say which issue, by its number.';
export const noRepositoryInMap = (file: string) => `"${file}" does not say where the repository is.`;
export const notAnOpenIssue = (number: string) => `#${number} is not an open issue.`;
export const notAForm = (number: string) => `#${number} was not made with a form that is read here.`;
export const answeredIn = (number: string) => `Answered in #${number}.`;
export const proposed = (number: string, done: string, pull: number) => `#${number}: ${done} #${pull}.`;
/** The answer in the issue, by what became of the proposal. */
export const proposalAnswer = {
  opened: (number: number) =>
    `Thank you. This is now a proposal: #${number}. Nothing is missing from the form. A person looks at it next, and aims to answer within three working days. You can still change your message above; the proposal follows.`,
  updated: (number: number) =>
    `Thank you. The proposal #${number} now says what your message says. A person looks at it next, and aims to answer within three working days.`,
  left: (number: number) =>
    `Someone has worked on the proposal #${number} since, so it was left as it is. Please say there what should be different.`,
  decided: (number: number) =>
    `This was decided in #${number}, so nothing was changed. If something new has come up, please open a new issue.`,
} as const;

// The issues of the weekly sweep and of the check of links.

export const notADay = (text: string) => `"${text}" is not a day: write it as 2026-11-26.`;
export const opens = (title: string) => `open: ${title}`;
export const renews = (number: number, title: string) => `renew #${number}: ${title}`;
export const leaves = (number: number, key: string) => `leave #${number} as it is: ${key}`;
export const closes = (number: number, key: string) => `close #${number}: ${key}`;
export const sweepDone = (count: number, isTrial: boolean) =>
  `${count} in all${isTrial ? '; nothing was done' : ''}.`;
export const recallOrPublish = 'Give either --recall or --publish.';
export const recalled = (file: string, remembered: number, all: number) =>
  `Wrote ${file}: ${remembered} of ${all} addresses remembered.`;
export const notALinkFile = (file: string) => `"${file}" was not written by \`npm run check-links\`.`;
export const renewedIssue = (number: number, title: string) => `Renewed #${number}: ${title}`;
export const openedIssue = (title: string) => `Opened an issue: ${title}`;
