import type { IssueFacts } from '../../domain/issues.ts';
import { parsePeriod } from '../../domain/period.ts';
import { keyAt, paste, quoted, type IssueTable } from './form.ts';

/** Words for what an inspector lays side by side: meetings, returns, texts, sheets, and what a report claims. */
export const occasionWords = {
  'record-copied': {
    title: '同一件事记了两条',
    message: ({ branch, day, other }) =>
      `“${branch}”${day} 的这条记录与 ${other} 的内容一样，会算成两次。`,
    hint: () =>
      '删去其中一个文件。确实是当天的两次活动，写明 time（起止时间），或者在标题里写清是哪一场。',
  },
  'meetings-overlap': {
    title: '同一时间开了两个会',
    message: ({ branch, date, time, other, otherTime }) =>
      `“${branch}”${date} 的这一次是 ${time}，${other} 的那一次是 ${otherTime}，两次时间重叠，同一些人不会同时在两处。`,
    hint: () =>
      '对照会议记录本，改正写错的 time。其实是同一次活动的，只留一条，另一个名目写进 also；分党小组同时进行的，删去 time。',
  },
  'office-overlap': {
    title: '同一时间有两项活动',
    message: ({ branch, date, time, other, otherTime, seat }) =>
      seat === undefined
        ? `“${branch}”${date} ${time} 的这一次，与 ${other} 的那一次（${otherTime}）类型相同，时间又重叠。`
        : `“${seat}”${date} ${time} 在这里，${otherTime} 又在 ${other} 里，两段时间重叠。`,
    hint: () =>
      '核对两条记录的 time 和岗位，改正写错的；其实是同一次活动的，只留一条，另一个名目写进 also。',
  },
  'joint-written-twice': {
    title: '同一次活动两边各写了一条',
    message: ({ kind, branch, date, other }) =>
      `${date} 的这次“${kind}”，“${branch}”也写了一条（${other}），两条互相写成联合单位，同一次活动会算两遍。`,
    hint: ({ other }) =>
      paste(
        '确实是两次的，两条都写上 time。是同一次的，只留牵头党组织写的那一条，另一条删去；核对过的不删，改为作废。作废这一条时写：',
        'state: 作废',
        `reason: 与${idOf(other)}是同一次活动`,
      ),
  },
  'joint-own-record': {
    title: '可能是同一次活动',
    message: ({ kind, branch, date, other }) =>
      `这里写明与“${branch}”联合，“${branch}”${date} 又另有一条“${kind}”（${other}）。如果是同一次活动，就算了两遍。`,
    hint: () =>
      paste(
        '是同一次的，只留牵头党组织写的那一条，另一条作废并写明原因；确实是两次的，两条都写上起止时间：',
        'time: 14:30-16:00',
      ),
  },
  'owed-missing': {
    title: '确认报齐了，还少统计',
    message: ({ branch, period, kinds }) =>
      `“${branch}”已经确认 ${period} 的记录报齐，却没有这段期间的${quoted(kinds)}，以后都当成没有，合计会少。`,
    hint: ({ period, kinds }) =>
      paste(
        `${kinds.length > 1 ? '每种补一条' : '补一条'}；确认以后才登记的，注明是补录。还报不出来的，先删去这一行确认，报齐了再写：`,
        `kind: ${kinds[0] ?? '……'}`,
        `period: ${period}`,
        'source: 补录',
      ),
  },
  'not-returned': {
    title: '有记录还没有报送确认',
    message: ({ branch, period, months, count, reason, through }) => {
      const records = `“${branch}”${period} 有${count}条记录（${months.join('、')}）`;
      if (reason === 'gap') {
        return `${records}不在任何一次报送确认之内，后面的时间却已经确认过，中间漏了一段。`;
      }
      const reached = through === undefined ? '' : `，只确认到 ${through}`;
      return `${records}，这个季度结束已经半个多月，还没有报送确认${reached}。没有确认的，统计里仍是待报。`;
    },
    hint: ({ period, asOf }, at) => {
      const end = parsePeriod(period)?.to ?? asOf;
      const through = end < asOf ? end : asOf;
      const line = `  - { period: ${period}, through: ${through}, by: 支部书记, on: ${asOf} }`;
      const what = 'by 改为确认的岗位，on 改为确认的那天：';
      return keyAt(at) === 'returns' && at.in === 'data' && typeof at.path.at(-1) === 'number'
        ? paste(`记录齐了，就在这一行下面补一行，${what}`, line)
        : paste(`记录齐了，就补上，${what}`, 'returns:', line);
    },
  },
  'added-after-return': {
    title: '确认以后补写的没有注明',
    message: ({ recorded, period, on }) =>
      `${period} 的记录 ${on} 已经确认报齐，这一条 ${recorded} 才登记，当时报出去的数里没有它。`,
    hint: () => paste('确实是后来补写的，注明来源；登记日期写错了就改正：', 'source: 补录'),
  },
  'body-repeats': {
    title: '正文与另一条记录雷同',
    message: ({ other, share, passage }) =>
      `正文有${share}%的词句与 ${other} 相同，最长的一段是“${passage}”。不同的活动写得一样，看不出各自做了什么。`,
    hint: () =>
      '写这一次自己的：谁讲的、说到哪件事、定了什么，两行就够。其实是同一次活动的，只留一条，另一个名目写进 also。',
  },
  'growth-disagrees': {
    title: '公布的数与推算的不一致',
    message: (facts) => {
      const { metric, period, published, crossCheck, within, other } = facts;
      return `“${metric}”${period} 公布的是 ${published}%${sheetOf(facts)}，按“${other}”推算是 ${crossCheck}%，相差超过允许的 ${within} 个百分点。报告里用公布的数。`;
    },
    hint: () => '与提供数据的部门核对；如果口径不同，在记录里说明。',
  },
  'sum-disagrees': {
    title: '提供的数与各党组织合计不一致',
    message: (facts) => {
      const { metric, period, published, crossCheck, within, unit, other } = facts;
      return `“${metric}”${period} 提供的是 ${published}${unit}${sheetOf(facts)}，各党组织报的“${other}”合计是 ${crossCheck}${unit}（${sumOf(facts)}），相差超过允许的 ${within}${unit}。报告里用提供的数。`;
    },
    hint: ({ reported, expected }) =>
      reported < expected
        ? '先催没有报送确认的党组织报齐，再看是否还相差；报齐以后仍然不一致的，与提供数据的部门逐项核对。'
        : '与提供数据的部门逐项核对，改正报错的一方；如果口径不同，在提供表的记录里说明。',
  },
  'claim-unsupported': {
    title: '说法没有数字支持',
    message: ({ phrase, figures, atLeast }) => {
      if (figures.length === 0) {
        return `报告里写了“${phrase}”，却没有引用本期任何一个公布的增速，查不到依据。`;
      }
      const named = figures.map(({ metric, value }) =>
        value === null ? `“${metric}”还没有数` : `“${metric}”是 ${value}%`,
      );
      const bar = atLeast === 0 ? '' : `，这个说法要求不低于 ${atLeast}%`;
      return `报告里写了“${phrase}”，但引用的增速里${named.join('，')}${bar}，与这个说法不符。`;
    },
    hint: ({ phrase }) =>
      paste(
        '删去这个说法，照实写有升有降；引用文件或会议原话的，放进：',
        `<Said reason="市委文件原文">${phrase}</Said>`,
      ),
  },
  'number-typed': {
    title: '数字是手写的',
    message: ({ text }) => `“${text}”是手写的数字：记录改了它不会跟着变，点开也没有依据。`,
    hint: ({ text }) =>
      paste(
        '台账里有的，换成标记，of 写指标的代号；引用文件或会议原话的，注明出处：',
        '<Tally of="outreach-talks" />',
        `<Said reason="市委文件原文">${text}</Said>`,
      ),
  },
  'unit-repeated': {
    title: '单位写了两遍',
    message: ({ metric, unit }) =>
      `“${metric}”显示出来已经带着单位，后面又写了“${unit}”，会印成“${unit}${unit}”。`,
    hint: ({ unit }) => `删去标记后面的“${unit}”。`,
  },
} satisfies Partial<IssueTable>;

/** A record's id, as links to it are written. */
function idOf(file: string): string {
  return file.replace(/^records\/|\.mdx?$/g, '');
}

type Disagreement = IssueFacts['sum-disagrees'];

/** `（市统计局，records/…）`: who handed it over, and where that stands. */
function sheetOf({ provider, sheets }: Disagreement): string {
  const sources = [...(provider === undefined ? [] : [provider]), ...sheets.slice(0, 1)];
  return sources.length === 0 ? '' : `（${sources.join('，')}）`;
}

/** `12条记录，已报5/6个，还没有报齐`. */
function sumOf({ counted, reported, expected }: Disagreement): string {
  const records = `${counted}条记录`;
  if (expected === 0) return records;
  return `${records}，已报${reported}/${expected}个${reported < expected ? '，还没有报齐' : ''}`;
}
