import { describe, expect, it } from 'vitest';
import { recordAt, type Fields, type Files } from '../../support/content-tree.ts';
import { lecture, loadScenario, metric } from '../tally/scenario.ts';

const page = { type: '会议记录本', ref: '2023年第1册第14页', heldBy: '组织委员' };
const kept = { ...page, heldBy: '党建办' };
const day = '2023-03-16';
const themeDay = (date: string, fields: Fields = {}, branch = 'equipment'): Files =>
  recordAt(branch, { kind: '主题党日', title: '主题党日', date, ...fields }, 'day');

function found(files: Files): unknown[] {
  return loadScenario([metric({})], files).issues.map(({ file, issue }) => [file, issue.code]);
}

const lectureWith = (fields: Fields) => lecture('equipment', day, fields);

describe('a piece of evidence that two records have', () => {
  const later = 'records/equipment/2023/2023-04-06-day.mdx';

  it('is reported at the later day, with the record that has it as well', () => {
    const files = {
      ...lectureWith({ evidence: [page] }),
      ...themeDay('2023-04-06', { evidence: [{ type: '签到表', ref: '第1页' }, page] }),
    };
    const other = 'records/equipment/2023/2023-03-16-record.mdx';
    expect(loadScenario([metric({})], files).issues).toMatchObject([
      {
        file: later,
        line: 7,
        issue: {
          code: 'evidence-shared',
          facts: { type: page.type, ref: page.ref, day, other },
        },
      },
    ]);
  });

  it('is the same in other widths and with blanks', () => {
    const spaced = { ...page, ref: '2023 年第 １ 册第 14 页' };
    const files = {
      ...lectureWith({ evidence: [page] }),
      ...themeDay('2023-04-06', { evidence: [spaced] }),
    };
    expect(found(files)).toEqual([[later, 'evidence-shared']]);
  });

  it('is one for all branches where an office keeps it', () => {
    const files = {
      ...lectureWith({ evidence: [kept] }),
      ...themeDay(day, { evidence: [kept] }, 'window'),
    };
    expect(found(files)).toEqual([['records/window/2023/2023-03-16-day.mdx', 'evidence-shared']]);
  });

  it('is reported once for two records that share several', () => {
    const evidence = [page, { type: '签到表', ref: '第3页' }];
    const files = { ...lectureWith({ evidence }), ...themeDay('2023-04-06', { evidence }) };
    expect(found(files)).toEqual([[later, 'evidence-shared']]);
  });

  it.each<[string, Files]>([
    [
      'two items of one meeting stand on a page',
      { ...lectureWith({ evidence: [page] }), ...themeDay(day, { evidence: [page] }) },
    ],
    [
      'each of two branches keeps its own book',
      {
        ...lectureWith({ evidence: [page] }),
        ...themeDay('2023-04-06', { evidence: [page] }, 'window'),
      },
    ],
    [
      'a seat that no branch declares keeps it',
      {
        ...lectureWith({ evidence: [{ ...page, heldBy: '支部组织委员' }] }),
        ...themeDay(day, { evidence: [{ ...page, heldBy: '支部组织委员' }] }, 'window'),
      },
    ],
    [
      'one of the two is void',
      {
        ...lectureWith({ evidence: [page] }),
        ...themeDay('2023-04-06', { evidence: [page], state: '作废', reason: '写错' }),
      },
    ],
    [
      'the places differ',
      {
        ...lectureWith({ evidence: [page] }),
        ...themeDay('2023-04-06', { evidence: [{ ...page, ref: '2023年第1册第15页' }] }),
      },
    ],
    [
      'a book holds the counts of two periods',
      {
        ...recordAt('equipment', {
          kind: '心得体会统计',
          title: '一季度',
          period: '2023-Q1',
          pieces: 4,
          evidence: [page],
        }),
        ...recordAt('equipment', {
          kind: '心得体会统计',
          title: '二季度',
          period: '2023-Q2',
          pieces: 4,
          evidence: [page],
        }),
      },
    ],
    [
      'the two are reported as one gathering of two branches',
      {
        ...lectureWith({ evidence: [kept], with: [{ branch: 'window', role: '联合' }] }),
        ...lecture('window', day, { evidence: [kept] }),
      },
    ],
  ])('is no shared one where %s', (_, files) => {
    expect(found(files).filter((one) => String(one).includes('evidence-shared'))).toEqual([]);
  });
});

describe('numbers of heads of two records with one page of evidence', () => {
  const item = (fields: Fields) =>
    recordAt('equipment', { kind: '主题党日', title: '审议', date: day, ...fields }, 'item');
  const evidence = [page];

  it('are reported where they differ', () => {
    const files = {
      ...themeDay(day, { evidence, expected: 13, present: 13 }),
      ...item({ evidence, expected: 13, present: 12 }),
    };
    expect(loadScenario([metric({})], files).issues).toMatchObject([
      {
        file: 'records/equipment/2023/2023-03-16-item.mdx',
        line: 8,
        issue: {
          code: 'counted-differently',
          facts: { field: '实到', value: 12, otherField: '实到', otherValue: 13 },
        },
      },
    ]);
  });

  it('may differ between meetings that were one after the other', () => {
    const files = {
      ...themeDay(day, { evidence, present: 13, time: '09:00-10:00' }),
      ...item({ evidence, present: 12, time: '10:00-11:00' }),
    };
    expect(found(files)).toEqual([]);
  });

  it('are not held against each other where they count different heads', () => {
    const files = {
      ...lectureWith({ evidence, attendance: 31 }),
      ...item({ evidence, present: 12 }),
    };
    expect(found(files)).toEqual([]);
  });
});
