import type { Commitment } from '../commitment.ts';
import type { Corpus } from '../corpus.ts';
import { issue, type FieldPath, type Issue, type Place } from '../issues.ts';
import { seatMeasure } from '../measure-names.ts';
import { knownSeats } from '../seats.ts';
import { windowsOf } from '../tally/duty-windows.ts';
import { dutyIssues } from './duties.ts';
import { conditionIssues } from './metric-fields.ts';

type At = (...path: FieldPath) => Place;

/** What is wrong with a commitment of a plan or report. `at` leads to its keys. */
export function commitmentIssues(commitment: Commitment, corpus: Corpus, at: At): Issue[] {
  const { where, per } = commitment;
  // Of which branches or seats something is asked can only be said where each is asked.
  const isOfAll = where.length > 0 && per === undefined;
  const duty = isOfAll ? { ...commitment, where: [] } : commitment;
  return [
    ...dutyIssues(duty, corpus, at),
    ...(isOfAll ? [issue('commitment-where', {}, at('where'))] : []),
    ...whoIssues(commitment, corpus, at),
    ...shownIssues(commitment, corpus, at),
    ...seatIssues(commitment, corpus, at),
    ...calendarIssues(commitment, corpus, at),
  ];
}

function whoIssues({ branch, seat }: Commitment, corpus: Corpus, at: At): Issue[] {
  const known = knownSeats(corpus);
  const isUnlisted = seat !== undefined && known.length > 0 && !known.includes(seat);
  return [
    ...(corpus.branches.has(branch)
      ? []
      : [issue('unknown-branch', { value: branch }, at('branch'))]),
    ...(isUnlisted ? [issue('seat-unlisted', { value: seat }, at('seat'))] : []),
  ];
}

function shownIssues({ shownBy }: Commitment, corpus: Corpus, at: At): Issue[] {
  if (!shownBy) return [];
  const { catalogue } = corpus;
  const kind = catalogue.kindsByLabel.get(shownBy.kind);
  if (!kind) {
    return [issue('unknown-choice', { value: shownBy.kind, what: 'kind' }, at('shownBy', 'kind'))];
  }
  const kinds = [{ kind: kind.id, where: [], index: 0 }];
  return conditionIssues(
    shownBy.where,
    { of: 'records', kinds, complete: true },
    corpus,
    (...path) => at('shownBy', 'where', ...path),
  );
}

/** A promise of each seat is measured by what tells whose it was, and the seats have to be listed. */
function seatIssues(
  { id, label, per, branch, metric: name }: Commitment,
  corpus: Corpus,
  at: At,
): Issue[] {
  const metric = corpus.catalogue.metrics.get(name);
  if (per !== 'seat' || !metric) return [];
  const seats = corpus.branches.get(branch)?.seats ?? [];
  if (seats.length === 0) {
    return [
      issue('commitment-seats', { label, metric: metric.label, reason: 'no-seats' }, at('per')),
    ];
  }
  const isMeasured = seats.every(({ seat }) => corpus.measures.has(seatMeasure(id, seat)));
  if (isMeasured) return [];
  return [
    issue('commitment-seats', { label, metric: metric.label, reason: 'no-field' }, at('metric')),
  ];
}

/** Which day is the fifth workday only a calendar says. */
function calendarIssues(
  { label, within, period, cadence }: Commitment,
  corpus: Corpus,
  at: At,
): Issue[] {
  if (!within) return [];
  const years = windowsOf(period, cadence).map(({ from }) => Number(from.slice(0, 4)));
  const missing = [...new Set(years)].filter((year) => !corpus.catalogue.calendar.has(year));
  return missing.map((year) => issue('duty-calendar', { duty: label, year }, at('within')));
}
