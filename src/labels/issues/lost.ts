import type { IssueFacts } from '../../domain/issues.ts';
import type { LostFacts } from '../../domain/issues/lost.ts';
import { changedTo, paste, short, type WordsFor } from './form.ts';
import { inBold } from '../../domain/meant/in-text.ts';
import { sampleOf } from './samples.ts';

/** Words for what a text says and its page would not, or would say otherwise. */
export const lostWords = {
  'text-lost': {
    title: '有文字印不出来',
    message: ({ text, what }) => `“${text}”${lostWhy[what]}，网页上、纸上都没有。`,
    hint: (facts) => lostCure(facts),
  },
  'backslash-lost': {
    title: '反斜杠印不出来',
    message: ({ text, printed }) =>
      `“${text}”里的反斜杠会当成记号，印出来的是“${printed}”，照着找不到。`,
    hint: ({ text, printed, means }) => {
      if (means === 'path') return paste('两边加反引号，就会原样印出来：', inBackticks(text));
      if (means === 'sign')
        return paste(
          '要原样印出来的，两边加反引号，改为第一行；反斜杠是多打的，改为第二行：',
          inBackticks(text),
          printed,
        );
      return paste(
        '要在这里另起一行的，删去反斜杠，下面空一行；要原样印出来的，两边加反引号：',
        inBackticks(text),
      );
    },
  },
  'character-reference': {
    title: '符号的代号会换成符号',
    message: ({ text }) =>
      `“${text}”会当成一个符号的代号，印出来是那个符号或者空格，不是这几个字符。从网页源代码复制来的文字里常有。`,
    hint: ({ text }) =>
      paste('要符号的，直接写那个符号；要原样印出来的，前面加反斜杠：', `\\${text}`),
  },
  'marks-doubtful': {
    title: '星号一类的符号会当成记号',
    message: ({ text, mark, inside }) =>
      inside.includes(mark.charAt(0))
        ? `“${text}”里的“${mark}”会当成${marksMean(mark)}的记号，印出来符号不见了。`
        : `“${text}”两头的“${mark}”会当成${marksMean(mark)}的记号，印出来只有“${inside}”，符号不见了。`,
    hint: ({ mark, inside, escaped, inAddress }, _at, _names, better) => {
      if (inAddress === true)
        return changedTo(
          '网址里的星号写成“%2A”，下划线写成“%5F”，波浪号写成“%7E”，',
          better,
          escaped,
        );
      if (mark === '~~')
        return changedTo('“到”的意思写成“～”；符号要原样印出来的，前面加反斜杠，', better, escaped);
      if (inside.includes(mark.charAt(0)))
        return changedTo('乘号写成“×”；符号要原样印出来的，前面加反斜杠，', better, escaped);
      return better?.length
        ? paste(
            '符号要原样印出来的，前面加反斜杠，改为第一行；乘号写成“×”；要加粗的，两头各用两个星号，改为第二行：',
            ...better,
          )
        : paste(
            '符号要原样印出来的，前面加反斜杠，像第一行那样；乘号写成“×”；要加粗的，两头各用两个星号，像第二行那样：',
            escaped,
            inBold(inside),
          );
    },
  },
  'sign-doubtful': {
    title: '数前面的符号会当成记号',
    message: ({ sign, rest }) =>
      sign === '>'
        ? `行首的“>”会当成引用的记号，印出来只有“${rest.trimStart()}”，大于号不见了。`
        : `行首的“${sign}”后面有空格，会当成列表的记号，印出来只有“${rest}”，${sign === '-' ? '负号' : '正号'}不见了。`,
    hint: ({ sign, rest }) =>
      sign === '>'
        ? paste(
            '大于号用全角的，改为第一行；是引用的，加上引号，改为第二行：',
            `＞${rest.trimStart()}`,
            `> “${rest.trimStart()}”`,
          )
        : paste(
            `是${sign === '-' ? '负' : '正'}数的，符号后面不空格，改为第一行；是列表的，用星号开头，改为第二行：`,
            `${sign}${rest}`,
            `* ${rest}`,
          ),
  },
  'heading-underlined': {
    title: '下面一行符号会把这句话变成标题',
    message: ({ text, underline }) =>
      `“${text}”下面紧接着“${underline}”，会印成大标题，这行符号不印出来。${/^=+$/.test(underline) ? '合并两个版本时，也会留下这样一行。' : ''}`,
    hint: ({ text, underline }) =>
      /^=+$/.test(underline)
        ? paste('多余的，删去这行符号；是标题的，也删去它，把这句话改为：', `## ${text}`)
        : paste(
            '是标题的，删去这行符号，改为第一行；要一条横线的，在它上面空一行：',
            `## ${text}`,
            '',
            text,
            '',
            '---',
          ),
  },
  'heading-unread': {
    title: '标题没有认出来',
    message: ({ text }) => `“${text}”会照原样印在段落里，不是标题，目录里也没有。`,
    hint: ({ better }) => paste('“#”用半角的，后面空一格，上下各空一行：', '', better, ''),
  },
  'note-unread': {
    title: '脚注没有认出来',
    message: ({ text, better }) =>
      better === undefined
        ? `“${text}”会照原样印在正文里，不是脚注的号：没有写这一号的注。`
        : `“${text}”会照原样印在正文里，不是脚注。`,
    hint: ({ text, better }, _at, _names, lines) =>
      better === undefined
        ? paste(
            `下面单独写一行，以“${text.replace(/\s/g, '')}: ”开头，后面写注的内容；不是脚注的，前面加反斜杠：`,
            `\\${text}`,
          )
        : changedTo('方括号、冒号用半角的，注和正文之间空一行，', lines, better),
  },
  'line-runs-on': {
    title: '这一行会接到上面去',
    message: ({ text, into }) => `“${short(text)}”${runsOn[into]}。`,
    hint: ({ text, into }) =>
      into === 'table'
        ? paste('不是表里的，和表格之间空一行；是表里的，两头加竖线：', '', text)
        : paste(
            `另起一段的，上面空一行；${runsOnGladly[into]}，不要换行，接在上一行后面：`,
            '',
            text,
          ),
  },
  'markup-unread': {
    title: '加粗、链接没有认出来',
    message: ({ text, what }) =>
      `“${text}”会连记号一起照原样印出来，${what === 'bold' ? '不会加粗' : '不是链接'}。`,
    hint: ({ what, better }, _at, _names, lines) =>
      changedTo(
        what === 'bold' ? '星号用半角的，里面两头不空格，' : '方括号、圆括号用半角的，中间不空格，',
        lines,
        better,
      ),
  },
  'table-unread': {
    title: '表格没有认出来',
    message: ({ by, parted }) => {
      const becomes = parted ? '中间空了行，会各成一段' : '会连成一段';
      return by === 'tab'
        ? `从表格软件里粘贴来的几行，${becomes}，分不出行和列。`
        : `${signs[by]}分开的几行没有认成表格，${becomes}，分不出行和列。`;
    },
    hint: ({ parted, better }) =>
      paste(
        `${parted ? '各行之间不空行，' : ''}表头下面要有一行短横线，上下各空一行，竖线用半角的，改为：`,
        '',
        ...better,
        '',
      ),
  },
  'fence-unclosed': {
    title: '代码块没有结束',
    message: ({ fence }) =>
      `“${fence}”以下的文字，直到这一部分完，都会当成代码照原样印出来，里面的标题、表格和数字都不起作用。`,
    hint: ({ fence }) => paste('多余的，删去这一行；要用代码块的，在它的末尾加一行：', fence),
  },
  'tag-unread': {
    title: '标记没有认出来',
    message: ({ written, in: where }) =>
      where === 'code'
        ? `“${written}”写在了代码里，会照原样印出来，这里没有数。`
        : `“${written}”两边不是英文的尖括号，会照原样印出来，这里没有数。`,
    hint: ({ name, in: where, better = sampleOf(name) }) =>
      paste(where === 'code' ? '去掉反引号，写成：' : '用英文的“<”和“>”，写成：', better),
  },
} satisfies WordsFor<LostFacts>;

