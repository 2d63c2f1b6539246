import { describe, expect, it } from 'vitest';
import { figureFor } from '../../src/domain/tally/figure.ts';
import { period } from '../../src/domain/period.ts';
import { answeredFigures, figureNames } from '../../src/views/search/answered-figures.ts';
import { showFigure } from '../../src/wording/shown-figure.ts';
import { branch, recordAt } from '../support/content-tree.ts';
import { contentWith } from '../support/corpus.ts';

const { corpus } = contentWith({
  ...recordAt('window', { date: '2023-03-16' }),
  ...recordAt('window', { date: '2023-05-09' }),
  ...recordAt('equipment', { date: '2022-11-02' }),
});
const all = answeredFigures(corpus);
const found = (metric: string, when: string, of: string) =>
  all.find((one) => one.metric === metric && one.period === when && one.branch === of);
const [metric = ''] = [...corpus.catalogue.metrics.values()]
  .filter(({ label }) => label === '党课')
  .map(({ id }) => id);

describe('the figures that the search answers with', () => {
  it('are those that the site prints, each once, and say of one to which not all have reported that it is', () => {
    const { root, asOf } = corpus.site;
    const keys = all.map(({ metric: id, period: when, branch: of }) => [id, when, of].join(' '));
    expect(new Set(keys).size).toBe(keys.length);
    const ofRoot = all.filter((one) => one.branch === root);
    expect(ofRoot.length).toBeGreaterThan(10);
    for (const { metric: id, period: when, text, notes } of ofRoot) {
      const asked = { metric: id, period: period(when), branch: root, until: asOf };
      const figure = figureFor(corpus, { ...asked, as: '确数' });
      const shown = showFigure(corpus, figure);
      const { value, reporting } = figure.tally;
      const isPartly = value !== null && reporting.missing.length > 0;
      const told = isPartly ? ['报送不全', ...shown.notes] : shown.notes;
      expect([id, when, text, notes]).toEqual([id, when, shown.text, told]);
    }
    expect(ofRoot.filter(({ notes }) => notes[0] === '报送不全')).not.toEqual([]);
    expect(ofRoot.filter(({ notes }) => notes[0] !== '报送不全')).not.toEqual([]);
  });

  it('lead to the page of a half-year, and from other periods to their records', () => {
    expect(found(metric, '2023-H1', 'bureau')).toMatchObject({
      path: `/metrics/${metric}/2023-h1/`,
      records: [],
    });
    expect(found(metric, '2023-Q1', 'window')).toMatchObject({
      name: '政务服务窗口党支部',
      path: undefined,
      records: [expect.stringMatching('^/records/window/2023/2023-03-16')],
    });
    expect(found(metric, '2023-05', 'window')?.records).toHaveLength(1);
    expect(found(metric, '2023', 'bureau')?.records).toHaveLength(2);
    expect(found(metric, '2022-Q4', 'equipment')?.records).toHaveLength(1);
  });

  it('lead from a period without records to what is counted', () => {
    expect(found(metric, '2023-Q3', 'bureau')).toMatchObject({
      path: `/metrics/${metric}/`,
      records: [],
    });
  });

  it('are of periods that have begun', () => {
    expect(new Set(all.map(({ period: when }) => when))).not.toContain('2023-Q4');
  });

  it('are asked for by every name that a branch has had', () => {
    const renamed = contentWith({
      'branches/window.mdx': branch({
        name: '窗口党支部',
        level: '党支部',
        parent: 'bureau',
        history: [{ from: '2019-01-01' }, { from: '2022-01-01', name: '大厅党支部' }],
      }),
    });
    const { branches, root } = figureNames(renamed.corpus);
    expect(root).toBe('bureau');
    expect(branches).toContainEqual({ id: 'window', names: ['窗口党支部', '大厅党支部'] });
  });
});
