import type { Branch } from '../branch.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Plan } from '../plan.ts';
import type { Promised, Report } from '../report.ts';
import type { SentEntry } from './schema.ts';

/** What the answers of a report were made by, read from its file by the readers of the content. */
export interface ThawedSources {
  readonly catalogue: Pick<
    Catalogue,
    'kinds' | 'kindsByLabel' | 'metrics' | 'themes' | 'campaigns' | 'calendar'
  >;
  readonly branches: ReadonlyMap<string, Branch>;
  readonly plans: ReadonlyMap<string, Plan>;
  /** Those that had promised something for the report's time. */
  readonly reports: ReadonlyMap<string, Report>;
  /** What the report itself promised; `undefined` where its file does not say it. */
  readonly promises: readonly Promised[] | undefined;
}

/** What was sent of a report, the oldest first: a correction is an entry behind what it corrects. */
export interface SentReport {
  /** Relative to the content folder. */
  readonly file: string;
  readonly entries: readonly SentEntry[];
  /** The entry in force. */
  readonly last: SentEntry;
  readonly sources: ThawedSources;
}
