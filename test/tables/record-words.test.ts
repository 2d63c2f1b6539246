import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/domain/corpus.ts';
import { shownFields } from '../../src/tables/record-words.ts';
import { corpusWith } from '../components/corpus.ts';
import { branch, recordAt, type Fields } from '../support/content-tree.ts';

const kinds = `- id: members-meeting
  label: 党员大会
  unit: 次
  when: event
  fields:
    expected: { type: count, label: 应到人数, unit: 人 }
    present: { type: count, label: 实到人数, unit: 人, atMost: expected }
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
});
