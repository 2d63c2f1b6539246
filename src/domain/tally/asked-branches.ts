import { levels, stateOn, type Branch } from '../branch.ts';
import type { Corpus } from '../corpus.ts';
import { earlier } from '../date.ts';
import type { Period } from '../period.ts';
import { branchesDuring, branchesOn } from './scope.ts';
import type { Figure } from './tally.ts';

/** Figures that wait for the same organisations. */
interface AskedGroup {
  readonly figures: readonly Figure[];
  /** How many organisations are asked. */
  readonly count: number;
  /** The levels of which no organisation is asked, though there were some. */
  readonly levels: readonly string[];
  /** The organisations that are not asked, though others of their level are. */
  readonly others: readonly Branch[];
}

/** Whom the figures of a period and a part of the tree wait for. */
export interface AskedBranches {
  readonly period: Period;
  /** How many organisations stand at the period's end, or today where it has not ended. */
  readonly atEnd: number;
  /** Those that were there in the period, and no more at its end. */
  readonly gone: readonly Branch[];
  /** The figures that wait for the most first. */
  readonly groups: readonly AskedGroup[];
}

/**
 * How the numbers of organisations come about that figures wait for: who was there in the period, and which of
 * them a metric does not ask. Only of figures for which somebody has not reported, and which wait for several:
 * of the others no such number is printed.
 */
export function askedBranches(corpus: Corpus, figures: readonly Figure[]): AskedBranches[] {
  const waiting = figures.filter(
    ({ tally: { reporting } }) => reporting.missing.length > 0 && reporting.expected.length > 1,
  );
  const byScope = Map.groupBy(waiting, ({ period, branch }) => `${branch} ${period.id}`);
  return [...byScope.values()].flatMap((own) => {
    const [first] = own;
    return first ? [askedIn(corpus, first.branch, first.period, own)] : [];
  });
}

function askedIn(
  corpus: Corpus,
  branch: string,
  period: Period,
  figures: readonly Figure[],
): AskedBranches {
  const there = branchesDuring(corpus, branch, period);
  const atEnd = branchesOn(corpus, branch, earlier(period.to, corpus.site.asOf));
  const alike = Map.groupBy(figures, ({ tally }) => [...tally.reporting.expected].sort().join(' '));
  return {
    period,
    atEnd: atEnd.length,
    gone: there.filter((one) => !atEnd.includes(one)),
    groups: [...alike.values()]
      .map((own) => groupOf(own, there, period))
      .sort((a, b) => b.count - a.count),
  };
}

function groupOf(figures: readonly Figure[], there: readonly Branch[], period: Period): AskedGroup {
  const asked = new Set(figures[0]?.tally.reporting.expected);
  const levelOf = (branch: Branch) => stateOn(branch, lastDayIn(branch, period)).level;
  const askedLevels = new Set(there.filter(({ slug }) => asked.has(slug)).map(levelOf));
  const left = there.filter(({ slug }) => !asked.has(slug));
  const leftLevels = new Set(left.map(levelOf));
  return {
    figures,
    count: asked.size,
    levels: levels.filter((level) => leftLevels.has(level) && !askedLevels.has(level)),
    others: left.filter((branch) => askedLevels.has(levelOf(branch))),
  };
}

function lastDayIn({ ended }: Branch, { to }: Period): string {
  return ended === undefined ? to : earlier(ended, to);
}
