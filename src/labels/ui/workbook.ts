/** Words of the workbooks that commands and pages hand out. */
export const workbookLabels = {
  /** `&P` and `&N` are the number of the page and of the pages, `&C` its place in the middle. */
  'workbook.footer': '&C第 &P 页，共 &N 页',
  'choice.title': (name: string) => `${name}工作数据`,
  'choice.figures': '数据',
  'choice.branch': '党组织',
  'choice.period': '期间',
  'choice.definitions': '口径',
  'choice.definitionsTitle': '指标口径',
  'choice.metric': '指标',
  'choice.unit': '单位',
  'choice.counts': '统计什么',
  'choice.formula': '怎样计算',
  'choice.provider': '提供',
  'choice.notes': '说明',
  'choice.notesTitle': '各数的说明',
  'choice.note': '说明',
  'choice.wholeOnly': '只有合计',
  'choice.word': '写字不写数的，是还没有数，或者不单独列出，不能当作0。',
} as const;
