import { describe, expect, it } from 'vitest';
import { plan, recordAt, report, type Fields, type Files } from '../../support/content-tree.ts';
import { loadScenario, metric, publishedGrowth as growth } from '../tally/scenario.ts';

const claims = `- phrase: 开门红
  except: [未能实现开门红]
`;

const metrics = [
  growth('retail', '零售额'),
  growth('investment', '投资'),
  metric({ id: 'lectures' }),
  metric({ id: 'themed', label: '专题党课', where: { themed: true } }),
  metric({ id: 'rate', label: '完成率', ratio: { of: 'themed', to: 'lectures' } }),
];

const ofTwo = (target: number, bounds: Fields = {}): string =>
  plan({ commitments: [{ id: 'two', label: '全年党课', metric: 'lectures', target, ...bounds }] });

const sheet = (indicator: string, value: number, period = '2023-H1'): Files =>
  recordAt(
    'bureau',
    { kind: '经济指标', title: indicator, period, indicator, growth: value },
    indicator === '投资' ? 'investment' : 'retail',
  );

/** What is found in a report with this text: place, and the figures against it. */
function found(body: string, files: Files = {}, fields: Fields = {}, declared = claims) {
  const { issues } = loadScenario(metrics, {
    'catalogue/claims.yaml': declared,
    ...sheet('零售额', 8.1),
    ...sheet('投资', -2.4),
    ...sheet('投资', 3, '2022-H1'),
    'reports/2023-h1.mdx': report(fields, body),
    ...files,
  });
  return issues.map(({ file, line, column, issue }) => [
    file,
    line,
    column,
    issue.code,
    issue.facts,
  ]);
}

const retail = '零售额<Tally of="retail" />';
const investment = '投资<Tally of="investment" />';
const fell = { metric: '投资增速', value: -2.4, unit: '%' };

describe('a report that claims more than its figures bear out', () => {
  it('is told at the phrase, with the figure and its value', () => {
    expect(found(`${retail}，${investment}。\n\n上半年\n实现**开门红**。`)).toEqual([
      [
        'reports/2023-h1.mdx',
        9,
        5,
        'claim-unsupported',
        {
          phrase: '开门红',
          of: 'report',
          metrics: [],
          bar: { atLeast: 0 },
          figures: [fell],
        },
      ],
    ]);
  });

  it.each([
    ['broken over two lines', `${investment}，实现|开门\n红。`],
    ['broken over two lines by force', `${investment}，实现|开门  \n红。`],
    ['in a quotation of several lines', `> ${investment}，实现\n>   |开门\n> 红。`],
    ['in a list of several lines', `- ${investment}，\n  实现&amp;|开门\n  红。`],
    ['with a space in it', `${investment}，|开门 红。`],
    ['behind what takes several characters', `*A&amp;B*\\*甲乙&#x20000;|开门红${investment}`],
    ['in code', `${investment}，\`|开门红\`。`],
    ['as what stands for an image', `${investment}。\n\n![上半年|开门红](/favicon.svg)`],
    ['as the title of an image', `![图](/favicon.svg "|开门红")${investment}`],
    ['as the title of a link', `[图](/reports/ "|开门红")${investment}`],
  ])('is told at its place where the phrase stands %s', (_, marked) => {
    const before = marked.slice(0, marked.indexOf('|')).split('\n');
    const place = [5 + before.length, (before.at(-1) ?? '').length + 1];
    const ofMarks: readonly unknown[] = ['text-lost', 'character-reference'];
    const claims = found(marked.replace('|', '')).filter(([, , , code]) => !ofMarks.includes(code));
    expect(claims.map(([, ...told]) => told.slice(0, 3))).toEqual([
      [...place, 'claim-unsupported'],
    ]);
  });

  it.each<[string, ReturnType<typeof found>, unknown[]]>([
    [
      'a wording that claims nothing is broken over two lines',
      found(`${investment}，未能实现\n开门红。`),
      [],
    ],
    ['all figures that it names rose', found(`${retail}，实现“开门红”。`), []],
    [
      'the phrase is quoted',
      found(`${investment}，市里说<Said reason="会议原话">开门红</Said>。`),
      [],
    ],
    ['the wording claims nothing', found(`${investment}，未能实现开门红。`), []],
    [
      'one wording claims nothing, another does',
      found(`${investment}，未能实现开门红；开门红！`),
      [[fell]],
    ],
    ['a figure stands between its words', found(`${investment}，开门${retail}红。`), []],
    [
      'it is said in a list and in a table',
      found(`${investment}\n\n- 开门红\n\n| 甲 |\n| - |\n| 开门红 |`),
      [[fell], [fell]],
    ],
    ['it is said in the title', found(investment, {}, { title: '上半年开门红' }), [[fell]]],
    [
      'a figure is not known',
      found(`${investment}，开门红。`, { 'records/bureau/2023/2023-H1-investment.mdx': undefined }),
      [[{ ...fell, value: null }]],
    ],
    [
      'what fell is printed in another wording',
      found(`投资<Tally of="investment" as="确数" />，开门红。`),
      [[fell]],
    ],
    ['it names no growth at all', found('开门红，党课<Tally of="lectures" />。'), [[]]],
    [
      'what fell is named for another period',
      found(`${retail}，上年投资<Tally of="investment" period="2022-H1" />，开门红。`),
      [],
    ],
    [
      'another metric than the claim is about fell',
      found(
        `${retail}，${investment}，开门红。`,
        {},
        {},
        '- { phrase: 开门红, metrics: [retail] }\n',
      ),
      [],
    ],
    [
      'more is asked than not to fall',
      found(`${retail}，开门红。`, {}, {}, '- { phrase: 开门红, atLeast: 10 }\n'),
      [[{ metric: '零售额增速', value: 8.1, unit: '%' }]],
    ],
    [
      'nothing is declared',
      found(`${investment}，开门红。`, { 'catalogue/claims.yaml': undefined }),
      [],
    ],
  ])('where %s', (_, issues, figures) => {
    expect(issues.map(([, , , , facts]) => (facts as { figures: unknown }).figures)).toEqual(
      figures,
    );
  });
});

