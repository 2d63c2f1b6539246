import type { RuleInForce } from '../../domain/catalogue/rule.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { discloseVerdict } from '../../domain/disclosure/disclose.ts';
import { isTold } from '../../domain/disclosure/disclosure.ts';
import { dutyYears, type DutyYear } from '../../domain/duty-years.ts';
import { partsWithin, type Period } from '../../domain/period.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { ui } from '../../labels/ui.ts';
import { printPeriod, printPeriodInYear } from '../../wording/dates.ts';
import { basisText } from '../../wording/plan-words.ts';
import { inTreeOrder } from '../branch/order.ts';
import { nameAtEnd } from '../branch/branch-view.ts';
import { joinPieces, type Piece } from '../facts.ts';
import { paths } from '../paths.ts';
import { ruleYear } from './rule-year.ts';

/** What was asked for in a year, could have been done, and was not, by rule. */
export interface MissedRule {
  readonly id: string;
  readonly label: string;
  readonly path: string;
  readonly basis: string;
  /** How many windows of branches. */
  readonly count: number;
  readonly lines: readonly MissedLine[];
}

/** A branch with the windows of a rule that it missed. */
export interface MissedLine {
  readonly branch: string;
  readonly name: Piece;
  readonly windows: readonly MissedWindow[];
}

export interface MissedWindow {
  readonly window: Period;
  readonly text: string;
  /** What was told of it: 有说明：其他; empty where nothing was. */
  readonly explanation: readonly Piece[];
}

/**
 * The windows of a year that were missed, as known on the site's day: rules in the order of the catalogue, branches in
 * that of the tree. Who has not confirmed a window has not missed it.
 */
export function missedRules(corpus: Corpus, { year, rules }: DutyYear): readonly MissedRule[] {
  return rules.flatMap((rule): MissedRule[] => {
    const missed = ruleYear(corpus, rule, year).verdicts.filter((one) => isMissed(corpus, one));
    const [first] = missed;
    if (!first) return [];
    const byBranch = Map.groupBy(missed, ({ branch }) => branch);
    const bases = new Set(missed.map(({ duty }) => basisText(duty.basis)));
    return [
      {
        id: rule.id,
        label: rule.label,
        path: paths.ruleGrid(year.id, rule.id),
        basis: [...bases].join(ui['text.join']),
        count: missed.length,
        lines: inTreeOrder(corpus, byBranch.keys()).map((branch) => ({
          branch,
          name: {
            text: nameAtEnd(corpus, branch, year),
            path: `${paths.ruleGrid(year.id, rule.id)}#${branch}`,
          },
          windows: (byBranch.get(branch) ?? []).map((one) => windowOf(one)),
        })),
      },
    ];
  });
}

function isMissed(corpus: Corpus, verdict: Verdict): boolean {
  return verdict.state === 'missed' && isTold(discloseVerdict(corpus, verdict));
}

function windowOf({ window, excuses }: Verdict<RuleInForce>): MissedWindow {
  const told = excuses.map(({ record, reason }) => ({ text: reason, path: paths.record(record) }));
  return {
    window,
    text: printPeriodInYear(window),
    explanation:
      told.length === 0
        ? []
        : [{ text: ui['grid.explained'] }, ...joinPieces(told, ui['list.join'])],
  };
}

/** What the list of missed windows can be narrowed by. */
export interface MissedChoices {
  readonly branches: readonly Choice[];
  readonly rules: readonly Choice[];
  readonly periods: readonly (Choice & Pick<Period, 'from' | 'to'>)[];
}

interface Choice {
  readonly id: string;
  readonly label: string;
}

/** The branches, rules and parts of the year that occur in a list of what was missed. */
export function missedChoices(
  corpus: Corpus,
  year: Period,
  missed: readonly MissedRule[],
): MissedChoices {
  const branches = new Set(missed.flatMap(({ lines }) => lines.map(({ branch }) => branch)));
  const forms = ['half', 'quarter', 'month'] as const;
  return {
    branches: inTreeOrder(corpus, branches).map((id) => ({
      id,
      label: nameAtEnd(corpus, id, year),
    })),
    rules: missed.map(({ id, label }) => ({ id, label })),
    periods: forms
      .flatMap((form) => partsWithin(year, form))
      .filter(({ from }) => from <= corpus.site.asOf)
      .map((part) => ({
        id: part.id.toLowerCase(),
        label: printPeriod(part),
        from: part.from,
        to: part.to,
      })),
  };
}

/** How many windows were missed, and by how many branches. */
export function missedSummary(missed: readonly MissedRule[]): string {
  const windows = missed.reduce((sum, { count }) => sum + count, 0);
  const branches = new Set(missed.flatMap(({ lines }) => lines.map(({ branch }) => branch)));
  return windows === 0 ? ui['missed.none'] : ui['missed.summary'](windows, branches.size);
}

/** The lists of what was missed, one for each year, newest first. */
export function missedLinks(corpus: Corpus): readonly Piece[] {
  return dutyYears(corpus).map(({ year }) => ({
    text: ui['missed.title'](printPeriod(year)),
    path: paths.missedDuties(year.id),
  }));
}
