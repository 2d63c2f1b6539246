import { kindsOf } from '../catalogue/metric-kinds.ts';
import type { Corpus } from '../corpus.ts';
import { lastDay } from '../date.ts';
import type { Duty } from '../duty.ts';
import { inData, issue, type Issue } from '../issues.ts';
import { measureOf } from '../measures.ts';
import { KeptOne } from '../kept.ts';
import type { Period } from '../period.ts';
import { firstDay, type WorkRecord } from '../record.ts';
import { commitmentWindows, ruleWindows } from '../tally/duty-windows.ts';
import type { Check } from './check.ts';

export const madeGoodChecks: readonly Check[] = [
  { name: 'what makes good for a window comes after it', find: eachMadeGood(afterIt) },
  { name: 'what makes good for a window has one', computes: true, find: eachMadeGood(hasWindow) },
  { name: 'explanations say of which days they are', find: explained },
];

function eachMadeGood(find: (record: WorkRecord, made: Period, corpus: Corpus) => Issue[]) {
  return (corpus: Corpus): Issue[] =>
    [...corpus.records.values()].flatMap((record) =>
      record.for && record.state !== '作废' ? find(record, record.for, corpus) : [],
    );
}

/** What explains a window may be told before it is over. */
function isExplanation({ kinds }: WorkRecord, { catalogue }: Corpus): boolean {
  return kinds.some((id) => catalogue.kinds.get(id)?.explains !== undefined);
}

function afterIt(record: WorkRecord, made: Period, corpus: Corpus): Issue[] {
  const date = firstDay(record.when);
  if (made.to < date || isExplanation(record, corpus)) return [];
  return [issue('for-not-over', { made: made.id, date }, inData(record.file, ['for']))];
}

/** What nothing asks for in such a window makes nothing good. Where nothing is asked at all, nothing is said. */
function hasWindow(record: WorkRecord, made: Period, corpus: Corpus): Issue[] {
  const all = keptDuties.get(corpus, dutiesByKind);
  if (all.length === 0 || isExplanation(record, corpus)) return [];
  const fitting = all.filter(({ kinds }) => record.kinds.some((id) => kinds.has(id)));
  if (fitting.some(({ windows }) => windows(made).some(({ id }) => id === made.id))) return [];
  const asked = [...new Set(fitting.map(({ duty }) => duty.label))];
  return [issue('for-no-window', { made: made.id, asked }, inData(record.file, ['for']))];
}

interface DutyOfKinds {
  readonly duty: Pick<Duty, 'label'>;
  readonly kinds: ReadonlySet<string>;
  readonly windows: (within: Period) => readonly Period[];
}

const keptDuties = new KeptOne<Corpus, readonly DutyOfKinds[]>();

/** All duties with the kinds that they are judged by. */
function dutiesByKind(corpus: Corpus): readonly DutyOfKinds[] {
  const { catalogue, commitments } = corpus;
  const kindsBy = (metric: string): ReadonlySet<string> => {
    const found = measureOf(corpus, metric);
    return new Set(found ? kindsOf(catalogue, found).map(({ id }) => id) : []);
  };
  return [
    ...[...catalogue.rules.values()].map((rule): DutyOfKinds => ({
      duty: rule,
      kinds: new Set(rule.versions.flatMap(({ metric }) => [...kindsBy(metric)])),
      windows: (within) => ruleWindows(rule, within).map(({ window }) => window),
    })),
    ...[...commitments.values()].map((commitment): DutyOfKinds => ({
      duty: commitment,
      kinds: kindsBy(commitment.metric),
      windows: (within) => commitmentWindows(commitment, within),
    })),
  ];
}

/** Without the days that it is about, an explanation explains nothing. */
function explained(corpus: Corpus): Issue[] {
  return [...corpus.catalogue.kinds.values()]
    .filter(({ explains }) => explains !== undefined)
    .flatMap(({ id, label }) =>
      corpus.index
        .find([id], undefined, lastDay)
        .filter((record) => !record.for)
        .map(({ file }) => issue('explained-nothing', { kind: label }, inData(file, []))),
    );
}
