import { expect, it } from 'vitest';
import { termExamples } from './examples/terms.ts';
import { worded } from './worded.ts';

it('words what is wrong with terms and with what falls due', () => {
  expect(worded(termExamples)).toMatchInlineSnapshot(`
    "term-twice: 任期写了两处
    写了 terms（各届任期），又写了 termStarted，不知道本届从哪天起。
    > 删去 termStarted；terms 里还没有这一届的，在最后加一行：
    >   - { from: 2023-05-18 }

    term-order: 任期的先后不对
    2020-06-01 排在 2023-05-18 之后，但日期并不更晚，哪一届在先分不清。
    > 按日期从早到晚排列，一届一行：
    > terms:
    >   - { from: 2020-06-01 }
    >   - { from: 2023-05-18 }

    extension-backwards: 延期没有延后
    批准延到 2023-03-10，这一届本来就到 2023-03-15 才届满，届满日期没有变。
    > 核对批复，把 to 改成批准延到的那一天；没有延期的，删去 extended。

    extension-long: 延期超过了一般的期限
    这一届 2023-03-15 届满，批准延到 2024-09-15，超过了一般的12个月，检查时要问依据。
    > 核对批复上的日期；确实这样批的，保留原样，把批复找出来备查。

    done-not-begun: 换届以后的任期没有写进党组织文件
    按这条记录，“装备产业科党支部”2022-10-20 完成了“任期届满按期换届”要求的事，但党组织文件里没有从这天开始的任期（有的是 2019-11-01、2022-10-02），下一次什么时候届满算不对。
    > 核对日期。记录写错的，改记录；记录没有错的，在党组织文件的 terms 里加一行：
    >   - { from: 2022-10-20 }

    done-not-begun: 换届以后的任期没有写进党组织文件
    按这条记录，“窗口党支部”2022-10-20 完成了“任期届满按期换届”要求的事，但党组织文件里没有从这天开始的任期（一届也没有写），下一次什么时候届满算不对。
    > 核对日期。记录写错的，改记录；记录没有错的，在党组织文件的 terms 里加一行：
    >   - { from: 2022-10-20 }

    begun-not-done: 换了届，没有记录
    新的任期 2022-10-20 开始，但没有这一天的记录可以证明，“任期届满按期换届”不能算已完成。
    > 请党建办补一条换届记录，换届日期写这一天；日期写错的，改这里。

    due-length: 没有写清满多久到期
    due 没有写几年、几个月，算不出哪天到期。
    > 补上一项：
    > years: 3
    > yearsByLevel: { 党委: 5, 党总支: 3, 党支部: 3 }

    due-length: 没有写清满多久到期
    years 和 yearsByLevel 都写了，不知道按哪个算。
    > 各类党组织一样长的，只留 years；不一样长的，只留 yearsByLevel。

    rule-cadence: 没有写清多久要求一次
    “任期届满按期换届”没有写 cadence（多久一次），也没有写 due（满多久到期），判不出哪天该做完。
    > 按月、按季、按年要求的，补上第一行；从某一天起满几年要求的，补上第二行：
    > cadence: quarter
    > due: { from: termStarted, years: 3 }

    rule-cadence: 没有写清多久要求一次
    “任期届满按期换届”有的地方写 cadence（多久一次），有的地方写 due（满多久到期），不知道按哪个判。
    > 删去这一项。

    rule-cadence: 没有写清多久要求一次
    “任期届满按期换届”写了 due（满多久到期），到期那天在的就要求，asked 用不上。
    > 删去这一项。

    rule-cadence: 没有写清多久要求一次
    “任期届满按期换届”写了 due（满多久到期），各党组织从自己的那一天算起，不能写 per: none。
    > 删去这一项。"
  `);
});
