import type { AskedType } from '../domain/asked/asked.ts';
import { sortsBehind, sortsOf, termOf, type Sort, type Term } from '../domain/asked/sorts.ts';
import type { Branch } from '../domain/branch.ts';
import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import type { Field } from '../domain/catalogue/field.ts';
import type { ValuePath } from '../domain/catalogue/condition.ts';
import type { Source } from '../domain/catalogue/metric.ts';
import type { Commitment } from '../domain/commitment.ts';
import type { Plan } from '../domain/plan.ts';
import type { Site } from '../domain/site.ts';
import { askedWords, type Words } from './asked.ts';

/** What a description may look names up in; a whole `Corpus` will do. */
export interface Names {
  readonly catalogue: Catalogue;
  readonly branches?: ReadonlyMap<string, Branch>;
  readonly site?: Pick<Site, 'seats'>;
  readonly commitments?: ReadonlyMap<string, Pick<Commitment, 'label'>>;
  readonly plans?: ReadonlyMap<string, Pick<Plan, 'title'>>;
}

/** A field as a description names it. */
export interface NamedField extends Words {
  readonly type: AskedType;
  /** It may be absent. */
  readonly optional?: boolean;
  /** Whose a number of a joint gathering is. */
  readonly share?: Field['share'];
}

/** Names the fields of what a metric counts; what the catalogue does not know keeps its id. */
export class FieldNames {
  readonly names: Names;
  readonly #sorts: readonly Sort[];

  constructor(source: Source, names: Names) {
    this.#sorts = sortsOf(source, names.catalogue);
    this.names = names;
  }

  /** The field at a path: 主讲人岗位, or behind a hop 走访党组织的类别. */
  at({ text, field, hop }: ValuePath): NamedField {
    const terms = this.#sorts.flatMap((sort) => termOf(sort, field) ?? []);
    const [own] = terms;
    if (!own) return { label: text, type: 'text' };
    if (hop === undefined) return named(own);
    const [next] = terms
      .flatMap((term) => sortsBehind(term, this.names.catalogue))
      .flatMap((sort) => termOf(sort, hop) ?? []);
    const behind = next ? named(next) : { label: hop, type: 'text' as const };
    return { ...behind, label: `${named(own).label}的${behind.label}` };
  }

  /** The field of a plain name. */
  named(field: string): NamedField {
    return this.at({ text: field, field });
  }
}

function named(term: Term): NamedField {
  if ('field' in term) return { ...term.field, optional: !term.field.required };
  const { type, words, optional = false } = term.asked;
  return { type, optional, ...askedWords[words] };
}
