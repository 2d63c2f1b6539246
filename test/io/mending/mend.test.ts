import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isError } from '../../../src/domain/issues.ts';
import type { Content } from '../../../src/io/load.ts';
import { branch, loadTree, record } from '../../support/content-tree.ts';
import { problemsIn, recordFile } from '../../support/problems.ts';

const good = record();

/** The record's file with every line that is told in the place of the one that is wrong. */
function applied(text: string, { issues }: Content): string {
  const lines = text.split('\n');
  for (const { file, line, better } of issues) {
    if (file === recordFile && better?.length === 1) lines[line - 1] = better[0] ?? '';
  }
  return lines.join('\n');
}

const errorsIn = (text: string) =>
  loadTree({ [recordFile]: text }).issues.filter(({ issue }) => isError(issue));

describe('reading on behind a slip that is mended in mind', () => {
  it('tells all that is wrong with a file in one run', () => {
    const text = `---
kind： 党刻
title：专题党课
date: 2023年3月16日
time: 14：30至16：00
lecturer: 党委书记
attendance: 31人
with:
\t- { branch： windov }
---
`;
    expect(problemsIn(recordFile, text)).toEqual([
      '2:5 yaml-full-width',
      '2:7 unknown-choice',
      '3:6 yaml-full-width',
      '4:7 bad-date',
      '5:7 bad-clock',
      '7:13 wrong-type',
      '9:1 yaml-tab',
      '9:12 yaml-full-width',
      '9:14 unknown-branch',
    ]);
  });

  it('gives each line as it should read, with all that is wrong in it mended', () => {
    const text = good.replace('date: 2023-03-16', 'date：2023年3月16日').replace('31', '３１人');
    const { issues } = loadTree({ [recordFile]: text });
    expect(issues.map(({ line, issue, better }) => [line, issue.code, better])).toEqual([
      [4, 'yaml-full-width', ['date: 2023-03-16']],
      [4, 'bad-date', ['date: 2023-03-16']],
      [6, 'wrong-type', ['attendance: 31']],
    ]);
  });

  it('gives no line in which something else stays wrong', () => {
    const text = good.replace('attendance: 31', 'attendance：很多');
    const { issues } = loadTree({ [recordFile]: text });
    expect(issues.map(({ issue, better }) => [issue.code, better])).toEqual([
      ['yaml-full-width', undefined],
      ['wrong-type', undefined],
    ]);
  });

  it('drops the nearest word where that would not do either', () => {
    const text = record({ with: [{ branch: 'equipmant' }] });
    const { issues } = loadTree({ [recordFile]: text });
    expect(issues.map(({ issue, better }) => [issue.code, better])).toEqual([
      ['unknown-branch', []],
    ]);
  });

  it('counts nothing that it mended: the content is what is written', () => {
    const { corpus } = loadTree({ [recordFile]: good.replace('31', '31人') });
    expect([...corpus!.records.keys()]).toEqual([]);
  });

  it.each([
    ['no first fence', good.replace('---\n', ''), 'frontmatter-missing'],
    ['another first fence', good.replace('---', '———'), 'frontmatter-missing'],
    ['a blank line above it', `\n${good}`, 'frontmatter-missing'],
    ['another second fence', good.replace('\n---', '\n----'), 'frontmatter-unclosed'],
    ['no second fence', good.replace('\n---\n', '\n\n'), 'frontmatter-unclosed'],
    ['a key that stands twice', good.replace('date:', 'title: 乙\ndate:'), 'yaml-duplicate-key'],
    ['a comment that is a text', good.replace('专题', '#7 专题'), 'yaml-comment'],
    ['a text that refers', good.replace('专题', '*专题'), 'yaml-reference'],
  ])('is done behind %s', (_what, text, code) => {
    expect(errorsIn(text).map(({ issue }) => issue.code)).toEqual([code]);
    const wrong = text.replace('31', '三十一');
    const line = wrong.split('\n').findIndex((content) => content.includes('三十一')) + 1;
    const found = errorsIn(wrong).map(({ issue, line: at }) => [issue.code, at]);
    expect(found).toHaveLength(2);
    expect(found).toContainEqual(['wrong-type', line]);
  });
});

