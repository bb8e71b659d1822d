/** Dates in the files on governance that somebody has to be reminded of: ends of terms, and reviews of decisions. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type {
  Office,
  OfficeHolder,
  ReviewedDecision,
} from '../../src/features/freshness/upkeep/terms-of-office.ts';

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Gives those who hold or held a role; empty where the data folder has no files on people. */
export function peopleIn(data: string): readonly OfficeHolder[] {
  return filesIn(join(data, 'governance/people')).map(([id, file]) => ({
    handle: textOf(file['handle']) ?? id,
    roles: listOf(file['roles']).flatMap((role): Office[] => {
      const [name, until] = [textOf(role['role']), dateOf(role['until'])];
      return name === undefined ? [] : [{ role: name, ...(until !== undefined && { until }) }];
    }),
  }));
}

/** Gives the decisions that are kept as files; empty where there are none. */
export function decisionsIn(data: string): readonly ReviewedDecision[] {
  return filesIn(join(data, 'governance/decisions')).map(([id, file]) => {
    const due = dateOf(file['review_due']);
    return { id, title: textOf(file['title']) ?? id, ...(due !== undefined && { review_due: due }) };
  });
}

type Loose = Readonly<Record<string, unknown>>;

function filesIn(folder: string): (readonly [id: string, file: Loose])[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const file: unknown = parse(readFileSync(join(folder, name), 'utf8'));
      return [name.slice(0, -'.yaml'.length), isLoose(file) ? file : {}] as const;
    });
}

function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly Loose[] {
  return Array.isArray(value) ? (value as readonly unknown[]).filter(isLoose) : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function dateOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : textOf(value);
  return text !== undefined && DATE.test(text) ? text : undefined;
}
