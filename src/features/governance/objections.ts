/** Objections and concerns: who raised them, whether they stop the change, and how each ended. */
import * as words from '#words/verdicts.ts';
import { decisive } from './approvals.ts';
import type { Command } from './commands.ts';
import type { Input, Person, Policy, Review } from './input.ts';
import { holds, personOf, rolesAt, sameHandle, tiesOf } from './roles.ts';
import type { Objection } from './verdict.ts';
import { windowEnd } from './review-window.ts';

/** All that was said against a change or beside it, and what was said in vain. */
interface Said {
  readonly objections: readonly Objection[];
  readonly stoodAside: readonly { readonly handle: string; readonly reason: string }[];
  readonly notes: readonly string[];
}

interface Terms {
  readonly policy: Policy;
  readonly people: readonly Person[];
  readonly input: Input;
  readonly interested: ReadonlyMap<string, string>;
  readonly now: string;
}

/** Returns the objections, concerns and those who stand aside, in the order in which they spoke. */
export function saidOf(commands: readonly Command[], terms: Terms): Said {
  const objections: ByMaker = new Map();
  for (const one of requestedChanges(terms)) add(objections, one);
  const notes: string[] = [];
  const stoodAside = new Map<string, { handle: string; reason: string }>();
  for (const command of commands) {
    if (command.name === 'object') raise(command, objections, notes, terms);
    else if (command.name === 'withdraw') withdraw(command, objections, notes);
    else if (command.name === 'integrated') integrate(command, objections, notes, terms);
    else if (command.name === 'stand-aside')
      stoodAside.set(command.handle.toLowerCase(), { handle: command.handle, reason: command.reason });
  }
  return {
    objections: [...objections.values()]
      .flat()
      .map((one) => ({ ...one, ...silence(one, terms) }))
      .toSorted((a, b) => Date.parse(a.raised) - Date.parse(b.raised)),
    stoodAside: [...stoodAside.values()],
    notes,
  };
}

/** Objections by the handle of their maker in lower case: nobody ends another's by their own word. */
type ByMaker = Map<string, Objection[]>;

function add(objections: ByMaker, one: Objection): void {
  const key = one.handle.toLowerCase();
  const own = objections.get(key);
  if (own) own.push(one);
  else objections.set(key, [one]);
}

/** Returns a person's objections that were raised by an instant and have not ended. */
function openOf(objections: ByMaker, handle: string, when: string): readonly Objection[] {
  const own = objections.get(handle.toLowerCase()) ?? [];
  return own.filter((one) => !one.ended && !isAfter(one.raised, when));
}

type Given<N extends Command['name']> = Extract<Command, { name: N }>;

function raise(
  { handle, when, kind, reason }: Given<'object'>,
  objections: ByMaker,
  notes: string[],
  { policy, people, interested }: Terms,
): void {
  const { kinds, min_reason: least, standing, affected } = policy.objections;
  if (!kinds.some(({ id }) => id === kind)) {
    notes.push(
      words.objectedWithoutKind(
        handle,
        kinds.map(({ id }) => id),
      ),
    );
  } else if (Array.from(reason).length < least) {
    notes.push(words.objectedWithoutReason(handle, least));
  } else {
    const isAffected = affected && tiesOf(personOf(people, handle)).some((one) => interested.has(one));
    const blocks = isAffected || holds(policy, people, handle, standing, when);
    add(objections, { handle, kind, reason, blocks, raised: when });
  }
}

function withdraw({ handle, when, edited }: Given<'withdraw'>, objections: ByMaker, notes: string[]): void {
  if (edited) return void notes.push(words.inEditedComment(handle, '/withdraw'));
  const open = openOf(objections, handle, when);
  if (open.length === 0) notes.push(words.nothingToWithdraw(handle));
  for (const one of open) end(objections, one, { how: 'withdrawn', when });
}

function integrate(
  { handle, when, edited, whose, link }: Given<'integrated'>,
  objections: ByMaker,
  notes: string[],
  { policy, people, input, interested }: Terms,
): void {
  if (edited) return void notes.push(words.inEditedComment(handle, '/integrated'));
  const refuse = (why: string) => notes.push(words.integrationRefused(handle, why));
  const open = openOf(objections, whose, when);
  if (!holds(policy, people, handle, recorders(policy, people, when), when)) refuse(words.onlyCoordinator);
  else if (sameHandle(handle, whose)) refuse(words.notForOwn);
  else if (sameHandle(handle, input.author)) refuse(words.notForOwnChange);
  else if (tiesOf(personOf(people, handle)).some((one) => interested.has(one))) refuse(words.tiedToSubject);
  else if (!isWebAddress(link)) refuse(words.noLink);
  else if (open.length === 0) refuse(words.noOpenObjection(whose));
  else for (const one of open) end(objections, one, { how: 'integrated', when, link });
}

/** Returns the roles that may record how an objection ended at an instant. */
function recorders(policy: Policy, people: readonly Person[], when: string): readonly string[] {
  const { integrated_by: first, integrated_by_while_none: second } = policy.objections;
  const isHeld = people.some((person) => rolesAt(policy, person, when).some((role) => first.includes(role)));
  return isHeld ? first : second;
}

function end(objections: ByMaker, one: Objection, ended: NonNullable<Objection['ended']>): void {
  const own = objections.get(one.handle.toLowerCase()) ?? [];
  own[own.indexOf(one)] = { ...one, ended };
}

function isAfter(a: string, b: string): boolean {
  return Date.parse(a) > Date.parse(b);
}

function isWebAddress(link: string): boolean {
  return /^https:\/\/[^\s]+$/.test(link) && URL.canParse(link);
}

/**
 * A steward's "request changes" is an objection; from anybody else with a role it is a concern. It ends when they look again. If
 * somebody else dismissed it, it stands.
 */
function requestedChanges({ policy, people, input }: Terms): Objection[] {
  return [...decisive(input.reviews).values()]
    .filter(isOpenRequest)
    .flatMap(({ handle, isBot, text, when }) => {
      if (isBot || rolesAt(policy, personOf(people, handle), when).length === 0) return [];
      const blocks = holds(policy, people, handle, ['steward'], when);
      return [
        {
          handle,
          kind: undefined,
          reason: text.trim() || words.askedForChanges,
          blocks,
          raised: when,
        },
      ];
    });
}

function isOpenRequest({ says, dismissed, handle }: Review): boolean {
  if (says === 'request-changes') return true;
  const byMaker = dismissed?.by !== undefined && sameHandle(dismissed.by, handle);
  return says === 'dismissed' && dismissed?.said === 'request-changes' && !byMaker;
}

/** Says how long an objection has been left without a word after a change made in answer. */
function silence(
  { handle, blocks, ended, raised }: Objection,
  { policy, input, now }: Terms,
): Pick<Objection, 'silence'> {
  if (!blocks || ended || !isAfter(input.seen, raised)) return {};
  const spoke = [...input.comments, ...input.reviews].some(
    (one) => sameHandle(one.handle, handle) && isAfter(one.when, input.seen),
  );
  if (spoke) return {};
  const { quiet_days: quiet, more_days: more } = policy.objections;
  if (!isAfter(windowEnd(input.seen, quiet + more, policy), now)) return { silence: 'may-be-recorded' };
  return isAfter(windowEnd(input.seen, quiet, policy), now) ? {} : { silence: 'ask' };
}
