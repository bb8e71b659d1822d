import { present } from '../core/present.ts';
import type { Kind } from '../core/ids.ts';

/** The catalogue as it is sent: columns, one value for each entry, in order of name. Written by `src/catalogue/write-catalogue.ts`. */
export interface CatalogueFile {
  /** Day of the newest change to the data, as YYYY-MM-DD. */
  readonly version: string;
  readonly facets: readonly FacetFile[];
  /** Towns at which entries are based: name, id of the region, latitude and longitude in degrees. */
  readonly towns: readonly (readonly [name: string, region: string, lat: number, lon: number])[];
  /** Regions: id, label, nation, and a point inside in degrees. */
  readonly regions: readonly (readonly [
    id: string,
    label: string,
    nation: string,
    lat: number,
    lon: number,
  ])[];
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** Language of a name that is not in the page's language, by position. */
  readonly langs: Readonly<Record<string, string>>;
  readonly summaries: readonly string[];
  /** Other names and keywords, in one text; they are searched and not shown. */
  readonly words: readonly string[];
  /** Position of the entry's town among the towns, or -1. */
  readonly town: readonly number[];
  /** How far its work reaches, by id; empty where that is not known. */
  readonly scope: readonly string[];
  /** Words for each reach, by id. */
  readonly scopes: Readonly<Record<string, string>>;
  /** Years; 0 where not known. */
  readonly started: readonly number[];
  readonly ended: readonly number[];
  readonly asOf: readonly number[];
  /** To how many other entries it is linked. */
  readonly links: readonly number[];
  /** What became of an entry, by position: how it reads, the other's name, and its id where it is an entry. */
  readonly became: Readonly<Record<string, readonly (readonly [label: string, name: string, id?: string])[]>>;
}

/** One way to narrow the entries, as it is sent. */
export interface FacetFile {
  /** Its name in addresses. */
  readonly name: string;
  readonly title: string;
  /** Headings over the options; with an id where the whole group can be chosen. */
  readonly groups: readonly { readonly label: string; readonly id?: string }[];
  /** Id, label, position of the group or -1, and other words for it. */
  readonly options: readonly (readonly [id: string, label: string, group: number, also: string])[];
  /** For each entry the positions of its options: a number where there is one alone. */
  readonly values: readonly (number | readonly number[])[];
}

/** A choice within a facet. */
export interface Option {
  readonly id: string;
  readonly label: string;
  /** Position of the heading it stands under. */
  readonly group?: number;
  /** Whether it stands for all options of its group. */
  readonly whole: boolean;
}

/** One way to narrow the entries. */
export interface Facet {
  readonly name: string;
  readonly title: string;
  readonly groups: readonly { readonly label: string; readonly id?: string }[];
  readonly options: readonly Option[];
  /** For each entry the positions of its options, those of whole groups among them. */
  readonly values: readonly (readonly number[])[];
}

/** A town at which entries are based. */
interface CatalogueTown {
  readonly name: string;
  readonly region: string;
  readonly lat: number;
  readonly lon: number;
}

export interface CatalogueRegion {
  readonly id: string;
  readonly label: string;
  readonly nation: string;
  readonly lat: number;
  readonly lon: number;
}

/** An entry as the explorer knows it. */
export interface Item {
  readonly index: number;
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly lang?: string;
  readonly summary: string;
  readonly town?: CatalogueTown;
  readonly region?: CatalogueRegion;
  readonly scope?: string;
  /** Where it is based, or else how far its work reaches, in words; empty if neither is known. */
  readonly where: string;
  readonly status: string;
  readonly started?: number;
  readonly ended?: number;
  readonly asOf?: number;
  readonly links: number;
  readonly became: readonly { readonly label: string; readonly name: string; readonly id?: string }[];
  /** Everything of it that is searched, folded, each word after a space. */
  readonly text: string;
}

/** The entries and all ways to narrow them, as the explorer uses them. */
export interface Catalogue {
  readonly version: string;
  readonly facets: readonly Facet[];
  readonly items: readonly Item[];
  readonly byId: ReadonlyMap<string, Item>;
  readonly regions: readonly CatalogueRegion[];
  /** First and last year that time can be set to. */
  readonly years: { readonly first: number; readonly last: number };
}

/** Returns the facet of a name; throws where there is none. */
export function facetIn({ facets }: Pick<Catalogue, 'facets'>, name: string): Facet {
  const facet = facets.find((one) => one.name === name);
  if (!facet) throw new Error(`the catalogue has no facet "${name}"`);
  return facet;
}

