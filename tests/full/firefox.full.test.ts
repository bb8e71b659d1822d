import { firefox } from 'playwright-core';
import { programOnPath } from '../../scripts/lib/chromium.ts';
import { describeTasks } from './tasks.ts';
import type { Found } from './tasks.ts';

describeTasks('Firefox', await installedFirefox(), /^\d+\./, { tellsDownloads: false });

/** Launches the Firefox of this machine: what FIREFOX_PATH names, or what is found. */
async function installedFirefox(): Promise<Found> {
  const executablePath = process.env['FIREFOX_PATH'] ?? programOnPath(['firefox', 'firefox-esr']);
  if (executablePath === undefined) return 'there is no Firefox here';
  // Builds by Mozilla are driven by the protocol WebDriver BiDi.
  return firefox.launch({ channel: 'moz-firefox', executablePath });
}
