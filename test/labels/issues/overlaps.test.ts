import { expect, it } from 'vitest';
import { overlapExamples } from './examples/overlaps.ts';
import { worded } from './worded.ts';

it('words what is wrong with two records of one event', () => {
  expect(worded(overlapExamples)).toMatchInlineSnapshot(`
    "record-copied: 同一件事记了两条
    “装备产业科党支部”2023-03-16 的这条记录与 records/equipment/2023/2023-03-16-lecture.mdx 的内容一样，会算成两次。
    > 删去其中一个文件。确实是当天的两次活动，写明 time（起止时间），或者在标题里写清是哪一场。

    double-count: 单次记录与合计重复
    “装备产业科党支部”的“宣讲报告”已经有 2023-03 的合计，2023-03-02 又有单次记录（equipment/2023/2023-03-02-outreach），同一次会算两遍。
    > 两边记的都是“宣讲报告”时，留下一边，另一边把状态改为“作废”并写明原因。“宣讲报告”只写在单次记录的 also 里时，从 also 删去“宣讲报告”，或者把合计的 times 减去这一次。

    duplicate-tally: 同一期间有两个合计
    “装备产业科党支部”的“谈心谈话”在 2023-03 已经有一个合计（equipment/2023/2023-03-talks），会算两遍。
    > 核对后留下一个，另一个把状态改为“作废”并写明原因。

    meetings-overlap: 同一时间开了两个会
    “装备产业科党支部”2023-03-16 的这一次是 15:00-16:30，records/equipment/2023/2023-03-16-day.mdx 的那一次是 14:30-16:00，两次时间重叠，同一些人不会同时在两处。
    > 对照会议记录本，改正写错的 time。其实是同一次活动的，只留一条，另一个名目写进 also；分党小组同时进行的，删去 time。

    office-overlap: 同一时间有两项活动
    “党委书记”2023-03-16 15:00-16:30 在这里，14:30-16:00 又在 records/equipment/2023/2023-03-16-day.mdx 里，两段时间重叠。
    > 核对两条记录的 time 和岗位，改正写错的；其实是同一次活动的，只留一条，另一个名目写进 also。

    office-overlap: 同一时间有两项活动
    “局党委”2023-03-16 15:00-16:30 的这一次，与 records/equipment/2023/2023-03-16-day.mdx 的那一次（14:30-16:00）类型相同，时间又重叠。
    > 核对两条记录的 time 和岗位，改正写错的；其实是同一次活动的，只留一条，另一个名目写进 also。

    joint-written-twice: 同一次活动两边各写了一条
    2023-03-16 的这次“主题党日”，“政务服务窗口党支部”也写了一条（records/window/2023/2023-03-16-party-day.mdx），两条互相写成联合单位，同一次活动会算两遍。
    > 确实是两次的，两条都写上 time。是同一次的，只留牵头党组织写的那一条，另一条删去；核对过的不删，改为作废。作废这一条时写：
    > state: 作废
    > reason: 与window/2023/2023-03-16-party-day是同一次活动

    joint-own-record: 可能是同一次活动
    这里写明与“政务服务窗口党支部”联合，“政务服务窗口党支部”2023-03-16 又另有一条“主题党日”（records/window/2023/2023-03-16-party-day.mdx）。如果是同一次活动，就算了两遍。
    > 是同一次的，只留牵头党组织写的那一条，另一条作废并写明原因；确实是两次的，两条都写上起止时间：
    > time: 14:30-16:00

    body-repeats: 正文与另一条记录雷同
    正文有64%的词句与 records/window/2023/2023-02-16-lecture.mdx 相同，最长的一段是“支部书记结合窗口服务讲责任，党员逐条对照查摆”。不同的活动写得一样，看不出各自做了什么。
    > 写这一次自己的：谁讲的、说到哪件事、定了什么，两行就够。其实是同一次活动的，只留一条，另一个名目写进 also。"
  `);
});
