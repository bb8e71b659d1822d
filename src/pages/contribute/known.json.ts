import { knownOf } from '../../lib/propose/beside.ts';
import { dataset } from '../../site/dataset.ts';

/** What a proposal is held against in the browser. */
export const GET = () => Response.json(knownOf(dataset));
