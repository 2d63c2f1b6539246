import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { period } from '../../../src/domain/period.ts';
import { figureFor } from '../../../src/domain/tally/figure.ts';
import { showFigure } from '../../../src/wording/shown-figure.ts';
import type { Fields, Files } from '../../support/content-tree.ts';
import { dues as sheetOfDues, owedKinds } from './owed-counts.ts';
import { ask, loadScenario, metric, returned, returns } from './scenario.ts';

const amounts = metric({ unit: '元', from: ['党费统计'], take: { sum: 'amount' } });
const sheets = metric({ unit: '份', from: ['党费统计'], where: { complete: true }, take: 'count' });
const members = metric({
  unit: '名',
  nature: 'stock',
  from: ['党员统计'],
  time: 'atEnd',
  per: 'branch',
  take: { latest: 'members' },
});

/** Its dues are all in. */
const dues = (slug: string, when: string) => sheetOfDues(slug, when, { complete: true });

/** The office with these files; that a sheet is missing is told, and the rest goes on. */
function tree(asked: Fields, files: Files): Corpus {
  const { corpus } = loadScenario([asked], { 'catalogue/kinds/all.yaml': owedKinds(), ...files });
  if (!corpus) throw new Error('The scenario has no corpus');
  return corpus;
}

/** The window has filed all; the section has confirmed the second half of 2022 without its sheets. */
const files = {
  ...dues('window', '2022-H1'),
  ...dues('window', '2022-H2'),
  ...dues('window', '2023-H1'),
  ...dues('equipment', '2022-H1'),
  ...dues('equipment', '2023-H1'),
};

describe('a sheet that is owed and missing though all was confirmed', () => {
  it.each([
    ['a sum', amounts],
    ['a number of sheets', sheets],
    ['a stock', members],
  ])('is no zero in %s', (_, asked) => {
    const corpus = tree(asked, files);
    const tally = ask(corpus, '2022-H2', { branch: 'equipment' });
    expect(tally).toMatchObject({ value: null, reporting: { missing: ['equipment'] } });
    expect(tally.gap).toMatch(/^(unreported|no-source)$/);
  });

  it('is missing in the sum over several branches, and in any period that it touches', () => {
    const corpus = tree(amounts, files);
    for (const when of ['2022-H2', '2022']) {
      expect(ask(corpus, when, { branch: 'bureau' }).reporting.missing).toContain('equipment');
    }
    const december = ask(corpus, '2022-12', { branch: 'equipment' });
    expect(december).toMatchObject({ value: null, gap: 'unreported' });
  });

  it('leaves the other halves and kinds as they were', () => {
    const corpus = tree(amounts, files);
    expect(ask(corpus, '2022-H1', { branch: 'equipment' })).toMatchObject({
      value: 100,
      reporting: { missing: [] },
    });
    const lectures = tree(metric({ from: ['党课'], take: 'count' }), files);
    expect(ask(lectures, '2022-H2', { branch: 'equipment' })).toMatchObject({ value: 0 });
  });

  it('is no base for a comparison', () => {
    const corpus = tree(amounts, files);
    const base = { metric: 'asked', period: period('2023-H1'), until: corpus.site.asOf };
    const textOf = (branch: string) =>
      showFigure(corpus, figureFor(corpus, { ...base, branch, as: '环比' })).text;
    expect(textOf('equipment')).toBe('缺上期数');
    expect(textOf('bureau')).toBe('报送不全，不作环比');
    expect(textOf('window')).toBe('与上期持平');
  });

  it('is a zero where the kind is owed by nobody', () => {
    const freely = {
      'catalogue/kinds/all.yaml': owedKinds().replaceAll('  every: half-year\n', ''),
    };
    const corpus = tree(amounts, { ...files, ...freely });
    expect(ask(corpus, '2022-H2', { branch: 'equipment' })).toMatchObject({ value: 0 });
  });

  it('waits for the return where nothing was confirmed', () => {
    const open = returns({ equipment: returned('2022-Q1', '2022-Q2') });
    const corpus = tree(amounts, { ...files, ...open });
    expect(ask(corpus, '2022-H2', { branch: 'equipment' })).toMatchObject({ gap: 'unreported' });
  });
});
