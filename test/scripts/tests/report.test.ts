import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../../scripts/site/checkout.ts';
import { countReport, withReport } from '../../../scripts/tests/report.ts';

const test = { status: 'passed' };
const fileOf = (
  status: string,
  assertionResults: readonly unknown[],
  name = 'a.test.ts',
  [startTime, endTime] = [0, 1000],
) => ({ name: join(root, 'test', name), status, startTime, endTime, assertionResults });
const count = (report: unknown) =>
  withReport((file) => {
    writeFileSync(file, JSON.stringify(report));
    return Promise.resolve(countReport(file));
  });

it('counts the tests that passed and failed, and no others', async () => {
  const testResults = [fileOf('failed', [test, test, test])];
  expect(await count({ numPassedTests: 1, numFailedTests: 1, testResults })).toMatchObject({
    passed: 1,
    failed: 1,
  });
});

it('counts a file that could not be run as a test that failed', async () => {
  const testResults = [fileOf('failed', []), fileOf('passed', [test])];
  expect(await count({ numPassedTests: 1, numFailedTests: 0, testResults })).toMatchObject({
    passed: 1,
    failed: 1,
  });
});

it('has the slowest files first, with their seconds', async () => {
  const testResults = [
    fileOf('passed', [test], 'quick.test.ts', [500, 1000]),
    fileOf('passed', [test], 'slow.test.ts', [0, 2500]),
  ];
  const report = await count({ numPassedTests: 2, numFailedTests: 0, testResults });
  expect(report?.files).toEqual([
    { file: join('test', 'slow.test.ts'), seconds: 2.5 },
    { file: join('test', 'quick.test.ts'), seconds: 0.5 },
  ]);
});

it('knows that there is no report, and leaves none behind', async () => {
  const place = await withReport((file) => {
    expect(countReport(file)).toBeUndefined();
    return Promise.resolve(file);
  });
  expect(existsSync(place)).toBe(false);
});
