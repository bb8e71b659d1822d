import { expect, test } from 'vitest';
import { placeLabels, textWidth } from './label-placement.ts';

const FRAME = { width: 200, height: 100, size: 10, lineWidth: 80, clear: 0 };
const mark = (id: string, x: number, y: number) => ({ id, text: id, x, y, radius: 5 });

test('A name stands beside its mark, on the side away from the middle', () => {
  expect(placeLabels([mark('Leeds', 150, 50), mark('York', 50, 50)], [], FRAME)).toEqual([
    { id: 'Leeds', lines: ['Leeds'], x: 159, y: 53, anchor: 'start' },
    { id: 'York', lines: ['York'], x: 41, y: 53, anchor: 'end' },
  ]);
});

test('A name that would leave the picture goes to the other side', () => {
  expect(placeLabels([mark('Lowestoft', 190, 50)], [], FRAME)[0]?.anchor).toBe('end');
});

test('Where names would cover each other, the first one is written', () => {
  const crowd = Array.from({ length: 30 }, (_, index) => mark(`Town ${index}`, 100 + (index % 3), 50));
  const labels = placeLabels(crowd, [], FRAME);
  expect(labels[0]?.id).toBe('Town 0');
  expect(labels.length).toBeLessThan(9);
});

test('No name covers a mark, unless it must be written', () => {
  const wall = Array.from({ length: 15 }, (_, index) => ({ x: index * 14, y: 50, radius: 40 }));
  expect(placeLabels([mark('Derby', 100, 50)], wall, FRAME)).toEqual([]);
  expect(placeLabels([{ ...mark('Derby', 100, 50), must: true }], wall, FRAME).length).toBe(1);
});

test('Names keep away from the marks of others', () => {
  const other = { x: 186, y: 50, radius: 2 };
  const [near] = placeLabels([mark('Hull', 150, 50)], [other], FRAME);
  expect(near?.anchor).toBe('start');
  const [far] = placeLabels([mark('Hull', 150, 50)], [other], { ...FRAME, clear: 10 });
  expect(far?.anchor).toBe('end');
});

test('A long name is broken into two lines alike; one that needs more is left out', () => {
  const [label] = placeLabels([mark('Newcastle upon Tyne', 20, 50)], [], FRAME);
  expect(label?.lines).toEqual(['Newcastle', 'upon Tyne']);
  expect(placeLabels([mark('The Society of very long and winding names', 20, 50)], [], FRAME)).toEqual([]);
});

test('Wide letters take more room than narrow ones', () => {
  expect(textWidth('MW', 10)).toBeGreaterThan(textWidth('il', 10));
  expect(textWidth('', 10)).toBe(0);
});
