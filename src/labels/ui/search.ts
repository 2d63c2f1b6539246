/** The search: its field in the header, its page, and what the page shows in place of results. */
export const searchLabels = {
  'search.title': '检索',
  'search.field': '检索',
  'search.pageField': '检索词',
  'search.submit': '检索',
  'search.intro':
    '标题和正文里的每一段文字都能找到：记录、报告、计划、党组织、指标、记录类型和手册。',

  'search.filters': '筛选',
  'search.narrow': (count: number) => (count > 0 ? `筛选（已选${count}项）` : '筛选'),
  'search.clear': '清除筛选',
  'search.facet.type': '栏目',
  'search.facet.branch': '党组织',
  'search.facet.kind': '记录类型',
  'search.facet.theme': '主题',
  'search.facet.year': '年份',
  'search.facet.half': '半年',
  'search.facet.quarter': '季度',
  'search.facet.month': '月份',
  'search.dayFrom': '起始日期',
  'search.dayTo': '截止日期',
  'search.inTitle': '只找标题',
  'search.facet.figure': '指标数',
  'search.all': '全部',
  'search.option': (label: string, count: number) => `${label}（${count}）`,

  'search.titleOf': (query: string, page: string) => `${query} · ${page}`,
  'search.loading': '正在检索……',
  'search.exact': (total: number) => `检索到${total}条`,
  'search.figureOf': (branch: string, period: string, metric: string) =>
    `${branch}${period}${metric}：`,
  'search.figureNotes': (notes: readonly string[]) => `〔${notes.join('；')}〕`,
  'search.figurePage': '，点数字看依据',
  'search.figureRecords': (count: number) => `，点数字列出${count}条记录`,
  'search.figureListed': (count: number) => `算出这个数的记录有${count}条`,
  'search.order': '排序',
  'search.order.rank': '相关的在前',
  'search.order.date': '日期新的在前',
  'search.csv': '下载结果（CSV）',
  'search.csvMaking': '正在整理……',
  'search.csvFailed': '没有下载成，请再点一次',
  'search.csvName': '检索结果.csv',
  'search.csvColumns': ['标题', '栏目', '说明', '起始日期', '截止日期', '网址', '摘录'],
  'search.dated': (word: string, printed: string) =>
    `“${word}”：先列写着这几个字的，再列${printed}的。`,
  'search.leftOut': (words: readonly string[]) =>
    `写着${words.map((word) => `“${word}”`).join('、')}的没有列。`,
  'search.unknownValue': (facet: string, value: string) =>
    `网址里${facet}要“${value}”，没有这一项，没有按它筛选。`,
  'search.unknownPart': (part: string) => `网址里的“${part}”认不得，没有按它筛选。`,
  'search.unknownOnly': '网址里的筛选用不上',
  'search.daysReversed': '起始日期比截止日期晚，请改一个。',
  'search.near': '没有完全相同的内容，下面是最接近的结果',
  'search.nearFigure': '上面是问的数，下面是字面最接近的内容',
  'search.noneFigure': '上面是问的数，没有写着这几个字的内容',
  'search.nearCount': (total: number) => `最接近的有${total}条`,
  'search.apart': '没有同时写着这几个词的。',
  'search.apartFiltered': '没有同时写着这几个词的。按现在的筛选：',
  'search.apartWord': (word: string, count: number) => `“${word}”有${count}条`,
  'search.apartNone': (word: string) => `“${word}”没有`,
  'search.apartJoin': '，',
  'search.apartEnd': '。',
  'search.help': '党组织、类型和时间请用筛选，检索词里写标题和正文里的字。',
  'search.fitting': (total: number) => `符合筛选的有${total}条`,
  'search.unfit': '没有符合筛选的结果',
  'search.unfitText': '换一个筛选条件，或者清除筛选。',
  'search.none': '没有找到，也没有相近的内容',
  'search.noneText': '换一个说法，少写几个字，或者从下面的清单查找。',
  'search.blank': '没有可以检索的字',
  'search.blankText': '请输入汉字、字母或数字。标点、空格和表情符号不参加检索。',
  'search.more': (next: number, shown: number, total: number) =>
    `再列${next}条（已列${shown}条，共${total}条）`,
  'search.asked': (label: string, value: string) => `${label}：${value}`,
  'search.askedJoin': '；',
  'search.printed': (shown: number, total: number) => `印出前${shown}条，共${total}条。`,
  'search.seeAll': (total: number) => `查看全部${total}条结果`,
  'search.seeNear': (total: number) => `查看全部${total}条相近结果`,
  'search.suggestions': '检索结果',
  'search.suggested': (count: number, total: number) =>
    `${total}条结果，列出${count}条，按上下方向键选择`,

  'search.sections': '在哪几节',
  'search.sectionsFound': (count: number) =>
    count === 0 ? '正文各节里没有，可能在标题下的小字里。' : `在${count}节：`,
  'search.sections.unreachable': '暂时查不到在哪几节，可能是网络断开。请稍后再按一次。',
  'search.sections.old-browser':
    '这个浏览器的版本太旧，不能指出在哪几节（需要 Chromium 97 或者 Firefox 102 以上）。打开这一页，检索词都有标记。',
  'search.sections.blocked':
    '服务器的安全设置不允许，不能指出在哪几节，请告诉网站管理员。打开这一页，检索词都有标记。',

  'search.hintTitle': '怎样检索',
  'search.hints': [
    '输入标题或正文里的一段文字，一个字也可以。标点和空格不用写，全角半角、大写小写都一样。',
    '几个词之间空一格，每个词都有的才列出。词前加减号的不要；加了引号的，连着写才算。',
    '数字按整个数找：3月，不会找到13月。日期怎么写都行：2023-05、20230516、2023年二季度、二〇二三年五月、上季度，与别的词连着写也行。写着这几个字的在前，这段时间的在后，手册里的例子在最后。',
    '标题里有的排在前，正文里有的排在后，同样的以日期新的在先。没有完全相同的，才列最接近的，最多50条，并且写明。',
    '从报告里复制的句子会带上小字注和脚注的号，检索前请删去。',
    '不输入文字，只选筛选条件，也能列出。写指标的全名和一段时间，例如“上半年党课”，先列出这个数。',
    '在各页按 / 键或者 Ctrl+K 可直接输入；按上下方向键逐条查看，回车打开，Esc 回到检索框。',
  ],

  'search.lists': '从清单查找',
  'search.listReports': '全部报告',
  'search.listByBranch': '按党组织查记录',
  'search.listByKind': '按类型查记录',
  'search.listByMonth': '按月查记录',
  'search.listAll': '网站地图',

  'search.retry': '重试',
  'search.noScript':
    '检索要用 JavaScript，这个浏览器没有启用。可从下面的清单查找，清单不用 JavaScript。',
  'search.failed.unreachable':
    '检索暂时连不上，可能是网络断开。网络恢复后会自动重试，也可以从清单查找。',
  'search.failed.refused': (file: string, status: number) =>
    `检索用不了：网页服务器对 ${file} 答复${status}，没有给出这个文件。请把这一句告诉维护网站的人，按项目说明的“部署”设置服务器；也可以从清单查找。`,
  'search.failed.other': (file: string) =>
    `检索用不了：网页服务器给出的 ${file} 不是检索的文件，可能是登录页。请先重新打开这个网站、登录后重试；也可以从清单查找。`,
  'search.failed.no-index': '预览里没有检索索引，建好的网站才能检索。可从清单查找。',
} as const;
