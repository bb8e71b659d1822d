import type { Look, ReviewReport } from '../../model.ts';
import { counted, say } from '../document.ts';
import type { Item, Part, Words } from '../document.ts';
import { fromTo } from './entries.ts';

const MOST_SHOWN = 60;

/** Tells what only a person can judge. */
export function lookPart({ look }: ReviewReport): Part | undefined {
  if (look.length === 0) return undefined;
  const shown = look.slice(0, MOST_SHOWN).map((one): Item => ({ words: lookWords(one) }));
  const left = look.length - shown.length;
  const items =
    left > 0
      ? [...shown, { words: [`and ${counted(left, 'more point')}; the JSON report names each`] }]
      : shown;
  return { title: 'Needs a look', blocks: [{ sort: 'list', items }] };
}

const BECAUSE = {
  name: 'the names are alike',
  website: 'the website is the same',
  identifier: 'a register gives both the same number',
};

function lookWords(look: Look): Words {
  switch (look.sort) {
    case 'duplicate':
      return say`Perhaps the same: ${look.name} (${look.id}) and ${look.other.name} (${look.other.id}); ${[
        `${BECAUSE[look.because]}, score ${look.score.toFixed(2)}`,
      ]}`;
    case 'new-host':
      return say`A site that nothing led to before: ${look.host}, from ${look.name}`;
    case 'lost-source':
      return say`A source goes: ${look.source}, from ${look.name}; does another page still show what rested on it?`;
    case 'one-sided':
      return say`Partners on the word of one side: ${look.name} and ${look.other.name}; the source, ${look.source}, is a page of the first`;
    case 'praise':
      return say`Words that praise: ${look.found}, in ${look.field} of ${look.name}`;
    case 'personal':
      return say`Perhaps about a person: ${look.field} of ${look.name}. ${look.message}`;
    case 'instruction':
      return say`Reads like an order to a program: ${look.field} of ${look.name}. ${look.message}`;
  }
}

/** Values of one file so many are shown. */
const MOST_VALUES = 15;

/** Tells what changes in files that are no entries. */
export function filesPart({ files }: ReviewReport): Part | undefined {
  if (files.length === 0) return undefined;
  const items = files.slice(0, MOST_SHOWN).map(({ file, what, values }): Item => {
    const shown = values.slice(0, MOST_VALUES).map(({ path, before, after }): Item => ({
      words: [...say`${path === '' ? 'the whole' : path}: `, ...fromTo(before, after, false)],
    }));
    const left = values.length - shown.length;
    const below = left > 0 ? [...shown, { words: [`and ${counted(left, 'more value')}`] }] : shown;
    return { words: say`${file} is ${[what]}`, ...(below.length > 0 && { below }) };
  });
  const left = files.length - items.length;
  return {
    title: 'Other files',
    blocks: [
      {
        sort: 'list',
        items: left > 0 ? [...items, { words: [`and ${counted(left, 'more file')}`] }] : items,
      },
    ],
  };
}
