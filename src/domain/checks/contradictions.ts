import { isPercentage, isPublishedGrowth } from '../catalogue/metric.ts';
import type { Corpus } from '../corpus.ts';
import { discloseFigure } from '../disclosure/disclose.ts';
import { isTold } from '../disclosure/disclosure.ts';
import { issue, type Issue } from '../issues.ts';
import { compareWithPrevious, compareWithYearEarlier, isCompared } from '../tally/compare.ts';
import { addExactly } from '../percent.ts';
import { previousPeriod, yearEarlier } from '../period.ts';
import { changeBefore, directionOf } from '../prose/hedges.ts';
import type { Report } from '../report.ts';
import type { Figure } from '../tally/tally.ts';
import type { Check } from './check.ts';
import { directionOfFigure, signOf, type Direction } from './figure-direction.ts';
import { besideFigures, plain, type FigureInText } from './figures-in-text.ts';
import { isFinal, type ReportPassage } from './report-passages.ts';
import { sentenceAt } from './sentence.ts';

export const contradictionChecks: readonly Check[] = [
  {
    name: 'the words before a figure do not contradict it',
    computes: true,
    find: besideFigures(({ figures }, report, corpus) =>
      figures.filter(isKnown).flatMap((one) => wrongWay(one, report, corpus)),
    ),
  },
  {
    name: 'what a sentence says of its figures is so',
    computes: true,
    find: besideFigures(({ passage, figures }, report, corpus) => [
      ...comparisons(passage, figures, report, corpus),
      ...trends(passage, figures, report, corpus),
      ...completions(passage, figures, report, corpus),
    ]),
  },
];

/** What nobody knows contradicts nothing. */
function isKnown({ isKnown: known }: FigureInText): boolean {
  return known;
}

/** 增长 right before the figure of something that fell: it would be printed as 增长-2.4%. */
function wrongWay(
  { figure, passage, index, before }: FigureInText,
  report: Report,
  corpus: Corpus,
): Issue[] {
  const said = changeBefore(before);
  if (said === '' || isDenied(before.slice(0, -said.length))) return [];
  const isChange = figure.comparison !== undefined || isPublishedGrowth(figure.metric);
  if (!isChange) return [];
  const since = figure.comparison?.beside === 'previous' ? 'previous' : 'year';
  const is = directionOfFigure(corpus, figure, since);
  if (is === undefined || is === directionOf(said)) return [];
  return [contradicted(said, figure, is, report, passage.at(index))];
}

/** What is said not to be so, or hoped. */
function isDenied(before: string): boolean {
  return /(?:未|没有|没|不|力争|争取|确保|计划)(?:能|再|有|实现)?$/u.test(before);
}

/** How a sentence compares something with a year before, or the period before. */
const compared =
  /(?<all>都|均|全部|全面|普遍)?(?:(?<beside>[比较](?:[上去]年(?:同期)?|上期|上季度|上月))(?<all2>都|均)?[^，。；：！？\uFFFC]{0,4}?(?<verb>增长|增加|提高|上升|下降|减少|降低|回落)|(?<same>[与和同](?:[上去]年(?:同期)?|上期|上季度|上月))持平)(?!\s*\uFFFC)/gu;

function comparisons(
  passage: ReportPassage,
  figures: readonly FigureInText[],
  report: Report,
  corpus: Corpus,
): Issue[] {
  return [...passage.text.matchAll(compared)].flatMap(
    ({ 0: said, index, groups = {} }): Issue[] => {
      const { all, all2, beside, verb, same } = groups;
      const claimed: Direction = verb === undefined ? 'flat' : directionOf(verb);
      const since = /年/u.test(beside ?? same ?? '') ? 'year' : 'previous';
      const [from, to] = sentenceAt(passage.text, { from: index, to: index + said.length });
      if (isDenied(plain(passage.text.slice(Math.max(from, index - 4), index)))) return [];
      const own = figures.filter((one) => one.index >= from && one.index < to);
      const isOfAll = (all ?? all2) !== undefined;
      const spokenOf = own.filter(({ figure }) => isPublishedGrowth(figure.metric));
      const last = own.findLast((one) => one.index < index);
      const asked = isOfAll ? spokenOf : last && isNextTo(last, index) ? [last] : [];
      return asked.filter(isKnown).flatMap((one): Issue[] => {
        const is = wayOf(corpus, one.figure, own, since);
        if (is === undefined || is === claimed) return [];
        return [contradicted(plain(said), one.figure, is, report, passage.at(index))];
      });
    },
  );
}

/** How a sentence goes on after a figure of which it says that it rose or fell: 继续大幅增长. */
const trend =
  /(?:继续|持续|保持|稳步|大幅度?|明显|显著|较快|快速|稳定|逐年|有所|均有|都有|又有)+(?:地|的)?(?<verb>增长|增加|提高|上升|上涨|下降|减少|降低|回落)(?!\s*\uFFFC)/gu;

