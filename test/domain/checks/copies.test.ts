import { describe, expect, it } from 'vitest';
import {
  loadTree,
  plan,
  record,
  recordAt,
  report,
  type Fields,
  type Files,
} from '../../support/content-tree.ts';

const first = 'records/equipment/2023/2023-03-16-lecture.mdx';
const again = 'records/equipment/2023/2023-03-16-party-lecture.mdx';
const body = '党委书记为支部党员讲授专题党课，围绕学习贯彻党的二十大精神，讲了三个方面的体会。';

function told(files: Files): unknown[] {
  return loadTree(files).issues.map(({ file, issue }) => [file, issue.code, issue.facts]);
}

const copied = [
  again,
  'record-copied',
  { branch: '装备产业科党支部', day: '2023-03-16', other: first },
];

describe('a report that was copied', () => {
  const copy = 'reports/2023-h1-2.mdx';

  it('is told until it has a title, branch or period of its own', () => {
    const files = { 'reports/2023-h1.mdx': report({ title: '半年报告' }) };
    expect(told({ ...files, [copy]: report({ title: '半年 报告' }) })).toEqual([
      [copy, 'paper-copied', { what: 'report', title: '半年 报告', other: 'reports/2023-h1.mdx' }],
    ]);
    expect(told({ ...files, [copy]: report({ title: '半年报告', period: '2023-Q1' }) })).toEqual(
      [],
    );
    expect(told({ ...files, [copy]: report({ title: '书面报告' }) })).toEqual([]);
  });

  it('is told of plans as well', () => {
    const files = { 'plans/2023.mdx': plan(), 'plans/copy.mdx': plan() };
    expect(told(files).map((one) => (one as unknown[])[1])).toContain('paper-copied');
  });
});

describe('a record of what another says', () => {
  it.each<[string, string]>([
    ['byte for byte', record({}, body)],
    ['but for blanks', record({ title: '专题 党课' }, `  ${body.replace('，', '，\n')}`)],
    ['but for punctuation', record({}, body.replaceAll('，', '、'))],
    ['but for the order of its keys', record({ attendance: 31, lecturer: '党委书记' }, body)],
    ['but for who checked it', record({ state: '已核', checkedBy: '党委书记' }, body)],
    ['but for where the paper lies', record({ evidence: [{ type: '照片', ref: '1' }] }, body)],
  ])('is told once, at the later name, %s', (_, text) => {
    expect(told({ [first]: record({}, body), [again]: text })).toEqual([copied]);
  });

  it('is told alone where both had their hour', () => {
    const text = record({ time: '09:00-10:00' }, body);
    expect(told({ [first]: text, [again]: text })).toEqual([copied]);
  });

  it('is told without a text, too, and for each copy', () => {
    const third = again.replace('party', 'the');
    const text = record({}, '');
    expect(told({ [first]: text, [again]: text, [third]: text })).toEqual([
      copied,
      [third, ...copied.slice(1)],
    ]);
  });

  it('is told of a stretch of days as it is of one', () => {
    const span = { kind: '整改事项', title: '整改', from: '2023-03-16' };
    const files = { ...recordAt('equipment', span, 'a'), ...recordAt('equipment', span, 'b') };
    expect(told(files)).toMatchObject([[expect.stringContaining('-b.mdx'), 'record-copied', {}]]);
  });

  it('that is a count is told as counted twice, and only so', () => {
    const count = { kind: '心得体会统计', title: '心得', period: '2023-Q1', pieces: 4 };
    const files = { ...recordAt('equipment', count, 'a'), ...recordAt('equipment', count, 'b') };
    expect(told(files)).toMatchObject([[expect.anything(), 'duplicate-tally', {}]]);
  });

  it.each<[string, Fields, string]>([
    ['another title', { title: '专题党课（第二场）' }, body],
    ['another number', { attendance: 12 }, body],
    ['other words', {}, '为入党积极分子讲党史。'],
    ['another kind', { kind: '主题党日', lecturer: undefined, attendance: 31 }, '到烈士陵园祭扫。'],
    ['no force', { state: '作废', reason: '重复' }, body],
  ])('is none with %s', (_, fields, text) => {
    expect(told({ [first]: record({}, body), [again]: record(fields, text) })).not.toContainEqual(
      copied,
    );
  });

  it('is none at another branch or on another day', () => {
    const elsewhere = first.replace('equipment', 'window');
    const later = first.replace('03-16', '03-17');
    const files = {
      [first]: record(),
      [elsewhere]: record(),
      [later]: record({ date: '2023-03-17' }),
    };
    expect(told(files)).toEqual([]);
  });
});
