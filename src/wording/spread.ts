import type { Apart, Bounds } from '../domain/catalogue/metric.ts';
import { printExact } from './number.ts';

/** What is asked one by one, as it is counted: 党组织3个, 月份3个. */
export const apartNouns: Readonly<Record<Apart, string>> = {
  branch: '党组织',
  week: '周',
  month: '月份',
  quarter: '季度',
};

/** The units of the days between two dates. */
export const dayUnits = { days: '天', workdays: '个工作日' } as const;

/** The bounds of a value in words: 不少于1次, 不多于20天, 不少于1次且不多于3次; 为0次 where only one value is left. */
export function describeBounds({ atLeast, atMost }: Bounds, unit: string): string {
  if (atMost !== undefined && (atLeast ?? 0) === atMost) return `为${printExact(atMost, unit)}`;
  const bounds = [
    ...(atLeast === undefined ? [] : [`不少于${printExact(atLeast, unit)}`]),
    ...(atMost === undefined ? [] : [`不多于${printExact(atMost, unit)}`]),
  ];
  return bounds.join('且');
}
