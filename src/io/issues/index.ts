import type { Issue } from '../../domain/issues.ts';
import type { Names } from '../../domain/names.ts';
import type { Unread } from '../../domain/unread.ts';
import type { Source } from '../source.ts';
import { leaveExplained } from './explain.ts';
import { inOrder } from './order.ts';
import { locateAll, positionsIn, type LocatedIssue } from './locate.ts';
import { pairKeys } from './pair.ts';
import { pairRows } from './pair-row.ts';
import { joinFuture, preferCauses } from './prefer.ts';
import { punctuate } from './punctuate.ts';
import { withRows } from './row-lines.ts';
import { recogniseNames } from './recognise.ts';
import { proposePaths } from './propose-paths.ts';
import { asWritten } from './written.ts';

/** What has been read of a content folder, as far as its problems need it. */
interface WhatWasRead {
  readonly unread: Unread;
  readonly names: Names;
  readonly sources: ReadonlyMap<string, Source>;
  /** The texts of all files that are there. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * The issues to report: causes without their consequences, each once, with its line and column, in the order
 * of files, lines and columns.
 */
export function tellIssues(
  found: readonly Issue[],
  { unread, names, sources, texts }: WhatWasRead,
): LocatedIssue[] {
  const positionOf = positionsIn(sources);
  const unexplained = leaveExplained(found, unread);
  const recognised = recogniseNames(asWritten(pairRows(unexplained, sources), sources), names);
  const causes = preferCauses(withRows(joinFuture(pairKeys(recognised)), sources), positionOf);
  const located = inOrder(locateAll(punctuate(causes, positionOf), positionOf));
  return proposePaths(located, names, texts.keys());
}
