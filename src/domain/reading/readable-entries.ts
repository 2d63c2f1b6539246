import type { z } from 'zod';
import { read } from '../schema.ts';

/** The entries of a list that can be read, with their places in it. */
export interface ReadableEntries {
  readonly value: readonly unknown[];
  readonly indexes: readonly number[];
}

/**
 * What can be read of a list that cannot be read as a whole: its entries, each without those of its keys that are
 * wrong. `undefined` where there are none, and for a `schema` that takes no list.
 */
export function readableEntries(schema: z.ZodType, raw: unknown): ReadableEntries | undefined {
  if (!Array.isArray(raw)) return undefined;
  const entries = raw.flatMap((entry: unknown, index) => {
    const value = readableEntry(schema, entry);
    return value === undefined ? [] : [{ value, index }];
  });
  if (entries.length === 0) return undefined;
  return {
    value: entries.map(({ value }) => value),
    indexes: entries.map(({ index }) => index),
  };
}

function readableEntry(schema: z.ZodType, entry: unknown): unknown {
  const whole = read(schema, [entry], '');
  if (whole.issues.length === 0) return onlyOf(whole.value);
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return undefined;
  const wrong = new Set(
    whole.issues.flatMap(({ at }) => (at.in === 'data' ? String(at.path[1] ?? '') : [])),
  );
  const others = Object.entries(entry).filter(([key]) => !wrong.has(key));
  const rest = read(schema, [Object.fromEntries(others)], '');
  return rest.issues.length === 0 ? onlyOf(rest.value) : undefined;
}

function onlyOf(list: unknown): unknown {
  return Array.isArray(list) ? (list[0] as unknown) : undefined;
}
