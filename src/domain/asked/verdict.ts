import { cadences } from '../plan.ts';
import { verdictStates, type Verdict } from '../verdict.ts';
import type { AskedNames } from './asked.ts';

/** What can be asked of a verdict: a commitment judged for a window and a branch. */
export const askedOfVerdict = {
  commitment: {
    type: 'commitment',
    words: 'commitment.id',
    read: ({ commitment }) => commitment.id,
  },
  plan: { type: 'plan', words: 'commitment.plan', read: ({ commitment }) => commitment.plan },
  metric: {
    type: 'metric',
    words: 'commitment.metric',
    read: ({ commitment }) => commitment.metric,
  },
  branch: { type: 'branch', words: 'verdict.branch', read: ({ branch }) => branch },
  cadence: {
    type: 'choice',
    words: 'commitment.cadence',
    options: cadences,
    read: ({ commitment }) => commitment.cadence,
  },
  state: {
    type: 'choice',
    words: 'verdict.state',
    options: verdictStates,
    read: ({ state }) => state,
  },
  window: { type: 'text', words: 'verdict.window', read: ({ window }) => window.id },
} as const satisfies AskedNames<Verdict>;
