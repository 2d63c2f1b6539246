import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativePeriod } from '../../src/domain/asked-period.ts';
import { carriedPeriod } from '../../src/domain/carried-period.ts';
import { isoDate } from '../../src/domain/date.ts';
import {
  partOf,
  parsePeriod,
  period,
  previousPeriod,
  yearEarlier,
  type PartForm,
} from '../../src/domain/period.ts';

const forms = ['year', 'half', 'quarter', 'month', 'week'] as const satisfies PartForm[];
const day = fc
  .tuple(
    fc.integer({ min: 2000, max: 2040 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => isoDate(year, month, date));
const form = fc.constantFrom(...forms);

describe('a period that the next report asks for', () => {
  it.each([
    ['2023-H1', '2023-H1', '2023-H2', undefined],
    ['2022-H1', '2023-H1', '2023-H2', '上年同期'],
    ['2022-H2', '2023-H1', '2023-H2', '上期'],
    ['2023-Q1', '2023-H1', '2023-H2', '2023-Q3'],
    ['2022-Q4', '2023-H1', '2023-H2', '2023-Q2'],
    ['2023', '2022-H2', '2023-H1', '2024'],
    ['2022', '2023-H1', '2023-H2', '2022'],
    ['2023-06', '2023-H1', '2024-H1', '2024-06'],
    ['2023-04-01/2023-05-31', '2023-H1', '2023-H2', '2023-10-01/2023-11-30'],
    ['2023-01-01/2023-02-28', '2023', '2024', '2024-01-01/2024-02-29'],
    ['2023-W02', '2023-W03', '2023-W04', '上期'],
    ['2023-W01', '2023-W03', '2023-W04', '2023-W02'],
  ])('%s of a report of %s becomes in one of %s: %s', (asked, old, now, carried) => {
    expect(carriedPeriod(parsePeriod(asked), period(old), period(now))).toBe(carried);
  });

  it('stays the word that it is, and nothing where nothing is asked', () => {
    const [old, now] = [period('2023-Q1'), period('2023-Q2')];
    expect(carriedPeriod(relativePeriod('上季度'), old, now)).toBe('上季度');
    expect(carriedPeriod(undefined, old, now)).toBeUndefined();
  });

  it('lies to the new period as it lay to the old one', () => {
    fc.assert(
      fc.property(day, day, day, form, form, (asked, before, after, form, own) => {
        const there = partOf(asked, form);
        const [old, now] = [partOf(before, own), partOf(after, own)];
        const forth = carriedPeriod(there, old, now);
        if (forth === undefined) expect(there.id).toBe(old.id);
        else if (forth === '上年同期') expect(there.id).toBe(yearEarlier(old).id);
        else if (forth === '上期') expect(there.id).toBe(previousPeriod(old).id);
        else {
          const moved = period(forth);
          expect(moved.form).toBe(form);
          // What is carried back is where it was, but where a word says it.
          const back = carriedPeriod(moved, now, old);
          if (back !== undefined && !back.startsWith('上')) expect(back).toBe(there.id);
        }
      }),
    );
  });
});
