import { z } from 'zod';
import { number, metricCode, text } from '../leaves.ts';
import { distinct, object } from '../schema.ts';

/**
 * An entry of `catalogue/claims.yaml`: words that say more than they seem to, and what has to hold where a
 * report says them of its own. Quoted in `<Said>` they are another's word, and free.
 */
export const claimSchema = object({
  phrase: text,
  /** Longer wordings that hold the phrase and claim nothing: 未能实现开门红. */
  except: distinct(z.array(text)).default([]),
  /** What every published growth that the report names has to reach, in percent. */
  atLeast: number.default(0),
  /** Which published percentages bear it out; without them, every published growth that the report names. */
  metrics: distinct(z.array(metricCode)).optional(),
  note: text.optional(),
});

export type Claim = z.output<typeof claimSchema>;
