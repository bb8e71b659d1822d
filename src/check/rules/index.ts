import type { FileRule, Rule } from '../rule.ts';
import { canonicalForm } from './canonical-form.ts';
import { characters } from './characters.ts';
import { dates } from './dates.ts';
import { decisions } from './decisions.ts';
import { distinctFrom } from './distinct-from.ts';
import { figures } from './figures.ts';
import { earlierLayout } from './earlier-layout.ts';
import { fileDepth } from './file-depth.ts';
import { fileName } from './file-name.ts';
import { fileSize } from './file-size.ts';
import { governance } from './governance.ts';
import { instructions } from './instructions.ts';
import { jsonFile } from './json-file.ts';
import { likelyDuplicate } from './likely-duplicate.ts';
import { mapFile } from './map-file.ts';
import { personalData } from './personal-data.ts';
import { place } from './place.ts';
import { plainText } from './plain-text.ts';
import { readable } from './readable.ts';
import { redirects } from './redirects.ts';
import { relationCycle } from './relation-cycle.ts';
import { relationEnds } from './relation-ends.ts';
import { relationOnce } from './relation-once.ts';
import { relationTarget } from './relation-target.ts';
import { schemaRule } from './schema.ts';
import { searches } from './searches.ts';
import { selfRelation } from './self-relation.ts';
import { status } from './status.ts';
import { strayFile } from './stray-file.ts';
import { summaryStyle } from './summary-style.ts';
import { uniqueId } from './unique-id.ts';
import { urls } from './urls.ts';
import { yamlFeatures } from './yaml-features.ts';
import { yamlSyntax } from './yaml-syntax.ts';

/** Every rule, in the order in which they look: at files, documents, what is authored, entries, indicators, all together. */
export const RULES: readonly Rule[] = [
  strayFile,
  fileName,
  readable,
  fileSize,
  fileDepth,
  jsonFile,
  earlierLayout,
  yamlSyntax,
  yamlFeatures,
  characters,
  schemaRule,
  canonicalForm,
  urls,
  plainText,
  personalData,
  instructions,
  dates,
  status,
  place,
  summaryStyle,
  selfRelation,
  figures,
  mapFile,
  uniqueId,
  relationTarget,
  relationEnds,
  relationOnce,
  relationCycle,
  likelyDuplicate,
  redirects,
  distinctFrom,
  searches,
  decisions,
  governance,
];

/** The rules that keep a file from the parser: what they refuse must not be parsed. */
export const GUARDS: readonly FileRule[] = RULES.filter(
  (rule): rule is FileRule => rule.scope === 'file' && rule.guard === true,
);
