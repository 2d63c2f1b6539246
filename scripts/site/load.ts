import type { IsoDate } from '../../src/domain/date.ts';
import { loadContent, type Content } from '../../src/io/load.ts';
import { today } from '../../src/io/today.ts';
import { reportOf } from '../lib/problems.ts';
import { chosenFormats, render } from '../lib/reporters/index.ts';

/** A loaded content, and whether a site may be built of it. */
export interface Loaded {
  readonly content: Content;
  readonly sound: boolean;
}

/** Loads a content folder and lists its problems on standard error, where there are any. */
export function loadAndReport(dir: string, day: IsoDate | undefined): Loaded {
  const content = loadContent(dir, day ?? today);
  const report = reportOf(content.issues);
  if (report.problems.length > 0) {
    for (const format of chosenFormats({ format: undefined, json: false }, process.env)) {
      console.error(render(report, format, dir));
    }
  }
  return { content, sound: report.counts.errors === 0 && content.corpus !== undefined };
}
