import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import type { Corpus } from '../../src/domain/corpus.ts';
import { isError } from '../../src/domain/issues.ts';
import { period } from '../../src/domain/period.ts';
import { tally } from '../../src/domain/tally/evaluate.ts';
import { figuresOf } from '../../src/domain/tally/figure.ts';
import type { Tally } from '../../src/domain/tally/tally.ts';
import { editing, Workbench } from './edits.ts';
import { counted, evaluated } from './answers.ts';

const bench = new Workbench('content');
afterAll(() => {
  bench.remove();
});

function corpusNow(): { corpus: Corpus; sound: boolean } {
  const { corpus, issues } = bench.content('2023-07-31');
  if (!corpus) throw new Error('The edited demo has no corpus');
  return { corpus, sound: !issues.some(({ issue }) => isError(issue)) };
}

/** The figures of the report of the first half of 2023, by their address. */
function figuresNow(corpus: Corpus): Map<string, Tally> {
  const report = corpus.reports.get('2023-h1');
  if (!report) throw new Error('The demo has no report for the first half of 2023');
  return new Map(figuresOf(corpus, report).map(({ key, tally }) => [key, tally]));
}

/** Holds every figure of the edited demo against the recount; how many changed, and how many did not. */
function check(corpus: Corpus, before: ReadonlyMap<string, Tally>): [number, number] {
  const { office } = bench;
  let changed = 0;
  const now = figuresNow(corpus);
  for (const [key, answer] of now) {
    expect({ key, ...evaluated(answer) }).toEqual({ key, ...counted(office, answer) });
    if (JSON.stringify(evaluated(answer)) !== JSON.stringify(evaluated(before.get(key)!)))
      changed += 1;
  }
  return [changed, now.size - changed];
}

// As the recount agrees before and after, a figure changes where it does, and nowhere else.
it('an edit changes exactly the figures that it feeds, as a recount has them', () => {
  const before = figuresNow(corpusNow().corpus);
  const all = { edits: 0, changed: 0, kept: 0 };
  fc.assert(
    fc.property(editing(bench.office.records, 4), (edits) => {
      const undo = bench.make(edits);
      try {
        const { corpus, sound } = corpusNow();
        // Edits that the checks refuse (a count and an event over one month) have no right answer.
        fc.pre(sound);
        const [changed, kept] = check(corpus, before);
        all.edits += edits.length;
        all.changed += changed;
        all.kept += kept;
      } finally {
        undo();
      }
    }),
    { numRuns: 15 },
  );
  // The property must not hold for want of figures or of edits that matter.
  expect(all.edits).toBeGreaterThanOrEqual(30);
  expect(all.changed).toBeGreaterThan(10);
  expect(all.kept).toBeGreaterThan(500);
}, 120_000);

// The report has no figure of such sheets.
it.each([
  ['dues-paid', '党费收缴统计'],
  ['study-hours', '集中学习学时统计'],
])('%s wait for a sheet that was taken away (%s)', (metric, kind) => {
  const sheets = bench.office.records.filter(
    ({ data }) => data.kind === kind && data.period === '2023-H1',
  );
  expect(sheets.length).toBeGreaterThan(10);
  for (const record of sheets.slice(0, 3)) {
    const undo = bench.make([{ do: 'delete', record }]);
    try {
      const { corpus } = corpusNow();
      const asked = ['bureau', record.branch].flatMap((branch) =>
        ['2023-H1', '2023-Q2', '2022-H2'].map((id) => ({ branch, id })),
      );
      for (const { branch, id } of asked) {
        const question = { metric, period: period(id), branch, until: corpus.site.asOf };
        const answer = tally(corpus, question);
        const isMissing = answer.reporting.missing.includes(record.branch);
        expect([id, isMissing]).toEqual([id, id !== '2022-H2']);
        expect(evaluated(answer)).toEqual(counted(bench.office, answer));
      }
    } finally {
      undo();
    }
  }
});
