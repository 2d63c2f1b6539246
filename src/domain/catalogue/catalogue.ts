import type { FieldPath } from '../issues.ts';
import { ownValue } from '../own.ts';
import type { CalendarYear } from './calendar.ts';
import type { Claim } from './claim.ts';
import type { CrosswalkEntry } from './crosswalk.ts';
import type { Field } from './field.ts';
import type { Kind } from './kind.ts';
import type { Misprint } from './misprint.ts';
import type { Metric } from './metric.ts';
import type { Rule } from './rule.ts';
import type { SeatNorm } from './seat-norm.ts';
import type { Theme } from './theme.ts';

/** Where an entry of the catalogue stands, so that checks can point at it. */
export interface Placed {
  /** Relative to the content folder. */
  readonly file: string;
  /** The entry's path in the file: its index in the list. */
  readonly path: FieldPath;
}

/** Everything that is declared once: kinds, metrics, rules, themes, calendars, claims, misprints, the crosswalk. */
export interface Catalogue {
  /** By id. */
  readonly kinds: ReadonlyMap<string, Kind & Placed>;
  /** By label: what editors write in records. All else goes by ids. */
  readonly kindsByLabel: ReadonlyMap<string, Kind & Placed>;
  readonly metrics: ReadonlyMap<string, Metric & Placed>;
  /** What regulations and local documents ask of branches, by id. */
  readonly rules: ReadonlyMap<string, Rule & Placed>;
  /** What is asked of the seats of branches. */
  readonly seatNorms: readonly (SeatNorm & Placed)[];
  /** By label. */
  readonly themes: ReadonlyMap<string, Theme>;
  /** By label. */
  readonly campaigns: ReadonlyMap<string, Theme>;
  readonly calendar: ReadonlyMap<number, CalendarYear>;
  /** Phrases that a report may say only where its own figures bear them out. */
  readonly claims: readonly (Claim & Placed)[];
  /** Wrong spellings that texts are searched for. */
  readonly misprints: readonly (Misprint & Placed)[];
  /** Where the statements of reports are answered; empty where the content has no such list. */
  readonly crosswalk: readonly (CrosswalkEntry & Placed)[];
}

/** The fields that apply to a record of several kinds, by name; the first kind's come first. */
export function fieldsOf(kinds: readonly Kind[]): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  for (const kind of kinds) {
    for (const [name, field] of Object.entries(kind.fields)) {
      if (!fields.has(name)) fields.set(name, field);
    }
  }
  return fields;
}

/** A field of a kind by its name, never what every object has (`toString`). */
export function fieldOf(kind: Kind, name: string): Field | undefined {
  return ownValue(kind.fields, name);
}
