import common from '../../../schema/common.schema.json' with { type: 'json' };
import organisation from '../../../schema/organisation.schema.json' with { type: 'json' };
import project from '../../../schema/project.schema.json' with { type: 'json' };
import community from '../../../schema/community.schema.json' with { type: 'json' };
import event from '../../../schema/event.schema.json' with { type: 'json' };
import resource from '../../../schema/resource.schema.json' with { type: 'json' };
import redirects from '../../../schema/redirects.schema.json' with { type: 'json' };
import map from '../../../schema/map.schema.json' with { type: 'json' };
import decision from '../../../schema/decision.schema.json' with { type: 'json' };
import search from '../../../schema/search.schema.json' with { type: 'json' };
import policy from '../../../schema/policy.schema.json' with { type: 'json' };
import person from '../../../schema/person.schema.json' with { type: 'json' };
import leftOff from '../../../schema/left-off.schema.json' with { type: 'json' };
import context from '../../../schema/context.schema.json' with { type: 'json' };
import problemSpace from '../../../schema/taxonomy/problem-space.schema.json' with { type: 'json' };
import kind from '../../../schema/taxonomy/kind.schema.json' with { type: 'json' };
import legalForm from '../../../schema/taxonomy/legal-form.schema.json' with { type: 'json' };
import role from '../../../schema/taxonomy/role.schema.json' with { type: 'json' };
import communityForm from '../../../schema/taxonomy/community-form.schema.json' with { type: 'json' };
import projectForm from '../../../schema/taxonomy/project-form.schema.json' with { type: 'json' };
import eventForm from '../../../schema/taxonomy/event-form.schema.json' with { type: 'json' };
import resourceForm from '../../../schema/taxonomy/resource-form.schema.json' with { type: 'json' };
import support from '../../../schema/taxonomy/support.schema.json' with { type: 'json' };
import audience from '../../../schema/taxonomy/audience.schema.json' with { type: 'json' };
import centredOn from '../../../schema/taxonomy/centred-on.schema.json' with { type: 'json' };
import centredOnDegree from '../../../schema/taxonomy/centred-on-degree.schema.json' with { type: 'json' };
import relation from '../../../schema/taxonomy/relation.schema.json' with { type: 'json' };
import status from '../../../schema/taxonomy/status.schema.json' with { type: 'json' };
import stage from '../../../schema/taxonomy/stage.schema.json' with { type: 'json' };
import recordState from '../../../schema/taxonomy/record-state.schema.json' with { type: 'json' };
import areaScope from '../../../schema/taxonomy/area-scope.schema.json' with { type: 'json' };
import region from '../../../schema/taxonomy/region.schema.json' with { type: 'json' };
import mode from '../../../schema/taxonomy/mode.schema.json' with { type: 'json' };
import cost from '../../../schema/taxonomy/cost.schema.json' with { type: 'json' };
import openTo from '../../../schema/taxonomy/open-to.schema.json' with { type: 'json' };
import confidence from '../../../schema/taxonomy/confidence.schema.json' with { type: 'json' };
import indicatorGroup from '../../../schema/taxonomy/indicator-group.schema.json' with { type: 'json' };
import assertedBy from '../../../schema/taxonomy/asserted-by.schema.json' with { type: 'json' };
import decisionClass from '../../../schema/taxonomy/decision-class.schema.json' with { type: 'json' };
import objectionKind from '../../../schema/taxonomy/objection-kind.schema.json' with { type: 'json' };

/** As much of JSON Schema (draft-07) as the map's own schemas use. */
export interface JsonSchema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly $ref?: string;
  readonly allOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly 'x-message'?: string;
}

/** Every schema by its path inside the schema folder: the names by which they refer to each other. */
export const SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  'common.schema.json': common,
  'organisation.schema.json': organisation,
  'project.schema.json': project,
  'community.schema.json': community,
  'event.schema.json': event,
  'resource.schema.json': resource,
  'redirects.schema.json': redirects,
  'map.schema.json': map,
  'context.schema.json': context,
  'search.schema.json': search,
  'policy.schema.json': policy,
  'person.schema.json': person,
  'left-off.schema.json': leftOff,
  'decision.schema.json': decision,
  'taxonomy/problem-space.schema.json': problemSpace,
  'taxonomy/kind.schema.json': kind,
  'taxonomy/legal-form.schema.json': legalForm,
  'taxonomy/role.schema.json': role,
  'taxonomy/community-form.schema.json': communityForm,
  'taxonomy/project-form.schema.json': projectForm,
  'taxonomy/event-form.schema.json': eventForm,
  'taxonomy/resource-form.schema.json': resourceForm,
  'taxonomy/support.schema.json': support,
  'taxonomy/audience.schema.json': audience,
  'taxonomy/centred-on.schema.json': centredOn,
  'taxonomy/centred-on-degree.schema.json': centredOnDegree,
  'taxonomy/relation.schema.json': relation,
  'taxonomy/status.schema.json': status,
  'taxonomy/stage.schema.json': stage,
  'taxonomy/record-state.schema.json': recordState,
  'taxonomy/area-scope.schema.json': areaScope,
  'taxonomy/region.schema.json': region,
  'taxonomy/mode.schema.json': mode,
  'taxonomy/cost.schema.json': cost,
  'taxonomy/open-to.schema.json': openTo,
  'taxonomy/confidence.schema.json': confidence,
  'taxonomy/indicator-group.schema.json': indicatorGroup,
  'taxonomy/asserted-by.schema.json': assertedBy,
  'taxonomy/decision-class.schema.json': decisionClass,
  'taxonomy/objection-kind.schema.json': objectionKind,
};

/** Returns the schema a reference leads to, and the file it stands in, from the file that holds the reference. */
export function followReference(reference: string, file: string): { schema: JsonSchema; file: string } {
  const [path = '', pointer = ''] = reference.split('#');
  // Only the taxonomy lies in a folder, and nothing in it refers to other files.
  const target = path === '' ? file : path;
  let schema: unknown = SCHEMAS[target];
  for (const step of pointer.split('/').slice(1))
    schema = (schema as Record<string, unknown> | undefined)?.[step];
  if (schema === undefined) throw new Error(`${file}: the reference "${reference}" leads nowhere`);
  return { schema: schema as JsonSchema, file: target };
}
