import type { Release } from '../../src/lib/model/releases.ts';
import type { Decisions, Entries, Indicators, Searches } from '../dataset.ts';

const ADDRESS = 'https://cymdeithas.test-sources.org.uk';

/**
 * A small map of what is rare in the real one: a name in Welsh, a less-than sign, every optional field, an entry that
 * ended and one that was merged, entries without a place, relations with years, with sums and with bodies that have no
 * entry, and an entry that was renamed.
 */
export const ENTRIES: Entries = {
  'organisations/cymdeithas-data': {
    name: 'Cymdeithas Data "Agored" & Chyfeillion',
    name_lang: 'cy',
    also_known_as: ['Open Data Society', 'CDA'],
    summary: 'Helps groups of <20 people & their "neighbours" to use open data. It began in a pub.',
    website: ADDRESS,
    legal_form: 'cic',
    roles: ['network', 'support'],
    problem_spaces: ['open-data-and-standards', 'language-and-culture', 'digital-inclusion'],
    support: ['advice', 'training'],
    audiences: ['charities', 'local-government'],
    centred_on: [{ degree: 'led', who: 'welsh-speakers', source: `${ADDRESS}/amdanom` }],
    keywords: ['open data', 'cymraeg'],
    place: { locality: 'Aberystwyth', region: 'wales', postcode_district: 'SY23' },
    area_scope: 'nation',
    cost: 'membership',
    status: 'active',
    stage: 'established',
    started: '2011-03',
    identifiers: {
      company_number: '09512457',
      charity_number: '1161998',
      wikidata: 'Q42',
      github: 'cymdeithas-data',
    },
    join: { how: 'Come to a meeting, on the first Tuesday of the month.', open_to: 'anyone' },
    access: { note: 'No steps; a hearing loop on request.' },
    relations: [
      {
        type: 'runs',
        to: 'an-ended-project',
        since: 2012,
        until: '2015-06',
        source: `${ADDRESS}/prosiectau`,
      },
      { type: 'funds', to: 'a-gathering', since: 2020, amount_gbp: 12500, source: `${ADDRESS}/grantiau` },
      { type: 'member-of', to_name: 'Federation of Societies < 20', source: `${ADDRESS}/aelodau` },
      {
        type: 'funds',
        from_name: 'Example Foundation',
        until: '2019-12-31',
        source: 'https://foundation.test-sources.org.uk/list',
      },
      { type: 'partner-of', to: 'merged-body', source: `${ADDRESS}/partneriaid` },
    ],
    distinct_from: ['merged-body'],
    sources: [
      { url: `${ADDRESS}/about?lang=en&from=list`, title: 'About us: more than < 3', checked: '2026-11-01' },
      { url: `${ADDRESS}/hanes`, archived: `https://web.archive.org/web/2020/${ADDRESS}/hanes` },
      { url: 'https://news.test-sources.org.uk/2024/a-society-for-open-data' },
    ],
    as_of: '2026-11-01',
    confidence: 'high',
    notes: 'The founding month is that of the first meeting.',
  },
  'projects/an-ended-project': { status: 'ended', started: 2012, ended: '2015-06-30', as_of: 2015 },
  'organisations/merged-body': {
    status: 'merged',
    relations: [{ type: 'succeeded-by', to_name: 'A larger body', since: 2022 }],
  },
  'communities/without-a-place': { mode: 'online', status: 'paused' },
  'events/a-gathering': { mode: 'hybrid', cost: 'free', place: { region: 'scotland' } },
  'resources/a-guide': { status: 'unknown' },
};

/** Figures of which hardly any is known, and one that says more than numbers can. */
export const INDICATORS: Indicators = {
  people: {
    per: { amount: 1_000_000, label: 'million people' },
    values: { wales: 3_186_581, scotland: 5_546_900 },
    uk: 69_281_437,
    year: 2024,
  },
  'hours-of-rain': {
    group: 'place',
    unit: '% of hours, < half of them',
    values: { wales: 97.03 },
    confidence: 'low',
    notes: 'Two people were asked & one answered.',
  },
};

