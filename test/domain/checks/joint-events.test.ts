import { describe, expect, it } from 'vitest';
import type { Fields, Files } from '../../support/content-tree.ts';
import { lecture, loadScenario, metric, talk } from '../tally/scenario.ts';

const day = '2023-03-16';
const jointly = (branch: string): Fields => ({ with: [{ branch, role: '联合' }] });
const at = (slug: string, fields: Fields = {}) => lecture(slug, day, fields);
const atEquipment = 'records/equipment/2023/2023-03-16-record.mdx';
const atWindow = 'records/window/2023/2023-03-16-record.mdx';

function found(files: Files) {
  return loadScenario([metric({})], files).issues.map(({ file, line, issue }) => [
    file,
    line,
    issue.code,
  ]);
}

describe('an event of two branches that each of them wrote down', () => {
  const both = {
    ...at('equipment', jointly('window')),
    ...at('window', jointly('equipment')),
  };

  it('is told at the later id, at the branch that it names, with the record of that branch', () => {
    const { issues } = loadScenario([metric({})], both);
    expect(issues).toMatchObject([
      {
        file: atWindow,
        line: 6,
        issue: {
          code: 'joint-written-twice',
          facts: { kind: '党课', branch: '装备科党支部', date: day, other: atEquipment },
        },
      },
    ]);
  });

  it('is asked about at the record that names the other, where the other names nobody', () => {
    const files = { ...at('equipment', jointly('window')), ...at('window') };
    expect(found(files)).toEqual([[atEquipment, 6, 'joint-own-record']]);
    expect(found({ ...at('equipment'), ...at('window', jointly('equipment')) })).toEqual([
      [atWindow, 6, 'joint-own-record'],
    ]);
  });

  it('is told once where several of its kinds are the same, and where their hours meet', () => {
    const fields = { also: ['宣讲报告'], time: '09:00-10:00' };
    const files = {
      ...at('equipment', { ...fields, ...jointly('window') }),
      ...at('window', { ...fields, ...jointly('equipment') }),
    };
    expect(found(files)).toEqual([[atWindow, 9, 'joint-written-twice']]);
  });

  it('may be one as a further kind', () => {
    const files = {
      ...at('equipment', { also: ['宣讲报告'], ...jointly('window') }),
      ...talk('window', { date: day, ...jointly('equipment') }),
    };
    expect(found(files)).toEqual([[atWindow, 6, 'joint-written-twice']]);
  });

  it.each<[string, Files]>([
    [
      'their hours are apart',
      {
        ...at('equipment', { time: '09:00-10:00', ...jointly('window') }),
        ...at('window', { time: '10:00-11:00', ...jointly('equipment') }),
      },
    ],
    [
      'their hours are apart, and only one names the other',
      {
        ...at('equipment', { time: '09:00-10:00', ...jointly('window') }),
        ...at('window', { time: '14:00-15:00' }),
      },
    ],
    [
      'one is void',
      {
        ...at('equipment', jointly('window')),
        ...at('window', { ...jointly('equipment'), state: '作废', reason: '重复' }),
      },
    ],
    [
      'they are of different kinds',
      {
        ...at('equipment', jointly('window')),
        ...talk('window', { date: day, ...jointly('equipment') }),
      },
    ],
    [
      'they were on different days',
      {
        ...at('equipment', jointly('window')),
        ...lecture('window', '2023-03-17', jointly('equipment')),
      },
    ],
    [
      'the other only came',
      { ...at('equipment', { with: [{ branch: 'window' }] }), ...at('window') },
    ],
  ])('is none where %s', (_, files) => {
    expect(found(files)).toEqual([]);
  });
});

describe('the numbers of an event that two branches wrote down', () => {
  const numbers = (mine: Fields, theirs: Fields) =>
    loadScenario([metric({})], { ...at('equipment', mine), ...at('window', theirs) }).issues.map(
      ({ issue }) => 'differing' in issue.facts && issue.facts.differing,
    );

  it('are told where the two do not agree', () => {
    const mine = { attendance: 13, ...jointly('window') };
    expect(numbers(mine, { attendance: 12, ...jointly('equipment') })).toEqual([
      [{ field: '参加人数', value: 12, otherValue: 13 }],
    ]);
    expect(numbers(mine, { attendance: 13, ...jointly('equipment') })).toEqual([[]]);
  });

  it('may be the whole in one, and in the other the part that the first gives it', () => {
    const mine = { attendance: 31, with: [{ branch: 'window', role: '联合', present: 12 }] };
    expect(numbers(mine, { attendance: 12 })).toEqual([[]]);
    expect(numbers(mine, { attendance: 13 })).toEqual([
      [{ field: '参加人数', value: 31, otherValue: 13 }],
    ]);
  });
});
