import type { DifferingNumber, OverlapFacts } from '../../domain/issues/overlaps.ts';
import { paste, quoted, short, type WordsFor } from './form.ts';
import { named } from './words.ts';

/** Words for two records that may be of one event. */
export const overlapWords = {
  'record-copied': {
    title: '同一件事记了两条',
    message: ({ branch, day, other }) =>
      `“${branch}”${day} 的这条记录与 ${other} 的内容一样，会算成两次。`,
    hint: () =>
      '删去其中一个文件。确实是当天的两次活动，写明 time（起止时间），或者在标题里写清是哪一场。',
  },
  'paper-copied': {
    title: '两份材料的标题和期间都一样',
    message: ({ what, title, other }) =>
      `${what === 'report' ? '报告' : '计划'}“${title}”与 ${other} 的标题、党组织、期间都一样，网站上会列出两份，分不清以哪份为准。`,
    hint: () => '复制来改的，改成这一份自己的标题和期间；多余的，删去其中一个文件。',
  },
  'double-count': {
    title: '单次记录与合计重复',
    message: ({ kind, branch, period, other, otherWhen }) =>
      `“${branch}”的“${kind}”已经有 ${period} 的合计，${otherWhen} 又有单次记录（${other}），同一次会算两遍。`,
    hint: ({ kind }) =>
      `两边记的都是“${kind}”时，留下一边，另一边把状态改为“作废”并写明原因。“${kind}”只写在单次记录的 also 里时，从 also 删去“${kind}”，或者把合计的 times 减去这一次。`,
  },
  'times-unsplit': {
    title: '几次合在一起填，分不清每一次',
    message: ({ times, fields, metrics }) =>
      `这里把${times}次合在一起填，没有每一次的${quoted(fields.map((field) => named(field)))}，而${quoted(metrics)}要逐次看，分不清哪几次算，数的位置上印【待核】。`,
    hint: () =>
      '改为一次一条：每条写那一次的 date 和数，不写 period 和 times。原来的合计这一条作废或者删去。',
  },
  'duplicate-tally': {
    title: '同一期间有两个合计',
    message: ({ kind, branch, period, other }) =>
      `“${branch}”的“${kind}”在 ${period} 已经有一个合计（${other}），会算两遍。`,
    hint: () => '核对后留下一个，另一个把状态改为“作废”并写明原因。',
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
    message: ({ kind, branch, date, other, differing }) =>
      `${date} 的这次“${kind}”，“${branch}”也写了一条（${other}），两条互相写成联合单位，同一次活动会算两遍。${disagreeing(differing)}`,
    hint: ({ other }) =>
      paste(
        '确实是两次的，两条都写上 time。是同一次的，只留牵头党组织写的那一条，另一条删去；核对过的不删，改为作废。作废这一条时写：',
        'state: 作废',
        `reason: 与${idOf(other)}是同一次活动`,
      ),
  },
  'joint-own-record': {
    title: '可能是同一次活动',
    message: ({ kind, branch, date, other, differing }) =>
      `这里写明与“${branch}”联合，“${branch}”${date} 又另有一条“${kind}”（${other}）。如果是同一次活动，就算了两遍。${disagreeing(differing)}`,
    hint: () =>
      paste(
        '是同一次的，只留牵头党组织写的那一条，另一条作废并写明原因；确实是两次的，两条都写上起止时间：',
        'time: 14:30-16:00',
      ),
  },
  'evidence-shared': {
    title: '两件事用了同一份凭证',
    message: ({ type, ref, day, other }) =>
      `${day} 的 ${other} 也写着“${type} ${short(ref)}”。同一页证明不了两件事，核对时有一件找不到出处。`,
    hint: () =>
      '翻开原件核对，把写错的一条改成自己的册次、页次。确实在同一份文件里的，ref 写到各自的页次或条目；其实是同一次活动的，只留一条。',
  },
  'counted-differently': {
    title: '同一次会的人数两处不一样',
    message: ({ date, field, value, otherField, otherValue, other }) =>
      `${date} 的这一次与 ${other} 写的是同一页凭证，这里${field}${value}，那里${otherField}${otherValue}，报告和核定表用哪个数都有一处对不上。`,
    hint: () =>
      '照签到表核对，改正写错的一处。确实是先后两次会的，两条都写上 time（起止时间），或者 ref 写到各自的页次。',
  },
  'body-repeats': {
    title: '正文与另一条记录雷同',
    message: ({ other, share, passage }) =>
      `正文有${share}%的词句与 ${other} 相同，最长的一段是“${passage}”。不同的活动写得一样，看不出各自做了什么。`,
    hint: () =>
      '写这一次自己的：谁讲的、说到哪件事、定了什么，两行就够。其实是同一次活动的，只留一条，另一个名目写进 also。',
  },
} satisfies WordsFor<OverlapFacts>;

/** The numbers in which two records of one event differ, as a sentence; nothing where they agree. */
function disagreeing(numbers: readonly DifferingNumber[]): string {
  if (numbers.length === 0) return '';
  const pairs = numbers.map(
    ({ field, value, otherValue }) => `${field}这里写${value}，那里写${otherValue}`,
  );
  return `两条的数也不一样：${pairs.join('；')}。`;
}

/** A record's id, as links to it are written. */
function idOf(file: string): string {
  return file.replace(/^records\/|\.mdx?$/g, '');
}
