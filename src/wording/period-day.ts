import type { PeriodDay, PeriodEdge } from '../domain/catalogue/period-day.ts';

const edges: Readonly<Record<PeriodEdge, string>> = {
  periodStart: '统计期第一天',
  periodEnd: '统计期最后一天',
};

/** A day that depends on the asked period: 统计期最后一天, 统计期最后一天的3年前, 统计期第一天的1个月10天后. */
export function describePeriodDay({ edge, years, months, days }: PeriodDay): string {
  const parts = [
    [years, '年'],
    [months, '个月'],
    [days, '天'],
  ] as const;
  const ago = parts.flatMap(([by, unit]) => (by < 0 ? `${String(-by)}${unit}` : []));
  const on = parts.flatMap(([by, unit]) => (by > 0 ? `${String(by)}${unit}` : []));
  const before = ago.length > 0 ? `的${ago.join('')}前` : '';
  return edges[edge] + before + (on.length > 0 ? `的${on.join('')}后` : '');
}
