import { isPercentage, type Metric } from '../catalogue/metric.ts';
import { issue, type Issue } from '../issues.ts';
import { figureMark } from '../prose.ts';
import { changeBefore, hedgeBefore, hedgeBehind, sideOfHedge } from '../prose/hedges.ts';
import type { Report } from '../report.ts';
import type { Figure } from '../tally/tally.ts';
import type { Check } from './check.ts';
import { printsChange } from './figure-direction.ts';
import { besideFigures, type FigureInText } from './figures-in-text.ts';
import { isFinal } from './report-passages.ts';

export const figureWordChecks: readonly Check[] = [
  { name: 'a figure has its unit once', computes: true, find: eachFigure(repeatedUnit) },
  { name: 'a figure is rounded once', computes: true, find: eachFigure(doubledHedge) },
  {
    name: 'a number that is exact is called no less, more or about it',
    computes: true,
    find: besideFigures(({ figures }, report) => {
      return figures.flatMap((one) => inexact(one, figures, report));
    }),
  },
  { name: 'a figure says its change itself', computes: true, find: eachFigure(repeatedChange) },
];

function eachFigure(find: (one: FigureInText, report: Report) => readonly Issue[]) {
  return besideFigures(({ figures }, report) => figures.flatMap((one) => find(one, report)));
}

/** A figure prints its unit; a unit written after it would be printed twice. */
function repeatedUnit({ figure: { metric }, passage, index }: FigureInText, report: Report) {
  const after = index + figureMark.length;
  const unit = unitAt(passage.text.slice(after, after + 12), metric);
  if (unit === undefined) return [];
  const facts = { metric: metric.label, unit, isFinal: isFinal(report) };
  return [issue('unit-repeated', facts, passage.at(after))];
}

/** Words that begin with a unit and are none: 次数, 个别, 名单. */
const otherWords = /^(?:次数|次日|次年|个别|个人|个体|名列|名单|名称|条件|件套|项目)/u;

/** The metric's unit where a text begins with it; 件 in 件件有着落 is another word. */
function unitAt(text: string, metric: Metric): string | undefined {
  const isShare = metric.versions.some((version) => isPercentage(metric, version));
  const units = isShare ? ['%', '％'] : [metric.unit];
  const begin = text.replace(/^[ \t　]+/u, '');
  if (otherWords.test(begin)) return undefined;
  return units.find((unit) => begin.startsWith(unit) && !begin.startsWith(unit + unit));
}

/** 约 before a figure that prints 余 makes it inexact twice, and 余 behind its unit is no word. */
function doubledHedge(
  { figure: { metric, as }, passage, index, before, after }: FigureInText,
  report: Report,
): Issue[] {
  const own = as === '余' || as === '万余' ? as : undefined;
  const first = hedgeBefore(before);
  const last = /^[十百千万亿]{0,2}余(?![下款额地力热])/u.exec(after)?.[0] ?? hedgeBehind(after);
  const words = [first, own ?? '', last].filter((word) => word !== '');
  if (words.length < 2 && !last.endsWith('余')) return [];
  const facts = { metric: metric.label, own, words, isFinal: isFinal(report) };
  return [issue('hedge-doubled', facts, passage.at(index))];
}

/**
 * 近 before an exact number says that it was not reached, 超过 that it was passed: neither is so. Of targets, earlier
 * periods, and beside another figure of the same, the words compare.
 */
function inexact(
  { figure, passage, index, before, after }: FigureInText,
  others: readonly FigureInText[],
  report: Report,
): Issue[] {
  const { metric, period } = figure;
  if (!isExact(figure) || metric.nature === 'target' || period.id !== report.period.id) return [];
  if (others.some((one) => one.index < index && one.figure.metric.id === metric.id)) return [];
  const rounded = /(?:将近|近|上|超过|超|过|逾|数|几)[十百千万亿]+$/u.exec(before)?.[0] ?? '';
  const word = [rounded, hedgeBefore(before), hedgeBehind(after)].find((one) => one !== '') ?? '';
  const side = sideOfHedge(word);
  // A share is rounded to a tenth as it is.
  const isShare = metric.versions.some((version) => isPercentage(metric, version));
  if (side === undefined || (side === 'about' && isShare)) return [];
  const facts = { metric: metric.label, word, side, isFinal: isFinal(report) };
  return [issue('hedge-of-exact', facts, passage.at(index))];
}

/** Whether a figure prints its number to the last digit. */
function isExact(figure: Figure): boolean {
  return figure.tally.value !== null && !figure.as.endsWith('余') && !printsChange(figure);
}

/** A figure that is printed as a change says 同比增长 itself. */
function repeatedChange({ figure, passage, index, before }: FigureInText, report: Report): Issue[] {
  if (!printsChange(figure)) return [];
  const said = changeBefore(before) || (/(?:同比|环比|[比较]上年同期)$/u.exec(before)?.[0] ?? '');
  if (said === '') return [];
  const { metric, as } = figure;
  const facts = { metric: metric.label, as, said, isFinal: isFinal(report) };
  return [issue('change-repeated', facts, passage.at(index))];
}
