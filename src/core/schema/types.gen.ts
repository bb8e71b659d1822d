// Made from schema/ by `npm run types`. Do not edit.

/**
 * What does this organisation mainly do in the field?
 */
export type Role =
  | 'practice'
  | 'maker'
  | 'research'
  | 'think-tank'
  | 'advocate'
  | 'funder'
  | 'network'
  | 'support'
  | 'incubator'
  | 'public-authority'
  | 'regulator'
  | 'standards'
  | 'educator'
  | 'worker-body'
  | 'place-based'
  | 'media';
/**
 * Which problem with technology is this working on?
 */
export type ProblemSpace =
  | 'data-rights-and-privacy'
  | 'surveillance-and-policing'
  | 'algorithmic-accountability'
  | 'work-and-labour'
  | 'market-power'
  | 'identity-and-money'
  | 'digital-inclusion'
  | 'accessibility-and-disability'
  | 'bias-and-discrimination'
  | 'who-makes-technology'
  | 'language-and-culture'
  | 'online-safety'
  | 'childhood'
  | 'health-and-care'
  | 'attention-and-design'
  | 'information-and-media'
  | 'responsible-ai'
  | 'data-stewardship'
  | 'open-data-and-standards'
  | 'digital-commons'
  | 'practice-and-profession'
  | 'public-services'
  | 'democracy-and-participation'
  | 'community-technology'
  | 'civil-society-capacity'
  | 'places-and-mobility'
  | 'climate-and-materials'
  | 'futures-and-foresight';
/**
 * What can I get here?
 */
export type SupportType =
  | 'advice'
  | 'training'
  | 'mentoring'
  | 'peer-support'
  | 'audit'
  | 'design-and-build'
  | 'research'
  | 'tools'
  | 'funding'
  | 'legal'
  | 'advocacy'
  | 'convening'
  | 'incubation'
  | 'space'
  | 'opportunities';
/**
 * Whom does this set out to serve?
 */
export type Audience =
  | 'public'
  | 'affected-people'
  | 'children-and-young-people'
  | 'older-people'
  | 'disabled-people'
  | 'women-and-girls'
  | 'racialised-communities'
  | 'lgbtq-people'
  | 'migrants-and-refugees'
  | 'people-on-low-incomes'
  | 'workers'
  | 'newcomers'
  | 'practitioners'
  | 'leaders-and-trustees'
  | 'researchers'
  | 'journalists'
  | 'charities'
  | 'social-enterprises'
  | 'small-businesses'
  | 'technology-companies'
  | 'local-government'
  | 'national-government'
  | 'health-and-care-bodies'
  | 'education-bodies'
  | 'culture-bodies'
  | 'funders'
  | 'policy-makers';
/**
 * Old id to the id that took its place. Ids are never used again for something else.
 */
export type Redirects = {
  /**
   * Id of the entry that took its place.
   */
  [k: string]: string;
} | null;

export interface AuthoredFiles {
  organisation: Organisation;
  project: Project;
  community: Community;
  event: Event;
  resource: Resource;
  redirects: Redirects;
  map: MapSettings;
  context: RegionFigures;
  search: RecordedSearch;
  policy: Policy;
  person: Person;
  'left-off': LeftOff;
  decision: RecordedDecision;
}
/**
 * A body with a name, a purpose and someone accountable, incorporated or not, that can do work and hold relations.
 */
export interface Organisation {
  /**
   * The name in public use, as the body itself writes it.
   */
  name: string;
  /**
   * Language tag of the name when it is not English, so that screen readers pronounce it rightly.
   */
  name_lang?: string;
  /**
   * Former, short and other-language names that people may look for.
   *
   * @minItems 1
   *
   * Items: One other name.
   */
  also_known_as?: string[];
  /**
   * What it is and does, in one to three plain sentences in our own words. No praise, no people's names.
   */
  summary: string;
  /**
   * The address it publishes itself; a page on another body's site where it has none of its own.
   */
  website?: string;
  /**
   * What a public register says it is. Left out when not known.
   */
  legal_form?:
    | 'charity'
    | 'cic'
    | 'co-operative'
    | 'company'
    | 'partnership'
    | 'public-body'
    | 'chartered-or-university'
    | 'trade-union-body'
    | 'hosted'
    | 'informal'
    | 'overseas'
    | 'unknown';
  /**
   * What it mainly does in this field; the main one first, one more at most.
   *
   * @minItems 1
   * @maxItems 2
   */
  roles: Role[];
  /**
   * What it works on, the main one first; three at most.
   *
   * @minItems 1
   * @maxItems 3
   */
  problem_spaces: ProblemSpace[];
  /**
   * What kinds of help someone can get from it.
   *
   * @minItems 1
   * @maxItems 8
   */
  support?: SupportType[];
  /**
   * Who it sets out to serve.
   *
   * @minItems 1
   * @maxItems 8
   */
  audiences?: Audience[];
  /**
   * People it says, in public, that it is led by, for, or open in particular to. Never inferred.
   *
   * @minItems 1
   *
   * Items: One group of people, with the page on which the body says so.
   */
  centred_on?: {
    /**
     * Whether it is led by these people, for them, or names them as welcome.
     */
    degree: 'led' | 'for' | 'welcomes';
    /**
     * The people, in the words nearest to its own.
     */
    who:
      | 'disabled-people'
      | 'women-and-girls'
      | 'racialised-communities'
      | 'lgbtq-people'
      | 'children-and-young-people'
      | 'older-people'
      | 'migrants-and-refugees'
      | 'people-on-low-incomes'
      | 'workers'
      | 'affected-people'
      | 'rural-communities'
      | 'neurodivergent-people'
      | 'faith-communities'
      | 'care-experienced-people'
      | 'welsh-speakers'
      | 'deaf-people';
    /**
     * The page on which it says so.
     */
    source: string;
  }[];
  /**
   * Free words that people may search for and that the closed lists do not hold.
   *
   * @minItems 1
   * @maxItems 24
   *
   * Items: A word or short phrase in lower case.
   */
  keywords?: string[];
  place?: Place;
  /**
   * How far its work reaches, which may be wider than where it is based.
   */
  area_scope?:
    | 'neighbourhood'
    | 'local'
    | 'sub-regional'
    | 'regional'
    | 'multi-regional'
    | 'nation'
    | 'uk'
    | 'international'
    | 'online';
  /**
   * What it costs to take part or to use it, where that is published.
   */
  cost?: 'free' | 'donation' | 'sliding-scale' | 'paid' | 'membership';
  /**
   * Whether the thing itself is working, paused or ended.
   */
  status: 'forming' | 'active' | 'paused' | 'ended' | 'merged' | 'unknown';
  /**
   * How far along it says it is.
   */
  stage?: 'idea' | 'pilot' | 'established' | 'growing' | 'winding-down';
  /**
   * The year, month or day it began.
   */
  started?: number | string;
  /**
   * The year, month or day it closed or finished.
   */
  ended?: number | string;
  identifiers?: Identifiers;
  join?: Join;
  access?: Access;
  /**
   * Links to other entries or to bodies without an entry. Each is stored once, on the side that owns it.
   *
   * @minItems 1
   */
  relations?: Relation[];
  /**
   * Ids of entries that look like this one but are something else; this quiets the likely-duplicate check.
   *
   * @minItems 1
   *
   * Items: Id of the other entry.
   */
  distinct_from?: string[];
  /**
   * The public pages on which the facts rest; at least one.
   *
   * @minItems 1
   */
  sources: Source[];
  /**
   * Year or date of the newest source: what the facts are true of.
   */
  as_of?: number | string;
  /**
   * How well the sources carry the facts.
   */
  confidence: 'high' | 'medium' | 'low';
  /**
   * What a reader should know before relying on the facts: inferred years, loose links, unsettled questions.
   */
  notes?: string;
}
/**
 * Where it is based. Only what a source shows; coordinates are looked up from the town and are never typed.
 */
