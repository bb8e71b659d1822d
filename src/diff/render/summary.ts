import type { EntryChange, ReviewReport, TermChange } from '../model.ts';
import { counted, listed, say } from './document.ts';
import type { Words } from './document.ts';

type Told = Pick<ReviewReport, 'entries' | 'taxonomy' | 'files' | 'changedFiles'>;

/** Gives the whole change in one sentence. */
export function inOneSentence({ entries, taxonomy, files, changedFiles }: Told): Words {
  const did = [
    ...VERBS.flatMap(([verb, fits]) => {
      const own = entries.filter(fits);
      const [first] = own;
      if (!first) return [];
      const object =
        own.length === 1 ? say`${(first.was ?? first).name}` : [counted(own.length, 'entry', 'entries')];
      return [[`${verb} `, ...object]];
    }),
    ...movedWords(entries),
    ...termWords(taxonomy),
    ...(files.length === 0 ? [] : [[`changes ${counted(files.length, 'other file')}`]]),
  ];
  if (did.length === 0) return nothing(changedFiles);
  const [start, ...rest] = listed(did);
  const begin =
    typeof start === 'string' ? start.replace(/^./, (letter) => letter.toUpperCase()) : (start ?? '');
  return [begin, ...rest, '.'];
}

const VERBS: readonly (readonly [verb: string, fits: (change: EntryChange) => boolean])[] = [
  ['adds', ({ what }) => what === 'added'],
  ['renames', ({ what }) => what === 'renamed'],
  ['merges', ({ what }) => what === 'merged'],
  ['removes', ({ what }) => what === 'removed'],
  ['changes', ({ what, onlyTerms }) => what === 'changed' && !onlyTerms],
];

function movedWords(entries: readonly EntryChange[]): Words[] {
  const moved = entries.filter(({ onlyTerms }) => onlyTerms).length;
  return moved === 0 ? [] : [[`moves ${counted(moved, 'entry', 'entries')} to other terms`]];
}

function termWords(taxonomy: readonly TermChange[]): Words[] {
  const splits = taxonomy.filter(({ what }) => what === 'split');
  const others = taxonomy.length - splits.length;
  const [first] = splits;
  return [
    ...(first === undefined
      ? []
      : [
          splits.length === 1
            ? say`splits the term ${first.term.label}`
            : [`splits ${counted(splits.length, 'term')}`],
        ]),
    ...(others === 0
      ? []
      : [
          [
            `makes ${splits.length > 0 ? `${others} more` : others} ${others === 1 ? 'change' : 'changes'} to the lists of terms`,
          ],
        ]),
  ];
}

function nothing(changedFiles: number): Words {
  if (changedFiles === 0) return ['Nothing changes: the data is the same in both states.'];
  return [
    `Nothing changes in what the data says: only the form of ${counted(changedFiles, 'file')} is different.`,
  ];
}
