import type { IsoDate } from '../../src/domain/date.ts';
import { loadContent, type Content } from '../../src/io/load.ts';
import { today } from '../../src/io/today.ts';
import { reportOf, sinceReport, type ValidationReport } from '../lib/problems.ts';
import { chosenFormats, render } from '../lib/reporters/index.ts';

/** A loaded content, and whether a site may be built of it. */
interface Loaded {
  readonly content: Content;
  readonly sound: boolean;
  readonly report: ValidationReport;
  /** How many of its problems have been listed now. */
  readonly listed: number;
}

/**
 * Loads a content folder and lists its problems on standard error, where there are any: those that `told`
 * has not listed before.
 */
export function loadAndReport(
  dir: string,
  day: IsoDate | undefined,
  told?: ValidationReport,
): Loaded {
  const content = loadContent(dir, day ?? today);
  const report = reportOf(content);
  const fresh = told === undefined ? report : sinceReport(report, told);
  const listed = fresh.problems.length;
  if (listed > 0) {
    for (const format of chosenFormats({ format: undefined, json: false }, process.env)) {
      console.error(render(fresh, format, content));
    }
  }
  const sound = report.counts.errors === 0 && content.corpus !== undefined;
  return { content, sound, report, listed };
}
