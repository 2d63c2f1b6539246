import type { Cadence } from '../domain/duty-terms.ts';
import type { VerdictState } from '../domain/verdict.ts';

/** How often a commitment is due. */
export const cadenceWords: Readonly<Record<Cadence, string>> = {
  week: '每周',
  month: '每月',
  quarter: '每季度',
  'half-year': '每半年',
  year: '每年',
  once: '期间内',
};

/** How a commitment stands in one of its windows. */
export const verdictWords: Readonly<Record<VerdictState, string>> = {
  upcoming: '未到期',
  'in-window': '推进中',
  done: '已完成',
  'done-late': '逾期完成',
  missed: '逾期未完成',
  exempt: '免于',
  unreported: '待报',
};
