import type { LocatedIssue } from '../issues/locate.ts';

/** What makes a problem the same in two readings. */
export type NameOf = (one: LocatedIssue) => string;

/** Whether a problem is of how a line is written, whatever the line says: once for a line. */
export function isOfWriting({ issue: { code } }: Pick<LocatedIssue, 'issue'>): boolean {
  return /^(?:yaml|frontmatter)-/.test(code);
}

/**
 * Names problems by what they are of, and where: those of several readings that have one name are one problem, those of
 * one reading never, whatever else they have in common. Facts are left out, because a figure in them may be
 * another one once something else is mended.
 */
export class Naming {
  // Of one reading: which of those at the same place an issue is.
  readonly #order = new WeakMap<object, number>();

  /** Tells which problems were found in one reading. */
  add(issues: readonly LocatedIssue[]): void {
    for (const same of Map.groupBy(issues, placeOf).values()) {
      same.forEach(({ issue }, index) => this.#order.set(issue, index));
    }
  }

  /** The name of a problem of a reading that was added; its place may have been moved since. */
  readonly nameOf: NameOf = (one) => `${placeOf(one)} ${String(this.#order.get(one.issue) ?? 0)}`;
}

function placeOf(one: LocatedIssue): string {
  const { issue, file, line, column } = one;
  const { code, at } = issue;
  const place =
    at.in === 'data' ? [at.path, at.on] : at.in === 'text' && !isOfWriting(one) ? column : '';
  return JSON.stringify([file, line, code, place]);
}

/** The line of a problem with its code: all that two readings agree upon where the line itself was mended. */
export function codeOfLine({ issue: { code }, file, line }: LocatedIssue): string {
  return JSON.stringify([file, line, code]);
}
