import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isError } from '../../../src/domain/issues.ts';
import { describeIssue } from '../../../src/labels/issues.ts';
import { loadTree, record, report } from '../../support/content-tree.ts';
import { htmlInLine } from '../../support/printed.ts';
import { recordFile } from '../../support/problems.ts';

/** What is wrong with a text of a report, each with the last line of its hint. */
function hints(body: string): { code: string; line: string }[] {
  const { issues, names } = loadTree({ 'reports/2023-h1.mdx': report({}, body) });
  return issues.map(({ issue, better }) => ({
    code: issue.code,
    line: describeIssue(issue, names, better).hint.split('\n').at(-1) ?? '',
  }));
}

describe('an attribute that is proposed', () => {
  it.each([
    ['by="月"', 'by="month"'],
    ['by="按月"', 'by="month"'],
    ['by="Months"', 'by="month"'],
    ['by="季度"', 'by="quarter"'],
    ['by="党组织"', 'by="branch"'],
    ['by="各支部"', 'by="branch"'],
    ['by=month', 'by="month"'],
    ['by=“month”', 'by="month"'],
    ['by="branch" sort=lectures', 'sort="lectures"'],
    ['by="branch" sort="lectures" limit="五"', 'limit="5"'],
    ['by="branch" sort="lectures" limit="前十"', undefined],
    ['by="branch" sort="lectures" limit="10个"', 'limit="10"'],
    ['by="branch" sort="lectures" order="降序"', 'order="从多到少"'],
    ['by="branch" sort="lectures" order="asc"', 'order="从少到多"'],
  ])('is taken in the place of %s', (written, proposed) => {
    const tag = (attributes: string) => `<TallyTable of="lectures" ${attributes} />`;
    const [first, ...others] = hints(tag(written));
    expect(others).toEqual([]);
    if (proposed === undefined) {
      expect(first?.line).not.toContain('limit=');
      return;
    }
    const name = proposed.replace(/=.*/, '');
    const mended = written.replace(new RegExp(`${name}=\\S+`), proposed);
    expect(first?.line).toBe(tag(mended));
    expect(hints(tag(mended))).toEqual([]);
  });

  it.each([
    ['2023年上半年', '2023-H1'],
    ['2023Q1', '2023-Q1'],
    ['2023年3月', '2023-03'],
  ])('is a period in the place of %s', (written, proposed) => {
    const line = `<Tally of="lectures" period="${proposed}" />`;
    expect(hints(`<Tally of="lectures" period="${written}" />`)).toEqual([
      { code: 'bad-period', line },
    ]);
    expect(hints(line)).toEqual([]);
  });
});

describe('the line that is told of a text', () => {
  const parts = [
    ['缺席<5人', '缺席＜5人'],
    ['依据［^1］办理', '依据[^1]办理'],
    ['**重点 **内容', '**重点**内容'],
    ['讨论了*重点*事项', '讨论了\\*重点\\*事项'],
    ['<Tally of="lectures" period="去年同期" />', '<Tally of="lectures" period="上年同期" />'],
    ['<Tally of="lecturs" />', '<Tally of="lectures" />'],
    ["<Tally of='lectures' as='同比增长' />", '<Tally of=\'lectures\' as="同比" />'],
  ] as const;
  const whole = (some: readonly string[]) => `${some.join('，')}，其余照常。`;
  const load = (line: string) =>
    loadTree({ 'reports/2023-h1.mdx': report({}, `${line}\n\n见[^1]。\n\n[^1]: 通知。`) }).issues;

  it.each(parts)('is whole: %s', (written, better) => {
    const [found, ...others] = load(whole([written]));
    expect(others).toEqual([]);
    expect(found?.better?.at(0)).toBe(whole([better]));
    const left = load(whole([better])).map(({ issue }) => issue.code);
    expect(left.filter((code) => code !== 'number-typed')).toEqual([]);
  });

  it('has all else in it mended, or is not told', () => {
    const some = fc.subarray([...parts], { minLength: 2 });
    fc.assert(
      fc.property(some, (chosen) => {
        const issues = load(whole(chosen.map(([written]) => written)));
        const lines = issues.flatMap(({ better = [] }) => better.slice(0, 1));
        for (const line of lines) {
          expect(load(line).filter(({ issue }) => isError(issue))).toEqual([]);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('is none where nobody knows what something in it was meant to be', () => {
    const line = whole(['<Tally of="lecturs" />', '<Tally of="zzz" />']);
    expect(load(line).map(({ better }) => better)).toEqual([undefined, undefined]);
  });
});

describe('words that are proposed', () => {
  it.each([
    ['参加人数<10且>5。', '参加人数＜10且＞5。'],
    ['占比<=10，>=5。', '占比≤10，>=5。'],
    ['人数<10`且。', '人数＜10`且。'],
  ])('stand for the signs that compare: %s', (body, line) => {
    expect(hints(body).at(0)?.line).toBe(line);
    expect(hints(line)).toEqual([]);
  });

  it('print a path as it was written, with backticks in it too', { timeout: 120_000 }, () => {
    const part = fc.constantFrom('\\_备份', '\\#1', '`新`', '\\`', '``', '\\(一)', '\\党建', '\\*');
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const path = `D:${parts.join('')}`;
        const load = (body: string) => loadTree({ [recordFile]: record({}, body) });
        const { issues, names } = load(path);
        const [first] = issues;
        if (first?.issue.code !== 'backslash-lost') return;
        const [line = ''] = describeIssue(first.issue, names, undefined).hint.split('\n').slice(1);
        const mended = load(line);
        expect({ path, line, issues: mended.issues }).toEqual({ path, line, issues: [] });
        const root = mended.bodyOf('equipment/2023/2023-03-16-lecture');
        expect(htmlInLine(root)).toContain(first.issue.facts.text);
      }),
      { numRuns: 40 },
    );
  });
});
