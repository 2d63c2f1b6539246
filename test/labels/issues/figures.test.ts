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

    claim-metric: 这个指标不能用来支持说法
    “宣讲报告”不是有关部门提供的百分比，报告引用了它也查不出“开门红”对不对。
    > 改写成 nature 是 provided、unit 是 % 的指标；不写 metrics，就看报告引用的全部增速。

    claim-unsupported: 说法没有数字支持
    报告里写了“开门红”，但引用的增速里“社会消费品零售总额增速”是 -1.2%，“电信业务总量增速”还没有数，与这个说法不符。
    > 删去这个说法，照实写有升有降；引用文件或会议原话的，放进：
    > <Said reason="市委文件原文">开门红</Said>

    claim-unsupported: 说法没有数字支持
    报告里写了“两位数增长”，但引用的增速里“投资增速”是 8.1%，这个说法要求不低于 10%，与这个说法不符。
    > 删去这个说法，照实写有升有降；引用文件或会议原话的，放进：
    > <Said reason="市委文件原文">两位数增长</Said>

    claim-unsupported: 说法没有数字支持
    报告里写了“开门红”，却没有引用本期任何一个公布的增速，查不到依据。
    > 删去这个说法，照实写有升有降；引用文件或会议原话的，放进：
    > <Said reason="市委文件原文">开门红</Said>

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
    > checkedBy: 党建办主任

    unknown-plan: 没有这个计划
    没有代号是“2032”的计划。
    > 代号就是 plans 文件夹里的文件名。是不是想写“2023”？

    unknown-commitment: 没有这个目标任务
    没有代号是“lecture-yearly”的目标任务，进度无从显示。
    > 是不是想写“lectures-yearly”？

    commitment-target: 目标任务不能用目标数来衡量
    指标“年度宣讲目标”本身就是目标数，用它衡量进度等于自己比自己。
    > 改用统计实际完成情况的指标，metric 里写它的代号。

    commitment-where: 只对部分党组织的目标任务没有写明逐个考核
    where 说的是哪些党组织要各自完成，但这一项没有写成逐个党组织的目标任务。
    > 各党组织都要完成的，加一行；否则删去 where：
    > per: branch"
  `);
});
