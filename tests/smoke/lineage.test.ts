/** Tells a second time, from the files alone, what closed bodies left and who has it now, and holds the page to every name and source. */
import { expect, test } from 'vitest';
import { plainEntries } from '../naive/files.ts';
import { visitor } from './browser.ts';
import { built, expectNone } from './built.ts';
import { attribute, elements, words } from './pages.ts';
import type { Element } from './pages.ts';

const { mainOf } = built('map');
const { visit } = visitor();
const all = plainEntries();
const entries = new Map(all.map((entry) => [entry.id, entry]));
const isOver = (end: string) => ['ended', 'merged'].includes(entries.get(end)?.status ?? '');
const nameOf = (end: string) => entries.get(end)?.name ?? end;

/** Every relation from one end to the other: an id, or a name where there is no entry. */
const relations = all.flatMap(({ id, relations: own = [] }) =>
  own.map(({ type, to, to_name, from_name, until, source }) =>
    from_name === undefined
      ? { type, from: id, to: to ?? to_name ?? '', until, source }
      : { type, from: from_name, to: id, until, source },
  ),
);
type Relation = (typeof relations)[number];

const MAKES = ['runs', 'hosts', 'created'];
const from = (end: string, ...types: string[]) =>
  relations.filter((one) => one.from === end && types.includes(one.type));
const to = (end: string, ...types: string[]) =>
  relations.filter((one) => one.to === end && types.includes(one.type));
const there = (own: Relation[]) => own.filter((one) => one.until === undefined && !isOver(one.from));
const said = (own: Relation[], end: 'from' | 'to') =>
  own.map((one) => `${nameOf(one[end])} <${one.source}>`).sort();

/** Gives what the page should say of an entry, by how each line begins. */
function story(id: string): Record<string, string[]> {
  const things = [...new Set(from(id, ...MAKES).map((one) => one.to))];
  const lines = {
    'Carried on by': said(from(id, 'succeeded-by'), 'to'),
    'It carried on': said(to(id, 'succeeded-by'), 'from'),
    'Grew out of it:': said(to(id, 'spun-out-of'), 'from'),
    'It grew out of': said(from(id, 'spun-out-of'), 'to'),
    'Run, hosted or made by': said(there(to(id, ...MAKES)), 'from'),
    ...Object.fromEntries(
      things.flatMap((thing) => {
        const others = there(to(thing, ...MAKES)).filter((one) => one.from !== id);
        const keepers = others.filter(({ type }) => type !== 'created');
        const makers = others.filter(
          (one) => one.type === 'created' && !keepers.some((keeper) => keeper.from === one.from),
        );
        const heirs = keepers.length > 0 ? [] : from(thing, 'succeeded-by');
        const name = nameOf(thing);
        return [
          [
            `${name} left`,
            from(id, ...MAKES)
              .filter((one) => one.to === thing)
              .map(({ source }) => source)
              .sort(),
          ],
          [`${name} – looked after by`, said(keepers, 'from')],
          [`${name} – carried on by`, said(heirs, 'to')],
          [`${name} – also made by`, said(makers, 'from')],
          [`${name} – nobody known`, keepers.length + heirs.length === 0 ? ['true'] : []],
        ];
      }),
    ),
  };
  return Object.fromEntries(Object.entries(lines).filter(([, line]) => line.length > 0));
}

const below = (element: Element) => element.childNodes.filter((node): node is Element => 'tagName' in node);
const hrefOf = (element: Element) => attribute(element, 'href') ?? '';
const isCite = (element: Element) => attribute(element, 'class') === 'cite';

/** Gives the ends in the list of a line, each with its source. */
function endsIn(line: Element): string[] {
  return elements(line, 'li')
    .map((item) => {
      const [name, ...rest] = below(item);
      const [source] = rest.filter(isCite).flatMap((cite) => elements(cite, 'a'));
      return `${name ? words(name) : ''} <${source ? hrefOf(source) : ''}>`;
    })
    .sort();
}

