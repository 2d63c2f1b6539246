import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsWithin, period, type Period } from '../../../src/domain/period.ts';
import { cellsOf, columnsFor } from '../../../src/views/duties/grid.ts';
import type { Mark } from '../../../src/views/duties/marks.ts';

/** A mark of some windows, of which only these matter here. */
function mark(...windows: readonly Period[]): Mark {
  return {
    windows,
    state: 'done',
    shown: { text: '已开展', tone: 'good' },
    note: '',
    records: [],
    explanations: [],
  };
}

const year = period('2023');
const months = partsWithin(year, 'month');

/** How cells span their columns, with how many marks each has: 3×1 for one mark over three months. */
function spans(marks: readonly Mark[]): string[] {
  return cellsOf(months, marks).map((cell) => `${cell.span}×${cell.marks.length}`);
}

describe('the columns of a grid', () => {
  it.each([
    ['2023-Q1 2023-Q2 2023-Q3 2023-Q4', ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4']],
    ['2023', ['2023']],
    ['2023-01 2023-02 2023-Q2 2023-Q3', months.map(({ id }) => id)],
  ])('are the windows where all are of one length, otherwise months: %s', (written, columns) => {
    const windows = written.split(' ').map((id) => period(id));
    expect(columnsFor(windows, year).map(({ id }) => id)).toEqual(columns);
  });
});

describe('a cell of a grid', () => {
  it('spans the months of its window', () => {
    const quarters = partsWithin(year, 'quarter').map((quarter) => mark(quarter));
    expect(spans(quarters)).toEqual(['3×1', '3×1', '3×1', '3×1']);
    expect(spans([mark(year)])).toEqual(['12×1']);
    expect(spans(partsWithin(year, 'half').map((half) => mark(half)))).toEqual(['6×1', '6×1']);
  });

  it('spans the months of several windows of which one thing is said', () => {
    const [january, ...others] = months;
    expect(spans([mark(january!), mark(...others)])).toEqual(['1×1', '11×1']);
  });

  it('is empty where no window lies: before a rule is in force and after it', () => {
    expect(spans([mark(period('2023-03')), mark(period('2023-04'))])).toEqual([
      '2×0',
      '1×1',
      '1×1',
      '8×0',
    ]);
  });

  it('holds the weeks of a month, each by its Thursday', () => {
    const weeks = partsWithin(year, 'week');
    const cells = cellsOf(
      months,
      weeks.map((week) => mark(week)),
    );
    expect(cells.map(({ span }) => span)).toEqual(Array(12).fill(1));
    // The Thursdays of January 2023 are the 5th to the 26th; those of March the 2nd to the 30th.
    expect([cells[0]?.marks.length, cells[2]?.marks.length]).toEqual([4, 5]);
  });

  it('is in its place, whatever mixture of lengths a year has', () => {
    const forms = fc.constantFrom('month', 'quarter', 'half', 'week' as const);
    fc.assert(
      fc.property(fc.array(forms, { minLength: 4, maxLength: 4 }), fc.nat(), (chosen, from) => {
        // One length for each quarter of the year; a half only where it begins.
        const windows = partsWithin(year, 'quarter').flatMap((quarter, at) => {
          const form = chosen[at] === 'half' ? 'quarter' : (chosen[at] ?? 'month');
          return partsWithin(quarter, form);
        });
        const some = windows.slice(from % windows.length);
        const cells = cellsOf(
          months,
          some.map((window) => mark(window)),
        );
        expect(cells.reduce((sum, { span }) => sum + span, 0)).toBe(12);
        expect(cells.flatMap(({ marks }) => marks.flatMap((one) => one.windows))).toEqual(some);
      }),
    );
  });
});
