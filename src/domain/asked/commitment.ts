import { cadences, scopes, strengths } from '../duty-terms.ts';
import { planOf, type Commitment } from '../commitment.ts';
import { isMadeMeasure } from '../measure-names.ts';
import type { AskedNames } from './asked.ts';

/** What can be asked of a commitment. */
export const askedOfCommitment = {
  id: { type: 'commitment', words: 'commitment.id', read: ({ id }) => id },
  plan: { type: 'plan', words: 'commitment.plan', optional: true, read: planOf },
  /** None where it is counted by what the commitment itself says. */
  metric: {
    type: 'metric',
    words: 'commitment.metric',
    optional: true,
    read: ({ metric }) => (isMadeMeasure(metric) ? undefined : metric),
  },
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
