/**
 * What keeps a figure from being the whole or the last word: not all have reported, records are unchecked, it
 * reaches less far than its period, or there is something else to be said of it.
 */
export const figureMarks = ['unreported', 'unchecked', 'cutoff', 'other'] as const;
export type FigureMark = (typeof figureMarks)[number];

/** An addition that keeps a figure honest (截至6月20日, 已报5/7个, 其中待核2), and of which sort it is. */
export interface FigureNote {
  readonly mark: FigureMark;
  readonly text: string;
}