export interface Place {
  /**
   * The town, city or district, as in a gazetteer.
   */
  locality?: string;
  /**
   * One of the twelve regions and nations of the UK.
   */
  region?:
    | 'north-east'
    | 'north-west'
    | 'yorkshire-and-the-humber'
    | 'east-midlands'
    | 'west-midlands'
    | 'east-of-england'
    | 'london'
    | 'south-east'
    | 'south-west'
    | 'wales'
    | 'scotland'
    | 'northern-ireland';
  /**
   * The first half of the postcode, never the whole of it.
   */
  postcode_district?: string;
}
/**
 * Numbers and names under which registers and other data sets know it.
 */
export interface Identifiers {
  /**
   * Companies House number: eight characters, in quotes so that a leading zero is kept.
   */
  company_number?: string;
  /**
   * Number in the register of England and Wales, Scotland (SC…) or Northern Ireland (NIC…), in quotes.
   */
  charity_number?: string;
  /**
   * The item's Q number.
   */
  wikidata?: string;
  /**
   * The organisation, or the organisation and repository, on GitHub. Not a person's account.
   */
  github?: string;
}
/**
 * How to take part, join, apply or use it.
 */
export interface Join {
  /**
   * What to do to take part, in plain words.
   */
  how?: string;
  /**
   * Who may take part.
   */
  open_to?: 'anyone' | 'members' | 'by-application' | 'by-invitation' | 'by-referral';
  /**
   * The page that says how to join.
   */
  source?: string;
}
/**
 * What is published about cost, time, place, criteria, accessibility and conduct.
 */
export interface Access {
  /**
   * What is published, in plain words. Only what a source says.
   */
  note?: string;
  /**
   * The page that says so.
   */
  source?: string;
}
/**
 * One published link: what kind it is, the other end, and the page that shows it.
 */
export interface Relation {
  /**
   * What kind of link it is, read from this entry to the other.
   */
  type:
    | 'runs'
    | 'hosts'
    | 'part-of'
    | 'member-of'
    | 'partner-of'
    | 'funds'
    | 'commissioned'
    | 'created'
    | 'contributed-to'
    | 'uses'
    | 'based-on'
    | 'advises'
    | 'takes-part-in'
    | 'spun-out-of'
    | 'succeeded-by';
  /**
   * Id of the entry at the other end.
   */
  to?: string;
  /**
   * Name of the body at the other end, where it has no entry here.
   */
  to_name?: string;
  /**
   * Name of the body the link starts from, where it has no entry here: `funds` with `from_name: X` means X funds this entry.
   */
  from_name?: string;
  /**
   * When the link began.
   */
  since?: number | string;
  /**
   * When the link ended; it is then shown as former.
   */
  until?: number | string;
  /**
   * Sum in pounds sterling, for funding only.
   */
  amount_gbp?: number;
  /**
   * The page that shows the link.
   */
  source: string;
}
/**
 * A public page that backs the facts.
 */
export interface Source {
  /**
   * The page's full address.
   */
  url: string;
  /**
   * The page's own title, where it helps.
   */
  title?: string;
  /**
   * When someone last read the page and found it to say this.
   */
  checked?: number | string;
  /**
   * A copy of the page in a public web archive.
   */
  archived?: string;
}
/**
 * A piece of work, programme, service or fund with its own name, run by someone, that may end while its runner continues.
 */
