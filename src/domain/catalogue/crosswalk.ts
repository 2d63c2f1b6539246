import { z } from 'zod';
import { fault, tell } from '../faults.ts';
import { metricCode, slug, text } from '../leaves.ts';
import { distinct, object } from '../schema.ts';

/** What of the site serves a statement: at least one of these stands in each entry. */
const crosswalkParts = [
  'metrics',
  'kinds',
  'commitments',
  'themes',
  'pages',
  'planned',
  'prose',
] as const;

/**
 * An entry of `catalogue/crosswalk.yaml`: a statement that reports make, and where in the site it is answered.
 * One that is partly there names both what serves it and what is `planned`.
 */
export const crosswalkSchema = object({
  /** The statement's number: S1. */
  id: text,
  text,
  metrics: distinct(z.array(metricCode)).default([]),
  /** By label. */
  kinds: distinct(z.array(text)).default([]),
  commitments: distinct(z.array(slug)).default([]),
  /** Themes or campaigns, by label. */
  themes: distinct(z.array(text)).default([]),
  /** Addresses of the site's lists: `/branches/`. */
  pages: distinct(z.array(text)).default([]),
  /** What is still to come, and with what. */
  planned: text.optional(),
  /** Why it stays words. */
  prose: text.optional(),
}).transform((entry, context) => {
  const says = (part: (typeof crosswalkParts)[number]) => (entry[part]?.length ?? 0) > 0;
  if (!crosswalkParts.some(says)) {
    tell(context, fault('crosswalk-empty', { id: entry.id }, ['id']));
  }
  return entry;
});

/** An entry as it is written: `kinds` are labels. */
export type WrittenCrosswalkEntry = z.output<typeof crosswalkSchema>;

export interface CrosswalkEntry extends WrittenCrosswalkEntry {
  /** By id. */
  readonly kinds: string[];
}
