import type { RelativeWord } from '../asked-period.ts';
import { isPercentage, isPublishedGrowth, type Metric, type Wording } from '../catalogue/metric.ts';
import type { Corpus } from '../corpus.ts';
import { discloseFigure } from '../disclosure/disclose.ts';
import { isTold } from '../disclosure/disclosure.ts';
import type { MeantMetric, ProseFacts } from '../issues/prose.ts';
import { isSameMeasure } from '../prose/measures.ts';
import { isVague } from '../prose/numerals.ts';
import type { Quantity } from '../prose/quantity.ts';
import type { Report } from '../report.ts';
import { figureOf } from '../tally/figure.ts';
import type { Figure } from '../tally/tally.ts';
import type { Unread } from '../unread.ts';
import { isPartlyRead } from './partly-read.ts';

/** How many metrics of the same value are named. */
const namedLimit = 3;

/** How much of the best match another one has to have to be named beside it. */
const closeEnough = 0.6;

/** Where a typed amount stands, and what cannot be known there. */
interface Typed {
  readonly corpus: Corpus;
  readonly report: Report;
  readonly unread: Unread;
}

/** What is said around an amount, without white space. */
interface Sentence {
  readonly words: string;
  /** The part of it that stands before the amount. */
  readonly before: string;
}

type Meant = Pick<ProseFacts['number-typed'], 'metrics' | 'other'>;

/**
 * Which metrics a typed amount may be the value of: those that the words around it speak of, that are counted in
 * its unit, and have its value for the report's branch and period, or the earlier one that is spoken of. Where none has, the one that the words name
 * with its whole label, if it has another value. What pages may not tell of a small branch is not told here either.
 */
export function metricsMeant(
  { corpus, report, unread }: Typed,
  quantity: Quantity,
  { words, before }: Sentence,
): Meant {
  const { metrics } = corpus.catalogue;
  const period = quantity.change === undefined ? earlierSaid(before) : undefined;
  const spokenOf = [...metrics.values()]
    .filter((metric) => isCountedIn(metric, quantity))
    .map((metric) => ({ metric, likeness: likeness(metric, words, report) }))
    .filter(({ likeness: { shared } }) => shared > 0)
    .sort((a, b) => b.likeness.score - a.likeness.score);
  const asked = spokenOf.map(({ metric, likeness: of }) => {
    const as = wordingOf(metric, quantity);
    const figure = figureOf(corpus, report, {
      of: metric,
      as: as ?? metric.as,
      ...(period ? { period: { relative: period } } : {}),
    });
    const isKnown =
      figure && isTold(discloseFigure(corpus, figure)) && !isPartlyRead(corpus, unread, figure);
    const value = isKnown ? valueOf(figure, quantity) : null;
    return { metric, as, value, ...of };
  });
  const same = asked.filter(({ value }) => value !== null && isMeant(value, quantity));
  const best = same[0]?.score ?? 0;
  const named = same.filter(({ score }) => score >= best * closeEnough).slice(0, namedLimit);
  if (named.length > 0) {
    return {
      metrics: named.map(({ metric: { id, label }, as }): MeantMetric => ({
        id,
        label,
        as,
        period,
      })),
      other: undefined,
    };
  }
  const [whole] = asked.filter(({ isWhole }) => isWhole);
  if (whole?.value == null || !isRefuted(whole.value, quantity) || otherTime.test(words)) {
    return { metrics: [], other: undefined };
  }
  const { label: metric, unit } = whole.metric;
  return { metrics: [], other: { metric, value: whole.value, unit } };
}

/** The period that the last clause before an amount speaks of, where it is an earlier one: 上年同期为37场次. */
function earlierSaid(before: string): RelativeWord | undefined {
  const [clause = ''] = /[^，；：]*$/u.exec(before) ?? [];
  if (/[比较]|[与和同](?=[上去]年|上期)/u.test(clause)) return undefined;
  if (/(?:[上去]年|上一?年度?)(?:的?同一?(?:期|时期))/u.test(clause)) return '上年同期';
  return /上一?期(?!工程|项目)/u.test(clause) ? '上期' : undefined;
}

