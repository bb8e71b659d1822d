/** The pages about the map itself. Their long texts stand in `pages/`. */
export const about = 'About';
export const aboutDescription = (title: string) =>
  `What ${title} is for, how it is made and how to take part.`;
export const aboutHeading = 'About this map';
export const readOn = 'Read on';
export const readOnScope = 'What belongs here, and what does not';
export const readOnTaxonomy = 'All terms and what they mean';
export const readOnData = 'The data, to take away';
export const readOnLicence = 'Licence and how to cite';
export const readOnAccessibility = 'How accessible this site is';
export const readOnPrivacy = 'Privacy';
export const readOnFiles = 'All files and their history, on GitHub';

export const accessibility = 'Accessibility';
export const accessibilityDescription = (title: string) =>
  `How accessible ${title} is, what was tested, what does not work yet, and how to tell us.`;
export const accessibilityLede =
  'Everybody should be able to find, read and use everything here, with whatever they use to read.';

export const privacy = 'Privacy';
export const privacyDescription =
  'What you read and search for stays in your browser. The site sets no cookies and asks no other host for anything.';
export const privacyLede = 'What you read and search for here stays in your browser.';

export const licenceTitle = 'Licence and how to cite';
export const licenceDescription = (data: string, code: string) =>
  `The data may be used under ${data}, the code under the ${code} licence.`;
export const licenceLede = 'Use it, change it, pass it on. Say where it comes from.';
export const licence = 'Licence';
export const dataLicensed = 'The data is licensed under';
export const codeLicensed = 'The code is licensed under the';
export const codeLicensedEnd = 'licence. The pages that the entries cite belong to those who published them.';
export const cite = 'How to cite';
export const versionOfData =
  'The version of the data is the day of its newest change, {day}, or the day of a [release](releases), which stays as it is.';
export const takeData = 'To take the data: [all its forms](data).';
export const citeEntry =
  'For one entry, use the address of its page, and give the year beside its status as the date of the facts.';
export const owed = 'What we owe to others';
export const typeface =
  'Typeface: Atkinson Hyperlegible Next by the Braille Institute, SIL Open Font License 1.1.';
export const fullNotice = 'The full list is in [NOTICE.md](notice). See also [how the map is made](about).';

export const scope = 'What belongs here';
export const scopeTests = 'The tests';
export const scopeTestsAll = 'Something is listed when every one of these questions is answered yes.';
export const scopeInEvenIf = 'It is in even if …';
export const scopeOut = 'What is not listed';
export const scopeOutTable = 'Table: what is not listed';
export const scopeOutHeads = ['Not listed', 'Instead'] as const;
export const scopeBorder = 'Border cases';
export const scopeBorderLead =
  'Cases that were hard to decide, with the ruling. Reviewers cite them by name.';
export const scopeBorderTable = 'Table: border cases';
export const scopeBorderHeads = ['Case', 'Ruling', 'Because'] as const;
export const scopeRulings = { in: 'In', 'in-if': 'In, if', part: 'In part', out: 'Out' } as const;
export const scopeDisagree = 'If you see it differently';
export const scopeDisagreeText =
  "The scope is part of the map's files and changes like everything else: someone proposes, others review in public. [How decisions are made and appealed](governance) is written down.";

export const notFound = 'Page not found';
export const notFoundDescription = 'There is no page at this address.';
export const notFoundHeading = 'There is no page here';
export const notFoundLede =
  'The address may be mistyped, or the page may be gone. Entries keep their addresses, so an old link to an entry should still work.';
export const notFoundSearch = 'Search the map';
export const notFoundBrowse = '[Browse the map](browse), or go to the [first page](home).';
