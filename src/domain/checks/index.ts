import type { Corpus } from '../corpus.ts';
import type { Issue } from '../issues.ts';
import { branchChecks } from './branches.ts';
import type { Check } from './check.ts';
import { doubleCountChecks } from './double-count.ts';
import { kindChecks } from './kinds.ts';
import { metricChecks } from './metrics.ts';
import { planChecks } from './plans.ts';
import { recordChecks } from './records.ts';
import { recordLinkChecks } from './record-links.ts';
import { reportChecks } from './reports.ts';
import { seatChecks } from './seats.ts';
import { siteChecks } from './site.ts';

/** All rules that need more than one file, in the order in which an editor would mend them. */
export const checks: readonly Check[] = [
  ...kindChecks,
  ...metricChecks,
  ...siteChecks,
  ...branchChecks,
  ...recordChecks,
  ...recordLinkChecks,
  ...doubleCountChecks,
  ...seatChecks,
  ...planChecks,
  ...reportChecks,
];

/** Every problem that the whole content has and a single file cannot show. */
export function checkCorpus(corpus: Corpus): Issue[] {
  return checks.flatMap(({ find }) => find(corpus));
}
