import type { IssueFacts, NamedThing } from '../../domain/issues.ts';
import type { FileFacts } from '../../domain/issues/files.ts';
import { roundHalfUp } from '../../domain/percent.ts';
import { baseName, paste, restored, type WordsFor } from './form.ts';
import { meantName } from '../../domain/meant/file-name.ts';
import { readReason } from './reasons.ts';

/** Words for files as they lie on the disk. */
export const fileWords = {
  'file-too-large': {
    title: '文件太大',
    message: ({ bytes, limit }) =>
      `文件有 ${size(bytes)}，超过了 ${size(limit)} 的上限，没有读取。这里只存文字，太大的文件多半是误放的附件。`,
    hint: () =>
      paste(
        '照片、扫描件和表格不放在这里，写明存放在哪里就可以：',
        'evidence:',
        '  - { type: ……, ref: ……, heldBy: …… }',
      ),
  },
  'line-too-long': {
    title: '一行太长',
    message: ({ length, limit }) =>
      `这一行有${length}个字符，超过了${limit}个的上限，没有读取。这么长的一行多半是误粘贴进来的。`,
    hint: ({}, { file }) =>
      file.endsWith('.mdx')
        ? '删去误粘贴的内容；确实是正文的，分成几段，段与段之间空一行。'
        : '删去误粘贴的内容；列表很长时，每条单独一行。',
  },
  'file-empty': {
    title: '文件是空的',
    message: () => '文件里一个字也没有，读不出任何信息。',
    hint: () => '补上内容，或者删除这个文件。可以从同类文件复制一份再改。',
  },
  'file-not-utf8': {
    title: '文件编码不是 UTF-8',
    message: ({ byte }) => `从第${byte + 1}个字节起不是 UTF-8 编码，中文会变成乱码，所以没有读取。`,
    hint: () => '用记事本打开，选“另存为”，编码选“UTF-8”，再保存一次。',
  },
  'file-has-bom': {
    title: '文件开头有看不见的标记',
    message: () =>
      '文件最前面有一个看不见的标记（BOM）。内容照常读取，但有的软件会因此认错第一行。',
    hint: () => '另存为时编码选“UTF-8”，不要选“带有 BOM 的 UTF-8”。',
  },
  'file-has-crlf': {
    title: '换行方式不一致',
    message: ({ ends }) =>
      `文件用的是${ends === 'CR' ? '旧式 Mac ' : ' Windows '}的换行方式（${ends}）。内容照常读取，但比对修改时会显示整篇都变了。`,
    hint: ({ ends }) =>
      ends === 'CR'
        ? '用记事本一类的编辑器打开，换行方式选“LF”（Unix），再保存一次。'
        : '在编辑器右下角把“CRLF”改为“LF”，再保存一次。',
  },
  'file-misplaced': {
    title: '文件放错了位置',
    message: ({}, { file }) => {
      const what = foreignFiles.get(extensionOf(file));
      return what === undefined
        ? '这个位置的文件不会读取，里面的内容进不了任何数字。'
        : `${what}不会读取，里面的内容进不了任何数字。`;
    },
    hint: ({ expected }, { file }, _names, better) => {
      if (file === `${expected}.txt`) return paste('去掉文件名最后的“.txt”：', expected);
      if (foreignFiles.has(extensionOf(file))) {
        return paste(
          '把要记的内容写成文字，一件事一个文件；原件留在办公室，这里写明存放在哪里：',
          inChinese(expected),
        );
      }
      return paste('按这个样子放：', inChinese(better?.[0] ?? expected));
    },
  },
  'file-name-invalid': {
    title: '文件名不合规定',
    message: ({ name, isUndated }, { file }) =>
      isUndated === true
        ? `“${baseName(name)}”没有读取：记录的文件名要从日期（如 2023-06-15）或者期间（如 2023-Q2）写起，后面加连字符和英文词。`
        : `“${baseName(name)}”或它所在的文件夹，名称里有不能用的字符。名称会成为网页地址，只能用${file.startsWith('records/') ? '英文字母、数字和连字符，文件夹只用小写' : '小写英文字母、数字和连字符'}。`,
    hint: ({}, { file }, { branch }, better) => {
      const meant = meantName(file, branch);
      const path = inChinese(better?.[0] ?? meant.path);
      const isUnnamed = /(?:^|[-/])name(?:-\d+)?\.[a-z]+$/.test(path);
      return meant.copy
        ? paste('与原来那个文件记的是同一件事，删去这个文件；是另一件事，文件名改为：', path)
        : isUnnamed
          ? paste('“name”可以换成说明这件事的英文词。改为：', path)
          : paste('改为：', path);
    },
  },
  'address-taken': {
    title: '代号与网站栏目的地址重复',
    message: ({ what, name, address }) =>
      `代号会成为网页地址，而 ${address} 是网站自己的栏目。${namedThings[what]}的代号再用“${name}”，两处的网页就分不开。`,
    hint: ({ what, name }, { file }) => {
      if (what === 'kind' || what === 'metric')
        return paste('换一个代号，例如：', `id: ${name}-${what}`);
      const other = file.replace(/[^/]+$/, `${name}-${what}.mdx`);
      return what === 'branch'
        ? `${paste('换一个文件名，例如：', other)}\nrecords 里同名的文件夹、写着这个代号的地方一并改过来。`
        : paste('换一个文件名，例如：', other);
    },
  },
  'file-unreadable': {
    title: '文件读不出来',
    message: ({ reason }) => `文件在，但是打不开：${readReason(reason)}。`,
    hint: ({ reason }) =>
      reason === 'not-a-file'
        ? '删去它；要写材料的，另存为普通的文本文件。'
        : '看看文件是不是被别的程序占用、是不是只有别人能看；重新保存一份再试。',
  },
  'file-missing': {
    title: '缺少必需的文件',
    message: ({ expected, links }) =>
      links.length === 0
        ? `没有找到 ${inChinese(expected)}。没有这个文件，其他内容无从统计。`
        : `没有找到 ${inChinese(expected)}。有${links.length}个链接要打开它的网页，点开什么也没有：${linking(links)}。`,
    hint: ({ links }) =>
      `从原来的版本找回这个文件；如果指定了内容所在的文件夹，看看是否写对。${links.length === 0 ? '' : '本来就没有的，删去这些链接，留下文字。'}`,
  },
  'json-broken': {
    title: '报送时固定的数字读不出来',
    message: () =>
      '这个文件是 npm run send 写的，不用手改；从这里起被改坏了，或者没有写完，报送时的数字读不出来。',
    hint: ({}, { file }) => restored(file),
  },
  'read-failed': {
    title: '程序出错，没有读完这个文件',
    message: ({ reason }) =>
      `读到这里时程序出错（${reason}），这一部分没有统计。这是程序的问题，别的文件照常读取。`,
    hint: () => '可以先改回上次能用的写法；并把这条提示连同这个文件发给维护网站的人。',
  },
  'check-failed': {
    title: '程序出错，没有做完一项检查',
    message: ({ check, reason }) =>
      `做“${check}”这项检查时程序出错（${reason}），它管的问题没有列全。这是程序的问题，别的检查照常进行。`,
    hint: () => '可以先改回上次能用的写法；并把这条提示发给维护网站的人，说明刚改了哪里。',
  },
} satisfies WordsFor<FileFacts>;

