/** All forms in which the data is published, in the order in which they are offered. */
import type { Format } from './kit.ts';

export const FORMATS: readonly Format[] = [];
