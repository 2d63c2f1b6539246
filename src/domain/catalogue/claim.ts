import { z } from 'zod';
import { number, metricCode, text } from '../leaves.ts';
import { choice, distinct, object } from '../schema.ts';

/** Where the figures stand that have to bear out a claim; `progress` are the commitments that the report shows. */
export const claimScopes = ['report', 'section', 'sentence', 'progress'] as const;

/**
 * An entry of `catalogue/claims.yaml`: words that say more than they seem to, and what has to hold where a
 * report says them of its own. Quoted in `<Said>` they are another's word, and free.
 */
export const claimSchema = object({
  phrase: text,
  /** Longer wordings that hold the phrase and claim nothing: 未能实现开门红. */
  except: distinct(z.array(text)).default([]),
  of: choice(claimScopes).default('report'),
  /**
   * Which metrics bear it out; without them, of the whole report every published growth that it names, and of a
   * section or sentence every percentage.
   */
  metrics: distinct(z.array(metricCode)).optional(),
  /** What each of these figures has to reach; of commitments, how much of the target in percent. 0 without either. */
  atLeast: number.optional(),
  /** What each of them has to be, in place of that. */
  equals: number.optional(),
  note: text.optional(),
});

export type Claim = z.output<typeof claimSchema>;
