import type { Corpus } from '../corpus.ts';
import { inFile, issue, type Issue } from '../issues.ts';
import { attempt } from '../net.ts';
import { addressChecks } from './addresses.ts';
import { branchNameChecks } from './branch-names.ts';
import { branchChecks } from './branches.ts';
import { bodyChecks } from './bodies.ts';
import type { Check, Texts } from './check.ts';
import { claimChecks } from './claims.ts';
import { copyChecks } from './copies.ts';
import { crossChecks } from './cross-checks.ts';
import { crosswalkChecks } from './crosswalk.ts';
import { guideChecks } from './guides.ts';
import { evidenceChecks } from './evidence.ts';
import { doubleCountChecks } from './double-count.ts';
import { jointEventChecks } from './joint-events.ts';
import { kindChecks } from './kinds.ts';
import { meetingChecks } from './meetings.ts';
import { metricChecks } from './metrics.ts';
import { owedChecks } from './owed.ts';
import { planChecks } from './plans.ts';
import { recordChecks } from './records.ts';
import { recordLinkChecks } from './record-links.ts';
import { reportChecks } from './reports.ts';
import { returnChecks } from './returns.ts';
import { seatChecks } from './seats.ts';
import { siteChecks } from './site.ts';
import { typedChecks } from './typed.ts';
import { unsplitCountChecks } from './unsplit-counts.ts';

/** All rules that need more than one file, in the order in which an editor would mend them. */
const checks: readonly Check[] = [
  ...kindChecks,
  ...metricChecks,
  ...siteChecks,
  ...branchChecks,
  ...branchNameChecks,
  ...addressChecks,
  ...recordChecks,
  ...recordLinkChecks,
  ...copyChecks,
  ...doubleCountChecks,
  ...unsplitCountChecks,
  ...jointEventChecks,
  ...evidenceChecks,
  ...meetingChecks,
  ...returnChecks,
  ...owedChecks,
  ...bodyChecks,
  ...seatChecks,
  ...planChecks,
  ...reportChecks,
  ...guideChecks,
  ...crossChecks,
  ...claimChecks,
  ...typedChecks,
  ...crosswalkChecks,
];

/**
 * Every problem that the whole content has and a single file cannot show; `sound` is what of it can be
 * computed. A check that throws is a problem itself: what the others find is told all the same.
 */
export function checkCorpus(
  { corpus, sound }: { readonly corpus: Corpus; readonly sound: Corpus },
  texts: Texts,
  all: readonly Check[] = checks,
): Issue[] {
  return all.flatMap(({ name, computes, find }) =>
    attempt(
      () => find(computes ? sound : corpus, texts),
      (reason) => [issue('check-failed', { check: name, reason }, inFile('.'))],
    ),
  );
}
