/** Makes the picture that is shown when someone shares a link to the map, from the first page of the built site. */
import { writeFileSync } from 'node:fs';
import * as help from '#words/commands/help.ts';
import { chromium as browser } from 'playwright-core';
import { runCommand } from './lib/args.ts';
import { BUILD_OPTIONS, buildRequest } from './lib/build-options.ts';
import { chromium, CHROMIUM_ARGS } from './lib/chromium.ts';
import { serve } from './lib/serve.ts';

const PICTURE = 'public/share.png';

/** Leaves the map's name, its question and the network, in the shape that sharing services expect. */
const STYLE = `
  .masthead nav, .masthead search, .theme, .hero .lede, .hero search, .try, figcaption, .doors, .home-band, .section, .footer { display: none !important }
  .masthead { border: 0 } .hero { padding: 0; grid-template-columns: 1fr 1fr } .hero h1 { font-size: 60px }
  .brand { font-size: 28px } html { overflow: hidden }`;

await runCommand({
  help: help.sharePicture,
  options: BUILD_OPTIONS,
  run: async ({ values }) => {
    const { out } = buildRequest(values);
    const { url, close } = await serve(out, { base: '/', port: 0 });
    const opened = await browser.launch({ executablePath: chromium(), args: CHROMIUM_ARGS });
    try {
      const page = await opened.newPage({
        viewport: { width: 1200, height: 630 },
        bypassCSP: true,
        colorScheme: 'light',
      });
      await page.goto(url, { waitUntil: 'networkidle' });
      await page.addStyleTag({ content: STYLE });
      writeFileSync(PICTURE, await page.screenshot());
      console.log(`Wrote ${PICTURE}.`);
    } finally {
      await opened.close();
      await close();
    }
    return 0;
  },
});