/** Gives how a line begins, up to its list. */
function leadOf(line: Element): string {
  const [list] = elements(line, 'ul');
  const text = words(line);
  return list ? text.slice(0, text.length - words(list).length).trim() : text;
}

/** Gives what the page says of an entry, in the same form as `story`. */
function read(tie: Element): Record<string, string[]> {
  const lines = elements(tie, 'div')
    .filter((one) => attribute(one, 'class') === 'tie-line')
    .map((line) => [leadOf(line), endsIn(line)] as const);
  const left = below(tie)
    .filter(({ tagName }) => tagName === 'ul')
    .flatMap(below)
    .flatMap((item) => {
      const [what, ...rest] = below(item);
      const name = what ? words(what) : '';
      const sources = rest.filter(isCite).flatMap((cite) => elements(cite, 'a').map(hrefOf));
      const more = rest
        .filter((one) => words(one).startsWith('–'))
        .map((one) => {
          const lead = leadOf(one);
          return [`${name} ${lead}`, lead === '– nobody known' ? ['true'] : endsIn(one)] as const;
        });
      return [[`${name} left`, sources.sort()] as const, ...more];
    });
  return Object.fromEntries([...lines, ...left]);
}

const ties = new Map(
  elements(mainOf('standing/'), 'section')
    .filter((one) => attribute(one, 'class') === 'tie')
    .map((tie) => [attribute(tie, 'aria-labelledby') ?? '', tie] as const),
);

test('Who carries on, what was left and who looks after it is told of every closed body, with its sources', () => {
  const wanted = all.map(({ id }) => id).filter((id) => isOver(id) || from(id, 'succeeded-by').length > 0);
  expect([...ties.keys()].sort()).toEqual(wanted.sort());
  expectNone(
    wanted.flatMap((id) => {
      const tie = ties.get(id);
      const [found, should] = [tie ? read(tie) : {}, story(id)];
      return [...new Set([...Object.keys(found), ...Object.keys(should)])].flatMap((line) =>
        found[line]?.join() === should[line]?.join()
          ? []
          : [`${id}: ${line} ${found[line]?.join() ?? 'nothing'}, not ${should[line]?.join() ?? 'nothing'}`],
      );
    }),
  );
});

test('Every relation of origin is listed with its source', () => {
  const [list] = elements(mainOf('standing/'), 'ul')
    .filter((one) => attribute(one, 'class') === 'links')
    .slice(-1);
  const found = (list ? below(list) : []).map((item) => {
    const [name] = below(item);
    return `${name ? words(name) : ''} ${endsIn(item).join()}`;
  });
  const wanted = relations
    .filter(({ type }) => type === 'spun-out-of')
    .map((one) => `${nameOf(one.from)} ${said([one], 'to').join()}`);
  expect(found.sort()).toEqual(wanted.sort());
});

test('Someone who asks what became of Doteveryone’s work finds it, without script, each with a source', async () => {
  const page = await visit('standing/#doteveryone', { javaScriptEnabled: false });
  const tie = page.getByRole('region', { name: 'Doteveryone ended, 2020' });
  await tie.getByRole('heading').waitFor();
  expect(await tie.locator('#doteveryone').count()).toBe(1);
  const sourceOf = (words: string) => tie.getByRole('link', { name: words }).getAttribute('href');
  const closing = 'https://doteveryone.org.uk/2020/05/five-years-fighting-for-better-tech-for-everyone/';
  for (const heir of ['Ada Lovelace Institute', 'Open Data Institute'])
    expect(await sourceOf(`Doteveryone was succeeded by ${heir}, on doteveryone.org.uk`)).toBe(closing);
  for (const thing of ['Consequence Scanning', 'TechTransformed']) {
    const item = tie
      .locator('> ul > li')
      .filter({ has: page.getByRole('link', { name: thing, exact: true }) });
    expect((await item.innerText()).replace(/\s+/g, ' ')).toContain(
      'looked after by Open Data Institute source:',
    );
    expect(await sourceOf(`${thing} is run by Open Data Institute, on doteveryone.org.uk`)).toBe(closing);
  }
});
