import { isPercentage, type Metric } from '../catalogue/metric.ts';
import type { Corpus } from '../corpus.ts';
import { inText, issue, type Issue } from '../issues.ts';
import { figureMark, type Passage } from '../prose.ts';
import type { Report } from '../report.ts';
import type { Check, Texts } from './check.ts';

export const typedChecks: readonly Check[] = [
  { name: 'numbers in reports come from the records', find: typedNumbers },
  { name: 'a figure has its unit once', find: repeatedUnits },
];

/**
 * A number with a unit that figures have was typed, and stays as it is when the records change. Ordinals,
 * dates, document numbers and lengths of time (3个月) are none; a promise that is told again is a figure of
 * its target.
 */
function typedNumbers({ reports, catalogue }: Corpus, { proseOf }: Texts): Issue[] {
  const pattern = numberWith([...catalogue.metrics.values()].map(({ unit }) => unit));
  if (!pattern) return [];
  return [...reports.values()].flatMap(({ id, file }) => {
    const numbers = proseOf(id).flatMap((passage) =>
      [...passage.text.matchAll(pattern)].flatMap(({ groups, index }) => {
        const written = groups?.['typed'];
        return written === undefined ? [] : { written, passage, index };
      }),
    );
    return numbers.slice(0, toldLimit).map(({ written, passage, index }) => {
      const text = written.replace(/\s+/g, '');
      return issue('number-typed', { text }, placeIn(file, passage, index));
    });
  });
}

/** How many numbers of one report are told; whoever has typed more has not begun to use figures. */
const toldLimit = 500;

/**
 * Digits of either width with one of the units behind them, as the group `typed`. The other alternatives
 * skip text without a match, so that no stretch is scanned again for each number in it.
 */
function numberWith(units: readonly string[]): RegExp | undefined {
  const written = [...new Set(units.flatMap((unit) => (unit === '%' ? ['%', '％'] : [unit])))]
    .filter((unit) => unit !== '' && !lengthsOfTime.includes(unit))
    // The longest first: 人次 is not 人.
    .sort((a, b) => b.length - a.length)
    .map((unit) => unit.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  if (written.length === 0) return undefined;
  const ordinals = '第[\\s\\d０-９、，至到—-]*';
  // What follows a stroke or a plus (1/3人) is part of something else.
  const number = '(?<![\\dA-Za-z０-９.．/+])[\\d０-９][\\d０-９,，.．]*';
  const rounded = '\\s*(?:[余多几来万亿]+?\\s*)??';
  const time =
    '(?![多半]?(?:自然)?(?:月|季度|年度|学年|学期|小时|天|日|周|星期|工作日|昼夜|百分点))';
  const typed = `${number}${rounded}(?:${written.join('|')})${time}`;
  return new RegExp(`${ordinals}|(?<typed>${typed})|${number}`, 'gu');
}

/** A figure prints its unit; a unit written after it would be printed twice. */
function repeatedUnits({ reports, catalogue }: Corpus, { proseOf }: Texts): Issue[] {
  return [...reports.values()].flatMap((report) =>
    proseOf(report.id).flatMap((passage) =>
      [...passage.text.matchAll(new RegExp(figureMark, 'g'))].flatMap(({ index }): Issue[] => {
        const metric = catalogue.metrics.get(figureAt(report, passage, index) ?? '');
        if (!metric) return [];
        const after = index + figureMark.length;
        const unit = unitAt(passage.text.slice(after), metric);
        if (unit === undefined) return [];
        const facts = { metric: metric.label, unit };
        return [issue('unit-repeated', facts, placeIn(report.file, passage, after))];
      }),
    ),
  );
}

/** The metric of the figure that stands at a place of a passage. */
function figureAt({ uses }: Report, passage: Passage, at: number): string | undefined {
  const { line, column } = passage.placeAt(at);
  const use = uses.find((one) => one.line === line && one.column === column);
  return use?.name === 'Tally' ? use.attributes['of'] : undefined;
}

/** Units of metrics that are lengths of time: 公示7天 is no figure. */
const lengthsOfTime: readonly string[] = ['天', '周', '月', '年'];

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

function placeIn(file: string, { placeAt }: Passage, at: number) {
  const { line, column } = placeAt(at);
  return inText(file, line, column);
}
