import { expect, it } from 'vitest';
import { period } from '../../src/domain/period.ts';
import { loadContent } from '../../src/io/load.ts';
import { ruleVerdicts } from '../../src/domain/verdicts.ts';
import { judgedByHand, type Judged } from './rules.ts';

const { corpus: read } = loadContent('content', '2023-07-31');
if (!read) throw new Error('The demo has no corpus');
const corpus = read;

function judged(until: string): Judged[] {
  const years = ['2022', '2023'].map((year) => period(year));
  return [...corpus.catalogue.rules.values()].flatMap((rule) =>
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

it('a recount of all rules over the demo, from the words of the regulations, agrees in each verdict', () => {
  const byHand = judgedByHand('content', [2022, 2023], '2023-07-31');
  expect(inOrder(judged('2023-07-31'))).toEqual(inOrder(byHand));
  expect(byHand.length).toBeGreaterThan(1500);
  const states = new Set(byHand.map(({ state }) => state));
  for (const state of ['done', 'done-late', 'missed', 'unreported', 'in-window', 'upcoming']) {
    expect(states).toContain(state);
  }
});