/** 继续大幅增长 right behind a figure that fell, or for which there is nothing to compare with. */
function trends(
  passage: ReportPassage,
  figures: readonly FigureInText[],
  report: Report,
  corpus: Corpus,
): Issue[] {
  return [...passage.text.matchAll(trend)].flatMap(({ 0: said, index, groups }): Issue[] => {
    const [from] = sentenceAt(passage.text, { from: index, to: index + said.length });
    const own = figures.filter((one) => one.index >= from && one.index < index);
    const last = own.at(-1);
    if (!last?.isKnown || !isNextTo(last, index)) return [];
    const { figure } = last;
    const ways = sinceWhen(figure).map((since) => wayOf(corpus, figure, own, since));
    const known = ways.filter((way) => way !== undefined);
    const claimed = directionOf(groups?.['verb'] ?? '');
    if (known.includes(claimed)) return [];
    const [is] = known;
    const place = passage.at(index);
    if (is !== undefined) return [contradicted(said, figure, is, report, place)];
    if (!isWithoutBase(corpus, figure)) return [];
    const facts = { said, metric: figure.metric.label, isFinal: isFinal(report) };
    return [issue('change-unproved', facts, place)];
  });
}

/** What a change of a figure can be since: what it is printed beside, or else either. */
function sinceWhen({ comparison }: Figure): readonly ('year' | 'previous')[] {
  if (!comparison) return ['year', 'previous'];
  return [comparison.beside === 'previous' ? 'previous' : 'year'];
}

/** Whether a figure has a number, and nothing before it to compare that with; of none of its sides it is kept back. */
function isWithoutBase(corpus: Corpus, figure: Figure): boolean {
  const { metric, tally, comparison } = figure;
  if (metric.nature !== 'flow' && metric.nature !== 'stock') return false;
  if (tally.value === null || !isTold(discloseFigure(corpus, figure))) return false;
  const all = comparison
    ? [comparison]
    : [compareWithYearEarlier, compareWithPrevious].map((compare) =>
        compare(corpus, tally.question),
      );
  return all.every((one) => one.outcome !== 'near' && !isCompared(one));
}

/** Whether only words of no subject of their own stand between a figure and what is said of it. */
function isNextTo({ passage: { text }, index }: FigureInText, at: number): boolean {
  return /^[，、,]?(?:[也均都已略]|总数|场次|数量)?$/u.test(plain(text.slice(index + 1, at)));
}

/** Which way a figure went: beside another one in its sentence that has the earlier value, or as it is compared. */
function wayOf(
  corpus: Corpus,
  figure: Figure,
  others: readonly FigureInText[],
  since: 'year' | 'previous',
): Direction | undefined {
  const earlierOf = since === 'year' ? yearEarlier : previousPeriod;
  const isPair = (now: Figure, then: Figure) =>
    now.metric.id === then.metric.id &&
    now.branch === then.branch &&
    earlierOf(now.period).id === then.period.id;
  for (const { figure: other, isKnown: known } of others) {
    const [now, then] = isPair(figure, other) ? [figure, other] : [other, figure];
    if (!isPair(now, then)) continue;
    if (!known) return undefined;
    if (![now, then].every((one) => isTold(discloseFigure(corpus, one)))) return undefined;
    const [value, base] = [now.tally.value, then.tally.value];
    return value === null || base === null ? undefined : signOf(addExactly([value, -base]));
  }
  return directionOfFigure(corpus, figure, since);
}

/** Words by which all of something is done, with what is done; 没有全部 says that it is not. */
const completed =
  /(?<!没有|没能|没|未能|未|不是|并非|尚未|力争|确保|争取)(?:全部|全都|全面|如数|悉数|逐一|逐件|超额|百分之百|100%|１００％)(?<done>\p{Script=Han}{2})/gu;

/** 全部办结 beside 办结率95%: the share whose label has the verb. */
function completions(
  passage: ReportPassage,
  figures: readonly FigureInText[],
  report: Report,
  corpus: Corpus,
): Issue[] {
  return [...passage.text.matchAll(completed)].flatMap(({ 0: said, index, groups }): Issue[] => {
    const [from, to] = sentenceAt(passage.text, { from: index, to: index + said.length });
    return figures
      .filter((one) => one.index >= from && one.index < to && isKnown(one))
      .flatMap(({ figure }): Issue[] => {
        const { metric, tally } = figure;
        const done = groups?.['done'] ?? '';
        if (!isShareOf(figure, done) || tally.value === null || tally.value >= 100) return [];
        if (!isTold(discloseFigure(corpus, figure))) return [];
        const facts = { said, metric: metric.label, value: tally.value, isFinal: isFinal(report) };
        return [issue('claim-short', facts, passage.at(index))];
      });
  });
}

/** Whether a figure is the share of what is done: its label says so, or is how far a target was reached. */
function isShareOf({ metric, tally: { version } }: Figure, done: string): boolean {
  if (!isPercentage(metric, version) || isPublishedGrowth(metric)) return false;
  return metric.label.includes(done);
}

function contradicted(
  said: string,
  { metric, tally }: Figure,
  is: Direction,
  report: Report,
  place: Issue['at'],
): Issue {
  const value = isPublishedGrowth(metric) ? (tally.value ?? undefined) : undefined;
  return issue(
    'figure-contradicted',
    { said, metric: metric.label, is, value, isFinal: isFinal(report) },
    place,
  );
}
