import type { Corpus } from '../corpus.ts';
import { yearEarlier } from '../period.ts';
import { tally as answer } from '../tally/evaluate.ts';
import { talliesOfThings } from '../tally/tallies-of-things.ts';
import type { Comparison, CrossCheckResult, Figure, Tally } from '../tally/tally.ts';
import { unreachable } from '../unreachable.ts';
import type { Verdict } from '../verdict.ts';
import { exact, isTold, withheld, type Disclosure } from './disclosure.ts';
import { attendanceOf } from './record-heads.ts';
import { withheldBranches } from './withheld-branches.ts';
import { headsAddedUp, withheldRows } from './withheld-rows.ts';

/**
 * What may be told of a tally: its value (or that it has none), or in place of a value that would tell the
 * attendance of one small branch, whether enough came each time.
 */
export function disclose(corpus: Corpus, tally: Tally): Disclosure {
  if (tally.sent) return tally.sent.disclosure;
  return tellsSmallBranch(corpus, tally) ? inItsPlace(corpus, tally) : exact;
}

/**
 * The same in a table by branch, where a branch's number (its `own`, or the `sum` with all below it) is kept
 * back too if a small one's could be worked out from it.
 */
export function discloseByBranch(corpus: Corpus, tally: Tally, part: 'own' | 'sum'): Disclosure {
  const alone = disclose(corpus, tally);
  if (!isTold(alone) || tally.value === null || isOfMany(tally)) return alone;
  const isBeside = talliesOfThings(tally)
    .filter((each) => headsAddedUp(corpus, each) !== undefined)
    .some(({ question }) => {
      const { own, sums } = withheldBranches(corpus, question);
      return (part === 'own' ? own : sums).has(question.branch);
    });
  return isBeside ? withheld('beside-small-branch') : exact;
}

/** What may be told of a change: nothing where one of its sides is kept back. */
export function discloseChange(corpus: Corpus, { current, base }: Partial<Comparison>): Disclosure {
  const isKept = [current, base].some((side) => side && !isTold(disclose(corpus, side)));
  return isKept ? withheld('change') : exact;
}

/**
 * What may be told of the state of a commitment: nothing where its figure is kept back, because kept or missed says
 * on which side of the target that lies. That its window has not begun says nothing of it.
 */
export function discloseVerdict(corpus: Corpus, { state, tally }: Verdict): Disclosure {
  return state === 'upcoming' || isTold(disclose(corpus, tally)) ? exact : withheld('small-branch');
}

/** What may be disclosed of a figure in a text: of its value, or of its change where it prints one. */
export function discloseFigure(corpus: Corpus, { tally, comparison }: Figure): Disclosure {
  const own = disclose(corpus, tally);
  return isTold(own) && comparison ? discloseChange(corpus, comparison) : own;
}

/** What may be told of the number that a provided figure is checked against, or of the growth of that number. */
export function discloseCrossCheck(
  corpus: Corpus,
  { tally, growth }: CrossCheckResult,
): Disclosure {
  if (!growth) return disclose(corpus, tally);
  const { question } = tally;
  const base = answer(corpus, { ...question, period: yearEarlier(question.period) });
  return discloseChange(corpus, { current: tally, base });
}

/** Whether a value is the number of heads of one small branch, or would give it away. */
function tellsSmallBranch(corpus: Corpus, tally: Tally): boolean {
  const { definition } = tally.version;
  if (tally.value === null) return false;
  switch (definition.of) {
    case 'things':
      // Which promises were kept tells on which side of its target a small branch lies.
      return (
        withheldRows(corpus, tally).sum ||
        (tally.judged?.some((part) => tellsSmallBranch(corpus, part)) ?? false)
      );
    case 'ratio':
    case 'quotient':
    case 'progress':
    case 'over':
    case 'plus':
      return tally.parts.some((part) => tellsSmallBranch(corpus, part));
    case 'each':
      return !isOfMany(tally) && tally.parts.some((part) => tellsSmallBranch(corpus, part));
    default:
      return unreachable(definition);
  }
}

/** What stands in place of a value that is kept back. */
function inItsPlace(corpus: Corpus, tally: Tally): Disclosure {
  const attendances = talliesOfThings(tally)
    .filter((each) => headsAddedUp(corpus, each) === 'present')
    .flatMap(({ records }) => records)
    .flatMap((id) => corpus.records.get(id) ?? [])
    .map((record) => attendanceOf(corpus, record));
  if (attendances.length === 0) return withheld('small-branch');
  const always = attendances.every((attendance) => attendance === 'enough');
  return { tell: 'word', word: always ? 'enough' : 'not-always' };
}

/**
 * Whether it is the middle of several branches' numbers, which is none of theirs, nor half the sum of two. How many
 * reach a bound tells on which side of it a small branch lies, and what is asked month by month is of one branch.
 */
function isOfMany({ version: { definition }, parts }: Tally): boolean {
  if (definition.of !== 'each' || definition.each !== 'branch') return false;
  return definition.take === 'median' && parts.filter(({ value }) => value !== null).length >= 3;
}
