import { dump } from 'js-yaml';
import type { Corpus } from '../../../src/domain/corpus.ts';
import type { IsoDate } from '../../../src/domain/date.ts';
import { period } from '../../../src/domain/period.ts';
import type { Verdict } from '../../../src/domain/verdict.ts';
import { ruleVerdicts } from '../../../src/domain/verdicts.ts';
import type { RuleInForce } from '../../../src/domain/catalogue/rule.ts';
import { recordAt, type Fields, type Files } from '../../support/content-tree.ts';
import { metric, scenario } from './scenario.ts';

/** The metric that the rules of these tests are judged by: lectures, or themed days among them. */
export const lectures = metric({ id: 'lectures' });

/** `rules.yaml` with one rule, of a lecture each month where `fields` say nothing else. */
export function ruleFile(fields: Fields = {}): Files {
  const rule = {
    id: 'rule',
    label: '党课每月一次',
    basis: { document: '支部工作条例', article: '第十六条' },
    validFrom: '2022-01-01',
    metric: 'lectures',
    cadence: 'month',
    target: 1,
    ...fields,
  };
  return {
    'catalogue/rules.yaml': dump([rule].map((one) => definedOf(one))),
  };
}

/** What is written of fields: those that have a value. */
export function definedOf(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** A kind with which branches explain. */
export const explanations: Files = {
  'catalogue/kinds/说明.yaml': dump([
    {
      id: 'explanation',
      label: '情况说明',
      unit: '份',
      when: 'event',
      explains: { duties: 'duties', reason: 'cause' },
      fields: {
        duties: { type: 'duties', label: '说明的要求', required: true },
        cause: { type: 'choice', label: '原因', options: ['停产检修', '其他'], required: true },
      },
    },
  ]),
};

/** An explanation of the branch `equipment` about a window. */
export function explained(fields: Fields): Files {
  return recordAt(
    'equipment',
    { kind: '情况说明', title: '情况说明', duties: ['rule'], cause: '停产检修', ...fields },
    'why',
  );
}

/** The verdicts of the rule on the windows of a period, as known on a day. */
export function verdicts(
  corpus: Corpus,
  within: string,
  until: IsoDate,
): readonly Verdict<RuleInForce>[] {
  const rule = corpus.catalogue.rules.get('rule');
  if (!rule) throw new Error('No rule');
  return ruleVerdicts(corpus, rule, until, period(within));
}

/** State by window, of one branch. */
export function states(
  corpus: Corpus,
  within: string,
  until: IsoDate,
  branch = 'equipment',
): Record<string, string> {
  const own = verdicts(corpus, within, until).filter((one) => one.branch === branch);
  return Object.fromEntries(own.map(({ window, state }) => [window.id, state]));
}

export function stateIn(
  window: string,
  files: Files,
  {
    rule = {},
    until = '2023-07-31',
    of = 'equipment',
  }: { rule?: Fields; until?: string; of?: string } = {},
): string | undefined {
  const corpus = scenario([lectures], { ...ruleFile(rule), ...files });
  return states(corpus, window, until, of)[window];
}