describe('a claim about any figure', () => {
  const rate = '完成率<Tally of="rate" />';
  const held = '党课<Tally of="lectures" />';
  const of = (rest: string) => `- { phrase: 全部完成, ${rest} }\n`;
  /** Two lectures, one of them on its theme. */
  const lectures: Files = {
    ...recordAt('equipment', { kind: '党课', title: '一', date: '2023-03-16', themed: true }, 'a'),
    ...recordAt('window', { kind: '党课', title: '二', date: '2023-04-18', themed: false }, 'b'),
  };
  const values = (body: string, rest: string, files: Files = {}) =>
    found(body, { ...lectures, ...files }, {}, of(rest))
      .filter(([, , , code]) => code === 'claim-unsupported')
      .map(([, , , , facts]) =>
        (facts as { figures: { value: number | null }[] }).figures.map(({ value }) => value),
      );

  it.each<[string, string, string, ReturnType<typeof values>]>([
    ['a share that is not all', `${rate}，全部完成。`, 'metrics: [rate], equals: 100', [[50]]],
    ['a share that reaches it', `${rate}，全部完成。`, 'metrics: [rate], atLeast: 50', []],
    ['a metric that it does not quote', '全部完成。', 'metrics: [rate], equals: 100', [[]]],
    ['a count', `${held}，全部完成。`, 'metrics: [lectures], atLeast: 3', [[2]]],
    ['a count that it reaches', `${held}，全部完成。`, 'metrics: [lectures], equals: 2', []],
    ['its sentence', `${rate}，全部完成。`, 'of: sentence, equals: 100', [[50]]],
    [
      'its sentence, where no share stands',
      `${held}，全部完成。`,
      'of: sentence, equals: 100',
      [[]],
    ],
    ['its sentence alone', `${rate}。全部完成。`, 'of: sentence, equals: 100', [[]]],
    ['its section', `${rate}。\n\n全部完成。`, 'of: section, equals: 100', [[50]]],
    [
      'its section alone',
      `## 甲\n\n${rate}。\n\n## 乙\n\n全部完成。`,
      'of: section, equals: 100',
      [[]],
    ],
    ['each of two places', `${rate}，全部完成。\n\n全部完成。`, 'of: sentence, atLeast: 10', [[]]],
  ])('is held against %s', (_, body, rest, expected) => {
    expect(values(body, rest)).toEqual(expected);
  });

  it('is not known while a record may be a part of its figure', () => {
    const unread = { 'records/window/2023/2023-05-01-x.mdx': '---\nkind: 党课\nzz: 1\n---\n' };
    expect(values(`${rate}，全部完成。`, 'metrics: [rate], equals: 100', unread)).toEqual([]);
  });

  const progress = '<Progress of="two" />';
  it.each<[string, string, number, ReturnType<typeof values>]>([
    ['is short', `全部完成：\n\n${progress}`, 4, [[50]]],
    ['is reached', `全部完成：\n\n${progress}`, 2, []],
    ['asks for nothing, of which there is no share', `全部完成：\n\n${progress}`, 0, []],
    ['is not shown', '全部完成。', 2, [[]]],
  ])('of commitments is held against one that %s', (_, body, target, expected) => {
    const files = { 'plans/2023.mdx': ofTwo(target) };
    expect(values(body, 'of: progress, atLeast: 100', files)).toEqual(expected);
  });

  it.each<[string, number, string[]]>([
    ['全年党课超额完成：', 4, ['超额完成']],
    ['全年党课超额完成：', 2, ['超额完成']],
    ['全年党课超额完成：', 1, []],
    ['全年党课提前完成：', 4, ['提前完成']],
    ['全年党课已经全部完成：', 2, []],
    ['全年党课没有完成：', 2, ['没有完成']],
    ['全年党课没有完成：', 4, []],
    ['宣讲超额完成。党课进度为：', 4, []],
    ['力争超额完成，确保如期完成：', 4, []],
    ['党课进度为：', 4, []],
  ])('is refuted by the commitment that it leads to: %s %d', (lead, target, expected) => {
    const body = `${lead}\n\n${progress}`;
    expect(contradicted(body, ofTwo(target))).toEqual(expected);
  });

  it.each<[string, Fields, string[]]>([
    ['已经完成', { atMost: 1, cadence: 'half-year' }, ['已经完成']],
    ['未完成', { atMost: 1, cadence: 'half-year' }, []],
    ['未完成', { atMost: 9, cadence: 'half-year' }, ['未完成']],
    ['已经完成', { atMost: 9 }, []],
    ['未完成', { atMost: 9 }, []],
  ])(
    'goes by upper bounds too, and not before they can be judged: %s %j',
    (words, bounds, told) => {
      const body = `党课${words}：\n\n${progress}`;
      expect(contradicted(body, ofTwo(0, bounds))).toEqual(told);
    },
  );

  function contradicted(body: string, planned: string): string[] {
    const files = { ...lectures, 'plans/2023.mdx': planned };
    return found(body, files, {}, claims)
      .filter(([, , , code]) => code === 'progress-contradicted')
      .map(([, , , , facts]) => (facts as { said: string }).said);
  }
});

describe('catalogue/claims.yaml', () => {
  it.each<[string, string, string[]]>([
    [
      'names a metric that does not exist',
      '- { phrase: 开门红, metrics: [retails] }\n',
      ['unknown-metric'],
    ],
    [
      'names metrics beside commitments',
      '- { phrase: 超额完成, of: progress, metrics: [lectures] }\n',
      ['claim-clash'],
    ],
    [
      'asks for a number, and for at least one',
      '- { phrase: 开门红, atLeast: 0, equals: 0 }\n',
      ['claim-clash'],
    ],
    ['asks at a place that is none', '- { phrase: 开门红, of: page }\n', ['unknown-choice']],
    ['has a key that nobody knows', '- { phrase: 开门红, least: 0 }\n', ['unknown-key']],
    ['says a phrase twice', '- { phrase: 开门红 }\n- { phrase: 开门红 }\n', ['duplicate-id']],
    ['is no list', 'phrase: 开门红\n', ['yaml-not-list']],
  ])('is told where it %s', (_, declared, codes) => {
    expect(found(retail, {}, {}, declared).map(([, , , code]) => code)).toEqual(codes);
  });
});
