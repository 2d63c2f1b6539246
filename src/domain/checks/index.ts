import type { Corpus } from '../corpus.ts';
import type { Placed } from '../catalogue/catalogue.ts';
import { inFile, isError, issue, type Issue } from '../issues.ts';
import { attempt } from '../net.ts';
import type { Unread } from '../unread.ts';
import { addressChecks } from './addresses.ts';
import { branchNameChecks } from './branch-names.ts';
import { branchEndChecks } from './branch-ends.ts';
import { branchChecks } from './branches.ts';
import { bodyChecks } from './bodies.ts';
import type { Check, Texts } from './check.ts';
import { claimChecks } from './claims.ts';
import { contradictionChecks } from './contradictions.ts';
import { copyChecks } from './copies.ts';
import { crossChecks } from './cross-checks.ts';
import { crosswalkChecks } from './crosswalk.ts';
import { figureWordChecks } from './figure-words.ts';
import { foreignPeriodChecks } from './foreign-periods.ts';
import { formChecks } from './forms.ts';
import { guideChecks } from './guides.ts';
import { evidenceChecks } from './evidence.ts';
import { doubleCountChecks } from './double-count.ts';
import { jointEventChecks } from './joint-events.ts';
import { kindChecks } from './kinds.ts';
import { meetingChecks } from './meetings.ts';
import { misprintChecks } from './misprints.ts';
import { metricChecks } from './metrics.ts';
import { owedChecks } from './owed.ts';
import { planChecks } from './plans.ts';
import { promiseChecks } from './promises.ts';
import { progressWordChecks } from './progress-words.ts';
import { recordChecks } from './records.ts';
import { recordLinkChecks } from './record-links.ts';
import { reportChecks } from './reports.ts';
import { returnChecks } from './returns.ts';
import { ruleChecks } from './rules.ts';
import { madeGoodChecks } from './made-good.ts';
import { seatChecks } from './seats.ts';
import { sentChecks } from './sent.ts';
import { siteChecks } from './site.ts';
import { termChecks } from './terms.ts';
import { todoChecks } from './todos.ts';
import { typedChecks } from './typed.ts';
import { unsplitCountChecks } from './unsplit-counts.ts';

/** All rules that need more than one file, in the order in which an editor would mend them. */
const checks: readonly Check[] = [
  ...kindChecks,
  ...metricChecks,
  ...ruleChecks,
  ...siteChecks,
  ...branchChecks,
  ...branchEndChecks,
  ...branchNameChecks,
  ...termChecks,
  ...addressChecks,
  ...recordChecks,
  ...madeGoodChecks,
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
  ...sentChecks,
  ...formChecks,
  ...guideChecks,
  ...crossChecks,
  ...claimChecks,
  ...todoChecks,
  ...typedChecks,
  ...figureWordChecks,
  ...contradictionChecks,
  ...progressWordChecks,
  ...promiseChecks,
  ...foreignPeriodChecks,
  ...misprintChecks,
  ...crosswalkChecks,
];

/** A content as far as it was read, what of it can be computed, and what could not be read. */
interface WhatWasRead {
  readonly corpus: Corpus;
  readonly sound: Corpus;
  readonly unread: Unread;
}

/**
 * Every problem that the whole content has and a single file cannot show; `sound` is what of it can be
 * computed. A check that throws is a problem itself: what the others find is told all the same.
 */
export function checkCorpus(
  { corpus, sound, unread }: WhatWasRead,
  texts: Texts,
  all: readonly Check[] = checks,
): Issue[] {
  const run = ({ name, computes, find }: Check) =>
    attempt(
      () => find(computes ? sound : corpus, texts, unread),
      (reason) => [issue('check-failed', { check: name, reason }, inFile('.'))],
    );
  const [computing, plain] = partition(all, ({ computes }) => computes === true);
  const found = plain.flatMap(run);
  noteWrong(corpus, unread, found.filter(isError));
  return [...found, ...computing.flatMap(run)];
}

/** Metrics, kinds and rules that are wrong answer or ask something else than they are meant to: that is not known. */
function noteWrong({ catalogue }: Corpus, unread: Unread, errors: readonly Issue[]): void {
  const isIn = ({ file, path }: Placed, { at }: Issue) =>
    at.in === 'data' && at.file === file && path.every((part, index) => at.path[index] === part);
  const declared = { metric: catalogue.metrics, kind: catalogue.kinds, rule: catalogue.rules };
  for (const subject of ['metric', 'kind', 'rule'] as const) {
    for (const [id, thing] of declared[subject]) {
      if (errors.some((one) => isIn(thing, one))) unread.add(subject, id);
    }
  }
}

function partition<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}