export interface Project {
  /**
   * The name in public use, as the body itself writes it.
   */
  name: string;
  /**
   * Language tag of the name when it is not English, so that screen readers pronounce it rightly.
   */
  name_lang?: string;
  /**
   * Former, short and other-language names that people may look for.
   *
   * @minItems 1
   *
   * Items: One other name.
   */
  also_known_as?: string[];
  /**
   * What it is and does, in one to three plain sentences in our own words. No praise, no people's names.
   */
  summary: string;
  /**
   * The address it publishes itself; a page on another body's site where it has none of its own.
   */
  website?: string;
  /**
   * What sort of project it is.
   */
  form:
    | 'programme'
    | 'fund'
    | 'pilot'
    | 'research-project'
    | 'campaign'
    | 'service'
    | 'inquiry'
    | 'infrastructure';
  /**
   * What it works on, the main one first; three at most.
   *
   * @minItems 1
   * @maxItems 3
   */
  problem_spaces: ProblemSpace[];
  /**
   * What kinds of help someone can get from it.
   *
   * @minItems 1
   * @maxItems 8
   */
  support?: SupportType[];
  /**
   * Who it sets out to serve.
   *
   * @minItems 1
   * @maxItems 8
   */
  audiences?: Audience[];
  /**
   * People it says, in public, that it is led by, for, or open in particular to. Never inferred.
   *
   * @minItems 1
   *
   * Items: One group of people, with the page on which the body says so.
   */
  centred_on?: {
    /**
     * Whether it is led by these people, for them, or names them as welcome.
     */
    degree: 'led' | 'for' | 'welcomes';
    /**
     * The people, in the words nearest to its own.
     */
    who:
      | 'disabled-people'
      | 'women-and-girls'
      | 'racialised-communities'
      | 'lgbtq-people'
      | 'children-and-young-people'
      | 'older-people'
      | 'migrants-and-refugees'
      | 'people-on-low-incomes'
      | 'workers'
      | 'affected-people'
      | 'rural-communities'
      | 'neurodivergent-people'
      | 'faith-communities'
      | 'care-experienced-people'
      | 'welsh-speakers'
      | 'deaf-people';
    /**
     * The page on which it says so.
     */
    source: string;
  }[];
  /**
   * Free words that people may search for and that the closed lists do not hold.
   *
   * @minItems 1
   * @maxItems 24
   *
   * Items: A word or short phrase in lower case.
   */
  keywords?: string[];
  place?: Place;
  /**
   * How far its work reaches, which may be wider than where it is based.
   */
  area_scope?:
    | 'neighbourhood'
    | 'local'
    | 'sub-regional'
    | 'regional'
    | 'multi-regional'
    | 'nation'
    | 'uk'
    | 'international'
    | 'online';
  /**
   * What it costs to take part or to use it, where that is published.
   */
  cost?: 'free' | 'donation' | 'sliding-scale' | 'paid' | 'membership';
  /**
   * Whether the thing itself is working, paused or ended.
   */
  status: 'forming' | 'active' | 'paused' | 'ended' | 'merged' | 'unknown';
  /**
   * How far along it says it is.
   */
  stage?: 'idea' | 'pilot' | 'established' | 'growing' | 'winding-down';
  /**
   * The year, month or day it began.
   */
  started?: number | string;
  /**
   * The year, month or day it closed or finished.
   */
  ended?: number | string;
  identifiers?: Identifiers;
  join?: Join;
  access?: Access;
  /**
   * Links to other entries or to bodies without an entry. Each is stored once, on the side that owns it.
   *
   * @minItems 1
   */
  relations?: Relation[];
  /**
   * Ids of entries that look like this one but are something else; this quiets the likely-duplicate check.
   *
   * @minItems 1
   *
   * Items: Id of the other entry.
   */
  distinct_from?: string[];
  /**
   * The public pages on which the facts rest; at least one.
   *
   * @minItems 1
   */
  sources: Source[];
  /**
   * Year or date of the newest source: what the facts are true of.
   */
  as_of?: number | string;
  /**
   * How well the sources carry the facts.
   */
  confidence: 'high' | 'medium' | 'low';
  /**
   * What a reader should know before relying on the facts: inferred years, loose links, unsettled questions.
   */
  notes?: string;
}
/**
 * People who gather around a shared interest or practice and whom others can join or follow.
 */
export interface Community {
  /**
   * The name in public use, as the body itself writes it.
   */
  name: string;
  /**
   * Language tag of the name when it is not English, so that screen readers pronounce it rightly.
   */
  name_lang?: string;
  /**
   * Former, short and other-language names that people may look for.
   *
   * @minItems 1
   *
   * Items: One other name.
   */
  also_known_as?: string[];
  /**
   * What it is and does, in one to three plain sentences in our own words. No praise, no people's names.
   */
  summary: string;
  /**
   * The address it publishes itself; a page on another body's site where it has none of its own.
   */
  website?: string;
  /**
   * What sort of community it is.
   */
  form:
    | 'community-of-practice'
    | 'network'
    | 'meet-up'
    | 'collective'
    | 'coalition'
    | 'forum'
    | 'panel'
    | 'cohort';
  /**
   * What it works on, the main one first; three at most.
   *
   * @minItems 1
   * @maxItems 3
   */
  problem_spaces: ProblemSpace[];
  /**
   * What kinds of help someone can get from it.
   *
   * @minItems 1
   * @maxItems 8
   */
  support?: SupportType[];
  /**
   * Who it sets out to serve.
   *
   * @minItems 1
   * @maxItems 8
   */
  audiences?: Audience[];
  /**
   * People it says, in public, that it is led by, for, or open in particular to. Never inferred.
   *
   * @minItems 1
   *
   * Items: One group of people, with the page on which the body says so.
   */
  centred_on?: {
    /**
     * Whether it is led by these people, for them, or names them as welcome.
     */
    degree: 'led' | 'for' | 'welcomes';
    /**
     * The people, in the words nearest to its own.
     */
    who:
      | 'disabled-people'
      | 'women-and-girls'
      | 'racialised-communities'
      | 'lgbtq-people'
      | 'children-and-young-people'
      | 'older-people'
      | 'migrants-and-refugees'
      | 'people-on-low-incomes'
      | 'workers'
      | 'affected-people'
      | 'rural-communities'
      | 'neurodivergent-people'
      | 'faith-communities'
      | 'care-experienced-people'
      | 'welsh-speakers'
      | 'deaf-people';
    /**
     * The page on which it says so.
     */
    source: string;
  }[];
  /**
   * Free words that people may search for and that the closed lists do not hold.
   *
   * @minItems 1
   * @maxItems 24
   *
   * Items: A word or short phrase in lower case.
   */
  keywords?: string[];
  place?: Place;
  /**
   * How far its work reaches, which may be wider than where it is based.
   */
  area_scope?:
    | 'neighbourhood'
    | 'local'
    | 'sub-regional'
    | 'regional'
    | 'multi-regional'
    | 'nation'
    | 'uk'
    | 'international'
    | 'online';
  /**
   * Whether people meet in a room, online, or both.
   */
  mode?: 'in-person' | 'online' | 'hybrid' | 'by-phone' | 'asynchronous';
  /**
   * What it costs to take part or to use it, where that is published.
   */
  cost?: 'free' | 'donation' | 'sliding-scale' | 'paid' | 'membership';
  /**
   * Whether the thing itself is working, paused or ended.
   */
  status: 'forming' | 'active' | 'paused' | 'ended' | 'merged' | 'unknown';
  /**
   * How far along it says it is.
   */
  stage?: 'idea' | 'pilot' | 'established' | 'growing' | 'winding-down';
  /**
   * The year, month or day it began.
   */
  started?: number | string;
  /**
   * The year, month or day it closed or finished.
   */
  ended?: number | string;
  identifiers?: Identifiers;
  join?: Join;
  access?: Access;
  /**
   * Links to other entries or to bodies without an entry. Each is stored once, on the side that owns it.
   *
   * @minItems 1
   */
  relations?: Relation[];
  /**
   * Ids of entries that look like this one but are something else; this quiets the likely-duplicate check.
   *
   * @minItems 1
   *
   * Items: Id of the other entry.
   */
  distinct_from?: string[];
  /**
   * The public pages on which the facts rest; at least one.
   *
   * @minItems 1
   */
  sources: Source[];
  /**
   * Year or date of the newest source: what the facts are true of.
   */
  as_of?: number | string;
  /**
   * How well the sources carry the facts.
   */
  confidence: 'high' | 'medium' | 'low';
  /**
   * What a reader should know before relying on the facts: inferred years, loose links, unsettled questions.
   */
  notes?: string;
}
/**
 * A gathering at a stated time, once or repeating, in a place or online.
 */
