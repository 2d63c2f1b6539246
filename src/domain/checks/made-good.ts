import { kindsOf } from '../catalogue/metric-kinds.ts';
import type { Rule } from '../catalogue/rule.ts';
import type { Corpus } from '../corpus.ts';
import { addYears, earlier, lastDay, type IsoDate } from '../date.ts';
import type { Duty } from '../duty.ts';
import { inData, issue, type Issue } from '../issues.ts';
import { measureOf } from '../measures.ts';
import { KeptOne } from '../kept.ts';
import { ownValue } from '../own.ts';
import { covers, type Period } from '../period.ts';
import { firstDay, type WorkRecord } from '../record.ts';
import { commitmentWindows, ruleWindows } from '../tally/duty-windows.ts';
import type { Unread } from '../unread.ts';
import type { Check, Texts } from './check.ts';

export const madeGoodChecks: readonly Check[] = [
  { name: 'what makes good for a window comes after it', find: eachMadeGood(afterIt) },
  { name: 'what makes good for a window has one', computes: true, find: eachMadeGood(hasWindow) },
  { name: 'explanations say of which days they are', find: explained },
  { name: 'explanations are of windows', computes: true, find: eachMadeGood(explainsWindow) },
];

function eachMadeGood(
  find: (record: WorkRecord, made: Period, corpus: Corpus, unread: Unread) => Issue[],
) {
  return (corpus: Corpus, _texts: Texts, unread: Unread): Issue[] =>
    [...corpus.records.values()].flatMap((record) =>
      record.for && record.state !== '作废' ? find(record, record.for, corpus, unread) : [],
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

/**
 * What nothing asks for in such a window makes nothing good. Where nothing is asked at all, nothing is said, nor where a
 * duty or what it is measured by is wrong: it may be the one that asks.
 */
function hasWindow(record: WorkRecord, made: Period, corpus: Corpus, unread: Unread): Issue[] {
  const all = keptDuties.get(corpus, dutiesByKind);
  if (all.length === 0 || isExplanation(record, corpus) || mayAskMore(unread)) return [];
  const fitting = all.filter(({ kinds }) => record.kinds.some((id) => kinds.has(id)));
  const since = addYears(firstDay(record.when), -yearsBack);
  if (fitting.some(({ windows }) => windows(made, since).some(({ id }) => id === made.id)))
    return [];
  const asked = [...new Set(fitting.map(({ duty }) => duty.label))];
  return [issue('for-no-window', { made: made.id, asked }, inData(record.file, ['for']))];
}

function mayAskMore(unread: Unread): boolean {
  return (['rule', 'commitment', 'metric'] as const).some((one) => unread.things(one).length > 0);
}

/**
 * An explanation is of the windows that lie whole in the days that it is for: where a duty that it names has none there, it
 * explains nothing of it.
 */
function explainsWindow(record: WorkRecord, made: Period, corpus: Corpus, unread: Unread): Issue[] {
  if (mayAskMore(unread)) return [];
  const all = keptDuties.get(corpus, dutiesByKind);
  return record.kinds.flatMap((kind) => {
    const explains = corpus.catalogue.kinds.get(kind)?.explains;
    const named = explains && ownValue(record.values, explains.duties);
    if (typeof named !== 'object') return [];
    return all
      .filter(({ duty }) => named.includes(duty.id))
      .flatMap(({ duty, windows, afterDay }): Issue[] => {
        const touched = windows(made);
        if (afterDay || touched.some((window) => covers(made, window))) return [];
        const facts = { made: made.id, duty: duty.label, within: touched.map(({ id }) => id) };
        return [issue('explained-no-window', facts, inData(record.file, ['for']))];
      });
  });
}

/** A window of a year, and a year to make it good in. */
const yearsBack = 2;

interface DutyOfKinds {
  readonly duty: Pick<Duty, 'id' | 'label'>;
  readonly kinds: ReadonlySet<string>;
  /** Those that touch some days; `since`: as if it had been asked from then on at the latest. */
  readonly windows: (within: Period, since?: IsoDate) => readonly Period[];
  /** It falls due after a day of each branch, and has no windows of the calendar. */
  readonly afterDay: boolean;
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
      windows: (within, since) =>
        ruleWindows(since === undefined ? rule : askedSince(rule, since), within).map(
          ({ window }) => window,
        ),
      afterDay: rule.versions.some(({ due }) => due !== undefined),
    })),
    ...[...commitments.values()].map((commitment): DutyOfKinds => ({
      duty: commitment,
      kinds: kindsBy(commitment.metric),
      windows: (within) => commitmentWindows(commitment, within),
      afterDay: false,
    })),
  ];
}

/** A rule as if it had been asked before: what was late for a window of then was for that, though nobody judges it. */
function askedSince({ versions: [first, ...later], ...rule }: Rule, since: IsoDate): Rule {
  return {
    ...rule,
    versions: [{ ...first, validFrom: earlier(first.validFrom, since) }, ...later],
  };
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
