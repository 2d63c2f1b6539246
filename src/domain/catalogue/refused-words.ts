import type { FormFault } from '../issues.ts';

/**
 * What other languages of queries have and a metric has not, because it is one number of one period that leads to
 * its records: the words that are looked for, with the reason that is told in place of that nobody knows them.
 */
export const refusedWords: ReadonlyMap<string, FormFault> = new Map(
  Object.entries({
    ranking: ['limit', 'top', 'first', 'sort', 'order', 'orderBy', 'rank'],
    grouping: ['groupBy', 'group', 'by', 'split'],
    average: ['average', 'avg', 'mean'],
    difference: ['minus', 'subtract', 'difference', 'diff'],
    change: ['growth', 'compare', 'change', 'previous', 'yoy', 'mom'],
    absence: ['without', 'none', 'lacking'],
    alternatives: ['or', 'any', 'anyOf', 'oneOf', 'either', 'union'],
    conjunction: ['and', 'all', 'allOf', 'both'],
    negation: ['not', 'except', 'exclude', 'excluding', 'unless'],
  } as const).flatMap(([reason, words]) =>
    words.map((word): [string, FormFault] => [word, reason as FormFault]),
  ),
);
