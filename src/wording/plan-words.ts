import type { Basis } from '../domain/catalogue/rule.ts';
import type { Cadence, DutyTerms } from '../domain/duty-terms.ts';
import type { Inapplicable } from '../domain/tally/applicability.ts';
import type { VerdictState } from '../domain/verdict.ts';
import { printExact } from './number.ts';

/** On what a rule rests: 《条例》第十二条; a paper with its number. */
export function basisText({ document, article = '', number }: Basis): string {
  const named = document.startsWith('《') ? document : `《${document}》`;
  return named + article + (number === undefined ? '' : `（${number}）`);
}

/** How often a commitment is due. */
export const cadenceWords: Readonly<Record<Cadence, string>> = {
  week: '每周',
  month: '每月',
  quarter: '每季度',
  'half-year': '每半年',
  year: '每年',
  once: '期间内',
};

/** What a duty asks for in each window: `至少1次`, `至多2次`, `两次之间不超过45天`. */
export function boundsText({ target, atMost, gap }: DutyTerms, unit: string): string {
  const isBoundedElse = atMost !== undefined || gap !== undefined;
  const bounds = [
    ...(target === undefined || (target === 0 && isBoundedElse)
      ? []
      : [`至少${printExact(target, unit)}`]),
    ...(atMost === undefined ? [] : [`至多${printExact(atMost, unit)}`]),
    ...(gap ? [`两次之间不超过${gap.days}天`] : []),
  ];
  return bounds.join('，');
}

/** The same where a lower bound alone needs no word: 1次; 至多2次. */
export function askedText(duty: DutyTerms, unit: string): string {
  const { target, atMost, gap } = duty;
  const isTargetAll = target !== undefined && atMost === undefined && gap === undefined;
  return isTargetAll ? printExact(target, unit) : boundsText(duty, unit);
}

/** Why nothing is asked of a branch in a window. */
export const inapplicableWords: Readonly<Record<Inapplicable, string>> = {
  'not-its-own': '不由它做',
  founded: '期初还没有成立',
  ended: '期内撤销',
  merged: '期内并走',
  moved: '期内划转',
  condition: '不在要求之列',
  'condition-part': '期内才列入要求',
  'not-kept-yet': '那时还没有登记',
};

/** How a duty to hold something stands, where the office has a word of its own for that. */
export const heldWords: Readonly<Partial<Record<VerdictState, string>>> = {
  done: '已开展',
  'done-late': '补开',
  missed: '应开未开',
};

/** How a commitment stands in one of its windows. */
export const verdictWords: Readonly<Record<VerdictState, string>> = {
  upcoming: '未到期',
  'in-window': '推进中',
  done: '已完成',
  'done-late': '逾期完成',
  missed: '逾期未完成',
  'not-reached': '期满未达到',
  exempt: '免于',
  cancelled: '已取消',
  unreported: '待报',
};

/** The same of a duty as binding as it is: what was only striven for is never overdue. */
export function verdictWord(state: VerdictState, strength: DutyTerms['strength']): string {
  return strength === '力争' && state === 'done-late' ? '期满后达到' : verdictWords[state];
}
