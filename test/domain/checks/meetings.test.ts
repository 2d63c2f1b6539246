import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordAt, type Fields, type Files } from '../../support/content-tree.ts';
import { lecture, loadScenario, metric } from '../tally/scenario.ts';

/** What is found where records lie, by file. */
function found(files: Files): (readonly [file: string, code: string])[] {
  return loadScenario([metric({})], files).issues.map(({ file, issue }) => [file, issue.code]);
}

const day = '2023-03-16';
const first = 'records/equipment/2023/2023-03-16-a.mdx';
const second = 'records/equipment/2023/2023-03-16-b.mdx';

/** Two meetings of one branch on one day. */
function two(a: Fields, b: Fields): Files {
  return { ...lecture('equipment', day, a, 'a'), ...lecture('equipment', day, b, 'b') };
}

describe('meetings of one branch on one day', () => {
  it('are told where they share a minute, at the later one, with both files', () => {
    const { issues } = loadScenario(
      [metric({})],
      two({ time: '15:00-16:30' }, { time: '14:30-15:30' }),
    );
    expect(issues).toMatchObject([
      {
        file: first,
        line: 5,
        issue: {
          code: 'meetings-overlap',
          facts: {
            branch: '装备科党支部',
            date: day,
            time: '15:00-16:30',
            other: second,
            otherTime: '14:30-15:30',
          },
        },
      },
    ]);
  });

  it('are told however many others lie between them on that day', () => {
    const clock = (minute: number) =>
      `${String(9 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    const short = Array.from({ length: 60 }, (_, at) =>
      lecture('equipment', day, { time: `${clock(at)}-${clock(at + 1)}` }, `b${at}`),
    );
    const files = Object.assign(
      lecture('equipment', day, { time: '08:00-18:00' }, 'a'),
      ...short,
    ) as Files;
    expect(found(files).filter(([, code]) => code === 'meetings-overlap')).toHaveLength(60);
  });

  it.each<[string, Files]>([
    ['one begins as the other ends', two({ time: '09:00-10:00' }, { time: '10:00-11:00' })],
    ['only one says when it was', two({ time: '09:00-10:00' }, {})],
    [
      'one is void',
      two({ time: '09:00-10:00' }, { time: '09:00-10:00', state: '作废', reason: '重复' }),
    ],
    [
      'they were on different days',
      {
        ...lecture('equipment', day, { time: '09:00-10:00' }),
        ...lecture('equipment', '2023-03-17', { time: '09:00-10:00' }),
      },
    ],
    [
      'they were those of two branches',
      {
        ...lecture('equipment', day, { time: '09:00-10:00' }),
        ...lecture('window', day, { time: '09:00-10:00' }),
      },
    ],
    [
      'the branch only sent listeners to one of them',
      {
        ...lecture('equipment', day, { time: '09:00-10:00' }),
        ...lecture('window', day, { time: '09:00-10:00', with: [{ branch: 'equipment' }] }),
      },
    ],
  ])('are not where %s', (_, files) => {
    expect(found(files)).toEqual([]);
  });

  it('are those that it held jointly, too; those with several holders in common are told once', () => {
    const joint = { time: '09:00-10:30', with: [{ branch: 'equipment', role: '联合' }] };
    expect(
      found({
        ...lecture('equipment', day, { time: '10:00-11:00' }),
        ...lecture('window', day, joint, 'a'),
        ...lecture('window', day, { ...joint, title: '另一堂' }, 'b'),
      }),
    ).toEqual([
      ['records/equipment/2023/2023-03-16-record.mdx', 'meetings-overlap'],
      ['records/window/2023/2023-03-16-b.mdx', 'meetings-overlap'],
    ]);
  });

  it('are told exactly where two of them overlap', () => {
    const minute = fc.integer({ min: 0, max: 24 * 60 - 2 });
    const span = fc
      .tuple(minute, minute)
      .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) + 1 }));
    fc.assert(
      fc.property(span, span, (a, b) => {
        const files = two({ time: clock(a) }, { time: clock(b), title: '另一堂' });
        const overlap = a.from < b.to && b.from < a.to;
        expect(found(files).map(([, code]) => code)).toEqual(overlap ? ['meetings-overlap'] : []);
      }),
      { numRuns: 30 },
    );
  });
});

function clock({ from, to }: { from: number; to: number }): string {
  const written = (minutes: number) =>
    [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return `${written(from)}-${written(to)}`;
}

describe('what the office does at one time', () => {
  const visit = (name: string) =>
    recordAt(
      'bureau',
      {
        kind: '走访调研党支部',
        title: `走访${name}`,
        date: day,
        visited: ['window'],
        time: '09:00-11:00',
      },
      name,
    );
  const held = (name: string, fields: Fields) =>
    lecture('bureau', day, { time: '10:00-11:00', ...fields }, name);

  it.each<[string, Files, string[]]>([
    ['a visit while a lecture is held', { ...visit('a'), ...held('b', {}) }, []],
    [
      'lectures of two leaders',
      { ...held('a', { lecturer: '党委书记' }), ...held('b', { lecturer: '党委副书记' }) },
      [],
    ],
    [
      'two lectures of one leader',
      {
        ...held('a', { lecturer: '党委书记' }),
        ...held('b', { lecturer: '党委书记', title: '另一堂' }),
      },
      ['office-overlap'],
    ],
    [
      'two things of one kind that do not say whose they are',
      { ...visit('a'), ...visit('b') },
      ['office-overlap'],
    ],
    [
      'two lectures that the same branch held too',
      {
        ...held('a', { lecturer: '党委书记', with: [{ branch: 'window', role: '联合' }] }),
        ...held('b', { lecturer: '党委副书记', with: [{ branch: 'window', role: '联合' }] }),
      },
      ['meetings-overlap'],
    ],
  ])('%s', (_, files, codes) => {
    expect(found(files).map(([, code]) => code)).toEqual(codes);
  });
});
