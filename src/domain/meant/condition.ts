import { isPeriodEdge } from '../catalogue/period-day.ts';
import type { IssueFacts } from '../issues.ts';
import { guessDate, guessFlag } from './guess.ts';
import { nearest } from './nearest.ts';
import { meantNumber } from './number.ts';
import { isNoText } from './quotes.ts';

type Misfit = IssueFacts['condition-value'];

/** The signs and words of other languages for the operators that compare. */
const signs = [
  { op: 'atLeast', sign: /^(?:>=|=>|≥|⩾|≧|不少于|不小于|不低于|不早于|至少)/ },
  { op: 'atMost', sign: /^(?:<=|=<|≤|⩽|≦|不多于|不大于|不超过|不高于|不晚于|至多)/ },
  { op: 'after', sign: /^(?:>|大于|多于|超过|晚于)/ },
  { op: 'before', sign: /^(?:<|小于|少于|早于|不足)/ },
] as const;

/** A test as it should be written: its operator, and what it compares with. */
interface MeantTest {
  readonly op: string;
  readonly text: string;
}

/**
 * What a condition was meant to ask: `>=10人` → at least 10, `periodEnd - 3y` → the day three years before the
 * period's end. `undefined` where nothing is known, and where no operator says it: numbers have no `greater
 * than`, because what comes after 10 depends on what is counted.
 */
export function meantTest({ holds, op, value }: Misfit): MeantTest | undefined {
  const written = value.normalize('NFKC').trim();
  const compared = signs.find(({ sign }) => sign.test(written));
  const text = operandOf(holds, compared ? written.replace(compared.sign, '').trim() : value);
  if (text === undefined) return undefined;
  if (!compared) return { op, text };
  if (holds !== 'date' && (holds !== 'number' || isStrict(value))) return undefined;
  return op === 'is' || op === compared.op ? { op: compared.op, text } : undefined;
}

/** `≥30` → `30`: what a target says by itself. */
export function withoutAtLeast(text: string): string {
  return text.normalize('NFKC').trim().replace(signs[0].sign, '').trim();
}

/** Whether a value is written as greater or less than a number. */
export function isStrict(value: string): boolean {
  const written = value.normalize('NFKC').trim();
  const op = signs.find(({ sign }) => sign.test(written))?.op;
  return op === 'after' || op === 'before';
}

/** What a condition compares with, of the type of its field. */
function operandOf(holds: Misfit['holds'], value: string): string | undefined {
  switch (holds) {
    case 'number':
      return meantNumber(value);
    case 'flag':
      return guessFlag(value) ?? nearest(value, ['true', 'false']);
    case 'date':
      return guessDate(value) ?? dayOfPeriod(value);
    case 'text':
      return isNoText.test(value) ? `"${value}"` : undefined;
  }
}

const spans = [
  { name: /^(?:y|years?|年)$/i, key: 'years', times: 1 },
  { name: /^(?:months?|个?月)$/i, key: 'months', times: 1 },
  { name: /^(?:w|weeks?|周|个?星期)$/i, key: 'days', times: 7 },
  { name: /^(?:d|days?|天|日)$/i, key: 'days', times: 1 },
] as const;

/** `periodEnd - 3y` → `{ day: periodEnd, years: -3 }` */
function dayOfPeriod(value: string): string | undefined {
  if (isPeriodEdge(value)) return `{ day: ${value} }`;
  const [, edge, sign = '', number, name = ''] =
    /^(\w+?)\s*([-+−])\s*(\d{1,4})\s*(\D+)$/.exec(value.normalize('NFKC').trim()) ?? [];
  const span = spans.find((one) => one.name.test(name.trim()));
  if (!isPeriodEdge(edge) || !span) return undefined;
  const by = Number(number) * span.times;
  return `{ day: ${edge}, ${span.key}: ${String(sign === '+' ? by : -by)} }`;
}
