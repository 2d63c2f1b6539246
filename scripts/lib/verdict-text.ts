import type { Corpus } from '../../src/domain/corpus.ts';
import { discloseVerdict } from '../../src/domain/disclosure/disclose.ts';
import { isTold } from '../../src/domain/disclosure/disclosure.ts';
import { verdictStates, type Verdict, type VerdictState } from '../../src/domain/verdict.ts';
import type { NotAsked } from '../../src/domain/verdicts.ts';
import { tallyLabels } from '../../src/labels/tally.ts';
import { branchName } from '../../src/tables/record-words.ts';
import { shownVerdict } from '../../src/views/plan/counted-verdicts.ts';
import { printCutoff, printPeriod } from '../../src/wording/dates.ts';
import { boundsText, inapplicableWords, verdictWords } from '../../src/wording/plan-words.ts';
import { shortText } from '../../src/wording/shown-figure.ts';
import { columns } from './columns.ts';

/** States of which nothing is to be told one by one, where many are listed. */
const plain: readonly VerdictState[] = ['done', 'upcoming', 'in-window'];

/**
 * Verdicts as tables for the terminal: how many of each duty stand how, then each that is not simply done or open;
 * each of all where `every`. `others` are the windows in which nothing is asked.
 */
export function verdictsText(
  corpus: Corpus,
  verdicts: readonly Verdict[],
  { every, others }: { readonly every: boolean; readonly others: readonly NotAsked[] },
): string {
  const known = tallyLabels['tally.known'](printCutoff(corpus.site.asOf));
  if (verdicts.length === 0) return [known, tallyLabels['tally.noVerdicts']].join('\n');
  const listed = every ? verdicts : verdicts.filter((one) => isListed(corpus, one));
  return [
    known,
    columns(summaryOf(corpus, verdicts)),
    ...(listed.length > 0 ? ['', columns(linesOf(corpus, listed))] : []),
    ...(others.length > 0 ? ['', columns(othersOf(others))] : []),
  ].join('\n');
}

/** Where nothing is asked, by rule and reason, with the windows. */
function othersOf(others: readonly NotAsked[]): string[][] {
  const groups = Map.groupBy(others, ({ duty, why }) => `${duty.label} ${why}`);
  const rows = [...groups.values()].flatMap((group) => {
    const [first] = group;
    const windows = group.map(({ window }) => printPeriod(window)).join(tallyLabels['tally.join']);
    return first ? [[first.duty.label, inapplicableWords[first.why], windows]] : [];
  });
  return [
    [
      tallyLabels['tally.column.duty'],
      tallyLabels['tally.column.notAsked'],
      tallyLabels['tally.column.window'],
    ],
    ...rows,
  ];
}

function isListed(corpus: Corpus, verdict: Verdict): boolean {
  return isTold(discloseVerdict(corpus, verdict)) && !plain.includes(verdict.state);
}

/** A line for each duty: how many of its verdicts stand how, and of how many that is not told. */
function summaryOf(corpus: Corpus, verdicts: readonly Verdict[]): string[][] {
  const isUntold = (one: Verdict) => !isTold(discloseVerdict(corpus, one));
  const told = verdicts.filter((one) => !isUntold(one));
  const states = verdictStates.filter((state) => told.some((one) => one.state === state));
  const rows = [...Map.groupBy(verdicts, ({ duty }) => duty.label)].map(([label, own]) => [
    label,
    ...states.map((state) =>
      countText(own.filter((one) => !isUntold(one) && one.state === state).length),
    ),
    ...(told.length < verdicts.length ? [countText(own.filter(isUntold).length)] : []),
  ]);
  const heads = [
    tallyLabels['tally.column.duty'],
    ...states.map((state) => verdictWords[state]),
    ...(told.length < verdicts.length ? [tallyLabels['tally.column.untold']] : []),
  ];
  return [heads, ...rows];
}

function countText(count: number): string {
  return count === 0 ? '-' : String(count);
}

function linesOf(corpus: Corpus, verdicts: readonly Verdict[]): string[][] {
  const heads = (['duty', 'branch', 'window', 'state', 'done', 'asked', 'records'] as const).map(
    (name) => tallyLabels[`tally.column.${name}`],
  );
  const lines = verdicts.map((verdict) => {
    const { duty, branch, window, tally, excuses } = verdict;
    const reasons = [...new Set(excuses.map(({ reason }) => reason))];
    return [
      duty.label,
      branchName(corpus, branch, window.to),
      printPeriod(window),
      shownVerdict(corpus, verdict).text +
        (reasons.length > 0 ? tallyLabels['tally.excused'](reasons) : ''),
      shortText(corpus, tally),
      boundsText(duty, tally.metric.unit),
      tally.records.join(' '),
    ];
  });
  return [heads, ...lines];
}
