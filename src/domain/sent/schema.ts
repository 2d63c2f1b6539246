import { z } from 'zod';
import { wordings } from '../catalogue/metric.ts';
import { attendances, withheldReasons } from '../disclosure/disclosure.ts';
import { fault, tell, wrongType } from '../faults.ts';
import { count, date, flag, number, periodText, text } from '../leaves.ts';
import type { FieldValue } from '../record.ts';
import { roles, states } from '../record-keys.ts';
import { choice, leaf, object } from '../schema.ts';
import { gaps } from '../tally/gaps.ts';

/*
 * `reports/<report>.figures.json`: what a report was sent with. The file outlives the program that wrote it, so its
 * form is a contract of its own: it names no type of this code, and `format` goes up where a key changes its meaning.
 * What a key says is told in the handbook's page on sending.
 */

const texts = z.array(text);
const names = z.array(text).default([]);
const byName = <S extends z.ZodType>(schema: S) => z.record(z.string(), schema);
const whole = leaf((value) =>
  value === 1
    ? value
    : fault('unknown-choice', { value: String(value), allowed: ['1'], what: 'option' }),
);

/** The report's head as it was sent. */
const headSchema = object({
  title: text,
  period: periodText,
  branch: text,
  cutoff: date,
  /** The last day that the figures know. */
  until: date,
  /** The site's day when it was sent. */
  asOf: date,
});

/** One `<Tally>` of the text, for whoever reads the file. `question` is the key of its answer. */
const figureSchema = object({
  number: count,
  key: text,
  metric: text,
  label: text,
  as: choice(wordings),
  period: periodText,
  branch: text,
  value: leaf((value) =>
    value === null || typeof value === 'number' ? value : wrongType('number', value),
  ),
  unit: leaf((value) => (typeof value === 'string' ? value : wrongType('text', value))),
  text,
  notes: names,
  records: names,
  question: text,
});

/** One counted thing: its name alone where it counts as one; else its name, how much it brings, and what it names. */
const contribution = leaf((value) => {
  if (typeof value === 'string') return { name: value, amount: 1, names: undefined };
  const [name, amount, distinct] = Array.isArray(value) ? (value as unknown[]) : [];
  if (typeof name !== 'string' || typeof amount !== 'number') return wrongType('list', value);
  if (distinct === undefined) return { name, amount, names: undefined };
  return isTexts(distinct) ? { name, amount, names: distinct } : wrongType('list', distinct);
});

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

/** What is kept back of a sum of heads. */
const withheldSchema = object({
  records: names,
  sum: flag.optional(),
  another: flag.optional(),
  beside: flag.optional(),
});

/** An answer. What is usual is left out: no gap, the first definition, nothing kept back. */
const tallySchema = object({
  value: number.optional(),
  gap: choice(gaps).optional(),
  exact: text,
  fraction: text.optional(),
  /** By wording: the words in the text, then the notes. Only where they are others than `exact` alone. */
  said: byName(texts).default({}),
  /** In place of the number: a word for how many came, or why it is kept back. */
  told: choice([...attendances, ...withheldReasons]).optional(),
  withheld: withheldSchema.optional(),
  attendance: byName(choice(attendances)).default({}),
  /** The place of the definition among those of its metric, from 0. */
  version: count.default(0),
  counted: z.array(contribution).default([]),
  records: texts.optional(),
  linked: names,
  leftOut: names,
  gapRecords: names,
  keptSince: z.array(object({ kind: text, since: date })).default([]),
  unchecked: count.default(0),
  /** The name of a group of branches. */
  expected: text.optional(),
  missing: names,
  through: date.optional(),
  throughPart: flag.optional(),
  numerator: number.optional(),
  denominator: number.optional(),
  basis: periodText.optional(),
  parts: names,
  met: texts.optional(),
  undecided: texts.optional(),
});

/** A record that counted: enough to list it, and to find it again. Neither its text nor who came to it. */
const recordSchema = object({
  branch: text,
  kinds: z.array(text).min(1),
  title: text,
  date: date.optional(),
  period: periodText.optional(),
  times: count.optional(),
  through: date.optional(),
  from: date.optional(),
  to: date.optional(),
  /** The earlier window that it makes good for, or that it explains. */
  for: periodText.optional(),
  state: choice(states).default('已核'),
  checkedBy: text.optional(),
  recorded: date.optional(),
  with: z.array(object({ branch: text, role: choice(roles) })).default([]),
  evidence: z.array(object({ type: text, ref: text, heldBy: text.optional() })).default([]),
  /** Of a sheet that another office handed over: its values. */
  values: byName(
    leaf((value): FieldValue | ReturnType<typeof wrongType> =>
      typeof value === 'string' ||
      typeof value === 'number' ||
      typeof value === 'boolean' ||
      isTexts(value)
        ? value
        : wrongType('text', value),
    ),
  ).default({}),
  /** SHA-256 of the file's text, in hex. */
  digest: text,
}).transform((record, context) => {
  if (record.date === undefined && record.period === undefined && record.from === undefined) {
    tell(context, fault('missing-key', { key: 'date' }));
  }
  return record;
});

/** What the answers were made by, as it was written in the catalogue, the plans and the branches' files. */
const sourcesSchema = object({
  kinds: z.array(z.unknown()),
  metrics: z.array(z.unknown()),
  themes: z.unknown().optional(),
  calendar: byName(z.unknown()).default({}),
  seats: byName(texts).default({}),
  plans: byName(z.unknown()).default({}),
  /** The reports that had promised something for the report's time: their heads with that. */
  reports: byName(z.unknown()).default({}),
  branches: byName(z.unknown()),
});

const entrySchema = object({
  on: date,
  /** The commit of the content that was counted. */
  commit: text,
  /** Why what was sent before is corrected. */
  reason: text.optional(),
  /** The number of the signed copy. */
  copy: text.optional(),
  head: headSchema,
  /** What it promises for the next period, as it was written; files of before do not say it. */
  promises: z.array(z.unknown()).optional(),
  /** A digest of each line of the text; files of before have none. */
  text: texts.optional(),
  figures: z.array(figureSchema),
  tallies: byName(tallySchema),
  groups: byName(texts).default({}),
  withheld: byName(object({ small: names, own: names, sums: names })).default({}),
  records: byName(recordSchema),
  sources: sourcesSchema,
});

export const sentSchema = object({ format: whole, entries: z.array(entrySchema).min(1) });

export type SentEntry = z.output<typeof entrySchema>;
export type SentTally = SentEntry['tallies'][string];
export type SentRecord = SentEntry['records'][string];
export type SentSources = SentEntry['sources'];
