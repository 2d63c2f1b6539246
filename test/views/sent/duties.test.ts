import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { corpusFor } from '../../../src/domain/sent/sent-corpus.ts';
import { commitmentVerdicts } from '../../../src/domain/verdicts.ts';
import { loadContent, type Content } from '../../../src/io/load.ts';
import {
  branch,
  contentTree,
  plan,
  recordAt,
  report,
  type Files,
} from '../../support/content-tree.ts';
import { printedOf, sendIn } from '../../support/sent.ts';
import { explained, explanations } from '../../domain/tally/rule-tree.ts';

const seats = ['支部书记', '组织委员', '宣传委员'].map((seat) => ({ seat, from: '2019-01-01' }));

const returns = [
  { period: '2023-Q1', through: '2023-03-31', by: '支部书记', on: '2023-04-03' },
  { period: '2023-Q2', through: '2023-06-30', by: '支部书记', on: '2023-07-04' },
];

/** One month is made good, one is explained, one is missed, the rest done; of a branch with a committee. */
const files: Files = {
  ...explanations,
  'branches/equipment.mdx': branch({ name: '装备科党支部', seats, returns }),
  'branches/window.mdx': branch({ name: '窗口党支部', seats: seats.slice(0, 1), returns }),
  'plans/2023.mdx': plan({
    commitments: [
      {
        id: 'rule',
        label: '党课每月一次',
        metric: 'lectures',
        cadence: 'month',
        target: 1,
        per: 'branch',
        where: { seats: { atLeast: 3 } },
        excuses: ['停产检修'],
      },
    ],
  }),
  ...recordAt('equipment', { date: '2023-01-12' }),
  ...recordAt('equipment', { date: '2023-03-02', for: '2023-02' }, 'late'),
  ...recordAt('equipment', { date: '2023-05-12' }),
  ...recordAt('equipment', { date: '2023-06-12' }),
  ...explained({ date: '2023-04-20', for: '2023-04' }),
  'reports/2023-h1.mdx': report({ status: '草稿' }, '<Commitments plan="2023" />'),
};

function states({ corpus }: Content): Record<string, string> {
  const own = corpus && corpusFor(corpus, { id: '2023-h1' });
  const commitment = own?.commitments.get('rule');
  if (!own || !commitment) throw new Error('No commitment');
  return Object.fromEntries(
    commitmentVerdicts(own, commitment, '2023-06-30').map(({ branch: slug, window, state }) => [
      `${slug} ${window.id}`,
      state,
    ]),
  );
}

it('a report that was sent keeps what was late and what was explained, whatever becomes of the ledger', () => {
  const content = loadContent(contentTree(files), '2023-08-15');
  expect(content.issues).toEqual([]);
  const expected = {
    'equipment 2023-01': 'done',
    'equipment 2023-02': 'done-late',
    'equipment 2023-03': 'missed',
    'equipment 2023-04': 'exempt',
    'equipment 2023-05': 'done',
    'equipment 2023-06': 'done',
  };
  expect(states(content)).toMatchObject(expected);
  expect(Object.keys(states(content)).filter((key) => key.startsWith('window'))).toEqual([]);
  const before = printedOf(content, '2023-h1');
  const sent = sendIn(content, '2023-h1');
  expect(states(sent)).toMatchObject(expected);
  expect(printedOf(sent, '2023-h1').text).toEqual(before['text']);
  for (const name of ['2023-04-20-why', '2023-03-02-late']) {
    rmSync(join(content.dir, `records/equipment/2023/${name}.mdx`));
  }
  expect(states(loadContent(content.dir, '2023-08-15'))).toMatchObject(expected);
});
