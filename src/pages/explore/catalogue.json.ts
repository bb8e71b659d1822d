import { catalogueFile } from '../../features/explore/model.ts';

/** The entries as columns: all that the explorer needs to find, count and list them. */
export const GET = () => Response.json(catalogueFile);
