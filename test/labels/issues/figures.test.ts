import { expect, it } from 'vitest';
import { figureExamples } from './examples/figures.ts';
import { worded } from './worded.ts';

it('words what is wrong with what a report says in figures', () => {
  expect(worded(figureExamples)).toMatchInlineSnapshot(`
    "growth-disagrees: 公布的数与推算的不一致
    “工业固定资产投资增速”2023-H1 公布的是 12.3%（市统计局，records/bureau/2023/2023-H1-investment.mdx），按“工业固定资产投资”推算是 15.1%，相差超过允许的 0.5 个百分点。报告里用公布的数。
    > 与提供数据的部门核对；如果口径不同，在记录里说明。

    sum-disagrees: 提供的数与各党组织合计不一致
    “窗口受理件数”2023-H1 提供的是 5200件（局政务服务科，records/bureau/2023/2023-H1-windows.mdx），各党组织报的“窗口受理件数（窗口自报）”合计是 4873件（11条记录，已报2/2个），相差超过允许的 50件。报告里用提供的数。
    > 与提供数据的部门逐项核对，改正报错的一方；如果口径不同，在提供表的记录里说明。

    sum-disagrees: 提供的数与各党组织合计不一致
    “窗口受理件数”2023-H1 提供的是 5200件（局政务服务科，records/bureau/2023/2023-H1-windows.mdx），各党组织报的“窗口受理件数（窗口自报）”合计是 4873件（11条记录，已报1/2个，还没有报齐），相差超过允许的 50件。报告里用提供的数。
    > 先催没有报送确认的党组织报齐，再看是否还相差；报齐以后仍然不一致的，与提供数据的部门逐项核对。

    sum-disagrees: 提供的数与各党组织合计不一致
    “窗口受理件数”2023-H1 提供的是 5200件，各党组织报的“窗口受理件数（窗口自报）”合计是 4873件（11条记录），相差超过允许的 50件。报告里用提供的数。
    > 与提供数据的部门逐项核对，改正报错的一方；如果口径不同，在提供表的记录里说明。

    claim-clash: 这一条说法写了两样
    “超额完成”既写了 of: progress，又写了 metrics，不知道看目标任务还是看指标。
    > 看目标任务的，删去 metrics；看指标的，删去 of。

    claim-clash: 这一条说法写了两样
    “全覆盖”既写了 atLeast，又写了 equals，不知道要到多少。
    > 不少于就可以的，只留 atLeast；必须正好的，只留 equals。

    claim-unsupported: 说法没有数字支持
    报告里写了“开门红”，但引用的数里“社会消费品零售总额增速”是 -1.2%，“电信业务总量增速”还没有数，与这个说法不符。
    > 删去这个说法，照实写做到了多少、有升有降；引用文件或会议原话的，放进：
    > <Said reason="……">开门红</Said>

    claim-unsupported: 说法没有数字支持
    报告里写了“两位数增长”，但引用的数里“投资增速”是 8.1%，这个说法要求不低于 10%，与这个说法不符。
    > 删去这个说法，照实写做到了多少、有升有降；引用文件或会议原话的，放进：
    > <Said reason="……">两位数增长</Said>

    claim-unsupported: 说法没有数字支持
    报告里写了“开门红”，却没有引用本期任何一个公布的增速，查不到依据。
    > 删去这个说法，照实写做到了多少、有升有降；引用文件或会议原话的，放进：
    > <Said reason="……">开门红</Said>

    claim-unsupported: 说法没有数字支持
    报告里写了“走访全覆盖”，但引用的数里“走访覆盖率”是 86.4%，这个说法要求是 100%，与这个说法不符。
    > 删去这个说法，照实写做到了多少、有升有降；引用文件或会议原话的，放进：
    > <Said reason="……">走访全覆盖</Said>

    claim-unsupported: 说法没有数字支持
    报告里写了“走访全覆盖”，却没有引用本期“走访覆盖率”的数，查不到依据。
    > 删去这个说法，照实写做到了多少、有升有降；引用文件或会议原话的，放进：
    > <Said reason="……">走访全覆盖</Said>

    claim-unsupported: 说法没有数字支持
    报告里写了“无一逾期”，这句话里却没有引用本期任何一个百分比，查不到依据。
    > 删去这个说法，照实写做到了多少、有升有降；引用文件或会议原话的，放进：
    > <Said reason="……">无一逾期</Said>

    claim-unsupported: 说法没有数字支持
    报告里写了“超额完成”，但目标任务完成的百分比里“全年走访20个支部”是 60%，这个说法要求不低于 100%，与这个说法不符。
    > 删去这个说法，照实写做到了多少、有升有降；引用文件或会议原话的，放进：
    > <Said reason="……">超额完成</Said>

    claim-unsupported: 说法没有数字支持
    报告里写了“超额完成”，却没有引用任何一条目标任务的进度，查不到依据。
    > 删去这个说法，照实写做到了多少、有升有降；引用文件或会议原话的，放进：
    > <Said reason="……">超额完成</Said>

    cutoff-outside: 统计截止日不对
    统计截止日 2022-12-31 早于期间 2023-H1 的开始，报告里一个数也没有。
    > 写在期间之内，或者期间结束以后；一般就是期间的最后一天：
    > cutoff: 2023-06-30

    sent-incomplete: 已报送的报告还有缺项
    报告已经是“已报送”，但“宣讲报告”还没有数。
    > 补齐记录或报送确认；还没有报出去的，把状态改回：
    > status: 草稿

    sent-incomplete: 已报送的报告还有缺项
    报告已经是“已报送”，但“宣讲报告”里还有没核对的记录。
    > records/equipment/2023/2023-05-05-outreach.mdx、records/equipment/2023/2023-05-11-outreach.mdx、records/equipment/2023/2023-05-19-outreach.mdx等4条还没有核对。逐条核对后，在记录里写：
    > state: 已核
    > checkedBy: ……

    unknown-plan: 没有这个计划
    没有代号是“2032”的计划。
    > 代号就是 plans 文件夹里的文件名。是不是想写“2023”？

    unknown-commitment: 没有这个目标任务
    没有代号是“lecture-yearly”的目标任务，进度无从显示。
    > 是不是想写“lectures-yearly”？

    duty-target: 不能用目标数来衡量
    指标“年度宣讲目标”本身就是目标数，用它来衡量等于自己比自己。
    > 改用统计实际完成情况的指标，metric 里写它的代号。

    commitment-form: 目标任务没有写全，或者两处说的不一样
    “健全责任体系”没有写按什么看做没做。
    > 有数可数的写 metric 和 target；没有数的，写有哪一类记录就算做了，例如：
    > shownBy: { kind: 重点工作同步安排, where: { assessed: true } }

    commitment-form: 目标任务没有写全，或者两处说的不一样
    “健全责任体系”写了 metric，又写了 shownBy，两种看法只能用一种。
    > 有数可数的留 metric，删去 shownBy；否则相反。

    commitment-form: 目标任务没有写全，或者两处说的不一样
    “全年宣讲80场”没有写要达到多少。
    > 补上一行，例如：
    > target: 1

    commitment-form: 目标任务没有写全，或者两处说的不一样
    “全年宣讲80场”写了 by 哪天以前，又写了 cadence 多久一次，不知道按哪个。
    > 只办一次的留 by，删去 cadence；每期都要办的相反。

    commitment-form: 目标任务没有写全，或者两处说的不一样
    “全年宣讲80场”已经用 by 写明了哪天以前，within 的工作日没有期可以数。
    > 删去 within；每期的前几个工作日内办的，删去 by，写 cadence。

    commitment-form: 目标任务没有写全，或者两处说的不一样
    “健全责任体系”用 shownBy 看的，分不清是哪个岗位做的。
    > 逐个岗位看的改写 metric 和 target；否则删去 per: seat。

    commitment-seats: 分不清是哪个岗位做的
    “每季度调研”要逐个岗位看，但承担的党组织没有列岗位。
    > 在这个党组织的文件里列出岗位，例如：
    > seats:
    >   - { seat: 支部书记, from: 2021-06-01 }

    commitment-seats: 分不清是哪个岗位做的
    “每季度调研”要逐个岗位看，但“专题调研”数的记录里没有写岗位，或者写了几个，分不清算谁的。
    > 改用只数一类记录、记录里恰有一项岗位的指标；不用逐个岗位看的，删去 per: seat。

    duty-calendar: 算不出第几个工作日
    “每月前5个工作日内报表”按工作日算到期的日子，但没有2024年的放假安排，判不出按期没有。
    > 照放假通知写好 catalogue/calendar/2024.yaml；不按工作日算的，删去 within。

    promise-unsaid: 报告正文里没有这件事
    “八月底前完成换届”写在 commitments 里，正文没有哪句话是说它的。没有说过的事不能算提出过。
    > 把正文里说它的那句圈起来：
    > <Promise of="elections-by-august">……</Promise>

    promise-unsaid: 报告正文里没有这件事
    “八月底前完成换届”照抄的“八月底前换届”，正文里没有这几个字。没有说过的事不能算提出过。
    > 照正文一字不差地写 said；已经报送的，正文不要改。

    promise-unfollowed: 说了时间或者数，没有人跟着看
    “八月底前完成机关支部换届”说了“八月底前”，但没有对应的目标任务，到时候做没做没有地方看。
    > 已有目标任务的，把这句圈起来；没有的，先在报告开头的 commitments 里写一条。不用跟着看的，在 unfollowed 里照抄原话、写明原因：
    > <Promise of="……">……</Promise>

    promises-none: 上一份报告没有提出事项
    上一期的报告里没有 commitments，这里列不出上次提出的事办得怎样。
    > 在上一期报告的开头写 commitments；上次确实没有提出的，删去这个标记。

    commitment-where: 只对部分党组织的目标任务没有写明逐个考核
    where 说的是哪些党组织要各自完成，但这一项没有写成逐个党组织的目标任务。
    > 各党组织都要完成的，加一行；否则删去 where：
    > per: branch"
  `);
});