export interface Event {
  /**
   * The name in public use, as the body itself writes it.
   */
  name: string;
  /**
   * Language tag of the name when it is not English, so that screen readers pronounce it rightly.
   */
  name_lang?: string;
  /**
   * Former, short and other-language names that people may look for.
   *
   * @minItems 1
   *
   * Items: One other name.
   */
  also_known_as?: string[];
  /**
   * What it is and does, in one to three plain sentences in our own words. No praise, no people's names.
   */
  summary: string;
  /**
   * The address it publishes itself; a page on another body's site where it has none of its own.
   */
  website?: string;
  /**
   * What sort of event it is.
   */
  form:
    | 'meeting'
    | 'talk'
    | 'workshop'
    | 'course'
    | 'conference'
    | 'drop-in'
    | 'making'
    | 'reading-group'
    | 'assembly'
    | 'social';
  /**
   * What it works on, the main one first; three at most.
   *
   * @minItems 1
   * @maxItems 3
   */
  problem_spaces: ProblemSpace[];
  /**
   * What kinds of help someone can get from it.
   *
   * @minItems 1
   * @maxItems 8
   */
  support?: SupportType[];
  /**
   * Who it sets out to serve.
   *
   * @minItems 1
   * @maxItems 8
   */
  audiences?: Audience[];
  /**
   * People it says, in public, that it is led by, for, or open in particular to. Never inferred.
   *
   * @minItems 1
   *
   * Items: One group of people, with the page on which the body says so.
   */
  centred_on?: {
    /**
     * Whether it is led by these people, for them, or names them as welcome.
     */
    degree: 'led' | 'for' | 'welcomes';
    /**
     * The people, in the words nearest to its own.
     */
    who:
      | 'disabled-people'
      | 'women-and-girls'
      | 'racialised-communities'
      | 'lgbtq-people'
      | 'children-and-young-people'
      | 'older-people'
      | 'migrants-and-refugees'
      | 'people-on-low-incomes'
      | 'workers'
      | 'affected-people'
      | 'rural-communities'
      | 'neurodivergent-people'
      | 'faith-communities'
      | 'care-experienced-people'
      | 'welsh-speakers'
      | 'deaf-people';
    /**
     * The page on which it says so.
     */
    source: string;
  }[];
  /**
   * Free words that people may search for and that the closed lists do not hold.
   *
   * @minItems 1
   * @maxItems 24
   *
   * Items: A word or short phrase in lower case.
   */
  keywords?: string[];
  place?: Place;
  /**
   * How far its work reaches, which may be wider than where it is based.
   */
  area_scope?:
    | 'neighbourhood'
    | 'local'
    | 'sub-regional'
    | 'regional'
    | 'multi-regional'
    | 'nation'
    | 'uk'
    | 'international'
    | 'online';
  /**
   * Whether people meet in a room, online, or both.
   */
  mode?: 'in-person' | 'online' | 'hybrid' | 'by-phone' | 'asynchronous';
  /**
   * What it costs to take part or to use it, where that is published.
   */
  cost?: 'free' | 'donation' | 'sliding-scale' | 'paid' | 'membership';
  /**
   * Whether the thing itself is working, paused or ended.
   */
  status: 'forming' | 'active' | 'paused' | 'ended' | 'merged' | 'unknown';
  /**
   * How far along it says it is.
   */
  stage?: 'idea' | 'pilot' | 'established' | 'growing' | 'winding-down';
  /**
   * The year, month or day it began.
   */
  started?: number | string;
  /**
   * The year, month or day it closed or finished.
   */
  ended?: number | string;
  identifiers?: Identifiers;
  join?: Join;
  access?: Access;
  /**
   * Links to other entries or to bodies without an entry. Each is stored once, on the side that owns it.
   *
   * @minItems 1
   */
  relations?: Relation[];
  /**
   * Ids of entries that look like this one but are something else; this quiets the likely-duplicate check.
   *
   * @minItems 1
   *
   * Items: Id of the other entry.
   */
  distinct_from?: string[];
  /**
   * The public pages on which the facts rest; at least one.
   *
   * @minItems 1
   */
  sources: Source[];
  /**
   * Year or date of the newest source: what the facts are true of.
   */
  as_of?: number | string;
  /**
   * How well the sources carry the facts.
   */
  confidence: 'high' | 'medium' | 'low';
  /**
   * What a reader should know before relying on the facts: inferred years, loose links, unsettled questions.
   */
  notes?: string;
}
/**
 * Something that can be read, used, adapted or run without its maker being present.
 */
export interface Resource {
  /**
   * The name in public use, as the body itself writes it.
   */
  name: string;
  /**
   * Language tag of the name when it is not English, so that screen readers pronounce it rightly.
   */
  name_lang?: string;
  /**
   * Former, short and other-language names that people may look for.
   *
   * @minItems 1
   *
   * Items: One other name.
   */
  also_known_as?: string[];
  /**
   * What it is and does, in one to three plain sentences in our own words. No praise, no people's names.
   */
  summary: string;
  /**
   * The address it publishes itself; a page on another body's site where it has none of its own.
   */
  website?: string;
  /**
   * What sort of resource it is.
   */
  form:
    | 'framework'
    | 'toolkit'
    | 'assessment'
    | 'standard'
    | 'guide'
    | 'course-material'
    | 'report'
    | 'dataset'
    | 'software'
    | 'template'
    | 'directory'
    | 'channel';
  /**
   * What it works on, the main one first; three at most.
   *
   * @minItems 1
   * @maxItems 3
   */
  problem_spaces: ProblemSpace[];
  /**
   * What kinds of help someone can get from it.
   *
   * @minItems 1
   * @maxItems 8
   */
  support?: SupportType[];
  /**
   * Who it sets out to serve.
   *
   * @minItems 1
   * @maxItems 8
   */
  audiences?: Audience[];
  /**
   * People it says, in public, that it is led by, for, or open in particular to. Never inferred.
   *
   * @minItems 1
   *
   * Items: One group of people, with the page on which the body says so.
   */
  centred_on?: {
    /**
     * Whether it is led by these people, for them, or names them as welcome.
     */
    degree: 'led' | 'for' | 'welcomes';
    /**
     * The people, in the words nearest to its own.
     */
    who:
      | 'disabled-people'
      | 'women-and-girls'
      | 'racialised-communities'
      | 'lgbtq-people'
      | 'children-and-young-people'
      | 'older-people'
      | 'migrants-and-refugees'
      | 'people-on-low-incomes'
      | 'workers'
      | 'affected-people'
      | 'rural-communities'
      | 'neurodivergent-people'
      | 'faith-communities'
      | 'care-experienced-people'
      | 'welsh-speakers'
      | 'deaf-people';
    /**
     * The page on which it says so.
     */
    source: string;
  }[];
  /**
   * Free words that people may search for and that the closed lists do not hold.
   *
   * @minItems 1
   * @maxItems 24
   *
   * Items: A word or short phrase in lower case.
   */
  keywords?: string[];
  place?: Place;
  /**
   * How far its work reaches, which may be wider than where it is based.
   */
  area_scope?:
    | 'neighbourhood'
    | 'local'
    | 'sub-regional'
    | 'regional'
    | 'multi-regional'
    | 'nation'
    | 'uk'
    | 'international'
    | 'online';
  /**
   * What it costs to take part or to use it, where that is published.
   */
  cost?: 'free' | 'donation' | 'sliding-scale' | 'paid' | 'membership';
  /**
   * Whether the thing itself is working, paused or ended.
   */
  status: 'forming' | 'active' | 'paused' | 'ended' | 'merged' | 'unknown';
  /**
   * How far along it says it is.
   */
  stage?: 'idea' | 'pilot' | 'established' | 'growing' | 'winding-down';
  /**
   * The year, month or day it began.
   */
  started?: number | string;
  /**
   * The year, month or day it closed or finished.
   */
  ended?: number | string;
  identifiers?: Identifiers;
  join?: Join;
  access?: Access;
  /**
   * Links to other entries or to bodies without an entry. Each is stored once, on the side that owns it.
   *
   * @minItems 1
   */
  relations?: Relation[];
  /**
   * Ids of entries that look like this one but are something else; this quiets the likely-duplicate check.
   *
   * @minItems 1
   *
   * Items: Id of the other entry.
   */
  distinct_from?: string[];
  /**
   * The public pages on which the facts rest; at least one.
   *
   * @minItems 1
   */
  sources: Source[];
  /**
   * Year or date of the newest source: what the facts are true of.
   */
  as_of?: number | string;
  /**
   * How well the sources carry the facts.
   */
  confidence: 'high' | 'medium' | 'low';
  /**
   * What a reader should know before relying on the facts: inferred years, loose links, unsettled questions.
   */
  notes?: string;
}
/**
 * Everything that makes this map this map. Change this file, the data and the taxonomy to make a map of something else.
 */
