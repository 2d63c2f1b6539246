import { dump } from 'js-yaml';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { branch, recordAt, type Fields, type Files } from '../../support/content-tree.ts';
import { ruleFile, verdicts } from './rule-tree.ts';
import { allReturned, loadScenario, metric, scenario } from './scenario.ts';

/** What the rules of these tests are measured by: elections, by the day on which they were held. */
export const elections = metric({
  id: 'elections',
  from: ['换届选举'],
  time: { by: 'held' },
  at: 'organization',
  take: { distinct: 'organization' },
});

const kinds = dump([
  {
    id: 'election',
    label: '换届选举',
    unit: '个',
    when: 'event',
    keptBy: 'office',
    fields: {
      organization: { type: 'branch', label: '换届的党组织', required: true },
      held: { type: 'date', label: '换届日期' },
    },
  },
]);

/** What is due at the end of a term of three years, asked from half a year before. */
const due = { from: 'termStarted', years: 3, remind: 6, extendable: 12 };

/** A branch of the level that is asked, with its terms. */
export function withTerms(terms: Fields[], fields: Fields = {}): Files {
  const name = '装备科党支部';
  const history = [{ from: '2018-05-08', members: 14 }];
  return {
    'branches/equipment.mdx': branch({ name, history, terms, returns: allReturned, ...fields }),
  };
}

/** An election that the office has recorded. */
export function held(day: string, fields: Fields = {}): Files {
  const known = { kind: '换届选举', title: '换届', organization: 'equipment', held: day };
  return recordAt('bureau', { date: day, ...known, ...fields }, 'election');
}

/** A content with a rule about terms; `rule` and `length` say what is otherwise. */
export function termed(files: Files, options: Options = {}, metrics: Fields[] = []): Corpus {
  return scenario([elections, ...metrics], treeOf(files, options));
}

/** The same, where what was recorded need not agree with the terms. */
export function loose(files: Files): Corpus {
  const { corpus } = loadScenario([elections], treeOf(files));
  if (!corpus) throw new Error('The content has no corpus');
  return corpus;
}

interface Options {
  readonly rule?: Fields;
  readonly length?: Fields;
}

/** The files of such a content. */
export function treeOf(files: Files, { rule = {}, length = due }: Options = {}): Files {
  const where = { level: ['党支部'] };
  return {
    'catalogue/kinds/换届.yaml': kinds,
    ...ruleFile({ metric: 'elections', cadence: undefined, due: length, where, ...rule }),
    ...files,
  };
}

/** How the terms of the branch stand, as known on a day: the day that each is due by, and its state. */
export function dueStates(corpus: Corpus, until: string, slug = 'equipment'): string[] {
  return verdicts(corpus, '2022-01-01/2026-12-31', until)
    .filter((one) => one.branch === slug)
    .map(({ window, state }) => `${window.to} ${state}`);
}
