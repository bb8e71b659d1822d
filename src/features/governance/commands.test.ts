import { expect, test } from 'vitest';
import { commandsIn } from './commands.ts';
import type { Comment } from './input.ts';

const said = (text: string, more: Partial<Comment> = {}): Comment => ({
  handle: 'ana',
  isBot: false,
  text,
  when: '2027-03-03T11:00:00Z',
  edited: false,
  ...more,
});
const names = (...comments: Comment[]) => commandsIn(comments).map(({ name }) => name);

test('One command a line, at its beginning, in the order in which they were given', () => {
  const late = said('/withdraw\r\n/class removal', { when: '2027-03-03T12:00:00Z' });
  expect(
    commandsIn([late, said('Well.\n/object  accuracy\tThe town   is wrong. \n/stand-aside I wait.')]),
  ).toEqual([
    {
      handle: 'ana',
      when: '2027-03-03T11:00:00Z',
      edited: false,
      name: 'object',
      kind: 'accuracy',
      reason: 'The town is wrong.',
    },
    { handle: 'ana', when: '2027-03-03T11:00:00Z', edited: false, name: 'stand-aside', reason: 'I wait.' },
    { handle: 'ana', when: '2027-03-03T12:00:00Z', edited: false, name: 'withdraw' },
    { handle: 'ana', when: '2027-03-03T12:00:00Z', edited: false, name: 'class', id: 'removal' },
  ]);
});

test('What is quoted, in code, inside a line or by a bot is no command', () => {
  expect(
    names(
      said('> /withdraw\n  /withdraw\nPlease /withdraw\n`/withdraw`\n/withdrawn\n/WITHDRAW'),
      said('```\n/withdraw\n```\n~~~~ sh\n/withdraw\n~~~\n/withdraw\n~~~~'),
      said('````\n```\n/withdraw\n````\n```\nleft open\n/withdraw'),
      said('/withdraw', { isBot: true }),
    ),
  ).toEqual([]);
  expect(names(said('```\n/withdraw\n```\n/class removal'))).toEqual(['class']);
});

test('A comment that was changed later says so, and a huge line is cut', () => {
  expect(commandsIn([said('/withdraw', { edited: true })])[0]?.edited).toBe(true);
  const [command] = commandsIn([said(`/object harm ${'x'.repeat(100_000)}`)]);
  expect(command?.name === 'object' && command.reason.length).toBe(2_000 - '/object harm '.length);
});
