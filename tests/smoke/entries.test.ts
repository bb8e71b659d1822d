/** Holds the built pages of entries against the data they were made from: nothing is lost on the way to the reader. */
import { describe, expect, test } from 'vitest';
import { FACETS, termsOf } from '../../src/core/facets.ts';
import { nameOf } from '../../src/core/relation-index.ts';
import type { Link } from '../../src/core/relation-index.ts';
import { textsIn } from '../../src/check/guards.ts';
import { formOf } from '../../src/core/entry.ts';
import type { Entry } from '../../src/core/entry.ts';
import { pathOfEntry } from '../../src/core/ids.ts';
import { term } from '../../src/core/schema/taxonomy.ts';
import { date } from '#words/locale.ts';
import { entryPath, facetPath } from '../../src/ui/urls.ts';
import { built, expectNone } from './built.ts';
import { attribute, elements, fold, linksIn, only, pageAt, words } from './pages.ts';

describe.each(['map', 'small'] as const)('The %s site', (name) => {
  const { dataset, pages, links, address, mainOf } = built(name);
  const { map, entries } = dataset;
  const none = (wrong: (entry: Entry) => readonly string[]) =>
    expectNone(entries.flatMap((entry) => wrong(entry).map((problem) => `${entry.id}: ${problem}`)));

  test('has a page for every entry, called by its name', () => {
    none(({ id, name: own, name_lang }) => {
      const heading = only(pageAt(pages, entryPath(id)), 'h1');
      return words(heading) === own && attribute(heading, 'lang') === name_lang
        ? []
        : [`is called "${words(heading)}"`];
    });
  });

  test('shows every field of every entry in words', () => {
    none((entry) => {
      const main = mainOf(entryPath(entry.id));
      const text = fold(words(main));
      return saidBy(entry)
        .filter((said) => !text.includes(fold(said)))
        .map((said) => `does not say "${said}"`);
    });
  });

  test('leads to every term, every entry it could be taken for, and every website and source', () => {
    none((entry) => {
      const targets = new Set(linksIn(mainOf(entryPath(entry.id))).map(({ href }) => href));
      const terms = FACETS.flatMap((facet) =>
        termsOf(entry, facet).map((id) => address(facetPath(facet, id))),
      );
      const addresses = textsIn(entry)
        .map(({ text }) => text)
        .filter((text) => /^https?:\/\/\S+$/.test(text));
      const others = (entry.distinct_from ?? []).map((id) => address(entryPath(id)));
      return [...terms, ...others, ...addresses]
        .filter((one) => !targets.has(one))
        .map((one) => `does not lead to ${one}`);
    });
  });

  test('shows every relation at both ends, with its words, years and source', () => {
    const shown = (entry: Entry, link: Link) => {
      const items = elements(mainOf(entryPath(entry.id)), 'li').filter(
        (item) => elements(item, 'li').length === 0,
      );
      return items.some((item) => {
        const text = words(item);
        const hrefs = linksIn(item).map(({ href }) => href);
        const other =
          'entry' in link.other
            ? hrefs.includes(address(entryPath(link.other.entry.id)))
            : text.includes('no entry yet');
        const years = [link.since, link.until].every(
          (when) => when === undefined || text.includes(date(when)),
        );
        return (
          text.includes(nameOf(link.other)) &&
          other &&
          years &&
          hrefs.includes(link.source) &&
          text.includes(link.label)
        );
      });
    };
    none((entry) =>
      (links.get(entry.id) ?? [])
        .filter((link) => !shown(entry, link))
        .map((link) => `does not show that it ${link.label} ${nameOf(link.other)} (${link.source})`),
    );
  });

  test('tells search engines not to count what others put into the data as its own advice', () => {
    const given = new Set(entries.flatMap((entry) => textsIn(entry).map(({ text }) => text)));
    const wrong = pages.flatMap(({ path, root }) =>
      linksIn(root)
        .filter(({ href, rel }) => given.has(href) && !rel.includes('nofollow'))
        .map(({ href }) => `${path}: ${href}`),
    );
    expect(wrong.slice(0, 12)).toEqual([]);
  });

  test('says in which language a name is, wherever it names an entry in another', () => {
    const named = new Map(
      entries.flatMap(({ id, name_lang }) =>
        name_lang === undefined ? [] : [[address(entryPath(id)), name_lang]],
      ),
    );
    const wrong = pages.flatMap(({ path, root }) =>
      linksIn(root)
        .filter(({ href, lang }) => named.has(href) && lang !== named.get(href))
        .map(({ href }) => `${path}: ${href}`),
    );
    expect(wrong).toEqual([]);
  });

  test('leads to the file of every entry and to its history', () => {
    none((entry) => {
      const targets = linksIn(mainOf(entryPath(entry.id))).map(({ href }) => href);
      const file = `${map.repository.branch}/data/${pathOfEntry(entry)}`;
      return ['blob', 'commits']
        .filter((what) => !targets.includes(`${map.repository.url}/${what}/${file}`))
        .map((what) => `has no link to "${what}"`);
    });
  });

  test('leads from every entry to all that can be said of it on the map itself', () => {
    none((entry) => {
      const targets = linksIn(mainOf(entryPath(entry.id))).map(({ href }) => href);
      return [
        `contribute/${entry.kind}/?entry=${entry.id}`,
        ...['still-right', 'closed', 'leave-off'].map(
          (saying) => `contribute/say/?entry=${entry.id}&intent=${saying}`,
        ),
      ]
        .filter((path) => !targets.includes(address(path)))
        .map((path) => `has no link to "${path}"`);
    });
  });

  test('says what is not known where nothing is known', () => {
    none((entry) => {
      const text = words(mainOf(entryPath(entry.id)));
      const unknown = [entry.started, entry.place, entry.website].filter(
        (field) => field === undefined,
      ).length;
      const said = text.split('not known').length - 1;
      return said >= unknown ? [] : [`says ${said} times that something is not known, of ${unknown}`];
    });
  });

  test('leads on from every id by which an entry was called before', () => {
    for (const [old, id] of Object.entries(dataset.redirects)) {
      const page = pageAt(pages, entryPath(old));
      const refresh = elements(page.root, 'meta').find((one) => attribute(one, 'http-equiv') === 'refresh');
      expect(refresh && attribute(refresh, 'content')).toBe(`0; url=${address(entryPath(id))}`);
      expect(linksIn(only(page, 'main')).map(({ href }) => href)).toContain(address(entryPath(id)));
    }
  });
});