export interface MapSettings {
  /**
   * Name of the map, shown on every page.
   */
  title: string;
  /**
   * The question the map answers, as the headline of the first page.
   */
  question: string;
  /**
   * What the map is for, in one sentence.
   */
  purpose: string;
  /**
   * The place or field the map covers, as it reads after “in”.
   */
  place_name: string;
  /**
   * Language tag of the map's own text.
   */
  language: string;
  /**
   * Where the files are kept and changes are proposed.
   */
  repository: {
    /**
     * Address of the repository, without a slash at the end.
     */
    url: string;
    /**
     * Name of the main branch.
     */
    branch: string;
  };
  /**
   * Where the built map is published. Both can be set for one build with --site and --base.
   */
  site: {
    /**
     * Address of the host, without a path.
     */
    url: string;
    /**
     * Path under which the map stands: / or /name/.
     */
    base: string;
  };
  /**
   * How to reach the people who look after the map.
   */
  contact: {
    /**
     * What the link is called.
     */
    label: string;
    /**
     * Where the link leads.
     */
    url: string;
    /**
     * E-mail address of a role, where people without an account can send a change. Left out where nobody reads one.
     */
    mailbox?: string;
  };
  /**
   * Under which terms data and code may be used.
   */
  licences: {
    /**
     * For everything under data/.
     */
    data: {
      /**
       * Name of the licence.
       */
      name: string;
      /**
       * Its text.
       */
      url: string;
    };
    /**
     * For everything else.
     */
    code: {
      /**
       * Name of the licence.
       */
      name: string;
      /**
       * Its text.
       */
      url: string;
    };
  };
  /**
   * How catalogues of data sets know the published data.
   */
  data_set: {
    /**
     * Short name for machines, of the data package and of the archive's folder.
     */
    name: string;
    /**
     * Words under which people look for such data.
     *
     * @minItems 1
     *
     * Items: One word or a few.
     */
    keywords: string[];
    /**
     * The country that the data covers, where it is one.
     */
    country?: string;
  };
  /**
   * Searches that find something, offered beside the search box.
   *
   * @minItems 1
   *
   * Items: Words to search for.
   */
  search_examples: string[];
  /**
   * What the About page says of this map in particular.
   */
  about: {
    /**
     * Why there is a map and how it began.
     *
     * @minItems 1
     *
     * Items: One paragraph of plain text.
     */
    why: string[];
    /**
     * Where the entries come from and what they lean towards.
     *
     * @minItems 1
     *
     * Items: One paragraph of plain text.
     */
    entries: string[];
  };
  /**
   * What the accessibility statement says of this map in particular.
   */
  accessibility: {
    /**
     * Day on which the statement was last gone through.
     */
    reviewed: string;
    /**
     * What does not work well yet, as far as is known.
     *
     * @minItems 1
     *
     * Items: One paragraph of plain text.
     */
    known_problems: string[];
  };
  /**
   * Data of others that the map uses, with the words their licences ask for.
   *
   * @minItems 1
   *
   * Items: One source of data.
   */
  credits: {
    /**
     * What was taken.
     */
    what: string;
    /**
     * Who made it and under which licence.
     */
    words: string;
    /**
     * Where to read more.
     */
    url: string;
  }[];
  /**
   * What belongs on the map and what does not.
   */
  scope: {
    /**
     * What the map lists, in one sentence.
     */
    statement: string;
    /**
     * Questions that must all be answered yes for an entry to be in.
     *
     * @minItems 1
     *
     * Items: One question.
     */
    tests: {
      /**
       * Short name to cite it by.
       */
      id: string;
      /**
       * Answered yes or no.
       */
      question: string;
    }[];
    /**
     * What does not keep something out.
     *
     * @minItems 1
     *
     * Items: Completes the sentence “It is in even if …”.
     */
    in_even_if: string[];
    /**
     * What is not listed, and where it belongs instead.
     *
     * @minItems 1
     *
     * Items: One sort of thing that is not listed.
     */
    out: {
      /**
       * Short name to cite it by.
       */
      id: string;
      /**
       * What it is.
       */
      what: string;
      /**
       * Where it belongs or what may be listed instead.
       */
      instead: string;
    }[];
    /**
     * Cases that were hard to decide, with the ruling and the reason.
     *
     * @minItems 1
     *
     * Items: One case.
     */
    border_cases: {
      /**
       * What it is.
       */
      case: string;
      /**
       * Whether it is in.
       */
      ruling: 'in' | 'in-if' | 'part' | 'out';
      /**
       * The reason, or the condition.
       */
      because: string;
    }[];
  };
}
/**
 * An indicator: one figure for each region and nation of the UK that a source gives, with where it comes from.
 */
