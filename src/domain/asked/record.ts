import { fieldOf, type Catalogue } from '../catalogue/catalogue.ts';
import { sources, states, type CommonKey } from '../record-keys.ts';
import type { WorkRecord } from '../record.ts';
import { askedFor, valueOf, type Asked, type OwnValue } from './asked.ts';
import { ownValue } from '../own.ts';

/** What can be asked of every record, beside the fields of its kinds. */
export const askedOfRecord = {
  branch: { type: 'branch', words: 'record.branch', read: ({ branch }) => branch },
  title: { type: 'text', words: 'record.title', read: ({ title }) => title },
  date: {
    type: 'date',
    words: 'record.date',
    read: ({ when }) => (when.form === 'event' ? when.date : undefined),
  },
  from: {
    type: 'date',
    words: 'record.from',
    read: ({ when }) => (when.form === 'span' ? when.from : undefined),
  },
  to: {
    type: 'date',
    words: 'record.to',
    optional: true,
    planned: true,
    read: ({ when }) => (when.form === 'span' ? when.to : undefined),
  },
  themes: { type: 'theme', words: 'record.themes', optional: true, read: ({ themes }) => themes },
  campaign: {
    type: 'campaign',
    words: 'record.campaign',
    optional: true,
    read: ({ campaign }) => campaign,
  },
  source: {
    type: 'choice',
    words: 'record.source',
    optional: true,
    options: sources,
    read: ({ source }) => source,
  },
  state: { type: 'choice', words: 'record.state', options: states, read: ({ state }) => state },
  for: { type: 'text', words: 'record.for', optional: true, read: (record) => record.for?.id },
} as const satisfies Readonly<Partial<Record<CommonKey | 'branch', Asked<WorkRecord>>>>;

/** A record's value by a name: of what every record has, or of the fields of its kinds. */
export function recordValue(
  { kinds }: Catalogue,
  record: WorkRecord,
  name: string,
): OwnValue | undefined {
  if (askedFor<WorkRecord>(askedOfRecord, name)) {
    return valueOf<WorkRecord>(askedOfRecord, record, name);
  }
  const value = ownValue(record.values, name);
  if (value === undefined) return undefined;
  for (const id of record.kinds) {
    const kind = kinds.get(id);
    const field = kind && fieldOf(kind, name);
    if (field) return { type: field.type, value, planned: field.planned };
  }
  return undefined;
}
