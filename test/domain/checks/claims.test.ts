import { describe, expect, it } from 'vitest';
import { recordAt, report, type Fields, type Files } from '../../support/content-tree.ts';
import { loadScenario, metric, publishedGrowth as growth } from '../tally/scenario.ts';

const claims = `- phrase: 开门红
  except: [未能实现开门红]
`;

const metrics = [
  growth('retail', '零售额'),
  growth('investment', '投资'),
  metric({ id: 'lectures' }),
];

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
const fell = { metric: '投资增速', value: -2.4 };

describe('a report that claims more than its figures bear out', () => {
  it('is told at the phrase, with the figure and its value', () => {
    expect(found(`${retail}，${investment}。\n\n上半年\n实现**开门红**。`)).toEqual([
      [
        'reports/2023-h1.mdx',
        9,
        5,
        'claim-unsupported',
        { phrase: '开门红', atLeast: 0, figures: [fell] },
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
      [[{ metric: '零售额增速', value: 8.1 }]],
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

describe('catalogue/claims.yaml', () => {
  it.each<[string, string, string[]]>([
    [
      'names a metric that does not exist',
      '- { phrase: 开门红, metrics: [retails] }\n',
      ['unknown-metric'],
    ],
    [
      'names a metric that is no published percentage',
      '- { phrase: 开门红, metrics: [lectures] }\n',
      ['claim-metric'],
    ],
    ['has a key that nobody knows', '- { phrase: 开门红, least: 0 }\n', ['unknown-key']],
    ['says a phrase twice', '- { phrase: 开门红 }\n- { phrase: 开门红 }\n', ['duplicate-id']],
    ['is no list', 'phrase: 开门红\n', ['yaml-not-list']],
  ])('is told where it %s', (_, declared, codes) => {
    expect(found(retail, {}, {}, declared).map(([, , , code]) => code)).toEqual(codes);
  });
});