export interface RegionFigures {
  /**
   * What is counted or measured, in a few words.
   */
  title: string;
  /**
   * The heading under which readers look for it.
   */
  group: 'people' | 'place' | 'economy' | 'tech' | 'digital-access' | 'means';
  /**
   * What the number counts, as it reads after the number. % and £ stand first; % is then joined to the number, and £ goes in front of it.
   */
  unit: string;
  /**
   * What the figure says, in one or two plain sentences in our own words.
   */
  definition: string;
  /**
   * The year that the figures are of, or the one in which their twelve months end. Left out where the source does not say.
   */
  year?: number;
  /**
   * Only where regions can be counted together to make the UK: entries may be shown per so much of it.
   */
  per?: {
    /**
     * How much of the unit one rate is for.
     */
    amount: number;
    /**
     * That amount, as it reads after “entries per”.
     */
    label: string;
  };
  /**
   * The figure of each region, by its id. A region without one is left out.
   */
  values: {
    /**
     * The region's figure as published, in the unit above.
     */
    'north-east'?: number;
    /**
     * The region's figure as published, in the unit above.
     */
    'north-west'?: number;
    /**
     * The region's figure as published, in the unit above.
     */
    'yorkshire-and-the-humber'?: number;
    /**
     * The region's figure as published, in the unit above.
     */
    'east-midlands'?: number;
    /**
     * The region's figure as published, in the unit above.
     */
    'west-midlands'?: number;
    /**
     * The region's figure as published, in the unit above.
     */
    'east-of-england'?: number;
    /**
     * The region's figure as published, in the unit above.
     */
    london?: number;
    /**
     * The region's figure as published, in the unit above.
     */
    'south-east'?: number;
    /**
     * The region's figure as published, in the unit above.
     */
    'south-west'?: number;
    /**
     * The region's figure as published, in the unit above.
     */
    wales?: number;
    /**
     * The region's figure as published, in the unit above.
     */
    scotland?: number;
    /**
     * The region's figure as published, in the unit above.
     */
    'northern-ireland'?: number;
  };
  /**
   * The same figure for the whole UK, as published; the notes say so where it is our sum of all twelve regions.
   */
  uk?: number;
  /**
   * Who publishes the figures.
   */
  publisher: string;
  /**
   * The public page that gives the figures, and what was read.
   */
  source: {
    /**
     * The name of the publication or data set, with its date where it has one.
     */
    title: string;
    /**
     * The page's full address, beginning with https://.
     */
    url: string;
    /**
     * Whether the page itself was read, or a data file: one that names the page, or one that does not, so that the address is only what we know of it.
     */
    read: 'page' | 'file-naming-page' | 'file-alone';
    /**
     * Where that was: the copy of the page, or the repository, version and path of the file.
     */
    read_from: string;
  };
  /**
   * Under what terms the figures may be used.
   */
  licence: {
    /**
     * The licence's own name.
     */
    name: string;
    /**
     * Where the licence can be read, beginning with https://.
     */
    url: string;
  };
  /**
   * How well what was read carries the figures.
   */
  confidence: 'high' | 'medium' | 'low';
  /**
   * What a reader should know before comparing regions by it.
   */
  notes?: string;
}
/**
 * Somebody looked for something on a day and says how, and whether anything was found: so a gap that was looked into differs from one that nobody has looked at.
 */
export interface RecordedSearch {
  /**
   * The day on which the search ended.
   */
  searched: string;
  /**
   * A problem space, a region, a role, a kind of support or an audience, or several of them together.
   */
  for: {
    /**
     * Which problem with technology is this working on?
     */
    problem_space?:
      | 'data-rights-and-privacy'
      | 'surveillance-and-policing'
      | 'algorithmic-accountability'
      | 'work-and-labour'
      | 'market-power'
      | 'identity-and-money'
      | 'digital-inclusion'
      | 'accessibility-and-disability'
      | 'bias-and-discrimination'
      | 'who-makes-technology'
      | 'language-and-culture'
      | 'online-safety'
      | 'childhood'
      | 'health-and-care'
      | 'attention-and-design'
      | 'information-and-media'
      | 'responsible-ai'
      | 'data-stewardship'
      | 'open-data-and-standards'
      | 'digital-commons'
      | 'practice-and-profession'
      | 'public-services'
      | 'democracy-and-participation'
      | 'community-technology'
      | 'civil-society-capacity'
      | 'places-and-mobility'
      | 'climate-and-materials'
      | 'futures-and-foresight';
    /**
     * The region or nation in which something was looked for.
     */
    region?:
      | 'north-east'
      | 'north-west'
      | 'yorkshire-and-the-humber'
      | 'east-midlands'
      | 'west-midlands'
      | 'east-of-england'
      | 'london'
      | 'south-east'
      | 'south-west'
      | 'wales'
      | 'scotland'
      | 'northern-ireland';
    /**
     * What does this organisation mainly do in the field?
     */
    role?:
      | 'practice'
      | 'maker'
      | 'research'
      | 'think-tank'
      | 'advocate'
      | 'funder'
      | 'network'
      | 'support'
      | 'incubator'
      | 'public-authority'
      | 'regulator'
      | 'standards'
      | 'educator'
      | 'worker-body'
      | 'place-based'
      | 'media';
    /**
     * What can I get here?
     */
    support?:
      | 'advice'
      | 'training'
      | 'mentoring'
      | 'peer-support'
      | 'audit'
      | 'design-and-build'
      | 'research'
      | 'tools'
      | 'funding'
      | 'legal'
      | 'advocacy'
      | 'convening'
      | 'incubation'
      | 'space'
      | 'opportunities';
    /**
     * Whom does this set out to serve?
     */
    audience?:
      | 'public'
      | 'affected-people'
      | 'children-and-young-people'
      | 'older-people'
      | 'disabled-people'
      | 'women-and-girls'
      | 'racialised-communities'
      | 'lgbtq-people'
      | 'migrants-and-refugees'
      | 'people-on-low-incomes'
      | 'workers'
      | 'newcomers'
      | 'practitioners'
      | 'leaders-and-trustees'
      | 'researchers'
      | 'journalists'
      | 'charities'
      | 'social-enterprises'
      | 'small-businesses'
      | 'technology-companies'
      | 'local-government'
      | 'national-government'
      | 'health-and-care-bodies'
      | 'education-bodies'
      | 'culture-bodies'
      | 'funders'
      | 'policy-makers';
  };
  /**
   * How the search was made: which registers, lists and words, which bodies were asked. No people's names.
   *
   * @minItems 1
   * @maxItems 12
   *
   * Items: One way in which it was looked for.
   */
  means: string[];
  /**
   * Whether anything was found that belongs on the map.
   */
  found: 'none' | 'some';
  /**
   * Ids of what was found, where it has been added to the map.
   *
   * @minItems 1
   *
   * Items: Id of an entry that was found.
   */
  entries?: string[];
  /**
   * What readers should know: what was not looked at, or what came close.
   */
  note?: string;
  /**
   * Pages that were searched or that show what was asked, where they are public.
   *
   * @minItems 1
   */
  sources?: Source[];
}
/**
 * The rules of decision-making, as data: the same for everybody. GOVERNANCE.md says them in words.
 */
