/** Views of the database: what most questions begin with. */
export interface View {
  readonly name: string;
  /** What one row is, in a sentence. */
  readonly about: string;
  readonly sql: string;
}

export const VIEWS: readonly View[] = [
  {
    name: 'active_entries',
    about: 'Entries that a page of the year in as_of shows working.',
    sql: `SELECT * FROM entries WHERE status = 'active'`,
  },
  {
    name: 'links',
    about: 'Every relation between two entries from both ends: id, how it reads, other id and other name.',
    sql: `SELECT "from" AS id, type, label, "to" AS other, to_name AS other_name, 1 AS outward, since, until, amount_gbp, source
  FROM relations WHERE "from" IS NOT NULL
UNION ALL
SELECT "to", type, (SELECT inverse FROM terms WHERE list = 'relation' AND terms.id = relations.type), "from", from_name, 0, since, until, amount_gbp, source
  FROM relations WHERE "to" IS NOT NULL`,
  },
  {
    name: 'funding',
    about: 'Who funds what, with the sum where one is noted; also bodies without an entry.',
    sql: `SELECT "from" AS funder, from_name AS funder_name, "to" AS funded, to_name AS funded_name, since, until, amount_gbp, source
  FROM relations WHERE type = 'funds'`,
  },
  {
    name: 'entries_by_region',
    about: 'How many entries of each kind are based in each region, those of no known region last.',
    sql: `SELECT regions.id AS region, regions.name, entries.kind, count(*) AS entries
  FROM entries LEFT JOIN regions ON regions.id = entries.region
  GROUP BY regions.id, entries.kind ORDER BY regions.id IS NULL, regions.name, entries.kind`,
  },
  {
    name: 'problem_spaces',
    about: 'Each problem space with how many entries carry it, and how many as their main one.',
    sql: `SELECT terms.id, terms.label, count(entry_terms.entry) AS entries, coalesce(sum(entry_terms.position = 1), 0) AS main
  FROM terms LEFT JOIN entry_terms ON entry_terms.field = 'problem_spaces' AND entry_terms.term = terms.id
  WHERE terms.list = 'problem-space' GROUP BY terms.id ORDER BY terms.position`,
  },
];
