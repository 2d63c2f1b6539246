import type { Issue, Place } from '../../domain/issues.ts';
import { locate } from '../positions.ts';
import type { Position, Source } from '../source.ts';

/** An issue with its file (relative to the content folder), line and column, counted from 1. */
export interface LocatedIssue {
  readonly issue: Issue;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /**
   * How the lines that are wrong should read, where that is known: in their order, each whole. Of a text, where one
   * line is wrong, what that line may be.
   */
  readonly better?: readonly string[];
}

/** Finds the line and column of a place. */
export type PositionOf = (place: Place) => Position;

/** The positions of places in the files that have been read, by file. */
export function positionsIn(sources: ReadonlyMap<string, Source>): PositionOf {
  return (place) => locate(place, sources.get(place.file));
}

/** Adds to each issue where it stands. */
export function locateAll(issues: readonly Issue[], positionOf: PositionOf): LocatedIssue[] {
  return issues.map((one) => {
    const { line, column } = positionOf(one.at);
    return { issue: one, file: one.at.file, line, column };
  });
}
