import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate } from '../../../src/search/query/dates.ts';
import { formsOfDay, formsOfPeriod } from '../../../src/labels/bench-date-forms.ts';
import { daysOfTests } from '../../support/date-forms.ts';

const asOf = '2023-07-31';
const read = (word: string) => {
  const period = readDate(word, asOf);
  return period && `${period.from}/${period.to}`;
};

describe('a date is read', () => {
  test('in every form in which a day is written', () => {
    fc.assert(
      fc.property(daysOfTests, (day) => {
        for (const form of formsOfDay(day))
          expect([form, read(form)]).toEqual([form, `${day}/${day}`]);
      }),
      { numRuns: 300 },
    );
  });

  test.each(['month', 'quarter', 'half', 'year'] as const)(
    'in every form in which a %s is written',
    (form) => {
      fc.assert(
        fc.property(daysOfTests, (day) => {
          const { period, forms } = formsOfPeriod(day, form);
          for (const text of forms) {
            expect([text, read(text)]).toEqual([text, `${period.from}/${period.to}`]);
          }
        }),
        { numRuns: 100 },
      );
    },
  );

  test.each([
    ['今年', '2023-01-01/2023-12-31'],
    ['去年下半年', '2022-07-01/2022-12-31'],
    ['上年5月', '2022-05-01/2022-05-31'],
    ['本季度', '2023-07-01/2023-09-30'],
    ['上季度', '2023-04-01/2023-06-30'],
    ['上个季度', '2023-04-01/2023-06-30'],
    ['上月', '2023-06-01/2023-06-30'],
    ['本月', '2023-07-01/2023-07-31'],
    ['上周', '2023-07-24/2023-07-30'],
    ['上半年', '2023-01-01/2023-06-30'],
    ['二季度', '2023-04-01/2023-06-30'],
    ['2023年第23周', '2023-06-05/2023-06-11'],
    ['2023年1—5月', '2023-01-01/2023-05-31'],
    ['2023年1月至5月', '2023-01-01/2023-05-31'],
    ['2022年10月至2023年3月', '2022-10-01/2023-03-31'],
    ['2023年3月1日至15日', '2023-03-01/2023-03-15'],
    ['2023-03-01至2023-04-15', '2023-03-01/2023-04-15'],
    ['九八年', undefined],
    ['98年7月1日', '1998-07-01/1998-07-01'],
  ])('%s', (word, days) => {
    expect(read(word)).toBe(days);
  });

  test.each([
    ...['2023', '23年', '2023-13', '2023-02-30', '202313', '5.16', '12.5', '2023-5.16', '5月', ''],
    ...[
      '党课',
      '四季度',
      '主题年',
      '两年',
      '2023年5月16日学习',
      '123456',
      '〔2023〕5号',
      '2023年5季度',
    ],
    ...['1899-01-01', '2023年十三月', '2023年1—13月', '2023年5月至3月', '上上月'],
  ])('not in %j', (word) => {
    expect(read(word)).toBeUndefined();
  });

  test('of today only where that day is known', () => {
    expect(readDate('上季度')).toBeUndefined();
    expect(readDate('去年')).toBeUndefined();
    expect(readDate('2023年上半年')?.id).toBe('2023-H1');
  });
});
