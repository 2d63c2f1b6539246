/*
 * By which words a sentence about what comes next says when, or how often, something will be done: only then can
 * anybody hold it to that. A season or a word like 今后 is no such time, and neither is a time that has passed.
 */
const digits = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const edge = '(?:底|末|初|上旬|中旬|下旬|中|份)?';
const before = '(?:之前|以前|前)';
/** How long something takes: 两个月, 十个工作日, 一周, 半年. */
const length = `(?:(?<!\\d)\\d{1,3}|[一二两三四五六七八九十]{1,3}|半)(?:个)?(?:工作日|星期|季度|半?月|半?年|日|天|周)(?:的?时间)?`;
/** Days that an office plans by without their date: 中秋前 is a day like 9月29日前. */
const days = [
  ...[
    '元旦',
    '春节',
    '元宵',
    '清明',
    '五一',
    '端午',
    '七一',
    '八一',
    '中秋',
    '国庆',
    '十一',
    '重阳',
  ],
  ...['劳动节', '青年节', '建党节', '建军节', '两会', '双节', '暑期', '汛期', '年关'],
].join('|');

const whens: readonly RegExp[] = [
  // 八月底前, 9月15日前, 十月中旬以前, 十二月份内; what begins in a month (七月起) has no end.
  new RegExp(`${digits}月(?:${digits}[日号]|${edge})(?:之前|以前|前|以内|内)`, 'u'),
  new RegExp(`${digits}月(?:${digits}[日号]|底|末|初|上旬|中旬|下旬)`, 'u'),
  /(?:年|季度|季|半年|月)[底末](?:之前|以前|前)?/u,
  /(?:年内|季度内|半年内|月内|当月内|节前)(?!情况)/u,
  // 二十一前 is a number, and 七一前后 is about then and not by then.
  new RegExp(`(?<![一二三四五六七八九十])(?:${days})节?(?:到来|来临)?${before}(?!后)`, 'u'),
  // 本周内, 下月完成, 三季度前; a whole half-year is what such a part is about.
  /[本下]个?(?:周|星期|月)|(?:[本下]|第?[一二三四])个?季度(?:之前|以前|前|[底末中初]|完成|办结|启动)/u,
  // 两个月内; 用两个月, 提前两个月, 两个月完成: how long it takes, and not how long something lasted (连续两个月).
  new RegExp(`${length}(?:之内|以内|内)`, 'u'),
  new RegExp(`(?:用|花|提前|再过|至迟|最迟|不超过)(?:不到)?${length}`, 'u'),
  new RegExp(`(?<!连续|每|隔|已|近|满|超过)${length}(?:后|完成|办结|办完|见效|见底|整改到位)`, 'u'),
  /每(?:个)?(?:工作日|周|月|季度|季|半年|年|旬)|按[周月季]|逐[周月季]|半年一次|一年一次/u,
];

/** The words by which a sentence says when or how often; `undefined` where none does. */
export function saysWhen(sentence: string): string | undefined {
  const found = whens.flatMap((when) => when.exec(sentence) ?? []);
  return found[0];
}