/** Gives what a reader must be told in words about an entry; links are looked at apart. */
function saidBy(entry: Entry): string[] {
  const { place = {}, join: joining = {}, access = {} } = entry;
  const form = formOf(entry);
  const terms = [
    term('kind', entry.kind),
    form && term(form.list, form.id),
    ...FACETS.flatMap((facet) => termsOf(entry, facet).map((id) => term(facet, id))),
    entry.area_scope && term('area-scope', entry.area_scope),
    entry.cost && term('cost', entry.cost),
    'mode' in entry && term('mode', entry.mode),
    term('status', entry.status),
    entry.stage && term('stage', entry.stage),
    joining.open_to && term('open-to', joining.open_to),
    term('confidence', entry.confidence),
    ...(entry.centred_on ?? []).flatMap(({ degree, who }) => [
      term('centred-on-degree', degree),
      term('centred-on', who),
    ]),
  ].flatMap((one) => (one ? [one.label] : []));
  const dates = [
    entry.started,
    entry.ended,
    entry.as_of,
    ...entry.sources.map(({ checked }) => checked),
    ...(entry.relations ?? []).flatMap(({ since, until }) => [since, until]),
  ].flatMap((when) => (when === undefined ? [] : [date(when)]));
  return [
    entry.name,
    entry.summary,
    ...(entry.also_known_as ?? []),
    ...terms,
    ...(entry.keywords ?? []),
    ...[place.locality, place.postcode_district, joining.how, access.note, entry.notes].flatMap(
      (text) => text ?? [],
    ),
    ...(Object.values(entry.identifiers ?? {}) as string[]),
    ...entry.sources.flatMap(({ title }) => title ?? []),
    ...(entry.relations ?? []).flatMap(({ amount_gbp }) =>
      amount_gbp === undefined ? [] : [`£${amount_gbp.toLocaleString('en-GB')}`],
    ),
    ...dates,
  ];
}
