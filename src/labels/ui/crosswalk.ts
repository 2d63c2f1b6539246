/** Where the statements of reports are answered. */
export const crosswalkLabels = {
  'crosswalk.title': '系统对照表',
  'crosswalk.intro': '半年报告里的每一项说法，在系统的哪里能查到；还没有的，写明打算怎么做。',
  'crosswalk.none': '还没有列入对照的说法。',
  'crosswalk.id': '编号',
  'crosswalk.text': '报告里的说法',
  'crosswalk.places': '在系统的哪里',
  'crosswalk.state': '状态',
  'crosswalk.metrics': '指标：',
  'crosswalk.kinds': '记录：',
  'crosswalk.commitments': '目标任务：',
  'crosswalk.themes': '主题：',
  'crosswalk.pages': '页面：',
  'crosswalk.there': '已有',
  'crosswalk.planned': '计划中',
  'crosswalk.prose': '只作文字',
  'crosswalk.nowhere': '不适用',
  'crosswalk.count': (state: string, count: number) => `${state}${count}项`,
  'crosswalk.summary': (all: number, counts: string) =>
    `共${all}项：${counts}。一项里有几种情形的，在每种里都算。`,
} as const;
