import { baseName, paste, type IssueTable } from './form.ts';
import { guessSlug } from './guess.ts';
import { mdxReason, readReason, yamlReason } from './reasons.ts';
import { foundTypes, keySamples } from './words.ts';

/** Words for files, the information at their beginning, and YAML. */
export const fileWords = {
  'file-too-large': {
    title: '文件太大',
    message: ({ bytes, limit }) =>
      `文件有 ${size(bytes)}，超过了 ${size(limit)} 的上限，没有读取。这里只存文字，太大的文件多半是误放的附件。`,
    hint: () =>
      paste(
        '照片、扫描件和表格不放在这里，写明存放在哪里就可以：',
        'evidence:',
        '  - { type: 会议记录本, ref: 2023年第1册第14页, heldBy: 党建办 }',
      ),
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
    message: () =>
      '文件用的是 Windows 的换行方式（CRLF）。内容照常读取，但比对修改时会显示整篇都变了。',
    hint: () => '在编辑器右下角把“CRLF”改为“LF”，再保存一次。',
  },
  'file-misplaced': {
    title: '文件放错了位置',
    message: () => '这个位置的文件不会读取，里面的内容进不了任何数字。',
    hint: ({ expected }) => paste('按这个样子放：', inChinese(expected)),
  },
  'file-name-invalid': {
    title: '文件名不合规定',
    message: ({ name }) =>
      `“${baseName(name)}”或它所在的文件夹，名称里有不能用的字符。名称会成为网页地址，只能用小写英文字母、数字和连字符。`,
    hint: ({}, { file }) => paste('改为：', validPath(file)),
  },
  'file-unreadable': {
    title: '文件读不出来',
    message: ({ reason }) => `文件在，但是打不开：${readReason(reason)}。`,
    hint: () => '看看文件是不是被别的程序占用、是不是只有别人能看；重新保存一份再试。',
  },
  'file-missing': {
    title: '缺少必需的文件',
    message: ({ expected }) => `没有找到 ${inChinese(expected)}。没有这个文件，其他内容无从统计。`,
    hint: () => '从原来的版本找回这个文件；如果指定了内容所在的文件夹，看看是否写对。',
  },
  'frontmatter-missing': {
    title: '文件开头没有信息',
    message: () =>
      '第一行应当是“---”，下面逐行写这份材料的信息。没有这些信息，内容无法归类和统计。',
    hint: ({}, { file }) => paste('在最前面加上：', '---', ...openingLines(file), '---'),
  },
  'frontmatter-unclosed': {
    title: '文件开头的信息没有结束',
    message: () => '开头的“---”之后没有找到另一行“---”，分不清哪里是信息、哪里是正文。',
    hint: () => paste('在信息的最后一行下面单独加一行：', '---'),
  },
  'yaml-broken': {
    title: '格式有误',
    message: ({ reason }) => `这里的格式读不下去：${yamlReason(reason)}。这个文件的内容没有读取。`,
    hint: () =>
      paste(
        '每项单独一行，冒号后面空一格，同一层左边对齐；文字里有冒号或井号时，两边加英文引号：',
        'title: "专题学习: 二十大精神"',
      ),
  },
  'yaml-tab': {
    title: '用了制表符',
    message: () => '行首用了制表符（Tab 键）来缩进。它在各人的电脑上宽窄不同，这里只认空格。',
    hint: () => '删掉行首的制表符，每缩进一层改为两个空格。',
  },
  'yaml-full-width': {
    title: '用了全角符号',
    message: ({ character, ascii }) =>
      ascii === ' '
        ? '这里有一个全角空格，看着像空格，其实会当成一个字。'
        : `“${character}”是全角符号，这里要用半角的“${ascii}”，否则这一行会当成一句普通的话。`,
    hint: ({ ascii }) =>
      ascii === ':'
        ? paste('改为半角冒号，后面空一格：', 'kind: 党课')
        : `切换到英文输入法，改为${ascii === ' ' ? '普通的空格' : `“${ascii}”`}。`,
  },
  'yaml-too-deep': {
    title: '层次太多',
    message: ({ limit }) => `这里一层套一层，超过了${limit}层，没有读取。`,
    hint: () => '看看是不是多打了括号。这里的信息一般不超过三层。',
  },
  'yaml-duplicate-key': {
    title: '同一项写了两次',
    message: ({ key }) => `“${key}”前面已经写过一次，不知道以哪个为准。`,
    hint: ({ key }) => `只留一个“${key}”；要写几个内容时，放在同一个方括号里，用逗号隔开。`,
  },
  'yaml-reference': {
    title: '用了引用写法',
    message: ({ text }) => `“${text}”是引用别处内容的写法，这里不能用。每个文件都要能单独看懂。`,
    hint: ({ text }) =>
      paste('直接写出内容；如果文字本来就是这样开头，两边加英文引号：', `title: "${text}"`),
  },
  'yaml-not-mapping': {
    title: '应当逐项填写',
    message: ({ got }) => `这里应当一项一行地写，现在是${found(got)}，不知道哪个是哪一项。`,
    hint: ({}, { file }) => paste('每项写成“名称: 内容”：', ...openingLines(file)),
  },
  'yaml-not-list': {
    title: '应当是一个列表',
    message: ({ got }) => `这里应当是一个列表，现在是${found(got)}。`,
    hint: () => paste('每条前面加“- ”：', '- id: party-lecture', '  label: 党课'),
  },
  'mdx-broken': {
    title: '正文格式有误',
    message: ({ reason }) => `正文从这里读不下去：${mdxReason(reason)}。`,
    hint: () => '正文里的“<”和“{”有特别的用处。只是普通文字时，写成“＜”“｛”，或者在前面加“\\”。',
  },
} satisfies Partial<IssueTable>;

/** 5.2 MB, 800 KB: bytes with the unit in which they are short. */
function size(bytes: number): string {
  const format = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 1 });
  return bytes >= 1024 * 1024
    ? `${format.format(bytes / 1024 / 1024)} MB`
    : `${format.format(bytes / 1024)} KB`;
}

function found(got: string): string {
  return foundTypes.get(got) ?? `“${got}”`;
}

/** The path with each part as it may be written; a Chinese name is replaced by a sample. */
function validPath(path: string): string {
  return path.split('/').map(validName).join('/');
}

function validName(name: string): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  const slug = guessSlug(stem) ?? guessSlug(stem.replaceAll(/\p{Script=Han}+/gu, 'name'));
  if (slug === undefined) return `name${extension.toLowerCase()}`;
  const period = slug.replace(/^\d{4}-[hqw]\d+/, (start) => start.toUpperCase());
  return period + extension.toLowerCase();
}

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

/** How the information of a file of this folder begins. */
function openingLines(file: string): string[] {
  const folder = file.split('/')[0] ?? '';
  const keys = openings.get(folder) ?? ['title'];
  return keys.map((key) => `${key}: ${keySamples[key]}`);
}

const openings: ReadonlyMap<string, readonly string[]> = new Map([
  ['records', ['kind', 'title', 'date']],
  ['branches', ['name', 'level', 'parent', 'history']],
  ['reports', ['title', 'period', 'branch']],
  ['plans', ['title', 'branch', 'period', 'date']],
  ['catalogue', ['id', 'label']],
  ['site.yaml', ['name', 'root']],
]);