const signs = { bar: '竖线', blank: '空格', comma: '英文逗号' } as const;

type Into = IssueFacts['line-runs-on']['into'];

const runsOn: Readonly<Record<Into, string>> = {
  table: '紧接在表格下面，会印成表格的一行',
  entry: '紧接在列表的一项下面，会印在这一项里',
  quotation: '紧接在引用下面，会印在引用里',
  note: '紧接在脚注下面，会印在脚注里',
};

const runsOnGladly: Readonly<Record<Exclude<Into, 'table'>, string>> = {
  entry: '是这一项的',
  quotation: '是引用的',
  note: '是脚注的',
};

type Lost = IssueFacts['text-lost'];

const lostWhy: Readonly<Record<Lost['what'], string>> = {
  cells: '在表头没有的列里',
  definition: '会当成链接的地址，而正文里没有用到它',
  note: '会当成脚注，而正文里没有用到它，或者前面已经有了同一号的脚注',
  fence: '写在了代码块开头的记号后面',
  title: '写在了链接的地址后面',
  mark: '会当成记号，而后面没有文字',
  rule: '会印成横贯页面的一条线，留给人填写的空处',
  link: '会当成链接，而方括号里没有文字',
  other: '里有不认识的记号',
};

function lostCure({ text, what }: Lost): string {
  switch (what) {
    case 'cells':
      return '表头和表头下面的一行各补一列；本来就是一格的，删去中间的竖线。';
    case 'definition':
      return paste('直接写成文字：', text.replace(/^\[([^\]]*)\]:\s*/, '$1：'));
    case 'note': {
      const mark = /^\[\^[^\]]*\]/.exec(text)?.[0] ?? '';
      return `要加注的地方写上“${mark}”；同一号写了两次的，改一个号；不用的，删去。`;
    }
    case 'fence':
      return paste('移到代码块上面，单独成段：', text, '', '```');
    case 'title':
      return paste('移到链接后面，写成文字：', `（${text}）`);
    case 'mark':
      if (text.startsWith('[^')) return '后面补上注的内容；不用的，和正文里的号一起删去。';
      return paste('后面补上文字，或者删去；要原样印出来的，前面加反斜杠：', `\\${text}`);
    case 'rule':
      return paste(
        '要留空处填写的，前面加反斜杠；要一条横线的，写三个短横线，上面空一行：',
        `\\${text}`,
      );
    case 'link':
      return paste('方括号里补上文字，或者删去；要原样印出来的，前面加反斜杠：', `\\${text}`);
    case 'other':
      return '换一种写法，或者删去这些记号。';
  }
}

function marksMean(mark: string): string {
  if (mark === '~~') return '划去';
  return mark.length > 1 ? '加粗' : '强调';
}

/** A text that is printed as it is written, with more backticks around it than it has in a row. */
function inBackticks(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = /^`|`$/.test(text) ? ' ' : '';
  return fence + space + text + space + fence;
}
