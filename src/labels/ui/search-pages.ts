/** Pages as the search lists them. */
export const searchPageLabels = {
  'searchPage.type.report': '报告',
  'searchPage.type.record': '记录',
  'searchPage.type.plan': '计划',
  'searchPage.type.rule': '制度要求',
  'searchPage.type.branch': '党组织',
  'searchPage.type.sheet': '工作台账',
  'searchPage.type.metric': '指标',
  'searchPage.type.kind': '记录类型',
  'searchPage.type.guide': '工作手册',
  /** An organisation in a list from the root down: each level is set in by one character. */
  'searchPage.branchBelow': (levels: number, name: string) => '　'.repeat(levels) + name,
  'searchPage.join': ' · ',
} as const;
