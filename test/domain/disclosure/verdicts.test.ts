import { describe, expect, it } from 'vitest';
import { disclose, discloseVerdict } from '../../../src/domain/disclosure/disclose.ts';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { commitmentVerdicts } from '../../../src/domain/verdicts.ts';
import { csvOf } from '../../../src/tables/csv.ts';
import { evidenceSheet } from '../../../src/tables/evidence.ts';
import { dueItems } from '../../../src/views/duties/due-items.ts';
import { windowViews } from '../../../src/views/plan/commitment-view.ts';
import { planLines } from '../../../src/views/plan/plan-view.ts';
import { branch, plan, recordAt, type Files } from '../../support/content-tree.ts';
import { corpusWith, figure } from '../../support/corpus.ts';

const promise = {
  id: 'promise',
  label: '各支部参加人次',
  metric: 'audience',
  cadence: 'half-year',
  per: 'branch',
};

/** What every branch promises of its heads, with a branch of 14 and one of 7 members. */
function office(target: number, heard: { large: number; small: number }): Corpus {
  const returns = [{ period: '2023-H1', through: '2023-06-30', by: '支部书记', on: '2023-07-04' }];
  const talk = (slug: string, count: number): Files =>
    recordAt(slug, { kind: '宣讲', title: '宣讲', date: '2023-03-16', heard: count });
  return corpusWith({
    'catalogue/kinds/宣讲.yaml': `- id: talk
  label: 宣讲
  unit: 场次
  when: event
  fields:
    heard: { type: count, label: 听众, unit: 人, heads: participants }
`,
    'catalogue/metrics.yaml': `- id: audience
  label: 听众
  unit: 人次
  nature: flow
  from: [宣讲]
  take: { sum: heard }
- id: missed
  label: 没有完成的
  unit: 个
  nature: flow
  from: verdicts
  where: { state: missed }
  take: { distinct: branch }
- id: judged
  label: 核对过的
  unit: 个
  nature: flow
  from: verdicts
  take: { distinct: branch }
`,
    'branches/equipment.mdx': branch({ name: '装备党支部', members: 14, returns }),
    'branches/window.mdx': branch({ name: '窗口党支部', members: 7, returns }),
    ...talk('equipment', heard.large),
    ...talk('window', heard.small),
    'plans/2023.mdx': plan({ commitments: [{ ...promise, target }] }),
  });
}

const verdictOf = (corpus: Corpus, slug: string) => {
  const commitment = corpus.commitments.get('promise');
  const verdicts = commitment ? commitmentVerdicts(corpus, commitment, corpus.site.asOf) : [];
  const found = verdicts.find((one) => one.branch === slug && one.window.id === '2023-H1');
  if (!found) throw new Error(`No verdict of ${slug}`);
  return found;
};

/** Everything that pages, files and lists print of the commitment and of its states. */
function printed(corpus: Corpus): string {
  const [commitment, written] = [corpus.commitments.get('promise'), corpus.plans.get('2023')];
  const { tally } = figure(corpus, 'missed', '2023-H1');
  return JSON.stringify([
    commitment && windowViews(corpus, commitment).map(({ verdicts }) => verdicts),
    written && planLines(corpus, written).map(({ states }) => states),
    dueItems(corpus).map(({ states, tense, who }) => [states, tense, who]),
    dueItems(corpus, 'window').map(({ states, tense }) => [states, tense]),
    disclose(corpus, tally),
    csvOf(evidenceSheet(corpus, tally, '')),
  ]);
}

describe('the state of a promise of heads', () => {
  it('is kept back of a small branch, and told of a large one', () => {
    const corpus = office(6, { large: 5, small: 5 });
    expect(verdictOf(corpus, 'window').state).toBe('missed');
    expect(discloseVerdict(corpus, verdictOf(corpus, 'window')).tell).toBe('withheld');
    expect(discloseVerdict(corpus, verdictOf(corpus, 'equipment')).tell).toBe('exact');
  });

  it.each([5, 7])(
    'is nowhere told of a small branch: what is printed is the same with %d',
    (small) => {
      expect(printed(office(6, { large: 13, small }))).toBe(
        printed(office(6, { large: 13, small: 6 })),
      );
    },
  );

  it('is counted in a summary apart from those that are told', () => {
    const corpus = office(6, { large: 5, small: 5 });
    const written = corpus.plans.get('2023');
    const [line] = written ? planLines(corpus, written) : [];
    expect(line?.states.map(({ text }) => text)).toEqual([
      '2个党组织2个半年共4项中逾期未完成1项',
      '推进中2项',
      '不单列1项',
    ]);
  });

  it('is not told by a count of states, but how many were judged is', () => {
    const corpus = office(6, { large: 5, small: 5 });
    const told = (id: string) => disclose(corpus, figure(corpus, id, '2023-H1').tally).tell;
    expect([told('missed'), told('judged')]).toEqual(['withheld', 'exact']);
  });
});
