import type { Condition } from '../catalogue/condition.ts';
import type { Period } from '../period.ts';
import type { Verdict } from '../verdict.ts';
import type { Answer } from './answer.ts';
import { select, type ThingsDefinition } from './counted.ts';
import type { Lookup } from './read-value.ts';
import { isOutside, isSilence, joined } from './reporting.ts';
import { verdictThing } from './sources.ts';
import { takeFrom } from './take.ts';
import type { Reporting, Tally } from './tally.ts';
import { holds } from './where.ts';

/**
 * Answers a metric that counts verdicts. A verdict that waits for reports is none yet: it is counted only
 * where its state `unreported` is asked for by name, and otherwise the figure waits as its branch does.
 */
export function answerVerdicts(
  answer: Answer,
  definition: ThingsDefinition,
  window: Period,
  lookup: Lookup,
  verdicts: readonly Verdict[],
): Tally {
  const ofThing = new Map(verdicts.map((verdict) => [verdictThing(verdict), verdict]));
  const states = definition.where.filter(isOfState);
  // What state a window will be in is not asked yet: one that the period cuts has none for it.
  const others = definition.where.filter((clause) => !isOfState(clause));
  const { branch } = answer.question;
  const all = [...ofThing.keys()];
  const selected = select(all, { ...definition, where: others }, branch, window, lookup);
  const asked = selected.counted
    .map((entry) => ({ entry, verdict: ofThing.get(entry.thing) as Verdict }))
    // A branch that the measuring metric does not ask has nothing to report.
    .filter(({ verdict }) => verdict.state !== 'unreported' || !isOutside(verdict.tally.gap));
  const waiting = asksUnreported(states)
    ? []
    : asked.filter(({ verdict }) => verdict.state === 'unreported');
  const reporting = reportingOf(
    asked.map(({ verdict }) => verdict),
    waiting.map(({ verdict }) => verdict),
  );
  if (selected.cut.length > 0) return answer.missing('cut-verdict', { reporting });
  const disputed = waiting
    .map(({ verdict }) => verdict.tally)
    .find(({ gap }) => gap && !isSilence(gap));
  if (disputed?.gap) {
    return answer.missing(disputed.gap, { reporting, gapRecords: disputed.gapRecords });
  }
  const settled = asked.filter((one) => !waiting.includes(one)).map(({ entry }) => entry);
  const counted = settled.filter(({ thing }) => holds(states, thing, lookup));
  const taken = takeFrom(counted, definition, lookup);
  if ('gap' in taken) return answer.missing(taken.gap, { reporting });
  const { value, contributions } = taken;
  if (contributions.length === 0 && waiting.length > 0) {
    return answer.missing('unreported', { reporting });
  }
  const telling = states.length > 0 ? asked : waiting;
  const judged = telling.map(({ verdict }) => verdict.tally);
  return answer.known(value, { contributions, reporting, judged });
}

function isOfState({ path }: Condition[number]): boolean {
  return path.field === 'state';
}

/** Whether the state `unreported` is among those that are asked for. */
function asksUnreported(states: Condition): boolean {
  return states
    .flatMap(({ tests }) => tests)
    .flatMap((test) => (test.op === 'is' || test.op === 'has' ? test.any : []))
    .some((operand) => 'literal' in operand && operand.literal === 'unreported');
}

/** All whose reports the verdicts rest on; missing are those that a verdict waits for. */
function reportingOf(asked: readonly Verdict[], waiting: readonly Verdict[]): Reporting {
  const missing = waiting.flatMap(({ branch, tally: { reporting } }) =>
    reporting.missing.length > 0 ? reporting.missing : [branch],
  );
  const { expected } = joined(asked.map(({ tally }) => tally.reporting));
  return {
    expected: [...new Set([...expected, ...missing])],
    missing: [...new Set(missing)],
  };
}
