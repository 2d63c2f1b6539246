import type { Claim } from '../catalogue/claim.ts';
import { isPercentage, isPublishedGrowth } from '../catalogue/metric.ts';
import type { Corpus } from '../corpus.ts';
import { discloseFigure } from '../disclosure/disclose.ts';
import { isTold } from '../disclosure/disclosure.ts';
import { percentOf } from '../percent.ts';
import type { Report } from '../report.ts';
import { corpusFor } from '../sent/sent-corpus.ts';
import { figuresOf } from '../tally/figure.ts';
import type { Figure } from '../tally/tally.ts';
import type { Unread } from '../unread.ts';
import type { Texts } from './check.ts';
import { figuresInTexts } from './figures-in-text.ts';
import { isPartlyRead } from './partly-read.ts';
import { progressShown } from './progress-shown.ts';
import type { ReportPassage } from './report-passages.ts';
import { sentenceAt } from './sentence.ts';

/** A number that a claim is held against. */
export interface Evidence {
  readonly label: string;
  readonly value: number | null;
  readonly unit: string;
  /** Whether nobody can say it, or may: what could not be read may be a part of it. */
  readonly isUnknown: boolean;
}

/** Where a claim is made: in a passage, from a place to another; in the title, where there is no passage. */
export interface ClaimedAt {
  readonly passage: ReportPassage | undefined;
  readonly from: number;
  readonly to: number;
}

interface Asked {
  readonly corpus: Corpus;
  readonly report: Report;
  readonly texts: Texts;
  readonly unread: Unread;
}

/** The numbers that a claim at a place of a report has to be borne out by, each metric once. */
export function evidenceFor(asked: Asked, claim: Claim, at: ClaimedAt): Evidence[] {
  const { corpus, report, unread } = asked;
  if (claim.of === 'progress') return progressEvidence(asked);
  const figures = figuresFor(asked, claim, at).filter((figure) => isMeant(figure, claim, report));
  const byMetric = new Map(figures.map((figure) => [figure.metric.id, figure]));
  const isFixed = corpusFor(corpus, report).fixed !== undefined;
  return [...byMetric.values()].map((figure): Evidence => {
    const { value } = figure.tally;
    // A figure that somebody published is as it is, whatever else there may be.
    const isWhole = value !== null && figure.metric.nature === 'provided';
    const isPart = !isFixed && !isWhole && isPartlyRead(corpus, unread, figure);
    return {
      label: figure.metric.label,
      value,
      unit: figure.metric.unit,
      isUnknown: isPart || !isTold(discloseFigure(corpus, figure)),
    };
  });
}

function figuresFor(
  { corpus, report, texts, unread }: Asked,
  { of }: Claim,
  { passage, from, to }: ClaimedAt,
): readonly Figure[] {
  if (of === 'report' || !passage) return figuresOf(corpus, report);
  const inText = figuresInTexts(corpus, report, texts, unread);
  const [first, end] = of === 'sentence' ? sentenceAt(passage.text, { from, to }) : [0, Infinity];
  return inText.flatMap(([other, figures]) => {
    if (other.section !== passage.section) return [];
    if (of === 'sentence' && !isSame(other, passage)) return [];
    return figures.filter(({ index }) => first <= index && index < end).map(({ figure }) => figure);
  });
}

/** Passages are made anew each time they are asked for: what begins at the same place is the same. */
function isSame(a: ReportPassage, b: ReportPassage): boolean {
  const [one, other] = [a.at(0), b.at(0)];
  if (one.in !== 'text' || other.in !== 'text') return one.in === other.in;
  return one.line === other.line && one.column === other.column;
}

/** Whether a claim is about a figure; those of other periods and branches tell of something else. */
function isMeant({ metric, period, branch, tally }: Figure, claim: Claim, report: Report): boolean {
  if (period.id !== report.period.id || branch !== report.branch) return false;
  if (claim.metrics) return claim.metrics.includes(metric.id);
  return claim.of === 'report' ? isPublishedGrowth(metric) : isPercentage(metric, tally.version);
}

/**
 * How much of the target is reached, in percent, of each commitment that the report shows: where it is least. Of a
 * target of 0 there is no share, and nobody can say how much is reached.
 */
function progressEvidence({ corpus, report, unread }: Asked): Evidence[] {
  return progressShown(corpus, report, unread).map(({ commitment, verdicts, isUnknown }) => {
    const { label, target } = commitment;
    if (target === 0) return { label, value: null, unit: '%', isUnknown: true };
    const values = verdicts.map(({ tally }) => tally.value).filter((value) => value !== null);
    const isWhole = values.length === verdicts.length && values.length > 0;
    const value = isWhole ? percentOf(Math.min(...values), target) : null;
    return { label, value, unit: '%', isUnknown };
  });
}
