/** The bar above a page that was opened from a search hit and has the query marked. */
export const markedLabels = {
  'marked.bar': '检索词标记',
  'marked.some': (count: string, query: string) => `本页标出${count}处“${query}”`,
  'marked.part': (count: string, found: string, missing: string) =>
    `本页标出${count}处${found}，没有${missing}`,
  'marked.word': (word: string) => `“${word}”`,
  'marked.none': (query: string) => `本页正文没有与“${query}”一致的字句`,
  'marked.place': (at: string, count: string) => `第${at}处，共${count}处`,
  'marked.shortPlace': (at: string, count: string) => `${at}/${count}`,
  'marked.previous': '上一处',
  'marked.next': '下一处',
  'marked.go': '，转到这一处',
  'marked.back': '回到检索',
  'marked.end': '取消标记',
  'marked.close': '关闭',
} as const;
