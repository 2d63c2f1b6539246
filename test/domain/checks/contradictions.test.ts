import { describe, expect, it } from 'vitest';
import { recordAt, report, type Files } from '../../support/content-tree.ts';
import {
  lecture,
  loadScenario,
  metric,
  talk,
  talks,
  publishedGrowth as growth,
} from '../tally/scenario.ts';

const metrics = [
  growth('retail', '零售额'),
  growth('investment', '投资'),
  metric({ id: 'lectures', label: '党课' }),
  talks({ id: 'talks', label: '宣讲' }),
  metric({
    id: 'essays',
    label: '心得体会',
    unit: '篇',
    as: '余',
    from: ['心得体会统计'],
    take: { sum: 'pieces' },
  }),
  metric({ id: 'themed', label: '专题党课', where: { themed: true } }),
  metric({ id: 'rate', label: '专题党课完成率', ratio: { of: 'themed', to: 'lectures' } }),
];

const sheet = (indicator: string, value: number): Files =>
  recordAt(
    'bureau',
    { kind: '经济指标', title: indicator, period: '2023-H1', indicator, growth: value },
    indicator === '投资' ? 'investment' : 'retail',
  );

// Retail rose, investment fell; three lectures after two, one of them themed; as many talks as a year before.
const files: Files = {
  ...sheet('零售额', 8.1),
  ...sheet('投资', -2.4),
  ...lecture('equipment', '2022-03-16'),
  ...lecture('window', '2022-04-20'),
  ...lecture('equipment', '2023-03-16', { themed: true }),
  ...lecture('window', '2023-04-20', { themed: false }),
  ...lecture('window', '2023-05-20', { themed: false }),
  ...talk('window', { date: '2022-05-11' }),
  ...talk('window', { date: '2023-05-11' }),
};

function found(body: string) {
  const { issues } = loadScenario(metrics, { ...files, 'reports/2023-h1.mdx': report({}, body) });
  return issues.map(({ issue, column }) => {
    const facts = issue.facts as { said?: string; is?: string; words?: string[] };
    return [issue.code, column, facts.said ?? facts.words, facts.is].filter((one) => one != null);
  });
}

/** A record that cannot be read. */
const unread = (kind: string, day = '2023-02-01'): Files => ({
  [`records/window/${day.slice(0, 4)}/${day}-x.mdx`]: `---\nkind: ${kind}\nzz: 1\n---\n`,
});

const retail = '<Tally of="retail" />';
const investment = '<Tally of="investment" />';
const plainRate = '<Tally of="investment" as="确数" />';
const lectures = '<Tally of="lectures" />';
const before = '<Tally of="lectures" period="上年同期" />';
const talksHeld = '<Tally of="talks" />';

