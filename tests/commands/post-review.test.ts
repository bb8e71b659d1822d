import { expect, test } from 'vitest';
import { pack } from '../../scripts/lib/review-parcel.ts';
import { hostWith } from '../host.ts';
import { run } from './command.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const suggestion = (file: string, line: number, replacement: string) => ({
  file,
  startLine: line,
  endLine: line,
  replacement,
});

test('posts one comment and each suggestion once, and passes over lines that the change does not show', async () => {
  const host = await hostWith([], (method, path, body) =>
    method === 'POST' && path.includes('/pulls/') && (body as { line: number }).line === 99 ? 422 : undefined,
  );
  const parcel = pack({
    comment: 'The report.\n',
    commit: COMMIT,
    suggestions: [
      suggestion('data/projects/a.yaml', 3, 'status: active'),
      suggestion('data/projects/a.yaml', 99, 'status: ended'),
      { file: 'data/projects/b.yaml', startLine: 4, endLine: 6, replacement: 'summary: ```\n  out' },
    ],
  });
  const env = {
    REVIEW: parcel,
    NUMBER: '12',
    GITHUB_REPOSITORY: 'example/map',
    GITHUB_TOKEN: 'secret',
    GITHUB_API_URL: host.api,
  };
  const first = await run('post-review', [], env);
  expect(first).toEqual({ code: 0, out: 'The comment was created.\nNew suggestions: 2.\n', err: '' });
  expect(host.comments.map(({ body }) => body)).toEqual(['<!-- review-report -->\nThe report.\n']);
  expect(host.lines).toEqual([
    expect.objectContaining({
      body: '<!-- review-suggestion -->\nThis would put it right:\n\n```suggestion\nstatus: active\n```',
      commit_id: COMMIT,
      path: 'data/projects/a.yaml',
      side: 'RIGHT',
      line: 3,
    }),
    expect.objectContaining({
      body: '<!-- review-suggestion -->\nThis would put it right:\n\n````suggestion\nsummary: ```\n  out\n````',
      path: 'data/projects/b.yaml',
      start_line: 4,
      start_side: 'RIGHT',
      line: 6,
    }),
  ]);
  const second = await run('post-review', [], env);
  expect(second.out).toBe('The comment was right already.\nNew suggestions: 0.\n');
});

test('does nothing with a forged number or without a parcel', async () => {
  const host = await hostWith();
  const env = { GITHUB_REPOSITORY: 'example/map', GITHUB_TOKEN: 'secret', GITHUB_API_URL: host.api };
  const parcel = pack({ comment: 'x', commit: '', suggestions: [] });
  const forged = await run('post-review', [], { ...env, REVIEW: parcel, NUMBER: '1; rm -rf /' });
  expect([forged.code, forged.out]).toEqual([1, '']);
  const empty = await run('post-review', [], { ...env, REVIEW: '', NUMBER: '1' });
  expect([empty.code, empty.err.split('\n')[0]]).toEqual([2, 'REVIEW is not given in the environment.']);
  expect(host.asked).toEqual([]);
});