/** A gap that somebody looked into, and a search that found something. */
export const SEARCHES: Searches = {
  'market-power-in-wales-2026': {
    for: { problem_space: 'market-power', region: 'wales' },
    means: [
      'The register of made-up bodies, by the words "market" & "monopoly".',
      'Two networks were asked.',
    ],
    note: 'Only bodies with a page of their own were looked for.',
    sources: [{ url: 'https://register.test-sources.org.uk/', title: 'Register of made-up bodies' }],
  },
  'advice-in-wales-2026': {
    searched: '2026-10-05',
    for: { support: 'advice', region: 'wales' },
    found: 'some',
    entries: ['cymdeithas-data'],
  },
};

/** Plain changes, so many that decisions are told year by year, and one of each sort that is out of the ordinary. */
export const DECISIONS: Decisions = {
  ...Object.fromEntries(
    Array.from({ length: 48 }, (_, index) => [
      `2026-${index + 100}`,
      {
        opened: `2026-0${1 + (index % 9)}-02`,
        decided: `2026-0${1 + (index % 9)}-0${2 + (index % 7)}`,
        ...(index % 5 > 0 && { first_answer: 1 + (index % 5) }),
        ...(index % 8 === 0 && { newcomer: true }),
        ...(index % 3 === 0 && { organisations: { count: 1, entries: ['cymdeithas-data'] } }),
      },
    ]),
  ),
  '2026-7': {
    title: 'Say "language & culture" in < 20 words',
    class: 'vocabulary',
    opened: '2026-10-01',
    decided: '2026-10-12',
    approvals: 3,
    organisations: { count: 3, entries: ['open-data-society', 'merged-body'] },
    objections: [
      {
        kind: 'accuracy',
        reason: 'The page says < 20 & not "many".',
        ended: 'integrated',
        link: 'https://github.com/example/map/pull/7#issuecomment-1',
      },
      { kind: 'scope', reason: 'It is too much for one change.', ended: 'withdrawn' },
      { reason: 'It is not to my taste.', concern: true, ended: 'open' },
    ],
    stand_asides: 2,
    provisional: true,
    review_due: '2027-10-12',
    first_answer: 1,
    newcomer: true,
  },
  '2026-8': {
    class: 'removal',
    fast_lane: true,
    decided: '2026-11-08',
    review_due: '2026-11-15',
    stand_asides: 1,
    appeal: 'https://github.com/example/map/issues/9',
  },
  '2025-3': {
    class: 'governance',
    opened: '2025-11-01',
    decided: '2025-11-20',
    against_rules: true,
    review_due: '2026-11-01',
    reviewed: '2026-10-30',
    approvals: 0,
    organisations: { count: 0 },
  },
  '2025-4': { opened: '2025-12-01', decided: '2025-12-03', outcome: 'refused', class: 'claim' },
  'a-meeting-of-founders': {
    title: 'Begin with made-up entries',
    decided: '2025-01-06',
    class: 'governance',
    link: 'https://github.com/example/map/blob/main/GOVERNANCE.md',
  },
};

/** An id by which an entry was called before. */
export const REDIRECTS = { 'open-data-society': 'cymdeithas-data' };

/** Notes of two releases whose states no Git knows, by path below the data folder. */
export const RELEASES: Readonly<Record<string, Release>> = {
  'releases/2026-05-01.json': {
    id: '2026-05-01',
    figures: { entries: 3, organisations: 3, relations: 1, sources: 3 },
    notes: [],
  },
  'releases/2026-08-01.json': {
    id: '2026-08-01',
    from: '2026-05-01',
    figures: { entries: 5, organisations: 4, projects: 1, relations: 2, sources: 6 },
    contributors: 2,
    notes: [
      { title: 'Added', lines: ['Data < Club (project)', 'Open Data Society (organisation)'] },
      { title: 'Closed or paused', lines: ['Gone Body (organisation): ended'] },
    ],
  },
};