/** The files with their links, the first few of them: `reports/2023-h1.mdx 第12、15行`. */
function linking(links: IssueFacts['file-missing']['links']): string {
  const files = [...Map.groupBy(links, ({ file }) => file)];
  const told = files.slice(0, 5).map(([file, found]) => {
    const lines = [...new Set(found.map(({ line }) => line))];
    return `${file} 第${lines.slice(0, 5).join('、')}${lines.length > 5 ? '等' : ''}行`;
  });
  return told.join('，') + (files.length > 5 ? `，等${files.length}个文件` : '');
}

/** What has a page of its own, as it is called. */
const namedThings: Readonly<Record<NamedThing, string>> = {
  branch: '党组织',
  report: '报告',
  plan: '计划',
  guide: '手册页',
  kind: '记录类型',
  metric: '指标',
};

/** 5.2 MB, 800 KB: bytes with the unit in which they are short. */
function size(bytes: number): string {
  return bytes >= 1024 * 1024
    ? `${roundHalfUp(bytes / 1024 / 1024, 1)} MB`
    : `${roundHalfUp(bytes / 1024, 1)} KB`;
}

/** The ending of a file's name, in lower case: `docx`. */
function extensionOf(file: string): string {
  return /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
}

/** What people put beside the texts, by the ending of its name. */
const foreignFiles: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'Word 文件': ['doc', 'docx'],
    'Excel 文件': ['xls', 'xlsx'],
    'PPT 文件': ['ppt', 'pptx'],
    'WPS 文件': ['wps', 'et', 'dps'],
    'PDF 文件': ['pdf'],
    照片和图片: ['jpg', 'jpeg', 'png', 'gif', 'bmp', 'webp', 'heic'],
  }).flatMap(([what, extensions]) => extensions.map((extension) => [extension, what] as const)),
);

/** A path with its blanks named in Chinese: `records/<党组织>/<年份>/<日期>-<名称>.mdx`. */
function inChinese(path: string): string {
  return path.replaceAll(/(?<=<)\w+(?=>)/g, (blank) => blanks.get(blank) ?? blank);
}

const blanks: ReadonlyMap<string, string> = new Map([
  ['group', '类别'],
  ['year', '年份'],
  ['branch', '党组织代号'],
  ['date', '日期'],
  ['name', '英文名称'],
  ['plan', '计划代号'],
  ['report', '报告代号'],
  ['page', '页面代号'],
]);
