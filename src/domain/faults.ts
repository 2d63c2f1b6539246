import type { z } from 'zod';
import type { FieldPath, IssueCode, IssueFacts, ValueType } from './issues.ts';

/** What a leaf answers where the value will not do; `path` leads on from the leaf. */
export interface Fault<C extends IssueCode = IssueCode> {
  readonly code: C;
  readonly facts: IssueFacts[C];
  readonly path?: FieldPath;
  readonly on?: 'key' | 'value';
}

export class Faults {
  readonly list: readonly Fault[];
  constructor(...list: Fault[]) {
    this.list = list;
  }
}

/** Makes one fault with facts that match its code. */
export function fault<C extends IssueCode>(
  code: C,
  facts: IssueFacts[C],
  path: FieldPath = [],
  on: 'key' | 'value' = 'value',
): Faults {
  return new Faults({ code, facts, path, on });
}

/** What stands in zod's issues for a fault, or for a value that is not there. */
export type FaultParams =
  | { readonly absent: true }
  | {
      readonly code: IssueCode;
      readonly facts: IssueFacts[IssueCode];
      readonly on?: 'key' | 'value' | undefined;
    };

/** Tells faults of a value that is otherwise read; what a schema answers then counts for nothing. */
export function tell(
  context: Pick<z.RefinementCtx, 'addIssue'>,
  faults: Pick<Faults, 'list'>,
): void {
  for (const { code, facts, path, on } of faults.list) {
    context.addIssue({ code: 'custom', path: [...(path ?? [])], params: { code, facts, on } });
  }
}

/** The fault of a value that is of another type than it should be. */
export function wrongType(expected: ValueType, value: unknown): Faults {
  return fault('wrong-type', { expected, ...foundIn(value) });
}

/** What is told of a value that is of another type than it should be. */
export function foundIn(value: unknown): Pick<IssueFacts['wrong-type'], 'got' | 'isText'> {
  const got = describeType(value);
  return typeof value === 'string' && typeNames.has(got) ? { got, isText: true } : { got };
}

/** What stands for a value that is no single one; a text may read the same. */
const typeNames: ReadonlySet<string> = new Set(['null', 'list', 'mapping']);

/** Whether what was found is nothing, or holds other values: what `got` says then is no text of anybody's. */
export function isTypeName({ got, isText }: Pick<IssueFacts['wrong-type'], 'got' | 'isText'>) {
  return isText !== true && typeNames.has(got);
}

/** A name of the value, for messages: its text where it is a single one, its type otherwise. */
export function describeType(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'mapping';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
