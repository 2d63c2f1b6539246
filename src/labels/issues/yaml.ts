import type { YamlFacts } from '../../domain/issues/yaml.ts';
import { cured, paste, type WordsFor } from './form.ts';
import { openingLines } from './openings.ts';
import { yamlCures, yamlReasons } from './reasons.ts';
import { foundWords } from './words.ts';

/** Words for YAML, and for where it begins and ends in a document. */
export const yamlWords = {
  'frontmatter-missing': {
    title: '文件开头没有信息',
    message: ({ written, key }) =>
      key !== undefined
        ? `“${key}”上面应当有一行“---”，没有这一行，下面的信息读不出来。`
        : written === undefined
          ? '第一行应当是“---”，下面逐行写这份材料的信息。没有这些信息，内容无法归类和统计。'
          : isFence(written)
            ? '“---”要在文件的第一行，现在它前面有空行，下面的信息读不出来。'
            : `文件要以“---”开头，现在写的是“${written}”，下面的信息读不出来。`,
    hint: ({ written, key }, { file }) => {
      if (key !== undefined)
        return paste('在文件的最前面加一行三个英文短横线，其他不用改：', '---');
      if (written === undefined) {
        return paste(
          '在最前面加上这份材料自己的信息，两行“---”都要有，例如：',
          '---',
          ...openingLines(file),
          '---',
        );
      }
      return isFence(written)
        ? '删去它前面的空行，其他不用改。'
        : paste('这一行改为三个英文短横线，顶格写在第一行，前后不要空格：', '---');
    },
  },
  'frontmatter-unclosed': {
    title: '文件开头的信息没有结束',
    message: ({ written }) =>
      written === undefined
        ? '开头的“---”之后没有找到另一行“---”，分不清哪里是信息、哪里是正文。'
        : `开头的信息要以“---”结束，这里写的是“${written}”，分不清哪里是信息、哪里是正文。`,
    hint: ({ written }) =>
      written === undefined
        ? paste('在信息的最后一行下面单独加一行：', '---')
        : paste('这一行改为三个英文短横线，顶格写，前后不要空格：', '---'),
  },
  'frontmatter-second': {
    title: '一个文件里写了两份',
    message: () =>
      '从这里起又是一份材料的信息。一个文件只读一份，后面这一份没有读取，也不会计入任何数字。',
    hint: ({}, { file }) =>
      `${file.startsWith('records/') ? '一条记录一个文件。' : ''}把这一行和后面的内容剪下来，放进另一个文件；如果这里只是正文，去掉“---”。`,
  },
  'yaml-broken': {
    title: '格式有误',
    message: ({ reason }) => `这里的格式不对：${yamlReasons[reason]}。`,
    hint: ({ reason }, _at, _names, better) => {
      if (reason === 'quotes-within')
        return '文字里的引号用中文的“”；包住整句话的英文引号，可以删去。';
      if (better) return paste(`${yamlCures[reason] ?? ''}改为：`, ...better);
      return '每项单独一行，冒号后面空一格，同一层左边对齐；文字里有冒号或井号时，整句话两边加英文引号。改好后再检查一次，后面的内容可能还没有读到。';
    },
  },
  'yaml-comment': {
    title: '“#”后面的字丢了',
    message: ({ text }) => `“#”前面有空格，从这里起会当成注释，“${text}”不会读取。`,
    hint: (_facts, _at, _names, better) =>
      cured(
        '如果确实是注释，单独写一行，或者在“#”后面空一格；不是注释的，整句话两边加英文引号',
        better,
      ),
  },
  'yaml-tab': {
    title: '用了制表符',
    message: () => '行首用了制表符（Tab 键）来缩进。它在各人的电脑上宽窄不同，这里只认空格。',
    hint: (_facts, _at, _names, better) =>
      cured('删掉行首的制表符，每缩进一层改为两个空格', better),
  },
  'yaml-full-width': {
    title: '用了全角符号',
    message: ({ character, ascii }) =>
      ascii === ' '
        ? `这里有一个${character === '　' ? '全角' : '从网页或 Word 粘贴来的特殊'}空格，看着像空格，其实会当成一个字。`
        : `“${character}”是全角符号，这里要用半角的“${ascii}”，否则这一行会当成一句普通的话。`,
    hint: ({ ascii }, _at, _names, better) =>
      cured(
        ascii === ':'
          ? '切换到英文输入法，用半角冒号，后面空一格'
          : `切换到英文输入法，用${ascii === ' ' ? '普通的空格' : `“${ascii}”`}`,
        better,
      ),
  },
  'yaml-too-deep': {
    title: '层次太多',
    message: ({ limit }) => `这里一层套一层，超过了${limit}层，没有读取。`,
    hint: () => '看看是不是多打了括号。这里的信息一般不超过三层。',
  },
  'yaml-too-many': {
    title: '条目太多',
    message: ({ of, limit }) =>
      of === 'entries'
        ? `这里的条目超过了${limit}条，没有读取。`
        : `这个文件里的内容超过了${limit}项，没有读取。`,
    hint: () => '看看是不是把同样的内容粘贴了很多遍；确实有这么多的，分成几个文件写。',
  },
  'yaml-duplicate-key': {
    title: '同一项写了两次',
    message: ({ key }) => `“${key}”前面已经写过一次，不知道以哪个为准。`,
    hint: ({ key }) => `只留一个“${key}”；要写几个内容时，放在同一个方括号里，用逗号隔开。`,
  },
  'yaml-reference': {
    title: '用了引用写法',
    message: ({ text }) => `“${text}”是引用别处内容的写法，这里不能用。每个文件都要能单独看懂。`,
    hint: (_facts, _at, _names, better) =>
      cured('直接写出内容；如果文字本来就是这样开头，整句话两边加英文引号', better),
  },
  'yaml-not-mapping': {
    title: '应当逐项填写',
    message: (facts) => `这里应当一项一行地写，现在是${foundWords(facts)}，不知道哪个是哪一项。`,
    hint: ({}, { file }) => paste('每项写成“名称: 内容”：', ...openingLines(file)),
  },
  'yaml-not-list': {
    title: '应当是一个列表',
    message: (facts) => `这里应当是一个列表，现在是${foundWords(facts)}。`,
    hint: () => paste('每条前面加“- ”：', '- id: ……', '  label: ……'),
  },
} satisfies WordsFor<YamlFacts>;

/** Whether a line is a good fence that only stands in the wrong place. */
function isFence(written: string): boolean {
  return written === '---';
}