describe('the lines that are told', () => {
  const seats = ['党委书记', '党委副书记'].map((seat) => ({ seat, from: '2019-01-01' }));
  const files = {
    'branches/bureau.mdx': branch({ name: '局党委', level: '党委', parent: undefined, seats }),
  };
  const keys = ['kind', 'title', 'date', 'lecturer', 'attendance'] as const;
  type Key = (typeof keys)[number];

  /** What an editor may write for a value, and what that says. */
  const slips: Readonly<Record<Key, readonly (readonly [written: string, said: unknown])[]>> = {
    kind: [
      ['党课', 'party-lecture'],
      ['党刻', 'party-lecture'],
      ['"党课', 'party-lecture'],
    ],
    title: [
      ['专题党课', '专题党课'],
      ['0012', '0012'],
      ['1.10', '1.10'],
      ['20230601000000000001', '20230601000000000001'],
      ['1e5', '1e5'],
      ['@各支部', '@各支部'],
      ['[2023]5号', '[2023]5号'],
      ['专题: 一', '专题: 一'],
      ['#5 专题', '#5 专题'],
      ['- 学习', '- 学习'],
      ['"专题党课', '专题党课'],
      ["'七一'前夕", '‘七一’前夕'],
      ["''五一''节前", '‘五一’节前'],
      ['""五一""节前', '“五一”节前'],
      ['"D:\\党建"', 'D:\\党建'],
      ['true', 'true'],
    ],
    date: [
      ['2023-03-16', '2023-03-16'],
      ['2023年3月16日', '2023-03-16'],
      ['2023/3/16', '2023-03-16'],
      ['20230316', '2023-03-16'],
      ['２０２３．３．１６', '2023-03-16'],
      ['16日', '2023-03-16'],
    ],
    lecturer: [
      ['党委书记', '党委书记'],
      ['党委书计', '党委书记'],
      ['“党委书记', '党委书记'],
    ],
    attendance: [
      ['31', 31],
      ['31人', 31],
      ['３１', 31],
      ['"31"', 31],
      ['1,031', 1031],
      ['1.2万', 12_000],
      ['5千', 5000],
      ['0x1F', 31],
      ['031', 31],
      ['+31', 31],
      ['-31', 31],
    ],
  };
  const separators = [': ', '：', ':', ':\u00a0', ':　', '： '];

  const slipOf = (key: Key) =>
    fc.tuple(fc.constantFrom(...slips[key]), fc.constantFrom(...separators));
  const written = fc.record({
    kind: slipOf('kind'),
    title: slipOf('title'),
    date: slipOf('date'),
    lecturer: slipOf('lecturer'),
    attendance: slipOf('attendance'),
  });

  it(
    'are taken in their places, say what was written, and leave no problem that was not told',
    { timeout: 120_000 },
    () => {
      fc.assert(
        fc.property(written, (chosen) => {
          const lines = keys.map((key) => key + chosen[key][1] + chosen[key][0][0]);
          const text = ['---', ...lines, '---', ''].join('\n');
          const mended = applied(text, loadTree({ ...files, [recordFile]: text }));
          const { issues, corpus } = loadTree({ ...files, [recordFile]: mended });
          const lecturer = chosen.lecturer[0][1];
          expect({ mended, issues }).toEqual({ mended, issues: [] });
          const found = corpus!.records.get('equipment/2023/2023-03-16-lecture');
          expect(found).toMatchObject({
            kinds: [chosen.kind[0][1]],
            title: chosen.title[0][1],
            when: { date: chosen.date[0][1] },
            values: { lecturer, attendance: chosen.attendance[0][1] },
          });
        }),
        { numRuns: 60 },
      );
    },
  );
});
