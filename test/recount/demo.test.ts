import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/domain/period.ts';
import { tally } from '../../src/domain/tally/evaluate.ts';
import { figuresOf } from '../../src/domain/tally/figure.ts';
import type { Tally } from '../../src/domain/tally/tally.ts';
import { loadContent } from '../../src/io/load.ts';
import { asSent, readOffice } from './office.ts';
import { counted, evaluated } from './answers.ts';

const content = 'content';
const { corpus: read } = loadContent(content, '2023-07-31');
if (!read) throw new Error('The demo has no corpus');
const corpus = read;
const office = readOffice(content);
const figures = new Map(
  [...corpus.reports].map(([id, report]) => [id, figuresOf(corpus, report)] as const),
);

describe.each([...figures.keys()])('an independent recount of the report %s gives', (id) => {
  const known = asSent(office, content, id);
  it.each(figures.get(id)!.map(({ key, tally: answer }) => [key, answer] as const))(
    'the same value, records and who has reported for %s',
    (_, answer) => {
      expect(evaluated(answer)).toEqual(counted(known, answer));
    },
  );
});

/** Half-years, quarters and months, as known at their end and on days when they or a count were not over. */
const questions = [
  ['2022-H1', '2022-06-30'],
  ['2022-H2', '2022-12-31'],
  ['2023-H1', '2023-06-30'],
  ['2023-H1', '2023-06-20'],
  ['2023-H1', '2023-05-15'],
  ['2023-Q1', '2023-03-31'],
  ['2023-Q2', '2023-07-31'],
  ['2023-06', '2023-06-30'],
] as const;

/** The whole, a general branch, and branches: merged, dissolved, founded, guided, of a window and a firm. */
const parts = ['bureau', 'enterprises', 'equipment', 'materials', 'service-hall'].concat([
  'trade',
  'window',
  'foundry',
]);

describe.each(questions)('a recount of all metrics of %s, as known on %s, agrees', (id, until) => {
  const period = parsePeriod(id)!;

  it.each(parts)('for %s', (branch) => {
    const ids = [...corpus.catalogue.metrics.keys()];
    const answers = ids
      .map((metric) => tally(corpus, { metric, period, branch, until }))
      .filter((answer) => counted(office, answer) !== undefined);
    const byMetric = (tell: (answer: Tally) => unknown) =>
      Object.fromEntries(answers.map((answer) => [answer.metric.id, tell(answer)]));
    expect(byMetric(evaluated)).toEqual(byMetric((answer) => counted(office, answer)));
    expect(answers.length).toBeGreaterThan(120);
  });
});
