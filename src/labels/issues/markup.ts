import { componentNamed, componentsIn } from '../../domain/components.ts';
import type { IssueFacts } from '../../domain/issues.ts';
import type { MarkupFacts } from '../../domain/issues/markup.ts';
import { addressInBrackets } from '../../domain/meant/in-text.ts';
import { nearest } from '../../domain/meant/nearest.ts';
import { attributeWords } from './attributes.ts';
import { changedTo, paste, type WordsFor } from './form.ts';
import { textReasons } from './reasons.ts';
import { sampleOf, wholeTag } from './samples.ts';
import { insteadInText } from './suggestion.ts';
import type { TextRole } from '../../domain/text-role.ts';

/** Words for the markup of texts. */
export const markupWords = {
  'mdx-broken': {
    title: '正文格式有误',
    message: ({ reason }) => `正文从这里读不下去：${textReasons[reason]}。`,
    hint: ({ quotes, plain, tag, component }, _at, _names, better) => {
      if (tag) return wholeTag('标记要写完整，', tag);
      if (component) return paste('标记要写完整，例如：', sampleOf(component));
      if (quotes) return changedTo('属性的内容两边用英文引号，', better, quotes.better);
      return plain === undefined
        ? '正文里的“<”和“{”有特别的用处。只是普通文字时，写成“＜”“｛”，或者在前面加“\\”。'
        : changedTo('“<”只是小于号时，用全角的，', better, plain.better);
    },
  },
  'mdx-import': {
    title: '正文里有 import 或 export',
    message: () => '以 import 或 export 开头的行会当成程序。正文里不能有程序。',
    hint: () => '删去这一行；如果是普通文字，换个说法，不要放在行首。',
  },
  'mdx-expression': {
    title: '正文里有花括号',
    message: ({ text }) => `“${text}”会当成程序。正文里不能有程序。`,
    hint: () => '删去花括号；只是普通文字时，写成全角的“｛｝”，或者在前面加“\\”。',
  },
  'mdx-jsx-in-record': {
    title: '记录里不能用标记',
    message: ({ name }) =>
      isChinese(name)
        ? `“<${name}>”会当成标记，显示不出来。`
        : `${tagReason(name)}。记录是数字的来源，正文只写文字。`,
    hint: ({ name }) =>
      isChinese(name) ? bookTitle(name) : '删去标记，直接写文字；“<”只是普通符号时，写成“＜”。',
  },
  'mdx-unknown-component': {
    title: '这里不能用这个标记',
    message: ({ name }) =>
      isChinese(name) ? `“<${name}>”会当成标记，显示不出来。` : `${tagReason(name)}。`,
    hint: ({ name, in: role, meant }) => {
      if (isChinese(name)) return bookTitle(name);
      if (meant !== undefined) return wholeTag('标记的大小写要写对，', meant);
      const allowed = componentsIn(role);
      const example = nearest(name, allowed) ?? allowed[0];
      return example === undefined
        ? '这里不能用标记，直接写文字。“<”只是普通符号时，写成“＜”。'
        : paste(`${insteadInText(name, allowed)}例如：`, sampleOf(example));
    },
  },
  ...attributeWords,
  'mdx-children': {
    title: '标记中间不能写内容',
    message: ({ component }) => `<${component}> 的内容是算出来的，中间写的文字不会显示。`,
    hint: ({ component, tag }) =>
      tag === undefined
        ? paste('去掉中间的文字，只写单独一个标记，例如：', sampleOf(component))
        : paste('去掉中间的文字，改为单独一个标记：', tag),
  },
  'mdx-children-missing': {
    title: '标记中间没有内容',
    message: ({ component }) => `<${component}> 要把一段文字包在中间，现在是空的。`,
    hint: ({ component }) => paste('例如：', sampleOf(component)),
  },
  'mdx-component-place': {
    title: '标记放错了地方',
    message: ({ component, inside }) =>
      inside === 'link'
        ? `<${component}> 放在了链接里。数字自己就是通到记录的链接，两个链接不能套在一起。`
        : `<${component}> 显示出来是一整块，不能放在一句话中间。`,
    hint: ({ component, inside, tag }) =>
      inside === 'link'
        ? '把标记移到链接外面。'
        : paste('前后各空一行，让它单独成段：', '', tag ?? sampleOf(component), ''),
  },
  'mdx-html': {
    title: '正文里有网页代码',
    message: ({ text }) =>
      addressInBrackets(text) === undefined
        ? `“${text}”是网页代码，正文里不能用。`
        : `“${text}”两边的尖括号会当成网页代码，正文里不能用。`,
    hint: ({ text }, _at, _names, better) => {
      const bare = addressInBrackets(text);
      return bare === undefined
        ? '直接写文字。加粗用两个星号，列表每行前面加“- ”。'
        : changedTo('网址直接写，两边不用尖括号，', better, bare);
    },
  },
  'mdx-too-deep': {
    title: '正文层次太多',
    message: ({ limit }) => `引用、列表或标记一层套一层，超过了${limit}层，没有读取。`,
    hint: () => '减少层次。正文一般不超过三层。',
  },
  'text-too-much': {
    title: '正文超过了上限',
    message: ({ what, limit }) => `${excesses[what](limit)}，没有读取。`,
    hint: ({ what }) => excessCures[what],
  },
} satisfies WordsFor<MarkupFacts>;

type Excess = IssueFacts['text-too-much']['what'];

const excesses: Readonly<Record<Excess, (limit: number) => string>> = {
  lines: (limit) => `正文超过了${limit}行`,
  entries: (limit) => `正文里的列表条目、引用和脚注超过了${limit}处`,
  tags: (limit) => `正文里的标记超过了${limit}个`,
  marks: (limit) => `这一段里的星号、方括号、引号等符号超过了${limit}个`,
  columns: (limit) => `这个表格超过了${limit}列`,
  cells: (limit) => `这个表格超过了${limit}格`,
  search: () => '到这里为止，段落太长，段落里的星号、方括号、引号等符号也太多',
};

const fewer = '看看是不是误粘贴了内容；';

const excessCures: Readonly<Record<Excess, string>> = {
  lines: `${fewer}确实有这么多的，分成几份材料写。`,
  entries: `${fewer}确实有这么多的，分成几份材料写。`,
  tags: `${fewer}确实有这么多的，分成几份材料写。`,
  marks: `${fewer}确实是正文的，分成几段，段与段之间空一行。`,
  columns: `${fewer}确实有这么多的，分成几个表格。`,
  cells: `${fewer}确实有这么多的，分成几个表格。`,
  search: `${fewer}确实是正文的，分成几段，段与段之间空一行。`,
};

/** Why a tag will not do where it stands. */
function tagReason(name: string): string {
  const component = componentNamed(name);
  if (component)
    return `<${name}> 只能用在${inOrder
      .filter((role) => component.in.includes(role))
      .map((role) => texts[role])
      .join('和')}里`;
  return /^[a-z]/.test(name)
    ? `<${name}> 是网页代码，哪里的正文都不能用`
    : `没有 <${name}> 这个标记，哪里的正文都不能用`;
}

const texts = { report: '报告', plan: '计划', guide: '使用手册' } as const;

const inOrder = ['report', 'plan', 'guide'] as const satisfies readonly TextRole[];

/** Whether a tag is a text of Chinese in angle brackets, and nobody's component. */
function isChinese(name: string): boolean {
  return /\p{Script=Han}/u.test(name);
}

/** Angle brackets stand for the marks of a title, or for less and more. */
function bookTitle(name: string): string {
  return paste('书名、文件名用书名号；“<”只是小于号时，写成“＜”：', `《${name}》`);
}
