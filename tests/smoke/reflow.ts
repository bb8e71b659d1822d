import type { Page } from 'playwright-core';

/** The screen on which nothing may need scrolling sideways (WCAG 1.4.10). */
export const NARROW = { width: 320, height: 640 };
/** Spacing that text must bear without loss (WCAG 1.4.12). */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** Gives text more space between letters, words and lines. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACED);
}

/** Returns what reaches beyond the screen's side, and text that its own box cuts off. */
export async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${element.textContent.trim().slice(0, 40)}"`;
    const width = document.documentElement.clientWidth;
    const wide = document.documentElement.scrollWidth > width;
    const all = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility());
    // What may scroll by itself, such as a table, keeps its own inside.
    const scrolls = (element: Element): boolean => {
      const parent = element.parentElement;
      return parent !== null && (/auto|scroll/.test(getComputedStyle(parent).overflowX) || scrolls(parent));
    };
    const beyond = wide
      ? all.filter((element) => element.getBoundingClientRect().right > width + 1 && !scrolls(element))
      : [];
    const cut = all.filter((element) => {
      const { overflowX, clipPath } = getComputedStyle(element);
      // Land and names go on beyond the frame of a map; everything in it stands in its table too.
      if (element.classList.contains('leaflet-container')) return false;
      // What somebody types into a field of one line goes on beyond it in every browser, and can be moved through.
      if (element.tagName === 'INPUT') return false;
      return (
        /hidden|clip/.test(overflowX) && clipPath === 'none' && element.scrollWidth > element.clientWidth + 1
      );
    });
    return [
      ...(wide ? [`the page is ${document.documentElement.scrollWidth} wide`] : []),
      ...beyond.slice(0, 5).map((element) => `${name(element)} reaches beyond the side`),
      ...cut.slice(0, 5).map((element) => `${name(element)} is cut off`),
    ];
  });
}
