import type { Mention } from './periods.ts';

/** How a period that is spoken of lies to the text's own: before it, behind it, or beyond it at both ends or one. */
export type Side = 'earlier' | 'later' | 'wider';

/** A part of a clause: what is not parted from the rest by a mark. */
const within = '[^，。；：！？\\n]';

/** What the words around a mention say that lets another period stand there, wherever it lies. */
const compared = {
  before: new RegExp(
    `(?:[比较]|对比|对照|相对于?|超过|[高低多少好快优]于|相当于)${within}{0,4}$`,
    'u',
  ),
  joined: new RegExp(`[与和同跟]${within}{0,4}$`, 'u'),
  alike: new RegExp(`^${within}{0,12}(?:相比|持平|相当|一致|一样|接近|相同)`, 'u'),
  after: new RegExp(`^${within}{0,6}(?:相比|同期|同一时期|基数|的?基础上)`, 'u'),
};

/** What a year is the year of, whenever it is spoken of: 2022年度组织生活会, 2023年工作计划. */
const yearly =
  /^(?:组织生活会|专题(?:组织|民主)生活会|民主(?:生活会|评议)|述[职责]|[考审]核|表彰|先进|优秀|“?两优一先|党费|[决预]算|统计|总结|(?:工作|学习|培训|党建)?(?:工作)?(?:要点|计划|安排)|目标|任务|版|修订|修正|级|度?考核)/u;

const past = {
  /** What goes on since then, was due then, or is left of it. */
  since: new RegExp(
    `^${within}{0,14}(?:以来|至今|到期|届满|结转|遗留|推迟|延期|延后|顺延|没有?完成|未完成|未办结|没有办结|欠账|开始(?=[，。的])|(?<![一发提引缘])起(?![草来到点初伏]))`,
    'u',
  ),
  /** What was begun or decided then; where its year is not said, only as what something else is told by (…的). */
  begun:
    '启动|启用|上线|成立|组建|印发|出台|下发|签订|签约|立项|开工|投产|开幕|闭幕|召开|部署|确定|通过|提出|查出|列入|修订|施行|建成|创办',
  /** Words before it that begin there. */
  begins: /(?:始于|源于|起于|早在|成立于|建于|创办于|启动于|印发于|追溯到)$/u,
};

const attributive = new RegExp(`^${within}{0,10}(?:${past.begun})${within}{0,3}的(?!是)`, 'u');
const event = new RegExp(`^${within}{0,14}(?:${past.begun})`, 'u');

const future = {
  before: new RegExp(
    `(?:将|拟|计划|准备|打算|安排|[排放推留改延定顺]{1,2}[在到至于待]|推迟|力争|确保|争取|预计|预期|[到至]|面向|迎接|迎)${within}{0,6}$`,
    'u',
  ),
  deadline: /^(?:上旬|中旬|下旬|底|末|初|中)?[之以]?前/u,
  after: new RegExp(
    `^${within}{0,10}(?:到期|届满|目标|规划|远景|计划|任务|打算|再(?!次)|才能|完成|实施|施行|起)`,
    'u',
  ),
};

const planned = {
  before: /(?:累计|对照|按照?)$/u,
  after: new RegExp(`^${within}{0,6}(?:目标|任务|计划|进度|安排|累计|要点)`, 'u'),
};

/** Whether the words around a period say why it is another one than the text's own. */
export function isExplained({ before, after, days, isDated }: Mention, side: Side): boolean {
  if (isCompared(before, after) || (days[0]?.form === 'year' && yearly.test(after))) return true;
  const told = isDated ? event : attributive;
  const reasons = {
    earlier: { before: [past.begins], after: [past.since, told] },
    later: { before: [future.before], after: [future.deadline, future.after] },
    wider: { before: [planned.before], after: [planned.after, past.since] },
  }[side];
  return (
    reasons.before.some((words) => words.test(before)) ||
    reasons.after.some((words) => words.test(after))
  );
}

function isCompared(before: string, after: string): boolean {
  if (compared.before.test(before) || compared.after.test(after)) return true;
  return compared.joined.test(before) && compared.alike.test(after);
}
