import { knownOf } from '../../features/contribute/existing-entries.ts';
import { dataset } from '../../legacy-site.ts';

/** What a proposal is held against in the browser. */
export const GET = () => Response.json(knownOf(dataset));
