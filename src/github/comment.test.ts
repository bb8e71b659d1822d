import { describe, expect, test } from 'vitest';
import { hostWith } from '../../tests/host.ts';
import type { Host, KeptComment } from '../../tests/host.ts';
import { messageOf } from '../../scripts/lib/args.ts';
import { connect } from './client.ts';
import { postComment } from './comment.ts';

const BOT = { login: 'github-actions[bot]', type: 'Bot' };
const stranger = { login: 'stranger', type: 'User' };

const post = async (
  host: Host,
  body: string,
  { repository = 'example/map', number = '7', marker = 'review-report' } = {},
) => postComment(connect({ api: host.api, repository, token: 'secret' }), { number, marker, body });

describe('A comment that is kept up to date', () => {
  test('is made once, then gets the new text, and is left alone where nothing is new', async () => {
    const host = await hostWith();
    expect(await post(host, 'One')).toEqual({ done: 'created', id: 1000 });
    expect(await post(host, 'Two')).toEqual({ done: 'updated', id: 1000 });
    expect(await post(host, 'Two')).toEqual({ done: 'unchanged', id: 1000 });
    expect(host.comments.map(({ body }) => body)).toEqual(['<!-- review-report -->\nTwo']);
    expect(host.asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /repos/example/map/issues/7/comments?per_page=100&page=1',
      'POST /repos/example/map/issues/7/comments',
      'GET /repos/example/map/issues/7/comments?per_page=100&page=1',
      'PATCH /repos/example/map/issues/comments/1000',
      'GET /repos/example/map/issues/7/comments?per_page=100&page=1',
    ]);
  });

  test('is found behind hundreds of others, and never taken from a stranger', async () => {
    const others = Array.from({ length: 250 }, (_, id): KeptComment => ({
      id,
      body: '<!-- review-report -->\nMine',
      user: stranger,
    }));
    const own = { id: 900, body: '<!-- review-report -->\nOld', user: BOT };
    const quoted = { id: 899, body: 'It said <!-- review-report -->\nOld', user: BOT };
    const host = await hostWith([...others, quoted, own]);
    expect(await post(host, 'New')).toEqual({ done: 'updated', id: 900 });
    expect(others.every(({ body }) => body.endsWith('Mine'))).toBe(true);
  });

  test('is not posted where number, repository or marker are something else', async () => {
    const host = await hostWith();
    const wrong = [
      { number: '7/../../9' },
      { number: '12345678' },
      { number: '$(id)' },
      { repository: 'example/map/issues' },
      { repository: '../map' + '/x' },
      { repository: '../map' },
      { repository: 'example/..' },
      { marker: 'x --> <b>' },
    ];
    for (const more of wrong) await expect(post(host, 'Text', more)).rejects.toThrow();
    await expect(post(host, 'x'.repeat(60_300))).rejects.toThrow();
    expect(host.asked).toEqual([]);
  });

  test('says what the host said, without the token', async () => {
    const host = await hostWith([], () => 403);
    const error: unknown = await post(host, 'Text').catch((thrown: unknown) => thrown);
    expect(messageOf(error)).toBe(
      'GET /repos/example/map/issues/7/comments?per_page=100&page=1 was refused with 403: {"message":"No"}',
    );
  });
});
