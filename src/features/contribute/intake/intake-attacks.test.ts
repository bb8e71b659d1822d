import { expect, test } from 'vitest';
import { growth } from '../../../../tests/operations.ts';
import { isSafe, suggest } from '../../../../tests/sent.ts';

const ATTACKS: Readonly<Record<string, string>> = {
  shell: '$(touch owned); `rm -rf .` && "quoted" \'x\' | cat',
  expression: '${{ secrets.GITHUB_TOKEN }} ${{ github.event.issue.title }}',
  path: '../../.github/workflows/x',
  'absolute path': '/etc/passwd',
  'yaml document': 'Club\n---\nstatus: ended\n...\n',
  anchor: '&anchor *anchor',
  tag: '!!binary aGVsbG8=',
  merge: '<<: *x',
  'quoted yaml': 'Club"\nroles: [x]\n#',
  html: '<script>alert(1)</script><img src=x onerror=y>',
  marker: '<!-- intake -->\n```\n@example/everyone',
  bidi: 'Club \u202Egnp.exe\u2066',
  'zero width': 'Cl\u200Bub of Data',
  control: 'Club \u0000\u001B[31m of Data',
  homoglyph: 'D\u0430ta Club',
  ticks: '`````` of Data',
  heading: 'Club\n### Status\nEnded',
  proto: '__proto__',
  command: '::set-output name=x::y\n/approve',
};

test.each(Object.entries(ATTACKS))(
  'An attack by %s ends in a safe file or a plain question',
  (_name, text) => {
    for (const label of [
      'Name',
      'Summary',
      'Town or city',
      'How to join',
      'Sources',
      'Status',
      'What ties you to it?',
    ]) {
      const outcome = suggest({ [label]: label === 'Summary' ? `${text} and much more of the same` : text });
      isSafe(outcome);
      const shown = outcome?.kind === 'file' ? outcome.body : (outcome?.comment ?? '');
      // Outside of code nothing of it is left that the host would render or act on.
      const bare = shown.replace(/(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
      expect(bare).not.toMatch(/<!--|<script|<img|\$\{\{|@example|\$\(/);
      expect(shown.split('\n', 1)[0]).toMatch(/^(Proposed-by: @kim-example|Thank you\. A program .*)$/);
    }
  },
);

test('Huge messages are answered with a question', () => {
  expect(isSafe(suggest({ Summary: 'x'.repeat(60_000) }))).toBe('ask');
  expect(isSafe(suggest({ Sources: 'https://club.example.net/a\n'.repeat(2300) }))).toBe('ask');
  expect(isSafe(suggest({ 'Problem spaces': 'a, '.repeat(20_000) }))).toBe('ask');
  expect(isSafe(suggest({ Summary: 'x'.repeat(80_000) }))).toBe('ask');
});

test.each([
  ['a summary', 60_000, (size: number) => ({ Summary: 'x'.repeat(size / 2) })],
  ['sources', 2_200, (size: number) => ({ Sources: 'https://club.example.net/a\n'.repeat(size / 2) })],
  ['problem spaces', 19_000, (size: number) => ({ 'Problem spaces': 'a, '.repeat(size / 2) })],
] as const)('Twice as long %s take at most about twice the work', async (_name, size, parts) => {
  expect(await growth(size / 2, (half) => suggest(parts(half)))).toBeLessThan(2.5);
});
