import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import type { Corpus } from '../../src/domain/corpus.ts';
import { isError } from '../../src/domain/issues.ts';
import { figuresOf } from '../../src/domain/tally/figure.ts';
import type { Tally } from '../../src/domain/tally/tally.ts';
import { loadContent } from '../../src/io/load.ts';
import { edits, Workbench } from './edits.ts';
import { readRaw, recount } from './recount.ts';

const bench = new Workbench('content');
afterAll(() => {
  bench.remove();
});

function corpusNow(): { corpus: Corpus; sound: boolean } {
  const { corpus, issues } = loadContent(bench.dir, '2023-07-31');
  if (!corpus) throw new Error('The edited demo has no corpus');
  return { corpus, sound: !issues.some(({ issue }) => isError(issue)) };
}

/** The figures of the report of the first half of 2023 over the whole office, by their address. */
function figuresNow(corpus: Corpus): Map<string, Tally> {
  const report = corpus.reports.get('2023-h1');
  if (!report) throw new Error('The demo has no report for the first half of 2023');
  return new Map(figuresOf(corpus, report).map(({ key, tally }) => [key, tally]));
}

interface Checked {
  flows: number;
  changes: number;
}

/** Holds every figure of the edited demo against the recount and against what it was before. */
function check(corpus: Corpus, before: ReadonlyMap<string, Tally>): Checked {
  const raws = readRaw(bench.dir);
  const checked = { flows: 0, changes: 0 };
  for (const [key, { question, metric, value, records }] of figuresNow(corpus)) {
    const { period, until } = question;
    const right = recount(raws, period.from, period.to < until ? period.to : until).get(metric.id);
    if (right) {
      checked.flows += 1;
      expect({ key, value, records }).toEqual({ key, ...right });
    } else if (metric.nature !== 'flow') {
      expect([key, value]).toEqual([key, before.get(key)?.value]);
    }
    if (value !== before.get(key)?.value) checked.changes += 1;
  }
  return checked;
}

it('an edit changes exactly the figures that it feeds, as a recount has them', () => {
  const before = figuresNow(corpusNow().corpus);
  const all: Checked = { flows: 0, changes: 0 };
  fc.assert(
    fc.property(edits(bench.raws), (edit) => {
      const undo = bench.make(edit);
      try {
        const { corpus, sound } = corpusNow();
        // An edit that the checks refuse (a count and an event over one month) has no right answer.
        fc.pre(sound);
        const { flows, changes } = check(corpus, before);
        all.flows += flows;
        all.changes += changes;
      } finally {
        undo();
      }
    }),
    { numRuns: 60 },
  );
  // The property must not hold for want of figures or of edits that matter.
  expect(all.flows).toBeGreaterThan(500);
  expect(all.changes).toBeGreaterThan(20);
}, 120_000);
