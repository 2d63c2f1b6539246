/**
 * The reasons that the parsers of YAML and MDX and the file system give, in words that an editor can act
 * on. What is not in the tables is quoted as it came: better foreign than lost.
 */

export function yamlReason(reason: string): string {
  return translated(reason, yamlReasons);
}

export function mdxReason(reason: string): string {
  return translated(reason, mdxReasons);
}

/** What to do about a reason for which the corrected line is known; ends before 改为. */
export function yamlCure(reason: string): string {
  return yamlCures.get(reason) ?? '';
}

/** For the codes of Node's file system errors. */
export function readReason(reason: string): string {
  return translated(reason, readReasons);
}

type Reasons = readonly (readonly [pattern: RegExp, words: string])[];

function translated(reason: string, reasons: Reasons): string {
  for (const [pattern, words] of reasons) {
    if (pattern.test(reason)) return words;
  }
  return `原文是“${reason.replace(/[.。\s]+$/, '')}”`;
}

// The reasons of js-yaml 4 (`lib/loader.js`), most frequent first.
const yamlReasons: Reasons = [
  // Our own names for what js-yaml takes for something else.
  [/^colon in a value$/, '文字里有英文冒号，后面又有空格，会当成又一项'],
  [/^text after a quote$/, '引号结束以后还有字，英文引号只能把整句话括起来'],
  [/^no space after a colon$/, '冒号后面缺少空格'],
  [/^no space after a dash$/, '短横线后面缺少空格'],
  [/^mapping as a key$/, '花括号写在了该写名称的位置'],
  [/bad indentation of a (mapping|sequence) entry/, '缩进没有对齐，或者上一行没有写完'],
  [
    /multiline key may not be an implicit key/,
    '这一行没有“名称: 内容”的样子，或者上一行的缩进不对',
  ],
  [/a colon is missed/, '缺少冒号'],
  [
    /missed comma between flow collection entries/,
    '方括号或花括号里缺少逗号，或者前面的括号没有写完',
  ],
  [/within a flow collection/, '方括号或花括号没有写完'],
  [/within a (double|single) quoted scalar/, '引号没有成对'],
  [/end of the stream or a document separator is expected/, '这里多出了内容，多半是缩进不对'],
  [/expected the node content/, '逗号前面缺少内容'],
  [/whitespace character is expected/, '冒号后面缺少空格'],
  [/non-printable characters|null byte/, '有看不见的控制字符'],
  [/unknown escape sequence/, '双引号里的“\\”用得不对，改用单引号即可'],
  [/duplicated mapping key/, '同一项写了两次'],
  [/tab characters/, '缩进用了制表符'],
  [/tag/, '“!”开头的写法这里不能用'],
  [/block scalar/, '“|”或“>”后面的文字缩进不对'],
];

const yamlCures: ReadonlyMap<string, string> = new Map([
  ['colon in a value', '整句话两边加英文引号，或者把冒号写成“：”。'],
  ['text after a quote', '文字里的引号用中文的“”。'],
  ['no space after a colon', '冒号后面空一格，'],
  ['no space after a dash', '短横线后面空一格，'],
]);

// The reasons of micromark-extension-mdx-jsx and mdast-util-mdx-jsx.
const mdxReasons: Reasons = [
  [
    /[Uu]nexpected closing (slash|tag)|[Ee]xpected the closing tag/,
    '结束标记与前面的开始标记对不上',
  ],
  [/[Ee]xpected a closing tag/, '标记没有结束，缺少“/>”或者成对的结束标记'],
  [/(before|in) attribute value/, '属性的内容要用一对英文双引号括起来'],
  [/(before|in|after) (local )?attribute name/, '标记的属性写得不对，应当是 名称="内容"'],
  [/(before|in|after) (member |local )?name/, '“<”后面不是可以用的标记'],
  [/slash/, '标记结尾的“/”写得不对，应当是“/>”'],
  [/lazy line/, '标记从引用或列表里面写到了外面'],
  [/end of file/, '标记没有写完，文件就结束了'],
];

const readReasons: Reasons = [
  [/EACCES|EPERM/, '没有读取的权限'],
  [/ENOENT/, '文件已经不在了'],
  [/EISDIR/, '这是一个文件夹，不是文件'],
  [/ELOOP/, '链接绕成了圈'],
  [/EMFILE|ENFILE/, '同时打开的文件太多'],
  [/EBUSY/, '文件正被别的程序占用'],
  [/link-outside/, '这是通到文件夹外面的快捷方式'],
  [/link-loop/, '这个快捷方式绕成了圈'],
  [/not-a-file/, '这不是一个普通的文件'],
  [/ENOTDIR/, '上一级不是文件夹'],
  [/ENAMETOOLONG/, '路径太长'],
  [/EIO/, '磁盘出错'],
  [/ENXIO|ENODEV|ESTALE|ENOTCONN|ETIMEDOUT/, '磁盘或网络盘没有连上'],
];
