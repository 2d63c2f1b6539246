import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tally } from '../../../src/domain/tally/evaluate.ts';
import { branch, recordAt, type Fields, type Files } from '../../support/content-tree.ts';
import {
  allReturned,
  ask,
  lecture,
  loadScenario,
  metric,
  returns,
  scenario,
  short,
  talk,
} from './scenario.ts';

const people = (fields: Fields = {}) =>
  metric({ unit: '人次', take: { sum: 'attendance' }, ...fields });

/** A lecture of 31 people that the equipment section held together with others. */
const joint = (...parts: [string, number?][]) =>
  lecture('equipment', '2023-03-16', {
    attendance: 31,
    with: parts.map(([slug, present]) => ({
      branch: slug,
      role: '联合',
      ...(present === undefined ? {} : { present }),
    })),
  });

/** A group with two workshops beside the sections of the scenario. */
const group = {
  'branches/group.mdx': branch({ name: '工业党总支', level: '党总支', returns: allReturned }),
  'branches/east.mdx': branch({ name: '东车间党支部', parent: 'group', returns: allReturned }),
  'branches/west.mdx': branch({ name: '西车间党支部', parent: 'group', returns: allReturned }),
};

const values = (fields: Fields, files: ReturnType<typeof lecture>, ...slugs: string[]) => {
  const corpus = scenario([people(fields)], files);
  return slugs.map((slug) => short(ask(corpus, '2023-H1', { branch: slug }))[0]);
};

describe('a sum over a joint event', () => {
  it('taken for each branch gives the host what its partners do not have', () => {
    const files = joint(['window', 9]);
    expect(values({ per: 'branch' }, files, 'bureau', 'equipment', 'window')).toEqual([31, 22, 9]);
  });

  it('gives a group outside of the host the parts of all its own', () => {
    const files = { ...group, ...joint(['east', 5], ['west', 4], ['window', 2]) };
    const slugs = ['group', 'east', 'west', 'window', 'equipment'];
    expect(values({}, files, ...slugs)).toEqual([9, 5, 4, 2, 20]);
    expect(values({ per: 'branch' }, files, ...slugs, 'bureau')).toEqual([9, 5, 4, 2, 20, 31]);
  });

  it('is unknown for those whose part nobody wrote down, and known for the others', () => {
    const files = { ...group, ...joint(['east', 5], ['west']) };
    const slugs = ['bureau', 'equipment', 'east', 'west', 'group'];
    // What the host has is what the partners leave, so one unknown part leaves it unknown too.
    const expected = [31, 'unshared', 5, 'unshared', 'unshared'];
    expect(values({}, files, ...slugs)).toEqual(expected);
    expect(values({ per: 'branch' }, files, ...slugs)).toEqual(expected);
  });

  it('names the record whose parts are not written down', () => {
    const corpus = scenario([people()], joint(['window']));
    expect(ask(corpus, '2023-H1', { branch: 'window' }).gapRecords).toEqual([
      'equipment/2023/2023-03-16-record',
    ]);
  });

  it('leaves all to the host where the others only came to it', () => {
    const files = lecture('equipment', '2023-03-16', {
      attendance: 31,
      with: [{ branch: 'window', role: '参加', present: 9 }],
    });
    expect(values({ per: 'branch' }, files, 'bureau', 'equipment', 'window')).toEqual([31, 31, 0]);
  });

  it('is of none of them alone where the field says nothing of shares', () => {
    const days = { from: ['主题党日'], take: { sum: 'present' } };
    const files = recordAt('equipment', {
      kind: '主题党日',
      title: '主题党日',
      date: '2023-03-16',
      expected: 14,
      present: 12,
      with: [{ branch: 'window', role: '联合', present: 5 }],
    });
    expect(values(days, files, 'bureau', 'equipment', 'window')).toEqual([
      12,
      'unshared',
      'unshared',
    ]);
  });

  describe("of the host's own people", () => {
    const kinds = {
      'catalogue/kinds/meetings.yaml': `- id: meeting
  label: 党员大会
  unit: 次
  when: event
  fields:
    expected: { type: count, label: 应到, unit: 人, required: true, share: host, heads: expected }
    present: { type: count, label: 实到, unit: 人, required: true, share: host, heads: present }
`,
    };
    const meeting = (slug: string, present: number, fields: Fields = {}) =>
      recordAt(slug, {
        kind: '党员大会',
        title: '党员大会',
        date: '2023-03-16',
        expected: 14,
        present,
        ...fields,
      });
    const shared = meeting('equipment', 12, {
      with: [{ branch: 'window', role: '联合', present: 5 }],
    });
    const sum = (field: string) => people({ id: field, from: ['党员大会'], take: { sum: field } });
    const rate = metric({ id: 'rate', ratio: { of: 'present', to: 'expected' } });
    const median = people({ id: 'median', each: 'branch', of: 'present', take: 'median' });
    const asked = (files: Files, id: string, ...slugs: string[]) => {
      const metrics = [sum('expected'), sum('present'), rate, median];
      const corpus = scenario(metrics, { ...kinds, ...files });
      return slugs.map((branch) => ask(corpus, '2023-H1', { metric: id, branch }));
    };
    const record = 'equipment/2023/2023-03-16-record';

    it('is whole for the host, and unknown of those who held it too', () => {
      const answers = asked(shared, 'present', 'bureau', 'equipment', 'window');
      expect(answers.map(short)).toEqual([[12, record], [12, record], ['host-only']]);
      expect(answers[2]?.gapRecords).toEqual([record]);
    });

    it('is neither due nor a share of them', () => {
      const of = (id: string) => asked(shared, id, 'window').map(({ value, gap }) => value ?? gap);
      expect([of('expected'), of('rate')]).toEqual([['host-only'], ['host-only']]);
    });

    it('is told to be missing from what they have of their own', () => {
      const files = { ...shared, ...meeting('window', 9, { date: '2023-04-16' }) };
      const [present] = asked(files, 'present', 'window');
      expect(present).toMatchObject({ value: 9, leftOut: [record] });
      const [share] = asked(files, 'rate', 'window');
      expect(share).toMatchObject({ value: 64.3, leftOut: [record] });
      const [whole] = asked(files, 'present', 'bureau');
      expect(whole).toMatchObject({ value: 21, leftOut: [] });
    });

    it('is not known, and no zero, where they have not reported either', () => {
      const silent = { ...shared, ...returns({ equipment: allReturned, bureau: allReturned }) };
      expect(asked(silent, 'present', 'window').map(short)).toEqual([['unreported']]);
    });

    it('leaves them out of the middle of all branches, which is of the others', () => {
      const [middle] = asked(shared, 'median', 'bureau');
      expect(middle).toMatchObject({ value: 6, reporting: { missing: ['window'] } });
    });
  });
});

