/*
 * By which words a sentence about what comes next says when, or how often, something will be done: only then can
 * anybody hold it to that. A season or a word like 今后 is no such time, and neither is a time that has passed.
 */
const digits = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const edge = '(?:底|末|初|上旬|中旬|下旬|中|份)?';

const whens: readonly RegExp[] = [
  // 八月底前, 9月15日前, 十月中旬以前, 十二月份内; what begins in a month (七月起) has no end.
  new RegExp(`${digits}月(?:${digits}[日号]|${edge})(?:之前|以前|前|以内|内)`, 'u'),
  new RegExp(`${digits}月(?:${digits}[日号]|底|末|初|上旬|中旬|下旬)`, 'u'),
  /(?:年|季度|季|半年|月)[底末](?:之前|以前|前)?/u,
  /(?:年内|季度内|半年内|月内|当月内|节前)(?!情况)/u,
  new RegExp(`${digits}个(?:工作日|月|季度)(?:之内|以内|内)`, 'u'),
  /每(?:个)?(?:工作日|周|月|季度|季|半年|年|旬)|按[周月季]|逐[周月季]|半年一次|一年一次/u,
];

/** The words by which a sentence says when or how often; `undefined` where none does. */
export function saysWhen(sentence: string): string | undefined {
  const found = whens.flatMap((when) => when.exec(sentence) ?? []);
  return found[0];
}
