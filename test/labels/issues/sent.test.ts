import { expect, it } from 'vitest';
import { sentExamples } from './examples/sent.ts';
import { worded } from './worded.ts';

it('words what is wrong with reports that were sent', () => {
  expect(worded(sentExamples)).toMatchInlineSnapshot(`
    "signoff-state: 状态与签发栏不一致
    状态是“审定”，签发栏里却没有“审定”这一步，说不清是谁、哪一天定的。
    > 补上这一步，写岗位和日期；还没有走到这一步的，改状态：
    > signoff:
    >   - { step: 审定, seat: ……, on: …… }

    signoff-state: 状态与签发栏不一致
    状态是“草稿”，签发栏里却已经有“审定”，不知道报告走到了哪一步。
    > 走到这一步的，改状态；没有走到的，删去这一步；退回来重写的，加一步“退回”：
    > status: 审定
    >   - { step: 退回, seat: ……, on: …… }

    signoff-state: 状态与签发栏不一致
    状态是“退回修改”，签发栏里却已经有“报送”，不知道报告走到了哪一步。
    > 已经报送的，状态写“已报送”；退回来的，签发栏里加一步“退回”：
    > status: 已报送

    signoff-order: 签发栏的日期前后颠倒
    “审定”写的是2023-07-10，比上一步的2023-07-12还早，先后不对。
    > 按办理的先后排；日期写错的改正，不早于2023-07-12。

    sent-broken: 报送时固定的数字读不出来
    这个文件是 npm run send 写的，不用手改；“entries.0.head.until”这一处缺了，或者不是原来的样子，报送时的数字读不出来。
    > 从版本库找回报送时的文件：
    > git checkout HEAD -- content/reports/2023-h1.figures.json

    sent-broken: 报送时固定的数字读不出来
    报送时的口径（“0.take”一处）按现在的写法读不出来，报送时的数字无从说明。
    > 从版本库找回报送时的文件：
    > git checkout HEAD -- content/reports/2023-h1.figures.json

    sent-without-report: 固定的数字没有对应的报告
    这里有报告“2023-h1”报送时固定的数字，reports 里却没有这个报告。
    > 报告改了文件名的，这个文件一起改名；误删的，找回来：
    > git checkout HEAD -- content/reports/2023-h1.mdx

    sent-without-figures: 已报送的报告没有固定数字
    报告写着“已报送”，但报送时的数字没有固定下来：记录改了，页面上的数会跟着变，和送出去的纸面对不上。
    > 核对现在的数与送出去的一致，再固定下来；还没有报出去的，把状态改回审定：
    > npm run send -- 2023-h1
    > status: 审定

    sent-status: 数字已经固定，状态没有跟上
    这份报告的数字2023-07-14已经固定，页面印的是固定的数，状态却是“审定”。多半是报送的命令中途断了。
    > 再运行一次，它会接着做完；也可以自己改状态：
    > npm run send -- 2023-h1
    > status: 已报送

    sent-head-changed: 已报送的报告改了开头的信息
    报送时cutoff是“2023-06-30”，现在写成“2023-07-31”。数字是按报送时的固定的，两处对不上。
    > 改回报送时的；确实要改的，更正报送：
    > cutoff: 2023-06-30
    > npm run send -- 2023-h1 --correct "更正的理由"

    sent-text-changed: 已报送的报告改了文字
    报告2023-07-14报送以后，从这一行起文字与报送时不同，印出来就不是送出去的那一份了。
    > 改回报送时的文字，第一条命令可以看改过什么；确实要改的，重新审定以后更正报送：
    > git log -p -- content/reports/2023-h1.mdx
    > npm run send -- 2023-h1 --correct "更正的理由"

    sent-text-changed: 已报送的报告改了文字
    报告2023-07-14报送以后，这一行后面的文字删去了，印出来就不是送出去的那一份了。
    > 改回报送时的文字，第一条命令可以看改过什么；确实要改的，重新审定以后更正报送：
    > git log -p -- content/reports/2023-h1.mdx
    > npm run send -- 2023-h1 --correct "更正的理由"

    recorded-too-early: 登记日期与版本库对不上
    登记日期写的是2023-07-10，可是报告“2023-h1”2023-07-14报送时台账里还没有这个文件。这样看起来像报送时漏了它，其实是后来补的。
    > 写实际登记的那一天；从旧表格转来的，再加一行：
    > source: 历史导入

    sent-promises-changed: 已报送的报告改了下一期要办的事
    报告2023-07-12报送以后，commitments 又改过。完成情况仍按报送时写的算，两处对不上。
    > 改回报送时的，不办了的加 cancelled 写明哪天起、什么原因，也要更正报送：
    > npm run send -- 2023-h1 --correct "更正的理由"

    sent-drift: 报送数与现台账不一致
    报送以后台账有变化，正文里的“主题党日”、“党课”，表格里的“党课”（2023-Q2）、“党课”（2023-H1），数字依据里的“党课”（2022-H1）与报送时不一致。报告仍印报送的数，差在哪几条记录，写在报告页和数字依据里。
    > 看清差在哪几条；报送的数没有错的，不用改，下次报告写明上期补报；报错了的，更正报送：
    > npm run tally -- --report 2023-h1 --drift
    > npm run send -- 2023-h1 --correct "更正的理由"

    sent-drift: 报送数与现台账不一致
    报送以后台账有变化，目标任务里的“宣讲报告”（2023）与报送时不一致。报告仍印报送的数，差在哪几条记录，写在报告页和数字依据里。
    > 看清差在哪几条；报送的数没有错的，不用改，下次报告写明上期补报；报错了的，更正报送：
    > npm run tally -- --report 2023-h1 --drift
    > npm run send -- 2023-h1 --correct "更正的理由""
  `);
});
