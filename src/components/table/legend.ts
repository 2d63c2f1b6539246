import { ui } from '../../labels/ui.ts';
import { figureMarks, type FigureMark } from '../../wording/figure-marks.ts';

/** The signs of marks, one after the other: 缺核. */
export function signsOf(marks: readonly FigureMark[]): string {
  return marks.map((mark) => ui[`mark.sign.${mark}`]).join('');
}

/** What marks stand for, for those who hear them: 应报的党组织没有报齐、含有待核的记录. */
export function markNames(marks: readonly FigureMark[]): string {
  return marks.map((mark) => ui[`mark.name.${mark}`]).join(ui['list.join']);
}

/** What the signs stand for, as one sentence; `undefined` where there are none. */
export function legendOf(marks: ReadonlySet<FigureMark>): string | undefined {
  if (marks.size === 0) return undefined;
  const keys = figureMarks
    .filter((mark) => marks.has(mark))
    .map((mark) => ui['mark.key'](ui[`mark.sign.${mark}`], ui[`mark.name.${mark}`]));
  return ui['mark.legend'](keys.join(ui['text.join']));
}
