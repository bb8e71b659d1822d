/** The ten questions that the page of SQL asks and answers as examples, from the simple to the joined. */
import { questions } from '#words/sql.ts';

const SQL: Readonly<Record<keyof typeof questions, string>> = {
  'funded-by-many': `SELECT funded_name, count(DISTINCT funder_name) AS funders
FROM funding
GROUP BY funded_name
HAVING count(DISTINCT funder_name) > 2
ORDER BY funders DESC, funded_name;`,
  'step-free-wales': `SELECT name, place_locality AS town, access_note
FROM communities
WHERE place_region = 'wales'
  AND (access_note LIKE '%step-free%'
    OR access_note LIKE '%step free%'
    OR access_note LIKE '%level access%'
    OR access_note LIKE '%wheelchair%')
ORDER BY name;`,
  'most-funded': `SELECT funder_name AS funder, count(DISTINCT funded_name) AS funds
FROM funding
GROUP BY funder_name
ORDER BY funds DESC, funder
LIMIT 10;`,
  'nothing-in-northern-ireland': `SELECT label AS problem_space
FROM terms
WHERE list = 'problem-space'
  AND id NOT IN (
    SELECT term
    FROM entry_terms
    JOIN active_entries ON active_entries.id = entry_terms.entry
    WHERE field = 'problem_spaces' AND region = 'northern-ireland'
  )
ORDER BY label;`,
  'per-million': `SELECT regions.name AS region, organisations, figures.value AS people,
  CASE WHEN organisations >= 5
    THEN round(organisations * 1000000.0 / figures.value, 2)
  END AS per_million
FROM regions
JOIN figures ON figures.region = regions.id
WHERE figures.indicator = 'population-2024'
ORDER BY per_million DESC, regions.name;`,
  towns: `SELECT place_locality AS town, count(*) AS organisations
FROM organisations
WHERE status = 'active'
  AND place_locality IS NOT NULL
  AND place_region <> 'london'
GROUP BY place_region, place_locality
ORDER BY organisations DESC, town
LIMIT 10;`,
  'training-in-wales': `SELECT name, kind, cost
FROM active_entries
JOIN entry_terms ON entry_terms.entry = active_entries.id
WHERE field = 'support'
  AND term = 'training'
  AND region = 'wales'
ORDER BY name;`,
  'free-events': `SELECT name, place_region AS region, join_how
FROM events
WHERE cost = 'free'
  AND join_open_to = 'anyone'
  AND status = 'active'
ORDER BY name;`,
  'carried-on': `SELECT from_name AS earlier, to_name AS later, since
FROM relations
WHERE type = 'succeeded-by'
ORDER BY earlier, later;`,
  words: `SELECT entries.name, entries.kind, entries.region
FROM search
JOIN entries ON entries.id = search.id
WHERE search MATCH '"older people" OR lonel*'
ORDER BY entries.name;`,
};

/** The questions as a person asks them, with what to know before trusting the answer, and in SQL. */
export const QUESTIONS = (Object.keys(SQL) as (keyof typeof SQL)[]).map((id) => ({
  id,
  ...questions[id],
  sql: SQL[id],
}));
