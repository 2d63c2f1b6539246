import { isRelative, periodKey, spanAsked, type AskedPeriod } from '../asked-period.ts';
import type { Wording } from '../catalogue/metric.ts';
import { isPublishedGrowth } from '../catalogue/metric.ts';
import type { AttributesOf } from '../components.ts';
import type { Corpus } from '../corpus.ts';
import { earlier, type IsoDate } from '../date.ts';
import { Kept } from '../kept.ts';
import { corpusFor } from '../sent/sent-corpus.ts';
import { yearEarlier } from '../period.ts';
import type { ComponentUse } from '../plan.ts';
import { readUse } from '../read-use.ts';
import type { Report } from '../report.ts';
import { compareWithPrevious, compareWithYearEarlier, earlierTally } from './compare.ts';
import { tally } from './evaluate.ts';
import type { TallyOptions } from './question-key.ts';
import type { CrossCheckResult, Figure, Question, Tally } from './tally.ts';
import { addExactly, percentChange } from '../percent.ts';

/** What a figure is asked for; `as` where the metric's own wording is not wanted. */
interface FigureAsk extends Question {
  readonly as?: Wording;
}

/** A metric answered and made ready for print: with its comparison and cross-check where it has them. */
export function figureFor(
  corpus: Corpus,
  ask: FigureAsk,
  key = ask.metric,
  options: TallyOptions = {},
): Figure {
  const { as, ...question } = ask;
  return figureWith(corpus, tally(corpus, question, options), as, key);
}

/**
 * The same for a period as a text or form of the question's own period asks for it: what lies beside that (上年同期) is
 * the earlier side of a comparison, so that it is one number, whether it is printed or compared with. `undefined`
 * where the own period has none such.
 */
export function figureBeside(
  corpus: Corpus,
  ask: FigureAsk,
  asked: AskedPeriod | undefined,
  key = ask.metric,
): Figure | undefined {
  const { as, ...own } = ask;
  const span = spanAsked(asked, own);
  if (!span) return undefined;
  const answered =
    asked && isRelative(asked)
      ? earlierTally(corpus, own, span)
      : tally(corpus, { ...own, ...span });
  return figureWith(corpus, answered, as, key);
}

function figureWith(
  corpus: Corpus,
  answered: Tally,
  asked: Wording | undefined,
  key: string,
): Figure {
  const { metric, question } = answered;
  const as = asked ?? metric.as;
  const isGrowth = as === '同比' && isPublishedGrowth(metric);
  const compare = isGrowth ? undefined : comparing(as);
  const comparison = compare?.(corpus, question);
  const crossCheck = crossCheckOf(corpus, question, answered.value, metric.crossCheck);
  return {
    key,
    metric,
    as,
    period: question.period,
    branch: question.branch,
    tally: answered,
    ...(comparison ? { comparison } : {}),
    ...(crossCheck ? { crossCheck } : {}),
  };
}

/** What a wording compares with; nothing for those that tell the value itself. */
function comparing(as: Wording) {
  if (as === '同比') return compareWithYearEarlier;
  return as === '环比' ? compareWithPrevious : undefined;
}

/** Whether a wording tells how a value has changed: 同比增长5%. */
export function tellsChange(as: Wording): boolean {
  return comparing(as) !== undefined;
}

/** The day up to which a report tells; of one that was sent, as it was sent. */
export function reportUntil(corpus: Corpus, report: Report): IsoDate {
  const { site, reports } = corpusFor(corpus, report);
  return earlier((reports.get(report.id) ?? report).cutoff, site.asOf);
}

/**
 * The figures of a report, one for each `<Tally>` in the order of the text; those that cannot be read are
 * left out here and reported by the checks.
 */
export function figuresOf(corpus: Corpus, report: Report): readonly Figure[] {
  return keptFigures.get(corpus, report.id, () =>
    report.uses
      .filter(({ name }) => name === 'Tally')
      .flatMap((use) => figureOfUse(corpus, report, use) ?? []),
  );
}

const keptFigures = new Kept<Corpus, string, readonly Figure[]>();

/** The figure of one `<Tally>`; `undefined` where it asks for what does not exist. */
export function figureOfUse(
  corpus: Corpus,
  report: Report,
  { attributes }: Pick<ComponentUse, 'attributes'>,
): Figure | undefined {
  const asked = readUse('Tally', attributes, corpusFor(corpus, report));
  return asked && figureOf(corpus, report, asked);
}

/**
 * The figure that a `<Tally>` of a report asks for, from the content that the report tells of; `undefined` where the
 * report's branch does not exist, or its period has none such (上月 of a half-year).
 */
export function figureOf(
  content: Corpus,
  { id, ...asIs }: Report,
  asked: AttributesOf<'Tally'>,
): Figure | undefined {
  const corpus = corpusFor(content, { id });
  const report = corpus.reports.get(id) ?? { id, ...asIs };
  const { of: metric, branch = report.branch, as = metric.as } = asked;
  if (!corpus.branches.has(branch)) return undefined;
  const { period } = report;
  const question = { metric: metric.id, period, branch, until: reportUntil(corpus, report) };
  const ofPeriod = periodKey(asked.period, report.period);
  const key = [
    metric.id,
    ...(ofPeriod === undefined ? [] : [ofPeriod]),
    ...(branch === report.branch ? [] : [branch]),
    ...(as === metric.as ? [] : [wordingKeys[as]]),
  ].join('--');
  return figureBeside(corpus, { ...question, as }, asked.period, key);
}

const wordingKeys: Readonly<Record<Wording, string>> = {
  确数: 'exact',
  余: 'more-than',
  万余: 'more-than-wan',
  百分比: 'percent',
  同比: 'year-on-year',
  环比: 'period-on-period',
  亿元: 'yi-yuan',
};

function crossCheckOf(
  corpus: Corpus,
  question: Question,
  value: number | null,
  check: Figure['metric']['crossCheck'],
): CrossCheckResult | undefined {
  if (!check || !corpus.catalogue.metrics.has(check.metric)) return undefined;
  const other = tally(corpus, { ...question, metric: check.metric });
  const found = check.growth ? growthOf(corpus, other.question, other.value) : other.value;
  const agrees =
    value === null || found === null
      ? undefined
      : Math.abs(addExactly([value, -found])) <= check.within;
  return { ...check, value: found, agrees, tally: other };
}

/** The growth that the published totals come to, for comparison with the published growth alone. */
function growthOf(corpus: Corpus, question: Question, value: number | null): number | null {
  const base = tally(corpus, { ...question, period: yearEarlier(question.period) });
  // What was negative has no rate of growth.
  return value === null || base.value === null || base.value <= 0
    ? null
    : percentChange(value, base.value);
}
