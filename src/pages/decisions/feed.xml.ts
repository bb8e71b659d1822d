import type { APIRoute } from 'astro';
import { Feed } from 'feed';
import { term } from '../../core/schema/taxonomy.ts';
import { dataset, versionDate } from '../../legacy-site.ts';
import {
  approvalWords,
  decisionName,
  decisionPath,
  decisions,
  ENDINGS,
  objectionWords,
  outcomeWords,
  remarksOn,
  reviewWords,
} from '../../features/governance/decisions-model.ts';
import { absolute } from '../../ui/urls.ts';

/** How many decisions the feed holds. */
const MOST = 100;

/** The newest decisions as an Atom feed. */
export const GET: APIRoute = ({ site }) => {
  const page = absolute('decisions/', site);
  const day = (when: string) => new Date(`${when}T12:00:00Z`);
  const feed = new Feed({
    id: page,
    link: page,
    title: `${dataset.map.title}: decisions`,
    description: 'What was decided about the map, and how.',
    language: dataset.map.language,
    updated: day(decisions[0]?.decided ?? versionDate),
    copyright: `${dataset.map.title}, ${dataset.map.licences.data.name}`,
    author: { name: dataset.map.title, link: absolute('', site) },
    feedLinks: { atom: absolute('decisions/feed.xml', site) },
    generator: dataset.map.title,
  });
  for (const decision of decisions.slice(0, MOST)) {
    const label = term('decision-class', decision.class).label.toLowerCase();
    feed.addItem({
      // The page of a decision may become that of its year; its name in feed readers stays.
      id: `${page}#decision-${decision.id}`,
      title: decisionName(decision),
      link: absolute(decisionPath(decision), site),
      date: day(decision.decided),
      description: [
        `${outcomeWords(decision)}. Class: ${label}. ${approvalWords(decision)}.`,
        ...(decision.objections ?? []).map(
          (one) => `${objectionWords(one)}: “${one.reason}” – ${ENDINGS[one.ended]}.`,
        ),
        ...remarksOn(decision),
        ...[reviewWords(decision)].filter((words) => words !== undefined),
      ].join(' '),
    });
  }
  return new Response(feed.atom1(), { headers: { 'content-type': 'application/atom+xml;charset=utf-8' } });
};
