import { expect, it } from 'vitest';
import { figuresOf } from '../../src/domain/tally/figure.ts';
import type { Tally } from '../../src/domain/tally/tally.ts';
import { loadContent } from '../../src/io/load.ts';
import { readRaw, recount } from './recount.ts';

const content = 'content';
const { corpus } = loadContent(content, '2023-07-31');
if (!corpus) throw new Error('The demo has no corpus');
const report = corpus.reports.get('2023-h1');
if (!report) throw new Error('The demo has no report for the first half of 2023');

/** A tally with those that it is made of. */
function withParts(tally: Tally): Tally[] {
  return [tally, ...tally.parts.flatMap(withParts)];
}

const tallies = figuresOf(corpus, report)
  .flatMap(({ tally }) => withParts(tally))
  .filter(({ question }) => question.branch === 'bureau');
const flows = tallies.filter(
  ({ metric, version }) =>
    metric.nature === 'flow' && ['things', 'plus'].includes(version.definition.of),
);

it('the report prints at least ten different flows', () => {
  expect(new Set(flows.map(({ metric }) => metric.id)).size).toBeGreaterThanOrEqual(10);
});

it.each(flows.map((tally) => [`${tally.metric.id} ${tally.question.period.id}`, tally] as const))(
  '%s: an independent recount gives the same value and the same records',
  (_, { metric, question, value, records }) => {
    const { from, to } = question.period;
    const counted = recount(readRaw(content), from, to < question.until ? to : question.until);
    expect({ value, records }).toEqual(counted.get(metric.id));
  },
);

it('every ratio is made of two figures that the recount knows', () => {
  for (const { version, numerator, denominator, question } of tallies) {
    if (version.definition.of !== 'ratio') continue;
    const { part, whole } = version.definition;
    const counted = recount(readRaw(content), question.period.from, question.period.to);
    expect([numerator, denominator]).toEqual([counted.get(part)?.value, counted.get(whole)?.value]);
  }
});
