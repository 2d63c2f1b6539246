import { expect, it } from 'vitest';
import { period } from '../../src/domain/period.ts';
import { loadContent } from '../../src/io/load.ts';
import { verdictStates } from '../../src/domain/verdict.ts';
import { ruleVerdicts } from '../../src/domain/verdicts.ts';
import { judgedByHand, type Judged } from './rules.ts';

const { corpus: read } = loadContent('content', '2023-07-31');
if (!read) throw new Error('The demo has no corpus');
const corpus = read;

function judged(until: string): Judged[] {
  const years = ['2022', '2023'].map((year) => period(year));
  // What is due at the end of terms is recounted by itself.
  const inCalendar = [...corpus.catalogue.rules.values()].filter(({ id }) => id !== 'election');
  return inCalendar.flatMap((rule) =>
    years.flatMap((year) =>
      ruleVerdicts(corpus, rule, until, year).map(({ duty, branch, window, state }) => ({
        rule: duty.id,
        branch,
        window: window.id,
        state,
      })),
    ),
  );
}

function inOrder(all: readonly Judged[]): string[] {
  return all
    .map(({ rule, window, branch, state }) => `${rule} ${window} ${branch} ${state}`)
    .sort();
}

/** Ends of months and of quarters, days within them, before the first return and on the last day of the site. */
const days = ['2022-02-28', '2022-06-30', '2022-09-30', '2022-12-31', '2023-01-01'].concat([
  '2023-03-31',
  '2023-04-01',
  '2023-05-15',
  '2023-06-30',
  '2023-07-31',
]);

it.each(days)('a recount of all rules from the words of the regulations agrees as of %s', (day) => {
  const byHand = judgedByHand('content', [2022, 2023], day);
  expect(inOrder(judged(day))).toEqual(inOrder(byHand));
  expect(byHand.length).toBeGreaterThan(1000);
});

it('the demo has each state that a rule can have', () => {
  const states = new Set(judged('2023-07-31').map(({ state }) => state));
  const versions = [...corpus.catalogue.rules.values()].flatMap((rule) => rule.versions);
  const isStrivenFor = versions.some(({ strength }) => strength === '力争');
  // Only a commitment is taken back; a rule goes out of force. What has to be reached is missed.
  const possible = verdictStates.filter(
    (state) => state !== 'cancelled' && (state !== 'not-reached' || isStrivenFor),
  );
  expect([...states].sort()).toEqual(possible.toSorted());
});
