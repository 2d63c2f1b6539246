import type { z } from 'zod';
import { returnSchema, seatSchema, type Branch } from './branch.ts';
import { text } from './leaves.ts';
import { ownValue } from './own.ts';
import { read, shapeOf } from './schema.ts';

type Return = Branch['returns'][number];

/** A return as far as it could be read, and its place in the list. */
export type ReturnParts = Partial<Return> & { readonly index: number };

/** What could be read of a branch that could not be read as a whole. It is in no list, and counts nowhere. */
export interface BranchParts {
  readonly slug: string;
  readonly file: string;
  /** What it is called; `undefined` where that could not be read. */
  readonly name: string | undefined;
  /** The names of its seats; `undefined` where not all of them could be read. */
  readonly seats: readonly string[] | undefined;
  readonly returns: readonly ReturnParts[];
}

/** What can be read of a branch's frontmatter; nothing of what is not of the form that it should have. */
export function branchParts(data: unknown, slug: string, file: string): BranchParts {
  const seats = listOf(data, 'seats').map((entry) => read(seatSchema, entry, file).value?.seat);
  const known = seats.filter((seat) => seat !== undefined);
  const { value: name } = read(text, isMapping(data) ? data['name'] : undefined, file);
  return {
    slug,
    file,
    name,
    seats: known.length === seats.length && isReadable(data) ? known : undefined,
    returns: listOf(data, 'returns').flatMap((entry, index) =>
      isMapping(entry) ? [{ ...returnParts(entry, file), index }] : [],
    ),
  };
}

/** A return that was read whole, as its parts. */
export function wholeReturns({ returns }: Branch): readonly ReturnParts[] {
  return returns.map((one, index) => ({ ...one, index }));
}

/** Whether a list of seats is written, or none at all. */
function isReadable(data: unknown): boolean {
  return isMapping(data) && (data['seats'] === undefined || Array.isArray(data['seats']));
}

function returnParts(entry: Readonly<Record<string, unknown>>, file: string): Partial<Return> {
  const shape: z.ZodRawShape = shapeOf(returnSchema);
  const good = Object.entries(entry).flatMap(([key, value]) => {
    const schema = ownValue(shape, key);
    if (!schema) return [];
    const { value: known } = read(schema as z.ZodType, value, file);
    return known === undefined ? [] : [[key, known] as const];
  });
  return Object.fromEntries(good);
}

function listOf(data: unknown, key: string): readonly unknown[] {
  const list: unknown = isMapping(data) ? ownValue(data, key) : undefined;
  return Array.isArray(list) ? list : [];
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
