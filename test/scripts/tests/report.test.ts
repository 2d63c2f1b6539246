import { existsSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { countReport, withReport } from '../../../scripts/tests/report.ts';

const test = { status: 'passed' };
const count = (report: unknown) =>
  withReport((file) => {
    writeFileSync(file, JSON.stringify(report));
    return Promise.resolve(countReport(file));
  });

it('counts the tests that passed and failed, and no others', async () => {
  const testResults = [{ status: 'failed', assertionResults: [test, test, test] }];
  expect(await count({ numPassedTests: 1, numFailedTests: 1, testResults })).toEqual({
    passed: 1,
    failed: 1,
  });
});

it('counts a file that could not be run as a test that failed', async () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'passed', assertionResults: [test] },
  ];
  expect(await count({ numPassedTests: 1, numFailedTests: 0, testResults })).toEqual({
    passed: 1,
    failed: 1,
  });
});

it('knows that there is no report, and leaves none behind', async () => {
  const place = await withReport((file) => {
    expect(countReport(file)).toBeUndefined();
    return Promise.resolve(file);
  });
  expect(existsSync(place)).toBe(false);
});
