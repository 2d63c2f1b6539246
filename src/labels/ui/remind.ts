/** What the office writes to branches that it waits for, and the page where it finds that. */
export const remindLabels = {
  'remind.title': '催报',
  'remind.text': (day: string) =>
    `截至${day}，哪些党组织还有没报送的、逾期的和30日内到期的。提醒文字可以复制，要求办结的日期请自行填写。`,
  'remind.none': '没有待催报的党组织。',
  'remind.returns': (periods: string) =>
    `报送确认：${periods}尚未确认报全，请对照会议记录本补齐记录，由书记确认。`,
  'remind.sheets': (sheets: string) => `统计报表：${sheets}尚未报送，请补报。`,
  'remind.waiting': (duties: string) =>
    `期满待报：${duties}。期限已过，台账尚未报全，已经开展的请补登记录，没有开展的请报送情况说明。`,
  'remind.overdue': (duties: string) =>
    `逾期未完成：${duties}。请尽快补做，确有原因的报送情况说明。`,
  'remind.earlier': (duties: string) => `上年逾期未完成：${duties}。没有说明过的，请报送情况说明。`,
  'remind.coming': (duties: string) => `近期到期：${duties}。请按期完成。`,
  'remind.explained': '已有情况说明',
  'remind.to': (branch: string) => `${branch}：`,
  'remind.lead': (day: string) =>
    `\u3000\u3000截至${day}，党建工作台账中下列事项尚未办结，请于……前办理。`,
  'remind.point': (number: number, text: string) => `\u3000\u3000${number}．${text}`,
  'remind.end': '\u3000\u3000特此提醒。',
  'remind.nothingOf': (branch: string, day: string) => `${branch}截至${day}没有待办理的事项。`,
  'remind.nothing': (day: string) => `截至${day}，各党组织没有待办理的事项。`,
  'remind.copy': '复制',
  'remind.copied': '已复制',
  'remind.selected': '已选中，请按Ctrl+C复制',
  'remind.copyOf': (name: string) => `复制${name}的提醒文字`,
  'remind.letter': (name: string) => `${name}的提醒文字`,
  'remind.file': '下载文本',
  'remind.allFile': '下载全部（文本）',
  'remind.all': '全部提醒',
  'remind.ofBranch': '催报文字',
} as const;