export interface Policy {
  /**
   * Version of the form of this file.
   */
  version: number;
  /**
   * The time zone in which days begin and end.
   */
  timezone: string;
  /**
   * What holds for every change.
   */
  defaults: {
    /**
     * Whether an approval counts only for the version it was given on.
     */
    stale_after_push: boolean;
    /**
     * When windows do not run.
     *
     * Items: Days of the year on which windows do not run.
     */
    quiet_periods: {
      /**
       * The first of those days.
       */
      from: string;
      /**
       * The last of those days; it may lie in the next year.
       */
      to: string;
    }[];
    /**
     * Accounts that may propose and never approve; any account that the host calls a bot is one too.
     *
     * @minItems 1
     *
     * Items: Name of an account on the host.
     */
    bots: string[];
    /**
     * Bots that cannot write a line on their interests.
     *
     * @minItems 1
     *
     * Items: Name of an account on the host.
     */
    interests_not_asked_of: string[];
    /**
     * Types of relation by which the body at the near end has an interest in what is at the far end.
     *
     * @minItems 1
     *
     * Items: A type of relation.
     */
    tied_through: (
      | 'runs'
      | 'hosts'
      | 'part-of'
      | 'member-of'
      | 'partner-of'
      | 'funds'
      | 'commissioned'
      | 'created'
      | 'contributed-to'
      | 'uses'
      | 'based-on'
      | 'advises'
      | 'takes-part-in'
      | 'spun-out-of'
      | 'succeeded-by'
    )[];
    /**
     * Types of relation whose two ends count as one organisation.
     *
     * @minItems 1
     *
     * Items: A type of relation.
     */
    one_organisation_through: (
      | 'runs'
      | 'hosts'
      | 'part-of'
      | 'member-of'
      | 'partner-of'
      | 'funds'
      | 'commissioned'
      | 'created'
      | 'contributed-to'
      | 'uses'
      | 'based-on'
      | 'advises'
      | 'takes-part-in'
      | 'spun-out-of'
      | 'succeeded-by'
    )[];
    /**
     * How many files a change may touch before it needs a label.
     */
    max_files: number;
    /**
     * Label that allows more files.
     */
    bulk_label: string;
    /**
     * Classes that may touch any number of files.
     *
     * @minItems 1
     *
     * Items: Id of a class.
     */
    bulk_classes: string[];
  };
  /**
   * What holds while stewards are few.
   */
  founding: {
    /**
     * Whether the project is in founding mode.
     */
    active: boolean;
    /**
     * How many stewards from different organisations end it.
     */
    stewards: number;
    /**
     * The most approvals, and organisations, that any change needs.
     */
    at_most: number;
    /**
     * How many times as long windows are.
     */
    window_times: number;
    /**
     * The roles that count as steward.
     *
     * @minItems 1
     *
     * Items: A role of this policy.
     */
    steward_means: string[];
    /**
     * When its decisions are gone through again.
     */
    reviewed_when: string;
  };
  /**
   * The roles that people hold.
   *
   * @minItems 1
   *
   * Items: A role that people hold for a time.
   */
  roles: {
    /**
     * How files of people name the role.
     */
    id: string;
    /**
     * How the role is called.
     */
    title: string;
    /**
     * What those who hold the role do.
     */
    does: string;
    /**
     * How somebody comes to hold the role.
     */
    chosen: string;
    /**
     * The longest term, in months.
     */
    term_months: number;
    /**
     * How many terms somebody may serve one after another.
     */
    max_in_a_row?: number;
  }[];
  /**
   * Classes of change, the strictest first: a change takes the first that any of its files matches.
   *
   * @minItems 1
   *
   * Items: A class of change, with what it needs.
   */
  classes: {
    /**
     * How the class is called in commands.
     */
    id: 'governance' | 'vocabulary' | 'removal' | 'claim' | 'entry-new' | 'entry-edit' | 'record' | 'site';
    /**
     * How the class is called in sentences, after “This is”.
     */
    title: string;
    /**
     * What changes of this class touch, in words.
     */
    touches: string;
    /**
     * Which files put a change into this class; one is enough.
     *
     * @minItems 1
     *
     * Items: What a file of the change has to be like: all that is said here has to fit, under its old or its new name.
     */
    match: {
      /**
       * Patterns of paths, one of which has to fit.
       *
       * @minItems 1
       *
       * Items: A pattern of paths: * for any name, ** for any path below.
       */
      paths: string[];
      /**
       * Patterns of paths, none of which may fit.
       *
       * @minItems 1
       *
       * Items: A pattern of paths: * for any name, ** for any path below.
       */
      except?: string[];
      /**
       * What the change does with the file.
       *
       * @minItems 1
       *
       * Items: One thing that can happen to a file.
       */
      status?: ('added' | 'modified' | 'removed' | 'renamed')[];
      /**
       * Fields at the top of a data file, one of which has to differ; `id` stands for the name of the file.
       *
       * @minItems 1
       *
       * Items: Name of a field.
       */
      changes?: string[];
    }[];
    /**
     * Whose approvals a change needs, and how many.
     */
    needs: {
      /**
       * How many people have to approve.
       */
      approvals: number;
      /**
       * The roles whose approval counts.
       *
       * @minItems 1
       *
       * Items: A role of this policy.
       */
      from: string[];
      /**
       * From how many organisations those who approve have to come.
       */
      organisations: number;
    };
    /**
     * Whole days for which a change stays open.
     */
    window_days: number;
    /**
     * Months after which the decision is looked at again.
     */
    review_after_months?: number;
  }[];
  /**
   * What may be done at once where somebody could be harmed.
   */
  fast_lane: {
    /**
     * The label that asks for it.
     */
    label: string;
    /**
     * The roles that may set the label.
     *
     * @minItems 1
     *
     * Items: A role of this policy.
     */
    set_by: string[];
    /**
     * The classes for which it can be asked.
     *
     * @minItems 1
     *
     * Items: Id of a class.
     */
    applies_to: string[];
    /**
     * Every file of the change has to fit one of these.
     *
     * @minItems 1
     *
     * Items: A pattern of paths: * for any name, ** for any path below.
     */
    only_paths: string[];
    /**
     * No file of the change may fit one of these.
     *
     * @minItems 1
     *
     * Items: A pattern of paths: * for any name, ** for any path below.
     */
    except?: string[];
    /**
     * Whose approvals a change needs, and how many.
     */
    needs: {
      /**
       * How many people have to approve.
       */
      approvals: number;
      /**
       * The roles whose approval counts.
       *
       * @minItems 1
       *
       * Items: A role of this policy.
       */
      from: string[];
      /**
       * From how many organisations those who approve have to come.
       */
      organisations: number;
    };
    /**
     * Whole days for which the change stays open.
     */
    window_days: number;
    /**
     * Days within which the decision is looked at again.
     */
    review_within_days: number;
  };
  /**
   * How a change can be stopped.
   */
  objections: {
    /**
     * The kinds of reason that count.
     *
     * @minItems 1
     *
     * Items: One kind of reason why a change may be stopped.
     */
    kinds: {
      /**
       * How the kind is called in commands.
       */
      id: 'harm' | 'scope' | 'accuracy' | 'process' | 'law';
      /**
       * What somebody who objects says of the change, after “it”.
       */
      says: string;
    }[];
    /**
     * How many characters a reason has at least.
     */
    min_reason: number;
    /**
     * The roles whose objection stops a change.
     *
     * @minItems 1
     *
     * Items: A role of this policy.
     */
    standing: string[];
    /**
     * Whether people tied to what the change touches can stop it, too.
     */
    affected: boolean;
    /**
     * The roles that record that an objection was taken into a change; never for their own.
     *
     * @minItems 1
     *
     * Items: A role of this policy.
     */
    integrated_by: string[];
    /**
     * The roles that do so while nobody holds those.
     *
     * @minItems 1
     *
     * Items: A role of this policy.
     */
    integrated_by_while_none: string[];
    /**
     * Days without a word, after a change made in answer, until the objector is asked once.
     */
    quiet_days: number;
    /**
     * Further days without a word until the answer may be recorded as accepted.
     */
    more_days: number;
  };
  /**
   * How a decision can be fought.
   */
  appeals: {
    /**
     * Days after a decision in which it can be appealed against.
     */
    within_days: number;
    /**
     * How many people who took no part decide.
     */
    decided_by: number;
    /**
     * Days until there is a written answer.
     */
    answer_days: number;
  };
}
/**
 * Somebody who holds a role: as much as is needed to tell whether an approval counts, and nothing else. The file bears the handle in lower case.
 */
