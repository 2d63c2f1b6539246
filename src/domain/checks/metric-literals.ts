import { allowedWords } from '../asked/allowed-words.ts';
import { sortsOf, termsAt, type Term } from '../asked/sorts.ts';
import { holds } from '../asked/types.ts';
import type { Clause, Operand, Test, ValuePath } from '../catalogue/condition.ts';
import type { Source } from '../catalogue/metric.ts';
import type { Corpus } from '../corpus.ts';
import { isIsoDate } from '../date.ts';
import { issue, type Issue, type Place } from '../issues.ts';

/**
 * Literals that a condition compares with and that the value can never be: a misspelt word, a text where a
 * number stands. Such a condition is never met, and its zero would look like a real result.
 */
export function literalIssues(
  { path, tests }: Clause,
  from: Source,
  corpus: Corpus,
  place: Place,
): Issue[] {
  const ends = sortsOf(from, corpus.catalogue).flatMap((sort) =>
    termsAt(sort, path, corpus.catalogue),
  );
  return tests.flatMap((test): Issue[] => {
    if (test.op === 'in') {
      if (Object.hasOwn(corpus.site.seats, test.set)) return [];
      return [issue('unknown-choice', { value: test.set, what: 'seat-set' }, place)];
    }
    if (test.op === 'exists' || ends.length === 0) return [];
    const operands = 'any' in test ? test.any : [test.than];
    return operands.flatMap((operand) => {
      if ('field' in operand || ends.some((end) => fits(operand, end, corpus))) return [];
      return [misfit(path, test.op, operand, ends[0] as Term, corpus, place)];
    });
  });
}

type Value = Exclude<Operand, { readonly field: ValuePath }>;

function fits(operand: Value, term: Term, corpus: Corpus): boolean {
  if ('day' in operand) return holds(term.type) === 'date';
  const { literal } = operand;
  switch (holds(term.type)) {
    case 'number':
      return typeof literal === 'number';
    case 'flag':
      return typeof literal === 'boolean';
    case 'date':
      return typeof literal === 'string' && isIsoDate(literal);
    case 'text': {
      if (typeof literal !== 'string') return false;
      const words = allowedWords(term, corpus)?.words ?? [];
      // Where nothing is declared, nothing is known of any word.
      return words.length === 0 || words.includes(literal);
    }
  }
}

function misfit(
  { text: field }: ValuePath,
  op: Test['op'],
  operand: Value,
  term: Term,
  corpus: Corpus,
  place: Place,
): Issue {
  const value = 'day' in operand ? operand.day.edge : String(operand.literal);
  const allowed = allowedWords(term, corpus);
  if (!allowed || 'day' in operand || typeof operand.literal !== 'string') {
    return issue('condition-value', { field, op, value, holds: holds(term.type) }, place);
  }
  const { of: what, words } = allowed;
  switch (what) {
    case 'branch':
      return issue('unknown-branch', { value }, place);
    case 'metric':
      return issue('unknown-metric', { id: value }, place);
    case 'plan':
      return issue('unknown-plan', { id: value }, place);
    case 'option':
      return issue('unknown-choice', { value, allowed: words, what }, place);
    case 'seat':
    case 'theme':
    case 'campaign':
    case 'commitment':
    case 'rule':
    case 'duty':
      return issue('unknown-choice', { value, what }, place);
  }
}
