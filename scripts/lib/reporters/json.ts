import type { ValidationReport } from '../problems.ts';

/** The report as JSON. */
export function reportAsJson(report: ValidationReport): string {
  return JSON.stringify(report, null, 2);
}
