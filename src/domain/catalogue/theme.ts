import { z } from 'zod';
import { date, slug, text } from '../leaves.ts';
import { forward, object } from '../schema.ts';

/** A theme or campaign; before `from` it did not exist, so nothing can be compared with earlier years. */
const themeSchema = forward(
  object({
    id: slug,
    label: text,
    from: date,
    to: date.optional(),
    note: text.optional(),
  }),
);

export type Theme = z.output<typeof themeSchema>;

export const themesSchema = object({
  themes: z.array(themeSchema).default([]),
  campaigns: z.array(themeSchema).default([]),
});
