import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../src/content.ts';
import { soundCorpus } from '../../src/domain/sound.ts';
import { tally } from '../../src/domain/tally/evaluate.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { commitmentVerdicts } from '../../src/domain/verdicts.ts';
import type { Content } from '../../src/io/load.ts';
import { baseTree } from '../support/base-tree.ts';
import { loadTree, plan, report } from '../support/content-tree.ts';
import { problemsOf } from '../support/problems.ts';

/** The metrics of the base tree with a share of lectures, and a sum that asks for the share's parts. */
function withMetrics(lectures = baseTree['catalogue/metrics.yaml'] ?? ''): Content {
  return loadTree({
    'site.yaml': `${baseTree['site.yaml'] ?? ''}headline: [lectures, led-share, essays]\n`,
    'catalogue/metrics.yaml': `${lectures}- id: led-share
  label: 班子成员讲课占比
  unit: '%'
  nature: flow
  ratio: { of: leadership-lectures, to: lectures }
- id: all-shares
  label: 占比合计
  unit: '%'
  nature: flow
  plus: [led-share]
`,
    'plans/2023.mdx': plan({
      commitments: [
        { id: 'teach', label: '讲党课', metric: 'lectures', target: 4 },
        { id: 'write', label: '写心得', metric: 'essays', target: 4 },
      ],
    }),
    'reports/a.mdx': report({}, '占<Tally of="all-shares" />，<Tally of="essays" />。'),
  });
}

const misspelt = (baseTree['catalogue/metrics.yaml'] ?? '').replace('nature: flow', 'natrue: flow');

describe('a metric that cannot be read', () => {
  const { corpus, issues } = withMetrics(misspelt);

  it('is the one problem that is told', () => {
    expect(problemsOf({ issues } as Content)).toEqual(['catalogue/metrics.yaml:4:3 unknown-key']);
  });

  it('takes along what is made of it, and nothing else', () => {
    expect([...(corpus?.catalogue.metrics.keys() ?? [])]).toEqual([
      'leadership-lectures',
      'essays',
    ]);
    expect(corpus?.site.headline).toEqual(['essays']);
    expect([...(corpus?.commitments.keys() ?? [])]).toEqual(['write']);
    expect(corpus?.plans.get('2023')?.commitments.map(({ id }) => id)).toEqual(['write']);
  });

  it('leaves figures and verdicts that can be computed', () => {
    if (!corpus) throw new Error('The content is read.');
    const period = parsePeriod('2023-H1');
    if (!period) throw new Error('A period.');
    const asked = { period, branch: 'bureau', until: '2023-07-31' };
    for (const metric of corpus.catalogue.metrics.keys()) {
      expect(tally(corpus, { ...asked, metric }).metric.id).toBe(metric);
    }
    for (const commitment of corpus.commitments.values()) {
      expect(commitmentVerdicts(corpus, commitment, '2023-07-31')).not.toEqual([]);
    }
  });
});

it('leaves out a metric that asks for a kind that is not there, and blames only that', () => {
  const { corpus, issues } = withMetrics(
    (baseTree['catalogue/metrics.yaml'] ?? '').replace('from: [党课]', 'from: [党可]'),
  );
  expect(issues.map(({ issue }) => issue.code)).toEqual(['unknown-choice']);
  expect([...(corpus?.catalogue.metrics.keys() ?? [])]).toEqual(['leadership-lectures', 'essays']);
});

it('is the very corpus where all leads somewhere', () => {
  const corpus = corpusOf(withMetrics());
  expect(corpus.catalogue.metrics.size).toBe(5);
  expect(corpus.commitments.size).toBe(2);
  expect(soundCorpus(corpus)).toBe(corpus);
});
