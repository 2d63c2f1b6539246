/** The sheet by which an inspector holds a branch's half-year against what rules ask. */
export const inspectionLabels = {
  'inspection.name': '组织生活核查表',
  'inspection.title': (branch: string, period: string) => `${branch}${period}组织生活核查表`,
  'inspection.link': '组织生活核查表',
  'inspection.text': (day: string) =>
    `按${day}所知。应开、已开、补开、未开、待报都以期计，只数期末在这半年里、已经到期或者已经开展的；其余写在说明里。`,
  'inspection.returned': '报送确认：已确认报全。',
  'inspection.notReturned': (periods: string) => `报送确认：${periods}未确认报全。`,
  'inspection.none': '这个半年没有对它的要求。',
  'inspection.number': '序号',
  'inspection.rule': '要求',
  'inspection.basis': '依据',
  'inspection.asked': '应开',
  'inspection.held': '已开',
  'inspection.late': '补开',
  'inspection.missed': '未开',
  'inspection.waiting': '待报',
  'inspection.unit': '期',
  'inspection.note': '说明',
  'inspection.evidence': '凭证所在',
  'inspection.check': '核查',
  'inspection.part': (word: string, windows: string) => `${word}：${windows}`,
  'inspection.noEvidence': (days: string) => `未登记凭证：${days}`,
  'inspection.sign':
    '核查人：　　　　　　　　党组织（签字）：　　　　　　　　日期：　　　　　　　　',
  'inspection.csv': '下载CSV',
  'inspection.xlsx': '下载Excel',
} as const;
