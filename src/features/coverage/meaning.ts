import { percent } from '../../core/indicator-text.ts';
import { coveragePath, facetPath } from '../../ui/urls.ts';
import { number } from '../../core/words.ts';

/** A piece of a sentence; one with a path is a link, `of` saying for those who hear links by themselves what is counted. */
export type Part = string | { readonly text: string; readonly path: string; readonly of: string };

/** What the sentences at the head of the report are made from. */
export interface MeaningFigures {
  readonly entries: number;
  /** Entries with a known base. */
  readonly based: number;
  /** The region with most entries; undefined where there is none at all. */
  readonly first:
    | {
        readonly id: string;
        readonly label: string;
        readonly count: number;
        readonly ofEntries: number;
        /** Its share of the people; undefined where that is not known. */
        readonly ofPeople: number | undefined;
      }
    | undefined;
  /** Regions furthest below their share of people, the furthest first, at most three. */
  readonly under: readonly { readonly id: string; readonly label: string }[];
  /** Entries without a date or with facts from before a year. */
  readonly old: { readonly before: number; readonly count: number };
  readonly oneSource: number;
  readonly thirdPartyOnly: number;
  readonly centred: number;
  readonly silent: number;
}

/** Gives in three plain sentences what the figures of the report mean. */
export function meaningOf(
  figures: MeaningFigures,
): readonly [readonly Part[], readonly Part[], readonly Part[]] {
  return [places(figures), evidence(figures), voices(figures)];
}

function places({ entries, based, first, under }: MeaningFigures): readonly Part[] {
  if (!first)
    return [`None of the ${number(entries)} entries has a known base, so we cannot say where they are.`];
  const region = (one: { id: string; label: string }) => ({
    text: one.label,
    path: facetPath('region', one.id),
    of: '',
  });
  const head: Part[] = [
    'Of the ',
    { text: number(based), path: facetPath('region'), of: 'entries by place' },
    based === 1 ? ' entry with a known base, ' : ' entries with a known base, ',
    { text: number(first.count), path: facetPath('region', first.id), of: `entries based in ${first.label}` },
    ` ${first.count === 1 ? 'is' : 'are'} in `,
    region(first),
  ];
  const share: Part[] =
    first.ofPeople === undefined
      ? []
      : [`, which is ${percent(first.ofEntries)} of them for ${percent(first.ofPeople)} of the people`];
  const below: Part[] =
    under.length === 0 ? [] : ['; furthest below their share of people: ', ...joined(under.map(region))];
  return [...head, ...share, ...below, '.'];
}

function evidence({ old, oneSource, thirdPartyOnly }: MeaningFigures): readonly Part[] {
  return [
    'Some of this may be out of date or one-sided: ',
    {
      text: number(old.count),
      path: coveragePath('old-or-undated'),
      of: `entries without a date or from before ${old.before}`,
    },
    ` rest on pages that are undated or from before ${old.before}, `,
    { text: number(oneSource), path: coveragePath('one-source'), of: 'entries with one source' },
    ' on one page alone, and ',
    {
      text: number(thirdPartyOnly),
      path: coveragePath('third-party-only'),
      of: 'entries that only others describe',
    },
    ' are described only by others.',
  ];
}

function voices({ centred, silent }: MeaningFigures): readonly Part[] {
  return [
    'Who is not here we cannot count: ',
    {
      text: number(centred),
      path: coveragePath('centred-on-anybody'),
      of: 'entries that say whom they are centred on',
    },
    ` ${centred === 1 ? 'entry says' : 'entries say'} which people they are led by or for and `,
    {
      text: number(silent),
      path: coveragePath('centred-on-nobody-said'),
      of: 'entries that do not say whom they are centred on',
    },
    ` ${silent === 1 ? 'does' : 'do'} not, so an empty place below may be a gap in this map and not in the world.`,
  ];
}

/** Joins links as words are joined: "a, b and c". */
function joined(parts: readonly Exclude<Part, string>[]): Part[] {
  return parts.flatMap((part, index): Part[] => {
    if (index === 0) return [part];
    return [index === parts.length - 1 ? ' and ' : ', ', part];
  });
}
