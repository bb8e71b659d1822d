import { expect, test } from 'vitest';
import { charityOrgId, registersOf } from './registers.ts';

test('A charity number names its register', () => {
  expect(['1161998', 'SC003558', 'NIC100280'].map(charityOrgId)).toEqual([
    'GB-CHC-1161998',
    'GB-SC-SC003558',
    'GB-NIC-100280',
  ]);
});

test('Each identifier leads to its register; without any there is nothing', () => {
  expect(registersOf({})).toEqual([]);
  expect(
    registersOf({
      identifiers: { company_number: '09512457', charity_number: '1161998', wikidata: 'Q42', github: 'dxw' },
    }),
  ).toEqual([
    {
      label: 'Company number',
      id: '09512457',
      url: 'https://find-and-update.company-information.service.gov.uk/company/09512457',
    },
    { label: 'Charity number', id: '1161998', url: 'https://findthatcharity.uk/orgid/GB-CHC-1161998' },
    { label: 'Wikidata', id: 'Q42', url: 'https://www.wikidata.org/wiki/Q42' },
    { label: 'GitHub', id: 'dxw', url: 'https://github.com/dxw' },
  ]);
});
