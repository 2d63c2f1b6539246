import type { Corpus } from '../corpus.ts';
import { discloseVerdict } from '../disclosure/disclose.ts';
import { isTold } from '../disclosure/disclosure.ts';
import type { Commitment } from '../commitment.ts';
import type { ComponentUse } from '../plan.ts';
import { measureOf } from '../measures.ts';
import { readUse } from '../read-use.ts';
import type { Report } from '../report.ts';
import { corpusFor } from '../sent/sent-corpus.ts';
import { reportUntil } from '../tally/figure.ts';
import type { Unread } from '../unread.ts';
import type { Verdict } from '../verdict.ts';
import { commitmentVerdicts } from '../verdicts.ts';
import { isPartlyRead } from './partly-read.ts';

/** A commitment that a report shows with `<Progress>`, as its page prints it. */
export interface ProgressShown {
  readonly use: ComponentUse;
  readonly commitment: Commitment;
  /** Those whose window has begun, and that may be told. */
  readonly verdicts: readonly Verdict<Commitment>[];
  /** Whether one may not be told, or what could not be read may be a part of it. */
  readonly isUnknown: boolean;
}

/** The commitments that a report shows by themselves, in the order of the text. */
export function progressShown(content: Corpus, report: Report, unread: Unread): ProgressShown[] {
  const corpus = corpusFor(content, report);
  return report.uses.flatMap((use): ProgressShown[] => {
    const commitment =
      use.name === 'Progress' ? readUse('Progress', use.attributes, corpus)?.of : undefined;
    const metric = commitment && measureOf(corpus, commitment.metric);
    if (!commitment || !metric) return [];
    const begun = commitmentVerdicts(
      corpus,
      commitment,
      reportUntil(content, report),
      report.period,
    ).filter(({ state }) => state !== 'upcoming');
    const verdicts = begun.filter((verdict) => isTold(discloseVerdict(corpus, verdict)));
    const isPart = ({ window: period, branch }: Verdict) =>
      isPartlyRead(content, unread, { metric, period, branch });
    const isUnknown = verdicts.length < begun.length || (!corpus.fixed && verdicts.some(isPart));
    return [{ use, commitment, verdicts, isUnknown }];
  });
}
