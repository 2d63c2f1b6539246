/** The calendars of what is due. */
export const calendarLabels = {
  'calendar.link': '到期日历',
  'calendar.all': (site: string) => `${site}到期事项`,
  'calendar.of': (branch: string) => `${branch}到期事项`,
  'calendar.who': (branches: string) => `党组织：${branches}`,
  'calendar.basis': (basis: string) => `依据：${basis}`,
  'calendar.return': (quarter: string) => `${quarter}期满，转入报送确认`,
  'calendar.returnText': '期满后核对本季度记录，由书记确认报全。',
} as const;
