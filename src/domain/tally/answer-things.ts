import { isState, type Source } from '../catalogue/metric.ts';
import type { IsoDate } from '../date.ts';
import type { Period } from '../period.ts';
import type { Verdict } from '../verdict.ts';
import { answerVerdicts } from './answer-verdicts.ts';
import type { Answer } from './answer.ts';
import { countedTwice } from './counted-twice.ts';
import {
  kindIds,
  recordCandidates,
  recordIds,
  select,
  type Counted,
  type Selection,
  type ThingsDefinition,
} from './counted.ts';
import { beforeKept } from './kept-since.ts';
import { takeLatest } from './latest.ts';
import type { Lookup } from './read-value.ts';
import { isAsked, isSilence, reportingFor } from './reporting.ts';
import { branchesOn } from './scope.ts';
import { branchThings, commitmentThings, dayThings, seatThings } from './sources.ts';
import { takeFrom } from './take.ts';
import type { Gap, Reporting, Tally } from './tally.ts';
import type { Thing } from './thing.ts';
import type { Towards } from './towards.ts';

/** How records are counted, and the verdicts that there are. */
interface AskedOf {
  readonly towards: Towards | undefined;
  readonly verdicts: (until: IsoDate) => readonly Verdict[];
}

/** Answers a metric that asks records, branches, seats, days, commitments or verdicts. */
export function answerThings(
  answer: Answer,
  written: ThingsDefinition,
  window: Period,
  { towards, verdicts }: AskedOf,
): Tally {
  const { corpus, question } = answer;
  const definition = isState(answer.metric, written)
    ? { ...written, time: 'atEnd' as const }
    : written;
  const { time, take } = definition;
  // A state at the end of a period is judged by what was known on that day; events, by what is known today.
  const until = time === 'atEnd' ? window.to : question.until;
  const lookup: Lookup = { corpus, until, period: question.period, linked: new Set(), towards };
  if (definition.from.of === 'verdicts') {
    return answerVerdicts(answer, definition, window, lookup, verdicts(until));
  }
  const { whole, keptSince } = beforeKept(corpus, definition, window);
  if (whole) return answer.missing('not-kept-yet', { keptSince });
  const candidates = candidatesOf(definition.from.of, answer, definition, window, lookup);
  if (!candidates) return answer.missing('no-calendar');
  const selected = select(candidates, definition, question.branch, window, lookup);
  if (take.do === 'latest') {
    return answerLatest(answer, definition, take.field, selected, window, lookup);
  }
  const reporting = reportingFor(definition, question.branch, window, lookup);
  return { ...answerCounted(answer, definition, selected, reporting, lookup), keptSince };
}

/** Counts, sums or tells apart what was selected. */
function answerCounted(
  answer: Answer,
  definition: ThingsDefinition,
  { counted, ...inTheWay }: Selection,
  reporting: Reporting,
  lookup: Lookup,
): Tally {
  const gap = (['cut', 'moved', 'unsplit'] as const).find((one) => inTheWay[one].length > 0);
  if (gap) return answer.missing(gap, { reporting, gapRecords: idsOf(inTheWay[gap]) });
  const twice = countedTwice(counted, kindIds(definition), lookup);
  if (twice.length > 0) return answer.missing('double-count', { reporting, gapRecords: twice });
  if (definition.take.do === 'target' && counted.length !== 1) {
    return answer.missing(counted.length === 0 ? 'no-target' : 'ambiguous', { reporting });
  }
  const taken = takeFrom(counted, definition, lookup);
  // Values are looked up while counting, so the linked records are complete only now.
  const seen = { reporting, linked: [...lookup.linked].sort() };
  if ('gap' in taken) {
    // There may be something to measure once all have reported.
    const isOpen = taken.gap === 'none-measured' && reporting.missing.length > 0;
    const gap = isOpen ? 'unreported' : taken.gap;
    return answer.missing(gap, { ...seen, gapRecords: taken.records });
  }
  const { value, contributions, leftOut, ...divided } = taken;
  if (contributions.length === 0) {
    const gap = gapOfNothing(definition, reporting, leftOut);
    const gapRecords = gap === 'host-only' ? leftOut : [];
    if (gap) return answer.missing(gap, { ...seen, gapRecords });
  }
  return answer.known(value, { contributions, leftOut, ...divided, ...seen, ...reachOf(counted) });
}

/** Why nothing counted is no zero; `undefined` where it is one. */
function gapOfNothing(
  { from }: ThingsDefinition,
  { expected, missing }: Reporting,
  leftOut: readonly string[],
): Gap | undefined {
  if (missing.length > 0) return 'unreported';
  // What was held together with others and is told of the host alone is unknown of this branch.
  if (leftOut.length > 0) return 'host-only';
  // Nobody is asked.
  return from.of === 'records' && expected.length === 0 ? 'not-asked' : undefined;
}

function candidatesOf(
  source: Exclude<Source['of'], 'verdicts'>,
  { corpus, question }: Answer,
  definition: ThingsDefinition,
  window: Period,
  lookup: Lookup,
): readonly Thing[] | undefined {
  switch (source) {
    case 'records':
      return recordCandidates(definition, question.branch, window, lookup);
    case 'branches':
      return branchThings(corpus, window.to);
    case 'seats':
      return seatThings(corpus, window.to);
    case 'days':
      return dayThings(corpus, window, question.branch);
    case 'commitments':
      return commitmentThings(corpus, window, question.until);
  }
}

/** How far the counts reach that run on, and whether the rest of what is counted reaches further. */
function reachOf(counted: readonly Counted[]): Pick<Tally, 'through' | 'throughPart'> {
  const through = counted.flatMap((entry) => entry.through ?? []).sort()[0];
  if (through === undefined) return {};
  const others = counted.some(({ thing }) => thing.treeDay > through);
  return { through, ...(others ? { throughPart: true } : {}) };
}

/** The last sheet or stock count, or one for each branch; a branch that has handed one in has reported. */
function answerLatest(
  answer: Answer,
  definition: ThingsDefinition,
  field: string,
  selected: Selection,
  window: Period,
  lookup: Lookup,
): Tally {
  const { corpus, question } = answer;
  const { per } = definition;
  const expected = per
    ? branchesOn(corpus, question.branch, window.to)
        .filter((branch) => isAsked(branch, definition, question.branch, window, lookup))
        .map(({ slug }) => slug)
    : [corpus.site.root];
  const latest = takeLatest(selected, field, per, question.period, lookup);
  if ('gap' in latest) {
    // Where nobody is asked for a sheet, none is waited for.
    if (latest.gap === 'no-source' && expected.length === 0) return answer.missing('not-asked');
    const missing = isSilence(latest.gap) ? expected : [];
    return answer.missing(latest.gap, {
      reporting: { expected, missing },
      gapRecords: latest.records,
    });
  }
  const { groups, value, contributions, basis } = latest;
  const missing = per ? expected.filter((slug) => !groups.includes(slug)) : [];
  return answer.known(value, {
    contributions,
    linked: [...lookup.linked].sort(),
    reporting: { expected, missing },
    ...(basis ? { basis } : {}),
  });
}

function idsOf(things: readonly Thing[]): string[] {
  return recordIds(things.map((thing) => ({ thing })));
}
