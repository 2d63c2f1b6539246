import type { Corpus } from '../domain/corpus.ts';
import type { Tally } from '../domain/tally/tally.ts';
import { ui } from '../labels/ui.ts';
import { branchName } from './record-words.ts';

/**
 * The note about the branches that a share or a spread is taken from, where fewer have a number than were
 * expected: which have reported nothing and are left out, and which are included with what is recorded so
 * far.
 */
export function spreadNotes(corpus: Corpus, { parts, version, value }: Tally): string[] {
  const { definition } = version;
  if (definition.of !== 'each' || value === null) return [];
  const silent = parts.filter((part) => part.value === null);
  const open = parts.filter((part) => part.value !== null && part.reporting.missing.length > 0);
  const names = (of: readonly Tally[]) =>
    of
      .map(({ question: { branch, period } }) => branchName(corpus, branch, period.to))
      .join(ui['list.join']);
  const leftOut = ui[definition.take === 'share' ? 'spread.leftOutOfShare' : 'spread.leftOut'];
  return [
    ...(silent.length > 0 ? [leftOut(parts.length, names(silent))] : []),
    ...(open.length > 0 ? [ui['spread.open'](names(open))] : []),
  ];
}