describe('words beside a figure', () => {
  it.each<[string, ReturnType<typeof found>]>([
    // The direction that is printed.
    [
      `投资增长${investment}`,
      [
        ['change-repeated', 5, '增长'],
        ['figure-contradicted', 5, '增长', 'down'],
      ],
    ],
    // How it goes on after a figure.
    [`党课${lectures}，继续大幅增长。`, []],
    [`党课${lectures}，有所下降。`, [['figure-contradicted', 27, '有所下降', 'up']]],
    [`宣讲${talksHeld}，持续增加。`, [['figure-contradicted', 24, '持续增加', 'flat']]],
    [`心得体会<Tally of="essays" />，继续大幅增长。`, [['change-unproved', 27, '继续大幅增长']]],
    [`心得<Tally of="essays" as="同比" />，明显减少。`, [['change-unproved', 33, '明显减少']]],
    [`完成率<Tally of="rate" />，稳步提高。`, []],
    [`心得<Tally of="essays" />，认识明显提高；质量稳步提高。`, []],
    [`心得<Tally of="essays" />，力争有所增加。`, []],
    [`心得<Tally of="essays" />，<Said reason="会议原话">继续大幅增长</Said>。`, []],
    [`投资${investment}，增速明显回落。零售额${retail}，继续快速增长。`, []],
    [`投资增长${plainRate}`, [['figure-contradicted', 5, '增长', 'down']]],
    [`投资下降${plainRate}`, []],
    [`投资没有增长${plainRate}`, []],
    [`投资${investment}，零售额${retail}`, []],
    [`零售额同比${retail}`, [['change-repeated', 6, '同比']]],
    [`零售额同比增长${retail}`, [['change-repeated', 8, '同比增长']]],
    [`党课同比增加<Tally of="lectures" as="同比" />`, [['change-repeated', 7, '同比增加']]],
    // What a sentence says of figures before and behind it.
    [`党课${lectures}，比上年同期减少。`, [['figure-contradicted', 27, '比上年同期减少', 'up']]],
    [`党课${lectures}，比上年同期明显增加。`, []],
    [`党课${lectures}，与上年同期持平。`, [['figure-contradicted', 27, '与上年同期持平', 'up']]],
    [
      `党课${lectures}，上年${before}，与去年持平。`,
      [['figure-contradicted', 67, '与去年持平', 'up']],
    ],
    [`党课${lectures}，参加的企业比上年同期减少。`, []],
    [`与上年同期持平的是宣讲，党课${lectures}。`, []],
    [`宣讲${talksHeld}，与上年同期持平。`, []],
    [`宣讲${talksHeld}，与上年同期基本持平。`, []],
    [`党课${lectures}，没有比上年同期减少。`, []],
    [`党课${lectures}。各科室比上年同期减少。`, []],
    [
      `零售额${retail}，投资${investment}，都比上年同期增长。`,
      [['figure-contradicted', 54, '都比上年同期增长', 'down']],
    ],
    // A number that is rounded twice.
    [`心得体会约<Tally of="essays" />`, [['hedge-doubled', 6, ['约', '余']]]],
    [`心得体会近<Tally of="essays" as="确数" />`, [['hedge-of-exact', 6]]],
    [`党课近${lectures}`, [['hedge-of-exact', 4]]],
    [`党课超过${lectures}`, [['hedge-of-exact', 5]]],
    [`党课上百${lectures}`, [['hedge-of-exact', 5]]],
    [`党课${lectures}左右`, [['hedge-of-exact', 3]]],
    [`党课至少${lectures}`, []],
    [`党课${lectures}之多`, []],
    [`专题党课完成率约<Tally of="rate" />`, []],
    [`专题党课完成率不足<Tally of="rate" />`, [['hedge-of-exact', 10]]],
    [`党课${lectures}，超过${before}`, []],
    [`党课${lectures}百余`, [['hedge-doubled', 3, ['百余']]]],
    [`心得体会<Tally of="essays" />左右`, [['hedge-doubled', 5, ['余', '左右']]]],
    [`心得体会<Tally of="essays" as="确数" />余`, [['hedge-doubled', 5, ['余']]]],
    [`心得体会<Tally of="essays" />余下补交`, []],
    [`至少${lectures}以上`, [['hedge-doubled', 3, ['至少', '以上']]]],
    [`预约${lectures}`, []],
    // All of it, beside a share that is not all.
    [`专题党课全部完成，完成率<Tally of="rate" />。`, [['claim-short', 5, '全部完成']]],
    [`专题党课没有全部完成，完成率<Tally of="rate" />。`, []],
    [`其他全部办结，完成率<Tally of="rate" />。`, []],
    [`专题党课全部完成。完成率<Tally of="rate" />。`, []],
  ])('%s', (body, issues) => {
    expect(found(body).filter(([code]) => code !== 'not-returned')).toEqual(issues);
  });

  it.each<[string, string, Files, string[]]>([
    ['党课', `党课${lectures}，比上年同期减少。`, unread('党课'), []],
    ['专题党课', `专题党课全部完成，完成率<Tally of="rate" />。`, unread('党课'), []],
    [
      '党课的上年同期',
      `党课${lectures}，上年${before}，与去年持平。`,
      unread('党课', '2022-02-01'),
      [],
    ],
    ['宣讲', `党课${lectures}，比上年同期减少。`, unread('宣讲报告'), ['figure-contradicted']],
    [
      '下半年的党课',
      `党课${lectures}，比上年同期减少。`,
      unread('党课', '2023-07-03'),
      ['figure-contradicted'],
    ],
  ])('say nothing wrong beside a record that could not be read: %s', (_, body, more, codes) => {
    const { issues } = loadScenario(metrics, {
      ...files,
      ...more,
      'reports/2023-h1.mdx': report({}, body),
    });
    const told = issues.map(({ issue }) => issue.code);
    expect(told.filter((code) => /contradicted|short/.test(code))).toEqual(codes);
  });

  it('are reported where amounts that were typed are rounded twice', () => {
    expect(found('约三十余场').map(([code]) => code)).toEqual(['number-typed', 'hedge-doubled']);
  });
});
