import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { workFolder } from '../site/checkout.ts';
import type { Counts } from './steps.ts';

/** The part of Vitest's JSON report that is counted. */
const reportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** Gives a place for a report, and clears it away afterwards. */
export async function withReport<T>(task: (file: string) => Promise<T>): Promise<T> {
  const file = join(workFolder, `tests-${String(process.pid)}.json`);
  mkdirSync(workFolder, { recursive: true });
  try {
    return await task(file);
  } finally {
    rmSync(file, { force: true });
  }
}

/**
 * Counts the tests of a report, and as one failed test each file that could not be run at all;
 * `undefined` where Vitest ended without a report.
 */
export function countReport(file: string): Counts | undefined {
  if (!existsSync(file)) return undefined;
  const report = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const unrunnable = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unrunnable.length };
}
