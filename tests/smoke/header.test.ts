/** Looks at the header on screens of the widths that people have. */
import { expect, test } from 'vitest';
import { visitor } from './browser.ts';

const { visit } = visitor();

// The last and the first width of a rule in layout, and common screens between.
test('From 993 pixels on the header is one row: name, main pages, search and theme', async () => {
  const page = await visit('projects/');
  const header = page.getByRole('banner');
  const parts = [
    header.getByRole('link', { name: 'Ethical Tech Map' }),
    ...(await header.getByRole('navigation').getByRole('link').all()),
    header.getByRole('searchbox'),
    header.getByRole('button', { name: 'Search' }),
    header.locator('.theme'),
  ];
  expect(parts.length).toBeGreaterThan(8);
  for (const width of [993, 1024, 1100, 1152, 1153, 1200, 1279, 1280, 1440]) {
    const at = `at ${width} pixels`;
    await page.setViewportSize({ width, height: 700 });
    const boxes = await Promise.all(parts.map((part) => part.boundingBox()));
    const middles = boxes.map((box) => (box === null ? NaN : box.y + box.height / 2));
    for (const middle of middles) expect(Math.abs(middle - (middles[0] ?? NaN)), at).toBeLessThan(4);
    // The name of the map stands on one line, and nothing stands beyond the edge.
    expect(boxes[0]?.height, at).toBeLessThan(56);
    expect(Math.max(...boxes.map((box) => (box === null ? NaN : box.x + box.width))), at).toBeLessThanOrEqual(
      width,
    );
    // A word can be read while it is typed.
    expect(boxes.at(-3)?.width, at).toBeGreaterThan(70);
  }
});
