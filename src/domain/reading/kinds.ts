import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Kind } from '../catalogue/kind.ts';
import { severalIn } from '../meant/several.ts';
import { inData, issue, type FieldPath, type Issue } from '../issues.ts';

/** The kinds of a record: first what it is, then what it was also. */
export interface ReadKinds {
  /** Those that are known, the first only if it is; none stands twice. */
  readonly kinds: readonly Kind[];
  /** Whether all of them are known; otherwise nobody can say which keys the record may have. */
  readonly areKnown: boolean;
  readonly issues: readonly Issue[];
}

/** Looks up `kind` and `also` by their labels; values of another type are left to the keys' own readers. */
export function readKinds(
  raw: Readonly<Record<string, unknown>>,
  file: string,
  { kindsByLabel }: Catalogue,
): ReadKinds {
  const issues: Issue[] = [];
  /** The kinds that are written at a place: one, several that are strung together, or none that is known. */
  const lookUp = (label: unknown, path: FieldPath): readonly (Kind | undefined)[] => {
    if (typeof label !== 'string' || label.trim() === '') return [undefined];
    const kind = kindsByLabel.get(label.trim());
    if (kind) return [kind];
    const facts = { value: label, what: 'kind' } as const;
    issues.push(issue('unknown-choice', facts, inData(file, path)));
    const several = severalIn(label, [...kindsByLabel.keys()]) ?? [];
    return several.length > 0 ? several.map((one) => kindsByLabel.get(one)) : [undefined];
  };

  const [main, ...strung] = lookUp(raw['kind'], ['kind']);
  const labels = raw['also'] === undefined ? [] : [raw['also']].flat();
  const also = [
    ...strung.map((kind) => ({ kind, path: ['kind'] })),
    ...labels.flatMap((label, index) => {
      const path = ['also', index];
      return lookUp(label, path).map((kind) => ({ kind, path }));
    }),
  ];
  if (!main) return { kinds: [], areKnown: false, issues };

  const kinds: Kind[] = [main];
  for (const { kind, path } of also) {
    if (!kind) continue;
    const place = inData(file, path);
    if (kinds.includes(kind)) issues.push(issue('also-repeats', { kind: kind.label }, place));
    else if (kind.when !== main.when) {
      issues.push(issue('also-time-shape', { kind: kind.label, main: main.label }, place));
    } else kinds.push(kind);
  }
  return { kinds, areKnown: also.every(({ kind }) => kind !== undefined), issues };
}
