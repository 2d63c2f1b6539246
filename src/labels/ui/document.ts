/** What a report says as a document on paper, beside its own text. */
export const documentLabels = {
  'document.word': '下载Word文件',
  'document.draftMark': '（征求意见稿）',
  'document.draft': (open: readonly { word: string; count: number }[]) => {
    const items = open.map(({ word, count }) => `${word}${count}项`).join('、');
    return `（征求意见稿${items === '' ? '' : `，${items}`}）`;
  },
  'document.picture': (words: string) => (words === '' ? '〔图〕' : `〔图：${words}〕`),
  'document.listDash': '——',
  'document.appendix': '附件',
  'document.annexMark': '（含佐证材料目录）',
  'document.pageNumber.before': '— ',
  'document.pageNumber.after': ' —',

  'document.style.title': '公文标题',
  'document.style.draft': '公文稿别',
  'document.style.addressee': '公文主送机关',
  'document.style.body': '公文正文',
  'document.style.quote': '公文引文',
  'document.style.preformatted': '公文原样',
  'document.style.caption': '公文表题',
  'document.style.cell': '公文表格',
  'document.style.closing': '公文落款',
  'document.style.small': '公文附件正文',
  'document.style.smallCell': '公文附件表格',
  'document.style.appended': '公文附件说明',
  'document.style.appendix': '公文附件字样',
  'document.style.pageNumber': '公文页码',
} as const;
