import { expect, test } from 'vitest';
import { frameLines } from './model.ts';

test('The lines of a frame name it, whatever its title holds', () => {
  expect(frameLines('map', 'Maps & "more"', new URL('https://map.example/'))).toBe(
    '<iframe src="https://map.example/embed/map/" title="Maps &amp; &quot;more&quot;" width="100%" height="600" loading="lazy"></iframe>',
  );
});
