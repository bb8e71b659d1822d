/** The ten questions that the page of SQL asks and answers as examples, from the simple to the joined. */

/** One of them. */
export interface Question {
  readonly id: string;
  /** As a person asks it. */
  readonly words: string;
  readonly sql: string;
  /** What to know before trusting the answer. */
  readonly note?: string;
}

export const QUESTIONS: readonly Question[] = [
  {
    id: 'funded-by-many',
    words: 'Which bodies are funded by more than two funders?',
    sql: `SELECT funded_name, count(DISTINCT funder_name) AS funders
FROM funding
GROUP BY funded_name
HAVING count(DISTINCT funder_name) > 2
ORDER BY funders DESC, funded_name;`,
    note: 'Only funding that a public page names is counted. A funder need not have an entry of its own.',
  },
  {
    id: 'step-free-wales',
    words: 'Which communities in Wales have step-free meetings?',
    sql: `SELECT name, place_locality AS town, access_note
FROM communities
WHERE place_region = 'wales'
  AND (access_note LIKE '%step-free%'
    OR access_note LIKE '%step free%'
    OR access_note LIKE '%level access%'
    OR access_note LIKE '%wheelchair%')
ORDER BY name;`,
    note: 'This finds what communities have published about access. No row does not mean that a place has steps: it means that nobody has said, or that the map has not found where.',
  },
  {
    id: 'most-funded',
    words: 'Which ten funders are known to fund the most?',
    sql: `SELECT funder_name AS funder, count(DISTINCT funded_name) AS funds
FROM funding
GROUP BY funder_name
ORDER BY funds DESC, funder
LIMIT 10;`,
    note: 'Counted by what they fund, and not by money: few pages name a sum.',
  },
  {
    id: 'nothing-in-northern-ireland',
    words: 'On which problem spaces does no active entry in Northern Ireland work?',
    sql: `SELECT label AS problem_space
FROM terms
WHERE list = 'problem-space'
  AND id NOT IN (
    SELECT term
    FROM entry_terms
    JOIN active_entries ON active_entries.id = entry_terms.entry
    WHERE field = 'problem_spaces' AND region = 'northern-ireland'
  )
ORDER BY label;`,
    note: 'Entries that work across the whole UK have no region of their own and are not counted here.',
  },
  {
    id: 'per-million',
    words: 'How many organisations are there per million people in each region?',
    sql: `SELECT regions.name AS region, organisations, figures.value AS people,
  CASE WHEN organisations >= 5
    THEN round(organisations * 1000000.0 / figures.value, 2)
  END AS per_million
FROM regions
JOIN figures ON figures.region = regions.id
WHERE figures.indicator = 'population-2024'
ORDER BY per_million DESC, regions.name;`,
    note: 'With fewer than five organisations there is no rate, since one more or less would change it too much.',
  },
  {
    id: 'towns',
    words: 'In which ten towns outside London are the most active organisations?',
    sql: `SELECT place_locality AS town, count(*) AS organisations
FROM organisations
WHERE status = 'active'
  AND place_locality IS NOT NULL
  AND place_region <> 'london'
GROUP BY place_region, place_locality
ORDER BY organisations DESC, town
LIMIT 10;`,
  },
  {
    id: 'training-in-wales',
    words: 'Who offers training in Wales?',
    sql: `SELECT name, kind, cost
FROM active_entries
JOIN entry_terms ON entry_terms.entry = active_entries.id
WHERE field = 'support'
  AND term = 'training'
  AND region = 'wales'
ORDER BY name;`,
    note: 'No value for the cost means that no public page says what it is. It does not mean that the training is free.',
  },
  {
    id: 'free-events',
    words: 'Which events are free and open to anyone?',
    sql: `SELECT name, place_region AS region, join_how
FROM events
WHERE cost = 'free'
  AND join_open_to = 'anyone'
  AND status = 'active'
ORDER BY name;`,
  },
  {
    id: 'carried-on',
    words: 'What was succeeded by what?',
    sql: `SELECT from_name AS earlier, to_name AS later, since
FROM relations
WHERE type = 'succeeded-by'
ORDER BY earlier, later;`,
  },
  {
    id: 'words',
    words: 'Which entries speak of older people, or of loneliness?',
    sql: `SELECT entries.name, entries.kind, entries.region
FROM search
JOIN entries ON entries.id = search.id
WHERE search MATCH '"older people" OR lonel*'
ORDER BY entries.name;`,
    note: 'The full-text index holds names, other names, summaries and keywords. An asterisk stands for any ending, and two quotes hold words together.',
  },
];
