/** What `--help` says of each command; the first line is how to call it. */
import { KINDS } from '../../../core/ids.ts';

/** The options of every command that builds the site. */
const buildOptions = `  --base     path at which the site lives, such as /map/; from data/map.yaml unless given
  --site     address of the host, such as https://example.org; from data/map.yaml unless given
  --out      folder that receives the site; "dist" unless given
  --data     the data folder; "data" unless given
  --help     this text`;

export const bench = `npm run bench [-- --explorer | --only code]

Measures times, page weights, scores and how fast the explorer is, with the real data and with 10,000 made-up entries.
Prints the figures and writes them into docs/measurements.md. It takes some minutes. Lighthouse and the Nu HTML checker are
fetched from the registry for it; where they cannot run, the page says so.
  --explorer   measure the explorer alone, print, and write nothing
  --only code  count the code alone, and write only that section
  --help       this text
Exit code: 0 when measured, 1 when something could not be, 2 for wrong usage.`;

export const buildBoundaries = `npm run build-boundaries [-- --check]

Writes data/places/regions.topo.json, the twelve regions as TopoJSON, from the constituency boundaries in the npm
package echarts-united-kingdom-js and data/places/constituencies.yaml. Takes about 15 seconds.
--check writes nothing and fails if the file would change.
Exit code: 0 when it follows from them, 1 when not, 2 for wrong usage.`;

export const buildGazetteer = `npm run build-gazetteer [-- --check]

Writes data/places/gazetteer.json: towns from GeoNames, councils and counties from the lists beside it; and
data/places/abroad.json: large places outside the UK, so that readers can be told that they are outside.
--check writes nothing and fails if a file would change.
Exit code: 0 when both follow from the lists, 1 when not or when a list is wrong, 2 for wrong usage.`;

export const build = `npm run build [-- --base /map/ --site https://example.org --out dist --data data]

Checks the data, builds the site and indexes it for search. If anything is wrong, an earlier build stays as it was.
${buildOptions}
Exit code: 0 when the site was built, 1 when not, 2 for wrong usage.`;

export const checkLinks = `npm run check-links [-- --only ID … --out FILE] [--today DATE] [--data DIR]

Asks every website and source of the entries once whether it answers, few at a time and with pauses. Nothing is crawled.
  --only     only the addresses of these entries; may be given more than once
  --out      write the results as JSON; what an earlier run has left there is taken up, so that the day on which each
             address last answered is kept
  --today    the day to go by, as 2026-11-26; by the clock unless given
  --data     the data folder; "data" unless given
  --pause    milliseconds between two addresses of one host; 2000 unless given
  --help     this text
Exit code: 0 when all were asked, whatever they answered; 1 when the data has errors or the network is down; 2 for wrong
usage.`;

export const dev = `npm run dev [-- --data data]

Serves the site at http://localhost:4321/ while you work; set PORT for another port. A page reloads when a file changes.
When the data is wrong, page and terminal say what and where, and both recover when it is mended.
Search works in the built site only (npm start).
  --data     the data folder; "data" unless given
  --help     this text
Exit code: 1 when the port is in use, 2 for wrong usage.`;

export const diff = `npm run diff -- --from REF [--to REF] [--format json|md] [--out FILE] [--in DIR]

Tells what differs between two states of the data, by what they mean: entries, fields, relations and terms.
  --from    the state before: a tag such as data-2026-11-27, a branch, a commit, or a folder
  --to      the state after; "." (the files as they are now) unless given
  --format  json (for programs) or md (for people); json unless given
  --out     the file to write; printed unless given
  --in      the folder of the repository; the present one unless given
  --help    this text
Exit code: 0 when the two could be compared, 1 when Git or the computer refused, 2 for wrong usage.`;

export const exportData = (
  formats: readonly string[],
) => `npm run export -- --out DIR [--formats csv,json] [--kind organisation] [--force] [--data data] [--site https://example.org] [--base /map/]

Checks the data and writes it in the forms that the site publishes under /data/, byte for byte the same.
  --out      the folder to write; it must be new or empty
  --formats  some of ${formats.join(', ')}, joined by commas; all unless given
  --kind     some of ${KINDS.join(', ')}, joined by commas; all unless given
  --force    replace what the folder holds
  --to yaml  write the data folder back, from the JSON alone
  --from     with --to yaml: the map.json to read; made from the data unless given
  --data     the data folder; "data" unless given
  --site     address of the host that the files name; from data/map.yaml unless given
  --base     path of the map on it; from data/map.yaml unless given
  --help     this text
Memory is bounded so that 10,000 entries fit. For many more: node --max-old-space-size=4000 scripts/export.ts …
Exit code: 0 when all was written, 1 when something is wrong with the data, 2 for wrong usage.`;

