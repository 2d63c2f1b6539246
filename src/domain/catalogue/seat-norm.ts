import { z } from 'zod';
import { levels } from '../branch.ts';
import { fault, tell } from '../faults.ts';
import { count, date, slug, text } from '../leaves.ts';
import { choice, distinct, object, oneOrMore } from '../schema.ts';
import { basisSchema } from './rule.ts';

/** An entry of `catalogue/seats.yaml` as it is written: which seats a branch of a level and size has to have. */
export const writtenSeatNormSchema = object({
  id: slug,
  label: text,
  basis: basisSchema,
  validFrom: date,
  /** The last day on which it is in force. */
  validTo: date.optional(),
  level: distinct(oneOrMore(choice(levels))),
  /** Of how many members; of any where it says nothing. */
  members: object({ atLeast: count.optional(), atMost: count.optional() }).optional(),
  /** Each of these has to be set up. */
  must: distinct(z.array(text)).default([]),
  /** These count where they are set up. */
  may: distinct(z.array(text)).default([]),
  /** How many places there are in all; seats that are held together are one. */
  places: object({ atLeast: count, atMost: count }),
  note: text.optional(),
});

/** What a regulation or a local document asks of the seats of branches. */
export type SeatNorm = z.output<typeof writtenSeatNormSchema>;

/** The same; bounds and days that run backwards are told. */
export const seatNormSchema = writtenSeatNormSchema.transform((norm, context): SeatNorm => {
  const { validFrom, validTo, members, places } = norm;
  if (validTo !== undefined && validTo < validFrom) {
    tell(context, fault('span-backwards', { from: validFrom, to: validTo }, ['validTo']));
  }
  for (const [key, bounds] of Object.entries({ members, places })) {
    const { atLeast = 0, atMost = Infinity } = bounds ?? {};
    if (atLeast <= atMost) continue;
    const facts = {
      lowKey: 'atLeast',
      low: String(atLeast),
      highKey: 'atMost',
      high: String(atMost),
    };
    tell(context, fault('bounds-crossed', facts, [key, 'atLeast']));
  }
  return norm;
});
