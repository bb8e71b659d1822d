/**
 * Schemas of files that lie beside the entries and are no part of what people author: places, releases and settings of the
 * host. They check what is read, and make no types, forms or exports, so they stand apart from `SCHEMAS`.
 */
import abroad from '../../schema/places/abroad.schema.json' with { type: 'json' };
import areas from '../../schema/places/areas.schema.json' with { type: 'json' };
import boundaries from '../../schema/places/boundaries.schema.json' with { type: 'json' };
import constituencies from '../../schema/places/constituencies.schema.json' with { type: 'json' };
import councils from '../../schema/places/councils.schema.json' with { type: 'json' };
import gazetteer from '../../schema/places/gazetteer.schema.json' with { type: 'json' };
import names from '../../schema/places/names.schema.json' with { type: 'json' };
import postcodeAreas from '../../schema/places/postcode-areas.schema.json' with { type: 'json' };
import regions from '../../schema/places/regions.schema.json' with { type: 'json' };
import release from '../../schema/release.schema.json' with { type: 'json' };
import ruleset from '../../schema/ruleset.schema.json' with { type: 'json' };

/** Each by its path inside the schema folder. */
export const FILE_SCHEMAS: Readonly<Record<string, object>> = {
  'places/abroad.schema.json': abroad,
  'places/areas.schema.json': areas,
  'places/boundaries.schema.json': boundaries,
  'places/constituencies.schema.json': constituencies,
  'places/councils.schema.json': councils,
  'places/gazetteer.schema.json': gazetteer,
  'places/names.schema.json': names,
  'places/postcode-areas.schema.json': postcodeAreas,
  'places/regions.schema.json': regions,
  'release.schema.json': release,
  'ruleset.schema.json': ruleset,
};
