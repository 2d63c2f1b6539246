import type { Corpus } from '../corpus.ts';
import { issue, type Issue } from '../issues.ts';
import type { Report } from '../report.ts';
import type { Unread } from '../unread.ts';
import type { Commitment } from '../commitment.ts';
import type { Verdict } from '../verdict.ts';
import type { Check, Texts } from './check.ts';
import { plain } from './figures-in-text.ts';
import { progressShown, type ProgressShown } from './progress-shown.ts';
import { eachReport, isFinal, passagesOf, type ReportPassage } from './report-passages.ts';

export const progressWordChecks: readonly Check[] = [
  {
    name: 'the words before a commitment do not contradict how it stands',
    computes: true,
    find: eachReport(contradicted),
  },
];

/** What stands before words that say what is still to come, or is denied: 力争超额完成. */
const intended = '(?<![不待再才将拟能要争保取])';

/** Words by which a sentence leads to how a commitment stands, and says it itself. */
const said = new RegExp(
  [
    '(?<none>(?:没有|没能|未能|尚未|还没有?|未|没)(?:全部|如期|按期|提前|超额)?(?:完成|达到))',
    `(?<over>${intended}超额(?:完成|达到))`,
    `${intended}(?:已经?|全部|提前|如期|按期|圆满|均已|都已)+(?:完成|达到)`,
  ].join('|'),
  'gu',
);

function contradicted(report: Report, corpus: Corpus, texts: Texts, unread: Unread): Issue[] {
  const passages = passagesOf(report, texts);
  return progressShown(corpus, report, unread).flatMap((shown): Issue[] => {
    const passage = leadIn(passages, shown);
    if (!passage || shown.isUnknown || shown.verdicts.length === 0) return [];
    const { text } = passage;
    // The last sentence leads to it; what stands before may be about others.
    const from =
      Math.max(
        ...['。', '；', '！', '？'].map((end) => text.trimEnd().slice(0, -1).lastIndexOf(end)),
      ) + 1;
    return [...text.slice(from).matchAll(said)].flatMap(({ 0: words, index, groups = {} }) => {
      const against = refuting(shown.verdicts, groups);
      if (!against) return [];
      const facts = {
        said: plain(words),
        commitment: shown.commitment.label,
        value: against.value,
        target: against.target,
        atMost: shown.commitment.atMost,
        gapDays: shown.commitment.gap?.days,
        isFinal: isFinal(report),
      };
      return [issue('progress-contradicted', facts, passage.at(from + index))];
    });
  });
}

/** The paragraph right before a component. */
function leadIn(
  passages: readonly ReportPassage[],
  { use }: ProgressShown,
): ReportPassage | undefined {
  const before = passages.filter((passage) => {
    const place = passage.at(0);
    return place.in === 'text' && place.line < use.line;
  });
  const last = before.at(-1);
  return last?.heading === undefined ? last : undefined;
}

/** What a commitment asks for in a window, and what is known to be done. */
interface Known {
  readonly value: number;
  readonly target: number;
  /** `undefined` where nobody can say yet: an upper bound or a distance is kept only when its window is over. */
  readonly isReached: boolean | undefined;
}

/** What is known of a verdict by which what is said is not so. */
function refuting(
  verdicts: readonly Verdict<Commitment>[],
  { none, over }: Readonly<Record<string, string | undefined>>,
): Known | undefined {
  const known = verdicts.flatMap(knownOf);
  if (none !== undefined) {
    const isAll = known.length === verdicts.length;
    return isAll && known.every(({ isReached }) => isReached) ? known[0] : undefined;
  }
  return known.find(({ value, target, isReached }) =>
    over === undefined ? isReached === false : value <= target,
  );
}

function knownOf({ duty, state, tally, target }: Verdict<Commitment>): Known[] {
  const { value } = tally;
  if (value === null) return [];
  const isBoundedAbove = duty.atMost !== undefined || duty.gap !== undefined;
  const isOpen = isBoundedAbove && state !== 'done' && state !== 'done-late';
  if (value < target || state === 'missed') return [{ value, target, isReached: false }];
  return [{ value, target, isReached: isOpen ? undefined : true }];
}
