import { planOf } from '../commitment.ts';
import { cadences } from '../duty-terms.ts';
import { isMadeMeasure } from '../measure-names.ts';
import { verdictStates, type Verdict } from '../verdict.ts';
import type { AskedNames } from './asked.ts';

/** What can be asked of a verdict: a commitment or rule judged for a window and a branch. */
export const askedOfVerdict = {
  commitment: {
    type: 'commitment',
    words: 'commitment.id',
    optional: true,
    read: ({ duty }) => (duty.of === 'commitment' ? duty.id : undefined),
  },
  plan: {
    type: 'plan',
    words: 'commitment.plan',
    optional: true,
    read: ({ duty }) => (duty.of === 'commitment' ? planOf(duty) : undefined),
  },
  /** Where it is asked for, verdicts are those of rules; otherwise those of commitments. */
  rule: {
    type: 'rule',
    words: 'verdict.rule',
    optional: true,
    read: ({ duty }) => (duty.of === 'rule' ? duty.id : undefined),
  },
  metric: {
    type: 'metric',
    words: 'commitment.metric',
    optional: true,
    read: ({ duty }) => (isMadeMeasure(duty.metric) ? undefined : duty.metric),
  },
  branch: { type: 'branch', words: 'verdict.branch', read: ({ branch }) => branch },
  /** Of one that is judged seat by seat. */
  seat: { type: 'seat', words: 'seat.seat', optional: true, read: ({ seat }) => seat },
  cadence: {
    type: 'choice',
    words: 'commitment.cadence',
    options: cadences,
    read: ({ duty }) => duty.cadence,
  },
  state: {
    type: 'choice',
    words: 'verdict.state',
    options: verdictStates,
    read: ({ state }) => state,
  },
  window: { type: 'text', words: 'verdict.window', read: ({ window }) => window.id },
} as const satisfies AskedNames<Verdict>;
