/** Figures that other offices hand over, and how they went. */
export const seriesLabels = {
  'series.text': '由主管部门提供，照提供表登记。',
  'series.tool': '点截止日看那一份提供表，点数看依据。',
  'series.latest': '最新一期',
  'series.latestCaption': (title: string) => `${title}最新一期`,
  'series.indicator': '指标',
  'series.until': '截至',
  'series.unstated': '未提供',
  'series.year': '年度',
  'series.monthsUpTo': (month: number) => (month === 1 ? '1月' : `1—${month}月`),
  'series.caption': (metric: string) => `${metric}各年累计数`,
  'series.upcoming': '未发布',
  'series.said': (period: string, text: string) => `${period}${text}`,
  'series.shownText':
    '走势图和表里都是当年1月起的累计数，只和同样的月份比。没有发布的月份不补数，也不当作0。',
  'series.none': '还没有登记这类数。',
  'series.metric': (metric: string) => `${metric}的口径`,
  'series.page': (title: string) => `各年走势：${title}`,
  'series.kind': (kind: string) => `怎样登记：${kind}`,
} as const;
