import { expect, it } from 'vitest';
import { proseExamples } from './examples/prose.ts';
import { worded } from './worded.ts';

it('words what is wrong with what a report says in its own words', () => {
  expect(worded(proseExamples)).toMatchInlineSnapshot(`
    "number-typed: 数字是手写的
    “37余场次”是手写的数字：记录改了它不会跟着变，点开也没有依据。
    > 台账里有的，换成标记，of 写指标的代号；引用文件、会议原话或者别处数字的，写明出处：
    > <Tally of="outreach-talks" />
    > <Said reason="市委文件原文">37余场次</Said>

    number-typed: 数字是手写的
    “37余场次”是手写的数字：记录改了它不会跟着变，点开也没有依据。本期“宣讲报告”的数与它相符。报告已经审定或者报送，文字要站得住。
    > 就是这个指标的，改成第一行；引用文件、会议原话或者别处数字的，改成第二行，写明出处：
    > 各支部开展宣讲<Tally of="outreach-talks" as="余" />，车间和窗口都讲到了
    > 各支部开展宣讲<Said reason="市委文件原文">37余场次</Said>，车间和窗口都讲到了

    number-typed: 数字是手写的
    “12次”是手写的数字：记录改了它不会跟着变，点开也没有依据。本期“党课”、“主题党日”的数与它相符。
    > 是其中哪个指标的，改成哪一行；引用文件、会议原话或者别处数字的，改成最后一行，写明出处：
    > 各支部开展宣讲<Tally of="party-lectures" />，车间和窗口都讲到了
    > 各支部开展宣讲<Tally of="party-days" />，车间和窗口都讲到了
    > 各支部开展宣讲<Said reason="市委文件原文">12次</Said>，车间和窗口都讲到了

    number-typed: 数字是手写的
    “37场次”是手写的数字：记录改了它不会跟着变，点开也没有依据。本期“宣讲报告”是 40场次，与它不同。
    > 写的就是“宣讲报告”的，先核对记录和口径，再引用台账的数；引用文件、会议原话或者别处数字的，写明出处：
    > 各支部开展宣讲<Said reason="市委文件原文">37场次</Said>，车间和窗口都讲到了

    number-typed: 数字是手写的
    “12项”是手写的数字：记录改了它不会跟着变，点开也没有依据。
    > 题目里不写数，删去“12项”。

    unit-repeated: 单位写了两遍
    “宣讲报告”显示出来已经带着单位，后面又写了“场次”，会印成“场次场次”。
    > 删去标记后面的“场次”。

    unit-repeated: 单位写了两遍
    “宣讲报告”显示出来已经带着单位，后面又写了“场次”，会印成“场次场次”。报告已经审定或者报送，文字要站得住。
    > 删去标记后面的“场次”。"
  `);
});
