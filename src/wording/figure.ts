import { isPercentage, isPublishedGrowth, isState, takeForms } from '../domain/catalogue/metric.ts';
import type { Figure, Tally } from '../domain/tally/tally.ts';
import { printCutoff, printPeriod } from './dates.ts';
import { figureMarks, type FigureMark, type FigureNote } from './figure-marks.ts';
import { gapText, sinceNotes } from './gaps.ts';
import { printGrowth, printPublishedGrowth } from './change.ts';
import { printExact, printPercent, printWanYu, printYiYuan, printYu } from './number.ts';

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

/**
 * A figure as it stands in a text, whether it may be told or not (`showFigure` asks that first): the value with its
 * unit in the figure's wording, or a bracket where there is none.
 */
export function figureText({ metric, as, tally, comparison }: Figure): string {
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

/** What keeps a figure from being the whole or the last word, in the order in which it is said. */
export function figureNotes(tally: Tally): FigureNote[] {
  const since = notesOf('other', sinceNotes(tally));
  const reported = notesOf('unreported', reportedNote(tally));
  const { value, gap, question, through, throughPart } = tally;
  if (value === null) return [...since, ...(gap === 'unreported' ? reported : [])];
  const cutoff = through && (throughPart ? '部分' : '') + printCutoff(through, question.period);
  return [
    ...notesOf('other', [...basisNote(tally), ...spanNote(tally)]),
    ...since,
    ...notesOf('cutoff', cutoff ? [cutoff] : []),
    ...notesOf('other', leftOutNote(tally)),
    ...reported,
    ...notesOf('unchecked', uncheckedNote(tally)),
  ];
}

function notesOf(mark: FigureMark, texts: readonly string[]): FigureNote[] {
  return texts.map((text) => ({ mark, text }));
}

/** Which period a provided figure or a stock is of, where that is not the asked one. */
function basisNote(tally: Tally): string[] {
  const { basis, question } = tally;
  if (!basis || (basis.from === question.period.from && basis.to === question.period.to)) return [];
  const period = printPeriod(basis);
  return [isAtEnd(tally) ? `取${period}末数` : `提供口径期${period}`];
}

/**
 * Of which sort a note is, by its words: with a report that was sent the words are kept and nothing else.
 * `test/views/sent/demo.test.ts` holds it against the notes before a report is sent.
 */
export function sentNote(text: string): FigureNote {
  const [mark = 'other'] = figureMarks.filter((one) => noteForms[one].test(text));
  return { mark, text };
}

const noteForms: Readonly<Record<FigureMark, RegExp>> = {
  unreported: /^(?:已报\d+\/\d+个|报送不全)$/,
  unchecked: /^(?:其中待核\d+|含待核记录\d+条)$/,
  cutoff: /^(?:部分)?截至/,
  other: /^/,
};

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
