import { execFileSync } from 'node:child_process';
import { firefox } from 'playwright-core';
import { describeTasks } from './tasks.ts';
import type { Found } from './tasks.ts';

describeTasks('Firefox', await installedFirefox(), /^\d+\./, { tellsDownloads: false });

/** Launches the Firefox of this machine: what FIREFOX_PATH names, or what is found. */
async function installedFirefox(): Promise<Found> {
  const given = process.env['FIREFOX_PATH'];
  const program = [...(given === undefined ? [] : [given]), 'firefox', 'firefox-esr'].find(isThere);
  if (program === undefined) return 'there is no Firefox here';
  const executablePath = execFileSync('which', [program], { encoding: 'utf8' }).trim();
  // Builds by Mozilla are driven by the protocol WebDriver BiDi.
  return firefox.launch({ channel: 'moz-firefox', executablePath });
}

function isThere(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