/** Returns the label of an option of a facet; throws where there is none. */
export function optionLabel(catalogue: Pick<Catalogue, 'facets'>, facet: string, id: string): string {
  const option = facetIn(catalogue, facet).options.find((one) => one.id === id);
  if (!option) throw new Error(`the facet "${facet}" has no option "${id}"`);
  return option.label;
}

/** Returns a text as it is compared: lower case, no accents, words parted by one space and with one in front. */
export function folded(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain === '' ? '' : ` ${plain}`;
}

/** Reads a catalogue as it was sent. */
export function readCatalogue(file: CatalogueFile): Catalogue {
  const facets = file.facets.map(readFacet);
  const regions = file.regions.map(([id, label, nation, lat, lon]) => ({ id, label, nation, lat, lon }));
  const regionById = new Map(regions.map((region) => [region.id, region]));
  const towns = file.towns.map(([name, region, lat, lon]) => ({ name, region, lat, lon }));
  const [kinds, statuses, places] = ['kind', 'status', 'region'].map((name) =>
    facets.find((facet) => facet.name === name),
  );
  const valueOf = (facet: Facet | undefined, index: number) =>
    facet?.options[facet.values[index]?.[0] ?? -1]?.id ?? '';
  const items = file.ids.map((id, index): Item => {
    const town = towns[file.town[index] ?? -1];
    const region = regionById.get(valueOf(places, index));
    const { lang, scope, started, ended, asOf } = {
      lang: file.langs[index],
      scope: file.scope[index],
      started: file.started[index],
      ended: file.ended[index],
      asOf: file.asOf[index],
    };
    return {
      index,
      id,
      kind: valueOf(kinds, index) as Kind,
      name: present(file.names[index], `The name of "${id}"`),
      ...(lang !== undefined && { lang }),
      summary: present(file.summaries[index], `The summary of "${id}"`),
      ...(town && { town }),
      ...(region && { region }),
      ...(scope !== undefined && scope !== '' && { scope }),
      where: whereOf(town, region) ?? file.scopes[scope ?? ''] ?? '',
      status: valueOf(statuses, index),
      ...(started !== undefined && started > 0 && { started }),
      ...(ended !== undefined && ended > 0 && { ended }),
      ...(asOf !== undefined && asOf > 0 && { asOf }),
      links: present(file.links[index], `The number of links of "${id}"`),
      became: (file.became[index] ?? []).map(([label, name, other]) => ({
        label,
        name,
        ...(other !== undefined && { id: other }),
      })),
      text: folded(
        [file.names[index], file.words[index], file.summaries[index], ...alsoOf(file.facets, index)].join(
          ' ',
        ),
      ),
    };
  });
  const first = items.reduce((least, { started }) => Math.min(least, started ?? Infinity), Infinity);
  const last = Number(file.version.slice(0, 4));
  return {
    version: file.version,
    facets,
    items,
    byId: new Map(items.map((item) => [item.id, item])),
    regions,
    years: { first: Math.min(first, last), last },
  };
}

/** Returns town and region in words; one that bears the name of the other is said once. */
function whereOf(town?: CatalogueTown, region?: CatalogueRegion): string | undefined {
  if (!region) return town?.name;
  return town && town.name !== region.label ? `${town.name}, ${region.label}` : region.label;
}

function readFacet({ name, title, groups, options, values }: FacetFile): Facet {
  const own = options.map(([id, label, group]): Option => ({
    id,
    label,
    whole: false,
    ...(group >= 0 && { group }),
  }));
  // A group that can be chosen as a whole is one more option, which its entries carry too.
  const whole = groups.flatMap(({ id, label }, group) =>
    id === undefined ? [] : [{ id, label, group, whole: true }],
  );
  const wholeOf = new Map(whole.map(({ group }, place) => [group, own.length + place]));
  return {
    name,
    title,
    groups,
    options: [...own, ...whole],
    values: values.map((value) => {
      const carried = typeof value === 'number' ? [value] : value;
      const groupsCarried = new Set(carried.flatMap((option) => wholeOf.get(own[option]?.group ?? -1) ?? []));
      return [...carried, ...groupsCarried];
    }),
  };
}

/** Returns labels and other words of what an entry carries, so that words find it that only its terms know. */
function alsoOf(facets: readonly FacetFile[], index: number): string[] {
  return facets.flatMap(({ options, values }) => {
    const value = values[index] ?? [];
    return (typeof value === 'number' ? [value] : value).flatMap((option) => {
      const [, label = '', , also = ''] = options[option] ?? [];
      return [label, also];
    });
  });
}