export const format = `npm run format

Puts the form of the code right, and what lint can mend in it. Takes a minute or two; for data there is \`npm run fix\`.
Exit code: 0 when nothing is left to put right, 1 otherwise.`;

export const issueForms = `npm run issue-forms [-- --check]

Run this after any change in schema/. It writes the forms that people fill in on GitHub:
  .github/ISSUE_TEMPLATE/suggest-*.yml   one for each kind of entry, from the schema
  .github/ISSUE_TEMPLATE/*.yml           one for each other thing that a program reads
--check writes nothing and fails if something would change.
Exit code: 0 when all forms follow from the schema, 1 when not.`;

export const layout = `npm run layout [-- --anew | --check] [--data DIR]

Writes network/layout.json in the data folder: where each linked entry stands in the picture of the network. New
entries are placed beside those they are linked to, and the others keep nearly their places.
  --anew    forget the stored places and find new ones for all; the picture will look different
  --check   write nothing, and fail if the stored layout cannot be read or is not in its form; it may be older than
            the data, and name entries that are gone
  --data    the data folder; "data" unless given
  --help    this text
Exit code: 0 when the layout was written or is in order, 1 when not, 2 for wrong usage.`;

export const linksIssue = (
  account: string,
) => `npm run links-issue -- --recall FILE | --publish FILE [--data DIR] [--as ACCOUNT]

The check of links itself holds no token; this command goes before and after it.
  --recall   write what the issue remembers of each address into a file, for \`npm run check-links -- --out FILE\`
  --publish  open or renew the issue from that file
  --data     the data folder; "data" unless given
  --as       the account that wrote the issue; "${account}" unless given
  --help     this text
It reads GITHUB_REPOSITORY, GITHUB_TOKEN and GITHUB_API_URL from the environment, as workflows set them.
Exit code: 0 when done, 1 when the data, the file or the host refused, 2 for wrong usage.`;

export const newEntry = `npm run new [-- --kind KIND] [--name NAME] [--from FILE] [--id ID] [--data DIR] [--dry-run]

Asks what an entry needs to say, checks each answer, and writes its file in the data folder. Nothing is overwritten.
What is given here is not asked for; with all that the kind needs, nothing is asked.
  --kind     ${KINDS.join(', ')}
  --name     the name in public use
  --from     a file with the facts, field by field, in YAML or JSON
  --id       the name of the file, without ".yaml"; made from the name unless given
  --data     the data folder; "data" unless given
  --dry-run  show the file and write nothing
  --help     this text
Exit code: 0 when the file was written or shown, 1 when something is wrong with the facts, 2 for wrong usage.`;

export const postReview = `node scripts/post-review.ts

Posts the review report of a pull request as one comment, which later runs put a new text into, and suggests the lines that
put a problem right. It installs and runs nothing of the change. Told by the environment:
  REVIEW             the parcel that \`npm run review -- --format parcel\` made
  NUMBER             the number of the pull request
  GITHUB_REPOSITORY  owner/name
  GITHUB_TOKEN       a token that may comment
  GITHUB_API_URL     the API; that of GitHub unless given
  --help             this text
Exit code: 0 when posted, 1 when the host refused, 2 for wrong usage.`;

export const processIssue = `npm run process-issue [-- --issue NUMBER] [--data DIR]

Reads one issue from the host of the repository. If it was made with one of the forms, it becomes a branch and a pull
request, or a comment that says what is missing. The comment and the pull request are kept up to date.
  --issue  number of the issue; that of the event that started the workflow unless given
  --data   the data folder as it is on the main branch; "data" unless given
  --help   this text
It reads GITHUB_REPOSITORY, GITHUB_TOKEN, GITHUB_API_URL and GITHUB_EVENT_PATH from the environment, as workflows set
them.
Exit code: 0 when done, 1 when the host refused, 2 for wrong usage.`;

export const recordDecision = `npm run record-decision [-- --data FOLDER] [--closed NUMBER] [--dry-run]

Asks the host of the repository for merged changes that have no record yet and
writes one file for each into data/governance/decisions/.
  --closed NUMBER   also the change of this number, which was closed unmerged
  --dry-run         print the files instead of writing them
It reads GITHUB_REPOSITORY (owner/name) and GITHUB_TOKEN from the environment.
Exit code: 0 when all is recorded, 1 when something could not be, 2 for wrong usage.`;

