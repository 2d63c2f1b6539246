import { describe, expect, it } from 'vitest';
import { branch, type Fields, type Files } from '../../support/content-tree.ts';
import { dues, members, owedKinds } from '../tally/owed-counts.ts';
import { allReturned, loadScenario, metric, office, returned } from '../tally/scenario.ts';

/** The window has filed all; the section has what a test gives it. */
const filed = {
  ...dues('window', '2022'),
  ...members('window', '2022-H1'),
  ...members('window', '2022-H2'),
  ...dues('window', '2023-H1'),
  ...members('window', '2023-H1'),
};

function section(fields: Fields): Files {
  return { 'branches/equipment.mdx': branch({ name: '装备科党支部', ...fields }) };
}

function found(files: Files, declared = owedKinds()) {
  const { issues } = loadScenario([metric({})], {
    'catalogue/kinds/all.yaml': declared,
    ...filed,
    ...section({ returns: returned('2023-Q1', '2023-Q2') }),
    ...files,
  });
  return issues.map(({ file, line, issue }) => [file, line, issue.code, issue.facts]);
}

function codes(files: Files, declared?: string) {
  return found(files, declared).map(([, , code]) => code);
}

describe('a return without the counts that the branch owes', () => {
  it('is told at the return that confirmed the end of the period, all kinds at once', () => {
    expect(found({})).toEqual([
      [
        'branches/equipment.mdx',
        9,
        'owed-missing',
        { branch: '装备科党支部', period: '2023-H1', kinds: ['党费统计', '党员统计'] },
      ],
    ]);
  });

  it('is told of each period that it confirmed', () => {
    expect(found(section({ returns: allReturned })).map(([, , , facts]) => facts)).toMatchObject([
      { period: '2022-H1' },
      { period: '2022-H2' },
      { period: '2023-H1' },
    ]);
  });

  it('is not told of the time that only books taken over later tell of', () => {
    const old = dues('window', '2021-H1', { source: '历史导入' });
    const all = section({ returns: [...returned('2021-Q1', '2021-Q2'), ...allReturned] });
    const periods = found({ ...old, ...all }).map(([, , , facts]) => facts);
    expect(periods).toMatchObject([
      { period: '2022-H1' },
      { period: '2022-H2' },
      { period: '2023-H1' },
    ]);
  });

  it('is not told where the branch’s count of that period could not be read', () => {
    const broken = { 'records/equipment/2023/2023-H1-dues.mdx': '---\nkind：党费统计\n---\n' };
    const owed = (files: Files) =>
      found(files).flatMap(([, , code, facts]) => (code === 'owed-missing' ? [facts] : []));
    const missing = (...kinds: string[]) => [{ branch: '装备科党支部', period: '2023-H1', kinds }];
    expect(owed(broken)).toEqual(missing('党员统计'));
    const another = { 'records/equipment/2023/2023-02-10-day.mdx': '---\nkind：党课\n---\n' };
    expect(owed(another)).toEqual(missing('党费统计', '党员统计'));
    const elsewhere = { 'records/window/2023/2023-H1-more.mdx': '---\nkind：党费统计\n---\n' };
    expect(owed(elsewhere)).toEqual(missing('党费统计', '党员统计'));
  });

  it.each<[string, Files, string[]]>([
    ['both are there', { ...dues('equipment', '2023-H1'), ...members('equipment', '2023-H1') }, []],
    [
      'a longer count holds it, and a stock tells of its last day',
      {
        ...section({ returns: allReturned.slice(0, 4) }),
        ...dues('equipment', '2022'),
        ...members('equipment', '2022-Q2'),
        ...members('equipment', '2022-H2'),
      },
      [],
    ],
    [
      'its parts are all there',
      {
        ...dues('equipment', '2023-Q1'),
        ...dues('equipment', '2023-Q2'),
        ...members('equipment', '2023-H1'),
      },
      [],
    ],
    [
      'one part of it is not there',
      { ...dues('equipment', '2023-Q1'), ...members('equipment', '2023-H1') },
      ['owed-missing'],
    ],
    [
      'a stock tells of a day before its last',
      { ...dues('equipment', '2023-H1'), ...members('equipment', '2023-Q1') },
      ['owed-missing'],
    ],
    [
      'what was there is void',
      {
        ...dues('equipment', '2023-H1', { state: '作废', reason: '重复' }),
        ...members('equipment', '2023-H1'),
      },
      ['owed-missing'],
    ],
    ['only a part of the period is confirmed', section({ returns: returned('2023-Q1') }), []],
    ['nothing is confirmed', section({ returns: [] }), []],
    [
      'the branch has no members',
      section({
        returns: returned('2023-Q1', '2023-Q2'),
        history: [{ from: '2019-01-01' }],
      }),
      [],
    ],
    [
      'the branch was founded within the period',
      section({
        returns: returned('2023-Q1', '2023-Q2'),
        history: [{ from: '2023-02-01', members: 5 }],
      }),
      [],
    ],
    [
      'the branch ended within the period',
      section({ returns: returned('2023-Q1', '2023-Q2'), ended: '2023-05-31', into: ['window'] }),
      [],
    ],
    [
      'a committee has branches below it that count its members',
      {
        ...section({ returns: [] }),
        'branches/bureau.mdx': branch({ ...office, returns: allReturned }),
      },
      [],
    ],
    [
      'it is a temporary branch that never filed any',
      section({ level: '临时党支部', returns: returned('2023-Q1', '2023-Q2') }),
      [],
    ],
    [
      'it is a temporary branch that files one of them',
      {
        ...section({ level: '临时党支部', returns: returned('2022-Q4', '2023-Q1', '2023-Q2') }),
        ...dues('equipment', '2022-Q4'),
      },
      ['owed-missing'],
    ],
  ])('is judged with sense: %s', (_, files, expected) => {
    expect(codes(files)).toEqual(expected);
  });

  it('is none before anybody filed such a count, or where nothing is owed', () => {
    const before = Object.fromEntries(Object.keys(filed).map((path) => [path, undefined]));
    expect(codes({ ...before, ...dues('window', '2023-Q3', { through: '2023-07-31' }) })).toEqual(
      [],
    );
    expect(codes({}, owedKinds().replaceAll('  every: half-year\n', ''))).toEqual([]);
  });

  it('goes by the period that the kind says', () => {
    const quarters = {
      ...members('equipment', '2023-H1'),
      ...dues('equipment', '2023-Q1'),
      ...dues('window', '2023-H1', { state: '作废', reason: '分季另报' }),
      ...dues('window', '2023-Q1'),
      ...dues('window', '2023-Q2'),
    };
    const years = {
      ...section({ returns: allReturned }),
      ...members('equipment', '2022-H1'),
      ...members('equipment', '2022-H2'),
      ...members('equipment', '2023-H1'),
    };
    const missing = (files: Files, every: string) =>
      found(files, owedKinds(every)).map(([, , , facts]) => facts);
    expect(missing(quarters, 'quarter')).toMatchObject([
      { period: '2023-Q2', kinds: ['党费统计'] },
    ]);
    expect(missing(years, 'year')).toMatchObject([{ period: '2022', kinds: ['党费统计'] }]);
  });

  it('is of kinds that count over periods', () => {
    const declared = owedKinds().replace('when: event\n', 'when: event\n  every: year\n');
    expect(found(filedBySection, declared)).toEqual([
      ['catalogue/kinds/all.yaml', 5, 'kind-nature-clash', { kind: '党课', reason: 'every' }],
    ]);
  });
});

const filedBySection = { ...dues('equipment', '2023-H1'), ...members('equipment', '2023-H1') };
