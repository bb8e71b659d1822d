import { inject, test } from 'vitest';
import { expectWritten } from '../smoke/published.ts';

test('The published files of the map are byte for byte what the command writes', () => {
  expectWritten(inject('map'));
});
