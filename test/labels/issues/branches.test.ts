import { expect, it } from 'vitest';
import { branchExamples } from './examples/branches.ts';
import { worded } from './worded.ts';

it('words what is wrong with a branch', () => {
  expect(worded(branchExamples)).toMatchInlineSnapshot(`
    "unknown-branch: 没有这个党组织
    没有代号是“equipmnet”的党组织，不知道该算到哪里。
    > 代号就是 branches 文件夹里的文件名。可以写“bureau”、“equipment”、“window”。是不是想写“equipment”？如果是，把“equipmnet”改为“equipment”。

    unknown-branch: 没有这个党组织
    没有代号是“nowhere”的党组织，不知道该算到哪里。
    > 代号就是 branches 文件夹里的文件名。可以写“a”、“b”、“c”、“d”、“e”、“f”、“g”、“h”、“i”、“j”、“k”、“l”、“m”。

    unknown-branch: 没有这个党组织
    没有代号是“equipmant”的党组织，不知道该算到哪里。
    > 记录所在的文件夹决定它归到哪个党组织，代号就是 branches 文件夹里的文件名。可以写“bureau”、“equipment”。是不是想写“equipment”？

    unknown-branch: 没有这个党组织
    “商贸支部”不是代号，不知道该算到哪个党组织。
    > 代号就是 branches 文件夹里的文件名。“商贸流通科党支部”的代号是 trade。把“商贸支部”改为“trade”。

    unknown-branch: 没有这个党组织
    “离退休支部”不是代号，不知道该算到哪个党组织。
    > 代号就是 branches 文件夹里的文件名。现有的是：bureau（局党委）、trade（商贸流通科党支部）。

    unknown-branch: 没有这个党组织
    “商贸支部”不是代号，不知道该算到哪个党组织。
    > 代号就是 branches 文件夹里的文件名。“商贸流通科党支部”的代号是 trade。把“商贸支部”改为“trade”。

    branch-not-founded: 党组织那时还没有成立
    “装备产业科党支部”2019-05-08 才成立，2019-03-01 还没有。
    > 核对日期；如果成立得更早，改该党组织文件 history 第一条的 from。

    branch-ended: 党组织已经撤销
    “材料产业科党支部”2023-02-28 已经撤销，2023-03-16 不应再有它的内容。
    > 核对日期；撤销以后的活动，写到并入的党组织名下。

    parent-ended: 上级党组织已经撤销
    上级“机关党总支”2023-02-28 已经撤销，这个党组织还在它下面，数仍会合计到它名下。
    > 在 history 里加一行，写新的上级：
    >   - { from: 2023-03-01, parent: …… }

    into-unended: 写了并入哪里，没有写哪天撤销
    写了并入“equipment”，没有写 ended，会一直当作还在，每季都要它确认。
    > 补上一行，写最后一天；没有并走的，删去 into：
    > ended: ……

    branch-cycle: 上下级关系成圈
    equipment → window → equipment 互为上级，合计无从算起。
    > 核对这几个党组织的 parent（上级党组织），改正写反的那个。

    branch-rootless: 没有写上级党组织
    “装备产业科党支部”没有写上级党组织，又不是最上级的党组织，它的数字进不了合计。
    > 写明上级党组织：
    > parent: ……

    root-has-parent: 最上级党组织不应有上级
    “局党委”在 site.yaml 里是最上级党组织，这里却写了上级。
    > 删去 parent，或者在 site.yaml 的 root 里改写最上级党组织。

    history-order: 沿革的先后不对
    2019-05-08 排在 2023-03-01 之后，但日期并不更晚。
    > 按日期从早到晚排列，每个日期一条：
    > history:
    >   - { from: ……, members: …… }
    >   - { from: ……, members: …… }

    ended-before-start: 结束早于开始
    2019-05-08 才开始，却在 2018-01-01 结束。
    > 核对这两个日期，改正写错的那个。

    slug-mismatch: 与文件名不一致
    slug 写的是“equip”，文件名是“equipment”，不知道以哪个为准。
    > 核对后改其中一个。如果文件名是对的，写“equipment”。"
  `);
});
