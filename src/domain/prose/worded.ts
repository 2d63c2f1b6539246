/*
 * What tells an amount without a measure word, as regular expressions without groups: places in a ranking, and that
 * there was none of something. Both are claims of a number that somebody else counted, or that nobody did.
 */

const place = String.raw`第(?:[一二三四五六七八九十]{1,3}|\d+)`;
/** Behind 第一 anything may follow that is no rank: 第一季度, 第一书记, 第二医院. */
const end = '(?=[，。；：！？、）”\\n]|的(?:成绩|位次|好成绩)|$)';
const rank = `(?:${place}[名位](?![员置于])|${place}${end}|首位${end}|榜首)`;
const within = '[^，。；：！？、“”\\d第]';

/** 全市第一, 位居全省前列, 考核排名第3位. */
export const ranks = [
  `(?:全[国省市州县区]|[省市县区]内|同行业|同类(?:单位|部门|支部))(?:系统|机关|同行业|范围)?(?:内|中)?(?:并列|排名?|位[居列]|名列)?${rank}`,
  `(?:排名|位[居列]|名列|跃居)${within}{0,8}?(?:${rank}|前列|前茅|前(?:[一二三四五六七八九十]|\\d+)[名位]?)`,
].join('|');

const mishaps =
  '投诉|差错|事故|举报|违纪|违规|违法|失误|上访|信访|案件|发案|伤亡|感染|积压|退件|差评|欠缴|缺席|迟到|遗漏|漏报|瞒报|延误|逾期|超时|返工|伤害|隐患|发生|增长|拖欠|掉队|缺勤';

/** 零投诉, 无一例外, 无一人缺席; not 零容忍, 零距离. */
export const nones = `(?<![一二两三四五六七八九十百千万亿])零(?:${mishaps})|无一(?:例外|遗漏|缺席|掉队|逾期|违纪|违规|[人名个家例起件户项次](?![不]))`;
