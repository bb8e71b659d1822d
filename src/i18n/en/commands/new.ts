/** What `npm run new` asks and says; the questions themselves are those of the schema. */
import { errors } from '../check/report.ts';

export const stopped = 'Stopped. Nothing was written.';

// What was given

export const noSuchKind = (name: string, kinds: readonly string[]) =>
  `There is no kind "${name}"; the kinds are ${kinds.join(', ')}.`;
/** Why a text cannot be an id, by the fault that was found in it. */
export const idFaults = {
  device: (id: string) =>
    `"${id}" cannot be an id: Windows keeps this name for a device, so nobody could check its file out there. Add a word to it.`,
  object: (id: string) =>
    `"${id}" cannot be an id: it has a meaning of its own in the programs that read this data. Add a word to it.`,
  form: (id: string, longest: number) =>
    `"${id}" is not an id: ids are lower-case words of a–z and 0–9 joined by hyphens, at most ${longest} characters.`,
} as const;
export const idTaken = (id: string, folder: string) =>
  `The id "${id}" is taken in "${folder}". Choose another.`;
export const noFactsFile = (path: string) => `There is no file "${path}" to read facts from.`;
export const factsTooLarge = (path: string, kilobytes: number) =>
  `"${path}" is too large to hold the facts of an entry: ${kilobytes} kB.`;
export const notUtf8 = (path: string) => `"${path}" is not text in UTF-8. Save it as UTF-8 in a text editor.`;
/** What would have to be given where nobody can be asked; `needed` are the fields of the kind. */
export const missing = (
  lacks: Readonly<Record<'kind' | 'name' | 'from', boolean>>,
  kinds: readonly string[],
  needed: { readonly kind: string; readonly fields: readonly string[] } | undefined,
) =>
  [
    'There is no terminal in which to ask, and these are missing:',
    ...(lacks.kind ? [`  --kind  one of ${kinds.join(', ')}`] : []),
    ...(lacks.name ? ['  --name  the name in public use'] : []),
    ...(lacks.from
      ? [`  --from  a file with the facts${needed ? ` (${needed.kind}: ${needed.fields.join(', ')})` : ''}`]
      : []),
  ].join('\n');

// Questions

export const whatIsIt = 'What is it?';
export const isThereMore = 'Is there more to say? The rest can be added later.';
export const thatIsAll = 'That is all';
export const leaveOut = 'Leave it out';
/** Follows the title of a question that need not be answered. */
export const optional = ' (Enter to leave it out)';
export const severalLines = 'Several: put ";" between them.';
export const atMost = (most: number) => `At most ${most}.`;
export const example = (text: string) => `for example ${text}`;
export const needed = 'This is needed. Ctrl + C stops without writing anything.';
export const chooseOne = 'This is needed: choose at least one.';
export const addOne = (title: string) => `${title}: add one?`;
export const addAnother = (title: string) => `${title}: add another?`;
export const noEntry = 'It has no entry on this map';
export const writeItsName = 'This is needed: write its name.';
export const isItThis = (kind: string, name: string) =>
  `Is it the ${kind} "${name}", which is on the map already?`;
export const needsNoFile = (path: string) =>
  `Then it needs no new file, and nothing was written. What is missing or wrong can be put right in ${path}.`;

// What came of it

export const notWritten = (count: number) => `${errors(count)}, so nothing was written.`;
export const wouldBe = (path: string, text: string) =>
  `Nothing was written. This would be ${path}:\n\n${text}`;
export const writeIt = 'Write this file?';
export const isThere = (path: string) =>
  `There is a file "${path}" already, and it was left as it is. Choose another id with --id.`;
/** How a new file becomes a proposal. Ids hold nothing that a shell could take for a command. */
export const written = (path: string, id: string) => `Wrote ${path}.

What to do next:
  1. Read the file once more, and change in it what is not right: ${path}
  2. Check it together with all others: npm run validate
  3. Put it on a branch of its own:
       git switch -c add-${id}
       git add ${path}
       git commit -m "Add ${id}"
  4. Push the branch to your copy of the repository and open a pull request.
     CONTRIBUTING.md says how, and how to do it in the browser instead.`;