/** Words by which a sentence speaks of another period, or of what is planned. */
const otherTime = /[上去前明]年|[上下]期|同期|每|全年|计划|目标|力争|累计/u;

function isCountedIn(metric: Metric, { unit, change, amount, hedges }: Quantity): boolean {
  // No figure prints 两三场.
  if (!amount || hedges.some(isVague)) return false;
  const isShare = metric.versions.some((version) => isPercentage(metric, version));
  if (change === undefined) {
    if (unit === '%') return isShare && !isPublishedGrowth(metric);
    return isSameMeasure(unit, moneyOf(metric.unit)?.unit ?? metric.unit);
  }
  if (isPublishedGrowth(metric)) return unit === '%';
  if (/百分点$/u.test(unit)) return isShare;
  return !isShare && (unit === '%' || isSameMeasure(unit, metric.unit));
}

/** The wording that prints an amount as it was typed; `undefined` where it is the metric's own. */
function wordingOf(metric: Metric, { change, sense, written }: Quantity): Wording | undefined {
  const asked = ((): Wording => {
    if (change !== undefined) return written.startsWith('环比') ? '环比' : '同比';
    if (sense !== 'exact') return /^万?余$/.test(metric.as) ? metric.as : '余';
    return /^万?余$|比$/u.test(metric.as) && metric.as !== '百分比' ? '确数' : metric.as;
  })();
  return asked === metric.as ? undefined : asked;
}

/** The number that a figure prints, of the sort that an amount is: a value, or the size of a change. */
function valueOf({ metric, tally, comparison }: Figure, { change, unit }: Quantity): number | null {
  if (change === undefined) return inUnit(tally.value, metric.unit);
  const sign = change === 'up' ? 1 : -1;
  if (isPublishedGrowth(metric)) return tally.value === null ? null : tally.value * sign;
  if (!comparison?.change) return null;
  const measures = { '%': 'percent', 个百分点: 'points', 百分点: 'points' } as const;
  const measure = Object.hasOwn(measures, unit) ? measures[unit as keyof typeof measures] : 'unit';
  return comparison.change.in === measure ? comparison.change.size * sign : null;
}

/** 万元 and 亿元 as what they are of 元. */
function moneyOf(unit: string): { readonly unit: string; readonly zeros: number } | undefined {
  const zeros = { 元: 0, 万元: 4, 亿元: 8 };
  return Object.hasOwn(zeros, unit)
    ? { unit: '元', zeros: zeros[unit as keyof typeof zeros] }
    : undefined;
}

/** A value in the unit in which an amount is read: by its digits, so that 286.35亿元 is exact. */
function inUnit(value: number | null, unit: string): number | null {
  const money = moneyOf(unit);
  return value === null || !money ? value : Number(`${value}e${money.zeros}`);
}

function isMeant(value: number, { amount }: Quantity): boolean {
  return amount !== undefined && amount.least <= value && value <= amount.most;
}

/** Whether what is said of a number is not so: 30余 of 48, 近30 of 21; 超过30 is so of 48. */
function isRefuted(value: number, { amount, sense, hedges }: Quantity): boolean {
  if (!amount) return false;
  const isWithin = sense === 'more' && !hedges.some((word) => /[余多]/u.test(word));
  return value < amount.least || (value > amount.most && !isWithin);
}

interface Likeness {
  /** How many pairs of neighbouring characters the words have of the label. */
  readonly shared: number;
  /** Whether they have all of it. */
  readonly isWhole: boolean;
  readonly score: number;
}

/** How far words speak of a metric; one that the report has a figure of is a little likelier. */
function likeness({ id, label }: Metric, words: string, { uses }: Report): Likeness {
  const pairs = [...label.slice(0, -1)].map((_, at) => label.slice(at, at + 2));
  const shared = pairs.filter((pair) => words.includes(pair)).length;
  const isUsed = uses.some(({ attributes }) => attributes['of'] === id);
  const part = shared / Math.max(1, pairs.length);
  return {
    shared,
    isWhole: words.includes(label),
    score: shared * (0.5 + part) + (isUsed ? 0.1 : 0),
  };
}
