import type { Corpus } from '../domain/corpus.ts';
import type { Tally } from '../domain/tally/tally.ts';
import { ui } from '../labels/ui.ts';
import { branchName } from './record-words.ts';

/**
 * The note about the branches that a share or a spread is taken from, where not all have reported: which are left
 * out, because nothing or not enough is known of them, and which are included with what is recorded so far.
 */
export function spreadNotes(corpus: Corpus, tally: Tally): string[] {
  const { parts, version, value, undecided = [] } = tally;
  const { definition } = version;
  if (definition.of !== 'each' || definition.each !== 'branch' || value === null) return [];
  const isOut = (part: Tally) => part.value === null || undecided.includes(part);
  const out = parts.filter(isOut);
  const open = parts.filter((part) => !isOut(part) && part.reporting.missing.length > 0);
  const names = (of: readonly Tally[]) =>
    of
      .map(({ question: { branch, period } }) => branchName(corpus, branch, period.to))
      .join(ui['list.join']);
  const leftOut = ui[definition.take === 'share' ? 'spread.leftOutOfShare' : 'spread.leftOut'];
  return [
    ...(out.length > 0 ? [leftOut(parts.length, names(out))] : []),
    ...(open.length > 0 ? [ui['spread.open'](names(open))] : []),
  ];
}
