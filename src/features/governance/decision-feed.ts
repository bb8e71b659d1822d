import * as words from '#words/decisions.ts';
import { Feed } from 'feed';
import { term } from '../../core/schema/taxonomy.ts';
import type { Site } from '../../core/site.ts';
import {
  approvalWords,
  decisionName,
  decisionPath,
  objectionWords,
  outcomeWords,
  remarksOn,
  reviewWords,
} from './decisions-model.ts';

/** Maximum number of decisions in the feed. */
const MOST = 100;

/** Returns the newest decisions as the text of an Atom feed; `absolute` returns the full address of a path. */
export function decisionFeed(site: Site, absolute: (path: string) => string): string {
  const { map, decisions } = site.dataset;
  const page = absolute('decisions/');
  const noon = (day: string) => new Date(`${day}T12:00:00Z`);
  const feed = new Feed({
    id: page,
    link: page,
    title: words.feedTitle(map.title),
    description: words.decisionsLede,
    language: map.language,
    updated: noon(decisions[0]?.decided ?? site.version),
    copyright: `${map.title}, ${map.licences.data.name}`,
    author: { name: map.title, link: absolute('') },
    feedLinks: { atom: absolute('decisions/feed.xml') },
    generator: map.title,
  });
  for (const decision of decisions.slice(0, MOST)) {
    const label = term('decision-class', decision.class).label.toLowerCase();
    feed.addItem({
      // A decision may move to the page of its year; its id in feed readers stays.
      id: `${page}#decision-${decision.id}`,
      title: decisionName(decision),
      link: absolute(decisionPath(site, decision)),
      date: noon(decision.decided),
      description: [
        words.feedSummary(outcomeWords(decision), label, approvalWords(decision)),
        ...(decision.objections ?? []).map((one) =>
          words.feedObjection(objectionWords(one), words.objectionEnded(one.reason, one.ended)),
        ),
        ...remarksOn(decision),
        ...[reviewWords(decision, site.day)].filter((sentence) => sentence !== undefined),
      ].join(' '),
    });
  }
  return feed.atom1();
}
