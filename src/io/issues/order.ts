import type { IssueFacts } from '../../domain/issues.ts';
import { textOrder } from '../../domain/order.ts';
import type { LocatedIssue } from './locate.ts';

/** The issues in the order of files, lines and columns, each listed once. */
export function inOrder(issues: readonly LocatedIssue[]): LocatedIssue[] {
  const found = new Map<string, LocatedIssue>();
  for (const one of issues) {
    const name = nameOf(one);
    if (!found.has(name)) found.set(name, one);
  }
  return [...found.values()].sort(
    (a, b) => textOrder(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

/** What makes an issue the same as another: its place, its code and what was written there. */
function nameOf({ issue: { code, facts }, file, line, column }: LocatedIssue): string {
  return JSON.stringify([file, line, column, code, facts], withoutChoices);
}

/**
 * Leaves out what might have been written instead: it says nothing of what was written, and it is as long as
 * the content is large.
 */
function withoutChoices(key: string, value: unknown): unknown {
  return choices.has(key) ? undefined : value;
}

type KeyOfFacts = { [C in keyof IssueFacts]: keyof IssueFacts[C] }[keyof IssueFacts];

const choices: ReadonlySet<string> = new Set<KeyOfFacts>(['allowed', 'labels']);
