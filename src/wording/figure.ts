import { isPercentage } from '../domain/catalogue/metric.ts';
import type { Figure, Gap, Tally } from '../domain/tally/tally.ts';
import { printCutoff, printPeriod } from './dates.ts';
import { printGrowth, printPublishedGrowth } from './growth.ts';
import { printExact, printPercent, printWanYu, printYiYuan, printYu } from './number.ts';

/** What stands in the text where there is no value, and the sentence that says why. */
const gaps: Record<Gap, { readonly instead: string; readonly reason: string }> = {
  unreported: {
    instead: '【待报】',
    reason: '统计期内没有记录，且应报送的党组织尚未全部确认报送完毕，不能当作0。',
  },
  'no-source': {
    instead: '【待报】',
    reason: '没有期末与统计期期末一致的来源数据，待有关单位报送。',
  },
  'double-count': {
    instead: '【待核】',
    reason: '同一党组织同一时段既有逐次记录又有合计数，或有两份合计数，会重复计算，须核对后出数。',
  },
  ambiguous: {
    instead: '【待核】',
    reason: '应当只有一份来源数据，现有多份，须核定采用哪一份。',
  },
  unstated: {
    instead: '【待核】',
    reason: '有记录没有填写所要统计的数，须补填后出数。',
  },
  unshared: {
    instead: '【待核】',
    reason: '联合开展的活动没有写明本党组织所占的数，须补填后出数。',
  },
  overlap: {
    instead: '【待核】',
    reason: '相加的几项指标含有相同的记录，相加会重复计算，须核对后出数。',
  },
  cut: {
    instead: '【统计期未完】',
    reason: '有一份合计数的时段只有一部分落在统计期内，不能拆开计入。',
  },
  'definition-changed': {
    instead: '【口径不同，不可比】',
    reason: '统计期内口径有变动，前后口径不同，不能合并计算。',
  },
  upcoming: { instead: '【未到期】', reason: '统计期尚未开始。' },
  'zero-denominator': { instead: '【分母为0】', reason: '分母为0，不能计算百分比。' },
  'no-branch': { instead: '【无此党组织】', reason: '统计期内该范围没有党组织。' },
  'no-calendar': {
    instead: '【缺工作日安排】',
    reason: '目录中没有该年度的节假日和调休安排，不能计算天数。',
  },
};

/**
 * A figure as it stands in a text: `text` is the value with its unit in the figure's wording, or a bracket
 * where there is none; `notes` are the additions that keep it honest (截至6月20日, 已报5/7个, 其中待核2).
 */
export function printFigure(figure: Figure): { text: string; notes: string[] } {
  return { text: figureText(figure), notes: figureNotes(figure.tally) };
}

/** Why there is no value, as a sentence. */
export function gapReason(gap: Gap): string {
  return gaps[gap].reason;
}

/** The value itself with its unit, whatever the wording; a bracket where there is none. */
export function exactText(tally: Tally): string {
  const { value, metric, version } = tally;
  if (value === null) return instead(tally);
  return isPercentage(metric, version) ? printPercent(value) : printExact(value, metric.unit);
}

/** What a percentage was divided from: 175/183. `undefined` for what is not divided. */
export function fractionText({ numerator, denominator }: Tally): string | undefined {
  if (numerator === undefined || denominator === undefined) return undefined;
  return `${printExact(numerator, '')}/${printExact(denominator, '')}`;
}

function figureText({ metric, as, tally, comparison }: Figure): string {
  const { value, version } = tally;
  if (value === null) return instead(tally);
  const percentage = isPercentage(metric, version);
  if (as === '同比') {
    if (comparison) return printGrowth(comparison);
    return percentage ? printPublishedGrowth(value) : printExact(value, metric.unit);
  }
  if (percentage) return printPercent(value);
  switch (as) {
    case '余':
      return printYu(value, metric.unit);
    case '万余':
      return printWanYu(value, metric.unit);
    case '亿元':
      return printYiYuan(value, metric.unit);
    // What is no percentage cannot be printed as one.
    case '百分比':
    case '确数':
      return printExact(value, metric.unit);
  }
}

function instead({ gap }: Tally): string {
  return gaps[gap ?? 'unreported'].instead;
}

function figureNotes(tally: Tally): string[] {
  const { value, gap, question, through, throughPart, basis } = tally;
  if (value === null) return gap === 'unreported' ? reportedNote(tally) : [];
  const notes: string[] = [];
  if (basis && (basis.from !== question.period.from || basis.to !== question.period.to)) {
    const period = printPeriod(basis);
    notes.push(tally.metric.nature === 'stock' ? `取${period}末数` : `提供口径期${period}`);
  }
  if (through) notes.push((throughPart ? '部分' : '') + printCutoff(through, question.period));
  notes.push(...reportedNote(tally), ...uncheckedNote(tally));
  return notes;
}

function reportedNote({ reporting: { expected, missing } }: Tally): string[] {
  if (missing.length === 0) return [];
  if (expected.length === 1) return ['报送未确认'];
  return [`已报${expected.length - missing.length}/${expected.length}个`];
}

/**
 * 其中待核2 reads as a part of the printed number, so it stands only where each record counts as one of
 * it; behind a sum or a percentage the number of records is given as what it is.
 */
function uncheckedNote(tally: Tally): string[] {
  const { unchecked } = tally;
  if (unchecked === 0) return [];
  return [isOneForEach(tally) ? `其中待核${unchecked}` : `含待核记录${unchecked}条`];
}

function isOneForEach({ version: { definition }, contributions, parts }: Tally): boolean {
  if (definition.of === 'plus') return parts.every(isOneForEach);
  return (
    definition.of === 'things' &&
    definition.take.do === 'count' &&
    contributions.every(({ origin, amount }) => origin.of === 'record' && amount === 1)
  );
}
