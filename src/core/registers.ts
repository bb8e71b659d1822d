import type { Entry } from './entry.ts';

/** A number or name under which a register knows an entry, and the page that shows it there. */
interface Registered {
  readonly label: string;
  readonly id: string;
  readonly url: string;
}

/** Returns a charity number as org-id.guide writes it, by the register it belongs to. */
export function charityOrgId(number: string): string {
  if (number.startsWith('SC')) return `GB-SC-${number}`;
  return number.startsWith('NIC') ? `GB-NIC-${number.slice('NIC'.length)}` : `GB-CHC-${number}`;
}

/** Returns where registers and other data sets know an entry. */
export function registersOf({ identifiers = {} }: Pick<Entry, 'identifiers'>): readonly Registered[] {
  const { company_number, charity_number, wikidata, github } = identifiers;
  const found = (label: string, id: string | undefined, url: (id: string) => string): Registered[] =>
    id === undefined ? [] : [{ label, id, url: url(id) }];
  return [
    ...found(
      'Company number',
      company_number,
      (id) => `https://find-and-update.company-information.service.gov.uk/company/${id}`,
    ),
    // The three charity registers number their pages in ways of their own; this site finds them by charity number.
    ...found(
      'Charity number',
      charity_number,
      (id) => `https://findthatcharity.uk/orgid/${charityOrgId(id)}`,
    ),
    ...found('Wikidata', wikidata, (id) => `https://www.wikidata.org/wiki/${id}`),
    ...found('GitHub', github, (id) => `https://github.com/${id}`),
  ];
}
