import { isPercentage, type Metric } from '../catalogue/metric.ts';
import type { Corpus } from '../corpus.ts';
import { issue, type Issue } from '../issues.ts';
import { figureMark } from '../prose.ts';
import type { Report } from '../report.ts';
import type { Check, Texts } from './check.ts';
import { eachReport, isFinal, passagesOf, type ReportPassage } from './report-passages.ts';

export const figureWordChecks: readonly Check[] = [
  { name: 'a figure has its unit once', find: eachReport(repeatedUnits) },
];

/** A figure prints its unit; a unit written after it would be printed twice. */
function repeatedUnits(report: Report, { catalogue }: Corpus, texts: Texts): Issue[] {
  return passagesOf(report, texts).flatMap((passage) =>
    [...passage.text.matchAll(new RegExp(figureMark, 'g'))].flatMap(({ index }): Issue[] => {
      const metric = catalogue.metrics.get(figureAt(report, passage, index) ?? '');
      if (!metric) return [];
      const after = index + figureMark.length;
      const unit = unitAt(passage.text.slice(after, after + 12), metric);
      if (unit === undefined) return [];
      const facts = { metric: metric.label, unit, isFinal: isFinal(report) };
      return [issue('unit-repeated', facts, passage.at(after))];
    }),
  );
}

/** The metric of the figure that stands at a place of a passage. */
function figureAt({ uses }: Report, passage: ReportPassage, index: number): string | undefined {
  const place = passage.at(index);
  if (place.in !== 'text') return undefined;
  const use = uses.find(({ line, column }) => line === place.line && column === place.column);
  return use?.name === 'Tally' ? use.attributes['of'] : undefined;
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
