import { fieldOf, type Catalogue } from '../catalogue/catalogue.ts';
import type { ValuePath } from '../catalogue/condition.ts';
import type { Field } from '../catalogue/field.ts';
import type { Kind } from '../catalogue/kind.ts';
import type { OtherSource, Source } from '../catalogue/metric.ts';
import type { Asked, AskedNames, AskedType } from './asked.ts';
import { askedOfBranch } from './branch.ts';
import { askedOfCommitment } from './commitment.ts';
import { askedOfDay } from './day.ts';
import { askedOfRecord } from './record.ts';
import { askedOfSeat } from './seat.ts';
import { leadsTo } from './types.ts';
import { askedOfVerdict } from './verdict.ts';
import { ownValue } from '../own.ts';

/** A sort of things: records of a kind, or what another source offers. */
export type Sort = { readonly of: 'records'; readonly kind: Kind } | { readonly of: OtherSource };

/** The tables of names, by source: whatever its kind, a record has these. */
const names = {
  records: askedOfRecord,
  branches: askedOfBranch,
  seats: askedOfSeat,
  days: askedOfDay,
  commitments: askedOfCommitment,
  verdicts: askedOfVerdict,
} as const satisfies Readonly<Record<Source['of'], AskedNames<never>>>;

type WordsIn<Names> =
  Names extends Readonly<Record<string, { readonly words: infer Words }>> ? Words : never;

/** The keys of the words for all that can be asked of any thing, beside the fields of kinds. */
export type AskedWords = WordsIn<(typeof names)[Source['of']]>;

type Named = Asked<never> & { readonly words: AskedWords };

/** What a name stands for: something that every thing of its sort has, or a field that a kind declares. */
export type Term =
  | { readonly asked: Named; readonly type: AskedType }
  | { readonly field: Field; readonly type: AskedType };

/** The names that every record has, whatever its kind. */
export const recordNames: readonly string[] = Object.keys(askedOfRecord);

/** The sorts of things that a source asks: one for each of its kinds that is there. */
export function sortsOf(from: Source, { kinds }: Catalogue): readonly Sort[] {
  if (from.of !== 'records') return [from];
  return from.kinds.flatMap(({ kind: id }) => {
    const kind = kinds.get(id);
    return kind ? [{ of: 'records' as const, kind }] : [];
  });
}

/** What a name stands for in a sort of things; `undefined` where none of them has it. */
export function termOf(sort: Sort, name: string): Term | undefined {
  const ofSort: Readonly<Record<string, Named>> = names[sort.of];
  const asked = ownValue(ofSort, name);
  if (asked) return { asked, type: asked.type };
  const field = sort.of === 'records' ? fieldOf(sort.kind, name) : undefined;
  return field && { field, type: field.type };
}

/** All names that can be asked of a sort of things. */
export function namesOf(sort: Sort): readonly string[] {
  const own = sort.of === 'records' ? Object.keys(sort.kind.fields) : [];
  return [...own, ...Object.keys(names[sort.of])];
}

/** The sorts of things that a value leads to, one hop away; none where it leads nowhere. */
export function sortsBehind(term: Term, { kinds }: Catalogue): readonly Sort[] {
  switch (leadsTo(term.type)) {
    case undefined:
      return [];
    case 'branch':
      return [{ of: 'branches' }];
    case 'record': {
      const targets = 'field' in term ? term.field.targets : undefined;
      // A link that names no kinds may lead to any.
      return [...(targets ?? kinds.keys())].flatMap((id) => {
        const kind = kinds.get(id);
        return kind ? [{ of: 'records' as const, kind }] : [];
      });
    }
  }
}

/** What stands at the end of a path in a sort of things: one for each sort that it leads to. */
export function termsAt(sort: Sort, { field, hop }: ValuePath, catalogue: Catalogue): Term[] {
  const term = termOf(sort, field);
  if (!term || hop === undefined) return term ? [term] : [];
  return sortsBehind(term, catalogue).flatMap((next) => termOf(next, hop) ?? []);
}
