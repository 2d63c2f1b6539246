import type { Corpus } from '../../domain/corpus.ts';
import type { IsoDate } from '../../domain/date.ts';
import { discloseVerdict } from '../../domain/disclosure/disclose.ts';
import { isTold } from '../../domain/disclosure/disclosure.ts';
import { keptPromises, lastPromises, type KeptPromise } from '../../domain/last-promises.ts';
import type { Report } from '../../domain/report.ts';
import { ui } from '../../labels/ui.ts';
import { verdictWord } from '../../wording/plan-words.ts';
import { recordsById } from '../record/record-lines.ts';
import { paths } from '../paths.ts';
import type { Piece } from '../facts.ts';
import { commitmentLine, type CommitmentLine } from './commitment-lines.ts';
import { mostUrgentFirst } from './counted-verdicts.ts';

/** A promise of the last report: how it stands, and by which records. */
export interface PromiseLine extends CommitmentLine {
  readonly evidence: readonly Piece[];
}

/** What the last report promised, as known on a day. */
export interface PromiseLines {
  /** 上次提出8项，已完成6项，推进中2项。 */
  readonly lead: string;
  readonly caption: string;
  readonly lines: readonly PromiseLine[];
}

/** How many records of one promise are named. */
const named = 3;

/** What was promised last time and how it stands; `undefined` where nothing was. */
export function promiseLines(
  corpus: Corpus,
  report: Pick<Report, 'branch' | 'period'>,
  until: IsoDate,
): PromiseLines | undefined {
  const last = lastPromises(corpus, report);
  const kept = last ? keptPromises(corpus, last.commitments, until) : [];
  if (!last || kept.length === 0) return undefined;
  return {
    lead: leadText(kept),
    caption: ui['promises.caption'](last.report.title),
    lines: kept.map(({ commitment, verdicts, ...one }) => ({
      ...commitmentLine(corpus, commitment, verdicts),
      evidence: evidenceOf(corpus, { commitment, verdicts, ...one }),
    })),
  };
}

function leadText(kept: readonly KeptPromise[]): string {
  const counts = [...mostUrgentFirst].reverse().flatMap((state): string[] => {
    const own = kept.filter((one) => one.state === state);
    // Those that had to be done and those that were striven for have words of their own.
    return [...Map.groupBy(own, ({ commitment }) => verdictWord(state, commitment.strength))].map(
      ([word, all]) => ui['verdict.count'](word, all.length, ui['verdict.item']),
    );
  });
  return ui['promises.lead'](kept.length, counts.join(ui['clause.join']));
}

function evidenceOf(corpus: Corpus, { verdicts }: KeptPromise): Piece[] {
  const told = verdicts.filter((verdict) => isTold(discloseVerdict(corpus, verdict)));
  const ids = [...new Set(told.flatMap(({ tally }) => tally.records))];
  const all = recordsById(corpus, ids).reverse();
  const pieces = all
    .slice(0, named)
    .map(({ id, title }): Piece => ({ text: title, path: paths.record(id) }));
  const more = all.length - pieces.length;
  return more > 0 ? [...pieces, { text: ui['promises.more'](all.length) }] : pieces;
}
