import { isPercentage, isPublishedGrowth, isState, takeForms } from '../domain/catalogue/metric.ts';
import type { Figure, Tally } from '../domain/tally/tally.ts';
import { printCutoff, printPeriod } from './dates.ts';
import { gapText, sinceNotes } from './gaps.ts';
import { printGrowth, printPublishedGrowth } from './change.ts';
import { printExact, printPercent, printWanYu, printYiYuan, printYu } from './number.ts';

/**
 * A figure as it stands in a text, whether it may be told or not (`showFigure` asks that first): `text` is
 * the value with its unit in the figure's wording, or a bracket where there is none; `notes` are the
 * additions that keep it honest (截至6月20日, 已报5/7个, 其中待核2).
 */
export function printFigure(figure: Figure): { text: string; notes: string[] } {
  return { text: figureText(figure), notes: figureNotes(figure.tally) };
}

/** The value itself with its unit, whatever the wording; a bracket where there is none. */
export function exactText(tally: Tally): string {
  const { value, gap, metric, version } = tally;
  if (value === null) return gapText(gap);
  return isPercentage(metric, version) ? printPercent(value) : printExact(value, metric.unit);
}

/** What a percentage was divided from: 175/183. `undefined` for what is not divided. */
export function fractionText({ numerator, denominator }: Tally): string | undefined {
  if (numerator === undefined || denominator === undefined) return undefined;
  return `${printExact(numerator, '')}/${printExact(denominator, '')}`;
}

function figureText({ metric, as, tally, comparison }: Figure): string {
  const { value, gap, version } = tally;
  if (value === null) return gapText(gap);
  if (comparison) return printGrowth(comparison);
  if (as === '同比' && isPublishedGrowth(metric)) return printPublishedGrowth(value);
  if (isPercentage(metric, version)) return printPercent(value);
  switch (as) {
    case '余':
      return printYu(value, metric.unit);
    case '万余':
      return printWanYu(value, metric.unit);
    case '亿元':
      return printYiYuan(value, metric.unit);
    // What is no percentage cannot be printed as one.
    case '百分比':
    case '同比':
    case '环比':
    case '确数':
      return printExact(value, metric.unit);
  }
}

function figureNotes(tally: Tally): string[] {
  const { value, gap, question, through, throughPart, basis } = tally;
  if (value === null) {
    return [...sinceNotes(tally), ...(gap === 'unreported' ? reportedNote(tally) : [])];
  }
  const notes: string[] = [];
  if (basis && (basis.from !== question.period.from || basis.to !== question.period.to)) {
    const period = printPeriod(basis);
    notes.push(isAtEnd(tally) ? `取${period}末数` : `提供口径期${period}`);
  }
  notes.push(...spanNote(tally), ...sinceNotes(tally));
  if (through) notes.push((throughPart ? '部分' : '') + printCutoff(through, question.period));
  notes.push(...leftOutNote(tally), ...reportedNote(tally), ...uncheckedNote(tally));
  return notes;
}

function isAtEnd({ metric, version: { definition } }: Tally): boolean {
  return definition.of === 'things' && isState(metric, definition);
}

/** Over which days it is counted, where these are not the asked ones. */
function spanNote({
  version: { definition },
  parts: [part],
  question: { period },
}: Tally): string[] {
  const isOfDays = definition.of === 'over' || definition.of === 'progress';
  if (!isOfDays || !part || part.question.period.id === period.id) return [];
  return [`${printPeriod(part.question.period)}累计`];
}

/** What the branch held together with others is not in its number where that is the host's alone. */
function leftOutNote({ leftOut }: Tally): string[] {
  return leftOut.length > 0 ? [`不含合办记录${leftOut.length}条`] : [];
}

function reportedNote({ reporting: { expected, missing } }: Tally): string[] {
  if (missing.length === 0) return [];
  if (expected.length === 1) return ['报送不全'];
  return [`已报${expected.length - missing.length}/${expected.length}个`];
}

/**
 * 其中待核2 reads as a part of the printed number, so it is added only where each record counts as one of
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
    takeForms[definition.take.do].oneEach &&
    contributions.every(({ origin, amount }) => origin.of === 'record' && amount === 1)
  );
}
