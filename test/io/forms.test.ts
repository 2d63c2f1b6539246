import { beforeAll, describe, expect, it } from 'vitest';
import { openCells } from '../../src/domain/open-cells.ts';
import { loadTree, mdx, report, type Fields, type Files } from '../support/content-tree.ts';
import { workbookWith } from '../support/workbooks.ts';

let workbook: Uint8Array;
beforeAll(async () => {
  workbook = await workbookWith(
    {
      统计表: [
        ['附件', null, null, null],
        ['项目', '本期', '上年同期', '增减'],
        ['党课', null, null, { formula: 'B3-C3', came: 0 }],
        ['心得体会', null, null, null],
      ],
      说明: [['按次数填写']],
    },
    [{ startRow: 0, startCol: 0, endRow: 0, endCol: 3 }],
  );
});

const yaml = (fields: Fields) => mdx(fields).replaceAll(/^---\n/gm, '');
const cell = (name: string, rest: Fields = {}) => ({ cell: name, metric: 'lectures', ...rest });

/** A form with these cells. */
function formOf(cells: readonly Fields[], rest: Fields = {}): Files {
  return {
    'forms/half.yaml': yaml({ title: '统计表', period: '2023-H1', cells, ...rest }),
    'forms/half.xlsx': workbook,
  };
}

function found(files: Files): unknown[] {
  return loadTree(files).issues.map(({ file, line, issue }) => [file, line, issue.code]);
}

describe('a form of the superior', () => {
  it('is read with its cells, each with its period and its branch', () => {
    const { corpus, issues } = loadTree(
      formOf([cell('B3'), cell('C3', { period: '上年同期' }), cell('B4', { branch: 'window' })]),
    );
    expect(issues).toEqual([]);
    expect(
      corpus?.forms.get('half')?.cells.map((one) => [one.cell, one.period.id, one.branch]),
    ).toEqual([
      ['B3', '2023-H1', undefined],
      ['C3', '2022-H1', undefined],
      ['B4', '2023-H1', 'window'],
    ]);
  });

  it.each<[string, Fields, string]>([
    ['a formula', cell('D3'), 'form-cell-formula'],
    ['words', cell('B2'), 'form-cell-taken'],
    ['a cell within a merged one', cell('C1'), 'form-cell-merged'],
    ['a sheet that is not there', cell('B3', { sheet: '表一' }), 'form-sheet-unknown'],
    ['no cell', cell('3B'), 'bad-cell'],
    ['no cell of a sheet', cell('ZZZ1'), 'bad-cell'],
    ['no metric', cell('B3', { metric: 'nothing' }), 'unknown-metric'],
    ['no branch', cell('B3', { branch: 'nobody' }), 'unknown-branch'],
    ['no period', cell('B3', { period: '2023-H3' }), 'bad-period'],
  ])('is told at its line where a cell is %s', (_, wrong, code) => {
    expect(found(formOf([cell('B4'), wrong]))).toEqual([['forms/half.yaml', 5, code]]);
  });

  it('is told where a cell is named twice, and where its report is none', () => {
    expect(found(formOf([cell('B3'), cell('B3')]))).toEqual([
      ['forms/half.yaml', 5, 'duplicate-value'],
    ]);
    expect(found(formOf([cell('B3')], { report: 'nothing' }))).toEqual([
      ['forms/half.yaml', 5, 'unknown-report'],
    ]);
  });

  it.each<[string, Fields, string | undefined]>([
    ['a cut-off before its period', { cutoff: '2022-12-31' }, 'form-cutoff-outside'],
    ['a cut-off within its period, which is over', { cutoff: '2023-06-29' }, 'form-cutoff-outside'],
    ['a cut-off on the last day of its period', { cutoff: '2023-06-30' }, undefined],
    [
      'a cut-off within its period, which goes on',
      { period: '2023-H2', cutoff: '2023-08-01' },
      undefined,
    ],
    ['the report of another period', { period: '2022-H2', report: 'own' }, 'form-report-period'],
    ['the report of another branch', { branch: 'window', report: 'own' }, 'form-report-branch'],
    ['its own report', { report: 'own' }, undefined],
    ['no cells that are a range', { empty: ['D3-D4'] }, 'bad-cell-range'],
    ['empty cells of no sheet', { empty: ['表一 D3'] }, 'form-sheet-unknown'],
  ])('with %s is told of it, or not', (_, fields, code) => {
    const own = { 'reports/own.mdx': report({ period: '2023-H1', branch: 'bureau' }) };
    const codes = loadTree({ ...formOf([cell('B3')], fields), ...own }).issues.filter(
      ({ file }) => file === 'forms/half.yaml',
    );
    expect(codes.map(({ issue }) => issue.code)).toEqual(code === undefined ? [] : [code]);
  });

  it('needs its workbook, which needs it, and a workbook that can be read', () => {
    const files = formOf([cell('B3')]);
    expect(found({ ...files, 'forms/half.xlsx': undefined })).toMatchObject([
      ['forms/half.yaml', expect.anything(), 'form-without-workbook'],
    ]);
    expect(found({ ...files, 'forms/half.yaml': undefined })).toMatchObject([
      ['forms/half.xlsx', expect.anything(), 'form-without-cells'],
    ]);
    expect(found({ ...files, 'forms/half.xlsx': 'no workbook' })).toMatchObject([
      ['forms/half.xlsx', expect.anything(), 'form-workbook-unread'],
    ]);
  });

  it('has cells that nobody has named: empty, beside words, in a row or column of a named one', () => {
    const { corpus } = loadTree(formOf([cell('B3')]));
    expect(openCells(corpus!.forms.get('half')!)).toEqual([
      { sheet: undefined, cell: 'C3' },
      { sheet: undefined, cell: 'B4' },
    ]);
  });

  it('has none among those of which it says that they stay empty', () => {
    const openOf = (...empty: string[]) =>
      openCells(loadTree(formOf([cell('B3')], { empty })).corpus!.forms.get('half')!).map(
        (open) => open.cell,
      );
    expect(openOf('C3')).toEqual(['B4']);
    expect(openOf('C9:B3')).toEqual([]);
    expect(openOf('统计表 B4:B4')).toEqual(['C3']);
    expect(openOf('说明 A1:D9')).toEqual(['C3', 'B4']);
  });
});
