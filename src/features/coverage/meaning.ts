import * as words from '#words/coverage.ts';
import { coveragePath, facetPath, href } from '../../ui/urls.ts';

/** A message with the attributes of its links by name. */
interface LinkedMessage {
  readonly text: string;
  readonly links: Readonly<Record<string, { readonly href: string; readonly 'aria-label'?: string }>>;
}

/** The figures behind the sentences at the head of the report. */
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
        /** Shares from 0 to 1 of the entries with a base, and of the people; undefined where that is not known. */
        readonly ofEntries: number;
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

/** Returns what the figures of the report mean, in three sentences: places, evidence and voices. */
export function meaningOf(figures: MeaningFigures): readonly LinkedMessage[] {
  return [places(figures), evidence(figures), voices(figures)];
}

function counted(path: string, count: number, of: string) {
  return { href: href(path), 'aria-label': words.countLabel(count, of) };
}

function places({ entries, based, first, under }: MeaningFigures): LinkedMessage {
  if (!first) return { text: words.nobodyBased(entries), links: {} };
  const { count, label, ofEntries, ofPeople } = first;
  const regions = [first, ...under].map(({ id }) => [id, { href: href(facetPath('region', id)) }] as const);
  return {
    text: [
      words.mostIn(based, count, first),
      ofPeople === undefined ? '' : words.shareOfPeople(ofEntries, ofPeople),
      under.length === 0 ? '' : words.furthestBelow(under),
      words.end,
    ].join(''),
    links: {
      ...Object.fromEntries(regions),
      based: counted(facetPath('region'), based, words.counted.byPlace),
      count: counted(facetPath('region', first.id), count, words.counted.basedIn(label)),
    },
  };
}

function evidence({ old, oneSource, thirdPartyOnly }: MeaningFigures): LinkedMessage {
  return {
    text: words.evidence({ old: old.count, before: old.before, oneSource, others: thirdPartyOnly }),
    links: {
      old: counted(coveragePath('old-or-undated'), old.count, words.counted.old(old.before)),
      'one-source': counted(coveragePath('one-source'), oneSource, words.counted.oneSource),
      others: counted(coveragePath('third-party-only'), thirdPartyOnly, words.counted.others),
    },
  };
}

function voices({ centred, silent }: MeaningFigures): LinkedMessage {
  return {
    text: words.voices(centred, silent),
    links: {
      said: counted(coveragePath('centred-on-anybody'), centred, words.counted.said),
      silent: counted(coveragePath('centred-on-nobody-said'), silent, words.counted.silent),
    },
  };
}
