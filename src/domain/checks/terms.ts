import { askedOfBranch } from '../asked/branch.ts';
import { stateOn, type Branch } from '../branch.ts';
import type { Placed } from '../catalogue/catalogue.ts';
import { isOfTerms } from '../catalogue/due.ts';
import type { Rule } from '../catalogue/rule.ts';
import type { Corpus } from '../corpus.ts';
import { addMonths, earlier } from '../date.ts';
import { inData, issue, type FieldPath, type Issue } from '../issues.ts';
import { countedDays } from '../tally/counted-day.ts';
import { dueWindows, type DueWindow } from '../tally/due-windows.ts';
import { mentions, type Unread } from '../unread.ts';
import { asking } from '../verdicts.ts';
import type { Check, Texts } from './check.ts';

export const termChecks: readonly Check[] = [
  { name: 'terms run forward', find: order },
  { name: 'extensions put off, and not for too long', find: eachTermRule(extensions) },
  { name: 'what is due is counted from a day, and its steps are measured', find: dueRules },
  { name: 'what was held began a term', computes: true, find: eachTermRule(heldAndBegun) },
];

function order({ branches }: Corpus): Issue[] {
  return [...branches.values()].flatMap(({ terms, file }) => {
    const days = terms.map(({ from }) => from).sort();
    // Of two rows of one day nobody knows which is to go, nor where what was extended belongs.
    const isPlain =
      new Set(days).size === days.length && terms.every(({ extended }) => extended === undefined);
    return terms.flatMap(({ from }, at): Issue[] => {
      const previous = terms[at - 1]?.from;
      if (previous === undefined || from > previous) return [];
      const facts = { from, previous, inOrder: isPlain ? days : [] };
      return [issue('term-order', facts, inData(file, ['terms', at, 'from']))];
    });
  });
}

/** Asks of each rule about terms and each branch. What is written out of order is told of alone. */
function eachTermRule(
  find: (rule: Rule, branch: Branch, corpus: Corpus, unread: Unread) => Issue[],
) {
  return (corpus: Corpus, _texts: Texts, unread: Unread): Issue[] => {
    const rules = [...corpus.catalogue.rules.values()].filter(({ versions }) =>
      isOfTerms(versions[0].due),
    );
    const inOrder = [...corpus.branches.values()].filter(({ terms }) =>
      terms.every(({ from }, at) => at === 0 || from > (terms[at - 1]?.from ?? from)),
    );
    return rules.flatMap((rule) => inOrder.flatMap((branch) => find(rule, branch, corpus, unread)));
  };
}

function extensions(rule: Rule, branch: Branch, corpus: Corpus): Issue[] {
  return windowsOf(rule, branch, corpus).flatMap(({ start, day, due: { extendable } }): Issue[] => {
    const at = branch.terms.findIndex(({ from }) => from === start);
    const to = branch.terms[at]?.extended?.to;
    if (to === undefined) return [];
    const place = inData(branch.file, ['terms', at, 'extended', 'to']);
    if (to <= day) return [issue('extension-backwards', { to, day }, place)];
    const isLong = extendable !== undefined && to > addMonths(day, extendable);
    return isLong ? [issue('extension-long', { to, day, months: extendable }, place)] : [];
  });
}

function dueRules({ catalogue }: Corpus): Issue[] {
  return [...catalogue.rules.values()].flatMap(({ versions, file, path }: Rule & Placed) =>
    versions.flatMap(({ due }, index): Issue[] => {
      if (!due || due === versions[index - 1]?.due) return [];
      const base: FieldPath = [...path, ...(index === 0 ? [] : ['versions', index - 1]), 'due'];
      const isDay = days.includes(due.from);
      const unknown = { value: due.from, allowed: days, what: 'option' } as const;
      return [
        ...(isDay ? [] : [issue('unknown-choice', unknown, inData(file, [...base, 'from']))]),
        ...due.steps.flatMap(({ metric: id }, step): Issue[] => {
          if (catalogue.metrics.has(id)) return [];
          const place = inData(file, [...base, 'steps', step, 'metric']);
          return [issue('unknown-metric', { id }, place)];
        }),
      ];
    }),
  );
}

/** The names of the days that every branch has, or may have. */
const days: readonly string[] = Object.entries(askedOfBranch).flatMap(([name, { type }]) =>
  type === 'date' ? [name] : [],
);

/**
 * A record and the file of the branch tell of one election: on the day that it was held a term began. What is older
 * than the terms that are written is of an earlier one.
 */
function heldAndBegun(rule: Rule, branch: Branch, corpus: Corpus, unread: Unread): Issue[] {
  const { asOf } = corpus.site;
  const { metric, label } = rule.versions[0];
  const begun = branch.terms.map(({ from }) => from);
  const first = begun[0] ?? stateOn(branch, asOf).from;
  const held = countedDays(
    corpus,
    metric,
    branch.slug,
    [earlier(first, asOf), asOf],
    asking(corpus),
  );
  const strays = held.filter(({ day }) => !begun.includes(day));
  if (strays.length > 0) {
    return strays.map(({ record, day, path }) => {
      const facts = { rule: label, branch: stateOn(branch, day).name, day, begun };
      return issue('done-not-begun', facts, inData(record.file, path));
    });
  }
  if (mayTellOf(unread, metric, branch, corpus)) return [];
  return windowsOf(rule, branch, corpus).flatMap(({ next }): Issue[] => {
    if (next === undefined || held.some(({ day }) => day === next)) return [];
    const place = inData(branch.file, ['terms', begun.indexOf(next), 'from']);
    return [issue('begun-not-done', { rule: label, from: next }, place)];
  });
}

/** Whether a record that could not be read, or what the metric is made of, may tell of the branch what nothing else does. */
function mayTellOf(unread: Unread, metric: string, branch: Branch, corpus: Corpus): boolean {
  const { name: last } = stateOn(branch, corpus.site.asOf);
  const words = [branch.slug, last, ...branch.states.map(({ name }) => name)];
  return (
    unread.things('metric').some(({ name }) => name === undefined || name === metric) ||
    unread.things('record').some((record) => mentions(record, words))
  );
}

/** All that has fallen due, or will. */
function windowsOf(rule: Rule, branch: Branch, { site }: Corpus): readonly DueWindow[] {
  return dueWindows(rule, branch, site.asOf);
}
