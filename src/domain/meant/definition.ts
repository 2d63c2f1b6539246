import type { FieldPath, Issue, IssueFacts } from '../issues.ts';

/** What a key of a definition has to be for the rest of it, with the place of that key. */
interface MeantValue {
  readonly path: FieldPath;
  readonly text: string;
}

/**
 * What a metric, a kind or the cell of a form has to say at one place for the rest of it, where that alone would do; the rest may be
 * what is wrong. `undefined` for any other issue.
 */
export function meantOfDefinition(found: Issue): MeantValue | undefined {
  const { at } = found;
  if (at.in !== 'data') return undefined;
  const { path } = at;
  const beside = (key: string) => [...path.slice(0, -1), key];
  switch (found.code) {
    case 'metric-unit-share':
      return { path, text: "'%'" };
    case 'metric-progress': {
      const { reason, measured } = found.facts;
      return reason === 'per-branch' ? undefined : { path: beside('of'), text: measured };
    }
    case 'metric-nature-clash': {
      const text = meantNature(found.facts);
      return text === undefined ? undefined : { path: [...path.slice(0, 1), 'nature'], text };
    }
    case 'kind-nature-clash':
      return found.facts.reason === 'every' ? undefined : { path: beside('when'), text: 'period' };
    case 'form-cell-merged':
      return { path, text: found.facts.first };
    case 'bad-cell': {
      const text = cellMeant(found.facts.value);
      return text === undefined ? undefined : { path, text };
    }
    default:
      return undefined;
  }
}

/** The nature of what a metric is made of, where it has to be the metric's own. */
function meantNature({ reason, nature }: IssueFacts['metric-nature-clash']): string | undefined {
  switch (reason) {
    case 'kind-is-stock':
      return nature === 'stock' ? undefined : 'stock';
    case 'kind-is-provided':
      return 'provided';
    case 'kind-is-flow':
      return 'flow';
    case 'commitments-only-target':
      return 'target';
    default:
      return undefined;
  }
}

/** The cell of a sheet that was written otherwise: `$d$6`, `ｄ６` → `D6`; `undefined` for what names none. */
export function cellMeant(written: string): string | undefined {
  const [, column, row] =
    /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(written.normalize('NFKC')) ?? [];
  return column === undefined || row === undefined ? undefined : column.toUpperCase() + row;
}
