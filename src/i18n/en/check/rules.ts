/** What each rule of the checks wants, in one sentence. */
export const rules: Readonly<Record<string, string>> = {
  'canonical-form': 'The file is written in the one canonical form.',
  characters:
    'Text holds no hidden characters, no words of mixed alphabets, and is composed in one way (NFC).',
  dates: 'Dates exist, are in order and not in the future, and fit the status.',
  decisions:
    'A recorded decision has a fitting name, dates in order, counts that agree, and organisations that exist.',
  'distinct-from': 'Every id under "distinct_from" is that of another entry.',
  'earlier-layout': 'The stored layout of the network can be read, and is in its one form.',
  figures: 'Shares are between 0 and 100, no year is to come, and regions that can be added up make the UK.',
  'file-depth': 'A file is nested at most eight levels deep.',
  'file-name':
    'The file of an entry, indicator, record or person in a role is named by its id: lower-case words joined by hyphens.',
  'file-size':
    'An entry, indicator, record or person’s file has at most 32 KB and 400 lines, and other files have limits too.',
  governance:
    'The policy names what exists and decides on every file; people have terms in order; those left off stand once.',
  instructions: 'No text speaks to a program that reads the map instead of to people.',
  'json-file':
    'A file of places, a release or another JSON file can be read, fits its schema and can be used.',
  'likely-duplicate': 'No two entries seem to be the same thing.',
  'map-file': 'The data folder holds the settings of the map.',
  'personal-data':
    'No e-mail addresses of persons, telephone numbers, home addresses, names or account names of people.',
  place: 'The town is known to the gazetteer and lies in the region given.',
  'plain-text': 'Texts are plain: no HTML, no Markdown, no line breaks.',
  readable: 'Every file is a plain text file in UTF-8.',
  redirects: 'Every redirect leads from an id that is no longer used straight to an entry.',
  'relation-cycle': 'Relations such as "part-of" never lead in a circle.',
  'relation-ends': 'The kinds at both ends of a relation are those its type allows.',
  'relation-once': 'A relation without direction is stored on one side only.',
  'relation-target': 'Every relation leads to an entry, or to a body that has no entry.',
  schema: 'The data fits the schema of its kind.',
  searches: 'A recorded search lies in the past, names entries that exist, and fits what the map lists.',
  'self-relation': 'No entry is related to itself, and no two relations of an entry say the same.',
  status: 'What was merged into something else says into what.',
  'stray-file': 'Every file in the data folder has its place there.',
  'summary-style': 'A summary is made of whole sentences and does not praise.',
  'unique-id': 'No two entries, of whatever kind, have the same id.',
  urls: 'Every web address is safe, public and well-formed.',
  'yaml-features':
    'The file uses plain fields, lists and values only: no anchors, aliases, tags, merge keys or directives.',
  'yaml-syntax': 'The file is well-formed YAML.',
};
