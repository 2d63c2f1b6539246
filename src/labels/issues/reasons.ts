import type { TextReason, YamlReason } from '../../domain/reasons.ts';

/** Why the YAML of a file cannot be read, or is read as something else, after 这里的格式不对 */
export const yamlReasons: Readonly<Record<YamlReason, string>> = {
  'colon-in-value': '文字里有英文冒号，后面又有空格，会当成又一项',
  'comma-in-value': '文字里有英文逗号，后面的会当成又一项',
  'text-after-quote': '引号结束以后还有字，英文引号只能把整句话括起来',
  'quotes-within': '英文引号里面又有英文引号，分不清哪一对是哪一对',
  'no-space-after-colon': '冒号后面缺少空格',
  'no-space-after-dash': '短横线后面缺少空格',
  assignment: '名称和内容之间用的不是冒号',
  'no-dash': '上面几条前面都有短横线，这一条没有',
  'no-braces': '几项写在一行里，两边没有花括号',
  'sign-first': '文字的开头是“@”“%”“#”“[”一类的符号，它们在开头有别的意思',
  indentation: '缩进没有对齐，或者上一行没有写完',
  'multiline-key': '这一行没有“名称: 内容”的样子，或者上一行的缩进不对',
  'missing-colon': '缺少冒号',
  'missing-comma': '方括号或花括号里缺少逗号，或者前面的括号没有写完',
  'empty-entry': '逗号前面缺少内容',
  'open-bracket': '方括号或花括号没有写完',
  'open-quote': '引号没有成对',
  'extra-content': '这里多出了内容，多半是缩进不对',
  'second-document': '从这里起又是一份，一个文件只能写一份',
  'mapping-as-key': '花括号写在了该写名称的位置',
  'list-as-key': '方括号写在了该写名称的位置',
  'question-mark': '“?”单独写在行首有别的意思，会当成名称的开头',
  'control-character': '有看不见的控制字符',
  escape: '双引号里的“\\”用得不对，改用单引号即可',
  'duplicate-key': '同一项写了两次',
  tab: '缩进用了制表符',
  'block-text': '“|”或“>”后面的文字缩进不对',
  directive: '“%”写在行首有别的意思，这里不能用',
  reference: '“&”“*”开头的写法这里不能用',
  tag: '“!”开头的写法这里不能用',
  other: '这一行或者上一行的写法认不出来',
};

/** What to do about a reason for which the corrected line is known; ends before 改为. */
export const yamlCures: Readonly<Partial<Record<YamlReason, string>>> = {
  'colon-in-value': '整句话两边加英文引号，或者把冒号写成“：”。',
  'comma-in-value': '整句话两边加英文引号，或者把逗号写成“，”。',
  'text-after-quote': '文字里的引号用中文的，',
  'no-space-after-colon': '冒号后面空一格，',
  'no-space-after-dash': '短横线后面空一格，',
  assignment: '名称后面写英文冒号，再空一格，',
  'missing-colon': '名称后面写英文冒号，再空一格，',
  'missing-comma': '每两项之间写英文逗号，再空一格，',
  'no-dash': '前面加短横线，',
  'no-braces': '几项写在一行的，两边加花括号，',
  'sign-first': '整句话两边加英文引号，',
  'open-quote': '引号成对写，',
  'open-bracket': '括号成对写，',
  escape: '两边用英文单引号，',
  indentation: '与同一层的左边对齐，',
};

/** Why a text cannot be read, after 正文从这里读不下去 */
export const textReasons: Readonly<Record<TextReason, string>> = {
  'tags-differ': '结束标记与前面的开始标记对不上',
  'open-tag': '标记没有结束，缺少“/>”或者成对的结束标记',
  'attribute-of-end': '结束标记里不能写属性',
  'attribute-value': '属性的内容要用一对英文双引号括起来',
  'attribute-name': '标记的属性写得不对，应当是 名称="内容"',
  'tag-name': '“<”后面不是可以用的标记',
  slash: '标记结尾的“/”写得不对，应当是“/>”',
  'outside-container': '标记从引用或列表里面写到了外面',
  'end-of-file': '标记没有写完，文件就结束了',
  expression: '花括号里的内容会当成程序',
  import: 'import 或 export 开头的行会当成程序',
  other: '这里的写法认不出来',
};

/** For the codes of Node's file system errors. */
export function readReason(code: string): string {
  const known = readReasons.find(([pattern]) => pattern.test(code))?.[1];
  return known ?? `系统没有说明原因（${code}）`;
}

const readReasons: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/EACCES|EPERM/, '没有读取的权限'],
  [/ENOENT/, '文件已经不在了'],
  [/EISDIR/, '这是一个文件夹，不是文件'],
  [/ELOOP/, '链接绕成了圈'],
  [/EMFILE|ENFILE/, '同时打开的文件太多'],
  [/EBUSY/, '文件正被别的程序占用'],
  [/not-a-file/, '这不是一个普通的文件'],
  [/ENOTDIR/, '上一级不是文件夹'],
  [/ENAMETOOLONG/, '路径太长'],
  [/EIO/, '磁盘出错'],
  [/ENXIO|ENODEV|ESTALE|ENOTCONN|ETIMEDOUT/, '磁盘或网络盘没有连上'],
];
