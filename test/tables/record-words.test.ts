import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/domain/corpus.ts';
import { shownFields } from '../../src/tables/record-words.ts';
import { corpusWith } from '../support/corpus.ts';
import { branch, recordAt, type Fields } from '../support/content-tree.ts';

const kinds = `- id: members-meeting
  label: 党员大会
  unit: 次
  when: event
  fields:
    expected: { type: count, label: 应到人数, unit: 人, heads: expected }
    present: { type: count, label: 实到人数, unit: 人, atMost: expected, heads: present }
    attendance: { type: count, label: 参加人数, unit: 人, share: present, heads: participants }
    decisions: { type: count, label: 决议数, unit: 项 }
    secret: { type: flag, label: 无记名表决 }
    on: { type: date, label: 报批日期 }
`;

function shownOf(fields: Fields, members: number): string[] {
  const files = {
    'catalogue/kinds/会议.yaml': kinds,
    'branches/window.mdx': branch({ members }),
    ...recordAt('window', { kind: '党员大会', ...fields }),
  };
  const corpus: Corpus = corpusWith(files);
  const [record] = corpus.records.values();
  if (!record) throw new Error('no record');
  return shownFields(corpus, record).map(({ field, text }) => `${field.label} ${text}`);
}

describe('the fields of a record', () => {
  it('are printed with labels and units, days and flags in words', () => {
    const fields = { expected: 12, present: 11, decisions: 2, secret: true, on: '2023-03-20' };
    expect(shownOf(fields, 12)).toEqual([
      '应到人数 12人',
      '实到人数 11人',
      '决议数 2项',
      '无记名表决 是',
      '报批日期 2023年3月20日',
    ]);
  });

  it('tell attendance as a word where a branch has fewer than ten members', () => {
    expect(shownOf({ expected: 9, present: 7, decisions: 1 }, 9)).toEqual([
      '实到人数 达到规定人数',
      '决议数 1项',
    ]);
  });

  it('say so where not even half came', () => {
    expect(shownOf({ expected: 9, present: 4 }, 9)).toEqual(['实到人数 未达到规定人数']);
  });

  it('measure against the members where nobody said how many were expected', () => {
    expect(shownOf({ present: 4 }, 8)).toEqual(['实到人数 达到规定人数']);
  });

  it('are numbers again from ten members on', () => {
    expect(shownOf({ present: 9 }, 10)).toEqual(['实到人数 9人']);
  });

  it('do not tell how many of a small branch took part, unless there were more than it has members', () => {
    expect(shownOf({ attendance: 9 }, 9)).toEqual(['参加人数 党员少于10名，不列人数']);
    expect(shownOf({ attendance: 10 }, 9)).toEqual(['参加人数 10人']);
    expect(shownOf({ attendance: 10 }, 10)).toEqual(['参加人数 10人']);
  });

  it('tell no number that less the parts of its guests is the small branch’s own', () => {
    const guests = { with: [{ branch: 'equipment', role: '联合', present: 12 }] };
    expect(shownOf({ attendance: 21, ...guests }, 9)).toEqual(['参加人数 党员少于10名，不列人数']);
    expect(shownOf({ attendance: 22, ...guests }, 9)).toEqual(['参加人数 22人']);
  });

  it('measure a sum over a month against the members at each of its gatherings', () => {
    const month = { date: undefined, period: '2023-03', times: 3 };
    expect(shownOf({ ...month, attendance: 27 }, 9)).toEqual(['参加人数 党员少于10名，不列人数']);
    expect(shownOf({ ...month, attendance: 28 }, 9)).toEqual(['参加人数 28人']);
  });
});
