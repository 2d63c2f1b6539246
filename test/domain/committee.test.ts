import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { committeeOn } from '../../src/domain/committee.ts';
import { committeeLines } from '../../src/views/branch/profile.ts';
import { branch, type Fields, type Files } from '../support/content-tree.ts';
import { ask, loadScenario, metric, scenario } from './tally/scenario.ts';

const basis = { document: '支部工作条例' };
const level = ['党支部'];
const small = {
  id: 'small',
  label: '不足7名的党支部',
  basis,
  validFrom: '2022-01-01',
  level,
  members: { atMost: 6 },
  must: ['支部书记'],
  may: ['支部副书记'],
  places: { atLeast: 1, atMost: 2 },
};
const large = {
  ...small,
  id: 'large',
  label: '7名以上的党支部',
  members: { atLeast: 7 },
  may: ['支部副书记', '组织委员', '宣传委员', '纪检委员'],
  places: { atLeast: 3, atMost: 7 },
};

const metrics = (['asked', 'filled'] as const).map((id) =>
  metric({
    id,
    from: 'branches',
    where: { level },
    nature: 'stock',
    unit: '个',
    time: 'atEnd',
    take: { sum: id === 'asked' ? 'seatsAsked' : 'seatsFilled' },
  }),
);

function filesOf(fields: Fields, norms: Fields[] = [small, large]): Files {
  return {
    'catalogue/seats.yaml': dump(norms, { noRefs: true }),
    'branches/window.mdx': undefined,
    'branches/equipment.mdx': branch({ name: '装备科党支部', ...fields }),
  };
}

/** What is asked of the branch on a day, in few words. */
function committee(fields: Fields, day = '2023-07-31', norms?: Fields[]): string {
  const { catalogue, branches } = scenario(metrics, filesOf(fields, norms));
  const found = committeeOn(catalogue.seatNorms, branches.get('equipment')!, day);
  if (found === undefined || found === 'unknown') return String(found);
  const { norm, asked, filled, unset, lacking } = found;
  return `${norm.id} ${String(filled)}/${String(asked)} ${unset.join()} ${String(lacking)}`;
}

const seat = (name: string, fields: Fields = {}) => ({ seat: name, from: '2020-01-01', ...fields });
const three = [seat('支部书记'), seat('组织委员'), seat('宣传委员')];
const sized = (members: number) => [{ from: '2019-05-08', members }];