export const release = `npm run release [-- --date YYYY-MM-DD] [--dry-run] [--notes ID] [--in DIR]

Makes a release of the data: writes its notes into data/releases/, commits them and sets the tag data-YYYY-MM-DD.
Nothing is pushed. The checks must pass, the branch must be main, and nothing may be left uncommitted.
  --date     the day of the release; today unless given
  --dry-run  print the notes and change nothing
  --notes    print the notes of a release that was made, as Markdown: --notes 2026-11-27
  --in       the folder of the repository; the present one unless given
  --help     this text
Exit code: 0 when the release was made or shown, 1 when something stands in its way, 2 for wrong usage.`;

export const remind = (
  account: string,
) => `npm run remind [-- --dry-run] [--today DATE] [--data DIR] [--as ACCOUNT]

Opens an issue for each place with up to ten entries that need a look, and for events past their last date, terms of
office that end within 45 days and decisions to be looked at again. An issue that is open already is renewed, not
repeated, and closed when nothing is left in it.
  --dry-run  only say what would be done; without a token it takes it that no issue is open
  --today    the day to go by, as 2026-11-26; by the clock unless given
  --data     the data folder; "data" unless given
  --as       the account that wrote the earlier issues; "${account}" unless given
  --help     this text
It reads GITHUB_REPOSITORY, GITHUB_TOKEN and GITHUB_API_URL from the environment, as workflows set them.
Exit code: 0 when done, 1 when the data or the host refused, 2 for wrong usage.`;

export const review = `npm run review -- [--base REF] [--head REF] [--fork] [--format md|json|html|parcel] [--out FILE] [--in DIR]

Compares two states of the data by what they mean, and tells what changes, what follows from it, and what needs a look.
  --base    the state before: a branch, a tag, a commit, or a folder; "main" unless given
  --head    the state after; "." (the files as they are now) unless given
  --fork    begin where head left base, so that what others did to base since is left out; both must be commits
  --format  md (a comment for a pull request), json (everything), html (a page) or parcel (a line
            with what scripts/post-review.ts posts); md unless given
  --out     the file to write; printed unless given
  --in      the folder of the repository; the present one unless given
  --help    this text
Exit code: 0 if nothing must be put right, 1 if something must, 2 for wrong usage.`;

export const sharePicture = `npm run share-picture

Writes public/share.png from the site in dist/. Run it when the title, the question or the look has changed.
Exit code: 0 when written, 1 when no browser was found, 2 for wrong usage.`;

export const start = `npm start [-- --base /map/ --site https://example.org --out dist --data data]

Checks the data, builds the site and serves it at http://localhost:4321/ until Ctrl + C. Set PORT for another port.
${buildOptions}
Exit code: 1 when the data is wrong, the site cannot be built or the port is in use; 2 for wrong usage.`;

export const synthesise = `node scripts/synthesise.ts --out DIR [--entries 10000] [--relations 25000] [--seed 1] [--data data]

Writes a data folder that passes every check: made-up entries with the real taxonomy, gazetteer and settings.
The same numbers give the same files.
  --out        the folder to write; it must be new or empty
  --entries    how many entries; 10,000 unless given
  --relations  how many relations between them; 25,000 unless given
  --seed       another number gives other data
  --data       where settings and gazetteer are copied from; "data" unless given
  --help       this text
Exit code: 0 when written, 1 when the computer refused, 2 for wrong usage.`;

export const tests = `npm test [-- arguments for vitest]
npm run test:full [-- arguments for vitest]

Runs the checks (format of the code, lint, types, generated files, the data) two at a time, and if all pass, the tests.
Arguments go to vitest, as in: npm test -- src/check
npm test needs Node, npm and a Chromium: CHROMIUM_PATH names one; otherwise one is looked for, or installed where that may be.
npm run test:full runs the same and adds what takes long or needs more: an old browser, which it fetches into .cache/,
programs in other languages that read the data back, and comparisons of the whole site. What is missing is skipped and counted.
Exit code: 0 when all is well, 1 when not.`;

export const types = `npm run types [-- --check]

Run this after any change in schema/. It writes
  src/core/schema/types.gen.ts           the TypeScript types
  schema/taxonomy/*.schema.json        enum and enumDescriptions, from x-terms
--check writes nothing and fails if something would change.
Exit code: 0 when all follows from the schema, 1 when not, 2 for wrong usage.`;

export const validate = `npm run validate [-- --format text|github|json] [--data DIR] [--fix] [paths…]

Checks every file of the data and reports all problems, each with what is wrong, why, and what to do.
  paths      files or folders: report only what is wrong in them (all data is read and compared nevertheless)
  --format   text (for people), github (annotations on a pull request) or json (one array); text unless given
  --data     the data folder; "data" unless given
  --fix      first put right what is certain: the form of files, text that lacks quotes, and relations to renamed
             entries; what a file says and its comments stay. \`npm run fix\` is short for it
  --help     this text
Exit code: 0 without errors (there may be warnings), 1 with errors, 2 for wrong usage.`;
