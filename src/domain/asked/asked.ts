import type { FieldType } from '../catalogue/field.ts';
import type { Corpus } from '../corpus.ts';
import type { FieldValue } from '../record.ts';
import { ownValue } from '../own.ts';

/** What a value can be: of the types that fields have, or the id or label of what the content declares. */
export type AskedType = FieldType | 'campaign' | 'metric' | 'commitment' | 'plan' | 'rule';

/**
 * What metrics can ask of a thing by a name. Each file of this folder has the names of one sort of things;
 * reading values, judging what a metric compares them with, and printing its formula all go by these tables.
 */
export interface Asked<Of> {
  readonly type: AskedType;
  /** The key of its words in `src/wording/asked.ts`. */
  readonly words: string;
  /** It may be absent. */
  readonly optional?: boolean;
  /** A date that is set in advance, and so is known before its day. */
  readonly planned?: boolean;
  /** Of a `choice`, every word that it can be. */
  readonly options?: readonly string[] | ((corpus: Corpus) => readonly string[]);
  /** The value; `undefined` where the thing has none. */
  read(of: Of): FieldValue | undefined;
}

/** A table of names. */
export type AskedNames<Of> = Readonly<Record<string, Asked<Of>>>;

/** A value of a thing by a name. */
export interface OwnValue {
  readonly type: AskedType;
  readonly value: FieldValue;
  readonly planned: boolean;
}

/** What a name stands for in a table; `undefined` for a name that is not there. */
export function askedFor<Of>(names: AskedNames<Of>, name: string): Asked<Of> | undefined {
  return ownValue(names, name);
}

/** The value of a thing by a name; `undefined` where there is none, or no such name. */
export function valueOf<Of>(names: AskedNames<Of>, of: Of, name: string): OwnValue | undefined {
  const asked = askedFor(names, name);
  const value = asked?.read(of);
  if (!asked || value === undefined) return undefined;
  return { type: asked.type, value, planned: asked.planned === true };
}
