import { expect, test } from 'vitest';
import { withPrintedDates } from '../../src/search/dates.ts';

test.each([
  ['2023-05-16', '2023年5月16日'],
  ['2023.5.16', '2023年5月16日'],
  ['２０２３／５／１６', '2023年5月16日'],
  ['20230516', '2023年5月16日'],
  ['2023-5', '2023年5月'],
  ['2023.05 党课', '2023年5月 党课'],
])('%j is asked as %j', (query, printed) => {
  expect(withPrintedDates(query)).toBe(printed);
});

test.each(['2023', '2023-13', '2023-02-30', '5.16', '12.5', '2023-5.16', '党课 2022', ''])(
  '%j has no date',
  (query) => {
    expect(withPrintedDates(query)).toBeUndefined();
  },
);
