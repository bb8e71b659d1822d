import * as words from '#words/coverage-lists.ts';
import { kindName, kindPlural } from '../../core/entry-labels.ts';
import { FIRST_YEAR } from './lists.ts';
import type { ListTopic, NamedList } from './lists.ts';

const NAMED: Readonly<Record<NamedList, words.ListWords>> = {
  ...words.lists,
  'old-or-undated': words.oldOrUndated(FIRST_YEAR),
};

/** Returns the title of a list and why it is kept. */
export function listWords(topic: ListTopic): words.ListWords {
  switch (topic.sort) {
    case 'named':
      return NAMED[topic.name];
    case 'year':
      return words.yearList(topic.year, topic.before);
    case 'centred-on':
      return words.centredList(topic.degree, topic.who);
    case 'field':
      return topic.field === 'ended'
        ? words.endedList(kindPlural(topic.kind), topic.title)
        : words.fieldList(kindPlural(topic.kind), kindName(topic.kind), topic.title);
  }
}
