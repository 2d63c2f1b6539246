import type { Kind, TimeShape } from '../catalogue/kind.ts';
import { inData, issue, type Issue } from '../issues.ts';
import { contains, type Period } from '../period.ts';
import { timeKeys, type TimeKey } from '../record-keys.ts';
import type { When } from '../record.ts';

/** When a record happened, or why that cannot be said. */
interface ReadTime {
  readonly when: When | undefined;
  readonly issues: readonly Issue[];
}

/** The keys that a record of each time shape may have; an event is a day, or a count over a period. */
const keysOf: Readonly<Record<TimeShape, readonly TimeKey[]>> = {
  event: ['date', 'time', 'period', 'times', 'through'],
  period: ['period', 'through'],
  span: ['from', 'to'],
};

/** The keys of which one has to be there. */
const anchorsOf: Readonly<Record<TimeShape, readonly TimeKey[]>> = {
  event: ['date', 'period'],
  period: ['period'],
  span: ['from'],
};

/**
 * Reads when a record happened. `raw` says which keys are written, `values` what those that can be read
 * say; a key that cannot be read has been reported already. Of a record whose kind is not known any shape is right.
 */
export function readTime(
  raw: Readonly<Record<string, unknown>>,
  values: ReadonlyMap<string, unknown>,
  file: string,
  main: Kind | undefined,
): ReadTime {
  if (!main) return timeOfAnyKind(raw, values, file);
  const { label: kind, when: shape } = main;
  const has = (key: TimeKey) => raw[key] !== undefined;
  const issues: Issue[] = [];
  const strangers = timeKeys.filter((key) => has(key) && !keysOf[shape].includes(key));
  for (const key of strangers) {
    const place = inData(file, [key], 'key');
    if (key === 'times' && shape === 'period') {
      issues.push(issue('times-on-tally', { kind }, place));
    } else issues.push(issue('time-form', { kind, key, expected: shape }, place));
  }
  if (!anchorsOf[shape].some(has)) {
    // One wrong form of time is one problem, not a second one that the right form is missing.
    if (strangers.length === 0) {
      const place = inData(file, [...anchorsOf[shape].slice(0, 1)]);
      issues.push(issue('time-missing', { kind, expected: shape }, place));
    }
    return { when: undefined, issues };
  }
  issues.push(...(shape === 'event' ? eventIssues(has, kind, file) : []));
  const when = shape === 'span' ? spanOf(values) : dayOrPeriodOf(values, shape);
  if (when) issues.push(...orderIssues(when, file));
  return { when: issues.length > 0 ? undefined : when, issues };
}

function timeOfAnyKind(
  raw: Readonly<Record<string, unknown>>,
  values: ReadonlyMap<string, unknown>,
  file: string,
): ReadTime {
  const [anchor, ...others] = (['date', 'period', 'from'] as const).filter(
    (key) => raw[key] !== undefined,
  );
  // Which of two is wrong, the kind would say.
  if (anchor === undefined || others.length > 0) return { when: undefined, issues: [] };
  const when = anchor === 'from' ? spanOf(values) : dayOrPeriodOf(values, 'event');
  return { when, issues: when ? orderIssues(when, file) : [] };
}

function eventIssues(has: (key: TimeKey) => boolean, kind: string, file: string): Issue[] {
  const at = (key: TimeKey) => inData(file, [key], 'key');
  if (has('date') && has('period')) {
    return [issue('time-mixed', { keys: ['date', 'period'] }, at('period'))];
  }
  const issues: Issue[] = [];
  if (has('time') && has('period')) {
    // Several meetings have no hour of their own.
    issues.push(issue('time-mixed', { keys: ['time', 'period'] }, at('time')));
  }
  if (has('times') && !has('period')) issues.push(issue('times-without-period', {}, at('times')));
  if (has('period') && !has('times')) issues.push(issue('times-missing', { kind }, at('period')));
  if (has('through') && !has('period')) {
    issues.push(issue('time-form', { kind, key: 'through', expected: 'event' }, at('through')));
  }
  return issues;
}

function dayOrPeriodOf(values: ReadonlyMap<string, unknown>, shape: TimeShape): When | undefined {
  const date = values.get('date') as string | undefined;
  if (date !== undefined && shape === 'event') return { form: 'event', date };
  const period = values.get('period') as Period | undefined;
  if (period === undefined) return undefined;
  const times = values.get('times') as number | undefined;
  const through = values.get('through') as string | undefined;
  return { form: 'period', period, times, through };
}

function spanOf(values: ReadonlyMap<string, unknown>): When | undefined {
  const from = values.get('from') as string | undefined;
  const to = values.get('to') as string | undefined;
  return from === undefined ? undefined : { form: 'span', from, to };
}

function orderIssues(when: When, file: string): Issue[] {
  if (when.form === 'period' && when.through !== undefined) {
    const { through, period } = when;
    if (contains(period, through)) return [];
    const facts = { through, period: period.id };
    return [issue('through-outside', facts, inData(file, ['through']))];
  }
  if (when.form === 'span' && when.to !== undefined && when.to < when.from) {
    return [issue('span-backwards', { from: when.from, to: when.to }, inData(file, ['to']))];
  }
  return [];
}
