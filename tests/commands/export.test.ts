import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/features/data/formats.ts';
import { filesOf } from '../dataset.ts';
import { filesOf as pathsIn } from '../smoke/pages.ts';
import { begin, emptyFolder, folderOf, put, run } from './command.ts';

const DATA = filesOf({
  'organisations/alpha': { relations: [{ type: 'runs', to: 'beta' }] },
  'projects/beta': {},
});
const USAGE =
  'Usage: npm run export -- --out DIR [--formats csv,json] [--kind organisation] [--force] [--data data] [--site https://example.org] [--base /map/]\n--help says more.\n';

describe('npm run export', () => {
  test('writes the forms that are asked for, and the same bytes when asked again', async () => {
    const data = folderOf(DATA);
    const [one, two] = [join(emptyFolder(), 'out'), join(emptyFolder(), 'out')];
    const { code, out } = await run('export', ['--data', data, '--out', one, '--formats', 'csv,json']);
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(
        /^2 entries: .*\. No problems\.\nWrote 34 files, .*, into .*\/out\/\.\n$/,
      ) as string,
    });
    await run('export', ['--data', data, '--out', two, '--formats', 'csv,json']);
    expect(pathsIn(one)).toEqual(pathsIn(two));
    for (const path of pathsIn(one))
      expect(readFileSync(join(one, path)).equals(readFileSync(join(two, path)))).toBe(true);
  });

  test('writes some kinds alone, with the address that it is told', async () => {
    const out = join(emptyFolder(), 'out');
    await run('export', [
      ...['--data', folderOf(DATA), '--out', out, '--formats', 'json', '--kind', 'project'],
      ...['--site', 'https://other.example', '--base', 'm'],
    ]);
    const { entries, home } = JSON.parse(readFileSync(join(out, 'map.json'), 'utf8')) as {
      entries: { id: string; page: string }[];
      home: string;
    };
    expect([home, entries.map(({ id, page }) => [id, page])]).toEqual([
      'https://other.example/m/',
      [['beta', 'https://other.example/m/entries/beta/']],
    ]);
  });

  test.each([
    [
      ['--formats', 'csv,jsn'],
      `"jsn" is no format. Did you mean "json"? There are: ${FORMATS.map(({ id }) => id).join(', ')}.`,
    ],
    [
      ['--kind', 'animal'],
      '"animal" is no kind. There are: organisation, project, community, event, resource.',
    ],
    [['--to', 'xml'], '"xml" is nothing that can be written back. It can be: yaml.'],
    [['--from', 'x.json'], '--from is for --to yaml alone.'],
    [['--to', 'yaml', '--from', 'none.json'], 'There is no file "none.json" to read.'],
  ])('refuses %j, with what there is', async (args, message) => {
    const out = join(emptyFolder(), 'out');
    const outcome = await run('export', ['--out', out, ...args]);
    expect(outcome).toEqual({ code: 2, out: '', err: `${message}\n\n${USAGE}` });
    expect(existsSync(out)).toBe(false);
  });

  test('needs a folder, and leaves one that holds something alone unless told to replace it', async () => {
    expect((await run('export')).err).toBe(`Name the folder to write with --out.\n\n${USAGE}`);
    const out = emptyFolder();
    put(out, 'mine.txt', 'mine');
    const args = ['--data', folderOf(DATA), '--out', out, '--formats', 'ndjson'];
    expect(await run('export', args)).toEqual({
      code: 2,
      out: '',
      err: `"${out}" is not empty. Name another folder, or replace all that is in it with --force.\n\n${USAGE}`,
    });
    expect(pathsIn(out)).toEqual(['mine.txt']);
    expect((await run('export', [...args, '--force'])).code).toBe(0);
    expect(pathsIn(out)).toContain('ndjson/entries.ndjson');
    expect(pathsIn(out)).not.toContain('mine.txt');
    expect((await run('export', ['--out', '.'])).err).toContain(
      '"." cannot be written, because the project itself lies there.',
    );
  });

  test('writes nothing from data with errors, and says what they are', async () => {
    const data = folderOf(DATA);
    put(data, 'projects/beta.yaml', 'name: Beta\n');
    const out = join(emptyFolder(), 'out');
    const outcome = await run('export', ['--data', data, '--out', out]);
    expect(outcome.code).toBe(1);
    expect(outcome.out).toContain('projects/beta.yaml');
    expect(outcome.out).toContain('\nNothing was written.\n');
    expect(existsSync(out)).toBe(false);
  });

  test('leaves nothing half-written when it is ended in the middle', async () => {
    const out = join(emptyFolder(), 'out');
    const running = begin('export', ['--out', out, '--formats', 'json']);
    const beside = () => readdirSync(dirname(out)).filter((name) => name.startsWith(`.${basename(out)}-new`));
    while (beside().length === 0 && !existsSync(out)) await setTimeout(1);
    running.interrupt();
    await running.ends;
    expect(beside()).toEqual([]);
    // Either it was all there already, or nothing is.
    if (existsSync(out)) expect(pathsIn(out)).toContain('index.json');
  });

  test('writes the YAML files of the real data back from the JSON alone', async () => {
    const [out, back] = [join(emptyFolder(), 'out'), join(emptyFolder(), 'back')];
    await run('export', ['--out', out, '--formats', 'json']);
    const outcome = await run('export', ['--to', 'yaml', '--from', join(out, 'map.json'), '--out', back]);
    const yaml = pathsIn('data').filter((path) => path.endsWith('.yaml'));
    expect(outcome).toEqual({ code: 0, out: `Wrote ${yaml.length} YAML files into ${back}/.\n`, err: '' });
    expect(pathsIn(back)).toEqual(yaml);
    for (const path of yaml)
      expect(readFileSync(join(back, path)).equals(readFileSync(join('data', path)))).toBe(true);
    put(back, 'broken.json', '{');
    const broken = await run('export', [
      '--to',
      'yaml',
      '--from',
      join(back, 'broken.json'),
      '--out',
      join(back, 'no'),
    ]);
    expect([broken.code, broken.err]).toEqual([1, expect.stringContaining('broken.json" is no JSON: ')]);
  });
});
