import { z } from 'zod';
import { text } from '../leaves.ts';
import { distinct, object } from '../schema.ts';

/**
 * An entry of `catalogue/misprints.yaml`: a wrong spelling that a text is searched for. A `#` in it stands for a number
 * in digits of either sort, and for the same number in `right`.
 */
export const misprintSchema = object({
  wrong: text,
  /** What is written instead; nothing where it has no place in a text at all. */
  right: text.optional(),
  /** Longer wordings that hold it and are right: 笔杆子. */
  except: distinct(z.array(text)).default([]),
  note: text.optional(),
});

export type Misprint = z.output<typeof misprintSchema>;