export interface Person {
  /**
   * Name of the account with which they approve; it may be one made for this.
   */
  handle: string;
  /**
   * Roles they hold or held, each with its term.
   *
   * @minItems 1
   *
   * Items: A role for one term.
   */
  roles: {
    /**
     * Id of a role in the policy.
     */
    role: string;
    /**
     * First day of the term.
     */
    from: string;
    /**
     * Last day of the term.
     */
    until: string;
  }[];
  /**
   * Bodies they work for, run, fund or are funded by: ids of entries, or names of bodies without one. An empty list says that there are none.
   *
   * @maxItems 30
   *
   * Items: Id of an entry, or the name of a body without one.
   */
  affiliations: string[];
  /**
   * The day on which they agreed to be listed here, knowing that past versions of the file stay readable.
   */
  consent: string;
}
/**
 * Bodies that asked not to be on the map, in a form that nobody can read back, so that they are not added again by mistake.
 */
export interface LeftOff {
  /**
   * One item for each of them.
   *
   * Items: A body that asked not to be listed.
   */
  left_off: {
    /**
     * Keyed hash of the plain form of the name.
     */
    name: string;
    /**
     * Keyed hash of the host of the website, where it has one of its own.
     */
    host?: string;
    /**
     * The day on which they asked.
     */
    asked: string;
    /**
     * The name, where they said that it may stand here.
     */
    may_be_named?: string;
  }[];
}
/**
 * What was decided about the map, how, and how long it took. It holds counts and organisations, and never who.
 */
export interface RecordedDecision {
  /**
   * What was decided, in a few words. No people's names.
   */
  title: string;
  /**
   * The change in which it was decided, or the page on which the decision stands.
   */
  link: string;
  /**
   * The class of change, which says how strictly it was decided.
   */
  class: 'governance' | 'vocabulary' | 'removal' | 'claim' | 'entry-new' | 'entry-edit' | 'record' | 'site';
  /**
   * Whether it was merged, refused, or withdrawn by whoever proposed it.
   */
  outcome: 'merged' | 'refused' | 'withdrawn';
  /**
   * The day on which it was proposed.
   */
  opened?: string;
  /**
   * The day on which it was merged, refused or withdrawn.
   */
  decided: string;
  /**
   * How many approvals counted.
   */
  approvals?: number;
  /**
   * From how many organisations the approvals came. A person who belongs to none counts as one.
   */
  organisations?: {
    /**
     * How many different organisations.
     */
    count: number;
    /**
     * Ids of those that have an entry.
     *
     * @minItems 1
     *
     * Items: Id of an entry.
     */
    entries?: string[];
  };
  /**
   * Objections and concerns that were raised, and how each ended.
   *
   * @minItems 1
   *
   * Items: One objection or concern.
   */
  objections?: {
    /**
     * What it said was wrong with the change; left out where none was named.
     */
    kind?: 'harm' | 'scope' | 'accuracy' | 'process' | 'law';
    /**
     * The reason that was given, in plain words. No people's names.
     */
    reason: string;
    /**
     * It was a concern: shown and answered, but not able to stop the change.
     */
    concern?: boolean;
    /**
     * Whether it was withdrawn, taken into the change, or still open at the end.
     */
    ended: 'withdrawn' | 'integrated' | 'open';
    /**
     * Where it is written down how it ended.
     */
    link?: string;
  }[];
  /**
   * How many people said that they would not do this and would not stop it.
   */
  stand_asides?: number;
  /**
   * It was decided at once because somebody could have been harmed.
   */
  fast_lane?: boolean;
  /**
   * It was decided while there were too few stewards, and is to be looked at again.
   */
  provisional?: boolean;
  /**
   * It was merged before the rules were met.
   */
  against_rules?: boolean;
  /**
   * The day by which it is to be looked at again.
   */
  review_due?: string;
  /**
   * The day on which it was looked at again.
   */
  reviewed?: string;
  /**
   * The appeal against it, where there was one.
   */
  appeal?: string;
  /**
   * Within how many days somebody with a role first answered; a day that has begun counts. Left out where nobody did.
   */
  first_answer?: number;
  /**
   * It was the first change of whoever proposed it.
   */
  newcomer?: boolean;
}
