/** Reads the calendar and the directory of services back, and holds them against what their standards ask for. */
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { realContext, smallContext } from '../../../../tests/export-context.ts';
import type { ExportFile } from '../export-context.ts';
import { icalendar } from './ical.ts';
import { openReferral } from './open-referral.ts';

const context = realContext();
const textIn = ([file]: readonly ExportFile[]) => {
  if (typeof file?.content !== 'string') throw new Error('there is no such file');
  return file.content;
};

describe('iCalendar', async () => {
  const files = await icalendar.files(context);
  const dated = context.entries.filter(({ kind, started }) => kind === 'event' && started !== undefined);

  test('read by another library has every event with a known date', () => {
    const events = new ICAL.Component(ICAL.parse(textIn(files)) as unknown[]).getAllSubcomponents('vevent');
    expect(events.map((event) => event.getFirstPropertyValue('uid')).sort()).toEqual(
      dated.map(({ id }) => `${id}@map.example`).sort(),
    );
    expect(files[0]?.about).toBe(
      `${dated.length} events as whole days over the time in which they began. ${context.entries.filter(({ kind }) => kind === 'event').length - dated.length} more have no known date and are left out.`,
    );
  });

  test('keeps to lines of 75 bytes, and tells a day, a month and a year apart', async () => {
    const small = textIn(
      await icalendar.files(
        smallContext({
          'events/day': {
            started: '2026-05-31',
            summary: 'Commas, semicolons; and enough ŵords to be folded over lines of 75 bytes.',
          },
          'events/month': { started: '2026-02' },
          'events/once': { started: 2024, ended: 2024, status: 'ended' },
          'events/series': { started: 2024 },
          'events/unknown': {},
        }),
      ),
    );
    for (const line of small.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const events = new ICAL.Component(ICAL.parse(small) as unknown[])
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));
    expect(
      events.map((event) => [event.summary, event.startDate.toString(), event.endDate.toString()]),
    ).toEqual([
      ['Day', '2026-05-31', '2026-06-01'],
      ['Month (since 2026-02)', '2026-02-01', '2026-03-01'],
      ['Once (in 2024)', '2024-01-01', '2025-01-01'],
      ['Series (since 2024)', '2024-01-01', '2025-01-01'],
    ]);
    expect(events[0]?.description).toContain('Commas, semicolons; and enough ŵords');
    expect(events[3]?.description).toContain('Only the year is known.');
  });

  test('makes no file where no date is known, since a calendar must hold something', async () => {
    expect(await icalendar.files(smallContext({ 'events/unknown': {} }))).toEqual([]);
  });
});

/** What HSDS 3 asks of the parts that are used here, in our own words; its reference is at docs.openreferral.org. */
const ID = { type: 'string', format: 'uuid' };
const TEXT = { type: 'string', minLength: 1 };
const ATTRIBUTE = {
  type: 'object',
  required: ['id', 'link_id', 'taxonomy_term'],
  properties: {
    id: ID,
    link_id: ID,
    taxonomy_term: {
      type: 'object',
      required: ['id', 'name', 'description'],
      properties: { id: ID, name: TEXT, term_uri: { type: 'string', format: 'uri' } },
    },
  },
};
const SERVICE = {
  type: 'object',
  required: ['id', 'organization_id', 'name', 'status'],
  properties: {
    id: ID,
    organization_id: ID,
    name: TEXT,
    url: { type: 'string', format: 'uri' },
    status: { enum: ['active', 'inactive', 'defunct', 'temporarily closed'] },
    assured_date: { type: 'string', format: 'date' },
    attributes: { type: 'array', items: ATTRIBUTE },
    service_areas: {
      type: 'array',
      items: { type: 'object', required: ['id', 'service_id'], properties: { id: ID, service_id: ID } },
    },
  },
};
const ORGANISATION = {
  type: 'object',
  required: ['id', 'name', 'description'],
  properties: {
    id: ID,
    name: TEXT,
    description: TEXT,
    website: { type: 'string', format: 'uri' },
    uri: { type: 'string', format: 'uri' },
    year_incorporated: { type: 'number' },
    organization_identifiers: {
      type: 'array',
      items: { type: 'object', required: ['id', 'identifier'], properties: { id: ID, identifier: TEXT } },
    },
    locations: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'location_type'],
        properties: { id: ID, location_type: { enum: ['physical', 'postal', 'virtual'] } },
      },
    },
    attributes: { type: 'array', items: ATTRIBUTE },
    services: { type: 'array', items: SERVICE },
  },
};

interface Page {
  readonly total_items: number;
  readonly contents: {
    id: string;
    name: string;
    organization_identifiers: { identifier: string }[];
    services: { id: string; name: string; organization_id: string; status: string }[];
  }[];
}

describe('Open Referral UK', async () => {
  const page = JSON.parse(textIn(await openReferral.files(context))) as Page;

  test('has every organisation once, as the standard asks', () => {
    const ajv = new Ajv({ allErrors: true, strict: false });
    addFormats(ajv);
    const fits = ajv.compile({
      type: 'object',
      properties: { contents: { type: 'array', items: ORGANISATION } },
    });
    fits(page);
    expect(fits.errors ?? []).toEqual([]);
    const count = context.entries.filter(({ kind }) => kind === 'organisation').length;
    expect([page.total_items, page.contents.length, new Set(page.contents.map(({ id }) => id)).size]).toEqual(
      [count, count, count],
    );
  });

  test('ties services to whoever runs or hosts them', () => {
    const services = page.contents.flatMap(({ id, services: own }) =>
      own.map((service) => [id, service.organization_id]),
    );
    expect(services.length).toBeGreaterThan(20);
    expect(services.filter(([owner, named]) => owner !== named)).toEqual([]);
  });

  test('leaves out what has no word in it, and gives the same ids every time', async () => {
    const small = smallContext({
      'organisations/alpha': {
        identifiers: { company_number: '09512457', charity_number: 'SC003558' },
        relations: ['course', 'club', 'secret', 'idle'].map((to) => ({ type: 'runs' as const, to })),
      },
      'projects/course': { support: ['training'], status: 'paused' },
      'communities/club': { join: { how: 'Come along on Tuesdays.', open_to: 'anyone' } },
      'projects/secret': { support: ['training'], status: 'unknown' },
      'projects/idle': {},
    });
    const [first] = (JSON.parse(textIn(await openReferral.files(small))) as Page).contents;
    expect(first?.organization_identifiers.map(({ identifier }) => identifier)).toEqual([
      'GB-COH-09512457',
      'GB-SC-SC003558',
    ]);
    expect(first?.services.map(({ name, status }) => [name, status])).toEqual([
      ['Course', 'temporarily closed'],
      ['Club', 'active'],
    ]);
    expect(first?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5/);
    expect(textIn(await openReferral.files(small))).toBe(textIn(await openReferral.files(small)));
  });
});
