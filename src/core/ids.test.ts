import { describe, expect, it } from 'vitest';
import { FOLDERS, ID_PATTERN, KINDS, entryOfPath, idFault, kindOfFolder, pathOfEntry, slug } from './ids.ts';

describe('slug', () => {
  it.each([
    ['Open Data Manchester', 'open-data-manchester'],
    ['Café & Co. (UK)', 'cafe-and-co-uk'],
    ["People's Panel on AI", 'peoples-panel-on-ai'],
    ['People’s Panel on AI', 'peoples-panel-on-ai'],
    ['  –Tŷ Ŵyn– ', 'ty-wyn'],
    ['R&D', 'r-and-d'],
    ['Consequences 2.0', 'consequences-2-0'],
    ['数据', ''],
    ['', ''],
  ])('of %j is %j', (name, id) => {
    expect(slug(name)).toBe(id);
    if (id !== '') expect(id).toMatch(ID_PATTERN);
  });

  it('drops strokes and ligatures as it drops accents', () => {
    expect(slug('Øystein’s Łódź Æther Straße')).toBe('oysteins-lodz-aether-strasse');
  });
});

describe('ID_PATTERN', () => {
  it.each(['a', 'a-b', '360giving', 'a-2-0'])('takes %j', (id) => {
    expect(id).toMatch(ID_PATTERN);
  });

  it.each(['', '-a', 'a-', 'a--b', 'A', 'a_b', 'a b', 'a\n', 'é'])('refuses %j', (id) => {
    expect(id).not.toMatch(ID_PATTERN);
  });
});

describe('paths', () => {
  it('lead from an entry to its file and back', () => {
    for (const kind of KINDS) {
      const path = pathOfEntry({ kind, id: 'a-b' });
      expect(path).toBe(`${FOLDERS[kind]}/a-b.yaml`);
      expect(entryOfPath(path)).toEqual({ kind, id: 'a-b' });
      expect(kindOfFolder(FOLDERS[kind])).toBe(kind);
    }
  });

  it.each([
    'map.yaml',
    'places/a.yaml',
    'events/a.yml',
    'events/a/b.yaml',
    'events',
    'constructor/a.yaml',
    '/a.yaml',
  ])('%j is no entry', (path) => {
    expect(entryOfPath(path)).toBeUndefined();
  });
});

describe('idFault', () => {
  it.each([
    'con',
    'prn',
    'aux',
    'nul',
    'com0',
    'com1',
    'com9',
    'lpt1',
    'lpt9',
    'conin$',
    'CONOUT$',
    'Con',
    'nul.old',
    'aux ',
    'com¹',
  ])('knows %j as a device of Windows', (id) => {
    expect(idFault(id)).toBe('device');
  });

  it.each(['constructor', 'prototype', '__proto__'])('knows %j as a name that objects have', (id) => {
    expect(idFault(id)).toBe('object');
  });

  it('knows every name of an object that has the form of an id', () => {
    const formed = Object.getOwnPropertyNames(Object.prototype).filter((name) => ID_PATTERN.test(name));
    expect(formed).toEqual(['constructor']);
  });

  it('tells form and length apart', () => {
    expect([idFault('a b'), idFault('con_x'), idFault('a.'), idFault('')]).toEqual([
      'form',
      'form',
      'form',
      'form',
    ]);
    expect([idFault('a'.repeat(80)), idFault('a'.repeat(81))]).toEqual([undefined, 'length']);
  });

  it.each(['con-uk', 'console', 'auxiliary', 'com', 'com10', 'lpt', 'null', 'constructors', 'to-string'])(
    'finds nothing wrong with %j',
    (id) => {
      expect(idFault(id)).toBeUndefined();
    },
  );
});
