import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { reportFacts } from '../../../src/views/report/report-view.ts';
import { loadTree, report } from '../../support/content-tree.ts';

const todo = '<Todo text="改写：“上期”讲了3次 {a} <b>" />';

/** The text of a report as HTML. */
function printed(body: string): string {
  const { documents } = loadTree({ 'reports/2023-h1.mdx': report({}, body) });
  const root = documents.get('reports/2023-h1.mdx');
  if (!root) throw new Error('no text');
  return toHtml(root).trim();
}

describe('a note on what is left to write', () => {
  it.each([
    [`讲课。\n${todo}`, '讲课。'],
    [`${todo}\n讲课。`, '讲课。'],
    [`讲课。${todo}\n学习。${todo}`, '讲课。\n学习。'],
    [`${todo}讲课。${todo}${todo}\n学习。`, '讲课。\n学习。'],
    [`讲课。\n${todo} ${todo}\n学习。`, '讲课。\n\n学习。'],
    [`讲课${todo}和学习。`, '讲课和学习。'],
    [`讲课。\n学习${todo}\n`, '讲课。\n学习'],
    [`讲课。\n\n${todo}\n\n学习。`, '讲课。\n\n学习。'],
    [`讲课。\n\n${todo}\n${todo}\n\n学习。`, '讲课。\n\n学习。'],
    [`- 讲课\n- ${todo}\n- 学习`, '- 讲课\n- 学习'],
    [`- ${todo}\n\n学习`, '学习'],
    [`## 一、讲课\n\n${todo}\n\n## 二、学习`, '## 一、讲课\n\n## 二、学习'],
  ])('is not printed, nor anything in its place: %j', (body, without) => {
    expect(printed(body)).toBe(printed(without));
  });
});

describe('the check of what is left to write', () => {
  const found = (fields: object, body: string) =>
    loadTree({ 'reports/2023-h1.mdx': report({ ...fields }, body) })
      .issues.filter(({ issue }) => issue.code === 'todo-left')
      .map(({ issue, line }) => [line, issue.facts]);

  it('tells once of a report how many notes there are, and on which lines', () => {
    expect(found({}, `讲课。\n${todo}\n\n${todo}${todo}`)).toEqual([
      [7, { isFinal: false, count: 3, lines: [7, 9], text: '改写：“上期”讲了3次 {a} <b>' }],
    ]);
    expect(found({}, '讲课。')).toEqual([]);
  });

  it('goes with a count at the head of the report', () => {
    const { corpus } = loadTree({ 'reports/2023-h1.mdx': report({}, todo + todo) });
    const written = corpus?.reports.get('2023-h1');
    const facts = corpus && written ? reportFacts(corpus, written) : [];
    expect(JSON.stringify(facts.find(({ term }) => term === '待写'))).toContain('2处');
  });

  it('is an error once the report is signed off', () => {
    const signoff = [{ step: '审定', seat: '党委书记', on: '2023-07-10' }];
    expect(found({ status: '审定', signoff }, todo)).toMatchObject([[9, { isFinal: true }]]);
  });
});
