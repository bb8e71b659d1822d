import { oldChromium } from './old-chromium.ts';
import { describeTasks } from './tasks.ts';

// The oldest browser in which every task must work.
describeTasks('Chromium 103', await oldChromium(), /^103\./);
