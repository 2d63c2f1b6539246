import { describe, expect, it } from 'vitest';
import { numbered } from '../../src/domain/addresses/forms.ts';
import { recordListForms } from '../../src/domain/addresses/record-lists.ts';
import { standing } from '../../src/domain/addresses/standing.ts';
import { rowsOnPage } from '../../src/domain/listed-under.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import {
  branchMonthRoutes,
  branchRoutes,
  branchYearRoutes,
  kindMonthRoutes,
  kindYearRoutes,
  monthRoutes,
} from '../../src/views/lists/record-routes.ts';
import { themeRoutes } from '../../src/views/kind/themes.ts';
import { paths } from '../../src/views/paths.ts';
import { recordAt, type Fields, type Files } from '../support/content-tree.ts';
import { corpusWith } from '../support/corpus.ts';

/** The addresses of the lists of records that the pages are made of. */
function madeOf(corpus: Corpus): string[] {
  const lists = [
    ...branchYearRoutes(corpus),
    ...branchMonthRoutes(corpus),
    ...kindYearRoutes(corpus),
    ...kindMonthRoutes(corpus),
    ...monthRoutes(corpus),
    ...themeRoutes(corpus, 'themes'),
    ...themeRoutes(corpus, 'campaigns'),
  ].map(({ props: { list, page } }) => numbered(list.path, page));
  return [
    ...branchRoutes(corpus).map(({ params }) => paths.recordsOfBranch(params.branch)),
    ...lists,
  ].toSorted();
}

const standingOf = (corpus: Corpus) =>
  recordListForms.flatMap((form) => [...standing(corpus, form)]).toSorted();

/** So many records of a branch on days of one month. */
function many(slug: string, count: number, fields: Fields = {}): Files {
  const files = Array.from({ length: count }, (_, at) => {
    const date = `2023-03-${String((at % 28) + 1).padStart(2, '0')}`;
    return recordAt(
      slug,
      { date, title: `第${String(at + 1)}次`, ...fields },
      `lecture-${String(at)}`,
    );
  });
  return Object.assign({}, ...files) as Files;
}

const words = `themes:
  - { id: safety, label: 安全生产, from: 2022-01-01 }
  - { id: idle, label: 没有记录, from: 2022-01-01 }
campaigns:
  - { id: study, label: 主题教育, from: 2022-01-01 }
`;

describe('the addresses of lists of records', () => {
  it.each<[string, Files]>([
    ['no record', {}],
    ['a record', recordAt('equipment')],
    [
      'a joint record',
      recordAt('equipment', { with: [{ branch: 'window', role: '联合', present: 9 }] }),
    ],
    ['a record of two kinds', recordAt('equipment', { also: ['主题党日'] })],
    [
      'a count over the turn of a year',
      recordAt('window', { period: '2022-12-01/2023-01-31', times: 3 }),
    ],
    ['a record that lies ahead', recordAt('equipment', { date: '2023-12-01' })],
    ['as many as one page holds', many('equipment', rowsOnPage)],
    ['one more than a page holds', many('equipment', rowsOnPage + 1)],
    [
      'more than a page of a kind, and of months that have only some',
      { ...many('equipment', rowsOnPage), ...recordAt('window', { date: '2023-05-04' }) },
    ],
    [
      'themes and campaigns, of voided records too',
      {
        'catalogue/themes.yaml': words,
        ...recordAt('equipment', { themes: ['安全生产'], campaign: '主题教育' }),
        ...recordAt('window', { themes: ['没有记录'], state: '作废', reason: '重复登记' }),
      },
    ],
  ])('are those of the pages that are made: %s', (_, files) => {
    const corpus = corpusWith(files);
    expect(standingOf(corpus)).toEqual(madeOf(corpus));
  });

  it('have a number from the second page on', () => {
    const corpus = corpusWith(many('equipment', rowsOnPage + 1));
    expect(standing(corpus, 'recordsInMonth')).toEqual(
      new Set(['/records/month/2023-03/', '/records/month/2023-03/2/']),
    );
    expect(standing(corpus, 'recordsOfKindMonth').size).toBe(2);
  });
});
