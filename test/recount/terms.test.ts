import { expect, it } from 'vitest';
import { period } from '../../src/domain/period.ts';
import { loadContent } from '../../src/io/load.ts';
import { ruleVerdicts } from '../../src/domain/verdicts.ts';
import { readOffice } from './office.ts';
import { termsByHand } from './terms.ts';

const { corpus: read } = loadContent('content', '2023-07-31');
if (!read) throw new Error('The demo has no corpus');
const corpus = read;
const office = readOffice('content');

function judged(until: string): string[] {
  const rule = corpus.catalogue.rules.get('election');
  if (!rule) throw new Error('The demo has no rule about terms');
  const all = ruleVerdicts(corpus, rule, until, period('2020-01-01/2030-12-31'));
  return all.map(({ branch, window, state }) => `${branch} ${window.to} ${state}`).sort();
}

/** Ends of terms, days about them, and days on which nothing is due. */
const days = [
  '2022-02-28',
  '2022-03-10',
  '2022-06-29',
  '2022-06-30',
  '2022-07-13',
  '2022-07-14',
].concat([
  '2022-10-20',
  '2023-02-24',
  '2023-03-15',
  '2023-03-16',
  '2023-06-11',
  '2023-06-29',
  '2023-06-30',
  '2023-07-31',
]);

it.each(days)('a recount of all terms from the words of the regulations agrees as of %s', (day) => {
  const byHand = termsByHand(office, day);
  expect(judged(day)).toEqual(
    byHand.map(({ branch, due, state }) => `${branch} ${due} ${state}`).sort(),
  );
  expect(byHand.length).toBeGreaterThan(20);
});

it('the demo has terms in each state that is not a matter of who has reported', () => {
  const states = termsByHand(office, '2023-07-31').map(({ state }) => state);
  expect(new Set(states)).toEqual(
    new Set(['upcoming', 'in-window', 'done', 'done-late', 'exempt', 'missed']),
  );
});

it('of the three terms that ended in the first half of 2023, one has no election', () => {
  const ended = termsByHand(office, '2023-07-31')
    .filter(({ due }) => due >= '2023-01-01' && due <= '2023-06-30')
    .map(({ branch, state }) => `${branch} ${state}`);
  expect(ended.sort()).toEqual(['consumer done', 'logistics missed', 'market done']);
});