describe('the seats of a branch are held against what its size asks for', () => {
  it.each<[string, Fields[], number, string]>([
    ['all that are asked are there', three, 7, 'large 3/3  0'],
    ['more than are asked are there', [...three, seat('纪检委员')], 20, 'large 4/4  0'],
    ['a small one needs one', [seat('支部书记')], 6, 'small 1/1  0'],
    ['one more member asks for a committee', [seat('支部书记')], 7, 'large 1/3  2'],
    [
      'a deputy counts where there is one',
      [seat('支部书记'), seat('支部副书记')],
      6,
      'small 2/2  0',
    ],
    ['none is set up', [], 7, 'large 0/3 支部书记 2'],
    ['others than the secretary are set up', three.slice(1), 7, 'large 2/3 支部书记 0'],
    ['seats of others do not count', [...three, seat('党建办主任')], 7, 'large 3/3  0'],
  ])('%s', (_, seats, members, expected) => {
    expect(committee({ seats, history: sized(members) })).toBe(expected);
  });

  it('a vacant seat is not filled, and who acts for it fills his own', () => {
    const seats = [
      seat('支部书记', { to: '2023-02-28' }),
      { seat: '支部书记', from: '2023-03-01', state: '空缺' },
      seat('支部副书记'),
      { seat: '支部副书记', from: '2023-03-01', state: '主持工作' },
      seat('组织委员'),
    ];
    const fields = { seats, history: sized(12) };
    expect(committee(fields, '2023-02-28')).toBe('large 3/3  0');
    expect(committee(fields, '2023-03-01')).toBe('large 2/3  0');
  });

  it('seats that one holds together are one place, whichever of them says so', () => {
    const joint = [seat('支部书记'), seat('组织委员', { also: '宣传委员' })];
    expect(committee({ seats: joint, history: sized(9) })).toBe('large 2/3  1');
    const said = [...joint, seat('宣传委员')];
    expect(committee({ seats: said, history: sized(9) })).toBe('large 2/3  1');
    const both = [...joint, seat('宣传委员', { also: '组织委员' })];
    expect(committee({ seats: both, history: sized(9) })).toBe('large 2/3  1');
  });

  it.each<[string, Fields[], number, number]>([
    ['as many as are allowed', [seat('支部书记'), seat('支部副书记')], 6, 0],
    ['a committee that became too small for one', three, 6, 1],
    ['the same in a branch that is large enough', three, 7, 0],
    ['seats that one holds together', [three[0]!, seat('组织委员', { also: '宣传委员' })], 6, 0],
    ['a place that is vacant', [...three, seat('纪检委员', { state: '空缺' })], 5, 2],
    ['seats that are of no committee', [seat('支部书记'), seat('党建办主任')], 5, 0],
  ])('too many are told by their number: %s', (_, seats, members, over) => {
    const corpus = scenario(metrics, filesOf({ seats, history: sized(members) }));
    const equipment = corpus.branches.get('equipment')!;
    const found = committeeOn(corpus.catalogue.seatNorms, equipment, '2023-07-31');
    expect(found).toMatchObject({ over });
    const told = committeeLines(corpus, equipment).join();
    expect(told.includes(`多设${String(over)}个`)).toBe(over > 0);
  });

  it('the size is that of the day, and so is the norm', () => {
    const history = [...sized(6), { from: '2023-04-03', members: 7 }];
    const fields = { seats: [seat('支部书记')], history };
    expect(committee(fields, '2023-04-02')).toBe('small 1/1  0');
    expect(committee(fields, '2023-04-03')).toBe('large 1/3  2');
    const norms = [
      small,
      { ...large, validTo: '2023-05-31' },
      { ...large, id: 'newer', validFrom: '2023-06-01', places: { atLeast: 5, atMost: 7 } },
    ];
    expect(committee(fields, '2023-05-31', norms)).toBe('large 1/3  2');
    expect(committee(fields, '2023-06-01', norms)).toBe('newer 1/5  4');
    expect(committee(fields, '2021-12-31', norms)).toBe('undefined');
  });

  it('nothing is known to be in order where nobody has said how many members there are', () => {
    const fields = { seats: three, history: [{ from: '2019-05-08' }] };
    expect(committee(fields)).toBe('unknown');
    const corpus = scenario(metrics, filesOf(fields));
    expect(ask(corpus, '2023-H1', { metric: 'asked' }).value).toBeNull();
    expect(committee(fields, '2023-07-31', [{ ...large, members: undefined }])).toMatch(/^large/);
  });

  it('metrics ask for what is asked and what is filled', () => {
    const corpus = scenario(metrics, filesOf({ seats: three.slice(1), history: sized(9) }));
    expect(ask(corpus, '2023-H1', { metric: 'asked' }).value).toBe(3);
    expect(ask(corpus, '2023-H1', { metric: 'filled' }).value).toBe(2);
  });

  it('bounds and days that run backwards are told', () => {
    const codes = (norm: Fields) =>
      loadScenario(metrics, filesOf({ history: sized(9) }, [norm])).issues.map(
        ({ issue }) => issue.code,
      );
    expect(codes({ ...small, members: { atLeast: 7, atMost: 6 } })).toEqual(['bounds-crossed']);
    expect(codes({ ...small, places: { atLeast: 3, atMost: 2 } })).toEqual(['bounds-crossed']);
    expect(codes({ ...small, validTo: '2021-12-31' })).toEqual(['span-backwards']);
  });
});
