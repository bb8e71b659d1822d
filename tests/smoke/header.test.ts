/** Looks at the header on screens of the widths that people have. */
import { expect, test } from 'vitest';
import { visitor } from './browser.ts';

const { visit } = visitor();

// The last and the first width of a rule in layout, and common screens between.
test.each([993, 1024, 1100, 1152, 1153, 1200, 1279, 1280, 1440])(
  'At %i pixels the header is one row: name, main pages, search and theme',
  async (width) => {
    const page = await visit('projects/', { viewport: { width, height: 700 } });
    const header = page.getByRole('banner');
    const parts = [
      header.getByRole('link', { name: 'Ethical Tech Map' }),
      ...(await header.getByRole('navigation').getByRole('link').all()),
      header.getByRole('searchbox'),
      header.getByRole('button', { name: 'Search' }),
      header.locator('.theme'),
    ];
    expect(parts.length).toBeGreaterThan(8);
    const boxes = await Promise.all(parts.map((part) => part.boundingBox()));
    const middles = boxes.map((box) => (box === null ? NaN : box.y + box.height / 2));
    for (const middle of middles) expect(Math.abs(middle - (middles[0] ?? NaN))).toBeLessThan(4);
    // The name of the map stands on one line, and nothing stands beyond the edge.
    expect(boxes[0]?.height).toBeLessThan(56);
    expect(Math.max(...boxes.map((box) => (box === null ? NaN : box.x + box.width)))).toBeLessThanOrEqual(
      width,
    );
    // A word can be read while it is typed.
    expect(boxes.at(-3)?.width).toBeGreaterThan(70);
  },
);
