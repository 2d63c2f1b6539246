/*
 * What a sentence says of the period of its text alone, so that it cannot stand in the text of another one.
 */

/** Whether a text without white space names a time of its own; 每季度, 全年 and 上年同期 are anybody's. */
export function tellsTime(text: string): boolean {
  return time.test(text);
}

/** Whether it tells how things went: that all was done, that something rose, or was the first. */
export function tellsCourse(text: string): boolean {
  return course.test(text);
}

/** A time that is the last report's own; 每季度, 全年 and 上年同期 are anybody's. */
const time =
  /(?:\d|[〇零一二三四五六七八九十])+[年月日]|(?<!每)(?:[上下前后][一两]?个?[半季月]|[一二三四]季度|半年|季度)|[今去本当明前上](?:年|季|月)(?!同期)|[年月季旬](?:初|中旬|底|末)|[上中下]旬|春节|元旦|五一|七一|国庆|清明|端午|中秋|那时|当天|此后|以后|以来|之后|期间|阶段/u;

/** Words by which is told how things went. */
const course =
  /全部|都|均|已|首次|突破|最|明显|显著|增长|下降|上升|减少|增加|提高|提升|持平|翻番|超过|超额|达标|实现|创新高/u;
