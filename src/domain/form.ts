import { z } from 'zod';
import type { IsoDate } from './date.ts';
import { fault, wrongType, type Faults } from './faults.ts';
import { cellRange, cellShape, type CellRange } from './cell-range.ts';
import { branchCode, date, metricCode, periodText, slug, text } from './leaves.ts';
import { parsePeriod, previousPeriod, yearEarlier, type Period } from './period.ts';
import { choice, distinct, leaf, object } from './schema.ts';

/** What becomes of a cell for which there is no number: nothing is written at all, a word, or the cell stays empty. */
export const gapChoices = ['不填表', '写明原因', '留空'] as const;
export type GapChoice = (typeof gapChoices)[number];

/** Periods that go by the form's own. */
const besides = { 上年同期: yearEarlier, 上期: previousPeriod } as const;

export type BesidePeriod = keyof typeof besides;

type AskedPeriod = { readonly beside: BesidePeriod } | { readonly period: Period };

/** A period, or what lies beside the form's own. */
const askedPeriod = leaf((value): AskedPeriod | Faults => {
  if (value === '上年同期' || value === '上期') return { beside: value };
  if (typeof value !== 'string' && typeof value !== 'number') return wrongType('period', value);
  const period = parsePeriod(String(value));
  return period ? { period } : fault('bad-period', { value: String(value) });
});

/** A cell by its column's letters and its row's number: `D6`. */
const cellName = leaf((value): string | Faults => {
  if (typeof value !== 'string') return wrongType('text', value);
  const written = value.trim();
  return cellShape.test(written) ? written : fault('bad-cell', { value: written });
});

/** A cell of a form with the figure that belongs there, as it is written. */
export const formCellSchema = object({
  /** The sheet's name; the first sheet where it says nothing. */
  sheet: text.optional(),
  cell: cellName,
  metric: metricCode,
  period: askedPeriod.optional(),
  branch: branchCode.optional(),
});

/** `forms/<form>.yaml`: which cells of the superior's workbook beside it have which figures. */
export const formSchema = object({
  title: text,
  period: periodText,
  branch: branchCode.optional(),
  /** The day up to which figures are known; its report's where it says nothing, without one the site's. */
  cutoff: date.optional(),
  /** The report with which the filled form has to agree; that of its period and branch where it says nothing. */
  report: slug.optional(),
  gaps: choice(gapChoices).default('不填表'),
  /** Cells that stay empty, or that are filled by hand. */
  empty: distinct(z.array(cellRange), ({ written }) => written).default([]),
  cells: distinct(z.array(formCellSchema).min(1), ({ sheet, cell }) =>
    [...(sheet === undefined ? [] : [sheet]), cell].join(' '),
  ),
});

/** A cell of a form with its question. */
export interface FormCell {
  readonly sheet: string | undefined;
  readonly cell: string;
  readonly metric: string;
  readonly period: Period;
  /** How its period was told, where it goes by the form's own. */
  readonly beside: BesidePeriod | undefined;
  readonly branch: string | undefined;
}

/** A superior's form. */
export interface Form {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly period: Period;
  readonly branch: string | undefined;
  readonly cutoff: IsoDate | undefined;
  readonly report: string | undefined;
  readonly gaps: GapChoice;
  readonly empty: readonly CellRange[];
  readonly cells: readonly FormCell[];
  /** `undefined` where the workbook is not there or cannot be read. */
  readonly workbook: FormWorkbook | undefined;
}

/** What of a workbook decides where figures may stand. */
export interface FormWorkbook {
  readonly sheets: readonly FormSheet[];
}

export interface FormSheet {
  readonly name: string;
  /** What stands in each cell that the workbook has, by its name; an empty one too. */
  readonly cells: ReadonlyMap<string, CellContent>;
  /** Cells that belong to a merged one, each with the cell that stands for all. */
  readonly merged: ReadonlyMap<string, string>;
}

export interface CellContent {
  readonly holds: 'nothing' | 'text' | 'number' | 'formula';
  readonly text: string;
}

/** What is written into a cell: a number as a number, a word as text. */
export interface FormEntry {
  /** The sheet's name; the first one where it says nothing. */
  readonly sheet: string | undefined;
  readonly cell: string;
  readonly value: number | string;
}

/** A form from its file: the periods that go by its own are made out. */
export function formFrom(
  data: z.output<typeof formSchema>,
  id: string,
  file: string,
  workbook: FormWorkbook | undefined,
): Form {
  const { period, branch, cutoff, report } = data;
  return {
    ...data,
    id,
    file,
    workbook,
    branch,
    cutoff,
    report,
    cells: data.cells.map((cell) => ({
      sheet: cell.sheet,
      cell: cell.cell,
      metric: cell.metric,
      branch: cell.branch,
      period: periodOf(cell.period, period),
      beside: cell.period && 'beside' in cell.period ? cell.period.beside : undefined,
    })),
  };
}

function periodOf(asked: AskedPeriod | undefined, own: Period): Period {
  if (!asked) return own;
  return 'period' in asked ? asked.period : besides[asked.beside](own);
}

/** The sheet of a cell: the named one, or the first. */
export function sheetOf(
  { sheets }: FormWorkbook,
  { sheet }: Pick<FormCell, 'sheet'>,
): FormSheet | undefined {
  return sheet === undefined ? sheets[0] : sheets.find(({ name }) => name === sheet);
}