it('of any branches adds up to that of the whole', () => {
  const branches = ['equipment', 'window', 'group', 'east', 'west', 'bureau'];
  const present = fc.nat(20);
  const event = fc.record({
    host: fc.constantFrom(...branches),
    own: fc.nat(30),
    partners: fc.dictionary(fc.constantFrom(...branches), present, { maxKeys: 4 }),
  });
  fc.assert(
    fc.property(fc.array(event, { maxLength: 5 }), (events) => {
      const files = events.map(({ host, own, partners }, at) => {
        const others = Object.entries(partners).filter(([slug]) => slug !== host);
        const attendance = others.reduce((sum, [, one]) => sum + one, own);
        const joined = others.map(([slug, one]) => ({ branch: slug, role: '联合', present: one }));
        return lecture(host, `2023-03-0${at + 1}`, { attendance, with: joined });
      });
      const { corpus } = loadScenario([people()], Object.assign({}, group, ...files) as Files);
      if (!corpus) throw new Error('No corpus');
      const of = (slug: string) => ask(corpus, '2023-H1', { branch: slug }).value ?? NaN;
      const own = (slug: string) => {
        const { question } = ask(corpus, '2023-H1', { branch: slug });
        return tally(corpus, question, { alone: true }).value ?? NaN;
      };
      expect(own('group') + of('east') + of('west')).toBe(of('group'));
      expect(own('bureau') + of('equipment') + of('window') + of('group')).toBe(of('bureau'));
    }),
    { numRuns: 25 },
  );
});

describe('a joint event', () => {
  it('is one record that brings what both bring, where each branch is counted', () => {
    const corpus = scenario([metric({ per: 'branch' })], joint(['window', 9]));
    const answer = ask(corpus);
    expect(short(answer)).toEqual([2, 'equipment/2023/2023-03-16-record']);
    expect(answer.contributions).toEqual([
      { origin: { of: 'record', id: 'equipment/2023/2023-03-16-record' }, amount: 2 },
    ]);
  });

  it('tells apart the branches that held it, and of those only the asked ones', () => {
    const files = { ...joint(['window', 9]), ...lecture('window', '2023-04-16') };
    const corpus = scenario([metric({ unit: '个', take: { distinct: 'branch' } })], files);
    const found = ['bureau', 'equipment', 'window'].map((slug) => {
      const { value, contributions } = ask(corpus, '2023-H1', { branch: slug });
      return [value, contributions.map(({ names }) => names)];
    });
    expect(found).toEqual([
      [2, [['equipment', 'window'], ['window']]],
      [1, [['equipment']]],
      [1, [['window'], ['window']]],
    ]);
  });
});

describe('what records name', () => {
  const heard = metric({
    unit: '个',
    from: ['宣讲报告'],
    at: 'heardBy',
    take: { distinct: 'heardBy' },
  });

  it('is counted only in the asked part of the tree where the metric speaks for it', () => {
    const corpus = scenario(
      [heard],
      talk('bureau', { date: '2023-03-16', heardBy: ['equipment', 'window'] }),
    );
    const found = ['bureau', 'equipment'].map(
      (slug) => ask(corpus, '2023-H1', { branch: slug }).value,
    );
    expect(found).toEqual([2, 1]);
  });

  it('is nothing where the record says that nothing took place', () => {
    const corpus = scenario([heard], {
      ...talk('bureau', { period: '2023-02', times: 0, heardBy: ['equipment'] }),
      ...talk('bureau', { period: '2023-03', times: 2, heardBy: ['window'] }),
    });
    const answer = ask(corpus);
    expect(answer.value).toBe(1);
    expect(answer.contributions.map(({ amount, names }) => [amount, names])).toEqual([
      [0, []],
      [1, ['window']],
    ]);
  });
});
