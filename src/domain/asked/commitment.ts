import { cadences, scopes, strengths } from '../duty-terms.ts';
import type { Commitment } from '../plan.ts';
import type { AskedNames } from './asked.ts';

/** What can be asked of a commitment. */
export const askedOfCommitment = {
  id: { type: 'commitment', words: 'commitment.id', read: ({ id }) => id },
  plan: { type: 'plan', words: 'commitment.plan', read: ({ plan }) => plan },
  metric: { type: 'metric', words: 'commitment.metric', read: ({ metric }) => metric },
  branch: { type: 'branch', words: 'commitment.branch', read: ({ branch }) => branch },
  cadence: {
    type: 'choice',
    words: 'commitment.cadence',
    options: cadences,
    read: ({ cadence }) => cadence,
  },
  target: { type: 'number', words: 'commitment.target', read: ({ target }) => target },
  strength: {
    type: 'choice',
    words: 'commitment.strength',
    options: strengths,
    read: ({ strength }) => strength,
  },
  per: {
    type: 'choice',
    words: 'commitment.per',
    optional: true,
    options: scopes,
    read: ({ per }) => per,
  },
} as const satisfies AskedNames<Commitment>;
